"""Questions about the world with any nouns and verbs in them: what they ask lies in their shape.

A list of topics ends somewhere; what people ask about does not. So the words are drawn from all there are,
and a question may well be nonsense: it is refused all the same.
"""

from __future__ import annotations

import re

from lexicon import NAMES, THINGS_EN, THINGS_ID, WORDS_EN, WORDS_ID, invented_word
from sample import Draw
from skills.refusal_topics import (
    ADVICE,
    CODE,
    DEEDS,
    FILES,
    KNOWLEDGE,
    LANGUAGE,
    MATHS,
    NEWS,
    OPINION,
    WRITING,
    Kind,
)

OURS = frozenset("""terminal program model question answer number letter language word words sentence paragraph key keyboard file window button computer browser server internet network function variable compiler
    theme setting settings conversation reasoning thinking deepseek nalar hello help add plus minus times divide multiply subtract sum count half double percent fraction equal even odd prime hour minute
    second clock week month year monday tuesday wednesday thursday friday saturday sunday calendar alphabet price cost kata huruf angka bilangan soal jawaban berkas model halo tombol layar jam menit detik hari
    minggu bulan tahun senin selasa rabu kamis jumat sabtu bahasa kalimat hitung tambah kurang kali bagi jumlah harga persen setengah genap ganjil jawab tanya pertanyaan hai terima kasih bantu bantuan""".split())  # noqa: SIM905
NOUNS_EN = tuple(w for w in dict.fromkeys([*WORDS_EN, *THINGS_EN]) if w not in OURS)
NOUNS_ID = tuple(w for w in dict.fromkeys([*WORDS_ID, *THINGS_ID]) if w not in OURS)
VERBS_EN = tuple("""clean wash fix repair open cook bake fry boil freeze peel store grow plant water cut paint build sew knit draw play train feed teach hold lift throw catch move sell buy rent
    choose wear fold dry iron pack send hide find lose steal keep break burn melt mix drink eat smell touch hear see watch read learn understand remember forget love hate fear marry kiss hug
    hit kick push pull drive ride fly park tow steer sail row swim climb jump dance sing hum whistle record print scan copy photograph film edit upload download install
    update sharpen polish oil grease glue nail screw drill saw weld solder charge heat cool""".split())  # noqa: SIM905
VERBS_ID = tuple("""membersihkan mencuci memperbaiki membuka memasak memanggang menggoreng merebus membekukan mengupas menyimpan menanam menyiram memotong mengecat membangun menjahit merajut menggambar memainkan
    melatih memberi_makan mengajar memegang mengangkat melempar menangkap memindahkan menyewa memilih memakai melipat mengeringkan menyetrika mengirim menyembunyikan menemukan mencuri merusak membakar
    melelehkan mencampur meminum memakan mencium menyentuh mendengar melihat menonton membaca mempelajari memahami mengingat melupakan mencintai membenci menikahi memeluk memukul menendang mendorong menarik
    menyetir menaiki memarkir memanjat merekam mencetak memindai memotret mengedit mengunggah mengunduh memasang memperbarui mengasah memoles mengelem mengebor menggergaji mengisi memanaskan mendinginkan""".replace("_", " ").split("\n"))
VERBS_ID = tuple(v for line in VERBS_ID for v in line.split())

