"""Stories of so much a day, so many an hour, so far in a minute: amounts, times, goals."""

from __future__ import annotations

from sample import Draw, Problem
from skills.story_tale import Tale, compose

# verb and what is done | the thing, its plural, its Indonesian | a unit of time, its Indonesian |
# the Indonesian verb | with an s if it is the doing of a person, otherwise who or what does it and
# its Indonesian | the smallest and largest rate and what it is a multiple of
RATES = [[part.strip() for part in line.split("|")] for line in """
read|page/pages/halaman|day/hari|membaca||5-40
read|page/pages/halaman|hour/jam|membaca||10-40
write|letter/letters/surat|day/hari|menulis||2-9
write|word/words/kata|minute/menit|mengetik||10-60
save|dollar/dollars/ribu|week/minggu|menabung||2-30
save|dollar/dollars/ribu|month/bulan|menabung||10-90
earn|dollar/dollars/ribu|hour/jam|mendapat||5-30
earn|dollar/dollars/ribu|day/hari|mendapat||10-90
run|km/km/km|day/hari|berlari||2-12
walk|km/km/km|hour/jam|berjalan||3-6
cycle|km/km/km|hour/jam|bersepeda||10-25
drive|km/km/km|hour/jam|menempuh||40-90
swim|lap/laps/putaran|day/hari|berenang||5-40
plant|tree/trees/pohon|day/hari|menanam||3-40
pick|apple/apples/apel|hour/jam|memetik||20-90
paint|fence post/fence posts/tiang pagar|hour/jam|mengecat||2-20
fold|napkin/napkins/serbet|minute/menit|melipat||2-9
wash|plate/plates/piring|minute/menit|mencuci||2-8
iron|shirt/shirts/kemeja|hour/jam|menyetrika||3-12
sew|button/buttons/kancing|hour/jam|menjahit||5-30
knit|row/rows/baris|evening/malam|merajut||5-40
learn|word/words/kata|day/hari|menghafal||3-25
solve|problem/problems/soal|day/hari|mengerjakan||3-20
bake|cake/cakes/kue|hour/jam|memanggang||2-20
sell|ticket/tickets/tiket|hour/jam|menjual||5-60
sell|cup of tea/cups of tea/gelas teh|day/hari|menjual||10-60
drink|glass of water/glasses of water/gelas air|day/hari|minum||2-9
deliver|parcel/parcels/paket|hour/jam|mengantar||4-25
take|photo/photos/foto|day/hari|mengambil||5-40
pack|box/boxes/kardus|hour/jam|mengemas||5-40
lay|brick/bricks/bata|hour/jam|memasang||20-90
feed|hen/hens/ayam|minute/menit|memberi makan||2-9
watch|episode/episodes/episode|week/minggu|menonton||2-9
type|line/lines/baris|minute/menit|mengetik||2-9
do|push-up/push-ups/push-up|day/hari|melakukan||10-60
print|page/pages/halaman|minute/menit|mencetak|a printer/sebuah printer|5-40
make|car/cars/mobil|day/hari|membuat|a factory/sebuah pabrik|10-90
fill|bottle/bottles/botol|minute/menit|mengisi|a machine/sebuah mesin|10-90
pump|litre/litres/liter|minute/menit|memompa|a pump/sebuah pompa|5-60
lose|litre/litres/liter|day/hari|kehilangan|a leaking tank/tangki yang bocor|2-30
use|litre/litres of petrol/liter bensin|day/hari|memakai|a taxi/sebuah taksi|5-40
bake|loaf/loaves/roti|hour/jam|memanggang|a bakery/toko roti itu|20-90
carry|person/people/orang|trip/perjalanan|membawa|a cable car/kereta gantung|8-60
travel|km/km/km|hour/jam|menempuh|a train/sebuah kereta|40-120
fly|km/km/km|minute/menit|terbang|a plane/sebuah pesawat|8-15
lay|egg/eggs/telur|week/minggu|bertelur|the hens/ayam-ayam itu|10-60
sell|newspaper/newspapers/koran|day/hari|menjual|a kiosk/sebuah kios|10-90
scan|photo/photos/foto|minute/menit|memindai|a scanner/sebuah pemindai|4-30
grow|centimetre/centimetres/sentimeter|week/minggu|tumbuh|a bamboo/sebatang bambu|2-40
eat|fish/fish/ikan|day/hari|makan|a seal/seekor anjing laut|5-30
produce|jar of honey/jars of honey/botol madu|month/bulan|menghasilkan|a beekeeper/seorang peternak lebah|10-60
""".strip().splitlines()]  # fmt: skip


