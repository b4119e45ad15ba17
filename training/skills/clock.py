"""Times of day and units: later and earlier, how long it took, 12 and 24 hours, and changing units."""

from __future__ import annotations

from fractions import Fraction

from phrasing import in_words
from sample import Draw, Problem
from skills import clock_events, measures
from work import Work, decimal, shifted

# Larger unit, smaller unit, how many; in English and Indonesian.
UNITS = [
    (("km", "m"), ("km", "m"), 1000), (("m", "cm"), ("m", "cm"), 100), (("cm", "mm"), ("cm", "mm"), 10), (("m", "mm"), ("m", "mm"), 1000), (("g", "mg"), ("g", "mg"), 1000),
    (("kg", "g"), ("kg", "g"), 1000), (("litres", "ml"), ("liter", "ml"), 1000), (("t", "kg"), ("ton", "kg"), 1000), (("litres", "millilitres"), ("liter", "mililiter"), 1000),
    (("kilometres", "metres"), ("kilometer", "meter"), 1000), (("metres", "centimetres"), ("meter", "sentimeter"), 100), (("kilometers", "meters"), ("km", "meter"), 1000),
    (("kilograms", "grams"), ("kilogram", "gram"), 1000), (("centimetres", "millimetres"), ("sentimeter", "milimeter"), 10), (("liters", "milliliters"), ("kuintal", "kg"), 1000),
    (("hours", "minutes"), ("jam", "menit"), 60), (("minutes", "seconds"), ("menit", "detik"), 60), (("hours", "minutes"), ("jam", "menit"), 60), (("min", "s"), ("menit", "detik"), 60),
    (("days", "minutes"), ("hari", "menit"), 1440), (("weeks", "hours"), ("minggu", "jam"), 168),
    (("days", "hours"), ("hari", "jam"), 24), (("weeks", "days"), ("minggu", "hari"), 7), (("hours", "seconds"), ("jam", "detik"), 3600),
    (("years", "months"), ("tahun", "bulan"), 12), (("dozen", "pieces"), ("lusin", "buah"), 12), (("dozen", "eggs"), ("lusin", "telur"), 12), (("centuries", "years"), ("abad", "tahun"), 100),
    (("decades", "years"), ("dekade", "tahun"), 10), (("feet", "inches"), ("kodi", "lembar"), 0), (("yards", "feet"), ("windu", "tahun"), 0), (("pounds", "ounces"), ("rim", "lembar"), 0),
]  # fmt: skip
OWN = {"feet": 12, "kodi": 20, "yards": 3, "windu": 8, "pounds": 16, "rim": 500, "kuintal": 100, "liters": 1000}
"""Factors of the rows whose units are others in the two languages."""

ONE = {"feet": "foot", "centuries": "century", "litres": "litre", "inches": "inch"}
KEEP = frozenset(["am", "pm", "pagi", "siang", "sore", "malam", "half", "past", "quarter", "setengah", "kurang", "lewat", "seperempat", "dini"])
PARTS_ID = [(1, 10, "pagi"), (11, 14, "siang"), (15, 18, "sore"), (19, 23, "malam")]


def make(draw: Draw) -> Problem:
    """Beyond: spans of 9 to 23 hours, amounts of 100 and more, over 30 of a unit and some more, over 20 to split off."""
    kind = draw.rng.random()
    if draw.beyond:
        return draw.one([_later, _convert, _mixed, _split])(draw)
    if draw.chance(0.2):
        return draw.one([_stages, _stages, _repeats, _zone, _named, _named])(draw)
    if draw.chance(0.14):
        return measures.make(draw)
    if kind < 0.27:
        return _later(draw)
    if kind < 0.43:
        return _duration(draw)
    if kind < 0.50:
        return _twelve(draw)
    if kind < 0.74:
        return _convert(draw)
    if kind < 0.77:
        return _half(draw)
    if kind < 0.88:
        return _mixed(draw)
    if kind < 0.96:
        return _split(draw)
    return _spans(draw)


# Times as they are written


def _time(draw: Draw, minutes: int) -> str:
    h, m = divmod(minutes % 1440, 60)
    point = "." if draw.lang == "id" and draw.chance(0.5) else ":"
    return f"{h}{point}{m:02d}" if draw.chance(0.6) else f"{h:02d}{point}{m:02d}"


def _plain(minutes: int) -> str:
    h, m = divmod(minutes % 1440, 60)
    return f"{h}:{m:02d}"


def _half_day(minutes: int) -> str:
    h, m = divmod(minutes % 1440, 60)
    return f"{(h - 1) % 12 + 1}:{m:02d} {'am' if h < 12 else 'pm'}"


def _with_am(draw: Draw, minutes: int) -> str:
    """A time with am or pm, as people write it."""
    text = _half_day(minutes)
    if minutes % 60 == 0 and draw.chance(0.6):
        text = text.replace(":00", "")
    return draw.one([text, text, text.replace(" ", ""), text.replace("m", ".m.").replace("a.", "a.").replace("p.", "p."), text.upper()])


def _part_of_day(draw: Draw, minutes: int) -> str:
    """`3.30 sore`: a time of twelve hours with the part of the day."""
    h, m = divmod(minutes, 60)
    part = next(name for low, high, name in PARTS_ID if low <= h <= high)
    hour = (h - 1) % 12 + 1
    return f"{hour} {part}" if m == 0 and draw.chance(0.7) else f"{hour}{draw.one('.:')}{m:02d} {part}"


def _span(draw: Draw, minutes: int) -> str:
    h, m = divmod(minutes, 60)
    words = {30: ("half an hour", "setengah jam"), 15: ("a quarter of an hour", "seperempat jam"), 45: ("three quarters of an hour", "45 menit"), 60: ("an hour", "satu jam"), 90: ("an hour and a half", "satu setengah jam"),
             150: ("two and a half hours", "dua setengah jam"), 75: ("an hour and a quarter", "satu jam 15 menit"), 120: ("two hours", "dua jam")}  # fmt: skip
    if minutes in words and draw.chance(0.35):
        return draw.say(*words[minutes])
    if draw.chance(0.1):
        short = ([draw.say(f"{h} h", f"{h} jam")] if h else []) + ([draw.say(f"{m} min", f"{m} mnt")] if m else [])
        return " ".join(short)
    hours = draw.say(f"{h} hour{'s' if h > 1 else ''}", f"{h} jam")
    parts = ([hours] if h else []) + ([draw.say(f"{m} minute{'s' if m > 1 else ''}", f"{m} menit")] if m else [])
    return draw.say(draw.one([" and ", " and ", " "]), draw.one([" ", " ", " dan "])).join(parts)


def _spoken(draw: Draw, minutes: int) -> str:
    """`half past 3`, `quarter to 4`, `setengah 4`; empty where there is no such word."""
    h, m = divmod(minutes, 60)
    after = h % 12 + 1
    if draw.lang == "en":
        return {30: f"half past {h}", 15: f"quarter past {h}", 45: f"quarter to {after}", 0: f"{h} o'clock", 50: f"ten to {after}", 10: f"ten past {h}", 20: f"twenty past {h}"}.get(m, "")
    return {30: f"setengah {after}", 15: f"{h} lewat 15", 45: f"{after} kurang 15", 50: f"{after} kurang 10", 20: f"{h} lewat 20", 10: f"{h} lewat 10"}.get(m, "")


def _minutes(draw: Draw) -> int:
    return draw.whole(0, 11) * 5 if draw.chance(0.7) else draw.whole(0, 59)


