"""Writes the models of the comparison: real shapes, random weights.

    python make_models.py FOLDER [--only q4_k_m q8_0 q4_0 moe] [--keep]

Speed depends on shapes and formats, not on what the numbers mean: nothing needs to be downloaded.
`r1-1.5b-*` has every size of DeepSeek-R1-Distill-Qwen-1.5B; `moe-*` is a deepseek2 of about a
gigabyte with DeepSeek-V2-Lite's proportions. Weights are seeded normal numbers, scaled so that
every layer keeps its input's size; llama.cpp itself quantises them. Takes about five minutes and
9 GB of disk, of which 5 stay.
"""

import argparse
import ctypes
import os
import pathlib
import zlib
from concurrent.futures import ThreadPoolExecutor

import gguf
import numpy

HERE = pathlib.Path(__file__).resolve().parent
SHARED = pathlib.Path(os.environ.get("NALAR_SHARED", HERE.parent / "../shared"))
TOKENIZERS = SHARED / "reference" / "tokenizers"
CHUNK = 1 << 22  # numbers made at a time

# (shape with the fastest-running extent last, standard deviation), or None for a norm's ones
Shape = tuple[tuple[int, ...], float | None]


def dense_tensors() -> dict[str, Shape]:
    """R1-Distill-Qwen-1.5B: grouped attention with biases, an output of its own."""
    width, inner, heads, cache_heads, size, blocks = 1536, 8960, 12, 2, 128, 28
    tensors = head(width, 151_936)
    for block in range(blocks):
        name = f"blk.{block}"
        for part, rows in (("q", heads), ("k", cache_heads), ("v", cache_heads)):
            tensors[f"{name}.attn_{part}.weight"] = linear(rows * size, width)
            tensors[f"{name}.attn_{part}.bias"] = ((rows * size,), 0.1)
        tensors[f"{name}.attn_output.weight"] = linear(width, heads * size, blocks)
        tensors |= feed_forward(name, "", width, inner, blocks)
        tensors |= norms(name, width)
    return tensors


def dense_metadata(writer: gguf.GGUFWriter) -> None:
    writer.add_name("R1-Distill-Qwen-1.5B shape, random weights")
    writer.add_context_length(131_072)
    writer.add_embedding_length(1536)
    writer.add_block_count(28)
    writer.add_feed_forward_length(8960)
    writer.add_head_count(12)
    writer.add_head_count_kv(2)
    writer.add_rope_freq_base(10_000.0)
    writer.add_layer_norm_rms_eps(1e-6)


# DeepSeek-V2-Lite at 3/8 of its width: 27 blocks (by which llama.cpp knows that there is no
# q-LoRA), 64 routed experts of which 6 are used, 2 shared ones, the first block dense. As there, an
# expert's width is no multiple of 256, so Q4_K_M has part of the weights in Q5_0 and Q8_0.
MOE = dict(
    width=768, blocks=27, heads=6, nope=128, rope=64, value=128, latent=256, dense=4096,
    expert=384, experts=64, used=6, shared=2, vocabulary=102_400)


def moe_tensors() -> dict[str, Shape]:
    m = argparse.Namespace(**MOE)
    tensors = head(m.width, m.vocabulary)
    for block in range(m.blocks):
        name = f"blk.{block}"
        tensors[f"{name}.attn_q.weight"] = linear(m.heads * (m.nope + m.rope), m.width)
        tensors[f"{name}.attn_kv_a_mqa.weight"] = linear(m.latent + m.rope, m.width)
        tensors[f"{name}.attn_kv_a_norm.weight"] = ((m.latent,), None)
        tensors[f"{name}.attn_k_b.weight"] = ((m.heads, m.latent, m.nope), m.latent**-0.5)
        tensors[f"{name}.attn_v_b.weight"] = ((m.heads, m.value, m.latent), m.latent**-0.5)
        tensors[f"{name}.attn_output.weight"] = linear(m.width, m.heads * m.value, m.blocks)
        tensors |= norms(name, m.width)
        if block == 0:
            tensors |= feed_forward(name, "", m.width, m.dense, m.blocks)
            continue
        tensors[f"{name}.ffn_gate_inp.weight"] = linear(m.experts, m.width)
        tensors |= feed_forward(name, "_exps", m.width, m.expert, m.blocks, m.experts)
        tensors |= feed_forward(name, "_shexp", m.width, m.shared * m.expert, m.blocks)
    return tensors


