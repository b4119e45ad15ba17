"""Situations whose answer is a greatest common divisor or a least common multiple, put together of slots."""

from __future__ import annotations

from lexicon import NAMES, THINGS_EN, THINGS_ID
from sample import Draw

OWNER_EN = ["I have", "A shop has", "Grandma has", "{N} has", "The class collected", "We have", "There are", "For the party there are", "{N} bought", "A charity got", "On the table lie", "Our teacher brought"]
OWNER_ID = ["Saya punya", "Toko punya", "Nenek punya", "{N} punya", "Ada", "Untuk pesta ada", "{N} membeli", "Panitia menerima", "Ibu menyiapkan", "Bu guru membawa", "Kami punya", "aku ada"]
BOXES_EN = ["bag|bags", "box|boxes", "basket|baskets", "parcel|parcels", "set|sets", "tray|trays", "gift bag|gift bags", "hamper|hampers", "plate|plates", "packet|packets", "bundle|bundles", "crate|crates"]
BOXES_ID = ["kantong", "kotak", "keranjang", "paket", "bungkusan", "nampan", "tas", "parsel", "piring", "plastik", "wadah", "bingkisan"]
ALIKE_EN = [
    "They go into {B} with the same contents, and nothing is left over.", "All {B} must hold the same, and everything is used.", "I want identical {B} without any leftovers.", "Everything is shared out over {B} that are exactly alike.",
    "These are packed into equal {B}, none remaining.", "Each {1} has to be the same as every other {1}, with nothing left.", "They are divided evenly over some {B}, so that all {B} are alike.",
]  # fmt: skip
ALIKE_ID = [
    "Semuanya dimasukkan ke {B} yang isinya sama, tanpa sisa.", "Setiap {B} harus berisi sama dan semuanya habis.", "Semua dibagi ke {B} dengan isi yang sama persis.", "Semuanya mau dibagi rata ke beberapa {B}, isinya sama, tidak ada yang tersisa.",
    "Isi tiap {B} harus sama dan tidak boleh bersisa.", "mau dibagi ke {B} yang isinya sama semua tanpa sisa",
]  # fmt: skip
MOST_EN = ["What is the largest number of {B}?", "How many {B} can there be at most?", "At most how many {B}?", "what's the most {B} possible", "Find the greatest possible number of {B}.", "How many {B} can be made at the most?", "What is the maximum number of {B}?", "The number of {B} shall be as large as possible. How many?"]
MOST_ID = ["Paling banyak berapa {B}?", "Berapa {B} paling banyak yang bisa dibuat?", "Berapa jumlah {B} terbanyak?", "Tentukan banyak {B} terbesar yang mungkin.", "maksimal berapa {B} ya", "Berapa {B} maksimal?", "Supaya {B} sebanyak mungkin, berapa {B}?"]
EACH_EN = ["There are as many {B} as possible. How many {t} are in each {1}?", "With the largest possible number of {B}, how many {t} are in one {1}?", "If the number of {B} is as large as possible, how many {t} does a {1} hold?", "Using the most {B} possible, how many {t} go into each?"]
EACH_ID = ["{C} dibuat sebanyak mungkin. Berapa {t} di tiap {B}?", "Kalau banyak {B} sebesar mungkin, berapa {t} isi satu {B}?", "Dengan {B} terbanyak, tiap {B} berisi berapa {t}?", "Agar jumlah {B} maksimal, berapa {t} dalam setiap {B}?"]

