"""Shapes about work and time, equal shares with a rest, and parts of a whole."""

from __future__ import annotations

from skills.story_shapes import shape

DOES_EN = """
{n} [makes|make] {a} {t} a day
{n} [packs|pack] {a} {t} each day
every day {n} [sells|sell] {a} {t}
{n} [sorts|sort] {a} {t} per day
per day {a} {t} are finished
the workshop turns out {a} {t} a day
{n} [checks|check] {a} {t} every day
"""
DOES_ID = """
{n} membuat {a} {t} sehari
{n} mengemas {a} {t} setiap hari
setiap hari {n} menjual {a} {t}
{n} menyortir {a} {t} per hari
sehari selesai {a} {t}
bengkel itu menghasilkan {a} {t} per hari
{n} memeriksa {a} {t} tiap hari
"""
shape(
    DOES_EN + """--
How many {t} is that in {b} days?
~How many in {b} days?
~How many {t} after {b} days?
What number of {t} is that for {b} days?
~{b} days make how many?
~How many would it be in {b} days?
""", DOES_ID + """--
Berapa {t} dalam {b} hari?
~Dalam {b} hari jadi berapa?
~Setelah {b} hari ada berapa {t}?
~{b} hari berarti berapa {t}?
""", "a 2-60, b 2-30", "a*b,in all,semuanya", "a*b", "a*b<900", "{t}/{t}",
)  # fmt: skip
NEED_EN = """
{b} {t} are needed
an order asks for {b} {t}
there are {b} {t} to do
{m} wants {b} {t}
"""
NEED_ID = """
diperlukan {b} {t}
ada pesanan {b} {t}
{m} ingin {b} {t}
yang harus dikerjakan {b} {t}
"""
DAYS_EN = """
~How many days does it take?
~After how many days are they ready?
~How many days is that?
~In how many days is it done?
"""
DAYS_ID = """
~Butuh berapa hari?
~Selesai dalam berapa hari?
~Setelah berapa hari siap?
~Perlu berapa hari?
"""
D = "days/hari"
shape(DOES_EN + "--" + NEED_EN + "--" + DAYS_EN, DOES_ID + "--" + NEED_ID + "--" + DAYS_ID, "a 2-25, b 6-400", "b/a,days,hari", "b/a", "b%a==0 and b>a", D, free=True)
shape(
    DOES_EN + "--" + NEED_EN + """--
{d} are already there
{d} of them are done
{n} already [has|have] {d}
--""" + DAYS_EN, DOES_ID + "--" + NEED_ID + """--
{d} sudah ada
{d} di antaranya sudah selesai
{n} sudah punya {d}
--""" + DAYS_ID, "a 2-25, b 10-300, d 2-90", "b-d,missing,kurang; $1/a,days,hari", "(b-d)/a", "b>d+a and (b-d)%a==0", D,
)  # fmt: skip
shape(
    DOES_EN + """--
{m} makes {b} {t} a day
{m} does {b} a day
with {m} another {b} are added each day
--
~How many do both of them do in {d} days?
~How many {t} is that together in {d} days?
~What do they reach together after {d} days?
""", DOES_ID + """--
{m} membuat {b} {t} sehari
{m} mengerjakan {b} sehari
--
~Berdua jadi berapa dalam {d} hari?
~Dalam {d} hari mereka berdua menghasilkan berapa {t}?
""", "a 2-30, b 2-30, d 2-12", "a+b,a day,sehari; $1*d,in all,semuanya", "(a+b)*d", "True", "{t}/{t}",
)  # fmt: skip
shape(
    DOES_EN + """--
{b} of them {fate} each day
every day {b} are thrown away
but {b} a day {fate}
--
~How many good ones are there after {d} days?
~How many {t} are left after {d} days?
~How many remain in {d} days?
""", DOES_ID + """--
setiap hari {b} di antaranya {fate}
{b} dibuang tiap hari
tetapi {b} per hari {fate}
--
~Setelah {d} hari tersisa berapa?
~Dalam {d} hari ada berapa {t} yang baik?
""", "a 4-40, b 2-20, d 2-12", "a-b,left a day,sisa sehari; $1*d,in all,semuanya", "(a-b)*d", "a>b", "{t}/{t}",
)  # fmt: skip

# Shares

