"""Quotients with and without remainder: five digits by one, four by two."""

from __future__ import annotations

from phrasing import ASK_EN, ASK_ID, written
from sample import Draw, Problem
from work import Work

OVER_EN = [
    "{a} ÷ {b}", "{a} ÷ {b}", "{a}÷{b}", "{a} / {b}", "{a}/{b}", "{a} : {b}", "{a} divided by {b}",
    "{a} over {b}", "the quotient of {a} and {b}",
]  # fmt: skip
OVER_ID = [
    "{a} ÷ {b}", "{a} ÷ {b}", "{a}÷{b}", "{a} / {b}", "{a}/{b}", "{a} : {b}", "{a}:{b}", "{a} dibagi {b}",
    "{a} bagi {b}", "hasil bagi {a} dan {b}",
]  # fmt: skip
WHOLE_EN = [
    "Divide {a} by {b}.", "divide {a} by {b}", "How many times does {b} go into {a}?",
    "Find the quotient and remainder of {a} ÷ {b}.", "{a} / {b} with remainder",
    "Share {a} equally among {b} people. How many each, and what is left over?",
    "What is the remainder when {a} is divided by {b}? And the quotient?",
    "How often does {b} fit into {a}, and what remains?", "long division {a} ÷ {b}",
]  # fmt: skip
WHOLE_ID = [
    "Bagi {a} dengan {b}.", "bagilah {a} dengan {b}", "Berapa kali {b} masuk ke dalam {a}?",
    "Tentukan hasil bagi dan sisa {a} ÷ {b}.", "{a} / {b} dengan sisa",
    "Bagikan {a} sama rata kepada {b} orang. Masing-masing berapa dan sisanya berapa?",
    "pembagian bersusun {a} : {b}", "Berapa {a} dibagi {b} dan berapa sisanya?",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    long = draw.hard or (draw.level > 0.4 and draw.chance(0.28))
    if long:
        d = draw.whole(13, 99)
        size = draw.whole(3, 4)
    else:
        d = draw.whole(2, 9) if draw.chance(0.8) else draw.whole(10, 12)
        size = draw.digits(5, 2)
    a = draw.number(size)
    if draw.chance(0.45):
        a = max(1, a // d) * d
    if draw.chance(0.1) and not long:
        a = draw.whole(1, 10) * d
    work = Work(draw)
    if a % d == 0 and a <= 10 * d and d <= 10:
        quotient, rest = work.exact(a, d), 0
    else:
        quotient, rest = work.div(a, d)
    left, right = written(draw, a), written(draw, d)
    asks_rest = rest > 0 and draw.chance(0.15)
    if asks_rest:
        return _remainder(draw, a, d, rest, work)
    if draw.chance(0.3):
        question = draw.one(WHOLE_EN, WHOLE_ID).format(a=left, b=right)
    else:
        thing = draw.one(OVER_EN, OVER_ID).format(a=left, b=right)
        question = draw.one(ASK_EN, ASK_ID).format(thing)
    value = str(quotient) if rest == 0 else f"{quotient} {draw.say('remainder', 'sisa')} {rest}"
    return Problem(
        question, work.text, f"{a} ÷ {d} = **{value}**", value, ("quotient", a, d), check="remainder",
        key=f"{a}÷{d}" if a > 999 else None,
    )  # fmt: skip


def _remainder(draw: Draw, a: int, d: int, rest: int, work: Work) -> Problem:
    question = draw.one(
        ["What is {a} mod {b}?", "{a} mod {b}", "{a} % {b}", "What is left when {a} is divided by {b}?",
         "remainder of {a} divided by {b}?", "If {a} sweets go to {b} children equally, how many are left over?"],
        ["Berapa {a} mod {b}?", "{a} mod {b}", "Berapa sisa {a} dibagi {b}?", "sisa pembagian {a} oleh {b}?",
         "Kalau {a} permen dibagi rata ke {b} anak, berapa sisanya?"],
    ).format(a=a, b=d)  # fmt: skip
    answer = draw.say(
        f"The remainder of {a} ÷ {d} is **{rest}**.", f"Sisa dari {a} ÷ {d} adalah **{rest}**."
    )
    return Problem(
        question, work.text, answer, str(rest), ("value", f"{a}%{d}"),
        key=f"{a}÷{d}" if a > 999 else None,
    )  # fmt: skip
