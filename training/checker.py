"""Checks samples without the generators: every line of a thought, and the answer from what was asked.

Nothing here imports a skill or the toolbox of thoughts. A complaint is a sentence; no complaint means
that every equation, comparison and written column holds and the answer is the right one.
"""

from __future__ import annotations

import datetime
import itertools
import math
import re
from collections.abc import Callable
from fractions import Fraction

from rewards import makes, value_of
from sample import HUSH, SPEAK, Problem, Sample, plain

SIGNS = {"×": "*", "÷": "/", "−": "-"}


def complaints(built: Sample) -> list[str]:
    """What is wrong with a sample."""
    problem = built.problem
    found = thought_complaints(problem.thought, root_of(problem))
    answer = plain(problem.answer)
    wanted = solve(problem)
    if wanted is not None and problem.check not in ("contains", "refusal"):
        value = value_of(answer)
        if value is None:
            found.append(f"no value in the answer {answer!r}")
        elif not wanted(value):
            found.append(f"the answer {value!r} does not solve {problem.spec}")
        if value != problem.gold:
            found.append(f"the answer {value!r} is not the gold {problem.gold!r}")
    if answer.count("**") not in (0, 2):
        found.append(f"not one value: {answer!r}")
    elif built.problem.check in ("contains", "refusal") and problem.gold not in answer:
        found.append(f"{problem.gold!r} is not in {answer!r}")
    if problem.spec[0] in ("help", "chat", "refusal"):
        found += _of_talk(problem, answer)
    return found


# Talk


UNITS_KNOWN = frozenset(
    ["km", "m", "cm", "mm", "kg", "g", "t", "ml", "litres", "liter", "kilometres", "kilometer", "metres", "meter", "centimetres", "sentimeter", "kilograms", "kilogram", "grams", "gram", "ton", "hours", "jam", "minutes", "menit", "seconds", "detik", "days", "hari", "weeks", "minggu", "years", "tahun", "months", "bulan"]
)  # fmt: skip


def _of_talk(problem: Problem, answer: str) -> list[str]:
    """What is said is short; what is refused names the remedy and is not within what was learned."""
    found = []
    if len(answer) > 260:
        found.append(f"a long answer: {answer!r}")
    if "{" in problem.question and "}" in problem.question and problem.spec[0] != "refusal":
        found.append(f"a word was not filled in: {problem.question!r}")
    if problem.spec[0] == "refusal":
        if "/model" not in answer:
            found.append(f"no remedy: {answer!r}")
        if can_be_solved(problem.question):
            found.append(f"refused, but within scope: {problem.question!r}")
    return found


def can_be_solved(question: str) -> bool:
    """Whether a question plainly asks for what the skills compute: a bare sum, a whole root, known units."""
    text = question.lower().rstrip("?!.= ")
    bare = re.fullmatch(r"(?:what is |berapa |calculate |hitung )?([\d+\-*/×÷() .,]+)", text)
    if bare and re.search(r"\d *[-+*/×÷] *\d", bare[1]):
        return True
    root = re.search(r"(?:square root of|sqrt\(?|√|akar(?: kuadrat)?(?: dari)?) ?(\d+)\b(?!\.\d)", text)
    if root and math.isqrt(int(root[1])) ** 2 == int(root[1]):
        return True
    units = re.search(r"\b\d+ ([a-z]+) (?:in|to|into|ke|berapa) ([a-z]+)$", text)
    return units is not None and {units[1], units[2]} <= UNITS_KNOWN


# Lines of a thought


def calculated(text: str) -> Fraction | None:
    """The value of an arithmetic text, `None` where it is not one."""
    text = text.strip()
    for sign, own in SIGNS.items():
        text = text.replace(sign, own)
    text = re.sub(r"(?<=\d),(?=\d)", ".", text).replace("^", "**")
    if not re.fullmatch(r"[\d+\-*/(). ]+", text) or not re.search(r"\d", text):
        return None
    try:
        return exactly(text)
    except (AttributeError, SyntaxError, TypeError, ValueError, ZeroDivisionError):
        return None


def exactly(expression: str) -> Fraction:
    """A Python expression of numbers, computed in fractions."""
    for sign, own in SIGNS.items():
        expression = expression.replace(sign, own)
    exact = re.sub(r"\d+(\.\d+)?", lambda m: f"F('{m[0]}')", expression)
    return Fraction(eval(exact, {"__builtins__": {}, "F": Fraction}))


