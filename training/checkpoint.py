"""Checkpoints, written whole or not at all, and logs as JSON lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch

from model import Decoder, build


def save(path: Path, model: Decoder, **more: Any) -> None:
    temporary = path.with_suffix(".tmp")
    weights = {name: tensor.detach().cpu() for name, tensor in model.state_dict().items()}
    torch.save({"shape": model.description(), "weights": weights, **more}, temporary)
    temporary.replace(path)


def load(path: Path, device: torch.device | str = "cpu") -> tuple[Decoder, dict[str, Any]]:
    """The model and what else was saved with it."""
    data = torch.load(path, map_location="cpu", weights_only=True)
    model = build(data["shape"])
    model.load_state_dict(data["weights"])
    return model.to(device), data


class Log:
    """One JSON object a line; what MODEL.md's figures come from."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, **values: Any) -> None:
        rounded = {k: round(v, 5) if isinstance(v, float) else v for k, v in values.items()}
        line = json.dumps(rounded, ensure_ascii=False)
        with self.path.open("a") as file:
            file.write(line + "\n")
        print(line, flush=True)
