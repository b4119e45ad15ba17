"""What is out of scope, and how people ask for it."""

from __future__ import annotations

from dataclasses import dataclass

Kind = tuple[str, str, str, str]
"""What the thought calls it and how the answer begins, each in English and Indonesian."""

KNOWLEDGE: Kind = ("A question of knowledge", "Pertanyaan pengetahuan", "I do not know about the world.", "Saya tidak tahu tentang dunia.")
WRITING: Kind = ("A text to write", "Permintaan menulis", "I cannot write texts.", "Saya tidak bisa menulis teks.")
CODE: Kind = ("A program to write", "Permintaan program", "I cannot write programs.", "Saya tidak bisa menulis program.")
ADVICE: Kind = ("A wish for advice", "Permintaan nasihat", "I cannot give advice on this.", "Saya tidak bisa memberi nasihat tentang ini.")
NEWS: Kind = ("Something that happens now", "Hal yang sedang terjadi", "I cannot see what happens now.", "Saya tidak bisa melihat yang terjadi sekarang.")
LANGUAGE: Kind = ("A question about words and languages", "Pertanyaan bahasa", "I cannot translate or explain words.", "Saya tidak bisa menerjemahkan atau menjelaskan kata.")
MATHS: Kind = ("Other mathematics", "Matematika yang lain", "I cannot do this kind of mathematics.", "Saya tidak bisa matematika semacam ini.")
DEEDS: Kind = ("Something to do outside this chat", "Tindakan di luar obrolan", "I cannot do things outside this chat.", "Saya tidak bisa bertindak di luar obrolan.")


@dataclass(frozen=True)
class Topic:
    kind: Kind
    en: tuple[str, ...]
    idn: tuple[str, ...]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


def _topic(kind: Kind, en: str, idn: str) -> Topic:
    return Topic(kind, _parts(en), _parts(idn))


LISTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "place": (
        _parts("France|Japan|Brazil|Kenya|Canada|Egypt|Spain|Italy|Norway|Peru|Chile|India|China|Germany|Mexico|Turkey|Greece|Poland|Vietnam|Australia|Indonesia"
               "|Malaysia|Portugal|Sweden|Argentina|Morocco|Thailand|Iceland|Cuba|Nepal|Ghana|London|Paris|Tokyo|New York|Rome|Berlin|Sydney|Cairo|Moscow|Beijing"
               "|the Netherlands|South Korea|Iran|Texas|California|Africa|Europe|Asia|the moon|Mars|Bali|Jakarta|Singapore|Hawaii|Dubai|Ukraine|Russia|Finland"),
        _parts("Prancis|Jepang|Brasil|Kenya|Kanada|Mesir|Spanyol|Italia|Norwegia|Peru|Chili|India|Cina|Jerman|Meksiko|Turki|Yunani|Polandia|Vietnam|Australia|Malaysia"
               "|Swedia|Thailand|Bali|Jakarta|Bandung|Surabaya|Sumatera|London|Paris|Tokyo|Belanda|Arab Saudi|Singapura|Afrika|Eropa|bulan|Mars|Papua|Lombok|Rusia|Korea"),
    ),
    "other": (
        _parts("the sun|gravity|photosynthesis|electricity|a black hole|the heart|the brain|evolution|DNA|an atom|a volcano|an earthquake|the ocean|climate change|light|magnetism|a rainbow"
               "|a vaccine|a virus|the stock market|inflation|democracy|the internet|a computer|a rocket|a battery|a fridge|a microwave|a car engine|quantum physics|relativity|the big bang"
               "|plastic|steel|coffee|sleep|dreams|money|bitcoin|blockchain|machine learning|a neural network|the immune system|digestion|tides|wind|the Milky Way|a solar panel|nuclear power"),
        _parts("matahari|gravitasi|fotosintesis|listrik|lubang hitam|jantung|otak|evolusi|DNA|atom|gunung berapi|gempa bumi|laut|perubahan iklim|cahaya|magnet|pelangi|vaksin|virus|pasar saham"
               "|inflasi|demokrasi|internet|komputer|roket|baterai|kulkas|mesin mobil|fisika kuantum|relativitas|plastik|kopi|tidur|mimpi|uang|bitcoin|jaringan saraf|sistem imun|pasang surut|angin"),
    ),
    "person": (
        _parts("Albert Einstein|Napoleon|Shakespeare|Mozart|Gandhi|Cleopatra|Leonardo da Vinci|Isaac Newton|Marie Curie|Elon Musk|the president|the pope|the king|Taylor Swift|Messi|Ronaldo"
               "|Steve Jobs|Bill Gates|Alan Turing|Ada Lovelace|Charles Darwin|Plato|Buddha|Beethoven|Picasso|Van Gogh|Nelson Mandela|Soekarno|Barack Obama|Harry Potter|Batman|Sherlock Holmes"),
        _parts("Albert Einstein|Napoleon|Shakespeare|Mozart|Gandhi|Cleopatra|Leonardo da Vinci|Isaac Newton|Marie Curie|Elon Musk|presiden|raja|Messi|Ronaldo|Soekarno|Soeharto|Habibie|Kartini"
               "|Diponegoro|Chairil Anwar|Pramoedya|Bill Gates|Darwin|Beethoven|Picasso|Obama|Gajah Mada|Batman|Gus Dur|Jokowi"),
    ),
    "work": (
        _parts("Hamlet|the Mona Lisa|Harry Potter|the Bible|the Odyssey|Don Quixote|1984|Star Wars|Titanic|the Matrix|Bohemian Rhapsody|the Lord of the Rings|Frozen|Avatar|Pride and Prejudice"
               "|the Beatles|Minecraft|Romeo and Juliet|Moby Dick|Inception|the Simpsons|Game of Thrones"),
        _parts("Hamlet|Mona Lisa|Harry Potter|Laskar Pelangi|Bumi Manusia|Star Wars|Titanic|Avatar|Frozen|Ada Apa dengan Cinta|Indonesia Raya|Siti Nurbaya|Malin Kundang|Romeo dan Juliet|Dilan"),
    ),
    "tech": (
        _parts("Python|JavaScript|Rust|C++|Java|SQL|HTML|CSS|Go|Swift|bash|React|Haskell|PHP|TypeScript|Kotlin|C|Ruby|Perl|R|assembly|regex|Docker|git|Kubernetes|Django"),
        _parts("Python|JavaScript|Rust|C++|Java|SQL|HTML|CSS|Go|Swift|bash|React|PHP|TypeScript|Kotlin|C|Ruby|regex|Docker|git|Laravel|Flutter"),
    ),
    "dish": (
        _parts("pasta|bread|soup|rice|pancakes|a cake|curry|pizza|sushi|an omelette|steak|chicken|salad|tacos|noodles|apple pie|coffee|tea|hummus|dumplings|paella"),
        _parts("nasi goreng|rendang|soto|sate|bakso|gado-gado|sambal|roti|kue|sup|mi goreng|opor|rawon|pempek|kopi|teh|pizza|tempe|martabak|bubur"),
    ),
    "ill": (
        _parts("a headache|fever|a cold|back pain|a cough|insomnia|an allergy|stress|anxiety|a broken leg|acne|diabetes|a sore throat|stomach ache|high blood pressure|the flu|a rash|depression"),
        _parts("sakit kepala|demam|pilek|sakit punggung|batuk|susah tidur|alergi|stres|cemas|jerawat|diabetes|sakit tenggorokan|sakit perut|darah tinggi|flu|gatal-gatal|maag"),
    ),
    "field": (
        _parts("history|biology|chemistry|physics|geography|philosophy|economics|law|medicine|art|music|religion|politics|psychology|astronomy|literature|sociology|linguistics|architecture"),
        _parts("sejarah|biologi|kimia|fisika|geografi|filsafat|ekonomi|hukum|kedokteran|seni|musik|agama|politik|psikologi|astronomi|sastra|sosiologi|arsitektur"),
    ),
    "job": (
        _parts("a doctor|a pilot|a programmer|a lawyer|a teacher|an actor|a chef|a nurse|a designer|a writer|an engineer|a YouTuber|a translator|a scientist|a manager"),
        _parts("dokter|pilot|programmer|pengacara|guru|aktor|koki|perawat|desainer|penulis|insinyur|YouTuber|ilmuwan|pengusaha|polisi"),
    ),
    "sport": (
        _parts("football|tennis|chess|basketball|cricket|golf|boxing|swimming|rugby|baseball|Formula 1|badminton|volleyball|cycling|hockey"),
        _parts("sepak bola|tenis|catur|basket|bulu tangkis|voli|tinju|renang|Formula 1|pencak silat|balap sepeda"),
    ),
}

