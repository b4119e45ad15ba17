"""More stories of `word_problems`: buying and selling, discounts, wages, shares, fares and coins."""

from __future__ import annotations

from skills.word_templates import tell, tell_even

# Packs and prices

tell("""{n} needs {a} candles for a party and they only come in packs of {b}. How many packs does {n} have to buy?
     wine glasses are sold {b} to a carton, i need at least {a}. cartons?
     A school wants {a} exercise books. The shop sells them only in bundles of {b}. How many bundles must be ordered?
     How many packets of {b} screws must {n} buy to have enough for {a} holes, one screw each?
     Nappies come {b} to a pack and we'll use {a} this month, so the least number of packs is?
     I'm baking for {a} people, one roll each, and the baker only sells bags of {b}. The fewest bags I can buy?""",
     """{n} perlu {a} lilin dan tokonya cuma jual per pak isi {b}. Harus beli berapa pak?
     gelas dijual sedus isi {b}, aku butuh minimal {a}. beli berapa dus dong
     Sekolah memerlukan {a} buku tulis. Toko hanya menjual per ikat berisi {b}. Berapa ikat yang harus dipesan?
     Berapa bungkus sekrup isi {b} yang harus dibeli {n} supaya cukup untuk {a} lubang, satu lubang satu sekrup?
     Popok satu pak isi {b}, bulan ini kepakai {a}. Paling sedikit harus beli berapa pak?
     Aku masak untuk {a} orang, satu roti per orang, dan rotinya dijual sekantong isi {b}. Paling sedikit beli berapa kantong?""",
     "a 11-150, b 4-12", "a:b,full packs,pak penuh; $1+1,one more,tambah satu", "(a-a%b)/b+1", "a%b!=0 and a>b")
tell_even("a:b,full packs,pak penuh", "a/b", "a%b==0 and a>b")
tell("""{n} needs {a} screws. They are sold in bags of {b}. How many screws are left over if {n} buys just enough bags?
     i need {a} buns and a bag holds {b}. buying as few bags as possible, how many buns will be too many
     {a} guests each get a bottle, and bottles come in crates of {b}. With the fewest crates, how many bottles stay unopened?
     How many spare stickers will there be, if {a} are used and sheets of {b} stickers are bought, no sheet too many?""",
     """{n} perlu {a} sekrup. Sekrup dijual per kantong isi {b}. Kalau beli kantong secukupnya, berapa sekrup yang lebih?
     butuh {a} roti, sebungkus isi {b}. kalau beli bungkusnya sesedikit mungkin, lebihnya berapa roti
     {a} tamu masing-masing mendapat sebotol air, dan air dijual per krat isi {b}. Dengan krat paling sedikit, berapa botol yang tidak terpakai?
     Stiker dijual per lembar isi {b} dan yang dipakai {a}. Kalau lembarnya dibeli pas secukupnya, berapa stiker yang tersisa?""",
     "a 11-120, b 4-12", "a%b,in the last pack,dari pak terakhir; b-$1,left over,lebih", "b-a%b", "a%b!=0 and a>b")
tell("""A club needs {a} balls. A net holds {b} balls and costs {c:$}. What does the club pay at least?
     we need {a} batteries, they come in packs of {b} for {c:$} a pack, how much will that be
     {n} orders {a} plates. They are sold only in sets of {b} at {c:$} a set. How many dollars is the bill?
     What's the cost of tickets for {a} people, if one group ticket is {c:$} and covers up to {b} people?
     {c:$} for a box of {b} lightbulbs, and the office has {a} dead ones to replace. No single bulbs are sold. What will it cost?""",
     """Klub perlu {a} bola. Satu jaring berisi {b} bola dan harganya {c:k}. Paling sedikit klub membayar berapa ribu?
     butuh {a} baterai, sepak isi {b} harganya {c:k}, jadi habis berapa ribu
     {n} memesan {a} piring. Piring hanya dijual per set isi {b} seharga {c:k} per set. Berapa ribu yang harus dibayar?
     Berapa ribu biaya masuk {a} orang kalau satu tiket rombongan {c:k} dan berlaku untuk paling banyak {b} orang?
     Sekotak isi {b} lampu harganya {c:k}, tidak dijual satuan, padahal yang mati {a}. Ganti semua habis berapa ribu?""",
     "a 9-80, b 3-12, c 2-15", "a:b,full packs,pak penuh; $1+1,packs,pak; $2*c,price,harga", "((a-a%b)/b+1)*c", "a%b!=0 and a>b", "dollars/ribu")
tell_even("a:b,full packs,pak penuh; $1*c,price,harga", "a/b*c", "a%b==0 and a>b")
tell("""{a} boxes of {b} mangoes arrive at the stall and {c} mangoes are rotten. The good ones are sold for {d:$} each. How much money comes in?
     bought {a} trays of {b} eggs, {c} cracked. if the others go for {d:$} apiece, what do i take in
     {n} picks {a} baskets with {b} avocados in each, throws {c} away and sells the rest at {d:$} an avocado. How many dollars does {n} make?
     How much does a florist take, if {c} roses out of {a} buckets of {b} have withered and every other rose brings {d:$}?
     out of {a} nets with {b} lemons each i threw away {c}, the others sold at {d:$} each. so my takings?""",
     """Di lapak datang {a} peti isi {b} mangga, {c} mangga busuk. Yang bagus dijual {d:k} sebuah. Berapa ribu uang yang didapat?
     beli {a} papan telur isi {b}, pecah {c}. sisanya dijual {d:k} per butir, dapat berapa ribu
     {n} memetik {a} keranjang alpukat, tiap keranjang {b} buah, membuang {c}, dan menjual sisanya {d:k} per buah. Pendapatannya berapa ribu?
     Berapa ribu pemasukan tukang bunga kalau dari {a} ember berisi {b} mawar ada {c} yang layu dan yang lain laku {d:k} per tangkai?
     dari {a} jaring isi {b} lemon kubuang {c}, sisanya laku {d:k} satunya. dapat uang berapa ribu""",
     "a 2-9, b 6-24, c 2-20, d 2-6", "a*b,in all,semuanya; $1-c,good,yang bagus; $2*d,money,uang", "(a*b-c)*d", "c<a*b", "dollars/ribu")
tell("""{n} buys {a} {p} for {b:$} each and a bag for {c:$}. {n} pays with a note of {d:$}. How much change is that?
     {a} {p}, {b:$} each, plus a drink for {c:$}. gave the guy {d:$}. what do i get back
     At the kiosk {a} {p} at {b:$} a piece and one magazine at {c:$} are paid with {d:$}. What is the change?
     How much of {d:$} remains after a lunch for {c:$} and {a} {p} that cost {b:$} each?""",
     """{n} membeli {a} {s} seharga {b:k} sebuah dan tas {c:k}. {n} membayar dengan uang {d:k}. Berapa ribu kembaliannya?
     {a} {s} @ {b:k}, tambah minum {c:k}. bayar pakai {d:k}. balik berapa ribu
     Di warung, {a} {s} seharga {b:k} per buah dan satu majalah {c:k} dibayar dengan {d:k}. Kembaliannya berapa ribu?
     Uangku {d:k}. Habis makan siang {c:k} dan beli {a} {s} yang satunya {b:k}, sisanya berapa ribu?""",
     "a 2-8, b 2-15, c 2-30, d 2-20*10", "a*b,these,ini; $1+c,to pay,bayar; d-$2,change,kembalian", "d-a*b-c", "a*b+c<d", "dollars/ribu")
