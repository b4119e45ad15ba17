"""Two rules in a chain: if this, then that, and then a third; from the first on, or back from the last."""

from __future__ import annotations

from dataclasses import dataclass

from sample import Draw, Problem
from skills.logic_words import capital
from work import Work


@dataclass(frozen=True)
class Clause:
    """What may be so, what is said where it is not, and its name in the thought."""

    so: str
    no: str
    name: str


def _chains(text: str) -> list[tuple[Clause, ...]]:
    rows = [line.split(";") for line in text.strip().split("\n")]
    return [tuple(Clause(*(part.strip() for part in clause.split("/"))) for clause in row) for row in rows]


CHAINS_EN = _chains("""
it rains / it does not rain / rain; the street is wet / the street is dry / wet; the bus is late / the bus is on time / late
the alarm rings / the alarm does not ring / alarm; the guard wakes up / the guard sleeps on / guard; the light goes on / the light stays off / light
the battery is empty / the battery is not empty / battery; the phone is off / the phone is on / off; Mum worries / Mum does not worry / worry
Tom studies / Tom does not study / studies; he passes the test / he does not pass the test / passes; he gets a bike / he gets no bike / bike
the wind blows / the wind does not blow / wind; the mill turns / the mill stands still / turns; there is flour / there is no flour / flour
the cat comes in / the cat stays outside / cat; the mouse hides / the mouse does not hide / hides; the cheese is safe / the cheese is not safe / safe
the switch is on / the switch is off / switch; the pump runs / the pump does not run / pump; the tank is full / the tank is not full / full
it is Friday / it is not Friday / Friday; we eat fish / we do not eat fish / fish; the cat is happy / the cat is not happy / happy
the shop is open / the shop is closed / open; Ana buys bread / Ana buys no bread / bread; we have toast / we have no toast / toast
the key fits / the key does not fit / fits; the door opens / the door stays shut / opens; the dog runs out / the dog stays in / dog
the sun shines / the sun does not shine / sun; the snow melts / the snow does not melt / melts; the river rises / the river does not rise / rises
the baker is ill / the baker is not ill / ill; there is no bread / there is bread / no bread; people go to the market / people do not go to the market / market
""")
CHAINS_ID = _chains("""
hujan turun / hujan tidak turun / hujan; jalan basah / jalan kering / basah; bus terlambat / bus tepat waktu / terlambat
alarm berbunyi / alarm tidak berbunyi / alarm; penjaga bangun / penjaga tetap tidur / bangun; lampu menyala / lampu tetap mati / lampu
baterai habis / baterai tidak habis / baterai; ponsel mati / ponsel menyala / mati; Ibu cemas / Ibu tidak cemas / cemas
Budi belajar / Budi tidak belajar / belajar; dia lulus ujian / dia tidak lulus ujian / lulus; dia dapat sepeda / dia tidak dapat sepeda / sepeda
angin bertiup / angin tidak bertiup / angin; kincir berputar / kincir diam / kincir; ada tepung / tidak ada tepung / tepung
kucing masuk / kucing tetap di luar / kucing; tikus bersembunyi / tikus tidak bersembunyi / tikus; keju aman / keju tidak aman / keju
sakelar hidup / sakelar tidak hidup / sakelar; pompa bekerja / pompa tidak bekerja / pompa; bak penuh / bak tidak penuh / penuh
sekarang Jumat / sekarang bukan Jumat / Jumat; kami makan ikan / kami tidak makan ikan / ikan; kucing senang / kucing tidak senang / senang
toko buka / toko tutup / buka; Ana beli roti / Ana tidak beli roti / roti; kami sarapan / kami tidak sarapan / sarapan
kuncinya cocok / kuncinya tidak cocok / cocok; pintu terbuka / pintu tetap tertutup / terbuka; anjing keluar / anjing tetap di dalam / anjing
musim kemarau tiba / musim kemarau belum tiba / kemarau; sumur kering / sumur tidak kering / kering; warga beli air / warga tidak beli air / beli
tukang roti sakit / tukang roti tidak sakit / sakit; roti tidak ada / roti ada / tanpa roti; orang pergi ke pasar / orang tidak pergi ke pasar / pasar
""")