def moe_metadata(writer: gguf.GGUFWriter) -> None:
    m = argparse.Namespace(**MOE)
    writer.add_name("DeepSeek-V2-Lite proportions, random weights")
    writer.add_context_length(163_840)
    writer.add_embedding_length(m.width)
    writer.add_block_count(m.blocks)
    writer.add_feed_forward_length(m.dense)
    writer.add_head_count(m.heads)
    writer.add_head_count_kv(1)  # the one compressed row all heads share
    writer.add_kv_lora_rank(m.latent)
    writer.add_key_length(m.latent + m.rope)
    writer.add_value_length(m.latent)
    writer.add_key_length_mla(m.nope + m.rope)
    writer.add_value_length_mla(m.value)
    writer.add_rope_dimension_count(m.rope)
    writer.add_rope_freq_base(10_000.0)
    writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
    writer.add_rope_scaling_factor(40.0)
    writer.add_rope_scaling_orig_ctx_len(4096)
    writer.add_rope_scaling_yarn_log_mul(0.0707)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_vocab_size(m.vocabulary)
    writer.add_leading_dense_block_count(1)
    writer.add_expert_count(m.experts)
    writer.add_expert_used_count(m.used)
    writer.add_expert_shared_count(m.shared)
    writer.add_expert_feed_forward_length(m.expert)
    writer.add_expert_weights_scale(1.0)
    writer.add_expert_weights_norm(False)
    writer.add_expert_gating_func(gguf.ExpertGatingFuncType.SOFTMAX)


def head(width: int, vocabulary: int) -> dict[str, Shape]:
    return {
        "token_embd.weight": ((vocabulary, width), 1.0),
        "output_norm.weight": ((width,), None),
        # Logits of a spread that a trained model's have, give or take.
        "output.weight": ((vocabulary, width), 2 * width**-0.5),
    }


def linear(rows: int, columns: int, blocks: int | None = None) -> Shape:
    """Keeps its input's size; what is added to the residual stream is less, the more add to it."""
    return ((rows, columns), (columns * (2 * blocks if blocks else 1)) ** -0.5)


def feed_forward(
    name: str, suffix: str, width: int, inner: int, blocks: int, experts: int | None = None
) -> dict[str, Shape]:
    shapes = {
        "gate": linear(inner, width),
        "up": linear(inner, width),
        "down": linear(width, inner, blocks),
    }
    if experts:
        shapes = {part: ((experts, *shape), scale) for part, (shape, scale) in shapes.items()}
    return {f"{name}.ffn_{part}{suffix}.weight": shape for part, shape in shapes.items()}


def norms(name: str, width: int) -> dict[str, Shape]:
    return {f"{name}.{part}_norm.weight": ((width,), None) for part in ("attn", "ffn")}


def add_tokenizer(writer: gguf.GGUFWriter, file: pathlib.Path, vocabulary: int) -> None:
    """The vocabulary of a real model, filled up to the rows of the embedding."""
    fields = gguf.GGUFReader(file).fields
    tokens = fields["tokenizer.ggml.tokens"].contents()
    types = fields["tokenizer.ggml.token_type"].contents()
    missing = range(len(tokens), vocabulary)
    writer.add_tokenizer_model(fields["tokenizer.ggml.model"].contents())
    writer.add_tokenizer_pre(fields["tokenizer.ggml.pre"].contents())
    writer.add_token_list(tokens + [f"[PAD{number}]" for number in missing])
    writer.add_token_types(types + [int(gguf.TokenType.UNUSED) for _ in missing])
    writer.add_token_merges(fields["tokenizer.ggml.merges"].contents())
    writer.add_bos_token_id(fields["tokenizer.ggml.bos_token_id"].contents())
    writer.add_eos_token_id(fields["tokenizer.ggml.eos_token_id"].contents())
    writer.add_add_bos_token(False)


