"""A training that is stopped goes on: steps, tokens and the schedule."""

from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch

import checkpoint
import evaluate
import grpo
import sft
from model import DENSE
from tokenizer import Codec

SHAPE = asdict(DENSE["tiny"])


def train(folder: Path, codec: Codec, minutes: float) -> dict:
    plan = sft.Plan(minutes=minutes, tokens=1024)
    shape = SHAPE | {"vocabulary": codec.size}
    log = checkpoint.Log(folder / "log.jsonl")
    sft.run(plan, shape, codec.path, folder, torch.device("cpu"), log, compiled=False)
    return checkpoint.load(folder / "sft.pt")[1]["state"]


def test_the_same_command_goes_on(codec: Codec, tmp_path: Path) -> None:
    first = train(tmp_path, codec, 0.03)
    assert first["step"] > 0 and first["seconds"] >= 0.03 * 60
    # However slow the machine, a run with time left takes a step.
    longer = first["seconds"] / 60 + 0.03
    again = train(tmp_path, codec, longer)
    assert again["step"] > first["step"] and again["tokens"] > first["tokens"]
    assert again["starts"] == 2
    done = train(tmp_path, codec, longer)
    assert done == again


def test_the_running_loss_is_a_mean_from_the_first_step_on() -> None:
    mean = sft.Mean(torch.device("cpu"))
    mean.add(torch.tensor(3.0))
    assert mean.value == pytest.approx(3.0)
    for _ in range(500):
        mean.add(torch.tensor(1.0))
    assert mean.value == pytest.approx(1.0, abs=0.01)


def test_the_rate_rises_stays_and_falls_to_nothing() -> None:
    plan = sft.Plan(minutes=1)
    assert sft.factor(plan, 0, 0.0) == pytest.approx(1 / plan.warm)
    assert sft.factor(plan, 100, 0.1) == 1
    assert sft.factor(plan, 100, 1.0) == pytest.approx(0.01)
    assert sft.factor(plan, 100, 0.6) > sft.factor(plan, 100, 0.8)


def test_reinforcement_runs_and_is_logged(codec: Codec, tmp_path: Path) -> None:
    torch.manual_seed(0)
    from model import build

    model = build(SHAPE | {"vocabulary": codec.size})
    plan = replace(grpo.Plan(minutes=0.01), questions=2, group=2, most=8)
    log = checkpoint.Log(tmp_path / "log.jsonl")
    grpo.run(model, codec, plan, tmp_path, torch.device("cpu"), log)
    text = (tmp_path / "log.jsonl").read_text()
    assert '"stage": "grpo"' in text and "reward" in text


def test_sets_hold_only_what_is_never_trained_on() -> None:
    import heldout

    for name in ("heldout", "hard"):
        wanted = evaluate.read(evaluate.SETS / f"{name}.jsonl")
        assert len(wanted) >= 800
    made = {b.question for b in evaluate.problems(50) if heldout.is_held(heldout.key(b))}
    assert {b.question for b in evaluate.read(evaluate.SETS / "heldout.jsonl")} <= made
    for name, count in (("paraphrases", 300), ("unseen", 200), ("refusals", 200)):
        assert len(evaluate.read(evaluate.SETS / f"{name}.jsonl")) == count
