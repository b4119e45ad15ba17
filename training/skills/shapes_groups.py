"""Shapes about equal groups: so many in each, some of them gone, added, shared, or beside another lot."""

from __future__ import annotations

from skills.story_shapes import shape

GROUPS_EN = """
There are {a} {hs} with {b} {t} in each
{a} {hs} hold {b} {t} each
Each of the {a} {hs} holds {b} {t}
{a} {hs} of {b} {t} stand here
{n} [has|have] {a} {hs}, and every {h} has {b} {t}
{n} [fills|fill] {a} {hs} with {b} {t} each
{n} bought {a} {hs} of {b} {t}
{n} [gets|get] {a} {hs} with {b} {t} in every one
{b} {t} fit into one {h}, and {a} {hs} are full
A delivery of {a} {hs}, {b} {t} per {h}, has come in
We count {a} {hs} with {b} {t} apiece
{a} {hs} were packed with {b} {t} each
One {h} is for {b} {t}, and there are {a} such {hs}
"""
GROUPS_ID = """
Ada {a} {hs} yang masing-masing berisi {b} {t}
{a} {hs} berisi {b} {t} per {h}
Tiap {h} dari {a} {hs} berisi {b} {t}
{n} punya {a} {hs}, setiap {h} isinya {b} {t}
{n} mengisi {a} {hs}, masing-masing dengan {b} {t}
{n} membeli {a} {hs} isi {b} {t}
{n} mendapat {a} {hs}, satu {h} berisi {b} {t}
Satu {h} muat {b} {t}, dan ada {a} {hs} yang penuh
Datang kiriman {a} {hs}, per {h} {b} {t}
Di sini ada {a} {hs} dengan {b} {t} di dalam setiap {h}
{a} {hs} dikemas dengan {b} {t} tiap {h}
"""
GONE_EN = """
~{d} of them {fate}
~{d} of the {t} {fate}
~unfortunately {d} {fate}
~{d} {fate}
~later it turns out that {d} of them {fate}
~of all of these, {d} {fate}
"""
GONE_ID = """
~{d} di antaranya {fate}
~sayangnya {d} {t} {fate}
~sebanyak {d} {fate}
~ternyata {d} {t} {fate}
~dari semua itu, {d} {fate}
~tetapi {d} {fate}
"""
TAKEN_EN = """
~{n} [takes|take] {d} of them out
~{n} [gives|give] {d} of them to {m}
~{m} takes {d} {t}
~{d} {t} are sold
~{d} are used on the first day
~{n} [has|have] already used {d}
~{d} of the {t} go to {m}
~{n} [keeps|keep] only what is left after {m} gets {d}
~{d} of these are given to the neighbours
"""
TAKEN_ID = """
~{n} mengambil {d} di antaranya
~{n} memberikan {d} kepada {m}
~{m} mengambil {d} {t}
~{d} {t} terjual
~{d} sudah dipakai di hari pertama
~sebanyak {d} diberikan kepada tetangga
~{d} {t} untuk {m}
"""
MORE_EN = """
~{d} more {t} lie beside them
~{d} {t} are loose
~{n} [adds|add] {d} more
~{m} brings another {d} {t}
~then {d} extra {t} are found
~on top of that there are {d} single {t}
~besides, {n} already had {d} {t}
~{d} {t} did not fit in and stay outside
"""
MORE_ID = """
~masih ada {d} {t} lagi di sampingnya
~{d} {t} lagi lepas
~{n} menambah {d} lagi
~{m} membawa {d} {t} lagi
~lalu ditemukan {d} {t} lagi
~selain itu {n} sudah punya {d} {t}
~{d} {t} tidak muat dan tetap di luar
"""
TOTAL_EN = """
How many {t} are there?
How many {t} are there in all?
How many {t} is that?
How many {t} altogether?
What is the number of {t}?
~How many are there in total?
Find the number of {t}.
Count the {t}.
How many {t} do we have?
~That makes how many {t}?
I need the total number of {t}.
"""
TOTAL_ID = """
Ada berapa {t}?
Berapa {t} seluruhnya?
Berapa jumlah {t}?
Berapa banyak {t} semuanya?
~Semuanya ada berapa?
Hitung jumlah {t}.
Jumlah {t} berapa?
~Totalnya berapa {t}?
Tentukan banyaknya {t}.
"""
LEFT_EN = """
How many {t} are left?
How many {t} remain?
~How many are still there?
~How many does that leave?
What number of {t} is left?
How many {t} are left over?
~What is left of them?
Find how many {t} are left.
~How many {t} stay?
"""
LEFT_ID = """
Berapa {t} yang tersisa?
Tinggal berapa {t}?
Sisa {t} berapa?
~Berapa yang masih ada?
Masih ada berapa {t}?
~Jadi sisanya berapa?
Hitung sisa {t}.
Berapa banyak {t} yang tinggal?
"""
FINE_EN = """
How many {t} are fine?
How many {t} are still good?
~How many of them are all right?
How many {t} are there without these?
How many {t} are not among those?
~How many {t} does that leave?
"""
FINE_ID = """
Berapa {t} yang masih baik?
Berapa {t} yang tidak bermasalah?
~Berapa yang tidak?
Berapa {t} di luar itu?
~Sisanya yang masih bagus berapa?
"""

