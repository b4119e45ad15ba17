"""Primes by trial division, prime factors, and all factors of a number."""

from __future__ import annotations

from phrasing import written
from sample import Draw, Problem
from work import Work

PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
"""Training needs those to 13; the others are for numbers beyond it."""

PRIME_EN = [
    "Is {n} prime?", "Is {n} a prime number?", "is {n} prime", "prime or not: {n}", "Check whether {n} is prime.", "Tell me if {n} is a prime.", "{n} prime?",
    "{n}, is that a prime", "Prime: {n}, yes or no?", "Would you call {n} a prime number?", "Is the number {n} prime or not?",
    "I wonder whether {n} is a prime number.", "My son says {n} is prime. Is he right?", "Decide if {n} is prime.", "is {n} one of the primes",
    "Determine whether {n} is a prime number.", "I think {n} is prime, is that true?", "yes or no: {n} is prime", "Does {n} count as a prime?", "can u check if {n} is prime",
    "Is it true that {n} is a prime number?", "Test {n} for primality.", "The number is {n}. Is it prime?", "We have {n} chairs. Is that a prime number?",
    "House number {n}: is it prime?",
    "Does {n} belong to the prime numbers?", "Can {n} be called prime?", "Am I right that {n} is prime?", "Has {n} exactly two divisors?", "Is it correct to say that {n} is a prime?", "Find out if {n} is prime.",
    "My locker has the number {n}. Would that be a prime?", "Are 1 and {n} two different numbers and the only divisors of {n}?", "{n}: a prime or not a prime?", "Let me know whether {n} is among the primes.",
    "somebody claims {n} is a prime number, is it so", "I turned {n} today. Is my age prime?", "Bus line {n} - is its number prime?", "Prime check: {n}", "Would {n} show up in a list of all primes?",
    "say yes if {n} is prime and no if not", "Please verify: {n} is a prime number.", "Do we count {n} as prime?",
]  # fmt: skip
PRIME_ID = [
    "Apakah {n} bilangan prima?", "apakah {n} prima", "{n} prima atau bukan?", "{n} bilangan prima?", "Periksa apakah {n} bilangan prima.", "cek {n} prima atau bukan",
    "{n} itu prima gak", "{n} termasuk bilangan prima?", "Bilangan {n} prima atau bukan?", "Benarkah {n} bilangan prima?", "Apakah benar {n} itu prima?",
    "Tentukan apakah {n} bilangan prima.", "Saya ingin tahu apakah {n} prima.", "Adik saya bilang {n} prima. Benar?", "tolong cek apakah {n} prima dong",
    "prima atau bukan: {n}", "Bilangannya {n}. Apakah prima?", "{n} masuk bilangan prima tidak?", "Nomor rumah saya {n}. Apakah itu bilangan prima?",
    "Selidiki apakah {n} merupakan bilangan prima.", "apa {n} bilangan prima ya",
    "Apakah {n} hanya punya tepat dua pembagi?", "Bolehkah {n} disebut bilangan prima?", "Cari tahu apakah {n} prima.", "Bus nomor {n}. Apakah nomornya prima?", "Apakah {n} ada dalam daftar bilangan prima?",
    "Cek prima: {n}", "Kata orang {n} itu prima. Betul tidak?", "Loker saya nomor {n}. Prima kah?", "{n}: prima, ya atau tidak?", "Umur saya {n} tahun. Apakah itu bilangan prima?",
    "Pastikan apakah {n} bilangan prima.", "saya kira {n} prima, bener gak", "Apakah {n} tergolong prima?",
]  # fmt: skip
TURNED_EN = [
    "Can {n} be divided by anything but 1 and itself?", "Does {n} have divisors other than 1 and {n}?", "Is {n} a composite number?", "is {n} composite",
    "Can I write {n} as a product of two smaller numbers?", "Has {n} any factors besides 1 and itself?", "Is there a number between 1 and {n} that divides {n} evenly?",
    "Can {n} people be split into several equal groups of more than one?",
    "Can {n} dots be laid out as a full rectangle with at least two rows and two columns?", "Is some number other than 1 and {n} a factor of {n}?",
    "Does any number between 1 and {n} go into {n} without a remainder?", "Is {n} the product of two numbers that are both larger than 1?", "does {n} split evenly by something that isn't 1 or {n}",
    "Is {n} among the composite numbers?", "Besides 1 and {n}, is there anything that {n} is a multiple of?", "Are there whole numbers a and b, both above 1, with a times b equal to {n}?",
    "Tell me if {n} is composite.", "I have {n} tiles. Can they be put in equal rows, more than one row and more than one tile a row?",
]  # fmt: skip
TURNED_ID = [
    "Bisakah {n} dibagi selain oleh 1 dan {n}?", "Apakah {n} punya faktor selain 1 dan {n}?", "Apakah {n} bilangan komposit?", "{n} komposit?",
    "Adakah bilangan lain selain 1 dan {n} yang membagi habis {n}?", "Apakah {n} bisa ditulis sebagai perkalian dua bilangan yang lebih kecil?",
    "{n} punya pembagi lain selain 1 dan dirinya?",
    "Bisakah {n} titik disusun menjadi persegi panjang dengan sedikitnya dua baris dan dua kolom?", "Apakah {n} hasil kali dua bilangan yang keduanya lebih dari 1?",
    "Adakah bilangan antara 1 dan {n} yang habis membagi {n}?", "Apakah {n} tergolong bilangan komposit?", "Bisakah {n} orang dibagi menjadi beberapa kelompok sama besar, tiap kelompok lebih dari satu orang?",
    "apa {n} bisa dibagi rata selain sama 1 dan {n}", "Tentukan apakah {n} komposit.", "Adakah faktor {n} yang bukan 1 dan bukan {n}?",
]  # fmt: skip


