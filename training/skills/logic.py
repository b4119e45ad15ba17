"""Small logic: who is taller, who lies, who sits where, who has what, and what follows."""

from __future__ import annotations

from sample import Draw, Problem
from skills.logic_family import family
from skills.logic_hidden import eliminated, hidden
from skills.logic_kinds import conditional, syllogism
from skills.logic_liars import liars, three
from skills.logic_matching import matching
from skills.logic_measures import measures
from skills.logic_members import members
from skills.logic_orders import order
from skills.logic_places import places
from skills.logic_rows import rows
from skills.logic_rules import rules
from skills.logic_turns import turns

PARTS = [
    (order, 14), (measures, 20), (rows, 11), (liars, 11), (three, 4), (hidden, 7), (eliminated, 2), (syllogism, 7), (members, 7), (conditional, 5), (rules, 4), (matching, 7), (places, 4), (family, 3), (turns, 4),
]  # fmt: skip
MAKERS, SHARES = zip(*PARTS, strict=True)


def make(draw: Draw) -> Problem:
    """Beyond: orders of six and seven; the rest is as large as it can be read."""
    if draw.beyond:
        return order(draw)
    return draw.rng.choices(MAKERS, SHARES)[0](draw)
