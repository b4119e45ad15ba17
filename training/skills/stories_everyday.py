"""More stories of `word_problems`: ages, shopping, rates, rooms, tanks, trips, and what was there at first."""

from __future__ import annotations

from skills.word_templates import tell

# Ages

tell("""In {b} years {m} will turn {a}. How old is {m} today?
     {b} more birthdays and i'm {a}, so how old am i
     On the cake of {m} there will be {a} candles {b} years from now. So what is the age of {m}?
     The oak in our yard will be {a} years old {b} years from now. Its present age?
     {m} says: "{b} years to go until I'm {a}!" How old is {m} at the moment?""",
     """{b} tahun lagi {m} genap {a} tahun. Umur {m} sekarang?
     tinggal {b} kali ulang tahun lagi umurku {a}, sekarang umurku berapa sih
     Berapa usia {m} saat ini kalau {b} tahun ke depan lilin di kuenya ada {a}?
     Pohon jati di halaman kami akan berusia {a} tahun dalam {b} tahun. Usianya kini berapa?
     Kata {m}, {b} tahun lagi ia {a} tahun. Sekarang {m} berapa tahun?""",
     "a 12-90, b 2-40", "a-b,today,sekarang", "a-b", "b<a-2", "years/tahun")
tell("""{m} is {a}. In how many years will {m} be {b}?
     how many more years till im {b}, i just turned {a}
     Members of the club must be {b}, and {m} is only {a}. For how many years does {m} have to wait?
     Last week {m} turned {a} and already dreams of the big party at {b}. The party is how many years away?
     Our school was founded {a} years ago. How many years is it until the school is {b} years old?""",
     """{m} berumur {a}. Berapa tahun lagi sampai {b}?
     aku baru {a} tahun, nunggu umur {b} masih berapa tahun sih
     Syarat masuk klub umur {b}, padahal {m} baru {a}. Harus menunggu berapa tahun?
     Minggu lalu {m} genap {a} tahun dan sudah membayangkan pesta besar di umur {b}. Pestanya berapa tahun lagi?
     Sekolah kami sudah berdiri {a} tahun. Berapa tahun lagi usianya {b} tahun?""",
     "a 6-50, b 12-95", "b-a,years to go,tahun lagi", "b-a", "a<b", "years/tahun")
tell("""{m} is {a}, {k} is {b} years older than {m}, and our cousin is {c} years older than {k}. The cousin's age?
     three sisters: the little one is {a}, the middle one {b} years more, the big one another {c} on top. how old is the big one
     How old is the eldest of three brothers, when the youngest is {a}, the next {b} years older and the eldest {c} years older than that one?
     My cat is {a}. The dog is {b} years older than the cat and the parrot beats the dog by {c} years. How old is the parrot?""",
     """{m} berumur {a}, {k} {b} tahun lebih tua dari {m}, dan sepupu kami {c} tahun lebih tua dari {k}. Umur sepupu kami?
     tiga bersaudara: si bungsu {a} tahun, yang tengah lebih tua {b} tahun, yang sulung lebih tua {c} tahun dari yang tengah. si sulung umur berapa
     Berapa umur anak sulung kalau anak bungsu {a} tahun, kakaknya {b} tahun di atasnya, dan si sulung masih {c} tahun di atas kakak itu?
     Kucingku {a} tahun. Anjingku {b} tahun lebih tua dari kucing, dan burung nuri {c} tahun lebih tua dari anjing. Umur burung nuri itu?""",
     "a 2-30, b 2-15, c 2-20", "a+b,middle one,yang tengah; $1+c,oldest,yang tertua", "a+b+c", unit="years/tahun")
tell("""Together {m} and {k} are {a} years old, and {k} is {b} years older than {m}. How old is {m}?
     two brothers, {a} years if you add both ages, and one is {b} years older. how old is the younger one
     An aunt and her niece count {a} years together. The aunt is {b} years older. What is the age of the niece?
     The ages of two houses add up to {a}. One was built {b} years before the other. How old is the newer house?""",
     """Umur {m} dan {k} kalau dijumlahkan {a} tahun, dan {k} {b} tahun lebih tua dari {m}. Umur {m} berapa?
     kakak beradik, umurnya digabung {a} tahun, bedanya {b} tahun. adiknya umur berapa ya
     Umur seorang bibi ditambah umur keponakannya {a} tahun. Bibinya {b} tahun lebih tua. Berapa tahun umur keponakannya?
     Usia dua rumah berjumlah {a} tahun. Yang satu dibangun {b} tahun sebelum yang lain. Berapa usia rumah yang lebih baru?""",
     "a 14-90, b 2-20", "a-b,twice the younger,dua kali yang muda; $1/2,younger,yang muda", "(a-b)/2", "b<a and (a-b)%2==0 and a-b>4", "years/tahun")
tell("""Our house is {a} years old and the garage {b}. How many times as old as the garage is the house?
     im {b}, my teacher is {a}, thats how many times my age
     {m} has lived {b} years, the old tortoise {a}. The tortoise is how many times as old as {m}?
     A wine of {a} years stands beside one of {b} years. The old wine is how many times as old as the other?""",
     """Rumah kami berusia {a} tahun, garasinya {b} tahun. Usia rumah berapa kali usia garasi?
     umurku {b}, guruku {a}, jadi umur guruku berapa kali lipat umurku
     {m} sudah hidup {b} tahun, kura-kura tua itu {a} tahun. Berapa kali umur {m} umur kura-kura itu?
     Ada pohon berusia {a} tahun di samping pohon berusia {b} tahun. Usia pohon pertama berapa kali usia pohon kedua?""",
     "a 15-90, b 5-20", "a/b,times,kali", "a/b", "a%b==0 and a>b")
tell("""{m} is {a} and {k} is {b} years older. What was the sum of their ages {c} years ago?
     my friend is {a}, im {b} years older, how old were we together {c} years back
     {c} years ago we took a photo of {m} and {k}. Today {m} is {a}, {k} {b} years more. What did their ages add up to in the photo?
     Go back {c} years: what do you get when you add the ages of {m}, who is {a} today, and of {k}, who is {b} years older?""",
     """{m} {a} tahun dan {k} {b} tahun lebih tua. Berapa jumlah umur mereka {c} tahun yang lalu?
     temanku {a} tahun, aku {b} tahun lebih tua, {c} tahun lalu umur kami berdua kalau dijumlah berapa
     {c} tahun lalu {m} dan {k} difoto. Sekarang {m} {a} tahun, {k} lebih tua {b} tahun. Berapa jumlah umur mereka di foto itu?
     Mundur {c} tahun: berapa jumlah umur {m}, yang kini {a}, dan {k}, yang {b} tahun di atasnya?""",
     "a 12-50, b 2-20, c 2-11", "a+b,the older,yang tua; a+$1,sum now,jumlah sekarang; c*2,years less,berkurang; $2-$3,sum then,jumlah dulu", "a+a+b-2*c", "c<a-1", "years/tahun")

# Sharing and leftovers

tell("""{a} biscuits can't be shared evenly by {b} kids. How many more biscuits would make it come out even?
     ive got {a} chairs and want full rows of {b}, how many chairs are missing for the last row
     The last box isn't full: {a} bulbs, {b} fit in every box. What number of bulbs would fill it up?
     How many eggs does {n} lack to fill the last carton, if there are {a} eggs and a carton holds {b}?
     {a} players came, and teams have {b} players. How many players short are we for one more whole team?""",
     """{a} biskuit tidak bisa dibagi rata untuk {b} anak. Perlu berapa biskuit lagi supaya pas?
     ada {a} kursi, mau disusun {b} sebaris, baris terakhir kurang berapa kursi sih
     Kotak terakhir belum penuh: lampunya {a}, tiap kotak muat {b}. Kurang berapa lampu agar penuh?
     Berapa telur lagi yang dibutuhkan {n} untuk memenuhi wadah terakhir, jika telurnya {a} dan satu wadah muat {b}?
     Yang datang {a} pemain, satu tim {b} pemain. Kurang berapa pemain untuk membentuk satu tim lengkap lagi?""",
     "a 11-150, b 3-12", "a%b,left over,sisa; b-$1,missing,kurang", "b-a%b", "a%b!=0 and a>b")
tell("""Each of {a} children got {b} grapes and {c} grapes stayed in the bowl. How many grapes were in it before?
     i gave {b} cards to every one of my {a} cousins and still hold {c}. how many cards was that at the start
     Before handing {b} stamps to each of {a} friends and keeping {c}, {n} had how many stamps?
     {n} cut {a} pieces of {b} cm from a ribbon. {c} cm are left on the roll. The ribbon was how many cm long?
     {a} full bags of {b} nuts and {c} nuts over, that is what came off the tree. How many nuts came off it?""",
     """Tiap anak dari {a} anak dapat {b} anggur dan {c} anggur masih di mangkuk. Tadinya ada berapa anggur di mangkuk?
     aku kasih {b} kartu ke masing-masing dari {a} sepupuku dan masih pegang {c}. awalnya kartuku berapa
     Berapa prangko {n} sebelum {a} teman masing-masing diberi {b}, kalau sisanya {c}?
     {n} memotong {a} potong pita yang panjangnya {b} cm. Di gulungan tersisa {c} cm. Panjang pita semula berapa cm?
     {a} kantong penuh berisi {b} kacang dan masih lebih {c} kacang. Hasil panennya berapa kacang?""",
     "a 2-12, b 2-20, c 2-40", "a*b,given out,dibagikan; $1+c,at first,semula", "a*b+c")
tell("""{b} children share {a} walnuts equally, and {m}, one of them, eats {c} right away. What does {m} still have?
     we split {a} dollars {b} ways, i spent {c} from my part. whats left of mine
     {n} gets one of {b} equal heaps of {a} tickets and passes {c} tickets on to {m}. How many stay with {n}?
     How many sheets does one pupil have after {a} sheets went equally to {b} pupils and {c} of this pupil's sheets got wet?""",
     """{b} anak membagi rata {a} kacang, lalu {m}, salah satunya, langsung makan {c}. Sisa kacang {m} berapa?
     {a} ribu dibagi rata {b} orang, dari bagianku sudah kepakai {c} ribu. sisa punyaku berapa ribu
     {a} tiket dibagi menjadi {b} tumpuk sama banyak. {n} mendapat satu tumpuk dan memberi {m} {c} tiket. Yang ada pada {n} berapa?
     Berapa lembar kertas seorang murid, kalau {a} lembar dibagi rata ke {b} murid dan {c} lembar miliknya basah?""",
     "a 12-180, b 2-9, c 2-15", "a/b,a share,satu bagian; $1-c,left,sisa", "a/b-c", "a%b==0 and c<a/b")
tell("""{a} rolls go into bags of {b} until fewer than {b} are left. How many rolls lie in the last bag?
     {n} sticks {b} photos on a page and has {a} photos. How many end up on the last page, which is not full?
     if {a} kids walk in rows of {b}, how many walk in the last short row
     What's in the last crate, when {a} bottles are packed {b} to a crate and the last one stays part empty?""",
     """{a} roti dimasukkan ke kantong berisi {b} sampai sisanya kurang dari {b}. Isi kantong terakhir berapa roti?
     {n} menempel {b} foto per halaman dan punya {a} foto. Berapa foto di halaman terakhir yang tidak penuh?
     kalau {a} anak berbaris {b} sebaris, baris terakhir yang kurang itu isinya berapa anak
     Botolnya {a}, satu krat muat {b}. Krat yang paling akhir tidak penuh, isinya berapa?""",
     "a 14-150, b 4-12", "a%b,in the last,di yang terakhir", "a%b", "a%b!=0 and a>b")
