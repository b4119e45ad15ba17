"""The GGUF: what is in it, and that other engines say what PyTorch says.

NALAR_PEER_PYTHON is a Python with llama-cpp-python, NALAR_RUN the folder of a finished run, NALAR_BINARY
a built nalar; what is missing is skipped.
"""

import os
from dataclasses import asdict, replace
from pathlib import Path

import gguf
import pytest
import torch

import export
import parity
import reading
from model import DENSE, Decoder, build
from model_mla import LATENT
from sampling import replies
from tokenizer import Codec

PEER, RUN, BINARY = (os.environ.get(f"NALAR_{name}") for name in ("PEER_PYTHON", "RUN", "BINARY"))


def random_model(name: str, codec: Codec) -> Decoder:
    """A model whose next token is never in doubt, in weights that F16 holds."""
    torch.manual_seed(5)
    shape = (DENSE if name == "dense" else LATENT)["tiny"]
    model = build(asdict(replace(shape, vocabulary=codec.size))).eval()
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            if parameter.ndim > 1:
                parameter.mul_(5 if "embedding" in key else 2)
                if "router" not in key:
                    parameter.copy_(parameter.half().float())
            elif key.endswith("bias"):
                parameter.normal_(0, 0.3)
    return model


@pytest.mark.parametrize("kind", export.TYPES)
@pytest.mark.parametrize("name", ["dense", "latent"])
def test_the_file_holds_the_weights(name: str, kind: str, codec: Codec, tmp_path: Path) -> None:
    model = random_model(name, codec)
    export.write(model, codec, tmp_path / "m.gguf", kind)
    reader = gguf.GGUFReader(tmp_path / "m.gguf")
    tensors = {t.name: t for t in reader.tensors}
    assert len(tensors) == len(export.tensors(model))
    for key, tensor in export.tensors(model):
        held = gguf.dequantize(tensors[key].data, tensors[key].tensor_type)
        wanted = tensor.detach().float().numpy()
        near = 0.0 if kind == "f32" else 0.02 * float(abs(wanted).max())
        assert abs(held.reshape(wanted.shape) - wanted).max() <= near, key
    assert reader.fields["tokenizer.ggml.pre"].contents() == "qwen2"
    assert "content.split('</think>')" in reader.fields["tokenizer.chat_template"].contents()


@pytest.mark.skipif(not PEER, reason="NALAR_PEER_PYTHON is not set")
@pytest.mark.parametrize("name", ["dense", "latent"])
def test_llama_cpp_says_the_same(name: str, codec: Codec, tmp_path: Path) -> None:
    model = random_model(name, codec)
    export.write(model, codec, tmp_path / "m.gguf", "f16")
    prompts = [
        codec.encode(f"<｜begin▁of▁sentence｜><｜User｜>{q}<｜Assistant｜><think>\n")
        for q in ("3+4?", "Halo", "12 × 9", "spell apple")
    ]
    own = [r.tokens for r in replies(model, prompts, codec.end, most=8)]
    said = parity.with_llama(PEER or "", tmp_path / "m.gguf", prompts, 8, codec.end)
    assert (
        sum(a == b for a, b in zip(own, said, strict=True)) >= len(prompts) - 1
    )  # ties of random weights


@pytest.mark.skipif(
    not (RUN and (PEER or BINARY)), reason="NALAR_RUN, and an engine to compare with, are not set"
)
def test_twenty_prompts_of_a_run_agree() -> None:
    result = parity.compare(Path(RUN or ""), PEER, BINARY)
    count = result.pop("prompts")
    assert count == 20
    assert all(agreed >= count - 1 for agreed in result.values()), result


@pytest.mark.parametrize("kind", export.TYPES)
def test_what_was_written_can_be_read_again(kind: str, codec: Codec, tmp_path: Path) -> None:
    model = random_model("dense", codec)
    export.write(model, codec, tmp_path / "m.gguf", kind)
    read = reading.read(tmp_path / "m.gguf", tmp_path / "t.json")
    assert read.description() | {"epsilon": 0} == model.description() | {"epsilon": 0}
    for held, wanted in zip(read.parameters(), model.parameters(), strict=True):
        near = 0.0 if kind == "f32" else 0.02 * float(wanted.abs().max())
        assert float((held - wanted).detach().abs().max()) <= near
    text = "<think>\nHow many r's in strawberry? 3×4=12</think> Berapa 12,5 ÷ 5?"
    assert Codec(tmp_path / "t.json").encode(text) == codec.encode(text)
