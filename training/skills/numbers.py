"""Small facts and the parts of numbers: tables, place value, digit sums, squares, rounding."""

from __future__ import annotations

from phrasing import ask, in_words
from sample import Draw, Problem
from skills import number_words
from work import Work

PLACES_EN = ["ones", "tens", "hundreds", "thousands", "ten thousands"]
PLACES_ID = ["satuan", "puluhan", "ratusan", "ribuan", "puluh ribuan"]


def make(draw: Draw) -> Problem:
    if draw.chance(0.34):
        return number_words.make(draw)
    kind = draw.rng.random()
    if kind < 0.4:
        return _fact(draw)
    if kind < 0.5:
        return _place(draw)
    if kind < 0.58:
        return _digit_sum(draw) if draw.chance(0.7) else _length(draw)
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
        name = draw.one({"+": ["plus", "plus", "added to"], "-": ["minus", "take away", "less"], "×": ["times", "times", "multiplied by"], "÷": ["divided by", "over"]}[sign],
                        {"+": ["tambah", "ditambah", "plus"], "-": ["kurang", "dikurangi", "minus"], "×": ["kali", "dikali"], "÷": ["dibagi", "bagi"]}[sign])  # fmt: skip
        thing = f"{left} {name} {right}"
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
        ["What is the {p} digit of {n}?", "which digit is in the {p} place of {n}", "{p} digit of {n}", "Which digit of {n} stands in the {p} place?", "In {n}, which digit is the {p} digit?", "Tell me the {p} digit of {n}.",
         "Look at {n}. What is its {p} digit?", "Name the digit in the {p} place of {n}.", "In the number {n}, what digit is in the {p} column?", "{n}: {p} digit?", "Give me the {p} digit in {n}.", "what's in the {p} place of {n}",
         "Point to the {p} digit of {n}. What is it?", "Write {n} into a place value chart. What stands under {p}?", "I cover all digits of {n} but the one in the {p} place. Which do you see?",
         "which digit of {n} counts the {p}", "On the abacus {n} is set. What digit does the {p} rod show?", "pick out the {p} digit from {n}", "The meter shows {n}. What does its {p} wheel show?",
         "For {n}, the digit at {p}?"],
        ["Apa angka {p} dari {n}?", "angka {p} pada {n}", "Sebutkan angka {p} bilangan {n}.", "Angka berapa yang menempati tempat {p} pada {n}?", "Pada bilangan {n}, angka {p}nya berapa?", "angka {p} dari {n} apa", "Tentukan angka {p} dari {n}.",
         "Lihat bilangan {n}. Berapa angka {p}nya?", "{n}, angka {p}nya?", "Di tempat {p} bilangan {n} ada angka berapa?",
         "Tulis {n} di tabel nilai tempat. Di kolom {p} ada angka apa?", "Meteran menunjukkan {n}. Angka {p}nya berapa?", "dari {n} ambil angka {p}nya", "Angka mana dari {n} yang menyatakan {p}?",
         "tunjuk angka {p} pada {n}, angka apa itu", "Di sempoa ada {n}. Angka di tiang {p} berapa?"],
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
        ["What is the digit sum of {n}?", "sum of the digits of {n}", "Add up the digits of {n}.", "Cross sum of {n}?", "What do the digits of {n} add up to?", "digit sum {n}", "Add all digits of {n} together.", "If you add the digits of {n}, what do you get?",
         "Sum the digits in {n}.", "Take {n} and add its digits.", "Can you add up the single digits of {n}?", "what is the sum of all digits in {n}",
         "Break {n} into its digits and total them.", "My locker is {n}. What do its digits make when added?", "tot up the digits of {n}", "no wait, add the digits of {n}, not the number itself",
         "Treat each digit of {n} as a number and add them all. Result?", "A trick starts with the digit total of {n}. What is it?", "the digits in {n} come to what altogether",
         "Pull {n} apart and pile its digits together: what's the total?", "I throw all digits of {n} in a pot. What do they sum to?"],
        ["Jumlahkan angka-angka pada {n}.", "jumlahkan angka-angka {n}", "Berapa jika semua angka pada {n} dijumlahkan?", "Kalau digit-digit {n} dijumlahkan jadi berapa?", "Jumlahkan semua digit dari {n}.", "Berapa hasil penjumlahan digit {n}?",
         "jumlah angka-angka penyusun {n} berapa", "Tambahkan semua angka di {n}.",
         "Pecah {n} menjadi angka-angkanya lalu totalkan.", "Nomor loker saya {n}. Kalau angkanya dijumlahkan berapa?", "jumlah digit {n}", "bukan bilangannya, jumlahkan angka-angka di {n}",
         "Total digit dari {n} berapa?", "totalin angka satu-satu dari {n}"],
    ).format(n=n)
    answer = draw.say(f"The digits of {n} add up to **{total}**.", f"Jumlah angka {n} adalah **{total}**.")
    return Problem(question, work.text, answer, str(total), ("value", "+".join(map(str, digits))))


