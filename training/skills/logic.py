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
COUNTS = {3: ("three", "tiga"), 4: ("four", "empat"), 5: ("five", "lima"), 6: ("six", "enam")}


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
        who = draw.some(names, count)
        scene = draw.one(*SCENES["race" if r.race else "people"])
        scene = scene.format(w=", ".join(who[:-1]) + draw.say(" and ", " dan ") + who[-1], k=draw.say(*COUNTS[count]))
        question = f"{scene[0].upper()}{scene[1:]} {story} {ask}"
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


INTRO_EN = [
    "Honest people always tell the truth, liars never do.", "On an island everyone either always tells the truth or always lies.",
    "Some people always tell the truth, the others always lie.", "Everybody here is either honest or a liar. Liars only say what is false.",
    "Knights always tell the truth, knaves always lie. Call them honest and liars.", "In this puzzle honest people say only true things and liars only false ones.",
    "Puzzle: each person is honest or a liar.", "Suppose liars always lie and honest people never lie.",
    "In a strange village there are only honest people and liars; a liar never says anything true.", "Two sorts of people live here: the honest, whose every word is true, and liars, whose every word is false.",
    "Remember: whatever a liar says is false, whatever an honest person says is true.", "A riddle about truth and lies: everybody is either fully honest or a full liar.",
    "On this planet nobody mixes truth and lies: people are honest always or liars always.", "Rules: honest = always true, liar = always false.",
    "I met two people who are each either honest (always) or a liar (always).", "Who lies here does so every time; who is honest never lies.", "logic riddle, honest people speak the truth and liars speak falsely",
    "Every member of this club is honest or a liar. The honest never lie, the liars always do.",
]  # fmt: skip
INTRO_ID = [
    "Orang jujur selalu berkata benar, pembohong selalu berbohong.", "Di sebuah pulau setiap orang selalu jujur atau selalu bohong.",
    "Sebagian orang selalu berkata benar, yang lain selalu berbohong.", "Setiap orang di sini jujur atau pembohong. Pembohong hanya mengatakan yang salah.",
    "Teka-teki: setiap orang jujur atau pembohong.", "Misalkan pembohong selalu bohong dan orang jujur tidak pernah bohong.",
    "Di desa aneh ini hanya ada orang jujur dan pembohong; ucapan pembohong selalu salah.", "Ingat: semua kata pembohong salah, semua kata orang jujur benar.",
    "Aturannya: jujur = selalu benar, pembohong = selalu salah.", "Ada dua jenis orang: yang selalu jujur dan yang selalu bohong.",
    "Teka-teki logika tentang orang jujur dan pembohong. Pembohong tak pernah berkata benar.", "Yang pembohong berbohong setiap kali, yang jujur tidak pernah.",
    "Anggota klub ini jujur semua ucapannya atau bohong semua ucapannya.",
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
    says = draw.one(["says", "says", "claims", "tells you", "states", "answers", "insists"], ["berkata", "berkata", "bilang", "mengatakan", "menjawab", "ngomong", "menyatakan"])
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
            question += draw.one(["Who is honest?", "Who tells the truth?", "Which of the two is honest?", "Who can be trusted?", "Whose words are true?", "Which one never lies?", "So who is the honest one?",
                                  "Find the honest person."], ["Siapa yang jujur?", "Siapa yang berkata benar?", "Siapa yang bisa dipercaya?", "Yang jujur siapa?", "Tentukan siapa yang jujur.",
                                                               "Siapa yang tidak pernah bohong?"])
            answer = draw.say(f"**{gold}** is honest.", f"**{gold}** yang jujur.")
            kind = ("honest one",)
        else:
            gold = liars[0]
            question += draw.one(["Who is the liar?", "Who lies?", "Which of the two is the liar?",
            "Whose words are false?", "Who is not telling the truth?", "So which one is the liar?", "Find the liar.", "Whom can I never believe?", "Point out the liar."], ["Siapa yang bohong?", "Siapa pembohongnya?",
                                                                                                    "Siapa yang berbohong?",
            "Yang pembohong siapa?", "Tentukan pembohongnya.", "Siapa yang tidak bisa dipercaya?", "Ucapan siapa yang salah?"])
            answer = draw.say(f"**{gold}** is the liar.", f"**{gold}** yang bohong.")
            kind = ("liar",)
    else:
        who = a if draw.chance(0.6) else b
        if draw.chance(0.3):
            gold = draw.say("Yes" if truth[who] else "No", "Ya" if truth[who] else "Tidak")
            question += draw.one([f"Is {who} honest?", f"Does {who} tell the truth?", f"Can {who} be trusted?", f"Is {who} telling the truth?", f"Should I believe {who}?", f"Are the words of {who} true?"],
                                 [f"Apakah {who} jujur?", f"{who} berkata benar?", f"Apakah {who} bisa dipercaya?", f"Benarkah {who} orang jujur?", f"Apakah ucapan {who} benar?"])
            answer = draw.say(f"**{gold}**, {who} is {'honest' if truth[who] else 'a liar'}.", f"**{gold}**, {who} {'jujur' if truth[who] else 'pembohong'}.")
            kind = ("is honest", who)
        else:
            gold = draw.say("honest" if truth[who] else "a liar", "jujur" if truth[who] else "pembohong")
            question += draw.one([f"What is {who}?", f"Is {who} honest or a liar?", f"What kind of person is {who}?", f"Honest or liar: what is {who}?", f"{who}, honest or a liar?",
                                  f"Tell me whether {who} is honest or a liar.", f"Which of the two kinds is {who}?", f"Decide if {who} is a liar or honest."], [f"{who} jujur atau pembohong?",
                                                                                                    f"{who} itu jujur atau pembohong?", f"Apakah {who} jujur atau pembohong?",
                                                                                                    f"Termasuk apa {who}, jujur atau pembohong?", f"Tentukan {who} jujur atau pembohong.",
                                                                                                    f"Jadi {who} orang jujur atau pembohong?", f"jujur atau pembohong: {who}?"])
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
            "<": draw.one([f"Are all {one} {two}?", f"Is every one of the {one} one of the {two}?", f"Does it follow that all {one} are {two}?", f"Can we be sure that all {one} are {two}?",
                           f"Is it certain that all {one} are {two}?", f"Must all {one} be {two}?", f"Can I conclude that all {one} are {two}?", f"So all {one} are {two}, right?",
                           f"True or not: all {one} are {two}?", f"Is each of the {one} one of the {two}?", f"Does that make all {one} {two}?"],
                          [f"Apakah semua {one} adalah {two}?", f"Apakah setiap {one} pasti {two}?", f"Pastikah semua {one} adalah {two}?", f"Bisakah disimpulkan semua {one} adalah {two}?",
                           f"Jadi semua {one} adalah {two}?", f"Apakah benar semua {one} itu {two}?", f"Apakah pasti setiap {one} adalah {two}?"]),
            "^": draw.one([f"Are some {one} {two}?", f"Are there {one} that are {two}?", f"Is it true that some {one} are {two}?", f"Do we know that some {one} are {two}?",
                           f"Does it follow that some {one} are {two}?", f"So are there {one} among the {two}?", f"Is at least one of the {one} one of the {two}?", f"Can I conclude that some {one} are {two}?"],
                          [f"Apakah sebagian {one} adalah {two}?", f"Apakah ada {one} yang {two}?", f"Benarkah ada {one} yang juga {two}?", f"Bisakah disimpulkan ada {one} yang {two}?", f"Jadi ada {one} yang {two}?",
                           f"Adakah {one} di antara para {two}?"]),
            ":": draw.one([f"Is {one} one of the {two}?", f"Does {one} belong to the {two}?", f"Is it certain that {one} is one of the {two}?", f"Can we say {one} is one of the {two}?",
                           f"What about {one}: one of the {two}?", f"Do we know that {one} belongs to the {two}?", f"So {one} is among the {two}, right?"], [f"Apakah {one} termasuk {two}?",
                                                                                                    f"Apakah {one} adalah {two}?", f"Jadi {one} itu {two}?", f"Pastikah {one} termasuk {two}?",
                                                                                                    f"Bisakah disimpulkan {one} adalah {two}?", f"Apakah {one} tergolong {two}?"]),
        }[sign]  # fmt: skip
    return {
        "<": draw.one([f"All {one} are {two}.", f"Every one of the {one} is one of the {two}.", f"Each of the {one} is one of the {two}.", f"{one.capitalize()} are always {two}.",
                       f"Whoever is one of the {one} is one of the {two}.", f"There are no {one} that are not {two}."], [f"Semua {one} adalah {two}.", f"Setiap {one} adalah {two}.", f"Semua {one} pasti {two}.",
                                                                                                    f"Tiap {one} itu {two}.", f"Seluruh {one} termasuk {two}.", f"Tidak ada {one} yang bukan {two}."]),
        "^": draw.one([f"Some {one} are {two}.", f"There are {one} that are {two}.", f"At least some {one} are {two}.", f"A few {one} are {two}.", f"Some of the {one} belong to the {two}."],
                      [f"Sebagian {one} adalah {two}.", f"Ada {one} yang {two}.", f"Beberapa {one} adalah {two}.", f"Ada sebagian {one} yang termasuk {two}."]),
        "!": draw.one([f"No {one} are {two}.", f"None of the {one} are {two}.", f"Not a single one of the {one} is one of the {two}.", f"{one.capitalize()} are never {two}.", f"There are no {one} among the {two}."],
                      [f"Tidak ada {one} yang {two}.", f"Tak satu pun {one} adalah {two}.", f"Semua {one} bukan {two}.", f"Tidak satu pun {one} termasuk {two}."]),
        ":": draw.one([f"{one} is one of the {two}.", f"{one} belongs to the {two}.", f"{one} is among the {two}.", f"We know that {one} is one of the {two}."], [f"{one} adalah {two}.", f"{one} termasuk {two}.",
                                                                                                    f"{one} itu {two}.", f"Kita tahu {one} adalah {two}."]),
        "-": draw.one([f"{one} is not one of the {two}.", f"{one} does not belong to the {two}.", f"{one} is not among the {two}.", f"We know that {one} is not one of the {two}."], [f"{one} bukan {two}.",
                                                                                                    f"{one} tidak termasuk {two}.", f"{one} itu bukan {two}.", f"Kita tahu {one} bukan {two}."]),
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
        question = draw.one(["Suppose: ", "Given: ", "Think about this. ", "Logic: ", "Take these as true: ", "Premises: ", "Here is what we know. ", "Imagine a world where this holds. ", "A puzzle of sets: "],
                            ["Misalkan: ", "Diketahui: ", "Logika: ", "Pikirkan ini. ", "Anggap ini benar: ", "Premis: ", "Yang kita tahu: ", "Bayangkan begini. "]) + question
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
        [f"If {p}, {q}.", f"If {p}, then {q}.", f"Whenever {p}, {q}.", f"{q[0].upper()}{q[1:]} whenever {p}.", f"We know: if {p}, then {q}.",
         f"Every time {p}, {q}.", f"The rule is: if {p}, then {q}.", f"It is always so that {q} when {p}.", f"As soon as {p}, {q}.", f"In case {p}, {q}.", f"My grandmother says: if {p}, {q}. She is never wrong.",
         f"When {p}, {q}, without exception.",
         f"Assume that if {p}, then {q}.", f"{q[0].upper()}{q[1:]} if {p}.", f"Take as a fact: whenever {p}, {q}."],
        [f"Jika {p}, {q}.", f"Kalau {p}, maka {q}.", f"Setiap kali {p}, {q}.", f"Diketahui: jika {p} maka {q}.", f"Apabila {p}, {q}.",
         f"Bila {p}, pasti {q}.", f"Aturannya: jika {p}, {q}.", f"Tiap kali {p}, selalu {q}.", f"Begitu {p}, {q}.", f"Anggap benar: kalau {p}, {q}.", f"{q[0].upper()}{q[1:]} jika {p}.",
         f"Kata nenek, kalau {p}, {q}. Nenek selalu benar.", f"Sudah pasti, jika {p} maka {q}."],
    )  # fmt: skip
    kind = draw.whole(0, 4)
    given = {0: p, 1: not_q, 2: q, 3: not_p, 4: not_q}[kind]
    claim = {0: q, 1: not_p, 2: p, 3: q, 4: p}[kind]
    ask = draw.one(
        [f"Now {given}. Is it certain that {claim}?", f"Today {given}. Can we be sure that {claim}?", f"Suppose {given}. Does it follow that {claim}?",
         f"I see that {given}. Do I know for sure that {claim}?", f"It turns out that {given}. Must it be that {claim}?", f"We learn that {given}. Can we conclude that {claim}?",
         f"Given that {given}, is it certain that {claim}?", f"Right now {given}. So {claim}, for certain?",
         f"Say {given}. Is it sure that {claim}?", f"At the moment {given}. Does this prove that {claim}?", f"Someone tells me that {given}, and it is true. Is it certain that {claim}?",
         f"{given[0].upper()}{given[1:]}. Can I be certain that {claim}?"],
        [f"Sekarang {given}. Pastikah {claim}?", f"Misalkan {given}. Apakah pasti {claim}?", f"Ternyata {given}. Apakah bisa dipastikan {claim}?",
         f"Saat ini {given}. Bolehkah disimpulkan {claim}?", f"Saya lihat {given}. Sudah pastikah {claim}?", f"Diketahui {given}. Apakah pasti {claim}?", f"Hari ini {given}. Apa sudah pasti {claim}?",
         f"Andaikan {given}. Bisakah kita yakin {claim}?", f"Kita tahu {given}. Apakah itu membuktikan {claim}?"],
    )  # fmt: skip
    if kind == 4:
        ask = draw.one([f"Now {given}. Can it be that {claim}?", f"Today {given}. Is it possible that {claim}?", f"I see that {given}. Could it be that {claim}?",
                        f"Suppose {given}. Is there any chance that {claim}?", f"Given that {given}, may it be that {claim}?", f"We learn that {given}. Might it still be that {claim}?"],
                        [f"Sekarang {given}. Mungkinkah {claim}?", f"Ternyata {given}. Apakah mungkin {claim}?", f"Saya lihat {given}. Bisa jadi {claim}?", f"Misalkan {given}. Adakah kemungkinan {claim}?",
                         f"Hari ini {given}. Apa mungkin {claim}?"])
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
