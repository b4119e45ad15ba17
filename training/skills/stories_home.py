"""More stories of `word_problems`: kitchen, garden, animals, pages, candles, medicine and what runs out."""

from __future__ import annotations

from skills.word_templates import tell, tell_even

# Boxes and rows

tell("""There are {a} boxes of {b} eggs, and in every box {c} eggs are cracked. How many eggs are whole?
     {a} bags with {b} oranges each, {c} bad ones in each bag. good oranges in total?
     Each of {a} classrooms has {b} chairs, {c} of which are broken. How many chairs in the school can be used?
     {n} bakes {a} trays of {b} muffins and burns {c} on every tray. How many muffins can be served?
     How many working lights are there in {a} strings of {b} lights, if {c} are dead in each string?
     in each of my {a} bunches of {b} flowers {c} are faded. how many are still fine""",
     """Ada {a} kotak berisi {b} telur, dan di tiap kotak {c} telur retak. Berapa telur yang utuh?
     {a} kantong isi {b} jeruk, tiap kantong ada {c} yang busuk. yang bagus semuanya berapa
     Masing-masing dari {a} kelas punya {b} kursi, {c} di antaranya rusak. Berapa kursi di sekolah itu yang bisa dipakai?
     {n} memanggang {a} loyang berisi {b} bolu dan di setiap loyang {c} gosong. Berapa bolu yang bisa disajikan?
     Berapa lampu yang menyala pada {a} rangkaian berisi {b} lampu, kalau di tiap rangkaian {c} mati?
     di tiap ikat dari {a} ikat berisi {b} bunga ada {c} yang layu. yang masih segar berapa""",
     "a 2-20, b 6-30, c 2-9", "b-c,good in each,bagus tiap satu; $1*a,in all,semuanya", "(b-c)*a", "c<b-1")
tell("""{a} people want to sit in rows of {b} chairs. How many rows must be set up?
     gotta seat {a} guests, {b} per bench, how many benches
     A washing machine takes {b} shirts at once. {n} has {a} shirts to wash. How many loads is that?
     How many trips does {n} make to carry {a} bricks, {b} at a time at most?
     The lift carries {b} people. {a} are waiting downstairs. How many times must it go up until all are upstairs?
     {n} can carry {b} books at a time and has {a} books to take upstairs. How many walks is that?""",
     """{a} orang mau duduk di barisan berisi {b} kursi. Perlu berapa baris?
     ada {a} tamu, satu bangku muat {b}, perlu berapa bangku
     Mesin cuci muat {b} baju sekali cuci. {n} punya {a} baju kotor. Harus berapa kali mencuci?
     Berapa kali {n} harus bolak-balik membawa {a} bata, kalau sekali jalan paling banyak {b}?
     Lift muat {b} orang. Di bawah menunggu {a} orang. Berapa kali lift harus naik sampai semua terangkut?
     {n} bisa membawa {b} buku sekali jalan dan harus membawa {a} buku ke atas. Perlu berapa kali jalan?""",
     "a 11-150, b 3-12", "a:b,full,penuh; $1+1,and the rest,dan sisanya", "(a-a%b)/b+1", "a%b!=0 and a>b")
tell_even("a:b,full,penuh", "a/b", "a%b==0 and a>b")
tell("""A hall has {a} rows of {b} seats and {c} extra chairs. {d} people come and all sit. How many seats stay empty?
     {a} rows, {b} seats each, plus {c} folding chairs, {d} tickets sold. free places?
     In a theatre are {a} rows of {b} places, and {c} places on the balcony. {d} are booked. How many can still be booked?
     How many pots are empty, if {n} has {a} shelves with {b} pots each and {c} pots on the floor, and {d} have a plant in them?""",
     """Aula punya {a} baris berisi {b} kursi dan {c} kursi tambahan. {d} orang datang dan semua duduk. Berapa kursi kosong?
     {a} baris, tiap baris {b} kursi, plus {c} kursi lipat, tiket terjual {d}. sisa tempat berapa
     Di teater ada {a} baris, tiap baris {b} tempat, dan {c} tempat di balkon. Yang dipesan {d}. Berapa yang masih bisa dipesan?
     Berapa pot yang kosong, kalau {n} punya {a} rak berisi {b} pot dan {c} pot di lantai, dan {d} pot sudah ditanami?""",
     "a 3-15, b 4-20, c 2-20, d 10-150", "a*b,in rows,di baris; $1+c,in all,semuanya; $2-d,free,kosong", "a*b+c-d", "d<a*b+c")
tell("""A train has {a} carriages with {b} seats each. {c} passengers get on. How many have to stand?
     {a} buses, {b} seats in each, {c} kids. how many kids don't get a seat
     {c} guests come to a wedding with {a} tables for {b}. For how many guests is there no place?
     How many pupils are left without a computer, when {c} pupils use {a} rooms of {b} computers?
     cinema with {a} rows of {b}. {c} people want a ticket. how many won't get one""",
     """Kereta punya {a} gerbong, tiap gerbong {b} kursi. {c} penumpang naik. Berapa orang yang harus berdiri?
     {a} bus, masing-masing {b} kursi, anaknya {c}. berapa anak yang gak kebagian kursi
     {c} tamu datang ke pesta dengan {a} meja untuk {b} orang. Berapa tamu yang tidak kebagian tempat?
     Berapa siswa yang tidak mendapat komputer, kalau {c} siswa memakai {a} ruang berisi {b} komputer?
     bioskop {a} baris isi {b} kursi. yang mau nonton {c} orang. yang gak kebagian berapa orang""",
     "a 2-12, b 4-40, c 20-400", "a*b,seats,kursi; c-$1,without,tanpa tempat", "c-a*b", "a*b<c and c<2*a*b")

