"""More stories of `word_problems`: who has more, averages, fair shares, parts of a whole, games, groups, buses."""

from __future__ import annotations

from skills.word_templates import tell, tell_even

# Who has more

tell("""{n} has {a} {t} and {m} has {b} times as many. How many more does {m} have?
     {m} owns {b} times as many {t} as {n}, who owns {a}. whats the difference
     A puppy weighs {a} kg and its mother {b} times that. By how many kg is the mother heavier?
     {n} read {a} pages and {m} {b} times as many. How many pages is {n} behind?
     How much longer is a rope {b} times the length of one of {a} m?
     it took me {a} minutes, it took {m} {b} times as long. how many minutes longer was that""",
     """{n} punya {a} {t} dan {m} {b} kali lipatnya. {m} lebih banyak berapa?
     {t} {m} {b} kali {t} {n} yang cuma {a}. selisihnya berapa
     Anak anjing beratnya {a} kg dan induknya {b} kali itu. Induknya lebih berat berapa kg?
     {n} membaca {a} halaman dan {m} {b} kali sebanyak itu. {n} tertinggal berapa halaman?
     Berapa m lebihnya tali yang panjangnya {b} kali tali {a} m?
     aku butuh {a} menit, waktu {m} {b} kali waktuku. {m} lebih lama berapa menit""",
     "a 3-60, b 3-9", "a*b,the larger,yang besar; $1-a,difference,selisih", "a*b-a")
tell("""{n} and {m} have {a} {t} together, and {m} has {b} times as many as {n}. How many does {n} have?
     together {a} {t}, {m}s pile is {b} times {n}s. how big is the pile of {n}
     A mother and her son weigh {a} kg together. The mother is {b} times as heavy. What does the son weigh?
     In a park are {a} trees, {b} times as many oaks as pines and nothing else. How many pines are there?
     Two classes collected {a} kg of paper, one of them {b} times as much as the other. How many kg did the other one collect?
     {n} and {m} split {a} {t} so that {m} has {b} times what {n} has. How many are there for {n}?""",
     """{n} dan {m} punya {a} {t}, dan milik {m} {b} kali milik {n}. Berapa {t} {n}?
     berdua ada {a} {t}, punya {m} {b} kali punya {n}. punya {n} berapa
     Berat ibu dan anaknya {a} kg. Berat ibu {b} kali berat anaknya. Berat anaknya berapa?
     Di taman ada {a} pohon, hanya mahoni dan pinus, dan mahoni {b} kali sebanyak pinus. Berapa pohon pinusnya?
     Dua kelas mengumpulkan {a} kg kertas, yang satu {b} kali yang lain. Kelas yang lebih sedikit mengumpulkan berapa kg?
     {n} dan {m} membagi {a} {t} sehingga bagian {m} {b} kali bagian {n}. Bagian {n} berapa?""",
     "a 8-180, b 2-9", "b+1,parts,bagian; a/$1,one part,satu bagian", "a/(b+1)", "a%(b+1)==0 and a>b+1")
tell("""{m} has {b} times as many {t} as {n}. The difference is {c}. How many does {n} have?
     {m}s number is {b} times {n}s, thats {c} more. what is {n}s number
     A box is {b} times as heavy as a bag and weighs {c} kg more. What does the bag weigh?
     The long film lasts {b} times as long as the short one, which means {c} minutes more. How many minutes is the short film?""",
     """{t} {m} {b} kali {t} {n}. Selisihnya {c}. Berapa {t} {n}?
     angka {m} {b} kali angka {n}, bedanya {c}. angka {n} berapa
     Kotak itu {b} kali seberat tas dan {c} kg lebih berat. Berat tasnya berapa kg?
     Film panjang durasinya {b} kali film pendek, artinya {c} menit lebih lama. Film pendeknya berapa menit?""",
     "b 3-9, c 6-180", "b-1,parts more,bagian lebihnya; c/$1,one part,satu bagian", "c/(b-1)", "c%(b-1)==0 and c>b")
tell("""{n} and {m} have {a} {t} together. {m} has {b} more than {n}. How many does {m} have?
     {a} votes for the two, {m} got {b} more than {n}. votes for {m}?
     A class of {a} has {b} more girls than boys. How many girls are in it?
     Two sticks are {a} cm long end to end, and one is {b} cm longer than the other. How long is the longer one?
     How many pages has the thicker of two books with {a} pages in all, when it has {b} more than the other?""",
     """{n} dan {m} punya {a} {t}. {m} punya {b} lebih banyak dari {n}. Berapa {t} {m}?
     suara berdua {a}, {m} dapat {b} lebih banyak dari {n}. suara {m} berapa
     Kelas berisi {a} murid, murid perempuan {b} lebih banyak dari laki-laki. Berapa murid perempuannya?
     Dua tongkat disambung panjangnya {a} cm, dan yang satu {b} cm lebih panjang dari yang lain. Yang panjang berapa cm?
     Berapa halaman buku yang lebih tebal dari dua buku yang semuanya {a} halaman, kalau selisihnya {b} halaman?""",
     "a 10-200, b 2-60", "a+b,twice the larger,dua kali yang besar; $1/2,larger,yang besar", "(a+b)/2", "b<a-2 and (a+b)%2==0")
tell("""{n} has {a} {t}. {m} has half as many, and {k} has {c} more than {m}. How many does {k} have?
     {n}: {a} points. {m}: half of that. {k}: {c} more than {m}. {k}?
     {k} ran {c} m more than {m}, who ran half as far as {n}. {n} ran {a} m. How far did {k} run?
     What did {k} earn, when {n} earned {a} dollars, {m} half of that and {k} {c} dollars more than {m}?""",
     """{n} punya {a} {t}. {m} setengahnya, dan {k} {c} lebih banyak dari {m}. Berapa {t} {k}?
     {n}: {a} poin. {m}: setengahnya {n}. {k}: {c} lebih banyak dari {m}. {k} berapa
     {k} lari {c} m lebih jauh dari {m}, dan {m} setengah dari jarak {n}. {n} lari {a} m. {k} lari berapa m?
     Berapa ribu pendapatan {k}, kalau {n} mendapat {a} ribu, {m} setengahnya, dan {k} {c} ribu lebih banyak dari {m}?""",
     "a 6-90*2, c 2-40", "a/2,second,kedua; $1+c,third,ketiga", "a/2+c")
