"""What follows: all, some, none and one of them; and if this, then that."""

from __future__ import annotations

from sample import Draw, Problem
from work import Work

KINDS_EN = ["bloops", "razzies", "lazzies", "wugs", "fleps", "dribs", "zorks", "minks", "toves", "gimbles", "snarks", "plims", "tarns", "dovers"]
REAL_EN = ["teachers", "singers", "swimmers", "dancers", "bakers", "pilots", "painters", "farmers", "doctors", "runners", "poets", "sailors"]
REAL_ID = ["guru", "penyanyi", "perenang", "penari", "pembuat roti", "pilot", "pelukis", "petani", "dokter", "pelari", "penyair", "pelaut"]
KINDS_ID = ["blup", "raziz", "lazin", "wugo", "flepa", "driba", "zorka", "minko", "tova", "gimbal", "snarka", "plima", "tarno", "dovera"]
ONES = ["Momo", "Zuzu", "Pip", "Tiko", "Lulu", "Bobo", "Nino", "Rex"]
PAIRS_EN = [
    ("it rains", "the street is wet", "the street is not wet", "it does not rain"),
    ("the lamp is on", "the room is bright", "the room is not bright", "the lamp is not on"),
    ("the shop is open", "the door is unlocked", "the door is locked", "the shop is not open"),
    ("it is Sunday", "the school is closed", "the school is open", "it is not Sunday"),
    ("the dog barks", "the cat hides", "the cat does not hide", "the dog does not bark"),
    ("the alarm rings", "the guard comes", "the guard does not come", "the alarm does not ring"),
    ("it snows", "the bus is late", "the bus is not late", "it does not snow"),
    ("the tank is empty", "the car stops", "the car does not stop", "the tank is not empty"),
    ("Nina is at home", "the window is open", "the window is not open", "Nina is not at home"),
    ("the number ends in 0", "it is even", "it is not even", "the number does not end in 0"),
    ("the soup boils", "the lid shakes", "the lid does not shake", "the soup does not boil"),
    ("the wind blows", "the flag moves", "the flag does not move", "the wind does not blow"),
    ("the kettle whistles", "the water is hot", "the water is not hot", "the kettle does not whistle"),
    ("Tom studies", "he passes the test", "he does not pass the test", "Tom does not study"),
    ("the battery is dead", "the phone is off", "the phone is on", "the battery is not dead"),
    ("the baby cries", "Dad wakes up", "Dad does not wake up", "the baby does not cry"),
    ("the oven is on", "the kitchen is warm", "the kitchen is not warm", "the oven is not on"),
    ("the train is late", "the boss is angry", "the boss is not angry", "the train is not late"),
    ("a shape is a square", "it has four sides", "it does not have four sides", "the shape is not a square"),
    ("the gate is open", "the goats run away", "the goats do not run away", "the gate is not open"),
    ("Mia sings", "the neighbour knocks", "the neighbour does not knock", "Mia does not sing"),
    ("the light is red", "the cars stop", "the cars do not stop", "the light is not red"),
    ("the moon is full", "the wolf howls", "the wolf does not howl", "the moon is not full"),
    ("it is a holiday", "the bank is closed", "the bank is open", "it is not a holiday"),
    ("the glass falls", "it breaks", "it does not break", "the glass does not fall"),
    ("the password is wrong", "the door stays shut", "the door does not stay shut", "the password is not wrong"),
    ("Leo is ill", "Leo stays in bed", "Leo does not stay in bed", "Leo is not ill"),
    ("the plant gets water", "it grows", "it does not grow", "the plant gets no water"),
    ("the team wins", "the fans cheer", "the fans do not cheer", "the team does not win"),
    ("a number is divisible by 4", "it is even", "it is not even", "the number is not divisible by 4"),
]  # fmt: skip
PAIRS_ID = [
    ("hujan turun", "jalan basah", "jalan tidak basah", "hujan tidak turun"),
    ("lampu menyala", "kamar terang", "kamar tidak terang", "lampu tidak menyala"),
    ("toko buka", "pintu tidak terkunci", "pintu terkunci", "toko tidak buka"),
    ("hari Minggu", "sekolah tutup", "sekolah buka", "bukan hari Minggu"),
    ("anjing menggonggong", "kucing bersembunyi", "kucing tidak bersembunyi", "anjing tidak menggonggong"),
    ("alarm berbunyi", "penjaga datang", "penjaga tidak datang", "alarm tidak berbunyi"),
    ("banjir datang", "bus terlambat", "bus tidak terlambat", "banjir tidak datang"),
    ("bensin habis", "mobil berhenti", "mobil tidak berhenti", "bensin tidak habis"),
    ("Nina ada di rumah", "jendela terbuka", "jendela tidak terbuka", "Nina tidak ada di rumah"),
    ("sup mendidih", "tutup panci bergetar", "tutup panci tidak bergetar", "sup tidak mendidih"),
    ("angin bertiup", "bendera berkibar", "bendera tidak berkibar", "angin tidak bertiup"),
    ("ketel berbunyi", "airnya panas", "airnya tidak panas", "ketel tidak berbunyi"),
    ("Budi belajar", "dia lulus ujian", "dia tidak lulus ujian", "Budi tidak belajar"),
    ("baterai habis", "ponsel mati", "ponsel tidak mati", "baterai tidak habis"),
    ("bayi menangis", "Ayah bangun", "Ayah tidak bangun", "bayi tidak menangis"),
    ("oven menyala", "dapur hangat", "dapur tidak hangat", "oven tidak menyala"),
    ("kereta terlambat", "bos marah", "bos tidak marah", "kereta tidak terlambat"),
    ("sebuah bangun adalah persegi", "sisinya empat", "sisinya tidak empat", "bangun itu bukan persegi"),
    ("gerbang terbuka", "kambing kabur", "kambing tidak kabur", "gerbang tidak terbuka"),
    ("Mia menyanyi", "tetangga mengetuk", "tetangga tidak mengetuk", "Mia tidak menyanyi"),
    ("lampunya merah", "mobil berhenti", "mobil tidak berhenti", "lampunya tidak merah"),
    ("bulan purnama", "serigala melolong", "serigala tidak melolong", "bulan tidak purnama"),
    ("hari libur", "bank tutup", "bank buka", "bukan hari libur"),
    ("gelas jatuh", "gelas pecah", "gelas tidak pecah", "gelas tidak jatuh"),
    ("sandinya salah", "pintu tetap tertutup", "pintu tidak tetap tertutup", "sandinya tidak salah"),
    ("Rudi sakit", "Rudi tidak masuk sekolah", "Rudi masuk sekolah", "Rudi tidak sakit"),
    ("tanaman disiram", "tanaman tumbuh", "tanaman tidak tumbuh", "tanaman tidak disiram"),
    ("tim menang", "penonton bersorak", "penonton tidak bersorak", "tim tidak menang"),
    ("suatu bilangan habis dibagi 4", "bilangan itu genap", "bilangan itu tidak genap", "bilangan itu tidak habis dibagi 4"),
]  # fmt: skip

