"""More stories of `word_problems`: everyday ones, as people tell them in a message."""

from __future__ import annotations

from skills.word_templates import tell

# One step

tell("""so i have {a} bucks saved and my uncle gave me {b} for my birthday, what do i have all together
     {n} had ${a} in the jar, then another ${b} came in from selling old books. What's in the jar?
     My wallet: ${a}. Found ${b} in my coat. Sum?
     There's ${a} on the card and ${b} in cash. How much money is that?
     Mum paid me {a} dollars for mowing and dad {b} for washing the car. How much did I make?
     got {a} dollars from one job, {b} from the other, how much altogether""",
     """aku punya {a} ribu, terus om kasih {b} ribu, jadi punya berapa ribu
     Tabungan {n} {a} ribu, lalu laku jual buku lama {b} ribu. Sekarang ada berapa ribu?
     Di dompet {a} ribu, di saku {b} ribu. Semua berapa ribu?
     gaji kerja pagi {a} ribu, kerja sore {b} ribu, total dapat berapa ribu""",
     "a 5-950, b 5-800", "a+b,together,semuanya", "a+b")
tell("""the parking lot had {a} cars this morning, {b} drove off since. how many are parked there
     {b} of our {a} chairs are broken. How many can people sit on?
     A bus left with {a} people and {b} hopped off at the market. Who's still on board - how many?
     We printed {a} flyers, handed out {b}. What's the leftover?
     Library owns {a} copies, {b} are lent out right now. Available?
     I baked {a} cookies and the kids ate {b} lol, how many survive
     Of the {a} seats in the cinema {b} are taken. How many can still be sold?
     {a} people were invited and {b} said no. How many are coming?""",
     """parkiran tadi ada {a} mobil, {b} sudah pergi. sisa berapa mobil
     Dari {a} kursi kami, {b} rusak. Berapa yang masih bisa diduduki?
     Bus berangkat dengan {a} orang, {b} turun di pasar. Berapa yang masih di bus?
     Kami cetak {a} brosur, sudah dibagikan {b}. Sisanya?
     aku bikin {a} kue, dimakan anak-anak {b}, tinggal berapa
     {a} orang diundang, {b} tidak bisa datang. Berapa yang datang?""",
     "a 20-900, b 3-600", "a-b,left,sisa", "a-b", "b<a")
tell("""each shelf holds {a} jars and there are {b} shelves, how many jars fit
     {b} rows of {a} plants each. How many plants did {n} put in?
     One ticket is ${a}. What do {b} cost?
     I do {a} push-ups every day, how many is that in {b} days
     My heart beats {a} times a minute. And in {b} minutes?
     {b} boxes arrived, {a} bulbs in every one of them. Bulbs in all?
     a page takes {a} minutes to draw. {b} pages?
     {n} reads {a} pages a night. After {b} nights, how far is {n}?
     There are {b} teams with {a} players each at the tournament, so how many players came?""",
     """tiap rak muat {a} toples, raknya ada {b}, muat berapa toples semuanya
     Ada {b} baris, tiap baris {a} tanaman. Berapa tanaman yang ditanam {n}?
     aku push-up {a} kali tiap hari, kalau {b} hari jadi berapa kali
     Jantung saya berdetak {a} kali per menit. Kalau {b} menit?
     Datang {b} kardus, isinya masing-masing {a} lampu. Berapa lampu?
     {n} membaca {a} halaman tiap malam. Setelah {b} malam sudah berapa halaman?
     Ada {b} regu, masing-masing {a} pemain. Pemainnya ada berapa?""",
     "a 3-75, b 2-30", "a*b,in all,semuanya", "a*b")
tell("""we are {b} friends and want to split {a} dollars fairly, how much each
     {a} sweets for {b} kids, same for everyone. What does one kid get?
     A rope of {a} m is cut into {b} equal pieces. How long is a piece?
     {n} has to pack {a} eggs, {b} fit in a box. How many boxes are needed?
     The {a} km ride took {b} hours. What was the speed in km per hour?
     rent is {a} a month for the {b} of us, whats my part
     {b} printers share {a} jobs evenly. Jobs per printer?
     How many teams of {b} can {a} pupils form?""",
     """kami {b} orang mau bagi {a} ribu sama rata, masing-masing dapat berapa ribu
     {a} permen untuk {b} anak, sama banyak. Tiap anak dapat berapa?
     Tali {a} m dipotong jadi {b} bagian sama panjang. Satu bagian berapa m?
     {n} harus mengepak {a} telur, sekotak muat {b}. Perlu berapa kotak?
     Perjalanan {a} km ditempuh {b} jam. Kecepatannya berapa km per jam?
     sewa {a} ribu sebulan dibagi {b} orang, bagianku berapa ribu
     Berapa regu beranggotakan {b} orang dari {a} siswa?""",
     "a 10-800, b 2-15", "a/b,each,masing-masing", "a/b", "a%b==0")
