"""Fractions: the four operations, simplest form, mixed numbers, comparing, and a fraction of a number."""

from __future__ import annotations

import math
from fractions import Fraction

from phrasing import ask
from sample import Draw, Problem
from work import Work

SIGNS_EN = {"+": (" plus ", " added to ", " + "), "-": (" minus ", " less ", " - "), "×": (" times ", " multiplied by "), "÷": (" divided by ", " ÷ ")}
SIGNS_ID = {"+": (" ditambah ", " tambah ", " plus "), "-": (" dikurangi ", " kurang ", " minus "), "×": (" dikali ", " kali "), "÷": (" dibagi ", " : ")}
NAMES = {(1, 2): ("one half", "setengah"), (1, 3): ("one third", "sepertiga"), (1, 4): ("one quarter", "seperempat"), (3, 4): ("three quarters", "tiga perempat"),
         (2, 3): ("two thirds", "dua pertiga"), (1, 5): ("one fifth", "seperlima"), (2, 5): ("two fifths", "dua perlima"), (3, 5): ("three fifths", "tiga perlima"),
         (1, 8): ("one eighth", "seperdelapan"), (3, 8): ("three eighths", "tiga perdelapan"), (1, 6): ("one sixth", "seperenam"), (5, 6): ("five sixths", "lima perenam")}  # fmt: skip

