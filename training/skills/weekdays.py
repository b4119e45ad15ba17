"""Days of the week and of the month: so many days on, so many back; and the months of a year."""

from __future__ import annotations

from sample import Draw, Problem
from skills.calendar_words import DAYS_EN, DAYS_ID, KEEP, LENGTHS, MONTHS_EN, MONTHS_ID, ending
from skills.weekdays_counts import counts
from work import Work

AFTER_EN = [
    "Today is {d}. What day is it in {n}?", "If today is {d}, which day is in {n}?", "today is {d}, what day in {n}", "What weekday is {n} after {d}?", "It is {d}. Which day of the week will it be {n} from now?", "{n} after {d}?",
    "Which day comes {n} after a {d}?", "My parcel was sent on {d} and takes {n}. On which weekday does it arrive?", "{d} + {n} = ?", "{d} plus {n}", "Starting from {d}, count {n} forward. Which day?", "what day will it be {n} after {d}",
    "We leave on {d} and come home {n} later. What day of the week is that?", "Suppose it is {d} now. Name the day {n} ahead.", "The exam is {n} after {d}. On which day is it?", "In {n} it is my birthday and today is {d}. Which weekday is my birthday?",
    "If I start on a {d} and wait {n}, what day is it then?", "it's {d} today, {n} later it's?", "Tell me the weekday {n} from {d}.", "The library book is due in {n}. Today is {d}. On what day must I return it?", "{n} from {d}, what day?",
    "Find the day of the week that falls {n} after {d}.", "now {d}. in {n}?",
    "Yesterday doesn't matter: today it's {d}. Tell me the day {n} later.", "I plant the seeds on a {d} and they sprout {n} later. Which weekday is that?", "counting {n} on from {d} gets me to which day?",
    "My cast comes off {n} from today, and today is {d}. Which day of the week will that be?", "Let {n} pass after {d}. What day is it then?", "The dentist wants to see me {n} after {d}. Name that weekday.",
    "Move {n} ahead in the week from {d}. Where do you end up?", "We're on {d} right now. Once {n} have gone by, it will be a what?", "{d} now, which weekday comes after {n}?",
    "If the concert is exactly {n} after this {d}, on what day of the week is it?", "Work out which day follows {d} by {n}.", "suppose today were {d}; what would the day be {n} on?",
    "A ship sets sail on {d} and docks {n} later. What day does it dock?", "The guarantee ends {n} after {d}. What weekday is that?", "What do we call the day that lies {n} beyond {d}?",
    "I borrowed a bike on {d} for {n}. Which day do I bring it back?", "Please give me the weekday {n} after {d}.", "hey, what day will we have {n} after {d}?",
]  # fmt: skip
AFTER_ID = [
    "Hari ini {d}. Hari apa {n} lagi?", "Kalau sekarang {d}, {n} lagi hari apa?", "{n} setelah {d} hari apa?", "sekarang {d}, {n} lagi hari apa", "Paket dikirim hari {d} dan tiba {n} kemudian. Hari apa tibanya?", "{d} + {n} = ?", "{d} tambah {n} jadi hari apa",
    "Mulai dari {d}, hitung maju {n}. Hari apa?", "Ujian diadakan {n} setelah hari {d}. Hari apa ujiannya?", "Ulang tahun saya {n} lagi dan sekarang hari {d}. Jatuh di hari apa?", "Jika hari ini {d}, maka {n} yang akan datang adalah hari?",
    "Tentukan hari yang jatuh {n} sesudah {d}.", "Buku harus kembali {n} lagi. Sekarang {d}. Hari apa harus dikembalikan?", "skrg {d}, {n} kemudian hari apa ya", "Kami berangkat hari {d} dan pulang {n} kemudian. Hari apa pulangnya?", "hari {d}, {n} ke depan hari apa?",
    "Misalkan sekarang {d}. Sebutkan hari {n} mendatang.", "dari {d}, {n} lagi itu hari apa sih",
    "Benih ditanam hari {d} dan tumbuh {n} kemudian. Hari apa itu?", "Setelah lewat {n} dari hari {d}, kita sampai di hari apa?", "Majukan hari {d} sebanyak {n}. Hasilnya hari apa?",
    "Saya pinjam sepeda hari {d} selama {n}. Hari apa saya kembalikan?", "Konsernya tepat {n} sesudah hari {d}. Hari apakah konsernya?", "Hari ini kan {d}, nah {n} lagi jatuhnya hari apa?",
    "Kapal berlayar hari {d} dan berlabuh {n} kemudian. Hari apa berlabuhnya?", "Hari apakah yang datang {n} sesudah {d}?", "Dokter minta saya kontrol {n} setelah hari {d}. Hari apa kontrolnya?",
    "Andaikan sekarang hari {d}, hari apa jadinya {n} lagi?", "hitung {n} dari {d}, ketemu hari apa", "Tolong sebutkan nama hari {n} setelah {d}.", "Garansinya habis {n} sesudah {d}. Itu hari apa?",
]  # fmt: skip
BEFORE_EN = [
    "Today is {d}. What day was it {n} ago?", "If today is {d}, which day was {n} ago?", "today is {d}, {n} ago was?", "What weekday was {n} before {d}?", "It is {d}. Which day of the week was it {n} earlier?", "{n} before {d}?", "{d} - {n} = ?", "{d} minus {n}",
    "Counting {n} back from {d}, where do I land?", "The letter arrived on {d} and was sent {n} before. On what day was it sent?", "I finished on a {d} after {n} of work. On which weekday did I start, {n} earlier?", "what day was it {n} before {d}",
    "Go back {n} from {d}. Which day?", "it's {d}, and {n} ago it was...?", "Name the weekday {n} before a {d}.", "My party was {n} ago and today is {d}. What day was the party?", "Find the day of the week {n} prior to {d}.", "now {d}. {n} back?",
    "Rewind {n} from {d}. Which day of the week do you reach?", "It's {d} today. My cold began {n} ago. On which day did it begin?", "which weekday came {n} before {d}",
    "I bought the milk {n} ago, and now it is {d}. What day did I buy it?", "The race was held {n} before this {d}. What weekday was that?", "We got home on {d} after {n} away. What day had we left?",
    "If it is {d} now, then {n} in the past it was what day?", "Step back {n} in the week from {d} and name the day.", "The invitation must go out {n} before {d}. On what day is that?",
    "Tell me which day preceded {d} by {n}.", "today being {d}, what was the day {n} back?", "What do we call the day that lies {n} before {d}?",
    "Grandma called {n} ago. Since today is {d}, on which weekday did she call?", "Please work out the weekday {n} earlier than {d}.", "so today is {d} and it happened {n} ago, on a what?",
]  # fmt: skip
BEFORE_ID = [
    "Hari ini {d}. Hari apa {n} yang lalu?", "Kalau sekarang {d}, {n} yang lalu hari apa?", "{n} sebelum {d} hari apa?", "sekarang {d}, {n} lalu hari apa", "{d} - {n} = ?", "{d} kurang {n} hari apa", "Mundur {n} dari {d}, jatuh hari apa?",
    "Surat tiba hari {d} dan dikirim {n} sebelumnya. Hari apa dikirim?", "Pesta saya {n} yang lalu, sekarang {d}. Pestanya hari apa?", "Jika hari ini {d}, maka {n} yang lalu adalah hari?", "Tentukan hari yang jatuh {n} sebelum {d}.", "dari {d} mundur {n} hari apa ya",
    "sekarang hari {d}, {n} kemarin hari apa", "Sebutkan hari {n} sebelum hari {d}.",
    "Hari ini {d}. Saya mulai flu {n} yang lalu. Hari apa itu?", "Kami pulang hari {d} setelah pergi {n}. Berangkatnya hari apa?", "hitung mundur {n} dari {d}, ketemu hari apa?",
    "Undangan harus dikirim {n} sebelum {d}. Hari apa itu?", "Hari apakah yang mendahului {d} sejauh {n}?", "Lomba berlangsung {n} sebelum hari {d}. Hari apa lombanya?",
    "Nenek menelepon {n} yang lalu, dan sekarang hari {d}. Hari apa Nenek menelepon?", "Kalau hari ini {d}, {n} ke belakang hari apa?", "Mundurkan hari {d} sebanyak {n}.",
    "Andaikan sekarang {d}, hari apa waktu {n} yang lalu?", "Tolong sebutkan hari apa {n} lalu, hari ini {d}.", "beli susunya {n} lalu, skrg {d}, belinya hari apa",
]  # fmt: skip

