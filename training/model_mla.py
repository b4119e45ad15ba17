"""R1's own architecture in miniature: latent attention, and shared and routed experts (DeepSeek-V2).

Keys and values are made from a narrow latent of each token; a part of each key carries the position and
is shared by all heads. Every token goes through the shared expert and through the routed ones that the
router likes best, weighted by its probabilities.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from model import Block, Cache, Decoder, FeedForward


@dataclass(frozen=True)
class LatentShape:
    """The sizes. R stands for the latent's width, N and P for the plain and rotated parts of a key."""

    vocabulary: int = 1024
    width: int = 256
    blocks: int = 6
    heads: int = 4
    latent: int = 128
    plain: int = 32
    rotated: int = 32
    value: int = 64
    inner: int = 768
    leading: int = 1
    experts: int = 8
    used: int = 2
    expert: int = 256
    shared: int = 1
    context: int = 4096
    theta: float = 10_000.0
    epsilon: float = 1e-6
    architecture: str = "deepseek2"


LATENT = {
    "tiny": LatentShape(
        width=64,
        blocks=2,
        heads=2,
        latent=32,
        plain=32,
        rotated=32,
        value=32,
        inner=128,
        experts=4,
        expert=32,
    ),
    "small": LatentShape(),
    "medium": LatentShape(width=384, blocks=8, heads=6, inner=1152, experts=6, expert=256),
}
"""A token costs `small` what it costs the dense one, of 11.0 M parameters; `medium` has 19.6 M, of which
a token uses 11.4 M."""


