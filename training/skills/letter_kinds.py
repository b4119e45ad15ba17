"""More that is asked of letters: two at once, whether one is there, from behind, in the middle, what
follows, words without a letter or with another, and letters of several words."""

from __future__ import annotations

import string

import heldout
from lexicon import NAMES
from lexicon import word as any_word
from sample import Draw, Problem
from skills.letter_tools import about, cut, key, numbered, worded, written
from slots import Pattern, patterns, spoken
from work import Work

Ways = tuple[list[Pattern], list[Pattern]]


def make(draw: Draw, word: str) -> Problem:
    if draw.beyond:
        return draw.one((_together, _contains, _from_back, _removed))(draw, word)
    return draw.one(
        (_together, _contains, _contains, _from_back, _from_back, _middle, _following, _removed, _replaced, _without_end, _doubled, _begins,
         _longer, _in_phrase, _phrase, _phrase, _words, _sooner, _alphabet)
    )(draw, word)  # fmt: skip


def _ask(draw: Draw, word: str, ways: Ways, **fill: str) -> str:
    question = worded(draw, spoken(draw.rng, draw.one(*ways))).format(w=written(draw, word), **fill)
    return question[:1].upper() + question[1:] if draw.chance(0.35) and not question.lower().startswith(word) and len(question.split(" ")[0]) > 1 else question


def _letter(draw: Draw, letter: str) -> str:
    return draw.one([letter, letter, letter, f"'{letter}'", f'"{letter}"', letter.upper()])


def _counts(work: Work, text: str, letters: str, head: str) -> int:
    """Behind each letter how many of those looked for have come so far; a line for each word."""
    work.line(f"{head}:")
    count = 0
    for word in text.split():
        parts = []
        for c in word:
            count += c in letters
            parts.append(f"{c}{count}")
        work.line(" ".join(parts))
    return count


TOGETHER: Ways = (patterns("""
How many <letters of|of the letters in> {w} are <either |>{a} or {b}?
<how many|count how many> {a}'s and {b}'s <are there |>in {w} <altogether|together|in all|taken together><?|>
{w}<:| -> how many {a} <or|and> {b} <in all|together|altogether><?|>
<count|add up> the {a}'s and the {b}'s <in|of> {w} <together|as one number><.|>
<number of|total of> {a} and {b} <together|in sum> in {w}<?|>
how often does {w} have <{a} or {b}|one of {a} and {b}><?|>
"""), patterns("""
Ada berapa huruf {a} <dan|atau> {b} <seluruhnya|kalau digabung|bersama-sama> <di|dalam|pada> {w}?
<berapa|berapa banyak> huruf {a} dan {b} <kalau dijumlahkan|totalnya|semuanya> di {w}<?|>
{w}<:| -> huruf {a} dan {b} <seluruhnya|totalnya> ada berapa<?|>
<hitung|jumlahkan> <semua |>huruf {a} dan {b} <di|pada> {w}<, digabung.|, totalnya berapa?>
dari huruf-huruf {w}, berapa yang {a} atau {b}<?|>
"""))  # fmt: skip


def _together(draw: Draw, word: str) -> Problem:
    """Two letters counted as one."""
    a = draw.one(word)
    b = draw.one([c for c in sorted(set(word + "aeinrs")) if c != a])
    question = _ask(draw, word, TOGETHER, a=a, b=b)
    work = Work(draw)
    count = _counts(work, word, a + b, f"{a} {b}")
    answer = draw.say(f"{a} and {b} together: **{count}** in {word}.", f"{a} dan {b} seluruhnya **{count}** dalam {word}.")
    return about(draw, word, question, work, answer, str(count), ("count any", word, a + b))


