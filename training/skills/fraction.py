"""Fractions: the four operations, simplest form, and a fraction of a number."""

from __future__ import annotations

import math
from fractions import Fraction

from phrasing import ask
from sample import Draw, Problem
from work import Work

SIGNS_EN = {"+": " plus ", "-": " minus ", "×": " times ", "÷": " divided by "}
SIGNS_ID = {"+": " ditambah ", "-": " dikurangi ", "×": " dikali ", "÷": " dibagi "}


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.4:
        return _sum(draw)
    if kind < 0.6:
        return _product(draw)
    if kind < 0.75:
        return _simplest(draw)
    if kind < 0.9:
        return _of_number(draw)
    return _larger(draw)


def _fraction(draw: Draw) -> tuple[int, int]:
    top = 12 if draw.hard else 4 + round(6 * min(1.0, draw.level * 2))
    bottom = draw.whole(2, top)
    return draw.whole(1, bottom - 1), bottom


def simplify(work: Work, top: int, bottom: int) -> Fraction:
    """Divides by 2, 3, 5, 7 and 11 while both can be, then writes a whole number as one."""
    changed = True
    while changed and bottom > 1 and top:
        changed = False
        for p in (2, 3, 5, 7, 11):
            if top % p == 0 and bottom % p == 0:
                work.line(f"÷{p}: {top // p}/{bottom // p}")
                top, bottom, changed = top // p, bottom // p, True
                break
    if bottom == 1 or top == 0:
        work.line(f"={top}")
    return Fraction(top, bottom)


