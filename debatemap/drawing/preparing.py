"""Gathers in a worker what painting a picture and moving about in it will want, so that the window needn't wait."""

from debatemap.drawing.labels import labels_of
from debatemap.drawing.landmarks import landmarks_of
from debatemap.drawing.miniature import is_large, miniature_of
from debatemap.drawing.picture import Picture
from debatemap.drawing.spatial_index import index_of


def prepare(picture: Picture) -> None:
    """Make ready what lies where in a picture, what its cards say from afar, and its landmarks; any thread may do it.

    A large picture is painted small, too.
    """
    index_of(picture).prepare()
    labels_of(picture).prepare()
    landmarks_of(picture).prepare()
    if is_large(picture):
        miniature_of(picture)
