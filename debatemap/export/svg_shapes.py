"""Writes the shapes of a drawing as SVG: cards, relations and groups, without their text."""

from debatemap.drawing.outlines import (
    ACCENT_WIDTH,
    CARD_EDGE,
    CARD_RADIUS,
    GROUP_RADIUS,
    IMPLICIT_DASHES,
    JUNCTION_RADIUS,
    LINE_WIDTH,
    SIGN_RADIUS,
    SIGN_WIDTH,
    THESIS_EDGE,
    accent_path,
    arrow_path,
    body_height,
    dashes,
    pile_rect,
    sign_path,
    stroke_path,
)
from debatemap.drawing.picture import CardFace, Mark, MarkKind, PlacedGroup, PlacedRelation
from debatemap.drawing.relation_painting import INKS
from debatemap.drawing.theme import Ink, Theme
from debatemap.export.markup import element, number, path_data
from debatemap.layout.request import Point, Rect


def card_body(face: CardFace, theme: Theme) -> str:
    """Return a card's area with its edge, the speaker's colour, and its marks."""
    width = THESIS_EDGE if face.thesis else CARD_EDGE
    edge = Ink.QUIET_TEXT if face.implicit else Ink.THESIS_EDGE if face.thesis else Ink.CARD_EDGE
    inset = width / 2
    height = body_height(face)
    rects = [pile_rect(face)] if face.folded else []
    body = "".join(
        _rounded(
            Rect(rect.x + inset, rect.y + inset, rect.width - width, rect.height - width),
            CARD_RADIUS - inset,
            fill=theme.colour(Ink.THESIS_CARD if face.thesis else Ink.CARD),
            stroke=theme.colour(edge),
            width=width,
            dash=_dash_array(IMPLICIT_DASHES) if face.implicit else None,
        )
        for rect in [*rects, Rect(0.0, 0.0, face.width, height)]
    )
    strip = ""
    if face.accent:
        path = accent_path(height, ACCENT_WIDTH, face.width if face.mirrored else 0.0)
        strip = element("path", {"d": path_data(path) + "Z", "fill": face.accent})
    return body + strip + "".join(mark_shape(mark, theme) for mark in face.marks)


def mark_shape(mark: Mark, theme: Theme) -> str:
    """Return a small shape in a card."""
    radius = 0.0 if mark.kind is MarkKind.RULE else min(mark.rect.width, mark.rect.height) / 2
    return _rounded(mark.rect, radius, fill=theme.colour(mark.fill))


def group_area(group: PlacedGroup, theme: Theme) -> str:
    """Return a group's area, without its title."""
    return _rounded(
        Rect(0.0, 0.0, group.rect.width, group.rect.height),
        GROUP_RADIUS,
        fill=theme.colour(Ink.GROUP),
        stroke=theme.colour(Ink.GROUP_EDGE),
        width=1.0,
    )


def relation_shapes(relation: PlacedRelation, theme: Theme) -> str:
    """Return a relation's lines, arrowheads, junction and signs."""
    ink = theme.colour(INKS[relation.kind])
    heads = "".join(path_data(arrow_path(stroke.points)) + "Z" for stroke in relation.strokes if stroke.arrow)
    lines = "".join(path_data(stroke_path(stroke)) for stroke in relation.strokes)
    parts = [element("path", {"d": heads, "fill": ink})] if heads else []
    if lines:
        parts.append(_line(lines, ink, LINE_WIDTH, _dash_array(dashes(relation.kind))))
    if relation.junction:
        parts.append(_dot(relation.junction, JUNCTION_RADIUS, ink))
    sign = _line(path_data(sign_path(relation.kind)), theme.colour(Ink.CANVAS), SIGN_WIDTH)
    for place in relation.signs:
        disc = _dot(Point(0.0, 0.0), SIGN_RADIUS, ink)
        parts.append(element("g", {"transform": moved(place)}, disc + sign))
    return "".join(parts)


def moved(place: Point) -> str:
    """Return the transform that takes a part to its place."""
    return f"translate({number(place.x)} {number(place.y)})"


def _rounded(
    rect: Rect,
    radius: float,
    *,
    fill: str,
    stroke: str | None = None,
    width: float | None = None,
    dash: str | None = None,
) -> str:
    return element(
        "rect",
        {
            "x": rect.x,
            "y": rect.y,
            "width": rect.width,
            "height": rect.height,
            "rx": radius or None,
            "fill": fill,
            "stroke": stroke,
            "stroke-width": width,
            "stroke-dasharray": dash,
            "stroke-linecap": "round" if dash else None,
        },
    )


def _dot(centre: Point, radius: float, fill: str) -> str:
    return element("circle", {"cx": centre.x, "cy": centre.y, "r": radius, "fill": fill})


def _line(data: str, stroke: str, width: float, dash: str | None = None) -> str:
    return element(
        "path",
        {
            "d": data,
            "fill": "none",
            "stroke": stroke,
            "stroke-width": width,
            "stroke-linecap": "round",
            "stroke-linejoin": "round",
            "stroke-dasharray": dash,
        },
    )


def _dash_array(lengths: tuple[float, ...]) -> str | None:
    return " ".join(number(length) for length in lengths) or None
