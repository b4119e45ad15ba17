"""Stories of things in equal groups: boxes filled, opened, shared out, compared."""

from __future__ import annotations

import re

from sample import Draw, Problem
from skills.story_tale import Tale, compose, deed, fitting
from skills.story_voice import Voice
from skills.story_words import OWNED, World

LOOSE = {"net", "pen", "drawer", "nest", "folder", "memory card", "USB stick", "row", "bunch", "bouquet", "pile", "string", "bed", "field", "barn", "truck", "shelf", "pallet", "cart"}
"""What is not filled as a box is."""

NOT_SHARED = {"goat", "photo", "message"}
"""First things of the worlds that are neither packed nor shared out."""

HEAPS = ["{N} <have> {x} BOXES of {y t}", "{N} <have> {x} BOXES of {y t} each", "there <be*> {x} BOXES of {y t} each", "{N} <have> {x} BOXES, each with {y t}", "each BOX <have+> {y t}, and there <be*> {x} BOXES", "there <be*> {x} BOXES with {y t} each"]
BOXES = ["{N} <have> {x} BOXES of {y t}", "{N} <have> {x} BOXES with {y t} in each", "there <be*> {x} BOXES with {y t} each", "each BOX <have+> {y t}, and {N} <have> {x} BOXES", "in each of {x} BOXES there <be*> {y t}", "{N} <have> {x} BOXES, each with {y t}", "there <be*> {y t} in every BOX and there <be*> {x} BOXES"]
CLOSED = ["{N} <fill> {x} BOXES with {y t} each", "{x} BOXES <hold*> {y t} each", "{N} <put> {y t} into each of {x} BOXES", "{N} <open> {x} BOXES of {y t} each", "{N} <pack> {x} BOXES with {y t} in each", "{N} <buy> {x} BOXES of {y t}", "one BOX <hold+> {y t}, and {N} <get> {x} BOXES"]
BOXES_ID = ["{N} punya {x} BOX isi {y t}", "{N} punya {x} BOX, masing-masing berisi {y t}", "ada {x} BOX dan tiap BOX ada {y t}", "di tiap BOX ada {y t}, {N} punya {x} BOX", "ada {x} BOX, isinya {y t} per BOX", "{N} punya {x} BOX dengan {y t} di tiap BOX"]
CLOSED_ID = ["{N} mengisi {x} BOX dengan masing-masing {y t}", "satu BOX isi {y t}, {N} punya {x} BOX", "{N} memasukkan {y t} ke tiap BOX, ada {x} BOX", "{N} membeli {x} BOX yang isinya {y t} per BOX", "setiap BOX memuat {y t} dan ada {x} BOX"]
TOTAL = ["{how} <do'> {N} have in all", "{how} is that in all", "{how} are there altogether", "{how} are there in total", "{how} is that", "what is the total number of {t}"]
TOTAL_ID = ["{how} semuanya", "{how} seluruhnya", "ada {how} semuanya", "jumlah {t} semuanya berapa", "total ada {how}"]
LEFT = ["{how} are left", "{how} <do'> {N} have left", "{how} remain", "{how} are there now", "{how} <do'> {N} have now"]
LEFT_ID = ["{how} yang tersisa", "{how} sisanya", "tinggal {how}", "sisa {how}", "ada {how} sekarang"]
NOW = ["{how} <do'> {N} have now", "{how} are there now in all", "{how} <do'> {N} have altogether", "{how} <do'> {N} end up with"]
NOW_ID = ["{how} semuanya sekarang", "sekarang {D} punya {how}", "ada {how} sekarang", "jadi {D} punya {how}"]
PEOPLE = [("children", "child", "anak"), ("friends", "friend", "teman"), ("cousins", "cousin", "sepupu"), ("pupils", "pupil", "murid"), ("neighbours", "neighbour", "tetangga"), ("guests", "guest", "tamu"), ("families", "family", "keluarga"), ("teams", "team", "tim"), ("classmates", "classmate", "teman sekelas"), ("grandchildren", "grandchild", "cucu"), ("colleagues", "colleague", "rekan"), ("visitors", "visitor", "pengunjung")]  # fmt: skip

SHARED = [world for world in OWNED if world.things[0][0] not in NOT_SHARED]


