"""Small logic: who is taller, who lies, what follows."""

from __future__ import annotations

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


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.5:
        return _order(draw)
    if kind < 0.75:
        return _liars(draw)
    return _follows(draw)


def _order(draw: Draw) -> Problem:
    """A chain of comparisons told in any order and direction."""
    count = draw.whole(4, 5) if draw.hard else draw.whole(3, 4 if draw.level > 0.3 else 3)
    names = draw.some(NAMES, count)  # from most to least
    more, less, most, least = draw.one(ORDERS)[0 if draw.lang == "en" else 1]
    facts = []
    for high, low in pairwise(names):
        if draw.chance(0.6):
            facts.append((high, low, draw.say(f"{high} is {more} than {low}.", f"{high} {more} dari {low}.")))
        else:
            facts.append((high, low, draw.say(f"{low} is {less} than {high}.", f"{low} {less} dari {high}.")))
    draw.rng.shuffle(facts)
    work = Work(draw)
    for high, low, _ in facts:
        work.line(f"{high}>{low}")
    chain = [facts[0][0], facts[0][1]]
    left = [(h, low) for h, low, _ in facts[1:]]
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
    what = draw.whole(0, 3)
    if what == 0 and count > 2:
        a, b = sorted(draw.some(range(count), 2))
        x, y = (names[a], names[b]) if draw.chance(0.5) else (names[b], names[a])
        gold = names[a]
        ask = draw.say(f"Who is {more}, {x} or {y}?", f"Siapa yang {more}, {x} atau {y}?")
        answer = draw.say(f"**{gold}** is {more}.", f"**{gold}** {more}.")
        kind: tuple[str, ...] = ("pair", names[a], names[b])
    elif what == 1:
        gold = names[-1]
        ask = draw.say(f"Who is the {least}?", f"Siapa yang {least}?")
        answer = draw.say(f"**{gold}** is the {least}.", f"Yang {least} adalah **{gold}**.")
        kind = ("least",)
    else:
        gold = names[0]
        ask = draw.say(f"Who is the {most}?", f"Siapa yang {most}?")
        answer = draw.say(f"**{gold}** is the {most}.", f"Yang {most} adalah **{gold}**.")
        kind = ("most",)
    question = " ".join(text for _, _, text in facts) + " " + ask
    spec = ("order", tuple((h, low) for h, low, _ in facts), *kind)
    return Problem(question, work.text, answer, gold, spec, keep=frozenset(names))


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
            work.line(f"{b} {honest if second else liar}")
            if claims[1][2]({a: first, b: second}) == second:
                work.line("fits", "cocok")
                solved = True
                break
            work.line("contradiction", "bertentangan")
        if solved:
            break
    intro = draw.one(
        ["Honest people always tell the truth, liars never do.", "On an island everyone either always tells the truth or always lies.",
         "Some people always tell the truth, the others always lie."],
        ["Orang jujur selalu berkata benar, pembohong selalu berbohong.", "Di sebuah pulau setiap orang selalu jujur atau selalu bohong."],
    )  # fmt: skip
    says = draw.say("says", "berkata")
    question = f"{intro} {a} {says}: {claims[0][1]} {b} {says}: {claims[1][1]} "
    liars = [p for p in (a, b) if not truth[p]]
    if len(liars) == 1 and draw.chance(0.5):
        gold = liars[0]
        question += draw.say("Who is the liar?", "Siapa yang bohong?")
        answer = draw.say(f"**{gold}** is the liar.", f"**{gold}** yang bohong.")
        kind = ("liar",)
    else:
        gold = draw.say("honest" if truth[a] else "a liar", "jujur" if truth[a] else "pembohong")
        question += draw.say(f"What is {a}?", f"{a} jujur atau pembohong?")
        answer = draw.say(f"{a} is **{gold}**.", f"{a} adalah **{gold}**.")
        kind = ("kind",)
    spec = ("liars", a, b, claims[0][0], claims[1][0], *kind)
    return Problem(question, work.text, answer, gold, spec, keep=frozenset({a, b}))


