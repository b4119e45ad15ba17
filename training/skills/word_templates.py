"""The stories of `word_problems`: texts, numbers, steps, and a formula written apart from the steps."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Step:
    """One operation: `a+b`, `$1*c` (`$1` is the first step's result), and what it finds.

    `a:b` is the whole part of a quotient, `a%b` its remainder.
    """

    does: str
    en: str
    idn: str


@dataclass(frozen=True)
class Template:
    """A story. `formula` is what the checker computes; `where` is what the numbers must fulfil.

    A range is low, high and what both are multiples of. `{a:$}` is written as dollars, `{a:r}` as rupiah,
    `{a:k}` as thousands of rupiah. `{s}` and `{p}` are a thing to buy, one and many.
    """

    en: tuple[str, ...]
    idn: tuple[str, ...]
    ranges: dict[str, tuple[int, int, int]]
    steps: tuple[Step, ...]
    formula: str
    where: str = "True"
    answer_en: str = "The answer is {v}."
    answer_id: str = "Jawabannya {v}."


TEMPLATES: list[Template] = []
"""What is trained on: one to four steps."""

LONG_TEMPLATES: list[Template] = []
"""Five steps: more than any story of the training stream has."""


def tell(
    en: str, idn: str, numbers: str, steps: str, formula: str, where: str = "True", unit: str = ""
) -> None:
    """Adds a story. Texts are lines, steps are parted by `;`, a step is `does, name, nama`.

    `numbers` is `a 2-9, b 10-20, c 2-30*500`; `unit` is `unit/satuan` of the answer.
    """
    ranges: dict[str, tuple[int, int, int]] = {}
    for part in numbers.split(", "):
        name, bounds = part.split(" ")
        bounds, _, times = bounds.partition("*")
        low, high = bounds.split("-")
        ranges[name] = (int(low), int(high), int(times or 1))
    parsed = _steps(steps)
    unit_en, _, unit_id = unit.partition("/")
    (TEMPLATES if len(parsed) < 5 else LONG_TEMPLATES).append(
        Template(
            _lines(en), _lines(idn), ranges, parsed, formula, where,
            f"The answer is {{v}} {unit_en}." if unit else "The answer is {v}.",
            f"Jawabannya {{v}} {unit_id}." if unit else "Jawabannya {v}.",
        )
    )  # fmt: skip


def tell_even(steps: str, formula: str, where: str) -> None:
    """The story told last with numbers that divide without a rest, so that none is added in the end."""
    last = TEMPLATES[-1]
    TEMPLATES.append(replace(last, steps=_steps(steps), formula=formula, where=where))


def _steps(text: str) -> tuple[Step, ...]:
    return tuple(Step(*(p.strip() for p in step.split(","))) for step in text.split(";"))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


# Having, getting and giving

tell("""{n} has {a} {t}. {m} gives {n} {b} more. How many {t} does {n} have now?
     {m} gave {b} {t} to {n}, who already had {a}. How many does {n} have now?
     {n} had {a} {t} and then got {b} more from {m}. How many {t} is that?
     {n} owns {a} {t} and finds another {b}. How many in total?
     I have {a} {t} and {m} hands me {b} more. How many {t} do I have then?
     How many {t} does {n} have after getting {b} from {m}, starting with {a}?""",
     """{n} punya {a} {t}. {m} memberi {b} lagi. Berapa {t} {n} sekarang?
     {n} memiliki {a} {t} lalu mendapat {b} {t} dari {m}. Berapa {t} milik {n} sekarang?
     {m} memberikan {b} {t} kepada {n} yang sudah punya {a}. Berapa {t} {n} sekarang?
     Di keranjang ada {a} {t}. {n} memasukkan {b} lagi. Ada berapa {t} di keranjang?
     Aku punya {a} {t}, terus dikasih {m} {b} lagi. Jadi berapa {t}ku?
     Berapa {t} {n} kalau mula-mula {a} lalu bertambah {b}?""",
     "a 3-95, b 2-60", "a+b,together,semuanya", "a+b", unit="{t}/{t}")
tell("""{n} has {a} {t} and gives {b} to {m}. How many {t} are left?
     {n} had {a} {t}. {b} of them got lost. How many remain?
     Of {a} {t} in the basket {n} takes {b}. How many {t} stay in the basket?
     {n} bought {a} {t} and used {b}. How many are still there?
     I had {a} {t} but {b} of them are gone now. How many do I still have?
     How many {t} are left over if {n} gives away {b} of {a}?""",
     """{n} punya {a} {t} dan memberikan {b} kepada {m}. Berapa {t} yang tersisa?
     {n} memiliki {a} {t}. Sebanyak {b} hilang. Berapa sisanya?
     Dari {a} {t} di keranjang, {n} mengambil {b}. Berapa {t} yang masih di keranjang?
     Aku punya {a} {t}, terus {b} kuberikan ke {m}. Sisa {t}ku berapa?
     Berapa sisa {t} {n} jika dari {a} sudah dipakai {b}?""",
     "a 8-99, b 2-80", "a-b,left,sisa", "a-b", "b<a", "{t}/{t}")
tell("""{n} has {a} {t}. {n} buys {b} more and then gives {c} to {m}. How many {t} does {n} have now?
     {n} started with {a} {t}, got {b} and lost {c}. How many are there now?
     After buying {b} {t} in addition to {a}, {n} gave {c} away. How many {t} remain?
     There were {a} {t} in the drawer. {n} put in {b} more, and {m} took {c} out. How many {t} are in the drawer now?""",
     """{n} punya {a} {t}. {n} membeli {b} lagi lalu memberikan {c} kepada {m}. Berapa {t} {n} sekarang?
     Mula-mula {n} punya {a} {t}, mendapat {b}, lalu kehilangan {c}. Berapa {t} sekarang?
     Di laci ada {a} {t}. {n} menaruh {b} lagi, kemudian {m} mengambil {c}. Berapa {t} di laci sekarang?
     Berapa {t} {n} sekarang kalau awalnya {a}, ditambah {b}, lalu {c} diberikan ke {m}?""",
     "a 5-60, b 3-50, c 2-70", "a+b,after buying,setelah membeli;$1-c,after giving,setelah memberi", "a+b-c", "c<a+b", "{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} more than {n}. How many {t} does {m} have?
     {m} has {b} more {t} than {n}. {n} has {a}. How many has {m}?
     {m} collected {b} {t} more than {n}, who collected {a}. How many did {m} collect?
     If {n} has {a} {t} and {m} has {b} more, how many are {m}'s?""",
     """{n} punya {a} {t}. {m} punya {b} lebih banyak daripada {n}. Berapa {t} {m}?
     {t} {m} {b} lebih banyak dari {t} {n}. {n} punya {a}. Berapa {t} {m}?
     {m} mengumpulkan {b} {t} lebih banyak daripada {n} yang mengumpulkan {a}. Berapa yang dikumpulkan {m}?
     Kalau {n} punya {a} {t} dan {m} lebih banyak {b}, {m} punya berapa?""",
     "a 5-90, b 2-40", "a+b,the other,yang lain", "a+b", unit="{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} fewer than {n}. How many {t} does {m} have?
     {m} has {b} fewer {t} than {n}. {n} has {a}. How many has {m}?
     {m} picked {b} {t} less than {n}, who picked {a}. How many did {m} pick?
     If {n} has {a} {t} and {m} has {b} fewer, how many are {m}'s?""",
     """{n} punya {a} {t}. {m} punya {b} lebih sedikit daripada {n}. Berapa {t} {m}?
     {t} {m} {b} lebih sedikit dari {t} {n}. {n} punya {a}. Berapa {t} {m}?
     {m} memetik {b} {t} lebih sedikit daripada {n} yang memetik {a}. Berapa yang dipetik {m}?
     Kalau {n} punya {a} {t} dan {m} kurang {b} dari itu, {m} punya berapa?""",
     "a 9-95, b 2-50", "a-b,the other,yang lain", "a-b", "b<a", "{t}/{t}")
tell("""{n} has {a} {t}. That is {b} more than {m} has. How many {t} does {m} have?
     {n} has {a} {t}, which is {b} more than {m}. How many does {m} have?
     With {a} {t}, {n} has {b} more than {m}. How many has {m}?
     {n} collected {a} {t}. {n} has {b} more than {m}. How many did {m} collect?""",
     """{n} punya {a} {t}. Itu {b} lebih banyak daripada milik {m}. Berapa {t} {m}?
     {n} punya {a} {t}, yaitu {b} lebih banyak dari {m}. Berapa {t} {m}?
     {t} {n} ada {a}, lebih banyak {b} dari {t} {m}. {m} punya berapa {t}?""",
     "a 9-95, b 2-50", "a-b,the other,yang lain", "a-b", "b<a", "{t}/{t}")
tell("""{n} has {a} {t}. That is {b} fewer than {m} has. How many {t} does {m} have?
     {n} has {a} {t}, which is {b} fewer than {m}. How many does {m} have?
     With {a} {t}, {n} has {b} fewer than {m}. How many has {m}?
     {n} collected {a} {t}. {n} has {b} fewer than {m}. How many did {m} collect?""",
     """{n} punya {a} {t}. Itu {b} lebih sedikit daripada milik {m}. Berapa {t} {m}?
     {n} punya {a} {t}, yaitu {b} lebih sedikit dari {m}. Berapa {t} {m}?
     {t} {n} ada {a}, lebih sedikit {b} dari {t} {m}. {m} punya berapa {t}?""",
     "a 5-90, b 2-40", "a+b,the other,yang lain", "a+b", unit="{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} more than {n}. How many do they have together?
     {m} has {b} {t} more than {n}, who has {a}. How many {t} do both have in all?
     {n} found {a} {t}, and {m} found {b} more than that. How many did the two find together?
     {n} and {m} collect {t}. {n} has {a}, {m} {b} more. What is the total for both?""",
     """{n} punya {a} {t}. {m} punya {b} lebih banyak daripada {n}. Berapa {t} mereka berdua?
     {m} mempunyai {b} {t} lebih banyak dari {n}. {n} mempunyai {a}. Berapa jumlah {t} mereka?
     {n} menemukan {a} {t} dan {m} menemukan {b} lebih banyak. Berapa {t} yang mereka temukan bersama?""",
     "a 4-60, b 2-30", "a+b,the other,yang lain;a+$1,together,bersama", "a+a+b", unit="{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} fewer. How many {t} do they have together?
     {m} has {b} {t} fewer than {n}. {n} has {a}. How many in all?
     {n} found {a} {t}, and {m} found {b} less than that. How many did the two find together?
     {n} and {m} collect {t}. {n} has {a}, {m} {b} fewer. What is the total for both?""",
     """{n} punya {a} {t}. {m} punya {b} lebih sedikit. Berapa {t} mereka berdua?
     {m} mempunyai {b} {t} lebih sedikit dari {n}. {n} mempunyai {a}. Berapa jumlah {t} mereka?
     {n} menemukan {a} {t} dan {m} menemukan {b} lebih sedikit. Berapa {t} yang mereka temukan bersama?""",
     "a 8-70, b 2-40", "a-b,the other,yang lain;a+$1,together,bersama", "2*a-b", "b<a", "{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} times as many. How many {t} does {m} have?
     {m} collected {b} times as many {t} as {n}. {n} collected {a}. How many did {m} collect?
     {n} sold {a} {t} and {m} sold {b} times that many. How many did {m} sell?
     If {n} has {a} {t} and {m} has {b} times as many as {n}, how many are {m}'s?""",
     """{n} punya {a} {t}. {m} punya {b} kali lipatnya. Berapa {t} {m}?
     {m} mengumpulkan {t} {b} kali sebanyak {n}. {n} mengumpulkan {a}. Berapa yang dikumpulkan {m}?
     {t} {m} {b} kali lipat {t} {n}. Kalau {n} punya {a}, {m} punya berapa?""",
     "a 3-60, b 2-9", "a*b,the other,yang lain", "a*b", unit="{t}/{t}")
tell("""{n} has {a} {t}. {m} has twice as many. How many {t} does {m} have?
     {m} has twice as many {t} as {n}, who has {a}. How many are that?
     {n} picked {a} {t}, {m} picked double that. How many did {m} pick?""",
     """{n} punya {a} {t}. {m} punya dua kali lipatnya. Berapa {t} {m}?
     {m} punya {t} dua kali sebanyak {n}. {n} punya {a}. Berapa {t} {m}?
     {n} memetik {a} {t}, {m} memetik dua kali lebih banyak. Berapa yang dipetik {m}?""",
     "a 4-99", "a*2,the other,yang lain", "2*a", unit="{t}/{t}")
tell("""{n} has {a} {t}. {m} has half as many. How many {t} does {m} have?
     {m} has half as many {t} as {n}, who has {a}. How many are that?
     {n} picked {a} {t}, {m} picked only half of that. How many did {m} pick?""",
     """{n} punya {a} {t}. {m} punya setengahnya. Berapa {t} {m}?
     {t} {m} setengah dari {t} {n}. {n} punya {a}. Berapa {t} {m}?
     {n} memetik {a} {t}, {m} hanya memetik separuhnya. Berapa yang dipetik {m}?""",
     "a 6-198", "a/2,half,setengah", "a/2", "a%2==0", "{t}/{t}")
