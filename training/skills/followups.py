"""Second and third turns: go on with the result, ask for the same with other numbers, doubt it."""

from __future__ import annotations

import re
from fractions import Fraction

from phrasing import ask
from sample import Draw, Problem, plain
from skills import (
    addition,
    chat,
    followup_kinds,
    followup_ways,
    gcd_lcm,
    letters,
    multiplication,
    order_of_operations,
    percent,
    word_problems,
)
from skills.word_templates import TEMPLATES
from slots import Pattern, spoken
from work import Work, decimal

Turns = list[tuple[str, str]]


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.38:
        return _go_on(draw)
    if kind < 0.56:
        return followup_kinds.make(draw)
    if kind < 0.65:
        return _same_again(draw)
    if kind < 0.73:
        return _instead(draw)
    if kind < 0.79:
        return _story_again(draw)
    if kind < 0.85:
        return _recalled(draw)
    if kind < 0.95:
        return _doubted(draw)
    if kind < 0.97:
        return _in_other_words(draw)
    return _polite(draw)


def _first(draw: Draw, top: int = 3000) -> Problem:
    """A first turn with a whole result that is not too large."""
    while True:
        skill = draw.one([addition, multiplication, order_of_operations, percent, word_problems, word_problems])
        mild = Draw(draw.rng, draw.lang, min(draw.level, 0.35), slips=0)
        problem = skill.make(mild)
        if problem.gold.isdigit() and 0 < int(problem.gold) <= top and problem.answer.count("**") == 2:
            return problem


LEAD_EN = ["ok, ", "Great. ", "nice, ", "Thanks! ", "thx, ", "Good. ", "hm, ", "and now: ", "Next: ", "cool, ", "alright, ",
           "Perfect. ", "I see. ", "got it, ", "So far so good. ", "That helps! ", "fine, ", "One more thing: ", "Right. ", "Now then: ", "great stuff, "]
LEAD_ID = ["oke, ", "Bagus. ", "sip, ", "Makasih! ", "nah, ", "Baik. ", "hmm, ", "sekarang: ", "terus, ", "mantap, ",
           "Siap. ", "Begitu ya. ", "Paham. ", "Satu lagi: ", "Keren! ", "lanjut, ", "Terima kasih! ", "oh begitu, "]


def _led(draw: Draw, question: str) -> str:
    """Now and then with a word about the answer first."""
    if draw.chance(0.15):
        lead = draw.one(LEAD_EN, LEAD_ID)
        question = lead + (question if lead.endswith(("! ", ". ", ": ")) else question[:1].lower() + question[1:])
    return question


