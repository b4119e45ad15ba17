"""Countdown: an expression of given numbers that makes a target, found by search.

One number is kept for the end; what the others must then make is computed, and compared with what
they can make. If nothing fits, the next number is kept.
"""

from __future__ import annotations

import re

from sample import Draw, Problem
from work import Work

ASK_EN = [
    "Use {n} to make {t}.", "Make {t} from {n}.", "make {t} with {n}", "Countdown: {n}, target {t}", "Using the numbers {n}, get {t}.",
    "How can I reach {t} with {n}?", "Combine {n} with + - × ÷ to get {t}.", "numbers {n} target {t}", "Can you make {t} out of {n}? Use each number once.",
    "Build an expression from {n} that equals {t}.", "I have {n}. How do I get {t}?", "Use each of {n} once to get {t}.",
]  # fmt: skip
ASK_ID = [
    "Pakai {n} untuk membuat {t}.", "Buat {t} dari {n}.", "buat {t} dengan {n}", "Countdown: {n}, target {t}", "Dengan angka {n}, dapatkan {t}.",
    "Bagaimana mendapatkan {t} dari {n}?", "Gabungkan {n} dengan + - × ÷ supaya jadi {t}.", "angka {n} target {t}", "Susun {n} menjadi {t}, tiap angka sekali.",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    if draw.hard or (draw.level > 0.5 and draw.chance(0.15)):
        return _four(draw)
    if draw.chance(0.1):
        return _two(draw)
    return _three(draw)


def pair_values(a: int, b: int) -> list[tuple[str, int]]:
    """What two numbers can make, in the order in which the thought tries it."""
    high, low = max(a, b), min(a, b)
    values = [(f"{high}+{low}", high + low), (f"{high}-{low}", high - low), (f"{high}×{low}", high * low)]
    if low > 1 and high % low == 0:
        values.append((f"{high}÷{low}", high // low))
    return values


def needs(target: int, c: int) -> list[tuple[str, int, str]]:
    """What must be made so that `c` leads to the target: how it is computed, it, and its use."""
    wanted = [(f"{target}+{c}", target + c, "{e}-" + str(c))]
    if target > c:
        wanted.append((f"{target}-{c}", target - c, "{e}+" + str(c)))
    else:
        wanted.append((f"{c}-{target}", c - target, str(c) + "-{e}"))
    if c > 1 and target % c == 0:
        wanted.append((f"{target}÷{c}", target // c, "{e}×" + str(c)))
    return wanted


def search(work: Work, numbers: list[int], target: int) -> str | None:
    """Three numbers: keeps each in turn, and writes what it tries. Returns the expression."""
    for c in sorted(numbers, reverse=True):
        rest = list(numbers)
        rest.remove(c)
        wanted = [w for w in needs(target, c) if w[1] > 0]
        work.line(f"{c}: " + ", ".join(f"{how}={value}" for how, value, _ in wanted))
        values = pair_values(*rest)
        work.line(", ".join(f"{how}={value}" for how, value in values))
        for how, value in values:
            for _, wish, use in wanted:
                if wish == value:
                    work.line(f"{value}: {how}")
                    return use.format(e=f"({how})")
        work.line("no", "tidak")
    return None


def _numbers(draw: Draw, count: int) -> list[int]:
    top = 12 + round(13 * min(1.0, draw.level * 1.5))
    return [draw.whole(1, 10) if draw.chance(0.7) else draw.whole(11, top) for _ in range(count)]


def _two(draw: Draw) -> Problem:
    a, b = _numbers(draw, 2)
    how, target = draw.one([v for v in pair_values(a, b) if v[1] > 0])
    work = Work(draw)
    for each, value in pair_values(a, b):
        work.line(f"{each}={value}")
        if value == target:
            return _finish(draw, work, [a, b], target, each)
    raise AssertionError(how)


def _three(draw: Draw) -> Problem:
    while True:
        numbers = _numbers(draw, 3)
        a, b, c = draw.some(numbers, 3)
        _how, value = draw.one(pair_values(a, b))
        choices = [value + c, value * c, abs(value - c)]
        target = draw.one([t for t in choices if 0 < t <= 150] or [0])
        if target and target not in numbers:
            work = Work(draw)
            work.line(f"{target}: " + ",".join(map(str, numbers)))
            expression = search(work, numbers, target)
            if expression:
                return _finish(draw, work, numbers, target, expression)


def _four(draw: Draw) -> Problem:
    """Four numbers: one is added or taken away at the end, the others are searched."""
    while True:
        numbers = _numbers(draw, 4)
        target = draw.whole(5, 100)
        work = Work(draw)
        work.line(f"{target}: " + ",".join(map(str, numbers)))
        rest = sorted(numbers)
        last = rest.pop()
        for sign, goal in (("+", target - last), ("-", target + last)):
            if goal <= 0:
                continue
            work.line(f"{target}{'-' if sign == '+' else '+'}{last}={goal}: " + ",".join(map(str, rest)))
            found = search(work, rest, goal)
            if found:
                return _finish(draw, work, numbers, target, f"{found}{sign}{last}")


def _finish(draw: Draw, work: Work, numbers: list[int], target: int, expression: str) -> Problem:
    # The expression is computed once more before it is given.
    work.line(f"{expression}")
    _verify(work, expression, target)
    listed = ", ".join(map(str, numbers))
    if draw.chance(0.3):
        listed = ", ".join(map(str, numbers[:-1])) + draw.say(" and ", " dan ") + str(numbers[-1])
    if draw.chance(0.1):
        listed = listed.replace(",", "")
    question = draw.one(ASK_EN, ASK_ID).format(n=listed, t=target)
    spaced = expression
    for sign in "+-×÷":
        spaced = spaced.replace(sign, f" {sign} ")
    answer = f"**{spaced}** = {target}"
    return Problem(
        question, work.text, answer, spaced, ("countdown", tuple(sorted(numbers)), target), check="countdown",
        key=f"{sorted(numbers)}={target}",
    )  # fmt: skip


def _verify(work: Work, expression: str, target: int) -> None:


    while not re.fullmatch(r"-?\d+", expression):
        found = re.search(r"\((\d+)([-+×÷])(\d+)\)", expression) or re.search(r"(\d+)([-+×÷])(\d+)", expression)
        assert found
        a, sign, b = int(found[1]), found[2], int(found[3])
        value = {"+": a + b, "-": a - b, "×": a * b, "÷": a // b if b else 0}[sign]
        work.line(f"{a}{sign}{b}={value}")
        expression = expression.replace(found[0], str(value), 1)
    assert int(expression) == target