tell("""{n} has {a} {t}. That is {b} times as many as {m} has. How many {t} does {m} have?
     {n} has {a} {t}, {b} times as many as {m}. How many does {m} have?
     With {a} {t}, {n} has {b} times as many as {m}. How many has {m}?""",
     """{n} punya {a} {t}. Itu {b} kali lipat milik {m}. Berapa {t} {m}?
     {n} punya {a} {t}, {b} kali sebanyak {m}. Berapa {t} {m}?
     {t} {n} ada {a}, yaitu {b} kali {t} {m}. {m} punya berapa {t}?""",
     "a 8-180, b 2-9", "a/b,the other,yang lain", "a/b", "a%b==0 and a>b", "{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} times as many. How many do they have together?
     {n} found {a} {t} and {m} found {b} times that. How many did they find in all?
     {m} has {b} times as many {t} as {n}. {n} has {a}. What do both have in total?""",
     """{n} punya {a} {t}. {m} punya {b} kali lipatnya. Berapa {t} mereka bersama?
     {n} menemukan {a} {t} dan {m} {b} kali lipatnya. Berapa yang mereka temukan semuanya?
     {t} {m} {b} kali sebanyak {t} {n}. {n} punya {a}. Berapa jumlah {t} keduanya?""",
     "a 3-40, b 2-8", "a*b,the other,yang lain;a+$1,together,bersama", "a*(b+1)", unit="{t}/{t}")
tell("""{n} has {a} {t}, {m} has {b} and {k} has {c}. How many {t} are there altogether?
     There are {a} {t} on the table, {b} on the shelf and {c} in the bag. How many {t} is that?
     {n} picked {a} {t} in the morning, {b} at noon and {c} in the evening. How many {t} did {n} pick that day?
     {n}, {m} and {k} bring {a}, {b} and {c} {t}. How many are that in all?""",
     """{n} punya {a} {t}, {m} punya {b}, dan {k} punya {c}. Berapa {t} seluruhnya?
     Ada {a} {t} di meja, {b} di rak, dan {c} di tas. Berapa {t} semuanya?
     {n} memetik {a} {t} di pagi hari, {b} di siang hari, dan {c} di sore hari. Berapa {t} hari itu?
     {n}, {m}, dan {k} membawa {a}, {b}, dan {c} {t}. Berapa jumlahnya?""",
     "a 3-60, b 3-60, c 3-60", "a+b,first two,dua pertama;$1+c,all,semua", "a+b+c", unit="{t}/{t}")
tell("""{n} and {m} have {a} {t} together. {n} has {b} of them. How many does {m} have?
     Together {n} and {m} picked {a} {t}. {n} picked {b}. How many did {m} pick?
     Of the {a} {t} that {n} and {m} own together, {b} are {n}'s. How many are {m}'s?""",
     """{n} dan {m} bersama punya {a} {t}. {n} punya {b}. Berapa {t} {m}?
     Jumlah {t} {n} dan {m} adalah {a}. Milik {n} {b}. Berapa milik {m}?
     Bersama-sama {n} dan {m} memetik {a} {t}. {n} memetik {b}. Berapa yang dipetik {m}?""",
     "a 10-99, b 3-80", "a-b,the other,yang lain", "a-b", "b<a", "{t}/{t}")
tell("""How many more {t} does {n} have than {m}, if {n} has {a} and {m} has {b}?
     {n} has {a} {t}, {m} has {b}. How many more does {n} have?
     {n} has {a} {t} and {m} has {b}. How many fewer does {m} have than {n}?
     {m} counted {b} {t}, {n} counted {a}. What is the difference?
     {m} has {b} {t}. How many more does {m} need to have {a}?""",
     """{n} punya {a} {t}, {m} punya {b}. Berapa lebih banyak {t} {n}?
     Berapa selisih {t} {n} dan {m} jika {n} punya {a} dan {m} punya {b}?
     {m} punya {b} {t} dan {n} punya {a}. Berapa bedanya?
     {m} punya {b} {t}. Berapa lagi yang diperlukan {m} supaya punya {a}?""",
     "a 10-99, b 3-90", "a-b,more,selisih", "a-b", "b<a", "{t}/{t}")
tell("""{n} gave {a} {t} to {m} and has {b} left. How many {t} did {n} have at first?
     After losing {a} {t}, {n} still has {b}. How many were there before?
     {n} ate {a} of the {t} on the plate, and {b} remain. How many were on the plate at the start?""",
     """{n} memberikan {a} {t} kepada {m} dan sekarang tinggal {b}. Berapa {t} {n} mula-mula?
     Setelah kehilangan {a} {t}, {n} masih punya {b}. Berapa {t} {n} sebelumnya?
     {n} mengambil {a} {t} dari kotak dan masih tersisa {b}. Berapa {t} di kotak pada awalnya?""",
     "a 3-80, b 3-80", "a+b,at first,mula-mula", "a+b", unit="{t}/{t}")
tell("""{n} had {a} {t}. After buying some more {n} has {b}. How many {t} did {n} buy?
     {n} had {a} {t} in the morning and has {b} now. How many came in between?
     {n} got some {t} from {m}. Before that {n} had {a}, now {n} has {b}. How many did {m} give?""",
     """{n} punya {a} {t}. Setelah membeli beberapa lagi, {n} punya {b}. Berapa {t} yang dibeli {n}?
     Tadi pagi {n} punya {a} {t}, sekarang {b}. Berapa tambahannya?
     {n} mendapat beberapa {t} dari {m}. Sebelumnya {n} punya {a}, sekarang {b}. Berapa yang diberikan {m}?""",
     "a 3-80, b 8-140", "b-a,new ones,tambahan", "b-a", "a<b", "{t}/{t}")
tell("""{n} had {a} {t}. After giving some to {m}, {n} has {b}. How many {t} did {m} get?
     There were {a} {t} on the table, now there are {b}. How many did {m} take?
     {n} started the day with {a} {t} and ended it with {b}. How many did {n} sell?""",
     """{n} punya {a} {t}. Setelah memberi beberapa kepada {m}, {n} punya {b}. Berapa {t} yang diterima {m}?
     Tadi ada {a} {t} di meja, sekarang ada {b}. Berapa yang diambil {m}?
     Pagi hari {n} punya {a} {t}, sore hari tersisa {b}. Berapa {t} yang terjual?""",
     "a 8-140, b 3-90", "a-b,gone,berkurang", "a-b", "b<a", "{t}/{t}")
tell("""{n} has {a} {t} and {m} has {b}. {n} gives {c} of them to {m}. How many {t} does {m} have now?
     {m} has {b} {t}, {n} has {a}. How many does {m} have after getting {c} from {n}?
     First {n} has {a} {t} and {m} {b}. Then {m} receives {c} from {n}. How many are {m}'s now?""",
     """{n} punya {a} {t} dan {m} punya {b}. {n} memberikan {c} kepada {m}. Berapa {t} {m} sekarang?
     {m} punya {b} {t}, {n} punya {a}. Berapa {t} {m} setelah menerima {c} dari {n}?
     Awalnya {n} punya {a} {t} dan {m} {b}. Lalu {m} mendapat {c} dari {n}. Berapa milik {m} sekarang?""",
     "a 10-90, b 3-80, c 2-40", "b+c,now,sekarang", "b+c", "c<a", "{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} times as many, and {k} has {c} fewer than {m}. How many {t} does {k} have?
     {k} has {c} fewer {t} than {m}. {m} has {b} times as many as {n}, and {n} has {a}. How many has {k}?
     {n} picks {a} {t}, {m} {b} times that, {k} {c} less than {m}. How many does {k} pick?""",
     """{n} punya {a} {t}. {m} punya {b} kali lipatnya, dan {k} punya {c} lebih sedikit dari {m}. Berapa {t} {k}?
     {k} punya {c} {t} lebih sedikit dari {m}. {m} punya {b} kali sebanyak {n}, dan {n} punya {a}. Berapa {t} {k}?
     {n} memetik {a} {t}, {m} {b} kali lipatnya, {k} {c} lebih sedikit dari {m}. Berapa yang dipetik {k}?""",
     "a 3-30, b 2-8, c 2-40", "a*b,second,kedua;$1-c,third,ketiga", "a*b-c", "c<a*b", "{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} more than {n}, and {k} has {c} fewer than {m}. How many {t} does {k} have?
     {k} has {c} fewer {t} than {m}. {m} has {b} more than {n}, and {n} has {a}. How many has {k}?
     {n} picks {a} {t}, {m} {b} more than {n}, {k} {c} less than {m}. How many does {k} pick?""",
     """{n} punya {a} {t}. {m} punya {b} lebih banyak dari {n}, dan {k} punya {c} lebih sedikit dari {m}. Berapa {t} {k}?
     {k} punya {c} {t} lebih sedikit dari {m}. {m} punya {b} lebih banyak dari {n}, dan {n} punya {a}. Berapa {t} {k}?
     {n} memetik {a} {t}, {m} {b} lebih banyak dari {n}, {k} {c} lebih sedikit dari {m}. Berapa yang dipetik {k}?""",
     "a 5-60, b 2-40, c 2-50", "a+b,second,kedua;$1-c,third,ketiga", "a+b-c", "c<a+b", "{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} more than {n}, and {k} has {c} fewer than {m}. How many {t} do all three have?
     {n}, {m} and {k} count their {t}. {n} has {a}, {m} has {b} more than {n}, {k} has {c} fewer than {m}. How many are that together?
     What is the sum of {n}'s, {m}'s and {k}'s {t}, if {n} has {a}, {m} {b} more than {n} and {k} {c} fewer than {m}?""",
     """{n} punya {a} {t}. {m} punya {b} lebih banyak dari {n}, dan {k} punya {c} lebih sedikit dari {m}. Berapa {t} mereka bertiga?
     {n}, {m}, dan {k} menghitung {t}. {n} punya {a}, {m} {b} lebih banyak dari {n}, {k} {c} lebih sedikit dari {m}. Berapa semuanya?
     Berapa jumlah {t} {n}, {m}, dan {k} jika {n} punya {a}, {m} {b} lebih banyak dari {n}, dan {k} {c} lebih sedikit dari {m}?""",
     "a 5-50, b 2-30, c 2-40", "a+b,second,kedua;$1-c,third,ketiga;a+$1,first two,dua pertama;$3+$2,all,semua", "3*a+2*b-c", "c<a+b", "{t}/{t}")
tell("""{n} has {a} {t}, {m} has twice as many, and {k} has as many as both together. How many do all three have?
     {m} has twice as many {t} as {n}. {k} has as many as {n} and {m} together. {n} has {a}. How many are there in all?
     {n} collects {a} {t}, {m} collects double that, and {k} as many as the two of them combined. What is the total?""",
     """{n} punya {a} {t}, {m} dua kali lipatnya, dan {k} sebanyak keduanya digabung. Berapa {t} mereka bertiga?
     {m} punya {t} dua kali sebanyak {n}. {k} punya sebanyak {n} dan {m} bersama. {n} punya {a}. Berapa semuanya?
     {n} mengumpulkan {a} {t}, {m} dua kali lipat itu, dan {k} sebanyak jumlah keduanya. Berapa totalnya?""",
     "a 3-60", "a*2,second,kedua;a+$1,third,ketiga;$2*2,all,semua", "6*a", unit="{t}/{t}")
tell("""{n} has {a} {t}, {m} has {b}. How many must {n} give to {m} so that both have the same number?
     {n} owns {a} {t} and {m} {b}. They want to have equally many. How many does {n} give to {m}?
     So that {n} with {a} {t} and {m} with {b} end up equal, how many go from {n} to {m}?""",
     """{n} punya {a} {t}, {m} punya {b}. Berapa yang harus diberikan {n} kepada {m} supaya sama banyak?
     {n} memiliki {a} {t} dan {m} {b}. Mereka ingin sama banyak. Berapa {t} diberikan {n} kepada {m}?
     Agar {t} {n} ({a}) dan {t} {m} ({b}) menjadi sama, berapa yang berpindah dari {n} ke {m}?""",
     "a 10-90, b 2-70", "a-b,difference,selisih;$1/2,half,setengah", "(a-b)/2", "b<a and (a-b)%2==0", "{t}/{t}")

# Sharing and packing

tell("""{a} {t} are shared equally among {b} children. How many does each get?
     {n} shares {a} {t} equally with friends, {b} people in all. How many {t} for each?
     {b} friends divide {a} {t} fairly. What is the share of one?
     How many {t} does each of {b} kids get from {a}, if all get the same?
     I want to give {a} {t} to {b} children so that everyone gets the same. How many per child?""",
     """{a} {t} dibagi rata kepada {b} anak. Berapa {t} tiap anak?
     {b} teman membagi {a} {t} sama rata. Berapa bagian satu orang?
     {n} membagikan {a} {t} kepada {b} orang sama banyak. Setiap orang mendapat berapa?
     Kalau {a} {t} dibagi untuk {b} anak dan semua dapat sama, tiap anak dapat berapa?""",
     "a 6-180, b 2-9", "a/b,each,masing-masing", "a/b", "a%b==0", "{t}/{t}")
tell("""{n} puts {a} {t} into boxes of {b}. How many boxes are full?
     A box holds {b} {t}. How many boxes do {a} {t} fill?
     {a} {t} are packed {b} to a bag. How many bags are there?
     {n} needs {b} {t} for one parcel. For how many parcels are {a} {t} enough?""",
     """{n} memasukkan {a} {t} ke kotak berisi {b}. Berapa kotak yang penuh?
     Satu kotak muat {b} {t}. Berapa kotak untuk {a} {t}?
     {a} {t} dikemas, tiap bungkus {b}. Ada berapa bungkus?
     Untuk satu paket perlu {b} {t}. Berapa paket dari {a} {t}?""",
     "a 8-240, b 2-12", "a/b,boxes,kotak", "a/b", "a%b==0")
tell("""There are {a} boxes with {b} {t} each. How many {t} are there?
     {n} has {a} bags, and in every bag are {b} {t}. How many {t} in all?
     Each of {a} trays holds {b} {t}. How many {t} is that?
     {a} children bring {b} {t} each. How many {t} do they bring together?
     {n} lays out {t} in {a} rows of {b}. How many are there?""",
     """Ada {a} kotak, masing-masing berisi {b} {t}. Berapa {t} semuanya?
     {n} punya {a} tas dan tiap tas berisi {b} {t}. Berapa jumlah {t}?
     {a} anak membawa {b} {t} per anak. Berapa {t} seluruhnya?
     {n} menyusun {t} dalam {a} baris, satu baris {b}. Ada berapa {t}?""",
     "a 2-25, b 2-30", "a*b,all,semua", "a*b", unit="{t}/{t}")
tell("""There are {a} boxes with {b} {t} each. {n} takes out {c}. How many {t} are left?
     {n} buys {a} packs of {b} {t} and uses {c}. How many {t} remain?
     From {a} full bags of {b} {t}, {c} {t} are given away. How many are still there?""",
     """Ada {a} kotak berisi {b} {t} tiap kotak. {n} mengambil {c}. Berapa {t} yang tersisa?
     {n} membeli {a} bungkus berisi {b} {t} dan memakai {c}. Berapa sisanya?
     Dari {a} kantong yang masing-masing berisi {b} {t}, {c} {t} dibagikan. Berapa yang masih ada?""",
     "a 2-12, b 3-20, c 2-90", "a*b,all,semua;$1-c,left,sisa", "a*b-c", "c<a*b", "{t}/{t}")
tell("""There are {a} boxes with {b} {t} each and {c} loose ones. How many {t} is that?
     {n} has {a} packs of {b} {t} and {c} single {t}. How many in all?
     {n} fills {a} bags with {b} {t} each, and {c} {t} do not fit in. How many {t} does {n} have?""",
     """Ada {a} kotak berisi {b} {t} dan {c} lagi di luar. Berapa {t} semuanya?
     {n} punya {a} bungkus, tiap bungkus {b} {t}, ditambah {c} {t} lepas. Berapa jumlahnya?
     {n} mengisi {a} kantong dengan {b} {t} per kantong dan masih ada {c} di luar kantong. Berapa {t} milik {n}?""",
     "a 2-12, b 3-24, c 2-60", "a*b,in boxes,dalam kotak;$1+c,all,semua", "a*b+c", unit="{t}/{t}")
tell("""{n} buys {a} boxes of {b} {t} and {c} boxes of {d} {u}. How many things is that?
     {a} bags hold {b} {t} each, {c} bags hold {d} {u} each. How many pieces altogether?
     On the shelves are {a} rows of {b} {t} and {c} rows of {d} {u}. How many items are on the shelves?""",
     """{n} membeli {a} kotak berisi {b} {t} dan {c} kotak berisi {d} {u}. Berapa barang semuanya?
     {a} tas masing-masing berisi {b} {t}, {c} tas masing-masing berisi {d} {u}. Berapa jumlah isinya?
     Di rak ada {a} baris {t}, tiap baris {b}, dan {c} baris {u}, tiap baris {d}. Berapa barang di rak?""",
     "a 2-9, b 2-15, c 2-9, d 2-15", "a*b,first,pertama;c*d,second,kedua;$1+$2,all,semua", "a*b+c*d", unit="things/barang")
tell("""{n} has {a} {t}, keeps {b} and shares the rest equally among {c} friends. How many {t} does each friend get?
     From {a} {t} {n} sets {b} aside and gives the others to {c} friends in equal parts. How many for each?
     {b} of {a} {t} are broken. {n} divides the good ones among {c} children. How many does one child get?""",
     """{n} punya {a} {t}, menyimpan {b} dan membagi sisanya rata kepada {c} teman. Berapa {t} tiap teman?
     Dari {a} {t}, {b} rusak. Yang baik dibagi rata kepada {c} anak. Setiap anak mendapat berapa?
     {n} menyisihkan {b} dari {a} {t}. Sisanya untuk {c} teman, sama banyak. Berapa bagian satu teman?""",
     "a 10-120, b 2-40, c 2-9", "a-b,rest,sisa;$1/c,each,masing-masing", "(a-b)/c", "b<a and (a-b)%c==0", "{t}/{t}")
tell("""{n} and {m} put {a} and {b} {t} together and share them among {c} people. How many {t} does each get?
     {n} brings {a} {t}, {m} brings {b}. All of them are divided equally among {c} children. How many are there for one child?
     {c} friends share {a} {t} from {n} and {b} {t} from {m} equally. What is one friend's share?""",
     """{n} dan {m} menggabungkan {a} dan {b} {t} lalu membaginya rata kepada {c} orang. Berapa {t} tiap orang?
     {n} membawa {a} {t}, {m} membawa {b}. Semuanya dibagi rata untuk {c} anak. Berapa untuk satu anak?
     {c} teman membagi sama rata {a} {t} dari {n} dan {b} {t} dari {m}. Berapa bagian tiap teman?""",
     "a 4-60, b 4-60, c 2-9", "a+b,together,bersama;$1/c,each,masing-masing", "(a+b)/c", "(a+b)%c==0", "{t}/{t}")
