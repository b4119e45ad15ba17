"""Whether a run's GGUF says the same everywhere: PyTorch, llama.cpp and Nalar's own engine, greedy.

    python parity.py runs/first --nalar ../.build/release/nalar --peer-python PATH

`--peer-python` is a Python that has llama-cpp-python. What is not given is left out.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path

import torch

import checkpoint
import evaluate
import export
from dialogue import END_THINK
from model import Decoder, document_mask
from sampling import replies
from tokenizer import Codec

TIE = 0.05
"""Logits so near that engines which round differently may choose differently."""

PEER = """
import json, sys
from llama_cpp import Llama
model = Llama(sys.argv[1], n_ctx=2048, verbose=False, n_threads=1)
found = []
for prompt, most, end in json.load(sys.stdin):
    said = []
    model.reset()
    for token in model.generate(prompt, temp=0.0, top_k=1, repeat_penalty=1.0):
        if token == end or len(said) == most:
            break
        said.append(token)
    found.append(said)
json.dump(found, sys.stdout)
"""


def with_llama(
    python: str, file: Path, prompts: list[list[int]], most: int, end: int
) -> list[list[int]]:
    """llama.cpp's greedy tokens."""
    given = json.dumps([[p, most, end] for p in prompts])
    run = subprocess.run(
        [python, "-c", PEER, str(file)], input=given, capture_output=True, text=True, check=True
    )
    return json.loads(run.stdout[run.stdout.index("[[") :])


def with_nalar(binary: str, file: Path, questions: list[str], most: int) -> list[str]:
    """Thought and answer of Nalar's engine, as text."""
    found = []
    for question in questions:
        command = [
            binary, "ask", "--json", "--temperature", "0", "--max-tokens", str(most), "--model", f"local/{file.resolve()}", question,
        ]  # fmt: skip
        run = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        events = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
        thought = "".join(e.get("text", "") for e in events if e.get("event") == "reasoning")
        answer = "".join(e.get("text", "") for e in events if e.get("event") == "answer")
        found.append(f"{thought.strip()}\n{END_THINK}\n\n{answer.strip()}")
    return found


def compare(
    folder: Path, peer: str | None, nalar: str | None, count: int = 20, most: int = 512
) -> dict[str, int]:
    """How many of the replies agree with PyTorch's, for the F16 file, or part at a tie."""
    model, _ = checkpoint.load(folder / "final.pt")
    codec = Codec(folder / "tokenizer.json")
    # What PyTorch computes with must be what the file holds.
    for parameter in model.parameters():
        if parameter.ndim > 1:
            parameter.data = parameter.data.half().float()
    file = folder / "parity-f16.gguf"
    export.write(model, codec, file, "f16")
    wanted = [b for b in evaluate.problems(2, seed=3) if not b.history][:count]
    prompts = [codec.prompt(b) for b in wanted]
    own = [r.tokens for r in replies(model, prompts, codec.end, most=most)]
    texts = [codec.decode(tokens) for tokens in own]
    said: dict[str, list[str]] = {}
    if peer:
        found = with_llama(peer, file, prompts, most, codec.end)
        said["llama.cpp"] = [codec.decode(tokens) for tokens in found]
    if nalar:
        said["nalar"] = with_nalar(nalar, file, [b.question for b in wanted], most)
    result = {"prompts": len(wanted)}
    for engine, theirs in said.items():
        result[engine] = 0
        for prompt, tokens, mine, other in zip(prompts, own, texts, theirs, strict=True):
            same = mine.strip() == other.strip()
            result[engine] += same or doubt(model, codec, prompt, tokens, other) < TIE
    return result


def doubt(model: Decoder, codec: Codec, prompt: list[int], own: list[int], other: str) -> float:
    """How much likelier, in logits, PyTorch's choice was than the next one where the replies part."""
    mine = codec.decode(own).lstrip()
    other = other.lstrip()
    common = next((i for i, (a, b) in enumerate(zip(mine, other, strict=False)) if a != b), 0)
    common = common or min(len(mine), len(other))
    at = next(
        (i for i in range(len(own)) if len(codec.decode(own[: i + 1]).lstrip()) > common), len(own)
    )
    ids = torch.tensor([prompt + own[:at]])
    mask = document_mask(torch.zeros_like(ids))
    with torch.no_grad():
        best = model.logits(model.hidden(ids, mask)[:, -1]).topk(2).values[0]
    return float(best[0] - best[1])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--nalar")
    parser.add_argument("--peer-python")
    parser.add_argument("--count", type=int, default=20)
    given = parser.parse_args()
    print(json.dumps(compare(given.folder, given.peer_python, given.nalar, given.count)))


if __name__ == "__main__":
    main()
