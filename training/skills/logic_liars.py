"""Who lies: each says one thing, a liar's words are false."""

from __future__ import annotations

from itertools import product

from sample import Draw, Problem
from skills.logic_words import listed, people
from work import Work

INTRO_EN = [
    "Honest people always tell the truth, liars never do.", "On an island everyone either always tells the truth or always lies.",
    "Some people always tell the truth, the others always lie.", "Everybody here is either honest or a liar. Liars only say what is false.",
    "Knights always tell the truth, knaves always lie. Call them honest and liars.", "In this puzzle honest people say only true things and liars only false ones.",
    "Puzzle: each person is honest or a liar.", "Suppose liars always lie and honest people never lie.",
    "In a strange village there are only honest people and liars; a liar never says anything true.", "Two sorts of people live here: the honest, whose every word is true, and liars, whose every word is false.",
    "Remember: whatever a liar says is false, whatever an honest person says is true.", "A riddle about truth and lies: everybody is either fully honest or a full liar.",
    "On this planet nobody mixes truth and lies: people are honest always or liars always.", "Rules: honest = always true, liar = always false.",
    "I met two people who are each either honest (always) or a liar (always).", "Who lies here does so every time; who is honest never lies.", "logic riddle, honest people speak the truth and liars speak falsely",
    "Every member of this club is honest or a liar. The honest never lie, the liars always do.",
]  # fmt: skip
INTRO_ID = [
    "Orang jujur selalu berkata benar, pembohong selalu berbohong.", "Di sebuah pulau setiap orang selalu jujur atau selalu bohong.",
    "Sebagian orang selalu berkata benar, yang lain selalu berbohong.", "Setiap orang di sini jujur atau pembohong. Pembohong hanya mengatakan yang salah.",
    "Teka-teki: setiap orang jujur atau pembohong.", "Misalkan pembohong selalu bohong dan orang jujur tidak pernah bohong.",
    "Di desa aneh ini hanya ada orang jujur dan pembohong; ucapan pembohong selalu salah.", "Ingat: semua kata pembohong salah, semua kata orang jujur benar.",
    "Aturannya: jujur = selalu benar, pembohong = selalu salah.", "Ada dua jenis orang: yang selalu jujur dan yang selalu bohong.",
    "Teka-teki logika tentang orang jujur dan pembohong. Pembohong tak pernah berkata benar.", "Yang pembohong berbohong setiap kali, yang jujur tidak pernah.",
    "Anggota klub ini jujur semua ucapannya atau bohong semua ucapannya.",
]  # fmt: skip


