"""Linear equations in one unknown: the same on both sides, one step a line."""

from __future__ import annotations

import re

from sample import Draw, Problem
from skills import equation_blanks, equation_puzzles, equation_stories
from skills.equation_steps import (
    bracket,
    bracket_over,
    check,
    crossed,
    inside,
    isolate,
    over,
    plus,
    quotient,
    term,
)
from work import Work

ASK_EN = [
    "Solve {e}.", "solve {e}", "Solve for {x}: {e}", "Find {x} if {e}.", "What is {x} if {e}?", "{e}, what is {x}?", "{e}", "{e}", "Solve the equation {e}", "find {x}: {e}", "For which {x} is {e}?",
    "{e} solve for {x}", "If {e}, then {x} = ?", "I need {x} in {e}.", "Which number is {x} when {e}?", "help me solve {e}", "determine {x} from {e}", "Find the value of {x} that satisfies {e}.",
    "Given {e}, find {x}.", "{e}. What value does {x} have?", "{e}; {x}?", "Work out {x}: {e}", "what's {x} in {e}", "Let {e}. What is the value of {x}?", "My teacher wrote {e} on the board. What is {x}?",
    "Please solve {e} for {x}.", "I can't find {x} here: {e}", "Which value of {x} makes {e} true?", "{x} = ? if {e}", "how much is {x} if {e}", "Equation: {e}. Find {x}.", "We know that {e}. How big is {x}?",
    "{e} → {x} = ?", "can you get {x} out of {e}", "So {e} and I want {x}.", "It says {e}. Tell me {x}.", "Calculate {x} given that {e}.", "Find the root of {e}.", "The solution of {e}?",
    "is there a {x} with {e}? which?", "{e} (unknown {x})", "Solve this please: {e}", "Suppose {e}. Then what must {x} be?", "isolate {x}: {e}",
    "Find the number {x} such that {e}.", "Find {x} such that {e}.", "Which number can stand for {x} so that {e}?", "a number {x} with {e}, which one", "Rearrange {e} to get {x}.",
    "In the equation {e} one letter is unknown. What is it worth?", "The two sides of {e} are equal. What is {x}?", "{x} makes {e} come out right. Name {x}.", "Solve {e} step by step for {x}.",
    "For what number {x} does {e} hold?", "{e}. Solve.", "I'm trying to solve {e}, what's {x}?", "What number do I have to put in for {x}: {e}?", "tell me {x} when {e}", "Exercise: {e}, {x} = ___",
    "Can you solve the equation {e} for me?", "On a scale both pans are equal: {e}. What is {x}?", "If {e} is true, what is the value of {x}?", "make {x} the subject and give its value: {e}",
    "Replace {x} by a number so that {e} is correct. Which number?", "Homework asks: {e}. {x}?", "{x} is unknown and {e}. Find {x}.", "with {e}, {x} equals?", "What does {x} stand for in {e}?",
    "How do I find {x} in {e}, and what is it?", "Give the solution of {e}.",
]  # fmt: skip
ASK_ID = [
    "Selesaikan {e}.", "selesaikan {e}", "Tentukan {x} jika {e}.", "Berapa {x} jika {e}?", "{e}, berapa {x}?", "{e}", "{e}", "Cari nilai {x}: {e}", "Selesaikan persamaan {e}", "kalau {e}, {x} berapa?", "nilai {x} dari {e}",
    "cari {x} dari {e}", "Jika {e} maka {x} = ?", "bantu selesaikan {e}", "Diketahui {e}. Tentukan nilai {x}.", "{e}. Nilai {x} adalah?", "Hitung {x}: {e}", "{e} maka {x} =", "Berapa nilai {x} yang memenuhi {e}?",
    "Tentukan penyelesaian dari {e}.", "{x} nya berapa kalau {e}", "Misalkan {e}. Berapakah {x}?", "Himpunan penyelesaian {e}, {x} berapa?", "tolong carikan {x} dong: {e}", "Di papan tertulis {e}. Berapa {x}?",
    "Saya tidak bisa mencari {x} dari {e}.", "Persamaan {e}, berapa {x}-nya?", "Nilai {x} berapa supaya {e}?", "{x} = ? jika {e}", "solusi dari {e}", "Carilah {x} yang membuat {e} benar.", "{e}; {x}?", "gimana cari {x} kalau {e}",
    "Carilah bilangan {x} sehingga {e}.", "Tentukan {x} sedemikian sehingga {e}.", "Bilangan berapa yang harus menggantikan {x} supaya {e}?", "Kedua ruas {e} sama besar. Berapa {x}?", "{e}. Selesaikan.",
    "Selesaikan {e} langkah demi langkah.", "Untuk {x} berapa {e} berlaku?", "Ganti {x} dengan bilangan sehingga {e} benar. Bilangan berapa?", "{e} itu {x} nya berapa sih", "Kalau {e} benar, nilai {x} berapa?",
    "Timbangan seimbang: {e}. Berapa {x}?", "Soal: {e}, {x} = ___", "Ubah {e} sampai ketemu {x}. Berapa {x}?", "Saya mau {x} dari persamaan {e}.", "bantu cari {x} di {e} ya", "Berapa nilai {x} pada persamaan {e}?",
    "Akar dari persamaan {e} adalah?", "Misal {e}, maka {x} harus berapa?", "{x} belum diketahui dan {e}. Tentukan {x}.", "tolong pecahkan {e}",
]  # fmt: skip
# Ways to ask put together: a beginning, what to do, and the equation.
SLOTS_EN = (
    ["", "", "Please ", "Can you ", "Could you ", "I have to ", "Help me ", "Let's ", "Try to ", "We must ", "I want to ", "can u ", "I was told to ", "For tomorrow I must ", "Kindly "],
    ["find {x} {w} {e}", "work out {x} {w} {e}", "determine {x} {w} {e}", "get {x} from {e}", "figure out what {x} is {w} {e}", "say what {x} is {w} {e}", "solve {e}", "solve {e} and give {x}", "give the value of {x} {w} {e}", "compute {x} {w} {e}",
     "tell me how much {x} is {w} {e}", "find the unknown {x} in {e}", "find out the number behind {x} in {e}", "solve the equation {e} to get {x}"],
    ["if", "when", "given", "given that", "where", "knowing that"],
)  # fmt: skip
SLOTS_ID = (
    ["", "", "Tolong ", "Coba ", "Bantu saya ", "Mohon ", "Saya harus ", "Saya mau ", "Ayo ", "bisa gak ", "Kita harus ", "Besok saya harus ", "Bisakah kamu "],
    ["cari {x} {w} {e}", "tentukan {x} {w} {e}", "hitung {x} {w} {e}", "cari nilai {x} {w} {e}", "selesaikan {e}", "selesaikan {e} untuk {x}", "temukan {x} dari {e}", "tentukan nilai {x} dari persamaan {e}", "cari tahu berapa {x} {w} {e}", "pecahkan {e}",
     "sebutkan nilai {x} {w} {e}", "cari bilangan {x} pada {e}", "dapatkan {x} dari {e}"],
    ["jika", "kalau", "bila", "apabila", "dengan", "saat"],
)  # fmt: skip
# Stories of `ax+b=c` and what stands for b; of `x/a+b=c`; of one step.
STORY_EN = [
    ("I think of a number, multiply it by {a} and add {b}. I get {c}. What is my number?", 1), ("A number times {a} plus {b} is {c}. What is the number?", 1), ("If I add {b} to {a} times a number, the result is {c}. Which number?", 1),
    ("{a} times what number, plus {b}, gives {c}?", 1), ("Multiply my number by {a}, add {b}: {c}. Guess my number.", 1), ("My secret number times {a}, increased by {b}, equals {c}. What is it?", 1), ("when you multiply a number by {a} and then add {b} you get {c}, whats the number", 1),
    ("If I take {a} times a number and subtract {b}, I get {c}. Find the number.", -1), ("{a} times a number minus {b} equals {c}. Which number is it?", -1), ("I multiplied a number by {a}, took away {b} and was left with {c}. What was the number?", -1),
    ("{b} less than {a} times a number is {c}. What is the number?", -1), ("Think of a number, times {a}, minus {b}: that makes {c}. The number?", -1),
    ("Find the number such that {a} times it, plus {b}, is {c}.", 1), ("{a} equal boxes and {b} loose marbles make {c} marbles. How many marbles are in a box?", 1),
    ("{a} tickets and a drink for {b} dollars cost {c} dollars together. How much is a ticket?", 1), ("Take a number, make it {a} times as large, then go up by {b}. You land on {c}. Where did you start?", 1),
    ("{b} more than {a} times a number is {c}. Find the number.", 1), ("A taxi takes {b} dollars at the start and {a} dollars a km. I paid {c} dollars. How many km was the ride?", 1),
    ("The sum of {b} and {a} times a number is {c}. What number?", 1), ("a number, {a} times, and {b} on top, is {c}. which number", 1),
    ("When {a} times an unknown number is raised by {b}, we have {c}. What is the unknown number?", 1), ("{c} is {b} more than {a} times which number?", 1),
    ("Find the number such that {a} times it, minus {b}, is {c}.", -1), ("{a} times my number, less {b}, leaves {c}. What is my number?", -1),
    ("{c} is {b} less than {a} times which number?", -1), ("I filled {a} equal bags with nuts, ate {b} nuts and have {c} left. How many nuts were in each bag at first?", -1),
    ("Take a number, make it {a} times as large, then go down by {b}. You land on {c}. Where did you start?", -1), ("Once {b} is taken from {a} times a number, {c} remains. Which number?", -1),
    ("a number, {a} times, with {b} taken off, is {c}. which number", -1), ("I bought {a} equal tickets with a discount of {b} dollars on the whole and paid {c} dollars. How much is one ticket without discount?", -1),
]  # fmt: skip
STORY_ID = [
    ("Saya memikirkan sebuah bilangan, dikali {a} lalu ditambah {b}, hasilnya {c}. Berapa bilangan itu?", 1), ("Suatu bilangan dikali {a} ditambah {b} sama dengan {c}. Berapa bilangan itu?", 1),
    ("Kalau {a} kali suatu bilangan ditambah {b} hasilnya {c}, bilangannya berapa?", 1), ("Tebak angka saya: dikali {a}, ditambah {b}, jadi {c}.", 1), ("Bilangan rahasia dikalikan {a} kemudian ditambah {b} menjadi {c}. Bilangan apa?", 1),
    ("{a} kali suatu bilangan dikurangi {b} hasilnya {c}. Bilangan berapa?", -1), ("Suatu bilangan dikali {a} lalu dikurangi {b} menjadi {c}. Tentukan bilangan itu.", -1), ("angka berapa yang kalau dikali {a} dikurangi {b} hasilnya {c}", -1),
    ("Carilah bilangan yang jika dikalikan {a} lalu ditambah {b} menghasilkan {c}.", 1), ("{a} kotak sama isinya dan {b} kelereng lepas berjumlah {c} kelereng. Berapa isi satu kotak?", 1),
    ("Harga {a} tiket dan minuman {b} ribu seluruhnya {c} ribu. Berapa ribu harga satu tiket?", 1), ("{b} lebihnya dari {a} kali suatu bilangan adalah {c}. Bilangan berapa?", 1),
    ("Jumlah {b} dan {a} kali suatu bilangan adalah {c}. Bilangannya?", 1), ("{c} itu {b} lebih dari {a} kali bilangan berapa?", 1),
    ("Ambil sebuah bilangan, jadikan {a} kali lipat, naikkan {b}, hasilnya {c}. Bilangan awalnya berapa?", 1), ("Carilah bilangan yang jika dikalikan {a} lalu dikurangi {b} menghasilkan {c}.", -1),
    ("{a} kali bilangan saya, diambil {b}, tersisa {c}. Bilangan saya berapa?", -1), ("{c} itu {b} kurang dari {a} kali bilangan berapa?", -1),
    ("Ada {a} kantong kacang sama isinya. Dimakan {b} butir, sisa {c} butir. Berapa butir isi tiap kantong mula-mula?", -1), ("Ambil sebuah bilangan, jadikan {a} kali lipat, turunkan {b}, hasilnya {c}. Bilangan awalnya berapa?", -1),
]  # fmt: skip
OVER_EN = [
    ("I divide a number by {a} and add {b}. The result is {c}. What is the number?", 1), ("A number divided by {a} plus {b} is {c}. Find it.", 1), ("One {a}th of a number, and {b} more, is {c}. Which number?", 1),
    ("A number divided by {a} minus {b} is {c}. What is the number?", -1), ("I divided my number by {a}, then subtracted {b} and got {c}. What was my number?", -1),
    ("Find the number such that, divided by {a} and increased by {b}, it gives {c}.", 1), ("A prize is shared equally by {a} friends. I have {b} dollars more than my share, {c} dollars in all. How large was the prize?", 1),
    ("{b} more than a number divided by {a} is {c}. What is the number?", 1), ("what number, split into {a} equal parts, has parts that make {c} once {b} is added", 1),
    ("Find the number such that, divided by {a} and reduced by {b}, it gives {c}.", -1), ("A bag of sweets was shared equally by {a} children. I ate {b} of my share and have {c} left. How many were in the bag?", -1),
    ("{b} less than a number divided by {a} is {c}. What is the number?", -1), ("my number over {a}, take {b} away, is {c}. my number?", -1),
]  # fmt: skip
OVER_ID = [
    ("Suatu bilangan dibagi {a} lalu ditambah {b} hasilnya {c}. Berapa bilangan itu?", 1), ("Saya membagi sebuah angka dengan {a}, ditambah {b}, jadi {c}. Angka berapa?", 1),
    ("Suatu bilangan dibagi {a} dikurangi {b} sama dengan {c}. Bilangan berapa?", -1), ("angka saya dibagi {a} terus dikurangi {b} hasilnya {c}, angkanya berapa", -1),
    ("Carilah bilangan yang jika dibagi {a} lalu ditambah {b} menghasilkan {c}.", 1), ("Hadiah dibagi rata untuk {a} teman. Bagian saya ditambah {b} ribu menjadi {c} ribu. Berapa ribu hadiahnya?", 1),
    ("{b} lebihnya dari suatu bilangan dibagi {a} adalah {c}. Bilangan berapa?", 1), ("Carilah bilangan yang jika dibagi {a} lalu dikurangi {b} menghasilkan {c}.", -1),
    ("Sekantong permen dibagi rata ke {a} anak. Dari bagian saya dimakan {b}, sisa {c}. Berapa permen di kantong semula?", -1), ("bilangan apa, dibagi {a}, diambil {b}, sisanya {c}", -1),
]  # fmt: skip
SHORT_EN = {
    "plus": ["What number plus {b} is {c}?", "I add {b} to a number and get {c}. Which number?", "A number increased by {b} is {c}. What is it?", "? + {b} = {c}", "__ + {b} = {c}",
             "Find the number that becomes {c} when {b} is added.", "{c} is {b} more than which number?", "I got {b} marbles and now have {c}. How many did I have before?", "{c} = {b} + ?",
             "which number do i add to {b} to reach {c}", "A number and {b} together make {c}. Name the number."],
    "minus": ["What number minus {b} is {c}?", "I take {b} from a number and get {c}. Which number?", "A number reduced by {b} is {c}. What is it?", "? - {b} = {c}", "__ - {b} = {c}",
             "Find the number that becomes {c} when {b} is taken away.", "{c} is {b} less than which number?", "I gave away {b} stamps and have {c} left. How many did I have before?", "{c} = ? - {b}",
             "from which number do i take {b} to get {c}", "After losing {b}, a number is {c}. Which number was it?"],
    "times": ["What number times {b} is {c}?", "{b} times a number is {c}. Which number?", "I multiply a number by {b} and get {c}. What is it?", "? × {b} = {c}", "__ × {b} = {c}",
             "Find the number that gives {c} when multiplied by {b}.", "{c} is {b} times which number?", "{b} equal bags hold {c} apples in all. How many are in each bag?", "{c} = {b} × ?",
             "{b} times what makes {c}", "The product of {b} and a number is {c}. Name the number."],
    "over": ["What number divided by {b} is {c}?", "I divide a number by {b} and get {c}. Which number?", "? ÷ {b} = {c}", "__ ÷ {b} = {c}",
             "Find the number that gives {c} when divided by {b}.", "{c} is which number divided by {b}?", "Shared equally among {b} children, each gets {c} sweets. How many sweets were there?", "{c} = ? ÷ {b}",
             "what do i divide by {b} to get {c}", "One of {b} equal parts of a number is {c}. Which number is it?"],
}  # fmt: skip
SHORT_ID = {
    "plus": ["Bilangan berapa ditambah {b} hasilnya {c}?", "Suatu bilangan ditambah {b} sama dengan {c}. Berapa bilangan itu?", "... + {b} = {c}", "? + {b} = {c}",
             "Carilah bilangan yang menjadi {c} setelah ditambah {b}.", "{c} itu {b} lebihnya dari bilangan berapa?", "Saya dapat {b} kelereng dan sekarang punya {c}. Tadinya berapa?", "{b} ditambah berapa jadi {c}",
             "{c} = {b} + ...", "Suatu bilangan dan {b} berjumlah {c}. Bilangannya?"],
    "minus": ["Bilangan berapa dikurangi {b} hasilnya {c}?", "Suatu bilangan dikurangi {b} sama dengan {c}. Berapa bilangan itu?", "... - {b} = {c}", "? - {b} = {c}",
             "Carilah bilangan yang menjadi {c} setelah dikurangi {b}.", "{c} itu {b} kurangnya dari bilangan berapa?", "Saya memberi {b} kelereng dan sisa {c}. Tadinya berapa?", "berapa diambil {b} sisa {c}",
             "{c} = ... - {b}"],
    "times": ["Bilangan berapa dikali {b} hasilnya {c}?", "{b} kali suatu bilangan sama dengan {c}. Berapa bilangan itu?", "... × {b} = {c}", "? × {b} = {c}",
             "Carilah bilangan yang hasilnya {c} jika dikali {b}.", "{c} itu {b} kali bilangan berapa?", "{b} kantong sama isinya memuat {c} apel. Berapa isi tiap kantong?", "{b} kali berapa jadi {c}", "{c} = {b} × ..."],
    "over": ["Bilangan berapa dibagi {b} hasilnya {c}?", "Suatu bilangan dibagi {b} sama dengan {c}. Berapa bilangan itu?", "... ÷ {b} = {c}", "? ÷ {b} = {c}",
             "Carilah bilangan yang hasilnya {c} jika dibagi {b}.", "{c} adalah hasil bagi bilangan berapa oleh {b}?", "Permen dibagi rata ke {b} anak, tiap anak dapat {c}. Berapa permen semuanya?",
             "berapa dibagi {b} jadi {c}", "{c} = ... ÷ {b}"],
}  # fmt: skip