# Premises and question over three kinds and one of them: what is said, of which; the answer; the thought.
# Letters: a, b, c are kinds, x is one. "a<b" all, "a^b" some, "a!b" none, "x:a" x is one, "x-a" x is none.
FORMS: list[tuple[tuple[str, ...], str, str, tuple[str, ...]]] = [
    (("a<b", "b<c"), "a<c", "yes", ("a→b→c", "a→c")),
    (("a<b", "b<c"), "a<c", "yes", ("a→b→c", "a→c")),
    (("a<b", "b<c"), "c<a", "unsure", ("a→b→c", "c→a?")),
    (("a<b", "b!c"), "a^c", "no", ("a→b", "b≠c", "a≠c")),
    (("a<b", "c!b"), "a^c", "no", ("a→b", "b≠c", "a≠c")),
    (("a^b", "b<c"), "a^c", "yes", ("a∩b", "b→c", "a∩c")),
    (("a^b", "b<c"), "a<c", "unsure", ("a∩b", "b→c", "a→c?")),
    (("a<b", "b^c"), "a^c", "unsure", ("a→b", "b∩c", "a∩c?")),
    (("a<b", "c<b"), "a<c", "unsure", ("a→b", "c→b", "a→c?")),
    (("a<b",), "b<a", "unsure", ("a→b", "b→a?")),
    (("a!b",), "b^a", "no", ("a≠b", "b≠a")),
    (("a^b",), "a<b", "unsure", ("a∩b", "a→b?")),
    (("a<b", "x:a"), "x:b", "yes", ("a→b", "x→a→b")),
    (("a<b", "x:b"), "x:a", "unsure", ("a→b", "x→b", "x→a?")),
    (("a<b", "x-b"), "x:a", "no", ("a→b", "x≠b", "x≠a")),
    (("a<b", "x-a"), "x:b", "unsure", ("a→b", "x≠a", "x→b?")),
    (("a!b", "x:a"), "x:b", "no", ("a≠b", "x→a", "x≠b")),
    (("a!b", "x-a"), "x:b", "unsure", ("a≠b", "x≠a", "x→b?")),
    (("a^b", "x:a"), "x:b", "unsure", ("a∩b", "x→a", "x→b?")),
    (("a<b", "b<c", "x:a"), "x:c", "yes", ("a→b→c", "x→a→c")),
    (("a<b", "b!c", "x:a"), "x:c", "no", ("a→b", "b≠c", "x→a→b", "x≠c")),
]  # fmt: skip
WHY = {
    "yes": ("it follows", "itu mengikuti dari yang diketahui"), "no": ("it cannot be", "itu tidak mungkin"), "unsure": ("it may be so or not", "bisa ya, bisa tidak"),
}  # fmt: skip


