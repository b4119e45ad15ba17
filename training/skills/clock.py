"""Times of day and units: later and earlier, how long it took, and changing units."""

from __future__ import annotations

from fractions import Fraction

from sample import Draw, Problem
from work import Work, decimal

# Larger unit, smaller unit, how many; in English and Indonesian.
UNITS = [
    (("km", "m"), ("km", "m"), 1000), (("m", "cm"), ("m", "cm"), 100), (("cm", "mm"), ("cm", "mm"), 10),
    (("kg", "g"), ("kg", "g"), 1000), (("litres", "ml"), ("liter", "ml"), 1000), (("t", "kg"), ("ton", "kg"), 1000),
    (("kilometres", "metres"), ("kilometer", "meter"), 1000), (("metres", "centimetres"), ("meter", "sentimeter"), 100),
    (("kilograms", "grams"), ("kilogram", "gram"), 1000),
    (("hours", "minutes"), ("jam", "menit"), 60), (("minutes", "seconds"), ("menit", "detik"), 60),
    (("days", "hours"), ("hari", "jam"), 24), (("weeks", "days"), ("minggu", "hari"), 7),
    (("years", "months"), ("tahun", "bulan"), 12), (("dozen", "pieces"), ("lusin", "buah"), 12),
]  # fmt: skip


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.28:
        return _later(draw)
    if kind < 0.45:
        return _duration(draw)
    if kind < 0.75:
        return _convert(draw)
    if kind < 0.9:
        return _mixed(draw)
    return _split(draw)


def _time(draw: Draw, minutes: int) -> str:
    h, m = divmod(minutes % 1440, 60)
    point = "." if draw.lang == "id" and draw.chance(0.5) else ":"
    return f"{h}{point}{m:02d}" if draw.chance(0.6) else f"{h:02d}{point}{m:02d}"


def _plain(minutes: int) -> str:
    h, m = divmod(minutes % 1440, 60)
    return f"{h}:{m:02d}"


def _span(draw: Draw, minutes: int) -> str:
    h, m = divmod(minutes, 60)
    hours = draw.say(f"{h} hour{'s' if h > 1 else ''}", f"{h} jam")
    parts = ([hours] if h else []) + ([draw.say(f"{m} minutes", f"{m} menit")] if m else [])
    return draw.say(" and ", " ").join(parts)


def _later(draw: Draw) -> Problem:
    start = draw.whole(0, 23) * 60 + (draw.whole(0, 11) * 5 if draw.chance(0.7) else draw.whole(0, 59))
    span = draw.whole(0, 5) * 60 + draw.whole(0, 11) * 5
    if draw.hard:
        span = draw.whole(1, 8) * 60 + draw.whole(1, 59)
    if draw.chance(0.3) and not draw.hard:
        span = draw.whole(1, 11) * 5
    span = span or 45
    back = draw.chance(0.35)
    if (back and span > start) or (not back and start + span >= 1440):
        start = 600 + start % 240
    end = start - span if back else start + span
    h, m = divmod(start, 60)
    sh, sm = divmod(span, 60)
    work = Work(draw).line(f"{_plain(start)} {'-' if back else '+'}{_plain(span)}")
    if not back:
        minutes = work.add(m, sm)
        hours = work.add(h, sh)
        if minutes >= 60:
            minutes = work.sub(minutes, 60)
            hours = work.add(hours, 1)
    else:
        if m < sm:
            work.line(f"{m}<{sm}")
            minutes = work.sub(work.add(m, 60), sm)
            hours = work.sub(work.sub(h, 1), sh)
        else:
            minutes = work.sub(m, sm)
            hours = work.sub(h, sh)
    gold = f"{hours}:{minutes:02d}"
    work.line(gold)
    assert gold == _plain(end)
    fill = {"t": _time(draw, start), "s": _span(draw, span)}
    if back:
        question = draw.one(
            ["What time was it {s} before {t}?", "It is {t}. What time was it {s} ago?", "{s} before {t}", "I arrived at {t} after {s} on the road. When did I leave?"],
            ["Pukul berapa {s} sebelum {t}?", "Sekarang pukul {t}. Pukul berapa {s} yang lalu?", "{s} sebelum pukul {t}", "jam berapa {s} sebelum {t}"],
        ).format(**fill)  # fmt: skip
    else:
        question = draw.one(
            ["What time is it {s} after {t}?", "It is {t}. What time will it be in {s}?", "{s} after {t}", "what time is {t} plus {s}",
             "A film starts at {t} and lasts {s}. When does it end?", "I leave at {t} and need {s}. When do I arrive?", "The cake went in at {t} and bakes for {s}. When is it done?"],
            ["Pukul berapa {s} setelah {t}?", "Sekarang pukul {t}. Pukul berapa {s} lagi?", "{s} setelah pukul {t}", "jam berapa {s} setelah {t}",
             "Film mulai pukul {t} dan berlangsung {s}. Pukul berapa selesai?", "Saya berangkat pukul {t} dan perlu {s}. Pukul berapa tiba?"],
        ).format(**fill)  # fmt: skip
    answer = draw.say(f"It {'was' if back else 'is'} **{gold}**.", f"Pukul **{gold}**.")
    return Problem(question, work.text, answer, gold, ("clock", start, -span if back else span), check="clock", key=f"clock{start}{'-' if back else '+'}{span}")


