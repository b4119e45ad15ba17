"""One of two or three is the one (it holds the coin, it did it), and of what is said only so much is true."""

from __future__ import annotations

from sample import Draw, Problem
from skills.logic_words import Item, capital, items, kept, listed
from work import Work

THINGS_EN = ["a gold coin", "a prize", "a ring", "a key", "the treasure", "a sweet", "a diamond", "a ticket", "the cake", "a pearl"]
THINGS_ID = ["koin emas", "hadiah", "cincin", "kunci", "harta", "permen", "berlian", "tiket", "kue", "mutiara"]
HOLDERS_EN = ["box", "box", "box", "chest", "drawer", "door", "cup", "bag", "jar", "envelope"]
HOLDERS_ID = ["kotak", "kotak", "kotak", "peti", "laci", "pintu", "gelas", "tas", "toples", "amplop"]
DEEDS_EN = [
    ("broke the vase", "break the vase"), ("ate the cake", "eat the cake"), ("took the book", "take the book"), ("broke the window", "break the window"), ("hid the keys", "hide the keys"),
    ("drew on the wall", "draw on the wall"), ("left the door open", "leave the door open"), ("let the dog out", "let the dog out"), ("finished the milk", "finish the milk"), ("rang the bell", "ring the bell"),
    ("stole the ring", "steal the ring"), ("spilled the paint", "spill the paint"), ("lost the ball", "lose the ball"), ("took the last cookie", "take the last cookie"),
]  # fmt: skip
DEEDS_ID = [
    "memecahkan vas", "makan kue itu", "mengambil buku", "memecahkan jendela", "menyembunyikan kunci", "mencoret tembok", "membiarkan pintu terbuka", "melepaskan anjing",
    "menghabiskan susu", "membunyikan bel", "mencuri cincin", "menumpahkan cat", "menghilangkan bola", "mengambil kue terakhir",
]  # fmt: skip
COUNT_EN = {
    (0, 2): ["Both {what} are false.", "Neither of the two {what} is true."], (0, 3): ["All three {what} are false.", "None of the {what} is true."],
    (1, 2): ["Exactly one of the two {what} is true.", "One of the {what} is true and the other is false.", "Only one of the {what} is true.", "Exactly one of the two {what} is false."],
    (1, 3): ["Only one of the three {what} is true.", "Exactly one of the {what} is true.", "Just one of these {what} is true.", "Two of the {what} are false and one is true."],
    (2, 3): ["Exactly one of the three {what} is false.", "Only one of the {what} is false.", "Two of the {what} are true and one is false."],
}  # fmt: skip
COUNT_ID = {
    (0, 2): ["Kedua {what} salah.", "Tidak satu pun dari dua {what} itu benar."], (0, 3): ["Ketiga {what} salah.", "Tidak ada {what} yang benar."],
    (1, 2): ["Tepat satu dari dua {what} itu benar.", "Satu {what} benar dan satu lagi salah.", "Hanya satu {what} yang benar.", "Tepat satu dari kedua {what} salah."],
    (1, 3): ["Hanya satu dari tiga {what} yang benar.", "Tepat satu {what} benar.", "Cuma satu {what} yang benar.", "Dua {what} salah dan satu benar."],
    (2, 3): ["Tepat satu dari tiga {what} itu salah.", "Hanya satu {what} yang salah.", "Dua {what} benar dan satu salah."],
}  # fmt: skip
LIES_EN = {
    (0, 2): ["Both are lying."], (0, 3): ["All three are lying.", "All of them lie."], (1, 2): ["Exactly one of them tells the truth.", "One of the two is lying, the other is not.", "Only one of them is telling the truth."],
    (1, 3): ["Only one of them tells the truth.", "Exactly one of the three is telling the truth.", "Two of them are lying."], (2, 3): ["Exactly one of them is lying.", "Only one of the three lies.", "Two of them tell the truth, one lies."],
}  # fmt: skip
LIES_ID = {
    (0, 2): ["Keduanya berbohong."], (0, 3): ["Ketiganya berbohong.", "Semuanya bohong."], (1, 2): ["Tepat satu dari mereka berkata benar.", "Salah satu berbohong, yang lain tidak.", "Hanya satu yang jujur."],
    (1, 3): ["Hanya satu yang berkata benar.", "Tepat satu dari ketiganya jujur.", "Dua di antara mereka berbohong."], (2, 3): ["Tepat satu dari mereka berbohong.", "Hanya satu yang berbohong.", "Dua orang berkata benar, satu berbohong."],
}  # fmt: skip

