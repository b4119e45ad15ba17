"""Shapes of the stories of `story_grammar`: banks of sentences for each fact and for the question.

A bank is lines; banks are parted by `--`, the last is the question's. `~` at the beginning of a line says
that it leans on what is before it. Slots: `{n}` who tells or does it (only as a subject, its verb written
`[buys|buy]`), `{m}`, `{k}` others, `{t}`, `{u}` things, `{h}`, `{hs}` what holds them, `{fate}` what becomes
of some; `{who}`, `{where}`, `{join}`, `{leave}` of a crowd; `{s}`, `{p}` goods, one and many.
"""

from __future__ import annotations

from dataclasses import dataclass

from skills.word_templates import Step


@dataclass(frozen=True)
class Shape:
    """What a kind of story computes, and the words for its parts; see `Template` for numbers and steps.

    `free` says that the facts may be told in any order.
    """

    facts_en: tuple[tuple[str, ...], ...]
    asks_en: tuple[str, ...]
    facts_id: tuple[tuple[str, ...], ...]
    asks_id: tuple[str, ...]
    ranges: dict[str, tuple[int, int, int]]
    steps: tuple[Step, ...]
    formula: str
    where: str
    answer_en: str
    answer_id: str
    free: bool


SHAPES: list[Shape] = []


def _banks(text: str) -> list[tuple[str, ...]]:
    banks: list[list[str]] = [[]]
    for line in (raw.strip() for raw in text.strip().splitlines()):
        if line == "--":
            banks.append([])
        elif line:
            banks[-1].append(line)
    return [tuple(bank) for bank in banks]


def shape(
    en: str, idn: str, numbers: str, steps: str, formula: str, where: str = "True", unit: str = "",
    free: bool = False,
) -> None:  # fmt: skip
    """Adds a shape. Numbers, steps and unit are written as in `word_templates.tell`."""
    ranges: dict[str, tuple[int, int, int]] = {}
    for part in numbers.split(", "):
        name, bounds = part.split(" ")
        bounds, _, times = bounds.partition("*")
        low, high = bounds.split("-")
        ranges[name] = (int(low), int(high), int(times or 1))
    parsed = tuple(Step(*(p.strip() for p in step.split(","))) for step in steps.split(";"))
    *facts_en, asks_en = _banks(en)
    *facts_id, asks_id = _banks(idn)
    if len(facts_en) != len(facts_id):
        raise ValueError(f"not the same facts in both languages: {facts_en}")
    unit_en, _, unit_id = unit.partition("/")
    SHAPES.append(
        Shape(
            tuple(facts_en), asks_en, tuple(facts_id), asks_id, ranges, parsed, formula, where,
            f"The answer is {{v}}{' ' if unit_en else ''}{unit_en}.", f"Jawabannya {{v}}{' ' if unit_id else ''}{unit_id}.",
            free,
        )
    )  # fmt: skip