def groups(draw: Draw, voice: Voice, world: World, x: str, y: str, box: tuple[str, str, str] | None = None) -> str:
    """ "3 boxes of 5 eggs", with numbers under the names `x` and `y`."""
    one, many, idn = box or draw.one(world.boxes)
    if draw.lang == "en":
        frame = draw.one(HEAPS if one in LOOSE else BOXES + CLOSED)
    else:
        frame = draw.one(BOXES_ID if one in LOOSE else BOXES_ID + CLOSED_ID)
        one = many = idn
    frame = frame.replace("BOXES", many).replace("BOX", one)
    return frame.replace("{x", "{" + x).replace("{y", "{" + y)


def _sizes(tale: Tale, x: str = "a", y: str = "b") -> int:
    """Numbers for so many groups of so many, their product computed."""
    n = tale.numbers
    n[x], n[y] = tale.draw.whole(2, 9 if tale.small else 12), tale.whole(10, 30)
    return n[x] * n[y]


def boxes(draw: Draw) -> Problem:
    """Groups of so many: all, and what is left or there after a change."""
    tale, world = Tale(draw), draw.one(OWNED)
    all_ = _sizes(tale)
    kind = draw.one("=+-") if draw.level > 0.1 else "="
    voice = tale.voice(draw.one(world.things))
    fact = groups(draw, voice, world, "a", "b")
    value = tale.step("all", "semua", tale.numbers["a"], "*", tale.numbers["b"])
    unit = (voice.thing[1], voice.thing[2])
    if kind == "=":
        return tale.give(compose(voice, [fact], draw.one(fitting(TOTAL if tale.en else TOTAL_ID, fact)).replace("{how}", "{how!}")), "a*b", "boxes", value, unit)
    gains = kind == "+"
    tale.numbers["c"] = tale.whole(20, 60) if gains else draw.whole(1, min(60, all_ - 1))
    tale.numbers["c"] += tale.numbers["c"] == 1
    if tale.numbers["c"] >= all_ and not gains:
        gains = True
    value = tale.step(*(("now", "sekarang") if gains else ("left", "sisa")), value, "+" if gains else "-", tale.numbers["c"])
    then = draw.one(["then {N} ", "{N} ", "later {N} ", "{N} also "] if gains else ["then {N} ", "{N} ", "later {N} "], ["lalu {N} ", "{N} ", "kemudian {N} "])
    told = then + deed(voice, world, gains, "{c #}" if gains else "{c t}", draw.chance(0.3))
    asks = (NOW if gains else LEFT) if tale.en else NOW_ID if gains else LEFT_ID
    ask = draw.one(fitting(asks, fact)).replace("{how}", "{how!}")
    return tale.give(compose(voice, [fact, told], ask), f"a*b{'+' if gains else '-'}c", "boxes", value, unit)


SHARE = ["{N} <share> them equally among {c} PEOPLE", "{N} <divide> all of them equally among {c} PEOPLE", "they <be*> shared equally by {c} PEOPLE", "all of them <go*> to {c} PEOPLE, the same number to each", "{N} <give> all of them to {c} PEOPLE in equal parts"]
SHARE_ID = ["{N} membagi rata semuanya kepada {c} PEOPLE", "semuanya dibagi rata untuk {c} PEOPLE", "{c} PEOPLE mendapat bagian yang sama banyak dari semuanya", "{N} membagikan semuanya sama rata ke {c} PEOPLE"]
FAIR = ["{N} <share> them equally among {c} PEOPLE, who <get*> as many as possible", "{c} PEOPLE <get*> the same number of them, as many as possible", "{N} <give> each of {c} PEOPLE the same number, as many as possible"]
FAIR_ID = ["{N} membaginya sama rata sebanyak mungkin kepada {c} PEOPLE", "{c} PEOPLE mendapat sama banyak, sebanyak mungkin", "semuanya dibagi sama banyak untuk {c} PEOPLE sampai tidak bisa dibagi lagi"]
EACH = ["{how} [[does;each PERSON;get]]", "{how} [[does;one PERSON;get]]", "{how} are there for each PERSON", "what is the share of one PERSON"]
EACH_ID = ["{how} bagian tiap PERSON", "tiap PERSON mendapat {how}", "masing-masing dapat {how}", "{how} untuk satu PERSON"]
SPARE = ["{how} are left over", "{how} cannot be shared out", "{how} remain"]
SPARE_ID = ["{how} yang tersisa", "{how} yang tidak terbagi", "sisanya {how}"]


