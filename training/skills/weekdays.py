"""Days of the week and of the month: so many days on, so many back."""

from __future__ import annotations

from sample import Draw, Problem
from work import Work

DAYS_EN = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
DAYS_ID = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
MONTHS_EN = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
MONTHS_ID = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.62:
        return _weekday(draw)
    if kind < 0.82:
        return _date(draw)
    if kind < 0.9:
        return _between(draw)
    return _month(draw)


def _weekday(draw: Draw) -> Problem:
    days = DAYS_EN if draw.lang == "en" else DAYS_ID
    start = draw.whole(0, 6)
    back = draw.chance(0.3)
    count = draw.whole(30, 365) if draw.hard else draw.whole(2, 12 + round(68 * min(1.0, draw.level * 1.5)))
    if draw.chance(0.25):
        count = draw.whole(2, 10)
    day = days[start]
    work = Work(draw)
    work.line(f"{day} {'-' if back else '+'}{count}")
    rest = count
    if count >= 7:
        if count < 70:
            work.line(f"{count}=7×{count // 7}+{count % 7}")
            rest = count % 7
        else:
            rest = work.div(count, 7)[1]
    at = start
    work.line(f"0 {days[at]}")
    for i in range(1, rest + 1):
        at = (at - 1 if back else at + 1) % 7
        work.line(f"{i} {days[at]}")
    gold = days[at]
    if back:
        question = draw.one(
            ["Today is {d}. What day was it {n} days ago?", "If today is {d}, which day was {n} days ago?", "today is {d}, {n} days ago was?",
             "What weekday was {n} days before {d}?", "It is {d}. Which day of the week was it {n} days earlier?", "{n} days before {d}?"],
            ["Hari ini {d}. Hari apa {n} hari yang lalu?", "Kalau sekarang {d}, {n} hari yang lalu hari apa?", "{n} hari sebelum {d} hari apa?",
             "sekarang {d}, {n} hari lalu hari apa"],
        ).format(d=day, n=count)  # fmt: skip
        answer = draw.say(f"{count} days before {day} was **{gold}**.", f"{count} hari sebelum {day} adalah **{gold}**.")
    else:
        question = draw.one(
            ["Today is {d}. What day is it in {n} days?", "If today is {d}, which day is in {n} days?", "today is {d}, what day in {n} days",
             "What weekday is {n} days after {d}?", "It is {d}. Which day of the week will it be {n} days from now?", "{n} days after {d}?",
             "My parcel was sent on {d} and takes {n} days. On which weekday does it arrive?", "Which day comes {n} days after a {d}?"],
            ["Hari ini {d}. Hari apa {n} hari lagi?", "Kalau sekarang {d}, {n} hari lagi hari apa?", "{n} hari setelah {d} hari apa?",
             "sekarang {d}, {n} hari lagi hari apa", "Paket dikirim hari {d} dan tiba {n} hari kemudian. Hari apa tibanya?"],
        ).format(d=day, n=count)  # fmt: skip
        answer = draw.say(f"{count} days after {day} is **{gold}**.", f"{count} hari setelah {day} adalah **{gold}**.")
    spec = ("weekday", start, -count if back else count)
    return Problem(question, work.text, answer, gold, spec, key=f"{start}{'-' if back else '+'}{count}d" if count > 20 else None)


def _date(draw: Draw) -> Problem:
    months = MONTHS_EN if draw.lang == "en" else MONTHS_ID
    month = draw.whole(0, 11)
    if month == 1:  # leap years would make the answer depend on the year
        month = 2
    day = draw.whole(1, LENGTHS[month])
    count = draw.whole(15, 28) if draw.hard else draw.whole(2, 25)
    then = day + count
    work = Work(draw)
    work.add(day, count)
    name, length = months[month], LENGTHS[month]
    work.line(f"{name} {length}")
    if then > length:
        after = (month + 1) % 12
        then = work.sub(then, length)
        name = months[after]
    else:
        after = month
        work.line(f"{then}≤{length}")
    old = draw.say(f"{months[month]} {day}", f"{day} {months[month]}")
    gold = draw.say(f"{name} {then}", f"{then} {name}")
    question = draw.one(
        ["What date is {n} days after {d}?", "It is {d}. Which date is in {n} days?", "{d} plus {n} days", "which date is {n} days after {d}",
         "My holiday starts on {d} and I come back {n} days later. On which date?"],
        ["Tanggal berapa {n} hari setelah {d}?", "Sekarang {d}. {n} hari lagi tanggal berapa?", "{d} ditambah {n} hari",
         "Libur mulai {d} dan selesai {n} hari kemudian. Tanggal berapa?"],
    ).format(n=count, d=old)  # fmt: skip
    answer = draw.say(f"{count} days after {old} is **{gold}**.", f"{count} hari setelah {old} adalah **{gold}**.")
    return Problem(question, work.text, answer, gold, ("date", month, day, count), key=f"{day}.{month}+{count}")


