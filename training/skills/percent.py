"""Percentages: of a number, more or less by, what share one number is of another, the whole from a part."""

from __future__ import annotations

import re
from fractions import Fraction

from phrasing import TWO_WAYS, ask, asked, separated
from sample import Draw, Problem
from work import Work, decimal, shifted

RATES = [1, 5, 10, 10, 15, 20, 20, 25, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 12, 8, 6, 3, 2]

OF_EN = ["{m} of {b}", "{m} of {b}", "{m} of {b}", "{m} out of {b}", "{b} × {m}", "{m} × {b}"]
OF_ID = ["{m} dari {b}", "{m} dari {b}", "{m} dari {b}", "{b} × {m}", "{m} × {b}"]
STORY_EN = [
    "A jacket costs {b} dollars and I get {m} back. How much is that?", "{m} of {b} students are ill. How many?", "I save {m} of my pay of {b}. How much do I save?", "take {m} of {b}", "{m} of the {b} seats are free. How many seats?",
    "Out of {b} people {m} voted yes. How many is that?", "We have done {m} of {b} km. How many km?", "If {m} of {b} apples are bad, how many are bad?",
    "There are {b} pages and I have read {m}. How many pages have I read?", "Take {b} and find {m} of it.", "I get {m} of {b} as a bonus. How much is the bonus?", "The deposit is {m} of {b}. How much do I have to pay?",
    "how many are {m} of {b}", "From {b} I want {m}, how much is it", "a {m} share of {b}", "{b}: what is {m} of it?",
    "{m} of a group of {b} people wear glasses. How many people wear glasses?", "Of the {b} pages in this book, {m} are pictures. How many pages is that?",
    "slice off {m} of {b}, how big is the slice", "My goal was {b} km and I ran {m} of it. How many km did I run?", "They pay me {m} of {b} up front. How much do I get up front?",
    "{b} people live here, {m} of them are children. How many children?", "{m} of the number {b} is what?", "We spend {m} of our {b} on food. How much goes on food?",
    "A farm has {b} apple trees, {m} in bloom. How many are in bloom?", "How much of {b} would {m} be?", "if {m} of {b} seats are sold, seats sold?", "I get {m} of the {b} we made. What's my cut?",
    "{m} of the pupils, of whom there are {b}, come by bike. How many come by bike?", "A tank for {b} litres is filled to {m}. How many litres are in it?", "Not all {b}, only {m} of it. How much?",
    "work out a {m} portion of {b}", "{b} in the pot, {m} is mine, so I get?", "He gave away {m} of his {b}. How much did he give away?", "Out of {b} eggs {m} are brown. Brown eggs?",
    "The survey asked {b} people and {m} said no. How many people said no?", "a charity gets {m} of {b}, how much reaches it", "The contract pays {m} of {b} on signing. How much is paid on signing?",
    "What amount is {m} when the whole is {b}?", "whole thing {b}, my share {m}, in numbers?", "Charge shows {m} of {b} km range. How many km are left in it?",
]  # fmt: skip
SMALL_EN = [
    "How much tip is {m} on a bill of {b}?", "tip {m} on {b}", "What is {m} interest on {b} for one year?", "How much tax is {m} on {b}?", "{m} VAT on {b} is how much?", "The bill is {b} and I tip {m}. How much is the tip?",
    "My bank pays {m} a year on {b}. How much is that in one year?", "The commission is {m} of {b}. How much?", "what discount in money is {m} on {b}",
    "What does a {m} fee on {b} come to?", "{m} of sales tax on {b}: how much is the tax alone?", "A {m} service charge is put on a bill of {b}. How big is the charge?",
    "waiter gets {m} of {b}, how much is it for him", "I borrow {b} for a year at {m}. How much interest is due?", "The agent takes {m} of {b}. What does the agent get?",
    "how much do I save with {m} off {b}", "A coupon takes {m} off {b}. How much is the coupon worth?", "Import duty is {m} on goods worth {b}. How much is the duty?",
    "raise of {m} on a pay of {b}, how much more is that",
]  # fmt: skip
STORY_ID = [
    "Saya menabung {m} dari gaji {b}. Berapa yang saya tabung?", "{m} dari {b} siswa sakit. Berapa siswa?", "ambil {m} dari {b}", "{m} dari {b} kursi kosong. Berapa kursi?", "Dari {b} orang, {m} setuju. Berapa orang?",
    "Kami sudah menempuh {m} dari {b} km. Berapa km?", "Kalau {m} dari {b} apel busuk, berapa yang busuk?", "Bukunya {b} halaman dan saya sudah baca {m}. Berapa halaman?", "Bonusnya {m} dari {b}. Berapa bonusnya?",
    "Uang mukanya {m} dari {b}. Harus bayar berapa?", "{b} diambil {m}-nya berapa", "Dari {b} saya mau {m}, jadi berapa?", "Ada {b} telur, {m} pecah. Berapa yang pecah?",
    "{m} dari {b} orang memakai kacamata. Berapa orang?", "Dari {b} halaman buku ini, {m} bergambar. Berapa halaman yang bergambar?", "Target saya {b} km, sudah lari {m}. Sudah berapa km?",
    "Belanja makan kami {m} dari {b}. Berapa untuk makan?", "Tangki {b} liter terisi {m}. Isinya berapa liter?", "Survei ke {b} orang, {m} menjawab tidak. Berapa orang yang menjawab tidak?",
    "bagianku {m} dari {b}, dapat berapa", "tidak semua {b}, cuma {m}, berapa itu", "Ada {b} siswa, {m} naik sepeda. Berapa siswa yang naik sepeda?",
    "Keseluruhannya {b}, porsi saya {m}. Berapa porsi saya?", "Dari uang {b}, {m} disumbangkan. Berapa yang disumbangkan?", "Dibayar {m} dulu dari {b}. Dibayar berapa?",
    "Dari {b} telur, {m} berwarna cokelat. Ada berapa telur cokelat?", "sisihkan {m} dari {b}, berapa yang disisihkan", "{m} dari total {b} itu setara berapa",
    "Penduduknya {b} orang, {m} anak-anak. Anak-anaknya berapa?",
]  # fmt: skip
SMALL_ID = [
    "Pajak {m} dari harga {b} berapa?", "Bunga {m} setahun dari {b} berapa?", "PPN {m} dari {b} berapa", "Tip {m} untuk tagihan {b} berapa?", "Bank memberi bunga {m} setahun untuk {b}. Berapa bunganya setahun?", "Potongan {m} dari {b} itu berapa?",
    "Komisi {m} dari {b} berapa?", "zakat {m} dari {b} berapa",
    "Biaya layanan {m} dari {b}, biayanya berapa?", "Pinjam {b} setahun dengan bunga {m}. Bunganya berapa?", "Agen mengambil {m} dari {b}. Agen dapat berapa?",
    "hemat berapa kalau diskon {m} dari {b}", "Bea masuk {m} untuk barang senilai {b}. Beanya berapa?", "kupon {m} untuk belanja {b}, potongannya senilai berapa",
    "Gaji {b} naik {m}. Kenaikannya saja berapa?", "Biaya admin {m} dari {b} itu berapa?",
]  # fmt: skip
UP_EN = [
    "Increase {b} by {p}.", "{b} plus {p}", "A price of {b} rises by {p}. What is it now?", "{b} grows by {p}. What is the new value?", "What is {b} with {p} tax added?", "My rent of {b} goes up {p}. What will I pay?", "raise {b} by {p}",
    "{b} + {p}", "Add {p} to {b}.", "add {p} tax to {b}", "My pay of {b} is raised by {p}. What do I earn now?", "A town of {b} people grew by {p}. How many live there now?", "What is {p} more than {b}?", "{p} more than {b}",
    "The bill is {b}. With a {p} tip, what do I pay in total?", "price {b} before tax, tax {p}, what is the total", "Last year it was {b}, this year {p} more. How much is it this year?", "{b} goes up by {p}, what is it then?", "How much is {b} after a {p} increase?",
    "I invest {b} and gain {p}. How much do I have?", "It cost {b} and got {p} dearer. New price?", "{b} increased by {p}",
    "{b} less, no wait, plus {p}. What is it?", "bump {b} up by {p}", "Stick {p} on top of {b}. How much is it now?", "The town had {b} people; it has gained {p} since. How many people now?",
    "A plan for {b} went over by {p}. What did it cost in the end?", "My electricity was {b}, it's {p} higher now. How much is it?", "Mark {b} up by {p}.",
    "the shop buys at {b} and puts {p} on it, selling price?", "She had {b} and made {p} on it. What does she have?", "We expected {b} people and {p} more came. How many people came?",
    "The book grew from {b} pages by {p}. How many pages has it?", "Let {b} swell by {p}. Result?", "everything got {p} more expensive, what was {b} is now?",
    "If something worth {b} gains {p}, what is it worth?", "{b} with {p} put on, how much", "The recipe needs {b} litres, I make {p} more. How many litres?", "{b} before the {p} increase, and after?",
    "they want {p} on top of the {b}. total?", "Savings of {b} earn {p} in a year. What's in the account after that year?",
]  # fmt: skip
UP_ID = [
    "Naikkan {b} sebesar {p}.", "{b} ditambah {p}", "Harga {b} naik {p}. Jadi berapa?", "{b} bertambah {p}. Berapa nilai barunya?", "Berapa {b} ditambah pajak {p}?", "Uang kos {b} naik {p}. Jadi bayar berapa?", "{b} + {p}", "{b} naik {p} jadi berapa",
    "Gaji saya {b} dinaikkan {p}. Sekarang berapa?", "Penduduk {b} orang bertambah {p}. Sekarang berapa orang?", "Tagihannya {b}, ditambah tip {p}. Bayar berapa semuanya?", "harga {b} belum termasuk pajak {p}, totalnya berapa", "Tahun lalu {b}, tahun ini {p} lebih banyak. Berapa tahun ini?",
    "Modal {b} untung {p}. Jadi berapa uangnya?", "Tadinya {b} lalu naik {p}. Sekarang berapa?", "tambahkan {p} ke {b}", "Kalau {b} naik {p}, berapa hasilnya?",
    "{b} dikurangi, eh maksudku ditambah {p}. Jadi berapa?", "dongkrak {b} sebesar {p}", "Toko membeli {b}, lalu mengambil untung {p}. Harga jualnya?", "Semua naik {p}. Yang tadinya {b} jadi berapa?",
    "Listrik bulan lalu {b}, sekarang {p} lebih mahal. Bayar berapa?", "Diperkirakan {b} orang, ternyata {p} lebih banyak. Yang datang berapa orang?", "Anggarannya {b}, membengkak {p}. Habis berapa?",
    "Tabungan {b} dapat bunga {p} setahun. Setelah setahun jadi berapa?", "{b} kena tambahan {p}, totalnya?", "Buku {b} halaman ditambah {p}. Jadi berapa halaman?",
    "Nilai {b} meningkat {p}. Nilai barunya?", "{b} sebelum naik {p}, sesudahnya?", "berapa {b} plus {p}", "Resepnya {b} liter, saya buat {p} lebih banyak. Berapa liter?",
    "Warga desa {b} orang, bertambah {p}. Warganya kini?",
]  # fmt: skip
DOWN_EN = [
    "Decrease {b} by {p}.", "{p} off {b}", "A shirt costs {b}. It is {p} off. What is the price now?", "What do I pay for something of {b} with {p} discount?", "{b} minus {p}", "A price of {b} falls by {p}. What is it now?",
    "how much is {b} with {p} off", "The {b} dollar shoes are reduced by {p}. How much are they?", "{b} - {p}", "Take {p} off {b}.", "subtract {p} from {b}", "What is {p} less than {b}?", "{p} less than {b}", "sale! {p} off, was {b}, now?",
    "A phone of {b} loses {p} of its value. What is it worth now?", "The price was {b}. After a discount of {p} it is?", "I had {b} and spent {p} of it. How much is left?", "{b} reduced by {p}", "{b} goes down by {p}, what is it then?", "How much is {b} after a {p} decrease?",
    "with a {p} coupon, what do I pay for {b}", "My weight was {b} and I lost {p}. What is it now?", "Of {b} litres {p} leak out. How many litres remain?", "{p} of {b} pupils are away. How many are here?",
    "{b} plus, no wait, minus {p}. What is it?", "knock {p} off {b}", "Shave {p} off {b}. What's the new amount?", "The town had {b} people and lost {p}. How many people are there?",
    "slash {b} by {p}", "A bag marked {b} is {p} cheaper today. What do I hand over?", "They keep {p} of my {b}. What do I get?", "after a cut of {p}, {b} is what",
    "{p} of the {b} apples are rotten. How many good apples are there?", "We cut our budget of {b} by {p}. What's the budget now?", "I have read {p} of {b} pages. How many pages are still unread?",
    "Shrink {b} by {p}.", "sticker says {b}, the cashier takes {p} off, I pay?", "Of {b} seats {p} are taken. How many seats are free?",
    "My bike cost {b} and is worth {p} less now. What is it worth?", "{b}, but with {p} gone", "Without {p} of it, how much of {b} is there?", "Of {b} km I've done {p}. How many km remain?",
    "{b} before the {p} cut, and after?", "I gave {p} of my {b} to my sister. What do I still have?", "If sales of {b} drop {p}, what are they?", "members pay {p} less than {b}. member price?",
]  # fmt: skip
DOWN_ID = [
    "Kurangi {b} sebesar {p}.", "diskon {p} dari {b} jadi berapa", "Harga baju {b}, diskon {p}. Jadi berapa?", "Berapa yang saya bayar untuk barang {b} dengan potongan {p}?", "{b} dikurangi {p}", "Harga {b} turun {p}. Sekarang berapa?", "{b} - {p}",
    "{b} diskon {p}", "{b} turun {p} jadi berapa", "Sepatu {b} didiskon {p}. Harganya jadi berapa?", "Promo {p} untuk barang {b}, bayar berapa?", "Saya punya {b} lalu terpakai {p}. Sisanya berapa?", "Dari {b} liter bocor {p}. Sisa berapa liter?", "Dari {b} siswa, {p} tidak hadir. Berapa yang hadir?",
    "harga awal {b}, potongan {p}, bayarnya?", "Kalau {b} turun {p}, berapa hasilnya?", "Ponsel seharga {b} nilainya turun {p}. Sekarang berapa?", "kurangkan {p} dari {b}", "pakai kupon {p}, barang {b} jadi berapa",
    "{b} ditambah, eh salah, dikurangi {p}. Jadi berapa?", "pangkas {b} sebesar {p}", "Dari {b} apel, {p} busuk. Apel yang bagus berapa?", "Tas {b} lagi promo {p}. Bayarnya jadi berapa?",
    "Gaji {b} dipotong {p}. Terimanya berapa?", "Buku {b} halaman sudah dibaca {p}. Tinggal berapa halaman?", "Dari {b} kursi, {p} terisi. Kursi yang kosong berapa?",
    "Anggaran {b} dipangkas {p}. Tinggal berapa?", "Jarak {b} km sudah ditempuh {p}. Masih berapa km?", "harga member {p} lebih murah dari {b}, berapa tuh",
    "Penduduk {b} orang berkurang {p}. Jadi berapa orang?", "{b} sebelum turun {p}, sesudahnya?", "Uangku {b}, kuberikan {p} ke adik. Sisanya?", "label {b}, kasir potong {p}, aku bayar",
    "Penjualan {b} merosot {p}. Jadi berapa?", "susutkan {b} sebanyak {p}", "Motor {b} nilainya susut {p}. Nilainya kini?",
]  # fmt: skip
SHARE_EN = [
    "What percent of {w} is {p}?", "{p} is what percent of {w}?", "what percentage is {p} out of {w}", "I got {p} of {w} points. What percent is that?", "{p} out of {w} in percent", "Express {p}/{w} as a percentage.", "{p} of the {w} seats are taken. What percentage is that?",
    "{p}/{w} in percent", "{p}/{w} as a percent", "Write {p}/{w} as a percentage.", "How many percent of {w} is {p}?", "What percentage of {w} is {p}?", "{p} from {w} is how many percent?", "convert {p}/{w} to percent", "We won {p} of {w} games. What is our percentage?",
    "In a class of {w} there are {p} girls. What percentage are girls?", "I answered {p} of {w} questions right. My score in percent?", "{p} of {w}, what percent?", "Of {w} eggs {p} are broken. What percent are broken?", "My goal is {w} and I have {p}. What percentage have I reached?",
    "what % of {w} is {p}", "{p} is ?% of {w}", "what % is {p} of {w}", "turn {p} out of {w} into a percentage",
    "If the whole is {w} and my part {p}, what percent do I have?", "{p} people out of {w} raised a hand. What percent of them?", "We sold {p} of {w} loaves. Percentage sold?",
    "how many percent do {p} out of {w} make", "Of my {w} plants {p} have died. What percent died?", "the bar should go to {w} and stands at {p}, percent done?",
    "{w} is 100%. So {p} is what percent?", "put {p} of {w} in per cent", "I ate {p} of the {w} cookies. What percent of the cookies?", "{p} hits from {w} shots. Hit rate in percent?",
    "Say {w} is everything. What percentage is {p}?", "Which percentage of {w} makes {p}?", "On a test of {w} marks I got {p}. My percentage?", "not the number, the percentage: {p} out of {w}",
    "{p} minutes of a {w} minute film are over. What percent is over?",
]  # fmt: skip
SHARE_ID = [
    "{p} adalah berapa persen dari {w}?", "Berapa persen {p} dari {w}?", "{p} dari {w} berapa persen", "Saya benar {p} dari {w} soal. Berapa persen?", "{p}/{w} berapa persen?", "{p} dari {w} kursi terisi. Berapa persen itu?", "{p} itu berapa persennya {w}?", "Ubah {p}/{w} menjadi persen.",
    "Nyatakan {p}/{w} dalam persen.", "{p} dari {w} dalam persen", "Dari {w} siswa, {p} perempuan. Berapa persen perempuannya?", "Kami menang {p} dari {w} pertandingan. Berapa persen?", "Dari {w} telur pecah {p}. Berapa persen yang pecah?", "Target {w}, sudah tercapai {p}. Berapa persen?",
    "berapa % {p} dari {w}", "jadikan {p}/{w} persen", "persentase {p} dari {w} berapa?",
    "Kalau semuanya {w} dan bagianku {p}, itu berapa persen?", "{w} itu 100%. Kalau {p} berapa persen?", "Terjual {p} dari {w} roti. Berapa persen yang terjual?",
    "Kue {w}, kumakan {p}. Berapa persen yang kumakan?", "{p} tembakan masuk dari {w}. Persentasenya?", "Film {w} menit sudah lewat {p} menit. Sudah berapa persen?",
    "Nilai maksimal {w}, nilaiku {p}. Berapa persen?", "{p} orang dari {w} angkat tangan. Itu berapa persen?", "bukan angkanya, persennya: {p} dari {w}",
    "Tanaman saya {w}, mati {p}. Berapa persen yang mati?", "{p} banding {w} dalam persen berapa", "Berapa persenkah {p} terhadap {w}?",
]  # fmt: skip
BEFORE_EN = [
    "After {r}% off it costs {v}. What was the price before?", "A coat costs {v} after a discount of {r}%. What did it cost before?", "I paid {v} with a {r}% discount. What was the original price?", "The price fell by {r}% to {v}. What was it before?", "Something {r}% off now costs {v}. Original price?",
    "What number minus {r}% is {v}?", "original price if {v} is the price after {r}% off",
    "{r}% was knocked off and I pay {v}. What was on the label?", "I spent {r}% of my money and have {v} left. How much did I have?", "how much did it cost if {r}% off makes it {v}",
    "{v} remain after {r}% are gone. How many were there at first?", "The sale price is {v}, that's {r}% less than usual. What's the usual price?",
    "{r}% of the guests left and {v} are still here. How many guests were there?", "A number is cut by {r}% and becomes {v}. Which number?", "now {v}, reduced by {r}%, and before?",
    "We've read {r}% of a book, {v} pages are left. How many pages has the book?",
]  # fmt: skip
BEFORE_ID = [
    "Setelah diskon {r}% harganya {v}. Berapa harga sebelum diskon?", "Saya bayar {v} setelah potongan {r}%. Berapa harga awalnya?", "Harga turun {r}% menjadi {v}. Berapa harga semula?", "harga awal kalau setelah diskon {r}% jadi {v}", "Bilangan berapa yang dikurangi {r}% hasilnya {v}?",
    "Uangku terpakai {r}% dan tersisa {v}. Tadinya berapa?", "{r}% tamu pulang, masih ada {v} tamu. Semula berapa tamu?", "Harga promo {v}, yaitu {r}% lebih murah dari biasa. Harga biasanya?",
    "sekarang {v} setelah dipotong {r}%, sebelumnya berapa", "Buku sudah dibaca {r}%, sisa {v} halaman. Seluruhnya berapa halaman?", "Suatu bilangan berkurang {r}% menjadi {v}. Bilangan apa itu?",
    "Tersisa {v} setelah hilang {r}%. Awalnya berapa?",
]  # fmt: skip
AFTER_EN = [
    "After a rise of {r}% it is {v}. What was it before?", "The price with {r}% tax is {v}. What is it without tax?", "My pay went up {r}% to {v}. What was it before?", "What number plus {r}% is {v}?", "{v} includes {r}% tax. What was the price without it?",
    "With {r}% on top I pay {v}. How much was it without?", "{v} is {r}% more than last year. What was it last year?", "The shop puts {r}% on and sells at {v}. What did the shop pay?",
    "grew by {r}% and is {v} now, and before that?", "A number gets {r}% bigger and becomes {v}. Which number?", "It's {v} now, {r}% dearer than it was. The old price?",
]  # fmt: skip
AFTER_ID = [
    "Setelah naik {r}% menjadi {v}. Berapa sebelumnya?", "Harga termasuk pajak {r}% adalah {v}. Berapa tanpa pajak?", "Gaji saya naik {r}% menjadi {v}. Berapa gaji sebelumnya?", "Bilangan berapa yang ditambah {r}% hasilnya {v}?",
    "Harga jual {v} sudah termasuk untung {r}%. Modalnya berapa?", "{v} itu {r}% lebih banyak dari tahun lalu. Tahun lalu berapa?", "sekarang {v} setelah naik {r}%, dulunya berapa",
    "Suatu bilangan bertambah {r}% menjadi {v}. Bilangan apa itu?", "Ditambah {r}% saya bayar {v}. Tanpa tambahan berapa?",
]  # fmt: skip
PART_EN = [
    "{v} is {r}% of what number?", "{r}% of what number is {v}?", "{r}% of a number is {v}. What is the number?", "{v} is {r} percent of what?", "If {r}% is {v}, what is 100%?", "{r}% of the pupils are {v} pupils. How many pupils are there?", "If {v} people are {r}%, how many people are all?",
    "{v} is only {r}% of the way. How long is the whole way?", "I've saved {v}, that's {r}% of what I need. How much do I need?", "{r}% makes {v}, and the whole?",
    "{v} seats are {r}% of the hall. How many seats has the hall?", "Which number has {v} as its {r}%?", "my {r}% share is {v}, how big is the pot",
    "We're {r}% done, which is {v} pages. How many pages in all?", "the total, if {v} is {r}% of it",
]  # fmt: skip
PART_ID = [
    "{v} adalah {r}% dari berapa?", "{r}% dari suatu bilangan adalah {v}. Berapa bilangan itu?", "Kalau {r}% itu {v}, 100% berapa?", "{r}% dari berapa yang hasilnya {v}?", "{v} orang adalah {r}% dari semuanya. Berapa semuanya?", "{v} itu {r} persen dari berapa",
    "{v} km baru {r}% perjalanan. Seluruhnya berapa km?", "Tabunganku {v}, baru {r}% dari kebutuhan. Kebutuhannya berapa?", "{r}% nya {v}, seluruhnya?",
    "{v} kursi itu {r}% dari semua kursi. Semua kursi ada berapa?", "Sudah selesai {r}%, yaitu {v} halaman. Total halamannya?", "totalnya berapa kalau {v} itu {r}%",
]  # fmt: skip
GREW_EN = [
    "A price goes from {a} to {b}. By what percent did it rise?", "From {a} to {b}, how much percent more is that?", "What is the percent increase from {a} to {b}?", "percentage increase {a} to {b}", "It was {a} and is now {b}. How many percent is the increase?", "By how many percent is {b} more than {a}?",
    "I had {a}, now I have {b}. What percent did I gain?", "bread was {a}, it's {b} now. percent dearer?", "{a} members became {b}. Growth in percent?", "What rise in percent takes {a} to {b}?",
    "pay up from {a} to {b}, what percent raise is that", "If {a} swells to {b}, how many percent did it grow?",
]  # fmt: skip
GREW_ID = [
    "Harga naik dari {a} menjadi {b}. Naik berapa persen?", "dari {a} ke {b} naik berapa persen", "Berapa persen kenaikan dari {a} ke {b}?", "Dulu {a} sekarang {b}. Berapa persen kenaikannya?", "{b} berapa persen lebih banyak dari {a}?",
    "Tadinya punya {a}, kini {b}. Bertambah berapa persen?", "Anggota {a} menjadi {b}. Tumbuh berapa persen?", "gaji {a} jadi {b}, naiknya berapa persen",
    "Dari {a} supaya jadi {b} harus naik berapa persen?", "Roti dulu {a}, kini {b}. Lebih mahal berapa persen?",
]  # fmt: skip
FELL_EN = [
    "A price goes from {a} to {b}. By what percent did it fall?", "From {a} to {b}, how much percent less is that?", "What is the percent decrease from {a} to {b}?", "percentage decrease {a} to {b}", "It was {a} and is now only {b}. How many percent is the discount?", "By how many percent is {b} less than {a}?",
    "I had {a}, now I have {b}. What percent did I lose?", "was {a}, they ask {b} today. percent off?", "{a} members shrank to {b}. Loss in percent?", "What cut in percent takes {a} down to {b}?",
    "how many percent were knocked off if {a} became {b}", "If {a} shrinks to {b}, how many percent is gone?",
]  # fmt: skip
FELL_ID = [
    "Harga turun dari {a} menjadi {b}. Turun berapa persen?", "dari {a} ke {b} turun berapa persen", "Berapa persen penurunan dari {a} ke {b}?", "Dulu {a} sekarang cuma {b}. Berapa persen diskonnya?", "{b} berapa persen lebih sedikit dari {a}?",
    "Tadinya punya {a}, kini tinggal {b}. Berkurang berapa persen?", "Anggota {a} tinggal {b}. Susut berapa persen?", "label {a}, bayar {b}, diskonnya berapa persen",
    "Dari {a} supaya jadi {b} harus dipotong berapa persen?", "Roti dulu {a}, kini {b}. Lebih murah berapa persen?",
]  # fmt: skip
TO_PERCENT_EN = [
    "What is {d} as a percentage?", "{d} in percent", "Write {d} as a percent.", "convert {d} to percent", "{d} as a percent?", "Express {d} as a percentage.", "how many percent is {d}",
    "What do I write before the percent sign for {d}? Give it as a percentage.", "how would I say {d} in per cent", "{d}, but as a percentage please", "Turn the decimal {d} into percent.",
    "The program shows {d}. How many percent is it?", "What percentage stands for {d}?",
]  # fmt: skip
TO_PERCENT_ID = [
    "Berapa persen {d} itu?", "{d} dalam persen", "Tulis {d} sebagai persen.", "ubah {d} ke persen", "Nyatakan {d} dalam persen.", "{d} itu berapa persen?",
    "{d} kalau dijadikan persen", "Programnya menunjukkan {d}. Itu berapa persen?", "Jadikan desimal {d} persen.", "sebut {d} dalam bentuk persen", "Persentase dari {d} itu berapa?",
]  # fmt: skip
FROM_PERCENT_EN = [
    "What is {r}% as a decimal?", "{r}% as a decimal", "Write {r}% as a decimal number.", "convert {r}% to a decimal", "Express {r} percent as a decimal.", "turn {r}% into a decimal",
    "{r}% without the percent sign, as a decimal number?", "which decimal stands for {r}%", "Which decimal do I type in for {r}%?", "{r} percent, decimal form?",
    "I need {r}% written with a decimal point.", "Change {r}% to decimal notation.",
]  # fmt: skip
FROM_PERCENT_ID = [
    "Berapa {r}% dalam desimal?", "{r}% dalam desimal", "Tulis {r}% sebagai desimal.", "ubah {r}% ke desimal", "Nyatakan {r} persen dalam desimal.", "jadikan {r}% bilangan desimal",
    "{r}% tanpa tanda persen, dalam desimal berapa?", "Desimal mana yang sama dengan {r}%?", "bentuk desimalnya {r}%", "Ganti {r}% ke bentuk desimal.", "{r} persen kalau ditulis desimal?",
]  # fmt: skip


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.42:
        return _of(draw)
    if kind < 0.7 or draw.beyond:
        return _change(draw)
    if kind < 0.84:
        return _share(draw)
    if kind < 0.92:
        return _whole(draw)
    return _grown(draw) if kind < 0.97 else _as_decimal(draw)


