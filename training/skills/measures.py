"""Units in situations: what is left, how many fit, which is more, and carriers for a plain change of unit."""

from __future__ import annotations

from fractions import Fraction

from sample import Draw, Problem
from work import Work, decimal, shifted

LENGTH = {"km", "m", "cm", "mm", "kilometres", "metres", "centimetres", "millimetres", "kilometers", "meters", "kilometer", "meter", "sentimeter", "milimeter"}
MASS = {"kg", "g", "mg", "t", "ton", "kilograms", "grams", "kilogram", "gram", "kuintal"}
VOLUME = {"litres", "ml", "liter", "millilitres", "mililiter", "liters", "milliliters"}
TIME = {"hours", "minutes", "seconds", "days", "weeks", "jam", "menit", "detik", "hari", "minggu"}
CARRIERS_EN = [
    (LENGTH, ["The rope is {x} long.", "The distance is {x}.", "My line measures {x}.", "A ribbon of {x} lies here.", "The tape shows {x}.", "The cable has a length of {x}.", "It is {x} from one end to the other.", "They measured {x}.", "The snail crawled {x}.", "The fence is {x} long."]),
    (MASS, ["The parcel weighs {x}.", "I bought {x} of flour.", "The scale shows {x}.", "It has a mass of {x}.", "We need {x} of it.", "The load is {x}.", "The sack holds {x} of rice.", "Its weight is {x}."]),
    (VOLUME, ["The bottle holds {x}.", "There are {x} in the jug.", "I drank {x} of water.", "The bucket takes {x}.", "We used {x} of milk.", "The tank contains {x}.", "The recipe needs {x} of juice."]),
    (TIME, ["The trip takes {x}.", "I waited {x}.", "The film is {x} long.", "The timer is set to {x}.", "It lasted {x}.", "The flight is {x}.", "We were away for {x}.", "The job needs {x}.", "The rain went on for {x}.", "The course takes {x}."]),
]  # fmt: skip
CARRIERS_ID = [
    (LENGTH, ["Talinya {x}.", "Jaraknya {x}.", "Panjang pitanya {x}.", "Meteran menunjukkan {x}.", "Kabelnya sepanjang {x}.", "Dari ujung ke ujung {x}.", "Hasil ukurnya {x}.", "Siput merayap {x}.", "Pagar itu panjangnya {x}."]),
    (MASS, ["Berat paketnya {x}.", "Saya membeli {x} tepung.", "Timbangan menunjukkan {x}.", "Massanya {x}.", "Kami perlu {x}.", "Muatannya {x}.", "Karung itu berisi {x} beras."]),
    (VOLUME, ["Isi botolnya {x}.", "Di kendi ada {x}.", "Saya minum {x} air.", "Embernya muat {x}.", "Kami memakai {x} susu.", "Tangki berisi {x}.", "Resepnya perlu {x} sari buah."]),
    (TIME, ["Perjalanannya {x}.", "Saya menunggu {x}.", "Lama filmnya {x}.", "Penghitung waktu disetel {x}.", "Berlangsung {x}.", "Lama penerbangannya {x}.", "Kami pergi selama {x}.", "Pekerjaan itu butuh {x}.", "Hujannya {x}."]),
]  # fmt: skip
THAT_EN = ["How many {w} is that?", "What is that in {w}?", "Give it in {w}.", "In {w}, please.", "how much is it in {w}", "Express this in {w}.", "Say it in {w}.", "How many {w} would that be?", "I need it in {w}.", "Convert to {w}.", "And in {w}?", "So how many {w}?"]
THAT_ID = ["Berapa {w} itu?", "Dalam {w} berapa?", "Nyatakan dalam {w}.", "itu berapa {w} ya", "Jadi berapa {w}?", "Kalau dalam {w}?", "Ubah ke {w}.", "Sama dengan berapa {w}?", "Tolong dalam {w}.", "Berapa {w} kah itu?"]


