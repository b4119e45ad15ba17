"""How people write: frames around a problem, chatter, numbers in words, haste and typing errors."""

from __future__ import annotations

import re

from sample import Draw

# {} is what is asked for: "347 × 26", "the sum of 3 and 4".
ASK_EN = [
    "What is {}?", "what is {}", "what's {}", "What's {}?", "Calculate {}.", "Compute {}.",
    "calculate {}", "compute {}", "{} = ?", "{}=?", "{}?", "{}", "{}", "{}=", "{} =",
    "Please work out {}.", "How much is {}?", "how much is {}", "Can you solve {}?", "Find {}.",
    "Evaluate {}.", "I need the result of {}.", "Tell me {}.", "Could you compute {} for me?",
    "Solve {}", "Do you know what {} is?", "Give me the value of {}.", "what does {} equal",
    "What does {} come to?", "What do I get for {}?", "Work out {} please", "{} equals what?",
    "I want to know {}.", "Determine {}.", "whats {}", "wats {}", "how do i calculate {}",
    "Help me with {}.", "help me compute {}", "my homework says {}", "I'm stuck on {}.",
    "My teacher asked me what {} is.", "I tried {} but I am not sure about the result.",
    "Let's do {}.", "Try {}.", "The problem is {}.", "The task: {}", "Next one: {}", "and {}?",
    "can u do {}", "Is there a quick way to get {}? What is it?", "result of {}", "answer to {}?",
    "For my notes I need {}.", "Show me how to do {}.", "{} step by step", "Explain how to get {}.",
    "Think carefully: what is {}?", "What would {} be?", "What is the answer to {}?",
    "I have to calculate {} for school. What is it?", "My friend and I argue about {}. Who knows it?",
    "Before I forget, what was {} again?", "You can surely do {}.", "Do {} for me", "Need {} asap",
]  # fmt: skip
ASK_ID = [
    "Berapa {}?", "berapa {}", "Hitung {}.", "hitung {}", "Hitunglah {}.", "{} = ?", "{}=?", "{}?",
    "{}", "{}", "{} berapa", "{} berapa ya", "Tolong hitung {}.", "Berapakah hasil {}?",
    "Bisa hitung {}?", "Berapa hasil dari {}?", "Tentukan nilai {}.", "Saya perlu hasil {}.",
    "Hasil dari {} adalah?", "Coba hitung {}.", "brp {}", "brp hasil {}", "tolong {}",
    "Tolong kerjakan {}.", "Bantu saya menghitung {}.", "bantu hitung {} dong", "Cari hasil {}.",
    "Guru saya bertanya berapa {}.", "Saya bingung dengan {}.", "PR saya: {}", "Soalnya {}.",
    "Kalau {} hasilnya berapa?", "Jadi berapa {} itu?", "{} sama dengan berapa?",
    "Kamu tahu berapa {}?", "Saya ingin tahu {}.", "Jelaskan cara menghitung {}.",
    "Tunjukkan cara mengerjakan {}.", "{} langkah demi langkah", "Pikirkan baik-baik: berapa {}?",
    "gimana cara hitung {}", "hasilnya {} apa ya", "Selesaikan {}.", "Untuk catatan saya, berapa {}?",
    "mau tau {} dong", "Saya sudah mencoba {} tapi belum yakin hasilnya.", "Soal berikutnya: {}",
    "Teman saya bertanya tentang {}. Berapa ya?", "Ayo kerjakan {}.", "tolong dong, {} berapa?",
]  # fmt: skip

BEFORE_EN = [
    "Hi, ", "Hello! ", "hey, ", "Hey ", "ok so ", "Okay, ", "please: ", "Quick question: ", "Quick one: ",
    "yo ", "hmm, ", "Sorry to bother you, ", "One more: ", "Good morning! ", "well, ", "Now ", "um ",
    "Hi there! ", "So, ", "I have a question. ", "Hey Nalar, ", "nalar, ", "Question: ", "Q: ", "Alright, ",
    "this is for my daughter: ", "I'm at the shop right now. ", "ok last one, ", "pls ", "Exercise 4: ",
]  # fmt: skip
BEFORE_ID = [
    "Halo, ", "Hai, ", "hai ", "halo! ", "Oke, ", "Pertanyaan: ", "Soal: ", "Maaf, ", "Permisi, ", "eh ",
    "Selamat pagi, ", "hmm, ", "Satu lagi: ", "Sekarang ", "Nah, ", "Jadi, ", "Kak, ", "min, ", "bro ",
    "Nalar, ", "Saya punya pertanyaan. ", "Pertanyaan cepat: ", "ini PR adik saya: ", "tolong ya, ",
]  # fmt: skip
AFTER_EN = [
    " Thanks!", " thanks", " please", " pls", " :)", " Thank you.", " ??", " !!", " lol", " quickly",
    " I can't do it in my head.", " Please show your work.", " Be careful.", " Just the result.",
    " Don't use a calculator.", " It's for homework.", " I forgot how.", " thx", " asap", " Explain.",
]  # fmt: skip
AFTER_ID = [
    " Terima kasih!", " makasih", " tolong ya", " ya", " dong", " :)", " Makasih ya.", " ??", " cepat ya",
    " Tunjukkan caranya.", " Hati-hati ya.", " Ini untuk PR.", " Saya lupa caranya.", " kak", " Jelaskan.",
]  # fmt: skip

UNITS_EN = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS_EN = ["x", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
UNITS_ID = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]