# Lengths to be cut, and rectangles to be filled with squares.
LONG_EN = ["ropes|cut", "ribbons|cut", "planks|sawn", "wires|cut", "pipes|sawn", "sticks|broken", "strings|cut", "logs|sawn", "bars|cut", "cables|cut", "strips of paper|cut", "rolls of cloth|cut", "hoses|cut"]
LONG_ID = ["tali|dipotong", "pita|dipotong", "papan|digergaji", "kawat|dipotong", "pipa|digergaji", "bambu|dipotong", "benang|digunting", "kayu|digergaji", "kabel|dipotong", "kain|digunting", "selang|dipotong", "lembar kertas|digunting"]
PIECES_EN = [
    "{k} {o} are {l} {u} long. They are {v} into equal pieces, as long as possible, with no waste. How long is one piece, in {u}?", "{k} {o} measure {l} {u}. What is the greatest equal length into which all can be {v}, in {u}?",
    "I have {k} {o} of {l} {u} and want pieces of one length, the longest possible, nothing left. What length, in {u}?", "What is the longest piece, in {u}, that fits a whole number of times into {k} {o} of {l} {u}?",
    "{k} {o} with lengths {l} {u} get {v} into parts all equally long and as long as can be. How many {u} is a part?", "{k} {o}: {l} {u}. longest equal pieces without rest, how many {u}?",
]  # fmt: skip
PIECES_ID = [
    "{k} {o} panjangnya {l} {u}. Semua {v} sama panjang, sepanjang mungkin, tanpa sisa. Berapa {u} panjang tiap potong?", "Ada {k} {o} sepanjang {l} {u}. Berapa {u} potongan sama panjang yang terpanjang tanpa sisa?",
    "{k} {o} berukuran {l} {u} akan {v} menjadi bagian yang sama panjang dan sepanjang mungkin. Berapa {u} tiap bagian?", "Berapa {u} panjang potongan terbesar yang pas membagi {k} {o} {l} {u}?", "{k} {o} {l} {u} mau {v} sama panjang tanpa sisa, paling panjang berapa {u}",
]  # fmt: skip
FLAT_EN = ["A floor", "A wall", "A garden bed", "A sheet of card", "A field", "A tabletop", "A cloth", "A courtyard", "A photo wall", "A roof", "A picture", "A terrace"]
FLAT_ID = ["Lantai", "Dinding", "Kebun", "Karton", "Lapangan", "Permukaan meja", "Kain", "Halaman", "Papan", "Teras", "Gambar", "Sawah"]
LARGE = {"A garden bed", "A field", "A courtyard", "A roof", "A terrace", "Kebun", "Lapangan", "Halaman", "Teras", "Sawah"}
SQUARES_EN = [
    "{f} measures {a} {u} by {b} {u}. It is divided into equal squares, as large as possible. How long is the side of a square, in {u}?", "{f} of {a} {u} by {b} {u} is covered exactly with equal square pieces, as big as possible. How many {u} is a side?",
    "{f} is {a} {u} long and {b} {u} wide. What is the side, in {u}, of the largest squares that fill it without gaps or cutting?", "which largest square (side in {u}) fits a whole number of times both ways into {a} {u} by {b} {u}?",
]  # fmt: skip
SQUARES_ID = [
    "{f} berukuran {a} {u} kali {b} {u} dibagi menjadi persegi yang sama dan sebesar mungkin. Berapa {u} sisi perseginya?", "{f} {a} {u} x {b} {u} ditutup pas dengan persegi sama besar yang sebesar mungkin. Berapa {u} sisinya?",
    "{f} panjangnya {a} {u} dan lebarnya {b} {u}. Berapa {u} sisi persegi terbesar yang mengisinya tanpa sisa?", "persegi terbesar yang pas mengisi {a} {u} kali {b} {u}, sisinya berapa {u}",
]  # fmt: skip

