"""Reinforcement learning by GRPO, as in the R1 paper: groups of replies, rewards by rule, no critic.

For each question G replies are drawn; a reply's advantage is its reward less the group's mean, over the
group's deviation. The policy moves by the clipped ratio, and is held near the reference by the unbiased
estimate of the KL divergence. A group whose rewards are all equal teaches nothing.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

import checkpoint
import heldout
import rewards
from dialogue import sample
from model import Decoder
from sample import Sample
from sampling import Reply, replies
from skills import SKILLS
from tokenizer import Codec


@dataclass(frozen=True)
class Plan:
    """The paper's symbols: `group` is G, `clip` ε, `kl` β."""

    minutes: float
    seed: int = 1
    questions: int = 16
    group: int = 8
    temperature: float = 1.0
    rate: float = 2e-5
    clip: float = 10.0
    kl: float = 0.001
    most: int = 448
    rows: int = 32
    renew: int = 400
    save_minutes: float = 3.0


def advantages(rewarded: Tensor) -> Tensor:
    """(questions, G) rewards to advantages; 0 where a group's rewards are all equal."""
    mean = rewarded.mean(1, keepdim=True)
    deviation = rewarded.std(1, keepdim=True, unbiased=False)
    return torch.where(
        deviation > 1e-6, (rewarded - mean) / deviation.clamp(min=1e-6), torch.zeros_like(rewarded)
    )


def token_logs(model: Decoder, ids: Tensor, lengths: list[int]) -> Tensor:
    """Log-probabilities of each token after the first, (B, T-1). Padding is on the right."""
    t = ids.shape[1] - 1
    causal = torch.ones(t, t, dtype=torch.bool, device=ids.device).tril()[None, None]
    with torch.autocast(ids.device.type, torch.bfloat16):
        logits = model.logits(model.hidden(ids[:, :-1], causal.expand(len(lengths), 1, t, t)))
    return -F.cross_entropy(
        logits.float().flatten(0, 1), ids[:, 1:].flatten(), reduction="none"
    ).view(len(lengths), t)


def objective(
    new: Tensor, old: Tensor, reference: Tensor, advantage: Tensor, said: Tensor, plan: Plan
) -> Tensor:
    """The loss of a batch of replies: all tensors (B, T-1), `advantage` (B, 1), `said` the reply's tokens."""
    ratio = (new - old).exp()
    clipped = ratio.clamp(1 - plan.clip, 1 + plan.clip)
    gain = torch.minimum(ratio * advantage, clipped * advantage)
    apart = (reference - new).exp() - (reference - new) - 1
    each = ((gain - plan.kl * apart) * said).sum(1) / said.sum(1).clamp(min=1)
    return -each.mean()


