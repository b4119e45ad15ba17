"""The next number of a sequence, found by trying: differences, then ratios, then differences again."""

from __future__ import annotations

import itertools

from sample import Draw, Problem
from skills import sequence_terms
from work import Work

ASK_EN = [
    "What comes next: {s}, ?", "What is the next number: {s}, ...?", "{s}, ?", "{s}, ...", "Continue: {s}", "next number {s}", "Which number comes next in {s}?", "Continue the sequence {s}.", "what's next {s}",
    "Find the next term of {s}.", "Look at {s}. Which number follows?", "complete the pattern: {s}, __", "The sequence {s} goes on with which number?", "{s}, what comes next", "Fill in the blank: {s}, ___",
    "I wrote down {s}. What would be the next number?", "Here is a number series: {s}. What is the next term?", "{s} ... and then?", "What number should follow {s}?", "Determine the next element of the sequence {s}, ...",
    "Number pattern: {s}. Next?", "which number is missing at the end: {s}, ?", "Can you continue this row of numbers: {s}?", "My son's puzzle says {s}, ?. What goes there?", "In an IQ test I saw {s}, ?", "Extend {s} by one number.",
    "After {s}, which number is next?", "Given the terms {s}, find the following one.", "Guess the next number: {s}", "the pattern is {s} whats next", "If a sequence starts {s}, what is the next term?", "{s} _", "Sequence {s}; next term?",
    "The bus times go {s} minutes. Which comes next?", "Each day I did this many push-ups: {s}. If it goes on like that, how many next?", "Give one more term: {s}", "I see {s} on the board. Which number follows the same rule?",
    "What would you write after {s}?", "{s}, __?", "tell me the number after {s} in this pattern", "Which term comes after these: {s}",
    "How does {s} carry on? Just one number.", "The numbers {s} follow a rule. Which number is next in line?", "{s}: one more, please",
    "My savings at the end of each month were {s}. Going on like that, what is the next amount?", "The first terms are {s}. What is the term after the last one?", "Find the rule of {s} and give the next number.",
    "keep going: {s}", "A plant measured {s} cm week by week. With the same pattern, what comes next?", "what should stand in place of the question mark: {s}, ?",
    "Seats per row in the hall: {s}. How many in the next row, by the same rule?", "Spot the pattern in {s}. Next number?", "Add the next member to the list {s}.", "I can't see the rule in {s}. What follows?",
    "Someone counts {s}. Which number will they say next?", "If the pattern of {s} goes on, the next number is what?", "work out the next term: {s}", "Say the next one: {s}, ...", "{s}. Continue by one.",
    "In this row, {s}, the next number was wiped out. What was it?", "which number completes {s}, __", "The kids recite {s}. What must come now?", "{s}, and the number that comes next is?",
    "Given {s}, predict the next value.", "A riddle for you: {s}, then what?", "puzzle of the day: {s}, ?",
]  # fmt: skip
ASK_ID = [
    "Berapa bilangan berikutnya: {s}, ?", "{s}, ?", "{s}, ...", "Lanjutkan: {s}", "bilangan selanjutnya {s}", "Angka berapa setelah {s}?", "Lanjutkan barisan {s}.", "Suku berikutnya dari {s}?", "pola {s} lanjutannya berapa",
    "Perhatikan {s}. Berapa berikutnya?", "{s}, terus berapa?", "{s}, lanjutannya apa ya", "Isilah titik-titik: {s}, ...", "Tentukan suku berikutnya dari barisan {s}.", "Deret {s}, angka selanjutnya?", "Barisan bilangan {s}, ... Suku berikutnya adalah?",
    "Pola bilangan: {s}. Bilangan berikutnya?", "Kalau barisnya {s}, habis itu berapa?", "tebak angka berikutnya: {s}", "Diketahui barisan {s}. Tentukan satu suku lagi.", "Saya menulis {s}. Angka berikutnya apa?", "Soal tes IQ: {s}, ?",
    "habis {s} angka berapa dong", "{s} __", "Tambahkan satu bilangan lagi: {s}", "Di papan ada {s}. Bilangan apa yang mengikuti aturan yang sama?", "Lengkapi pola {s}, __", "Tiap hari saya push-up sebanyak {s} kali. Kalau polanya tetap, berikutnya berapa?",
    "selanjutnya apa: {s}", "Urutan {s} diteruskan dengan bilangan berapa?",
    "Temukan aturan dari {s} lalu sebutkan bilangan berikutnya.", "Tabungan saya tiap akhir bulan {s}. Kalau begitu terus, berikutnya berapa?", "Bilangan apa yang cocok menggantikan tanda tanya: {s}, ?",
    "teruskan: {s}", "Jumlah kursi tiap baris {s}. Dengan aturan yang sama, baris berikutnya berapa kursi?", "Tinggi tanaman tiap minggu {s} cm. Dengan pola yang sama, berikutnya berapa?",
    "Apa angka yang mengikuti {s}?", "{s}: satu angka lagi dong", "Suku-suku pertamanya {s}. Suku setelah yang terakhir berapa?", "Saya tidak melihat aturan dari {s}. Apa kelanjutannya?",
    "Setelah {s}, bilangan yang harus ditulis berapa?", "Cari polanya: {s}. Selanjutnya?", "Jika pola {s} berlanjut, bilangan berikutnya adalah?", "ada yang menghitung {s}, habis itu dia sebut berapa",
    "Angka sesudah {s} terhapus. Angka berapa itu?", "Tolong lanjutkan {s} dengan satu bilangan.", "Teka-teki angka: {s}, lalu berapa?", "Anak-anak menyebut {s}. Berikutnya bilangan apa?",
    "Ini deretnya: {s}. Tebak suku selanjutnya.", "Prediksi bilangan setelah {s}.",
]  # fmt: skip