tell("""{n} fills {c} bags with {b} {t} each from a heap of {a}. How many {t} remain in the heap?
     From {a} {t}, {c} children take {b} each. How many {t} are left?
     {n} has {a} {t} and gives {b} to each of {c} friends. How many does {n} keep?""",
     """{n} mengisi {c} kantong, masing-masing {b} {t}, dari {a} {t}. Berapa {t} yang tersisa?
     Dari {a} {t}, {c} anak masing-masing mengambil {b}. Berapa sisanya?
     {n} punya {a} {t} dan memberi {b} kepada setiap temannya. Temannya {c} orang. Berapa {t} yang masih ada pada {n}?""",
     "a 20-150, b 2-12, c 2-9", "b*c,taken,diambil;a-$1,left,sisa", "a-b*c", "b*c<a", "{t}/{t}")
tell("""{a} {t} are shared equally among {b} children, as many as possible to each. How many {t} are left over?
     {n} packs {a} {t} into bags of {b}. How many {t} do not fill a bag?
     If I divide {a} {t} by {b} people fairly, how many remain at the end?""",
     """{a} {t} dibagi rata sebanyak mungkin kepada {b} anak. Berapa {t} yang tersisa?
     {n} mengemas {a} {t} ke kantong berisi {b}. Berapa {t} yang tidak masuk kantong penuh?
     Kalau {a} {t} dibagi sama rata untuk {b} orang, berapa sisa {t}?""",
     "a 11-150, b 3-12", "a%b,left over,sisa", "a%b", "a%b!=0 and a>b", "{t}/{t}")
tell("""{n} packs {a} {t} into boxes of {b}. How many full boxes does {n} get?
     A bag takes {b} {t}. {n} has {a} {t}. How many bags can {n} fill completely?
     For one bracelet {n} needs {b} beads. How many whole bracelets can be made of {a} beads?""",
     """{n} mengemas {a} {t} ke kotak berisi {b}. Berapa kotak penuh yang didapat?
     Satu kantong muat {b} {t}. {n} punya {a} {t}. Berapa kantong yang bisa terisi penuh?
     Satu gelang perlu {b} manik. Berapa gelang utuh yang bisa dibuat dari {a} manik?""",
     "a 11-150, b 3-12", "a:b,full,penuh", "(a-a%b)/b", "a%b!=0 and a>b")
tell("""{a} people want to cross the river. A boat takes {b}. How many trips are needed for all?
     {a} eggs go into cartons of {b}. How many cartons does {n} need so that no egg is left out?
     One van seats {b} children. How many vans are needed to drive {a} children?
     A table has room for {b} guests. How many tables are needed for {a} guests?""",
     """{a} orang ingin menyeberang sungai. Satu perahu muat {b} orang. Berapa kali perahu harus menyeberang supaya semua terangkut?
     {a} telur dimasukkan ke wadah berisi {b}. Berapa wadah yang diperlukan supaya semua telur masuk?
     Satu mobil muat {b} anak. Berapa mobil yang diperlukan untuk mengantar {a} anak?
     Satu meja untuk {b} tamu. Berapa meja yang dibutuhkan untuk {a} tamu?""",
     "a 11-150, b 3-12", "a:b,full,penuh;$1+1,with one more,tambah satu lagi", "(a-a%b)/b+1", "a%b!=0 and a>b")
tell_even("a:b,full,penuh", "a/b", "a%b==0 and a>b")
tell("""Half of {n}'s {a} {t} are red, the others are blue. {n} gives away {b} blue ones. How many blue {t} are left?
     In a box are {a} {t}. Half of them are red, the rest are blue. {n} takes {b} blue ones. How many blue ones stay?
     {n} gives half of {a} {t} to {m} and then loses {b}. How many does {n} have left?""",
     """Di kotak ada {a} {t}. Setengahnya merah, sisanya biru. {n} mengambil {b} yang biru. Berapa yang biru tersisa?
     Separuh dari {a} {t} {n} berwarna biru. {b} yang biru hilang. Berapa {t} biru yang masih ada?
     {n} memberikan setengah dari {a} {t} kepada {m}, lalu kehilangan {b}. Berapa {t} {n} sekarang?""",
     "a 8-120, b 1-40", "a/2,half,setengah;$1-b,left,sisa", "a/2-b", "a%2==0 and b<a/2", "{t}/{t}")
tell("""{n} has {a} {t} and gives a third of them to {m}. How many does {m} get?
     A third of {a} {t} is {m}'s. How many {t} are that?
     Of {a} {t}, one third is sold. How many are sold?""",
     """{n} punya {a} {t} dan memberikan sepertiganya kepada {m}. Berapa yang didapat {m}?
     Sepertiga dari {a} {t} milik {m}. Berapa {t} itu?
     Dari {a} {t}, sepertiga sudah terjual. Berapa yang terjual?""",
     "a 6-180", "a/3,a third,sepertiga", "a/3", "a%3==0", "{t}/{t}")
tell("""{n} has {a} {t} and gives a quarter of them to {m}. How many does {n} keep?
     A quarter of {a} {t} is broken. How many are whole?
     {n} used one fourth of {a} {t}. How many are left?""",
     """{n} punya {a} {t} dan memberikan seperempatnya kepada {m}. Berapa {t} {n} sekarang?
     Seperempat dari {a} {t} rusak. Berapa yang masih bagus?
     {n} memakai seperempat dari {a} {t}. Berapa sisanya?""",
     "a 8-160", "a/4,a quarter,seperempat;a-$1,left,sisa", "a-a/4", "a%4==0", "{t}/{t}")
tell("""{n} has {a} dozen eggs. {b} of them break. How many eggs are left?
     {n} buys {a} dozen eggs and uses {b} for cakes. How many are still there?
     From {a} dozen eggs {n} sells {b} eggs. How many does {n} keep?""",
     """{n} punya {a} lusin telur. {b} telur pecah. Berapa telur yang tersisa?
     {n} membeli {a} lusin telur dan memakai {b} untuk kue. Berapa telur yang masih ada?
     Dari {a} lusin telur, {n} menjual {b} butir. Berapa butir sisanya?""",
     "a 2-9, b 2-60", "a*12,eggs,telur;$1-b,left,sisa", "a*12-b", "b<a*12", "eggs/telur")

# Money

tell("""One {s} costs {b:$}. What do {a} {p} cost?
     {n} buys {a} {p} at {b:$} each. How much does {n} pay?
     How many dollars are {a} {p}, if one {s} is {b:$}?
     I'd like {a} {p}, please. Each one is {b:$}. How many dollars do I owe?
     The price of a {s} is {b:$}. {n} takes {a}. What is the total in dollars?""",
     """Satu {s} harganya {b:k}. Berapa ribu harga {a} {s}?
     {n} membeli {a} {s} seharga {b:k} per buah. Berapa ribu yang dibayar {n}?
     Harga {s} {b:k} sebuah. {n} mengambil {a}. Totalnya berapa ribu?
     Kalau satu {s} {b:k}, {a} {s} jadi berapa ribu?""",
     "a 2-20, b 2-60", "a*b,price,harga", "a*b", unit="dollars/ribu")
tell("""One {s} costs {b:r}. What do {a} {p} cost?
     {n} buys {a} {p} at {b:r} each. How many rupiah does {n} pay?
     A {s} is {b:r}. How much are {a} of them?
     How many rupiah must {n} pay for {a} {p} at {b:r} apiece?""",
     """Harga satu {s} {b:r}. Berapa rupiah harga {a} {s}?
     {n} membeli {a} {s}. Satu {s} {b:r}. Berapa yang harus dibayar {n}?
     {n} beli {a} {s} @ {b:r}, totalnya berapa?
     Bu, {s}nya {b:r} satu, kan? Kalau saya beli {a}, jadi berapa rupiah?
     Berapa rupiah yang harus dibayar {n} untuk {a} {s} dengan harga {b:r} per buah?""",
     "a 2-12, b 2-60*500", "a*b,price,harga", "a*b", unit="rupiah/rupiah")
tell("""{n} buys {a} {p} at {b:$} each and pays with {c:$}. How much change does {n} get?
     A {s} costs {b:$}. {n} takes {a} and gives the seller {c:$}. What is the change?
     How many dollars does {n} get back from {c:$} after buying {a} {p} at {b:$} each?
     {n} has {c:$} and buys {a} {p} for {b:$} each. How many dollars are left?""",
     """{n} membeli {a} {s} seharga {b:k} per buah dan membayar dengan {c:k}. Berapa ribu kembaliannya?
     Sebuah {s} harganya {b:k}. {n} membeli {a} dan membayar {c:k}. Berapa ribu kembalian {n}?
     {n} punya {c:k}, lalu membeli {a} {s} yang harganya {b:k} sebuah. Sisa uangnya berapa ribu?""",
     "a 2-9, b 2-20, c 10-200", "a*b,price,harga;c-$1,change,kembalian", "c-a*b", "a*b<c", "dollars/ribu")
tell("""{n} buys {a} {p} at {b:r} each and pays with {c:r}. How much change does {n} get?
     A {s} costs {b:r}. {n} takes {a} and hands over {c:r}. How many rupiah come back?
     {n} has {c:r} and buys {a} {p} for {b:r} each. How many rupiah are left?""",
     """{n} membeli {a} {s} seharga {b:r} per buah dan membayar {c:r}. Berapa kembaliannya?
     Sebuah {s} harganya {b:r}. {n} beli {a}, uangnya {c:r}. Berapa rupiah kembalian {n}?
     Uang {n} {c:r}. {n} membeli {a} {s}, masing-masing {b:r}. Berapa rupiah sisa uang {n}?""",
     "a 2-9, b 2-24*500, c 2-20*5000", "a*b,price,harga;c-$1,change,kembalian", "c-a*b", "a*b<c", "rupiah/rupiah")
tell("""{n} has {a:$} and buys a bag for {b:$} and a hat for {c:$}. How much money is left?
     From {a:$} {n} spends {b} on food and {c} on the bus. How many dollars remain?
     {n} buys shoes for {b:$} and socks for {c:$}. {n} had {a:$}. What is left?
     How many dollars does {n} still have, if {n} came with {a} and paid {b} for lunch and {c} for a book?""",
     """{n} punya {a:k} dan membeli tas {b:k} serta topi {c:k}. Berapa ribu sisa uangnya?
     Dari {a:k}, {n} memakai {b:k} untuk makan dan {c:k} untuk bus. Berapa ribu sisanya?
     {n} membeli sepatu {b:k} dan kaus kaki {c:k}. Uangnya tadi {a:k}. Berapa ribu yang tersisa?""",
     "a 20-200, b 3-90, c 3-90", "b+c,spent,terpakai;a-$1,left,sisa", "a-b-c", "b+c<a", "dollars/ribu")
tell("""{n} has {a:r}. {n} spends {b:r} on lunch and {c:r} on a drink. How many rupiah are left?
     After paying {b:r} for rice and {c:r} for tea, how much does {n} keep of {a:r}?
     {n} gets {a:r} pocket money. {b:r} goes to the bus and {c:r} to snacks. What remains?""",
     """Uang {n} {a:r}. {n} jajan {b:r} dan membayar angkot {c:r}. Berapa rupiah sisa uangnya?
     {n} diberi {a:r}. {b:r} untuk makan siang, {c:r} untuk minum. Sisanya berapa?
     Setelah membeli nasi {b:r} dan es teh {c:r}, berapa sisa uang {n} dari {a:r}?""",
     "a 10-100*1000, b 2-80*500, c 2-60*500", "b+c,spent,terpakai;a-$1,left,sisa", "a-b-c", "b+c<a", "rupiah/rupiah")
tell("""{n} saves {a:$} a week. How much has {n} saved after {b} weeks?
     Every month {n} puts {a:$} aside. How many dollars are that in {b} months?
     {n} earns {a:$} a day. How many dollars does {n} earn in {b} days?
     If I save {a:$} each week, how much do I have in {b} weeks?""",
     """{n} menabung {a:k} seminggu. Berapa ribu tabungannya setelah {b} minggu?
     Tiap bulan {n} menyisihkan {a:k}. Berapa ribu setelah {b} bulan?
     {n} mendapat upah {a:k} sehari. Berapa ribu upahnya dalam {b} hari?
     Kalau {n} nabung {a:k} tiap minggu, {b} minggu jadi berapa ribu?""",
     "a 3-60, b 2-24", "a*b,saved,tabungan", "a*b", unit="dollars/ribu")
tell("""{n} has saved {c:r} and adds {a:r} every day. How much is it after {b} days?
     In the piggy bank are {c:r}. Each day for {b} days {n} puts in {a:r}. How many rupiah are in it then?
     {n} starts with {c:r} and saves {a:r} a week. What does {n} have after {b} weeks?""",
     """Tabungan {n} {c:r}. Tiap hari {n} menambah {a:r}. Berapa rupiah tabungannya setelah {b} hari?
     Di celengan ada {c:r}. Selama {b} hari {n} memasukkan {a:r} per hari. Berapa rupiah isinya sekarang?
     {n} mulai dengan {c:r} dan menabung {a:r} seminggu. Berapa uangnya setelah {b} minggu?""",
     "a 2-20*500, b 2-15, c 2-60*1000", "a*b,saved,ditabung;$1+c,all,semua", "a*b+c", unit="rupiah/rupiah")
tell("""{n} wants a bike for {a:$} and has {b:$}. {n} saves {c:$} a week. How many weeks are still needed?
     A phone costs {a:$}. {n} already has {b:$} and saves {c:$} every week. After how many weeks is it enough?
     {n} needs {a:$} for a trip. {b:$} is there already, and each week {c:$} comes in. How many weeks does it take?""",
     """{n} ingin sepeda seharga {a:k} dan sudah punya {b:k}. {n} menabung {c:k} seminggu. Berapa minggu lagi?
     Harga ponsel {a:k}. Uang {n} {b:k} dan tiap minggu bertambah {c:k}. Setelah berapa minggu uangnya cukup?
     {n} perlu {a:k} untuk jalan-jalan. Sudah ada {b:k}, dan setiap minggu {n} menyisihkan {c:k}. Berapa minggu yang diperlukan?""",
     "a 30-300, b 5-150, c 2-12", "a-b,missing,kurang;$1/c,weeks,minggu", "(a-b)/c", "b<a and (a-b)%c==0", "weeks/minggu")
tell("""A TV costs {a:$}. {n} pays {b:$} at once and the rest in {c} equal parts. How many dollars is one part?
     {n} owes {a:$}, has paid back {b:$} and pays the rest in {c} equal rates. How much is a rate?
     Of a price of {a:$}, {b:$} is paid now. The rest is spread evenly over {c} months. What is paid each month?""",
     """Harga TV {a:k}. {n} membayar uang muka {b:k}, sisanya dicicil {c} kali sama besar. Berapa ribu satu cicilan?
     Utang {n} {a:k}, sudah dibayar {b:k}. Sisanya dibayar {c} kali sama besar. Berapa ribu sekali bayar?
     Dari harga {a:k}, {n} membayar {b:k} sekarang. Sisanya dibagi rata selama {c} bulan. Berapa ribu per bulan?""",
     "a 40-600, b 10-300, c 2-12", "a-b,rest,sisa;$1/c,one part,satu bagian", "(a-b)/c", "b<a and (a-b)%c==0", "dollars/ribu")
tell("""{a} {p} cost {b:$}. What do {c} {p} cost?
     {n} pays {b:$} for {a} {p}. How much would {c} {p} be?
     If {a} {p} are {b:$}, how many dollars are {c} {p}?
     {a} {p} for {b:$}. At this price, what do I pay for {c}?""",
     """{a} {s} harganya {b:k}. Berapa ribu harga {c} {s}?
     {n} membayar {b:k} untuk {a} {s}. Berapa ribu untuk {c} {s}?
     Kalau {a} {s} {b:k}, {c} {s} berapa ribu?
     Dengan {b:k} {n} mendapat {a} {s}. Berapa ribu yang diperlukan untuk {c} {s}?""",
     "a 2-9, b 4-90, c 2-15", "b/a,one,satu;$1*c,price,harga", "b/a*c", "b%a==0 and a!=c", "dollars/ribu")
