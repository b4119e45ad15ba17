"""Stories put together of events, so that no two need be alike: a start, what happens, a question.

An event changes how many there are. Its words know nothing of the events beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lexicon import NAMES, THINGS_EN, THINGS_ID
from sample import Draw, Problem
from skills.story_steps import labelled
from work import Work

NAMED = frozenset(NAMES)

MOST_STEPS = 4
"""Operations of a story; longer ones are what the hard set is made of."""


@dataclass(frozen=True)
class Event:
    """Words for one who tells it of himself, of another, and in Indonesian; `{x}` and `{y}` are its
    numbers, `{m}` somebody else. `kind` says what it does to how many there are."""

    kind: str
    i: str
    they: str
    idn: str


def _events(kind: str, text: str) -> list[Event]:
    return [
        Event(kind, *(p.strip() for p in line.split("|"))) for line in text.strip().splitlines()
    ]


EVENTS = [
    *_events("+", """
        buy {x} more | buys {x} more | membeli {x} lagi
        buy another {x} at the shop | buys another {x} at the shop | beli {x} lagi di toko
        get {x} from {m} | gets {x} from {m} | mendapat {x} dari {m}
        find {x} on the way home | finds {x} on the way home | menemukan {x} di jalan pulang
        pick up {x} | picks up {x} | mengambil {x}
        am given {x} as a present | is given {x} as a present | diberi hadiah {x}
        win {x} in a game | wins {x} in a game | menang {x} dalam permainan
        add {x} to them | adds {x} to them | menambah {x}
        receive {x} by mail | receives {x} by mail | menerima {x} lewat pos
        borrow {x} | borrows {x} | meminjam {x}
        collect {x} more | collects {x} more | mengumpulkan {x} lagi
        take {x} out of the cupboard as well | takes {x} out of the cupboard as well | mengambil {x} lagi dari lemari"""),
    *_events("-", """
        give {x} to {m} | gives {x} to {m} | memberi {m} {x}
        give away {x} | gives away {x} | memberikan {x} kepada orang lain
        lose {x} | loses {x} | kehilangan {x}
        sell {x} of them | sells {x} of them | menjual {x}
        use {x} | uses {x} | memakai {x}
        throw away {x} | throws away {x} | membuang {x}
        lend {x} to {m} | lends {x} to {m} | meminjamkan {x} kepada {m}
        break {x} by accident | breaks {x} by accident | merusak {x} tanpa sengaja
        put {x} aside for {m} | puts {x} aside for {m} | menyisihkan {x} untuk {m}
        have to return {x} | has to return {x} | harus mengembalikan {x}
        drop {x} into the river | drops {x} into the river | menjatuhkan {x} ke sungai"""),
    *_events("+*", """
        buy {x} bags of {y} | buys {x} bags of {y} | membeli {x} kantong isi {y}
        buy {x} boxes with {y} in each | buys {x} boxes with {y} in each | membeli {x} kotak yang masing-masing berisi {y}
        get {x} packs, {y} in every pack | gets {x} packs, {y} in every pack | mendapat {x} pak, tiap pak isi {y}
        get {y} from each of {x} friends | gets {y} from each of {x} friends | mendapat {y} dari masing-masing dari {x} teman
        earn {y} a day for {x} days | earns {y} a day for {x} days | mendapat {y} sehari selama {x} hari
        order {x} cartons, which hold {y} each | orders {x} cartons, which hold {y} each | memesan {x} dus yang isinya {y}"""),
    *_events("-*", """
        give {y} to each of {x} friends | gives {y} to each of {x} friends | memberi {y} kepada tiap orang dari {x} teman
        hand out {y} each to {x} children | hands out {y} each to {x} children | membagikan {y} kepada masing-masing dari {x} anak
        use up {y} a day for {x} days | uses up {y} a day for {x} days | menghabiskan {y} sehari selama {x} hari
        sell {x} bags with {y} in each | sells {x} bags with {y} in each | menjual {x} kantong yang masing-masing berisi {y}
        put {y} on each of {x} plates for the guests | puts {y} on each of {x} plates for the guests | menaruh {y} di tiap piring untuk tamu, ada {x} piring"""),
    *_events("/2", """
        give half of them away | gives half of them away | memberikan setengahnya
        lose half of them | loses half of them | kehilangan setengahnya
        sell half of what is there | sells half of what is there | menjual separuh dari yang ada"""),
    *_events("*2", """
        double them | doubles them | menggandakannya jadi dua kali
        get as many again | gets as many again | mendapat lagi sebanyak itu"""),
]  # fmt: skip
BY_KIND = {k: [e for e in EVENTS if e.kind == k] for k in ("+", "-", "+*", "-*", "/2", "*2")}

STARTS_I = ["I have {a} {t}", "I own {a} {t}", "I had {a} {t}", "i've got {a} {t}", "There are {a} {t} in my bag", "I start with {a} {t}", "Suppose I have {a} {t}", "{a} {t} are mine"]
STARTS_THEY = ["{n} has {a} {t}", "{n} had {a} {t}", "{n} owns {a} {t}", "{n} starts with {a} {t}", "There are {a} {t} in {n}'s bag", "Let's say {n} has {a} {t}", "{n} has got {a} {t}", "{n} came with {a} {t}"]
STARTS_ID = ["{n} punya {a} {t}", "{n} memiliki {a} {t}", "Mula-mula {n} punya {a} {t}", "{n} awalnya punya {a} {t}", "Di tas {n} ada {a} {t}", "Misalkan {n} punya {a} {t}"]
ENDS_I = ["How many {t} do I have now?", "How many do I have in the end?", "how many are left", "How many {t} is that?", "What do I end up with?", "how many {t} have i got", "So how many now?", "How many {t} remain?"]
ENDS_THEY = ["How many {t} does {n} have now?", "How many {t} has {n}?", "How many does {n} have in the end?", "how many {t} does {n} have left", "What is {n} left with?", "How many {t} are there now?", "So how many {t} has {n} got?", "how many now?"]
ENDS_ID = ["Berapa {t} {n} sekarang?", "Sekarang {n} punya berapa {t}?", "Berapa {t} {n} pada akhirnya?", "jadi berapa {t} {n} sekarang", "Tinggal berapa {t}?", "Ada berapa {t} sekarang?"]
JOINTS_EN = [", then ", " and ", ", ", " and then ", ". Then {s} ", ". After that {s} ", ". Later {s} ", "; ", ". {s} "]
JOINTS_ID = [", lalu ", " dan ", ", ", ", kemudian ", ". Lalu {s} ", ". Setelah itu {s} ", ". Kemudian {s} ", ". {s} "]


def make(draw: Draw) -> Problem:
    """A story of one to four steps whose numbers stay whole and not below zero."""
    work = Work(draw)
    small = draw.chance(0.5)
    have = draw.whole(2, 20 if small else 90)
    first, formula = have, str(have)
    words: list[tuple[Event, int, int]] = []
    steps, wanted = 0, draw.whole(1, MOST_STEPS if draw.level > 0.5 else 2)
    while steps < wanted:
        kind = draw.one(["+", "+", "-", "-", "-", "+*", "+*", "-*", "/2", "*2"])
        x, y = draw.whole(2, 9), draw.whole(2, 12)
        cost = 2 if kind in ("+*", "-*") else 1
        if kind in ("+", "-"):
            x = draw.whole(2, 12 if small else 60)
        if (
            steps + cost > MOST_STEPS
            or (kind == "-" and x > have)
            or (kind == "-*" and x * y > have)
            or (kind in ("/2", "*2") and not have)
            or (kind == "/2" and have % 2)
        ):
            continue
        have, formula = _done(work, kind, have, x, y, formula)
        words.append((draw.one(BY_KIND[kind]), x, y))
        steps += cost
    question = _told(draw, first, words)
    return Problem(
        question, work.text, draw.say(f"The answer is **{have}**.", f"Jawabannya **{have}**."), str(have), ("value", formula),
        keep=NAMED, key=f"chain:{formula}",
    )  # fmt: skip


def _done(work: Work, kind: str, have: int, x: int, y: int, formula: str) -> tuple[int, str]:
    """Writes what an event does, and returns how many there are after it."""
    say: Callable[[str, str], str] = work.draw.say
    if kind == "+":
        return labelled(work, say("now", "sekarang"), have, "+", x), f"({formula}+{x})"
    if kind == "-":
        return labelled(work, say("left", "sisa"), have, "-", x), f"({formula}-{x})"
    if kind == "/2":
        return labelled(work, say("half", "setengah"), have, "/", 2), f"({formula}/2)"
    if kind == "*2":
        return labelled(work, say("doubled", "dua kali"), have, "*", 2), f"({formula}*2)"
    part = labelled(work, say("for these", "untuk ini"), x, "*", y)
    sign = kind[0]
    label = say("now", "sekarang") if sign == "+" else say("left", "sisa")
    return labelled(work, label, have, sign, part), f"({formula}{sign}{x}*{y})"


def _told(draw: Draw, first: int, events: list[tuple[Event, int, int]]) -> str:
    """The story in words."""
    name, other = draw.some(NAMES, 2)
    mine = draw.chance(0.35)
    thing = draw.one(THINGS_EN, THINGS_ID)
    subject = draw.say("I", draw.one(["saya", "aku"])) if mine else name
    if draw.lang == "en":
        start, end = draw.one(STARTS_I if mine else STARTS_THEY), draw.one(ENDS_I if mine else ENDS_THEY)
    else:
        start, end = draw.one(STARTS_ID), draw.one(ENDS_ID)
    text = start
    for number, (event, x, y) in enumerate(events):
        deed = (event.i if mine else event.they) if draw.lang == "en" else event.idn
        deed = deed.replace("{x}", str(x)).replace("{y}", str(y)).replace("{m}", other)
        joint = draw.one(JOINTS_EN, JOINTS_ID)
        if number == 0 and "{s}" not in joint:  # the start may speak of a bag
            joint = draw.one([". {s} ", ", and {s} ", ". Then {s} "], [". {s} ", ", lalu {s} ", ". Lalu {s} "])
        text += joint.replace("{s}", subject if mine or "{n}" in start else name) + deed
    story = text + "."
    if draw.chance(0.1):
        story = story[:-1] + ","
    whole = f"{story} {end}"
    whole = whole.replace("{a}", str(first)).replace("{t}", thing).replace("{n}", subject)
    return ". ".join(s[:1].upper() + s[1:] for s in whole.split(". "))
