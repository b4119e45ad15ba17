"""Expressions with several operations: brackets, powers, then × and ÷, then + and -."""

from __future__ import annotations

import re

from phrasing import ask
from sample import Draw, Problem
from work import Work

Token = int | str

SAID_EN = {"+": "plus", "-": "minus", "×": "times", "÷": "divided by"}
SAID_ID = {"+": "tambah", "-": "kurang", "×": "kali", "÷": "bagi"}
FRAMES_EN = [
    "What is {} if you follow the order of operations?", "Use the order of operations: {}", "Mind the brackets: {}", "Multiply and divide first: {}", "Simplify {}.", "simplify: {}", "Evaluate: {}",
    "PEMDAS: {}", "BODMAS: {}", "What does the expression {} come to?", "The expression is {}. What is its value?", "Work out {} in the right order.", "Some say you go left to right. What is {} really?",
    "Everyone gets something else for {}. What is right?", "viral maths: {}", "Which operation first? {} = ?", "Be careful with the order: {}",
    "Following the rules of precedence, what is {}?", "brackets first, then × and ÷, then + and -: {}", "My two calculators disagree about {}. What is correct?", "Work step by step, in the proper order: {}",
    "Nobody in class got {} right. What is it?", "Find the value of the expression {} by the usual rules.", "don't just go left to right: {}", "Reduce {} to a single number.",
    "On the blackboard stands {}. Which number is that, by the rules of arithmetic?", "Mixed operations: {}", "Respect operator precedence and evaluate {}.", "What single number equals {}?",
    "A tricky one: {}. The result?", "In what order do I do {}, and what comes out?", "order of operations, {}", "A spreadsheet cell contains {}. What value does it show?", "Precedence matters here: {} = ?",
    "I typed {} into a good calculator. What did it show?", "Do the operations of {} in the right sequence.", "{} by PEMDAS?",
]  # fmt: skip
FRAMES_ID = [
    "Hitung {} sesuai urutan operasi.", "Perhatikan kurungnya: {}", "Kali dan bagi dulu: {}", "Sederhanakan {}.", "Operasi hitung campuran: {}", "hitung campuran {}", "Nilai dari ekspresi {} adalah?",
    "Kerjakan dengan urutan yang benar: {}", "Semua orang beda jawaban untuk {}. Yang benar berapa?", "Mana yang dikerjakan dulu? {} = ?", "Hati-hati urutannya: {}", "Ekspresinya {}. Berapa nilainya?",
    "Ikuti aturan urutan operasi: {}", "jangan langsung dari kiri ke kanan: {}", "Kalkulator saya dan teman beda hasil untuk {}. Yang benar berapa?", "Kurung dulu, lalu kali bagi, lalu tambah kurang: {}",
    "Jadikan {} satu bilangan.", "Kerjakan {} langkah demi langkah dengan urutan yang tepat.", "Satu kelas salah mengerjakan {}. Berapa seharusnya?", "Operasi campuran {}, hasilnya?",
    "Menurut aturan operasi hitung, {} berapa?", "{} dihitung dengan urutan yang benar", "Sel lembar kerja berisi {}. Nilai apa yang tampil?", "Di papan ada {}. Bilangan berapa itu?",
    "Urutan operasinya bagaimana dan berapa hasil {}?", "Soal jebakan: {}", "Tentukan nilai ekspresi {} dengan aturan biasa.",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    tokens = _expression(draw)
    flat = shown(tokens)
    work = Work(draw).line(flat)
    value = solve(tokens, work)
    answer = f"{spaced(tokens)} = **{value}**"
    spec = ("value", flat.replace("^", "**"))
    return Problem(_question(draw, tokens), work.text, answer, str(value), spec, key=flat)


def _question(draw: Draw, tokens: list[Token]) -> str:
    flat = shown(tokens)
    if len(tokens) <= 7 and not set("(^") & set(flat) and draw.chance(0.12):
        names = SAID_EN if draw.lang == "en" else SAID_ID
        return ask(draw, " ".join(names.get(t, str(t)) if isinstance(t, str) else str(t) for t in tokens))
    text = draw.one([spaced(tokens), spaced(tokens), flat])
    if draw.chance(0.6):
        text = re.sub(r"(?<=\d)\^([23])(?!\d)", lambda m: "²³"[int(m[1]) - 2], text)
    if "÷" not in text and draw.chance(0.08):  # 3(4+5)
        text = re.sub(r"(?<=[\d)]) ?× ?(?=\()", "", text)
    kind = draw.rng.random()
    if kind < 0.3:
        text = text.replace("×", "*").replace("÷", "/")
    elif kind < 0.42:
        text = text.replace("×", "x")
    elif kind < 0.47:
        text = text.replace("×", "·")
    if draw.chance(0.12):
        text = text.replace("÷", ":")
    elif draw.chance(0.1):
        text = text.replace("÷", "/")
    if draw.chance(0.1):
        text = text.replace("-", "−")
    if draw.chance(0.12):
        return draw.one(FRAMES_EN, FRAMES_ID).format(text)
    return ask(draw, text)


def _expression(draw: Draw) -> list[Token]:
    if draw.beyond:
        count = draw.whole(6, 7)
    else:
        count = draw.whole(4, 5) if draw.hard else draw.whole(2, 2 + round(2 * min(1.0, draw.level * 2)))
    for _ in range(2000):
        tokens: list[Token] = [_term(draw)]
        for _ in range(count):
            tokens += [draw.one("+-×+-×÷"), _term(draw)]
        tokens = _bracketed(draw, tokens, count)
        if draw.level > 0.2 and draw.chance(0.16):
            tokens = _raised(draw, tokens)
        if any(sign in tokens for sign in "×÷(^") and _is_calm(tokens):
            return tokens
    raise AssertionError("no expression found")


def _term(draw: Draw) -> int:
    return draw.whole(1, 12) if draw.chance(0.75) else draw.whole(10, 60 if draw.hard else 40)


def _bracketed(draw: Draw, tokens: list[Token], count: int) -> list[Token]:
    kind = draw.rng.random()
    if kind < 0.45:
        return tokens
    if count >= 3 and kind < 0.57:  # (3+4)×(9-2)
        start = 2 * draw.whole(0, count - 3)
        return [*tokens[:start], "(", *tokens[start:start + 3], ")", tokens[start + 3], "(", *tokens[start + 4:start + 7], ")", *tokens[start + 7:]]
    if count >= 3 and kind < 0.63:  # (2×(3+4)-5)×6
        start = 2 * draw.whole(0, count - 2)
        outer = tokens[start:start + 5]
        inner = [*outer[:2], "(", *outer[2:], ")"] if draw.chance(0.5) else ["(", *outer[:3], ")", *outer[3:]]
        if len(outer) < len(tokens):
            return [*tokens[:start], "(", *inner, ")", *tokens[start + 5:]]
        return inner
    start = 2 * draw.whole(0, count - 1)
    end = start + (4 if count > 2 and start + 4 <= 2 * count and draw.chance(0.25) else 2)
    if end - start >= 2 * count:
        return tokens
    return [*tokens[:start], "(", *tokens[start:end + 1], ")", *tokens[end + 1:]]


def _raised(draw: Draw, tokens: list[Token]) -> list[Token]:
    """One number gets a small power: 3^2, 2^5; rarely a bracket does."""
    if ")" in tokens and draw.chance(0.3):
        at = tokens.index(")")
        return [*tokens[:at + 1], "^", 2, *tokens[at + 1:]]
    at = draw.one([i for i, t in enumerate(tokens) if isinstance(t, int)])
    base = draw.whole(2, 12)
    exponent = 2 if draw.chance(0.7) or base > 5 else draw.whole(2, 6 if base == 2 else 3)
    return [*tokens[:at], base, "^", exponent, *tokens[at + 1:]]


def _is_calm(tokens: list[Token]) -> bool:
    """Whether all values on the way are whole and not large, and only the last may be negative."""
    while len(tokens) > 1:
        at, tokens = _reduced(tokens)
        if at is None:
            return False
    return True


def _place(tokens: list[Token]) -> tuple[int, int, int]:
    """The operation whose turn it is, and the bounds of its bracket."""
    low, high = 0, len(tokens)
    if ")" in tokens:
        high = tokens.index(")")
        low = max(i for i in range(high) if tokens[i] == "(") + 1
    for signs in ("^", "×÷"):
        for index in range(low, high):
            if tokens[index] in tuple(signs):
                return index, low, high
    return low + 1, low, high


def _reduced(tokens: list[Token]) -> tuple[int | None, list[Token]]:
    index, low, high = _place(tokens)
    a, sign, b = tokens[index - 1 : index + 2]
    assert isinstance(a, int) and isinstance(b, int) and isinstance(sign, str)
    if sign == "÷" and (b == 0 or a % b or b > 12 or a > 12 * b):
        return None, tokens
    if sign == "-" and a < b and len(tokens) > 3:
        return None, tokens
    if sign == "^" and (a > 12 or a < 2):
        return None, tokens
    value = {"+": a + b, "-": a - b, "×": a * b, "÷": a // b if sign == "÷" else 0, "^": a**b if sign == "^" else 0}[sign]
    if value > 1000 or value < -200 or (sign == "×" and min(a, b) > 40):
        return None, tokens
    rest: list[Token] = [*tokens[:index - 1], value, *tokens[index + 2:]]
    if high - low == 3 and low > 0:
        rest = [*tokens[:low - 1], value, *tokens[high + 1:]]
    return index, rest


def solve(tokens: list[Token], work: Work) -> int:
    """Writes the operations one by one, and after each what is left, unless it is the next line anyway."""
    while len(tokens) > 1:
        index, _, _ = _place(tokens)
        a, sign, b = tokens[index - 1 : index + 2]
        assert isinstance(a, int) and isinstance(b, int) and isinstance(sign, str)
        if sign == "^":
            _power(a, b, work)
        else:
            {"+": work.add, "-": work.sub, "×": work.mul, "÷": work.exact}[sign](a, b)
        _, tokens = _reduced(tokens)
        if len(tokens) > 3:
            work.line(shown(tokens))
    value = tokens[0]
    assert isinstance(value, int)
    return value


def _power(base: int, exponent: int, work: Work) -> None:
    value = base
    for _ in range(exponent - 1):
        value = work.mul(value, base)


def shown(tokens: list[Token]) -> str:
    return "".join(map(str, tokens))


def spaced(tokens: list[Token]) -> str:
    return " ".join(map(str, tokens)).replace("( ", "(").replace(" )", ")").replace(" ^ ", "^")