def _said(draw: Draw, text: str, word: dict[str, str], *, asking: bool) -> str:
    one, sign, two = word[text[0]], text[1], word[text[2]]
    if asking:
        return {
            "<": draw.one([f"Are all {one} {two}?", f"Is every one of the {one} one of the {two}?", f"Does it follow that all {one} are {two}?", f"Can we be sure that all {one} are {two}?",
                           f"Is it certain that all {one} are {two}?", f"Must all {one} be {two}?", f"Can I conclude that all {one} are {two}?", f"So all {one} are {two}, right?",
                           f"True or not: all {one} are {two}?", f"Is each of the {one} one of the {two}?", f"Does that make all {one} {two}?"],
                          [f"Apakah semua {one} adalah {two}?", f"Apakah setiap {one} pasti {two}?", f"Pastikah semua {one} adalah {two}?", f"Bisakah disimpulkan semua {one} adalah {two}?",
                           f"Jadi semua {one} adalah {two}?", f"Apakah benar semua {one} itu {two}?", f"Apakah pasti setiap {one} adalah {two}?"]),
            "^": draw.one([f"Are some {one} {two}?", f"Are there {one} that are {two}?", f"Is it true that some {one} are {two}?", f"Do we know that some {one} are {two}?",
                           f"Does it follow that some {one} are {two}?", f"So are there {one} among the {two}?", f"Is at least one of the {one} one of the {two}?", f"Can I conclude that some {one} are {two}?"],
                          [f"Apakah sebagian {one} adalah {two}?", f"Apakah ada {one} yang {two}?", f"Benarkah ada {one} yang juga {two}?", f"Bisakah disimpulkan ada {one} yang {two}?", f"Jadi ada {one} yang {two}?",
                           f"Adakah {one} di antara para {two}?"]),
            ":": draw.one([f"Is {one} one of the {two}?", f"Does {one} belong to the {two}?", f"Is it certain that {one} is one of the {two}?", f"Can we say {one} is one of the {two}?",
                           f"What about {one}: one of the {two}?", f"Do we know that {one} belongs to the {two}?", f"So {one} is among the {two}, right?"], [f"Apakah {one} termasuk {two}?",
                                                                                                    f"Apakah {one} adalah {two}?", f"Jadi {one} itu {two}?", f"Pastikah {one} termasuk {two}?",
                                                                                                    f"Bisakah disimpulkan {one} adalah {two}?", f"Apakah {one} tergolong {two}?"]),
        }[sign]  # fmt: skip
    return {
        "<": draw.one([f"All {one} are {two}.", f"Every one of the {one} is one of the {two}.", f"Each of the {one} is one of the {two}.", f"{one.capitalize()} are always {two}.",
                       f"Whoever is one of the {one} is one of the {two}.", f"There are no {one} that are not {two}."], [f"Semua {one} adalah {two}.", f"Setiap {one} adalah {two}.", f"Semua {one} pasti {two}.",
                                                                                                    f"Tiap {one} itu {two}.", f"Seluruh {one} termasuk {two}.", f"Tidak ada {one} yang bukan {two}."]),
        "^": draw.one([f"Some {one} are {two}.", f"There are {one} that are {two}.", f"At least some {one} are {two}.", f"A few {one} are {two}.", f"Some of the {one} belong to the {two}."],
                      [f"Sebagian {one} adalah {two}.", f"Ada {one} yang {two}.", f"Beberapa {one} adalah {two}.", f"Ada sebagian {one} yang termasuk {two}."]),
        "!": draw.one([f"No {one} are {two}.", f"None of the {one} are {two}.", f"Not a single one of the {one} is one of the {two}.", f"{one.capitalize()} are never {two}.", f"There are no {one} among the {two}."],
                      [f"Tidak ada {one} yang {two}.", f"Tak satu pun {one} adalah {two}.", f"Semua {one} bukan {two}.", f"Tidak satu pun {one} termasuk {two}."]),
        ":": draw.one([f"{one} is one of the {two}.", f"{one} belongs to the {two}.", f"{one} is among the {two}.", f"We know that {one} is one of the {two}."], [f"{one} adalah {two}.", f"{one} termasuk {two}.",
                                                                                                    f"{one} itu {two}.", f"Kita tahu {one} adalah {two}."]),
        "-": draw.one([f"{one} is not one of the {two}.", f"{one} does not belong to the {two}.", f"{one} is not among the {two}.", f"We know that {one} is not one of the {two}."], [f"{one} bukan {two}.",
                                                                                                    f"{one} tidak termasuk {two}.", f"{one} itu bukan {two}.", f"Kita tahu {one} bukan {two}."]),
    }[sign]  # fmt: skip


