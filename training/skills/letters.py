"""Words letter by letter: counting, reversing, spelling, the n-th letter, length, vowels."""

from __future__ import annotations

from lexicon import CONSONANTS, VOWELS
from lexicon import word as any_word
from sample import CUT, Draw, Problem
from skills import letter_kinds
from skills.letter_tools import ALWAYS_SEEN, about, asked, cut, numbered
from work import Work

LONGEST = 17
"""Letters of the longest word that is trained on."""


def make(draw: Draw) -> Problem:
    word = any_word(draw)
    if not draw.beyond:
        while not 3 <= len(word) <= LONGEST or (draw.hard and len(word) < 9) or (not draw.hard and draw.level < 0.2 and len(word) > 7):
            word = any_word(draw)
        if draw.chance(0.02):
            word = draw.one(sorted(ALWAYS_SEEN))
    kind = draw.rng.random()
    if kind > 0.76:
        return letter_kinds.make(draw, word)
    kind /= 0.76
    if kind < 0.36:
        return _count(draw, word)
    if kind < 0.44 and (draw.lang == "id" or "y" not in word):  # whether y is a vowel is a matter of taste
        return _count_kind(draw, word)
    if kind < 0.62:
        return _reverse(draw, word)
    if kind < 0.74:
        return _spell(draw, word)
    if kind < 0.83:
        return _length(draw, word)
    if kind < 0.96:
        return _place(draw, word)
    if kind < 0.98:
        return _position(draw, word)
    return _palindrome(draw, word)


