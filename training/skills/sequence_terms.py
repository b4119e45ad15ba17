"""More about sequences: a gap in the middle, two more terms, a term far on, sums of terms, rules in words."""

from __future__ import annotations

import itertools

from sample import Draw, Problem
from skills.story_steps import labelled
from work import Work

GAP_EN = [
    "{s}", "Find the missing number: {s}", "Which number is missing in {s}?", "What goes in the gap: {s}", "Fill in the gap in the sequence {s}.", "missing number {s}", "{s} - what is the missing number?", "Complete the pattern {s}.", "One number of {s} is missing. Which?", "In the pattern {s}, what belongs in the gap?",
    "Somebody wiped one number off the board: {s}. Which was it?", "The sequence {s} follows a rule. What is the missing term?", "fill the blank {s}", "what number fits in here: {s}", "Which term is hidden in {s}?", "Number line labels: {s}. Fill in the one that is missing.",
    "House numbers along the street: {s}. Which one fell off?", "My worksheet has {s}. What do I write in the gap?", "determine the unknown term of {s}",
]  # fmt: skip
GAP_ID = [
    "Isilah {s}", "Bilangan berapa yang hilang: {s}", "Bilangan apa yang kosong pada {s}?", "Lengkapi pola {s}.", "isi yang kosong {s}", "{s}, yang kosong berapa?", "Tentukan bilangan yang hilang pada barisan {s}.", "Pola bilangan {s}. Isi titik-titiknya.", "Satu bilangan dari {s} hilang. Bilangan berapa itu?",
    "Di papan ada {s}, satu terhapus. Yang terhapus berapa?", "Barisan {s} mengikuti aturan. Suku yang hilang berapa?", "angka yang pas buat {s} berapa", "Lengkapilah barisan bilangan {s}.", "Nomor rumah berurutan: {s}. Nomor yang lepas berapa?", "Suku mana yang hilang dari {s}?",
]  # fmt: skip
NEXT_EN = ["What are the next {k} numbers: {s}", "Give the next {k} terms of {s}.", "next {k} terms: {s}", "Continue {s} by {k} numbers.", "{s} - the next {k}?", "Write the next {k} numbers of the pattern {s}.", "Which {k} numbers come next in {s}?", "Find the following {k} terms: {s}", "extend {s} with {k} more numbers", "The pattern is {s}. List the {k} numbers that follow."]
NEXT_ID = ["Berapa {k} bilangan berikutnya: {s}", "Tentukan {k} suku berikutnya dari {s}.", "{k} suku selanjutnya dari {s}", "Lanjutkan {s} dengan {k} bilangan.", "{s}, {k} angka berikutnya berapa", "Tulis {k} bilangan selanjutnya dari pola {s}.", "Bilangan apa saja {k} suku setelah {s}?", "teruskan {k} angka lagi: {s}"]
NTH_EN = [
    "What is the {n}th term of {s}, ...?", "{n}th term of {s}...", "Find the {n}th term of the sequence {s}, ...", "In the sequence {s}, ... which number stands at place {n}?", "The pattern goes {s} and so on. What is the {n}th number?", "Which number is number {n} in {s}, ...?", "find term {n}: {s}, ...", "If {s} goes on like this, what is the {n}th term?",
    "An arithmetic sequence starts {s}. Find its {n}th term.", "how big is the {n}th number in {s}, ...",
]  # fmt: skip
NTH_ID = [
    "Berapa suku ke-{n} dari {s}, ...?", "suku ke {n} dari {s} ...", "Tentukan suku ke-{n} barisan {s}, ...", "Pola bilangan {s}, ... Bilangan ke-{n} adalah?", "Barisan aritmetika {s}, ... Berapa U{n}?", "Kalau {s} diteruskan, suku ke-{n} berapa?", "U{n} dari {s}, ...?", "Diketahui barisan {s}, ... Carilah suku ke-{n}.", "bilangan ke-{n} pada pola {s}, ... berapa ya",
]  # fmt: skip
# A start {a}, a step {d}, and what stands at place {n}.
FAR_EN = [
    "A sequence starts at {a} and grows by {d} each time. What is the {n}th term?", "The first term is {a} and the common difference is {d}. Find the {n}th term.", "first term {a}, common difference {d}, {n}th term?", "Start at {a} and keep adding {d}. Which number is the {n}th, counting {a} as the first?",
    "Row 1 has {a} seats and every row has {d} more than the one before. How many seats are in row {n}?", "In week 1 {p} runs {a} km, and each week {d} km more than the week before. How many km in week {n}?", "{p} saves {a} dollars in the first month and every month {d} dollars more than the month before. How much is saved in month {n}?",
    "The 1st figure has {a} dots and each figure has {d} more than the one before. How many dots has figure {n}?", "On day 1 I read {a} pages, and each day {d} more than the day before. How many pages on day {n}?", "a1 = {a}, d = {d}. What is a{n}?", "In an arithmetic sequence with first term {a} and difference {d}, what is term number {n}?",
    "Cans are stacked: {a} in the top row and in each row {d} more than in the row above it. How many cans are in row {n} from the top?",
]  # fmt: skip
FAR_ID = [
    "Barisan dimulai dari {a} dan bertambah {d} setiap kali. Berapa suku ke-{n}?", "Suku pertama {a} dan bedanya {d}. Tentukan suku ke-{n}.", "suku pertama {a}, beda {d}, suku ke-{n} berapa", "Mulai dari {a} lalu terus ditambah {d}. Bilangan ke-{n} berapa, kalau {a} yang pertama?", "a = {a}, b = {d}. Berapa U{n}?",
    "Baris pertama ada {a} kursi dan tiap baris berikutnya {d} kursi lebih banyak. Berapa kursi di baris ke-{n}?", "Minggu pertama {p} berlari {a} km, tiap minggu berikutnya {d} km lebih jauh. Berapa km pada minggu ke-{n}?", "{p} menabung {a} ribu di bulan pertama, tiap bulan berikutnya {d} ribu lebih banyak. Berapa ribu pada bulan ke-{n}?",
    "Gambar ke-1 punya {a} titik dan tiap gambar berikutnya {d} titik lebih banyak. Berapa titik pada gambar ke-{n}?", "Hari pertama saya baca {a} halaman, tiap hari {d} halaman lebih banyak dari kemarin. Hari ke-{n} baca berapa halaman?", "Barisan aritmetika dengan suku pertama {a} dan beda {d}. Suku ke-{n}?",
]  # fmt: skip
POWER_EN = [
    "A geometric sequence starts with {a} and has the ratio {r}. What is the {n}th term?", "first term {a}, ratio {r}, {n}th term?", "Start with {a} and multiply by {r} again and again. Which number is the {n}th, counting {a} as the first?",
    "On day 1 there are {a} bacteria, and each day there are {r} times as many as the day before. How many on day {n}?", "In round 1 the prize is {a} dollars and every round it becomes {r} times as much. How much is it in round {n}?", "The first term is {a} and every term is {r} times the one before. Find term {n}.",
]  # fmt: skip
POWER_ID = [
    "Barisan geometri dimulai dari {a} dengan rasio {r}. Berapa suku ke-{n}?", "suku pertama {a}, rasio {r}, suku ke-{n}?", "Mulai dari {a} lalu terus dikali {r}. Bilangan ke-{n} berapa, kalau {a} yang pertama?", "Hari pertama ada {a} bakteri dan tiap hari menjadi {r} kali lipat hari sebelumnya. Berapa pada hari ke-{n}?",
    "Babak pertama hadiahnya {a} ribu dan tiap babak menjadi {r} kali lipat. Berapa ribu di babak ke-{n}?", "Suku pertama {a} dan tiap suku {r} kali suku sebelumnya. Tentukan suku ke-{n}.",
]  # fmt: skip
LIST_EN = ["Start at {a} and count up in steps of {d}. Write the first {k} numbers.", "A sequence begins with {a} and grows by {d}. List its first {k} terms.", "first {k} terms, start {a}, add {d} each time", "Count in {d}s from {a}: give {k} numbers, {a} included.", "Begin with {a} and add {d} each time until you have {k} numbers. Which are they?", "Write {k} terms of the sequence with first term {a} and common difference {d}."]
LIST_ID = ["Mulai dari {a} dan hitung naik {d}. Tulis {k} bilangan pertama.", "Barisan dimulai dari {a} dan bertambah {d}. Tulis {k} suku pertamanya.", "{k} suku pertama, mulai {a}, tambah {d} terus", "Hitung lompat {d} dari {a} sebanyak {k} bilangan, {a} ikut dihitung.", "Tuliskan {k} suku pertama barisan dengan suku pertama {a} dan beda {d}."]
DOWN_EN = ["Start at {a} and count down in steps of {d}. Write the first {k} numbers.", "A sequence begins with {a} and falls by {d}. List its first {k} terms.", "Count backwards in {d}s from {a}: give {k} numbers, {a} included.", "first {k} terms, start {a}, subtract {d} each time"]
DOWN_ID = ["Mulai dari {a} dan hitung mundur {d}. Tulis {k} bilangan pertama.", "Barisan dimulai dari {a} dan berkurang {d}. Tulis {k} suku pertamanya.", "Hitung mundur lompat {d} dari {a} sebanyak {k} bilangan, {a} ikut dihitung.", "{k} suku pertama, mulai {a}, kurangi {d} terus"]
SUM_EN = ["What is 1 + 2 + 3 + ... + {n}?", "1+2+3+...+{n}", "Add all whole numbers from 1 to {n}.", "the sum of the numbers from 1 to {n}", "What do the numbers from 1 to {n} add up to?", "Sum of the first {n} whole numbers, starting with 1?", "sum 1 to {n}", "A clock strikes once at 1, twice at 2 and so on up to {n}. How many strokes are that in all?", "A triangle of cans has 1 can at the top, 2 below, then 3, down to {n}. How many cans?", "If I save 1 dollar on day 1, 2 on day 2 and so on, how much have I after day {n}?"]
SUM_ID = ["Berapa 1 + 2 + 3 + ... + {n}?", "1+2+3+...+{n}", "Jumlahkan semua bilangan dari 1 sampai {n}.", "jumlah bilangan 1 sampai {n}", "Berapa jumlah {n} bilangan asli pertama?", "Kaleng disusun segitiga: 1 di atas, lalu 2, lalu 3, sampai {n}. Berapa kaleng semuanya?", "Kalau hari ke-1 menabung seribu, hari ke-2 dua ribu, dan seterusnya, setelah hari ke-{n} jadi berapa ribu?", "1 ditambah 2 ditambah 3 sampai {n} berapa"]
SERIES_EN = ["What is the sum of the first {n} terms of {s}, ...?", "sum of {n} terms: {s}, ...", "Add up the first {n} terms of the sequence {s}, ...", "An arithmetic series starts {s}. What do its first {n} terms make together?", "Row by row there are {s} and so on seats. How many seats are in the first {n} rows together?"]
SERIES_ID = ["Berapa jumlah {n} suku pertama dari {s}, ...?", "jumlah {n} suku pertama {s}, ...", "Tentukan S{n} dari deret {s}, ...", "Deret aritmetika {s}, ... Jumlah {n} suku pertamanya?", "Kursi tiap baris {s} dan seterusnya. Berapa kursi di {n} baris pertama seluruhnya?"]
STEP_EN = ["What is the common difference of {s}?", "By how much does {s} grow each time?", "common difference of {s}", "{s}: what is added each time?", "What number is added from one term to the next in {s}?", "What is the step of the sequence {s}?"]
STEP_ID = ["Berapa beda barisan {s}?", "beda dari {s}", "{s} bertambah berapa setiap kali?", "Berapa selisih suku berurutan pada {s}?", "Tentukan beda dari {s}.", "dari satu suku ke suku berikutnya {s} ditambah berapa"]
RATIO_EN = ["What is the common ratio of {s}?", "ratio of the geometric sequence {s}", "{s}: by what is each term multiplied?", "What do I multiply by each time in {s}?"]
RATIO_ID = ["Berapa rasio barisan {s}?", "rasio dari {s}", "{s} dikali berapa setiap kali?", "Tentukan rasio barisan geometri {s}."]
PLACE_EN = ["Which term of {s}, ... is {v}?", "At what position does {v} stand in {s}, ...?", "The sequence {s}, ... reaches {v}. As which term?", "{v} is term number what of {s}, ...?", "How many terms has {s}, ..., {v}?"]
PLACE_ID = ["{v} adalah suku ke berapa dari {s}, ...?", "Suku ke berapa dari {s}, ... yang nilainya {v}?", "Barisan {s}, ... sampai ke {v} pada suku ke berapa?", "Berapa banyak suku {s}, ..., {v}?", "di barisan {s}, ... angka {v} urutan ke berapa"]
ADDED_EN = ["A sequence starts {a}, {b}, and each further term is the sum of the two before. What is term {k}?", "Start with {a} and {b}; every next number is the sum of the last two. Which number is the {k}th?", "Like Fibonacci, but starting with {a} and {b}: what is the {k}th number?", "first two terms {a} and {b}, then always add the last two. term {k}?"]
ADDED_ID = ["Barisan dimulai {a}, {b}, dan tiap suku berikutnya jumlah dua suku sebelumnya. Berapa suku ke-{k}?", "Mulai dengan {a} dan {b}; bilangan berikutnya selalu jumlah dua bilangan terakhir. Bilangan ke-{k} berapa?", "Seperti Fibonacci, tapi mulai dari {a} dan {b}: suku ke-{k}?", "dua suku pertama {a} dan {b}, lalu jumlahkan dua terakhir terus. suku ke-{k} berapa"]