def _numbers(draw: Draw) -> tuple[int, int]:
    rate = draw.whole(1, 99) if draw.hard or draw.beyond or draw.chance(0.25) else draw.one(RATES)
    size = draw.rng.random()
    if draw.beyond:
        base = draw.whole(2001, 29999)
        base += base % 10 == 0
    elif draw.hard:
        base = draw.whole(200, 2000)
    elif size < 0.4:
        base = draw.whole(1, 60) * 10
    elif size < 0.55:
        base = draw.whole(1, 30) * 100
    elif size < 0.63 and draw.level > 0.3:  # money, in rupiah above all
        base = draw.whole(1, 60) * draw.one([1000, 1000, 5000, 10000])
    else:
        base = draw.whole(10, 400)
    return rate, base


def _mark(draw: Draw, rate: int) -> str:
    return draw.one(["{p}%", "{p}%", "{p}%", "{p} %", draw.say("{p} percent", "{p} persen")]).format(p=rate)


COUNTS = re.compile(
    "student|seat|people|km|apple|page|egg|litre|pupil|weight|dollar|number|telur|siswa|kursi|orang|apel|halaman|liter|bilangan"
)
"""Where an amount of money would be out of place."""


def _told(draw: Draw, frames: tuple[list[str], list[str]], base: int, **given: str) -> str:
    frame = draw.one(*frames)
    question = frame.format(b=_base(draw, base, not COUNTS.search(frame)), **given)
    if draw.lang == "id" and TWO_WAYS.search(question) and not re.search(r"[a-z]{3}", question):
        return frame.format(b=base, **given)
    return question


