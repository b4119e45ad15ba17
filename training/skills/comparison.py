"""Which is larger, 9.11 or 9.9? Decimals, whole numbers, numbers below zero, and several put in order.

Numbers of more than two are separated by `;` where the mark is a comma. With three decimals
Indonesian has a comma only, because `1.250` is a thousand there.
"""

from __future__ import annotations

from fractions import Fraction

from phrasing import asked
from sample import Draw, Problem
from skills import comparison_told
from work import Work

PLACES_EN = ["tenths", "hundredths", "thousandths"]
PLACES_ID = ["persepuluhan", "perseratusan", "perseribuan"]

ASK_EN = [
    "Which is {want}, {x} or {y}?", "which is {want} {x} or {y}", "Which number is {want}: {x} or {y}?", "What is the {want} of {x} and {y}?", "{x} or {y}: {want}?",
    "Compare {x} and {y}. Which one is {want}?", "{x} vs {y}, which is {want}?", "{x} or {y}, which one is {want}?", "Which of the two is {want}, {x} or {y}?",
    "Is {x} or {y} the {want} number?", "Between {x} and {y}, which is {want}?", "{x} {y} which {want}", "{x} or {y} {want}", "whats {want} {x} or {y}",
    "What is {want}: {x} or {y}?", "Tell me which is {want}, {x} or {y}.", "Pick the {want} number: {x}, {y}", "Name the {want} one of {x} and {y}.", "I have {x} and {y}. Which is {want}?",
    "My friend says {x} is {want} than {y}. Which one is really {want}?", "of {x} and {y}, the {want} one?", "Two numbers, {x} and {y}. Which one is {want}?",
    "Here are {x} and {y}. Tell me the {want} one.", "Which one has the {want} value, {x} or {y}?", "Circle the {want} number: {x} or {y}", "We argue: {x} or {y}, which is {want}?",
    "Given {x} and {y}, find the {want} number.", "I'm not sure if {x} or {y} is {want}.", "Can you tell me which is {want}, {x} or {y}?", "Please say which number is {want}: {x} or {y}.",
    "At one shop it costs {x}, at the other {y}. Which price is {want}?", "Ann scored {x} and Ben {y}. Which score is {want}?", "Which would be {want}, {x} or {y}?", "{want} number: {x} or {y}",
    "{x}, {y}: which one is {want}?", "Determine the {want} number of {x} and {y}.", "do you know which is {want}, {x} or {y}",
    "I can't decide: {x} or {y}, which is {want}?", "no wait, I mean which is {want}, {x} or {y}", "Put {x} next to {y}. Which is the {want} number?",
    "Say I get to keep the {want} of {x} and {y}. Which do I keep?", "{x} beside {y}: the {want} one, please", "Without a calculator: is {x} or {y} {want}?",
    "My sister says {x}, I say {y}. Whose number is {want}? Give the number.", "Point at the {want} of these: {x}, {y}", "Two labels read {x} and {y}. Which label shows the {want} number?",
    "which would you call {want}, {x} or {y}", "I'm sorting my notes. Of {x} and {y}, what is the {want} value?", "Out of {x} and {y} choose the {want} number.", "the {want} of the pair {x}, {y}",
    "{y} and {x} look alike to me. Which one is {want}?", "The game goes to whoever holds the {want} number. Cards: {x} and {y}. Which card wins?", "need the {want} one: {x} / {y}",
    "Which one counts as {want}, {x} or {y}, and don't be fooled by the digits?", "Sensor A reads {x}, sensor B reads {y}. Which reading is {want}?", "Weigh {x} against {y}. Which is {want}?",
    "Let's see if you fall for it: {x} or {y}, {want} one?", "Someone wrote {x} and {y} on the board. Underline the {want} number.", "If I want the {want} number, do I pick {x} or {y}?",
    "not sure about this one, {x} against {y}, who's {want}", "Of the numbers {x} and {y}, state the {want}.", "Would the {want} one be {x}, or {y}?",
    "Two thermometers, {x} and {y}. Which value is {want}?", "question for you: what's {want}, {y} or {x}?", "Delete the other and leave only the {want} number: {x}, {y}",
    "On my list stand {x} and {y}; which of them is {want}?", "{x}. {y}. Which is {want}?",
]  # fmt: skip
ASK_ID = [
    "Mana yang {want}, {x} atau {y}?", "mana yang {want} {x} atau {y}", "{x} atau {y}, mana yang {want}?", "{x} atau {y} yang {want}?", "{want} mana {x} atau {y}", "{x} sama {y} {want} mana",
    "Bandingkan {x} dan {y}. Mana yang {want}?", "Di antara {x} dan {y}, mana yang {want}?", "{x} vs {y} {want} mana?", "Manakah yang {want}: {x} atau {y}?", "Manakah yang {want} antara {x} dan {y}?",
    "{x} dan {y} mana yang {want}?", "Bilangan mana yang {want}: {x} atau {y}?", "Lebih {short} mana, {x} atau {y}?", "Lebih {short} yang mana, {x} apa {y}?", "Sebutkan bilangan yang {want}: {x} atau {y}.",
    "Kata teman saya {x} {want} dari {y}. Mana yang sebenarnya {want}?", "Saya punya {x} dan {y}. Mana yang {want}?", "Ada dua bilangan, {x} dan {y}. Mana yang {want}?", "Tentukan bilangan yang {want} antara {x} dan {y}.",
    "tolong kasih tau mana yang {want}, {x} atau {y}", "Antara {x} dan {y}, yang {want} yang mana ya?", "Pilih yang {want}: {x} atau {y}", "Di toko A harganya {x}, di toko B {y}. Harga mana yang {want}?",
    "Nilai Ani {x} dan nilai Budi {y}. Nilai siapa yang {want}, sebutkan angkanya.", "bingung nih {x} atau {y} yang {want}", "Lingkari bilangan yang {want}: {x} atau {y}",
    "eh bukan, maksudku mana yang {want}, {x} atau {y}", "Kalau disuruh ambil yang {want}, {x} atau {y}?", "Kartu saya {x}, kartu kamu {y}. Kartu mana yang {want}?",
    "Di papan tertulis {x} dan {y}. Garis bawahi bilangan yang {want}.", "Tanpa kalkulator, {x} atau {y} yang {want}?", "Sensor A menunjukkan {x}, sensor B {y}. Angka mana yang {want}?",
    "aku bilang {x}, dia bilang {y}, angka siapa yang {want}", "dari {x} dan {y}, yang {want} apa", "{y} atau {x}, mana sih yang {want}", "Sisakan yang {want} saja: {x}, {y}",
    "Dua termometer, {x} dan {y}. Nilai mana yang {want}?", "Jangan terkecoh: {x} atau {y} yang {want}?", "Hadiahnya untuk bilangan yang {want}. {x} atau {y}?",
    "Sebut yang {want} dari pasangan {x} dan {y}.", "{x} dibanding {y}, yang {want} yang mana?", "Yang {want} itu {x}, atau {y}?", "pengen tau yang {want}: {x} apa {y}",
    "Kalau {x} dan {y} disejajarkan, bilangan mana yang {want}?", "Mohon tunjukkan bilangan yang {want} antara {x} dan {y}.", "kelihatannya mirip, {x} sama {y}, mana yang {want}",
    "Lebih {short} {x} atau lebih {short} {y}?",
]  # fmt: skip
YES_EN = [
    "Is {x} {want} than {y}?", "is {x} {want} than {y}", "Is it true that {x} is {want} than {y}?", "True or not: {x} is {want} than {y}?", "My friend says {x} is {want} than {y}. Is that right?",
    "{x} is {want} than {y}, right?", "I think {x} is {want} than {y}. Am I right?", "Is {x} really {want} than {y}?", "would you say {x} is {want} than {y}", "{x} {sign} {y}, true?", "Is {x} {sign} {y}?",
    "{x} {want} than {y}?", "Can you check if {x} is {want} than {y}?",
    "Would you agree that {x} is {want} than {y}?", "So {x} is {want} than {y}, or is it not?", "no joke, is {x} {want} than {y}", "{x} being {want} than {y}: correct or wrong?",
    "I wrote {x} {sign} {y}. Did I get it right?", "My son put {x} {sign} {y} in his homework. Is it correct?", "They claim that {x} is {want} than {y}. Are they right?",
    "does {x} count as {want} than {y}", "Yes or no: {x} is {want} than {y}.", "Check this for me: {x} {sign} {y}.", "Do I get it right that {x} is {want} than {y}?",
    "could it be that {x} is {want} than {y}", "Put side by side with {y}, is {x} {want}?", "I'd bet {x} is {want} than {y}. Do I win the bet?",
]  # fmt: skip
YES_ID = [
    "Apakah {x} {want} dari {y}?", "apa {x} {want} dari {y}", "Benarkah {x} {want} daripada {y}?", "{x} {want} dari {y}, benar?", "{x} {want} dari {y} ya?", "Apakah benar {x} {sign} {y}?", "betul gak {x} {want} dari {y}",
    "Menurut saya {x} {want} dari {y}. Benar?", "Kata teman saya {x} {want} dari {y}. Apa itu benar?", "Apakah {x} {sign} {y}?", "Benar atau salah: {x} {want} dari {y}?",
    "Setujukah kamu bahwa {x} {want} dari {y}?", "Saya menulis {x} {sign} {y}. Sudah benar?", "ya atau tidak: {x} {want} dari {y}", "Di PR anak saya ada {x} {sign} {y}. Betul tidak?",
    "Mereka bilang {x} {want} dari {y}. Apa mereka benar?", "masa sih {x} {want} dari {y}", "Tolong cek: {x} {sign} {y}, benar?", "Jadi {x} itu {want} dari {y}, ya atau tidak?",
    "Dibanding {y}, apakah {x} {want}?", "serius {x} {want} daripada {y}?", "Aku bertaruh {x} {want} dari {y}. Apa aku benar?",
]  # fmt: skip
SIGN_EN = [
    "{x} __ {y}: which sign, < or > or =?", "Put <, > or = between {x} and {y}.", "Which sign goes between {x} and {y}: <, > or =?", "{x} ? {y} (<, >, =)", "Compare {x} and {y} with <, > or =.", "Fill in <, = or >: {x} ... {y}",
    "What belongs in the gap, <, > or =? {x} ... {y}", "{x} [ ] {y}, choose from < = >", "how do {x} and {y} relate: <, > or =?", "Complete with a sign (<, > or =): {x} __ {y}",
    "My worksheet has a box between {x} and {y}. Is it <, > or =?", "which of < > = makes {x} _ {y} true", "Write the right one of <, = and > between {x} and {y}.",
]  # fmt: skip
SIGN_ID = [
    "Isi dengan <, > atau =: {x} ... {y}", "{x} __ {y}, tandanya <, > atau =?", "Tanda apa yang tepat di antara {x} dan {y}: <, > atau =?", "Bandingkan {x} dan {y} memakai <, > atau =.", "tanda yang tepat: {x} ... {y} (<, >, =)",
    "{x} [ ] {y}, pilih < = >", "Di antara {x} dan {y} ada kotak kosong. Isinya <, > atau =?", "Lengkapi dengan tanda <, > atau =: {x} __ {y}", "mana dari < > = yang benar untuk {x} _ {y}",
    "Hubungan {x} dan {y}: <, > atau =?", "Tulis tanda <, = atau > yang benar di antara {x} dan {y}.",
]  # fmt: skip
ORDER_EN = [
    "Order {n} from {way}.", "Put {n} in order from {way}.", "Sort {n} from {way}.", "sort from {way}: {n}", "Arrange from {way}: {n}", "Arrange the numbers {n} from {way}.", "Write {n} in order, {way}.", "{n}, in order from {way}",
    "Can you sort {n} from {way}?", "Here are my numbers: {n}. Put them in order from {way}.", "order these {way}: {n}", "Rank {n} from {way}.", "I have {n}. What is the order from {way}?", "List {n} from {way}.",
    "Line up {n} from {way}.", "My cards are all mixed up: {n}. Lay them out from {way}.", "bring {n} into order, {way}", "Queue these up {way}: {n}", "Give me {n} again, but from {way}.",
    "These scores came in: {n}. Make the list go from {way}.", "How would {n} stand if they went from {way}?", "Rearrange {n} so that they run from {way}.", "what's the {way} order of {n}",
    "File {n} from {way}, please.", "{n}. Tidy them up, {way}.", "Write down {n}, going from {way}.", "numbers all over the place: {n}. {way} please",
]  # fmt: skip
ORDER_ID = [
    "Urutkan {n} dari yang {way}.", "urutkan dari {way}: {n}", "Susun {n} dari yang {way}.", "Urutkan bilangan {n} dari {way}.", "Tuliskan {n} urut dari yang {way}.", "tolong urutin {n} dari {way}", "Bagaimana urutan {n} dari yang {way}?",
    "Saya punya {n}. Urutkan dari yang {way}.", "Susunlah bilangan berikut dari yang {way}: {n}", "{n}, urutkan dari {way}",
    "Jajarkan {n} dari yang {way}.", "Kartuku berantakan: {n}. Susun dari yang {way}.", "rapikan dari {way}: {n}", "Tulis ulang {n} mulai dari yang {way}.",
    "Nilainya {n}. Buat daftar dari yang {way}.", "{n} kalau diurutkan dari yang {way} jadinya?", "deretkan {n} dari {way} ya", "Atur {n} supaya urut dari yang {way}.",
    "Mohon urutkan {n} dari yang {way}.", "urutannya gimana kalau dari {way}: {n}",
]  # fmt: skip
MOST_EN = [
    "Which is the {most}: {n}?", "which of {n} is the {most}", "What is the {most} number of {n}?", "Find the {most} of {n}.", "{n}: which is {most}?", "Pick the {most} one: {n}", "the {most} among {n}?", "Tell me the {most} of these: {n}",
    "Of {n}, which number is the {most}?", "I have {n}. Which is {most}?", "Name the {most} number: {n}",
    "Which of these wins as the {most}: {n}?", "Circle the {most} number: {n}", "from {n} pull out the {most}", "I drew the cards {n}. Which card is the {most}?",
    "Readings were {n}. What was the {most} one?", "Look through {n} and give me the {most} number.", "{n}, I only need the {most}", "no wait, not all of them, just the {most} of {n}",
    "Who holds the {most} number if the numbers are {n}? Say the number.", "Scan the list {n}. What's the {most}?", "Leave only the {most} of {n}.",
]  # fmt: skip
MOST_ID = [
    "Mana yang {most}: {n}?", "mana yang {most} dari {n}", "Bilangan {most} dari {n} adalah?", "Carilah yang {most}: {n}", "{n}, mana yang {most}?", "Di antara {n}, mana yang {most}?", "Pilih yang {most}: {n}",
    "Sebutkan bilangan {most} di antara {n}.", "Saya punya {n}. Yang {most} berapa?", "tolong cari yang {most} dari {n}",
    "Lingkari bilangan {most}: {n}", "Kartuku {n}. Kartu mana yang {most}?", "{n}, butuh yang {most} saja", "Hasil pengukurannya {n}. Yang {most} mana?", "pilihkan yang {most} dong: {n}",
    "Dari daftar {n}, ambil bilangan {most}.", "Telusuri {n}, lalu sebutkan yang {most}.", "bukan semuanya, cukup yang {most} dari {n}", "Bilangan {most} di daftar ini apa: {n}",
    "yang mana {most}: {n}",
]  # fmt: skip
LARGER_EN = ["larger", "bigger", "greater", "larger", "bigger", "higher"]
SMALLER_EN = ["smaller", "lower", "smaller"]


