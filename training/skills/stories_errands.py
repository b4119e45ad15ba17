"""More stories of `word_problems`: errands, work, kitchen, sport and school, asked in many shapes."""

from __future__ import annotations

from skills.word_templates import tell

# One step

tell("""A machine folds {a} shirts an hour. What does it manage in {b} hours?
     i can peel {a} potatoes in a minute, so in {b} minutes that's how many
     The printer spits out {a} sheets every minute and has been running for {b} minutes. Sheets so far?
     {n} solves {a} riddles a day. Over {b} days that comes to how many?
     At {a} litres a minute, what flows through the pipe in {b} minutes?
     in {b} weeks how many km will i run at {a} km per week
     {b} hours of work, {a} parcels sorted per hour. Total parcels?
     Suppose a baker makes {a} rolls per batch. How many are {b} batches?
     my phone plan gives me {a} GB every month, what is that over {b} months
     If a bee visits {a} flowers on each trip, then {b} trips are how many visits?
     We drink {a} cups of tea a day in this house. Cups in {b} days?
     {n} knits {a} rows each evening. How far along is the scarf, in rows, after {b} evenings?""",
     """Mesin melipat {a} baju per jam. Dalam {b} jam dapat berapa?
     aku bisa kupas {a} kentang semenit, kalau {b} menit berapa kentang
     Printer mencetak {a} lembar tiap menit dan sudah jalan {b} menit. Sudah berapa lembar?
     {n} mengerjakan {a} soal sehari. Selama {b} hari berapa soal?
     Air mengalir {a} liter per menit. Berapa liter dalam {b} menit?
     lari {a} km tiap minggu, {b} minggu jadi berapa km
     {b} jam kerja, tiap jam menyortir {a} paket. Total paketnya?
     Sekali panggang jadi {a} roti. Kalau {b} kali panggang?
     kuota internet {a} GB sebulan, {b} bulan jadi berapa GB""",
     "a 3-95, b 2-25", "a*b,in all,semuanya", "a*b")
tell("""For each hour in the shop {n} is paid {a:$}. {b} hours today. Pay?
     one kilo of {s} is {a:$}, and i want {b} kilos
     {b} tickets at {a:$} apiece, what do they come to?
     What will {b} nights in a room for {a:$} a night cost us?
     the taxi wants {a:$} per person and we're {b}, how much altogether
     I charge {a:$} a lesson and gave {b} lessons. What may I ask for?
     {n} puts {a:$} aside every month. How much is that after {b} months?
     We ordered {b} pizzas. Each was {a:$}. The bill?
     a bus ride is {a:$}. i ride {b} times a week. weekly cost
     {b} mugs for {a:$} each please. What do I owe?""",
     """Upah {n} {a:k} per jam. Hari ini kerja {b} jam. Dapat berapa ribu?
     sekilo {s} {a:k}, mau beli {b} kilo, jadi berapa ribu
     {b} tiket masing-masing {a:k}. Totalnya berapa ribu?
     Menginap {b} malam, semalam {a:k}. Bayar berapa ribu?
     ongkos per orang {a:k} dan kami {b} orang, semuanya berapa ribu
     {n} menabung {a:k} tiap bulan. Setelah {b} bulan berapa ribu?
     Pesan {b} piza, satunya {a:k}. Tagihannya berapa ribu?
     naik bus sekali {a:k}, seminggu {b} kali, habis berapa ribu""",
     "a 2-60, b 2-20", "a*b,cost,harga", "a*b")