def _base(draw: Draw, base: int, money: bool) -> str:
    """As people write amounts: `50.000`, `Rp50.000`, `50 ribu`."""
    if base >= 1000 and draw.chance(0.5):
        text = separated(draw, base)
        if draw.lang == "id" and money and draw.chance(0.7):
            return draw.one([f"Rp{text}", f"Rp {text}", f"Rp{base}"])
        return text
    if draw.lang == "id" and base % 1000 == 0 and draw.chance(0.3):
        return f"{base // 1000}{draw.one([' ribu', ' ribu', 'rb'])}"
    if draw.lang == "en" and money and draw.chance(0.06):
        return draw.one(["$", "€", "£"]) + str(base)
    return str(base)


def _part(work: Work, rate: int, base: int) -> Fraction:
    """`rate` % of `base`: the product, then the point two places to the left."""
    product = work.mul(base, rate)
    value = Fraction(product, 100)
    raw = shifted(product, 2)
    gold = decimal(value)
    work.line(f"{product}÷100={raw}" + (f"={gold}" if raw != gold else ""))
    return value


def _of(draw: Draw) -> Problem:
    rate, base = _numbers(draw)
    work = Work(draw).line(f"{rate}%: {base}×{rate}÷100")
    value = _part(work, rate, base)
    mark = _mark(draw, rate)
    if draw.chance(0.35) and value.denominator == 1:
        small = rate <= 25 and draw.chance(0.5)
        question = _told(draw, (SMALL_EN, SMALL_ID) if small else (STORY_EN, STORY_ID), base, m=mark)
    else:
        question = ask(draw, _told(draw, (OF_EN, OF_ID), base, m=mark))
    gold = decimal(value)
    answer = draw.say(f"{rate}% of {base} = **{gold}**", f"{rate}% dari {base} = **{gold}**")
    spec = ("value", f"{base}*{rate}/100")
    return Problem(question, work.text, answer, gold, spec, check="number", key=f"{rate}%{base}")