def make(draw: Draw) -> Problem:
    if not draw.beyond and draw.chance(0.3):
        point = "." if draw.lang == "en" else draw.one(",,.")
        return comparison_told.told(draw, _steps, point) if draw.chance(0.72) else comparison_told.same(draw, point)
    kind = draw.rng.random()
    if kind < 0.2 or (draw.beyond and kind < 0.6):
        return _several(draw)
    if kind < 0.32 or draw.beyond:
        return _whole(draw)
    if kind < 0.4:
        return _below_zero(draw)
    whole = draw.whole(0, 20) if draw.chance(0.85) else draw.whole(0, 999)
    a, b = draw.one([(1, 2), (2, 1), (1, 2), (2, 1), (2, 2), (1, 1), (3, 2), (1, 3), (2, 3), (3, 1)])
    if draw.hard:
        a, b = draw.one([(3, 2), (2, 3), (3, 1), (1, 3), (3, 3)])
    other = whole if draw.chance(0.85) else max(0, whole + draw.one([-1, 1]))
    first = "".join(str(draw.whole(0, 9)) for _ in range(a))
    second = "".join(str(draw.whole(0, 9)) for _ in range(b))
    if draw.chance(0.35) and other == whole:  # the trap: 9.11 and 9.9
        second = first[:1] + second[1:] if draw.chance(0.5) else second
    if set(first) == {"0"} or set(second) == {"0"}:
        first, second = "5" + first[1:], "3" + second[1:]
    if draw.chance(0.03):
        other, second = whole, first + "0"
        first, second = (first, second) if draw.chance(0.5) else (second, first)
        if len(max(first, second, key=len)) > 3:
            return make(draw)
    if (whole, first) == (other, second):
        return make(draw)
    point = _mark(draw, first, second)
    x, y = f"{whole}{point}{first}", f"{other}{point}{second}"
    work = _steps(draw, whole, other, first, second, point)
    if _value(x) == _value(y):
        return _equal(draw, x, y, work)
    return _finish(draw, x, y, work)