COUNT_EN = [
    "How many {c}'s are in {w}?", "how many {c} in {w}", "How many times does the letter {c} appear in {w}?", "{w}: how many {c}?",
    "Count the {c}'s in {w}.", "How often is {c} in {w}?", "How many letters {c} are there in the word {w}?", "count {c} in {w}",
    "how many {c}s in {w}", "number of {c} in {w}", "In {w}, how many {c}'s do you see?", "count the letter {c} in {w}",
    "Does {w} contain the letter {c}, and how many times?", "How many {C}s are in {w}?", "how many {c}'s does {w} have",
    "My kid asks how many {c}'s there are in {w}.", "the word {w} has how many {c}'s?", "how often does {c} occur in {w}",
    "Take the word {w}. How many times is {c} used in it?", "Look at {w} letter by letter: how many are {c}?",
    "Tell me the number of {c}'s in {w}.", "If you write {w}, how many times do you write {c}?", "What is the count of '{c}' in {w}?",
    "I bet you can't count the {c}'s in {w}.", "Someone told me AI cannot count the {c}'s in {w}. How many are there?",
    "letter {c}, word {w}: how many times?", "How many times do you type {c} when you type {w}?", "is there an {c} in {w}? how many",
    "Find all {c}'s in {w}. How many did you find?", "In the word {w} the letter {c} comes up how often?", "how many \"{c}\" in {w}",
    "How many of the letters in {w} are {c}?", "I'm writing {w} on a sign. How many letters {c} do I need?",
    "how many letters {c} hide in {w}", "How many {c}'s are hiding in {w}?", "How many times will I meet the letter {c} if I walk through {w}?",
    "Cross out every {c} in {w}. How many did you cross out?", "I'm cutting letters out of paper for {w}. How many {c}'s must I cut?", "what's the tally for the letter {c} in {w}",
    "Not the length of {w}, just the number of {c}'s.", "Spell {w} to yourself and count on every {c}. What do you get?", "If each {c} in {w} were painted red, how many letters would be red?",
    "{c} in {w}, how many of them?", "no wait, count the {c}'s, not the letters, in {w}", "we're playing scrabble, how many {c} tiles does {w} take",
    "Does the letter {c} turn up in {w}? How many times?", "Go through {w} and report how often you come across {c}.", "The sign painter asks how many {C}s he needs for {w}.",
    "count every single {c} that shows up in {w}", "In writing {w} my pen makes the letter {c} how many times?", "how many of letter {c} does it take to spell {w}",
    "Whoever guesses the number of {c}'s in {w} wins. What is it?", "If I remove all {c}'s from {w}, how many letters have I removed?", "Circle each {c} in {w}. Number of circles?",
    "My keyboard has a broken {c}. How many letters of {w} will be missing?", "Frequency of the letter {c} in {w}?", "{w}, how many times {c}?", "Check {w} for the letter {c} and give the count.",
    "for the word {w}, occurrences of {c}", "I see some letters in {w}. How many of them are a {c}?", "Say how many times {c} stands in {w}.",
    "Say the letters of {w} aloud; how many times do you say {c}?", "how many {c} can you spot in {w}?",
]  # fmt: skip
COUNT_ID = [
    "Ada berapa huruf {c} dalam {w}?", "berapa huruf {c} di {w}", "Berapa kali huruf {c} muncul dalam kata {w}?", "{w}: ada berapa {c}?",
    "Hitung huruf {c} pada {w}.", "jumlah huruf {c} di kata {w}", "Ada berapa {c} di {w}?", "hitung {c} di {w}",
    "Kata {w} punya berapa huruf {c}?", "di kata {w} ada berapa {c}", "berapa banyak {c} dalam kata {w}", "Huruf {c} ada berapa di {w}?",
    "Coba hitung ada berapa {c} pada kata {w}.", "Kalau menulis {w}, berapa kali kita menulis huruf {c}?", "Anak saya tanya, huruf {c} di {w} ada berapa?",
    "Perhatikan kata {w}. Berapa kali huruf {c} dipakai?", "Dari huruf-huruf {w}, berapa yang {c}?", "huruf {c} muncul berapa kali di {w}?",
    "Apakah {w} mengandung huruf {c}, dan berapa kali?", "Tolong cari semua huruf {c} di {w}, jumlahnya berapa?", "{c} nya ada berapa di {w}",
    "Sebutkan banyaknya huruf {c} dalam {w}.", "Katanya AI tidak bisa menghitung huruf {c} di {w}. Ada berapa?",
    "ada berapa huruf {c} yang bersembunyi di {w}", "Coret semua {c} di {w}. Ada berapa yang dicoret?", "Kalau setiap {c} di {w} diwarnai merah, berapa huruf yang merah?",
    "Bukan panjangnya, cukup banyaknya huruf {c} di {w}.", "main scrabble, butuh berapa keping {c} untuk {w}", "Lingkari tiap {c} pada {w}. Ada berapa lingkaran?",
    "eh bukan hurufnya semua, cuma {c} di {w} ada berapa", "Saya menggunting huruf untuk {w}. Harus menggunting {c} berapa kali?",
    "Tombol {c} saya rusak. Waktu mengetik {w}, berapa huruf yang hilang?", "frekuensi huruf {c} dalam kata {w}", "Eja {w} dalam hati. Berapa kali kamu menyebut {c}?",
    "di {w}, {c} muncul berapa kali ya", "Kalau semua {c} dibuang dari {w}, berapa huruf yang dibuang?", "Tukang papan nama tanya, perlu berapa huruf {C} untuk {w}?",
    "Periksa {w}: huruf {c}nya ada berapa?", "Berapa di antara huruf-huruf {w} yang berupa {c}?", "hitung kemunculan {c} di {w}", "Telusuri {w} dari depan. Ketemu {c} berapa kali?",
    "Ada huruf {c} di {w}? Berapa banyak?", "butuh berapa {c} buat nulis {w}",
]  # fmt: skip
COUNT_NAMES_EN = [
    "How many {c}'s are in the name {w}?", "my name is {w}, how many {c} are in it?", "count the {c} in my name, {w}", "How often is {c} in the name {w}?",
    "My friend is called {w}. How many {c}'s does the name have?", "number of {c}'s in the name {w}",
    "how many {c} hide in the name {w}", "They call me {w}. How many times is {c} in that?", "The cake should read {w}. How many {c}'s of chocolate do I need?",
    "Our baby will be named {w}. How many {c}'s is that?",
]  # fmt: skip
COUNT_NAMES_ID = [
    "Ada berapa huruf {c} dalam nama {w}?", "namaku {w}, ada berapa huruf {c}?", "hitung huruf {c} di nama {w}", "Nama teman saya {w}. Berapa huruf {c} di namanya?",
    "Bayi kami akan diberi nama {w}. Huruf {c} ada berapa?", "Di kue mau ditulis {w}. Perlu berapa huruf {c}?", "panggil aku {w}, ada berapa {c} di situ",
]  # fmt: skip


