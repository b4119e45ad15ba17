"""How people write: frames around a problem, chatter, numbers in words, haste and typing errors."""

from __future__ import annotations

import re

from chatter import CHATTER_EN, CHATTER_ID
from sample import Draw

# {} is what is asked for: "347 × 26", "the sum of 3 and 4". No minus, colon or number may touch it.
ASK_EN = [
    # Short, as in a search box or a message.
    "{}", "{}", "{}", "{}?", "{} = ?", "{}=?", "{}=", "{} =", "{} = ", "{} is?", "{} equals", "{} equals?", "{} equals what?", "{} equals",
    "{} answer", "{} result?", "{} pls", "{} please", "{}, please.", "{} quick", "{} makes?", "{} gives what?", "{} is what?",
    "{} is how much?", "{} = __", "{} = ...", "ans of {}", "calc {}", "calc: {}", "solve {}", "Solve {}", "result of {}",
    "answer to {}?", "answer of {}", "whats {}", "wats {}", "what's {}", "what is {}", "What is {}?", "What is {}?", "What's {}?", "and {}?", "Try {}.",
    "math: {}", "Maths: {}", "Homework: {}", "Test: {}", "Task: {}", "Next: {}", "Next one: {}", "Go: {}", "help: {}", "Need {} asap",
    # Orders.
    "Calculate {}.", "calculate {}", "Calculate: {}", "Compute {}.", "compute {}", "Compute: {}", "Find {}.", "Evaluate {}.",
    "Determine {}.", "Work out {}.", "work out: {}", "Work this out: {}", "Solve this: {}", "Solve the following: {}",
    "Calculate the following: {}", "Evaluate the expression {}.", "Find the value of {}.", "Find the result of {}.",
    "Determine the value of {}.", "Determine the result of {}.", "Calculate the value of {}.", "Compute the value of {}.",
    "State the value of {}.", "Write the answer to {}.", "Give the value of {}.", "Give me the value of {}.", "Give me {}.",
    "give me the answer to {}", "Give the answer only: {}", "Tell me {}.", "Tell me what {} is.", "Say what {} is.", "Just do {}.", "just tell me {}",
    "Just give me {}.", "Do {} for me", "Now do {}.", "Let's do {}.", "Now try {}", "Try this one: {}", "Try this: {}", "Fill in: {} = __",
    "Complete this: {} = ...", "Show me how to do {}.", "Show your steps for {}.", "Show all steps: {}", "Walk me through {}.",
    "Take me through {} step by step.", "Teach me how to do {}.", "Explain how to get {}.", "Explain {} to me.", "Explain {} step by step.",
    "{} step by step", "{}, step by step please", "Think carefully: what is {}?", "Think hard: {}", "Take your time and do {}.",
    # Questions.
    "How much is {}?", "how much is {}", "how much would {} be", "How much does {} make?", "how much does {} come out to", "what does {} equal",
    "What does {} come to?", "What does {} work out to?", "what does {} give", "what does {} make", "What is {} equal to?", "What would {} be?",
    "What do I get for {}?", "what do you get for {}", "What do you get if you calculate {}?", "What do we get from {}?",
    "What is the value of {}?", "What is the result of {}?", "What is the answer to {}?", "What's the answer for {}?", "whats the answer to {}",
    "what's the result of {}", "What is the result when you compute {}?", "What is the outcome of {}?", "What comes out of {}?",
    "What number is {}?", "Which number is {}?", "Which number do I get for {}?", "How large is {}?", "how big is {}",
    "{}, what is it?", "{}, how much is that?", "{}, what does that make?", "{}? Tell me, please.", "{}? I have no idea.", "{}? I need it for school.",
    "how do i calculate {}", "how to calculate {}", "how to solve {}", "how do u do {}", "How would you do {}?", "How do you work out {}?",
    "How is {} worked out?", "Is there a quick way to get {}? What is it?", "If I type {} into a calculator, what does it show?",
    "What would a calculator say for {}?", "What should I write for {}?", "What goes after the equals sign in {} =", "Any idea what {} is?",
    "Do you know what {} is?", "Do you know {}?", "Do you happen to know what {} comes to?", "can u do {}", "can you do {}?", "Can you solve {}?",
    "Can you calculate {}?", "Can you tell me {}?", "Can you do {} in your head?", "Can you handle {}?", "Are you able to do {}?",
    "can you work out {} for me", "Who can tell me {}?",
    # Polite.
    "Please work out {}.", "Work out {} please", "Please calculate {}.", "Please compute {}.", "please solve {}", "Please find {}.",
    "Please tell me {}.", "Please tell me what {} is.", "Please give me the result of {}.", "Kindly compute {}.", "Be so kind and tell me {}.",
    "Could you compute {} for me?", "Could you please work out {}?", "Could you tell me what {} is?", "Could you help me with {}?",
    "could you do {} real quick", "would you calculate {} for me please", "Would you mind calculating {}?", "I would like you to compute {}.",
    "I'd like to know what {} is.", "I'd be grateful for the result of {}.", "May I ask what {} is?", "Help me with {}.", "help me compute {}", "help me solve {}",
    # With a word about why.
    "I need the result of {}.", "I need help with {}.", "need help with {}", "I need to know {}.", "i gotta know {}", "I want to know {}.",
    "I wonder what {} is.", "I was wondering what {} is.", "I'm stuck on {}.", "I can't work out {}.", "I cannot do {} in my head. Can you?",
    "I keep getting {} wrong. What is it?", "I always forget what {} is.", "I tried {} but I am not sure about the result.",
    "I have {} here. What is it?", "I have to calculate {} for school. What is it?", "I need {} for my budget. How much is it?",
    "I'm checking a bill and need {}.", "For a form I have to fill in I need {}.", "For my notes I need {}.", "I'm bad at maths. What is {}?",
    "No calculator here. What is {}?", "My calculator is broken, so what is {}?", "my homework says {}", "My exercise is {}.",
    "The exercise says: {}", "It says {} here. What is that?", "The sheet says {}. What should I write?", "On my worksheet there is {}. What do I write?",
    "In the test we had {}. What is right?", "Exam question: {}", "Math question: {}", "The problem is {}.", "The task: {}", "Given {}, what is the result?",
    "We have {}. Calculate.", "The teacher wrote {} on the board. What is the answer?", "My teacher asked me what {} is.",
    "My son has to do {}. What comes out?", "My daughter is stuck on {}. Can you help?", "My kid asks what {} is.",
    "My friend and I argue about {}. Who knows it?", "My brother thinks he knows {}. What is it really?", "We are arguing about {}. What is it?",
    "Somebody asked me {} today. What is it?", "Someone at work asked me for {}. What do I say?", "Tom needs {}. How much is that?",
    "Before I forget, what was {} again?", "You can surely do {}.", "Let me test you: {}", "Quiz: what is {}?", "Here is one for you: {}", "Help! What is {}?",
]  # fmt: skip
ASK_ID = [
    # Pendek.
    "{}", "{}", "{}", "{}?", "{} = ?", "{}=?", "{}=", "{} =", "{} = ...", "{} = __", "{} berapa", "{} berapa?", "{} berapa ya", "{} brp", "{} itu berapa",
    "{} hasilnya?", "{} hasilnya berapa", "{} jadinya berapa", "{} sama dengan?", "{} sama dengan berapa?", "{} jawabannya?", "{} dong", "{} tolong", "{} cepat",
    "brp {}", "brp hasil {}", "brp sih {}", "berapa {}", "Berapa {}?", "Berapa {}?", "berapa ya {}", "Berapa sih {}?", "hitung {}", "tolong {}", "hasil {}", "hasil {} brp",
    "Hasil: {}", "Soal: {}", "PR: {}", "Latihan: {}", "Ujian: {}", "Tes: {}", "coba {}", "bantu: {}", "mtk: {}", "Matematika: {}", "jawab {}",
    # Perintah.
    "Hitung {}.", "Hitung: {}", "Hitunglah {}.", "Hitunglah: {}", "Hitunglah nilai dari {}.", "Hitunglah hasil {}.", "Coba hitung {}.", "coba hitungkan {}",
    "Hitungkan {} untuk saya.", "Hitungkan {} dong.", "Cari hasil {}.", "Carilah nilai {}.", "Tentukan nilai {}.", "Tentukan hasil {}.", "Tentukan hasil dari {}.",
    "Selesaikan {}.", "Selesaikanlah: {}", "Selesaikan soal ini: {}", "Kerjakan {}.", "Kerjakan soal berikut: {}", "Jawab: {}", "Jawablah: {}",
    "Isilah: {} = ...", "Lengkapi: {} = __", "Sebutkan hasil {}.", "Tuliskan hasil {}.", "Beri tahu saya {}.", "kasih tau {}", "kasih tau dong {} berapa",
    "Ayo kerjakan {}.", "Jelaskan cara menghitung {}.", "Jelaskan {} langkah demi langkah.", "Tunjukkan cara mengerjakan {}.", "Tunjukkan langkah {}.",
    "Ajari saya menghitung {}.", "{} langkah demi langkah", "{} pakai cara ya", "{} beserta caranya", "Pikirkan baik-baik: berapa {}?", "Langsung saja, berapa {}?",
    "Jawab hasilnya saja: {}",
    # Pertanyaan.
    "Berapakah {}?", "Berapakah hasil {}?", "Berapakah nilai dari {}?", "Berapa hasil dari {}?", "Berapa nilai {}?", "Berapa hasilnya {}?", "Jadi berapa {} itu?",
    "Hasil dari {} adalah?", "Hasil {} adalah ...", "Nilai dari {} adalah ...", "Nilai {} berapa?", "Hasil {} berapa ya?", "{}, berapa ya?", "{}, hasilnya berapa?", "{} itu sama dengan berapa?",
    "Kalau {} hasilnya berapa?", "kalo {} brp", "Kalau {} jadi berapa ya?", "hasilnya {} apa ya", "Apa hasil dari {}?", "apa jawaban dari {}", "Apa jawaban {}?", "Berapa jawabannya, {}?",
    "gimana cara hitung {}", "Bagaimana cara menghitung {}?", "Bagaimana menghitung {}?", "gimana sih ngitung {}", "cara ngerjain {} gimana", "Kalau pakai kalkulator, {} berapa?",
    "Kamu tahu berapa {}?", "kamu tau gak {} berapa", "Tahu tidak berapa {}?", "Bisa hitung {}?", "bisa gak hitung {}", "Bisakah kamu menghitung {}?", "Apakah kamu bisa menghitung {}?",
    "Bisa tolong hitung {}?", "Siapa yang tahu {}?", "Ada yang tahu berapa {}?",
    # Sopan.
    "Tolong hitung {}.", "Tolong hitungkan {} ya.", "Tolong kerjakan {}.", "Tolong selesaikan {}.", "Tolong carikan hasil {}.", "Tolong beri tahu berapa {}.",
    "tolong dong, {} berapa?", "tolong bantu {}", "Mohon hitung {}.", "Mohon bantuannya, berapa {}?", "Mohon dihitung: {}", "Bantu saya menghitung {}.", "bantu hitung {} dong", "bantuin hitung {}",
    "bantu jawab {} dong", "Boleh minta hasil {}?", "Boleh tanya, berapa {}?", "Numpang tanya, {} berapa ya?", "minta tolong hitungin {}", "tolong itungin {} ya",
    # Dengan alasan.
    "Saya perlu hasil {}.", "Saya butuh hasil dari {}.", "butuh hasil {} sekarang", "Saya ingin tahu {}.", "Saya ingin tahu berapa {}.", "Saya mau menghitung {}.", "mau tau {} dong", "mau tanya {} berapa",
    "pengen tau {} berapa", "Saya bingung dengan {}.", "bingung nih, {} berapa ya", "Saya tidak bisa menghitung {}.", "aku gak bisa {}", "Saya lupa berapa {}.", "Saya selalu salah di {}. Berapa hasilnya?",
    "Saya sudah mencoba {} tapi belum yakin hasilnya.", "Untuk catatan saya, berapa {}?", "Kalkulator saya rusak. Berapa {}?", "Gak ada kalkulator, {} berapa?", "PR saya: {}", "Soalnya {}.", "Soal berikutnya: {}",
    "Di soal tertulis {}. Jawabannya apa?", "Di buku ada soal {}. Berapa hasilnya?", "Di papan tulis ada {}. Berapa jawabannya?", "Tadi di ujian ada {}. Berapa yang benar?", "Diketahui {}. Berapa hasilnya?",
    "Guru saya bertanya berapa {}.", "Bu guru tanya {} berapa.", "Anak saya bertanya berapa {}.", "Adik saya bingung mengerjakan {}. Bisa bantu?", "Anak saya dapat soal {}. Berapa jawabannya?",
    "Teman saya bertanya tentang {}. Berapa ya?", "Kami berdebat soal {}. Berapa yang benar?", "Budi perlu {}. Berapa itu?", "Coba saya tes kamu: {}", "Kuis: berapa {}?", "Ini soal buat kamu: {}",
]  # fmt: skip