# The same built from parts: what day it is, what happens after so long (or did before), and the question.
TODAY_EN = ["Today is {d}.", "It's {d} today.", "It is {d} now.", "So it's {d}.", "We have {d} today.", "today is {d},", "My phone says {d}.", "Let today be {d}."]
TODAY_ID = ["Hari ini {d}.", "Sekarang hari {d}.", "Ini hari {d}.", "Hari ini kan {d}.", "hari ini {d},", "Sekarang {d} nih.", "Anggap hari ini {d}.", "Di ponsel tertulis hari {d}."]
TO_COME_EN = [
    "My exam is in {n}.", "The shop opens in {n}.", "Grandma comes {n} from now.", "We fly in {n}.", "Our guests leave in {n}.", "I get paid in {n}.", "The milk expires in {n}.", "The show starts in {n}.", "In {n} I see the dentist.", "The repair is done in {n}.", "They deliver the sofa in {n}.",
    "My cousin marries {n} from now.", "The vote is {n} from today.", "The pool opens again in {n}.", "I have to water the garden again in {n}.", "Rent is due in {n}.", "The new phone comes out in {n}.", "School starts in {n}.",
]  # fmt: skip
TO_COME_ID = [
    "Ujian saya {n} lagi.", "Tokonya buka {n} lagi.", "Nenek datang {n} lagi.", "Kami terbang {n} lagi.", "Tamu kami pulang {n} lagi.", "Gajian {n} lagi.", "Susunya kedaluwarsa {n} lagi.", "Acaranya mulai {n} lagi.", "{n} lagi saya ke dokter gigi.", "Servisnya selesai {n} lagi.", "Sofanya dikirim {n} lagi.",
    "Sepupu saya menikah {n} lagi.", "Pemilunya {n} lagi.", "Kolam renang dibuka {n} lagi.", "Sekolah mulai {n} lagi.", "Bayar kos {n} lagi.", "Film barunya tayang {n} lagi.", "Temen gue pindahan {n} lagi.",
]  # fmt: skip
GONE_EN = [
    "I bought this bread {n} ago.", "The storm came {n} ago.", "We moved in {n} ago.", "She called {n} ago.", "My tooth was pulled {n} ago.", "The match was {n} ago.", "I lost my keys {n} ago.", "He left for Rome {n} ago.", "The fridge broke {n} ago.", "Our cat came home {n} ago.", "The order was placed {n} ago.",
    "I last ran {n} ago.", "The baby was born {n} ago.", "The library closed {n} ago.",
]  # fmt: skip
GONE_ID = [
    "Roti ini dibeli {n} lalu.", "Badai datang {n} yang lalu.", "Kami pindah {n} yang lalu.", "Dia menelepon {n} lalu.", "Gigi saya dicabut {n} yang lalu.", "Pertandingannya {n} lalu.", "Kunci saya hilang {n} yang lalu.", "Dia berangkat ke Solo {n} lalu.", "Kulkasnya rusak {n} lalu.", "Pesanan dibuat {n} yang lalu.",
    "Terakhir lari {n} lalu.", "Bayinya lahir {n} yang lalu.", "Cuciannya dititip {n} lalu.",
]  # fmt: skip
THEN_EN = ["What day is that?", "Which day of the week is that?", "On which day is that?", "What weekday will that be?", "which day will that be?", "What day will it be then?", "Tell me that weekday.", "On what day of the week does that fall?"]
WAS_EN = ["What day was that?", "Which day of the week was that?", "On which day was that?", "What weekday was it?", "which day was that?", "Tell me that weekday.", "On what day of the week did that fall?"]
WHEN_ID = ["Hari apa itu?", "Itu hari apa?", "Jatuh hari apa?", "Berarti hari apa?", "itu hari apa ya?", "Jadi itu hari apa?", "itu hari apa sih?", "Tepatnya hari apa?"]