def make(draw: Draw) -> Problem:
    return draw.one(KINDS)(draw)


def _done(draw: Draw, work: Work, question: str, value: object, spec: tuple, key: str, check: str = "exact") -> Problem:
    answer = draw.say(f"The answer is **{value}**.", f"Jawabannya **{value}**.")
    return Problem(question, work.text, answer, str(value), spec, check=check, key=key)


def _asked(draw: Draw, en: list[str], idn: list[str], **given: object) -> str:
    question = draw.one(en, idn).format(p=draw.one(["Ana", "Budi", "Mia", "Tom", "Sari", "Leo"]), **given)
    for number in ("1", "2", "3"):  # 11th, but 21st
        end = {"1": "st", "2": "nd", "3": "rd"}[number]
        question = question.replace(f"2{number}th", f"2{number}{end}").replace(f"3{number}th", f"3{number}{end}")
    return question.replace(" 3th", " 3rd").replace("\n3th", "\n3rd")


def _step(draw: Draw) -> int:
    return draw.whole(2, 25 if draw.hard else 12)


def _start(draw: Draw) -> int:
    return draw.whole(1, 90 if draw.hard else 30)


def _terms(draw: Draw, count: int) -> tuple[list[int], str]:
    """An arithmetic or geometric sequence, and which of them."""
    if draw.chance(0.65):
        start, step = _start(draw), _step(draw)
        terms = [start + step * i for i in range(count)]
        return (terms[::-1] if draw.chance(0.25) else terms), "+"
    start, ratio = draw.whole(1, 6), draw.whole(2, 4)
    terms = [start * ratio**i for i in range(count)]
    return (terms[::-1] if draw.chance(0.15) else terms), "×"


