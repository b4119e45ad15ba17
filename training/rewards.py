"""Rewards by rule, as in the R1 paper: is the answer right, is the format right. No neural model."""

from __future__ import annotations

import re
from fractions import Fraction

from dialogue import END, END_THINK
from sample import Problem

ACCURACY, FORMAT = 1.0, 0.1
MOST_TOKENS = 1024


def split(reply: str) -> tuple[str, str] | None:
    """Thought and answer of a reply that follows `<think>\\n`; `None` if the thought never ends."""
    thought, found, answer = reply.partition(END_THINK)
    return (thought.strip("\n"), answer.replace(END, "").strip()) if found else None


def value_of(answer: str) -> str | None:
    """What an answer gives as its value: the last box, with its braces balanced, or the last bold."""
    start = answer.rfind("\\boxed{")
    if start >= 0:
        depth, begin = 0, start + len("\\boxed{")
        for at in range(begin - 1, len(answer)):
            depth += {"{": 1, "}": -1}.get(answer[at], 0)
            if depth == 0:
                return answer[begin:at].strip()
        return None
    bold = re.findall(r"\*\*(.+?)\*\*", answer)
    return bold[-1].strip() if bold else None


def is_correct(problem: Problem, answer: str) -> bool:
    """Whether the answer (without the thought) is right."""
    if problem.check == "contains":
        return problem.gold in answer
    if problem.check == "refusal":
        return problem.gold in answer and "/model" in answer
    value = value_of(answer)
    if value is None:
        return False
    if problem.check == "countdown":
        _, numbers, target = problem.spec
        return makes(value, numbers, target)
    return value == problem.gold


def makes(expression: str, numbers: tuple[int, ...], target: int) -> bool:
    """Whether an expression uses just these numbers and has this value."""
    if not re.fullmatch(r"[\d+\-×÷() ]{1,80}", expression):
        return False
    if sorted(int(n) for n in re.findall(r"\d+", expression)) != sorted(numbers):
        return False
    try:
        return _Reader(expression).whole() == target
    except (ValueError, ZeroDivisionError):
        return False


class _Reader:
    """Reads an expression of + - × ÷ and brackets, and computes it."""

    def __init__(self, text: str) -> None:
        self.tokens = re.findall(r"\d+|[-+×÷()]", text)
        self.at = 0

    def whole(self) -> Fraction:
        value = self._sum()
        if self.at != len(self.tokens):
            raise ValueError("trailing text")
        return value

    def _take(self, *wanted: str) -> str | None:
        if self.at < len(self.tokens) and self.tokens[self.at] in wanted:
            self.at += 1
            return self.tokens[self.at - 1]
        return None

    def _sum(self) -> Fraction:
        value = self._product()
        while sign := self._take("+", "-"):
            right = self._product()
            value = value + right if sign == "+" else value - right
        return value

    def _product(self) -> Fraction:
        value = self._atom()
        while sign := self._take("×", "÷"):
            right = self._atom()
            value = value * right if sign == "×" else value / right
        return value

    def _atom(self) -> Fraction:
        if self._take("("):
            value = self._sum()
            if not self._take(")"):
                raise ValueError("open bracket")
            return value
        if self.at < len(self.tokens) and self.tokens[self.at].isdigit():
            self.at += 1
            return Fraction(self.tokens[self.at - 1])
        raise ValueError("no number")


def has_format(reply: str, finished: bool) -> bool:
    """One thought that ends, an answer after it, and an end within the limit."""
    if not finished or reply.count(END_THINK) != 1:
        return False
    parts = split(reply)
    return parts is not None and bool(parts[0]) and bool(parts[1])


def reward(problem: Problem, reply: str, finished: bool) -> float:
    """Accuracy and format, added. A reply that does not end earns nothing."""
    if not has_format(reply, finished):
        return 0.0
    parts = split(reply)
    assert parts is not None
    return FORMAT + (ACCURACY if is_correct(problem, parts[1]) else 0.0)