tell("""{a} boxes with {b} candles each have to be repacked into {c} boxes, all equal. Candles per box?
     i had {a} bags of {b} beads and poured them into {c} jars, the same in each. how many beads in a jar
     {n} spreads the stories of {a} books, {b} in every book, evenly over {c} evenings. How many stories are told in an evening?
     How many chairs stand in a row, if {a} rows of {b} chairs are changed into {c} equal rows?
     The cook spreads {a} trays of {b} dumplings evenly on {c} plates. What lies on one plate?""",
     """{a} kotak berisi {b} lilin harus dikemas ulang ke {c} kotak sama banyak. Satu kotak isi berapa lilin?
     manik-manikku {a} kantong isi {b}, kutuang ke {c} toples sama rata. tiap toples isinya berapa
     Berapa kursi per baris kalau {a} baris berisi {b} kursi diubah menjadi {c} baris yang sama panjang?
     Koki menata {a} nampan berisi {b} pangsit ke {c} piring sama banyak. Di satu piring ada berapa?
     Muatan {a} truk, masing-masing {b} karung, dipindahkan merata ke {c} gerobak. Satu gerobak membawa berapa karung?""",
     "a 2-12, b 3-24, c 2-12", "a*b,in all,semuanya; $1/c,in each,tiap satu", "a*b/c", "a*b%c==0 and a!=c and b!=c")

# Shopping

tell("""Bread {a:$}, cheese {b:$}, jam {c:$}. I hand over {d:$}. What change do I get?
     {n} puts soap for {a:$}, a brush for {b:$} and a towel for {c:$} on the counter and pays with {d:$}. How many dollars come back?
     How much of {d:$} does {n} keep after a haircut for {a:$}, a coffee for {b:$} and a magazine for {c:$}?
     paid with {d:$}. the tram was {a:$}, museum {b:$}, postcards {c:$}. how much money do i have left""",
     """Roti {a:k}, keju {b:k}, selai {c:k}. Saya bayar pakai {d:k}. Kembaliannya berapa ribu?
     {n} membeli sabun {a:k}, sikat {b:k}, dan handuk {c:k}, lalu menyerahkan {d:k}. Kembali berapa ribu?
     Berapa ribu sisa dari {d:k} setelah {n} potong rambut {a:k}, minum kopi {b:k}, dan beli majalah {c:k}?
     bawa {d:k}. parkir {a:k}, tiket museum {b:k}, jajan {c:k}. uangku tinggal berapa ribu sih""",
     "a 2-30, b 2-30, c 2-25, d 10-100*2", "a+b,first two,dua pertama; $1+c,spent,belanja; d-$2,left,sisa", "d-a-b-c", "a+b+c<d", "dollars/ribu")
tell("""{a} towels for {b:$} each, and the shop takes {c:$} off the whole bill. What do I pay?
     got a voucher for {c:$}. if i buy {a} plants, {b:$} per plant, how much do i still pay
     {n} orders {a} meals at {b:$} and the restaurant drops {c:$} from the total because it was late. The new total?
     How many dollars does a group of {a} pay at {b:$} a person with a group discount of {c:$} on everything?""",
     """{a} handuk, satunya {b:k}, dan total belanja dipotong {c:k}. Saya bayar berapa ribu?
     punya voucher {c:k}, mau beli {a} tanaman harga {b:k} satunya. masih bayar berapa ribu ya
     {n} memesan {a} porsi seharga {b:k}, lalu karena terlambat total tagihannya dikurangi {c:k}. Jadi bayar berapa ribu?
     Berapa ribu yang dibayar rombongan {a} orang, per orang {b:k}, kalau ada diskon rombongan {c:k} dari semuanya?""",
     "a 2-15, b 3-30, c 2-40", "a*b,full price,harga penuh; $1-c,to pay,bayar", "a*b-c", "c<a*b/2", "dollars/ribu")
tell("""Shoes for {a:$} and a coat for {b:$}, and everything is {c} percent off today. What does {n} pay?
     my basket is {a:$} plus {b:$}, the app gives {c} percent off the lot. how much is it then
     With {c} percent off the whole purchase, what's the price of a tent at {a:$} and a stove at {b:$}?
     The till adds {a:$} and {b:$}, then takes {c} percent away. What is left to pay, in dollars?""",
     """Sepatu {a:k} dan jaket {b:k}, hari ini semua diskon {c} persen. {n} bayar berapa ribu?
     keranjangku {a:k} tambah {b:k}, aplikasinya kasih potongan {c} persen dari total. jadinya berapa ribu
     Dengan diskon {c} persen untuk seluruh belanja, berapa ribu harga tenda {a:k} dan kompor {b:k}?
     Kasir menjumlahkan {a:k} dan {b:k} lalu memotong {c} persen. Yang harus dibayar berapa ribu?""",
     "a 5-95, b 5-95, c 1-9*10", "a+b,together,total; $1*c,times percent,kali persen; $2/100,discount,potongan; $1-$3,to pay,bayar", "(a+b)*(100-c)/100", "(a+b)*c%100==0 and c<100", "dollars/ribu")
tell("""Of every 3 yoghurts one is free. {n} takes {a} at {b:$} each. What does {n} pay?
     take three pay two! i grab {a} shirts, the price on each is {b:$}. how much at the till
     What do {a} cans cost at {b:$} a can, if out of each three cans only two are paid?
     A café gives every third cup for free. We drink {a} cups, normally {b:$} a cup. How many dollars is the bill?""",
     """Dari tiap 3 yoghurt, satu gratis. {n} mengambil {a}, satunya {b:k}. Bayar berapa ribu?
     ambil tiga bayar dua! aku ambil {a} kaus, di labelnya {b:k} satu. di kasir jadi berapa ribu
     Berapa ribu harga {a} kaleng kalau sekaleng {b:k} dan dari setiap tiga kaleng cuma dua yang dibayar?
     Di kafe itu setiap gelas ketiga gratis. Kami minum {a} gelas, biasanya {b:k} segelas. Tagihannya berapa ribu?""",
     "a 1-12*3, b 2-20", "a/3,free,gratis; a-$1,paid for,dibayar; $2*b,to pay,bayar", "(a-a/3)*b", unit="dollars/ribu")
tell("""One battery is {c:$}, a pack of {a} is {b:$}. What do I save with the pack?
     is the box worth it? {a} pens cost {b:$} in the box and {c:$} each if bought alone. savings per box?
     {n} buys a card for {a} swims at {b:$} instead of {a} single tickets at {c:$} each. How much cheaper is the card?
     Single yoga lessons are {c:$}. A course with {a} lessons costs {b:$}. By how many dollars does the course beat single lessons?""",
     """Satu baterai {c:k}, sebungkus isi {a} harganya {b:k}. Hemat berapa ribu kalau beli sebungkus?
     mending beli sekotak gak? {a} pulpen sekotak {b:k}, kalau satuan {c:k} per pulpen. hematnya berapa ribu
     {n} membeli kartu {a} kali renang seharga {b:k}, bukan {a} tiket satuan yang {c:k} per tiket. Kartunya lebih murah berapa ribu?
     Sekali les yoga {c:k}. Paket {a} kali les cuma {b:k}. Berapa ribu selisih harga paket dengan les satuan?""",
     "a 3-12, b 5-120, c 2-15", "a*c,bought singly,beli satuan; $1-b,saved,hemat", "a*c-b", "b<a*c and b>a*c/2", "dollars/ribu")
tell("""{n} buys {a} {p} and {m} buys {b}. Every one costs {c:$}. What do the two pay together?
     i need {a} {p}, my flatmate {b}, they're {c:$} apiece. total for us?
     At {c:$} a piece, what do {a} {p} for {n} and {b} {p} for {m} come to?
     The cashier rings up {a} {p}, then {b} more of them for the next customer, all at {c:$}. What did both customers pay?""",
     """{n} membeli {a} {s} dan {m} membeli {b}. Satunya {c:k}. Mereka berdua bayar berapa ribu?
     aku butuh {a} {s}, teman sekamarku {b}, harganya {c:k} per buah. total kami berapa ribu
     Dengan harga {c:k} sebuah, berapa ribu untuk {a} {s} milik {n} dan {b} {s} milik {m}?
     Kasir menghitung {a} {s}, lalu {b} lagi untuk pembeli berikutnya, semuanya seharga {c:k} satuan. Kedua pembeli itu bayar berapa ribu?""",
     "a 2-12, b 2-12, c 2-25", "a+b,pieces,buah; $1*c,price,harga", "(a+b)*c", "a!=b", "dollars/ribu")
tell("""{n} spends {a:$} on a cap. {m} buys {b} pairs of socks at {c:$} a pair. How much more does {m} spend?
     my lunch was {a:$}, my friend had {b} tacos at {c:$} each. how much more did my friend pay
     By how much are {b} cinema seats at {c:$} each dearer than one opera seat for {a:$}?
     Taxi: {a:$}. Bus: {b} people, {c:$} a head. How many dollars would the taxi save?""",
     """{n} menghabiskan {a:k} untuk topi. {m} membeli {b} pasang kaus kaki, sepasang {c:k}. {m} keluar lebih banyak berapa ribu?
     makan siangku {a:k}, temanku makan {b} tusuk sosis @ {c:k}. temanku bayar lebih berapa ribu
     Berapa ribu lebih mahal {b} karcis bioskop seharga {c:k} daripada satu karcis konser {a:k}?
     Taksi {a:k}. Naik bus {b} orang, per orang {c:k}. Dengan taksi hemat berapa ribu?""",
     "a 3-60, b 2-9, c 3-20", "b*c,the other,yang lain; $1-a,more,selisih", "b*c-a", "a<b*c", "dollars/ribu")
tell("""{n} paid with {c:$} for {a} {p} of the same price and got {d:$} back. What is the price of one {s}?
     gave {c:$}, change was {d:$}, took home {a} {p}. so how much was each
     What does a {s} cost here, if {a} of them leave {d:$} from {c:$}?
     Out of {c:$} only {d:$} is left. All the rest went on {a} {p}, equally dear. One {s} was how many dollars?""",
     """{n} membayar {c:k} untuk {a} {s} yang harganya sama dan kembaliannya {d:k}. Satu {s} berapa ribu?
     tadi kasih {c:k}, kembali {d:k}, dapat {a} {s}. satunya berapa ribu sih
     Berapa ribu harga sebuah {s} di sini kalau beli {a} menyisakan {d:k} dari {c:k}?
     Dari {c:k} tinggal {d:k}. Semua yang lain habis untuk {a} {s} dengan harga sama. Harga satuannya berapa ribu?""",
     "a 2-9, c 2-20*5, d 2-40", "c-d,spent,terpakai; $1/a,one,satu", "(c-d)/a", "d<c and (c-d)%a==0", "dollars/ribu")
