"""Shapes with large numbers: visitors, votes, readings of a meter, stock, shares of a total."""

from __future__ import annotations

from skills.story_shapes import shape

FIRST_EN = """
The museum had {a} visitors on Saturday
{n} walked {a} steps yesterday
{a} tickets were sold online
the first factory made {a} screws
{a} people live in the old part of town
in January the shop earned {a} dollars
the video had {a} views on the first day
{m} got {a} votes
the north hall has {a} seats
a truck brought {a} bricks
"""
SECOND_EN = """
on Sunday there were {b}
today it is {b}
another {b} at the door
the second one {b}
in the new part it is {b}
in February it was {b}
on the second day {b}
{k} got {b}
the south hall has {b}
a second load had {b}
"""
FIRST_ID = """
Museum itu dikunjungi {a} orang pada hari Sabtu
kemarin {n} berjalan {a} langkah
{a} tiket terjual daring
pabrik pertama membuat {a} sekrup
{a} orang tinggal di kota lama
bulan Januari toko mendapat {a} ribu
video itu ditonton {a} kali pada hari pertama
{m} mendapat {a} suara
aula utara punya {a} kursi
truk pertama membawa {a} bata
"""
SECOND_ID = """
hari Minggu {b}
hari ini {b}
{b} lagi di loket
yang kedua {b}
di kota baru {b}
bulan Februari {b}
hari kedua {b}
{k} mendapat {b}
aula selatan {b}
muatan kedua {b}
"""
ALL_EN = """
~How many is that in all?
~What is the total?
~How many altogether?
~what do both make together
~How many in the two together?
~What is the sum?
"""
ALL_ID = """
~Semuanya berapa?
~Totalnya berapa?
~Jumlah keduanya?
~kalau dijumlah jadi berapa
~Berapa seluruhnya?
"""
MORE_EN = """
~What is the difference?
~By how much do they differ?
~How many more was the larger one?
~how big is the gap
~How many fewer was the smaller one?
"""
MORE_ID = """
~Berapa selisihnya?
~Bedanya berapa?
~Yang lebih banyak unggul berapa?
~berapa kurangnya yang lebih sedikit
"""


def _rows(first: str, second: str) -> list[tuple[str, str]]:
    return list(zip(first.strip().splitlines(), second.strip().splitlines(), strict=True))


for (_f_en, _s_en), (_f_id, _s_id) in zip(_rows(FIRST_EN, SECOND_EN), _rows(FIRST_ID, SECOND_ID), strict=True):
    _en, _idn = f"{_f_en}\n--\n{_s_en}\n--\n", f"{_f_id}\n--\n{_s_id}\n--\n"
    shape(_en + ALL_EN, _idn + ALL_ID, "a 120-30000, b 80-30000", "a+b,in all,semuanya", "a+b")
    shape(_en + MORE_EN, _idn + MORE_ID, "a 120-30000, b 80-30000", "a-b,difference,selisih", "a-b", "a>b")