class Doing:
    """One line of `RATES` in the words of this story."""

    def __init__(self, tale: Tale) -> None:
        draw = tale.draw
        verb, thing, time, idn, who, span = draw.one(RATES)
        one, many, thing_id = thing.split("/")
        self.many, self.money = (many, thing_id), one == "dollar"
        self.voice = tale.voice((one, many, thing_id), ("$" if tale.en else "k") if self.money else "")
        voice = self.voice
        voice.past = False
        if who:
            voice.name = voice.pronoun = who.split("/")[not tale.en]
            if tale.en and not voice.name.startswith("the "):
                voice.pronoun = voice.name.replace("a ", "the ", 1)
            if voice.name.startswith("se"):
                voice.pronoun = voice.name.split(" ", 1)[1] + " itu"
            voice.third = not voice.name.endswith("hens")
        self.by_itself = bool(who)
        self.bare_a, self.bare_c = ("{a t}", "{c t}") if one in ("km", "litre", "centimetre", "litre of petrol") else ("{a}", "{c}")
        self.verb = f"<{verb}>" if tale.en else idn
        self.bare = verb if tale.en else idn
        self.time, _, self.time_id = time.partition("/")
        self.unit = self.time if tale.en else self.time_id
        self.times = self.time + "s" if tale.en else self.time_id
        self.low, self.high = (int(x) for x in span.split("-"))

    def per(self, draw: Draw) -> str:
        """ "a day", "per day", "every day"."""
        return draw.one([f"per {self.unit}", f"{'an' if self.unit[0] in 'aeo' or self.unit == 'hour' else 'a'} {self.unit}", f"every {self.unit}", f"each {self.unit}"], [f"per {self.unit}", f"setiap {self.unit}", f"tiap {self.unit}"])


