"""Places in a queue or a race, counted: from the front and from the back, ahead, behind and between."""

from __future__ import annotations

from collections.abc import Callable

from sample import Draw, Problem
from skills.logic_words import people
from work import Work


def nth(draw: Draw, n: int) -> str:
    """`5th`, `ke-5`."""
    if draw.lang == "id":
        return f"ke-{n}"
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


# Who stands where; the whole; the two ends.
LINES_EN = [
    ("in a queue", "people are in the queue", "front", "back"), ("in a line", "people are in the line", "front", "end"), ("in a row of students", "students are in the row", "left", "right"), ("in a row of children", "children are in the row", "left", "right"),
    ("in the line for the bus", "people are in the line", "front", "back"), ("on a bench", "people are on the bench", "left", "right"),
    ("in the class ranking", "students are in the class", "top", "bottom"), ("in the ticket queue", "people are in the queue", "front", "end"),
]  # fmt: skip
LINES_ID = [
    ("dalam antrean", "orang dalam antrean itu", "depan", "belakang"), ("di antrean loket", "orang di antrean itu", "depan", "belakang"), ("dalam barisan siswa", "siswa dalam barisan itu", "kiri", "kanan"), ("di barisan upacara", "anak di barisan itu", "depan", "belakang"),
    ("dalam antrean bus", "orang dalam antrean itu", "depan", "belakang"), ("di bangku panjang", "orang di bangku itu", "kiri", "kanan"), ("dalam peringkat kelas", "siswa di kelas itu", "atas", "bawah"),
]  # fmt: skip


def _problem(draw: Draw, work: Work, question: str, gold: int, formula: str, unit: str, name: str) -> Problem:
    answer = draw.say(f"**{gold}**{unit}.", f"**{gold}**{unit}.")
    return Problem(question, work.text, answer, str(gold), ("value", formula), keep=frozenset([name]))


def places(draw: Draw) -> Problem:
    """One of the ways to count in a row."""
    makers: list[Callable[[Draw], Problem]] = [_both_ends, _both_ends, _other_end, _around, _between, _behind, _passing, _passed_one]
    return draw.one(makers)(draw)


def _size(draw: Draw) -> int:
    return draw.whole(2, 60 if draw.hard else 12 if draw.level < 0.5 else 25)


def _both_ends(draw: Draw) -> Problem:
    """5th from the front and 7th from the back: how many there are."""
    x, a, b = people(draw, 1)[0], _size(draw), _size(draw)
    where, whole, front, back = draw.one(LINES_EN, LINES_ID)
    work = Work(draw)
    total = work.sub(work.add(a, b), 1)
    p, q = nth(draw, a), nth(draw, b)
    question = draw.one(
        [f"{x} is {p} from the {front} and {q} from the {back} {where}. How many {whole}?", f"{where.capitalize()}, {x} is the {p} from the {front} and the {q} from the {back}. How many {whole} in all?", f"Counted from the {front} {x} is number {a}, counted from the {back} number {b}. How many {whole}?",
         f"How many {whole} if {x} is {p} from the {front} and {q} from the {back}?", f"{x}'s place {where} is {p} from the {front}; from the {back} it is {q}. What is the total number of places?", f"if {x} is {p} from the {front} and {q} from the {back} {where}, how many {whole}",
         f"{x} stands {where}. From the {front} that is place {a}, from the {back} place {b}. How many {whole} altogether?"],
        [f"{x} berada di urutan {p} dari {front} dan {q} dari {back} {where}. Ada berapa {whole}?", f"{where.capitalize()}, {x} urutan {p} dari {front} dan urutan {q} dari {back}. Berapa jumlah {whole}?", f"Dihitung dari {front} {x} nomor {a}, dari {back} nomor {b}. Ada berapa {whole}?",
         f"Berapa {whole} kalau {x} {p} dari {front} dan {q} dari {back}?", f"{x} {p} dari {front}, {p if a == b else q} dari {back}. Totalnya ada berapa {whole}?", f"Kalau dari {front} {x} urutan {p} dan dari {back} urutan {q}, semuanya ada berapa {whole}?"],
    )  # fmt: skip
    return _problem(draw, work, question, total, f"{a}+{b}-1", draw.say(" in all", " semuanya"), x)


