"""Numbers in words and in digits, what they are made of, and their neighbours."""

from __future__ import annotations

from phrasing import in_words
from sample import Draw, Problem
from work import Work

PLACES_EN = ["one|ones", "ten|tens", "hundred|hundreds", "thousand|thousands"]
PLACES_ID = ["satuan", "puluhan", "ratusan", "ribuan"]

DIGITS_EN = ["Write {w} in digits.", "{w} in digits", "What is {w} as a number?", "How do I write {w} in figures?", "{w} in numerals?", "Put {w} into digits.", "someone says \"{w}\", which number is that", "Give {w} in numbers.", "On a cheque it says {w}. Write it with digits.", "Turn the words {w} into a number.", "which digits are {w}", "type {w} as a number"]
DIGITS_ID = ["Tulis {w} dengan angka.", "{w} dalam angka", "{w} ditulis dengan angka berapa?", "Berapa {w} kalau ditulis angka?", "Lambang bilangan dari {w} adalah?", "Ubah {w} menjadi angka.", "kalo {w} nulis angkanya gimana", "Di kuitansi tertulis {w}. Tulis dengan angka.", "Tuliskan lambang bilangan {w}.", "angkanya {w} apa"]
WORDS_EN = ["Write {n} in words.", "{n} in words", "How do you say {n} in words?", "How is {n} written out?", "Spell out the number {n} in words.", "What is {n} in words?", "Put {n} into words.", "On a cheque, how do I write {n} in words?", "Read {n} aloud: what do you say?", "{n} as words please"]
WORDS_ID = ["Tulis {n} dengan kata-kata.", "{n} dalam kata-kata", "Bagaimana membaca {n}?", "{n} dibaca apa?", "Bilangan {n} dibaca?", "terbilang {n}", "Tuliskan {n} dalam huruf.", "baca {n} gimana", "Di kuitansi, {n} ditulis dengan huruf bagaimana?", "Ubah {n} menjadi kata-kata."]
AFTER_EN = ["Which number comes right after {n}?", "What number follows {n}?", "{n} and then?", "the number after {n}", "What is one more than {n}?", "What comes after {n} when counting?", "Name the successor of {n}.", "i count ..., {n}, and next?", "The page after page {n} has which number?", "Add one to {n}.", "what is the next whole number after {n}"]
AFTER_ID = ["Bilangan apa yang tepat setelah {n}?", "Setelah {n} bilangan berapa?", "sesudah {n} berapa", "Satu lebihnya dari {n} berapa?", "Kalau menghitung, setelah {n} apa?", "habis {n} angka berapa dong", "Halaman setelah halaman {n} nomor berapa?", "Tambahkan satu pada {n}.", "Bilangan bulat berikutnya setelah {n}?"]
BEFORE_EN = ["Which number comes right before {n}?", "What number precedes {n}?", "the number before {n}", "What is one less than {n}?", "What comes just before {n} when counting?", "Name the predecessor of {n}.", "counting down, what follows {n}", "The page before page {n} has which number?", "Take one from {n}."]
BEFORE_ID = ["Bilangan apa yang tepat sebelum {n}?", "Sebelum {n} bilangan berapa?", "satu kurangnya dari {n} berapa", "Kalau hitung mundur, setelah {n} apa?", "Halaman sebelum halaman {n} nomor berapa?", "Kurangi {n} dengan satu.", "angka sebelum {n} apa ya"]
BETWEEN_EN = ["Which whole number lies between {a} and {b}?", "What number is between {a} and {b}?", "number between {a} and {b}", "{a}, _, {b}: which number is in the middle?", "Name the number that comes after {a} and before {b}."]
BETWEEN_ID = ["Bilangan bulat apa yang ada di antara {a} dan {b}?", "Bilangan berapa di antara {a} dan {b}?", "antara {a} dan {b} angka berapa", "Sebutkan bilangan sesudah {a} dan sebelum {b}."]
UP_EN = ["What is {d} more than {n}?", "Which number is {d} greater than {n}?", "{d} more than {n}", "Go {d} up from {n}. Where are you?", "what number is {d} larger than {n}", "Count on {d} from {n}."]
UP_ID = ["Berapa {d} lebihnya dari {n}?", "Bilangan berapa yang {d} lebih besar dari {n}?", "{d} lebih dari {n} berapa", "Naik {d} dari {n} jadi berapa?", "hitung maju {d} dari {n}"]
DOWN_EN = ["What is {d} less than {n}?", "Which number is {d} smaller than {n}?", "{d} less than {n}", "Go {d} down from {n}. Where are you?", "what number is {d} below {n}", "Count back {d} from {n}."]
DOWN_ID = ["Berapa {d} kurangnya dari {n}?", "Bilangan berapa yang {d} lebih kecil dari {n}?", "Turun {d} dari {n} jadi berapa?", "hitung mundur {d} dari {n}", "Mundur {d} dari {n} sampai di bilangan berapa?"]
EXPAND_EN = ["Write {n} in expanded form.", "expanded form of {n}", "Break {n} up by place value.", "Split {n} into hundreds, tens and so on, as a sum.", "{n} as a sum of its place values?", "Expand the number {n}.", "How is {n} written as a sum of place values?", "decompose {n} by its places"]
EXPAND_ID = ["Tulis {n} dalam bentuk panjang.", "bentuk panjang dari {n}", "Uraikan {n} menurut nilai tempat.", "Nyatakan {n} sebagai penjumlahan nilai tempatnya.", "Jabarkan bilangan {n} menurut nilai tempatnya.", "{n} diurai per nilai tempat jadi apa", "{n} = ... (bentuk panjang)"]
BUILT_EN = ["Which number has {p}?", "{p}: which number is that?", "What number is made of {p}?", "I have {p} on my place value mat. What number is it?", "Put together {p}.", "number with {p}?", "If a number consists of {p}, what is it?", "{p} make what number?"]
BUILT_ID = ["Bilangan apa yang terdiri dari {p}?", "{p}: bilangan berapa itu?", "Susun {p}. Bilangannya?", "{p} membentuk bilangan berapa?", "bilangan dengan {p} adalah?", "Kalau ada {p}, bilangannya berapa?"]
WORTH_EN = ["What is the value of the {d} in {n}?", "value of the digit {d} in {n}", "How much is the {d} worth in {n}?", "In {n}, what does the digit {d} stand for?", "The {d} in {n} counts for how much?", "what's the place value of {d} in {n}, as a number", "Which value has the digit {d} in the number {n}?"]
WORTH_ID = ["Berapa nilai angka {d} pada {n}?", "nilai angka {d} pada bilangan {n}", "Angka {d} pada {n} bernilai berapa?", "Pada {n}, angka {d} mewakili berapa?", "Pada bilangan {n}, nilai dari angka {d} adalah?", "angka {d} di {n} nilainya berapa ya"]
LARGEST_EN = ["What is the largest number you can make with the digits {c}, each used once?", "Arrange the digits {c} to make the greatest number.", "largest number built from the digits {c}", "Put the digit cards {c} side by side so that the number is as large as possible.", "Using the digits {c} once each, which is the biggest number?", "biggest number with digits {c}?"]
LARGEST_ID = ["Bilangan terbesar apa yang bisa dibentuk dari angka {c}, masing-masing sekali?", "Susun angka {c} menjadi bilangan terbesar.", "bilangan terbesar yang tersusun dari angka {c}", "Kartu angka {c} dijajarkan agar bilangannya sebesar mungkin. Bilangan apa?", "Pakai angka {c} masing-masing sekali, bilangan terbesarnya berapa?"]
SMALLEST_EN = ["What is the smallest number you can make with the digits {c}, each used once?", "Arrange the digits {c} to make the least number.", "smallest number from the digits {c}, all used", "Put the digit cards {c} side by side so that the number is as small as possible.", "Using the digits {c} once each and all of them, which is the smallest number?"]
SMALLEST_ID = ["Bilangan terkecil apa yang bisa dibentuk dari semua angka {c}, masing-masing sekali?", "Susun angka {c} menjadi bilangan terkecil.", "bilangan terkecil yang tersusun dari semua angka {c}", "Kartu angka {c} dijajarkan agar bilangannya sekecil mungkin. Bilangan apa?"]
PARITY_EN = {(1, 0): "What is the next even number after {n}?|next even number after {n}|Which even number follows {n}?|the first even number above {n}", (-1, 0): "What is the last even number before {n}?|even number just before {n}|Which is the largest even number below {n}?",
             (1, 1): "What is the next odd number after {n}?|next odd number after {n}|Which odd number follows {n}?|the first odd number above {n}", (-1, 1): "What is the last odd number before {n}?|odd number just before {n}|Which is the largest odd number below {n}?"}  # fmt: skip