def _mark(draw: Draw, *parts: str) -> str:
    if draw.lang == "en":
        return "."
    return "," if any(len(p) > 2 for p in parts) or draw.chance(0.6) else "."


def _value(text: str) -> Fraction:
    return Fraction(text.replace(",", "."))


def _steps(draw: Draw, whole: int, other: int, first: str, second: str, point: str) -> Work:
    work = Work(draw)
    width = max(len(first), len(second))
    left, right = first.ljust(width, "0"), second.ljust(width, "0")
    if len(first) != len(second):
        work.line(
            f"Same length: {whole}{point}{left} and {other}{point}{right}",
            f"Samakan panjang: {whole}{point}{left} dan {other}{point}{right}",
        )
    work.line(
        f"whole part: {whole}{_sign(whole, other)}{other}",
        f"bagian bulat: {whole}{_sign(whole, other)}{other}",
    )
    if whole == other:
        for place, (p, q) in enumerate(zip(left, right, strict=True)):
            name = draw.say(PLACES_EN[place], PLACES_ID[place])
            work.line(f"{name}: {p}{_sign(int(p), int(q))}{q}")
            if p != q:
                break
    return work


def _whole(draw: Draw) -> Problem:
    """Whole numbers: by length, then by digit."""
    size = draw.whole(9, 10) if draw.beyond else draw.whole(6, 8) if draw.level >= 1 and draw.chance(0.08) else draw.digits(6 if draw.hard else 5)
    a = draw.number(size)
    b = draw.number(size if draw.chance(0.7) else draw.whole(max(1, size - 1), size))
    if draw.chance(0.5):
        b = max(1, a + draw.one([-1, 1, 10, -10, 9, -9, 100, -100]))
    if a == b:
        return _whole(draw)
    return _finish(draw, str(a), str(b), _by_digits(draw, a, b))


