"""Small facts and the parts of numbers: tables, place value, digit sums, squares, rounding."""

from __future__ import annotations

from phrasing import ask, in_words
from sample import Draw, Problem
from work import Work

PLACES_EN = ["ones", "tens", "hundreds", "thousands", "ten thousands"]
PLACES_ID = ["satuan", "puluhan", "ratusan", "ribuan", "puluh ribuan"]


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.4:
        return _fact(draw)
    if kind < 0.5:
        return _place(draw)
    if kind < 0.58:
        return _digit_sum(draw)
    if kind < 0.66:
        return _reversed(draw)
    if kind < 0.76:
        return _power(draw)
    if kind < 0.82:
        return _root(draw)
    if kind < 0.88:
        return _rounded(draw)
    if kind < 0.93:
        return _repeated(draw)
    return _double(draw)


def _fact(draw: Draw) -> Problem:
    """One look-up: what all longer work rests on."""
    sign = draw.one("+-××÷")
    a, b = draw.whole(2, 12), draw.whole(2, 12)
    if sign == "+":
        a = draw.whole(1, 90)
        b = draw.whole(1, 9)
    if sign == "-":
        a, b = draw.whole(10, 99), draw.whole(1, 9)
    if sign == "÷":
        a, b = a * b, b
    value = {"+": a + b, "-": a - b, "×": a * b, "÷": a // b}[sign]
    left, right = str(a), str(b)
    if draw.chance(0.25):
        left, right = in_words(a, draw.lang), in_words(b, draw.lang)
        name = {"+": ("plus", "tambah"), "-": ("minus", "kurang"), "×": ("times", "kali"), "÷": ("divided by", "dibagi")}[sign]
        thing = f"{left} {draw.say(*name)} {right}"
    else:
        shown = sign if draw.chance(0.6) else {"×": draw.one(["*", "x"]), "÷": draw.one(["/", ":"])}.get(sign, sign)
        space = draw.one([" ", ""])
        thing = f"{left}{space}{shown}{space}{right}"
    work = Work(draw)
    {"+": work.add, "-": work.sub, "×": work.mul, "÷": work.exact}[sign](a, b)
    operator = {"×": "*", "÷": "/"}.get(sign, sign)
    return Problem(ask(draw, thing), work.text, f"{a} {sign} {b} = **{value}**", str(value), ("value", f"{a}{operator}{b}"))


def _place(draw: Draw) -> Problem:
    size = draw.whole(2, 5)
    n = draw.number(size)
    at = draw.whole(0, size - 1)
    name = draw.one([PLACES_EN[at]], [PLACES_ID[at]])
    digit = str(n)[-1 - at]
    work = Work(draw)
    for i in range(at + 1):
        work.line(f"{draw.one([PLACES_EN[i]], [PLACES_ID[i]])}: {str(n)[-1 - i]}")
    question = draw.one(
        ["What is the {p} digit of {n}?", "which digit is in the {p} place of {n}", "{p} digit of {n}"],
        ["Apa angka {p} dari {n}?", "angka {p} pada {n}", "Sebutkan angka {p} bilangan {n}."],
    ).format(p=name, n=n)
    answer = draw.say(f"The {name} digit of {n} is **{digit}**.", f"Angka {name} dari {n} adalah **{digit}**.")
    return Problem(question, work.text, answer, digit, ("place digit", n, at))


def _digit_sum(draw: Draw) -> Problem:
    n = draw.number(draw.whole(2, 6))
    work = Work(draw)
    digits = [int(d) for d in str(n)]
    work.line("+".join(map(str, digits)))
    total = digits[0]
    for d in digits[1:]:
        total = work.add(total, d)
    question = draw.one(
        ["What is the digit sum of {n}?", "sum of the digits of {n}", "Add up the digits of {n}.", "Cross sum of {n}?"],
        ["Berapa jumlah angka dari {n}?", "jumlahkan angka-angka {n}", "Berapa jumlah digit {n}?"],
    ).format(n=n)
    answer = draw.say(f"The digits of {n} add up to **{total}**.", f"Jumlah angka {n} adalah **{total}**.")
    return Problem(question, work.text, answer, str(total), ("value", "+".join(map(str, digits))))


def _reversed(draw: Draw) -> Problem:
    n = draw.number(draw.whole(2, 6))
    digits = str(n)
    work = Work(draw)
    work.line(", ".join(f"{i}:{d}" for i, d in enumerate(digits, 1)))
    work.line(", ".join(f"{len(digits) - i}:{d}" for i, d in enumerate(reversed(digits))))
    gold = digits[::-1]
    question = draw.one(
        ["Reverse the digits of {n}.", "{n} backwards", "reverse {n}", "Write {n} from right to left."],
        ["Balikkan angka {n}.", "{n} dibalik", "Tulis {n} dari belakang."],
    ).format(n=n)
    answer = draw.say(f"{n} backwards is **{gold}**.", f"{n} dibalik menjadi **{gold}**.")
    return Problem(question, work.text, answer, gold, ("reverse", digits))


def _power(draw: Draw) -> Problem:
    exponent = draw.one([2, 2, 2, 3])
    base = draw.whole(2, 99 if draw.hard else 40) if exponent == 2 else draw.whole(2, 12)
    if draw.chance(0.2):
        base, exponent = 2, draw.whole(3, 12)
    elif draw.chance(0.1):
        base, exponent = 10, draw.whole(2, 5)
    work = Work(draw)
    value = base
    for _ in range(exponent - 1):
        value = work.mul(value, base)
    words = {2: (" squared", " kuadrat"), 3: (" cubed", " pangkat tiga")}
    thing = draw.one([f"{base}^{exponent}", f"{base}**{exponent}" if draw.chance(0.3) else f"{base}^{exponent}",
                      draw.say(f"{base} to the power of {exponent}", f"{base} pangkat {exponent}")])  # fmt: skip
    if exponent in words and draw.chance(0.5):
        thing = f"{base}{draw.say(*words[exponent])}"
        if exponent == 2 and draw.chance(0.3):
            thing = draw.one([f"{base}²", draw.say(f"the square of {base}", f"kuadrat dari {base}")])
    return Problem(
        ask(draw, thing), work.text, f"{base}^{exponent} = **{value}**", str(value), ("value", f"{base}**{exponent}")
    )


def _root(draw: Draw) -> Problem:
    root = draw.whole(2, 20)
    n = root * root
    guess = root if draw.chance(0.6) else max(2, root - draw.whole(1, 2))
    work = Work(draw)
    for r in range(guess, root + 1):
        value = work.mul(r, r)
        if value != n:
            work.line(f"{value}<{n}")
    question = ask(draw, draw.one(["the square root of {n}", "sqrt({n})", "√{n}", "square root of {n}"], ["akar {n}", "akar kuadrat dari {n}", "√{n}", "akar dari {n}"]).format(n=n))
    answer = draw.say(f"The square root of {n} is **{root}**.", f"Akar dari {n} adalah **{root}**.")
    return Problem(question, work.text, answer, str(root), ("root", n))


def _rounded(draw: Draw) -> Problem:
    unit = draw.one([10, 100, 1000])
    n = draw.whole(unit + 1, 9999 if unit < 1000 else 99999)
    low = n // unit * unit
    next_digit = n % unit * 10 // unit
    up = next_digit >= 5
    value = low + unit if up else low
    name = {10: ("ten", "puluhan"), 100: ("hundred", "ratusan"), 1000: ("thousand", "ribuan")}[unit]
    work = Work(draw)
    work.line(f"{low},{low + unit}")
    work.line(f"{next_digit}{'≥' if up else '<'}5: {value}")
    question = draw.one(
        ["Round {n} to the nearest {u}.", "round {n} to {u}s", "What is {n} rounded to the nearest {u}?"],
        ["Bulatkan {n} ke {u} terdekat.", "bulatkan {n} ke {u}", "{n} dibulatkan ke {u} terdekat?"],
    ).format(n=n, u=draw.say(*name))
    answer = draw.say(f"{n} rounded to the nearest {name[0]} is **{value}**.", f"{n} dibulatkan ke {name[1]} terdekat adalah **{value}**.")
    return Problem(question, work.text, answer, str(value), ("rounded", n, unit))


def _repeated(draw: Draw) -> Problem:
    """Said again as it stands: what all copying rests on."""
    kind = draw.whole(0, 2)
    if kind == 0:
        text = str(draw.number(draw.whole(2, 7)))
    elif kind == 1:
        text = " ".join(str(draw.number(draw.whole(1, 4))) for _ in range(draw.whole(2, 4)))
    else:
        text = draw.one(["+", "-", "×", "÷"]).join(str(draw.number(draw.whole(1, 4))) for _ in range(draw.whole(2, 4)))
    question = draw.one(
        ["Repeat {t}", "repeat after me: {t}", "Say {t} again", "Copy this: {t}", "Repeat exactly: {t}"],
        ["Ulangi {t}", "ulangi: {t}", "Tulis lagi {t}", "Salin ini: {t}"],
    ).format(t=text)
    work = Work(draw).line(text)
    return Problem(question, work.text, f"**{text}**", text, ("repeat", text))


def _double(draw: Draw) -> Problem:
    n = draw.number(draw.whole(1, 4))
    kind = draw.one(["double", "half", "triple"])
    work = Work(draw)
    if kind == "half":
        n *= 2
        value = work.exact(n, 2)
        phrase, spec = draw.one(["half of {n}", "the half of {n}", "{n} halved"], ["setengah dari {n}", "separuh {n}"]), f"{n}/2"
    elif kind == "double":
        value = work.mul(n, 2)
        phrase, spec = draw.one(["double {n}", "twice {n}", "the double of {n}"], ["dua kali {n}", "dua kali lipat {n}"]), f"{n}*2"
    else:
        value = work.mul(n, 3)
        phrase, spec = draw.one(["triple {n}", "three times {n}"], ["tiga kali {n}", "tiga kali lipat {n}"]), f"{n}*3"
    thing = phrase.format(n=n)
    sign = "÷ 2" if kind == "half" else "× 2" if kind == "double" else "× 3"
    return Problem(ask(draw, thing), work.text, f"{n} {sign} = **{value}**", str(value), ("value", spec), key=f"{kind}{n}" if n > 99 else None)
