"""Sums and differences of whole numbers, some below zero."""

from __future__ import annotations

from phrasing import ask, asked, written
from sample import Draw, Problem
from work import Work

PLUS_EN = [
    "{a} + {b}", "{a} + {b}", "{a}+{b}", "{a}+{b}", "{a} + {b}", "{a}+{b}", "{a} plus {b}", "{a} plus {b}", "the sum of {a} and {b}", "the sum of {a} and {b}",
    "{a} added to {b}", "{a} and {b} together", "the total of {a} and {b}", "{b} more than {a}", "{a} increased by {b}", "{a} and {b} combined",
    "{a} and {b} added together", "{a} & {b} added up", "the sum {a} + {b}", "{a} and another {b}",
]  # fmt: skip
PLUS_ID = [
    "{a} + {b}", "{a} + {b}", "{a}+{b}", "{a}+{b}", "{a} + {b}", "{a}+{b}", "{a} tambah {b}", "{a} ditambah {b}", "{a} ditambah {b}",
    "jumlah {a} dan {b}", "penjumlahan {a} dan {b}", "{a} plus {b}", "jumlah dari {a} dan {b}", "total {a} dan {b}", "{a} ditambah dengan {b}",
    "hasil penjumlahan {a} dan {b}", "{a} ditambahkan ke {b}", "gabungan {a} dan {b}",
]  # fmt: skip
MINUS_EN = [
    "{a} - {b}", "{a} - {b}", "{a}-{b}", "{a}-{b}", "{a} - {b}", "{a}-{b}", "{a} minus {b}", "{a} minus {b}", "{a} − {b}", "{a} – {b}",
    "{a} take away {b}", "{b} subtracted from {a}", "{a} less {b}", "{b} less than {a}", "{a} reduced by {b}", "{a} decreased by {b}", "{b} taken from {a}",
]  # fmt: skip
MINUS_ID = [
    "{a} - {b}", "{a} - {b}", "{a}-{b}", "{a}-{b}", "{a} - {b}", "{a}-{b}", "{a} dikurangi {b}", "{a} dikurangi {b}", "{a} kurang {b}",
    "{a} minus {b}", "{a} − {b}", "{a} – {b}", "pengurangan {a} oleh {b}", "hasil pengurangan {a} dengan {b}", "{a} dikurang {b}", "{a} dikurangi dengan {b}",
]  # fmt: skip
WHOLE_PLUS_EN = [
    "Add {a} and {b}.", "add {a} to {b}", "Add {a} to {b}.", "I have {a} and get {b} more. How many in all?",
    "What do {a} and {b} make together?", "If I add {b} to {a}, what do I get?", "Sum {a}, {b}.", "Sum up {a} and {b}", "Can you add {a} and {b}?",
    "Put {a} and {b} together, how much is that?", "How much do {a} and {b} add up to?", "Please add {a} and {b} for me.",
    "One bill is {a}, the other {b}. What is the total?", "What number is {b} more than {a}?", "add up {a} and {b}", "Total of {a} and {b}?", "{a} and {b}, added up?",
    "Increase {a} by {b}.", "{a} went up by {b}, what is it now?", "Start at {a} and count on by {b}. Where are you?",
    "There were {a} people, then {b} more came. How many are there now?", "I had {a} in my account and paid in {b}. What do I have now?",
    "My score was {a}. I won {b} points. What is my score?", "We sold {a} in the morning and {b} in the afternoon. How many altogether?",
    "A village has {a} inhabitants, the next one {b}. How many is that together?", "Yesterday I walked {a} steps and today {b}. How many steps is that?",
    "rent {a}, food {b}, what does it come to", "first number {a}, second number {b}, their sum?", "What's the total if I buy one for {a} and one for {b}?",
    "I counted {a} red ones and {b} blue ones. How many in total?", "Write the sum of {a} and {b}.", "long addition {a} + {b}", "What must I write under {a} + {b}?",
    "i have {a} dollars and someone sends me {b} more, what do i have now", "{a} points plus a bonus of {b}, my final score?", "On top of {a} comes another {b}. Where does that leave us?",
    "{a}, then {b} more. Running total?", "We counted {a} votes at one table and {b} at the other. All votes?", "tell me what u get when u put {b} on {a}",
    "{b} more joins {a}. New number?", "my balance is {a}, a transfer of {b} just arrived, balance now?", "The first jar weighs {a} g, the second {b} g. What do both weigh?",
    "Take {a}, throw in {b}. What comes out?", "i walked {a} m and then {b} m, how far was that", "If {a} grows by {b}, what does it become?", "{a} in the box, {b} in the bag, count them all",
    "The meter stood at {a} and has gone up by {b} since. Reading?", "How many do I end up with when {b} are added to my {a}?", "{a} on Saturday and {b} on Sunday, so the weekend made how many?",
    "need {a} with {b} tacked on", "total for {a} and {b} please, my head is mush", "A school of {a} pupils gets {b} new ones. How many pupils now?", "There's {a} here. And {b} there. Altogether?",
    "what'll {a} and {b} come to if I put them in one pot", "{a} and on top of it {b}", "the pair {a}, {b}: their total", "When {a} is raised by {b}, we reach what?",
    "pile {b} onto {a}, how high is the pile", "{a} coins in the left pocket, {b} in the right. How many coins am I carrying?",
    "Pour {b} ml into a bowl that already holds {a} ml. How many ml are in the bowl?", "{a} minus, no wait, plus {b}. What is it?",
    "I said {a}, and then I remembered {b} more. So what's the whole amount?", "My grandma baked {a} biscuits and my aunt {b}. How many biscuits is that for the party?", "Lump {a} and {b} together.",
    "{a} birds sit on a wire and {b} land beside them. How many birds sit there?", "Tot up {a} and {b}.", "How many is {a} with {b} on top?",
    "The farm has {a} hens and {b} ducks, it has no other birds. How many birds does it have?", "Merge a list of {a} names with another of {b} names, none of them twice. How long is the new list?",
    "hike from camp to hut {a} m, hut to peak {b} m, whole way?", "one truck brings {a} bricks, the next one {b}. bricks on site?", "What do you end up with if you move {b} steps up from {a}?",
    "Combine {a} with {b}.", "Our team got {a} in the first half and {b} in the second half. Final count?", "if i owe {a} to Tom and {b} to Lisa, how much do i owe",
    "The library owned {a} books and was given {b}. How many does it own?", "They charge {a} for the room and {b} for breakfast. What will the whole stay cost?",
    "It's {a} if you leave out the {b} we found later. With those, how many?", "Which number do I reach by hopping {b} forward from {a}?", "{a} likes this morning, {b} more by tonight. Likes?",
    "Two shelves: {a} books on one, {b} on the other. Books altogether?", "bump {a} up by {b}", "how many stamps does Ben have if he had {a} and his uncle hands him {b}",
    "The tank holds {a} litres now and I pump in {b} litres. What does it hold then?", "Tack {b} on to {a}, what's the number?",
    "There are {a} men and {b} women on the ship, and nobody else. How many aboard?", "my phone had {a} photos, I just took {b}. photos now?", "What's {a} and {b} when you count them as one?",
    "{b} pages are glued into a book of {a} pages. How thick is it now, in pages?", "Stack {a} plates on {b} plates. How many plates in the stack?",
    "I want {a} here and {b} there. How many should I order?", "Ok the first parcel is {a} grams, the second {b}. Weight of the lot?", "{a} kids came by bus and {b} on foot, that's how many kids?",
    "Sales in May were {a}, in June {b}. What were they over both months?", "a song has been played {a} times, today {b} times more. plays?",
    "Say I earn {a} and my wife earns {b}. What does the household earn?", "I've saved {a} so far, and granny slips me {b}. How much have I got?",
    "The answer should be {a} with {b} put on it. Which number is that?",
]  # fmt: skip
WHOLE_PLUS_ID = [
    "Jumlahkan {a} dan {b}.", "tambahkan {a} dengan {b}", "Tambahkan {b} ke {a}.", "Tambahkan {a} dan {b}.", "tolong tambahkan {a} sama {b}", "jumlahin {a} sama {b} dong",
    "Saya punya {a} lalu dapat {b} lagi. Jadi berapa?", "Berapa {a} dan {b} kalau digabung?", "Kalau {a} dan {b} dijumlahkan, hasilnya berapa?",
    "Kalau {a} ditambah {b} jadi berapa?", "Total {a} dan {b} berapa?", "{a} sama {b} kalau dijumlah berapa", "penjumlahan bersusun {a} + {b}",
    "Satu tagihan {a}, satunya lagi {b}. Berapa totalnya?", "Bilangan berapa yang {b} lebih besar dari {a}?", "{a} naik {b}, jadi berapa?",
    "Tadinya ada {a} orang, lalu datang {b} orang lagi. Sekarang ada berapa?", "Saldo saya {a}, lalu saya menabung {b}. Berapa saldo sekarang?",
    "Pagi terjual {a}, sore terjual {b}. Berapa semuanya?", "Penduduk desa A {a} orang, desa B {b} orang. Berapa jumlahnya?",
    "Kemarin saya berjalan {a} langkah dan hari ini {b} langkah. Berapa langkah semuanya?", "Skor saya {a} lalu bertambah {b}. Berapa skor saya?",
    "beli satu {a} dan satu lagi {b}, totalnya berapa", "Sewa {a}, makan {b}. Habis berapa?", "Bilangan pertama {a}, bilangan kedua {b}. Berapa jumlahnya?",
    "aku punya {a} terus ditransfer {b}, sekarang punya berapa", "Nilai {a} ditambah bonus {b}, nilai akhirnya?", "{a} lalu ada lagi {b}. Totalnya sekarang?",
    "Di meja satu {a} suara, di meja lain {b}. Semua suara?", "Stoples pertama {a} g, yang kedua {b} g. Berat keduanya?", "Saldo {a}, barusan masuk {b}, saldo jadi?",
    "jalan {a} m terus {b} m lagi, jauhnya berapa", "Meteran tadi {a}, naik {b}. Sekarang menunjukkan berapa?", "{a} di kotak, {b} di tas, hitung semuanya",
    "Sabtu {a}, Minggu {b}, akhir pekan totalnya berapa", "Sekolah dengan {a} murid menerima {b} murid baru. Muridnya jadi berapa?", "di sini {a}, di sana {b}, kalau disatukan?",
    "berapa jadinya {a} kalau naik {b}", "pusing nih, {a} sama {b} totalin dong",
    "tumpuk {b} di atas {a}, semuanya jadi berapa", "Kantong kiri isi {a} koin, kantong kanan {b}. Koinnya ada berapa?", "{a} dikurangi, eh maksudku ditambah {b}. Berapa?",
    "Nenek bikin {a} kue, bibi bikin {b} kue. Kuenya berapa semua?", "Ada {a} burung di kabel, datang lagi {b}. Burungnya jadi berapa?", "Satukan {a} dan {b}, ketemunya berapa?",
    "Ayamnya {a}, bebeknya {b}. Unggasnya berapa ekor?", "Truk pertama membawa {a} bata, truk kedua {b}. Berapa bata yang datang?", "Maju {b} langkah dari {a}, sampai di angka berapa?",
    "utangku ke Andi {a}, ke Sari {b}, total utangku berapa", "Perpustakaan punya {a} buku lalu disumbang {b} buku. Koleksinya sekarang?", "Kamar {a}, sarapan {b}. Menginap habis berapa?",
    "foto di hp ada {a}, barusan motret {b} lagi, jadi berapa foto", "Tuang {b} ml ke mangkuk yang sudah berisi {a} ml. Isinya sekarang berapa ml?",
    "Babak pertama {a}, babak kedua {b}. Nilai akhirnya berapa?", "Penumpangnya {a} pria dan {b} wanita. Penumpangnya berapa orang?", "Penjualan Mei {a}, Juni {b}. Dua bulan itu terjual berapa?",
    "tabunganku {a}, dikasih kakek {b}, sekarang berapa ya", "Paket satu {a} gram dan paket dua {b} gram. Beratnya kalau ditimbang bersama?", "Bilangan apa yang didapat kalau {a} dinaikkan {b}?",
    "akumulasi {a} dan {b}", "Lagu ini sudah diputar {a} kali, hari ini {b} kali lagi. Sudah diputar berapa kali?", "Gaji suami {a}, gaji istri {b}. Pendapatan keluarga berapa?",
    "{a} anak naik bus, {b} anak jalan kaki. Anak yang datang berapa?", "Stok {a}, barang masuk {b}. Stok akhir?", "Ke angka {a} tolong tambahin {b}, jadinya?",
    "dari rumah ke pasar {a} m, dari pasar ke sekolah {b} m, total jaraknya?", "Tinggal disatukan saja: {a} di gudang lama, {b} di gudang baru. Semuanya?",
]  # fmt: skip
WHOLE_MINUS_EN = [
    "Subtract {b} from {a}.", "subtract {b} from {a}", "Take {b} away from {a}.", "take {b} off {a}", "Can you subtract {b} from {a}?", "Please subtract {b} from {a}.",
    "What is the difference between {a} and {b}?", "difference of {a} and {b}", "What is the difference between {b} and {a}?", "difference between {a} and {b}?",
    "I had {a} and gave away {b}. How much is left?", "How much more is {a} than {b}?", "How much less is {b} than {a}?", "By how much is {a} larger than {b}?",
    "If I take {b} from {a}, what remains?", "How far is it from {b} to {a}?", "Decrease {a} by {b}.", "Reduce {a} by {b}.", "{a} went down by {b}, what is it now?",
    "I pay with {a} and it costs {b}. What is my change?", "What do I add to {b} to get {a}?", "How much is missing from {b} to {a}?", "{b} plus what is {a}?",
    "What number is {b} less than {a}?", "There were {a} people and {b} went home. How many stayed?", "Out of {a} tickets {b} are sold. How many are left?",
    "I have {a} in my account and spend {b}. What is left?", "The book has {a} pages and I have read {b}. How many are still to read?", "I owe {a} and have paid {b}. What do I still owe?",
    "Count back {b} from {a}.", "We need {a} and have {b}. How many are missing?", "long subtraction {a} - {b}", "Remove {b} from {a}. What stays?",
    "take {b} out of {a} for me", "subtract {b} out of {a}", "{a} minus another {b} leaves what", "from {a} knock off {b}", "the bill is {a}, a voucher takes {b} off, what do i pay",
    "{a} in the tank, {b} used. Left?", "I had {a} followers and lost {b}. Now?", "{b} of {a} are gone. The rest?", "What stays of {a} once {b} is gone?",
    "{a} people signed up, {b} cancelled. Who's left, in numbers?", "how far from {b} up to {a}", "the gap between {b} and {a}", "If {a} shrinks by {b}, what is it?",
    "My score of {a} drops by {b}. New score?", "{a} metres to go and {b} are done. Remaining metres?", "between {b} and {a}, what's the distance", "Deduct {b} from {a}.",
    "{a} with {b} removed", "what do i get when i pull {b} away from {a}", "They want {a}, I've paid {b}. Outstanding?",
    "how far apart are {a} and {b}", "How far apart are {b} and {a} on the number line?", "knock {b} off {a}", "{a} plus, no wait, minus {b}. What is it?", "Chop {b} off {a}. What's there still?",
    "There were {a} birds on the roof and {b} flew off. How many sit there now?", "I baked {a} biscuits, the kids ate {b}. How many can I still serve?",
    "What do I have to give up from {a} to be at {b}?", "{a} seats, {b} of them taken. Free seats?", "Of {a} pupils {b} are boys. How many are girls?",
    "Ann has {a} stickers, Ben has {b}. How many more does Ann have?", "Ben has {b} points, Ann {a}. By how many is he behind?", "i started with {a} and {b} got stolen, what have i got",
    "The hill is {a} m high, I am at {b} m. How many metres do I still have to climb?", "How many steps back is it from {a} to {b}?", "What's left over if {b} out of {a} vanish?",
    "The shop got {a} loaves in and sold {b}. How many are unsold?", "climb down {b} from {a}, which number is it", "Whittle {a} down by {b}.", "Lower {a} by {b}, please.", "How short of {a} is {b}?",
    "They promised {a} and sent {b}. How many are still to come?", "{b} leaked out of a barrel of {a} litres, what's in there", "I need to get from {b} up to {a}. How much does that take?",
    "The film has {a} seconds and {b} have been shown. How many seconds to go?", "Strip {b} from {a}.", "my phone had {a} photos and I deleted {b}. photos now?",
    "{a} cows in the barn till {b} walked out. In the barn?", "If one village has {a} people and the other {b}, how much bigger is the first?", "What would be the change from {a} if I spend {b}?",
    "{b} fewer than {a} is?", "Ours cost {a}, theirs {b}. What's the gap?", "the old price {a}, the new price {b}, how much cheaper is it",
    "Withdraw {b} from an account with {a}. What's the balance?", "A rope of {a} cm loses {b} cm. How many cm is it now?", "Fill in the blank: {b} and ... make {a}.",
    "Leave out {b} of the {a}. How many do you keep?", "if {a} is the whole and {b} one part, how big is the other part", "I thought I had {a}, but {b} of those aren't mine. How many are?",
    "The train has {a} passengers and {b} get off. Who's still on it, in numbers?",
]  # fmt: skip
WHOLE_MINUS_ID = [
    "Kurangi {a} dengan {b}.", "kurangkan {b} dari {a}", "Berapa selisih {a} dan {b}?", "Berapa selisih antara {b} dan {a}?", "Kurangkan {a} dengan {b}.", "tolong kurangi {a} dengan {b}",
    "selisih {a} dan {b}", "Saya punya {a} lalu memberikan {b}. Sisa berapa?", "beda {a} sama {b} berapa", "Berapa beda {a} dengan {b}?",
    "Berapa lebihnya {a} dari {b}?", "Kalau {a} dikurangi {b} sisanya berapa?", "Kalau {b} diambil dari {a}, sisanya berapa?", "{a} turun {b}, jadi berapa?",
    "Saya bayar {a}, harganya {b}. Kembaliannya berapa?", "Berapa yang harus ditambahkan ke {b} supaya jadi {a}?", "Dari {b} ke {a} kurang berapa?", "{b} ditambah berapa supaya jadi {a}?",
    "Ada {a} orang, {b} pulang. Berapa yang tinggal?", "Dari {a} tiket sudah terjual {b}. Sisa berapa?", "Saldo saya {a}, saya pakai {b}. Sisanya berapa?",
    "Buku itu {a} halaman, saya sudah baca {b}. Berapa halaman lagi?", "Utang saya {a}, sudah dibayar {b}. Kurang berapa lagi?", "pengurangan bersusun {a} - {b}",
    "Bilangan berapa yang {b} lebih kecil dari {a}?", "Kami perlu {a}, baru ada {b}. Kurangnya berapa?",
    "ambil {b} dari {a}, tinggal berapa", "dari {a} buang {b}", "Tagihan {a}, dipotong voucher {b}, bayarnya berapa", "Isi tangki {a}, terpakai {b}. Sisanya?",
    "Pengikut saya {a}, hilang {b}. Sekarang?", "{b} dari {a} sudah habis. Sisanya?", "{a} orang mendaftar, {b} batal. Tinggal berapa?", "jarak antara {b} dan {a} berapa",
    "Kalau {a} menyusut {b}, jadi berapa?", "Skor {a} turun {b}. Skor baru?", "potong {b} dari {a} dong", "{a} dikurangi dulu {b}, hasilnya?", "selisihnya {a} sama {b}",
    "Harus bayar {a}, sudah {b}. Kurangnya?",
    "Seberapa jauh {a} dan {b} di garis bilangan?", "Burung di atap ada {a}, terbang {b}. Masih berapa?", "{a} ditambah, eh salah, dikurangi {b}. Berapa?",
    "Aku bikin {a} kue, dimakan anak-anak {b}. Masih ada berapa kue?", "{a} kursi, {b} sudah terisi. Yang kosong?", "Dari {a} siswa, {b} laki-laki. Yang perempuan berapa?",
    "Stiker Ani {a}, stiker Budi {b}. Ani lebih banyak berapa?", "Tinggi bukit {a} m, saya di {b} m. Berapa meter lagi ke puncak?", "tadinya {a} terus dicuri {b}, tinggal berapa",
    "Mundur {b} langkah dari {a}, sampai di angka berapa?", "Toko menerima {a} roti, laku {b}. Yang belum laku berapa?", "Janjinya {a}, yang dikirim {b}. Berapa yang belum datang?",
    "foto di hp ada {a}, kuhapus {b}, jadi berapa foto", "Filmnya {a} detik, sudah lewat {b} detik. Masih berapa detik?", "Harga lama {a}, harga baru {b}. Lebih murah berapa?",
    "Tarik tunai {b} dari saldo {a}. Saldonya tinggal berapa?", "Penumpang kereta {a}, turun {b}. Masih berapa di kereta?", "Lengkapi: {b} dan ... menjadi {a}.",
    "Keseluruhannya {a}, satu bagian {b}. Bagian lainnya?", "Kurang berapa lagi {b} biar jadi {a}?", "pangkas {b} dari {a}", "Stok {a}, keluar {b}. Stok akhir?", "{b} ke {a} butuh berapa lagi",
    "Tali {a} cm digunting {b} cm, panjangnya kini?", "Budi dapat {b}, Ani dapat {a}. Budi tertinggal berapa?", "Singkirkan {b} dari {a}. Yang tersisa berapa?",
    "Sapi di kandang {a}, keluar {b}. Di kandang masih ada?",
]  # fmt: skip
LIST_EN = [
    "Add {}.", "What is the sum of {}?", "Sum up {}.", "Total of {}?", "add up {}", "Add these numbers: {}", "Add together {}.", "sum of {}", "What do {} add up to?",
    "I bought things for {}. What is the total?", "My receipts say {}. How much did I spend?", "The scores are {}. What is the total score?", "total these: {}", "How much are {} together?",
    "I ran {} km this week. How far in all?", "Please total {} for me.",
    "Lump {} together, what's the total?", "Throw {} into one pot. How much is in it?", "tot up {} for me", "{}: all of them added?", "The bags weigh {} kg. How many kg do I carry in all?",
    "We picked {} apples. How many apples did we pick altogether?", "I keep losing track: {}. What do they come to?", "The parcels hold {} books. How many books came?",
    "The classes have {} pupils. How many pupils has the school in these classes?", "combine {}", "What do you get by piling up {}?", "grand total of {}",
    "Scores per round were {}. Where did I end up?", "On the list are {}. Sum them, please.", "If I lay {} end to end, how long is it?", "bills of {}, how much altogether",
]  # fmt: skip
LIST_ID = [
    "Jumlahkan {}.", "Berapa jumlah {}?", "Total dari {}?", "jumlahin {} dong", "Jumlahkan bilangan ini: {}", "Berapa total {}?", "Kalau {} dijumlahkan jadi berapa?",
    "Saya belanja {}. Totalnya berapa?", "Nota saya {}. Berapa semuanya?", "Skornya {}. Berapa skor totalnya?", "tolong totalkan {}", "Berapa semuanya kalau {} digabung?",
    "Gabungkan {} jadi satu. Hasilnya?", "Kantongnya berisi {} kelereng. Kelerengnya ada berapa?", "{}: kalau ditotal?", "Tasnya {} kg. Bawaan saya berapa kg?",
    "Kami memetik {} apel. Terkumpul berapa apel?", "hitung total {}", "Tagihan bulan ini {}. Semuanya berapa?", "Kelas-kelas itu punya {} murid. Jumlah muridnya?", "Di daftar ada {}. Jumlahkan ya.",
    "akumulasi dari {}", "satukan {}", "Paketnya berisi {} buku. Berapa buku yang datang?",
]  # fmt: skip
STEPS_EN = [
    (["Start with {}", "Take {}", "Begin at {}", "From {}"], ["add {}", "then add {}", "plus {}"], ["subtract {}", "then subtract {}", "take away {}", "minus {}"]),
    (["I have {}", "I had {}", "Ana has {}"], ["get {} more", "win {}", "find {}"], ["lose {}", "give away {}", "spend {}"]),
]  # fmt: skip
STEPS_ID = [
    (["Mulai dari {}", "Ambil {}", "{}"], ["tambah {}", "lalu tambah {}", "ditambah {}"], ["kurangi {}", "lalu kurangi {}", "dikurangi {}"]),
    (["Saya punya {}", "Tadinya ada {}", "Ani punya {}"], ["dapat {}", "lalu dapat {} lagi", "bertambah {}"], ["hilang {}", "lalu terpakai {}", "berkurang {}"]),
]  # fmt: skip
ENDS_EN = [". What is the result?", ". What do you get?", ". How much is it?", "?", ", what's left in the end?"]
ENDS_ID = [". Berapa hasilnya?", ". Jadi berapa?", ", hasilnya?", ". Sekarang berapa?"]


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.12:
        return _several(draw)
    if kind < 0.18 and not draw.beyond:
        return _signed(draw)
    # Up to eight digits are drawn now and then, so that five are not the very end.
    if draw.level >= 1 and not draw.beyond and draw.chance(0.07):
        most = draw.whole(6, 8)
    else:
        most = draw.digits(8 if draw.beyond else 6 if draw.hard else 5)
    other = most if draw.chance(0.6) else draw.whole(5 if draw.beyond else 1, most)
    a, b = draw.number(most), draw.number(other)
    if draw.chance(0.5):
        a, b = b, a
    return _sum(draw, a, b) if draw.chance(0.5) else _difference(draw, a, b)


