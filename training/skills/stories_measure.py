"""More stories of `word_problems`: roads, trips, rooms and fields, cuts and posts, floors, tanks, degrees."""

from __future__ import annotations

from skills.word_templates import tell

# Posts, cuts, floors: one more or one less than there are gaps

tell("""Along a road of {a} m there is a lamp every {b} m, also at both ends. How many lamps are there?
     path of {a} m, a tree each {b} m including the start and the end. how many trees
     {n} plants bushes in a straight line of {a} m with {b} m between neighbours, one at each end. How many bushes does {n} need?
     How many posts hold a straight fence of {a} m, if they stand {b} m apart and the first and last stand at its ends?
     We're putting lanterns along a {a} m path, one each {b} m, starting right at the gate and ending right at the house. How many lanterns should we buy?""",
     """Di sepanjang jalan {a} m ada lampu tiap {b} m, juga di kedua ujungnya. Berapa lampunya?
     jalan setapak {a} m, tiap {b} m satu pohon termasuk di awal dan di ujung. pohonnya berapa
     {n} menanam semak dalam garis lurus {a} m, jarak antarsemak {b} m, dengan satu semak di tiap ujung. Perlu berapa semak?
     Berapa tiang untuk pagar lurus {a} m, kalau jarak antartiang {b} m dan kedua ujungnya bertiang?
     Kami mau pasang lampion di jalan {a} m, tiap {b} m satu, mulai tepat di gerbang dan berakhir tepat di rumah. Harus beli berapa lampion?""",
     "a 10-300, b 2-12", "a/b,gaps,jarak; $1+1,one more,tambah satu", "a/b+1", "a%b==0 and a>b")
tell("""{a} trees stand in a straight row, {b} m from one to the next. How many m are there from the first tree to the last?
     {a} posts in a line, {b} m apart. distance first to last in m?
     {n} hangs {a} lanterns on a string, {b} m from one lantern to the next. How far is the last lantern from the first?
     How many metres lie between the first and the last of {a} flags, if there are {b} metres from each flag to the next?
     {n} sticks {a} pegs into the lawn in one line, leaving {b} m between each two neighbours. How long is the line from end to end, in m?""",
     """{a} pohon berdiri sebaris lurus, jarak antarpohon {b} m. Berapa m dari pohon pertama sampai pohon terakhir?
     {a} tiang segaris, jarak tiap tiang {b} m. dari yang pertama ke yang terakhir berapa m
     {n} menggantung {a} lampion pada tali, jarak tiap lampion {b} m. Berapa m jarak lampion terakhir dari yang pertama?
     Berapa meter antara bendera pertama dan terakhir dari {a} bendera, kalau dari satu bendera ke bendera berikutnya {b} meter?
     {n} menancapkan {a} patok dalam satu garis, jarak dua patok yang bersebelahan {b} m. Panjang garisnya dari ujung ke ujung berapa m?""",
     "a 3-40, b 2-20", "a-1,gaps,jarak; $1*b,in all,semuanya", "(a-1)*b", unit="m/m")
tell("""Trees are planted on both sides of a road of {a} m, one every {b} m and also at the ends. How many trees is that?
     road {a} m, lamps every {b} m on the left and on the right, ends included. how many lamps
     A bridge of {a} m has a light each {b} m on either side, from end to end. How many lights shine?
     An avenue is {a} m long. On the left and on the right stands a bench every {b} m, beginning and ending with a bench. How many benches does it have?""",
     """Pohon ditanam di kedua sisi jalan {a} m, satu tiap {b} m dan juga di ujung-ujungnya. Berapa pohon semuanya?
     jalan {a} m, lampu tiap {b} m di kiri dan kanan, ujungnya juga. lampunya berapa
     Jembatan {a} m diberi lampu tiap {b} m di kedua sisinya, dari ujung ke ujung. Berapa lampu yang menyala?
     Jalan raya panjangnya {a} m. Di kiri dan di kanan ada bangku tiap {b} m, diawali dan diakhiri bangku. Berapa bangkunya?""",
     "a 10-200, b 2-12", "a/b,gaps,jarak; $1+1,one side,satu sisi; $2*2,both sides,dua sisi", "(a/b+1)*2", "a%b==0 and a>b")
tell("""{n} cuts a rope of {a} m into pieces of {b} m. How many cuts does {n} make?
     log of {a} dm, i want pieces of {b} dm, all of it. number of cuts?
     A plank of {a} cm is sawn into parts of {b} cm each. How many times must {n} saw?
     How many cuts turn a {a} cm long sausage into slices of {b} cm?
     {a} cm of wire have to become bits of {b} cm. One snip at a time, how many snips is that?""",
     """{n} memotong tali {a} m menjadi potongan {b} m. Berapa kali {n} memotong?
     kayu {a} dm, mau dijadiin potongan {b} dm semua. motongnya berapa kali
     Papan {a} cm digergaji menjadi bagian {b} cm. Berapa kali {n} harus menggergaji?
     Berapa kali potong supaya sosis sepanjang {a} cm menjadi irisan {b} cm?
     Kawat {a} cm harus jadi potongan {b} cm. Digunting satu per satu, berapa kali gunting?""",
     "a 6-150, b 2-12", "a/b,pieces,potongan; $1-1,cuts,kali potong", "a/b-1", "a%b==0 and a>2*b")