def _claim(draw: Draw, who: str, other: str):  # type: ignore[no-untyped-def]
    kind = draw.one(["lies", "honest", "both honest", "both lie", "one lies", "same", "different"])
    text = {
        "lies": draw.say(f"{other} is a liar.", f"{other} pembohong."),
        "honest": draw.say(f"{other} is honest.", f"{other} jujur."),
        "both honest": draw.say("We are both honest.", "Kami berdua jujur."),
        "both lie": draw.say("We are both liars.", "Kami berdua pembohong."),
        "one lies": draw.say("At least one of us is a liar.", "Paling sedikit satu dari kami pembohong."),
        "same": draw.say("We are of the same kind.", "Kami sejenis."),
        "different": draw.say("We are of different kinds.", "Kami berbeda jenis."),
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
KINDS_ID = ["blup", "raziz", "lazin", "wugo", "flepa", "driba", "zorka", "minko", "tova", "gimbal", "snarka", "plima", "tarno", "dovera"]
PAIRS_EN = [
    ("it rains", "the street is wet", "the street is not wet", "it does not rain"),
    ("the lamp is on", "the room is bright", "the room is not bright", "the lamp is not on"),
    ("the shop is open", "the door is unlocked", "the door is locked", "the shop is not open"),
    ("it is Sunday", "the school is closed", "the school is open", "it is not Sunday"),
    ("the dog barks", "the cat hides", "the cat does not hide", "the dog does not bark"),
]  # fmt: skip
PAIRS_ID = [
    ("hujan turun", "jalan basah", "jalan tidak basah", "hujan tidak turun"),
    ("lampu menyala", "kamar terang", "kamar tidak terang", "lampu tidak menyala"),
    ("toko buka", "pintu tidak terkunci", "pintu terkunci", "toko tidak buka"),
    ("hari Minggu", "sekolah tutup", "sekolah buka", "bukan hari Minggu"),
    ("anjing menggonggong", "kucing bersembunyi", "kucing tidak bersembunyi", "anjing tidak menggonggong"),
]  # fmt: skip


def _follows(draw: Draw) -> Problem:
    """Syllogisms and conditionals: yes, no, or not certain."""
    yes, unsure = draw.say("Yes", "Ya"), draw.say("Not certain", "Belum tentu")
    work = Work(draw)
    if draw.chance(0.55):
        a, b, c = draw.some(KINDS_EN if draw.lang == "en" else KINDS_ID, 3)
        first = draw.say(f"All {a} are {b}.", f"Semua {a} adalah {b}.")
        second = draw.say(f"All {b} are {c}.", f"Semua {b} adalah {c}.")
        forward = draw.chance(0.6)
        x, y = (a, c) if forward else (c, a)
        ask = draw.say(f"Are all {x} {y}?", f"Apakah semua {x} adalah {y}?")
        order = [first, second] if draw.chance(0.6) else [second, first]
        question = " ".join([*order, ask])
        work.line(f"{a}→{b}→{c}")
        if forward:
            work.line(f"{a}→{c}")
            gold, why = yes, draw.say(f"every one of the {a} is among the {b}, and so among the {c}", f"setiap {a} adalah {b}, jadi juga {c}")
        else:
            work.line(f"{c}→{a}? no", f"{c}→{a}? tidak")
            gold, why = unsure, draw.say(f"there may be {c} that are not {a}", f"bisa ada {c} yang bukan {a}")
        spec: tuple = ("syllogism", forward)
        keep = frozenset({a, b, c})
    else:
        p, q, not_q, not_p = draw.one(PAIRS_EN, PAIRS_ID)
        rule = draw.say(f"If {p}, {q}.", f"Jika {p}, {q}.")
        kind = draw.whole(0, 2)
        given = {0: p, 1: not_q, 2: q}[kind]
        claim = {0: q, 1: not_p, 2: p}[kind]
        ask = draw.say(f"Now {given}. Is it certain that {claim}?", f"Sekarang {given}. Pastikah {claim}?")
        question = f"{rule} {ask}"
        work.line(f"{p} → {q}")
        if kind == 0:
            work.line(f"{p}: {q}")
            gold, why = yes, draw.say("the rule says so", "aturannya begitu")
        elif kind == 1:
            work.line(f"{p}? {q}. {not_q}", f"{p}? {q}. {not_q}")
            work.line(f"so {not_p}", f"jadi {not_p}")
            gold, why = yes, draw.say("otherwise the rule would be broken", "kalau tidak, aturannya dilanggar")
        else:
            work.line(f"{q}: other reasons?", f"{q}: sebab lain?")
            gold, why = unsure, draw.say("there can be other reasons", "bisa ada sebab lain")
        spec, keep = ("conditional", kind), frozenset()
    return Problem(question, work.text, f"**{gold}**, {why}.", gold, spec, keep=keep)
