"""The style sheet: radius, borders and padding of Qt's own widgets. Colours come from the theme."""

from dataclasses import fields

from PySide6.QtGui import QColor

from .theme import Theme

_SHEET = """
QMainWindow, QWidget#toolbar, QWidget#facets, QWidget#status {{ background: {chrome}; }}
QWidget#evidence, QWidget#welcome {{ background: {paper}; }}
QWidget#filterbar {{ background: {paper}; border-bottom: 1px solid {line}; }}
QWidget#manybar {{ background: {marker_soft}; border-bottom: 1px solid {line}; }}
QWidget#doubtbar {{ background: {sunk}; border-bottom: 1px solid {line}; }}
QWidget#tray {{ background: {sunk}; border-top: 1px solid {tray_edge}; }}
QWidget#toolbar {{ border-bottom: 1px solid {line}; }}
QWidget#status {{ border-top: 1px solid {line}; }}
QMainWindow::separator {{ width: 5px; height: 5px; background: {paper}; }}
QMainWindow::separator:hover {{ background: {pressed}; }}
QTabBar {{ background: {chrome}; border: none; }}
QTabBar::tab {{
    background: {chrome}; color: {ink2}; border: none; border-bottom: 2px solid transparent; padding: 5px 12px;
}}
QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {ink}; }}
QTabBar::tab:hover {{ background: {hover}; }}
QTabBar::tab:focus {{ border: 2px solid {focus}; padding: 5px 10px 3px; border-radius: 4px; }}
QScrollArea, QScrollArea > QWidget > QWidget#body {{ background: transparent; border: none; }}

QPushButton, QToolButton {{ outline: none; }}
QPushButton {{ border: 1px solid {line}; border-radius: 6px; padding: 0 12px; background: {paper}; color: {ink}; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:disabled {{ color: {ink4}; }}
QPushButton[primary="true"] {{ background: {ink}; color: {on_ink}; border-color: {ink}; }}
QPushButton[flat="true"], QPushButton[notice="true"] {{ border-color: transparent; background: transparent; }}
QPushButton[flat="true"] {{ color: {ink2}; padding: 0 6px; }}
QPushButton[notice="true"] {{ color: {error}; padding: 0 6px; }}
QPushButton[flat="true"]:disabled {{ color: {ink4}; }}
QPushButton[gone="true"]:disabled {{ color: {ink3}; }}
QPushButton[flat="true"]:hover, QPushButton[notice="true"]:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 0 11px; }}
QPushButton[flat="true"]:focus, QPushButton[notice="true"]:focus {{ padding: 0 5px; }}

QToolButton {{ border: 2px solid transparent; border-radius: 6px; padding: 0; background: transparent; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed, QToolButton:open {{ background: {pressed}; }}
QToolButton:focus {{ border-color: {focus}; }}
QToolButton::menu-indicator {{ image: none; }}

QMenu {{ background: {card}; border: 1px solid {card_edge}; border-radius: 6px; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 28px; border-radius: 4px; color: {ink}; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {ink4}; }}
QMenu::separator {{ height: 1px; background: {hair}; margin: 4px 8px; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {card_edge}; padding: 4px 6px; }}

QLineEdit#search, QLineEdit#within {{
    border: 1px solid {line}; border-radius: 6px; background: {paper}; color: {ink};
    selection-background-color: {marker}; selection-color: {on_marker};
}}
QLineEdit#search:focus, QLineEdit#within:focus {{ border: 2px solid {focus}; }}
QLineEdit#within {{ padding: 0 7px; }}
QLineEdit#within:focus {{ padding: 0 6px; }}

QListView, QPlainTextEdit {{ background: transparent; border: none; outline: none; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: 11px; }}
QScrollBar:horizontal {{ height: 11px; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 2px; }}
QScrollBar::handle:vertical {{ margin: 3px; min-height: 24px; }}
QScrollBar::handle:horizontal {{ margin: 3px; min-width: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


_FIELDS = """
QLineEdit, QSpinBox, QPlainTextEdit {{
    border: 1px solid {line}; border-radius: 6px; background: {paper}; color: {ink};
    selection-background-color: {marker}; selection-color: {on_marker};
}}
QLineEdit {{ padding: 0 9px; }}
QPlainTextEdit {{ padding: 6px; }}
QLineEdit:focus, QSpinBox:focus, QPlainTextEdit:focus {{ border: 2px solid {focus}; }}
QLineEdit:focus {{ padding: 0 8px; }}
QPlainTextEdit:focus {{ padding: 5px; }}
QScrollArea#preview {{ border: 2px solid transparent; border-radius: 6px; }}
QScrollArea#preview::corner, QPlainTextEdit::corner {{ background: transparent; border: none; }}
QScrollArea#preview:focus {{ border-color: {focus}; }}
QLineEdit:disabled, QSpinBox:disabled {{ color: {ink4}; }}
QListWidget::item {{ padding: 3px 8px; border-radius: 4px; color: {ink}; }}
QListWidget::item:hover {{ background: {hover}; }}
QListWidget::item:selected {{ background: {marker_soft}; color: {ink}; }}
QSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed {{ background: {ink2}; border-color: {ink2}; }}
QPushButton[primary="true"]:focus {{ border-color: {focus}; }}
QPushButton[primary="true"]:disabled {{ background: {line}; border-color: {line}; color: {ink4}; }}
QPushButton[flat="true"]:disabled {{ color: {ink4}; }}
"""


def sheet(theme: Theme) -> str:
    """The style sheet of a theme."""
    return _filled(_SHEET, theme)


def form_sheet(theme: Theme) -> str:
    """The style sheet of what is filled in."""
    return _filled(_FIELDS, theme)


def _filled(template: str, theme: Theme) -> str:
    found = {field.name: getattr(theme, field.name) for field in fields(theme)}
    colours = {name: value.name() for name, value in found.items() if isinstance(value, QColor)}
    flat = theme.sunk == theme.chrome  # as in high contrast: what is sunk is told by its edge
    edge = colours["line" if flat else "sunk"]
    return template.format(thumb=_rgba(theme.ink4, 0.55), tray_edge=edge, **colours)


def _rgba(colour: QColor, alpha: float) -> str:
    return f"rgba({colour.red()}, {colour.green()}, {colour.blue()}, {alpha})"
