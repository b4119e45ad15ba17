"""Accuracy on problems that were never trained on, greedy, for each skill; and the sets for `nalar eval`.

A set is a file of JSON lines: `{"id", "problem", "answer", "skill"}`, with `"check"` where the answer is
not compared by value, `"history"` where earlier turns belong to it, and `"numbers"` for Countdown.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from pathlib import Path
from typing import Any

import torch

import checkpoint
import heldout
import rewards
from dialogue import prompt, sample
from model import Decoder
from sample import Problem, Sample, plain
from sampling import replies
from skills import SKILLS
from tokenizer import Codec

SETS = heldout.SETS
MOST = 1024


def problems(
    count: int, seed: int = 0, hard: bool = False, names: list[str] | None = None
) -> list[Sample]:
    """So many held-out problems of each skill; `hard` takes those larger than any in training."""
    found = []
    for name in names or list(SKILLS):
        if hard and not SKILLS[name].has_hard:
            continue
        rng = random.Random(f"evaluation {seed} {hard} {name}")
        seen: set[str] = set()
        tries = 0
        while len(seen) < count and tries < 400 * count:
            tries += 1
            built = sample(rng, name, beyond=hard, slips=0, plain_only=True)
            key = heldout.key(built)
            if heldout.is_held(key) and key not in seen:
                seen.add(key)
                found.append(built)
    return found


def as_line(built: Sample, index: int) -> dict[str, Any]:
    problem = built.problem
    line: dict[str, Any] = {
        "id": f"{built.skill}-{index}", "problem": plain(built.question), "answer": problem.gold, "skill": built.skill,
    }  # fmt: skip
    if problem.check in ("contains", "refusal"):
        line["check"] = "contains"
    if problem.check == "countdown":
        line |= {
            "answer": str(problem.spec[2]),
            "check": "countdown",
            "numbers": list(problem.spec[1]),
        }
    if built.history:
        line["history"] = [list(turn) for turn in built.history]
    return line


def from_line(line: dict[str, Any]) -> Sample:
    """A problem of a set."""
    check = line.get("check", "exact")
    spec: tuple = (
        ("countdown", tuple(sorted(line["numbers"])), int(line["answer"]))
        if check == "countdown"
        else ("given",)
    )
    problem = Problem(line["problem"], "", "", line["answer"], spec, check)
    history = tuple((q, a) for q, a in line.get("history", []))
    return Sample(line["skill"], line.get("lang", "en"), problem, line["problem"], "", history)


def read(path: Path) -> list[Sample]:
    return [from_line(json.loads(line)) for line in path.read_text().splitlines() if line.strip()]


def write_sets(folder: Path = SETS, count: int = 50) -> None:
    """Writes the sets that generators make, always the same.

    `heldout` and `hard` hold problems whose answer is compared as it stands; `conversation` holds talk
    and later turns, which only this program can judge.
    """
    lines: dict[str, list[str]] = {"heldout": [], "hard": [], "conversation": []}
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for hard in (False, True):
        for built in problems(count, hard=hard):
            talks = built.history or not SKILLS[built.skill].computes
            name = "hard" if hard else "conversation" if talks else "heldout"
            counts[name, built.skill] += 1
            line = as_line(built, counts[name, built.skill])
            lines[name].append(json.dumps(line, ensure_ascii=False))
    for name, found in lines.items():
        (folder / f"{name}.jsonl").write_text("\n".join(found) + "\n")


def judge(
    model: Decoder, codec: Codec, wanted: list[Sample], *, rows: int | None = None, most: int = MOST
) -> list[tuple[Sample, str, bool, bool]]:
    """Problem, reply, whether it is right, whether it ended by itself; in the order given.

    `rows` are answered at a time; a GPU takes as long for a thousand as for one.
    """
    rows = rows or (64 if model.embedding.weight.device.type == "cpu" else 1024)
    ids = [codec.prompt(built) for built in wanted]
    order = sorted(range(len(wanted)), key=lambda i: len(ids[i]))
    found: dict[int, tuple[Sample, str, bool, bool]] = {}
    for start in range(0, len(order), rows):
        chosen = order[start : start + rows]
        for index, reply in zip(
            chosen, replies(model, [ids[i] for i in chosen], codec.end, most=most), strict=True
        ):
            text = codec.decode(reply.tokens)
            parts = rewards.split(text)
            right = (
                reply.finished
                and parts is not None
                and rewards.is_correct(wanted[index].problem, parts[1])
            )
            found[index] = (wanted[index], text, right, reply.finished)
    return [found[i] for i in range(len(wanted))]


def summary(judged: list[tuple[Sample, str, bool, bool]]) -> dict[str, float]:
    """Percent right for each skill, for all, and percent cut at the limit."""
    by_skill: dict[str, list[bool]] = defaultdict(list)
    for built, _, right, _ in judged:
        by_skill[built.skill].append(right)
    result = {name: 100 * sum(each) / len(each) for name, each in by_skill.items()}
    if judged:
        result["all"] = 100 * sum(right for _, _, right, _ in judged) / len(judged)
        result["cut"] = 100 * sum(not done for *_, done in judged) / len(judged)
    return result


def quick_look(codec: Codec, each: int = 5) -> Any:
    """A function that measures a model on few problems, for a log."""
    wanted = problems(each, seed=1)

    def look(model: Decoder) -> dict[str, float]:
        return summary(judge(model, codec, wanted, rows=len(wanted), most=360))

    return look


def full(model: Decoder, codec: Codec, log: checkpoint.Log, out: Path, each: int = 50) -> None:
    """Everything there is to report, set by set; and the wrong replies."""
    names = ("heldout", "hard", "conversation", "paraphrases", "unseen", "refusals")
    sets = {name: read(SETS / f"{name}.jsonl") for name in names}
    wrong = []
    for name, wanted in sets.items():
        if each < 50:
            kept: dict[str, int] = defaultdict(int)
            chosen = []
            for built in wanted:
                kept[built.skill] += 1
                if kept[built.skill] <= each:
                    chosen.append(built)
            wanted = chosen
        judged = judge(model, codec, wanted)
        more: dict[str, float] = {}
        if name not in ("refusals",):
            inside = [text for built, text, *_ in judged if built.skill not in ("refusals",)]
            more["refused_in_scope"] = (
                100
                * sum(
                    "GGUF" in t and ("larger one" in t or "lebih besar" in t) and "built-in" in t
                    for t in inside
                )
                / max(1, len(inside))
            )
        log.write(stage="evaluation", set=name, count=len(judged), **summary(judged), **more)
        wrong += [
            {
                "set": name,
                "skill": b.skill,
                "prompt": prompt(b),
                "gold": b.problem.gold,
                "reply": text,
            }
            for b, text, right, _ in judged
            if not right
        ]
    out.write_text("\n".join(json.dumps(w, ensure_ascii=False) for w in wrong) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--write-sets", action="store_true", help="write the generated files of sets/"
    )
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--tokenizer", type=Path)
    parser.add_argument("--each", type=int, default=50)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    given = parser.parse_args()
    if given.write_sets:
        write_sets()
    if given.checkpoint:
        model, _ = checkpoint.load(given.checkpoint, given.device)
        folder = given.checkpoint.parent
        full(
            model,
            Codec(given.tokenizer or folder / "tokenizer.json"),
            checkpoint.Log(folder / "log.jsonl"),
            folder / "wrong.jsonl",
            given.each,
        )


if __name__ == "__main__":
    main()