def _by_digits(draw: Draw, a: int, b: int) -> Work:
    work = Work(draw)
    m, n = len(str(a)), len(str(b))
    work.line(f"digits: {m}{_sign(m, n)}{n}", f"banyak angka: {m}{_sign(m, n)}{n}")
    if m == n:
        for p, q in zip(str(a), str(b), strict=True):
            work.line(f"{p}{_sign(int(p), int(q))}{q}")
            if p != q:
                break
    return work


def _below_zero(draw: Draw) -> Problem:
    """At least one of the two is negative: of two negative ones the larger looks smaller."""
    if draw.chance(0.5):
        a, b = draw.whole(1, 60), draw.whole(1, 60)
        if a == b:
            b += 1
        x, y, work = str(a), str(b), _by_digits(draw, a, b)
    else:
        whole = draw.whole(0, 9)
        first, second = str(draw.whole(1, 9)), str(draw.whole(11, 99)) if draw.chance(0.6) else str(draw.whole(1, 9))
        point = _mark(draw)
        x, y = f"{whole}{point}{first}", f"{whole}{point}{second}"
        if _value(x) == _value(y):
            return _below_zero(draw)
        if draw.chance(0.5):
            x, y, first, second = y, x, second, first
        work = _steps(draw, whole, whole, first, second, point)
    if draw.chance(0.65):
        work.line(f"{x}{_sign(_value(x), _value(y))}{y}")
        return _finish(draw, "-" + x, "-" + y, work)
    x, y = ("-" + x, y) if draw.chance(0.5) else (x, "-" + y)
    low, high = (x, y) if x[0] == "-" else (y, x)
    work = Work(draw).line(f"{low}<0").line(f"0<{high}")
    return _finish(draw, x, y, work)


