"""Words letter by letter: counting, reversing, spelling, the n-th letter, length."""

from __future__ import annotations

from lexicon import word as any_word
from sample import CUT, Draw, Problem
from work import Work

ALWAYS_SEEN = {"strawberry", "stroberi", "banana", "mississippi"}
"""Words that people try first; they may be in the training stream."""


def make(draw: Draw) -> Problem:
    word = any_word(draw)
    while not 3 <= len(word) <= 14 or (draw.level < 0.2 and len(word) > 7):
        word = any_word(draw)
    if draw.hard:
        while not 9 <= len(word) <= 14:
            word = any_word(draw)
    kind = draw.rng.random()
    if kind < 0.42:
        return _count(draw, word)
    if kind < 0.62:
        return _reverse(draw, word)
    if kind < 0.76:
        return _spell(draw, word)
    if kind < 0.86:
        return _length(draw, word)
    return _place(draw, word)


def key(word: str) -> str | None:
    """The word itself is what may be held out, whatever is asked of it."""
    return None if word in ALWAYS_SEEN else f"word:{word}"


def cut(text: str) -> str:
    """Letters that stay apart in the tokens."""
    return CUT + CUT.join(text) + CUT


def numbered(word: str) -> str:
    """`c1 a2 t3`: a letter with a space before it is one token, its number one or two."""
    return " ".join(f"{letter}{i}" for i, letter in enumerate(word, 1))


def written(draw: Draw, word: str) -> str:
    return draw.one([word, word, word, word, f'"{word}"', f"'{word}'", word.capitalize(), word.upper()])


def _problem(draw: Draw, word: str, question: str, work: Work, answer: str, gold: str, spec: tuple) -> Problem:
    shown = {word, word.capitalize(), word.upper()}
    return Problem(question, work.text, answer, gold, spec, key=key(word), keep=frozenset(shown))


def _count(draw: Draw, word: str) -> Problem:
    letter = draw.one(word) if draw.chance(0.85) else draw.one("abcdefghiklmnoprstuwy")
    shown = written(draw, word)
    if shown == word.upper():
        shown = word
    question = draw.one(
        ["How many {c}'s are in {w}?", "how many {c} in {w}", "How many times does the letter {c} appear in {w}?",
         "Count the {c}'s in {w}.", "How often is {c} in {w}?", "How many letters {c} are there in the word {w}?",
         "how many {c}s in {w}", "number of {c} in {w}", "In {w}, how many {c}'s do you see?", "count the letter {c} in {w}",
         "Does {w} contain the letter {c}, and how many times?", "How many {C}s are in {w}?", "how many {c}'s does {w} have",
         "My kid asks how many {c}'s there are in {w}.", "the word {w} has how many {c}'s?"],
        ["Ada berapa huruf {c} dalam {w}?", "berapa huruf {c} di {w}", "Berapa kali huruf {c} muncul dalam kata {w}?",
         "Hitung huruf {c} pada {w}.", "jumlah huruf {c} di kata {w}", "Ada berapa {c} di {w}?", "hitung {c} di {w}",
         "Kata {w} punya berapa huruf {c}?", "di kata {w} ada berapa {c}"],
    ).format(c=letter, C=letter.upper(), w=shown)  # fmt: skip
    work = Work(draw)
    _counted(work, word, letter)
    gold = str(word.count(letter))
    return _problem(draw, word, question, work, _count_answer(draw, word, letter), gold, ("count", word, letter))


def _counted(work: Work, word: str, letter: str) -> None:
    """Behind each letter stands how many of those looked for have come so far."""
    work.line(f"{letter}:")
    count, parts = 0, []
    for c in word:
        count += c == letter
        parts.append(f"{c}{count}")
    work.line(" ".join(parts))


def _count_answer(draw: Draw, word: str, letter: str) -> str:
    count = word.count(letter)
    return draw.say(
        f"The letter {letter} appears **{count}** time{'s' if count != 1 else ''} in {word}.",
        f"Huruf {letter} muncul **{count}** kali dalam {word}.",
    )