tell("""One {s} is {b:$} at the market and {c:$} in the mall. What does {n} save by getting {a} {p} at the market?
     shop A wants {c:$} for one, shop B {b:$}. i need {a}. how much cheaper is B in total
     {n} needs {a} {p}. Online they cost {b:$} each, in the store {c:$} each. By how many dollars is the online order cheaper?
     How much more do {a} {p} cost at the airport, where one is {c:$}, than in town, where one is {b:$}?
     {m} paid {c:$} for every one of {a} {p}, {n} only {b:$} for each of the same {a}. How much less did {n} pay?""",
     """Satu {s} di pasar {b:k}, di mal {c:k}. Berapa ribu hematnya kalau {n} membeli {a} {s} di pasar?
     toko A {c:k} satunya, toko B {b:k}. aku butuh {a}. total di toko B lebih murah berapa ribu
     {n} perlu {a} {s}. Di toko daring harganya {b:k} per buah, di toko biasa {c:k}. Selisih totalnya berapa ribu?
     Di bandara satu {s} {c:k}, di kota {b:k}. Beli {a} {s} di bandara lebih mahal berapa ribu?
     {m} membayar {c:k} untuk tiap satu dari {a} {s}, {n} hanya {b:k}. {n} membayar lebih sedikit berapa ribu?""",
     "a 2-15, b 2-40, c 3-60", "c-b,difference for one,selisih satu; $1*a,in all,semuanya", "(c-b)*a", "b<c", "dollars/ribu")
tell("""Shop A sells {a} {p} for {b:$} each. Shop B asks {c:$} for the same {a}. How many dollars cheaper is shop B?
     {a} yoga classes at {b:$} each or a card for all {a} at {c:$}. what does the card save me
     {n} can pay {b:$} a ride or {c:$} for a ticket valid for {a} rides. How much do {a} rides cost less with the ticket?
     By how much does the family ticket of {c:$} beat {a} single tickets of {b:$}?""",
     """Toko A menjual {a} {s} seharga {b:k} per buah. Toko B minta {c:k} untuk {a} {s} yang sama. Toko B lebih murah berapa ribu?
     {a} kali kelas yoga @ {b:k} atau kartu untuk {a} kali {c:k}. pakai kartu hemat berapa ribu sih
     {n} bisa membayar {b:k} sekali naik atau {c:k} untuk karcis {a} kali naik. Dengan karcis itu, {a} kali naik lebih murah berapa ribu?
     Tiket keluarga {c:k}. Dibanding {a} tiket biasa yang satunya {b:k}, hematnya berapa ribu?""",
     "a 3-20, b 2-20, c 6-200", "a*b,one by one,satuan; $1-c,saved,hemat", "a*b-c", "c<a*b and a*b<2*c", "dollars/ribu")

# Discounts and prices backwards

tell("""{n} paid {a:$} for a jacket. That was {b:$} less than the old price. What was the old price?
     got it for {a:$}, they took {b:$} off. what did it cost before
     With a voucher of {b:$} the bill came down to {a:$}. How much was it without the voucher?
     What's the price on the label, if {n} pays {a:$} after a reduction of {b:$}?
     A ticket costs {a:$} for members, which is {b:$} below the normal price. The normal price is?
     they gave {n} a discount of {b:$} and {n} handed over exactly {a:$}. before the discount it was?""",
     """{n} membayar {a:k} untuk jaket. Itu {b:k} lebih murah dari harga semula. Harga semulanya berapa ribu?
     dapat harga {a:k}, udah dipotong {b:k}. aslinya berapa ribu
     Dengan voucher {b:k}, belanjaan tinggal {a:k}. Tanpa voucher berapa ribu?
     Berapa ribu harga di label, kalau setelah potongan {b:k} {n} membayar {a:k}?
     Tiket anggota {a:k}, lebih murah {b:k} dari tiket biasa. Tiket biasa berapa ribu?
     {n} dapat diskon {b:k} dan bayar pas {a:k}. sebelum diskon berapa ribu""",
     "a 5-150, b 2-60", "a+b,before,sebelumnya", "a+b", unit="dollars/ribu")
tell("""A fan used to cost {a:$} and costs {b:$} now. How big is the discount?
     was {a:$}, now {b:$}!! so how many dollars off
     {n} sees a pot marked down from {a:$} to {b:$}. By how much was it reduced?
     The price fell from {a:$} to {b:$}. What is saved?
     Last year the ticket was {a:$}. This year it is only {b:$}. By how many dollars did it get cheaper?""",
     """Kipas angin dulu {a:k}, sekarang {b:k}. Potongannya berapa ribu?
     dari {a:k} jadi {b:k}!! diskonnya berapa ribu tuh
     {n} melihat panci yang diturunkan dari {a:k} menjadi {b:k}. Turunnya berapa ribu?
     Harga semula {a:k}, harga obral {b:k}. Hemat berapa ribu?
     Tahun lalu tiketnya {a:k}. Tahun ini cuma {b:k}. Turun berapa ribu?""",
     "a 10-300, b 4-250", "a-b,off,potongan", "a-b", "b<a", "dollars/ribu")
tell("""{n} pays {b:$} for {a} {p} after {c:$} was taken off the bill. What is the normal price of one {s}?
     {a} equal things, {c:$} discount on the lot, {b:$} paid. whats one without the discount
     A group of {a} pays {b:$} in all, because the guide lowered the total by {c:$}. What would one person have paid otherwise?
     How much does one {s} cost normally, if {a} of them cost {b:$} with a coupon worth {c:$}?""",
     """{n} membayar {b:k} untuk {a} {s} setelah totalnya dipotong {c:k}. Harga normal satu {s} berapa ribu?
     {a} barang yang sama, diskon total {c:k}, bayarnya {b:k}. tanpa diskon satunya berapa ribu
     Rombongan {a} orang membayar {b:k} karena pemandu mengurangi total biaya {c:k}. Tanpa itu, tiap orang bayar berapa ribu?
     Berapa ribu harga biasa satu {s}, kalau {a} {s} jadi {b:k} dengan kupon {c:k}?""",
     "a 2-9, b 6-150, c 2-30", "b+c,before,sebelum dipotong; $1/a,one,satu", "(b+c)/a", "(b+c)%a==0 and c<b", "dollars/ribu")
tell("""The price of a phone fell by {b:$} in May and by {c:$} in June. Now it is {a:$}. What was it before May?
     first they cut {b:$}, then another {c:$}, now its {a:$}. original price?
     {n} bargained a carpet down by {b:$} and then by another {c:$} and paid {a:$}. What had the seller asked for at first?
     What did a tour cost in the beginning, if it costs {a:$} after two reductions of {b:$} and {c:$}?""",
     """Harga ponsel turun {b:k} di bulan Mei dan {c:k} di bulan Juni. Sekarang {a:k}. Sebelum Mei berapa ribu?
     pertama turun {b:k}, terus turun lagi {c:k}, sekarang {a:k}. harga awalnya berapa ribu
     {n} menawar karpet sampai turun {b:k}, lalu turun lagi {c:k}, dan membayar {a:k}. Penjualnya semula minta berapa ribu?
     Berapa ribu harga tur mula-mula, kalau sekarang {a:k} setelah dua kali diturunkan, {b:k} dan {c:k}?""",
     "a 20-200, b 3-50, c 3-50", "a+c,before June,sebelum yang kedua; $1+b,at first,semula", "a+b+c", "b!=c", "dollars/ribu")
