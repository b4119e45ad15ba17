"""Numbers thought of: what is done to a number, in words put together of slots, and what comes out."""

from __future__ import annotations

import re

from lexicon import NAMES
from sample import Draw, Problem
from skills.equation_steps import bracket, bracket_over, isolate, over, plus, term
from work import Work

# What is done, for I or you | he or she | in the past; first to the number, then to what came out.
DO_EN = {
    "×": (["multiply it by {n}|multiplies it by {n}|multiplied it by {n}"], ["multiply the result by {n}|multiplies the result by {n}|multiplied the result by {n}", "multiply that by {n}|multiplies that by {n}|multiplied that by {n}"]),
    "×2": (["double it|doubles it|doubled it", "multiply it by 2|multiplies it by 2|multiplied it by 2"], ["double the result|doubles the result|doubled the result", "double that|doubles that|doubled that"]),
    "×3": (["triple it|triples it|tripled it", "multiply it by 3|multiplies it by 3|multiplied it by 3"], ["triple the result|triples the result|tripled the result", "triple that|triples that|tripled that"]),
    "÷": (["divide it by {n}|divides it by {n}|divided it by {n}"], ["divide the result by {n}|divides the result by {n}|divided the result by {n}", "divide that by {n}|divides that by {n}|divided that by {n}"]),
    "÷2": (["halve it|halves it|halved it", "divide it by 2|divides it by 2|divided it by 2"], ["halve the result|halves the result|halved the result", "halve that|halves that|halved that"]),
    "+": (["add {n} to it|adds {n} to it|added {n} to it", "increase it by {n}|increases it by {n}|increased it by {n}", "add {n}|adds {n}|added {n}"], ["add {n}|adds {n}|added {n}", "add {n} to that|adds {n} to that|added {n} to that", "add {n} more|adds {n} more|added {n} more"]),
    "-": (["subtract {n} from it|subtracts {n} from it|subtracted {n} from it", "take {n} away from it|takes {n} away from it|took {n} away from it", "subtract {n}|subtracts {n}|subtracted {n}"], ["subtract {n}|subtracts {n}|subtracted {n}", "take away {n}|takes away {n}|took away {n}", "take {n} off|takes {n} off|took {n} off"]),
}  # fmt: skip
DONE_ID = {
    "×": ["dikali {n}", "dikalikan {n}", "dikalikan dengan {n}"], "×2": ["dikali dua", "dikali 2", "digandakan", "dijadikan dua kali lipat"], "×3": ["dikali tiga", "dikali 3", "dijadikan tiga kali lipat"],
    "÷": ["dibagi {n}", "dibagi dengan {n}"], "÷2": ["dibagi dua", "dibagi 2"], "+": ["ditambah {n}", "ditambahkan {n}"], "-": ["dikurangi {n}", "dikurang {n}", "diambil {n}"],
}  # fmt: skip
MY_ID = {"×": "saya kalikan {n}", "÷": "saya bagi {n}", "+": "saya tambah {n}", "-": "saya kurangi {n}"}
THEIR_ID = {"×": "mengalikannya dengan {n}", "÷": "membaginya dengan {n}", "+": "menambahkan {n}", "-": "menguranginya dengan {n}"}

