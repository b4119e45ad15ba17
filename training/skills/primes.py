"""Primes by trial division, prime factors, and all factors of a number."""

from __future__ import annotations

from sample import Draw, Problem
from work import Work

PRIMES = [2, 3, 5, 7, 11, 13]


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.45:
        return _prime(draw)
    if kind < 0.75:
        return _factored(draw)
    if kind < 0.93:
        return _factors(draw)
    return _parity(draw)


def _top(draw: Draw, hard: int, usual: int) -> int:
    return hard if draw.hard else max(20, round(usual * min(1.0, draw.level * 2)))


def _prime(draw: Draw) -> Problem:
    n = draw.whole(120, 288) if draw.hard else draw.whole(2, _top(draw, 288, 170))
    if draw.chance(0.6) and n > 10:
        n = min(n | 1, 287)
    work = Work(draw).line(f"{n}")
    divisor = try_primes(work, n)
    is_prime = divisor is None
    if is_prime:
        work.line(f"no divisor: {n} is prime", f"tidak ada pembagi: {n} prima")
    question = draw.one(
        ["Is {n} prime?", "Is {n} a prime number?", "is {n} prime", "prime or not: {n}", "Check whether {n} is prime.",
         "Tell me if {n} is a prime.", "Can {n} be divided by anything but 1 and itself?", "{n} prime?",
         "Does {n} have divisors other than 1 and {n}?"],
        ["Apakah {n} bilangan prima?", "apakah {n} prima", "{n} prima atau bukan?", "{n} bilangan prima?",
         "Periksa apakah {n} bilangan prima.", "Bisakah {n} dibagi selain oleh 1 dan {n}?", "cek {n} prima atau bukan"],
    ).format(n=n)  # fmt: skip
    # Whether there are divisors is asked the other way round.
    turned = "divi" in question or "dibagi" in question
    yes = is_prime != turned
    gold = draw.say("yes", "ya") if yes else draw.say("no", "tidak")
    gold_shown = gold.capitalize()
    if is_prime:
        why = draw.say(f"{n} is prime", f"{n} bilangan prima")
    else:
        assert divisor is not None
        why = f"{n} = {divisor} × {n // divisor}"
    return Problem(
        question, work.text, f"**{gold_shown}**, {why}.", gold_shown, ("prime", n, yes == is_prime)
    )


def try_primes(work: Work, n: int) -> int | None:
    """The smallest prime divisor, each candidate tried; `None` for a prime."""
    for p in PRIMES:
        if p * p > n:
            work.line(f"{p}×{p}={p * p}>{n}")
            return None
        if p in (2, 5):
            last = n % 10
            if n % p == 0:
                work.line(f"{p}: ends in {last}, yes", f"{p}: berakhir {last}, ya")
            else:
                work.line(f"{p}: ends in {last}, no", f"{p}: berakhir {last}, tidak")
        elif p == 3:
            digits = [int(d) for d in str(n)]
            total = sum(digits)
            verdict = work.draw.say("yes" if n % 3 == 0 else "no", "ya" if n % 3 == 0 else "tidak")
            summed = "+".join(map(str, digits))
            work.line(f"3: {summed}={total}, {verdict}" if len(digits) > 1 else f"3: {n}, {verdict}")
        else:
            rest, parts = 0, []
            for place, digit in enumerate(str(n)):
                rest = rest * 10 + int(digit)
                if rest < p and place < len(str(n)) - 1:
                    continue
                parts.append(f"{rest}={p}×{rest // p}+{rest % p}")
                rest %= p
            verdict = work.draw.say("yes" if n % p == 0 else "no", "ya" if n % p == 0 else "tidak")
            work.line(f"{p}: " + ", ".join(parts) + f", {verdict}")
        if n % p == 0:
            return p
    return None


