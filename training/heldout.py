"""Which problems the model never sees in training: told by a hash, so nothing has to be listed.

A problem stands for itself whatever its words where it has a key (`347×26`, `word:giraffe`);
otherwise its question does, without case, blanks and punctuation.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import cache
from pathlib import Path

from sample import Sample

SHARE = 50
"""One in so many is held out."""

SETS = Path(__file__).parent / "sets"


def normalised(text: str) -> str:
    """Lower case, letters, digits and the signs of arithmetic only."""
    return re.sub(r"[^\w+\-×÷*/%^=<>()√²]", "", text.lower()).replace("_", "")


def is_held(text: str) -> bool:
    digest = hashlib.sha256(text.encode()).digest()
    return int.from_bytes(digest[:8], "big") % SHARE == 0


def question_key(question: str, history: tuple[tuple[str, str], ...] = ()) -> str:
    return "|".join(normalised(q) for q, _ in history) + "|" + normalised(question)


def key(built: Sample) -> str:
    """What is hashed for an evaluation problem."""
    problem = built.problem
    return problem.key or question_key(problem.question, problem.history)


@cache
def written_by_hand() -> frozenset[str]:
    """The questions of the hand-written sets, which must not be in the training stream."""
    found = set()
    for name in ("paraphrases.jsonl", "unseen.jsonl", "refusals.jsonl"):
        path = SETS / name
        if path.exists():
            for line in path.read_text().splitlines():
                found.add(normalised(json.loads(line)["problem"]))
    return frozenset(found)


def is_allowed_in_training(built: Sample) -> bool:
    """Whether neither the problem nor the very words of its question are held out."""
    if is_held(key(built)):
        return False
    if is_held(question_key(built.problem.question, built.problem.history)):
        return False
    return normalised(built.question) not in written_by_hand()
