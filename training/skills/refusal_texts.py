"""Long requests: a text or a program that is pasted, with what is wanted of it; a situation, then a wish.

The texts are made of sentences about anything, numbers among them: what is asked decides, not what is told.
"""

from __future__ import annotations

from sample import Draw
from skills.refusal_nouns import parts
from skills.refusal_topics import ADVICE, CODE, KNOWLEDGE, LANGUAGE, WRITING, Kind

# Sentences of a pasted text.
LINES_EN = parts("""
{n} moved to {place} in {y} and never looked back.|The meeting on Monday starts at {k}:{b} and lasts an hour.|Our shop sells {t} and {t}, and business is good.|Scientists have found that {beasts} sleep less than we thought.|The old house at the end of the street had been empty for {k} years.|Dear {n}, thank you for your letter.
{firm} has announced a new factory in {land}.|It was raining when {n} left the house.|The price of {stuff} rose by {k} percent last month.|{folk} often complain about noise, but few of them move.|In this paper we study the effect of {stuff} on {beasts}.|The film {work} was praised by critics and hated by everyone else.|She opened the box and found {a} letters.|The first chapter deals with {other}.
Many people believe that {beasts} bring luck.|The train to {place} was late again, so we walked.|He had {k} brothers, and none of them could cook.|{event} changed the way people think about {other}.|Please find attached the report on {field}.|The museum is open every day except Tuesday.|After {gadget}, nothing was the same.|The recipe calls for {dish}, a little salt and a lot of patience.|We regret to inform you that your order of {a} {t} has been delayed.
Yesterday {person} said in an interview that {other} matters more than money.|All {folk} are equal, but some are paid better.|The teacher asked, and nobody answered.|If the weather is fine, we will meet at {k}.|The contract ends on {k} May and can be renewed.|Some say that {beasts} are smarter than {folk}.|He counted the {t} twice and got {a} both times.|The patient is {b} years old and has had {ill} for {k} days.|My neighbour grows {plants} on the roof.
The data show {a} cases in {land} and {b} in {place}.|"I will be back," said {n}, and closed the door.|Every morning at {k} the baker lights the oven.|There were {a} people at the concert, most of them {folk}.|They sailed for {k} days without seeing land.|The {w} and the {v} lived in the same forest.|In conclusion, {other} remains poorly understood.|The user must agree to the terms before the {thing} can be started.
""")
LINES_ID = parts("""
{n} pindah ke {place} tahun {y} dan tidak pernah kembali.|Rapat hari Senin mulai pukul {k}.{b} dan berlangsung satu jam.|Toko kami menjual {t} dan {t}, dan usahanya lancar.|Para ilmuwan menemukan bahwa {beasts} tidur lebih sedikit dari dugaan.|Rumah tua di ujung jalan itu sudah kosong {k} tahun.|Yth. Bapak {n}, terima kasih atas surat Anda.|{firm} mengumumkan pabrik baru di {land}.
Hujan turun ketika {n} keluar rumah.|Harga {stuff} naik {k} persen bulan lalu.|Banyak {folk} mengeluh soal kebisingan.|Penelitian ini membahas pengaruh {stuff} terhadap {beasts}.|Film {work} dipuji kritikus tetapi tidak disukai penonton.|Ia membuka kotak itu dan menemukan {a} surat.|Bab pertama membahas {other}.|Banyak orang percaya bahwa {beasts} membawa keberuntungan.|Kereta ke {place} terlambat lagi, jadi kami berjalan kaki.
Ia punya {k} saudara dan tidak satu pun bisa memasak.|{event} mengubah cara orang memandang {other}.|Terlampir laporan tentang {field}.|Museum buka setiap hari kecuali Selasa.|Sejak ada {gadget}, semuanya berubah.|Dengan hormat, pesanan {a} {t} Anda tertunda.|Kemarin {person} berkata bahwa {other} lebih penting daripada uang.|Guru bertanya, tetapi tidak ada yang menjawab.|Kalau cuaca cerah, kita bertemu jam {k}.
Kontrak berakhir tanggal {k} Mei dan dapat diperpanjang.|Konon {beasts} lebih pintar daripada {folk}.|Ia menghitung {t} dua kali dan hasilnya tetap {a}.|Pasien berumur {b} tahun dan mengalami {ill} selama {k} hari.|Tetangga saya menanam {plants} di atap.|Data menunjukkan {a} kasus di {land} dan {b} di {place}.|"Aku akan kembali," kata {n} sambil menutup pintu.|Setiap pagi jam {k} tukang roti menyalakan oven.
Ada {a} orang di konser itu, kebanyakan {folk}.|Mereka berlayar {k} hari tanpa melihat daratan.|Sang {w} dan sang {v} tinggal di hutan yang sama.|Kesimpulannya, {other} masih belum dipahami.|Pengguna wajib menyetujui ketentuan sebelum {thing} dapat dipakai.|Pada zaman dahulu hiduplah seorang raja di {land}.|Warga {place} mengeluhkan jalan yang rusak sejak {y}.
""")