def _told(draw: Draw, back: bool) -> str:
    """A day, something so long before or after, and the question for its day."""
    today, event = draw.one(TODAY_EN, TODAY_ID), draw.one(GONE_EN if back else TO_COME_EN, GONE_ID if back else TO_COME_ID)
    if today.endswith(","):
        event = event if event.startswith(("I ", "{n}")) else event[0].lower() + event[1:]
    return " ".join([today, event, draw.one(WAS_EN if back else THEN_EN, WHEN_ID)])


def make(draw: Draw) -> Problem:
    """Beyond: more than 365 days for a weekday, more than 40 for a date, two months between, over a year."""
    if not draw.beyond and draw.chance(0.36):
        return counts(draw)
    kind = draw.rng.random()
    if kind < 0.40:
        return _weekday(draw)
    if kind < 0.48:
        return _relative(draw) if not draw.beyond else _weekday(draw)
    if kind < 0.54:
        return _gap(draw) if not draw.beyond else _date(draw)
    if kind < 0.62:
        return _of_date(draw)
    if kind < 0.78:
        return _date(draw)
    if kind < 0.87:
        return _between(draw)
    return _month(draw) if not draw.beyond else _months_on(draw)


def _days(draw: Draw) -> list[str]:
    return DAYS_EN if draw.lang == "en" else DAYS_ID


def _months(draw: Draw) -> list[str]:
    return MONTHS_EN if draw.lang == "en" else MONTHS_ID


def _shown(draw: Draw, month: int, day: int) -> str:
    """A date as the answers write it."""
    name = _months(draw)[month]
    return draw.say(f"{name} {day}", f"{day} {name}")


def _asked(draw: Draw, month: int, day: int) -> str:
    """A date as people write it."""
    name = _months(draw)[month]
    if draw.lang == "en" and draw.chance(0.25):
        return draw.one([f"{day} {name}", f"the {day}{ending(day)} of {name}", f"{name} {day}{ending(day)}"])
    if draw.lang == "id" and draw.chance(0.15):
        return f"tanggal {day} {name}"
    return _shown(draw, month, day)


def _rest(work: Work, count: int) -> int:
    """What is left of `count` days after whole weeks."""
    if count < 7:
        return count
    if count < 70:
        work.line(f"{count}=7×{count // 7}+{count % 7}")
        return count % 7
    return work.div(count, 7)[1]


def _walk(work: Work, days: list[str], start: int, count: int, first: int = 0) -> str:
    """Day by day, each with its number."""
    step = 1 if count >= 0 else -1
    for i in range(abs(count) + 1):
        work.line(f"{first + i * step if first else i} {days[(start + i * step) % 7]}")
    return days[(start + count) % 7]


def _weekday(draw: Draw) -> Problem:
    days = _days(draw)
    start = draw.whole(0, 6)
    back = draw.chance(0.3)
    count = draw.whole(30, 365) if draw.hard else draw.whole(2, 12 + round(88 * min(1.0, draw.level * 1.5)))
    if draw.chance(0.2):
        count = draw.whole(1, 10)
    if draw.beyond:
        count = draw.whole(366, 999)
    day = days[start]
    work = Work(draw)
    span = draw.say(f"{count} day{'s' if count > 1 else ''}", f"{count} hari")
    if draw.chance(0.14) and not draw.beyond:
        weeks, more = draw.whole(1, 9), draw.whole(0, 6)
        count = weeks * 7 + more
        span = draw.say(f"{weeks} week{'s' if weeks > 1 else ''}", f"{weeks} minggu")
        if more:
            span += draw.say(f" and {more} day{'s' if more > 1 else ''}", draw.one([f" {more} hari", f" dan {more} hari"]))
        work.line(f"{day} {'-' if back else '+'}{weeks}×7+{more}")
        rest = more
    else:
        work.line(f"{day} {'-' if back else '+'}{count}")
        rest = _rest(work, count)
    gold = _walk(work, days, start, -rest if back else rest)
    frames = (BEFORE_EN, BEFORE_ID) if back else (AFTER_EN, AFTER_ID)
    question = (_told(draw, back) if draw.chance(0.3) else draw.one(*frames)).format(d=day, n=span)
    if back:
        answer = draw.say(f"{span} before {day} was **{gold}**.", f"{span} sebelum {day} adalah **{gold}**.")
    else:
        answer = draw.say(f"{span} after {day} is **{gold}**.", f"{span} setelah {day} adalah **{gold}**.")
    spec = ("weekday", start, -count if back else count)
    return Problem(question, work.text, answer, gold, spec, key=f"{start}{'-' if back else '+'}{count}d" if count > 20 else None, keep=KEEP)


RELATIVE_EN = {-2: "the day before yesterday", -1: "yesterday", 0: "today", 1: "tomorrow", 2: "the day after tomorrow"}
RELATIVE_ID = {-2: "kemarin lusa", -1: "kemarin", 0: "hari ini", 1: "besok", 2: "lusa"}