CONTAINS: Ways = (patterns("""
does {w} <contain|have|use> <the letter {c}|a letter {c}|any {c}><?|>
is there <a|any> letter {c} in {w}<?|>
<is|can I find|does one find> the letter {c} <anywhere |>in {w}<?|>
{w}<:| -|,> <any {c}|is {c} in it|does it have {c}|{c} or no {c}><?|>
<yes or no|quick check|check>: <does {w} contain {c}|is {c} one of the letters of {w}><?|>
<do I need|is there any need for> the letter {c} to <write|spell> {w}<?|>
"""), patterns("""
<apakah|apa> {w} <mengandung|punya|memuat> huruf {c}<?|>
<ada|apakah ada|ada gak|adakah> huruf {c} <di|dalam|pada> {w}<?|>
{w}<:| -|,> <ada {c}nya|ada huruf {c}|{c} ada> <tidak|gak|nggak><?|>
<ya atau tidak|cek>: <{w} mengandung {c}|{c} termasuk huruf {w}><?|>
<perlu|butuh> huruf {c} <untuk|buat> menulis {w} <tidak|gak><?|>
"""))  # fmt: skip


def _contains(draw: Draw, word: str) -> Problem:
    letter = draw.one(word) if draw.chance(0.5) else draw.one([c for c in "abcdefghiklmnoprstuwyz" if c not in word])
    question = _ask(draw, word, CONTAINS, c=_letter(draw, letter))
    work = Work(draw)
    count = _counts(work, word, letter, letter)
    gold = draw.say("Yes", "Ya") if count else draw.say("No", "Tidak")
    if count:
        answer = draw.say(f"**{gold}**, {word} has the letter {letter}.", f"**{gold}**, {word} punya huruf {letter}.")
    else:
        answer = draw.say(f"**{gold}**, {word} has no letter {letter}.", f"**{gold}**, {word} tidak punya huruf {letter}.")
    return about(draw, word, question, work, answer, gold, ("contains", word, letter))


BACK: Ways = (patterns("""
<what is|what's|which is|name|tell me> the {o} letter <from the end|from the back|counted from the end|from behind> <of|in> {w}<?|>
<counting|if I count|going> from the <end|back> of {w}, <what|which> is the {o} letter<?|>
{w}<:| -|,> {o} letter from the <end|back|right><?|>
which letter of {w} is the {o} <from the end|from behind|from the right><?|>
"""), patterns("""
<apa|apakah|sebutkan> huruf {o} dari <belakang|akhir|kanan> <pada|di|dalam> {w}<?|>
<dihitung|kalau dihitung> dari <belakang|akhir> {w}, huruf {o} <apa|huruf apa><?|>
{w}<:| -|,> huruf {o} dari <belakang|akhir|kanan> apa<?|>
huruf apa yang {o} dari belakang di {w}<?|>
"""))  # fmt: skip
ORDINALS = [("second", "kedua"), ("third", "ketiga"), ("fourth", "keempat"), ("fifth", "kelima"), ("sixth", "keenam")]


def _from_back(draw: Draw, word: str) -> Problem:
    """Counted from behind: its place from the front is computed."""
    k = draw.whole(2, min(6, len(word) - 1))
    short = draw.one([f"{k}{'nd' if k == 2 else 'rd' if k == 3 else 'th'}"], [f"ke-{k}"])
    name = short if draw.chance(0.3) else draw.say(*ORDINALS[k - 2])
    question = _ask(draw, word, BACK, o=name)
    work = Work(draw).line(numbered(word))
    at = work.fact(f"{len(word)}-{k}+1", len(word) - k + 1)
    gold = word[at - 1]
    work.line(f"{at}: {gold}")
    answer = draw.say(f"The {name} letter of {word} from the end is **{gold}**.", f"Huruf {name} dari belakang pada {word} adalah **{gold}**.")
    return about(draw, word, question, work, answer, gold, ("place back", word, k))


MIDDLE: Ways = (patterns("""
<what is|what's|which is|name|tell me> the <middle letter|letter in the middle|central letter> of {w}<?|>
which letter <is|stands|sits> <in the middle|exactly in the middle|right in the centre> of {w}<?|>
{w}<:| -|,> <middle letter|the letter in the middle|the middle one><?|>
"""), patterns("""
<apa|apakah|sebutkan> huruf <tengah|yang di tengah> <dari|pada|di> {w}<?|>
huruf apa yang <ada|berada|tepat> di tengah {w}<?|>
{w}<:| -|,> huruf tengahnya <apa|>?
"""))  # fmt: skip


