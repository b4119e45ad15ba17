"""Riddles of numbers for `word_problems`: what was thought of, what must be added, what is left when one divides."""

from __future__ import annotations

from skills.word_templates import tell

tell("""The sum of two numbers is {a}. One of them is {b}. What is the other?
     two numbers make {a} together, one's {b}, the other one?
     {b} plus what equals {a}?
     Which number do I have to add to {b} to get {a}?
     What's missing from {b} to {a}?
     {n} added a number to {b} and wrote down {a}. What was added?""",
     """Jumlah dua bilangan {a}. Salah satunya {b}. Berapa yang lain?
     dua bilangan kalau dijumlah {a}, satunya {b}, yang lain berapa
     {b} ditambah berapa supaya jadi {a}?
     Bilangan berapa yang harus ditambahkan ke {b} agar hasilnya {a}?
     dari {b} ke {a} kurang berapa sih
     {n} menambahkan suatu bilangan ke {b} dan menulis {a}. Yang ditambahkan berapa?""",
     "a 10-500, b 3-450", "a-b,missing,kurang", "a-b", "b<a")
tell("""The difference of two numbers is {b}. The smaller one is {a}. What is the larger?
     one number is {b} above {a}. which
     From which number must {b} be taken to leave {a}?
     something minus {b} is {a}. whats the something
     {n} subtracted {b} and got {a}. What did {n} start from?
     What number is {b} greater than {a}?""",
     """Selisih dua bilangan {b}. Yang lebih kecil {a}. Berapa yang lebih besar?
     suatu bilangan {b} di atas {a}. bilangan berapa
     Dari bilangan berapa harus dikurangi {b} supaya tersisa {a}?
     berapa dikurangi {b} hasilnya {a}
     {n} mengurangi {b} dan mendapat {a}. Mulanya dari berapa?
     Bilangan berapa yang {b} lebih besar dari {a}?""",
     "a 4-400, b 3-300", "a+b,larger,yang besar", "a+b")
tell("""The product of two numbers is {a}, and one of them is {b}. What is the other?
     {b} times what is {a}
     By which number do I multiply {b} to get {a}?
     {n} multiplied a number by {b} and the answer was {a}. What was the number?
     How many times does {b} go into {a}?
     what do i have to multiply {b} with so it gives {a}""",
     """Hasil kali dua bilangan {a}, dan salah satunya {b}. Berapa yang lain?
     {b} kali berapa sama dengan {a}
     Dengan bilangan berapa {b} harus dikalikan supaya menjadi {a}?
     {n} mengalikan suatu bilangan dengan {b} dan hasilnya {a}. Bilangannya berapa?
     Ada berapa kali {b} di dalam {a}?
     {b} harus dikali berapa biar jadi {a}""",
     "a 6-250, b 2-15", "a/b,the other,yang lain", "a/b", "a%b==0 and a>b")
tell("""A number divided by {b} is {a}. Which number is it?
     something split into {b} equal parts gives {a} each. whats the something
     What do I have to divide by {b} to get {a}?
     {n} divides by {b} and gets exactly {a}. What was divided?
     a number over {b} makes {a}. number?""",
     """Suatu bilangan dibagi {b} hasilnya {a}. Bilangan berapa itu?
     sesuatu dibagi {b} sama besar, masing-masing {a}. sesuatu itu berapa
     Berapa yang harus dibagi {b} supaya hasilnya {a}?
     {n} membagi dengan {b} dan mendapat tepat {a}. Yang dibagi berapa?
     berapa dibagi {b} jadi {a}""",
     "a 3-90, b 2-15", "a*b,number,bilangan", "a*b")
