"""Finds words in claims, passages, notes, tags, speakers and sources of a map; tells claims apart by what they are."""

from debatemap.search.entries import Entry as Entry
from debatemap.search.entries import Field as Field
from debatemap.search.filters import EVERYTHING as EVERYTHING
from debatemap.search.filters import Facets as Facets
from debatemap.search.filters import Filters as Filters
from debatemap.search.filters import Role as Role
from debatemap.search.folding import folded as folded
from debatemap.search.folding import unfolded as unfolded
from debatemap.search.index import Hit as Hit
from debatemap.search.index import Hits as Hits
from debatemap.search.index import SearchIndex as SearchIndex
from debatemap.search.index import spans_of as spans_of