def thought_complaints(thought: str, root: tuple[str, int] | None = None) -> list[str]:
    found = []
    slips = 0
    lines: list[str] = []
    for line in thought.split("\n"):
        if HUSH in line and "=" in line and not line.rstrip(SPEAK).endswith("?"):
            slips += 1
            left, wrong = line.replace(SPEAK, "").split(HUSH)
            if calculated(left.rstrip("=")) == calculated(wrong):
                found.append(f"a slip that is right: {plain(line)}")
            continue
        lines.append(re.sub(r"^(Wait|Tunggu), ", "", plain(line)))
    for line in lines:
        found += _equations(line, root)
        found += _comparisons(line)
    found += _written(lines)
    if slips > 1:
        found.append("more than one slip")
    return found


def _equations(line: str, root: tuple[str, int] | None) -> list[str]:
    body = line.partition(": ")[2] if re.match(r"^[^\d=]*[A-Za-z][^\d=]*: ", line) else line
    found = []
    for part in re.split(r", (?=[\d(-])|: (?=[\d(-])", body):
        if root:
            variable, value = root
            part = re.sub(rf"(?<=\d){variable}\b", f"×({value})", part)
            part = re.sub(rf"\b{variable}\b", f"({value})", part)
            part = re.sub(r"(?<=\d)\(", "×(", part)
        sides = [side for side in part.split("=") if side]
        values = [calculated(re.sub(r"(?<=\d) ?%$", "", s)) for s in sides]
        known = [v for v in values if v is not None]
        if len(known) == len(sides) > 1 and len(set(known)) != 1:
            found.append(f"untrue: {part}")
    return found


def _comparisons(line: str) -> list[str]:
    found = []
    tests: dict[str, Callable[[Fraction, Fraction], bool]] = {
        "<": lambda a, b: a < b, ">": lambda a, b: a > b, "≤": lambda a, b: a <= b, "≥": lambda a, b: a >= b,
    }  # fmt: skip
    for left, sign, right in re.findall(r"([\d.,×+/-]+)([<>≤≥])(-?[\d.]+(?:,\d+)?)", line):
        a, b = calculated(left.split("=")[-1].strip(",")), calculated(right)
        if a is not None and b is not None and not tests[sign](a, b):
            found.append(f"untrue: {left}{sign}{right}")
    return found


HEADER = re.compile(r"(\d+)([-+×÷])(\d+)")


def _written(lines: list[str]) -> list[str]:
    """Written sums, differences, products and quotients: each digit at its place, each carry used."""
    found: list[str] = []
    for at, line in enumerate(lines):
        match = HEADER.fullmatch(line.split(": ")[-1])
        if not match or at + 1 >= len(lines):
            continue
        a, sign, b = match[1], match[2], match[3]
        block = []
        for after in lines[at + 1 :]:
            if after.startswith("="):
                block.append(after)
                break
            block.append(after)
        if not block or not block[-1].startswith("="):
            continue
        steps, result = block[:-1], block[-1]
        if sign == "+" and _is_column(steps, "+"):
            found += _sum(a, b, steps, result)
        elif sign == "-" and _is_column(steps, "-"):
            found += _difference(a, b, steps, result)
        elif sign == "×" and all(
            re.fullmatch(r"\d×\d=\d+|\d×\d\+\d=\d+\+\d=\d+", s) for s in steps
        ):
            found += _row(a, b, steps, result)
        elif sign == "÷" and all(re.fullmatch(r"\d+=\d+×\d+\+\d+", s) for s in steps):
            found += _quotient(a, b, steps, result)
    return found


def _is_column(steps: list[str], sign: str) -> bool:
    return bool(steps) and all(re.fullmatch(rf"\d+\{sign}\d(\{sign}1)?=\d+", s) for s in steps)


def _sum(a: str, b: str, steps: list[str], result: str) -> list[str]:
    width = max(len(a), len(b))
    a, b = a.zfill(width), b.zfill(width)
    carry, digits = 0, []
    for x, y, step in zip(reversed(a), reversed(b), steps, strict=False):
        total = int(x) + int(y) + carry
        if step != f"{x}+{y}" + ("+1" if carry else "") + f"={total}":
            return [f"column {step} in {a}+{b}"]
        carry = total // 10
        digits.append(total % 10)
    if len(steps) != width or result != f"={int(a) + int(b)}":
        return [f"sum {a}+{b} is not {result}"]
    return []


def _difference(a: str, b: str, steps: list[str], result: str) -> list[str]:
    borrow, digits = 0, []
    for x, y, step in zip(reversed(a), reversed(b), steps, strict=False):
        top = int(x)
        need = int(y) + borrow
        lent = top < need
        if lent:
            top += 10
        if step != f"{top}-{y}" + ("-1" if borrow else "") + f"={top - need}":
            return [f"column {step} in {a}-{b}"]
        digits.append(str(top - need))
        borrow = int(lent)
    raw, value = "".join(reversed(digits)), str(int(a) - int(b))
    if len(steps) != len(a) or result != f"={raw}" + ("" if raw == value else f"={value}"):
        return [f"difference {a}-{b} is not {result}"]
    return []