def _length(draw: Draw) -> Problem:
    """How many digits a number has, by numbering them."""
    n = draw.number(draw.whole(2, 7))
    work = Work(draw)
    work.line(", ".join(f"{i}:{d}" for i, d in enumerate(str(n), 1)))
    question = draw.one(
        ["How many digits does {n} have?", "how many digits in {n}", "Number of digits in {n}?", "Count the digits of {n}.", "{n} has how many digits?",
         "How many digits hide in {n}?", "I have to paint {n} on a door. How many digits do I paint?", "how many digits long is {n}", "Typing {n} takes how many digit keys?",
         "A form gives one box per digit. How many boxes for {n}?"],
        ["Ada berapa angka pada bilangan {n}?", "{n} terdiri dari berapa angka?", "berapa digit {n}", "{n} ada berapa digit?", "Hitung banyaknya digit {n}.",
         "Formulir punya satu kotak per angka. Untuk {n} perlu berapa kotak?", "Mengecat {n} di pintu, berapa angka yang dicat?", "mengetik {n} perlu berapa tombol angka",
         "Panjang bilangan {n} berapa digit?"],
    ).format(n=n)
    gold = str(len(str(n)))
    answer = draw.say(f"{n} has **{gold}** digits.", f"{n} terdiri dari **{gold}** angka.")
    return Problem(question, work.text, answer, gold, ("length", str(n)))


def _reversed(draw: Draw) -> Problem:
    n = draw.number(draw.whole(2, 6))
    digits = str(n)
    work = Work(draw)
    work.line(", ".join(f"{i}:{d}" for i, d in enumerate(digits, 1)))
    work.line(", ".join(f"{len(digits) - i}:{d}" for i, d in enumerate(reversed(digits))))
    gold = digits[::-1]
    question = draw.one(
        ["Reverse the digits of {n}.", "{n} backwards", "reverse {n}", "Write {n} from right to left.", "What is {n} backwards?", "Write {n} backwards.", "Turn the number {n} around.", "What is {n} with its digits reversed?", "read {n} from the end",
         "Give me the digits of {n} in reverse order.", "How does {n} read from the back?", "flip the number {n}", "mirror the digits of {n}", "Put the digits of {n} in the opposite order.",
         "say {n} back to front, digit by digit", "Start at the last digit of {n} and go to the first. What do you write?", "My lock opens with {n} the wrong way round. What do I dial?",
         "run {n} in reverse", "no wait, not {n} itself, its digits backwards", "Swap the digits of {n}, last to first and so on.", "If someone writes {n} beginning at its end, what's on the paper?"],
        ["Balikkan angka {n}.", "{n} dibalik", "Tulis {n} dari belakang.", "Balik urutan angka {n}.", "Berapa {n} kalau dibalik?", "Tulis {n} dari kanan ke kiri.", "baca {n} dari belakang", "balikkan bilangan {n}", "{n} kalau dibaca dari belakang jadi berapa?",
         "Urutan digit {n} dibalik, hasilnya?",
         "Mulai dari angka terakhir {n} lalu ke depan. Tulisannya?", "Gembok saya terbuka dengan {n} yang dibalik. Saya putar angka apa?", "angka-angka {n} dari belakang ke depan",
         "bukan {n}, tapi angkanya dari belakang", "Tukar urutan angka {n}, yang terakhir jadi yang pertama."],
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
                      draw.one([f"{base} to the power of {exponent}", f"{base} to the power {exponent}", f"{base} raised to {exponent}", f"{base} raised to the power of {exponent}"], [f"{base} pangkat {exponent}", f"{base} dipangkatkan {exponent}"])])  # fmt: skip
    if exponent in words and draw.chance(0.5):
        thing = f"{base}{draw.say(*words[exponent])}"
        if exponent == 2 and draw.chance(0.3):
            thing = draw.one([f"{base}²", f"{base}²", *draw.say(f"the square of {base}|{base} to the second", f"kuadrat dari {base}|{base} dikuadratkan").split("|")])
    if exponent == 2 and draw.chance(0.12):
        thing = draw.one([f"{base} times itself", f"{base} multiplied by itself", f"the area of a square with side {base}"], [f"{base} kali dirinya sendiri", f"{base} dikali dirinya sendiri", f"luas persegi dengan sisi {base}"])
    if exponent == 3 and draw.chance(0.25):
        thing = draw.one([f"{base}³", draw.say(f"the cube of {base}", f"kubik dari {base}")])
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
    question = ask(draw, draw.one(["the square root of {n}", "sqrt({n})", "√{n}", "square root of {n}", "the root of {n}", "sqrt {n}", "the number whose square is {n}", "the positive number that gives {n} when multiplied by itself", "the positive number that squared makes {n}", "the side of a square with area {n}"], ["akar {n}", "akar kuadrat dari {n}", "√{n}", "akar dari {n}", "akar kuadrat {n}", "akar pangkat dua dari {n}", "bilangan positif yang kuadratnya {n}", "bilangan positif yang kalau dikali dirinya sendiri jadi {n}", "sisi persegi yang luasnya {n}"]).format(n=n))
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
        ["Round {n} to the nearest {u}.", "round {n} to {u}s", "What is {n} rounded to the nearest {u}?", "round off {n} to the nearest {u}", "To the nearest {u}, what is {n}?", "Give {n} to the nearest {u}.", "{n} to the nearest {u}",
         "Please round {n} to the nearest {u}.", "What is the nearest {u} to {n}?", "Can you round {n} to {u}s?", "round to nearest {u}: {n}", "I have {n}. Round it to the nearest {u}.",
         "Don't be exact: {n} to the nearest {u}?", "Which whole {u} is closest to {n}?", "They reported {n} visitors. To the nearest {u}, how many?", "Bring {n} to the nearest {u}.",
         "roughly {n}, nearest {u}", "My bill of {n} gets rounded to the nearest {u}. What do I pay?"],
        ["Bulatkan {n} ke {u} terdekat.", "bulatkan {n} ke {u}", "{n} dibulatkan ke {u} terdekat?", "Berapa {n} jika dibulatkan ke {u} terdekat?", "pembulatan {n} ke {u} terdekat", "Tolong bulatkan {n} ke {u} terdekat.", "Bulatkanlah {n} ke {u}.",
         "Hasil pembulatan {n} ke {u} terdekat adalah?", "{n} kalau dibulatkan ke {u} jadi berapa",
         "Tidak usah persis: {n} dibulatkan ke {u} terdekat?", "Pengunjungnya {n}. Ke {u} terdekat berapa?", "Tagihan {n} dibulatkan ke {u} terdekat. Bayar berapa?", "kira-kira {n}, ke {u} terdekat",
         "jadikan {n} bulat ke {u} terdekat"],
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
        ["Repeat {t}", "repeat after me: {t}", "Say {t} again", "Copy this: {t}", "Repeat exactly: {t}", "Write this again: {t}", "Copy {t} without change.", "Just repeat: {t}", "Echo {t}", "Type {t} once more",
         "Parrot this: {t}", "Say back to me: {t}", "Put down {t} exactly as it is.", "Give me the same again: {t}", "Don't solve it, just copy: {t}", "write out {t} unchanged"],
        ["Ulangi {t}", "ulangi: {t}", "Tulis lagi {t}", "Salin ini: {t}", "Tulis ulang {t}", "Ulangi persis: {t}", "Salin {t} tanpa diubah.", "Ketik lagi {t}",
         "Tirukan: {t}", "Jangan dihitung, salin saja: {t}", "Tuliskan {t} persis seperti itu.", "sebut lagi: {t}"],
    ).format(t=text)
    work = Work(draw).line(text)
    return Problem(question, work.text, f"**{text}**", text, ("repeat", text))