def _count(draw: Draw, word: str, letter: str = "") -> Problem:
    if not letter:
        letter = draw.one(word) if draw.chance(0.85) else draw.one("abcdefghiklmnoprstuwyz")
        if draw.chance(0.2):  # the letters that are there more than once are the hard ones
            letter = draw.one(sorted(word, key=word.count)[-3:])
    shown_upper = draw.chance(0.06)
    question = asked(draw, word, "count", COUNT_EN, COUNT_ID, COUNT_NAMES_EN, COUNT_NAMES_ID, c=letter.upper() if shown_upper else letter, C=letter.upper())
    work = Work(draw)
    _counted(work, word, letter)
    gold = str(word.count(letter))
    return about(draw, word, question, work, _count_answer(draw, word, letter), gold, ("count", word, letter))


def _counted(work: Work, word: str, letters: str, head: str | None = None) -> int:
    """Behind each letter stands how many of those looked for have come so far."""
    work.line(f"{head or letters}:")
    count, parts = 0, []
    for c in word:
        count += c in letters
        parts.append(f"{c}{count}")
    work.line(" ".join(parts))
    return count


def _count_answer(draw: Draw, word: str, letter: str) -> str:
    count = word.count(letter)
    return draw.say(
        f"The letter {letter} appears **{count}** time{'s' if count != 1 else ''} in {word}.",
        f"Huruf {letter} muncul **{count}** kali dalam {word}.",
    )


def _count_kind(draw: Draw, word: str) -> Problem:
    """How many vowels or consonants: the vowels are a, e, i, o, u."""
    vowels = draw.chance(0.65)
    kind = draw.say("vowels" if vowels else "consonants", "vokal" if vowels else "konsonan")
    question = asked(
        draw, word, "kind",
        ["How many {k} are in {w}?", "how many {k} in {w}", "Count the {k} in {w}.", "number of {k} in the word {w}", "How many {k} does {w} have?",
         "{w} has how many {k}?", "In the word {w}, how many letters are {k}?", "Tell me how many {k} there are in {w}.", "{k} in {w}?",
         "Look at {w}. How many of its letters are {k}?", "My teacher wants the number of {k} in {w}.",
         "Leave the other letters aside: how many {k} has {w}?", "how many {k} hide in {w}", "tally the {k} in {w}", "Underline all {k} in {w}. How many lines did you draw?",
         "If you go through {w}, how many {k} do you meet?"],
        ["Ada berapa huruf {k} dalam {w}?", "berapa huruf {k} di {w}", "Hitung huruf {k} pada kata {w}.", "jumlah {k} di {w}", "Berapa banyak {k} dalam kata {w}?",
         "{w} punya berapa huruf {k}?", "Pada kata {w}, berapa huruf yang {k}?", "huruf {k} di {w} ada berapa ya",
         "Garis bawahi semua huruf {k} di {w}. Ada berapa?", "Di antara huruf-huruf {w}, yang {k} ada berapa?", "ada berapa {k} bersembunyi di {w}", "Telusuri {w}, ketemu berapa huruf {k}?"],
        ["How many {k} are in the name {w}?", "my name is {w}, how many {k} does it have?"], ["Ada berapa huruf {k} dalam nama {w}?", "namaku {w}, huruf {k}nya ada berapa?"],
        k=kind,
    )  # fmt: skip
    work = Work(draw)
    head = draw.say(("" if vowels else "not ") + "a e i o u", ("" if vowels else "bukan ") + "a e i o u")
    count = _counted(work, word, VOWELS if vowels else CONSONANTS + "qx", head)
    single = draw.say("vowel" if vowels else "consonant", kind) if count == 1 else kind
    answer = draw.say(f"{word} has **{count}** {single}.", f"{word} punya **{count}** huruf {kind}.")
    return about(draw, word, question, work, answer, str(count), ("vowels" if vowels else "consonants", word))