tell("""{n} saws a beam into {a} pieces. One cut takes {b} minutes. How many minutes does the sawing take?
     {a} pieces out of one trunk, {b} min per cut. how many min
     A pipe has to be cut into {a} parts and each cut costs {b:d} dollars. How many dollars is that?
     How long does it take, in minutes, to break a bar into {a} parts, one after the other, at {b} minutes a break?
     one cut with this saw takes me {b} minutes and i need {a} pieces out of one plank. total minutes""",
     """{n} menggergaji balok menjadi {a} potong. Sekali potong {b} menit. Menggergajinya makan waktu berapa menit?
     satu batang kayu jadi {a} bagian, sekali potong {b} menit. berapa menit
     Pipa harus dipotong menjadi {a} bagian dan sekali potong biayanya {b:d} ribu. Biayanya berapa ribu?
     Berapa menit untuk memotong satu lonjor besi menjadi {a} bagian, kalau sekali potong {b} menit?
     sekali gergaji butuh {b} menit dan aku perlu {a} potong dari satu papan. total berapa menit""",
     "a 3-30, b 2-12", "a-1,cuts,kali potong; $1*b,in all,semuanya", "(a-1)*b")
tell("""{n} walks from floor {a} up to floor {b}. There are {c} steps between two floors. How many steps does {n} climb?
     floor {a} up to floor {b} on foot, {c} stairs per floor. total stairs?
     The lift goes from floor {a} to floor {b} and needs {c} seconds for each floor. How many seconds is the ride?
     How many steps lie between floor {a} and floor {b}, when every floor is {c} steps above the one below it?
     {m} lives on floor {b}, {n} on floor {a}. From one floor to the next there are {c} stairs. How many stairs are between their homes?""",
     """{n} naik tangga dari lantai {a} ke lantai {b}. Di antara dua lantai ada {c} anak tangga. Berapa anak tangga yang dinaiki?
     dari lantai {a} ke lantai {b}, tiap lantai {c} anak tangga. totalnya berapa
     Lift naik dari lantai {a} ke lantai {b} dan perlu {c} detik untuk tiap lantai. Berapa detik perjalanannya?
     Berapa anak tangga antara lantai {a} dan lantai {b}, kalau tiap lantai {c} anak tangga di atas lantai di bawahnya?
     {m} tinggal di lantai {b}, {n} di lantai {a}. Dari satu lantai ke lantai berikutnya ada {c} anak tangga. Berapa anak tangga di antara rumah mereka?""",
     "a 4-15, b 6-30, c 3-20", "b-a,floors,lantai; $1*c,in all,semuanya", "(b-a)*c", "a+1<b")
tell("""The lift is on floor {a}. It goes up {b} floors, down {c} and up {d}. On which floor is it now?
     elevator at {a}, +{b:d}, then {c} down, then {d} up. floor?
     {n} lives on floor {a}, visits {m} {b} floors higher, then goes {c} floors down and {d} up again. Which floor is that?
     Where does {n} get out, who starts on floor {a} and rides {b} floors up, {c} down and {d} up?""",
     """Lift ada di lantai {a}. Lift naik {b} lantai, turun {c}, lalu naik {d}. Sekarang di lantai berapa?
     lift di lantai {a}, naik {b}, turun {c}, naik lagi {d}. lantai berapa
     {n} tinggal di lantai {a}, mengunjungi {m} {b} lantai di atasnya, lalu turun {c} lantai dan naik lagi {d}. Itu lantai berapa?
     Di lantai berapa {n} keluar kalau mulai dari lantai {a}, naik {b} lantai, turun {c}, dan naik {d}?""",
     "a 3-20, b 2-15, c 2-20, d 2-12", "a+b,up,naik; $1-c,down,turun; $2+d,up again,naik lagi", "a+b-c+d", "c<a+b")
tell("""{n} swims {a} lanes of {b} seconds each and rests {c} seconds between two lanes. How many seconds does it take?
     {a} rounds of {b} min, {c} min break between the rounds. total min?
     A tournament has {a} games of {b} minutes with {c} minutes between one game and the next. How many minutes is it from start to finish?
     How long do {a} lessons of {b} minutes last with {c} minutes of pause between them each time, in minutes?""",
     """{n} berenang {a} lintasan, masing-masing {b} detik, dan istirahat {c} detik di antara dua lintasan. Seluruhnya berapa detik?
     {a} ronde, tiap ronde {b} menit, antarronde istirahat {c} menit. totalnya berapa menit
     Turnamen terdiri dari {a} laga, masing-masing {b} menit, dengan jeda {c} menit di antara dua laga. Berapa menit dari awal sampai selesai?
     Berapa menit {a} pelajaran yang masing-masing {b} menit, kalau di antaranya selalu ada jeda {c} menit?""",
     "a 3-9, b 10-50, c 2-15", "a*b,without breaks,tanpa jeda; a-1,breaks,jeda; $2*c,rest,istirahat; $1+$3,in all,semuanya", "a*b+(a-1)*c")

