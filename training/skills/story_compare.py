"""Stories of two or three who have more, fewer, so many times as many, or a part of what the other has."""

from __future__ import annotations

from sample import Draw, Problem
from skills.story_groups import SHARED
from skills.story_tale import Tale, compose
from skills.story_voice import HER, HIM, Voice
from skills.story_words import OWNED

# verbs of having something, and how the question asks after it; the English verb, the Indonesian
HAVING = [("have", "punya"), ("have", "punya"), ("own", "memiliki"), ("collect", "mengumpulkan"), ("bring", "membawa"), ("get", "mendapat"), ("count", "menghitung"), ("need", "memerlukan"), ("buy", "membeli")]  # fmt: skip
# where two places or groups hold something: a thing, a verb for it, and pairs of holders
HOLDERS = [
    ("child/children/anak", "have", "punya", "the first class/kelas pertama, the second class/kelas kedua, the third class/kelas ketiga"),
    ("room/rooms/kamar", "have", "punya", "the old house/rumah lama, the new house/rumah baru, the hotel/hotel itu"),
    ("page/pages/halaman", "have", "punya", "the blue book/buku biru, the red book/buku merah, the green book/buku hijau"),
    ("seat/seats/kursi", "have", "punya", "the small hall/aula kecil, the big hall/aula besar, the cinema/bioskop itu"),
    ("goal/goals/gol", "score", "mencetak", "the home team/tim tuan rumah, the guests/tim tamu, the third team/tim ketiga"),
    ("point/points/poin", "get", "mendapat", "the red team/tim merah, the blue team/tim biru, the green team/tim hijau"),
    ("vote/votes/suara", "get", "mendapat", "the first candidate/calon pertama, the second candidate/calon kedua, the third candidate/calon ketiga"),
    ("tree/trees/pohon", "have", "punya", "our garden/kebun kami, the park/taman kota, the school yard/halaman sekolah"),
    ("floor/floors/lantai", "have", "punya", "the bank/gedung bank, the hotel/gedung hotel, the tower/menara itu"),
    ("customer/customers/pelanggan", "have", "punya", "the bakery/toko roti, the bookshop/toko buku, the barber/tukang cukur"),
    ("kg/kg/kg", "weigh", "beratnya", "the dog/anjing itu, the goat/kambing itu, the calf/anak sapi itu"),
    ("metre/metres/meter", "measure", "panjangnya", "the rope/tali pertama, the cable/kabel itu, the hose/selang itu"),
    ("minute/minutes/menit", "last", "lamanya", "the first film/film pertama, the second film/film kedua, the concert/konser itu"),
    ("egg/eggs/telur", "lay", "menghasilkan", "the white hens/ayam putih, the brown hens/ayam cokelat, the ducks/bebek-bebek itu"),
    ("book/books/buku", "lend", "meminjamkan", "the town library/perpustakaan kota, the school library/perpustakaan sekolah, the mobile library/perpustakaan keliling"),
    ("car/cars/mobil", "repair", "memperbaiki", "the first workshop/bengkel pertama, the second workshop/bengkel kedua, the third workshop/bengkel ketiga"),
]  # fmt: skip


class Pair:
    """Two or three holders of the same thing: `{A}`, `{B}`, `{C}`, and the verb of having, `has` or `have`."""

    def __init__(self, tale: Tale) -> None:
        draw, en = tale.draw, tale.en
        self.people = draw.chance(0.6)
        if self.people:
            world = draw.one(OWNED)
            thing = draw.one(world.things)
            self.who = draw.some(HER + HIM, 3)
            verb, self.idn = draw.one(HAVING if world in SHARED else HAVING[:1])
            plural = [False] * 3
            if draw.chance(0.15):
                self.who[0] = draw.say("I", draw.one(["aku", "saya"]))
                plural[0] = True
        else:
            words, verb, self.idn, holders = draw.one(HOLDERS)
            one, many, idn = words.split("/")
            thing = (one, many, idn)
            self.who = [each.split("/")[not en].strip() for each in holders.split(",")]
            plural = [each.endswith(("hens", "guests", "ducks")) for each in self.who]
        self.verb, self.many = verb, (thing[1], thing[2])
        self.measured = verb in ("weigh", "measure", "last")
        self.plural = plural
        unit = self.many if thing[0] in ("kg", "metre", "minute") else None
        self.voice: Voice = tale.voice(thing, "", unit)
        self.voice.past = not self.measured and draw.chance(0.3)

    def has(self, index: int) -> str:
        """ "Ana has"."""
        who = self.who[index]
        if self.measured:
            return f"{self.idn.removesuffix('nya')} {who}" if self.voice.draw.lang == "id" else f"{who} <{self.verb}+>"
        if self.voice.draw.lang == "id":
            return f"{who} {self.idn}"
        return f"{who} <{self.verb}{'*' if self.plural[index] else '+'}>"

    def ask(self, index: int) -> str:
        """ "how many stickers does Ana have"."""
        who, draw = self.who[index], self.voice.draw
        if draw.lang == "en":
            did = "did" if self.voice.past else "do" if self.plural[index] else "does"
            return f"{{how}} [[{did};{who};{self.verb}]]"
        if self.measured:
            return f"{self.idn.removesuffix('nya')} {who} {{how}}"
        return draw.one([f"{who} {self.idn} {{how}}", f"{{how!}} yang di{_passive(self.idn)} {who}"] if _passive(self.idn) else [f"{who} {self.idn} {{how}}"])