def _other_end(draw: Draw) -> Problem:
    """So many in all and one's place from one end: the place from the other."""
    x, n = people(draw, 1)[0], _size(draw) + 3
    a = draw.whole(1, n)
    where, whole, front, back = draw.one(LINES_EN, LINES_ID)
    if draw.chance(0.5):
        front, back = back, front
    work = Work(draw)
    place = work.add(work.sub(n, a), 1)
    p = nth(draw, a)
    question = draw.one(
        [f"{n} {whole}. {x} is {p} from the {front}. Which place is that from the {back}?", f"{x} is {p} from the {front} {where}, where {n} {whole}. What is {x}'s place counted from the {back}?", f"If {n} {whole} and {x} is {p} from the {front}, what number is {x} from the {back}?",
         f"{n} {whole}, and {x} is number {a} from the {front}. Counting from the {back}, which number does {x} have?", f"what is {x}'s position from the {back} if {n} {whole} and {x} is {p} from the {front}?"],
        [f"Ada {n} {whole}. {x} urutan {p} dari {front}. Urutan ke berapa {x} dari {back}?", f"Dari {n} {whole}, {x} berada di urutan {p} dari {front}. Dari {back} {x} urutan ke berapa?", f"Kalau ada {n} {whole} dan {x} {p} dari {front}, {x} ke berapa dari {back}?",
         f"{x} nomor {a} dari {front}, ada {n} {whole}. Dihitung dari {back} {x} nomor berapa?"],
    )  # fmt: skip
    return _problem(draw, work, question, place, f"{n}-{a}+1", draw.say(f" from the {back}", f" dari {back}"), x)


def _around(draw: Draw) -> Problem:
    """So many before and so many behind."""
    x, a, b = people(draw, 1)[0], _size(draw), _size(draw)
    work = Work(draw)
    total = work.add(work.add(a, b), 1)
    question = draw.one(
        [f"There are {a} people in front of {x} and {b} people behind {x}. How many people are in the queue?", f"{x} waits in line with {a} people ahead and {b} behind. How many people are in line, {x} included?", f"In the queue {a} people stand before {x} and {b} after. How many people is that with {x}?",
         f"{x} counts {a} people ahead and {b} people behind in the line. How long is the line in people?", f"{a} children stand to the left of {x} and {b} to the right. How many children are in the row, with {x}?", f"{x} is in a queue, {a} in front, {b} behind. total number of people in the queue?",
         f"How many people queue up if {a} are ahead of {x} and {b} are behind {x}?"],
        [f"Di depan {x} ada {a} orang dan di belakangnya ada {b} orang. Berapa orang dalam antrean?", f"{x} antre. Ada {a} orang di depannya dan {b} orang di belakangnya. Semuanya ada berapa orang, termasuk {x}?", f"Dalam antrean, {a} orang berdiri di depan {x} dan {b} di belakang {x}. Berapa panjang antrean itu?",
         f"Di kiri {x} ada {a} anak, di kanannya {b} anak. Berapa anak dalam barisan termasuk {x}?", f"Ada berapa orang yang antre kalau {a} orang di depan {x} dan {b} di belakang {x}?", f"{x} lagi antre, di depan ada {a} orang, di belakang {b} orang. totalnya berapa orang sama {x}?"],
    )  # fmt: skip
    return _problem(draw, work, question, total, f"{a}+{b}+1", draw.say(" in all", " semuanya"), x)


def _between(draw: Draw) -> Problem:
    """How many stand between two places."""
    x, y = people(draw, 2)
    a = _size(draw)
    b = a + draw.whole(2, 12)
    work = Work(draw)
    count = work.sub(work.sub(b, a), 1)
    p, q = nth(draw, a), nth(draw, b)
    question = draw.one(
        [f"{x} is {p} in the queue and {y} is {q}. How many people stand between them?", f"In a line {x} has place {a} and {y} place {b}. How many people are between the two?", f"How many people are between {x} and {y} if {x} is {p} and {y} is {q} in line?",
         f"{x} finished {p} and {y} finished {q}. How many runners came in between?", f"Between place {a} ({x}) and place {b} ({y}) in a queue, how many people are there?", f"{y} sits in seat {b} and {x} in seat {a} of the same row. How many seats are between them?"],
        [f"{x} urutan {p} dan {y} urutan {q} dalam antrean. Ada berapa orang di antara mereka?", f"Dalam barisan {x} nomor {a} dan {y} nomor {b}. Berapa orang di antara keduanya?", f"Berapa orang di antara {x} dan {y} kalau {x} {p} dan {y} {q} dalam antrean?",
         f"{x} finis {p} dan {y} finis {q}. Ada berapa pelari di antara mereka?", f"{y} duduk di kursi {b}, {x} di kursi {a}, satu deret. Ada berapa kursi di antara mereka?"],
    )  # fmt: skip
    return _problem(draw, work, question, count, f"{b}-{a}-1", draw.say(" between them", " di antara mereka"), x)


