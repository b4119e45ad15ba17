"""Stories with one to four steps, some with a number that does not matter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lexicon import GOODS_EN, GOODS_ID, NAMES, PEOPLE_EN, PEOPLE_ID, THINGS_EN, THINGS_ID
from phrasing import in_words
from sample import Draw, Problem
from skills import (  # noqa: F401 - their stories join the others
    stories_daily,
    stories_errands,
    stories_everyday,
    story_chains,
    story_grammar,
)
from skills.story_steps import labelled
from skills.word_templates import LONG_TEMPLATES, TEMPLATES, Template
from work import Work

# What is told beside, and the words with which it would not be beside any more.
BESIDE_EN = [
    ("{m} is {z} years old.", "year|age|old|young"), ("It is {z} degrees outside.", "degree"), ("The bus has number {z}.", "number|bus"),
    ("{k} lives in house number {z}.", "number|house"), ("The museum nearby has {z} rooms.", "room|museum"), ("This was {z} days ago.", "day|ago|week|month|year|then|now"),
    ("The radio has been on for {z} minutes.", "minute|hour"), ("{k} is waiting {z} m away.", " m | km|metre|far|distance"), ("Everybody knows {m}, who has {z} cousins.", "cousin"),
    ("{m} got up at {z} past seven.", "minute|hour"), ("The street has {z} lamps.", "lamp|street"), 
    ("A song of {z} seconds plays on the radio.", "second"), ("{m} weighs {z} kg.", "kg|weigh|light|heav"), ("The box next door weighs {z} kg.", "kg|weigh|box|light|heav"),
    ("Tea costs {z} dollars here.", "dollar|cost|pay|price|cent|earn|save|buy|sell|rupiah|money|spend|tea"), ("{z} birds sit on the roof.", "bird|leg|animal"),
]  # fmt: skip
BESIDE_ID = [
    ("{m} berumur {z} tahun.", "tahun|umur|tua|muda"), ("Suhu di luar {z} derajat.", "derajat"), ("Busnya nomor {z}.", "nomor|bus"),
    ("{k} tinggal di rumah nomor {z}.", "nomor|rumah"), ("Museum di dekat situ punya {z} ruangan.", "ruang|museum"), ("Itu terjadi {z} hari yang lalu.", "hari|lalu|minggu|bulan|tahun|sekarang"),
    ("Radio sudah menyala {z} menit.", "menit|jam"), ("{k} menunggu {z} m dari situ.", " m | km|meter|jarak|jauh"), ("Semua kenal {m}, yang punya {z} sepupu.", "sepupu"),
    ("{m} bangun jam tujuh lewat {z} menit.", "menit|jam"), ("Di jalan itu ada {z} lampu.", "lampu|jalan"), 
    ("Lagu di radio lamanya {z} detik.", "detik"), ("Berat badan {m} {z} kg.", "kg|berat|ringan"), ("Teh di sini harganya {z} ribu.", "ribu|harga|bayar|beli|jual|rupiah|uang|tabung|upah|teh"),
    ("Di atap ada {z} burung.", "burung|kaki|hewan"),
]  # fmt: skip
LEANS_EN = r"(They|It|He|She|Each|Then|Of them|Half|The (others|rest|good|eggs|price)|That|This|All|Everyone|After|Both|Today|Now|What is left|\d+ of them|Everybody|Right|One)\b"
LEANS_ID = r"(Mereka|Ia|Dia|Tiap|Setiap|Lalu|Kemudian|Setengah|Sisanya|Yang|Itu|Semua|Sebanyak|Masing|Telurnya|Temannya|Uangnya|Isinya|Umurnya|Sekarang|Setelah|Hari ini|Benar|Satu|Berat)\b"
"""How a sentence begins that leans on the one before it."""

REFERS = r"\b(they|them|that|those|then|it|she|he|both|each|in all|mereka|itu|kedua\w*|ber(dua|tiga)|bersama|\w+nya)\b"
"""Words of a question that only make sense after the story."""


class NoNumbersError(Exception):
    """A story whose numbers were not found in many tries."""


@dataclass(frozen=True)
class Shown:
    """A number as this story writes it: plain, in words, as money."""

    value: int
    lang: str
    style: int
    words: bool

    def __format__(self, spec: str) -> str:
        v, en = self.value, self.lang == "en"
        if spec == "$":
            return (f"${v}", f"{v} dollars", f"${v}")[self.style % 3]
        if spec == "k":
            return (f"{v} ribu", f"{v} ribu", f"{v} ribu", f"Rp{v} ribu", f"{v}rb")[self.style % 5]
        if spec == "r":
            parted = f"{v:,}" if en else f"{v:,}".replace(",", ".")
            return (f"Rp{parted}", f"Rp {parted}", f"{parted} rupiah", f"Rp{v}", f"{v} rupiah", f"Rp{parted}")[self.style % 6]
        return in_words(v, self.lang) if spec == "w" and self.words and v < 100 else str(v)


def make(draw: Draw) -> Problem:
    dice = 1.0 if draw.beyond else draw.rng.random()
    if dice < 0.45:
        return story_grammar.make(draw)
    if dice < 0.6:
        return story_chains.make(draw)
    templates = TEMPLATES
    if draw.beyond:
        templates = LONG_TEMPLATES if draw.chance(0.5) else TEMPLATES
    elif draw.hard:
        templates = [t for t in TEMPLATES if len(t.steps) >= 2]
    elif draw.level < 0.2:
        templates = [t for t in TEMPLATES if len(t.steps) <= 2]
    while True:
        try:
            return tell(draw, draw.one(templates))
        except NoNumbersError:
            continue  # rare, early in training: another story then


def tell(draw: Draw, template: Template) -> Problem:
    """One story told with numbers and names."""
    numbers = find_numbers(draw, template)
    names = draw.some(NAMES, 3)
    if draw.chance(0.12):
        names[0] = draw.one(PEOPLE_EN, PEOPLE_ID)
    n, m, k = names
    t, u = draw.some(THINGS_EN if draw.lang == "en" else THINGS_ID, 2)
    s, p = draw.one(GOODS_EN, GOODS_ID)
    style, in_letters = draw.whole(0, 29), draw.chance(0.04)
    shown = {name: Shown(value, draw.lang, style, in_letters) for name, value in numbers.items()}
    words: dict[str, Any] = {"n": n, "m": m, "k": k, "t": t, "u": u, "s": s, "p": p, **shown}
    text = draw.one(template.en if draw.lang == "en" else template.idn)
    text = re.sub(r"\{([a-e])\}(?![\d{]| (?:[ck]?m|kg|km/h|km/jam)\b)", r"{\1:w}", text)
    question = _arranged(draw, text.format(**words), words)
    work = Work(draw)
    value = solve(work, template, numbers)
    pattern = draw.say(template.answer_en, template.answer_id)
    if value == 1:
        pattern = draw.say("The answer is {v}.", "Jawabannya {v}.")
    answer = pattern.format(v=f"**{value}**", **words)
    keep = frozenset({m, k, n}) | ({in_words(v, draw.lang) for v in numbers.values() if v < 100} if in_letters else set())
    return Problem(
        question, work.text, answer, str(value), ("value", formula(template, numbers)),
        keep=keep, key=f"{template.formula}:{sorted(numbers.items())}:{template.answer_en}",
    )  # fmt: skip


def formula(template: Template, numbers: dict[str, int]) -> str:
    """What the checker computes."""
    return re.sub(r"[a-e](?![a-z])", lambda m: str(numbers[m[0]]), template.formula)


def find_numbers(draw: Draw, template: Template, near: dict[str, int] | None = None) -> dict[str, int]:
    """Numbers that fit the story; with `near`, all but one stay as they are there."""
    above = draw.beyond and len(template.steps) < 5
    reach = 2.0 if above else 1.0 if draw.hard else min(1.0, 0.35 + draw.level)
    changed = draw.one(sorted(template.ranges)) if near else ""
    for _ in range(3_000):
        numbers = {}
        for name, (low, high, times) in template.ranges.items():
            if near and name != changed:
                numbers[name] = near[name]
                continue
            least = (low + high) // 2 if draw.hard and draw.chance(0.5) else low
            numbers[name] = times * draw.whole(least, max(least, round(low + (high - low) * reach)))
        if above and all(numbers[name] <= high * times for name, (_, high, times) in template.ranges.items()):
            continue
        if eval(template.where, {"__builtins__": {}}, numbers) and numbers != near:  # our own table, not input
            return numbers
    raise NoNumbersError(template.en[0])


def _arranged(draw: Draw, question: str, words: dict[str, Any]) -> str:
    """Now and then with something beside the point, or the question first; sentences begin with a capital."""
    sentences = re.split(r"(?<=[.!?]) ", question)
    if draw.chance(0.3 if draw.hard else 0.14):
        _put_beside(draw, sentences, words)
    last = sentences[-1]
    if len(sentences) > 1 and last.endswith("?") and draw.chance(0.08) and not re.search(REFERS, last, re.IGNORECASE):
        sentences = [last, *sentences[:-1]]
    return " ".join(sentence[:1].upper() + sentence[1:] for sentence in sentences)


def _put_beside(draw: Draw, sentences: list[str], words: dict[str, Any]) -> None:
    """A sentence with a number that does not matter, anywhere that does not part what belongs together."""
    text = " ".join(sentences).lower()
    leans = LEANS_EN if draw.lang == "en" else LEANS_ID
    beside = [told for told, clash in draw.one([BESIDE_EN], [BESIDE_ID]) if not re.search(clash, text)]
    if not beside:
        return
    told = draw.one(beside).format(z=draw.whole(2, 60), **words)
    places = [i for i, sentence in enumerate(sentences) if not re.match(leans, sentence)]
    if len(sentences) > 1 and draw.chance(0.06):
        places = [len(sentences)]
    if places:
        sentences.insert(draw.one(places), told)


def solve(work: Work, template: Template, numbers: dict[str, int]) -> int:
    """Writes the steps of a story and returns what comes out."""
    results: list[int] = []

    def operand(name: str) -> int:
        if name.startswith("$"):
            return results[int(name[1:]) - 1]
        return numbers[name] if name in numbers else int(name)

    for step in template.steps:
        left, sign, right = re.fullmatch(r"(\$?\w+)([-+*/%:])(\$?\w+)", step.does).groups()  # type: ignore[union-attr]
        a, b = operand(left), operand(right)
        label = work.draw.say(step.en, step.idn)
        results.append(labelled(work, label, a, sign, b))
    return results[-1]
