"""How large the map is shown: sizes to choose from."""

from debatemap.model.problem import QT_TRANSLATE_NOOP
from debatemap.window.action_spec import ActionSpec, Menu, Needs

ZOOM_LEVELS = {50: "&50%", 75: "&75%", 150: "15&0%", 200: "&200%"}
"""The sizes beside the whole map and 100 %, in percent of the actual size, and how a menu says them."""

QT_TRANSLATE_NOOP("Actions", "&50%")
QT_TRANSLATE_NOOP("Actions", "&75%")
QT_TRANSLATE_NOOP("Actions", "15&0%")
QT_TRANSLATE_NOOP("Actions", "&200%")

ZOOM: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="zoom-claim",
        menu=Menu.ZOOM,
        section=0,
        text=QT_TRANSLATE_NOOP("Actions", "&Zoom to the claim"),
        help=QT_TRANSLATE_NOOP("Actions", "Bring the selected claim into the middle, as large as it is easily read"),
        shortcuts=("Z",),
        needs=Needs.CLAIM,
        in_context=True,
    ),
    *(
        ActionSpec(
            id=f"zoom-{percent}",
            menu=Menu.ZOOM,
            section=1,
            text=text,
            help=QT_TRANSLATE_NOOP("Actions", "Show the map at so many percent of its actual size"),
            needs=Needs.MAP,
        )
        for percent, text in ZOOM_LEVELS.items()
    ),
)

OFFERED = ("fit", "zoom-claim", "zoom-50", "zoom-75", "actual-size", "zoom-150", "zoom-200")
"""What is offered where the size is told, by the ids of the actions."""