def _backwards(work: Work, word: str) -> None:
    work.line(numbered(word))
    work.line(" ".join(f"{letter}{len(word) - i}" for i, letter in enumerate(word[::-1])))


def _reverse(draw: Draw, word: str) -> Problem:
    question = asked(
        draw, word, "reverse",
        ["Reverse the word {w}.", "reverse {w}", "What is {w} backwards?", "Spell {w} backwards.", "Write {w} in reverse.", "flip the word {w}",
         "{w} backwards", "Turn {w} around, letter by letter.", "How does {w} read from right to left?", "what do you get if you read {w} backwards",
         "Write the word {w} starting from its last letter.", "If I hold {w} up to a mirror and read it from the end, what does it say?", "can u reverse {w}",
         "Give me {w} spelled in reverse order.", "The letters of {w} from last to first, as one word?", "{w} reversed", "I need {w} the other way round, last letter first.",
         "My son wants to know {w} backwards.", "Put the letters of {w} in the opposite order.",
         "spell {w} from the end to the start", "Mirror the letters of {w}.", "Start at the end of {w} and go to the front. What do you write?", "no wait, not forwards, {w} backwards please",
         "say {w} back to front", "If the word {w} drove in reverse, what would it look like?", "a code for kids: each word is written backwards. What is {w} in it?", "Unwind {w} from its tail.",
         "My brother speaks in reverse. How does he write {w}?", "{w}, but the last letter comes first and so on", "Let the letters of {w} swap places, last with first and so on. Result?",
         "The ink is printed the wrong way round, so {w} comes out as what?", "type {w} right to left", "Take the letters of {w} off one at a time from the back and line them up. What do you have?",
         "what word do I get by reversing {w}", "Turn back to front: {w}", "How would {w} be spelled by someone who begins at its end?", "could you run {w} in reverse"],
        ["Balikkan kata {w}.", "balik {w}", "Apa {w} kalau dibaca dari belakang?", "Tulis {w} terbalik.", "{w} dibalik", "Eja {w} dari belakang.", "kebalikan kata {w}",
         "Tulis kata {w} mulai dari huruf terakhir.", "Kalau {w} dibaca dari kanan ke kiri jadi apa?", "balikin kata {w} dong", "Susun huruf {w} dari belakang ke depan.",
         "Bagaimana kata {w} jika hurufnya dibalik?", "{w} kalau dibalik jadi apa ya", "Huruf-huruf {w} dari yang terakhir ke yang pertama?",
         "eja {w} dari akhir ke awal", "Mulai dari ujung {w} lalu ke depan. Tulisannya jadi apa?", "bukan dari depan, tulis {w} dari belakang",
         "Sandi anak-anak: tiap kata ditulis terbalik. {w} jadi apa?", "Cermin huruf-huruf {w}: huruf terakhir jadi yang pertama.", "Adik saya suka bicara terbalik. {w} dia tulis bagaimana?",
         "putar balik {w}", "Ambil huruf {w} satu per satu dari belakang. Jadinya?", "ketik {w} dari kanan ke kiri", "Urutan huruf {w} dibalik, hasilnya?", "Kata apa yang muncul kalau {w} dibalik?",
         "Tolong tuliskan kebalikan dari {w}.", "{w}, tapi huruf terakhir di depan dan seterusnya"],
        ["What is the name {w} backwards?", "my name is {w}, what is it backwards?", "reverse my name: {w}",
         "I want a secret name: turn {w} back to front.", "the name {w} from its last letter to its first"], ["Nama {w} kalau dibalik jadi apa?", "namaku {w}, dibalik jadi apa?"],
    )  # fmt: skip
    work = Work(draw)
    _backwards(work, word)
    gold = word[::-1]
    answer = draw.say(f"{word} backwards is **{cut(gold)}**.", f"{word} dibalik menjadi **{cut(gold)}**.")
    return about(draw, word, question, work, answer, gold, ("reverse", word))


