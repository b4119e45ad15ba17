"""Comparisons in a situation: who is taller, where it is cheaper; and whether two ways to write are equal.

A thought compares the numbers as `comparison` does; then it says whose the wanted one is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from lexicon import NAMES
from phrasing import asked
from sample import Draw, Problem
from work import Work, decimal


@dataclass(frozen=True)
class Setting:
    """A first fact about `{a}`, the same of another, and questions for the larger and the smaller number.

    `digits` are the whole part's most, `places` the most after the point.
    """

    first: tuple[str, ...]
    other: tuple[str, ...]
    larger: tuple[str, ...]
    smaller: tuple[str, ...]
    low: int
    high: int
    places: int
    whose: str = "name"


def _settings(text: str) -> list[Setting]:
    """A setting is a line: firsts | others | larger | smaller | range | places | whose; choices by `;`."""
    found = []
    for line in text.strip().splitlines():
        first, other, larger, smaller, bounds, places, whose = (p.strip() for p in line.split("|"))
        low, high = bounds.split("..")
        parts = (tuple(c.strip() for c in p.split(";")) for p in (first, other, larger, smaller))
        found.append(Setting(*parts, int(low), int(high), int(places), whose))
    return found


SETTINGS_EN = _settings("""
{a} is {x} m tall; {a} measures {x} m; the height of {a} is {x} m | {a} is {x} m; {a} measures {x} m; {a} stands {x} m tall | Who is taller?; who is the taller one?; Which of them is taller? | Who is shorter?; who is smaller; Which of them is the shorter one? | 1..1 | 2 | name
{a} weighs {x} kg; the scale shows {x} kg for {a} | {a} {x} kg; {a} weighs {x} kg; for {a} it shows {x} kg | Who is heavier?; who weighs more; Whose weight is greater? | Who is lighter?; who weighs less?; Who is the lighter one? | 2..90 | 2 | name
{a} ran 100 m in {x} s; {a} needed {x} seconds; {a} finished in {x} s; {a} swam it in {x} seconds | {a} in {x} s; {a} needed {x} seconds; {a} took {x} s | Who was slower?; who took longer; Who came in later? | Who was faster?; who won?; Who was first?; who was quicker; Who needed less time? | 9..60 | 2 | name
{a} jumped {x} m; {a} threw the ball {x} m; {a} reached {x} m | {a} {x} m; {a} jumped {x} m; {a} reached {x} m | Who got farther?; who is ahead; Who was better? | Who got less far?; whose distance is shorter?; Who is behind? | 2..30 | 2 | name
{a} scored {x}; {a} has {x} points; the average of {a} is {x}; {a} got {x} | {a} scored {x}; {a} has {x} points; {a} got {x} | Who has more?; who is ahead; Who scored higher?; Whose score is better? | Who has less?; who scored lower; Whose score is lower? | 3..99 | 2 | name
{a} lives {x} km from school; {a} walked {x} km; {a} rode {x} km | {a} {x} km; {a} did {x} km | Who has the longer way?; who did more; Whose way is longer? | Who has the shorter way?; who did less; Whose way is shorter? | 0..25 | 2 | name
{a} paid ${x}; {a} spent ${x}; {a} bought it for ${x} | {a} paid ${x}; {a} ${x}; {a} spent ${x} | Who paid more?; who spent more; Who had the higher bill? | Who paid less?; who got it cheaper; Who spent less? | 1..40 | 2 | name
{a} drank {x} litres; the bottle of {a} holds {x} litres; {a} has {x} l of juice | {a} {x} litres; {a} has {x} l; that of {a} holds {x} l | Who has more?; whose is more; Who got more? | Who has less?; whose is less; Who got less? | 0..5 | 3 | name
Shop {A} sells it for {x}; at shop {A} it costs {x}; shop {A} asks {x} | shop {A} for {x}; at shop {A} it costs {x}; shop {A} asks {x} | Which shop is dearer?; where is it more expensive?; Where do I pay more? | Which shop is cheaper?; where is it cheaper?; Where should I buy it?; where do i pay less | 1..60 | 2 | letter
Rope {A} is {x} m long; rope {A} measures {x} m; plank {A} has {x} m | {A} is {x} m; {A} measures {x} m; {A} has {x} m | Which one is longer?; which is the longer one | Which one is shorter?; which is the shorter one | 0..12 | 2 | letter
Parcel {A} weighs {x} kg; box {A} is {x} kg; bag {A} weighs {x} kg | {A} weighs {x} kg; {A} is {x} kg | Which is heavier?; which one weighs more? | Which is lighter?; which one weighs less? | 0..30 | 3 | letter
""")
SETTINGS_ID = _settings("""
Tinggi {a} {x} m; {a} tingginya {x} m | {a} {x} m; tinggi {a} {x} m | Siapa yang lebih tinggi?; siapa lebih tinggi; Mana yang lebih tinggi? | Siapa yang lebih pendek?; siapa lebih pendek; Mana yang lebih pendek? | 1..1 | 2 | name
Berat {a} {x} kg; {a} beratnya {x} kg; timbangan {a} {x} kg | {a} {x} kg; berat {a} {x} kg | Siapa yang lebih berat?; siapa lebih berat | Siapa yang lebih ringan?; siapa lebih ringan | 2..90 | 2 | name
{a} lari 100 m dalam {x} detik; {a} butuh {x} detik; {a} finis dalam {x} detik; waktu {a} {x} detik | {a} {x} detik; {a} butuh {x} detik; {a} dalam {x} detik | Siapa yang lebih lambat?; siapa lebih lama | Siapa yang lebih cepat?; siapa yang menang?; siapa duluan; Siapa lebih cepat? | 9..60 | 2 | name
{a} melompat {x} m; lemparan {a} {x} m; {a} mencapai {x} m | {a} {x} m; {a} melompat {x} m; lemparan {a} {x} m | Siapa yang lebih jauh?; siapa lebih jauh | Siapa yang kurang jauh?; siapa lebih dekat | 2..30 | 2 | name
Nilai {a} {x}; {a} dapat {x}; rata-rata {a} {x}; skor {a} {x} | {a} {x}; {a} dapat {x}; nilai {a} {x} | Siapa yang nilainya lebih tinggi?; nilai siapa lebih bagus; Siapa lebih unggul? | Siapa yang nilainya lebih rendah?; nilai siapa lebih kecil | 3..99 | 2 | name
Rumah {a} {x} km dari sekolah; {a} berjalan {x} km; {a} bersepeda {x} km | {a} {x} km; {a} menempuh {x} km | Siapa yang lebih jauh?; jarak siapa lebih panjang | Siapa yang lebih dekat?; jarak siapa lebih pendek | 0..25 | 2 | name
{a} minum {x} liter; {a} punya {x} liter jus; botol {a} berisi {x} liter | {a} {x} liter; {a} punya {x} liter; {a} minum {x} liter | Siapa yang lebih banyak?; punya siapa lebih banyak | Siapa yang lebih sedikit?; punya siapa lebih sedikit | 0..5 | 3 | name
{a} panen {x} kg; {a} memetik {x} kg; {a} membawa {x} kg | {a} {x} kg; {a} membawa {x} kg | Siapa yang lebih banyak?; siapa dapat lebih banyak | Siapa yang lebih sedikit?; siapa dapat lebih sedikit | 0..40 | 2 | name
Toko {A} menjual {x} ribu; di toko {A} harganya {x} ribu; toko {A} pasang harga {x} ribu | toko {A} {x} ribu; di toko {A} {x} ribu | Toko mana yang lebih mahal?; mana yang lebih mahal | Toko mana yang lebih murah?; lebih murah di mana?; mana yang lebih murah; Sebaiknya beli di mana? | 1..60 | 1 | letter
Tali {A} panjangnya {x} m; kayu {A} {x} m; pita {A} {x} m | {A} {x} m; {A} panjangnya {x} m | Mana yang lebih panjang?; lebih panjang mana | Mana yang lebih pendek?; lebih pendek mana | 0..12 | 2 | letter
Paket {A} beratnya {x} kg; karung {A} {x} kg; kotak {A} {x} kg | {A} {x} kg; {A} beratnya {x} kg | Mana yang lebih berat?; lebih berat mana | Mana yang lebih ringan?; lebih ringan mana | 0..30 | 3 | letter
""")
JOINTS_EN, JOINTS_ID = [", ", " and ", ", and ", ". ", " while ", " but ", "; "], [", ", " dan ", ", sedangkan ", ". ", " tapi ", "; ", ", kalau "]


def told(draw: Draw, steps: Callable[..., Work], point: str) -> Problem:
    """Two numbers in a situation; the answer is whose number it is. `steps` writes the comparison."""
    setting = draw.one(SETTINGS_EN, SETTINGS_ID)
    if draw.lang == "id" and setting.places > 2:  # 1.250 is a thousand there
        point = ","
    whole, other = draw.whole(setting.low, setting.high), 0
    other = whole if draw.chance(0.75) else draw.whole(setting.low, setting.high)
    first, second = _part(draw, setting.places), _part(draw, setting.places)
    if draw.chance(0.3):
        second = first[0] + second[1:] or first[0]
    x, y = Fraction(f"{whole}.{first}"), Fraction(f"{other}.{second}")
    if x == y:
        return told(draw, steps, point)
    shown = [f"{whole}{point}{first}", f"{other}{point}{second}"]
    if setting.whose == "letter":
        names = draw.one([["A", "B"], ["P", "Q"], ["X", "Y"], ["K", "L"]])
    else:
        names = draw.some(NAMES, 2)
    small = draw.chance(0.5)
    work = steps(draw, whole, other, first, second, point)
    sign = "<" if x < y else ">"
    gold = names[0] if (x < y) == small else names[1]
    work.line(f"{shown[0]}{sign}{shown[1]}: {gold}")
    facts = [
        draw.one(forms).replace("{a}", name).replace("{A}", name).replace("{x}", number)
        for forms, name, number in zip((setting.first, setting.other), names, shown, strict=True)
    ]
    joint = draw.one(JOINTS_EN, JOINTS_ID)
    if joint == ". ":
        facts[1] = facts[1][:1].upper() + facts[1][1:]
    ask = draw.one(setting.smaller if small else setting.larger)
    story = facts[0][:1].upper() + facts[0][1:] + joint + facts[1]
    kind = draw.rng.random()
    if kind < 0.15 and ask.endswith("?"):
        question = f"{ask[:1].upper()}{ask[1:]} {story}."
    elif kind < 0.3:
        question = f"{story}, {ask[:1].lower()}{ask[1:]}"
    else:
        question = f"{story}. {ask}"
    answer = draw.say(
        f"It is **{gold}**, because {shown[0]} {sign} {shown[1]}.", f"**{gold}**, karena {shown[0]} {sign} {shown[1]}."
    )
    return Problem(
        question, work.text, answer, gold, ("whose", tuple(names), tuple(shown), small), keep=frozenset(names), key=f"whose{shown[0]}?{shown[1]}"
    )  # fmt: skip


def _part(draw: Draw, most: int) -> str:
    """Digits after the point, of which the last is not 0."""
    size = draw.whole(1, most)
    return "".join(str(draw.whole(0, 9)) for _ in range(size - 1)) + str(draw.whole(1, 9))


SAME_EN = [
    "Is {x} the same as {y}?", "is {x} equal to {y}", "Are {x} and {y} equal?", "are {x} and {y} the same number", "{x} = {y}, true or not?", "Does {x} equal {y}?", "does it matter if i write {x} or {y}? are they equal?",
    "My teacher wrote {x}, I wrote {y}. Are these equal?", "Are {x} and {y} two ways to write one number?", "is {x} really the same as {y}", "Do {x} and {y} have the same value?", "{x} and {y}, same value?",
    "{x} is the same as {y}, right?", "Is it true that {x} = {y}?", "Would {x} and {y} be the same on a number line?", "The label says {x}, the bill {y}. Is that the same?",
]  # fmt: skip
SAME_ID = [
    "Apakah {x} sama dengan {y}?", "{x} sama dengan {y}?", "apa {x} dan {y} itu sama", "{x} sama {y} sama gak sih", "Apakah {x} dan {y} senilai?", "Benarkah {x} = {y}?", "{x} dan {y} nilainya sama?",
    "Guru menulis {x}, saya menulis {y}. Apakah sama?", "kalau ditulis {x} atau {y}, apakah nilainya sama?", "{x} itu sama aja dengan {y}, kan?", "Apakah nilai {x} sama dengan nilai {y}?", "Di label {x}, di nota {y}. Sama tidak?",
]  # fmt: skip


def same(draw: Draw, point: str) -> Problem:
    """Whether two ways to write a decimal, or a fraction and a decimal, are equal."""
    whole, part = draw.whole(0, 20), _part(draw, 2)
    if draw.chance(0.35):
        return _fraction_too(draw, point)
    x = f"{whole}{point}{part}"
    kind = draw.rng.random()
    if kind < 0.5:
        y = x + "0" * draw.whole(1, 2)
    elif kind < 0.8:
        y = f"{whole}{point}0{part}" if draw.chance(0.5) else f"{whole}{point}{part[::-1]}"
    else:
        y = f"{whole}{point}{_part(draw, 3)}"
    a, b = (x, y) if draw.chance(0.5) else (y, x)
    if a == b:
        return same(draw, point)
    work = Work(draw)
    width = max(len(a), len(b))
    left, right = a.ljust(width, "0"), b.ljust(width, "0")
    if len(a) != len(b):
        work.line(f"Same length: {left} and {right}", f"Samakan panjang: {left} dan {right}")
    return _told_same(draw, a, b, work, left == right, SAME_EN, SAME_ID)


def _fraction_too(draw: Draw, point: str) -> Problem:
    bottom = draw.one([2, 4, 5, 10, 20, 25, 50, 8])
    top = draw.whole(1, bottom - 1)
    scale = 1000 if bottom == 8 else 10 if 10 % bottom == 0 else 100
    value = decimal(Fraction(top, bottom), point)
    other = value
    if draw.chance(0.5):
        other = decimal(Fraction(draw.whole(1, 99), 100), point)
    a, b = (f"{top}/{bottom}", other) if draw.chance(0.5) else (other, f"{top}/{bottom}")
    work = Work(draw)
    if bottom < scale:
        work.line(f"{top}/{bottom}={top * scale // bottom}/{scale}")
    work.line(f"{top}/{bottom}={value}")
    return _told_same(draw, a, b, work, other == value, SAME_EN, SAME_ID)


def _told_same(draw: Draw, a: str, b: str, work: Work, equal: bool, en: list[str], idn: list[str]) -> Problem:
    sign = "=" if equal else "≠"
    work.line(f"{a}{sign}{b}" if equal else draw.say("not the same", "tidak sama"))
    gold = draw.say("Yes", "Ya") if equal else draw.say("No", "Tidak")
    return Problem(asked(draw, en, idn, x=a, y=b), work.text, f"**{gold}**: {a} {sign} {b}.", gold, ("same", a, b), key=f"same{a}?{b}")