FRAMES_EN: list[tuple[Kind, tuple[str, ...]]] = [
    (KNOWLEDGE, (
        "what is a {w} made of", "What is the difference between a {w} and a {v}?", "why does my {w} {vb} so slowly", "Why do people {vb} {w}s?", "who invented the {w}", "when was the first {w} made",
        "Where does {w} come from?", "how old can a {w} get", "How big is a {w}?", "how does a {w} work", "What happens if you {vb} a {w}?", "is there a {w} in {v}", "Is there a cure for {w}?", "can a {w} {vb}",
        "is {w} dangerous", "is it safe to {vb} {w}", "is it ok to {vb} {w} with {v}", "Is it legal to {vb} a {w}?", "What colour is a {w}?", "which {w} is the best for {v}", "what kind of {w} is that", "Who is {n}?",
        "tell me about the {w}", "Tell me everything you know about {w} and {v}.", "Explain what a {w} is.", "history of the {w}", "{w} facts", "the {w} of {v}", "what's the deal with {w}",
        "What does a {w} eat?", "do {w}s {vb}", "Do all {w}s have a {v}?", "how many {w}s are there in the world", "How many kinds of {w} exist?", "what's inside a {w}", "Where can I see a real {w}?", "where do {w}s live",
        "What is the {w} called in science?", "which country has the most {w}s", "who was the first to {vb} a {w}", "what makes {w} so {v}", "Does {w} contain {v}?", "does {w} cause {v}", "is {n} still alive",
        "Is the {w} bigger than the {v}?", "what are the symptoms of {w}", "what is {w} good for", "Name some kinds of {w}.", "what can you tell me about {n}", "what did {n} do", "Did {n} {vb} the {w}?", "in which year did {n} {vb} the {w}",
        "What is the capital of {x}?", "what language do they speak in {x}", "where is {x}", "how far away is {x}", "Who rules {x}?", "what's the {w} like in {x}", "is {x} worth a visit",
    )),
    (ADVICE, (
        "How do I {vb} a {w}?", "how to {vb} {w}", "how can i {vb} my {w} without {v}", "What is the best way to {vb} a {w}?", "should i {vb} my {w} or my {v}", "Should I buy a {w} or a {v}?", "my {w} is broken, what now",
        "My {w} hurts. What should I do?", "My {w} does not {vb} any more.", "where can I buy a {w}", "which {w} should I {vb}", "I want to {vb} a {w} but I have no {v}.", "any tips for my {w}", "What do I need to {vb} a {w}?",
        "recommend a {w}", "what goes well with {w}", "how long should i {vb} the {w}", "How do I get rid of {w}?", "my {v} found a {w}, is that bad", "What should I wear to the {w}?", "what can i {vb} for {n}", "how do i tell {n} about the {w}",
        "Is a {w} a good present for {n}?", "how do i become a {w}", "what should I name my {w}", "Can I {vb} {w} when I am ill?", "how do you {vb} the {w} at home", "i lost my {w}", "somebody stole my {w}", "I am afraid of {w}.",
    )),
    (WRITING, (
        "write something about a {w}", "Write a {v} about the {w}.", "make up a story with a {w} and a {v}", "a poem about {w} please", "write me a text for my {w}", "I need a speech about {w}.", "tell me a joke about a {w}",
        "tell me a story about {n} and the {w}", "a slogan for my {w} shop", "Compose a song about {w}.", "three sentences about {w}", "write a letter to {n} about the {w}", "an essay on {w} and {v}", "describe a {w} in two lines",
    )),
    (NEWS, (
        "is the {w} open today", "what's new about {w}", "Is there any news about {n}?", "where is my {w} right now", "who won the {w} yesterday", "when does the {w} start tonight", "how much is a {w} today", "is it raining in {x}",
        "What is on at the {w} this evening?", "is {n} online", "has the {w} arrived yet", "latest {w} news",
    )),
    (DEEDS, (
        "order a {w} for me", "call {n}", "Send a {w} to {n}.", "open the {w}", "turn on the {w}", "play {w}", "book a {w} in {x}", "buy me a {w}", "search for {w}", "google {w}", "remind me to {vb} the {w}", "put {w} on my list",
        "tell {n} that I {vb} the {w}", "switch off the {w} in the {v}", "find me a {w} near {x}",
    )),
    (OPINION, (
        "what do you think about {w}", "do you like {w}", "Which is better, {w} or {v}?", "are {w}s beautiful", "is a {w} better than a {v}", "Would you rather {vb} a {w} or a {v}?", "who is your favourite {w}", "is {n} a good {w}",
        "Do you believe in {w}?", "what's more important, {w} or {v}",
    )),
    (LANGUAGE, (
        "what does {w} mean", "translate {w}", "Another word for {w}?", "how do you say {w} in {x}", "synonym of {w}", "What is the opposite of {w}?", "is {w} a verb or a noun", "use {w} in a sentence", "define {w}",
        "where does the word {w} come from", "what's the plural of {w}", "what rhymes with {w}",
    )),
    (CODE, (
        "write a function that {vb}s a list of {w}s", "python code for a {w}", "how do i {vb} a {w} in javascript", "Fix this: {w}({v})", "regex for {w}", "sql query for all {w}s with a {v}", "make a website about {w}",
        "why does my code say {w} is not defined", "build me an app that can {vb} {w}s", "excel formula to {vb} {w}", "a script to {vb} {w} files every day", "what does '{w} not found' mean in my program",
    )),
    (FILES, (
        "draw a {w}", "Show me a picture of a {w}.", "can you see this {w}", "listen to this {w}", "make a logo with a {w} and a {v}", "read the pdf about {w}", "Here is a photo of my {w}. What is it?", "generate an image of {n} with a {w}",
        "paint me a {w} in the {v}", "say {w} out loud", "make a video of a {w}",
    )),
    (KNOWLEDGE, (
        "what's the name of my {w}", "where did i put my {w}", "what did I {vb} yesterday", "do you know my {w}", "who is in my {w}", "when is {n}'s birthday", "Does my {w} know {n}?", "how many {w}s do i own", "which {w} did we talk about last time",
        "will {n} {vb} the {w}", "when will the {w} end", "What will {w} be like in {k} years?", "Will there be a {w} in {x} next year?", "is {n} going to {vb} me", "how will the {w} end", "what happens in the book about the {w}",
        "In which film does a {w} {vb} a {v}?", "who sings {w} {v}", "which team has a {w} on its flag", "what is the most expensive {w} ever", "How heavy is a {w}?", "how long does a {w} live", "how many {v}s does a {w} have in {x}",
        "At what temperature does {w} melt?", "how many calories are in {k} {w}s", "what is the population of {x}", "how high is the {w} of {x}", "how long is the flight to {x}", "What was the {w} of {x} in 1{k}?", "year of birth of {n}",
    )),
    (MATHS, (
        "A {w} falls from {k} m. How fast is it at the bottom?", "What force moves a {w} of {k} kg?", "how much energy does a {w} of {k} kg have at {k} m/s", "a {w} is thrown up with {k} m/s, how high does it go", "What is the density of a {w}?",
        "pressure of {k} kg of {w} on the floor", "how many moles are in {k} g of {w}", "a lamp of {k} watt at 230 volt, what current", "the chance to draw a red {w} out of {k}", "In how many ways can {k} {w}s be arranged?",
        "the median of the weights of the {w}s", "variance of {k} {w}s", "a {w} is round with radius {k} cm, what is its area", "How steep is a ramp of {k} degrees?", "what is the volume of a ball of {w} with radius {k}",
    )),
    (WRITING, (
        "summarise this: the {w} went to the {v} and {n} had to {vb} it", "Make this sound nicer: my {w} is a {v}.", "continue: once upon a time there was a {w}", "pretend you are a {w}", "play the role of {n} and talk about {w}",
        "rewrite the text about {w} in {k} words", "write {k} jokes about {w}s", "a birthday wish for {n} with a {w}", "top {k} {w}s of all time", "give me {k} ideas for a {w}", "list {k} reasons to {vb} a {w}", "a title for my {w}",
    )),
]  # fmt: skip
FRAMES_ID: list[tuple[Kind, tuple[str, ...]]] = [
    (KNOWLEDGE, (
        "{w} terbuat dari apa", "Apa bedanya {w} dan {v}?", "kenapa {w} bisa {v}", "Mengapa orang {vb} {w}?", "siapa penemu {w}", "kapan {w} pertama kali dibuat", "Dari mana asal {w}?", "berapa lama umur {w}", "seberapa besar {w}",
        "bagaimana cara kerja {w}", "Apa yang terjadi kalau kita {vb} {w}?", "apakah ada {w} di {v}", "Apa obat untuk {w}?", "apakah {w} bisa {v}", "apakah {w} berbahaya", "aman gak {vb} {w}", "boleh gak {vb} {w} dengan {v}",
        "Apakah {vb} {w} itu legal?", "{w} warnanya apa", "jenis {w} apa itu", "Siapa itu {n}?", "ceritakan tentang {w}", "Jelaskan apa itu {w}.", "sejarah {w}", "fakta tentang {w}", "apa itu {w}", "{w} itu apa sih",
        "{w} makan apa", "apakah semua {w} punya {v}", "ada berapa {w} di dunia", "Ada berapa jenis {w}?", "isi {w} apa saja", "Di mana bisa melihat {w}?", "di mana {w} hidup", "nama ilmiah {w}", "negara mana yang paling banyak {w}",
        "siapa yang pertama {vb} {w}", "Apakah {w} mengandung {v}?", "apakah {w} menyebabkan {v}", "apakah {n} masih hidup", "gejala {w} apa saja", "manfaat {w}", "Sebutkan macam-macam {w}.", "apa yang kamu tahu soal {n}", "apa jasa {n}",
        "tahun berapa {n} {vb} {w}", "Apa ibu kota {x}?", "orang {x} pakai bahasa apa", "{x} di mana", "Siapa pemimpin {x}?", "bagaimana {w} di {x}",
    )),
    (ADVICE, (
        "Bagaimana cara {vb} {w}?", "cara {vb} {w}", "gimana caranya {vb} {w} tanpa {v}", "Cara terbaik {vb} {w}?", "sebaiknya {vb} {w} atau {v}", "Mending beli {w} atau {v}?", "{w} saya rusak, harus bagaimana", "{w} saya sakit. Harus apa?",
        "{w} saya tidak mau {v} lagi", "di mana beli {w}", "{w} mana yang harus saya pilih", "Saya mau {vb} {w} tapi tidak punya {v}.", "tips buat {w}", "Apa yang dibutuhkan untuk {vb} {w}?", "rekomendasi {w} dong", "{w} cocoknya sama apa",
        "berapa lama {vb} {w}", "cara menghilangkan {w}", "pakai apa ke {w}", "kado apa untuk {n}", "gimana bilang ke {n} soal {w}", "cara jadi {w}", "nama yang bagus untuk {w} saya", "bolehkah {vb} {w} waktu sakit", "{w} saya hilang", "aku takut {w}",
        "lagi kepikiran {w} terus", "saya bertengkar dengan {n} soal {w}",
    )),
    (WRITING, (
        "tulis sesuatu tentang {w}", "Buatkan cerita tentang {w} dan {v}.", "puisi tentang {w} dong", "tuliskan teks untuk {w} saya", "Saya butuh pidato tentang {w}.", "ceritakan lelucon tentang {w}", "dongeng {n} dan {w}", "slogan untuk toko {w}",
        "Buat lagu tentang {w}.", "tiga kalimat tentang {w}", "surat untuk {n} tentang {w}", "esai {w} dan {v}", "caption foto {w}", "buatkan pantun {w}",
    )),
    (NEWS, (
        "{w} buka gak hari ini", "ada kabar apa soal {w}", "Ada berita tentang {n}?", "di mana {w} saya sekarang", "siapa juara {w} kemarin", "jam berapa {w} mulai nanti malam", "harga {w} hari ini", "hujan gak di {x}", "{n} lagi online gak",
        "apa {w} sudah datang", "berita {w} terbaru",
    )),
    (DEEDS, (
        "pesankan {w}", "telepon {n}", "Kirim {w} ke {n}.", "buka {w}", "nyalakan {w}", "putar {w}", "pesan {w} di {x}", "belikan saya {w}", "carikan {w} di internet", "googling {w}", "ingatkan saya untuk {vb} {w}", "bilang ke {n} saya mau {vb} {w}",
        "matikan {w}", "cari {w} dekat {x}",
    )),
    (OPINION, (
        "menurutmu {w} gimana", "kamu suka {w} gak", "Lebih bagus {w} atau {v}?", "apakah {w} indah", "siapa {w} favoritmu", "apakah {n} {w} yang baik", "Kamu percaya {w}?", "lebih penting {w} atau {v}",
    )),
    (LANGUAGE, (
        "apa arti {w}", "terjemahkan {w}", "Sinonim {w}?", "bahasa inggrisnya {w} apa", "lawan kata {w}", "{w} termasuk kata apa", "buat kalimat dengan kata {w}", "definisi {w}", "asal kata {w}", "bahasa {x} untuk {w}", "{w} dalam bahasa {x}",
    )),
    (CODE, (
        "buat fungsi python untuk {vb} {w}", "kode html untuk {w}", "cara {vb} {w} di javascript", "Perbaiki kode ini: {w}({v})", "regex untuk {w}", "query sql semua {w}", "buatkan aplikasi {w}", "kenapa kodeku bilang {w} tidak ditemukan",
        "rumus excel untuk {w}", "skrip buat {vb} {w} tiap hari",
    )),
    (FILES, (
        "gambar {w} dong", "Tunjukkan foto {w}.", "kamu bisa lihat {w} ini", "dengarkan {w} ini", "buatkan logo {w} dan {v}", "baca pdf tentang {w}", "Ini foto {w} saya. Apa ini?", "buat gambar {n} dengan {w}", "bikin video {w}",
    )),
    (KNOWLEDGE, (
        "nama {w} saya siapa", "tadi {w} saya taruh di mana", "kemarin saya {vb} apa", "kamu tahu {w} saya gak", "kapan ulang tahun {n}", "{w} saya ada berapa", "kemarin kita bahas {w} apa", "apakah {n} akan {vb} {w}", "kapan {w} berakhir",
        "Bagaimana {w} {k} tahun lagi?", "apakah tahun depan ada {w} di {x}", "bagaimana akhir cerita {w}", "film apa yang ada {w}-nya", "siapa penyanyi {w} {v}", "{w} termahal di dunia", "berapa berat {w}", "berapa lama {w} hidup",
        "{w} meleleh pada suhu berapa", "berapa kalori {k} {w}", "berapa penduduk {x}", "berapa tinggi {w} di {x}", "berapa lama terbang ke {x}", "tahun lahir {n}", "kenapa langit ada {w}-nya", "{n} itu {w} dari mana",
    )),
    (MATHS, (
        "{w} jatuh dari {k} m. Berapa kecepatannya di bawah?", "Gaya untuk mendorong {w} {k} kg berapa?", "energi {w} {k} kg dengan kecepatan {k} m/s", "{w} dilempar ke atas {k} m/s, tingginya berapa", "massa jenis {w}", "berapa mol dalam {k} gram {w}",
        "peluang terambil {w} merah dari {k}", "berapa cara menyusun {k} {w}", "median berat {w}", "{w} bulat jari-jari {k} cm, luasnya berapa", "volume bola {w} jari-jari {k}",
    )),
    (WRITING, (
        "ringkas ini: {w} pergi ke {v} lalu {n} {vb} itu", "Perhalus kalimat: {w} saya {v}.", "lanjutkan: pada suatu hari ada {w}", "pura-pura jadi {w}", "jadilah {n} dan bicara soal {w}", "tulis ulang teks {w} jadi {k} kata", "{k} lelucon tentang {w}",
        "ucapan ulang tahun buat {n}", "{k} {w} terbaik sepanjang masa", "beri {k} ide {w}", "{k} alasan {vb} {w}", "judul untuk {w} saya",
    )),
]  # fmt: skip


def framed(draw: Draw) -> tuple[Kind, str]:
    """A question and what kind of thing it asks for."""
    frames = FRAMES_EN if draw.lang == "en" else FRAMES_ID
    [(kind, texts)] = draw.rng.choices(frames, [len(texts) for _, texts in frames])
    noun = NOUNS_EN if draw.lang == "en" else NOUNS_ID
    text = draw.one(texts)
    filled = text.format(
        w=_noun(draw, noun), v=_noun(draw, noun), vb=draw.one(VERBS_EN, VERBS_ID),
        n=" ".join(draw.some(NAMES, draw.whole(1, 2))), x=invented_word(draw, 4, 9).capitalize(), k=draw.whole(2, 60),
    )  # fmt: skip
    return kind, re.sub(r"\b([Aa]) (?=[aeiou])", r"\1n ", filled) if draw.lang == "en" else filled


def _noun(draw: Draw, nouns: tuple[str, ...]) -> str:
    """A noun, sometimes two, sometimes one that nobody has heard."""
    if draw.chance(0.08):
        return invented_word(draw, 4, 10)
    noun = draw.rng.choice(nouns)
    return f"{draw.rng.choice(nouns)} {noun}" if draw.chance(0.15) else noun