def syllogism(draw: Draw) -> Problem:
    """All, some, none, and one of them: yes, no, or not certain."""
    premises, ask, verdict, thought = draw.one(FORMS)
    if draw.chance(0.25):
        kinds = draw.some(REAL_EN if draw.lang == "en" else REAL_ID, 3)
    else:
        kinds = draw.some(KINDS_EN if draw.lang == "en" else KINDS_ID, 3)
    word = dict(zip("abc", kinds, strict=True)) | {"x": draw.one(ONES)}
    told = [_said(draw, premise, word, asking=False) for premise in premises]
    if len(told) == 2 and draw.chance(0.35):
        told.reverse()
    question = " ".join(told) + " " + _said(draw, ask, word, asking=True)
    if draw.chance(0.12):
        question = draw.one(["Suppose: ", "Given: ", "Think about this. ", "Logic: ", "Take these as true: ", "Premises: ", "Here is what we know. ", "Imagine a world where this holds. ", "A puzzle of sets: "],
                            ["Misalkan: ", "Diketahui: ", "Logika: ", "Pikirkan ini. ", "Anggap ini benar: ", "Premis: ", "Yang kita tahu: ", "Bayangkan begini. "]) + question
    work = Work(draw)
    for line in thought:
        work.line("".join(word.get(c, c) for c in line))
    gold = {"yes": draw.say("Yes", "Ya"), "no": draw.say("No", "Tidak"), "unsure": draw.say("Not certain", "Belum tentu")}[verdict]
    work.line(gold.lower())
    used = frozenset(word[c] for c in "".join(premises) + ask if c in word)
    return Problem(question, work.text, f"**{gold}**, {draw.say(*WHY[verdict])}.", gold, ("syllogism", premises, ask), keep=used)