def _sum(draw: Draw, a: int, b: int) -> Problem:
    question = _phrase(draw, a, b, (PLUS_EN, PLUS_ID), (WHOLE_PLUS_EN, WHOLE_PLUS_ID))
    work = Work(draw)
    total = work.add(a, b)
    key = f"{a}+{b}" if min(a, b) > 99 else None
    return Problem(
        question, work.text, f"{a} + {b} = **{total}**", str(total), ("value", f"{a}+{b}"), key=key
    )


def _difference(draw: Draw, a: int, b: int) -> Problem:
    if a < b and draw.chance(0.8):
        a, b = b, a
    whole = (WHOLE_MINUS_EN, WHOLE_MINUS_ID) if a > b else None
    question = _phrase(draw, a, b, (MINUS_EN, MINUS_ID), whole)
    work = Work(draw)
    rest = work.sub(a, b)
    key = f"{a}-{b}" if min(a, b) > 99 else None
    return Problem(
        question, work.text, f"{a} - {b} = **{rest}**", str(rest), ("value", f"{a}-{b}"), key=key
    )


def _signed(draw: Draw) -> Problem:
    """With a number below zero: `-7+12`, `-5-8`, `3-(-4)`."""
    size = draw.digits(3) if draw.chance(0.4) else draw.whole(1, 2)
    a, b = draw.number(size), draw.number(draw.whole(1, size))
    if draw.chance(0.5):
        a, b = b, a
    sign = draw.one("+-")
    first, second = draw.one([(-a, b), (-a, b), (-a, b), (a, -b), (a, -b), (-a, -b)])
    inner = f"({second})" if second < 0 else str(second)
    flat = f"{first}{sign}{inner}"
    work = Work(draw)
    turned = second if sign == "+" else -second
    if second < 0:
        work.line(f"{flat}={first}{turned:+d}")
    value = work.plus(first, turned)
    kind = draw.rng.random()
    if kind < 0.65:
        thing = draw.one([f"{first} {sign} {inner}", flat])
    else:
        minus = draw.one(["minus ", "negative ", "-"], ["minus ", "negatif ", "-"])
        left, right = (f"{minus}{-n}" if n < 0 else str(n) for n in (first, second))
        thing = left + (draw.say(" plus ", " ditambah ") if sign == "+" else draw.say(" minus ", " dikurangi ")) + right
    answer = f"{first} {sign} {inner} = **{value}**"
    return Problem(ask(draw, thing), work.text, answer, str(value), ("value", flat), key=flat if min(a, b) > 9 else None)


