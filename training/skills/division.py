"""Quotients with and without remainder: five digits by one, four by two."""

from __future__ import annotations

from phrasing import ask, asked, written
from sample import Draw, Problem
from work import Work

OVER_EN = [
    "{a} ÷ {b}", "{a} ÷ {b}", "{a}÷{b}", "{a} / {b}", "{a}/{b}", "{a} / {b}", "{a}/{b}", "{a} : {b}", "{a} divided by {b}", "{a} divided by {b}", "{a} div by {b}",
    "{a} over {b}", "the quotient of {a} and {b}", "the quotient {a} ÷ {b}", "{a} divided into {b} equal parts", "{a} split by {b}", "{a} shared by {b}",
]  # fmt: skip
OVER_ID = [
    "{a} ÷ {b}", "{a} ÷ {b}", "{a}÷{b}", "{a} / {b}", "{a}/{b}", "{a} : {b}", "{a}:{b}", "{a} : {b}", "{a} dibagi {b}", "{a} dibagi {b}",
    "{a} bagi {b}", "hasil bagi {a} dan {b}", "hasil bagi {a} oleh {b}", "pembagian {a} oleh {b}", "{a} dibagi dengan {b}", "{a} per {b}", "hasil pembagian {a} dengan {b}",
]  # fmt: skip
WHOLE_EN = [
    "Divide {a} by {b}.", "divide {a} by {b}", "How many times does {b} go into {a}?", "Can you divide {a} by {b}?", "Please divide {a} by {b}.", "Split {a} by {b}",
    "Find the quotient and remainder of {a} ÷ {b}.", "{a} / {b} with remainder", "Do {a} ÷ {b} and give the remainder if there is one.", "quotient and remainder: {a} and {b}",
    "Share {a} equally among {b} people. How many each, and what is left over?", "{a} divided by {b}, with remainder please", "What is {a} divided by {b}, and what is left?",
    "What is the remainder when {a} is divided by {b}? And the quotient?", "If I divide {a} by {b}, what do I get?",
    "How often does {b} fit into {a}, and what remains?", "long division {a} ÷ {b}", "Long division please: {a} by {b}", "Split {a} into {b} equal groups. How big is each and how many stay?",
    "{a} eggs go into boxes of {b}. How many full boxes and how many left?", "We have {a} chairs for {b} rooms. How many for each room, and how many are over?",
    "{a} sweets for {b} kids, how many does each get and how many remain?", "I have {a} minutes for {b} tasks. How much for each, and what is left over?",
    "Divide {a} into {b} equal parts.", "How many teams of {b} can {a} players make, and who is left?", "{a} pages in {b} days, how many a day and how many left?",
    "divide {a} with {b} for me", "The dividend is {a} and the divisor {b}. What is the quotient?",
    "cut {a} into {b} equal bits, how big is one", "{a} to be shared by {b}, each gets?", "deal {a} cards to {b} players, how many for each", "{a} split evenly among {b}",
    "spread {a} over {b} days, what is it a day", "how often can I take {b} from {a}", "{b} people chip in equally for {a}. One share?", "if {b} weigh {a}, what does one weigh",
    "{a} in groups of {b}: groups?", "I have {a} and need {b} equal heaps", "how many lots of {b} are there in {a}",
    "how many groups of {b} can I make out of {a}, and what's over", "How many {b}s fit into {a}, and what is left?", "multiply, no wait, divide {a} by {b}",
    "Fit {b} into {a} as often as you can. How often, and what's left?", "I have {a} beads and every necklace takes {b}. How many necklaces can I finish, and how many beads stay behind?",
    "cut a ribbon of {a} cm into pieces of {b} cm, how many pieces and how much is left", "With {a} coins, how many piles of {b} can be built, and how many coins remain?",
    "Hand out {a} pencils fairly to {b} pupils. What does each get, and how many do you keep?", "Each shelf takes {b} books. How many shelves do {a} books fill, and how many books are over?",
    "{a} flowers, {b} to a bunch. How many bunches and what's left over?", "{b} pirates find {a} coins and share fairly. What's one pirate's part, and what stays in the chest?",
    "How many whole weeks of {b} working hours are in {a} hours, and how many hours are left?", "we're {a} people, a boat seats {b}. how many boats get full and who's left",
    "I keep taking {b} out of {a} until I can't. How many times, and what stays?", "Bundle {a} sticks by the {b}. How many bundles? And loose ones?",
    "Break {a} into chunks of {b}. How many full chunks, and the rest?", "A ticket costs {b} and I have {a}. How many tickets can I get and how much money do I keep?",
    "{a} kg of rice goes into sacks of {b} kg. Sacks filled, and kg left?", "Put {a} chairs in rows of {b}, how many full rows do I get and how many chairs are extra?",
    "What's {a} over {b} as a whole number with remainder?", "{a} songs go evenly on {b} discs. Songs per disc, and how many don't fit in?", "how many times {b} in {a}, and the remainder",
    "My boss wants {a} boxes loaded evenly on {b} trucks. How many per truck, how many stay in the yard?",
    "I've got {a} marbles and {b} bags that must hold the same. How many in a bag and how many outside?", "How many complete sets of {b} come out of {a} cards, and how many cards are spare?",
    "Lay {a} out in rows of {b} and tell me how many full rows and what's over.", "divvy up {a} between {b}", "How large is a share if {b} of us take equal shares of {a}, and what's left?",
    "Pack {a} apples by {b} into crates, full crates and leftovers?", "I read {b} pages a day and the book has {a}. How many full days, and how many pages then?",
    "{a} tiles, {b} in one row. Full rows? Tiles left?", "Is {a} divisible by {b}? Give quotient and remainder.",
    "a bus takes {b}, we're {a}. buses filled to the last seat, and people left standing?", "a {a} m rope, {b} m for each swing. How many swings can I hang and how much rope is left?",
    "{b} goes into {a} how often", "You have {a} and count off {b} at a time. How many times can you do it, and what is left at the end?",
    "{a}, shared out to {b} plates in equal numbers. On each plate, and left in the pan?",
]  # fmt: skip
WHOLE_ID = [
    "Bagi {a} dengan {b}.", "bagilah {a} dengan {b}", "Berapa kali {b} masuk ke dalam {a}?", "Bagikan {a} dengan {b}.", "tolong bagi {a} sama {b}", "Bisa bagi {a} dengan {b}?",
    "Tentukan hasil bagi dan sisa {a} ÷ {b}.", "{a} / {b} dengan sisa", "hasil bagi dan sisa dari {a} dan {b}", "{a} dibagi {b}, sisanya juga ya",
    "Bagikan {a} sama rata kepada {b} orang. Masing-masing berapa dan sisanya berapa?", "Kalau {a} dibagi {b}, hasilnya berapa?",
    "pembagian bersusun {a} : {b}", "Berapa {a} dibagi {b} dan berapa sisanya?", "porogapit {a} : {b}", "Bagi {a} menjadi {b} bagian yang sama.",
    "{a} telur dimasukkan ke kotak isi {b}. Berapa kotak penuh dan berapa sisanya?", "{a} kursi untuk {b} ruangan. Tiap ruangan berapa dan sisa berapa?",
    "{a} permen untuk {b} anak, masing-masing dapat berapa dan sisa berapa?", "{a} halaman dibaca dalam {b} hari. Sehari berapa dan sisanya berapa?",
    "Dari {a} pemain bisa dibuat berapa tim berisi {b}, dan sisa berapa?", "bagiin {a} sama {b} dong", "Yang dibagi {a}, pembaginya {b}. Berapa hasil baginya?",
    "potong {a} jadi {b} bagian sama, satu bagian berapa", "{a} dibagikan ke {b} orang, dapatnya berapa", "{a} dibagi rata untuk {b}", "sebar {a} selama {b} hari, sehari berapa",
    "{b} orang patungan rata untuk {a}. Bagian satu orang?", "kalau {b} buah beratnya {a}, satunya berapa", "{a} dikelompokkan per {b}, ada berapa kelompok",
    "ada berapa kelompok {b} di dalam {a}, dan lebihnya berapa", "dikali, eh maksudku {a} dibagi {b}", "Manik-manik {a}, satu kalung butuh {b}. Jadi berapa kalung dan sisanya berapa?",
    "Pita {a} cm digunting tiap {b} cm. Dapat berapa potong dan sisa berapa cm?", "Koin {a} ditumpuk {b} setumpuk. Ada berapa tumpukan dan sisa berapa koin?",
    "Tiap rak muat {b} buku. {a} buku memenuhi berapa rak, sisanya berapa?", "{a} tangkai bunga diikat per {b}. Berapa ikat dan sisa berapa tangkai?",
    "Satu tiket {b}, uang saya {a}. Dapat berapa tiket dan uang sisa berapa?", "{a} kg beras masuk karung {b} kg. Berapa karung penuh dan sisa berapa kg?",
    "Susun {a} kursi, tiap baris {b}. Baris penuhnya berapa, lebih berapa kursi?", "Kelereng {a} dimasukkan sama banyak ke {b} kantong. Isi tiap kantong dan sisanya?", "{b} dalam {a} ada berapa kali",
    "ambil {b} berulang kali dari {a} sampai tidak cukup lagi, bisa berapa kali dan sisa berapa", "Kami {a} orang, sekali naik perahu {b} orang. Berapa perahu penuh dan berapa orang tersisa?",
    "Bagikan adil {a} pensil kepada {b} murid. Seorang dapat berapa, sisanya?", "Pisahkan {a} per {b}, jadi berapa dan lebihnya berapa?", "{a} apel dikemas {b} sekotak. Kotak penuh? Sisa apel?",
    "Apakah {a} habis dibagi {b}? Sebutkan hasil bagi dan sisanya.", "Buku {a} halaman, sehari baca {b}. Berapa hari penuh dan sisa berapa halaman?",
    "{a} ubin, sebaris {b}. Baris penuh dan sisa ubin?", "patungan {a} untuk {b} orang sama rata, seorang kena berapa dan sisa berapa",
    "Dari {a} kartu, ada berapa set lengkap isi {b} dan berapa kartu lebih?", "bagi rata {a} ke {b} piring, isi sepiring berapa, sisa berapa",
    "{a} kotak dimuat rata ke {b} truk. Satu truk berapa dan yang tertinggal berapa?",
]  # fmt: skip
REST_EN = [
    "What is {a} mod {b}?", "{a} mod {b}", "{a} % {b}", "What is left when {a} is divided by {b}?", "remainder of {a} divided by {b}?", "remainder of {a} / {b}", "only the remainder: {a} ÷ {b}",
    "If {a} sweets go to {b} children equally, how many are left over?", "What remainder does {a} leave when divided by {b}?", "What is the remainder of {a} ÷ {b}?", "{a} modulo {b}",
    "{a} eggs are packed in boxes of {b}. How many eggs are left over?", "Find the remainder when you divide {a} by {b}.", "compute {a} mod {b}",
    "I make groups of {b} out of {a}. How many don't get into a full group?", "After packing {a} pens by {b}, how many loose pens are there?", "how many are over when {a} is put in rows of {b}",
    "{a} coins in piles of {b}: how many coins don't make a full pile?", "Forget the quotient, what's the remainder of {a} over {b}?", "{b} into {a}, the remainder only",
    "Cut {a} cm of tape into pieces of {b} cm. How long is the scrap at the end?", "What stays on the table after {b} players are dealt equal hands from {a} cards, as many as possible?",
    "Keep subtracting {b} from {a} until less than {b} is left. What is it?", "Take the largest multiple of {b} that fits in {a}. How much of {a} is left beyond it?",
    "Full boats of {b} leave until fewer than {b} of {a} guests wait. How many wait?", "What does {a} leave over on division by {b}?", "the leftover of {a} shared by {b}",
    "How many sheets are spare if {a} sheets become booklets of {b} sheets?", "{a} divided by {b}: don't tell me the quotient, just what is left",
    "a bag of {a} nuts, {b} squirrels get the same, nuts nobody gets?",
]  # fmt: skip
REST_ID = [
    "Berapa {a} mod {b}?", "{a} mod {b}", "Berapa sisa {a} dibagi {b}?", "sisa pembagian {a} oleh {b}?", "sisa dari {a} : {b}", "{a} % {b}", "{a} modulo {b}", "Tentukan sisa pembagian {a} dengan {b}.",
    "Kalau {a} permen dibagi rata ke {b} anak, berapa sisanya?", "Berapa sisanya jika {a} dibagi {b}?", "{a} telur dikemas isi {b}. Berapa telur yang tersisa?", "Cari sisa bagi {a} oleh {b}.",
    "Kelompokkan {a} per {b}. Berapa yang tidak kebagian kelompok penuh?", "Koin {a} ditumpuk per {b}. Berapa koin yang tidak jadi tumpukan penuh?",
    "hasil baginya tidak usah, sisa {a} dibagi {b} saja", "Pita {a} cm dipotong tiap {b} cm. Potongan sisanya berapa cm?", "Terus kurangi {a} dengan {b} sampai kurang dari {b}. Tinggal berapa?",
    "{a} kacang dibagi sama banyak ke {b} tupai. Kacang yang tidak terbagi berapa?", "Setelah {a} pena dikemas per {b}, berapa pena yang lepas?", "lebihnya berapa kalau {a} disusun {b} sebaris",
    "{a} lembar dijadikan buku isi {b} lembar. Lembar yang tidak terpakai?", "{a} dibagi {b}, yang tidak terbagi berapa",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    if draw.chance(0.01) and not draw.beyond:
        return _by_zero(draw)
    long = draw.hard or draw.beyond or (draw.level > 0.4 and draw.chance(0.28))
    if draw.beyond and draw.chance(0.3):
        d, size, long = draw.whole(3, 9), 8, False
    elif long:
        d = draw.whole(13, 99)
        size = 7 if draw.beyond else draw.whole(4, 5) if draw.hard and draw.chance(0.6) else draw.one([2, 3, 3, 4, 4, 4, 5, 5, 6] if draw.level >= 1 else [2, 3, 4])
    else:
        d = draw.whole(2, 9) if draw.chance(0.8) else draw.whole(10, 12)
        size = draw.whole(6, 7) if draw.level >= 1 and draw.chance(0.06) else draw.digits(5, 2)
    a = draw.number(size)
    if draw.chance(0.45):
        a = max(1, a // d) * d
    if draw.chance(0.1) and not long and not draw.beyond:
        a = draw.whole(0, 10) * d
    if (a < d and a) or (draw.beyond and len(str(a)) < size):
        a += 10 ** (size - 1) // d * d + d
    work = Work(draw)
    if a % d == 0 and a <= 10 * d and d <= 10:
        quotient, rest = work.exact(a, d), 0
    else:
        quotient, rest = work.div(a, d)
    left, right = written(draw, a), written(draw, d)
    key = f"{a}÷{d}" if a > 999 else None
    if rest > 0 and draw.chance(0.15):
        return _remainder(draw, a, d, rest, work, key)
    if draw.chance(0.3):
        question = asked(draw, WHOLE_EN, WHOLE_ID, a=left, b=right)
    else:
        thing = asked(draw, OVER_EN, OVER_ID, a=left, b=right)
        if a < 24 and d > 9:
            thing = thing.replace(":", "÷")  # it would be a time of day
        question = ask(draw, thing, worded=rest > 0)
    value = str(quotient) if rest == 0 else f"{quotient} {draw.say('remainder', 'sisa')} {rest}"
    return Problem(
        question, work.text, f"{a} ÷ {d} = **{value}**", value, ("quotient", a, d), check="remainder", key=key
    )


def _remainder(draw: Draw, a: int, d: int, rest: int, work: Work, key: str | None) -> Problem:
    question = asked(draw, REST_EN, REST_ID, a=a, b=d)
    answer = draw.say(
        f"The remainder of {a} ÷ {d} is **{rest}**.", f"Sisa dari {a} ÷ {d} adalah **{rest}**."
    )
    return Problem(question, work.text, answer, str(rest), ("value", f"{a}%{d}"), key=key)


def _by_zero(draw: Draw) -> Problem:
    a = draw.number(draw.whole(1, 4))
    work = Work(draw).line("÷0")
    question = ask(draw, asked(draw, OVER_EN[:14], OVER_ID[:15], a=a, b=0), worded=True)
    gold = draw.say("not defined", "tidak terdefinisi")
    answer = draw.say(f"{a} ÷ 0 is **{gold}**: no number times 0 is {a}.", f"{a} ÷ 0 **{gold}**: tidak ada bilangan yang dikali 0 menjadi {a}.")
    return Problem(question, work.text, answer, gold, ("by zero", a))
