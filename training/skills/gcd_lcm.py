"""Greatest common divisor by Euclid, and least common multiple through it."""

from __future__ import annotations

import math

from phrasing import ask, written
from sample import Draw, Problem
from work import Work

# {l} is "12 and 18", {c} is "12, 18", {s} is "12 18"; whole questions of two or three numbers.
GCD_EN = [
    "gcd({c})", "gcd of {l}", "the gcd of {l}", "the greatest common divisor of {l}", "the greatest common factor of {l}",
    "the highest common factor of {l}", "hcf of {l}", "HCF({c})", "gcd {s}", "GCF of {l}", "the GCD of {c}", "the largest common divisor of {l}",
    "the biggest common factor of {l}", "the biggest number that divides {l} without a remainder", "gcf {s}", "the largest number that goes evenly into {l}",
    "the greatest divisor shared by {l}", "the highest factor that {l} have in common",
]  # fmt: skip
GCD_ID = [
    "FPB dari {l}", "fpb {l}", "FPB {s}", "FPB({c})", "faktor persekutuan terbesar dari {l}", "gcd({c})", "nilai FPB {l}", "fpb dari {c}",
    "bilangan terbesar yang membagi {l}", "pembagi bersama terbesar dari {l}", "faktor bersama terbesar {l}", "FPB antara {l}",
    "bilangan terbesar yang bisa membagi habis {l}",
]  # fmt: skip
LCM_EN = [
    "lcm({c})", "lcm of {l}", "the lcm of {l}", "the least common multiple of {l}", "the lowest common multiple of {l}", "lcm {s}",
    "the smallest number that is divisible by {l}", "LCM of {c}", "the smallest common multiple of {l}", "the smallest multiple shared by {l}",
    "the first number that is a multiple of {l}", "the lowest number that {l} go into", "the smallest number divisible by each of {l}",
]  # fmt: skip
LCM_ID = [
    "KPK dari {l}", "kpk {l}", "KPK {s}", "KPK({c})", "kelipatan persekutuan terkecil dari {l}", "lcm({c})", "nilai KPK {l}", "kpk dari {c}",
    "bilangan terkecil yang habis dibagi {l}", "kelipatan bersama terkecil dari {l}", "kelipatan terkecil yang sama dari {l}", "KPK antara {l}",
]  # fmt: skip
GCD_ASK_EN = [
    "Which is the largest number that divides {l}?", "{c}: gcd?", "{l}, greatest common divisor", "Take the numbers {l}. What is their gcd?",
    "I have the numbers {l}. Which is their greatest common factor?", "{l} - what's the hcf", "What's the biggest number both of these can be divided by: {c}",
    "Given {l}, find the greatest common divisor.", "Let the numbers be {l}. Determine their HCF.", "GCD for {l}?", "my kid needs the GCF of {l}",
    "Which number is the highest factor shared by {l}?", "numbers {c}, I need their gcd", "gimme the gcd of {l}",
]  # fmt: skip
GCD_ASK_ID = [
    "Bilangan berapa yang paling besar dan membagi {l}?", "{c}, FPB-nya?", "{l} FPB nya berapa", "Diketahui bilangan {l}. Tentukan FPB-nya.",
    "Ada bilangan {l}. Berapa faktor persekutuan terbesarnya?", "carikan fpb {l} dong", "Kalau {l}, FPB-nya berapa?", "fpb nya {l} brp",
    "Faktor terbesar yang dimiliki bersama oleh {l} adalah?", "tolong carikan FPB dari bilangan {c}", "Tentukan faktor persekutuan terbesar: {c}",
]  # fmt: skip
LCM_ASK_EN = [
    "Which is the smallest number that can be divided by {l}?", "{c}: lcm?", "{l}, least common multiple", "Take the numbers {l}. What is their lcm?",
    "I have the numbers {l}. Which is their lowest common multiple?", "{l} - what's the lcm", "Given {l}, find the least common multiple.",
    "Let the numbers be {l}. Determine their LCM.", "LCM for {l}?", "At which number do the multiples of {l} first meet?", "numbers {c}, I need their lcm",
    "gimme the lcm of {l}", "I want a common denominator for {l}. What is the lcm?",
]  # fmt: skip
LCM_ASK_ID = [
    "Bilangan terkecil berapa yang habis dibagi {l}?", "{c}, KPK-nya?", "{l} KPK nya berapa", "Diketahui bilangan {l}. Tentukan KPK-nya.",
    "Ada bilangan {l}. Berapa kelipatan persekutuan terkecilnya?", "carikan kpk {l} dong", "Kalau {l}, KPK-nya berapa?", "kpk nya {l} brp",
    "Kelipatan {l} pertama kali bertemu di bilangan berapa?", "tolong carikan KPK dari bilangan {c}", "Tentukan kelipatan persekutuan terkecil: {c}",
]  # fmt: skip
# Stories of two numbers.
GCD_STORY_EN = [
    "I have {a} apples and {b} oranges and want to fill as many identical bags as possible, with nothing left over. How many bags?",
    "{a} boys and {b} girls form teams, all with the same mix. What is the largest number of teams?",
    "Two ribbons are {a} cm and {b} cm long. I cut both into equal pieces, as long as possible, without waste. How long is a piece?",
    "A floor of {a} by {b} tiles is covered with square mats, as large as possible. How wide is a mat?",
    "A baker packs {a} muffins and {b} cookies into identical boxes and uses all of them. How many boxes can there be at most?",
    "What is the greatest number of children who can share {a} pens and {b} books equally, without leftovers?",
]  # fmt: skip
GCD_STORY_ID = [
    "Saya punya {a} apel dan {b} jeruk. Semua dibagi ke kantong yang isinya sama. Paling banyak berapa kantong?",
    "{a} siswa putra dan {b} siswa putri dibagi menjadi kelompok yang susunannya sama. Paling banyak berapa kelompok?",
    "Dua pita panjangnya {a} cm dan {b} cm, dipotong sama panjang dan sepanjang mungkin tanpa sisa. Berapa cm tiap potong?",
    "Ibu membagi {a} kue dan {b} permen ke kotak dengan isi yang sama tanpa sisa. Paling banyak berapa kotak?",
    "{a} pensil dan {b} buku dibagi rata kepada anak sebanyak mungkin. Berapa anak paling banyak?",
]  # fmt: skip
LCM_STORY_EN = [
    "One bus leaves every {a} minutes, another every {b} minutes. They leave together now. After how many minutes do they leave together again?",
    "A red light blinks every {a} seconds and a blue one every {b} seconds. Both blink now. In how many seconds do they next blink together?",
    "Tom swims every {a} days and Mia every {b} days. Today both swim. In how many days will they swim on the same day again?",
    "Rolls come in packs of {a} and sausages in packs of {b}. What is the smallest number of each to have equally many?",
    "Two bells ring together. One rings every {a} minutes, the other every {b} minutes. When do they ring together again, in minutes?",
]  # fmt: skip
LCM_STORY_ID = [
    "Bus A berangkat setiap {a} menit, bus B setiap {b} menit. Sekarang keduanya berangkat bersama. Berapa menit lagi berangkat bersama?",
    "Lampu merah menyala tiap {a} detik, lampu biru tiap {b} detik. Setelah menyala bersama, berapa detik lagi menyala bersama?",
    "Budi berenang tiap {a} hari dan Ana tiap {b} hari. Hari ini mereka berenang bersama. Berapa hari lagi mereka berenang bersama?",
    "Dua lonceng berbunyi bersama. Yang satu tiap {a} menit, yang lain tiap {b} menit. Berapa menit lagi berbunyi bersama?",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    """Beyond: a divisor of numbers above 320, a multiple of two numbers above 70."""
    three = not draw.beyond and draw.level > 0.3 and draw.chance(0.14)
    if draw.chance(0.55):
        top = 300 if draw.hard else 30 + round(120 * min(1.0, draw.level * 1.5))
        return _gcd(draw, _three(draw, 100) if three else _pair(draw, top))
    if draw.beyond:
        return _lcm(draw, _beyond(draw, 72, 140, 72))
    return _lcm(draw, _three(draw, 24) if three else _pair(draw, 60 if draw.hard else 40))


def _pair(draw: Draw, top: int) -> list[int]:
    if draw.beyond:
        return _beyond(draw, 320, 900, 60)
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
    if len(numbers) == 2 and value > 1 and draw.chance(0.17):
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