tell("""{n} wants a bike for ${a} and has ${b}. how much is still missing
     The goal is {a} steps, the watch shows {b}. Steps to go?
     I need {a} points to pass and I've got {b} so far. What do I still need?
     how much more do i have to save if the phone is {a} dollars and i saved {b}
     {b} of {a} pages are typed. Pages left to type?
     We've driven {b} km of the {a} km. How far is it still?
     A recipe asks for {a} g of flour, the bag has only {b} g. How much do I have to buy?""",
     """{n} mau beli sepeda {a} ribu, uangnya baru {b} ribu. kurang berapa ribu
     Target {a} langkah, jam menunjukkan {b}. Kurang berapa langkah?
     Saya perlu {a} poin untuk lulus, baru dapat {b}. Butuh berapa lagi?
     {b} dari {a} halaman sudah diketik. Tinggal berapa halaman?
     Sudah jalan {b} km dari {a} km. Masih berapa km lagi?
     Resepnya butuh {a} g tepung, cuma ada {b} g. Harus beli berapa g lagi?""",
     "a 30-990, b 5-900", "a-b,missing,kurang", "a-b", "b<a")
tell("""{n} is {a} and {m} is {b} years older, how old is {m}
     {m} was born {b} years before {n}, who is {a}. {m}'s age?
     My sister's {a}. I'm {b} years older than her. My age?
     How old will {n}, now {a}, be in {b} years?
     in {b} yrs how old am i if im {a} now""",
     """{n} umur {a}, {m} {b} tahun lebih tua, umur {m} berapa
     {m} lahir {b} tahun sebelum {n} yang berumur {a}. Berapa umur {m}?
     Adikku {a} tahun. Aku {b} tahun lebih tua. Umurku?
     {b} tahun lagi umur {n} berapa kalau sekarang {a}?""",
     "a 5-60, b 2-30", "a+b,age,umur", "a+b")
tell("""{n} is {a} and the brother is {b} years younger. how old's the brother
     {b} years ago, how old was {n}, who is {a} today?
     I turned {a} this week, my cousin is {b} years younger. Cousin's age?
     {n} ({a}) moved here {b} years back. At what age was that?""",
     """{n} umurnya {a}, adiknya {b} tahun lebih muda. adiknya umur berapa
     {b} tahun lalu umur {n} berapa, kalau sekarang {a}?
     {n} ({a} tahun) pindah ke sini {b} tahun lalu. Waktu itu umurnya berapa?""",
     "a 12-80, b 2-40", "a-b,age,umur", "a-b", "b<a")
tell("""{n} runs {a} km, {m} runs {b} times as far. how far does {m} go
     This year we got {b} times as many visitors as the {a} of last year. How many?
     the big pack is {b} times the small one, which weighs {a} g. weight of the big one?
     {m} earns {b} times what {n} gets. {n} gets {a} dollars an hour. And {m}?
     It rained {a} mm in May and {b} times that in June. June?""",
     """{n} lari {a} km, {m} {b} kali lebih jauh. {m} lari berapa km
     Tahun ini pengunjung {b} kali tahun lalu yang {a} orang. Berapa tahun ini?
     Upah {m} {b} kali upah {n}. {n} dapat {a} ribu sejam. {m} berapa ribu?
     Hujan bulan Mei {a} mm, bulan Juni {b} kalinya. Juni berapa mm?""",
     "a 3-120, b 2-9", "a*b,times as much,kali lipat", "a*b")
tell("""temperature was {a} degrees at noon and fell by {b} until night, what is it then
     At noon the thermometer said {a}. By evening it was {b} lower. What did it say?
     The lift is on floor {a} and goes down {b} floors. Where does it stop?
     price dropped {b} from {a}, new price?
     Shares stood at {a} and lost {b}. What are they at?""",
     """siang suhunya {a} derajat, malam turun {b}, jadi berapa derajat
     Lift di lantai {a}, turun {b} lantai. Berhenti di lantai berapa?
     harga turun {b} dari {a}, jadi berapa
     Sahamnya {a} lalu turun {b}. Sekarang berapa?""",
     "a 9-90, b 2-60", "a-b,then,menjadi", "a-b", "b<a")
