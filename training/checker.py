"""Checks samples without the generators: every line of a thought, and the answer from what was asked.

Nothing here imports a skill or the toolbox of thoughts. A complaint is a sentence; no complaint means
that every equation, comparison and written column holds and the answer is the right one.
"""

from __future__ import annotations

import math
import re

from rewards import value_of
from sample import Problem, Sample, plain
from solver import root_of, solve
from thoughts import thought_complaints


def complaints(built: Sample) -> list[str]:
    """What is wrong with a sample."""
    problem = built.problem
    found = thought_complaints(problem.thought, root_of(problem))
    answer = plain(problem.answer)
    wanted = solve(problem)
    if wanted is not None and problem.check not in ("contains", "refusal"):
        value = value_of(answer)
        if value is None:
            found.append(f"no value in the answer {answer!r}")
        elif not wanted(value):
            found.append(f"the answer {value!r} does not solve {problem.spec}")
        if value != problem.gold:
            found.append(f"the answer {value!r} is not the gold {problem.gold!r}")
    if answer.count("**") not in (0, 2):
        found.append(f"not one value: {answer!r}")
    elif built.problem.check in ("contains", "refusal") and problem.gold not in answer:
        found.append(f"{problem.gold!r} is not in {answer!r}")
    if problem.spec[0] in ("help", "chat", "refusal"):
        found += _of_talk(problem, answer)
    return found


UNITS_KNOWN = frozenset(
    ["km", "m", "cm", "mm", "kg", "g", "t", "ml", "litres", "liter", "kilometres", "kilometer", "metres", "meter", "centimetres", "sentimeter", "kilograms", "kilogram", "grams", "gram", "ton", "hours", "jam", "minutes", "menit", "seconds", "detik", "days", "hari", "weeks", "minggu", "years", "tahun", "months", "bulan"]
)  # fmt: skip


def _of_talk(problem: Problem, answer: str) -> list[str]:
    """What is said is short; what is refused names the remedy and is not within what was learned."""
    found = []
    if len(answer) > 260:
        found.append(f"a long answer: {answer!r}")
    if "{" in problem.question and "}" in problem.question and problem.spec[0] != "refusal":
        found.append(f"a word was not filled in: {problem.question!r}")
    if problem.spec[0] == "refusal":
        if "/model" not in answer:
            found.append(f"no remedy: {answer!r}")
        if can_be_solved(problem.question):
            found.append(f"refused, but within scope: {problem.question!r}")
    return found


def can_be_solved(question: str) -> bool:
    """Whether a question plainly asks for what the skills compute: a bare sum, a whole root, known units."""
    text = question.lower().rstrip("?!.= ")
    bare = re.fullmatch(r"(?:what is |berapa |calculate |hitung )?([\d+\-*/×÷() .,]+)", text)
    if bare and re.search(r"\d *[-+*/×÷] *\d", bare[1]):
        return True
    root = re.search(
        r"(?:square root of|sqrt\(?|√|akar(?: kuadrat)?(?: dari)?) ?(\d+)\b(?!\.\d)", text
    )
    if root and math.isqrt(int(root[1])) ** 2 == int(root[1]):
        return True
    units = re.search(r"\b\d+ ([a-z]+) (?:in|to|into|ke|berapa) ([a-z]+)$", text)
    return units is not None and {units[1], units[2]} <= UNITS_KNOWN
