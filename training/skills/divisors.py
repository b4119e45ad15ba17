"""More about primes and divisors: how many there are, the least and the greatest prime factor, primes of
a range, multiples, whole squares."""

from __future__ import annotations

from math import isqrt

from sample import Draw, Problem
from skills import primes
from skills.story_steps import labelled
from work import Work

SMALL = [n for n in range(2, 130) if all(n % d for d in range(2, isqrt(n) + 1))]
ORDER_EN = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "11th", "12th"]

COUNT_EN = [
    "How many divisors does {n} have?", "How many factors does {n} have?", "how many divisors has {n}", "number of divisors of {n}", "What is the number of factors of {n}?", "How many numbers divide {n} without remainder?", "How many whole numbers go into {n} evenly?",
    "Count the divisors of {n}.", "{n} has how many factors?", "How many positive divisors are there for {n}?", "how many factors in {n}", "count all the factors of {n}",
    "How many different row lengths are possible if {n} chairs stand in equal rows?", "By how many numbers can {n} be divided exactly?", "Find the number of divisors of {n}.", "If I list the factors of {n}, how long is the list?", "{n}: how many divisors?",
    "How many numbers is {n} a multiple of?", "Of all whole numbers, how many are factors of {n}?", "tell me how many divisors {n} has", "My teacher wants the number of factors of {n}. How many are there?", "Determine how many positive factors {n} has.",
]  # fmt: skip
COUNT_ID = [
    "Berapa banyak faktor dari {n}?", "{n} punya berapa faktor?", "ada berapa pembagi {n}", "Ada berapa faktor dari {n}?", "Banyaknya faktor dari {n} adalah?", "Berapa banyak bilangan yang membagi habis {n}?", "Hitung banyaknya pembagi {n}.", "faktor {n} ada berapa",
    "Berapa banyak pembagi positif dari {n}?", "Tentukan banyak faktor {n}.", "ada berapa bilangan yang bisa membagi {n} tanpa sisa", "Kalau {n} kursi disusun dalam baris sama panjang, ada berapa panjang baris yang mungkin?", "{n} habis dibagi oleh berapa bilangan?",
    "Kalau faktor {n} didaftar, ada berapa isinya?", "banyak faktor {n} ada berapa sih", "Carilah banyaknya faktor dari {n}.", "{n} merupakan kelipatan dari berapa bilangan?", "Berapa banyak bilangan yang menjadi faktor {n}?",
]  # fmt: skip
LEAST_EN = ["What is the smallest prime factor of {n}?", "smallest prime factor of {n}", "Which is the least prime that divides {n}?", "the lowest prime factor of {n}?", "Find the smallest prime number that divides {n}.", "by which smallest prime can i divide {n}",
            "Name the smallest prime that goes into {n}.", "What prime do you find first when you factor {n}, trying small ones first?", "{n}: least prime divisor?", "Which prime factor of {n} is the smallest?"]  # fmt: skip
LEAST_ID = ["Berapa faktor prima terkecil dari {n}?", "faktor prima terkecil {n}", "Bilangan prima terkecil yang membagi habis {n} adalah?", "Tentukan faktor prima terkecil dari {n}.", "Bilangan prima paling kecil yang bisa membagi {n} berapa?", "{n} habis dibagi prima terkecil berapa",
            "Sebutkan pembagi prima terkecil dari {n}.", "Mana faktor prima {n} yang paling kecil?"]  # fmt: skip
MOST_EN = ["What is the largest prime factor of {n}?", "largest prime factor of {n}", "Which is the greatest prime that divides {n}?", "the biggest prime factor of {n}?", "Find the largest prime number that divides {n}.", "highest prime factor {n}",
           "Name the biggest prime that goes into {n}.", "{n}: greatest prime divisor?", "Which prime factor of {n} is the largest?", "When {n} is split into primes, which is the largest of them?"]  # fmt: skip
