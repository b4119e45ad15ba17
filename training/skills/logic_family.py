"""Kin: what a mother's brother is, and how many brothers and sisters there are."""

from __future__ import annotations

from sample import Draw, Problem
from skills.logic_words import people
from work import Work

WORDS_ID = {"father": "ayah", "mother": "ibu", "brother": "saudara laki-laki", "sister": "saudara perempuan", "son": "anak laki-laki", "daughter": "anak perempuan"}
BROTHERS_ID = ["saudara laki-laki", "kakak laki-laki", "adik laki-laki", "abang"]
SISTERS_ID = ["saudara perempuan", "kakak perempuan", "adik perempuan"]
GIRLS = ["Ana", "Citra", "Dewi", "Fitri", "Lina", "Rina", "Sari", "Putri", "Emma", "Mia", "Lucy", "Alice", "Nora", "Clara", "Mary", "Sarah", "Olga", "Tina"]
BOYS = ["Budi", "Eko", "Joko", "Agus", "Bayu", "Dimas", "Rudi", "Tom", "Leo", "Ben", "Jack", "Oscar", "Peter", "John", "David", "Carlos", "Ahmed", "Ivan"]
# A path from one's own, and what the one at its end is; where there is a step on the way, it is named.
PATHS: list[tuple[tuple[str, ...], str, str]] = [
    (("mother", "brother"), "uncle", "paman"), (("father", "brother"), "uncle", "paman"), (("mother", "sister"), "aunt", "bibi"), (("father", "sister"), "aunt", "bibi"),
    (("mother", "mother"), "grandmother", "nenek"), (("father", "mother"), "grandmother", "nenek"), (("mother", "father"), "grandfather", "kakek"), (("father", "father"), "grandfather", "kakek"),
    (("brother", "son"), "nephew", "keponakan"), (("sister", "son"), "nephew", "keponakan"), (("brother", "daughter"), "niece", "keponakan"), (("sister", "daughter"), "niece", "keponakan"),
    (("son", "son"), "grandson", "cucu"), (("daughter", "son"), "grandson", "cucu"), (("son", "daughter"), "granddaughter", "cucu"), (("daughter", "daughter"), "granddaughter", "cucu"),
    (("mother", "brother", "son"), "cousin", "sepupu"), (("father", "sister", "daughter"), "cousin", "sepupu"), (("mother", "sister", "son"), "cousin", "sepupu"), (("father", "brother", "daughter"), "cousin", "sepupu"),
    (("mother", "mother", "mother"), "great-grandmother", "buyut"), (("father", "father", "father"), "great-grandfather", "buyut"), (("mother", "father", "father"), "great-grandfather", "buyut"),
    (("sister", "mother"), "mother", "ibu"), (("brother", "father"), "father", "ayah"), (("sister", "brother"), "brother", "saudara laki-laki"), (("brother", "mother"), "mother", "ibu"),
    (("sister", "mother", "mother"), "grandmother", "nenek"), (("brother", "father", "brother"), "uncle", "paman"),
]  # fmt: skip
KNOWN = {path: (en, idn) for path, en, idn in PATHS}


def family(draw: Draw) -> Problem:
    return _kin(draw) if draw.chance(0.55) else _siblings(draw)