def amounts(draw: Draw) -> Problem:
    """A rate and a time, or an amount and a rate; sometimes with more done before or wanted after."""
    tale = Tale(draw)
    act = Doing(tale)
    n, v = tale.numbers, act.voice
    n["a"], n["b"] = draw.whole(act.low, act.high), tale.whole(9, 20)
    if act.money and n["a"] * n["b"] > 900:
        n["b"] = draw.whole(2, 9)
    total = n["a"] * n["b"]
    kind = draw.one(["amount", "amount", "time", "more", "goal", "round"]) if draw.level > 0.3 else draw.one(["amount", "time"])
    if (act.by_itself or act.many[0].startswith("glass")) and kind in ("goal", "round"):
        kind = "amount"
    rate = f"{{N}} {act.verb} {{a t}} {act.per(draw)}"
    does = "do'" if v.third else "do"
    ask_time = draw.one(
        [f"how many {act.times} <{does}> {{N}} need for {{b t}}", f"in how many {act.times} <{does}> {{N}} {act.bare} {{b t}}", f"how many {act.times} [[does;it;take]] {{N}} to {act.bare} {{b t}}"],
        [f"berapa {act.unit} yang diperlukan {{D}} untuk {act.bare} {{b t}}", f"dalam berapa {act.unit} {{D}} {act.bare} {{b t}}", f"perlu berapa {act.unit} untuk {act.bare} {{b t}}"],
    )
    if v.name in ("I", "we") or (v.third and v.pronoun in ("she", "he")):  # "to take me", not "I"
        ask_time = ask_time.replace("take]] {N} to", "take]] to")
    if kind == "amount":
        value = tale.step("all", "semua", n["a"], "*", n["b"])
        ask = draw.one([f"{{how}} <{does}> {{N}} {act.bare} in {{b}} {act.times}"], [f"dalam {{b}} {act.unit} {{D}} {act.bare} {{how}}", f"selama {{b}} {act.unit} {{D}} {act.bare} {{how}}"])
        return tale.give(compose(v, [rate], ask.replace("{b}", str(n["b"]))), "a*b", "rate", value, act.many)
    if kind in ("time", "round"):
        n["c"], n["b"] = n["b"], total
        rest = draw.whole(1, n["a"] - 1) if kind == "round" else 0
        n["b"] += rest
        if kind == "time":
            value = tale.step(act.time + "s", act.time_id, n["b"], "/", n["a"])
            return tale.give(compose(v, [rate], ask_time), "b/a", "time", value, (act.time + "s", act.time_id))
        tale.step("full", "penuh", n["b"], ":", n["a"])
        value = tale.step("one more for the rest", "satu lagi untuk sisanya", n["c"], "+", 1)
        goal = draw.one([f"{{N}} <want> to {act.bare} {{b t}}"], [f"{{N}} ingin {act.bare} {{b t}}"])
        ask = draw.one([f"at least how many {act.times} are needed"], [f"paling sedikit perlu berapa {act.unit}", f"minimal berapa {act.unit} yang diperlukan"])
        return tale.give(compose(v, [goal, rate], ask), "(b-b%a)/a+1", "time up", value)
    if kind == "more":
        n["c"] = tale.whole(20, 90)
        all_ = tale.step("by then", "sampai itu", n["a"], "*", n["b"])
        value = tale.step("in all", "semuanya", all_, "+", n["c"])
        before = draw.one([f"{{N}} <have'> already {act.verb.replace('>', '!>')} {{c t}}"], [f"{{N}} sudah {act.bare} {{c t}}"])
        more = draw.one([f"from now on {{N}} {act.verb} {act.bare_a} {act.per(draw)}"], [f"mulai sekarang {{N}} {act.bare} {act.bare_a} {act.per(draw)}"])
        ask = draw.one([f"{{how}} is that in all after {n['b']} more {act.times}"], [f"{{how}} semuanya setelah {n['b']} {act.unit} lagi"])
        return tale.give(compose(v, [before, more], ask), "a*b+c", "rate more", value, act.many)
    # a goal: some is done, the rest takes how long
    n["c"] = tale.whole(30, 90)
    n["d"] = total + n["c"]
    left = tale.step("to go", "kurang", n["d"], "-", n["c"])
    value = tale.step(act.time + "s", act.time_id, left, "/", n["a"])
    goal = draw.one([f"{{N}} <want> to {act.bare} {{d t}} and <have'> already {act.verb.replace('>', '!>')} {act.bare_c}", f"{{N}} <have'> {act.verb.replace('>', '!>')} {act.bare_c} of {{d t}}"], [f"{{N}} ingin {act.bare} {{d t}} dan sudah {act.bare} {act.bare_c}", f"dari {{d t}}, {{N}} sudah {act.bare} {act.bare_c}"])
    rate = draw.one([f"{{N}} {act.verb} {act.bare_a} {act.per(draw)} from now on", f"{{N}} now {act.verb} {act.bare_a} {act.per(draw)}"], [f"mulai sekarang {{N}} {act.bare} {act.bare_a} {act.per(draw)}"])
    ask = draw.one([f"how many {act.times} [[does;the rest;take]]", f"how many more {act.times} [[does;it;take]]"], [f"berapa {act.unit} lagi sampai selesai", f"sisanya perlu berapa {act.unit}"])
    return tale.give(compose(v, [goal, rate], ask), "(d-c)/a", "rate goal", value)


