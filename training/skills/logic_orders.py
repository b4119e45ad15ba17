"""Who is taller, older, first: chains of comparisons between persons."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from sample import Draw, Problem
from skills.logic_words import listed, people
from work import Work

# More, less, most, least; then the same in Indonesian.
ORDERS = [
    (("taller", "shorter", "tallest", "shortest"), ("lebih tinggi", "lebih pendek", "paling tinggi", "paling pendek")),
    (("older", "younger", "oldest", "youngest"), ("lebih tua", "lebih muda", "paling tua", "paling muda")),
    (("faster", "slower", "fastest", "slowest"), ("lebih cepat", "lebih lambat", "paling cepat", "paling lambat")),
    (("heavier", "lighter", "heaviest", "lightest"), ("lebih berat", "lebih ringan", "paling berat", "paling ringan")),
    (("richer", "poorer", "richest", "poorest"), ("lebih kaya", "lebih miskin", "paling kaya", "paling miskin")),
    (("stronger", "weaker", "strongest", "weakest"), ("lebih kuat", "lebih lemah", "paling kuat", "paling lemah")),
    (("bigger", "smaller", "biggest", "smallest"), ("lebih besar", "lebih kecil", "paling besar", "paling kecil")),
    (("happier", "sadder", "happiest", "saddest"), ("lebih bahagia", "lebih sedih", "paling bahagia", "paling sedih")),
    (("tidier", "messier", "tidiest", "messiest"), ("lebih rapi", "lebih berantakan", "paling rapi", "paling berantakan")),
    (("louder", "quieter", "loudest", "quietest"), ("lebih berisik", "lebih tenang", "paling berisik", "paling tenang")),
]  # fmt: skip
FIRM_EN = {"taller": "tall", "older": "old", "faster": "fast", "heavier": "heavy", "richer": "rich", "stronger": "strong",
           "bigger": "big", "happier": "happy", "tidier": "tidy", "louder": "loud"}  # fmt: skip
FIRM_ID = {"lebih tinggi": "tinggi", "lebih tua": "tua", "lebih cepat": "cepat", "lebih berat": "berat", "lebih kaya": "kaya", "lebih kuat": "kuat",
           "lebih besar": "besar", "lebih bahagia": "bahagia", "lebih rapi": "rapi", "lebih berisik": "berisik"}  # fmt: skip
# Other words for more and for less, before the name of the one compared with.
VERBS = {
    "taller": [("stands taller than", "stands shorter than"), ("is above", "is below")], "older": [("was born before", "was born after"), ("came into the world before", "came into the world after")],
    "faster": [("runs faster than", "runs slower than"), ("outruns", "is outrun by"), ("is quicker than", "is less quick than")], "heavier": [("weighs more than", "weighs less than"), ("outweighs", "is outweighed by")],
    "richer": [("has more money than", "has less money than"), ("owns more than", "owns less than")], "stronger": [("has more strength than", "has less strength than")], "bigger": [("is larger than", "is less big than")],
    "happier": [("feels happier than", "feels sadder than")], "tidier": [("keeps things tidier than", "keeps things messier than")], "louder": [("speaks louder than",
                                                                                                    "speaks more quietly than"), ("makes more noise than", "makes less noise than")],
    "before": [("beat", "was beaten by"), ("crossed the line before", "crossed the line after"), ("got there ahead of", "got there behind"), ("reached the goal earlier than",
                                                                                                    "reached the goal later than"), ("was in front of", "was behind")],
    "lebih tinggi": [("tingginya melebihi", "tingginya kurang dari"), ("badannya lebih tinggi dari", "badannya lebih pendek dari")], "lebih tua": [("lahir sebelum", "lahir sesudah"), ("umurnya di atas", "umurnya di bawah")],
    "lebih cepat": [("larinya lebih cepat dari", "larinya lebih lambat dari"), ("berlari lebih cepat daripada", "berlari lebih lambat daripada")], "lebih berat": [("beratnya melebihi",
                                                                                                    "beratnya kurang dari"), ("badannya lebih berat dari", "badannya lebih ringan dari")],
    "lebih kaya": [("punya uang lebih banyak dari", "punya uang lebih sedikit dari"), ("hartanya melebihi", "hartanya kurang dari")], "lebih kuat": [("tenaganya melebihi", "tenaganya di bawah")],
    "lebih besar": [("badannya lebih besar dari", "badannya lebih kecil dari")], "lebih bahagia": [("merasa lebih bahagia dari", "merasa lebih sedih dari")], "lebih rapi": [("kamarnya lebih rapi dari",
                                                                                                    "kamarnya lebih berantakan dari")],
    "lebih berisik": [("suaranya lebih berisik dari", "suaranya lebih tenang dari")],
    "sebelum": [("mengalahkan", "dikalahkan oleh"), ("mencapai garis akhir sebelum", "mencapai garis akhir sesudah"), ("tiba lebih dulu dari", "tiba lebih lambat dari"), ("ada di depan",
                                                                                                    "ada di belakang"), ("mendahului", "didahului oleh")],
}  # fmt: skip


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
    if draw.chance(0.16):
        return f"{x} {draw.one(VERBS[r.more])[turned]} {y}"
    if r.race:
        return f"{x} {_finished(draw)} {word} {y}"
    if not turned and draw.chance(0.16):  # said of the lesser: not as tall as
        if draw.lang == "en":
            firm = FIRM_EN[r.more]
            return draw.one([f"{low} is not as {firm} as {high}", f"{low} isn't as {firm} as {high}", f"{low} is less {firm} than {high}", f"{low} is not so {firm} as {high}"])
        firm = FIRM_ID[r.more]
        return draw.one([f"{low} tidak se{firm} {high}", f"{low} kalah {firm} dari {high}", f"{low} kurang {firm} dibanding {high}", f"{low} tak se{firm} {high}"])
    if draw.chance(0.12):
        return draw.one([f"compared with {y}, {x} is {word}", f"of {x} and {y}, {x} is {word}", f"{x} is the {word} one of {x} and {y}", f"next to {y}, {x} is {word}", f"between {y} and {x}, {x} is {word}"],
                        [f"dibanding {y}, {x} {word}", f"antara {x} dan {y}, {x} {word}", f"{x} {word} dibandingkan {y}", f"{x} itu {word} ketimbang {y}", f"kalau dibandingkan dengan {y}, {x} {word}"])  # fmt: skip
    return draw.say(f"{x} is {word} than {y}", f"{x} {word} {draw.one(['dari', 'daripada'])} {y}")


def _finished(draw: Draw) -> str:
    return draw.one(["came in", "finished", "arrived"], ["tiba", "sampai", "selesai"])


def _two_facts(draw: Draw, r: Relation, first: tuple[str, str], second: tuple[str, str]) -> str:
    """Two comparisons that share the one in the middle, in one: `B is taller than C but shorter than A`."""
    down = first[1] == second[0]  # from the most to the least
    x, p, y = (*first, second[1]) if down else (first[1], first[0], second[0])
    verb = _finished(draw) + " " if r.race else draw.say("is ", "")
    than = " " if r.race else draw.say(" than ", draw.one([" dari ", " daripada "]))
    if draw.chance(0.6):  # of the one in the middle
        u, v = (r.less, r.more) if down else (r.more, r.less)
        u, v = f"{u}{than}{x}", f"{v}{than}{y}"
        return draw.one(
            [f"{p} {verb}{u} but {v}", f"{p} {verb}{u} but {v}", f"{p} {verb}{u}, but {v}", f"{p} {verb}{u} and {v}", f"{p} {verb}{u} yet {v}", f"{p}, who {verb}{u}, {verb}{v}", f"although {p} {verb}{u}, {p} {verb}{v}",
             f"{p} {verb}{u}; still {p} {verb}{v}", f"it is {p} who {verb}{u} but {v}", f"{p} {verb}both {u} and {v}", f"{p} {verb}{u}, though {v}", f"on the one hand {p} {verb}{u}, on the other {v}"],
            [f"{p} {verb}{u} tetapi {v}", f"{p} {verb}{u} tapi {v}", f"{p} {verb}{u}, tetapi {v}", f"{p} {verb}{u} dan {v}", f"{p} {verb}{u} namun {v}", f"{p}, yang {verb}{u}, {verb}{v}",
             f"meskipun {p} {verb}{u}, {p} {verb}{v}",
             f"{p} memang {verb}{u}, tapi {v}", f"walaupun {verb}{u}, {p} {verb}{v}", f"{p} {verb}{u} sekaligus {v}"],
        )  # fmt: skip
    u = r.more if down else r.less
    v, u = f"{u}{than}{y}", f"{u}{than}{p}"
    return draw.one(
        [f"{x} {verb}{u}, who {verb}{v}", f"{x} {verb}{u}, who in turn {verb}{v}", f"{x} {verb}{u}, and {p} {verb}{v}", f"{x} {verb}{u} and {p} in turn {verb}{v}", f"{x} {verb}{u} while {p} {verb}{v}",
         f"{x} {verb}{u} just as {p} {verb}{v}",
         f"not only {verb}{x} {u}, {p} also {verb}{v}" if verb == "is " else f"{x} {verb}{u}, {p} {v}"],
        [f"{x} {verb}{u}, yang {verb}{v}", f"{x} {verb}{u}, sedangkan {p} {verb}{v}", f"{x} {verb}{u} dan {p} {verb}{v}", f"{x} {verb}{u}, lalu {p} {verb}{v}", f"{x} {verb}{u}, sementara {p} {verb}{v}",
         f"{x} {verb}{u}, adapun {p} {verb}{v}"],
    )  # fmt: skip


def _parts(draw: Draw, r: Relation, facts: list[tuple[str, str]]) -> list[str]:
    """The comparisons in words, some of them two in one sentence."""
    parts, left = [], list(facts)
    while left:
        fact = left.pop(0)
        if left and (fact[1] == left[0][0] or fact[0] == left[0][1]) and draw.chance(0.45 if len(facts) == 2 else 0.2):
            parts.append(_two_facts(draw, r, fact, left.pop(0)))
        else:
            parts.append(_fact(draw, r, *fact))
    return parts


def _told(draw: Draw, parts: list[str]) -> str:
    """Comparisons as sentences, or joined to one."""
    if len(parts) > 1 and draw.chance(0.25):
        joint = draw.one([" and ", ", and "], [" dan ", ", dan ", ", sedangkan "])
        story = draw.one([", ", "; "]).join(parts[:-1]) + joint + parts[-1] + "."
        return story[0].upper() + story[1:]
    return " ".join(f"{part[0].upper()}{part[1:]}." for part in parts)


SCENES = {
    "people": (["I know {w}.", "Look at {w}.", "A puzzle about {w}:", "There are {k} people here: {w}.", "{w} live on my street.", "We compared {w}.", "{w} are cousins.", "{w} share a flat.",
                "In my class there are {w}.", "My sister told me about {w}.",
                "The {k} of them are {w}.", "Let us rank {w}.", "A quick riddle with {w}.", "{w} had an argument about this."],
               ["Saya kenal {w}.", "Ada {k} orang: {w}.", "Teka-teki tentang {w}:", "{w} tinggal di jalan yang sama.", "Kami membandingkan {w}.", "{w} bersepupu.", "Di kelas saya ada {w}.",
                "Adik saya bercerita tentang {w}.", "{w} satu kos.",
                "Mari kita urutkan {w}.", "Ini soal {w}.", "{w} sempat berdebat soal ini."]),
    "race": (["{w} ran a race.", "In a race there were {w}.", "{w} raced each other.", "{k} runners, {w}, took part.", "Yesterday {w} ran to school.", "{w} cycled to the lake."],
             ["{w} ikut lomba lari.", "Dalam lomba ada {w}.", "{w} berlomba.", "Ada {k} pelari: {w}.", "Kemarin {w} lari ke sekolah.", "{w} bersepeda ke danau."]),
}  # fmt: skip
COUNTS = {3: ("three", "tiga"), 4: ("four", "empat"), 5: ("five", "lima"), 6: ("six", "enam"), 7: ("seven", "tujuh")}


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


def order(draw: Draw) -> Problem:
    """A chain of comparisons told in any order and direction."""
    count = draw.whole(6, 7) if draw.beyond else draw.whole(4, 5) if draw.hard else draw.whole(3, 4 if draw.level > 0.3 else 3)
    names = people(draw, count)  # from most to least
    r = _relation(draw)
    facts = list(pairwise(names))
    if count == 3 and not draw.hard and draw.chance(0.1):
        return _open_order(draw, r, names)
    draw.rng.shuffle(facts)
    told = _parts(draw, r, facts)
    work = Work(draw)
    for high, low in facts:
        work.line(f"{high}>{low}")
    _chained(work, facts)
    ask, answer, gold, kind = _asked(draw, work, r, names)
    story = _told(draw, told)
    if draw.chance(0.12):
        question = f"{ask} {story}"
    elif draw.chance(0.14):
        shown = draw.some(names, count)
        scene = draw.one(*SCENES["race" if r.race else "people"])
        scene = scene.format(w=listed(draw, shown), k=draw.say(*COUNTS[count]))
        question = f"{scene[0].upper()}{scene[1:]} {story} {ask}"
    elif draw.chance(0.12):
        who = listed(draw, sorted(names))
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
            ask = draw.one([f"Who {word}, {x} or {y}?", f"{x} or {y}: who {word}?", f"Of {x} and {y}, who {word}?", f"Which of the two {word}, {x} or {y}?", f"Tell me who {word}, {x} or {y}.",
                            f"was it {x} or {y} who {word}?"],
                           [f"Siapa yang tiba {word}, {x} atau {y}?", f"Antara {x} dan {y}, siapa yang tiba {word}?", f"{x} atau {y}, siapa tiba {word}?", f"{word} mana, {x} atau {y}?",
                            f"Yang tiba {word} itu {x} atau {y}?"])  # fmt: skip
            return ask, draw.say(f"**{gold}** {word}.", f"**{gold}** tiba {word}."), gold, kind
        ask = draw.one([f"Who is {word}, {x} or {y}?", f"Of {x} and {y}, who is {word}?", f"{x} or {y}: who is {word}?", f"Which one is {word}, {x} or {y}?", f"Is it {x} or {y} who is {word}?",
                        f"Between {x} and {y}, who is the {word} one?",
                        f"compare {x} and {y}: who's {word}?", f"Tell me which of {x} and {y} is {word}.", f"{word}: {x} or {y}?", f"If {x} and {y} stand side by side, who is {word}?",
                        f"Now what about {x} and {y}, who is {word}?", f"Name the {word} one of {x} and {y}."],
                       [f"Siapa yang {word}, {x} atau {y}?", f"Antara {x} dan {y}, siapa yang {word}?", f"{x} atau {y}, mana yang {word}?", f"{word} mana, {x} atau {y}?", f"{word} siapa antara {x} sama {y}?",
                        f"Yang {word} itu {x} atau {y}?",
                        f"Bandingkan {x} dan {y}: siapa yang {word}?", f"Kalau {x} dibandingkan dengan {y}, siapa yang {word}?", f"Sebutkan siapa yang {word}, {x} atau {y}.",
                        f"Di antara {x} dan {y}, siapakah yang {word}?"])  # fmt: skip
        return ask, draw.say(f"**{gold}** is {word}.", f"**{gold}** {word}."), gold, kind
    if what < 0.34:
        a, b = draw.some(range(count), 2)
        yes = a < b
        gold = draw.say("Yes" if yes else "No", "Ya" if yes else "Tidak")
        x, y = names[a], names[b]
        kind = ("is", x, y)
        work.line(f"{names[min(a, b)]}>{names[max(a, b)]}")
        if r.race:
            ask = draw.one([f"Was {x} there before {y}?", f"Did {x} arrive before {y}?", f"Is it true that {x} came before {y}?", f"Did {x} beat {y}?", f"Can we say {x} finished ahead of {y}?"],
                           [f"Apakah {x} tiba sebelum {y}?", f"Benarkah {x} tiba sebelum {y}?", f"Apa {x} lebih dulu dari {y}?", f"Apakah {x} mengalahkan {y}?"])  # fmt: skip
            return ask, draw.say(f"**{gold}**, {names[min(a, b)]} was earlier.", f"**{gold}**, {names[min(a, b)]} lebih dulu."), gold, kind
        ask = draw.one([f"Is {x} {r.more} than {y}?", f"So is {x} {r.more} than {y}?", f"Is it true that {x} is {r.more} than {y}?", f"Does it follow that {x} is {r.more} than {y}?",
                        f"Would you say {x} is {r.more} than {y}?", f"yes or no: {x} is {r.more} than {y}",
                        f"My friend says {x} is {r.more} than {y}. Is that right?", f"True that {x} is {r.more} than {y}?", f"{x} is {r.more} than {y}, right?",
                        f"Check this claim: {x} is {r.more} than {y}. Yes or no?", f"Can I say that {x} is {r.more} than {y}?"],
                       [f"Apakah {x} {r.more} dari {y}?", f"Jadi {x} {r.more} dari {y}?", f"Benarkah {x} {r.more} dari {y}?", f"Apa benar {x} {r.more} daripada {y}?", f"ya atau tidak: {x} {r.more} dari {y}",
                        f"Berarti {x} {r.more} dari {y}, ya?",
                        f"Kata teman saya {x} {r.more} dari {y}. Betul?", f"Apakah {x} memang {r.more} dari {y}?", f"Bolehkah disimpulkan {x} {r.more} dari {y}?"])  # fmt: skip
        return ask, draw.say(f"**{gold}**, {names[min(a, b)]} is {r.more}.", f"**{gold}**, {names[min(a, b)]} {r.more}."), gold, kind
    if what < 0.46:
        down = draw.chance(0.6)
        listed = names if down else names[::-1]
        gold = ", ".join(listed)
        if not down:
            work.line("<".join(listed))
        start, end = (r.most, r.least) if down else (r.least, r.most)
        ask = draw.one([f"List them from {start} to {end}.", f"What is the order from {start} to {end}?", f"Put them in order, {start} first." if not r.race else f"Put them in order from {start} to {end}.",
                        f"Rank everyone from {start} to {end}.", f"Name them all, from {start} to {end}.", f"order from {start} to {end}?", f"Sort the names from {start} to {end}.",
                        f"Arrange them from {start} to {end}.", f"How do they line up from {start} to {end}?",
                        f"Write the names down from {start} to {end}.", f"who's who, from {start} to {end}?", f"Give the full order, {start} to {end}.",
                        f"If they stood in a row from {start} to {end}, who would stand where?", f"Can you sort them, beginning with the {start}?"],
                       [f"Urutkan dari yang {start} ke yang {end}.", f"Bagaimana urutannya dari yang {start} sampai yang {end}?", f"Sebutkan urutan mereka dari yang {start} ke yang {end}.",
                        f"Susun nama mereka dari yang {start} sampai yang {end}.", f"urutan dari yang {start} ke yang {end}?", f"Tuliskan nama-namanya mulai dari yang {start} hingga yang {end}.",
                        f"Coba urutkan semuanya, mulai yang {start} sampai yang {end}.",
                        f"Siapa saja berturut-turut dari yang {start} ke yang {end}?", f"Kalau berbaris dari yang {start} ke yang {end}, bagaimana barisannya?", f"tolong urutin dari yang {start} sampe yang {end}",
                        f"Peringkat mereka dari yang {start} ke yang {end}?"])  # fmt: skip
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
            return draw.one(["Who is in the middle?", "Who is between the other two?", "Of the three, who is in the middle?", "And who is the one in between?", "Which one comes in the middle?",
                             "Who takes the middle place?", "Name the person in the middle.", "who's the middle one?"],
                            ["Siapa yang di tengah?", "Siapa yang berada di antara dua yang lain?", "Dari ketiganya, siapa yang di tengah?", "Yang di tengah-tengah siapa?", "Siapa yang menempati urutan tengah?",
                             "Sebutkan yang berada di tengah."]), draw.say(f"**{gold}** is in the middle.", f"**{gold}** di tengah."), gold, kind
        if r.race:
            second = draw.say("second" if down else "second to last", "kedua" if down else "kedua dari belakang")
            ask = draw.one([f"Who came {second}?", f"Who was {second}?", f"Which of them came {second}?", f"Who took the {second} place?", f"Who finished {second}?", f"Tell me who came {second}."],
                           [f"Siapa yang {second}?", f"Siapa yang tiba {second}?", f"Yang {second} siapa?", f"Siapa di urutan {second}?", f"Sebutkan siapa yang {second}."])  # fmt: skip
            return ask, draw.say(f"**{gold}** came {second}.", f"Yang {second} adalah **{gold}**."), gold, kind
        ask = draw.one([f"Who is the second {end}?", f"Who is second {end}?", f"Which of them is the second {end}?", f"Name the second {end} one.", f"who's the second {end}?", f"Tell me who is second {end}.",
                        f"And the second {end} is who?",
                        f"Who comes right after the {end} one?", f"Who is next after the {end}?", f"Looking for the second {end}: who is it?"],
                       [f"Siapa yang {end} kedua?", f"Siapa yang nomor dua {end}?", f"Siapa orang {end} kedua?", f"Yang {end} kedua siapa?", f"Sebutkan yang {end} kedua.", f"Siapa yang tepat setelah yang {end}?",
                        f"Urutan kedua {end} ditempati siapa?", f"Kalau yang {end} tidak dihitung, siapa yang {end}?", f"siapa sih yang {end} nomor dua"])  # fmt: skip
        return ask, draw.say(f"**{gold}** is the second {end}.", f"Yang {end} kedua adalah **{gold}**."), gold, kind
    least = what < 0.8
    gold, end = (names[-1], r.least) if least else (names[0], r.most)
    kind = ("least",) if least else ("most",)
    if r.race:
        ask = draw.one([f"Who came {end}?", f"Who was {end}?", "Who won?" if not least else "Who came in last?", f"Who finished {end}?", f"Which of them was {end}?", f"Of all of them, who came {end}?",
                        f"Tell me who arrived {end}.",
                        "Who was the winner?" if not least else "Who was at the very end?", "Whom did nobody beat?" if not least else "Who beat nobody?",
                        "who got the gold medal?" if not least else "who finished behind everyone else?"],
                       [f"Siapa yang {end}?", f"Siapa yang tiba {end}?", f"Jadi yang tiba {end} siapa?", f"Dari semuanya, siapa yang {end}?", f"Sebutkan yang tiba {end}.",
                        "Siapa juaranya?" if not least else "Siapa yang paling belakang?",
                        "siapa yang menang?" if not least else "siapa yang kalah dari semua yang lain?"])  # fmt: skip
        return ask, draw.say(f"**{gold}** came {end}.", f"Yang {end} adalah **{gold}**."), gold, kind
    word, many = r.less if least else r.more, draw.say(f"the {COUNTS[count][0]}", f"ke{COUNTS[count][1]} orang itu")
    ask = draw.one([f"Who is the {end}?", f"Who is {end}?", f"Which of them is the {end}?", f"who's the {end} of them all?", f"Tell me who is the {end}.",
                        f"Of {many}, who is the {end}?", f"of {many} who is {end}", f"So who's {end}?", f"And the {end} is...?", f"Name the {end} of {many}.", f"Which person is the {end}?",
                        f"Who among them is the {end}?", f"Who would you call the {end}?",
                        f"Can you work out who is {end}?", f"Find the {end}.", f"Who has to be the {end}?", f"Nobody in this group is {word} than this person. Who is it?", f"Who is {word} than all the others?",
                        f"Who is {word} than everybody else?", f"I want to know the {end} one."],
                   [f"Siapa yang {end}?", f"Siapa {end}?", f"Jadi siapa yang {end}?", f"Yang {end} siapa?", f"Sebutkan siapa yang {end} di antara mereka.",
                        f"Dari {many}, siapa yang {end}?", f"Di antara {many}, siapakah yang {end}?", f"siapa sih yang {end}", f"Tentukan siapa yang {end}.", f"Siapa yang {word} dari semua yang lain?",
                        f"Tidak ada yang {word} dari satu orang ini. Siapa dia?",
                        f"Coba tebak siapa yang {end}.", f"Maka yang {end} adalah?", f"Orang yang {end} siapa?", f"Saya mau tahu siapa yang {end}."])  # fmt: skip
    return ask, draw.say(f"**{gold}** is the {end}.", f"Yang {end} adalah **{gold}**."), gold, kind


def _one_and_two(draw: Draw, r: Relation, one: str, x: str, y: str, above: bool) -> str:
    """One compared with two others in one sentence."""
    word, back = (r.more, r.less) if above else (r.less, r.more)
    if r.race:
        return draw.one([f"{one} {_finished(draw)} {word} both {x} and {y}", f"{x} and {y} both {_finished(draw)} {back} {one}", f"{one} {_finished(draw)} {word} {x} and also {word} {y}"],
                        [f"{one} {_finished(draw)} {word} {x} dan {y}", f"{x} dan {y} sama-sama {_finished(draw)} {back} {one}"])  # fmt: skip
    return draw.one([f"{one} is {word} than both {x} and {y}", f"{x} and {y} are both {back} than {one}", f"{one} is {word} than {x} and also {word} than {y}", f"{one} is {word} than {x} and {word} than {y}",
                     f"{x} is {back} than {one}, and so is {y}"],
                    [f"{one} {word} dari {x} dan juga dari {y}", f"{x} dan {y} sama-sama {back} dari {one}", f"{x} {back} dari {one}, begitu juga {y}", f"{one} {word} dari {x} maupun {y}",
                     f"Baik {x} maupun {y} {back} dari {one}"])  # fmt: skip


def _open_order(draw: Draw, r: Relation, names: list[str]) -> Problem:
    """Two are compared with a third only: which of the two is more cannot be known."""
    one, x, y = names
    above = draw.chance(0.5)  # the one above both, or below both
    facts = [(one, x), (one, y)] if above else [(x, one), (y, one)]
    work = Work(draw)
    for high, low in facts:
        work.line(f"{high}>{low}")
    work.line(f"{x}, {y}: ?")
    told = _told(draw, [_one_and_two(draw, r, one, x, y, above)] if draw.chance(0.5) else [_fact(draw, r, high, low) for high, low in facts])
    x, y = draw.some([x, y], 2)
    if r.race:
        ask = draw.one([f"Who came earlier, {x} or {y}?", f"Of {x} and {y}, who came earlier?", f"{x} or {y}: who was earlier?"], [f"Siapa yang tiba lebih dulu, {x} atau {y}?",
                                                                                                    f"Antara {x} dan {y}, siapa lebih dulu?", f"{x} atau {y} yang lebih dulu tiba?"])
    else:
        ask = draw.one([f"Who is {r.more}, {x} or {y}?", f"Of {x} and {y}, who is {r.more}?", f"{x} or {y}: who is {r.more}?", f"Which one is {r.more}, {x} or {y}?", f"Between {x} and {y}, who is the {r.more} one?",
                        f"Is it {x} or {y} who is {r.more}?"],
                       [f"Siapa yang {r.more}, {x} atau {y}?", f"Antara {x} dan {y}, siapa yang {r.more}?", f"{x} atau {y}, mana yang {r.more}?", f"{r.more} mana, {x} atau {y}?",
                        f"Yang {r.more} itu {x} atau {y}?"])  # fmt: skip
    gold = draw.say("Not certain", "Belum tentu")
    answer = draw.say(f"**{gold}**, {x} and {y} are only compared with {one}.", f"**{gold}**, {x} dan {y} hanya dibandingkan dengan {one}.")
    return Problem(f"{told} {ask}", work.text, answer, gold, ("order", tuple(facts), "pair", x, y), keep=frozenset(names))