# The equation `ax+b=cx+d` in words: {l} and {r} are its sides.
BOTH_EN = [
    "{l} is the same as {r}. What is the number?", "{l} equals {r}. Which number is it?", "Find the number such that {l} equals {r}.", "If {l} is {r}, what is the number?",
    "{l} gives the same as {r}. Find the number.", "For which number is {l} equal to {r}?",
    "I have a number in mind: {l} is exactly {r}. What is it?", "{l} makes just as much as {r}. Which number?", "{l} and {r} are equal. What is the number?", "Is there a number where {l} is {r}? Which?",
    "Whether I take {l} or {r}, I get the same. What is the number?",
]  # fmt: skip
BOTH_ID = [
    "{l} sama dengan {r}. Berapa bilangan itu?", "Jika {l} sama dengan {r}, berapa bilangannya?", "Carilah bilangan sehingga {l} sama dengan {r}.", "{l} hasilnya sama dengan {r}. Bilangan berapa?",
    "Untuk bilangan berapa {l} sama dengan {r}?",
    "Saya punya sebuah bilangan: {l} tepat sama dengan {r}. Berapa bilangan itu?", "{l} dan {r} sama besar. Tentukan bilangannya.", "{l} sama banyak dengan {r}. Bilangannya berapa?",
]  # fmt: skip


