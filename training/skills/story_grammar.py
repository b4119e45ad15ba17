"""Stories put together of facts and a question: each fact in words of its own, in several orders.

A shape (`story_shapes`) says what is computed and gives a bank of sentences for every fact and for the
question; a world gives the things. So few sentences make very many stories, and what a story means lies in
its facts, not in the sentence as a whole.
"""

from __future__ import annotations

import re
from typing import Any

from lexicon import GOODS_EN, GOODS_ID, NAMES, REAL_NAMES, THINGS_EN, THINGS_ID, WOMEN
from phrasing import in_words
from sample import Draw, Problem
from skills import (  # noqa: F401 - they add themselves to SHAPES
    shapes_changes,
    shapes_comparing,
    shapes_groups,
    shapes_large,
    shapes_money,
    shapes_rates,
)
from skills.story_numbers import Shown, find_numbers, formula, solve
from skills.story_shapes import SHAPES, Shape
from skills.story_worlds import ANYTHING_EN, ANYTHING_ID, CROWDS_EN, CROWDS_ID, WORLDS_EN, WORLDS_ID
from work import Work

TELLERS_EN = ["my sister", "my brother", "the teacher", "a farmer", "our neighbour", "Grandma", "the baker", "a student", "the shopkeeper", "Mrs Brown", "Mr Lee", "my aunt", "a tourist", "the coach", "a nurse", "the cook", "a driver", "the gardener", "my cousin", "the caretaker", "a painter", "the manager"]
TELLERS_ID = ["Ibu", "Ayah", "kakak", "Paman", "Bibi", "Nenek", "Pak Hasan", "Bu Rina", "adik saya", "Pak Guru", "teman saya", "pak tani", "tukang roti", "penjaga toko", "sepupuku", "pelatih", "tukang kebun", "Kakek", "seorang turis", "juru masak"]
SHE = WOMEN | {"my sister", "Grandma", "Mrs Brown", "my aunt", "a nurse"}
HE = (frozenset(REAL_NAMES) | {"my brother", "Mr Lee"}) - SHE
NAMED = frozenset(NAMES)
JOINTS_EN, JOINTS_ID = [" and ", ", and ", ", ", " while "], [" dan ", ", dan ", ", ", " sedangkan "]
ASKS = re.compile(r"(how|what|by how|which) |.*\bberapa\b", re.IGNORECASE)
AFTER = re.compile(r"(then|later|after|but|on top|besides|unfortunately|lalu|kemudian|tetapi|sayangnya|setelah|tak lama|ternyata)\b")
"""How a fact begins that needs no "and" before it."""
LEANS = re.compile(r"\b(so|they|them|that|those|then|it|each|rest|one share|itu|mereka|jadi|setelah itu|masing\S*|yang lain|yang baru|berdua|bertiga|\w+nya)\b", re.IGNORECASE)
"""Words of a question that only make sense after the facts; without a noun it does not either."""


def make(draw: Draw) -> Problem:
    """A story of one to four steps."""
    most = 2 if draw.level < 0.2 else 4
    while True:
        shape = draw.one(SHAPES)
        if len(shape.steps) <= most:
            return tell(draw, shape)


def tell(draw: Draw, shape: Shape) -> Problem:
    """One story of a shape."""
    numbers = find_numbers(draw, shape)
    words, keep = _words(draw, numbers)
    question = _arranged(draw, shape, words)
    work = Work(draw)
    value = solve(work, shape, numbers)
    pattern = shape.answer_en if draw.lang == "en" else shape.answer_id
    if value == 1:
        pattern = draw.say("The answer is {v}.", "Jawabannya {v}.")
    return Problem(
        question, work.text, pattern.format(v=f"**{value}**", **words), str(value), ("value", formula(shape, numbers)),
        keep=keep, key=f"grammar:{shape.formula}:{sorted(numbers.items())}",
    )  # fmt: skip


def _words(draw: Draw, numbers: dict[str, int]) -> tuple[dict[str, Any], frozenset[str]]:
    """What the slots of all sentences of one story are filled with."""
    n, m, k = draw.some(NAMES, 3)
    world = draw.one(WORLDS_EN, WORLDS_ID)
    crowd = draw.one(CROWDS_EN, CROWDS_ID)
    teller = draw.rng.random()
    if teller < 0.16:
        n = draw.say("I", draw.one(["saya", "aku"]))
    elif teller < 0.22:
        n = draw.say("we", "kami")
    elif teller < 0.36:
        n = draw.one(TELLERS_EN, TELLERS_ID)
    things = draw.some(world.things, 2)
    if draw.chance(0.25):
        world = draw.one([ANYTHING_EN], [ANYTHING_ID])
        things = draw.some(THINGS_EN if draw.lang == "en" else THINGS_ID, 2)
    holder, holders = draw.one(world.holders)
    goods = draw.some(GOODS_EN if draw.lang == "en" else GOODS_ID, 2)
    style, in_letters = draw.whole(0, 29), draw.chance(0.05)
    shown = {name: Shown(value, draw.lang, style, in_letters) for name, value in numbers.items()}
    words = {
        "english": draw.lang == "en", "n": n, "m": m, "k": k, "t": things[0], "u": things[-1], "h": holder, "hs": holders, "fate": draw.one(world.fates),
        "s": goods[0][0], "p": goods[0][1], "s2": goods[1][0], "p2": goods[1][1],
        "who": crowd.who, "where": crowd.where, "join": draw.one(crowd.join), "leave": draw.one(crowd.leave), **shown,
    }  # fmt: skip
    spelled = {in_words(v, draw.lang) for v in numbers.values() if v < 100} if in_letters else set()
    return words, frozenset({n, m, k} | spelled)


