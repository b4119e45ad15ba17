"""Counting in the calendar: how many Mondays, workdays, days of some months, leap years, days within days."""

from __future__ import annotations

from itertools import product

from sample import Draw, Problem
from skills.calendar_words import DAYS_EN, DAYS_ID, KEEP, LENGTHS, MONTHS_EN, MONTHS_ID, ending
from work import Work


def counts(draw: Draw) -> Problem:
    """One of the ways to count."""
    makers = [_how_many, _how_many, _leap, _leap, _months_together, _in_month, _in_month, _both_counted, _workdays, _nested, _nested, _nth, _repeated, _next_date, _last_day]
    return draw.one(makers)(draw)


def _days(draw: Draw) -> list[str]:
    return DAYS_EN if draw.lang == "en" else DAYS_ID


def _plural(day: str) -> str:
    return f"{day}s"


def _the(draw: Draw, n: int) -> str:
    """A day of a month without its month: `the 3rd`, `tanggal 3`."""
    return draw.say(f"the {n}{ending(n)}", f"tanggal {n}")


def _split(work: Work, n: int) -> tuple[int, int]:
    """Whole weeks and the days left."""
    weeks, rest = divmod(n, 7)
    work.line(f"{n}=7×{weeks}+{rest}")
    return weeks, rest


