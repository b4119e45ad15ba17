"""Greatest common divisor by Euclid, and least common multiple through it."""

from __future__ import annotations

import math

from phrasing import ask, written
from sample import Draw, Problem
from skills import gcd_stories
from work import Work

# {l} is "12 and 18", {c} is "12, 18", {s} is "12 18"; whole questions of two or three numbers.
GCD_EN = [
    "gcd({c})", "gcd of {l}", "the gcd of {l}", "the greatest common divisor of {l}", "the greatest common factor of {l}",
    "the highest common factor of {l}", "hcf of {l}", "HCF({c})", "gcd {s}", "GCF of {l}", "the GCD of {c}", "the largest common divisor of {l}",
    "the biggest common factor of {l}", "the biggest number that divides {l} without a remainder", "gcf {s}", "the largest number that goes evenly into {l}",
    "the greatest divisor shared by {l}", "the highest factor that {l} have in common",
    "the highest common divisor of {l}", "the largest factor common to {l}", "the top common factor of {l}", "the GCF for {l}", "the HCF of {c}", "GCF({c})", "GCD {s}",
    "the largest number of which {l} are all multiples", "the biggest divisor that {l} share", "the largest whole number dividing {l}", "the result of Euclid's algorithm for {l}",
]  # fmt: skip
GCD_ID = [
    "FPB dari {l}", "fpb {l}", "FPB {s}", "FPB({c})", "faktor persekutuan terbesar dari {l}", "gcd({c})", "nilai FPB {l}", "fpb dari {c}",
    "bilangan terbesar yang membagi {l}", "pembagi bersama terbesar dari {l}", "faktor bersama terbesar {l}", "FPB antara {l}",
    "bilangan terbesar yang bisa membagi habis {l}",
    "pembagi persekutuan terbesar dari {l}", "faktor sekutu terbesar dari {l}", "FPB untuk {l}", "gcd dari {l}", "faktor terbesar yang sama-sama dimiliki {l}", "bilangan terbesar yang menjadi faktor {l}",
    "besar FPB dari {c}", "hasil algoritma Euclid untuk {l}",
]  # fmt: skip
LCM_EN = [
    "lcm({c})", "lcm of {l}", "the lcm of {l}", "the least common multiple of {l}", "the lowest common multiple of {l}", "lcm {s}",
    "the smallest number that is divisible by {l}", "LCM of {c}", "the smallest common multiple of {l}", "the smallest multiple shared by {l}",
    "the first number that is a multiple of {l}", "the lowest number that {l} go into", "the smallest number divisible by each of {l}",
    "the smallest positive common multiple of {l}", "the LCM for {l}", "LCM({c})", "LCM {s}", "the first common multiple of {l}", "the smallest number that has {l} as factors", "the least number {l} divide evenly",
    "the smallest whole number with {l} among its divisors", "the least common denominator of fractions with the denominators {l}",
]  # fmt: skip
LCM_ID = [
    "KPK dari {l}", "kpk {l}", "KPK {s}", "KPK({c})", "kelipatan persekutuan terkecil dari {l}", "lcm({c})", "nilai KPK {l}", "kpk dari {c}",
    "bilangan terkecil yang habis dibagi {l}", "kelipatan bersama terkecil dari {l}", "kelipatan terkecil yang sama dari {l}", "KPK antara {l}",
    "kelipatan sekutu terkecil dari {l}", "KPK untuk {l}", "lcm dari {l}", "kelipatan pertama yang sama dari {l}", "bilangan terkecil yang merupakan kelipatan {l}",
    "bilangan terkecil yang bisa dibagi {l} tanpa sisa", "besar KPK dari {c}", "penyebut bersama terkecil untuk penyebut {l}",
]  # fmt: skip
GCD_ASK_EN = [
    "Which is the largest number that divides {l}?", "{c}: gcd?", "{l}, greatest common divisor", "Take the numbers {l}. What is their gcd?",
    "I have the numbers {l}. Which is their greatest common factor?", "{l} - what's the hcf", "What's the biggest number both of these can be divided by: {c}",
    "Given {l}, find the greatest common divisor.", "Let the numbers be {l}. Determine their HCF.", "GCD for {l}?", "my kid needs the GCF of {l}",
    "Which number is the highest factor shared by {l}?", "numbers {c}, I need their gcd", "gimme the gcd of {l}",
    "By which largest number can I divide {l} without any remainder?", "Apply Euclid to {l}. What gcd comes out?", "what do {l} have as greatest common factor", "Which number divides {l} and is as large as can be?",
    "{c}: what is the highest common factor?", "For the numbers {l}, what is the biggest divisor they all share?", "Look at {l}: how big is their greatest common divisor?", "hcf needed: {c}",
    "We want the greatest number that is a factor of {l}. Which is it?", "{l} share several factors. Name the greatest.", "If I list the factors of {l}, which is the largest that is in every list?",
    "Please find the greatest common factor of the numbers {c}.", "To simplify a ratio I need the gcd of {l}.", "hey, gcd for {c}?", "What number is the greatest that goes into {l}?",
]  # fmt: skip
GCD_ASK_ID = [
    "Bilangan berapa yang paling besar dan membagi {l}?", "{c}, FPB-nya?", "{l} FPB nya berapa", "Diketahui bilangan {l}. Tentukan FPB-nya.",
    "Ada bilangan {l}. Berapa faktor persekutuan terbesarnya?", "carikan fpb {l} dong", "Kalau {l}, FPB-nya berapa?", "fpb nya {l} brp",
    "Faktor terbesar yang dimiliki bersama oleh {l} adalah?", "tolong carikan FPB dari bilangan {c}", "Tentukan faktor persekutuan terbesar: {c}",
    "Pakai algoritma Euclid untuk {l}. FPB-nya berapa?", "Dengan bilangan terbesar berapa {l} bisa dibagi habis?", "Kalau faktor {l} didaftar, mana yang terbesar dan ada di semua daftar?",
    "{l} punya beberapa faktor yang sama. Sebutkan yang terbesar.", "butuh FPB: {c}", "Untuk bilangan {l}, berapa pembagi bersama yang paling besar?", "Seberapa besar FPB dari {l}?", "{c} fpb-nya brp ya",
    "Bilangan apa yang terbesar dan menjadi faktor dari {l}?", "PR saya mencari FPB dari {l}.", "Berapa sih faktor persekutuan terbesar {l}?",
]  # fmt: skip
LCM_ASK_EN = [
    "Which is the smallest number that can be divided by {l}?", "{c}: lcm?", "{l}, least common multiple", "Take the numbers {l}. What is their lcm?",
    "I have the numbers {l}. Which is their lowest common multiple?", "{l} - what's the lcm", "Given {l}, find the least common multiple.",
    "Let the numbers be {l}. Determine their LCM.", "LCM for {l}?", "At which number do the multiples of {l} first meet?", "numbers {c}, I need their lcm",
    "gimme the lcm of {l}", "I want a common denominator for {l}. What is the lcm?",
    "Which is the first number that appears in the times tables of {l}?", "what do {l} have as lowest common multiple", "Count in steps of {l}. Which number do all the counts hit first?",
    "{c}: what is the lowest common multiple?", "For the numbers {l}, what is the smallest multiple they all share?", "lcm needed: {c}", "Look at {l}: how big is their least common multiple?",
    "If I list the multiples of {l}, which is the smallest that is in every list?", "We want the smallest number that {l} divide. Which is it?", "Please find the least common multiple of the numbers {c}.",
    "Which number is a multiple of {l} and as small as can be?", "hey, lcm for {c}?", "My fractions have the denominators {l}. What is the least common denominator?",
    "{l} go into many numbers. Which is the lowest of those?",
]  # fmt: skip
LCM_ASK_ID = [
    "Bilangan terkecil berapa yang habis dibagi {l}?", "{c}, KPK-nya?", "{l} KPK nya berapa", "Diketahui bilangan {l}. Tentukan KPK-nya.",
    "Ada bilangan {l}. Berapa kelipatan persekutuan terkecilnya?", "carikan kpk {l} dong", "Kalau {l}, KPK-nya berapa?", "kpk nya {l} brp",
    "Kelipatan {l} pertama kali bertemu di bilangan berapa?", "tolong carikan KPK dari bilangan {c}", "Tentukan kelipatan persekutuan terkecil: {c}",
    "Kalau kelipatan {l} didaftar, mana yang terkecil dan ada di semua daftar?", "Bilangan pertama yang muncul di semua tabel perkalian {l} berapa?", "butuh KPK: {c}",
    "Untuk bilangan {l}, berapa kelipatan bersama yang paling kecil?", "Seberapa besar KPK dari {l}?", "{c} kpk-nya brp ya", "Penyebut pecahan saya {l}. Penyebut bersama terkecilnya berapa?",
    "Bilangan apa yang terkecil dan merupakan kelipatan {l}?", "PR saya mencari KPK dari {l}.", "Berapa sih kelipatan persekutuan terkecil {l}?", "{l} bisa membagi habis banyak bilangan. Mana yang terkecil?",
]  # fmt: skip
# Stories of two numbers.
GCD_STORY_EN = [
    "I have {a} apples and {b} oranges and want to fill as many identical bags as possible, with nothing left over. How many bags?",
    "{a} boys and {b} girls form teams, all with the same mix. What is the largest number of teams?",
    "Two ribbons are {a} cm and {b} cm long. I cut both into equal pieces, as long as possible, without waste. How long is a piece?",
    "A floor of {a} by {b} tiles is covered with square mats, as large as possible. How wide is a mat?",
    "A baker packs {a} muffins and {b} cookies into identical boxes and uses all of them. How many boxes can there be at most?",
    "What is the greatest number of children who can share {a} pens and {b} books equally, without leftovers?",
    "A garden of {a} m by {b} m is divided into equal squares with sides as long as possible, in whole metres. How long is a side, in metres?",
    "We have {a} red and {b} white roses and tie bouquets that are all alike, using every flower. What is the largest number of bouquets?",
    "{a} pens and {b} rulers go into gift sets that are all the same, nothing remaining. At most how many sets?",
    "Two boards measure {a} cm and {b} cm. They are sawn into pieces of one length, the longest possible, nothing wasted. How long is each piece?",
    "The choir has {a} sopranos and {b} altos. They stand in groups with the same mix everywhere. At most how many groups?",
    "I cut a sheet of {a} cm by {b} cm into equal squares, as big as possible, without scraps. What is the side of a square?",
    "Two barrels hold {a} litres and {b} litres. What is the biggest measuring can that empties both exactly?",
    "how many plates at most if {a} sandwiches and {b} cakes are shared out so that all plates look alike and nothing is left",
    "A coach splits {a} players and {b} balls evenly over as many groups as possible, all of them alike. How many groups?",
]  # fmt: skip
GCD_STORY_ID = [
    "Saya punya {a} apel dan {b} jeruk. Semua dibagi ke kantong yang isinya sama. Paling banyak berapa kantong?",
    "{a} siswa putra dan {b} siswa putri dibagi menjadi kelompok yang susunannya sama. Paling banyak berapa kelompok?",
    "Dua pita panjangnya {a} cm dan {b} cm, dipotong sama panjang dan sepanjang mungkin tanpa sisa. Berapa cm tiap potong?",
    "Ibu membagi {a} kue dan {b} permen ke kotak dengan isi yang sama tanpa sisa. Paling banyak berapa kotak?",
    "{a} pensil dan {b} buku dibagi rata kepada anak sebanyak mungkin. Berapa anak paling banyak?",
    "Kebun {a} m kali {b} m dibagi menjadi persegi yang sama dan sebesar mungkin, dengan sisi meter bulat. Berapa meter sisinya?",
    "Ada {a} mawar merah dan {b} mawar putih. Semua dirangkai jadi buket yang sama isinya. Paling banyak berapa buket?",
    "Kertas {a} cm kali {b} cm dipotong menjadi persegi sebesar mungkin tanpa sisa. Berapa cm sisi perseginya?",
    "Dua papan panjangnya {a} cm dan {b} cm digergaji sama panjang, sepanjang mungkin, tanpa sisa. Panjang tiap potong berapa cm?",
    "Bu guru membuat paket dari {a} pulpen dan {b} penggaris, isinya sama dan habis semua. Paling banyak berapa paket?",
    "{a} roti dan {b} kue ditata di piring yang isinya sama tanpa sisa. paling banyak berapa piring ya",
    "Paduan suara punya {a} perempuan dan {b} laki-laki, dibagi dalam barisan yang susunannya sama. Paling banyak berapa barisan?",
]  # fmt: skip
LCM_STORY_EN = [
    "One bus leaves every {a} minutes, another every {b} minutes. They leave together now. After how many minutes do they leave together again?",
    "A red light blinks every {a} seconds and a blue one every {b} seconds. Both blink now. In how many seconds do they next blink together?",
    "Tom swims every {a} days and Mia every {b} days. Today both swim. In how many days will they swim on the same day again?",
    "Rolls come in packs of {a} and sausages in packs of {b}. What is the smallest number of each to have equally many?",
    "Two bells ring together. One rings every {a} minutes, the other every {b} minutes. When do they ring together again, in minutes?",
    "One gear has {a} teeth and the other {b}. After how many teeth are both back at the start together?",
    "Lea visits Grandma every {a} days and Jon every {b} days. They were both there today. After how many days are they both there again?",
    "Two runners start together. A lap takes one of them {a} seconds and the other {b} seconds. After how many seconds are they at the start together again?",
    "I water the cactus every {a} days and the fern every {b} days, and did both today. In how many days do I do both again?",
    "Plates come in boxes of {a} and cups in boxes of {b}. What is the least number of each so that there are as many plates as cups?",
    "Ferry A sails every {a} minutes, ferry B every {b} minutes, and both have just sailed. How many minutes until both sail at once again?",
    "tiles are {a} cm by {b} cm, all laid the same way. what is the side of the smallest square I can lay with whole tiles",
    "Red tiles are {a} cm long and blue ones {b} cm. A red row and a blue row shall be equally long. What is the shortest length?",
]  # fmt: skip
LCM_STORY_ID = [
    "Bus A berangkat setiap {a} menit, bus B setiap {b} menit. Sekarang keduanya berangkat bersama. Berapa menit lagi berangkat bersama?",
    "Lampu merah menyala tiap {a} detik, lampu biru tiap {b} detik. Setelah menyala bersama, berapa detik lagi menyala bersama?",
    "Budi berenang tiap {a} hari dan Ana tiap {b} hari. Hari ini mereka berenang bersama. Berapa hari lagi mereka berenang bersama?",
    "Dua lonceng berbunyi bersama. Yang satu tiap {a} menit, yang lain tiap {b} menit. Berapa menit lagi berbunyi bersama?",
    "Feri A berlayar tiap {a} menit, feri B tiap {b} menit, dan keduanya baru saja berlayar. Berapa menit lagi keduanya berlayar bersamaan?",
    "Rina menjenguk Nenek tiap {a} hari dan Joko tiap {b} hari. Hari ini keduanya datang. Berapa hari lagi mereka datang bersama?",
    "Kaktus disiram tiap {a} hari, pakis tiap {b} hari, hari ini keduanya disiram. Berapa hari lagi keduanya disiram bersama?",
    "Dua pelari mulai bersama. Satu putaran {a} detik bagi yang pertama dan {b} detik bagi yang kedua. Berapa detik lagi mereka bertemu di garis start?",
    "Roda gigi pertama bergigi {a}, yang lain {b}. Setelah berapa gigi keduanya kembali ke posisi awal bersama?",
    "Piring dijual per {a} buah dan gelas per {b} buah. Paling sedikit berapa piring supaya sama banyak dengan gelas?",
    "Ubin merah panjangnya {a} cm dan biru {b} cm. Berapa cm panjang terpendek agar baris merah dan biru sama panjang?",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    """Beyond: a divisor of numbers above 480, a multiple of two numbers above 90."""
    if not draw.beyond and draw.chance(0.08):
        return draw.one([_shared_out, _coprime])(draw)
    three = not draw.beyond and draw.level > 0.3 and draw.chance(0.14)
    if draw.chance(0.55):
        top = 480 if draw.level >= 1 and draw.chance(0.06) else 300 if draw.hard else 30 + round(120 * min(1.0, draw.level * 1.5))
        return _gcd(draw, _three(draw, 100) if three else _pair(draw, top))
    if draw.beyond:
        return _lcm(draw, _beyond(draw, 96, 180, 96))
    return _lcm(draw, _three(draw, 24) if three else _pair(draw, 90 if draw.level >= 1 and draw.chance(0.06) else 60 if draw.hard else 40))


def _pair(draw: Draw, top: int) -> list[int]:
    if draw.beyond:
        return _beyond(draw, 490, 1200, 60)
    if draw.chance(0.7):
        common = draw.one([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 18, 20])
        most = max(2, top // common)
        a, b = common * draw.whole(1, most), common * draw.whole(1, most)
    else:
        a, b = draw.whole(4, top), draw.whole(4, top)
    return [a, b] if a != b else [a, a + draw.whole(1, 9)]


def _beyond(draw: Draw, low: int, high: int, least: int) -> list[int]:
    common = draw.whole(2, 30)
    pair = [common * draw.whole(-(-low // common), high // common), common * draw.whole(-(-least // common), high // common)]
    return draw.some(pair, 2) if pair[0] != pair[1] else _beyond(draw, low, high, least)


def _three(draw: Draw, top: int) -> list[int]:
    common = draw.one([1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12]) if top > 30 else draw.one([1, 2, 2, 3, 4])
    return [common * k for k in draw.some(range(1 if common > 1 else 2, max(4, top // common) + 1), 3)]


def euclid(work: Work, a: int, b: int) -> int:
    """Divides the larger by the smaller, then that by the remainder, until nothing remains."""
    a, b = max(a, b), min(a, b)
    work.line(f"gcd {a},{b}", f"FPB {a},{b}")
    while b:
        q, rest = divmod(a, b)
        if b == 1 or (b <= 12 and q < 10):
            work.line(f"{a}={b}×{q}+{rest}")
        elif q == 1:
            work.sub(a, b)
        elif q > 9:
            work.div(a, b)
        else:
            work.step(a, b)
        a, b = b, rest
        if b:
            work.line(f"{a},{b}")
    work.line(f"rest 0: {a}", f"sisa 0: {a}")
    return a


def _question(draw: Draw, things: list[str], whole: list[str], stories: list[str], numbers: list[int], value: int) -> str:
    if value > 1 and draw.chance(0.3):
        return gcd_stories.told(draw, stories in (GCD_STORY_EN, GCD_STORY_ID), numbers)
    if len(numbers) == 2 and value > 1 and draw.chance(0.14):
        return draw.one(stories).format(a=numbers[0], b=numbers[1])
    shown = [written(draw, n) for n in numbers]
    last = draw.say(" and ", " dan ") + shown[-1]
    fill = {"c": ", ".join(shown), "s": " ".join(map(str, numbers)), "l": ", ".join(shown[:-1]) + last}
    if draw.chance(0.35):
        question = draw.one(whole).format(**fill)
    else:
        question = ask(draw, draw.one(things).format(**fill))
    return question if len(numbers) == 2 else question.replace("both of these", "all of these")


def _gcd(draw: Draw, numbers: list[int]) -> Problem:
    work = Work(draw)
    value = euclid(work, numbers[0], numbers[1])
    for n in numbers[2:]:
        value = euclid(work, value, n)
    question = _question(draw, *draw.one([(GCD_EN, GCD_ASK_EN, GCD_STORY_EN)], [(GCD_ID, GCD_ASK_ID, GCD_STORY_ID)]), numbers, value)
    listed = ", ".join(map(str, numbers))
    answer = draw.say(f"gcd({listed}) = **{value}**", f"FPB({listed}) = **{value}**")
    assert value == math.gcd(*numbers)
    return Problem(question, work.text, answer, str(value), ("gcd", *numbers), key="gcd" + ",".join(map(str, numbers)))


def _shared_out(draw: Draw) -> Problem:
    """As many equal boxes as possible: how many of the one thing are in each."""
    numbers = _pair(draw, 120)
    work = Work(draw)
    value = euclid(work, *numbers)
    if value == 1:
        return _shared_out(draw)
    each = work.exact(numbers[0], value)
    answer = draw.say(f"The answer is **{each}**.", f"Jawabannya **{each}**.")
    question = gcd_stories.each(draw, numbers)
    return Problem(question, work.text, answer, str(each), ("value", f"{numbers[0]}/{value}"), key=f"each{numbers}")


COPRIME_EN = ["Are {a} and {b} coprime?", "Are {a} and {b} relatively prime?", "are {a} and {b} coprime", "Is 1 the only common factor of {a} and {b}?", "Do {a} and {b} have no common factor other than 1?", "Is the greatest common divisor of {a} and {b} equal to 1?",
              "Check whether {a} and {b} are relatively prime.", "Is gcd({a}, {b}) = 1?", "Do {a} and {b} share only the divisor 1?", "Is the fraction {a}/{b} already in lowest terms?"]  # fmt: skip
COPRIME_ID = ["Apakah {a} dan {b} relatif prima?", "Apakah {a} dan {b} saling prima?", "{a} dan {b} saling prima gak", "Apakah faktor persekutuan {a} dan {b} hanya 1?", "Apakah FPB dari {a} dan {b} sama dengan 1?", "Periksa apakah {a} dan {b} relatif prima.",
              "Apakah pecahan {a}/{b} sudah paling sederhana?"]  # fmt: skip


def _coprime(draw: Draw) -> Problem:
    a, b = draw.some(range(4, 60), 2) if draw.chance(0.6) else _pair(draw, 100)
    work = Work(draw)
    value = euclid(work, a, b)
    yes = value == 1
    gold = draw.say("Yes", "Ya") if yes else draw.say("No", "Tidak")
    question = draw.one(COPRIME_EN, COPRIME_ID).format(a=a, b=b)
    why = draw.say(f"gcd({a}, {b}) = {value}", f"FPB({a}, {b}) = {value}")
    return Problem(question, work.text, f"**{gold}**, {why}.", gold, ("coprime", a, b), key=f"coprime{a},{b}")


def multiple(work: Work, a: int, b: int) -> int:
    common = euclid(work, a, b)
    high, low = max(a, b), min(a, b)
    work.line(f"lcm: {high}×{low}÷{common}", f"KPK: {high}×{low}÷{common}")
    return work.mul(high, work.exact(low, common))


def _lcm(draw: Draw, numbers: list[int]) -> Problem:
    work = Work(draw)
    value = multiple(work, numbers[0], numbers[1])
    for n in numbers[2:]:
        value = multiple(work, value, n)
    question = _question(draw, *draw.one([(LCM_EN, LCM_ASK_EN, LCM_STORY_EN)], [(LCM_ID, LCM_ASK_ID, LCM_STORY_ID)]), numbers, value)
    listed = ", ".join(map(str, numbers))
    answer = draw.say(f"lcm({listed}) = **{value}**", f"KPK({listed}) = **{value}**")
    assert value == math.lcm(*numbers)
    return Problem(question, work.text, answer, str(value), ("lcm", *numbers), key="lcm" + ",".join(map(str, numbers)))