# On the road

tell("""Two towns are {a} km apart. A car starts in each at the same time, one at {b} km/h and the other at {c} km/h, toward each other. After how many hours do they meet?
     {a} km between us. {n} comes at {b} km/h, i come at {c} km/h. hours until we meet?
     {n} and {m} are {a} km apart and drive to meet each other, {n} at {b} km/h and {m} at {c} km/h. How many hours does it take?
     In how many hours do two trains meet that run toward each other at {b} and {c} km/h from towns {a} km apart, leaving at the same time?
     {n} leaves home toward {m} at {b} km/h and at the same moment {m} sets out toward {n} at {c} km/h. Their homes are {a} km apart. How many hours pass until they meet?""",
     """Dua kota berjarak {a} km. Dari masing-masing berangkat satu mobil pada saat yang sama, {b} km/jam dan {c} km/jam, saling mendekat. Setelah berapa jam bertemu?
     jarak kami {a} km. {n} datang {b} km/jam, aku {c} km/jam dari arah berlawanan. berapa jam baru ketemu
     {n} dan {m} terpisah {a} km dan menyetir saling mendekat, {n} {b} km/jam dan {m} {c} km/jam. Butuh berapa jam sampai bertemu?
     Dalam berapa jam dua kereta berpapasan, kalau berangkat bersamaan saling mendekat dengan {b} dan {c} km/jam dari kota yang jaraknya {a} km?
     {n} berangkat menuju {m} dengan {b} km/jam dan pada saat yang sama {m} menuju {n} dengan {c} km/jam. Jarak rumah mereka {a} km. Berapa jam sampai mereka bertemu?""",
     "a 10-60*10, b 2-16*5, c 2-16*5", "b+c,each hour,tiap jam; a/$1,hours,jam", "a/(b+c)", "a%(b+c)==0 and a>b+c and b!=c", "hours/jam")
tell("""{a} km lie between two trains. They come toward each other at {b} and {c} km/h. How many km are still between them after {d} hours?
     we're {a} km apart and drive toward each other, {b} and {c} km/h. km between us after {d} h?
     {n} and {m} ride toward each other on a road of {a} km at {b} km/h and {c} km/h. How far apart are they after {d} hours?
     How many km separate two ships after {d} hours, when they started {a} km apart and come nearer at {b} and {c} km/h?""",
     """Jarak dua kereta {a} km. Keduanya saling mendekat dengan {b} dan {c} km/jam. Setelah {d} jam jaraknya tinggal berapa km?
     jarak kita {a} km, sama-sama jalan saling mendekat, {b} dan {c} km/jam. setelah {d} jam tinggal berapa km
     {n} dan {m} bermotor saling mendekat di jalan {a} km dengan {b} km/jam dan {c} km/jam. Setelah {d} jam jarak mereka berapa km?
     Berapa km jarak dua kapal setelah {d} jam, kalau semula {a} km dan saling mendekat dengan {b} dan {c} km/jam?""",
     "a 10-400, b 3-60, c 3-60, d 2-5", "b+c,each hour,tiap jam; $1*d,nearer,mendekat; a-$2,left,sisa", "a-(b+c)*d", "(b+c)*d<a and b!=c", "km/km")
tell("""{m} is {a} km ahead of {n} and drives {c} km/h. {n} follows at {b} km/h. After how many hours does {n} catch up?
     the bus is {a} km ahead going {c} km/h, i do {b} km/h. hours until i reach it?
     A dog runs after a cart that has a lead of {a} m. The dog runs {b} m a minute, the cart rolls {c} m a minute. How many minutes does the dog need?
     How many days does {n} take to catch up with {m}, who is {a} pages further in the book and reads {c} pages a day while {n} reads {b}?""",
     """{m} {a} km di depan {n} dan melaju {c} km/jam. {n} menyusul dengan {b} km/jam. Setelah berapa jam terkejar?
     busnya {a} km di depan, jalannya {c} km/jam, aku {b} km/jam. berapa jam baru kesusul
     Anjing mengejar gerobak yang {a} m di depannya. Anjing berlari {b} m per menit, gerobak {c} m per menit. Berapa menit sampai tersusul?
     Berapa hari sampai {n} menyamai {m}, yang {a} halaman lebih jauh dan membaca {c} halaman sehari sedangkan {n} {b}?""",
     "a 4-150, b 6-90, c 3-80", "b-c,nearer each time,mendekat tiap kali; a/$1,times,kali", "a/(b-c)", "c<b and a%(b-c)==0 and b-c>1 and a>b-c")