def _spell(draw: Draw, word: str) -> Problem:
    question = asked(
        draw, word, "spell",
        ["Spell {w}.", "spell {w}", "How do you spell {w}?", "Write the letters of {w} one by one.", "spell the word {w}", "Split {w} into letters.", "letters of {w}",
         "how is {w} spelled", "Can you spell {w} for me?", "List the letters in {w}.", "Spell out {w}, letter by letter.", "which letters does {w} have, in order",
         "break {w} into single letters", "{w}, spelled out please", "I can't spell {w}, help", "Put a dash between the letters of {w}.",
         "Dictate {w} to me letter by letter.", "I'm on the phone with the office, give me {w} letter by letter.", "one letter at a time: {w}", "Pull {w} apart into its letters.",
         "My daughter wants to write {w}. Which letters, in order?", "how would you spell out {w}", "Name each letter of {w} in turn.", "what letters make up {w}, first to last",
         "Chop {w} into letters.", "Read me the letters of {w} one after the other."],
        ["Eja kata {w}.", "eja {w}", "Bagaimana mengeja {w}?", "Tulis huruf-huruf {w} satu per satu.", "pisahkan huruf {w}", "ejaan {w}", "tolong eja {w} huruf demi huruf",
         "Sebutkan huruf-huruf kata {w} berurutan.", "gimana ejaan {w}?", "Pecah kata {w} menjadi huruf.", "{w} dieja gimana", "Huruf apa saja yang membentuk {w}, secara berurutan?",
         "Diktekan {w} huruf demi huruf.", "satu per satu hurufnya: {w}", "Anak saya mau menulis {w}. Hurufnya apa saja, berurutan?", "Uraikan {w} menjadi huruf-hurufnya.",
         "beri tanda hubung di antara huruf {w}", "potong {w} jadi huruf satuan", "Bacakan huruf {w} dari depan satu demi satu."],
        ["How do you spell the name {w}?", "spell my name: {w}"], ["Bagaimana mengeja nama {w}?", "eja namaku: {w}"],
    )  # fmt: skip
    work = Work(draw).line(numbered(word))
    gold = "-".join(word)
    return about(draw, word, question, work, f"**{gold}**", gold, ("spell", word))


