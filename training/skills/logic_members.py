"""Every, no and one of a kind, in the singular, and what they are like: green, with wings, able to swim."""

from __future__ import annotations

import re

from sample import Draw, Problem
from skills.logic_kinds import FORMS, ONES, WHY
from skills.logic_words import capital
from work import Work

KINDS_EN = re.findall("[a-z]+", "bloop razzy wug fizzle glorp blick dax tove zib mip quob snerg florp trill gax dov plim tarn zork flep")
KINDS_ID = re.findall("[a-z]+", "blup razi wugo fiza glorpa blik daksa tova zib mipo kuba sneg florpa tril gasa dova plima tarno zorka flepa")
ROLES_EN = ["baker", "pilot", "chess player", "singer", "painter", "farmer", "doctor", "runner", "poet", "sailor", "club member", "dancer", "student", "drummer", "gardener"]
ROLES_ID = ["pilot", "pemain catur", "penyanyi", "pelukis", "petani", "dokter", "pelari", "penyair", "pelaut", "anggota klub", "penari", "murid", "tukang kebun", "guru"]
# What one is like: of one; not so; asked of one; its name in the thought.
LIKE_EN = [("is green", "is not green", "Is {x} green?", "green"), ("is blue", "isn't blue", "Is {x} blue?", "blue"), ("is tall", "is not tall", "Is {x} tall?", "tall"), ("is friendly", "is not friendly", "Is {x} friendly?", "friendly"),
           ("can swim", "cannot swim", "Can {x} swim?", "swim"), ("can fly", "can't fly", "Can {x} fly?", "fly"), ("can sing", "cannot sing", "Can {x} sing?", "sing"), ("has wings", "has no wings", "Does {x} have wings?", "wings"),
           ("has a red hat", "does not have a red hat", "Does {x} have a red hat?", "red hat"), ("likes tea", "does not like tea", "Does {x} like tea?", "tea"), ("eats honey", "does not eat honey", "Does {x} eat honey?", "honey"), ("sleeps at noon", "does not sleep at noon", "Does {x} sleep at noon?", "sleeps"),
           ("wears glasses", "does not wear glasses", "Does {x} wear glasses?", "glasses"), ("is kind", "is not kind", "Is {x} kind?", "kind"), ("speaks French", "does not speak French", "Does {x} speak French?", "French"), ("is shy", "isn't shy", "Is {x} shy?", "shy")]  # fmt: skip
LIKE_ID = [("berwarna hijau", "tidak berwarna hijau", "", "hijau"), ("berwarna biru", "tidak berwarna biru", "", "biru"), ("tinggi", "tidak tinggi", "", "tinggi"), ("ramah", "tidak ramah", "", "ramah"), ("bisa berenang", "tidak bisa berenang", "", "berenang"), ("bisa terbang", "tidak bisa terbang", "", "terbang"),
           ("pandai menyanyi", "tidak pandai menyanyi", "", "menyanyi"), ("punya sayap", "tidak punya sayap", "", "sayap"), ("memakai topi merah", "tidak memakai topi merah", "", "topi"), ("suka teh", "tidak suka teh", "", "teh"), ("makan madu", "tidak makan madu", "", "madu"), ("tidur siang", "tidak tidur siang", "", "tidur"),
           ("berkacamata", "tidak berkacamata", "", "kacamata"), ("baik hati", "tidak baik hati", "", "baik"), ("pemalu", "tidak pemalu", "", "pemalu"), ("bisa bahasa Jepang", "tidak bisa bahasa Jepang", "", "Jepang")]  # fmt: skip
# True of the world: a kind, a wider kind, what those are like.
REAL_EN = [("sparrow", "bird", "has feathers", "Does {x} have feathers?", "feathers"), ("rose", "plant", "needs water", "Does {x} need water?", "water"), ("whale", "mammal", "breathes air", "Does {x} breathe air?", "air"), ("trout", "fish", "lives in water", "Does {x} live in water?", "water"),
           ("square", "rectangle", "has four corners", "Does {x} have four corners?", "corners"), ("poodle", "dog", "has four legs", "Does {x} have four legs?", "legs"), ("ant", "insect", "has six legs", "Does {x} have six legs?", "six legs"), ("oak", "tree", "has roots", "Does {x} have roots?", "roots"),
           ("cat", "mammal", "has a heart", "Does {x} have a heart?", "heart"), ("eagle", "bird", "lays eggs", "Does {x} lay eggs?", "eggs")]  # fmt: skip
REAL_ID = [("merpati", "burung", "punya bulu", "bulu"), ("mawar", "tumbuhan", "butuh air", "air"), ("paus", "mamalia", "bernapas dengan paru-paru", "paru-paru"), ("lele", "ikan", "hidup di air", "air"), ("persegi", "persegi panjang", "punya empat sudut", "sudut"), ("semut", "serangga", "berkaki enam", "enam"),
           ("jati", "pohon", "punya akar", "akar"), ("kucing", "mamalia", "punya jantung", "jantung"), ("elang", "burung", "bertelur", "telur"), ("sapi", "mamalia", "menyusui", "menyusui")]  # fmt: skip
SINGULAR = [form for form in FORMS if not any("^" in text for text in form[0]) and form[1][1] != "^" and form[0] != ("a<b",)]
"""Forms that can be said of one; `some` needs more than one. Their converse is asked of what is made up only."""
STRAIGHT = [form for form in SINGULAR if form[2] == "yes"]

PERSONS = {"something": "someone", ", it ": ", that person ", "Whatever": "Whoever", "sesuatu": "seseorang"}
OF_PERSONS = re.compile("something|, it |Whatever|sesuatu")