tell("""It is {a} km to the lake. {n} rides there at {b} km/h and back at {c} km/h. How many hours is {n} on the way?
     {a} km there at {b} km/h, same way home at {c} km/h. hours in total?
     A boat goes {a} km up the river at {b} km/h and the same way down at {c} km/h. How long is the round trip, in hours?
     How many hours does {n} drive, if a road of {a} km takes {n} {b} km/h going and {c} km/h coming back?
     How long is {n} driving altogether, in hours: {a} km out at {b} km/h, {a} km back at {c} km/h?""",
     """Ke danau jaraknya {a} km. {n} berangkat dengan {b} km/jam dan pulang dengan {c} km/jam. Berapa jam di perjalanan?
     perginya {a} km dengan {b} km/jam, pulang lewat jalan sama {c} km/jam. total berapa jam
     Perahu naik ke hulu {a} km dengan {b} km/jam dan kembali lewat jalan yang sama dengan {c} km/jam. Pulang pergi berapa jam?
     Berapa jam {n} menyetir, kalau jalan {a} km ditempuh dengan {b} km/jam waktu pergi dan {c} km/jam waktu pulang?
     Berapa jam {n} menyetir seluruhnya: {a} km pergi dengan {b} km/jam, {a} km pulang dengan {c} km/jam?""",
     "a 4-40*12, b 2-10*6, c 2-10*6", "a/b,there,pergi; a/c,back,pulang; $1+$2,in all,semuanya", "a/b+a/c", "a%b==0 and a%c==0 and b!=c and b<a<16*b and c<a<16*c", "hours/jam")
tell("""{n} walks {a} steps a minute. How many steps does {n} take in {b} minutes there and {b} minutes back?
     {a} steps per minute, {b} min to work and {b} min home. steps a day?
     A pump moves {a} litres a minute and runs {b} minutes in the morning and {b} in the evening. How many litres is that?
     How many words does {n} type, at {a} a minute, in two blocks of {b} minutes?""",
     """{n} melangkah {a} kali per menit. Berapa langkah untuk {b} menit pergi dan {b} menit pulang?
     {a} langkah semenit, {b} menit ke kantor dan {b} menit pulang. sehari berapa langkah
     Pompa mengalirkan {a} liter per menit dan menyala {b} menit pagi dan {b} menit sore. Berapa liter semuanya?
     Berapa kata yang diketik {n}, {a} kata per menit, dalam dua sesi yang masing-masing {b} menit?""",
     "a 10-120, b 2-30", "b*2,minutes,menit; $1*a,in all,semuanya", "2*a*b")
tell("""{n} wants {a} steps a day and takes {b} steps a minute. {c} steps are done. For how many minutes must {n} still walk?
     goal {a} steps, did {c}, i make {b} a minute. minutes left?
     A machine has to fill {a} bottles, {c} are full, and it fills {b} a minute. How many minutes does it need?
     How many more hours must {n} practise out of {a} tasks, when {c} are solved and {b} get solved in an hour?""",
     """{n} ingin {a} langkah sehari dan melangkah {b} kali per menit. Sudah {c} langkah. Harus jalan berapa menit lagi?
     target {a} langkah, udah {c}, semenit {b} langkah. kurang berapa menit
     Mesin harus mengisi {a} botol, yang terisi {c}, dan tiap menit terisi {b}. Butuh berapa menit lagi?
     Berapa jam lagi {n} berlatih, kalau soalnya {a}, sudah selesai {c}, dan sejam selesai {b}?""",
     "a 30-400, b 2-40, c 5-300", "a-c,left,sisa; $1/b,times,kali", "(a-c)/b", "c<a and (a-c)%b==0 and a-c>b")
tell("""{n} takes {a} steps a minute and {m} takes {b}. How many more steps than {m} has {n} after {c} minutes?
     i type {a} words a minute, {m} {b}. after {c} min how far am i ahead
     The new machine makes {a} cups an hour, the old one {b}. In {c} hours, how many more cups come from the new one?
     By how many litres do two taps differ after {c} minutes, one giving {a} litres and the other {b} litres a minute?""",
     """{n} melangkah {a} kali per menit dan {m} {b} kali. Setelah {c} menit, langkah {n} lebih banyak berapa?
     aku ngetik {a} kata semenit, {m} {b}. setelah {c} menit aku unggul berapa kata
     Mesin baru membuat {a} cangkir per jam, yang lama {b}. Dalam {c} jam, mesin baru menghasilkan lebih banyak berapa?
     Berapa liter selisih dua keran setelah {c} menit, yang satu {a} liter dan yang lain {b} liter per menit?""",
     "a 20-120, b 5-110, c 2-12", "a-b,more each time,selisih tiap kali; $1*c,in all,semuanya", "(a-b)*c", "b<a-1")