# Cooking

tell("""A recipe for {a} people takes {b} g of flour. How many g does {n} need for {c} people?
     soup for {a} needs {b} ml of milk, but we are {c}. how many ml
     {b} g of pasta are enough for {a} eaters. What amount, in g, is right for {c}?
     How many grams of rice go in for {c} guests, if {b} grams are right for {a} guests?
     Grandma's cake for {a} people needs {b} g of butter. {n} wants to make it for {c} people. How many g of butter should {n} take?""",
     """Resep untuk {a} orang memakai {b} g tepung. Berapa g yang diperlukan {n} untuk {c} orang?
     sup buat {a} orang butuh {b} ml santan, tapi kami {c} orang. jadi berapa ml
     {b} g pasta cukup untuk {a} orang. Untuk {c} orang perlu berapa g?
     Berapa gram beras untuk {c} tamu, kalau untuk {a} tamu {b} gram?
     Kue nenek untuk {a} orang butuh {b} g mentega. {n} mau membuatnya untuk {c} orang. Menteganya berapa g?""",
     "a 2-9, b 4-90*10, c 2-12", "b/a,for one,satu orang; $1*c,needed,perlu", "b/a*c", "b%a==0 and a!=c")
tell("""A recipe is for {a} people and uses {b} eggs. {n} cooks for {c} people only. How many eggs are right?
     the recipe says {b} potatoes for {a} people, its just {c} of us. how many potatoes
     {b} apples make a pie for {a}. How many apples are used for a smaller pie for {c}?
     How many lemons does {n} take for {c} glasses, when {b} lemons are for {a} glasses?""",
     """Resep untuk {a} orang memakai {b} telur. {n} memasak hanya untuk {c} orang. Berapa telur yang pas?
     resepnya {b} kentang buat {a} orang, kami cuma {c} orang. kentangnya berapa
     {b} apel menjadi pai untuk {a} orang. Pai kecil untuk {c} orang perlu berapa apel?
     Berapa lemon yang dipakai {n} untuk {c} gelas, kalau {b} lemon untuk {a} gelas?""",
     "a 4-30, b 4-60, c 2-9", "a/c,times smaller,kali lebih kecil; b/$1,needed,perlu", "b/(a/c)", "a%c==0 and a>c and b%(a/c)==0 and b>a/c")
tell("""For {b} cakes {n} needs {a} g of sugar each and there are {c} g in the house. How many g must be bought?
     {b} loaves, {a} g flour per loaf, i have {c} g. what's missing, in g
     Each of {b} guests drinks {a} ml of juice. {c} ml are in the fridge. How many ml are lacking?
     How many grams of wool does {n} still need for {b} scarves of {a} grams, with {c} grams in the basket?""",
     """Untuk {b} kue {n} perlu {a} g gula per kue dan di rumah ada {c} g. Harus beli berapa g?
     {b} roti, {a} g tepung per roti, adanya {c} g. kurang berapa g
     Tiap tamu dari {b} tamu minum {a} ml jus. Di kulkas ada {c} ml. Kurangnya berapa ml?
     Berapa gram benang lagi yang diperlukan {n} untuk {b} syal, satu syal {a} gram, kalau di keranjang ada {c} gram?""",
     "a 4-40*5, b 2-9, c 4-100*10", "a*b,needed,perlu; $1-c,missing,kurang", "a*b-c", "c<a*b")
tell("""{n} has {a} eggs. A cake takes {b} eggs. {n} bakes as many cakes as possible. How many eggs are left?
     {a} g of dough, {b} g per roll, as many rolls as i can. g left over?
     A pot holds {a} ladles of soup and a bowl takes {b}. When as many bowls as possible are full, how many ladles remain?
     How many slices are over, if {n} makes as many sandwiches of {b} slices as {a} slices allow?""",
     """{n} punya {a} telur. Satu kue perlu {b} telur. {n} membuat kue sebanyak mungkin. Sisa telurnya berapa?
     adonan {a} g, satu roti {b} g, dibikin sebanyak mungkin. sisa adonan berapa g
     Panci berisi {a} sendok sup dan satu mangkuk {b} sendok. Kalau mangkuk penuh diisi sebanyak mungkin, sisa berapa sendok?
     Berapa lembar roti yang tersisa kalau {n} membuat roti lapis, masing-masing {b} lembar, sebanyak mungkin dari {a} lembar?""",
     "a 11-99, b 3-9", "a%b,left over,sisa", "a%b", "a%b!=0 and a>b")

# Garden and farm