# What comes in and what goes out in the same time: a thing, the verbs, the time, and an Indonesian reading of each.
FLOWS = [[part.strip() for part in line.split("|")] for line in """
dollar/dollars/ribu|{N} <earn> {a} a day|{N} <spend> {b} a day|{N} mendapat {a} per hari|{N} memakai {b} per hari|day/hari|{how} <do'> {N} have|{how} uang {D}
dollar/dollars/ribu|every week {N} <get> {a} of pocket money|{N} <spend> {b} of it each week|tiap minggu {N} mendapat uang saku {a}|tiap minggu {N} jajan {b}|week/minggu|{how} <do'> {N} save|{how} tabungan {D}
dollar/dollars/ribu|a stall <take+> in {a} an hour|it <pay+> out {b} an hour for help|sebuah warung menerima {a} per jam|ongkosnya {b} per jam|hour/jam|{how} [[does;it;keep]]|{how} untungnya
litre/litres/liter|a tap <run+> {a t} a minute into an empty tank|{b} a minute <leak*> out of it|keran mengisi tangki kosong {a t} per menit|{b} bocor tiap menit|minute/menit|{how} are in the tank|{how} isi tangki itu
litre/litres/liter|a pump <bring+> {a t} an hour into an empty pool|{b} an hour <be*> lost through a crack|pompa mengisi kolam kosong {a t} per jam|{b} hilang tiap jam lewat retakan|hour/jam|{how} are in the pool|{how} isi kolam itu
egg/eggs/telur|the hens <lay*> {a t} a day|{N} <sell> {b} of them a day|ayam-ayam bertelur {a t} per hari|{N} menjual {b} telur per hari|day/hari|{how} are left over|{how} yang tersisa
metre/metres/meter|a snail <climb+> {a t} up a wall every day|it <slip+> down {b} every night|seekor siput memanjat {a t} tiap hari|tiap malam siput itu turun {b}|day/hari|{how} has it climbed|{how} naiknya
message/messages/pesan|{N} <receive> {a t} an hour|{N} <delete> {b} of them an hour|{N} menerima {a t} per jam|{N} menghapus {b} per jam|hour/jam|{how} are kept|{how} yang disimpan
visitor/visitors/pengunjung|{a t} an hour <come*> into an empty hall|{b} an hour <leave*>|{a t} per jam masuk ke aula yang kosong|{b} per jam keluar|hour/jam|{how} are in the hall|{how!} di aula itu
bottle/bottles/botol|a machine <fill+> {a t} a minute|{b} of them a minute <break*>|sebuah mesin mengisi {a t} per menit|{b} pecah tiap menit|minute/menit|{how} are whole|{how} yang utuh
seedling/seedlings/bibit|a nursery <grow+> {a t} a week|it <sell+> {b} of them a week|kebun bibit menghasilkan {a t} per minggu|{b} terjual tiap minggu|week/minggu|{how} are left|{how} yang tersisa
point/points/poin|{N} <win> {a t} a round|{N} <lose> {b} a round|{N} mendapat {a t} tiap babak|{N} kehilangan {b} tiap babak|round/babak|{how} <do'> {N} have|{how} poin {D}
""".strip().splitlines()]  # fmt: skip


def flows(draw: Draw) -> Problem:
    """So much in and so much out in the same time."""
    tale = Tale(draw)
    thing, come, go, masuk, keluar, time, ask_en, ask_id = draw.one(FLOWS)
    one, many, idn = thing.split("/")
    money = one == "dollar"
    n = tale.numbers
    tale.small |= one == "metre"
    n["a"] = tale.whole(15, 60, 4)
    n["b"], n["c"] = draw.whole(2, n["a"] - 2), draw.whole(2, 9 if tale.small else 20)
    gain = tale.step("a " + time.split("/")[0], "tiap " + time.split("/")[1], n["a"], "-", n["b"])
    value = tale.step("all", "semua", gain, "*", n["c"])
    unit = (many, idn)
    voice = tale.voice((one, many, idn), ("$" if tale.en else "k") if money else "", unit if one in ("litre", "metre") else None)
    voice.past = False
    span = f"{n['c']} " + draw.say(time.split("/")[0] + "s", time.split("/")[1])
    if one == "metre":
        span = draw.say(f"{n['c']} days and nights", f"{n['c']} hari {n['c']} malam")
    ask = draw.say(f"{ask_en} after {span}", f"{ask_id} setelah {span}").replace("{how} poin", "{how!}")
    text = compose(voice, [come, go] if tale.en else [masuk, keluar], ask)
    return tale.give(text, "(a-b)*c", "flow", value, unit)


SHAPES = [amounts, amounts, flows]