tell("""After buying {a} {p} for {b:$} each {n} has {c:$} left. What did {n} have before shopping?
     my wallet: {c:$}. before that i bought {a} {p}, {b:$} a piece. so how much was in there first
     How much money had {n} at first, if {a} {p} at {b:$} apiece used up all but {c:$}?
     {a} {p} at {b:$} each are in the bag and {c:$} are still in the purse. With how many dollars did {n} leave home?""",
     """Setelah membeli {a} {s} seharga {b:k} per buah, uang {n} tinggal {c:k}. Sebelum belanja punya berapa ribu?
     dompetku sisa {c:k}. barusan beli {a} {s} satunya {b:k}. tadinya isi dompet berapa ribu ya
     Berapa ribu uang {n} mula-mula kalau {a} {s} @ {b:k} menghabiskan semuanya kecuali {c:k}?
     Di tas ada {a} {s} yang dibeli {b:k} sebuah, di dompet masih {c:k}. {n} berangkat membawa berapa ribu?""",
     "a 2-12, b 2-20, c 2-60", "a*b,spent,terpakai; $1+c,before,sebelumnya", "a*b+c", unit="dollars/ribu")
tell("""{d} friends order {a} pizzas at {b:$} and pay {c:$} for delivery. They split it evenly. What is it for each?
     boat rental: {a} hours, {b:$} an hour, plus {c:$} for fuel. we're {d} people sharing. how much per person
     What's one part of the present, if {d} people pay for {a} roses at {b:$} each and a vase for {c:$} in equal parts?
     A flat costs {b:$} a night and {c:$} for cleaning. {n} and friends, {d} in all, stay {a} nights. How many dollars does everyone pay?""",
     """{d} teman memesan {a} pizza seharga {b:k} dan ongkos antarnya {c:k}. Patungan sama rata. Seorang berapa ribu?
     sewa perahu {a} jam, sejam {b:k}, tambah bensin {c:k}. kami {d} orang patungan, per orang berapa ribu
     Berapa ribu iuran satu orang, kalau {d} orang patungan rata untuk {a} mawar ({b:k} setangkai) dan vas {c:k}?
     Penginapan {b:k} semalam ditambah biaya bersih {c:k}. Rombongan {d} orang menginap {a} malam. Tiap orang bayar berapa ribu?""",
     "a 2-9, b 4-30, c 2-30, d 2-8", "a*b,for these,untuk ini; $1+c,in all,semuanya; $2/d,each,masing-masing", "(a*b+c)/d", "(a*b+c)%d==0", "dollars/ribu")
tell("""How many notes of {b} dollars make {a} dollars?
     ive only {b} dollar notes and the bill says {a} dollars, how many notes do i put down
     {n} breaks {a} dollars into notes of {b}. What number of notes is that?
     The bank pays out {a} dollars, nothing but notes worth {b} dollars. Count the notes.""",
     """{a} ribu itu berapa lembar uang {b} ribu?
     uangku cuma lembaran {b} ribu, tagihannya {a} ribu, harus keluar berapa lembar sih
     {n} menukar {a} ribu dengan pecahan {b} ribu. Dapat berapa lembar?
     Bank membayar {a} ribu, semuanya lembaran {b} ribu. Hitung lembarannya.""",
     "a 10-500, b 2-20*5", "a/b,notes,lembar", "a/b", "a%b==0 and a>b and b in (10,20,50,100)", "notes/lembar")
tell("""Market: {a} hams for {b:$}. Supermarket: {c} hams for {d:$}. How much cheaper is one ham in the supermarket?
     {a} pillows cost {b:$} here, {c} of them cost {d:$} online. whats the difference for a single pillow
     {n} pays {b:$} for {a} rides, {m} pays {d:$} for {c}. By how many dollars is a ride of {m} cheaper?
     Per bottle, how much do I save with {c} bottles for {d:$} over {a} bottles for {b:$}?""",
     """Di pasar {a} semangka {b:k}. Di swalayan {c} semangka {d:k}. Satu semangka lebih murah berapa ribu di swalayan?
     di sini {a} bantal {b:k}, di toko online {c} bantal {d:k}. beda harga satu bantal berapa ribu
     {n} membayar {b:k} untuk {a} kali naik, {m} membayar {d:k} untuk {c} kali. Sekali naik, {m} lebih murah berapa ribu?
     Per botol, hemat berapa ribu kalau beli {c} botol {d:k} daripada {a} botol {b:k}?""",
     "a 2-8, b 6-90, c 2-8, d 4-80", "b/a,first,yang pertama; d/c,second,yang kedua; $1-$2,cheaper,lebih murah", "b/a-d/c", "b%a==0 and d%c==0 and b*c>d*a and a!=c")
tell("""{n} earns {a:$} a week. Rent takes {b:$} and food {c:$}. What is put aside in {d} weeks, if nothing else is spent?
     each month {a:$} comes in, {b:$} goes to bills and {c:$} to fun. how much do i save over {d} months
     How many dollars are saved after {d} months with an income of {a:$}, a loan rate of {b:$} and {c:$} for living every month?
     A stall takes in {a:$} a day and pays {b:$} for fruit and {c:$} for ice. The profit of {d} days?""",
     """{n} mendapat {a:k} seminggu. Kos {b:k} dan makan {c:k}. Dalam {d} minggu bisa menyisihkan berapa ribu kalau tidak ada pengeluaran lain?
     tiap bulan masuk {a:k}, tagihan {b:k}, hiburan {c:k}. {d} bulan kekumpul berapa ribu
     Berapa ribu tabungan setelah {d} bulan dengan pemasukan {a:k}, cicilan {b:k}, dan biaya hidup {c:k} setiap bulan?
     Sebuah warung menerima {a:k} sehari dan membayar {b:k} untuk buah serta {c:k} untuk es. Untungnya dalam {d} hari berapa ribu?""",
     "a 20-150, b 4-70, c 4-60, d 2-12", "a-b,after the first,setelah yang pertama; $1-c,saved each time,sisa tiap kali; $2*d,in all,semuanya", "(a-b-c)*d", "b+c<a", "dollars/ribu")
tell("""{n} sees a clock for {c:$} but only takes {a} {p} at {b:$} each. What does {n} spend?
     the bag for {c:$} was too dear so i just got {a} {p}, {b:$} per piece. how much did i pay
     A piano for {c:$} is out of reach for {n}, who buys {a} {p} for {b:$} each. The bill, in dollars?
     The vase for {c:$} stays in the shop, so what do {a} {p} at {b:$} apiece come to?""",
     """{n} melihat jam seharga {c:k}, tetapi hanya mengambil {a} {s} @ {b:k}. Belanjanya berapa ribu?
     tas yang {c:k} kemahalan, jadi aku cuma beli {a} {s}, satunya {b:k}. bayar berapa ribu
     Di samping rak seharga {c:k} ada {s} seharga {b:k}. {n} tidak jadi beli rak dan membeli {a} {s}. Tagihannya berapa ribu?
     Vas {c:k} tidak jadi dibeli, jadi berapa ribu harga {a} {s} kalau satunya {b:k}?""",
     "a 2-15, b 2-25, c 20-150", "a*b,spent,belanja", "a*b", "c>b", "dollars/ribu")

# Rates and trips

tell("""The pool is open from {b} to {c} o'clock, and {a} people come in every hour. How many visitors is that?
     i work from {b} till {c} and earn {a:$} an hour. pay for the shift?
     {n} picks {a} kg of tea per hour. What does {n} pick between {b} o'clock and {c} o'clock?
     How many letters are sorted from {b} until {c} o'clock, when it's {a} letters per hour?""",
     """Kolam buka dari jam {b} sampai jam {c}, tiap jam masuk {a} orang. Pengunjungnya berapa?
     aku kerja dari jam {b} sampai jam {c}, sejam dibayar {a:k}. upahku berapa ribu
     {n} memetik {a} kg teh per jam. Antara jam {b} dan jam {c} dapat berapa kg?
     Berapa surat yang disortir dari jam {b} sampai jam {c}, kalau tiap jam {a} surat?""",
     "a 4-60, b 1-8, c 4-12", "c-b,hours,jam; $1*a,in all,semuanya", "(c-b)*a", "b+1<c and c<=12 and b<12")
tell("""A tap drips {a} ml in {b} minutes. And in {c} minutes?
     {a} cookies come out of the oven every {b} minutes. in {c} minutes thats how many
     {n} swims {a} lanes in {b} minutes. At this pace, how many lanes are {c} minutes good for?
     If {b} hours of light burn {a} units of power, what do {c} hours burn?
     The ferry takes {a} cars every {b} minutes. How many cars cross within {c} minutes?""",
     """Keran menetes {a} ml tiap {b} menit. Kalau {c} menit?
     tiap {b} menit keluar {a} kue dari oven. dalam {c} menit jadi berapa kue
     {n} berenang {a} lintasan dalam {b} menit. Dengan kecepatan itu, {c} menit dapat berapa lintasan?
     Kalau lampu {b} jam menghabiskan {a} satuan listrik, {c} jam menghabiskan berapa?
     Feri mengangkut {a} mobil setiap {b} menit. Berapa mobil yang menyeberang dalam {c} menit?""",
     "a 2-40, b 2-15, c 6-120", "c/b,times,kali; $1*a,in all,semuanya", "c/b*a", "c%b==0 and c>b and a!=b")
tell("""The trail is {a} km. {n} has hiked {c} km and does {b} km a day from here. How many days are left?
     {a} pages to translate, {c} finished, {b} per day from now on. how many more days
     In how many days is the rest of a wall of {a} rows done, if {c} rows stand and {b} rows are added daily?
     A road of {a} km is being paved. {c} km are ready, and the crew manages {b} km a week. It takes how many more weeks?""",
     """Jalur itu {a} km. {n} sudah menempuh {c} km dan seterusnya {b} km per hari. Masih berapa hari?
     harus menerjemahkan {a} halaman, sudah {c}, mulai besok {b} halaman sehari. butuh berapa hari lagi sih
     Dalam berapa hari sisa tembok {a} baris selesai, kalau sudah berdiri {c} baris dan tiap hari bertambah {b} baris?
     Jalan {a} km sedang diaspal. {c} km sudah jadi, dan tiap minggu selesai {b} km. Perlu berapa minggu lagi?""",
     "a 20-300, b 2-15, c 4-150", "a-c,rest,sisa; $1/b,time,waktu", "(a-c)/b", "c<a and (a-c)%b==0 and a-c>b")
tell("""{n} needs {a} minutes for each km, walks {b} km and rests {c} minutes on the way. How long does the walk take, in minutes?
     {b} bikes to repair, {a} minutes a bike, and a coffee break of {c} minutes. how many minutes am i busy
     How many minutes do {b} phone calls last, {a} minutes each, with {c} minutes of waiting added?
     Every lap takes {a} minutes. After {b} laps {n} stretches for {c} minutes. The training is over after how many minutes?""",
     """{n} perlu {a} menit tiap km, berjalan {b} km, dan istirahat {c} menit di tengah jalan. Lamanya berapa menit?
     ada {b} sepeda yang mau diservis, {a} menit per sepeda, ngopi dulu {c} menit. total berapa menit
     Berapa menit {b} panggilan telepon, masing-masing {a} menit, ditambah menunggu {c} menit?
     Satu putaran {a} menit. Setelah {b} putaran {n} peregangan {c} menit. Latihannya selesai setelah berapa menit?""",
     "a 3-25, b 2-15, c 5-45", "a*b,without pause,tanpa jeda; $1+c,with pause,dengan jeda", "a*b+c", unit="minutes/menit")