def _length(draw: Draw, word: str) -> Problem:
    question = asked(
        draw, word, "length",
        ["How many letters does {w} have?", "How many letters are in {w}?", "how many letters in {w}", "How long is the word {w}?", "Count the letters of {w}.",
         "length of the word {w}", "{w} has how many letters?", "Of how many letters is {w} made?", "number of letters in {w}", "I have to write {w}, how many letters is that?",
         "What is the length of {w}, in letters?", "count the letters: {w}", "A crossword answer is {w}. How many boxes does it fill?", "how many characters in the word {w}",
         "how many letters hide in {w}", "Every letter of {w} gets its own tile. How many tiles do I lay?", "How many keys do I press to type {w}?",
         "I'm painting {w} on a wall, one letter per brick. How many bricks?", "no wait, not the vowels, all letters of {w}: how many?",
         "Engraving costs by the letter. How many letters will I pay for with {w}?", "In hangman the word is {w}. How many dashes do I draw?", "letter count of {w}?",
         "Is {w} a long word? How many letters?", "How many letters do you need to write {w}?", "If you spell {w}, how many letters do you say?",
         "Cut {w} into single letters. How many scraps of paper?", "size of {w} in letters", "Put one bead per letter: {w}. Beads?", "Tell me the letter count for {w}.",
         "{w} takes up how many letters"],
        ["Berapa jumlah huruf dalam {w}?", "ada berapa huruf di {w}", "Berapa panjang kata {w}?", "Hitung huruf kata {w}.", "{w} terdiri dari berapa huruf?",
         "panjang kata {w}", "Kata {w} ada berapa hurufnya?", "berapa banyak huruf pada kata {w}", "{w} itu berapa huruf ya", "Kalau menulis {w}, butuh berapa huruf?",
         "Jumlah semua huruf di {w}?", "Jawaban teka-teki silang saya {w}. Berapa kotak yang terisi?",
         "ada berapa huruf bersembunyi di {w}", "Tiap huruf {w} dapat satu ubin. Berapa ubin?", "Mengetik {w} butuh menekan berapa tombol huruf?",
         "Saya mengecat {w} di tembok. Berapa huruf yang dicat?", "Ukiran dihitung per huruf. Untuk {w} berapa huruf yang dibayar?", "bukan vokalnya saja, semua huruf {w} ada berapa",
         "Main tebak kata, katanya {w}. Berapa garis yang digambar?", "Kalau {w} dieja, berapa huruf yang disebut?", "{w} panjangnya berapa huruf",
         "Gunting {w} menjadi huruf satuan. Ada berapa potong?", "hitung jumlah huruf dari kata {w}", "Satu manik per huruf: {w}. Butuh berapa manik?", "Tolong hitung banyak huruf pada {w}."],
        ["How many letters are in the name {w}?", "my name is {w}. how many letters is that?", "How long is the name {w}?",
         "I sign as {w}. How many letters do I write?", "The name tag says {w}. Letters on it?"],
        ["Ada berapa huruf dalam nama {w}?", "namaku {w}, berapa hurufnya?", "Nama {w} terdiri dari berapa huruf?",
         "Di papan nama tertulis {w}. Berapa hurufnya?", "tanda tangan saya {w}, itu berapa huruf"],
    )  # fmt: skip
    work = Work(draw).line(numbered(word))
    answer = draw.say(f"{word} has **{len(word)}** letters.", f"{word} terdiri dari **{len(word)}** huruf.")
    return about(draw, word, question, work, answer, str(len(word)), ("length", word))


ORDINALS_EN = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]
ORDINALS_ID = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh", "kesebelas", "kedua belas"]


