"""All of it: tokenizer, cold start, reinforcement learning, export, evaluation; within a number of minutes.

    python run.py --minutes 150 --out runs/first

Run the same command again after a stop and it goes on where it was.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from dataclasses import asdict, replace
from pathlib import Path

# Threads that wait must not spin: beside any other program, spinning nearly stops the training.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("GOMP_SPINCOUNT", "2000")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

import torch

import checkpoint
import evaluate
import export
import grpo
import reading
import sft
import tokenizer
from blend import blended
from model import DENSE
from model_mla import LATENT

SHARES = {"sft": 0.86, "grpo": 0.07}
"""Of the minutes; the rest is for the tokenizer, the export and the evaluation."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=150)
    parser.add_argument("--out", type=Path, default=Path("runs/first"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--begin",
        type=Path,
        help="a GGUF of this recipe whose training goes on, instead of random weights",
    )
    parser.add_argument(
        "--rate",
        type=float,
        default=0.5,
        help="with --begin: the learning rates, as a share of a new run's",
    )
    parser.add_argument(
        "--keep",
        type=float,
        default=0.0,
        help="with --begin: how much of the weights it began from the result keeps, 0 to 1",
    )
    parser.add_argument(
        "--more",
        nargs="*",
        default=[],
        metavar="SKILL=TIMES",
        help="skills that are drawn so many times as often: refusals=6",
    )
    parser.add_argument("--architecture", choices=["dense", "latent"], default="dense")
    parser.add_argument(
        "--size", choices=sorted(DENSE), default=None, help="small on a CPU, medium on a GPU"
    )
    parser.add_argument("--vocabulary", type=int, default=tokenizer.VOCABULARY)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--workers", type=int, default=None, help="processes that make samples")
    parser.add_argument("--no-compile", action="store_true")
    parser.add_argument("--no-grpo", action="store_true", help="give its minutes to the cold start")
    parser.add_argument("--each", type=int, default=50, help="evaluation problems of each skill")
    parser.add_argument(
        "--type", choices=export.TYPES, default="q8_0", help="of the weights in the GGUF"
    )
    given = parser.parse_args()

    began = time.monotonic()
    given.out.mkdir(parents=True, exist_ok=True)
    device = torch.device(given.device)
    torch.set_num_threads(given.threads)
    torch.set_float32_matmul_precision("high")
    log = checkpoint.Log(given.out / "log.jsonl")
    versions = {
        "torch": torch.__version__,
        "seed": given.seed,
        "arguments": " ".join(f"{k}={v}" for k, v in vars(given).items()),
    }
    log.write(stage="run", event="start", **versions)

    vocabulary = given.out / "tokenizer.json"
    begin = reading.read(given.begin, vocabulary) if given.begin else None
    if not vocabulary.exists():
        tokenizer.train(vocabulary, given.seed, given.vocabulary)
    codec = tokenizer.Codec(vocabulary)

    size = given.size or ("medium" if device.type == "cuda" else "small")
    table = DENSE if given.architecture == "dense" else LATENT
    shape = asdict(replace(table[size], vocabulary=codec.size))
    share = SHARES["sft"] + (SHARES["grpo"] if given.no_grpo else 0)
    plan = sft.Plan(minutes=given.minutes * share, seed=given.seed)
    if device.type == "cuda":
        plan = replace(
            plan,
            tokens=65_536,
            workers=max(1, (os.cpu_count() or 2) - 2),
            muon_rate=0.02,
            warm=100,
            looks=2,
        )
    plan = replace(
        plan,
        times={name: float(times) for name, _, times in (m.partition("=") for m in given.more)},
    )
    if given.workers:
        plan = replace(plan, workers=given.workers)
    if begin:
        # The noise of a high rate would undo what the first run's slow end has learned: the longer
        # that was, the lower.
        plan = replace(
            plan,
            easy_first=False,
            muon_rate=plan.muon_rate * given.rate,
            adam_rate=plan.adam_rate * given.rate,
            decay_from=0.1,
        )
        shape = begin.description()
    look = evaluate.quick_look(codec)
    model = sft.run(
        plan, shape, vocabulary, given.out, device, log, look, not given.no_compile, begin
    )

    if not given.no_grpo:
        reinforced = grpo.Plan(minutes=given.minutes * SHARES["grpo"], seed=given.seed)
        if device.type == "cuda":
            reinforced = replace(reinforced, questions=64, group=16, rows=256)
        before = look(model)
        log.write(stage="grpo", event="before", **before)
        better = grpo.run(
            _copied(given.out / "sft.pt", device), codec, reinforced, given.out, device, log
        )
        after = look(better)
        log.write(stage="grpo", event="after", **after)
        # Kept only where it does not harm: a short stage on a small model may.
        if after.get("all", 0) >= before.get("all", 0):
            model = better

    if given.begin and given.keep:
        model = blended(model, reading.read(given.begin, vocabulary), given.keep)
    checkpoint.save(given.out / "final.pt", model)
    model = model.to("cpu").float().eval()
    target = given.out / f"nalar-mini-{given.type}.gguf"
    export.write(model, codec, target, given.type)
    log.write(stage="export", file=target.name, bytes=target.stat().st_size)
    evaluate.full(model.to(device), codec, log, given.out / "wrong.jsonl", given.each)
    log.write(stage="run", event="end", seconds=time.monotonic() - began)
    print(json.dumps({"model": str(target), "log": str(given.out / "log.jsonl")}))


def _copied(path: Path, device: torch.device):  # type: ignore[no-untyped-def]
    return checkpoint.load(path, device)[0]


if __name__ == "__main__":
    main()