tell("""{b} pencils go into one case. I've got {a} pencils, so how many cases can I fill?
     How many bags of {b} can be packed from {a} oranges?
     out of {a} metres of cloth, pieces of {b} metres are cut. number of pieces?
     We have {a} chairs and put {b} in a row. Rows?
     {n} needs {b} eggs for a cake. With {a} eggs, how many cakes can {n} bake?
     {a} people want to cross, the boat takes {b} at a time. How many trips?
     make groups of {b} out of {a} students, how many groups are there
     With {a} coins, how many stacks of {b} can you build?
     A lamp needs {b} batteries. {a} batteries are enough for how many lamps?
     I read {b} pages a day. The book has {a}. Days needed?
     saving {b} dollars a week, when do i have {a}? in weeks""",
     """Satu tempat berisi {b} pensil. Saya punya {a} pensil, bisa mengisi berapa tempat?
     Dari {a} jeruk bisa jadi berapa kantong berisi {b}?
     kain {a} meter dipotong {b} meteran, jadi berapa potong
     Ada {a} kursi, sebaris {b} kursi. Berapa baris?
     Satu kue perlu {b} telur. {n} punya {a} telur. Bisa bikin berapa kue?
     {a} orang mau menyeberang, sekali jalan perahu muat {b}. Berapa kali jalan?
     bikin kelompok isi {b} dari {a} siswa, ada berapa kelompok
     {a} koin ditumpuk {b}-{b}. Ada berapa tumpuk?
     sehari baca {b} halaman, bukunya {a} halaman. selesai berapa hari
     nabung {b} ribu seminggu, berapa minggu sampai {a} ribu""",
     "a 10-800, b 2-25", "a/b,number,banyaknya", "a/b", "a%b==0")
tell("""A garden is {a} m long and {b} m wide. What area does it have?
     what's the surface of a table {a} dm by {b} dm
     The floor measures {a} by {b}. How big is it in squares?
     length {a}, width {b} - area of that rectangle?
     A sheet of {a} cm times {b} cm covers how many square cm?
     find the area: a rectangle with sides {a} and {b}
     Our field: {a} m one way, {b} m the other. Square metres?
     A chocolate bar has {a} columns and {b} rows of squares. How many squares?
     i want to tile a wall, {a} tiles across and {b} tiles up, how many tiles do i need""",
     """Kebun panjangnya {a} m dan lebarnya {b} m. Berapa luasnya?
     luas meja {a} dm kali {b} dm berapa
     Panjang {a}, lebar {b}. Luas persegi panjang itu?
     Kertas {a} cm kali {b} cm luasnya berapa cm persegi?
     hitung luas persegi panjang dengan sisi {a} dan {b}
     Lapangan {a} m ke satu arah, {b} m ke arah lain. Berapa meter persegi?
     mau pasang ubin, {a} ke samping dan {b} ke atas, perlu berapa ubin""",
     "a 2-60, b 2-40", "a*b,area,luas", "a*b")
tell("""{n} had {a} {t} at breakfast. By the evening {b} were gone. How many remain?
     of my {a} {t} {n} took {b}. what am i left with
     {b} of the {a} {t} on the shelf got sold. And now there are?
     There used to be {a} {t}; {b} went missing. So what's still there?
     I started with {a} {t} and handed {b} over to {m}. My {t} now?
     After {n} gave {b} {t} back, how many of the {a} does {n} still keep?
     we'd {a} {t}, used up {b} of them. remaining?
     {a} {t} minus the {b} that broke. How many good ones?
     {b} {t} are spoiled, {a} there were. How many can be used?
     Say {n} owns {a} {t} but lends {b} to {m}. How many stay with {n}?""",
     """Pagi tadi {n} punya {a} {t}. Sore ini sudah hilang {b}. Tinggal berapa?
     dari {a} {t} ku, {b} diambil {n}. sisaku berapa
     {b} dari {a} {t} di rak sudah laku. Sekarang ada berapa?
     Dulu ada {a} {t}; {b} lenyap. Yang masih ada berapa?
     Awalnya {a} {t}, {b} kuserahkan ke {m}. Jadi {t} ku berapa?
     tadi ada {a} {t}, {b} sudah dipakai, sisa?
     {a} {t}, yang rusak {b}. Yang bagus berapa?
     {n} punya {a} {t} tapi {b} dipinjam {m}. Yang masih di {n} berapa?""",
     "a 8-400, b 2-300", "a-b,left,sisa", "a-b", "b<a")
