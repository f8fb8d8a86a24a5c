"""A layout of the debate about the park, made once and kept, so that only the drawing is looked at."""

from debatemap.layout.request import LayoutResult, Point, Rect

BOXES = {
    "c:park": (0, 0, 392, 252),
    "c:heat": (146, 400, 240, 68),
    "j:trees -> heat": (191, 496, 14, 14),
    "c:trees": (222, 538, 240, 64),
    "c:grow": (222, 616, 240, 64),
    "j:r1": (817, 280, 14, 14),
    "c:homes": (864, 322, 240, 88),
    "c:noise": (864, 424, 240, 88),
    "c:long": (516, 340, 240, 328),
}

ROUTES = {
    "t:heat -> park": ((146, 422), (122, 422), (122, 388), (68, 388), (68, 328), (14, 328), (14, 252)),
    "0:trees -> heat": ((222, 560), (198, 560), (198, 510)),
    "1:trees -> heat": ((222, 638), (198, 638), (198, 510)),
    "t:trees -> heat": ((191, 503), (160, 503), (160, 468)),
    "0:r1": ((864, 344), (840, 344), (840, 287), (831, 287)),
    "t:r1": ((817, 287), (786, 287), (786, 268), (380, 268), (380, 252)),
    "t:noise -> r1": ((864, 446), (824, 446), (824, 294)),
    "t:long -> park": ((516, 362), (492, 362), (492, 328), (14, 328), (14, 252)),
}

GROUPS = {
    "town": (38, 280, 734, 432),
    "air": (92, 340, 386, 356),
}

BOUNDS = (0, 0, 1104, 712)


def park_layout() -> LayoutResult:
    """Return where everything stands when the card of the thesis is expanded."""
    return LayoutResult(
        boxes={ident: Rect(*box) for ident, box in BOXES.items()},
        routes={ident: tuple(Point(*point) for point in route) for ident, route in ROUTES.items()},
        groups={ident: Rect(*area) for ident, area in GROUPS.items()},
        bounds=Rect(*BOUNDS),
    )