def liars(draw: Draw) -> Problem:
    """Two people, each says one thing; a liar's words are false. Only puzzles with one solution."""
    while True:
        a, b = people(draw, 2)
        claims = [_claim(draw, a, b), _claim(draw, b, a)]
        worlds = [w for w in product([True, False], repeat=2) if _consistent(claims, dict(zip((a, b), w, strict=True)))]
        if len(worlds) == 1:
            break
    truth = dict(zip((a, b), worlds[0], strict=True))
    work = Work(draw)
    if draw.chance(0.3):
        return _knights(draw, a, b, claims, truth, work)
    honest, liar = draw.say("honest", "jujur"), draw.say("liar", "bohong")
    _assumed(work, a, b, claims, honest, liar)
    says = draw.one(["says", "says", "claims", "tells you", "states", "answers", "insists"], ["berkata", "berkata", "bilang", "mengatakan", "menjawab", "ngomong", "menyatakan"])
    quote = draw.one([("", ""), ("", ""), ('"', '"')])
    intro = draw.one(INTRO_EN, INTRO_ID)
    if draw.chance(0.3):
        intro = draw.say(f"{a} and {b} are each either honest or a liar.", f"{a} dan {b} masing-masing jujur atau pembohong.") if draw.chance(0.5) else intro + draw.say(f" You meet {a} and {b}.", f" Kamu bertemu {a} dan {b}.")
    spoken = [(a, claims[0][1]), (b, claims[1][1])]
    question = f"{intro} " + " ".join(f"{who} {says}: {quote[0]}{what}{quote[1]}" for who, what in spoken) + " "
    liars = [p for p in (a, b) if not truth[p]]
    kind: tuple[str, ...]
    if len(liars) == 1 and draw.chance(0.5):
        if draw.chance(0.35):
            gold = a if truth[a] else b
            question += draw.one(["Who is honest?", "Who tells the truth?", "Which of the two is honest?", "Who can be trusted?", "Whose words are true?", "Which one never lies?", "So who is the honest one?",
                                  "Find the honest person."], ["Siapa yang jujur?", "Siapa yang berkata benar?", "Siapa yang bisa dipercaya?", "Yang jujur siapa?", "Tentukan siapa yang jujur.",
                                                               "Siapa yang tidak pernah bohong?"])
            answer = draw.say(f"**{gold}** is honest.", f"**{gold}** yang jujur.")
            kind = ("honest one",)
        else:
            gold = liars[0]
            question += draw.one(["Who is the liar?", "Who lies?", "Which of the two is the liar?",
            "Whose words are false?", "Who is not telling the truth?", "So which one is the liar?", "Find the liar.", "Whom can I never believe?", "Point out the liar."], ["Siapa yang bohong?", "Siapa pembohongnya?",
                                                                                                    "Siapa yang berbohong?",
            "Yang pembohong siapa?", "Tentukan pembohongnya.", "Siapa yang tidak bisa dipercaya?", "Ucapan siapa yang salah?"])
            answer = draw.say(f"**{gold}** is the liar.", f"**{gold}** yang bohong.")
            kind = ("liar",)
    else:
        who = a if draw.chance(0.6) else b
        if draw.chance(0.3):
            gold = draw.say("Yes" if truth[who] else "No", "Ya" if truth[who] else "Tidak")
            question += draw.one([f"Is {who} honest?", f"Does {who} tell the truth?", f"Can {who} be trusted?", f"Is {who} telling the truth?", f"Should I believe {who}?", f"Are the words of {who} true?"],
                                 [f"Apakah {who} jujur?", f"{who} berkata benar?", f"Apakah {who} bisa dipercaya?", f"Benarkah {who} orang jujur?", f"Apakah ucapan {who} benar?"])
            answer = draw.say(f"**{gold}**, {who} is {'honest' if truth[who] else 'a liar'}.", f"**{gold}**, {who} {'jujur' if truth[who] else 'pembohong'}.")
            kind = ("is honest", who)
        else:
            gold = draw.say("honest" if truth[who] else "a liar", "jujur" if truth[who] else "pembohong")
            question += draw.one([f"What is {who}?", f"Is {who} honest or a liar?", f"What kind of person is {who}?", f"Honest or liar: what is {who}?", f"{who}, honest or a liar?",
                                  f"Tell me whether {who} is honest or a liar.", f"Which of the two kinds is {who}?", f"Decide if {who} is a liar or honest."], [f"{who} jujur atau pembohong?",
                                                                                                    f"{who} itu jujur atau pembohong?", f"Apakah {who} jujur atau pembohong?",
                                                                                                    f"Termasuk apa {who}, jujur atau pembohong?", f"Tentukan {who} jujur atau pembohong.",
                                                                                                    f"Jadi {who} orang jujur atau pembohong?", f"jujur atau pembohong: {who}?"])
            answer = draw.say(f"{who} is **{gold}**.", f"{who} adalah **{gold}**.")
            kind = ("kind", who)
    spec = ("liars", a, b, claims[0][0], claims[1][0], *kind)
    return Problem(question, work.text, answer, gold, spec, keep=frozenset({a, b}))