def _behind(draw: Draw) -> Problem:
    """How many are ahead of one or behind one."""
    x, n = people(draw, 1)[0], _size(draw) + 3
    a = draw.whole(2, n - 1)
    work, ahead = Work(draw), draw.chance(0.4)
    count = work.sub(a, 1) if ahead else work.sub(n, a)
    p = nth(draw, a)
    question = draw.one(
        [f"{n} people are in a queue and {x} is {p}. How many are {'in front of' if ahead else 'behind'} {x}?", f"{x} is {p} in a line of {n} people. How many people are {'ahead of' if ahead else 'behind'} {x}?", f"Of {n} runners {x} came {p}. How many runners were {'faster' if ahead else 'slower'} than {x}?",
         f"In a race with {n} runners {x} finished {p}. How many came in {'before' if ahead else 'after'} {x}?", f"How many people stand {'before' if ahead else 'after'} {x}, who is {p} in a queue of {n}?"],
        [f"Ada {n} orang antre dan {x} urutan {p}. Berapa orang di {'depan' if ahead else 'belakang'} {x}?", f"{x} urutan {p} dalam barisan {n} orang. Ada berapa orang di {'depan' if ahead else 'belakang'}nya?", f"Dari {n} pelari, {x} finis {p}. Berapa pelari yang lebih {'cepat' if ahead else 'lambat'} dari {x}?",
         f"Lomba diikuti {n} pelari, {x} di urutan {p}. Berapa yang finis {'sebelum' if ahead else 'sesudah'} {x}?"],
    )  # fmt: skip
    return _problem(draw, work, question, count, f"{a}-1" if ahead else f"{n}-{a}", draw.say(f" {'ahead of' if ahead else 'behind'} {x}", f" di {'depan' if ahead else 'belakang'} {x}"), x)


def _passing(draw: Draw) -> Problem:
    """A place after having passed some and been passed by others."""
    x, start = people(draw, 1)[0], _size(draw) + 3
    up, down = draw.whole(1, start - 1), draw.whole(1, 6)
    both = draw.chance(0.5)
    work = Work(draw)
    now = work.sub(start, up)
    if both:
        now = work.add(now, down)
    p = nth(draw, start)
    runners, others = ("1 runner" if up == 1 else f"{up} runners"), ("1 other" if down == 1 else f"{down} others")
    then_en = draw.one([f" and is then passed by {others}", f", then {others} overtake {x}"] if both else [""])
    then_id = draw.one([f", lalu disalip {down} pelari", f", kemudian {down} pelari menyalip {x}"] if both else [""])
    question = draw.one(
        [f"{x} is {p} in a race and overtakes {runners}{then_en}. Which place is {x} in now?", f"In a race {x} is in place {start}. {x} passes {runners}{then_en}. What is {x}'s place now?", f"Running {p}, {x} gets past {runners}{then_en}. What place does that make?",
         f"{x} was {p}, passed {runners}{then_en.replace('overtake', 'overtook').replace('is then', 'was then')}. What is the new position?"],
        [f"{x} di urutan {p} dalam lomba lalu menyalip {up} pelari{then_id}. Sekarang {x} urutan ke berapa?", f"Dalam lomba, {x} di posisi {start}. {x} melewati {up} pelari{then_id}. Posisinya sekarang berapa?", f"Tadinya {x} {p}, lalu mendahului {up} orang{then_id}. Jadi urutan ke berapa?"],
    )  # fmt: skip
    gold_unit = draw.say(f" is {x}'s place now", f" adalah posisi {x} sekarang")
    return _problem(draw, work, question, now, f"{start}-{up}" + (f"+{down}" if both else ""), gold_unit, x)


def _passed_one(draw: Draw) -> Problem:
    """Whoever passes the one in a place takes that place; whoever passes the second is second."""
    k = draw.whole(2, 9)
    p = nth(draw, k)
    work = Work(draw)
    work.line(f"before: {k + 1}", f"sebelum: {k + 1}")
    work.sub(k + 1, 1)
    question = draw.one(
        [f"You overtake the runner in {p} place. What place are you in now?", f"In a race you pass the person who is {p}. Which place are you in?", f"If you run a race and overtake the one in place {k}, what is your place?", f"You're cycling a race and you pass whoever is {p}. What position do you hold now?",
         f"riddle: you pass the runner who is {p}. your position?", f"I just overtook the {p} runner. In which place am I?", f"A swimmer passes the one in {p} place. Which place does the swimmer have then?", f"During a race a car gets past the car in place {k}. What place is it in?"],
        [f"Kamu menyalip pelari di urutan {p}. Sekarang kamu urutan ke berapa?", f"Dalam lomba kamu mendahului orang yang di posisi {k}. Posisimu sekarang berapa?", f"Kalau ikut lomba lari dan menyalip peserta {p}, kita jadi urutan ke berapa?", f"teka-teki: kamu menyalip pelari {p}. kamu di posisi berapa?",
         f"Saya baru saja melewati pelari urutan {p}. Saya urutan ke berapa?", f"Sebuah mobil balap melewati mobil di posisi {k}. Mobil itu sekarang di posisi berapa?"],
    )  # fmt: skip
    return _problem(draw, work, question, k, f"{k + 1}-1", draw.say(" is the place now", " adalah posisinya sekarang"), "")
