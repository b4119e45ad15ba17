"""Fills the tables of MODEL.md from the logs of a run and what `nalar eval` said of the file that ships.

    python card.py runs/first --nalar ../.build/release/nalar

Each set is put to the program by `nalar eval --json`; its summary lines lie in the run's folder, and the
tables between `<!-- NAME -->` and `<!-- /NAME -->` are made of them, so no figure is written by hand.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

SETS = Path(__file__).parent / "sets"
CARD = Path(__file__).parent.parent / "MODEL.md"
GREEDY = ["--greedy", "--max-tokens", "1024"]
RUNS: dict[str, tuple[str, list[str]]] = {
    "heldout": ("heldout", GREEDY),
    "hard": ("hard", GREEDY),
    "conversation": ("conversation", [*GREEDY, "--prompt", "{problem}"]),
    "paraphrases": ("paraphrases", GREEDY),
    "unseen": ("unseen", GREEDY),
    "refusals": ("refusals", [*GREEDY, "--prompt", "{problem}"]),
    "sampled": ("heldout", ["--samples", "16", "--max-tokens", "1024"]),
}
"""Tables, each with its set and the options of `nalar eval`."""
FIRST = {"sampled": 20}
"""So many problems of each skill are enough for a table, where its samples are many."""


def interval(right: float, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share, in percent."""
    z = 1.96
    middle = (right + z * z / (2 * count)) / (1 + z * z / count)
    half = (
        z * (right * (1 - right) / count + z * z / (4 * count * count)) ** 0.5 / (1 + z * z / count)
    )
    return 100 * max(0.0, middle - half), 100 * min(1.0, middle + half)


def evaluated(nalar: Path, model: Path, folder: Path, name: str) -> dict[str, Any]:
    """The summary line of a set; asked for once, and then read."""
    summary = folder / f"eval-{name}.json"
    if not summary.exists():
        file, options = RUNS[name]
        problems = SETS / f"{file}.jsonl"
        if name in FIRST:
            problems = first(problems, FIRST[name], folder / f"{name}.jsonl")
        results = folder / f"eval-{name}.results.jsonl"
        command = [str(nalar), "eval", str(problems), "--model", f"local/{model.resolve()}",
                   "--json", "--results", str(results), *options]  # fmt: skip
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        summary.write_text(said.splitlines()[-1] + "\n")
    return json.loads(summary.read_text())


def first(problems: Path, each: int, target: Path) -> Path:
    """A file of the first so many problems of each skill."""
    kept: Counter[str] = Counter()
    lines = []
    for line in problems.read_text().splitlines():
        skill = json.loads(line)["skill"]
        kept[skill] += 1
        if kept[skill] <= each:
            lines.append(line)
    target.write_text("\n".join(lines) + "\n")
    return target


def rows(summary: dict[str, Any]) -> list[str]:
    """A row for each skill, and one for all."""
    lines = [
        "| skill | problems | right | 95 % | thought tokens | cut off |",
        "|---|---|---|---|---|---|",
    ]
    for part in [*summary.get("skills", []), {**summary, "skill": "**all**"}]:
        low, high = interval(part["pass_at_1"], part["n"])
        lines.append(
            f"| {part['skill']} | {part['n']} | {100 * part['pass_at_1']:.1f} % | {low:.1f}–{high:.1f} "
            f"| {part['thought_tokens']:.0f} | {100 * part['cut_off']:.2f} % |"
        )
    return lines


def sampled(summary: dict[str, Any]) -> list[str]:
    """R1's protocol: a mean over samples with its standard error, and the majority's answer."""
    k = summary["k"]
    lines = [f"| skill | problems | pass@1 | cons@{k} | cut off |", "|---|---|---|---|---|"]
    for part in [*summary.get("skills", []), {**summary, "skill": "**all**"}]:
        lines.append(
            f"| {part['skill']} | {part['n']} | {100 * part['pass_at_1']:.1f} ± {100 * part.get('pass_at_1_se', 0):.1f} % "
            f"| {100 * part['cons_at_k']:.1f} % | {100 * part['cut_off']:.2f} % |"
        )
    return lines


def curve(log: list[dict[str, Any]]) -> list[str]:
    """About twelve points of the loss, and the accuracy of the quick looks."""
    steps = [e for e in log if e.get("stage") == "sft" and "loss" in e]
    looks = [e for e in log if e.get("event") == "accuracy"]
    every = max(1, len(steps) // 12)
    lines = ["| million tokens | loss | right in a quick look |", "|---|---|---|"]
    for point in steps[::-every][::-1]:
        near = [e for e in looks if abs(e["tokens"] - point["tokens"]) < 4e5]
        seen = f"{near[-1]['all']:.0f} %" if near else ""
        lines.append(f"| {point['tokens'] / 1e6:.1f} | {point['loss']:.3f} | {seen} |")
    return lines


def filled(card: str, name: str, lines: list[str]) -> str:
    """The card with one table made anew."""
    pattern = re.compile(f"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    if not pattern.search(card):
        raise ValueError(f"{CARD.name} has no place for {name}")
    return pattern.sub(lambda m: m[1] + "\n".join(lines) + "\n" + m[2], card)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path)
    parser.add_argument("--nalar", type=Path, required=True)
    parser.add_argument("--only", choices=[*RUNS, "curve"], action="append")
    given = parser.parse_args()
    (model,) = given.run.glob("nalar-mini-*.gguf")
    card = CARD.read_text()
    for name in given.only or [*RUNS, "curve"]:
        if name == "curve":
            log = [json.loads(line) for line in (given.run / "log.jsonl").read_text().splitlines()]
            card = filled(card, name, curve(log))
        else:
            summary = evaluated(given.nalar, model, given.run, name)
            card = filled(card, name, sampled(summary) if name == "sampled" else rows(summary))
    CARD.write_text(card)


if __name__ == "__main__":
    main()