tell("""{a} {p} cost {b:$}. What does one cost?
     {n} pays {b:$} for {a} {p}. What is the price of a single {s}?
     For {a} equal {p} the bill is {b:$}. How many dollars is each?""",
     """{a} {s} harganya {b:k}. Berapa ribu harga satu {s}?
     {n} membayar {b:k} untuk {a} {s}. Sebuah {s} harganya berapa ribu?
     Total {a} {s} adalah {b:k}. Harga satuannya berapa ribu?""",
     "a 2-12, b 4-180", "b/a,one,satu", "b/a", "b%a==0 and b>a", "dollars/ribu")
tell("""{n} has {c:r}. One {s} costs {b:r}. How many {p} can {n} buy at most?
     A {s} is {b:r}. How many {p} do I get for {c:r}?
     With {c:r} {n} buys as many {p} as possible at {b:r} each. How many are they?""",
     """Uang {n} {c:r}. Harga satu {s} {b:r}. Paling banyak berapa {s} yang bisa dibeli?
     Sebuah {s} harganya {b:r}. Dengan {c:r}, dapat berapa {s}?
     {n} menghabiskan {c:r} untuk {s} yang harganya {b:r} sebuah. Berapa {s} yang dibeli {n}?""",
     "b 2-9*1000, c 10-90*1000", "c/b,pieces,buah", "c/b", "c%b==0 and c>b")
tell("""An adult pays {a:$} and a child {b:$}. What do {c} adults and {d} children pay?
     Tickets are {a:$} for adults and {b:$} for children. How much is it for {c} adults and {d} children?
     {c} grown-ups at {a:$} and {d} kids at {b:$} go to the zoo. What is the whole price?""",
     """Tiket dewasa {a:k} dan tiket anak {b:k}. Berapa ribu untuk {c} dewasa dan {d} anak?
     Orang dewasa membayar {a:k}, anak-anak {b:k}. Berapa ribu yang dibayar {c} dewasa dan {d} anak?
     {c} orang dewasa dan {d} anak masuk kebun binatang. Karcis dewasa {a:k}, karcis anak {b:k}. Totalnya berapa ribu?""",
     "a 5-30, b 2-15, c 2-9, d 2-9", "a*c,adults,dewasa;b*d,children,anak;$1+$2,all,semua", "a*c+b*d", "b<a", "dollars/ribu")
tell("""{n} earns {a:$} an hour. {n} works {b} hours a day for {c} days. How much is that?
     For {c} days {n} works {b} hours a day at {a:$} an hour. How many dollars does {n} earn?
     What is the pay for {c} days of {b} hours each, if an hour is worth {a:$}?""",
     """{n} dibayar {a:k} per jam. {n} bekerja {b} jam sehari selama {c} hari. Berapa ribu penghasilannya?
     Selama {c} hari {n} bekerja {b} jam per hari dengan upah {a:k} per jam. Berapa ribu upahnya?
     Berapa ribu upah untuk {c} hari kerja, {b} jam sehari, jika satu jam {a:k}?""",
     "a 5-30, b 2-9, c 2-9", "b*c,hours,jam;a*$1,pay,upah", "a*b*c", unit="dollars/ribu")
tell("""{n} sells {a} {p} at {b:$} each. Making them cost {c:$} in all. What is the profit?
     {n} bought goods for {c:$} and sold {a} pieces at {b:$} each. How much did {n} gain?
     {n} paid {c:$} for flour and sold {a} cakes for {b:$} each. How many dollars of profit is that?""",
     """{n} menjual {a} {s} seharga {b:k} per buah. Modalnya {c:k}. Berapa ribu untungnya?
     {n} kulakan {c:k} lalu menjual {a} buah dengan harga {b:k} sebuah. Berapa ribu keuntungan {n}?
     Dengan bahan {c:k}, {n} membuat {a} kue dan menjual semuanya, satu {b:k}. Untungnya berapa ribu?""",
     "a 3-30, b 2-12, c 5-150", "a*b,income,pemasukan;$1-c,profit,untung", "a*b-c", "c<a*b", "dollars/ribu")
tell("""A shirt costs {a:$}, trousers cost {b:$} more. What do both cost together?
     The red chair costs {a:$} and the blue one {b:$} more. What do I pay for both?
     {n} buys a lamp for {a:$} and a clock that is {b:$} dearer. How many dollars is that in all?""",
     """Kemeja harganya {a:k}, celana {b:k} lebih mahal. Berapa ribu harga keduanya?
     Kursi merah {a:k}, kursi biru {b:k} lebih mahal. Berapa ribu kalau beli dua-duanya?
     {n} membeli lampu {a:k} dan jam yang {b:k} lebih mahal dari lampu. Berapa ribu semuanya?""",
     "a 8-80, b 2-40", "a+b,dearer one,yang mahal;a+$1,both,keduanya", "2*a+b", unit="dollars/ribu")
tell("""A coat costs {a:$}, a hat costs {b:$} less. What do both cost together?
     The new book is {a:$}, the used one {b:$} cheaper. What do I pay for both?
     {n} buys a bag for {a:$} and a belt that is {b:$} cheaper. How many dollars is that in all?""",
     """Jaket harganya {a:k}, topi {b:k} lebih murah. Berapa ribu harga keduanya?
     Buku baru {a:k}, buku bekas {b:k} lebih murah. Berapa ribu kalau beli dua-duanya?
     {n} membeli tas {a:k} dan sabuk yang {b:k} lebih murah dari tas. Berapa ribu semuanya?""",
     "a 12-90, b 2-60", "a-b,cheaper one,yang murah;a+$1,both,keduanya", "2*a-b", "b<a", "dollars/ribu")
tell("""A {s} costs {a:$}. Today each is {b:$} cheaper. What do {c} {p} cost today?
     The price of {a:$} for a {s} falls by {b:$}. How many dollars are {c} {p} now?
     {n} gets {b:$} off each {s}. One is normally {a:$}. What does {n} pay for {c}?""",
     """Harga {s} {a:k}. Hari ini diskon {b:k} per buah. Berapa ribu harga {c} {s} hari ini?
     {s} yang biasanya {a:k} turun {b:k}. Berapa ribu untuk {c} {s} sekarang?
     {n} mendapat potongan {b:k} untuk tiap {s}. Harga biasanya {a:k}. Berapa ribu yang dibayar {n} untuk {c} {s}?""",
     "a 5-60, b 1-30, c 2-12", "a-b,new price,harga baru;$1*c,all,semua", "(a-b)*c", "b<a", "dollars/ribu")
tell("""{n} earns {a:$} a week and spends {b:$} of it. How much does {n} save in {c} weeks?
     Each month {a:$} comes in and {b:$} goes out. How many dollars are saved in {c} months?
     {n} gets {a:$} pocket money a week and uses {b:$}. What is saved after {c} weeks?""",
     """{n} mendapat {a:k} seminggu dan memakai {b:k}. Berapa ribu yang ditabung dalam {c} minggu?
     Tiap bulan masuk {a:k} dan keluar {b:k}. Berapa ribu tabungannya dalam {c} bulan?
     Uang saku {n} {a:k} per hari, yang dipakai {b:k}. Setelah {c} hari, sisanya terkumpul berapa ribu?""",
     "a 8-90, b 3-80, c 2-12", "a-b,saved,ditabung;$1*c,all,semua", "(a-b)*c", "b<a", "dollars/ribu")
tell("""The bill of {a:$} is split among {b} people, and each adds {c:$} tip. How much does one pay?
     {b} friends share a bill of {a:$} equally. Everyone also leaves {c:$} as a tip. What does each of them pay?
     Dinner is {a:$} for {b} people. Each pays the same share plus {c:$} for the waiter. How many dollars is that for one?""",
     """Tagihan {a:k} dibagi {b} orang dan tiap orang menambah tip {c:k}. Berapa ribu bayar satu orang?
     {b} teman membagi rata tagihan {a:k}. Masing-masing juga memberi tip {c:k}. Berapa ribu yang dibayar tiap orang?
     Makan malam {a:k} untuk {b} orang, dibayar sama rata. Setiap orang menambah {c:k} untuk parkir. Berapa ribu per orang?""",
     "a 12-180, b 2-9, c 1-9", "a/b,share,bagian;$1+c,with tip,dengan tip", "a/b+c", "a%b==0", "dollars/ribu")
tell("""{n} has {a} coins of 5 cents and {b} coins of 10 cents. How many cents is that?
     How much are {a} five-cent coins and {b} ten-cent coins together, in cents?
     In {n}'s purse are {a} coins worth 5 cents each and {b} worth 10 cents each. How many cents are in it?""",
     """{n} punya {a} lembar 5 ribu dan {b} lembar 10 ribu. Berapa ribu semuanya?
     Berapa ribu jumlah {a} lembar lima ribuan dan {b} lembar sepuluh ribuan?
     Di dompet {n} ada {a} uang kertas 5 ribu dan {b} uang kertas 10 ribu. Berapa ribu isinya?""",
     "a 2-30, b 2-30", "a*5,fives,lima;b*10,tens,sepuluh;$1+$2,all,semua", "5*a+10*b", unit="cents/ribu")
tell("""{n} buys {a} kg of rice at {b:$} a kg and {c} kg of fruit at {d:$} a kg, and pays with {e:$}. What is the change?
     Rice is {b:$} a kg, fruit {d:$} a kg. {n} takes {a} kg of rice and {c} kg of fruit and gives {e:$}. How many dollars does {n} get back?
     With {e:$} {n} buys {a} kg of rice for {b:$} per kg and {c} kg of fruit for {d:$} per kg. How much money is left?""",
     """{n} membeli {a} kg beras seharga {b:k} per kg dan {c} kg buah seharga {d:k} per kg, lalu membayar {e:k}. Berapa ribu kembaliannya?
     Beras {b:k} per kg, buah {d:k} per kg. {n} mengambil {a} kg beras dan {c} kg buah dan membayar {e:k}. Berapa ribu uang kembalinya?
     Dengan {e:k}, {n} membeli {a} kg beras ({b:k} per kg) dan {c} kg buah ({d:k} per kg). Sisa uangnya berapa ribu?""",
     "a 2-9, b 2-12, c 2-9, d 2-12, e 20-250", "a*b,rice,beras;c*d,fruit,buah;$1+$2,price,harga;e-$3,change,kembalian", "e-a*b-c*d", "a*b+c*d<e", "dollars/ribu")
tell("""{n} buys {a} {p} at {b:r} each and a bag for {c:r}. How many rupiah is that in all?
     A bag costs {c:r} and a {s} {b:r}. What does {n} pay for one bag and {a} {p}?
     {a} {p} for {b:r} apiece plus {c:r} for delivery: what is the total?""",
     """{n} membeli {a} {s} seharga {b:r} per buah dan sebuah tas {c:r}. Berapa rupiah semuanya?
     Harga tas {c:r} dan harga {s} {b:r}. Berapa yang dibayar {n} untuk satu tas dan {a} {s}?
     {a} {s} @ {b:r} ditambah ongkos kirim {c:r}, totalnya berapa rupiah?""",
     "a 2-9, b 2-30*500, c 5-60*1000", "a*b,first,pertama;$1+c,all,semua", "a*b+c", unit="rupiah/rupiah")
tell("""A bus ride costs {a:$}. {n} rides to work and back on each of {b} days. How many dollars is that?
     {n} takes the bus there and back every day for {b} days. One ride is {a:$}. What does it cost in all?
     What does {n} pay in {b} days for two rides a day at {a:$} each?""",
     """Ongkos bus sekali jalan {a:k}. {n} pergi dan pulang naik bus selama {b} hari. Berapa ribu semuanya?
     Tiap hari {n} naik angkot dua kali, sekali naik {a:k}. Berapa ribu ongkosnya dalam {b} hari?
     Selama {b} hari {n} naik ojek pulang pergi, {a:k} sekali jalan. Berapa ribu yang dibayar {n}?""",
     "a 2-12, b 2-25", "a*2,a day,sehari;$1*b,all,semua", "2*a*b", unit="dollars/ribu")

# Travel and speed

tell("""A car drives {a} km an hour. How far does it get in {b} hours?
     {n} cycles {a} km per hour for {b} hours. How many km is that?
     A train goes at {a} km/h. What distance does it cover in {b} hours?
     How far does {n} ride in {b} hours at a speed of {a} km/h?""",
     """Sebuah mobil melaju {a} km per jam. Berapa km dalam {b} jam?
     {n} bersepeda {a} km per jam selama {b} jam. Berapa km jaraknya?
     Kereta berjalan dengan kecepatan {a} km/jam. Berapa jarak yang ditempuh dalam {b} jam?
     Selama {b} jam {n} naik motor dengan kecepatan {a} km/jam. Sejauh berapa km?""",
     "a 8-120, b 2-9", "a*b,distance,jarak", "a*b", unit="km/km")
tell("""A bus covers {a} km in {b} hours. How many km per hour is that?
     {n} drives {a} km in {b} hours. What is the speed in km/h?
     For {a} km a train needs {b} hours. How fast is it in km per hour?""",
     """Sebuah bus menempuh {a} km dalam {b} jam. Berapa km per jam kecepatannya?
     {n} berkendara {a} km selama {b} jam. Berapa kecepatannya dalam km/jam?
     Untuk {a} km kereta memerlukan {b} jam. Berapa kecepatan kereta itu?""",
     "a 20-720, b 2-9", "a/b,speed,kecepatan", "a/b", "a%b==0", "km per hour/km per jam")
tell("""It is {a} km to the town. A car goes {b} km per hour. How many hours does it take?
     How many hours does a truck need for {a} km at {b} km/h?
     {n} drives at {b} km/h. After how many hours has {n} done {a} km?""",
     """Jarak ke kota {a} km. Mobil melaju {b} km per jam. Berapa jam perjalanannya?
     Berapa jam yang diperlukan truk untuk {a} km dengan kecepatan {b} km/jam?
     {n} berkendara {b} km per jam. Setelah berapa jam {n} menempuh {a} km?""",
     "a 20-720, b 1-9*10", "a/b,hours,jam", "a/b", "a%b==0 and a//b<10", "hours/jam")
tell("""{n} drives {a} km in the morning and {b} km in the afternoon. The whole way is {c} km. How many km are left?
     On a trip of {c} km {n} has done {a} km and then {b} km. How far is it still?
     It is {c} km to the sea. {n} rides {a} km, rests and rides {b} km. How many km are missing?""",
     """{n} menempuh {a} km di pagi hari dan {b} km di sore hari. Seluruh jalan {c} km. Berapa km lagi?
     Dari perjalanan {c} km, {n} sudah menempuh {a} km lalu {b} km. Masih berapa km?
     Jarak ke pantai {c} km. {n} bersepeda {a} km, istirahat, lalu {b} km lagi. Berapa km sisanya?""",
     "a 5-90, b 5-90, c 30-300", "a+b,done,sudah;c-$1,left,sisa", "c-a-b", "a+b<c", "km/km")
tell("""{n} walks {a} km to school and the same way back every day. How many km are that in {b} days?
     The office is {a} km away. {n} drives there and back on {b} days. How many km does {n} drive?
     School is {a} km from home. {n} goes there and returns each day. How far does {n} go in {b} days?""",
     """Setiap hari {n} berjalan {a} km ke sekolah dan kembali lewat jalan yang sama. Berapa km dalam {b} hari?
     Kantor berjarak {a} km. {n} pergi dan pulang selama {b} hari. Berapa km yang ditempuh {n}?
     Jarak rumah ke sekolah {a} km. {n} pulang pergi tiap hari. Berapa km dalam {b} hari?""",
     "a 2-30, b 2-25", "a*2,a day,sehari;$1*b,all,semua", "2*a*b", unit="km/km")
