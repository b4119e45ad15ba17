"""Expressions with several operations: brackets, then × and ÷, then + and -."""

from __future__ import annotations

from phrasing import ask
from sample import Draw, Problem
from work import Work

Token = int | str


def make(draw: Draw) -> Problem:
    tokens = _expression(draw)
    flat = shown(tokens)
    work = Work(draw).line(flat)
    value = solve(tokens, work)
    text = draw.one([spaced(tokens), spaced(tokens), flat])
    kind = draw.rng.random()
    if kind < 0.2:
        text = text.replace("×", "*").replace("÷", "/")
    elif kind < 0.3:
        text = text.replace("×", "x")
    return Problem(
        ask(draw, text), work.text, f"{spaced(tokens)} = **{value}**", str(value), ("value", flat), key=flat
    )


def _expression(draw: Draw) -> list[Token]:
    count = draw.whole(4, 5) if draw.hard else draw.whole(2, 2 + round(2 * min(1.0, draw.level * 2)))
    for _ in range(1000):
        tokens: list[Token] = [_term(draw)]
        for _ in range(count):
            tokens += [draw.one("+-×+-×÷"), _term(draw)]
        tokens = _bracketed(draw, tokens, count)
        if any(sign in tokens for sign in "×÷(") and _is_calm(tokens):
            return tokens
    raise AssertionError("no expression found")


def _term(draw: Draw) -> int:
    return draw.whole(1, 12) if draw.chance(0.75) else draw.whole(10, 60 if draw.hard else 40)


def _bracketed(draw: Draw, tokens: list[Token], count: int) -> list[Token]:
    if draw.chance(0.5):
        return tokens
    start = 2 * draw.whole(0, count - 1)
    end = start + (4 if count > 2 and start + 4 <= 2 * count and draw.chance(0.25) else 2)
    if end - start >= 2 * count:
        return tokens
    return [*tokens[:start], "(", *tokens[start:end + 1], ")", *tokens[end + 1:]]


def _is_calm(tokens: list[Token]) -> bool:
    """Whether all values on the way are whole, not negative and not large."""
    while len(tokens) > 1:
        at, tokens = _reduced(tokens)
        if at is None:
            return False
    return True


def _place(tokens: list[Token]) -> tuple[int, int, int]:
    """The operation whose turn it is, and the bounds of its bracket."""
    low, high = 0, len(tokens)
    if "(" in tokens:
        low, high = tokens.index("(") + 1, tokens.index(")")
    for index in range(low, high):
        if tokens[index] in ("×", "÷"):
            return index, low, high
    return low + 1, low, high


def _reduced(tokens: list[Token]) -> tuple[int | None, list[Token]]:
    index, low, high = _place(tokens)
    a, sign, b = tokens[index - 1 : index + 2]
    assert isinstance(a, int) and isinstance(b, int) and isinstance(sign, str)
    if (sign == "÷" and (b == 0 or a % b or b > 12 or a > 12 * b)) or (sign == "-" and a < b):
        return None, tokens
    value = {"+": a + b, "-": a - b, "×": a * b, "÷": a // b if b else 0}[sign]
    if value > 1000 or (sign == "×" and min(a, b) > 40):
        return None, tokens
    rest: list[Token] = [*tokens[:index - 1], value, *tokens[index + 2:]]
    if high - low == 3 and low > 0:
        rest = [*tokens[:low - 1], value, *tokens[high + 1:]]
    return index, rest


def solve(tokens: list[Token], work: Work) -> int:
    """Writes the operations one by one, and after each what is left."""
    while len(tokens) > 1:
        index, _, _ = _place(tokens)
        a, sign, b = tokens[index - 1 : index + 2]
        assert isinstance(a, int) and isinstance(b, int) and isinstance(sign, str)
        {"+": work.add, "-": work.sub, "×": work.mul, "÷": work.exact}[sign](a, b)
        _, tokens = _reduced(tokens)
        if len(tokens) > 1:
            work.line(shown(tokens))
    value = tokens[0]
    assert isinstance(value, int)
    return value


def shown(tokens: list[Token]) -> str:
    return "".join(map(str, tokens))


def spaced(tokens: list[Token]) -> str:
    return " ".join(map(str, tokens)).replace("( ", "(").replace(" )", ")")
