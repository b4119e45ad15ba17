"""What puzzles are about: persons and things, and how several are named in one breath."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lexicon import NAMES
from sample import Draw


def _words(text: str) -> list[str]:
    return text.split()


LETTERS = ["ABCDE", "PQRST", "KLMNO", "STUVW", "XYZWV"]


@dataclass(frozen=True)
class Item:
    """One that is compared or placed: in a sentence (`the red box`), and its name alone (`red`)."""

    said: str
    name: str


def people(draw: Draw, count: int) -> list[str]:
    """Names, or now and then letters, as in school books."""
    if count <= 5 and draw.chance(0.1):
        letters = list(draw.one(LETTERS)[:count])
        draw.rng.shuffle(letters)
        return letters
    return draw.some(NAMES, count)


def listed(draw: Draw, names: list[str]) -> str:
    """`Ana, Budi and Citra`."""
    if len(names) == 1:
        return names[0]
    return ", ".join(names[:-1]) + draw.say(" and ", " dan ") + names[-1]


def capital(text: str) -> str:
    """With a capital first letter."""
    return text[:1].upper() + text[1:]


def kept(*texts: str) -> frozenset[str]:
    """The words of these texts, which typing errors leave alone."""
    return frozenset(word for text in texts for word in re.findall("[A-Za-z]+", text))


TOWNS = _words("Arden Belmont Corva Delmar Eston Farrow Linden Marlow Norwick Oakham Pelton Rosdale")
COLOURS_EN = _words("red blue green yellow white black grey pink orange brown purple")
COLOURS_ID = _words("merah biru hijau kuning putih hitam abu-abu ungu cokelat oranye")
GROUPS_EN = {
    "vehicles": _words("bus car train tram bicycle scooter truck van ferry taxi"),
    "animals": _words("dog cat goat pig sheep rabbit fox duck goose parrot tortoise monkey"),
    "fruits": _words("apple pear melon mango peach lemon banana papaya orange"),
    "goods": _words("bag hat coat lamp clock chair watch phone shirt book mug"),
}  # fmt: skip
GROUPS_ID = {
    "vehicles": _words("bus mobil kereta sepeda truk becak taksi angkot kapal skuter"),
    "animals": _words("kucing anjing kambing bebek kelinci angsa ayam monyet kura-kura domba musang"),
    "fruits": _words("apel pir melon mangga jeruk pepaya nanas salak jambu"),
    "goods": _words("tas topi jaket lampu jam kursi sepatu baju buku gelas payung"),
}  # fmt: skip


def items(draw: Draw, sort: str, count: int) -> list[Item]:
    """So many of a sort: persons, towns, a group of things, or one thing in several colours."""
    if sort == "people":
        return [Item(name, name) for name in people(draw, count)]
    if sort == "towns":
        return [Item(name, name) for name in draw.some(TOWNS, count)]
    group = (GROUPS_EN if draw.lang == "en" else GROUPS_ID).get(sort)
    if group:
        return [Item(draw.say(f"the {name}", name), name) for name in draw.some(group, count)]
    colours = draw.some(COLOURS_EN if draw.lang == "en" else COLOURS_ID, count)
    return [Item(draw.say(f"the {colour} {sort}", f"{sort} {colour}"), colour) for colour in colours]