# {x} and {y} are what is done, {c} what comes out, {q} asks; which form of the verb comes first.
FRAMES_EN = """
0 I think of a number, {x} and {y}. {r} {q}
0 I think of a number, {x}, {y}, get {c}. {q}
0 I'm thinking of a number. If I {x} and then {y}, I get {c}. {q}
0 I have a number in my head. When I {x} and {y}, I end up with {c}. {q}
0 Pick a number, {x}, then {y}: the result is {c}. {q}
0 Take a number, {x} and {y}. You get {c}. {q}
0 Start with a number. {X}. {Y}. Now you have {c}. {q}
0 Which number am I thinking of, if I {x}, {y} and get {c}?
0 What number gives {c} if you {x} and then {y}?
0 Find the number that makes {c} when you {x} and {y}.
0 To get {c}, I take a number, {x} and then {y}. {q}
0 you take some number, {x}, {y}, and it comes to {c}. {q}
0 My secret number: {x}, then {y}, and it is {c}. {q}
0 If I {x} and {y}, my number becomes {c}. {q}
0 Number riddle: {x}, {y}, result {c}. {q}
1 {N} thinks of a number, {x} and {y}. The result is {c}. {q}
1 {N} picks a number, {x}, then {y} and gets {c}. {q}
1 {N} has a secret number. {N} {x}, {y} and ends up at {c}. {q}
1 A machine takes a number, {x} and {y}. Out comes {c}. {q}
1 Our teacher thinks of a number, {x}, {y} and says the answer is {c}. {q}
1 A robot takes a number, {x}, {y} and prints {c}. {q}
2 I thought of a number, {x} and {y}. I got {c}. {q}
2 {N} chose a number, {x}, then {y} and got {c}. {q}
2 Someone took a number, {x} and {y}, and had {c} at the end. {q}
2 {N} wrote down a number, {x} and {y}. The result was {c}. {q}
2 I typed a number into my calculator, {x} and {y}. It showed {c}. {q}
2 First I {x}, then I {y}: my number became {c}. {q}"""
ASK_EN = [
    "What is the number?", "Find the number.", "What was the number?", "Which number is it?", "which number was it at the start", "What number was it?", "What is the original number?", "the number?",
    "What was the number at first?", "Can you find the number?", "Work out the number.", "Tell me the number.", "Which number did it begin with?", "Determine the number.", "whats the number",
]  # fmt: skip
RESULT_EN = ["I get {c}.", "The result is {c}.", "That gives {c}.", "That makes {c}.", "I end up with {c}.", "It comes to {c}.", "The answer is {c}.", "Now I have {c}."]
FRAMES_ID = """
d Saya memikirkan sebuah bilangan. Bilangan itu {x} lalu {y}, hasilnya {c}. {q}
d Saya punya sebuah bilangan. Kalau {x} terus {y}, jadinya {c}. {q}
d Sebuah bilangan {x}, kemudian {y}, hasilnya {c}. {q}
d Suatu bilangan {x}. Hasilnya {y} dan menjadi {c}. {q}
d Ada bilangan rahasia: {x}, lalu {y}, ketemunya {c}. {q}
d Bilangan berapa yang jika {x} kemudian {y} hasilnya {c}?
d Carilah bilangan yang setelah {x} dan {y} menjadi {c}.
d Angka berapa yang kalau {x} terus {y} jadi {c}?
d angka apa sih yang {x} trus {y} hasilnya {c}
d Teka-teki: sebuah bilangan {x}, {y}, hasilnya {c}. {q}
d Jika suatu bilangan {x} lalu {y}, diperoleh {c}. {q}
d Ambil satu bilangan, {x}, lalu {y}. Hasilnya {c}. {q}
d Agar menjadi {c}, sebuah bilangan harus {x} lalu {y}. {q}
d Mesin hitung: bilangan masuk {x}, lalu {y}, keluar {c}. {q}
d Guru memikirkan bilangan. Setelah {x} dan {y} nilainya {c}. {q}
d {c} didapat dari suatu bilangan yang {x} lalu {y}. {q}
m Saya memikirkan sebuah bilangan, {x}, lalu {y}, dan mendapat {c}. {q}
m Saya ambil sebuah bilangan. Bilangan itu {x}, terus {y}, jadi {c}. {q}
m Bilangan berapa yang kalau {x} lalu {y} menjadi {c}?
t {N} memikirkan sebuah bilangan, {x}, lalu {y}. Hasilnya {c}. {q}
t {N} memilih bilangan, {x}, kemudian {y} dan mendapat {c}. {q}
t Adik punya bilangan rahasia. Dia {x} lalu {y}, hasilnya {c}. {q}"""
ASK_ID = [
    "Berapa bilangan itu?", "Bilangan berapakah itu?", "Tentukan bilangan itu.", "Berapa bilangan semula?", "Bilangannya berapa?", "bilangannya berapa ya", "Angka berapa itu?", "Carilah bilangan itu.",
    "Bilangan awalnya berapa?", "Berapa sih bilangannya?", "Bilangan apa yang dimaksud?", "tebak bilangannya", "Bilangan mula-mula berapa?",
]  # fmt: skip

