"""Everything else: a clear and honest no that names what to do."""

from __future__ import annotations

from lexicon import NAMES, THINGS_EN, THINGS_ID, WORDS_EN, WORDS_ID
from sample import Draw, Problem
from skills.refusal_topics import LISTS, TOPICS

REMEDY_EN = (
    "I am Nalar's small built-in model, for arithmetic, small puzzles and Nalar itself. "
    "For this, choose a larger one with /model (`^L`): a GGUF file or a server."
)
REMEDY_ID = (
    "Saya model kecil bawaan Nalar, untuk hitungan, teka-teki kecil dan Nalar sendiri. "
    "Untuk ini pilih yang lebih besar dengan /model (`^L`): berkas GGUF atau server."
)
GOLD, GOLD_ID = "choose a larger one", "pilih yang lebih besar"


def make(draw: Draw) -> Problem:
    topic = draw.one(TOPICS)
    frames = topic.en if draw.lang == "en" else topic.idn
    frame = draw.one(frames)
    question = frame.format_map(_Words(draw))
    return refused(draw, question, topic.kind)


def refused(draw: Draw, question: str, kind: tuple[str, str, str, str]) -> Problem:
    thought = draw.say(f"{kind[0]}. I did not learn that.", f"{kind[1]}. Itu tidak saya pelajari.")
    answer = draw.say(f"{kind[2]} {REMEDY_EN}", f"{kind[3]} {REMEDY_ID}")
    return Problem(question, thought, answer, draw.say(GOLD, GOLD_ID), ("refusal",), check="refusal")


class _Words(dict):  # type: ignore[type-arg]
    """Fills a frame: `{n}` a name, `{w}` a word, `{t}` things, `{y}` a year, and the lists of topics."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self.draw = draw

    def __getitem__(self, name: str) -> str:
        draw = self.draw
        if name in ("n", "m"):
            return draw.one(NAMES)
        if name in ("w", "v"):
            return draw.one(WORDS_EN, WORDS_ID)
        if name == "t":
            return draw.one(THINGS_EN, THINGS_ID)
        if name == "y":
            return str(draw.whole(1200, 2030))
        if name == "k":
            return str(draw.whole(2, 20))
        return draw.one(*LISTS[name])
