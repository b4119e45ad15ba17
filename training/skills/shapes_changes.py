"""Shapes about what comes and goes: of a person's things, and of those who come and go by themselves."""

from __future__ import annotations

from skills.story_shapes import shape

HAS_EN = """
{n} [has|have] {a} {t}
{n} had {a} {t}
{n} [owns|own] {a} {t}
{n} [starts|start] with {a} {t}
{n} began the day with {a} {t}
{n} once collected {a} {t}
{a} {t} are in the {h} at first
"""
HAS_ID = """
{n} punya {a} {t}
{n} memiliki {a} {t}
Mula-mula {n} punya {a} {t}
{n} awalnya menyimpan {a} {t}
Awalnya di {h} ada {a} {t}
Pagi ini {n} punya {a} {t}
"""


def got_en(x: str) -> str:
    return "".join(f"~{line.replace('#', '{' + x + '}')}\n" for line in (
        "{n} [buys|buy] # more", "{m} gives # more as a present", "then # more {t} come along", "{n} got # from {m}", "# more are added", "later {n} found another #",
        "{n} [wins|win] # in a game", "{m} hands over #", "{n} made # new ones", "the number grows by #", "{n} received # for the birthday", "# were brought back by {m}",
    ))  # fmt: skip


def got_id(x: str) -> str:
    return "".join(f"~{line.replace('#', '{' + x + '}')}\n" for line in (
        "{n} membeli # lagi", "{m} memberi # lagi sebagai hadiah", "lalu datang # {t} lagi", "{n} dapat # dari {m}", "# lagi ditambahkan", "kemudian {n} menemukan # lagi",
        "{n} menang # dalam permainan", "{n} membuat # yang baru", "jumlahnya bertambah #", "{m} mengembalikan #", "{n} menerima # saat ulang tahun",
    ))  # fmt: skip


def lost_en(x: str) -> str:
    return "".join(f"~{line.replace('#', '{' + x + '}')}\n" for line in (
        "{n} [gives|give] # to {m}", "# get lost", "{n} sold #", "{n} [uses|use] #", "{m} takes # of them", "# of them {fate}", "{n} left # at school", "# were thrown away",
        "{n} lent # to {m}", "{m} borrows #", "# fall into the water", "{n} gave # away", "the dog runs off with #", "{n} had to hand in #", "# were stolen", "{n} forgot # on the train",
    ))  # fmt: skip


def lost_id(x: str) -> str:
    return "".join(f"~{line.replace('#', '{' + x + '}')}\n" for line in (
        "{n} memberikan # kepada {m}", "# hilang", "{n} menjual #", "{n} memakai #", "{m} mengambil # di antaranya", "# di antaranya {fate}", "{n} meninggalkan # di sekolah", "# dibuang",
        "{n} meminjamkan # kepada {m}", "{m} meminjam #", "# jatuh ke air", "{n} membagikan #", "# dicuri orang", "{n} harus menyerahkan #", "# ketinggalan di kereta", "dipakai {m} #",
    ))  # fmt: skip


NOW_EN = """
~How many {t} [does|do] {n} have now?
How many {t} are there now?
~How many are there in the end?
~What is the number of {t} now?
~How many {t} are there after that?
~how many {t} then?
~So how many {t}?
~How many now?
~How many {t} in the end?
"""
NOW_ID = """
~Berapa {t} {n} sekarang?
Sekarang ada berapa {t}?
~Jadi berapa {t} pada akhirnya?
~Berapa banyak {t} sekarang?
~Setelah itu ada berapa {t}?
~sekarang jadi berapa?
~Akhirnya ada berapa {t}?
"""
N = "a 3-90, b 2-60, d 2-60, e 2-60"