tell("""{n} plants {a} rows of {b} tomato plants. Every plant gives {c} tomatoes. How many tomatoes is that?
     {a} rows, {b} bushes a row, {c} flowers a bush. flowers in all?
     An orchard has {a} rows with {b} trees, and each tree bears {c} kg of fruit. How many kg are picked?
     How many seeds does {n} use for {a} beds of {b} holes, with {c} seeds in a hole?""",
     """{n} menanam {a} baris tomat, tiap baris {b} tanaman. Satu tanaman berbuah {c} tomat. Berapa tomat semuanya?
     {a} baris, sebaris {b} semak, tiap semak {c} bunga. bunganya berapa
     Kebun punya {a} baris pohon, tiap baris {b} pohon, dan tiap pohon menghasilkan {c} kg buah. Panennya berapa kg?
     Berapa benih yang dipakai {n} untuk {a} bedeng, tiap bedeng {b} lubang, dan {c} benih per lubang?""",
     "a 2-12, b 3-20, c 2-15", "a*b,plants,tanaman; $1*c,in all,semuanya", "a*b*c")
tell("""{n} has {a} plants and puts {b} in a row. There are {c} rows. How many plants find no place?
     {a} seedlings, bed has {c} rows for {b} each. how many are too many
     A garden takes {c} rows of {b} cabbages. {n} bought {a} cabbages. How many cabbages are left in the crate?
     How many bulbs can {n} give to {m} out of {a}, if {c} rows of {b} are planted?""",
     """{n} punya {a} bibit dan menanam {b} sebaris. Barisnya ada {c}. Berapa bibit yang tidak kebagian tempat?
     bibit {a}, bedengnya {c} baris isi {b}. kelebihan berapa
     Kebun itu muat {c} baris kol, sebaris {b}. {n} membeli {a} bibit kol. Berapa yang tersisa di peti?
     Berapa umbi yang bisa diberikan {n} kepada {m} dari {a}, kalau yang ditanam {c} baris, tiap baris {b}?""",
     "a 20-200, b 3-15, c 2-12", "b*c,planted,ditanam; a-$1,left,sisa", "a-b*c", "b*c<a and a<b*c*2")
tell("""A cow drinks {b} litres of water a day. How many litres do {a} cows drink in {c} days?
     {a} horses, {b} litres each per day, {c} days. water needed?
     {n} has {a} dogs and each eats {b} cups of food a day. For {c} days away, how many cups must {n} leave with {m}?
     How many carrots do {a} rabbits eat in {c} days at {b} a day each?
     Each of {a} hens gets {b} handfuls of corn every day. How many handfuls is that over {c} days?
     the zoo gives each of its {a} monkeys {b} bananas a day. over {c} days thats how many bananas""",
     """Seekor sapi minum {b} liter air sehari. Berapa liter yang diminum {a} sapi dalam {c} hari?
     {a} kuda, masing-masing {b} liter per hari, {c} hari. airnya perlu berapa liter
     {n} punya {a} anjing dan tiap anjing makan {b} cangkir sehari. Untuk {c} hari bepergian, berapa cangkir yang harus disiapkan?
     Berapa wortel yang dimakan {a} kelinci dalam {c} hari kalau tiap ekor makan {b} sehari?
     Masing-masing dari {a} ayam diberi {b} genggam jagung tiap hari. Selama {c} hari berapa genggam?
     kebun binatang memberi tiap monyet {b} pisang sehari, monyetnya {a}. selama {c} hari habis berapa pisang""",
     "a 2-15, b 2-15, c 2-12", "a*b,a day,sehari; $1*c,in all,semuanya", "a*b*c")
tell("""A sack of {a} kg of feed is there for {b} goats, and each eats {c} kg a day. For how many days is it enough?
     {a} cans, {b} cats, {c} cans a day each. how long do they last, in days
     {b} hikers carry {a} litres of water. Each drinks {c} litres a day. After how many days is it gone?
     How many days can {b} people live on {a} packets of noodles with {c} packets a day for each?
     We have {a} bread rolls for a trip with {b} people, {c} rolls per person per day. How many days can we stay?""",
     """Sekarung pakan {a} kg disediakan untuk {b} kambing, dan tiap ekor makan {c} kg sehari. Cukup untuk berapa hari?
     {a} kaleng, {b} kucing, masing-masing {c} kaleng sehari. habis dalam berapa hari
     {b} pendaki membawa {a} liter air. Tiap orang minum {c} liter sehari. Setelah berapa hari airnya habis?
     Berapa hari {b} orang bisa hidup dari {a} bungkus mi dengan {c} bungkus sehari per orang?
     Bekal kami {a} roti untuk {b} orang, {c} roti per orang per hari. Bisa bertahan berapa hari?""",
     "a 12-180, b 2-9, c 2-6", "b*c,a day,sehari; a/$1,days,hari", "a/(b*c)", "a%(b*c)==0 and a>b*c", "days/hari")