shape(GROUPS_EN + "--" + TOTAL_EN, GROUPS_ID + "--" + TOTAL_ID, "a 2-24, b 2-40", "a*b,in all,semuanya", "a*b", "a*b<700", "{t}/{t}")
for _gone_en, _gone_id, _asks_en, _asks_id in (
    (GONE_EN, GONE_ID, FINE_EN, FINE_ID), (GONE_EN, GONE_ID, FINE_EN, FINE_ID), (TAKEN_EN, TAKEN_ID, LEFT_EN, LEFT_ID),
):  # fmt: skip
    shape(
        GROUPS_EN + "--" + _gone_en + "--" + _asks_en, GROUPS_ID + "--" + _gone_id + "--" + _asks_id,
        "a 2-20, b 2-30, d 2-60", "a*b,in all,semuanya; $1-d,left,sisa", "a*b-d", "a*b<500 and d<a*b", "{t}/{t}",
    )  # fmt: skip
shape(
    GROUPS_EN + "--" + MORE_EN + "--" + TOTAL_EN, GROUPS_ID + "--" + MORE_ID + "--" + TOTAL_ID,
    "a 2-20, b 2-30, d 2-60", "a*b,in these,di dalamnya; $1+d,in all,semuanya", "a*b+d", "a*b<500", "{t}/{t}",
)  # fmt: skip
shape(
    GROUPS_EN + "--" + GONE_EN + """--
~The rest is shared equally among {e} people
~{e} friends share what is left, each the same number
~what is still good is divided evenly among {e} shops
~the others are handed out to {e} children, the same to each
--
~How many does each get?
~How many {t} for each?
~How many {t} does each of the {e} receive?
~What is one share?
""", GROUPS_ID + "--" + GONE_ID + """--
~sisanya dibagi rata kepada {e} orang
~yang masih baik dibagi sama banyak untuk {e} toko
~{e} teman berbagi sisanya sama rata
~sisanya dibagikan kepada {e} anak, sama banyak
--
~Tiap orang dapat berapa?
~Masing-masing mendapat berapa {t}?
~Berapa {t} bagian masing-masing?
~Satu bagian berapa {t}?
""", "a 2-12, b 2-20, d 2-40, e 2-9", "a*b,in all,semuanya; $1-d,left,sisa; $2/e,each,masing-masing", "(a*b-d)/e", "d<a*b and (a*b-d)%e==0 and a*b<200",
)  # fmt: skip
shape(
    GROUPS_EN + """--
~They are shared equally among {e} people
~{e} children share all of them, each the same number
~{n} [wants|want] to put the same number on each of {e} tables
~all of it is divided evenly among {e} families
~the {t} are dealt out to {e} players in equal parts
--
~How many does each get?
~How many {t} for each?
~What is one share?
~How many {t} is that for each of the {e}?
""", GROUPS_ID + """--
~semuanya dibagi rata kepada {e} orang
~{e} anak berbagi semuanya sama banyak
~{n} mau menaruh sama banyak di {e} meja
~semua {t} dibagi sama rata untuk {e} keluarga
--
~Masing-masing mendapat berapa?
~Tiap bagian berapa {t}?
~Berapa {t} untuk masing-masing?
""", "a 2-15, b 2-24, e 2-9", "a*b,in all,semuanya; $1/e,each,masing-masing", "a*b/e", "(a*b)%e==0 and a!=e and a*b<300",
)  # fmt: skip

LOTS_EN = """
{n} [has|have] {a} {hs} of {b} {t}
{n} [carries|carry] {a} {hs} with {b} {t} each
In the first room there are {a} {hs} with {b} {t} each
{n} packed {a} {hs}, {b} {t} in each
Monday brings {a} {hs} of {b} {t}
--
{m} has {d} {hs} of {e} {t}
{m} carries {d} {hs} with {e} {t} each
in the second room there are {d} {hs} with {e} {t} each
{m} packed {d} {hs}, {e} {t} in each
Tuesday brings {d} {hs} of {e} {t}
"""
LOTS_ID = """
{n} punya {a} {hs} isi {b} {t}
{n} membawa {a} {hs} yang masing-masing berisi {b} {t}
Di ruang pertama ada {a} {hs}, tiap {h} berisi {b} {t}
{n} mengemas {a} {hs}, tiap {h} {b} {t}
Hari Senin datang {a} {hs} isi {b} {t}
--
{m} punya {d} {hs} isi {e} {t}
{m} membawa {d} {hs} yang masing-masing berisi {e} {t}
di ruang kedua ada {d} {hs}, tiap {h} berisi {e} {t}
{m} mengemas {d} {hs}, tiap {h} {e} {t}
hari Selasa datang {d} {hs} isi {e} {t}
"""
shape(
    LOTS_EN + "--" + TOTAL_EN, LOTS_ID + "--" + TOTAL_ID,
    "a 2-12, b 2-20, d 2-12, e 2-20", "a*b,first,pertama; d*e,second,kedua; $1+$2,in all,semuanya", "a*b+d*e", "a*b<200 and d*e<200", "{t}/{t}", free=True,
)  # fmt: skip
shape(
    LOTS_EN + """--
~How many more {t} are in the larger lot?
~What is the difference between the two, in {t}?
~By how many {t} do the two differ?
~How many {t} fewer are in the smaller lot?
""", LOTS_ID + """--
~Selisihnya berapa {t}?
~Berapa beda jumlah {t} keduanya?
~Yang lebih banyak punya berapa {t} lebih?
~Berapa {t} kurangnya yang lebih sedikit?
""", "a 2-12, b 2-20, d 2-12, e 2-20", "a*b,first,pertama; d*e,second,kedua; $1-$2,difference,selisih", "a*b-d*e", "a*b>d*e and a*b<200", free=True,
)  # fmt: skip
