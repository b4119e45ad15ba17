"""Products, to three digits by three."""

from __future__ import annotations

from phrasing import ASK_EN, ASK_ID, written
from sample import Draw, Problem
from work import Work

TIMES_EN = [
    "{a} × {b}", "{a} × {b}", "{a}×{b}", "{a} * {b}", "{a}*{b}", "{a} x {b}", "{a}x{b}", "{a} times {b}",
    "{a} multiplied by {b}", "the product of {a} and {b}", "{a} · {b}",
]  # fmt: skip
TIMES_ID = [
    "{a} × {b}", "{a} × {b}", "{a}×{b}", "{a} * {b}", "{a}*{b}", "{a} x {b}", "{a}x{b}", "{a} kali {b}",
    "{a} dikali {b}", "{a} dikalikan {b}", "hasil kali {a} dan {b}", "perkalian {a} dan {b}",
]  # fmt: skip
WHOLE_EN = [
    "Multiply {a} by {b}.", "multiply {a} and {b}", "{a} boxes with {b} each, how many in all?",
    "How much is {a} times as much as {b}?", "If one costs {b}, what do {a} cost?",
    "There are {a} rows of {b} seats. How many seats?", "I need {b} a day for {a} days. How much is that?",
    "What do I get when I multiply {a} with {b}?", "{a} groups of {b}", "A field is {a} by {b}. Its area?",
]  # fmt: skip
WHOLE_ID = [
    "Kalikan {a} dengan {b}.", "kalikan {a} dan {b}", "{a} kotak berisi {b}, berapa semuanya?",
    "Kalau satu harganya {b}, berapa harga {a}?", "Ada {a} baris, tiap baris {b} kursi. Berapa kursi?",
    "Saya perlu {b} sehari selama {a} hari. Berapa totalnya?", "Ladang berukuran {a} kali {b}. Luasnya?",
]  # fmt: skip

SHAPES = [(1, 1), (2, 1), (2, 1), (3, 1), (4, 1), (2, 2), (2, 2), (3, 2), (3, 2), (3, 3)]


def make(draw: Draw) -> Problem:
    if draw.hard:
        sizes = draw.one([(3, 2), (3, 3), (3, 3), (5, 1), (4, 2)])
    elif draw.chance(0.02):
        sizes = draw.one([(5, 1), (4, 2)])
    else:
        reach = max(3, round(len(SHAPES) * min(1.0, draw.level * 1.8)))
        sizes = draw.one(SHAPES[:reach])
    a, b = (draw.number(size) for size in sizes)
    if sizes == (1, 1) and draw.chance(0.3):
        a = draw.whole(2, 12)
    if draw.chance(0.08):
        a *= 10
    if draw.chance(0.03):
        b = draw.one([0, 1, 10, 100, 1000])
    if draw.chance(0.35):
        a, b = b, a
    left, right = written(draw, a), written(draw, b)
    if draw.chance(0.2) and min(a, b) > 1:
        question = draw.one(WHOLE_EN, WHOLE_ID).format(a=left, b=right)
    else:
        thing = draw.one(TIMES_EN, TIMES_ID).format(a=left, b=right)
        question = draw.one(ASK_EN, ASK_ID).format(thing)
    work = Work(draw)
    product = work.mul(a, b)
    key = f"{a}×{b}" if min(a, b) > 9 and max(a, b) > 99 else None
    return Problem(
        question, work.text, f"{a} × {b} = **{product}**", str(product), ("value", f"{a}*{b}"), key=key
    )