def _assumed(work: Work, a: str, b: str, claims, honest: str, liar: str) -> None:  # type: ignore[no-untyped-def]
    """Each assumption about the first is followed until it fits or breaks."""
    for first in (True, False):
        work.line(f"{a} {honest if first else liar}?")
        # What a says fixes b, unless it speaks of a alone; then both are tried.
        fitting = [second for second in (True, False) if claims[0][2]({a: first, b: second}) == first]
        if not fitting:
            work.line("contradiction", "bertentangan")
            continue
        solved = False
        for second in fitting:
            right = claims[1][2]({a: first, b: second})
            says = work.draw.say("true" if right else "false", "benar" if right else "salah")
            work.line(f"{b} {honest if second else liar}, {work.draw.say('says', 'berkata')} {says}")
            if right == second:
                work.line("fits", "cocok")
                solved = True
                break
            work.line("contradiction", "bertentangan")
        if solved:
            break


def _claim(draw: Draw, who: str, other: str):  # type: ignore[no-untyped-def]
    kind = draw.one(["lies", "honest", "both honest", "both lie", "one lies", "same", "different"])
    text = {
        "lies": draw.one([f"{other} is a liar.", f"{other} always lies.", f"{other} is not honest."], [f"{other} pembohong.", f"{other} selalu bohong.", f"{other} tidak jujur."]),
        "honest": draw.one([f"{other} is honest.", f"{other} always tells the truth.", f"{other} is not a liar."], [f"{other} jujur.", f"{other} selalu berkata benar.", f"{other} bukan pembohong."]),
        "both honest": draw.one(["We are both honest.", "Both of us tell the truth."], ["Kami berdua jujur.", "Kami berdua berkata benar."]),
        "both lie": draw.one(["We are both liars.", "Both of us lie."], ["Kami berdua pembohong.", "Kami berdua bohong."]),
        "one lies": draw.one(["At least one of us is a liar.", "We are not both honest."], ["Paling sedikit satu dari kami pembohong.", "Kami tidak dua-duanya jujur."]),
        "same": draw.one(["We are of the same kind.", "The two of us are the same."], ["Kami sejenis.", "Kami berdua sama jenisnya."]),
        "different": draw.one(["We are of different kinds.", "Exactly one of us is honest."], ["Kami berbeda jenis.", "Tepat satu dari kami jujur."]),
    }[kind]
    return kind, text, lambda world: holds(kind, world[who], world[other])


def holds(kind: str, mine: bool, others: bool) -> bool:
    """Whether a claim is true in a world."""
    return {
        "lies": not others, "honest": others, "both honest": mine and others, "both lie": not mine and not others,
        "one lies": not (mine and others), "same": mine == others, "different": mine != others,
    }[kind]  # fmt: skip


def _consistent(claims, world: dict[str, bool]) -> bool:  # type: ignore[no-untyped-def]
    return all(claim(world) == said for (_, _, claim), said in zip(claims, world.values(), strict=True))


# What people of the two kinds are called; the first is honest.
SORTS_EN = [("knight", "knave"), ("knight", "knave"), ("truth-teller", "liar"), ("angel", "devil"), ("human", "robot")]
SORTS_ID = [("ksatria", "penipu"), ("ksatria", "penjahat"), ("malaikat", "setan"), ("manusia", "robot")]
CLAIMS_EN = {
    "lies": ["{o} is a {l}.", "{o} is not a {h}."], "honest": ["{o} is a {h}.", "{o} is not a {l}."], "both honest": ["We are both {h}s.", "Both of us are {h}s."], "both lie": ["We are both {l}s.", "Both of us are {l}s."],
    "one lies": ["At least one of us is a {l}."], "same": ["We are of the same kind.", "{o} and I are of the same kind."], "different": ["We are of different kinds.", "Exactly one of us is a {h}."],
}  # fmt: skip
CLAIMS_ID = {
    "lies": ["{o} {l}.", "{o} bukan {h}."], "honest": ["{o} {h}.", "{o} bukan {l}."], "both honest": ["Kami berdua {h}."], "both lie": ["Kami berdua {l}."],
    "one lies": ["Paling sedikit satu dari kami {l}."], "same": ["Kami sejenis.", "Saya dan {o} sejenis."], "different": ["Kami berbeda jenis.", "Tepat satu dari kami {h}."],
}  # fmt: skip


