"""Colours and fonts, the same for widgets, canvas and exported picture.

Each colour is named after the role it plays. `actors` holds the colours of the eight leading actors; the index
stands in the project, so that an actor keeps its hue family when the theme changes.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache, lru_cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QRawFont, QTextLayout

from .. import assets

FAMILY = "Noto Sans"
MONO = "Noto Sans Mono"
_JOINERS = "\u200c\u200d"  # between letters that Persian and Indian scripts write joined, or not: they turn nothing


@dataclass(frozen=True)
class Theme:
    """The colour roles of one theme."""

    name: str
    paper: QColor
    chrome: QColor
    sunk: QColor
    hover: QColor
    pressed: QColor
    era: QColor
    future: QColor
    line: QColor
    hair: QColor
    grid: QColor
    grid_strong: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    ink4: QColor
    marker: QColor
    marker_soft: QColor
    marker_line: QColor
    on_marker: QColor
    on_ink: QColor
    focus: QColor
    error: QColor
    card: QColor
    card_edge: QColor
    neutral: QColor
    tint: float
    actors: tuple[QColor, ...]

    @property
    def dark(self) -> bool:
        """Whether light stands on dark."""
        return self.name != "light"

    def actor(self, index: int | None) -> QColor:
        """The colour of an actor's index; neutral for None."""
        return self.neutral if index is None else self.actors[index]

    def palette(self) -> QPalette:
        """The palette that Qt's own widgets paint with."""
        palette = QPalette()
        role = QPalette.ColorRole
        for roles, colour in (
            ((role.Window, role.Button, role.AlternateBase), self.chrome),
            ((role.Base, role.ToolTipBase, role.Light), self.paper),
            ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), self.ink),
            ((role.PlaceholderText,), self.ink3),
            ((role.Highlight,), self.marker),
            ((role.HighlightedText,), self.on_marker),
            ((role.Link,), self.ink),
            ((role.Mid, role.Midlight, role.Dark), self.line),
        ):
            for each in roles:
                palette.setColor(each, colour)
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.ink4)
        return palette


def _theme(name: str, tint: float, roles: str, actors: str) -> Theme:
    names = [field.name for field in fields(Theme) if field.type is QColor or field.type == "QColor"]
    colours = [QColor(f"#{code}") for code in roles.split()]
    return Theme(
        name=name,
        tint=tint,
        actors=tuple(QColor(f"#{code}") for code in actors.split()),
        **dict(zip(names, colours, strict=True)),
    )


LIGHT = _theme(
    "light",
    0.24,
    "FFFFFF F6F6F3 EDEDE8 ECECE7 E2E2DC F8F8F5 FAFAF7 DEDED8 ECECE7 F1F1ED DCDCD6 17191C 4A4F55 63686E A3A7AB "
    "FFE48A FFF4CF 17191C 17191C FFFFFF 0B63CE B3261E FFFFFF DEDED8 787D83",
    "043DB4 A1420C 138064 8466F4 CE7900 5C0A48 20321F A184A1",
)
DARK = _theme(
    "dark",
    0.34,
    "14171A 1C1F23 0E1012 262A2F 2F343A 181B1F 171A1E 2D3237 22262A 1B1F23 30363C ECEEF0 B3B9BF 8B9299 565C63 "
    "57480F 2E2912 F5D75B FFFFFF 14171A 7DB3FF FF8A7A 1C1F23 3A4047 8F969D",
    "63B4F8 EA4B1B C6FFD4 7861E4 F8C343 B57797 97AD88 FAE7FF",
)
CONTRAST = _theme(
    "contrast",
    0.34,
    "000000 000000 000000 2A2A2A 3A3A3A 000000 000000 8C8C8C 5A5A5A 303030 8C8C8C FFFFFF FFFFFF D6D6D6 9E9E9E "
    "FFE600 3A3400 FFE600 000000 000000 5CC8FF FF9A8F 000000 FFFFFF 8F969D",
    " ".join(colour.name()[1:] for colour in DARK.actors),
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def mix(colour: QColor, ground: QColor, share: float) -> QColor:
    """An opaque colour: `share` of one over the other, between 0 and 1."""

    def part(over: int, under: int) -> int:
        return round(over * share + under * (1 - share))

    return QColor(
        part(colour.red(), ground.red()), part(colour.green(), ground.green()), part(colour.blue(), ground.blue())
    )


@cache
def load_fonts() -> None:
    """Make the bundled fonts known to Qt. Call it once there is an application."""
    for path in sorted(assets.path("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise assets.AssetError(f"{path} is not a font Qt can read; install linimasa again")


def font(pixels: float, weight: int = 400, family: str = FAMILY) -> QFont:
    """A bundled font by size in logical pixels and CSS weight."""
    found = QFont(family)
    found.setPixelSize(round(pixels))
    found.setWeight(QFont.Weight(weight))
    found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return found


@cache
def _raw() -> QRawFont:
    return QRawFont(str(assets.path("fonts/NotoSans-Regular.ttf")), 12)


def missing(text: str) -> list[str]:
    """The visible characters of a text that the bundled font has no glyph for, each once, in order."""
    raw = _raw()
    return [c for c in dict.fromkeys(text) if not (c.isspace() or _is_control(c) or raw.supportsCharacter(ord(c)))]


def drawable(text: str) -> str:
    """The text as it can be written on the screen: white space folded, and [U+XXXX] for what cannot be seen.

    That is a control, which could turn the text round, and what neither the bundled font nor one of the system has.
    """
    return _told(text, _on_screen)


def printable(text: str) -> str:
    """The same for a picture, which must not depend on the fonts of a system: in the bundled font alone."""
    return _told(text, _in_picture)


def legible(text: str) -> str:
    """The same for data, which needs no font: but for controls everything is as it is."""
    return _told(text, lambda character: not _is_control(character))


def _told(text: str, as_is: Callable[[str], bool]) -> str:
    folded = " ".join(text.split())
    if folded.isascii() and folded.isprintable():  # nearly all: titles come by the thousand
        return folded
    for character in set(folded):
        if not as_is(character):
            folded = folded.replace(character, f"[U+{ord(character):04X}]")
    return folded


@lru_cache(maxsize=65_536)
def _in_picture(character: str) -> bool:
    """Whether a character is drawn as it is; asking the font takes a while."""
    return not (_is_control(character) or missing(character))


@lru_cache(maxsize=65_536)
def _on_screen(character: str) -> bool:
    """The same, with the fonts of the system beside the bundled one."""
    if character in _JOINERS or _in_picture(character):
        return True
    return unicodedata.category(character)[0] not in "CZ" and _of_system(character)


def _of_system(character: str) -> bool:
    layout = QTextLayout(character, font(12))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index for run in layout.glyphRuns() for index in run.glyphIndexes())


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf")