tell("""{n} has {a} {t}, {m} {b}, and {k} has {c} fewer than the two of them together. How many does {k} have?
     {k} has {c} less than {n} and {m} combined. {n}: {a}, {m}: {b}. so {k}?
     The red box weighs {a} kg, the blue one {b} kg, and the green one {c} kg less than both together. What does the green one weigh?
     How many pages did {k} read, when {n} read {a}, {m} {b} and {k} {c} pages less than those two in sum?""",
     """{n} punya {a} {t}, {m} {b}, dan {k} {c} lebih sedikit dari jumlah keduanya. Berapa {t} {k}?
     punya {k} kurang {c} dari gabungan {n} dan {m}. {n}: {a}, {m}: {b}. jadi {k} berapa
     Kotak merah {a} kg, kotak biru {b} kg, dan kotak hijau {c} kg lebih ringan dari keduanya bersama. Berat kotak hijau berapa kg?
     Berapa halaman yang dibaca {k}, kalau {n} {a}, {m} {b}, dan {k} {c} halaman lebih sedikit dari jumlah keduanya?""",
     "a 5-90, b 5-90, c 2-80", "a+b,both,keduanya; $1-c,third,ketiga", "a+b-c", "c<a+b")
tell("""{n} has {a} {t}. {m} has twice as many and {k} three times as many as {n}. How many have they in all?
     {a} for {n}, double for {m}, triple for {k} (of what {n} has). sum?
     The small box holds {a} {t}, the middle one twice and the big one three times what the small one holds. How many fit into all of them?
     How many hours did the three work, if {n} worked {a}, {m} twice that and {k} three times what {n} did?""",
     """{n} punya {a} {t}. {m} dua kali dan {k} tiga kali sebanyak {n}. Berapa semuanya?
     {n} {a}, {m} dua kalinya, {k} tiga kalinya (dari punya {n}). totalnya
     Kotak kecil muat {a} {t}, kotak sedang dua kali dan kotak besar tiga kali muatan kotak kecil. Ketiga kotak muat berapa?
     Berapa jam mereka bertiga bekerja, kalau {n} {a} jam, {m} dua kali itu, dan {k} tiga kali jam kerja {n}?""",
     "a 3-60", "a*2,second,kedua; a*3,third,ketiga; a+$1,first two,dua pertama; $3+$2,in all,semuanya", "6*a")
tell("""{n} needs {a} seconds for a lap, {m} is {b} seconds faster and {k} is {c} seconds slower than {m}. What is the time of {k}?
     my sunflower is {a} cm. yours is {b} cm shorter, the one of {k} is {c} cm taller than yours. how tall is the one of {k}
     Shop one asks {a} dollars. Shop two is {b} dollars cheaper, and shop three {c} dollars dearer than shop two. What does shop three ask?
     What does {k} weigh, if {n} weighs {a} kg, {m} {b} kg less than {n} and {k} {c} kg more than {m}?""",
     """{n} butuh {a} detik untuk satu putaran, {m} {b} detik lebih cepat, dan {k} {c} detik lebih lambat dari {m}. Waktu {k} berapa detik?
     bunga matahariku {a} cm. punyamu lebih pendek {b} cm, punya {k} lebih tinggi {c} cm dari punyamu. tinggi punya {k} berapa
     Toko satu minta {a} ribu. Toko dua {b} ribu lebih murah, dan toko tiga {c} ribu lebih mahal dari toko dua. Toko tiga berapa ribu?
     Berapa kg berat {k}, kalau {n} {a} kg, {m} {b} kg lebih ringan dari {n}, dan {k} {c} kg lebih berat dari {m}?""",
     "a 30-180, b 2-28, c 2-40", "a-b,second,kedua; $1+c,third,ketiga", "a-b+c", "b<a and b!=c")

# Averages

tell("""{n} has the marks {a}, {b}, {c} and {d}. What is the average?
     mean of {a}, {b}, {c}, {d}
     In four weeks {n} ran {a}, {b}, {c} and {d} km. How many km a week is that on average?
     Four fish weigh {a}, {b}, {c} and {d} grams. What does one weigh on average?
     The shop had {a}, {b}, {c} and {d} customers on four days, so what was the daily average?""",
     """Nilai {n} {a}, {b}, {c}, dan {d}. Berapa rata-ratanya?
     rata-rata dari {a}, {b}, {c}, {d}
     Dalam empat minggu {n} lari {a}, {b}, {c}, dan {d} km. Rata-rata seminggu berapa km?
     Empat ikan beratnya {a}, {b}, {c}, dan {d} gram. Rata-ratanya berapa gram?
     Pengunjung toko selama empat hari {a}, {b}, {c}, dan {d} orang, jadi rata-rata per hari berapa?""",
     "a 2-99, b 2-99, c 2-99, d 2-99", "a+b,two,dua; $1+c,three,tiga; $2+d,sum,jumlah; $3/4,mean,rata-rata", "(a+b+c+d)/4", "(a+b+c+d)%4==0")
