"""The nearest words in a source are whole words, and found in any thread."""

import subprocess
import sys

from debatemap.sources import SourceText
from debatemap.sources.nearest import nearest_place

TEXT = SourceText(
    "The council met. It did not vote to close the square to cars, for the shops had warned it.\n\n"
    "Then it rained all day."
)


def nearest(quote: str, text: SourceText = TEXT) -> str | None:
    place = nearest_place(text, quote)
    return None if place is None else text.text[place.start : place.end]


def test_the_nearest_words_are_shown_whole() -> None:
    assert nearest("It did vote to close the square to cars") == "It did not vote to close the square to cars"


def test_a_quote_in_capitals_is_like_its_words() -> None:
    assert nearest("THEN IT RAINED ALL NIGHT") == "Then it rained all day"


def test_words_that_are_nowhere_are_like_nothing() -> None:
    assert nearest("Quantum chromodynamics explains hadrons") is None
    assert nearest("") is None
    assert nearest("words", SourceText("")) is None


def test_the_best_of_several_like_places_is_taken() -> None:
    text = SourceText(
        "close the park to dogs. " * 50 + "close the square to all cars. " + "close the park to cats. " * 50
    )
    assert nearest("close the square to most cars", text) == "close the square to all cars"


def test_offsets_lead_to_the_text_as_it_is() -> None:
    text = SourceText("Il répond : «\u00a0L’entre\u00adprise n’a rien\ndit du tout\u00a0», hier.")
    assert nearest("L'entreprise a rien dit du tout", text) == "L’entre\u00adprise n’a rien\ndit du tout"


def test_a_very_long_quote_is_compared_by_its_beginning() -> None:
    assert nearest("It did not vote to close the square to cars" + " and more" * 5000) is not None


_TWO_AT_ONCE = """
import sys
from threading import Barrier, Thread
from debatemap.sources.differing import differences
from debatemap.sources.nearest import nearest_place
from debatemap.sources.source_text import SourceText

sys.setswitchinterval(1e-5)
begin = Barrier(2)

def nearest():
    begin.wait()
    assert nearest_place(SourceText("My takings fell by a third."), "My takings fell by a half.")

def differing():
    begin.wait()
    assert differences("by a third", "by a half")

threads = [Thread(target=work) for work in (nearest, differing)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_two_threads_may_look_for_the_first_time_at_once() -> None:
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", _TWO_AT_ONCE], capture_output=True, text=True, check=False)
        assert done.stderr == ""
