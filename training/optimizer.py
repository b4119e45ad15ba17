"""Muon for matrices, AdamW for the rest.

Muon: "Muon: An optimizer for hidden layers" (Jordan et al., 2024): momentum, then the nearest orthogonal
matrix by five Newton–Schulz steps, so that all directions of a matrix learn at one pace.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from model import Decoder


def orthogonal(matrices: Tensor, steps: int = 5) -> Tensor:
    """(N, rows, columns) to nearly orthogonal ones of the same directions."""
    x = matrices.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    return (x.mT if tall else x).float()


class Muon:
    """Updates weights, each parted into matrices by rows; those of one shape are done together."""

    def __init__(
        self,
        weights: list[tuple[Tensor, list[int]]],
        rate: float,
        momentum: float = 0.95,
        decay: float = 0.02,
    ) -> None:
        self.weights, self.rate, self.momentum, self.decay = weights, rate, momentum, decay
        self.means = [torch.zeros_like(w) for w, _ in weights]

    @torch.no_grad()
    def step(self, factor: float) -> None:
        by_shape: dict[tuple[int, ...], list[tuple[Tensor, Tensor]]] = {}
        for (weight, rows), mean in zip(self.weights, self.means, strict=True):
            if weight.grad is None:
                continue
            mean.lerp_(weight.grad, 1 - self.momentum)
            update = weight.grad.lerp(mean, self.momentum)
            for part, change in zip(weight.split(rows, -2), update.split(rows, -2), strict=True):
                pairs = zip(part, change, strict=True) if part.ndim == 3 else [(part, change)]
                for one, its in pairs:
                    by_shape.setdefault(tuple(one.shape), []).append((one, its))
            weight.grad = None
        for shape, pairs_of_shape in by_shape.items():
            directions = orthogonal(torch.stack([change for _, change in pairs_of_shape]))
            scale = max(1.0, shape[0] / shape[1]) ** 0.5
            for (part, _), direction in zip(pairs_of_shape, directions, strict=True):
                part.mul_(1 - self.rate * factor * self.decay).add_(
                    direction, alpha=-self.rate * factor * scale
                )

    def state(self) -> list[Tensor]:
        return [mean.bfloat16() for mean in self.means]

    def load(self, state: list[Tensor]) -> None:
        for mean, saved in zip(self.means, state, strict=True):
            mean.copy_(saved)


class Both:
    """Muon and AdamW as one optimizer with one schedule."""

    def __init__(self, model: Decoder, muon_rate: float, adam_rate: float) -> None:
        matrices = model.matrices()
        taken = {id(weight) for weight, _ in matrices}
        self.rest = [p for p in model.parameters() if id(p) not in taken]
        self.muon = Muon(matrices, muon_rate)
        self.adam = torch.optim.AdamW(
            self.rest, adam_rate, betas=(0.9, 0.95), weight_decay=0.0, fused=True
        )
        self.adam_rate = adam_rate

    def step(self, factor: float) -> None:
        nn.utils.clip_grad_norm_(self.rest, 1.0)
        self.muon.step(factor)
        for group in self.adam.param_groups:
            group["lr"] = self.adam_rate * factor
        self.adam.step()
        self.adam.zero_grad(set_to_none=True)

    def state(self) -> dict[str, Any]:
        return {"muon": self.muon.state(), "adam": self.adam.state_dict()}

    def load(self, state: dict[str, Any]) -> None:
        self.muon.load(state["muon"])
        self.adam.load_state_dict(state["adam"])
