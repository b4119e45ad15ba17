"""What a generator makes: a problem with its thought and answer, and the sample built around it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

Item = TypeVar("Item")

CUT = "\ue000"
"""A place where the tokenizer must not merge: between the letters of a spelled word."""

HUSH, SPEAK = "\ue001", "\ue002"
"""Around what the model reads but is not taught to say: a slip that the next line repairs."""

LANGUAGES = ("en", "id")


def plain(text: str) -> str:
    """The text as a person sees it, without marks."""
    return text.replace(CUT, "").replace(HUSH, "").replace(SPEAK, "")


@dataclass(frozen=True)
class Problem:
    """A question, the thought that solves it, the answer and what it must be.

    `answer` is Markdown; where there is a value, it stands in it once as `**value**`.
    `spec` says what was asked in a form the checker can solve without the generator.
    `check` is how a reply is judged, see `rewards.is_correct`.
    `key` stands for the problem whatever its words; without one the question does.
    `keep` are words that typing errors must not touch.
    """

    question: str
    thought: str
    answer: str
    gold: str
    spec: tuple
    check: str = "exact"
    key: str | None = None
    keep: frozenset[str] = frozenset()
    history: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Sample:
    """A problem in a dialogue, ready to be written with the chat template."""

    skill: str
    lang: str
    problem: Problem
    question: str
    answer: str
    history: tuple[tuple[str, str], ...] = ()
    system: str = ""
    thinks: bool = True


@dataclass
class Draw:
    """The dice of one problem: randomness, the language, and how hard it may be.

    `level` grows from 0 to 1 in training; generators take smaller numbers and fewer steps below 1.
    `hard` asks for the upper end of what is trained on, `beyond` for what lies above it: larger
    numbers or more steps than any sample of the training stream has.
    """

    rng: random.Random
    lang: str = "en"
    level: float = 1.0
    hard: bool = False
    slips: float = 0.03
    names: list[str] = field(default_factory=list)
    beyond: bool = False

    def say(self, en: str, idn: str) -> str:
        """The text in the language of the problem."""
        return en if self.lang == "en" else idn

    def one(self, en: Sequence[Item], idn: Sequence[Item] | None = None) -> Item:
        """One of the choices, of those in the problem's language where there are two lists."""
        return self.rng.choice(en if idn is None or self.lang == "en" else idn)

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def whole(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def digits(self, most: int, least: int = 1) -> int:
        """A number of digits up to `most`: small ones early in training, large ones when hard, one
        more when beyond."""
        if self.beyond:
            return most + 1
        if self.hard:
            return self.whole(max(least, most - 1), most)
        top = max(least, min(most, 1 + int(self.level * 2 * most)))
        if self.chance(0.4):
            return self.whole(least, top)
        return self.whole(max(least, top - 2), top)

    def number(self, digits: int) -> int:
        """A number with exactly so many digits; 1 digit is 1 to 9."""
        return self.rng.randint(10 ** (digits - 1), 10**digits - 1)

    def some(self, items: Sequence[Item], count: int) -> list[Item]:
        return self.rng.sample(list(items), count)
