"""Countdown: an expression of given numbers that makes a target, found by search.

One number is kept for the end; what the others (`e`) must then make is computed, each in steps of
its own, and compared with what they can make. If nothing fits, the next number is kept.
"""

from __future__ import annotations

from sample import Draw, Problem
from skills.primes import chain
from work import Work

ASK_EN = [
    "Use {n} to make {t}.", "Make {t} from {n}.", "make {t} with {n}", "Countdown: {n}, target {t}", "Using the numbers {n}, get {t}.", "How can I reach {t} with {n}?", "Combine {n} with + - × ÷ to get {t}.", "numbers {n} target {t}",
    "Can you make {t} out of {n}? Use each number once.", "Build an expression from {n} that equals {t}.", "I have {n}. How do I get {t}?", "Use each of {n} once to get {t}.", "Target {t}, numbers {n}.", "countdown {t} from {n}",
    "The cards show {n}. Reach {t} with plus, minus, times and divide.", "My numbers are {n} and the target is {t}. What is the expression?", "get {t} using {n}", "Write {t} with the numbers {n}, each exactly once.",
    "We play countdown. The target is {t} and we drew {n}.", "Find a way to make {t} from {n} using the four operations.", "How do {n} become {t}?", "With {n} I must reach {t}. Help!", "Put + - × ÷ between {n} in any order so that it makes {t}.",
    "Which calculation with {n} gives {t}?", "Form {t} out of the numbers {n}.", "Given {n}, construct {t}.", "is there a way to get {t} with {n}", "Number game: {n} -> {t}", "{n} → {t}, each number once", "Solve this countdown: numbers {n}, goal {t}",
    "The goal is {t}. You may use {n}, each once, and + - × ÷.", "From {n}, all used once, produce {t}.", "Please find an expression with {n} whose value is {t}.", "dice show {n}, I need {t}", "arrange {n} to make {t}",
    "How would you turn {n} into {t}? Every number exactly once.", "What do I have to do with {n} to end up at {t}?", "Show me a calculation that takes all of {n} and ends in {t}.",
    "{t} is what I want, {n} is what I have. Use each one time.", "Challenge: hit {t} with {n}, using plus, minus, times, divide.", "reach {t}: {n}", "Can the numbers {n} be combined to {t}? Show how.",
    "Take {n}, add, subtract, multiply or divide them, each used once, and arrive at {t}.", "On the table lie {n}. Write an expression worth {t}.",
    "it should come out as {t}, numbers to use: {n} (any operations)", "My maths teacher gave us {n} and said: make {t}.", "Let {n} give {t} by means of + - × ÷ and brackets.",
    "Every one of {n} must appear once and the value must be {t}.", "puzzle: {n} must equal {t} somehow", "Which expression built of {n} has the value {t}?", "We drew the cards {n}. Who finds {t}?",
    "Try to hit {t} exactly. Numbers: {n}.", "Set brackets and signs so that {n}, in any order, come to {t}.", "Help me get to {t}; I was given {n}.", "I need a formula with {n} in it, each once, that yields {t}.",
    "solution for target {t} with numbers {n}?", "Work out how {n} can produce {t}.",
]  # fmt: skip
ASK_ID = [
    "Pakai {n} untuk membuat {t}.", "Buat {t} dari {n}.", "buat {t} dengan {n}", "Countdown: {n}, target {t}", "Dengan angka {n}, dapatkan {t}.", "Bagaimana mendapatkan {t} dari {n}?", "Gabungkan {n} dengan + - × ÷ supaya jadi {t}.",
    "angka {n} target {t}", "Susun {n} menjadi {t}, tiap angka sekali.", "Target {t}, angkanya {n}.", "Gunakan angka {n} masing-masing sekali agar hasilnya {t}.", "Kartunya {n}. Capai {t} dengan tambah, kurang, kali, bagi.",
    "Saya punya angka {n} dan targetnya {t}. Bagaimana caranya?", "{n} bisa jadi {t} gimana caranya", "Bentuk {t} dari bilangan {n}.", "Carikan operasi hitung dari {n} yang hasilnya {t}.", "main countdown: angka {n}, harus jadi {t}",
    "Hitungan apa dari {n} yang menghasilkan {t}?", "Pakai semua angka {n} sekali saja untuk mencapai {t}.", "Tulis {t} memakai angka {n}.", "dadunya {n}, saya butuh {t}", "Dari {n} bikin {t} dong", "Permainan angka: {n} -> {t}",
    "Bagaimana {n} dioperasikan supaya menjadi {t}?", "Isi tanda + - × ÷ di antara {n}, urutan bebas, agar hasilnya {t}.", "Tujuannya {t}. Boleh pakai {n}, tiap angka sekali.",
    "Bagaimana mengubah {n} menjadi {t}? Setiap angka tepat sekali.", "Harus diapakan {n} supaya hasilnya {t}?", "Tunjukkan hitungan yang memakai semua {n} dan berakhir di {t}.",
    "Yang saya mau {t}, yang saya punya {n}. Pakai masing-masing satu kali.", "Tantangan: capai {t} dengan {n}.", "capai {t}: {n}", "Bisakah {n} digabung menjadi {t}? Tunjukkan caranya.",
    "Tambah, kurang, kali, atau bagi {n}, masing-masing sekali, sampai jadi {t}.", "Guru memberi angka {n} dan meminta {t}. Bagaimana?", "Di meja ada kartu {n}. Tulis ekspresi yang nilainya {t}.",
    "Beri kurung dan tanda pada {n}, urutan bebas, agar jadi {t}.", "teka-teki: {n} harus jadi {t}", "Ekspresi mana dari {n} yang bernilai {t}?", "Bantu saya sampai ke {t}; angkanya {n}.",
    "Setiap angka dari {n} dipakai sekali dan nilainya harus {t}.", "gimana biar {n} hasilnya {t}", "Cari cara agar {n} menghasilkan {t}.", "Siapa bisa menemukan {t} dari {n}?",
]  # fmt: skip


