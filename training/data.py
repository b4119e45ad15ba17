"""The training stream: fresh samples, packed into rows, made by processes of their own.

A batch is some rows of one length. Rows hold whole samples; each is begun with the next sample and
topped up with the largest that still fits.
"""

from __future__ import annotations

import multiprocessing as mp
import os
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from queue import Empty, Full

import numpy as np

from dialogue import of_problem, sample
from heldout import is_allowed_in_training
from sample import Draw, Sample
from skills import SKILLS, letters
from tokenizer import Codec

LENGTHS = (128, 256, 512, 1024)
EASY_FIRST = 0.3
"""The share of the run after which numbers have their full size."""


EARLY = {
    "numbers": 2.5,
    "addition": 1.5,
    "multiplication": 1.3,
    "countdown": 0.3,
    "sequences": 0.6,
}
"""What the shares of the skills are multiplied by in the first tenth of a run."""


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


class Pool:
    """Samples that wait to be packed, by their length in tokens."""

    def __init__(self) -> None:
        self.by_size: list[list[tuple[list[int], list[bool]]]] = [
            [] for _ in range(LENGTHS[-1] + 1)
        ]
        self.tokens = dict.fromkeys(LENGTHS, 0)
        """How many tokens wait for the rows of each length."""

    def add(self, ids: list[int], learned: list[bool]) -> None:
        """A sample longer than the longest row is dropped."""
        if len(ids) <= LENGTHS[-1]:
            self.by_size[len(ids)].append((ids, learned))
            self.tokens[_row(len(ids))] += len(ids)

    def any(self, rng: random.Random, length: int) -> tuple[list[int], list[bool]] | None:
        """A random one of those that need rows of this length."""
        shorter = max((n for n in LENGTHS if n < length), default=0)
        sizes = range(shorter + 1, length + 1)
        counts = [len(self.by_size[size]) for size in sizes]
        return self._taken(rng.choices(sizes, counts)[0], rng) if any(counts) else None

    def largest(self, rng: random.Random, room: int) -> tuple[list[int], list[bool]] | None:
        """One of the largest that fit."""
        for size in range(room, 0, -1):
            if self.by_size[size]:
                return self._taken(size, rng)
        return None

    def _taken(self, size: int, rng: random.Random) -> tuple[list[int], list[bool]]:
        found = self.by_size[size]
        at = rng.randrange(len(found))
        found[at], found[-1] = found[-1], found[at]
        self.tokens[_row(size)] -= size
        return found.pop()


def _row(size: int) -> int:
    """The shortest row that holds so many tokens."""
    return next(n for n in LENGTHS if size <= n)


class Stream:
    """Batches without end from one seed."""

    def __init__(
        self, codec: Codec, seed: str, tokens: int, times: Mapping[str, float] | None = None
    ) -> None:
        """`times` is what the shares of some skills are multiplied by."""
        self.codec, self.tokens, self.times = codec, tokens, times or {}
        self.rng = random.Random(seed)
        self.begin, self.inside = codec.pieces()
        self.names = list(SKILLS)
        self.pool = Pool()

    def draw(self, progress: float) -> Sample:
        """One sample that may be in the training stream. A generator that fails once in millions of
        samples is reported, and must not end a run."""
        while True:
            try:
                return self._drawn(progress)
            except Exception as error:
                print(f"a sample failed: {error!r}", flush=True)

    def _drawn(self, progress: float) -> Sample:
        level = min(1.0, progress / EASY_FIRST)
        while True:
            if self.rng.random() < drill_share(progress):
                lang = "en" if self.rng.random() < 0.6 else "id"
                draw = Draw(self.rng, lang, level)
                built = of_problem(draw, "letters", letters.drill(draw, self.begin, self.inside))
            else:
                name = self.rng.choices(self.names, cum_weights=self._shares(progress < 0.1))[0]
                built = sample(
                    self.rng,
                    name,
                    level,
                    hard=level >= 1 and self.rng.random() < 0.12 and SKILLS[name].has_hard,
                )
            if is_allowed_in_training(built):
                return built

    @cache  # noqa: B019 - a stream lives as long as its process
    def _shares(self, early: bool) -> list[float]:
        """Running sums of the shares. Small facts come first: everything else rests on them."""
        more = EARLY if early else {}
        return list(
            accumulate(
                SKILLS[name].share * more.get(name, 1.0) * self.times.get(name, 1.0)
                for name in self.names
            )
        )

    def batch(self, progress: float) -> Batch:
        waiting = self.pool.tokens
        while max(waiting.values()) < self.tokens * 3:
            self.pool.add(*self.codec.sample(self.draw(progress)))
        length = max(waiting, key=lambda n: waiting[n])
        return self._packed(length, self.tokens // length)

    def _packed(self, length: int, rows: int) -> Batch:
        ids = np.full((rows, length), self.codec.pad, np.int32)
        targets = np.full((rows, length), -100, np.int32)
        documents = np.full((rows, length), -1, np.int32)
        tokens = samples = 0
        for row in range(rows):
            filled = number = 0
            taken = self.pool.any(self.rng, length)
            while taken:
                piece, learned = taken
                end = filled + len(piece)
                ids[row, filled:end] = piece
                following = np.array(piece[1:], np.int32)
                targets[row, filled : end - 1] = np.where(learned[1:], following, -100)
                documents[row, filled:end] = number
                filled, number = end, number + 1
                taken = self.pool.largest(self.rng, length - filled)
            tokens += filled
            samples += number
        return Batch(ids, targets, documents, tokens, samples)


class Feeder:
    """Streams in processes of their own, asked in turn, so that their order is always the same."""

    def __init__(
        self, tokenizer: Path, seed: int, tokens: int, workers: int, start: int = 0,
        times: Mapping[str, float] | None = None,
    ) -> None:  # fmt: skip
        context = mp.get_context("spawn")
        self.progress: Synchronized[float] = context.Value("d", 0.0)  # type: ignore[assignment]
        self.queues = [context.Queue(4) for _ in range(workers)]
        self.processes = [
            context.Process(
                target=_work,
                args=(tokenizer, f"{seed} {start} {i}", tokens, queue, self.progress, times),
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


def _work(
    tokenizer: Path, seed: str, tokens: int, queue: mp.Queue, progress: Synchronized,  # type: ignore[type-arg]
    times: Mapping[str, float] | None,
) -> None:  # fmt: skip
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    stream = Stream(Codec(tokenizer), seed, tokens, times)
    while _put(queue, stream.batch(progress.value)):
        pass


def _put(queue: mp.Queue, batch: Batch) -> bool:  # type: ignore[type-arg]
    """Hands a batch on; false where who would read it was killed, and waits for it no longer."""
    while True:
        try:
            queue.put(batch, timeout=20)
            return True
        except Full:
            parent = mp.parent_process()
            if parent is None or not parent.is_alive():
                return False
