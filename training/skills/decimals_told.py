"""Situations for one operation on decimals: money, lengths, weights, litres, times.

`{x}` and `{y}` are the numbers; `$` before one makes it an amount of money with two places.
"""

from __future__ import annotations

from sample import Draw

TOLD_EN: dict[str, tuple[str, ...]] = {
    "+": (
        "Lunch was ${x} and the coffee ${y}. What did I pay in all?", "The bill is ${x} and I add a tip of ${y}. How much is that together?", "One plank is {x} m long, the other {y} m. How long are they end to end?",
        "I bought {x} kg of rice and {y} kg of beans. How heavy is my bag?", "the tank has {x} litres, i pour in {y} more, how many litres now", "{n} ran {x} km in the morning and {y} km in the evening. How far was it altogether?",
        "A fare of ${x} plus a fee of ${y}. Total?", "My temperature was {x} and rose by {y}. What is it now?", "The first lap took {x} s, the second {y} s. How many seconds for both?",
        "{n} mixes {x} l of milk with {y} l of water. How much is in the bowl?", "shirt ${x}, socks ${y}, what do both cost", "The plant was {x} cm and grew {y} cm. How tall is it now?",
        "From home to the shop it is {x} km, then {y} km more to school. How far is that?", "Put {x} kg on the scale and then another {y} kg. What does it show?", "Electricity ${x}, water ${y}. What do I owe together?",
        "I have ${x}, {n} has ${y}. How much do we have together?", "What do I pay for a book at ${x} and a pen at ${y}?", "how much is it if the pizza is ${x} and delivery ${y}",
    ),
    "-": (
        "I pay ${x} and the goods cost ${y}. How much change do I get?", "A rope of {x} m, {y} m are cut off. How much is left?", "the bottle held {x} litres, {n} drank {y}, how much is left", "{n} weighed {x} kg and lost {y} kg. What is the weight now?",
        "Yesterday it was {x} degrees, today it is {y} degrees colder. How warm is it?", "The jacket was ${x} and is now ${y} cheaper. What does it cost?", "How much taller is a wall of {x} m than one of {y} m?",
        "I had ${x} and spent ${y}. What do I have left?", "Of {x} kg of flour {y} kg are used. How much remains?", "{n} needed {x} s last year and is {y} s faster now. What is the new time?",
        "The way is {x} km and {y} km are done. How far still?", "what's missing from {y} to {x}?", "A parcel with {x} kg, the box alone is {y} kg. What does the content weigh?", "how much more is ${x} than ${y}",
        "Full tank: {x} l. After the trip {y} l less. How much is in it?", "One book costs ${x}, another is ${y} cheaper. How much is the other?", "saw {y} m off a board of {x} m, what remains",
    ),
    "×": (
        "One ticket costs ${x}. How much are {y}?", "{y} bottles with {x} litres each. How many litres?", "A lap is {x} km long and {n} runs {y} laps. How far is that?", "I need {y} boards of {x} m. How many metres in all?",
        "apples are ${x} a kg, what do {y} kg cost", "Each parcel weighs {x} kg, there are {y}. How heavy are all?", "{n} earns ${x} an hour and works {y} hours. How much is it?", "One step is {x} m. How far are {y} steps?",
        "A machine uses {x} kWh a day. How many in {y} days?", "petrol at ${x} a litre, {y} litres, how much", "A sheet is {x} cm thick. How thick are {y} sheets?", "What do {y} notebooks at ${x} each come to?",
    ),
    "÷": (
        "${x} are shared by {y} friends. How much for each?", "A ribbon of {x} m is cut into {y} equal pieces. How long is one?", "{y} bottles hold {x} litres together. How much is in each?", "we split a bill of ${x} {y} ways, what does each pay",
        "{x} kg of nuts go into {y} bags of equal weight. How heavy is each bag?", "{y} equal laps make {x} km. How long is a lap?", "The pack of {y} costs ${x}. What is the price of one?", "{n} walked {x} km in {y} hours. How far was it in an hour?",
        "divide {x} litres evenly among {y} buckets", "In {y} days the snail crept {x} m, the same each day. How far in a day?",
    ),
}
TOLD_ID: dict[str, tuple[str, ...]] = {
    "+": (
        "Beras {x} kg dan gula {y} kg dimasukkan ke satu tas. Berat isinya berapa kg?", "Papan pertama {x} m, papan kedua {y} m. Kalau disambung berapa m?", "bak berisi {x} liter, ditambah {y} liter, jadi berapa liter", "{n} lari {x} km pagi dan {y} km sore. Jumlahnya berapa km?",
        "Ongkos {x} ribu ditambah biaya {y} ribu. Totalnya berapa ribu?", "Suhu {x} derajat lalu naik {y} derajat. Sekarang berapa?", "Putaran pertama {x} detik, kedua {y} detik. Keduanya berapa detik?", "{n} mencampur {x} liter susu dengan {y} liter air. Berapa liter hasilnya?",
        "Tanaman itu {x} cm lalu tumbuh {y} cm. Tingginya sekarang?", "Dari rumah ke toko {x} km, lalu {y} km lagi ke sekolah. Berapa km semuanya?", "Timbangan menunjukkan {x} kg, ditambah lagi {y} kg. Jadi berapa?", "belanja {x} ribu sama {y} ribu, totalnya berapa",
        "Uang saya {x} ribu, uang {n} {y} ribu. Berapa uang kami berdua?", "Kain {x} m dan {y} m dijahit jadi satu. Panjangnya?",
    ),
    "-": (
        "Tali {x} m dipotong {y} m. Sisanya berapa m?", "Saya bayar {x} ribu untuk barang {y} ribu. Kembaliannya?", "botol isi {x} liter, diminum {n} {y} liter, sisanya berapa", "Berat {n} {x} kg lalu turun {y} kg. Berapa sekarang?", "Kemarin {x} derajat, hari ini turun {y} derajat. Suhunya berapa?",
        "Harga jaket {x} ribu, turun {y} ribu. Jadi berapa?", "Dari {x} kg tepung dipakai {y} kg. Tinggal berapa?", "Jarak {x} km, sudah ditempuh {y} km. Masih berapa km?", "Paket {x} kg, kotaknya saja {y} kg. Isinya berapa kg?", "tembok {x} m dan pagar {y} m, bedanya berapa m",
        "Dari {y} ke {x} kurang berapa?", "Tahun lalu {n} {x} detik, sekarang lebih cepat {y} detik. Waktunya berapa?", "uang {x} ribu, dipakai {y} ribu, sisa?", "Tangki {x} liter, setelah jalan berkurang {y} liter. Sisanya?",
    ),
    "×": (
        "Satu tiket {x} ribu. Harga {y} tiket?", "{y} botol masing-masing {x} liter. Semuanya berapa liter?", "Satu putaran {x} km, {n} lari {y} putaran. Berapa km?", "Perlu {y} papan sepanjang {x} m. Totalnya berapa m?", "apel {x} ribu per kg, {y} kg berapa",
        "Tiap paket {x} kg, ada {y}. Beratnya semua?", "Upah {n} {x} ribu sejam, kerja {y} jam. Dapat berapa?", "Satu langkah {x} m. {y} langkah berapa m?", "bensin {x} ribu seliter, beli {y} liter, bayar berapa", "Tebal selembar {x} cm. Tebal {y} lembar?",
    ),
    "÷": (
        "{x} ribu dibagi {y} teman. Masing-masing berapa?", "Pita {x} m dipotong jadi {y} bagian sama. Satu bagian berapa m?", "{y} botol berisi {x} liter kalau digabung. Tiap botol berapa liter?", "tagihan {x} ribu dibagi {y} orang, seorang bayar berapa", "{x} kg kacang dibagi ke {y} kantong sama berat. Satu kantong berapa kg?",
        "{y} putaran sama dengan {x} km. Satu putaran berapa km?", "Isi {y} harganya {x} ribu. Satunya berapa?", "{n} berjalan {x} km dalam {y} jam. Sejam berapa km?", "bagi rata {x} liter ke {y} ember",
    ),
}


def told(draw: Draw, x: str, sign: str, y: str, name: str) -> str | None:
    """A situation for an operation; none where a product or quotient has no whole second number."""
    if sign in "×÷" and not y.isdigit():
        return None
    text = draw.one(TOLD_EN[sign], TOLD_ID[sign])
    money = "${x}" in text
    if money and any(len(n.partition(".")[2]) > 2 for n in (x, y)):
        return None
    if money:
        x, y = _priced(x), _priced(y) if "${y}" in text else y
    return text.format(x=x, y=y, n=name)


def _priced(number: str) -> str:
    """With two places: 12.4 is 12.40."""
    whole, point, part = number.partition(".")
    return f"{whole}.{part.ljust(2, '0')}" if point else number