def _side(draw: Draw, a: int, b: int, first: bool) -> str:
    """`ax+b` in words; the number is `a number` where it is first named."""
    if draw.lang == "en":
        number = draw.one(["a number", "a number", "some number"]) if first else draw.one(["the number", "the number", "that number"])
        times = number if a == 1 else f"{draw.one(['twice', 'two times', 'double'])} {number}" if a == 2 else f"{a} times {number}"
        if not b:
            return times
        return draw.one([f"{times} plus {b}", f"{times} increased by {b}", f"{b} more than {times}"]) if b > 0 else draw.one([f"{times} minus {-b}", f"{times} reduced by {-b}", f"{-b} less than {times}"])
    number = draw.one(["suatu bilangan", "sebuah bilangan"]) if first else "bilangan itu"
    times = number if a == 1 else f"dua kali {number}" if a == 2 else f"{a} kali {number}"
    if not b:
        return times
    return draw.one([f"{times} ditambah {b}", f"{times} tambah {b}"]) if b > 0 else draw.one([f"{times} dikurangi {-b}", f"{times} kurang {-b}"])


def make(draw: Draw) -> Problem:
    """Beyond: a factor of the unknown, or its divisor, from 13 to 25; training has at most 12."""
    if not draw.beyond and draw.chance(0.42):
        told = draw.rng.random()
        if told < 0.38:
            return equation_puzzles.make(draw)
        return equation_stories.make(draw) if told < 0.82 else equation_blanks.make(draw)
    kind = draw.rng.random()
    if draw.hard:
        kind = 0.5 + kind / 2
    if kind < 0.14:
        return _short(draw)
    if kind < 0.34:
        return _one_side(draw)
    if kind < 0.50:
        return draw.one([_over, _over, _reversed])(draw)
    if kind < 0.56:
        return _one_side(draw)
    if kind < 0.76:
        return _both_sides(draw)
    if kind < 0.88:
        return _bracket(draw)
    if draw.beyond:
        return draw.one([_over, _reversed, _bracket_over, _collected, _bracket_more])(draw)
    return draw.one([_over, _reversed, _bracket_over, _collected, _bracket_more, _crossing, _bracket_both, _part])(draw)


