"""Sums and differences of whole numbers."""

from __future__ import annotations

from phrasing import ASK_EN, ASK_ID, written
from sample import Draw, Problem
from work import Work

PLUS_EN = [
    "{a} + {b}", "{a} + {b}", "{a}+{b}", "{a}+{b}", "{a} plus {b}", "the sum of {a} and {b}",
    "{a} added to {b}", "{a} and {b} together", "the total of {a} and {b}",
]  # fmt: skip
PLUS_ID = [
    "{a} + {b}", "{a} + {b}", "{a}+{b}", "{a}+{b}", "{a} tambah {b}", "{a} ditambah {b}",
    "jumlah {a} dan {b}", "penjumlahan {a} dan {b}", "{a} plus {b}",
]  # fmt: skip
MINUS_EN = [
    "{a} - {b}", "{a} - {b}", "{a}-{b}", "{a}-{b}", "{a} minus {b}", "{a} − {b}",
    "{a} take away {b}", "{b} subtracted from {a}", "{a} less {b}",
]  # fmt: skip
MINUS_ID = [
    "{a} - {b}", "{a} - {b}", "{a}-{b}", "{a}-{b}", "{a} dikurangi {b}", "{a} kurang {b}",
    "{a} minus {b}", "{a} − {b}", "pengurangan {a} oleh {b}",
]  # fmt: skip
WHOLE_PLUS_EN = [
    "Add {a} and {b}.", "add {a} to {b}", "Add {a} to {b}.", "I have {a} and get {b} more. How many in all?",
    "What do {a} and {b} make together?", "If I add {b} to {a}, what do I get?", "Sum {a}, {b}.",
    "Put {a} and {b} together, how much is that?", "How much do {a} and {b} add up to?",
    "One bill is {a}, the other {b}. What is the total?", "What number is {b} more than {a}?",
    "Increase {a} by {b}.", "{a} went up by {b}, what is it now?",
]  # fmt: skip
WHOLE_PLUS_ID = [
    "Jumlahkan {a} dan {b}.", "tambahkan {a} dengan {b}", "Tambahkan {b} ke {a}.",
    "Saya punya {a} lalu dapat {b} lagi. Jadi berapa?", "Berapa {a} dan {b} kalau digabung?",
    "Kalau {a} ditambah {b} jadi berapa?", "Total {a} dan {b} berapa?",
    "Satu tagihan {a}, satunya {b}. Berapa totalnya?", "Bilangan berapa yang {b} lebih besar dari {a}?",
]  # fmt: skip
WHOLE_MINUS_EN = [
    "Subtract {b} from {a}.", "subtract {b} from {a}", "Take {b} away from {a}.",
    "What is the difference between {a} and {b}?", "difference of {a} and {b}",
    "I had {a} and gave away {b}. How much is left?", "How much more is {a} than {b}?",
    "If I take {b} from {a}, what remains?", "How far is it from {b} to {a}?", "Decrease {a} by {b}.",
    "I pay with {a} and it costs {b}. What is my change?", "What do I add to {b} to get {a}?",
]  # fmt: skip
WHOLE_MINUS_ID = [
    "Kurangi {a} dengan {b}.", "kurangkan {b} dari {a}", "Berapa selisih {a} dan {b}?",
    "selisih {a} dan {b}", "Saya punya {a} lalu memberikan {b}. Sisa berapa?",
    "Berapa lebih banyak {a} daripada {b}?", "Kalau {a} dikurangi {b} sisanya berapa?",
    "Saya bayar {a}, harganya {b}. Kembaliannya berapa?", "Berapa yang harus ditambahkan ke {b} supaya jadi {a}?",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    if draw.chance(0.09):
        return _several(draw)
    most = draw.digits(6 if draw.hard or draw.chance(0.04) else 5)
    other = most if draw.chance(0.6) else draw.whole(1, most)
    a, b = draw.number(most), draw.number(other)
    if draw.chance(0.5):
        a, b = b, a
    return _sum(draw, a, b) if draw.chance(0.5) else _difference(draw, a, b)


def _sum(draw: Draw, a: int, b: int) -> Problem:
    question = _phrase(draw, a, b, (PLUS_EN, PLUS_ID), (WHOLE_PLUS_EN, WHOLE_PLUS_ID))
    work = Work(draw)
    total = work.add(a, b)
    key = f"{a}+{b}" if min(a, b) > 99 else None
    return Problem(
        question, work.text, f"{a} + {b} = **{total}**", str(total), ("value", f"{a}+{b}"), key=key
    )


def _difference(draw: Draw, a: int, b: int) -> Problem:
    if a < b and draw.chance(0.8):
        a, b = b, a
    whole = (WHOLE_MINUS_EN, WHOLE_MINUS_ID) if a > b else None
    question = _phrase(draw, a, b, (MINUS_EN, MINUS_ID), whole)
    work = Work(draw)
    rest = work.sub(a, b)
    key = f"{a}-{b}" if min(a, b) > 99 else None
    return Problem(
        question, work.text, f"{a} - {b} = **{rest}**", str(rest), ("value", f"{a}-{b}"), key=key
    )


def _several(draw: Draw) -> Problem:
    """Three or four numbers in a row, plus and minus, added from the left."""
    size = draw.digits(3)
    terms = [draw.number(draw.whole(1, size)) for _ in range(draw.whole(3, 4))]
    signs = ["+"] + [draw.one("+++-") for _ in terms[1:]]
    total = 0
    for sign, term in zip(signs, terms, strict=True):
        total = total + term if sign == "+" or total < term else total - term
    signs = _possible(signs, terms)
    space = draw.one([" ", ""])
    thing = str(terms[0]) + "".join(
        f"{space}{sign}{space}{term}" for sign, term in zip(signs[1:], terms[1:], strict=True)
    )
    flat = thing.replace(" ", "")
    work, value = Work(draw), terms[0]
    work.line(flat)
    for sign, term in zip(signs[1:], terms[1:], strict=True):
        value = work.add(value, term) if sign == "+" else work.sub(value, term)
    question = draw.one(ASK_EN, ASK_ID).format(thing)
    if all(sign == "+" for sign in signs) and draw.chance(0.4):
        listed = ", ".join(map(str, terms[:-1])) + draw.say(" and ", " dan ") + str(terms[-1])
        question = draw.one(
            ["Add {}.", "What is the sum of {}?", "Sum up {}.", "Total of {}?"],
            ["Jumlahkan {}.", "Berapa jumlah {}?", "Total dari {}?"],
        ).format(listed)
    shown = flat.replace("+", " + ").replace("-", " - ")
    return Problem(question, work.text, f"{shown} = **{value}**", str(value), ("value", flat))


def _possible(signs: list[str], terms: list[int]) -> list[str]:
    """Signs changed so that no sum on the way is below zero."""
    total, result = terms[0], ["+"]
    for sign, term in zip(signs[1:], terms[1:], strict=True):
        if sign == "-" and total < term:
            sign = "+"
        total += term if sign == "+" else -term
        result.append(sign)
    return result


def _phrase(
    draw: Draw,
    a: int,
    b: int,
    things: tuple[list[str], list[str]],
    wholes: tuple[list[str], list[str]] | None,
) -> str:
    left, right = written(draw, a), written(draw, b)
    if wholes and draw.chance(0.25):
        return draw.one(*wholes).format(a=left, b=right)
    return draw.one(ASK_EN, ASK_ID).format(draw.one(*things).format(a=left, b=right))