def _relative(draw: Draw) -> Problem:
    """`If yesterday was Monday, what day is tomorrow?`: counted from one to the other."""
    days, names = _days(draw), RELATIVE_EN if draw.lang == "en" else RELATIVE_ID
    given, asked = draw.some([-2, -1, 0, 1, 2], 2)
    if draw.chance(0.4):
        given, asked = 0, draw.one([-2, -1, 1, 2])
    start = draw.whole(0, 6)
    work = Work(draw)
    step = 1 if asked > given else -1
    for at in range(given, asked + step, step):
        work.line(f"{at} {days[(start + at - given) % 7]}")
    gold = days[(start + asked - given) % 7]
    known, wanted = names[given], names[asked]
    was = {at: "was" if at < 0 else "is" for at in names}
    question = draw.one(
        [f"If {known} {was[given]} {days[start]}, what day {was[asked]} {wanted}?", f"{known} {was[given]} {days[start]}. What day {was[asked]} {wanted}?", f"{known} {days[start]}, {wanted}?",
         f"{wanted} {was[asked]} which day if {known} {was[given]} {days[start]}?", f"Which weekday {was[asked]} {wanted}, given that {known} {was[given]} {days[start]}?",
         f"{known} = {days[start]}, so {wanted} = ?", f"When {known} {was[given]} a {days[start]}, then {wanted} {was[asked]} a ...?",
         f"tell me what day {was[asked]} {wanted} if {known} {was[given]} {days[start]}", f"Knowing that {known} {was[given]} {days[start]}, name the day for {wanted}.",
         f"Suppose {known} {was[given]} {days[start]}. Then {wanted} {was[asked]}?", f"I only know that {known} {was[given]} {days[start]}. Which day {was[asked]} {wanted}?",
         f"Since {known} {was[given]} {days[start]}, {wanted} {was[asked]} which weekday?", f"My calendar says {known} {was[given]} {days[start]}, so what day {was[asked]} {wanted}?",
         f"What day {was[asked]} {wanted}, when {known} {was[given]} {days[start]}?"],
        [f"Kalau {known} {days[start]}, {wanted} hari apa?", f"{known} {days[start]}. {wanted} hari apa?", f"{known} hari {days[start]}, {wanted} hari?", f"Jika {known} adalah {days[start]}, hari apakah {wanted}?",
         f"{known} = {days[start]}, jadi {wanted} = ?", f"{wanted} hari apa kalau {known} hari {days[start]}?",
         f"Hari apakah {wanted} jika {known} hari {days[start]}?", f"Saya cuma tahu {known} hari {days[start]}. Jadi {wanted} hari apa?", f"{known} kan {days[start]}, berarti {wanted} hari apa?",
         f"Misalkan {known} {days[start]}. Sebutkan hari untuk {wanted}.", f"Karena {known} hari {days[start]}, maka {wanted} hari apa?"],
    )  # fmt: skip
    question = question[0].upper() + question[1:] if draw.chance(0.7) else question
    answer = draw.say(f"{wanted.capitalize()} {was[asked]} **{gold}**.", f"{wanted.capitalize()} **{gold}**.")
    return Problem(question, work.text, answer, gold, ("weekday", start, asked - given), keep=KEEP)


def _gap(draw: Draw) -> Problem:
    """How many days until the next such weekday."""
    days = _days(draw)
    start, count = draw.whole(0, 6), draw.whole(1, 6)
    work = Work(draw)
    last = _walk(work, days, start, count)
    question = draw.one(
        ["Today is {a}. How many days until {b}?", "How many days is it from {a} to the next {b}?", "{b} is how many days after {a}?", "It's {a}, how many days till {b}", "Now it is {a}. In how many days is it {b}?", "from {a} until {b} how many days",
         "The trip is on {b} and today is {a}. How many days do I have to wait?", "Count the days from {a} to the following {b}.",
         "How long must I wait if it is {a} and I want it to be {b}, in days?", "today {a}, next {b} is in how many days?", "My cousin visits on the coming {b}. It's {a} now. How many days is that away?",
         "From this {a}, how many days does it take to get to {b}?", "Number of days between {a} and the next {b}?", "How far off is {b} when it's {a} today? Answer in days.",
         "If we set out on {a} and get back on the next {b}, after how many days are we back?", "I count the sleeps from {a} to {b}. How many are there?", "starting on {a}, after how many days do we reach {b}",
         "The shop opens again on {b}; today is {a}. How many more days?"],
        ["Sekarang {a}. Berapa hari lagi {b}?", "Berapa hari dari {a} ke {b} berikutnya?", "dari {a} ke {b} berapa hari", "Hari ini {a}, berapa hari lagi sampai {b}?", "{b} itu berapa hari setelah {a}?", "Acaranya hari {b}, sekarang {a}. Berapa hari lagi?",
         "skrg {a}, {b} berapa hari lagi",
         "Toko buka lagi hari {b}. Hari ini {a}. Tinggal berapa hari?", "Kalau mulai hari {a}, berapa hari sampai ketemu {b}?", "Sepupu saya datang hari {b} dan sekarang hari {a}. Berapa hari lagi dia datang?",
         "Jarak dari {a} ke {b} terdekat sesudahnya berapa hari?", "Berapa hari saya harus menunggu dari {a} sampai {b}?",
         "Hitung berapa hari setelah {a} jatuh hari {b}."],
    ).format(a=days[start], b=last)  # fmt: skip
    answer = draw.say(
        f"From {days[start]} to {last} it is **{count}** day{'s' if count > 1 else ''}.", f"Dari {days[start]} ke {last} ada **{count}** hari."
    )
    return Problem(question, work.text, answer, str(count), ("weekday gap", start, (start + count) % 7), keep=KEEP)