def _letter(draw: Draw) -> str:
    return draw.one("xxxxxxyyznambptkwqrhdcsuv")


def _factor(draw: Draw, least: int = 2, most: int = 12) -> int:
    return draw.whole(13, 25) if draw.beyond else draw.whole(least, most)


def _root(draw: Draw) -> int:
    top = 30 if draw.hard else 6 + round(12 * min(1.0, draw.level * 2))
    return -draw.whole(1, 12) if draw.chance(0.12) else draw.whole(0 if draw.chance(0.1) else 1, top)


def _addend(draw: Draw, top: int = 30) -> int:
    return draw.whole(1, top) * draw.one([1, 1, -1])


def _short(draw: Draw) -> Problem:
    """`x+7=12`, `5x=35`, `x/4=6`."""
    x, v = _letter(draw), abs(_root(draw)) + 1
    b = draw.whole(2, 12) if draw.chance(0.6) else draw.whole(13, 60)
    kind = draw.one(["plus", "minus", "times", "over"])
    if kind in ("times", "over") or draw.beyond:
        b = _factor(draw)
        kind = draw.one(["times", "over"])
    told = draw.chance(0.3)
    x = "x" if told else x
    work = Work(draw)
    if kind == "plus":
        c, text = v + b, f"{x}+{b}={v + b}"
        work.line(text).line(f"{x}={c}-{b}")
        work.sub(c, b)
    elif kind == "minus":
        c, text = v - b, f"{x}-{b}={v - b}"
        work.line(text).line(f"{x}={c}+{b}")
        work.plus(c, b)
    elif kind == "times":
        c, text = b * v, f"{b}{x}={b * v}"
        work.line(text).line(f"{x}={c}÷{b}")
        work.exact(c, b)
    else:
        c, text = v, f"{x}/{b}={v}"
        work.line(text).line(f"{x}={c}×{b}")
        v = work.mul(c, b)
    work.line(f"{x}={v}")
    if told and c >= 0:
        return _finish(draw, work, text, x, v, draw.one(SHORT_EN[kind], SHORT_ID[kind]).format(b=b, c=c))
    shape = f"{b}+{x}={c}" if kind == "plus" and draw.chance(0.3) else text
    return _finish(draw, work, _turned(draw, shape), x, v)


