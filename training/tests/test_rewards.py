"""Rewards as a table: reply, whether it ended, what it earns."""

import pytest

import rewards
from sample import Problem

SUM = Problem("", "", "", "42", ("value", "40+2"))
COUNTDOWN = Problem("", "", "", "", ("countdown", (3, 5, 9), 24), check="countdown")
WHOLE, NONE, ONLY_FORMAT = rewards.FORMAT + rewards.ACCURACY, 0.0, rewards.FORMAT


@pytest.mark.parametrize(
    ("problem", "reply", "finished", "earned"),
    [
        (SUM, "40+2=42\n</think>\n\n40 + 2 = **42**", True, WHOLE),
        (SUM, "40+2=42\n</think>\n\nThe answer is \\boxed{42}.", True, WHOLE),
        (SUM, "40+2=42\n</think>\n\n**41** or \\boxed{42}", True, WHOLE),
        (SUM, "40+2=42\n</think>\n\n**43**", True, ONLY_FORMAT),
        (SUM, "40+2=42\n</think>\n\n42", True, ONLY_FORMAT),
        (SUM, "40+2=42\n</think>\n\n**42**", False, NONE),  # cut at the limit
        (SUM, "40+2=42", True, NONE),  # the thought never ends
        (SUM, "a\n</think>\n\nb\n</think>\n\n**42**", True, NONE),
        (SUM, "\n</think>\n\n**42**", True, NONE),  # no thought
        (SUM, "40+2=42\n</think>\n\n", True, NONE),
        (SUM, "x\n</think>\n\n\\boxed{42", True, ONLY_FORMAT),
        (COUNTDOWN, "x\n</think>\n\n**3 × 5 + 9** = 24", True, WHOLE),
        (COUNTDOWN, "x\n</think>\n\n**9 + (5 × 3)** = 24", True, WHOLE),
        (COUNTDOWN, "x\n</think>\n\n**3 × 5 + 9 + 9 - 9** = 24", True, ONLY_FORMAT),
        (COUNTDOWN, "x\n</think>\n\n**3 ÷ (5 - 5) + 9** = 24", True, ONLY_FORMAT),
        (COUNTDOWN, "x\n</think>\n\n**24** = 24", True, ONLY_FORMAT),
        (COUNTDOWN, "x\n</think>\n\n**__import__('os')**", True, ONLY_FORMAT),
    ],
)  # fmt: skip
def test_reward(problem: Problem, reply: str, finished: bool, earned: float) -> None:
    assert rewards.reward(problem, reply, finished) == pytest.approx(earned)


def test_braces_in_a_box_are_balanced() -> None:
    assert rewards.value_of("so \\boxed{\\frac{1}{2}} it is") == "\\frac{1}{2}"
