"""Tells a file that is written in UTF-7, in which every byte is a sign of ASCII and an é looks like `+AOk-`."""

import re

_RUN = re.compile(r"\+(?P<code>[A-Za-z0-9+/]*)(?P<end>-?)")
_FEW = 3
"""So many stretches in another script convince: a word may by chance be the code of a rare sign."""


def utf_7_run(text: str) -> re.Match[str] | None:
    """Return the first stretch that stands for other signs, None where the text is an ordinary one.

    In UTF-7 a plus sign always begins such a stretch or is itself written `+-`: any other makes the text ordinary.
    """
    if "+" not in text or not text.isascii():
        return None
    runs: list[re.Match[str]] = []
    for run in _RUN.finditer(text):
        if not run["code"] and run["end"]:
            continue
        if not _plausible(decoded(run)):
            return None
        runs.append(run)
    return runs[0] if len(runs) >= _FEW or any(_convincing(run) for run in runs) else None


def decoded(run: re.Match[str]) -> str:
    """Return the signs that a stretch stands for, empty where it stands for none."""
    try:
        return run.group().encode().decode("utf-7")
    except UnicodeDecodeError:
        return ""


def _plausible(signs: str) -> bool:
    readable = all(sign.isprintable() or sign.isspace() for sign in signs)
    return bool(signs) and readable and not any(sign.isascii() and sign.isalnum() for sign in signs)


def _convincing(run: re.Match[str]) -> bool:
    """Tell whether a single stretch is hardly a word: it ends as it should and stands for what Western texts hold."""
    western = all("\xa0" <= sign <= "\u024f" or "\u2010" <= sign <= "\u2044" or sign == "€" for sign in decoded(run))
    return western and bool(run["end"]) and not run["code"].isupper()
