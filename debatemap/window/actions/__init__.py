"""Everything the reader can do, once each: the table behind menus, tool bar, context menu, tooltips and key help.

A new action is a row in the module of its menu, and a function in the `handlers` of what carries it out.
"""

from debatemap.window.action_spec import ActionSpec
from debatemap.window.actions.arrangement import ARRANGEMENT
from debatemap.window.actions.file import FILE
from debatemap.window.actions.find import FIND
from debatemap.window.actions.go import GO
from debatemap.window.actions.help import HELP
from debatemap.window.actions.history import HISTORY
from debatemap.window.actions.looks import LOOKS
from debatemap.window.actions.map import MAP
from debatemap.window.actions.part import PART
from debatemap.window.actions.tour import TOUR
from debatemap.window.actions.view import VIEW
from debatemap.window.actions.zoom import ZOOM

ACTIONS: tuple[ActionSpec, ...] = (
    *FILE,
    *VIEW,
    *ZOOM,
    *PART,
    *ARRANGEMENT,
    *LOOKS,
    *HISTORY,
    *FIND,
    *GO,
    *MAP,
    *TOUR,
    *HELP,
)
"""In the order of the menus."""