MOST_ID = ["Berapa faktor prima terbesar dari {n}?", "faktor prima terbesar {n}", "Bilangan prima terbesar yang membagi habis {n} adalah?", "Tentukan faktor prima terbesar dari {n}.", "Bilangan prima paling besar yang bisa membagi {n} berapa?", "Sebutkan pembagi prima terbesar dari {n}.",
           "Mana faktor prima {n} yang paling besar?", "kalau {n} diurai jadi prima, yang terbesar berapa"]  # fmt: skip
SUM_EN = ["What is the sum of the different prime factors of {n}?", "Add up the distinct prime factors of {n}.", "sum of the distinct primes dividing {n}", "Take every prime that divides {n} once and add them. What is the sum?",
          "{n}: the sum of its different prime divisors?", "Which primes divide {n}? Give their sum, each counted once."]  # fmt: skip
SUM_ID = ["Berapa jumlah faktor-faktor prima berbeda dari {n}?", "Jumlahkan semua faktor prima yang berbeda dari {n}.", "jumlah bilangan prima berbeda yang membagi {n}", "Ambil tiap bilangan prima yang membagi {n} sekali saja lalu jumlahkan. Hasilnya?"]  # fmt: skip
KINDS_EN = ["How many different prime factors does {n} have?", "number of distinct prime factors of {n}", "How many different primes divide {n}?", "By how many different primes can {n} be divided?", "count the distinct primes in the factorisation of {n}",
            "{n} has how many different prime divisors?"]  # fmt: skip
KINDS_ID = ["Berapa banyak faktor prima berbeda dari {n}?", "{n} punya berapa faktor prima yang berbeda?", "banyaknya faktor prima berbeda dari {n}", "Ada berapa bilangan prima berbeda yang membagi {n}?", "{n} habis dibagi berapa bilangan prima yang berbeda?"]  # fmt: skip
BETWEEN_EN = ["between {a} and {b}", "from {a} to {b}", "greater than {a} and less than {b}", "above {a} but below {b}", "in the range {a} to {b}", "that lie between {a} and {b}"]
BETWEEN_ID = ["antara {a} dan {b}", "dari {a} sampai {b}", "yang lebih dari {a} dan kurang dari {b}", "di antara {a} dan {b}", "yang terletak antara {a} dan {b}"]
BELOW_EN, BELOW_ID = ["below {b}", "less than {b}", "under {b}", "smaller than {b}", "up to {b}"], ["di bawah {b}", "kurang dari {b}", "yang lebih kecil dari {b}", "sampai {b}"]
LIST_EN = ["List the primes {w}.", "Which prime numbers are there {w}?", "What are the primes {w}?", "primes {w}", "Name all prime numbers {w}.", "write down the prime numbers {w}", "Give me all the primes {w}.", "prime numbers {w}?", "I need the list of primes {w}.", "find every prime number {w}"]
LIST_ID = ["Sebutkan bilangan prima {w}.", "Bilangan prima apa saja {w}?", "bilangan prima {w}", "Tuliskan semua bilangan prima {w}.", "Apa saja bilangan prima {w}?", "daftar bilangan prima {w} dong", "Carilah semua bilangan prima {w}.", "bilangan prima {w} apa aja", "Tentukan himpunan bilangan prima {w}."]
MANY_EN = ["How many primes are there {w}?", "How many prime numbers are {w}?", "count the primes {w}", "number of primes {w}", "What is the number of prime numbers {w}?", "how many primes {w}", "Count how many prime numbers there are {w}."]
MANY_ID = ["Ada berapa bilangan prima {w}?", "Berapa banyak bilangan prima {w}?", "banyaknya bilangan prima {w}", "Hitung banyak bilangan prima {w}.", "bilangan prima {w} ada berapa", "Banyak bilangan prima {w} adalah?"]
ADDED_EN = ["What is the sum of the primes {w}?", "Add up all prime numbers {w}.", "sum of all primes {w}", "If you add the primes {w}, what do you get?", "What do the prime numbers {w} add up to?"]
ADDED_ID = ["Berapa jumlah bilangan prima {w} kalau dijumlahkan semua?", "Jumlahkan semua bilangan prima {w}.", "Bilangan prima {w} dijumlahkan hasilnya berapa?", "Hitung hasil penjumlahan bilangan prima {w}."]
AT_EN = ["What is the {k} prime number?", "the {k} prime", "Which prime comes {k} in the list of primes?", "{k} prime number?", "Counting the primes from 2 on, which is the {k}?", "Tell me the {k} prime.", "find the {k} prime number", "Which number is the {k} prime?"]
AT_ID = ["Bilangan prima ke-{k} adalah?", "Berapa bilangan prima ke-{k}?", "prima ke {k} berapa", "Tentukan bilangan prima yang ke-{k}.", "Kalau bilangan prima diurutkan dari 2, yang ke-{k} berapa?", "Sebutkan bilangan prima ke-{k}.", "bilangan prima urutan ke-{k}"]
SQUARE_EN = ["Is {n} a perfect square?", "Is {n} a square number?", "is {n} a perfect square", "Is there a whole number whose square is {n}?", "Does {n} have a whole square root?", "perfect square or not: {n}", "Can {n} be written as a whole number times itself?", "Check whether {n} is a square number.",
             "Can {n} dots be laid out in a full square?", "Tell me if {n} is the square of a whole number.", "I have {n} equal square tiles. Can I lay one large square with all of them?", "Is √{n} a whole number?", "does {n} belong to the square numbers", "Is {n} = k × k for some whole k?"]  # fmt: skip
