"""Puzzles whose answers are known, given to the solver by hand."""

import pytest

from solver_logic import hidden, kin, knights, levels, matching, order, row


def test_orders_with_one_between_two_and_with_counts() -> None:
    assert order((("B", "A", "C"), ("A", "C")), "place", True, 1) == ("B",)
    assert order((("A", "B"), ("B", "C"), ("C", "D")), "under", "B") == ("2",)
    assert order((("A", "B"), ("B", "C")), "after", False, "C") == ("B",)
    assert order((("A", "B"), ("A", "C")), "pair", "B", "C") == ("Not certain", "Belum tentu")


def test_equals_carry_what_is_said_of_the_other() -> None:
    assert levels((("=", "A", "B"), (">", "B", "C")), "pair", "A", "C") == ("A",)
    assert levels((("=", "A", "B"), ("=", "B", "C")), "is", "A", "C") == ("No", "Tidak")


def test_rows_need_clues_that_leave_one() -> None:
    clues = (("not", "A", 1), ("next", "A", "B"))
    assert row(("A", "B", "C"), clues, "who", 1) == ("C",)
    with pytest.raises(AssertionError):
        row(("A", "B", "C"), (("not", "A", 1),), "who", 1)


def test_the_only_liar_of_three() -> None:
    claims = (("A", "lies", "B"), ("B", "honest", "C"), ("C", "honest", "B"))
    assert knights(("A", "B", "C"), claims, 1, "liar") == ("A",)


def test_one_label_of_three_is_true() -> None:
    claims = ((True, "gold"), (False, "silver"), (False, "gold"))
    assert hidden(("gold", "silver", "lead"), claims, 1) == ("silver",)


def test_who_has_what() -> None:
    clues = ((False, "A", "cat"), (False, "A", "dog"), (True, "B", "cat"))
    assert matching(("A", "B", "C"), ("cat", "dog", "fish"), clues, "who", "dog") == ("C",)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (("mother", "brother"), "uncle"),
        (("father", "sister", "son"), "cousin"),
        (("brother", "mother"), "mother"),
        (("daughter", "son"), "grandson"),
        (("sister", "daughter"), "niece"),
        (("brother", "father", "brother"), "uncle"),
    ],
)
def test_kin(path: tuple[str, ...], name: str) -> None:
    assert name in kin(path)
