"""Second and third turns: go on with the result, ask for the same with other numbers, doubt it."""

from __future__ import annotations

from fractions import Fraction

from sample import Draw, Problem, plain
from skills import addition, chat, multiplication, order_of_operations, percent, word_problems
from work import Work, decimal

Turns = list[tuple[str, str]]


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.62:
        return _go_on(draw)
    if kind < 0.8:
        return _same_again(draw)
    if kind < 0.94:
        return _doubted(draw)
    return _polite(draw)


def _first(draw: Draw, top: int = 3000) -> Problem:
    """A first turn with a whole result that is not too large."""
    while True:
        skill = draw.one([addition, multiplication, order_of_operations, percent, word_problems])
        mild = Draw(draw.rng, draw.lang, min(draw.level, 0.35), slips=0)
        problem = skill.make(mild)
        if problem.gold.isdigit() and 0 < int(problem.gold) <= top:
            return problem


OPERATIONS: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
    ("+", ("Now add {k} to that.", "Add {k}.", "add {k}", "plus {k}", "Plus {k}?", "and add {k} to the result", "now +{k}", "what if I add {k}?", "and {k} more?",
           "Increase it by {k}.", "then add {k}", "{k} more", "Great, now add {k}"),
          ("Sekarang tambah {k}.", "Tambahkan {k}.", "ditambah {k}?", "tambah {k}", "plus {k}", "lalu tambah {k}", "kalau ditambah {k}?", "sekarang +{k}")),
    ("-", ("Now subtract {k}.", "Subtract {k} from that.", "minus {k}", "Minus {k}?", "Take away {k}.", "now take {k} off", "and less {k}?", "now -{k}", "then subtract {k}", "Reduce it by {k}."),
          ("Sekarang kurangi {k}.", "Dikurangi {k}?", "kurangi {k}", "minus {k}", "lalu kurangi {k}", "kalau dikurangi {k}?", "sekarang -{k}")),
    ("×", ("Multiply that by {k}.", "Now times {k}.", "times {k}", "Multiply the result by {k}.", "×{k}", "and times {k}?", "now multiply it by {k}", "what is that times {k}?", "* {k}"),
          ("Kalikan dengan {k}.", "Sekarang dikali {k}.", "kali {k}", "kalikan {k}", "lalu dikali {k}", "×{k}", "kalau dikali {k}?")),
    ("2", ("Double it.", "Now double it.", "now double that", "What is twice that?", "double", "and the double?", "times two please", "Can you double it?", "twice as much?"),
          ("Dua kalinya?", "Kalikan dua.", "sekarang dua kali lipat", "gandakan", "dua kali lipatnya berapa")),
    ("3", ("Triple it.", "now triple that", "What is three times that?", "triple"), ("Tiga kalinya?", "tiga kali lipatnya", "kalikan tiga")),
    ("h", ("Half of that?", "Now halve it.", "halve it", "What is half of it?", "and half?", "now half", "divide it by two"), ("Setengahnya?", "Bagi dua.", "separuhnya berapa", "sekarang setengahnya")),
    ("÷", ("Divide that by {k}.", "now divide by {k}", "divided by {k}?", "/{k}", "Share it among {k}.", "and divided by {k}"), ("Bagi {k}.", "sekarang dibagi {k}", "dibagi {k} berapa", "/{k}")),
    ("%", ("What is {k}% of that?", "now {k}% of it", "take {k} percent of that", "and {k}% of the result?"), ("{k}% dari itu berapa?", "sekarang {k}% nya", "ambil {k} persen dari hasilnya")),
    ("²", ("Square it.", "now square that", "What is its square?"), ("Kuadratkan.", "kuadratnya berapa", "sekarang dikuadratkan")),
    ("odd", ("Is that even or odd?", "even or odd?", "Is it odd?"), ("Itu genap atau ganjil?", "ganjil atau genap?")),
]  # fmt: skip