def _duration(draw: Draw) -> Problem:
    start = draw.whole(0, 20) * 60 + draw.whole(0, 11) * 5
    end = start + draw.whole(1, 20) * 5 + draw.whole(0, 5) * 60
    if draw.hard:
        start, end = draw.whole(0, 500), draw.whole(600, 1430)
    end = min(end, 1435)
    h1, m1 = divmod(start, 60)
    h2, m2 = divmod(end, 60)
    work = Work(draw).line(f"{_plain(end)} -{_plain(start)}")
    if m2 < m1:
        work.line(f"{m2}<{m1}")
        minutes = work.sub(work.add(m2, 60), m1)
        hours = work.sub(work.sub(h2, 1), h1)
    else:
        minutes = work.sub(m2, m1)
        hours = work.sub(h2, h1)
    span = end - start
    gold = f"{hours} h {minutes} min" if draw.lang == "en" else f"{hours} jam {minutes} menit"
    work.line(gold)
    assert hours * 60 + minutes == span
    question = draw.one(
        ["How long is it from {a} to {b}?", "how long from {a} until {b}", "How much time is between {a} and {b}?", "A lesson goes from {a} to {b}. How long is it?",
         "The train leaves at {a} and arrives at {b}. How long does it take?", "from {a} to {b} is how long"],
        ["Berapa lama dari pukul {a} sampai {b}?", "berapa lama dari {a} ke {b}", "Kereta berangkat pukul {a} dan tiba pukul {b}. Berapa lama perjalanannya?",
         "Pelajaran dari pukul {a} sampai {b}. Berapa lama?"],
    ).format(a=_time(draw, start), b=_time(draw, end))  # fmt: skip
    answer = draw.say(f"It takes **{gold}**.", f"Lamanya **{gold}**.")
    return Problem(question, work.text, answer, gold, ("duration", start, end), check="duration", key=f"from{start}to{end}")


def _names(draw: Draw) -> tuple[str, str, int]:
    en, idn, factor = draw.one(UNITS)
    large, small = en if draw.lang == "en" else idn
    return large, small, factor


def _single(name: str) -> str:
    """One of a unit: `hours` is `hour`."""
    return name[:-1] if len(name) > 2 and name.endswith("s") else name