def short_ordinal(n: int) -> str:
    return f"{n}{'th' if 10 < n < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def _place(draw: Draw, word: str) -> Problem:
    """The n-th letter, the first, the last, the one before the last."""
    kind = draw.rng.random()
    work = Work(draw).line(numbered(word))
    if kind < 0.2:
        at, name = len(word), draw.say("last", "terakhir")
    elif kind < 0.28:
        at = work.fact(f"{len(word)}-1", len(word) - 1)
        name = draw.one(["second to last", "second-to-last", "next to last"], ["kedua dari belakang", "sebelum terakhir"])
    else:
        at = draw.whole(min(LONGEST + 1, len(word)), len(word)) if draw.beyond else 1 if kind < 0.36 else draw.whole(1, len(word))
        written_out = draw.chance(0.6) and at <= len(ORDINALS_EN)
        name = draw.one([ORDINALS_EN[at - 1]], [ORDINALS_ID[at - 1]]) if written_out else draw.one([short_ordinal(at)], [f"ke-{at}", f"ke {at}"])
    question = asked(
        draw, word, "place",
        ["What is the {o} letter of {w}?", "which letter is the {o} in {w}", "Tell me the {o} letter of {w}.", "{o} letter of {w}", "what's the {o} letter in {w}",
         "In {w}, which letter comes {o}?" if kind >= 0.28 else "In {w}, what is the {o} letter?", "{w}: the {o} letter?", "Give the {o} letter of the word {w}.",
         "Look at {w}. What is its {o} letter?", "Name the {o} letter in {w}.", "I need the {o} letter from {w}.",
         "Go along {w} and stop at the {o} letter. Which is it?", "my crossword needs the {o} letter of {w}", "Which letter sits {o} in {w}?", "point to the {o} letter in {w}, what is it",
         "Of the letters in {w}, which is the {o}?", "Pick out the {o} letter of {w}.", "If I spell {w}, what's the {o} letter I say?", "{w}, I want its {o} letter"],
        ["Apa huruf {o} dari {w}?", "huruf {o} dalam kata {w}?", "Sebutkan huruf {o} dari {w}.", "huruf {o} {w} apa", "Pada kata {w}, huruf {o} adalah?",
         "{w}: huruf {o}nya apa?" if not name[-1].isdigit() else "{w}: huruf {o} apa?", "Huruf apa yang {o} di {w}?", "Kata {w}, huruf {o} huruf apa?",
         "Teka-teki silang saya butuh huruf {o} dari {w}. Apa itu?", "Kalau {w} dieja, huruf {o} yang disebut apa?", "ambil huruf {o} dari {w}", "Dari huruf-huruf {w}, yang {o} apa?",
         "Tolong beri tahu huruf {o} pada {w}.", "tunjuk huruf {o} di {w}, huruf apa itu"],
        ["What is the {o} letter of the name {w}?"], ["Apa huruf {o} dari nama {w}?"],
        o=name,
    )  # fmt: skip
    if at == len(word) and kind < 0.2 and draw.chance(0.3):
        question = asked(draw, word, "", ["With which letter does {w} end?", "what letter does {w} end with", "{w} ends in which letter?"],
                         ["Kata {w} berakhir dengan huruf apa?", "huruf akhir {w}?", "{w} diakhiri huruf apa"], ["With which letter does the name {w} end?"], ["Nama {w} berakhir dengan huruf apa?"])  # fmt: skip
    elif at == 1 and kind >= 0.28 and draw.chance(0.3):
        question = asked(draw, word, "", ["With which letter does {w} begin?", "what letter does {w} start with", "{w} starts with which letter?"],
                         ["Kata {w} diawali huruf apa?", "huruf awal {w}?", "{w} dimulai dengan huruf apa"], ["With which letter does the name {w} begin?"], ["Nama {w} diawali huruf apa?"])  # fmt: skip
    work.line(f"{at}: {word[at - 1]}")
    gold = word[at - 1]
    answer = draw.say(f"The {name} letter of {word} is **{gold}**.", f"Huruf {name} dari {word} adalah **{gold}**.")
    return about(draw, word, question, work, answer, gold, ("place", word, at))


def _position(draw: Draw, word: str) -> Problem:
    """At which place a letter stands that is there once."""
    once = [c for c in word if word.count(c) == 1]
    if not once:
        return _length(draw, word)
    letter = draw.one(once)
    at = word.index(letter) + 1
    question = asked(
        draw, word, "",
        ["At which position is the letter {c} in {w}?", "position of {c} in {w}", "In {w}, the letter {c} is number what?", "Where in {w} is the {c}? Give its position.",
         "how many letters into {w} do I find {c}, counting it too", "The letter {c} stands at which place in {w}?", "Count from the start of {w}. At which number do you say {c}?",
         "{c} is which letter of {w}, by number?", "Number the letters of {w}. Which number does {c} get?"],
        ["Huruf {c} ada di urutan ke berapa dalam {w}?", "posisi huruf {c} di {w}", "Pada kata {w}, huruf {c} huruf ke berapa?",
         "Nomori huruf {w} dari depan. Huruf {c} dapat nomor berapa?", "{c} itu huruf ke berapa dari {w}", "Kalau dihitung dari awal {w}, huruf {c} ada di tempat ke berapa?"],
        ["At which position is the letter {c} in the name {w}?"], ["Huruf {c} ada di urutan ke berapa dalam nama {w}?"], c=letter,
    )  # fmt: skip
    work = Work(draw).line(numbered(word)).line(f"{letter}: {at}")
    answer = draw.say(f"In {word} the letter {letter} is number **{at}**.", f"Dalam {word}, {letter} adalah huruf ke-**{at}**.")
    return about(draw, word, question, work, answer, str(at), ("position", word, letter))


