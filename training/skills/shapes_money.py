"""Shapes about buying and earning: amounts, bills, change, budgets, savings."""

from __future__ import annotations

from skills.story_shapes import shape

PRICE_EN = """
One {s} costs {b:$}
A {s} is {b:$}
The price of one {s} is {b:$}
Each {s} costs {b:$}
{p} are sold at {b:$} each
The shop asks {b:$} for a {s}
I see a {s} for {b:$}
On the sign it says {b:$} for one {s}
"""
PRICE_ID = """
Harga satu {s} {b:k}
Satu {s} harganya {b:k}
{s} dijual {b:k} per buah
Tiap {s} dihargai {b:k}
Di toko, satu {s} {b:k}
Menurut daftar, {s} {b:k} satunya
Harga {s} per buah {b:k}
"""
AMOUNT_EN = """
{n} [buys|buy] {a} of them
{n} [needs|need] {a} {p}
{n} [wants|want] {a}
{n} ordered {a} {p}
{n} took {a} of these
{n} [puts|put] {a} into the basket
"""
AMOUNT_ID = """
~{n} membeli {a}
{n} perlu {a} {s}
~{n} mau {a}
{n} memesan {a} {s}
~{n} mengambil {a} buah
"""
PAY_EN = """
How much is that in dollars?
~How many dollars [does|do] {n} pay?
~What does it cost in all?
~What is the bill?
~How much has to be paid?
~How many dollars is that?
~What is the total?
"""
PAY_ID = """
~Berapa ribu yang harus dibayar?
~{n} membayar berapa ribu?
~Totalnya berapa ribu?
~Semuanya berapa ribu?
~Berapa harga semuanya, dalam ribuan?
"""
U = "dollars/ribu"
shape(PRICE_EN + "--" + AMOUNT_EN + "--" + PAY_EN, PRICE_ID + "--" + AMOUNT_ID + "--" + PAY_ID, "a 2-20, b 2-60", "a*b,in all,semuanya", "a*b", "a*b<900", U)
shape(
    PRICE_EN + """--
a {s2} {d:$}
one {s2} costs {d:$}
{p2} are {d:$} each
--
{n} [buys|buy] {a} {p} and {e} {p2}
{n} [takes|take] {e} {p2} and {a} {p}
{a} {p} and {e} {p2} are on the list
an order says {a} {p}, {e} {p2}
--""" + PAY_EN, PRICE_ID + """--
{s2} {d:k}
satu {s2} harganya {d:k}
{s2} dijual {d:k} sebuah
--
{n} membeli {a} {s} dan {e} {s2}
{n} mengambil {e} {s2} dan {a} {s}
di daftar ada {a} {s} dan {e} {s2}
pesanannya {a} {s}, {e} {s2}
--""" + PAY_ID, "a 2-9, b 2-30, d 2-30, e 2-9", "a*b,first,pertama; e*d,second,kedua; $1+$2,in all,semuanya", "a*b+e*d", "b!=d", U,
)  # fmt: skip
NOTE_EN = """
{n} [pays|pay] with {d:$}
{n} [gives|give] the cashier {d:$}
{n} [has|have] {d:$}
there are {d:$} in the purse
{n} brought {d:$}
"""
NOTE_ID = """
{n} membayar dengan {d:k}
{n} memberi kasir {d:k}
{n} membawa {d:k}
uang {n} {d:k}
di dompet ada {d:k}
"""
BACK_EN = """
~How many dollars are left?
~How much comes back?
~What is the change in dollars?
~How many dollars [does|do] {n} have afterwards?
~How much is left of the money?
~How much change is that?
"""
BACK_ID = """
~Sisa uangnya berapa ribu?
~Kembaliannya berapa ribu?
~Berapa ribu uang yang tersisa?
~Uang {n} tinggal berapa ribu?
"""
shape(
    PRICE_EN + "--" + AMOUNT_EN + "--" + NOTE_EN + "--" + BACK_EN, PRICE_ID + "--" + AMOUNT_ID + "--" + NOTE_ID + "--" + BACK_ID,
    "a 2-9, b 2-30, d 5-40*5", "a*b,cost,harga; d-$1,left,sisa", "d-a*b", "d>a*b and d-a*b<120", U,
)  # fmt: skip
shape(
    PRICE_EN + "--" + NOTE_EN + """--
How many {p} is that enough for?
How many {p} can be bought with it?
~How many can {n} buy?
~For how many does the money do?
""", PRICE_ID + "--" + NOTE_ID + """--
~Cukup untuk berapa {s}?
~Bisa membeli berapa {s}?
~Dapat berapa {s} dengan uang itu?
""", "b 2-12, d 6-150", "d:b,as many,sebanyak", "d//b", "d>=2*b and d%b!=0", "{p}/{s}",
)  # fmt: skip
shape(
    PRICE_EN + "--" + NOTE_EN + """--
~{n} [buys|buy] as many as possible. How many dollars are left?
~{n} [gets|get] as many {p} as the money allows. What is left in dollars?
~If {n} [buys|buy] all that is possible, how many dollars remain?
""", PRICE_ID + "--" + NOTE_ID + """--
~{n} membeli sebanyak mungkin. Sisa uangnya berapa ribu?
~Kalau uangnya dibelikan {s} sebanyak mungkin, sisanya berapa ribu?
""", "b 3-12, d 8-150", "d%b,left,sisa", "d%b", "d>=2*b and d%b!=0", U,
)  # fmt: skip
shape(
    """
{a} {p} cost {c:$}
{n} paid {c:$} for {a} {p}
The bill for {a} {p} is {c:$}
For {a} {p} {n} had to pay {c:$}
A set of {a} {p} is sold for {c:$}
--
How much is one {s} in dollars?
~What does one cost?
~What is the price of each?
How many dollars is a single {s}?
~How much for one?
""", """
{a} {s} harganya {c:k}
{n} membayar {c:k} untuk {a} {s}
Tagihan {a} {s} adalah {c:k}
Satu set berisi {a} {s} dijual {c:k}
--
~Satunya berapa ribu?
Berapa ribu harga satu {s}?
~Harga tiap buah berapa ribu?
""", "a 2-12, c 6-240", "c/a,one,satu", "c/a", "c%a==0 and c>a", U,
)  # fmt: skip
shape(
    """
{a} {p} cost {c:$}
{n} paid {c:$} for {a} {p}
The bill for {a} {p} is {c:$}
--
What do {d} {p} cost?
How much would {d} {p} be in dollars?
~And how much would {d} of them be?
~What is the price of {d}?
""", """
{a} {s} harganya {c:k}
{n} membayar {c:k} untuk {a} {s}
Tagihan {a} {s} adalah {c:k}
--
Berapa ribu harga {d} {s}?
~Kalau {d} {s} berapa ribu?
~Untuk {d} buah harganya berapa ribu?
""", "a 2-12, c 6-160, d 2-15", "c/a,one,satu; $1*d,in all,semuanya", "c/a*d", "c%a==0 and c>a and d!=a", U,
)  # fmt: skip
shape(
    """
{n} [has|have] {a:$}
{n} had {a:$} in the wallet
{n} got {a:$} for the week
{n} saved {a:$}
The till holds {a:$}
--
~{b:$} go for a {s}
~a {s} for {b:$} is bought
~{n} [spends|spend] {b:$} on food
~{b:$} are paid to {m}
~{n} lost {b:$}
--
~{d:$} go for a {s2}
~then {d:$} are spent on the bus
~{n} gave {d:$} to {k}
~another {d:$} are spent
--""" + BACK_EN.replace("~What is the change in dollars?\n", "").replace("~How much comes back?\n", "").replace("~How much change is that?\n", ""), """
{n} punya {a:k}
Uang {n} {a:k}
{n} mendapat {a:k} untuk seminggu
{n} menabung {a:k}
--
~{b:k} untuk membeli {s}
~dibelikan {s} seharga {b:k}
~{n} memakai {b:k} untuk makan
~{b:k} dibayarkan kepada {m}
--
~{d:k} lagi untuk {s2}
~lalu {d:k} untuk naik bus
~{n} memberi {k} {d:k}
~kemudian dipakai lagi {d:k}
--""" + BACK_ID.replace("~Kembaliannya berapa ribu?\n", ""), "a 20-200, b 2-90, d 2-60", "a-b,left,sisa; $1-d,left,sisa", "a-b-d", "a>b+d", U,
)  # fmt: skip