# Ways to ask put together: what the numbers are, and the question.
SLOTS_EN = (
    ["{s}. ", "Here are some numbers: {s}. ", "The pattern goes {s}. ", "Look: {s}. ", "Series: {s}. ", "We have {s}. ", "In my book: {s}. ", "On the board stands {s}. ", "Numbers in a row: {s}. ", "A sequence begins {s}. ", "My worksheet says {s}. ", "I noticed {s}. ",
     "A code goes {s}. ", "The list so far is {s}. ", "The first numbers are {s}. ", "A machine prints {s}. ", "The scores were {s}. ", "Ticket numbers: {s}. ", "She wrote {s}, all by one rule. ", "ok so {s}, "],
    ["What comes next?", "What is the next number?", "Continue it by one number.", "Which number follows?", "Next?", "What should the next one be?", "What would come after that?", "Find the next one.", "Which one is next?", "Can you tell the next number?", "How does it go on? One number.", "What number do you expect next?",
     "Give the number that follows.", "what's next", "By the same rule, what is next?", "Predict the next one.", "Work out the following number.", "Name the next number in line.", "What's the missing last number?"],
)  # fmt: skip
SLOTS_ID = (
    ["{s}. ", "Ada bilangan {s}. ", "Polanya {s}. ", "Lihat: {s}. ", "Deret: {s}. ", "Kita punya {s}. ", "Di buku saya: {s}. ", "Di papan tertulis {s}. ", "Bilangan berurutan: {s}. ", "Sebuah barisan dimulai {s}. ", "Lembar soal saya: {s}. ", "Saya perhatikan {s}. ", "Kodenya {s}. ",
     "Sejauh ini daftarnya {s}. ", "Bilangan pertamanya {s}. ", "Mesin mencetak {s}. ", "Skornya {s}. ", "Nomor tiket: {s}. ", "Dia menulis {s} dengan satu aturan. ", "nih {s}, "],
    ["Berapa selanjutnya?", "Bilangan berikutnya berapa?", "Lanjutkan satu bilangan.", "Bilangan apa yang mengikuti?", "Berikutnya?", "Seharusnya berikutnya berapa?", "Setelah itu berapa?", "Carilah yang berikutnya.", "Selanjutnya yang mana?", "Bisa sebutkan bilangan berikutnya?", "lanjutannya berapa dong", "Menurutmu angka berikutnya apa?",
     "Tentukan bilangan sesudahnya.", "habis itu berapa", "Dengan aturan yang sama, berikutnya berapa?", "Tebak kelanjutannya.", "Suku selanjutnya?", "Sebutkan satu suku lagi.", "terus berapa ya"],
)  # fmt: skip


def make(draw: Draw) -> Problem:
    """Beyond: steps above 60, ratios from 6 to 9, growth above 12, sums from numbers above 20."""
    if not draw.beyond and draw.chance(0.38):
        return sequence_terms.make(draw)
    kind = draw.rng.random()
    if kind < 0.36:
        terms, following = _arithmetic(draw)
    elif kind < 0.58:
        terms, following = _geometric(draw)
    elif kind < 0.84:
        terms, following = _quadratic(draw)
    elif kind < 0.93 or draw.beyond:
        terms, following = _sums(draw)
    else:
        terms, following = draw.one([_alternating, _chained])(draw)
    work = Work(draw)
    value = solve(work, terms)
    assert value == following, (terms, value, following)
    listed = draw.one([", ", ", ", ", ", ",", " ", "; "]).join(map(str, terms))
    frame = draw.one(ASK_EN, ASK_ID)
    if draw.chance(0.35):
        frame = "".join(map(draw.one, draw.one([SLOTS_EN], [SLOTS_ID])))
    question = frame.format(s=listed)
    answer = draw.say(f"The next number is **{following}**.", f"Bilangan berikutnya **{following}**.")
    return Problem(
        question, work.text, answer, str(following), ("sequence", tuple(terms)), key="seq" + ",".join(map(str, terms))
    )


