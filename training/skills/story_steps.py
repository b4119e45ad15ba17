"""The steps of a story's thought: an operation under the name of what it finds."""

from __future__ import annotations

from work import Work, is_direct_difference, is_direct_product, is_direct_sum


def labelled(work: Work, label: str, a: int, sign: str, b: int) -> int:
    """An operation under its name: on one line where it is looked up."""
    if sign == "/" and b not in (100, 1000) and b % 100 == 0 and a % 100 == 0:
        zeros = 1000 if a % 1000 == b % 1000 == 0 else 100
        work.line(f"{label}: {a}÷{b}={a // zeros}÷{b // zeros}")
        return work.exact(a // zeros, b // zeros)
    direct = {
        "+": is_direct_sum(a, b),
        "-": a >= b and is_direct_difference(a, b),
        "*": is_direct_product(a, b),
        "/": b in (1, 10, 100, 1000) or (b <= 12 and a <= 12 * b),
    }.get(sign, False)
    if direct:
        before = len(work.lines)
        value = _operate(work, a, sign, b)
        work.lines[before] = f"{label}: {work.lines[before]}"
        return value
    work.line(f"{label}:")
    return _operate(work, a, sign, b)


def _operate(work: Work, a: int, sign: str, b: int) -> int:
    if sign in ":%":
        return work.div(a, b)[":%".index(sign)]
    return {"+": work.add, "-": work.sub, "*": work.mul, "/": work.exact}[sign](a, b)