def _how_many(draw: Draw) -> Problem:
    """How many Mondays there are in so many days, or in a month, that begin on a given weekday."""
    days = _days(draw)
    start, target = draw.whole(0, 6), draw.whole(0, 6)
    month = draw.one([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) if draw.chance(0.4) else None
    n = LENGTHS[month] if month is not None else draw.one([28, 30, 31]) if draw.chance(0.2) else draw.whole(5, 69 if draw.hard else 45)
    work = Work(draw)
    if month is not None:
        work.line(f"{(MONTHS_EN if draw.lang == 'en' else MONTHS_ID)[month]} {n}")
    weeks, rest = _split(work, n)
    hit = 0
    for i in range(rest):
        day = (start + i) % 7
        work.line(f"{i + 1} {days[day]}" + (": +1" if day == target else ""))
        hit |= day == target
    gold = work.fact(f"{weeks}+{int(hit)}", weeks + hit)
    d, t, ts = days[start], days[target], draw.say(_plural(days[target]), f"hari {days[target]}")
    if month is not None:
        m = (MONTHS_EN if draw.lang == "en" else MONTHS_ID)[month]
        question = draw.one(
            [f"{m} begins on a {d}. How many {ts} does {m} have?", f"If the 1st of {m} is a {d}, how many {ts} are there in {m}?", f"The first day of {m} is a {d} this year. How many {ts} are in that month?", f"{m} 1 is {d}. how many {ts} in {m}?", f"I have a lesson every {t} in {m}. {m} starts on a {d}. How many lessons is that?",
             f"How many times does {t} occur in {m} when {m} starts on a {d}?", f"Count the {ts} in a {m} that starts with a {d}."],
            [f"Bulan {m} dimulai hari {d}. Ada berapa {ts} di bulan itu?", f"Kalau 1 {m} jatuh hari {d}, ada berapa {ts} di bulan {m}?", f"Tanggal 1 {m} hari {d}. Berapa kali {ts} muncul di bulan {m}?", f"Saya les tiap {ts} selama {m}. 1 {m} hari {d}. Berapa kali les?", f"1 {m} = {d}. berapa {ts} di bulan {m}?"],
        )  # fmt: skip
    else:
        question = draw.one(
            [f"How many {ts} are there in {n} days if the first day is a {d}?", f"A course runs for {n} days in a row and starts on a {d}. How many {ts} fall in it?", f"Starting on a {d}, I count {n} days including that {d}. How many of them are {ts}?", f"A month has {n} days and starts on a {d}. How many {ts} does it have?" if n in (28, 30, 31) else f"A trip of {n} days begins on a {d}. How many {ts} are part of it?",
             f"In {n} days beginning with a {d}, how often does {t} come?", f"{n} days, day 1 is a {d}: number of {ts}?", f"We stay {n} days from a {d} on, that day counted. How many {ts} do we spend there?", f"The fair is open for {n} days; the first is a {d}. How many {ts} is it open?"],
            [f"Ada berapa {ts} dalam {n} hari kalau hari pertamanya {d}?", f"Kursus berlangsung {n} hari berturut-turut mulai hari {d}. Berapa kali ketemu {ts}?", f"Mulai hari {d}, saya hitung {n} hari termasuk hari itu. Berapa yang {ts}?", f"Sebuah bulan punya {n} hari dan mulai hari {d}. Ada berapa {ts}?" if n in (28, 30, 31) else f"Liburan {n} hari dimulai hari {d}. Ada berapa {ts} di dalamnya?",
             f"dalam {n} hari mulai dari {d}, {ts} ada berapa?", f"Pameran buka {n} hari, hari pertama {d}. Berapa kali buka pada {ts}?"],
        )  # fmt: skip
    answer = draw.say(f"There {'is' if gold == 1 else 'are'} **{gold}** {t if gold == 1 else ts}.", f"Ada **{gold}** {ts}.")
    return Problem(question, work.text, answer, str(gold), ("weekday count", start, n, target), keep=KEEP | frozenset(_plural(x).lower() for x in DAYS_EN))


def _is_leap(y: int) -> bool:
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def _by_four(work: Work, y: int) -> None:
    """What decides: the last two digits by four, of a century the first two."""
    last = y % 100
    if last:
        work.line(f"{y}: {last}")
    else:
        last = y // 100
        work.line(f"{y}: 00, {last}")
    work.line(f"{last}=4×{last // 4}+{last % 4}")
    work.line("leap" if _is_leap(y) else "not leap", "kabisat" if _is_leap(y) else "bukan kabisat")


def _leap(draw: Draw) -> Problem:
    """Whether a year is a leap year; the days of a year or of its February."""
    y = draw.one([1800, 1900, 2000, 2100, 2200, 2300, 2400]) if draw.chance(0.15) else draw.whole(1950, 2060) if draw.chance(0.7) else draw.whole(1801, 2399)
    leap = _is_leap(y)
    work = Work(draw)
    _by_four(work, y)
    kind = draw.whole(0, 3)
    if kind <= 1:
        gold = draw.say("Yes" if leap else "No", "Ya" if leap else "Tidak")
        question = draw.one(
            [f"Is {y} a leap year?", f"was {y} a leap year" if y < 2025 else f"will {y} be a leap year", f"Does {y} have a February 29?", f"Is the year {y} a leap year or not?", f"{y}: leap year, yes or no?", f"Can someone be born on February 29, {y}?", f"Does the year {y} have 366 days?", f"tell me if {y} is a leap year",
             f"Is there a 29th of February in {y}?", f"I need to know whether {y} is a leap year.", f"My calendar for {y} shows February 29. Is that right?", f"leap year {y}?"],
            [f"Apakah {y} tahun kabisat?", f"{y} itu tahun kabisat bukan?", f"Apakah tahun {y} termasuk tahun kabisat?", f"Apakah ada 29 Februari di tahun {y}?", f"tahun {y} kabisat gak?", f"{y} kabisat, ya atau tidak?", f"Apakah tahun {y} punya 366 hari?", f"Di kalender {y} ada 29 Februari. Betul?", f"Benarkah {y} tahun kabisat?",
             f"Apakah Februari {y} ada 29 hari?", f"Bisakah orang lahir pada 29 Februari {y}?", f"Saya mau tahu, apakah {y} tahun kabisat?"],
        )  # fmt: skip
        answer = draw.say(f"**{gold}**, {y} is {'' if leap else 'not '}a leap year.", f"**{gold}**, {y} {'' if leap else 'bukan '}tahun kabisat.")
        return Problem(question, work.text, answer, gold, ("leap", y), keep=KEEP)
    if kind == 2:
        gold = "366" if leap else "365"
        question = draw.one(
            [f"How many days are there in the year {y}?", f"How many days does {y} have?", f"days in {y}?", f"The year {y} has how many days?", f"I run once every day of {y}. How many runs is that?", f"Number of days from January 1 through December 31, {y}, both counted?", f"How long is the year {y} in days?", f"tell me the number of days in {y}"],
            [f"Tahun {y} ada berapa hari?", f"Berapa jumlah hari pada tahun {y}?", f"jumlah hari tahun {y}?", f"Berapa hari dalam tahun {y}?", f"Saya lari tiap hari sepanjang {y}. Berapa kali lari?", f"Panjang tahun {y} berapa hari?", f"tahun {y} 365 atau 366 hari?"],
        )  # fmt: skip
        answer = draw.say(f"{y} has **{gold}** days.", f"{y} ada **{gold}** hari.")
        return Problem(question, work.text, answer, gold, ("year days", y), keep=KEEP)
    gold = "29" if leap else "28"
    question = draw.one(
        [f"How many days does February {y} have?", f"How many days are there in February {y}?", f"days in february {y}", f"What is the last day number of February {y}?", f"Does February {y} have 28 or 29 days?", f"How long was February {y}, in days?" if y < 2025 else f"How long will February {y} be, in days?", f"I rent a car for all of February {y}. For how many days is that?"],
        [f"Februari {y} ada berapa hari?", f"Berapa hari dalam bulan Februari {y}?", f"februari {y} 28 atau 29 hari?", f"Bulan Februari tahun {y} sampai tanggal berapa?", f"Jumlah hari bulan Februari {y}?", f"Saya sewa kamar sepanjang Februari {y}. Berapa hari itu?"],
    )  # fmt: skip
    answer = draw.say(f"February {y} has **{gold}** days.", f"Februari {y} ada **{gold}** hari.")
    return Problem(question, work.text, answer, gold, ("february", y), keep=KEEP)


def _months_together(draw: Draw) -> Problem:
    """The days of two or three months in a row, added."""
    names = MONTHS_EN if draw.lang == "en" else MONTHS_ID
    count = 2 if draw.chance(0.6) else 3
    at = draw.one([m for m in range(2, 13 - count)])
    months = list(range(at, at + count))
    work = Work(draw)
    for m in months:
        work.line(f"{names[m]} {LENGTHS[m]}")
    total = LENGTHS[months[0]]
    for m in months[1:]:
        total = work.add(total, LENGTHS[m])
    first, last = names[months[0]], names[months[-1]]
    joined = ", ".join(names[m] for m in months[:-1]) + draw.say(" and ", " dan ") + last
    question = draw.one(
        [f"How many days do {joined} have together?", f"How many days are there in {joined} altogether?", f"From the start of {first} to the end of {last}, how many days is that?", f"days in {joined} combined?", f"I rent a flat for {joined}. How many days in total?", f"Add up the days of {joined}.", f"A project lasts all of {joined}. How many days does it last?",
         f"What is the total number of days in {joined}?", f"If I save a coin every day of {joined}, how many coins do I save?", f"The shop is shut from {first} 1 through {last} {LENGTHS[months[-1]]}. For how many days is it shut?"],
        [f"Berapa jumlah hari bulan {joined}?", f"{joined} kalau digabung ada berapa hari?", f"Dari awal {first} sampai akhir {last} ada berapa hari?", f"total hari {joined}?", f"Saya sewa kamar selama {joined}. Semuanya berapa hari?", f"Jumlahkan hari di bulan {joined}.", f"Proyek berjalan selama bulan {joined}. Berapa hari lamanya?",
         f"Kalau menabung satu koin tiap hari sepanjang {joined}, jadi berapa koin?"],
    )  # fmt: skip
    answer = draw.say(f"Together **{total}** days.", f"Semuanya **{total}** hari.")
    return Problem(question, work.text, answer, str(total), ("value", "+".join(str(LENGTHS[m]) for m in months)), keep=KEEP)


def _walked(work: Work, days: list[str], start: int, count: int) -> str:
    """Day by day, each with its number."""
    step = 1 if count >= 0 else -1
    for i in range(abs(count) + 1):
        work.line(f"{i} {days[(start + i * step) % 7]}")
    return days[(start + count) % 7]


def _in_month(draw: Draw) -> Problem:
    """`If the 3rd is a Tuesday, what day is the 17th?`"""
    days = _days(draw)
    start = draw.whole(0, 6)
    a, b = sorted(draw.some(range(1, 29), 2))
    back = draw.chance(0.3)
    work = Work(draw)
    count = work.sub(b, a)
    if count >= 7:
        _, rest = _split(work, count)
    else:
        rest = count
    gold = _walked(work, days, start, -rest if back else rest)
    x, y = (_the(draw, b), _the(draw, a)) if back else (_the(draw, a), _the(draw, b))
    d = days[start]
    question = draw.one(
        [f"If {x} is a {d}, what day is {y} of the same month?", f"{x} of this month is a {d}. Which weekday is {y}?", f"{x} falls on a {d}. On what day does {y} of that month fall?", f"if {x} is {d}, {y} is?", f"My calendar shows {x} as a {d}. What day of the week is {y}, same month?", f"The party is on {y}. {x} of that month is a {d}. What weekday is the party?",
         f"Knowing that {x} is a {d}, find the weekday of {y} in that month.", f"What day of the week is {y} when {x} is a {d}?", f"Rent is due on {y}, and {x} is a {d}. Which day of the week is rent due?", f"{x} = {d}, so {y} = ?", f"We meet on {x}, a {d}. What day would {y} of the same month be?", f"What weekday will {y} be if {x} of the month is a {d}?"],
        [f"Kalau {x} hari {d}, {y} bulan itu hari apa?", f"{x} bulan ini hari {d}. {y} hari apa?", f"{x} jatuh hari {d}. {y} jatuh hari apa?", f"Di kalender {x} hari {d}. Hari apa {y} pada bulan yang sama?", f"Pestanya {y}. {x} bulan itu hari {d}. Pestanya hari apa?", f"Diketahui {x} hari {d}. Tentukan hari untuk {y}.", f"{y} hari apa ya kalau {x} itu {d}?",
         f"Gajian {y}, sedangkan {x} hari {d}. Gajiannya hari apa?", f"{x} = {d}, {y} = ?", f"Jika {x} adalah hari {d}, hari apakah {y} di bulan yang sama?", f"hari apa {y} kalo {x} hari {d}"],
    )  # fmt: skip
    question = question[0].upper() + question[1:] if draw.chance(0.8) else question
    answer = draw.say(f"{y[0].upper()}{y[1:]} is a **{gold}**.", f"{y[0].upper()}{y[1:]} hari **{gold}**.")
    return Problem(question, work.text, answer, gold, ("weekday", start, -count if back else count), keep=KEEP)


def _both_counted(draw: Draw) -> Problem:
    """Days from one date to another of the same month, the first and the last counted."""
    names = MONTHS_EN if draw.lang == "en" else MONTHS_ID
    m = draw.whole(0, 11)
    a, b = sorted(draw.some(range(1, LENGTHS[m] + 1), 2))
    work = Work(draw)
    gold = work.add(work.sub(b, a), 1)
    month = names[m]
    p, q = draw.say(f"{month} {a}", f"{a} {month}"), draw.say(f"{month} {b}", f"{b} {month}")
    question = draw.one(
        [f"How many days are there from {p} to {q}, counting both?", f"From {p} through {q}, both days included, how many days?", f"The show runs from {p} to {q}, first and last day included. For how many days does it run?", f"I take leave from {p} up to and including {q}. How many days of leave is that, {p} counted too?", f"Count the days from {p} to {q} inclusive.",
         f"number of days {p} to {q}, inclusive", f"A hotel is closed from {p} to {q}, both dates included. How many days is it closed?", f"The camp starts on {p} and ends on {q}. Counting the first and the last day, how many days is it?", f"If both {p} and {q} count, how many days is it from one to the other?", f"Including both ends, how many days lie from {p} to {q}?"],
        [f"Berapa hari dari {p} sampai {q}, keduanya dihitung?", f"Dari {p} sampai {q}, termasuk hari pertama dan terakhir, ada berapa hari?", f"Pameran berlangsung {p} sampai {q}, hari pertama dan terakhir ikut dihitung. Berapa hari lamanya?", f"Saya cuti mulai {p} sampai dengan {q}, kedua tanggal itu termasuk. Berapa hari cutinya?", f"Hitung jumlah hari {p} s.d. {q}, kedua tanggal termasuk.",
         f"Kemah mulai {p} dan selesai {q}. Kalau hari pertama dan terakhir dihitung, berapa hari?", f"toko tutup {p} sampai {q}, dua-duanya dihitung, jadi tutup berapa hari?", f"Kalau {p} dan {q} ikut dihitung, ada berapa hari?"],
    )  # fmt: skip
    answer = draw.say(f"**{gold}** days.", f"**{gold}** hari.")
    return Problem(question, work.text, answer, str(gold), ("value", f"{b}-{a}+1"), key=f"both{a}.{m}-{b}", keep=KEEP)


def _workdays(draw: Draw) -> Problem:
    """Mondays to Fridays among so many days in a row, or from one date to another."""
    days = _days(draw)
    start = draw.whole(0, 6)
    dated = draw.chance(0.5)
    a = draw.whole(1, 14)
    n = draw.whole(4, 27 - a if dated else 40 if draw.hard else 28)
    work = Work(draw)
    if dated:
        work.add(work.sub(a + n - 1, a), 1)
    weeks, rest = _split(work, n)
    work_days = 0
    for i in range(rest):
        day = (start + i) % 7
        work_days += day < 5
        work.line(f"{work_days} {days[day]}" if day < 5 else f"- {days[day]}")
    gold = work.add(work.fact(f"{weeks}×5", weeks * 5), work_days)
    d = days[start]
    p, q = _the(draw, a), _the(draw, a + n - 1)
    if dated:
        e = days[(start + n - 1) % 7]
        question = draw.one(
            [f"How many working days (Monday to Friday) are there from {d} {p} to {e} {q}, both included?", f"From {d} {p} through {e} {q}, first and last day included, how many weekdays (Monday to Friday) are there?", f"I am at the office Monday to Friday. How many office days do I have from {d} {p} to {e} {q}, both included?",
             f"The school is open Monday to Friday. Counting both {d} {p} and {e} {q}, how many school days is that?", f"count the workdays, Monday to Friday, from {d} {p} up to and including {e} {q}, the first day too"],
            [f"Ada berapa hari kerja (Senin sampai Jumat) dari {d} {p} sampai {e} {q}, keduanya termasuk?", f"Dari {d} {p} hingga {e} {q}, hari pertama dan terakhir dihitung, berapa hari kerja Senin sampai Jumat?", f"Saya masuk kantor Senin sampai Jumat. Berapa hari saya masuk dari {d} {p} sampai {e} {q}, keduanya termasuk?",
             f"Sekolah buka Senin sampai Jumat. Kalau {d} {p} dan {e} {q} ikut dihitung, ada berapa hari sekolah?"],
        )  # fmt: skip
    else:
        question = draw.one(
            [f"How many working days, Monday to Friday, are there in {n} days that begin on a {d}?", f"Of {n} days in a row, the first a {d}, how many are weekdays from Monday to Friday?", f"A job takes {n} days in a row starting on a {d}, that day counted. How many of them are Monday to Friday?", f"I work Monday to Friday. In {n} days starting with a {d}, how many days do I work?",
             f"Period: {n} days, day 1 is a {d}. How many working days (Mon-Fri) does it have?", f"school is Monday to Friday. {n} days from a {d} on, that {d} included: how many school days?"],
            [f"Ada berapa hari kerja, Senin sampai Jumat, dalam {n} hari yang dimulai hari {d}?", f"Dari {n} hari berturut-turut, hari pertama {d}, berapa yang hari Senin sampai Jumat?", f"Saya kerja Senin sampai Jumat. Dalam {n} hari mulai hari {d}, berapa hari saya kerja?", f"Sekolah Senin sampai Jumat. Selama {n} hari mulai {d}, hari itu dihitung, ada berapa hari sekolah?",
             f"{n} hari, hari ke-1 {d}. berapa hari kerjanya (Senin-Jumat)?"],
        )  # fmt: skip
    answer = draw.say(f"**{gold}** days.", f"**{gold}** hari.")
    return Problem(question, work.text, answer, str(gold), ("workdays", start, n), keep=KEEP)


OFFSETS_EN = {-3: "three days before", -2: "two days before", -1: "the day before", 1: "the day after", 2: "two days after", 3: "three days after"}
OFFSETS_ID = {-3: "tiga hari sebelum", -2: "dua hari sebelum", -1: "sehari sebelum", 1: "sehari setelah", 2: "dua hari setelah", 3: "tiga hari setelah"}
PAIRS = list(product(OFFSETS_EN, repeat=2))
TIMES_EN = {-2: "the day before yesterday", -1: "yesterday", 0: "today", 1: "tomorrow", 2: "the day after tomorrow"}
TIMES_ID = {-2: "kemarin lusa", -1: "kemarin", 0: "hari ini", 1: "besok", 2: "lusa"}


def _nested(draw: Draw) -> Problem:
    """`Yesterday was the day before Friday`: one step after another from the day that is named."""
    days = _days(draw)
    offsets, times = (OFFSETS_EN, TIMES_EN) if draw.lang == "en" else (OFFSETS_ID, TIMES_ID)
    start = draw.whole(0, 6)
    work = Work(draw)

    def step(day: int, by: int) -> int:
        then = (day + by) % 7
        work.line(f"{offsets[by]} {days[day]}: {days[then]}")
        return then

    if draw.chance(0.35):
        outer, inner = draw.one([pair for pair in PAIRS if sum(pair)])
        at = step(step(start, inner), outer)
        what = f"{offsets[outer]} {offsets[inner]} {days[start]}"
        question = draw.one(
            [f"What day is {what}?", f"Which day of the week is {what}?", f"{what} is which day?", f"Name the day that is {what}.", f"The test is {what}. On which day is it?", f"Tell me what weekday {what} is.", f"what's {what}?", f"Riddle: which day comes {what}?" if not offsets[outer].startswith("the day") else f"Riddle: which day is {what}?",
             f"I was told to come {what}. Which weekday do they mean?" if not offsets[outer].startswith("the day") else f"I was told to come on {what}. Which weekday do they mean?"],
            [f"Hari apa {what}?", f"{what} hari apa?", f"Hari apakah {what}?", f"Sebutkan hari {what}.", f"Ujiannya {what}. Hari apa itu?", f"{what} itu hari apa sih?", f"Saya disuruh datang {what}. Jadi hari apa?", f"Teka-teki: {what} adalah hari?"],
        )  # fmt: skip
        total, answer = outer + inner, draw.say(f"That is **{days[at]}**.", f"Itu hari **{days[at]}**.")
    else:
        by = draw.one(list(offsets))
        given, asked = draw.some(list(times), 2)
        at = step(start, by)
        way = 1 if asked > given else -1
        for i in range(given, asked + way, way):
            work.line(f"{i} {days[(at + i - given) % 7]}")
        at = (at + asked - given) % 7
        total = by + asked - given
        was = {t: "was" if t < 0 else "is" for t in times}
        told = draw.say(f"{times[given]} {was[given]} {offsets[by]} {days[start]}", f"{times[given]} {draw.one(['', 'adalah '])}{offsets[by]} {days[start]}")
        question = draw.one(
            [f"If {told}, what day {was[asked]} {times[asked]}?", f"{told}. What day {was[asked]} {times[asked]}?", f"{told}. Which day of the week {was[asked]} {times[asked]}?", f"What day {was[asked]} {times[asked]} if {told}?", f"Given that {told}, which weekday {was[asked]} {times[asked]}?", f"Suppose {told}. Then {times[asked]} {was[asked]}?",
             f"riddle: {told}. {times[asked]} {was[asked]} what day?", f"Grandpa says: {told}. So what day {was[asked]} {times[asked]}?"],
            [f"Kalau {told}, {times[asked]} hari apa?", f"{told}. {times[asked]} hari apa?", f"Hari apakah {times[asked]} jika {told}?", f"Jika {told}, maka {times[asked]} adalah hari apa?", f"Misalkan {told}. Hari apa {times[asked]}?", f"teka-teki: {told}. {times[asked]} hari apa?", f"Kakek bilang {told}. Jadi {times[asked]} hari apa?"],
        )  # fmt: skip
        answer = draw.say(f"{times[asked].capitalize()} {was[asked]} **{days[at]}**.", f"{times[asked].capitalize()} hari **{days[at]}**.")
    question = question[0].upper() + question[1:] if draw.chance(0.75) else question
    return Problem(question, work.text, answer, days[at], ("weekday", start, total), keep=KEEP)


def _nth(draw: Draw) -> Problem:
    """The date of the third Monday, from that of the first."""
    day = draw.one(DAYS_EN, [*DAYS_ID[:6], "hari Minggu"])  # not the week
    first, k = draw.whole(1, 7), draw.whole(2, 4)
    work = Work(draw)
    gold = work.add(first, work.mul(k - 1, 7))
    nth = draw.say(["", "", "second", "third", "fourth"][k], ["", "", "kedua", "ketiga", "keempat"][k])
    question = draw.one(
        [f"The first {day} of a month is the {first}{ending(first)}. What date is the {nth} {day}?", f"If the first {day} is on the {first}{ending(first)}, on which date is the {nth} {day} of that month?", f"The {first}{ending(first)} is the first {day} of the month. Which day of the month is the {nth} {day}?", f"first {day}: {first}. {nth} {day}: which date?",
         f"The club meets on the {nth} {day} of each month. This month the first {day} is the {first}{ending(first)}. On which date does it meet?", f"Give the date of the {nth} {day} when the first {day} falls on the {first}{ending(first)}."],
        [f"{day} pertama bulan ini tanggal {first}. {day} {nth} tanggal berapa?", f"Kalau {day} pertama jatuh pada tanggal {first}, {day} {nth} bulan itu tanggal berapa?", f"Rapat diadakan tiap {day} {nth}. {day} pertama bulan ini tanggal {first}. Rapatnya tanggal berapa?", f"Tanggal {first} adalah {day} pertama. Tanggal berapa {day} {nth}?",
         f"{day} pertama tgl {first}, {day} {nth} tgl brp?"],
    )  # fmt: skip
    answer = draw.say(f"The {nth} {day} is on day **{gold}**.", f"{day[0].upper()}{day[1:]} {nth} tanggal **{gold}**.")
    return Problem(question, work.text, answer, str(gold), ("value", f"{first}+{k - 1}*7"), keep=KEEP)


def _repeated(draw: Draw) -> Problem:
    """Every few days from a weekday on: the day of the fourth time."""
    days = _days(draw)
    start, step, k = draw.whole(0, 6), draw.whole(2, 6), draw.whole(3, 6)
    work = Work(draw)
    day = start
    work.line(f"1 {days[day]}")
    for i in range(2, k + 1):
        day = (day + step) % 7
        work.line(f"{i} {days[day]}")
    d, gold = days[start], days[day]
    nth = draw.say(["", "", "", "third", "fourth", "fifth", "sixth"][k], f"ke-{k}")
    question = draw.one(
        [f"I water the plant every {step} days, first on a {d}. On which weekday do I water it the {nth} time?", f"A pill is taken every {step} days. The first was on a {d}. On what day is the {nth}?", f"The bus comes every {step} days, the first on a {d}. What day of the week is the {nth} bus?", f"Starting on a {d}, she runs every {step} days. On which day of the week is her {nth} run?",
         f"first time {d}, then every {step} days. {nth} time is on what day?", f"The cat gets fish every {step} days, beginning on a {d}. Which weekday is the {nth} fish day?"],
        [f"Saya menyiram tanaman tiap {step} hari, pertama kali hari {d}. Siraman {nth} hari apa?", f"Obat diminum setiap {step} hari. Yang pertama hari {d}. Yang {nth} hari apa?", f"Kapal datang tiap {step} hari, yang pertama hari {d}. Kapal {nth} datang hari apa?", f"Mulai hari {d} dia lari setiap {step} hari. Lari yang {nth} jatuh hari apa?",
         f"pertama hari {d}, lalu tiap {step} hari. yang {nth} hari apa?"],
    )  # fmt: skip
    answer = draw.say(f"The {nth} is on a **{gold}**.", f"Yang {nth} hari **{gold}**.")
    return Problem(question, work.text, answer, gold, ("weekday", start, step * (k - 1)), keep=KEEP)


def _next_date(draw: Draw) -> Problem:
    """Today is Friday the 13th: the date of the coming Monday."""
    days = _days(draw)
    start, gap = draw.whole(0, 6), draw.whole(1, 6)
    more = 7 if draw.chance(0.25) else 0  # the one after
    day = draw.whole(1, 28 - gap - more)
    work = Work(draw)
    target = _walked(work, days, start, gap)
    gold = work.add(day, gap)
    if more:
        gold = work.add(gold, 7)
    d, the = days[start], _the(draw, day)
    if target == "Minggu":
        target = "hari Minggu"  # not the week
    if more:
        question = draw.one(
            [f"Today is {d} {the}. What date is the second {target} from now?", f"It's {d} {the}. On which date is the {target} after the coming one?", f"{d} is {the}. Give the date of the second {target} after that.", f"Today: {d} {the}. The course starts on the {target} one week after the coming {target}. On which date?"],
            [f"Hari ini {d} {the}. {target} kedua dari sekarang tanggal berapa?", f"Sekarang {d} {the}. {target} sesudah {target} terdekat tanggal berapa?", f"{d} {the}. Tanggal berapa {target} kedua sesudah itu?"],
        )  # fmt: skip
    else:
        question = draw.one(
            [f"Today is {d} {the}. What date is the coming {target}?", f"If {d} is {the}, what date is the {target} right after it?", f"It's {d} {the} today. The match is this coming {target}. On which date is that?", f"{d} {the}: date of the {target} that follows?", f"The parcel comes on the first {target} after {d} {the}. Which date is that?",
             f"My calendar says {d} {the}. What is the date of the very next {target}?", f"today {d} {the}, what's the date on the coming {target}"],
            [f"Hari ini {d} {the}. {target} terdekat sesudahnya tanggal berapa?", f"Kalau {d} {the}, {target} berikutnya tanggal berapa?", f"Sekarang {d} {the}. Pertandingannya {target} yang akan datang. Tanggal berapa itu?", f"{d} {the}, {target} sesudahnya tanggal?", f"Paket datang {target} pertama setelah {d} {the}. Tanggal berapa?",
             f"hari ini {d} {the}, {target} depan yang paling dekat tgl berapa?"],
        )  # fmt: skip
    answer = draw.say(f"That {target} is day **{gold}** of the month.", f"{target[0].upper()}{target[1:]} itu tanggal **{gold}**.")
    return Problem(question, work.text, answer, str(gold), ("next date", day, start, (start + gap) % 7, more), keep=KEEP)


def _last_day(draw: Draw) -> Problem:
    """The weekday of a month's last day, from that of its first; or the other way."""
    days = _days(draw)
    m, start, back = draw.whole(2, 11), draw.whole(0, 6), draw.chance(0.3)
    name = (MONTHS_EN if draw.lang == "en" else MONTHS_ID)[m]
    work = Work(draw)
    work.line(f"{name} {LENGTHS[m]}")
    count = work.sub(LENGTHS[m], 1)
    _, rest = _split(work, count)
    gold = _walked(work, days, start, -rest if back else rest)
    d = days[start]
    if back:
        question = draw.one(
            [f"{name} ends on a {d}. On which weekday did it begin?", f"The last day of {name} is a {d}. What day was the first?", f"If {name} ends with a {d}, what day of the week is {name} 1?", f"last day of {name}: {d}. first day?"],
            [f"{name} berakhir hari {d}. Hari apa {name} dimulai?", f"Hari terakhir bulan {name} jatuh hari {d}. Tanggal 1 hari apa?", f"Kalau {name} ditutup hari {d}, 1 {name} hari apa?"],
        )  # fmt: skip
        answer = draw.say(f"It began on a **{gold}**.", f"Mulainya hari **{gold}**.")
    else:
        question = draw.one(
            [f"{name} begins on a {d}. On which weekday does it end?", f"The first day of {name} is a {d}. What weekday is the last day of {name}?", f"If {name} 1 is a {d}, what day of the week is the last of {name}?", f"{name} starts {d}. what day does it end on?", f"Rent is due on the last day of {name}. {name} 1 is a {d}. Which weekday is that?"],
            [f"{name} dimulai hari {d}. Hari apa berakhirnya?", f"1 {name} jatuh hari {d}. Hari terakhir bulan {name} hari apa?", f"Kalau bulan {name} mulai hari {d}, berakhir hari apa?", f"Tagihan jatuh tempo pada hari terakhir {name}. 1 {name} hari {d}. Jatuh temponya hari apa?"],
        )  # fmt: skip
        answer = draw.say(f"It ends on a **{gold}**.", f"Berakhir hari **{gold}**.")
    return Problem(question, work.text, answer, gold, ("weekday", start, -count if back else count), keep=KEEP)
