"""The same asked of something else: another number, another word, later still, another day, other units."""

from __future__ import annotations

from collections.abc import Callable

from lexicon import word as any_word
from sample import Draw, Problem, plain
from skills import clock, followup_ways, gcd_lcm, letters, numbers, primes, weekdays
from skills.letter_tools import written
from slots import patterns, spoken
from work import Work


def make(draw: Draw) -> Problem:
    return draw.one((_another_number, _another_number, _another_word, _another_word, _other_of_word, _later_still, _another_day, _another_amount, _smaller_unit, _duration_in_minutes, _multiple_too))(draw)


def _with(first: Problem, second: Problem, question: str) -> Problem:
    """The second problem asked briefly after the first."""
    return Problem(question, second.thought, second.answer, second.gold, second.spec, second.check, key=second.key, keep=second.keep,
                   history=((first.question, plain(first.answer)),))  # fmt: skip


def _next(draw: Draw, shown: str) -> str:
    question = spoken(draw.rng, draw.one(followup_ways.NEXT_EN, followup_ways.NEXT_ID)).format(x=shown)
    return question[:1].upper() + question[1:] if draw.chance(0.35) and not question.startswith(shown) else question


def _mild(draw: Draw, slips: bool = False) -> Draw:
    return Draw(draw.rng, draw.lang, min(draw.level, 0.4), slips=draw.slips if slips else 0)


# A generator, where its number stands in what was asked, and what must be the same in both.
NUMBERED: list[tuple[Callable[[Draw], Problem], Callable[[Problem], tuple[str, object]]]] = [
    (primes._prime, lambda p: (str(p.spec[1]), p.spec[2])),
    (primes._parity, lambda p: (str(p.spec[1]), 0)),
    (primes._factors, lambda p: (str(p.spec[1]), 0)),
    (primes._factored, lambda p: (str(p.spec[1]), 0)),
    (numbers._root, lambda p: (str(p.spec[1]), 0)),
    (numbers._rounded, lambda p: (str(p.spec[1]), p.spec[2])),
    (numbers._double, lambda p: (p.spec[1][:-2], p.spec[1][-2:])),
    (numbers._digit_sum, lambda p: (p.spec[1].replace("+", ""), 0)),
    (numbers._reversed, lambda p: (p.spec[1], 0)),
]


def _another_number(draw: Draw) -> Problem:
    """`Is 17 prime?`, `and 18?`"""
    generator, of = draw.one(NUMBERED)
    first = generator(_mild(draw))
    while True:
        second = generator(_mild(draw, slips=True))
        if of(second)[1] == of(first)[1] and of(second)[0] != of(first)[0]:
            return _with(first, second, _next(draw, of(second)[0]))


def _words(draw: Draw) -> tuple[str, str]:
    """Two words of usual length."""
    found: list[str] = []
    while len(found) < 2:
        word = any_word(draw)
        if 3 <= len(word) <= 10 and word not in found:
            found.append(word)
    return found[0], found[1]


def _another_word(draw: Draw) -> Problem:
    """`How many a's in banana?`, `and in papaya?`"""
    one, other = _words(draw)
    kind = draw.one((letters._reverse, letters._spell, letters._length, letters._count, letters._count))
    if kind is letters._count:
        letter = draw.one(one) if draw.chance(0.4) else draw.one(other)
        first, second = kind(_mild(draw), one, letter), kind(_mild(draw, slips=True), other, letter)
    else:
        first, second = kind(_mild(draw), one), kind(_mild(draw, slips=True), other)
    shown = written(draw, other)
    if draw.chance(0.5):
        shown = draw.one(["in {}", "in the word {}", "the word {}"], ["di {}", "kata {}", "dalam kata {}"]).format(shown) if kind is letters._count else draw.one(["the word {}"], ["kata {}"]).format(shown)
    return _with(first, second, _in_the_word(draw, shown))


def _in_the_word(draw: Draw, shown: str) -> str:
    if not shown.startswith(("in ", "di ", "dalam ")):
        return _next(draw, shown)
    return draw.one(["and {x}?", "and {x}", "what about {x}?", "how about {x}", "now {x}", "how many {x}?", "and how many {x}?", "{x}?", "same letter {x}?", "And how often {x}?"],
                    ["kalau {x}?", "kalau {x} ada berapa?", "terus {x}?", "{x} ada berapa?", "{x}?", "dan {x}?", "sekarang {x}", "huruf yang sama {x}?", "kalo {x} gimana", "Lalu {x} berapa kali?"]).format(x=shown)  # fmt: skip