def _kin(draw: Draw) -> Problem:
    """A path of kin, shortened from its beginning."""
    path = draw.one([p for p in KNOWN if p != ("sister", "brother")])
    en, idn = KNOWN[path]
    gold = draw.say(en, idn)
    work = Work(draw)
    words = WORDS_ID | {"brother": draw.one(BROTHERS_ID), "sister": draw.one(SISTERS_ID)}
    word = words.get
    first = path[:2]
    work.line(f"{first[0]}'s {first[1]}: {KNOWN[first][0]}", f"{word(first[1])} dari {word(first[0])}: {KNOWN[first][1]}")
    if len(path) == 3:
        step = KNOWN[first][0]
        work.line(f"{step}'s {path[2]}: {en}", f"{word(path[2])} dari {KNOWN[first][1]}: {idn}")
    x = people(draw, 1)[0]
    mine = draw.chance(0.6)
    if draw.lang == "en":
        own = ("my " if mine else f"{x}'s ") + "'s ".join(path)
        me = "me" if mine else x
        male = path[-1] in ("father", "brother", "son")
        pron = "he" if male else "she"
        question = draw.one([
            f"What is {own} to {me}?", f"How is {own} related to {me}?", f"{own[0].upper()}{own[1:]} is {'my' if mine else x + chr(39) + 's'} what?", f"What do {'I' if mine else 'we'} call {own}{'' if mine else ' with regard to ' + x}?", f"Who is {own} to {me}?",
            f"{own[0].upper()}{own[1:]} came to visit. What relation is {pron} to {me}?", f"I'm talking about {own}. What is {pron} to {me}?", f"{own}, what is that called?", f"What's the family word for {own}?", f"Which relative is {own}?",
            f"Look at the photo: that is {own}. How is {pron} related to {me}?", f"the {'man' if male else 'woman'} is {own}. what is {pron} to {me}?" if path[-1] not in ("son", "daughter") else f"{own}: what relative is that?"])  # fmt: skip
        answer = f"{own[0].upper()}{own[1:]} is {'your' if mine else x + chr(39) + 's'} **{gold}**.".replace("My ", "Your ", 1)
        return Problem(question, work.text, answer, gold, ("kin", path), keep=frozenset([x]))
    who = "saya" if mine else x
    joint = " " if path[0] in ("father", "mother") and draw.chance(0.5) and len(path) == 2 else " dari "
    own = joint.join(words[p] for p in reversed(path)) + f" {who}"
    question = draw.one([
        f"{own[0].upper()}{own[1:]} adalah apa bagi {who}?", f"Apa hubungan {own} dengan {who}?", f"{own[0].upper()}{own[1:]} itu apanya {who}?", f"{who} memanggil {own} apa?" if path[-1] in ("father", "mother", "brother", "sister") and gold != "buyut" else f"{own} disebut apa?", f"Siapakah {own} bagi {who}?",
        f"{own} disebut apa?", f"Apa sebutan untuk {own}?", f"Dalam keluarga, {own} disebut apa?", f"Kemarin {own} datang. Dia siapanya {who}?", f"{own} itu siapanya {who} ya?", f"Ini foto {own}. Apa hubungannya dengan {who}?", f"sebutan buat {own} apa sih?"])  # fmt: skip
    answer = f"{own[0].upper()}{own[1:]} adalah **{gold}**."
    return Problem(question, work.text, answer, gold, ("kin", path), keep=frozenset([x]))