def _reverse(draw: Draw, word: str) -> Problem:
    question = draw.one(
        ["Reverse the word {w}.", "reverse {w}", "What is {w} backwards?", "Spell {w} backwards.", "Write {w} in reverse.",
         "{w} backwards", "Turn {w} around, letter by letter.", "How does {w} read from right to left?"],
        ["Balikkan kata {w}.", "balik {w}", "Apa {w} kalau dibaca dari belakang?", "Tulis {w} terbalik.", "{w} dibalik",
         "Eja {w} dari belakang.", "kebalikan kata {w}"],
    ).format(w=written(draw, word))  # fmt: skip
    work = Work(draw)
    work.line(numbered(word))
    backwards = " ".join(f"{letter}{len(word) - i}" for i, letter in enumerate(word[::-1]))
    work.line(backwards)
    gold = word[::-1]
    answer = draw.say(f"{word} backwards is **{cut(gold)}**.", f"{word} dibalik menjadi **{cut(gold)}**.")
    return _problem(draw, word, question, work, answer, gold, ("reverse", word))


def _spell(draw: Draw, word: str) -> Problem:
    question = draw.one(
        ["Spell {w}.", "spell {w}", "How do you spell {w}?", "Write the letters of {w} one by one.", "spell the word {w}",
         "Split {w} into letters.", "letters of {w}"],
        ["Eja kata {w}.", "eja {w}", "Bagaimana mengeja {w}?", "Tulis huruf-huruf {w} satu per satu.", "pisahkan huruf {w}"],
    ).format(w=written(draw, word))  # fmt: skip
    work = Work(draw).line(numbered(word))
    gold = "-".join(word)
    return _problem(draw, word, question, work, f"**{gold}**", gold, ("spell", word))


def _length(draw: Draw, word: str) -> Problem:
    question = draw.one(
        ["How many letters does {w} have?", "How many letters are in {w}?", "how many letters in {w}", "How long is the word {w}?",
         "Count the letters of {w}.", "length of the word {w}"],
        ["Berapa jumlah huruf dalam {w}?", "ada berapa huruf di {w}", "Berapa panjang kata {w}?", "Hitung huruf kata {w}.",
         "{w} terdiri dari berapa huruf?"],
    ).format(w=written(draw, word))  # fmt: skip
    work = Work(draw).line(numbered(word))
    answer = draw.say(f"{word} has **{len(word)}** letters.", f"{word} terdiri dari **{len(word)}** huruf.")
    return _problem(draw, word, question, work, answer, str(len(word)), ("length", word))


ORDINALS_EN = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]
ORDINALS_ID = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh", "kesebelas", "keduabelas"]


def _place(draw: Draw, word: str) -> Problem:
    last = draw.chance(0.25)
    at = len(word) if last else draw.whole(1, min(len(word), 12))
    name = draw.say("last", "terakhir") if last else draw.one([ORDINALS_EN[at - 1]], [ORDINALS_ID[at - 1]])
    question = draw.one(
        ["What is the {o} letter of {w}?", "which letter is the {o} in {w}", "Tell me the {o} letter of {w}.", "{o} letter of {w}"],
        ["Apa huruf {o} dari {w}?", "huruf {o} dalam kata {w}?", "Sebutkan huruf {o} dari {w}."],
    ).format(o=name, w=written(draw, word))  # fmt: skip
    work = Work(draw).line(numbered(word))
    work.line(f"{at}: {word[at - 1]}")
    gold = word[at - 1]
    answer = draw.say(f"The {name} letter of {word} is **{gold}**.", f"Huruf {name} dari {word} adalah **{gold}**.")
    return _problem(draw, word, question, work, answer, gold, ("place", word, at))


def drill(draw: Draw, begin: list[str], inside: list[str]) -> Problem:
    """One or two pieces of the vocabulary spelled, or a letter of them counted.

    A word in a question reaches the model as such pieces, so it must know the letters of each.
    """
    first = draw.one(begin)
    second = draw.one(inside) if draw.chance(0.6) else ""
    if len(first + second) > 14:
        second = ""
    word, shown = first + second, first + (CUT + second if second else "")
    work = Work(draw)
    if draw.chance(0.6):
        question = draw.one([f"spell {shown}", f"how do you spell {shown}", f"letters of {shown}"], [f"eja {shown}", f"huruf {shown}"])
        work.line(numbered(word))
        gold = "-".join(word)
        spec: tuple = ("spell", word)
        answer = f"**{gold}**"
    else:
        letter = draw.one(word)
        question = draw.one([f"how many {letter} in {shown}", f"count {letter} in {shown}"], [f"berapa huruf {letter} di {shown}", f"hitung {letter} di {shown}"])
        _counted(work, word, letter)
        gold, spec = str(word.count(letter)), ("count", word, letter)
        answer = _count_answer(draw, word, letter)
    return Problem(question, work.text, answer, gold, spec, keep=frozenset({first, second, word}))