LETTER_EN = patterns("""
<and|what about|how about|now|and what about> <the letter |>{x}<?|>
<and |>how many {x}<?| in it?| in that word?| does it have?>
<and |now >count <the letter |>{x}<.|>
<same word, |the same word, but ><the letter |>{x}<.|?>
""")
LETTER_ID = patterns("""
<kalau|kalo|terus|lalu|dan|bagaimana dengan> <huruf |>{x}<?| ada berapa?| gimana?>
<huruf |>{x}<nya|> <ada berapa|berapa><?| di kata itu?| di situ?>
<sekarang |coba >hitung huruf {x}<.|>
kata <yang sama|itu>, huruf {x}<.|?>
""")
TASKS: list[tuple[Callable[[Draw, str], Problem], list, list]] = [  # type: ignore[type-arg]
    (letters._reverse, patterns("<and|now> <backwards|reversed|from the back><?|>\n<now |please |and now ><reverse|flip> <it|that word><.|>\n<what is it|how is it|and> <spelled backwards|the other way round><?|>"),
     patterns("<kalau|terus kalau> <dibalik|dari belakang><?| jadi apa?>\n<sekarang |coba ><balik|balikkan> <kata itu|katanya><.|>\n<dan|lalu> <terbalik|dari belakang><?|>")),
    (letters._spell, patterns("<and|now> <spell|spell out> <it|that><.|>\n<how is it spelled|how do you spell that word|and its spelling><?|>"),
     patterns("<sekarang |coba |lalu >eja <kata itu|katanya><.|>\n<ejaannya|dan ejaannya|kalau dieja> <bagaimana|gimana><?|>")),
    (letters._length, patterns("<and |>how <many letters has it|long is it|many letters does it have|many letters altogether><?|>\n<and|what about> <its length|the number of letters><?|>"),
     patterns("<dan |terus |>ada berapa <huruf|huruf semuanya|hurufnya><?| di kata itu?>\n<panjangnya|jumlah hurufnya> <berapa|berapa huruf><?|>")),
]


def _other_of_word(draw: Draw) -> Problem:
    """`How many a's in banana?`, `and n?`; or the word backwards, spelled, its length."""
    word = _words(draw)[0]
    if draw.chance(0.45) and len(set(word)) > 1:
        one, other = draw.some(sorted(set(word)), 2)
        first, second = letters._count(_mild(draw), word, one), letters._count(_mild(draw, slips=True), word, other)
        shown = draw.one([other, other, f'"{other}"', f"'{other}'"])
        question = spoken(draw.rng, draw.one(LETTER_EN, LETTER_ID)).format(x=shown)
        problem = _with(first, second, question)
        return Problem(**{**problem.__dict__, "keep": problem.keep | {other}})
    (first_kind, _, _), (kind, en, idn) = draw.some(TASKS, 2)
    if draw.chance(0.4):
        first_kind = letters._count
    return _with(first_kind(_mild(draw), word), kind(_mild(draw, slips=True), word), spoken(draw.rng, draw.one(en, idn)))


STILL_EN = patterns("""
<and |>{s} <after that|later than that|on from there><?| what time is it?>
<and|what about> <another|a further> {s} <after that|on top of that><?|>
<then |now >add {s} <to that|to that time><.|>
<what time is it|and what time is it|when is it> {s} after that<?|>
""")
STILL_ID = patterns("""
<kalau |terus |dan >{s} <setelah itu|sesudah itu|lagi dari situ><?| jam berapa?| pukul berapa?>
<lalu |sekarang |>tambah <lagi |>{s} <ke jam itu|dari situ><.|>
{s} <setelah itu|sesudahnya> <jam berapa|pukul berapa><?|>
""")
AGO_EN = patterns("""
<and |>{s} <before that|earlier than that><?| what time was it?>
<now |then >take {s} off that time<.|>
<what time was it|and what time was it> {s} before that<?|>
""")
AGO_ID = patterns("""
<kalau |terus |dan >{s} <sebelum itu|sebelumnya dari situ><?| jam berapa?| pukul berapa?>
<lalu |sekarang |>mundur {s} dari <situ|jam itu><.|>
{s} sebelum itu <jam berapa|pukul berapa><?|>
""")


