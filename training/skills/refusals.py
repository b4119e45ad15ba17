"""Everything else: a clear and honest no that names what to do."""

from __future__ import annotations

import math
from collections.abc import Callable

from lexicon import NAMES, THINGS_EN, THINGS_ID, WORDS_EN, WORDS_ID, invented_word
from phrasing import dressed
from sample import Draw, Problem
from skills.refusal_facts import fact
from skills.refusal_frames import DO, TELL, deed, search
from skills.refusal_measures import measure
from skills.refusal_moods import mood, own
from skills.refusal_nouns import NOUNS
from skills.refusal_numbers import law, wish
from skills.refusal_texts import code, pasted, situation
from skills.refusal_topics import (
    LISTS,
    MATHS,
    STORY,
    TOPICS,
    UNITS,
    Kind,
    Topic,
)
from skills.refusal_wholes import whole
from skills.refusal_words import framed

REMEDY_EN = (
    "I am Nalar's small built-in model, for arithmetic, small puzzles and Nalar itself. "
    "For this, choose a larger one with /model (`^L`): a GGUF file or a server."
)
REMEDY_ID = (
    "Saya model kecil bawaan Nalar, untuk hitungan, teka-teki kecil dan Nalar sendiri. "
    "Untuk ini pilih yang lebih besar dengan /model (`^L`): berkas GGUF atau server."
)
GOLD, GOLD_ID = "choose a larger one", "pilih yang lebih besar"

BEFORE_EN = (
    "I've been thinking about this all day. ", "So, I was talking to {n} yesterday and we could not agree. ", "My name is {n} and I am new here. ",
    "I know that you are a small program, but I will try anyway. ", "Thanks for the last answer. Now something else: ", "This may be a strange question. ",
    "I am sitting on a train and have nothing to do. ", "My sister is {k} and asks me things all the time. ", "Not a sum this time. ", "no maths now: ",
    "My teacher gave us {k} questions and this is number {b}. ", "I looked everywhere and found nothing. ", "Okay, new topic. ", "I have {k} minutes left. ",
    "Yesterday I could not sleep, so I read a lot. ", "We have guests tonight, {k} of them. ", "I'm writing a school paper on {field}. ", "Last week I was in {place}. ",
    "I hope you can help me, it is urgent. ", "Hello Nalar, nice to meet you! ", "{n} says you know everything. ", "First of all, thank you. ", "since you are so clever: ",
)  # fmt: skip
BEFORE_ID = (
    "Saya memikirkan ini seharian. ", "Kemarin saya mengobrol dengan {n} dan kami tidak sepakat. ", "Nama saya {n}, baru di sini. ", "Saya tahu kamu program kecil, tapi saya coba saja. ",
    "Terima kasih jawaban tadi. Sekarang yang lain: ", "Mungkin ini pertanyaan aneh. ", "Saya sedang di kereta dan bosan. ", "Adik saya berumur {k} tahun dan banyak bertanya. ",
    "Bukan hitungan kali ini. ", "Guru memberi {k} soal dan ini nomor {b}. ", "Saya sudah cari ke mana-mana. ", "Oke, topik baru. ", "Waktu saya tinggal {k} menit. ",
    "Nanti malam ada {k} tamu. ", "Saya menulis makalah {field}. ", "Minggu lalu saya ke {place}. ", "Semoga bisa bantu, ini penting. ", "Kata {n} kamu tahu semuanya. ", "karena kamu pintar: ",
)  # fmt: skip
AFTER_EN = (
    " I really need to know.", " Please be quick.", " My exam is on Monday.", " I have asked {k} people already.", " It is for {n}.", " Answer in {k} sentences.", " Keep it short.",
    " You can do it!", " If you don't know, say so.", " I'm {b} years old, so explain it simply.", " Thanks in advance.", " It must be ready in {k} hours.", " No jokes please.",
    " I already know about {other}.", " and why?", " and how?", " Give {k} examples.", " What do you think?", " in simple words", " for kids", " in english",
)  # fmt: skip
AFTER_ID = (
    " Saya benar-benar perlu tahu.", " Cepat ya.", " Ujian saya hari Senin.", " Saya sudah tanya {k} orang.", " Ini untuk {n}.", " Jawab dalam {k} kalimat.", " Singkat saja.",
    " Kamu pasti bisa!", " Kalau tidak tahu bilang saja.", " Umur saya {b}, jelaskan dengan sederhana.", " Terima kasih sebelumnya.", " Harus selesai {k} jam lagi.", " dan kenapa?",
    " Beri {k} contoh.", " Bagaimana menurutmu?", " dengan bahasa sederhana", " untuk anak kecil",
)  # fmt: skip