PARITY_ID = {(1, 0): "Bilangan genap berikutnya setelah {n}?|genap setelah {n} berapa|Bilangan genap terkecil yang lebih dari {n} adalah?", (-1, 0): "Bilangan genap tepat sebelum {n}?|genap sebelum {n} berapa|Bilangan genap terbesar yang kurang dari {n} adalah?",
             (1, 1): "Bilangan ganjil berikutnya setelah {n}?|ganjil setelah {n} berapa|Bilangan ganjil terkecil yang lebih dari {n} adalah?", (-1, 1): "Bilangan ganjil tepat sebelum {n}?|ganjil sebelum {n} berapa|Bilangan ganjil terbesar yang kurang dari {n} adalah?"}  # fmt: skip


def make(draw: Draw) -> Problem:
    return draw.one(KINDS)(draw)


def _done(draw: Draw, work: Work, frames: tuple[list[str], list[str]], value: object, spec: tuple, key: str, **given: object) -> Problem:
    answer = draw.say(f"The answer is **{value}**.", f"Jawabannya **{value}**.")
    keep = frozenset(str(given.get("w", "")).replace("-", " ").split())
    return Problem(draw.one(*frames).format(**given), work.text, answer, str(value), spec, key=key, keep=keep)


def _words(n: int, lang: str) -> str:
    """A number below a million in words."""
    thousands, rest = divmod(n, 1000)
    if not thousands:
        return in_words(rest, lang)
    if lang == "id":
        head = "seribu" if thousands == 1 else f"{in_words(thousands, lang)} ribu"
        return head + (f" {in_words(rest, lang)}" if rest else "")
    joint = " and " if 0 < rest < 100 else " "
    return f"{in_words(thousands, lang)} thousand" + (f"{joint}{in_words(rest, lang)}" if rest else "")