tell("""A car uses {a} litres for 100 km. How many litres does it use for {b}00 km?
     {n}'s car needs {a} litres per 100 km. How much fuel does a trip of {b}00 km take?
     How many litres of fuel are needed for {b}00 km, if 100 km take {a} litres?""",
     """Mobil {n} memakai {a} liter untuk 100 km. Berapa liter untuk {b}00 km?
     Tiap 100 km mobil menghabiskan {a} liter. Berapa liter bensin untuk perjalanan {b}00 km?
     Berapa liter yang diperlukan untuk {b}00 km jika 100 km butuh {a} liter?""",
     "a 4-12, b 2-9", "a*b,litres,liter", "a*b", unit="litres/liter")
tell("""A motorbike goes {a} km on one litre. How far does it go on {b} litres?
     With each litre of fuel a car drives {a} km. The tank holds {b} litres. How many km is that?
     How many km can {n} drive with {b} litres, if one litre is enough for {a} km?""",
     """Satu liter bensin cukup untuk {a} km. Berapa km dengan {b} liter?
     Motor {n} menempuh {a} km per liter. Tangkinya berisi {b} liter. Berapa km yang bisa ditempuh?
     Berapa km yang ditempuh {n} dengan {b} liter kalau tiap liter untuk {a} km?""",
     "a 8-50, b 2-40", "a*b,distance,jarak", "a*b", unit="km/km")
tell("""Two trains start at the same place in opposite directions at {a} and {b} km/h. How far apart are they after {c} hours?
     {n} walks east at {a} km/h and {m} west at {b} km/h from the same spot. How many km lie between them after {c} hours?
     From one station a bus drives north at {a} km/h and another south at {b} km/h. What is their distance after {c} hours?""",
     """Dua kereta berangkat dari tempat yang sama ke arah berlawanan, {a} dan {b} km per jam. Berapa km jarak mereka setelah {c} jam?
     {n} berjalan ke timur {a} km/jam dan {m} ke barat {b} km/jam dari tempat yang sama. Berapa km jarak mereka setelah {c} jam?
     Dari satu terminal, sebuah bus ke utara {a} km/jam dan bus lain ke selatan {b} km/jam. Terpisah berapa km setelah {c} jam?""",
     "a 3-90, b 3-90, c 2-6", "a+b,per hour,per jam;$1*c,distance,jarak", "(a+b)*c", unit="km/km")
tell("""{n} cycles at {a} km/h and {m} at {b} km/h in the same direction. How many km is {n} ahead after {c} hours?
     Two cars leave together on the same road, one at {a} and one at {b} km/h. How far is the faster one ahead after {c} hours?
     {n} drives {a} km an hour, {m} {b} km an hour, on the same way. By how many km does {n} lead after {c} hours?""",
     """{n} bersepeda {a} km/jam dan {m} {b} km/jam ke arah yang sama. Berapa km {n} di depan setelah {c} jam?
     Dua mobil berangkat bersama di jalan yang sama, {a} dan {b} km/jam. Berapa km yang cepat di depan setelah {c} jam?
     {n} melaju {a} km per jam, {m} {b} km per jam, searah. Setelah {c} jam {n} unggul berapa km?""",
     "a 10-90, b 5-80, c 2-6", "a-b,per hour,per jam;$1*c,ahead,di depan", "(a-b)*c", "b<a", "km/km")
tell("""{n} drives {b} hours at {a} km/h and then {d} hours at {c} km/h. How many km is that altogether?
     First a train goes {a} km/h for {b} hours, then {c} km/h for {d} hours. What distance does it cover?
     How far does {n} get, riding {b} hours at {a} km per hour and another {d} hours at {c} km per hour?""",
     """{n} berkendara {b} jam dengan {a} km/jam lalu {d} jam dengan {c} km/jam. Berapa km semuanya?
     Mula-mula kereta melaju {a} km/jam selama {b} jam, lalu {c} km/jam selama {d} jam. Berapa jarak yang ditempuh?
     Berapa km yang ditempuh {n} jika {b} jam pertama {a} km per jam dan {d} jam berikutnya {c} km per jam?""",
     "a 10-90, b 2-6, c 10-90, d 2-6", "a*b,first,pertama;c*d,second,kedua;$1+$2,all,semua", "a*b+c*d", unit="km/km")
tell("""{n} runs {a} m in each lap and does {b} laps. {m} runs {c} m. How many metres more does {n} run?
     {m} runs {c} m. {n} does {b} laps of {a} m. By how many metres is {n}'s way longer?
     A lap is {a} m. {n} does {b} laps, {m} stops after {c} m. How many metres further is {n}?""",
     """{n} berlari {b} putaran, tiap putaran {a} m. {m} berlari {c} m. Berapa meter lebih jauh {n}?
     {m} berlari {c} m. {n} berlari {b} putaran, satu putaran {a} m. Berapa meter selisihnya?
     Satu putaran {a} m. {n} menyelesaikan {b} putaran, {m} berhenti setelah {c} m. {n} lebih jauh berapa meter?""",
     "a 5-40*10, b 2-9, c 50-900", "a*b,first,pertama;$1-c,more,selisih", "a*b-c", "c<a*b", "m/m")
tell("""A tower has {b} flights of stairs with {a} steps each. How many steps lead to the top?
     {n} climbs {b} flights of stairs with {a} steps each. How many steps does {n} climb?
     Each flight of stairs has {a} steps. {n} goes up {b} flights. How many steps is that?""",
     """{n} menaiki {b} tangga, tiap tangga {a} anak tangga. Berapa anak tangga semuanya?
     Setiap tangga mempunyai {a} anak tangga. {n} naik {b} tangga. Berapa anak tangga yang dinaiki {n}?
     Berapa anak tangga yang dilewati {n} di {b} tangga jika satu tangga {a} anak tangga?""",
     "a 8-25, b 2-12", "a*b,steps,anak tangga", "a*b", unit="steps/anak tangga")

# Time and work

tell("""{n} reads {a} pages a day. How many pages does {n} read in {b} days?
     Each evening {n} reads {a} pages. How many pages are that after {b} evenings?
     For {b} days I read {a} pages every day. How many pages did I read?""",
     """{n} membaca {a} halaman sehari. Berapa halaman dalam {b} hari?
     Tiap malam {n} membaca {a} halaman. Setelah {b} malam, berapa halaman yang dibaca?
     Selama {b} hari {n} membaca {a} halaman per hari. Berapa halaman seluruhnya?""",
     "a 4-60, b 2-30", "a*b,pages,halaman", "a*b", unit="pages/halaman")
tell("""A book has {a} pages. {n} reads {b} pages a day. How many days does it take?
     How many days does {n} need for {a} pages at {b} pages per day?
     {n} reads {b} pages each day. After how many days is a book of {a} pages finished?""",
     """Sebuah buku {a} halaman. {n} membaca {b} halaman sehari. Berapa hari sampai selesai?
     Berapa hari yang diperlukan {n} untuk {a} halaman kalau sehari {b} halaman?
     {n} membaca {b} halaman tiap hari. Setelah berapa hari buku {a} halaman selesai dibaca?""",
     "a 20-400, b 4-12", "a/b,days,hari", "a/b", "a%b==0", "days/hari")
tell("""A book has {a} pages. {n} has read {b} pages on each of {c} days. How many pages are left?
     {n} reads {b} pages a day for {c} days. The book has {a} pages. How many are still unread?
     Of {a} pages {n} read {b} a day for {c} days. How many pages does {n} still have to read?""",
     """Sebuah buku {a} halaman. {n} membaca {b} halaman sehari selama {c} hari. Berapa halaman lagi?
     {n} membaca {b} halaman tiap hari selama {c} hari. Bukunya {a} halaman. Berapa yang belum dibaca?
     Dari {a} halaman, {n} sudah membaca {b} halaman per hari selama {c} hari. Sisa berapa halaman?""",
     "a 50-300, b 4-30, c 2-9", "b*c,read,dibaca;a-$1,left,sisa", "a-b*c", "b*c<a", "pages/halaman")
tell("""{n} is {a} years old. {m} is {b} years older. How old will {m} be in {c} years?
     {m} is {b} years older than {n}, who is {a}. What is {m}'s age {c} years from now?
     In {c} years, how old will {m} be, if {m} is {b} years older than {n} and {n} is {a} now?""",
     """{n} berumur {a} tahun. {m} {b} tahun lebih tua. Berapa umur {m} {c} tahun lagi?
     {m} {b} tahun lebih tua dari {n}. Umur {n} sekarang {a} tahun. Berapa umur {m} {c} tahun yang akan datang?
     Umur {n} {a}, sedangkan {m} lebih tua {b} tahun. {c} tahun lagi {m} berumur berapa?""",
     "a 5-50, b 2-30, c 2-20", "a+b,now,sekarang;$1+c,then,nanti", "a+b+c", unit="years/tahun")
tell("""{n} is {a} years old. {m} is {b} years younger. How old will {m} be in {c} years?
     {m} is {b} years younger than {n}, who is {a}. What is {m}'s age {c} years from now?
     In {c} years, how old will {m} be, if {m} is {b} years younger than {n} and {n} is {a} now?""",
     """{n} berumur {a} tahun. {m} {b} tahun lebih muda. Berapa umur {m} {c} tahun lagi?
     {m} {b} tahun lebih muda dari {n}. Umur {n} sekarang {a} tahun. Berapa umur {m} {c} tahun yang akan datang?
     Umur {n} {a}, sedangkan {m} lebih muda {b} tahun. {c} tahun lagi {m} berumur berapa?""",
     "a 10-60, b 2-40, c 2-20", "a-b,now,sekarang;$1+c,then,nanti", "a-b+c", "b<a", "years/tahun")
tell("""{n} is {a} years old, {m} is {b} years younger. How old are they together?
     {m} is {b} years younger than {n}. {n} is {a}. What is the sum of their ages?
     Add {n}'s and {m}'s ages: {n} is {a}, and {m} is {b} years younger. What do you get?""",
     """{n} berumur {a} tahun, {m} {b} tahun lebih muda. Berapa jumlah umur mereka?
     {m} {b} tahun lebih muda dari {n}. Umur {n} {a} tahun. Berapa umur keduanya kalau dijumlahkan?
     Umur {n} {a} dan {m} lebih muda {b} tahun. Jumlah umur {n} dan {m} berapa?""",
     "a 10-60, b 2-40", "a-b,the other,yang lain;a+$1,together,jumlah", "2*a-b", "b<a", "years/tahun")
tell("""{n} is {a} and {m} is {b} years old. What will the sum of their ages be in {c} years?
     Today {n} is {a}, {m} is {b}. How old will they be together {c} years from now?
     How many years will {n} and {m} count together in {c} years, if they are {a} and {b} now?""",
     """{n} berumur {a} dan {m} {b} tahun. Berapa jumlah umur mereka {c} tahun lagi?
     Sekarang umur {n} {a} tahun, umur {m} {b} tahun. {c} tahun yang akan datang jumlah umur mereka berapa?
     Berapa jumlah umur {n} dan {m} dalam {c} tahun jika sekarang {a} dan {b}?""",
     "a 4-60, b 4-60, c 2-15", "a+b,now,sekarang;c*2,more,tambahan;$1+$2,then,nanti", "a+b+2*c", unit="years/tahun")
tell("""{n} is {a} years old. How old was {n} {b} years ago?
     {b} years ago {n}, who is {a} now, had what age?
     Now {n} is {a}. What was {n}'s age {b} years earlier?""",
     """{n} berumur {a} tahun. Berapa umur {n} {b} tahun yang lalu?
     {b} tahun lalu, berapa umur {n} yang sekarang {a} tahun?
     Sekarang umur {n} {a}. Umurnya {b} tahun sebelumnya berapa?""",
     "a 15-90, b 2-60", "a-b,then,dulu", "a-b", "b<a", "years/tahun")
tell("""{n} is {a} years old. How old will {n} be in {b} years?
     {b} years from now, what age will {n} have, who is {a} today?
     If {n} is {a} now, what is {n}'s age after {b} more years?""",
     """{n} berumur {a} tahun. Berapa umur {n} {b} tahun lagi?
     {b} tahun yang akan datang, berapa umur {n} yang sekarang {a} tahun?
     Sekarang umur {n} {a}. Umurnya {b} tahun kemudian berapa?""",
     "a 3-80, b 2-50", "a+b,then,nanti", "a+b", unit="years/tahun")
tell("""{n} is {a} years old. {n}'s father is {b} times as old. How many years older is the father?
     The father is {b} times as old as {n}, who is {a}. What is the difference of their ages?
     By how many years is the mother older than {n}, if {n} is {a} and she is {b} times as old?""",
     """{n} berumur {a} tahun. Umur ayahnya {b} kali umur {n}. Berapa tahun ayahnya lebih tua?
     Umur ayah {b} kali umur {n}, dan {n} {a} tahun. Berapa selisih umur mereka?
     Berapa tahun ibu lebih tua dari {n} kalau {n} {a} tahun dan umur ibu {b} kali lipatnya?""",
     "a 6-20, b 2-6", "a*b,parent,orang tua;$1-a,older,lebih tua", "a*b-a", unit="years/tahun")
tell("""{m} was {b} years old when {n} was born. {n} is {a} now. How old is {m}?
     When {n} was born, {m} was {b}. Now {n} is {a}. What is {m}'s age?
     {n} is {a} today. At {n}'s birth {m} was {b} years old. How old is {m} today?""",
     """{m} berumur {b} tahun ketika {n} lahir. Sekarang {n} {a} tahun. Berapa umur {m}?
     Saat {n} lahir, umur {m} {b} tahun. Kini {n} berumur {a}. {m} umur berapa?
     {n} sekarang {a} tahun. Waktu {n} lahir, {m} sudah {b} tahun. Berapa umur {m} sekarang?""",
     "a 2-40, b 2-45", "a+b,now,sekarang", "a+b", unit="years/tahun")
tell("""A machine makes {a} {t} an hour. How many does it make in {b} hours?
     {a} {t} are made every hour. How many are made in {b} hours?
     In {b} hours, how many {t} come from a machine that makes {a} per hour?""",
     """Sebuah mesin membuat {a} {t} per jam. Berapa {t} dalam {b} jam?
     Setiap jam dibuat {a} {t}. Berapa yang dibuat dalam {b} jam?
     Dalam {b} jam, berapa {t} yang dihasilkan mesin yang membuat {a} per jam?""",
     "a 12-250, b 2-12", "a*b,made,dibuat", "a*b", unit="{t}/{t}")
tell("""A printer prints {a} pages a minute. How many minutes does it need for {b} pages?
     {n} types {a} words a minute. How many minutes do {b} words take?
     {a} bottles are filled every minute. After how many minutes are {b} bottles full?""",
     """Mesin cetak mencetak {a} halaman per menit. Berapa menit untuk {b} halaman?
     {n} mengetik {a} kata per menit. Berapa menit untuk {b} kata?
     Setiap menit {a} botol terisi. Setelah berapa menit {b} botol terisi?""",
     "a 3-30, b 12-400", "b/a,minutes,menit", "b/a", "b%a==0 and b>a", "minutes/menit")
tell("""{a} workers need {b} days for a wall. How many days does one worker need?
     A job takes {a} people {b} days. How many days would one person take?
     {a} painters finish a house in {b} days. In how many days does a single painter finish it at the same speed?""",
     """{a} pekerja membangun tembok dalam {b} hari. Berapa hari jika hanya satu pekerja?
     Sebuah pekerjaan selesai oleh {a} orang dalam {b} hari. Berapa hari kalau dikerjakan satu orang?
     {a} tukang mengecat rumah selama {b} hari. Satu tukang saja perlu berapa hari?""",
     "a 2-12, b 2-20", "a*b,days,hari", "a*b", unit="days/hari")
tell("""{a} workers need {b} days for a job. How many days do {c} workers need?
     A job takes {a} people {b} days. How long does it take {c} people?
     {a} painters finish in {b} days. In how many days do {c} painters finish the same work?""",
     """{a} pekerja menyelesaikan pekerjaan dalam {b} hari. Berapa hari untuk {c} pekerja?
     Pekerjaan selesai oleh {a} orang dalam {b} hari. Kalau {c} orang, berapa hari?
     {a} tukang selesai dalam {b} hari. Pekerjaan yang sama oleh {c} tukang selesai dalam berapa hari?""",
     "a 2-12, b 2-20, c 2-12", "a*b,one worker,satu pekerja;$1/c,days,hari", "a*b/c", "a*b%c==0 and a!=c", "days/hari")
