"""What every story needs: numbers that fit it, how they are written, and the steps of its thought."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from phrasing import in_words
from sample import Draw
from skills.story_steps import labelled
from skills.word_templates import Step
from work import Work


class Plan(Protocol):
    """What a story computes, whatever its words: see `Template`."""

    @property
    def ranges(self) -> Mapping[str, tuple[int, int, int]]: ...
    @property
    def steps(self) -> tuple[Step, ...]: ...
    @property
    def formula(self) -> str: ...
    @property
    def where(self) -> str: ...


class NoNumbersError(Exception):
    """A story whose numbers were not found in many tries."""


def parted(value: int, lang: str) -> str:
    """With the thousands set apart: `12,500`, in Indonesian `12.500`."""
    return f"{value:,}" if lang == "en" else f"{value:,}".replace(",", ".")


@dataclass(frozen=True)
class Shown:
    """A number as this story writes it: plain, in words, as money."""

    value: int
    lang: str
    style: int
    words: bool

    def __format__(self, spec: str) -> str:
        v = self.value
        if spec == "$":
            return (f"${v}", f"{v} dollars", f"${v}")[self.style % 3]
        if spec == "k":
            return (f"{v} ribu", f"{v} ribu", f"{v} ribu", f"Rp{v} ribu", f"{v}rb")[self.style % 5]
        if spec == "r":
            text = parted(v, self.lang)
            return (f"Rp{text}", f"Rp {text}", f"{text} rupiah", f"Rp{v}", f"{v} rupiah", f"Rp{text}")[self.style % 6]
        if v > 999 and self.style % 7 == 0:
            return parted(v, self.lang)
        return in_words(v, self.lang) if spec == "w" and self.words and v < 100 else str(v)


def formula(template: Plan, numbers: dict[str, int]) -> str:
    """What the checker computes."""
    return re.sub(r"[a-e](?![a-z])", lambda m: str(numbers[m[0]]), template.formula)


def find_numbers(draw: Draw, template: Plan, near: dict[str, int] | None = None) -> dict[str, int]:
    """Numbers that fit the story; with `near`, all but one stay as they are there."""
    above = draw.beyond and len(template.steps) < 5
    reach = 2.0 if above else 1.0 if draw.hard else min(1.0, 0.35 + draw.level)
    changed = draw.one(sorted(template.ranges)) if near else ""
    for _ in range(3_000):
        numbers = {}
        for name, (low, high, times) in template.ranges.items():
            if near and name != changed:
                numbers[name] = near[name]
                continue
            least = (low + high) // 2 if draw.hard and draw.chance(0.5) else low
            numbers[name] = times * draw.whole(least, max(least, round(low + (high - low) * reach)))
        if above and all(numbers[name] <= high * times for name, (_, high, times) in template.ranges.items()):
            continue
        if eval(template.where, {"__builtins__": {}}, numbers) and numbers != near:  # our own table, not input
            return numbers
    raise NoNumbersError(template.formula)


def solve(work: Work, template: Plan, numbers: dict[str, int]) -> int:
    """Writes the steps of a story and returns what comes out."""
    results: list[int] = []

    def operand(name: str) -> int:
        if name.startswith("$"):
            return results[int(name[1:]) - 1]
        return numbers[name] if name in numbers else int(name)

    for step in template.steps:
        left, sign, right = re.fullmatch(r"(\$?\w+)([-+*/%:])(\$?\w+)", step.does).groups()  # type: ignore[union-attr]
        a, b = operand(left), operand(right)
        label = work.draw.say(step.en, step.idn)
        results.append(labelled(work, label, a, sign, b))
    return results[-1]