# What is wanted of it.
WANT_EN: list[tuple[Kind, tuple[str, ...]]] = [
    (WRITING, parts("Summarise this|summarize this text|Summarise the following text|sum this up in {k} sentences|tl;dr|TLDR please|shorten this|Give me the main points|What is the main idea of this text?|rewrite this|Rewrite this in simple words|make this sound more professional|make it more polite|make this funnier|Continue this story|continue this text|Write the next paragraph|finish this|Give this a title|a headline for this|Turn this into an email|turn it into a poem|paraphrase this|Paraphrase the following so it isn't plagiarism|expand this to {a} words|write a reply to this|Answer this letter for me|improve my text|what do you think of my text|Make {k} questions about this text|turn this into bullet points|proofread this|is this text well written|simplify this for {folk}|Extract the keywords|write a conclusion for this|make flashcards from this")),
    (LANGUAGE, parts("Translate this into {tongue}|translate to {tongue}|translate the following to {tongue}|Correct the grammar|correct my mistakes|fix the spelling|check this for errors|Is this sentence correct?|What language is this?|What tense is this?|find the verbs in this sentence|explain this sentence|what does this mean|put this into the past tense|Make this passive|which words are nouns here|how do I say this in {tongue}")),
    (KNOWLEDGE, parts("Is this true?|is this correct|Fact-check this|Who wrote this?|where is this from|which book is this from|What happens next?|explain this to me|Explain this like I'm five|What does the author want to say?|Why did that happen?|who is meant here|What is the mood of this text?|is this fake news|classify the sentiment: positive or negative|Sentiment of this review?|what can we learn from this|Answer the questions about this text")),
]  # fmt: skip
WANT_ID: list[tuple[Kind, tuple[str, ...]]] = [
    (WRITING, parts("Rangkum ini|rangkumin dong|Ringkas teks berikut|ringkas jadi {k} kalimat|buat ringkasannya|Perpendek teks ini|Apa gagasan utama teks ini?|ide pokok paragraf ini apa|tulis ulang|Tulis ulang dengan bahasa sederhana|buat lebih formal|buat lebih sopan|bikin lebih lucu|Lanjutkan cerita ini|lanjutin dong|Tulis paragraf berikutnya|beri judul|judul yang cocok apa|Ubah jadi email|jadikan puisi|parafrasekan|parafrase biar gak plagiat|kembangkan jadi {a} kata|buatkan balasannya|balasin surat ini|perbaiki tulisanku|gimana menurutmu tulisanku|Buat {k} pertanyaan dari teks ini|jadikan poin-poin|koreksi tulisan ini|sederhanakan untuk {folk}|ambil kata kuncinya|buat kesimpulannya")),
    (LANGUAGE, parts("Terjemahkan ke {tongue}|terjemahin ke {tongue}|Terjemahkan teks berikut ke {tongue}|Perbaiki tata bahasanya|cek ejaannya|koreksi kalimat ini|Apakah kalimat ini benar?|ini bahasa apa|maksudnya apa ini|artinya apa|ubah jadi kalimat pasif|mana kata kerjanya|subjeknya yang mana|tentukan SPOK kalimat ini|{tongue}nya gimana|ubah ke bahasa baku")),
    (KNOWLEDGE, parts("Apakah ini benar?|ini bener gak|cek faktanya|siapa yang menulis ini|ini dari buku apa|Selanjutnya apa yang terjadi?|jelaskan ini|jelasin kayak ke anak kecil|Apa maksud penulis?|kenapa bisa begitu|ini hoaks bukan|sentimennya positif atau negatif|apa amanat cerita ini|Jawab pertanyaan tentang teks ini|pelajaran apa yang bisa diambil")),
]  # fmt: skip