# Saving and earning

PER_EN = """
{n} [saves|save] {b:$} a week
{n} [puts|put] {b:$} aside every week
every week {n} [gets|get] {b:$}
each week {b:$} go into the savings
{n} [earns|earn] {b:$} per week
"""
PER_ID = """
{n} menabung {b:k} seminggu
{n} menyisihkan {b:k} setiap minggu
tiap minggu {n} mendapat {b:k}
penghasilan {n} {b:k} per minggu
"""
GOAL_EN = """
{n} [wants|want] a {s} for {c:$}
{n} [needs|need] {c:$}
The goal is {c:$}
A {s} costs {c:$}
{n} [dreams|dream] of a {s}, which is {c:$}
"""
GOAL_ID = """
{n} ingin {s} seharga {c:k}
{n} butuh {c:k}
Targetnya {c:k}
Harga {s} {c:k}
"""
WEEKS_EN = """
~How many weeks does it take?
~After how many weeks is it enough?
~How many weeks is that?
~In how many weeks is it there?
~For how many weeks is that to go on?
"""
WEEKS_ID = """
~Butuh berapa minggu?
~Setelah berapa minggu cukup?
~Berapa minggu lagi tercapai?
~Perlu berapa minggu?
"""
W = "weeks/minggu"
shape(GOAL_EN + "--" + PER_EN + "--" + WEEKS_EN, GOAL_ID + "--" + PER_ID + "--" + WEEKS_ID, "b 2-25, c 10-300", "c/b,weeks,minggu", "c/b", "c%b==0 and c>b", W, free=True)
SAVED_EN = """
{n} already [has|have] {a:$}
{a:$} are there already
so far {n} [has|have] {a:$}
{m} gave {a:$} for a start
"""
SAVED_ID = """
{n} sudah punya {a:k}
sudah ada {a:k}
sampai sekarang terkumpul {a:k}
{m} memberi modal {a:k}
"""
shape(
    GOAL_EN + "--" + SAVED_EN + "--" + PER_EN + "--" + WEEKS_EN, GOAL_ID + "--" + SAVED_ID + "--" + PER_ID + "--" + WEEKS_ID,
    "a 2-90, b 2-25, c 10-300", "c-a,missing,kurang; $1/b,weeks,minggu", "(c-a)/b", "c>a+b and (c-a)%b==0", W, free=True,
)  # fmt: skip
shape(
    GOAL_EN + "--" + SAVED_EN + """--
~How many dollars are missing?
~How much more is needed?
~How much is still to be saved?
~How many dollars to go?
""", GOAL_ID + "--" + SAVED_ID + """--
~Kurang berapa ribu?
~Masih perlu berapa ribu lagi?
~Berapa ribu yang belum terkumpul?
""", "a 2-150, c 10-300", "c-a,missing,kurang", "c-a", "c>a", U, free=True,
)  # fmt: skip
shape(
    SAVED_EN + "--" + PER_EN + """--
~How many dollars are there after {c} weeks?
~How much is it {c} weeks from now?
~What do the savings come to in {c} weeks?
""", SAVED_ID + "--" + PER_ID + """--
~Setelah {c} minggu ada berapa ribu?
~Berapa ribu uangnya {c} minggu lagi?
~Dalam {c} minggu tabungannya jadi berapa ribu?
""", "a 2-150, b 2-40, c 2-12", "b*c,new,baru; a+$1,in all,semuanya", "a+b*c", "True", U, free=True,
)  # fmt: skip
shape(
    """
{n} [earns|earn] {a:$} a day
every day {n} [gets|get] {a:$}
{n} [makes|make] {a:$} per day
a day of work brings in {a:$}
--
{n} [spends|spend] {b:$} a day
every day {b:$} go for food
{b:$} a day are used up
of that {b:$} are spent each day
--
~How much is left after {c} days?
~How many dollars are saved in {c} days?
~What remains in {c} days?
""", """
{n} mendapat {a:k} sehari
setiap hari {n} memperoleh {a:k}
penghasilan {n} {a:k} per hari
--
{n} memakai {b:k} sehari
setiap hari {b:k} habis untuk makan
dari itu {b:k} dipakai tiap hari
--
~Setelah {c} hari tersisa berapa ribu?
~Dalam {c} hari terkumpul berapa ribu?
~Sisanya dalam {c} hari berapa ribu?
""", "a 10-90, b 2-60, c 2-14", "a-b,left a day,sisa sehari; $1*c,in all,semuanya", "(a-b)*c", "a>b", U,
)  # fmt: skip
shape(
    """
{n} [buys|buy] {a} {p} at {b:$} each
{n} bought {a} {p} for {b:$} apiece
{a} {p} came in at {b:$} each
--
~{n} [sells|sell] them at {d:$} each
~all of them are sold for {d:$} apiece
~each goes to a customer for {d:$}
--
~What is the profit in dollars?
~How much is earned?
~How many dollars does {m} see as the gain?
~How large is the gain?
""", """
{n} membeli {a} {s} dengan harga {b:k} sebuah
{n} mengambil {a} {s} seharga {b:k} per buah
--
~{n} menjualnya {d:k} sebuah
~semuanya dijual {d:k} per buah
--
~Untungnya berapa ribu?
~Berapa ribu laba {n}?
~Keuntungannya berapa ribu?
""", "a 2-20, b 2-40, d 3-60", "d-b,gain on one,untung satu; $1*a,in all,semuanya", "(d-b)*a", "d>b", U,
)  # fmt: skip
