"""Products, to three digits by three."""

from __future__ import annotations

from phrasing import ask, asked, written
from sample import Draw, Problem
from work import Work

TIMES_EN = [
    "{a} × {b}", "{a} × {b}", "{a}×{b}", "{a} * {b}", "{a}*{b}", "{a} x {b}", "{a}x{b}", "{a} X {b}", "{a} times {b}", "{a} times {b}", "{a} × {b}", "{a}*{b}",
    "{a} multiplied by {b}", "the product of {a} and {b}", "{a} · {b}", "{a} by {b} multiplied", "the product {a} × {b}", "{a} multiplied with {b}",
    "{a} lots of {b}", "{a} times as much as {b}", "({a})({b})", "{a} groups of {b}", "{a} ⋅ {b}",
]  # fmt: skip
TIMES_ID = [
    "{a} × {b}", "{a} × {b}", "{a}×{b}", "{a} * {b}", "{a}*{b}", "{a} x {b}", "{a}x{b}", "{a} X {b}", "{a} kali {b}", "{a} kali {b}", "{a} × {b}", "{a}*{b}",
    "{a} dikali {b}", "{a} dikali {b}", "{a} dikalikan {b}", "hasil kali {a} dan {b}", "perkalian {a} dan {b}", "hasil perkalian {a} dengan {b}", "{a} dikalikan dengan {b}",
    "{a} kalinya {b}", "{a} · {b}", "hasil kali {a} dengan {b}",
]  # fmt: skip
WHOLE_EN = [
    "Multiply {a} by {b}.", "multiply {a} and {b}", "Multiply {a} with {b}.", "Can you multiply {a} by {b}?", "Please multiply {a} and {b}.", "Multiply these two: {a}, {b}",
    "{a} boxes with {b} each, how many in all?", "How much is {a} times as much as {b}?", "If one costs {b}, what do {a} cost?",
    "There are {a} rows of {b} seats. How many seats?", "I need {b} a day for {a} days. How much is that?", "Product of {a} and {b}?", "{a} times {b} makes what?",
    "What do I get when I multiply {a} with {b}?", "{a} groups of {b}", "A field is {a} by {b}. Its area?", "What happens if I multiply {a} by {b}?",
    "{a} people pay {b} each. How much is that together?", "I earn {b} an hour and worked {a} hours. What do I get?", "Each of {a} bags holds {b} beans. How many beans are there?",
    "A ticket is {b}. We need {a} of them. How much?", "The factory makes {b} parts a day. How many in {a} days?", "A page has {b} words. How many words on {a} pages?",
    "{a} shelves, {b} books on each. How many books?", "We drive {b} km every day for {a} days. How far?", "One pack has {b} pieces, how many pieces are {a} packs",
    "I bought {a} at {b} each, what do I pay?", "long multiplication {a} × {b}", "Both factors are given: {a} and {b}. Find the product.",
    "what's {b} per week for {a} weeks", "How many squares has a grid of {a} by {b}?",
    "{a} boxes with {b} in each, all together?", "{b} a day, for {a} days. What does that make?", "I need {a} lots of {b}", "a grid of {a} by {b}, how many squares",
    "{a} people paying {b} each, what comes in", "if one costs {b}, {a} of them cost what", "{a} rows, {b} seats per row, seats?", "how much is {b} taken {a} times",
    "Scale {b} up by {a}.", "{b} kids each bring {a}. How many come together?", "{a} packs. {b} per pack. Count?", "{a} crates holding {b} bottles, number of bottles?",
    "an hour gives {b}, what do {a} hours give", "make {b} {a} times as large", "a hall {a} m by {b} m, its area in square metres?", "We order {b} pieces for each of {a} shops. Order size?",
    "the product when {a} meets {b}", "{a} groups, each of {b}, so how many", "work out {a} multiplied with {b} pls",
    "{a} kids with {b} marbles apiece. How many marbles is that?", "make {a} copies of a booklet with {b} sheets, sheets needed?", "pile up {a} stacks of {b} coins each, how many coins",
    "divide, no wait, multiply {a} by {b}", "Repeat {b} exactly {a} times and add it all up. What comes out?", "{a} nests, {b} eggs per nest. Eggs?",
    "An album has {a} pages, every page takes {b} photos. How many photos fit in?", "Every one of the {a} buses carries {b} people. How many people are carried?",
    "What does {b} become if it's taken {a}-fold?", "blow {b} up by a factor of {a}", "How many chairs do I set out for {a} tables with {b} chairs at each?",
    "{a} weeks, and {b} eggs eaten every week. How many eggs go?", "The chess club buys {a} sets of {b} pieces. How many pieces?", "{b} steps per staircase, {a} staircases to climb. Steps?",
    "Lay tiles in {a} columns of {b}. How many tiles do you lay?", "my heart beats {b} times a minute, beats in {a} minutes?", "I saved {b} each month. It's been {a} months. So I saved?",
    "If {a} friends hand me {b} each, what's in my hand?", "{a} floors. {b} windows on every floor. How many windows has the house?",
    "A machine stamps {b} lids per second. After {a} seconds, how many lids?", "what is {a} of {b} each, all told", "count the legs: {a} bugs with {b} legs each",
    "Fill {a} jars with {b} sweets each. How many sweets does it take?", "the area of a plot that's {a} m long and {b} m wide?", "Ticket {b}, we are {a} in the group. What does the group pay?",
    "One lap is {b} m. I run {a} laps. How many metres?", "{a} teams each with {b} players turn up. How many players?", "how many pencils in {a} tins if there's {b} in every tin",
    "A print run of {a} books at {b} pages. How many pages get printed?", "Wages are {b} per worker. There are {a} workers. What does the boss pay out?",
    "each tree gives {b} pears and there are {a} trees so pears?", "{a} trips with {b} bricks on each trip, how many bricks moved", "Find me {a} times {b}, sorry if that's a silly question.",
    "The rope is folded into {a} lengths of {b} cm. How long is it stretched out?", "{b} added to itself until it's there {a} times. What's that?",
    "Plant {a} rows, {b} seedlings to the row. Seedlings?", "What's the yield when {a} hens lay {b} eggs each?", "I do {b} push-ups a day. After {a} days I've done how many?",
    "a parking deck has {a} levels for {b} cars each, how many cars fit",
]  # fmt: skip
WHOLE_ID = [
    "Kalikan {a} dengan {b}.", "kalikan {a} dan {b}", "tolong kalikan {a} sama {b}", "kaliin {a} sama {b} dong", "Bisa kalikan {a} dengan {b}?", "Kalikan dua bilangan ini: {a} dan {b}.",
    "{a} kotak berisi {b}, berapa semuanya?", "Kalau satu harganya {b}, berapa harga {a}?", "Ada {a} baris, tiap baris {b} kursi. Berapa kursi?",
    "Saya perlu {b} sehari selama {a} hari. Berapa totalnya?", "Ladang berukuran {a} kali {b}. Luasnya?", "perkalian bersusun {a} × {b}", "Kalau {a} dikali {b} jadi berapa?",
    "{a} orang masing-masing bayar {b}. Berapa semuanya?", "Upah saya {b} per jam dan saya bekerja {a} jam. Dapat berapa?", "Tiap kantong berisi {b} biji dan ada {a} kantong. Berapa biji?",
    "Satu tiket {b}. Kami perlu {a} tiket. Berapa bayarnya?", "Pabrik membuat {b} buah sehari. Berapa dalam {a} hari?", "Ada {a} rak, tiap rak {b} buku. Berapa buku?",
    "Tiap hari kami menempuh {b} km selama {a} hari. Berapa jauhnya?", "Satu bungkus isi {b}, kalau {a} bungkus berapa", "Beli {a} dengan harga {b} per buah, bayar berapa?",
    "Dua faktornya {a} dan {b}. Berapa hasil kalinya?", "sebulan {b}, kalau {a} bulan berapa", "Harga satu {b}, beli {a}, totalnya?",
    "{a} kotak isinya {b}, semuanya berapa", "Sehari {b}, selama {a} hari jadi berapa?", "{a} orang bayar {b}, terkumpul berapa", "kalau satu {b}, {a} buah berapa",
    "{a} baris, tiap baris {b} kursi, kursinya berapa?", "{b} diambil {a} kali jadi berapa", "Ruangan {a} m kali {b} m, luasnya berapa meter persegi?",
    "{a} pak, sepak {b}. Jumlahnya?", "Sejam dapat {b}, {a} jam dapat berapa?", "Pesan {b} buah untuk tiap toko, ada {a} toko. Pesanannya berapa?", "{a} kelompok beranggota {b}, berapa orang",
    "lipatkan {b} sebanyak {a} kali",
    "{a} anak masing-masing punya {b} kelereng. Kelerengnya berapa?", "fotokopi {a} rangkap, tiap rangkap {b} lembar, butuh berapa lembar", "Ada {a} sarang, tiap sarang {b} telur. Telurnya?",
    "dibagi, eh maksudnya dikali: {a} dan {b}", "Album {a} halaman, tiap halaman muat {b} foto. Muat berapa foto?", "Tiap bus mengangkut {b} orang, ada {a} bus. Yang terangkut berapa orang?",
    "Berapa kursi untuk {a} meja kalau tiap meja {b} kursi?", "Sebulan menabung {b}, sudah {a} bulan. Tabungannya berapa?", "Gedung {a} lantai, tiap lantai {b} jendela. Jendelanya ada berapa?",
    "tiap pohon berbuah {b}, pohonnya {a}, buahnya berapa", "Mesin mencetak {b} tutup per detik. Dalam {a} detik jadi berapa tutup?",
    "Isi {a} stoples dengan {b} permen per stoples. Perlu berapa permen?", "Tanah panjang {a} m dan lebar {b} m. Luasnya berapa meter persegi?",
    "Satu keliling {b} m, saya lari {a} keliling. Berapa meter?", "{a} regu, seregu {b} orang. Pesertanya?", "Cetak {a} buku, tiap buku {b} halaman. Halaman yang dicetak?",
    "Upah seorang {b}, pekerjanya {a}. Dibayar berapa seluruhnya?", "{a} kali angkut, sekali angkut {b} bata, terangkut berapa bata", "Tiket masuk {b} per orang, kami {a} orang. Totalnya?",
    "perbesar {b} menjadi {a} kali", "{b} dijumlahkan berulang sebanyak {a} kali, hasilnya?", "Tanam {a} baris, sebaris {b} bibit. Bibitnya berapa?",
    "Sehari push-up {b} kali, setelah {a} hari sudah berapa kali?", "Parkiran {a} tingkat, setingkat muat {b} mobil. Muat berapa mobil?", "{a} ikat, seikat isinya {b}. Ada berapa?",
    "Ayamnya {a}, masing-masing bertelur {b}. Dapat berapa telur?", "tumpukan koin ada {a}, setumpuk {b} koin, koinnya berapa ya",
]  # fmt: skip