tell("""Everything is 10 percent off. What does {n} pay for a bag of {a:$}?
     10 percent discount on {a:$}, what do i pay
     A bill of {a:$} is reduced by 10 percent. How many dollars remain to pay?
     How much is a train ticket of {a:$} with a student card that takes off 10 percent?
     the label says {a:$} but today there's 10 percent off everything. what will they charge me""",
     """Semua barang diskon 10 persen. {n} membayar berapa ribu untuk tas {a:k}?
     diskon 10 persen dari {a:k}, jadinya bayar berapa ribu
     Tagihan {a:k} dikurangi 10 persen. Yang harus dibayar berapa ribu?
     Tiket kereta {a:k}, dengan kartu pelajar potong 10 persen. Jadi berapa ribu?
     di label {a:k}, hari ini semua diskon 10 persen. bayarnya jadi berapa ribu""",
     "a 2-60*10", "a/10,discount,potongan; a-$1,to pay,bayar", "a-a/10", unit="dollars/ribu")
tell("""Members get 20 percent off, which is a fifth. What does a member pay for shoes of {a:$}?
     20 percent off {a:$}. final price?
     The shop lowers all prices by 20 percent. What does a lamp for {a:$} cost after that?
     {n} has to give 20 percent of {a:$} to the agent. How many dollars does {n} keep?
     Rice for {a:$}, minus 20 percent because {n} works there. What does {n} pay?""",
     """Anggota mendapat diskon 20 persen, yaitu seperlima. Berapa ribu yang dibayar anggota untuk sepatu {a:k}?
     diskon 20 persen dari {a:k}. jadinya berapa ribu
     Toko menurunkan semua harga 20 persen. Setelah itu lampu yang tadinya {a:k} jadi berapa ribu?
     {n} harus menyerahkan 20 persen dari {a:k} kepada agen. Sisa untuk {n} berapa ribu?
     Beras {a:k}, dikurangi 20 persen karena {n} karyawan. {n} bayar berapa ribu?""",
     "a 3-60*5", "a/5,a fifth,seperlima; a-$1,left,sisa", "a-a/5", unit="dollars/ribu")
tell("""In the sale a coat of {a:$} is 25 percent cheaper. What does it cost there?
     25 percent off. the tent was {a:$}. now?
     {n} pays {a:$} minus 25 percent because the cup has a scratch. How much is that?
     How many dollars does {n} pay after a quarter, 25 percent, of a bill of {a:$} is dropped?
     My subscription of {a:$} gets 25 percent cheaper. What's the new price?""",
     """Saat obral jaket {a:k} didiskon 25 persen. Jadi berapa ribu?
     diskon 25 persen. tendanya tadinya {a:k}. sekarang berapa ribu
     {n} membayar {a:k} dikurangi 25 persen karena barangnya agak lecet. Bayar berapa ribu?
     Berapa ribu yang dibayar {n} setelah seperempat, yaitu 25 persen, dari tagihan {a:k} dihapus?
     Langgananku {a:k}, sekarang lebih murah 25 persen. Harga barunya berapa ribu?""",
     "a 3-60*4", "a/4,discount,potongan; a-$1,to pay,bayar", "a-a/4", unit="dollars/ribu")
tell("""Everything costs 50 percent less and {n} also has a coupon of {b:$}. What is paid for a chair of {a:$}?
     half price on {a:$} and then another {b:$} off. so?
     Shoes for {a:$} are cut by 50 percent, and at the till another {b:$} comes off. How many dollars does {n} pay?
     How much is a hotel room of {a:$} at 50 percent off, with {b:$} taken off that for paying early?""",
     """Semua barang diskon 50 persen dan {n} masih punya kupon {b:k}. Berapa ribu yang dibayar untuk kursi {a:k}?
     setengah harga dari {a:k} terus dipotong lagi {b:k}. jadi berapa ribu
     Sepatu {a:k} dipotong 50 persen, lalu di kasir dipotong {b:k} lagi. {n} membayar berapa ribu?
     Berapa ribu kamar hotel {a:k} yang didiskon 50 persen, lalu dikurangi {b:k} karena bayar lebih awal?""",
     "a 10-150*2, b 2-40", "a/2,half price,setengah harga; $1-b,to pay,bayar", "a/2-b", "b<a/2", "dollars/ribu")
tell("""{n} adds a tip of 10 percent to a bill of {a:$}. How much is paid altogether?
     dinner was {a:$} and we tip 10 percent. total?
     A price of {a:$} goes up by 10 percent. What is the new price?
     {n}'s pay of {a:$} rises by 10 percent. How many dollars does {n} get then?
     The hotel is {a:$} and a tax of 10 percent comes on top. What does {n} pay in the end?""",
     """{n} menambah tip 10 persen pada tagihan {a:k}. Berapa ribu seluruhnya?
     makannya {a:k}, ditambah pajak 10 persen. total berapa ribu
     Harga {a:k} naik 10 persen. Harga barunya berapa ribu?
     Upah {n} {a:k} naik 10 persen. Sekarang jadi berapa ribu?
     Hotelnya {a:k} belum termasuk pajak 10 persen. Jadi {n} membayar berapa ribu?""",
     "a 2-80*10", "a/10,ten percent,sepuluh persen; a+$1,with it,jadinya", "a+a/10", unit="dollars/ribu")

# Two prices that hang together

tell("""A racket and a ball cost {a:$} together. The racket costs {b:$} more than the ball. What does the ball cost?
     pen plus notebook {a:$}, the notebook is {b:$} dearer than the pen. price of the pen?
     {n} paid {a:$} for a shirt and a tie. The tie was {b:$} cheaper than the shirt. How much was the tie?
     What's the price of the cap, if cap and scarf are {a:$} in all and the scarf is {b:$} more than the cap?
     i bought two books for {a:$}, one was {b:$} more than the other. what did the cheap one cost""",
     """Raket dan bola harganya {a:k}. Raket {b:k} lebih mahal dari bola. Harga bolanya berapa ribu?
     pulpen sama buku totalnya {a:k}, bukunya lebih mahal {b:k} dari pulpen. pulpennya berapa ribu
     {n} membayar {a:k} untuk kemeja dan dasi. Dasinya {b:k} lebih murah dari kemeja. Harga dasi berapa ribu?
     Topi dan syal semuanya {a:k}, sedangkan syal {b:k} di atas harga topi. Berapa ribu harga topi?
     aku beli dua buku totalnya {a:k}, yang satu {b:k} lebih mahal. yang murah berapa ribu""",
     "a 8-150, b 2-60", "a-b,twice the cheaper,dua kali yang murah; $1/2,cheaper,yang murah", "(a-b)/2", "b<a and (a-b)%2==0", "dollars/ribu")
tell("""A table costs {b} times as much as a chair. Together they are {a:$}. What does the chair cost?
     coat = {b} times the hat, both {a:$}. how much is the hat
     {n} spends {a:$} on food and on rent, {b} times as much on rent as on food. What does {n} spend on food?
     The meal for {a:$} is a main dish and a dessert, and the main dish costs {b} times the dessert. How much is the dessert?
     {a:$} for a guitar and a strap, and the guitar cost {b} times as much as the strap. What was the strap?""",
     """Harga meja {b} kali harga kursi. Harga keduanya {a:k}. Berapa ribu harga kursi?
     jaket {b} kali harga topi, dua-duanya {a:k}. topinya berapa ribu
     {n} memakai {a:k} untuk makan dan sewa, dan sewanya {b} kali biaya makan. Biaya makannya berapa ribu?
     Menu {a:k} terdiri dari makanan utama dan pencuci mulut. Makanan utama {b} kali harga pencuci mulut. Berapa ribu pencuci mulutnya?
     {a:k} untuk gitar dan talinya, dan gitar {b} kali harga tali. Talinya berapa ribu?""",
     "a 9-180, b 2-8", "b+1,parts,bagian; a/$1,one part,satu bagian", "a/(b+1)", "a%(b+1)==0", "dollars/ribu")
