"""Small logic: who is taller, who lies, what follows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product

from lexicon import NAMES
from sample import Draw, Problem
from work import Work

# More, less, most, least; then the same in Indonesian.
ORDERS = [
    (("taller", "shorter", "tallest", "shortest"), ("lebih tinggi", "lebih pendek", "paling tinggi", "paling pendek")),
    (("older", "younger", "oldest", "youngest"), ("lebih tua", "lebih muda", "paling tua", "paling muda")),
    (("faster", "slower", "fastest", "slowest"), ("lebih cepat", "lebih lambat", "paling cepat", "paling lambat")),
    (("heavier", "lighter", "heaviest", "lightest"), ("lebih berat", "lebih ringan", "paling berat", "paling ringan")),
    (("richer", "poorer", "richest", "poorest"), ("lebih kaya", "lebih miskin", "paling kaya", "paling miskin")),
    (("stronger", "weaker", "strongest", "weakest"), ("lebih kuat", "lebih lemah", "paling kuat", "paling lemah")),
]  # fmt: skip
FIRM_EN = {"taller": "tall", "older": "old", "faster": "fast", "heavier": "heavy", "richer": "rich", "stronger": "strong"}
FIRM_ID = {"lebih tinggi": "tinggi", "lebih tua": "tua", "lebih cepat": "cepat", "lebih berat": "berat", "lebih kaya": "kaya", "lebih kuat": "kuat"}


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if draw.beyond or kind < 0.5:
        return _order(draw)
    if kind < 0.72:
        return _liars(draw)
    if kind < 0.87:
        return _syllogism(draw)
    return _conditional(draw)


@dataclass(frozen=True)
class Relation:
    """How one stands before another, in words."""

    more: str
    less: str
    most: str
    least: str
    race: bool = False


def _relation(draw: Draw) -> Relation:
    if draw.chance(0.15):
        return Relation("before", "after", "first", "last", race=True) if draw.lang == "en" else Relation("sebelum", "sesudah", "pertama", "terakhir", race=True)
    return Relation(*draw.one(ORDERS)[0 if draw.lang == "en" else 1])


def _fact(draw: Draw, r: Relation, high: str, low: str) -> str:
    """One comparison in words, from either side."""
    turned = draw.chance(0.42)
    x, y, word = (low, high, r.less) if turned else (high, low, r.more)
    if r.race:
        verb = draw.one(["came in", "finished", "arrived"], ["tiba", "sampai", "selesai"])
        return f"{x} {verb} {word} {y}"
    if not turned and draw.chance(0.12):  # said of the lesser: not as tall as
        return f"{low} is not as {FIRM_EN[r.more]} as {high}" if draw.lang == "en" else f"{low} tidak se{FIRM_ID[r.more]} {high}"
    return draw.say(f"{x} is {word} than {y}", f"{x} {word} {draw.one(['dari', 'daripada'])} {y}")


def _told(draw: Draw, parts: list[str]) -> str:
    """Comparisons as sentences, or joined to one."""
    if draw.chance(0.25):
        joint = draw.one([" and ", ", and "], [" dan ", ", dan ", ", sedangkan "])
        return draw.one([", ", "; "]).join(parts[:-1]) + joint + parts[-1] + "."
    return ". ".join(parts) + "."


def _chained(work: Work, facts: list[tuple[str, str]]) -> None:
    """The order grown from the first comparison, one more at each line."""
    chain, left = list(facts[0]), facts[1:]
    while left:
        for pair in left:
            if pair[0] == chain[-1]:
                chain.append(pair[1])
            elif pair[1] == chain[0]:
                chain.insert(0, pair[0])
            else:
                continue
            left.remove(pair)
            work.line(">".join(chain))
            break


def _order(draw: Draw) -> Problem:
    """A chain of comparisons told in any order and direction."""
    count = draw.whole(5, 6) if draw.beyond else 4 if draw.hard else draw.whole(3, 4 if draw.level > 0.3 else 3)
    names = draw.some(NAMES, count)  # from most to least
    r = _relation(draw)
    facts = list(pairwise(names))
    if count == 3 and not draw.hard and draw.chance(0.1):
        return _open_order(draw, r, names)
    draw.rng.shuffle(facts)
    told = [_fact(draw, r, high, low) for high, low in facts]
    work = Work(draw)
    for high, low in facts:
        work.line(f"{high}>{low}")
    _chained(work, facts)
    ask, answer, gold, kind = _asked(draw, work, r, names)
    story = _told(draw, told)
    if draw.chance(0.06):
        question = f"{ask} {story}"
    elif draw.chance(0.12):
        who = ", ".join(sorted(names)[:-1]) + draw.say(" and ", " dan ") + sorted(names)[-1]
        question = draw.one([f"{who} are friends. {story} {ask}", f"Three things about {who}: {story} {ask}" if count == 4 else f"This is about {who}. {story} {ask}"],
                            [f"{who} berteman. {story} {ask}", f"Ini tentang {who}. {story} {ask}"])  # fmt: skip
    else:
        question = f"{story} {ask}"
    return Problem(question, work.text, answer, gold, ("order", tuple(facts), *kind), keep=frozenset(names))


def _asked(draw: Draw, work: Work, r: Relation, names: list[str]) -> tuple[str, str, str, tuple]:
    """What is asked about the order; places after the first are counted in the thought."""
    what, count = draw.rng.random(), len(names)
    if what < 0.24:
        a, b = sorted(draw.some(range(count), 2))
        x, y = draw.some([names[a], names[b]], 2)
        turned = draw.chance(0.35)
        gold, word = (names[b], r.less) if turned else (names[a], r.more)
        kind: tuple = ("pair least" if turned else "pair", names[a], names[b])
        if r.race:
            word = draw.say("came later" if turned else "came earlier", "lebih lambat" if turned else "lebih dulu")
            ask = draw.one([f"Who {word}, {x} or {y}?"], [f"Siapa yang tiba {word}, {x} atau {y}?"])
            return ask, draw.say(f"**{gold}** {word}.", f"**{gold}** tiba {word}."), gold, kind
        ask = draw.one([f"Who is {word}, {x} or {y}?", f"Of {x} and {y}, who is {word}?", f"{x} or {y}: who is {word}?"],
                       [f"Siapa yang {word}, {x} atau {y}?", f"Antara {x} dan {y}, siapa yang {word}?", f"{x} atau {y}, mana yang {word}?"])  # fmt: skip
        return ask, draw.say(f"**{gold}** is {word}.", f"**{gold}** {word}."), gold, kind
    if what < 0.34:
        a, b = draw.some(range(count), 2)
        yes = a < b
        gold = draw.say("Yes" if yes else "No", "Ya" if yes else "Tidak")
        x, y = names[a], names[b]
        kind = ("is", x, y)
        work.line(f"{names[min(a, b)]}>{names[max(a, b)]}")
        if r.race:
            return draw.say(f"Was {x} there before {y}?", f"Apakah {x} tiba sebelum {y}?"), draw.say(f"**{gold}**, {names[min(a, b)]} was earlier.", f"**{gold}**, {names[min(a, b)]} lebih dulu."), gold, kind
        ask = draw.one([f"Is {x} {r.more} than {y}?", f"So is {x} {r.more} than {y}?"], [f"Apakah {x} {r.more} dari {y}?", f"Jadi {x} {r.more} dari {y}?"])
        return ask, draw.say(f"**{gold}**, {names[min(a, b)]} is {r.more}.", f"**{gold}**, {names[min(a, b)]} {r.more}."), gold, kind
    if what < 0.46:
        down = draw.chance(0.6)
        listed = names if down else names[::-1]
        gold = ", ".join(listed)
        if not down:
            work.line("<".join(listed))
        start, end = (r.most, r.least) if down else (r.least, r.most)
        ask = draw.one([f"List them from {start} to {end}.", f"What is the order from {start} to {end}?", f"Put them in order, {start} first." if not r.race else f"Put them in order from {start} to {end}."],
                       [f"Urutkan dari yang {start} ke yang {end}.", f"Bagaimana urutannya dari yang {start} sampai yang {end}?", f"Sebutkan urutan mereka dari yang {start} ke yang {end}."])  # fmt: skip
        return ask, draw.say(f"From {start} to {end}: **{gold}**", f"Dari yang {start} ke yang {end}: **{gold}**"), gold, ("ranking", down)
    if what < 0.62:
        down = draw.chance(0.6)
        listed = names if down else names[::-1]
        if not down:
            work.line("<".join(listed))
        work.line(f"1 {listed[0]}, 2 {listed[1]}")
        gold, end = listed[1], r.most if down else r.least
        kind = ("second", down)
        if count == 3 and draw.chance(0.4):
            return draw.one(["Who is in the middle?", "Who is between the other two?"], ["Siapa yang di tengah?", "Siapa yang berada di antara dua yang lain?"]), draw.say(f"**{gold}** is in the middle.", f"**{gold}** di tengah."), gold, kind
        if r.race:
            second = draw.say("second" if down else "second to last", "kedua" if down else "kedua dari belakang")
            return draw.say(f"Who came {second}?", f"Siapa yang {second}?"), draw.say(f"**{gold}** came {second}.", f"Yang {second} adalah **{gold}**."), gold, kind
        ask = draw.one([f"Who is the second {end}?", f"Who is second {end}?", f"Which of them is the second {end}?"],
                       [f"Siapa yang {end} kedua?", f"Siapa yang nomor dua {end}?", f"Siapa orang {end} kedua?"])  # fmt: skip
        return ask, draw.say(f"**{gold}** is the second {end}.", f"Yang {end} kedua adalah **{gold}**."), gold, kind
    least = what < 0.8
    gold, end = (names[-1], r.least) if least else (names[0], r.most)
    kind = ("least",) if least else ("most",)
    if r.race:
        ask = draw.one([f"Who came {end}?", f"Who was {end}?", "Who won?" if not least else "Who came in last?"], [f"Siapa yang {end}?", f"Siapa yang tiba {end}?"])
        return ask, draw.say(f"**{gold}** came {end}.", f"Yang {end} adalah **{gold}**."), gold, kind
    ask = draw.one([f"Who is the {end}?", f"Who is {end}?", f"Which of them is the {end}?", f"who's the {end} of them all?", f"Tell me who is the {end}."],
                   [f"Siapa yang {end}?", f"Siapa {end}?", f"Jadi siapa yang {end}?", f"Yang {end} siapa?", f"Sebutkan siapa yang {end} di antara mereka."])  # fmt: skip
    return ask, draw.say(f"**{gold}** is the {end}.", f"Yang {end} adalah **{gold}**."), gold, kind


def _open_order(draw: Draw, r: Relation, names: list[str]) -> Problem:
    """Two are compared with a third only: which of the two is more cannot be known."""
    one, x, y = names
    above = draw.chance(0.5)  # the one above both, or below both
    facts = [(one, x), (one, y)] if above else [(x, one), (y, one)]
    work = Work(draw)
    for high, low in facts:
        work.line(f"{high}>{low}")
    work.line(f"{x}, {y}: ?")
    told = _told(draw, [_fact(draw, r, high, low) for high, low in facts])
    x, y = draw.some([x, y], 2)
    if r.race:
        ask = draw.say(f"Who came earlier, {x} or {y}?", f"Siapa yang tiba lebih dulu, {x} atau {y}?")
    else:
        ask = draw.one([f"Who is {r.more}, {x} or {y}?", f"Of {x} and {y}, who is {r.more}?"], [f"Siapa yang {r.more}, {x} atau {y}?", f"Antara {x} dan {y}, siapa yang {r.more}?"])
    gold = draw.say("Not certain", "Belum tentu")
    answer = draw.say(f"**{gold}**, {x} and {y} are only compared with {one}.", f"**{gold}**, {x} dan {y} hanya dibandingkan dengan {one}.")
    return Problem(f"{told} {ask}", work.text, answer, gold, ("order", tuple(facts), "pair", x, y), keep=frozenset(names))


INTRO_EN = [
    "Honest people always tell the truth, liars never do.", "On an island everyone either always tells the truth or always lies.",
    "Some people always tell the truth, the others always lie.", "Everybody here is either honest or a liar. Liars only say what is false.",
    "Knights always tell the truth, knaves always lie. Call them honest and liars.", "In this puzzle honest people say only true things and liars only false ones.",
    "Puzzle: each person is honest or a liar.", "Suppose liars always lie and honest people never lie.",
]  # fmt: skip
INTRO_ID = [
    "Orang jujur selalu berkata benar, pembohong selalu berbohong.", "Di sebuah pulau setiap orang selalu jujur atau selalu bohong.",
    "Sebagian orang selalu berkata benar, yang lain selalu berbohong.", "Setiap orang di sini jujur atau pembohong. Pembohong hanya mengatakan yang salah.",
    "Teka-teki: setiap orang jujur atau pembohong.", "Misalkan pembohong selalu bohong dan orang jujur tidak pernah bohong.",
]  # fmt: skip


def _liars(draw: Draw) -> Problem:
    """Two people, each says one thing; a liar's words are false. Only puzzles with one solution."""
    while True:
        a, b = draw.some(NAMES, 2)
        claims = [_claim(draw, a, b), _claim(draw, b, a)]
        worlds = [w for w in product([True, False], repeat=2) if _consistent(claims, dict(zip((a, b), w, strict=True)))]
        if len(worlds) == 1:
            break
    truth = dict(zip((a, b), worlds[0], strict=True))
    work = Work(draw)
    honest, liar = draw.say("honest", "jujur"), draw.say("liar", "bohong")
    for first in (True, False):
        work.line(f"{a} {honest if first else liar}?")
        # What a says fixes b, unless it speaks of a alone; then both are tried.
        fitting = [second for second in (True, False) if claims[0][2]({a: first, b: second}) == first]
        if not fitting:
            work.line("contradiction", "bertentangan")
            continue
        solved = False
        for second in fitting:
            right = claims[1][2]({a: first, b: second})
            says = draw.say("true" if right else "false", "benar" if right else "salah")
            work.line(f"{b} {honest if second else liar}, {draw.say('says', 'berkata')} {says}")
            if right == second:
                work.line("fits", "cocok")
                solved = True
                break
            work.line("contradiction", "bertentangan")
        if solved:
            break
    says = draw.one(["says", "says", "claims", "tells you"], ["berkata", "berkata", "bilang", "mengatakan"])
    quote = draw.one([("", ""), ("", ""), ('"', '"')])
    intro = draw.one(INTRO_EN, INTRO_ID)
    if draw.chance(0.3):
        intro = draw.say(f"{a} and {b} are each either honest or a liar.", f"{a} dan {b} masing-masing jujur atau pembohong.") if draw.chance(0.5) else intro + draw.say(f" You meet {a} and {b}.", f" Kamu bertemu {a} dan {b}.")
    spoken = [(a, claims[0][1]), (b, claims[1][1])]
    question = f"{intro} " + " ".join(f"{who} {says}: {quote[0]}{what}{quote[1]}" for who, what in spoken) + " "
    liars = [p for p in (a, b) if not truth[p]]
    kind: tuple[str, ...]
    if len(liars) == 1 and draw.chance(0.5):
        if draw.chance(0.35):
            gold = a if truth[a] else b
            question += draw.one(["Who is honest?", "Who tells the truth?", "Which of the two is honest?"], ["Siapa yang jujur?", "Siapa yang berkata benar?"])
            answer = draw.say(f"**{gold}** is honest.", f"**{gold}** yang jujur.")
            kind = ("honest one",)
        else:
            gold = liars[0]
            question += draw.one(["Who is the liar?", "Who lies?", "Which of the two is the liar?"], ["Siapa yang bohong?", "Siapa pembohongnya?", "Siapa yang berbohong?"])
            answer = draw.say(f"**{gold}** is the liar.", f"**{gold}** yang bohong.")
            kind = ("liar",)
    else:
        who = a if draw.chance(0.6) else b
        if draw.chance(0.3):
            gold = draw.say("Yes" if truth[who] else "No", "Ya" if truth[who] else "Tidak")
            question += draw.one([f"Is {who} honest?", f"Does {who} tell the truth?"], [f"Apakah {who} jujur?", f"{who} berkata benar?"])
            answer = draw.say(f"**{gold}**, {who} is {'honest' if truth[who] else 'a liar'}.", f"**{gold}**, {who} {'jujur' if truth[who] else 'pembohong'}.")
            kind = ("is honest", who)
        else:
            gold = draw.say("honest" if truth[who] else "a liar", "jujur" if truth[who] else "pembohong")
            question += draw.one([f"What is {who}?", f"Is {who} honest or a liar?", f"What kind of person is {who}?"], [f"{who} jujur atau pembohong?", f"{who} itu jujur atau pembohong?", f"Apakah {who} jujur atau pembohong?"])
            answer = draw.say(f"{who} is **{gold}**.", f"{who} adalah **{gold}**.")
            kind = ("kind", who)
    spec = ("liars", a, b, claims[0][0], claims[1][0], *kind)
    return Problem(question, work.text, answer, gold, spec, keep=frozenset({a, b}))