STORY_EN = {
    "+": ["I ate {x} of a pizza and Tom ate {y} of it. What part is gone?", "One jug holds {x} litre and another {y} litre. How many litres together, as a fraction?",
          "I walk {x} km to school and {y} km on to the park. How far is that as a fraction?", "{x} cup of milk and {y} cup of water: how many cups is that?",
          "I read {x} of a book yesterday and {y} today. What fraction is that altogether?", "Add {x} and {y}.", "sum of {x} and {y}", "If I add {y} to {x}, what do I get?", "{x} and {y} together?",
          "One board is {x} m thick, another {y} m. Put on each other, how thick are they, as a fraction of a metre?",
          "Work on it took {x} of an hour before lunch and {y} of an hour after. How many hours is that, as a fraction?", "find the total of {x} and {y}",
          "Starting with {x}, I put {y} on top. How much is there now?", "Increase {x} by {y}.", "{x} increased by {y}", "Combine {x} and {y} into one fraction.", "What fraction is {y} more than {x}?",
          "Flour: {x} kg, and then {y} kg more. Total as a fraction?", "I need {x} m of ribbon for one gift and {y} m for another. How many metres do I need?"],
    "-": ["There was {x} of a cake and I ate {y} of the whole cake. What fraction is left?", "A rope is {x} m long. {y} m is cut off. How long is the rest?", "Subtract {y} from {x}.", "take {y} away from {x}",
          "The tank was {x} full. Water worth {y} of the tank was used. What part is still in it?", "By how much is {x} larger than {y}?", "difference between {x} and {y}", "What remains of {x} after taking off {y}?",
          "A bottle holds {x} litre. I pour out {y} litre. What fraction of a litre is still inside?", "Reduce {x} by {y}.", "{x} decreased by {y}", "What must I add to {y} to get {x}?",
          "how much more is {x} than {y}", "I had {x} kg of rice and cooked {y} kg. How much rice do I still have?", "What fraction is {y} less than {x}?", "From {x} we remove {y}. What is left?",
          "The path is {x} km long and I have done {y} km. How far is it still?", "how far apart are {x} and {y}"],
    "×": ["Multiply {x} by {y}.", "product of {x} and {y}", "{x} of {y}", "What is {x} of {y}?", "Each bag weighs {x} kg. How heavy are {y} of them?", "I multiply {x} and {y}. What is the product?",
          "Find the product of {x} and {y}.", "{x} multiplied by {y} makes what fraction?", "take {x} and multiply by {y}",
          "What do I get when {x} is multiplied by {y}?",           "The factors are {x} and {y}. What is their product?"],
    "÷": ["Divide {x} by {y}.", "quotient of {x} and {y}", "How many times does {y} fit into {x}?", "If I divide {x} by {y}, what is the result?", "what do i get when i divide {x} by {y}",
          "Find the quotient when {x} is divided by {y}.", "{x} over {y}, as a single fraction?", "What times {y} gives {x}?", "How often is {y} contained in {x}, as a fraction or whole number?",
          "take {x} and divide it by {y}", "By what must {y} be multiplied to give {x}?", "The dividend is {x} and the divisor {y}. What is the quotient?"],
}  # fmt: skip
STORY_ID = {
    "+": ["Saya makan {x} pizza dan Budi makan {y} pizza itu. Berapa bagian yang habis?", "Satu kendi berisi {x} liter, yang lain {y} liter. Berapa liter seluruhnya?", "Jumlahkan {x} dan {y}.",
          "jumlah {x} dan {y}", "Kemarin saya membaca {x} buku, hari ini {y} buku itu. Berapa bagian seluruhnya?", "Kalau {x} ditambah lagi {y} jadi berapa?", "tambahkan {x} dengan {y}",
          "Ibu membeli {x} kg gula dan {y} kg lagi. Berapa kg semuanya?",
          "Papan pertama tebalnya {x} m, yang kedua {y} m. Kalau ditumpuk, berapa m tebalnya?", "Saya bekerja {x} jam lalu {y} jam lagi. Berapa jam seluruhnya?", "gabungan {x} dan {y} jadi pecahan berapa",
          "Mula-mula {x}, lalu masuk lagi {y}. Sekarang ada berapa?", "Total dari {x} dan {y}?", "Pita untuk kado satu {x} m, kado lain {y} m. Perlu berapa m?", "{x} bertambah {y} menjadi berapa?",
          "Pecahan berapa yang {y} lebih besar dari {x}?"],
    "-": ["Ada {x} kue, dimakan {y} bagian kue utuh. Berapa sisanya?", "Tali sepanjang {x} m dipotong {y} m. Berapa sisanya?", "Kurangkan {y} dari {x}.", "selisih {x} dan {y}", "{x} dikurang {y} sisa berapa",
          "Tangki terisi {x}. Dipakai {y} bagian tangki. Tinggal berapa bagian?", "Berapa lebihnya {x} dari {y}?",
          "Botol berisi {x} liter, dituang {y} liter. Sisanya berapa liter?", "Beras {x} kg dimasak {y} kg. Masih berapa kg?", "{x} berkurang {y} menjadi berapa?", "{y} harus ditambah berapa supaya menjadi {x}?",
          "Jalan sepanjang {x} km sudah ditempuh {y} km. Berapa km lagi?", "beda {x} dengan {y} berapa", "Ambil {y} dari {x}. Sisanya?"],
    "×": ["Kalikan {x} dengan {y}.", "hasil kali {x} dan {y}", "{x} dari {y}", "Berapa {x} dari {y}?", "Setiap kantong beratnya {x} kg. Berapa berat {y} kantong?", "perkalian {x} dan {y}",
          "Tentukan hasil kali {x} dan {y}.", "{x} kalau dikalikan {y} jadi pecahan berapa?", "ambil {x}, kalikan {y}", "Faktornya {x} dan {y}. Hasil kalinya?", "berapa jadinya kalau {x} dikali {y}"],
    "÷": ["Bagilah {x} dengan {y}.", "hasil bagi {x} dan {y}", "Berapa kali {y} masuk ke dalam {x}?", "bagi {x} dengan {y}", "Kalau {x} dibagi {y} hasilnya?",
          "Tentukan hasil bagi {x} oleh {y}.", "Berapa dikali {y} hasilnya {x}?", "ambil {x}, lalu bagi dengan {y}", "{y} harus dikali berapa supaya menjadi {x}?", "Yang dibagi {x}, pembaginya {y}. Hasil baginya?"],
}  # fmt: skip


def make(draw: Draw) -> Problem:
    """Beyond: a denominator from 13 to 20, which training never has before it simplifies."""
    kind = draw.rng.random()
    if kind < 0.32:
        return _sum(draw)
    if kind < 0.49:
        return _product(draw)
    if kind < 0.61:
        return _simplest(draw)
    if kind < 0.74:
        return _of_number(draw)
    if kind < 0.83:
        return _compared(draw)
    if kind < 0.89:
        return _improper(draw)
    if kind < 0.95:
        return _mixed(draw)
    return _mixed_sum(draw)


def _fraction(draw: Draw) -> tuple[int, int]:
    top = 12 if draw.hard else 4 + round(6 * min(1.0, draw.level * 2))
    bottom = draw.whole(21, 30) if draw.beyond else draw.whole(13, 20) if draw.level >= 1 and draw.chance(0.05) else draw.whole(2, top)
    return draw.whole(1, bottom - 1), bottom


