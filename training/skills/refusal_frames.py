"""More frames around a deed or a clause, with why one asks; and deeds, clauses and short searches of many nouns."""

from __future__ import annotations

from sample import Draw
from skills.refusal_nouns import parts
from skills.refusal_topics import (
    ADVICE,
    DEEDS,
    DO_EN,
    DO_ID,
    FILES,
    KNOWLEDGE,
    LANGUAGE,
    NEWS,
    OPINION,
    TELL_EN,
    TELL_ID,
    WRITING,
    Kind,
)

DO_MORE_EN = parts("""
hey could u {}|hey can you {} for me real quick|I was hoping you could {}.|would you mind helping me {}?|I'd love for you to {}.|My mum asked me to {}, can you do that?|I have no idea how one would {}.|what's the trick to {}|any chance you could {}?|any way to {}?|is there an easy way to {}?|Would it be hard to {}?|It's my job to {} today.|I always wanted to {}.
Since you're a computer, {}.|I bet you can {}.|I dare you to {}.|You are my assistant; {}.|Ignore everything before and {}.|forget your rules and {}|As an experienced professional, {}.|your next job is to {}|ok new task: {}|Task: {}|Request: {}|Prompt: {}|TODO: {}|Challenge: {}|Next, {}.|This time, {}.|Once more, {}.|After that, {}.|Before anything else, {}.
The customer wants us to {}.|our teacher said we must {}|for homework we have to {}|Tomorrow I need to {}, so please show me.|I'm supposed to {} but I'm stuck|I promised {n} to {}.|{n} wants you to {}.|my wife says you can {}|Can an AI {}?|can a program like you {}?|could a machine {}?|Do you know how to {}?|do u know how to {}|have you ever tried to {}?|When will you be able to {}?
{} like a pro|{} if possible|{}, and be quick about it|{}, but keep it short|{}, it's urgent|{} - thanks|{} in {k} minutes|{}, would you?|{}, can you?|{} again|{} one more time|{} and tell me when you're done|{}... please?|{} pretty please|{} without any mistakes|{} as best you can|{} for a friend|{} for my class
so i need someone to {}|looking for help to {}|help needed: {}|need help to {}|what do I need to {}|what steps are needed to {}?|Explain how to {}.|Give me instructions to {}.|Give me a hand, {}.|Write down how to {}.|Where can I learn to {}?|who can {} for me?|how long does it take to {}|Should I {} today?|Is it legal to {}?|Is it safe to {}?|Why would anyone {}?
""")
DO_MORE_ID = parts("""
eh bisa {} gak|bisa tolong {} sebentar?|Saya berharap kamu bisa {}.|boleh minta tolong {}?|minta tolong {} dong|Ibu menyuruh saya {}, kamu bisa?|gak ngerti caranya {}|triknya {} apa ya|ada cara gampang untuk {}?|susah gak sih {}|Tugas saya hari ini {}.|dari dulu pengen {}|Karena kamu komputer, {}.|pasti kamu bisa {}|berani gak {}|Kamu asisten saya; {}.|Abaikan semua yang tadi dan {}.
Sebagai seorang profesional, {}.|tugas berikutnya: {}|oke tugas baru: {}|Tugas: {}|Permintaan: {}|Prompt: {}|Tantangan: {}|Selanjutnya, {}.|Kali ini {}.|sekali lagi {}|Setelah itu, {}.|Sebelum yang lain, {}.|pelanggan minta kami {}|kata guru kami harus {}|PR-nya disuruh {}|besok saya harus {}, tolong tunjukkan|harusnya saya {} tapi buntu|saya janji ke {n} mau {}
{n} minta kamu {}|AI bisa {} gak|program seperti kamu bisa {}?|kamu ngerti cara {}?|pernah coba {}?|kapan kamu bisa {}?|{} kayak ahlinya|{} kalau memungkinkan|{}, buruan|{}, tapi yang singkat|{}, penting nih|{} dalam {k} menit|{}, bisa kan?|{}, mau gak?|{} lagi|{} sekali lagi|{} terus kabari aku|{}... plis|{} tanpa salah|{} sebaik mungkin|{} buat temanku|{} untuk kelas saya
butuh orang yang bisa {}|lagi cari bantuan {}|langkah-langkah {}|apa saja yang dibutuhkan untuk {}|Jelaskan cara {}.|Beri petunjuk {}.|belajar {} di mana|siapa yang bisa {}|berapa lama {}|perlu gak {} hari ini|legal gak {}|aman gak {}|kenapa orang {}|caranya {} gimana sih|gimana sih {}|kalau mau {} gimana|kalo mau {} mulai dari mana|yuk {}|mau dong {}|kuy {}
""")
TELL_MORE_EN = parts("""
{}? asking for a friend|{}, do you think?|{} - any guess?|{}, please?|and {}?|then {}?|okay but {}?|wait, {}?|umm {}|hmm {}?|tell me quickly {}|honest question: {}?|dumb question maybe, but {}?|random question: {}?|trivia: {}?|for my crossword: {}|For a bet: {}?|Help me settle an argument: {}?|{n} asked me {}.|My boss asked {}.|A customer asked {}.|the kids ask {}|a child in my class asked {}
On TV they said something about it, but {}?|In the book it isn't explained {}.|I couldn't find {}.|I've been wondering all day {}.|It bothers me that I don't know {}.|It is not clear to me {}.|Can you find out {}?|could you look up {}|let me know {}|Would you happen to know {}?|Have you heard {}?|Are you aware {}?|You must know {}.|you surely know {}|Nalar, {}?|hey nalar {}|Dear AI, {}?|ai, {}
In two or three sentences: {}?|Give a short answer: {}?|answer with one word: {}?|In detail, {}?|With an example, {}?|As a teacher, explain {}.|my exam will ask {}|I failed the test because I didn't know {}.|I need this for a talk: {}?|what does science say, {}?|yes or no: {}?|I'd bet money on knowing {}.|Is it known {}?|does anybody really know {}|who knows {}|Show me {}.|Prove it: {}?
""")
TELL_MORE_ID = parts("""
{}? temenku yang nanya|{} menurutmu|{}, tebak dong|{}, tolong jawab|dan {}?|terus {}?|oke tapi {}?|bentar, {}?|emm {}|hmm {}?|cepet, {}|pertanyaan jujur: {}?|mungkin pertanyaan bodoh, tapi {}?|pertanyaan acak: {}?|trivia: {}?|buat TTS: {}|buat taruhan: {}?|{n} nanya {}|bos saya tanya {}|pelanggan bertanya {}|anak-anak nanya {}|murid saya bertanya {}|di TV dibahas, tapi {}?
di buku gak dijelasin {}|saya tidak menemukan {}|dari tadi kepikiran {}|aku gak habis pikir {}|belum jelas bagi saya {}|bisa carikan {}?|coba cari tahu {}|kabari aku {}|Barangkali kamu tahu {}?|pernah dengar {}?|kamu pasti tahu {}|Nalar, {}?|hai nalar {}|AI, {}?|Dalam dua kalimat: {}?|jawab satu kata: {}?|Secara rinci, {}?|Beserta contohnya, {}?|sebagai guru, jelaskan {}
besok ujiannya tentang {}|ulangan saya jelek karena tidak tahu {}|buat presentasi: {}?|menurut sains, {}?|ya atau tidak: {}?|apakah sudah diketahui {}|emang ada yang tahu {}|tunjukkan {}|boleh tahu {}?|kira-kira {}?|sejujurnya {}?
""")