tell("""The average of two numbers is {a}. One of them is {b}. What is the other?
     mean of two tests is {a}, first was {b}. second?
     {n} and {m} weigh {a} kg on average. {n} weighs {b} kg. What does {m} weigh?
     How many points must {n} get in the second game to reach an average of {a}, after {b} points in the first?
     {n} walked {a} km a day on average over two days, {b} km on the first one. And on the second?""",
     """Rata-rata dua bilangan {a}. Salah satunya {b}. Berapa yang lain?
     rata-rata dua ulangan {a}, yang pertama {b}. yang kedua berapa
     Berat rata-rata {n} dan {m} {a} kg. Berat {n} {b} kg. Berat {m} berapa?
     Berapa poin yang harus didapat {n} di laga kedua supaya rata-ratanya {a}, kalau laga pertama {b}?
     Dalam dua hari {n} berjalan rata-rata {a} km sehari, hari pertama {b} km. Hari kedua berapa km?""",
     "a 5-95, b 5-95", "a*2,sum,jumlah; $1-b,other,yang lain", "2*a-b", "b<2*a and a!=b")
tell("""The average of four numbers is {a}. Three of them are {b}, {c} and {d}. What is the fourth?
     4 tests, mean {a}, i remember {b}, {c} and {d}. the missing one?
     Over four days {n} sold {a} cups a day on average: {b}, {c} and {d} on the first three. How many on the fourth day?
     What must {n} score in the fourth round for an average of {a}, after {b}, {c} and {d}?
     {n} needs a mean of {a} after four quizzes. {b}, {c} and {d} are in. Which mark must the last one be?""",
     """Rata-rata empat bilangan {a}. Tiga di antaranya {b}, {c}, dan {d}. Berapa yang keempat?
     4 ulangan, rata-rata {a}, yang kuingat {b}, {c}, {d}. satunya lagi berapa
     Selama empat hari {n} menjual rata-rata {a} gelas sehari: {b}, {c}, dan {d} di tiga hari pertama. Hari keempat berapa gelas?
     Berapa nilai yang harus diraih {n} di babak keempat supaya rata-ratanya {a}, setelah {b}, {c}, dan {d}?
     {n} perlu rata-rata {a} dari empat kuis. Yang sudah {b}, {c}, dan {d}. Kuis terakhir harus berapa?""",
     "a 10-90, b 5-99, c 5-99, d 5-99", "a*4,sum,jumlah; $1-b,without one,tanpa satu; $2-c,without two,tanpa dua; $3-d,fourth,keempat", "4*a-b-c-d", "b+c+d<4*a and 4*a-b-c-d<100")
tell("""{b} friends are {a} years old on average. What do their ages add up to?
     mean is {a}, {b} values. total?
     In {b} games {n} scored {a} points a game on average. How many points were that in all?
     {b} boxes weigh {a} kg on average. What is their weight altogether?
     How many km did {n} ride in {b} days with an average of {a} km a day?""",
     """Umur rata-rata {b} teman {a} tahun. Berapa jumlah umur mereka?
     rata-rata {a}, datanya {b}. totalnya berapa
     Dalam {b} laga {n} mencetak rata-rata {a} poin per laga. Semuanya berapa poin?
     Berat rata-rata {b} kotak {a} kg. Berat seluruhnya berapa kg?
     Berapa km yang ditempuh {n} dalam {b} hari dengan rata-rata {a} km sehari?""",
     "a 4-80, b 3-20", "a*b,sum,jumlah", "a*b")
tell("""The mean of {b} marks is {a}. Then {n} gets another mark, {c}. What is the new mean?
     {b} games, {a} points on average. next game {c} points. average now?
     {b} children are {a} kg heavy on average. One of {c} kg joins them. What is the average then?
     What average has {n} after one more day of {c} km, if it was {a} km over {b} days?""",
     """Rata-rata {b} nilai adalah {a}. Lalu {n} mendapat satu nilai lagi, {c}. Rata-rata barunya berapa?
     {b} laga, rata-rata {a} poin. laga berikutnya {c} poin. rata-ratanya jadi berapa
     Berat rata-rata {b} anak {a} kg. Satu anak {c} kg bergabung. Rata-ratanya menjadi berapa?
     Berapa rata-rata {n} setelah satu hari lagi sejauh {c} km, kalau tadinya {a} km selama {b} hari?""",
     "a 5-60, b 2-9, c 5-99", "a*b,sum,jumlah; $1+c,new sum,jumlah baru; b+1,how many,banyaknya; $2/$3,mean,rata-rata", "(a*b+c)/(b+1)", "(a*b+c)%(b+1)==0 and a!=c")
tell("""{n} earns {a}, {b} and {c} dollars on three days and wants {d} dollars in all. How much is missing?
     targets {d} points. got {a}, {b}, {c}. still to get?
     A lorry may carry {d} kg. It is loaded with {a}, {b} and {c} kg. How many kg may be added?
     How many more pages are there, when a book of {d} pages was read in bits of {a}, {b} and {c}?""",
     """{n} mendapat {a}, {b}, dan {c} ribu dalam tiga hari dan ingin {d} ribu. Kurang berapa ribu?
     target {d} poin. udah dapat {a}, {b}, {c}. kurang berapa
     Truk boleh memuat {d} kg. Muatannya {a}, {b}, dan {c} kg. Masih boleh ditambah berapa kg?
     Berapa halaman lagi, kalau buku {d} halaman sudah dibaca {a}, {b}, dan {c} halaman?""",
     "a 5-90, b 5-90, c 5-90, d 50-400", "a+b,two,dua; $1+c,so far,sejauh ini; d-$2,missing,kurang", "d-a-b-c", "a+b+c<d")

# Fair shares, before and after

tell("""{n} shares {a} {t} equally among {b} children. Each of them already had {c}. How many does each child have now?
     {b} kids with {c} {t} each get another {a} to share evenly. how many has one then
     {b} trays hold {c} cups each. {a} more cups are spread evenly over them. How many cups are on a tray?
     How many players has each of {b} teams of {c}, after {a} new ones were spread evenly over the teams?""",
     """{n} membagi {a} {t} rata kepada {b} anak. Tiap anak sudah punya {c}. Sekarang tiap anak punya berapa?
     {b} anak masing-masing punya {c} {t}, terus dikasih {a} lagi buat dibagi rata. satu anak jadi punya berapa
     Di {b} nampan ada masing-masing {c} gelas. {a} gelas lagi ditaruh merata di sana. Berapa gelas di satu nampan?
     Berapa pemain tiap tim dari {b} tim berisi {c}, setelah {a} pemain baru dibagi rata ke tim-tim itu?""",
     "a 6-120, b 2-9, c 2-30", "a/b,new for each,tambahan tiap satu; c+$1,now,sekarang", "c+a/b", "a%b==0 and a>b")
