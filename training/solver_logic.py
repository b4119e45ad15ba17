"""Solves puzzles by trying every world: orders, rows, liars, what is hidden, who has what, kin."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

YES, NO = ("Yes", "Ya"), ("No", "Tidak")
UNSURE = ("Not certain", "Belum tentu")

Test = Callable[[str], bool]


def yes_or_no(holds: bool) -> tuple[str, ...]:
    return YES if holds else NO


def only(answers: set) -> object:  # type: ignore[type-arg]
    """The one answer on which all worlds agree."""
    assert len(answers) == 1, answers
    return answers.pop()


def solve_logic(kind: str, given: list) -> tuple[str, ...] | None:  # type: ignore[type-arg]
    """The right answers, `None` where this is no puzzle."""
    if kind == "order":
        return order(*given)
    solvers: dict[str, Callable[..., tuple[str, ...]]] = {
        "levels": levels, "row": row, "knights": knights, "hidden": hidden, "matching": matching, "kin": kin, "implies": implies, "facing": facing,
    }  # fmt: skip
    return solvers[kind](*given) if kind in solvers else None


# Orders


def order(facts: tuple[tuple[str, ...], ...], kind: str, *asked: str | bool) -> tuple[str, ...]:
    """Facts `(more, less)`, or `(middle, one, other)` for one between two."""
    names = sorted({name for fact in facts for name in fact})
    fitting = [o for o in itertools.permutations(names) if all(_in_order(o, f) for f in facts)]
    answers = {_of_order(o, kind, *asked) for o in fitting}
    if len(answers) > 1:
        assert kind == "pair", facts
        return UNSURE
    answer = answers.pop()
    return yes_or_no(answer) if isinstance(answer, bool) else (answer,)


def _in_order(o: tuple[str, ...], fact: tuple[str, ...]) -> bool:
    at = [o.index(name) for name in fact]
    if len(at) == 2:
        return at[0] < at[1]
    return min(at[1:]) < at[0] < max(at[1:])


def _of_order(o: tuple[str, ...], kind: str, *asked) -> str | bool:  # type: ignore[no-untyped-def]
    if kind in ("second", "ranking", "place", "after"):
        turned = o if asked[0] else o[::-1]
        if kind == "after":
            return turned[turned.index(asked[1]) + 1]
        return ", ".join(turned) if kind == "ranking" else turned[asked[1] if len(asked) > 1 else 1]
    if kind in ("most", "least"):
        return o[0 if kind == "most" else -1]
    if kind in ("above", "under"):
        at = o.index(asked[0])
        return str(at if kind == "above" else len(o) - 1 - at)
    first, second = sorted(o.index(str(name)) for name in asked)
    if kind == "is":
        return o[first] == asked[0]
    return o[first if kind == "pair" else second]


def levels(facts: tuple[tuple[str, str, str], ...], kind: str, *asked: str) -> tuple[str, ...]:
    """Comparisons that may be equal: `(sign, x, y)`; asked is a pair, or whether one is more."""
    names = sorted({name for _, x, y in facts for name in (x, y)})
    answers = set()
    for heights in itertools.product(range(len(names)), repeat=len(names)):
        world = dict(zip(names, heights, strict=True))
        signs = {">": lambda x, y: x > y, "<": lambda x, y: x < y, "=": lambda x, y: x == y}
        if all(signs[sign](world[x], world[y]) for sign, x, y in facts):
            x, y = asked
            if kind == "is":
                answers.add(yes_or_no(world[x] > world[y]))
            else:
                assert world[x] != world[y]
                answers.add(((max if kind == "pair" else min)(asked, key=lambda n: world[n]),))
    return only(answers)  # type: ignore[return-value]


# Rows


def row(
    names: tuple[str, ...], clues: tuple[tuple, ...], kind: str, asked: Any, shown: Any = None
) -> tuple[str, ...]:
    """Places 1, 2, ... and clues: `at x k`, `not x k`, `before x y`, `next x y` (y right after x)."""
    answers: set[tuple[str, ...]] = set()
    for placed in itertools.permutations(names):
        at = {name: i + 1 for i, name in enumerate(placed)}
        if all(_in_row(at, *clue) for clue in clues):
            if kind == "who":
                answers.add((placed[asked - 1],))
            elif kind == "after":
                answers.add((placed[at[asked]],))
            elif kind == "before":
                answers.add(yes_or_no(at[asked] < at[shown]))
            elif kind == "where":
                answers.add((shown[at[asked] - 1],) if shown else (str(at[asked]),))
            else:
                answers.add((", ".join(placed if asked else placed[::-1]),))
    return only(answers)  # type: ignore[return-value]


def _in_row(at: dict[str, int], kind: str, x: str, *more) -> bool:  # type: ignore[no-untyped-def]
    if kind == "at":
        return at[x] == more[0]
    if kind == "not":
        return at[x] != more[0]
    step = at[more[0]] - at[x]
    return step == 1 if kind == "next" else step > 0


# Truth and lies


def knights(
    names: tuple[str, ...], claims: tuple[tuple, ...], liars: int, kind: str
) -> tuple[str, ...]:  # type: ignore[type-arg]
    """Each says something of who is honest: `(speaker, "honest" or "lies", of whom)`; so many lie."""
    worlds = []
    for bits in itertools.product((True, False), repeat=len(names)):
        honest = dict(zip(names, bits, strict=True))
        if list(bits).count(False) != liars:
            continue
        if all((honest[of] is (what == "honest")) is honest[s] for s, what, of in claims):
            worlds.append(honest)
    honest = only_world(worlds)
    found = [n for n in names if honest[n] is (kind == "honest one")]
    assert len(found) == 1
    return (found[0],)


def only_world(worlds: list) -> dict:  # type: ignore[type-arg]
    assert len(worlds) == 1, worlds
    return worlds[0]


def hidden(
    places: tuple[str, ...], claims: tuple[tuple[bool, str], ...], true: int
) -> tuple[str, ...]:
    """One of the places is the one; of the claims `(it is, place)` so many are true."""
    fitting = [p for p in places if sum((p == place) is is_so for is_so, place in claims) == true]
    assert len(fitting) == 1, claims
    return (fitting[0],)


def implies(
    rules: tuple[tuple[int, int], ...], given: tuple[int, bool], claim: tuple[int, bool]
) -> tuple[str, ...]:
    """Rules `(if, then)` between clauses that may be so or not; whether the claim must be so."""
    clauses = {clause for rule in rules for clause in rule}
    found = set()
    for world in itertools.product((True, False), repeat=len(clauses)):
        if world[given[0]] is given[1] and all(world[q] for p, q in rules if world[p]):
            found.add(world[claim[0]] is claim[1])
    return UNSURE if len(found) > 1 else yes_or_no(found.pop())


COMPASS = (("north", "utara"), ("east", "timur"), ("south", "selatan"), ("west", "barat"))


def facing(start: int, turns: tuple[int, ...]) -> tuple[str, ...]:
    """Quarters to the right, added."""
    return COMPASS[(start + sum(turns)) % 4]


# Who has what


def matching(
    people: tuple[str, ...],
    things: tuple[str, ...],
    clues: tuple[tuple[bool, str, str], ...],
    kind: str,
    asked: str,
) -> tuple[str, ...]:
    """Each person has one thing; clues `(has, person, thing)`."""
    answers = set()
    for given in itertools.permutations(things):
        has = dict(zip(people, given, strict=True))
        if all((has[person] == thing) is so for so, person, thing in clues):
            answers.add(
                has[asked] if kind == "what" else next(p for p in people if has[p] == asked)
            )
    return (only(answers),)  # type: ignore[return-value]


# Kin

KIN = {
    (2, 0, "m"): ("grandfather", "kakek"), (2, 0, "f"): ("grandmother", "nenek"), (1, 1, "m"): ("brother", "saudara laki-laki"),
    (1, 1, "f"): ("sister", "saudara perempuan"), (0, 2, "m"): ("grandson", "cucu"), (0, 2, "f"): ("granddaughter", "cucu"),
    (2, 1, "m"): ("uncle", "paman"), (2, 1, "f"): ("aunt", "bibi"), (1, 2, "m"): ("nephew", "keponakan"), (1, 2, "f"): ("niece", "keponakan"),
    (2, 2, "m"): ("cousin", "sepupu"), (2, 2, "f"): ("cousin", "sepupu"), (3, 0, "m"): ("great-grandfather", "buyut"), (3, 0, "f"): ("great-grandmother", "buyut"),
    (1, 0, "m"): ("father", "ayah"), (1, 0, "f"): ("mother", "ibu"),
}  # fmt: skip
STEPS = {
    "father": ("up", "m"), "mother": ("up", "f"), "brother": ("side", "m"), "sister": ("side", "f"), "son": ("down", "m"), "daughter": ("down", "f"),
}  # fmt: skip


def kin(chain: tuple[str, ...]) -> tuple[str, ...]:
    """A path of blood relations, counted as generations up and down from a common forebear."""
    up = down = 0
    sex = ""
    for word in chain:
        way, sex = STEPS[word]
        if way == "up":
            assert down in (0, 1), chain
            if down == 1:  # the parent of a brother or sister is one's own
                down = 0
            else:
                up += 1
        elif way == "down":
            down += 1
        elif down == 0:
            up, down = up + 1, 1
        # The sister of a brother is a sister, of a child a child.
    return KIN[(up, down, sex)]