def _double(draw: Draw) -> Problem:
    n = draw.number(draw.whole(1, 4))
    kind = draw.one(["double", "half", "triple", "tenfold"])
    work = Work(draw)
    if kind == "tenfold":
        by = draw.one([4, 5, 10, 10, 100])
        names = {4: ("four", "empat"), 5: ("five", "lima"), 10: ("ten", "sepuluh"), 100: ("a hundred", "seratus")}[by]
        name = draw.say(*names)
        thing = draw.one([f"{name} times {n}", f"{name} times as much as {n}", f"{n} taken {name} times"], [f"{name} kali {n}", f"{name} kali lipat dari {n}", f"{n} dijadikan {name} kali lipat"])
        value = work.mul(n, by)
        return Problem(ask(draw, thing), work.text, f"{n} × {by} = **{value}**", str(value), ("value", f"{n}*{by}"), key=f"{n}×{by}")
    if kind == "half":
        n *= 2
        value = work.exact(n, 2)
        phrase, spec = draw.one(["half of {n}", "the half of {n}", "{n} halved", "half {n}", "one half of {n}", "half as much as {n}",
        "one of two equal parts of {n}", "{n} cut in half", "{n} split down the middle"], ["setengah dari {n}", "separuh {n}", "setengahnya {n}", "separuh dari {n}", "setengah {n}",
        "separuhnya {n}", "{n} dibelah dua sama besar"]), f"{n}/2"
    elif kind == "double":
        value = work.mul(n, 2)
        phrase, spec = draw.one(["double {n}", "twice {n}", "the double of {n}", "two times {n}", "{n} doubled", "twice as much as {n}",
        "{n} and the same again", "double the amount of {n}"], ["dua kali {n}", "dua kali lipat {n}", "dua kali lipat dari {n}", "dua kalinya {n}",
        "{n} digandakan", "{n} dilipatduakan"]), f"{n}*2"
    else:
        value = work.mul(n, 3)
        phrase, spec = draw.one(["triple {n}", "three times {n}", "{n} tripled", "the triple of {n}", "three times as much as {n}",
        "triple the amount of {n}", "{n} taken three times"], ["tiga kali {n}", "tiga kali lipat {n}", "tiga kali lipat dari {n}",
        "{n} dilipattigakan", "tiga kalinya {n}"]), f"{n}*3"
    thing = phrase.format(n=n)
    sign = "÷ 2" if kind == "half" else "× 2" if kind == "double" else "× 3"
    return Problem(ask(draw, thing), work.text, f"{n} {sign} = **{value}**", str(value), ("value", spec), key=f"{kind}{n}" if n > 99 else None)
