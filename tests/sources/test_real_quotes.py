"""Of the quotes of real maps no altered wording is found, and no typographic variant is refused.

Here stands a part of them; `python -m tests.benchmarks.altered` goes through all and counts.
"""

import pytest

from tests.sources.altering import ALTERED, OF_TEXTS, VARIANTS, with_an_omission
from tests.sources.real_quotes import altered, in_reshaped_texts, leaving_out, real_quotes, reshaped

EVERY = 40


def test_every_quote_is_found_as_it_is() -> None:
    for quoted in real_quotes():
        for passage, anchor in quoted.anchors.items():
            assert anchor.status.found, passage.quote


@pytest.mark.parametrize("kind", ALTERED)
def test_no_altered_quote_is_found(kind: str) -> None:
    assert altered(ALTERED[kind], EVERY).wrong == []


@pytest.mark.parametrize("kind", VARIANTS)
def test_no_typographic_variant_of_a_quote_is_refused(kind: str) -> None:
    assert reshaped(VARIANTS[kind]).wrong == []


@pytest.mark.parametrize("kind", OF_TEXTS)
def test_no_quote_is_refused_for_the_typography_of_its_source(kind: str) -> None:
    assert in_reshaped_texts(VARIANTS[kind]).wrong == []


def test_quotes_that_leave_something_out_in_order_are_found() -> None:
    outcome = leaving_out(with_an_omission, 4)
    assert outcome.wrong == []
    # The bundled maps alone have few quotes that are long enough: there two are more than two in a hundred.
    assert outcome.statuses["ambiguous"] <= max(2, 0.02 * outcome.made)