tell("""A tap fills {a} litres a minute. How many litres are in the tub after {b} minutes, if {c} were there before?
     There are {c} litres in a tank and {a} litres flow in every minute. How many litres are there after {b} minutes?
     {n} pours {b} buckets of {a} litres into a pool that holds {c} litres already. How many litres are in the pool?""",
     """Bak berisi {c} liter. Keran mengisi {a} liter per menit. Berapa liter setelah {b} menit?
     Ada {c} liter di tangki dan tiap menit masuk {a} liter. Berapa liter isinya setelah {b} menit?
     {n} menuang {b} ember berisi {a} liter ke kolam yang sudah berisi {c} liter. Berapa liter isi kolam?""",
     "a 3-20, b 2-20, c 4-80", "a*b,flowed in,masuk;$1+c,all,semua", "a*b+c", unit="litres/liter")
tell("""A tank holds {a} litres. Each day {b} litres are used. How many litres are left after {c} days?
     From a tank with {a} litres {b} litres are taken every day. What is left after {c} days?
     For {c} days {n} uses {b} litres of water a day. At first there were {a} litres. How many remain?""",
     """Tangki berisi {a} liter. Tiap hari dipakai {b} liter. Berapa liter sisanya setelah {c} hari?
     Dari tangki {a} liter diambil {b} liter setiap hari. Tinggal berapa liter setelah {c} hari?
     Selama {c} hari {n} memakai {b} liter air per hari. Mula-mula ada {a} liter. Berapa liter yang tersisa?""",
     "a 50-400, b 3-30, c 2-9", "b*c,used,terpakai;a-$1,left,sisa", "a-b*c", "b*c<a", "litres/liter")
tell("""A school day has {a} lessons of {b} minutes and {c} minutes of breaks. How many minutes are that in all?
     {n} does {a} exercises of {b} minutes each and then rests for {c} minutes. How many minutes does it take?
     How many minutes are {a} lessons of {b} minutes plus breaks of {c} minutes altogether?""",
     """Sehari ada {a} pelajaran, masing-masing {b} menit, dan istirahat {c} menit. Berapa menit semuanya?
     {n} melakukan {a} latihan, tiap latihan {b} menit, lalu beristirahat {c} menit. Berapa menit seluruhnya?
     Berapa menit {a} pelajaran yang lamanya {b} menit ditambah istirahat {c} menit?""",
     "a 2-8, b 10-50, c 5-60", "a*b,lessons,pelajaran;$1+c,all,semua", "a*b+c", unit="minutes/menit")
tell("""{n} practises {a} minutes a day and {m} practises {b} minutes. How many minutes do they practise together in {c} days?
     Each day {n} walks {a} km and {m} walks {b} km. How many km do they walk together in {c} days?
     {n} drinks {a} glasses a day and {m} drinks {b}. How many glasses do they drink in {c} days?""",
     """{n} minum {a} gelas sehari dan {m} minum {b}. Berapa gelas mereka minum dalam {c} hari?
     Tiap hari {n} berlatih {a} menit dan {m} {b} menit. Berapa menit mereka berdua berlatih dalam {c} hari?
     {n} berjalan {a} km sehari, {m} berjalan {b} km. Berapa km jumlahnya dalam {c} hari?""",
     "a 2-9, b 2-9, c 2-30", "a+b,a day,sehari;$1*c,all,semua", "(a+b)*c")

# Groups, animals, places

tell("""A farmer has {a} cows and {b} chickens. How many legs do they have in total?
     There are {a} dogs and {b} birds. How many legs is that?
     On the meadow stand {a} horses and {b} ducks. How many legs can {n} count?""",
     """Seorang petani punya {a} sapi dan {b} ayam. Berapa jumlah kaki semuanya?
     Ada {a} anjing dan {b} burung. Berapa kaki seluruhnya?
     Di padang ada {a} kuda dan {b} bebek. Berapa kaki yang bisa dihitung {n}?""",
     "a 2-30, b 2-30", "a*4,four legs,berkaki empat;b*2,two legs,berkaki dua;$1+$2,all,semua", "4*a+2*b", unit="legs/kaki")
tell("""There are {a} cars and {b} bicycles. How many wheels are there?
     In the yard stand {a} cars and {b} bikes. How many wheels is that in all?
     {n} counts the wheels of {a} cars and {b} motorcycles. How many are there?""",
     """Ada {a} mobil dan {b} sepeda. Berapa roda semuanya?
     Di halaman parkir ada {a} mobil dan {b} sepeda motor. Berapa jumlah rodanya?
     {n} menghitung roda {a} mobil dan {b} sepeda. Ada berapa roda?""",
     "a 2-30, b 2-30", "a*4,cars,mobil;b*2,two wheels,roda dua;$1+$2,all,semua", "4*a+2*b", unit="wheels/roda")
tell("""A hall has {a} rows with {b} seats. {c} seats are taken. How many seats are free?
     In a cinema are {a} rows of {b} seats, and {c} people sit there. How many seats are empty?
     {c} guests come to a hall with {a} rows of {b} chairs. How many chairs stay empty?""",
     """Sebuah aula punya {a} baris, tiap baris {b} kursi. {c} kursi terisi. Berapa kursi kosong?
     Di bioskop ada {a} baris, masing-masing {b} kursi, dan {c} orang duduk. Berapa kursi yang kosong?
     {c} tamu datang ke aula dengan {a} baris berisi {b} kursi. Berapa kursi yang tidak terpakai?""",
     "a 3-20, b 4-20, c 5-200", "a*b,seats,kursi;$1-c,free,kosong", "a*b-c", "c<a*b", "seats/kursi")
tell("""A class has {a} girls and {b} boys. They form groups of {c}. How many groups are there?
     {a} girls and {b} boys split into teams of {c}. How many teams is that?
     How many teams of {c} can be made from {a} boys and {b} girls?""",
     """Satu kelas terdiri dari {a} anak perempuan dan {b} anak laki-laki. Mereka membentuk kelompok berisi {c}. Berapa kelompok?
     {a} putri dan {b} putra dibagi menjadi regu berisi {c} anak. Ada berapa regu?
     Berapa kelompok berisi {c} orang yang bisa dibuat dari {a} siswa laki-laki dan {b} siswa perempuan?""",
     "a 5-30, b 5-30, c 2-9", "a+b,children,anak;$1/c,groups,kelompok", "(a+b)/c", "(a+b)%c==0", "groups/kelompok")
tell("""{a} pupils are in a class. {b} are ill today. The others form {c} equal teams. How many are in a team?
     Of {a} players {b} do not come. The rest is split into {c} equal groups. How big is a group?
     A class of {a} without the {b} who are absent makes {c} teams of the same size. How many children are in each?""",
     """Di kelas ada {a} murid. {b} sakit hari ini. Yang lain membentuk {c} regu sama besar. Berapa anak tiap regu?
     Dari {a} pemain, {b} tidak datang. Sisanya dibagi menjadi {c} kelompok sama besar. Berapa orang per kelompok?
     Kelas berisi {a} anak, {b} tidak masuk, dan yang hadir dibagi rata menjadi {c} tim. Satu tim berapa anak?""",
     "a 12-45, b 1-12, c 2-9", "a-b,present,hadir;$1/c,team,regu", "(a-b)/c", "b<a and (a-b)%c==0 and a-b>c")
tell("""On a bus are {a} people. {b} get off and {c} get on. How many people are on the bus now?
     A bus carries {a} passengers. At the stop {b} leave and {c} come in. How many are there now?
     {a} people sit in a train. {c} more get in and {b} get out. How many are in it then?""",
     """Di bus ada {a} orang. {b} turun dan {c} naik. Berapa orang di bus sekarang?
     Sebuah bus membawa {a} penumpang. Di halte {b} turun dan {c} masuk. Sekarang ada berapa penumpang?
     Di kereta ada {a} orang. Naik {c} orang dan turun {b} orang. Berapa orang di kereta sekarang?""",
     "a 8-80, b 2-60, c 2-40", "a-b,after leaving,setelah turun;$1+c,now,sekarang", "a-b+c", "b<a", "people/orang")
tell("""A train has {a} carriages with {b} seats. {c} people get on, then {d} more. How many seats are still free?
     {c} people and then another {d} take seats in a train of {a} carriages with {b} seats each. How many seats stay empty?
     There are {a} carriages of {b} seats. {c} seats are taken in the first town, {d} more in the second. How many are free?""",
     """Kereta punya {a} gerbong berisi {b} kursi. Naik {c} orang, lalu {d} orang lagi. Berapa kursi yang masih kosong?
     {c} orang dan kemudian {d} orang lagi duduk di kereta dengan {a} gerbong, tiap gerbong {b} kursi. Berapa kursi kosong?
     Ada {a} gerbong berisi {b} kursi. Di kota pertama terisi {c}, di kota kedua {d} lagi. Berapa kursi yang belum terisi?""",
     "a 2-12, b 20-80, c 10-200, d 5-90", "a*b,seats,kursi;c+d,people,orang;$1-$2,free,kosong", "a*b-c-d", "c+d<a*b", "seats/kursi")
tell("""{n} plants {a} rows of {b} trees. {c} trees die. Then {n} plants {d} new ones. How many trees are there now?
     In a garden stand {a} rows of {b} trees. {c} are cut down and {d} are planted. How many trees are there?
     A forester sets {a} rows of {b} trees, loses {c} in a storm and adds {d}. How many trees stand then?""",
     """{n} menanam {a} baris berisi {b} pohon. {c} pohon mati. Lalu ditanam {d} lagi. Berapa pohon sekarang?
     Di kebun ada {a} baris, tiap baris {b} pohon. {c} ditebang dan {d} ditanam. Berapa pohon di kebun itu?
     {n} punya {a} baris pohon, masing-masing {b}. Badai merobohkan {c}, lalu {n} menanam {d}. Berapa pohonnya sekarang?""",
     "a 2-12, b 3-15, c 2-40, d 2-30", "a*b,planted,ditanam;$1-c,alive,hidup;$2+d,now,sekarang", "a*b-c+d", "c<a*b", "trees/pohon")
tell("""A school has {a} classes with {b} pupils and {c} teachers. How many people are that?
     There are {a} classes of {b} children and {c} teachers at the school. How many people altogether?
     {c} teachers and {a} classes of {b} pupils come to the party. How many come in all?""",
     """Sebuah sekolah punya {a} kelas berisi {b} murid dan {c} guru. Berapa orang semuanya?
     Di sekolah ada {a} kelas, tiap kelas {b} anak, dan ada {c} guru. Berapa jumlah orangnya?
     {c} guru dan {a} kelas, masing-masing {b} murid, datang ke pesta. Berapa orang yang datang?""",
     "a 3-20, b 12-35, c 4-40", "a*b,pupils,murid;$1+c,all,semua", "a*b+c", unit="people/orang")
tell("""{n} bakes {a} trays of {b} cookies, eats {c} and packs the rest into bags of {d}. How many bags does {n} fill?
     From {a} trays of {b} cookies {c} are burnt. The good ones go into bags of {d}. How many bags are there?
     {n} has {a} boxes of {b} candles, uses {c} and puts the others in sets of {d}. How many sets does {n} get?""",
     """{n} memanggang {a} loyang berisi {b} kue, memakan {c} dan memasukkan sisanya ke kantong berisi {d}. Berapa kantong?
     Dari {a} loyang berisi {b} kue, {c} gosong. Yang bagus dimasukkan ke kantong berisi {d}. Ada berapa kantong?
     {n} punya {a} kotak berisi {b} lilin, memakai {c}, lalu mengemas sisanya, tiap bungkus {d}. Berapa bungkus yang didapat?""",
     "a 2-9, b 4-15, c 1-20, d 2-9", "a*b,all,semua;$1-c,rest,sisa;$2/d,bags,kantong", "(a*b-c)/d", "c<a*b and (a*b-c)%d==0")
tell("""{n} collects {a} {t} on Monday and {b} times as many on Tuesday. On Wednesday {n} loses {c}. How many are left?
     On Monday {n} gets {a} {t}, on Tuesday {b} times that. Then {c} are given away. How many {t} does {n} have?
     {n} picks {a} {t} in the morning and {b} times as many in the evening, then eats or sells {c}. How many remain?""",
     """{n} mengumpulkan {a} {t} pada hari Senin dan {b} kali lipatnya pada hari Selasa. Hari Rabu hilang {c}. Berapa yang tersisa?
     Senin {n} mendapat {a} {t}, Selasa {b} kali lipatnya. Lalu {c} diberikan. Berapa {t} {n} sekarang?
     Pagi hari {n} memetik {a} {t}, sore hari {b} kali lipatnya, lalu menjual {c}. Berapa sisanya?""",
     "a 3-30, b 2-6, c 2-60", "a*b,second,kedua;a+$1,both,keduanya;$2-c,left,sisa", "a+a*b-c", "c<a+a*b", "{t}/{t}")
tell("""A shop has {a} boxes of {b} {t}. On Monday it sells {c}, on Tuesday {d}. How many {t} are left?
     {n}'s shop sells {c} {t} one day and {d} the next. It had {a} boxes with {b} each. How many {t} does it still have?
     From {a} cartons of {b} {t}, {c} are sold in the morning and {d} in the afternoon. How many {t} remain?""",
     """Toko punya {a} kotak berisi {b} {t}. Hari Senin terjual {c}, hari Selasa {d}. Berapa {t} yang tersisa?
     Toko {n} menjual {c} {t} pada hari pertama dan {d} pada hari kedua. Persediaannya {a} kotak berisi {b}. Berapa {t} yang masih ada?
     Dari {a} kardus berisi {b} {t}, {c} laku di pagi hari dan {d} di sore hari. Sisa berapa {t}?""",
     "a 3-12, b 5-24, c 4-90, d 4-90", "a*b,all,semua;c+d,sold,terjual;$1-$2,left,sisa", "a*b-c-d", "c+d<a*b", "{t}/{t}")
tell("""{a} hens each lay {b} eggs a week. The eggs are packed in cartons of {c}. How many cartons are full?
     {n} has {a} hens, and each gives {b} eggs. {n} packs them in boxes of {c}. How many boxes are that?
     {a} baskets with {b} eggs each are packed into cartons of {c}. How many cartons are needed?""",
     """{a} ayam masing-masing bertelur {b} butir. Telurnya dikemas ke wadah berisi {c}. Berapa wadah?
     {n} punya {a} keranjang berisi {b} telur dan mengemasnya ke kotak berisi {c}. Berapa kotak yang penuh?
     {a} bungkus berisi {b} permen dibagi ke kantong, tiap kantong {c}. Ada berapa kantong?""",
     "a 3-20, b 3-12, c 2-12", "a*b,eggs,isi;$1/c,cartons,wadah", "a*b/c", "a*b%c==0 and a*b>c and b!=c")
tell("""{a} pupils and {b} teachers ride in {c} buses with {d} seats each. How many seats stay free?
     For a trip there are {c} buses of {d} seats. {a} children and {b} adults come along. How many seats are empty?
     {c} buses with {d} seats drive {a} pupils and {b} teachers. How many places are not used?""",
     """{a} murid dan {b} guru naik {c} bus, tiap bus {d} kursi. Berapa kursi yang kosong?
     Untuk wisata ada {c} bus berisi {d} kursi. {a} anak dan {b} orang dewasa ikut. Berapa kursi yang tidak terisi?
     {c} bus dengan {d} kursi mengangkut {a} murid dan {b} guru. Masih ada berapa kursi?""",
     "a 20-150, b 2-20, c 2-6, d 20-50", "a+b,people,orang;c*d,seats,kursi;$2-$1,free,kosong", "c*d-a-b", "a+b<c*d", "seats/kursi")