def _later_still(draw: Draw) -> Problem:
    """From a time that was found, on or back again."""
    while True:
        first = clock._later(_mild(draw))
        if first.spec[0] == "clock" and "m." not in first.question:
            break
    start = (first.spec[1] + first.spec[2]) % 1440
    span = draw.whole(1, 11) * 5 if draw.chance(0.6) else draw.whole(1, 5) * 60 + draw.whole(0, 11) * 5
    back = draw.chance(0.35)
    work = Work(draw)
    end = clock._shift(work, start, span, back)
    gold = clock._plain(end)
    frames = (AGO_EN, AGO_ID) if back else (STILL_EN, STILL_ID)
    question = spoken(draw.rng, draw.one(*frames)).format(s=_hours(draw, span))
    answer = draw.say(f"It {'was' if back else 'is'} **{gold}**.", f"Pukul **{gold}**.")
    second = Problem(question, work.text, answer, gold, ("clock", start, -span if back else span), check="clock", keep=clock.KEEP)
    return _with(first, second, question)


def _hours(draw: Draw, span: int) -> str:
    """A span in figures, which also fits behind `another`."""
    h, m = divmod(span, 60)
    hours = [draw.say(f"{h} hour{'s' if h > 1 else ''}", f"{h} jam")] if h else []
    minutes = [draw.say(f"{m} minute{'s' if m > 1 else ''}", f"{m} menit")] if m else []
    return draw.one([" and ", " "], [" "]).join(hours + minutes)


DAY_EN = patterns("""
<and |>{n} <after that|later than that><?| which day is it?>
<and|what about> <another|a further> {n} after that<?|>
<which day is|what day is> {n} after that <one|day><?|>
<now |then >count {n} on from <there|that day><.|>
""")
DAY_ID = patterns("""
<kalau |terus |dan >{n} <setelah itu|sesudah hari itu><?| hari apa?>
<lalu |sekarang |>maju {n} <lagi dari situ|dari hari itu><.|?>
{n} <setelah itu|sesudahnya> hari apa<?|>
""")
DAY_AGO_EN = patterns("""
<and |>{n} before that<?| which day was it?>
<which day was|what day was> {n} before that <one|day><?|>
<now |then >count {n} back from <there|that day><.|>
""")
DAY_AGO_ID = patterns("""
<kalau |terus |dan >{n} <sebelum itu|sebelum hari itu><?| hari apa?>
<lalu |sekarang |>mundur {n} dari <situ|hari itu><.|?>
{n} sebelum itu hari apa<?|>
""")


def _another_day(draw: Draw) -> Problem:
    """From a weekday that was found, on or back again."""
    first = weekdays._weekday(_mild(draw))
    days = weekdays.DAYS_EN if draw.lang == "en" else weekdays.DAYS_ID
    start, count, back = days.index(first.gold), draw.whole(2, 30), draw.chance(0.35)
    span = draw.say(f"{count} days", f"{count} hari")
    work = Work(draw).line(f"{first.gold} {'-' if back else '+'}{count}")
    rest = weekdays._rest(work, count)
    gold = weekdays._walk(work, days, start, -rest if back else rest)
    if back:
        answer = draw.say(f"{span} before {first.gold} was **{gold}**.", f"{span} sebelum {first.gold} adalah **{gold}**.")
    else:
        answer = draw.say(f"{span} after {first.gold} is **{gold}**.", f"{span} setelah {first.gold} adalah **{gold}**.")
    question = spoken(draw.rng, draw.one(*((DAY_AGO_EN, DAY_AGO_ID) if back else (DAY_EN, DAY_ID)))).format(n=span)
    return _with(first, Problem(question, work.text, answer, gold, ("weekday", start, -count if back else count), keep=weekdays.KEEP), question)


def _another_amount(draw: Draw) -> Problem:
    """`5 km in m`, `and 8 km?`"""
    names, down = clock._names(draw), draw.chance(0.6)
    first = clock._convert(_mild(draw), names, down=down)
    while True:
        second = clock._convert(_mild(draw, slips=True), names, down=down)
        amount = second.answer.split(" = ")[0]
        if amount != first.answer.split(" = ")[0]:
            return _with(first, second, _next(draw, amount))


