"""Steps that linear equations share, one a line: bring to the other side, divide, try."""

from __future__ import annotations

from work import Work, is_direct_product, is_direct_sum


def term(a: int, x: str) -> str:
    return {1: x, -1: f"-{x}"}.get(a, f"{a}{x}")


def plus(b: int) -> str:
    return f"+{b}" if b > 0 else str(b) if b else ""


def isolate(work: Work, x: str, a: int, b: int, c: int) -> None:
    """From `ax+b=c` to x."""
    value = c
    if b:
        work.line(f"{term(a, x)}={c}{plus(-b)}")
        value = work.plus(c, -b)
        work.line(f"{term(a, x)}={value}")
    if a != 1:
        work.line(f"{x}={value}÷{a}")
        quotient(work, x, value, a)


def quotient(work: Work, name: str, value: int, a: int) -> int:
    """`value÷a` with signs, then what it is."""
    sign = "-" if value < 0 else ""
    magnitude = work.exact(abs(value), a)
    work.line(f"{name}={sign}{magnitude}")
    return -magnitude if value < 0 else magnitude


def check(work: Work, a: int, b: int, v: int) -> None:
    """Puts the answer into the left side, where that is looked up at once."""
    if v < 1 or b < 1 or not is_direct_product(a, v) or not is_direct_sum(a * v, b):
        return
    work.line("Check", "Periksa")
    work.add(work.mul(a, v), b)
    work.line("right", "cocok")


def inside(work: Work, x: str, b: int, inner: int) -> None:
    """From `x+b=inner` to x."""
    work.line(f"{x}={inner}{plus(-b)}")
    value = work.plus(inner, -b)
    work.line(f"{x}={value}")


def over(work: Work, x: str, a: int, b: int, c: int) -> int:
    """From `x/a+b=c` to x."""
    if b:
        work.line(f"{x}/{a}={c}{plus(-b)}")
        value = work.plus(c, -b)
        work.line(f"{x}/{a}={value}")
        c = value
    work.line(f"{x}={c}×{a}")
    value = work.mul(c, a)
    work.line(f"{x}={value}")
    return value


def bracket(work: Work, x: str, a: int, b: int, c: int) -> None:
    """From `a(x+b)=c` to x."""
    work.line(f"{x}{plus(b)}={c}÷{a}")
    inside(work, x, b, quotient(work, f"{x}{plus(b)}", c, a))


def bracket_over(work: Work, x: str, a: int, b: int, c: int) -> None:
    """From `(x+b)/a=c` to x."""
    work.line(f"{x}{plus(b)}={c}×{a}")
    inner = work.mul(c, a)
    work.line(f"{x}{plus(b)}={inner}")
    inside(work, x, b, inner)


def crossed(work: Work, x: str, a: int, b: int, c: int, d: int) -> None:
    """From `b-ax=cx+d` to x."""
    work.line(f"{term(c, x)}+{term(a, x)}={term(a + c, x)}")
    work.line(f"{term(a + c, x)}{plus(d)}={b}")
    isolate(work, x, a + c, d, b)
