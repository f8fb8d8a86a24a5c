"""Makes the source reader for its panel and ties it to the desk."""

from debatemap.document import PassageKey
from debatemap.window.desk import Desk
from debatemap.window.source_reader import SourceReader


def source_reader(desk: Desk) -> SourceReader:
    """Return a reader of the sources of the desk's map, at the passage or the claim that is being read."""
    reader = SourceReader(desk.jobs, desk.settings, desk.theme)

    def show_document() -> None:
        reader.show_document(desk.document)
        reader.show_claim(desk.claim)

    def show_claim() -> None:
        reader.show_claim(desk.claim)

    def show_passage(passage: PassageKey) -> None:
        reader.show_passage(passage)

    show_document()
    if desk.passage:
        reader.show_passage(desk.passage)
    desk.document_changed.connect(show_document)
    desk.claim_changed.connect(show_claim)
    desk.passage_changed.connect(show_passage)
    desk.theme_changed.connect(lambda: reader.set_theme(desk.theme))
    reader.claim_asked.connect(desk.claim_asked)
    reader.address_asked.connect(desk.address_asked)
    return reader