# Questions put together of slots: whether something is so, and whether there is a divisor.
SO_EN = ["Is it true that {s}?", "Is it right that {s}?", "Am I right that {s}?", "Would you agree that {s}?", "Can one say that {s}?", "is it so that {s}", "Check if {s}.", "Tell me whether {s}.", "Someone says that {s}. Is that right?",
         "Do you think {s}?", "Find out whether {s}.", "I believe {s}. Am I right?", "I'd like to know whether {s}.", "The book claims that {s}. Is it so?", "Decide whether {s}."]  # fmt: skip
ONLY_EN = ["{n} is prime", "{n} is a prime", "{n} is a prime number", "the number {n} is prime", "the only factors of {n} are 1 and itself", "the only divisors of {n} are 1 and {n}", "{n} has exactly two divisors", "nothing but 1 and {n} divides {n}",
           "{n} can only be divided by 1 and by itself", "{n} has no factors besides 1 and itself", "{n} is not composite", "no number between 1 and {n} divides {n}", "{n} has no divisor between 1 and itself",
           "{n} belongs to the primes", "{n} is no product of smaller numbers"]  # fmt: skip
SO_ID = ["Benarkah {s}?", "Apakah benar {s}?", "Apakah {s}?", "apa {s}", "Betul tidak {s}?", "Cek apakah {s}.", "Kata teman saya {s}. Benar?", "Menurutmu apakah {s}?", "Periksa apakah {s}.", "Saya kira {s}. Betul?",
         "Di buku tertulis {s}. Apakah benar?", "Tentukan apakah {s}.", "bener gak sih {s}"]  # fmt: skip
ONLY_ID = ["{n} bilangan prima", "{n} itu prima", "{n} merupakan bilangan prima", "bilangan {n} prima", "faktor {n} hanya 1 dan dirinya sendiri", "pembagi {n} hanya 1 dan {n}", "{n} punya tepat dua faktor", "{n} hanya habis dibagi 1 dan {n}",
           "{n} tidak punya faktor selain 1 dan {n}", "{n} bukan bilangan komposit", "tidak ada bilangan antara 1 dan {n} yang membagi habis {n}", "{n} termasuk bilangan prima", "{n} tergolong prima"]  # fmt: skip