def _middle(draw: Draw, word: str) -> Problem:
    if len(word) % 2 == 0:
        return _from_back(draw, word)
    question = _ask(draw, word, MIDDLE)
    work = Work(draw).line(numbered(word))
    at = work.exact(work.add(len(word), 1), 2)
    gold = word[at - 1]
    work.line(f"{at}: {gold}")
    answer = draw.say(f"The middle letter of {word} is **{gold}**.", f"Huruf tengah {word} adalah **{gold}**.")
    return about(draw, word, question, work, answer, gold, ("middle", word))


AFTER: Ways = (patterns("""
<which|what> letter <comes|is|stands> <right |directly |>after <the letter |the |>{c} in {w}<?|>
<in|within> {w}, <what|which letter> <follows|comes after> <the letter |>{c}<?|>
{w}<:| -|,> the letter <right |>after {c}<?|>
what is the next letter after {c} in {w}<?|>
"""), patterns("""
huruf apa <setelah|sesudah|yang mengikuti|tepat sesudah> <huruf |>{c} <di|dalam|pada> {w}<?|>
<di|pada> {w}, <huruf |>{c} diikuti <huruf apa|apa><?|>
{w}<:| -|,> huruf <setelah|sesudah> {c} apa<?|>
"""))  # fmt: skip
BEFORE: Ways = (patterns("""
<which|what> letter <comes|is|stands> <right |directly |just |>before <the letter |the |>{c} in {w}<?|>
<in|within> {w}, <what|which letter> <precedes|comes before> <the letter |>{c}<?|>
{w}<:| -|,> the letter <right |just |>before {c}<?|>
"""), patterns("""
huruf apa <sebelum|yang mendahului|tepat sebelum> <huruf |>{c} <di|dalam|pada> {w}<?|>
<di|pada> {w}, huruf apa yang ada <tepat |>sebelum {c}<?|>
{w}<:| -|,> huruf sebelum {c} apa<?|>
"""))  # fmt: skip


def _following(draw: Draw, word: str) -> Problem:
    """The neighbour of a letter that is there once."""
    after = draw.chance(0.65)
    places = [i for i, c in enumerate(word) if word.count(c) == 1 and 0 <= i + (1 if after else -1) < len(word)]
    if not places:
        return _contains(draw, word)
    at = draw.one(places)
    letter, other = word[at], at + (1 if after else -1)
    question = _ask(draw, word, AFTER if after else BEFORE, c=letter)
    work = Work(draw).line(numbered(word)).line(f"{letter}{at + 1} {word[other]}{other + 1}")
    gold = word[other]
    where = draw.say("after" if after else "before", "setelah" if after else "sebelum")
    answer = draw.say(f"In {word} **{gold}** comes {where} {letter}.", f"Dalam {word}, {where} {letter} adalah **{gold}**." if after else f"Dalam {word}, {where} {letter} ada **{gold}**.")
    return about(draw, word, question, work, answer, gold, ("after" if after else "before", word, letter))


REMOVE: Ways = (patterns("""
<remove|delete|take out|drop|leave out|erase> <all|every one of the|all the> {c}'s <from|in|of> {w}<. What is left?|. What remains?|.|>
<what is left|what remains> <of {w} without|when {w} loses> <its {c}'s|all its {c}'s><?|>
{w} without <the letter {c}|any {c}|{c}'s><?|>
<write|type|spell> {w} without <the letter {c}|any {c}|a single {c}><.|>
<if|when> I <cross out|strike out|remove> every {c} in {w}, what <remains|is left|do I get>?
"""), patterns("""
<hapus|buang|hilangkan|coret> semua huruf {c} <dari|di|pada> {w}<. Jadi apa?|. Sisanya apa?|.|>
<apa sisa|jadi apa> {w} kalau <semua |>huruf {c} <dibuang|dihapus|dihilangkan><?|>
{w} tanpa huruf {c}<?| jadi apa?>
<tulis|ketik|eja> {w} tanpa huruf {c}<.|>
kalau tiap {c} di {w} dicoret, <jadi apa|tinggal apa|sisanya apa>?
"""))  # fmt: skip


