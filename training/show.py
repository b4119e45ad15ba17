"""Prints samples to be read, as a teacher would, and what they cost.

python show.py --skill fraction --count 20 --seed 3
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from dialogue import sample
from sample import HUSH, SPEAK, Sample, plain
from skills import SKILLS


def shown(built: Sample) -> str:
    """A sample as text; what is read but not learned stands between ⟨ and ⟩."""
    lines = [f"system: {built.system}"] if built.system else []
    for question, answer in built.history:
        lines += [f"❯ {plain(question)}", answer]
    lines.append(f"❯ {plain(built.question)}")
    if built.thinks:
        thought = built.problem.thought.replace(HUSH, "⟨").replace(SPEAK, "⟩")
        lines += [f"┊ {line}" for line in plain(thought).split("\n")]
    return "\n".join([*lines, plain(built.answer)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--skill", choices=SKILLS, action="append")
    parser.add_argument("--count", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--level", type=float, default=1.0)
    parser.add_argument("--hard", action="store_true", help="the upper end of what is trained on")
    parser.add_argument("--beyond", action="store_true", help="larger than what is trained on")
    parser.add_argument("--tokenizer", type=Path, help="also print tokens a sample")
    given = parser.parse_args()
    rng = random.Random(given.seed)
    for name in given.skill or SKILLS:
        built = [
            sample(rng, name, given.level, hard=given.hard, beyond=given.beyond)
            for _ in range(given.count)
        ]
        print(f"== {name}")
        if given.tokenizer:
            from tokenizer import Codec

            codec = Codec(given.tokenizer)
            sizes = sorted(len(codec.sample(b)[0]) for b in built)
            print(f"tokens: mean {sum(sizes) / len(sizes):.0f}, most {sizes[-1]}")
        else:
            print("\n\n".join(map(shown, built)))


if __name__ == "__main__":
    main()
