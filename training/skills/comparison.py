"""Which decimal is larger: 9.11 or 9.9?"""

from __future__ import annotations

from fractions import Fraction

from sample import Draw, Problem
from work import Work

PLACES_EN = ["tenths", "hundredths", "thousandths"]
PLACES_ID = ["persepuluhan", "perseratusan", "perseribuan"]

ASK_EN = [
    "Which is {want}, {x} or {y}?", "which is {want} {x} or {y}", "Which number is {want}: {x} or {y}?",
    "Compare {x} and {y}. Which one is {want}?", "{x} vs {y}, which is {want}?", "{x} or {y}, which one is {want}?",
    "Is {x} or {y} the {want} number?", "Between {x} and {y}, which is {want}?", "{x} {y} which {want}",
    "What is {want}: {x} or {y}?", "Tell me which is {want}, {x} or {y}.", "Pick the {want} number: {x}, {y}",
    "My friend says {x} is {want} than {y}. Which one is really {want}?", "of {x} and {y}, the {want} one?",
]  # fmt: skip
ASK_ID = [
    "Mana yang {want}, {x} atau {y}?", "mana yang {want} {x} atau {y}", "{x} atau {y}, mana yang {want}?",
    "Bandingkan {x} dan {y}. Mana yang {want}?", "Di antara {x} dan {y}, mana yang {want}?",
    "{x} dan {y} mana yang {want}?", "Bilangan mana yang {want}: {x} atau {y}?", "Lebih {short} mana, {x} atau {y}?",
    "Kata teman saya {x} {want} dari {y}. Mana yang sebenarnya {want}?",
]  # fmt: skip
LARGER_EN = ["larger", "bigger", "greater", "larger", "bigger", "higher"]
SMALLER_EN = ["smaller", "lower", "smaller"]


def make(draw: Draw) -> Problem:
    if draw.chance(0.12):
        return _whole(draw)
    whole = draw.whole(0, 20) if draw.chance(0.85) else draw.whole(0, 999)
    a, b = draw.one([(1, 2), (2, 1), (1, 2), (2, 1), (2, 2), (1, 1), (3, 2), (1, 3), (2, 3), (3, 1)])
    if draw.hard:
        a, b = draw.one([(3, 2), (2, 3), (3, 1), (1, 3), (3, 3)])
    other = whole if draw.chance(0.85) else max(0, whole + draw.one([-1, 1]))
    first = "".join(str(draw.whole(0, 9)) for _ in range(a))
    second = "".join(str(draw.whole(0, 9)) for _ in range(b))
    if draw.chance(0.35) and other == whole:  # the trap: 9.11 and 9.9
        second = first[:1] + second[1:] if draw.chance(0.5) else second
    if set(first) == {"0"} or set(second) == {"0"}:
        first, second = "5" + first[1:], "3" + second[1:]
    point = "," if draw.lang == "id" and draw.chance(0.4) else "."
    x, y = f"{whole}{point}{first}", f"{other}{point}{second}"
    if Fraction(x.replace(",", ".")) == Fraction(y.replace(",", ".")):
        return make(draw)
    return _finish(draw, x, y, _steps(draw, whole, other, first, second, x, y, point))


def _steps(
    draw: Draw, whole: int, other: int, first: str, second: str, x: str, y: str, point: str
) -> Work:
    work = Work(draw)
    width = max(len(first), len(second))
    left, right = first.ljust(width, "0"), second.ljust(width, "0")
    if len(first) != len(second):
        work.line(
            f"Same length: {whole}{point}{left} and {other}{point}{right}",
            f"Samakan panjang: {whole}{point}{left} dan {other}{point}{right}",
        )
    work.line(
        f"whole part: {whole}{_sign(whole, other)}{other}",
        f"bagian bulat: {whole}{_sign(whole, other)}{other}",
    )
    if whole == other:
        for place, (p, q) in enumerate(zip(left, right, strict=True)):
            name = draw.say(PLACES_EN[place], PLACES_ID[place])
            work.line(f"{name}: {p}{_sign(int(p), int(q))}{q}")
            if p != q:
                break
    return work


def _whole(draw: Draw) -> Problem:
    """Whole numbers, rarely: by length, then by digit."""
    size = draw.digits(5)
    a = draw.number(size)
    b = draw.number(size if draw.chance(0.7) else draw.whole(1, 5))
    if draw.chance(0.5):
        b = max(1, a + draw.one([-1, 1, 10, -10, 9, -9]))
    if a == b:
        return _whole(draw)
    work = Work(draw)
    m, n = len(str(a)), len(str(b))
    work.line(f"digits: {m}{_sign(m, n)}{n}", f"banyak angka: {m}{_sign(m, n)}{n}")
    if m == n:
        for p, q in zip(str(a), str(b), strict=True):
            work.line(f"{p}{_sign(int(p), int(q))}{q}")
            if p != q:
                break
    return _finish(draw, str(a), str(b), work)


def _sign(a: int, b: int) -> str:
    return "<" if a < b else ">" if a > b else "="


def _finish(draw: Draw, x: str, y: str, work: Work) -> Problem:
    low = draw.chance(0.35)
    a, b = Fraction(x.replace(",", ".")), Fraction(y.replace(",", "."))
    gold = x if (a < b) == low else y
    sign = "<" if a < b else ">"
    work.line(f"{x}{sign}{y}")
    want = draw.one(SMALLER_EN if low else LARGER_EN, ["lebih kecil" if low else "lebih besar"])
    short = "kecil" if low else "besar"
    question = draw.one(ASK_EN, ASK_ID).format(want=want, short=short, x=x, y=y)
    answer = draw.say(
        f"**{gold}** is {'smaller' if low else 'larger'}, because {x} {sign} {y}.",
        f"**{gold}** lebih {short}, karena {x} {sign} {y}.",
    )
    return Problem(question, work.text, answer, gold, ("compare", x, y, low), check="number", key=f"{x}?{y}")