SHARES = [2 if topic.kind in (MATHS, UNITS, STORY) else 1 for topic in TOPICS]
"""What looks like a problem of ours takes more to be told from one."""


def mixed(draw: Draw) -> tuple[Kind, str]:
    """A deed or a clause of the other language in a frame of this one: `tolong write a poem dong`."""
    other = Draw(draw.rng, "id" if draw.lang == "en" else "en")
    topic = draw.one(MIXABLE)
    clause = topic.tell_en and draw.chance(0.4)
    texts = (topic.tell_en, topic.tell_id) if clause else (topic.do_en, topic.do_id)
    inner = other.one(*texts).format_map(_Words(other)).replace("{", "{{").replace("}", "}}")
    return topic.kind, draw.one(*(TELL if clause else DO)).replace("{}", inner)


MIXABLE = [topic for topic in TOPICS if topic.do_en and topic.do_id and bool(topic.tell_en) == bool(topic.tell_id)]

SOURCES: list[Callable[[Draw], tuple[Kind, str]]] = [fact, law, wish, pasted, code, situation, deed, search, mood, own, whole, mixed, measure, framed]
"""What makes a text with names in braces, and says of which kind it is."""
ODDS = [0.11, 0.05, 0.06, 0.03, 0.02, 0.03, 0.05, 0.05, 0.03, 0.03, 0.11, 0.02, 0.04, 0.14]
"""How often each of `SOURCES` is asked; else a topic is."""


def make(draw: Draw) -> Problem:
    words = _Words(draw)
    source = draw.rng.choices([None, *SOURCES], [1 - sum(ODDS), *ODDS])[0]
    if source:
        kind, text = source(draw)
        question = text.format_map(words)
    else:
        topic = draw.rng.choices(TOPICS, SHARES)[0]
        if topic.neutral:
            return refused(Draw(draw.rng, "en"), draw.one(topic.en).format_map(words), topic.kind)
        kind, question = topic.kind, phrased(draw, topic).format_map(words)
    if draw.chance(0.4):
        question = question[:1].upper() + question[1:]
    chatter = draw.rng.random()
    if chatter < 0.03:
        question = draw.one(BEFORE_EN, BEFORE_ID).format_map(words) + question
    elif chatter < 0.07:
        question += draw.one(AFTER_EN, AFTER_ID).format_map(words)
    elif chatter < 0.6:
        question = dressed(draw, question)
    return refused(draw, question, kind)


def phrased(draw: Draw, topic: Topic) -> str:
    """A text of a topic, its words still to be filled in: whole, or a deed or a clause in a frame."""
    wholes, deeds, clauses = (
        (topic.en, topic.do_en, topic.tell_en) if draw.lang == "en" else (topic.idn, topic.do_id, topic.tell_id)
    )
    # Each text counts once; those in frames a little more, since a frame makes many of one.
    sizes = [len(wholes), 2 * len(deeds), 2 * len(clauses)]
    kind = draw.rng.choices((0, 1, 2), sizes)[0]
    if kind == 0:
        return draw.one(wholes)
    frame = draw.one(*DO) if kind == 1 else draw.one(*TELL)
    return frame.replace("{}", draw.one(deeds if kind == 1 else clauses))


def refused(draw: Draw, question: str, kind: Kind) -> Problem:
    thought = draw.say(f"{kind[0]}. I did not learn that.", f"{kind[1]}. Itu tidak saya pelajari.")
    answer = draw.say(f"{kind[2]} {REMEDY_EN}", f"{kind[3]} {REMEDY_ID}")
    return Problem(question, thought, answer, draw.say(GOLD, GOLD_ID), ("refusal",), check="refusal")


