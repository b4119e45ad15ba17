"""More stories of `word_problems` in which a unit is changed: hours and minutes, kg and g, m and cm, dozens."""

from __future__ import annotations

from skills.word_templates import tell

# Time

tell("""A film lasts {a} hours and {b} minutes. How many minutes is that?
     {a} h {b} min, in minutes please
     {n} was on the bus for {a} hours and {b} minutes. For how many minutes did {n} sit there?
     the oven has been on {a} hours plus {b} minutes. in minutes?
     How many minutes does a flight of {a} hours and {b} minutes take?""",
     """Film itu lamanya {a} jam {b} menit. Berapa menit?
     {a} jam {b} menit itu berapa menit sih
     {n} naik bus selama {a} jam dan {b} menit. Berapa menit {n} di bus?
     oven sudah nyala {a} jam lebih {b} menit. kalau dalam menit berapa
     Berapa menit penerbangan yang lamanya {a} jam {b} menit?""",
     "a 2-12, b 2-59", "a*60,hours in minutes,jam dalam menit; $1+b,minutes,menit", "60*a+b", "b<60", "minutes/menit")
tell("""A song lasts {a} minutes and {b} seconds. How many seconds is that?
     my best time is {a} min {b} s, thats how many seconds
     {n} held a plank for {a} minutes and {b} seconds. How many seconds was it?
     How many seconds must the egg boil, if it is to boil {a} minutes and {b} seconds?""",
     """Lagu itu lamanya {a} menit {b} detik. Berapa detik?
     rekor lariku {a} menit {b} detik, berapa detik tuh
     {n} bertahan plank {a} menit dan {b} detik. Itu berapa detik?
     Berapa detik telur direbus, kalau harus direbus {a} menit {b} detik?""",
     "a 2-12, b 2-59", "a*60,minutes in seconds,menit dalam detik; $1+b,seconds,detik", "60*a+b", "b<60", "seconds/detik")
tell("""A match lasts {a} hours. {b} minutes have been played. How many minutes are left?
     {a} hour exam, {b} minutes gone. minutes left?
     {n} may use the computer for {a} hours and has used it for {b} minutes. How many minutes may {n} still use it?
     How many minutes does a drive of {a} hours go on, when {n} has been driving for {b} minutes?""",
     """Pertandingan berlangsung {a} jam. Sudah lewat {b} menit. Sisanya berapa menit?
     ujian {a} jam, udah jalan {b} menit. sisa berapa menit
     {n} boleh memakai komputer {a} jam dan sudah memakai {b} menit. Masih boleh berapa menit?
     Berapa menit lagi perjalanan {a} jam itu, kalau {n} sudah menyetir {b} menit?""",
     "a 2-9, b 10-200", "a*60,in minutes,dalam menit; $1-b,left,sisa", "60*a-b", "b<60*a", "minutes/menit")
tell("""{n} practises {a} minutes a day. How many hours does {n} practise in {b} days?
     {a} min a day, {b} days. hours?
     A lesson has {a} minutes. How many hours do {b} lessons last altogether, without the breaks?
     How many hours of work are {b} haircuts of {a} minutes?
     Each of {b} patients takes the doctor {a} minutes. How many hours is the doctor busy?""",
     """{n} berlatih {a} menit sehari. Dalam {b} hari berapa jam?
     {a} menit sehari, {b} hari. jadi berapa jam
     Satu pelajaran {a} menit. {b} pelajaran tanpa istirahat lamanya berapa jam?
     Berapa jam kerja untuk {b} kali potong rambut, sekali {a} menit?
     Tiap pasien butuh {a} menit dan pasiennya {b}. Dokter sibuk berapa jam?""",
     "a 2-18*5, b 2-40", "a*b,minutes,menit; $1/60,hours,jam", "a*b/60", "a*b%60==0 and a*b>60 and a!=60", "hours/jam")
tell("""{n} stays {a} weeks and {b} days. How many days is that?
     holiday of {a} weeks plus {b} days, in days?
     The baby is {a} weeks and {b} days old. How many days old is it?
     How many days are there until the trip, if it starts in {a} weeks and {b} days?""",
     """{n} menginap {a} minggu {b} hari. Itu berapa hari?
     liburnya {a} minggu tambah {b} hari, jadi berapa hari
     Bayi itu berumur {a} minggu {b} hari. Umurnya berapa hari?
     Berapa hari lagi sampai jalan-jalan, kalau mulainya {a} minggu {b} hari lagi?""",
     "a 2-20, b 2-6", "a*7,weeks in days,minggu dalam hari; $1+b,days,hari", "7*a+b", "b<7", "days/hari")
