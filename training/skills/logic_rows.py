"""Who is where: queues, floors, seats, shelves, finishes and days, told by clues that leave one row."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import permutations

from sample import Draw, Problem
from skills.logic_words import Item, capital, items, kept, listed
from work import Work

PLACES_EN = {3: ("first", "second", "third"), 4: ("first", "second", "third", "fourth")}
PLACES_ID = {3: ("pertama", "kedua", "ketiga"), 4: ("pertama", "kedua", "ketiga", "keempat")}


@dataclass(frozen=True)
class Setting:
    """A row of places and its words. `{x}`, `{y}` are those placed, `{p}` is a place.

    `after` is said of `y` right after `x`, `before` of `x` somewhere before `y`.
    """

    sort: str
    lead: tuple[str, ...]
    at: tuple[str, ...]
    isnt: tuple[str, ...]
    after: tuple[str, ...]
    before: tuple[str, ...]
    who: tuple[str, ...]
    where: tuple[str, ...]
    is_at: str
    places: dict[int, tuple[str, ...]] = field(default_factory=dict)
    sizes: tuple[int, ...] = (3, 3, 4)
    gives: str = ""
    """How the answer to `where` is said, with `{g}`; without it, `where` is not asked."""
    follows: tuple[str, ...] = ()
    """Asks for the one right after `{x}`."""


EN = [
    Setting("people", ("{w} stand in a queue.", "{w} are waiting in line at the bank.", "There is a short queue at the bakery: {w}.", "{w} are lining up for ice cream."),
            ("{x} is {p} in line", "{x} is the {p} one in the queue", "{x} stands {p}"), ("{x} is not {p} in line", "{x} isn't {p}"),
            ("{y} is right behind {x}", "{x} is directly in front of {y}", "{x} is just ahead of {y}", "the one right behind {x} is {y}"),
            ("{x} is ahead of {y}", "{y} is somewhere behind {x}", "{x} stands in front of {y}", "{y} gets served after {x}"),
            ("Who is {p} in line?", "Who stands {p}?", "Who is {p} in the queue?", "Tell me who is {p}."), ("What place in the queue does {x} have?", "In which place does {x} stand?"), "{x} is {p} in line", PLACES_EN, gives="{x} stands **{g}**.", follows=("Who is right behind {x}?", "Who stands directly behind {x}?", "Which person comes right after {x}?")),
    Setting("people", ("{w} ran a race.", "{w} took part in a swimming race.", "In the final there were {w}.", "{w} raced home on their bikes.", "{w} raced to the park."),
            ("{x} came {p}", "{x} finished {p}", "{x} took {p} place"), ("{x} did not come {p}", "{x} didn't finish {p}", "{x} was not {p}"),
            ("{y} came right after {x}", "{x} finished just ahead of {y}", "{y} came in directly behind {x}"),
            ("{x} beat {y}", "{y} finished after {x}", "{x} was faster than {y}", "{y} lost to {x}", "{x} came in before {y}"),
            ("Who came {p}?", "Who finished {p}?", "Who took {p} place?", "Who was {p}?"), ("In which place did {x} finish?", "What place did {x} get?", "Where did {x} finish?"), "{x} came {p}", PLACES_EN, gives="{x} came **{g}**.", follows=("Who came right after {x}?", "Who finished directly behind {x}?", "Who came in just after {x}?")),
    Setting("people", ("{w} live in a house with {k} floors, one on each floor.", "A building has {k} floors. {w} live there, each on a different floor.", "{w} live on floors 1 to {n} of a block, one on each."),
            ("{x} lives on {p}", "{x}'s flat is on {p}"), ("{x} does not live on {p}", "{x} doesn't live on {p}"),
            ("{y} lives directly above {x}", "{x} lives right below {y}", "{x} lives one floor below {y}", "{y} lives one floor above {x}"),
            ("{x} lives lower than {y}", "{y} lives above {x}", "{y} lives higher up than {x}", "{x} lives below {y}"),
            ("Who lives on {p}?", "Who has the flat on {p}?"), ("On which floor does {x} live?", "Which floor is {x} on?", "What floor does {x} live on?"), "{x} lives on {p}",
            {3: ("floor 1", "floor 2", "floor 3"), 4: ("floor 1", "floor 2", "floor 3", "floor 4")}, gives="{x} lives on floor **{g}**.", follows=("Who lives directly above {x}?", "Who lives one floor above {x}?", "Whose flat is right above {x}'s?")),
    Setting("people", ("{w} sit in a row on a bench.", "{w} are sitting side by side in the cinema.", "{w} stand in a row for a photo.", "{w} sit next to each other on the bus."),
            ("{x} is {p}", "{x} sits {p}"), ("{x} is not {p}", "{x} doesn't sit {p}"),
            ("{y} is directly to the right of {x}", "{x} is immediately to the left of {y}", "{x} sits just left of {y}"),
            ("{x} is somewhere to the left of {y}", "{y} is to the right of {x}", "{x} sits further left than {y}"),
            ("Who is {p}?", "Who sits {p}?"), (), "{x} is {p}", {3: ("on the left", "in the middle", "on the right")}, (3,)),
    Setting("people", ("We compare the heights of {w}.", "{w} all differ in height.", "{w} measured how tall they are."),
            ("{x} is {p}",), ("{x} is not {p}", "{x} isn't {p}"), (), ("{x} is taller than {y}", "{y} is shorter than {x}", "{y} is not as tall as {x}"),
            ("Who is {p}?", "So who is {p}?", "Which of them is {p}?"), (), "{x} is {p}", {3: ("the tallest", "the one in the middle", "the shortest")}, (3,)),
    Setting("people", ("{w} are siblings of different ages.", "{w} are three friends of different ages.", "{w} all have different ages."),
            ("{x} is {p}",), ("{x} is not {p}", "{x} isn't {p}"), (), ("{x} is older than {y}", "{y} is younger than {x}", "{x} was born before {y}"),
            ("Who is {p}?", "So who is {p}?", "Which of them is {p}?"), (), "{x} is {p}", {3: ("the oldest", "the one in the middle", "the youngest")}, (3,)),
    Setting("book", ("{w} lie in a pile.", "There is a stack of books: {w}.", "{w} are stacked on the desk."),
            ("{x} is {p}", "{x} lies {p}"), ("{x} is not {p}",), ("{x} lies directly on {y}", "{y} is right under {x}"), ("{x} is above {y}", "{y} is somewhere below {x}", "{x} lies higher than {y}"),
            ("Which book is {p}?", "Which one lies {p}?", "What colour is the book {p}?"), (), "{x} is {p}", {3: ("on top", "in the middle", "at the bottom")}, (3,)),
    Setting("house", ("{w} stand in a row along the street.", "On one side of the street, from left to right, there are {k} houses: in some order {w}."),
            ("{x} is {p}",), ("{x} is not {p}",), ("{y} is directly to the right of {x}", "{x} is immediately left of {y}"), ("{x} is somewhere left of {y}", "{y} is further right than {x}"),
            ("Which house is {p}?", "What colour is the house {p}?"), (), "{x} is {p}", {3: ("on the left", "in the middle", "on the right")}, (3,)),
    Setting("car", ("{w} are parked in a row from left to right.", "{w} wait one behind the other at a red light."),
            ("{x} is {p}",), ("{x} is not {p}",), ("{y} comes right after {x}", "{x} is directly before {y}"), ("{x} comes before {y}", "{y} comes somewhere after {x}"),
            ("Which car is {p}?", "What colour is the {p} car?"), (), "{x} is {p}", PLACES_EN),
    Setting("classes", ("On Monday, Tuesday and Wednesday there is one exam a day: {w}.", "{w} are taught on Monday, Tuesday and Wednesday, one a day.", "From Monday to Wednesday we have one test a day: {w}."),
            ("{x} is {p}", "{x} takes place {p}"), ("{x} is not {p}",), ("{y} is the day after {x}", "{x} is the day before {y}"), ("{x} comes earlier than {y}", "{y} is on a later day than {x}", "{x} comes before {y}"),
            ("Which one is {p}?", "What do we have {p}?"), ("On which day is {x}?", "When is {x}?"), "{x} is {p}", {3: ("on Monday", "on Tuesday", "on Wednesday")}, (3,), gives="{x} is on **{g}**.", follows=("What comes the day after {x}?", "Which one is right after {x}?")),
]  # fmt: skip
ID = [
    Setting("people", ("{w} sedang antre di bank.", "{w} berdiri dalam antrean.", "Di loket ada antrean: {w}.", "{w} antre beli bakso."),
            ("{x} di urutan {p}", "{x} berdiri {p}", "{x} orang {p} dalam antrean"), ("{x} tidak di urutan {p}", "{x} bukan yang {p}"),
            ("{y} tepat di belakang {x}", "{x} persis di depan {y}", "tepat di belakang {x} ada {y}"), ("{x} ada di depan {y}", "{y} di belakang {x}", "{x} dilayani sebelum {y}"),
            ("Siapa yang di urutan {p}?", "Siapa yang {p}?", "Yang {p} siapa?", "Siapa orang {p} dalam antrean?"), ("{x} di urutan ke berapa?", "{x} nomor berapa dalam antrean?", "Urutan ke berapakah {x}?"), "{x} {p}",
            PLACES_ID, gives="{x} di urutan ke-**{g}**.", follows=("Siapa yang tepat di belakang {x}?", "Di belakang {x} persis ada siapa?", "Siapa yang berdiri setelah {x}?")),
    Setting("people", ("{w} lomba lari.", "{w} ikut lomba renang.", "Di final ada {w}.", "{w} balap sepeda.", "{w} adu cepat ke sekolah."),
            ("{x} finis {p}", "{x} juara {p}", "{x} tiba di urutan {p}"), ("{x} tidak finis {p}", "{x} bukan juara {p}"),
            ("{y} finis tepat setelah {x}", "{x} finis persis di depan {y}", "{y} tiba tepat di belakang {x}"), ("{x} mengalahkan {y}", "{y} kalah dari {x}", "{x} lebih cepat dari {y}", "{x} tiba sebelum {y}"),
            ("Siapa yang finis {p}?", "Siapa juara {p}?", "Juara {p} siapa?"), ("{x} finis di urutan ke berapa?", "{x} juara berapa?", "Juara ke berapa {x}?"), "{x} finis {p}", PLACES_ID, gives="{x} di urutan ke-**{g}**.", follows=("Siapa yang finis tepat setelah {x}?", "Siapa yang tiba tepat di belakang {x}?")),
    Setting("people", ("{w} tinggal di gedung {n} lantai, satu orang tiap lantai.", "Sebuah rumah susun punya {n} lantai. {w} tinggal di lantai yang berbeda-beda.", "{w} tinggal di lantai 1 sampai {n}, masing-masing satu lantai."),
            ("{x} tinggal di {p}", "kamar {x} di {p}"), ("{x} tidak tinggal di {p}", "{x} bukan di {p}"),
            ("{y} tinggal tepat di atas {x}", "{x} tinggal persis di bawah {y}", "{x} satu lantai di bawah {y}"), ("{x} tinggal lebih rendah dari {y}", "{y} tinggal di atas {x}", "{x} tinggal di bawah {y}"),
            ("Siapa yang tinggal di {p}?", "Yang tinggal di {p} siapa?"), ("{x} tinggal di lantai berapa?", "Di lantai berapa {x} tinggal?", "Lantai berapakah {x}?"), "{x} di {p}",
            {3: ("lantai 1", "lantai 2", "lantai 3"), 4: ("lantai 1", "lantai 2", "lantai 3", "lantai 4")}, gives="{x} di lantai **{g}**.", follows=("Siapa yang tinggal tepat di atas {x}?", "Yang tinggal satu lantai di atas {x} siapa?")),
    Setting("people", ("{w} duduk berjajar di bangku.", "{w} duduk bersebelahan di bioskop.", "{w} berdiri berjajar untuk difoto.", "{w} duduk sebangku di bus."),
            ("{x} di {p}", "{x} duduk di {p}"), ("{x} tidak di {p}", "{x} tidak duduk di {p}"), ("{y} tepat di kanan {x}", "{x} persis di sebelah kiri {y}"), ("{x} di sebelah kiri {y}", "{y} di sebelah kanan {x}"),
            ("Siapa yang di {p}?", "Yang duduk di {p} siapa?", "Siapa yang ada di {p}?"), (), "{x} di {p}", {3: ("paling kiri", "tengah", "paling kanan")}, (3,)),
    Setting("people", ("Tinggi badan {w} berbeda-beda.", "{w} membandingkan tinggi badan.", "Mari bandingkan tinggi {w}."),
            ("{x} {p}",), ("{x} bukan {p}",), (), ("{x} lebih tinggi dari {y}", "{y} lebih pendek dari {x}", "{y} tidak setinggi {x}"),
            ("Siapa {p}?", "Jadi siapa {p}?"), (), "{x} {p}", {3: ("yang paling tinggi", "yang di tengah", "yang paling pendek")}, (3,)),
    Setting("people", ("{w} bersaudara dan umurnya berbeda.", "Umur {w} tidak sama.", "{w} tiga sahabat yang umurnya berbeda."),
            ("{x} {p}",), ("{x} bukan {p}",), (), ("{x} lebih tua dari {y}", "{y} lebih muda dari {x}", "{x} lahir sebelum {y}"),
            ("Siapa {p}?", "Jadi siapa {p}?"), (), "{x} {p}", {3: ("yang paling tua", "yang di tengah", "yang paling muda")}, (3,)),
    Setting("buku", ("{w} ditumpuk di meja.", "Ada tumpukan buku: {w}."), ("{x} di {p}",), ("{x} tidak di {p}",), ("{x} tepat di atas {y}", "{y} persis di bawah {x}"), ("{x} ada di atas {y}", "{y} berada di bawah {x}"),
            ("Buku mana yang di {p}?", "Buku warna apa yang di {p}?"), (), "{x} di {p}", {3: ("paling atas", "tengah", "paling bawah")}, (3,)),
    Setting("rumah", ("{w} berjajar di tepi jalan.", "Di sebuah jalan ada {n} rumah berjajar dari kiri ke kanan: {w}, entah urutannya bagaimana."), ("{x} di {p}",), ("{x} tidak di {p}",),
            ("{y} tepat di sebelah kanan {x}", "{x} persis di kiri {y}"), ("{x} ada di sebelah kiri {y}", "{y} lebih ke kanan dari {x}"), ("Rumah mana yang di {p}?", "Rumah warna apa yang di {p}?"), (), "{x} di {p}",
            {3: ("paling kiri", "tengah", "paling kanan")}, (3,)),
    Setting("mobil", ("{w} antre di lampu merah.", "{w} parkir berbaris."), ("{x} di urutan {p}",), ("{x} tidak di urutan {p}",), ("{y} tepat setelah {x}", "{x} persis di depan {y}"), ("{x} ada di depan {y}", "{y} di belakang {x}"),
            ("Mobil mana yang di urutan {p}?", "Mobil {p} warnanya apa?"), (), "{x} di urutan {p}", PLACES_ID),
    Setting("classes", ("Dari Senin sampai Rabu ada satu ujian tiap hari: {w}.", "{w} diajarkan pada hari Senin, Selasa, dan Rabu, satu tiap hari.", "Senin, Selasa, Rabu masing-masing ada satu ulangan: {w}."),
            ("{x} pada {p}", "{x} jatuh pada {p}"), ("{x} bukan pada {p}",), ("{y} sehari setelah {x}", "{x} sehari sebelum {y}"), ("{x} lebih dulu dari {y}", "{y} sesudah {x}", "{x} diadakan sebelum {y}"),
            ("Apa yang jatuh pada {p}?", "Pelajaran apa pada {p}?"), ("{x} hari apa?", "Pada hari apa {x}?"), "{x} {p}", {3: ("hari Senin", "hari Selasa", "hari Rabu")}, (3,), gives="{x} hari **{g}**.", follows=("Apa yang diadakan sehari setelah {x}?", "Pelajaran apa tepat setelah {x}?")),
]  # fmt: skip
CLASSES_EN = ["maths", "art", "music", "history", "biology", "physics", "English", "geography", "sports"]
CLASSES_ID = ["matematika", "seni", "musik", "sejarah", "biologi", "fisika", "olahraga", "geografi", "kimia"]

Clue = tuple
Clues = list[Clue]


def rows(draw: Draw) -> Problem:
    """Clues are drawn until they leave one row that can be found place by place."""
    s = draw.one(EN, ID)
    count = draw.one(s.sizes) if draw.level > 0.3 else 3
    if s.sort == "classes":
        placed = [Item(name, name) for name in draw.some(CLASSES_EN if draw.lang == "en" else CLASSES_ID, count)]
    else:
        placed = items(draw, s.sort, count)
    names = [item.name for item in placed]
    while True:
        clues = _clues(draw, s, names)
        work = Work(draw)
        if _found(work, names, clues) == names:
            break
    said = {item.name: item.said for item in placed}
    told = [_told(draw, s, clue, said, count) for clue in clues]
    if draw.chance(0.4):
        draw.rng.shuffle(told)
    mixed = draw.some([item.said for item in placed], count)
    lead = draw.one(s.lead).format(w=listed(draw, mixed), k=draw.say({3: "three", 4: "four"}[count], str(count)), n=count)
    if draw.chance(0.35):
        body = ", ".join(told[:-1]) + draw.one([" and ", ", and ", ", but "], [" dan ", ", dan ", ", sedangkan "]) + told[-1] + "."
    else:
        body = " ".join(f"{capital(one)}." for one in told)
    ask, answer, gold, kind = _asked(draw, s, placed, clues)
    text = f"{capital(lead)} {capital(body)} {ask}" if draw.chance(0.9) else f"{ask} {capital(lead)} {capital(body)}"
    return Problem(text, work.text, answer, gold, ("row", tuple(sorted(names)), tuple(clues), *kind), keep=kept(*names, *s.places[count]))


def _clues(draw: Draw, s: Setting, names: list[str]) -> Clues:
    """True clues, as many as there are places less one, or now and then one more or fewer."""
    kinds = ["at", "not", "before", "before", *(["next", "next"] if s.after else [])]
    clues: Clues = []
    for _ in range(draw.whole(2, len(names))):
        kind = draw.one(kinds)
        i, j = sorted(draw.some(range(len(names)), 2))
        if kind == "at":
            clue: Clue = ("at", names[i], i + 1)
        elif kind == "not":
            clue = ("not", names[i], j + 1)
        elif kind == "next":
            i = min(i, len(names) - 2)
            clue = ("next", names[i], names[i + 1])
        else:
            clue = ("before", names[i], names[j])
        if clue not in clues:
            clues.append(clue)
    return clues


def _found(work: Work, names: list[str], clues: Clues) -> list[str] | None:
    """The row found place by place; `None` where the clues are too many or too few for that."""
    count = len(names)
    rows = [r for r in permutations(names) if all(_holds(r, c) for c in clues)]
    if len(rows) != 1 or any(sum(all(_holds(r, c) for c in clues if c is not one) for r in permutations(names)) == 1 for one in clues):
        return None  # every clue is needed
    at: dict[str, int] = {}
    for kind, x, *more in clues:
        if kind == "at":
            at[x] = more[0]
            work.line(f"{more[0]} {x}")
    chain = [(x, y) for kind, x, *y in clues if kind in ("before", "next")]
    while len(at) < count:
        step = _step(at, names, clues) or _from_chain(at, names, chain)
        if step is None:
            return None
        line, found = step
        work.line(line)
        at |= found
    row = sorted(at, key=lambda name: at[name])
    work.line(", ".join(f"{i + 1} {name}" for i, name in enumerate(row)))
    return row


def _holds(row: tuple[str, ...], clue: Clue) -> bool:
    kind, x, y = clue
    at = row.index(x) + 1
    if kind in ("at", "not"):
        return (at == y) is (kind == "at")
    other = row.index(y) + 1
    return other - at == 1 if kind == "next" else other > at


def _step(at: dict[str, int], names: list[str], clues: Clues) -> tuple[str, dict[str, int]] | None:
    """The next place that is sure: next to one that is known, the last that is left, or all others ruled out."""
    for kind, x, y in clues:
        if kind == "next" and (x in at) != (y in at):
            place, one, sign = (at[x] + 1, y, "+") if x in at else (at[y] - 1, x, "-")
            return f"{one}={at[x] if x in at else at[y]}{sign}1={place}", {one: place}
    taken, count = set(at.values()), len(names)
    left = [n for n in names if n not in at]
    if len(left) == 1:
        place = next(k for k in range(1, count + 1) if k not in taken)
        return f"{place} {left[0]}", {left[0]: place}
    for name in sorted(left):
        no = set(taken)
        for kind, x, y in clues:
            if kind == "not" and x == name:
                no.add(y)
            if kind in ("before", "next") and x == name:
                no |= set(range(at.get(y, count), count + 1))
            if kind in ("before", "next") and y == name:
                no |= set(range(1, at.get(x, 1) + 1))
        if len(no) == count - 1:
            place = next(k for k in range(1, count + 1) if k not in no)
            return f"{name}≠{', '.join(map(str, sorted(no)))}: {place}", {name: place}
    return None


def _from_chain(at: dict[str, int], names: list[str], pairs: list) -> tuple[str, dict[str, int]] | None:  # type: ignore[type-arg]
    """All in one chain: the first before the second before the third."""
    if at or len(pairs) != len(names) - 1:
        return None
    after = {x: y[0] for x, y in pairs}
    firsts = [x for x in after if x not in after.values()]
    if len(after) != len(pairs) or len(firsts) != 1:
        return None
    chain = firsts
    while chain[-1] in after:
        chain.append(after[chain[-1]])
    return ("<".join(chain), {n: i + 1 for i, n in enumerate(chain)}) if len(chain) == len(names) else None


def _told(draw: Draw, s: Setting, clue: Clue, said: dict[str, str], count: int) -> str:
    kind, x, y = clue
    forms = {"at": s.at, "not": s.isnt, "next": s.after, "before": s.before}[kind]
    if kind in ("at", "not"):
        return draw.one(forms).format(x=said[x], p=s.places[count][y - 1])
    return draw.one(forms).format(x=said[x], y=said[y])


def _asked(draw: Draw, s: Setting, placed: list[Item], clues: Clues) -> tuple[str, str, str, tuple]:
    """A place, one of those placed, or all; not what a clue says straight."""
    count = len(placed)
    places = s.places[count]
    i = draw.one([k for k in range(count) if ("at", placed[k].name, k + 1) not in clues])
    item = placed[i]
    kind = draw.rng.random()
    if s.gives and kind < 0.3:
        gold = places[i].split()[-1] if places is not PLACES_ID[count] else str(i + 1)
        shown = tuple(p.split()[-1] for p in places) if places is not PLACES_ID[count] else None
        return draw.one(s.where).format(x=item.said), capital(s.gives.format(x=item.said, g=gold)), gold, ("where", item.name, shown)
    if kind < 0.48 and s.follows and kind >= 0.4:
        told = {clue[1] for clue in clues if clue[0] == "next"}
        free = [k for k in range(count - 1) if placed[k].name not in told]
        if free:
            k = draw.one(free)
            x, y = placed[k], placed[k + 1]
            return draw.one(s.follows).format(x=x.said), draw.say(f"It is **{y.name}**.", f"**{y.name}**."), y.name, ("after", x.name)
    if 0.48 <= kind < 0.6:
        a, b = draw.some(range(count), 2)
        x, y = placed[a], placed[b]
        told_one = draw.one([form for form in s.before if form.startswith("{x}")]).format(x=x.said, y=y.said)
        gold = draw.say("Yes" if a < b else "No", "Ya" if a < b else "Tidak")
        ask = draw.one([f"Is it true that {told_one}?", f"Does it follow that {told_one}?", f"Yes or no: {told_one}?", f"So {told_one}, right?"], [f"Benarkah {told_one}?", f"Apakah {told_one}?", f"Jadi {told_one}, betul?", f"ya atau tidak: {told_one}?"])
        real = draw.one([form for form in s.before if form.startswith("{x}")]).format(x=placed[min(a, b)].said, y=placed[max(a, b)].said)
        return ask, f"**{gold}**, {real}.", gold, ("before", x.name, y.name)
    if kind < 0.4:
        start, end = (place.removeprefix("on ").removeprefix("at ") for place in (places[0], places[-1]))
        ask = draw.one([f"Name them in order, from {start} to {end}.", f"What is the whole order, from {start} to {end}?", f"Give the order from {start} to {end}.", f"List them all from {start} to {end}."],
                       [f"Sebutkan urutannya dari {start} sampai {end}.", f"Bagaimana urutan lengkapnya dari {start} ke {end}?", f"Urutkan dari {start} sampai {end}."])  # fmt: skip
        gold = ", ".join(p.name for p in placed)
        return ask, draw.say(f"The order is **{gold}**.", f"Urutannya **{gold}**."), gold, ("whole", True)
    bold = item.said.replace(item.name, f"**{item.name}**", 1)
    return draw.one(s.who).format(p=places[i]), capital(s.is_at.format(x=bold, p=places[i])) + ".", item.name, ("who", i + 1)