tell("""{n} had some {t}. {m} added {b} and now there are {a}. how many were there at first
     After {n} paid in {b} dollars the balance is {a}. What was it before?
     With the {b} new ones we are {a} in the club. How many were we before they joined?
     something plus {b} apples makes {a} apples in the bag. How many were in already?
     {n} gained {b} kg and weighs {a} kg now. Weight before?""",
     """{n} punya beberapa {t}. {m} menambah {b}, sekarang jadi {a}. awalnya berapa
     Setelah {n} menyetor {b} ribu saldonya {a} ribu. Sebelumnya berapa ribu?
     Dengan {b} anggota baru kami jadi {a} orang. Sebelumnya berapa?
     Berat {n} naik {b} kg jadi {a} kg. Tadinya berapa kg?""",
     "a 15-400, b 2-300", "a-b,before,awalnya", "a-b", "b<a")
tell("""{n} gave away {b} {t} and kept {a}. how many did {n} have to begin with
     There are {a} left after we sold {b}. What did we start with?
     I spent {b} dollars, {a} dollars remain. How much did I take along?
     {b} pages are torn out and the notebook still has {a}. How many had it when new?""",
     """{n} membagikan {b} {t} dan masih punya {a}. mula-mula berapa
     Sisa {a} setelah terjual {b}. Awalnya berapa?
     Saya belanja {b} ribu, sisa {a} ribu. Tadi bawa berapa ribu?""",
     "a 5-400, b 5-300", "a+b,before,awalnya", "a+b")

# Two steps

tell("""i buy {a} coffees for {b} dollars each and pay with {c}. whats my change
     {n} hands over ${c} for {a} notebooks at ${b} apiece. What does {n} get back?
     {a} tickets, ${b} each. I gave a ${c} note. Change?
     From {c} dollars {n} takes {a} rides that cost {b} dollars each. What's left?
     If one muffin is ${b}, what remains of ${c} after {a} muffins?""",
     """beli {a} kopi harganya {b} ribu, bayar {c} ribu. kembaliannya berapa ribu
     {n} membayar {c} ribu untuk {a} buku, satunya {b} ribu. Kembali berapa ribu?
     {a} tiket @ {b} ribu, uangnya {c} ribu. Kembalian berapa ribu?
     Dari {c} ribu dipakai {a} kali naik ojek, sekali {b} ribu. Sisa berapa ribu?""",
     "a 2-9, b 2-12, c 10-100*5", "a*b,cost,biaya;c-$1,change,kembalian", "c-a*b", "c>a*b")
tell("""{a} packs with {b} pencils, {c} of all pencils are broken, how many work
     {n} bakes {a} trays of {b} rolls and burns {c} rolls. Good ones?
     We had {a} crates, {b} bottles in each, but {c} bottles broke on the way. How many arrived whole?
     {a} classes of {b} pupils, {c} are ill today. How many pupils are here?""",
     """{a} pak isi {b} pensil, {c} pensil patah, yang bagus berapa
     {n} memanggang {a} loyang, tiap loyang {b} roti, {c} gosong. Yang bagus berapa?
     Ada {a} peti isi {b} botol, {c} botol pecah di jalan. Yang utuh berapa?
     {a} kelas berisi {b} siswa, hari ini {c} sakit. Yang hadir berapa?""",
     "a 2-12, b 4-30, c 1-40", "a*b,all,semua;$1-c,good,yang bagus", "a*b-c", "c<a*b")
tell("""{a} bags of {b} kg and one of {c} kg, what do they weigh together
     {n} works {a} days for ${b} a day plus a bonus of ${c}. Earnings?
     taxi: {c} dollars to start and {b} per km, we went {a} km. total?
     The plumber takes ${c} for coming and ${b} an hour. He stayed {a} hours. The bill?
     A phone plan is {c} dollars plus {b} per GB. I used {a} GB. What do I owe?""",
     """{a} karung {b} kg dan satu karung {c} kg, beratnya berapa kg semuanya
     {n} bekerja {a} hari, sehari {b} ribu, ditambah bonus {c} ribu. Dapat berapa ribu?
     taksi: buka pintu {c} ribu, tiap km {b} ribu, jalan {a} km. totalnya berapa ribu
     Tukang minta {c} ribu untuk datang dan {b} ribu per jam. Ia bekerja {a} jam. Bayar berapa ribu?""",
     "a 2-12, b 2-40, c 3-90", "a*b,for these,untuk ini;$1+c,in all,semuanya", "a*b+c")
