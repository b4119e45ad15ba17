"""More and less of anything: heights, prices, marks, depths; of persons, animals, towns and things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from sample import Draw, Problem
from skills.logic_words import Item, capital, items, kept, listed
from work import Work

# Sorts; verb; question; more; less; most; least; said of the lesser. A sort that is no group is a thing in colours.
TABLE_EN = """
people; is; Is|; taller; shorter; the tallest; the shortest; is not as tall as
people,animals; is; Is|; older; younger; the oldest; the youngest; is not as old as
people,animals,goods,fruits,box,bag,stone; is; Is|; heavier; lighter; the heaviest; the lightest; is not as heavy as
people,animals; weighs; Does|weigh; more; less; the most; the least; does not weigh as much as
people,vehicles,animals; is; Is|; faster; slower; the fastest; the slowest; isn't as fast as
people,animals; ran; Did|run; faster; slower; the fastest; the slowest; did not run as fast as
people; has; Does|have; more books; fewer books; the most books; the fewest books; does not have as many books as
people; has; Does|have; more stamps; fewer stamps; the most stamps; the fewest stamps; doesn't have as many stamps as
people; owns; Does|own; more pens; fewer pens; the most pens; the fewest pens; does not own as many pens as
people; scored; Did|score; more goals; fewer goals; the most goals; the fewest goals; did not score as many goals as
people; ate; Did|eat; more cookies; fewer cookies; the most cookies; the fewest cookies; did not eat as many cookies as
people; got; Did|get; a higher mark; a lower mark; the highest mark; the lowest mark; did not get as high a mark as
people; has; Does|have; a higher score; a lower score; the highest score; the lowest score; does not have as high a score as
people; has; Does|have; longer hair; shorter hair; the longest hair; the shortest hair; does not have hair as long as
people; has; Does|have; more brothers; fewer brothers; the most brothers; the fewest brothers; does not have as many brothers as
people; lives; Does|live; farther from school; closer to school; the farthest from school; the closest to school; does not live as far from school as
people; lives; Does|live; further from the sea; nearer to the sea; the furthest from the sea; the nearest to the sea; doesn't live as far from the sea as
people; woke up; Did|wake up; earlier; later; the earliest; the latest; did not wake up as early as
people; arrived; Did|arrive; earlier; later; the earliest; the latest; did not arrive as early as
people; went to bed; Did|go to bed; later; earlier; the latest; the earliest; did not go to bed as late as
people; spent; Did|spend; more; less; the most; the least; did not spend as much as
people; earns; Does|earn; more; less; the most; the least; does not earn as much as
people; saved; Did|save; more money; less money; the most money; the least money; did not save as much money as
people; drank; Did|drink; more water; less water; the most water; the least water; didn't drink as much water as
people,animals; slept; Did|sleep; more; less; the most; the least; did not sleep as much as
people; jumped; Did|jump; higher; lower; the highest; the lowest; did not jump as high as
people; practised; Did|practise; more; less; the most; the least; did not practise as much as
people; speaks; Does|speak; louder; more quietly; the loudest; the most quietly; does not speak as loud as
people; reads; Does|read; faster; slower; the fastest; the slowest; does not read as fast as
people; is; Is|; better at chess; worse at chess; the best at chess; the worst at chess; is not as good at chess as
people; is; Is|; more patient; less patient; the most patient; the least patient; is not as patient as
people; is; Is|; stronger; weaker; the strongest; the weakest; isn't as strong as
people,room,street; is; Is|; noisier; quieter; the noisiest; the quietest; is not as noisy as
towns; is; Is|; colder; warmer; the coldest; the warmest; is not as cold as
towns,room,cup,soup; is; Is|; hotter; cooler; the hottest; the coolest; is not as hot as
towns; is; Is|; bigger; smaller; the biggest; the smallest; is not as big as
towns; has; Does|have; more people; fewer people; the most people; the fewest people; does not have as many people as
towns; lies; Does|lie; farther north; farther south; the farthest north; the farthest south; does not lie as far north as
towns; lies; Does|lie; higher; lower; the highest; the lowest; does not lie as high as
towns; is; Is|; farther from the coast; closer to the coast; the farthest from the coast; the closest to the coast; is not as far from the coast as
vehicles; leaves; Does|leave; earlier; later; the earliest; the latest; does not leave as early as
vehicles,fruits,goods,dress,bag; is; Is|; more expensive; cheaper; the most expensive; the cheapest; is not as expensive as
fruits,goods,vase,shirt; costs; Does|cost; more; less; the most; the least; does not cost as much as
rope,ribbon,pencil,stick,road,snake,train,table; is; Is|; longer; shorter; the longest; the shortest; is not as long as
tower,tree,house,candle,flower,wall,ladder; is; Is|; taller; shorter; the tallest; the shortest; is not as tall as
pool,well,lake,hole,pond; is; Is|; deeper; shallower; the deepest; the shallowest; is not as deep as
box,ball,room,balloon,house,tent,cake; is; Is|; bigger; smaller; the biggest; the smallest; is not as big as
bucket,jug,bottle,bowl,tank; holds; Does|hold; more; less; the most; the least; does not hold as much as
book,blanket,rope,wall; is; Is|; thicker; thinner; the thickest; the thinnest; is not as thick as
road,door,table; is; Is|; wider; narrower; the widest; the narrowest; is not as wide as
lamp,room,star; is; Is|; brighter; dimmer; the brightest; the dimmest; is not as bright as
"""  # fmt: skip

TABLE_ID = """
people; lebih tinggi; lebih pendek; paling tinggi; paling pendek; tidak setinggi
people,animals; lebih tua; lebih muda; paling tua; paling muda; tidak setua
people,animals,goods,fruits,kotak,tas,batu,koper; lebih berat; lebih ringan; paling berat; paling ringan; tidak seberat
people,vehicles,animals; lebih cepat; lebih lambat; paling cepat; paling lambat; tidak secepat
people,animals; berlari lebih cepat; berlari lebih lambat; berlari paling cepat; berlari paling lambat; tidak berlari secepat
people; punya buku lebih banyak; punya buku lebih sedikit; punya buku paling banyak; punya buku paling sedikit; tidak punya buku sebanyak
people; punya kelereng lebih banyak; punya kelereng lebih sedikit; punya kelereng paling banyak; punya kelereng paling sedikit; tidak punya kelereng sebanyak
people; mencetak gol lebih banyak; mencetak gol lebih sedikit; mencetak gol paling banyak; mencetak gol paling sedikit; tidak mencetak gol sebanyak
people; makan kue lebih banyak; makan kue lebih sedikit; makan kue paling banyak; makan kue paling sedikit; tidak makan kue sebanyak
people; mendapat nilai lebih tinggi; mendapat nilai lebih rendah; mendapat nilai paling tinggi; mendapat nilai paling rendah; tidak mendapat nilai setinggi
people; berambut lebih panjang; berambut lebih pendek; berambut paling panjang; berambut paling pendek; tidak berambut sepanjang
people; tinggal lebih jauh dari sekolah; tinggal lebih dekat ke sekolah; tinggal paling jauh dari sekolah; tinggal paling dekat ke sekolah; 
people; bangun lebih pagi; bangun lebih siang; bangun paling pagi; bangun paling siang; tidak bangun sepagi
people; datang lebih awal; datang lebih lambat; datang paling awal; datang paling lambat; tidak datang seawal
people; tidur lebih larut; tidur lebih awal; tidur paling larut; tidur paling awal; tidak tidur selarut
people; belanja lebih banyak; belanja lebih sedikit; belanja paling banyak; belanja paling sedikit; tidak belanja sebanyak
people; menabung lebih banyak; menabung lebih sedikit; menabung paling banyak; menabung paling sedikit; tidak menabung sebanyak
people; minum air lebih banyak; minum air lebih sedikit; minum air paling banyak; minum air paling sedikit; tidak minum air sebanyak
people,animals; tidur lebih lama; tidur lebih sebentar; tidur paling lama; tidur paling sebentar; tidak tidur selama
people; melompat lebih tinggi; melompat lebih rendah; melompat paling tinggi; melompat paling rendah; tidak melompat setinggi
people; melempar lebih jauh; melempar lebih dekat; melempar paling jauh; melempar paling dekat; tidak melempar sejauh
people; bicara lebih keras; bicara lebih pelan; bicara paling keras; bicara paling pelan; tidak bicara sekeras
people; membaca lebih cepat; membaca lebih lambat; membaca paling cepat; membaca paling lambat; tidak membaca secepat
people; lebih sabar; kurang sabar; paling sabar; paling tidak sabar; tidak sesabar
people; lebih kuat; lebih lemah; paling kuat; paling lemah; tidak sekuat
people; lebih rajin; lebih malas; paling rajin; paling malas; tidak serajin
people,kamar,jalan; lebih ramai; lebih sepi; paling ramai; paling sepi; tidak seramai
towns; lebih dingin; lebih hangat; paling dingin; paling hangat; tidak sedingin
towns,kamar,sup,minuman; lebih panas; lebih dingin; paling panas; paling dingin; tidak sepanas
towns; lebih besar; lebih kecil; paling besar; paling kecil; tidak sebesar
towns; berpenduduk lebih banyak; berpenduduk lebih sedikit; berpenduduk paling banyak; berpenduduk paling sedikit; tidak berpenduduk sebanyak
towns; terletak lebih utara; terletak lebih selatan; terletak paling utara; terletak paling selatan; 
towns; lebih jauh dari pantai; lebih dekat ke pantai; paling jauh dari pantai; paling dekat ke pantai; 
vehicles; berangkat lebih awal; berangkat lebih lambat; berangkat paling awal; berangkat paling lambat; tidak berangkat seawal
vehicles,fruits,goods,baju,tas,vas; lebih mahal; lebih murah; paling mahal; paling murah; tidak semahal
fruits,minuman,kue; lebih manis; kurang manis; paling manis; paling tidak manis; tidak semanis
tali,pita,pensil,tongkat,ular,penggaris,meja; lebih panjang; lebih pendek; paling panjang; paling pendek; tidak sepanjang
menara,pohon,rumah,lilin,tembok,tangga; lebih tinggi; lebih rendah; paling tinggi; paling rendah; tidak setinggi
kolam,sumur,lubang,bak; lebih dalam; lebih dangkal; paling dalam; paling dangkal; tidak sedalam
kotak,bola,kamar,balon,rumah,tenda; lebih besar; lebih kecil; paling besar; paling kecil; tidak sebesar
ember,botol,teko,tangki; berisi air lebih banyak; berisi air lebih sedikit; berisi air paling banyak; berisi air paling sedikit; tidak berisi air sebanyak
buku,selimut,tembok,papan; lebih tebal; lebih tipis; paling tebal; paling tipis; tidak setebal
pintu,meja,kain,papan; lebih lebar; lebih sempit; paling lebar; paling sempit; tidak selebar
lampu,kamar; lebih terang; lebih redup; paling terang; paling redup; tidak seterang
"""  # fmt: skip

TER = frozenset(re.findall("[a-z]+", "tinggi pendek tua muda cepat berat ringan kuat lemah besar kecil panjang dalam lebar sempit mahal murah panas dingin tebal tipis jauh dekat rendah rajin ramai manis"))
FIRST_WORDS = frozenset(["Who", "Which", "Is", "Does", "Did", "How", "Siapa", "Mana", "Apakah", "Berapa"])
"""A question that begins with one of these may follow `if ..., `."""
NOUNS_EN = {"vehicles": "vehicle", "animals": "animal", "fruits": "fruit", "goods": "thing", "towns": "town"}
NOUNS_ID = {"vehicles": "kendaraan", "animals": "hewan", "fruits": "buah", "goods": "barang", "towns": "kota"}
MANY = {2: ("two", "dua"), 3: ("three", "tiga"), 4: ("four", "empat"), 5: ("five", "lima")}
ORDINALS = (("first", "second", "third", "fourth", "fifth"), ("pertama", "kedua", "ketiga", "keempat", "kelima"))


@dataclass(frozen=True)
class Measure:
    """The words of one comparison; `be`, `aux` and `base` are empty in Indonesian."""

    sorts: tuple[str, ...]
    be: str
    aux: str
    base: str
    more: str
    less: str
    most: str
    least: str
    not_as: str


def _measures(table: str, english: bool) -> list[Measure]:
    found = []
    for line in table.strip().split("\n"):
        cells = [cell.strip() for cell in line.split(";")]
        sorts, cells = tuple(cells[0].split(",")), cells[1:]
        verb = [cells[0], *cells[1].split("|")] if english else ["", "", ""]
        found.append(Measure(sorts, *verb, *(cells[2:] if english else cells)))
    return found


MEASURES_EN, MEASURES_ID = _measures(TABLE_EN, True), _measures(TABLE_ID, False)


@dataclass(frozen=True)
class Scene:
    """A measure and those compared, from most to least."""

    draw: Draw
    m: Measure
    sort: str
    row: tuple[Item, ...]

    @property
    def names(self) -> list[str]:
        return [item.name for item in self.row]

    def is_more(self, x: Item, y: Item, *, less: bool = False) -> str:
        """`x is taller than y`."""
        word = self.m.less if less else self.m.more
        if self.draw.lang == "en":
            return f"{x.said} {self.m.be} {word} than {y.said}"
        return f"{x.said} {word} {self.than} {y.said}"

    @property
    def than(self) -> str:
        """Indonesian for `than`; after a phrase with `dari` of its own only the long one."""
        return "daripada" if " dari " in self.m.more or " ke " in self.m.less else self.draw.one(["dari", "daripada"])

    def who(self, *, of: bool = False) -> str:
        """The word that asks for one of them."""
        if self.sort == "people":
            return self.draw.say("Who", "Siapa yang")
        noun = (NOUNS_EN if self.draw.lang == "en" else NOUNS_ID).get(self.sort, self.sort)
        return self.draw.one([f"Which {noun}", f"Which {noun}", "Which one", "Which of them" if not of else f"Which {noun}"], [f"{noun.capitalize()} mana yang", "Mana yang", f"{noun.capitalize()} apa yang" if noun != self.sort else f"{noun.capitalize()} mana yang", "Yang mana yang"])

    def best(self, down: bool) -> str:
        """The word for the most or the least; in Indonesian in one word where there is one."""
        word = self.m.most if down else self.m.least
        if self.draw.lang == "id" and word.startswith("paling ") and word[7:] in TER and self.draw.chance(0.4):
            return ("te" if word[7] == "r" else "ter") + word[7:]
        return word


def fact(s: Scene, high: Item, low: Item) -> str:
    """One comparison in words, from either side."""
    draw, kind = s.draw, s.draw.rng.random()
    if kind < 0.38:
        return s.is_more(high, low)
    if kind < 0.68:
        return s.is_more(low, high, less=True)
    if kind < 0.80 and s.m.not_as:
        return f"{low.said} {s.m.not_as} {high.said}"
    if kind < 0.88:
        less = draw.chance(0.5)
        x, y, word = (low, high, s.m.less) if less else (high, low, s.m.more)
        return draw.say(f"compared with {y.said}, {x.said} {s.m.be} {word}", draw.one([f"dibanding {y.said}, {x.said} {word}", f"kalau dibandingkan dengan {y.said}, {x.said} {word}"]))
    less = draw.chance(0.5)
    told = s.is_more(low, high, less=True) if less else s.is_more(high, low)
    return draw.one([f"we know that {told}", f"{told} for sure", f"it is clear that {told}"], [f"diketahui {told}", f"{told}, itu pasti", f"jelas bahwa {told}"])


def _linked(s: Scene, a: Item, b: Item, c: Item) -> str:
    """Three in a chain, in one sentence."""
    draw, m = s.draw, s.m
    than, be = (" than ", f"{m.be} ") if draw.lang == "en" else (f" {s.than} ", "")
    kind = draw.whole(0, 3)
    if kind == 0:
        return f"{b.said} {be}{m.more}{than}{c.said} {draw.one(['but', 'and', 'yet'], ['tapi', 'tetapi', 'dan', 'namun'])} {m.less}{than}{a.said}"
    if kind == 1:
        return f"{b.said} {be}{m.less}{than}{a.said} {draw.one(['but', 'and'], ['tapi', 'tetapi', 'dan'])} {m.more}{than}{c.said}"
    who = draw.say("who" if s.sort == "people" else "which", "yang")
    if kind == 2:
        return f"{a.said} {be}{m.more}{than}{b.said}, {who} {draw.say('in turn ', '') if draw.chance(0.3) else ''}{be}{m.more}{than}{c.said}"
    return f"{c.said} {be}{m.less}{than}{b.said}, {draw.one(['and', 'while'], ['dan', 'sedangkan', 'sementara'])} {b.said} {be}{m.less}{than}{a.said}"


def measures(draw: Draw) -> Problem:
    """A chain of comparisons of two to five, told in any order."""
    if draw.chance(0.1):
        return _equals(draw)
    most = 5 if draw.hard else 4 if draw.level > 0.3 else 3
    count = draw.whole(4, 5) if draw.hard else draw.one([2, 3, 3, 3, 3, most, most])
    s = _scene(draw, count)
    pairs = list(pairwise(s.row))
    draw.rng.shuffle(pairs)
    work = Work(draw)
    facts: list[tuple[str, ...]] = []
    if count == 3 and draw.chance(0.12):
        told = [_between(s, work, facts)]
    else:
        told, left = [], list(pairs)
        while left:
            one = left.pop(0)
            if left and one[1] == left[0][0] and draw.chance(0.5):
                told.append(_linked(s, one[0], one[1], left.pop(0)[1]))
            elif left and one[0] == left[0][1] and draw.chance(0.5):
                told.append(_linked(s, left.pop(0)[0], *one))
            else:
                told.append(fact(s, *one))
        facts = [(a.name, b.name) for a, b in pairs]
        for a, b in facts:
            work.line(f"{a}>{b}")
        grow(work, facts)
    question, answer, gold, kind = _question(s, work)
    text = _put(s, told, question)
    return Problem(text, work.text, answer, gold, ("order", tuple(facts), *kind), keep=kept(*s.names))


def _scene(draw: Draw, count: int) -> Scene:
    m = draw.one(MEASURES_EN, MEASURES_ID)
    sort = draw.one(m.sorts)
    return Scene(draw, m, sort, tuple(items(draw, sort, count)))


def grow(work: Work, facts: list[tuple[str, ...]]) -> None:
    """The order grown from the first comparison, one more at each line."""
    chain, left = list(facts[0]), list(facts[1:])
    while left:
        pair = next(p for p in left if p[0] == chain[-1] or p[1] == chain[0])
        left.remove(pair)
        chain = [*chain, pair[1]] if pair[0] == chain[-1] else [pair[0], *chain]
        work.line(">".join(chain))


def _between(s: Scene, work: Work, facts: list[tuple[str, ...]]) -> str:
    """One lies between two others, and which of those is more."""
    a, b, c = s.row
    x, y = s.draw.some([a, c], 2)
    middle = s.draw.one(
        [f"{b.said} comes somewhere between {x.said} and {y.said}", f"{b.said} is in between {x.said} and {y.said}", f"{x.said} and {y.said} are on either side of {b.said} in the order"],
        [f"{b.said} berada di antara {x.said} dan {y.said}", f"urutan {b.said} ada di antara {x.said} dan {y.said}", f"{b.said} ada di tengah, di antara {x.said} dan {y.said}"],
    )  # fmt: skip
    facts += [(b.name, a.name, c.name), (a.name, c.name)]
    work.line(f"{a.name}>{c.name}")
    work.line(f"{a.name}>{b.name}>{c.name}")
    return s.draw.one([", and ", ". "], [", dan ", ". "]).join(s.draw.some([fact(s, a, c), middle], 2)) if s.draw.chance(0.3) else f"{fact(s, a, c)}, {s.draw.say('and', 'dan')} {middle}"


def _put(s: Scene, told: list[str], question: str) -> str:
    """Facts and question in one text: sentences, one joined sentence, the question first, or a scene."""
    draw, kind = s.draw, s.draw.rng.random()
    if len(told) > 1 and kind < 0.3:
        story = ", ".join(told[:-1]) + draw.one([", and ", " and ", ", while "], [", dan ", " dan ", ", sedangkan "]) + told[-1] + "."
        story = capital(story)
    else:
        story = " ".join(f"{capital('. '.join(capital(p) for p in part.split('. ')))}." for part in told)
    kind = draw.rng.random()
    mixed = listed(draw, [i.said for i in draw.some(s.row, len(s.row))])
    if kind < 0.1:
        return f"{question} {story}"
    if kind < 0.16:
        return draw.say(f"{question} Here is what I know: {story[0].lower() if s.sort != 'people' and s.sort != 'towns' else story[0]}{story[1:]}", f"{question} Yang saya tahu: {story}")
    if kind < 0.24:
        lead = draw.one([f"We compared {mixed}.", f"This is about {mixed}.", f"Consider {mixed}.", f"I am thinking about {mixed}.", f"Take {mixed}."],
                        [f"Kami membandingkan {mixed}.", f"Ini tentang {mixed}.", f"Perhatikan {mixed}.", f"Saya sedang memikirkan {mixed}.", f"Ada {mixed}."])  # fmt: skip
        return f"{lead} {story} {question}"
    if kind < 0.32 and question.split()[0] in FIRST_WORDS:
        small = question[0].lower() + question[1:]
        base = story[:-1]
        return draw.one([f"If {lower_start(s, base)}, {small}", f"Given that {lower_start(s, base)}, {small}", f"{base}, so {small}"],
                        [f"Kalau {lower_start(s, base)}, {small}", f"Jika {lower_start(s, base)}, {small}", f"{base}, jadi {small}"]) if ". " not in base else f"{story} {question}"  # fmt: skip
    return f"{story} {question}"


def lower_start(s: Scene, text: str) -> str:
    """A sentence put inside another: its first word small, unless it is a name."""
    named = s.sort in ("people", "towns") and text.split()[0].strip(",") in s.names
    return text if named else text[0].lower() + text[1:]


def _question(s: Scene, work: Work) -> tuple[str, str, str, tuple]:
    """What is asked: one of two, yes or no, the whole order, a place, how many, or the first or last."""
    draw, count, kind = s.draw, len(s.row), s.draw.rng.random()
    if count == 2:
        kind = kind * 0.3 if draw.chance(0.7) else 0.9
    if kind < 0.16:
        return _of_two(s)
    if kind < 0.30:
        return _yes_no(s, work)
    if kind < 0.42:
        return _whole(s, work)
    if kind < 0.58:
        return _place(s, work)
    if kind < 0.70:
        return _how_many(s, work)
    if kind < 0.76:
        return _next_to(s, work)
    down = draw.chance(0.5)
    item = s.row[0] if down else s.row[-1]
    be, best, who = s.m.be, s.best(down), s.who()
    many = draw.say(*MANY[count])
    ask = draw.one(
        [f"{who} {be} {best}?", f"{who} {be} {best}?", f"So {who[0].lower()}{who[1:]} {be} {best}?", f"Tell me {who[0].lower()}{who[1:]} {be} {best}.", f"{who} {be} {best} of all?", f"Of the {many}, {who[0].lower()}{who[1:]} {be} {best}?",
         f"{who} {be} {best}, then?", f"{who[0].lower()}{who[1:]} {be} {best}", f"Can you say {who[0].lower()}{who[1:]} {be} {best}?", f"I wonder {who[0].lower()}{who[1:]} {be} {best}."],
        [f"{who} {best}?", f"{who} {best}?", f"Jadi {who[0].lower()}{who[1:]} {best}?", f"{who[0].lower()}{who[1:]} {best}", f"Sebutkan {who[0].lower()}{who[1:]} {best}.", f"Dari ke{many}nya, {who[0].lower()}{who[1:]} {best}?",
         f"Tentukan {who[0].lower()}{who[1:]} {best}.", f"Yang {best} {'siapa' if s.sort == 'people' else 'yang mana'}?", f"yang {best} {'siapa' if s.sort == 'people' else 'yang mana'} sih"],
    )  # fmt: skip
    answer = draw.say(f"{capital(bold(item))} {be} {best}.", f"Yang {best} adalah {bold(item)}.")
    return ask, answer, item.name, (("most",) if down else ("least",))


def bold(item: Item) -> str:
    """In a sentence of the answer, with the name in bold."""
    return item.said.replace(item.name, f"**{item.name}**", 1)


def _of_two(s: Scene) -> tuple[str, str, str, tuple]:
    draw = s.draw
    i, j = sorted(draw.some(range(len(s.row)), 2))
    less = draw.chance(0.4)
    item, word, be = (s.row[j], s.m.less, s.m.be) if less else (s.row[i], s.m.more, s.m.be)
    x, y = (one.said for one in draw.some([s.row[i], s.row[j]], 2))
    who = draw.say("Who" if s.sort == "people" else "Which", "Siapa yang" if s.sort == "people" else "Mana yang")
    low = who[0].lower() + who[1:]
    ask = draw.one(
        [f"{who} {be} {word}, {x} or {y}?", f"{who} {be} {word}: {x} or {y}?", f"{capital(x)} or {y}: {low} {be} {word}?", f"Of {x} and {y}, {low} {be} {word}?", f"Between {x} and {y}, {low} {be} {word}?",
         f"Was it {x} or {y} that {be} {word}?" if be not in ("is", "has", "lives", "weighs", "speaks", "reads", "lies", "costs", "holds", "owns", "earns", "leaves") else f"Is it {x} or {y} that {be} {word}?",
         f"If I compare {x} and {y}, {low} {be} {word}?", f"Now take {x} and {y}: {low} {be} {word}?"],
        [f"{who} {word}, {x} atau {y}?", f"{capital(x)} atau {y}, {low} {word}?", f"Antara {x} dan {y}, {low} {word}?", f"Yang {word} {x} atau {y}?", f"{x} sama {y}, {low} {word}?", f"Kalau {x} dibandingkan dengan {y}, {low} {word}?",
         f"Di antara {x} dan {y}, yang {word} yang mana?" if s.sort != "people" else f"Di antara {x} dan {y}, siapakah yang {word}?"],
    )  # fmt: skip
    answer = draw.say(f"{capital(bold(item))} {be} {word}.", f"Yang {word} adalah {bold(item)}.")
    return ask, answer, item.name, ("pair least" if less else "pair", s.row[i].name, s.row[j].name)


def asks_if(s: Scene, x: Item, y: Item) -> str:
    """`Is x taller than y?`"""
    draw, m = s.draw, s.m
    told = s.is_more(x, y)
    if draw.lang == "id":
        return draw.one(["Apakah {t}?", "Benarkah {t}?", "Apa benar {t}?", "Jadi {t}?", "ya atau tidak: {t}?", "{T}, betul?", "Berarti {t}, ya?", "{T}, kan?"]).format(t=told, T=capital(told))
    plain = f"{m.aux} {x.said} {m.base} {m.more} than {y.said}?".replace("  ", " ")
    return draw.one([plain, plain, plain, f"Is it true that {told}?", f"Does it follow that {told}?", f"Yes or no: {told}?", f"So {told}, right?", f"{capital(told)}, true or false? Answer yes or no.", f"Can I say that {told}?"])


def _yes_no(s: Scene, work: Work) -> tuple[str, str, str, tuple]:
    draw = s.draw
    i, j = draw.some(range(len(s.row)), 2)
    yes, x, y = i < j, s.row[i], s.row[j]
    if len(s.row) > 2:
        work.line(f"{s.names[min(i, j)]}>{s.names[max(i, j)]}")
    gold = draw.say("Yes" if yes else "No", "Ya" if yes else "Tidak")
    top = s.row[min(i, j)].said
    answer = draw.say(f"**{gold}**, {top} {s.m.be} {s.m.more}.", f"**{gold}**, {top} {s.m.more}.")
    return asks_if(s, x, y), answer, gold, ("is", x.name, y.name)


def _whole(s: Scene, work: Work) -> tuple[str, str, str, tuple]:
    draw, down = s.draw, s.draw.chance(0.5)
    names = s.names if down else s.names[::-1]
    if not down:
        work.line("<".join(names))
    gold = ", ".join(names)
    start, end = s.best(down), s.best(not down)
    who = draw.say("who" if s.sort == "people" else "which", "")
    ask = draw.one(
        [f"Order them by {who} {s.m.be} {start}, down to {who} {s.m.be} {end}.", f"List them: first the one that {s.m.be} {start}, last the one that {s.m.be} {end}.", f"Put all of them in order, beginning with the one that {s.m.be} {start}.",
         f"Give the order, starting with {who} {s.m.be} {start}.", f"What is the full order, if the one that {s.m.be} {start} comes first?", f"Arrange them from {start} to {end}.", f"What's the order from {start} to {end}?", f"Rank them from {start} to {end}."],
        [f"Urutkan dari yang {start} sampai yang {end}.", f"Susun dari yang {start} ke yang {end}.", f"Bagaimana urutannya, mulai dari yang {start}?", f"Sebutkan urutannya dari yang {start} hingga yang {end}.", f"coba urutin dari yang {start}",
         f"Urutannya gimana kalau mulai dari yang {start}?", f"Tuliskan urutan lengkapnya, yang {start} lebih dulu."],
    )  # fmt: skip
    return ask, draw.say(f"The order is **{gold}**.", f"Urutannya **{gold}**."), gold, ("ranking", down)


def _counted(s: Scene, work: Work, down: bool) -> list[Item]:
    """The order from one end, each with its number."""
    row = list(s.row if down else s.row[::-1])
    if not down:
        work.line("<".join(i.name for i in row))
    return row


def _place(s: Scene, work: Work) -> tuple[str, str, str, tuple]:
    """The middle one, or the second, third, from either end."""
    draw, count = s.draw, len(s.row)
    if count % 2 and draw.chance(0.5):
        at = count // 2
        work.line(", ".join(f"{i + 1} {n}" for i, n in enumerate(s.names[: at + 1])))
        item = s.row[at]
        who = draw.say("who" if s.sort == "people" else "which one", "siapa" if s.sort == "people" else "yang mana")
        ask = draw.one([f"{capital(who)} is in the middle?", f"In this order, {who} is in the middle?", f"{capital(who)} comes in the middle?", f"{capital(who)} is the middle one?"],
                       [f"{capital(who)} yang di tengah?" if who == "siapa" else "Mana yang di tengah?", f"Yang berada di tengah {who}?", f"Yang di tengah-tengah {who}?", f"Urutan tengah ditempati {who}?" if who == "siapa" else "Mana yang ada di urutan tengah?"])  # fmt: skip
        return ask, draw.say(f"{capital(bold(item))} is in the middle.", f"Yang di tengah adalah {bold(item)}."), item.name, ("place", True, at)
    down, at = draw.chance(0.6), draw.whole(1, min(2, count - 2)) if count > 2 else 1
    row = _counted(s, work, down)
    work.line(", ".join(f"{i + 1} {one.name}" for i, one in enumerate(row[: at + 1])))
    item, best, who = row[at], s.m.most if down else s.m.least, s.who()
    low = who[0].lower() + who[1:]
    nth = ORDINALS[draw.lang == "id"][at]
    ranked = best.replace("the ", f"the {nth} ", 1)
    ask = draw.one(
        [f"{who} {s.m.be} {ranked}?", f"{who} {s.m.be} {ranked}?", f"Tell me {low} {s.m.be} {ranked}.", f"Counting from the one that {s.m.be} {best}, {low} is {nth}?", f"And {low} {s.m.be} {ranked}?", f"{low} {s.m.be} {ranked}"],
        [f"{who} {best} {nth}?", f"{who} {best} nomor {at + 1}?", f"Kalau diurutkan dari yang {best}, {'siapa' if s.sort == 'people' else 'mana'} yang {nth}?", f"Sebutkan yang {best} {nth}.", f"Urutan {nth} dari yang {best} {'siapa' if s.sort == 'people' else 'yang mana'}?"],
    )  # fmt: skip
    if " dari " in best or " ke " in best:  # `ketiga` would belong to the school
        ask = draw.say(ask, draw.one([f"Kalau diurutkan dari yang {best}, siapa yang {nth}?", f"Diurutkan mulai dari yang {best}, yang {nth} siapa?"]).replace("siapa", "siapa" if s.sort == "people" else "mana"))
        return ask, draw.say(f"{capital(bold(item))} {s.m.be} {ranked}.", f"Yang {nth} adalah {bold(item)}."), item.name, ("place", down, at)
    answer = draw.say(f"{capital(bold(item))} {s.m.be} {ranked}.", f"Yang {best} {nth} adalah {bold(item)}.")
    return ask, answer, item.name, ("place", down, at)


def _how_many(s: Scene, work: Work) -> tuple[str, str, str, tuple]:
    """How many are more, or less, than one of them."""
    draw, m = s.draw, s.m
    at, more = draw.whole(0, len(s.row) - 1), draw.chance(0.6)
    x = s.row[at]
    there = s.names[:at] if more else s.names[at + 1 :]
    work.line((f"{', '.join(there)}>{x.name}" if more else f"{x.name}>{', '.join(there)}") if there else f"{x.name}: 0")
    if there:
        work.line(", ".join(f"{i + 1} {n}" for i, n in enumerate(there)))
    word, gold = m.more if more else m.less, str(len(there))
    are = {"is": "are", "has": "have", "lives": "live", "weighs": "weigh", "speaks": "speak", "reads": "read", "lies": "lie", "costs": "cost", "holds": "hold", "owns": "own", "earns": "earn", "leaves": "leave"}.get(m.be, m.be)
    than = s.than
    orang = draw.say("", "orang" if s.sort == "people" else (NOUNS_ID.get(s.sort) or s.sort))
    ask = draw.one(
        [f"How many of them {are} {word} than {x.said}?", f"How many {are} {word} than {x.said}?", f"Count those that {are} {word} than {x.said}.", f"What number of them {are} {word} than {x.said}?", f"how many others {are} {word} than {x.said}"],
        [f"Berapa {orang} yang {word} {than} {x.said}?", f"Ada berapa {orang} yang {word} {than} {x.said}?", f"Ada berapa yang {word} {than} {x.said}?", f"Hitung berapa {orang} yang {word} {than} {x.said}."],
    )  # fmt: skip
    are = m.be if gold == "1" else are
    return ask, draw.say(f"**{gold}** {are} {word} than {x.said}.", f"Ada **{gold}** yang {word} {than} {x.said}."), gold, ("above" if more else "under", x.name)


def _next_to(s: Scene, work: Work) -> tuple[str, str, str, tuple]:
    """Who comes right after one of them."""
    draw, down = s.draw, s.draw.chance(0.6)
    row = _counted(s, work, down)
    at = draw.whole(0, len(row) - 2)
    x, item, best = row[at], row[at + 1], s.best(down)
    who = draw.say("who" if s.sort == "people" else "which one", "siapa" if s.sort == "people" else f"{NOUNS_ID.get(s.sort, s.sort)} mana")
    ask = draw.one(
        [f"In the order that starts with {best}, {who} comes right after {x.said}?", f"Starting from {best}, {who} follows directly after {x.said}?", f"If they are ranked from {best} down, {who} is right behind {x.said}?" if down else f"If they are ranked from {best} up, {who} is right behind {x.said}?"],
        [f"Kalau diurutkan dari yang {best}, {who} yang tepat setelah {x.said}?", f"Dalam urutan dari yang {best}, {who} yang berada tepat di belakang {x.said}?", f"Diurutkan mulai dari yang {best}, sesudah {x.said} {who}?"],
    )  # fmt: skip
    return ask, draw.say(f"{capital(bold(item))} comes right after {x.said}.", f"Tepat setelah {x.said} adalah {bold(item)}."), item.name, ("after", down, x.name)


def _equals(draw: Draw) -> Problem:
    """Two that are equal, and one that is more or less: how do the ends compare?"""
    while True:
        s = _scene(draw, 3)
        if s.m.not_as:
            break
    a, b, c = s.row
    work = Work(draw)
    as_much = _as_much(s)
    equal = f"{a.said} {as_much} {b.said}"
    signs = draw.one([">", "<", "="])
    if signs == "=":
        second = f"{b.said} {as_much} {c.said}"
        work.line(f"{a.name}={b.name}").line(f"{b.name}={c.name}").line(f"{a.name}={b.name}={c.name}")
    else:
        high, low = (b, c) if signs == ">" else (c, b)
        second = fact(s, high, low)
        work.line(f"{a.name}={b.name}").line(f"{high.name}>{low.name}")
        work.line(f"{a.name}{signs}{c.name}")
    told = [equal, second] if draw.chance(0.6) else [second, equal]
    spec = (("=", a.name, b.name), (signs, b.name, c.name))
    if signs == "=" or draw.chance(0.4):
        x, y = draw.some([a, c], 2)
        yes = signs != "=" and (x is a) == (signs == ">")
        gold = draw.say("Yes" if yes else "No", "Ya" if yes else "Tidak")
        why = draw.say("they are equal", "keduanya sama") if signs == "=" else draw.say(f"{(a if signs == '>' else c).said} {s.m.be} {s.m.more}", f"{(a if signs == '>' else c).said} {s.m.more}")
        return Problem(_put(s, told, asks_if(s, x, y)), work.text, f"**{gold}**, {why}.", gold, ("levels", spec, "is", x.name, y.name), keep=kept(*s.names))
    item = a if signs == ">" else c
    other = c if item is a else a
    pair = Scene(draw, s.m, s.sort, (item, other))
    ask, answer, gold, kind = _of_two(pair)
    return Problem(_put(s, told, ask), work.text, answer, gold, ("levels", spec, *kind), keep=kept(*s.names))


def _as_much(s: Scene) -> str:
    """`is as tall as`, from what is said of the lesser."""
    if s.draw.lang == "id":
        return s.m.not_as.replace("tidak ", "", 1)
    words = s.m.not_as
    for no in ("does not ", "did not ", "doesn't ", "didn't ", "do not "):
        if words.startswith(no):
            rest = words[len(no) :]
            return s.m.be + rest[len(s.m.base) :]
    return words.replace(" not", "", 1).replace("isn't", "is")