SHAPES = [(1, 1), (2, 1), (2, 1), (3, 1), (4, 1), (2, 2), (2, 2), (3, 2), (3, 2), (3, 3)]


def make(draw: Draw) -> Problem:
    if draw.beyond:
        sizes = draw.one([(4, 4), (5, 3), (6, 2), (7, 1)])
    elif draw.hard:
        sizes = draw.one([(3, 2), (3, 3), (3, 3), (5, 1), (4, 2)])
    elif draw.chance(0.03):
        return _signed(draw)
    elif draw.level >= 1 and draw.chance(0.06):
        sizes = draw.one([(4, 1), (5, 1), (6, 1), (4, 2), (4, 2), (5, 2), (4, 3)])
    else:
        reach = max(3, round(len(SHAPES) * min(1.0, draw.level * 1.8)))
        sizes = draw.one(SHAPES[:reach])
    a, b = (draw.number(size) for size in sizes)
    if draw.beyond:  # numbers that end in 0 are a digit shorter than they look
        a, b = (max(2, n + (n % 10 == 0)) for n in (a, b))
    else:
        if sizes == (1, 1) and draw.chance(0.3):
            a = draw.whole(2, 12)
        if draw.chance(0.08):
            a *= 10
        if draw.chance(0.03):
            b = draw.one([0, 1, 10, 100, 1000])
    if draw.chance(0.35):
        a, b = b, a
    left, right = written(draw, a), written(draw, b)
    if draw.chance(0.25) and min(a, b) > 1:
        question = asked(draw, WHOLE_EN, WHOLE_ID, a=left, b=right)
    else:
        question = ask(draw, asked(draw, TIMES_EN, TIMES_ID, a=left, b=right))
    work = Work(draw)
    product = work.mul(a, b)
    key = f"{a}×{b}" if min(a, b) > 9 and max(a, b) > 99 else None
    if draw.beyond:
        key = f"{a}×{b}"
    return Problem(
        question, work.text, f"{a} × {b} = **{product}**", str(product), ("value", f"{a}*{b}"), key=key
    )


def _signed(draw: Draw) -> Problem:
    """`-6×7` and `-6×(-7)`: the sign first, then the product."""
    a, b = draw.whole(2, 30 if draw.chance(0.4) else 12), draw.whole(2, 12)
    first, second = draw.one([(-a, b), (a, -b), (-a, -b)])
    value = first * second
    inner = f"({second})" if second < 0 else str(second)
    flat = f"{first}×{inner}"
    work = Work(draw).line(f"{flat}={'-(' if value < 0 else ''}{a}×{b}{')' if value < 0 else ''}")
    work.mul(a, b)
    if value < 0:
        work.line(f"{flat}={value}")
    thing = draw.one([f"{first} × {inner}", flat, flat.replace("×", "*"), f"{first} {draw.say('times', 'kali')} {second}"])
    return Problem(ask(draw, thing), work.text, f"{first} × {inner} = **{value}**", str(value), ("value", f"{first}*{inner}"))