tell("""{n} drives {a} km in {b} hours. How many km does {n} drive in {c} hours at the same speed?
     {a} km in {b} h, so in {c} h how many km
     A snail creeps {a} cm in {b} minutes. How far does it get in {c} minutes if it goes on like that?
     How many km does a plane fly in {c} hours that flies {a} km in {b} hours?""",
     """{n} menempuh {a} km dalam {b} jam. Dengan kecepatan yang sama, dalam {c} jam berapa km?
     {a} km dalam {b} jam, kalau {c} jam berapa km
     Siput merayap {a} cm dalam {b} menit. Kalau terus begitu, dalam {c} menit berapa cm?
     Berapa km terbangnya pesawat dalam {c} jam, kalau dalam {b} jam {a} km?""",
     "a 6-300, b 2-9, c 2-12", "a/b,in one,dalam satu; $1*c,in all,semuanya", "a/b*c", "a%b==0 and b!=c and a>b")

# Rooms, fields, tiles

tell("""The fence around a garden is {a} m long. The garden is {b} m long. What is its area in square metres, if it is a rectangle?
     rectangle, perimeter {a}, one side {b}. area?
     {n} walks once around a rectangular field, which is {a} m. One side of the field is {b} m. How many square metres is the field?
     How many square centimetres has a rectangular card with a border of {a} cm all round and a side of {b} cm?
     {a} m of fence close off a rectangle, and one of its sides takes {b} m. How many square metres lie inside?""",
     """Pagar di sekeliling kebun persegi panjang {a} m. Panjang kebun {b} m. Berapa meter persegi luasnya?
     persegi panjang, keliling {a}, satu sisinya {b}. luasnya berapa
     {n} berjalan sekali mengitari lapangan persegi panjang, jaraknya {a} m. Satu sisinya {b} m. Luas lapangan itu berapa meter persegi?
     Berapa sentimeter persegi kartu persegi panjang yang kelilingnya {a} cm dan satu sisinya {b} cm?
     Pagar {a} m mengelilingi lahan persegi panjang, dan satu sisinya {b} m. Luas di dalamnya berapa meter persegi?""",
     "a 4-60*2, b 2-40", "a/2,two sides,dua sisi; $1-b,other side,sisi lain; b*$2,area,luas", "b*(a/2-b)", "b<a/2-1")
tell("""A square garden has a fence of {a} m all round. What is its area in square metres?
     square with perimeter {a}. area?
     {n} has exactly {a} cm of ribbon round a square box lid. How many square cm is the lid?
     How many square metres does a square yard have, if one walks {a} m to go round it once?
     {n} fenced a square pen with {a} m of wire. How many square metres of grass are inside?""",
     """Kebun berbentuk persegi dipagari sekelilingnya {a} m. Berapa meter persegi luasnya?
     persegi kelilingnya {a}. luasnya berapa
     Pita {a} cm pas mengelilingi tutup kotak yang berbentuk persegi. Luas tutupnya berapa cm persegi?
     Berapa meter persegi luas halaman berbentuk persegi kalau sekali mengelilinginya {a} m?
     {n} memagari kandang persegi dengan kawat {a} m. Berapa meter persegi rumput di dalamnya?""",
     "a 2-24*4", "a/4,side,sisi; $1*$1,area,luas", "(a/4)*(a/4)")
tell("""A rectangle of {a} cm by {b} cm and a square have the same perimeter. How long is a side of the square?
     wire bent as a rectangle {a} by {b}, now i bend it into a square. side?
     {n} takes down the fence of a {a} m by {b} m pen and puts all of it around a square pen. How many m long is one side?
     {n} lays a rope once around a table of {a} cm by {b} cm and then makes a square out of the same rope. How many cm is its side?""",
     """Persegi panjang {a} cm kali {b} cm kelilingnya sama dengan sebuah persegi. Berapa cm sisi persegi itu?
     kawat dibentuk persegi panjang {a} kali {b}, terus diubah jadi persegi. sisinya berapa
     {n} membongkar pagar kandang {a} m kali {b} m dan memakai semuanya untuk kandang berbentuk persegi. Berapa m panjang satu sisinya?
     {n} melingkarkan tali sekali di tepi meja {a} cm kali {b} cm, lalu membentuk persegi dari tali itu juga. Sisinya berapa cm?""",
     "a 4-60, b 2-50", "a+b,half,setengah keliling; $1*2,around,keliling; $2/4,side,sisi", "2*(a+b)/4", "b<a and (a+b)%2==0")
tell("""A floor of {a} cm by {b} cm is laid with square tiles of {c} cm. How many tiles are needed?
     {a:d} x {b:d} cm board, stickers {c} cm square, no gaps. how many stickers
     {n} covers a tray, {a} cm long and {b} cm wide, with square crackers whose side is {c} cm. How many crackers lie on it?
     How many square slabs with sides of {c} m cover a yard that is {a} m by {b} m?""",
     """Lantai {a} cm kali {b} cm dipasangi ubin persegi bersisi {c} cm. Perlu berapa ubin?
     papan {a} kali {b} cm, stiker persegi {c} cm, tanpa celah. stikernya berapa
     {n} menutupi nampan, panjang {a} cm dan lebar {b} cm, dengan biskuit persegi bersisi {c} cm. Berapa biskuitnya?
     Berapa pelat persegi bersisi {c} m yang menutupi halaman {a} m kali {b} m?""",
     "a 6-150, b 4-120, c 2-10", "a/c,along,memanjang; b/c,across,melebar; $1*$2,in all,semuanya", "(a/c)*(b/c)", "a%c==0 and b%c==0 and a>b and b>c")
