"""Stories with one to four steps, some with a number that does not matter."""

from __future__ import annotations

import re
from typing import Any

from lexicon import NAMES, THINGS_EN, THINGS_ID
from sample import Draw, Problem
from skills.word_templates import TEMPLATES, Template
from work import Work, is_direct_difference, is_direct_product, is_direct_sum

BESIDE_EN = [
    "{n} is {z} years old.", "It is {z} degrees outside.", "The bus has number {z}.", "{n} lives in house number {z}.",
    "There are {z} pages in the book on the table.", "It happened {z} days ago.", "{m} has {z} cousins.",
    "The shop has been open for {z} years.", "{n} woke up {z} minutes late.", "The walk there takes {z} minutes.",
]  # fmt: skip
BESIDE_ID = [
    "{n} berumur {z} tahun.", "Suhu di luar {z} derajat.", "Busnya nomor {z}.", "{n} tinggal di rumah nomor {z}.",
    "Buku di meja itu {z} halaman.", "Itu terjadi {z} hari yang lalu.", "{m} punya {z} sepupu.",
    "Toko itu sudah buka {z} tahun.", "{n} bangun {z} menit terlambat.", "Jalan ke sana {z} menit.",
]  # fmt: skip


class NoNumbersError(Exception):
    """A story whose numbers were not found in many tries."""


def make(draw: Draw) -> Problem:
    templates = TEMPLATES
    if draw.hard:
        templates = [t for t in TEMPLATES if len(t.steps) >= 2]
    elif draw.level < 0.2:
        templates = [t for t in TEMPLATES if len(t.steps) <= 2]
    while True:
        try:
            return tell(draw, draw.one(templates))
        except NoNumbersError:
            continue  # rare, early in training: another story then


def tell(draw: Draw, template: Template) -> Problem:
    """One story told with numbers and names."""
    numbers = _numbers(draw, template)
    n, m, k = draw.some(NAMES, 3)
    t, u = draw.some(THINGS_EN if draw.lang == "en" else THINGS_ID, 2)
    words: dict[str, Any] = {"n": n, "m": m, "k": k, "t": t, "u": u, **numbers}
    text = draw.one(template.en if draw.lang == "en" else template.idn)
    question = text.format(**words)
    if draw.chance(0.3 if draw.hard else 0.1):
        question = _with_distractor(draw, question, words)
    work = Work(draw)
    value = _solve(work, template, numbers)
    answer = draw.say(template.answer_en, template.answer_id).format(v=f"**{value}**", **words)
    formula = re.sub(r"[a-e](?![a-z])", lambda m: str(numbers[m[0]]), template.formula)
    return Problem(
        question, work.text, answer, str(value), ("value", formula),
        keep=frozenset({n, m, k}), key=f"{template.formula}:{sorted(numbers.items())}:{template.answer_en}",
    )  # fmt: skip


def _numbers(draw: Draw, template: Template) -> dict[str, int]:
    for _ in range(3_000):
        numbers = {
            name: draw.whole(low, max(low, round(low + (high - low) * _reach(draw))))
            for name, (low, high) in template.ranges.items()
        }
        if eval(template.where, {"__builtins__": {}}, numbers):  # our own table, not input
            return numbers
    raise NoNumbersError(template.en[0])


def _reach(draw: Draw) -> float:
    """Smaller numbers early in training."""
    return 1.0 if draw.hard else min(1.0, 0.35 + draw.level)


def _with_distractor(draw: Draw, question: str, words: dict[str, Any]) -> str:
    sentences = re.split(r"(?<=[.!?]) ", question)
    if len(sentences) < 2:
        return question
    beside = draw.one(BESIDE_EN, BESIDE_ID).format(z=draw.whole(2, 60), **words)
    sentences.insert(draw.whole(1, len(sentences) - 1), beside)
    return " ".join(sentences)


def _solve(work: Work, template: Template, numbers: dict[str, int]) -> int:
    results: list[int] = []

    def operand(name: str) -> int:
        if name.startswith("$"):
            return results[int(name[1:]) - 1]
        return numbers[name] if name in numbers else int(name)

    for step in template.steps:
        left, sign, right = re.fullmatch(r"(\$?\w+)([-+*/])(\$?\w+)", step.does).groups()  # type: ignore[union-attr]
        a, b = operand(left), operand(right)
        label = work.draw.say(step.en, step.idn)
        results.append(labelled(work, label, a, sign, b))
    return results[-1]


def labelled(work: Work, label: str, a: int, sign: str, b: int) -> int:
    """An operation under its name: on one line where it is looked up."""
    direct = {
        "+": is_direct_sum(a, b),
        "-": a >= b and is_direct_difference(a, b),
        "*": is_direct_product(a, b),
        "/": b in (1, 10, 100) or (b <= 12 and a <= 12 * b),
    }[sign]
    if direct:
        before = len(work.lines)
        value = _operate(work, a, sign, b)
        work.lines[before] = f"{label}: {work.lines[before]}"
        return value
    work.line(f"{label}:")
    return _operate(work, a, sign, b)


def _operate(work: Work, a: int, sign: str, b: int) -> int:
    return {"+": work.add, "-": work.sub, "*": work.mul, "/": work.exact}[sign](a, b)