tell("""{c} {p} and a bag cost {a:$}. One {s} costs {b:$}. What is the price of the bag?
     total {a:$}: {c} {p} at {b:$} each and delivery. how much was the delivery
     {n} paid {a:$} for {c} {p} of {b:$} each and one umbrella. How many dollars was the umbrella?
     The taxi there and {c} {p} came to {a:$}. If one {s} is {b:$}, what did the taxi cost?
     we spent {a:$}. {c} {p} were {b:$} each, the rest went on petrol. how much was petrol""",
     """{c} {s} dan sebuah tas harganya {a:k}. Satu {s} {b:k}. Harga tasnya berapa ribu?
     total {a:k}: {c} {s} @ {b:k} sama ongkir. ongkirnya berapa ribu
     {n} membayar {a:k} untuk {c} {s} seharga {b:k} per buah dan satu payung. Payungnya berapa ribu?
     Ongkos ojek dan {c} {s} jadi {a:k}. Kalau satu {s} {b:k}, ongkos ojeknya berapa ribu?
     kami habis {a:k}. {c} {s} satunya {b:k}, sisanya buat bensin. bensinnya berapa ribu""",
     "a 10-200, b 2-20, c 2-9", "c*b,these,ini; a-$1,the other,yang lain", "a-b*c", "b*c<a", "dollars/ribu")
tell("""A kilo of cheese is {b:$}. What do {a} and a half kilos cost?
     {b:$} a kg, i take {a} and a half kg. how much
     {n} works {a} and a half hours for {b:$} an hour. What does {n} earn?
     How many dollars are {a} and a half metres of cloth at {b:$} a metre?""",
     """Sekilo daging {b:k}. Berapa ribu harga {a} setengah kilo?
     {b:k} sekilo, aku ambil {a} setengah kilo. berapa ribu
     {n} bekerja {a} setengah jam dengan upah {b:k} per jam. Upahnya berapa ribu?
     Berapa ribu harga {a} setengah meter kain kalau semeter {b:k}?""",
     "a 2-12, b 2-40*2", "a*b,whole ones,yang utuh; b/2,half,setengah; $1+$2,in all,semuanya", "a*b+b/2", "b%2==0", "dollars/ribu")
tell("""{n} buys {a} notebooks at {b:$} each, and a pencil that costs half as much as a notebook. What is the total?
     {a} pizzas at {b:$} each plus a salad at half the price of one pizza, how much
     A grown-up pays {b:$}, a child half of that. What do {a} grown-ups and one child pay?
     How many dollars do {a} full massages of {b:$} and one half massage for half the price come to?""",
     """{n} membeli {a} buku seharga {b:k} per buku, dan satu pensil yang harganya setengah harga buku. Totalnya berapa ribu?
     {a} pizza @ {b:k} tambah salad yang harganya setengah dari satu pizza, berapa ribu semua
     Orang dewasa membayar {b:k}, anak setengahnya. Berapa ribu yang dibayar {a} orang dewasa dan satu anak?
     Tiket biasa {b:k}, tiket pelajar separuh harga itu. {a} tiket biasa dan satu tiket pelajar jadi berapa ribu?""",
     "a 2-12, b 2-30*2", "a*b,full price,harga penuh; b/2,half price,setengah harga; $1+$2,in all,semuanya", "a*b+b/2", "b%2==0", "dollars/ribu")

# Saving and owing

tell("""{n} saves {b:$} a week for a camera of {a:$}. After how many weeks is there enough?
     i put away {b:$} every month and the guitar is {a:$}. how many months till i can buy it
     A fridge costs {a:$}. {n} can set {b:$} aside each week. How many weeks must {n} save?
     Each day {b:$} goes into the jar. How many days until the jar has at least {a:$}?
     If {n} puts {b:$} into a box every Sunday, how many Sundays does it take to be able to pay {a:$}?""",
     """{n} menabung {b:k} seminggu untuk kamera {a:k}. Setelah berapa minggu uangnya cukup?
     tiap bulan nyisihin {b:k}, gitarnya {a:k}. berapa bulan baru bisa beli
     Harga kulkas {a:k}. Tiap minggu {n} bisa menyisihkan {b:k}. Harus menabung berapa minggu?
     Tiap hari {b:k} masuk celengan. Berapa hari sampai isinya paling sedikit {a:k}?
     Kalau tiap Minggu {n} memasukkan {b:k} ke kotak, butuh berapa kali Minggu sampai bisa membayar {a:k}?""",
     "a 20-200, b 3-12", "a:b,times,kali; $1+1,once more,sekali lagi", "(a-a%b)/b+1", "a%b!=0 and a>b")
tell_even("a:b,times,kali", "a/b", "a%b==0 and a>b")
tell("""{n} has {b:$} and saves {c:$} a week. How many weeks until {n} can pay {a:$} for a bike?
     bike {a:$}, ive got {b:$}, i can save {c:$} per week. weeks until its mine?
     A class has {b:$} for a trip of {a:$} and collects {c:$} each week. After how many weeks can it go?
     For a console of {a:$} {n} already has {b:$}. If {c:$} is added every week, how many weeks does it take to have enough?
     {n} wants shoes for {a:$}. There's {b:$} in the drawer and every week {c:$} comes from a job. How many weeks of work does {n} need?""",
     """{n} punya {b:k} dan menabung {c:k} seminggu. Berapa minggu lagi {n} bisa membayar sepeda {a:k}?
     sepedanya {a:k}, uangku {b:k}, bisa nabung {c:k} per minggu. berapa minggu lagi kebeli
     Kelas punya {b:k} untuk wisata seharga {a:k} dan tiap minggu terkumpul {c:k}. Setelah berapa minggu cukup?
     Untuk konsol {a:k}, {n} sudah punya {b:k}. Kalau ditambah {c:k} tiap minggu, perlu berapa minggu sampai cukup?
     {n} mau sepatu {a:k}. Di laci ada {b:k} dan tiap minggu dapat {c:k} dari kerja. Harus kerja berapa minggu?""",
     "a 40-250, b 5-120, c 3-12", "a-b,missing,kurang; $1:c,times,kali; $2+1,once more,sekali lagi", "(a-b-(a-b)%c)/c+1", "b<a and (a-b)%c!=0 and a-b>c", "weeks/minggu")
tell_even("a-b,missing,kurang; $1:c,times,kali", "(a-b)/c", "b<a and (a-b)%c==0 and a-b>c")
tell("""A washing machine costs {d:$} in cash. In parts it is {a:$} at once and {c} times {b:$}. How much more is it in parts?
     {a:$} now and {b:$} a month for {c} months, or {d:$} right away. whats the difference
     {n} pays {a:$} down and {c} rates of {b:$}. In cash the sofa is {d:$}. How many dollars dearer is paying in rates?
     How much is saved by paying {d:$} at once instead of {a:$} and then {c} instalments of {b:$}?""",
     """Mesin cuci tunai harganya {d:k}. Dicicil: uang muka {a:k} lalu {c} kali {b:k}. Dengan cicilan lebih mahal berapa ribu?
     dp {a:k} terus {b:k} sebulan selama {c} bulan, atau langsung {d:k}. bedanya berapa ribu
     {n} membayar uang muka {a:k} dan {c} kali cicilan {b:k}. Kalau tunai sofanya {d:k}. Cicilan lebih mahal berapa ribu?
     Berapa ribu hematnya kalau langsung membayar {d:k}, bukan {a:k} lalu {c} kali angsuran {b:k}?""",
     "a 10-100, b 5-30, c 2-12, d 20-400", "c*b,rates,cicilan; a+$1,in parts,semuanya; $2-d,dearer,selisih", "a+b*c-d", "d<a+b*c and a+b*c<2*d", "dollars/ribu")