def _changes(signs: str) -> None:
    """A start and one to three changes."""
    en, idn, names = HAS_EN, HAS_ID, "bde"
    steps, formula, where = [], "a", ["True"]
    for i, (sign, x) in enumerate(zip(signs, names, strict=False)):
        en += "--\n" + (got_en(x) if sign == "+" else lost_en(x))
        idn += "--\n" + (got_id(x) if sign == "+" else lost_id(x))
        left = "a" if i == 0 else f"${i}"
        steps.append(f"{left}{sign}{x},{'now' if sign == '+' else 'left'},{'sekarang' if sign == '+' else 'sisa'}")
        formula += sign + x
        where.append(f"{formula}>=0")
    used = ", ".join(part for part in N.split(", ") if part[0] in "a" + names[: len(signs)])
    shape(en + "--" + NOW_EN, idn + "--" + NOW_ID, used, "; ".join(steps), formula, " and ".join(where))


for _signs in ("+", "-", "+-", "-+", "--", "++", "-+-", "+--", "--+", "+-+"):
    _changes(_signs)

HAD_EN = """
~How many {t} did {n} have at first?
~How many {t} were there at the beginning?
~With how many {t} did {n} start?
~How many were there before that?
~What was the number of {t} at first?
"""
HAD_ID = """
~Berapa {t} {n} pada mulanya?
~Tadinya ada berapa {t}?
~Awalnya {n} punya berapa {t}?
~Sebelum itu ada berapa?
~Mula-mula berapa {t}?
"""
NOWHAS_EN = """
~now {n} [has|have] {a} {t}
~{a} are left
~in the end there are {a} {t}
~{n} [counts|count] {a} {t} today
~that leaves {a}
"""
NOWHAS_ID = """
~sekarang {n} punya {a} {t}
~sisanya {a}
~akhirnya ada {a} {t}
~hari ini {n} menghitung ada {a} {t}
"""
shape(lost_en("b").replace("~", "", 1) + "--" + NOWHAS_EN + "--" + HAD_EN, lost_id("b") + "--" + NOWHAS_ID + "--" + HAD_ID, "a 2-90, b 2-60", "a+b,at first,mula-mula", "a+b")
shape(got_en("b") + "--" + NOWHAS_EN.replace("~{a} are left\n", "").replace("~that leaves {a}\n", "") + "--" + HAD_EN, got_id("b") + "--" + NOWHAS_ID.replace("~sisanya {a}\n", "") + "--" + HAD_ID, "a 4-99, b 2-60", "a-b,at first,mula-mula", "a-b", "a>b")
shape(
    lost_en("b") + "--" + got_en("d") + "--" + NOWHAS_EN.replace("~that leaves {a}\n", "").replace("~{a} are left\n", "") + "--" + HAD_EN,
    lost_id("b") + "--" + got_id("d") + "--" + NOWHAS_ID.replace("~sisanya {a}\n", "") + "--" + HAD_ID,
    "a 4-99, b 2-40, d 2-40", "a-d,before the second,sebelum yang kedua; $1+b,at first,mula-mula", "a-d+b", "a>d",
)  # fmt: skip
SOME_EN = """
~some of them {fate}
~{n} [gives|give] some of them to {m}
~{n} sold a few of them
~some get lost
~a number of them disappear
"""
SOME_ID = """
~sebagian {fate}
~{n} memberikan sebagian kepada {m}
~{n} menjual beberapa
~beberapa hilang
"""
shape(
    HAS_EN + "--" + SOME_EN + """--
~{b} are left
~now {n} [has|have] {b}
~{b} {t} remain
~only {b} are still there
--
~How many was that?
~How many are gone?
~How many {t} are missing now?
~How many was it that went?
""", HAS_ID + "--" + SOME_ID + """--
~sisanya {b}
~sekarang tinggal {b}
~masih ada {b} {t}
~yang tinggal hanya {b}
--
~Berapa yang sudah tidak ada?
~Berapa {t} yang berkurang?
~Jadi berapa {t} yang pergi?
~Yang hilang dari jumlah awal berapa?
""", "a 6-99, b 2-80", "a-b,gone,berkurang", "a-b", "a>b",
)  # fmt: skip
shape(
    HAS_EN + """--
~{m} gives some more as a present
~{n} [buys|buy] some more
~then a few more are added
~{n} found some others
--
~now there are {b}
~{n} now [has|have] {b} {t}
~that makes {b}
~in the end {b} {t} are there
--
~How many came along?
~How many were added?
~How many {t} were new?
~How many more are there now than before?
""", HAS_ID + """--
~{m} memberi beberapa lagi
~{n} membeli beberapa lagi
~lalu beberapa ditambahkan
~{n} menemukan beberapa lagi
--
~sekarang ada {b}
~{n} sekarang punya {b} {t}
~jumlahnya menjadi {b}
~akhirnya ada {b} {t}
--
~Berapa yang ditambahkan?
~Bertambah berapa {t}?
~Berapa {t} yang baru?
~Yang datang belakangan berapa?
""", "a 3-80, b 6-140", "b-a,added,tambahan", "b-a", "b>a",
)  # fmt: skip