def _sign(a: Fraction | int, b: Fraction | int) -> str:
    return "<" if a < b else ">" if a > b else "="


def _want(draw: Draw, low: bool) -> dict[str, str]:
    want = draw.one(SMALLER_EN if low else LARGER_EN, ["lebih kecil" if low else "lebih besar"])
    return {"want": want, "short": "kecil" if low else "besar", "sign": "<" if low else ">"}


def _finish(draw: Draw, x: str, y: str, work: Work) -> Problem:
    low = draw.chance(0.35)
    sign = _sign(_value(x), _value(y))
    work.line(f"{x}{sign}{y}")
    kind = draw.rng.random()
    key = f"{x}?{y}"
    if kind < 0.14:
        holds = (sign == "<") == low
        gold = draw.say("Yes", "Ya") if holds else draw.say("No", "Tidak")
        question = asked(draw, YES_EN, YES_ID, x=x, y=y, **_want(draw, low))
        return Problem(question, work.text, f"**{gold}**: {x} {sign} {y}.", gold, ("is larger", x, y, low), key=key)
    if kind < 0.2:
        return _relation(draw, x, y, work)
    gold = x if (sign == "<") == low else y
    question = asked(draw, ASK_EN, ASK_ID, x=x, y=y, **_want(draw, low))
    answer = draw.say(
        f"**{gold}** is {'smaller' if low else 'larger'}, because {x} {sign} {y}.",
        f"**{gold}** lebih {'kecil' if low else 'besar'}, karena {x} {sign} {y}.",
    )
    return Problem(question, work.text, answer, gold, ("compare", x, y, low), check="number", key=key)