def _arithmetic(draw: Draw) -> tuple[list[int], int]:
    top = 300 if draw.hard else 20 + round(60 * min(1.0, draw.level * 2))
    start, step = draw.whole(0, top), draw.whole(2, 60 if draw.hard else 15)
    if draw.chance(0.15):
        start, step = step * draw.whole(1, 4), draw.one([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50])
    if draw.chance(0.06):
        step = 1
    if draw.beyond:
        start, step = draw.whole(50, 500), draw.whole(61, 140)
    count = draw.whole(3, 5)
    terms = [start + step * i for i in range(count + 1)]
    if draw.chance(0.3):
        terms.reverse()
    return terms[:-1], terms[-1]


def _geometric(draw: Draw) -> tuple[list[int], int]:
    start, ratio = draw.whole(1, 9 if draw.hard else 6), draw.whole(2, 5)
    if draw.chance(0.2):
        start, ratio = draw.one([10, 12, 15, 20, 25, 30, 50, 100]), draw.one([2, 2, 2, 3])
    elif draw.chance(0.1):
        start, ratio = draw.one([1, 2, 3, 5, 7]), 10
    if draw.beyond:
        start, ratio = draw.whole(2, 9), draw.whole(6, 9)
    count = draw.whole(3, 5 if ratio < 4 and start < 10 else 4)
    terms = [start * ratio**i for i in range(count + 1)]
    if draw.chance(0.2):
        terms.reverse()
    return terms[:-1], terms[-1]


def _quadratic(draw: Draw) -> tuple[list[int], int]:
    start, step, growth = draw.whole(0, 20), draw.whole(1, 9), draw.whole(1, 6)
    if draw.chance(0.25):  # squares, triangular numbers
        start, step, growth = draw.one([(1, 3, 2), (1, 2, 1), (4, 5, 2), (0, 1, 2), (9, 7, 2), (2, 4, 2)])
    elif draw.hard:
        start, growth = draw.whole(0, 60), draw.whole(2, 12)
    if draw.beyond:
        start, growth = draw.whole(0, 60), draw.whole(13, 25)
    count = draw.whole(4, 5)
    kind = draw.rng.random()
    if kind < 0.12 and not draw.beyond:  # rising by less and less
        step = growth * count + draw.whole(0, 6)
        growth = -growth
    steps = [step + growth * i for i in range(count)]
    if 0.12 <= kind < 0.27:  # falling by more and more
        terms = [sum(steps) + draw.whole(0, 15)]
        for each in steps:
            terms.append(terms[-1] - each)
    else:
        terms = [start]
        for each in steps:
            terms.append(terms[-1] + each)
    return terms[:-1], terms[-1]


def _sums(draw: Draw) -> tuple[list[int], int]:
    first = draw.whole(21, 60) if draw.beyond else draw.whole(1, 9)
    terms = [first, first + draw.whole(0, 8)]
    for _ in range(draw.whole(4, 5)):
        terms.append(terms[-1] + terms[-2])
    steps = [b - a for a, b in itertools.pairwise(terms[:-1])]
    growth = {b - a for a, b in itertools.pairwise(steps)}
    return (terms[:-1], terms[-1]) if len(growth) > 1 else _sums(draw)


def _alternating(draw: Draw) -> tuple[list[int], int]:
    """`2, 5, 4, 7, 6, 9`: two steps in turn."""
    up, down = draw.some(range(1, 16), 2)
    steps = [up, -down] * 3
    if draw.chance(0.3):
        steps = [up, down] * 3
    terms = [draw.whole(10, 40)]
    for step in steps:
        terms.append(terms[-1] + step)
    if min(terms) < 1 or rule_of(terms) != "turns":
        return _alternating(draw)
    return terms[:-1], terms[-1]


def _chained(draw: Draw) -> tuple[list[int], int]:
    """`3, 7, 15, 31`: times a number and plus one more each time."""
    by, more = draw.whole(2, 4), draw.whole(1, 6) * draw.one([1, 1, -1])
    terms = [draw.whole(1, 8)]
    for _ in range(4):
        terms.append(terms[-1] * by + more)
    return (terms[:-1], terms[-1]) if terms[1] > terms[0] and rule_of(terms) == "chain" else _chained(draw)