# `T` is the number after its first step, in words; {b} comes to it or goes from it and {c} is left.
MORE_EN = ["{T} plus {b} is {c}", "{b} more than {T} is {c}", "{T} increased by {b} equals {c}", "the sum of {T} and {b} is {c}", "{b} added to {T} gives {c}", "{c} is {b} more than {T}",
           "adding {b} to {T} gives {c}", "{c} equals {T} plus {b}", "{T} and another {b} make {c}", "{c} is the sum of {b} and {T}", "when {b} is added to {T}, the result is {c}", "{T} is {b} short of {c}"]  # fmt: skip
LESS_EN = ["{T} minus {b} is {c}", "{b} less than {T} is {c}", "{T} decreased by {b} equals {c}", "{T} reduced by {b} is {c}", "{c} is {b} less than {T}", "subtracting {b} from {T} gives {c}", "{b} subtracted from {T} is {c}",
           "{T} exceeds {b} by {c}", "{c} equals {T} minus {b}", "when {b} is taken away from {T}, {c} is left", "{T} is {b} more than {c}"]  # fmt: skip
MORE_ID = ["{T} ditambah {b} sama dengan {c}", "{b} lebihnya dari {T} adalah {c}", "jumlah dari {T} dan {b} adalah {c}", "{c} adalah {b} lebihnya dari {T}", "{b} ditambahkan ke {T} menghasilkan {c}", "{c} sama dengan {T} ditambah {b}",
           "kalau {T} ditambah {b}, hasilnya {c}", "{T} bertambah {b} menjadi {c}"]  # fmt: skip
LESS_ID = ["{T} dikurangi {b} sama dengan {c}", "{b} kurangnya dari {T} adalah {c}", "{c} adalah {b} kurangnya dari {T}", "{T} berkurang {b} menjadi {c}", "{c} sama dengan {T} dikurangi {b}", "kalau {T} dikurangi {b}, hasilnya {c}",
           "selisih {T} dengan {b} adalah {c}, dan {T} yang lebih besar", "{T} melebihi {b} sebesar {c}"]  # fmt: skip