Claim = tuple[bool, str]


def hidden(draw: Draw) -> Problem:
    """Labels on boxes, or words of those who are asked. Each place is assumed until one fits."""
    count = draw.one([2, 3, 3])
    guilty = draw.chance(0.5)
    if guilty:
        places = items(draw, "people", count)
    elif draw.chance(0.3):
        places = [Item(f"{draw.say(*word)} {n}", n) for word in [draw.one([("box", "kotak"), ("door", "pintu"), ("cup", "gelas")])] for n in ("A", "B", "C")[:count]]
    else:
        places = items(draw, draw.one(HOLDERS_EN, HOLDERS_ID), count)
    names = [place.name for place in places]
    while True:
        claims = [(draw.chance(0.5), draw.one(names)) for _ in names]
        true = draw.whole(0, count - 1) if draw.chance(0.2) else 1 if count == 2 else draw.whole(1, 2)
        fits = [n for n in names if _true(claims, n) == true]
        if len(fits) == 1 and len(set(claims)) == count:
            break
    gold = fits[0]
    work = Work(draw)
    words = draw.say("true", "benar"), draw.say("false", "salah")
    for name in names:
        work.line(f"{name}? " + ", ".join(words[(name == of) is not so] for so, of in claims))
        if name == gold:
            work.line(f"{true} {words[0]}: {draw.say('fits', 'cocok')}")
            break
        work.line(f"{_true(claims, name)}≠{true} {draw.say('contradiction', 'bertentangan')}")
    item = places[names.index(gold)]
    question, answer = (_guilty if guilty else _labelled)(draw, places, claims, true, item)
    return Problem(question, work.text, answer, gold, ("hidden", tuple(names), tuple(claims), true), keep=kept(*names))


def _true(claims: list[Claim], place: str) -> int:
    return sum((place == of) is so for so, of in claims)