def rule_of(terms: list[int]) -> str:
    """The simplest rule that fits: what is tried last in a thought must not fit earlier."""
    steps = [b - a for a, b in itertools.pairwise(terms)]
    growth = {b - a for a, b in itertools.pairwise(steps)}
    sizes = [abs(s) for s in steps]
    if len(set(steps)) == 1 or len(growth) == 1 or len({b - a for a, b in itertools.pairwise(sizes)}) == 1:
        return "steps"
    if terms[0] and all(a * terms[1] == b * terms[0] for a, b in itertools.pairwise(terms)):
        return "ratio"
    if terms[0] + terms[1] == terms[2] and terms[1] + terms[2] == terms[3]:
        return "sums"
    if all(b * steps[0] == a * steps[1] for a, b in itertools.pairwise(steps)):
        return "chain"
    return "turns" if steps[2:] == steps[:-2] else ""


def solve(work: Work, terms: list[int]) -> int:
    """Tries rules in a fixed order, and gives up each where a number does not fit."""
    pairs = list(itertools.pairwise(terms))
    falls = terms[0] > terms[-1]
    sign = "-" if falls else "+"
    work.line("differences", "selisih")
    steps = _differences(work, pairs[:2])
    if steps[0] == steps[1]:
        steps += _differences(work, pairs[2:])
    if len(steps) == len(pairs) and len(set(steps)) == 1:
        work.line(f"same: {sign}{steps[0]}", f"sama: {sign}{steps[0]}")
        return work.sub(terms[-1], steps[0]) if falls else work.add(terms[-1], steps[0])

    work.line("not the same, ratios", "tidak sama, rasio")
    ratio = _ratio(work, terms[::-1] if falls else terms)
    if ratio:
        by = "÷" if falls else "×"
        work.line(f"same: {by}{ratio}", f"sama: {by}{ratio}")
        return work.exact(terms[-1], ratio) if falls else work.mul(terms[-1], ratio)

    work.line("no, all differences", "bukan, semua selisih")
    steps += _differences(work, pairs[len(steps) :])
    work.line(",".join(map(str, steps)))
    growth: list[int] = []
    for a, b in itertools.pairwise(steps):
        growth.append(work.sub(b, a))
        if growth[0] != growth[-1]:
            break
    if len(set(growth)) == 1:
        work.line(f"same: {growth[0]:+d}", f"sama: {growth[0]:+d}")
        step = work.add(steps[-1], growth[0]) if growth[0] > 0 else work.sub(steps[-1], -growth[0])
        return work.sub(terms[-1], step) if falls else work.add(terms[-1], step)

    work.line("no, sums of two", "bukan, jumlah dua suku")
    for i in range(2):
        total = work.add(terms[i], terms[i + 1])
        if total != terms[i + 2]:
            work.line(f"{total}≠{terms[i + 2]}")
            break
    else:
        work.line("yes", "ya")
        return work.add(terms[-2], terms[-1])

    work.line("no, ratios of differences", "bukan, rasio selisih")
    ratio = _ratio(work, steps)
    if ratio:
        work.line(f"same: ×{ratio}", f"sama: ×{ratio}")
        step = work.mul(steps[-1], ratio)
        return work.sub(terms[-1], step) if falls else work.add(terms[-1], step)

    work.line("no, every second difference", "bukan, selisih berseling")
    signed = [b - a for a, b in pairs]
    work.line(",".join(f"{step:+d}" for step in signed))
    step = signed[-2]
    work.line(f"same: {step:+d}", f"sama: {step:+d}")
    return work.add(terms[-1], step) if step > 0 else work.sub(terms[-1], -step)


def _differences(work: Work, pairs: list[tuple[int, int]]) -> list[int]:
    return [work.sub(max(pair), min(pair)) for pair in pairs]


def _ratio(work: Work, rising: list[int]) -> int:
    """The ratio of the two smallest, then every number times it; 0 at the first that does not fit."""
    small, large = rising[:2]
    if small == 0:
        work.line("0")
        return 0
    q, rest = divmod(large, small)
    if small <= 12 or q == 1:
        work.line(f"{large}={small}×{q}+{rest}")
    else:
        work.step(large, small)
    if rest or q == 1:
        return 0
    for a, b in itertools.pairwise(rising[1:]):
        product = work.mul(a, q)
        if product != b:
            work.line(f"{product}≠{b}")
            return 0
    return q
