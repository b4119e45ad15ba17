"""Stories of a half, a third or a quarter gone, of what is still missing, and of what each gives."""

from __future__ import annotations

from sample import Draw, Problem
from skills.story_groups import PEOPLE, SHARED
from skills.story_tale import Tale, compose, fitting
from skills.story_words import OWNED

PARTS = {2: ("half", "setengah"), 3: ("a third", "sepertiga"), 4: ("a quarter", "seperempat"), 5: ("a fifth", "seperlima")}
GONE = ["{N} <give> away PART of them", "{N} <sell> PART of them", "PART of them <be*> sold", "{N} <lose> PART of them", "PART of them <go*> to {m}", "{N} <give> {m} PART of them", "{m} <take+> PART of them"]
GONE_ID = ["{N} memberikan PARTnya kepada {m}", "{N} menjual PARTnya", "PARTnya terjual", "{m} mengambil PARTnya", "PARTnya diberikan kepada {m}", "{N} kehilangan PARTnya", "PARTnya hilang"]
HAVE = ["{N} <have> {a t}", "there <be*> {a t}", "{N} <own> {a t}", "{N} <start> with {a t}"]
HAVE_ID = ["{N} punya {a t}", "ada {a t}", "{N} memiliki {a t}", "mula-mula {N} punya {a t}"]
LEFT = ["{how} are left", "{how} <do'> {N} have left", "{how} remain", "{how} <do'> {N} still have"]
LEFT_ID = ["{how} yang tersisa", "{how} sisanya", "tinggal {how}", "sisa {how}"]


def parts(draw: Draw) -> Problem:
    """A part is gone: how many are left; perhaps more go or come after that."""
    tale, world = Tale(draw), draw.one(SHARED)
    n = tale.numbers
    b = draw.one([2, 2, 2, 3, 3, 4, 4, 5])
    n["b"], n["a"] = b, b * tale.whole(12, 30)
    part = tale.step("part", "bagian", n["a"], "/", b)
    name = draw.say(*PARTS[b])
    kind = draw.one(["part", "left", "left", "less", "more"]) if draw.level > 0.2 else "left"
    voice = tale.voice(draw.one(world.things))
    have, gone = draw.one(HAVE, HAVE_ID), draw.one(GONE, GONE_ID).replace("PART", name)
    if kind in ("less", "more") and "{N}" not in have:
        have = draw.say("{N} <have> {a t}", "{N} punya {a t}")
    unit = (voice.thing[1], voice.thing[2])
    if kind == "part":
        ask = draw.one(["{how} is that", "{how} are gone"], ["{how} yang berkurang", "jadi {how} yang berkurang"])
        return tale.give(compose(voice, [have, gone], ask), "a/b", "part", part, unit)
    value = tale.step("left", "sisa", n["a"], "-", part)
    if kind == "left" or value < 4:
        return tale.give(compose(voice, [have, gone], draw.one(fitting(LEFT if tale.en else LEFT_ID, have, gone))), "a-a/b", "part left", value, unit)
    gains = kind == "more"
    n["c"] = tale.whole(12, 40) if gains else draw.whole(2, value - 1)
    value = tale.step(*(("now", "sekarang") if gains else ("left", "sisa")), value, "+" if gains else "-", n["c"])
    then = draw.one(
        ["then {N} <buy> {c #}", "later {N} <get> {c #}", "after that {N} <receive> {c #}"] if gains else ["then {N} <lose> {c t}", "later {N} <sell> {c} of the rest", "after that {N} <give> away {c} of the rest"],
        ["lalu {N} membeli {c #}", "kemudian {N} mendapat {c #}"] if gains else ["lalu {c} dari sisanya terjual", "kemudian {N} kehilangan {c t}", "lalu {N} memberikan {c} dari sisanya"],
    )
    ask = draw.one(["{how} <do'> {N} have now", "{how} <do'> {N} have in the end"], ["sekarang {D} punya {how}", "jadi {D} punya {how} sekarang"])
    return tale.give(compose(voice, [have, gone, then], ask), f"a-a/b{'+' if gains else '-'}c", "part and more", value, unit)


