"""The training stream: fresh samples, packed into rows, made by processes of their own.

A batch is some rows of one length. Rows hold whole samples; each is begun with the next sample and
topped up with the largest that still fits.
"""

from __future__ import annotations

import multiprocessing as mp
import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from queue import Empty

import numpy as np

from dialogue import of_problem, sample
from heldout import is_allowed_in_training
from sample import Draw, Sample
from skills import SKILLS, letters
from tokenizer import Codec

LENGTHS = (128, 256, 512, 1024)
EASY_FIRST = 0.3
"""The share of the run after which numbers have their full size."""


def drill_share(progress: float) -> float:
    """How many samples spell pieces of the vocabulary: most at first."""
    return 0.10 if progress < 0.15 else 0.06 if progress < 0.5 else 0.04


@dataclass
class Batch:
    """Rows of tokens; `targets` is -100 where nothing is learned; `documents` numbers the samples."""

    ids: np.ndarray
    targets: np.ndarray
    documents: np.ndarray
    tokens: int
    samples: int


class Stream:
    """Batches without end from one seed."""

    def __init__(self, codec: Codec, seed: str, tokens: int) -> None:
        self.codec, self.tokens = codec, tokens
        self.rng = random.Random(seed)
        self.begin, self.inside = codec.pieces()
        self.names = list(SKILLS)
        self.pools: dict[int, list[tuple[list[int], list[bool]]]] = {
            length: [] for length in LENGTHS
        }
        self.sizes = dict.fromkeys(LENGTHS, 0)

    def draw(self, progress: float) -> Sample:
        """One sample that may be in the training stream."""
        level = min(1.0, progress / EASY_FIRST)
        while True:
            if self.rng.random() < drill_share(progress):
                lang = "en" if self.rng.random() < 0.6 else "id"
                draw = Draw(self.rng, lang, level)
                built = of_problem(draw, "letters", letters.drill(draw, self.begin, self.inside))
            else:
                shares = [self._share(name, progress) for name in self.names]
                name = self.rng.choices(self.names, shares)[0]
                built = sample(
                    self.rng,
                    name,
                    level,
                    hard=level >= 1 and self.rng.random() < 0.12 and SKILLS[name].has_hard,
                )
            if is_allowed_in_training(built):
                return built

    def _share(self, name: str, progress: float) -> float:
        """Small facts first: everything else rests on them."""
        share = SKILLS[name].share
        if progress < 0.1:
            return share * {
                "numbers": 2.5,
                "addition": 1.5,
                "multiplication": 1.3,
                "countdown": 0.3,
                "sequences": 0.6,
            }.get(name, 1.0)
        return share

    def batch(self, progress: float) -> Batch:
        enough = self.tokens * 4
        while max(self.sizes.values()) < enough:
            ids, learned = self.codec.sample(self.draw(progress))
            length = next((n for n in LENGTHS if len(ids) <= n), None)
            if length is not None:
                self.pools[length].append((ids, learned))
                self.sizes[length] += len(ids)
        length = max(self.sizes, key=lambda n: self.sizes[n])
        return self._packed(length, self.tokens // length)

    def _take(self, length: int, room: int, first: bool) -> tuple[list[int], list[bool]] | None:
        """A random sample of this length's pool, or else the largest of any shorter pool that fits."""
        if first and self.pools[length]:
            at = self.rng.randrange(len(self.pools[length]))
            return self._remove(length, at)
        best, where = 0, None
        for name in LENGTHS:
            if name <= length:
                for at, (ids, _) in enumerate(self.pools[name]):
                    if best < len(ids) <= room:
                        best, where = len(ids), (name, at)
        return self._remove(*where) if where else None

    def _remove(self, length: int, at: int) -> tuple[list[int], list[bool]]:
        pool = self.pools[length]
        pool[at], pool[-1] = pool[-1], pool[at]
        taken = pool.pop()
        self.sizes[length] -= len(taken[0])
        return taken

    def _packed(self, length: int, rows: int) -> Batch:
        ids = np.full((rows, length), self.codec.pad, np.int64)
        targets = np.full((rows, length), -100, np.int64)
        documents = np.full((rows, length), -1, np.int64)
        tokens = samples = 0
        for row in range(rows):
            filled = number = 0
            while taken := self._take(length, length - filled, number == 0):
                piece, learned = taken
                end = filled + len(piece)
                ids[row, filled:end] = piece
                following = np.array(piece[1:], np.int64)
                targets[row, filled : end - 1] = np.where(learned[1:], following, -100)
                documents[row, filled:end] = number
                filled, number = end, number + 1
            tokens += filled
            samples += number
        return Batch(ids, targets, documents, tokens, samples)


class Feeder:
    """Streams in processes of their own, asked in turn, so that their order is always the same."""

    def __init__(
        self, tokenizer: Path, seed: int, tokens: int, workers: int, start: int = 0
    ) -> None:
        context = mp.get_context("spawn")
        self.progress: Synchronized[float] = context.Value("d", 0.0)  # type: ignore[assignment]
        self.queues = [context.Queue(4) for _ in range(workers)]
        self.processes = [
            context.Process(
                target=_work,
                args=(tokenizer, f"{seed} {start} {i}", tokens, queue, self.progress),
                daemon=True,
            )
            for i, queue in enumerate(self.queues)
        ]
        for process in self.processes:
            process.start()

    def __iter__(self) -> Iterator[Batch]:
        while True:
            for queue, process in zip(self.queues, self.processes, strict=True):
                yield self._next(queue, process)

    def _next(self, queue: mp.Queue, process: mp.process.BaseProcess) -> Batch:  # type: ignore[type-arg]
        """The next batch; a process that has died must not be waited for."""
        while True:
            try:
                return queue.get(timeout=20)
            except Empty:
                if not process.is_alive():
                    raise RuntimeError(
                        "a process that makes samples has ended; its error is above"
                    ) from None

    def close(self) -> None:
        for process in self.processes:
            process.terminate()


def _work(tokenizer: Path, seed: str, tokens: int, queue: mp.Queue, progress: Synchronized) -> None:  # type: ignore[type-arg]
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    stream = Stream(Codec(tokenizer), seed, tokens)
    while True:
        queue.put(stream.batch(progress.value))
