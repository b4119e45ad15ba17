"""A story of `story_grammar` in the making: its numbers and steps, and the order in which it is told."""

from __future__ import annotations

import re

from sample import Draw, Problem
from skills.story_steps import labelled
from skills.story_voice import NAMES, Voice, form
from skills.story_words import World
from work import Work


class Tale:
    """One story being made: its voice, its numbers and the steps so far."""

    def __init__(self, draw: Draw) -> None:
        self.draw, self.work = draw, Work(draw)
        self.numbers: dict[str, int] = {}
        self.en = draw.lang == "en"
        self.small = not draw.hard and (draw.level <= 0.3 or draw.chance(0.45))
        self.steps = 0

    def voice(self, thing: tuple[str, str, str] = ("", "", ""), money: str = "", unit: tuple[str, str] | None = None) -> Voice:
        return Voice(self.draw, self.numbers, thing, money, unit)

    def step(self, label_en: str, label_id: str, a: int, sign: str, b: int) -> int:
        self.steps += 1
        return labelled(self.work, self.draw.say(label_en, label_id), a, sign, b)

    def whole(self, small: int, large: int, low: int = 2) -> int:
        return self.draw.whole(low, small if self.small else large)

    def give(self, question: str, formula: str, shape: str, value: int, unit: tuple[str, str] | None = None) -> Problem:
        """The problem: formula over the numbers' names, answered now and then with its unit."""
        plain = re.sub(r"[a-z]+", lambda m: str(self.numbers[m[0]]), formula)
        noun = f" {self.draw.say(*unit)}" if unit and value != 1 and self.draw.chance(0.4) else ""
        answer = self.draw.say(f"The answer is **{value}**{noun}.", f"Jawabannya **{value}**{noun}.")
        return Problem(question, self.work.text, answer, str(value), ("value", plain), keep=NAMES, key=f"grammar:{plain}:{shape}")


def direct(ask: str) -> str:
    """A question with `[[does;Ana;have]]` as it is asked."""
    return re.sub(r"\[\[(.+?);(.+?);(.+?)\]\]", r"\1 \2 \3", ask)


def indirect(ask: str) -> str:
    """A question as it stands after "find out": "how many does she have" becomes "how many she has"."""
    ask = re.sub(r"\[\[(.+?);(.+?);(.+?)\]\]", lambda m: f"{m[2]} {form(m[3], {'do': 0, 'does': 1}.get(m[1], 2))}", ask)
    ask = re.sub(r"<do'> \{(\w)\} (still )?(\w+)", r"{\1} \2<\3'>", ask)
    ask = re.sub(r"<do> \{(\w)\} (\w+)", r"{\1} \2", ask)
    ask = re.sub(r"^what (is|are) (the .+)$", r"what \2 \1", ask)
    ask = ask.replace("can {N}", "{N} can")
    return re.sub(r"\b(are|were|is|was|has) (there|they|it|that)\b", r"\2 \1", ask)


def fitting(asks: list[str], *facts: str) -> list[str]:
    """The questions that name nobody of whom the facts do not tell."""
    if any("{N}" in fact or "{D}" in fact for fact in facts):
        return asks
    return [ask for ask in asks if "{N}" not in ask and "{D}" not in ask]


def joined(parts: list[str], word: str) -> str:
    """ "a, b and c"; no "dan" before a "lalu"."""
    if parts[-1].startswith(("lalu ", "kemudian ")):
        return ", ".join(parts)
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + f" {word} " + parts[-1]


def compose(voice: Voice, facts: list[str], ask: str) -> str:
    """Facts and a question, in one of many orders. None ends with a mark of its own."""
    draw = voice.draw
    dice = draw.rng.random()
    wanted, ask = ask, direct(ask)
    if draw.lang == "en":
        if dice < 0.42:
            return voice.fill(". ".join(facts) + f". {ask}?")
        if dice < 0.52:
            return voice.fill(joined(facts, "and") + f". {ask}?")
        if dice < 0.64:
            return voice.fill(f"{draw.one(['If', 'If', 'Suppose', 'When'])} {joined(facts, 'and')}, {ask}?").replace("Suppose", "If")
        if dice < 0.76:
            return voice.fill(f"{ask}, {draw.one(['if', 'when', 'given that'])} {joined(facts, 'and')}?".replace(", if", " if"))
        if dice < 0.84:
            return voice.fill(f"~{joined(facts, 'and')}, {ask}").replace("?", "")
        if dice < 0.94:
            start = draw.one(["Work out", "Tell me", "Find out", "Calculate", "I want to know", "I need to know", "Can you tell me", "Say", "Figure out"])
            end = "?" if start.startswith("Can") else "."
            return voice.fill(". ".join(facts) + f". {start} {indirect(wanted)}{end}")
        return voice.fill(f"{draw.one(['Suppose', 'Let us say', 'Imagine', 'Say'])} {joined(facts, 'and')}. {ask}?")
    if dice < 0.42:
        return voice.fill(". ".join(facts) + f". {ask}?")
    if dice < 0.52:
        return voice.fill(joined(facts, "dan") + f". {ask}?")
    if dice < 0.64:
        return voice.fill(f"{draw.one(['Jika', 'Kalau', 'Bila', 'Kalo'])} {joined(facts, 'dan')}, {ask}?")
    if dice < 0.76:
        return voice.fill(f"{ask} {draw.one(['jika', 'kalau', 'bila', 'kalo'])} {joined(facts, 'dan')}?")
    if dice < 0.86:
        return voice.fill(f"~{', '.join(facts)}, {draw.one(['jadi ', '', 'nah ', 'terus ', 'berarti '])}{ask}{draw.one(['', '', ' ya', ' sih', ' nih'])}")
    if dice < 0.95:
        start = draw.one(["Hitung", "Hitunglah", "Tentukan", "Tolong hitung", "Coba hitung", "Saya ingin tahu" if voice.name == "saya" else "Aku mau tahu"])
        return voice.fill(". ".join(facts) + f". {start} {ask}.")
    return voice.fill(f"{draw.one(['Misalkan', 'Misalnya', 'Andaikan', 'Anggap'])} {joined(facts, 'dan')}. {ask}?")


def deed(voice: Voice, world: World, gains: bool, amount: str, casual: bool) -> str:
    """What somebody does with an amount, beginning with the verb."""
    en, idn = world.gains if gains else world.losses
    if voice.draw.lang == "en":
        verb, _, rest = voice.draw.one(en).partition(" ")
        return f"<{verb}> {rest}".replace("%", amount)
    formal, _, spoken = voice.draw.one(idn).partition("~")
    if casual:
        return spoken.replace("%", amount)
    rest = spoken.split(" ", formal.count(" ") + 1)[-1]
    return f"{formal} {rest}".replace("%", amount)
