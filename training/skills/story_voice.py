"""Who tells a story and how its words bend: people, pronouns, forms of verbs, quantities.

A frame is text with marks that are filled from left to right, so that a name comes before its
pronoun and a noun before it is left out:
`{N}` whom it is about, `{D}` likewise after a verb, `{P}` "her", `{m}` somebody else; `<eat>` a verb as this story needs it,
`<be*>` of what is many, `<be+>` of one thing, `<do'>` always now; `{a t}` a number with its noun, `{a ?}` with it or without, `{a +}` "5 more",
`{a >}` the same for sure, `{a #}` that with the noun, `{a -}` "5 of them", `{a}` bare, `{t}` the noun, `{1}` one of it, `{how}` "how many apples", `{is}` after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sample import Draw

HER = ["Ana", "Citra", "Dewi", "Fitri", "Gita", "Hana", "Lina", "Maya", "Nina", "Putri", "Rina", "Sari", "Wati", "Yuni", "Bella", "Mia", "Emma", "Ava", "Zoe", "Ella", "Lucy", "Ruby", "Alice", "Nora", "Iris", "Clara", "Vera", "Rosa", "Sinta", "Sarah", "Mary", "Anna", "Fatima", "Olga", "Priya", "Tina", "Ayu", "Ratna", "Grace", "Hannah"]
HIM = ["Budi", "Eko", "Indra", "Joko", "Omar", "Tono", "Umar", "Adi", "Tom", "Leo", "Noah", "Liam", "Max", "Ben", "Jack", "Oscar", "Felix", "Hugo", "Paul", "Ivan", "Ravi", "Agus", "Bayu", "Dimas", "Rudi", "Wawan", "Yoga", "Peter", "John", "David", "Carlos", "Ahmed", "Arif", "Fajar", "Daniel", "George"]
KIN_HER = [("my sister", "kakak perempuanku"), ("my mother", "Ibu"), ("my aunt", "bibiku"), ("Grandma", "Nenek"), ("Mrs Brown", "Bu Rina"), ("my niece", "keponakanku"), ("our teacher, Ms Lee,", "Bu Guru")]
KIN_HIM = [("my brother", "adikku"), ("my father", "Ayah"), ("my uncle", "pamanku"), ("Grandpa", "Kakek"), ("Mr Brown", "Pak Hasan"), ("my cousin Sam", "sepupuku"), ("Dad", "Bapak")]
NAMES = frozenset(HER + HIM)

IRREGULAR = {forms.split()[0]: forms.split() for forms in """
have has had had|be is was been|do does did done|buy buys bought bought|bring brings brought brought|find finds found found
give gives gave given|sell sells sold sold|throw throws threw thrown|eat eats ate eaten|win wins won won|take takes took taken
get gets got got|swap swaps swapped swapped|lose loses lost lost|leave leaves left left|lend lends lent lent|break breaks broke broken
make makes made made|put puts put put|cut cuts cut cut|fry fries fried fried|send sends sent sent|keep keeps kept kept
catch catches caught caught|sew sews sewed sewn|knit knits knitted knitted|grow grows grew grown|drop drops dropped dropped
spend spends spent spent|pay pays paid paid|run runs ran run|read reads read read|write writes wrote written|go goes went gone
come comes came come|fly flies flew flown|swim swims swam swum|hold holds held held|drink drinks drank drunk|rot rots rotted rotted
see sees saw seen|stand stands stood stood|lie lies lay lain|sit sits sat sat|drive drives drove driven|ride rides rode ridden
copy copies copied copied|carry carries carried carried|rub rubs rubbed rubbed|step steps stepped stepped|begin begins began begun
stop stops stopped stopped|scan scans scanned scanned|fit fits fitted fitted|log logs logged logged|fall falls fell fallen|rise rises rose risen|become becomes became become|burn burns burnt burnt|cost costs cost cost|lay lays laid laid|earn earns earned earned|move moves moved moved|hop hops hopped hopped
get gets got got|drain drains drained drained|grab grabs grabbed grabbed|unwrap unwraps unwrapped unwrapped|forget forgets forgot forgotten
""".strip().replace("\n", "|").split("|")}  # fmt: skip


def form(verb: str, which: int) -> str:
    """A verb: 0 as it is, 1 with he or she, 2 past, 3 participle."""
    if verb in IRREGULAR:
        return IRREGULAR[verb][which]
    if which == 1:
        return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if which:
        return verb + ("d" if verb.endswith("e") else "ed")
    return verb


@dataclass
class Voice:
    """One story being told. `past` is the tense of its deeds; `thing` is (one, many, Indonesian);
    `money` is how amounts are written: `$`, `k` (thousands), `r` (rupiah) or not at all."""

    draw: Draw
    numbers: dict[str, int]
    thing: tuple[str, str, str] = ("", "", "")
    money: str = ""
    unit: tuple[str, str] | None = None
    name: str = ""
    other: str = ""
    pronoun: str = ""
    owner: str = ""
    third: bool = True
    past: bool = False
    seen: bool = False
    named: bool = False
    counted: bool = True
    style: int = field(default=0)

    def __post_init__(self) -> None:
        draw = self.draw
        her = draw.chance(0.5)
        self.style = draw.whole(0, 29)
        self.past = draw.chance(0.45)
        self.other = draw.one(HIM if her else HER)
        dice = draw.rng.random()
        if dice < 0.24:
            self.third = False
            if draw.lang == "en":
                self.name, self.owner = draw.one([("I", "my"), ("I", "my"), ("I", "my"), ("you", "your"), ("we", "our")])
            else:
                self.name = draw.one(["aku", "saya", "aku", "saya", "kamu", "kami", "gue"])
            self.pronoun = self.name
        else:
            kin = draw.one(KIN_HER if her else KIN_HIM)
            self.name = kin[draw.lang == "id"] if dice < 0.36 else draw.one(HER if her else HIM)
            self.owner = "her" if her else "his"
            self.pronoun = ("she" if her else "he") if draw.lang == "en" else draw.one(["dia", "ia", self.name])
            if draw.chance(0.3):
                self.pronoun = self.name.rstrip(",").replace("our teacher, Ms Lee", "Ms Lee")

    def amount(self, value: int) -> str:
        """A number, or a sum of money as this story writes it."""
        if self.money == "$":
            return f"${value}" if self.style % 3 else f"{value} dollars"
        if self.money == "k":
            return (f"{value} ribu", f"{value} ribu", f"Rp{value} ribu", f"{value}rb", f"{value} ribu rupiah")[self.style % 5]
        if self.money == "r":
            parted = f"{value:,}".replace(",", ".")
            return (f"Rp{parted}", f"Rp {parted}", f"{parted} rupiah", f"Rp{value}", f"{value} rupiah")[self.style % 5]
        return str(value)

    def many(self, value: int) -> str:
        """The number with its noun."""
        en = self.draw.lang == "en"
        if self.money:
            return self.amount(value)
        noun = (self.thing[0] if value == 1 else self.thing[1]) if en else self.thing[2]
        return f"{value} {noun}"

    def short(self, value: int) -> str:
        """The number with its unit where it must have one."""
        if self.unit:
            return f"{value} {self.draw.say(*self.unit)}"
        return self.amount(value)

    def fill(self, frame: str) -> str:
        """The frame with all its marks filled, its sentences begun with capitals."""
        if self.draw.lang == "id" and "{m}" in frame:
            self.pronoun = self.name  # `dia` could be either
        text = re.sub(r"\{([^ }]+)(?: (\S))?\}|<(\w+)(\W?)>", self._mark, frame)
        if self.draw.lang == "id":
            text = re.sub(r"\b(uang|tabungan) (aku|kamu)\b", lambda m: m[1] + {"aku": "ku", "kamu": "mu"}[m[2]], text)
        text = re.sub(r",(?=[,.?;])", "", text)
        text = re.sub(r" ([,.?;])", r"\1", re.sub(r"  +", " ", text)).strip()
        return re.sub(r"(^|[.?!:] )([a-z])", lambda m: m[1] + m[2].upper(), text) if frame[:1] != "~" else text[1:]

    def _mark(self, mark: re.Match[str]) -> str:
        what, how, verb, which = mark.groups()
        if verb:
            return self._verb(verb, which)
        if what in self.numbers:
            return self._number(self.numbers[what], how)
        if what == "N's":
            return self._whose()
        if what == "how!":
            self.seen = False
        return getattr(self, f"_{what.rstrip('!')}")()

    def _verb(self, verb: str, which: str) -> str:
        if verb == "be" and not self.third and not self.past and self.name == "I" and not which:
            return "am"
        if which == "!":
            return form(verb, 3)
        if which == "+":  # one thing does it
            return {"be": "was" if self.past else "is"}.get(verb) or form(verb, 2 if self.past else 1)
        if which == "*":  # what is many does it
            return {"be": "were" if self.past else "are"}.get(verb) or form(verb, 2 if self.past else 0)
        if which == "'":  # now, whatever the tense of the deeds
            return form(verb, 1 if self.third else 0)
        if verb == "be" and self.past and not self.third and self.name != "I":
            return "were"
        if verb == "be" and not self.third and self.name != "I":
            return "are"
        return form(verb, 2 if self.past else 1 if self.third else 0)

    def _number(self, value: int, how: str | None) -> str:
        draw, en = self.draw, self.draw.lang == "en"
        bare = self.short(value)
        if how is None:
            return bare
        full = self.many(value)
        if how == "#":
            return draw.one([f"{value} more {self.thing[1]}", f"another {full}"], [f"{full} lagi", f"lagi {full}"])
        if how == "t" or not self.seen:
            first, self.seen = not self.seen, True
            if how in (*"+>",) and not first:
                return f"{full} more" if en and self.money else f"{value} more {self.thing[1]}" if en else f"{full} lagi"
            return full
        if how == ">":
            more = [f"another {bare}", f"{bare} more"] if self.money or self.unit else [f"{value} more", f"another {value}", f"another {full}"]
            return draw.one(more, [f"{bare} lagi", f"{full} lagi"])
        if how == "?":
            return bare if draw.chance(0.7) else full
        if self.money or self.unit:
            if how == "+":
                return draw.one([f"another {bare}", f"{bare} more", bare], [f"{bare} lagi", bare])
            return bare
        if how == "+":
            more = [f"{value} more", f"{value} more", f"another {value}", f"{value} more {self.thing[1]}", f"another {full}", f"{value}"]
            return draw.one(more, [f"{value} lagi", f"{full} lagi", full, f"{value}"])
        return draw.one([bare, bare, f"{value} of them", full], [bare, full, f"{value} di antaranya"])

    def _N(self) -> str:
        first, self.named = not self.named, True
        return self.name if first else self.pronoun

    def _whose(self) -> str:
        """`Ana's`, `her`, `my`: first with the name."""
        if self.named or not self.third:
            return self.owner
        self.named = True
        return self.name.rstrip(",") + "'s"

    def _D(self) -> str:
        """The person where Indonesian does not say `ia`."""
        name = self._N()
        return "dia" if name == "ia" else name

    def _n(self) -> str:
        return self.name

    def _P(self) -> str:
        if self.draw.lang == "id":
            return "nya"
        return self.owner

    def _m(self) -> str:
        return self.other

    def _t(self) -> str:
        self.seen = True
        if self.money:
            return self.draw.say("dollars", "rupiah" if self.money == "r" else "ribu")
        return self.draw.say(self.thing[1], self.thing[2])

    def _is(self) -> str:
        """After `{how}`: "how much money is", "how many dollars are"."""
        return "are" if self.counted else "is"

    def _1(self) -> str:
        return self.thing[0]

    def _how(self) -> str:
        seen, self.seen = self.seen, True
        if self.draw.lang == "en":
            if self.money:
                self.counted = self.draw.chance(0.4)
                return "how many dollars" if self.counted else "how much money"
            if seen and self.draw.chance(0.35):
                return f"how many {self.unit[0]}" if self.unit else "how many"
            return f"how many {self.thing[1]}"
        if self.money:
            return f"berapa {self._t()}"
        if seen and self.draw.chance(0.25):
            return f"berapa {self.unit[1]}" if self.unit else "berapa"
        return f"berapa {self.thing[2]}"