OPERATIONS: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
    ("+", ("Now add {k} to that.", "Add {k}.", "add {k}", "plus {k}", "Plus {k}?", "and add {k} to the result", "now +{k}", "what if I add {k}?", "and {k} more?",
           "Increase it by {k}.", "then add {k}", "{k} more", "Great, now add {k}", "Put {k} on top of that.", "Suppose I get {k} more. How much is it then?", "make it {k} more",
           "What is {k} more than that?", "that plus {k}", "+ {k}", "Take the result and add {k}.", "and with {k} added?", "I forgot {k}, please add it.",
           "Raise that by {k}.", "There are {k} more to come. What's the total then?", "{k} on top, how much now?", "another {k} comes in", "Let it grow by {k}.", "now what do I have with an extra {k}",
           "Count {k} further from there.", "Can you add {k} to the last answer?", "If {k} join them, how many is that?", "the last result plus {k}, please"),
          ("Sekarang tambah {k}.", "Tambahkan {k}.", "ditambah {k}?", "tambah {k}", "plus {k}", "lalu tambah {k}", "kalau ditambah {k}?", "sekarang +{k}", "hasilnya ditambah {k} berapa?",
           "tambah lagi {k}", "naikkan {k}", "Jadi berapa kalau ada {k} lagi?", "itu plus {k}", "Ambil hasilnya, tambahkan {k}.", "eh lupa, tambah {k} lagi",
           "Kalau datang {k} lagi, jumlahnya?", "{k} lagi di atasnya, jadi?", "hasil terakhir plus {k} dong", "Naik {k} jadi berapa?", "Jumlahkan hasilnya dengan {k}.",
           "Bisa tambahkan {k} ke jawaban tadi?", "masuk {k} lagi, totalnya?", "Hitung maju {k} dari situ.")),
    ("-", ("Now subtract {k}.", "Subtract {k} from that.", "minus {k}", "Minus {k}?", "Take away {k}.", "now take {k} off", "and less {k}?", "now -{k}", "then subtract {k}", "Reduce it by {k}.",
           "and if {k} are gone?", "Suppose {k} get lost. How many are left?", "{k} less", "What is {k} less than that?", "that minus {k}", "- {k}", "Lower it by {k}.", "and without {k} of them?",
           "Knock {k} off.", "Remove {k} from that number.", "{k} get used up. What is left?", "now with {k} fewer", "Let it drop by {k}.", "what's left if I give away {k}", "Count back {k} from there.",
           "the last result minus {k}, please", "Deduct {k}."),
          ("Sekarang kurangi {k}.", "Dikurangi {k}?", "kurangi {k}", "minus {k}", "lalu kurangi {k}", "kalau dikurangi {k}?", "sekarang -{k}", "hasilnya dikurangi {k} berapa?",
           "kalau hilang {k}, sisanya berapa?", "itu minus {k}", "turunkan {k}", "Ambil hasilnya, kurangi {k}.", "diambil {k}, tinggal berapa?",
           "Buang {k} dari situ.", "Terpakai {k}, sisanya?", "hasil terakhir minus {k} dong", "Turun {k} jadi berapa?", "Kalau saya beri {k} ke orang, tinggal berapa?", "Hitung mundur {k} dari situ.",
           "potong {k}")),
    ("from", ("What is {k} minus that?", "Subtract that from {k}.", "How far is that from {k}?", "how much is missing to {k}", "How many more to reach {k}?", "{k} minus the result?",
           "What do I still need to have {k}?", "how far to {k} now", "Take the result away from {k}.", "If the goal is {k}, how much is left to go?", "What must be added to get {k}?",
           "From {k}, subtract what you just got."),
             ("Berapa {k} dikurangi itu?", "{k} dikurangi hasilnya?", "kurang berapa lagi supaya jadi {k}?", "berapa lagi sampai {k}",
           "Supaya genap {k}, perlu tambah berapa?", "Kalau targetnya {k}, masih kurang berapa?", "Kurangkan hasilnya dari {k}.", "{k} minus itu?", "Harus ditambah berapa supaya {k}?")),
    ("×", ("Multiply that by {k}.", "Now times {k}.", "times {k}", "Multiply the result by {k}.", "×{k}", "and times {k}?", "now multiply it by {k}", "what is that times {k}?", "* {k}",
           "{k} times as much?", "What is {k} times that?", "and if I have that {k} times?", "How much would {k} of those be?", "that × {k}", "Take it {k} times.",
           "Make it {k} times as big.", "{k} times the result, please", "Now {k} of those together.", "What do I get when I multiply the answer by {k}?",
           "{k} people each have that many. How many altogether?", "the last result by a factor of {k}", "And for {k} of them, how much?"),
          ("Kalikan dengan {k}.", "Sekarang dikali {k}.", "kali {k}", "kalikan {k}", "lalu dikali {k}", "×{k}", "kalau dikali {k}?", "{k} kali lipatnya?", "hasilnya dikali {k} berapa?", "itu × {k}",
           "kalau sebanyak itu {k} kali?",
           "Jadikan {k} kali lipat.", "Kalau ada {k} orang masing-masing punya segitu, semuanya berapa?", "jawaban tadi kali {k}", "Kalikan hasil terakhir dengan {k}.", "untuk {k} buah jadi berapa")),
    ("2", ("Double it.", "Now double it.", "now double that", "What is twice that?", "double", "and the double?", "times two please", "Can you double it?", "twice as much?", "And twice that?",
           "double the result", "what's double that", "two times that", "I need double.",
           "Make it twice as big.", "once again as much, so how much in all?", "and doubled?", "Multiply it by two.", "Two of those, how much?", "What would twice the result be?"),
          ("Dua kalinya?", "Kalikan dua.", "sekarang dua kali lipat", "gandakan", "dua kali lipatnya berapa", "kalau dilipatduakan?", "dobel dong", "dua kali hasil itu?", "lipat duanya berapa",
           "Jadikan dua kali lipat.", "hasil tadi kali dua", "Kalau dua kali sebanyak itu?", "Dua kali jawabannya berapa?", "digandakan jadi berapa")),
    ("3", ("Triple it.", "now triple that", "What is three times that?", "triple", "and three times as much?", "make it threefold",
           "Multiply it by three.", "now times three", "Three of those, please.", "And tripled?", "What's the triple of it?"), ("Tiga kalinya?", "tiga kali lipatnya", "kalikan tiga", "tiga kali hasil itu berapa",
           "Jadikan tiga kali lipat.", "hasil tadi kali tiga", "Kalau tiga kali sebanyak itu?", "dikali tiga jadi berapa?")),
    ("h", ("Half of that?", "Now halve it.", "halve it", "What is half of it?", "and half?", "now half", "divide it by two", "cut it in half", "What's half the result?", "and one half of that?",
           "split it in two equal parts", "half as much?",
           "Two people share it equally. How much does each get?", "And 50% of that?", "only half of it", "How much is one half of the result?", "What is it divided by two?", "I take just half."),
          ("Setengahnya?", "Bagi dua.", "separuhnya berapa", "sekarang setengahnya", "dibagi dua jadi berapa?", "setengah dari itu?", "separuh hasilnya berapa",
           "Dua orang berbagi rata. Masing-masing dapat berapa?", "Kalau cuma separuhnya?", "hasil tadi dibagi dua", "Ambil setengahnya.", "Dipotong jadi dua bagian sama, tiap bagian berapa?")),
    ("÷", ("Divide that by {k}.", "now divide by {k}", "divided by {k}?", "Share it among {k}.", "and divided by {k}", "Split it equally among {k} people.", "that ÷ {k}", "How much is it for each of {k}?", "÷ {k}",
           "Cut it into {k} equal parts. How big is one?", "{k} of us share it fairly. What does each get?", "the result over {k}", "Now put it into {k} equal groups. How many in one group?",
           "Divide the last answer by {k}, please."),
          ("Bagi {k}.", "sekarang dibagi {k}", "dibagi {k} berapa", "bagi rata untuk {k} orang", "hasilnya dibagi {k}?", "÷ {k}", "kalau dibagi {k} orang, masing-masing berapa?",
           "Potong jadi {k} bagian sama. Satu bagian berapa?", "Kelompokkan jadi {k} kelompok sama besar. Isinya berapa?", "jawaban tadi dibagi {k}", "Dibagikan rata ke {k} anak, tiap anak dapat?",
           "Bagi hasil terakhir dengan {k}.")),
    ("%", ("What is {k}% of that?", "now {k}% of it", "take {k} percent of that", "and {k}% of the result?", "{k}% of that", "how much is {k} percent of it",
           "And what's {k} percent of the last answer?", "I only need {k}% of that. How much?", "Give me {k} percent of it.", "Suppose {k}% of that is tax. How much tax?",
           "{k} percent, please, of what you got"), ("{k}% dari itu berapa?", "sekarang {k}% nya", "ambil {k} persen dari hasilnya", "{k}% dari hasil itu", "kalau {k} persennya?",
           "Saya cuma perlu {k}% dari itu. Berapa?", "berapa {k} persen dari jawaban tadi", "Kalau pajaknya {k}% dari itu, pajaknya berapa?", "Hitung {k}% dari hasil terakhir.")),
    ("²", ("Square it.", "now square that", "What is its square?", "and squared?", "times itself?", "Multiply it by itself.",
           "Raise it to the power of two.", "to the second power?", "What's that number times itself?", "and the square of the result", "A square with that side: what's its area?"), ("Kuadratkan.",
                                                                                                    "kuadratnya berapa", "sekarang dikuadratkan", "dikali dirinya sendiri?",
           "Pangkatkan dua.", "hasil tadi pangkat dua", "Kalau dikuadratkan jadi berapa?", "Kuadrat dari itu?")),
    ("odd", ("Is that even or odd?", "even or odd?", "Is the result odd or even?", "odd or even number?",
           "Which is it, odd or even?", "And is that one an even number or an odd one?", "Does that count as odd or even?", "Tell me if the result is even or odd."), ("Itu genap atau ganjil?", "ganjil atau genap?",
                                                                                                    "hasilnya ganjil atau genap?",
           "Bilangan itu genap atau ganjil?", "Termasuk ganjil atau genap hasilnya?", "jawabannya genap apa ganjil")),
    ("+%", ("Now add {k}% to that.", "and with {k}% more?", "Increase it by {k}%.", "what is it plus {k} percent", "{k}% on top of that"), ("Sekarang tambah {k}%.", "kalau naik {k}%?", "Naikkan {k} persen.", "ditambah {k}% jadi berapa")),
    ("-%", ("Now take {k}% off.", "and {k}% less?", "Decrease it by {k}%.", "what is it with {k} percent off", "{k}% less than that"), ("Sekarang kurangi {k}%.", "kalau turun {k}%?", "Potong {k} persen.", "didiskon {k}% jadi berapa")),
]  # fmt: skip