tell("""{n} has {a} {t}, {m} has {b}. If they put everything on one table, what's lying there?
     {a} {t} here and {b} {t} in the other room, how many do we own
     There are {a} {t} in the red box. The blue one holds {b}. Count both.
     {n} collected {a} {t} while {m} collected {b}. Their collection together?
     first i packed {a} {t}, later {b} more of them. how many did i pack
     {m} adds {b} {t} to the {a} of {n}. New amount?
     To {a} {t} come {b} others. Then it's how many?
     What do {n}'s {a} {t} and {m}'s {b} add up to?
     i've {a} {t} and will be getting {b} from {n}, whats that then""",
     """{n} punya {a} {t}, {m} punya {b}. Kalau semua ditaruh di satu meja, ada berapa?
     di sini {a} {t} dan di kamar lain {b} {t}, punya kita berapa
     Di kotak merah ada {a} {t}, kotak biru isinya {b}. Hitung keduanya.
     {n} mengumpulkan {a} {t} dan {m} {b}. Koleksi mereka berdua berapa?
     pertama kubungkus {a} {t}, lalu {b} lagi. berapa yang kubungkus
     {m} menambahkan {b} {t} ke {a} milik {n}. Jadinya?
     aku ada {a} {t} terus mau dikasih {n} {b}, jadinya berapa""",
     "a 3-600, b 3-500", "a+b,together,semuanya", "a+b")
tell("""{n} needs {a} minutes, {m} only {b}. How much quicker is {m}?
     The tower is {a} m, the church {b} m. By how many metres is the tower higher?
     {a} guests yesterday and {b} today, how many fewer today
     How much longer is a film of {a} minutes than one of {b}?
     {n} scored {a} and i scored {b}, so i lost by how much
     Shop one asks {a:$}, shop two {b:$}. What do I save in shop two?
     one bag weighs {a} kg, the other {b}. what's the difference in weight
     {a} versus {b} visitors - how big is the gap?
     {m} is {b} and {n} is {a}. How many years lie between them?""",
     """{n} butuh {a} menit, {m} cuma {b}. {m} lebih cepat berapa menit?
     Menara tingginya {a} m, gereja {b} m. Menara lebih tinggi berapa meter?
     kemarin {a} tamu, hari ini {b}. berkurang berapa
     Film {a} menit lebih lama berapa menit dari film {b} menit?
     skor {n} {a}, skorku {b}, aku kalah berapa
     Toko satu {a:k}, toko dua {b:k}. Di toko dua hemat berapa ribu?
     tas satu {a} kg, satunya {b} kg. beda beratnya
     {m} berumur {b} dan {n} {a}. Selisih umurnya?""",
     "a 10-300, b 3-250", "a-b,difference,selisih", "a-b", "b<a")
tell("""{m} has {b} times the {a} {t} of {n}. What does {m} have?
     {n} ate {a} grapes, i ate {b} times as much. how many grapes did i eat
     The new hall holds {b} times as many people as the old one with {a}. How many is that?
     dad is {b} times my age and i'm {a}. dads age?
     This year {b} times last year's {a} trees were planted. Trees this year?
     One recipe takes {a} g of sugar. For {b} times the amount I need?
     A train is {b} times as fast as a bike going {a} km/h. Its speed?""",
     """{t} milik {m} {b} kali lipat {t} {n} yang {a}. {m} punya berapa?
     {n} makan {a} anggur, aku {b} kalinya. aku makan berapa
     Aula baru muat {b} kali aula lama yang {a} orang. Muat berapa?
     umur ayah {b} kali umurku, umurku {a}. umur ayah?
     Tahun ini ditanam {b} kali lebih banyak dari {a} pohon tahun lalu. Berapa pohon?
     Satu resep {a} g gula. Untuk {b} resep perlu berapa g?""",
     "a 4-80, b 2-9", "a*b,as many,sebanyak", "a*b")

# Two steps