BEFORE_EN = [
    "Hi, ", "Hello! ", "hey, ", "Hey ", "ok so ", "Okay, ", "please: ", "Quick question: ", "Quick one: ",
    "yo ", "hmm, ", "Sorry to bother you, ", "One more: ", "Good morning! ", "well, ", "Now ", "um ",
    "Hi there! ", "So, ", "I have a question. ", "Hey Nalar, ", "nalar, ", "Question: ", "Q: ", "Alright, ",
    "this is for my daughter: ", "I'm at the shop right now. ", "ok last one, ", "pls ", "Exercise 4: ",
    "Good evening. ", "Hello Nalar, ", "hello, ", "excuse me, ", "Excuse me. ", "hey bot, ", "dude ", "ok ", "Ok. ", "right, ", "another one: ",
    "And now: ", "Next question: ", "Last question. ", "I need help. ", "I need your help with something. ", "Can you help me? ", "can u help me, ",
    "Can I ask you something? ", "Homework help: ", "I'm doing my homework. ", "I'm helping my son with his homework. ", "My teacher gave us this: ",
    "We had this in class: ", "It's late and I'm tired. ", "hurry, ", "I'm in a hurry. ", "Let me see... ", "Listen, ", "Just curious: ", "Maths time! ",
    "This one is hard. ", "An easy one: ", "Dear Nalar, ", "Thanks for that. ", "Great! ", "hiya ", "a) ", "b) ",
]  # fmt: skip
BEFORE_ID = [
    "Halo, ", "Hai, ", "hai ", "halo! ", "Oke, ", "Pertanyaan: ", "Soal: ", "Maaf, ", "Permisi, ", "eh ",
    "Selamat pagi, ", "hmm, ", "Satu lagi: ", "Sekarang ", "Nah, ", "Jadi, ", "Kak, ", "min, ", "bro ",
    "Nalar, ", "Saya punya pertanyaan. ", "Pertanyaan cepat: ", "ini PR adik saya: ", "tolong ya, ",
    "Selamat siang, ", "Selamat malam. ", "Assalamualaikum, ", "pagi, ", "Hai Nalar, ", "gan, ", "kak ", "bang ", "bos, ", "oke ", "ok ", "lanjut, ", "Berikutnya: ",
    "Pertanyaan terakhir. ", "Mau tanya, ", "mau tanya dong, ", "Numpang nanya, ", "Boleh tanya? ", "Tolong bantu saya. ", "bantuin dong, ", "Bisa bantu? ", "Saya sedang mengerjakan PR. ",
    "Saya lagi bantu anak belajar. ", "Saya lagi di pasar. ", "Tadi di kelas ada soal ini: ", "Ini soal dari guru: ", "Buru-buru nih, ", "Saya buru-buru. ", "Coba yang ini: ", "Yang gampang dulu: ",
    "Yang ini susah. ", "Penasaran saja: ", "Makasih ya. ", "Bagus! ", "nih, ", "a) ", "b) ",
]  # fmt: skip
AFTER_EN = [
    " Thanks!", " thanks", " please", " pls", " :)", " Thank you.", " ??", " !!", " lol", " quickly",
    " I can't do it in my head.", " Please show your work.", " Be careful.", " Just the result.",
    " Don't use a calculator.", " It's for homework.", " I forgot how.", " thx", " asap", " Explain.",
    " Thank you so much!", " Thanks in advance.", " ty", " cheers", " tysm", " idk", " help", " :(", " hmm", " I need it now.", " I'm in a hurry.", " Take your time.",
    " Show the steps.", " Step by step, please.", " With steps.", " Answer only.", " Short answer please.", " Keep it short.", " My brain hurts.", " I have a test tomorrow.",
    " It's for my son.", " I want to check my answer.", " I hope you know.", " No idea.", " I got confused.", " Can you help?", " Please help me.", " Good luck!",
]  # fmt: skip
AFTER_ID = [
    " Terima kasih!", " makasih", " tolong ya", " ya", " dong", " :)", " Makasih ya.", " ??", " cepat ya",
    " Tunjukkan caranya.", " Hati-hati ya.", " Ini untuk PR.", " Saya lupa caranya.", " kak", " Jelaskan.",
    " Terima kasih sebelumnya.", " Terima kasih banyak.", " trims", " mksh", " thx", " tks ya", " nih", " sih", " hehe", " wkwk", " :(", " Tolong bantu.", " Bantu ya.", " Saya buru-buru.",
    " Langsung jawab saja.", " Jawaban saja.", " Singkat saja.", " Pakai cara ya.", " Beserta langkahnya.", " Langkah demi langkah.", " Besok ada ulangan.", " Buat adik saya.",
    " Saya mau cek jawaban saya.", " Saya bingung.", " gak ngerti", " Pusing saya.", " Mohon bantuannya.", " bro", " gan", " min", " ditunggu ya",
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
    if 0 <= n < 1000 and draw.chance(0.02 if n < 100 else 0.01):
        return in_words(n, draw.lang)
    if n >= 1000 and draw.chance(0.08):
        return separated(draw, n)
    return str(n)


def separated(draw: Draw, n: int) -> str:
    """With the thousands set apart, as in the language: `12,500` or `12.500`."""
    return f"{n:,}" if draw.lang == "en" else f"{n:,}".replace(",", ".")


TWO_WAYS = re.compile(r"(?<![\d.,])\d{1,3}[.,]\d{3}(?!\d)")
"""A number whose mark may be a point or set thousands apart. English has `1.250` for the one and
`1,250` for the other, Indonesian the other way round, so the words around it must tell the language;
without words it is read as English."""


def ask(draw: Draw, thing: str, *, worded: bool = False) -> str:
    """A question for the value of `thing`.

    `worded` is for answers that depend on the language (`remainder`, `sisa`): a question without
    words is an English one.
    """
    frame = draw.one(ASK_EN, ASK_ID)
    worded = worded or TWO_WAYS.search(thing) is not None
    if draw.lang == "id" and worded and not re.search(r"[a-z]{3}", thing):
        while not re.search(r"[a-z]{3}", frame):
            frame = draw.one(ASK_ID)
    return frame.format(thing)


def asked(draw: Draw, frames_en: list[str], frames_id: list[str], **given: object) -> str:
    """A whole question of the language's list, filled in."""
    return draw.one(frames_en, frames_id).format(**given)


def dressed(draw: Draw, question: str) -> str:
    """The question, now and then with a word before or after it."""
    if draw.chance(0.03):
        return f"{draw.one(CHATTER_EN, CHATTER_ID)} {question}"
    if draw.chance(0.16):
        before = draw.one(BEFORE_EN, BEFORE_ID)
        first = question[:1]
        if not before.endswith((". ", "! ", "? ")) and question[1:2].islower() and draw.chance(0.6):
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


FILLERS_EN = ["just", "like", "um", "uh", "well", "actually", "basically", "so", "kinda", "really", "exactly", "maybe", "hmm", "er"]
FILLERS_ID = ["sih", "tuh", "nih", "deh", "eh", "hmm", "anu", "gitu", "kan", "sebenarnya", "kira-kira", "ya"]
NEEDLESS_EN = {"the", "is", "are", "do", "does", "did", "will", "can", "please", "me", "my", "there", "have", "has", "would"}
NEEDLESS_ID = {"yang", "adalah", "itu", "ada", "apakah", "kah", "bisa", "tolong", "saya", "aku", "ini"}
"""Words without which a question still means the same."""


def noisy(draw: Draw, question: str, keep: frozenset[str]) -> str:
    """The question as typed in haste: case, punctuation, shorthand, wrong keys, words too many or few.

    Digits, signs, single letters, names and the words in `keep` stay as they are.
    """
    if draw.chance(0.08):
        question = _stammered(draw, question, keep)
    kind = draw.rng.random()
    if kind < 0.70:
        return question
    if kind < 0.80:
        return _lower(question, keep)
    if kind < 0.85:
        return question.rstrip("?.! ")
    if kind < 0.87:
        # `5!` would be a factorial.
        ends = ["?", "??", " ?", "...", "  "] if question[-1:].isdigit() else ["?", "!", "??", " ?", " !"]
        return question + draw.one(ends)
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


def _stammered(draw: Draw, question: str, keep: frozenset[str]) -> str:
    """With a needless word left out, or one put in between two others."""
    words = question.split(" ")
    if len(words) < 4:
        return question
    needless = NEEDLESS_EN if draw.lang == "en" else NEEDLESS_ID
    out = [i for i, word in enumerate(words) if word.lower() in needless and word not in keep]
    if out and draw.chance(0.5):
        del words[draw.one(out)]
        return " ".join(words)
    gaps = [
        i
        for i in range(1, len(words))
        if all(len(w) > 1 and w.isalpha() and w not in keep for w in words[i - 1 : i + 1])
    ]
    if gaps:
        words.insert(draw.one(gaps), draw.one(FILLERS_EN, FILLERS_ID))
    return " ".join(words)


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
