"""The stories of `word_problems`: texts, numbers, steps, and a formula written apart from the steps."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """One operation: `a+b`, `$1*c` (`$1` is the first step's result), and what it finds."""

    does: str
    en: str
    idn: str


@dataclass(frozen=True)
class Template:
    """A story. `formula` is what the checker computes; `where` is what the numbers must fulfil."""

    en: tuple[str, ...]
    idn: tuple[str, ...]
    ranges: dict[str, tuple[int, int]]
    steps: tuple[Step, ...]
    formula: str
    where: str = "True"
    answer_en: str = "The answer is {v}."
    answer_id: str = "Jawabannya {v}."


TEMPLATES: list[Template] = []


def tell(
    en: str, idn: str, numbers: str, steps: str, formula: str, where: str = "True", unit: str = ""
) -> None:
    """Adds a story. Texts are parted by `|`, steps by `;`, a step is `does, name, nama`.

    `numbers` is `a 2-9, b 10-20`; `unit` is `unit/satuan` of the answer.
    """
    ranges: dict[str, tuple[int, int]] = {}
    for part in numbers.split(", "):
        name, bounds = part.split(" ")
        low, high = bounds.split("-")
        ranges[name] = (int(low), int(high))
    parsed = tuple(Step(*(p.strip() for p in step.split(","))) for step in steps.split(";"))
    unit_en, _, unit_id = unit.partition("/")
    TEMPLATES.append(
        Template(
            tuple(t.strip() for t in en.split("|")), tuple(t.strip() for t in idn.split("|")), ranges, parsed,
            formula, where,
            f"The answer is {{v}} {unit_en}." if unit else "The answer is {v}.",
            f"Jawabannya {{v}} {unit_id}." if unit else "Jawabannya {v}.",
        )
    )  # fmt: skip


# Having, getting and giving

tell("{n} has {a} {t}. {m} gives {n} {b} more. How many {t} does {n} have now?"
     "|{m} gave {b} {t} to {n}, who already had {a}. How many does {n} have now?"
     "|{n} had {a} {t} and then got {b} more from {m}. How many {t} is that?"
     "|{n} owns {a} {t} and finds another {b}. How many in total?",
     "{n} punya {a} {t}. {m} memberi {b} lagi. Berapa {t} {n} sekarang?"
     "|{n} memiliki {a} {t} lalu mendapat {b} {t} dari {m}. Berapa {t} milik {n} sekarang?"
     "|{m} memberikan {b} {t} kepada {n} yang sudah punya {a}. Berapa {t} {n} sekarang?",
     "a 3-95, b 2-60", "a+b,together,semuanya", "a+b", unit="{t}/{t}")
tell("{n} has {a} {t} and gives {b} to {m}. How many {t} are left?"
     "|{n} had {a} {t}. {b} of them got lost. How many remain?"
     "|Of {a} {t} in the basket {n} takes {b}. How many {t} stay in the basket?"
     "|{n} bought {a} {t} and used {b}. How many are still there?",
     "{n} punya {a} {t} dan memberikan {b} kepada {m}. Berapa {t} yang tersisa?"
     "|{n} memiliki {a} {t}. Sebanyak {b} hilang. Berapa sisanya?"
     "|Dari {a} {t} di keranjang, {n} mengambil {b}. Berapa {t} yang masih di keranjang?",
     "a 8-99, b 2-80", "a-b,left,sisa", "a-b", "b<a", "{t}/{t}")
tell("{n} has {a} {t}. {n} buys {b} more and then gives {c} to {m}. How many {t} does {n} have now?"
     "|{n} started with {a} {t}, got {b} and lost {c}. How many are there now?"
     "|After buying {b} {t} in addition to {a}, {n} gave {c} away. How many {t} remain?",
     "{n} punya {a} {t}. {n} membeli {b} lagi lalu memberikan {c} kepada {m}. Berapa {t} {n} sekarang?"
     "|Mula-mula {n} punya {a} {t}, mendapat {b}, lalu kehilangan {c}. Berapa {t} sekarang?",
     "a 5-60, b 3-50, c 2-70", "a+b,after buying,setelah membeli;$1-c,after giving,setelah memberi", "a+b-c", "c<a+b", "{t}/{t}")
tell("{n} has {a} {t}. {m} has {b} more than {n}. How many do they have together?"
     "|{m} has {b} {t} more than {n}, who has {a}. How many {t} do both have in all?",
     "{n} punya {a} {t}. {m} punya {b} lebih banyak daripada {n}. Berapa {t} mereka berdua?"
     "|{m} mempunyai {b} {t} lebih banyak dari {n}. {n} mempunyai {a}. Berapa jumlah {t} mereka?",
     "a 4-60, b 2-30", "a+b,the other,yang lain;a+$1,together,bersama", "a+a+b", unit="{t}/{t}")
tell("{n} has {a} {t}. {m} has {b} fewer. How many {t} do they have together?"
     "|{m} has {b} {t} less than {n}. {n} has {a}. How many in all?",
     "{n} punya {a} {t}. {m} punya {b} lebih sedikit. Berapa {t} mereka berdua?",
     "a 8-70, b 2-40", "a-b,the other,yang lain;a+$1,together,bersama", "2*a-b", "b<a", "{t}/{t}")
tell("{n} has {a} {t}. {m} has {b} times as many. How many {t} does {m} have?"
     "|{m} collected {b} times as many {t} as {n}. {n} collected {a}. How many did {m} collect?",
     "{n} punya {a} {t}. {m} punya {b} kali lipatnya. Berapa {t} {m}?"
     "|{m} mengumpulkan {t} {b} kali sebanyak {n}. {n} mengumpulkan {a}. Berapa yang dikumpulkan {m}?",
     "a 3-60, b 2-9", "a*b,the other,yang lain", "a*b", unit="{t}/{t}")
tell("{n} has {a} {t}. {m} has {b} times as many. How many do they have together?"
     "|{n} found {a} {t} and {m} found {b} times that. How many did they find in all?",
     "{n} punya {a} {t}. {m} punya {b} kali lipatnya. Berapa {t} mereka bersama?",
     "a 3-40, b 2-8", "a*b,the other,yang lain;a+$1,together,bersama", "a*(b+1)", unit="{t}/{t}")
tell("{n} has {a} {t}, {m} has {b} and {k} has {c}. How many {t} are there altogether?"
     "|There are {a} {t} on the table, {b} on the shelf and {c} in the bag. How many {t} is that?",
     "{n} punya {a} {t}, {m} punya {b}, dan {k} punya {c}. Berapa {t} seluruhnya?"
     "|Ada {a} {t} di meja, {b} di rak, dan {c} di tas. Berapa {t} semuanya?",
     "a 3-60, b 3-60, c 3-60", "a+b,first two,dua pertama;$1+c,all,semua", "a+b+c", unit="{t}/{t}")
tell("{n} and {m} have {a} {t} together. {n} has {b} of them. How many does {m} have?"
     "|Together {n} and {m} picked {a} {t}. {n} picked {b}. How many did {m} pick?",
     "{n} dan {m} bersama punya {a} {t}. {n} punya {b}. Berapa {t} {m}?",
     "a 10-99, b 3-80", "a-b,the other,yang lain", "a-b", "b<a", "{t}/{t}")
tell("How many more {t} does {n} have than {m}, if {n} has {a} and {m} has {b}?"
     "|{n} has {a} {t}, {m} has {b}. How many more does {n} have?",
     "{n} punya {a} {t}, {m} punya {b}. Berapa lebih banyak {t} {n}?"
     "|Berapa selisih {t} {n} dan {m} jika {n} punya {a} dan {m} punya {b}?",
     "a 10-99, b 3-90", "a-b,more,selisih", "a-b", "b<a", "{t}/{t}")

# Sharing and packing

tell("{a} {t} are shared equally among {b} children. How many does each get?"
     "|{n} shares {a} {t} equally with friends, {b} people in all. How many {t} for each?"
     "|{b} friends divide {a} {t} fairly. What is the share of one?",
     "{a} {t} dibagi rata kepada {b} anak. Berapa {t} tiap anak?"
     "|{b} teman membagi {a} {t} sama rata. Berapa bagian satu orang?",
     "a 6-180, b 2-9", "a/b,each,masing-masing", "a/b", "a%b==0", "{t}/{t}")
tell("{n} puts {a} {t} into boxes of {b}. How many boxes are full?"
     "|A box holds {b} {t}. How many boxes do {a} {t} fill?"
     "|{a} {t} are packed {b} to a bag. How many bags are there?",
     "{n} memasukkan {a} {t} ke kotak berisi {b}. Berapa kotak yang penuh?"
     "|Satu kantong berisi {b} {t}. Berapa kantong untuk {a} {t}?",
     "a 8-240, b 2-12", "a/b,boxes,kotak", "a/b", "a%b==0", "boxes/kotak")
tell("There are {a} boxes with {b} {t} each. How many {t} are there?"
     "|{n} has {a} bags, and in every bag are {b} {t}. How many {t} in all?"
     "|Each of {a} trays holds {b} {t}. How many {t} is that?",
     "Ada {a} kotak, masing-masing berisi {b} {t}. Berapa {t} semuanya?"
     "|{n} punya {a} tas dan tiap tas berisi {b} {t}. Berapa jumlah {t}?",
     "a 2-25, b 2-30", "a*b,all,semua", "a*b", unit="{t}/{t}")
tell("There are {a} boxes with {b} {t} each. {n} takes out {c}. How many {t} are left?"
     "|{n} buys {a} packs of {b} {t} and uses {c}. How many {t} remain?",
     "Ada {a} kotak berisi {b} {t} tiap kotak. {n} mengambil {c}. Berapa {t} yang tersisa?"
     "|{n} membeli {a} bungkus berisi {b} {t} dan memakai {c}. Berapa sisanya?",
     "a 2-12, b 3-20, c 2-90", "a*b,all,semua;$1-c,left,sisa", "a*b-c", "c<a*b", "{t}/{t}")
tell("There are {a} boxes with {b} {t} each and {c} loose ones. How many {t} is that?"
     "|{n} has {a} packs of {b} {t} and {c} single {t}. How many in all?",
     "Ada {a} kotak berisi {b} {t} dan {c} lagi di luar. Berapa {t} semuanya?",
     "a 2-12, b 3-24, c 2-60", "a*b,in boxes,dalam kotak;$1+c,all,semua", "a*b+c", unit="{t}/{t}")
tell("{n} buys {a} boxes of {b} {t} and {c} boxes of {d} {u}. How many things is that?"
     "|{a} bags hold {b} {t} each, {c} bags hold {d} {u} each. How many pieces altogether?",
     "{n} membeli {a} kotak berisi {b} {t} dan {c} kotak berisi {d} {u}. Berapa barang semuanya?",
     "a 2-9, b 2-15, c 2-9, d 2-15", "a*b,first,pertama;c*d,second,kedua;$1+$2,all,semua", "a*b+c*d", unit="things/barang")
tell("{n} has {a} {t}, keeps {b} and shares the rest equally among {c} friends. How many {t} does each friend get?"
     "|From {a} {t} {n} sets {b} aside and gives the others to {c} friends in equal parts. How many for each?",
     "{n} punya {a} {t}, menyimpan {b} dan membagi sisanya rata kepada {c} teman. Berapa {t} tiap teman?",
     "a 10-120, b 2-40, c 2-9", "a-b,rest,sisa;$1/c,each,masing-masing", "(a-b)/c", "b<a and (a-b)%c==0", "{t}/{t}")
tell("{n} and {m} put {a} and {b} {t} together and share them among {c} people. How many {t} does each get?",
     "{n} dan {m} menggabungkan {a} dan {b} {t} lalu membaginya rata kepada {c} orang. Berapa {t} tiap orang?",
     "a 4-60, b 4-60, c 2-9", "a+b,together,bersama;$1/c,each,masing-masing", "(a+b)/c", "(a+b)%c==0", "{t}/{t}")
tell("{a} {t} go into bags of {b}. How many {t} are left over after filling {c} bags?"
     "|{n} fills {c} bags with {b} {t} each from a heap of {a}. How many {t} remain in the heap?",
     "{n} mengisi {c} kantong dengan {b} {t} dari {a} {t}. Berapa {t} yang tersisa?",
     "a 20-150, b 2-12, c 2-9", "b*c,in bags,dalam kantong;a-$1,left,sisa", "a-b*c", "b*c<a", "{t}/{t}")

# Money

tell("One {t} ticket costs {b} dollars. What do {a} tickets cost?"
     "|A pen costs {b} cents. How many cents do {a} pens cost?"
     "|{n} buys {a} books at {b} dollars each. How much does {n} pay?",
     "Satu tiket harganya {b} ribu. Berapa ribu harga {a} tiket?"
     "|{n} membeli {a} buku seharga {b} ribu per buku. Berapa ribu yang dibayar {n}?",
     "a 2-20, b 2-60", "a*b,price,harga", "a*b")
tell("{n} buys {a} books at {b} dollars each and pays with {c} dollars. How much change does {n} get?"
     "|A cake costs {b} dollars. {n} takes {a} and gives the seller {c} dollars. What is the change?",
     "{n} membeli {a} buku seharga {b} ribu dan membayar dengan {c} ribu. Berapa ribu kembaliannya?"
     "|Sebuah kue harganya {b} ribu. {n} membeli {a} dan membayar {c} ribu. Berapa ribu kembalian {n}?",
     "a 2-9, b 2-20, c 10-200", "a*b,price,harga;c-$1,change,kembalian", "c-a*b", "a*b<c")
tell("{n} has {a} dollars and buys a bag for {b} dollars and a hat for {c} dollars. How much money is left?"
     "|From {a} dollars {n} spends {b} on food and {c} on the bus. How many dollars remain?",
     "{n} punya {a} ribu dan membeli tas {b} ribu serta topi {c} ribu. Berapa ribu sisa uangnya?"
     "|Dari {a} ribu, {n} memakai {b} ribu untuk makan dan {c} ribu untuk bus. Berapa ribu sisanya?",
     "a 20-200, b 3-90, c 3-90", "b+c,spent,terpakai;a-$1,left,sisa", "a-b-c", "b+c<a")
tell("{n} saves {a} dollars a week. How much has {n} saved after {b} weeks?"
     "|Every month {n} puts {a} dollars aside. How many dollars are that in {b} months?",
     "{n} menabung {a} ribu seminggu. Berapa ribu tabungannya setelah {b} minggu?"
     "|Tiap bulan {n} menyisihkan {a} ribu. Berapa ribu setelah {b} bulan?",
     "a 3-60, b 2-24", "a*b,saved,tabungan", "a*b")
tell("{n} wants a bike for {a} dollars and has {b}. {n} saves {c} dollars a week. How many weeks are still needed?"
     "|A phone costs {a} dollars. {n} already has {b} dollars and saves {c} every week. After how many weeks is it enough?",
     "{n} ingin sepeda seharga {a} ribu dan sudah punya {b} ribu. {n} menabung {c} ribu seminggu. Berapa minggu lagi?",
     "a 30-300, b 5-150, c 2-12", "a-b,missing,kurang;$1/c,weeks,minggu", "(a-b)/c", "b<a and (a-b)%c==0", "weeks/minggu")
tell("{a} pens cost {b} dollars. What do {c} pens cost?"
     "|{n} pays {b} dollars for {a} tickets. How much would {c} tickets be?"
     "|If {a} melons are {b} dollars, how many dollars are {c} melons?",
     "{a} pulpen harganya {b} ribu. Berapa ribu harga {c} pulpen?"
     "|{n} membayar {b} ribu untuk {a} tiket. Berapa ribu untuk {c} tiket?",
     "a 2-9, b 4-90, c 2-15", "b/a,one,satu;$1*c,price,harga", "b/a*c", "b%a==0 and a!=c")
tell("An adult pays {a} dollars and a child {b} dollars. What do {c} adults and {d} children pay?"
     "|Tickets are {a} dollars for adults and {b} for children. How much is it for {c} adults and {d} children?",
     "Tiket dewasa {a} ribu dan tiket anak {b} ribu. Berapa ribu untuk {c} dewasa dan {d} anak?",
     "a 5-30, b 2-15, c 2-9, d 2-9", "a*c,adults,dewasa;b*d,children,anak;$1+$2,all,semua", "a*c+b*d", "b<a")
tell("{n} earns {a} dollars an hour. {n} works {b} hours a day for {c} days. How much is that?"
     "|For {c} days {n} works {b} hours a day at {a} dollars an hour. How many dollars does {n} earn?",
     "{n} dibayar {a} ribu per jam. {n} bekerja {b} jam sehari selama {c} hari. Berapa ribu penghasilannya?",
     "a 5-30, b 2-9, c 2-9", "b*c,hours,jam;a*$1,pay,upah", "a*b*c")
tell("{n} sells {a} cakes at {b} dollars. The flour cost {c} dollars. What is the profit?"
     "|{n} bought goods for {c} dollars and sold {a} pieces at {b} dollars each. How much did {n} earn?",
     "{n} menjual {a} kue seharga {b} ribu. Bahannya {c} ribu. Berapa ribu untungnya?",
     "a 3-30, b 2-12, c 5-150", "a*b,income,pemasukan;$1-c,profit,untung", "a*b-c", "c<a*b")
tell("A shirt costs {a} dollars, trousers cost {b} dollars more. What do both cost together?"
     "|The red chair costs {a} dollars and the blue one {b} dollars more. What do I pay for both?",
     "Kemeja harganya {a} ribu, celana {b} ribu lebih mahal. Berapa ribu harga keduanya?",
     "a 8-80, b 2-40", "a+b,dearer one,yang mahal;a+$1,both,keduanya", "2*a+b")
tell("The bill of {a} dollars is split among {b} people, and each adds {c} dollars tip. How much does one pay?",
     "Tagihan {a} ribu dibagi {b} orang dan tiap orang menambah tip {c} ribu. Berapa ribu bayar satu orang?",
     "a 12-180, b 2-9, c 1-9", "a/b,share,bagian;$1+c,with tip,dengan tip", "a/b+c", "a%b==0")

# Travel and speed

tell("A car drives {a} km an hour. How far does it get in {b} hours?"
     "|{n} cycles {a} km per hour for {b} hours. How many km is that?"
     "|A train goes at {a} km/h. What distance does it cover in {b} hours?",
     "Sebuah mobil melaju {a} km per jam. Berapa km dalam {b} jam?"
     "|{n} bersepeda {a} km per jam selama {b} jam. Berapa km jaraknya?",
     "a 8-120, b 2-9", "a*b,distance,jarak", "a*b", unit="km/km")
tell("A bus covers {a} km in {b} hours. How many km per hour is that?"
     "|{n} drives {a} km in {b} hours. What is the speed in km/h?",
     "Sebuah bus menempuh {a} km dalam {b} jam. Berapa km per jam kecepatannya?",
     "a 20-720, b 2-9", "a/b,speed,kecepatan", "a/b", "a%b==0", "km/h/km per jam")
tell("It is {a} km to the town. A car goes {b} km per hour. How many hours does it take?"
     "|How many hours does a truck need for {a} km at {b} km/h?",
     "Jarak ke kota {a} km. Mobil melaju {b} km per jam. Berapa jam perjalanannya?",
     "a 20-360, b 5-90", "a/b,hours,jam", "a/b", "a%b==0 and a//b<10 and b%10==0", "hours/jam")
tell("{n} drives {a} km in the morning and {b} km in the afternoon. The whole way is {c} km. How many km are left?"
     "|On a trip of {c} km {n} has done {a} km and then {b} km. How far is it still?",
     "{n} menempuh {a} km di pagi hari dan {b} km di sore hari. Seluruh jalan {c} km. Berapa km lagi?",
     "a 5-90, b 5-90, c 30-300", "a+b,done,sudah;c-$1,left,sisa", "c-a-b", "a+b<c", "km/km")
tell("A car uses {a} litres for 100 km. How many litres does it use for {b} hundred km?"
     "|{n}'s car needs {a} litres per 100 km. How much fuel does a trip of {b}00 km take?",
     "Mobil {n} memakai {a} liter untuk 100 km. Berapa liter untuk {b}00 km?",
     "a 4-12, b 2-9", "a*b,litres,liter", "a*b", unit="litres/liter")
tell("Two trains start at the same place in opposite directions at {a} and {b} km/h. How far apart are they after {c} hours?"
     "|{n} walks east at {a} km/h and {m} west at {b} km/h from the same spot. How many km lie between them after {c} hours?",
     "Dua kereta berangkat dari tempat yang sama ke arah berlawanan, {a} dan {b} km per jam. Berapa km jarak mereka setelah {c} jam?",
     "a 3-90, b 3-90, c 2-6", "a+b,per hour,per jam;$1*c,distance,jarak", "(a+b)*c", unit="km/km")
tell("{n} runs {a} m in each lap and does {b} laps. {m} runs {c} m. How many metres more does {n} run?",
     "{n} berlari {b} putaran, tiap putaran {a} m. {m} berlari {c} m. Berapa meter lebih jauh {n}?",
     "a 50-400, b 2-9, c 50-900", "a*b,first,pertama;$1-c,more,selisih", "a*b-c", "c<a*b and a%10==0", "m/m")

# Time and work

tell("{n} reads {a} pages a day. How many pages does {n} read in {b} days?"
     "|Each evening {n} reads {a} pages. How many pages are that after {b} evenings?",
     "{n} membaca {a} halaman sehari. Berapa halaman dalam {b} hari?",
     "a 4-60, b 2-30", "a*b,pages,halaman", "a*b", unit="pages/halaman")
tell("A book has {a} pages. {n} reads {b} pages a day. How many days does it take?"
     "|How many days does {n} need for {a} pages at {b} pages per day?",
     "Sebuah buku {a} halaman. {n} membaca {b} halaman sehari. Berapa hari sampai selesai?",
     "a 20-400, b 4-12", "a/b,days,hari", "a/b", "a%b==0", "days/hari")
tell("A book has {a} pages. {n} has read {b} pages on each of {c} days. How many pages are left?"
     "|{n} reads {b} pages a day for {c} days. The book has {a} pages. How many are still unread?",
     "Sebuah buku {a} halaman. {n} membaca {b} halaman sehari selama {c} hari. Berapa halaman lagi?",
     "a 50-300, b 4-30, c 2-9", "b*c,read,dibaca;a-$1,left,sisa", "a-b*c", "b*c<a", "pages/halaman")
tell("{n} is {a} years old. {m} is {b} years older. How old will {m} be in {c} years?"
     "|{m} is {b} years older than {n}, who is {a}. What is {m}'s age {c} years from now?",
     "{n} berumur {a} tahun. {m} {b} tahun lebih tua. Berapa umur {m} {c} tahun lagi?",
     "a 5-50, b 2-30, c 2-20", "a+b,now,sekarang;$1+c,then,nanti", "a+b+c", unit="years/tahun")
tell("{n} is {a} years old, {m} is {b} years younger. How old are they together?"
     "|{m} is {b} years younger than {n}. {n} is {a}. What is the sum of their ages?",
     "{n} berumur {a} tahun, {m} {b} tahun lebih muda. Berapa jumlah umur mereka?",
     "a 10-60, b 2-40", "a-b,the other,yang lain;a+$1,together,jumlah", "2*a-b", "b<a", "years/tahun")
tell("{n} is {a} years old. How old was {n} {b} years ago?"
     "|{b} years ago {n}, who is {a} now, had what age?",
     "{n} berumur {a} tahun. Berapa umur {n} {b} tahun yang lalu?",
     "a 15-90, b 2-60", "a-b,then,dulu", "a-b", "b<a", "years/tahun")
tell("{n} is {a} years old. {n}'s father is {b} times as old. How many years older is the father?",
     "{n} berumur {a} tahun. Umur ayahnya {b} kali umur {n}. Berapa tahun ayahnya lebih tua?",
     "a 6-20, b 2-6", "a*b,father,ayah;$1-a,older,lebih tua", "a*b-a", unit="years/tahun")
tell("A machine makes {a} {t} an hour. How many does it make in {b} hours?"
     "|{a} {t} are made every hour. How many are made in {b} hours?",
     "Sebuah mesin membuat {a} {t} per jam. Berapa {t} dalam {b} jam?",
     "a 12-250, b 2-12", "a*b,made,dibuat", "a*b", unit="{t}/{t}")
tell("{a} workers need {b} days for a wall. How many days does one worker need?"
     "|A job takes {a} people {b} days. How many days would one person take?",
     "{a} pekerja membangun tembok dalam {b} hari. Berapa hari jika hanya satu pekerja?",
     "a 2-12, b 2-20", "a*b,days,hari", "a*b", unit="days/hari")
tell("{a} workers need {b} days for a job. How many days do {c} workers need?"
     "|A job takes {a} people {b} days. How long does it take {c} people?",
     "{a} pekerja menyelesaikan pekerjaan dalam {b} hari. Berapa hari untuk {c} pekerja?",
     "a 2-12, b 2-20, c 2-12", "a*b,one worker,satu pekerja;$1/c,days,hari", "a*b/c", "a*b%c==0 and a!=c", "days/hari")
tell("A tap fills {a} litres a minute. How many litres are in the tub after {b} minutes, if {c} were there before?"
     "|There are {c} litres in a tank and {a} litres flow in every minute. How many litres are there after {b} minutes?",
     "Bak berisi {c} liter. Keran mengisi {a} liter per menit. Berapa liter setelah {b} menit?",
     "a 3-20, b 2-20, c 4-80", "a*b,flowed in,masuk;$1+c,all,semua", "a*b+c", unit="litres/liter")
tell("A tank holds {a} litres. Each day {b} litres are used. How many litres are left after {c} days?"
     "|From a tank with {a} litres {b} litres are taken every day. What is left after {c} days?",
     "Tangki berisi {a} liter. Tiap hari dipakai {b} liter. Berapa liter sisanya setelah {c} hari?",
     "a 50-400, b 3-30, c 2-9", "b*c,used,terpakai;a-$1,left,sisa", "a-b*c", "b*c<a", "litres/liter")

# Groups, animals, places

tell("A farmer has {a} cows and {b} chickens. How many legs do they have in total?"
     "|There are {a} dogs and {b} birds. How many legs is that?",
     "Seorang petani punya {a} sapi dan {b} ayam. Berapa jumlah kaki semuanya?"
     "|Ada {a} anjing dan {b} burung. Berapa kaki seluruhnya?",
     "a 2-30, b 2-30", "a*4,four legs,berkaki empat;b*2,two legs,berkaki dua;$1+$2,all,semua", "4*a+2*b", unit="legs/kaki")
tell("There are {a} cars and {b} bicycles. How many wheels are there?"
     "|In the yard stand {a} cars and {b} bikes. How many wheels is that in all?",
     "Ada {a} mobil dan {b} sepeda. Berapa roda semuanya?",
     "a 2-30, b 2-30", "a*4,cars,mobil;b*2,bicycles,sepeda;$1+$2,all,semua", "4*a+2*b", unit="wheels/roda")
tell("A hall has {a} rows with {b} seats. {c} seats are taken. How many seats are free?"
     "|In a cinema are {a} rows of {b} seats, and {c} people sit there. How many seats are empty?",
     "Sebuah aula punya {a} baris, tiap baris {b} kursi. {c} kursi terisi. Berapa kursi kosong?",
     "a 3-20, b 4-20, c 5-200", "a*b,seats,kursi;$1-c,free,kosong", "a*b-c", "c<a*b", "seats/kursi")
tell("A class has {a} girls and {b} boys. They form groups of {c}. How many groups are there?"
     "|{a} girls and {b} boys split into teams of {c}. How many teams is that?",
     "Satu kelas terdiri dari {a} anak perempuan dan {b} anak laki-laki. Mereka membentuk kelompok berisi {c}. Berapa kelompok?",
     "a 5-30, b 5-30, c 2-9", "a+b,children,anak;$1/c,groups,kelompok", "(a+b)/c", "(a+b)%c==0", "groups/kelompok")
tell("On a bus are {a} people. {b} get off and {c} get on. How many people are on the bus now?"
     "|A bus carries {a} passengers. At the stop {b} leave and {c} come in. How many are there now?",
     "Di bus ada {a} orang. {b} turun dan {c} naik. Berapa orang di bus sekarang?",
     "a 8-80, b 2-60, c 2-40", "a-b,after leaving,setelah turun;$1+c,now,sekarang", "a-b+c", "b<a", "people/orang")
tell("A train has {a} carriages with {b} seats. {c} people get on, then {d} more. How many seats are still free?",
     "Kereta punya {a} gerbong berisi {b} kursi. Naik {c} orang, lalu {d} orang lagi. Berapa kursi yang masih kosong?",
     "a 2-12, b 20-80, c 10-200, d 5-90", "a*b,seats,kursi;c+d,people,orang;$1-$2,free,kosong", "a*b-c-d", "c+d<a*b", "seats/kursi")
tell("{n} plants {a} rows of {b} trees. {c} trees die. Then {n} plants {d} new ones. How many trees are there now?"
     "|In a garden stand {a} rows of {b} trees. {c} are cut down and {d} are planted. How many trees are there?",
     "{n} menanam {a} baris berisi {b} pohon. {c} pohon mati. Lalu ditanam {d} lagi. Berapa pohon sekarang?",
     "a 2-12, b 3-15, c 2-40, d 2-30", "a*b,planted,ditanam;$1-c,alive,hidup;$2+d,now,sekarang", "a*b-c+d", "c<a*b", "trees/pohon")
tell("A school has {a} classes with {b} pupils and {c} teachers. How many people are that?"
     "|There are {a} classes of {b} children and {c} teachers at the school. How many people altogether?",
     "Sebuah sekolah punya {a} kelas berisi {b} murid dan {c} guru. Berapa orang semuanya?",
     "a 3-20, b 12-35, c 4-40", "a*b,pupils,murid;$1+c,all,semua", "a*b+c", unit="people/orang")
tell("{n} bakes {a} trays of {b} cookies, eats {c} and packs the rest into bags of {d}. How many bags does {n} fill?",
     "{n} memanggang {a} loyang berisi {b} kue, memakan {c} dan memasukkan sisanya ke kantong berisi {d}. Berapa kantong?",
     "a 2-9, b 4-15, c 1-20, d 2-9", "a*b,baked,dipanggang;$1-c,rest,sisa;$2/d,bags,kantong", "(a*b-c)/d", "c<a*b and (a*b-c)%d==0", "bags/kantong")
tell("{n} has {a} {t}. {m} has {b} times as many, and {k} has {c} fewer than {m}. How many {t} does {k} have?",
     "{n} punya {a} {t}. {m} punya {b} kali lipatnya, dan {k} punya {c} lebih sedikit dari {m}. Berapa {t} {k}?",
     "a 3-30, b 2-8, c 2-40", "a*b,second,kedua;$1-c,third,ketiga", "a*b-c", "c<a*b", "{t}/{t}")
tell("{n} has {a} {t}, {m} has twice as many, and {k} has as many as both together. How many do all three have?",
     "{n} punya {a} {t}, {m} dua kali lipatnya, dan {k} sebanyak keduanya digabung. Berapa {t} mereka bertiga?",
     "a 3-60", "a*2,second,kedua;a+$1,third,ketiga;$2*2,all,semua", "6*a", unit="{t}/{t}")
tell("In a box are {a} {t}. Half of them are red, the others are blue. {n} takes {b} blue ones. How many blue ones are left?",
     "Di kotak ada {a} {t}. Setengahnya merah, sisanya biru. {n} mengambil {b} yang biru. Berapa yang biru tersisa?",
     "a 8-120, b 1-40", "a/2,blue,biru;$1-b,left,sisa", "a/2-b", "a%2==0 and b<a/2", "{t}/{t}")

# Shapes and measures

tell("A rectangle is {a} cm long and {b} cm wide. What is its area?"
     "|What is the area of a garden of {a} m by {b} m?"
     "|Find the area of a rectangle with sides {a} and {b}.",
     "Persegi panjang berukuran {a} cm kali {b} cm. Berapa luasnya?"
     "|Berapa luas kebun berukuran {a} m kali {b} m?",
     "a 3-60, b 2-40", "a*b,area,luas", "a*b")
tell("A rectangle is {a} cm long and {b} cm wide. What is its perimeter?"
     "|How many metres of fence go around a garden of {a} m by {b} m?"
     "|Find the perimeter of a rectangle with sides {a} and {b}.",
     "Persegi panjang berukuran {a} cm kali {b} cm. Berapa kelilingnya?"
     "|Berapa meter pagar untuk kebun berukuran {a} m kali {b} m?",
     "a 3-60, b 2-60", "a+b,two sides,dua sisi;$1*2,all around,keliling", "2*(a+b)")
tell("A square has sides of {a} cm. What is its area?|What is the area of a square with side {a}?",
     "Persegi bersisi {a} cm. Berapa luasnya?|Berapa luas persegi dengan sisi {a}?",
     "a 2-40", "a*a,area,luas", "a*a")
tell("A square has sides of {a} cm. What is its perimeter?|How long is the way around a square with side {a}?",
     "Persegi bersisi {a} cm. Berapa kelilingnya?",
     "a 2-90", "a*4,around,keliling", "4*a")
tell("A triangle has base {a} cm and height {b} cm. What is its area?|Area of a triangle with base {a} and height {b}?",
     "Segitiga dengan alas {a} cm dan tinggi {b} cm. Berapa luasnya?",
     "a 2-40, b 2-30", "a*b,twice,dua kali;$1/2,area,luas", "a*b/2", "a*b%2==0")
tell("A box is {a} cm long, {b} cm wide and {c} cm high. What is its volume?|Volume of a box of {a} by {b} by {c}?",
     "Balok berukuran {a} cm, {b} cm, dan {c} cm. Berapa volumenya?",
     "a 2-20, b 2-12, c 2-9", "a*b,base,alas;$1*c,volume,volume", "a*b*c")
tell("A rectangle has area {a} and one side is {b}. How long is the other side?"
     "|The area of a field is {a} square metres, its width {b} m. What is its length?",
     "Luas persegi panjang {a} dan satu sisinya {b}. Berapa sisi yang lain?",
     "a 10-400, b 2-12", "a/b,side,sisi", "a/b", "a%b==0")
tell("A rope of {a} m is cut into {b} equal pieces. How long is a piece?|{n} cuts {a} cm of ribbon into {b} equal parts. How long is one?",
     "Tali {a} m dipotong menjadi {b} bagian sama panjang. Berapa panjang satu bagian?",
     "a 6-300, b 2-9", "a/b,piece,bagian", "a/b", "a%b==0")
tell("The average of {a}, {b} and {c} is what?|What is the mean of {a}, {b} and {c}?|average of {a}, {b}, {c}"
     "|{n} scored {a}, {b} and {c} points. What is the average?",
     "Berapa rata-rata dari {a}, {b}, dan {c}?|rata-rata {a}, {b}, {c}|Nilai {n} adalah {a}, {b}, dan {c}. Berapa rata-ratanya?",
     "a 2-90, b 2-90, c 2-90", "a+b,two,dua;$1+c,sum,jumlah;$2/3,mean,rata-rata", "(a+b+c)/3", "(a+b+c)%3==0")
tell("A recipe for {a} people needs {b} eggs. How many eggs are needed for {c} people?"
     "|For {a} people one takes {b} spoons of rice. How many spoons for {c} people?",
     "Resep untuk {a} orang perlu {b} telur. Berapa telur untuk {c} orang?",
     "a 2-6, b 2-24, c 3-30", "c/a,times,kali;$1*b,needed,perlu", "c/a*b", "c%a==0 and c>a")
tell("{n} drinks {a} glasses a day and {m} drinks {b}. How many glasses do they drink in {c} days?"
     "|Each day {n} walks {a} km and {m} walks {b} km. How many km do they walk together in {c} days?",
     "{n} minum {a} gelas sehari dan {m} minum {b}. Berapa gelas mereka minum dalam {c} hari?",
     "a 2-9, b 2-9, c 2-30", "a+b,a day,sehari;$1*c,all,semua", "(a+b)*c")
tell("{n} collects {a} {t} on Monday and {b} times as many on Tuesday. On Wednesday {n} loses {c}. How many are left?",
     "{n} mengumpulkan {a} {t} pada hari Senin dan {b} kali lipatnya pada hari Selasa. Hari Rabu hilang {c}. Berapa yang tersisa?",
     "a 3-30, b 2-6, c 2-60", "a*b,Tuesday,Selasa;a+$1,both days,dua hari;$2-c,left,sisa", "a+a*b-c", "c<a+a*b", "{t}/{t}")
tell("{n} buys {a} kg of rice at {b} dollars a kg and {c} kg of fruit at {d} dollars a kg, and pays with {e} dollars. What is the change?",
     "{n} membeli {a} kg beras seharga {b} ribu per kg dan {c} kg buah seharga {d} ribu per kg, lalu membayar {e} ribu. Berapa ribu kembaliannya?",
     "a 2-9, b 2-12, c 2-9, d 2-12, e 20-250", "a*b,rice,beras;c*d,fruit,buah;$1+$2,price,harga;e-$3,change,kembalian", "e-a*b-c*d", "a*b+c*d<e")
tell("A shop has {a} boxes of {b} {t}. On Monday it sells {c}, on Tuesday {d}. How many {t} are left?",
     "Toko punya {a} kotak berisi {b} {t}. Hari Senin terjual {c}, hari Selasa {d}. Berapa {t} yang tersisa?",
     "a 3-12, b 5-24, c 4-90, d 4-90", "a*b,all,semua;c+d,sold,terjual;$1-$2,left,sisa", "a*b-c-d", "c+d<a*b", "{t}/{t}")
tell("{n} has {a} coins of 5 cents and {b} coins of 10 cents. How many cents is that?"
     "|How much are {a} five-cent coins and {b} ten-cent coins together, in cents?",
     "{n} punya {a} koin 5 ribu dan {b} koin 10 ribu. Berapa ribu semuanya?",
     "a 2-30, b 2-30", "a*5,fives,lima;b*10,tens,sepuluh;$1+$2,all,semua", "5*a+10*b")