tell("""{n} paints {a} m of fence an hour, {m} paints {b} m. How many hours do both need for {c} m together?
     one pipe brings {a} litres a minute, the other {b}. how many minutes until {c} litres are in
     Two bakers shape {a} and {b} rolls a minute. After how many minutes do {c} rolls lie there?
     How many days does it take to dig {c} m, when one team digs {a} m and a second team {b} m a day?""",
     """{n} mengecat pagar {a} m per jam, {m} {b} m. Berapa jam untuk {c} m kalau dikerjakan berdua?
     pipa satu {a} liter semenit, pipa dua {b} liter. {c} liter penuh dalam berapa menit
     Dua tukang roti membuat {a} dan {b} roti per menit. Setelah berapa menit ada {c} roti?
     Berapa hari untuk menggali {c} m, jika regu pertama menggali {a} m dan regu kedua {b} m sehari?""",
     "a 2-15, b 2-15, c 12-240", "a+b,both,berdua; c/$1,time,waktu", "c/(a+b)", "c%(a+b)==0 and c>a+b and a!=b")
tell("""The city is {c} km away. {n} has been driving for {b} hours at {a} km/h. How many km remain?
     {c} km to go at the start, {b} hours done at {a} km/h. whats left in km
     How far from the goal is a ship after {b} hours at {a} km/h, if the voyage is {c} km long?
     A cyclist keeps {a} km/h for {b} hours on a tour of {c} km. The rest of the tour is how long?""",
     """Kota itu {c} km jauhnya. {n} sudah menyetir {b} jam dengan {a} km/jam. Tinggal berapa km?
     dari rumah ke tujuan {c} km, sudah jalan {b} jam dengan {a} km/jam. masih berapa km sih
     Berapa km lagi kapal sampai di tujuan setelah {b} jam dengan {a} km/jam, kalau pelayarannya {c} km?
     Pesepeda melaju {a} km/jam selama {b} jam dalam tur {c} km. Sisa turnya berapa km?""",
     "a 8-90, b 2-6, c 40-500", "a*b,done,ditempuh; c-$1,left,sisa", "c-a*b", "a*b<c", "km/km")
tell("""{n} leaves at {c} o'clock and drives {a} km at {b} km/h without a stop. At what hour does {n} arrive?
     its {a} km to grandma, we go {b} km/h and start at {c}. what hour are we there
     A truck is on the road from {c} o'clock, {b} km in every hour. {a} km lie ahead. Which hour does the clock show at the end?
     When does the train pull in, as an hour on the clock, if it starts at {c} o'clock, goes {b} km/h and covers {a} km?""",
     """{n} berangkat jam {c} dan menyetir {a} km dengan {b} km/jam tanpa berhenti. Jam berapa sampai?
     ke rumah nenek {a} km, jalan {b} km/jam, berangkat jam {c}. sampainya jam berapa ya
     Truk mulai jalan jam {c}, tiap jam {b} km. Jarak yang harus ditempuh {a} km. Di akhir perjalanan jam menunjukkan pukul berapa?
     Pukul berapa kereta tiba kalau berangkat jam {c}, kecepatannya {b} km/jam, dan jaraknya {a} km?""",
     "a 4-40*10, b 3-9*10, c 1-9", "a/b,hours,jam; c+$1,arrival,tiba", "a/b+c", "a%b==0 and a/b+c<=12 and a>b")
tell("""{n} rides {a} km to the lake, then {b} km to a friend, and the straight way home is {c} km. How long is the round trip?
     morning run {a} km, evening walk {b} km, round with the dog {c} km. how many km today
     From the station {a} km by bus, {b} km by tram, {c} km on foot. What distance does {n} cover?
     What does the odometer gain on a delivery of {a} km, a detour of {b} km and {c} km back?""",
     """{n} bersepeda {a} km ke danau, lalu {b} km ke rumah teman, dan pulang lewat jalan lurus {c} km. Seluruh perjalanannya berapa km?
     lari pagi {a} km, jalan sore {b} km, keliling bawa anjing {c} km. hari ini berapa km
     Dari stasiun {a} km naik bus, {b} km naik trem, {c} km jalan kaki. Jarak yang ditempuh {n} berapa km?
     Bertambah berapa km angka di odometer untuk antaran {a} km, jalan memutar {b} km, dan pulang {c} km?""",
     "a 2-60, b 2-50, c 2-60", "a+b,first two,dua pertama; $1+c,in all,semuanya", "a+b+c", unit="km/km")

# Areas and fences

tell("""{n} lays tiles in {b} rows with {a} tiles each until the kitchen floor is covered. How many tiles does the floor take?
     a veggie patch, {a} m in length and {b} m in width, whats its area in square metres
     The cloth on the table measures {a} dm lengthwise and {b} dm across. Its area in square dm?
     How many square metres of lawn does {n} mow on a plot with a length of {a} m and a width of {b} m?
     The screen is {a} dots wide and {b} dots high. How many dots light up when all are on?
     Length: {a} m. Width: {b} m. Area of the hall floor?
     A carpet {b} m wide was rolled out over {a} m. What area lies under it?""",
     """{n} memasang {b} baris ubin, sebaris {a} ubin, sampai lantai dapur tertutup. Lantai itu perlu berapa ubin?
     petak sayur panjang {a} m lebar {b} m, luasnya berapa meter persegi sih
     Kain di meja itu panjangnya {a} dm dan lebarnya {b} dm. Berapa dm persegi luas kainnya?
     Berapa meter persegi rumput yang dipotong {n} di lahan dengan panjang {a} m dan lebar {b} m?
     Layar itu {a} titik ke samping dan {b} titik ke bawah. Kalau semua menyala ada berapa titik?
     Panjang {a} m. Lebar {b} m. Luas lantai aula itu berapa?
     Karpet selebar {b} m digelar sejauh {a} m. Luas lantai yang tertutup berapa?""",
     "a 4-60, b 3-40", "a*b,area,luas", "a*b", "b<=a")
tell("""A wall needs {a} tiles across and {b} tiles up. Tiles are sold {c} to a box. How many boxes?
     floor of {a} m by {b} m, one tin of varnish does {c} square metres. tins needed?
     {n} sows a lawn {a} m long and {b} m wide. A bag of seed is enough for {c} square metres. How many bags does {n} use?
     How many sheets of {c} square dm cover a board of {a} dm by {b} dm?""",
     """Dinding perlu {a} ubin ke samping dan {b} ubin ke atas. Satu dus isi {c} ubin. Perlu berapa dus?
     lantai {a} m kali {b} m, sekaleng pernis cukup buat {c} meter persegi. perlu berapa kaleng
     {n} menanam rumput di halaman yang panjangnya {a} m dan lebarnya {b} m. Sekantong benih untuk {c} meter persegi. Berapa kantong yang habis?
     Berapa lembar seluas {c} dm persegi yang menutupi papan {a} dm kali {b} dm?""",
     "a 3-30, b 2-20, c 2-20", "a*b,area,luas; $1/c,pieces,banyaknya", "a*b/c", "a*b%c==0 and a*b>c and a!=c and b!=c")
tell("""A yard of {a} m by {b} m gets a fence all round, but a gate of {c} m stays open. How much fence is bought?
     fence for the chickens: {a} m long, {b} m wide, minus {c} m where the barn wall is. metres of fence?
     {n} frames a rectangular bed with boards, {a} dm one way and {b} dm the other, leaving a gap of {c} dm. How many dm of board does it take?
     How many metres of hedge go round a plot {a} m long and {b} m wide, if the entrance of {c} m is left free?""",
     """Halaman {a} m kali {b} m dipagari sekelilingnya, tetapi gerbang {c} m dibiarkan terbuka. Perlu pagar berapa meter?
     pagar kandang ayam: panjang {a} m, lebar {b} m, kurang {c} m karena ada tembok. pagarnya berapa meter
     {n} memberi papan di tepi bedeng persegi panjang, {a} dm ke satu arah dan {b} dm ke arah lain, dengan celah {c} dm. Berapa dm papannya?
     Berapa meter tanaman pagar mengelilingi tanah yang panjangnya {a} m dan lebarnya {b} m, kalau jalan masuk {c} m tidak ditanami?""",
     "a 4-60, b 3-40, c 2-6", "a+b,half way round,setengah keliling; $1*2,all round,keliling; $2-c,fence,pagar", "2*(a+b)-c", "c<b")
tell("""The bedroom is {a} m by {b} m and the study {c} m by {d} m. What area do the two rooms have?
     need wallpaper for two walls, {a} by {b} m and {c} by {d} m. how many square metres
     {n} waters a bed {a} m long and {b} m wide and another one {c} m long and {d} m wide. How many square metres get water?
     How big are two fields in all, one with sides of {a} m and {b} m, the other with sides of {c} m and {d} m?""",
     """Kamar tidur {a} m kali {b} m dan ruang kerja {c} m kali {d} m. Luas kedua ruangan itu berapa?
     mau pasang wallpaper di dua dinding, {a} m kali {b} m sama {c} m kali {d} m. perlu berapa meter persegi
     {n} menyiram bedeng sepanjang {a} m selebar {b} m dan satu lagi sepanjang {c} m selebar {d} m. Berapa meter persegi yang disiram?
     Berapa luas dua sawah seluruhnya, yang satu bersisi {a} m dan {b} m, yang lain bersisi {c} m dan {d} m?""",
     "a 3-25, b 2-15, c 2-20, d 2-12", "a*b,first,pertama; c*d,second,kedua; $1+$2,both,keduanya", "a*b+c*d", "a!=c and b!=d", "square metres/meter persegi")
tell("""{n} plants {c} tulips on each square metre of a bed {a} m long and {b} m wide. How many tulips is that?
     my roof is {a} m by {b} m, {c} tiles to a square metre. how many tiles for the roof
     How many litres of water does a rice field of {a} m by {b} m need, if every square metre soaks up {c} litres?
     A field is {b} m wide and {a} m long. Each square metre yields {c} kg of potatoes. The harvest in kg?""",
     """{n} menanam {c} tulip di tiap meter persegi bedeng yang panjangnya {a} m dan lebarnya {b} m. Berapa tulip semuanya?
     atapku {a} m kali {b} m, semeter persegi {c} genteng. satu atap perlu berapa genteng
     Berapa liter air untuk sawah {a} m kali {b} m, jika setiap meter persegi menyerap {c} liter?
     Ladang lebarnya {b} m dan panjangnya {a} m. Tiap meter persegi menghasilkan {c} kg kentang. Panennya berapa kg?""",
     "a 3-20, b 2-15, c 2-12", "a*b,area,luas; $1*c,in all,semuanya", "a*b*c")
