"""The checker finds what is wrong: each row is a thought that is nearly right."""

import pytest

import checker
import solver
import thoughts
from sample import HUSH, SPEAK, Problem, Sample

WRONG = [
    "7×8=54",
    "347+285\n7+5=12\n4+8=12\n3+2+1=6\n=632",  # a carry that is forgotten
    "347+285\n7+5=12\n4+8+1=13\n3+2+1=6\n=633",
    "52-38\n12-8=4\n5-3=2\n=24",  # a loan that is forgotten
    "47×6\n7×6=42\n4×6=24\n=282",
    "47×6\n7×6=42\n4×6+4=24+4=28\n=283",
    "745÷8\n74=8×9+2\n25=8×3+2\n=93 remainder 1",
    "745÷8\n74=8×9+2\n25=8×3+1\n=92 remainder 1",
    "130>156, too large, so 5",
    "all:\n12×4=46",
    f"7+8={HUSH}15{SPEAK}\nWait, 7+8=15",  # a slip that is none
]
RIGHT = [
    "347+285\n7+5=12\n4+8+1=13\n3+2+1=6\n=632",
    "52-38\n12-8=4\n5-3-1=1\n=14",
    "47×6\n7×6=42\n4×6+4=24+4=28\n=282",
    "745÷8\n74=8×9+2\n25=8×3+1\n=93 remainder 1",
    f"7+8={HUSH}14{SPEAK}\nWait, 7+8=15",
]


@pytest.mark.parametrize("thought", WRONG)
def test_finds(thought: str) -> None:
    assert thoughts.thought_complaints(thought)


@pytest.mark.parametrize("thought", RIGHT)
def test_accepts(thought: str) -> None:
    assert not thoughts.thought_complaints(thought)


def test_an_equation_is_checked_with_its_root() -> None:
    root = ("x", 6)
    assert not thoughts.thought_complaints("3x+7=25\n3x=25-7\nx=18÷3", root)
    assert thoughts.thought_complaints("3x+7=25\n3x=25+7", root)


@pytest.mark.parametrize(
    ("spec", "answer", "right"),
    [
        (("value", "347*26"), "9022", True), (("value", "347*26"), "9023", False), (("value", "1/2+1/3"), "5/6", True),
        (("gcd", 48, 36), "12", True), (("gcd", 48, 36), "6", False), (("prime", 91, True), "No", True),
        (("prime", 97, True), "No", False), (("factors", 60), "2 × 2 × 3 × 5", True), (("factors", 60), "4 × 15", False),
        (("count", "strawberry", "r"), "3", True), (("count", "strawberry", "r"), "2", False),
        (("weekday", 0, 10), "Thursday", True), (("weekday", 0, 10), "Friday", False), (("clock", 1180, 125), "21:45", True),
        (("sequence", (2, 6, 18)), "54", True), (("sequence", (1, 4, 9, 16)), "25", True), (("compare", "9.11", "9.9", False), "9.9", True),
        (("countdown", (3, 5, 9), 24), "3 × 5 + 9", True), (("countdown", (3, 5, 9), 24), "3 × 5 + 9 + 0", False),
        (("divisor count", 36), "9", True), (("divisor count", 36), "8", False), (("prime factor", 84, "most"), "7", True), (("prime factor", 84, "sum"), "12", True),
        (("primes", 20, 30, "list"), "23, 29", True), (("primes", 1, 10, "count"), "4", True), (("prime at", 5), "11", True), (("square", 50), "No", True), (("divides", 84, 7), "Yes", True),
        (("composite", 91), "composite", True), (("coprime", 8, 15), "Yes", True), (("multiples", 7, 3), "7, 14, 21", True), (("gap", (3, None, 11, 15)), "7", True), (("gap", (2, 6, None, 54)), "18", True),
        (("next terms", (2, 5, 8), 2), "11, 14", True), (("sequence", (3, 7, 15, 31)), "63", True), (("sequence", (10, 13, 12, 15, 14)), "17", True), (("steps", 5, -2, 3), "5, 3, 1", True),
        (("in words", 4205), "four thousand two hundred and five", True), (("in words", 1019), "seribu sembilan belas", True), (("in words", 117), "one hundred and seven", False), (("arranged", "372", True), "732", True),
        (("expanded", 4305), "4000 + 300 + 5", True), (("amounts", ("1.3 km", "1300"), ("1200 m", "1200"), False), "1.3 km", True), (("amounts", ("2 hours", "120"), ("90 minutes", "90"), True), "2 hours", False),
        (("liars", "A", "B", "lies", "both honest", "kind"), "honest", True), (("date", 4, 28, 6), "June 3", True),
    ],
)  # fmt: skip
def test_solves(spec: tuple, answer: str, right: bool) -> None:
    judge = solver.solve(Problem("", "", "", "", spec))
    assert judge is not None and judge(answer) is right


def test_an_answer_that_is_not_the_gold_is_found() -> None:
    problem = Problem("3+4?", "3+4=7", "3 + 4 = **8**", "8", ("value", "3+4"))
    assert checker.complaints(Sample("addition", "en", problem, "3+4?", problem.answer))
