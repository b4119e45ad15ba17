"""Sums with a gap: a box, a question mark or dots stand for the number that is missing."""

from __future__ import annotations

from sample import Draw, Problem
from skills.equation_steps import bracket, isolate, over, plus, term
from work import Work

GAPS = ["□", "□", "_", "__", "___", "____", "?", "?", "...", "…", "( )", "[ ]", "(?)", "[?]", "[...]", "■", "▢", "...."]
ASK_EN = [
    "{e}", "{e}", "{e}", "What goes in the gap: {e}", "Fill in the missing number: {e}", "Which number is missing in {e}?", "fill in: {e}", "Find the missing number. {e}", "{e} what is missing", "Complete: {e}",
    "What number makes this true: {e}", "Complete the equation {e}", "Fill the blank: {e}", "missing number {e}", "My worksheet says {e}. What do I fill in?", "Which number belongs in the gap in {e}?",
    "The number in {e} is smudged. What was it?", "Put in the right number: {e}", "{e}, which number fits?", "Work out the missing value in {e}", "what should I write in the empty space: {e}", "{e} - which number goes there?",
]  # fmt: skip
ASK_ID = [
    "{e}", "{e}", "{e}", "Isilah titik-titik: {e}", "isi yang kosong: {e}", "Bilangan berapa yang hilang pada {e}?", "Lengkapi: {e}", "Lengkapilah {e}", "{e} isinya berapa", "Angka yang tepat untuk mengisi {e} adalah?", "Berapa bilangan yang hilang: {e}",
    "Tentukan bilangan yang belum diketahui: {e}", "{e}, yang kosong berapa?", "Di buku tertulis {e}. Isinya berapa?", "Supaya benar, harus diisi berapa: {e}", "{e} titik-titiknya diisi berapa ya", "Temukan bilangan yang hilang. {e}",
    "kotak kosongnya diisi angka berapa: {e}", "Angka di {e} terhapus. Angka berapa itu?", "Isi dengan bilangan yang benar: {e}", "cari angka yang hilang {e}",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    a, v = draw.whole(2, 12), draw.whole(1, 12 if draw.chance(0.7) else 30)
    b = draw.whole(1, 20) if draw.chance(0.7) else draw.whole(21, 90)
    work = Work(draw)
    kind = draw.one(["+", "+", "-", "from", "×", "×", "÷", "by", "by", "×+", "×-", "()", "÷+", "++"])
    text, shown, spec = "", "", ()
    if kind == "+":
        text, shown = f"x+{b}={v + b}", draw.one(["G + {b} = {c}", "{b} + G = {c}", "{c} = {b} + G", "{c} = G + {b}"]).format(b=b, c=v + b)
        work.line(text)
        isolate(work, "x", 1, b, v + b)
    elif kind == "-":
        text, shown, v = f"x-{b}={v}", draw.one(["G - {b} = {c}", "{c} = G - {b}"]).format(b=b, c=v), v + b
        work.line(text)
        isolate(work, "x", 1, -b, v - b)
    elif kind == "from":
        c = b + v
        text, shown = f"{c}-x={b}", draw.one(["{c} - G = {b}", "{b} = {c} - G"]).format(c=c, b=b)
        work.line(text).line(f"x={c}-{b}")
        work.line(f"x={work.sub(c, b)}")
    elif kind == "×":
        text, shown = f"{a}x={a * v}", draw.one(["G × {a} = {c}", "{a} × G = {c}", "{c} = {a} × G", "{c} = G × {a}"]).format(a=a, c=a * v)
        work.line(text)
        isolate(work, "x", a, 0, a * v)
    elif kind == "÷":
        text, shown = f"x/{a}={v}", draw.one(["G ÷ {a} = {c}", "{c} = G ÷ {a}", "G / {a} = {c}"]).format(a=a, c=v)
        work.line(text)
        v = over(work, "x", a, 0, v)
    elif kind == "by":
        text, shown = f"{a * v}/x={a}", draw.one(["{c} ÷ G = {a}", "{a} = {c} ÷ G", "{c} / G = {a}"]).format(a=a, c=a * v)
        work.line(text).line(f"x={a * v}÷{a}")
        work.line(f"x={work.exact(a * v, a)}")
        spec = ("value", f"{a * v}/{a}")
    elif kind in ("×+", "×-"):
        b = b if kind == "×+" or b > a * v else -b
        text, shown = f"{term(a, 'x')}{plus(b)}={a * v + b}", draw.one(["{a} × G {b} = {c}", "G × {a} {b} = {c}"]).format(a=a, b=f"{'+' if b > 0 else '-'} {abs(b)}", c=a * v + b)
        work.line(text)
        isolate(work, "x", a, b, a * v + b)
    elif kind == "()":
        text, shown = f"{a}(x+{b})={a * (v + b)}", draw.one(["{a} × (G + {b}) = {c}", "(G + {b}) × {a} = {c}", "({b} + G) × {a} = {c}"]).format(a=a, b=b, c=a * (v + b))
        work.line(text)
        bracket(work, "x", a, b, a * (v + b))
    elif kind == "÷+":
        text, shown = f"x/{a}+{b}={v + b}", f"G ÷ {a} + {b} = {v + b}"
        work.line(text)
        v = over(work, "x", a, b, v + b)
    else:
        total = b + v
        d = draw.whole(1, total - 1) if total > 2 else 1
        text = f"x+{b}={d}+{total - d}"
        shown = draw.one(["{b} + G = {d} + {e}", "G + {b} = {d} + {e}", "{d} + {e} = {b} + G"]).format(b=b, d=d, e=total - d)
        work.line(text)
        work.add(d, total - d)
        work.line(f"x+{b}={total}")
        isolate(work, "x", 1, b, total)
    return _finish(draw, work, text, shown, v, spec)


def _finish(draw: Draw, work: Work, text: str, shown: str, v: int, spec: tuple) -> Problem:
    gap = draw.one(GAPS)
    if gap in ("( )", "(?)") and "(" in shown:
        gap = "□"
    shown = shown.replace("G", gap)
    if draw.chance(0.25):
        shown = shown.replace("×", draw.one(["*", "x", "·"], ["*", "x"])).replace("÷", draw.one(["/", "÷", ":"]))
    if draw.chance(0.3) and gap in ("□", "_", "__", "___", "?", "■", "▢"):
        shown = shown.replace(" ", "")
    question = draw.one(ASK_EN, ASK_ID).format(e=shown)
    answer = draw.say(f"The number is **{v}**.", f"Bilangannya **{v}**.")
    if draw.lang == "id" and not any(word.isalpha() and len(word) > 2 for word in question.split()):
        question = draw.one(["Isilah: {e}", "isi: {e}", "{e} berapa?", "Lengkapi {e}"]).format(e=shown)
    return Problem(question, work.text, answer, str(v), spec or ("equation", text, "x"), check="exact", key=f"eq{text}")