def _passive(verb: str) -> str:
    return {"memiliki": "miliki", "mengumpulkan": "kumpulkan", "membawa": "bawa", "membeli": "beli", "mendapat": "dapat", "memerlukan": "perlukan"}.get(verb, "")


def compares(draw: Draw) -> Problem:
    """One has so many, the other more, fewer or a multiple: the other, both, or the difference."""
    tale = Tale(draw)
    pair, n = Pair(tale), tale.numbers
    n["a"] = tale.whole(25, 90, 4 if pair.people else 8)
    kind = draw.one("+-*+-*/")
    n["b"] = draw.whole(2, 9) if kind in "*/" else tale.whole(15, 60)
    if kind == "-" and n["b"] >= n["a"]:
        n["a"], n["b"] = n["b"] + draw.whole(2, 20), n["a"]
    if kind == "/":
        n["b"] = draw.one([2, 2, 3, 4])
        n["a"] = n["b"] * tale.whole(15, 40)
    voice, first, second = pair.voice, pair.has(0), pair.has(1)
    who = pair.who[0]
    than = "me" if who == "I" else who
    part: tuple[str, str] = {2: ("half", "setengah"), 3: ("a third", "sepertiga"), 4: ("a quarter", "seperempat")}.get(n["b"], ("", ""))
    turned = draw.chance(0.25)  # the comparison is told first, so it has the noun
    if tale.en:
        if pair.measured:
            word = {"weigh": ("{b} more", "{b} less", "as much"), "measure": ("{b} more", "{b} less", "as much"), "last": ("{b} longer", "{b} less", "as long")}[pair.verb]
            told = {"+": f"{word[0]} than {than}", "-": f"{word[1]} than {than}", "*": f"{'twice' if n['b'] == 2 else '{b*} times'} {word[2]} as {than}", "/": f"{part[0]} {word[2]} as {than}"}[kind]
        else:
            told = {
                "+": draw.one([f"{{b}} more {{t}} than {than}", f"{{b}} more {{t}} than {than}" if turned else f"{{b}} more than {than}"]),
                "-": draw.one([f"{{b}} fewer {{t}} than {than}", f"{{b}} fewer {{t}} than {than}" if turned else f"{{b}} fewer than {than}"]),
                "*": f"{'twice' if n['b'] == 2 else '{b} times'} as many{' {t}' if turned or draw.chance(0.5) else ''} as {than}",
                "/": f"{part[0]} as many{' {t}' if turned or draw.chance(0.5) else ''} as {than}",
            }[kind]
        fact = f"{second} {told}"
    else:
        if pair.measured:
            over, under = {"beratnya": ("lebih berat", "lebih ringan"), "panjangnya": ("lebih panjang", "lebih pendek"), "lamanya": ("lebih lama", "lebih sebentar")}[pair.idn]
            base = pair.idn.removesuffix("nya")
            fact = {"+": f"{pair.who[1]} {{b}} {over} dari {who}", "-": f"{pair.who[1]} {{b}} {under} dari {who}", "*": f"{base} {pair.who[1]} {{b*}} kali {base} {who}", "/": f"{base} {pair.who[1]} {part[1]} {base} {who}"}[kind]
        else:
            fact = f"{second} " + {
                "+": f"{{b{' t' if turned or draw.chance(0.5) else ''}}} lebih banyak {draw.one(['dari', 'daripada'])} {who}",
                "-": f"{{b{' t' if turned or draw.chance(0.5) else ''}}} lebih sedikit {draw.one(['dari', 'daripada'])} {who}",
                "*": f"{'{t} ' if turned or draw.chance(0.5) else ''}{'{b}' if n['b'] > 2 else 'dua'} kali sebanyak {who}",
                "/": f"{part[1]} dari jumlah {{t}} {who}",
            }[kind]
    fact = fact.replace("{b*}", str(n["b"]))
    sign = {"+": "+", "-": "-", "*": "*", "/": "/"}[kind]
    labels = ("the other", "yang lain")
    value = tale.step(*labels, n["a"], sign, n["b"])
    formula, shape = f"a{sign}b", "compare"
    asked = draw.one(["other", "other", "both", "gap"]) if draw.level > 0.2 and not (kind in "+-" and draw.chance(0.3)) else "other"
    names = f"{pair.who[0]} and {pair.who[1]}" if tale.en else f"{pair.who[0]} dan {pair.who[1]}"
    if pair.who[0] == "I":
        names = f"{pair.who[1]} and I"
    ask = pair.ask(1)
    if asked == "gap" and kind in "*/":
        high, low = (value, n["a"]) if kind == "*" else (n["a"], value)
        value = tale.step("difference", "selisih", high, "-", low)
        formula = "a*b-a" if kind == "*" else "a-a/b"
        more = 1 if kind == "*" else 0
        less = pair.who[1 - more]
        less = "me" if less == "I" else less
        if pair.measured:
            ask = draw.one([f"how many {pair.many[0]} more is that for {pair.who[more]}"], [f"berapa {pair.many[1]} selisihnya"])
            ask = draw.say(f"by how many {pair.many[0]} [[do;they;differ]]", ask)
        elif tale.en:
            did = "did" if voice.past else "do" if pair.plural[more] else "does"
            ask = f"how many more {{t}} [[{did};{pair.who[more]};{pair.verb}]] than {less}"
        else:
            ask = draw.one(["berapa selisih {t} mereka", "selisih {t} mereka berapa"])
    elif asked in ("both", "gap"):
        value = tale.step("together", "bersama", n["a"], "+", value)
        formula = f"a+a{sign}b"
        did = "did" if voice.past else "do"
        if pair.measured:
            ask = {"weigh": "{how} [[do;both;weigh]] together", "measure": "{how} are they together", "last": "{how} [[do;both;take]] together"}[pair.verb]
            ask = draw.say(ask, {"beratnya": "berat keduanya {how}", "panjangnya": "panjang keduanya {how}", "lamanya": "lama keduanya {how}"}[pair.idn])
        else:
            ask = draw.one([f"{{how}} [[{did};{names};{pair.verb}]] together", f"{{how}} [[{did};{'we' if pair.who[0] == 'I' else 'they'};{pair.verb}]] in all"], [f"{{how}} {{t}} {names} seluruhnya".replace("{how} {t}", "{how!}"), "{how!} mereka berdua", f"{{how!}} milik {names} kalau digabung" if pair.idn in ("punya", "memiliki") else "{how!} semuanya"])
        shape = "compare both"
        if not pair.people:
            ask = ask.replace("mereka berdua", "keduanya")
    if pair.who[0] in ("aku", "saya"):
        ask = ask.replace("mereka", "kami")
    elif not pair.people:
        ask = ask.replace("{t} mereka", "{t} keduanya")
    start = f"{first} {{a t}}"
    facts = [fact, start] if turned else [start, fact]
    text = compose(voice, facts, ask)
    return tale.give(text, formula, f"{shape} {kind}", value, pair.many)