tell("""Divided by {b}, a number gives {a} with remainder {c}. What is the number?
     which number is it if {b} fits {a} times and {c} is left
     {n} divides a number by {b}: the quotient is {a}, the remainder {c}. Find the number.
     What number, shared into {b} equal heaps, makes heaps of {a} and leaves {c}?""",
     """Dibagi {b}, suatu bilangan menghasilkan {a} sisa {c}. Bilangan berapa itu?
     bilangan berapa yang kalau dibagi {b} dapat {a} dan sisanya {c}
     {n} membagi suatu bilangan dengan {b}: hasil baginya {a}, sisanya {c}. Carilah bilangan itu.
     Berapa yang kalau dibagi menjadi {b} tumpuk sama banyak, tiap tumpuk {a} dan tersisa {c}?""",
     "a 3-60, b 4-15, c 2-14", "a*b,without the rest,tanpa sisa; $1+c,number,bilangan", "a*b+c", "c<b")
tell("""I divide a number by {b}, add {c} and get {a}. What was my number?
     number divided by {b}, then plus {c}, is {a}. number?
     {n} shares the {t} equally with {b} people in all, finds {c} more and has {a}. How many {t} were shared?
     After the prize was split evenly by {b} winners and {c} dollars were added to each part, each had {a} dollars. How many dollars was the prize?""",
     """Aku membagi bilangan dengan {b}, menambah {c}, dan mendapat {a}. Bilanganku berapa?
     bilangan dibagi {b}, terus ditambah {c}, jadi {a}. bilangannya
     {n} membagi {t} sama rata, untuk {b} orang termasuk dirinya, lalu menemukan {c} lagi dan punya {a}. Berapa {t} yang dibagi?
     Setelah hadiah dibagi rata untuk {b} pemenang dan tiap bagian ditambah {c} ribu, masing-masing mendapat {a} ribu. Hadiahnya berapa ribu?""",
     "a 6-80, b 2-9, c 2-40", "a-c,one part,satu bagian; $1*b,number,bilangan", "(a-c)*b", "c<a-1")
tell("""Three consecutive numbers add up to {a}. What is the middle one?
     three numbers in a row sum to {a}. middle?
     {n} practised on three days running, one minute more each day, {a} minutes in all. How many minutes was it on the second day?
     Three houses stand side by side, and their numbers, one after the other, sum to {a}. Which is the number in the middle?""",
     """Jumlah tiga bilangan berurutan {a}. Berapa yang tengah?
     tiga bilangan berurutan dijumlah jadi {a}. tengahnya berapa
     {n} berlatih tiga hari berturut-turut, tiap hari bertambah satu menit, semuanya {a} menit. Hari kedua berapa menit?
     Tiga kursi bernomor berurutan, dan jumlah nomornya {a}. Nomor kursi yang tengah berapa?""",
     "a 3-60*3", "a/3,middle,tengah", "a/3")
tell("""Three consecutive numbers add up to {a}. What is the smallest?
     three numbers in a row sum to {a}, smallest one?
     The numbers of three neighbouring seats follow one another and make {a} together. Which is the lowest?
     {n} opens a book and finds three pages in a row whose numbers sum to {a}. What is the first of the three?""",
     """Jumlah tiga bilangan berurutan {a}. Berapa yang terkecil?
     tiga bilangan berurutan dijumlah jadi {a}, yang paling kecil berapa
     Nomor tiga kursi berdampingan berurutan dan jumlahnya {a}. Nomor yang paling kecil berapa?
     {n} melihat tiga halaman berurutan yang jumlah nomornya {a}. Halaman pertama dari ketiganya berapa?""",
     "a 4-60*3", "a/3,middle,tengah; $1-1,smallest,terkecil", "a/3-1")
tell("""How much is {a} less than {b} times {c}?
     by how much is {b} times {c} bigger than {a}
     Multiply {b} by {c} and take away {a}. What do you get?
     {n} works out {b} times {c} and {m} has {a}. {n}'s result is how much more?
     Take the product of {b} and {c}. How far is it above {a}?""",
     """Berapa kurangnya {a} dari {b} kali {c}?
     {b} kali {c} lebih besar berapa dari {a}
     Kalikan {b} dengan {c} lalu kurangi {a}. Hasilnya berapa?
     {n} menghitung {b} kali {c} sedangkan {m} punya {a}. Hasil {n} lebih banyak berapa?
     Ambil hasil kali {b} dan {c}. Selisihnya dengan {a} yang lebih kecil itu berapa?""",
     "a 3-150, b 2-20, c 3-15", "b*c,product,hasil kali; $1-a,difference,selisih", "b*c-a", "a<b*c")