def _siblings(draw: Draw) -> Problem:
    """How many children there are, or how many brothers and sisters one of them has."""
    girl = draw.chance(0.5)
    x = draw.one(GIRLS if girl else BOYS)
    b, s = draw.whole(2, 6), draw.whole(2, 6)
    kid, kid_id = ("girl", "anak perempuan") if girl else ("boy", "anak laki-laki")
    work = Work(draw)
    kind = draw.whole(0, 3)
    if kind == 0:
        gold, formula = work.add(work.add(b, s), 1), f"{b}+{s}+1"
        question = draw.one(
            [f"{x} has {b} brothers and {s} sisters. How many children are there in the family?", f"{x} has {b} brothers and {s} sisters. How many children do the parents have?", f"In {x}'s family there are {b} brothers and {s} sisters besides {x}. How many children in all?",
             f"How many children does {x}'s mother have if {x} has {s} sisters and {b} brothers?", f"{x} lives with {b} brothers and {s} sisters. Count all the siblings, {x} too.", f"with {s} sisters and {b} brothers, {x} is one of how many children?",
             f"{x} says: I have {b} brothers and {s} sisters. How many children are they together?"],
            [f"{x} punya {b} saudara laki-laki dan {s} saudara perempuan. Berapa anak dalam keluarga itu?", f"{x} punya {b} saudara laki-laki dan {s} saudara perempuan. Berapa jumlah anak orang tuanya?", f"Saudara {x} ada {b} laki-laki dan {s} perempuan. Semuanya ada berapa anak, termasuk {x}?",
             f"Berapa anak ibu {x} kalau {x} punya {s} saudara perempuan dan {b} saudara laki-laki?", f"{x} bersaudara dengan {b} laki-laki dan {s} perempuan. Mereka berapa bersaudara, {x} ikut dihitung?"],
        )  # fmt: skip
        unit = draw.say(" children", " anak")
    elif kind == 1:
        same = draw.chance(0.5)  # asks a brother or sister of the same sex
        of, of_id = (("sister", "saudara perempuan") if girl else ("brother", "saudara laki-laki")) if same else (("brother", "saudara laki-laki") if girl else ("sister", "saudara perempuan"))
        sisters = draw.chance(0.5)
        have = s if sisters else b
        asked_girl = of == "sister"
        # x counts for the other, and the other not for itself.
        if sisters == girl:
            have = work.add(have, 1)
            formula = f"{s if sisters else b}+1"
        else:
            formula = str(have)
        if sisters == asked_girl:
            have = work.sub(have, 1)
            formula += "-1"
        if not work.lines:
            work.line(f"{'sisters' if sisters else 'brothers'}: {have}", f"{'perempuan' if sisters else 'laki-laki'}: {have}")
        gold = have
        what, what_id = ("sisters", "saudara perempuan") if sisters else ("brothers", "saudara laki-laki")
        question = draw.one(
            [f"{x} is a {kid} with {b} brothers and {s} sisters. How many {what} does each {of} of {x} have?", f"A {kid} called {x} has {b} brothers and {s} sisters. How many {what} has one of {x}'s {of}s?", f"{x} ({kid}) has {s} sisters and {b} brothers. Take one {of} of {x}: how many {what} does that {of} have?"],
            [f"{x} {kid_id} dengan {b} saudara laki-laki dan {s} saudara perempuan. Berapa {what_id} yang dimiliki tiap {of_id} {x}?", f"Seorang {kid_id} bernama {x} punya {b} saudara laki-laki dan {s} saudara perempuan. Salah satu {of_id}nya punya berapa {what_id}?"],
        )  # fmt: skip
        unit = " " + draw.say(what, what_id)
    elif kind == 2:
        gold, formula = work.add(b, 1), f"{b}+1"
        many, one = ("daughters", "brother") if draw.chance(0.5) else ("sons", "sister")
        m_id, o_id = ("anak perempuan", "saudara laki-laki") if one == "brother" else ("anak laki-laki", "saudara perempuan")
        question = draw.one(
            [f"A family has {b} {many}, and each of them has exactly one {one}. How many children are there?", f"Mr and Mrs Hill have {b} {many}. Every one of the {many} has one {one}. How many children do they have?", f"{x} has {b} {many}. Each of the {many} has one {one}. How many children does {x} have?",
             f"riddle: {b} {many}, each with one {one}. how many kids in the family?", f"A father says: I have {b} {many} and each of them has one {one}. How many children is that?"],
            [f"Sebuah keluarga punya {b} {m_id}, masing-masing punya tepat satu {o_id}. Ada berapa anak?", f"{x} punya {b} {m_id}. Setiap {m_id} punya satu {o_id}. Berapa anak {x}?", f"teka-teki: {b} {m_id}, masing-masing punya satu {o_id}. ada berapa anak di keluarga itu?",
             f"Pak Hasan berkata: anakku ada {b} {m_id[5:]} dan tiap orang punya satu {o_id}. Berapa anaknya?"],
        )  # fmt: skip
        unit = draw.say(" children", " anak")
    else:
        n = draw.whole(3, 9)
        gold, formula = work.sub(n, 1), f"{n}-1"
        question = draw.one(
            [f"There are {n} children in {x}'s family, {x} included. How many siblings does {x} have?", f"{x}'s parents have {n} children. How many brothers and sisters does {x} have?", f"{x} is one of {n} children. How many siblings is that for {x}?", f"How many siblings does {x} have in a family of {n} children?"],
            [f"{x} {n} bersaudara, termasuk {x}. Berapa saudara kandung {x}?", f"Orang tua {x} punya {n} anak. Berapa saudara kandung {x}?", f"{x} adalah satu dari {n} bersaudara. {x} punya berapa saudara?", f"Kalau ada {n} anak di keluarga {x}, berapa saudara {x}?"],
        )  # fmt: skip
        unit = draw.say(" siblings", " saudara")
    if draw.lang == "en" and gold == 1:
        unit = unit.replace("sisters", "sister").replace("brothers", "brother").replace("siblings", "sibling")
    return Problem(question, work.text, f"**{gold}**{unit}.", str(gold), ("value", formula), keep=frozenset([x]))