tell("""{a} hens lay {b} eggs a day each. How many dozen eggs are that in {c} days?
     {a} trays, {b} cookies on each, {c} rounds of baking. how many dozen cookies
     {n} ties {a} bundles of {b} roses every day. How many dozen roses are tied in {c} days?
     In a workshop {a} people make {b} pencils an hour each. How many dozen do they make in {c} hours?""",
     """{a} bebek bertelur {b} butir sehari per ekor. Dalam {c} hari jadi berapa lusin telur?
     {a} loyang, tiap loyang {b} kue, dipanggang {c} kali. jadi berapa lusin kue
     {n} mengikat {a} ikat mawar isi {b} tiap hari. Dalam {c} hari berapa lusin mawar yang diikat?
     Di bengkel {a} orang membuat {b} pensil per jam, masing-masing. Dalam {c} jam jadi berapa lusin?""",
     "a 2-12, b 2-12, c 2-9", "a*b,once,sekali; $1*c,in all,semuanya; $2/12,dozens,lusin", "a*b*c/12", "a*b*c%12==0 and a*b*c>12", "dozen/lusin")
tell("""{n} collects {a} eggs and sells {b} dozen of them. How many eggs are left for the family?
     had {a} pencils, {b} dozen are gone. left?
     Of {a} roses the florist ties {b} bunches of a dozen each. How many roses remain?
     How many plates are not in use, if a restaurant owns {a} and {b} dozen are on the tables?""",
     """{n} mengumpulkan {a} telur dan menjual {b} lusin. Berapa telur yang tersisa untuk keluarga?
     tadinya {a} pensil, {b} lusin sudah laku. sisanya
     Dari {a} mawar, tukang bunga membuat {b} ikat, tiap ikat selusin. Sisa mawarnya berapa?
     Berapa piring yang tidak dipakai, kalau rumah makan punya {a} piring dan {b} lusin sedang di meja?""",
     "a 20-150, b 1-9", "b*12,sold,diambil; a-$1,left,sisa", "a-b*12", "b>1 and b*12<a")

# Legs and wheels

tell("""{n} watches {a} ants and {b} spiders. Ants have 6 legs, spiders 8. How many legs are there?
     {a} beetles (6 legs each), {b} spiders (8 legs each). total legs?
     In a glass box live {a} insects with 6 legs and {b} spiders with 8 legs. What is the number of legs in the box?
     How many little shoes would {a} crickets with 6 legs and {b} spiders with 8 legs need, one for each leg?""",
     """{n} mengamati {a} semut dan {b} laba-laba. Kaki semut 6, kaki laba-laba 8. Berapa jumlah kakinya?
     {a} kumbang (kakinya 6), {b} laba-laba (kakinya 8). total kaki berapa
     Di kotak kaca ada {a} serangga berkaki 6 dan {b} laba-laba berkaki 8. Berapa kaki di kotak itu?
     Berapa sepatu kecil yang diperlukan {a} jangkrik berkaki 6 dan {b} laba-laba berkaki 8, satu untuk tiap kaki?""",
     "a 2-20, b 2-20", "a*6,six legs,berkaki enam; b*8,eight legs,berkaki delapan; $1+$2,in all,semuanya", "6*a+8*b")
tell("""There are {a} tricycles and {b} bicycles in the yard. How many wheels do they have?
     {a} trikes, {b} bikes, count the wheels
     A kindergarten gets {a} new tricycles and {b} new bicycles. How many tyres are pumped up, if every wheel is?
     How many wheels does a repairman check on {a} three-wheeled and {b} two-wheeled carts?""",
     """Di halaman ada {a} becak beroda tiga dan {b} sepeda. Berapa jumlah rodanya?
     {a} bajaj roda tiga, {b} motor roda dua, hitung rodanya dong
     TK mendapat {a} sepeda roda tiga dan {b} sepeda roda dua. Kalau semua ban dipompa, berapa ban itu?
     Berapa roda yang diperiksa montir pada {a} gerobak roda tiga dan {b} gerobak roda dua?""",
     "a 2-30, b 2-30", "a*3,three wheels,roda tiga; b*2,two wheels,roda dua; $1+$2,in all,semuanya", "3*a+2*b", unit="wheels/roda")
tell("""A classroom has {a} tables with 4 legs and {b} stools with 3 legs. How many legs is that?
     {a} chairs (4 legs), {b} stools (3 legs). felt pads needed, one per leg?
     {n} makes {a} tables and {b} stools. A table gets 4 legs, a stool 3. How many legs does {n} cut?
     How many legs stand on the floor, when there are {a} four-legged chairs and {b} three-legged stools?""",
     """Di kelas ada {a} meja berkaki 4 dan {b} bangku berkaki 3. Berapa kaki semuanya?
     {a} kursi (4 kaki), {b} dingklik (3 kaki). perlu berapa alas karet, satu per kaki
     {n} membuat {a} meja dan {b} bangku. Meja diberi 4 kaki, bangku 3. Berapa kaki yang dipotong {n}?
     Berapa kaki yang menapak lantai, kalau ada {a} kursi berkaki empat dan {b} bangku berkaki tiga?""",
     "a 2-30, b 2-30", "a*4,four legs,berkaki empat; b*3,three legs,berkaki tiga; $1+$2,in all,semuanya", "4*a+3*b")