tell("""{a} {t} were for {b} children, the same for each. Then only {c} children came and shared all of them equally. How many more did each get than planned?
     {a} slices, planned for {b} people, only {c} show up. extra slices for each one?
     A bill of {a} dollars was to be split by {b} friends, but only {c} pay, all the same. How many dollars more does each pay?
     How many litres more does each family get, if {a} litres are split equally among {c} families instead of {b}?""",
     """{a} {t} disiapkan untuk {b} anak, sama banyak. Ternyata hanya {c} anak datang dan membagi semuanya rata. Tiap anak dapat lebih banyak berapa dari rencana?
     {a} potong kue buat {b} orang, yang datang cuma {c}. tiap orang dapat tambahan berapa potong
     Tagihan {a} ribu mestinya dibagi {b} teman, tetapi yang membayar hanya {c}, sama rata. Tiap orang membayar lebih berapa ribu?
     Berapa liter lebihnya jatah tiap keluarga kalau {a} liter dibagi rata untuk {c} keluarga, bukan {b} keluarga?""",
     "a 12-180, b 3-12, c 2-10", "a/b,planned,rencana; a/c,really,nyatanya; $2-$1,more,lebih", "a/c-a/b", "c<b and a%b==0 and a%c==0 and a>b")
tell("""{c} children have {a} {t} each. They put all together and share them equally among {b} people. How many does one get?
     {c} of us bring {a} {t} each but {b} want to eat, all the same. each gets?
     {c} cooks make {a} dumplings each for {b} guests. Every guest gets equally many. How many lie on a plate?
     How many cards are dealt to each of {b} players out of {c} packs of {a}, if all are dealt evenly?""",
     """{c} anak masing-masing punya {a} {t}. Semuanya digabung dan dibagi rata untuk {b} orang. Satu orang dapat berapa?
     kami {c} orang bawa {a} {t} masing-masing, tapi yang makan {b} orang, sama rata. tiap orang berapa
     {c} koki membuat {a} pangsit per orang untuk {b} tamu. Tiap tamu mendapat sama banyak. Berapa di satu piring?
     Berapa kartu yang didapat tiap pemain dari {b} pemain, kalau {c} pak isi {a} dibagi rata semuanya?""",
     "a 4-30, b 2-12, c 2-9", "a*c,in all,semuanya; $1/b,each,masing-masing", "a*c/b", "a*c%b==0 and b!=c and a*c>b and a!=b")
tell("""{n} gave {b} {t} to each of {a} friends and {c} to {m}. {d} are left. How many were there at first?
     {a} bags of {b} sold, then {c} single ones, {d} still here. how many did i start with
     {a} guests drank {b} glasses each, the cook {c}, and {d} glasses are still full. How many glasses were poured?
     How long was a rope, if {a} pieces of {b} m and one of {c} m were cut off and {d} m remain?""",
     """{n} memberi {b} {t} ke tiap teman dari {a} teman dan {c} ke {m}. Sisanya {d}. Semula ada berapa?
     laku {a} kantong isi {b}, terus {c} satuan, masih sisa {d}. awalnya berapa
     {a} tamu minum {b} gelas per orang, juru masak {c} gelas, dan {d} gelas masih penuh. Yang dituang berapa gelas?
     Berapa m panjang tali semula, kalau dipotong {a} potong {b} m dan satu potong {c} m, lalu tersisa {d} m?""",
     "a 2-12, b 2-12, c 2-30, d 2-40", "a*b,first,pertama; $1+c,gone,berkurang; $2+d,at first,semula", "a*b+c+d", "c!=d")
tell("""{n} lost {b} {t}, then got {c} and now has twice as many as {m}, who has {a}. How many did {n} have at first?
     minus {b}, plus {c}, and now i have double of {m}s {a}. what did i have before
     After {b} people left and {c} came in, the hall holds twice as many people as the bar with {a}. How many were in the hall before?
     How much money had {n}, who spent {b} dollars, earned {c} and then owned twice the {a} dollars of {m}?""",
     """{n} kehilangan {b} {t}, lalu mendapat {c}, dan sekarang punya dua kali milik {m} yang {a}. Semula {n} punya berapa?
     kurang {b}, tambah {c}, sekarang punyaku dua kali {a} punya {m}. tadinya berapa
     Setelah {b} orang keluar dan {c} masuk, isi aula dua kali isi kafe yang {a} orang. Sebelumnya di aula ada berapa orang?
     Berapa ribu uang {n} semula, kalau setelah memakai {b} ribu dan mendapat {c} ribu jumlahnya dua kali {a} ribu?""",
     "a 5-80, b 2-40, c 2-40", "a*2,now,sekarang; $1-c,before getting,sebelum bertambah; $2+b,at first,semula", "2*a-c+b", "c<2*a and b!=c")
tell("""I think of a number, double it and add {b}. The result is {a}. What was my number?
     twice a number plus {b} makes {a}. number?
     {n} doubles the points and gets {b} extra, {a} in the end. How many points were there first?
     A plant grew to twice its height and then another {b} cm. It is {a} cm now. How tall was it?
     How many did {n} have, if doubling them and adding {b} gives {a}?
     {n} has {a} {t}, which is {b} more than twice what {m} has. How many has {m}?""",
     """Aku memikirkan bilangan, kukali dua lalu kutambah {b}. Hasilnya {a}. Bilangan apa itu?
     dua kali suatu bilangan ditambah {b} jadi {a}. bilangannya berapa
     Poin {n} dikali dua lalu ditambah {b}, jadinya {a}. Poin semula berapa?
     Tanaman tumbuh jadi dua kali tingginya lalu naik {b} cm lagi. Sekarang {a} cm. Tadinya berapa cm?
     Berapa punya {n}, kalau dikali dua dan ditambah {b} hasilnya {a}?
     {n} punya {a} {t}, yaitu {b} lebih banyak dari dua kali milik {m}. Punya {m} berapa?""",
     "a 8-200, b 2-60", "a-b,doubled,dua kalinya; $1/2,at first,semula", "(a-b)/2", "b<a-2 and (a-b)%2==0")
