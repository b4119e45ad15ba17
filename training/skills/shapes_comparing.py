"""Shapes about who has how many more, how many times as many, both together, and equal sharing."""

from __future__ import annotations

from skills.story_shapes import shape

A_EN = """
{m} has {a} {t}
{m} owns {a} {t}
{m} counted {a} {t}
{m} picked {a} {t}
There are {a} {t} in the bag of {m}
{a} {t} belong to {m}
"""
A_ID = """
{m} punya {a} {t}
{m} memiliki {a} {t}
{m} mengumpulkan {a} {t}
Di tas {m} ada {a} {t}
{a} {t} adalah milik {m}
"""
K_EN = """
~How many {t} does {k} have?
~How many has {k}?
~How many are there with {k}?
~What number of {t} does {k} have?
How many {t} belong to {k}?
"""
K_ID = """
~Berapa {t} milik {k}?
~{k} punya berapa {t}?
~Berapa banyak {t} yang dimiliki {k}?
~Jadi {k} punya berapa?
"""
BOTH_EN = """
~How many do they have together?
~How many {t} do {m} and {k} have in all?
~How many {t} is that for both of them?
How many {t} do {k} and {m} have altogether?
~What is their total?
"""
BOTH_ID = """
~Berapa {t} mereka berdua?
~Jumlah {t} {m} dan {k} berapa?
~Kalau digabung ada berapa {t}?
~Totalnya berapa {t}?
"""
UNIT = "{t}/{t}"
for _more in (True, False):
    _sign = "+" if _more else "-"
    _en = """
{k} has {b} more than {m}
{k} has {b} {t} more than {m}
{k} got {b} more than that
{m} has {b} fewer than {k}
{m} is {b} {t} behind {k}
if {m} had {b} more, {m} and {k} would have the same
""" if _more else """
{k} has {b} fewer than {m}
{k} has {b} {t} less than {m}
{k} got {b} fewer than that
{m} has {b} more than {k}
{m} is {b} {t} ahead of {k}
{k} would need {b} more to have as many as {m}
"""
    _idn = """
{k} punya {b} lebih banyak daripada {m}
{k} punya {b} {t} lebih banyak dari {m}
{m} {b} lebih sedikit dari {k}
{m} kalah {b} {t} dari {k}
kalau {m} punya {b} lagi, {m} dan {k} sama banyak
""" if _more else """
{k} punya {b} lebih sedikit daripada {m}
{k} punya {b} {t} lebih sedikit dari {m}
{m} {b} lebih banyak dari {k}
{k} kalah {b} {t} dari {m}
{k} perlu {b} lagi supaya sama banyak dengan {m}
"""
    _where = "True" if _more else "a>b"
    _step = f"a{_sign}b,the other,yang lain"
    shape(A_EN + "--" + _en + "--" + K_EN, A_ID + "--" + _idn + "--" + K_ID, "a 3-90, b 2-60", _step, f"a{_sign}b", _where, UNIT)
    shape(
        A_EN + "--" + _en + "--" + BOTH_EN, A_ID + "--" + _idn + "--" + BOTH_ID, "a 3-90, b 2-60",
        _step + "; a+$1,together,bersama", f"a+a{_sign}b", _where, UNIT,
    )  # fmt: skip
