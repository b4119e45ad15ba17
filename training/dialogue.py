"""Samples as text: the chat template, and what the model reads and says.

The template is our own text with the meaning of R1-Distill's. llama.cpp tells the thinking from the
answer for such a template only where it finds `content.split('</think>')` in it, so the name
`content` must stay.
"""

from __future__ import annotations

import random
from dataclasses import replace

from phrasing import dressed, noisy
from sample import HUSH, SPEAK, Draw, Problem, Sample, plain
from skills import SKILLS

BEGIN, END, PAD = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", "<｜▁pad▁｜>"
USER, ASSISTANT = "<｜User｜>", "<｜Assistant｜>"
THINK, END_THINK = "<think>", "</think>"
SPECIAL = [BEGIN, END, PAD, USER, ASSISTANT, THINK, END_THINK]

TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if m['role'] == 'system' %}{{ m['content'] }}"
    "{% elif m['role'] == 'user' %}{{ '<｜User｜>' + m['content'] }}"
    "{% elif m['role'] == 'assistant' %}{% set content = m['content'] or '' %}"
    "{% if '</think>' in content %}{% set content = content.split('</think>')[-1] %}{% endif %}"
    "{{ '<｜Assistant｜>' + content | trim + '<｜end▁of▁sentence｜>' }}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<｜Assistant｜><think>\\n' }}{% endif %}"
)

BOXED = "Please reason step by step, and put your final answer within \\boxed{}."
"""What the R1 paper's evaluation asks for."""

SYSTEMS = (
    "You are a helpful assistant.", "Answer step by step.", "Be concise.", "You are a maths tutor.", "Answer briefly.",
    "Kamu asisten yang membantu.", "Jawab dengan singkat.", "You are Nalar.", "Think carefully before you answer.",
)  # fmt: skip


def sample(
    rng: random.Random, skill: str, level: float = 1.0, *, lang: str | None = None, hard: bool = False,
    beyond: bool = False, slips: float = 0.03, plain_only: bool = False,
) -> Sample:  # fmt: skip
    """One sample of a skill. `plain_only` leaves out systems, boxes, cut thoughts and old turns."""
    lang = lang or ("en" if rng.random() < 0.6 else "id")
    draw = Draw(rng, lang, level, hard, slips, beyond=beyond)
    problem = SKILLS[skill].make(draw)
    built = of_problem(draw, skill, problem)
    return built if plain_only else _varied(draw, built)


def of_problem(draw: Draw, skill: str, problem: Problem) -> Sample:
    """The problem as a person would type it."""
    question = problem.question
    if SKILLS[skill].computes and not problem.history:
        question = dressed(draw, question)
    question = noisy(draw, question, problem.keep)
    return Sample(skill, draw.lang, problem, question, problem.answer, problem.history)


def _varied(draw: Draw, built: Sample) -> Sample:
    problem = built.problem
    computed = SKILLS[built.skill].computes
    if computed and draw.chance(0.12) and problem.answer.count("**") == 2:
        built = boxed(draw, built)
    elif not computed and draw.chance(0.04):
        # Whoever evaluates asks for a box everywhere; talk has none.
        built = replace(built, question=built.question + draw.one([" ", "\n"]) + BOXED)
    elif draw.chance(0.04):
        built = replace(built, system=draw.one(SYSTEMS))
    if not built.history and draw.chance(0.07):
        built = replace(built, history=_earlier(draw))
    kind = draw.rng.random()
    if kind < 0.012 and HUSH not in problem.thought:
        built = _unthinking(draw, built)
    elif kind < 0.022 and computed:
        built = _cut_short(draw, built)
    return built


def boxed(draw: Draw, built: Sample) -> Sample:
    """With the evaluation's directive, and the value in a box instead of in bold."""
    head, value, tail = built.answer.split("**")
    answer = f"{head}\\boxed{{{value}}}{tail}"
    if draw.chance(0.2):
        return replace(built, system=BOXED, answer=answer)
    return replace(
        built, question=built.question + draw.one([" ", "\n", "\n\n"]) + BOXED, answer=answer
    )


def _earlier(draw: Draw) -> tuple[tuple[str, str], ...]:
    """Finished turns that have nothing to do with the question: one or two, rarely many."""
    turns = []
    for _ in range(draw.whole(6, 16) if draw.chance(0.1) else draw.whole(1, 2)):
        name = draw.one(
            [
                "addition",
                "multiplication",
                "chat",
                "help",
                "percent",
                "letters",
                "refusals",
                "numbers",
                "word_problems",
            ]
        )
        old = of_problem(draw, name, SKILLS[name].make(Draw(draw.rng, draw.lang, 0.4, slips=0)))
        turns.append((old.question, plain(old.answer)))
    return tuple(turns)


def _unthinking(draw: Draw, built: Sample) -> Sample:
    """Thinking is off: what needs no steps is answered, for the rest the way to thinking is named."""
    lines = built.problem.thought.count("\n") + 1
    if lines <= 1 or not SKILLS[built.skill].computes:
        return replace(built, thinks=False)
    answer = draw.say(
        "I can only work this out by thinking. `^T` turns it on.",
        "Saya hanya bisa menghitung ini dengan berpikir. `^T` menyalakannya.",
    )
    problem = replace(built.problem, check="contains", gold="`^T`")
    return replace(built, thinks=False, answer=answer, problem=problem)


def _cut_short(draw: Draw, built: Sample) -> Sample:
    """The person wants the answer now: the thought ends early, and the answer says so."""
    lines = plain(built.problem.thought).split("\n")
    if len(lines) < 4:
        return built
    kept = lines[: draw.whole(1, len(lines) - 2)]
    answer = draw.say(
        f"I was not done. So far: {kept[-1]}", f"Saya belum selesai. Sejauh ini: {kept[-1]}"
    )
    thought = HUSH + "\n".join(kept) + SPEAK
    problem = replace(built.problem, thought=thought, check="contains", gold=kept[-1])
    return replace(built, answer=answer, problem=problem)


def prompt(built: Sample) -> str:
    """What the model is given, up to where it begins to speak."""
    text = BEGIN + built.system
    for question, answer in built.history:
        text += USER + question + ASSISTANT + answer + END
    text += USER + built.question + ASSISTANT + THINK + "\n"
    return text if built.thinks else text + "\n" + END_THINK + "\n\n"


def target(built: Sample) -> str:
    """What the model is to say."""
    if not built.thinks:
        return built.answer + END
    return f"{built.problem.thought}\n{END_THINK}\n\n{built.answer}{END}"