def _claim(draw: Draw, who: str, other: str):  # type: ignore[no-untyped-def]
    kind = draw.one(["lies", "honest", "both honest", "both lie", "one lies", "same", "different"])
    text = {
        "lies": draw.one([f"{other} is a liar.", f"{other} always lies.", f"{other} is not honest."], [f"{other} pembohong.", f"{other} selalu bohong.", f"{other} tidak jujur."]),
        "honest": draw.one([f"{other} is honest.", f"{other} always tells the truth.", f"{other} is not a liar."], [f"{other} jujur.", f"{other} selalu berkata benar.", f"{other} bukan pembohong."]),
        "both honest": draw.one(["We are both honest.", "Both of us tell the truth."], ["Kami berdua jujur.", "Kami berdua berkata benar."]),
        "both lie": draw.one(["We are both liars.", "Both of us lie."], ["Kami berdua pembohong.", "Kami berdua bohong."]),
        "one lies": draw.one(["At least one of us is a liar.", "We are not both honest."], ["Paling sedikit satu dari kami pembohong.", "Kami tidak dua-duanya jujur."]),
        "same": draw.one(["We are of the same kind.", "The two of us are the same."], ["Kami sejenis.", "Kami berdua sama jenisnya."]),
        "different": draw.one(["We are of different kinds.", "Exactly one of us is honest."], ["Kami berbeda jenis.", "Tepat satu dari kami jujur."]),
    }[kind]
    return kind, text, lambda world: holds(kind, world[who], world[other])