tell("""{n} takes a number, multiplies it by {b}, subtracts {c} and gets {a}. Which number was it?
     number times {b} minus {c} = {a}. number?
     Each of {b} boxes held the same. {c} {t} were taken out of them and {a} are left. How many were in a box?
     {b} tickets at one price, {c} dollars off the total, {a} dollars paid. What is a ticket without the discount, in dollars?
     if i take {c} away from {b} equal piles, {a} are left altogether. how big was each pile""",
     """{n} mengambil bilangan, mengalikannya dengan {b}, menguranginya {c}, dan mendapat {a}. Bilangan berapa itu?
     bilangan dikali {b} dikurangi {c} jadi {a}. bilangannya
     Tiap kotak dari {b} kotak isinya sama. {c} {t} diambil dari sana dan tersisa {a}. Semula satu kotak berisi berapa?
     {b} tiket sama harga, totalnya dipotong {c} ribu, bayarnya {a} ribu. Tanpa potongan, satu tiket berapa ribu?
     kalau {b} tumpukan yang sama dikurangi {c}, sisanya {a} semua. tadinya tiap tumpukan berapa""",
     "a 5-120, b 2-9, c 2-40", "a+c,before,sebelumnya; $1/b,one,satu", "(a+c)/b", "(a+c)%b==0 and a+c>b")

# Parts of a whole

tell("""{n} had {a} {t}, gave half to {m} and then a third of the rest to {k}. How many does {n} still have?
     {a} {t}, half gone, then one third of what was left gone too. how many now
     Of {a} pages {n} read half on Monday and a third of the remaining ones on Tuesday. How many pages are left?
     How many of {a} litres stay in the tank, when half is used and then a third of the rest?
     i spent half of my {a} dollars on shoes and a third of what was left on lunch. how much have i got now""",
     """{n} punya {a} {t}, memberi {m} setengahnya, lalu memberi {k} sepertiga dari sisanya. {n} masih punya berapa?
     {a} {t}, hilang setengah, terus hilang lagi sepertiga dari sisanya. tinggal berapa
     Dari {a} halaman, {n} membaca setengahnya hari Senin dan sepertiga dari sisanya hari Selasa. Berapa halaman lagi?
     Berapa dari {a} liter yang masih di tangki, kalau setengahnya dipakai dan kemudian sepertiga dari sisanya?
     separuh dari {a} ribu kupakai beli sepatu, sepertiga dari sisanya buat makan. uangku sekarang berapa ribu""",
     "a 2-40*6", "a/2,half,setengah; $1/3,a third of it,sepertiganya; $1-$2,left,sisa", "a/2-a/6")
tell("""A third of {a} {t} are red, the others green. Half of the green ones are {n}'s. How many is that?
     ate a third of {a} cookies, then gave away half of what was left. how many did i give away
     {n} spends a third of {a} dollars on food and half of the remaining money on a book. What does the book cost?
     How many of {a} pupils walk, if a third come by bus and half of the others walk?
     From {a} kg of flour {n} uses a third for bread. Half of the rest becomes cake. How many kg become cake?""",
     """Sepertiga dari {a} {t} berwarna merah, sisanya hijau. Setengah dari yang hijau milik {n}. Berapa itu?
     makan sepertiga dari {a} kue, terus separuh sisanya kukasih orang. yang kukasih berapa
     {n} memakai sepertiga dari {a} ribu untuk makan dan setengah dari sisanya untuk buku. Bukunya berapa ribu?
     Berapa dari {a} siswa yang jalan kaki, kalau sepertiga naik bus dan setengah dari yang lain jalan kaki?
     Dari {a} kg tepung, {n} memakai sepertiganya untuk roti. Setengah dari sisanya jadi kue. Berapa kg yang jadi kue?""",
     "a 3-80*3", "a/3,a third,sepertiga; a-$1,rest,sisa; $2/2,half of it,setengahnya", "(a-a/3)/2")
tell("""Two thirds of {a} seats are taken. How many seats is that?
     im through two thirds of my {a} pages. how many pages
     {n} has finished two thirds of a way of {a} km. How many km has {n} done?
     How many of {a} bulbs work, if two out of every three do?
     A jar with {a} spoons of honey is two thirds used. How many spoons have been used?
     {n} planted {a} seeds and two thirds came up. How many came up?""",
     """Dua pertiga dari {a} kursi sudah terisi. Berapa kursi itu?
     sudah baca dua pertiga dari {a} halaman. berapa halaman sih
     {n} menempuh dua pertiga dari jalan {a} km. Sudah berapa km?
     Berapa lampu yang menyala dari {a} lampu, kalau tiap tiga lampu dua yang menyala?
     Stoples berisi {a} sendok madu sudah terpakai dua pertiga. Berapa sendok yang terpakai?
     {n} menanam {a} benih dan dua pertiganya tumbuh. Yang tumbuh berapa?""",
     "a 2-60*3", "a/3,a third,sepertiga; $1*2,two thirds,dua pertiga", "a/3*2")
tell("""{n} has used two fifths of {a} sheets. How many sheets are left?
     two fifths of the {a} seats are sold. seats left?
     Of {a} guests two fifths have gone home. How many guests are still here?
     How many of {a} eggs are not sold, when two fifths of them are?""",
     """{n} sudah memakai dua perlima dari {a} lembar kertas. Sisanya berapa lembar?
     dua perlima dari {a} kursi udah laku. sisanya berapa
     Dari {a} tamu, dua perlima sudah pulang. Berapa tamu yang masih ada?
     Berapa dari {a} telur yang belum terjual, kalau dua perlimanya sudah?""",
     "a 2-50*5", "a/5,a fifth,seperlima; $1*2,two fifths,dua perlima; a-$2,left,sisa", "a-a/5*2")