def _factored(draw: Draw) -> Problem:
    while True:
        n = draw.whole(150, 400) if draw.hard else draw.whole(4, _top(draw, 400, 200))
        factors, rest = [], n
        for p in PRIMES:
            while rest % p == 0:
                factors.append(p)
                rest //= p
        if rest > 1:
            factors.append(rest)
        if rest <= 97 and (len(factors) > 1 or n < 50):
            break
    work = Work(draw).line(f"{n}")
    left = n
    for p in factors[:-1]:
        work.line(f"{left}={p}×{left // p}")
        left //= p
    work.line(f"{left} is prime", f"{left} prima")
    gold = "×".join(map(str, factors))
    work.line(f"{n}={gold}")
    thing = draw.one(
        ["the prime factors of {n}", "the prime factorization of {n}", "{n} as a product of primes", "{n} into prime factors",
         "the prime factorisation of {n}"],
        ["faktorisasi prima dari {n}", "faktor prima dari {n}", "{n} sebagai perkalian bilangan prima", "faktorisasi prima {n}"],
    ).format(n=n)  # fmt: skip
    question = draw.one(
        ["What is {t}?", "Find {t}.", "{t}", "Give me {t}.", "Write {t}.", "Can you find {t}?", "factor {n}", "Factorize {n}.",
         "Factor {n} into primes.", "break {n} into primes", "Decompose {n} into primes."],
        ["Apa {t}?", "Tentukan {t}.", "{t}", "Cari {t}.", "Tulis {t}.", "faktorkan {n}", "Faktorkan {n} menjadi bilangan prima.",
         "uraikan {n} jadi faktor prima"],
    ).format(t=thing, n=n)  # fmt: skip
    shown = " × ".join(map(str, factors))
    return Problem(
        question, work.text, f"{n} = **{shown}**", shown, ("factors", n), check="product"
    )


def _factors(draw: Draw) -> Problem:
    n = draw.whole(60, 120) if draw.hard else draw.whole(4, _top(draw, 120, 72))
    work = Work(draw).line(f"{n}")
    low, high = [], []
    d = 1
    while d * d <= n:
        if n % d == 0:
            work.line(f"{d}×{n // d}={n}")
            low.append(d)
            if d * d != n:
                high.append(n // d)
        else:
            work.line(f"{d}: no", f"{d}: tidak")
        d += 1
    work.line(f"{d}×{d}>{n}")
    factors = low + high[::-1]
    gold = ", ".join(map(str, factors))
    question = draw.one(
        ["What are the factors of {n}?", "List all factors of {n}.", "factors of {n}", "Find all divisors of {n}.",
         "Which numbers divide {n}?", "all divisors of {n}", "By which numbers can I divide {n}?", "divisors {n}"],
        ["Apa saja faktor dari {n}?", "Sebutkan semua faktor {n}.", "faktor dari {n}", "Tentukan semua pembagi {n}.",
         "Bilangan apa saja yang membagi {n}?", "faktor {n} apa saja"],
    ).format(n=n)  # fmt: skip
    answer = draw.say(f"The factors of {n} are **{gold}**.", f"Faktor dari {n} adalah **{gold}**.")
    return Problem(question, work.text, answer, gold, ("divisors", n), check="list")


def _parity(draw: Draw) -> Problem:
    n = draw.number(draw.whole(1, 4))
    odd = n % 2 == 1
    work = Work(draw).line(f"{n} ends in {n % 10}", f"{n} berakhir {n % 10}")
    gold = draw.say("odd" if odd else "even", "ganjil" if odd else "genap")
    question = draw.one(
        ["Is {n} even or odd?", "is {n} odd or even", "{n}: even or odd?", "Even or odd: {n}"],
        ["Apakah {n} genap atau ganjil?", "{n} genap atau ganjil?", "{n} itu ganjil atau genap"],
    ).format(n=n)
    answer = draw.say(
        f"{n} is **{gold}**, since it ends in {n % 10}.", f"{n} **{gold}**, karena berakhir {n % 10}."
    )
    return Problem(question, work.text, answer, gold, ("parity", n))