tell("""me and {n} collected {a} and {b} shells and shared them between the two of us equally, how many each
     {n} picks {a} plums, {m} {b}. They split all of them evenly. What does each get?
     {a} boys and {b} girls are put in two teams of one size. How big is a team?
     Put {a} and {b} marbles together and halve the heap. One half?""",
     """aku dan {n} mengumpulkan {a} dan {b} kerang lalu dibagi dua sama rata, masing-masing berapa
     {n} memetik {a} mangga, {m} {b}. Semua dibagi rata berdua. Tiap orang berapa?
     {a} anak laki-laki dan {b} perempuan dibagi menjadi dua regu sama besar. Satu regu berapa orang?""",
     "a 3-60, b 3-60", "a+b,all,semua;$1/2,each,masing-masing", "(a+b)/2", "(a+b)%2==0")
tell("""{n} had {a} dollars, spent {b} on lunch and {c} on the bus. how much left
     From a {a} m roll {n} cuts {b} m and then {c} m. What's on the roll?
     {a} guests; {b} left at ten, {c} at eleven. How many stayed?
     battery at {a} percent, video took {b}, games {c}. what's it at now
     The tank held {a} litres. {b} went into the garden and {c} into the car wash. Litres left?""",
     """{n} punya {a} ribu, makan siang {b} ribu, naik bus {c} ribu. sisa berapa ribu
     Dari gulungan {a} m dipotong {b} m lalu {c} m. Sisanya berapa m?
     {a} tamu; {b} pulang jam sepuluh, {c} jam sebelas. Yang masih ada berapa?
     baterai {a} persen, video makan {b}, main game {c}. sekarang berapa persen""",
     "a 20-100, b 2-50, c 2-50", "a-b,after the first,setelah yang pertama;$1-c,left,sisa", "a-b-c", "b+c<a")
tell("""three parcels: {a} kg, {b} kg, {c} kg. total weight?
     {n} drove {a} km on Monday, {b} on Tuesday and {c} on Wednesday. How far altogether?
     lunch {a}, coffee {b}, cake {c} dollars. what do we pay
     The stages are {a}, {b} and {c} km long. Length of the whole tour?
     I slept {a} hours, then {b}, then {c}. Sum of the three nights?""",
     """tiga paket: {a} kg, {b} kg, {c} kg. total beratnya berapa kg
     {n} menyetir {a} km hari Senin, {b} km Selasa dan {c} km Rabu. Semuanya berapa km?
     makan {a} ribu, kopi {b} ribu, kue {c} ribu. bayar berapa ribu
     Panjang etapenya {a}, {b} dan {c} km. Seluruhnya berapa km?""",
     "a 3-200, b 3-200, c 3-200", "a+b,first two,dua yang pertama;$1+c,in all,semuanya", "a+b+c")
tell("""{a} adults at {b} dollars and {c} kids for free, what does the group pay
     Entry is ${b} for grown-ups, children get in free. A family of {a} grown-ups and {c} children pays how much?
     {n} buys {a} shirts at ${b}; the shop throws in {c} pairs of socks for nothing. What's the bill?""",
     """{a} orang dewasa {b} ribu, {c} anak gratis, rombongan bayar berapa ribu
     Tiket dewasa {b} ribu, anak-anak gratis. {a} dewasa dan {c} anak membayar berapa ribu?
     {n} membeli {a} kaus @ {b} ribu dan dapat bonus {c} pasang kaus kaki. Bayar berapa ribu?""",
     "a 2-9, b 3-60, c 2-6", "a*b,to pay,bayar", "a*b")
tell("""{n} makes {a} bracelets an hour and {m} {b}. how many do they finish in {c} hours together
     Two taps: one gives {a} litres a minute, the other {b}. How much water after {c} minutes with both open?
     I type {a} words a minute, my friend {b}. How many words do we get down in {c} minutes, both typing?
     Machine one stamps {a} parts a minute, machine two {b}. Parts after {c} minutes?""",
     """{n} membuat {a} gelang sejam, {m} {b}. dalam {c} jam berdua jadi berapa
     Dua keran: yang satu {a} liter semenit, yang lain {b}. Berapa liter setelah {c} menit kalau dibuka dua-duanya?
     Mesin satu membuat {a} bagian per menit, mesin dua {b}. Setelah {c} menit ada berapa?""",
     "a 3-40, b 3-40, c 2-12", "a+b,together,bersama;$1*c,in all,semuanya", "(a+b)*c")
