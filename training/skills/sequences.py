"""The next number of a sequence, found by trying: differences, then ratios, then differences again."""

from __future__ import annotations

import itertools

from sample import Draw, Problem
from work import Work

ASK_EN = [
    "What comes next: {s}, ?", "What is the next number: {s}, ...?", "{s}, ?", "{s}, ...", "Continue: {s}", "next number {s}",
    "Which number comes next in {s}?", "Continue the sequence {s}.", "what's next {s}", "Find the next term of {s}.",
    "Look at {s}. Which number follows?", "complete the pattern: {s}, __", "The sequence {s} goes on with which number?",
]  # fmt: skip
ASK_ID = [
    "Berapa bilangan berikutnya: {s}, ?", "{s}, ?", "{s}, ...", "Lanjutkan: {s}", "bilangan selanjutnya {s}",
    "Angka berapa setelah {s}?", "Lanjutkan barisan {s}.", "Suku berikutnya dari {s}?", "pola {s} lanjutannya berapa",
    "Perhatikan {s}. Berapa berikutnya?",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.38:
        terms, following = _arithmetic(draw)
    elif kind < 0.58:
        terms, following = _geometric(draw)
    elif kind < 0.85:
        terms, following = _quadratic(draw)
    else:
        terms, following = _sums(draw)
    work = Work(draw)
    value = solve(work, terms)
    assert value == following, (terms, value, following)
    listed = draw.one([", ", ", ", ",", " "]).join(map(str, terms))
    question = draw.one(ASK_EN, ASK_ID).format(s=listed)
    answer = draw.say(f"The next number is **{following}**.", f"Bilangan berikutnya **{following}**.")
    return Problem(
        question, work.text, answer, str(following), ("sequence", tuple(terms)), key="seq" + ",".join(map(str, terms))
    )


def _arithmetic(draw: Draw) -> tuple[list[int], int]:
    top = 300 if draw.hard else 20 + round(60 * min(1.0, draw.level * 2))
    start, step = draw.whole(0, top), draw.whole(2, 60 if draw.hard else 15)
    count = draw.whole(3, 5)
    terms = [start + step * i for i in range(count + 1)]
    if draw.chance(0.3):
        terms.reverse()
    return terms[:-1], terms[-1]


def _geometric(draw: Draw) -> tuple[list[int], int]:
    start, ratio = draw.whole(1, 9 if draw.hard else 6), draw.whole(2, 5)
    count = draw.whole(3, 5 if ratio < 4 else 4)
    terms = [start * ratio**i for i in range(count + 1)]
    if draw.chance(0.2):
        terms.reverse()
        return terms[:-1], terms[-1]
    return terms[:-1], terms[-1]


def _quadratic(draw: Draw) -> tuple[list[int], int]:
    start, step, growth = draw.whole(0, 20), draw.whole(1, 9), draw.whole(1, 6)
    if draw.chance(0.25):  # squares
        start, step, growth = 1, 3, 2
    if draw.hard:
        start, growth = draw.whole(0, 60), draw.whole(2, 12)
    terms = [start]
    for i in range(draw.whole(4, 5)):
        terms.append(terms[-1] + step + growth * i)
    return terms[:-1], terms[-1]


def _sums(draw: Draw) -> tuple[list[int], int]:
    first = draw.whole(1, 9)
    terms = [first, first + draw.whole(0, 8)]
    for _ in range(draw.whole(4, 5)):
        terms.append(terms[-1] + terms[-2])
    return terms[:-1], terms[-1]


def solve(work: Work, terms: list[int]) -> int:
    """Tries rules in a fixed order, and gives up each where a number does not fit."""
    pairs = list(itertools.pairwise(terms))
    falls = terms[0] > terms[-1]
    work.line("differences", "selisih")
    steps = _differences(work, pairs[:2])
    if steps[0] == steps[1]:
        steps += _differences(work, pairs[2:])
    if len(steps) == len(pairs) and len(set(steps)) == 1:
        sign = "-" if falls else "+"
        work.line(f"same: {sign}{steps[0]}", f"sama: {sign}{steps[0]}")
        return work.sub(terms[-1], steps[0]) if falls else work.add(terms[-1], steps[0])

    work.line("not the same, ratios", "tidak sama, rasio")
    ratio = _ratio(work, pairs)
    if ratio:
        sign = "÷" if falls else "×"
        work.line(f"same: {sign}{ratio}", f"sama: {sign}{ratio}")
        return work.exact(terms[-1], ratio) if falls else work.mul(terms[-1], ratio)

    work.line("no. All differences", "bukan. Semua selisih")
    steps += _differences(work, pairs[len(steps) :])
    work.line(",".join(map(str, steps)))
    growth: list[int] = []
    for a, b in itertools.pairwise(steps):
        growth.append(work.sub(b, a))
        if growth[0] != growth[-1]:
            break
    if len(set(growth)) == 1:
        work.line(f"same: +{growth[0]}", f"sama: +{growth[0]}")
        return work.add(terms[-1], work.add(steps[-1], growth[0]))

    work.line("no. Sums of two", "bukan. Jumlah dua suku")
    for i in range(2):
        work.add(terms[i], terms[i + 1])
    work.line("yes", "ya")
    return work.add(terms[-2], terms[-1])


def _differences(work: Work, pairs: list[tuple[int, int]]) -> list[int]:
    return [work.sub(max(pair), min(pair)) for pair in pairs]


def _ratio(work: Work, pairs: list[tuple[int, int]]) -> int:
    """The ratio of all neighbours, or 0 at the first that does not fit."""
    ratio = 0
    for pair in pairs:
        large, small = max(pair), min(pair)
        q, rest = divmod(large, small) if small else (0, large)
        if small == 0 or rest or q > 9:
            work.line(f"{large}÷{small}: no", f"{large}÷{small}: bukan")
            return 0
        work.line(f"{large}={small}×{q}")
        if ratio and q != ratio:
            return 0
        ratio = q
    return ratio