def _labelled(draw: Draw, places: list[Item], claims: list[Claim], true: int, item: Item) -> tuple[str, str]:
    """Boxes with labels."""
    count, thing = len(places), draw.one(THINGS_EN, THINGS_ID)
    it = "the " + thing.split(" ", 1)[1] if draw.lang == "en" else thing
    noun = places[0].said.replace(places[0].name, "").replace("the ", "").strip()
    many = {"box": "boxes"}.get(noun, noun + "s")
    what = draw.one(["labels", "signs", "inscriptions", "statements"], ["tulisan", "label", "pernyataan", "keterangan"])
    said = {place.name: place.said for place in places}
    number = draw.say({2: "two", 3: "three"}[count], {2: "dua", 3: "tiga"}[count])
    where = listed(draw, [p.said for p in places])
    lead = draw.one(
        [f"There are {number} {many}: {where}. One of them holds {thing}.", f"{capital(thing)} is hidden in one of {number} {many}: {where}.", f"You see {number} {many}, {where}. Behind one of them is {thing}." if noun == "door" else f"You see {number} {many}, {where}. In one of them is {thing}.",
         f"One of {number} {many} ({where}) contains {thing}.", f"I put {thing} into one of {number} {many}: {where}." if noun != "door" else f"I hid {thing} behind one of {number} doors: {where}."],
        [f"Ada {number} {noun}: {where}. Salah satunya berisi {thing}." if noun != "pintu" else f"Ada {number} pintu: {where}. Di balik salah satunya ada {thing}.", f"{capital(thing)} disembunyikan di salah satu dari {number} {noun}: {where}.", f"Ada {thing} di salah satu dari {number} {noun} ini: {where}.", f"Saya menaruh {thing} di salah satu {noun}: {where}."],
    )  # fmt: skip
    if noun == "door" and draw.lang == "en":
        lead = lead.replace("One of them holds", "Behind one of them is").replace("is hidden in one", "is hidden behind one").replace("contains", "has").replace("has a", "hides a").replace("has the", "hides the")
    inside = draw.say("behind" if noun == "door" else "in", "di balik" if noun == "pintu" else "di")
    labels = []
    for place, (so, of) in zip(places, claims, strict=True):
        here = draw.say("it", "ini") if of == place.name else said[of]
        text = draw.one([f"{capital(it)} is {inside} {said[of]}.", f"{capital(inside)} {said[of]} is {it}."], [f"{capital(thing)} ada {inside} {said[of]}.", f"{capital(inside)} {said[of]} ada {thing}."]) if so else draw.one(
            [f"{capital(it)} is not {inside} {said[of]}.", f"{capital(it)} isn't {inside} {said[of]}."], [f"{capital(thing)} tidak ada {inside} {said[of]}.", f"{capital(thing)} bukan {inside} {said[of]}."])  # fmt: skip
        if here in ("it", "ini") and draw.chance(0.4):
            text = draw.say(f"{capital(it)} is {'' if so else 'not '}here.", f"{capital(thing)} {'' if so else 'tidak '}ada di sini.")
        labels.append(f"{capital(place.said)}: \"{text}\"" if draw.chance(0.5) else draw.say(f"{capital(place.said)} says: {text}", f"Pada {place.said} tertulis: {text}"))
    rule = draw.one(*({k: [t.format(what=what) for t in v] for k, v in table.items()}[true, count] for table in (COUNT_EN, COUNT_ID)))
    ask = draw.one(
        [f"Where is {it}?", f"Which {noun} has {it}?", f"Which {noun} should I open?", f"In which {noun} is {it}?" if noun != "door" else f"Behind which door is {it}?", f"Find {it}.", f"Which {noun} do you pick?", f"So where is {it} hidden?"],
        [f"Di mana {thing}?", f"{capital(thing)} ada {inside} {noun} mana?", f"{capital(noun)} mana yang harus dibuka?", f"{capital(inside)} {noun} mana {thing} itu?", f"Jadi {thing} disembunyikan di mana?", f"Tentukan letak {thing}."],
    )  # fmt: skip
    text = f"{lead} {' '.join(labels)} {rule} {ask}" if draw.chance(0.75) else f"{lead} {rule} {' '.join(labels)} {ask}"
    bold = item.said.replace(item.name, f"**{item.name}**") if len(item.name) > 1 else item.said[:-1] + f"**{item.name}**"
    return text, draw.say(f"{capital(it)} is {inside} {bold}.", f"{capital(thing)} ada {inside} {bold}.")