def _relation(draw: Draw, x: str, y: str, work: Work) -> Problem:
    gold = _sign(_value(x), _value(y))
    question = asked(draw, SIGN_EN, SIGN_ID, x=x, y=y)
    return Problem(question, work.text, f"{x} **{gold}** {y}", gold, ("relation", x, y), key=f"{x}?{y}")


def _equal(draw: Draw, x: str, y: str, work: Work) -> Problem:
    """`2.5` and `2.50`."""
    work.line(f"{x}={y}")
    if draw.chance(0.4):
        return _relation(draw, x, y, work)
    low = draw.chance(0.35)
    gold = draw.say("equal", "sama besar")
    question = asked(draw, ASK_EN, ASK_ID, x=x, y=y, **_want(draw, low))
    answer = draw.say(f"They are **{gold}**: {x} = {y}.", f"Keduanya **{gold}**: {x} = {y}.")
    return Problem(question, work.text, answer, gold, ("compare", x, y, low), key=f"{x}?{y}")


def _numbers(draw: Draw, count: int) -> tuple[list[str], str]:
    """Different numbers of one kind, and the mark."""
    kind = draw.rng.random()
    found: list[str] = []
    point = _mark(draw)
    whole = draw.whole(0, 12)
    while len(found) < count:
        if kind < 0.5:
            part = str(draw.whole(1, 9)) if draw.chance(0.4) else f"{draw.whole(1, 99):02d}"
            if draw.chance(0.2):
                part, point = f"{draw.whole(1, 999):03d}", "," if draw.lang == "id" else "."
            new = f"{whole + (draw.chance(0.2) and draw.whole(0, 2))}{point}{part.rstrip('0')}"
        elif kind < 0.75:
            new = str(draw.whole(-20, 20))
        else:
            new = str(draw.whole(1, 10 ** draw.whole(2, 5)))
        if not any(_value(new) == _value(old) for old in found):
            found.append(new)
    if kind < 0.5:
        found = [n.replace(".", point).replace(",", point) for n in found]
    return found, point