tell("""A wall is {a} m long and {b} m high. A window in it has {c} square metres. How many square metres are painted?
     wall {a} by {b} m, minus a door of {c} square metres. paint area?
     {n} seeds a lawn of {a} m by {b} m, except for a terrace of {c} square metres. How large is the lawn to be seeded?
     How many square metres of wallpaper go on a wall of {a} m by {b} m with openings of {c} square metres?""",
     """Dinding panjangnya {a} m dan tingginya {b} m. Jendelanya {c} meter persegi. Berapa meter persegi yang dicat?
     tembok {a} kali {b} m, dikurangi pintu {c} meter persegi. yang dicat berapa
     {n} menanam rumput di lahan {a} m kali {b} m, kecuali teras {c} meter persegi. Luas yang ditanami berapa?
     Berapa meter persegi kertas dinding untuk dinding {a} m kali {b} m dengan bukaan {c} meter persegi?""",
     "a 3-20, b 2-12, c 2-15", "a*b,wall,seluruhnya; $1-c,left,sisa", "a*b-c", "c<a*b/2", "square metres/meter persegi")
tell("""Paint for one can covers {c} square metres. How many cans does {n} need for a wall of {a} m by {b} m?
     wall {a} m x {b:d} m, one tin does {c} square metres. tins?
     A bag of seed is enough for {c} square metres. How many bags does a lawn of {a} m by {b} m take?
     How many rolls of carpet, {c} square metres each, cover a hall of {a} m by {b} m?""",
     """Satu kaleng cat cukup untuk {c} meter persegi. Berapa kaleng yang diperlukan {n} untuk dinding {a} m kali {b} m?
     dinding {a} m kali {b} m, sekaleng cukup {c} meter persegi. butuh berapa kaleng
     Satu karung benih cukup untuk {c} meter persegi. Berapa karung untuk lahan {a} m kali {b} m?
     Berapa gulung karpet, masing-masing {c} meter persegi, yang menutupi aula {a} m kali {b} m?""",
     "a 3-24, b 2-15, c 2-12", "a*b,area,luas; $1/c,needed,perlu", "a*b/c", "a*b%c==0 and a*b>c and a!=c and b!=c")
tell("""A field is {a} m long and half as wide. How many m of fence go around it?
     pool {a} m long, half as wide. once around is how many m
     {n} frames a picture that is {a} cm long and half as wide. How long is the frame all round?
     What is the perimeter of a rectangle whose length is {a} and whose width is half of that?""",
     """Lahan panjangnya {a} m dan lebarnya setengahnya. Berapa m pagar kelilingnya?
     kolam panjang {a} m, lebarnya setengah panjangnya. sekali keliling berapa m
     {n} membingkai gambar yang panjangnya {a} cm dan lebarnya setengah dari panjangnya. Berapa cm bingkainya?
     Berapa keliling persegi panjang yang panjangnya {a} dan lebarnya setengah dari itu?""",
     "a 3-80*2", "a/2,width,lebar; a+$1,half way,setengah keliling; $2*2,around,keliling", "2*(a+a/2)")
tell("""Two fields lie side by side: one of {a} m by {b} m, one of {c} m by {b} m. What is the whole area in square metres?
     rooms {a:d} x {b:d} m and {c:d} x {b:d} m. square metres together?
     {n} mows a lawn of {a} m by {b} m and another one of {c} m by {b} m. How many square metres of grass are cut?
     A rice field measures {a} m by {b} m, the next one {c} m by {b} m. How large are they together, in square metres?""",
     """Dua lahan berdampingan: {a} m kali {b} m dan {c} m kali {b} m. Berapa meter persegi luas seluruhnya?
     kamar {a} kali {b} m sama {c} kali {b} m. totalnya berapa meter persegi
     {n} memotong rumput di lahan {a} m kali {b} m dan lahan lain {c} m kali {b} m. Berapa meter persegi yang dipotong?
     Satu sawah ukurannya {a} m kali {b} m, sawah sebelahnya {c} m kali {b} m. Luas keduanya berapa meter persegi?""",
     "a 3-30, b 2-20, c 3-30", "a+c,length,panjang; $1*b,area,luas", "(a+c)*b", "a!=c", "square metres/meter persegi")