SQUARE_ID = ["Apakah {n} bilangan kuadrat?", "Apakah {n} kuadrat sempurna?", "{n} kuadrat sempurna bukan?", "Adakah bilangan bulat yang kuadratnya {n}?", "Apakah akar dari {n} bilangan bulat?", "Bisakah {n} ditulis sebagai bilangan bulat kali dirinya sendiri?", "cek apakah {n} bilangan kuadrat",
             "Bisakah {n} titik disusun menjadi persegi penuh?", "{n} itu bilangan kuadrat gak", "Ada {n} ubin persegi sama besar. Bisakah semuanya disusun jadi satu persegi besar?", "Tentukan apakah {n} kuadrat dari suatu bilangan bulat."]  # fmt: skip
DIVIDES_EN = ["Is {n} divisible by {d}?", "is {n} a multiple of {d}", "Is {d} a factor of {n}?", "Is {d} a divisor of {n}?", "Does {d} go into {n} evenly?", "Does {d} divide {n}?", "Can {n} be divided by {d} without a remainder?", "can i split {n} into {d} equal groups with nothing left", "Check if {n} is divisible by {d}.", "Is {n} in the {d} times table?",
              "If I divide {n} by {d}, is the remainder zero?", "Can {n} sweets be shared equally among {d} children without any left over?", "Do {d} equal rows work out for {n} chairs?", "Tell me whether {d} divides {n}.", "does {n} ÷ {d} come out even", "When I count by {d}s from 0, do I hit {n}?", "Will {n} eggs fill boxes of {d} exactly?"]  # fmt: skip
DIVIDES_ID = ["Apakah {n} habis dibagi {d}?", "{n} habis dibagi {d}?", "Apakah {n} kelipatan {d}?", "Apakah {d} faktor dari {n}?", "Apakah {d} membagi habis {n}?", "Bisakah {n} dibagi {d} tanpa sisa?", "{n} bisa dibagi {d} gak tanpa sisa", "Periksa apakah {n} habis dibagi {d}.", "Kalau {n} dibagi {d}, apakah sisanya nol?",
              "Bisakah {n} permen dibagi rata kepada {d} anak tanpa sisa?", "cek {n} kelipatan {d} bukan", "Apakah {n} telur pas mengisi kotak berisi {d}?", "Apakah {n} termasuk kelipatan dari {d}?", "Kalau menghitung lompat {d} dari 0, apakah sampai ke {n}?"]  # fmt: skip
MULTIPLES_EN = ["List the first {k} multiples of {d}.", "What are the first {k} multiples of {d}?", "first {k} multiples of {d}", "Give me {k} multiples of {d}, starting with {d} itself.", "Write the {d} times table up to {k} times {d}, results only.", "count by {d}s, {k} numbers, starting at {d}",
                "Skip count from {d} in steps of {d}: give {k} numbers.", "the {k} smallest positive multiples of {d}"]  # fmt: skip