def a(word: str) -> str:
    return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"


def members(draw: Draw) -> Problem:
    """A form said of single ones; the widest kind may be a way to be."""
    english = draw.lang == "en"
    real = draw.chance(0.18)
    premises, ask, verdict, thought = draw.one(STRAIGHT if real else SINGULAR)
    letters = sorted({c for text in premises for c in text if c in "abc"})
    last = letters[-1]
    said: dict[str, tuple[str, str, str]] = {}
    if real:
        row = draw.one(REAL_EN if english else REAL_ID)
        kinds = [row[0], row[1], row[-1]]
        if len(letters) == 3:
            said[last] = (row[2], "", row[3] if english else "")
        names = dict(zip("abc", kinds, strict=True))
    else:
        kinds = draw.some((KINDS_EN if english else KINDS_ID) if draw.chance(0.7) else ROLES_EN if english else ROLES_ID, 3)
        names = dict(zip("abc", kinds, strict=True))
        # Only what stands on the right throughout can be a way to be.
        if draw.chance(0.55) and all(text[0] != last for text in (*premises, ask)):
            like = draw.one(LIKE_EN if english else LIKE_ID)
            said[last] = like[:3]
            names[last] = like[3]
    names["x"] = draw.one(ONES)
    told = [_told(draw, text, names, said) for text in premises]
    if draw.chance(0.3):
        told.reverse()
    told[0] = re.sub("^(But|Tapi|Now,|Nah,) ", "", told[0])
    if kinds[0] in ROLES_EN or kinds[0] in ROLES_ID:
        told = [OF_PERSONS.sub(lambda m: PERSONS[m[0]], text) for text in told]
    question = " ".join(told) + " " + _asked(draw, ask, names, said)
    if draw.chance(0.1):
        question = draw.one(["Suppose: ", "Given: ", "Logic puzzle. ", "Assume this is true. ", "On some planet: "], ["Misalkan: ", "Diketahui: ", "Soal logika. ", "Anggap ini benar. ", "Di sebuah planet: "]) + question
    work = Work(draw)
    for line in thought:
        work.line("".join(names.get(c, c) for c in line))
    gold = {"yes": draw.say("Yes", "Ya"), "no": draw.say("No", "Tidak"), "unsure": draw.say("Not certain", "Belum tentu")}[verdict]
    work.line(gold.lower())
    used = frozenset(part for c in "".join(premises) if c in names for part in names[c].split())
    return Problem(question, work.text, f"**{gold}**, {draw.say(*WHY[verdict])}.", gold, ("syllogism", premises, ask), keep=used)


def _told(draw: Draw, text: str, names: dict[str, str], said: dict[str, tuple[str, str, str]]) -> str:
    """A premise of single ones."""
    one, sign, two = names[text[0]], text[1], names[text[2]]
    if text[2] in said:
        so, no, _ = said[text[2]]
    else:
        so, no = draw.say(f"is {a(two)}", f"adalah {two}"), draw.say(draw.one([f"is not {a(two)}", f"isn't {a(two)}"]), f"bukan {two}")
    if sign == "<":
        return draw.one([f"Every {one} {so}.", f"Each {one} {so}.", f"Any {one} {so}.", f"If something is {a(one)}, it {so}.", f"Whatever is {a(one)} {so}.", f"Everyone knows that every {one} {so}, and it is true.", f"Without exception, each {one} {so}."],
                        [f"Setiap {one} {so}.", f"Semua {one} {so}.", f"Tiap {one} pasti {so}.", f"Kalau sesuatu adalah {one}, maka {so}.", f"Tanpa kecuali, semua {one} {so}.", f"Yang namanya {one} pasti {so}."])  # fmt: skip
    if sign == "!":
        return draw.one([f"No {one} {so}.", f"Not a single {one} {so}.", f"There is no {one} that {so}."], [f"Tidak ada {one} yang {so}.".replace("yang adalah", "yang merupakan"), f"Tak satu pun {one} {so}.", f"Semua {one} {no or 'bukan ' + two}."])
    if sign == ":":
        return draw.one([f"{one} {so}.", f"We know that {one} {so}.", f"Now, {one} {so}."], [f"{one} {so}.", f"Diketahui {one} {so}.", f"Nah, {one} {so}."])
    return draw.one([f"{one} {no}.", f"We know that {one} {no}.", f"But {one} {no}."], [f"{one} {no}.", f"Diketahui {one} {no}.", f"Tapi {one} {no}."])


def _asked(draw: Draw, text: str, names: dict[str, str], said: dict[str, tuple[str, str, str]]) -> str:
    """Whether it follows."""
    one, sign, two = names[text[0]], text[1], names[text[2]]
    so, _, ask = said.get(text[2], (draw.say(f"is {a(two)}", f"adalah {two}"), "", "Is {x} " + a(two) + "?"))
    who = one if sign == ":" else draw.say(f"every {one}", f"setiap {one}")
    straight = ask.format(x=who)
    return draw.one(
        [straight, straight, f"Does it follow that {who} {so}?", f"Can we be sure that {who} {so}?", f"Is it certain that {who} {so}?", f"So {straight[:1].lower()}{straight[1:]}", f"Do we know for sure that {who} {so}?", f"Must it be that {who} {so}?"],
        [f"Apakah {who} {so}?", f"Apakah pasti {who} {so}?", f"Bisakah disimpulkan {who} {so}?", f"Jadi, apakah {who} {so}?", f"{capital(who)} pasti {so}, betul?", f"Pastikah {who} {so}?", f"Apakah kita yakin {who} {so}?"],
    )  # fmt: skip
