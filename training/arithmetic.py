"""Arithmetic texts and their values, in fractions: what the checker computes with."""

from __future__ import annotations

import re
from fractions import Fraction

SIGNS = {"×": "*", "÷": "/", "−": "-"}


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