# What is given and what is asked of the clauses 0, 1, 2, with `-` for not; the answer.
ASKS = [("0", "2", "yes"), ("0", "2", "yes"), ("-2", "-0", "yes"), ("-2", "0", "no"), ("-1", "-0", "yes"), ("2", "0", "unsure"), ("-0", "2", "unsure"), ("1", "2", "yes"), ("0", "-2", "no")]


def rules(draw: Draw) -> Problem:
    chain = draw.one(CHAINS_EN, CHAINS_ID)
    given, claim, verdict = draw.one(ASKS)
    work = Work(draw)
    names = [c.name for c in chain]
    no = draw.say("not ", "tidak ")

    def said(text: str) -> str:
        clause = chain[int(text[-1])]
        return clause.no if text[0] == "-" else clause.so

    def brief(text: str) -> str:
        return (no if text[0] == "-" else "") + names[int(text[-1])]

    work.line("→".join(names))
    i, j = int(given[-1]), int(claim[-1])
    if verdict == "unsure":
        work.line(f"{brief(given)}: {brief(claim)}?")
    elif given[0] == "-":
        work.line("→".join(no + names[k] for k in range(i, j - 1, -1)))
    elif (i, j) != (0, 2):
        work.line("→".join(names[i : j + 1]))
    gold = {"yes": draw.say("Yes", "Ya"), "no": draw.say("No", "Tidak"), "unsure": draw.say("Not certain", "Belum tentu")}[verdict]
    work.line(gold.lower())
    told = [_rule(draw, chain[k].so, chain[k + 1].so) for k in (0, 1)]
    if draw.chance(0.25):
        told.reverse()
    g, c = said(given), said(claim)
    asks_en = [f"Now {g}. Is it certain that {c}?", f"{capital(g)}. Does it follow that {c}?", f"Today {g}. Can we be sure that {c}?", f"We know that {g}. So {c}, for sure?", f"Suppose {g}. Must it be that {c}?", f"I notice that {g}. Do I know for certain that {c}?", f"{capital(g)}. Can I conclude that {c}?"]
    asks_id = [f"Sekarang {g}. Pastikah {c}?", f"Ternyata {g}. Apakah pasti {c}?", f"{capital(g)}. Bisakah disimpulkan bahwa {c}?", f"Diketahui {g}. Jadi, apakah {c}?", f"Misalkan {g}. Apakah sudah pasti {c}?", f"Saya lihat {g}. Berarti {c}, pasti?"]
    if verdict == "no":
        asks_en = [f"Now {g}. Can it be that {c}?", f"{capital(g)}. Is it possible that {c}?", f"We know that {g}. Could it be that {c}?", f"Today {g}. Is there any chance that {c}?"]
        asks_id = [f"Sekarang {g}. Mungkinkah {c}?", f"Ternyata {g}. Apakah mungkin {c}?", f"{capital(g)}. Bisa jadi {c}?", f"Diketahui {g}. Adakah kemungkinan {c}?"]
    asks_en = [text.replace("Today it is", "Today we know that it is") for text in asks_en]
    asks_id = [text.replace("Sekarang sekarang", "Sekarang") for text in asks_id]
    why = {"yes": draw.say("it follows", "itu mengikuti dari aturannya"), "no": draw.say("the rules would be broken", "aturannya akan dilanggar"), "unsure": draw.say("there can be other reasons", "bisa ada sebab lain")}[verdict]
    question = f"{' '.join(told)} {draw.one(asks_en, asks_id)}"
    spec = ("implies", ((0, 1), (1, 2)), (i, given[0] != "-"), (j, claim[0] != "-"))
    return Problem(question, work.text, f"**{gold}**, {why}.", gold, spec, keep=frozenset({"Tom", "Ana", "Budi", "Mum", "Ibu", "Friday", "Jumat"}))


def _rule(draw: Draw, p: str, q: str) -> str:
    return draw.one(
        [f"If {p}, {q}.", f"If {p}, then {q}.", f"When {p}, {q}.", f"Whenever {p}, {q}.", f"{capital(q)} if {p}.", f"Each time {p}, {q}.", f"It is a rule that {q} when {p}."],
        [f"Jika {p}, {q}.", f"Kalau {p}, maka {q}.", f"Bila {p}, {q}.", f"Setiap kali {p}, {q}.", f"{capital(q)} jika {p}.", f"Kalau {p}, pasti {q}."],
    )  # fmt: skip