tell("""From a ribbon of {a} cm {n} cuts a piece of {b} cm and divides the rest into {c} equal pieces. How long is each of these?
     {a} m of cable, {b} m go to the roof, the rest in {c} equal parts. m per part?
     A board of {a} cm loses {b} cm at the end and is then cut into {c} equal shelves. How many cm has a shelf?
     How many cm is each of {c} equal strips, made of a {a} cm cloth of which {b} cm are torn off first?""",
     """Dari pita {a} cm, {n} memotong {b} cm lalu membagi sisanya menjadi {c} potong sama panjang. Berapa cm tiap potong?
     kabel {a} m, {b} m buat ke atap, sisanya dibagi {c} sama panjang. satu bagian berapa m
     Papan {a} cm dipotong ujungnya {b} cm lalu dibagi menjadi {c} rak sama panjang. Satu rak berapa cm?
     Berapa cm tiap lembar dari {c} lembar sama panjang, kalau kain {a} cm dipotong dulu {b} cm?""",
     "a 20-300, b 5-100, c 2-9", "a-b,rest,sisa; $1/c,each,masing-masing", "(a-b)/c", "b<a and (a-b)%c==0")
tell("""How many pieces of {c} cm can {n} get from two ribbons of {a} cm and {b} cm, if nothing is left of either?
     two planks, {a} and {b} cm, all cut into {c} cm bits with no waste. bits?
     {n} cuts ropes of {a} m and {b} m completely into pieces of {c} m. How many pieces are there?
     A {a} cm and a {b} cm strip are used up for labels of {c} cm. How many labels come out?""",
     """Berapa potong {c} cm yang didapat {n} dari dua pita, {a} cm dan {b} cm, kalau keduanya habis tak bersisa?
     dua papan, {a} sama {b} cm, dipotong {c} cm semua tanpa sisa. dapat berapa potong
     {n} memotong tali {a} m dan {b} m sampai habis menjadi potongan {c} m. Ada berapa potong?
     Kertas {a} cm dan {b} cm habis dipakai untuk label {c} cm. Labelnya jadi berapa?""",
     "a 6-120, b 6-120, c 2-9", "a/c,first,pertama; b/c,second,kedua; $1+$2,in all,semuanya", "a/c+b/c", "a%c==0 and b%c==0 and a!=b and a>c and b>c")

# Tanks

tell("""A tap fills {a} litres a minute into a tub, but {b} litres a minute leak out. In how many minutes are {c} litres in it, if it was empty?
     +{a:d} l per min in, {b} l per min out, empty tank of {c} l. minutes until full?
     An empty pool for {c} litres gets {a} litres a minute while {b} litres a minute drain away. How many minutes does filling it take?
     How many days until {n} has {c} dollars, who starts with nothing, earns {a} dollars a day and spends {b}?""",
     """Keran mengisi bak kosong {a} liter per menit, tetapi {b} liter per menit bocor. Dalam berapa menit isinya {c} liter?
     masuk {a} liter per menit, bocor {b} liter per menit, tangki kosong {c} liter. berapa menit sampai penuh
     Kolam kosong bermuatan {c} liter diisi {a} liter per menit sementara {b} liter per menit mengalir keluar. Berapa menit sampai penuh?
     Berapa hari sampai uang {n} {c} ribu, kalau mulai dari nol, sehari dapat {a} ribu dan memakai {b} ribu?""",
     "a 5-40, b 2-30, c 10-300", "a-b,more each time,bertambah tiap kali; c/$1,times,kali", "c/(a-b)", "b<a-1 and c%(a-b)==0 and c>a-b")
tell("""A tank of {a} litres loses {b} litres an hour through one hole and {c} litres an hour through another. How many litres are in it after {d} hours?
     {a} l in the barrel, two taps open: {b} l and {c} l a minute. after {d} min?
     {n} has {a} sheets. Each day {b} are drawn on and {c} are folded. How many are left after {d} days?
     What remains of {a} kg of hay after {d} days, if the horse eats {b} kg and the cow {c} kg a day?""",
     """Tangki {a} liter bocor {b} liter per jam dari satu lubang dan {c} liter per jam dari lubang lain. Setelah {d} jam sisanya berapa liter?
     isi drum {a} liter, dua keran dibuka: {b} liter dan {c} liter per menit. setelah {d} menit sisa berapa
     {n} punya {a} lembar kertas. Tiap hari {b} digambari dan {c} dilipat. Setelah {d} hari sisa berapa lembar?
     Berapa kg sisa dari {a} kg rumput setelah {d} hari, kalau kuda makan {b} kg dan sapi {c} kg sehari?""",
     "a 40-300, b 2-15, c 2-15, d 2-9", "b+c,each time,tiap kali; $1*d,gone,berkurang; a-$2,left,sisa", "a-(b+c)*d", "(b+c)*d<a and b!=c")
