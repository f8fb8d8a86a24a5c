"""Typography never makes a quote false."""

import unicodedata

import pytest

from debatemap.sources import Span
from tests.sources.quoting import anchor, found, status

VARIANTS = [
    ("two spaces", "He said it plainly.", "said  it"),
    ("a line break in the source", "He said\nit plainly.", "said it plainly"),
    ("a line break in the quote", "He said it plainly.", "said\n  it plainly"),
    ("Windows line ends", "He said\r\nit plainly.", "said it plainly"),
    ("a blank line", "He said\n\nit plainly.", "said it plainly"),
    ("tabs", "He\tsaid it", "He said it"),
    ("no-break spaces", "près de 600\u00a0milliards", "près de 600 milliards"),
    ("narrow no-break spaces", "vraiment\u202f?", "vraiment ?"),
    ("no space before a question mark", "vraiment\u202f? Oui", "vraiment? Oui"),
    ("a space before a percent sign", "up by 17% today", "up by 17 % today"),
    ("thin and ideographic spaces", "a\u2009b\u3000c d", "a b c d"),
    ("curly and straight quotation marks", "He is “very” clever", 'He is "very" clever'),
    ("guillemets with their spaces", "Il dit «\u00a0non\u00a0» hier", 'Il dit "non" hier'),
    ("straight marks for guillemets", 'Il dit "non" hier', "Il dit « non » hier"),
    ("German quotation marks", "Sie sagte „nein“ dazu", "Sie sagte »nein« dazu"),
    ("single for double quotation marks", "He is ‘very’ clever", "He is “very” clever"),
    ("quotation marks of TeX", "He is ``very'' clever", "He is “very” clever"),
    ("quotation marks after a year", "« en 1990 » dit-il", '"en 1990" dit-il'),
    ("apostrophes", "l’homme n’est pas", "l'homme n'est pas"),
    ("a backtick for an apostrophe", "don`t go", "don't go"),
    ("dashes", "one thing – another", "one thing — another"),
    ("a dash without its spaces", "one thing—another", "one thing - another"),
    ("two hyphens for a dash", "one thing--another one", "one thing – another one"),
    ("figure ranges", "in 1990–1995 only", "in 1990-1995 only"),
    ("a minus sign", "at −5 degrees", "at -5 degrees"),
    ("no-break hyphens", "self\u2011made men", "self-made men"),
    ("soft hyphens in the source", "a won\u00adder\u00adful day", "a wonderful day"),
    ("soft hyphens in the quote", "a wonderful day", "a won\u00adderful day"),
    ("a soft hyphen at a line end", "a won\u00ad\nderful day", "a wonderful day"),
    ("zero-width spaces", "a won\u200bderful day", "a wonderful day"),
    ("a byte order mark inside", "a \ufeffwonderful day", "a wonderful day"),
    ("a word broken at a line end", "an exam-\nple of it", "an example of it"),
    ("a word broken in the quote", "an example of it", "an exam-\n  ple of it"),
    ("a compound broken at a line end", "a well-\nknown case", "a well-known case"),
    ("the same break in both", "an exam-\nple of it", "an exam-\nple  of it"),
    ("a ligature for two letters", "the \ufb01nal of\ufb01ce", "the final office"),
    ("letters for a ligature", "the final office", "the \ufb01nal of\ufb01ce"),
    ("œ and æ", "le cœur de l’ænigme", "le coeur de l’aenigme"),
    ("a capital Œ", "Œuvre et ŒUVRE", "Oeuvre et OEUVRE"),
    ("decomposed accents", unicodedata.normalize("NFD", "le café était fermé"), "café était"),
    ("composed accents", "le café était fermé", unicodedata.normalize("NFD", "café était")),
    ("three dots for an ellipsis", "Well… no", "Well... no"),
    ("a dash at the beginning", "– Bonjour, dit-il", "— Bonjour, dit-il"),
]


@pytest.mark.parametrize(("text", "quote"), [pair[1:] for pair in VARIANTS], ids=[pair[0] for pair in VARIANTS])
def test_typography_does_not_matter(text: str, quote: str) -> None:
    assert status(text, quote) == "same-words"


def test_the_place_is_that_of_the_words_in_the_text_as_it_is() -> None:
    text = "Il répond : «\u00a0L’entreprise n’a  rien\ndit\u00a0», puis s’en va."
    assert found(text, "\"L'entreprise n'a rien dit\"") == "«\u00a0L’entreprise n’a  rien\ndit\u00a0»"
    assert found(text, "L'entreprise n'a rien dit") == "L’entreprise n’a  rien\ndit"


