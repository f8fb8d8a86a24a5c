"""What a quote says otherwise than the words of the source that are nearest to it, typography aside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from debatemap.sources.normal_form import normal_form

_TOKEN = re.compile(r"\w+|[^\w\s]")
_SIGNS = " \n.,;:!?…'\"()[]-"
_MOST_TOKENS = 600
_MOST_TOLD = 4
_LONGEST_SIDE = 48


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the quote, and what the source says in their place; each with a word around where it would be empty."""

    quoted: str
    said: str


def differences(quote: str, said: str) -> tuple[Difference, ...]:
    """Return in order where a quote differs from what is said in its source.

    Signs before the first word and after the last do not count, and of long texts only the beginning.
    """
    from rapidfuzz import distance

    ours, theirs = _tokens(quote), _tokens(said)
    found: list[Difference] = []
    at = there = 0
    for block in distance.Indel.editops(ours, theirs).as_matching_blocks():
        if block.a > at or block.b > there:
            around = int(block.a == at or block.b == there)
            begin = around if at and there else 0
            end = around if not begin and block.size else 0
            found.append(
                Difference(_joined(ours[at - begin : block.a + end]), _joined(theirs[there - begin : block.b + end]))
            )
        at, there = block.a + block.size, block.b + block.size
    return tuple(found)


def told(found: Sequence[Difference]) -> str:
    """Return differences as one line: what the quote says, an arrow, what is said; of many or long ones only a part."""
    pairs = [f"{_cut(one.quoted)} → {_cut(one.said)}" for one in found[:_MOST_TOLD]]
    return "; ".join(pairs) + ("; …" if len(found) > _MOST_TOLD else "")


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(normal_form(text).text.strip(_SIGNS))[:_MOST_TOKENS]


def _joined(tokens: Sequence[str]) -> str:
    """Write tokens as words: signs stand close to the word before them."""
    words = ""
    for token in tokens:
        close = not words or not token[0].isalnum() or words[-1] in "'’("
        words += token if close else f" {token}"
    return words


def _cut(words: str) -> str:
    return (words if len(words) <= _LONGEST_SIDE else words[: _LONGEST_SIDE - 1] + "…") or "…"