def told(draw: Draw, unit: str, amount: str, wanted: str) -> str:
    """A change of unit as it comes up; empty for units that nothing here is measured in."""
    for units, sentences in draw.one([CARRIERS_EN], [CARRIERS_ID]):
        if unit in units and wanted in units:
            carrier = draw.one(sentences).format(x=amount)
            return f"{carrier} {draw.one(THAT_EN, THAT_ID).format(w=wanted)}"
    return ""


# {a} of the large unit, {b} of the small one; English and Indonesian names of both.
KILO = [("kg", "g", "kg", "g", 1000), ("km", "m", "km", "m", 1000), ("litres", "ml", "liter", "ml", 1000), ("m", "cm", "m", "cm", 100)]
LEFT = {
    "kg": ("A bag holds {a} kg of rice. {b} g are used. How many grams are left?|I have {a} kg of flour and bake with {b} g. How many g remain?|From {a} kg of sugar the cook takes {b} g. What is left, in grams?|a {a} kg sack, {b} g spilled, how many g left",
           "Sekarung beras {a} kg. Dipakai {b} g. Berapa gram sisanya?|Saya punya {a} kg tepung, dipakai {b} g. Sisa berapa g?|Dari {a} kg gula diambil {b} g. Tinggal berapa gram?|gula {a} kg tumpah {b} g, sisa berapa gram"),
    "km": ("The way to school is {a} km. {n} has walked {b} m. How many metres are left?|A run is {a} km long. After {b} m I stop. How many m are missing?|Of a {a} km road {b} m are paved. How many metres are not?|{a} km to go, {b} m done. m left?",
           "Jalan ke sekolah {a} km. {n} sudah berjalan {b} m. Berapa meter lagi?|Lomba lari {a} km. Saya berhenti setelah {b} m. Kurang berapa m?|Dari jalan {a} km, {b} m sudah diaspal. Berapa meter yang belum?|jaraknya {a} km, sudah {b} m. sisa berapa m"),
    "litres": ("A canister holds {a} litres. {b} ml are poured out. How many ml are left?|There are {a} litres of juice and we drink {b} ml. How many millilitres remain?|From {a} litres of paint {b} ml are used. What is left in ml?",
               "Jeriken berisi {a} liter. Dituang {b} ml. Sisa berapa ml?|Ada {a} liter sirup dan diminum {b} ml. Berapa mililiter sisanya?|Dari {a} liter cat dipakai {b} ml. Tinggal berapa ml?"),
    "m": ("A rope is {a} m long and {b} cm are cut off. How many cm are left?|From {a} m of ribbon {n} uses {b} cm. What is left in cm?|A wall of {a} m has a door {b} cm wide. How many cm are wall only?",
          "Tali {a} m dipotong {b} cm. Berapa cm sisanya?|Dari pita {a} m dipakai {n} {b} cm. Sisa berapa cm?|Papan {a} m digergaji {b} cm. Tinggal berapa cm?"),
}  # fmt: skip
MORE = {
    "kg": ("A parcel weighs {a} kg and gets {b} g heavier by its wrapping. How many grams is it now?|{a} kg of apples and {b} g of nuts: how many g together?|The bag is {a} kg, the book in it {b} g. What do both weigh in grams?",
           "Paket {a} kg ditambah bungkus {b} g. Semuanya berapa gram?|{a} kg apel dan {b} g kacang, berapa g semuanya?|Tasnya {a} kg, bukunya {b} g. Berat keduanya berapa gram?"),
    "km": ("{n} cycles {a} km and then walks {b} m. How many metres is that in all?|First {a} km by bus, then {b} m on foot: how many m altogether?|{a} km plus {b} m, in m?",
           "{n} bersepeda {a} km lalu berjalan {b} m. Berapa meter semuanya?|Naik bus {a} km, lalu jalan kaki {b} m: berapa m seluruhnya?|{a} km ditambah {b} m, berapa m?"),
    "litres": ("{a} litres of water and {b} ml of syrup are mixed. How many ml is that?|The pot has {a} litres of soup. {b} ml are added. How many ml now?|{a} litres + {b} ml = ? ml",
               "{a} liter air dicampur {b} ml sirup. Berapa ml jadinya?|Di panci ada {a} liter kuah, ditambah {b} ml. Jadi berapa ml?|{a} liter + {b} ml = ... ml"),
    "m": ("A board of {a} m and one of {b} cm lie end to end. How many cm is that?|{n} jumps {a} m and then {b} cm. How many cm in all?|{a} m + {b} cm = ? cm",
          "Papan {a} m disambung papan {b} cm. Berapa cm panjangnya?|{n} melompat {a} m lalu {b} cm. Berapa cm seluruhnya?|{a} m + {b} cm = ... cm"),
}  # fmt: skip
FIT = {
    "kg": ("How many portions of {b} g are in {a} kg of pasta?|{a} kg of sweets go into bags of {b} g. How many bags?|From {a} kg of dough I make rolls of {b} g. How many rolls?",
           "Berapa porsi {b} g dari {a} kg mi?|{a} kg permen dimasukkan ke kantong {b} g. Berapa kantong?|Dari {a} kg adonan dibuat roti {b} g. Jadi berapa roti?"),
    "km": ("How many laps of {b} m make {a} km?|A track is {b} m. How many times around is {a} km?|Lamps stand along {a} km of road, {b} m for each lamp. How many lamps?",
           "Berapa putaran {b} m untuk {a} km?|Lintasan {b} m. Berapa kali keliling supaya {a} km?|Jalan {a} km diberi satu lampu untuk tiap {b} m. Berapa lampu?"),
    "litres": ("How many glasses of {b} ml can I fill from {a} litres?|{a} litres of milk go into bottles of {b} ml. How many bottles?|A cup takes {b} ml. How many cups are {a} litres?",
               "Berapa gelas {b} ml dari {a} liter?|{a} liter susu dituang ke botol {b} ml. Berapa botol?|Satu cangkir {b} ml. {a} liter jadi berapa cangkir?"),
    "m": ("How many pieces of {b} cm can be cut from {a} m of ribbon?|A step is {b} cm. How many steps for {a} m?|Books {b} cm thick stand on a shelf of {a} m. How many fit?",
          "Berapa potong {b} cm dari pita {a} m?|Satu langkah {b} cm. Untuk {a} m berapa langkah?|Rak {a} m diisi buku setebal {b} cm. Muat berapa buku?"),
}  # fmt: skip
TOTAL = {
    "kg": ("{n} stones of {b} g weigh how many kg?|A box has {n} bars of {b} g. How many kg is that?|{n} packs, {b} g each. How many kg altogether?", "{n} batu masing-masing {b} g. Berapa kg semuanya?|Satu dus berisi {n} batang, tiap batang {b} g. Berapa kg?|{n} bungkus @ {b} g, jadi berapa kg"),
    "km": ("I run {n} rounds of {b} m. How many km is that?|{n} times {b} m: how many km?|A pool lane is {b} m. How many km are {n} lanes?", "Saya lari {n} putaran, tiap putaran {b} m. Berapa km?|{n} kali {b} m: berapa km?|Kolam {b} m. {n} kali berenang jadi berapa km?"),
    "litres": ("{n} cans of {b} ml hold how many litres?|We drink {n} glasses of {b} ml. How many litres?|A crate has {n} bottles of {b} ml. How many litres in all?", "{n} kaleng {b} ml, berapa liter?|Kami minum {n} gelas {b} ml. Berapa liter?|Satu krat {n} botol, tiap botol {b} ml. Berapa liter semuanya?"),
    "m": ("{n} bricks of {b} cm in a row are how many m?|{n} steps of {b} cm: how many m?|A chain has {n} links of {b} cm. How many metres long is it?", "{n} bata {b} cm berjajar, berapa m?|{n} langkah masing-masing {b} cm: berapa m?|Rantai punya {n} mata, tiap mata {b} cm. Berapa meter panjangnya?"),
}  # fmt: skip
DAILY_EN = ["{p} reads {m} minutes a day. How many hours is that in {n} days?", "I practise {m} minutes every day. How many hours in {n} days?", "{m} min of exercise a day for {n} days, how many hours?", "The bus ride takes {m} minutes each day. How many hours do {n} days make?", "How many hours do I train in {n} days at {m} minutes a day?"]
DAILY_ID = ["{p} membaca {m} menit sehari. Berapa jam dalam {n} hari?", "Saya berlatih {m} menit tiap hari. Berapa jam dalam {n} hari?", "olahraga {m} menit sehari selama {n} hari, jadi berapa jam", "Naik bus {m} menit tiap hari. {n} hari jadi berapa jam?", "Kalau {m} menit sehari, dalam {n} hari berapa jam?"]
WHICH_EN = ["Which is more, {x} or {y}?", "{x} or {y}, which is more?", "Is {x} or {y} the larger amount?", "which is bigger: {x} or {y}", "Compare {x} and {y}. Which is greater?", "What's more: {x} or {y}?", "{x} vs {y}, what is the larger one?", "I can have {x} or {y}. Which is more?", "Name the greater of {x} and {y}."]
WHICH_ID = ["Mana yang lebih besar, {x} atau {y}?", "{x} atau {y}, mana yang lebih banyak?", "lebih besar mana {x} atau {y}", "Bandingkan {x} dan {y}. Mana yang lebih besar?", "Yang lebih besar {x} atau {y}?", "Antara {x} dan {y}, mana yang lebih besar?", "gedean mana {x} sama {y}"]
LESS_EN = ["Which is less, {x} or {y}?", "which is smaller: {x} or {y}", "Compare {x} and {y}. Which is smaller?", "{x} or {y}, which is less?", "Name the smaller of {x} and {y}."]
LESS_ID = ["Mana yang lebih kecil, {x} atau {y}?", "lebih kecil mana {x} atau {y}", "{x} atau {y}, mana yang lebih sedikit?", "Bandingkan {x} dan {y}. Mana yang lebih kecil?"]


