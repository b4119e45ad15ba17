"""The dense model: a decoder as in Qwen2 (grouped attention with biases, rotated halves, gated layer).

Names of shapes: B rows, T tokens, D width, H heads, G key-value heads, S width of a head, F inner
width, V vocabulary.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class Shape:
    """The sizes of a dense model."""

    vocabulary: int = 1024
    width: int = 256
    blocks: int = 6
    heads: int = 4
    kv_heads: int = 2
    inner: int = 768
    context: int = 4096
    theta: float = 10_000.0
    epsilon: float = 1e-6
    architecture: str = "qwen2"

    @property
    def head(self) -> int:
        return self.width // self.heads


DENSE = {
    "tiny": Shape(width=64, blocks=2, heads=2, kv_heads=1, inner=128),
    "small": Shape(),
    "medium": Shape(width=384, blocks=12, heads=6, kv_heads=2, inner=1152),
}
"""`small` has 5.0 M parameters, for two cores; `medium` has 21.0 M, for a GPU."""


class Cache:
    """Keys and values of what was read, for each block, in memory with room for more."""

    def __init__(self) -> None:
        self.parts: dict[int, tuple[Tensor, Tensor]] = {}
        self.counts: dict[int, int] = {}

    def extended(self, block: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Appends (B, G, T, S) and returns all there is."""
        old, new = self.counts.get(block, 0), keys.shape[2]
        if block not in self.parts or self.parts[block][0].shape[2] < old + new:
            self.parts[block] = self._grown(keys, block, 0), self._grown(values, block, 1)
        held_keys, held_values = self.parts[block]
        held_keys[:, :, old : old + new] = keys
        held_values[:, :, old : old + new] = values
        self.counts[block] = old + new
        return held_keys[:, :, : old + new], held_values[:, :, : old + new]

    def _grown(self, like: Tensor, block: int, which: int) -> Tensor:
        old = self.counts.get(block, 0)
        shape = list(like.shape)
        shape[2] = 2 * (old + shape[2])
        grown = like.new_zeros(shape)
        if old:
            grown[:, :, :old] = self.parts[block][which][:, :, :old]
        return grown

    def keep(self, rows: Tensor) -> None:
        """Forgets all but some rows of the batch."""
        self.parts = {b: (k[rows], v[rows]) for b, (k, v) in self.parts.items()}


def rotation(width: int, count: int, theta: float) -> tuple[Tensor, Tensor]:
    """Cosines and sines of the angles, (T, width/2) each."""
    frequencies = theta ** (-torch.arange(0, width, 2).float() / width)
    angles = torch.arange(count).float()[:, None] * frequencies
    return angles.cos(), angles.sin()


def rotated_halves(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotates pairs made of the two halves of a head."""
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1).to(x.dtype)


SHORT = 256
"""Up to so many tokens the whole matrix of scores is cheaper on a CPU than PyTorch's tiles: at 128
tokens by half, forwards and backwards."""


def attended(q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """Softmax of the scores, times the values; all (B, H, T, S)."""
    if q.device.type != "cpu" or k.shape[2] > SHORT:
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    scores = (q @ k.mT).float() * q.shape[-1] ** -0.5
    return torch.softmax(scores.masked_fill(~mask, -torch.inf), -1).to(v.dtype) @ v


class Attention(nn.Module):
    """Grouped attention; one matrix makes queries, keys and values."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.splits = [
            shape.heads * shape.head,
            shape.kv_heads * shape.head,
            shape.kv_heads * shape.head,
        ]
        self.qkv = nn.Linear(shape.width, sum(self.splits))
        self.out = nn.Linear(shape.heads * shape.head, shape.width, bias=False)

    def forward(
        self,
        x: Tensor,
        angles: tuple[Tensor, Tensor],
        mask: Tensor,
        block: int,
        cache: Cache | None,
    ) -> Tensor:
        b, t, _ = x.shape
        q, k, v = (
            part.view(b, t, -1, self.shape.head).transpose(1, 2)
            for part in self.qkv(x).split(self.splits, -1)
        )
        q, k = rotated_halves(q, *angles), rotated_halves(k, *angles)
        if cache is not None:
            k, v = cache.extended(block, k, v)
        groups = self.shape.heads // self.shape.kv_heads
        if t == 1:  # one token: heads that share keys are rows of one product
            y = F.scaled_dot_product_attention(
                q.reshape(b, self.shape.kv_heads, groups, -1), k, v, attn_mask=mask
            )
            return self.out(y.reshape(b, 1, -1))
        k, v = k.repeat_interleave(groups, 1), v.repeat_interleave(groups, 1)
        y = attended(q, k, v, mask)
        return self.out(y.transpose(1, 2).reshape(b, t, -1))