def _go_on(draw: Draw) -> Problem:
    first = _first(draw)
    turns: Turns = [(first.question, plain(first.answer))]
    value = int(first.gold)
    count = draw.rng.choices([1, 2, 3], [60, 28, 12])[0]
    for turn in range(count):
        last = turn == count - 1
        problem, result = _two_at_once(draw, value) if draw.chance(0.1) else _operation(draw, value, last)
        if last:
            return Problem(
                _led(draw, problem.question), problem.thought, problem.answer, problem.gold, problem.spec, problem.check,
                key=None, history=tuple(turns),
            )  # fmt: skip
        turns.append((problem.question, plain(problem.answer)))
        value = result
    raise AssertionError


def _operation(draw: Draw, v: int, last: bool) -> tuple[Problem, int]:
    k = 0
    while True:
        sign, en, idn = draw.one(OPERATIONS)
        k = draw.whole(2, 50)
        if sign in ("+%", "-%"):
            rates = [r for r in (10, 20, 25, 50, 5, 15, 30, 40) if v * r % 100 == 0]
            if not rates:
                continue
            k = draw.one(rates)
        if (sign == "-" and k > v) or (sign in "×²" and v > 400) or (sign == "h" and v % 2 and not last) or (sign == "odd" and not last):
            continue
        if sign == "÷":
            divisors = [d for d in range(2, 13) if v % d == 0]
            if not divisors:
                continue
            k = draw.one(divisors)
        if sign == "%":
            if not last:
                continue
            k = draw.one([10, 20, 25, 50, 5, 15, 30])
        if sign == "×":
            k = draw.whole(2, 12)
        if sign == "²" and v > 99:
            continue
        if sign == "from":
            k = draw.one([n for n in (50, 100, 200, 500, 1000, 2000, 5000, 10000) if n > v] or [10 ** len(str(v))])
        break
    question = _said(draw, sign, en, idn).format(k=k)
    work = Work(draw)
    if sign in ("+%", "-%"):
        work.line(f"{k}%: {v}×{k}÷100")
        part = int(percent._part(work, k, v))
        result, shown = (work.add(v, part) if sign == "+%" else work.sub(v, part)), f"{v} {sign[0]} {k}%"
        spec = f"{v}{sign[0]}{v}*{k}/100"
    elif sign == "+":
        result, shown, spec = work.add(v, k), f"{v} + {k}", f"{v}+{k}"
    elif sign == "-":
        result, shown, spec = work.sub(v, k), f"{v} - {k}", f"{v}-{k}"
    elif sign == "from":
        result, shown, spec = work.sub(k, v), f"{k} - {v}", f"{k}-{v}"
    elif sign == "h" and v % 2:  # a half is five tenths
        work.line(f"{v}÷2={v}×5÷10")
        product = work.mul(v, 5)
        gold = decimal(Fraction(product, 10))
        work.line(f"{product}÷10={gold}")
        return Problem(question, work.text, f"{v} ÷ 2 = **{gold}**", gold, ("value", f"{v}/2"), check="number"), 0
    elif sign in "×23²":
        k = {"2": 2, "3": 3, "²": v}.get(sign, k)
        result, shown, spec = work.mul(v, k), f"{v} × {k}", f"{v}*{k}"
    elif sign in "h÷":
        k = 2 if sign == "h" else k
        result, shown, spec = work.exact(v, k), f"{v} ÷ {k}", f"{v}/{k}"
    elif sign == "odd":
        work.line(f"{v} ends in {v % 10}", f"{v} berakhir {v % 10}")
        gold = draw.say("odd" if v % 2 else "even", "ganjil" if v % 2 else "genap")
        answer = draw.say(f"{v} is **{gold}**, since it ends in {v % 10}.", f"{v} **{gold}**, karena berakhir {v % 10}.")
        return Problem(question, work.text, answer, gold, ("parity", v)), 0
    else:
        work.line(f"{k}%: {v}×{k}÷100")
        part = percent._part(work, k, v)
        gold = decimal(part)
        answer = draw.say(f"{k}% of {v} = **{gold}**", f"{k}% dari {v} = **{gold}**")
        return Problem(question, work.text, answer, gold, ("value", f"{v}*{k}/100"), check="number"), 0
    return Problem(question, work.text, f"{shown} = **{result}**", str(result), ("value", spec)), result