def holds(kind: str, mine: bool, others: bool) -> bool:
    """Whether a claim is true in a world."""
    return {
        "lies": not others, "honest": others, "both honest": mine and others, "both lie": not mine and not others,
        "one lies": not (mine and others), "same": mine == others, "different": mine != others,
    }[kind]  # fmt: skip


def _consistent(claims, world: dict[str, bool]) -> bool:  # type: ignore[no-untyped-def]
    return all(claim(world) == said for (_, _, claim), said in zip(claims, world.values(), strict=True))


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
            "<": draw.one([f"Are all {one} {two}?", f"Is every one of the {one} one of the {two}?", f"Does it follow that all {one} are {two}?", f"Can we be sure that all {one} are {two}?"],
                          [f"Apakah semua {one} adalah {two}?", f"Apakah setiap {one} pasti {two}?", f"Pastikah semua {one} adalah {two}?"]),
            "^": draw.one([f"Are some {one} {two}?", f"Are there {one} that are {two}?", f"Is it true that some {one} are {two}?"],
                          [f"Apakah sebagian {one} adalah {two}?", f"Apakah ada {one} yang {two}?", f"Benarkah ada {one} yang juga {two}?"]),
            ":": draw.one([f"Is {one} one of the {two}?", f"Does {one} belong to the {two}?"], [f"Apakah {one} termasuk {two}?", f"Apakah {one} adalah {two}?"]),
        }[sign]  # fmt: skip
    return {
        "<": draw.one([f"All {one} are {two}.", f"Every one of the {one} is one of the {two}."], [f"Semua {one} adalah {two}.", f"Setiap {one} adalah {two}."]),
        "^": draw.one([f"Some {one} are {two}.", f"There are {one} that are {two}."], [f"Sebagian {one} adalah {two}.", f"Ada {one} yang {two}."]),
        "!": draw.one([f"No {one} are {two}.", f"None of the {one} are {two}."], [f"Tidak ada {one} yang {two}.", f"Tak satu pun {one} adalah {two}."]),
        ":": draw.one([f"{one} is one of the {two}.", f"{one} belongs to the {two}."], [f"{one} adalah {two}.", f"{one} termasuk {two}."]),
        "-": draw.one([f"{one} is not one of the {two}.", f"{one} does not belong to the {two}."], [f"{one} bukan {two}.", f"{one} tidak termasuk {two}."]),
    }[sign]  # fmt: skip