tell("""{n} owes {m} {a:$} and pays back {b:$} every week. How much does {n} still owe after {c} weeks?
     borrowed {a:$}, paid {c} times {b:$} already. remaining debt?
     A loan of {a:$} is paid off at {b:$} a month. How many dollars are open after {c} months?
     What is left of {n}'s debt of {a:$}, when {c} payments of {b:$} were made?
     {m} lent {n} {a:$}. So far {n} gave back {b:$} on each of {c} paydays. What does {n} have to give back yet?""",
     """{n} berutang {a:k} kepada {m} dan membayar {b:k} tiap minggu. Setelah {c} minggu sisa utangnya berapa ribu?
     pinjam {a:k}, udah bayar {c} kali {b:k}. sisa utang berapa ribu
     Pinjaman {a:k} dicicil {b:k} sebulan. Setelah {c} bulan, yang belum dibayar berapa ribu?
     Utang {n} {a:k} dan sudah diangsur {c} kali, sekali {b:k}. Tinggal berapa ribu?
     {m} meminjami {n} {a:k}. Sejauh ini {n} mengembalikan {b:k} di tiap gajian, sudah {c} kali gajian. Yang belum dikembalikan berapa ribu?""",
     "a 30-300, b 4-25, c 2-12", "b*c,paid,dibayar; a-$1,still owed,sisa utang", "a-b*c", "b*c<a", "dollars/ribu")
tell("""The rent is {a:$} and electricity {b:$}. {c} flatmates share both equally. What does each pay?
     {a:$} rent + {b:$} internet, {c} of us, everyone the same. my part?
     {c} friends hire a boat for {a:$} and buy fuel for {b:$}. They split the costs fairly. How much is it for each?
     How many dollars per person are a hall for {a:$} and music for {b:$}, if {c} people share the cost equally?
     Food {a:$}, drinks {b:$}, {c} people, split evenly. How much should everyone send me?""",
     """Sewa kontrakan {a:k} dan listrik {b:k}. {c} penghuni menanggungnya sama rata. Tiap orang bayar berapa ribu?
     sewa {a:k} + internet {b:k}, kami {c} orang, bagi rata. bagianku berapa ribu
     {c} teman menyewa perahu {a:k} dan membeli bensin {b:k}. Biayanya dibagi rata. Masing-masing berapa ribu?
     Gedung {a:k} dan musik {b:k} ditanggung {c} orang sama banyak. Per orang berapa ribu?
     Makanan {a:k}, minuman {b:k}, {c} orang, patungan rata. Tiap orang transfer berapa ribu?""",
     "a 10-300, b 3-90, c 2-9", "a+b,in all,semuanya; $1/c,each,masing-masing", "(a+b)/c", "(a+b)%c==0 and b<a", "dollars/ribu")

# Work, profit, shares

tell("""{n} works {a} hours at {b:$} an hour and {c} hours of overtime at {d:$} an hour. What is the pay?
     did {a} normal hours ({b:$} each) and {c} overtime hours ({d:$} each) this week. what should be on my slip
     For the first {a} hours a guard gets {b:$} an hour, for the {c} hours after that {d:$} an hour. How many dollars does the guard earn?
     How much does {n} earn with {a} weekday hours paid {b:$} each and {c} Sunday hours paid {d:$} each?
     Overtime pays {d:$} an hour, normal time {b:$}. {n} has {c} hours of the first kind and {a} of the second. What is {n} paid?""",
     """{n} bekerja {a} jam dengan upah {b:k} per jam dan lembur {c} jam dengan upah {d:k} per jam. Upahnya berapa ribu?
     minggu ini {a} jam biasa ({b:k} per jam) sama {c} jam lembur ({d:k} per jam). gajiku harusnya berapa ribu
     Untuk {a} jam pertama satpam dibayar {b:k} per jam, untuk {c} jam berikutnya {d:k} per jam. Ia mendapat berapa ribu?
     Berapa ribu penghasilan {n} dari {a} jam hari biasa ({b:k} per jam) dan {c} jam hari Minggu ({d:k} per jam)?
     Lembur dibayar {d:k} per jam, jam biasa {b:k}. {n} punya {c} jam lembur dan {a} jam biasa. Dibayar berapa ribu?""",
     "a 5-40, b 3-20, c 2-10, d 5-30", "a*b,normal,biasa; c*d,overtime,lembur; $1+$2,pay,upah", "a*b+c*d", "b<d", "dollars/ribu")
tell("""The first 8 hours of a day are paid {b:$} an hour, every further hour {c:$}. What does {n} get for {a} hours in one day?
     8 hours normal at {b:$}, anything above is {c:$} an hour. today i did {a}. pay?
     {n} worked {a} hours on Friday. Up to 8 hours bring {b:$} each and each hour beyond 8 brings {c:$}. How many dollars is that?
     How much is a shift of {a} hours worth, when 8 hours are paid at {b:$} an hour and the overtime at {c:$} an hour?
     {n} started early and stayed {a} hours. After 8 hours at {b:$} each the boss pays {c:$} for each hour more. What did the day bring?""",
     """8 jam pertama dalam sehari dibayar {b:k} per jam, tiap jam selebihnya {c:k}. Berapa ribu upah {n} untuk {a} jam dalam sehari?
     8 jam biasa {b:k} per jam, lebihnya {c:k} per jam. hari ini kerja {a} jam. dapat berapa ribu
     Hari Jumat {n} bekerja {a} jam. Sampai 8 jam upahnya {b:k} per jam dan tiap jam di atas 8 upahnya {c:k}. Semuanya berapa ribu?
     Berapa ribu bayaran untuk {a} jam kerja, kalau 8 jam dibayar {b:k} per jam dan sisanya lembur {c:k} per jam?
     {n} datang pagi dan bekerja {a} jam. Setelah 8 jam yang dibayar {b:k} per jam, bos membayar {c:k} untuk tiap jam lagi. Hari itu dapat berapa ribu?""",
     "a 10-13, b 3-20, c 5-30", "8*b,normal,biasa; a-8,extra hours,jam lembur; $2*c,overtime,lembur; $1+$3,pay,upah", "8*b+(a-8)*c", "b<c and a<15", "dollars/ribu")
tell("""{n} buys {c} {p} for {a:$} each and sells each of them for {b:$}. What is the profit?
     bought at {a:$}, sold at {b:$}, {c} pieces in all. how much did i make on that
     A trader gets {p} for {a:$} apiece and sells them for {b:$} apiece. How many dollars are gained on {c}?
     How much does {n} earn by reselling {c} tickets at {b:$} that cost {a:$} each?
     Each costs {n} {a:$} to make and goes for {b:$} at the fair. All {c} {p} are sold. What has {n} gained?""",
     """{n} membeli {c} {s} seharga {a:k} per buah dan menjualnya {b:k} per buah. Berapa ribu untungnya?
     modal {a:k}, dijual {b:k}, laku {c} biji. untungku berapa ribu
     Pedagang mengambil {s} {a:k} sebuah dan menjualnya {b:k} sebuah. Dari {c} {s}, labanya berapa ribu?
     Berapa ribu keuntungan {n} kalau {c} tiket yang dibeli {a:k} per lembar dijual lagi {b:k} per lembar?
     Biaya membuat satu {s} {a:k}, dijual {b:k} di bazar. Semua {c} {s} laku. {n} untung berapa ribu?""",
     "a 2-40, b 3-70, c 3-30", "b-a,gain on one,untung satu; $1*c,profit,untung", "(b-a)*c", "a<b", "dollars/ribu")
