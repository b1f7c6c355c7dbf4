"""What Qt itself says is in the language of the window too."""

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.gui.hands import accelerators, texts

from linimasa.ui import translation


def test_the_menu_of_a_field_is_indonesian(qtbot: QtBot) -> None:
    translation.use("id")
    field = QLineEdit("kata")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert texts(menu) == ["&Urungkan", "U&langi", "&Potong", "&Salin", "&Tempel", "Hapus", "Pilih semua"]
    assert accelerators(menu) == ["u", "l", "p", "s", "t"]


def test_the_buttons_of_qt_are_indonesian(qtbot: QtBot) -> None:
    translation.use("id")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton(0x0FFFFC00))
    box = QMessageBox(
        QMessageBox.Icon.Question, "?", "?", QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
    )
    for widget in (buttons, box):
        qtbot.addWidget(widget)
    told = {button.text().replace("&", "") for button in buttons.buttons()}
    wanted = {"Oke", "Simpan", "Buka", "Ya", "Tidak", "Batal", "Tutup", "Buang", "Terapkan", "Bantuan", "Coba lagi"}
    assert wanted <= told
    assert not told & {"OK", "Save", "Open", "Yes", "No", "Cancel", "Close", "Discard", "Apply", "Help", "Retry"}
    assert {button.text().replace("&", "") for button in box.buttons()} == {"Ya", "Tidak"}


def test_the_dialog_for_files_is_indonesian(qtbot: QtBot) -> None:
    translation.use("id")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    labels = {dialog.labelText(label) for label in QFileDialog.DialogLabel}
    assert labels == {"&Cari di:", "&Nama berkas:", "&Jenis berkas:", "&Buka", "Batal"}
    tips = {tip for child in dialog.findChildren(QWidget) if (tip := child.toolTip())}
    assert {"Mundur", "Maju", "Folder induk", "Buat folder baru"} <= tips