def _said(draw: Draw, sign: str, en: tuple[str, ...], idn: tuple[str, ...]) -> str:
    """An operation in words: whole sentences, or patterns with slots."""
    if draw.chance(0.45):
        return draw.one(en, idn)
    question = spoken(draw.rng, draw.one(*followup_ways.WAYS[sign]))
    return question[:1].upper() + question[1:] if draw.chance(0.35) else question


def _two_at_once(draw: Draw, v: int) -> tuple[Problem, int]:
    """`Double it, then add 3.`: two operations in one breath."""
    work = Work(draw)
    value, shown, spec, said = v, str(v), str(v), []
    for turn in range(2):
        signs = ["+", "2"] + (["-"] if value > 1 else []) + (["×"] if value < 500 else []) + (["h"] if value % 2 == 0 else [])
        sign = draw.one(signs)
        k = draw.whole(2, 9) if sign == "×" else draw.whole(1, min(50, max(value, 1)))
        if sign == "+":
            value, tail, raw = work.add(value, k), f" + {k}", f"+{k}"
        elif sign == "-":
            value, tail, raw = work.sub(value, k), f" - {k}", f"-{k}"
        elif sign == "h":
            value, tail, raw = work.exact(value, 2), " ÷ 2", "/2"
        else:
            k = 2 if sign == "2" else k
            value, tail, raw = work.mul(value, k), f" × {k}", f"*{k}"
        if turn and not (sign in "+-" or shown.endswith(("× 2", "÷ 2")) or "×" in shown):
            shown = f"({shown})"
        shown, spec = shown + tail, f"({spec}{raw})"
        said.append(draw.one(followup_ways.STEPS_EN[sign], followup_ways.STEPS_ID[sign]).format(k=k))
    question = spoken(draw.rng, draw.one(followup_ways.BOTH_EN, followup_ways.BOTH_ID)).format(a=said[0], b=said[1])
    question = question[:1].upper() + question[1:] if draw.chance(0.35) else question
    return Problem(question, work.text, f"{shown} = **{value}**", str(value), ("value", spec)), value


def _same_again(draw: Draw) -> Problem:
    """`And 48 × 12?`, `and 20 %?`: the earlier question with other numbers."""
    mild = Draw(draw.rng, draw.lang, min(draw.level, 0.4), slips=draw.slips)
    if draw.chance(0.5):
        rate, base = draw.one([10, 20, 25, 50, 5, 15]), draw.whole(1, 30) * 20
        new_rate, new_base = rate, base
        if draw.chance(0.5):
            new_rate = draw.one([r for r in (10, 20, 25, 50, 5, 15, 30, 40, 60, 75) if r != rate])
            question = draw.one(["and {k}%?", "What about {k}%?", "now {k}%", "and {k} percent?", "how about {k}%", "If it were {k}%?", "{k}% this time", "Make it {k}%.", "with {k} percent instead?", "Try {k}%.",
                                 "the same with {k}%", "and if the rate is {k}%?"], ["kalau {k}%?", "dan {k}%?", "{k}% berapa?", "kalau {k} persen", "Bagaimana kalau {k}%?", "sekarang {k}%", "Coba {k}%.",
                                                                                     "sama, tapi {k}%", "Andai {k} persen, jadi berapa?"]).format(k=new_rate)
        else:
            new_base = draw.whole(1, 30) * 20 + 400
            question = draw.one(["and of {k}?", "And what about {k}?", "the same of {k}", "now for {k}", "same for {k}", "If it is of {k}?", "And with {k} as the whole?", "The same percentage of {k}, please.",
                                 "how about of {k}", "And for a total of {k}?"], ["kalau dari {k}?", "dari {k} berapa?", "untuk {k}?", "kalau {k}", "Persentase yang sama dari {k}?", "Bagaimana kalau dari {k}?",
                                                                                  "sekarang dari {k}", "dan untuk {k} berapa?"]).format(k=new_base)
        gold = decimal(Fraction(rate * base, 100))
        history = (draw.say(f"What is {rate}% of {base}?", f"Berapa {rate}% dari {base}?"), draw.say(f"{rate}% of {base} = **{gold}**", f"{rate}% dari {base} = **{gold}**"))
        work = Work(draw).line(f"{new_rate}%: {new_base}×{new_rate}÷100")
        value = decimal(percent._part(work, new_rate, new_base))
        answer = draw.say(f"{new_rate}% of {new_base} = **{value}**", f"{new_rate}% dari {new_base} = **{value}**")
        return Problem(question, work.text, answer, value, ("value", f"{new_base}*{new_rate}/100"), check="number", history=(history,))
    skill = draw.one([addition, multiplication])
    first, second = skill.make(mild), skill.make(mild)
    frame = draw.one(["Now: {q}", "next: {q}", "{q}", "ok. {q}", "thanks. {q}", "Another one: {q}", "And this: {q}", "New one. {q}", "Something else: {q}", "Let's move on. {q}", "got it. {q}",
                      "What about this one: {q}", "Different question: {q}", "great, next: {q}", "I have one more: {q}", "Good. {q}"], ["Lalu ini: {q}", "berikutnya: {q}", "{q}", "oke. {q}", "satu lagi: {q}",
                                                                                                    "makasih. {q}", "Soal baru: {q}", "Ganti soal: {q}", "Lanjut. {q}", "Paham. {q}", "Kalau yang ini: {q}",
                                                                                                    "Pertanyaan lain: {q}", "sip. {q}", "Ada satu soal lagi: {q}"])
    return Problem(
        frame.format(q=second.question), second.thought, second.answer, second.gold, second.spec, second.check,
        key=second.key, keep=second.keep, history=((first.question, plain(first.answer)),),
    )  # fmt: skip


