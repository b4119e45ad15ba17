"""Situations that are a linear equation: costs, ages, lengths, sums and differences, two offers compared.

In most the unknown stands for what is asked, so that one equation gives the answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from lexicon import NAMES, THINGS_EN, THINGS_ID
from sample import Draw, Problem
from skills.equation_steps import bracket, crossed, isolate, over, plus, term
from work import Work


def _pairs(text: str) -> tuple[list[str], list[str]]:
    """Lines of both languages: `en: ` and `id: ` begin them."""
    lines = [line.strip() for line in text.strip().splitlines()]
    return [s[4:] for s in lines if s.startswith("en: ")], [s[4:] for s in lines if s.startswith("id: ")]


# `ax+b=c`
GROWS = _pairs("""
en: A gym takes {b} dollars to join and {a} dollars a month. {n} has paid {c} dollars so far. For how many months?
en: {n} already has {b} dollars and saves {a} dollars every week. After how many weeks will it be {c} dollars?
en: How many weeks must {n} save {a} dollars a week to get from {b} dollars to {c} dollars?
en: A plumber charges {b} dollars for coming and {a} dollars an hour. The bill is {c} dollars. How many hours did it take?
en: A plant is {b} cm tall and grows {a} cm a week. In how many weeks is it {c} cm tall?
en: There are {b} litres in the tank and {a} litres flow in every minute. When are there {c} litres, in minutes?
en: I read {b} pages yesterday and from now on {a} pages a day. After how many more days have I read {c} pages?
en: {a} notebooks and a pen for {b} dollars cost {c} dollars. What does one notebook cost?
en: the rent of a bike is {b} dollars plus {a} dollars per hour. i paid {c}. how many hours did i have it
en: {n} packs {a} equal boxes of {t} and has {b} {t} left over from {c}. How many are in one box?
en: A phone plan is {b} dollars a month plus {a} dollars for each GB. This month it was {c} dollars. How many GB?
en: {c} people go by bus and by car. {b} go by car, the rest fill {a} buses equally. How many sit in a bus?
en: The school paid {c} dollars: {b} dollars for the hall and the rest for {a} equal cakes. How much was a cake?
en: A plank of {c} cm is sawn into {a} equal pieces and {b} cm are left over. How long is one piece?
en: My parcel weighs {c} kg. The box itself is {b} kg and there are {a} equal books in it. How heavy is a book, in kg?
en: An isosceles triangle has two sides of equal length and a third side of {b} cm. Its perimeter is {a2} cm. How long is one of the equal sides?
id: Biaya daftar gym {b} ribu dan iurannya {a} ribu sebulan. {n} sudah membayar {c} ribu. Sudah berapa bulan?
id: {n} punya {b} ribu dan menabung {a} ribu tiap minggu. Setelah berapa minggu uangnya menjadi {c} ribu?
id: Berapa minggu {n} harus menabung {a} ribu seminggu supaya uangnya dari {b} ribu menjadi {c} ribu?
id: Tukang meminta {b} ribu untuk datang dan {a} ribu tiap jam. Tagihannya {c} ribu. Berapa jam dia bekerja?
id: Tinggi tanaman {b} cm dan tumbuh {a} cm tiap minggu. Berapa minggu lagi tingginya {c} cm?
id: Di tangki ada {b} liter air dan tiap menit masuk {a} liter. Setelah berapa menit isinya {c} liter?
id: Harga {a} buku dan sebuah pulpen seharga {b} ribu adalah {c} ribu. Berapa ribu harga satu buku?
id: sewa sepeda {b} ribu ditambah {a} ribu per jam. aku bayar {c} ribu. berapa jam pakainya
id: {n} mengisi {a} kotak sama banyak dengan {t}, sisanya {b} dari {c} {t}. Berapa isi satu kotak?
id: Ongkos taksi {b} ribu di awal lalu {a} ribu per km. Saya membayar {c} ribu. Berapa km perjalanannya?
id: Papan {c} cm digergaji menjadi {a} potong sama panjang dan tersisa {b} cm. Berapa cm panjang satu potong?
id: Sekolah membayar {c} ribu: {b} ribu untuk gedung, sisanya untuk {a} kue yang harganya sama. Berapa ribu harga satu kue?
id: {c} orang berangkat. {b} orang naik mobil, sisanya mengisi {a} bus sama banyak. Berapa orang di tiap bus?
id: Paket saya beratnya {c} kg. Kotaknya {b} kg dan isinya {a} buku yang sama berat. Berapa kg berat satu buku?
id: Saya sudah baca {b} halaman dan mulai sekarang {a} halaman sehari. Berapa hari lagi sampai {c} halaman?
id: Segitiga sama kaki punya alas {b} cm dan keliling {a2} cm. Berapa cm panjang satu kakinya?
""")
# `b-ax=c`
SHRINKS = _pairs("""
en: A candle is {b} cm long and burns down {a} cm an hour. After how many hours is it {c} cm long?
en: {n} had {b} dollars, bought {a} equal pens and has {c} dollars left. How much was a pen?
en: The tank holds {b} litres. Each minute {a} litres run out. After how many minutes are {c} litres left?
en: A book has {b} pages. {n} reads {a} pages a day. After how many days are {c} pages left?
en: From a rope of {b} m I cut {a} equal pieces and {c} m remain. How long is a piece, in m?
en: It is {b} degrees and gets {a} degrees colder every hour. In how many hours will it be {c} degrees?
en: {b} {t} were in the box. {a} children took equally many and {c} are left. How many did each take?
en: I pay {a} dollars a month on a debt of {b} dollars. In how many months will {c} dollars be left?
en: a hall has {b} seats, {a} equal rows are taken and {c} seats stay free. how many seats has a row
en: {n} starts with {b} points and loses {a} at each mistake. Now {n} has {c} points. How many mistakes were there?
id: Lilin panjangnya {b} cm dan memendek {a} cm tiap jam. Setelah berapa jam panjangnya {c} cm?
id: {n} punya {b} ribu, membeli {a} pulpen yang sama dan sisa {c} ribu. Berapa ribu harga satu pulpen?
id: Isi tangki {b} liter. Tiap menit keluar {a} liter. Setelah berapa menit tersisa {c} liter?
id: Buku itu {b} halaman. {n} membaca {a} halaman sehari. Setelah berapa hari tersisa {c} halaman?
id: Dari tali {b} m dipotong {a} bagian sama panjang dan tersisa {c} m. Berapa m panjang tiap bagian?
id: Suhunya {b} derajat dan turun {a} derajat tiap jam. Berapa jam lagi suhunya {c} derajat?
id: Ada {b} {t} di kotak. {a} anak mengambil sama banyak dan tersisa {c}. Berapa yang diambil tiap anak?
id: Utang saya {b} ribu dan dicicil {a} ribu sebulan. Berapa bulan lagi sisanya {c} ribu?
id: {n} mulai dengan {b} poin dan tiap salah dikurangi {a}. Sekarang poinnya {c}. Berapa kali salah?
id: gedung punya {b} kursi, {a} baris penuh terisi, sisa {c} kursi kosong. satu baris berapa kursi
""")
# `ax+b=cx+d`: what is a unit of time or a piece has {a} and starts at {b}; the other {c} and {d}.
EQUAL = _pairs("""
en: Plan A costs {b} dollars and {a} dollars an hour, plan B {d} dollars and {c} dollars an hour. For how many hours do they cost the same?
en: {n} has {b} dollars and saves {a} a week. {m} has {d} dollars and saves {c} a week. After how many weeks do they have equally much?
en: One plant is {b} cm tall and grows {a} cm a week, another is {d} cm and grows {c} cm a week. In how many weeks are they equally tall?
en: Pool A holds {b} litres and gains {a} litres a minute, pool B holds {d} litres and gains {c} litres a minute. When do both hold the same, in minutes?
en: {a} equal bags and {b} loose {t} are as many {t} as {c} such bags and {d} loose {t}. How many {t} are in a bag?
en: {m} is {f} m ahead and moves {c} m a second; {n} follows at {a} m a second. After how many seconds has {n} caught up?
en: one taxi asks {b} dollars and {a} per km, the other {d} dollars and {c} per km. at how many km is the price equal
en: On a scale {a} equal cans and {b} grams balance {c} such cans and {d} grams. How many grams is a can?
en: At how many months do two gyms cost the same, if one takes {b} dollars at the start and {a} a month and the other {d} at the start and {c} a month?
id: Paket A biayanya {b} ribu ditambah {a} ribu per jam, paket B {d} ribu ditambah {c} ribu per jam. Untuk berapa jam biayanya sama?
id: {n} punya {b} ribu dan menabung {a} ribu seminggu. {m} punya {d} ribu dan menabung {c} ribu seminggu. Setelah berapa minggu uang mereka sama?
id: Satu tanaman tingginya {b} cm dan tumbuh {a} cm seminggu, yang lain {d} cm dan tumbuh {c} cm seminggu. Berapa minggu lagi tingginya sama?
id: Kolam A berisi {b} liter dan bertambah {a} liter semenit, kolam B {d} liter dan bertambah {c} liter semenit. Setelah berapa menit isinya sama?
id: {a} kantong dan {b} {t} lepas sama banyaknya dengan {c} kantong dan {d} {t} lepas. Berapa {t} di tiap kantong?
id: {m} sudah {f} m di depan dan bergerak {c} m per detik; {n} mengejar dengan {a} m per detik. Setelah berapa detik tersusul?
id: taksi pertama {b} ribu dan {a} ribu per km, taksi kedua {d} ribu dan {c} ribu per km. di berapa km ongkosnya sama
id: Timbangan seimbang: {a} kaleng dan {b} gram di kiri, {c} kaleng dan {d} gram di kanan. Berapa gram satu kaleng?
""")
# `b-ax=cx+d`
MEETS = _pairs("""
en: One tank has {b} litres and loses {a} litres a minute, another has {d} litres and gains {c} litres a minute. After how many minutes are they equal?
en: {n} has {b} dollars and spends {a} a day, {m} has {d} dollars and earns {c} a day. In how many days do they have the same?
en: A candle of {b} cm burns {a} cm an hour, and a plant of {d} cm grows {c} cm an hour. After how many hours are they equally high?
en: Team A has {b} points and loses {a} each round, team B has {d} and wins {c} each round. After how many rounds is it a tie?
id: Tangki pertama {b} liter dan berkurang {a} liter semenit, tangki kedua {d} liter dan bertambah {c} liter semenit. Setelah berapa menit isinya sama?
id: {n} punya {b} ribu dan memakai {a} ribu sehari, {m} punya {d} ribu dan mendapat {c} ribu sehari. Berapa hari lagi uang mereka sama?
id: Regu A punya {b} poin dan tiap babak kehilangan {a}, regu B punya {d} poin dan tiap babak mendapat {c}. Setelah berapa babak poinnya sama?
""")
# `x+kx=s`: one is {k} times the other ({K} in words), both make {s}; what is asked is the smaller or the larger.
TIMES = {
    "small": _pairs("""