TOPICS = [
    _topic(KNOWLEDGE,
           "What is the capital of {place}?|Where is {place}?|What is the population of {place}?|capital of {place}|How far is {place} from {place}?|Which language do people speak in {place}?"
           "|What is the currency of {place}?|Which rivers flow through {place}?|What is the highest mountain in {place}?|tell me about {place}|What is {place} famous for?|How big is {place}?"
           "|what continent is {place} on|Who rules {place}?|What do people eat in {place}?|Which countries border {place}?|what is the climate of {place}|Is {place} a country?|the flag of {place}"
           "|how many people live in {place}?|What time zone is {place} in?|Which ocean is near {place}?|name three cities in {place}|What's the largest city of {place}?",
           "Apa ibu kota {place}?|Di mana {place}?|Berapa penduduk {place}?|ibu kota {place}|Bahasa apa yang dipakai di {place}?|Apa mata uang {place}?|Gunung tertinggi di {place}?|ceritakan tentang {place}"
           "|{place} terkenal karena apa?|Seberapa luas {place}?|Siapa yang memimpin {place}?|Makanan khas {place} apa?|jarak {place} ke {place}|Negara apa yang berbatasan dengan {place}?|apa bendera {place}"
           "|sungai terpanjang di {place}|sebutkan kota di {place}"),
    _topic(KNOWLEDGE,
           "What happened in {y}?|Who was the first president of {place}?|Tell me about the history of {place}.|Who ruled {place} in {y}?|When did {place} become independent?|Who won the war of {y}?"
           "|When was {person} born?|When did {person} die?|why did the Roman empire fall?|Who discovered America?|When did the second world war end?|who built the pyramids|What was the cold war?"
           "|what caused the french revolution|Who was king of {place}?|history of {work}|In which year did {place} join the UN?|Who invented the {w}?|when was the {w} invented|Who signed the treaty of {y}?",
           "Apa yang terjadi tahun {y}?|Siapa presiden pertama {place}?|Ceritakan sejarah {place}.|Kapan {place} merdeka?|Kapan {person} lahir?|kapan {person} meninggal|Siapa penemu {w}?|kapan perang dunia berakhir"
           "|Siapa raja {place}?|apa itu perang dingin|siapa yang membangun borobudur|sejarah {place}|Siapa pahlawan dari {place}?|Mengapa kerajaan Majapahit runtuh?"),
    _topic(KNOWLEDGE,
           "Who is {person}?|who was {person}|What did {person} do?|Tell me about {person}.|Why is {person} famous?|who wrote {work}|Who painted {work}?|What is {work} about?|Who directed {work}?|Is {person} still alive?"
           "|How old is {person}?|Who is {person} married to?|what is {person} known for|summary of {work}|Who sings {work}?|who plays in {work}|quote {person}|where does {person} live|biography of {person}|Who is {n}?"
           "|do you know {person}?|how tall is {person}|how rich is {person}?|Is {work} any good?|Explain the ending of {work}.",
           "Siapa {person}?|Apa yang dilakukan {person}?|Ceritakan tentang {person}.|Kenapa {person} terkenal?|siapa yang menulis {work}|Siapa pelukis {work}?|{work} tentang apa?|Siapa sutradara {work}?|umur {person} berapa"
           "|Apakah {person} masih hidup?|biografi {person}|Siapa istri {person}?|ringkasan {work}|kamu kenal {person}?|Siapa {n}?|tinggi {person} berapa|seberapa kaya {person}"),
    _topic(KNOWLEDGE,
           "How does {other} work?|Explain {other}.|What is {other}?|why is the sky blue?|Why do cats purr?|explain {other} like I'm five|What causes {other}?|tell me about {other}|What is the difference between {other} and {other}?"
           "|How do planes fly?|how old is the universe|What is the meaning of life?|Why do we dream?|is {other} dangerous|Who discovered {other}?|What are the benefits of {other}?|define {field}|What is {field}?|teach me {field}"
           "|Why is {field} important?|What is a {w}?|How does a {w} work?|what are {t} made of|Where do {t} come from?|Why are {t} healthy?|Do fish sleep?|how do birds find their way|What do {w}s eat?|Why is grass green?"
           "|What is love?|Does God exist?|what is consciousness|Is there life on other planets?|how hot is the sun|What animal is the fastest?|Which animal lives longest?|why is water wet|What do you think of {field}?"
           "|what color is a {w}|Are {t} fruits or vegetables?|How long do {w}s live?|what sound does a {w} make|Can you explain {field} to me?|what do you know about {field}?",
           "Bagaimana cara kerja {other}?|Jelaskan {other}.|Apa itu {other}?|Mengapa langit biru?|apa penyebab {other}|ceritakan tentang {other}|Apa beda {other} dan {other}?|Bagaimana pesawat terbang?|Apa arti hidup?"
           "|kenapa kita bermimpi|Apakah {other} berbahaya?|Siapa penemu {other}?|Apa manfaat {other}?|apa itu {field}|ajari saya {field}|Apa itu {w}?|Kenapa daun hijau?|{t} terbuat dari apa|Apakah Tuhan ada?|apa itu cinta"
           "|hewan apa yang paling cepat|seberapa panas matahari|Kenapa kucing mendengkur?|Apa manfaat {t}?|{w} makan apa|Apakah ada kehidupan di planet lain?|Jelaskan {field} secara singkat.|mengapa {field} penting"),
    _topic(WRITING,
           "Write a poem about {w}.|Write a story about {n}.|Tell me a joke.|tell me a joke about {w}|Write an email to {n}.|Write a song about {w}.|Summarize this article.|Write an essay on {field}.|write a letter to my boss"
           "|Make up a story.|Compose a haiku about {w}.|Give me a title for my book.|Write a speech for {n}.|Continue this story: {n} opened the door.|write a birthday wish for {n}|write me a cover letter|Rewrite this text nicely."
           "|Proofread my text.|Write a tweet about {w}.|tell me a story|sing a song|Write a review of {work}.|Invent a slogan for {t}.|write a wedding speech|Make a rap about {w}.|write dialogue between {n} and {m}|tell me something funny"
           "|Give me ideas for a novel.|Paraphrase this sentence.|write a product description for {t}|draw a {w}|Make a picture of a {w}.|Tell me a riddle.|give me a fun fact|entertain me|roleplay as a {w}|Pretend to be {person}.",
           "Tulis puisi tentang {w}.|Tulis cerita tentang {n}.|Ceritakan lelucon.|buat pantun tentang {w}|Buatkan surat untuk {n}.|Tulis lagu tentang {w}.|Ringkas artikel ini.|Tulis esai tentang {field}.|buatkan surat lamaran kerja"
           "|Karang sebuah cerita.|Buat ucapan ulang tahun untuk {n}.|tulis pidato|Perbaiki tulisan saya.|buat caption instagram tentang {w}|ceritakan dongeng|nyanyikan lagu|buat slogan untuk {t}|kasih tebak-tebakan|gambar {w}"
           "|buat gambar {w}|hibur saya|Buat dialog antara {n} dan {m}.|kasih ide judul buku|tulis ulang kalimat ini|berpura-puralah menjadi {person}|dongeng sebelum tidur dong"),
    _topic(CODE,
           "Write a {tech} function that sorts a list.|How do I write a loop in {tech}?|Fix this bug in my {tech} code.|write a program in {tech}|What is a pointer in C?|Explain recursion with {tech}.|How do I install {tech}?"
           "|Convert this {tech} code to {tech}.|write a {tech} script that renames files|Why does my {tech} code crash?|how to center a div|Make a website with {tech}.|write a unit test in {tech}|Give me a regex for emails."
           "|how do I use {tech}|debug this: undefined is not a function|write hello world in {tech}|Make me an app in {tech}.|explain this stack trace|Write an SQL query for all users.|build a game in {tech}|what is the best way to learn {tech}"
           "|segfault in my {tech} program, why?|Review my {tech} code.|how to read a file in {tech}|Implement quicksort.|write an algorithm for {w}|is {tech} better than {tech}?|Generate a Dockerfile.|code a calculator in {tech}",
           "Tulis fungsi {tech} untuk mengurutkan daftar.|Perbaiki bug di kode {tech} saya.|Bagaimana membuat aplikasi dengan {tech}?|buat program {tech}|Cara memasang {tech}?|buatkan website dengan {tech}|kenapa kode {tech} saya error"
           "|tulis hello world di {tech}|Jelaskan rekursi dengan {tech}.|buat game sederhana pakai {tech}|cara membaca file di {tech}|apa itu pointer|buat query SQL|ubah kode {tech} ini ke {tech}|cara belajar {tech}|lebih bagus {tech} atau {tech}"),
    _topic(NEWS,
           "What is in the news today?|What's the weather tomorrow?|weather in {place}|Who won the election in {place}?|What is the bitcoin price?|What happened in {place} yesterday?|Is it raining in {place}?|What is the score of the game?"
           "|What time is it now?|what day is today|What is today's date?|Who won the {sport} world cup?|latest {sport} results|is the shop open now|price of gold today|exchange rate dollar to euro|who is leading in {sport}|How is the traffic in {place}?"
           "|what is trending|When is the next {sport} match?|Is there a flight to {place} tonight?|what's on tv tonight|Did {person} win?|current president of {place}|what year is it|what time is it in {place}?|stock price of Apple|Will it snow in {place}?",
           "Apa berita hari ini?|Bagaimana cuaca besok?|cuaca di {place}|Siapa pemenang pemilu di {place}?|Berapa harga emas sekarang?|Apa yang terjadi di {place} kemarin?|Apakah di {place} hujan?|skor pertandingan tadi malam|jam berapa sekarang"
           "|hari ini hari apa|tanggal berapa sekarang|siapa juara {sport}|kurs dolar hari ini|hasil {sport} terbaru|harga bitcoin|Macet tidak di {place}?|tahun berapa sekarang|Kapan pertandingan {sport} berikutnya?|ada acara apa di tv malam ini|harga bensin sekarang"),
    _topic(LANGUAGE,
           "Translate {w} to French.|What does {w} mean?|Define {w}.|What is a synonym of {w}?|How do you say {w} in Japanese?|Translate this sentence to Spanish.|translate good morning to german|opposite of {w}|Is {w} a noun?|use {w} in a sentence"
           "|What is the plural of {w}?|Where does the word {w} come from?|how do you pronounce {w}|What rhymes with {w}?|translate {w} into {place}'s language|Correct my grammar: he go home|conjugate to be in french|meaning of {w}|what is the past tense of go"
           "|How do I say thank you in Arabic?|antonym of {w}|What is an adjective?|words that start with {w}|translate: where is the {w}?|say {w} in Chinese",
           "Terjemahkan {w} ke bahasa Inggris.|Apa arti {w}?|Apa sinonim {w}?|bahasa Inggrisnya {w}|bahasa jepangnya {w}|lawan kata {w}|Buat kalimat dengan kata {w}.|asal kata {w}|arti kata {w}|terjemahkan kalimat ini|apa itu kata sifat"
           "|bahasa arabnya terima kasih|bagaimana mengucapkan {w}|kata yang berima dengan {w}|definisi {w}|translate {w} dong"),
    _topic(ADVICE,
           "How do I cook {dish}?|I feel sad today.|Should I buy a {w}?|What medicine should I take for {ill}?|Recommend a book about {field}.|Plan my holiday in {place}.|What should I give {n} for a birthday?|Which movie should I watch?|recipe for {dish}"
           "|I have {ill}, what can I do?|How can I become {job}?|How do I lose weight?|Should I break up with {n}?|how to get rid of {ill}|What should I wear today?|Is it safe to travel to {place}?|how do I make friends|Give me tips for {sport}."
           "|What should I study, {field} or {field}?|how can I sleep better|How to invest my money?|Which phone should I buy?|I am bored|I'm tired|I am lonely|how do I talk to {n}?|What is the best restaurant in {place}?|how to train for {sport}"
           "|Is {ill} dangerous?|Can I eat {t} every day?|What to cook with {t}?|I failed my exam, what now?|how do I fix my {w}|My {w} is broken.|best laptop for {job}|should I become {job}|How do I grow {t}?|how to play {sport}|What are the rules of {sport}?"
           "|my cat is sick|how do I clean my {w}|should I learn {tech}|who should I vote for?|Which car is best?|how can I be happy|how do I get to {place}|write down a training plan|what gift for a {k} year old?|how to raise children",
           "Bagaimana memasak {dish}?|Saya sedih hari ini.|Obat apa untuk {ill}?|Rekomendasikan film.|resep {dish}|Saya sakit, {ill}, harus bagaimana?|Bagaimana cara menjadi {job}?|cara menurunkan berat badan|Haruskah saya membeli {w}?"
           "|hadiah apa untuk {n}|Rencanakan liburan saya ke {place}.|cara mengatasi {ill}|Buku apa yang bagus tentang {field}?|saya bosan|saya lelah|saya kesepian|cara bermain {sport}|Lebih baik kuliah {field} atau {field}?|tips {sport}"
           "|HP apa yang bagus?|Restoran terbaik di {place}?|cara menanam {t}|bolehkah makan {t} tiap hari|bagaimana cara berinvestasi|{w} saya rusak|cara ke {place} naik apa|kucing saya sakit|cara tidur nyenyak|apakah {ill} berbahaya|pilih siapa di pemilu"),
    _topic(MATHS,
           "Integrate x^2.|What is the derivative of x^3?|Solve x^2 - 5x + 6 = 0.|What is sin(30)?|log of 100|Prove that there are infinitely many primes.|What is the limit of 1/x?|Find the eigenvalues of this matrix.|solve x^2 = 49|derivative of sin x"
           "|What is pi?|What is the integral of cos x?|prove the Pythagorean theorem|Solve the system x+y=3, x-y=1.|what is 5 factorial|How many ways to choose 3 of 10?|probability of two sixes|inverse of a matrix|what is a prime number used for"
           "|Explain the Riemann hypothesis.|What is the square root of 2?|cube root of 27|What is e?|taylor series of e^x|convert 13 to binary|hexadecimal of 255|standard deviation of 1, 2, 3|median of 4, 8, 2|vector product|what is infinity"
           "|solve 2x+3y=6 for y|graph y = x^2|what is i squared|solve the quadratic 2x^2+3x-5=0|roman numeral for 14|volume of a sphere with radius {k}|area of a circle with radius {k}|what is tan 45|ln 2|dot product of (1,2) and (3,4)",
           "Integralkan x^2.|Apa turunan x^3?|Selesaikan x^2 - 5x + 6 = 0.|Berapa sin(30)?|log 100|Buktikan teorema Pythagoras.|berapa limit 1/x|matriks invers|turunan sin x|Berapa pi?|Berapa 5 faktorial?|peluang dua dadu enam|akar 2 berapa"
           "|ubah 13 ke biner|selesaikan sistem x+y=3, x-y=1|standar deviasi 1, 2, 3|median dari 4, 8, 2|luas lingkaran jari-jari {k}|volume bola jari-jari {k}|apa itu tak hingga|akar persamaan kuadrat|angka romawi 14|berapa tan 45|gambar grafik y = x^2"),
    _topic(DEEDS,
           "Open the browser.|Send an email to {n}.|Set a timer for {k} minutes.|Remind me tomorrow.|Play some music.|search the web for {w}|Book a flight to {place}.|turn on the lights|Call {n}.|Order a {dish}.|Delete my files.|look up {w} online|download {work}"
           "|Read this file for me.|what is on my screen|Take a screenshot.|google {w}|Buy {t} for me.|schedule a meeting with {n}|Post this on Twitter.|run ls|list the files in my folder|Hack {n}'s account.|Remember that I like {t}.|what did I tell you yesterday?"
           "|order {k} {t}|shut down the computer|connect to wifi|translate this page|open {work} for me|wake me at 7|show me a picture of {place}|find me a hotel in {place}",
           "Buka peramban.|Kirim surel ke {n}.|Pasang pengatur waktu {k} menit.|Ingatkan saya besok.|Putar musik.|cari {w} di internet|Pesan tiket ke {place}.|nyalakan lampu|Telepon {n}.|pesan {dish}|hapus berkas saya|unduh {work}|baca berkas ini"
           "|googling {w}|belikan {t}|jadwalkan rapat dengan {n}|jalankan ls|retas akun {n}|ingat bahwa saya suka {t}|matikan komputer|bangunkan saya jam 7|carikan hotel di {place}|tampilkan foto {place}"),
]  # fmt: skip