def _instead(draw: Draw) -> Problem:
    """`With 16 instead of 15?`: one number of a short calculation exchanged."""
    sign = draw.one("+-×")
    a, b = (draw.whole(3, 99), draw.whole(2, 12)) if sign == "×" else (draw.whole(30, 900), draw.whole(2, 500))
    c = draw.whole(2, 12) if sign == "×" else draw.whole(2, 500)
    if sign == "-":
        a = max(a, b, c) + draw.whole(1, 300)
    if len({a, b, c}) < 3:
        return _instead(draw)
    value = {"+": a + b, "-": a - b, "×": a * b}[sign]
    shown = f"{a} {sign} {b}"
    history = ((ask(draw, draw.one([shown, shown.replace(" ", "")])), f"{shown} = **{value}**"),)
    second = sign != "-" and draw.chance(0.4)  # the first number is exchanged
    x, y, old = (c, b, a) if second else (a, c, b)
    work = Work(draw)
    line = f"{x}{sign}{y}"
    new = {"+": work.add, "-": work.sub, "×": work.mul}[sign](x, y)
    question = draw.one(
        ["And with {c} instead of {o}?", "with {c} instead of {o}", "What if it is {c}, not {o}?", "Replace {o} by {c}.", "Sorry, I meant {c}, not {o}.", "the same with {c} in place of {o}", "Oops, {o} should be {c}.",
         "I wrote {o}, but it has to be {c}.", "Swap {o} for {c}.", "My mistake: {c} where I said {o}.", "Put {c} where {o} was.", "use {c} rather than {o}", "{o} was a typo, it is {c}", "And if {o} became {c}?",
         "How does it change with {c} for {o}?", "Do it over with {c} in the place of {o}."],
        ["Kalau {c}, bukan {o}?", "ganti {o} dengan {c}", "maaf, maksudku {c}, bukan {o}", "Bagaimana kalau {o} diganti {c}?", "sama, tapi {o} jadi {c}", "eh salah, {o} harusnya {c}",
         "Saya tulis {o}, seharusnya {c}.", "Tukar {o} dengan {c}.", "Pakai {c} sebagai pengganti {o}.", "{o} itu salah ketik, yang benar {c}", "Kalau {o} menjadi {c}, hasilnya?", "Ulangi dengan {c} di tempat {o}.",
         "Andai {o} berubah jadi {c}?"],
    )  # fmt: skip
    if draw.chance(0.5):
        question = spoken(draw.rng, draw.one(followup_ways.WRONG_EN, followup_ways.WRONG_ID))
    question = question.format(c=c, o=old)
    return Problem(_led(draw, question), work.text, f"{x} {sign} {y} = **{new}**", str(new), ("value", line.replace("×", "*")), history=history)


