"""Writes a model as GGUF: `qwen2` for the dense one, `deepseek2` for the one with latent attention."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from gguf.quants import quantize
from torch import Tensor

import checkpoint
from dialogue import BEGIN, END, END_THINK, PAD, SPECIAL, TEMPLATE, THINK
from model import Attention, Block, Decoder, FeedForward
from model_mla import Experts, LatentAttention
from tokenizer import Codec

NAME = "Nalar mini"
DESCRIPTION = "A small reasoning model for arithmetic, small puzzles and Nalar itself, trained from scratch on generated problems"
TYPES = {
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
}


def write(model: Decoder, codec: Codec, path: Path, kind: str = "f16", context: int = 2048) -> None:
    """Writes the file. Norms, biases and the router stay F32, whatever the kind."""
    shape: Any = model.shape
    writer = gguf.GGUFWriter(str(path), shape.architecture)
    count = sum(p.numel() for p in model.parameters())
    writer.add_name(NAME)
    writer.add_description(DESCRIPTION)
    writer.add_license("mit")
    writer.add_size_label(f"{count / 1e6:.1f}M")
    writer.add_file_type(TYPES[kind][1])
    writer.add_context_length(context)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.blocks)
    writer.add_feed_forward_length(shape.inner)
    writer.add_head_count(shape.heads)
    writer.add_rope_freq_base(shape.theta)
    writer.add_layer_norm_rms_eps(shape.epsilon)
    writer.add_vocab_size(shape.vocabulary)
    if shape.architecture == "deepseek2":
        _latent_keys(writer, shape)
    else:
        writer.add_head_count_kv(shape.kv_heads)
    _vocabulary(writer, codec, shape.vocabulary)
    for name, tensor in tensors(model):
        _add(writer, name, tensor, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _latent_keys(writer: gguf.GGUFWriter, s: Any) -> None:
    """What the latent attention and the experts are; llama.cpp keeps only the latent of each token."""
    writer.add_head_count_kv(1)
    writer.add_leading_dense_block_count(s.leading)
    writer.add_q_lora_rank(0)
    writer.add_kv_lora_rank(s.latent)
    writer.add_key_length(s.latent + s.rotated)
    writer.add_value_length(s.latent)
    writer.add_key_length_mla(s.plain + s.rotated)
    writer.add_value_length_mla(s.value)
    writer.add_rope_dimension_count(s.rotated)
    writer.add_expert_count(s.experts)
    writer.add_expert_used_count(s.used)
    writer.add_expert_feed_forward_length(s.expert)
    writer.add_expert_shared_count(s.shared)
    writer.add_expert_weights_scale(1.0)
    writer.add_expert_weights_norm(False)
    writer.add_expert_gating_func(gguf.ExpertGatingFuncType.SOFTMAX)


def _vocabulary(writer: gguf.GGUFWriter, codec: Codec, size: int) -> None:
    names = {index: token for token, index in codec.tokenizer.get_vocab().items()}
    tokens = [names.get(i, f"[unused {i}]") for i in range(size)]
    types = [gguf.TokenType.NORMAL if i in names else gguf.TokenType.UNUSED for i in range(size)]
    for special in SPECIAL:
        spoken = special in (THINK, END_THINK)
        types[codec.special(special)] = (
            gguf.TokenType.USER_DEFINED if spoken else gguf.TokenType.CONTROL
        )
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_token_merges(codec.merges)
    writer.add_bos_token_id(codec.special(BEGIN))
    writer.add_eos_token_id(codec.special(END))
    writer.add_pad_token_id(codec.special(PAD))
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_chat_template(TEMPLATE)


def tensors(model: Decoder) -> list[tuple[str, Tensor]]:
    """All tensors under the names that llama.cpp gives them."""
    found: list[tuple[str, Tensor]] = [
        ("token_embd.weight", model.embedding.weight),
        ("output_norm.weight", model.norm.weight),
    ]
    for index, block in enumerate(model.blocks):
        assert isinstance(block, Block)
        at = f"blk.{index}"
        found += [
            (f"{at}.attn_norm.weight", block.attention_norm.weight),
            (f"{at}.ffn_norm.weight", block.feed_forward_norm.weight),
        ]
        attention, inner = block.attention, block.feed_forward
        if isinstance(attention, LatentAttention):
            found += _latent(at, attention)
        elif isinstance(attention, Attention):
            weights, biases = (
                attention.qkv.weight.split(attention.splits),
                attention.qkv.bias.split(attention.splits),
            )
            for name, weight, bias in zip("qkv", weights, biases, strict=True):
                found += [(f"{at}.attn_{name}.weight", weight), (f"{at}.attn_{name}.bias", bias)]
            found.append((f"{at}.attn_output.weight", attention.out.weight))
        if isinstance(inner, Experts):
            found += _experts(at, inner)
        elif isinstance(inner, FeedForward):
            found += _feed_forward(at, "", inner)
    return found


def _feed_forward(at: str, suffix: str, layer: FeedForward) -> list[tuple[str, Tensor]]:
    gate, up = layer.gate_up.weight.chunk(2)
    return [
        (f"{at}.ffn_gate{suffix}.weight", gate), (f"{at}.ffn_up{suffix}.weight", up),
        (f"{at}.ffn_down{suffix}.weight", layer.down.weight),
    ]  # fmt: skip


def _latent(at: str, layer: LatentAttention) -> list[tuple[str, Tensor]]:
    s = layer.shape
    return [
        (f"{at}.attn_q.weight", layer.q.weight),
        (f"{at}.attn_kv_a_mqa.weight", layer.compress.weight),
        (f"{at}.attn_kv_a_norm.weight", layer.latent_norm.weight),
        # Keys are absorbed into queries, so their map is stored transposed: head, latent, plain.
        (
            f"{at}.attn_k_b.weight",
            layer.up_k.weight.view(s.heads, s.plain, s.latent).transpose(1, 2),
        ),
        (f"{at}.attn_v_b.weight", layer.up_v.weight.view(s.heads, s.value, s.latent)),
        (f"{at}.attn_output.weight", layer.out.weight),
    ]


def _experts(at: str, layer: Experts) -> list[tuple[str, Tensor]]:
    gate, up = layer.gate_up.chunk(2, 1)
    return [
        (f"{at}.ffn_gate_inp.weight", layer.router.weight),
        (f"{at}.ffn_gate_exps.weight", gate), (f"{at}.ffn_up_exps.weight", up), (f"{at}.ffn_down_exps.weight", layer.down),
        *_feed_forward(at, "_shexp", layer.shared),
    ]  # fmt: skip


def _add(writer: gguf.GGUFWriter, name: str, tensor: Tensor, kind: str) -> None:
    values = tensor.detach().float().cpu().contiguous().numpy()
    if kind == "f32" or values.ndim < 2 or "norm" in name or "gate_inp" in name:
        writer.add_tensor(name, values)
    elif kind == "q8_0" and values.shape[-1] % 32 == 0:
        packed = quantize(values, TYPES[kind][0])
        writer.add_tensor(name, packed, raw_dtype=TYPES[kind][0])
    else:
        writer.add_tensor(name, values.astype(np.float16))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--type", choices=TYPES, default="q8_0")
    given = parser.parse_args()
    model, _ = checkpoint.load(given.checkpoint)
    write(model, Codec(given.tokenizer), given.out, given.type)


if __name__ == "__main__":
    main()