def _removed(draw: Draw, word: str) -> Problem:
    letters = [c for c in sorted(set(word)) if len(word) - word.count(c) > 1]
    letter = draw.one(sorted(letters, key=word.count)[-3:])
    question = _ask(draw, word, REMOVE, c=letter)
    work = Work(draw).line(numbered(word)).line(" ".join("-" if c == letter else c for c in word))
    gold = word.replace(letter, "")
    answer = draw.say(f"Without {letter}, {word} is **{cut(gold)}**.", f"Tanpa {letter}, {word} menjadi **{cut(gold)}**.")
    return about(draw, word, question, work, answer, gold, ("removed", word, letter))


REPLACE: Ways = (patterns("""
replace <every|each> {c} in {w} <by|with> {d}<. What do you get?|.|>
<change|turn> <all {c}'s|every {c}|each {c}> <in|of> {w} <to|into> {d}<. What comes out?|.|>
{w} with {d} <instead of|in place of> every {c}<?|>
<write|spell> {w} with the letter {d} wherever there is the letter {c}<.|>
what becomes of {w} if every {c} <becomes|turns into> {d}?
"""), patterns("""
<ganti|tukar|ubah> <semua|setiap|tiap> <huruf |>{c} <di|pada|dalam> {w} <dengan|menjadi|jadi> {d}<. Jadi apa?|. Hasilnya?|.|>
{w} kalau <semua |tiap |>huruf {c} <diganti|diubah jadi|menjadi> {d}<?| jadi apa?>
tulis {w} dengan {d} sebagai pengganti <tiap |>{c}<.|>
"""))  # fmt: skip


def _replaced(draw: Draw, word: str) -> Problem:
    old = draw.one(sorted(set(word), key=word.count)[-3:])
    new = draw.one([c for c in "aeioubdklmnprst" if c not in word] or ["x"])
    question = _ask(draw, word, REPLACE, c=old, d=new)
    gold = word.replace(old, new)
    work = Work(draw).line(numbered(word)).line(" ".join(gold))
    answer = draw.say(f"With {new} for {old}, {word} becomes **{cut(gold)}**.", f"Dengan {new} sebagai ganti {old}, {word} menjadi **{cut(gold)}**.")
    return about(draw, word, question, work, answer, gold, ("replaced", word, old, new))


ENDLESS: Ways = (patterns("""
<remove|drop|delete|take away|cut off> the {o} letter <of|from> {w}<. What is left?|. What remains?|.|>
<what is|what's> {w} without <its|the> {o} letter<?|>
{w} <minus|without> <its|the> {o} letter<?|>
if {w} loses its {o} letter, what <is left|remains|do you read>?
"""), patterns("""
<hapus|buang|hilangkan|potong> huruf {o} <dari|pada> {w}<. Jadi apa?|. Sisanya apa?|.|>
{w} tanpa huruf {o}<nya|><?| jadi apa?>
kalau huruf {o} {w} <dibuang|dihilangkan>, <jadi apa|sisanya apa|tinggal apa>?
"""))  # fmt: skip


def _without_end(draw: Draw, word: str) -> Problem:
    first = draw.chance(0.5)
    name = draw.say(*(("first", "pertama") if first else ("last", "terakhir")))
    question = _ask(draw, word, ENDLESS, o=name)
    gold = word[1:] if first else word[:-1]
    work = Work(draw).line(numbered(word)).line(" ".join(["-", *gold] if first else [*gold, "-"]))
    answer = draw.say(f"Without its {name} letter {word} is **{cut(gold)}**.", f"Tanpa huruf {name}, {word} menjadi **{cut(gold)}**.")
    return about(draw, word, question, work, answer, gold, ("cut", word, first))


DOUBLED: Ways = (patterns("""
<which|what> letter <is doubled|stands twice in a row|comes twice in a row|comes double> in {w}<?|>
{w} has a double letter<. Which one?|, which?|. Which is it?>
<find|name|spot> the double letter in {w}<.|>
"""), patterns("""
huruf apa yang <dobel|ganda|muncul dua kali berturut-turut> <di|pada|dalam> {w}<?|>
{w} punya huruf dobel<. Huruf apa?|, yang mana?|. Apa itu?>
<cari|sebutkan> huruf <ganda|dobel> <di|pada> {w}<.|>
"""))  # fmt: skip