def _knights(draw: Draw, a: str, b: str, claims, truth: dict[str, bool], work: Work) -> Problem:  # type: ignore[no-untyped-def]
    """The same with knights and knaves, or what else the two kinds are called."""
    h, k = draw.one(SORTS_EN, SORTS_ID)
    _assumed(work, a, b, claims, h, k)
    table = CLAIMS_EN if draw.lang == "en" else CLAIMS_ID
    an = "an" if h[0] in "aeiou" else "a"
    said = [draw.one(table[kind]).format(o=o, h=h, l=k).replace("a angel", "an angel") for (kind, _, _), o in zip(claims, (b, a), strict=True)]
    intro = draw.one(
        [f"On an island, {h}s always tell the truth and {k}s always lie.", f"{h.capitalize()}s always tell the truth, {k}s always lie.", f"Every islander is {an} {h}, who only says true things, or a {k}, who only says false things.", f"There are two kinds of people: {h}s never lie, {k}s always do.",
         f"A {k} says nothing but lies and {an} {h} says nothing but the truth."],
        [f"Di sebuah pulau, {h} selalu jujur dan {k} selalu bohong.", f"{h.capitalize()} selalu berkata benar, {k} selalu berbohong.", f"Setiap penduduk adalah {h} yang selalu jujur atau {k} yang selalu bohong.", f"Ada dua macam orang: {h} tidak pernah bohong, {k} selalu bohong."],
    )  # fmt: skip
    says = draw.one(["says", "says", "claims", "tells you"], ["berkata", "bilang", "mengatakan"])
    meet = draw.one([f" You meet {a} and {b}.", "", f" {a} and {b} live there.", f" Two of them are {a} and {b}."], [f" Kamu bertemu {a} dan {b}.", "", f" {a} dan {b} tinggal di sana."])
    mark = draw.one(["", '"'])
    who = a if draw.chance(0.6) else b
    gold = h if truth[who] else k
    ask = draw.one([f"What is {who}?", f"Is {who} {an} {h} or a {k}?", f"Which is {who}, {an} {h} or a {k}?", f"{who}: {h} or {k}?", f"Of which kind is {who}?", f"Tell me what {who} is."],
                   [f"{who} itu {h} atau {k}?", f"Apakah {who} {h} atau {k}?", f"Termasuk apa {who}, {h} atau {k}?", f"{who}: {h} atau {k}?", f"Jadi {who} apa?"])  # fmt: skip
    question = f"{intro}{meet} {a} {says}: {mark}{said[0]}{mark} {b} {says}: {mark}{said[1]}{mark} {ask}"
    answer = draw.say(f"{who} is {an if truth[who] else 'a'} **{gold}**.", f"{who} adalah **{gold}**.")
    return Problem(question, work.text, answer, gold, ("liars", a, b, claims[0][0], claims[1][0], "kind", who, (h, k)), keep=frozenset({a, b, h, k}))


ONE_LIES_EN = ["Exactly one of them lies.", "Only one of the three is lying.", "One of them lies, the other two tell the truth.", "Two of the three tell the truth, one lies.", "Just one of these three people is a liar."]
ONE_LIES_ID = ["Tepat satu dari mereka berbohong.", "Hanya satu dari ketiganya yang bohong.", "Satu orang bohong, dua lainnya jujur.", "Dua dari mereka berkata benar, satu berbohong.", "Cuma satu yang pembohong."]
ONE_TRUE_EN = ["Exactly one of them tells the truth.", "Only one of the three is honest.", "Two of them lie, the other tells the truth.", "Just one of these three people is honest."]
ONE_TRUE_ID = ["Tepat satu dari mereka jujur.", "Hanya satu dari ketiganya yang berkata benar.", "Dua orang bohong, yang satu lagi jujur.", "Cuma satu yang jujur."]


