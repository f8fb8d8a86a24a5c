"""Says in plain words that something went wrong which should not have, with a report to copy."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from debatemap.window.icons import drawn
from debatemap.window.labels import plain_label, wrapped_label

_ICON = 32
_LEAST = QSize(520, 380)
_USUAL = QSize(660, 480)


class FailureDialog(QDialog):
    """Is not modal: the window can be used on. Further failures are counted in it, not told in dialogs of their own."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._more = 0
        self._count = wrapped_label("", "quiet")
        self._count.hide()
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setObjectName("report")
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("Report"))
        self._copy = QPushButton(self.tr("&Copy the report"))
        self._copy.clicked.connect(self._copied)
        buttons = QDialogButtonBox()
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        close = QPushButton(self.tr("C&lose"))
        close.setDefault(True)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        close.setFocus()
        self.setMinimumSize(_LEAST)
        self.resize(_USUAL)

    def count(self) -> None:
        """Tell that something of the kind has happened once more."""
        self._more += 1
        self._count.setText(self.tr("It happened %n more time(s) since.", "", self._more))
        self._count.show()

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        mark = plain_label()
        mark.setPixmap(drawn("warning", self.palette().brightText().color(), _ICON, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(wrapped_label(self.tr("Something went wrong that should not have."), "heading"))
        words.addWidget(
            wrapped_label(
                self.tr(
                    "It is a fault of debatemap, not of your map. You can go on working, and your file is untouched."
                )
            )
        )
        words.addWidget(
            wrapped_label(
                self.tr("The report below helps to mend it. It holds nothing of your map, and no folder’s name."),
                "quiet",
            )
        )
        words.addWidget(self._count)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._copy.setText(self.tr("Copied"))