def _doubled(draw: Draw, word: str) -> Problem:
    """The one letter that stands twice in a row."""
    pairs = [i for i in range(len(word) - 1) if word[i] == word[i + 1]]
    if len(pairs) != 1:
        return _following(draw, word)
    at = pairs[0]
    question = _ask(draw, word, DOUBLED)
    work = Work(draw).line(numbered(word)).line(f"{word[at]}{at + 1} {word[at]}{at + 2}")
    answer = draw.say(f"The double letter in {word} is **{word[at]}**.", f"Huruf ganda pada {word} adalah **{word[at]}**.")
    return about(draw, word, question, work, answer, word[at], ("doubled", word))


BEGINS: Ways = (patterns("""
does {w} <start|begin> with <the letter |>{c}<?|>
is <the letter |>{c} the first letter of {w}<?|>
{w}<:| -|,> does it <start|begin> with {c}<?|>
"""), patterns("""
<apakah|apa> {w} <diawali|dimulai> <dengan |>huruf {c}<?|>
<apakah|benarkah> {c} huruf pertama {w}<?|>
{w}<:| -|,> huruf <awalnya|pertamanya> {c} bukan?
"""))  # fmt: skip
ENDS: Ways = (patterns("""
does {w} <end|finish> <with|in> <the letter |>{c}<?|>
is <the letter |>{c} the last letter of {w}<?|>
{w}<:| -|,> does it end <with|in> {c}<?|>
"""), patterns("""
<apakah|apa> {w} <diakhiri|berakhir|ditutup> <dengan |>huruf {c}<?|>
<apakah|benarkah> {c} huruf terakhir {w}<?|>
{w}<:| -|,> huruf <akhirnya|terakhirnya> {c} bukan?
"""))  # fmt: skip


def _begins(draw: Draw, word: str) -> Problem:
    """Whether a letter is the first, or the last."""
    first = draw.chance(0.55)
    at = 0 if first else len(word) - 1
    letter = word[at] if draw.chance(0.5) else draw.one([c for c in word + "astkm" if c != word[at]])
    question = _ask(draw, word, BEGINS if first else ENDS, c=_letter(draw, letter))
    work = Work(draw).line(numbered(word)).line(f"{at + 1}: {word[at]}")
    gold = draw.say("Yes", "Ya") if word[at] == letter else draw.say("No", "Tidak")
    verb = draw.say("begins" if first else "ends", "berawal" if first else "berakhir")
    answer = draw.say(f"**{gold}**, {word} {verb} with {word[at]}.", f"**{gold}**, {word} {verb} dengan {word[at]}.")
    return about(draw, word, question, work, answer, gold, ("begins" if first else "ends", word, letter))


def _other(draw: Draw, word: str) -> str:
    """Another word of usual length that is not held out."""
    while True:
        other = any_word(draw)
        if 3 <= len(other) <= 10 and other != word and not heldout.is_held(key(other) or ""):
            return other


LONGER: Ways = (patterns("""
<which|which word> is longer, {w} or {v}<?|>
<which|which one> has more letters<, |: >{w} or {v}<?|>
{w} or {v}<:|,> <which is the longer word|the longer word|more letters><?|>
<compare|take> {w} and {v}<. Which is longer?|: which has more letters?|. Name the longer word.>
"""), patterns("""
<mana|kata mana> yang lebih panjang, {w} atau {v}<?|>
<mana|yang mana> yang hurufnya lebih banyak<, |: >{w} atau {v}<?|>
{w} atau {v}<:|,> <yang lebih panjang|lebih banyak hurufnya> yang mana<?|>
<bandingkan|ambil> {w} dan {v}<. Mana yang lebih panjang?|: mana yang hurufnya lebih banyak?>
"""))  # fmt: skip


def _pair(draw: Draw, question_ways: Ways, word: str, other: str) -> str:
    style = draw.one(["{}", "{}", "{}", '"{}"', "'{}'", "“{}”"])
    question = spoken(draw.rng, draw.one(*question_ways)).format(w=style.format(word), v=style.format(other))
    return question[:1].upper() + question[1:] if draw.chance(0.35) and not question.startswith(word) else question