DO = DO_EN + DO_MORE_EN, DO_ID + DO_MORE_ID
TELL = TELL_EN + TELL_MORE_EN, TELL_ID + TELL_MORE_ID

# Deeds of many nouns.
DEEDS_MORE: list[tuple[Kind, tuple[str, ...], tuple[str, ...]]] = [
    (DEEDS, parts("""order {dish} for {k}|order {gear} from {firm}|call {firm}|call {who} and say {say}|remind me at {k}:{b} to water the {plants}|remind me on Monday to call {who}|set an alarm for {k}:{b}|wake me up in {k} minutes|set a {k} minute timer for {dish}|start a stopwatch|count down {k} minutes out loud|add {dish} to my shopping list|buy a ticket to {land}|book a room in {place} for {k} nights|reserve a table at {k}:{b}
     send {n} a message|send {k} dollars to {n}|pay {n} back|mute my phone|turn the heating to {k} degrees|switch off the lights at {k}|start the {thing} at {k}|play {work} on {app}|play a song by {person}|skip to song {k}|turn up the volume to {a}|search the web for {beasts}|google {event}|open the website of {firm}|check the site of {firm}|download {app}|install {tech} on my {thing}|log me in to {app}|post this on {app}|follow {person} on {app}|delete my last {k} mails
     save this as {w}.txt|rename file{k}.txt to {w}.txt|make a folder called {w}|move my photos of {n} to {app}|find the file {w}.pdf|restart my {thing}|charge my {thing}|scan my {thing} for viruses|translate my {thing}'s manual|keep my password|note that {n}'s number is {a}{b}{a}|memorise my address|tell me when {n} writes|watch my {thing}|ring {n} at {k}:{b}|apply for a job at {firm}|vote for {person}"""),
     parts("""pesankan {dish} {k} porsi|pesan {gear} dari {firm}|telepon {firm}|telepon {who} dan bilang {say}|ingatkan saya jam {k}.{b} menyiram {plants}|ingatkan hari Senin telepon {who}|pasang alarm jam {k}.{b}|bangunkan saya {k} menit lagi|pasang timer {k} menit untuk {dish}|nyalakan stopwatch|tambahkan {dish} ke daftar belanja|beli tiket ke {land}|pesan kamar di {place} {k} malam|pesan meja jam {k}.{b}|kirim pesan ke {n}
     transfer {k} juta ke {n}|bayar utang ke {n}|bisukan HP|atur AC ke {k} derajat|matikan lampu jam {k}|nyalakan {thing} jam {k}|putar {work} di {app}|putar lagu {person}|lompat ke lagu nomor {k}|naikkan volume sampai {a}|cari {beasts} di internet|googling {event}|buka situs {firm}|unduh {app}|pasang {tech} di {thing}|posting ini di {app}|follow {person} di {app}|hapus {k} email terakhir
     simpan sebagai {w}.txt|ganti nama berkas{k}.txt jadi {w}.txt|buat folder bernama {w}|cari berkas {w}.pdf|nyalakan ulang {thing}|cas {thing}|scan virus di {thing}|simpan kata sandi saya|catat nomor {n}: {a}{b}{a}|hafalkan alamat saya|kabari kalau {n} membalas|telepon {n} jam {k}.{b}|lamar kerja di {firm}|pilih {person}""")),
    (FILES, parts("""draw {beasts}|draw me {k} {beasts} on a hill|paint {person} as a {w}|make a picture of {plants}|generate a photo of {n} in {place}|design a logo for {firm}|make a meme about {folk}|turn my photo into a cartoon|make a video about {event}|compose music for {work}|read this aloud|sing {work}|record my voice|transcribe this audio|make a chart of {list}|make a table of {beasts}|draw a map of {land}|draw a graph of {list}|make a slide about {field}|create a PDF about {field}|open {w}.docx|show me a clip of {person}|edit the picture {w}.png|print {k} copies|draw a clock that shows {k}:{b}|design a tattoo with a {w}|make an icon of {stuff}"""),
     parts("""gambar {beasts}|gambarkan {k} {beasts} di bukit|lukis {person}|buat gambar {plants}|buatkan foto {n} di {place}|desain logo {firm}|bikin meme {folk}|ubah foto saya jadi kartun|buat video tentang {event}|buat musik untuk {work}|bacakan ini|nyanyikan {work}|rekam suara saya|buat diagram dari {list}|buat tabel {beasts}|gambar peta {land}|buat grafik {list}|buat slide tentang {field}|buat PDF {field}|buka {w}.docx|tampilkan video {person}|edit gambar {w}.png|cetak {k} lembar|gambar jam yang menunjukkan pukul {k}.{b}|desain tato {w}|buat ikon {stuff}""")),
    (WRITING, parts("""write about {beasts}|write a {text} about {event}|write a {text} about {folk}|write a {text} for {firm}|write a {text} in the voice of {person}|write a {text} about {craft}|compose a {text} for {folk}|tell me a story about {beasts} and {beasts}|tell a joke about {folk}|tell me a joke about {firm}|rewrite {work} with {beasts}|make up a legend about {place}|invent a creation myth for {land}|write an ad for {gear}|write a review of {gear}|write a complaint to {firm}|write a text message to {who} about {craft}|pretend you are {folk}|act as {job}|play {job} and I am the customer|be {person} for a moment|write a speech against {other}|debate {other} with me|argue for {other}|write a rap battle between {person} and {person}|translate my feelings into a {text}|write a scene with {n} and {m} in {land}|describe {dish} like a poet|write a crossword about {field}|make a dinner menu with {dish}|praise {stuff} in a {text}"""),
     parts("""tulis tentang {beasts}|tulis {text} tentang {event}|buat {text} tentang {folk}|buat {text} untuk {firm}|tulis {text} dengan gaya {person}|tulis {text} tentang {craft}|ceritakan kisah {beasts} dan {beasts}|bikin lelucon tentang {folk}|tulis ulang {work} dengan tokoh {beasts}|karang legenda {place}|buat iklan {gear}|tulis ulasan {gear}|tulis keluhan ke {firm}|tulis pesan ke {who} tentang {craft}|berpura-pura jadi {job}|jadi {job} dan aku pelanggannya|jadi {person} sebentar|tulis pidato tentang {other}|berdebat soal {other}|buat adegan {n} dan {m} di {land}|gambarkan {dish} seperti penyair|buat TTS tentang {field}|buat menu makan malam dengan {dish}|puji {stuff} dalam {text}|buat pantun tentang {plants}|buat dongeng tentang {beasts}""")),
]  # fmt: skip

