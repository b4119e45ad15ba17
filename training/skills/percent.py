"""Percentages: of a number, more or less by, and what share one number is of another."""

from __future__ import annotations

from fractions import Fraction

from phrasing import ask
from sample import Draw, Problem
from work import Work, decimal, shifted

RATES = [1, 5, 10, 10, 15, 20, 20, 25, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 12, 8, 6, 3, 2]


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.55:
        return _of(draw)
    if kind < 0.85:
        return _change(draw)
    return _share(draw)


def _numbers(draw: Draw) -> tuple[int, int]:
    rate = draw.whole(1, 99) if draw.hard or draw.chance(0.25) else draw.one(RATES)
    size = draw.rng.random()
    if draw.hard:
        base = draw.whole(200, 2000)
    elif size < 0.45:
        base = draw.whole(1, 60) * 10
    elif size < 0.6:
        base = draw.whole(1, 30) * 100
    else:
        base = draw.whole(10, 400)
    return rate, base


def _part(work: Work, rate: int, base: int) -> Fraction:
    """`rate` % of `base`: the product, then the point two places to the left."""
    product = work.mul(base, rate)
    value = Fraction(product, 100)
    raw = shifted(product, 2)
    gold = decimal(value)
    work.line(f"{product}÷100={raw}" + (f"={gold}" if raw != gold else ""))
    return value


def _of(draw: Draw) -> Problem:
    rate, base = _numbers(draw)
    work = Work(draw).line(f"{rate}%: {base}×{rate}÷100")
    value = _part(work, rate, base)
    mark = draw.one(["{p}%", "{p}%", "{p} %", draw.say("{p} percent", "{p} persen")]).format(p=rate)
    thing = draw.say(f"{mark} of {base}", f"{mark} dari {base}")
    if draw.chance(0.35) and value.denominator == 1:
        question = draw.one(
            ["A jacket costs {b} dollars and I get {m} back. How much is that?", "{m} of {b} students are ill. How many?",
             "How much tip is {m} on a bill of {b}?", "I save {m} of my pay of {b}. How much do I save?",
             "tip {m} on {b}", "What is {m} interest on {b} for one year?", "take {m} of {b}"],
            ["Saya menabung {m} dari gaji {b}. Berapa yang saya tabung?", "{m} dari {b} siswa sakit. Berapa siswa?",
             "Pajak {m} dari harga {b} berapa?", "Bunga {m} setahun dari {b} berapa?", "ambil {m} dari {b}"],
        ).format(m=mark, b=base)  # fmt: skip
    else:
        question = ask(draw, thing)
    gold = decimal(value)
    answer = draw.say(f"{rate}% of {base} = **{gold}**", f"{rate}% dari {base} = **{gold}**")
    spec = ("value", f"{base}*{rate}/100")
    return Problem(question, work.text, answer, gold, spec, check="number", key=f"{rate}%{base}")


def _change(draw: Draw) -> Problem:
    rate, base = _numbers(draw)
    rate = min(rate, 90)
    up = draw.chance(0.4)
    base = base if base * rate % 100 == 0 else -(-base // 20) * 20
    if base * rate % 100:
        rate = draw.one([5, 10, 15, 20, 25, 30, 40, 50, 75])
        base = -(-base // 20) * 20
    work = Work(draw).line(f"{rate}%: {base}×{rate}÷100")
    part = int(_part(work, rate, base))
    value = work.add(base, part) if up else work.sub(base, part)
    lists = (
        (["Increase {b} by {p}%.", "{b} plus {p}%", "A price of {b} rises by {p}%. What is it now?",
          "{b} grows by {p} percent. What is the new value?", "What is {b} with {p}% tax added?",
          "My rent of {b} goes up {p}%. What will I pay?", "raise {b} by {p}%"],
         ["Naikkan {b} sebesar {p}%.", "{b} ditambah {p}%", "Harga {b} naik {p}%. Jadi berapa?",
          "{b} bertambah {p} persen. Berapa nilai barunya?", "Berapa {b} ditambah pajak {p}%?",
          "Uang kos {b} naik {p}%. Jadi bayar berapa?"])
        if up
        else (["Decrease {b} by {p}%.", "{p}% off {b}", "A shirt costs {b}. It is {p}% off. What is the price now?",
               "What do I pay for something of {b} with {p}% discount?", "{b} minus {p}%",
               "A price of {b} falls by {p} percent. What is it now?", "how much is {b} with {p} percent off",
               "The {b} dollar shoes are reduced by {p}%. How much are they?"],
              ["Kurangi {b} sebesar {p}%.", "diskon {p}% dari {b} jadi berapa", "Harga baju {b}, diskon {p}%. Jadi berapa?",
               "Berapa yang saya bayar untuk barang {b} dengan potongan {p}%?", "{b} dikurangi {p}%",
               "Harga {b} turun {p} persen. Sekarang berapa?"])
    )  # fmt: skip
    question = draw.one(*lists).format(b=base, p=rate)
    sign = "+" if up else "-"
    answer = f"{base} {sign} {part} = **{value}**"
    spec = ("value", f"{base}{sign}{base}*{rate}/100")
    return Problem(question, work.text, answer, str(value), spec, check="number", key=f"{rate}%{sign}{base}")


def _share(draw: Draw) -> Problem:
    whole = draw.one([4, 5, 8, 10, 20, 25, 40, 50, 60, 80, 100, 120, 200, 250, 300, 400, 500])
    parts = [n for n in range(1, whole) if n * 100 % whole == 0]
    part = draw.one(parts)
    rate = part * 100 // whole
    work = Work(draw).line(f"{part}÷{whole}×100%")
    top = work.mul(part, 100)
    bottom = whole
    while top % 10 == 0 and bottom % 10 == 0:
        top, bottom = top // 10, bottom // 10
    if bottom != whole:
        work.line(f"{part * 100}÷{whole}={top}÷{bottom}")
    if bottom == 1:
        work.line(f"={rate}%")
    else:
        work.exact(top, bottom)
        work.line(f"{rate}%")
    question = draw.one(
        ["What percent of {w} is {p}?", "{p} is what percent of {w}?", "what percentage is {p} out of {w}",
         "I got {p} of {w} points. What percent is that?", "{p} out of {w} in percent", "Express {p}/{w} as a percentage.",
         "{p} of the {w} seats are taken. What percentage is that?"],
        ["{p} adalah berapa persen dari {w}?", "Berapa persen {p} dari {w}?", "{p} dari {w} berapa persen",
         "Saya benar {p} dari {w} soal. Berapa persen?", "{p}/{w} berapa persen?",
         "{p} dari {w} kursi terisi. Berapa persen itu?"],
    ).format(p=part, w=whole)  # fmt: skip
    answer = draw.say(f"{part} is **{rate}%** of {whole}.", f"{part} adalah **{rate}%** dari {whole}.")
    return Problem(question, work.text, answer, f"{rate}%", ("percent", part, whole), check="number")