tell("""A win gives 3 points and a draw 1 point. {n}'s team has {a} wins and {b} draws. How many points are that?
     {n}'s club won {a} games and drew {b}. A win is worth 3 points, a draw 1. What is the score?
     How many points does a team get for {a} wins at 3 points and {b} draws at 1 point?""",
     """Menang mendapat 3 poin, seri 1 poin. Tim {n} menang {a} kali dan seri {b} kali. Berapa poinnya?
     Klub {n} menang {a} pertandingan dan seri {b}. Sekali menang 3 poin, sekali seri 1 poin. Berapa total poin?
     Berapa poin untuk {a} kemenangan (3 poin) dan {b} hasil seri (1 poin)?""",
     "a 2-25, b 2-15", "a*3,wins,menang;$1+b,points,poin", "3*a+b", unit="points/poin")
tell("""In a quiz each right answer gives {b} points and each wrong one takes {d} points away. {n} has {a} right and {c} wrong. How many points does {n} have?
     {n} answers {a} questions right and {c} wrong. Right is +{b} points, wrong is -{d}. What is {n}'s score?
     Every right answer is worth {b} points, every mistake costs {d}. What do {a} right answers and {c} mistakes give?""",
     """Dalam kuis jawaban benar mendapat {b} poin dan jawaban salah dikurangi {d} poin. {n} benar {a} dan salah {c}. Berapa poin {n}?
     {n} menjawab {a} soal benar dan {c} soal salah. Benar +{b} poin, salah -{d}. Berapa skor {n}?
     Setiap jawaban benar bernilai {b}, setiap kesalahan mengurangi {d}. Berapa nilai untuk {a} benar dan {c} salah?""",
     "a 5-30, b 3-10, c 2-12, d 2-4", "a*b,right,benar;c*d,wrong,salah;$1-$2,points,poin", "a*b-c*d", "c*d<a*b", "points/poin")
tell("""A house has {a} floors with {b} flats each, and every flat has {c} windows. How many windows are there?
     {a} shelves hold {b} boxes each, and in each box are {c} {t}. How many {t} are that?
     {n} orders {a} crates. A crate has {b} packs, a pack has {c} {t}. How many {t} come?""",
     """Sebuah gedung punya {a} lantai, tiap lantai {b} kamar, dan tiap kamar {c} jendela. Berapa jendela semuanya?
     Ada {a} rak, tiap rak {b} kotak, dan tiap kotak {c} {t}. Berapa {t} seluruhnya?
     {n} memesan {a} kardus. Satu kardus {b} bungkus, satu bungkus {c} {t}. Berapa {t} yang datang?""",
     "a 2-12, b 2-9, c 2-12", "a*b,middle,tengah;$1*c,all,semua", "a*b*c")

# Shapes and measures

tell("""A rectangle is {a} cm long and {b} cm wide. What is its area?
     What is the area of a garden of {a} m by {b} m?
     Find the area of a rectangle with sides {a} and {b}.
     How many square metres has a room that is {a} m long and {b} m wide?""",
     """Persegi panjang berukuran {a} cm kali {b} cm. Berapa luasnya?
     Berapa luas kebun berukuran {a} m kali {b} m?
     Hitung luas persegi panjang dengan sisi {a} dan {b}.
     Kamar panjangnya {a} m dan lebarnya {b} m. Luasnya berapa meter persegi?""",
     "a 3-60, b 2-40", "a*b,area,luas", "a*b")
tell("""A rectangle is {a} cm long and {b} cm wide. What is its perimeter?
     How many metres of fence go around a garden of {a} m by {b} m?
     Find the perimeter of a rectangle with sides {a} and {b}.
     {n} walks once around a field that is {a} m long and {b} m wide. How many metres is that?""",
     """Persegi panjang berukuran {a} cm kali {b} cm. Berapa kelilingnya?
     Berapa meter pagar untuk mengelilingi kebun berukuran {a} m kali {b} m?
     Hitung keliling persegi panjang dengan sisi {a} dan {b}.
     {n} berjalan sekali mengelilingi lapangan yang panjangnya {a} m dan lebarnya {b} m. Berapa meter?""",
     "a 3-60, b 2-60", "a+b,two sides,dua sisi;$1*2,all around,keliling", "2*(a+b)")
tell("""A garden of {a} m by {b} m gets a fence that costs {c:$} a metre. What does the fence cost?
     One metre of fence is {c:$}. What does {n} pay for the fence around a yard {a} m long and {b} m wide?
     {n} fences a field of {a} m by {b} m all around. Each metre costs {c:$}. How many dollars is that?""",
     """Kebun {a} m kali {b} m diberi pagar di sekelilingnya. Satu meter pagar {c:k}. Berapa ribu biaya pagar itu?
     Satu meter pagar harganya {c:k}. Berapa ribu untuk memagari sekeliling halaman dengan panjang {a} m dan lebar {b} m?
     {n} memagari seluruh tepi lapangan {a} m kali {b} m. Tiap meter {c:k}. Berapa ribu biayanya?""",
     "a 3-30, b 2-30, c 2-12", "a+b,two sides,dua sisi;$1*2,all around,keliling;$2*c,price,biaya", "2*(a+b)*c", unit="dollars/ribu")
tell("""A room is {a} m by {b} m. A square metre of carpet costs {c:$}. What does carpet for the whole room cost?
     {n} lays carpet in a room {a} m long and {b} m wide for {c:$} a square metre. How many dollars does {n} pay?
     Tiles are {c:$} per square metre. What do tiles for a floor of {a} m by {b} m cost?""",
     """Kamar berukuran {a} m kali {b} m. Satu meter persegi karpet {c:k}. Berapa ribu karpet untuk seluruh kamar?
     {n} memasang karpet di kamar yang panjangnya {a} m dan lebarnya {b} m, {c:k} per meter persegi. Berapa ribu yang dibayar {n}?
     Ubin {c:k} per meter persegi. Berapa ribu untuk lantai {a} m kali {b} m?""",
     "a 2-15, b 2-12, c 2-20", "a*b,area,luas;$1*c,price,harga", "a*b*c", unit="dollars/ribu")
tell("""A square has sides of {a} cm. What is its area?
     What is the area of a square with side {a}?
     {n} has a square garden, each side {a} m long. How many square metres is it?""",
     """Persegi bersisi {a} cm. Berapa luasnya?
     Berapa luas persegi dengan sisi {a}?
     Kebun {n} berbentuk persegi, tiap sisinya {a} m. Berapa meter persegi luasnya?""",
     "a 2-40", "a*a,area,luas", "a*a")
tell("""A square has sides of {a} cm. What is its perimeter?
     How long is the way around a square with side {a}?
     {n} fences a square yard whose sides are {a} m long. How many metres of fence are needed?""",
     """Persegi bersisi {a} cm. Berapa kelilingnya?
     Berapa keliling persegi dengan sisi {a}?
     {n} memagari halaman persegi yang sisinya {a} m. Berapa meter pagar yang diperlukan?""",
     "a 2-90", "a*4,around,keliling", "4*a")
tell("""The perimeter of a square is {a} cm. How long is one side?
     A square is {a} m around. What is the length of its side?
     {n} bends a wire of {a} cm into a square. How long is each side?""",
     """Keliling persegi {a} cm. Berapa panjang sisinya?
     Sebuah persegi kelilingnya {a} m. Satu sisinya berapa?
     {n} membengkokkan kawat {a} cm menjadi persegi. Berapa panjang tiap sisi?""",
     "a 8-360", "a/4,side,sisi", "a/4", "a%4==0")
tell("""A rectangle has a perimeter of {a} cm and is {b} cm long. How wide is it?
     {a} m of fence go around a rectangular yard. It is {b} m long. What is its width?
     The way around a rectangle is {a}, one side is {b}. How long is the side next to it?""",
     """Keliling persegi panjang {a} cm dan panjangnya {b} cm. Berapa lebarnya?
     Pagar sepanjang {a} m mengelilingi halaman persegi panjang. Panjang halaman {b} m. Berapa lebarnya?
     Keliling sebuah persegi panjang {a}, satu sisinya {b}. Berapa sisi di sebelahnya?""",
     "a 10-200, b 2-80", "a/2,two sides,dua sisi;$1-b,width,lebar", "a/2-b", "a%2==0 and b<a/2")
tell("""A triangle has base {a} cm and height {b} cm. What is its area?
     Area of a triangle with base {a} and height {b}?
     A sail is a triangle, {a} m at the base and {b} m high. How many square metres is it?""",
     """Segitiga dengan alas {a} cm dan tinggi {b} cm. Berapa luasnya?
     Berapa luas segitiga yang alasnya {a} dan tingginya {b}?
     Layar berbentuk segitiga, alas {a} m dan tinggi {b} m. Berapa meter persegi luasnya?""",
     "a 2-40, b 2-30", "a*b,twice,dua kali;$1/2,area,luas", "a*b/2", "a*b%2==0")
tell("""A triangle has three sides of {a} cm each. What is its perimeter?
     All sides of a triangle are {a} m long. How long is the way around it?
     What is the perimeter of an equilateral triangle with side {a}?""",
     """Segitiga dengan tiga sisi masing-masing {a} cm. Berapa kelilingnya?
     Semua sisi segitiga panjangnya {a} m. Berapa meter kelilingnya?
     Berapa keliling segitiga sama sisi dengan sisi {a}?""",
     "a 2-90", "a*3,around,keliling", "3*a")
tell("""A box is {a} cm long, {b} cm wide and {c} cm high. What is its volume?
     Volume of a box of {a} by {b} by {c}?
     How many cubic metres has a room of {a} m by {b} m that is {c} m high?""",
     """Balok berukuran {a} cm, {b} cm, dan {c} cm. Berapa volumenya?
     Volume balok {a} kali {b} kali {c}?
     Bak panjangnya {a} m, lebarnya {b} m, dan tingginya {c} m. Berapa meter kubik isinya?""",
     "a 2-20, b 2-12, c 2-9", "a*b,base,alas;$1*c,volume,volume", "a*b*c")
tell("""A rectangle has area {a} and one side is {b}. How long is the other side?
     The area of a field is {a} square metres, its width {b} m. What is its length?
     {n}'s garden is {b} m wide and has {a} square metres. How long is it?""",
     """Luas persegi panjang {a} dan satu sisinya {b}. Berapa sisi yang lain?
     Luas ladang {a} meter persegi, lebarnya {b} m. Berapa panjangnya?
     Kebun {n} lebarnya {b} m dan luasnya {a} meter persegi. Panjangnya berapa meter?""",
     "a 10-400, b 2-12", "a/b,side,sisi", "a/b", "a%b==0")
tell("""A garden of {a} m by {b} m has a pond of {c} m by {d} m in it. How many square metres are left for plants?
     From a sheet of {a} cm by {b} cm {n} cuts out a piece of {c} cm by {d} cm. What area remains?
     A wall is {a} m by {b} m with a window of {c} m by {d} m. How many square metres of wall are to be painted?""",
     """Kebun {a} m kali {b} m mempunyai kolam {c} m kali {d} m di dalamnya. Berapa meter persegi sisanya untuk tanaman?
     Dari kertas {a} cm kali {b} cm, {n} memotong {c} cm kali {d} cm. Berapa luas sisanya?
     Tembok {a} m kali {b} m punya jendela {c} m kali {d} m. Berapa meter persegi tembok yang dicat?""",
     "a 5-30, b 4-20, c 2-9, d 2-9", "a*b,whole,seluruh;c*d,inside,dalam;$1-$2,left,sisa", "a*b-c*d", "c<a and d<b")
tell("""A rope of {a} m is cut into {b} equal pieces. How long is a piece?
     {n} cuts {a} cm of ribbon into {b} equal parts. How long is one?
     What is the length of each part when {a} m of wire are divided into {b} equal parts?""",
     """Tali {a} m dipotong menjadi {b} bagian sama panjang. Berapa panjang satu bagian?
     {n} memotong pita {a} cm menjadi {b} bagian sama panjang. Panjang satu bagian berapa?
     Berapa panjang tiap bagian kalau kawat {a} m dibagi {b} sama panjang?""",
     "a 6-300, b 2-9", "a/b,piece,bagian", "a/b", "a%b==0")
tell("""{n} cuts {b} pieces of {c} cm from a ribbon of {a} cm. How many cm are left?
     A rope is {a} m long. {b} pieces of {c} m each are cut off. How long is the rest?
     From {a} cm of wire {n} uses {b} parts of {c} cm. What length remains?""",
     """{n} memotong {b} potong, masing-masing {c} cm, dari pita {a} cm. Berapa cm sisanya?
     Tali panjangnya {a} m. Dipotong {b} bagian yang panjangnya {c} m. Berapa sisa tali?
     Dari kawat {a} cm, {n} memakai {b} bagian sepanjang {c} cm. Tinggal berapa cm?""",
     "a 30-300, b 2-9, c 2-30", "b*c,cut off,dipotong;a-$1,left,sisa", "a-b*c", "b*c<a")
tell("""The average of {a}, {b} and {c} is what?
     What is the mean of {a}, {b} and {c}?
     average of {a}, {b}, {c}
     {n} scored {a}, {b} and {c} points. What is the average?
     {n}, {m} and {k} are {a}, {b} and {c} years old. What is their average age?""",
     """Berapa rata-rata dari {a}, {b}, dan {c}?
     rata-rata {a}, {b}, {c}
     Nilai {n} adalah {a}, {b}, dan {c}. Berapa rata-ratanya?
     {n}, {m}, dan {k} berumur {a}, {b}, dan {c} tahun. Berapa rata-rata umur mereka?""",
     "a 2-90, b 2-90, c 2-90", "a+b,two,dua;$1+c,sum,jumlah;$2/3,mean,rata-rata", "(a+b+c)/3", "(a+b+c)%3==0")
tell("""The average of {a} and {b} is what?
     {n} got {a} points in one test and {b} in the other. What is the mean?
     What number is exactly in the middle of {a} and {b}?""",
     """Berapa rata-rata dari {a} dan {b}?
     {n} mendapat {a} dan {b} dalam dua ulangan. Rata-ratanya berapa?
     Bilangan berapa yang tepat di tengah antara {a} dan {b}?""",
     "a 2-99, b 2-99", "a+b,sum,jumlah;$1/2,mean,rata-rata", "(a+b)/2", "(a+b)%2==0 and a!=b")
tell("""A recipe for {a} people needs {b} eggs. How many eggs are needed for {c} people?
     For {a} people one takes {b} spoons of rice. How many spoons for {c} people?
     {n} cooks soup for {c} people. The recipe is for {a} and takes {b} carrots. How many carrots does {n} need?""",
     """Resep untuk {a} orang perlu {b} telur. Berapa telur untuk {c} orang?
     Untuk {a} orang dipakai {b} sendok beras. Berapa sendok untuk {c} orang?
     {n} memasak sup untuk {c} orang. Resepnya untuk {a} orang dan memakai {b} wortel. Berapa wortel yang diperlukan {n}?""",
     "a 2-6, b 2-24, c 3-30", "c/a,times,kali;$1*b,needed,perlu", "c/a*b", "c%a==0 and c>a")
tell("""One cake needs {a} eggs. {n} bakes {b} cakes and has {c} eggs. How many eggs are missing?
     {n} wants to bake {b} cakes with {a} eggs each but has only {c} eggs. How many more does {n} need?
     For {b} cakes at {a} eggs each, how many eggs must {n} buy if {c} are there already?""",
     """Satu kue perlu {a} telur. {n} membuat {b} kue dan punya {c} telur. Berapa telur yang kurang?
     {n} ingin membuat {b} kue, tiap kue {a} telur, tetapi hanya ada {c} telur. Berapa telur lagi yang dibutuhkan?
     Untuk {b} kue yang masing-masing perlu {a} telur, berapa telur yang harus dibeli {n} jika sudah ada {c}?""",
     "a 2-9, b 2-12, c 1-60", "a*b,needed,perlu;$1-c,missing,kurang", "a*b-c", "c<a*b", "eggs/telur")