def _change(draw: Draw) -> Problem:
    rate, base = _numbers(draw)
    rate = min(rate, 90)
    up = draw.chance(0.4)
    if draw.beyond:
        rate = draw.one([5, 15, 20, 25, 35, 40, 45, 60, 65, 85])
        base = base // 100 * 100 + draw.one([20, 40, 60, 80])
    elif base * rate % 100:
        base = -(-base // 20) * 20
    if base * rate % 100:
        rate = draw.one([5, 10, 15, 20, 25, 30, 40, 50, 75])
        base = -(-base // 20) * 20
    work = Work(draw).line(f"{rate}%: {base}×{rate}÷100")
    part = int(_part(work, rate, base))
    value = work.add(base, part) if up else work.sub(base, part)
    lists = (UP_EN, UP_ID) if up else (DOWN_EN, DOWN_ID)
    if rate > 30:
        lists = tuple([f for f in frames if not re.search("tax|tip|rent|pajak|kos", f)] for frames in lists)  # type: ignore[assignment]
    question = _told(draw, lists, base, p=_mark(draw, rate))
    sign = "+" if up else "-"
    answer = f"{base} {sign} {part} = **{value}**"
    spec = ("value", f"{base}{sign}{base}*{rate}/100")
    return Problem(question, work.text, answer, str(value), spec, check="number", key=f"{rate}%{sign}{base}")


WHOLES = [4, 5, 8, 10, 20, 25, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 12, 15, 16, 24, 30, 32, 36, 48, 70, 90]


def _pair(draw: Draw) -> tuple[int, int]:
    """A whole, and a part that is whole percents of it."""
    whole = draw.one(WHOLES)
    return draw.one([n for n in range(1, whole) if n * 100 % whole == 0]), whole


def _percentage(work: Work, part: int, whole: int) -> int:
    """What percent the part is: a hundred times, then the quotient, both without zeros at the end."""
    rate = part * 100 // whole
    top = work.mul(part, 100)
    bottom = whole
    while top % 10 == 0 and bottom % 10 == 0:
        top, bottom = top // 10, bottom // 10
    if bottom != whole:
        work.line(f"{part * 100}÷{whole}={top}÷{bottom}")
    if bottom == 1:
        work.line(f"={rate}%")
    else:
        work.exact(top, bottom)
        work.line(f"{rate}%")
    return rate


def _share(draw: Draw) -> Problem:
    part, whole = _pair(draw)
    work = Work(draw).line(f"{part}÷{whole}×100%")
    rate = _percentage(work, part, whole)
    question = asked(draw, SHARE_EN, SHARE_ID, p=part, w=whole)
    answer = draw.say(f"{part} is **{rate}%** of {whole}.", f"{part} adalah **{rate}%** dari {whole}.")
    return Problem(question, work.text, answer, f"{rate}%", ("percent", part, whole), check="number", key=f"{part}%of{whole}" if part > 9 else None)


def _grown(draw: Draw) -> Problem:
    """From 80 to 100 is 25 % more."""
    part, whole = _pair(draw)
    up = draw.chance(0.55)
    new = whole + part if up else whole - part
    work = Work(draw)
    if up:
        work.sub(new, whole)
    else:
        work.sub(whole, new)
    work.line(f"{part}÷{whole}×100%")
    rate = _percentage(work, part, whole)
    question = asked(draw, GREW_EN if up else FELL_EN, GREW_ID if up else FELL_ID, a=whole, b=new)
    answer = draw.say(f"{whole} to {new} is **{rate}%** {'more' if up else 'less'}.", f"{whole} ke {new} {'naik' if up else 'turun'} **{rate}%**.")
    return Problem(question, work.text, answer, f"{rate}%", ("percent", part, whole), check="number")


def _whole(draw: Draw) -> Problem:
    """The whole from a part: 36 is 15 % of what; a price before a discount or a rise."""
    kind = draw.one(["part", "part", "before", "before", "after"])
    rate = draw.one([10, 20, 25, 30, 40, 50, 60, 75, 5, 15, 80] if kind != "after" else [10, 10, 20, 20, 30, 40, 50, 60, 100])
    left = {"part": rate, "before": 100 - rate, "after": 100 + rate}[kind]
    unit = 100 // _gcd(100, left)
    whole = unit * draw.whole(1, max(2, (600 if draw.hard else 300) // unit))
    value = whole * left // 100
    work = Work(draw)
    if kind != "part":
        sign = "-" if kind == "before" else "+"
        work.line(f"100%{sign}{rate}%={left}%")
    work.line(f"{left}%: {value}").line(f"100%: {value}×100÷{left}")
    top = work.mul(value, 100)
    bottom = left
    while top % 10 == 0 and bottom % 10 == 0:
        top, bottom = top // 10, bottom // 10
    if bottom == 1:
        work.line(f"{value * 100}÷{left}={top}")
    else:
        if bottom != left:
            work.line(f"{value * 100}÷{left}={top}÷{bottom}")
        work.exact(top, bottom)
    frames = {"part": (PART_EN, PART_ID), "before": (BEFORE_EN, BEFORE_ID), "after": (AFTER_EN, AFTER_ID)}[kind]
    question = asked(draw, *frames, r=rate, v=value)
    share = f"{left}%"
    answer = draw.say(f"{value} is {share} of **{whole}**.", f"{value} adalah {share} dari **{whole}**.")
    return Problem(question, work.text, answer, str(whole), ("value", f"{value}*100/{left}"), check="number", key=f"{kind}{rate}%{value}")


def _gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a


def _as_decimal(draw: Draw) -> Problem:
    """0.35 is 35 %, and back."""
    rate = draw.whole(1, 99) if draw.chance(0.85) else draw.whole(101, 250)
    point = "." if draw.lang == "en" or draw.chance(0.4) else ","
    if draw.chance(0.5):
        shown = decimal(Fraction(rate, 100), point)
        work = Work(draw).line(f"{shown}×100={rate}")
        question = asked(draw, TO_PERCENT_EN, TO_PERCENT_ID, d=shown)
        return Problem(question, work.text, f"{shown} = **{rate}%**", f"{rate}%", ("percent", rate, 100), check="number")
    raw = shifted(rate, 2)
    gold = decimal(Fraction(rate, 100))
    work = Work(draw).line(f"{rate}÷100={raw}" + (f"={gold}" if raw != gold else ""))
    return Problem(asked(draw, FROM_PERCENT_EN, FROM_PERCENT_ID, r=rate), work.text, f"{rate}% = **{gold}**", gold, ("value", f"{rate}/100"), check="number")