def _shift(work: Work, start: int, span: int, back: bool) -> int:
    """Minutes and hours by themselves, then what goes over an hour or a day."""
    (h, m), (sh, sm) = divmod(start, 60), divmod(span, 60)
    work.line(f"{_plain(start)} {'-' if back else '+'}{sh}:{sm:02d}")
    if back:
        if span > start:
            work.line(f"{_plain(start)} < {sh}:{sm:02d}")
            h = work.add(h, 24)
        if m < sm:
            work.line(f"{m}<{sm}")
            minutes = work.sub(work.add(m, 60), sm)
            hours = work.sub(work.sub(h, 1), sh)
        else:
            minutes = work.sub(m, sm)
            hours = work.sub(h, sh)
    else:
        minutes = work.add(m, sm)
        hours = work.add(h, sh)
        if minutes >= 60:
            minutes = work.sub(minutes, 60)
            hours = work.add(hours, 1)
        if hours >= 24:
            hours = work.sub(hours, 24)
    work.line(f"{hours}:{minutes:02d}")
    return hours * 60 + minutes


def _to_day(work: Work, minutes: int, shown: str) -> None:
    """A time of 12 hours as one of 24."""
    h = minutes // 60
    if h > 12:
        work.fact(f"{h - 12}+12", h)
    work.line(f"{shown}: {_plain(minutes)}")


def _to_half(work: Work, minutes: int) -> str:
    """A time of 24 hours with am or pm."""
    h = minutes // 60
    if h > 12:
        work.fact(f"{h}-12", h - 12)
    text = _half_day(minutes)
    work.line(f"{_plain(minutes)}: {text}")
    return text


LATER_EN = [
    "What time is it {s} after {t}?", "It is {t}. What time will it be in {s}?", "{s} after {t}", "what time is {t} plus {s}", "A film starts at {t} and lasts {s}. When does it end?", "I leave at {t} and need {s}. When do I arrive?",
    "The cake went in at {t} and bakes for {s}. When is it done?", "{t} + {s} = ?", "{t} plus {s}", "The bus leaves at {t} and the ride takes {s}. What time does it get there?", "school starts at {t}, and the first break is {s} later. when is it?",
    "It's {t} now, and the meeting is in {s}. At what time is the meeting?", "If I start at {t} and work for {s}, what time do I finish?", "Add {s} to {t}.", "My shift began at {t}. It goes on for {s}. When is it over?", "now {t}, in {s}?",
    "Tell me the time {s} from {t}.", "The plane takes off at {t} and flies for {s}. At what time does it land?", "a {s} nap from {t}, when do i wake up", "What will the clock show {s} after {t}?",
    "My guests come {s} after {t}. At what time is that?", "When it's {t}, what time lies {s} ahead?", "The washing machine starts at {t} and runs {s}. At what time does it stop?",
    "I put the parking disc on {t} and may stay {s}. Until when can I park?", "Let {s} go by from {t}. What time is it then?", "count {s} on from {t}", "{t}, and then {s} more: what time is it?",
    "The game kicks off at {t}; it takes {s}. At what time is the final whistle?", "Which time do you get by moving the clock forward {s} from {t}?",
    "She called at {t} and promised to ring again {s} later. When will she ring?", "if i take a pill at {t} and the next one {s} later, what time is the next",
    "Our ferry sails at {t}. We are on the water for {s}. When are we across?", "The clock on the wall says {t}. Wait {s}. What does it say?", "Dough has to rise for {s}. I set it aside at {t}. When is it ready?",
    "Suppose it's {t}. Give me the time {s} from now.", "I fell asleep at {t} and woke {s} later. At what time did I wake?", "what's the time {s} past {t}", "From {t} on I have {s} left. When is my time up?",
    "Please work out the time {s} later than {t}.",
]  # fmt: skip
LATER_ID = [
    "Pukul berapa {s} setelah {t}?", "Sekarang pukul {t}. Pukul berapa {s} lagi?", "{s} setelah pukul {t}", "jam berapa {s} setelah {t}", "Film mulai pukul {t} dan berlangsung {s}. Pukul berapa selesai?", "Saya berangkat pukul {t} dan perlu {s}. Pukul berapa tiba?",
    "pukul {t} + {s} = ?", "pukul {t} ditambah {s}", "Kue dipanggang mulai jam {t} selama {s}. Jam berapa matang?", "Bus berangkat jam {t}, perjalanan {s}. Jam berapa sampai?", "sekarang jam {t}, {s} lagi jam berapa", "Rapat dimulai {s} lagi dan sekarang pukul {t}. Pukul berapa rapatnya?",
    "Kalau mulai jam {t} dan bekerja {s}, selesai jam berapa?", "Tambahkan {s} ke pukul {t}.", "Pesawat lepas landas pukul {t} dan terbang {s}. Mendarat pukul berapa?", "Jam menunjukkan pukul {t}. {s} kemudian pukul berapa?", "tidur dari jam {t} selama {s}, bangun jam berapa",
    "Mesin cuci dinyalakan pukul {t} dan berputar {s}. Pukul berapa berhenti?", "Saya parkir mulai pukul {t} dan boleh {s}. Sampai pukul berapa?",
    "Pertandingan mulai jam {t} dan berlangsung {s}. Selesainya jam berapa?", "majukan jam {t} sebanyak {s}", "Tamu datang {s} setelah pukul {t}. Pukul berapa datangnya?",
    "Kalau sekarang jam {t}, nanti {s} lagi jam berapa ya?", "Adonan didiamkan {s} mulai pukul {t}. Siapnya pukul berapa?", "Obat diminum pukul {t}, berikutnya {s} kemudian. Pukul berapa minum lagi?",
    "Jarum jam menunjuk {t}. Tunggu {s}. Sekarang menunjuk pukul berapa?", "Feri berangkat pukul {t}, menyeberang {s}. Tiba di seberang pukul berapa?", "hitung maju {s} dari jam {t}, ketemunya jam berapa",
    "Dari pukul {t}, waktu saya tinggal {s}. Habis pukul berapa?", "Dia menelepon jam {t} dan akan menelepon lagi {s} kemudian. Jam berapa itu?", "Tentukan waktu {s} sesudah pukul {t}.",
    "Jam {t}, lewat {s}, jadi jam berapa?",
]  # fmt: skip
EARLIER_EN = [
    "What time was it {s} before {t}?", "It is {t}. What time was it {s} ago?", "{s} before {t}", "I arrived at {t} after {s} on the road. When did I leave?", "{t} - {s} = ?", "{t} minus {s}", "The film ended at {t} and lasted {s}. When did it start?",
    "I must be there at {t} and the way takes {s}. When do I have to leave?", "Dinner is at {t} and cooking takes {s}. When do I start?", "what time is it {s} earlier than {t}", "Subtract {s} from {t}.", "The train came in at {t}, after a ride of {s}. At what time did it depart?",
    "now it's {t}. {s} ago it was?", "Take {s} off {t}.", "The clock shows {t}. What did it show {s} ago?",
    "I woke at {t} after sleeping for {s}. When did I fall asleep?", "Turn the clock back {s} from {t}. What time do you see?",
    "The cake must be out of the oven at {t} and bakes for {s}. At what time does it go in?", "Which time came {s} ahead of {t}?", "count back {s} from {t}",
    "The phone rang {s} ago. It is {t} now. At what time did it ring?", "If we want to finish at {t} and the job takes {s}, when must we begin?",
    "The match was over at {t}. It had gone on for {s}. When was kick-off?", "what was the time {s} earlier, if now it's {t}", "My flight is at {t} and I want to be at the airport {s} earlier. By what time?",
    "She has been waiting for {s}, and the clock says {t}. Since when?", "Please tell me the time {s} prior to {t}.", "go {s} back in time from {t}, what time is it",
    "At {t} the candle went out; it had burned for {s}. When was it lit?", "School begins at {t}. The bus comes {s} before. What time does the bus come?",
]  # fmt: skip
EARLIER_ID = [
    "Pukul berapa {s} sebelum {t}?", "Sekarang pukul {t}. Pukul berapa {s} yang lalu?", "{s} sebelum pukul {t}", "jam berapa {s} sebelum {t}", "pukul {t} - {s} = ?", "pukul {t} dikurangi {s}", "Film selesai pukul {t} dan berlangsung {s}. Pukul berapa mulai?",
    "Saya harus tiba jam {t}, perjalanannya {s}. Jam berapa harus berangkat?", "sekarang jam {t}, {s} lalu jam berapa", "Saya sampai pukul {t} setelah {s} di jalan. Pukul berapa berangkat?", "Makan malam jam {t}, memasak perlu {s}. Mulai masak jam berapa?",
    "Jam menunjukkan pukul {t}. {s} sebelumnya pukul berapa?", "Kereta tiba pukul {t} setelah perjalanan {s}. Berangkatnya pukul berapa?",
    "Saya bangun jam {t} setelah tidur {s}. Tidurnya mulai jam berapa?", "Mundurkan jam {t} sebanyak {s}.", "hitung mundur {s} dari jam {t}, ketemu jam berapa",
    "Kue harus matang pukul {t} dan dipanggang {s}. Pukul berapa masuk oven?", "Dia sudah menunggu {s} dan sekarang pukul {t}. Sejak pukul berapa?", "Pertandingan selesai jam {t} setelah {s}. Mulainya jam berapa?",
    "Telepon berbunyi {s} yang lalu. Sekarang jam {t}. Jam berapa teleponnya berbunyi?", "Pesawat saya pukul {t}, saya mau di bandara {s} sebelumnya. Pukul berapa itu?",
    "Kalau mau selesai pukul {t} dan kerjanya {s}, harus mulai pukul berapa?", "Lilin padam pukul {t} sesudah menyala {s}. Dinyalakan pukul berapa?", "Waktu menunjukkan {t}; {s} ke belakang pukul berapa?",
    "Tentukan waktu {s} sebelum pukul {t}.",
]  # fmt: skip