en: {n} has {K} as many {t} as {m}. Together they have {s}. How many does {m} have?
en: A number and {k} times that number make {s}. What is the number?
en: The sum of a number and {k} times the number is {s}. Find the number.
en: Two numbers add up to {s} and one is {K} as large as the other. What is the smaller number?
en: A rope of {s} m is cut in two. One piece is {K} as long as the other. How long is the shorter piece, in m?
en: {n} and {m} share {s} dollars, and {n} gets {K} as much as {m}. How much does {m} get?
en: A father is {K} as old as his daughter and their ages add up to {s}. How old is the daughter?
en: A coat costs {K} as much as a hat. Both together are {s} dollars. What does the hat cost?
en: in a class of {s} there are {K} as many girls as boys. how many boys
en: How many {t} has {m}, if {n} has {K} as many and both have {s} in total?
en: {s} {t} lie in two boxes, {K} as many in the red one as in the blue one. How many are in the blue box?
en: I walked {s} km on two days, {K} as far on Sunday as on Saturday. How many km on Saturday?
id: {n} punya {t} {k} kali lipat milik {m}. Jumlah keduanya {s}. Berapa milik {m}?
id: Suatu bilangan ditambah {k} kali bilangan itu hasilnya {s}. Berapa bilangan itu?
id: Jumlah dua bilangan {s} dan yang satu {k} kali yang lain. Berapa bilangan yang lebih kecil?
id: Tali {s} m dipotong dua. Satu bagian {k} kali panjang bagian lain. Berapa m bagian yang pendek?
id: {n} dan {m} berbagi {s} ribu, {n} mendapat {k} kali bagian {m}. Berapa ribu bagian {m}?
id: Umur ayah {k} kali umur anaknya dan jumlah umur mereka {s} tahun. Berapa umur anaknya?
id: Harga jaket {k} kali harga topi. Keduanya {s} ribu. Berapa ribu harga topi?
id: di kelas ada {s} siswa, siswa putri {k} kali siswa putra. siswa putranya berapa
id: Berapa {t} punya {m} kalau {n} punya {k} kali lipatnya dan totalnya {s}?
id: {s} {t} ada di dua kotak. Isi kotak merah {k} kali isi kotak biru. Berapa isi kotak biru?
"""),
    "large": _pairs("""