tell("""On a farm are chickens and goats, with {b} legs altogether. {a} are chickens. How many goats are there?
     {b} legs in the yard, {a} ducks, the rest sheep. how many sheep
     The cars and bicycles in a yard have {b} wheels. There are {a} bicycles. How many cars are there?
     How many cows are in the barn, if the only other animals are {a} hens and there are {b} legs in all?
     {b} wheels in the garage. {a} motorbikes with 2 wheels each, and otherwise cars with 4. How many cars?""",
     """Di peternakan ada ayam dan kambing, kakinya {b}. Ayamnya {a}. Berapa kambingnya?
     di halaman ada {b} kaki, bebeknya {a}, sisanya domba. dombanya berapa
     Mobil dan sepeda di halaman punya {b} roda. Sepedanya {a}. Berapa mobilnya?
     Berapa sapi di kandang, kalau hewan lainnya hanya {a} ayam dan jumlah kakinya {b}?
     Di garasi ada {b} roda. {a} motor beroda 2, selebihnya mobil beroda 4. Mobilnya berapa?""",
     "a 2-30, b 5-50*4", "a*2,two each,berdua; b-$1,rest,sisa; $2/4,four each,berempat", "(b-2*a)/4", "2*a<b and (b-2*a)%4==0 and b-2*a>4")
tell("""Chickens and rabbits have {a} heads and {b} legs in all. How many rabbits are there?
     {a} heads, {b} legs, only hens and cows. number of cows?
     A farmer counts {a} animals, ducks and goats, and {b} legs. How many are goats?
     In the car park stand {a} vehicles, motorbikes with 2 wheels and cars with 4. There are {b} wheels. How many cars are there?
     How many of {a} animals are sheep, if the others are geese and together they have {b} legs?
     {n} sees {a} heads and {b} feet in the pen of ducks and rabbits. Count the rabbits.""",
     """Ayam dan kelinci ada {a} ekor dan kakinya {b}. Berapa kelincinya?
     {a} kepala, {b} kaki, isinya cuma ayam sama sapi. sapinya berapa
     Peternak menghitung {a} ekor bebek dan kambing dengan {b} kaki. Berapa ekor kambingnya?
     Di tempat parkir ada {a} kendaraan, motor beroda 2 dan mobil beroda 4. Jumlah rodanya {b}. Berapa mobilnya?
     Berapa domba di antara {a} hewan, kalau yang lain angsa dan kaki mereka semuanya {b}?
     {n} melihat {a} kepala dan {b} kaki di kandang bebek dan kelinci. Kelincinya berapa ekor?""",
     "a 5-40, b 6-70*2", "a*2,two for each,dua tiap satu; b-$1,too many,lebihnya; $2/2,with four,yang empat", "(b-2*a)/2", "b>2*a+2 and b<4*a-2")
tell("""Hens and sheep have {a} heads and {b} legs in all. How many hens are there?
     {a} heads, {b} legs, only ducks and goats. number of ducks?
     {n} counts {a} vehicles, bicycles with 2 wheels and cars with 4, and {b} wheels. How many bicycles are there?
     How many of {a} animals are chickens, if the others are pigs and together they have {b} legs?
     there are {a} animals in the barn with {b} legs in total, some cows, the rest hens. so how many hens""",
     """Ayam dan domba ada {a} ekor dan kakinya {b}. Berapa ayamnya?
     {a} kepala, {b} kaki, isinya cuma bebek sama kambing. bebeknya berapa
     {n} menghitung {a} kendaraan, sepeda beroda 2 dan mobil beroda 4, dengan {b} roda. Berapa sepedanya?
     Berapa ayam di antara {a} hewan, kalau yang lain sapi dan kaki mereka semuanya {b}?
     di kandang ada {a} hewan, kakinya total {b}, sebagian sapi, sisanya ayam. jadi ayamnya berapa""",
     "a 5-40, b 6-70*2", "a*2,two for each,dua tiap satu; b-$1,too many,lebihnya; $2/2,with four,yang empat; a-$3,with two,yang dua", "a-(b-2*a)/2", "b>2*a+2 and b<4*a-2")

# Burning down, running out

tell("""A candle is {a} cm tall and burns {b} cm an hour. How tall is it after {c} hours?
     candle of {a} cm, loses {b} cm per hour, {c} hours gone. cm left?
     {n} lights a candle of {a} cm. Each hour it gets {b} cm shorter. What is its length {c} hours later?
     How long is an incense stick of {a} cm after {c} minutes, if {b} cm burn away a minute?
     every hour {b} cm of a {a} cm candle melt. {c} hours later how many cm are still standing""",
     """Lilin tingginya {a} cm dan terbakar {b} cm per jam. Setelah {c} jam tingginya berapa?
     lilin {a} cm, berkurang {b} cm tiap jam, sudah {c} jam. sisa berapa cm
     {n} menyalakan lilin {a} cm. Tiap jam lilin itu memendek {b} cm. {c} jam kemudian panjangnya berapa?
     Berapa panjang dupa {a} cm setelah {c} menit, kalau {b} cm habis terbakar tiap menit?
     tiap jam {b} cm lilin meleleh, lilinnya {a} cm. {c} jam kemudian masih berapa cm""",
     "a 10-60, b 2-6, c 2-9", "b*c,burnt,terbakar; a-$1,left,sisa", "a-b*c", "b*c<a", "cm/cm")