def _longer(draw: Draw, word: str) -> Problem:
    other = _other(draw, word)
    if len(other) == len(word):
        return _contains(draw, word)
    question = _pair(draw, LONGER, word, other)
    sign = ">" if len(word) > len(other) else "<"
    work = Work(draw).line(numbered(word)).line(numbered(other)).line(f"{len(word)}{sign}{len(other)}")
    gold = max(word, other, key=len)
    answer = draw.say(f"**{gold}** is longer.", f"**{gold}** lebih panjang.")
    return Problem(question, work.text, answer, gold, ("longer", word, other), key=key(word), keep=frozenset({word, other}))


SOONER: Ways = (patterns("""
<which|which word> comes first <in the alphabet|in a dictionary|in alphabetical order>, {w} or {v}<?|>
<sorted by|in the order of> the alphabet, <which is first|what stands first>: {w} or {v}<?|>
{w} or {v}<:|,> which is <first|earlier> <in the alphabet|in a dictionary><?|>
<put|sort> {w} and {v} <in alphabetical order|by the alphabet>. Which <is|comes> first?
"""), patterns("""
<mana|kata mana> yang lebih dulu <menurut abjad|di kamus|dalam urutan alfabet>, {w} atau {v}<?|>
menurut <abjad|alfabet>, mana yang <lebih dulu|pertama>: {w} atau {v}<?|>
{w} atau {v}<:|,> mana yang lebih <dulu|awal> <di kamus|menurut abjad><?|>
<urutkan|susun> {w} dan {v} menurut <abjad|alfabet>. Mana yang <pertama|lebih dulu>?
"""))  # fmt: skip


def _sooner(draw: Draw, word: str) -> Problem:
    """Which of two words comes first in the alphabet; their first letters differ."""
    other = _other(draw, word)
    if other[0] == word[0]:
        return _longer(draw, word)
    question = _pair(draw, SOONER, word, other)
    a, b = (string.ascii_lowercase.index(w[0]) + 1 for w in (word, other))
    work = Work(draw).line(f"{word[0]} {a}, {other[0]} {b}").line(f"{a}{'<' if a < b else '>'}{b}")
    gold = word if a < b else other
    answer = draw.say(f"**{gold}** comes first.", f"**{gold}** lebih dulu.")
    return Problem(question, work.text, answer, gold, ("sooner", word, other), key=key(word), keep=frozenset({word, other}))


def _list(text: str) -> list[str]:
    return text.split()


THINGS_EN = _list("cat dog bird tree house river moon car book shoe apple garden window train cloud stone horse baker teacher king ship lamp door bread")
KINDS_EN = _list("red big old small green happy lazy quick blue cold new tall brave quiet sweet little")
DEEDS_EN = _list("sleeps sings runs waits falls shines smiles dances jumps stops")
LIKES_EN = _list("likes sees wants buys finds paints draws needs")
SOME_EN = _list("tea rice music milk snow apples books cats soup bread")
THINGS_ID = _list("kucing anjing burung pohon rumah sungai bulan mobil buku sepatu apel taman jendela kereta awan batu kuda guru raja kapal lampu pintu roti ibu")
KINDS_ID = _list("merah besar tua kecil hijau senang malas cepat biru dingin baru tinggi berani manis putih")
DEEDS_ID = _list("tidur bernyanyi berlari menunggu jatuh bersinar tersenyum menari melompat berhenti")
LIKES_ID = _list("suka melihat mau membeli mencari melukis butuh menyimpan")
SOME_ID = _list("teh nasi musik susu apel buku kucing sup roti kopi")
SAYINGS_EN = ["good morning", "thank you", "happy birthday", "new york", "ice cream", "hello world", "once upon a time", "see you soon", "peanut butter", "south africa", "open door", "good night", "merry christmas", "in my room", "on the road"]
SAYINGS_ID = ["selamat pagi", "terima kasih", "selamat ulang tahun", "rumah sakit", "kereta api", "halo dunia", "jawa barat", "es krim", "nasi goreng", "sampai jumpa", "kacang panjang", "meja makan", "hari ini", "orang tua", "di rumah"]


