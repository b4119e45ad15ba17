"""Reads a GGUF that `export` wrote, so that training can go on from the model that ships."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import torch
from tokenizers import Tokenizer, models

import tokenizer
from dialogue import SPECIAL
from export import tensors
from model import Decoder, build


def read(path: Path, vocabulary: Path) -> Decoder:
    """The model of the file, its weights as exact as the file has them; writes its tokenizer to
    `vocabulary`. Only the dense architecture."""
    file = gguf.GGUFReader(path)
    _write_tokenizer(file, vocabulary)
    model = build(_shape(file))
    held = {t.name: t for t in file.tensors}
    with torch.no_grad():
        for name, tensor in tensors(model):
            values = gguf.dequantize(held[name].data, held[name].tensor_type)
            tensor.copy_(torch.from_numpy(values.reshape(tuple(tensor.shape)).copy()))
    return model


def _shape(file: gguf.GGUFReader) -> dict[str, Any]:
    architecture = _value(file, "general.architecture")
    if architecture != "qwen2":
        raise ValueError(f"training goes on from qwen2 only, and this is {architecture}")

    def of(key: str) -> Any:
        return _value(file, f"{architecture}.{key}")

    return {
        "architecture": architecture,
        "vocabulary": len(_value(file, "tokenizer.ggml.tokens")),
        "width": of("embedding_length"),
        "blocks": of("block_count"),
        "heads": of("attention.head_count"),
        "kv_heads": of("attention.head_count_kv"),
        "inner": of("feed_forward_length"),
        "theta": of("rope.freq_base"),
        "epsilon": of("attention.layer_norm_rms_epsilon"),
    }


def _value(file: gguf.GGUFReader, key: str) -> Any:
    field = file.get_field(key)
    if field is None:
        raise ValueError(f"the file has no {key}")
    return field.contents()


def _write_tokenizer(file: gguf.GGUFReader, path: Path) -> None:
    names = _value(file, "tokenizer.ggml.tokens")
    plain = {name: i for i, name in enumerate(names) if name not in SPECIAL}
    merges = [tuple(m.split(" ", 1)) for m in _value(file, "tokenizer.ggml.merges")]
    made = Tokenizer(models.BPE(vocab=plain, merges=merges))
    tokenizer.prepare(made)
    # Special tokens come last, in their own order, as they did when it was trained.
    made.add_special_tokens(SPECIAL)
    if any(made.token_to_id(name) != names.index(name) for name in SPECIAL):
        raise ValueError("the file's special tokens are not where training puts them")
    made.save(str(path))
