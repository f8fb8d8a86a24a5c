"""What holds for any text: offsets lead to the words, typography never hides them, an altered word is never found."""

import unicodedata

from hypothesis import assume, given
from hypothesis import strategies as st

from debatemap.sources import SourceText
from debatemap.sources.normal_form import normal_form
from tests.sources.quoting import anchor

SIGNS = "aéEfiœ5 \n\t\u00a0\u00ad'’“»-–…;.\u0301\u200b"
any_text = st.text(SIGNS, max_size=60) | st.text(max_size=30)

STORY = (
    "the council of a small town met on 14 May and voted to close its market square to cars although many shops had "
    "warned that they would lose customers élèves français où naïve œuvre final office it's l'homme well-known"
)
WORDS = STORY.split()
JOINTS = [" ", "  ", "\n", " – ", "—", ", ", ". ", " “", "” ", ";\u00a0", " (", ") ", "\u00a0"]


@st.composite
def prose(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(WORDS), min_size=6, max_size=25))
    return "".join(word + draw(st.sampled_from(JOINTS)) for word in words).strip()


@st.composite
def stretch_of_prose(draw: st.DrawFn) -> tuple[str, str]:
    text = draw(prose())
    tokens = text.split()
    assume(len(tokens) > 3)
    first = draw(st.integers(0, len(tokens) - 3))
    last = draw(st.integers(first + 2, len(tokens)))
    start = end = 0
    for token in tokens[: first + 1]:
        start = text.index(token, end)
        end = start + len(token)
    for token in tokens[first + 1 : last]:
        end = text.index(token, end) + len(token)
    return text, text[start:end]


RESHAPINGS = {
    "’": "'",
    "'": "’",
    " ": "\u00a0",
    "\n": " ",
    "\u00a0": " \n",
    "–": "-",
    "—": "–",
    "“": "«\u00a0",
    "”": "\u00a0»",
    "œ": "oe",
    "fi": "\ufb01",
    "é": "e\u0301",
    "ou": "o\u00adu",
}


@given(stretch_of_prose(), st.sets(st.sampled_from(sorted(RESHAPINGS))))
def test_whatever_typography_does_the_words_are_found_and_the_place_holds_them(
    stretch: tuple[str, str], reshaped: set[str]
) -> None:
    text, quote = stretch
    for sign in sorted(reshaped):
        quote = quote.replace(sign, RESHAPINGS[sign])
    place = anchor(text, quote)
    assert place.start is not None
    assert place.end is not None
    assert normal_form(text[place.start : place.end]).equals(normal_form(quote.strip()))


@given(any_text, st.data())
def test_a_place_in_the_normal_form_leads_back_to_the_same_signs(text: str, data: st.DataObject) -> None:
    assume(not {"Œ", "Æ"} & set(text))  # their case depends on the letter that follows
    source = SourceText(text)
    length = len(source.normal.text)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    span = source.normal.span(start, end)
    assume(span is not None and span.start < span.end)
    assert span is not None
    assert 0 <= span.start <= span.end <= len(text)
    there = normal_form(text[span.start : span.end].strip()).text
    assert there.replace(" ", "") == source.normal.text[start:end].replace(" ", "")


@given(st.text("ae\u0301\u0327\u0300가각\u1100\u1161\u11a8\u09c7\u09be\u0f71\u0f72x", max_size=20))
def test_composing_piece_by_piece_gives_what_composing_the_whole_gives(text: str) -> None:
    assert normal_form(text).text == unicodedata.normalize("NFC", text)


@st.composite
def altered_stretch(draw: st.DrawFn) -> tuple[str, str]:
    """Return a text and a quote of it with one word altered inside it."""
    text, quote = draw(stretch_of_prose())
    tokens = quote.split(" ")
    assume(len(tokens) > 3)
    index = draw(st.integers(1, len(tokens) - 2))
    word = tokens[index]
    letters = [place for place, sign in enumerate(word) if sign.isalnum()]
    assume(letters)
    place = draw(st.sampled_from(letters))
    altered = draw(
        st.sampled_from(
            [
                word[:place] + word[place].swapcase() + word[place + 1 :],
                word[:place] + word[place + 1 :],
                word[:place] + "9" + word[place:],
                word[:place] + "x" + word[place + 1 :],
                "not " + word,
                "",
                unicodedata.normalize("NFD", word).replace("\u0301", "").replace("\u0327", ""),
            ]
        )
    )
    tokens[index] = altered
    return text, " ".join(token for token in tokens if token)


def plain(text: str) -> str:
    """Return the letters and digits of a text, with spaces between words."""
    spaced = "".join(sign if sign.isalnum() else " " for sign in unicodedata.normalize("NFC", text))
    return " ".join(spaced.replace("œ", "oe").split())


@given(altered_stretch())
def test_an_altered_quote_is_never_found(case: tuple[str, str]) -> None:
    text, quote = case
    assume(plain(quote) not in plain(text))
    assert anchor(text, quote).status == "not-found"
