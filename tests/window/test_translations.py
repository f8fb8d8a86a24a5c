"""The French is whole: every string the reader can see, with its places for values, and compiled as it is written.

To bring it up to date, in the checkout: `pyside6-lupdate -no-obsolete -locations none -source-language en
-target-language fr FILES -ts resources/translations/debatemap_fr.ts` with all Python files of the package (for the
English plurals the same with `-pluralonly`, `en` and debatemap_en.ts), translate, then `pyside6-lrelease` each .ts.
"""

import subprocess
import sys
from collections import Counter
from pathlib import Path
from re import findall
from string import Formatter
from xml.etree import ElementTree

import PySide6
import pytest

from debatemap import i18n
from debatemap.model import Place, Problem, Severity
from debatemap.resources import resource
from debatemap.window.action_set import in_menu, translated
from debatemap.window.action_spec import Menu

_CHECKOUT = Path(__file__).parents[2]
_NAMES = ("debatemap_en", "debatemap_fr")
_PLURALS_ONLY = {"debatemap_en": ("-pluralonly",), "debatemap_fr": ()}


def _tool(name: str) -> Path:
    return Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)


def _messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    found: dict[tuple[str, str], ElementTree.Element] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name", ""), message.findtext("source", "")] = message
    return found


def _translations(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def _places(text: str) -> set[str]:
    named = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return named | set(findall("%n", text))


@pytest.mark.parametrize("name", _NAMES)
def test_every_string_of_the_package_is_there_and_no_other(name: str, tmp_path: Path) -> None:
    committed = resource(f"translations/{name}.ts")
    fresh = tmp_path / committed.name
    files = [str(path) for path in sorted((_CHECKOUT / "debatemap").rglob("*.py"))]
    command = [str(_tool("lupdate")), "-no-obsolete", "-locations", "none", *_PLURALS_ONLY[name]]
    languages = ["-source-language", "en", "-target-language", name[-2:]]
    subprocess.run([*command, *languages, *files, "-ts", str(fresh)], check=True, capture_output=True)
    assert _messages(fresh).keys() == _messages(committed).keys()


@pytest.mark.parametrize("name", _NAMES)
def test_every_string_is_translated_with_all_its_places(name: str) -> None:
    for (context, source), message in _messages(resource(f"translations/{name}.ts")).items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {source}"
        for text in _translations(message):
            assert text, f"{context}: {source}"
            assert _places(text) == _places(source), f"{context}: {source}"
            assert text.count("&") - 2 * text.count("&&") == source.count("&") or "&" not in source


@pytest.mark.parametrize("name", _NAMES)
def test_what_ships_is_what_was_translated(name: str, tmp_path: Path) -> None:
    compiled = tmp_path / f"{name}.qm"
    written = resource(f"translations/{name}.ts")
    subprocess.run([str(_tool("lrelease")), str(written), "-qm", str(compiled)], check=True, capture_output=True)
    assert compiled.read_bytes() == resource(f"translations/{name}.qm").read_bytes()


def test_problems_are_told_in_the_language_that_is_on(qapp: object) -> None:
    place = Place("map.yaml", 1, 1)
    problem = Problem(
        Severity.WARNING, "unknown-key", place, 'Did you mean "{suggestion}"?', "Remove it.", {"suggestion": "{x}"}
    )
    assert i18n.install("fr") == "fr"
    assert i18n.problem_message(problem) == "Vouliez-vous dire «\u00a0{x}\u00a0»\u202f?"
    assert i18n.problem_hint(problem) == "Retirez-le."
    assert i18n.install("en") == "en"
    assert i18n.problem_message(problem) == 'Did you mean "{x}"?'


def test_a_language_that_is_not_ours_is_english(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert i18n.install("tlh") == "en"
    assert i18n.install(None) == "en"


def test_french_letters_are_underlined_once_in_each_menu(qapp: object) -> None:
    i18n.install("fr")
    for menu in Menu:
        texts = [translated(spec.text) for spec in in_menu(menu)]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert [letter for letter, count in letters.items() if count > 1] == [], menu