def _number(draw: Draw) -> int:
    size = draw.one([2, 3, 3, 4, 4, 5])
    n = draw.number(size)
    if draw.chance(0.3):  # with zeros within
        n = n // 100 * 100 + draw.whole(0, 9) if size > 2 else n
    return n


def _parts(n: int) -> list[int]:
    digits = str(n)
    return [int(d) * 10 ** (len(digits) - 1 - i) for i, d in enumerate(digits) if d != "0"]


def _digits(draw: Draw) -> Problem:
    n = _number(draw)
    work = Work(draw)
    thousands, rest = divmod(n, 1000)
    if thousands:
        work.line(f"{thousands}, {rest:03d}")
    work.line("+".join(map(str, _parts(n))) + f"={n}")
    return _done(draw, work, (DIGITS_EN, DIGITS_ID), n, ("value", str(n)), f"digits{n}", w=_words(n, draw.lang))


def _spelled(draw: Draw) -> Problem:
    n = _number(draw)
    work = Work(draw)
    thousands, rest = divmod(n, 1000)
    if thousands:
        work.line(f"{thousands}, {rest:03d}")
    work.line(f"{n}=" + "+".join(map(str, _parts(n))))
    return _done(draw, work, (WORDS_EN, WORDS_ID), _words(n, draw.lang), ("in words", n), f"words{n}", n=n)


def _neighbour(draw: Draw) -> Problem:
    n = draw.number(draw.whole(2, 4))
    if draw.chance(0.35):
        n = n // 10 * 10 + draw.one([0, 9])
    n = max(n, 11)
    work = Work(draw)
    kind = draw.rng.random()
    if kind < 0.4:
        return _done(draw, work, (AFTER_EN, AFTER_ID), work.add(n, 1), ("value", f"{n}+1"), f"after{n}", n=n)
    if kind < 0.8:
        return _done(draw, work, (BEFORE_EN, BEFORE_ID), work.sub(n, 1), ("value", f"{n}-1"), f"before{n}", n=n)
    return _done(draw, work, (BETWEEN_EN, BETWEEN_ID), work.add(n, 1), ("value", f"{n}+1"), f"between{n}", a=n, b=n + 2)