tell("""A bed is {a} m wide and {b} m longer than it is wide. What is its area?
     width {a} m, length {b} m more than the width. area of the room?
     {n} cuts a cloth so that it is {a} dm wide and its length is {b} dm greater. How many square dm has the cloth?
     How large is a parking lot whose width is {a} m and whose length beats the width by {b} m?""",
     """Sebuah bedeng lebarnya {a} m dan panjangnya {b} m lebih dari lebarnya. Luasnya berapa?
     lebar kamar {a} m, panjangnya lebih {b} m dari lebar. luas kamarnya berapa sih
     {n} menggunting kain selebar {a} dm, sedangkan panjangnya {b} dm lebih besar. Kain itu berapa dm persegi?
     Berapa luas lahan parkir yang lebarnya {a} m dan panjangnya melebihi lebar sebanyak {b} m?""",
     "a 3-25, b 2-15", "a+b,length,panjang; $1*a,area,luas", "a*(a+b)")
tell("""A pitch is {a} m wide and {b} times as long. How far is it once around?
     the garden is {a} m wide, its length is {b} times that. how many metres of fence for all sides
     {n} hems a cloth with a width of {a} dm and a length of {b} times the width. How many dm of hem run round it?
     What's the perimeter of a rectangle whose short side is {a} and whose long side is {b} times the short one?""",
     """Lapangan lebarnya {a} m dan panjangnya {b} kali lebar. Sekali keliling berapa meter?
     kebunku lebarnya {a} m, panjangnya {b} kali lipat. pagar buat semua sisi berapa meter
     {n} menjahit tepi kain yang lebarnya {a} dm dan panjangnya {b} kali lebarnya. Jahitan di sekelilingnya berapa dm?
     Berapa keliling persegi panjang yang sisi pendeknya {a} dan sisi panjangnya {b} kali sisi pendek?""",
     "a 3-40, b 2-6", "a*b,length,panjang; a+$1,half way round,setengah keliling; $2*2,all round,keliling", "2*(a+a*b)")
tell("""{n} jogs {c} times around a park of {a} m by {b} m. How many metres is that?
     field is {a} m long, {b} m wide, coach says {c} laps along the edge. how far do we run, in metres
     The guard walks round the store, {a} m by {b} m, {c} times a night. Metres per night?
     A ribbon is wound {c} times round the edge of a card {a} cm long and {b} cm wide. How many cm of ribbon are used?""",
     """{n} lari {c} kali mengelilingi taman {a} m kali {b} m. Semuanya berapa meter?
     lapangan panjang {a} m lebar {b} m, kata pelatih {c} putaran di pinggirnya. kami lari berapa meter
     Satpam mengitari gudang {a} m kali {b} m sebanyak {c} kali semalam. Semalam ia berjalan berapa meter?
     Pita dililitkan {c} kali di tepi kartu sepanjang {a} cm dan selebar {b} cm. Pitanya habis berapa cm?""",
     "a 5-60, b 4-50, c 2-9", "a+b,half a lap,setengah putaran; $1*2,one lap,satu putaran; $2*c,in all,semuanya", "2*(a+b)*c")
tell("""Round a meadow of {a} m by {b} m stands a post every {c} m. How many posts are there?
     {a} m long, {b} m wide, trees along the whole edge with {c} m from one to the next. number of trees?
     {n} hangs a lamp every {c} m along the edge of a terrace {a} m long and {b} m wide. How many lamps go up around it?
     How many candles stand round the rim of a table of {a} dm by {b} dm, one each {c} dm?""",
     """Di sekeliling padang {a} m kali {b} m ada tiang setiap {c} m. Berapa tiangnya?
     panjang {a} m, lebar {b} m, di seluruh tepinya ditanam pohon berjarak {c} m. jadi berapa pohon
     {n} menggantung lampu tiap {c} m di sepanjang tepi teras yang panjangnya {a} m dan lebarnya {b} m. Berapa lampu yang terpasang?
     Berapa lilin yang berdiri di sekeliling tepi meja {a} dm kali {b} dm, satu setiap {c} dm?""",
     "a 6-60, b 4-50, c 2-10", "a+b,half way round,setengah keliling; $1*2,all round,keliling; $2/c,number,banyaknya", "2*(a+b)/c", "a%c==0 and b%c==0")

# Reading, tanks, seats

tell("""A novel has {e} pages. {n} reads {a} pages a day for {b} days, then {c} pages a day for {d} days. Pages still to read?
     {e} words to learn. {b} days i did {a} a day, then for {d} days {c} a day. how many words are left
     What remains of {e} km, when {n} hikes {b} days with {a} km each and {d} days with {c} km each?
     Out of {e} invitations {n} writes {a} on each of {b} evenings and {c} on each of {d} more evenings. How many are not written yet?""",
     """Sebuah novel {e} halaman. {n} membaca {a} halaman sehari selama {b} hari, lalu {c} halaman sehari selama {d} hari. Sisanya berapa halaman?
     harus hafal {e} kata. {b} hari pertama {a} kata sehari, terus {d} hari {c} kata sehari. tinggal berapa kata
     Berapa km sisa dari {e} km, kalau {n} berjalan {b} hari masing-masing {a} km dan {d} hari masing-masing {c} km?
     Dari {e} undangan, {n} menulis {a} per malam selama {b} malam dan {c} per malam selama {d} malam lagi. Yang belum ditulis berapa?""",
     "a 3-25, b 2-7, c 3-25, d 2-7, e 60-400", "a*b,first days,hari pertama; c*d,later days,hari berikutnya; $1+$2,done,selesai; e-$3,left,sisa", "e-a*b-c*d", "a*b+c*d<e and a!=c")
tell("""{n} has read {b} of {a} pages and gives the book back in {c} days. How many pages a day must it be?
     report has {a} pages, {b} written, due in {c} days. pages per day to be done in time?
     To have {a} stickers in {c} weeks, {n}, who has {b}, has to get how many a week?
     How many km a day are needed, if {a} km is the plan, {b} km are behind us and {c} days are left?""",
     """{n} sudah membaca {b} dari {a} halaman dan {c} hari lagi bukunya harus kembali. Sehari harus berapa halaman?
     laporan {a} halaman, sudah {b}, dikumpulkan {c} hari lagi. per hari berapa halaman biar selesai
     Supaya punya {a} stiker dalam {c} minggu, {n} yang baru punya {b} harus dapat berapa per minggu?
     Berapa km sehari yang diperlukan, kalau rencananya {a} km, sudah lewat {b} km, dan waktunya tinggal {c} hari?""",
     "a 20-300, b 5-200, c 2-12", "a-b,left,sisa; $1/c,each,tiap kali", "(a-b)/c", "b<a and (a-b)%c==0 and a-b>c")
tell("""Homework: read from page {a} to page {b}, both included. How many pages?
     tickets number {a} up to number {b} were sold, all of them. how many tickets
     {n} numbers the chairs from {a} to {b} without a gap. What number of chairs is it?
     Scenes {a} to {b} of the film are shot today, every one of them. Scenes today?
     How many houses are painted if it's house {a}, house {b} and all in between?""",
     """PR: baca halaman {a} sampai halaman {b}, dua-duanya ikut dibaca. Berapa halaman?
     tiket nomor {a} sampai nomor {b} laku semua. berapa tiket tuh
     {n} memberi nomor pada kursi dari {a} sampai {b} tanpa ada yang terlewat. Kursinya berapa?
     Adegan {a} sampai adegan {b} direkam hari ini, semuanya. Hari ini berapa adegan?
     Berapa rumah yang dicat kalau dari rumah nomor {a} sampai rumah nomor {b} dicat semua?""",
     "a 3-150, b 6-250", "b-a,between,selisih; $1+1,with the first,dengan yang pertama", "b-a+1", "a+1<b")
tell("""A barrel takes {a} litres and has {b} litres in it. {c} litres a minute run in. In how many minutes is it full?
     bathtub: {a} litres when full, {b} in there now, the tap gives {c} a minute. how many minutes to go
     How many buckets of {c} litres fill up a tank for {a} litres that already contains {b}?
     The phone memory is {a} GB, {b} GB are used, and {n} adds {c} GB of films a week. After how many weeks is it full?""",
     """Tong muat {a} liter dan sudah berisi {b} liter. Tiap menit masuk {c} liter. Penuhnya dalam berapa menit?
     bak mandi muat {a} liter, sekarang {b}, keran {c} liter semenit. berapa menit lagi penuh sih
     Berapa ember berisi {c} liter untuk memenuhi tandon {a} liter yang sudah terisi {b} liter?
     Memori ponsel {a} GB, terpakai {b} GB, dan {n} menambah film {c} GB seminggu. Penuh setelah berapa minggu?""",
     "a 20-300, b 4-150, c 2-15", "a-b,missing,kurang; $1/c,times,kali", "(a-b)/c", "b<a and (a-b)%c==0 and a-b>c")
tell("""There are {d} litres in a pond. Each minute {a} litres flow in and {b} litres flow out. How many litres are in it after {c} minutes?
     {d} people in the store, every hour {a} come in and {b} leave. how many are inside {c} hours later
     {n} has {d} points, wins {a} in every round and loses {b} in every round. What is the score after {c} rounds?
     A village of {d} gains {a} people and loses {b} each year. How many live there in {c} years?""",
     """Di kolam ada {d} liter. Tiap menit masuk {a} liter dan keluar {b} liter. Setelah {c} menit isinya berapa liter?
     di toko ada {d} orang, tiap jam masuk {a} dan pulang {b}. {c} jam lagi di dalam ada berapa orang
     {n} punya {d} poin, setiap babak dapat {a} dan hilang {b}. Skornya setelah {c} babak?
     Desa berpenduduk {d} orang tiap tahun bertambah {a} orang dan berkurang {b} orang. Berapa penduduknya {c} tahun lagi?""",
     "a 5-30, b 2-25, c 2-12, d 5-150", "a-b,gain each time,tambahan tiap kali; $1*c,gain,tambahan; d+$2,then,menjadi", "d+(a-b)*c", "b<a")
tell("""A hall has {a} rows of {b} seats, but {c} rows are closed. How many people can sit?
     {a} shelves, {b} jars on each, i cleared {c} shelves. jars still up there?
     {n} set {a} tables for {b} guests each and then took away {c} whole tables. Places left?
     How many rooms does a hotel of {a} floors with {b} rooms have open, while {c} floors are rebuilt?""",
     """Aula punya {a} baris, tiap baris {b} kursi, tetapi {c} baris ditutup. Berapa orang bisa duduk?
     ada {a} rak, tiap rak {b} toples, {c} rak sudah kukosongkan. toples yang masih di rak berapa
     {n} menyiapkan {a} meja untuk {b} tamu per meja, lalu {c} meja dibongkar. Tempat yang tersisa berapa?
     Berapa kamar hotel yang buka, kalau ada {a} lantai berisi {b} kamar dan {c} lantai sedang direnovasi?""",
     "a 4-30, b 4-30, c 2-9", "a-c,in use,terpakai; $1*b,in all,semuanya", "(a-c)*b", "c+1<a")