en: {n} has {K} as many {t} as {m}. Together they have {s}. How many does {n} have?
en: Two numbers add up to {s} and one is {K} as large as the other. What is the larger number?
en: A rope of {s} m is cut in two. One piece is {K} as long as the other. How long is the longer piece, in m?
en: A mother is {K} as old as her son and together they are {s} years old. How old is the mother?
en: {n} and {m} share {s} dollars, and {n} gets {K} as much as {m}. How much does {n} get?
en: a coat is {K} as expensive as a hat, both are {s} dollars together. price of the coat?
en: {s} animals live on a farm, {K} as many hens as goats and nothing else. How many hens?
id: {n} punya {t} {k} kali lipat milik {m}. Jumlah keduanya {s}. Berapa milik {n}?
id: Jumlah dua bilangan {s} dan yang satu {k} kali yang lain. Berapa bilangan yang lebih besar?
id: Umur ibu {k} kali umur anaknya dan jumlah umur mereka {s} tahun. Berapa umur ibu?
id: Tali {s} m dipotong dua. Satu bagian {k} kali panjang bagian lain. Berapa m bagian yang panjang?
id: {n} dan {m} berbagi {s} ribu, {n} mendapat {k} kali bagian {m}. Berapa ribu bagian {n}?
id: di peternakan ada {s} ekor, hanya ayam dan kambing, ayamnya {k} kali kambing. ayamnya berapa ekor
"""),
}
# Both make {s}, one is {d} more than the other.
MORE = {
    "small": _pairs("""