# Programs and messages of machines; `¶` is a new line.
PASTES = parts("""
for (int i = 0; i < {a}; i++) sum += i;|def {w}(x):¶    return x * {k}|print({a} + {b})|x = [{list}]¶print(sum(x))|while n > {k}:¶    n = n // 2|SELECT name, age FROM {w} WHERE age > {b};|TypeError: unsupported operand type(s) for +: 'int' and 'str'|IndexError: list index out of range (line {a})|error[E0382]: borrow of moved value: `{w}`
Segmentation fault (core dumped)|Uncaught ReferenceError: {w} is not defined at line {a}|<div class="{w}"><p>{v}</p></div>|.{w} {{ margin: {k}px; color: red; }}|const {w} = ({v}) => {v} + {k};|if ({w} = {k}) {{ return true; }}|grep -r "{w}" . > {v}.txt|docker run -p {a}:{a} {w}|git push origin {w}¶rejected: non-fast-forward|npm ERR! code E{a}|public static void main(String[] args)|import {w}¶{w}.run({k})
{{"name": "{n}", "age": {b}}}|Exception in thread "main" java.lang.NullPointerException|printf("%d", {a} / {k});|let mut {w} = {k};|<?php echo {a} * {b}; ?>|curl -X POST localhost:{a}/{w}|KeyError: '{w}'|sudo: {w}: command not found|=VLOOKUP(A{k}; B1:C{a}; 2)|^[a-z]{{{k}}}$|lambda x: x ** {k}|func {w}(a int) int {{ return a % {k} }}
""")
CODE_EN = parts("What does this code do?|explain this code|Fix this|fix the bug|Why doesn't this work?|why do I get this error|what does this error mean|How do I fix this error?|debug this|Optimise this code|make this faster|rewrite this in {tech}|convert to {tech}|Add comments|write tests for this|is this code safe|refactor|what's wrong with my code|how do I solve this in {tech}|what is the output|What does this print?|review my code|I get this in {tech}|help me with this {tech} error")
CODE_ID = parts("Kode ini buat apa?|jelaskan kode ini|Perbaiki ini|benerin bugnya dong|kenapa gak jalan|kenapa error begini|Apa arti error ini?|Bagaimana memperbaiki error ini?|debug dong|Optimalkan kode ini|tulis ulang pakai {tech}|ubah ke {tech}|Beri komentar|buat tesnya|apa yang salah dengan kodeku|outputnya apa|hasil program ini apa|review kode saya|muncul ini di {tech}|bantu error {tech} ini")