tell("""{n} sells {a} juices at {b:$} and {c} teas at {d:$}. The costs were {e:$}. How big is the profit?
     school fair: {a} waffles for {b:$} each, {c} drinks for {d:$} each, we spent {e:$} on ingredients. profit?
     A band sells {a} shirts for {b:$} each and {c} posters for {d:$} each. Printing cost {e:$}. What does the band gain?
     What remains for {n} from {a} haircuts at {b:$} and {c} shaves at {d:$}, once {e:$} of rent is paid?""",
     """{n} menjual {a} jus seharga {b:k} dan {c} teh seharga {d:k}. Modalnya {e:k}. Untungnya berapa ribu?
     bazar sekolah: {a} waffle @ {b:k}, {c} minuman @ {d:k}, bahannya habis {e:k}. untung berapa ribu
     Sebuah band menjual {a} kaus {b:k} per kaus dan {c} poster {d:k} per poster. Biaya cetaknya {e:k}. Labanya berapa ribu?
     Dari {a} kali potong rambut ({b:k}) dan {c} kali cukur kumis ({d:k}), berapa ribu sisa {n} setelah membayar sewa {e:k}?""",
     "a 3-20, b 3-15, c 3-20, d 2-12, e 10-120", "a*b,first,pertama; c*d,second,kedua; $1+$2,income,pemasukan; $3-e,profit,untung", "a*b+c*d-e", "e<a*b+c*d", "dollars/ribu")
tell("""{n} paid {a:$} for goods and sold all {b} pieces at {c:$} each. How big is the loss?
     spent {a:$}, only took in {b} times {c:$}. how much did i lose
     A concert cost {a:$}. Only {b} tickets at {c:$} were sold, and nothing else came in. What is the loss?
     How many dollars did the farmer lose who spent {a:$} on seeds and sold {b} sacks for {c:$} each?
     the stand cost me {a:$} and i sold just {b} cups for {c:$} each... what's my loss""",
     """{n} keluar modal {a:k} dan menjual semua {b} barangnya {c:k} per buah. Ruginya berapa ribu?
     modal {a:k}, cuma masuk {b} kali {c:k}. rugi berapa ribu
     Biaya konser {a:k}. Hanya laku {b} tiket seharga {c:k} dan tidak ada pemasukan lain. Kerugiannya berapa ribu?
     Berapa ribu kerugian petani yang membeli bibit {a:k} lalu menjual {b} karung seharga {c:k} per karung?
     sewa lapak {a:k}, cuma laku {b} gelas @ {c:k}... rugiku berapa ribu""",
     "a 30-250, b 3-20, c 2-12", "b*c,income,pemasukan; a-$1,loss,rugi", "a-b*c", "b*c<a", "dollars/ribu")
tell("""{d} friends sell {a} {p} at {b:$} each. Making them cost {c:$}. They share what is left equally. What does each get?
     we are {d}, sold {a} {p} for {b:$} each, minus {c:$} for the stand. how much for each of us
     {d} siblings sell {a} sacks of corn for {b:$} a sack, pay {c:$} for the truck and split the rest fairly. How many dollars has each?
     How much does one of {d} musicians get, if {a} guests pay {b:$} each, the hall takes {c:$} and the rest is shared equally?
     The car wash brings {a} times {b:$}. Soap was {c:$}. If {d} helpers split the rest in equal parts, what is one part?""",
     """{d} teman menjual {a} {s} seharga {b:k} per buah. Biaya membuatnya {c:k}. Sisanya dibagi rata. Tiap orang dapat berapa ribu?
     kami {d} orang, laku {a} {s} @ {b:k}, dikurangi sewa lapak {c:k}. masing-masing dapat berapa ribu
     {d} bersaudara menjual {a} karung jagung {b:k} per karung, membayar truk {c:k}, dan membagi sisanya rata. Bagian tiap orang berapa ribu?
     Berapa ribu bagian satu dari {d} pemusik, kalau {a} tamu membayar {b:k} per orang, gedung mengambil {c:k}, dan sisanya dibagi rata?
     Cuci mobil menghasilkan {a} kali {b:k}. Sabunnya {c:k}. Kalau sisanya dibagi rata {d} orang, satu bagian berapa ribu?""",
     "a 4-30, b 2-12, c 4-60, d 2-6", "a*b,income,pemasukan; $1-c,rest,sisa; $2/d,each,masing-masing", "(a*b-c)/d", "c<a*b and (a*b-c)%d==0", "dollars/ribu")
tell("""{n} and {m} share {a:$} in the ratio {b:d} to {c:d}. How much does {n} get?
     split {a:$} between {n} and {m} {b:d}:{c:d}. what does {n} get
     {a:$} is divided so that for every {b:$} {n} gets, {m} gets {c:$}. What is the part of {n} in dollars?
     {n} paid {b} shares and {m} {c} shares of a prize draw and they won {a:$}. How many dollars go to {n}, if they split by shares?
     {n} worked {b} hours and {m} {c} hours, and they split the pay of {a:$} by hours. How much is due to {n}?""",
     """{n} dan {m} membagi {a:k} dengan perbandingan {b:d} banding {c:d}. {n} mendapat berapa ribu?
     bagi {a:k} buat {n} sama {m}, {b:d}:{c:d}. bagian {n} berapa ribu
     {a:k} dibagi sehingga setiap kali {n} mendapat {b:k}, {m} mendapat {c:k}. Bagian {n} berapa ribu?
     Modal {n} {b} bagian dan modal {m} {c} bagian. Laba {a:k} dibagi menurut modal. {n} memperoleh berapa ribu?
     {n} bekerja {b} jam dan {m} {c} jam, upah {a:k} dibagi menurut jam kerja. {n} berhak atas berapa ribu?""",
     "a 10-200, b 2-7, c 2-7", "b+c,parts,bagian; a/$1,one part,satu bagian; $2*b,share,bagiannya", "a/(b+c)*b", "a%(b+c)==0 and b!=c and a>b+c and (b%2 or c%2) and (b%3 or c%3)", "dollars/ribu")
tell("""{a} {t} are shared by {n} and {m} in the ratio 1 to {b:d}. How many does {n} get?
     ratio 1:{b:d}, {a} {t}, {n} has the small part. how many
     For each one of the {t} that {n} takes, {m} takes {b}. There are {a} in all, and none is left. How many are {n}'s?
     Paint is mixed from blue and white, 1 part blue to {b} parts white. How many litres of blue are in {a} litres?
     A drink is 1 part syrup and {b} parts water. To make {a} glasses, how many glasses of syrup are needed?
     {m} gets {b} {t} each time {n} gets one. {a} {t} are given out this way. How many end up with {n}?""",
     """{a} {t} dibagi untuk {n} dan {m} dengan perbandingan 1 banding {b:d}. {n} mendapat berapa?
     perbandingan 1:{b:d}, total {a} {t}, {n} bagian yang kecil. berapa
     Setiap {n} mengambil satu {t}, {m} mengambil {b}. Semuanya ada {a} {t} dan habis. Punya {n} berapa?
     Cat dicampur dari biru dan putih, 1 bagian biru dengan {b} bagian putih. Dalam {a} liter ada berapa liter biru?
     Minuman dibuat dari 1 bagian sirup dan {b} bagian air. Untuk {a} gelas perlu berapa gelas sirup?
     Tiap kali {n} mendapat satu {t}, {m} mendapat {b}. Dengan cara itu dibagikan {a} {t}. Yang sampai ke {n} berapa?""",
     "a 6-180, b 2-9", "b+1,parts,bagian; a/$1,one part,satu bagian", "a/(b+1)", "a%(b+1)==0 and a>b+1")