def _rule(work: Work, pairs: list[tuple[int, int]]) -> tuple[str, int]:
    """The rule that two pairs of neighbours show: a step or a ratio."""
    work.line("differences", "selisih")
    steps = [work.sub(max(pair), min(pair)) for pair in pairs[:2]]
    falls = pairs[0][0] > pairs[0][1]
    if steps[0] == steps[1]:
        sign = "-" if falls else "+"
        work.line(f"same: {sign}{steps[0]}", f"sama: {sign}{steps[0]}")
        return sign, steps[0]
    work.line("not the same, ratios", "tidak sama, rasio")
    (low, high), (a, b) = (sorted(pair) for pair in pairs[:2])
    if low > 12:
        work.step(high, low)
    else:
        work.line(f"{high}={low}×{high // low}+0")
    ratio = high // low
    assert work.mul(a, ratio) == b
    sign = "÷" if falls else "×"
    work.line(f"same: {sign}{ratio}", f"sama: {sign}{ratio}")
    return sign, ratio


def _apply(work: Work, n: int, sign: str, by: int) -> int:
    return {"+": work.add, "-": work.sub, "×": work.mul, "÷": work.exact}[sign](n, by)


def _gap(draw: Draw) -> Problem:
    """One number of the sequence is missing: at the beginning or within."""
    terms, _ = _terms(draw, draw.whole(5, 6))
    missing = draw.whole(0, len(terms) - 2)
    pairs = [pair for at, pair in enumerate(itertools.pairwise(terms)) if missing not in (at, at + 1)]
    if len(pairs) < 2:
        return _gap(draw)
    work = Work(draw)
    sign, by = _rule(work, pairs)
    if missing:
        value = _apply(work, terms[missing - 1], sign, by)
    else:
        value = _apply(work, terms[1], {"+": "-", "-": "+", "×": "÷", "÷": "×"}[sign], by)
    assert value == terms[missing]
    gap = draw.one(["__", "___", "?", "…", "...", "□", "_", "( )", "[ ]", "(?)", "x"] if missing else ["__", "___", "?", "□", "_", "( )"])
    shown = draw.one([", ", ", ", ", ", " ", "; "]).join(gap if at == missing else str(t) for at, t in enumerate(terms))
    given = tuple(None if at == missing else t for at, t in enumerate(terms))
    return _done(draw, work, _asked(draw, GAP_EN, GAP_ID, s=shown), value, ("gap", given), f"gap{given}")