# Ways to ask put together: a beginning, a verb, what with, and the rule.
SLOTS_EN = (
    ["", "", "Please ", "Can you ", "How do I ", "How can one ", "Try to ", "Help me ", "I want to ", "Show me how to ", "Is it possible to ", "We have to ", "Your task: ", "could you "],
    ["make {t}", "reach {t}", "get {t}", "form {t}", "build {t}", "hit {t}", "obtain {t}", "arrive at {t}", "get to {t}", "produce {t}", "come to {t}", "end at {t}"],
    ["from {n}", "with {n}", "using {n}", "out of {n}", "from the numbers {n}", "using the numbers {n}", "with the cards {n}", "using only {n}", "with just {n}", "from these numbers: {n}"],
    ["", "", ", each exactly once", ", using each once", ". Every number must be used once.", ", each of them used at most once", ", all of them used", " and the signs + - × ÷", ", any operations allowed", ", each just one time", ". Brackets are allowed."],
)  # fmt: skip
SLOTS_ID = (
    ["", "", "Tolong ", "Coba ", "Ayo ", "Bantu saya ", "Silakan ", "Tugasmu: ", "coba kamu ", "Kita harus "],
    ["buat {t}", "bentuk {t}", "bentuk angka {t}", "dapatkan {t}", "capai {t}", "hasilkan {t}", "susun {t}", "cari cara jadi {t}", "temukan {t}", "bikin {t}"],
    ["dari {n}", "dengan {n}", "pakai {n}", "pakai angka {n}", "dengan angka {n}", "menggunakan {n}", "dari bilangan {n}", "memakai bilangan {n}", "pakai kartu {n}", "hanya dengan {n}", "dari angka-angka {n}"],
    ["", "", ", tiap angka sekali", ", masing-masing dipakai sekali", ". Semua angka harus dipakai sekali.", ", operasinya bebas", ", semua angka dipakai", " dan tanda + - × ÷", ". Boleh pakai kurung.", ", setiap angka paling banyak sekali", " ya"],
)  # fmt: skip