def shares(draw: Draw) -> Problem:
    """Things shared among people: one heap or several groups; each share, or what is left over."""
    tale, world = Tale(draw), draw.one(SHARED)
    n, grouped = tale.numbers, draw.level > 0.3 and draw.chance(0.5)
    rest, c = draw.chance(0.3), draw.whole(2, 9 if tale.small else 12)
    while True:
        total = _sizes(tale) if grouped else draw.whole(2 * c + 1, c * (12 if tale.small else 30))
        if bool(total % c) == rest and total > c:
            break
    n["c"] = c
    voice = tale.voice(draw.one(world.things))
    if grouped:
        fact, inside = groups(draw, voice, world, "a", "b"), "a*b"
        tale.step("all", "semua", n["a"], "*", n["b"])
    else:
        n["a"], inside = total, "a"
        fact = draw.one(["{N} <have> {a t}", "there <be*> {a t}", "{N} <bring> {a t}", "{N} <own> {a t}"], ["{N} punya {a t}", "ada {a t}", "{N} membawa {a t}", "{N} memiliki {a t}"])
    value = tale.step("left over", "sisa", total, "%", c) if rest else tale.step("each", "masing-masing", total, "/", c)
    people, person, orang = draw.one(PEOPLE)
    ask = draw.one(*((SPARE, SPARE_ID) if rest else (EACH, EACH_ID))).replace("PERSON", draw.say(person, orang))
    share = draw.one(*((FAIR, FAIR_ID) if rest else (SHARE, SHARE_ID))).replace("PEOPLE", draw.say(people, orang))
    if grouped:  # the things, not the boxes
        ask = ask.replace("{how}", "{how!}")
        share = re.sub(r"\b(all of them|they|them)\b", "all the {t}", share).replace("membaginya", "membagi semua {t}").replace("semuanya", "semua {t}")
    formula = f"{inside}%c" if rest else f"{inside}/c"
    unit = (voice.thing[1], voice.thing[2])
    return tale.give(compose(voice, [fact, share], ask), formula, "shares", value, unit)


def _two_boxes(world: World, draw: Draw) -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    first, second = draw.some(world.boxes, 2)
    return first, second


def two_groups(draw: Draw) -> Problem:
    """So many of so many and so many others: together, or what is left of the first."""
    tale, world = Tale(draw), draw.one(SHARED)
    n = tale.numbers
    minus = draw.chance(0.4)
    one, two = _sizes(tale), _sizes(tale, "c", "d")
    while minus and two >= one:
        one, two = _sizes(tale), _sizes(tale, "c", "d")
    first = tale.step("first", "pertama", n["a"], "*", n["b"])
    second = tale.step(*(("gone", "berkurang") if minus else ("second", "kedua")), n["c"], "*", n["d"])
    value = tale.step(*(("left", "sisa") if minus else ("all", "semua")), first, "-" if minus else "+", second)
    voice = tale.voice(draw.one(world.things))
    box, other = _two_boxes(world, draw)
    fact = groups(draw, voice, world, "a", "b", box)
    if minus:
        people, _, orang = draw.one(PEOPLE)
        told = draw.one(
            ["{N} <give> {d t} to each of {c} PEOPLE", "{N} <give> {c} PEOPLE {d t} each", "{c} PEOPLE <take*> {d t} each", "{N} <take> away {d t} a day for {c} days", "each day {N} <sell> {d t}, for {c} days"],
            ["{N} memberi {d t} kepada masing-masing dari {c} PEOPLE", "{c} PEOPLE masing-masing mengambil {d t}", "{N} mengambil {d t} sehari selama {c} hari", "tiap hari {N} menjual {d t} selama {c} hari", "{N} kasih {c} PEOPLE masing-masing {d t}"],
        ).replace("PEOPLE", draw.say(people, orang))
        ask = draw.one(fitting(LEFT if tale.en else LEFT_ID, fact, told))
    else:
        told = draw.one(
            ["{N} also <have> {c} OTHERS of {d}", "there <be*> also {c} OTHERS with {d} in each", "besides, there <be*> {c} OTHERS of {d}", "{m} <bring+> {c} OTHERS with {d} in each"],
            ["{N} juga punya {c} OTHERS isi {d}", "ada juga {c} OTHERS yang masing-masing berisi {d}", "selain itu ada {c} OTHERS isi {d}", "{m} membawa {c} OTHERS, tiap OTHERS isi {d}"],
        )
        ask = draw.one(["{how} are there in all", "{how} is that altogether", "{how} are there in total"], TOTAL_ID)
        told = told.replace("OTHERS", draw.say(other[1], other[2]))
    sign = "-" if minus else "+"
    ask = ask.replace("{how}", "{how!}")
    return tale.give(compose(voice, [fact, told], ask), f"a*b{sign}c*d", "two groups", value, (voice.thing[1], voice.thing[2]))