def write(path: pathlib.Path, architecture: str, tensors: dict[str, Shape], describe, tokenizer):
    """Writes the model with its matrices in F16, tensor by tensor."""
    writer = gguf.GGUFWriter(path, architecture)
    describe(writer)
    add_tokenizer(writer, TOKENIZERS / tokenizer, tensors["token_embd.weight"][0][0])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    for name, (shape, _) in tensors.items():
        type = numpy.float16 if is_matrix(name, shape) else numpy.float32
        bytes = int(numpy.prod(shape)) * numpy.dtype(type).itemsize
        writer.add_tensor_info(name, shape, numpy.dtype(type), bytes)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        for name, (shape, deviation) in tensors.items():
            type = numpy.float16 if is_matrix(name, shape) else numpy.float32
            writer.write_tensor_data(numbers(name, shape, deviation, type, threads))
    writer.close()


def is_matrix(name: str, shape: tuple[int, ...]) -> bool:
    return len(shape) > 1 and "ffn_gate_inp" not in name  # the router stays exact, as everywhere


def numbers(name: str, shape: tuple[int, ...], deviation: float | None, type, threads):
    """Random numbers that depend on the tensor's name and on nothing else."""
    if deviation is None:
        return numpy.ones(shape, type)
    out = numpy.empty(shape, type)
    flat = out.reshape(-1)

    def fill(start: int) -> None:
        part = flat[start : start + CHUNK]
        generator = numpy.random.default_rng([zlib.crc32(name.encode()), start])
        drawn = generator.standard_normal(part.size, numpy.float32)
        drawn *= numpy.float32(deviation)
        part[:] = drawn

    list(threads.map(fill, range(0, flat.size, CHUNK)))
    return out


def quantize(source: pathlib.Path, target: pathlib.Path, type: int) -> None:
    import llama_cpp  # here, so that the weights can be written while it is still being built

    parameters = llama_cpp.llama_model_quantize_default_params()
    parameters.ftype = int(type)
    parameters.nthread = os.cpu_count()
    failed = llama_cpp.llama_model_quantize(
        str(source).encode(), str(target).encode(), ctypes.byref(parameters))
    if failed:
        raise SystemExit(f"llama.cpp could not write {target}")


FORMATS = {
    "q4_k_m": gguf.LlamaFileType.MOSTLY_Q4_K_M,
    "q8_0": gguf.LlamaFileType.MOSTLY_Q8_0,
    "q4_0": gguf.LlamaFileType.MOSTLY_Q4_0,
}


def make(folder: pathlib.Path, stem: str, formats: list[str], keep: bool, *description) -> None:
    targets = {folder / f"{stem}-{name}.gguf": FORMATS[name] for name in formats}
    if all(target.exists() for target in targets):
        return
    source = folder / f"{stem}-f16.gguf"
    if not source.exists():
        unfinished = source.with_suffix(".part")
        write(unfinished, *description)
        unfinished.rename(source)
        print(f"{source.name}: {source.stat().st_size / 1e9:.2f} GB", flush=True)
    for target, type in targets.items():
        if target.exists():
            continue
        unfinished = target.with_suffix(".part")
        quantize(source, unfinished, type)
        unfinished.rename(target)
        print(f"{target.name}: {target.stat().st_size / 1e9:.2f} GB", flush=True)
    if not keep:
        source.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", nargs="+", choices=[*FORMATS, "moe"], default=[*FORMATS, "moe"])
    parser.add_argument("--keep", action="store_true", help="keep the F16 files")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    formats = [name for name in options.only if name != "moe"]
    if formats:
        make(
            options.folder, "r1-1.5b", formats, options.keep, "qwen2", dense_tensors(),
            dense_metadata, "ggml-vocab-qwen2.gguf")
    if "moe" in options.only:
        make(
            options.folder, "moe", ["q4_k_m"], options.keep, "deepseek2", moe_tensors(),
            moe_metadata, "ggml-vocab-deepseek-llm.gguf")


if __name__ == "__main__":
    main()