tell("""A ship is at sea for {a} days and {b} hours. How many hours is that?
     power was out {a} days {b} hours. how many hours
     {n} was ill for {a} days and {b} hours. For how many hours was {n} ill?
     How many hours does a train ride of {a} days and {b} hours take?""",
     """Kapal berlayar {a} hari {b} jam. Itu berapa jam?
     listrik mati {a} hari {b} jam. berapa jam tuh
     {n} sakit selama {a} hari dan {b} jam. Berapa jam {n} sakit?
     Berapa jam perjalanan kereta yang lamanya {a} hari {b} jam?""",
     "a 2-9, b 2-23", "a*24,days in hours,hari dalam jam; $1+b,hours,jam", "24*a+b", "b<24", "hours/jam")
tell("""The puppy is {a} years and {b} months old. How many months is that?
     {a} years {b} months, how many months
     {n} has paid the loan for {a} years and {b} months. How many monthly payments were that?
     How many months has {n} lived here, after {a} years and {b} months?""",
     """Anak anjing itu berumur {a} tahun {b} bulan. Itu berapa bulan?
     {a} tahun {b} bulan jadi berapa bulan
     {n} sudah mencicil selama {a} tahun {b} bulan, tiap bulan sekali. Sudah berapa kali cicilan?
     Berapa bulan {n} tinggal di sini setelah {a} tahun {b} bulan?""",
     "a 2-20, b 2-11", "a*12,years in months,tahun dalam bulan; $1+b,months,bulan", "12*a+b", "b<12")
tell("""{n} waits half an hour at each of {a} offices. How many minutes does {n} wait?
     {a} episodes, half an hour each. minutes in all?
     A dog is walked {a} times a day, every time for half an hour. How many minutes a day is that?
     How many minutes do {a} rides of half an hour take?""",
     """{n} menunggu setengah jam di tiap kantor dari {a} kantor. Berapa menit seluruhnya?
     {a} episode, masing-masing setengah jam. total berapa menit
     Anjing diajak jalan {a} kali sehari, tiap kali setengah jam. Sehari berapa menit?
     Berapa menit {a} kali perjalanan yang masing-masing setengah jam?""",
     "a 3-20", "a*30,minutes,menit", "30*a", unit="minutes/menit")

# Lengths

tell("""A board is {a} m and {b} cm long. How many cm is that?
     {a} m {b} cm in cm
     {n} jumped {a} m and {b} cm. How many cm did {n} jump?
     How many cm of string are on a roll of {a} m and a bit of {b} cm?""",
     """Papan panjangnya {a} m {b} cm. Itu berapa cm?
     {a} m {b} cm berapa cm
     {n} melompat {a} m dan {b} cm. Lompatannya berapa cm?
     Berapa cm tali yang terdiri dari gulungan {a} m dan sepotong {b} cm?""",
     "a 2-20, b 2-99", "a*100,metres in cm,meter dalam cm; $1+b,cm,cm", "100*a+b", "b<100", "cm/cm")
tell("""From a cloth of {a} m {n} cuts off {b} cm. How many cm are left?
     {a} m of tape minus {b} cm. cm left?
     {n} has a pipe of {a} m and shortens it by {b} cm. What is its length in cm?
     How many cm must a plant of {b} cm still grow to be {a} m tall?""",
     """Dari kain {a} m, {n} memotong {b} cm. Sisanya berapa cm?
     lakban {a} m dikurangi {b} cm. sisa berapa cm
     {n} punya pipa {a} m lalu memendekkannya {b} cm. Panjangnya sekarang berapa cm?
     Berapa cm lagi tanaman {b} cm harus tumbuh supaya tingginya {a} m?""",
     "a 2-9, b 10-400", "a*100,in cm,dalam cm; $1-b,left,sisa", "100*a-b", "b<100*a", "cm/cm")