def run(
    model: Decoder, codec: Codec, plan: Plan, folder: Path, device: torch.device, log: checkpoint.Log, skills: list[str] | None = None
) -> Decoder:  # fmt: skip
    """Trains for so many minutes on the given skills, or on all that compute something."""
    names = skills or [name for name, skill in SKILLS.items() if skill.computes]
    path = folder / "grpo.pt"
    state: dict[str, Any] = {"step": 0, "seconds": 0.0}
    if path.exists():
        model, saved = checkpoint.load(path, device)
        state = saved["state"]
    reference = _copy(model, device)
    optimizer = torch.optim.AdamW(
        model.parameters(), plan.rate, betas=(0.9, 0.95), weight_decay=0.0
    )
    if path.exists():
        optimizer.load_state_dict(saved["optimizer"])
    rng = random.Random(f"grpo {plan.seed} {state['step']}")
    generator = torch.Generator(device).manual_seed(plan.seed + state["step"])
    began = saved_at = time.monotonic()
    before = state["seconds"]
    while state["seconds"] < plan.minutes * 60:
        asked = _questions(rng, names, plan.questions)
        prompts = [codec.prompt(built) for built in asked for _ in range(plan.group)]
        said = replies(
            model,
            prompts,
            codec.end,
            most=plan.most,
            temperature=plan.temperature,
            generator=generator,
        )
        scores = torch.tensor(
            [
                rewards.reward(asked[i // plan.group].problem, codec.decode(r.tokens), r.finished)
                for i, r in enumerate(said)
            ]
        ).view(plan.questions, plan.group)
        advantage = advantages(scores).flatten()
        used = _update(model, reference, optimizer, codec, plan, prompts, said, advantage, device)
        state["step"] += 1
        state["seconds"] = before + time.monotonic() - began
        if state["step"] % plan.renew == 0:
            reference = _copy(model, device)
        log.write(
            stage="grpo", step=state["step"], seconds=state["seconds"], reward=float(scores.mean()), deviation=float(scores.std()),
            right=float((scores > rewards.FORMAT).float().mean()), formatted=float((scores > 0).float().mean()),
            length=sum(len(r.tokens) for r in said) / len(said), equal=float((scores.std(1) < 1e-6).float().mean()), **used,
        )  # fmt: skip
        if time.monotonic() - saved_at > plan.save_minutes * 60:
            checkpoint.save(path, model, optimizer=optimizer.state_dict(), state=state)
            saved_at = time.monotonic()
    checkpoint.save(path, model, optimizer=optimizer.state_dict(), state=state)
    return model


def _copy(model: Decoder, device: torch.device) -> Decoder:
    from model import build

    copy = build(model.description()).to(device)
    copy.load_state_dict(model.state_dict())
    return copy.eval()


def _questions(rng: random.Random, names: list[str], count: int) -> list[Sample]:
    """Problems that may be trained on, half of them hard where the skill has a hard end."""
    found: list[Sample] = []
    while len(found) < count:
        name = rng.choices(names, [SKILLS[n].share for n in names])[0]
        built = sample(
            rng, name, hard=SKILLS[name].has_hard and rng.random() < 0.5, slips=0, plain_only=True
        )
        if heldout.is_allowed_in_training(built):
            found.append(built)
    return found


def _update(
    model: Decoder, reference: Decoder, optimizer: torch.optim.Optimizer, codec: Codec, plan: Plan, prompts: list[list[int]],
    said: list[Reply], advantage: Tensor, device: torch.device,
) -> dict[str, float]:  # fmt: skip
    """One step on the replies of the groups that teach something."""
    model.eval()  # experts are chosen as they are in use
    order = sorted(
        (i for i in range(len(said)) if abs(float(advantage[i])) > 1e-6),
        key=lambda i: len(prompts[i]) + len(said[i].tokens),
    )
    if not order:
        return {"used": 0.0, "kl": 0.0}
    apart = 0.0
    for start in range(0, len(order), plan.rows):
        chosen = order[start : start + plan.rows]
        whole = [
            prompts[i] + said[i].tokens + ([codec.end] if said[i].finished else []) for i in chosen
        ]
        width = max(map(len, whole))
        ids = torch.full((len(chosen), width), codec.pad)
        mask = torch.zeros(len(chosen), width)
        for row, (i, tokens) in enumerate(zip(chosen, whole, strict=True)):
            ids[row, : len(tokens)] = torch.tensor(tokens)
            mask[row, len(prompts[i]) : len(tokens)] = 1
        ids, spoken = ids.to(device), mask[:, 1:].to(device)
        new = token_logs(model, ids, [len(t) for t in whole])
        with torch.no_grad():
            away = token_logs(reference, ids, [len(t) for t in whole])
        # One update a batch: the old policy is the new one before it moved.
        loss = objective(
            new, new.detach(), away, advantage[chosen][:, None].to(device), spoken, plan
        )
        (loss * len(chosen) / len(order)).backward()
        difference = away - new.detach()
        apart += (
            float(((difference.exp() - difference - 1) * spoken).sum() / spoken.sum())
            * len(chosen)
            / len(order)
        )
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return {"used": len(order) / len(said), "kl": apart}