tell("""There are {a} baskets with {b} pears in each. {c} pears are bad. How many can we eat?
     {a} cartons, {b} glasses per carton, {c} arrived broken. Whole glasses?
     i bought {a} packs of {b} stickers and gave {c} away. how many stickers do i have
     {n} planted {a} rows of {b} lettuces and rabbits got {c}. What's left?
     {c} seats of our {a} rows of {b} are taken. Free seats?
     {a} boxes of {b} crayons minus {c} lost ones, that's?
     A theatre sold {c} tickets; it has {a} rows with {b} places. How many places are still free?
     From {a} bunches of {b} bananas the monkeys ate {c}. Bananas now?
     bake {a} trays with {b} buns, burn {c}, how many good buns""",
     """Ada {a} keranjang isi {b} pir. {c} pir busuk. Yang bisa dimakan berapa?
     {a} dus, tiap dus {b} gelas, {c} pecah di jalan. Yang utuh berapa?
     aku beli {a} bungkus stiker isi {b} lalu kasih {c} ke teman. stikerku sisa berapa
     {n} menanam {a} baris, sebaris {b} selada, dimakan kelinci {c}. Sisanya?
     Dari {a} baris berisi {b} kursi, {c} sudah terisi. Kursi kosong?
     {a} kotak krayon isi {b} tapi hilang {c}, jadi berapa
     panggang {a} loyang isi {b} roti, gosong {c}, yang bagus berapa""",
     "a 2-15, b 3-24, c 2-40", "a*b,in all,semuanya; $1-c,left,sisa", "a*b-c", "c<a*b")
tell("""{n} owned {a} {t}, then bought {b} boxes of {c}. How many is that now?
     i've got {a} {t} already plus {b} bags with {c} in each, total?
     {a} loose {t} and {b} packs of {c}. Count all of them.
     To the {a} {t} in the drawer {n} adds {b} packets, {c} apiece. Now?
     On the table {a} {t}, in the cupboard {b} boxes each holding {c}. How many in the house?
     started with {a}, then {b} times {c} {t} were delivered. how many {t}
     {n} picks {a} {t}, and {m} brings {b} baskets of {c}. What have they got?""",
     """{n} punya {a} {t}, lalu beli {b} kotak isi {c}. Sekarang berapa?
     aku sudah ada {a} {t} ditambah {b} kantong isi {c}, total?
     {a} {t} lepas dan {b} bungkus isi {c}. Hitung semuanya.
     Di meja ada {a} {t}, di lemari {b} kotak yang masing-masing isinya {c}. Semua berapa?
     mula-mula {a}, lalu datang {b} kali {c} {t}. jadi berapa {t}
     {n} memetik {a} {t}, {m} membawa {b} keranjang isi {c}. Mereka punya berapa?""",
     "a 3-90, b 2-12, c 2-25", "b*c,new,baru; a+$1,in all,semuanya", "a+b*c")
tell("""{n} has {a} {t}. {m} takes {b} and {k} takes {c}. What's left for {n}?
     started the day with {a} {t}, sold {b} before noon and {c} after. left?
     Of {a} {t}, {b} were blue, {c} green and the others red. Red ones?
     {a} children: {b} play outside, {c} are in the hall, the rest reads. How many read?
     i had {a} dollars, the book cost {b} and lunch {c}. what have i got now
     A rope of {a} m loses {b} m and then another {c} m. What length is that?
     From {a} litres {n} pours out {b}, then {c} more. How much is in the barrel?
     {a} pages to print. {b} done, {c} in the queue. How many not yet sent?""",
     """{n} punya {a} {t}. {m} mengambil {b} dan {k} mengambil {c}. Sisa {n} berapa?
     pagi bawa {a} {t}, laku {b} sebelum siang dan {c} sesudahnya. sisa?
     Dari {a} {t}, {b} biru, {c} hijau, lainnya merah. Yang merah berapa?
     {a} anak: {b} main di luar, {c} di aula, sisanya membaca. Berapa yang membaca?
     uangku {a} ribu, buku {b} ribu, makan {c} ribu. tinggal berapa ribu
     Tali {a} m dipotong {b} m lalu {c} m lagi. Panjangnya sekarang?""",
     "a 20-400, b 3-150, c 2-120", "a-b,then,lalu; $1-c,left,sisa", "a-b-c", "b+c<a")
