"""The cold start: supervised training on the stream, for so many minutes.

The learning rate rises for some steps, stays, and falls to zero over most of the run; the noise of a
constant rate is what limits a small model. A stop loses at most some minutes: run it again and it goes on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

import checkpoint
from data import Batch, Feeder
from model import Decoder, build
from optimizer import Both


@dataclass(frozen=True)
class Plan:
    """How to train. `tokens` are those of one batch; late steps add up several batches.

    A model that was trained before has no need of small numbers first. `times` is what the shares of some
    skills are multiplied by.
    """

    minutes: float
    seed: int = 1
    tokens: int = 8192
    steps_early: int = 1
    steps_late: int = 1
    late: float = 0.5
    warm: int = 40
    decay_from: float = 0.25
    muon_rate: float = 0.02
    adam_rate: float = 3e-3
    workers: int = 1
    save_minutes: float = 3.0
    looks: int = 5
    easy_first: bool = True
    times: dict[str, float] = field(default_factory=dict)


class Mean:
    """A running mean of the loss that stays on the device: to read it is to wait for all that was asked
    of a GPU before."""

    def __init__(self, device: torch.device) -> None:
        self.sum = torch.zeros((), device=device)
        self.weight = 0.0

    def add(self, loss: torch.Tensor) -> None:
        self.sum.lerp_(loss, 0.02)
        self.weight += 0.02 * (1 - self.weight)

    @property
    def value(self) -> float:
        return float(self.sum) / max(self.weight, 1e-9)


def factor(plan: Plan, step: int, progress: float) -> float:
    """What the learning rates are multiplied by."""
    rise = min(1.0, (step + 1) / plan.warm)
    fall = min(1.0, max(0.01, (1 - progress) / (1 - plan.decay_from)))
    return rise * fall


def run(
    plan: Plan, shape: dict[str, Any], tokenizer: Path, folder: Path, device: torch.device, log: checkpoint.Log,
    look: Callable[[Decoder], dict[str, float]] | None = None, compiled: bool = True, begin: Decoder | None = None,
) -> Decoder:  # fmt: skip
    """Trains, or goes on; returns the model. `look` measures accuracy now and then, `begin` is a
    model to start from instead of random weights of the shape."""
    torch.manual_seed(plan.seed)
    path = folder / "sft.pt"
    state: dict[str, Any] = {
        "step": 0,
        "tokens": 0,
        "seconds": 0.0,
        "samples": 0,
        "starts": 0,
        "looked": 0,
    }
    if path.exists():
        model, saved = checkpoint.load(path, device)
        optimizer = Both(model, plan.muon_rate, plan.adam_rate)
        optimizer.load(saved["optimizer"])
        state = saved["state"]
    else:
        model = (begin or build(shape)).to(device)
        optimizer = Both(model, plan.muon_rate, plan.adam_rate)
    budget = plan.minutes * 60
    if state["seconds"] >= budget:
        return model
    state["starts"] += 1
    forward: Any = torch.compile(model, dynamic=False) if compiled else model
    feeder = Feeder(tokenizer, plan.seed, plan.tokens, plan.workers, state["starts"], plan.times)
    batches = iter(feeder)
    log.write(
        stage="sft", event="start", parameters=sum(p.numel() for p in model.parameters()), minutes=plan.minutes,
        threads=torch.get_num_threads(), device=str(device), **shape,
    )  # fmt: skip
    mean = Mean(device)
    last = saved_at = time.monotonic()
    began, before = last, state["seconds"]
    tokens_at = state["tokens"]
    model.train()
    try:
        while True:
            now = time.monotonic()
            state["seconds"] = before + now - began
            progress = state["seconds"] / budget
            if progress >= 1:
                break
            feeder.progress.value = progress if plan.easy_first else (1 + progress) / 2
            count = plan.steps_early if progress < plan.late else plan.steps_late
            for _ in range(count):
                batch = next(batches)
                one = _loss(forward, batch, device)
                (one / count).backward()
                mean.add(one.detach())
                state["tokens"] += batch.tokens
                state["samples"] += batch.samples
            optimizer.step(factor(plan, state["step"], progress))
            state["step"] += 1
            if state["step"] % 50 == 0:
                now = time.monotonic()
                log.write(
                    stage="sft", step=state["step"], tokens=state["tokens"], samples=state["samples"], seconds=state["seconds"],
                    loss=mean.value, rate=factor(plan, state["step"], progress), tokens_per_second=(state["tokens"] - tokens_at) / (now - last),
                )  # fmt: skip
                last, tokens_at = now, state["tokens"]
            # An untrained model does not know where to end: nothing is to be seen yet.
            if look and progress >= 0.2 and progress * plan.looks >= state["looked"] + 1:
                state["looked"] = int(progress * plan.looks)
                log.write(
                    stage="sft",
                    event="accuracy",
                    step=state["step"],
                    tokens=state["tokens"],
                    **look(model),
                )
                model.train()
                last, tokens_at = time.monotonic(), state["tokens"]
            if time.monotonic() - saved_at > plan.save_minutes * 60:
                checkpoint.save(path, model, optimizer=optimizer.state(), state=state)
                saved_at = time.monotonic()
    finally:
        feeder.close()
    checkpoint.save(path, model, optimizer=optimizer.state(), state=state)
    log.write(stage="sft", event="end", **state)
    return model


def _loss(forward: Any, batch: Batch, device: torch.device) -> torch.Tensor:
    ids, targets, documents = (
        _moved(torch.from_numpy(a), device) for a in (batch.ids, batch.targets, batch.documents)
    )
    with torch.autocast(device.type, torch.bfloat16):
        return forward(ids, targets.long(), documents)


def _moved(values: torch.Tensor, device: torch.device) -> torch.Tensor:
    """On the device, without waiting for what it still has to do."""
    if device.type == "cuda":
        values = values.pin_memory()
    return values.to(device, non_blocking=True)
