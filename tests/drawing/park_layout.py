"""A layout of the debate about the park, made once and kept, so that only the drawing is looked at."""

from debatemap.layout.request import LayoutResult, Point, Rect

BOXES = {
    "c:park": (0, 0, 336, 288),
    "c:heat": (86, 422, 240, 68),
    "j:trees -> heat": (125, 531, 14, 14),
    "c:trees": (154, 516, 240, 64),
    "c:grow": (154, 592, 240, 64),
    "j:r1": (731, 329, 14, 14),
    "c:homes": (776, 314, 240, 88),
    "c:noise": (776, 414, 240, 88),
    "c:long": (440, 372, 240, 328),
}

ROUTES = {
    "t:heat -> park": ((86, 444), (12, 444), (12, 288)),
    "0:trees -> heat": ((154, 538), (139, 538)),
    "1:trees -> heat": ((154, 614), (132, 614), (132, 545)),
    "t:trees -> heat": ((125, 538), (98, 538), (98, 490)),
    "0:r1": ((776, 336), (745, 336)),
    "t:r1": ((731, 336), (704, 336), (704, 304), (324, 304), (324, 288)),
    "t:noise -> r1": ((776, 436), (738, 436), (738, 343)),
    "t:long -> park": ((440, 394), (418, 394), (418, 362), (12, 362), (12, 288)),
}

GROUPS = {
    "town": (34, 314, 658, 398),
    "air": (60, 372, 346, 296),
}

BOUNDS = (0, 0, 1016, 712)


def park_layout() -> LayoutResult:
    """Return where everything stands when the card of the thesis is expanded."""
    return LayoutResult(
        boxes={ident: Rect(*box) for ident, box in BOXES.items()},
        routes={ident: tuple(Point(*point) for point in route) for ident, route in ROUTES.items()},
        groups={ident: Rect(*area) for ident, area in GROUPS.items()},
        bounds=Rect(*BOUNDS),
    )