HAVE_EN = """
There are {a} {t}
{n} [has|have] {a} {t}
{a} {t} are on the table
{n} bought {a} {t}
We have {a} {t} here
A box of {a} {t} is opened
{n} picked {a} {t}
"""
HAVE_ID = """
Ada {a} {t}
{n} punya {a} {t}
Di meja ada {a} {t}
{n} membeli {a} {t}
Di sini ada {a} {t}
Dibuka satu dus berisi {a} {t}
"""
SHARE_EN = """
~{b} children share them equally
~they are shared equally among {b} people
~everyone in a group of {b} gets the same number
~they go evenly into {b} {hs}
~{b} friends split them fairly
~{n} [divides|divide] them into {b} equal parts
~they are for {b} pupils, the same for each
"""
SHARE_ID = """
~{b} anak berbagi sama rata
~dibagi rata kepada {b} orang
~{b} teman mendapat sama banyak
~dimasukkan sama banyak ke dalam {b} {hs}
~{n} membaginya menjadi {b} bagian yang sama
~untuk {b} murid, masing-masing sama
"""
EACH_EN = """
~How many does each get?
~How many for each?
~What is one share?
~How many {t} is that for each?
~each gets how many?
"""
EACH_ID = """
~Masing-masing dapat berapa?
~Tiap bagian berapa?
~Satu bagian berapa {t}?
~Berapa {t} untuk masing-masing?
"""
shape(HAVE_EN + "--" + SHARE_EN + "--" + EACH_EN, HAVE_ID + "--" + SHARE_ID + "--" + EACH_ID, "a 4-300, b 2-12", "a/b,each,masing-masing", "a/b", "a%b==0 and a>b", "{t}/{t}")
shape(
    HAVE_EN + "--" + SHARE_EN.replace("equally", "as far as it goes").replace("{b} friends split them fairly", "each of {b} friends gets as many as possible, all the same") + """--
~How many are left over?
~How many {t} cannot be shared?
~What is the remainder?
~How many stay behind?
""", HAVE_ID + "--" + SHARE_ID + """--
~Sisanya berapa?
~Berapa {t} yang tidak terbagi?
~Yang tidak kebagian berapa?
""", "a 5-200, b 2-12", "a%b,left over,sisa", "a%b", "a%b!=0 and a>2*b", "{t}/{t}",
)  # fmt: skip
PACK_EN = """
~{b} fit into one {h}
~a {h} holds {b}
~{b} go into each {h}
~one {h} is for {b} of them
~they are packed by {b} to a {h}
"""
PACK_ID = """
~satu {h} muat {b}
~tiap {h} diisi {b}
~{b} masuk ke dalam satu {h}
~dikemas {b} per {h}
"""
shape(
    HAVE_EN + "--" + PACK_EN + """--
~How many {hs} can be filled?
~How many full {hs} does that make?
~How many {hs} will be full?
""", HAVE_ID + "--" + PACK_ID + """--
~Berapa {h} yang bisa terisi penuh?
~Jadi berapa {h} penuh?
""", "a 8-300, b 2-12", "a:b,full,penuh", "a//b", "a>2*b", "{hs}/{hs}",
)  # fmt: skip
shape(
    HAVE_EN + "--" + PACK_EN + """--
~How many {hs} are needed for all of them?
~How many {hs} does it take to hold all?
~How many {hs} at least, so that none stays out?
""", HAVE_ID + "--" + PACK_ID + """--
~Berapa {h} yang diperlukan untuk semuanya?
~Paling sedikit perlu berapa {h} supaya semua masuk?
""", "a 8-300, b 3-12", "a:b,full,penuh; $1+1,and the rest,dan sisanya", "a//b+1", "a>2*b and a%b!=0", "{hs}/{hs}",
)  # fmt: skip
shape(
    HAVE_EN + """--
~{d} of them {fate}
~{n} [keeps|keep] {d}
~{d} are set aside
~{m} takes {d} first
--
~{b} children share the rest equally
~the rest is shared equally among {b} people
~what is left goes evenly into {b} {hs}
--""" + EACH_EN, HAVE_ID + """--
~{d} di antaranya {fate}
~{n} menyimpan {d}
~{d} disisihkan
~{m} mengambil {d} dulu
--
~sisanya dibagi rata kepada {b} orang
~{b} anak berbagi sisanya sama banyak
~yang tersisa dimasukkan sama banyak ke {b} {hs}
--""" + EACH_ID, "a 10-200, b 2-12, d 2-60", "a-d,left,sisa; $1/b,each,masing-masing", "(a-d)/b", "a>d+b and (a-d)%b==0", "{t}/{t}",
)  # fmt: skip

# Parts of a whole