# Crowds

AT_EN = """
There are {a} {who} {where}
{a} {who} are {where}
At first there are {a} {who} {where}
In the morning {a} {who} are {where}
I see {a} {who} {where}
"""
AT_ID = """
Ada {a} {who} {where}
{where} ada {a} {who}
Mula-mula {where} ada {a} {who}
Pagi itu ada {a} {who} {where}
Aku melihat {a} {who} {where}
"""
ATNOW_EN = """
How many {who} are {where} now?
~How many {who} are there then?
~How many are there in the end?
~How many {who} remain {where}?
~So how many {who} are {where}?
~How many is that?
"""
ATNOW_ID = """
Sekarang ada berapa {who} {where}?
~Berapa {who} yang ada {where} sekarang?
~Jadi ada berapa {who}?
~Akhirnya {where} ada berapa {who}?
~Jumlahnya jadi berapa?
"""


def _crowd(signs: str) -> None:
    en, idn, names = AT_EN, AT_ID, "bde"
    steps, formula, where = [], "a", ["True"]
    for i, (sign, x) in enumerate(zip(signs, names, strict=False)):
        if sign == "+":
            en += f"--\n~{{{x}}} more {{join}}\n~then {{{x}}} {{who}} {{join}}\n~after a while {{{x}}} others {{join}}\n~another {{{x}}} {{join}}\n"
            idn += f"--\n~{{{x}}} lagi {{join}}\n~lalu {{{x}}} {{who}} {{join}}\n~tak lama kemudian {{{x}}} yang lain {{join}}\n~kemudian {{{x}}} {{join}}\n"
        else:
            en += f"--\n~{{{x}}} of them {{leave}}\n~then {{{x}}} {{leave}}\n~{{{x}}} {{who}} {{leave}}\n~later {{{x}}} {{leave}}\n"
            idn += f"--\n~{{{x}}} di antaranya {{leave}}\n~lalu {{{x}}} {{leave}}\n~{{{x}}} {{who}} {{leave}}\n~kemudian {{{x}}} {{leave}}\n"
        left = "a" if i == 0 else f"${i}"
        steps.append(f"{left}{sign}{x},{'now' if sign == '+' else 'left'},{'sekarang' if sign == '+' else 'sisa'}")
        formula += sign + x
        where.append(f"{formula}>=0")
    used = ", ".join(part for part in ("a 3-80", "b 2-40", "d 2-40", "e 2-30") if part[0] in "a" + names[: len(signs)])
    shape(en + "--" + ATNOW_EN, idn + "--" + ATNOW_ID, used, "; ".join(steps), formula, " and ".join(where))


for _signs in ("+", "-", "+-", "-+", "--", "-+-", "+-+"):
    _crowd(_signs)
shape(
    AT_EN + "--\n~some of them {leave}\n~then some {leave}\n~later a few {leave}\n--\n~{b} are still there\n~{b} {who} stay\n~now {b} are left\n--\n~How many {leave}?\n~How many was that?\n~How many {who} are gone?",
    AT_ID + "--\n~sebagian {leave}\n~lalu beberapa {leave}\n~kemudian sebagian {leave}\n--\n~yang tinggal {b}\n~masih ada {b} {who}\n~sekarang tinggal {b}\n--\n~Berapa yang {leave}?\n~Berapa {who} yang sudah tidak ada?\n~Jadi yang {leave} berapa?",
    "a 6-99, b 2-80", "a-b,gone,berkurang", "a-b", "a>b",
)  # fmt: skip
