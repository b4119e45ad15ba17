"""Solves problems from what was asked, without the generators; an answer is right if it agrees."""

from __future__ import annotations

import datetime
import itertools
import math
import re
from collections.abc import Callable
from fractions import Fraction

from arithmetic import calculated, exactly
from rewards import makes
from sample import Problem
from solver_logic import UNSURE, solve_logic


def root_of(problem: Problem) -> tuple[str, int] | None:
    """The unknown of an equation and its value, found from two points of the line."""
    if problem.spec[0] != "equation":
        return None
    _, text, variable = problem.spec
    at = [_difference_of_sides(text, variable, v) for v in (0, 1)]
    slope = at[1] - at[0]
    if slope == 0:
        return None
    value = -at[0] / slope
    return (variable, int(value)) if value.denominator == 1 else None


def _difference_of_sides(text: str, variable: str, value: int) -> Fraction:
    text = re.sub(rf"(?<=\d){variable}", f"×({value})", text)
    text = text.replace(variable, f"({value})")
    text = re.sub(r"(?<=\d)\(", "×(", text).replace("/", "÷")
    left, right = (calculated(side) for side in text.split("="))
    assert left is not None and right is not None, text
    return left - right


def number(text: str) -> Fraction | None:
    try:
        return Fraction(text.replace(",", ".").removesuffix("%"))
    except (ValueError, ZeroDivisionError):
        return None


DAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
)
MONTHS = (
    "January February March April May June July August September October November December",
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
)  # fmt: skip


def _is(*texts: str) -> Callable[[str], bool]:
    return lambda value: value in texts


def _named(table: tuple[str, str], index: int) -> Callable[[str], bool]:
    return _is(*(names.split()[index] for names in table))