def rotated_pairs(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotates pairs of neighbours."""
    a, b = x[..., 0::2], x[..., 1::2]
    return torch.stack([a * cos - b * sin, b * cos + a * sin], -1).flatten(-2).to(x.dtype)


class LatentAttention(nn.Module):
    """Attention whose keys and values come out of a latent, (B, T, R)."""

    def __init__(self, shape: LatentShape) -> None:
        super().__init__()
        self.shape = shape
        self.q = nn.Linear(shape.width, shape.heads * (shape.plain + shape.rotated), bias=False)
        self.compress = nn.Linear(shape.width, shape.latent + shape.rotated, bias=False)
        self.latent_norm = nn.RMSNorm(shape.latent, eps=shape.epsilon)
        self.up_k = nn.Linear(shape.latent, shape.heads * shape.plain, bias=False)
        self.up_v = nn.Linear(shape.latent, shape.heads * shape.value, bias=False)
        self.out = nn.Linear(shape.heads * shape.value, shape.width, bias=False)

    def forward(
        self,
        x: Tensor,
        angles: tuple[Tensor, Tensor],
        mask: Tensor,
        block: int,
        cache: Cache | None,
    ) -> Tensor:
        s = self.shape
        b, t, _ = x.shape
        q = self.q(x).view(b, t, s.heads, s.plain + s.rotated).transpose(1, 2)
        q = torch.cat([q[..., : s.plain], rotated_pairs(q[..., s.plain :], *angles)], -1)
        latent, position = self.compress(x).split([s.latent, s.rotated], -1)
        latent = self.latent_norm(latent)
        k = self.up_k(latent).view(b, t, s.heads, s.plain).transpose(1, 2)
        position = rotated_pairs(position[:, None], *angles).expand(-1, s.heads, -1, -1)
        k = torch.cat([k, position], -1)
        v = self.up_v(latent).view(b, t, s.heads, s.value).transpose(1, 2)
        if cache is not None:
            k, v = cache.extended(block, k, v)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        return self.out(y.transpose(1, 2).reshape(b, t, -1))


class Experts(nn.Module):
    """A shared expert and routed ones.

    In training each expert takes a fixed number of tokens, those that want it most, so that shapes do
    not change; with `exact` every token gets the experts it chose.
    """

    room = 1.5
    """Tokens an expert takes in training, as a multiple of its even share."""

    def __init__(self, shape: LatentShape) -> None:
        super().__init__()
        self.shape = shape
        e, d, f = shape.experts, shape.width, shape.expert
        self.router = nn.Linear(d, e, bias=False)
        self.gate_up = nn.Parameter(torch.empty(e, 2 * f, d))
        self.down = nn.Parameter(torch.empty(e, d, f))
        self.shared = FeedForward(d, shape.shared * f)
        self.exact = False
        self.imbalance: Tensor | float = 0.0

    def forward(self, x: Tensor) -> Tensor:
        flat = x.reshape(-1, self.shape.width)
        probabilities = self.router(flat).float().softmax(-1)
        best, chosen = probabilities.topk(self.shape.used, -1)
        weights = torch.zeros_like(probabilities).scatter(-1, chosen, best)
        if self.exact or not self.training:
            routed = self._all(flat, weights)
        else:
            self._measure(probabilities, weights)
            routed = self._taken(flat, weights)
        return self.shared(x) + routed.view_as(x).to(x.dtype)

    def _all(self, flat: Tensor, weights: Tensor) -> Tensor:
        """(tokens, D): every expert on the tokens that chose it."""
        y = torch.zeros(flat.shape, dtype=torch.float32, device=flat.device)
        for e in range(self.shape.experts):
            rows = weights[:, e].nonzero()[:, 0]
            if len(rows):
                gate, up = F.linear(flat[rows], self.gate_up[e]).chunk(2, -1)
                y[rows] += (
                    weights[rows, e, None] * F.linear(F.silu(gate) * up, self.down[e]).float()
                )
        return y

    def _taken(self, flat: Tensor, weights: Tensor) -> Tensor:
        count = int(self.room * flat.shape[0] * self.shape.used / self.shape.experts)
        weight, rows = weights.T.topk(min(count, flat.shape[0]), -1)  # (E, count) each
        inputs = flat[rows.flatten()].view(*rows.shape, -1)
        gate, up = torch.bmm(inputs, self.gate_up.to(inputs.dtype).mT).chunk(2, -1)
        outputs = (
            torch.bmm(F.silu(gate) * up, self.down.to(inputs.dtype).mT).float() * weight[..., None]
        )
        y = torch.zeros(flat.shape, dtype=torch.float32, device=flat.device)
        return y.index_add(0, rows.flatten(), outputs.flatten(0, 1))

    def _measure(self, probabilities: Tensor, weights: Tensor) -> None:
        """Switch's balance: 1 where all experts are used alike, more where some are preferred."""
        load = (weights > 0).float().mean(0) * self.shape.experts / self.shape.used
        self.imbalance = (load.detach() * probabilities.mean(0)).sum()


class LatentDecoder(Decoder):
    """The decoder with latent attention; the first blocks have no experts."""

    balance = 0.01

    @staticmethod
    def rotated_width(shape: Any) -> int:
        return shape.rotated

    def block(self, shape: Any, index: int) -> Block:
        inner: nn.Module = (
            FeedForward(shape.width, shape.inner) if index < shape.leading else Experts(shape)
        )
        return Block(shape, LatentAttention(shape), inner)

    def extra_loss(self) -> Tensor | float:
        losses = [m.imbalance for m in self.modules() if isinstance(m, Experts)]
        return self.balance * sum(losses) if self.training else 0.0  # type: ignore[return-value]

    def matrices(self) -> list[tuple[Tensor, list[int]]]:
        found = super().matrices()
        for module in self.modules():
            if isinstance(module, LatentAttention):
                for layer in (module.q, module.up_k, module.up_v, module.out):
                    found.append((layer.weight, [layer.weight.shape[0]]))
                found.append((module.compress.weight, [self.shape.latent, self.shape.rotated]))
            elif isinstance(module, Experts):
                rows = module.gate_up.shape[1]
                found += [
                    (module.gate_up, [rows // 2, rows // 2]),
                    (module.down, [module.down.shape[1]]),
                ]
        return found