en: The sum of two numbers is {s} and their difference is {d}. What is the smaller number?
en: Two numbers add up to {s}. One is {d} more than the other. Find the smaller one.
en: {n} and {m} have {s} {t} together, and {n} has {d} more than {m}. How many has {m}?
en: {n} is {d} years older than {m}. Together they are {s} years old. How old is {m}?
en: A board of {s} cm is cut in two, one part {d} cm longer than the other. How long is the shorter part, in cm?
en: A bat and a ball cost {s} dollars. The bat costs {d} dollars more than the ball. How much is the ball?
en: in our class of {s} there are {d} more girls than boys. how many boys are there
en: We drove {s} km in two days, {d} km less on the second day than on the first. How many km on the second day?
en: {s} people voted yes or no. Yes had {d} votes more. How many voted no?
id: Jumlah dua bilangan {s} dan selisihnya {d}. Berapa bilangan yang lebih kecil?
id: Dua bilangan berjumlah {s}. Yang satu {d} lebih besar dari yang lain. Tentukan bilangan yang kecil.
id: {n} dan {m} punya {s} {t}, {n} punya {d} lebih banyak dari {m}. Berapa milik {m}?
id: {n} {d} tahun lebih tua dari {m}. Jumlah umur mereka {s} tahun. Berapa umur {m}?
id: Papan {s} cm dipotong dua, satu bagian {d} cm lebih panjang. Berapa cm bagian yang pendek?
id: Raket dan bola harganya {s} ribu. Raket {d} ribu lebih mahal dari bola. Berapa ribu harga bola?
id: di kelas ada {s} siswa, yang putri {d} lebih banyak dari yang putra. putranya berapa
id: {s} orang memilih ya atau tidak. Yang ya {d} suara lebih banyak. Berapa yang memilih tidak?
"""),
    "large": _pairs("""