def _story_again(draw: Draw) -> Problem:
    """A story with one of its numbers exchanged."""
    while True:
        template = draw.one([t for t in TEMPLATES if len(t.steps) <= 2 and len(t.ranges) > 1])
        mild = Draw(draw.rng, draw.lang, min(draw.level, 0.35), slips=0)
        try:
            first = word_problems.tell(mild, template)
            old = {name: int(value) for name, value in re.findall(r"\('(\w)', (\d+)\)", first.key or "")}
            if any(times > 1 for _, _, times in template.ranges.values()) or len({*old.values()}) < len(old):
                continue
            if any(len(re.findall(rf"(?<!\d){n}(?!\d)", first.question)) != 1 for n in old.values()):
                continue
            new = word_problems.find_numbers(mild, template, near=old)
        except word_problems.NoNumbersError:
            continue
        changed = next(name for name in old if old[name] != new[name])
        if new[changed] not in old.values():
            break
    work = Work(draw)
    value = word_problems.solve(work, template, new)
    head, _, tail = plain(first.answer).split("**")
    question = draw.one(
        ["And if it were {c} instead of {o}?", "What if it is {c} instead of {o}?", "with {c} instead of {o}", "Now the same with {c} instead of {o}.", "Sorry, not {o} but {c}.", "Oh wait, it's {c}, not {o}.",
         "Change {o} to {c}.",
         "I misread it: {c}, not {o}.", "Suppose {o} were {c}.", "The {o} should have been {c}. What now?", "correction: {c} in place of {o}", "How would it be with {c} rather than {o}?", "Let {o} be {c} now.",
         "Same story, but {c} where it said {o}.", "{o} is wrong, it was {c}"],
        ["Kalau {c}, bukan {o}?", "Bagaimana kalau {o} diganti {c}?", "ganti {o} dengan {c}", "eh salah, {c}, bukan {o}", "sama, tapi {o} jadi {c}", "Maaf, bukan {o} tetapi {c}.",
         "Saya salah baca: {c}, bukan {o}.", "Andaikan {o} itu {c}.", "Seharusnya {c}, bukan {o}. Jadi berapa?", "ralat: {c}, bukan {o}", "Cerita sama, tapi {c} sebagai ganti {o}.", "{o} keliru, yang benar {c}",
         "Kalau angka {o} diubah menjadi {c}?"],
    )  # fmt: skip
    if draw.chance(0.5):
        question = spoken(draw.rng, draw.one(followup_ways.WRONG_EN, followup_ways.WRONG_ID))
    question = question.format(c=new[changed], o=old[changed])
    return Problem(
        _led(draw, question), work.text, f"{head}**{value}**{tail}", str(value), ("value", word_problems.formula(template, new)),
        history=((first.question, plain(first.answer)),), keep=first.keep,
    )  # fmt: skip


PLACES = [("first", "pertama"), ("second", "kedua"), ("third", "ketiga"), ("fourth", "keempat")]


def _recalled(draw: Draw) -> Problem:
    """What came out before: the first, the last; both together; which is larger."""
    count = draw.whole(2, 4)
    problems = [_first(draw, 999) for _ in range(count)]
    values = [int(p.gold) for p in problems]
    history = tuple((p.question, plain(p.answer)) for p in problems)
    work = Work(draw)
    for i, value in enumerate(values, 1):
        work.line(f"{i}: {value}")
    kind = draw.rng.random()
    if kind < 0.55:
        at = 0 if draw.chance(0.5) else draw.whole(0, count - 1)
        name = draw.say(*PLACES[at])
        gold = values[at]
        question = draw.one(
            ["What was the result of my {o} question?", "what was my {o} question's result", "what did you get for the {o} one", "Remind me of the {o} result.", "The {o} answer again, please?", "and the {o} result was?",
             "What was the answer to the {o} problem?", "I forgot the {o} result.",
             "Go back to the {o} question: what came out?", "Which number did the {o} question give?", "the {o} one, what was it again", "Please repeat the {o} answer.",
             "Of all my questions, what did the {o} come to?", "Can you recall the {o} result?", "I need the {o} result again.", "Tell me once more what the {o} gave."],
            ["Berapa hasil pertanyaan saya yang {o}?", "hasil soal {o} tadi berapa?", "tadi yang {o} hasilnya berapa", "Ingatkan hasil yang {o}.", "jawaban {o} tadi apa ya?", "Saya lupa hasil {o}.",
             "Kembali ke soal {o}: hasilnya berapa?", "Tolong ulangi jawaban {o}.", "Berapa yang keluar dari pertanyaan {o}?", "Masih ingat hasil {o}?", "saya butuh hasil {o} lagi", "yang {o} tadi brp ya"],
        ).format(o=name)  # fmt: skip
        if at == count - 1 and draw.chance(0.4):
            question = draw.one(["What was the last result?", "say the last result again", "what was that number again?", "Repeat the last answer, please.", "And the most recent result was?",
                                 "the latest result again?"], ["Hasil terakhir tadi berapa?", "ulangi hasil terakhir", "tadi hasilnya berapa?", "Jawaban paling akhir berapa?", "Tolong sebut lagi hasil terakhir."])
            name = draw.say("last", "terakhir")
        answer = draw.say(f"The {name} result was **{gold}**.", f"Hasil {name} adalah **{gold}**.")
        return Problem(_led(draw, question), work.text, answer, str(gold), ("value", str(gold)), history=history)
    a, b = values[-2], values[-1]
    if kind < 0.85 or a == b:
        total = work.add(a, b)
        question = draw.one(
            ["Add the last two results.", "What are the last two results together?", "sum of the last two", "Now add both last results.", "Put the last two results together.",
             "How much do the last two answers make in total?", "Take the last two results and add them.", "last two combined?", "What do I get if I add your last two answers?"] + (["Add the two results.",
                                                                                                    "and both together?", "what do both come to", "The sum of the two?", "Now the two answers together.",
                                                                                                    "Sum up both answers."] if count == 2 else []),
            ["Jumlahkan dua hasil terakhir.", "dua hasil terakhir dijumlah berapa?", "total dua hasil terakhir", "Gabungkan dua jawaban terakhir.", "Berapa dua hasil terakhir kalau ditambahkan?",
             "Ambil dua hasil terakhir lalu jumlahkan."] + (["Jumlahkan kedua hasil itu.", "kalau digabung berapa?", "keduanya dijumlah berapa?", "Total kedua jawaban tadi?", "Jumlah dua-duanya?"] if count == 2 else []),
        )  # fmt: skip
        return Problem(_led(draw, question), work.text, f"{a} + {b} = **{total}**", str(total), ("value", f"{a}+{b}"), history=history)
    work.line(f"{a}{'>' if a > b else '<'}{b}")
    gold = max(a, b)
    question = draw.one(["Which of the last two results is larger?", "the larger one of the last two results?", "Of your last two answers, which is greater?", "Compare the last two results: which is bigger?",
                         "bigger of the last two?"] + (["Which of the two is larger?", "which result is bigger", "The first or the second result, which is greater?", "Which answer was the higher one?"] if count == 2 else []),
                        ["Mana yang lebih besar dari dua hasil terakhir?", "Bandingkan dua hasil terakhir: mana lebih besar?",
                         "Dari dua jawaban terakhir, yang lebih besar berapa?"] + (["Mana hasil yang lebih besar?", "yang lebih besar yang mana?",
                                                                                    "Hasil pertama atau kedua yang lebih besar?"] if count == 2 else []))  # fmt: skip
    answer = draw.say(f"**{gold}** is larger.", f"**{gold}** lebih besar.")
    return Problem(_led(draw, question), work.text, answer, str(gold), ("compare", str(a), str(b), False), history=history)