def three(draw: Draw) -> Problem:
    """Three speak of each other, and one lies, or one is honest: who may it be?"""
    who = people(draw, 3)
    lies = draw.chance(0.6)  # one lies; else one is honest
    while True:
        claims = [(x, draw.one(["honest", "lies"]), draw.one([y for y in who if y != x])) for x in who]
        fitting = [odd for odd in who if _agrees(who, claims, odd, lies)]
        if len(fitting) == 1:
            break
    gold = fitting[0]
    work = Work(draw)
    names = draw.say("liar", "bohong") if lies else draw.say("honest", "jujur")
    words = draw.say("true", "benar"), draw.say("false", "salah")
    for odd in who:
        work.line(f"{odd} {names}?")
        for x, what, of in claims:
            honest = (x == odd) is not lies
            right = ((of == odd) is not lies) is (what == "honest")
            work.line(f"{x} {draw.say('honest' if honest else 'liar', 'jujur' if honest else 'bohong')}, {draw.say('says', 'berkata')} {words[not right]}")
            if honest is not right:
                work.line("contradiction", "bertentangan")
                break
        else:
            work.line("fits", "cocok")
            break
    says = draw.one(["says", "claims", "states"], ["berkata", "bilang", "mengatakan"])
    table = {
        "lies": (["{o} is lying.", "{o} lies.", "{o} is the liar.", "Don't believe {o}, {o} lies."], ["{o} bohong.", "{o} berbohong.", "{o} itu pembohong."]),
        "honest": (["{o} tells the truth.", "{o} is honest.", "{o} is not lying."], ["{o} jujur.", "{o} berkata benar.", "{o} tidak bohong."]),
    }  # fmt: skip
    if not lies:
        table["lies"] = (["{o} is lying.", "{o} lies."], ["{o} bohong.", "{o} berbohong."])
    mark = draw.one(["", '"'])
    spoken = " ".join(f"{x} {says}: {mark}{draw.one(*table[what]).format(o=of)}{mark}" for x, what, of in claims)
    rule = draw.one(*((ONE_LIES_EN, ONE_LIES_ID) if lies else (ONE_TRUE_EN, ONE_TRUE_ID)))
    lead = draw.one([f"{listed(draw, who)} each say something.", f"Three people, {listed(draw, who)}, are talking.", f"I asked {listed(draw, who)}.", ""], [f"{listed(draw, who)} masing-masing berkata sesuatu.", f"Tiga orang, {listed(draw, who)}, sedang bicara.", f"Saya bertanya kepada {listed(draw, who)}.", ""])
    ask = draw.one(["Who is lying?", "Who is the liar?", "Who lies?", "Which of the three is lying?", "So who is not telling the truth?"], ["Siapa yang bohong?", "Siapa pembohongnya?", "Yang berbohong siapa?", "Siapa yang tidak jujur?"]) if lies else draw.one(
        ["Who tells the truth?", "Who is honest?", "Which of the three can be believed?", "Who is telling the truth?"], ["Siapa yang jujur?", "Siapa yang berkata benar?", "Yang jujur siapa?", "Siapa yang bisa dipercaya?"])  # fmt: skip
    parts = [lead, spoken, rule, ask] if draw.chance(0.6) else [lead, rule, spoken, ask]
    answer = draw.say(f"**{gold}** {'is lying' if lies else 'tells the truth'}.", f"**{gold}** yang {'bohong' if lies else 'jujur'}.")
    return Problem(" ".join(p for p in parts if p), work.text, answer, gold, ("knights", tuple(who), tuple(claims), 1 if lies else 2, "liar" if lies else "honest one"), keep=frozenset(who))


def _agrees(who: list[str], claims: list[tuple[str, str, str]], odd: str, lies: bool) -> bool:
    """Whether all that is said fits, where `odd` is the only liar, or the only honest one."""
    return all((((of == odd) is not lies) is (what == "honest")) is ((x == odd) is not lies) for x, what, of in claims)
