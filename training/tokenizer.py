"""The tokenizer: byte-level BPE with single digits, Qwen2's way of cutting text, R1's special tokens."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from dialogue import BEGIN, END, END_THINK, PAD, SPECIAL, THINK, prompt, sample, target
from sample import CUT, HUSH, SPEAK, Sample
from skills import SKILLS

PATTERN = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
"""How Qwen2 cuts text into words; `tokenizer.ggml.pre` says so in the file."""

PIECE = re.compile(
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|(?:[^\r\n\w]|_)?[^\W\d_]+|\d| ?(?:[^\s\w]|_)+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
"""The same in Python's words; equal on `PLAIN` text."""
PLAIN = re.compile(r"[\t\n\r -~×÷−–—…≤≥≠√°“”‘’½¼¾]*")
SPECIALS = re.compile("(" + "|".join(map(re.escape, SPECIAL)) + ")")

VOCABULARY = 1024
SAMPLES = 40_000


def train(path: Path, seed: int, vocabulary: int = VOCABULARY, samples: int = SAMPLES) -> Tokenizer:
    """Learns merges from fresh samples, and writes the tokenizer."""
    tokenizer = Tokenizer(models.BPE())
    prepare(tokenizer)
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary - len(SPECIAL), min_frequency=2, show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )  # fmt: skip
    tokenizer.train_from_iterator(_texts(seed, samples), trainer)
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.save(str(path))
    return tokenizer


def prepare(tokenizer: Tokenizer) -> None:
    """How text is cut before merges, and how bytes become text again."""
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()


def _texts(seed: int, samples: int) -> Iterator[str]:
    rng = random.Random(f"tokenizer {seed}")
    # Words in questions are many and short of samples; conversation has most of them.
    shares = {name: skill.share * (1 if skill.computes else 1.5) for name, skill in SKILLS.items()}
    names, weights = list(shares), list(shares.values())
    # Each letter with a space before it is one token: words are spelled so.
    letters = " ".join("abcdefghijklmnopqrstuvwxyz")
    for _ in range(200):
        yield " " + letters
    for _ in range(samples):
        built = sample(rng, rng.choices(names, weights)[0])
        text = built.system + "\n".join(q + "\n" + a for q, a in built.history)
        text += built.question + "\n" + target(built).replace(END, "").replace(END_THINK, "")
        yield from re.split(f"[{CUT}{HUSH}{SPEAK}]", text)


class Codec:
    """Text to token ids and back, and samples to what is learned from them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tokenizer = Tokenizer.from_file(str(path))
        self.size = self.tokenizer.get_vocab_size()
        self.end, self.pad = self.special(END), self.special(PAD)
        self._known: dict[str, list[int]] = {name: [self.special(name)] for name in SPECIAL}

    def special(self, name: str) -> int:
        """The id of a special token."""
        found = self.tokenizer.token_to_id(name)
        if found is None:
            raise ValueError(f"{self.path} has no token {name}")
        return found

    def encode(self, text: str) -> list[int]:
        """Tokens of a text. A merge never crosses a piece, so that the tokens of a piece are looked up
        once: the stream is made of few thousand different ones, and this is a third of its cost."""
        if not PLAIN.fullmatch(SPECIALS.sub("", text)):
            return self._slowly(text)
        ids: list[int] = []
        known = self._known
        for part in SPECIALS.split(text):
            for piece in [part] if part in known else PIECE.findall(part):
                found = known.get(piece)
                if found is None:
                    found = self._slowly(piece)
                    if len(known) < 200_000:
                        known[piece] = found
                ids += found
        return ids

    def _slowly(self, text: str) -> list[int]:
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def decode(self, ids: list[int]) -> str:
        return self.tokenizer.decode(ids, skip_special_tokens=False)

    def prompt(self, built: Sample) -> list[int]:
        """The tokens before the model speaks. Pieces between cuts are encoded apart."""
        ids: list[int] = []
        for part in prompt(built).split(CUT):
            ids += self.encode(part)
        return ids

    def sample(self, built: Sample) -> tuple[list[int], list[bool]]:
        """All tokens, and for each whether it is to be learned."""
        ids = self.prompt(built)
        learned = [False] * len(ids)
        speaks = True
        for part in re.split(f"([{CUT}{HUSH}{SPEAK}])", target(built)):
            if part == HUSH:
                speaks = False
            elif part == SPEAK:
                speaks = True
            elif part and part != CUT:
                piece = self.encode(part)
                ids += piece
                learned += [speaks] * len(piece)
        return ids, learned

    def pieces(self) -> tuple[list[str], list[str]]:
        """The vocabulary's words of small letters: those that begin with a space, and those that go on."""
        begin: list[str] = []
        inside: list[str] = []
        for token in self.tokenizer.get_vocab():
            core = token.removeprefix("Ġ")
            if re.fullmatch(r"[a-z]{1,9}", core):
                (begin if token != core else inside).append(core)
        return sorted(begin), sorted(inside)

    @property
    def merges(self) -> list[str]:
        data = json.loads(self.tokenizer.to_str())
        return [m if isinstance(m, str) else " ".join(m) for m in data["model"]["merges"]]


__all__ = ["BEGIN", "END", "PAD", "THINK", "Codec", "train"]