tell("""A barrel holds {a} litres. {n} fills cans of {b} litres from it until it is empty, and {m} buys {c} of the cans. How many cans remain?
     {a} l of juice in {b} l bottles, {c} bottles drunk. bottles left?
     {a} kg of sugar is put in bags of {b} kg. {c} bags are sold. How many bags are still there?
     How many jars has {n} left, after {a} spoons of jam were put in jars of {b} spoons and {c} jars given away?""",
     """Satu drum berisi {a} liter. {n} mengisi jeriken {b} liter sampai drumnya kosong, lalu {m} membeli {c} jeriken. Sisa berapa jeriken?
     jus {a} liter dimasukin botol {b} liter, diminum {c} botol. sisanya berapa botol
     {a} kg gula dibungkus {b} kg per bungkus. Terjual {c} bungkus. Berapa bungkus yang masih ada?
     Berapa stoples sisa {n}, setelah {a} sendok selai diisikan ke stoples {b} sendok dan {c} stoples diberikan?""",
     "a 12-200, b 2-12, c 2-12", "a/b,filled,terisi; $1-c,left,sisa", "a/b-c", "a%b==0 and c<a/b")
tell("""Two tanks hold {a} and {b} litres. {n} wants the same amount in both. How many litres must flow from the fuller to the other?
     bucket one {a} l, bucket two {b} l. how many l do i pour over so they're equal
     In one bus sit {a} people, in the other {b}. How many must change so that both buses are equally full?
     How many pages should {m} take over from {n}, so that the two, with {a} for {n} and {b} for {m}, have equally many?""",
     """Dua tangki berisi {a} dan {b} liter. {n} ingin isinya sama. Berapa liter yang harus dialirkan dari yang lebih penuh ke yang lain?
     ember satu {a} liter, ember dua {b} liter. yang dipindah berapa liter biar sama
     Di bus pertama ada {a} orang, di bus kedua {b}. Berapa orang harus pindah supaya kedua bus sama penuh?
     Berapa halaman yang harus diambil alih {m} dari {n}, supaya bagian {n} yang {a} dan bagian {m} yang {b} menjadi sama?""",
     "a 12-150, b 2-120", "a-b,difference,selisih; $1/2,half,setengah", "(a-b)/2", "b<a and (a-b)%2==0 and a-b>2")

# Degrees

tell("""A stove plate has {a} degrees and gets {b} degrees warmer every minute. What is its temperature after {c} minutes?
     oven at {a} degrees, +{b:d} per minute, {c} minutes later?
     The water has {a} degrees and the kettle warms it {b} degrees a minute. How warm is it {c} minutes later?
     How many degrees is it after {c} rises of {b} degrees each, starting at {a}?""",
     """Suhu pelat kompor {a} derajat dan tiap menit naik {b} derajat. Setelah {c} menit suhunya berapa?
     oven {a} derajat, naik {b} derajat per menit, {c} menit kemudian berapa derajat
     Air bersuhu {a} derajat dan dipanaskan ketel {b} derajat per menit. {c} menit kemudian suhunya berapa derajat?
     Berapa derajat suhu yang mula-mula {a} derajat lalu naik {c} kali, sekali naik {b} derajat?""",
     "a 4-40, b 2-9, c 2-12", "b*c,warmer,naik; a+$1,then,menjadi", "a+b*c", "a+b*c<100", unit="degrees/derajat")
tell("""Tea of {a} degrees cools by {b} degrees a minute. How warm is it after {c} minutes?
     soup at {a} degrees, loses {b} a minute. in {c} minutes its at?
     The iron shows {a} degrees and drops {b} degrees every minute. What does it show {c} minutes later?
     How many degrees has a stove left after {c} minutes, when it had {a} and lost {b} each minute?""",
     """Teh {a} derajat mendingin {b} derajat per menit. Setelah {c} menit suhunya berapa?
     sup {a} derajat, tiap menit turun {b}. {c} menit lagi jadi berapa derajat
     Setrika menunjukkan {a} derajat dan turun {b} derajat tiap menit. {c} menit kemudian berapa derajat?
     Berapa derajat suhu kompor setelah {c} menit, kalau tadinya {a} dan turun {b} tiap menit?""",
     "a 30-98, b 2-9, c 2-9", "b*c,cooler,turun; a-$1,then,menjadi", "a-b*c", "b*c<a and a<100", "degrees/derajat")
tell("""It was {a} degrees below zero at night. By noon it got {b} degrees warmer and is above zero. How many degrees is it?
     minus {a:d} degrees this morning, went up {b}. so above zero now, by how much
     The freezer stood at {a} degrees below zero and was turned off. It warmed up by {b} degrees. How many degrees above zero is it?
     How many degrees over zero is it after a rise of {b} degrees from {a} below?""",
     """Malam hari {a} derajat di bawah nol. Siangnya naik {b} derajat dan sudah di atas nol. Sekarang berapa derajat?
     pagi minus {a:d}, terus naik {b} derajat. sekarang di atas nol, berapa derajat
     Lemari beku bersuhu {a} derajat di bawah nol lalu dimatikan. Suhunya naik {b} derajat. Berapa derajat di atas nol sekarang?
     Berapa derajat di atas nol suhunya setelah naik {b} derajat dari {a} derajat di bawah nol?""",
     "a 2-15, b 4-30", "b-a,above zero,di atas nol", "b-a", "a<b", "degrees/derajat")