tell("""A quarter of {n}'s {t} are {a}. How many {t} does {n} have?
     {a} km is a quarter of the way. how long is the whole way
     {n} has spent {a} dollars, exactly one quarter of the savings. How much were the savings?
     How many pupils has a school, of which one in four, that is {a}, plays in the band?
     {n} ate {a} pieces, and that was a quarter of all pieces. How many pieces were there before?""",
     """Seperempat dari {t} {n} adalah {a}. Berapa {t} {n} seluruhnya?
     {a} km itu seperempat perjalanan. seluruhnya berapa km
     {n} sudah memakai {a} ribu, tepat seperempat tabungannya. Tabungannya berapa ribu?
     Berapa siswa sebuah sekolah, kalau satu dari tiap empat siswa, yaitu {a}, ikut band?
     {n} makan {a} potong, itu seperempat dari semua potongan. Semula ada berapa potong?""",
     "a 3-90", "a*4,the whole,seluruhnya", "a*4")
tell("""{n} spent half of the money, then {b} dollars more, and has {a} dollars left. How much money was it?
     half the cake pieces went at lunch, {b} more at tea, {a} are left. how many pieces at the start
     Half of the passengers got off, then another {b}. Now {a} are on the bus. How many were on it in the beginning?
     How many {t} were in the box, if {n} took half of them, {m} took {b} and {a} stayed?
     i gave half of my cards to {m} and lost {b} after that, now theres {a}. how many cards did i use to have""",
     """{n} memakai separuh uangnya, lalu {b} ribu lagi, dan sisanya {a} ribu. Uangnya semula berapa ribu?
     separuh potongan kue habis waktu makan siang, {b} lagi waktu sore, sisa {a}. awalnya berapa potong
     Separuh penumpang turun, lalu turun lagi {b}. Sekarang di bus ada {a}. Mula-mula berapa penumpang?
     Berapa {t} di kotak, kalau {n} mengambil separuhnya, {m} mengambil {b}, dan tersisa {a}?
     separuh kartuku kukasih {m}, terus hilang {b}, sekarang sisa {a}. dulu kartuku berapa""",
     "a 3-80, b 2-40", "a+b,half,setengah; $1*2,at first,semula", "(a+b)*2")
tell("""10 percent of {a} pupils are ill. How many pupils are there today?
     battery pack of {a} cells, 10 percent dead. working cells?
     Of {a} seeds 10 percent did not sprout. How many did?
     How many of {a} eggs are whole, if 10 percent broke on the way?
     {n} sent {a} invitations and 10 percent came back. How many got through?""",
     """10 persen dari {a} siswa sakit. Berapa siswa yang hadir hari ini?
     dari {a} paket, 10 persen rusak. yang bagus berapa
     Dari {a} benih, 10 persen tidak tumbuh. Yang tumbuh berapa?
     Berapa dari {a} telur yang utuh, kalau 10 persen pecah di jalan?
     {n} mengirim {a} undangan dan 10 persen kembali. Yang sampai berapa?""",
     "a 2-60*10", "a/10,ten percent,sepuluh persen; a-$1,rest,sisa", "a-a/10")
tell("""25 percent of {a} guests are children. How many grown-ups are there?
     25 percent of my {a} photos are blurred. sharp ones?
     {n} gives 25 percent of {a} {t} to {m}. How many stay with {n}?
     How many of {a} fields are dry, if 25 percent of them are under water?
     A farmer lost 25 percent of {a} ducks. What number of ducks does the farmer have left?""",
     """25 persen dari {a} tamu anak-anak, sisanya dewasa. Berapa yang dewasa?
     25 persen dari {a} fotoku buram. yang jelas berapa
     {n} memberikan 25 persen dari {a} {t} kepada {m}. Yang tinggal pada {n} berapa?
     Berapa dari {a} sawah yang kering, kalau 25 persen kebanjiran?
     Peternak kehilangan 25 persen dari {a} bebek. Bebeknya tinggal berapa?""",
     "a 2-60*4", "a/4,a quarter,seperempat; a-$1,rest,sisa", "a-a/4")
tell("""20 percent of {a} tickets go to the school, the rest is shared equally by {b} classes. How many does a class get?
     20 percent of {a} {t} for {n}, the others for {b} kids in equal parts. each kid?
     A prize of {a} dollars is taxed with 20 percent. What is left is divided equally by {b} winners. How many dollars has each?
     {n} keeps 20 percent of {a} seedlings and plants the others in {b} equal rows. How many are in a row?""",
     """20 persen dari {a} tiket untuk sekolah, sisanya dibagi rata kepada {b} kelas. Satu kelas dapat berapa?
     20 persen dari {a} {t} buat {n}, sisanya buat {b} anak sama rata. tiap anak berapa
     Hadiah {a} ribu kena pajak 20 persen. Sisanya dibagi rata oleh {b} pemenang. Masing-masing berapa ribu?
     {n} menyimpan 20 persen dari {a} bibit dan menanam sisanya dalam {b} baris sama banyak. Satu baris berapa bibit?""",
     "a 2-60*5, b 2-9", "a/5,a fifth,seperlima; a-$1,rest,sisa; $2/b,each,masing-masing", "(a-a/5)/b", "(a-a/5)%b==0 and a-a/5>b")

# Games, prizes, groups