def in_words(n: int, lang: str) -> str:
    """A number from 0 to 999 in words."""
    if lang == "en":
        if n < 20:
            return UNITS_EN[n]
        if n < 100:
            tens, unit = divmod(n, 10)
            return TENS_EN[tens] + (f"-{UNITS_EN[unit]}" if unit else "")
        hundreds, rest = divmod(n, 100)
        return f"{UNITS_EN[hundreds]} hundred" + (f" and {in_words(rest, lang)}" if rest else "")
    if n < 10:
        return UNITS_ID[n]
    if n < 20:
        return {10: "sepuluh", 11: "sebelas"}.get(n) or f"{UNITS_ID[n - 10]} belas"
    if n < 100:
        tens, unit = divmod(n, 10)
        return f"{UNITS_ID[tens]} puluh" + (f" {UNITS_ID[unit]}" if unit else "")
    hundreds, rest = divmod(n, 100)
    head = "seratus" if hundreds == 1 else f"{UNITS_ID[hundreds]} ratus"
    return head + (f" {in_words(rest, lang)}" if rest else "")


def written(draw: Draw, n: int) -> str:
    """A number as a person may write it: with separators when large, rarely in words when small."""
    if 0 <= n < 100 and draw.chance(0.02):
        return in_words(n, draw.lang)
    if n >= 1000 and draw.chance(0.06):
        return f"{n:,}" if draw.lang == "en" else f"{n:,}".replace(",", ".")
    return str(n)


def ask(draw: Draw, thing: str) -> str:
    """A question for the value of `thing`."""
    return draw.one(ASK_EN, ASK_ID).format(thing)


def dressed(draw: Draw, question: str) -> str:
    """The question, now and then with a word before or after it."""
    if draw.chance(0.16):
        before = draw.one(BEFORE_EN, BEFORE_ID)
        first = question[:1]
        if not before.endswith((". ", "! ")) and question[1:2].islower() and draw.chance(0.6):
            first = first.lower()
        question = before + first + question[1:]
    if draw.chance(0.1):
        question += draw.one(AFTER_EN, AFTER_ID)
    return question


SHORTHAND_EN = {
    "you": "u", "your": "ur", "please": "pls", "what": "wat", "are": "r", "how": "hw", "and": "n",
    "many": "mny", "thanks": "thx", "because": "cuz", "with": "wth", "the": "teh", "have": "hav",
    "through": "thru", "people": "ppl", "question": "qn", "number": "num",
}  # fmt: skip
SHORTHAND_ID = {
    "berapa": "brp", "yang": "yg", "dengan": "dgn", "tidak": "gak", "dan": "dn", "untuk": "utk",
    "saya": "sy", "kamu": "km", "bagaimana": "gimana", "tolong": "tlg", "sudah": "udah",
    "dari": "dr", "jika": "klo", "kalau": "kalo", "banyak": "bnyk", "orang": "org", "hasil": "hsl",
    "apa": "ap", "terima": "trima", "semua": "smua", "setiap": "tiap", "menjadi": "jd", "jadi": "jd",
}  # fmt: skip

NEAR_OTHERS = {"lalu", "lagi", "kali", "bagi", "sama", "lama"}
"""Words that a wrong key could turn into one that means something else."""

NEIGHBOURS = {
    "a": "sqz", "b": "vnh", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjy",
    "i": "uok", "j": "hku", "k": "jli", "l": "kop", "m": "nk", "n": "bmh", "o": "ipl", "p": "ol",
    "q": "wa", "r": "etf", "s": "adw", "t": "ryg", "u": "yij", "v": "cbf", "w": "qes", "x": "zcs",
    "y": "tuh", "z": "xa",
}  # fmt: skip


def noisy(draw: Draw, question: str, keep: frozenset[str]) -> str:
    """The question as typed in haste: case, punctuation, shorthand, wrong keys.

    Digits, signs, single letters, names and the words in `keep` stay as they are.
    """
    kind = draw.rng.random()
    if kind < 0.70:
        return question
    if kind < 0.80:
        return _lower(question, keep)
    if kind < 0.85:
        return question.rstrip("?.! ")
    if kind < 0.87:
        return question + draw.one(["?", "!", "??", " ?", "...", " !", "  "])
    if kind < 0.88:
        return _upper(question, keep)
    table = SHORTHAND_EN if draw.lang == "en" else SHORTHAND_ID
    if draw.chance(0.5):
        question = _lower(question, keep)
    words = re.split(r"([A-Za-z]+)", question)
    touched = 0
    for index in range(1, len(words), 2):
        word = words[index]
        if word in keep or word.lower() in keep or word.lower() in NEAR_OTHERS or (word != word.lower() and index > 1):
            continue
        if word in table and draw.chance(0.3):
            words[index] = table[word]
        elif len(word) >= 4 and touched < 2 and draw.chance(0.22):
            words[index] = _mistyped(draw, word)
            touched += 1
    return "".join(words)


def _lower(text: str, keep: frozenset[str]) -> str:
    parts = re.split(r"([A-Za-z]+)", text)
    return "".join(p if p in keep else p.lower() for p in parts)


def _upper(text: str, keep: frozenset[str]) -> str:
    parts = re.split(r"([A-Za-z]+)", text)
    return "".join(p if p in keep or p.lower() in keep or len(p) < 2 else p.upper() for p in parts)


def _mistyped(draw: Draw, word: str) -> str:
    at = draw.whole(1, len(word) - 2)
    kind = draw.whole(0, 3)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    near = NEIGHBOURS.get(word[at].lower(), word[at])
    return word[:at] + draw.one(near) + word[at + 1 :]
