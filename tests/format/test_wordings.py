"""The words of the reader: safe templates, marked for translation, each with a remedy."""

import re
from pathlib import Path
from types import ModuleType

import pytest

from debatemap.format import keys, read_map, reference_wordings, slip_wordings, wordings
from debatemap.format.findings import Fault
from debatemap.format.keys import KEY_NAMES, MAP
from debatemap.format.names import Suggestions, without_odd_spaces
from debatemap.format.shapes import ById, ListOf, Record, Shape


def faults(module: ModuleType) -> list[Fault]:
    found: list[Fault] = []
    for value in vars(module).values():
        if isinstance(value, Fault):
            found.append(value)
        elif isinstance(value, dict):
            found += [fault for fault in value.values() if isinstance(fault, Fault)]
    return found


FAULTS = [*faults(wordings), *faults(reference_wordings), *faults(slip_wordings)]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_a_fault_has_a_stable_code_a_wording_and_a_remedy(fault: Fault) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", fault.code)
    assert fault.wording.endswith((".", ":", "}"))
    assert fault.remedy


def test_every_wording_is_marked_for_translation() -> None:
    for module in (wordings, reference_wordings, slip_wordings):
        source = Path(module.__file__ or "").read_text(encoding="utf-8")
        marks = len(re.findall(r"QT_TRANSLATE_NOOP\(\s*\"Problem\",", source))
        bare = sum(1 for fault in faults(module) for text in (fault.wording, fault.remedy) if text)
        extra = sum(isinstance(value, str) and name.isupper() for name, value in vars(module).items())
        assert marks == bare + extra


def records(shape: Shape) -> list[Record]:
    if isinstance(shape, ListOf):
        return records(shape.item)
    if isinstance(shape, ById):
        return records(shape.record)
    if isinstance(shape, Record):
        return [shape, *(record for key in shape.keys.values() for record in records(key.shape))]
    return []


def test_every_required_key_and_short_form_is_a_key_of_its_record() -> None:
    for record in records(MAP):
        assert record.short is None or record.short in record.keys
        assert set(record.one_of) <= set(record.keys)
    assert {"title", "claims", "quote", "relation", "colour"} <= KEY_NAMES
    assert keys.CLAIM.keys["supports"].description


def test_suggestions_fold_case_and_end_where_nothing_is_alike() -> None:
    suggestions = Suggestions()
    assert suggestions.closest("Cloze", ["air", "close"]) == "close"
    assert suggestions.closest("zzz", ["air", "close"]) is None
    assert suggestions.closest("zzz", []) is None


def test_suggestions_stop_after_hundreds() -> None:
    suggestions = Suggestions()
    found = [suggestions.closest("clos", ["close"]) for _ in range(500)]
    assert found[0] == "close"
    assert found[-1] is None


def test_invisible_characters_are_taken_from_keys() -> None:
    assert without_odd_spaces("\ufefftext\xa0") == "text"
    assert without_odd_spaces("\u200btext") == "text"


@pytest.mark.parametrize("written", ["cl\u043ese", "close\ufe0f", "clo\u00adse", "clo\u200dse", "\uff43lose"])
def test_an_id_that_looks_like_another_is_told_to_be_made_of_other_characters(written: str) -> None:
    text = f"title: T\nclaims:\n  close: A\n  b: {{text: B, supports: {written}}}\n"
    (problem,) = read_map(text.encode(), "map.yaml").problems
    assert problem.hint.startswith('It looks like "close" but is made of other characters')


def test_short_ids_with_an_accent_composed_otherwise_look_alike() -> None:
    text = "title: T\nclaims:\n  \u00e9: A\n  b: {text: B, supports: e\u0301}\n"
    (problem,) = read_map(text.encode(), "map.yaml").problems
    assert problem.hint.startswith('It looks like "\u00e9"')


def test_half_a_character_by_its_number_is_to_be_typed_itself() -> None:
    (problem,) = read_map(b'title: T\nclaims: {a: "\\ud83d\\ude00"}\n', "map.yaml").problems
    assert problem.hint == "Type the character itself instead of its number."