def simplify(work: Work, top: int, bottom: int) -> Fraction:
    """Divides by primes while both can be, then writes a whole number as one."""
    changed = True
    while changed and bottom > 1 and top:
        changed = False
        for p in (2, 3, 5, 7, 11, 13, 17, 19):
            if top % p == 0 and bottom % p == 0:
                work.line(f"÷{p}: {top // p}/{bottom // p}")
                top, bottom, changed = top // p, bottom // p, True
                break
    if bottom == 1 or top == 0:
        work.line(f"={top if bottom == 1 else 0}")
    return Fraction(top, bottom)


def shown(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{value.numerator}/{value.denominator}"


def _named(draw: Draw, text: str) -> str:
    """A fraction in words, where it has a name."""
    top, _, bottom = text.partition("/")
    names = NAMES.get((int(top), int(bottom))) if bottom.isdigit() and top.isdigit() else None
    return draw.say(*names) if names else text


def _asked(draw: Draw, a: str, sign: str, b: str, value: Fraction) -> str:
    if draw.chance(0.24):
        stories = (STORY_EN if draw.lang == "en" else STORY_ID)[sign]
        fits = [
            s for s in stories
            if (("Each bag" not in s and "Setiap kantong" not in s) or "/" not in b)
            and (sign != "×" or ("{x} of" not in s and "{x} dari" not in s) or "/" in b)
            and (value <= 1 or not any(word in s for word in ("pizza", "book", "buku")))
        ]  # fmt: skip
        return draw.one(fits).format(x=a, y=b)
    words = draw.one((SIGNS_EN if draw.lang == "en" else SIGNS_ID)[sign])
    if draw.chance(0.06):
        return ask(draw, _named(draw, a) + words + _named(draw, b))
    if draw.chance(0.25):
        return ask(draw, a + words + b)
    if sign == "×" and draw.chance(0.3):
        sign = draw.one("*x·")
    if sign == "÷" and draw.chance(0.25):
        return ask(draw, draw.one([f"({a})/({b})", f"({a}) ÷ ({b})", f"{a} : {b}"]))
    if sign in "+-" and draw.chance(0.05):
        return ask(draw, f"({a}) {sign} ({b})")
    return ask(draw, draw.one([f"{a} {sign} {b}", f"{a} {sign} {b}", f"{a}{sign}{b}"]))


def _sum(draw: Draw) -> Problem:
    (a, b), (c, d) = _fraction(draw), _fraction(draw)
    if draw.beyond:
        d = draw.one([n for n in range(2, 31) if math.lcm(b, n) <= 4 * b and n != b])
        c = draw.whole(1, d - 1)
    elif draw.chance(0.25):
        d = b
        c = draw.whole(1, d - 1) if d > 2 else 1
    sign = draw.one("+-")
    if sign == "-" and a * d < c * b:
        a, b, c, d = c, d, a, b
    if a * d == c * b and draw.chance(0.8):
        sign = "+"
    work = Work(draw).line(f"{a}/{b}{sign}{c}/{d}")
    top, common = _added(work, a, b, sign, c, d)
    value = simplify(work, top, common)
    return _finish(draw, work, f"{a}/{b}", sign, f"{c}/{d}", value)


def _added(work: Work, a: int, b: int, sign: str, c: int, d: int) -> tuple[int, int]:
    """Both over one denominator, then the sum or difference of the tops."""
    common = math.lcm(b, d)
    if b != d:
        _common(work, b, d, common)
        left, right = work.mul(a, common // b), work.mul(c, common // d)
        work.line(f"{left}/{common}{sign}{right}/{common}")
    else:
        left, right = a, c
    top = work.add(left, right) if sign == "+" else work.sub(left, right)
    work.line(f"{top}/{common}")
    return top, common


def _common(work: Work, b: int, d: int, common: int) -> None:
    """Multiples of the larger until the smaller divides one; and what each is multiplied by."""
    large, small = max(b, d), min(b, d)
    for k in range(1, common // large + 1):
        n = large * k
        if large > 12 and k > 1:
            work.mul(large, k)
        verdict = "" if n % small else f"={small}×{n // small}"
        work.line(f"{large}×{k}={n}{verdict}")


def _product(draw: Draw) -> Problem:
    (a, b), (c, d) = _fraction(draw), _fraction(draw)
    sign = draw.one("×÷")
    if draw.chance(0.25):
        d = 1
        c = draw.whole(2, 12)
    elif draw.beyond:
        d = draw.whole(2, 12)
        c = draw.whole(1, d - 1)
    work = Work(draw)
    right = shown(Fraction(c, d)) if d == 1 else f"{c}/{d}"
    work.line(f"{a}/{b}{sign}{right}")
    if sign == "÷":
        work.line(f"{a}/{b}×{d}/{c}")
        top, bottom = work.mul(a, d), work.mul(b, c)
    else:
        top, bottom = work.mul(a, c), work.mul(b, d)
    work.line(f"{top}/{bottom}")
    value = simplify(work, top, bottom)
    return _finish(draw, work, f"{a}/{b}", sign, right, value)


def _finish(draw: Draw, work: Work, a: str, sign: str, b: str, value: Fraction) -> Problem:
    gold = shown(value)
    operator = {"×": "*", "÷": "/"}.get(sign, sign)
    return Problem(
        _asked(draw, a, sign, b, value), work.text, f"{a} {sign} {b} = **{gold}**", gold,
        ("value", f"({a}){operator}({b})"), check="number", key=f"{a}{sign}{b}",
    )  # fmt: skip


def _simplest(draw: Draw) -> Problem:
    a, b = _fraction(draw)
    factor = draw.whole(241 // b + 1, 14) if draw.beyond else draw.whole(2, 12)
    top, bottom = a * factor, b * factor
    work = Work(draw).line(f"{top}/{bottom}")
    value = simplify(work, top, bottom)
    question = draw.one(
        ["Simplify {f}.", "simplify {f}", "What is {f} in simplest form?", "Reduce {f} to lowest terms.", "reduce {f}", "{f} simplified", "Write {f} as simply as possible.",
         "{f} in lowest terms", "Can {f} be reduced? To what?", "cancel {f} down", "Cancel down the fraction {f}.", "Bring {f} to its simplest form.", "simplest form of {f}?", "How can I write {f} with smaller numbers?",
         "I got {f}, but the teacher wants it simplified.", "Express {f} in lowest terms.", "{f} - reduce please", "The result was {f}. Simplify it.", "make {f} simpler", "Shorten {f} as far as it goes.",
         "What fraction in lowest terms equals {f}?", "{t} out of {b} as a fraction in simplest form",
         "Get {f} down to its smallest numbers.", "Divide top and bottom of {f} by all they share. What is left?", "{f} can be simplified. What does it become?", "my answer is {f} but it has to be in lowest terms",
         "Rewrite {f} so that top and bottom share no factor.", "Which simplest fraction is worth the same as {f}?", "Give the lowest terms of {f}.", "{f}, fully reduced?",
         "Please write the fraction {f} in simplest form.", "A survey found {t} of {b} people like tea. Which fraction is that, in lowest terms?", "cancel {f} as far as possible",
         "What does {f} come to when reduced?", "{t} of the {b} pages are read. What part is that, as a simple fraction?", "fraction {f}, simplest?", "Find the irreducible form of {f}.",
         "Clean up the fraction {f} by reducing it."],
        ["Sederhanakan {f}.", "sederhanakan {f}", "Apa bentuk paling sederhana dari {f}?", "bentuk sederhana {f}", "Tulis {f} dalam bentuk paling sederhana.", "{f} disederhanakan jadi berapa?",
         "Bentuk paling sederhana pecahan {f} adalah?", "Perkecil pecahan {f}.", "Ubah {f} ke bentuk paling sederhana.", "pecahan {f} kalau disederhanakan?", "Hasilnya {f}, tolong sederhanakan.",
         "{f} bisa disederhanakan jadi apa", "Tentukan bentuk sederhana dari {f}.", "tolong kecilkan {f} dong", "Nyatakan {f} sebagai pecahan paling sederhana.",
         "Bagi pembilang dan penyebut {f} sampai tidak bisa lagi. Jadi berapa?", "Jawaban saya {f}, tapi harus paling sederhana.", "{f} paling sederhananya berapa?",
         "Pecahan paling sederhana yang senilai dengan {f}?", "Dari {b} orang, {t} suka teh. Pecahan apa itu dalam bentuk paling sederhana?", "coret {f} sampai paling kecil", "Berapa {f} setelah disederhanakan?",
         "{t} dari {b} halaman sudah dibaca. Bagian berapa, dalam pecahan sederhana?", "Tulis ulang {f} dengan angka sekecil mungkin.", "Tentukan pecahan tersederhana dari {f}.", "{f} sederhananya apa ya",
         "Carilah bentuk {f} yang tidak dapat disederhanakan lagi."],
    ).format(f=f"{top}/{bottom}", t=top, b=bottom)  # fmt: skip
    gold = shown(value)
    return Problem(
        question, work.text, f"{top}/{bottom} = **{gold}**", gold, ("value", f"{top}/{bottom}"),
        key=f"simplify{top}/{bottom}",
    )  # fmt: skip


def _of_number(draw: Draw) -> Problem:
    a, b = _fraction(draw)
    if (a, b) == (1, 2):
        b = 3
    whole = b * draw.whole(2, 40 if draw.hard else 20)
    work = Work(draw).line(f"{whole}÷{b}×{a}")
    value = work.mul(work.exact(whole, b), a)
    name = _named(draw, f"{a}/{b}") if draw.chance(0.25) else f"{a}/{b}"
    thing = draw.say(f"{name} of {whole}", f"{name} dari {whole}")
    question = ask(draw, thing)
    if draw.chance(0.36):
        question = draw.one(
            ["{f} of the {w} children wear glasses. How many are that?", "I ate {f} of {w} sweets. How many did I eat?", "{f} of {w} people said yes. How many people is that?",
             "A book has {w} pages and I have read {f} of it. How many pages did I read?", "{w} euros, and {f} of it is mine. How much is mine?", "Of {w} eggs, {f} are brown. How many brown eggs are there?",
             "Take {f} of {w}.", "There are {w} seats and {f} of them are taken. How many seats are taken?", "Mia has {w} marbles. She gives away {f} of them. How many does she give away?", "what's {f} from {w}",
             "The trip is {w} km and we have driven {f} of it. How many km have we driven?",
             "A class of {w} has {f} absent today. How many are absent?", "There were {w} guests, of whom {f} came by train. How many came by train?",
             "{f} of a sum of {w} dollars goes to rent. How many dollars is that?", "The tank takes {w} litres and is {f} full. How many litres are in it?", "i saved {f} of my {w} euros, how much did i save",
             "If {w} is the whole, how much is {f} of it?", "Find {f} of the number {w}.", "Out of {w} tickets, {f} were sold. How many were sold?",
             "A film of {w} minutes is {f} over. How many minutes have I seen?", "{w} trees stand in a park, and {f} of them are oaks. How many oaks?", "What do I get if I take {f} of {w}?",
             "how much is {f} part of {w}", "The bus seats {w}; {f} of the seats are free. How many are free?"],
            ["{f} dari {w} anak memakai kacamata. Berapa anak?", "Saya makan {f} dari {w} permen. Berapa yang saya makan?", "Buku {w} halaman sudah saya baca {f} bagian. Berapa halaman?",
             "Ada {w} kursi, {f} sudah terisi. Berapa kursi yang terisi?", "{f} dari {w} orang setuju. Berapa orang itu?", "Dari {w} telur, {f} berwarna cokelat. Berapa butir yang cokelat?",
             "Ambil {f} dari {w}.", "{w} kali {f} bagiannya berapa", "Uang saya {w}, {f} nya ditabung. Berapa yang ditabung?", "Rina punya {w} kelereng, {f} diberikan ke adik. Berapa yang diberikan?",
             "Kelas berisi {w} siswa, {f} di antaranya tidak masuk. Berapa yang tidak masuk?", "Ada {w} tamu, {f} datang naik kereta. Berapa yang naik kereta?",
             "Tangki muat {w} liter dan terisi {f}. Berapa liter isinya?", "Dari {w} tiket, {f} sudah terjual. Berapa yang terjual?", "Kalau seluruhnya {w}, {f} bagiannya berapa?", "Carilah {f} dari bilangan {w}.",
             "Film {w} menit sudah berjalan {f}. Berapa menit itu?", "di kebun ada {w} pohon, {f} nya mangga, ada berapa mangga", "Hitung {f} bagian dari {w}.", "Gaji {w}, {f} untuk sewa. Berapa untuk sewa?"],
        ).format(f=name, w=whole)  # fmt: skip
    answer = draw.say(f"{a}/{b} of {whole} = **{value}**", f"{a}/{b} dari {whole} = **{value}**")
    return Problem(
        question, work.text, answer, str(value), ("value", f"{whole}*{a}/{b}"), key=f"{a}/{b}of{whole}"
    )


def _compared(draw: Draw) -> Problem:
    (a, b), (c, d) = _fraction(draw), _fraction(draw)
    if a * d == c * b:
        return _compared(draw)
    work = Work(draw).line(f"{a}/{b}?{c}/{d}")
    left, right = work.mul(a, d), work.mul(c, b)
    sign = "<" if left < right else ">"
    work.line(f"{left}{sign}{right}")
    small = draw.chance(0.35)
    gold = f"{a}/{b}" if (left > right) != small else f"{c}/{d}"
    if small:
        question = draw.one(
            ["Which is smaller, {x} or {y}?", "which is less {x} or {y}", "Which fraction is the smaller one: {x} or {y}?", "smaller: {x} or {y}?", "{x} or {y}, which is smaller?", "Find the lesser of {x} and {y}.",
             "Of {x} and {y}, which one is less?", "Is {x} or {y} the smaller fraction?",
             "I want the smaller of {x} and {y}. Which is it?", "One recipe takes {x} cup of sugar, the other {y} cup. Which takes less sugar?", "Put {x} and {y} on a number line. Which one is further left?",
             "tell me which is less: {x} or {y}", "Between {x} and {y}, pick the smaller.", "{x} vs {y}: which is smaller", "Which of these is the least, {x} or {y}?",
             "Would {x} or {y} be the smaller slice of the same cake?", "lesser one out of {x} and {y}?"],
            ["Mana yang lebih kecil, {x} atau {y}?", "{x} atau {y}, mana yang lebih kecil", "lebih kecil mana {x} sama {y}", "Pecahan mana yang lebih kecil: {x} atau {y}?", "Antara {x} dan {y}, mana yang terkecil?",
             "Pilih yang lebih kecil dari {x} dan {y}.", "Resep pertama perlu {x} gelas gula, yang kedua {y} gelas. Mana yang lebih sedikit?", "Pada garis bilangan, mana yang lebih kiri, {x} atau {y}?",
             "kecil mana {x} atau {y}", "Tentukan pecahan yang lebih kecil antara {x} dan {y}.", "{x} dibanding {y}, yang kecil mana?"],
        )  # fmt: skip
    else:
        question = draw.one(
            ["Which is larger, {x} or {y}?", "which is bigger {x} or {y}", "Compare {x} and {y}. Which is larger?", "{x} or {y}, which is more?", "Which fraction is greater: {x} or {y}?", "larger: {x} or {y}?",
             "Is {x} or {y} the bigger fraction?", "Would you rather have {x} or {y} of a cake? Which is more?", "Of {x} and {y}, which one is greater?", "Tom ate {x} of his pizza and Mia {y} of hers, same size. Which part is more?",
             "what's greater, {x} or {y}", "Find the greater of {x} and {y}.", "{x} vs {y}: which is bigger",
             "Which one is worth more, {x} or {y}?", "On a number line, which lies further right: {x} or {y}?", "One bottle is {x} full, an equal one {y} full. In which part is more?",
             "Pick the larger: {x} or {y}.", "Between {x} and {y}, which is the greater number?", "i can have {x} or {y} of the same pie, which one is more", "Tell me which of the fractions {x} and {y} is larger.",
             "Does {x} or {y} have the greater value?", "Sam ran {x} of the track, Lea {y} of it. Which fraction is further?", "bigger one out of {x} and {y}?"],
            ["Mana yang lebih besar, {x} atau {y}?", "{x} atau {y}, mana yang lebih besar", "Bandingkan {x} dan {y}. Mana lebih besar?", "lebih besar mana {x} sama {y}", "Pecahan mana yang lebih besar: {x} atau {y}?",
             "besar mana {x} atau {y}", "Antara {x} dan {y}, mana yang lebih banyak?", "Budi makan {x} kue, Ana makan {y} kue yang sama besar. Bagian mana yang lebih banyak?",
             "Pilih yang lebih besar dari {x} dan {y}.", "Pada garis bilangan, mana yang lebih kanan, {x} atau {y}?", "Botol pertama terisi {x}, botol yang sama besar terisi {y}. Bagian mana yang lebih banyak?",
             "Tentukan pecahan yang lebih besar antara {x} dan {y}.", "{x} dibanding {y}, yang besar mana?", "Manakah yang nilainya lebih tinggi, {x} atau {y}?",
             "saya boleh ambil {x} atau {y} kue, mana yang lebih banyak", "Antara {x} dan {y}, yang lebih besar yang mana?"],
        )  # fmt: skip
    question = question.format(x=f"{a}/{b}", y=f"{c}/{d}")
    word = draw.say("smaller" if small else "larger", "lebih kecil" if small else "lebih besar")
    answer = draw.say(
        f"**{gold}** is {word}, because {a}/{b} {sign} {c}/{d}.", f"**{gold}** {word}, karena {a}/{b} {sign} {c}/{d}."
    )
    key = f"{a}/{b}?{c}/{d}" + ("<" if small else "")
    return Problem(question, work.text, answer, gold, ("compare", f"{a}/{b}", f"{c}/{d}", small), key=key)


# Mixed numbers


def _whole_part(draw: Draw) -> int:
    return draw.whole(1, 12 if draw.hard else 9)


def _lowest(draw: Draw) -> tuple[int, int]:
    a, b = _fraction(draw)
    value = Fraction(a, b)
    return (value.numerator, value.denominator) if not draw.beyond or value.denominator > 12 else _lowest(draw)


def _over(work: Work, n: int, a: int, b: int) -> int:
    """The top of a mixed number as one fraction."""
    top = work.add(work.mul(n, b), a)
    work.line(f"{top}/{b}")
    return top


def _parts(work: Work, top: int, bottom: int) -> str:
    """A fraction of at least 1 as a mixed number in lowest terms."""
    q, rest = divmod(top, bottom)
    if bottom <= 12 and q <= 12:
        work.line(f"{top}={bottom}×{q}+{rest}")
    else:
        work.div(top, bottom)
    if not rest:
        return str(q)
    work.line(f"{q} {rest}/{bottom}")
    return f"{q} {shown(simplify(work, rest, bottom))}"


def _improper(draw: Draw) -> Problem:
    n, (a, b) = _whole_part(draw), _lowest(draw)
    work = Work(draw).line(f"{n} {a}/{b}")
    top = _over(work, n, a, b)
    shape = draw.one([f"{n} {a}/{b}", f"{n} {a}/{b}", draw.say(f"{n} and {a}/{b}", f"{n} {a}/{b}")])
    question = draw.one(
        ["Write {m} as an improper fraction.", "{m} as an improper fraction", "Convert {m} to an improper fraction.", "Turn the mixed number {m} into a single fraction.", "mixed number {m} to improper fraction",
         "What is {m} as a fraction?", "Change {m} to an improper fraction", "How do I write {m} as one fraction?", "{m} improper fraction?", "Express the mixed number {m} as an improper fraction.",
         "{m} = ?/{b}, write it as one fraction",
         "I have {m} pizzas. As one improper fraction, how many is that?", "Make {m} top-heavy.", "Put {m} over a single denominator.",
         "Rewrite {m} without the whole number in front.", "Give the improper fraction for {m}.", "{m} has to become an improper fraction. Which?", "Which improper fraction equals {m}?",
         "to multiply I need {m} as an improper fraction, what is it", "Please turn {m} into an improper fraction."],
        ["Ubah {m} menjadi pecahan biasa.", "{m} dalam pecahan biasa", "{m} jadi pecahan biasa berapa?", "Tulis pecahan campuran {m} sebagai pecahan biasa.", "Ubah pecahan campuran {m} ke pecahan biasa.",
         "pecahan campuran {m} sama dengan pecahan biasa berapa", "Nyatakan {m} sebagai pecahan tidak murni.", "{m} kalau dijadikan satu pecahan?", "pecahan biasa dari {m}",
         "Saya punya {m} pizza. Kalau ditulis sebagai pecahan biasa?", "Jadikan {m} pecahan biasa.", "Pecahan biasa mana yang senilai dengan {m}?",
         "Tulis {m} tanpa bilangan bulat di depannya, sebagai pecahan biasa.", "tolong ubah {m} ke pecahan biasa ya", "{m} sama dengan pecahan biasa apa?", "Tentukan bentuk pecahan biasa dari {m}."],
    ).format(m=shape, b=b)  # fmt: skip
    gold = f"{top}/{b}"
    return Problem(question, work.text, f"{n} {a}/{b} = **{gold}**", gold, ("value", f"{n}+{a}/{b}"), key=f"improper{n} {a}/{b}")


def _mixed(draw: Draw) -> Problem:
    n, (a, b) = _whole_part(draw), _fraction(draw)
    top = n * b + a
    work = Work(draw).line(f"{top}÷{b}")
    gold = _parts(work, top, b)
    question = draw.one(
        ["Write {f} as a mixed number.", "{f} as a mixed number", "Convert {f} to a mixed number.", "Turn {f} into a mixed number.", "improper fraction {f} to mixed number", "How many wholes and what fraction is {f}?",
         "What is {f} as a mixed number?", "Change {f} to a mixed fraction.", "mixed form of {f}", "Express the improper fraction {f} as a mixed number.", "{f} with a whole number and a fraction?",
         "Take the wholes out of {f} and write it as a mixed number.", "Which mixed number equals {f}?", "{f} is top-heavy. Write it as a mixed number.",
         "Pull out the whole part of {f}: what mixed number do you get?", "give the mixed number for {f}", "Rewrite {f} as a whole number plus a proper fraction.",
         "The recipe needs {f} cups. As a mixed number, how many cups?", "Please turn the improper fraction {f} into a mixed number.", "{f} → mixed number?", "How would I say {f} as a mixed number?"],
        ["Ubah {f} menjadi pecahan campuran.", "{f} dalam pecahan campuran", "{f} jadi pecahan campuran berapa?", "Tulis {f} sebagai pecahan campuran.", "pecahan campuran dari {f}", "Nyatakan {f} sebagai bilangan campuran.",
         "pecahan {f} sama dengan pecahan campuran berapa", "bentuk campuran {f} apa ya",
         "Keluarkan bilangan bulatnya dari {f}. Jadi pecahan campuran berapa?", "Resep butuh {f} gelas. Sebagai pecahan campuran berapa gelas?", "Jadikan {f} pecahan campuran.",
         "Pecahan campuran mana yang senilai dengan {f}?", "tolong {f} dibuat pecahan campuran", "{f} → pecahan campuran?", "Tentukan bentuk campuran dari {f}."],
    ).format(f=f"{top}/{b}")  # fmt: skip
    return Problem(question, work.text, f"{top}/{b} = **{gold}**", gold, ("mixed", f"{top}/{b}"), key=f"mixed{top}/{b}")


def _mixed_sum(draw: Draw) -> Problem:
    """Mixed numbers are made fractions, and the result is a mixed number again."""
    n, (a, b) = draw.whole(1, 5), _lowest(draw)
    m, (c, d) = draw.whole(1, 5), _lowest(draw)
    if draw.chance(0.4) or draw.beyond or math.lcm(b, d) > 36:
        c, d = draw.whole(1, b - 1), b
        c, d = Fraction(c, d).numerator, Fraction(c, d).denominator
    sign = draw.one("++-")
    if Fraction(c, d) + m >= Fraction(a, b) + n:
        n, a, b, m, c, d = m, c, d, n, a, b
    if sign == "-" and Fraction(a, b) + n - Fraction(c, d) - m < 1:
        sign = "+"
    x, y = f"{n} {a}/{b}", f"{m} {c}/{d}"
    work = Work(draw).line(f"{x} {sign} {y}")
    top, bottom = _over(work, n, a, b), b
    other = _over(work, m, c, d)
    top, bottom = _added(work, top, bottom, sign, other, d)
    gold = _parts(work, top, bottom)
    word = draw.one((SIGNS_EN if draw.lang == "en" else SIGNS_ID)[sign][:1])
    question = ask(draw, draw.one([f"{x} {sign} {y}", f"{x} {sign} {y}", f"{x}{word}{y}"]))
    return Problem(question, work.text, f"{x} {sign} {y} = **{gold}**", gold, ("mixed", f"{n}+{a}/{b}{sign}({m}+{c}/{d})"), key=f"{x}{sign}{y}")