tell("""How many pieces of {b} cm can be cut from a ribbon of {a} m?
     {a} m of wire, bits of {b} cm, nothing left over. how many bits
     {n} cuts a {a} m long rope into pieces of {b} cm. How many pieces are there?
     A shelf is {a} m wide and each book takes {b} cm. How many books fill it?
     A frog jumps {b} cm at a time. How many jumps does it need for {a} m?""",
     """Berapa potong pita {b} cm yang bisa dipotong dari pita {a} m?
     kawat {a} m, dipotong {b} cm, gak ada sisa. jadi berapa potong
     {n} memotong tali {a} m menjadi potongan {b} cm. Ada berapa potong?
     Rak lebarnya {a} m dan tiap buku makan tempat {b} cm. Berapa buku sampai penuh?
     Katak melompat {b} cm sekali lompat. Perlu berapa lompatan untuk {a} m?""",
     "a 2-20, b 2-50", "a*100,in cm,dalam cm; $1/b,pieces,banyaknya", "100*a/b", "100*a%b==0")
tell("""{n} takes {a} steps of {b} cm each. How many metres does {n} walk?
     {a} tiles in a line, {b} cm each. how long is the line in metres
     {a} pieces of {b} cm are sewn together. How many metres is the band?
     How many metres high is a tower of {a} boxes, each {b} cm high?""",
     """{n} berjalan {a} langkah, tiap langkah {b} cm. Berapa meter jaraknya?
     {a} ubin sebaris, masing-masing {b} cm. panjang barisnya berapa meter
     {a} potong kain {b} cm dijahit menjadi satu. Panjangnya berapa meter?
     Berapa meter tinggi menara dari {a} kotak yang masing-masing {b} cm?""",
     "a 4-80, b 2-18*5", "a*b,cm,cm; $1/100,metres,meter", "a*b/100", "a*b%100==0 and a*b>100 and b!=100", "metres/meter")
tell("""The race is {a} km long. {n} has run {b} m. How many metres remain?
     {a} km to walk, {b} m done. metres left?
     A road of {a} km is to be paved and {b} m are ready. How many metres are not?
     How many metres is {n} from home, who has gone {b} m of a way home of {a} km?""",
     """Lombanya {a} km. {n} sudah lari {b} m. Sisanya berapa meter?
     jalan {a} km, sudah {b} m. kurang berapa meter
     Jalan {a} km akan diaspal dan {b} m sudah selesai. Yang belum berapa meter?
     Berapa meter lagi {n} sampai rumah, kalau jarak pulang {a} km dan sudah ditempuh {b} m?""",
     "a 2-9, b 10-180*10", "a*1000,in metres,dalam meter; $1-b,left,sisa", "1000*a-b", "b<1000*a", "metres/meter")
tell("""One lap is {b} m. How many laps are {a} km?
     pool is {b} m long and i want to swim {a} km. how many lengths
     {n} runs {a} km on a track of {b} m. How many rounds is that?
     Lamps stand every {b} m along {a} km, so the road is cut into how many parts?""",
     """Satu putaran {b} m. Untuk {a} km perlu berapa putaran?
     kolam panjangnya {b} m, aku mau renang {a} km. berapa lintasan
     {n} lari {a} km di lintasan {b} m. Berapa putaran?
     Tiap {b} m ada batas di sepanjang {a} km, jadi jalan itu terbagi menjadi berapa bagian?""",
     "a 2-12, b 2-40*25", "a*1000,in metres,dalam meter; $1/b,laps,kali", "1000*a/b", "1000*a%b==0 and b<600")

# Weights and volumes

tell("""A melon weighs {a} kg and {b} g. How many g is that?
     {a} kg {b} g in grams
     The parcel of {n} weighs {a} kg and {b} g. What is its weight in g?
     How many g of apples does {n} carry home, if the bag has {a} kg and {b} g more are in the pocket?""",
     """Semangka beratnya {a} kg {b} g. Berapa g itu?
     {a} kg {b} g berapa gram
     Paket {n} beratnya {a} kg dan {b} g. Berapa g beratnya?
     Berapa g apel yang dibawa {n}, kalau di kantong ada {a} kg dan di saku {b} g?""",
     "a 2-12, b 2-99*10", "a*1000,kg in g,kg dalam g; $1+b,grams,gram", "1000*a+b", "b<1000")
tell("""{n} has {a} kg of flour and uses {b} g. How many g are left?
     {a} kg of sugar, {b} g went into jam. g left?
     A bottle holds {a} litres. {n} pours out {b} ml. How many ml are still in it?
     How many grams of rice remain from {a} kg, when {b} grams are cooked?""",
     """{n} punya {a} kg tepung dan memakai {b} g. Sisanya berapa g?
     gula {a} kg, dipakai {b} g buat selai. sisa berapa g
     Botol berisi {a} liter. {n} menuang {b} ml. Masih ada berapa ml?
     Berapa gram sisa beras dari {a} kg, kalau {b} gram sudah dimasak?""",
     "a 2-6, b 5-180*10", "a*1000,in the small unit,dalam satuan kecil; $1-b,left,sisa", "1000*a-b", "b<1000*a")