def sums(draw: Draw) -> Problem:
    """Three amounts: all together, or their mean; two amounts: the difference."""
    tale = Tale(draw)
    pair, n = Pair(tale), tale.numbers
    voice = pair.voice
    for name in "abc":
        n[name] = tale.whole(20, 95, 2 if pair.people else 8)
    kind = draw.one(["sum", "gap", "mean"]) if not pair.measured else draw.one(["sum", "mean"])
    if kind == "gap":
        while n["a"] == n["b"]:
            n["b"] = tale.whole(20, 95)
        more = 0 if n["a"] > n["b"] else 1
        less = pair.who[1 - more]
        less = "me" if less == "I" else less
        high, low = ("a", "b") if more == 0 else ("b", "a")
        value = tale.step("difference", "selisih", n[high], "-", n[low])
        did = "did" if voice.past else "do" if pair.plural[more] else "does"
        ask = draw.one(
            [f"how many more {{t}} [[{did};{pair.who[more]};{pair.verb}]] than {less}", "what is the difference", "by how many {t} [[do;the two;differ]]"],
            ["berapa selisihnya", "selisih {t} keduanya berapa", "beda keduanya berapa {t}"],
        )
        facts = [f"{pair.has(0)} {{a t}}", f"{pair.has(1)} {{b ?}}"]
        return tale.give(compose(voice, facts, ask), f"{high}-{low}", "gap", value, pair.many)
    if kind == "mean":
        while (n["a"] + n["b"] + n["c"]) % 3:
            n["c"] += 1
    value = tale.step("first two", "dua pertama", n["a"], "+", n["b"])
    value = tale.step("all", "semua", value, "+", n["c"])
    formula = "a+b+c"
    if kind == "mean":
        value, formula = tale.step("mean", "rata-rata", value, "/", 3), "(a+b+c)/3"
        ask = draw.one(["what is the average", "{how} is that on average", "what is the mean of the three"], ["berapa rata-ratanya", "rata-ratanya {how}", "{how} rata-ratanya"])
    else:
        ask = draw.one(["{how} is that in all", "{how} is that together", "what is the total number of {t}", "{how} is that altogether"], ["{how} semuanya", "jumlahnya {how}", "totalnya {how}", "kalau dijumlahkan jadi {how}"])
        if pair.measured:
            ask = draw.one(["what is the total", "{how} is that in all"], ["jumlahnya {how}", "totalnya {how}"])
    facts = [f"{pair.has(0)} {{a t}}", f"{pair.has(1)} {{b ?}}", f"{pair.has(2)} {{c ?}}"]
    return tale.give(compose(voice, facts, ask), formula, kind, value, pair.many)


SHAPES = [compares, compares, sums]