def _text(draw: Draw) -> str:
    """A few words: a saying, a thing with its kind, a short sentence."""
    kind = draw.rng.random()
    if kind < 0.3:
        return draw.one(SAYINGS_EN, SAYINGS_ID)
    thing, of_kind = draw.one(THINGS_EN, THINGS_ID), draw.one(KINDS_EN, KINDS_ID)
    if kind < 0.5:
        return draw.say(f"{draw.one(['the', 'my', 'your', 'our'])} {of_kind} {thing}", f"{thing} {of_kind}")
    if kind < 0.75:
        return draw.say(f"the {thing} {draw.one(DEEDS_EN)}", f"{thing} itu {draw.one(DEEDS_ID)}")
    name = draw.one([n for n in NAMES if len(n) < 7]).lower()
    return f"{name} {draw.one(LIKES_EN, LIKES_ID)} {draw.one(SOME_EN, SOME_ID)}"


def _shown(draw: Draw, text: str) -> str:
    """Several words need quotes or a colon around them, so that it is clear where they end."""
    text = draw.one([text, text, text.capitalize(), text.upper()])
    return draw.one([f'"{text}"', f'"{text}"', f"'{text}'", f"“{text}”", f"«{text}»", f"({text})"])


def _of_text(draw: Draw, text: str, ways: Ways, work: Work, answer: str, gold: str, spec: tuple, **fill: str) -> Problem:
    question = spoken(draw.rng, draw.one(*ways)).format(w=_shown(draw, text), **fill)
    question = question[:1].upper() + question[1:] if draw.chance(0.35) else question
    parts = {form for w in text.split() for form in (w, w.capitalize(), w.upper())}
    return Problem(question, work.text, answer, gold, spec, key=f"{spec[0]}:{text}:{spec[2:]}", keep=frozenset(parts))


IN_PHRASE: Ways = (patterns("""
<how many|count how many> <{c}'s|letters {c}> are <there |>in {w}<?|>
<how often|how many times> does <the letter |>{c} <appear|occur|come up> in <the phrase |the words |>{w}<?|>
<in|look at|take> {w}: how many {c}'s<?|>
number of <the letter |>{c} in {w}<?|>
the phrase is {w}. How <many {c}'s does it have|often is {c} in it><?|>
"""), patterns("""
ada berapa huruf {c} <di|dalam|pada> <kalimat |frasa |tulisan |>{w}<?|>
berapa kali huruf {c} <muncul|ada> <di|dalam> {w}<?|>
<pada|lihat> {w}: <huruf |>{c} ada berapa<?|>
tulisannya {w}. Huruf {c}nya ada berapa<?|>
<hitung|jumlah> huruf {c} <di|pada> {w}<.|>
"""))  # fmt: skip
PHRASE: Ways = (patterns("""
<how many|count how many> letters <are in|are there in> {w}<?|>
<how many letters|number of letters>, <without the blanks|spaces not counted|not counting spaces>, in {w}<?|>
count <the|all> letters <of|in> {w}<.| together.| but not the spaces.>
<the words|a phrase>: {w}. How many letters <altogether|in all>?
{w} has how many letters <in total|altogether|in all><?|>
"""), patterns("""
ada berapa huruf <di|dalam|pada> <kalimat |frasa |tulisan |>{w}<?|>
<berapa|jumlah> huruf <tanpa spasi|seluruhnya|semuanya> <di|dalam> {w}<?|>
hitung <semua |>huruf <di|pada> {w}<.| tanpa spasi.>
tulisannya {w}. Berapa hurufnya <seluruhnya|semua>?
{w} terdiri dari berapa huruf<?|>
"""))  # fmt: skip
WORDS: Ways = (patterns("""
<how many|count how many> words <are in|are there in> {w}<?|>
<number of words|word count|how many words> in {w}<?|>
count the words <of|in> {w}<.|>
{w}<:| -> how many words<?| is that?>
"""), patterns("""
ada berapa kata <di|dalam|pada> <kalimat |tulisan |>{w}<?|>
<jumlah|banyaknya> kata <di|dalam> {w}<?|>
hitung kata <di|pada|dalam> {w}<.|>
{w}<:| -> berapa kata<?| itu?>
"""))  # fmt: skip