tell("""The plane has {a} rows, with {b} seats left of the aisle and {c} right of it. Seats in all?
     {a} rows in the theatre. {b} chairs on one side, {c} on the other in every row. how many chairs are that
     How many trees stand in {a} rows, if a row is {b} apple trees and {c} plum trees?
     {n} packs {a} lunch boxes and puts {b} carrots and {c} grapes into each. How many pieces does {n} put in altogether?""",
     """Pesawat punya {a} baris, {b} kursi di kiri lorong dan {c} kursi di kanannya. Jumlah kursinya?
     gedung teater {a} baris. tiap baris {b} kursi di satu sisi dan {c} di sisi lain. kursinya berapa sih
     Berapa pohon dalam {a} baris, jika satu baris terdiri dari {b} pohon apel dan {c} pohon plum?
     {n} menyiapkan {a} kotak bekal, masing-masing diisi {b} potong wortel dan {c} potong apel. Isi semuanya berapa potong?""",
     "a 5-40, b 2-12, c 2-12", "b+c,in one,dalam satu; a*$1,in all,semuanya", "a*(b+c)", "b!=c")

# Eggs, stairs, comparisons

tell("""{a} eggs are how many dozen?
     the hens gave us {a} eggs this week, and we sell by the dozen. dozens to sell?
     {n} fills cartons, 12 eggs to a carton, from a basket of {a}. How many cartons does {n} carry out?
     How many years are {a} months?""",
     """{a} telur itu berapa lusin?
     minggu ini ayam kami bertelur {a} butir, jualnya lusinan. bisa jual berapa lusin
     {n} mengisi karton, tiap karton 12 telur, dari keranjang berisi {a} telur. Berapa karton yang jadi?
     Berapa tahun {a} bulan itu?""",
     "a 2-25*12", "a/12,twelves,dua belasan", "a/12")
tell("""{n} has {a} dozen eggs and sells {b} dozen. How many eggs are still there?
     bakery ordered {a} dozen rolls, {b} dozen went to the hotel. how many single rolls remain
     Of {a} dozen roses {b} dozen wilted. How many roses can {n} still sell?
     How many pencils are left, counted one by one, when {b} of {a} dozen-packs are used up?""",
     """{n} punya {a} lusin telur dan menjual {b} lusin. Berapa butir telur yang masih ada?
     toko roti pesan {a} lusin roti, {b} lusin dikirim ke hotel. sisanya berapa biji
     Dari {a} lusin mawar, {b} lusin layu. Yang masih bisa dijual {n} berapa tangkai?
     Berapa batang pensil yang tersisa, dihitung satu-satu, kalau dari {a} lusin sudah habis {b} lusin?""",
     "a 4-20, b 2-15", "a-b,dozens,lusin; $1*12,pieces,biji", "(a-b)*12", "b<a")
tell("""{a} half-dozen boxes of eggs and {b} single eggs. How many eggs does {n} have?
     got {a} boxes with half a dozen eggs each and {b} loose ones, how many eggs can i cook
     {n} finds {b} eggs in the straw, and in the shed there are {a} cartons, half a dozen in every carton. Eggs altogether?
     How many bottles of juice are {a} packs of half a dozen plus {b} bottles on the side?""",
     """{a} kotak telur setengah lusin dan {b} telur lepas. Telur {n} semuanya berapa?
     ada {a} kotak isi setengah lusin telur sama {b} butir di luar, telurku ada berapa butir
     {n} menemukan {b} telur di jerami, dan di gudang ada {a} karton, tiap karton setengah lusin. Jumlah telurnya?
     Berapa botol jus kalau ada {a} bungkus berisi setengah lusin ditambah {b} botol lepas?""",
     "a 2-30, b 2-20", "a*6,in boxes,dalam kotak; $1+b,in all,semuanya", "a*6+b")
tell("""{n} stands on step {a}, climbs {b} steps, goes down {c} and climbs {d} again. On which step is {n} now?
     im on floor {a}. up {b}, down {c}, up {d}. what floor is it
     A snail sits {a} cm up the wall. It creeps up {b} cm, slides down {c} cm and creeps up another {d} cm. Its height?
     Which rung is the painter on, who starts at rung {a}, goes {b} up, {c} down and {d} up?""",
     """{n} berdiri di anak tangga {a}, naik {b}, turun {c}, lalu naik {d} lagi. Sekarang di anak tangga berapa?
     aku di lantai {a}. naik {b}, turun {c}, naik {d}. jadi di lantai berapa sih
     Siput ada di ketinggian {a} cm. Ia merayap naik {b} cm, merosot {c} cm, lalu naik lagi {d} cm. Ketinggiannya berapa cm?
     Di anak tangga berapa tukang cat itu, kalau mulai dari anak tangga {a}, naik {b}, turun {c}, dan naik {d}?""",
     "a 2-20, b 2-20, c 2-15, d 2-15", "a+b,up,naik; $1-c,down,turun; $2+d,now,sekarang", "a+b-c+d", "c<a+b")
tell("""{m} has {a} {t}. That is {b} more than {k} has and twice as many as {n} has. How many {t} have all three?
     {m} got {a} points, {b} more than {k} and double the points of {n}. points of the whole team?
     What do three farms have together, if the first has {a} cows, which is {b} more than the second and twice what the third has?
     The first jar holds {a} beads, {b} more than the second one and twice as many as the third one. Beads in the three jars?""",
     """{m} punya {a} {t}. Itu {b} lebih banyak dari {k} dan dua kali milik {n}. Mereka bertiga punya berapa {t}?
     poin {m} {a}, lebih {b} dari {k} dan dua kali lipat poin {n}. poin satu tim berapa
     Berapa sapi di tiga peternakan, kalau yang pertama punya {a}, yaitu {b} lebih banyak dari yang kedua dan dua kali yang ketiga?
     Toples pertama berisi {a} manik, {b} lebih banyak dari toples kedua dan dua kali isi toples ketiga. Isi ketiga toples itu berapa manik?""",
     "a 8-90, b 2-40", "a-b,second,kedua; a/2,third,ketiga; a+$1,first two,dua pertama; $3+$2,all,semua", "a+(a-b)+a/2", "b<a and a%2==0")
tell("""{m} has {b} more {t} than {n}, who has {a}, and {c} times as many as {k}. How many {t} has {k}?
     i walked {a} km, {m} walked {b} km more, and thats {c} times what {k} walked. how far did {k} walk, in km
     The blue tank holds {a} litres, the red one {b} more, and the red one is {c} times as large as the green. Litres in the green one?
     What did {k} pay, when {n} paid {a:$}, {m} paid {b:$} more than {n}, and {m} paid {c} times as much as {k}?""",
     """{m} punya {b} {t} lebih banyak dari {n} yang punya {a}, dan itu {c} kali milik {k}. {t} {k} ada berapa?
     aku jalan {a} km, {m} lebih {b} km dari aku, dan jarak {m} itu {c} kali jarak {k}. {k} jalan berapa km
     Tangki biru {a} liter, tangki merah {b} liter lebih banyak, dan tangki merah {c} kali tangki hijau. Tangki hijau berapa liter?
     Berapa ribu yang dibayar {k}, kalau {n} membayar {a:k}, {m} membayar {b:k} lebih banyak dari {n}, dan bayaran {m} {c} kali bayaran {k}?""",
     "a 5-80, b 2-40, c 2-9", "a+b,second,kedua; $1/c,third,ketiga", "(a+b)/c", "(a+b)%c==0")

# What does not matter, and what was at first

tell("""A choir has {a} singers, {b} of them wear glasses, and {c} are ill today. How many singers came?
     {a} guests on the list, {b} of them vegetarians. {c} cancelled. how many guests will there be
     In the library stand {a} books, {b} with a red cover. {c} books are lent out. Books still standing there?
     How many cars are parked after {c} drove off, when there had been {a}, {b} of them white?""",
     """Paduan suara punya {a} anggota, {b} di antaranya berkacamata, dan hari ini {c} sakit. Yang hadir berapa orang?
     daftar tamu {a} orang, {b} orang vegetarian. {c} batal datang. tamunya jadi berapa
     Di perpustakaan ada {a} buku, {b} bersampul merah. {c} buku sedang dipinjam. Buku yang masih di sana berapa?
     Berapa mobil yang masih parkir setelah {c} pergi, kalau tadinya ada {a}, {b} di antaranya putih?""",
     "a 18-200, b 2-80, c 2-90", "a-c,there now,sekarang", "a-c", "b<a and c<a and b!=c")
tell("""{n} drives {a} km with {b} bags in the boot, rests {c} minutes and drives {d} km more. How many km has {n} driven?
     i ran {a} laps in shirt number {b}, drank {c} sips of water, ran {d} more laps. how many laps did i run
     Our train has {b} carriages. {a} people got on in the first town and {d} in the second, {c} minutes later. How many people got on?
     {n}, who has {b} aunts and {c} uncles, got {a} cards on Monday and {d} on Tuesday. Cards in both days?""",
     """{n} menyetir {a} km dengan {b} tas di bagasi, istirahat {c} menit, lalu menyetir {d} km lagi. {n} menyetir berapa km?
     aku lari {a} putaran pakai kaus nomor {b}, minum {c} teguk, terus lari {d} putaran lagi. lariku berapa putaran
     Kereta kami punya {b} gerbong. Di kota pertama naik {a} orang, {c} menit kemudian di kota kedua naik {d} orang. Yang naik semuanya berapa orang?
     {n} punya {b} bibi dan {c} paman. Hari Senin datang {a} surat dan hari Selasa {d} surat. Dua hari itu datang berapa surat?""",
     "a 5-90, b 2-12, c 3-30, d 5-90", "a+d,together,jumlah", "a+d", "a!=d and b!=c")
tell("""{n} gave {a} {t} to {m}, then {b} to {k}, and {c} remain. How many {t} did {n} have at first?
     sold {a} on friday, {b} on saturday, {c} are still on the shelf. how many were in stock before that
     After {a} pages were torn out and {b} were scribbled on, {c} clean pages are in the notebook. How many did it have when new?
     What was in the pot at the start, if lunch took {a} spoons, supper {b} and {c} spoons are left?""",
     """{n} memberi {m} {a} {t}, lalu {k} {b}, dan masih sisa {c}. Mula-mula {t} {n} berapa?
     jumat laku {a}, sabtu laku {b}, di rak masih {c}. stok sebelumnya berapa ya
     Setelah {a} halaman sobek dan {b} halaman dicoret-coret, buku itu punya {c} halaman bersih. Waktu baru ada berapa halaman?
     Berapa sendok isi panci awalnya, kalau makan siang {a} sendok, makan malam {b} sendok, dan tersisa {c} sendok?""",
     "a 3-60, b 3-60, c 3-60", "a+b,gone,berkurang; $1+c,at first,mula-mula", "a+b+c")
