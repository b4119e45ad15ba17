"""Sums, differences, products and quotients of decimals."""

from __future__ import annotations

from fractions import Fraction

from phrasing import ask
from sample import Draw, Problem
from work import Work, decimal, shifted

WORDS_EN = {"+": " plus ", "-": " minus ", "×": " times ", "÷": " divided by "}
WORDS_ID = {"+": " ditambah ", "-": " dikurangi ", "×": " dikali ", "÷": " dibagi "}


AS_DECIMAL_EN = [
    "What is {a}/{b} as a decimal?", "{a} ÷ {b} as a decimal", "Write {a}/{b} as a decimal.", "Give {a} divided by {b} as a decimal number.",
    "{a}/{b} in decimals", "convert {a}/{b} to a decimal", "What is {a} ÷ {b} without a remainder, as a decimal?",
]  # fmt: skip
AS_DECIMAL_ID = [
    "Berapa {a}/{b} dalam desimal?", "{a} ÷ {b} dalam desimal", "Tulis {a}/{b} sebagai desimal.", "{a} dibagi {b} dalam bentuk desimal",
    "ubah {a}/{b} ke desimal",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    sign = draw.one("++--×÷")
    point = "," if draw.lang == "id" and draw.chance(0.5) else "."
    if sign in "+-":
        return _sum(draw, sign, point)
    return _product(draw, point) if sign == "×" else _quotient(draw, point)


def _draw(draw: Draw, whole_digits: int, places: int) -> Fraction:
    scale = 10**places
    return Fraction(draw.whole(1, 10**whole_digits - 1) * scale + draw.whole(1, scale - 1), scale)


def _places(value: Fraction) -> int:
    text = decimal(value)
    return len(text.partition(".")[2])


def _question(draw: Draw, a: str, sign: str, b: str) -> str:
    """Whole numbers are asked for as a decimal, since `7 ÷ 2` alone means a remainder."""
    if sign == "÷" and a.isdigit():
        return draw.one(AS_DECIMAL_EN, AS_DECIMAL_ID).format(a=a, b=b)
    kind = draw.rng.random()
    if kind < 0.45:
        thing = f"{a} {sign} {b}"
    elif kind < 0.7:
        thing = f"{a}{sign}{b}"
    else:
        thing = a + (WORDS_EN if draw.lang == "en" else WORDS_ID)[sign] + b
    if sign == "×" and draw.chance(0.3):
        thing = thing.replace("×", draw.one("*x"))
    if sign == "÷" and draw.chance(0.3):
        thing = thing.replace("÷", "/")
    return ask(draw, thing)


def _sum(draw: Draw, sign: str, point: str) -> Problem:
    size = draw.whole(3, 4) if draw.hard else draw.digits(3)
    a = _draw(draw, size, draw.whole(1, 2))
    b = _draw(draw, draw.whole(1, size), draw.whole(1, 2))
    if draw.chance(0.15):
        b = Fraction(int(b) or 1)
    if draw.chance(0.5):
        a, b = b, a
    if sign == "-" and a < b:
        a, b = b, a
    value = a + b if sign == "+" else a - b
    places = max(_places(a), _places(b))
    scale = 10**places
    work = Work(draw)
    left, right = int(a * scale), int(b * scale)
    work.line(f"{shifted(left, places, point)}{sign}{shifted(right, places, point)}")
    if places:
        work.line(f"×{scale}")
    whole = work.add(left, right) if sign == "+" else work.sub(left, right)
    return _finish(draw, work, a, sign, b, value, shifted(whole, places, point), point)


def _product(draw: Draw, point: str) -> Problem:
    a = _draw(draw, draw.whole(1, 2) if draw.hard else 1, draw.whole(1, 2))
    b = Fraction(draw.whole(2, 12)) if draw.chance(0.55) else _draw(draw, 1, 1)
    if draw.chance(0.12):
        b = Fraction(draw.one([10, 100, 1000]))
    work = Work(draw)
    places = _places(a) + _places(b)
    left, right = int(a * 10 ** _places(a)), int(b * 10 ** _places(b))
    work.line(f"{decimal(a, point)}×{decimal(b, point)}")
    whole = work.mul(left, right)
    x, y = _places(a), _places(b)
    moved = f"{x}+{y}={places}" if x and y else str(places)
    work.line(f"{moved} decimals", f"{moved} desimal")
    return _finish(draw, work, a, "×", b, a * b, shifted(whole, places, point), point)


def _quotient(draw: Draw, point: str) -> Problem:
    d = draw.whole(2, 9)
    if draw.chance(0.5):
        a = Fraction(draw.whole(2, 99) * d, 10) if draw.chance(0.6) else Fraction(draw.whole(11, 299) * d, 100)
    else:
        d = draw.one([2, 4, 5, 8])
        a = Fraction(draw.whole(1, 60))
    if draw.hard:
        a = Fraction(draw.whole(300, 2999) * d, 100)
    value = a / d
    work = Work(draw)
    work.line(f"{decimal(a, point)}÷{d}")
    digits = decimal(a)
    rest, quotient, seen = 0, "", False
    body = digits if "." in digits else digits + "."
    index = 0
    while index < len(body) or rest:
        char = body[index] if index < len(body) else "0"
        index += 1
        if char == ".":
            seen = True
            quotient = (quotient or "0") + "."
            if rest or index < len(body):
                work.line("point: " + quotient.replace(".", point), "koma: " + quotient.replace(".", point))
            continue
        rest = rest * 10 + int(char)
        if not quotient and rest < d and not seen:
            continue
        q, left = divmod(rest, d)
        work.line(f"{rest}={d}×{q}+{left}")
        rest, quotient = left, quotient + str(q)
    text = quotient.rstrip(".").replace(".", point)
    return _finish(draw, work, a, "÷", Fraction(d), value, text, point)


def _finish(
    draw: Draw, work: Work, a: Fraction, sign: str, b: Fraction, value: Fraction, raw: str, point: str
) -> Problem:
    gold = decimal(value, point)
    work.line(f"={raw}" + (f"={gold}" if raw != gold else ""))
    left, right = decimal(a, point), decimal(b, point)
    operator = {"×": "*", "÷": "/"}.get(sign, sign)
    spec = ("value", f"({a}){operator}({b})")
    return Problem(
        _question(draw, left, sign, right), work.text, f"{left} {sign} {right} = **{gold}**", gold, spec,
        check="number", key=f"{decimal(a)}{sign}{decimal(b)}",
    )  # fmt: skip
