"""Facts that are asked for: a property of something, in a frame; superlatives; yes and no.

`fact` gives a kind and a text with names in braces, which `refusals.py` fills.
"""

from __future__ import annotations

from sample import Draw
from skills.refusal_nouns import parts
from skills.refusal_topics import ADVICE, KNOWLEDGE, LANGUAGE, NEWS, Kind

# What it is asked of, properties in English, in Indonesian. No property is one that can be counted in the question.
PROPERTIES: list[tuple[Kind, tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = [
    (KNOWLEDGE, ("{place}", "{land}", "{land}"),
     parts("capital|capital city|population|currency|flag|anthem|president|prime minister|king|official language|main religion|highest mountain|longest river|biggest lake|national dish|national animal|climate|area|area code|dialling code|time zone|history|oldest university|biggest city|second city|coastline|GDP|literacy rate|life expectancy|main export|independence day|former name|founding year|motto|constitution|army|football league|birth rate|national bird|coat of arms|best-known author"),
     parts("ibu kota|jumlah penduduk|mata uang|bendera|lagu kebangsaan|presiden|perdana menteri|raja|bahasa resmi|agama mayoritas|gunung tertinggi|sungai terpanjang|danau terbesar|makanan khas|hewan nasional|iklim|luas wilayah|kode telepon|zona waktu|sejarah|universitas tertua|kota terbesar|PDB|angka harapan hidup|hari kemerdekaan|nama lama|semboyan|tarian adat|rumah adat|pakaian adat|senjata tradisional|lagu daerah|alat musik tradisional|suku asli|gubernur|bandara|pahlawan|letak geografis|bentuk pemerintahan")),
    (KNOWLEDGE, ("{person}", "{person}", "{n}"),
     parts("birthday|birthplace|real name|wife|husband|nationality|height|net worth|most famous work|best song|first film|religion|zodiac sign|education|childhood|cause of death|last words|political party|greatest achievement|favourite food|date of birth|date of death|salary|biography|most famous quote|theory|contribution to science|mother tongue|latest album|Instagram"),
     parts("tanggal lahir|tempat lahir|nama asli|istri|suami|kewarganegaraan|tinggi badan|kekayaan|karya terkenal|lagu terbaik|film pertama|agama|zodiak|pendidikan|masa kecil|penyebab kematian|kata-kata terakhir|partai|prestasi terbesar|makanan favorit|biografi|kutipan terkenal|teori|jasa|makam|album terbaru|Instagram|profil|perjuangan")),
    (KNOWLEDGE, ("{work}",),
     parts("author|director|plot|ending|moral|main character|genre|theme|release date|soundtrack|sequel|cast|villain|setting|first line|last line|publisher|budget|box office|IMDb rating|age rating|symbolism|composer|meaning|summary|best scene|singer"),
     parts("pengarang|sutradara|alur|akhir cerita|pesan moral|tokoh utama|genre|tema|tanggal rilis|soundtrack|sekuel|pemeran|tokoh jahat|latar|penerbit|anggaran|rating|unsur intrinsik|pencipta|makna|ringkasan|adegan terbaik|penyanyi|amanat|sinopsis")),
    (KNOWLEDGE, ("{beasts}", "{beasts}"),
     parts("lifespan|top speed|diet|habitat|Latin name|body temperature|biggest enemy|gestation period|brain size|bite force|weight|class|closest relative|skeleton|sense of smell|range|conservation status|sleeping position"),
     parts("umur|kecepatan maksimum|makanan|habitat|nama Latin|suhu tubuh|musuh alami|masa hamil|ukuran otak|berat|ciri-ciri|cara bernapas|cara berkembang biak|penyebaran|status konservasi|alat gerak|klasifikasi")),
    (KNOWLEDGE, ("{stuff}",),
     parts("boiling point|melting point|freezing point|density|chemical formula|formula|chemical symbol|atomic number|atomic mass|molar mass|colour|smell|hardness|pH|heat capacity|conductivity|origin|main use|electron configuration|refractive index|toxicity|flash point|structure|half-life|price per kilo|viscosity"),
     parts("titik didih|titik leleh|titik beku|massa jenis|rumus kimia|rumus|lambang kimia|nomor atom|massa atom|massa molar|warna|bau|kekerasan|pH|kalor jenis|daya hantar|asal|kegunaan|konfigurasi elektron|indeks bias|bahaya|titik nyala|struktur|waktu paruh|sifat fisika|sifat kimia|harga per kilo")),
    (NEWS, ("{firm}", "{firm}"),
     parts("share price|CEO|founder|headquarters|slogan|stock|revenue|logo|phone number|opening hours|newest product|market value|refund policy|customer service|privacy policy|latest earnings|return policy|number of employees"),
     parts("harga saham|CEO|pendiri|kantor pusat|slogan|saham|pendapatan|logo|nomor telepon|jam buka|produk terbaru|nilai pasar|kebijakan pengembalian|layanan pelanggan|lowongan kerja|jumlah karyawan|alamat|promo")),
    (ADVICE, ("{gear}",),
     parts("price|battery life|weight|release date|screen size|warranty|resale value|best accessory|camera quality|storage|biggest weakness|fuel consumption|top speed|colour options|successor|main rival|manual|processor|refresh rate"),
     parts("harga|daya tahan baterai|berat|tanggal rilis|ukuran layar|garansi|harga bekas|aksesori terbaik|kualitas kamera|kapasitas|kelemahan|konsumsi bensin|kecepatan maksimum|pilihan warna|penerus|pesaing|spek|spesifikasi|prosesor|kelebihan")),
    (KNOWLEDGE, ("{event}",),
     parts("cause|causes|outcome|date|year|winner|leader|death toll|importance|consequences|beginning|end|main figures|background|location|legacy|turning point|timeline"),
     parts("penyebab|hasil|tanggal|tahun|pemenang|pemimpin|jumlah korban|arti penting|dampak|latar belakang|tokoh|lokasi|kronologi|tujuan|isi|akhir|peninggalan|hikmah")),
    (KNOWLEDGE, ("{gadget}",),
     parts("inventor|history|origin|working principle|year of invention|country of origin|first use|patent|development|impact on society|main parts|evolution"),
     parts("penemu|sejarah|asal-usul|prinsip kerja|tahun penemuan|negara asal|kegunaan pertama|paten|perkembangan|dampak|bagian-bagian|cara kerja")),
    (ADVICE, ("{ill}",),
     parts("symptoms|cause|treatment|best medicine|home remedy|duration|risk|prevention|first signs|diagnosis|cure|incubation period|side effects of treatment|best diet"),
     parts("gejala|penyebab|pengobatan|obat|obat alami|pencegahan|ciri-ciri|bahaya|pantangan|cara mengatasi|makanan penyembuh|diagnosis|tanda awal|komplikasi|masa inkubasi")),
    (KNOWLEDGE, ("{organ}",),
     parts("function|location|structure|size|weight|most common disease|main job|blood supply|development|parts|role"),
     parts("fungsi|letak|struktur|ukuran|berat|penyakit|bagian|cara kerja|cara menjaga kesehatan|peran|gambar")),
    (ADVICE, ("{dish}",),
     parts("recipe|calories|origin|ingredients|cooking time|best sauce|shelf life|vegan version|nutritional value|secret|main spice|oven temperature|sugar content|price"),
     parts("resep|kalori|asal|bahan|waktu memasak|saus|bumbu|kandungan gizi|rahasia|cara membuat|suhu oven|kadar gula|harga|resep simpel|cara menyimpan|topping")),
    (LANGUAGE, ('"{w}"', "{w}", '"{w}"', "the word {w}"),
     parts("meaning|definition|synonym|antonym|opposite|plural|past tense|pronunciation|origin|etymology|translation|part of speech|past participle|Indonesian translation|gender in German|correct usage|stress"),
     parts("arti|makna|sinonim|antonim|lawan kata|definisi|asal kata|terjemahan|bahasa Inggris|kelas kata|kata dasar|cara pengucapan|contoh kalimat|kata baku|padanan|arti kiasan|persamaan kata|bahasa gaul")),
    (ADVICE, ("{job}",),
     parts("salary|average pay|job description|training|working hours|daily routine|required degree|career path|duties|future|most important skill|uniform|interview question"),
     parts("gaji|gaji rata-rata|tugas|pendidikan|jam kerja|rutinitas|syarat|jenjang karier|masa depan|keahlian penting|seragam|pertanyaan wawancara|tunjangan|prospek")),
    (ADVICE, ("{place}", "{land}"),
     parts("best hotel|best beach|visa requirements|cheapest flight|best season|best restaurant|nightlife|tap water safety|crime rate|cost of living|souvenirs|must-see sights|tipping custom|vaccination advice|public transport|weather in May|local food"),
     parts("hotel terbaik|pantai terindah|syarat visa|tiket termurah|musim terbaik|restoran terbaik|tempat wisata|oleh-oleh|biaya hidup|tingkat kejahatan|transportasi|cuaca|itinerary|kuliner|penginapan murah|tempat nongkrong|biaya liburan")),
    (KNOWLEDGE, ("{sport}",),
     parts("rules|world champion|origin|equipment|best player|world record|governing body|scoring system|court size|offside rule|history|prize money|benefits"),
     parts("aturan|juara dunia|asal|peralatan|pemain terbaik|rekor dunia|sistem poin|ukuran lapangan|sejarah|manfaat|teknik dasar|hadiah|induk organisasi")),
]  # fmt: skip

OF_EN = parts("""
What is the {p} of {e}?|what is the {p} of {e}|what's the {p} of {e}|whats the {p} of {e}|{p} of {e}|{p} of {e}?|the {p} of {e}|the {p} of {e}?|{e} {p}|{e} {p}?|{e}: {p}|Tell me the {p} of {e}.|tell me the {p} of {e}|give me the {p} of {e}|I need the {p} of {e}
Do you know the {p} of {e}?|do u know the {p} of {e}|can you tell me the {p} of {e}?|Could you tell me the {p} of {e}, please?|State the {p} of {e}.|Name the {p} of {e}.|Look up the {p} of {e}.|find the {p} of {e}|Find out the {p} of {e} for me.|Describe the {p} of {e}.
Which is the {p} of {e}?|What do you know about the {p} of {e}?|I'd like to know the {p} of {e}.|i want to know the {p} of {e}|I'm curious about the {p} of {e}.|I have a question about the {p} of {e}.|We are learning about the {p} of {e} at school.|Explain the {p} of {e}.
Something about the {p} of {e}?|info on the {p} of {e}|what about the {p} of {e}|and the {p} of {e}?|Has the {p} of {e} changed?|Why is the {p} of {e} so important?|Compare the {p} of {e} with the {p} of {e2}.|Is the {p} of {e} the same as that of {e2}?|I forgot the {p} of {e}.
My quiz asks for the {p} of {e}.|For my homework I need the {p} of {e}.|For a presentation: what is the {p} of {e}?|Regarding {e}: what is the {p}?|{e}, what's the {p}?|When it comes to {e}, what is the {p}?|talk to me about the {p} of {e}|a few facts on the {p} of {e}|any idea what the {p} of {e} is?
I wonder what the {p} of {e} is.|My friend says he knows the {p} of {e}. Do you?|write down the {p} of {e}|show me the {p} of {e}|googling the {p} of {e} didn't help|I bet you don't know the {p} of {e}|quick, the {p} of {e}!|how do I find the {p} of {e}|where can I find the {p} of {e}?
""")
OF_ID = parts("""
Apa {p} {e}?|apa {p} {e}|apa ya {p} {e}|{p} {e} apa?|{p} {e} apa ya|{p} {e}|{p} {e}?|{p} {e} dong|{p} {e} itu apa sih|{p} dari {e}|Apa {p} dari {e}?|Sebutkan {p} {e}.|sebutkan {p} {e}|Jelaskan {p} {e}.|jelasin {p} {e} dong|kasih tau {p} {e}|Beri tahu saya {p} {e}.
Tolong beri tahu {p} {e}.|Kamu tahu {p} {e}?|kamu tau {p} {e} gak|tau {p} {e} ga|Ceritakan {p} {e}.|cari {p} {e}|Carikan {p} {e}.|carikan aku {p} {e} dong|Saya ingin tahu {p} {e}.|pengen tau {p} {e}|penasaran sama {p} {e}|Saya butuh {p} {e}.|butuh info {p} {e}|info {p} {e}|mau tanya {p} {e}
mau nanya soal {p} {e} nih|numpang tanya, {p} {e} apa ya?|Bagaimana {p} {e}?|gimana {p} {e}|Bagaimana dengan {p} {e}?|kalau {p} {e}?|terus {p} {e} apa?|{e}, {p}nya apa?|{e} {p}nya apa sih|Tentang {e}: apa {p}nya?|Bandingkan {p} {e} dan {e2}.|Apakah {p} {e} sama dengan {e2}?
Saya lupa {p} {e}.|aku lupa {p} {e}|PR saya tentang {p} {e}.|tugas sekolah: {p} {e}|Untuk presentasi saya perlu {p} {e}.|Guru meminta kami mencari {p} {e}.|Tuliskan {p} {e}.|Uraikan {p} {e}.|Deskripsikan {p} {e}.|Terangkan {p} {e}!|Apakah kamu tahu {p} {e}?|Bisa jelaskan {p} {e}?
kenapa {p} {e} penting|di mana bisa cari {p} {e}|cara tahu {p} {e}|anakku nanya {p} {e}|temenku nanya {p} {e}, aku gak tau|Teman saya tahu {p} {e}, kamu tahu?|di google gak ketemu {p} {e}|coba tebak {p} {e}|apa aja {p} {e}|Apa saja {p} {e}?|contoh {p} {e}
""")

THINGS_MOST = (
    parts("country|city|animal|bird|fish|snake|planet|mountain|river|lake|island|building|bridge|plant|flower|tree|fruit|metal|language|car|plane|ship|train|film|song|book|band|singer|actor|footballer|university|airport|company|phone|laptop|dog breed|cheese|spice|sport|disease|insect|dinosaur|ocean|desert|volcano|religion|painter|scientist|king|empire|war|wine|game|website|job|street food|museum|beach|festival|billionaire|muscle|bone"),
    parts("negara|kota|hewan|burung|ikan|ular|planet|gunung|sungai|danau|pulau|gedung|jembatan|tanaman|bunga|pohon|buah|logam|bahasa|mobil|pesawat|kapal|kereta|film|lagu|buku|band|penyanyi|aktor|pemain bola|universitas|bandara|perusahaan|HP|laptop|ras anjing|keju|rempah|olahraga|penyakit|serangga|dinosaurus|samudra|gurun|gunung api|agama|pelukis|ilmuwan|raja|kerajaan|perang|permainan|situs web|pekerjaan|jajanan|museum|pantai|festival|orang|otot|tulang|candi|suku|provinsi"),
)  # fmt: skip
MOST = (
    parts("biggest|oldest|fastest|most expensive|most beautiful|most dangerous|most popular|strongest|rarest|heaviest|most famous|best|worst|richest|tallest|coldest|hottest|most poisonous|smartest|most visited|weirdest|newest|cheapest|cleanest|happiest|longest|smallest|deepest|most common|most healthy|loudest|most successful"),
    parts("terbesar|tertua|tercepat|termahal|terindah|paling berbahaya|paling populer|terkuat|terlangka|terberat|paling terkenal|terbaik|terburuk|terkaya|tertinggi|terdingin|terpanas|paling beracun|terpintar|paling banyak dikunjungi|teraneh|terbaru|termurah|terbersih|paling bahagia|terpanjang|terkecil|terdalam|paling umum|paling sehat|paling berisik|paling sukses|paling enak|terunik"),
)  # fmt: skip
MOST_EN = parts("""
What is the {m} {c} in the world?|what's the {m} {c}|Which {c} is the {m}?|which {c} is {m}|{m} {c}|{m} {c} in the world|{m} {c} in {place}|{m} {c} of all time|What is the {m} {c} in {land}?|name the {m} {c}|top {k} {m} {c}s ever|Top {k}: {m} {c}|list the {k} {m} {c}s|{k} of the {m} {c}s please
Which {c} do you consider the {m}?|do you know the {m} {c} in {place}?|tell me the {m} {c} you know|In your opinion, which {c} is the {m}?|{m} {c} {y}|the {m} {c} that ever existed|Who has the {m} {c}?|what makes the {m} {c} so special|the {m} {c}, which one is it?|Is {place} home to the {m} {c}?|a picture of the {m} {c}
""")
MOST_ID = parts("""
Apa {c} {m} di dunia?|{c} {m} di dunia|{c} apa yang {m}?|{c} mana yang {m}|{c} {m}|{c} {m} di {place}|{c} {m} di Indonesia apa|{c} {m} sepanjang masa|Sebutkan {c} {m}.|sebutkan {k} {c} {m}|{k} {c} {m} di dunia|top {k} {c} {m}|daftar {c} {m}|menurutmu {c} apa yang {m}|kamu tau {c} {m} gak|{c} {m} tahun {y}
{c} yang {m} namanya apa|di mana {c} {m}|Mana {c} yang {m} di {land}?|kasih tau {c} {m} dong|rekomendasi {c} {m}|apa sih {c} {m} itu|siapa yang punya {c} {m}|kenapa {c} itu {m}|gambar {c} {m}|Negara mana yang punya {c} {m}?
""")

# Yes or no, why, and what if.
OTHER_EN = parts("""
Do {beasts} sleep?|do {beasts} dream|Can {beasts} swim?|Can {beasts} see in the dark?|are {beasts} intelligent|Are {beasts} dangerous to {folk}?|Why do {beasts} bite?|Why don't {beasts} fly?|What do {beasts} eat in winter?|How do {beasts} talk to each other?|where do {beasts} live|do {beasts} lay eggs|How many {beasts} are left in the wild?
Can I keep {beasts} as pets?|how do I get rid of {beasts}|what is a group of {beasts} called|Do {beasts} and {beasts} get along?|{beasts} or {beasts}, which make better pets?|who would win, {beasts} or {beasts}?|can {beasts} eat {dish}|Are {beasts} afraid of {beasts}?|I saw {beasts} in my garden. What should I do?|why are {beasts} so cute
How do I grow {plants}?|how often should I water {plants}|My {plants} are dying.|why are my {plants} turning yellow|when do I plant {plants}|can {plants} grow indoors|Do {plants} need sun?|are {plants} poisonous to {beasts}|how to get bugs off {plants}|best soil for {plants}|Can {plants} survive frost?|{plants} and {plants} in one pot?
Does {stuff} burn?|does {stuff} conduct electricity|is {stuff} toxic|What happens if I mix {stuff} and {stuff}?|why is {stuff} so expensive|How is {stuff} made?|where does {stuff} come from|can you drink {stuff}|Is {stuff} heavier than {stuff}?|Does {stuff} dissolve in {stuff}?|what is {stuff} used for|who discovered {stuff}|is {stuff} a metal|can {stuff} be recycled
Who invented {gadget}?|when was {gadget} invented|how does {gadget} work|What did people do before {gadget}?|where was {gadget} first used|Did {person} invent {gadget}?|Why was {gadget} invented?|which came first, {gadget} or {gadget}?|was {gadget} invented in {land}|{gadget}, who came up with that?
When did {event} happen?|when did {event} start|what caused {event}|Why did {event} happen?|Who was involved in {event}?|what was the result of {event}|how long did {event} last|Tell me about {event}.|did {person} take part in {event}|How did {event} change {land}?|was {event} before {event}?|Summarise {event} in {k} sentences.|essay on {event}
Who founded {firm}?|who owns {firm}|is {firm} a good company|Should I buy {firm} stock?|is {firm} hiring|Where is {firm} based?|why is {firm} so successful|{firm} vs {firm}|Does {firm} ship to {land}?|how do I contact {firm}|when was {firm} founded|How does {firm} make money?|did {firm} buy {firm}
Is {gear} worth it?|should I get {gear} or {gear}|{gear} review|{gear} vs {gear}|how much is {gear}|is {gear} waterproof|My sister wants {gear}. Is it good?|where can I buy {gear} cheap|when does {gear} come out|Does {gear} have a headphone jack?|how do I reset {gear}|why does {gear} get so hot|is {gear} good for {folk}
What does {organ} do?|why does {organ} hurt|how does {organ} work|Can you live without {organ}?|how do I keep {organ} healthy|what is {organ} made of|pain in {organ}|Which foods are good for {organ}?|does {animal} have {organ}|what happens when {organ} fails|where is {organ}
What do {folk} eat?|Why do {folk} get tired?|how do {folk} find work|Can {folk} drink coffee?|is {sport} good for {folk}|gift ideas for {folk}|what should {folk} know about {field}|Do {folk} pay taxes in {land}?|How much should {folk} sleep?|famous {folk}|jobs for {folk}|apps for {folk}|why do {folk} like {work}|how do {folk} deal with {ill}
Any tips for {craft}?|tips for {craft}|help with {craft}|I need advice on {craft}.|I'm thinking about {craft}.|what do I need for {craft}|Is {craft} difficult?|how long does {craft} take|{craft} for beginners|{craft} step by step|What is the best way of {craft}?|a guide to {craft}|is {craft} worth it|common mistakes when {craft}|My uncle is good at {craft}, how do I start?|{craft}: where do I begin?
Which tools do I need for {craft}?|I've never tried {craft}. Ideas?|explain {craft} to {folk}|Can you teach me {craft}?|what does {craft} cost|I am scared of {craft}.|does {craft} make you happy|{craft} in {land}
How do people say hello in {land}?|Do they speak {tongue} in {land}?|What can I see in {land} in {k} days?|is {land} safe for {folk}|do I need a visa for {land}|How do {folk} live in {land}?|is {land} in Europe or Asia|What is {land} known for?|flights to {land}|who is the leader of {land}|Which countries border {land}?|{land} or {land} for a honeymoon?|{land} vs {land} economy
Did {land} and {land} ever fight a war?|I'm moving to {land}. What do I need?|when did {land} join the UN|how cold is it in {land} in winter|what do they eat in {land}|Is {land} richer than {land}?|Where exactly is {land}?|Can I drive in {land} with my licence?|{land} travel guide|{land} news|recipes from {land}|the biggest city in {land} is?
""")
OTHER_ID = parts("""
{beasts} tidurnya gimana|Apakah {beasts} bisa berenang?|{beasts} makan apa|apakah {beasts} berbahaya|Kenapa {beasts} menggigit?|{beasts} hidup di mana|{beasts} bertelur atau melahirkan?|apakah {beasts} bisa melihat dalam gelap|Berapa {beasts} yang tersisa di alam liar?|bisa gak pelihara {beasts} di rumah|cara mengusir {beasts}|ada {beasts} di rumahku, gimana dong
{beasts} sama {beasts} akur gak|kuat mana {beasts} sama {beasts}|lebih pintar mana, {beasts} atau {beasts}?|kenapa {beasts} lucu banget|{beasts} boleh makan {dish} gak|{beasts} takut sama apa|Bagaimana {beasts} berkomunikasi?|arti mimpi ketemu {beasts}|mimpi dikejar {beasts} artinya apa|cara merawat {beasts}|kandang {beasts} yang bagus|umur {beasts} paling lama|hukum makan {beasts} dalam islam
cara menanam {plants}|Bagaimana merawat {plants}?|{plants} disiram berapa kali sehari|daun {plants} aku kuning kenapa ya|{plants} kok layu|pupuk yang bagus buat {plants}|bisa gak {plants} ditanam di pot|kapan {plants} panen|hama {plants}|apakah {plants} beracun buat {beasts}|media tanam {plants}|manfaat {plants} untuk kesehatan|{plants} butuh matahari gak
Apakah {stuff} bisa terbakar?|{stuff} menghantarkan listrik gak|apakah {stuff} beracun|Apa yang terjadi kalau {stuff} dicampur {stuff}?|kenapa {stuff} mahal|bagaimana {stuff} dibuat|{stuff} asalnya dari mana|{stuff} buat apa sih|siapa penemu {stuff}|lebih berat mana {stuff} atau {stuff}|{stuff} larut dalam air gak|bisa gak {stuff} didaur ulang|cara menghilangkan noda {stuff}
Siapa penemu {gadget}?|{gadget} ditemukan tahun berapa|kapan {gadget} ditemukan|bagaimana cara kerja {gadget}|sebelum ada {gadget} orang pakai apa|Kenapa {gadget} diciptakan?|duluan mana {gadget} atau {gadget}|{gadget} dari negara mana|siapa sih yang bikin {gadget}
Kapan {event} terjadi?|{event} tahun berapa|apa penyebab {event}|Mengapa {event} terjadi?|siapa tokoh {event}|apa hasil {event}|berapa lama {event} berlangsung|Ceritakan tentang {event}.|dampak {event} bagi {land}|rangkum {event} dalam {k} kalimat|makalah tentang {event}|apa hubungan {event} dan {event}|latar belakang {event}
Siapa pendiri {firm}?|{firm} punya siapa|{firm} perusahaan apa|bagus gak beli saham {firm}|{firm} buka lowongan gak|kantor {firm} di mana|kenapa {firm} sukses|{firm} atau {firm}?|cara menghubungi {firm}|{firm} berdiri tahun berapa|gimana {firm} dapat uang|cara komplain ke {firm}|ongkir {firm} mahal gak
{gear} bagus gak|mending {gear} atau {gear}|review {gear} dong|{gear} vs {gear}|harga {gear} berapa ya|{gear} tahan air gak|{gear} worth it gak|beli {gear} di mana yang murah|{gear} kapan rilis|{gear} cepat panas kenapa|cara reset {gear}|{gear} cocok buat {folk} gak|kredit {gear} per bulan berapa|{gear} bekas masih oke?
apa fungsi {organ}|kenapa {organ} sakit|bagaimana {organ} bekerja|bisa hidup tanpa {organ}?|cara menjaga {organ}|{organ} terbuat dari apa|{organ} aku sakit|makanan yang bagus buat {organ}|{organ} letaknya di mana|penyakit {organ} apa aja|kenapa {organ} aku gatal
{folk} makannya apa|kenapa {folk} sering capek|boleh gak {folk} minum kopi|kado buat {folk}|pekerjaan buat {folk}|aplikasi buat {folk}|{folk} terkenal siapa aja|tips buat {folk}|Bagaimana {folk} hidup di {land}?|apakah {sport} baik untuk {folk}|{folk} perlu tidur berapa lama|makanan sehat untuk {folk}|kenapa {folk} suka {work}
tips {craft}|cara {craft}|gimana caranya {craft}|aku mau {craft}, mulai dari mana?|Saya ingin {craft}, ada saran?|butuh apa aja buat {craft}|susah gak sih {craft}|{craft} butuh waktu berapa lama|{craft} untuk pemula|panduan {craft}|ajarin {craft} dong|biaya {craft} berapa|kesalahan umum saat {craft}|langkah-langkah {craft}|Jelaskan cara {craft} kepada {folk}.|pengen {craft} tapi takut|alat untuk {craft}|pengalaman {craft} di {land}
orang {land} bilang halo gimana|di {land} pakai bahasa apa|{k} hari di {land} ke mana aja|aman gak {land} buat {folk}|ke {land} perlu visa gak|{land} terkenal apanya|tiket pesawat ke {land}|pemimpin {land} siapa|{land} berbatasan dengan apa|bulan madu ke {land} atau {land}?|Apakah {land} pernah perang dengan {land}?|mau pindah ke {land}, apa yang perlu disiapkan?
{land} masuk benua apa|di {land} musim apa sekarang|orang {land} makan apa|lebih kaya {land} atau {land}|{land} di sebelah mana|bisa nyetir di {land} pakai SIM Indonesia?|kuliah di {land} gimana caranya|kerja di {land} gajinya berapa|beasiswa ke {land}|berita {land}|oleh-oleh khas {land}|wisata {land}
""")


def fact(draw: Draw) -> tuple[Kind, str]:
    """What kind of question it is, and the question with names in braces."""
    choice = draw.rng.random()
    if choice < 0.45:
        kind, of, en, idn = draw.one(PROPERTIES)
        frame = draw.one(OF_EN, OF_ID)
        thing, twin = draw.one(of), draw.one(of)
        if draw.lang != "en":
            thing, twin = thing.replace("the word", "kata"), twin.replace("the word", "kata")
        words = {"{p}": draw.one(en, idn), "{e2}": twin, "{e}": thing}
        for name, word in words.items():
            frame = frame.replace(name, word)
        return kind, frame
    if choice < 0.6:
        frame = draw.one(MOST_EN, MOST_ID)
        what = draw.one(*THINGS_MOST)
        frame = frame.replace("{c}s", _plural(what)).replace("{c}", what)
        return KNOWLEDGE, frame.replace("{m}", draw.one(*MOST))
    question = draw.one(OTHER_EN, OTHER_ID)
    advice = any(name in question for name in ("{craft}", "{gear}", "{plants}", "{folk}"))
    return ADVICE if advice else KNOWLEDGE, question


def _plural(noun: str) -> str:
    """More than one of an English noun."""
    if noun in ("fish", "street food"):
        return noun
    if noun.endswith("y") and noun[-2] not in "aeo":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")