tell("""How many glasses of {b} ml can be filled from {a} litres of juice?
     {a} litres into {b} ml bottles. how many bottles
     {n} packs {a} kg of nuts in bags of {b} g. How many bags are there?
     A cat eats {b} g of food a day. How many days does a bag of {a} kg last?
     {a} kg of dough make how many rolls of {b} g?""",
     """Berapa gelas {b} ml yang bisa diisi dari {a} liter jus?
     {a} liter dituang ke botol {b} ml. jadi berapa botol
     {n} membungkus {a} kg kacang dalam kantong {b} g. Ada berapa kantong?
     Kucing makan {b} g sehari. Sekarung {a} kg cukup untuk berapa hari?
     {a} kg adonan jadi berapa roti {b} g?""",
     "a 2-12, b 2-20*25", "a*1000,in the small unit,dalam satuan kecil; $1/b,pieces,banyaknya", "1000*a/b", "1000*a%b==0")
tell("""{a} bags weigh {b} g each. How many kg are they together?
     {a} cans of {b} g, total in kg?
     {n} drinks {b} ml a day. How many litres does {n} drink in {a} days?
     How many kg of cheese are {a} pieces of {b} g?
     {a} guests get {b} ml of soup each, so how many litres does {n} cook?""",
     """{a} bungkus beratnya {b} g per bungkus. Semuanya berapa kg?
     {a} kaleng {b} g, totalnya berapa kg
     {n} minum {b} ml sehari. Dalam {a} hari berapa liter?
     Berapa kg keju kalau ada {a} potong yang masing-masing {b} g?
     {a} tamu masing-masing diberi {b} ml sup, jadi {n} memasak berapa liter?""",
     "a 4-60, b 2-18*50", "a*b,in the small unit,dalam satuan kecil; $1/1000,in the large unit,dalam satuan besar", "a*b/1000", "a*b%1000==0 and a*b>1000")
tell("""{a} bottles hold half a litre each. How many litres is that?
     {a} half-litre cartons of milk, litres?
     {n} buys {a} packs of butter of half a kilo. How many kilos are they?
     How many kilos of beans are {a} bags with half a kilo in each?""",
     """{a} botol isinya setengah liter per botol. Semuanya berapa liter?
     {a} kotak susu setengah literan, jadi berapa liter
     {n} membeli {a} bungkus mentega, masing-masing setengah kilo. Berapa kilo semuanya?
     Berapa kilo kacang dalam {a} kantong yang isinya setengah kilo?""",
     "a 2-60*2", "a/2,two make one,dua jadi satu", "a/2")
tell("""Eggs cost {b:$} each. What do {a} dozen eggs cost?
     {a} dozen roses at {b:$} a rose. total?
     {n} sells {a} dozen buns for {b:$} a bun. How much does {n} take in?
     How many dollars is a box of {a} dozen pens, if one pen is {b:$}?""",
     """Telur harganya {b:k} per butir. Berapa ribu harga {a} lusin telur?
     {a} lusin mawar, setangkai {b:k}. totalnya berapa ribu
     {n} menjual {a} lusin roti seharga {b:k} per roti. Dapat berapa ribu?
     Berapa ribu harga sekotak pulpen isi {a} lusin kalau satu pulpen {b:k}?""",
     "a 2-9, b 2-15", "a*12,pieces,buah; $1*b,price,harga", "a*12*b", unit="dollars/ribu")
tell("""A dozen {p} costs {a:$}. What does one {s} cost?
     {a:$} for a dozen. price of a single one?
     {n} paid {a:$} for 12 equal plates. How much was each plate?
     What does {n} pay for one of a dozen cupcakes, when the dozen is {a:$}?""",
     """Selusin {s} harganya {a:k}. Harga satu {s} berapa ribu?
     {a:k} selusin. satuannya berapa ribu
     {n} membayar {a:k} untuk 12 piring yang sama. Tiap piring berapa ribu?
     Berapa ribu harga satu kue kalau selusin {a:k}?""",
     "a 2-20*12", "a/12,one,satu", "a/12", unit="dollars/ribu")