def make(draw: Draw) -> Problem:
    return draw.one([_left, _more, _fit, _total, _daily, _which, _which])(draw)


def _told(draw: Draw, table: dict[str, tuple[str, str]], large: str, **given: object) -> str:
    return draw.one(draw.say(*table[large]).split("|")).format(**{"n": draw.one(["Ana", "Budi", "Mia", "Tom"])} | given)


def _units(draw: Draw) -> tuple[str, str, str, int]:
    """Which of the tables, the names of both units, how many."""
    en, small_en, idn, small_id, factor = draw.one(KILO)
    return en, draw.say(en, idn), draw.say(small_en, small_id), factor


def _done(draw: Draw, work: Work, question: str, value: object, unit: str, formula: str) -> Problem:
    answer = draw.say(f"The answer is **{value}**", f"Jawabannya **{value}**") + (f" {unit}." if unit else ".")
    return Problem(question, work.text, answer, str(value), ("value", formula), check="number", key=f"measure{formula}{unit}")


def _left(draw: Draw) -> Problem:
    table, large, small, factor = _units(draw)
    a = draw.whole(1, 12)
    b = draw.whole(1, min(a, 3) * factor // 50 - 1) * 50
    work = Work(draw).line(f"1 {large.removesuffix('s')}={factor} {small}")
    value = work.sub(work.mul(a, factor), b)
    return _done(draw, work, _plural(_told(draw, LEFT, table, a=a, b=b), a), value, small, f"{a}*{factor}-{b}")


def _more(draw: Draw) -> Problem:
    table, large, small, factor = _units(draw)
    a, b = draw.whole(1, 12), draw.whole(1, factor // 10 - 1) * 10
    work = Work(draw).line(f"1 {large.removesuffix('s')}={factor} {small}")
    value = work.add(work.mul(a, factor), b)
    return _done(draw, work, _plural(_told(draw, MORE, table, a=a, b=b), a), value, small, f"{a}*{factor}+{b}")


def _plural(text: str, a: int) -> str:
    return text.replace("1 litres", "1 litre").replace("There are 1 litre", "There is 1 litre") if a == 1 else text


def _fit(draw: Draw) -> Problem:
    table, large, small, factor = _units(draw)
    b = draw.one([20, 25, 50] if factor == 100 else [50, 100, 125, 200, 250, 500])
    if table == "m" and draw.chance(0.3):
        b = draw.one([2, 4, 5, 10])
    a = draw.whole(1, 9)
    work = Work(draw).line(f"1 {large.removesuffix('s')}={factor} {small}")
    value = work.exact(work.mul(a, factor), b)
    return _done(draw, work, _plural(_told(draw, FIT, table, a=a, b=b), a), value, "", f"{a}*{factor}/{b}")


def _total(draw: Draw) -> Problem:
    table, large, _, factor = _units(draw)
    n = draw.whole(2, 24)
    b = draw.one([5, 10, 20, 25, 40, 50] if factor == 100 else [50, 100, 150, 200, 250, 300, 400, 500, 750])
    work = Work(draw)
    total = work.mul(n, b)
    raw, gold = shifted(total, len(str(factor)) - 1), decimal(Fraction(total, factor))
    work.line(f"{total}÷{factor}={raw}" + (f"={gold}" if raw != gold else ""))
    return _done(draw, work, _told(draw, TOTAL, table, n=n, b=b), gold, large, f"{n}*{b}/{factor}")


def _daily(draw: Draw) -> Problem:
    while True:
        m, n = draw.one([10, 12, 15, 20, 30, 40, 45, 50]), draw.whole(3, 30)
        if m * n % 60 == 0:
            break
    work = Work(draw)
    value = work.exact(work.mul(n, m), 60)
    question = draw.one(DAILY_EN, DAILY_ID).format(p=draw.one(["Ana", "Tom", "Mia", "Budi"]), m=m, n=n)
    return _done(draw, work, question, value, draw.say("hours" if value > 1 else "hour", "jam"), f"{m}*{n}/60")


AMOUNTS = [("km", "m", "km", "m", 1000), ("kg", "g", "kg", "g", 1000), ("litres", "ml", "liter", "ml", 1000), ("m", "cm", "m", "cm", 100), ("cm", "mm", "cm", "mm", 10),
           ("hours", "minutes", "jam", "menit", 60), ("minutes", "seconds", "menit", "detik", 60), ("days", "hours", "hari", "jam", 24), ("weeks", "days", "minggu", "hari", 7)]  # fmt: skip


def _which(draw: Draw) -> Problem:
    """Which of two amounts in different units is more, or less."""
    large_en, small_en, large_id, small_id, factor = draw.one(AMOUNTS)
    large, small = draw.say(large_en, large_id), draw.say(small_en, small_id)
    work = Work(draw).line(f"1 {large.removesuffix('s')}={factor} {small}")
    if factor in (10, 100, 1000) and draw.chance(0.6):
        value = Fraction(draw.whole(11, 99), 10)
        value = value + Fraction(1, 10) if value.denominator == 1 else value
        shown = decimal(value)
        padded = shifted(int(value * factor), len(str(factor)) - 1)
        if padded != shown:
            work.line(f"{shown}={padded}")
        raw, result = padded.replace(".", ""), int(value * factor)
        work.line(f"{padded}×{factor}={raw}")
    else:
        value = Fraction(draw.whole(2, 12))
        shown = str(value)
        result = work.mul(int(value), factor)
    step = max(1, factor // 20)
    other = result + draw.one([-1, 1]) * step * draw.whole(1, 9)
    if other < 2:
        other = result + step
    work.line(f"{result}{'>' if result > other else '<'}{other}")
    less = draw.chance(0.3)
    x, y = f"{shown} {large}", f"{other} {small}"
    gold = x if (result < other) == less else y
    frames = (LESS_EN, LESS_ID) if less else (WHICH_EN, WHICH_ID)
    first, second = draw.some([x, y], 2)
    question = draw.one(*frames).format(x=first, y=second)
    answer = draw.say(f"**{gold}** is {'less' if less else 'more'}.", f"**{gold}** lebih {'kecil' if less else 'besar'}.")
    spec = ("amounts", (x, str(value * factor)), (y, str(other)), less)
    return Problem(question, work.text, answer, gold, spec, key=f"which{x}|{y}")