def _go_on(draw: Draw) -> Problem:
    first = _first(draw)
    turns: Turns = [(first.question, plain(first.answer))]
    value = int(first.gold)
    count = 2 if draw.chance(0.3) else 1
    for turn in range(count):
        last = turn == count - 1
        problem, result = _operation(draw, value, last)
        if last:
            return Problem(
                problem.question, problem.thought, problem.answer, problem.gold, problem.spec, problem.check,
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
        if (sign == "-" and k > v) or (sign in "×²" and v > 400) or (sign == "h" and v % 2) or (sign == "odd" and not last):
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
        break
    work = Work(draw)
    if sign == "+":
        result, shown, spec = work.add(v, k), f"{v} + {k}", f"{v}+{k}"
    elif sign == "-":
        result, shown, spec = work.sub(v, k), f"{v} - {k}", f"{v}-{k}"
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
        return Problem(draw.one(en, idn), work.text, answer, gold, ("parity", v)), 0
    else:
        work.line(f"{k}%: {v}×{k}÷100")
        part = percent._part(work, k, v)
        gold = decimal(part)
        answer = draw.say(f"{k}% of {v} = **{gold}**", f"{k}% dari {v} = **{gold}**")
        return Problem(draw.one(en, idn).format(k=k), work.text, answer, gold, ("value", f"{v}*{k}/100"), check="number"), 0
    question = draw.one(en, idn).format(k=k)
    return Problem(question, work.text, f"{shown} = **{result}**", str(result), ("value", spec)), result


def _same_again(draw: Draw) -> Problem:
    """`And 48 × 12?`, `and 20 %?`: the earlier question with other numbers."""
    mild = Draw(draw.rng, draw.lang, min(draw.level, 0.4), slips=draw.slips)
    if draw.chance(0.5):
        rate, base = draw.one([10, 20, 25, 50, 5, 15]), draw.whole(1, 30) * 20
        new_rate, new_base = rate, base
        if draw.chance(0.5):
            new_rate = draw.one([r for r in (10, 20, 25, 50, 5, 15, 30, 40, 60, 75) if r != rate])
            question = draw.one(["and {k}%?", "What about {k}%?", "now {k}%", "and {k} percent?", "how about {k}%"], ["kalau {k}%?", "dan {k}%?", "{k}% berapa?", "kalau {k} persen"]).format(k=new_rate)
        else:
            new_base = draw.whole(1, 30) * 20 + 400
            question = draw.one(["and of {k}?", "And what about {k}?", "the same of {k}", "now for {k}", "same for {k}"], ["kalau dari {k}?", "dari {k} berapa?", "untuk {k}?", "kalau {k}"]).format(k=new_base)
        gold = decimal(Fraction(rate * base, 100))
        history = (draw.say(f"What is {rate}% of {base}?", f"Berapa {rate}% dari {base}?"), draw.say(f"{rate}% of {base} = **{gold}**", f"{rate}% dari {base} = **{gold}**"))
        work = Work(draw).line(f"{new_rate}%: {new_base}×{new_rate}÷100")
        value = decimal(percent._part(work, new_rate, new_base))
        answer = draw.say(f"{new_rate}% of {new_base} = **{value}**", f"{new_rate}% dari {new_base} = **{value}**")
        return Problem(question, work.text, answer, value, ("value", f"{new_base}*{new_rate}/100"), check="number", history=(history,))
    skill = draw.one([addition, multiplication])
    first, second = skill.make(mild), skill.make(mild)
    frame = draw.one(["and {q}", "Now: {q}", "next: {q}", "{q}", "ok, and {q}", "thanks. {q}", "Another one: {q}"], ["lalu {q}", "berikutnya: {q}", "{q}", "oke, {q}", "satu lagi: {q}", "makasih. {q}"])
    return Problem(
        frame.format(q=second.question), second.thought, second.answer, second.gold, second.spec, second.check,
        key=second.key, keep=second.keep, history=((first.question, plain(first.answer)),),
    )  # fmt: skip


SURE_EN = [
    "Are you sure?", "Is that right?", "Really?", "are you certain", "Check it again.", "can you double-check?", "I don't think so.",
    "sure?", "Please verify.", "I got something else.", "that looks wrong", "Is that correct?", "hmm, are you sure about that?",
]  # fmt: skip
SURE_ID = [
    "Kamu yakin?", "Benar begitu?", "yakin?", "Periksa lagi.", "coba cek lagi", "masa sih", "Saya dapat hasil lain.",
    "sepertinya salah", "Apakah itu benar?", "tolong periksa sekali lagi",
]  # fmt: skip
WHY_EN = ["Why?", "how did you get that", "Explain.", "Explain that again.", "How come?", "show me the steps", "I don't get it"]
WHY_ID = ["Kenapa?", "dari mana hasilnya?", "Jelaskan.", "kok bisa?", "tunjukkan langkahnya", "saya tidak mengerti"]


def _doubted(draw: Draw) -> Problem:
    """`Are you sure?`: computed again; a wrong result in the history is found and said."""
    while True:
        skill = draw.one([addition, multiplication])
        mild = Draw(draw.rng, draw.lang, min(draw.level, 0.35), slips=0)
        first = skill.make(mild)
        if first.spec[0] == "value" and first.answer.count("**") == 2 and len(first.thought) < 260:
            break
    wrong = draw.chance(0.4)
    answer = plain(first.answer)
    if wrong:
        slip = max(0, int(first.gold) + draw.one([1, -1, 10, -10, 100, 2]))
        if str(slip) == first.gold:
            slip += 1
        answer = answer.replace(f"**{first.gold}**", f"**{slip}**")
    explains = not wrong and draw.chance(0.3)
    question = draw.one(WHY_EN, WHY_ID) if explains else draw.one(SURE_EN, SURE_ID)
    again = draw.say("Once more.", "Sekali lagi.")
    shown = plain(first.answer)
    if wrong:
        final = draw.say(f"No, I was wrong: {shown}", f"Tidak, saya tadi salah: {shown}")
        verdict = draw.say(f"not {slip}", f"bukan {slip}")
    elif explains:
        final = draw.say(f"My thought shows the steps: {shown}", f"Langkahnya ada di pikiran saya: {shown}")
        verdict = draw.say("the same", "sama")
    else:
        final = draw.say(f"Yes: {shown}", f"Ya: {shown}")
        verdict = draw.say("the same", "sama")
    thought = f"{again}\n{first.thought}\n{verdict}"
    return Problem(question, thought, final, first.gold, first.spec, first.check, history=((first.question, answer),))


def _polite(draw: Draw) -> Problem:
    first = _first(draw)
    kinds = [k for k in chat.KINDS if k.name in ("thanks", "praise", "goodbye", "who", "abilities")]
    kind = draw.one(kinds)
    problem = chat.said(draw, kind, draw.one(kind.en, kind.idn))
    return Problem(
        problem.question, problem.thought, problem.answer, problem.gold, problem.spec, problem.check,
        history=((first.question, plain(first.answer)),),
    )  # fmt: skip