def _in_phrase(draw: Draw, word: str) -> Problem:
    text = _text(draw)
    letter = draw.one(text.replace(" ", "")) if draw.chance(0.9) else draw.one("aeinrs")
    work = Work(draw)
    count = _counts(work, text, letter, letter)
    answer = draw.say(f"The letter {letter} appears **{count}** time{'s' if count != 1 else ''} in {text}.", f"Huruf {letter} muncul **{count}** kali dalam {text}.")
    return _of_text(draw, text, IN_PHRASE, work, answer, str(count), ("count", text, letter), c=letter)


def _phrase(draw: Draw, word: str) -> Problem:
    """All letters of a few words, numbered on from word to word."""
    text = _text(draw)
    work, at = Work(draw), 0
    for part in text.split():
        work.line(" ".join(f"{c}{at + i}" for i, c in enumerate(part, 1)))
        at += len(part)
    answer = draw.say(f"There are **{at}** letters in {text}.", f"Ada **{at}** huruf dalam {text}.")
    return _of_text(draw, text, PHRASE, work, answer, str(at), ("phrase", text))


def _words(draw: Draw, word: str) -> Problem:
    text = _text(draw)
    parts = text.split()
    work = Work(draw).line(", ".join(f"{i} {part}" for i, part in enumerate(parts, 1)))
    answer = draw.say(f"There are **{len(parts)}** words.", f"Ada **{len(parts)}** kata.")
    return _of_text(draw, text, WORDS, work, answer, str(len(parts)), ("words", text))


ALPHABET: dict[str, Ways] = {
    "next": (patterns("""
<which|what> letter <comes|is> <right |>after {c} in the alphabet<?|>
<what|which letter> follows {c} in the alphabet<?|>
<the |>next letter after {c}<?| in the alphabet?>
"""), patterns("""
huruf apa <setelah|sesudah> {c} <dalam|di|menurut> <abjad|alfabet><?|>
setelah huruf {c} huruf apa<?| dalam abjad?>
abjad setelah {c} apa<?|>
""")),
    "before": (patterns("""
<which|what> letter <comes|is> <right |just |>before {c} in the alphabet<?|>
<what|which letter> precedes {c} in the alphabet<?|>
<the |>letter before {c} in the alphabet<?|>
"""), patterns("""
huruf apa sebelum {c} <dalam|di|menurut> <abjad|alfabet><?|>
sebelum huruf {c} huruf apa dalam <abjad|alfabet><?|>
abjad sebelum {c} apa<?|>
""")),
    "number": (patterns("""
<which|what> <number|place|position> does {c} have in the alphabet<?|>
<position|number|place> of {c} in the alphabet<?|>
the letter {c} is <which|what> number in the alphabet<?|>
"""), patterns("""
huruf {c} <urutan|huruf> ke berapa <dalam|di> <abjad|alfabet><?|>
<posisi|urutan|nomor> huruf {c} dalam <abjad|alfabet><?|>
""")),
}  # fmt: skip


def _alphabet(draw: Draw, word: str) -> Problem:
    """The neighbour of a letter in the alphabet, or its number."""
    kind = draw.one(("next", "before", "number"))
    at = draw.whole(1, 24)
    letter = string.ascii_lowercase[at]
    work = Work(draw)
    if kind == "number":
        work.line(numbered(string.ascii_lowercase[: at + 1]))
        gold = str(at + 1)
        answer = draw.say(f"{letter} is number **{gold}** in the alphabet.", f"{letter} huruf ke-**{gold}** dalam abjad.")
    else:
        work.line(" ".join(string.ascii_lowercase[at - 1 : at + 2]))
        gold = string.ascii_lowercase[at + (1 if kind == "next" else -1)]
        where = draw.say("after" if kind == "next" else "before", "setelah" if kind == "next" else "sebelum")
        answer = draw.say(f"**{gold}** comes {where} {letter}.", f"Huruf {where} {letter} adalah **{gold}**.")
    shown = _letter(draw, letter)
    question = spoken(draw.rng, draw.one(*ALPHABET[kind])).format(c=shown)
    question = question[:1].upper() + question[1:] if draw.chance(0.35) else question
    return Problem(question, work.text, answer, gold, ("alphabet", letter, kind), keep=frozenset({letter, letter.upper()}))