tell("""{n} picked {a} {t} and lost {b} of them. Then {m} gave {n} {c}. How many does {n} have?
     had {a} {t}, minus {b} for {m}, plus {c} new ones. now?
     {a} people were in the lift, {b} got out and {c} got in. How many ride on?
     my points: {a}. then i lost {b} and won {c}. score?
     The shop had {a} {t}, sold {b}, and got a delivery of {c}. Stock?
     There were {a} birds. {b} flew off, {c} came. Birds now?
     {n} eats {b} out of {a} {t} and later {m} puts {c} on the plate. What's on it?
     first {a} on the list, {b} crossed out, {c} written in, how many names""",
     """{n} memetik {a} {t} dan kehilangan {b}. Lalu {m} memberi {c}. {n} punya berapa?
     ada {a} {t}, kurang {b} buat {m}, tambah {c} yang baru. sekarang?
     Di lift {a} orang, keluar {b}, masuk {c}. Berapa orang sekarang?
     poinku {a}, kalah {b}, menang {c}. skornya?
     Toko punya {a} {t}, laku {b}, datang lagi {c}. Stoknya?
     Ada {a} burung. {b} terbang, {c} datang. Berapa burung?
     {n} punya {a} {t}, dikasih ke {m} {b}, habis itu beli lagi {c}. {t} {n} sekarang?""",
     "a 8-300, b 2-200, c 2-150", "a-b,then,lalu; $1+c,now,sekarang", "a-b+c", "b<a")
tell("""I pay for {a} {p} at {b:$} each with a note of {c:$}. What comes back?
     {c:$} in my purse, {a} {p} for {b:$} apiece. what will be left
     {n} gives the seller {c:$} for {a} {p}, one is {b:$}. Change?
     how much change from {c:$} if i take {a} {p} and each costs {b:$}
     {a} {p} ({b:$} per piece) are paid with {c:$}. How much does one get back?
     With {c:$} {n} buys {a} {p} for {b:$} each. How much money does {n} have then?""",
     """Saya bayar {a} {s} seharga {b:k} dengan uang {c:k}. Kembalinya berapa ribu?
     di dompet {c:k}, beli {a} {s} satunya {b:k}. sisanya berapa ribu
     {n} memberi penjual {c:k} untuk {a} {s}, satunya {b:k}. Kembaliannya berapa ribu?
     kembalian dari {c:k} kalau ambil {a} {s} yang harganya {b:k}? ribu
     Dengan {c:k} {n} membeli {a} {s} masing-masing {b:k}. Uang {n} tinggal berapa ribu?""",
     "a 2-9, b 2-15, c 20-100*10", "a*b,price,harga; c-$1,change,kembalian", "c-a*b", "a*b<c")
tell("""{n} and {m} earn {a:$} and {b:$} and share it evenly. Half for each is?
     {a} {t} from {n}, {b} {t} from {m}, divided between the two of them, makes how many each
     The average of {a} and {b} steps?
     two tests, {a} points and {b} points. whats my mean score
     Put {a} and {b} sweets together and halve the heap. How many in one half?""",
     """{n} dan {m} dapat {a:k} dan {b:k} lalu dibagi dua. Masing-masing berapa ribu?
     {a} {t} dari {n}, {b} {t} dari {m}, dibagi berdua, seorang dapat berapa
     Rata-rata {a} dan {b} langkah?
     dua ulangan, {a} poin dan {b} poin. rata-ratanya""",
     "a 4-200, b 4-200", "a+b,together,semuanya; $1/2,each,masing-masing", "(a+b)/2", "(a+b)%2==0")
tell("""A fence runs round a field of {a} m by {b} m. How long is it?
     perimeter of a rectangle, {a} and {b}
     walk once around a park that's {a} m long and {b} m wide, how far is that
     How much ribbon goes around a {a} cm by {b} cm card?
     A frame for a picture {a} cm high and {b} cm wide needs how much wood, all round?""",
     """Pagar mengelilingi lahan {a} m kali {b} m. Berapa panjangnya?
     keliling persegi panjang {a} dan {b}
     jalan sekali mengitari taman panjang {a} m lebar {b} m, berapa jauh
     Pita mengelilingi kartu {a} cm kali {b} cm. Perlu berapa cm?""",
     "a 3-90, b 2-80", "a+b,half,setengah keliling; 2*$1,around,keliling", "2*(a+b)")