def _arranged(draw: Draw, shape: Shape, words: dict[str, Any]) -> str:
    """The facts and the question in one of the orders that make sense."""
    facts, asks = (shape.facts_en, shape.asks_en) if draw.lang == "en" else (shape.facts_id, shape.asks_id)
    told = [draw.one(bank) for bank in facts]
    ask = draw.one(asks)
    alone = bool(re.search(r"\{(t|p|s|who)\}", ask)) and not LEANS.search(ask)
    if shape.free and draw.chance(0.4):
        draw.rng.shuffle(told)
    told = _with_pronouns(draw, told, words["n"])
    leaning = [t.startswith("~") for t in told]
    told, ask = [_filled(t.lstrip("~"), words) for t in told], _filled(ask.lstrip("~"), words)
    if words["n"].startswith("a "):  # "a driver" is "the driver" from then on
        the = "the " + words["n"][2:]
        told, ask = [told[0], *(t.replace(words["n"], the) for t in told[1:])], ask.replace(words["n"], the)
    kind = draw.rng.random()
    if kind < 0.42:
        return _sentences([*told, ask])
    if kind < 0.6:
        return _sentences([_joined(draw, told, leaning, words), ask])
    if kind < 0.74 and ask.endswith("?"):
        opener = draw.one(["If {}, {}", "Suppose {}. {}", "{}, so {}", "Say {}, {}", "Since {}, {}"], ["Jika {}, {}", "Kalau {}, {}", "Misalkan {}. {}", "{}, jadi {}", "Andaikan {}, {}"])
        told = [_small(t, words) for t in told]
        ask = ask if ". {}" in opener else re.sub(r"^(so|jadi) ", "", _small(ask, words))
        return _sentences([opener.format(_joined(draw, told, leaning, words), ask)])
    if kind < 0.84 and alone:
        return _sentences([ask, *told])
    if kind < 0.9:
        return "\n".join(_sentences([t]) for t in [*told, ask])
    if kind < 0.95 and alone and ask.endswith("?"):
        opener = draw.one(["{} if {}?", "{}, given that {}?"], ["{} kalau {}?", "{} jika {}?"])
        told = [_small(t, words) for t in told]
        return _sentences([opener.format(ask[:-1], _joined(draw, told, leaning, words))])
    return _sentences([*told, ask])


def _with_pronouns(draw: Draw, told: list[str], n: str) -> list[str]:
    """Now and then "she" instead of the name again, where nobody else can be meant."""
    if n in ("I", "we", "saya", "aku", "kami") or draw.chance(0.6):
        return told
    she = n in SHE or (n not in HE and draw.chance(0.5))
    pronoun = draw.say("she" if she else "he", draw.one(["dia", "ia"]))
    result, before = told[:1], told[0]
    for fact in told[1:]:
        clear = before.lstrip("~").startswith("{n} ") and not re.search(r"\{[mk]\}", before)
        result.append(fact.replace("{n} ", pronoun + " ", 1) if clear and fact.lstrip("~").startswith("{n} ") else fact)
        before += fact
    return result


def _joined(draw: Draw, told: list[str], leaning: list[bool], words: dict[str, Any]) -> str:
    """Several facts in one sentence; those that lean on what is before follow it with "and"."""
    text = told[0]
    for fact, leans in zip(told[1:], leaning[1:], strict=True):
        fact = _small(fact, words)
        n = f"{words['n']} "
        if leans and fact.startswith(n) and text.startswith(n) and draw.chance(0.5):
            fact = fact[len(n) :]
        if AFTER.match(fact):
            text += ", " + fact
        elif leans:
            text += draw.one([" and ", ", and ", ", "], [" dan ", ", dan ", ", "]) + fact
        else:
            text += draw.one(JOINTS_EN, JOINTS_ID) + fact
    return text


def _filled(text: str, words: dict[str, Any]) -> str:
    """Slots filled, and `[buys|buy]` as it goes with who tells it."""
    plural = words["n"] in ("I", "we")
    text = re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda m: m[2] if plural and "{n}" in text else m[1], text)
    text = re.sub(r"\{([a-e])\}(?![\d{]| (?:[ck]?m|kg|km/h|km/jam)\b)", r"{\1:w}", text)
    text = text.format(**words)
    return re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", text) if words["english"] else text


def _small(text: str, words: dict[str, Any]) -> str:
    """Without the capital at its beginning, unless it is a name's."""
    first = re.match(r"[\w'-]+", text)
    return text if not first or first[0] in NAMED or first[0] == "I" or text.startswith(f"{words['n']} ") else text[:1].lower() + text[1:]


def _sentences(parts: list[str]) -> str:
    """Parts as sentences, each with a capital and an end."""
    ended = [p if p[-1] in ".?!" else p + ("?" if ASKS.match(p) else ".") for p in parts]
    return " ".join(p[:1].upper() + p[1:] for p in ended)