class _Words(dict):  # type: ignore[type-arg]
    """Fills a frame: names, words, things, numbers, mathematical texts, and the lists of topics."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self.draw = draw

    def __getitem__(self, name: str) -> str:
        draw = self.draw
        if name in ("n", "m"):
            return invented_word(draw, 3, 9).capitalize() if draw.chance(0.15) else draw.one(NAMES)
        if name in UNHEARD and draw.chance(0.25):
            return UNHEARD[name](draw)
        if name in ("w", "v"):
            return draw.one(WORDS_EN, WORDS_ID)
        if name == "t":
            return draw.one(THINGS_EN, THINGS_ID)
        if name == "y":
            return str(draw.whole(1200, 2030))
        if name == "k":
            return str(draw.whole(2, 20))
        if name == "b":
            return str(draw.whole(1, 59))
        if name == "a":
            return str(draw.whole(2, 99) if draw.chance(0.7) else draw.whole(100, 2000))
        if name in MATHS_WORDS:
            return MATHS_WORDS[name](draw)
        return draw.one(*(NOUNS.get(name) or LISTS[name])).format_map(self)


def _name(draw: Draw) -> str:
    """A name that nobody has: one to three words, as they are typed."""
    words = [invented_word(draw, 3, 10) for _ in range(draw.one([1, 1, 2, 2, 2, 3]))]
    return " ".join(words if draw.chance(0.2) else [w.capitalize() for w in words])


def _title(draw: Draw) -> str:
    """A work that was never made."""
    word = draw.one(WORDS_EN, WORDS_ID)
    kind = draw.whole(0, 4)
    if kind == 0 or draw.lang != "en":
        return draw.one([_name(draw), f"{word.capitalize()} {invented_word(draw)}"])
    if kind == 1:
        return f"The {word.capitalize()} of {_name(draw)}"
    if kind == 2:
        return f"the {invented_word(draw)} {word}"
    return draw.one([f"The Last {word.capitalize()}", f"{word} and {draw.one(WORDS_EN)}", _name(draw)])


UNHEARD = {
    "person": _name, "place": _name, "work": _title, "dish": lambda draw: invented_word(draw, 4, 9), "ill": lambda draw: invented_word(draw, 6, 12),
    "other": lambda draw: draw.one([invented_word(draw, 5, 12), f"{draw.one(WORDS_EN, WORDS_ID)} {invented_word(draw)}"]),
}  # fmt: skip
"""What a person may ask about that no list has: the shape of the question must do."""


def _poly(draw: Draw) -> str:
    """`3x^2 - 5x + 1`: a polynomial that is not linear."""
    square = draw.one(["^2", "^2", "²", "^3", "^4"])
    first = draw.one(["", "", "2", "3", "4", "5"]) + "x" + square
    rest = draw.one(["", f"{_sign(draw)}{draw.one(['', '2', '3', '5', '7'])}x", f"{_sign(draw)}{draw.whole(1, 12)}"])
    if "x" in rest and draw.chance(0.6):
        rest += f"{_sign(draw)}{draw.whole(1, 20)}"
    text = first + rest
    return text if draw.chance(0.7) else text.replace(" ", "")


def _sign(draw: Draw) -> str:
    return draw.one([" + ", " - "])


def _quad(draw: Draw) -> str:
    return _poly(draw) + draw.one([" = 0", "=0", " = 0", f" = {draw.whole(1, 50)}"])


def _lin(draw: Draw) -> str:
    x, y = draw.one([("x", "y"), ("x", "y"), ("a", "b")])
    c1, c2 = draw.one(["", "2", "3", "5"]), draw.one(["", "2", "3", "4"])
    return f"{c1}{x}{draw.one(['+', '-', ' + ', ' - '])}{c2}{y}{draw.one(['=', ' = '])}{draw.whole(1, 40)}"


def _matrix(draw: Draw) -> str:
    a, b, c, d = (draw.whole(-4, 9) for _ in range(4))
    return draw.one([f"[[{a}, {b}], [{c}, {d}]]", f"[{a} {b}; {c} {d}]", f"(({a},{b}),({c},{d}))"])


def _no_square(draw: Draw) -> str:
    """A number up to 400 that has no whole root; rarely a decimal."""
    if draw.chance(0.1):
        return f"{draw.whole(1, 30)}.{draw.whole(1, 9)}"
    while True:
        n = draw.whole(2, 20) if draw.chance(0.3) else draw.whole(2, 400)
        if math.isqrt(n) ** 2 != n:
            return str(n)


def _roman(draw: Draw) -> str:
    return draw.one(["X", "XX", "L", "XC", "C", "CD", "M", "MC"]) + draw.one(["", "I", "II", "IV", "V", "VII", "IX"])


MATHS_WORDS = {
    "poly": _poly, "quad": _quad, "lin": _lin, "mat": _matrix, "nsq": _no_square, "roman": _roman,
    "fun": lambda draw: draw.one(["sin x", "cos x", "tan x", "e^x", "ln x", "1/x", "sqrt(x)", "x sin x", "x e^x", "1/(x+1)", "sin(2x)", "cos^2 x", "x ln x", "e^(-x)", "sin x / x", "log x", "arctan x", "2^x"]),
    "ang": lambda draw: draw.one(["30", "45", "60", "90", "0", "120", "180", "75", "15", "210", "37"]),
    "cpx": lambda draw: f"({draw.whole(1, 9)}{draw.one(['+', '-', ' + ', ' - '])}{draw.one(['', '2', '3', '5'])}i)",
    "list": lambda draw: ", ".join(str(draw.whole(1, 40)) for _ in range(draw.whole(3, 6))),
}  # fmt: skip
"""Mathematical texts that are made, not listed."""