TIMES_EN = """
{k} has {b} times as many
{k} has {b} times as many {t} as {m}
{k} owns {b} times that number
for each one of {m}, {k} has {b}
"""
TIMES_ID = """
{k} punya {b} kali lipatnya
{k} punya {t} {b} kali sebanyak {m}
milik {k} {b} kali milik {m}
untuk setiap satu milik {m}, {k} punya {b}
"""
shape(A_EN + "--" + TIMES_EN + "--" + K_EN, A_ID + "--" + TIMES_ID + "--" + K_ID, "a 2-40, b 2-9", "a*b,the other,yang lain", "a*b", "True", UNIT)
shape(A_EN + "--" + TIMES_EN + "--" + BOTH_EN, A_ID + "--" + TIMES_ID + "--" + BOTH_ID, "a 2-40, b 2-9", "a*b,the other,yang lain; a+$1,together,bersama", "a+a*b", "True", UNIT)
shape(
    A_EN + "--" + TIMES_EN + """--
~How many more does {k} have than {m}?
~By how many is {k} ahead?
~What is the difference between the two?
""", A_ID + "--" + TIMES_ID + """--
~{k} lebih banyak berapa dari {m}?
~Selisihnya berapa?
~Berapa lebihnya milik {k}?
""", "a 2-40, b 2-9", "a*b,the other,yang lain; $1-a,difference,selisih", "a*b-a", "True", UNIT,
)  # fmt: skip
shape(
    A_EN + """--
{m} has {b} times as many as {k}
{m} has {b} times what {k} has
that is {b} times as many as {k} has
--""" + K_EN, A_ID + """--
{m} punya {b} kali sebanyak {k}
itu {b} kali milik {k}
milik {m} {b} kali milik {k}
--""" + K_ID, "a 4-120, b 2-9", "a/b,the other,yang lain", "a/b", "a%b==0 and a>b", UNIT,
)  # fmt: skip
B_EN = """
{k} has {b} {t}
{k} owns {b} {t}
{k} counted {b} {t}
{k} brought {b}
"""
B_ID = """
{k} punya {b} {t}
{k} memiliki {b} {t}
{k} mengumpulkan {b} {t}
{k} membawa {b}
"""
DIFF_EN = """
~How many more does {m} have than {k}?
~How many fewer does {k} have?
~What is the difference?
~By how many is {m} ahead of {k}?
~How many does {k} need to catch up with {m}?
~How many more {t} has {m}?
"""
DIFF_ID = """
~{m} lebih banyak berapa dari {k}?
~Berapa selisihnya?
~{k} kurang berapa supaya sama dengan {m}?
~Milik {m} lebih berapa {t}?
"""
shape(A_EN + "--" + B_EN + "--" + DIFF_EN, A_ID + "--" + B_ID + "--" + DIFF_ID, "a 4-150, b 2-140", "a-b,difference,selisih", "a-b", "a>b", UNIT, free=True)
shape(A_EN + "--" + B_EN + "--" + BOTH_EN, A_ID + "--" + B_ID + "--" + BOTH_ID, "a 4-150, b 2-140", "a+b,together,bersama", "a+b", "True", UNIT, free=True)
THREE_EN = """
{n} [has|have] {d} {t}
{d} {t} come from {n}
"""
THREE_ID = """
{n} punya {d} {t}
{n} menyumbang {d} {t}
"""
ALL_EN = """
~How many are there in all?
~How many {t} do the three have together?
~What do they have in total?
"""
ALL_ID = """
~Semuanya ada berapa?
~Bertiga punya berapa {t}?
~Totalnya berapa {t}?
"""
shape(A_EN + "--" + B_EN + "--" + THREE_EN + "--" + ALL_EN, A_ID + "--" + B_ID + "--" + THREE_ID + "--" + ALL_ID, "a 2-90, b 2-90, d 2-90", "a+b,two,berdua; $1+d,in all,semuanya", "a+b+d", "True", UNIT)
shape(
    A_EN + "--" + B_EN + "--" + THREE_EN + """--
~How many is that on average?
~What is the average number?
~If they share evenly, how many does each of the three get?
~What is the mean of the three?
""", A_ID + "--" + B_ID + "--" + THREE_ID + """--
~Rata-ratanya berapa?
~Berapa rata-rata {t} per orang?
~Kalau dibagi rata bertiga, masing-masing berapa?
""", "a 2-60, b 2-60, d 2-60", "a+b,two,berdua; $1+d,sum,jumlah; $2/3,mean,rata-rata", "(a+b+d)/3", "(a+b+d)%3==0 and not (a==b==d)", UNIT,
)  # fmt: skip
shape(
    A_EN + "--" + B_EN + """--
~They put all together and share with {n} in equal parts. How many does each of the three get?
~With {n} they are three and share evenly. How many for each?
""", A_ID + "--" + B_ID + """--
~Semua digabung lalu dibagi rata bertiga dengan {n}. Masing-masing dapat berapa?
~Bersama {n} mereka bertiga berbagi rata. Satu orang dapat berapa?
""", "a 2-60, b 2-60", "a+b,together,bersama; $1/3,each,masing-masing", "(a+b)/3", "(a+b)%3==0", UNIT,
)  # fmt: skip
