"""The style sheet: flat, calm, one measure of space, in the colours of a theme."""

from re import sub

from debatemap.drawing.theme import Theme
from debatemap.resources import resource
from debatemap.window.tints import Tints

_SHEET = """
QToolBar { border: 0; border-bottom: 1px solid @edge; padding: 5px 10px; spacing: 2px; background: @chrome; }
QToolBar::separator { width: 1px; background: @edge; margin: 6px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @pressed; }
QToolButton[popupMode="2"] { padding-right: 16px; }
QToolButton::menu-indicator { image: url("@arrow-down"); width: 11px; subcontrol-position: right center; left: -4px; }
QToolButton:focus { border: 1px solid @accent; }
QMenuBar { background: @chrome; padding: 3px 6px; border: 0; }
QMenuBar::item { padding: 5px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @card; border: 1px solid @edge; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 5px; }
QMenu::indicator { width: 18px; left: 4px; }
QMenu::item:selected { background: @chosen; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @rule; margin: 5px 8px; }
QMenu::icon { padding-left: 6px; }
QMenu::icon:checked { background: @pressed; border-radius: 5px; }
QStatusBar { background: @chrome; border-top: 1px solid @edge; color: @quiet; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @quiet; padding: 3px 8px; }
QToolButton#zoom { color: @quiet; padding: 1px 17px 1px 7px; margin-right: 6px; border-radius: 5px; }
QToolButton#zoom:hover, QToolButton#zoom:focus { color: @text; }
QMainWindow::separator { background: @edge; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QDockWidget { font-weight: 600; }
QFrame#panelTitle { background: @card; }
QFrame#panelTitle QLabel { font-weight: 600; color: @quiet; padding: 0; }
QFrame#panelTitle QToolButton { padding: 2px; }
QWidget#panel, QWidget#page, QScrollArea#page { background: @card; }
QScrollArea#page { border: 1px solid transparent; }
QScrollArea#page:focus { border: 1px solid @accent; }
QTreeView, QListView, QTableView { background: @card; border: 0; outline: 0; selection-background-color: @chosen; }
QTreeView, QListView { border: 1px solid transparent; border-radius: 3px; }
QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QTreeView::item { padding: 4px 2px; border: 0; }
QTreeView::item:hover { background: @hover; }
QTreeView::item:selected { background: @chosen; color: @text; }
QTableView { selection-color: @text; alternate-background-color: @chrome; }
QTableView::item:focus { border: 1px solid @accent; }
QTableCornerButton::section { background: @card; border: 0; border-bottom: 1px solid @rule; }
QHeaderView { background: @card; }
QHeaderView::section { background: @card; color: @quiet; border: 0; border-bottom: 1px solid @rule; padding: 4px 8px; }
QLineEdit { background: @field; border: 1px solid @edge; border-radius: 7px; padding: 5px 9px; color: @text; }
QLineEdit:focus { border: 1px solid @accent; background: @card; }
QPushButton { background: @card; border: 1px solid @strong-edge; border-radius: 7px; padding: 6px 16px; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 1px solid @accent; }
QPushButton:default { background: @accent; border: 1px solid @accent; color: @on-accent; }
QPushButton:default:hover { background: @accent-hover; }
QPushButton:default:focus { border: 3px double @on-accent; padding: 4px 14px; }
QPushButton:disabled { color: @faint; border-color: @rule; background: @chrome; }
QPushButton#plain { border: 0; padding: 2px 0; background: transparent; color: @accent; text-align: left; }
QPushButton#plain:disabled { color: @faint; background: transparent; }
QPushButton#plain:hover, QPushButton#plain:focus { text-decoration: underline; }
QComboBox, QSpinBox { background: @card; border: 1px solid @strong-edge; border-radius: 7px; padding: 5px 10px; }
QSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 15px; height: 15px; border-radius: 4px; border: 1px solid @strong-edge; }
QCheckBox::indicator { background: @card; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border: 1px solid @accent; }
QCheckBox::indicator:checked { background: @accent; border: 1px solid @accent; image: url("@check"); }
QComboBox:focus, QSpinBox:focus { border: 1px solid @accent; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow, QSpinBox::down-arrow { image: url("@arrow-down"); width: 14px; height: 14px; }
QSpinBox::up-arrow { image: url("@arrow-up"); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: 22px; background: transparent; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @edge; selection-background-color: @chosen;
  selection-color: @text; padding: 4px; outline: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QToolTip { background: @tip; color: @tip-text; border: 0; padding: 5px 7px; }
QProgressBar { background: @rule; border: 0; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLabel#title { font-size: 24pt; font-weight: 600; }
QLabel#heading { font-weight: 600; }
QLabel#quiet { color: @quiet; }
QLabel#problem { color: @problem; }
QFrame#strip { background: @strip; border: 0; border-bottom: 1px solid @edge; }
QLabel#code { font-family: "DejaVu Sans Mono", "Consolas", "Menlo", monospace; color: @quiet; }
QFrame#partBar { background: @chosen; border: 0; border-bottom: 1px solid @edge; }
QFrame#breadcrumb { background: @card; border: 0; border-bottom: 1px solid @edge; }
QPushButton#crumb, QPushButton#crumbHere { border: 0; border-radius: 5px; padding: 3px 6px; background: transparent;
  color: @quiet; text-align: left; }
QPushButton#crumbHere { color: @text; font-weight: 600; }
QPushButton#crumb:hover, QPushButton#crumbHere:hover { background: @hover; color: @text; }
QPushButton#crumb:focus, QPushButton#crumbHere:focus { border: 1px solid @accent; padding: 2px 5px; }
QLabel#crumbSign { color: @quiet; }
QToolButton#crumbMore { padding: 0 7px; color: @quiet; }
QToolButton#crumbMore::menu-indicator { image: none; width: 0; }
QFrame#tourBar { background: @card; border: 0; border-top: 1px solid @edge; }
QProgressBar#tourProgress { border-radius: 0; }
QFrame#findBar { background: @card; border: 0; border-bottom: 1px solid @edge; }
QPushButton#chip { background: @chosen; border: 0; border-radius: 9px; padding: 3px 10px; color: @text; }
QPushButton#chip:hover { background: @pressed; }
QPushButton#chip:focus { border: 1px solid @accent; padding: 2px 9px; }
QFrame#passage { border: 0; border-left: 3px solid @edge; background: transparent; }
QFrame#passage:focus { border-left: 3px solid @accent; }
QFrame#passageFromRight { border: 0; border-right: 3px solid @edge; background: transparent; }
QFrame#passageFromRight:focus { border-right: 3px solid @accent; }
QTextEdit { background: transparent; border: 0; color: @text; selection-background-color: @accent; }
QTextEdit#quietText { color: @quiet; }
QPlainTextEdit#report { background: @field; border: 1px solid @edge; border-radius: 7px; padding: 8px; color: @text;
  font-family: "DejaVu Sans Mono", "Consolas", "Menlo", monospace; selection-background-color: @accent; }
QLabel#key { background: @field; border: 1px solid @edge; border-radius: 5px; padding: 1px 7px; color: @text; }
QFrame#rule { background: @rule; border: 0; max-height: 1px; min-height: 1px; }
"""


def stylesheet(theme: Theme) -> str:
    """Return the style sheet in the theme's colours."""
    values = {name.replace("_", "-"): colour for name, colour in vars(Tints(theme)).items()}
    values |= {name: resource(f"icons/{name}.svg").as_posix() for name in ("arrow-down", "arrow-up")}
    values["check"] = resource(f"icons/check-{'black' if theme.dark else 'white'}.svg").as_posix()
    return sub(r"@([a-z-]+)", lambda found: values[found[1]], _SHEET)