tell("""A candle was {a} cm tall and is {b} cm now. It burns {c} cm an hour. How many hours has it been burning?
     from {a} percent to {b} percent, {c} percent an hour. how many hours was the phone on
     The water level falls {c} cm a day. It stood at {a} cm and stands at {b} cm. How many days have passed?
     For how many weeks has a school been giving away books, {c} a week, if the {a} it had are down to {b}?""",
     """Lilin tadinya {a} cm dan sekarang {b} cm. Tiap jam terbakar {c} cm. Sudah menyala berapa jam?
     dari {a} persen jadi {b} persen, tiap jam turun {c} persen. hp-nya udah nyala berapa jam
     Permukaan air turun {c} cm sehari. Tadinya {a} cm, sekarang {b} cm. Sudah berapa hari?
     Sudah berapa minggu sekolah membagikan buku, {c} buku seminggu, kalau dari {a} buku tinggal {b}?""",
     "a 20-100, b 4-80, c 2-9", "a-b,less,berkurang; $1/c,times,kali", "(a-b)/c", "b<a and (a-b)%c==0 and a-b>c and a<=100")
tell("""A phone has {a} percent battery and loses {b} percent an hour. What does it show after {c} hours?
     {a} percent now, a game eats {b} percent per hour, i play {c} hours. battery then?
     The laptop is at {a} percent. Every film takes {b} percent. How many percent are left after {c} films?
     What charge, in percent, does {n}'s scooter have after {c} km, if it starts with {a} percent and uses {b} percent a km?""",
     """Baterai hp {a} persen dan tiap jam turun {b} persen. Setelah {c} jam tinggal berapa persen?
     sekarang {a} persen, main game makan {b} persen sejam, main {c} jam. baterainya jadi berapa persen
     Laptop {a} persen. Tiap film menghabiskan {b} persen. Setelah {c} film sisa berapa persen?
     Berapa persen baterai skuter {n} setelah {c} km, kalau awalnya {a} persen dan tiap km memakai {b} persen?""",
     "a 30-100, b 2-15, c 2-9", "b*c,used,terpakai; a-$1,left,sisa", "a-b*c", "b*c<a and a<=100", "percent/persen")
tell("""A roll has {a} m of paper. {n} uses {b} m a day and {m} uses {c} m a day. For how many days is it enough?
     {a} tea bags, i use {b} a day, she uses {c}. days until they're gone?
     {n} and {m} eat from a jar of {a} olives, {b} and {c} olives a day. After how many days is it empty?
     How long do {a} litres of milk last in days, if upstairs drinks {b} litres and downstairs {c} litres a day?""",
     """Satu gulung kertas {a} m. {n} memakai {b} m sehari dan {m} {c} m sehari. Cukup untuk berapa hari?
     teh {a} kantong, aku pakai {b} sehari, dia {c}. habis dalam berapa hari
     {n} dan {m} makan dari stoples berisi {a} kurma, {b} dan {c} kurma sehari. Setelah berapa hari kosong?
     Berapa hari {a} liter susu bertahan, kalau penghuni atas minum {b} liter dan penghuni bawah {c} liter sehari?""",
     "a 12-150, b 2-9, c 2-9", "b+c,a day,sehari; a/$1,days,hari", "a/(b+c)", "a%(b+c)==0 and a>b+c", "days/hari")

# Medicine, sleep, screens

tell("""{n} must take {a} pills a day for {b} weeks. How many pills is that?
     {a} tablets daily, {b} weeks. how many tablets do i need
     The doctor prescribes {a} capsules a day over {b} weeks of 7 days. What number of capsules does {n} take?
     How many push-ups does {n} do in {b} weeks with {a} a day, no day left out?
     A nurse gives a patient {a} drops every day for {b} weeks. How many drops in all?
     My vitamins: {a} a day, and the doctor wants me to do it for {b} weeks. How many vitamins do I need to buy?""",
     """{n} harus minum {a} pil sehari selama {b} minggu. Berapa pil semuanya?
     {a} tablet tiap hari, {b} minggu. perlu berapa tablet
     Dokter memberi resep {a} kapsul sehari selama {b} minggu, seminggu 7 hari. Berapa kapsul yang diminum {n}?
     Berapa kali {n} push-up dalam {b} minggu, kalau sehari {a} kali tanpa libur?
     Perawat memberi pasien {a} tetes tiap hari selama {b} minggu. Berapa tetes seluruhnya?
     Vitaminku {a} butir sehari, kata dokter harus {b} minggu. Aku perlu beli berapa butir?""",
     "a 2-20, b 2-9", "b*7,days,hari; a*$1,in all,semuanya", "a*b*7")
tell("""A bottle holds {a} ml. {n} takes {b} ml, {c} times a day. After how many days is the bottle empty?
     {a} ml syrup, {c} spoons a day, {b} ml a spoon. how many days does it last
     {n} has {a} pills and swallows {b} of them {c} times a day. For how many days do they last?
     How many days is a bag of {a} kg of dog food enough, with {c} meals a day of {b} kg each?
     {c} times a day {n} puts {b} drops into the eyes, and the flask has {a} drops. How many days does it last?""",
     """Sebotol obat berisi {a} ml. {n} minum {b} ml, {c} kali sehari. Setelah berapa hari habis?
     sirup {a} ml, {c} sendok sehari, sesendok {b} ml. cukup buat berapa hari
     {n} punya {a} pil dan minum {b} pil, {c} kali sehari. Habis dalam berapa hari?
     Berapa hari cukupnya {a} kg pakan, kalau sehari {c} kali makan dan sekali makan {b} kg?
     {c} kali sehari {n} meneteskan {b} tetes, dan botolnya berisi {a} tetes. Cukup berapa hari?""",
     "a 20-200, b 2-15, c 2-4", "b*c,a day,sehari; a/$1,days,hari", "a/(b*c)", "a%(b*c)==0 and a>b*c", "days/hari")
