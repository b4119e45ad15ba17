"""Questions about Nalar itself. Every answer must be true of the program in this repository.

The keys are those of `nalar keys`; `tests/test_help.py` compares them with the README's table.
"""

from __future__ import annotations

from sample import Draw, Problem
from skills.help_answers import ENTRIES, Entry

FRAMES_EN = [
    "How do I {}?", "how do i {}", "how to {}", "How can I {}?", "Which key do I press to {}?", "Is there a way to {}?",
    "I want to {}.", "Can I {}?", "can i {}", "What is the shortcut to {}?", "In Nalar, how do I {}?", "tell me how to {}", "{}?",
    "key to {}", "What do I press to {}?", "How would I {} here?", "Please explain how to {}.", "I need to {}. How?", "i cant figure out how to {}",
    "Help, I want to {}.", "Where do I {}?", "Is it possible to {}?", "how does one {}", "what key to {}", "how to {} in nalar",
]  # fmt: skip
FRAMES_ID = [
    "Bagaimana cara {}?", "bagaimana {}", "cara {}", "gimana cara {}", "Tombol apa untuk {}?", "Apakah bisa {}?", "Saya mau {}.",
    "Bisakah saya {}?", "apa bisa {}", "Di Nalar, bagaimana cara {}?", "tolong jelaskan cara {}", "tombol untuk {}", "Apa pintasan untuk {}?",
    "cara {} di nalar", "{} bagaimana?", "pencet apa untuk {}", "Saya ingin {}. Caranya?", "gmn cara {}",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    entry = draw.one(ENTRIES)
    return asked(draw, entry)


def asked(draw: Draw, entry: Entry) -> Problem:
    """One of the ways to ask for an entry: a whole question, or what one wants to do in a frame."""
    wholes = entry.ask_en if draw.lang == "en" else entry.ask_id
    deeds = entry.do_en if draw.lang == "en" else entry.do_id
    if deeds and (not wholes or draw.chance(0.65)):
        question = draw.one(FRAMES_EN, FRAMES_ID).format(draw.one(deeds))
    else:
        question = draw.one(wholes)
    question = question[:1].upper() + question[1:] if draw.chance(0.4) else question
    thought = draw.say(f"About Nalar: {entry.about_en}.", f"Tentang Nalar: {entry.about_id}.")
    answer = draw.say(entry.en, entry.idn)
    return Problem(question, thought, answer, entry.gold, ("help", entry.about_en), check="contains")