for _name_en, _name_id, _of in (("half", "setengah", 2), ("a third", "sepertiga", 3), ("a quarter", "seperempat", 4), ("a fifth", "seperlima", 5)):
    _part_en = f"""
~{_name_en} of them {{fate}}
~{{n}} [gives|give] {_name_en} of them to {{m}}
~{_name_en} of them is sold
~{{n}} [uses|use] {_name_en} of them
~{{m}} gets {_name_en}
~{_name_en} goes to {{m}}
"""
    _part_id = f"""
~{_name_id} di antaranya {{fate}}
~{{n}} memberikan {_name_id}nya kepada {{m}}
~{_name_id}nya terjual
~{{n}} memakai {_name_id}nya
~{{m}} mendapat {_name_id}nya
"""
    _left_en = """
~How many are left?
~How many {t} remain?
~What is left?
~How many {t} does {m} not touch, the rest that is?
""".replace("~How many {t} does {m} not touch, the rest that is?\n", "")
    _left_id = """
~Sisanya berapa?
~Tinggal berapa {t}?
~Berapa {t} yang tersisa?
"""
    shape(HAVE_EN + "--" + _part_en + "--" + _left_en, HAVE_ID + "--" + _part_id + "--" + _left_id, "a 6-240", f"a/{_of},{_name_en},{_name_id}; a-$1,left,sisa", f"a-a/{_of}", f"a%{_of}==0", "{t}/{t}")
    shape(
        HAVE_EN + "--" + _part_en + "--\n~then {b} more are lost\n~after that {m} takes another {b}\n~{b} of the others {fate}\n--" + _left_en,
        HAVE_ID + "--" + _part_id + "--\n~lalu {b} lagi hilang\n~setelah itu {m} mengambil {b} lagi\n~{b} dari sisanya {fate}\n--" + _left_id,
        "a 8-160, b 2-30", f"a/{_of},{_name_en},{_name_id}; a-$1,left,sisa; $2-b,left,sisa", f"a-a/{_of}-b", f"a%{_of}==0 and a-a/{_of}>b", "{t}/{t}",
    )  # fmt: skip

# Ways

GOES_EN = """
{n} [drives|drive] {a} km an hour
{n} [rides|ride] at {a} km per hour
a train runs {a} km in an hour
a boat makes {a} km an hour
each hour {n} [covers|cover] {a} km
"""
GOES_ID = """
{n} menyetir {a} km per jam
{n} melaju {a} km tiap jam
sebuah kereta menempuh {a} km dalam satu jam
kapal itu berlayar {a} km sejam
setiap jam {n} menempuh {a} km
"""
shape(
    GOES_EN + """--
How far is that in {b} hours, in km?
~How many km in {b} hours?
~{b} hours later, how many km is it?
~What distance in km after {b} hours?
""", GOES_ID + """--
Berapa km dalam {b} jam?
~Setelah {b} jam sudah berapa km?
~Jarak yang ditempuh dalam {b} jam berapa km?
""", "a 10-120, b 2-9", "a*b,distance,jarak", "a*b", "True", "km/km",
)  # fmt: skip
shape(
    GOES_EN + """--
the way is {b} km long
the next town is {b} km away
{b} km are ahead
--
~How many hours does it take?
~How long is that in hours?
~After how many hours is it reached?
""", GOES_ID + """--
jaraknya {b} km
kota berikutnya {b} km lagi
perjalanannya {b} km
--
~Butuh berapa jam?
~Berapa jam sampai?
~Setelah berapa jam tiba?
""", "a 10-90, b 20-700", "b/a,hours,jam", "b/a", "b%a==0 and b>a and b<=9*a", "hours/jam", free=True,
)  # fmt: skip
shape(
    """
The way is {a} km long
{n} [has|have] {a} km to go
A tour of {a} km is planned
From here to the sea it is {a} km
--
~{n} rode {b} km before noon
~{b} km are done on the first day
~the first stage is {b} km
--
~{d} km come after lunch
~the second stage is {d} km
~on the second day {d} km are added
--
~How many km are left?
~How far is it still, in km?
~What is left of the way, in km?
""", """
Jaraknya {a} km
{n} harus menempuh {a} km
Direncanakan perjalanan {a} km
Dari sini ke laut {a} km
--
~{n} menempuh {b} km sebelum siang
~hari pertama selesai {b} km
~tahap pertama {b} km
--
~{d} km lagi setelah makan siang
~tahap kedua {d} km
~hari kedua ditambah {d} km
--
~Tinggal berapa km?
~Sisa jaraknya berapa km?
~Berapa km lagi?
""", "a 20-400, b 3-150, d 3-150", "a-b,left,sisa; $1-d,left,sisa", "a-b-d", "a>b+d", "km/km",
)  # fmt: skip
