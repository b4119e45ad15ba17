"""Stories put together from worlds: what is counted, what happens, how it is arranged, what is asked.

A shape draws numbers, chooses frames that tell them, and writes the steps; `compose` sets facts and
question in an order. No sentence is stored whole, see `story_words` and `story_voice`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from sample import Draw, Problem
from skills import story_compare, story_groups, story_parts, story_prices, story_rates
from skills.story_places import PLACES
from skills.story_tale import Tale, compose, deed, joined
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
NOW_ID = ["{how!} {D} sekarang", "sekarang {D} punya {how}", "{how} yang {D} miliki sekarang", "jadi {D} punya {how}", "{how!} {D} pada akhirnya"]


def changes(draw: Draw) -> Problem:
    """A start and one to three changes: how many are there now."""
    tale, world = Tale(draw), draw.one(OWNED)
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
    terse = draw.chance(0.12)
    casual = terse or draw.chance(0.35)
    spot = draw.one(world.spots)[not tale.en]
    deeds: list[str] = []
    for name, gains in zip("bcd", kinds, strict=False):
        mark = "+" if gains else "-" if name == "b" else "?"
        each = deed(voice, world, gains, f"{{{name} {mark}}}", casual)
        for _ in range(6):
            if all(each.split("{")[0] != other.split("{")[0] for other in deeds):
                break
            each = deed(voice, world, gains, f"{{{name} {mark}}}", casual)
        deeds.append(each)
    ask = draw.one(NOW if kinds[-1] else LEFT, NOW_ID if kinds[-1] else LEFT_ID)
    start = draw.one(STARTS, STARTS_ID)
    if not any(kinds) and draw.chance(0.5):
        start = draw.one(STARTS_AT, STARTS_AT_ID).replace("$", spot)
    if not kinds[0] and draw.chance(0.15):  # told within what happens first
        return compose(voice, [_of_all(voice, deeds)], ask)
    if terse:
        return voice.fill(_terse(tale, deeds, kinds[-1]))
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


def _terse(tale: Tale, deeds: list[str], gains: bool) -> str:
    """ "12 apples, 3 eaten, how many are left"."""
    draw = tale.draw
    if not tale.en:
        ends = [". jadi berapa", " = ada berapa?", ". Ada berapa sekarang?", ", jadinya berapa"]
        if not gains:
            ends += [". sisa berapa", ", tinggal berapa sekarang", ", sisanya berapa ya"]
        return draw.one(["~{a t}, ", "~ada {a t}, ", "~punya {a t}, ", "{a t}. "]) + ", ".join(deeds) + draw.one(ends)
    done = []
    for each in deeds:
        found = re.match(r"<(\w+)> (.*?)(\{\w [-+?]\})(.*)", each)
        verb, before, amount, after = found.groups()  # type: ignore[union-attr]
        done.append(f"{amount} <{verb}!> {before}{after}")
    return "~{a t}, " + ", ".join(done) + draw.one([". how many now", ", how many are there now", ". How many is that?", ". So how many now?"] + ([] if gains else [". how many left", ", how many are left?"]))


def comings(draw: Draw) -> Problem:
    """A place, what comes and goes there."""
    tale = Tale(draw)
    place = draw.one(PLACES)
    kind = ("$" if tale.en else draw.one("kkr")) if place.money else ""
    times = draw.one([500, 1000, 1000, 1000]) if kind == "r" else 10 if "gram" in place.thing else 1
    n = tale.numbers
    tale.small |= place.thing[0] == "degree"
    n["a"] = have = tale.whole(24, 95, 6) * times
    formula = "a"
    told: list[tuple[str, str]] = []
    for name in "bcd"[: 1 if draw.level < 0.3 else draw.one([1, 2, 2, 2, 3])]:
        x = tale.whole(12, 50) * times
        gains = x >= have or draw.chance(0.45)
        n[name] = x
        have = tale.step(*(("now", "sekarang") if gains else ("left", "sisa")), have, "+" if gains else "-", x)
        formula += ("+" if gains else "-") + name
        each = draw.one(*(place.come if gains else place.go))
        for _ in range(6):
            if all(each != other[0] for other in told):
                break
            each = draw.one(*(place.come if gains else place.go))
        mark = draw.one(">>+") if place.thing[0] != "room" else ">"
        told.append((each, f"{{{name} {mark if gains else '?'}}}"))
    voice = tale.voice(place.thing, kind, place.unit)
    start, ask = draw.one(*place.start), draw.one(*place.ask)
    parts = [each.replace("%", amount) for each, amount in told]
    if len(parts) > 1 and draw.chance(0.5):
        first = draw.some(draw.one([["then", "later", "after that"]], [["lalu", "kemudian", "setelah itu"]]), len(parts) - 1)
        parts[1:] = [f"{joint} {part}" for joint, part in zip(first, parts[1:], strict=True)]
    if draw.chance(0.4):
        parts = [joined(parts, draw.say("and", "dan"))]
    unit = ("dollars", "rupiah" if kind == "r" else "ribu") if place.money else place.unit or (place.thing[1], place.thing[2])
    return tale.give(compose(voice, [start, *parts], ask), formula, "comings", have, unit)


# What was not told

BEFORE = ["{how} did {N} have at first", "{how} were there at the start", "{how} did {N} have before that", "{how} did {N} have to begin with"]
BEFORE_ID = ["{how!} {D} mula-mula", "awalnya {D} punya {how}", "{how} yang {D} miliki pada awalnya", "semula {D} punya {how}"]


def unknown_start(draw: Draw) -> Problem:
    """Changes and what is there in the end: how many were there at first."""
    tale, world = Tale(draw), draw.one(OWNED)
    n, gains = tale.numbers, draw.chance(0.4)
    two = draw.level > 0.3 and draw.chance(0.4)
    n["a"], n["b"] = tale.whole(30, 95, 3), tale.whole(12, 60)
    if gains and n["a"] <= n["b"]:
        n["a"], n["b"] = n["b"] + tale.whole(20, 40), n["a"]
    have = tale.step("before", "sebelumnya", n["a"], "-" if gains else "+", n["b"])
    formula, deeds = f"a{'-' if gains else '+'}b", [(gains, "b")]
    if two:  # what happened before that, always a loss
        n["c"] = tale.whole(12, 40)
        have = tale.step("at first", "mula-mula", have, "+", n["c"])
        formula += "+c"
        deeds.insert(0, (False, "c"))
    voice = tale.voice(draw.one(world.things))
    voice.past = True
    casual = draw.chance(0.3)
    for _ in range(6):
        told = [deed(voice, world, g, f"{{{x} {'>' if g else 't' if i == 0 else '?'}}}", casual) for i, (g, x) in enumerate(deeds)]
        if len({each.split("{")[0] for each in told}) == len(told):
            break
    story = "{N} " + joined(told, draw.one(["and", "and then"], ["lalu"]))
    if draw.lang == "en":
        start = draw.one(["{N} had some {t}. ", "{N} had a number of {t}. ", "", "{N} owned some {t}. "])
        end = draw.one(["now {N} <have'> {a}", "now {N} <have'> {a ?}", "after that {N} had {a}", "then {N} had {a ?}"] + ([] if gains else ["now {N} <have'> {a} left", "there were {a} left"]))
        ask = draw.one([each for each in BEFORE if not (two and "before that" in each)])
        style = draw.whole(0, 3)
        if style == 0:
            return tale.give(voice.fill(f"{start}{story} and {end}. {ask}?"), formula, "before", have)
        if style == 1:
            return tale.give(voice.fill(f"{ask} if {story} and {end}?".replace("{how}", "how many {t}")), formula, "before", have)
        if style == 2:
            return tale.give(voice.fill(f"after {story}, {{N}} had {{a ?}}. {ask}?"), formula, "before", have)
        return tale.give(voice.fill(f"{start}{story}. {end}. {ask}?"), formula, "before", have)
    start = draw.one(["{N} punya beberapa {t}. ", "{N} punya sejumlah {t}. ", "", "{N} memiliki {t}. "])
    end = draw.one(["sekarang {N} punya {a}", "sekarang ada {a}", "{D} kini punya {a ?}"] + ([] if gains else ["sisanya {a}", "sekarang tinggal {a}", "tersisa {a ?}"]))
    ask = draw.one(BEFORE_ID)
    style = draw.whole(0, 3)
    if style == 0:
        return tale.give(voice.fill(f"{start}{story} dan {end}. {ask}?"), formula, "before", have)
    if style == 1:
        return tale.give(voice.fill(f"{ask} kalau {story} dan {end}?"), formula, "before", have)
    if style == 2:
        return tale.give(voice.fill(f"setelah {story}, {end}. {ask}?"), formula, "before", have)
    return tale.give(voice.fill(f"{start}{story}. {end}. {ask}?"), formula, "before", have)


MUTE = ("kehilangan", "ketinggalan", "nemu", "ngerusakin", "menang", "mancing", "nambah", "diberi", "dikasih", "bagi-bagi", "bagiin", "kasih")
"""Spoken deeds that cannot be asked after with `yang`."""


def unknown_change(draw: Draw) -> Problem:
    """How many there were and are: how many came or went."""
    tale, world = Tale(draw), draw.one(OWNED)
    n, gains = tale.numbers, draw.chance(0.45)
    n["a"], x = tale.whole(30, 95, 5), tale.whole(15, 60)
    if not gains:
        x = min(x, n["a"] - draw.whole(1, 4))
    n["b"] = n["a"] + x if gains else n["a"] - x
    label = ("more", "tambahan") if gains else ("gone", "berkurang")
    high, low = ("b", "a") if gains else ("a", "b")
    value = tale.step(*label, n[high], "-", n[low])
    voice = tale.voice(draw.one(world.things))
    voice.past = True
    if draw.lang == "en":
        text = _change_asked(draw, voice, deed(voice, world, gains, "%", False), gains)
    else:
        text = _change_asked_id(draw, voice, world, gains)
    return tale.give(text, f"{high}-{low}", "change", value)


def _change_asked(draw: Draw, voice: Voice, did: str, gains: bool) -> str:
    start = draw.one(["{N} had {a t}", "{N} owned {a t}", "at first {N} had {a t}", "{N} started with {a t}"])
    some = did.replace("%", draw.one(["some more", "a few more", "more {t}"] if gains else ["some", "some of them", "a few of them"]))
    end = draw.one(["now {N} <have'> {b}", "now {N} <have'> {b ?}", "in the end {N} had {b}", "now there are {b}"] + ([] if gains else ["now {b} are left", "now {N} <have'> only {b} left"]))
    ask = "{how} did {N} " + re.sub(r"<(\w+)>", r"\1", did, count=1).replace("% ", "").replace(" %", "")
    style = draw.whole(0, 3)
    if style == 0:
        return voice.fill(f"{start}. {{N}} {some}, and {end}. {ask}?")
    if style == 1:
        return voice.fill(f"{start}. {{N}} {some}. {end}. {ask}?")
    if style == 2:
        start = draw.one(["{N} had {a t}", "{N} owned {a t}"])
        return voice.fill(f"{ask} if {start} before and {{b}} after that?".replace("{how}", "how many {t}"))
    return voice.fill(f"{start}, {some} and then had {{b}}. {ask}?")


def _change_asked_id(draw: Draw, voice: Voice, world: World, gains: bool) -> str:
    did = deed(voice, world, gains, "%", True)
    while did.startswith(MUTE):
        did = deed(voice, world, gains, "%", True)
    start = draw.one(["{N} punya {a t}", "mula-mula {N} punya {a t}", "dulu {N} punya {a t}", "tadinya {N} punya {a t}"])
    some = "{N} " + did.replace("%", draw.one(["beberapa lagi", "lagi"] if gains else ["beberapa", "sebagian"]))
    end = draw.one(["sekarang {N} punya {b}", "sekarang ada {b}", "sekarang jadi {b}"] if gains else ["sekarang tinggal {b}", "sisanya {b}", "sekarang {N} punya {b}", "tersisa {b}"])
    ask = "{how} yang {N} " + did.replace("% ", "").replace(" %", "")
    style = draw.whole(0, 2)
    if style == 0:
        return voice.fill(f"{start}. {some}, {end}. {ask}?")
    if style == 1:
        return voice.fill(f"{start}. {some}. {end}. {ask}?")
    return voice.fill(f"~{start}, terus {some}, {end}. {ask}")


def make(draw: Draw) -> Problem:
    return draw.one(SHAPES)(draw)


SHAPES: list[Callable[[Draw], Problem]] = [changes, comings, changes, comings, unknown_start, unknown_change, *story_groups.SHAPES, *story_rates.SHAPES, *story_compare.SHAPES, *story_prices.SHAPES, *story_parts.SHAPES]