def _guilty(draw: Draw, places: list[Item], claims: list[Claim], true: int, item: Item) -> tuple[str, str]:
    """Those who are asked speak of each other and of themselves."""
    count = len(places)
    did, do = draw.one(DEEDS_EN) if draw.lang == "en" else ("", "")
    melakukan = draw.one(DEEDS_ID)
    who = listed(draw, [p.name for p in places])
    lead = draw.one(
        [f"One of {who} {did}.", f"Either {places[0].name} or {places[1].name} {did}." if count == 2 else f"{who} are asked who {did}. It was one of them.", f"{who} are questioned; exactly one of them {did}.", f"Someone {did}: it was one of {who}.",
         f"We know that just one of {who} {did}."],
        [f"Salah satu dari {who} {melakukan}.", f"{who} ditanya siapa yang {melakukan}. Pelakunya salah satu dari mereka.", f"Tepat satu dari {who} {melakukan}.", f"Ada yang {melakukan}: pelakunya satu di antara {who}.", f"Ibu bertanya siapa yang {melakukan}. Pelakunya {who}, salah satu."],
    )  # fmt: skip
    says = draw.one(["says", "says", "claims", "states", "tells us"], ["berkata", "bilang", "mengaku", "menjawab", "kata"])
    words = []
    for place, (so, of) in zip(places, claims, strict=True):
        if of == place.name:
            text = draw.one(*((["I did it.", "It was me.", f"I {did}."], ["Saya pelakunya.", f"Saya yang {melakukan}.", "Aku yang melakukannya."]) if so else
                              (["I did not do it.", "It wasn't me.", f"I didn't {do}."], ["Bukan saya.", "Saya bukan pelakunya.", f"Saya tidak {melakukan}."])))  # fmt: skip
        else:
            text = draw.one(*(([f"{of} did it.", f"It was {of}.", f"{of} {did}."], [f"{of} pelakunya.", f"{of} yang {melakukan}.", f"Pelakunya {of}."]) if so else
                              ([f"{of} did not do it.", f"It wasn't {of}.", f"{of} didn't {do}."], [f"Bukan {of}.", f"{of} bukan pelakunya.", f"{of} tidak {melakukan}."])))  # fmt: skip
        quoted = f'"{text}"' if draw.chance(0.4) else text
        words.append(f"Kata {place.name}: {quoted}" if says == "kata" else f"{place.name} {says}: {quoted}")
    rule = draw.one(LIES_EN[true, count], LIES_ID[true, count])
    ask = draw.one([f"Who {did}?", f"So who {did}?", "Who did it?", "Who was it?", "Find the one who did it.", f"Can you tell who {did}?"],
                   [f"Siapa yang {melakukan}?", f"Jadi siapa yang {melakukan}?", "Siapa pelakunya?", "Pelakunya siapa?", "Tentukan pelakunya.", f"siapa sih yang {melakukan}?"])  # fmt: skip
    text = f"{lead} {' '.join(words)} {rule} {ask}" if draw.chance(0.75) else f"{lead} {rule} {' '.join(words)} {ask}"
    return text, draw.say(f"**{item.name}** {did}.", f"Yang {melakukan} adalah **{item.name}**.")


def eliminated(draw: Draw) -> Problem:
    """One of three or four did it, or has it; all but one are ruled out."""
    count = draw.whole(2, 4)
    who = items(draw, "people", count)
    names = [one.name for one in who]
    gold = draw.one(names)
    out = draw.some([n for n in names if n != gold], count - 1)
    work = Work(draw)
    work.line(", ".join(names))
    for name in out:
        work.line(f"≠{name}")
    work.line(gold)
    did, do = draw.one(DEEDS_EN) if draw.lang == "en" else (draw.one(DEEDS_ID), "")
    either = ", ".join(names[:-1]) + draw.say(" or ", " atau ") + names[-1]
    lead = draw.one([f"Either {either} {did}.", f"{either} {did}, one of them only.", f"It was {either} who {did}.", f"Someone {did}: {either}.", f"One of {listed(draw, names)} {did}."],
                    [f"Yang {did} {either}.", f"Entah {either} yang {did}.", f"Salah satu dari {listed(draw, names)} {did}.", f"Ada yang {did}: {either}.", f"Pelakunya {either}. Dia {did}."])  # fmt: skip
    no = [draw.one([f"It was not {n}.", f"{n} did not do it.", f"{n} didn't {do}.", f"{n} was somewhere else.", f"It can't have been {n}.", f"{n} is innocent."], [f"Bukan {n}.", f"{n} tidak {did}.", f"{n} bukan pelakunya.", f"Tidak mungkin {n}.", f"{n} terbukti tidak bersalah."]) for n in out]
    if len(out) == 2 and draw.chance(0.4):
        no = [draw.say(f"It was neither {out[0]} nor {out[1]}.", f"Bukan {out[0]} dan bukan juga {out[1]}.")]
    ask = draw.one([f"Who {did}?", "Who was it?", f"So who {did}?", f"Then who {did}?", "Who did it?", "Who is left?"], [f"Siapa yang {did}?", "Jadi siapa pelakunya?", f"Lalu siapa yang {did}?", "Siapa pelakunya?", "Berarti siapa?"])
    question = f"{lead} {' '.join(no)} {ask}"
    answer = draw.say(f"**{gold}** {did}.", f"Yang {did} adalah **{gold}**.")
    return Problem(question, work.text, answer, gold, ("hidden", tuple(names), tuple((False, n) for n in out), len(out)), keep=kept(*names))