def packing(draw: Draw) -> Problem:
    """How many boxes a heap fills, or needs, or what stays over."""
    tale = Tale(draw)
    world = draw.one(SHARED)
    n, b = tale.numbers, tale.whole(9, 12)
    kind = draw.one(["exact", "exact", "full", "needed", "over"])
    whole = tale.whole(9, 20)
    n["a"], n["b"] = whole * b + (0 if kind == "exact" else draw.whole(1, b - 1)), b
    a = n["a"]
    voice = tale.voice(draw.one(world.things))
    voice.past = False
    one, many, idn = draw.one([x for x in world.boxes if x[0] not in LOOSE])
    fact = draw.one(["{N} <have> {a t}", "there <be*> {a t}", "{N} <bring> {a t}", "{a t} <be*> there to be packed"], ["{N} punya {a t}", "ada {a t}", "{N} mau mengemas {a t}", "{a t} harus dikemas"])
    room = draw.one(
        {"exact": ["{N} <put> {b} into each BOX", "{b} <go*> into each BOX", "each BOX <hold+> {b}"]}.get(kind, ["each BOX <hold+> at most {b}", "{b} <fit*> into one BOX", "there is room for {b} in each BOX"]),
        {"exact": ["{N} memasukkan {b} ke tiap BOX", "tiap BOX diisi {b}", "satu BOX isi {b}"]}.get(kind, ["tiap BOX paling banyak memuat {b}", "satu BOX muat {b}", "tiap BOX hanya cukup untuk {b}"]),
    )
    if kind == "exact":
        ask = draw.one(["how many BOXES are needed", "how many BOXES <do'> {N} need", "how many BOXES can be filled"], ["berapa BOX yang diperlukan", "perlu berapa BOX", "berapa BOX yang terisi"])
        value, formula = tale.step("boxes", "wadah", a, "/", b), "a/b"
    elif kind == "full":
        ask = draw.one(["how many BOXES can be filled completely", "how many full BOXES are there"], ["berapa BOX yang bisa terisi penuh", "berapa BOX yang penuh"])
        value, formula = tale.step("full", "penuh", a, ":", b), "(a-a%b)/b"
    elif kind == "needed":
        ask = draw.one(["at least how many BOXES are needed for all of them", "how many BOXES are needed to hold them all"], ["paling sedikit berapa BOX yang diperlukan untuk semuanya", "minimal perlu berapa BOX supaya semuanya muat"])
        full = tale.step("full", "penuh", a, ":", b)
        value, formula = tale.step("one more for the rest", "satu lagi untuk sisanya", full, "+", 1), "(a-a%b)/b+1"
    else:
        ask = draw.one(["{how} are left over when as many BOXES as possible are full", "after filling as many BOXES as possible, {how} are left over"], ["{how} yang tersisa setelah BOX diisi penuh sebanyak mungkin", "sisa {how} di luar BOX yang penuh"])
        value, formula = tale.step("left over", "sisa", a, "%", b), "a%b"
    if "{N}" not in fact + room:
        ask = ask.replace("<do'> {N} need", "are needed")
    texts = [t.replace("BOXES", many).replace("BOX", draw.say(one, idn)) for t in (fact, room, ask)]
    return tale.give(compose(voice, texts[:2], texts[2]), formula, f"packing {kind}", value)


SHAPES = [boxes, boxes, shares, shares, two_groups, packing]