def _turned(draw: Draw, text: str) -> str:
    """Now and then the sides change places."""
    if draw.chance(0.1):
        left, right = text.split("=")
        return f"{right}={left}"
    return text


def _one_side(draw: Draw) -> Problem:
    x, v = _letter(draw), _root(draw)
    a = _factor(draw)
    b = _addend(draw)
    c = a * v + b
    stories = [s for s, sign in draw.one([STORY_EN], [STORY_ID]) if (sign > 0) == (b > 0)]
    told = v > 0 and c > 0 and draw.chance(0.2)
    x = "x" if told else x
    text = f"{term(a, x)}{plus(b)}={c}"
    work = Work(draw).line(text)
    isolate(work, x, a, b, c)
    if not draw.beyond:
        check(work, a, b, v)
    if told:
        return _finish(draw, work, text, x, v, draw.one(stories).format(a=a, b=abs(b), c=c))
    if b > 0 and draw.chance(0.15):
        text = f"{b}+{term(a, x)}={c}"
    return _finish(draw, work, _turned(draw, text), x, v)


def _over(draw: Draw) -> Problem:
    """`x/4+3=8`."""
    x, c, a, b = _letter(draw), draw.whole(1, 12), _factor(draw), _addend(draw, 20)
    c += b
    told = c > 0 and draw.chance(0.2)
    x = "x" if told else x
    text = f"{x}/{a}{plus(b)}={c}"
    work = Work(draw).line(text)
    v = over(work, x, a, b, c)
    if told:
        stories = [s for s, sign in draw.one([OVER_EN], [OVER_ID]) if (sign > 0) == (b > 0)]
        stories = [s for s in stories if "{a}th" not in s or 4 <= a <= 20]
        return _finish(draw, work, text, x, v, draw.one(stories).format(a=a, b=abs(b), c=c))
    if b > 0 and draw.chance(0.15):
        text = f"{b}+{x}/{a}={c}"
    return _finish(draw, work, _turned(draw, text), x, v)