def _syllogism(draw: Draw) -> Problem:
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
        question = draw.one(["Suppose: ", "Given: ", "Think about this. ", "Logic: "], ["Misalkan: ", "Diketahui: ", "Logika: ", "Pikirkan ini. "]) + question
    work = Work(draw)
    for line in thought:
        work.line("".join(word.get(c, c) for c in line))
    gold = {"yes": draw.say("Yes", "Ya"), "no": draw.say("No", "Tidak"), "unsure": draw.say("Not certain", "Belum tentu")}[verdict]
    work.line(gold.lower())
    used = frozenset(word[c] for c in "".join(premises) + ask if c in word)
    return Problem(question, work.text, f"**{gold}**, {draw.say(*WHY[verdict])}.", gold, ("syllogism", premises, ask), keep=used)


def _conditional(draw: Draw) -> Problem:
    """If p, then q; and one of them, or not."""
    yes, no, unsure = draw.say("Yes", "Ya"), draw.say("No", "Tidak"), draw.say("Not certain", "Belum tentu")
    work = Work(draw)
    p, q, not_q, not_p = draw.one(PAIRS_EN, PAIRS_ID)
    rule = draw.one(
        [f"If {p}, {q}.", f"If {p}, then {q}.", f"Whenever {p}, {q}.", f"{q[0].upper()}{q[1:]} whenever {p}.", f"We know: if {p}, then {q}."],
        [f"Jika {p}, {q}.", f"Kalau {p}, maka {q}.", f"Setiap kali {p}, {q}.", f"Diketahui: jika {p} maka {q}.", f"Apabila {p}, {q}."],
    )  # fmt: skip
    kind = draw.whole(0, 4)
    given = {0: p, 1: not_q, 2: q, 3: not_p, 4: not_q}[kind]
    claim = {0: q, 1: not_p, 2: p, 3: q, 4: p}[kind]
    ask = draw.one(
        [f"Now {given}. Is it certain that {claim}?", f"Today {given}. Can we be sure that {claim}?", f"Suppose {given}. Does it follow that {claim}?"],
        [f"Sekarang {given}. Pastikah {claim}?", f"Misalkan {given}. Apakah pasti {claim}?", f"Ternyata {given}. Apakah bisa dipastikan {claim}?"],
    )  # fmt: skip
    if kind == 4:
        ask = draw.one([f"Now {given}. Can it be that {claim}?", f"Today {given}. Is it possible that {claim}?"], [f"Sekarang {given}. Mungkinkah {claim}?", f"Ternyata {given}. Apakah mungkin {claim}?"])
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
    return Problem(f"{rule} {ask}", work.text, f"**{gold}**, {why}.", gold, ("conditional", kind), keep=frozenset(w for w in ("Nina",) if w in p))