def _palindrome(draw: Draw, word: str) -> Problem:
    """Whether a word reads the same from both ends."""
    if draw.beyond:
        return _reverse(draw, word)
    if draw.chance(0.5):
        half = word[: max(2, (len(word) + 1) // 2)]
        word = half + half[::-1][draw.whole(0, 1) :]
        if draw.chance(0.3):
            word = draw.one(["level", "racecar", "kayak", "radar", "madam", "refer", "rotor", "civic", "noon", "deed"], ["katak", "malam", "taat", "kakak", "radar", "makam", "kodok", "sas"])
    question = asked(
        draw, word, "palindrome",
        ["Is {w} a palindrome?", "is {w} a palindrome", "Does {w} read the same backwards?", "{w}: palindrome or not?", "Is {w} the same from both ends?",
         "If I turn {w} around, is it still {w}?", "read {w} from behind, do you get the same word?", "Does reversing {w} leave it as it was?"],
        ["Apakah {w} palindrom?", "{w} palindrom bukan?", "Apakah {w} sama kalau dibaca dari belakang?", "kata {w} dibalik tetap sama?",
         "Kalau {w} dibaca dari kanan, apakah tetap {w}?", "Apakah {w} tidak berubah kalau hurufnya dibalik?", "{w} dari depan dan dari belakang sama gak"],
        ["Is the name {w} a palindrome?"], ["Apakah nama {w} palindrom?"],
    )  # fmt: skip
    work = Work(draw)
    _backwards(work, word)
    same = word == word[::-1]
    gold = draw.say("Yes" if same else "No", "Ya" if same else "Tidak")
    answer = draw.say(f"**{gold}**, backwards it is {cut(word[::-1])}.", f"**{gold}**, dibalik menjadi {cut(word[::-1])}.")
    return about(draw, word, question, work, answer, gold, ("palindrome", word))


def drill(draw: Draw, begin: list[str], inside: list[str]) -> Problem:
    """One or two pieces of the vocabulary spelled, or a letter of them counted.

    A word in a question reaches the model as such pieces, so it must know the letters of each.
    """
    first = draw.one(begin)
    second = draw.one(inside) if draw.chance(0.6) else ""
    if len(first + second) > LONGEST:
        second = ""
    word, shown = first + second, first + (CUT + second if second else "")
    work = Work(draw)
    if draw.chance(0.6):
        question = draw.one([f"spell {shown}", f"how do you spell {shown}", f"letters of {shown}"], [f"eja {shown}", f"huruf {shown}"])
        work.line(numbered(word))
        gold = "-".join(word)
        spec: tuple = ("spell", word)
        answer = f"**{gold}**"
    else:
        letter = draw.one(word)
        question = draw.one([f"how many {letter} in {shown}", f"count {letter} in {shown}"], [f"berapa huruf {letter} di {shown}", f"hitung {letter} di {shown}"])
        _counted(work, word, letter)
        gold, spec = str(word.count(letter)), ("count", word, letter)
        answer = _count_answer(draw, word, letter)
    return Problem(question, work.text, answer, gold, spec, keep=frozenset({first, second, word}))
