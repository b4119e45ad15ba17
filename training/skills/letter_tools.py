"""What all questions about the letters of a word need: how a word is written, asked about and spelled."""

from __future__ import annotations

import re

from lexicon import NAMES
from sample import CUT, Draw, Problem
from skills import letter_ways
from slots import spoken
from work import Work

ALWAYS_SEEN = {"strawberry", "stroberi", "banana", "mississippi"}
"""Words that people try first; they may be in the training stream."""

NAMED = {name.lower() for name in NAMES}

QUOTES = ['"w"', "'w'", '"w"', "'w'", "“w”", "‘w’", "«w»", "„w“", "*w*", "**w**", "`w`", "(w)", "[w]", "_w_", "-w-"]
"""Ways to set a word apart."""


def key(word: str) -> str | None:
    """The word itself is what may be held out, whatever is asked of it."""
    return None if word in ALWAYS_SEEN else f"word:{word}"


def cut(text: str) -> str:
    """Letters that stay apart in the tokens."""
    return CUT + CUT.join(text) + CUT


def numbered(word: str) -> str:
    """`c1 a2 t3`: a letter with a space before it is one token, its number one or two."""
    return " ".join(f"{letter}{i}" for i, letter in enumerate(word, 1))


def written(draw: Draw, word: str) -> str:
    if word in NAMED and draw.chance(0.6):
        return word.capitalize()
    quoted = draw.one(QUOTES).replace("w", word)
    return draw.one([word, word, word, word, word, quoted, quoted, word.capitalize(), word.upper()])


def asked(draw: Draw, word: str, way: str, en: list[str], idn: list[str], names_en: list[str], names_id: list[str], **fill: str) -> str:
    """A question about a word, whole or of a pattern with slots; names are sometimes called names."""
    if way and draw.chance(0.4):
        return worded(draw, spoken(draw.rng, draw.one(*letter_ways.WAYS[way]))).format(w=written(draw, word), **fill)
    frames = draw.one([en], [idn])
    if word in NAMED and draw.chance(0.4):
        frames = draw.one([names_en], [names_id])
    return worded(draw, draw.one(frames)).format(w=written(draw, word), **fill)


def worded(draw: Draw, frame: str) -> str:
    """Now and then the word is called one: `the word apple`."""
    if draw.chance(0.12) and not re.search(r"\b(?:words?|names?|kata|nama|namaku)\b|[.:] ?{w}|{w}[.:]", frame, re.I):
        return frame.replace("{w}", draw.say("the word {w}", "kata {w}"))
    return frame


def about(draw: Draw, word: str, question: str, work: Work, answer: str, gold: str, spec: tuple) -> Problem:
    shown = {word, word.capitalize(), word.upper()}
    question = question[:1].upper() + question[1:] if question.startswith(word) and draw.chance(0.1) else question
    return Problem(question, work.text, answer, gold, spec, key=key(word), keep=frozenset(shown))
