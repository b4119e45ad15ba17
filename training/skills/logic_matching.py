"""Who has what: three persons and three things, and clues that leave one way."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

from sample import Draw, Problem
from skills.logic_words import capital, kept, listed, people
from work import Work


@dataclass(frozen=True)
class Theme:
    """What each has one of. `{x}` is a person, `{t}` a thing of the list; `{w}` all persons, `{l}` all things."""

    things: str
    lead: tuple[str, ...]
    has: tuple[str, ...]
    hasnt: tuple[str, ...]
    what: tuple[str, ...]
    who: tuple[str, ...]
    one_with: str
    """The one who has it, in a sentence."""


EN = [
    Theme("cat,dog,parrot,rabbit,goldfish,hamster,tortoise", ("{w} each have a different pet: {l}.", "{w} own three pets, one each: {l}.", "One of {w} has a {0}, one a {1} and one a {2}."),
          ("{x} has the {t}", "the {t} belongs to {x}", "{x} owns the {t}"), ("{x} does not have the {t}", "{x} doesn't own the {t}", "the {t} is not {x}'s", "{x} is not the owner of the {t}"), ("Which pet does {x} have?", "What pet does {x} have?", "What does {x} own?"),
          ("Who has the {t}?", "Whose pet is the {t}?", "Who owns the {t}?"), "the owner of the {t}"),
    Theme("tea,coffee,milk,juice,water,lemonade,cocoa", ("{w} each order a different drink: {l}.", "{w} drink {l}, each something else.", "In a café {w} have {l}, one drink each."),
          ("{x} drinks {t}", "the {t} is for {x}", "{x} ordered {t}"), ("{x} does not drink {t}", "{x} didn't order {t}", "the {t} is not for {x}"), ("What does {x} drink?", "What did {x} order?", "Which drink does {x} have?"), ("Who drinks {t}?", "Who ordered {t}?", "Who has the {t}?"), "the one with the {t}"),
    Theme("red,blue,green,yellow,white,black", ("{w} each wear a hat of a different colour: {l}.", "{w} have hats in {l}, one each.", "{w} each picked one balloon: {l}.", "{w} each drive a car of another colour: {l}."),
          ("{x} has the {t} one", "{x} chose {t}", "{x}'s is {t}"), ("{x} does not have the {t} one", "{x} didn't choose {t}", "{x}'s is not {t}"), ("Which colour does {x} have?", "What colour is {x}'s?", "What colour did {x} choose?"), ("Who has the {t} one?", "Who chose {t}?", "Whose is {t}?"), "the one with {t}"),
    Theme("doctor,teacher,baker,pilot,farmer,painter,lawyer", ("{w} have different jobs: {l}.", "One of {w} is a {0}, one a {1}, one a {2}.", "{w} work as {l}, each in another job."),
          ("{x} is the {t}", "the {t} is {x}", "{x} works as a {t}"), ("{x} is not the {t}", "{x} isn't the {t}", "{x} does not work as a {t}", "the {t} is not {x}"), ("What is {x}'s job?", "What does {x} work as?", "Which job does {x} have?"), ("Who is the {t}?", "Who works as a {t}?", "Which of them is the {t}?"), "the {t}"),
    Theme("football,tennis,chess,swimming,hockey,judo", ("{w} each do a different sport: {l}.", "{w} chose {l}, each something else.", "{w} signed up for {l}, one each."),
          ("{x} does {t}", "{x} chose {t}", "{x} is in the {t} group"), ("{x} does not do {t}", "{x} didn't choose {t}", "{x} is not in the {t} group"), ("Which one does {x} do?", "What did {x} choose?", "Which sport does {x} do?"), ("Who does {t}?", "Who chose {t}?", "Who is in the {t} group?"), "the one in the {t} group"),
    Theme("apple,pear,banana,peach,plum,melon", ("{w} took a piece of fruit each: {l}.", "{w} shared {l}, one fruit each."),
          ("{x} took the {t}", "the {t} went to {x}", "{x} ate the {t}"), ("{x} did not take the {t}", "{x} didn't eat the {t}", "the {t} did not go to {x}"), ("Which fruit did {x} take?", "What did {x} eat?", "What did {x} take?"), ("Who took the {t}?", "Who ate the {t}?", "Who got the {t}?"), "the one who took the {t}"),
    Theme("guitar,piano,violin,flute,cello,trumpet,harp", ("{w} each play one instrument: {l}.", "In a band of three, {w} play {l}.", "{w} play {l}, nobody the same."),
          ("{x} plays the {t}", "the {t} is played by {x}"), ("{x} does not play the {t}", "{x} can't play the {t}", "the {t} is not played by {x}"), ("What does {x} play?", "Which instrument does {x} play?"), ("Who plays the {t}?", "Who is at the {t}?"), "the one on the {t}"),
    Theme("bus,bicycle,train,car,tram", ("{w} come to school by {l}, each another way.", "{w} travel to work by {l}, one each.", "{w} each took something else: {l}."),
          ("{x} takes the {t}", "{x} comes by {t}"), ("{x} does not take the {t}", "{x} doesn't come by {t}", "{x} never takes the {t}"), ("How does {x} travel?", "What does {x} take?", "Which one does {x} take?"), ("Who takes the {t}?", "Who comes by {t}?"), "the one who comes by {t}"),
]  # fmt: skip
ID = [
    Theme("kucing,anjing,burung,kelinci,ikan,hamster,ayam", ("{w} masing-masing punya satu hewan: {l}.", "{w} memelihara {l}, seorang satu.", "Ada tiga hewan, {l}, milik {w}, masing-masing satu."),
          ("{x} punya {t}", "{t} itu milik {x}", "{x} memelihara {t}"), ("{x} tidak punya {t}", "{t} itu bukan milik {x}", "{x} bukan pemilik {t}", "{x} tidak memelihara {t}"), ("{x} punya hewan apa?", "Hewan apa yang dipelihara {x}?", "Apa peliharaan {x}?"), ("Siapa yang punya {t}?", "{t} itu milik siapa?", "Siapa pemilik {t}?"), "pemilik {t}"),
    Theme("teh,kopi,susu,jus,air,sirup", ("{w} memesan minuman berbeda: {l}.", "{w} minum {l}, masing-masing beda.", "Di kantin {w} pesan {l}, seorang satu."),
          ("{x} minum {t}", "{x} memesan {t}", "{t} untuk {x}"), ("{x} tidak minum {t}", "{x} tidak memesan {t}", "{t} bukan untuk {x}"), ("{x} minum apa?", "Apa yang dipesan {x}?", "Minuman {x} apa?"), ("Siapa yang minum {t}?", "Siapa yang memesan {t}?", "{t} untuk siapa?"), "yang minum {t}"),
    Theme("merah,biru,hijau,kuning,putih,hitam", ("{w} memakai topi berbeda warna: {l}.", "{w} punya sepeda warna {l}, seorang satu.", "{w} memilih balon {l}, masing-masing satu."),
          ("punya {x} {t}", "{x} memilih {t}", "{x} dapat warna {t}"), ("punya {x} bukan {t}", "{x} tidak memilih {t}", "{x} tidak dapat warna {t}"), ("Punya {x} warna apa?", "Warna apa yang dipilih {x}?", "{x} dapat warna apa?"), ("Siapa yang dapat warna {t}?", "Siapa yang memilih {t}?", "Warna {t} punya siapa?"), "yang dapat warna {t}"),
    Theme("dokter,guru,petani,pilot,pelukis,koki,polisi", ("{w} punya pekerjaan berbeda: {l}.", "{w} bekerja sebagai {l}, masing-masing beda.", "Di antara {w} ada seorang {0}, seorang {1}, dan seorang {2}."),
          ("{x} seorang {t}", "{x} bekerja sebagai {t}", "si {t} adalah {x}"), ("{x} bukan {t}", "{x} tidak bekerja sebagai {t}", "si {t} bukan {x}"), ("Apa pekerjaan {x}?", "{x} kerja sebagai apa?", "Pekerjaan {x} apa?"), ("Siapa yang menjadi {t}?", "Siapa si {t}?", "Siapa {t}nya?"), "si {t}"),
    Theme("renang,catur,voli,silat,tenis,futsal", ("{w} ikut olahraga berbeda: {l}.", "{w} memilih {l}, masing-masing satu.", "{w} ikut ekskul {l}, seorang satu."),
          ("{x} ikut {t}", "{x} memilih {t}", "peserta {t} adalah {x}"), ("{x} tidak ikut {t}", "{x} tidak memilih {t}", "peserta {t} bukan {x}"), ("{x} ikut apa?", "Apa yang dipilih {x}?", "{x} memilih olahraga apa?"), ("Siapa yang ikut {t}?", "Siapa yang memilih {t}?", "Peserta {t} siapa?"), "peserta {t}"),
    Theme("apel,pir,pisang,jeruk,mangga,salak", ("{w} makan buah, seorang satu: {l}.", "Ada tiga buah, {l}. {w} mengambil masing-masing satu."),
          ("{x} makan {t}", "{x} mengambil {t}", "{t} diambil {x}"), ("{x} tidak makan {t}", "{x} tidak mengambil {t}", "{t} tidak diambil {x}"), ("{x} makan buah apa?", "Buah apa yang diambil {x}?", "{x} ambil apa?"), ("Siapa yang makan {t}?", "Siapa yang mengambil {t}?", "{t} dimakan siapa?"), "yang mengambil {t}"),
    Theme("gitar,piano,biola,suling,drum,angklung", ("{w} main alat musik berbeda: {l}.", "Dalam band, {w} memainkan {l}.", "{w} masing-masing memainkan satu alat: {l}."),
          ("{x} main {t}", "{t} dimainkan {x}", "{x} memegang {t}"), ("{x} tidak main {t}", "{t} tidak dimainkan {x}", "{x} tidak bisa main {t}"), ("{x} main apa?", "Alat musik apa yang dimainkan {x}?", "{x} memegang alat apa?"), ("Siapa yang main {t}?", "Siapa pemain {t}?", "{t} dimainkan siapa?"), "pemain {t}"),
    Theme("bus,sepeda,kereta,motor,angkot", ("{w} ke sekolah naik {l}, masing-masing beda.", "{w} berangkat kerja naik {l}, seorang satu kendaraan."),
          ("{x} naik {t}", "yang naik {t} {x}"), ("{x} tidak naik {t}", "yang naik {t} bukan {x}", "{x} gak naik {t}"), ("{x} naik apa?", "Kendaraan apa yang dinaiki {x}?"), ("Siapa yang naik {t}?", "Yang naik {t} siapa?"), "yang naik {t}"),
]  # fmt: skip

Clue = tuple[bool, str, str]


def matching(draw: Draw) -> Problem:
    """Clues are drawn until they leave one way, and each of them is needed."""
    theme = draw.one(EN, ID)
    who = people(draw, 3)
    things = draw.some(theme.things.split(","), 3)
    has = dict(zip(who, things, strict=True))
    while True:
        clues = _clues(draw, has)
        if len(_ways(who, things, clues)) == 1 and all(len(_ways(who, things, [c for c in clues if c is not one])) > 1 for one in clues):
            break
    work = Work(draw)
    _found(work, sorted(who), sorted(things), clues)
    drawn = draw.some(things, 3)
    shown = [f"{_a(t)} {t}" for t in drawn] if draw.lang == "en" and theme is EN[0] else [f"the {t}" for t in drawn] if draw.lang == "en" and theme in EN[6:] else drawn
    lead = capital(draw.one(theme.lead).format(*drawn, w=listed(draw, draw.some(who, 3)), l=listed(draw, shown)))
    if draw.lang == "en" and theme is EN[7]:
        lead = lead.replace("by the ", "by ").replace(", the ", ", ").replace("and the ", "and ")
    told = [draw.one(theme.has if so else theme.hasnt).format(x=x, t=t) for so, x, t in clues]
    told = _joined(draw, theme, clues, told)
    if len(told) > 1 and draw.chance(0.35):
        body = ", ".join(told[:-1]) + draw.one([" and ", ", and ", "; also "], [" dan ", ", dan ", ", sedangkan "]) + told[-1] + "."
    else:
        body = " ".join(f"{capital(one)}." for one in told)
    free = [x for x in who if (True, x, has[x]) not in clues]
    x = draw.one(free)
    gold, kind = (has[x], "what") if draw.chance(0.5) else (x, "who")
    ask = draw.one(theme.what).format(x=x) if kind == "what" else draw.one(theme.who).format(t=has[x])
    fact = theme.has[0].format(x=x, t=has[x])
    answer = fact.replace(gold, f"**{gold}**", 1) if len(gold) > 1 else f"**{gold}**{fact[1:]}" if fact.startswith(gold) else fact.replace(f" {gold} ", f" **{gold}** ")
    text = f"{lead} {capital(body)} {capital(ask)}"
    return Problem(text, work.text, f"{answer}.", gold, ("matching", tuple(who), tuple(things), tuple(clues), kind, x if kind == "what" else has[x]), keep=kept(*who, *things))


def _a(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


def _ways(who: list[str], things: list[str], clues: list[Clue]) -> list[tuple[str, ...]]:
    return [p for p in permutations(things) if all((p[who.index(x)] == t) is so for so, x, t in clues)]


def _clues(draw: Draw, has: dict[str, str]) -> list[Clue]:
    clues: list[Clue] = []
    for _ in range(draw.whole(2, 3)):
        x, y = draw.some(list(has), 2)
        clue = (True, x, has[x]) if draw.chance(0.25) else (False, x, has[y])
        if clue not in clues:
            clues.append(clue)
    return clues


def _joined(draw: Draw, theme: Theme, clues: list[Clue], told: list[str]) -> list[str]:
    """Two that one person does not have, in one breath."""
    for i, (so, x, t) in enumerate(clues):
        for j in range(i + 1, len(clues)):
            if not so and not clues[j][0] and x == clues[j][1] and draw.chance(0.7):
                u = clues[j][2]
                en = {"has": "has neither the {t} nor the {u}", "drinks": "drinks neither {t} nor {u}", "is": "is neither the {t} nor the {u}", "does": "does neither {t} nor {u}", "took": "took neither the {t} nor the {u}",
                      "plays": "plays neither the {t} nor the {u}", "takes": "takes neither the {t} nor the {u}"}  # fmt: skip
                verb = theme.has[0].split()[1]
                one = draw.say(f"{x} " + en.get(verb, "has neither").format(t=t, u=u) if theme is not EN[2] else f"{x} has neither {t} nor {u}", theme.hasnt[0].format(x=x, t=f"{t} maupun {u}"))
                return [one, *(s for k, s in enumerate(told) if k not in (i, j))]
    return told


def _found(work: Work, who: list[str], things: list[str], clues: list[Clue]) -> None:
    """What is said, then one after another that is left with one thing, or a thing with one person."""
    has: dict[str, str] = {}
    no = {(x, t) for so, x, t in clues if not so}
    for so, x, t in clues:
        work.line(f"{x}{'=' if so else '≠'}{t}")
        if so:
            has[x] = t
    while len(has) < len(who):
        step = _step(who, things, has, no)
        assert step
        line, x, t = step
        work.line(line)
        has[x] = t


def _step(who: list[str], things: list[str], has: dict[str, str], no: set[tuple[str, str]]) -> tuple[str, str, str] | None:
    for x in who:
        if x not in has:
            out = [t for t in things if t in has.values() or (x, t) in no]
            if len(out) == len(things) - 1:
                t = next(t for t in things if t not in out)
                return f"{x}≠{', '.join(out)}: {x}={t}", x, t
    for t in things:
        if t not in has.values():
            out = [x for x in who if x in has or (x, t) in no]
            if len(out) == len(who) - 1:
                x = next(x for x in who if x not in out)
                return f"{t}≠{', '.join(out)}: {x}={t}", x, t
    return None