# What comes back: who or what, what it does (together: `do they ...`), the unit of time.
BACK_EN = """
bells|ring|minutes
buses|leave the station|minutes
trams|start from the square|minutes
ferries|set off|minutes
trains|depart|minutes
lights|flash|seconds
alarms|beep|minutes
lighthouses|blink|seconds
fountains|spout|minutes
taps|drip|seconds
friends|go swimming|days
nurses|have night duty|days
ships|call at the port|days
machines|need new oil|hours
cousins|visit Grandpa|weeks
cleaners|clean the hall|days
runners|pass the start line|seconds
gardeners|water the park|days
robots|beep|seconds
sprinklers|turn on|minutes
comets|come by|years
clubs|meet in the hall|days
timers|go off|minutes
drummers|hit the gong|seconds"""
BACK_ID = """
lonceng|berbunyi|menit
bus|berangkat|menit
kereta|berangkat|menit
feri|berlayar|menit
lampu|menyala|detik
alarm|berbunyi|menit
mercusuar|berkedip|detik
keran|menetes|detik
teman|berenang|hari
satpam|jaga malam|hari
kapal|berlabuh|hari
mesin|diperiksa|jam
sepupu|mengunjungi Kakek|minggu
petugas|membersihkan aula|hari
pelari|melewati garis start|detik
tukang kebun|menyiram taman|hari
robot|berbunyi|detik
penjual sayur|datang ke kampung|hari
angkot|lewat di depan sekolah|menit
air mancur|menyembur|menit
anak|pergi ke perpustakaan|hari
pedagang|belanja ke pasar|hari
pengatur waktu|berdering|menit"""
AGAIN_EN = [
    "{K} {o} {v} every {l} {u}. Just now they {v} at the same time. In how many {u} do they {v} together again?", "{K} {o} {v} together now and then every {l} {u}. After how many {u} is it at the same time again?",
    "If {k} {o} {v} every {l} {u} and begin together, how many {u} pass until they {v} together again?", "{K} {o}: they {v} at intervals of {l} {u}. They start at the same moment. After how many {u} do they coincide again?",
    "How many {u} does it take until {k} {o}, which {v} every {l} {u}, {v} together again?", "{k} {o} {v} every {l} {u}. together now, together again in how many {u}?", "{K} {o} {v} at once. From then on they {v} every {l} {u}, each in its own time. When do they {v} at once again, in {u}?",
]  # fmt: skip
AGAIN_ID = [
    "{K} {o} {v} setiap {l} {u}. Sekarang semuanya {v} bersamaan. Berapa {u} lagi {v} bersamaan?", "{K} {o} {v} bersama sekarang, lalu masing-masing tiap {l} {u}. Setelah berapa {u} bersamaan lagi?",
    "Kalau {k} {o} {v} tiap {l} {u} dan mulai bersama, berapa {u} lagi {v} bersama?", "{K} {o} {v} tiap {l} {u} sekali. Hari ini mulai bersama. Berapa {u} kemudian {v} bersama lagi?", "{k} {o} {v} tiap {l} {u}. sekarang barengan, berapa {u} lagi barengan",
    "Setiap berapa {u} {k} {o} yang {v} tiap {l} {u} akan {v} bersama-sama?",
]  # fmt: skip
PACKS_EN = ["rolls|sausages", "bolts|nuts", "screws|plugs", "cups|saucers", "candles|candlesticks", "buns|burgers", "pens|caps", "plates|glasses", "red beads|blue beads", "batteries|torches", "envelopes|stamps", "forks|knives", "balloons|ribbons", "frames|photos"]
PACKS_ID = ["roti|sosis", "baut|mur", "cangkir|tatakan", "lilin|tempat lilin", "pulpen|tutup pulpen", "piring|gelas", "manik merah|manik biru", "baterai|senter", "amplop|prangko", "sendok|garpu", "balon|pita", "bingkai|foto"]
EQUAL_EN = [
    "{X} come in packs of {a}, {y} in packs of {b}. What is the least number of each to have as many {x} as {y}?", "I buy {x} in packs of {a} and {y} in packs of {b}. Both shall be equally many, and as few as possible. How many of each?",
    "{x}: {a} in a box. {y}: {b} in a box. smallest equal number of both?", "How many {x} at least, if they are sold by {a} and {y} by {b} and I need the same number of both?",
]  # fmt: skip
EQUAL_ID = [
    "{X} dijual per {a}, {y} per {b}. Paling sedikit berapa {x} supaya sama banyak dengan {y}?", "Isi satu bungkus {x} {a}, isi satu bungkus {y} {b}. Keduanya harus sama banyak dan sesedikit mungkin. Masing-masing berapa?",
    "{x} isi {a}, {y} isi {b}. jumlah sama yang paling sedikit berapa?", "Saya mau {x} dan {y} sama banyak. {X} dijual per {a} dan {y} per {b}. Paling sedikit berapa masing-masing?",
]  # fmt: skip
GROUPS_EN = [
    "What is the smallest number of {t} that can be packed by {l} with none left over?", "A number of {t} can be counted off in groups of {l} without any rest. What is the least such number?", "Fewest {t} that can be shared equally by {m} children?",
    "The pupils can line up in rows of {m} and nobody is left. What is the smallest possible number of pupils?", "The stairs can be climbed exactly in jumps of {m} steps. What is the least number of steps?",
]  # fmt: skip
GROUPS_ID = [
    "Berapa {t} paling sedikit yang bisa dibungkus per {m} tanpa sisa?", "Sejumlah {t} bisa dihitung per {l} tanpa sisa. Paling sedikit ada berapa?", "Paling sedikit berapa {t} yang bisa dibagi rata kepada {m} anak?", "Siswa bisa berbaris per {m} orang tanpa sisa. Paling sedikit berapa siswa?",
]  # fmt: skip


def _rows(text: str) -> list[list[str]]:
    return [line.split("|") for line in text.strip().splitlines()]


ROUNDS_EN, ROUNDS_ID = _rows(BACK_EN), _rows(BACK_ID)


def _listed(draw: Draw, parts: list[str], last: str) -> str:
    return ", ".join(parts[:-1]) + last + parts[-1]