en: The sum of two numbers is {s} and their difference is {d}. What is the larger number?
en: Two numbers differ by {d} and together make {s}. Find the greater one.
en: {n} and {m} have {s} {t} together, and {n} has {d} more than {m}. How many has {n}?
en: {n} is {d} years older than {m}, and the sum of their ages is {s}. How old is {n}?
en: A bat and a ball cost {s} dollars. The bat costs {d} dollars more than the ball. How much is the bat?
en: a {s} cm ribbon in two parts, one {d} cm longer than the other. how long is the long one in cm
id: Jumlah dua bilangan {s} dan selisihnya {d}. Berapa bilangan yang lebih besar?
id: Dua bilangan berselisih {d} dan berjumlah {s}. Tentukan bilangan yang besar.
id: {n} dan {m} punya {s} {t}, {n} punya {d} lebih banyak dari {m}. Berapa milik {n}?
id: {n} {d} tahun lebih tua dari {m}. Jumlah umur mereka {s} tahun. Berapa umur {n}?
id: raket dan bola {s} ribu, raketnya {d} ribu lebih mahal. harga raket berapa ribu
"""),
}
# Numbers in a row: {i} of them, {k} says which numbers, {w} which of them is asked.
ROW = _pairs("""
en: The sum of {i} consecutive {k} is {s}. What is the {w}?
en: {I} consecutive {k} add up to {s}. Find the {w}.
en: {I} {k} in a row make {s} together. Which is the {w}?
en: If you add {i} consecutive {k} you get {s}. What is the {w} of them?
en: find the {w} of {i} consecutive {k} whose sum is {s}
en: {I} consecutive {k} were added and {s} came out. What is the {w}?
en: {s} is the sum of {i} consecutive {k}. What is the {w}?
id: Jumlah {i} {k} berurutan adalah {s}. Berapa bilangan yang {w}?
id: {I} {k} berurutan berjumlah {s}. Tentukan bilangan {w}.
id: {I} {k} berturut-turut jika dijumlahkan hasilnya {s}. Bilangan yang {w} berapa?
id: Cari bilangan {w} dari {i} {k} berurutan yang jumlahnya {s}.
id: kalau {i} {k} berurutan dijumlah jadi {s}, yang {w} berapa
""")
# `2(x+b)=c` and shapes like it
WIDTH = _pairs("""
en: A rectangle is {b} {u} long and has a perimeter of {c} {u}. How wide is it, in {u}?
en: The perimeter of a garden is {c} {u}. It is {b} {u} long. What is its width in {u}?
en: A fence of {c} {u} goes all around a rectangular field that is {b} {u} wide. How long is the field, in {u}?
en: perimeter {c} {u}, length {b} {u}, rectangle. width?
en: What is the missing side of a rectangle with one side of {b} {u} and a perimeter of {c} {u}?
en: A picture frame needs {c} {u} of wood all around. One side is {b} {u}. How many {u} is the other side?
id: Keliling persegi panjang {c} {u} dan panjangnya {b} {u}. Berapa {u} lebarnya?
id: Sebuah kebun kelilingnya {c} {u}. Panjangnya {b} {u}. Berapa {u} lebar kebun itu?
id: Pagar {c} {u} mengelilingi lahan persegi panjang yang lebarnya {b} {u}. Berapa {u} panjangnya?
id: keliling {c} {u}, panjang {b} {u}, lebarnya berapa {u}
id: Persegi panjang salah satu sisinya {b} {u}, kelilingnya {c} {u}. Berapa {u} sisi yang lain?
""")
LONGER = _pairs("""
en: A rectangle is {b} {u} longer than it is wide, and its perimeter is {c} {u}. How wide is it, in {u}?
en: The length of a field is {b} {u} more than its width. A walk around it is {c} {u}. What is the width in {u}?
en: perimeter of a rectangle {c} {u}, the long side is {b} {u} longer than the short one. short side in {u}?
id: Panjang persegi panjang {b} {u} lebihnya dari lebarnya dan kelilingnya {c} {u}. Berapa {u} lebarnya?
id: Sebuah lahan panjangnya {b} {u} lebih dari lebarnya. Kelilingnya {c} {u}. Berapa {u} lebar lahan itu?
id: keliling {c} {u}, panjangnya lebih {b} {u} dari lebar. lebarnya berapa {u}
""")
SIDES = {
    3: _pairs("""
en: An equilateral triangle has a perimeter of {c} {u}. How long is a side, in {u}?
en: The three sides of a triangle are equal and make {c} {u} together. How many {u} is one?
id: Keliling segitiga sama sisi {c} {u}. Berapa {u} panjang sisinya?
"""),
    4: _pairs("""