tell("""{n} weighs {a} kg and {m} weighs {b} kg less. What do they weigh together?
     The melon weighs {a} kg and the pumpkin {b} kg less. How many kg are both?
     {m} is {b} kg lighter than {n}, who weighs {a} kg. What is the sum of their weights?""",
     """Berat {n} {a} kg dan {m} {b} kg lebih ringan. Berapa kg berat mereka bersama?
     Berat semangka {a} kg dan labu {b} kg lebih ringan. Berapa kg keduanya?
     {m} {b} kg lebih ringan dari {n} yang beratnya {a} kg. Berapa jumlah berat mereka?""",
     "a 12-90, b 2-30", "a-b,the other,yang lain;a+$1,together,bersama", "2*a-b", "b<a", "kg/kg")
tell("""A basket with {a} melons of {b} kg each weighs {c} kg. How much does the empty basket weigh?
     {a} bricks of {b} kg lie on a cart. Together with the cart it is {c} kg. What does the cart weigh?
     A full box weighs {c} kg. In it are {a} parcels of {b} kg. How many kg is the box alone?""",
     """Keranjang berisi {a} semangka yang beratnya {b} kg per buah. Berat seluruhnya {c} kg. Berapa berat keranjang kosong?
     Di gerobak ada {a} batu, masing-masing {b} kg. Bersama gerobaknya {c} kg. Berapa berat gerobak itu?
     Kotak penuh beratnya {c} kg. Isinya {a} paket, tiap paket {b} kg. Berapa kg kotaknya saja?""",
     "a 2-12, b 2-9, c 6-150", "a*b,inside,isi;c-$1,empty,kosong", "c-a*b", "a*b<c and c-a*b<30", "kg/kg")

# Four steps

tell("""{a} adults pay {b:$} each and {c} children pay {d:$} each. A coupon takes {e:$} off. What do they pay in all?
     Tickets are {b:$} for adults and {d:$} for children. {a} adults and {c} children come with a coupon worth {e:$}. How many dollars are left to pay?
     What is the bill for {a} adults at {b:$} and {c} kids at {d:$}, after {e:$} of discount?""",
     """{a} orang dewasa membayar {b:k} per orang dan {c} anak membayar {d:k} per anak. Kupon memotong {e:k}. Berapa ribu yang mereka bayar?
     Tiket dewasa {b:k}, tiket anak {d:k}. {a} orang dewasa dan {c} anak datang dengan kupon {e:k}. Berapa ribu yang masih harus dibayar?
     Berapa ribu tagihan untuk {a} dewasa ({b:k} per orang) dan {c} anak ({d:k} per anak) setelah diskon {e:k}?""",
     "a 2-9, b 5-20, c 2-9, d 2-12, e 2-40", "a*b,adults,dewasa;c*d,children,anak;$1+$2,all,semua;$3-e,to pay,bayar", "a*b+c*d-e", "d<b and e<a*b+c*d", "dollars/ribu")
tell("""A shop has {a} boxes of {b} {t} and {c} boxes of {d} {u}. {e} things are sold. How many things are left?
     {n} owns {a} bags of {b} {t} and {c} bags of {d} {u} and gives {e} pieces away. How many pieces does {n} keep?
     From {a} packs of {b} {t} and {c} packs of {d} {u}, {m} takes {e} items. How many items remain?""",
     """Toko punya {a} kotak berisi {b} {t} dan {c} kotak berisi {d} {u}. Terjual {e} barang. Berapa barang yang tersisa?
     {n} memiliki {a} tas berisi {b} {t} dan {c} tas berisi {d} {u}, lalu memberikan {e} barang. Berapa barang {n} sekarang?
     Dari {a} bungkus berisi {b} {t} dan {c} bungkus berisi {d} {u}, {m} mengambil {e} barang. Berapa barang sisanya?""",
     "a 2-9, b 2-15, c 2-9, d 2-15, e 2-60", "a*b,first,pertama;c*d,second,kedua;$1+$2,all,semua;$3-e,left,sisa", "a*b+c*d-e", "e<a*b+c*d", "things/barang")
tell("""{n} works {a} hours for {b:$} an hour and {m} works {c} hours for {d:$} an hour. Together they buy a present for {e:$}. How much money is left?
     {m} earns {d:$} an hour and works {c} hours, {n} earns {b:$} an hour and works {a} hours. After spending {e:$}, how many dollars do they have together?
     For {a} hours {n} gets {b:$} each, for {c} hours {m} gets {d:$} each. They pay {e:$} for dinner. How many dollars remain?""",
     """{n} bekerja {a} jam dengan upah {b:k} per jam dan {m} bekerja {c} jam dengan upah {d:k} per jam. Bersama-sama mereka membeli hadiah {e:k}. Berapa ribu sisa uang mereka?
     Upah {m} {d:k} per jam selama {c} jam, upah {n} {b:k} per jam selama {a} jam. Setelah dipakai {e:k}, berapa ribu uang mereka berdua?
     {n} mendapat {b:k} per jam selama {a} jam, {m} mendapat {d:k} per jam selama {c} jam. Mereka membayar makan malam {e:k}. Sisanya berapa ribu?""",
     "a 2-9, b 3-15, c 2-9, d 3-15, e 5-120", "a*b,first,pertama;c*d,second,kedua;$1+$2,together,bersama;$3-e,left,sisa", "a*b+c*d-e", "e<a*b+c*d", "dollars/ribu")
tell("""{n} brings {a} bags of {b} {t} and {m} brings {c} bags of {d}. All {t} are shared equally among {e} children. How many does each child get?
     {a} boxes of {b} {t} and {c} boxes of {d} {t} are divided among {e} people in equal parts. How many {t} for one person?
     {e} friends share {a} packs of {b} {t} and {c} packs of {d} {t} equally. What is the share of one friend?""",
     """{n} membawa {a} kantong berisi {b} {t} dan {m} membawa {c} kantong berisi {d}. Semua {t} dibagi rata kepada {e} anak. Berapa {t} tiap anak?
     {a} kotak berisi {b} {t} dan {c} kotak berisi {d} {t} dibagi rata untuk {e} orang. Berapa {t} untuk satu orang?
     {e} teman membagi rata {a} bungkus berisi {b} {t} dan {c} bungkus berisi {d} {t}. Berapa bagian satu teman?""",
     "a 2-9, b 2-12, c 2-9, d 2-12, e 2-9", "a*b,first,pertama;c*d,second,kedua;$1+$2,all,semua;$3/e,each,masing-masing", "(a*b+c*d)/e", "(a*b+c*d)%e==0 and b!=d", "{t}/{t}")
tell("""{n} has {a} {t}. {m} has {b} times as many as {n}, and {k} has {c} more than {m}. How many {t} do all three have?
     {k} has {c} more {t} than {m}. {m} has {b} times as many as {n}, who has {a}. How many are there altogether?
     {n}, {m} and {k} collect {t}. {n} gets {a}, {m} {b} times that, {k} {c} more than {m}. What is the total?""",
     """{n} punya {a} {t}. {m} punya {b} kali sebanyak {n}, dan {k} punya {c} lebih banyak dari {m}. Berapa {t} mereka bertiga?
     {k} punya {c} {t} lebih banyak dari {m}. {m} punya {b} kali sebanyak {n} yang punya {a}. Berapa semuanya?
     {n}, {m}, dan {k} mengumpulkan {t}. {n} mendapat {a}, {m} {b} kali lipatnya, {k} {c} lebih banyak dari {m}. Berapa totalnya?""",
     "a 3-30, b 2-6, c 2-30", "a*b,second,kedua;$1+c,third,ketiga;a+$1,first two,dua pertama;$3+$2,all,semua", "a+a*b+a*b+c", unit="{t}/{t}")

# Five steps

tell("""A shop has {a} boxes of {b} {t} and {c} boxes of {d} {u}. It sells {e} things on Monday and the same number on Tuesday. How many things are left?
     There are {a} bags with {b} {t} each and {c} bags with {d} {u} each. {n} takes {e} things and {m} takes {e} as well. How many things remain?""",
     """Toko punya {a} kotak berisi {b} {t} dan {c} kotak berisi {d} {u}. Hari Senin terjual {e} barang, hari Selasa sama banyak. Berapa barang yang tersisa?
     Ada {a} tas berisi {b} {t} dan {c} tas berisi {d} {u}. {n} mengambil {e} barang dan {m} juga {e}. Berapa barang sisanya?""",
     "a 2-9, b 3-15, c 2-9, d 3-15, e 2-60", "a*b,first,pertama;c*d,second,kedua;$1+$2,all,semua;e*2,gone,berkurang;$3-$4,left,sisa", "a*b+c*d-2*e", "2*e<a*b+c*d", "things/barang")
tell("""{n} buys {a} {p} at {b:$} each and {c} bags at {d:$} each. Half of the price is paid back by {m}. {n} also gets {e:$} from a friend. How many dollars does {n} have to pay in the end?
     {a} {p} cost {b:$} each and {c} lamps {d:$} each. {n} and {m} share the bill equally, and {n} has a coupon of {e:$}. What does {n} pay?""",
     """{n} membeli {a} {s} seharga {b:k} per buah dan {c} tas seharga {d:k} per buah. Setengah dari harganya diganti {m}. {n} juga mendapat {e:k} dari teman. Berapa ribu yang akhirnya dibayar {n}?
     {a} {s} harganya {b:k} per buah dan {c} lampu {d:k} per buah. {n} dan {m} membagi dua tagihan itu, dan {n} punya kupon {e:k}. Berapa ribu yang dibayar {n}?""",
     "a 2-9, b 2-12, c 2-9, d 2-12, e 1-30", "a*b,first,pertama;c*d,second,kedua;$1+$2,price,harga;$3/2,half,setengah;$4-e,pays,bayar", "(a*b+c*d)/2-e", "(a*b+c*d)%2==0 and e<(a*b+c*d)/2", "dollars/ribu")
tell("""{n} has {a} {t}. {m} has {b} more than {n}, {k} has {c} times as many as {m}. They put all together and give away {d}. How many {t} are left?
     {m} has {b} more {t} than {n}, and {k} has {c} times as many as {m}. {n} has {a}. After the three lose {d} in all, how many do they have together?""",
     """{n} punya {a} {t}. {m} punya {b} lebih banyak dari {n}, {k} punya {c} kali lipat {m}. Semuanya digabung lalu {d} diberikan. Berapa {t} yang tersisa?
     {m} punya {b} {t} lebih banyak dari {n}, dan {k} {c} kali sebanyak {m}. {n} punya {a}. Setelah mereka kehilangan {d}, berapa {t} mereka bertiga?""",
     "a 3-40, b 2-20, c 2-6, d 2-60", "a+b,second,kedua;$1*c,third,ketiga;a+$1,first two,dua pertama;$3+$2,all,semua;$4-d,left,sisa", "a+(a+b)+(a+b)*c-d", "d<a+(a+b)+(a+b)*c", "{t}/{t}")
tell("""A farm has {a} cows and {b} chickens. Then {c} more cows come and {d} chickens are sold. How many legs are there now?
     There are {a} horses and {b} ducks. {c} horses are added and {d} ducks fly away. How many legs are left on the farm?""",
     """Peternakan punya {a} sapi dan {b} ayam. Lalu datang {c} sapi lagi dan {d} ayam dijual. Berapa jumlah kaki sekarang?
     Ada {a} kuda dan {b} bebek. {c} kuda datang lagi dan {d} bebek pergi. Berapa jumlah kaki hewan yang ada sekarang?""",
     "a 2-20, b 5-30, c 2-12, d 2-20", "a+c,four legs,berkaki empat;b-d,two legs,berkaki dua;$1*4,first legs,kaki pertama;$2*2,second legs,kaki kedua;$3+$4,all,semua", "4*(a+c)+2*(b-d)", "d<b", "legs/kaki")
tell("""{n} works {a} hours a day for {b} days at {c:$} an hour. {n} spends {d:$} on food and {d:$} on the bus and divides the rest into {e} equal parts. How many dollars is one part?
     At {c:$} an hour {n} works {b} days of {a} hours. {d:$} goes to the rent and the same amount to food. What is left is shared by {e} people equally. How much does one get?""",
     """{n} bekerja {a} jam sehari selama {b} hari dengan upah {c:k} per jam. {n} memakai {d:k} untuk makan dan {d:k} untuk bus, lalu membagi sisanya menjadi {e} bagian sama besar. Berapa ribu satu bagian?
     Dengan upah {c:k} per jam, {n} bekerja {b} hari, {a} jam sehari. {d:k} untuk sewa dan sebanyak itu lagi untuk makan. Sisanya dibagi rata kepada {e} orang. Berapa ribu yang didapat satu orang?""",
     "a 2-9, b 2-9, c 2-12, d 2-60, e 2-6", "a*b,hours,jam;$1*c,pay,upah;d*2,spent,terpakai;$2-$3,rest,sisa;$4/e,part,bagian", "(a*b*c-2*d)/e", "2*d<a*b*c and (a*b*c-2*d)%e==0", "dollars/ribu")
tell("""{n} bakes {a} trays of {b} cookies and {m} bakes {c} trays of {d}. They eat {e} and sell the rest for 2 dollars each. How many dollars do they get?
     {a} trays of {b} cookies and {c} trays of {d} cookies are baked. {e} cookies burn, the others cost 2 dollars each. How many dollars are they worth?""",
     """{n} memanggang {a} loyang berisi {b} kue dan {m} {c} loyang berisi {d} kue. Mereka memakan {e} dan menjual sisanya 2 ribu per kue. Berapa ribu yang mereka dapat?
     Dipanggang {a} loyang berisi {b} kue dan {c} loyang berisi {d} kue. {e} kue gosong, yang lain harganya 2 ribu sebuah. Berapa ribu nilainya?""",
     "a 2-9, b 4-15, c 2-9, d 4-15, e 2-40", "a*b,first,pertama;c*d,second,kedua;$1+$2,all,semua;$3-e,rest,sisa;$4*2,price,harga", "(a*b+c*d-e)*2", "e<a*b+c*d", "dollars/ribu")
tell("""A school has {a} classes of {b} pupils and {c} teachers. {d} people are ill. The others go on a trip in {e} buses, the same number in each. How many people are in one bus, if each bus also takes 1 guide?
     {a} classes of {b} children and {c} teachers plan a trip, but {d} of them stay at home. The rest is spread equally over {e} buses, and 1 guide joins each bus. How many people ride in a bus?""",
     """Sebuah sekolah punya {a} kelas berisi {b} murid dan {c} guru. {d} orang sakit. Yang lain berwisata dengan {e} bus, sama banyak tiap bus, dan tiap bus ditambah 1 pemandu. Berapa orang dalam satu bus?
     {a} kelas berisi {b} anak dan {c} guru ingin berwisata, tetapi {d} orang tidak ikut. Sisanya dibagi rata ke {e} bus, lalu 1 pemandu naik di tiap bus. Berapa orang di satu bus?""",
     "a 2-9, b 10-30, c 2-15, d 1-20, e 2-6", "a*b,pupils,murid;$1+c,people,orang;$2-d,going,ikut;$3/e,each bus,tiap bus;$4+1,with guide,dengan pemandu", "(a*b+c-d)/e+1", "(a*b+c-d)%e==0", "people/orang")
tell("""{n} is {a} years old. {m} is {b} years older than {n}, and {k} is twice as old as {m}. What will the sum of {n}'s and {k}'s ages be in {c} years?
     {k} is twice as old as {m}, and {m} is {b} years older than {n}, who is {a}. How old will {n} and {k} be together {c} years from now?""",
     """{n} berumur {a} tahun. {m} {b} tahun lebih tua dari {n}, dan umur {k} dua kali umur {m}. Berapa jumlah umur {n} dan {k} {c} tahun lagi?
     Umur {k} dua kali umur {m}, dan {m} {b} tahun lebih tua dari {n} yang berumur {a}. Berapa jumlah umur {n} dan {k} {c} tahun yang akan datang?""",
     "a 4-30, b 2-15, c 2-12", "a+b,second,kedua;$1*2,third,ketiga;a+$2,now,sekarang;c*2,more,tambahan;$3+$4,then,nanti", "a+2*(a+b)+2*c", unit="years/tahun")