shape(
    """
The meter stood at {a}
On the old reading it says {a}
the odometer showed {a} km at the start
--
now it shows {b}
today's reading is {b}
at the end it is at {b}
--
~How much was used?
~By how much did it grow?
~What is the difference between the readings?
~How much has been added?
""", """
Meteran menunjukkan {a}
Catatan lama tertulis {a}
odometer di awal {a} km
--
sekarang menunjukkan {b}
catatan hari ini {b}
di akhir {b}
--
~Berapa yang terpakai?
~Bertambah berapa?
~Berapa selisih kedua catatan itu?
""", "a 300-60000, b 400-61000", "b-a,difference,selisih", "b-a", "b>a and b-a<6000",
)  # fmt: skip
shape(
    """
The goal is {a}
{n} [needs|need] {a}
a book has {a} pages
the tank holds {a} litres
we want {a} signatures
--
{b} are there already
so far there are {b}
{b} of them are done
{b} have been reached
--
~How many are missing?
~How many are still to come?
~How many more are needed?
~how many to go
~what must be added to get there
""", """
Targetnya {a}
{n} perlu {a}
sebuah buku punya {a} halaman
tangki itu muat {a} liter
kami ingin {a} tanda tangan
--
sudah ada {b}
sampai sekarang {b}
{b} sudah selesai
sudah tercapai {b}
--
~Kurang berapa?
~Berapa lagi yang diperlukan?
~Masih kurang berapa?
~berapa lagi sampai target
""", "a 60-20000, b 20-19000", "a-b,missing,kurang", "a-b", "a>b",
)  # fmt: skip
shape(
    """
{a} {t} are in the store
the store has {a} {t}
there were {a} {t} in stock
--
{b} of them are sold
~{b} leave on Monday
customers took {b}
--
{d} new ones arrive
~{d} are delivered
a truck brings {d} more
--
~How many are in stock then?
~How many {t} are there now?
~What is the stock now?
""", """
Di gudang ada {a} {t}
gudang menyimpan {a} {t}
stok {t} ada {a}
--
~{b} di antaranya terjual
~{b} keluar hari Senin
pembeli mengambil {b}
--
datang {d} yang baru
~{d} dikirim masuk
truk membawa {d} lagi
--
~Stoknya jadi berapa?
~Sekarang ada berapa {t}?
~Berapa stok sekarang?
""", "a 200-9000, b 50-5000, d 50-5000", "a-b,left,sisa; $1+d,now,sekarang", "a-b+d", "a>b",
)  # fmt: skip
SPLIT_EN = """
{a} {t} are split equally among {b} shops
{b} people share {a} dollars evenly
{a} {t} are packed in boxes of equal size, {b} boxes in all
a rope of {a} cm is cut into {b} equal pieces
{a} seats stand in {b} equal rows
{b} trucks carry {a} {t}, all the same number
"""
SPLIT_ID = """
{a} {t} dibagi rata ke {b} toko
{b} orang berbagi {a} ribu sama rata
{a} {t} dikemas sama banyak dalam {b} dus
tali {a} cm dipotong menjadi {b} bagian yang sama
{a} kursi disusun dalam {b} baris yang sama
{b} truk membawa {a} {t}, masing-masing sama banyak
"""
shape(
    SPLIT_EN + "--\n~How many for each?\n~How much is one part?\n~What does each get?\n~how many does one have\n~What is the share of each?",
    SPLIT_ID + "--\n~Masing-masing berapa?\n~Satu bagian berapa?\n~Tiap bagian dapat berapa?\n~berapa untuk satu",
    "a 60-9000, b 3-40", "a/b,each,masing-masing", "a/b", "a%b==0 and a>2*b",
)  # fmt: skip
GROUP_EN = """
{a} {t} are packed, {b} to a box
{a} people ride in vans of {b}
{a} pages are bound in books of {b}
{a} cm of ribbon are cut into pieces of {b} cm
{a} pupils form teams of {b}
{a} eggs go into cartons of {b}
"""
GROUP_ID = """
{a} {t} dikemas, {b} per kotak
{a} orang naik mobil berisi {b}
{a} halaman dijilid menjadi buku berisi {b}
pita {a} cm dipotong tiap {b} cm
{a} murid membentuk regu berisi {b}
{a} telur dimasukkan ke wadah berisi {b}
"""
for _ask_en, _ask_id, _does, _formula, _extra in (
    ("~How many are left over?\n~What remains?\n~how many do not fit\n~What is the remainder?", "~Sisanya berapa?\n~Berapa yang tidak kebagian?\n~lebihnya berapa", "a%b,left over,sisa", "a%b", ""),
    ("~How many full ones are there?\n~How many complete ones does that make?\n~how many are full", "~Berapa yang penuh?\n~Jadi berapa yang lengkap?\n~berapa yang terisi penuh", "a:b,full,penuh", "a//b", ""),
    ("~How many are needed for all?\n~How many does it take so that nothing is left?\n~how many at least for all", "~Berapa yang diperlukan untuk semuanya?\n~Paling sedikit perlu berapa supaya tidak ada sisa?", "a:b,full,penuh; $1+1,and the rest,dan sisanya", "a//b+1", ""),
):  # fmt: skip
    shape(GROUP_EN.replace("{a} cm of ribbon are cut into pieces of {b} cm\n", "") + "--\n" + _ask_en, GROUP_ID.replace("pita {a} cm dipotong tiap {b} cm\n", "") + "--\n" + _ask_id, "a 40-3000, b 3-30", _does, _formula, "a%b!=0 and a>2*b")