tell("""{n} takes {a} pills a day for {c} days. A pack has {b} pills. How many packs are needed?
     {a} masks a day, {c} days, boxes of {b}. how many boxes
     A dog eats {a} biscuits a day and a bag holds {b}. How many bags does {n} need for {c} days?
     How many packets of {b} nappies are used up in {c} days, with {a} a day?""",
     """{n} minum {a} pil sehari selama {c} hari. Satu pak berisi {b} pil. Perlu berapa pak?
     {a} masker sehari, {c} hari, sekotak isi {b}. berapa kotak
     Anjing makan {a} biskuit sehari dan satu kantong isi {b}. Berapa kantong yang diperlukan {n} untuk {c} hari?
     Berapa bungkus popok isi {b} yang habis dalam {c} hari, kalau sehari {a} popok?""",
     "a 2-9, b 2-12, c 4-30", "a*c,needed,perlu; $1/b,packs,pak", "a*c/b", "a*c%b==0 and a*c>b and a!=b and b!=c")
tell("""{n} looks at the screen {a} minutes on each of 5 school days and {b} minutes on each of 2 free days. How many minutes a week is that?
     {a} min of guitar monday to friday (every day), {b} min saturday and sunday (each). minutes a week?
     A bakery sells {a} loaves a day on 5 weekdays and {b} a day on Saturday and Sunday. How many loaves does it sell in the week?
     How many km does {n} run in a week with {a} km on each of 5 working days and {b} km on each of the 2 others?""",
     """{n} menatap layar {a} menit di tiap hari dari 5 hari sekolah dan {b} menit di tiap hari dari 2 hari libur. Seminggu berapa menit?
     senin sampai jumat latihan gitar {a} menit tiap hari, sabtu minggu {b} menit tiap hari. seminggu berapa menit
     Toko roti menjual {a} roti per hari pada 5 hari kerja dan {b} per hari pada Sabtu dan Minggu. Seminggu berapa roti?
     Berapa km lari {n} dalam seminggu, kalau 5 hari kerja {a} km per hari dan 2 hari lainnya {b} km per hari?""",
     "a 10-90, b 12-150", "a*5,five days,lima hari; b*2,two days,dua hari; $1+$2,a week,seminggu", "5*a+2*b", "a!=b")
tell("""A day has 24 hours. {n} sleeps {a} hours and works {b} hours. How many hours remain?
     24 hours minus {a} in bed and {b} at school. free time?
     Of the 24 hours of a day a shop is open {a} and the cleaner is there for {b} while it is closed. For how many hours is nobody there?
     How many hours a day is the cat awake and not eating, if it sleeps {a} and eats {b} of the 24 hours?""",
     """Sehari ada 24 jam. {n} tidur {a} jam dan bekerja {b} jam. Sisanya berapa jam?
     24 jam dikurangi tidur {a} jam sama sekolah {b} jam. waktu luangnya berapa jam
     Dari 24 jam sehari, toko buka {a} jam dan dibersihkan {b} jam saat tutup. Berapa jam toko itu kosong?
     Berapa jam sehari kucing itu bangun dan tidak makan, kalau dari 24 jam ia tidur {a} jam dan makan {b} jam?""",
     "a 6-14, b 2-9", "24-a,after that,setelah itu; $1-b,left,sisa", "24-a-b", "a+b<23", "hours/jam")

# Pages, printing, deliveries

tell("""A book has {a} pages and {n} reads {b} pages a day. On which day is the book finished?
     {a} pages at {b} a day. how many days will i need
     {n} must learn {a} words, {b} new ones every day. How many days does that take?
     How many evenings does {n} need for {a} chapters, if not more than {b} are read in one evening?
     if i watch {b} episodes each evening, how many evenings until im through all {a} episodes""",
     """Buku {a} halaman dibaca {n} {b} halaman sehari. Selesai pada hari ke berapa?
     {a} halaman, sehari {b}. butuh berapa hari
     {n} harus menghafal {a} kata, {b} kata baru tiap hari. Perlu berapa hari?
     Berapa malam yang diperlukan {n} untuk {a} bab, kalau semalam paling banyak {b} bab?
     kalau tiap malam nonton {b} episode, berapa malam sampai {a} episode habis semua""",
     "a 12-200, b 4-12", "a:b,full days,hari penuh; $1+1,and the rest,dan sisanya", "(a-a%b)/b+1", "a%b!=0 and a>b")