THERE_EN = (["Is there", "Does there exist", "Can you find", "Is there perhaps", "Can anybody name", "could there be"], ["a number", "any number", "a whole number", "some number", "any whole number"],
            ["besides 1 and {n}", "other than 1 and {n}", "between 1 and {n}", "apart from 1 and {n} itself", "except 1 and {n}"], ["that divides {n}", "that goes into {n} evenly", "by which {n} can be divided without remainder", "that is a factor of {n}", "that {n} is a multiple of", "that divides {n} with nothing left"])  # fmt: skip
THERE_ID = (["Adakah", "Apakah ada", "ada gak", "Bisakah kamu menemukan", "Ada tidak"], ["bilangan", "suatu bilangan", "bilangan bulat", "angka"], ["selain 1 dan {n}", "di antara 1 dan {n}", "lain dari 1 dan {n}", "kecuali 1 dan {n}"],
            ["yang membagi habis {n}", "yang bisa membagi {n} tanpa sisa", "yang merupakan faktor dari {n}", "yang kelipatannya memuat {n}", "yang kalau membagi {n} tidak bersisa"])  # fmt: skip


def _put_together(draw: Draw, turned: bool) -> str:
    """Whether a number is prime; turned, whether it has another divisor."""
    if turned:
        return " ".join(draw.one(slot) for slot in draw.one([THERE_EN], [THERE_ID])) + "?"
    return draw.one(SO_EN, SO_ID).replace("{s}", draw.one(ONLY_EN, ONLY_ID))


def make(draw: Draw) -> Problem:
    """Beyond: a number above what each kind draws in training, see the bounds in each."""
    kind = draw.rng.random()
    if kind < 0.36:
        return _prime(draw)
    if kind < 0.46:
        return _next(draw)
    if kind < 0.74:
        return _factored(draw)
    if kind < 0.93:
        return _factors(draw)
    return _parity(draw)


def _top(draw: Draw, hard: int, usual: int) -> int:
    return hard if draw.hard else max(20, round(usual * min(1.0, draw.level * 2)))


def _prime(draw: Draw) -> Problem:
    n = draw.whole(120, 288) if draw.hard else draw.whole(1, _top(draw, 288, 200))
    if draw.beyond:
        n = draw.whole(290, 520)
    if draw.chance(0.6) and n > 10:
        n = min(n | 1, 521 if draw.beyond else 287)
    turned = n > 1 and draw.chance(0.2)
    work = Work(draw).line(f"{n}")
    divisor = try_primes(work, n) if n > 1 else None
    is_prime = divisor is None and n > 1
    if n == 1:
        work.line("1: only one divisor", "1: hanya satu pembagi")
    elif is_prime:
        work.line(f"no divisor: {n} is prime", f"tidak ada pembagi: {n} prima")
    frames = (TURNED_EN, TURNED_ID) if turned else (PRIME_EN, PRIME_ID)
    if n > 1 and draw.chance(0.4):
        question = _put_together(draw, turned).format(n=n)
    else:
        question = draw.one(*frames).format(n=n if turned else written(draw, n))
    # Whether there are divisors is asked the other way round.
    yes = is_prime != turned
    gold = draw.say("Yes", "Ya") if yes else draw.say("No", "Tidak")
    if is_prime:
        why = draw.say(f"{n} is prime", f"{n} bilangan prima")
    elif n == 1:
        why = draw.say("1 is not prime", "1 bukan bilangan prima")
    else:
        why = draw.say(f"{n} is divisible by {divisor}", f"{n} habis dibagi {divisor}")
    return Problem(question, work.text, f"**{gold}**, {why}.", gold, ("prime", n, yes == is_prime), key=f"prime{n}")


def chain(n: int, p: int) -> str:
    """Long division on one line: `10=7×1+3, 31=7×4+3`."""
    rest = 0
    parts: list[str] = []
    for place, digit in enumerate(str(n)):
        rest = rest * 10 + int(digit)
        if not parts and rest < p and place < len(str(n)) - 1:
            continue
        parts.append(f"{rest}={p}×{rest // p}+{rest % p}")
        rest %= p
    return ", ".join(parts)