def _reversed(draw: Draw) -> Problem:
    """`20-3x=5`."""
    x, v, a = _letter(draw), abs(_root(draw)) or 1, _factor(draw)
    if draw.chance(0.2) and not draw.beyond:
        a = 1
    c = draw.whole(0, 30)
    b = a * v + c
    text = f"{b}-{term(a, x)}={c}"
    work = Work(draw).line(text)
    work.line(f"{term(a, x)}={b}-{c}")
    value = work.sub(b, c)
    work.line(f"{term(a, x)}={value}")
    if a > 1:
        work.line(f"{x}={value}÷{a}")
        quotient(work, x, value, a)
    return _finish(draw, work, _turned(draw, text), x, v)


def _both_told(draw: Draw, left: tuple[int, int], right: tuple[int, int]) -> str:
    frame = draw.one(BOTH_EN, BOTH_ID)
    named = draw.say("number", "bilangan") in frame.split("{l}")[0]
    question = frame.format(l=_side(draw, *left, not named), r=_side(draw, *right, False))
    return question[0].upper() + question[1:]


def _both_sides(draw: Draw) -> Problem:
    x, v = _letter(draw), _root(draw)
    a, c = draw.some(range(1, 13), 2)
    if draw.beyond:
        a = draw.whole(14, 25)
    a, c = max(a, c), min(a, c)
    b = 0 if draw.chance(0.2) else _addend(draw)
    d = a * v + b - c * v
    told = v > 0 and not draw.beyond and draw.chance(0.15)
    x = "x" if told else x
    text = f"{term(a, x)}{plus(b)}={term(c, x)}{plus(d)}"
    work = Work(draw).line(text)
    work.line(f"{a}{x}-{term(c, x)}={term(a - c, x)}")
    work.line(f"{term(a - c, x)}{plus(b)}={d}")
    isolate(work, x, a - c, b, d)
    if told:
        sides = [(a, b), (c, d)]
        return _finish(draw, work, text, x, v, _both_told(draw, *(sides[::-1] if draw.chance(0.3) else sides)))
    left, right = text.split("=")
    if d > 0 and draw.chance(0.1):
        right = f"{d}+{term(c, x)}"
    if b > 0 and draw.chance(0.1):
        left = f"{b}+{term(a, x)}"
    return _finish(draw, work, f"{right}={left}" if draw.chance(0.3) else f"{left}={right}", x, v)