def _convert(draw: Draw) -> Problem:
    large, small, factor = _names(draw)
    down = draw.chance(0.6)
    work = Work(draw).line(f"1 {_single(large)}={factor} {small}")
    power = factor in (10, 100, 1000)
    if down:
        if power and draw.chance(0.4):
            value = Fraction(draw.whole(1, 99), draw.one([10, 10, 2, 4]) if factor > 10 else 10)
            shown = decimal(value, "," if draw.lang == "id" and draw.chance(0.5) else ".")
            result = value * factor
            work.line(f"{shown}×{factor}={decimal(result)}")
        else:
            value = Fraction(draw.whole(13, 99) if draw.hard else draw.whole(2, 30))
            shown = str(value)
            result = Fraction(work.mul(int(value), factor))
        gold = decimal(result)
        question = _how_many(draw, small, shown, large)
        answer = f"{shown} {large} = **{gold}** {small}"
        return Problem(question, work.text, answer, gold, ("value", f"({decimal(value)})*{factor}"), check="number")
    if power:
        count = draw.whole(1, 90) * draw.one([1, 10, factor // 10, factor // 2 or 5, factor])
        result = Fraction(count, factor)
        work.line(f"{count}÷{factor}={decimal(result)}")
    else:
        count = draw.whole(2, 30 if draw.hard else 20) * factor
        result = Fraction(work.exact(count, factor)) if factor <= 12 else Fraction(work.div(count, factor)[0])
    gold = decimal(result)
    question = _how_many(draw, large, str(count), small)
    answer = f"{count} {small} = **{gold}** {large}"
    return Problem(question, work.text, answer, gold, ("value", f"{count}/{factor}"), check="number")


def _how_many(draw: Draw, wanted: str, amount: str, unit: str) -> str:
    return draw.one(
        ["How many {w} are {a} {u}?", "how many {w} in {a} {u}", "Convert {a} {u} to {w}.", "{a} {u} in {w}", "{a} {u} to {w}", "What is {a} {u} in {w}?",
         "{a} {u} = ? {w}", "Change {a} {u} into {w}.", "{a} {u} is how many {w}?"],
        ["Berapa {w} dalam {a} {u}?", "{a} {u} berapa {w}", "Ubah {a} {u} ke {w}.", "{a} {u} = ... {w}", "{a} {u} ke {w}", "konversi {a} {u} ke {w}",
         "{a} {u} sama dengan berapa {w}?"],
    ).format(w=wanted, a=amount, u=unit)  # fmt: skip


MIXED = [unit for unit in UNITS if unit[2] in (60, 24, 7, 12, 100, 1000)]


def _mixed(draw: Draw) -> Problem:
    """`2 h 15 min` in minutes."""
    en, idn, factor = draw.one(MIXED)
    large, small = en if draw.lang == "en" else idn
    a, b = draw.whole(1, 30 if draw.hard else 9), draw.whole(1, factor - 1)
    if factor == 1000:
        b = draw.whole(1, 19) * 50
    work = Work(draw).line(f"1 {_single(large)}={factor} {small}")
    total = work.add(work.mul(a, factor), b)
    amount = draw.one([f"{a} {large} {b} {small}", draw.say(f"{a} {large} and {b} {small}", f"{a} {large} dan {b} {small}")])
    question = draw.one(
        ["How many {w} are {x}?", "how many {w} in {x}", "Convert {x} to {w}.", "{x} in {w}", "What is {x} in {w}?"],
        ["Berapa {w} {x}?", "{x} berapa {w}", "Ubah {x} ke {w}.", "{x} sama dengan berapa {w}?"],
    ).format(w=small, x=amount)  # fmt: skip
    answer = f"{a} {large} {b} {small} = **{total}** {small}"
    return Problem(question, work.text, answer, str(total), ("value", f"{a}*{factor}+{b}"))


def _split(draw: Draw) -> Problem:
    """`150 minutes` in hours and minutes."""
    en, idn, factor = draw.one([unit for unit in UNITS if unit[2] in (60, 7, 12)])
    large, small = en if draw.lang == "en" else idn
    count = factor * draw.whole(2, 20 if draw.hard else 9) + draw.whole(2, factor - 1)
    work = Work(draw).line(f"1 {_single(large)}={factor} {small}")
    q, rest = work.div(count, factor)
    gold = f"{q} {large} {rest} {small}"
    work.line(gold)
    question = draw.one(
        ["What is {n} {s} in {l} and {s}?", "{n} {s} in {l} and {s}", "Convert {n} {s} to {l} and {s}.", "How many {l} and {s} are {n} {s}?"],
        ["Berapa {l} dan {s} dalam {n} {s}?", "{n} {s} berapa {l} dan {s}", "Ubah {n} {s} menjadi {l} dan {s}."],
    ).format(n=count, s=small, l=large)  # fmt: skip
    return Problem(question, work.text, f"{count} {small} = **{gold}**", gold, ("parts", count, factor, large, small))

