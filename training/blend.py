"""The mean of a model's weights and of those its training began from.

What goes on from a finished model forgets some of what it could before; on the straight line between the two
lies a model that has most of both (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", WiSE-FT).
"""

from __future__ import annotations

import torch

from model import Decoder


@torch.no_grad()
def blended(model: Decoder, begun: Decoder, keep: float) -> Decoder:
    """`model` with `keep` of the weights of `begun`, 0…1, and the rest of its own; changed in place."""
    theirs = begun.state_dict()
    mine = model.state_dict()
    if mine.keys() != theirs.keys():
        raise ValueError("only models of one shape have a mean")
    model.load_state_dict(
        {
            name: (1 - keep) * weights.float() + keep * theirs[name].to(weights.device).float()
            for name, weights in mine.items()
        }
    )
    return model