MULTIPLES_ID = ["Sebutkan {k} kelipatan {d} yang pertama.", "Apa saja {k} kelipatan pertama dari {d}?", "{k} kelipatan pertama {d}", "Tuliskan {k} bilangan kelipatan {d} mulai dari {d}.", "Hitung lompat {d} mulai dari {d} sebanyak {k} bilangan.", "tulis {k} kelipatan {d} yang terkecil"]
ABOVE_EN = ["What is the smallest multiple of {d} greater than {n}?", "the first multiple of {d} above {n}", "Which multiple of {d} comes next after {n}?", "next multiple of {d} after {n}", "Find the least number above {n} that is divisible by {d}.", "Going up from {n}, which number is the first that {d} divides?"]
ABOVE_ID = ["Berapa kelipatan {d} terkecil yang lebih dari {n}?", "kelipatan {d} pertama di atas {n}", "Kelipatan {d} berikutnya setelah {n} berapa?", "Cari bilangan terkecil di atas {n} yang habis dibagi {d}.", "Naik dari {n}, bilangan pertama yang habis dibagi {d} berapa?"]
UNDER_EN = ["What is the largest multiple of {d} less than {n}?", "the last multiple of {d} below {n}", "Which multiple of {d} comes just before {n}?", "biggest multiple of {d} under {n}", "Find the greatest number below {n} that is divisible by {d}.", "Going down from {n}, which number is the first that {d} divides?"]
UNDER_ID = ["Berapa kelipatan {d} terbesar yang kurang dari {n}?", "kelipatan {d} terakhir sebelum {n}", "Kelipatan {d} tepat sebelum {n} berapa?", "Cari bilangan terbesar di bawah {n} yang habis dibagi {d}.", "Turun dari {n}, bilangan pertama yang habis dibagi {d} berapa?"]
NAMED_EN = ["Is {n} prime or composite?", "prime or composite: {n}", "{n} - prime or composite?", "Classify {n} as prime or composite.", "Which is {n}, a prime or a composite number?", "is {n} composite or prime", "Say whether {n} is prime or composite.", "Sort {n}: prime or composite?", "What kind of number is {n}, prime or composite?"]
NAMED_ID = ["Apakah {n} prima atau komposit?", "{n} prima atau komposit?", "prima atau komposit: {n}", "Golongkan {n}: prima atau komposit?", "{n} termasuk bilangan prima atau komposit?", "Tentukan {n} prima atau komposit.", "{n} itu prima apa komposit sih", "Yang mana {n}, bilangan prima atau bilangan komposit?"]


def make(draw: Draw) -> Problem:
    """All of the skill: these kinds, and primes and factors themselves. Beyond has only the latter."""
    return primes.make(draw) if draw.beyond or draw.chance(0.58) else draw.one(KINDS)(draw)


def _yes_or_no(draw: Draw, work: Work, question: str, yes: bool, why: str, spec: tuple, key: str) -> Problem:
    gold = draw.say("Yes", "Ya") if yes else draw.say("No", "Tidak")
    return Problem(question, work.text, f"**{gold}**, {why}.", gold, spec, key=key)


def _value(draw: Draw, work: Work, question: str, value: object, spec: tuple, key: str, check: str = "exact") -> Problem:
    answer = draw.say(f"The answer is **{value}**.", f"Jawabannya **{value}**.")
    return Problem(question, work.text, answer, str(value), spec, check=check, key=key)


def _composite(draw: Draw, top: int) -> tuple[int, list[int], Work]:
    """A number with at least two prime factors, and the steps that find them."""
    while True:
        n = draw.whole(6, top if draw.hard else max(30, round(top * min(1.0, draw.level * 2))))
        factors = primes.factors_of(n)
        if len(factors) > 1:
            work = Work(draw).line(f"{n}")
            primes.write_factors(work, n, factors)
            return n, factors, work