en: The perimeter of a square is {c} {u}. How long is a side, in {u}?
en: A square garden has a fence of {c} {u} around it. How many {u} is one side?
en: square, perimeter {c} {u}, side?
id: Keliling persegi {c} {u}. Berapa {u} panjang sisinya?
id: Sebuah taman berbentuk persegi dikelilingi pagar sepanjang {c} {u}. Berapa {u} sisi taman itu?
id: persegi, kelilingnya {c} {u}. sisinya berapa {u}
"""),
}
ANGLE = _pairs("""
en: Two angles of a triangle are {a} and {b} degrees. How many degrees is the third?
en: A triangle has angles of {a}° and {b}°. What is the third angle in degrees?
en: third angle of a triangle with {a} and {b} degrees
id: Dua sudut segitiga besarnya {a} dan {b} derajat. Berapa derajat sudut ketiga?
id: Segitiga punya sudut {a}° dan {b}°. Berapa derajat sudut yang lain?
id: sudut ketiga segitiga kalau dua lainnya {a} dan {b} derajat
""")
# `x+b=kx`
AGES = _pairs("""
en: In {b} years {n} will be {K} as old as now. How old is {n} now?
en: {n} is {b} years younger than {m}, and {m} is {K} as old as {n}. How old is {n}?
en: {m} is {K} as old as {n} and {b} years older. What is the age of {n}?
en: A number grows to {K} its size when {b} is added. What is the number?
en: {m} has {b} {t} more than {n}, which is {K} as many. How many has {n}?
en: If i add {b} to a number i get {k} times the number. which number
en: After getting {b} more {t}, {n} has {K} as many as before. How many were there before?
id: {b} tahun lagi umur {n} menjadi {k} kali umurnya sekarang. Berapa umur {n} sekarang?
id: {n} {b} tahun lebih muda dari {m}, dan umur {m} {k} kali umur {n}. Berapa umur {n}?
id: Umur {m} {k} kali umur {n} dan {m} {b} tahun lebih tua. Berapa umur {n}?
id: Suatu bilangan jika ditambah {b} menjadi {k} kali bilangan itu. Berapa bilangan itu?
id: Setelah mendapat {b} {t} lagi, {t} milik {n} menjadi {k} kali semula. Berapa {t} semula?
""")


def make(draw: Draw) -> Problem:
    return draw.one(KINDS)(draw)


def _two(draw: Draw) -> dict[str, str]:
    """Two people and a thing."""
    n, m = draw.some(NAMES, 2)
    return {"n": n, "m": m, "t": draw.one(THINGS_EN, THINGS_ID)}


LAND = re.compile("garden|fence|field|ebun|agar|lahan|taman")


def _told(draw: Draw, frames: tuple[list[str], list[str]], **given: object) -> str:
    frame = draw.one(*frames)
    if LAND.search(frame):
        given["u"] = "m"
    return frame.format(**(_two(draw) | given))


def _done(draw: Draw, work: Work, question: str, text: str, v: int, spec: tuple = ()) -> Problem:
    numbers = any(word in question for word in ("number", "integer", "ilangan"))
    answer = draw.say(f"The number is **{v}**.", f"Bilangannya **{v}**.") if numbers else draw.say(f"The answer is **{v}**.", f"Jawabannya **{v}**.")
    key = f"eq{text}" + (f">{v}" if spec else "")
    return Problem(question, work.text, answer, str(v), spec or ("equation", text, "x"), check="exact", key=key)


def _many(draw: Draw, k: int) -> str:
    """`twice`, `three times`."""
    return draw.one(["twice", "two times"]) if k == 2 else draw.one([f"{k} times", f"{k} times", {3: "three times", 4: "four times", 5: "five times"}.get(k, f"{k} times")])


def _top(draw: Draw) -> int:
    return 30 if draw.hard else 8 + round(12 * min(1.0, draw.level * 2))


def _grows(draw: Draw) -> Problem:
    a, b, v = draw.whole(2, 12), draw.whole(2, 40), draw.whole(2, _top(draw))
    frame = draw.one(*GROWS)
    if "{a2}" in frame:  # two equal sides and the third
        a, b = 2, draw.whole(2, 2 * v - 1)
    c = a * v + b
    text = f"{term(a, 'x')}+{b}={c}"
    work = Work(draw).line(text)
    isolate(work, "x", a, b, c)
    return _done(draw, work, frame.format(a=a, b=b, c=c, a2=c, **_two(draw)), text, v)


def _shrinks(draw: Draw) -> Problem:
    a, v, c = draw.whole(2, 12), draw.whole(2, _top(draw)), draw.whole(2, 30)
    b = a * v + c
    text = f"{b}-{term(a, 'x')}={c}"
    work = Work(draw).line(text).line(f"{term(a, 'x')}={b}-{c}")
    value = work.sub(b, c)
    work.line(f"{term(a, 'x')}={value}")
    isolate(work, "x", a, 0, value)
    return _done(draw, work, _told(draw, SHRINKS, a=a, b=b, c=c), text, v)


def _equal(draw: Draw) -> Problem:
    a, c = sorted(draw.some(range(2, 13), 2), reverse=True)
    v, b = draw.whole(2, min(20, _top(draw))), draw.whole(2, 20)
    d = (a - c) * v + b
    frame = draw.one(*EQUAL)
    if "{f}" in frame:
        b, d = 0, (a - c) * v
    text = f"{term(a, 'x')}{plus(b)}={term(c, 'x')}+{d}"
    work = Work(draw).line(text).line(f"{a}x-{c}x={term(a - c, 'x')}")
    work.line(f"{term(a - c, 'x')}{plus(b)}={d}")
    isolate(work, "x", a - c, b, d)
    sides = {"a": a, "b": b, "c": c, "d": d}
    if "{f}" not in frame and draw.chance(0.5):
        sides = {"a": c, "b": d, "c": a, "d": b}
    return _done(draw, work, frame.format(f=d, **sides, **_two(draw)), text, v)


def _meets(draw: Draw) -> Problem:
    a, c, v, d = draw.whole(2, 9), draw.whole(2, 9), draw.whole(2, 12), draw.whole(2, 20)
    b = (a + c) * v + d
    text = f"{b}-{a}x={c}x+{d}"
    work = Work(draw).line(text)
    crossed(work, "x", a, b, c, d)
    return _done(draw, work, _told(draw, MEETS, a=a, b=b, c=c, d=d), text, v)


def _times(draw: Draw) -> Problem:
    k = draw.whole(2, 9)
    v = draw.whole(2, min(_top(draw), 90 // k))  # whose ages these are may not be a hundred
    s = v * (k + 1)
    text = f"x+{k}x={s}"
    work = Work(draw).line(text).line(f"{k + 1}x={s}")
    isolate(work, "x", k + 1, 0, s)
    size = "large" if draw.chance(0.35) else "small"
    question = _told(draw, TIMES[size], k=k, s=s, K=_many(draw, k))
    if size == "small":
        return _done(draw, work, question, text, v)
    return _done(draw, work, question, text, work.mul(v, k), ("value", f"{s}/{k + 1}*{k}"))


def _more(draw: Draw) -> Problem:
    d, v = draw.whole(2, 24), draw.whole(2, 40)
    size = draw.one(["small", "large"])
    if size == "large":
        v += d
        d = -d
    s = 2 * v + d
    text = f"x+x{plus(d)}={s}"
    work = Work(draw).line(text).line(f"2x{plus(d)}={s}")
    isolate(work, "x", 2, d, s)
    return _done(draw, work, _told(draw, MORE[size], s=s, d=abs(d)), text, v)


def _row(draw: Draw) -> Problem:
    """Consecutive numbers; the unknown is the one that is asked for."""
    count, step = draw.one([2, 3, 3, 3, 4, 5]), draw.one([1, 1, 2])
    least = draw.whole(1, _top(draw)) if step == 1 else draw.whole(2, _top(draw))
    kind = ("whole numbers|numbers|integers", "bilangan|bilangan bulat|bilangan asli") if step == 1 else ("odd numbers", "bilangan ganjil") if least % 2 else ("even numbers", "bilangan genap")
    asked = draw.whole(0, 2) if count % 2 else draw.one([0, 2])
    at = [0, count // 2, count - 1][asked]
    word = draw.say(("smallest|first|least", "middle one|middle number", "largest|greatest|last")[asked], ("terkecil|paling kecil", "di tengah|tengah", "terbesar|paling besar")[asked])
    v, s = least + step * at, count * least + step * count * (count - 1) // 2
    text = "+".join(f"x{plus(step * (i - at))}" for i in range(count)) + f"={s}"
    b = sum(step * (i - at) for i in range(count))
    work = Work(draw).line(text).line(f"{count}x{plus(b)}={s}")
    isolate(work, "x", count, b, s)
    named = draw.say(["", "", "two", "three", "four", "five"][count], ["", "", "dua", "tiga", "empat", "lima"][count])
    frame = draw.one(*ROW)
    word = draw.one(word.split("|"))
    if count == 2:
        word = draw.say("smaller", "lebih kecil") if asked == 0 else draw.say("larger", "lebih besar")
    if "of them" in frame or "find the {w}" in frame:
        word = word.split(" ")[0]
    if draw.chance(0.3):
        named = str(count)
    question = frame.format(i=named, I=named.capitalize(), k=draw.one(draw.say(*kind).split("|")), w=word, s=s)
    return _done(draw, work, question, text, v)


def _shape(draw: Draw) -> Problem:
    u, v = draw.one(["m", "m", "cm"]), draw.whole(2, 40 if draw.hard else 25)
    kind = draw.rng.random()
    if kind < 0.35:
        b = draw.whole(2, 40)
        c = 2 * (v + b)
        text = f"2(x+{b})={c}"
        work = Work(draw).line(text)
        bracket(work, "x", 2, b, c)
        return _done(draw, work, _told(draw, WIDTH, b=b, c=c, u=u), text, v)
    if kind < 0.6:
        b = draw.whole(1, 20)
        c = 2 * (2 * v + b)
        text = f"2(x+x+{b})={c}"
        work = Work(draw).line(text).line(f"x+x+{b}={c}÷2")
        half = work.exact(c, 2)
        work.line(f"2x+{b}={half}")
        isolate(work, "x", 2, b, half)
        return _done(draw, work, _told(draw, LONGER, b=b, c=c, u=u), text, v)
    if kind < 0.8:
        sides = draw.one([3, 4, 4])
        text = f"{sides}x={sides * v}"
        work = Work(draw).line(text)
        isolate(work, "x", sides, 0, sides * v)
        return _done(draw, work, _told(draw, SIDES[sides], c=sides * v, u=u), text, v)
    a, b = draw.whole(2, 16) * 5, draw.whole(4, 18) * 5
    if draw.chance(0.4):
        a, b = draw.whole(15, 89), draw.whole(15, 89)
    text = f"x+{a}+{b}=180"
    work = Work(draw).line(text)
    total = work.add(a, b)
    work.line(f"x+{total}=180")
    isolate(work, "x", 1, total, 180)
    return _done(draw, work, _told(draw, ANGLE, a=a, b=b), text, 180 - a - b)


def _ages(draw: Draw) -> Problem:
    k = draw.whole(2, 6)
    v = draw.whole(2, 90 // k if k > 3 else 24)
    b = (k - 1) * v
    text = f"{k}x=x+{b}"
    work = Work(draw).line(text).line(f"{k}x-x={term(k - 1, 'x')}")
    work.line(f"{term(k - 1, 'x')}={b}")
    if k > 2:
        isolate(work, "x", k - 1, 0, b)
    return _done(draw, work, _told(draw, AGES, b=b, k=k, K=_many(draw, k)), text, v)


SHARED = _pairs("""
en: {c} {t} is what each of {a} children gets when a bag is shared out equally. How many {t} were in the bag?
en: A number split into {a} equal parts has parts of {c}. What is the number?
en: The winners split the prize into {a} equal shares of {c} dollars. How large was the prize?
en: Each of {a} buses took {c} pupils and all pupils went. How many pupils are there?
id: Tiap anak dari {a} anak mendapat {c} {t} setelah isi kantong dibagi rata. Berapa {t} di kantong?
id: Suatu bilangan dibagi menjadi {a} bagian sama besar, tiap bagian {c}. Berapa bilangan itu?
id: Hadiah dibagi {a} sama rata, tiap orang {c} ribu. Berapa ribu hadiahnya?
""")


def _shared(draw: Draw) -> Problem:
    a, c = draw.whole(3, 12), draw.whole(2, 20)
    text = f"x/{a}={c}"
    work = Work(draw).line(text)
    v = over(work, "x", a, 0, c)
    return _done(draw, work, _told(draw, SHARED, a=a, c=c), text, v)


KINDS: list[Callable[[Draw], Problem]] = [_grows, _grows, _shrinks, _equal, _meets, _times, _times, _more, _more, _row, _row, _shape, _shape, _ages, _shared]