tell("""a box of {a} costs {b} dollars and i need {c} pieces, what will i spend
     Screws come {a} to a bag, ${b} a bag. {n} needs {c} screws. Price?
     {c} people, {a} to a car, and each car costs {b} dollars. Cost?
     A photo sheet has {a} pictures and costs ${b}. I want {c} pictures. How much is that?""",
     """sekotak isi {a} harganya {b} ribu, saya perlu {c}, habis berapa ribu
     Sekrup isi {a} sebungkus, {b} ribu sebungkus. {n} perlu {c} sekrup. Bayar berapa ribu?
     {c} orang, semobil {a} orang, sewa semobil {b} ribu. Biayanya berapa ribu?""",
     "a 2-12, b 2-25, c 8-120", "c/a,boxes,kotak;$1*b,cost,biaya", "c/a*b", "c%a==0")
tell("""{n} read {a} pages yesterday and twice as many today. how many pages in both days
     Shop sold {a} loaves in the morning, double that in the afternoon. Loaves sold that day?
     My little brother has {a} stickers, I have two times as many. Our stickers together?""",
     """{n} kemarin membaca {a} halaman, hari ini dua kalinya. dua hari jadi berapa halaman
     Pagi terjual {a} roti, sore dua kali lipatnya. Hari itu terjual berapa?
     Adik punya {a} stiker, aku dua kali lipatnya. Stiker kami berdua berapa?""",
     "a 4-90", "a*2,the second,yang kedua;$1+a,both,keduanya", "a*3")
tell("""half of the {a} kids walk to school and {b} of the walkers live next door. how many other walkers
     {n} gives half of {a} {t} to {m} and eats {b} of the rest. What's left for {n}?
     Half the {a} seats are booked; of the free ones {b} get taken now. Free seats?""",
     """setengah dari {a} anak jalan kaki, {b} di antaranya rumahnya sebelah. pejalan kaki lainnya berapa
     {n} memberi setengah dari {a} {t} kepada {m} lalu memakan {b} dari sisanya. {n} masih punya berapa?
     Setengah dari {a} kursi sudah dipesan; dari yang kosong {b} baru diambil. Kursi kosong tinggal berapa?""",
     "a 10-120, b 2-50", "a/2,half,setengah;$1-b,left,sisa", "a/2-b", "a%2==0 and b<a/2")

# Three steps

tell("""{n} packs {a} boxes with {b} {t}, adds {c} loose ones and then sells {d}. How many {t} remain?
     A farmer fills {a} baskets with {b} pears, finds {c} more and eats {d}. Pears now?
     stock: {a} cartons of {b}, plus {c} singles, minus {d} sold. how many in stock""",
     """{n} mengisi {a} kotak dengan {b} {t}, menambah {c} lagi lalu menjual {d}. Sisanya berapa?
     Petani mengisi {a} keranjang dengan {b} pir, menemukan {c} lagi dan memakan {d}. Pirnya berapa?
     stok: {a} dus isi {b}, tambah {c} satuan, kurang {d} terjual. sisa stok berapa""",
     "a 2-9, b 3-30, c 2-30, d 2-60", "a*b,in boxes,dalam kotak;$1+c,all,semua;$2-d,left,sisa", "a*b+c-d", "d<a*b+c")
tell("""{n} earns {a} dollars an hour, works {b} hours and pays {c} for tools and {d} for lunch. what's left of the pay
     {b} hours at ${a}, minus ${c} for fuel, minus ${d} for parking. Net?
     We sold {b} cups at {a} dollars. Lemons cost {c}, cups {d}. Profit?""",
     """upah {n} {a} ribu sejam, bekerja {b} jam, keluar {c} ribu untuk alat dan {d} ribu untuk makan. sisa berapa ribu
     Terjual {b} gelas @ {a} ribu. Lemon {c} ribu, gelas {d} ribu. Untung berapa ribu?""",
     "a 3-30, b 2-12, c 2-30, d 2-30", "a*b,earned,pendapatan;$1-c,after the first,setelah yang pertama;$2-d,left,sisa", "a*b-c-d", "c+d<a*b")
tell("""{a} apples at {b} dollars and {c} pears at {d} dollars, what does it all cost
     {n} orders {a} pizzas for ${b} each and {c} salads for ${d} each. The bill?
     {a} adults pay {b}, {c} children pay {d}. How much is it for the group?
     Buying {c} pens ({d} dollars each) and {a} pads ({b} dollars each) - how much?""",
     """{a} apel @ {b} ribu dan {c} pir @ {d} ribu, semuanya berapa ribu
     {n} memesan {a} pizza @ {b} ribu dan {c} salad @ {d} ribu. Bayar berapa ribu?
     {a} dewasa bayar {b} ribu, {c} anak bayar {d} ribu. Serombongan bayar berapa ribu?""",
     "a 2-9, b 2-25, c 2-9, d 2-25", "a*b,the first,yang pertama;c*d,the others,yang lain;$1+$2,in all,semuanya", "a*b+c*d")
