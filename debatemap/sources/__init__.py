"""The texts of sources, read once and only inside the map's folder, and where in them the quotes of a map stand."""

from debatemap.sources.anchor import UNVERIFIABLE, Anchor, QuoteStatus
from debatemap.sources.anchoring import anchor_passages
from debatemap.sources.source_text import SourceText
from debatemap.sources.span import Span

__all__ = ["UNVERIFIABLE", "Anchor", "QuoteStatus", "SourceText", "Span", "anchor_passages"]