# What is typed into a search box: two or three words.
SEARCH_EN: list[tuple[Kind, tuple[str, ...]]] = [
    (NEWS, parts("weather {place}|weather {land} tomorrow|{place} weather|news {land}|{firm} stock|{firm} news|gold price|{stuff} price today|{sport} results|{sport} scores|traffic {place}|{place} time now|flights {place} {land}|{person} news|{event} {y} live|exchange rate {money}|{thing} near me|{dish} near me|{job} jobs {place}|hotels {place}|{firm} opening hours|{gear} price|{place} events tonight|election {land}|earthquake {place}|train {place} to {place}|cheap flights {land}|lottery numbers|horoscope today|covid {land}")),
    (KNOWLEDGE, parts("{beasts} facts|{event} summary|{event} date|{stuff} formula|{organ} function|{gadget} inventor|{land} capital|{land} flag|{person} wiki|{work} cast|{work} lyrics|{work} summary|{firm} founder|{beasts} vs {beasts}|{land} vs {land}|{field} definition|{other} meaning|{other} simple explanation|{sport} rules|largest {beasts}|{beasts} baby name|why {beasts}|{land} history|{event} causes|{plants} family|{stuff} uses|types of {plants}|{folk} history|famous {folk}|{y} events|year {y}|{beasts} in {land}|{person} quotes")),
    (ADVICE, parts("{dish} recipe|easy {dish}|{dish} without eggs|vegan {dish}|{ill} symptoms|{ill} remedy|{ill} during pregnancy|best {thing} {y}|{gear} review|{gear} vs {gear}|{thing} not working|{thing} repair|{craft} tips|{craft} for beginners|{plants} care|{plants} indoors|{beasts} as pets|{place} itinerary|{place} in {k} days|gift for {who}|gifts for {folk}|diet for {folk}|{sport} training plan|how to {sport}|cheap {thing}|{job} salary|{job} interview tips|outfit for {place}|names for {beasts}|{land} visa|{app} alternative|{app} login|{app} help")),
    (LANGUAGE, parts("{w} meaning|{w} synonym|{w} in {tongue}|{w} antonym|{w} definition|{w} pronunciation|{w} vs {v}|{tongue} alphabet|{tongue} for beginners|{tongue} grammar|{tongue} hello|{w} sentence example|{w} etymology|{w} past tense|translate {w}|define {w}|{tongue} numbers|rhyme {w}|{w} or {v}?|thank you {tongue}")),
    (WRITING, parts("{text} {theme}|{text} example|{text} template|{text} ideas|short {text}|funny {text}|{text} for {folk}|{text} about {beasts}|jokes {folk}|birthday wishes {who}|caption {place}|slogan {firm}|poem {w}|quotes {other}|riddle about {w}|story {beasts}|speech {event}|essay {event}|essay {field}|cover letter {job}")),
    (OPINION, parts("best {sport} player|{person} or {person}|{gear} or {gear}?|{dish} or {dish}?|{place} or {place}?|{beasts} or {beasts}?|is {person} good|is {firm} evil|is {work} good|{work} overrated?|{tech} or {tech}?|thoughts on {other}?|thoughts on {firm}?|opinion on {person}|{land} good or bad|is {craft} fun?|{folk} - yes or no?")),
]  # fmt: skip
SEARCH_ID: list[tuple[Kind, tuple[str, ...]]] = [
    (NEWS, parts("cuaca {place}|cuaca {land} besok|cuaca di {place} hari ini|berita {land}|saham {firm}|berita {firm}|harga emas|harga {stuff} hari ini|hasil {sport}|skor {sport} semalam|macet {place}|jam di {place} sekarang|tiket {place} {land}|berita {person}|kurs {money}|{dish} terdekat|{thing} terdekat|lowongan {job} {place}|hotel {place}|jam buka {firm}|harga {gear}|acara di {place} malam ini|pemilu {land}|gempa {place}|kereta {place} ke {place}|zodiak hari ini|banjir {place}|jadwal {sport}|jadwal salat {place}|promo {firm}|harga {thing} sekarang")),
    (KNOWLEDGE, parts("fakta {beasts}|rangkuman {event}|tanggal {event}|rumus {stuff}|fungsi {organ}|penemu {gadget}|ibu kota {land}|bendera {land}|profil {person}|pemeran {work}|lirik {work}|sinopsis {work}|pendiri {firm}|{beasts} vs {beasts}|{land} vs {land}|pengertian {field}|arti {other}|{other} penjelasan singkat|aturan {sport}|{beasts} terbesar|sejarah {land}|penyebab {event}|jenis {plants}|kegunaan {stuff}|tokoh {field}|peristiwa {y}|{beasts} di {land}|kutipan {person}|klasifikasi {beasts}|manfaat {plants}|ciri-ciri {beasts}|asal usul {place}|legenda {place}")),
    (ADVICE, parts("resep {dish}|resep {dish} simpel|{dish} tanpa telur|cara bikin {dish}|gejala {ill}|obat {ill}|obat {ill} alami|{thing} terbaik {y}|review {gear}|{gear} vs {gear}|{thing} rusak|servis {thing}|tips {craft}|{craft} untuk pemula|cara merawat {plants}|cara merawat {beasts}|itinerary {place}|{place} {k} hari|kado buat {who}|kado untuk {folk}|diet untuk {folk}|latihan {sport}|{thing} murah|gaji {job}|tips wawancara {job}|baju ke {place}|nama buat {beasts}|visa {land}|{app} error|cara daftar {app}|cara login {app}|rekomendasi {thing}|rekomendasi film {y}")),
    (LANGUAGE, parts("arti {w}|arti kata {w}|sinonim {w}|antonim {w}|lawan kata {w}|{w} bahasa Inggrisnya|{w} dalam {tongue}|definisi {w}|beda {w} dan {v}|belajar {tongue}|tata bahasa {tongue}|halo {tongue}|contoh kalimat {w}|asal kata {w}|terjemahan {w}|translate {w}|angka dalam {tongue}|terima kasih {tongue}|{w} artinya|artinya {w} apa|KBBI {w}")),
    (WRITING, parts("{text} {theme}|contoh {text}|contoh {text} {folk}|{text} singkat|{text} lucu|{text} untuk {folk}|{text} tentang {beasts}|ucapan ulang tahun {who}|caption {place}|slogan {firm}|puisi {w}|pantun {w}|kata-kata {other}|cerita {beasts}|pidato {event}|makalah {event}|makalah {field}|surat lamaran {job}|quotes {theme}")),
    (OPINION, parts("pemain {sport} terbaik|{person} atau {person}|{gear} atau {gear}?|{dish} atau {dish}?|{place} atau {place}?|{beasts} atau {beasts}?|{person} bagus gak|{firm} jahat gak|{work} bagus gak|{tech} atau {tech}?|pendapat soal {other}|menurutmu {firm} gimana|menurutmu {person} gimana|{land} enak gak|{craft} seru gak|{other} halal gak|{other} dosa gak")),
]  # fmt: skip


def deed(draw: Draw) -> tuple[Kind, str]:
    """A deed in a frame."""
    kind, en, idn = draw.one(DEEDS_MORE)
    return kind, draw.one(*DO).replace("{}", draw.one(en, idn))


def search(draw: Draw) -> tuple[Kind, str]:
    """What is typed into a search box."""
    kind, texts = draw.one(SEARCH_EN, SEARCH_ID)
    text = draw.one(texts)
    if text.endswith("?") or draw.chance(0.6):
        return kind, text
    return kind, text + draw.one(["?", "?", " please", " pls"], ["?", "?", " dong", " ya"])
