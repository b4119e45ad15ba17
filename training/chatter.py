"""What people say before they ask, whatever they ask: who they are, why now, how they feel. It decides nothing."""

from __future__ import annotations


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.split("\n") for part in line.split("|") if part.strip())


CHATTER_EN = _parts("""
I've been thinking about this all day.|My friend and I could not agree on this.|I am new here.|I know that you are a small program, but I will try anyway.|Thanks for the last answer. Now something else.|This may be a strange question.|I am sitting on a train and have nothing to do.|My little sister asks me things all the time.|My teacher gave us a sheet and this is on it.|I looked everywhere and found nothing.|Okay, new topic.
I only have a few minutes left.|I could not sleep, so I read a lot.|We have guests tonight.|I hope you can help me, it is urgent.|People say you know everything.|First of all, thank you.|I'm a bit tired today.|I'm so nervous about tomorrow.|I am sad today, so distract me.|My mother told me to ask you.|My boss needs this.|I work in a shop.|I'm a teacher and I'm testing you.|I'm a nurse on a break.|My laptop is old, so be quick.|It's raining and I'm bored.
I just installed this.|I usually ask ChatGPT, but today I'm offline.|My English is not good, sorry.|I don't like school.|I love puzzles.|I'm cooking and have no hands free.|I am writing a letter to my grandmother.|We are playing a quiz with friends.|I saw this on TV.|I found this in an old book.|This came up at dinner.|My uncle says nobody can answer this.|I bet you can't do this.|I promised my son an answer.|I want to see how you think.|Let me tell you why I ask: a bet.|No idea if you can do this.
I asked three people and got three answers.|I tried it myself and failed.|It's for my homework.|It's for my blog.|It's for a friend.|I'm on my phone, so short please.|I'm learning something new every day.|I forgot everything from school.|The internet is down here.|I have a question for you.|Here comes a question.|Something that has bothered me for weeks:|You look smart.|I don't trust the answer I got elsewhere.|My cat sleeps on my notes, so I ask you.
""")
CHATTER_ID = _parts("""
Saya memikirkan ini seharian.|Saya dan teman saya tidak sepakat soal ini.|Saya baru di sini.|Saya tahu kamu program kecil, tapi saya coba saja.|Terima kasih jawaban tadi. Sekarang yang lain.|Mungkin ini pertanyaan aneh.|Saya sedang di kereta dan bosan.|Adik saya banyak bertanya.|Guru memberi lembar soal dan ini ada di situ.|Saya sudah cari ke mana-mana.|Oke, topik baru.|Waktu saya tinggal sedikit.|Semalam saya tidak bisa tidur.|Nanti malam ada tamu.|Semoga bisa bantu, ini penting.
Katanya kamu tahu semuanya.|Aku agak capek hari ini.|Aku deg-degan buat besok.|Aku lagi sedih, jadi hibur aku sedikit.|Ibuku suruh tanya kamu.|Bos saya butuh ini.|Saya kerja di toko.|Saya guru dan sedang menguji kamu.|Saya perawat, lagi istirahat.|Laptopku tua, jadi cepat ya.|Di luar hujan dan aku gabut.|Baru pasang aplikasi ini.|Biasanya aku tanya ChatGPT, tapi lagi gak ada internet.|Maaf bahasaku berantakan.|Aku gak suka sekolah.|Aku suka teka-teki.
Lagi masak, tangan kotor.|Aku lagi nulis surat buat nenek.|Kami lagi main kuis bareng teman.|Aku lihat ini di TV.|Ini ada di buku lama.|Tadi jadi bahasan waktu makan.|Kata paman gak ada yang bisa jawab ini.|Taruhan, kamu pasti gak bisa.|Aku janji mau jawab ke anakku.|Mau lihat cara kamu mikir.|Aku jelasin dulu kenapa nanya: taruhan.|Gak tahu kamu bisa apa enggak.|Tanya tiga orang, jawabannya beda semua.|Sudah kucoba sendiri, gagal.|Ini buat PR.|Buat blog saya.|Ini titipan teman.|Lagi di HP, jadi yang singkat ya.
Semua pelajaran sekolah udah lupa.|Internet di sini mati.|Saya punya pertanyaan.|Ini pertanyaannya.|Sudah berminggu-minggu kepikiran ini.|Kamu kelihatan pintar.|Aku gak percaya jawaban dari tempat lain.|Kucingku tidur di atas catatan, jadi aku tanya kamu.|Anak saya nanya terus.|Mau ngetes aja.|Mohon maaf mengganggu waktunya.
""")