SURE_EN = [
    "Are you sure?", "Is that right?", "Really?", "are you certain", "Check it again.", "can you double-check?", "I don't think so.",
    "sure?", "Please verify.", "I got something else.", "that looks wrong", "Is that correct?", "hmm, are you sure about that?", "You made a mistake, I think.",
    "My teacher says something else.", "Do it again, carefully.", "is that really the answer", "are u sure", "Can you recompute that?", "My calculator disagrees.", "no way", "I doubt it.",
           "Could you look over that once more?", "Can that be true?", "Would you bet on it?", "I'm not convinced.", "please recheck", "That doesn't seem right to me.", "Is there a mistake somewhere?",
           "Are you positive?", "Count again, please.", "u sure about this", "Hm, that surprises me.", "I expected another number.", "Go through it one more time.", "My dad thinks it's wrong.",
           "Sure there's no error?",
]  # fmt: skip
SURE_ID = [
    "Kamu yakin?", "Benar begitu?", "yakin?", "Periksa lagi.", "coba cek lagi", "masa sih", "Saya dapat hasil lain.",
    "sepertinya salah", "Apakah itu benar?", "tolong periksa sekali lagi", "Kata guru saya bukan itu.", "serius segitu?", "hitung ulang dong", "Kayaknya kamu salah.", "beneran?",
    "Kalkulator saya beda.", "Saya ragu.",
           "Bisa dilihat sekali lagi?", "Apa tidak ada yang keliru?", "Saya belum percaya.", "Coba ulangi hitungannya.", "Berani taruhan?", "Kok beda dengan punya saya?", "Mungkin ada kesalahan?",
           "yakin nih?", "Kata ayah saya itu salah.", "Saya kira hasilnya lain.", "Tolong hitung sekali lagi.", "apa iya?",
]  # fmt: skip
CLAIM_EN = ["I think it is {x}.", "Isn't it {x}?", "I got {x}.", "shouldn't it be {x}?", "My calculator says {x}.", "my friend says {x}", "no, {x}", "It must be {x}.", "The book says {x}.", "I would say {x}.",
            "Could it be {x}?", "In my notes it is {x}.", "We found {x} in class.", "i make it {x}", "Surely {x}?", "My result is {x}.", "Why not {x}?", "The key says {x}.", "it has to be {x} I think"]
CLAIM_ID = ["Menurutku {x}.", "Bukannya {x}?", "Saya dapat {x}.", "bukankah {x}?", "Kalkulator saya bilang {x}.", "kata temanku {x}", "harusnya {x}", "Di buku jawabannya {x}.", "Saya kira {x}.", "Apa bukan {x}?",
            "Di catatan saya {x}.", "Kami di kelas dapat {x}.", "hitunganku {x}", "Pasti {x}.", "Hasil saya {x}.", "Kunci jawabannya {x}."]
WHY_EN = ["Why?", "how did you get that", "Explain.", "Explain that again.", "How come?", "show me the steps", "I don't get it", "How does that work?", "can you explain how", "what are the steps",
          "Where does that come from?", "Please show how you got there.", "What did you do?", "walk me through it", "By which way did you find that?", "I can't follow.", "Take me through the solution.", "how so?",
          "Could you explain the answer?"]
WHY_ID = ["Kenapa?", "dari mana hasilnya?", "Jelaskan.", "kok bisa?", "tunjukkan langkahnya", "saya tidak mengerti", "bagaimana caranya?", "langkahnya apa saja?", "Tolong jelaskan caranya.", "Kok hasilnya begitu?",
          "gimana dapatnya?", "Saya tidak paham, jelaskan dong.", "Cara menghitungnya bagaimana?", "Apa yang kamu lakukan tadi?", "Bisa dijelaskan?"]


def _one_of(draw: Draw, wholes: tuple[list[str], list[str]], made: tuple[list[Pattern], list[Pattern]]) -> str:
    """A whole question, or one of a pattern with slots."""
    if draw.chance(0.5):
        return draw.one(*wholes)
    question = spoken(draw.rng, draw.one(*made))
    return question[:1].upper() + question[1:] if draw.chance(0.4) else question