def _count(draw: Draw) -> Problem:
    """How many divisors: each power of a prime by itself, one more than its exponent."""
    n, factors, work = _composite(draw, 200)
    total = 0
    for p in sorted(set(factors)):
        times = factors.count(p)
        choices = labelled(work, "×".join([str(p)] * times), times, "+", 1)
        total = work.mul(total, choices) if total else choices
    return _value(draw, work, draw.one(COUNT_EN, COUNT_ID).format(n=n), total, ("divisor count", n), f"divisors#{n}")


def _least(draw: Draw) -> Problem:
    n = draw.whole(10, 288 if draw.hard else 200) | (1 if draw.chance(0.7) else 0)
    work = Work(draw).line(f"{n}")
    p = primes.try_primes(work, n)
    if p is None:
        work.line(f"no divisor: {n} is prime", f"tidak ada pembagi: {n} prima")
    return _value(draw, work, draw.one(LEAST_EN, LEAST_ID).format(n=n), p or n, ("prime factor", n, "least"), f"least{n}")


def _most(draw: Draw) -> Problem:
    n, factors, work = _composite(draw, 300)
    return _value(draw, work, draw.one(MOST_EN, MOST_ID).format(n=n), factors[-1], ("prime factor", n, "most"), f"most{n}")


def _distinct(draw: Draw) -> Problem:
    """The different prime factors: their sum, or how many they are."""
    n, factors, work = _composite(draw, 240)
    found = sorted(set(factors))
    if draw.chance(0.5):
        total = found[0]
        work.line("+".join(map(str, found)))
        for p in found[1:]:
            total = work.add(total, p)
        return _value(draw, work, draw.one(SUM_EN, SUM_ID).format(n=n), total, ("prime factor", n, "sum"), f"primesum{n}")
    work.line(", ".join(f"{i}:{p}" for i, p in enumerate(found, 1)))
    return _value(draw, work, draw.one(KINDS_EN, KINDS_ID).format(n=n), len(found), ("prime factor", n, "count"), f"primekinds{n}")


def _range(draw: Draw) -> Problem:
    """The primes of a range, every odd number looked at; the ends are no primes."""
    below = draw.chance(0.3)
    top = 110 if draw.hard else 60
    while True:
        a = 1 if below else draw.whole(1, top - 10)
        b = draw.whole(8, 30) if below else a + draw.whole(8, 24)
        if a not in SMALL and b not in SMALL and any(a < p < b for p in SMALL):
            break
    work = Work(draw)
    if a < 2:
        work.line("2 is prime", "2 prima")
    for n in range(max(3, a + 1), b):
        if n % 2:
            p = next(p for p in SMALL if n % p == 0)
            if p == n:
                work.line(f"{n} is prime", f"{n} prima")
            else:
                work.line(f"{n}={p}×{n // p}")
    found = [p for p in SMALL if a < p < b]
    where = draw.one(BELOW_EN, BELOW_ID) if below else draw.one(BETWEEN_EN, BETWEEN_ID)
    where = where.format(a=a, b=b)
    kind = draw.rng.random()
    if kind < 0.45 and len(found) < 11:
        gold = ", ".join(map(str, found))
        return _value(draw, work, draw.one(LIST_EN, LIST_ID).format(w=where), gold, ("primes", a, b, "list"), f"primes{a}-{b}", "list")
    if kind < 0.85 or len(found) > 6:
        work.line(", ".join(f"{i}:{p}" for i, p in enumerate(found, 1)))
        return _value(draw, work, draw.one(MANY_EN, MANY_ID).format(w=where), len(found), ("primes", a, b, "count"), f"primes#{a}-{b}")
    total = found[0]
    work.line("+".join(map(str, found)))
    for p in found[1:]:
        total = work.add(total, p)
    return _value(draw, work, draw.one(ADDED_EN, ADDED_ID).format(w=where), total, ("primes", a, b, "sum"), f"primes+{a}-{b}")