SAID_EN = [
    "{S}. What is the number?", "{S}. Find the number.", "If {s}, what is the number?", "What is the number if {s}?", "Find the number: {s}.", "{S}. Which number is it?", "{s}, find the number", "Which number is it if {s}?",
    "{S}. Write an equation and solve it.", "Translate into an equation and solve: {s}.", "We know that {s}. Determine the number.", "{s}. number?", "I need the number such that {s}.", "Suppose {s}. Which number is meant?", "{S}. Solve for the number.",
]  # fmt: skip
SAID_ID = [
    "{S}. Berapa bilangan itu?", "{S}. Tentukan bilangan itu.", "Jika {s}, berapa bilangan itu?", "Berapa bilangannya jika {s}?", "Carilah bilangan: {s}.", "{S}. Bilangan berapakah itu?", "{s}, bilangannya berapa", "Diketahui {s}. Tentukan bilangannya.",
    "Buat persamaan lalu selesaikan: {s}.", "{s}. berapa sih bilangannya?", "Misalkan {s}. Berapa bilangan tersebut?", "Soal cerita: {s}. Bilangannya?", "kalo {s}, bilangannya brp",
]  # fmt: skip
TIMES_EN = {2: ["twice a number", "double a number", "two times a number", "2 times a number"], 3: ["three times a number", "triple a number", "3 times a number", "the triple of a number"]}
PART_EN = {2: ["half of a number", "half a number"], 3: ["a third of a number", "one third of a number"], 4: ["a quarter of a number", "one fourth of a number"], 5: ["a fifth of a number", "one fifth of a number"]}
TIMES_ID = {2: ["dua kali suatu bilangan", "2 kali sebuah bilangan"], 3: ["tiga kali suatu bilangan", "3 kali sebuah bilangan"]}
PART_ID = {2: ["setengah dari suatu bilangan", "separuh suatu bilangan"], 3: ["sepertiga dari suatu bilangan", "sepertiga suatu bilangan"], 4: ["seperempat dari suatu bilangan", "seperempat suatu bilangan"], 5: ["seperlima dari suatu bilangan", "seperlima suatu bilangan"]}
# `a(x+b)=c` and `(x+b)/a=c`; {s} is the sum or difference in words.
OF_SUM_EN = ["{a} times {s} is {c}", "multiplying {s} by {a} gives {c}", "{c} is {a} times {s}", "the product of {a} and {s} is {c}", "{c} equals {a} times {s}"]
OF_SUM_ID = ["{a} kali {s} adalah {c}", "{s}, setelah dikalikan {a}, menjadi {c}", "{c} adalah {a} kali {s}", "hasil kali {a} dan {s} adalah {c}"]
PART_OF_SUM_EN = ["dividing {s} by {a} gives {c}", "one gets {c} by dividing {s} by {a}", "{s} is split into {a} equal parts and each part is {c}"]
PART_OF_SUM_ID = ["{s}, setelah dibagi {a}, menjadi {c}", "{s} dibagi menjadi {a} bagian sama besar dan tiap bagian {c}"]


def _lines(text: str) -> list[tuple[str, str]]:
    return [(line[0], line[2:]) for line in text.strip().splitlines()]


TOLD_EN, TOLD_ID = _lines(FRAMES_EN), _lines(FRAMES_ID)


def make(draw: Draw) -> Problem:
    """Two steps done to a number: times and plus, plus and times, over and plus, plus and over."""
    kind = draw.one(["×+", "×+", "×+", "+×", "÷+", "÷+", "+÷"])
    a, b = draw.whole(2, 5) if draw.chance(0.5) else draw.whole(2, 12), draw.whole(1, 30) * draw.one([1, 1, -1])
    v = draw.whole(1, 30 if draw.hard else 6 + round(12 * min(1.0, draw.level * 2)))
    if kind[0] == "÷":
        v *= a
    elif kind == "+÷":
        v = a * v - b if a * v > b else a * v + b
        b = b if (v + b) % a == 0 else -b
    if _equation(kind, a, b, v)[1] <= 0:
        b = -b
    text, c = _equation(kind, a, b, v)
    work = Work(draw).line(text)
    {"×+": isolate, "+×": bracket, "÷+": over, "+÷": bracket_over}[kind](work, "x", a, b, c)
    question = _done(draw, kind, a, b, c) if draw.chance(0.6) or (kind[0] == "+" and b < 0) else _said(draw, kind, a, b, c)
    answer = draw.say(f"The number is **{v}**.", f"Bilangannya **{v}**.")
    return Problem(question, work.text, answer, str(v), ("equation", text, "x"), check="exact", key=f"eq{text}")


def _equation(kind: str, a: int, b: int, v: int) -> tuple[str, int]:
    if kind == "×+":
        return f"{term(a, 'x')}{plus(b)}={a * v + b}", a * v + b
    if kind == "+×":
        return f"{a}(x{plus(b)})={a * (v + b)}", a * (v + b)
    if kind == "÷+":
        return f"x/{a}{plus(b)}={v // a + b}", v // a + b
    return f"(x{plus(b)})/{a}={(v + b) // a}", (v + b) // a