tell_even("a:b,full days,hari penuh", "a/b", "a%b==0 and a>b")
tell("""A printer prints {a} pages a minute. {n} needs {b} copies of a paper of {c} pages. How many minutes does it take?
     {c} pages, {b} copies, {a} pages per minute. minutes?
     {b} booklets of {c} pages are printed at {a} pages a minute. How long does the printer run, in minutes?
     How many minutes is the copier busy with a test of {c} sheets for {b} pupils, at {a} sheets a minute?""",
     """Printer mencetak {a} halaman per menit. {n} perlu {b} salinan makalah {c} halaman. Butuh berapa menit?
     {c} halaman, {b} rangkap, {a} halaman per menit. berapa menit
     {b} buklet berisi {c} halaman dicetak dengan kecepatan {a} halaman per menit. Berapa menit printer itu bekerja?
     Berapa menit mesin fotokopi dipakai untuk ujian {c} lembar bagi {b} siswa, kalau semenit {a} lembar?""",
     "a 4-30, b 2-30, c 2-20", "b*c,pages,halaman; $1/a,minutes,menit", "b*c/a", "b*c%a==0 and b*c>a", "minutes/menit")
tell("""A driver has {a} parcels. Each hour {b} are delivered. How many are still in the van after {c} hours?
     {a} letters, {b} an hour, {c} hours on the road. still to go?
     Of {a} newspapers {n} brings {b} to each of {c} streets. How many newspapers are left?
     How many orders are open, if {a} came in and {c} couriers have brought away {b} each?
     {n} baked {a} pies. {c} shops got {b} pies each. How many has {n} still got?""",
     """Kurir membawa {a} paket. Tiap jam diantar {b}. Setelah {c} jam, berapa yang masih di mobil?
     {a} surat, sejam {b}, sudah {c} jam. sisa berapa
     Dari {a} koran, {n} mengantar {b} ke tiap jalan. Jalannya ada {c}. Berapa koran yang tersisa?
     Berapa pesanan yang belum diantar, kalau masuk {a} dan {c} kurir masing-masing sudah membawa {b}?
     {n} membuat {a} pai. {c} toko masing-masing mendapat {b} pai. Pai {n} masih berapa?""",
     "a 30-250, b 4-25, c 2-9", "b*c,delivered,diantar; a-$1,left,sisa", "a-b*c", "b*c<a")
tell("""{n} has to write {a} cards. {n} writes {b} in the morning and twice as many in the afternoon. How many are still to be written?
     {a} boxes to unpack. did {b} yesterday, double that today. left?
     A stall opens with {a} buns, sells {b} before noon and twice that number after noon. How many buns are left?
     How many of {a} trees are not pruned yet, if {n} pruned {b} and {m} twice as many?""",
     """{n} harus menulis {a} kartu. Pagi ditulis {b}, sorenya dua kali lipatnya. Masih kurang berapa?
     {a} kotak mau dibongkar. kemarin {b}, hari ini dua kali itu. sisanya berapa
     Lapak buka dengan {a} roti, laku {b} sebelum siang dan dua kali lipatnya sesudah siang. Berapa roti yang tersisa?
     Berapa dari {a} pohon yang belum dipangkas, kalau {n} memangkas {b} dan {m} dua kali lipatnya?""",
     "a 20-300, b 4-90", "b*2,second,kedua; b+$1,both,keduanya; a-$2,left,sisa", "a-3*b", "3*b<a")
tell("""{n} reads {a} pages on the first day and {b} pages more each day than the day before. How many pages does {n} read on the third day?
     day one {a} squats, then {b} more every day. how many on day three
     The first row has {a} seats and each row behind it {b} more than the one before. How many seats has the third row?
     What does {n} save in the third week, when it was {a:$} in the first week and {b:$} more every week after?""",
     """{n} membaca {a} halaman di hari pertama dan tiap hari {b} halaman lebih banyak dari hari sebelumnya. Berapa halaman di hari ketiga?
     hari pertama squat {a} kali, tiap hari nambah {b}. hari ketiga berapa kali
     Baris pertama {a} kursi dan tiap baris di belakangnya {b} kursi lebih banyak dari baris di depannya. Baris ketiga berapa kursi?
     Berapa ribu tabungan {n} di minggu ketiga, kalau minggu pertama {a:k} dan tiap minggu naik {b:k}?""",
     "a 3-60, b 2-30", "a+b,second,kedua; $1+b,third,ketiga", "a+b+b")
tell("""A library has {a} books. {b} are lent out, {c} come back and {d} new ones are bought. How many books stand there now?
     shop stock {a}: sold {b}, {c} returned, {d} delivered. stock now?
     {n} had {a} messages, deleted {b}, got {c} and then another {d}. How many messages are there?
     How many animals are in the shelter, if there were {a}, {b} found a home, {c} were brought back and {d} new ones came?""",
     """Perpustakaan punya {a} buku. Dipinjam {b}, dikembalikan {c}, dan dibeli {d} buku baru. Sekarang di sana ada berapa buku?
     stok {a}: laku {b}, diretur {c}, datang lagi {d}. stok sekarang?
     {n} punya {a} pesan, menghapus {b}, menerima {c}, lalu menerima {d} lagi. Pesannya sekarang berapa?
     Berapa hewan di penampungan, kalau tadinya {a}, diadopsi {b}, dikembalikan {c}, dan datang {d} yang baru?""",
     "a 20-300, b 5-150, c 2-60, d 2-60", "a-b,after that,setelah itu; $1+c,come back,kembali; $2+d,now,sekarang", "a-b+c+d", "b<a and c<b")