def _apart(draw: Draw, work: Work) -> tuple[int, int, int, int, int]:
    """Two dates, and the days between them in steps. The end of February never lies between."""
    month = draw.one([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    a = draw.whole(1, LENGTHS[month] - 1)
    name = _months(draw)
    if draw.beyond:
        month = draw.one([2, 3, 4, 5, 6, 7, 8, 9, 10])
        later, middle = (month + 2) % 12, (month + 1) % 12
        b = draw.whole(1, 28)
        work.line(f"{name[month]} {LENGTHS[month]}")
        count = work.sub(LENGTHS[month], a)
        work.line(f"{name[middle]} {LENGTHS[middle]}")
        count = work.add(work.add(count, LENGTHS[middle]), b)
    elif draw.chance(0.5):
        b, later = draw.whole(a + 1, LENGTHS[month]), month
        count = work.sub(b, a)
    else:
        later = (month + 1) % 12
        b = draw.whole(1, 28)
        work.line(f"{name[month]} {LENGTHS[month]}")
        count = work.add(work.sub(LENGTHS[month], a), b)
    return month, a, later, b, count


def _of_date(draw: Draw) -> Problem:
    """`If March 3 is a Monday, what day is March 20?`"""
    days = _days(draw)
    start = draw.whole(0, 6)
    work = Work(draw)
    month, a, later, b, count = _apart(draw, work)
    if later < month:  # which January is meant?
        return _of_date(draw)
    back = draw.chance(0.3)
    rest = _rest(work, count)
    gold = _walk(work, days, start, -rest if back else rest)
    first, second = (later, b), (month, a)
    if not back:
        first, second = second, first
    x, y = _asked(draw, *first), _asked(draw, *second)
    question = draw.one(
        ["If {x} is a {d}, what day of the week is {y}?", "{x} is a {d}. Which weekday is {y}?", "{x} was {d}, so {y} was?", "{x} falls on a {d}. On which day of the week does {y} fall?", "Given that {x} is {d}, find the weekday of {y}.",
         "{x} = {d}, {y} = ?", "My birthday {x} is on a {d} this year. What day is {y}?",
         "In a year where {x} is a {d}, which weekday is {y}?", "the calendar shows {x} as a {d}, what day is {y} then", "Knowing that {x} lands on a {d}, tell me the day of the week of {y} in the same year.",
         "On which weekday is {y} if {x} is a {d}?", "{y}: what day of the week, when {x} is a {d}?", "We meet on {x}, a {d}. The next talk is about {y} of that year. What weekday is that?",
         "Let {x} be a {d}. Which day of the week does {y} get?", "What weekday does {y} have in a year with {x} on a {d}?", "if {x} = {d} then {y} = which day",
         "My exam on {x} is on a {d}. Which weekday would {y} be, same year?"],
        ["Jika {x} hari {d}, hari apakah {y}?", "{x} adalah hari {d}. {y} hari apa?", "kalau {x} {d}, {y} hari apa", "{x} jatuh pada hari {d}. {y} jatuh pada hari apa?", "{x} = {d}, {y} = ?",
         "Ulang tahun saya {x} hari {d}. Hari apa {y}?",
         "Pada tahun ketika {x} hari {d}, {y} hari apa?", "Hari apakah {y} jika {x} jatuh hari {d}?", "Di kalender {x} itu hari {d}. Kalau {y} hari apa?",
         "Ujian {x} jatuh hari {d}. Pada tahun yang sama, {y} hari apa?", "Diketahui {x} hari {d}. Tentukan hari untuk {y}.", "{y} hari apa, kalau {x} hari {d}?", "Misalkan {x} adalah {d}. Maka {y} adalah hari?"],
    ).format(x=x, y=y, d=days[start])  # fmt: skip
    shown = _shown(draw, *second)
    answer = draw.say(f"{shown} is a **{gold}**.", f"{shown} hari **{gold}**.")
    key = f"{a}.{month}-{b}.{later}{'<' if back else '>'}{start}"
    return Problem(question, work.text, answer, gold, ("weekday", start, -count if back else count), key=key, keep=KEEP)


def _date(draw: Draw) -> Problem:
    months = _months(draw)
    back = draw.chance(0.28)
    month, count = draw.whole(0, 11), draw.whole(15, 40) if draw.hard else draw.whole(2, 28)
    weeks = draw.whole(1, 5) if draw.chance(0.12) and not draw.beyond else 0
    if draw.beyond:
        count = draw.whole(41, 75)
    count = weeks * 7 or count
    day = draw.whole(1, LENGTHS[month])
    work = Work(draw)
    if weeks:
        work.fact(f"{weeks}×7", count)
    # Leap years would make the answer depend on the year: the end of February is never passed.
    at, then = month, day
    if back:
        while then <= count:
            at = (at - 1) % 12
            if at == 1:
                return _date(draw)
            work.line(f"{then}≤{count}", f"{then}≤{count}")
            work.line(f"{months[at]} {LENGTHS[at]}")
            then = work.add(then, LENGTHS[at])
        then = work.sub(then, count)
    else:
        then = work.add(day, count)
        while then > LENGTHS[at]:
            if at == 1:
                return _date(draw)
            work.line(f"{months[at]} {LENGTHS[at]}")
            then = work.sub(then, LENGTHS[at])
            at = (at + 1) % 12
        work.line(f"{months[at]} {LENGTHS[at]}")
        work.line(f"{then}≤{LENGTHS[at]}")
        if at == 1 and then > 28:
            return _date(draw)
    gold = _shown(draw, at, then)
    old, asked = _shown(draw, month, day), _asked(draw, month, day)
    span = draw.say(f"{count} days", f"{count} hari")
    if weeks:
        span = draw.say(f"{weeks} week{'s' if weeks > 1 else ''}", f"{weeks} minggu")
    if back:
        question = draw.one(
            ["What date is {n} before {d}?", "It is {d}. Which date was {n} ago?", "{d} minus {n}", "which date is {n} before {d}", "Today is {d}. What was the date {n} ago?", "{n} before {d}?", "The bill is due on {d} and was sent {n} earlier. On which date?",
             "Go back {n} from {d}. What's the date?", "Tickets go on sale {n} before {d}. On what date is that?",
             "The cat went missing {n} before {d}. On which date?", "What was the date {n} earlier than {d}?", "count back {n} from {d}, which date is it",
             "I must book {n} ahead of {d}. Which date is the last to book?", "If the deadline is {d}, what date lies {n} earlier?", "On {d} I was exactly {n} into my new job. What date did I begin, {n} before?",
             "Tell me the calendar date {n} prior to {d}.", "subtract {n} from {d}", "It's {d} today; the package left {n} ago. On what date did it leave?", "{d}, minus {n}, which date?"],
            ["Tanggal berapa {n} sebelum {d}?", "Sekarang {d}. {n} yang lalu tanggal berapa?", "{d} dikurangi {n}", "{n} sebelum {d} tanggal berapa", "Hari ini {d}. Tanggal berapa {n} lalu?", "Mundur {n} dari {d}, tanggal berapa?",
             "Tagihan jatuh tempo {d} dan dikirim {n} sebelumnya. Tanggal berapa dikirim?",
             "hitung mundur {n} dari {d}, jatuh tanggal berapa", "Paket tiba {d}, dikirim {n} sebelumnya. Dikirim tanggal berapa?", "Saya harus memesan {n} sebelum {d}. Paling lambat tanggal berapa?",
             "Tanggal berapakah yang jatuh {n} sebelum {d}?", "Kalau tenggatnya {d}, tanggal berapa {n} sebelumnya?", "Hari ini {d}. Kucing saya hilang {n} yang lalu. Tanggal berapa hilangnya?",
             "{d} mundur {n} jadi tanggal?", "kurangi {n} dari {d}"],
        ).format(n=span, d=asked)  # fmt: skip
        answer = draw.say(f"{span} before {old} is **{gold}**.", f"{span} sebelum {old} adalah **{gold}**.")
    else:
        question = draw.one(
            ["What date is {n} after {d}?", "It is {d}. Which date is in {n}?", "{d} plus {n}", "which date is {n} after {d}", "My holiday starts on {d} and I come back {n} later. On which date?", "{n} after {d}?", "{d} + {n} = ?",
             "Today is {d}. What will the date be in {n}?", "I ordered on {d}; delivery takes {n}. On which date does it come?", "What is the date {n} from {d}?", "The baby chicks hatch {n} after {d}. What date is that?", "add {n} to {d}",
             "The visa is valid until {n} after {d}. Until which date?",
             "count {n} forward from {d}, which date do you get", "The library wants the book back {n} after {d}. Which date is that?",
             "If the rent was paid on {d} and is due again {n} later, on which date is it due?", "Moving {n} on from {d}, what's the date?", "On {d} she said she'd be back in {n}. What date will that be?",
             "Tell me the calendar date that lies {n} past {d}.", "Let {n} go by after {d}. What is the date?", "{d}, then {n} later: date?",
             "The course begins on {d}; the test is {n} later. Which date is the test?", "Which calendar day do I reach {n} after {d}?", "From {d} on, in {n} it will be which date?",
             "My passport comes {n} after {d}. On which date can I fetch it?"],
            ["Tanggal berapa {n} setelah {d}?", "Sekarang {d}. {n} lagi tanggal berapa?", "{d} ditambah {n}", "Libur mulai {d} dan selesai {n} kemudian. Tanggal berapa?", "{d} + {n} = ?", "{n} setelah {d} tanggal berapa",
             "Hari ini {d}. Tanggal berapa {n} mendatang?", "Barang dipesan {d} dan sampai {n} kemudian. Tanggal berapa sampainya?", "skrg {d}, {n} lagi tgl berapa", "Berapa tanggal {n} sesudah {d}?",
             "hitung maju {n} dari {d}, jatuh tanggal berapa", "Kursus dimulai {d}, ujiannya {n} kemudian. Tanggal berapa ujiannya?", "Tanggal berapakah yang jatuh {n} setelah {d}?",
             "Sewa dibayar {d} dan jatuh tempo lagi {n} kemudian. Tanggal berapa?", "Kalau dari {d} lewat {n}, tanggal berapa jadinya?", "{d} maju {n} jadi tanggal?",
             "Dia pergi {d} dan kembali {n} kemudian. Kembalinya tanggal berapa?", "Paspor saya jadi {n} setelah {d}. Tanggal berapa bisa diambil?", "Tentukan tanggal {n} sesudah {d}."],
        ).format(n=span, d=asked)  # fmt: skip
        answer = draw.say(f"{span} after {old} is **{gold}**.", f"{span} setelah {old} adalah **{gold}**.")
    return Problem(
        question, work.text, answer, gold, ("date", month, day, -count if back else count), key=f"{day}.{month}{'-' if back else '+'}{count}", keep=KEEP
    )


def _between(draw: Draw) -> Problem:
    work = Work(draw)
    month, a, later, b, count = _apart(draw, work)
    first, second = _shown(draw, month, a), _shown(draw, later, b)
    question = draw.one(
        ["How many days are there from {a} to {b}?", "how many days between {a} and {b}", "Days from {a} until {b}?", "Today is {a}. How many days until {b}?", "{a} to {b}, how many days", "It is {a} and the concert is on {b}. How many days do I have to wait?",
         "How long is it in days from {a} to {b}?", "{b} is how many days after {a}?", "Count the days from {a} to {b}.", "number of days from {a} till {b}?", "School ends on {b}. Today is {a}. How many more days?",
         "Between {a} and {b}, how many days pass?",
         "I fly on {b}. Today's date is {a}. How many days are left?", "What is the number of days from {a} up to {b}?", "if it's {a} now, {b} is in how many days",
         "The plant was potted on {a} and bloomed on {b}. After how many days did it bloom?", "Work out how many days later {b} is than {a}.", "how many days away is {b} if today is {a}?",
         "A countdown begins on {a} and ends on {b}. How many days does it run down?", "{a}, {b}: difference in days?", "By how many days does {b} come after {a}?",
         "My loan started on {a} and I pay it back on {b}. How many days later is that?", "Tell me the distance in days from {a} to {b}."],
        ["Berapa hari dari {a} sampai {b}?", "ada berapa hari antara {a} dan {b}", "Sekarang {a}. Berapa hari lagi {b}?", "{a} ke {b} berapa hari", "{b} itu berapa hari setelah {a}?", "Konser diadakan {b}, sekarang {a}. Berapa hari lagi?",
         "Hitung jumlah hari dari {a} ke {b}.", "Selisih hari antara {a} dan {b}?", "dari {a} hingga {b} ada berapa hari?",
         "Saya terbang {b}, hari ini {a}. Tinggal berapa hari?", "Tanaman ditanam {a} dan berbunga {b}. Setelah berapa hari berbunga?", "kalau skrg {a}, {b} masih berapa hari lagi", "Jarak {a} ke {b} berapa hari?",
         "Berapa hari kemudian {b} jika dihitung dari {a}?", "Pinjaman mulai {a} dan dikembalikan {b}. Berapa hari kemudian itu?", "Ada berapa hari lagi sampai {b}, terhitung dari {a}?",
         "{a} sama {b} bedanya berapa hari"],
    ).format(a=_asked(draw, month, a), b=_asked(draw, later, b))  # fmt: skip
    answer = draw.say(f"From {first} to {second} it is **{count}** days.", f"Dari {first} sampai {second} ada **{count}** hari.")
    return Problem(question, work.text, answer, str(count), ("days", month, a, later, b), key=f"{a}.{month}-{b}.{later}", keep=KEEP)


def _months_on(draw: Draw) -> Problem:
    """So many months after or before a month, by their numbers."""
    months = _months(draw)
    m, count, back = draw.whole(0, 11), draw.whole(13, 30) if draw.beyond else draw.whole(2, 12 if draw.hard else 11), draw.chance(0.3)
    at = m + 1
    work = Work(draw).line(f"{months[m]} {at}")
    if back:
        while at <= count:
            work.line(f"{at}≤{count}")
            at = work.add(at, 12)
        at = work.sub(at, count)
    else:
        at = work.add(at, count)
        while at > 12:
            at = work.sub(at, 12)
    gold = months[at - 1]
    work.line(f"{at}: {gold}")
    if back:
        question = draw.one(
            ["Which month is {n} months before {m}?", "It is {m}. Which month was it {n} months ago?", "{n} months before {m}?", "{m} minus {n} months", "What month was {n} months earlier than {m}?",
             "Go back {n} months from {m}. Which month is it?", "now it's {m}, which month was it {n} months back", "I moved in {n} months ago and now it is {m}. In which month did I move in?",
             "A job ended in {m} after {n} months. In which month did it begin, {n} months earlier?", "Counting {n} months back from {m}, I reach which month?", "Name the month {n} months prior to {m}."],
            ["Bulan apa {n} bulan sebelum {m}?", "Sekarang {m}. {n} bulan yang lalu bulan apa?", "{n} bulan sebelum {m} bulan apa", "mundur {n} bulan dari {m}",
             "Saya pindah {n} bulan yang lalu, sekarang bulan {m}. Bulan apa saya pindah?", "Hitung mundur {n} bulan dari {m}, jatuh di bulan apa?", "Kalau sekarang bulan {m}, {n} bulan lalu bulan apa?",
             "Tentukan bulan yang jatuh {n} bulan sebelum {m}."],
        )  # fmt: skip
        answer = draw.say(f"{count} months before {months[m]} is **{gold}**.", f"{count} bulan sebelum {months[m]} adalah **{gold}**.")
    else:
        question = draw.one(
            ["Which month is {n} months after {m}?", "It is {m}. Which month will it be in {n} months?", "{n} months after {m}?", "{m} plus {n} months", "A course starts in {m} and ends {n} months later. In which month?", "what month comes {n} months after {m}",
             "If it's {m} now, what month is it {n} months from now?",
             "Go {n} months ahead from {m}. Where do you land?", "The baby is due {n} months after {m}. In which month is that?", "counting {n} months on from {m} we get to which month",
             "Name the month that comes {n} months later than {m}.", "My contract runs out {n} months from {m}. Which month will that be?", "In {n} months, what month is it, if it's {m} at present?"],
            ["Bulan apa {n} bulan setelah {m}?", "Sekarang {m}. {n} bulan lagi bulan apa?", "{n} bulan setelah {m} bulan apa", "Kursus mulai {m} dan selesai {n} bulan kemudian. Bulan apa?", "{m} + {n} bulan = ?",
             "Kontrak saya habis {n} bulan setelah {m}. Bulan apa itu?", "Hitung maju {n} bulan dari {m}, sampai di bulan apa?", "Kalau sekarang bulan {m}, {n} bulan ke depan bulan apa?",
             "Tentukan bulan yang jatuh {n} bulan sesudah {m}.", "bayinya lahir {n} bulan setelah {m}, bulan apa ya"],
        )  # fmt: skip
        answer = draw.say(f"{count} months after {months[m]} is **{gold}**.", f"{count} bulan setelah {months[m]} adalah **{gold}**.")
    key = f"month{m}{'-' if back else '+'}{count}"
    return Problem(question.format(n=count, m=months[m]), work.text, answer, gold, ("month name", at - 1), key=key, keep=KEEP)


def _month(draw: Draw) -> Problem:
    """What must be known: the length of a month, its number, its neighbours."""
    months = _months(draw)
    m = draw.whole(0, 11)
    work = Work(draw)
    kind = draw.whole(0, 5)
    spec: tuple
    if kind >= 4:
        return _months_on(draw)
    if kind == 0:
        m = 2 if m == 1 else m
        question = draw.one(
            ["How many days does {m} have?", "how many days in {m}", "How long is {m}, in days?", "{m} has how many days?", "Number of days in the month of {m}?", "Does {m} have 30 or 31 days?", "days in {m}?",
             "I rent a room for all of {m}. How many days is that?",
             "How many days long is {m}?", "When {m} is over, how many days has it had?", "tell me the number of days {m} has", "If I run once every day of {m}, how many runs is that?", "Count of days in {m}?",
             "What's the last day number of {m}?"],
            ["Berapa hari dalam bulan {m}?", "{m} ada berapa hari", "Bulan {m} terdiri dari berapa hari?", "jumlah hari bulan {m}?", "{m} itu 30 atau 31 hari?", "Ada berapa hari di bulan {m}?",
             "Bulan {m} sampai tanggal berapa?", "Kalau lari tiap hari selama bulan {m}, berapa kali lari?", "Panjang bulan {m} berapa hari?", "Tanggal terakhir bulan {m} tanggal berapa?"],
        )  # fmt: skip
        gold = str(LENGTHS[m])
        answer = draw.say("{m} has **{g}** days.", "{m} terdiri dari **{g}** hari.")
        work.line(f"{months[m]} {gold}")
        spec = ("month length", m)
    elif kind == 1:
        question = draw.one(
            ["Which month is number {k}?", "What is the {k}{e} month of the year?", "month {k} is which month", "Name the {k}{e} month.", "which month is the {k}{e} one?", "Month number {k}?",
             "In a date, month {k} stands for which month?", "The form says month {k}. Which month is meant?", "Of the twelve months, which is the {k}{e}?", "what's the name of month {k}",
             "Tell me the name of the {k}{e} month."],
            ["Bulan ke-{k} bulan apa?", "bulan {k} itu bulan apa", "Sebutkan bulan ke-{k}.", "Nama bulan ke-{k} dalam setahun?", "apa nama bulan nomor {k}",
             "Di formulir tertulis bulan {k}. Maksudnya bulan apa?", "Dari dua belas bulan, yang ke-{k} apa?", "kalau bulannya {k}, nama bulannya apa?"],
        )  # fmt: skip
        gold = months[m]
        answer = draw.say("Month {k} is **{g}**.", "Bulan ke-{k} adalah **{g}**.")
        work.line(f"{m + 1}: {gold}")
        spec = ("month name", m)
    elif kind == 2:
        question = draw.one(
            ["Which number is the month {m}?", "{m} is month number?", "What number month is {m}?", "As a number, which month is {m}?", "{m} = month ?",
             "How do I write {m} as a number in a date?", "What position does {m} have among the twelve months?", "In the row of months, {m} is number what?", "number of the month {m}?",
             "I fill in a form: {m} is which month number?"],
            ["{m} bulan ke berapa?", "Bulan {m} itu bulan keberapa?", "{m} adalah bulan nomor berapa?", "bulan ke berapakah {m} dalam setahun?",
             "Kalau ditulis angka, bulan {m} jadi berapa?", "Dalam urutan bulan, {m} nomor berapa?", "bulan {m} angkanya berapa ya"],
        )  # fmt: skip
        gold = str(m + 1)
        answer = draw.say("{m} is month **{g}**.", "{m} adalah bulan ke-**{g}**.")
        work.line(f"{months[m]} {gold}")
        spec = ("month number", m)
    else:
        step = draw.one([1, -1])
        if step > 0:
            question = draw.one(["Which month comes after {m}?", "what month follows {m}", "month after {m}?", "After {m} comes which month?", "It is {m}. What is next month?",
            "{m} is over tomorrow. Which month begins then?", "which month is right after {m}", "When {m} ends, what month starts?", "Name the month following {m}."],
                                ["Bulan apa setelah {m}?", "habis {m} bulan apa", "Sesudah bulan {m} adalah bulan?", "Sekarang {m}, bulan depan bulan apa?",
                                 "Kalau {m} selesai, mulai bulan apa?", "Bulan yang datang tepat setelah {m} apa?", "Sebutkan bulan sesudah {m}."])  # fmt: skip
        else:
            question = draw.one(["Which month comes before {m}?", "what month precedes {m}", "month before {m}?", "Before {m} was which month?", "It is {m}. What was last month?",
            "Which month ends just when {m} begins?", "which month is right before {m}", "{m} has just begun. Which month is over now?", "Name the month preceding {m}."],
                                ["Bulan apa sebelum {m}?", "sebelum {m} bulan apa", "Sebelum bulan {m} adalah bulan?", "Sekarang {m}, bulan lalu bulan apa?",
                                 "{m} baru mulai. Bulan apa yang baru selesai?", "Bulan yang tepat mendahului {m} apa?", "Sebutkan bulan sebelum {m}."])  # fmt: skip
        gold = months[(m + step) % 12]
        answer = draw.say(("After" if step > 0 else "Before") + " {m} comes **{g}**.", ("Setelah" if step > 0 else "Sebelum") + " {m} adalah **{g}**.")
        work.line(f"{months[m]}, {gold}" if step > 0 else f"{gold}, {months[m]}")
        spec = ("month name", (m + step) % 12)
    fill = {"m": months[m], "k": m + 1, "g": gold, "e": ending(m + 1)}
    return Problem(question.format(**fill), work.text, answer.format(**fill), gold, spec, keep=KEEP)
