"""Every thought is recomputed by the checker, and nothing held out comes into the stream."""

import random

import pytest

import checker
import dialogue
import heldout
import rewards
from data import Stream
from sample import plain
from skills import SKILLS

EACH = 120


@pytest.mark.parametrize("lang", ["en", "id"])
@pytest.mark.parametrize("name", SKILLS)
def test_every_step_and_answer_is_right(name: str, lang: str) -> None:
    rng = random.Random(f"test {name} {lang}")
    for i in range(EACH):
        hard = SKILLS[name].has_hard and i % 4 == 0
        built = dialogue.sample(
            rng,
            name,
            rng.choice([0.0, 0.1, 0.4, 1.0]),
            lang=lang,
            hard=hard,
            slips=rng.choice([0, 0.3]),
            plain_only=True,
        )
        assert not checker.complaints(built), f"{built.problem.question}\n{built.problem.thought}"


@pytest.mark.parametrize("name", [name for name in SKILLS if SKILLS[name].has_hard])
def test_beyond_is_right_and_larger_than_anything_in_training(name: str) -> None:
    rng = random.Random(f"beyond {name}")
    trained = [
        dialogue.sample(rng, name, rng.choice([0.3, 1.0, 1.0]), hard=i % 6 == 0, plain_only=True)
        for i in range(3000)
    ]
    keys = {heldout.key(built) for built in trained}
    usual = sum(len(built.problem.thought) for built in trained) / len(trained)
    lengths = []
    for _ in range(60):
        built = dialogue.sample(rng, name, beyond=True, plain_only=True)
        assert not checker.complaints(built), f"{built.problem.question}\n{built.problem.thought}"
        assert heldout.key(built) not in keys, built.problem.question
        lengths.append(len(plain(built.problem.thought)))
    assert max(lengths) <= 2600
    assert sum(lengths) / len(lengths) > usual


@pytest.mark.parametrize("name", SKILLS)
def test_the_samples_own_reply_earns_the_whole_reward(name: str) -> None:
    rng = random.Random(f"reward {name}")
    for _ in range(60):
        built = dialogue.sample(rng, name)
        if built.thinks:
            reply = plain(dialogue.target(built)).removesuffix(dialogue.END)
            assert (
                rewards.reward(built.problem, reply, finished=True)
                == rewards.FORMAT + rewards.ACCURACY
            ), reply


def test_the_stream_has_nothing_that_is_held_out(codec) -> None:  # type: ignore[no-untyped-def]
    stream = Stream(codec, "held", 1024)
    hands = heldout.written_by_hand()
    assert len(hands) >= 245
    for i in range(4000):
        built = stream.draw(i / 4000)
        assert not heldout.is_held(heldout.key(built))
        assert heldout.normalised(built.question) not in hands


def test_about_one_problem_in_fifty_is_held_out() -> None:
    rng = random.Random(3)
    count = sum(heldout.is_held(heldout.key(dialogue.sample(rng, "addition"))) for _ in range(5000))
    assert 50 < count < 160


def test_writing_does_not_change_what_is_held_out() -> None:
    assert heldout.question_key("What is 3 + 4?") == heldout.question_key("what is 3+4")
    assert heldout.question_key("What is 3 + 4?") != heldout.question_key("What is 3 - 4?")


def test_the_same_seed_gives_the_same_samples() -> None:
    def texts() -> list[str]:
        rng = random.Random(11)
        return [
            dialogue.prompt(s) + dialogue.target(s)
            for s in (dialogue.sample(rng, n) for n in SKILLS)
        ]

    assert texts() == texts()


def test_typing_errors_leave_numbers_signs_and_words_in_question_alone() -> None:
    rng = random.Random(5)
    for _ in range(2000):
        built = dialogue.sample(rng, "letters", plain_only=True)
        asked = built.problem.spec[1]
        if isinstance(asked, str):
            assert asked.lower() in plain(built.question).lower()
    for _ in range(1000):
        built = dialogue.sample(rng, "order_of_operations", plain_only=True)
        digits = [c for c in built.problem.question if c.isdigit()]
        assert [c for c in built.question if c.isdigit()][
            -len(digits) :
        ] == digits or "4" in built.question


@pytest.mark.parametrize("skill", SKILLS)
def test_a_skill_has_many_ways_to_ask(skill: str) -> None:
    rng = random.Random(1)
    shapes = set()
    for _ in range(600):
        question = dialogue.sample(rng, skill, plain_only=True).problem.question
        shapes.add("".join("#" if c.isdigit() else c for c in question))
    assert len(shapes) > 60


def test_there_are_sixty_stories_and_eighty_entries_of_help() -> None:
    from skills.help_answers import ENTRIES
    from skills.word_templates import TEMPLATES

    assert len(TEMPLATES) >= 60
    assert {len(t.steps) for t in TEMPLATES} == {1, 2, 3, 4}
    assert len(ENTRIES) >= 80
    for entry in ENTRIES:
        assert entry.gold in entry.en and entry.gold in entry.idn, entry.about_en
