"""Greatest common divisor by Euclid, and least common multiple through it."""

from __future__ import annotations

import math

from phrasing import ask
from sample import Draw, Problem
from work import Work

GCD_EN = [
    "gcd({a}, {b})", "gcd of {a} and {b}", "the gcd of {a} and {b}", "the greatest common divisor of {a} and {b}",
    "the highest common factor of {a} and {b}", "hcf of {a} and {b}", "gcd {a} {b}", "the largest number that divides both {a} and {b}",
    "GCF of {a} and {b}", "the greatest common factor of {a} and {b}",
]  # fmt: skip
GCD_ID = [
    "FPB dari {a} dan {b}", "fpb {a} dan {b}", "FPB {a} dan {b}", "faktor persekutuan terbesar dari {a} dan {b}",
    "gcd({a}, {b})", "bilangan terbesar yang membagi {a} dan {b}",
]  # fmt: skip
LCM_EN = [
    "lcm({a}, {b})", "lcm of {a} and {b}", "the lcm of {a} and {b}", "the least common multiple of {a} and {b}",
    "the lowest common multiple of {a} and {b}", "lcm {a} {b}", "the smallest number that both {a} and {b} divide",
]  # fmt: skip
LCM_ID = [
    "KPK dari {a} dan {b}", "kpk {a} dan {b}", "KPK {a} dan {b}", "kelipatan persekutuan terkecil dari {a} dan {b}",
    "lcm({a}, {b})", "bilangan terkecil yang habis dibagi {a} dan {b}",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    if draw.chance(0.55):
        top = 200 if draw.hard else 30 + round(120 * min(1.0, draw.level * 1.5))
        return _gcd(draw, *_pair(draw, top))
    top = 60 if draw.hard else 40
    return _lcm(draw, *_pair(draw, top))


def _pair(draw: Draw, top: int) -> tuple[int, int]:
    if draw.chance(0.7):
        common = draw.one([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 18, 20])
        most = max(2, top // common)
        a, b = common * draw.whole(1, most), common * draw.whole(1, most)
    else:
        a, b = draw.whole(4, top), draw.whole(4, top)
    return (a, b) if a != b else (a, a + draw.whole(1, 9))


def euclid(work: Work, a: int, b: int) -> int:
    """Divides the larger by the smaller, then that by the remainder, until nothing remains."""
    a, b = max(a, b), min(a, b)
    while b:
        q, rest = divmod(a, b)
        if b == 1 or (b <= 12 and q < 10):
            work.line(f"{a}={b}×{q}+{rest}")
        elif q == 1:
            work.sub(a, b)
        elif b <= 12:
            work.div(a, b)
        else:
            product = work.mul(b, q)
            if rest:
                work.sub(a, product)
        a, b = b, rest
        if b:
            work.line(f"{a},{b}")
    return a


def _gcd(draw: Draw, a: int, b: int) -> Problem:
    work = Work(draw).line(f"gcd {max(a, b)},{min(a, b)}", f"FPB {max(a, b)},{min(a, b)}")
    value = euclid(work, a, b)
    work.line(f"rest 0: {value}", f"sisa 0: {value}")
    question = ask(draw, draw.one(GCD_EN, GCD_ID).format(a=a, b=b))
    answer = draw.say(f"gcd({a}, {b}) = **{value}**", f"FPB({a}, {b}) = **{value}**")
    assert value == math.gcd(a, b)
    return Problem(question, work.text, answer, str(value), ("gcd", a, b), key=f"gcd{a},{b}")


def _lcm(draw: Draw, a: int, b: int) -> Problem:
    work = Work(draw).line(f"gcd {max(a, b)},{min(a, b)}", f"FPB {max(a, b)},{min(a, b)}")
    common = euclid(work, a, b)
    work.line(f"rest 0: {common}", f"sisa 0: {common}")
    high, low = max(a, b), min(a, b)
    work.line(f"lcm: {high}×{low}÷{common}", f"KPK: {high}×{low}÷{common}")
    quotient = work.exact(low, common)
    value = work.mul(high, quotient)
    question = ask(draw, draw.one(LCM_EN, LCM_ID).format(a=a, b=b))
    answer = draw.say(f"lcm({a}, {b}) = **{value}**", f"KPK({a}, {b}) = **{value}**")
    assert value == math.lcm(a, b)
    return Problem(question, work.text, answer, str(value), ("lcm", a, b), key=f"lcm{a},{b}")
