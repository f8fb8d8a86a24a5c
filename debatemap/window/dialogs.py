"""Small dialogs: which map to open, and what this program is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from debatemap import __version__
from debatemap.window.icons import program_icon
from debatemap.window.labels import plain_label


def ask_for_map(parent: QWidget, folder: Path, then: Callable[[Path], None]) -> None:
    """Let the reader choose a map file, and go on with it; the other windows go on meanwhile."""
    title = QCoreApplication.translate("Dialogs", "Open a debate map")
    maps = QCoreApplication.translate("Dialogs", "Debate maps (*.yaml *.yml)")
    everything = QCoreApplication.translate("Dialogs", "All files (*)")
    dialog = QFileDialog(parent, title, str(folder), f"{maps};;{everything}")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def ask_where_to_save(
    parent: QWidget, title: str, suggested: Path, filters: Sequence[str], then: Callable[[Path], None]
) -> None:
    """Let the reader say under which name to save, and go on with it; a file that is there is not asked about."""
    dialog = QFileDialog(parent, title, str(suggested.parent), ";;".join(filters))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(suggested.name)
    _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    def chosen(name: str) -> None:
        then(Path(name))

    # Of what Qt’s own dialog says, its French lacks these two.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("Dialogs", "Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, QCoreApplication.translate("Dialogs", "Files of type:"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    QDialog.open(dialog)


def about(parent: QWidget) -> None:
    """Say what this program is."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Dialogs", "About debatemap"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(36, 28, 36, 20)
    column.setSpacing(6)
    mark = plain_label()
    mark.setPixmap(program_icon().pixmap(QSize(64, 64), parent.devicePixelRatioF()))
    template = QCoreApplication.translate("Dialogs", "Version {version}")
    purpose = QCoreApplication.translate("Dialogs", "Draws debates as maps, and shows the very words they turn on.")
    licence = QCoreApplication.translate(
        "Dialogs", "Free software under the MIT licence. Typeface: Source Sans 3 (OFL)."
    )
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(mark)
    column.addWidget(plain_label("debatemap", "title"))
    column.addWidget(plain_label(template.format(version=__version__), "quiet"))
    column.addSpacing(8)
    column.addWidget(plain_label(purpose))
    column.addWidget(plain_label(licence, "quiet"))
    column.addSpacing(12)
    column.addWidget(buttons)
    dialog.open()
