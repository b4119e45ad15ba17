"""Checks the lines of a thought: every equation, comparison and written column holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from arithmetic import calculated
from sample import HUSH, SPEAK, plain


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