def _bracket(draw: Draw) -> Problem:
    """`7(n+4)=119`."""
    x, v = _letter(draw), _root(draw)
    a, b = _factor(draw, 2, 9), _addend(draw, 12)
    c = a * (v + b)
    text = f"{a}({x}{plus(b)})={c}"
    work = Work(draw).line(text)
    bracket(work, x, a, b, c)
    shape = f"{a}({b}+{x})={c}" if b > 0 and draw.chance(0.1) else text
    return _finish(draw, work, _turned(draw, shape), x, v)


def _bracket_over(draw: Draw) -> Problem:
    """`(x+3)/4=5`."""
    x, a, c, b = _letter(draw), _factor(draw), draw.whole(1, 12), _addend(draw, 12)
    text = f"({x}{plus(b)})/{a}={c}"
    work = Work(draw).line(text)
    bracket_over(work, x, a, b, c)
    return _finish(draw, work, _turned(draw, text), x, c * a - b)


def _collected(draw: Draw) -> Problem:
    """`3x+5x=48`, `9x-4x+3=18`."""
    x, v = _letter(draw), abs(_root(draw)) or 2
    a, c = draw.some(range(1, 10), 2)
    if draw.beyond:
        a = draw.whole(14, 25)
    minus = draw.chance(0.4)
    if minus:
        a, c = max(a, c), min(a, c)
    together = a - c if minus else a + c
    b = _addend(draw) if draw.chance(0.5) else 0
    text = f"{term(a, x)}{'-' if minus else '+'}{term(c, x)}{plus(b)}={together * v + b}"
    work = Work(draw).line(text)
    work.line(f"{term(together, x)}{plus(b)}={together * v + b}")
    isolate(work, x, together, b, together * v + b)
    return _finish(draw, work, text, x, v)


def _bracket_more(draw: Draw) -> Problem:
    """`3(x+2)+5=26`: what stands outside goes first."""
    x, v = _letter(draw), abs(_root(draw))
    a, b, d = _factor(draw, 2, 9), _addend(draw, 12), _addend(draw, 20)
    c = a * (v + b) + d
    text = f"{a}({x}{plus(b)}){plus(d)}={c}"
    work = Work(draw).line(text)
    work.line(f"{a}({x}{plus(b)})={c}{plus(-d)}")
    value = work.plus(c, -d)
    work.line(f"{x}{plus(b)}={value}÷{a}")
    inside(work, x, b, quotient(work, f"{x}{plus(b)}", value, a))
    return _finish(draw, work, text, x, v)