# A situation, then a wish that follows from any.
SCENE_EN = parts("""
I'm {b} years old and live in {place} with {k} {beasts}.|My best friend {n} is turning {b} next week and I've known her for {k} years.|I work as {job} at {firm} and my boss is {b}.|We are a group of {k} {folk} from {land} and it's our first time here.|I've been learning {tongue} for {k} months.|Our school has a project about {event} and my group has {k} people.|I inherited {a}000 dollars from my aunt.
For {k} weeks I have had {ill}, mostly in the evening.|My {thing} broke yesterday after only {k} months.|I want to give {who} something nice and have about {a} dollars.|There's this person at work, {n}, who always talks about {other}.|I read {a} pages of {work} last night.|We planted {plants} in spring and now something eats them.|My son has a test on {field} on Friday and doesn't want to study.|I started a small business that sells {t}.
I run a blog about {field} with {a} readers.|Last night I dreamt of {beasts}.|I'm sitting in a café in {place}, it's {k}:{b}, and I have nothing to do.|I used to live in {land} but now I'm in {place}.|My grandmother gave me her recipe for {dish}, but a page is missing.|{n} and I had a fight about money on Tuesday.|I bought {gear} for {a}0 dollars last week.|I'm a student of {field} and have {k} exams this month.|My landlord wants {a} dollars more.
""")
SCENE_ID = parts("""
Saya berumur {b} tahun dan tinggal di {place} dengan {k} {beasts}.|Sahabatku {n} minggu depan ulang tahun ke-{b}, kami berteman {k} tahun.|Saya kerja sebagai {job} di {firm} dan bos saya umur {b}.|Kami rombongan {k} {folk} dari {land} dan baru pertama ke sini.|Aku udah belajar {tongue} {k} bulan.|Sekolah kami ada proyek tentang {event}, kelompokku {k} orang.|Saya dapat warisan {a} juta dari paman.
Sudah {k} minggu saya kena {ill}, terutama malam hari.|{thing} saya rusak kemarin padahal baru {k} bulan.|Mau kasih kado buat {who}, budget {a} ribu.|Di kantor ada orang namanya {n}, ngomongin {other} terus.|Semalam aku baca {a} halaman {work}.|Kami menanam {plants} dan sekarang dimakan hama.|Anak saya ada ujian {field} hari Jumat tapi malas belajar.|Saya baru buka usaha jualan {t}.|Saya punya blog tentang {field} dengan {a} pembaca.
Semalam mimpi {beasts}.|Lagi di kafe di {place}, jam {k}.{b}, gabut.|Dulu tinggal di {land}, sekarang di {place}.|Nenek ngasih resep {dish} tapi halamannya hilang satu.|Aku berantem sama {n} hari Selasa soal uang.|Minggu lalu aku beli {gear} {a} juta.|Saya mahasiswa {field}, bulan ini ada {k} ujian.|Ibu kos minta tambah {a} ribu.
""")
THEN_EN = parts("""
What should I do?|What would you recommend?|Any ideas?|any advice?|What do you think?|Can you help me write something about it?|Write a short text about that for {app}.|Write an email to {who} about it.|How do I explain this to {who}?|Where should I start?|What does that mean?|Is that normal?|Tell me what you would do.|Give me {k} ideas.|Make a plan for me.|How do other people handle this?|Which {thing} would fit?|What could be the reason?|Please give me some tips.
Who can help me with that?|What should I read about it?|Is there an app for it?|What could I say to {n}?|Should I be worried?|How can I make the best of it?|Turn this into a poem.|What would {person} do?|What is the law on that in {land}?|Where can I complain?|What can I cook tonight?|Suggest a place to go.|Do you know a good book for me?|Which music fits?|How do I stay calm?|write me a story about it|translate this into {tongue}
""")
THEN_ID = parts("""
Aku harus gimana?|Apa saranmu?|Ada ide?|Menurutmu gimana?|Bisa bantu tulis sesuatu tentang itu?|Tulis teks singkat untuk {app} tentang itu.|Tulis email ke {who} soal itu.|Bagaimana menjelaskannya ke {who}?|Mulai dari mana ya?|Artinya apa?|Apakah itu normal?|Kalau kamu jadi aku gimana?|Kasih {k} ide dong.|Buatkan rencana untuk saya.|Orang lain biasanya gimana?|{thing} apa yang cocok?|Apa penyebabnya ya?|Minta tips dong.|Siapa yang bisa bantu?
Buku apa yang cocok?|Ada aplikasinya gak?|Enaknya bilang apa ke {n}?|Perlu khawatir gak?|Jadikan puisi dong.|Apa kata hukum soal itu?|Lapor ke mana ya?|Malam ini masak apa ya?|Rekomendasi tempat dong.|Lagu apa yang cocok?|Gimana biar tenang?|buatin cerita tentang itu|terjemahkan ke {tongue}
""")


def pasted(draw: Draw) -> tuple[Kind, str]:
    """A text of one to five sentences with a wish before or after it."""
    kind, wants = draw.one(WANT_EN, WANT_ID)
    want = draw.one(wants)
    text = " ".join(draw.some(LINES_EN if draw.lang == "en" else LINES_ID, draw.one([1, 1, 2, 2, 3, 4, 5])))
    if draw.chance(0.3):
        text = f'"{text}"'
    if draw.chance(0.6):
        ends = [" ", " ", "\n", "\n\n"] if want.endswith("?") else [": ", ": ", ":\n", ":\n\n", "\n", " - "]
        return kind, want + draw.one(ends) + text
    return kind, text + draw.one([" ", "\n", "\n\n", " -> "]) + want


def code(draw: Draw) -> tuple[Kind, str]:
    """A piece of a program or a message with a question about it."""
    paste = draw.one(PASTES).replace("¶", "\n")
    if draw.chance(0.3):
        paste = f"```\n{paste}\n```"
    want = draw.one(CODE_EN, CODE_ID)
    return CODE, draw.one([f"{want.rstrip('?')}: {paste}", f"{want}\n{paste}", f"{paste}\n{want}", f"{paste} {want}", f"{want}\n\n{paste}"])


def situation(draw: Draw) -> tuple[Kind, str]:
    """Who one is and what has happened, then a wish."""
    scenes = draw.some(SCENE_EN if draw.lang == "en" else SCENE_ID, draw.one([1, 1, 1, 2, 2, 3]))
    then = draw.one(THEN_EN, THEN_ID)
    told = " ".join(scenes)
    if then[-1] in ".?" and draw.chance(0.3):
        return ADVICE, f"{then} {told}"
    return ADVICE, f"{told} {then}"
