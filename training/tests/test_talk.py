"""Small talk and refusals: every name in a text is known, and nothing that can be solved is refused."""

from __future__ import annotations

import random
import re

import pytest

from checker import can_be_solved
from sample import Draw
from skills import chat_more, chat_slots, refusal_frames, refusals
from skills.chat import KINDS, make

IN_SCOPE = re.compile(
    r"how many (letters|vowels|consonants) (are|is)? ?in (the word )?\w+\??$"
    r"|(area|perimeter) of a (rectangle|square)|(luas|keliling) persegi panjang"
    r"|(average|mean) of \d|rata-rata dari \d|\d+% (of|dari) \d"
    r"|\d+ (days|weeks|hari|minggu) (after|before|setelah|sebelum)"
    r"|\d (minutes|hours|menit|jam) (after|setelah) \d"
    r"|^is \d+ prime|apakah \d+ bilangan prima|(fpb|kpk|gcd|lcm) (of|dari) \d"
)


@pytest.mark.parametrize("lang", ["en", "id"])
def test_what_can_be_solved_is_not_refused(lang: str) -> None:
    rng = random.Random(f"scope {lang}")
    for _ in range(20000):
        question = refusals.make(Draw(rng, lang)).question
        assert not can_be_solved(question), question
        assert not IN_SCOPE.search(question.lower()), question


@pytest.mark.parametrize("lang", ["en", "id"])
@pytest.mark.parametrize("source", refusals.SOURCES, ids=lambda source: source.__name__)
def test_a_source_knows_every_name_and_varies(source, lang: str) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(f"{source.__name__} {lang}")
    words = refusals._Words(Draw(rng, lang))
    made = {source(Draw(rng, lang))[1].format_map(words) for _ in range(3000)}
    assert len(made) > 900
    assert not [text for text in made if not text.strip() or text.strip()[0] in "?!,"]


def test_every_slot_of_small_talk_exists() -> None:
    for name, (en, idn) in chat_more.PATTERNS.items():
        assert name in {kind.name for kind in KINDS}
        for texts, slots in ((en, chat_slots.SLOTS_EN), (idn, chat_slots.SLOTS_ID)):
            assert {slot for text in texts for slot in chat_more.SLOT.findall(text)} <= set(slots)


@pytest.mark.parametrize("lang", ["en", "id"])
def test_small_talk_is_hardly_ever_said_twice(lang: str) -> None:
    rng = random.Random(f"chat {lang}")
    said = [make(Draw(rng, lang)).question for _ in range(5000)]
    assert len(set(said)) > 3000
    assert not [text for text in said if re.search(r"\{\w+\}|\[\w+\]", text)]


def test_frames_have_one_place_for_what_is_asked() -> None:
    for frame in [frame for group in (*refusal_frames.DO, *refusal_frames.TELL) for frame in group]:
        assert frame.count("{}") == 1, frame