class FeedForward(nn.Module):
    """`down(silu(gate x) * up x)`; gate and up are one matrix."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.gate_up = nn.Linear(width, 2 * inner, bias=False)
        self.down = nn.Linear(inner, width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.gate_up(x).chunk(2, -1)
        return self.down(F.silu(gate) * up)


class Block(nn.Module):
    def __init__(self, shape: Any, attention: nn.Module, feed_forward: nn.Module) -> None:
        super().__init__()
        self.attention_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.feed_forward_norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        self.attention, self.feed_forward = attention, feed_forward

    def forward(
        self,
        x: Tensor,
        angles: tuple[Tensor, Tensor],
        mask: Tensor,
        index: int,
        cache: Cache | None,
    ) -> Tensor:
        x = x + self.attention(self.attention_norm(x), angles, mask, index, cache)
        return x + self.feed_forward(self.feed_forward_norm(x))


class Decoder(nn.Module):
    """Embedding, blocks, and the embedding again for the logits."""

    cos: Tensor
    sin: Tensor

    def __init__(self, shape: Any) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(self.block(shape, i) for i in range(shape.blocks))
        self.norm = nn.RMSNorm(shape.width, eps=shape.epsilon)
        cos, sin = rotation(self.rotated_width(shape), shape.context, shape.theta)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialise()

    @staticmethod
    def rotated_width(shape: Any) -> int:
        return shape.head

    def block(self, shape: Any, index: int) -> Block:
        return Block(shape, Attention(shape), FeedForward(shape.width, shape.inner))

    def _initialise(self) -> None:
        """Inputs of a block in proportion to their width; what is added to the stream begins near nothing."""
        for name, parameter in self.named_parameters():
            if parameter.ndim < 2:
                if name.endswith("bias"):
                    nn.init.zeros_(parameter)
            elif name == "embedding.weight":
                nn.init.normal_(parameter, std=0.04)
            elif name.endswith(("out.weight", "down.weight", "down")):
                nn.init.normal_(parameter, std=0.02 / (2 * self.shape.blocks) ** 0.5)
            else:
                nn.init.normal_(parameter, std=0.8 * parameter.shape[-1] ** -0.5)

    def hidden(
        self, ids: Tensor, mask: Tensor, cache: Cache | None = None, start: int = 0
    ) -> Tensor:
        """The normed stream, (B, T, D). `mask` is true where a query may look."""
        x = self.embedding(ids)
        t = ids.shape[1]
        angles = self.cos[start : start + t], self.sin[start : start + t]
        for index, block in enumerate(self.blocks):
            x = block(x, angles, mask, index, cache)
        return self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.embedding.weight)

    def forward(self, ids: Tensor, targets: Tensor, documents: Tensor) -> Tensor:
        """The mean loss of the targets that are not negative. Rows hold several documents, told apart
        by numbers; none looks into another.
        """
        mask = document_mask(documents)
        logits = self.logits(self.hidden(ids, mask)).float()
        return (
            F.cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=-100)
            + self.extra_loss()
        )

    def extra_loss(self) -> Tensor | float:
        return 0.0

    def matrices(self) -> list[tuple[Tensor, list[int]]]:
        """Weights for Muon, and how many rows belong together where several matrices are one."""
        found: list[tuple[Tensor, list[int]]] = []
        for module in self.modules():
            if isinstance(module, Attention):
                found += [
                    (module.qkv.weight, module.splits),
                    (module.out.weight, [module.out.weight.shape[0]]),
                ]
            elif isinstance(module, FeedForward):
                rows = module.gate_up.weight.shape[0]
                found += [
                    (module.gate_up.weight, [rows // 2, rows // 2]),
                    (module.down.weight, [module.down.weight.shape[0]]),
                ]
        return found

    def description(self) -> dict[str, Any]:
        return asdict(self.shape)


def document_mask(documents: Tensor) -> Tensor:
    """(B, 1, T, T): the same document, and not later."""
    t = documents.shape[1]
    causal = torch.ones(t, t, dtype=torch.bool, device=documents.device).tril()
    return ((documents[:, :, None] == documents[:, None, :]) & causal)[:, None]


def build(description: dict[str, Any]) -> Decoder:
    """The model of a description, with random weights."""
    if description["architecture"] == "deepseek2":
        from model_mla import LatentDecoder, LatentShape

        return LatentDecoder(LatentShape(**description))
    return Decoder(Shape(**description))