tell("""{n} starts a game with {a} points, wins {b} rounds worth {c} points each and loses {d} points for a mistake. What is the score?
     {a} points, then {b} wins of {c} each, then minus {d}. score?
     With {a} coins at the start, {n} finds {b} chests of {c} coins and pays {d} for a sword. How many coins are in the purse?
     How many lives has a hero with {a} lives, who gets {c} in each of {b} levels and loses {d} to the dragon?""",
     """{n} mulai dengan {a} poin, menang {b} ronde yang bernilai {c} poin per ronde, dan kehilangan {d} poin karena salah. Skornya berapa?
     {a} poin, terus menang {b} kali, sekali {c}, lalu dikurangi {d}. skor?
     Dengan {a} koin di awal, {n} menemukan {b} peti berisi {c} koin dan membayar {d} untuk pedang. Koinnya sekarang berapa?
     Berapa nyawa pahlawan yang mula-mula {a}, dapat {c} di tiap level dari {b} level, lalu kehilangan {d} karena naga?""",
     "a 5-60, b 2-9, c 2-15, d 2-50", "b*c,won,menang; a+$1,then,lalu; $2-d,score,skor", "a+b*c-d", "d<a+b*c")
tell("""{n} has {a} points. Each right answer brings {c} points and each wrong one costs {e}. {n} gets {b} right and {d} wrong. How many points are there then?
     on {a}. {b} goals at +{c:d}, {d} fouls at -{e:d}. score now?
     {n} stands at {a} points, wins {b} times {c} and loses {d} times {e}. What is the final score?
     The bank has {a} coins for {n}. {b} good deeds bring {c} coins each, {d} fines cost {e} coins each. How many coins are there after that?""",
     """{n} punya {a} poin. Tiap jawaban benar dapat {c} poin dan tiap jawaban salah dikurangi {e}. {n} benar {b} kali dan salah {d} kali. Poinnya sekarang?
     posisi {a} poin. {b} gol @ +{c:d}, {d} pelanggaran @ -{e:d}. skornya berapa
     Poin {n} {a}, lalu menang {b} kali, sekali {c} poin, dan kalah {d} kali, sekali {e} poin. Skor akhirnya berapa?
     Koin {n} ada {a}. {b} tugas selesai, masing-masing dapat {c} koin, dan {d} kali denda, masing-masing {e} koin. Koinnya jadi berapa?""",
     "a 5-60, b 2-9, c 2-10, d 2-6, e 2-6", "b*c,won,menang; d*e,lost,kalah; a+$1,then,lalu; $3-$2,score,skor", "a+b*c-d*e", "d*e<a+b*c")
tell("""A test has {a} questions with {b} points each. {n} gets {c} questions wrong and all others right. How many points does {n} reach?
     {a} tasks, {b} points per task, i messed up {c}. my points?
     Each of {a} throws that hits gives {b} points. {n} misses {c} times. How many points is that?
     How many points are there for {n}, if out of {a} riddles worth {b} points each {c} stay unsolved?
     {n} threw {a} balls at the cans and {c} went past. Every hit counts {b} points. How many points did {n} collect?""",
     """Ujian berisi {a} soal, masing-masing {b} poin. {n} salah {c} soal dan benar di soal lainnya. Berapa poin {n}?
     {a} soal, {b} poin per soal, salah {c}. poinku berapa
     Tiap lemparan yang kena bernilai {b} poin. Dari {a} lemparan, {n} meleset {c} kali. Berapa poinnya?
     Berapa poin {n}, kalau dari {a} teka-teki yang masing-masing {b} poin ada {c} yang tidak terjawab?
     {n} melempar {a} bola ke kaleng dan {c} meleset. Tiap lemparan yang kena dapat {b} poin. Poin {n} berapa?""",
     "a 5-50, b 2-12, c 2-20", "a-c,right,benar; $1*b,points,poin", "(a-c)*b", "c<a-1")
tell("""{b} colleagues win {a} dollars and share them equally. Each had put {c} dollars into the ticket before. What is the gain of one?
     won {a} bucks with {b} friends in the pot (thats all of us), everyone put in {c} before. net gain per person?
     {b} partners split an income of {a} dollars evenly, and each pays {c} dollars of tax on it. How much does one keep?
     How many dollars more does each of {b} players have, who put in {c} dollars each and share a pot of {a} dollars?
     Selling the boat brings {a} dollars for its {b} owners in equal parts. Each of them still has to pay {c} dollars to the bank. What is left for each?""",
     """{b} rekan menang undian {a} ribu dan membaginya rata. Masing-masing tadi membayar {c} ribu untuk kupon. Untung bersih satu orang berapa ribu?
     menang {a} ribu dibagi kami {b} orang, tadi tiap orang patungan {c} ribu. untung bersih per orang berapa ribu
     {b} mitra membagi rata pendapatan {a} ribu, dan masing-masing membayar pajak {c} ribu. Yang tersisa untuk satu orang berapa ribu?
     Berapa ribu tambahan uang tiap pemain dari {b} pemain, yang masing-masing menyetor {c} ribu dan membagi rata hadiah {a} ribu?
     Perahu dijual {a} ribu dan dibagi rata {b} pemiliknya. Masing-masing masih harus membayar {c} ribu ke bank. Sisa untuk tiap orang berapa ribu?""",
     "a 20-300, b 2-9, c 2-20", "a/b,a share,satu bagian; $1-c,gain,untung", "a/b-c", "a%b==0 and c<a/b", "dollars/ribu")
tell("""{a} girls and {b} boys form teams of {c}. How many children are left without a team?
     {a} adults and {b} kids, boats for {c}, only full boats leave. how many stay behind
     {n} puts {a} red and {b} white roses in bunches of {c}, colours mixed. How many roses do not fit in a full bunch?
     How many pupils stay over, when two classes of {a} and {b} make groups of {c}?
     From {a} apples and {b} pears {n} makes baskets with {c} pieces of fruit in each, as many as possible. How many pieces are left?""",
     """{a} murid perempuan dan {b} murid laki-laki membentuk regu berisi {c}. Berapa anak yang tidak kebagian regu?
     {a} orang dewasa dan {b} anak, perahu muat {c}, hanya perahu penuh yang berangkat. yang tertinggal berapa
     {n} mengikat {a} mawar merah dan {b} mawar putih, dicampur, menjadi ikat berisi {c}. Berapa mawar yang tidak masuk ikat penuh?
     Berapa siswa yang tersisa, kalau dua kelas berisi {a} dan {b} siswa membentuk kelompok {c} orang?
     Dari {a} apel dan {b} pir, {n} membuat keranjang berisi {c} buah sebanyak mungkin. Berapa buah yang tersisa?""",
     "a 8-60, b 8-60, c 3-12", "a+b,in all,semuanya; $1%c,left over,sisa", "(a+b)%c", "(a+b)%c!=0")