def _later(draw: Draw) -> Problem:
    start = draw.whole(0, 23) * 60 + _minutes(draw)
    span = draw.whole(0, 5) * 60 + draw.whole(0, 11) * 5
    if draw.hard:
        span = draw.whole(1, 8) * 60 + draw.whole(1, 59)
    elif draw.chance(0.35):
        span = draw.whole(1, 11) * 5 if draw.chance(0.6) else draw.one([15, 30, 45, 60, 75, 90, 120, 150])
    if draw.beyond:
        span = draw.whole(9, 23) * 60 + draw.whole(1, 59)
    span = span or 45
    back = draw.chance(0.35)
    if (span > start if back else start + span >= 1440) and draw.chance(0.5):
        start = min(max(start % 240 + 480, span if back else 0), 1439)
    style = draw.rng.random()
    work = Work(draw)
    twelve = False
    shown = _time(draw, start)
    if style < 0.22 and draw.lang == "en":
        twelve, shown = True, _with_am(draw, start)
        _to_day(work, start, _half_day(start))
    elif style < 0.15 and start >= 60:
        shown = _part_of_day(draw, start)
        _to_day(work, start, shown)
    elif 0.3 < style < 0.38:
        start = draw.whole(1, 11) * 60 + draw.one([0, 10, 15, 20, 30, 30, 45, 50])
        spoken = _spoken(draw, start)
        if spoken and 60 <= (start - span if back else start + span) < 780 and not draw.beyond:
            shown = spoken
            work.line(f"{spoken}: {_plain(start)}")
        else:
            shown = _time(draw, start)
    said = _span(draw, span)
    if 60 < span <= 180 and draw.chance(0.3) and not draw.beyond:
        said = draw.say(f"{span} minutes", f"{span} menit")
        work.line(f"{span}=60×{span // 60}+{span % 60}")
    end = _shift(work, start, span, back)
    assert end == (start - span if back else start + span) % 1440
    gold = _to_half(work, end) if twelve else _plain(end)
    if draw.chance(0.4):
        frame = clock_events.frame(draw, "back" if back else "on")
    else:
        frame = draw.one(*((EARLIER_EN, EARLIER_ID) if back else (LATER_EN, LATER_ID)))
    question = frame.replace("a {s} nap", "sleeping {s}").format(t=shown, s=said).replace(".m..", ".m.")
    answer = draw.say(f"It {'was' if back else 'is'} **{gold}**.", f"Pukul **{gold}**.")
    spec = ("clock 12" if twelve else "clock", start, -span if back else span)
    return Problem(question, work.text, answer, gold, spec, check="clock", key=f"clock{start}{'-' if back else '+'}{span}", keep=KEEP)


def _stages(draw: Draw) -> Problem:
    """Two spans one after the other, or a delay."""
    start = draw.whole(6, 18) * 60 + draw.whole(0, 11) * 5
    first, second = draw.whole(2, 18) * 5, draw.whole(1, 12) * 5
    if draw.chance(0.4):
        first += 60 * draw.whole(1, 4)
    work = Work(draw)
    end = _shift(work, _shift(work, start, first, False), second, False)
    question = draw.one(STAGES_EN, STAGES_ID).format(t=_time(draw, start), s=_span(draw, first), r=_span(draw, second))
    gold = _plain(end)
    answer = draw.say(f"It is **{gold}**.", f"Pukul **{gold}**.")
    return Problem(question, work.text, answer, gold, ("clock", start, first, second), check="clock", key=f"clock{start}+{first}+{second}", keep=KEEP)


def _repeats(draw: Draw) -> Problem:
    """Several spans of one length."""
    start = draw.whole(6, 18) * 60 + draw.whole(0, 11) * 5
    count, each = draw.whole(2, 6), draw.one([10, 15, 20, 25, 30, 35, 40, 45, 50])
    work = Work(draw)
    span = work.mul(count, each)
    if span >= 60:
        work.line(f"{span}=60×{span // 60}+{span % 60}")
    end = _shift(work, start, span, False)
    question = draw.one(REPEATS_EN, REPEATS_ID).format(t=_time(draw, start), n=count, m=each)
    gold = _plain(end)
    answer = draw.say(f"It is **{gold}**.", f"Pukul **{gold}**.")
    return Problem(question, work.text, answer, gold, ("clock", start, span), check="clock", key=f"clock{start}+{count}x{each}", keep=KEEP)