def divides(work: Work, n: int, p: int) -> bool:
    """Writes a test of one prime: the last digit, the sum of digits, or a division."""
    verdict = work.draw.say("yes" if n % p == 0 else "no", "ya" if n % p == 0 else "tidak")
    if p in (2, 5):
        work.line(f"{p}: ends in {n % 10}, {verdict}", f"{p}: berakhir {n % 10}, {verdict}")
    elif p == 3:
        digits = list(str(n))
        summed = f"{'+'.join(digits)}={sum(map(int, digits))}" if n > 9 else f"{n}"
        work.line(f"3: {summed}, {verdict}")
    else:
        work.line(f"{p}: {chain(n, p)}, {verdict}")
    return n % p == 0


def try_primes(work: Work, n: int) -> int | None:
    """The smallest prime divisor, each candidate tried; `None` for a prime."""
    for p in PRIMES:
        if p * p > n:
            work.line(f"{p}×{p}={p * p}>{n}")
            return None
        if divides(work, n, p):
            return p
    return None


def _next(draw: Draw) -> Problem:
    """The nearest prime above or below: each odd number tried."""
    n = draw.whole(60, 150) if draw.hard else draw.whole(4, _top(draw, 150, 100))
    if draw.beyond:
        n = draw.whole(155, 270)
    step = draw.one([1, 1, -1])
    at = n
    work = Work(draw)
    while True:
        at += step
        if at % 2 == 0 and at > 2:
            continue
        work.line(f"{at}")
        if try_primes(work, at) is None:
            break
    work.line(f"{at} is prime", f"{at} prima")
    if step > 0:
        question = draw.one(
            ["What is the next prime after {n}?", "next prime after {n}", "Which prime number comes after {n}?", "Find the smallest prime greater than {n}.",
             "first prime above {n}", "What's the next prime number following {n}?", "I am at {n}. Which is the next prime?", "smallest prime number larger than {n}?",
             "Give me the first prime bigger than {n}.", "after {n}, what prime comes next",
             "Count up from {n}, not counting {n} itself. Which prime do you meet first?", "Name the prime that follows {n}.", "Which is the least prime exceeding {n}?",
             "I want a prime number larger than {n}, the nearest one.", "the closest prime above {n}?", "Walking up the number line from {n}, where is the next prime?",
             "From {n} upwards, what is the next prime to come?", "what prime is just past {n}", "Starting after {n}, find the first prime number.",
             "My page is {n}. On which later page is the next prime page number?"],
            ["Apa bilangan prima setelah {n}?", "bilangan prima berikutnya setelah {n}", "Tentukan bilangan prima terkecil yang lebih dari {n}.", "prima setelah {n} berapa",
             "Bilangan prima pertama di atas {n} berapa?", "Berapa bilangan prima terkecil yang lebih besar dari {n}?", "habis {n}, bilangan prima selanjutnya berapa",
             "Hitung naik dari {n}, tanpa {n} sendiri. Bilangan prima pertama yang ditemui berapa?", "Sebutkan bilangan prima yang datang tepat setelah {n}.", "bilangan prima terdekat di atas {n}?",
             "Mulai sesudah {n}, carilah bilangan prima pertama.", "Kalau naik dari {n}, prima berikutnya berapa ya", "Bilangan prima mana yang pertama melewati {n}?"],
        ).format(n=n)  # fmt: skip
        answer = draw.say(f"The next prime after {n} is **{at}**.", f"Bilangan prima setelah {n} adalah **{at}**.")
    else:
        question = draw.one(
            ["What is the largest prime below {n}?", "Which prime comes just before {n}?", "the prime before {n}", "Find the greatest prime less than {n}.",
             "last prime number before {n}?", "biggest prime smaller than {n}", "Going down from {n}, which is the first prime?",
             "Count down from {n}, not counting {n} itself. Which prime do you meet first?", "Name the prime that stands right before {n}.", "the closest prime below {n}?",
             "What is the nearest prime number under {n}?", "Walking down the number line from {n}, where is the next prime?", "what prime is just short of {n}",
             "I want a prime less than {n}, as large as possible."],
            ["Apa bilangan prima terbesar di bawah {n}?", "bilangan prima sebelum {n}", "Tentukan bilangan prima terbesar yang kurang dari {n}.",
             "prima tepat sebelum {n} berapa", "Berapa bilangan prima terbesar yang lebih kecil dari {n}?",
             "Hitung turun dari {n}, tanpa {n} sendiri. Bilangan prima pertama yang ditemui berapa?", "bilangan prima terdekat di bawah {n}?", "Sebutkan bilangan prima yang tepat mendahului {n}.",
             "Kalau turun dari {n}, prima pertama berapa ya", "Bilangan prima mana yang terakhir sebelum {n}?"],
        ).format(n=n)  # fmt: skip
        answer = draw.say(f"The last prime before {n} is **{at}**.", f"Bilangan prima sebelum {n} adalah **{at}**.")
    return Problem(question, work.text, answer, str(at), ("next prime", n, step), key=f"prime{'>' if step > 0 else '<'}{n}")