def make(draw: Draw) -> Problem:
    """Beyond: one number of three or four is from 26 to 60; training has none above 25."""
    if draw.beyond:
        return _four(draw) if draw.chance(0.4) else _three(draw)
    if draw.chance(0.7) if draw.hard else draw.level > 0.5 and draw.chance(0.22):
        return _four(draw)
    if draw.chance(0.1):
        return _two(draw)
    return _three(draw)


def pair_values(a: int, b: int) -> list[tuple[str, int]]:
    """What two numbers can make, in the order in which the thought tries it."""
    high, low = max(a, b), min(a, b)
    values = [(f"{high}+{low}", high + low), (f"{high}-{low}", high - low)]
    if low <= 12:  # larger products lead nowhere
        values.append((f"{high}×{low}", high * low))
    if low > 1 and high % low == 0 and high <= 12 * low:
        values.append((f"{high}÷{low}", high // low))
    return values


def _computed(work: Work, how: str, value: int) -> None:
    """Writes what a pair makes, in steps where it is not looked up."""
    for sign, make_it in (("+", work.add), ("-", work.sub), ("×", work.mul), ("÷", work.exact)):
        if sign in how:
            a, b = map(int, how.split(sign))
            assert make_it(a, b) == value


def wishes(work: Work, target: int, c: int) -> list[tuple[int, str]]:
    """What `e` must be so that `c` leads to the target, and how `c` is used; the steps are written."""
    wanted = [(work.add(target, c), f"e-{c}")]
    if target > c:
        wanted.append((work.sub(target, c), f"e+{c}"))
    elif target < c:
        wanted.append((work.sub(c, target), f"{c}-e"))
    q = _times(work, target, c)
    if q:
        wanted.append((q, f"e×{c}"))
    if 1 < target < c and c % target == 0 and c <= 12 * target:
        wanted.append((work.exact(c, target), f"{c}÷e"))
    if 1 < c <= 12 and target <= 12:
        wanted.append((work.mul(target, c), f"e÷{c}"))
    return wanted


def _times(work: Work, target: int, c: int) -> int:
    """The whole number that `c` is to be multiplied by, or 0."""
    q, rest = divmod(target, c)
    if c == 1 or q == 0:
        return 0
    if q == 1:
        return 0 if rest else work.exact(target, c)
    if c <= 12 and q <= 12:
        work.line(f"{target}={c}×{q}+{rest}")
    elif c <= 12:
        work.line(f"{target}÷{c}: {chain(target, c)}" + ("" if rest else f", {q}"))
    else:
        work.line(f"{target}: {q}?")
        product = work.mul(c, q)
        if rest:
            work.line(f"{product}≠{target}")
    return 0 if rest else q


def search(work: Work, numbers: list[int], target: int) -> str | None:
    """Three numbers: keeps each in turn, and writes what it tries. Returns the expression."""
    for c in sorted(set(numbers), reverse=True):
        rest = list(numbers)
        rest.remove(c)
        work.line(f"{c}: {max(rest)},{min(rest)}")
        wanted = wishes(work, target, c)
        work.line(", ".join(f"{use}={value}" for value, use in wanted))
        for how, value in pair_values(*rest):
            _computed(work, how, value)
            for wish, use in wanted:
                if wish == value:
                    return use.replace("e", f"({how})")
        work.line("no", "tidak")
    return None


def _numbers(draw: Draw, count: int) -> list[int]:
    top = 12 + round(13 * min(1.0, draw.level * 1.5))
    numbers = [draw.whole(1, 10) if draw.chance(0.7) else draw.whole(11, top) for _ in range(count)]
    if draw.beyond:
        numbers[draw.whole(0, count - 1)] = draw.whole(26, 60)
    return numbers


def _two(draw: Draw) -> Problem:
    a, b = _numbers(draw, 2)
    _, target = draw.one([v for v in pair_values(a, b) if v[1] > 0])
    work = Work(draw).line(f"{target}: {max(a, b)},{min(a, b)}")
    for how, value in pair_values(a, b):
        _computed(work, how, value)
        if value == target:
            work.line(how)
            return _finish(draw, work, [a, b], target, how)
    raise AssertionError


def _three(draw: Draw) -> Problem:
    while True:
        numbers = _numbers(draw, 3)
        a, b, c = draw.some(numbers, 3)
        _how, value = draw.one(pair_values(a, b))
        choices = [value + c, value * c, abs(value - c)]
        if value % c == 0 and draw.chance(0.5):
            choices = [value // c]
        target = draw.one([t for t in choices if 0 < t <= (300 if draw.beyond else 150)] or [0])
        if target and target not in numbers:
            work = Work(draw)
            work.line(f"{target}: " + ",".join(map(str, numbers)))
            expression = search(work, numbers, target)
            if expression:
                work.line(expression)
                return _finish(draw, work, numbers, target, expression)


def _four(draw: Draw) -> Problem:
    """Four numbers: one (`E` stands for the others) is used at the end, the others are searched.
    Targets that take long to find are left out."""
    longest = 1300 if draw.beyond else 700
    while True:
        numbers = _numbers(draw, 4)
        target = 24 if draw.chance(0.15) else draw.whole(5, 100)
        work = Work(draw)
        work.line(f"{target}: " + ",".join(map(str, numbers)))
        for last in sorted(set(numbers), reverse=True):
            found = _last(work, numbers, target, last)
            if found or len(work.text) > longest:
                break
        if found and len(work.text) <= longest:
            work.line(found)
            return _finish(draw, work, numbers, target, found)


def _last(work: Work, numbers: list[int], target: int, last: int) -> str | None:
    rest = list(numbers)
    rest.remove(last)
    listed = ",".join(map(str, rest))
    for use in ("E+", "E-", "E×"):
        if (use == "E+" and target <= last) or (use == "E×" and target < last):
            continue
        goal = work.sub(target, last) if use == "E+" else work.add(target, last) if use == "E-" else _times(work, target, last)
        if not goal:
            continue
        work.line(f"{use}{last}, E={goal}: {listed}")
        found = search(work, rest, goal)
        if found:
            return (f"({found})" if use == "E×" else found) + use[1] + str(last)
    return None


def _finish(draw: Draw, work: Work, numbers: list[int], target: int, expression: str) -> Problem:
    listed = ", ".join(map(str, numbers))
    if draw.chance(0.35):
        listed = ", ".join(map(str, numbers[:-1])) + draw.say(draw.one([" and ", " and ", " & "]), " dan ") + str(numbers[-1])
    elif draw.chance(0.2):
        listed = listed.replace(",", "")
    elif draw.chance(0.1):
        listed = draw.one(["[{}]", "({})", "{{{}}}"]).format(listed)
    frame = draw.one(ASK_EN, ASK_ID)
    if draw.chance(0.35):
        frame = "".join(draw.one(slot) if i != 2 else f" {draw.one(slot)}" for i, slot in enumerate(draw.one([SLOTS_EN], [SLOTS_ID])))
        frame = frame[0].upper() + frame[1:] if draw.chance(0.7) else frame
    question = frame.format(n=listed, t=target)
    spaced = expression
    for sign in "+-×÷":
        spaced = spaced.replace(sign, f" {sign} ")
    return Problem(
        question, work.text, f"**{spaced}** = {target}", spaced, ("countdown", tuple(sorted(numbers)), target), check="countdown",
        key=f"{sorted(numbers)}={target}",
    )  # fmt: skip
