"""Stories put together from worlds: what is counted, what happens, how it is arranged, what is asked.

A shape draws numbers, chooses frames that tell them, and writes the steps; `compose` sets facts and
question in an order. No sentence is stored whole, see `story_words` and `story_voice`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from sample import Draw, Problem
from skills.story_tale import Tale, compose, joined
from skills.story_voice import Voice
from skills.story_words import OWNED, World

SUFFIX = {"aku": "ku", "saya": " saya", "kamu": "mu", "kami": " kami", "gue": " gue"}

# What happens to a collection

STARTS = ["{N} <have> {a t}", "{N} <have> {a t}", "{N} <start> with {a t}", "{N} <own> {a t}", "at first {N} <have> {a t}"]
STARTS_AT = ["{N} <have> {a t} $", "there <be*> {a t} $", "{N} <keep> {a t} $"]
STARTS_ID = ["{N} punya {a t}", "{N} memiliki {a t}", "mula-mula {N} punya {a t}", "awalnya {N} punya {a t}"]
STARTS_AT_ID = ["{N} punya {a t} $", "ada {a t} $", "{N} menyimpan {a t} $"]
JOINTS = [", then ", " and ", " and then ", ", and later ", ". Then {N} ", ". After that {N} ", ". Later {N} ", "; then {N} ", ". {N} "]
JOINTS_ID = [", lalu ", " dan ", ", kemudian ", ", terus ", ". Lalu {N} ", ". Setelah itu {N} ", ". Kemudian {N} ", ". {N} "]
LEFT = ["{how} <do'> {N} have left", "{how} are left", "{how} remain", "{how} <do'> {N} still have", "{how} <do'> {N} have now"]
NOW = ["{how} <do'> {N} have now", "{how} <do'> {N} have in the end", "{how} <do'> {N} have altogether now", "{how} <do'> {N} end up with"]
LEFT_ID = ["{how} yang tersisa", "{how} sisanya", "{how!} {D} sekarang", "sisa {how}", "tinggal {how}", "{how} yang masih ada"]
NOW_ID = ["{how!} {D} sekarang", "sekarang {D} punya {how}", "{how} yang dimiliki {D} sekarang", "jadi {D} punya {how}", "{how!} {D} pada akhirnya"]


def deed(voice: Voice, world: World, gains: bool, amount: str, casual: bool) -> str:
    """What somebody does with an amount, beginning with the verb."""
    en, idn = world.gains if gains else world.losses
    if voice.draw.lang == "en":
        verb, _, rest = voice.draw.one(en).partition(" ")
        return f"<{verb}> {rest}".replace("%", amount)
    formal, _, spoken = voice.draw.one(idn).partition("~")
    if casual:
        return spoken.replace("%", amount)
    tail = formal + spoken[len(spoken.partition(" ")[0]):] if " " in spoken else formal
    return tail.replace("%", amount)


def changes(draw: Draw, world: World) -> Problem:
    """A start and one to three changes: how many are there now."""
    tale = Tale(draw)
    n, names = tale.numbers, iter("bcd")
    n["a"] = have = tale.whole(20, 95, 5)
    count = 1 if draw.level < 0.3 else draw.one([1, 1, 2, 2, 2, 3])
    formula, kinds = "a", []
    for _ in range(count):
        gains = draw.chance(0.45)
        x = tale.whole(12, 60)
        if not gains and x >= have:
            gains = True
        name = next(names)
        n[name] = x
        have = tale.step(*(("now", "sekarang") if gains else ("left", "sisa")), have, "+" if gains else "-", x)
        formula += ("+" if gains else "-") + name
        kinds.append(gains)
    voice = tale.voice(draw.one(world.things))
    text = _changes_told(tale, voice, world, kinds)
    return tale.give(text, formula, "changes", have, (voice.thing[1], voice.thing[2]))


def _changes_told(tale: Tale, voice: Voice, world: World, kinds: list[bool]) -> str:
    draw = tale.draw
    casual = draw.chance(0.35)
    spot = draw.one(world.spots)[not tale.en]
    deeds = []
    for name, gains in zip("bcd", kinds, strict=False):
        mark = "+" if gains else "-" if name == "b" else "?"
        each = deed(voice, world, gains, f"{{{name} {mark}}}", casual)
        while any(each.split("{")[0] == other.split("{")[0] for other in deeds):
            each = deed(voice, world, gains, f"{{{name} {mark}}}", casual)
        deeds.append(each)
    ask = draw.one(NOW if kinds[-1] else LEFT, NOW_ID if kinds[-1] else LEFT_ID)
    start = draw.one(STARTS, STARTS_ID)
    if not any(kinds) and draw.chance(0.5):
        start = draw.one(STARTS_AT, STARTS_AT_ID).replace("$", spot)
    if not kinds[0] and draw.chance(0.15):  # told within what happens first
        return compose(voice, [_of_all(voice, deeds)], ask)
    if draw.chance(0.12):
        return voice.fill(_terse(tale, deeds))
    follow = deeds[0]
    for each in deeds[1:]:
        follow += draw.one(JOINTS, JOINTS_ID) + each
    if draw.chance(0.6) or "." in follow or ";" in follow:
        return voice.fill(f"{start}. {{N}} {follow}. {ask}?")
    return compose(voice, [start, f"{{N}} {follow}"], ask)


def _of_all(voice: Voice, deeds: list[str]) -> str:
    """ "She eats 3 of her 12 apples", and what comes after."""
    if voice.draw.lang == "en":
        deeds[0] = deeds[0].replace("{b -}", "{b} of {P} {a t}", 1)
        return "{N} " + joined(deeds, voice.draw.one(["and", "and then"]))
    own = SUFFIX.get(voice.name, "nya")
    deeds[0] = deeds[0].replace("{b -}", "{b} dari {a t}" + own, 1)
    return "{N} " + joined(deeds, voice.draw.one(["lalu", "dan"]))


def _terse(tale: Tale, deeds: list[str]) -> str:
    """ "12 apples, 3 eaten, how many are left"."""
    draw = tale.draw
    if not tale.en:
        return "~{a t}, " + ", ".join(deeds) + draw.one([". sisa berapa", ", tinggal berapa sekarang", ". jadi berapa", " = ada berapa?", ". Ada berapa sekarang?"])
    done = []
    for each in deeds:
        found = re.match(r"<(\w+)> (.*?)(\{\w [-+?]\})(.*)", each)
        verb, before, amount, after = found.groups()  # type: ignore[union-attr]
        done.append(f"{amount} <{verb}!> {before}{after}")
    return "~{a t}, " + ", ".join(done) + draw.one([". how many now", ", how many are there now", ". How many is that?", ": how many in all?"])


def make(draw: Draw) -> Problem:
    return draw.one(SHAPES)(draw)


SHAPES: list[Callable[[Draw], Problem]] = [lambda draw: changes(draw, draw.one(OWNED))]
