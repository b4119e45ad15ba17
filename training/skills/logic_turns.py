"""Which way one looks after some turns, and how far one is after walking to and fro."""

from __future__ import annotations

from sample import Draw, Problem
from skills.logic_words import people
from work import Work

WAYS_EN, WAYS_ID = ["north", "east", "south", "west"], ["utara", "timur", "selatan", "barat"]
# A quarter to the right is 1, to the left -1, about is 2: said as an act, as a fact, in short.
TURNS_EN = {1: ("turn right", "turns right", "right"), -1: ("turn left", "turns left", "left"), 2: ("turn around", "turns around", "around")}
TURNS_ID = {1: ("belok kanan", "belok kanan", "kanan"), -1: ("belok kiri", "belok kiri", "kiri"), 2: ("berbalik arah", "berbalik arah", "balik")}


def turns(draw: Draw) -> Problem:
    return _facing(draw) if draw.chance(0.65) else _to_and_fro(draw)


def _joined(draw: Draw, parts: list[str]) -> str:
    """One act after another."""
    then = draw.one([", then ", " and then ", ", and ", ", after that "], [", lalu ", " kemudian ", ", terus ", ", setelah itu "])
    if len(parts) > 2 and draw.chance(0.6):
        parts = [", ".join(parts[:-1]), parts[-1]]
    return then.join(parts)


def _facing(draw: Draw) -> Problem:
    ways, table = (WAYS_EN, TURNS_EN) if draw.lang == "en" else (WAYS_ID, TURNS_ID)
    start = draw.whole(0, 3)
    done = [draw.one([1, 1, -1, -1, 2]) for _ in range(draw.whole(3, 5) if draw.hard else draw.whole(1, 4))]
    work = Work(draw)
    at = start
    for turn in done:
        then = (at + turn) % 4
        work.line(f"{ways[at]}, {table[turn][2]}: {ways[then]}")
        at = then
    me = draw.chance(0.4)
    x = people(draw, 1)[0]
    acts = _joined(draw, [table[turn][0 if me else 1] for turn in done])
    orders = _joined(draw, [table[turn][0] for turn in done])
    w = ways[start]
    if draw.lang == "id":
        who = draw.one(["saya", "kamu", "aku"]) if me else x
        question = draw.one([
            f"{who} menghadap ke {w}, lalu {acts}. Sekarang {who} menghadap ke mana?", f"Mula-mula {who} menghadap {w}. Kemudian {who} {acts}. Ke arah mana {who} menghadap sekarang?", f"Kalau {who} menghadap {w} dan {acts}, {who} jadi menghadap ke arah apa?",
            f"{who} berjalan ke arah {w}, lalu {acts}. Sekarang {who} berjalan ke arah mana?", f"awalnya menghadap {w}, {acts}. sekarang menghadap mana?", f"Sebuah mobil melaju ke {w}, lalu {acts}. Mobil itu sekarang menuju arah mana?",
            f"{who} berdiri menghadap {w}. Setelah {acts}, arah apa yang ada di depannya?"])  # fmt: skip
        question = question[0].upper() + question[1:] if draw.chance(0.7) else question
        return Problem(question, work.text, f"Ke **{ways[at]}**.", ways[at], ("facing", start, tuple(done)), keep=frozenset([x, *ways]))
    who = draw.one(["I", "you"]) if me else x
    be, face, do, go = ("am" if who == "I" else "are", "face", "do", "walk") if me else ("is", "faces", "does", "walks")
    question = draw.one([
        f"{who} {face} {w}, then {acts}. Which way {be} {who} facing now?", f"{who} {be} facing {w}. {who[0].upper()}{who[1:]} {acts}. Which direction {do} {who} face now?", f"At first {who} {face} {w}. Then {who} {acts}. In which direction {be} {who} looking?", f"If {who} {face} {w} and {acts}, which way {do} {who} face?",
        f"{who} {go} {w}, then {acts}. In which direction {be} {who} walking now?", f"facing {w}, {orders}: which way now?", f"{who} {be} looking {w}. After that {who} {acts}. What direction is that?", f"Starting out facing {w}, {who} {acts}. What direction {do} {who} end up facing?",
        f"Which way {be} {who} facing if {who} first {face} {w} and then {acts}?", f"The compass shows {w}. {who[0].upper()}{who[1:]} {acts}. What does it show now?" if len(done) > 1 else f"{who} {face} {w} and {acts}. What way is that?"])  # fmt: skip
    question = question[0].upper() + question[1:] if draw.chance(0.7) else question
    return Problem(question, work.text, f"It is **{ways[at]}** now.", ways[at], ("facing", start, tuple(done)), keep=frozenset([x, *ways]))


def _to_and_fro(draw: Draw) -> Problem:
    """One way, the other way, and now and then the first again: how far from the start."""
    x = people(draw, 1)[0]
    a = draw.whole(6, 40)
    b = draw.whole(2, a - 1)
    c = draw.whole(1, 20) if draw.chance(0.4) else 0
    work = Work(draw)
    far = work.sub(a, b)
    if c:
        far = work.add(far, c)
    i = draw.whole(0, 3)
    ways = WAYS_EN if draw.lang == "en" else WAYS_ID
    p, q = ways[i], ways[(i + 2) % 4]
    unit = draw.one(["steps", "metres", "blocks"], ["langkah", "meter"])
    go = draw.one(["walks", "goes", "runs"], ["berjalan", "maju", "melangkah"])
    more_en, more_id = (f", then {c} {unit} {p} again" if c else ""), (f", lalu {c} {unit} ke {p} lagi" if c else "")
    question = draw.one(
        [f"{x} {go} {a} {unit} {p}, then {b} {unit} {q}{more_en}. How many {unit} is {x} from the start?", f"From home {x} {go} {a} {unit} {p} and {b} {unit} back {q}{more_en}. How far from home is {x}, in {unit}?", f"How far from the start is {x} after {a} {unit} {p}, {b} {unit} {q}{more_en.replace(', then', ' and')}? Answer in {unit}.",
         f"{x} {go} {a} {unit} to the {p}, turns around and {go} {b} {unit}" + (f", turns around again and {go} {c} {unit}" if c else "") + f". How many {unit} away from the starting point is that?", f"{a} {unit} {p}, {b} {unit} {q}{more_en}: how many {unit} from where {x} began?", f"A robot moves {a} {unit} {p}, then {b} {unit} {q}{more_en}. How many {unit} is it away from where it started?"],
        [f"{x} {go} {a} {unit} ke {p}, lalu {b} {unit} ke {q}{more_id}. Berapa {unit} jarak {x} dari tempat semula?", f"Dari rumah {x} {go} {a} {unit} ke {p} dan kembali {b} {unit} ke {q}{more_id}. Berapa {unit} jaraknya dari rumah?", f"{a} {unit} ke {p}, {b} {unit} ke {q}{more_id}. jadi berapa {unit} dari titik awal?",
         f"Sebuah robot bergerak {a} {unit} ke {p} lalu {b} {unit} ke {q}{more_id}. Berapa {unit} jaraknya dari awal?", f"Berapa {unit} jarak {x} dari titik awal kalau {x} {go} {a} {unit} ke {p}, {b} {unit} ke {q}{more_id}?"],
    )  # fmt: skip
    one = {"steps": "step", "metres": "metre", "blocks": "block"}.get(unit, unit) if far == 1 else unit
    return Problem(question, work.text, f"**{far}** {one}.", str(far), ("value", f"{a}-{b}+{c}"), keep=frozenset([x, *ways]))
