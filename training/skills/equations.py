"""Linear equations in one unknown: the same on both sides, then the answer put in."""

from __future__ import annotations

from sample import Draw, Problem
from work import Work

ASK_EN = [
    "Solve {e}.", "solve {e}", "Solve for {x}: {e}", "Find {x} if {e}.", "What is {x} if {e}?", "{e}, what is {x}?",
    "{e}", "{e}", "Solve the equation {e}", "find {x}: {e}", "For which {x} is {e}?", "{e} solve for {x}", "If {e}, then {x} = ?",
    "I need {x} in {e}.", "Which number is {x} when {e}?", "help me solve {e}", "determine {x} from {e}",
]  # fmt: skip
ASK_ID = [
    "Selesaikan {e}.", "selesaikan {e}", "Tentukan {x} jika {e}.", "Berapa {x} jika {e}?", "{e}, berapa {x}?", "{e}",
    "Cari nilai {x}: {e}", "Selesaikan persamaan {e}", "kalau {e}, {x} berapa?", "nilai {x} dari {e}", "cari {x} dari {e}",
    "Jika {e} maka {x} = ?", "bantu selesaikan {e}",
]  # fmt: skip
STORY_EN = [
    ("I think of a number, multiply it by {a} and add {b}. I get {c}. What is my number?", 1),
    ("A number times {a} plus {b} is {c}. What is the number?", 1),
    ("If I take {a} times a number and subtract {b}, I get {c}. Find the number.", -1),
    ("{a} times a number minus {b} equals {c}. Which number is it?", -1),
]  # fmt: skip
STORY_ID = [
    ("Saya memikirkan sebuah bilangan, dikali {a} lalu ditambah {b}, hasilnya {c}. Berapa bilangan itu?", 1),
    ("Suatu bilangan dikali {a} ditambah {b} sama dengan {c}. Berapa bilangan itu?", 1),
    ("{a} kali suatu bilangan dikurangi {b} hasilnya {c}. Bilangan berapa?", -1),
]  # fmt: skip


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if draw.hard:
        kind = 0.5 + kind / 2
    if kind < 0.15:
        return _short(draw)
    if kind < 0.55:
        return _one_side(draw)
    if kind < 0.85:
        return _both_sides(draw)
    return _bracket(draw)


def _root(draw: Draw) -> int:
    top = 30 if draw.hard else 6 + round(12 * min(1.0, draw.level * 2))
    return -draw.whole(1, 12) if draw.chance(0.12) else draw.whole(0 if draw.chance(0.1) else 1, top)


def _term(a: int, x: str) -> str:
    return {1: x, -1: f"-{x}"}.get(a, f"{a}{x}")


def _plus(b: int) -> str:
    return f"+{b}" if b > 0 else str(b) if b else ""


def _short(draw: Draw) -> Problem:
    """`x+7=12`, `5x=35`, `x/4=6`."""
    x, v = draw.one("xxxyzna"), abs(_root(draw)) + 1
    b = draw.whole(2, 12)
    kind = draw.one(["plus", "minus", "times", "over"])
    work = Work(draw)
    if kind == "plus":
        text = f"{x}+{b}={v + b}"
        work.line(text).line(f"{x}={v + b}-{b}")
        work.sub(v + b, b)
    elif kind == "minus":
        text = f"{x}-{b}={v - b}"
        work.line(text).line(f"{x}={v - b}+{b}")
        work.plus(v - b, b)
    elif kind == "times":
        text = f"{b}{x}={b * v}"
        work.line(text).line(f"{x}={b * v}÷{b}")
        work.exact(b * v, b)
    else:
        text = f"{x}/{b}={v}"
        work.line(text).line(f"{x}={v}×{b}")
        v = work.mul(v, b)
    work.line(f"{x}={v}")
    return _finish(draw, work, text, x, v, text)