def _row(a: str, b: str, steps: list[str], result: str) -> list[str]:
    digit = b.rstrip("0")
    core = a.rstrip("0")
    if len(digit) != 1 or len(steps) != len(core):
        return [] if len(digit) != 1 else [f"row {a}×{b} has {len(steps)} steps"]
    carry = 0
    for x, step in zip(reversed(core), steps, strict=True):
        product = int(x) * int(digit)
        wanted = (
            f"{x}×{digit}+{carry}={product}+{carry}={product + carry}"
            if carry
            else f"{x}×{digit}={product}"
        )
        if step != wanted:
            return [f"step {step} in {a}×{b}"]
        carry = (product + carry) // 10
    return [] if result == f"={int(a) * int(b)}" else [f"product {a}×{b} is not {result}"]


def _quotient(a: str, b: str, steps: list[str], result: str) -> list[str]:
    d, rest, quotient, at = int(b), 0, "", 0
    for digit in a:
        rest = rest * 10 + int(digit)
        if not quotient and rest < d and rest < int(a):
            continue
        if at >= len(steps) or steps[at] != f"{rest}={d}×{rest // d}+{rest % d}":
            return [f"step {steps[at : at + 1]} in {a}÷{b}"]
        quotient += str(rest // d)
        rest %= d
        at += 1
    ending = re.fullmatch(r"=(\d+)(?: (?:remainder|sisa) (\d+))?", result)
    if not ending or int(ending[1]) != int(a) // d or int(ending[2] or 0) != int(a) % d:
        return [f"quotient {a}÷{b} is not {result}"]
    return []


# Answers


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
    if kind in ("is larger", "relation", "ordered", "extreme"):
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
    if kind == "parity":
        return _is(*(("odd", "ganjil") if given[0] % 2 else ("even", "genap")))
    if kind == "equation":
        root = root_of(problem)
        return _is(f"{given[1]} = {root[1]}", str(root[1])) if root else _is()
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
    if kind == "parts":
        count, factor, large, small = given
        return _is(f"{count // factor} {large} {count % factor} {small}")
    if kind == "countdown":
        return lambda value: makes(value, given[0], given[1])
    if kind == "order":
        return _is(*_order(*given))
    if kind == "liars":
        return _liars(*given)
    if kind == "syllogism":
        return _syllogism(*given)
    if kind == "conditional":
        return _is(*(("Yes", "Ya"), ("Yes", "Ya"), UNSURE, UNSURE, ("No", "Tidak"))[given[0]])
    if kind == "place digit":
        return _is(str(given[0] // 10 ** given[1] % 10))
    if kind == "root":
        return _is(str(math.isqrt(given[0]))) if math.isqrt(given[0]) ** 2 == given[0] else _is()
    if kind == "rounded":
        n, unit = given
        return _is(str((n + unit // 2) // unit * unit))
    if kind in ("help", "chat", "refusal"):
        return None
    raise ValueError(f"no solver for {kind}")


def _compared(kind: str, given: list) -> Callable[[str], bool]:  # type: ignore[type-arg]
    """Yes or no, a sign between two, several in order, or the largest of several."""
    if kind == "is larger":
        x, y, low = given
        holds = number(x) < number(y) if low else number(x) > number(y)  # type: ignore[operator]
        return _is(*(("Yes", "Ya") if holds else ("No", "Tidak")))
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
    assert all(a + b == c for a, b, c in zip(terms, terms[1:], terms[2:], strict=False)), terms
    return terms[-1] + terms[-2]


UNSURE = ("Not certain", "Belum tentu")


def _order(facts: tuple[tuple[str, str], ...], kind: str, *asked: str | bool) -> tuple[str, ...]:
    names = sorted({name for fact in facts for name in fact})
    fitting = [
        order
        for order in itertools.permutations(names)
        if all(order.index(a) < order.index(b) for a, b in facts)
    ]
    answers = {_of_order(order, kind, *asked) for order in fitting}
    if len(answers) > 1:
        assert kind == "pair", facts
        return UNSURE
    answer = answers.pop()
    if isinstance(answer, bool):
        return ("Yes", "Ya") if answer else ("No", "Tidak")
    return (answer,)


def _of_order(order: tuple[str, ...], kind: str, *asked: str | bool) -> str | bool:
    if kind in ("second", "ranking"):
        turned = order if asked[0] else order[::-1]
        return turned[1] if kind == "second" else ", ".join(turned)
    if kind in ("most", "least"):
        return order[0 if kind == "most" else -1]
    first, second = sorted(order.index(str(name)) for name in asked)
    if kind == "is":
        return order[first] == asked[0]
    return order[first if kind == "pair" else second]


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
    a: str, b: str, first: str, second: str, kind: str, who: str = ""
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
    return _is(*(("honest", "jujur") if honest else ("a liar", "pembohong")))