tell("""In a class girls and boys are in the ratio {b:d} to {c:d}. There are {a} girls. How many boys are there?
     red to blue = {b:d}:{c:d}. if {a} are red how many are blue
     Mortar takes {b} buckets of cement to {c} buckets of sand. How many buckets of sand go with {a} buckets of cement?
     For every {b} cups of rice {n} takes {c} cups of water. How many cups of water are right for {a} cups of rice?
     the recipe says {b} spoons of oil for {c} spoons of vinegar. i used {a} spoons of oil. how many of vinegar""",
     """Di kelas perbandingan siswi dan siswa {b:d} banding {c:d}. Siswinya {a}. Berapa siswanya?
     merah banding biru {b:d}:{c:d}. kalau merahnya {a}, birunya berapa
     Adukan memakai {b} ember semen untuk {c} ember pasir. Berapa ember pasir untuk {a} ember semen?
     Untuk tiap {b} cangkir beras {n} memakai {c} cangkir air. Untuk {a} cangkir beras, airnya berapa cangkir?
     resepnya {b} sendok minyak untuk {c} sendok cuka. aku pakai {a} sendok minyak. cukanya berapa sendok""",
     "a 4-60, b 2-7, c 2-9", "a/b,one part,satu bagian; $1*c,the other,yang lain", "a/b*c", "a%b==0 and a>b and b!=c and (b%2 or c%2) and (b%3 or c%3)")
tell("""{n} sews {a} shirts a day and gets {b:$} for each. How much does {n} earn in {c} days?
     {a} deliveries a day, {b:$} per delivery, {c} days. how much is that
     A picker fills {a} baskets every day, each worth {b:$}. What does the picker earn in {c} days?
     Each lesson {a} pupils pay the teacher {b:$} a head. How many dollars come in with {c} lessons?""",
     """{n} menjahit {a} baju sehari dan dibayar {b:k} per baju. Dalam {c} hari dapat berapa ribu?
     {a} antaran sehari, {b:k} per antaran, {c} hari. dapat berapa ribu
     Pemetik teh mengisi {a} keranjang tiap hari, satu keranjang {b:k}. Upahnya dalam {c} hari berapa ribu?
     Sekali les, {a} murid membayar {b:k} per orang. Berapa ribu pendapatan gurunya dari {c} kali les?""",
     "a 2-20, b 2-12, c 2-12", "a*b,once,sekali; $1*c,in all,semuanya", "a*b*c", unit="dollars/ribu")

# Fares and plans

tell("""Parking costs {a:$} for the first hour and {b:$} for every further hour. What does {n} pay for {c} hours?
     first hour {a:$}, then {b:$} per hour. i parked {c} hours. what do i owe
     A bike is rented out at {a:$} for the first hour and {b:$} for each hour after it. How much is a tour of {c} hours?
     How many dollars is {c} hours in the car park, if the first one is {a:$} and the others are {b:$} each?
     {n} left the car in the garage for {c} hours. The sign says: first hour {a:$}, each further hour {b:$}. What was paid?""",
     """Parkir satu jam pertama {a:k}, tiap jam berikutnya {b:k}. Berapa ribu yang dibayar {n} untuk {c} jam?
     jam pertama {a:k}, selanjutnya {b:k} per jam. aku parkir {c} jam. bayar berapa ribu
     Sewa sepeda {a:k} untuk jam pertama dan {b:k} untuk setiap jam sesudahnya. Biaya {c} jam berapa ribu?
     Berapa ribu biaya parkir {c} jam, kalau jam pertama {a:k} dan jam-jam lainnya {b:k} per jam?
     {n} menitipkan motor {c} jam. Di papan tertulis: jam pertama {a:k}, tiap jam berikutnya {b:k}. Bayarnya berapa ribu?""",
     "a 3-20, b 2-12, c 3-12", "c-1,further hours,jam berikutnya; $1*b,for these,biayanya; a+$2,in all,semuanya", "a+(c-1)*b", "a!=b", "dollars/ribu")
tell("""A phone plan is {a:$} a month with {b} free minutes. Each minute above that costs {c:$}. What does {n} pay for {d} minutes in a month?
     gym: {a:$} a month, {b} visits included, every extra visit {c:$}. went {d} times this month. bill?
     The printer lease is {a:$} and covers {b} colour pages. Every further page is {c:$}. How much is it with {d} pages?
     How many dollars does a van cost for {d} km, when {a:$} covers the first {b} km and each further km costs {c:$}?
     A locker costs {a:$} for the first {b} days and {c:$} for every day after them. {n} uses it for {d} days. What is due?""",
     """Paket telepon {a:k} sebulan dengan gratis {b} menit. Tiap menit selebihnya {c:k}. Berapa ribu yang dibayar {n} untuk {d} menit sebulan?
     gym: {a:k} sebulan termasuk {b} kali datang, lebihnya {c:k} sekali. bulan ini datang {d} kali. bayar berapa ribu
     Sewa mesin cetak {a:k} dan sudah termasuk {b} lembar berwarna. Tiap lembar tambahan {c:k}. Kalau {d} lembar jadi berapa ribu?
     Berapa ribu sewa mobil untuk {d} km, kalau {a:k} berlaku untuk {b} km pertama dan tiap km selebihnya {c:k}?
     Sewa loker {a:k} untuk {b} hari pertama dan {c:k} untuk tiap hari sesudahnya. {n} memakainya {d} hari. Bayar berapa ribu?""",
     "a 10-60, b 5-40, c 2-6, d 8-70", "d-b,extra,lebih; $1*c,for these,biayanya; a+$2,in all,semuanya", "a+(d-b)*c", "b<d and d-b>1", "dollars/ribu")
tell("""A taxi takes {a:$} to start and {b:$} a km. {n} paid {c:$}. How many km was the ride?
     {c:$} for the cab. it's {a:$} flat and {b:$} per km. how far did we go, in km
     The electrician charges {a:$} for coming and {b:$} an hour. The bill is {c:$}. How many hours did the work take?
     For how many GB was {n} billed, if the plan is {a:$} plus {b:$} per GB and {c:$} had to be paid?
     Renting skates costs {a:$} plus {b:$} for each hour. {n} pays {c:$} in all. For how many hours did {n} skate?""",
     """Taksi mengenakan {a:k} untuk buka pintu dan {b:k} per km. {n} membayar {c:k}. Perjalanannya berapa km?
     naik taksi bayar {c:k}. buka pintu {a:k}, per km {b:k}. jaraknya berapa km
     Tukang listrik minta {a:k} untuk datang dan {b:k} per jam. Tagihannya {c:k}. Kerjanya berapa jam?
     Berapa GB yang dipakai {n}, kalau paketnya {a:k} ditambah {b:k} per GB dan yang harus dibayar {c:k}?
     Sewa sepatu roda {a:k} ditambah {b:k} per jam. {n} membayar {c:k} semuanya. Berapa jam {n} bermain?""",
     "a 3-30, b 2-12, c 10-150", "c-a,without the fee,tanpa biaya awal; $1/b,times,kali", "(c-a)/b", "a<c and (c-a)%b==0 and c-a>b")