def _several(draw: Draw) -> Problem:
    """Three or four numbers in a row, plus and minus, added from the left."""
    if draw.beyond:
        terms = [draw.number(draw.whole(2, 4)) for _ in range(draw.whole(5, 6))]
    else:
        size = draw.digits(5) if draw.chance(0.3) else draw.digits(3)
        terms = [draw.number(draw.whole(1, size)) for _ in range(draw.whole(3, 4))]
    plus = "+++-" if draw.chance(0.6) else "+--"
    signs = _possible(["+"] + [draw.one(plus) for _ in terms[1:]], terms)
    space = draw.one([" ", ""])
    thing = str(terms[0]) + "".join(
        f"{space}{sign}{space}{term}" for sign, term in zip(signs[1:], terms[1:], strict=True)
    )
    flat = thing.replace(" ", "")
    work, value = Work(draw), terms[0]
    work.line(flat)
    for sign, term in zip(signs[1:], terms[1:], strict=True):
        value = work.add(value, term) if sign == "+" else work.sub(value, term)
    question = ask(draw, thing)
    if all(sign == "+" for sign in signs) and draw.chance(0.5):
        listed = ", ".join(map(str, terms[:-1])) + draw.say(" and ", " dan ") + str(terms[-1])
        question = draw.one(LIST_EN, LIST_ID).format(listed)
    elif draw.chance(0.25):
        question = _told(draw, signs, terms)
    elif draw.chance(0.15):
        plus_word, minus_word = draw.say(" plus ", " ditambah "), draw.say(" minus ", " dikurangi ")
        question = ask(draw, flat.replace("+", plus_word).replace("-", minus_word))
    shown = flat.replace("+", " + ").replace("-", " - ")
    key = flat if max(terms) > 99 else None
    return Problem(question, work.text, f"{shown} = **{value}**", str(value), ("value", flat), key=key)


def _told(draw: Draw, signs: list[str], terms: list[int]) -> str:
    """`Start with 12, add 5, subtract 3.`"""
    first, more, less = draw.one(STEPS_EN, STEPS_ID)
    parts = [draw.one(first).format(terms[0])]
    parts += [draw.one(more if sign == "+" else less).format(term) for sign, term in zip(signs[1:], terms[1:], strict=True)]
    return ", ".join(parts) + draw.one(ENDS_EN, ENDS_ID)


def _possible(signs: list[str], terms: list[int]) -> list[str]:
    """Signs changed so that no sum on the way is below zero."""
    total, result = terms[0], ["+"]
    for sign, term in zip(signs[1:], terms[1:], strict=True):
        if sign == "-" and total < term:
            sign = "+"
        total += term if sign == "+" else -term
        result.append(sign)
    return result


def _phrase(
    draw: Draw, a: int, b: int, things: tuple[list[str], list[str]], wholes: tuple[list[str], list[str]] | None
) -> str:  # fmt: skip
    left, right = written(draw, a), written(draw, b)
    if wholes and draw.chance(0.3):
        return asked(draw, *wholes, a=left, b=right)
    return ask(draw, asked(draw, *things, a=left, b=right))