tell("""{n} gave half of all the {t} away and then {b} more. Now {a} are left. How many were there at first?
     i spent half my money, then another {b} dollars, and {a} dollars remain. how much did i start with
     Half the guests went home early, {b} others left at midnight, and {a} stayed. How many guests had come?
     What length was the rope, if half was cut off, later {b} m more, and {a} m are left?""",
     """{n} memberikan setengah dari semua {t}, lalu {b} lagi. Sekarang tinggal {a}. Mula-mula ada berapa?
     setengah uangku kepakai, terus keluar {b} ribu lagi, sisa {a} ribu. awalnya uangku berapa ribu
     Setengah tamu pulang awal, {b} tamu lain pulang tengah malam, dan {a} tetap tinggal. Tamu yang datang berapa?
     Berapa m panjang tali semula, kalau setengahnya dipotong, lalu dipotong {b} m lagi, dan sisanya {a} m?""",
     "a 3-60, b 2-40", "a+b,half,setengah; $1*2,at first,mula-mula", "(a+b)*2")
tell("""{n} doubled the savings and then paid {b:$} for a jacket. {a:$} are left. What were the savings before?
     i got as many coins again as i had, then lost {b}, now i hold {a}. how many were there at first
     The number of ducks on the pond doubled, {b} flew away, and {a} stayed. With how many ducks did it begin?
     What did the plant measure in May, if its height doubled by June, {b} cm were cut off, and {a} cm remained?""",
     """Tabungan {n} menjadi dua kali lipat, lalu dipakai {b:k} untuk jaket. Sisanya {a:k}. Sebelumnya berapa ribu?
     koinku bertambah jadi dua kalinya, terus hilang {b}, sekarang ada {a}. tadinya koinku berapa
     Jumlah bebek di kolam menjadi dua kali lipat, {b} terbang, dan {a} tinggal. Awalnya ada berapa bebek?
     Berapa cm tinggi tanaman di bulan Mei, kalau pada bulan Juni tingginya dua kali, lalu dipotong {b} cm, dan sisanya {a} cm?""",
     "a 4-90, b 2-60", "a+b,doubled,dua kalinya; $1/2,before,sebelumnya", "(a+b)/2", "(a+b)%2==0 and a+b>6")

# Averages, halves and quarters

tell("""{n} needed {a}, {b} and {c} minutes for three sudokus. How many minutes on average?
     my three electricity bills were {a:$}, {b:$} and {c:$}. whats the average bill
     On average, how many fish did we catch a day, with {a} on Friday, {b} on Saturday and {c} on Sunday?
     Three pumpkins weigh {a} kg, {b} kg and {c} kg. What is their mean weight in kg?
     The bus brought {a} people in the morning, {b} at noon, {c} at night. Average per ride?""",
     """{n} menyelesaikan tiga sudoku dalam {a}, {b}, dan {c} menit. Rata-ratanya berapa menit?
     tagihan listrikku tiga bulan ini {a:k}, {b:k}, {c:k}. rata-rata sebulan berapa ribu sih
     Rata-rata berapa ikan sehari, kalau Jumat dapat {a}, Sabtu {b}, dan Minggu {c}?
     Tiga labu beratnya {a} kg, {b} kg, dan {c} kg. Berat rata-ratanya berapa kg?
     Bus membawa {a} orang pagi hari, {b} siang hari, {c} malam hari. Rata-rata sekali jalan berapa orang?""",
     "a 3-90, b 3-90, c 3-90", "a+b,first two,dua pertama; $1+c,sum,jumlah; $2/3,average,rata-rata", "(a+b+c)/3", "(a+b+c)%3==0 and a!=b and b!=c")
tell("""{n} wants an average of {a} points over three games and has scored {b} and {c}. What does the third game need?
     first two tests {b} and {c}, i want a mean of {a} after three. what must i get in the third
     Three parcels weigh {a} kg on average. One is {b} kg, one {c} kg. The third is how many kg?
     What's the age of the third guest, when three guests are {a} years old on average and two of them are {b} and {c}?""",
     """{n} ingin rata-rata {a} poin dari tiga permainan dan sudah dapat {b} dan {c}. Permainan ketiga harus berapa?
     dua ulangan pertama {b} dan {c}, maunya rata-rata {a} setelah tiga ulangan. yang ketiga harus dapat berapa
     Tiga paket rata-rata beratnya {a} kg. Satu {b} kg, satu lagi {c} kg. Paket ketiga berapa kg?
     Berapa umur tamu ketiga, jika rata-rata umur tiga tamu {a} tahun dan dua di antaranya {b} dan {c} tahun?""",
     "a 5-60, b 3-80, c 3-80", "a*3,sum of three,jumlah tiga; b+c,two of them,dua di antaranya; $1-$2,third,yang ketiga", "3*a-b-c", "b+c<3*a-2 and b!=c and a!=b and a!=c and 3*a-b-c<2*a")
tell("""From a cake of {a} pieces half is eaten on Saturday and a quarter of the whole cake on Sunday. How many pieces are left?
     {a} litres in the barrel: half for the garden, a quarter of the {a} for the car. whats left
     {n} gives {m} half and {k} a quarter of {a} stickers. What does {n} keep?
     Half of {a} seats are taken and a quarter of all seats reserved. The free seats are how many?""",
     """Kue {a} potong dimakan setengahnya hari Sabtu dan seperempat dari seluruh kue hari Minggu. Sisanya berapa potong?
     {a} liter di tong: setengahnya buat kebun, seperempat dari {a} liter itu buat cuci mobil. sisa berapa liter
     Dari {a} stiker, {n} memberi {m} setengahnya dan {k} seperempatnya. Yang disimpan {n} berapa?
     Setengah dari {a} kursi sudah terisi dan seperempat dari semua kursi dipesan. Kursi yang bebas berapa?""",
     "a 2-60*4", "a/2,half,setengah; a/4,a quarter,seperempat; a-$1,after the half,setelah setengah; $3-$2,left,sisa", "a-a/2-a/4")
tell("""Three quarters of {a} lamps are on. How many lamps is that?
     i finished three quarters of my {a} exercises, so how many exercises
     {n} slept through three quarters of a film of {a} minutes. For how many minutes did {n} sleep?
     How many of {a} seedlings lived, if exactly three out of every four did?""",
     """Tiga perempat dari {a} lampu menyala. Itu berapa lampu?
     sudah kukerjakan tiga perempat dari {a} soal, jadi berapa soal sih
     {n} tertidur selama tiga perempat film yang lamanya {a} menit. Tidurnya berapa menit?
     Berapa bibit yang hidup dari {a} bibit, kalau tiap empat bibit tepat tiga yang hidup?""",
     "a 2-60*4", "a/4,a quarter,seperempat; $1*3,three quarters,tiga perempat", "a/4*3")
tell("""{n} keeps half of {a} {t} and gives half of the other half to {m}. How many {t} does {m} get?
     half of our {a} pupils do a sport, half of those play chess as well. how many do both
     A sheet of {a} squares is folded in the middle and folded in the middle again. How many squares lie on top?
     Half of {a} trees bear fruit, and on every second one of these the fruit is ripe. How many trees have ripe fruit?""",
     """{n} menyimpan setengah dari {a} {t}, lalu setengah dari sisanya diberikan ke {m}. {m} dapat berapa?
     setengah dari {a} siswa ikut olahraga, setengah dari mereka ikut catur juga. yang ikut dua-duanya berapa
     Kertas dengan {a} kotak dilipat dua, lalu dilipat dua lagi. Di bagian atas tampak berapa kotak?
     Setengah dari {a} pohon berbuah, dan dari yang berbuah itu separuhnya matang. Pohon yang buahnya matang berapa?""",
     "a 2-60*4", "a/2,half,setengah; $1/2,half of it,setengahnya lagi", "a/4")

# Temperature and weight

tell("""At dawn it was {a} degrees. By noon it got {b} degrees warmer, and in the evening it cooled by {c}. How warm is it now?
     thermostat says {a} degrees, i turn it up {b}, then down {c}. what does it say
     The bath water is at {a} degrees. Hot water makes it {b} degrees warmer, then it cools off by {c}. Its temperature in the end?
     What does the thermometer show, if it showed {a}, rose by {b} and dropped by {c}?""",
     """Subuh tadi {a} derajat. Siangnya lebih panas {b} derajat, lalu sore turun {c}. Sekarang berapa derajat?
     AC {a} derajat, kunaikkan {b}, terus kuturunkan {c}. jadi berapa derajat
     Suhu air mandi {a} derajat. Ditambah air panas suhunya naik {b} derajat, lalu mendingin {c} derajat. Akhirnya berapa derajat?
     Berapa angka di termometer, kalau tadinya {a}, naik {b}, kemudian turun {c}?""",
     "a 4-40, b 2-30, c 2-30", "a+b,risen,naik; $1-c,fallen,turun", "a+b-c", "c<a+b", "degrees/derajat")
tell("""It is {a} degrees and the night brings a fall of {b} degrees, to below zero. What will the thermometer say?
     {a} degrees now, {b} less by tomorrow. below zero then, but how much exactly
     A freezer stands at {a} degrees and cools down by {b}. Which temperature, with its sign, does it reach?
     How cold does a mountain get that has {a} degrees by day and loses {b} by night? Mind the minus.""",
     """Suhu {a} derajat dan malam nanti turun {b} derajat sampai di bawah nol. Termometer akan menunjukkan berapa?
     sekarang {a} derajat, besok turun {b}. di bawah nol dong, tepatnya berapa
     Lemari pembeku mula-mula {a} derajat lalu mendingin {b} derajat. Suhunya, dengan tandanya, menjadi berapa?
     Sedingin apa gunung yang siangnya {a} derajat dan malamnya turun {b} derajat? Ingat tanda minusnya.""",
     "a 2-15, b 4-30", "a-b,below zero,di bawah nol", "a-b", "a<b", "degrees/derajat")
tell("""A trailer may carry {a} kg. The bricks on it are {b} kg and the tools {c} kg. How many kg are still allowed?
     the lift carries {a} kg, theres a fridge of {b} kg and a chest of {c} kg in it. how much more can it take, in kg
     {n} needs {a} kg of flour and has one bag of {b} kg and one of {c} kg. How many kg have to be bought?
     How heavy is the cart, if a crate of {b} kg and a sack of {c} kg lie on it and the scales show {a} kg for everything?""",
     """Gandengan boleh dimuati {a} kg. Batanya {b} kg dan perkakasnya {c} kg. Masih boleh diisi berapa kg?
     lift kuat {a} kg, di dalam ada kulkas {b} kg sama peti {c} kg. masih bisa muat berapa kg lagi
     {n} perlu {a} kg tepung dan punya satu karung {b} kg serta satu karung {c} kg. Harus beli berapa kg?
     Berapa kg berat gerobak itu, kalau di atasnya ada peti {b} kg dan karung {c} kg dan semuanya ditimbang {a} kg?""",
     "a 20-250, b 3-90, c 3-80", "b+c,both,keduanya; a-$1,rest,sisanya", "a-b-c", "b+c<a", "kg/kg")
tell("""A basket with {c} equal melons weighs {a} kg, empty it weighs {b} kg. What does one melon weigh?
     trolley with {c} equal crates: {a} kg. without: {b} kg. how many kg is a crate
     How heavy is one of {c} equal books in a parcel of {a} kg, when the box alone is {b} kg?
     A wheelbarrow holding {c} equal bricks weighs {a} kg, and {b} kg once {n} has emptied it. Weight of a brick?""",
     """Keranjang berisi {c} semangka sama besar beratnya {a} kg, kosongnya {b} kg. Satu semangka berapa kg?
     troli dengan {c} peti sama berat {a} kg, tanpa peti {b} kg. satu peti berapa kg sih
     Berapa kg satu dari {c} buku yang sama dalam paket {a} kg, kalau kardusnya saja {b} kg?
     Gerobak dorong berisi {c} bata yang sama beratnya {a} kg, dan {b} kg setelah dikosongkan {n}. Berat satu bata berapa kg?""",
     "a 10-200, b 2-90, c 2-12", "a-b,inside,isinya; $1/c,one,satu", "(a-b)/c", "b<a and (a-b)%c==0", "kg/kg")