def _crossing(draw: Draw) -> Problem:
    """`20-3x=2x+5`: the unknown is taken away on one side."""
    x, v = _letter(draw), abs(_root(draw)) or 3
    a, c = draw.whole(1, 9), draw.whole(1, 9)
    b = a * v + draw.whole(0, 20)
    d = b - (a + c) * v
    text = f"{b}-{term(a, x)}={term(c, x)}{plus(d)}"
    work = Work(draw).line(text)
    crossed(work, x, a, b, c, d)
    return _finish(draw, work, _turned(draw, text), x, v)


def _bracket_both(draw: Draw) -> Problem:
    """`3(x+2)=x+14`: the bracket is multiplied out."""
    x, v = _letter(draw), abs(_root(draw)) or 4
    a, c = draw.whole(2, 9), draw.whole(1, 8)
    c = c if c < a else 1
    b = _addend(draw, 9)
    d = a * (v + b) - c * v
    text = f"{a}({x}{plus(b)})={term(c, x)}{plus(d)}"
    work = Work(draw).line(text)
    work.fact(f"{a}×{abs(b)}", a * abs(b))
    work.line(f"{term(a, x)}{plus(a * b)}={term(c, x)}{plus(d)}")
    work.line(f"{a}{x}-{term(c, x)}={term(a - c, x)}")
    work.line(f"{term(a - c, x)}{plus(a * b)}={d}")
    isolate(work, x, a - c, a * b, d)
    return _finish(draw, work, _turned(draw, text), x, v)


def _part(draw: Draw) -> Problem:
    """`2x/3=8`, `3x/4+1=10`."""
    x, a, d = _letter(draw), draw.whole(2, 9), draw.whole(2, 9)
    c, b = a * draw.whole(1, 9), 0 if draw.chance(0.6) else _addend(draw, 12)
    text = f"{a}{x}/{d}{plus(b)}={c + b}"
    work = Work(draw).line(text)
    over(work, term(a, x), d, b, c + b)
    work.line(f"{x}={c * d}÷{a}")
    quotient(work, x, c * d, a)
    return _finish(draw, work, _turned(draw, text), x, c * d // a)


SAID_EN = {"+": [" plus "], "-": [" minus ", " take away "], "=": [" equals ", " is ", " is equal to ", " gives "]}
SAID_ID = {"+": [" ditambah ", " tambah "], "-": [" dikurangi ", " kurang "], "=": [" sama dengan ", " hasilnya ", " jadi "]}


def _spoken(draw: Draw, text: str) -> str:
    """The equation with words for its signs: `2x plus 3 equals 11`."""
    signs = draw.one([SAID_EN], [SAID_ID])
    for sign, words in signs.items():
        text = re.sub(rf"(?<=[\w)]){re.escape(sign)}", draw.one(words), text)
    return text


def _written(draw: Draw, text: str, x: str) -> str:
    """The equation with or without blanks, rarely with signs of multiplication and division."""
    if draw.chance(0.04) and "(" not in text:
        return _spoken(draw, text.replace("/", draw.say(" over ", " dibagi ")))
    if draw.chance(0.07):
        sign = draw.one(["*", "·", " * ", " "])
        text = "".join(sign + ch if i and ch in (x, "(") and text[i - 1].isdigit() else ch for i, ch in enumerate(text))
    if draw.chance(0.15):
        text = text.replace("/", draw.one([" ÷ ", " / ", " : "] if draw.lang == "id" else [" ÷ ", " / "]))
    if draw.chance(0.5):
        return text
    spaced = text.replace("+", " + ").replace("-", " - ").replace("=", " = ").replace("=  - ", "= -").replace("( - ", "(-")
    return spaced.removeprefix(" - ") if not spaced.startswith(" - ") else "-" + spaced[3:]


def _finish(draw: Draw, work: Work, text: str, x: str, v: int, asked: str = "") -> Problem:
    key = f"eq{text}"
    if asked:
        answer = draw.say(f"The number is **{v}**.", f"Bilangannya **{v}**.")
        return Problem(asked, work.text, answer, str(v), ("equation", text, x), check="exact", key=key)
    shown = _written(draw, text, x)
    frame = draw.one(ASK_EN, ASK_ID)
    if draw.chance(0.3):
        begin, does, when = draw.one([SLOTS_EN], [SLOTS_ID])
        opening, ending = draw.one(begin), draw.one([".", "", "", "?"])
        frame = opening + draw.one(does).replace("{w}", draw.one(when)) + ending
        frame = frame[0].upper() + frame[1:] if not opening and draw.chance(0.5) else frame
    asked = frame.format(e=shown, x=x)
    return Problem(asked, work.text, f"**{x} = {v}**", f"{x} = {v}", ("equation", text, x), check="root", key=key, keep=frozenset(x))