def _between(draw: Draw) -> Problem:
    months = MONTHS_EN if draw.lang == "en" else MONTHS_ID
    month = draw.one([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    a = draw.whole(1, LENGTHS[month] - 1)
    same = draw.chance(0.5)
    work = Work(draw)
    if same:
        b, later = draw.whole(a + 1, LENGTHS[month]), month
        count = work.sub(b, a)
    else:
        later = (month + 1) % 12
        b = draw.whole(1, 28)
        work.line(f"{months[month]} {LENGTHS[month]}")
        left = work.sub(LENGTHS[month], a)
        count = work.add(left, b)
    first = draw.say(f"{months[month]} {a}", f"{a} {months[month]}")
    second = draw.say(f"{months[later]} {b}", f"{b} {months[later]}")
    question = draw.one(
        ["How many days are there from {a} to {b}?", "how many days between {a} and {b}", "Days from {a} until {b}?",
         "Today is {a}. How many days until {b}?"],
        ["Berapa hari dari {a} sampai {b}?", "ada berapa hari antara {a} dan {b}", "Sekarang {a}. Berapa hari lagi {b}?"],
    ).format(a=first, b=second)  # fmt: skip
    answer = draw.say(f"From {first} to {second} it is **{count}** days.", f"Dari {first} sampai {second} ada **{count}** hari.")
    return Problem(question, work.text, answer, str(count), ("days", month, a, later, b), key=f"{a}.{month}-{b}.{later}")


def _month(draw: Draw) -> Problem:
    """What must be known: the length of a month, its number, its neighbours, those of a day."""
    months = MONTHS_EN if draw.lang == "en" else MONTHS_ID
    days = DAYS_EN if draw.lang == "en" else DAYS_ID
    m = draw.whole(0, 11)
    work = Work(draw)
    kind = draw.whole(0, 4)
    if kind == 0:
        m = 2 if m == 1 else m
        question = draw.one(["How many days does {m} have?", "how many days in {m}"], ["Berapa hari dalam bulan {m}?", "{m} ada berapa hari"])
        gold = str(LENGTHS[m])
        answer = draw.say("{m} has **{g}** days.", "{m} terdiri dari **{g}** hari.")
        work.line(f"{months[m]} {gold}")
        spec: tuple = ("month length", m)
    elif kind == 1:
        question = draw.one(["Which month is number {k}?", "What is the {k}. month of the year?"], ["Bulan ke-{k} bulan apa?"])
        gold = months[m]
        answer = draw.say("Month {k} is **{g}**.", "Bulan ke-{k} adalah **{g}**.")
        work.line(f"{m + 1}: {gold}")
        spec = ("month name", m)
    elif kind == 2:
        step = draw.one([1, -1])
        question = draw.one(["Which month comes " + ("after" if step > 0 else "before") + " {m}?"],
                            ["Bulan apa " + ("setelah" if step > 0 else "sebelum") + " {m}?"])  # fmt: skip
        gold = months[(m + step) % 12]
        answer = draw.say(("After" if step > 0 else "Before") + " {m} comes **{g}**.", ("Setelah" if step > 0 else "Sebelum") + " {m} adalah **{g}**.")
        work.line(f"{months[m]}, {gold}" if step > 0 else f"{gold}, {months[m]}")
        spec = ("month name", (m + step) % 12)
    else:
        d, step = draw.whole(0, 6), draw.one([1, -1])
        word = draw.say("tomorrow" if step > 0 else "yesterday", "besok" if step > 0 else "kemarin")
        verb = draw.say("is" if step > 0 else "was", "")
        gold = days[(d + step) % 7]
        question = draw.one([f"If today is {days[d]}, what day {verb} {word}?", f"Today is {days[d]}. {word} {verb}?", f"today {days[d]}, {word}?"],
                            [f"Kalau hari ini {days[d]}, {word} hari apa?", f"Hari ini {days[d]}. {word.capitalize()} hari apa?"])  # fmt: skip
        answer = f"{word.capitalize()} {verb} **{{g}}**.".replace("  ", " ")
        work.line(f"{days[d]} {'+' if step > 0 else '-'}1").line(f"0 {days[d]}").line(f"1 {gold}")
        spec = ("weekday", d, step)
    fill = {"m": months[m], "k": m + 1, "g": gold}
    return Problem(question.format(**fill), work.text, answer.format(**fill), gold, spec)
