"""The garbage collector rests while much is built, and never longer."""

import gc
from collections.abc import Iterator

import pytest

from debatemap.collecting import collection_paused


@pytest.fixture(autouse=True)
def _thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_the_collector_rests_only_inside() -> None:
    with collection_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_works_again_after_a_failure() -> None:
    with pytest.raises(ValueError, match="no"), collection_paused():
        raise ValueError("no")
    assert gc.isenabled()


def test_whoever_has_paused_it_already_finds_it_paused() -> None:
    with collection_paused():
        with collection_paused():
            pass
        assert not gc.isenabled()


def test_what_was_built_meanwhile_is_not_walked_through_at_once() -> None:
    gc.collect()
    before = gc.get_freeze_count()
    with collection_paused():
        built = [[] for _ in range(60_000)]
    assert gc.get_freeze_count() >= before + len(built)


def test_what_was_built_before_is_no_reason_to_set_anything_aside() -> None:
    gc.disable()
    earlier = [[] for _ in range(60_000)]
    before = gc.get_freeze_count()
    with collection_paused():
        pass
    gc.enable()
    assert earlier
    assert gc.get_freeze_count() == before
