"""The skills: a module each, with a generator and its phrasings.

`make(draw)` of a module returns one `Problem`. `SKILLS` says how often each is drawn, in shares of
samples; a long skill costs more tokens than its share.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sample import Draw, Problem
from skills import (
    addition,
    chat,
    clock,
    comparison,
    countdown,
    decimals,
    division,
    divisors,
    equations,
    followups,
    fraction,
    gcd_lcm,
    help,
    letters,
    logic,
    multiplication,
    numbers,
    order_of_operations,
    percent,
    refusals,
    sequences,
    weekdays,
    word_problems,
)


@dataclass(frozen=True)
class Skill:
    """A generator, its share of the samples, and whether it computes something (or only talks)."""

    make: Callable[[Draw], Problem]
    share: float
    computes: bool = True
    has_hard: bool = True


SKILLS: dict[str, Skill] = {
    "addition": Skill(addition.make, 8.0),
    "multiplication": Skill(multiplication.make, 7.0),
    "division": Skill(division.make, 6.0),
    "decimals": Skill(decimals.make, 6.0),
    "comparison": Skill(comparison.make, 5.0),
    "order_of_operations": Skill(order_of_operations.make, 5.0),
    "percent": Skill(percent.make, 6.0),
    "gcd_lcm": Skill(gcd_lcm.make, 3.5),
    "primes": Skill(divisors.make, 6.0),
    "fraction": Skill(fraction.make, 5.0),
    "equations": Skill(equations.make, 7.5),
    "sequences": Skill(sequences.make, 5.5),
    "word_problems": Skill(word_problems.make, 36.0),
    "letters": Skill(letters.make, 11.0),
    "weekdays": Skill(weekdays.make, 7.0),
    "clock": Skill(clock.make, 7.5),
    "countdown": Skill(countdown.make, 6.0),
    "logic": Skill(logic.make, 16.0),
    "numbers": Skill(numbers.make, 4.5, has_hard=False),
    "followups": Skill(followups.make, 7.0, has_hard=False),
    "chat": Skill(chat.make, 11.0, computes=False, has_hard=False),
    "help": Skill(help.make, 15.0, computes=False, has_hard=False),
    "refusals": Skill(refusals.make, 26.0, computes=False, has_hard=False),
}