def test_the_place_leaves_out_soft_hyphens_and_spaces_around_the_words() -> None:
    text = "so \u00ad a won\u00adder \u00ad it is"
    assert found(text, "a wonder") == "a won\u00adder"


def test_a_dash_with_which_a_quote_ends_belongs_to_its_place() -> None:
    assert found("he stopped – and went on", "he stopped —") == "he stopped –"


def test_an_emoji_counts_as_one_code_point() -> None:
    place = anchor("👉 Oui, c’est vrai", "c'est vrai")
    assert (place.start, place.end) == (7, 17)
    assert place.parts == (Span(7, 17),)


ALTERED = [
    ("a hyphen left out", "they re-sign today", "they resign today"),
    ("a hyphen put in", "they resign today", "they re-sign today"),
    ("a hyphen for a space", "a man eating shark", "a man-eating shark"),
    ("an apostrophe left out", "it’s the end", "its the end"),
    ("feet for inches", "a board of 6' here", 'a board of 6" here'),
    ("quotation marks left out", "his “win” in May", "his win in May"),
    ("another order", "cats and dogs", "dogs and cats"),
    ("a full stop for a question mark", "It is so? Yes", "It is so. Yes"),
    ("a space inside a word", "every one knows", "everyone knows"),
    ("German sharp s", "die Straße hier", "die Strasse hier"),
    ("a number without its point", "it was 1.5 then", "it was 15 then"),
    ("a minus sign left out of a sum", "from 3 to −5 now", "from 3 to 5 now"),
    ("superscripts", "x² is it", "x2 is it"),
    ("a dotless i", "Işıl came", "Işil came"),
]


@pytest.mark.parametrize(("text", "quote"), [pair[1:] for pair in ALTERED], ids=[pair[0] for pair in ALTERED])
def test_what_is_more_than_typography_is_not_found(text: str, quote: str) -> None:
    assert status(text, quote) == "not-found"


MORE_ALTERED = [
    ("digits of a range joined", "in 1–2 weeks", "in 12 weeks"),
    ("a minus sign put in", "at 5 degrees", "at −5 degrees"),
    ("a decimal comma for a point", "it was 1.5 then", "it was 1,5 then"),
    ("a point put into a number", "it was 15 then", "it was 1.5 then"),
    ("full-width digits", "it was 15 then", "it was １５ then"),
    ("a zero-width joiner", "a wonderful day", "a won\u200dderful day"),
    ("an accent that joins the letter before", "le cafe ferme", "le cafe\u0301 ferme"),
    ("a hyphen in a word of one part", "the coop here", "the co-op here"),
    ("a hyphen left out of a word", "to re-cover it", "to recover it"),
    ("the long s", "a case here", "a caſe here"),
    ("a letter of another alphabet", "a case here", "a cаse here"),
    ("a fraction spelt out", "about ½ of it", "about 1/2 of it"),
    ("a contraction spelt out", "we can’t go", "we can not go"),
    ("letters in square brackets", "The council met", "[T]he council met"),
    ("an omission mark that the source lacks", "so it is", "so (it) is"),
]


@pytest.mark.parametrize(("text", "quote"), [pair[1:] for pair in MORE_ALTERED], ids=[pair[0] for pair in MORE_ALTERED])
def test_signs_that_look_like_typography_but_change_words_or_numbers_are_not_found(text: str, quote: str) -> None:
    assert status(text, quote) == "not-found"


MORE_VARIANTS = [
    ("marks of East Asian type", "He said 「yes」 then", "He said “yes” then"),
    ("full-width marks", "He said ＂yes＂ then", 'He said "yes" then'),
    ("a very long dash", "one ⸺ another", "one – another"),
    ("a Kelvin sign and an Ångström sign", "at 5 \u212a and 3 \u212b", "at 5 K and 3 Å"),
    ("a hyphen at a line end that belongs to the word", "a well-\r\n  known case", "a well-known case"),
]


@pytest.mark.parametrize(
    ("text", "quote"), [pair[1:] for pair in MORE_VARIANTS], ids=[pair[0] for pair in MORE_VARIANTS]
)
def test_rarer_typography_does_not_matter_either(text: str, quote: str) -> None:
    assert status(text, quote) == "same-words"