def _doubted(draw: Draw) -> Problem:
    """`Are you sure?`, `I got 12.`: computed again; a wrong result in the history is found and said."""
    while True:
        skill = draw.one([addition, multiplication, word_problems, word_problems, percent, letters, gcd_lcm])
        mild = Draw(draw.rng, draw.lang, min(draw.level, 0.35), slips=0)
        first = skill.make(mild)
        # One time, two times: a wrong number must not make a wrong sentence.
        if skill is letters and (not first.gold.isdigit() or int(first.gold) < 3):
            continue
        if first.spec[0] in ("value", "count", "length", "gcd", "lcm") and first.answer.count("**") == 2 and first.gold.isdigit() and len(first.thought) < 260:
            break
    right, wrong = int(first.gold), draw.chance(0.4)
    slip = max(0, right + draw.one([1, -1, 10, -10, 100, 2]))
    if slip == right:
        slip += 1
    shown = plain(first.answer)
    said = shown.replace(f"**{right}**", f"**{slip}**") if wrong else shown
    explains = not wrong and draw.chance(0.25)
    claims = not explains and draw.chance(0.35)
    claimed = 0
    if explains:
        question = _one_of(draw, (WHY_EN, WHY_ID), (followup_ways.WHY_EN, followup_ways.WHY_ID))
    elif claims:
        claimed = right if wrong and draw.chance(0.7) else right + draw.one([1, -1, 10, 3, -2])
        if claimed < 0 or (wrong and claimed == slip):
            claimed = right if wrong else right + 5
        question = draw.one(CLAIM_EN, CLAIM_ID).format(x=claimed)
    else:
        question = _one_of(draw, (SURE_EN, SURE_ID), (followup_ways.SURE_EN, followup_ways.SURE_ID))
    lines = [draw.say("Once more.", "Sekali lagi."), first.thought]
    if wrong:
        lines.append(draw.say(f"not {slip}", f"bukan {slip}"))
    if claims and claimed != right:
        lines.append(draw.say(f"not {claimed}", f"bukan {claimed}"))
    if not wrong and (not claims or claimed == right):
        lines.append(draw.say("the same", "sama"))
    if wrong and claims and claimed == right:
        final = draw.say(f"You are right, I was wrong: {shown}", f"Kamu benar, saya tadi salah: {shown}")
    elif wrong and claims:
        final = draw.say(f"We were both wrong: {shown}", f"Kita berdua salah: {shown}")
    elif wrong:
        final = draw.say(f"No, I was wrong: {shown}", f"Tidak, saya tadi salah: {shown}")
    elif claims:
        final = draw.say(f"No, I get the same again: {shown}", f"Tidak, hasilnya tetap sama: {shown}")
    elif explains:
        final = draw.say(f"My thought shows the steps: {shown}", f"Langkahnya ada di pikiran saya: {shown}")
    else:
        final = draw.say(f"Yes: {shown}", f"Ya: {shown}")
    return Problem(question, "\n".join(lines), final, first.gold, first.spec, first.check, history=((first.question, said),))


def _in_other_words(draw: Draw) -> Problem:
    """The same answer in the other language, where its words are few."""
    other = "id" if draw.lang == "en" else "en"
    if draw.chance(0.5):
        rate, base = draw.one([10, 20, 25, 50]), draw.whole(1, 60) * 20
        value = rate * base // 100
        asks = {"en": f"What is {rate}% of {base}?", "id": f"Berapa {rate}% dari {base}?"}
        answers = {"en": f"{rate}% of {base} = **{value}**", "id": f"{rate}% dari {base} = **{value}**"}
        spec = f"{rate}*{base}/100"
    else:
        while True:
            template = draw.one([t for t in TEMPLATES if "{t}" not in t.answer_en])
            first = word_problems.tell(Draw(draw.rng, draw.lang, min(draw.level, 0.35), slips=0), template)
            if first.gold != "1":
                break
        value = int(first.gold)
        asks = dict.fromkeys(("en", "id"), first.question)
        answers = {"en": template.answer_en.format(v=f"**{value}**"), "id": template.answer_id.format(v=f"**{value}**")}
        spec = first.spec[1]
    to_id = other == "id"
    # Who wants another language asks in the one of the talk or in the wished one.
    question = draw.one(
        ["In Indonesian, please.", "in Indonesian please", "Say that in Indonesian.", "Can you answer in Indonesian?", "dalam bahasa Indonesia dong", "Jawab dalam bahasa Indonesia.", "I need that in Indonesian.",
         "How is that in Indonesian?", "Repeat the answer in Indonesian, please.", "Tolong pakai bahasa Indonesia.", "Now the same in Indonesian.", "bahasa Indonesianya apa?", "Give me the answer in Indonesian."] if to_id
        else ["Dalam bahasa Inggris, tolong.", "pakai bahasa Inggris dong", "Jawab dalam bahasa Inggris.", "bahasa Inggrisnya?", "In English, please.", "in English please", "Can you say that in English?",
              "Tolong ulangi dalam bahasa Inggris.", "Kalau dalam bahasa Inggris?", "Now the same in English.", "Say it in English.", "Saya mau jawabannya dalam bahasa Inggris.", "I need that in English.",
              "inggrisnya apa ya"]
    )  # fmt: skip
    thought = f"{value}, Indonesia" if to_id else f"{value}, English"
    return Problem(question, thought, answers[other], str(value), ("value", spec), history=((asks[draw.lang], answers[draw.lang]),))


def _polite(draw: Draw) -> Problem:
    first = _first(draw)
    kinds = [k for k in chat.KINDS if k.name in ("thanks", "praise", "goodbye", "who", "abilities")]
    kind = draw.one(kinds)
    problem = chat.said(draw, kind, draw.one(kind.en, kind.idn))
    return Problem(
        problem.question, problem.thought, problem.answer, problem.gold, problem.spec, problem.check,
        history=((first.question, plain(first.answer)),),
    )  # fmt: skip