def _zone(draw: Draw) -> Problem:
    """The time in a place whose clocks go ahead or behind by whole hours."""
    start, hours = draw.whole(0, 23) * 60 + _minutes(draw), draw.whole(1, 11)
    back = draw.chance(0.45)
    work = Work(draw)
    end = _shift(work, start, 60 * hours, back)
    frames = (BEHIND_EN, BEHIND_ID) if back else (AHEAD_EN, AHEAD_ID)
    h = draw.say(f"{hours} hour{'s' if hours > 1 else ''}", f"{hours} jam")
    a, b = draw.some(draw.one([["Ana's city", "Tom's village", "our office", "the hotel", "Grandma's town", "the head office", "my cousin's country", "the island"]], [["kota Ana", "desa Tono", "kantor kami", "hotel", "kota Nenek", "kantor pusat", "negara sepupu saya", "pulau itu"]]), 2)
    question = draw.one(*frames).format(t=_time(draw, start), h=h, a=a, b=b)
    gold = _plain(end)
    answer = draw.say(f"It is **{gold}**.", f"Pukul **{gold}**.")
    spec = ("clock", start, -60 * hours if back else 60 * hours)
    return Problem(question[0].upper() + question[1:], work.text, answer, gold, spec, check="clock", key=f"clock{start}{'-' if back else '+'}{60 * hours}", keep=KEEP)


def _named(draw: Draw) -> Problem:
    """`half past three`, `setengah delapan` in digits."""
    h, m = draw.whole(1, 12), draw.one([0, 5, 10, 15, 15, 20, 25, 30, 30, 30, 35, 40, 45, 45, 50, 55])
    after = h % 12 + 1
    digits = draw.chance(0.4)

    def name(n: int) -> str:
        return str(n) if digits else in_words(n, draw.lang)

    if draw.lang == "en":
        if m == 0:
            spoken = f"{name(h)} o'clock"
        elif m == 30:
            spoken = f"half past {name(h)}"
        elif m in (15, 45):
            spoken = draw.one(["quarter", "a quarter"]) + (f" past {name(h)}" if m == 15 else f" to {name(after)}")
        else:
            spoken = f"{name(m)} past {name(h)}" if m < 30 else f"{name(60 - m)} to {name(after)}"
    elif m == 0:
        spoken = f"pukul {name(h)} tepat"
    elif m == 30:
        spoken = f"setengah {name(after)}"
    elif m in (15, 45):
        spoken = f"{name(h)} lewat seperempat" if m == 15 else f"{name(after)} kurang seperempat"
    else:
        spoken = f"{name(h)} lewat {name(m)}" if m < 30 else f"{name(after)} kurang {name(60 - m)}"
    work = Work(draw)
    if m > 30 and m != 45:
        work.sub(60, 60 - m)
    gold = f"{h}:{m:02d}"
    work.line(f"{spoken}: {gold}")
    question = draw.one(NAMED_EN, NAMED_ID).format(t=spoken)
    if draw.lang == "id" and m == 0:
        question = question.replace("jam pukul", "pukul")
    answer = draw.say(f"It is **{gold}**.", f"Pukul **{gold}**.")
    return Problem(question, work.text, answer, gold, ("clock", h * 60 + m, 0), check="clock", key=f"said{h}:{m}", keep=KEEP)


STAGES_EN = [
    "School starts at {t}. The first lesson takes {s}, then there is a break of {r}. When does the second lesson begin?", "A train should leave at {t} and ride for {s}, but it is {r} late. When does it arrive?", "I leave home at {t}, walk for {s} and then wait {r} for the bus. At what time does the bus come?",
    "The cake goes into the oven at {t}, bakes for {s} and then has to cool for {r}. From when on can we eat it?", "The film begins at {t}. It lasts {s}, and {r} of advertising come first. When is it over?", "We start at {t}, work for {s} and clean up for {r}. When are we done?",
    "A flight leaves at {t}, takes {s} and lands {r} late. What time does it land?", "At {t} the game begins. It takes {s} plus a pause of {r}. When does it end?", "Mum goes shopping at {t}: {s} at the market and {r} for the way home. When is she back?", "it's {t}. i nap for {s} and then read for {r}. what time is it then",
    "The washing starts at {t} and runs {s}; drying takes another {r}. When is the laundry dry?", "Take {t}, go {s} on and then {r} more. What time do you get?", "The doctor is to see me at {t}, has a delay of {s}, and I stay with him for {r}. When do I leave?",
    "Two films in a row start at {t}; one is {s}, the other {r}, without a pause. When is the second over?", "What time is it {s} and then another {r} after {t}?", "Bus at {t}, {s} of riding, then {r} on foot. When am I there?",
]  # fmt: skip
STAGES_ID = [
    "Sekolah mulai pukul {t}. Pelajaran pertama {s}, lalu istirahat {r}. Pukul berapa pelajaran kedua mulai?", "Kereta harusnya berangkat pukul {t} dan perjalanannya {s}, tapi terlambat {r}. Pukul berapa tiba?", "Saya keluar rumah pukul {t}, jalan kaki {s}, lalu menunggu bus {r}. Pukul berapa bus datang?",
    "Kue masuk oven pukul {t}, dipanggang {s}, lalu didinginkan {r}. Mulai pukul berapa bisa dimakan?", "Pertandingan mulai pukul {t}, lamanya {s} ditambah jeda {r}. Pukul berapa selesai?", "Kami mulai pukul {t}, bekerja {s}, lalu beres-beres {r}. Selesai pukul berapa?",
    "Pesawat terbang pukul {t}, lamanya {s}, dan terlambat {r}. Mendarat pukul berapa?", "Ibu ke pasar pukul {t}: {s} di pasar dan {r} perjalanan pulang. Pukul berapa sampai rumah?", "sekarang jam {t}. tidur {s} terus baca buku {r}. jadi jam berapa", "Cucian mulai pukul {t} selama {s}, mengeringkannya {r} lagi. Pukul berapa kering?",
    "Dari pukul {t} maju {s}, lalu {r} lagi. Pukul berapa jadinya?", "Bus jam {t}, naik bus {s}, lanjut jalan kaki {r}. Sampai jam berapa?", "Dua film berturut-turut mulai pukul {t}; yang pertama {s}, yang kedua {r}, tanpa jeda. Selesai semua pukul berapa?",
]  # fmt: skip
REPEATS_EN = [
    "School starts at {t} and there are {n} lessons of {m} minutes without a break. When is school over?", "I begin at {t} and watch {n} episodes of {m} minutes each. When am I done?", "The doctor sees {n} patients, {m} minutes each, from {t} on. When is the last one finished?", "{n} speeches of {m} minutes, starting at {t}. When does the last end?",
    "A baker bakes {n} trays one after the other, {m} minutes each, and starts at {t}. When is the last tray out?", "Training begins at {t}: {n} rounds of {m} minutes with no pause. When does it end?", "If {n} haircuts take {m} minutes each and the first starts at {t}, when is the last one done?", "start {t}, {n} times {m} min. finished when",
]  # fmt: skip
REPEATS_ID = [
    "Sekolah mulai pukul {t}, ada {n} pelajaran masing-masing {m} menit tanpa istirahat. Pukul berapa selesai?", "Saya mulai pukul {t} dan menonton {n} episode, tiap episode {m} menit. Selesai pukul berapa?", "Dokter memeriksa {n} pasien mulai pukul {t}, masing-masing {m} menit. Pukul berapa selesai?",
    "Ada {n} pidato, tiap pidato {m} menit, mulai pukul {t}. Yang terakhir selesai pukul berapa?", "Latihan mulai pukul {t}: {n} ronde masing-masing {m} menit tanpa jeda. Selesai pukul berapa?", "mulai jam {t}, {n} kali {m} menit. kelar jam berapa", "Tukang cukur mulai jam {t}, {n} orang, tiap orang {m} menit. Selesai jam berapa?",
]  # fmt: skip
AHEAD_EN = ["In {a} it is {t}. In {b} the clocks are {h} ahead. What time is it in {b}?", "{b} is {h} ahead of {a}. If it is {t} in {a}, what time is it in {b}?", "The time zone of {b} is +{h} from {a}. It's {t} in {a}. And in {b}?", "what time is it in {b} when it's {t} in {a} and {b} is {h} ahead", "I call from {a} at {t}. In {b} it is {h} later. What do the clocks there show?"]
AHEAD_ID = ["Di {a} sekarang pukul {t}. Di {b} {h} lebih cepat. Pukul berapa di {b}?", "Waktu di {b} {h} lebih dulu daripada di {a}. Kalau di {a} pukul {t}, di {b} pukul berapa?", "jam berapa di {b} kalau di {a} jam {t} dan {b} lebih cepat {h}", "Saya menelepon dari {a} pukul {t}. Di {b} waktunya {h} lebih cepat. Di sana pukul berapa?"]
BEHIND_EN = ["In {a} it is {t}. In {b} the clocks are {h} behind. What time is it in {b}?", "{b} is {h} behind {a}. If it is {t} in {a}, what time is it in {b}?", "what time is it in {b} when it's {t} in {a} and {b} is {h} behind", "I call from {a} at {t}. In {b} it is {h} earlier. What do the clocks there show?"]
BEHIND_ID = ["Di {a} sekarang pukul {t}. Di {b} {h} lebih lambat. Pukul berapa di {b}?", "Waktu di {b} {h} di belakang {a}. Kalau di {a} pukul {t}, di {b} pukul berapa?", "jam berapa di {b} kalau di {a} jam {t} dan {b} lebih lambat {h}"]
NAMED_EN = ["Write {t} in digits.", "What does a digital clock show at {t}?", "{t} in numbers", "How do you write {t} as a digital time?", "{t} = ?", "Put {t} into figures, like on a digital clock.", "what time is {t} in digits", "My watch says {t}. Give that in hours and minutes.", "{t}, digital?", "Turn {t} into digital form."]
NAMED_ID = ["Tulis jam {t} dengan angka.", "Jam {t} ditulis dengan angka jadi pukul berapa?", "jam {t} itu pukul berapa", "Jam digital menunjukkan apa pada jam {t}?", "jam {t} = pukul berapa?", "Nyatakan jam {t} dalam angka.", "kalau jam {t}, di jam digital tulisannya apa", "Ubah jam {t} menjadi waktu digital."]