tell("""A minute on the hotline costs {b} cents. {n} calls for {a} minutes and then for {c} minutes. How many cents is that?
     calls of {a} and {c} minutes at {b} cents a minute, total in cents?
     {n} copies {a} pages in the morning and {c} after lunch. A page is {b} cents. What does it cost in cents?
     How many cents do {a} plus {c} sheets of paper cost, one sheet being {b} cents?""",
     """Satu menit menelepon biayanya {b} rupiah. {n} menelepon {a} menit lalu {c} menit. Berapa rupiah semuanya?
     nelpon {a} menit sama {c} menit, semenit {b} rupiah. totalnya berapa rupiah
     {n} memfotokopi {a} lembar pagi hari dan {c} lembar sesudah makan siang. Selembar {b} rupiah. Biayanya berapa rupiah?
     Berapa rupiah harga {a} lembar ditambah {c} lembar kertas kalau selembarnya {b} rupiah?""",
     "a 3-40, b 2-30*5, c 3-40", "a+c,in all,semuanya; $1*b,cost,biaya", "(a+c)*b", unit="cents/rupiah")
tell("""The tank takes {a} litres and still has {b}. A litre costs {c:$}. What does {n} pay to fill it up?
     {b} of {a} litres left in the tank. petrol is {c:$} a litre. how much to fill up
     {n} wants {a} kg of rice at home and has {b} kg. Rice is {c:$} a kg. How much does {n} spend?
     How much are the missing tickets, if {a} are needed, {b} are there and one costs {c:$}?""",
     """Tangki muat {a} liter dan masih berisi {b}. Harga seliter {c:k}. {n} membayar berapa ribu untuk mengisi penuh?
     tangki {a} liter, sisa {b}. bensin {c:k} seliter. isi penuh habis berapa ribu
     {n} ingin punya {a} kg beras di rumah dan sudah ada {b} kg. Beras {c:k} per kg. Belanjanya berapa ribu?
     Berapa ribu harga tiket yang kurang, kalau perlu {a}, sudah ada {b}, dan satu tiket {c:k}?""",
     "a 10-60, b 3-50, c 2-12", "a-b,missing,kurang; $1*c,price,harga", "(a-b)*c", "b<a-1", "dollars/ribu")

# Coins and notes

tell("""{n} has {a} coins of 20 cents and {b} coins of 50 cents. How many cents is that?
     {a} x 20 cents and {b} x 50 cents, how many cents altogether
     In the jar are only 20-cent and 50-cent coins: {a} of the first kind, {b} of the second. How many cents are in the jar?
     How much in cents does {n} get for {a} bottles with 20 cents deposit and {b} bottles with 50 cents deposit?""",
     """{n} punya {a} lembar 20 ribu dan {b} lembar 50 ribu. Berapa ribu semuanya?
     {a} lembar dua puluh ribuan sama {b} lembar lima puluh ribuan, jadi berapa ribu
     Di laci hanya ada uang 20 ribu dan 50 ribu: {a} lembar yang pertama, {b} lembar yang kedua. Isinya berapa ribu?
     Kasir menghitung {a} lembar 20 ribu dan {b} lembar 50 ribu. Jumlahnya berapa ribu?""",
     "a 2-20, b 2-20", "a*20,twenties,dua puluhan; b*50,fifties,lima puluhan; $1+$2,in all,semuanya", "20*a+50*b", unit="cents/ribu")
tell("""{n} changes {a} notes of 50 dollars into notes of {b} dollars. How many notes does {n} get?
     how many {b} dollar notes do i get for {a} fifties
     The bank swaps {a} fifty-dollar notes for {b}-dollar notes of the same value. How many are handed out?
     {a} notes of 50 dollars are paid out in notes of {b} dollars. How many of those are that?""",
     """{n} menukar {a} lembar 50 ribu dengan uang pecahan {b} ribu. Dapat berapa lembar?
     {a} lembar lima puluh ribu ditukar {b} ribuan dapat berapa lembar
     Bank menukar {a} lembar 50 ribu dengan lembaran {b} ribu yang nilainya sama. Berapa lembar yang diberikan?
     Kasir perlu uang kecil, jadi {a} lembar 50 ribu ditukar dengan pecahan {b} ribu. Berapa lembar pecahannya?""",
     "a 2-12, b 2-20", "a*50,value,nilai; $1/b,notes,lembar", "50*a/b", "b in (2, 5, 10, 20, 25) and 50*a%b==0")
tell("""{n} has {a} cents in tens and fives. {b} of the coins are tens. How many fives are there?
     {a} cents, {b} ten-cent coins, the rest are five-cent coins. how many fives
     A toll of {a} cents is paid with {b} ten-cent coins and otherwise only five-cent coins. How many five-cent coins are used?
     How many 5-cent coins must {n} add to {b} coins of 10 cents to make {a} cents?""",
     """{n} punya {a} ribu dalam lembaran sepuluh ribu dan lima ribu. {b} lembar di antaranya sepuluh ribuan. Berapa lembar yang lima ribuan?
     {a} ribu, {b} lembar sepuluh ribu, sisanya lima ribuan. lima ribuannya berapa lembar
     Tagihan {a} ribu dibayar dengan {b} lembar 10 ribu dan selebihnya hanya lembaran 5 ribu. Lembaran 5 ribunya berapa?
     Berapa lembar 5 ribu yang harus ditambahkan {n} pada {b} lembar 10 ribu supaya menjadi {a} ribu?""",
     "a 5-60*5, b 2-20", "b*10,tens,sepuluhan; a-$1,rest,sisa; $2/5,fives,limaan", "(a-10*b)/5", "a%5==0 and 10*b<a")
tell("""A bill of {a:$} is paid with {c:$}. The change comes in notes of {b} dollars. How many notes are that?
     paid {c:$} for {a:$}, and the machine only gives {b} dollar coins back. how many coins
     {n} buys a coat for {a:$}, hands over {c:$} and gets only {b}-dollar notes back. How many of them?
     How many {b}-dollar notes does the cashier need for the change, when {a:$} is paid with {c:$}?""",
     """Belanjaan {a:k} dibayar dengan {c:k}. Kembaliannya berupa lembaran {b} ribu. Berapa lembar?
     bayar {c:k} buat yang {a:k}, kembaliannya {b} ribuan semua. dapat berapa lembar
     {n} membeli jaket {a:k}, menyerahkan {c:k}, dan menerima kembalian hanya lembaran {b} ribu. Berapa lembar?
     Berapa lembar {b} ribu yang diperlukan kasir untuk kembalian, kalau {a:k} dibayar dengan {c:k}?""",
     "a 4-150, b 2-10, c 2-20*10", "c-a,change,kembalian; $1/b,notes,lembar", "(c-a)/b", "a<c and (c-a)%b==0 and c-a>b and b in (2, 5, 10)")
tell("""For one euro {n} gets {b} pesos. {n} changes {a} euros and spends {c} pesos. How many pesos are left?
     1 coin = {b} gems in this game. i traded {a} coins and used {c} gems. gems left?
     A voucher is worth {b} points. {n} hands in {a} vouchers and takes a prize for {c} points. How many points remain?
     The fair gives {b} tokens for a dollar. How many tokens does {n} keep after paying {a} dollars and using {c} tokens?""",
     """Satu dolar ditukar {b} peso. {n} menukar {a} dolar dan memakai {c} peso. Sisanya berapa peso?
     1 koin = {b} permata di game ini. aku tukar {a} koin terus pakai {c} permata. sisa permata?
     Satu kupon bernilai {b} poin. {n} menyerahkan {a} kupon dan mengambil hadiah {c} poin. Sisa poinnya berapa?
     Di pasar malam, seribu dapat {b} keping. Kalau {n} membayar {a} ribu lalu memakai {c} keping, sisanya berapa keping?""",
     "a 2-20, b 3-30, c 5-200", "a*b,received,didapat; $1-c,left,sisa", "a*b-c", "c<a*b")