def _count(draw: Draw, numbers: list[int]) -> str:
    return draw.say(*(("two", "dua") if len(numbers) == 2 else ("three", "tiga")))


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def told(draw: Draw, divisor: bool, numbers: list[int]) -> str:
    """A story of the greatest common divisor, or of the least common multiple."""
    if divisor:
        kinds = [_packed, _packed, _cut, _squares] if len(numbers) == 2 else [_packed, _cut]
    else:
        kinds = [_again, _again, _equal, _groups] if len(numbers) == 2 else [_again, _groups]
    return draw.one(kinds)(draw, numbers)


def _things(draw: Draw, numbers: list[int]) -> tuple[str, list[str]]:
    """`I have 12 apples and 18 pears.`"""
    names = draw.some(draw.one([THINGS_EN], [THINGS_ID]), len(numbers))
    parts = [f"{n} {name}" for n, name in zip(numbers, names, strict=True)]
    owner = draw.one(OWNER_EN, OWNER_ID).format(N=draw.one(NAMES))
    return f"{owner} {_listed(draw, parts, draw.say(' and ', ' dan '))}.", names


def _boxes(draw: Draw) -> dict[str, str]:
    box = draw.one(BOXES_EN, BOXES_ID)
    one, many = box.split("|") if "|" in box else (box, box)
    return {"B": many, "1": one, "C": _capital(many)}


def _packed(draw: Draw, numbers: list[int]) -> str:
    have, _ = _things(draw, numbers)
    box = _boxes(draw)
    alike, most = (draw.one(*frames) for frames in ((ALIKE_EN, ALIKE_ID), (MOST_EN, MOST_ID)))
    if not alike.endswith("."):
        alike, most = alike + ",", most[0].lower() + most[1:]
    return f"{have} " + _fill(f"{alike} {most}", box)


def _fill(text: str, given: dict[str, str]) -> str:
    for name, value in given.items():
        text = text.replace("{" + name + "}", value)
    return text


def each(draw: Draw, numbers: list[int]) -> str:
    """How many of the first thing are in each of as many equal boxes as possible."""
    have, names = _things(draw, numbers)
    alike = draw.one([f for f in ALIKE_EN if f.endswith(".")], [f for f in ALIKE_ID if f.endswith(".")])
    return f"{have} " + _fill(f"{alike} {draw.one(EACH_EN, EACH_ID)}", _boxes(draw) | {"t": names[0]})


def _cut(draw: Draw, numbers: list[int]) -> str:
    thing, verb = draw.one(LONG_EN, LONG_ID).split("|")
    unit = draw.one(["cm", "cm", "m"])
    lengths = _listed(draw, [f"{n} {unit}" for n in numbers], draw.say(" and ", " dan ")).removesuffix(f" {unit}")
    question = draw.one(PIECES_EN, PIECES_ID).format(k=_count(draw, numbers), o=thing, v=verb, l=lengths, u=unit)
    return _capital(question)


def _squares(draw: Draw, numbers: list[int]) -> str:
    flat = draw.one(FLAT_EN, FLAT_ID)
    unit = "m" if flat in LARGE else draw.one(["cm", "m"])
    return draw.one(SQUARES_EN, SQUARES_ID).format(f=flat, a=numbers[0], b=numbers[1], u=unit)


def _again(draw: Draw, numbers: list[int]) -> str:
    thing, verb, unit = draw.one(ROUNDS_EN, ROUNDS_ID)
    frame = draw.one(AGAIN_EN, AGAIN_ID)
    if unit != "hari":
        frame = frame.replace("Hari ini mulai bersama.", "Mulanya bersama.")
    listed = _listed(draw, [str(n) for n in numbers], draw.say(" and ", " dan "))
    count = _count(draw, numbers)
    return frame.format(k=count, K=_capital(count), o=thing, v=verb, l=listed, u=unit)


def _equal(draw: Draw, numbers: list[int]) -> str:
    x, y = draw.one(PACKS_EN, PACKS_ID).split("|")
    return draw.one(EQUAL_EN, EQUAL_ID).format(x=x, X=_capital(x), y=y, a=numbers[0], b=numbers[1])


def _groups(draw: Draw, numbers: list[int]) -> str:
    texts = [str(n) for n in numbers]
    both = _listed(draw, texts, draw.say(" and also ", " dan juga "))
    either = _listed(draw, texts, draw.say(" as well as ", " maupun "))
    return draw.one(GROUPS_EN, GROUPS_ID).format(t=draw.one(THINGS_EN, THINGS_ID), l=both, m=either)