def goals(draw: Draw) -> Problem:
    """So many are wanted, some are there: how many are missing."""
    tale, world = Tale(draw), draw.one(SHARED)
    n = tale.numbers
    two = draw.level > 0.2 and draw.chance(0.4)
    n["b"] = tale.whole(20, 80)
    n["c"] = tale.whole(12, 40)
    n["a"] = n["b"] + (n["c"] if two else 0) + draw.whole(2, 10 if tale.small else 70)
    left = tale.step("missing", "kurang", n["a"], "-", n["b"])
    formula = "a-b"
    voice = tale.voice(draw.one(world.things))
    voice.past = False
    facts = [
        draw.one(["{N} <need> {a t}", "{N} <want> to have {a t}", "{a t} <be*> needed", "{N} <have> to prepare {a t}"], ["{N} butuh {a t}", "{N} ingin punya {a t}", "diperlukan {a t}", "{N} harus menyiapkan {a t}"]),
        draw.one(["{N} <have> only {b}", "{N} already <have> {b}", "so far {N} <have> {b}", "{b} <be*> there already"], ["{N} baru punya {b}", "{N} sudah punya {b}", "sejauh ini ada {b}", "yang ada baru {b}"]),
    ]
    if two:
        left = tale.step("missing", "kurang", left, "-", n["c"])
        formula += "-c"
        facts.append(draw.one(["{m} <bring+> {c >}", "{N} <get> {c >} from {m}", "{c >} <come*> from {m}"], ["{m} membawa {c >}", "{N} mendapat {c >} dari {m}", "{m} memberi {c >}"]))
    asks = (["how many more <do'> {N} need", "how many more {t} are needed", "{how} are still missing", "how many more {t} must {N} get"], ["{how} lagi yang {D} perlukan", "{how} yang masih kurang", "kurang {how} lagi", "masih kurang {how}"])
    ask = draw.one(fitting(asks[not tale.en], *facts))
    return tale.give(compose(voice, facts, ask), formula, "goal", left, (voice.thing[1], voice.thing[2]))


def givers(draw: Draw) -> Problem:
    """Each of so many people gives or gets so many; perhaps some are there before or left after."""
    tale, world = Tale(draw), draw.one(OWNED[:8])
    n = tale.numbers
    n["a"], n["b"] = draw.whole(2, 9 if tale.small else 30), tale.whole(9, 12)
    people, person, orang = draw.one(PEOPLE)
    value = tale.step("all", "semua", n["a"], "*", n["b"])
    voice = tale.voice(draw.one(world.things))
    kind = draw.one(["give", "need", "had", "over"]) if draw.level > 0.2 else "give"
    unit = (voice.thing[1], voice.thing[2])
    if kind in ("give", "had"):
        fact = draw.one(
            ["each of {a} PEOPLE <give+> {N2} {b t}", "{a} PEOPLE <bring*> {b t} each", "{a} PEOPLE each <give*> {N2} {b t}"],
            ["{a} PEOPLE masing-masing memberi {N} {b t}", "masing-masing dari {a} PEOPLE membawa {b t}", "{a} PEOPLE masing-masing membawa {b t}"],
        )
    else:
        fact = draw.one(["each of {a} PEOPLE <get+> {b t}", "{a} PEOPLE <get*> {b t} each", "every PERSON <take+> {b t} and there <be*> {a} PEOPLE"], ["masing-masing dari {a} PEOPLE mendapat {b t}", "{a} PEOPLE masing-masing mendapat {b t}", "setiap PERSON mengambil {b t}, dan ada {a} PEOPLE"])
        voice.past = voice.past and kind == "over"
    fact = fact.replace("PEOPLE", draw.say(people, orang)).replace("PERSON", draw.say(person, orang))
    fact = fact.replace("{N2}", {"I": "me", "we": "us"}.get(voice.name, "{N}"))
    if kind == "give":
        return tale.give(compose(voice, [fact], draw.one(["{how} is that in all", "{how} are there altogether", "{how} is that"], ["{how} semuanya", "jumlahnya {how}", "total ada {how}"])), "a*b", "givers", value, unit)
    if kind == "need":
        return tale.give(compose(voice, [fact], draw.one(["{how} are needed", "{how} are needed for all of them"], ["{how} yang diperlukan", "perlu {how} semuanya"])), "a*b", "givers", value, unit)
    if kind == "had":
        n["c"] = tale.whole(20, 60)
        value = tale.step("now", "sekarang", value, "+", n["c"])
        start = draw.one(["{N} already <have> {c t}", "at first {N} <have> {c t}"], ["{N} sudah punya {c t}", "mula-mula {N} punya {c t}"])
        them = "me" if voice.name == "I" else "us" if voice.name == "we" else "you" if voice.name == "you" else "her" if voice.owner == "her" else "him"
        fact = fact.replace("{N}", them) if tale.en else fact
        return tale.give(compose(voice, [start, fact.replace("{b t}", "{b #}")], draw.one(["{how} are there now in all", "{how} is that in all"], ["{how} semuanya sekarang", "jadi {how} semuanya"])), "c+a*b", "givers", value, unit)
    n["c"] = value + tale.whole(20, 60)
    value = tale.step("left", "sisa", n["c"], "-", value)
    start = draw.one(["{N} <have> {c t}", "there <be*> {c t}"], ["{N} punya {c t}", "ada {c t}"])
    return tale.give(compose(voice, [start, fact], draw.one(["{how} are left", "{how} remain"], LEFT_ID)), "c-a*b", "givers", value, unit)


SHAPES = [parts, parts, goals, givers]