def _next(draw: Draw) -> Problem:
    count = draw.one([2, 2, 2, 3])
    all_terms, sign = _terms(draw, draw.whole(4, 5) + count)
    while sign == "×" and max(all_terms) > 4000:
        all_terms, sign = _terms(draw, 4 + count)
    terms = all_terms[:-count]
    work = Work(draw)
    sign, by = _rule(work, list(itertools.pairwise(terms)))
    found = [terms[-1]]
    for _ in range(count):
        found.append(_apply(work, found[-1], sign, by))
    gold = ", ".join(map(str, found[1:]))
    word = str(count) if draw.chance(0.5) else draw.say(["two", "three"][count - 2], ["dua", "tiga"][count - 2])
    question = _asked(draw, NEXT_EN, NEXT_ID, s=", ".join(map(str, terms)), k=word)
    return _done(draw, work, question, gold, ("next terms", tuple(terms), count), f"next{count}:{terms}", "list")


def _far(work: Work, a: int, d: int, n: int) -> int:
    """Term `n` from the first term and the step."""
    steps = work.sub(n, 1)
    return work.add(work.mul(steps, d), a)


def _nth(draw: Draw) -> Problem:
    """A term far on, of numbers or of a start and a step in words."""
    a, d = _start(draw), _step(draw)
    n = draw.whole(5, 40 if draw.hard else 25)
    work = Work(draw)
    if draw.chance(0.5):
        terms = [a + d * i for i in range(draw.whole(3, 4))]
        _rule(work, list(itertools.pairwise(terms)))
        question = _asked(draw, NTH_EN, NTH_ID, s=", ".join(map(str, terms)), n=n)
    else:
        question = _asked(draw, FAR_EN, FAR_ID, a=a, d=d, n=n)
    value = _far(work, a, d, n)
    return _done(draw, work, question, value, ("value", f"{a}+({n}-1)*{d}"), f"term{a}+{d}@{n}")