def _at(draw: Draw) -> Problem:
    k = draw.whole(1, 12)
    work = Work(draw).line(", ".join(f"{i}:{p}" for i, p in enumerate(SMALL[:k], 1)))
    name = draw.say(ORDER_EN[k - 1] if draw.chance(0.5) or k > 10 else f"{k}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(k, 'th')}", str(k))
    return _value(draw, work, draw.one(AT_EN, AT_ID).format(k=name), SMALL[k - 1], ("prime at", k), f"prime@{k}")


def _square(draw: Draw) -> Problem:
    root = draw.whole(2, 20 if draw.hard else 15)
    n = root * root + (0 if draw.chance(0.5) else draw.whole(1, 2 * root))
    work = Work(draw)
    value = work.mul(root, root)
    if value == n:
        return _yes_or_no(draw, work, draw.one(SQUARE_EN, SQUARE_ID).format(n=n), True, f"{root} × {root} = {n}", ("square", n), f"square{n}")
    work.line(f"{value}<{n}")
    over = work.mul(root + 1, root + 1)
    work.line(f"{over}>{n}")
    why = draw.say(f"{n} is between {value} and {over}", f"{n} ada di antara {value} dan {over}")
    return _yes_or_no(draw, work, draw.one(SQUARE_EN, SQUARE_ID).format(n=n), False, why, ("square", n), f"square{n}")


def _divides(draw: Draw) -> Problem:
    d = draw.whole(2, 12)
    n = d * draw.whole(2, 60 if draw.hard else 25) + (0 if draw.chance(0.5) else draw.whole(1, d - 1))
    work = Work(draw)
    rest = n % d
    if n > 12 * d:
        work.div(n, d)
    else:
        work.line(f"{n}={d}×{n // d}+{rest}")
    why = draw.say(f"the remainder is {rest}", f"sisanya {rest}")
    return _yes_or_no(draw, work, draw.one(DIVIDES_EN, DIVIDES_ID).format(n=n, d=d), not rest, why, ("divides", n, d), f"{d}|{n}")


def _multiples(draw: Draw) -> Problem:
    d, k = draw.whole(2, 15), draw.whole(3, 7)
    work = Work(draw).line(str(d))
    found = [d]
    for _ in range(k - 1):
        found.append(work.add(found[-1], d))
    gold = ", ".join(map(str, found))
    return _value(draw, work, draw.one(MULTIPLES_EN, MULTIPLES_ID).format(d=d, k=k), gold, ("multiples", d, k), f"multiples{d}#{k}", "list")


def _nearest(draw: Draw) -> Problem:
    """The multiple just above or below a number."""
    d = draw.whole(3, 12)
    n = d * draw.whole(1, 12) + draw.whole(1, d - 1)
    q, up = n // d, draw.chance(0.6)
    work = Work(draw).line(f"{n}={d}×{q}+{n % d}")
    if up:
        work.fact(f"{q}+1", q + 1)
    value = work.mul(d, q + up)
    frames = (ABOVE_EN, ABOVE_ID) if up else (UNDER_EN, UNDER_ID)
    return _value(draw, work, draw.one(*frames).format(n=n, d=d), value, ("value", str(value)), f"{d}{'>' if up else '<'}{n}")


def _named(draw: Draw) -> Problem:
    n = draw.whole(4, 288 if draw.hard else 150)
    n = n | 1 if draw.chance(0.7) else n
    work = Work(draw).line(f"{n}")
    divisor = primes.try_primes(work, n)
    if divisor is None:
        work.line(f"no divisor: {n} is prime", f"tidak ada pembagi: {n} prima")
        gold, why = draw.say("prime", "prima"), draw.say("no number but 1 and itself divides it", "hanya habis dibagi 1 dan dirinya")
    else:
        gold, why = draw.say("composite", "komposit"), draw.say(f"it is divisible by {divisor}", f"habis dibagi {divisor}")
    answer = draw.say(f"{n} is **{gold}**, {why}.", f"{n} **{gold}**, {why}.")
    return Problem(draw.one(NAMED_EN, NAMED_ID).format(n=n), work.text, answer, gold, ("composite", n), key=f"prime{n}")


KINDS = [_count, _count, _count, _least, _most, _distinct, _range, _range, _range, _at, _square, _divides, _multiples, _nearest, _named]