tell("""{a} sacks of rice at {b} kg and {c} sacks of beans at {d} kg lie on a cart. How many kg does it carry?
     gym: {a} plates of {b} kg, {c} plates of {d} kg on the bar. how many kg of plates
     What do {a} goats of {b} kg and {c} lambs of {d} kg weigh altogether?
     {n} ships {a} parcels, {b} kg each, and {m} ships {c} parcels, {d} kg each. The post car loads how many kg?""",
     """Di gerobak ada {a} karung beras {b} kg dan {c} karung kacang {d} kg. Muatannya berapa kg?
     di gym pasang {a} piringan {b} kg sama {c} piringan {d} kg. total piringannya berapa kg
     Berapa kg berat {a} kambing yang masing-masing {b} kg dan {c} anak domba yang masing-masing {d} kg?
     {n} mengirim {a} paket, per paket {b} kg, dan {m} mengirim {c} paket, per paket {d} kg. Mobil pos memuat berapa kg?""",
     "a 2-12, b 4-25, c 2-12, d 2-20", "a*b,first,pertama; c*d,second,kedua; $1+$2,in all,semuanya", "a*b+c*d", "d<b", "kg/kg")

# Buses, savings, tasks

tell("""A tram sets off with {a} people. At the school {b} get off and {c} get on, at the hospital {d} get off. How many ride on?
     {a} on the ferry. first island: {b} leave, {c} board. second island: {d} leave. still on board?
     How many are in the lift, when it starts with {a}, {b} step out, {c} step in and after that {d} step out?
     The minibus carries {a} tourists. {b} stay at the beach, {c} others come along, and {d} stay at the temple. Tourists in the minibus now?""",
     """Trem berangkat dengan {a} orang. Di sekolah turun {b} dan naik {c}, di rumah sakit turun {d}. Yang masih di trem berapa orang?
     di feri ada {a} orang. pulau pertama turun {b}, naik {c}. pulau kedua turun {d}. yang masih di feri berapa
     Berapa orang di lift, kalau mulai dengan {a}, keluar {b}, masuk {c}, lalu keluar lagi {d}?
     Angkot membawa {a} penumpang. {b} turun di pantai, {c} orang lain ikut naik, dan {d} turun di candi. Penumpangnya sekarang berapa?""",
     "a 8-80, b 2-40, c 2-30, d 2-40", "a-b,after the first,setelah yang pertama; $1+c,after getting on,setelah naik; $2-d,now,sekarang", "a-b+c-d", "b<a and d<a-b+c", "people/orang")
tell("""{b} people got off the bus and {c} got on. Now {a} are on it. How many were on it before the stop?
     now theres {a} of us in the chat. {c} joined today and {b} left. how many were there yesterday
     With how many passengers did the train come in, if {b} left it, {c} entered it and {a} went on?
     A shelf holds {a} books, after {n} took {b} out and put {c} in. The shelf held how many books before?""",
     """{b} orang turun dari bus dan {c} naik. Sekarang ada {a} orang. Sebelum berhenti ada berapa orang?
     sekarang di grup ada {a} orang. hari ini {c} gabung dan {b} keluar. kemarin anggotanya berapa
     Dengan berapa penumpang kereta itu datang, kalau {b} turun, {c} naik, dan yang melanjutkan perjalanan {a}?
     Di rak ada {a} buku setelah {n} mengambil {b} dan menaruh {c}. Sebelumnya di rak itu ada berapa buku?""",
     "a 10-90, b 2-40, c 2-40", "a-c,without the new,tanpa yang baru; $1+b,before,sebelumnya", "a-c+b", "c<a and b!=c")
tell("""{n} saves {b:$} a week and {m} adds {c:$} every week. After how many weeks do they have {a:$}?
     tent costs {a:$}. i put in {b:$} weekly, my sister {c:$}. weeks until we can buy it?
     How many months until a loan of {a:$} is paid back, if {n} pays {b:$} and {m} pays {c:$} a month?
     Two classes collect {b:$} and {c:$} a day for a trip that costs {a:$}. It takes them how many days?""",
     """{n} menabung {b:k} seminggu dan {m} menambah {c:k} tiap minggu. Setelah berapa minggu terkumpul {a:k}?
     harga tenda {a:k}. aku nyisihin {b:k} seminggu, kakakku {c:k}. berapa minggu baru bisa beli
     Berapa bulan sampai utang {a:k} lunas, kalau {n} membayar {b:k} dan {m} membayar {c:k} per bulan?
     Dua kelas mengumpulkan {b:k} dan {c:k} sehari untuk wisata yang biayanya {a:k}. Butuh berapa hari?""",
     "a 20-400, b 2-20, c 2-15", "b+c,both,berdua; a/$1,times,kali", "a/(b+c)", "a%(b+c)==0 and a>b+c and b!=c")
tell("""{n} puts {a:$} into a tin each week of the year, 52 weeks long. What is in the tin at the end?
     a coffee a week for {a:$}, 52 weeks. what does that cost me a year
     If the cleaner comes every week for {a:$}, what do we pay in a year of 52 weeks?
     One lesson a week, {a:$} each, no holidays: the price for 52 weeks?""",
     """{n} memasukkan {a:k} ke celengan tiap minggu selama setahun, yaitu 52 minggu. Di akhir tahun isinya berapa ribu?
     ngopi seminggu sekali {a:k}, setahun kan 52 minggu. habis berapa ribu setahun
     Kalau tukang bersih datang tiap minggu dengan upah {a:k}, kami bayar berapa ribu dalam 52 minggu?
     Les seminggu sekali, sekali les {a:k}, tanpa libur: biaya 52 minggu berapa ribu?""",
     "a 2-40", "a*52,a year,setahun", "52*a", unit="dollars/ribu")
tell("""{n} has {d} minutes. Washing up takes {a}, sweeping {b} and ironing {c} minutes. How many minutes are left to rest?
     lunch break {d} min. queue {a}, eating {b}, phone call {c}. minutes left over?
     How long can {n} still play, if {d} minutes are free and homework takes {a}, piano {b} and feeding the cat {c} minutes?
     The test lasts {d} minutes. Part one took me {a} minutes, part two {b}, part three {c}. Time left for checking?""",
     """{n} punya {d} menit. Cuci piring {a}, menyapu {b}, dan menyetrika {c} menit. Berapa menit sisa untuk istirahat?
     istirahat makan {d} menit. antre {a}, makan {b}, nelpon {c}. sisanya berapa menit
     Berapa menit lagi {n} bisa bermain, kalau waktunya {d} menit dan PR {a}, piano {b}, memberi makan kucing {c} menit?
     Ujiannya {d} menit. Bagian satu kukerjakan {a} menit, bagian dua {b}, bagian tiga {c}. Sisa waktu untuk memeriksa?""",
     "a 3-30, b 3-30, c 3-25, d 6-30*5", "a+b,first two,dua pertama; $1+c,used,terpakai; d-$2,left,sisa", "d-a-b-c", "a+b+c<d", "minutes/menit")
tell("""{n} washes {a} cars in {b} minutes each and {c} bikes in {d} minutes each. How many minutes of work is that?
     {a} shirts, {b} minutes a shirt, {c} trousers, {d} minutes a pair. how long will i iron, in minutes
     What time do {a} long songs of {b} minutes and {c} short songs of {d} minutes fill, in minutes?
     A nurse visits {a} patients for {b} minutes and {c} patients for {d} minutes. The round takes how many minutes?""",
     """{n} mencuci {a} mobil, per mobil {b} menit, dan {c} sepeda, per sepeda {d} menit. Kerjanya berapa menit?
     {a} kemeja, {b} menit per kemeja, {c} celana, {d} menit per celana. nyetrikanya berapa menit sih
     Berapa menit seluruhnya {a} lagu panjang yang lamanya {b} menit dan {c} lagu pendek yang lamanya {d} menit?
     Perawat mengunjungi {a} pasien selama {b} menit per orang dan {c} pasien selama {d} menit per orang. Kunjungannya makan waktu berapa menit?""",
     "a 2-9, b 5-30, c 2-9, d 2-15", "a*b,the long ones,yang lama; c*d,the short ones,yang sebentar; $1+$2,in all,semuanya", "a*b+c*d", "d<b", "minutes/menit")
tell("""{a} windows, {b} minutes of cleaning each, and {n} and {m} share the work half and half. How many minutes does each clean?
     we have {a} exams to mark, {b} min per exam, two teachers. minutes for one teacher if split evenly?
     Alone {n} would pack {a} boxes at {b} minutes a box. With {m} doing half of the work, how many minutes are left for {n}?
     How long do two gardeners of equal speed plant {a} shrubs, if a shrub takes one of them {b} minutes? Tell me the minutes.""",
     """{a} jendela, masing-masing dibersihkan {b} menit, dan {n} dan {m} berbagi kerja sama rata. Tiap orang membersihkan berapa menit?
     ada {a} lembar ujian, {b} menit per lembar, gurunya dua. kalau dibagi rata satu guru berapa menit
     Sendirian {n} harus mengepak {a} kotak, {b} menit sekotak. Kalau separuhnya dikerjakan {m}, {n} bekerja berapa menit?
     Berapa menit dua tukang kebun yang sama cepat menanam {a} semak, kalau satu semak perlu {b} menit untuk satu orang?""",
     "a 2-40, b 3-20", "a*b,alone,sendirian; $1/2,each,masing-masing", "a*b/2", "a%2==0", "minutes/menit")
tell("""An hour has 60 minutes. {a} are gone, and a game lasts {b} minutes. How many more games fit into the hour?
     60 min of pool time, {a} used, a lane takes {b} min. how many lanes are left for me
     {n} pays for one hour on the computer. After {a} minutes, how many clips of {b} minutes can {n} still watch to the end of the hour?
     How many customers can the barber take in the rest of the hour, at {b} minutes each, when {a} minutes have passed?""",
     """Satu jam ada 60 menit. {a} menit sudah lewat, dan satu permainan {b} menit. Masih muat berapa permainan dalam jam itu?
     waktu renang 60 menit, kepakai {a} menit, satu lintasan {b} menit. masih bisa berapa lintasan
     {n} menyewa komputer satu jam. Setelah {a} menit, berapa video berdurasi {b} menit yang masih bisa ditonton sampai jamnya habis?
     Berapa pelanggan lagi yang bisa dilayani tukang cukur dalam sisa jam itu, {b} menit per orang, kalau sudah lewat {a} menit?""",
     "a 10-50, b 2-12", "60-a,minutes left,sisa menit; $1/b,more,lagi", "(60-a)/b", "(60-a)%b==0 and 60-a>b and a<57")
