"""Sums, differences, products and quotients of decimals.

In Indonesian the mark is a comma or, since keyboards have it, a point; with three decimals only a
comma, because `1.250` is a thousand there.
"""

from __future__ import annotations

from fractions import Fraction

from lexicon import NAMES
from phrasing import ask, asked
from sample import Draw, Problem
from skills import decimals_told
from work import Work, decimal, shifted

WORDS_EN = {
    "+": [" plus ", " plus ", " added to "], "-": [" minus ", " minus ", " take away ", " less "],
    "×": [" times ", " times ", " multiplied by "], "÷": [" divided by ", " divided by ", " over "],
}  # fmt: skip
WORDS_ID = {
    "+": [" ditambah ", " tambah ", " plus "], "-": [" dikurangi ", " kurang ", " minus "],
    "×": [" dikali ", " kali ", " dikalikan "], "÷": [" dibagi ", " bagi "],
}  # fmt: skip
NOUNS_EN = {"+": "the sum of {a} and {b}", "-": "the difference of {a} and {b}", "×": "the product of {a} and {b}", "÷": "the quotient of {a} and {b}"}
NOUNS_ID = {"+": "jumlah {a} dan {b}", "-": "selisih {a} dan {b}", "×": "hasil kali {a} dan {b}", "÷": "hasil bagi {a} dan {b}"}
WHOLE_EN = {
    "+": ["Add {a} and {b}.", "add {a} to {b}", "I buy one thing for {a} and one for {b}. What do I pay?", "A coffee is {a} and a cake {b}. How much together?",
          "One board is {a} m long and another {b} m. How long are they together?", "I had {a} kg and got {b} kg more. How much is it now?", "{a} and {b} together?",
          "It cost {a} euros plus {b} euros postage. Total?", "Mum paid {a} and dad {b}. How much was it in all?",
          "pile {b} kg onto {a} kg, what does it weigh", "{a} minus, no wait, plus {b}", "I ran {a} km before lunch and {b} km after. How far was it?",
          "A pot holds {a} litres and I pour in {b} litres. How much is in it now?", "The parcel is {a} kg and the wrapping {b} kg. What goes on the scales?",
          "Stick {b} m of pipe on to {a} m of pipe. Length?", "lump {a} and {b} together", "it rained {a} mm yesterday and {b} mm today, how many mm is that",
          "The plant was {a} cm tall and has grown {b} cm. How tall is it?", "bread {a}, cheese {b}, what do I owe", "What is {b} more than {a}?", "Tot up {a} and {b}.",
          "If {a} goes up by {b}, where is it?", "my bus fare is {a} and the train {b}, whole trip?", "First jump {a} m, second jump {b} m. Both jumps?", "On top of {a} put {b}.",
          "a tip of {b} on a bill of {a}, what leaves my wallet", "The flour is {a} kg, the sugar {b} kg. What does the mix weigh?", "Walk {a} km there and {b} km by another way home. Whole walk?",
          "How much do {a} and {b} make?"],
    "-": ["Subtract {b} from {a}.", "take {b} away from {a}", "I had {a} dollars and spent {b}. What is left?", "A rope of {a} m is cut by {b} m. How long is it now?",
          "What is the difference between {a} and {b}?", "how much more is {a} than {b}", "I pay with {a} and it costs {b}. How much do I get back?", "From {a} litres I use {b} litres. How much remains?",
          "It was {a} degrees and is now {b} degrees colder. What is the temperature?",
          "how far apart are {a} and {b}", "knock {b} off {a}", "{a} plus, no wait, minus {b}", "Ann jumped {a} m and Ben {b} m. How much farther did Ann get?",
          "The bottle had {a} litres and I drank {b}. What's in it?", "A plank of {a} m, {b} m sawn off. Length now?", "How much do I need to get from {b} to {a}?", "Reduce {a} by {b}.",
          "a cake of {a} kg, {b} kg eaten, the rest?", "By how much does {a} beat {b}?", "The tank takes {a} litres and has {b} in it. How many litres can I fill in?",
          "full it weighs {a} kg, empty {b} kg, what do the contents weigh", "How much cheaper is {b} than {a}?", "Run {b} km of a {a} km race. Left?", "What must go on top of {b} to make {a}?",
          "The bill was {a} and I have a voucher for {b}. What do I pay?", "Chop {b} m from a {a} m pole.", "{b} below {a} is what number?",
          "she's {a} m tall, her brother {b} m, the difference in height?", "Lower {a} by {b}, what is it?"],
    "×": ["Multiply {a} by {b}.", "multiply {a} and {b}", "A kilo is {a} euros. How much are {b} kilos?", "A litre costs {a}, I fill in {b} litres. What do I pay?", "A rectangle is {a} by {b}. What is its area?",
          "divide, no wait, multiply {a} by {b}", "Petrol is {a} a litre and I take {b} litres. What's the bill?", "Cloth costs {a} per metre. How much are {b} metres?",
          "the area of a garden {a} m by {b} m?", "How much is {a} taken {b} times?", "Scale {a} by a factor of {b}.", "I walk {a} km an hour for {b} hours. How far do I get?",
          "cheese is {a} a kilo, i want {b} kilos, price?", "A sheet is {a} m wide and {b} m long. How many square metres?", "A tap gives {a} litres a minute. How many litres run out in {b} minutes?",
          "What do you get from {a} and {b} as factors?", "{a} per hour, {b} hours, pay?", "blow {a} up by {b} times", "a pipe weighs {a} kg per metre, what's the weight of {b} metres", "{b} lots of {a}"],
    "÷": ["Divide {a} by {b}.", "divide {a} by {b}", "{b} of them cost {a} together. What does one cost?", "{a} litres are poured into {b} equal jugs. How much is in each?",
          "Split {a} dollars among {b} friends. How much each?", "A board of {a} m is cut into {b} equal pieces. How long is each?", "We share a bill of {a} between {b}. What does each pay?",
          "multiply, no wait, divide {a} by {b}", "Cut {a} m of string in {b} equal bits. How long is a bit?", "{a} kg of nuts fill {b} bags evenly. What's in a bag?",
          "how much is one share if {b} people split {a}", "{b} identical books weigh {a} kg. What does one weigh?", "What is one part when {a} is made into {b} equal parts?",
          "{b} laps are {a} km, so one lap?", "{a} litres for {b} days, the same each day. How much a day?", "a pack of {b} costs {a}, price of a single one?", "Spread {a} evenly over {b}.",
          "If {b} hours of work pay {a}, what does an hour pay?", "never mind the rest, just this: {a} divided by {b}", "It took {a} seconds for {b} equal rounds. Seconds per round?",
          "{b} kids pour {a} litres of juice into equal cups, one cup each. How much in a cup?"],
}  # fmt: skip
WHOLE_ID = {
    "+": ["Jumlahkan {a} dan {b}.", "tambahkan {b} ke {a}", "Saya beli yang {a} dan yang {b}. Bayar berapa?", "Papan pertama {a} m, papan kedua {b} m. Berapa panjang keduanya?",
          "Tadinya {a} kg lalu bertambah {b} kg. Jadi berapa?", "{a} digabung {b} jadi berapa", "Harganya {a} ditambah ongkir {b}. Totalnya?",
          "{a} dikurangi, eh maksudku ditambah {b}", "Pagi lari {a} km, sore {b} km. Jauhnya berapa?", "Panci berisi {a} liter, dituang lagi {b} liter. Isinya?",
          "Tanaman {a} cm tumbuh {b} cm. Tingginya sekarang?", "tumpuk {b} kg di atas {a} kg, beratnya?", "Pipa {a} m disambung pipa {b} m. Panjangnya berapa?",
          "Tepung {a} kg dan gula {b} kg dicampur. Berat campurannya?", "kemarin hujan {a} mm, hari ini {b} mm, jumlahnya berapa mm", "{a} naik {b}, jadi berapa?",
          "lompatan pertama {a} m, yang kedua {b} m, keduanya berapa m", "satukan {a} dan {b}", "Isi paket {a} kg, bungkusnya {b} kg. Ditimbang jadi berapa kg?"],
    "-": ["Kurangi {a} dengan {b}.", "kurangkan {b} dari {a}", "Tali {a} m dipotong {b} m. Sisanya berapa?", "Berapa selisih {a} dan {b}?", "Ada {a} liter, dipakai {b} liter. Sisa berapa?",
          "Saya punya {a} kg gula, terpakai {b} kg. Tinggal berapa?", "beda {a} dengan {b} berapa",
          "{a} ditambah, eh salah, dikurangi {b}", "Ani melompat {a} m, Budi {b} m. Ani lebih jauh berapa?", "Botolnya {a} liter, kuminum {b} liter. Sisanya?", "Seberapa jauh {a} dari {b}?",
          "Kue {a} kg dimakan {b} kg. Sisa berapa kg?", "Lomba lari {a} km, sudah {b} km. Tinggal berapa km?", "penuh beratnya {a} kg, kosong {b} kg, isinya berapa kg",
          "Dari {b} supaya jadi {a} perlu berapa?", "Tinggi kakak {a} m, adik {b} m. Selisih tingginya?", "Tangki muat {a} liter, isinya baru {b} liter. Bisa diisi berapa liter lagi?",
          "papan {a} m digergaji {b} m, panjangnya tinggal", "suhu {a} derajat turun {b} derajat, jadi berapa derajat", "potong {b} dari {a}"],
    "×": ["Kalikan {a} dengan {b}.", "kalikan {a} dan {b}", "Persegi panjang {a} kali {b}. Berapa luasnya?",
          "sekilo {a}, kalau {b} kilo berapa",
          "dibagi, eh maksudnya dikali: {a} dan {b}", "Kebun {a} m kali {b} m. Luasnya berapa meter persegi?", "Jalan {a} km per jam selama {b} jam. Sampai berapa km?",
          "Keran mengalirkan {a} liter per menit. Dalam {b} menit berapa liter?", "Semeter beratnya {a} kg. Kalau {b} meter?", "{a} diambil {b} kali", "perbesar {a} sebanyak {b} kali",
          "faktornya {a} dan {b}, hasil kalinya?", "Kain lebar {a} m dan panjang {b} m. Luasnya?"],
    "÷": ["Bagi {a} dengan {b}.", "bagilah {a} dengan {b}", "{a} liter dituang rata ke {b} botol. Isi tiap botol berapa?", "Papan {a} m dipotong menjadi {b} bagian sama. Berapa panjang tiap bagian?",
          "{a} kg dibagi rata untuk {b} orang. Masing-masing berapa?",
          "dikali, eh maksudku {a} dibagi {b}", "Tali {a} m digunting jadi {b} bagian sama. Satu bagian berapa m?", "{b} buku yang sama beratnya {a} kg. Satu buku berapa kg?",
          "{b} putaran itu {a} km. Satu putaran?", "{a} liter cukup untuk {b} hari. Sehari berapa liter?", "kalau {a} dibagi rata {b}, satunya berapa",
          "{a} detik untuk {b} putaran yang sama. Satu putaran berapa detik?", "Isi {b} kantong sama banyak dari {a} kg kacang. Sekantong berapa kg?", "sebar {a} rata ke {b}"],
}  # fmt: skip
COUNTED_EN = [
    "One costs {a}. What do {b} cost?", "{b} pieces at {a} each, how much is it?", "Each lap is {a} km. How far are {b} laps?", "I take {b} of them at {a} each. Total?", "One glass holds {a} litres. What do {b} glasses hold?",
    "{b} bricks, each {a} kg. What do they weigh?", "pile up {b} boards of {a} cm, how high is it", "I drink {a} litres a day. How many litres in {b} days?", "{b} tickets at {a}, what do I pay",
    "Run {a} km every day for {b} days. Total distance?", "Line up {b} tiles of {a} m. How long is the line?", "a step is {a} m, how far do {b} steps take me",
    "Fill {b} bottles with {a} litres each. How many litres does it take?",
]  # fmt: skip
COUNTED_ID = [
    "Satu beratnya {a} kg. Berapa berat {b} buah?", "Satu putaran {a} km. Berapa jauhnya {b} putaran?", "Satu gelas isinya {a} liter. Kalau {b} gelas berapa liter?", "beli {b} buah masing-masing {a} kg, beratnya berapa",
    "{b} bata, satunya {a} kg. Beratnya berapa?", "minum {a} liter sehari, {b} hari berapa liter", "Papan tebal {a} cm ditumpuk {b} buah. Tingginya berapa cm?",
    "Lari {a} km tiap hari selama {b} hari. Jauhnya?", "Isi {b} botol, masing-masing {a} liter. Butuh berapa liter?", "satu langkah {a} m, {b} langkah berapa m",
    "Jejerkan {b} ubin {a} m. Panjangnya?",
]  # fmt: skip
AS_DECIMAL_EN = [
    "What is {a}/{b} as a decimal?", "{a} ÷ {b} as a decimal", "Write {a}/{b} as a decimal.", "Give {a} divided by {b} as a decimal number.", "{a} over {b} as decimal", "{a}/{b} decimal form?",
    "{a}/{b} in decimals", "convert {a}/{b} to a decimal", "What is {a} ÷ {b} without a remainder, as a decimal?", "Turn {a}/{b} into a decimal.", "Change {a}/{b} to a decimal number.",
    "What decimal is {a}/{b}?", "Express {a}/{b} as a decimal.", "divide {a} by {b}, answer as a decimal", "how do I write {a}/{b} with a decimal point?", "Divide {a} by {b} and go on after the point.",
    "{a} divided by {b}, but no remainder please, I want decimals", "I get {a}/{b}. What would that be with a decimal point?", "Divide {a} by {b} exactly, with a point if needed.",
    "how would a calculator show {a}/{b}", "Give me the decimal for {a} over {b}.", "{a} litres into {b} equal jugs, litres in one jug as a decimal?", "the fraction {a}/{b} written with a point",
    "Share {a} kg among {b}. As a decimal, how many kg does each get?", "not a fraction please: {a}/{b}", "Put {a}/{b} in decimal notation.", "work out {a} ÷ {b} past the decimal point",
    "{a} m cut in {b} equal pieces, one piece in metres as a decimal?", "if I key in {a} ÷ {b}, which decimal comes up", "no fractions, no remainders: {a} by {b} as a decimal",
]  # fmt: skip
AS_DECIMAL_ID = [
    "Berapa {a}/{b} dalam desimal?", "{a} ÷ {b} dalam desimal", "Tulis {a}/{b} sebagai desimal.", "{a} dibagi {b} dalam bentuk desimal", "{a} : {b} dalam desimal", "Nyatakan {a}/{b} dalam desimal.",
    "ubah {a}/{b} ke desimal", "Ubahlah {a}/{b} menjadi bilangan desimal.", "bentuk desimal dari {a}/{b}", "jadikan {a}/{b} desimal", "Berapa {a} dibagi {b} tanpa sisa, dalam desimal?", "desimalnya {a}/{b} berapa",
    "{a} dibagi {b}, jangan pakai sisa, pakai desimal", "{a}/{b} kalau ditulis desimal jadi berapa", "Kalkulator menampilkan berapa untuk {a}/{b}, dalam desimal?", "Pecahan {a}/{b} itu desimalnya?",
    "{a} liter dibagi rata ke {b} botol, tiap botol berapa liter dalam desimal?", "Lanjutkan {a} : {b} sampai di belakang koma.", "jangan pecahan ya, {a}/{b} dalam desimal",
    "Hitung {a} ÷ {b} sampai habis, jawab dengan desimal.", "tulis {a} per {b} secara desimal", "Tali {a} m dipotong {b} sama panjang. Sepotong berapa m, dalam desimal?",
]  # fmt: skip
ROUNDED_EN = [
    "What is {a} ÷ {b} to {p} decimal places?", "{a}/{b} rounded to {p} decimals", "Divide {a} by {b} and round to {p} decimals.", "{a} divided by {b}, {p} decimal places", "Give {a}/{b} to {p} decimals.",
    "round {a} ÷ {b} to {p} decimal places", "{a}/{b} as a decimal with {p} places",
    "Work out {a} ÷ {b}, {p} decimals will do.", "{a} over {b}, but only {p} decimal places, rounded", "I need {a}/{b} rounded to {p} decimal places.",
    "Stop {a} ÷ {b} at {p} decimal places and round.", "how much is {a} by {b}, rounded to {p} decimals", "divide {a} by {b}, keep {p} decimals, rounded", "Roughly, to {p} decimal places: {a}/{b}?",
    "My form wants {a} ÷ {b} with {p} decimals. What do I enter?",
]  # fmt: skip
ROUNDED_ID = [
    "Berapa {a} ÷ {b} sampai {p} desimal?", "{a}/{b} dibulatkan sampai {p} desimal", "Bagi {a} dengan {b} lalu bulatkan ke {p} desimal.", "{a} dibagi {b}, {p} angka di belakang koma",
    "bulatkan {a} : {b} sampai {p} angka di belakang koma",
    "Hitung {a} ÷ {b}, cukup {p} desimal, dibulatkan.", "{a}/{b} berapa kalau dibulatkan {p} angka di belakang koma", "Saya perlu {a} : {b} dengan {p} desimal.",
    "kira-kira, sampai {p} desimal: {a}/{b}?", "Di formulir diminta {a} ÷ {b} dengan {p} angka di belakang koma. Saya isi berapa?", "pembulatan {a} dibagi {b} sampai {p} desimal",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    if draw.beyond:
        sign = draw.one("+-×÷")
        return _sum(draw, sign) if sign in "+-" else _product(draw) if sign == "×" else _quotient(draw)
    kind = draw.rng.random()
    if kind < 0.55:
        return _sum(draw, draw.one("+-"))
    if kind < 0.62:
        return _several(draw)
    if kind < 0.8:
        return _product(draw)
    if kind > 0.965:
        return _rounded(draw) if kind > 0.985 else _shortened(draw)
    return _quotient(draw)


def _mark(draw: Draw, *numbers: Fraction) -> str:
    if draw.lang == "en":
        return "."
    if all(n.denominator == 1 for n in numbers[:2]):
        return "."  # the question has no mark to be taken over
    return "," if any(_places(n) > 2 for n in numbers) or draw.chance(0.6) else "."


def _draw(draw: Draw, whole_digits: int, places: int) -> Fraction:
    """A number with a part after the point; before it there may be nothing."""
    scale = 10**places
    whole = 0 if whole_digits == 0 or (not draw.beyond and draw.chance(0.15)) else draw.whole(10 ** (whole_digits - 1) if draw.beyond else 1, 10**whole_digits - 1)
    part = draw.whole(1, scale - 1)
    if draw.beyond and part % 10 == 0:
        part += 1
    return Fraction(whole * scale + part, scale)


def _places(value: Fraction) -> int:
    return len(decimal(value).partition(".")[2])


def _signed(whole: int, places: int, point: str) -> str:
    return ("-" if whole < 0 else "") + shifted(abs(whole), places, point)


def _question(draw: Draw, a: str, sign: str, b: str) -> str:
    """Whole numbers are asked for as a decimal, since `7 ÷ 2` alone means a remainder."""
    if sign == "÷" and a.isdigit() and b.isdigit():
        return asked(draw, AS_DECIMAL_EN, AS_DECIMAL_ID, a=a, b=b)
    kind = draw.rng.random()
    below = sign == "-" and float(a.replace(",", ".")) < float(b.replace(",", "."))
    if below:
        kind = min(kind, 0.9) if kind >= 0.17 else 0.3
    situation = None if below or draw.chance(0.7) else decimals_told.told(draw, a, sign, b, draw.one(NAMES))
    if situation:
        return situation
    if kind < 0.17 and (sign != "÷" or b.isdigit()) and not any(len(n.replace(",", ".").partition(".")[2]) > 2 for n in (a, b)):
        frames_en, frames_id = WHOLE_EN[sign], WHOLE_ID[sign]
        if sign == "×" and b.isdigit():
            frames_en, frames_id = frames_en + COUNTED_EN, frames_id + COUNTED_ID
        return asked(draw, frames_en, frames_id, a=a, b=b)
    if kind < 0.5:
        thing = f"{a} {sign} {b}"
    elif kind < 0.72:
        thing = f"{a}{sign}{b}"
    elif kind < 0.95:
        thing = a + draw.one(WORDS_EN[sign], WORDS_ID[sign]) + b
    else:
        thing = (NOUNS_EN if draw.lang == "en" else NOUNS_ID)[sign].format(a=a, b=b)
    if sign == "×" and draw.chance(0.4):
        thing = thing.replace("×", draw.one("**x·"))
    if sign == "÷" and draw.chance(0.4):
        thing = thing.replace("÷", draw.one("/:", "/::"))
    return ask(draw, thing)


def _sum(draw: Draw, sign: str) -> Problem:
    size = draw.whole(6, 7) if draw.beyond else draw.whole(4, 5) if draw.level >= 1 and draw.chance(0.06) else draw.whole(3, 4) if draw.hard else draw.digits(3)
    a = _draw(draw, size, _some_places(draw))
    b = _draw(draw, draw.whole(5 if draw.beyond else 1, size), _some_places(draw))
    if draw.chance(0.15):
        b = Fraction(int(b) or 1)
    if draw.chance(0.5):
        a, b = b, a
    if sign == "-" and a < b and (size > 2 or draw.chance(0.8)):
        a, b = b, a
    value = a + b if sign == "+" else a - b
    point = _mark(draw, a, b)
    places = max(_places(a), _places(b))
    scale = 10**places
    work = Work(draw)
    left, right = int(a * scale), int(b * scale)
    work.line(f"{shifted(left, places, point)}{sign}{shifted(right, places, point)}")
    if places:
        work.line(f"×{scale}")
    whole = work.add(left, right) if sign == "+" else work.sub(left, right)
    return _finish(draw, work, a, sign, b, value, _signed(whole, places, point), point)


def _some_places(draw: Draw) -> int:
    return draw.whole(2, 3) if draw.beyond else draw.one([1, 1, 1, 2, 2, 2, 3])


SEVERAL_EN = [
    "Add {}.", "What is the total of {}?", "sum of {}", "I buy things for {}. What do I pay?", "The prices are {}. How much is it together?", "Add up {}.",
    "tot up {}", "Throw {} together. What do you get?", "I walked {} km on the three days. How far in all?", "The boards are {} m long. Laid end to end, how long?", "receipt says {}, total?",
    "What do {} come to?", "Lump {} together.", "The jugs hold {} litres. How many litres is that?",
]  # fmt: skip
SEVERAL_ID = [
    "Jumlahkan {}.", "Berapa total {}?", "jumlah dari {}", "Saya beli barang seharga {}. Bayar berapa?", "Beratnya {} kg. Berapa semuanya?",
    "totalin {} dong", "Papannya {} m. Kalau disambung berapa m?", "Tiga hari saya lari {} km. Berapa km semuanya?", "di nota ada {}, totalnya?", "Gabungkan {}. Hasilnya?",
    "Isi ember {} liter. Semuanya berapa liter?",
]  # fmt: skip


def _several(draw: Draw) -> Problem:
    """Three numbers, as on a receipt."""
    terms = [_draw(draw, draw.whole(1, 2), draw.whole(1, 2)) if draw.chance(0.8) else Fraction(draw.whole(1, 20)) for _ in range(3)]
    if all(t.denominator == 1 for t in terms):
        terms[0] += Fraction(1, 2)
    point = _mark(draw, *terms)
    signs = ["+", draw.one("++-")]
    if signs[1] == "-" and terms[0] + terms[1] < terms[2]:
        signs[1] = "+"
    places = max(map(_places, terms))
    scale = 10**places
    wholes = [int(t * scale) for t in terms]
    work = Work(draw)
    padded = [shifted(n, places, point) for n in wholes]
    work.line(f"{padded[0]}+{padded[1]}{signs[1]}{padded[2]}").line(f"×{scale}")
    total = work.add(wholes[0], wholes[1])
    total = work.add(total, wholes[2]) if signs[1] == "+" else work.sub(total, wholes[2])
    gold = decimal(Fraction(total, scale), point)
    raw = shifted(total, places, point)
    work.line(f"={raw}" + (f"={gold}" if raw != gold else ""))
    x, y, z = (decimal(t, point) for t in terms)
    if signs[1] == "+" and draw.chance(0.4):
        joint = "; " if point == "," else ", "
        listed = x + joint + y + draw.say(" and ", " dan ") + z
        question = draw.one(SEVERAL_EN, SEVERAL_ID).format(listed)
    else:
        question = ask(draw, draw.one([f"{x} + {y} {signs[1]} {z}", f"{x}+{y}{signs[1]}{z}"]))
    flat = f"{decimal(terms[0])}+{decimal(terms[1])}{signs[1]}{decimal(terms[2])}"
    return Problem(question, work.text, f"{x} + {y} {signs[1]} {z} = **{gold}**", gold, ("value", flat), check="number", key=flat)


def _product(draw: Draw) -> Problem:
    if draw.beyond:
        a, b = _draw(draw, 3, 2), _draw(draw, 2, 1)
    else:
        a = _draw(draw, draw.whole(1, 2) if draw.hard else draw.one([0, 1, 1, 1]), draw.one([1, 1, 2, 2, 3]) if draw.chance(0.3) else draw.whole(1, 2))
        if draw.level >= 1 and draw.chance(0.05):
            a = _draw(draw, 2, 2)
        b = Fraction(draw.whole(2, 12)) if draw.chance(0.5) else _draw(draw, 1, 1)
        if draw.chance(0.06) and a < 10:
            b = _draw(draw, draw.whole(0, 1), 2)
        if draw.chance(0.12):
            b = Fraction(draw.one([10, 100, 1000]))
    point = _mark(draw, a, b)
    x, y = _places(a), _places(b)
    places = x + y
    left, right = int(a * 10**x), int(b * 10**y)
    work = Work(draw).line(f"{decimal(a, point)}×{decimal(b, point)}")
    whole = work.mul(left, right)
    moved = f"{x}+{y}={places}" if x and y else str(places)
    work.line(f"{moved} decimal{'s' * (places > 1)}", f"{moved} desimal")
    return _finish(draw, work, a, "×", b, a * b, shifted(whole, places, point), point)


def _quotient(draw: Draw) -> Problem:
    if draw.beyond:
        d = draw.whole(3, 9)
        return _divided(draw, Fraction(draw.whole(20000, 99999) * d + d * (draw.chance(0.5)), 1000), d)
    kind = draw.rng.random()
    if kind < 0.12:
        return _by_ten(draw)
    if kind < 0.3:
        return _by_decimal(draw)
    d = draw.whole(2, 9)
    if draw.hard:
        return _divided(draw, Fraction(draw.whole(300, 2999) * d, 100), d)
    if draw.chance(0.6):
        scale = draw.one([10, 10, 100, 100, 1000])
        return _divided(draw, Fraction(draw.whole(2, 99 if scale == 10 else 299) * d, scale), d)
    return _divided(draw, Fraction(draw.whole(1, 60)), draw.one([2, 4, 5, 8]))


def _digits_of(work: Work, a: Fraction, d: int, point: str, most: int = 99) -> str:
    """Long division that goes on after the point, as text; at most so many decimals."""
    digits = decimal(a)
    body = digits if "." in digits else digits + "."
    rest, quotient, index = 0, "", 0
    while index < len(body) or (rest and len(quotient.partition(".")[2]) < most):
        char = body[index] if index < len(body) else "0"
        index += 1
        if char == ".":
            quotient = (quotient or "0") + "."
            if rest or index < len(body):
                work.line("point: " + quotient.replace(".", point), "koma: " + quotient.replace(".", point))
            continue
        rest = rest * 10 + int(char)
        if not quotient and rest < d:
            continue
        q, left = divmod(rest, d)
        work.line(f"{rest}={d}×{q}+{left}")
        rest, quotient = left, quotient + str(q)
    return quotient.rstrip(".").replace(".", point)


def _divided(draw: Draw, a: Fraction, d: int) -> Problem:
    if draw.lang == "id" and a.denominator == 1 and _places(a / d) > 2:
        a = a / 2 if a % 2 == 0 and a > 1 else Fraction(1 + a % d)
    point = _mark(draw, a, Fraction(d), a / d)
    work = Work(draw).line(f"{decimal(a, point)}÷{d}")
    text = _digits_of(work, a, d, point)
    return _finish(draw, work, a, "÷", Fraction(d), a / d, text, point)


def _by_ten(draw: Draw) -> Problem:
    """`34.5÷10`: the point moves."""
    a = _draw(draw, draw.whole(1, 3), 1) if draw.chance(0.7) else Fraction(draw.number(draw.whole(1, 3)))
    zeros = draw.whole(1, 2)
    point = _mark(draw, a, Fraction(10), a / 10**zeros)
    x = _places(a)
    work = Work(draw).line(f"{decimal(a, point)}÷{10**zeros}")
    work.line(f"{x}+{zeros}={x + zeros} decimals", f"{x}+{zeros}={x + zeros} desimal")
    raw = shifted(int(a * 10**x), x + zeros, point)
    return _finish(draw, work, a, "÷", Fraction(10**zeros), a / 10**zeros, raw, point)


def _by_decimal(draw: Draw) -> Problem:
    """`4.5÷0.5`: both ten times, then by a whole number."""
    d, places = draw.whole(2, 12), draw.one([1, 1, 1, 2])
    if d % 10 == 0:
        d += 1
    b = Fraction(d, 10**places)
    a = b * (Fraction(draw.whole(2, 40)) if draw.chance(0.7) else Fraction(draw.whole(11, 99), 10))
    point = _mark(draw, a, b)
    work = Work(draw).line(f"{decimal(a, point)}÷{decimal(b, point)}")
    top = a * 10**places
    work.line(f"×{10**places}").line(f"{decimal(top, point)}÷{d}")
    text = _digits_of(work, top, d, point)
    return _finish(draw, work, a, "÷", b, a / b, text, point)


def _rounded(draw: Draw) -> Problem:
    """A quotient that does not end, to one or two decimals."""
    places = draw.whole(1, 2)
    while True:
        d = draw.one([3, 6, 7, 9])
        a = draw.whole(1, 99)
        # A 9 before the last place would carry on.
        if a % d and (a * 10**places // d) % 10 != 9 and (a * 10 ** (places + 1)) % d:
            break
    point = _mark(draw)
    work = Work(draw).line(f"{a}÷{d}")
    text = _digits_of(work, Fraction(a), d, point, places + 1)
    last = int(text[-1])
    cut = text[:-1]
    gold = cut[:-1] + str(int(cut[-1]) + (last >= 5))
    work.line(f"={text}...").line(f"{last}{'≥' if last >= 5 else '<'}5: {gold}")
    question = _counted(asked(draw, ROUNDED_EN, ROUNDED_ID, a=a, b=d, p=places), places)
    return Problem(question, work.text, f"{a} ÷ {d} ≈ **{gold}**", gold, ("rounded quotient", a, d, places), check="number", key=f"{a}÷{d}~{places}")


SHORTENED_EN = [
    "Round {n} to {p} decimal places.", "round {n} to {p} decimals", "What is {n} rounded to {p} decimal places?", "{n} to {p} decimal places", "Give {n} to {p} decimals.", "Please round {n} to {p} decimals.",
    "My scale shows {n}, I only want {p} decimals. What do I write?", "Shorten {n} to {p} decimal places by rounding.", "{n}, but with {p} decimals, rounded",
    "Too many digits! Round {n} to {p} decimal places.", "cut {n} to {p} decimals, rounding properly", "In a table with {p} decimals, {n} is entered as what?",
    "how does {n} look rounded to {p} decimals", "Keep {p} decimal places of {n}, rounded.",
]  # fmt: skip
SHORTENED_ID = [
    "Bulatkan {n} sampai {p} desimal.", "bulatkan {n} ke {p} angka di belakang koma", "Berapa {n} jika dibulatkan sampai {p} desimal?", "{n} dibulatkan ke {p} desimal", "Tolong bulatkan {n} menjadi {p} angka di belakang koma.",
    "Timbangan menunjukkan {n}, saya cuma mau {p} desimal. Tulis berapa?", "{n} kebanyakan angka, bulatkan ke {p} desimal", "pendekkan {n} jadi {p} angka di belakang koma, dibulatkan",
    "Ambil {p} desimal saja dari {n}, dibulatkan.", "{n} ditulis dengan {p} desimal, hasil pembulatannya?", "Di tabel dengan {p} desimal, {n} dicatat berapa?",
]  # fmt: skip


def _shortened(draw: Draw) -> Problem:
    """A decimal rounded to one or two decimals."""
    places = draw.whole(1, 2)
    more = places + draw.whole(1, 2)
    while True:
        scaled = draw.whole(1, 30 * 10**more)
        # A 9 before the last place would carry on.
        if scaled % 10 and scaled // 10 ** (more - places) % 10 != 9:
            break
    point = "." if draw.lang == "en" else ","
    text = shifted(scaled, more, point)
    cut, last = text[: len(text) - more + places], int(text[len(text) - more + places])
    gold = cut[:-1] + str(int(cut[-1]) + (last >= 5))
    work = Work(draw).line(f"{cut}, {last}{'≥' if last >= 5 else '<'}5: {gold}")
    question = _counted(asked(draw, SHORTENED_EN, SHORTENED_ID, n=text, p=places), places)
    return Problem(question, work.text, f"{text} ≈ **{gold}**", gold, ("rounded quotient", scaled, 10**more, places), check="number", key=f"{decimal(Fraction(scaled, 10**more))}~{places}")


def _counted(question: str, places: int) -> str:
    """`1 decimal place`, not `1 decimal places`."""
    if places > 1:
        return question
    return question.replace("1 decimal places", "1 decimal place").replace("1 decimals", "1 decimal").replace("1 places", "1 place")


def _finish(
    draw: Draw, work: Work, a: Fraction, sign: str, b: Fraction, value: Fraction, raw: str, point: str
) -> Problem:
    gold = decimal(value, point)
    work.line(f"={raw}" + (f"={gold}" if raw != gold else ""))
    left, right = decimal(a, point), decimal(b, point)
    operator = {"×": "*", "÷": "/"}.get(sign, sign)
    spec = ("value", f"({a}){operator}({b})")
    return Problem(
        _question(draw, left, sign, right), work.text, f"{left} {sign} {right} = **{gold}**", gold, spec,
        check="number", key=f"{decimal(a)}{sign}{decimal(b)}",
    )  # fmt: skip