DURATION_EN = [
    "How long is it from {a} to {b}?", "how long from {a} until {b}", "How much time is between {a} and {b}?", "A lesson goes from {a} to {b}. How long is it?", "The train leaves at {a} and arrives at {b}. How long does it take?", "from {a} to {b} is how long",
    "{a} to {b}, how much time", "I slept from {a} to {b}. How long did I sleep?", "The shop is open from {a} to {b}. How long is that?", "How much time passes from {a} until {b}?", "duration {a} - {b}?", "Work started at {a} and ended at {b}. How long was it?",
    "It is {a} and dinner is at {b}. How long do I have to wait?", "The film began at {a} and was over at {b}. What was its length?", "What is the time difference between {a} and {b}?", "parked from {a} till {b}, how long was that", "Find the time elapsed from {a} to {b}.",
    "The power went off at {a} and came back at {b}. For how long was it dark?", "I set out at {a} and got there at {b}. How long was I on the way?",
    "Our flight takes off at {a} and lands at {b}. What is the flying time?", "The exam starts at {a} and the papers are collected at {b}. How much time do we have?", "how much time do I have between {a} and {b}",
    "The babysitter came at {a} and left at {b}. How long was she here?", "Give me the span of time from {a} to {b}.", "The bread was in the oven from {a} until {b}. How long did it bake?",
    "If a meeting runs from {a} through {b}, what is its duration?", "clock says {a}, my train is at {b}. how long till then", "The rain began at {a} and ended at {b}. For how long did it rain?",
    "It's {a}. School is out at {b}. How much longer?", "Work out how long a shift is that goes from {a} till {b}.", "A candle was lit at {a} and burned down at {b}. How long did it burn?",
    "{a} until {b}: what length of time?",
]  # fmt: skip
DURATION_ID = [
    "Berapa lama dari pukul {a} sampai {b}?", "berapa lama dari {a} ke {b}", "Kereta berangkat pukul {a} dan tiba pukul {b}. Berapa lama perjalanannya?", "Pelajaran dari pukul {a} sampai {b}. Berapa lama?", "Saya tidur dari jam {a} sampai jam {b}. Berapa lama saya tidur?",
    "Toko buka dari pukul {a} hingga {b}. Berapa lama bukanya?", "dari jam {a} sampe jam {b} itu berapa lama", "Berapa selang waktu antara pukul {a} dan {b}?", "Film mulai {a} dan selesai {b}. Berapa lama filmnya?", "Sekarang pukul {a}, acara mulai pukul {b}. Berapa lama lagi?",
    "lama waktu {a} - {b}?", "Hitung durasi dari {a} sampai {b}.", "parkir dari jam {a} sampai {b}, berapa lama ya",
    "Listrik padam pukul {a} dan menyala lagi pukul {b}. Berapa lama padamnya?", "Hujan mulai pukul {a} dan reda pukul {b}. Berapa lama hujannya?", "Saya berangkat jam {a} dan sampai jam {b}. Berapa lama di jalan?",
    "Ujian mulai pukul {a}, dikumpulkan pukul {b}. Berapa lama waktunya?", "Sekarang jam {a}, kereta saya jam {b}. Masih berapa lama?", "Roti dipanggang dari {a} hingga {b}. Berapa lama dipanggangnya?",
    "Pesawat terbang pukul {a} dan mendarat pukul {b}. Berapa lama terbangnya?", "Kalau rapat dari {a} sampai {b}, rapatnya berapa lama?", "lamanya dari jam {a} ke jam {b} berapa sih",
    "Pengasuh datang pukul {a} dan pulang pukul {b}. Berapa lama dia di sini?", "Tentukan lama waktu dari pukul {a} hingga pukul {b}.", "Antara jam {a} dan jam {b} ada waktu berapa lama?",
]  # fmt: skip
MINUTES_EN = ["How many minutes are there from {a} to {b}?", "how many minutes from {a} until {b}", "{a} to {b} in minutes?", "The bus left at {a} and came at {b}. How many minutes did it take?",
              "minutes between {a} and {b}", "From {a} till {b}, how many minutes is that?",
    "Class runs from {a} to {b}. What is that in minutes?", "I waited from {a} until {b}. How many minutes did I wait?", "count the minutes from {a} to {b}", "In how many minutes will it be {b}, if it is {a} now?",
    "The film goes from {a} to {b}. How many minutes long is it?", "Number of minutes that pass between {a} and {b}?", "It's {a}; the shop shuts at {b}. How many minutes are left?",
    "Give the time from {a} to {b} in minutes.", "how many mins {a} - {b}", "The walk began at {a} and ended at {b}. For how many minutes did I walk?"]