def _several(draw: Draw) -> Problem:
    """The least is searched, then the least of the rest; numbers are written at one width first."""
    count = draw.whole(5, 6) if draw.beyond else draw.whole(3, 4)
    numbers, point = _numbers(draw, count)
    falling = draw.chance(0.35)
    joint = "; " if any("," in n for n in numbers) else ", "
    work = Work(draw)
    left = max(len(n.partition(point)[0]) for n in numbers)
    right = max(len(n.partition(point)[2]) for n in numbers)
    shown = {n: n for n in numbers}
    if not any(n.startswith("-") for n in numbers):
        shown = {n: _padded(n, left, right, point) for n in numbers}
    if any(shown[n] != n for n in numbers):
        work.line(joint.join(shown.values()))
    single = draw.chance(0.35)
    rest = list(numbers)
    order: list[str] = []
    while len(rest) > 1 and not (single and order):
        best = rest[0]
        for n in rest[1:]:
            sign = _sign(_value(best), _value(n))
            work.line(f"{shown[best]}{sign}{shown[n]}")
            if (sign == "<") == falling:
                best = n
        work.line(f"{len(order) + 1}: {best}")
        order.append(best)
        rest.remove(best)
    order += rest
    listed = joint.join(numbers)
    if draw.chance(0.4) and joint == ", ":
        listed = ", ".join(numbers[:-1]) + draw.say(" and ", " dan ") + numbers[-1]
    key = "?".join(numbers)
    if single:
        word = draw.one([("largest", "terbesar"), ("biggest", "terbesar"), ("greatest", "terbesar")] if falling else [("smallest", "terkecil"), ("lowest", "terkecil"), ("smallest", "terkecil")])
        question = asked(draw, MOST_EN, MOST_ID, n=listed, most=draw.say(*word))
        gold = order[0]
        answer = draw.say(f"**{gold}** is the {'largest' if falling else 'smallest'}.", f"**{gold}** yang {'terbesar' if falling else 'terkecil'}.")
        return Problem(question, work.text, answer, gold, ("extreme", tuple(numbers), falling, joint), check="number", key=key)
    way = draw.one(["largest to smallest", "biggest to smallest", "greatest to least", "high to low"] if falling else ["smallest to largest", "smallest to biggest", "least to greatest", "low to high"],
                   ["terbesar ke terkecil", "terbesar", "paling besar"] if falling else ["terkecil ke terbesar", "terkecil", "paling kecil"])  # fmt: skip
    gold = joint.join(order)
    return Problem(asked(draw, ORDER_EN, ORDER_ID, n=listed, way=way), work.text, f"**{gold}**", gold, ("ordered", tuple(numbers), falling, joint), key=key)


def _padded(number: str, left: int, right: int, point: str) -> str:
    whole, _, part = number.partition(point)
    return whole.zfill(left) + (point + part.ljust(right, "0") if right else "")