def factors_of(n: int) -> list[int]:
    """The prime factors, smallest first; none where a large one is left, which takes long to find."""
    factors, rest = [], n
    for p in PRIMES[:6]:
        while rest % p == 0:
            factors.append(p)
            rest //= p
    if rest > 1:
        factors.append(rest)
    return factors if rest <= 97 else []


def write_factors(work: Work, n: int, factors: list[int]) -> None:
    """Divides by one prime after the other; what a number below 100 is made of is known."""
    left, at = n, 0
    for p in factors[:-1]:
        if left > 100:
            while not divides(work, left, PRIMES[at]):
                at += 1
            if p < 7 and left > 12 * p:
                work.line(chain(left, p))
        work.line(f"{left}={p}×{left // p}")
        left //= p
    work.line(f"{left} is prime", f"{left} prima")
    work.line(f"{n}=" + "×".join(map(str, factors)))


def _factored(draw: Draw) -> Problem:
    while True:
        n = draw.whole(150, 400) if draw.hard else draw.whole(4, _top(draw, 400, 200))
        if draw.beyond:
            n = draw.whole(405, 900)
        factors = factors_of(n)
        if factors and (len(factors) > 1 or n < 50):
            break
    work = Work(draw).line(f"{n}")
    write_factors(work, n, factors)
    thing = draw.one(
        ["the prime factors of {n}", "the prime factorization of {n}", "{n} as a product of primes", "{n} into prime factors", "{n} in prime factors",
         "the prime factorisation of {n}", "the factorization of {n} into primes", "the prime decomposition of {n}"],
        ["faktorisasi prima dari {n}", "faktorisasi prima {n}", "{n} sebagai perkalian bilangan prima", "penguraian {n} ke faktor prima", "faktorisasi prima bilangan {n}"],
    )  # fmt: skip
    question = draw.one(
        ["What is {t}?", "Find {t}.", "{t}", "Give me {t}.", "Write {t}.", "Can you find {t}?", "factor {n}", "Factorize {n}.", "Factor {n} into primes.", "break {n} into primes",
         "Decompose {n} into primes.", "Which primes multiply to {n}?", "Which prime numbers do I multiply to get {n}?", "prime factors {n}", "{n} = product of which primes?",
         "Make a factor tree for {n}. What is the result?", "Split {n} into its prime factors.", "I need {t}.", "Express {n} as a product of prime numbers.", "factorise {n} please",
         "Resolve {n} into primes.", "Show {t}.", "what primes make up {n}", "My homework is to write {n} as a product of primes.", "Take {n} apart into prime factors.", "Determine {t}.",
         "Reduce {n} to its prime factors.", "Which primes, multiplied together, give {n}?", "Divide {n} by primes until nothing but primes is left. What is the product?",
         "Present {n} as a product in which every factor is prime.", "{n}, prime factors?", "I keep dividing {n} by primes. Which primes do I get?", "how is {n} built from primes", "Work out {t}.",
         "Show me {n} written with primes only, joined by ×.", "prime factorize {n}", "Could you tell me {t}?", "Every number has its primes. Which make {n}?", "Turn {n} into primes multiplied with each other.",
         "to find a gcd I need {t}", "Give {n} in fully factored form."],
        ["Apa {t}?", "Tentukan {t}.", "{t}", "Cari {t}.", "Tulis {t}.", "faktorkan {n}", "Faktorkan {n} menjadi bilangan prima.", "uraikan {n} jadi faktor prima",
         "{n} hasil kali bilangan prima apa saja?", "Bilangan prima apa yang dikalikan menjadi {n}?", "Buat pohon faktor dari {n}. Hasilnya?", "Nyatakan {n} sebagai perkalian faktor prima.",
         "tolong {t} ya", "pecah {n} jadi faktor prima dong", "Saya perlu {t}.", "{n} diuraikan ke bilangan prima jadi apa?", "Berapa {t}?", "faktor prima dari {n} dikalikan apa saja",
         "Bagilah {n} dengan bilangan prima sampai habis. Perkaliannya apa?", "Tulis {n} hanya dengan bilangan prima dan tanda kali.", "{n} tersusun dari perkalian bilangan prima apa?",
         "Urai {n} menjadi faktor-faktor prima.", "{n}, faktorisasi primanya?", "Ubah {n} menjadi perkalian yang semua faktornya prima.", "Bantu saya mencari {t}.", "prima apa saja yang dikali jadi {n} ya",
         "Hitung {t}.", "Untuk mencari FPB saya butuh {t}.", "Faktorkan {n} sampai semuanya prima."],
    ).replace("{t}", thing).format(n=n)  # fmt: skip
    shown = " × ".join(map(str, factors))
    return Problem(question, work.text, f"{n} = **{shown}**", shown, ("factors", n), check="product", key=f"factors{n}")