def _power(draw: Draw) -> Problem:
    a, r, n = draw.whole(1, 6), draw.whole(2, 4), draw.whole(3, 6)
    work = Work(draw).line(f"1: {a}")
    value = a
    for place in range(2, n + 1):
        value = labelled(work, str(place), value, "*", r)
    return _done(draw, work, _asked(draw, POWER_EN, POWER_ID, a=a, r=r, n=n), value, ("value", f"{a}*{r}**{n - 1}"), f"term{a}x{r}@{n}")


def _listed(draw: Draw) -> Problem:
    a, d, k = _start(draw), _step(draw), draw.whole(4, 6)
    down = draw.chance(0.3)
    if down:
        a += d * k
    work = Work(draw).line(str(a))
    found = [a]
    for _ in range(k - 1):
        found.append(work.sub(found[-1], d) if down else work.add(found[-1], d))
    gold = ", ".join(map(str, found))
    frames = (DOWN_EN, DOWN_ID) if down else (LIST_EN, LIST_ID)
    step = -d if down else d
    return _done(draw, work, _asked(draw, *frames, a=a, d=d, k=k), gold, ("steps", a, step, k), f"steps{a}{step:+d}#{k}", "list")


def _halved(work: Work, n: int, m: int) -> int:
    """`n×m÷2`, where one of them is even."""
    if n % 2 == 0:
        return work.mul(work.exact(n, 2), m)
    return work.mul(n, work.exact(m, 2))


