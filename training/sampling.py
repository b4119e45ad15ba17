"""Replies of a model in PyTorch, many at a time."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from model import Cache, Decoder


@dataclass
class Reply:
    """The tokens said, without the end token, and whether the model ended by itself."""

    tokens: list[int]
    finished: bool


@torch.no_grad()
def replies(
    model: Decoder, prompts: list[list[int]], end: int, *, most: int = 1024, temperature: float = 0.0,
    generator: torch.Generator | None = None, half: bool = False,
) -> list[Reply]:  # fmt: skip
    """Continues each prompt until the end token or `most` tokens. Greedy at temperature 0.

    Prompts are padded on the left; since rotation is relative and padding is masked, a prompt's place in
    its row does not matter. With `half` matrices are multiplied in bfloat16.
    """
    model.eval()
    device = model.embedding.weight.device
    longest = max(map(len, prompts))
    most = min(most, model.shape.context - longest)
    ids = torch.zeros(len(prompts), longest, dtype=torch.long, device=device)
    visible = torch.zeros(len(prompts), longest, dtype=torch.bool, device=device)
    for row, prompt in enumerate(prompts):
        ids[row, longest - len(prompt) :] = torch.tensor(prompt, device=device)
        visible[row, longest - len(prompt) :] = True
    said: list[list[int]] = [[] for _ in prompts]
    ended = [False] * len(prompts)
    rows = list(range(len(prompts)))
    cache, position = Cache(), 0
    for _ in range(most):
        if not rows:
            break
        count = ids.shape[1]
        mask = visible[:, None, None, :].expand(-1, 1, count, -1)
        if count > 1:
            causal = torch.ones(count, count, dtype=torch.bool, device=device).tril()
            # A padded query may look at itself, so that no row of the softmax is empty.
            mask = mask & causal | torch.eye(count, dtype=torch.bool, device=device)
        with torch.autocast(device.type, torch.bfloat16, enabled=half):
            hidden = model.hidden(ids, mask, cache, position)
            logits = model.logits(hidden[:, -1]).float()
        position += count
        if temperature == 0:
            chosen = logits.argmax(-1)
        else:
            chosen = torch.multinomial((logits / temperature).softmax(-1), 1, generator=generator)[
                :, 0
            ]
        living = []
        for at, token in enumerate(chosen.tolist()):
            if token == end or ended[rows[at]]:
                ended[rows[at]] = True
            else:
                said[rows[at]].append(token)
                living.append(at)
        if len(living) < len(rows) * 0.75 or not living:
            # Rows that are done are dropped once they are many; until then they go on unheard.
            keep = torch.tensor(living, dtype=torch.long, device=device)
            cache.keep(keep)
            visible, chosen = visible[keep], chosen[keep]
            rows = [rows[at] for at in living]
        ids = chosen[:, None]
        visible = torch.cat(
            [visible, torch.ones(len(visible), 1, dtype=torch.bool, device=device)], 1
        )
    return [Reply(tokens, done) for tokens, done in zip(said, ended, strict=True)]