def _factors(draw: Draw) -> Problem:
    n = draw.whole(60, 120) if draw.hard else draw.whole(4, _top(draw, 120, 80))
    if draw.beyond:
        n = draw.whole(121, 200)
    work = Work(draw).line(f"{n}")
    low, high = [], []
    failed: list[int] = []
    d = 1
    while d * d <= n:
        if any(d % f == 0 for f in failed) or (n % d and d in (2, 5)):
            # A multiple of what does not divide does not either.
            work.line(f"{d}: no", f"{d}: tidak")
            failed.append(d)
        elif n % d:
            work.line(f"{d}: {chain(n, d)}" if n > 12 * d else f"{n}={d}×{n // d}+{n % d}")
            failed.append(d)
        else:
            if n > 12 * d and d not in (1, 10):
                work.line(f"{d}: {chain(n, d)}")
            work.line(f"{d}×{n // d}={n}")
            low.append(d)
            if d * d != n:
                high.append(n // d)
        d += 1
    work.line(f"{d}×{d}={d * d}>{n}")
    gold = ", ".join(map(str, low + high[::-1]))
    question = draw.one(
        ["What are the factors of {n}?", "List all factors of {n}.", "factors of {n}", "Find all divisors of {n}.", "Which numbers divide {n}?", "all divisors of {n}",
         "By which numbers can I divide {n}?", "divisors {n}", "Give me every factor of {n}.", "What numbers go into {n} evenly?", "Write down the divisors of {n}.", "{n}: list its factors",
         "Which whole numbers divide {n} without a remainder?", "what are all the numbers {n} is divisible by", "Name all factors of {n}", "I need the complete list of factors of {n}.",
         "Into groups of which sizes can {n} children be split evenly?", "What can {n} be divided by?", "Determine all positive divisors of {n}.", "tell me the factors of {n} in order",
         "{n} has which divisors?", "every number that divides {n}",
         "Which are the whole numbers that go into {n}?", "Of which numbers is {n} a multiple?", "Put the divisors of {n} in a list.", "Show me all the numbers that {n} can be split by evenly.",
         "All the factors of {n}, smallest first, please.", "Name each number that is a factor of {n}.", "{n} sweets are shared out with none left. How many children could it be? List every possibility.",
         "In {n} ÷ ? = whole number, which numbers can stand for the question mark?", "what numbers fit into {n} a whole number of times", "Find the set of divisors of {n}.", "full list of divisors: {n}",
         "Collect all positive factors of {n}.", "{n}: which numbers divide it?", "I have to find every divisor of {n}.", "Which row lengths work if {n} chairs stand in equal rows? Give them all."],
        ["Apa saja faktor dari {n}?", "Sebutkan semua faktor {n}.", "faktor dari {n}", "Tentukan semua pembagi {n}.", "Bilangan apa saja yang membagi {n}?", "faktor {n} apa saja",
         "Tuliskan semua faktor dari {n}.", "{n} bisa dibagi berapa saja?", "{n} habis dibagi bilangan apa saja?", "daftar faktor {n}", "Carikan semua faktor {n} dong",
         "faktor-faktor dari {n} adalah", "Sebutkan pembagi dari {n}", "semua bilangan yang habis membagi {n}", "{n} punya faktor apa aja", "Saya butuh semua pembagi dari {n}.",
         "Tentukan himpunan faktor dari {n}.",
         "{n} merupakan kelipatan dari bilangan apa saja?", "Urutkan semua faktor {n} dari yang terkecil.", "{n} permen dibagi habis sama rata. Berapa anak yang mungkin? Sebutkan semua kemungkinan.",
         "Bilangan bulat apa saja yang membagi {n} tanpa sisa?", "Pada {n} ÷ ? = bilangan bulat, tanda tanya boleh diisi apa saja?", "tulis lengkap pembagi {n}", "Kumpulkan semua faktor positif dari {n}.",
         "Kalau {n} kursi disusun dalam baris sama panjang, panjang barisnya bisa berapa saja? Sebutkan semua.", "{n}: pembaginya apa saja?", "Coba daftarkan faktor dari {n} ya.",
         "Saya harus mencari setiap pembagi {n}."],
    ).format(n=n)  # fmt: skip
    answer = draw.say(f"The factors of {n} are **{gold}**.", f"Faktor dari {n} adalah **{gold}**.")
    return Problem(question, work.text, answer, gold, ("divisors", n), check="list", key=f"divisors{n}")


def _parity(draw: Draw) -> Problem:
    n = draw.number(draw.whole(5, 6) if draw.beyond else draw.whole(1, 4))
    odd = n % 2 == 1
    work = Work(draw).line(f"{n} ends in {n % 10}", f"{n} berakhir {n % 10}")
    gold = draw.say("odd" if odd else "even", "ganjil" if odd else "genap")
    question = draw.one(
        ["Is {n} even or odd?", "is {n} odd or even", "{n}: even or odd?", "Even or odd: {n}", "{n} even or odd", "Is the number {n} an odd or an even one?", "Tell me whether {n} is even or odd.",
         "odd/even {n}?", "What kind of number is {n}, even or odd?", "I have {n} stones. Even or odd?", "Decide: is {n} odd or even?", "would {n} be an even or odd number",
         "Which one is {n}, odd or even?", "Say odd or even: {n}", "My house has the number {n}. Odd or even side of the street?", "Does {n} count as odd or as even?", "Sort {n}: even or odd?",
         "the number {n}, is it even or is it odd", "Classify {n} as odd or even.", "Is {n} of the even or the odd numbers?", "I rolled {n} in total. Is that odd or even?"],
        ["Apakah {n} genap atau ganjil?", "{n} genap atau ganjil?", "{n} itu ganjil atau genap", "Bilangan {n} ganjil atau genap?", "ganjil genap: {n}", "Plat nomor saya {n}. Ganjil atau genap?",
         "Tentukan apakah {n} ganjil atau genap.", "{n} masuk ganjil apa genap", "Coba cek {n}, genap atau ganjil?",
         "Golongkan {n}: ganjil atau genap?", "Rumah saya nomor {n}. Itu sisi ganjil atau genap?", "{n} termasuk bilangan apa, genap atau ganjil?", "sebut ganjil atau genap: {n}",
         "Ada {n} kelereng. Jumlahnya ganjil atau genap?", "Yang mana {n}, ganjil atau genap?", "angka {n} tuh genap apa ganjil sih"],
    ).format(n=n)  # fmt: skip
    answer = draw.say(f"{n} is **{gold}**, since it ends in {n % 10}.", f"{n} **{gold}**, karena berakhir {n % 10}.")
    return Problem(question, work.text, answer, gold, ("parity", n))