def _one_side(draw: Draw) -> Problem:
    x, v = draw.one("xxxyzna"), _root(draw)
    a = draw.whole(2, 12)
    b = draw.whole(1, 30) * draw.one([1, 1, -1])
    c = a * v + b
    text = f"{_term(a, x)}{_plus(b)}={c}"
    work = Work(draw).line(text)
    _isolate(work, x, a, b, c)
    _check(work, a, b, v)
    if v > 0 and c > 0 and draw.chance(0.15):
        stories = [s for s, sign in draw.one([STORY_EN], [STORY_ID]) if (sign > 0) == (b > 0)]
        question = draw.one(stories).format(a=a, b=abs(b), c=c)
        return _finish(draw, work, text, x, v, question, asked=question)
    flipped = f"{_plus(b).removeprefix('+')}+{_term(a, x)}={c}" if b > 0 and draw.chance(0.1) else text
    return _finish(draw, work, flipped, x, v, text)


def _isolate(work: Work, x: str, a: int, b: int, c: int) -> None:
    """From `ax+b=c` to x."""
    if b:
        work.line(f"{_term(a, x)}={c}{_plus(-b)}")
        value = work.plus(c, -b)
        work.line(f"{_term(a, x)}={value}")
    else:
        value = c
    if a == -1:
        work.line(f"{x}={-value}")
    elif a != 1:
        work.line(f"{x}={value}÷{a}")
        root = value // a
        if value < 0 or a < 0:
            sign = "-" if (value < 0) != (a < 0) and value else ""
            magnitude = work.exact(abs(value), abs(a))
            work.line(f"{x}={sign}{magnitude}")
        else:
            work.exact(value, a)
            work.line(f"{x}={root}")


def _check(work: Work, a: int, b: int, v: int) -> None:
    """Puts the answer into the left side."""
    work.line("Check", "Periksa")
    if v < 0:
        product = -work.mul(abs(a), -v)
        work.line(f"{a}×({v})={product}")
    else:
        product = work.mul(a, v)
    if b:
        work.plus(product, b)
    work.line("right", "cocok")


def _both_sides(draw: Draw) -> Problem:
    x, v = draw.one("xxxyzna"), _root(draw)
    a, c = draw.some(range(1, 13), 2)
    a, c = max(a, c), min(a, c)
    b = draw.whole(1, 30) * draw.one([1, 1, -1])
    d = a * v + b - c * v
    text = f"{_term(a, x)}{_plus(b)}={_term(c, x)}{_plus(d)}"
    work = Work(draw).line(text)
    work.line(f"{a}{x}-{_term(c, x)}={_term(a - c, x)}")
    work.line(f"{_term(a - c, x)}{_plus(b)}={d}")
    _isolate(work, x, a - c, b, d)
    if draw.chance(0.4):
        left, right = text.split("=")
        if draw.chance(0.3):
            text = f"{right}={left}"
    return _finish(draw, work, text, x, v, text)


def _bracket(draw: Draw) -> Problem:
    x, v = draw.one("xxxyzna"), _root(draw)
    a, b = draw.whole(2, 9), draw.whole(1, 12) * draw.one([1, 1, -1])
    c = a * (v + b)
    text = f"{a}({x}{_plus(b)})={c}"
    work = Work(draw).line(text)
    work.line(f"{x}{_plus(b)}={c}÷{a}")
    inner = v + b
    if c < 0:
        work.line(f"{x}{_plus(b)}=-{work.exact(-c, a)}")
    else:
        work.exact(c, a)
        work.line(f"{x}{_plus(b)}={inner}")
    work.line(f"{x}={inner}{_plus(-b)}")
    work.plus(inner, -b)
    work.line(f"{x}={v}")
    return _finish(draw, work, text, x, v, text)


def _finish(draw: Draw, work: Work, text: str, x: str, v: int, spec: str, asked: str = "") -> Problem:
    pretty = text.replace("+", " + ").replace("-", " - ").replace("=", " = ").replace("=  - ", "= -")
    if not asked:
        shown = pretty if draw.chance(0.5) else text
        asked = draw.one(ASK_EN, ASK_ID).format(e=shown, x=x)
        answer = f"**{x} = {v}**"
        return Problem(
            asked, work.text, answer, f"{x} = {v}", ("equation", spec, x), check="root", key=f"eq{text}", keep=frozenset(x)
        )
    answer = draw.say(f"The number is **{v}**.", f"Bilangannya **{v}**.")
    return Problem(asked, work.text, answer, str(v), ("equation", text, x), check="exact", key=f"eq{text}")