tell("""Add half of {a} to {b}. What is it?
     half of {a} plus {b}
     Which number do you get if {b} is increased by half of {a}?
     {n} gives half of {a} to {m}, who has {b}. What does {m} have now?
     whats {b} and half of {a} together""",
     """Tambahkan setengah dari {a} ke {b}. Hasilnya?
     setengah dari {a} ditambah {b} berapa
     Bilangan berapa yang didapat kalau {b} ditambah setengah dari {a}?
     {n} memberi setengah dari {a} kepada {m} yang punya {b}. {m} sekarang punya berapa?
     {b} sama setengahnya {a} kalau digabung jadi berapa""",
     "a 4-100*2, b 3-90", "a/2,half,setengah; b+$1,in all,jumlah", "b+a/2")
tell("""How much is twice the sum of {a} and {b}?
     add {a} and {b}, then double it
     {n} puts {a} and {b} together and takes that two times. What comes out?
     What is the double of {a} plus {b}, the sum first and then the double?""",
     """Berapa dua kali jumlah {a} dan {b}?
     jumlahkan {a} sama {b}, terus kali dua
     {n} menggabungkan {a} dan {b} lalu mengalikannya dua. Hasilnya berapa?
     Jumlahkan dulu {a} dan {b}, baru kalikan dua. Berapa jadinya?""",
     "a 4-120, b 4-120", "a+b,sum,jumlah; $1*2,twice,dua kali", "2*(a+b)")
tell("""The difference between {a} and {b} is multiplied by {c}. What is the result?
     {c} times the difference of {a} and {b}?
     Subtract {b} from {a} and multiply what is left by {c}. What do you get?
     {n} is {a} steps from the door, {m} only {b}. How much is {c} times the gap between them?""",
     """Selisih {a} dan {b} dikalikan {c}. Hasilnya berapa?
     {c} kali selisih {a} dan {b} berapa
     Kurangkan {b} dari {a} lalu kalikan sisanya dengan {c}. Berapa hasilnya?
     {n} {a} langkah dari pintu, {m} cuma {b}. Berapa {c} kali selisih mereka?""",
     "a 8-120, b 3-100, c 2-9", "a-b,difference,selisih; $1*c,result,hasil", "(a-b)*c", "b<a-1")
tell("""What do you get when the sum of {a} and {b} is divided by {c}?
     add {a} and {b}, divide by {c}
     {n} adds {a} to {b} and shares the result by {c}. What number comes out?
     Sum first: {a} and {b}. Then divide by {c}. The answer?""",
     """Berapa hasilnya kalau jumlah {a} dan {b} dibagi {c}?
     jumlahkan {a} sama {b}, terus bagi {c}
     {n} menambahkan {a} ke {b} lalu membagi hasilnya dengan {c}. Bilangan berapa yang keluar?
     Jumlah {a} dan {b} dibagi {c} sama dengan berapa?""",
     "a 4-120, b 4-120, c 2-9", "a+b,sum,jumlah; $1/c,result,hasil", "(a+b)/c", "(a+b)%c==0")
tell("""Four times a number is {b} more than {a}. What is the number?
     4 times a number = {a} plus {b}. number?
     {n} has four equal bags. Together they hold {b} {t} more than the {a} in the box. How many {t} are in a bag?
     Four tickets at one price cost {b:$} more than a meal of {a:$}. How many dollars is a ticket?""",
     """Empat kali suatu bilangan {b} lebih besar dari {a}. Bilangan berapa itu?
     4 kali bilangan = {a} ditambah {b}. bilangannya
     {n} punya empat kantong yang isinya sama. Isi semuanya {b} {t} lebih banyak dari {a} yang di kotak. Satu kantong berisi berapa {t}?
     Empat tiket sama harga {b:k} lebih mahal dari makanan {a:k}. Satu tiket berapa ribu?""",
     "a 8-150, b 4-80", "a+b,four times,empat kalinya; $1/4,one,satu", "(a+b)/4", "(a+b)%4==0")