def _jump(draw: Draw) -> Problem:
    d = draw.one([2, 3, 5, 10, 10, 100, 100, 1000, 20, 50])
    n = draw.number(draw.whole(2, 4))
    work = Work(draw)
    if draw.chance(0.5) or n <= d:
        return _done(draw, work, (UP_EN, UP_ID), work.add(n, d), ("value", f"{n}+{d}"), f"{n}+{d}", n=n, d=d)
    return _done(draw, work, (DOWN_EN, DOWN_ID), work.sub(n, d), ("value", f"{n}-{d}"), f"{n}-{d}", n=n, d=d)


def _expanded(draw: Draw) -> Problem:
    n = draw.number(draw.whole(2, 5))
    while len(_parts(n)) < 2:
        n += 1
    work = Work(draw)
    size = len(str(n))
    for i, digit in enumerate(str(n)):
        work.line(f"{digit}×{10 ** (size - 1 - i)}={int(digit) * 10 ** (size - 1 - i)}")
    return _done(draw, work, (EXPAND_EN, EXPAND_ID), " + ".join(map(str, _parts(n))), ("expanded", n), f"expanded{n}", n=n)


def _built(draw: Draw) -> Problem:
    size = draw.whole(2, 4)
    n = draw.number(size)
    while len(_parts(n)) < 2:
        n += 1
    named = []
    for i, digit in enumerate(str(n)):
        if digit != "0":
            name = draw.one([PLACES_EN[size - 1 - i]], [PLACES_ID[size - 1 - i]])
            named.append(f"{digit} " + name.split("|")[digit != "1"] if "|" in name else f"{digit} {name}")
    if draw.chance(0.25):
        draw.rng.shuffle(named)
    work = Work(draw).line("+".join(map(str, _parts(n))) + f"={n}")
    shown = ", ".join(named[:-1]) + draw.say(" and ", " dan ") + named[-1]
    return _done(draw, work, (BUILT_EN, BUILT_ID), n, ("value", str(n)), f"built{n}", p=shown)


def _worth(draw: Draw) -> Problem:
    """What a digit counts for; it stands in the number only once."""
    n = draw.number(draw.whole(3, 5))
    once = [d for d in str(n) if d != "0" and str(n).count(d) == 1]
    if not once:
        return _worth(draw)
    d = draw.one(once)
    place = len(str(n)) - 1 - str(n).index(d)
    work = Work(draw)
    for i in range(place + 1):
        work.line(f"{10**i}: {str(n)[-1 - i]}")
    value = int(d) * 10**place
    work.line(f"{d}×{10**place}={value}")
    return _done(draw, work, (WORTH_EN, WORTH_ID), value, ("value", f"{d}*10**{place}"), f"worth{n}:{d}", n=n, d=d)


def _arranged(draw: Draw) -> Problem:
    digits = draw.some("123456789", draw.whole(3, 5))
    most = draw.chance(0.6)
    order = sorted(digits, reverse=most)
    work = Work(draw).line(",".join(order))
    frames = (LARGEST_EN, LARGEST_ID) if most else (SMALLEST_EN, SMALLEST_ID)
    shown = ", ".join(digits[:-1]) + draw.say(" and ", " dan ") + digits[-1] if draw.chance(0.6) else ", ".join(digits)
    return _done(draw, work, frames, "".join(order), ("arranged", "".join(digits), most), f"arranged{''.join(digits)}{most}", c=shown)


def _even(draw: Draw) -> Problem:
    """The next even or odd number up or down."""
    n, way, odd = draw.whole(10, 999), draw.one([1, -1]), draw.whole(0, 1)
    step = 1 if (n + way) % 2 == odd else 2
    work = Work(draw).line(f"{n} ends in {n % 10}", f"{n} berakhir {n % 10}")
    value = work.add(n, step) if way > 0 else work.sub(n, step)
    frames = (PARITY_EN[way, odd].split("|"), PARITY_ID[way, odd].split("|"))
    return _done(draw, work, frames, value, ("value", str(value)), f"parity{way}{odd}:{n}", n=n)


KINDS = [_digits, _digits, _spelled, _spelled, _neighbour, _neighbour, _jump, _expanded, _built, _worth, _arranged, _even]