tell("""{a} adults and {b} children go in. Adults pay {c:$} each, children {d:$} each. What's the total?
     tickets: {a} at {c:$} and {b} at {d:$}, sum?
     {n} orders {a} coffees for {c:$} and {b} cakes for {d:$} each. The whole bill?
     what do i pay for {a} pens at {c:$} and {b} pads at {d:$}
     We need {a} big plates ({c:$} each) and {b} small ones ({d:$} each). Cost?
     {a} hours at {c:$}, {b} hours at {d:$}: wages?""",
     """tiket: {a} dengan harga {c:k} dan {b} dengan harga {d:k}, total berapa ribu
     {n} pesan {a} kopi {c:k} dan {b} kue {d:k}. Semuanya berapa ribu?
     bayar berapa ribu untuk {a} pulpen {c:k} dan {b} buku {d:k}
     Perlu {a} piring besar (satunya {c:k}) dan {b} kecil (satunya {d:k}). Biayanya berapa ribu?
     {a} jam dengan upah {c:k}, {b} jam dengan upah {d:k}: dapat berapa ribu?""",
     "a 2-9, b 2-9, c 3-20, d 2-15", "a*c,first,pertama; b*d,second,kedua; $1+$2,in all,semuanya", "a*c+b*d")

# Three steps

tell("""{n} has {a} {t}, buys {b} bags of {c} and eats {d}. How many {t} are there in the end?
     i had {a} {t}. got {b} packs with {c} each. used {d}. what remains
     {a} {t} at first; {b} boxes of {c} are added; {d} get lost. Now?
     We begin with {a} {t}, {b} crates of {c} come in, {d} go out. In stock?
     {d} of them are eaten after {n} put {b} times {c} {t} to the {a} that were there. Left?""",
     """{n} punya {a} {t}, membeli {b} kantong isi {c} dan memakan {d}. Akhirnya ada berapa {t}?
     aku punya {a} {t}. dapat {b} bungkus isi {c}. kupakai {d}. sisanya
     Mula-mula {a} {t}; ditambah {b} kotak isi {c}; hilang {d}. Sekarang?
     Awalnya {a} {t}, masuk {b} peti isi {c}, keluar {d}. Stoknya?""",
     "a 2-60, b 2-9, c 2-15, d 2-30", "b*c,new,baru; a+$1,then,lalu; $2-d,left,sisa", "a+b*c-d", "d<a+b*c")
tell("""{a} friends each bring {b} {t}, throw them together with the {c} of {n}, and share equally among {d}. How many does one get?
     {a} packs of {b} {t} and {c} loose ones, fairly for {d} kids. each?
     {n} bakes {a} trays of {b} cookies, has {c} from yesterday, and fills {d} tins evenly. Cookies per tin?
     split {a} times {b} {t} plus {c} over {d} people""",
     """{a} teman masing-masing membawa {b} {t}, digabung dengan {c} milik {n}, lalu dibagi rata untuk {d} orang. Seorang dapat berapa?
     {a} bungkus isi {b} {t} dan {c} lepas, dibagi adil untuk {d} anak. masing-masing?
     {n} memanggang {a} loyang isi {b} kue, ada {c} dari kemarin, dibagi rata ke {d} stoples. Isi tiap stoples?""",
     "a 2-8, b 3-15, c 2-40, d 2-9", "a*b,brought,dibawa; $1+c,in all,semuanya; $2/d,each,masing-masing", "(a*b+c)/d", "(a*b+c)%d==0")
tell("""{n} saves {a:$} a week for {b} weeks and gets {c:$} from {m}. The bike is {d:$}. How much is missing?
     bike {d:$}. saved {a:$} weekly, {b} weeks, plus a gift of {c:$}. how much more do i need
     I want something for {d:$}; I put away {a:$} each week for {b} weeks and found {c:$}. Still to save?""",
     """{n} menabung {a:k} seminggu selama {b} minggu dan diberi {c:k} oleh {m}. Sepedanya {d:k}. Kurang berapa ribu?
     sepeda {d:k}. nabung {a:k} tiap minggu, {b} minggu, plus hadiah {c:k}. kurang berapa ribu lagi
     Saya mau beli barang {d:k}; tiap minggu menyisihkan {a:k} selama {b} minggu dan menemukan {c:k}. Perlu berapa ribu lagi?""",
     "a 3-20, b 2-12, c 2-30, d 60-400", "a*b,saved,ditabung; $1+c,in all,semuanya; d-$2,missing,kurang", "d-a*b-c", "a*b+c<d")