# A unit, the smaller one, the smallest, and how many of each make one of that before.
CHAINS = [
    (("hours", "jam"), ("minutes", "menit"), ("seconds", "detik"), 60, 60), (("days", "hari"), ("hours", "jam"), ("minutes", "menit"), 24, 60), (("weeks", "minggu"), ("days", "hari"), ("hours", "jam"), 7, 24),
    (("km", "km"), ("m", "m"), ("cm", "cm"), 1000, 100), (("m", "m"), ("cm", "cm"), ("mm", "mm"), 100, 10), (("kg", "kg"), ("g", "g"), ("mg", "mg"), 1000, 1000),
    (("t", "ton"), ("kg", "kg"), ("g", "g"), 1000, 1000), (("kilometres", "kilometer"), ("metres", "meter"), ("centimetres", "sentimeter"), 1000, 100),
]  # fmt: skip
UNIT_EN = patterns("""
<and|what about|now|and what is that|how much is that|ok, and> in {u}<?|>
<how many|and how many> {u} <is that|would that be|does that make><?|>
<convert|turn|change> <that|it> <to|into> {u}<.| please>
<I need|give me|now give> <it|that> in {u}<.|, please>
""")
UNIT_ID = patterns("""
<kalau|terus|dan|sekarang|nah kalau> <dalam|ke|pakai> {u}<?|, berapa?| jadi berapa?>
<itu|jadinya|hasilnya> berapa {u}<?|>
<ubah|jadikan|konversi> <|itu >ke {u}<.| dong>
<perlu|mau>nya dalam {u}<.|>
""")


def _smaller_unit(draw: Draw) -> Problem:
    """`2 hours in minutes`, `and in seconds?`: the result changed again."""
    large, middle, small, factor, finer = draw.one(CHAINS)
    names = tuple(draw.say(*name) for name in (large, middle, small))
    count = draw.whole(1, 12 if finer > 100 else 24)
    value = count * factor
    question = clock._how_many(draw, names[1], str(count), names[0])
    answer = f"{clock._amount(names[0], count)} = **{value}** {names[1]}"
    work = Work(draw).line(f"1 {clock._single(names[1])}={finer} {names[2]}")
    total = work.mul(value, finer)
    asked = spoken(draw.rng, draw.one(UNIT_EN, UNIT_ID)).format(u=names[2])
    return Problem(asked, work.text, f"{value} {names[1]} = **{total}** {names[2]}", str(total), ("value", f"{value}*{finer}"), check="number", history=((question, answer),))


MINUTES_EN = patterns("""
<and|what about|now|and what is that|how much is that|ok, and> in minutes <only|alone|altogether|><?|>
how many minutes <is that|is it altogether|does that make><?|>
<turn|convert|change> that <to|into> minutes<.|>
<give it|I need it|tell me> in minutes<.|, please>
""")
MINUTES_ID = patterns("""
<kalau|terus|dan|sekarang|itu> dalam menit <saja|semuanya|><?|, berapa?| jadi berapa?>
<itu|jadinya|totalnya|semuanya> berapa menit<?|>
<ubah|jadikan|konversi> <|itu >ke menit<.| dong>
""")


def _duration_in_minutes(draw: Draw) -> Problem:
    """A length of time in hours and minutes, then in minutes alone."""
    while True:
        first = clock._duration(_mild(draw))
        if first.spec[0] == "duration" and (first.spec[2] - first.spec[1]) % 1440 >= 60:
            break
    hours, minutes = divmod((first.spec[2] - first.spec[1]) % 1440, 60)
    work = Work(draw).line("1 hour=60 minutes", "1 jam=60 menit")
    total = work.add(work.mul(hours, 60), minutes)
    answer = f"{first.gold} = **{total}** " + draw.say("minutes", "menit")
    second = Problem("", work.text, answer, str(total), ("value", f"{hours}*60+{minutes}"))
    return _with(first, second, spoken(draw.rng, draw.one(MINUTES_EN, MINUTES_ID)))


TOO_EN = patterns("""
<and|what about|how about|now|and what is> <the lcm|their lcm|the least common multiple|their smallest common multiple|the LCM of both><?|>
<now |please |and also >find <the lcm|their least common multiple><.|>
""")
TOO_ID = patterns("""
<kalau|terus|dan|lalu|sekarang> <KPKnya|KPK-nya|kpk|kelipatan persekutuan terkecilnya><?| berapa?>
<sekarang |tolong |coba >cari <KPKnya|KPK keduanya><.|>
""")


def _multiple_too(draw: Draw) -> Problem:
    """`GCD of 12 and 18?`, `and the lcm?`"""
    pair = gcd_lcm._pair(_mild(draw), 40)
    first, second = gcd_lcm._gcd(_mild(draw), pair), gcd_lcm._lcm(_mild(draw, slips=True), pair)
    return _with(first, second, spoken(draw.rng, draw.one(TOO_EN, TOO_ID)))