def solve(problem: Problem) -> Callable[[str], bool] | None:
    """A test for the answer's value, made from what was asked; `None` where nothing is computed."""
    kind, *given = problem.spec
    if kind == "value":
        wanted = exactly(given[0])
        return lambda value: number(value) == wanted and ("/" in value or _is_short(value))
    if kind == "mixed":
        exact = exactly(given[0])
        whole, part = divmod(exact, 1)
        return _is(" ".join(str(p) for p in (whole, part) if p) or "0")
    if kind == "quotient":
        a, d = given
        rest = a % d
        return (
            _is(str(a // d))
            if not rest
            else _is(f"{a // d} remainder {rest}", f"{a // d} sisa {rest}")
        )
    if kind == "compare":
        x, y, low = given
        if number(x) == number(y):
            return _is("equal", "sama besar")
        best = (min if low else max)((number(x), x), (number(y), y))  # type: ignore[type-var]
        return _is(best[1])
    if kind in ("is larger", "relation", "ordered", "extreme", "whose", "same"):
        return _compared(kind, given)
    if kind == "by zero":
        return _is("not defined", "tidak terdefinisi")
    if kind == "rounded quotient":
        return _is(*_quotient_rounded(*given))
    if kind == "percent":
        return _is(f"{given[0] * 100 // given[1]}%")
    if kind in ("gcd", "lcm"):
        return _is(str(math.gcd(*given) if kind == "gcd" else math.lcm(*given)))
    if kind == "prime":
        n, asked_straight = given
        prime = n > 1 and all(n % d for d in range(2, n))
        return _is(*(("Yes", "Ya") if prime == asked_straight else ("No", "Tidak")))
    if kind == "next prime":
        n, step = given
        n += step
        while any(n % d == 0 for d in range(2, n)):
            n += step
        return _is(str(n))
    if kind == "factors":
        return lambda value: _is_factored(value, given[0])
    if kind == "divisors":
        return _is(", ".join(str(d) for d in range(1, given[0] + 1) if given[0] % d == 0))
    if kind in DIVISIBILITY:
        return _is(*DIVISIBILITY[kind](*given))
    if kind == "parity":
        return _is(*(("odd", "ganjil") if given[0] % 2 else ("even", "genap")))
    if kind == "equation":
        root = root_of(problem)
        return _is(f"{given[1]} = {root[1]}", str(root[1])) if root else _is()
    if kind == "next terms":
        return _is(", ".join(map(str, _continued(list(given[0]), given[1]))))
    if kind == "gap":
        return _is(str(_in_gap(list(given[0]))))
    if kind == "steps":
        start, step, count = given
        return _is(", ".join(str(start + step * i) for i in range(count)))
    if kind == "sequence":
        return _is(str(_following(list(given[0]))))
    return _solve_words(kind, given)


def _solve_words(kind: str, given: list) -> Callable[[str], bool] | None:  # type: ignore[type-arg]
    if kind == "count":
        return _is(str(given[0].count(given[1])))
    if kind == "repeat":
        return _is(given[0])
    if kind == "reverse":
        return _is(given[0][::-1])
    if kind == "spell":
        return _is("-".join(given[0]))
    if kind == "length":
        return _is(str(len(given[0])))
    if kind == "place":
        return _is(given[0][given[1] - 1])
    if kind in ("vowels", "consonants"):
        return _is(str(len(re.findall(r"[aeiou]" if kind == "vowels" else r"[^aeiou]", given[0]))))
    if kind == "position":
        return _is(str(given[0].index(given[1]) + 1)) if given[0].count(given[1]) == 1 else _is()
    if kind == "palindrome":
        word = given[0]
        same = all(word[i] == word[-1 - i] for i in range(len(word) // 2))
        return _is("Yes", "Ya") if same else _is("No", "Tidak")
    if kind in LETTERS:
        return _is(*LETTERS[kind](*given))
    if kind == "weekday":
        start = datetime.date(2024, 1, 1) + datetime.timedelta(given[0])
        return _named(DAYS, (start + datetime.timedelta(given[1])).weekday())
    if kind == "date":
        month, day, count = given
        then = datetime.date(2023, month + 1, day) + datetime.timedelta(count)
        return _is(
            f"{MONTHS[0].split()[then.month - 1]} {then.day}",
            f"{then.day} {MONTHS[1].split()[then.month - 1]}",
        )
    if kind == "days":
        m1, a, m2, b = given
        year = 2023 if m2 >= m1 else 2024
        return _is(str((datetime.date(year, m2 + 1, b) - datetime.date(2023, m1 + 1, a)).days))
    if kind == "month length":
        first = datetime.date(2023, given[0] + 1, 1)
        return _is(str(((first + datetime.timedelta(31)).replace(day=1) - first).days))
    if kind in ("weekday count", "workdays", "leap", "year days", "february", "next date"):
        return _is(*_of_calendar(kind, given))
    if kind == "weekday gap":
        return _is(str((given[1] - given[0]) % 7 or 7))
    if kind == "month number":
        return _is(str(given[0] + 1))
    if kind == "month name":
        return _named(MONTHS, given[0])
    if kind == "clock":
        then = datetime.datetime(2023, 5, 5) + datetime.timedelta(minutes=sum(given))
        return _is(f"{then.hour}:{then.minute:02d}")
    if kind == "clock 12":
        then = datetime.datetime(2023, 5, 5) + datetime.timedelta(minutes=sum(given))
        return _is(f"{then.hour % 12 or 12}:{then.minute:02d} {'am' if then.hour < 12 else 'pm'}")
    if kind == "minutes":
        return _is(str((given[1] - given[0]) % 1440))
    if kind == "duration":
        hours, minutes = divmod((given[1] - given[0]) % 1440, 60)
        return _is(f"{hours} h {minutes} min", f"{hours} jam {minutes} menit")
    if kind == "amounts":
        first, second, less = given
        return _is((min if less else max)(first, second, key=lambda amount: Fraction(amount[1]))[0])
    if kind == "parts":
        count, factor, large, small = given
        return _is(f"{count // factor} {large} {count % factor} {small}")
    if kind == "countdown":
        return lambda value: makes(value, given[0], given[1])
    if (puzzle := solve_logic(kind, given)) is not None:
        return _is(*puzzle)
    if kind == "liars":
        return _liars(*given)
    if kind == "syllogism":
        return _syllogism(*given)
    if kind == "conditional":
        return _is(*(("Yes", "Ya"), ("Yes", "Ya"), UNSURE, UNSURE, ("No", "Tidak"))[given[0]])
    if kind == "place digit":
        return _is(str(given[0] // 10 ** given[1] % 10))
    if kind == "in words":
        return lambda value: _spoken_number(value) == given[0]
    if kind == "expanded":
        size = len(str(given[0]))
        parts = [int(d) * 10 ** (size - 1 - i) for i, d in enumerate(str(given[0]))]
        return _is(" + ".join(str(p) for p in parts if p))
    if kind == "arranged":
        numbers = ["".join(order) for order in itertools.permutations(given[0])]
        return _is(max(numbers) if given[1] else min(numbers))
    if kind == "root":
        return _is(str(math.isqrt(given[0]))) if math.isqrt(given[0]) ** 2 == given[0] else _is()
    if kind == "rounded":
        n, unit = given
        return _is(str((n + unit // 2) // unit * unit))
    if kind in ("help", "chat", "refusal"):
        return None
    raise ValueError(f"no solver for {kind}")


def _of_calendar(kind: str, given: list) -> tuple[str, ...]:  # type: ignore[type-arg]
    """Counted day by day in a real calendar."""
    if kind in ("weekday count", "workdays"):
        start, n = given[:2]
        first = datetime.date(2024, 1, 1) + datetime.timedelta(start)  # 2024 began on a Monday
        days = [(first + datetime.timedelta(i)).weekday() for i in range(n)]
        return (str(sum(d == given[2] if kind == "weekday count" else d < 5 for d in days)),)
    if kind == "next date":
        day, start, target, more = given
        later = next(i for i in range(1, 8) if (start + i) % 7 == target)
        return (str(day + later + more),)
    year = (datetime.date(given[0] + 1, 1, 1) - datetime.date(given[0], 1, 1)).days
    if kind == "leap":
        return ("Yes", "Ya") if year == 366 else ("No", "Tidak")
    return (str(year if kind == "year days" else year - 337),)


def _either(holds: bool) -> tuple[str, ...]:
    return ("Yes", "Ya") if holds else ("No", "Tidak")


# What is asked of the letters of a word or of a few words, and the values that are right.
LETTERS: dict[str, Callable[..., tuple[str, ...]]] = {
    "count any": lambda word, letters: (str(len(re.findall(f"[{letters}]", word))),),
    "contains": lambda word, letter: _either(letter in word),
    "begins": lambda word, letter: _either(word.startswith(letter)),
    "ends": lambda word, letter: _either(word.endswith(letter)),
    "place back": lambda word, place: (word[-place],),
    "middle": lambda word: (word[len(word) // 2],) if len(word) % 2 else (),
    "after": lambda word, letter: tuple(re.findall(f"(?<={letter}).", word)),
    "before": lambda word, letter: tuple(re.findall(f".(?={letter})", word)),
    "removed": lambda word, letter: ("".join(c for c in word if c != letter),),
    "replaced": lambda word, old, new: (new.join(word.split(old)),),
    "cut": lambda word, first: (word[1:] if first else word[:-1],),
    "doubled": lambda word: tuple(re.findall(r"(.)\1", word)),
    "longer": lambda a, b: (sorted((a, b), key=len)[1],) if len(a) != len(b) else (),
    "sooner": lambda a, b: (min(a, b),),
    "phrase": lambda text: (str(len(re.findall("[a-z]", text))),),
    "words": lambda text: (str(len(text.split())),),
    "alphabet": lambda letter, kind: (
        {"next": chr(ord(letter) + 1), "before": chr(ord(letter) - 1), "number": str(ord(letter) - 96)}[kind],
    ),
}  # fmt: skip


def _compared(kind: str, given: list) -> Callable[[str], bool]:  # type: ignore[type-arg]
    """Yes or no, a sign between two, several in order, or the largest of several."""
    if kind == "is larger":
        x, y, low = given
        holds = number(x) < number(y) if low else number(x) > number(y)  # type: ignore[operator]
        return _is(*(("Yes", "Ya") if holds else ("No", "Tidak")))
    if kind == "whose":
        names, values, low = given
        order = sorted(zip((number(v) for v in values), names, strict=True), reverse=not low)  # type: ignore[type-var]
        return _is(order[0][1])
    if kind == "same":
        return _is(*(("Yes", "Ya") if number(given[0]) == number(given[1]) else ("No", "Tidak")))
    if kind == "relation":
        x, y = (number(n) for n in given)
        assert x is not None and y is not None
        return _is("<" if x < y else ">" if x > y else "=")
    numbers, falling, joint = given
    order = sorted(numbers, key=number, reverse=falling)  # type: ignore[arg-type,type-var]
    return _is(joint.join(order)) if kind == "ordered" else _is(order[0])


def _quotient_rounded(a: int, b: int, places: int) -> tuple[str, str]:
    """A quotient rounded to so many decimals, with either mark."""
    scaled = (2 * a * 10**places + b) // (2 * b)
    text = str(scaled).zfill(places + 1)
    return f"{text[:-places]}.{text[-places:]}", f"{text[:-places]},{text[-places:]}"


def _is_short(text: str) -> bool:
    """A decimal without needless zeros."""
    return not re.search(r"[.,]\d*0$", text) and not re.match(r"-?0\d", text)


def _is_factored(value: str, n: int) -> bool:
    factors = [int(f) for f in value.split(" × ")]
    primes = all(f > 1 and all(f % d for d in range(2, f)) for f in factors)
    return primes and math.prod(factors) == n and factors == sorted(factors)


def _primes(low: int, high: int) -> list[int]:
    """The primes above the one and below the other number."""
    return [n for n in range(max(2, low + 1), high) if all(n % d for d in range(2, n))]


def _divisors(n: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0]


def _measured(numbers: list[int], how: str) -> tuple[str]:
    """Of some numbers what is asked: all, how many, the sum, the least or the greatest."""
    listed = ", ".join(map(str, numbers))
    table = {"list": listed, "count": len(numbers), "sum": sum(numbers), "least": min(numbers), "most": max(numbers)}
    return (str(table[how]),)


def _truth(holds: bool) -> tuple[str, str]:
    return ("Yes", "Ya") if holds else ("No", "Tidak")


DIVISIBILITY: dict[str, Callable[..., tuple[str, ...]]] = {
    "divisor count": lambda n: (str(len(_divisors(n))),),
    "prime factor": lambda n, how: _measured([d for d in _divisors(n) if len(_divisors(d)) == 2], how),
    "primes": lambda a, b, how: _measured(_primes(a, b), how),
    "prime at": lambda k: (str(_primes(1, 100)[k - 1]),),
    "square": lambda n: _truth(any(k * k == n for k in range(n + 1))),
    "divides": lambda n, d: _truth(n % d == 0),
    "multiples": lambda d, k: _measured([d * i for i in range(1, k + 1)], "list"),
    "composite": lambda n: ("prime", "prima") if len(_divisors(n)) == 2 else ("composite", "komposit"),
    "coprime": lambda a, b: _truth(math.gcd(a, b) == 1),
}  # fmt: skip


NUMBER_WORDS = {
    word: n
    for words in (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    )
    for n, word in enumerate(words.split())
} | {word: 10 * n for n, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)} | {"seratus": 100}


def _spoken_number(text: str) -> int:
    """The number that words of either language stand for."""
    total = part = 0
    for word in text.replace("-", " ").replace("seribu", "satu ribu").split():
        if word in ("thousand", "ribu"):
            total, part = total + part * 1000, 0
        elif word in ("hundred", "ratus", "puluh"):
            unit = part % 10
            part += unit * (9 if word == "puluh" else 99)
        elif word == "belas":
            part += 10
        elif word != "and":
            part += NUMBER_WORDS[word]
    return total + part


def _following(terms: list[int]) -> int:
    """The next term by the simplest rule that fits all: constant steps, ratio, second steps, sums."""
    steps = [b - a for a, b in itertools.pairwise(terms)]
    if len(set(steps)) == 1:
        return terms[-1] + steps[0]
    if all(terms):
        ratios = {Fraction(b, a) for a, b in itertools.pairwise(terms)}
        if len(ratios) == 1:
            return int(terms[-1] * ratios.pop())
    growth = [b - a for a, b in itertools.pairwise(steps)]
    if len(set(growth)) == 1:
        return terms[-1] + steps[-1] + growth[0]
    if all(a + b == c for a, b, c in zip(terms, terms[1:], terms[2:], strict=False)):
        return terms[-1] + terms[-2]
    if all(steps) and len({Fraction(b, a) for a, b in itertools.pairwise(steps)}) == 1:
        return terms[-1] + steps[-1] * steps[-1] // steps[-2]
    assert len(steps) > 3 and steps[2:] == steps[:-2], terms
    return terms[-1] + steps[-2]


def _continued(terms: list[int], count: int) -> list[int]:
    for _ in range(count):
        terms = [*terms, _following(terms)]
    return terms[-count:]


def _in_gap(terms: list[int | None]) -> int:
    """The number that is missing: with constant steps, otherwise with a constant ratio."""
    (i, a), (j, b) = [(at, t) for at, t in enumerate(terms) if t is not None][:2]
    missing = terms.index(None)
    step = Fraction(b - a, j - i)
    if all(t is None or t == a + step * (at - i) for at, t in enumerate(terms)):
        return int(a + step * (missing - i))
    for ratio in (Fraction(n, d) for n in range(1, 13) for d in range(1, 13)):
        if all(t is None or t == a * ratio ** (at - i) for at, t in enumerate(terms)):
            return int(a * ratio ** (missing - i))
    raise AssertionError(terms)


def _syllogism(premises: tuple[str, ...], ask: str) -> Callable[[str], bool]:
    """Every world of three kinds and one thing: which of the eight sorts of things there are, and which it is."""
    sorts = [
        frozenset(c for c, has in zip("abc", bits, strict=True) if has)
        for bits in itertools.product((True, False), repeat=3)
    ]

    def true(claim: str, world: list[frozenset[str]], one: frozenset[str]) -> bool:
        left, sign, right = tuple(claim)
        if sign in ":-":
            return (right in one) is (sign == ":")
        both = [right in sort for sort in world if left in sort]
        return {"<": all(both), "^": any(both), "!": not any(both)}[sign]

    verdicts = []
    for empty in (True, False):  # whether there may be kinds of which there are none
        values = set()
        for chosen in itertools.product((True, False), repeat=8):
            world = [sort for sort, there in zip(sorts, chosen, strict=True) if there]
            if not empty and any(all(kind not in sort for sort in world) for kind in "abc"):
                continue
            for one in world:
                if all(true(p, world, one) for p in premises):
                    values.add(true(ask, world, one))
        verdicts.append(values)
    assert verdicts[0] == verdicts[1], premises
    if len(verdicts[0]) > 1:
        return _is(*UNSURE)
    return _is("Yes", "Ya") if verdicts[0].pop() else _is("No", "Tidak")


def _liars(
    a: str, b: str, first: str, second: str, kind: str, who: str = "", called: tuple[str, ...] = ()
) -> Callable[[str], bool]:
    def true(claim: str, mine: bool, other: bool) -> bool:
        table = {
            "lies": [other is False], "honest": [other], "both honest": [mine, other], "both lie": [not mine, not other],
            "same": [mine is other], "different": [mine is not other],
        }  # fmt: skip
        return not (mine and other) if claim == "one lies" else all(table[claim])

    worlds = [
        (x, y)
        for x in (True, False)
        for y in (True, False)
        if true(first, x, y) is x and true(second, y, x) is y
    ]
    assert len(worlds) == 1
    x, y = worlds[0]
    if kind in ("liar", "honest one"):
        assert x != y
        return _is(b if x is (kind == "liar") else a)
    honest = y if who == b else x
    if kind == "is honest":
        return _is("Yes", "Ya") if honest else _is("No", "Tidak")
    if called:
        return _is(called[0 if honest else 1])
    return _is(*(("honest", "jujur") if honest else ("a liar", "pembohong")))