def shown(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def _asked(draw: Draw, a: str, sign: str, b: str) -> str:
    if draw.chance(0.25):
        return ask(draw, a + (SIGNS_EN if draw.lang == "en" else SIGNS_ID)[sign] + b)
    if sign == "×" and draw.chance(0.3):
        sign = draw.one("*x")
    return ask(draw, draw.one([f"{a} {sign} {b}", f"{a} {sign} {b}", f"{a}{sign}{b}"]))


def _sum(draw: Draw) -> Problem:
    (a, b), (c, d) = _fraction(draw), _fraction(draw)
    if draw.chance(0.25):
        d = b
        c = draw.whole(1, d - 1) if d > 2 else 1
    sign = draw.one("+-")
    if sign == "-" and a * d < c * b:
        a, b, c, d = c, d, a, b
    work = Work(draw).line(f"{a}/{b}{sign}{c}/{d}")
    common = math.lcm(b, d)
    if b != d:
        _common(work, b, d, common)
        left = work.fact(f"{a}×{common // b}", a * (common // b))
        right = work.fact(f"{c}×{common // d}", c * (common // d))
        work.line(f"{left}/{common}{sign}{right}/{common}")
    else:
        left, right = a, c
    top = work.add(left, right) if sign == "+" else work.sub(left, right)
    work.line(f"{top}/{common}")
    value = simplify(work, top, common)
    return _finish(draw, work, f"{a}/{b}", sign, f"{c}/{d}", value)


def _common(work: Work, b: int, d: int, common: int) -> None:
    """Multiples of the larger until the smaller divides one; and what each is multiplied by."""
    large, small = max(b, d), min(b, d)
    for k in range(1, common // large + 1):
        n = large * k
        verdict = "" if n % small else f"={small}×{n // small}"
        work.line(f"{large}×{k}={n}{verdict}")


def _product(draw: Draw) -> Problem:
    (a, b), (c, d) = _fraction(draw), _fraction(draw)
    sign = draw.one("×÷")
    if draw.chance(0.25):
        d = 1
        c = draw.whole(2, 12)
    work = Work(draw)
    right = shown(Fraction(c, d)) if d == 1 else f"{c}/{d}"
    work.line(f"{a}/{b}{sign}{right}")
    if sign == "÷":
        work.line(f"{a}/{b}×{d}/{c}")
        top, bottom = work.mul(a, d), work.mul(b, c)
    else:
        top, bottom = work.mul(a, c), work.mul(b, d)
    work.line(f"{top}/{bottom}")
    value = simplify(work, top, bottom)
    return _finish(draw, work, f"{a}/{b}", sign, right, value)


def _finish(draw: Draw, work: Work, a: str, sign: str, b: str, value: Fraction) -> Problem:
    gold = shown(value)
    operator = {"×": "*", "÷": "/"}.get(sign, sign)
    return Problem(
        _asked(draw, a, sign, b), work.text, f"{a} {sign} {b} = **{gold}**", gold,
        ("value", f"({a}){operator}({b})"), check="number", key=f"{a}{sign}{b}",
    )  # fmt: skip


def _simplest(draw: Draw) -> Problem:
    a, b = _fraction(draw)
    factor = draw.whole(2, 12)
    top, bottom = a * factor, b * factor
    work = Work(draw).line(f"{top}/{bottom}")
    value = simplify(work, top, bottom)
    question = draw.one(
        ["Simplify {f}.", "simplify {f}", "What is {f} in simplest form?", "Reduce {f} to lowest terms.", "reduce {f}",
         "{f} simplified", "Write {f} as simply as possible."],
        ["Sederhanakan {f}.", "sederhanakan {f}", "Apa bentuk paling sederhana dari {f}?", "bentuk sederhana {f}",
         "Tulis {f} dalam bentuk paling sederhana."],
    ).format(f=f"{top}/{bottom}")  # fmt: skip
    gold = shown(value)
    return Problem(
        question, work.text, f"{top}/{bottom} = **{gold}**", gold, ("value", f"{top}/{bottom}"),
        key=f"simplify{top}/{bottom}",
    )  # fmt: skip


def _of_number(draw: Draw) -> Problem:
    a, b = _fraction(draw)
    whole = b * draw.whole(2, 40 if draw.hard else 20)
    work = Work(draw).line(f"{whole}÷{b}×{a}")
    value = work.mul(work.exact(whole, b), a)
    word = {(1, 2): ("half", "setengah"), (1, 3): ("a third", "sepertiga"), (1, 4): ("a quarter", "seperempat"),
            (3, 4): ("three quarters", "tiga perempat"), (2, 3): ("two thirds", "dua pertiga")}.get((a, b))  # fmt: skip
    name = draw.say(*word) if word and draw.chance(0.5) else f"{a}/{b}"
    thing = draw.say(f"{name} of {whole}", f"{name} dari {whole}")
    question = ask(draw, thing)
    if draw.chance(0.2):
        question = draw.one(
            ["{f} of the {w} children wear glasses. How many are that?", "I ate {f} of {w} sweets. How many did I eat?"],
            ["{f} dari {w} anak memakai kacamata. Berapa anak?", "Saya makan {f} dari {w} permen. Berapa yang saya makan?"],
        ).format(f=name, w=whole)  # fmt: skip
    answer = draw.say(f"{a}/{b} of {whole} = **{value}**", f"{a}/{b} dari {whole} = **{value}**")
    return Problem(
        question, work.text, answer, str(value), ("value", f"{whole}*{a}/{b}"), key=f"{a}/{b}of{whole}"
    )


def _larger(draw: Draw) -> Problem:
    (a, b), (c, d) = _fraction(draw), _fraction(draw)
    if a * d == c * b:
        return _larger(draw)
    work = Work(draw).line(f"{a}/{b}?{c}/{d}")
    left, right = work.fact(f"{a}×{d}", a * d), work.fact(f"{c}×{b}", c * b)
    sign = "<" if left < right else ">"
    work.line(f"{left}{sign}{right}")
    gold = f"{a}/{b}" if left > right else f"{c}/{d}"
    question = draw.one(
        ["Which is larger, {x} or {y}?", "which is bigger {x} or {y}", "Compare {x} and {y}. Which is larger?",
         "{x} or {y}, which is more?"],
        ["Mana yang lebih besar, {x} atau {y}?", "{x} atau {y}, mana yang lebih besar", "Bandingkan {x} dan {y}. Mana lebih besar?"],
    ).format(x=f"{a}/{b}", y=f"{c}/{d}")  # fmt: skip
    answer = draw.say(
        f"**{gold}** is larger, because {a}/{b} {sign} {c}/{d}.", f"**{gold}** lebih besar, karena {a}/{b} {sign} {c}/{d}."
    )
    return Problem(question, work.text, answer, gold, ("compare", f"{a}/{b}", f"{c}/{d}", False), key=f"{a}/{b}?{c}/{d}")