MINUTES_ID = ["Berapa menit dari pukul {a} sampai {b}?", "berapa menit dari {a} ke {b}", "{a} sampai {b} berapa menit?", "Bus berangkat pukul {a} dan tiba pukul {b}. Berapa menit perjalanannya?",
              "ada berapa menit antara pukul {a} dan {b}",
    "Saya menunggu dari {a} sampai {b}. Berapa menit saya menunggu?", "Sekarang pukul {a}. Berapa menit lagi pukul {b}?", "Hitung jumlah menit dari {a} hingga {b}.",
    "Toko tutup jam {b}, sekarang jam {a}. Tinggal berapa menit?", "Film diputar dari {a} sampai {b}. Panjangnya berapa menit?", "dari jam {a} ke jam {b} brp menit ya",
    "Pelajaran mulai {a} selesai {b}. Dalam menit, berapa lamanya?"]


def _duration(draw: Draw) -> Problem:
    start = draw.whole(0, 23) * 60 + draw.whole(0, 11) * 5
    span = draw.whole(1, 20) * 5 + draw.whole(0, 5) * 60
    if draw.hard:
        start, span = draw.whole(0, 1439), draw.whole(60, 900)
    if start + span >= 1440 and (draw.chance(0.6) or start < 780):
        start %= 1440 - span
    end = (start + span) % 1440
    work = Work(draw)
    style = draw.rng.random()
    # `11:30 to 1:15` without am or pm goes over noon; from 13 hours on it goes over midnight.
    noon = style > 0.9
    if noon:
        span = draw.whole(2, 36) * 5
        start = draw.whole(max(720 - span + 60, 60) // 5, 155) * 5
        end = start + span - 720
    a, b = _time(draw, start), _time(draw, end)
    if noon:
        a, b = _plain(start), _plain(end)
    if style < 0.25 and draw.lang == "en":
        a, b = _with_am(draw, start), _with_am(draw, end)
        _to_day(work, start, _half_day(start))
        _to_day(work, end, _half_day(end))
    elif style < 0.12 and start >= 60 and end >= 60:
        a, b = _part_of_day(draw, start), _part_of_day(draw, end)
        _to_day(work, start, a)
        _to_day(work, end, b)
    (h1, m1), (h2, m2) = divmod(start, 60), divmod(end, 60)
    work.line(f"{_plain(end)} -{_plain(start)}")
    if end < start:
        work.line(f"{_plain(end)} < {_plain(start)}")
        h2 = work.add(h2, 12 if noon else 24)
    if m2 < m1:
        work.line(f"{m2}<{m1}")
        minutes = work.sub(work.add(m2, 60), m1)
        hours = work.sub(work.sub(h2, 1), h1)
    else:
        minutes = work.sub(m2, m1)
        hours = work.sub(h2, h1)
    assert hours * 60 + minutes == span
    key = f"from{start}to{end}"
    if draw.chance(0.2) and span < 400:
        gold = str(span)
        work.line(f"{hours}:{minutes:02d}")
        if hours:
            work.add(work.mul(hours, 60), minutes)
        question = draw.one(MINUTES_EN, MINUTES_ID).format(a=a, b=b)
        answer = draw.say(f"It is **{gold}** minutes.", f"Ada **{gold}** menit.")
        return Problem(question, work.text, answer, gold, ("minutes", start, start + span), key=f"min{key}", keep=KEEP)
    gold = f"{hours} h {minutes} min" if draw.lang == "en" else f"{hours} jam {minutes} menit"
    work.line(gold)
    frame = clock_events.frame(draw, "long") if draw.chance(0.4) else draw.one(DURATION_EN, DURATION_ID)
    question = frame.format(a=a, b=b).replace(".m..", ".m.")
    answer = draw.say(f"It takes **{gold}**.", f"Lamanya **{gold}**.")
    return Problem(question, work.text, answer, gold, ("duration", start, start + span), check="duration", key=key, keep=KEEP)


def _twelve(draw: Draw) -> Problem:
    """`3:45 pm` as a time of 24 hours, and back."""
    at = draw.whole(0, 23) * 60 + _minutes(draw)
    work = Work(draw)
    if draw.lang == "id":
        at = max(at, 60)
        shown = _part_of_day(draw, at)
        _to_day(work, at, shown)
        question = draw.one(
            ["Pukul {t} dalam format 24 jam?", "jam {t} itu pukul berapa dalam 24 jam", "Ubah jam {t} ke format 24 jam.", "Tulis pukul {t} dalam sistem 24 jam.", "jam {t} = pukul berapa (24 jam)?",
             "Dalam notasi 24 jam, jam {t} ditulis bagaimana?", "jam {t} ke 24 jam dong",
             "Di jadwal 24 jam, {t} tertulis pukul berapa?", "Jam digital saya pakai 24 jam. Kalau jam {t}, tampilannya apa?", "jam {t} kalau pakai format 24 jam gimana nulisnya",
             "Nyatakan jam {t} dalam waktu 24 jam.", "Tentukan bentuk 24 jam dari jam {t}.", "Teman janji ketemu jam {t}. Dalam 24 jam, itu pukul berapa?"]
        ).format(t=shown)  # fmt: skip
        gold = _plain(at)
        return Problem(question, work.text, f"Pukul **{gold}**.", gold, ("clock", at, 0), check="clock", key=f"24h{at}", keep=KEEP)
    if draw.chance(0.5):
        shown = _with_am(draw, at)
        _to_day(work, at, _half_day(at))
        gold = _plain(at)
        question = draw.one(
            ["What is {t} in 24-hour time?", "Convert {t} to 24-hour format.", "{t} in 24 hour time", "How do I write {t} on a 24-hour clock?", "{t} to 24h", "Write {t} in the 24-hour system.",
             "what's {t} in military time", "On a 24-hour clock, what is {t}?", "Change {t} to 24-hour notation.",
             "The timetable uses 24 hours. How is {t} shown there?", "my digital clock is set to 24h, what does it show at {t}", "Give {t} without am or pm, on the 24-hour clock.", "Turn {t} into a 24-hour time.",
             "We meet at {t}. What is that on a 24-hour clock?", "{t} = what in 24-hour format?", "How would a train schedule with 24 hours write {t}?", "Express {t} in military time."]
        ).format(t=shown)  # fmt: skip
        return Problem(question, work.text, f"It is **{gold}**.", gold, ("clock", at, 0), check="clock", key=f"24h{at}", keep=KEEP)
    gold = _to_half(work, at)
    question = draw.one(
        ["What is {t} in 12-hour time?", "Convert {t} to 12-hour format.", "{t} in am/pm", "How do I say {t} with am or pm?", "{t} as am or pm time?", "Write {t} in the 12-hour system.",
         "On a 12-hour clock, what is {t}?", "Change {t} to 12-hour notation with am or pm.", "my watch says {t}, what is that in 12 hour time",
             "The ticket says {t}. Is that am or pm, and what time?", "Give {t} with am or pm.", "Turn the 24-hour time {t} into a 12-hour one.", "how would an American write {t}", "{t} (24h) is what with am/pm?",
             "Express {t} using am or pm.", "The train goes at {t}. What is that in 12-hour format?", "{t} = ? am/pm"]
    ).format(t=_time(draw, at))  # fmt: skip
    return Problem(question, work.text, f"It is **{gold}**.", gold, ("clock 12", at, 0), check="clock", key=f"12h{at}", keep=KEEP)


def _spans(draw: Draw) -> Problem:
    """Two lengths of time together."""
    a, b = (draw.whole(0, 4) * 60 + draw.whole(1, 11) * 5 for _ in range(2))
    if draw.hard:
        a, b = draw.whole(60, 300), draw.whole(60, 300)
    work = Work(draw)
    total = _shift(work, a, b, False)
    h, m = divmod(total, 60)
    gold = draw.say(f"{h} h {m} min", f"{h} jam {m} menit")
    work.line(gold)
    question = draw.one(
        ["What is {a} plus {b}?", "{a} + {b}", "The first film takes {a} and the second {b}. How long do both take?", "I worked {a} in the morning and {b} after lunch. How much time is that altogether?",
         "Add {a} and {b}.", "{a} and {b} together, how long?", "total of {a} and {b}",
         "I walked {a}, rested, and walked another {b}. How long did I walk in all?", "The cake bakes {a} and then cools {b}. How long does that take altogether?", "{a}, then {b} more: how long in all?",
         "sum up {a} and {b}", "Two parts of a trip take {a} and {b}. What is the whole travel time?", "If one job needs {a} and another {b}, how long do I need for both?", "put {a} and {b} together",
         "He practised {a} on Monday and {b} on Tuesday. How much time in total?"],
        ["Berapa {a} ditambah {b}?", "{a} + {b}", "Film pertama {a}, film kedua {b}. Berapa lama keduanya?", "Saya belajar {a} pagi hari dan {b} sore hari. Berapa lama seluruhnya?", "Jumlahkan {a} dan {b}.",
         "total {a} dan {b}",
         "Perjalanan pertama {a}, lanjut lagi {b}. Berapa lama semuanya?", "Kalau satu tugas {a} dan tugas lain {b}, keduanya berapa lama?", "{a}, lalu {b} lagi, jadi berapa lama", "gabungkan {a} dan {b}",
         "Kue dipanggang {a} lalu didinginkan {b}. Berapa lama seluruhnya?", "Latihan Senin {a}, Selasa {b}. Berapa lama jumlahnya?"],
    ).format(a=_span(draw, a), b=_span(draw, b))  # fmt: skip
    answer = draw.say(f"It takes **{gold}**.", f"Lamanya **{gold}**.")
    return Problem(question, work.text, answer, gold, ("duration", 0, a + b), check="duration", key=f"spans{a}+{b}", keep=KEEP)


# Units


def _names(draw: Draw, factors: tuple[int, ...] = ()) -> tuple[str, str, int]:
    while True:
        en, idn, factor = draw.one(UNITS)
        large, small = en if draw.lang == "en" else idn
        factor = OWN.get(large, factor)
        if not factors or factor in factors:
            return large, small, factor


def _single(name: str) -> str:
    """One of a unit: `hours` is `hour`."""
    return ONE.get(name) or (name[:-1] if len(name) > 2 and name.endswith("s") else name)


def _amount(name: str, count: int | str) -> str:
    return f"{count} {_single(name) if str(count) == '1' else name}"


def _convert(draw: Draw, names: tuple[str, str, int] | None = None, *, down: bool | None = None) -> Problem:
    large, small, factor = names or _names(draw)
    power = factor in (10, 100, 1000)
    down = (draw.chance(0.6) if down is None else down) or factor > 1000 or factor == 168 or (draw.beyond and power)
    work = Work(draw).line(f"1 {_single(large)}={factor} {small}")
    if down:
        if power and draw.chance(0.4) and not draw.beyond:
            value = Fraction(draw.whole(1, 99), draw.one([10, 10, 2, 4]) if factor > 10 else 10)
            shown = decimal(value, "," if draw.lang == "id" and draw.chance(0.5) else ".")
            result = value * factor
            padded = shifted(int(result), len(str(factor)) - 1)
            if padded != shown.replace(",", "."):
                work.line(f"{shown}={padded}")
            raw = padded.replace(".", "")
            work.line(f"{padded}×{factor}={raw}" + (f"={result}" if raw != str(result) else ""))
        else:
            value = Fraction(draw.whole(13, 99) if draw.hard else draw.whole(1, 30))
            if factor > 1000:
                value = Fraction(draw.whole(1, 12))
            if draw.beyond:
                value = Fraction(draw.whole(101, 400))
            shown = str(value)
            result = Fraction(work.mul(int(value), factor))
        gold = decimal(result)
        question = _how_many(draw, small, shown, large)
        answer = f"{_amount(large, shown)} = **{gold}** {small}"
        return Problem(question, work.text, answer, gold, ("value", f"({decimal(value)})*{factor}"), check="number", key=f"{decimal(value)}{large}>{small}")
    if power:
        count = draw.whole(1, 90) * draw.one([1, 10, factor // 10, factor // 2 or 5, factor])
        raw, gold = shifted(count, len(str(factor)) - 1), decimal(Fraction(count, factor))
        work.line(f"{count}÷{factor}={raw}" + (f"={gold}" if raw != gold else ""))
    else:
        count = (draw.whole(31, 99) if draw.beyond else draw.whole(2, 30 if draw.hard else 20)) * factor
        gold = str(work.exact(count, factor) if factor <= 12 else work.div(count, factor)[0])
    question = _how_many(draw, large, str(count), small)
    answer = f"{_amount(small, count)} = **{gold}** {large}"
    return Problem(question, work.text, answer, gold, ("value", f"{count}/{factor}"), check="number", key=f"{count}{small}>{large}")


def _how_many(draw: Draw, wanted: str, amount: str, unit: str) -> str:
    many = _amount(unit, amount)
    if amount == "1" and draw.chance(0.5):
        single = _single(unit)
        an = "an" if single[0] in "aei" or single == "hour" else "a"
        many = draw.one([f"one {single}", f"{an} {single}"], [f"satu {single}", f"satu {single}", f"se{single}" if single in ("jam", "hari", "minggu", "menit", "abad", "lusin") else f"satu {single}"])
    told = measures.told(draw, unit, many, wanted) if draw.chance(0.25) else ""
    return told or draw.one(
        ["How many {w} are {x}?", "how many {w} in {x}", "Convert {x} to {w}.", "{x} in {w}", "{x} to {w}", "What is {x} in {w}?", "{x} = ? {w}", "Change {x} into {w}.", "{x} is how many {w}?", "Express {x} in {w}.", "{x} = ___ {w}", "I have {x}. How many {w} is that?",
         "Turn {x} into {w}.", "{w} in {x}?", "If something is {x}, what is it in {w}?", "How much is {x} in {w}?", "Write {x} as {w}.", "{x} would be how many {w}", "The label says {x}. I need it in {w}.",
         "convert {x} into {w} pls", "how many {w} make {x}?", "number of {w} in {x}",
         "My recipe gives {x}, but I think in {w}. What is it?", "{x}: what's that in {w}?", "Could you put {x} into {w}?", "give {x} in {w}", "Measured in {w}, what is {x}?", "state {x} in {w}",
         "The form asks for {w}, and I have {x}. What do I write?", "{x} equals how many {w}?", "Rewrite {x} using {w}.",
         "Someone told me {x}. In {w} that would be?", "Go from {x} to {w}.", "{x} comes to how many {w}?", "What number of {w} is the same as {x}?", "Of {w}, how many do I get from {x}?", "in {w}: {x}",
         "i need {x} as {w}", "Find the number of {w} equal to {x}."],
        ["Berapa {w} dalam {x}?", "{x} berapa {w}", "Ubah {x} ke {w}.", "{x} = ... {w}", "{x} ke {w}", "konversi {x} ke {w}", "{x} sama dengan berapa {w}?", "{x} itu berapa {w} ya", "Nyatakan {x} dalam {w}.", "Saya punya {x}. Berapa {w} itu?", "jadikan {x} ke {w}", "{x} dijadikan {w} berapa?",
         "Di label tertulis {x}. Kalau dalam {w} berapa?", "{x} = ___ {w}", "Ada berapa {w} pada {x}?", "kalau {x}, berapa {w}?", "tolong ubah {x} jadi {w}", "Konversikan {x} menjadi {w}.",
         "Di formulir harus pakai {w}, saya punya {x}. Tulis berapa?", "Dalam {w}, {x} itu berapa?", "{x} setara dengan berapa {w}?", "Berapa {w} yang sama dengan {x}?", "Hitung {x} dalam {w}.",
         "tulis {x} dalam {w}", "{x} kalau dalam {w} jadi berapa?", "Tentukan banyaknya {w} dalam {x}.", "Resepnya {x}. Dalam {w} berapa?",
         "dari {x} ke {w} jadi?", "{x}, berapa {w}-nya?", "Kata orang {x}. Itu berapa {w}?", "saya butuh {x} dalam {w}"],
    ).format(w=wanted, x=many)  # fmt: skip


def _half(draw: Draw) -> Problem:
    """`2.5 hours`: the whole ones and the half by themselves."""
    large, small, factor = _names(draw, (60, 24, 12))
    n = draw.whole(1, 12 if draw.hard else 6)
    work = Work(draw).line(f"1 {_single(large)}={factor} {small}")
    total = work.mul(n, factor)
    half = work.fact(f"0.5×{factor}", factor // 2)
    total = work.add(total, half)
    amount = draw.one([f"{n}.5 {large}", f"{n} and a half {large}", f"{n} 1/2 {large}"], [f"{n},5 {large}", f"{n} setengah {large}", f"{n} 1/2 {large}", f"{n}.5 {large}"])
    question = _how_many(draw, small, *amount.rsplit(" ", 1))
    return Problem(question, work.text, f"{n}.5 {large} = **{total}** {small}", str(total), ("value", f"{2 * n + 1}*{factor}/2"), check="number", key=f"{n}.5{large}>{small}", keep=KEEP)


def _mixed(draw: Draw) -> Problem:
    """`2 h 15 min` in minutes."""
    large, small, factor = _names(draw, (60, 24, 7, 12, 100, 1000))
    a, b = draw.whole(1, 30 if draw.hard else 9), draw.whole(1, factor - 1)
    if draw.beyond:
        a = draw.whole(31, 99)
    if factor == 1000:
        b = draw.whole(1, 19) * 50
    work = Work(draw).line(f"1 {_single(large)}={factor} {small}")
    total = work.add(work.mul(a, factor), b)
    x, y = _amount(large, a), _amount(small, b)
    joined = draw.one([f"{x} {y}", draw.say(f"{x} and {y}", f"{x} dan {y}"), draw.say(f"{x} and {y}", f"{x} lebih {y}"), f"{x}, {y}"])
    question = draw.one(
        ["How many {w} are {x}?", "how many {w} in {x}", "Convert {x} to {w}.", "{x} in {w}", "What is {x} in {w}?", "{x} = ? {w}", "Change {x} into {w}.", "Express {x} in {w} only.", "{x}: how many {w} altogether?",
         "It measures {x}. Give it in {w}.", "{x} to {w}", "I need {x} in {w}.",
         "The sign says {x}. What is it in {w} alone?", "Give {x} as a number of {w}.", "{x} all in {w}?", "put {x} into {w} only", "{x} is the same as how many {w}?", "Turn {x} into {w}.",
         "If I count everything in {w}, how many are {x}?", "Rewrite {x} as {w}.", "total {w} in {x}", "How many {w} does {x} make?", "work out {x} in {w}"],
        ["Berapa {w} {x}?", "{x} berapa {w}", "Ubah {x} ke {w}.", "{x} sama dengan berapa {w}?", "{x} = ... {w}", "Nyatakan {x} dalam {w}.", "kalau {x}, semuanya berapa {w}?", "{x} dijadikan {w}", "konversi {x} ke {w} dong",
         "Di papan tertulis {x}. Dalam {w} saja berapa?", "{x} totalnya berapa {w}?", "Tulis {x} dalam {w} saja.", "Jika semuanya dihitung dalam {w}, {x} menjadi berapa?", "{x} setara berapa {w}?",
         "Tentukan {x} dalam {w}.", "berapa {w} kah {x}", "Ada {x}. Semuanya berapa {w}?"],
    ).format(w=small, x=joined)  # fmt: skip
    answer = f"{x} {y} = **{total}** {small}"
    return Problem(question, work.text, answer, str(total), ("value", f"{a}*{factor}+{b}"), key=f"{a}{large}{b}{small}")


def _split(draw: Draw) -> Problem:
    """`150 minutes` in hours and minutes."""
    large, small, factor = _names(draw, (60, 7, 12, 24))
    count = factor * (draw.whole(21, 60) if draw.beyond else draw.whole(2, 20 if draw.hard else 9)) + draw.whole(2, factor - 1)
    work = Work(draw).line(f"1 {_single(large)}={factor} {small}")
    q, rest = work.div(count, factor)
    gold = f"{q} {large} {rest} {small}"
    work.line(gold)
    question = draw.one(
        ["What is {n} {s} in {l} and {s}?", "{n} {s} in {l} and {s}", "Convert {n} {s} to {l} and {s}.", "How many {l} and {s} are {n} {s}?", "Write {n} {s} as {l} and {s}.", "{n} {s} = ? {l} ? {s}", "Split {n} {s} into {l} and {s}.", "How many {l} and how many {s} are in {n} {s}?",
         "I have {n} {s}. How many {l} is that, and how many {s} are left?", "{n} {s} to {l} and {s}", "Express {n} {s} in {l} and {s}.", "it took {n} {s}, what's that in {l} and {s}",
         "The counter shows {n} {s}. Give that in {l} and {s}.", "Break {n} {s} down into {l} and {s}.", "{n} {s}: how many full {l}, and what is left in {s}?",
         "If I group {n} {s} into {l}, how many {l} and {s} do I get?", "Turn {n} {s} into {l} plus {s}.", "{n} {s} makes how many {l} and {s}?", "put {n} {s} as {l} and {s}", "Rewrite {n} {s} with {l} and {s}.",
         "How do you say {n} {s} in {l} and {s}?"],
        ["Berapa {l} dan {s} dalam {n} {s}?", "{n} {s} berapa {l} dan {s}", "Ubah {n} {s} menjadi {l} dan {s}.", "{n} {s} = ... {l} ... {s}", "Tulis {n} {s} dalam {l} dan {s}.", "{n} {s} itu berapa {l} berapa {s}?", "Nyatakan {n} {s} dalam {l} dan {s}.",
         "Ada {n} {s}. Jadi berapa {l} dan sisanya berapa {s}?", "jadikan {n} {s} ke {l} dan {s}",
         "Penghitung menunjukkan {n} {s}. Berapa {l} dan {s} itu?", "Pecah {n} {s} menjadi {l} dan {s}.", "{n} {s} kalau dikelompokkan jadi {l}, berapa {l} dan sisa berapa {s}?", "Hitung {n} {s} dalam {l} dan {s}.",
         "totalnya {n} {s}, jadi berapa {l} dan {s}", "{n} {s} sama dengan berapa {l} dan berapa {s}?", "Konversikan {n} {s} ke {l} dan {s}."],
    ).format(n=count, s=small, l=large)  # fmt: skip
    return Problem(question, work.text, f"{count} {small} = **{gold}**", gold, ("parts", count, factor, large, small), key=f"{count}{small}>{large}{small}")