def conditional(draw: Draw) -> Problem:
    """If p, then q; and one of them, or not."""
    yes, no, unsure = draw.say("Yes", "Ya"), draw.say("No", "Tidak"), draw.say("Not certain", "Belum tentu")
    work = Work(draw)
    p, q, not_q, not_p = draw.one(PAIRS_EN, PAIRS_ID)
    rule = draw.one(
        [f"If {p}, {q}.", f"If {p}, then {q}.", f"Whenever {p}, {q}.", f"{q[0].upper()}{q[1:]} whenever {p}.", f"We know: if {p}, then {q}.",
         f"Every time {p}, {q}.", f"The rule is: if {p}, then {q}.", f"It is always so that {q} when {p}.", f"As soon as {p}, {q}.", f"In case {p}, {q}.", f"My grandmother says: if {p}, {q}. She is never wrong.",
         f"When {p}, {q}, without exception.",
         f"Assume that if {p}, then {q}.", f"{q[0].upper()}{q[1:]} if {p}.", f"Take as a fact: whenever {p}, {q}."],
        [f"Jika {p}, {q}.", f"Kalau {p}, maka {q}.", f"Setiap kali {p}, {q}.", f"Diketahui: jika {p} maka {q}.", f"Apabila {p}, {q}.",
         f"Bila {p}, pasti {q}.", f"Aturannya: jika {p}, {q}.", f"Tiap kali {p}, selalu {q}.", f"Begitu {p}, {q}.", f"Anggap benar: kalau {p}, {q}.", f"{q[0].upper()}{q[1:]} jika {p}.",
         f"Kata nenek, kalau {p}, {q}. Nenek selalu benar.", f"Sudah pasti, jika {p} maka {q}."],
    )  # fmt: skip
    kind = draw.whole(0, 4)
    given = {0: p, 1: not_q, 2: q, 3: not_p, 4: not_q}[kind]
    claim = {0: q, 1: not_p, 2: p, 3: q, 4: p}[kind]
    ask = draw.one(
        [f"Now {given}. Is it certain that {claim}?", f"Today {given}. Can we be sure that {claim}?", f"Suppose {given}. Does it follow that {claim}?",
         f"I see that {given}. Do I know for sure that {claim}?", f"It turns out that {given}. Must it be that {claim}?", f"We learn that {given}. Can we conclude that {claim}?",
         f"Given that {given}, is it certain that {claim}?", f"Right now {given}. So {claim}, for certain?",
         f"Say {given}. Is it sure that {claim}?", f"At the moment {given}. Does this prove that {claim}?", f"Someone tells me that {given}, and it is true. Is it certain that {claim}?",
         f"{given[0].upper()}{given[1:]}. Can I be certain that {claim}?"],
        [f"Sekarang {given}. Pastikah {claim}?", f"Misalkan {given}. Apakah pasti {claim}?", f"Ternyata {given}. Apakah bisa dipastikan {claim}?",
         f"Saat ini {given}. Bolehkah disimpulkan {claim}?", f"Saya lihat {given}. Sudah pastikah {claim}?", f"Diketahui {given}. Apakah pasti {claim}?", f"Hari ini {given}. Apa sudah pasti {claim}?",
         f"Andaikan {given}. Bisakah kita yakin {claim}?", f"Kita tahu {given}. Apakah itu membuktikan {claim}?"],
    )  # fmt: skip
    if kind == 4:
        ask = draw.one([f"Now {given}. Can it be that {claim}?", f"Today {given}. Is it possible that {claim}?", f"I see that {given}. Could it be that {claim}?",
                        f"Suppose {given}. Is there any chance that {claim}?", f"Given that {given}, may it be that {claim}?", f"We learn that {given}. Might it still be that {claim}?"],
                        [f"Sekarang {given}. Mungkinkah {claim}?", f"Ternyata {given}. Apakah mungkin {claim}?", f"Saya lihat {given}. Bisa jadi {claim}?", f"Misalkan {given}. Adakah kemungkinan {claim}?",
                         f"Hari ini {given}. Apa mungkin {claim}?"])
    work.line(f"{p} → {q}")
    if kind == 0:
        work.line(f"{p}: {q}")
        gold, why = yes, draw.say("the rule says so", "aturannya begitu")
    elif kind in (1, 4):
        work.line(f"{p}? {q}. {not_q}")
        work.line(f"so {not_p}", f"jadi {not_p}")
        gold = yes if kind == 1 else no
        why = draw.say("otherwise the rule would be broken", "kalau tidak, aturannya dilanggar") if kind == 1 else draw.say("the rule would be broken", "aturannya akan dilanggar")
    else:
        work.line(f"{q}: other reasons?", f"{q}: sebab lain?")
        gold, why = unsure, draw.say("there can be other reasons", "bisa ada sebab lain")
    return Problem(f"{rule} {ask}", work.text, f"**{gold}**, {why}.", gold, ("conditional", kind), keep=frozenset(w for w in ("Nina", "Tom", "Mia", "Leo", "Budi", "Rudi") if w in p))
