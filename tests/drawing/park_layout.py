"""A layout of the debate about the park, made once and kept, so that only the drawing is looked at."""

from debatemap.layout.request import LayoutResult, Point, Rect

BOXES = {
    "c:park": (0, 0, 336, 272),
    "c:heat": (86, 406, 240, 68),
    "j:trees -> heat": (125, 515, 14, 14),
    "c:trees": (154, 500, 240, 64),
    "c:grow": (154, 576, 240, 64),
    "j:r1": (731, 313, 14, 14),
    "c:homes": (776, 298, 240, 88),
    "c:noise": (776, 398, 240, 88),
    "c:long": (440, 356, 240, 328),
}

ROUTES = {
    "t:heat -> park": ((86, 428), (12, 428), (12, 272)),
    "0:trees -> heat": ((154, 522), (139, 522)),
    "1:trees -> heat": ((154, 598), (132, 598), (132, 529)),
    "t:trees -> heat": ((125, 522), (98, 522), (98, 474)),
    "0:r1": ((776, 320), (745, 320)),
    "t:r1": ((731, 320), (704, 320), (704, 288), (324, 288), (324, 272)),
    "t:noise -> r1": ((776, 420), (738, 420), (738, 327)),
    "t:long -> park": ((440, 378), (418, 378), (418, 346), (12, 346), (12, 272)),
}

GROUPS = {
    "town": (34, 298, 658, 398),
    "air": (60, 356, 346, 296),
}

BOUNDS = (0, 0, 1016, 696)


def park_layout() -> LayoutResult:
    """Return where everything stands when the card of the thesis is expanded."""
    return LayoutResult(
        boxes={ident: Rect(*box) for ident, box in BOXES.items()},
        routes={ident: tuple(Point(*point) for point in route) for ident, route in ROUTES.items()},
        groups={ident: Rect(*area) for ident, area in GROUPS.items()},
        bounds=Rect(*BOUNDS),
    )