def _done(draw: Draw, kind: str, a: int, b: int, c: int) -> str:
    """What was done to the number, one step after the other."""
    signs = [("+" if b > 0 else "-", abs(b)) if sign == "+" else (sign, a) for sign in kind]
    form, frame = draw.one(TOLD_EN, TOLD_ID)
    steps = [_step(draw, form, sign, n, place) for place, (sign, n) in enumerate(signs)]
    x, y = steps
    return frame.format(
        x=x, y=y, X=x[0].upper() + x[1:], Y=y[0].upper() + y[1:], c=c, N=draw.one(NAMES),
        q=draw.one(ASK_EN, ASK_ID), r=draw.one(RESULT_EN).format(c=c),
    )  # fmt: skip


def _step(draw: Draw, form: str, sign: str, n: int, place: int) -> str:
    if draw.lang == "en":
        verbs = DO_EN.get(f"{sign}{n}") or DO_EN[sign]
        return draw.one(verbs[place]).split("|")[int(form)].format(n=n)
    if form == "d":
        return draw.one(DONE_ID.get(f"{sign}{n}") or DONE_ID[sign]).format(n=n)
    return {"m": MY_ID, "t": THEIR_ID}[form][sign].format(n=n)


def _said(draw: Draw, kind: str, a: int, b: int, c: int) -> str:
    """The equation as a sentence; nothing that could be bracketed in two ways."""
    if kind[0] == "+":
        inner = draw.one([f"the sum of a number and {b}", f"the sum of {b} and a number"], [f"jumlah suatu bilangan dan {b}", f"jumlah dari {b} dan sebuah bilangan"])
        frames = (OF_SUM_EN, OF_SUM_ID) if kind == "+×" else (PART_OF_SUM_EN, PART_OF_SUM_ID)
        said = draw.one(*frames).format(s=inner, a=a, c=c)
    else:
        named = _named(draw, kind[0], a)
        frames = (MORE_EN, MORE_ID) if b > 0 else (LESS_EN, LESS_ID)
        kept = [f for f in frames[draw.lang == "id"] if _is_clear(named, f)]
        said = draw.one(kept).format(T=named, b=abs(b), c=c)
    frames = draw.one([SAID_EN], [SAID_ID])
    if said.startswith(("when ", "kalau ")):
        frames = [f for f in frames if f.startswith(("{s}", "{S}"))]
    return draw.one(frames).format(s=said, S=said[0].upper() + said[1:])


def _named(draw: Draw, sign: str, a: int) -> str:
    """`twice a number`, `a third of a number`."""
    if sign == "×":
        plain = draw.one(
            [f"{a} times a number", f"{a} times a number", f"a number times {a}", f"a number multiplied by {a}"],
            [f"{a} kali suatu bilangan", f"{a} kali sebuah bilangan", f"suatu bilangan dikali {a}", f"suatu bilangan dikalikan {a}"],
        )  # fmt: skip
        special = draw.one([TIMES_EN], [TIMES_ID]).get(a)
    else:
        plain = draw.one(
            [f"a number divided by {a}", f"some number divided by {a}"],
            [f"suatu bilangan dibagi {a}", f"sebuah bilangan dibagi {a}"],
        )
        special = draw.one([PART_EN], [PART_ID]).get(a)
    return draw.one(special) if special and draw.chance(0.7) else plain


def _is_clear(named: str, frame: str) -> bool:
    """`5 more than a number times 3` could mean two things; so could `half of a number plus 5`."""
    if named.startswith(("a number", "some", "suatu", "sebuah")):
        return frame.startswith(("{T}", "{c} equals", "{c} sama"))
    if named.startswith(("half", "a ", "one ", "se")):
        return not re.search(r"\{T\} (plus|minus|increased|decreased|reduced|di|ber)", frame)
    return True
