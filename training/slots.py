"""Sentences with slots: `<hide|fold> <it|all>` is one of four; an empty choice leaves the slot out."""

from __future__ import annotations

import random
import re

Pattern = tuple[tuple[str, ...], ...]


def pattern(text: str) -> Pattern:
    """Text and slots in turn, each as its choices."""
    pieces = re.split(r"<([^<>]*)>", text.strip())
    return tuple(tuple(p.split("|")) if i % 2 else (p,) for i, p in enumerate(pieces))


def patterns(text: str) -> list[Pattern]:
    """One pattern a line."""
    return [pattern(line) for line in text.splitlines() if line.strip()]


def spoken(rng: random.Random, made: Pattern) -> str:
    """A pattern with a choice in every slot."""
    text = "".join(c[0] if len(c) == 1 else rng.choice(c) for c in made)
    return re.sub(r" +(?=[ ,?]|\.(?!\w))", "", text).strip()
