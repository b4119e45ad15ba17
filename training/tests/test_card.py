"""The tables of the model card."""

import pytest

import card


def test_an_interval_covers_what_chance_would_do() -> None:
    low, high = card.interval(0.96, 50)
    assert low == pytest.approx(86.5, abs=0.1) and high == pytest.approx(98.9, abs=0.1)
    assert card.interval(1.0, 50)[1] == 100 and card.interval(0.0, 50)[0] == 0


def test_a_table_stands_between_its_marks() -> None:
    text = "before\n<!-- hard -->\nold\n<!-- /hard -->\nafter"
    part = {"n": 50, "pass_at_1": 0.5, "thought_tokens": 81.2, "cut_off": 0.02}
    made = card.filled(text, "hard", card.rows({**part, "skills": [{**part, "skill": "clock"}]}))
    assert "old" not in made and made.startswith("before") and made.endswith("after")
    assert "| clock | 50 | 50.0 % | 36.6–63.4 | 81 | 2.00 % |" in made
    with pytest.raises(ValueError, match="no place for curve"):
        card.filled(text, "curve", [])