def _sum(draw: Draw) -> Problem:
    """`1+2+…+n` by the first and the last."""
    n = draw.whole(5, 60 if draw.hard else 30)
    work = Work(draw).line(f"{n}×({n}+1)÷2")
    more = work.add(n, 1)
    value = _halved(work, n, more)
    return _done(draw, work, _asked(draw, SUM_EN if n < 13 else [f for f in SUM_EN if "clock" not in f], SUM_ID, n=n), value, ("value", f"{n}*({n}+1)/2"), f"sum1to{n}")


def _series(draw: Draw) -> Problem:
    a, d, n = draw.whole(1, 20), draw.whole(2, 9), draw.whole(5, 16)
    terms = [a + d * i for i in range(4)]
    last = a + (n - 1) * d
    if n % 2 and (a + last) % 2:
        return _series(draw)
    work = Work(draw)
    _rule(work, list(itertools.pairwise(terms)))
    last = _far(work, a, d, n)
    work.line(f"{n}×({a}+{last})÷2")
    value = _halved(work, n, work.add(last, a))
    return _done(draw, work, _asked(draw, SERIES_EN, SERIES_ID, s=", ".join(map(str, terms)), n=n), value, ("value", f"{n}*({a}+{last})/2"), f"series{a}+{d}@{n}")


def _constant(draw: Draw) -> Problem:
    """The step or the ratio itself."""
    terms, kind = _terms(draw, draw.whole(4, 5))
    terms.sort()
    work = Work(draw)
    _, value = _rule(work, list(itertools.pairwise(terms)))
    frames = (STEP_EN, STEP_ID) if kind == "+" else (RATIO_EN, RATIO_ID)
    spec = f"{terms[1]}-{terms[0]}" if kind == "+" else f"{terms[1]}/{terms[0]}"
    return _done(draw, work, _asked(draw, *frames, s=", ".join(map(str, terms))), value, ("value", spec), f"rule{terms}")


def _place(draw: Draw) -> Problem:
    """Where in the sequence a number stands."""
    a, d, n = _start(draw), _step(draw), draw.whole(6, 25)
    terms, v = [a + d * i for i in range(3)], a + d * (n - 1)
    work = Work(draw)
    _rule(work, list(itertools.pairwise(terms)))
    steps = work.exact(work.sub(v, a), d)
    place = work.add(steps, 1)
    return _done(draw, work, _asked(draw, PLACE_EN, PLACE_ID, s=", ".join(map(str, terms)), v=v), place, ("value", f"({v}-{a})/{d}+1"), f"place{a}+{d}={v}")


def _added(draw: Draw) -> Problem:
    """Each number the sum of the two before it."""
    a, b, k = draw.whole(1, 9), draw.whole(1, 9), draw.whole(4, 8)
    work = Work(draw).line(f"1: {a}").line(f"2: {b}")
    first, second = a, b
    formula = {1: (1, 0), 2: (0, 1)}
    for place in range(3, k + 1):
        first, second = second, labelled(work, str(place), first, "+", second)
        formula[place] = tuple(x + y for x, y in zip(formula[place - 1], formula[place - 2], strict=True))
    p, q = formula[k]
    return _done(draw, work, _asked(draw, ADDED_EN, ADDED_ID, a=a, b=b, k=k), second, ("value", f"{p}*{a}+{q}*{b}"), f"added{a},{b}@{k}")


KINDS = [_gap, _gap, _gap, _next, _next, _nth, _nth, _nth, _power, _listed, _sum, _series, _constant, _place, _added]