tell("""{a} pupils and {b} teachers go by minibus. A minibus takes {c} people. How many minibuses are needed?
     {a} kids + {b} parents, {c} seats per car. cars needed?
     {n} packs {a} plates and {b} bowls into boxes for {c} pieces. How many boxes does {n} need?
     How many tents for {c} campers do {a} scouts and {b} leaders need?""",
     """{a} murid dan {b} guru naik minibus. Satu minibus muat {c} orang. Perlu berapa minibus?
     {a} anak + {b} orang tua, satu mobil {c} kursi. butuh berapa mobil
     {n} mengemas {a} piring dan {b} mangkuk ke kotak untuk {c} buah. Perlu berapa kotak?
     Berapa tenda untuk {c} orang yang diperlukan {a} pramuka dan {b} pembina?""",
     "a 10-90, b 2-20, c 4-12", "a+b,in all,semuanya; $1:c,full,penuh; $2+1,and the rest,dan sisanya", "(a+b-(a+b)%c)/c+1", "(a+b)%c!=0")
tell_even("a+b,in all,semuanya; $1:c,full,penuh", "(a+b)/c", "(a+b)%c==0 and a+b>c")
tell("""A bus starts with {a} people. At the first stop {b} get off and {c} get on, at the second {d} get off and {e} get on. How many are in it?
     bus: {a}. stop 1: -{b:d} +{c:d}. stop 2: -{d:d} +{e:d}. now?
     In the museum are {a} visitors. In the first hour {b} leave and {c} come, in the second {d} leave and {e} come. How many are inside?
     How many sheep are in a meadow that had {a}, if {b} went out and {c} came in and later {d} went out and {e} came in?
     {a} of us were in the group chat. yesterday {b} left and {c} joined, today {d} left and {e} joined. members now?""",
     """Bus berangkat dengan {a} orang. Di halte pertama turun {b} dan naik {c}, di halte kedua turun {d} dan naik {e}. Isinya sekarang berapa orang?
     bus: {a}. halte 1: -{b:d} +{c:d}. halte 2: -{d:d} +{e:d}. jadi berapa
     Di museum ada {a} pengunjung. Pada jam pertama keluar {b} dan masuk {c}, pada jam kedua keluar {d} dan masuk {e}. Di dalam ada berapa orang?
     Berapa domba di padang yang tadinya {a}, kalau keluar {b} dan masuk {c}, lalu keluar {d} dan masuk {e}?
     di grup ada {a} orang. kemarin keluar {b} dan masuk {c}, hari ini keluar {d} dan masuk {e}. anggotanya sekarang berapa""",
     "a 8-80, b 2-40, c 2-30, d 2-40, e 2-30", "a-b,first off,turun pertama; $1+c,first on,naik pertama; $2-d,second off,turun kedua; $3+e,now,sekarang", "a-b+c-d+e", "b<a and d<a-b+c")
tell("""At a stop {b} people get on the bus and nobody gets off. At the next stop half of all get off, which is {a}. How many were on the bus before the first stop?
     {b} joined, then half of everyone left, that was {a} people. how many were there before
     {n} finds {b} {t}, then gives half of all to {m}, who gets {a}. How many did {n} have at first?
     How much money did {n} have, who earned {b} dollars and then gave half of all, {a} dollars, to {m}?""",
     """Di halte {b} orang naik bus dan tidak ada yang turun. Di halte berikutnya separuh dari semua turun, yaitu {a}. Sebelum halte pertama ada berapa orang?
     {b} orang gabung, terus separuh dari semuanya keluar, yaitu {a} orang. tadinya berapa
     {n} menemukan {b} {t}, lalu memberi {m} separuh dari semuanya, dan {m} mendapat {a}. Semula {n} punya berapa?
     Berapa ribu uang {n} semula, yang mendapat {b} ribu lalu memberi {m} separuh dari semuanya, yaitu {a} ribu?""",
     "a 4-60, b 2-50", "a*2,all,semua; $1-b,at first,semula", "2*a-b", "b<2*a")
tell("""{n} has {c} {t} and gets {a} more every day. {m} has none and gets {b} every day. How many have they together after {d} days?
     jar one: {c} coins and {a} more each day. jar two: empty, {b} each day. coins in both after {d} days?
     There are {c} m of road already. One crew adds {a} m a day, a second one {b} m. How many m of road are there after {d} days?
     How many pages are written after {d} days, if {c} were there and {n} writes {a} and {m} {b} pages a day?""",
     """{n} punya {c} {t} dan tiap hari bertambah {a}. {m} belum punya dan tiap hari mendapat {b}. Setelah {d} hari mereka berdua punya berapa?
     toples satu: {c} koin, tiap hari ditambah {a}. toples dua: kosong, tiap hari {b}. setelah {d} hari isi keduanya berapa
     Sudah ada {c} m jalan. Satu regu menambah {a} m sehari, regu kedua {b} m. Setelah {d} hari panjang jalannya berapa m?
     Berapa halaman yang jadi setelah {d} hari, kalau sudah ada {c} dan {n} menulis {a} serta {m} {b} halaman sehari?""",
     "a 2-15, b 2-15, c 3-60, d 2-9", "a+b,a day,sehari; $1*d,new,baru; c+$2,in all,semuanya", "c+(a+b)*d", "a!=b")
