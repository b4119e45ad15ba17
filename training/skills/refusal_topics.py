"""What is out of scope, and how people ask for it.

A topic has three kinds of texts: whole questions; deeds (`write a poem about {w}`) that are put into
the frames of `DO`; and clauses (`who wrote {work}`) that are put into the frames of `TELL`. Names in
braces are filled from `LISTS` and by `refusals.py`. Texts are parted by `|` or by lines.
"""

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
UNITS: Kind = ("Units that I do not know", "Satuan yang tidak saya kenal", "I do not know these units.", "Saya tidak kenal satuan ini.")
OPINION: Kind = ("An opinion", "Pendapat", "I have no opinion on this.", "Saya tidak punya pendapat tentang ini.")
DEEDS: Kind = ("Something to do outside this chat", "Tindakan di luar obrolan", "I cannot do things outside this chat.", "Saya tidak bisa bertindak di luar obrolan.")
STORY: Kind = ("No calculation is asked for", "Tidak ada hitungan yang ditanyakan", "That is not a calculation.", "Itu bukan hitungan.")
FEELING: Kind = ("A feeling", "Perasaan", "I am only a small program, but I wish you well.", "Saya hanya program kecil, tetapi saya doakan yang baik.")
FILES: Kind = ("A picture, sound or file", "Gambar, suara atau berkas", "I cannot see or make pictures, sounds or files.", "Saya tidak bisa melihat atau membuat gambar, suara atau berkas.")


@dataclass(frozen=True)
class Topic:
    """Texts of one kind; `neutral` ones could be of any language and are answered in English."""

    kind: Kind
    en: tuple[str, ...]
    idn: tuple[str, ...]
    do_en: tuple[str, ...] = ()
    do_id: tuple[str, ...] = ()
    tell_en: tuple[str, ...] = ()
    tell_id: tuple[str, ...] = ()
    neutral: bool = False


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.split("\n") for part in line.split("|") if part.strip())


def _topic(
    kind: Kind, en: str, idn: str, do_en: str = "", do_id: str = "", tell_en: str = "", tell_id: str = "",
    *, neutral: bool = False,
) -> Topic:  # fmt: skip
    return Topic(
        kind, _parts(en), _parts(idn), _parts(do_en), _parts(do_id), _parts(tell_en), _parts(tell_id), neutral
    )


# How one asks for a deed.
DO_EN = _parts("""
{}|{}|{}.|{} please|{}, please.|{} for me|{} now|{} asap|{}!|{} :)|{} thanks|Can you {}?|can you {}|can u {}|Can you please {}?|Could you {}?|could you {} for me
Could you please {}?|Please {}.|please {}|pls {}|plz {}|I need you to {}.|I want you to {}.|i'd like you to {}|I would like you to {}, please.|Help me {}.|help me to {}|can you help me {}?
Will you {}?|Would you {} for me?|Would you be so kind as to {}?|Are you able to {}?|are u able to {}|Is it possible for you to {}?|Let's {}.|It would be great if you could {}.
go ahead and {}|now {}|ok now {}|just {}|You should {}.|Your task: {}.|My boss wants me to {}. Can you do it?|I have to {} by tomorrow.|Try to {}.|quickly {}|kindly {}|yo {}|hey {}
How do I {}?|how to {}|How can I {}?|What is the best way to {}?|show me how to {}|i don't know how to {}|Teach me how to {}.|Can Nalar {}?|does nalar {}?|My teacher told us to {}.|I need to {}
Hi! Can you {}?|Hello, please {}.|Good morning, could you {}?|Sorry, one thing: can you {}?|If you can, {}.|{}, if you can|I'd appreciate it if you could {}.|someone told me you can {}
I am trying to {} and I don't know where to start.|For school I must {}.|i wanna {}|For my girlfriend: {}.|do me a favour and {}|Why can't you {}?|Forget the maths and {}.|Instead of sums, {}.
First {}, then do it again.|Assistant, {}.|nalar, {}|Can this thing {}?|Act as an expert and {}.|You are a professional. {}.|In a few words, {}.|In 100 words, {}.|can we {}|{} in detail|{} step by step
""")
DO_ID = _parts("""
{}|{}|{}.|{} dong|{} ya|{} sekarang|{} secepatnya|{}!|{}, tolong|tolong {}|Tolong {}.|tlg {}|Bisa {}?|bisa {} gak|Bisakah kamu {}?|Bisa tolong {}?|Apakah kamu bisa {}?|kamu bisa {} tidak?|mohon {}|Mohon {}.
Coba {}.|coba {} deh|Bantu saya {}.|bantuin {} dong|Saya mau kamu {}.|Saya ingin kamu {}.|aku butuh bantuan untuk {}|Saya perlu {}.|saya harus {} besok|Bagaimana cara {}?|cara {}|gimana cara {}
gmn caranya {}|Apa cara terbaik untuk {}?|Tunjukkan cara {}.|saya tidak tahu cara {}|Ajari saya {}.|ajarin {} dong|Halo, bisa {}?|Hai, tolong {}.|Selamat pagi, mohon {}.|Maaf, bisa {}?|kak {} dong|min {}
bro {}|ayo {}|sekarang {}|lalu {}|Nalar, {}|nalar bisa {}?|Guru menyuruh kami {}.|Untuk tugas sekolah: {}.|Bos saya minta saya {}. Bisa?|Kalau bisa, {}.|{} kalau bisa|{} untuk saya|{} secara singkat|{} dengan detail
Daripada hitungan, {}.|Lupakan matematika, {}.|Kamu seorang ahli. {}.|Kenapa kamu tidak bisa {}?|katanya kamu bisa {}|pengen {}|saya sedang mencoba {} tapi bingung mulai dari mana|{} langkah demi langkah
""")

# How one asks for what a clause says.
TELL_EN = _parts("""
{}|{}|{}?|{}?|{}??|so {}?|Do you know {}?|do you know {}|do u know {}|Tell me {}.|tell me {}|Can you tell me {}?|can u tell me {}|Could you tell me {}?|Please tell me {}.|I want to know {}.|I would like to know {}.
I wonder {}.|I was wondering {}.|i'm curious {}|Could you explain {}?|explain {}|Please explain {}.|any idea {}?|My son asked me {}.|My daughter wants to know {}.|I forgot {}.|We were arguing about {}.|Question: {}?
i need to find out {}|Remind me {}.|I'm not sure {}. Can you help?|For a quiz: {}?|Quiz question: {}?|Hi, {}?|Hello! Do you know {}?|hey {}|Good evening. {}?|sorry to ask but {}?|Does anyone know {}?|Have you any idea {}?
nobody could tell me {}|In school we learn {}. I missed it.|Just tell me {}, nothing else.|Answer honestly: {}?|briefly, {}?|in one sentence: {}?|one last question, {}?|ok and {}|Who can tell me {}?|tell me please {}
I read somewhere about it but {}?|My homework asks {}.|Be honest, {}?|quick: {}|Let me ask you: {}?|What do you know about {}?|Google doesn't tell me {}.|I keep forgetting {}.|seriously, {}?|but {}?
""")
TELL_ID = _parts("""
{}|{}|{}?|{}?|{} ya?|{} sih|{} dong|Kamu tahu {}?|kamu tau {} gak|Apakah kamu tahu {}?|tahukah kamu {}|Beri tahu saya {}.|kasih tau {} dong|Tolong beri tahu {}.|Bisa jelaskan {}?|Jelaskan {}.|jelasin {}
Saya ingin tahu {}.|aku mau tau {}|pengen tau {}|Saya penasaran {}.|Saya lupa {}.|Anak saya bertanya {}.|Guru bertanya {}.|PR saya: {}?|Soal kuis: {}?|Pertanyaan: {}?|Halo, {}?|Hai, kamu tahu {}?|permisi, {}?
kak, {}?|min {}|bro {}|Maaf mau tanya, {}?|mau nanya {}|numpang tanya {}|ada yang tahu {}?|Jawab singkat: {}?|satu pertanyaan lagi, {}?|oke, {}|jadi {}?|sebenarnya {}?|Menurutmu {}?|eh {}|Tolong jawab: {}?
Di sekolah kami belajar {}.|Teman saya bertanya {}.|serius, {}?|coba jelaskan {}
""")

LISTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "place": (
        _parts("""France|Japan|Brazil|Kenya|Canada|Egypt|Spain|Italy|Norway|Peru|Chile|India|China|Germany|Mexico|Turkey|Greece|Poland|Vietnam|Australia|Indonesia|Malaysia|Portugal|Sweden|Argentina|Morocco
        Thailand|Iceland|Cuba|Nepal|Ghana|London|Paris|Tokyo|New York|Rome|Berlin|Sydney|Cairo|Moscow|Beijing|the Netherlands|South Korea|Iran|Texas|California|Africa|Europe|Asia|the moon|Mars|Bali|Jakarta|Singapore
        Hawaii|Dubai|Ukraine|Russia|Finland|Switzerland|Austria|Hungary|Romania|Ireland|Scotland|Denmark|Belgium|Nigeria|South Africa|Ethiopia|Pakistan|Bangladesh|Sri Lanka|the Philippines|Mongolia|Saudi Arabia|Israel
        Colombia|Bolivia|Jamaica|New Zealand|Fiji|Los Angeles|Chicago|Toronto|Barcelona|Madrid|Lisbon|Vienna|Prague|Istanbul|Mumbai|Delhi|Bangkok|Hanoi|Seoul|Shanghai|Hong Kong|Lagos|Nairobi|Alaska|Florida|Greenland
        Antarctica|Venice|Amsterdam|Oslo|Helsinki|Bandung|Surabaya|Yogyakarta|Sumatra|Borneo|Kathmandu|Havana|Lima|Manila|Saturn|Jupiter|Venus|the Vatican|Tibet|Quebec|my town"""),
        _parts("""Prancis|Jepang|Brasil|Kenya|Kanada|Mesir|Spanyol|Italia|Norwegia|Peru|Chili|India|Cina|Jerman|Meksiko|Turki|Yunani|Polandia|Vietnam|Australia|Malaysia|Swedia|Thailand|Bali|Jakarta|Bandung|Surabaya
        Sumatera|London|Paris|Tokyo|Belanda|Arab Saudi|Singapura|Afrika|Eropa|bulan|Mars|Papua|Lombok|Rusia|Korea|Yogyakarta|Semarang|Medan|Makassar|Palembang|Aceh|Kalimantan|Sulawesi|Flores|Ambon|Solo|Malang|Bogor
        Depok|Portugal|Swiss|Filipina|Kamboja|Myanmar|Nepal|Iran|Irak|Palestina|Maroko|Nigeria|Ethiopia|Argentina|Kuba|Selandia Baru|Antartika|New York|Roma|Berlin|Moskow|Beijing|Mekkah|Bangkok|Dubai|Kutub Utara
        Jupiter|Saturnus|Finlandia|Denmark|Ukraina|Amerika|Inggris|Pulau Komodo|Raja Ampat|Danau Toba"""),
    ),
    "other": (
        _parts("""the sun|gravity|photosynthesis|electricity|a black hole|the heart|the brain|evolution|DNA|an atom|a volcano|an earthquake|the ocean|climate change|light|magnetism|a rainbow|a vaccine|a virus|the stock market
        inflation|democracy|the internet|a computer|a rocket|a battery|a fridge|a microwave|a car engine|quantum physics|relativity|the big bang|plastic|steel|coffee|sleep|dreams|money|bitcoin|blockchain|machine learning
        a neural network|the immune system|digestion|tides|wind|the Milky Way|a solar panel|nuclear power|a telescope|a submarine|radio|Bluetooth|GPS|a 3D printer|a laser|an MRI|a credit card|insurance|a mortgage|taxes
        the kidney|the liver|muscles|memory|pain|hunger|a tornado|lightning|snow|a glacier|a coral reef|pollination|a beehive|camouflage|migration|fossils|dinosaurs|a comet|an eclipse|the solar system|dark matter
        a parliament|a constitution|capitalism|communism|feminism|the United Nations|globalisation|recycling|the water cycle|the carbon cycle|soap|glass|concrete|chocolate|beer|cheese|yeast|salt|vitamin C|caffeine
        antibiotics|a hormone|insulin|cancer|an allergy|meditation|yoga|hypnosis|placebo|karma|a violin|a piano|opera|jazz|hip hop|impressionism|gothic architecture|a sonnet|a haiku|mythology|astrology|Buddhism|Islam
        Christianity|Hinduism|an embassy|a passport|a lawyer|copyright|a patent|a startup|marketing|a cloud server|encryption|a password manager|a QR code|Wi-Fi|5G|an electric car|a drone|a satellite|the Hubble telescope"""),
        _parts("""matahari|gravitasi|fotosintesis|listrik|lubang hitam|jantung|otak|evolusi|DNA|atom|gunung berapi|gempa bumi|laut|perubahan iklim|cahaya|magnet|pelangi|vaksin|virus|pasar saham|inflasi|demokrasi|internet
        komputer|roket|baterai|kulkas|mesin mobil|fisika kuantum|relativitas|plastik|kopi|tidur|mimpi|uang|bitcoin|jaringan saraf|sistem imun|pasang surut|angin|tsunami|petir|gerhana|tata surya|dinosaurus|fosil|daur ulang
        siklus air|sabun|kaca|semen|cokelat|keju|ragi|garam|vitamin C|kafein|antibiotik|hormon|insulin|kanker|alergi|meditasi|hipnosis|karma|gamelan|wayang|batik|pantun|mitologi|astrologi|pajak|asuransi|bank|koperasi|saham
        pancasila|UUD 1945|PBB|DPR|pemilu|hak cipta|paten|pemasaran|enkripsi|kode QR|wifi|5G|mobil listrik|drone|satelit|ginjal|hati|paru-paru|pencernaan|pernapasan|darah|otot|sel|bakteri|ekosistem|rantai makanan|hujan asam
        efek rumah kaca|energi surya|nuklir|teleskop|kapal selam|radio|GPS|laser|mikroskop|kecerdasan buatan|blockchain"""),
    ),
    "person": (
        _parts("""Albert Einstein|Napoleon|Shakespeare|Mozart|Gandhi|Cleopatra|Leonardo da Vinci|Isaac Newton|Marie Curie|Elon Musk|the president|the pope|the king|Taylor Swift|Messi|Ronaldo|Steve Jobs|Bill Gates|Alan Turing
        Ada Lovelace|Charles Darwin|Plato|Buddha|Beethoven|Picasso|Van Gogh|Nelson Mandela|Soekarno|Barack Obama|Harry Potter|Batman|Sherlock Holmes|Aristotle|Galileo|Stephen Hawking|Michael Jackson|Beyonce|Freddie Mercury
        Queen Elizabeth|Julius Caesar|Genghis Khan|Columbus|Martin Luther King|Winston Churchill|Stalin|Lincoln|George Washington|Frida Kahlo|Rembrandt|Bach|Chopin|Tolstoy|Kafka|Jane Austen|Hemingway|Tolkien|J.K. Rowling
        Walt Disney|Charlie Chaplin|Bruce Lee|Jackie Chan|Tom Cruise|Brad Pitt|Usain Bolt|Serena Williams|Roger Federer|Mike Tyson|Michael Jordan|Maradona|Pele|Mbappe|Spider-Man|Superman|Darth Vader|Gandalf|Zeus|Thor
        Confucius|Socrates|Freud|Nietzsche|Karl Marx|Nikola Tesla|Edison|Neil Armstrong|Greta Thunberg|the Dalai Lama|Mother Teresa|Oprah|Mr Beast|Pikachu|Santa Claus|Euler|Gauss|Ramanujan"""),
        _parts("""Albert Einstein|Napoleon|Shakespeare|Mozart|Gandhi|Cleopatra|Leonardo da Vinci|Isaac Newton|Marie Curie|Elon Musk|presiden|raja|Messi|Ronaldo|Soekarno|Soeharto|Habibie|Kartini|Diponegoro|Chairil Anwar|Pramoedya
        Bill Gates|Darwin|Beethoven|Picasso|Obama|Gajah Mada|Batman|Gus Dur|Jokowi|Megawati|Prabowo|Hatta|Sudirman|Cut Nyak Dien|Ki Hajar Dewantara|Rendra|Raditya Dika|Raisa|Iwan Fals|Rhoma Irama|Tulus|Didi Kempot
        Rudy Hartono|Susi Susanti|Taufik Hidayat|Hayam Wuruk|Raden Patah|Sultan Agung|Fatahillah|Aristoteles|Plato|Galileo|Tesla|Edison|Stephen Hawking|Steve Jobs|Michael Jackson|Bruce Lee|Maradona|Neymar|Sunan Kalijaga
        Doraemon|Naruto|Superman|Si Pitung|Roro Jonggrang|Pak Harto|gubernur DKI|BJ Habibie|Andrea Hirata|Tan Malaka"""),
    ),
    "work": (
        _parts("""Hamlet|the Mona Lisa|Harry Potter|the Odyssey|Don Quixote|Nineteen Eighty-Four|Star Wars|Titanic|the Matrix|Bohemian Rhapsody|the Lord of the Rings|Frozen|Avatar|Pride and Prejudice|the Beatles|Minecraft
        Romeo and Juliet|Moby Dick|Inception|the Simpsons|Game of Thrones|Macbeth|Dune|Jurassic Park|the Godfather|Breaking Bad|Friends|Stranger Things|Squid Game|Naruto|One Piece|Pokemon|Zelda|Fortnite|Tetris
        the Great Gatsby|War and Peace|Ulysses|Dracula|Frankenstein|Alice in Wonderland|the Little Prince|Animal Farm|the Hobbit|Toy Story|Shrek|the Lion King|Finding Nemo|Interstellar|Oppenheimer|Barbie|Parasite|Imagine
        Thriller|Let It Be|Swan Lake|the Four Seasons|the Starry Night|Guernica|the Scream|Sapiens|the Alchemist|Animal Crossing|Call of Duty|GTA 5"""),
        _parts("""Hamlet|Mona Lisa|Harry Potter|Laskar Pelangi|Bumi Manusia|Star Wars|Titanic|Avatar|Frozen|Ada Apa dengan Cinta|Indonesia Raya|Siti Nurbaya|Malin Kundang|Romeo dan Juliet|Dilan|Sangkuriang|Timun Mas|Mahabharata
        Ramayana|Negarakertagama|Pengabdi Setan|Upin Ipin|Naruto|One Piece|Doraemon|Minecraft|Mobile Legends|Free Fire|Pokemon|Bengawan Solo|Halo-Halo Bandung|Sang Pemimpi|Ayat-Ayat Cinta|Perahu Kertas|Cantik Itu Luka|Gundala
        Sherlock Holmes|Spider-Man|Squid Game|Si Kancil|Bawang Merah Bawang Putih"""),
    ),
    "tech": (
        _parts("""Python|JavaScript|Rust|C++|Java|SQL|HTML|CSS|Go|Swift|bash|React|Haskell|PHP|TypeScript|Kotlin|C|Ruby|Perl|R|assembly|regex|Docker|git|Kubernetes|Django|Flask|Vue|Angular|Node|Scala|Lua|Julia|MATLAB|Excel
        VBA|PowerShell|Unity|Godot|Arduino|PyTorch|pandas|numpy|MySQL|Postgres|MongoDB|Redis|Linux|WordPress|Zig|OCaml|Erlang|Scratch|Terraform|GraphQL|jQuery|LaTeX"""),
        _parts("""Python|JavaScript|Rust|C++|Java|SQL|HTML|CSS|Go|Swift|bash|React|PHP|TypeScript|Kotlin|C|Ruby|regex|Docker|git|Laravel|Flutter|Django|CodeIgniter|Node|Excel|Arduino|MySQL|Unity|Scratch|Linux|WordPress|Vue|R|Pascal"""),
    ),
    "dish": (
        _parts("""pasta|bread|soup|rice|pancakes|a cake|curry|pizza|sushi|an omelette|steak|chicken|salad|tacos|noodles|apple pie|coffee|tea|hummus|dumplings|paella|lasagna|risotto|pho|ramen|kimchi|a burger|fried rice|chili
        scrambled eggs|cheesecake|brownies|cookies|bagels|falafel|goulash|gnocchi|waffles|a smoothie|lentils|roast beef|salmon|porridge|jam|tiramisu|sourdough|rendang|satay"""),
        _parts("""nasi goreng|rendang|soto|sate|bakso|gado-gado|sambal|roti|kue|sup|mi goreng|opor|rawon|pempek|kopi|teh|pizza|tempe|martabak|bubur|gudeg|ketoprak|siomay|lontong|ayam geprek|sayur asem|sop buntut|klepon|onde-onde
        donat|brownies|puding|es campur|nasi uduk|tahu isi|pecel|lemper|bolu|spageti|cendol"""),
    ),
    "ill": (
        _parts("""a headache|fever|a cold|back pain|a cough|insomnia|an allergy|stress|anxiety|a broken leg|acne|diabetes|a sore throat|stomach ache|high blood pressure|the flu|a rash|depression|a toothache|a burn|a bee sting|nausea
        diarrhea|heartburn|asthma|migraine|a swollen ankle|dandruff|hiccups|low iron|eczema|knee pain|a nosebleed|food poisoning|covid|chest pain|dizziness|an ear infection|hair loss|hay fever"""),
        _parts("""sakit kepala|demam|pilek|sakit punggung|batuk|susah tidur|alergi|stres|cemas|jerawat|diabetes|sakit tenggorokan|sakit perut|darah tinggi|flu|gatal-gatal|maag|sakit gigi|luka bakar|mual|diare|asma|migrain|kaki terkilir
        ketombe|cegukan|anemia|eksim|nyeri lutut|mimisan|keracunan makanan|covid|nyeri dada|pusing|rambut rontok|asam urat|kolesterol|sariawan|bisul|cacar"""),
    ),
    "field": (
        _parts("""history|biology|chemistry|physics|geography|philosophy|economics|law|medicine|art|music|religion|politics|psychology|astronomy|literature|sociology|linguistics|architecture|engineering|anthropology|geology|ecology
        ethics|finance|accounting|journalism|theology|archaeology|genetics|robotics|neuroscience|marketing|nutrition|agriculture|cryptography|topology|trigonometry|calculus|statistics"""),
        _parts("""sejarah|biologi|kimia|fisika|geografi|filsafat|ekonomi|hukum|kedokteran|seni|musik|agama|politik|psikologi|astronomi|sastra|sosiologi|arsitektur|teknik|antropologi|geologi|ekologi|etika|keuangan|akuntansi|jurnalistik
        arkeologi|genetika|robotika|gizi|pertanian|trigonometri|kalkulus|statistika|PKN|IPS|IPA"""),
    ),
    "job": (
        _parts("""a doctor|a pilot|a programmer|a lawyer|a teacher|an actor|a chef|a nurse|a designer|a writer|an engineer|a YouTuber|a translator|a scientist|a manager|an accountant|a plumber|an electrician|a vet|a farmer|a singer
        a model|a photographer|an astronaut|a police officer|a firefighter|a dentist|a barista|a journalist|a data scientist|a game developer|a carpenter|a politician|a priest"""),
        _parts("""dokter|pilot|programmer|pengacara|guru|aktor|koki|perawat|desainer|penulis|insinyur|YouTuber|ilmuwan|pengusaha|polisi|akuntan|tukang ledeng|montir|bidan|apoteker|petani|penyanyi|model|fotografer|astronot|tentara
        PNS|wartawan|barista|arsitek|dosen|hakim|pramugari|atlet"""),
    ),
    "sport": (
        _parts("football|tennis|chess|basketball|cricket|golf|boxing|swimming|rugby|baseball|Formula 1|badminton|volleyball|cycling|hockey|table tennis|skiing|surfing|judo|wrestling|snooker|darts|handball|the marathon|gymnastics|poker|sumo"),
        _parts("sepak bola|tenis|catur|basket|bulu tangkis|voli|tinju|renang|Formula 1|pencak silat|balap sepeda|futsal|MotoGP|tenis meja|karate|panahan|lari maraton|sepak takraw|golf|selancar"),
    ),
    "animal": (
        _parts("""a cat|a dog|a horse|a whale|an elephant|a giraffe|a shark|a bee|an ant|a spider|a snake|a penguin|an owl|an octopus|a frog|a butterfly|a bat|a wolf|a bear|a kangaroo|a koala|a panda|a camel|a crocodile|a parrot|a hamster
        a rabbit|a goldfish|a hedgehog|a jellyfish|a mosquito|a dolphin|a tiger|a lion|a fox|a snail|a cow|a pig|a duck|a swan|a gecko|a rat|a moose|a sloth"""),
        _parts("""kucing|anjing|kuda|paus|gajah|jerapah|hiu|lebah|semut|laba-laba|ular|penguin|burung hantu|gurita|katak|kupu-kupu|kelelawar|serigala|beruang|kanguru|koala|panda|unta|buaya|kakatua|hamster|kelinci|ikan mas|landak
        ubur-ubur|nyamuk|lumba-lumba|harimau|singa|komodo|orang utan|badak|siput|sapi|kambing|bebek|cicak|tikus|anoa"""),
    ),
    "thing": (
        _parts("""phone|laptop|car|bike|fridge|washing machine|printer|camera|headphones|TV|watch|sofa|mattress|jacket|pair of shoes|backpack|guitar|vacuum cleaner|coffee machine|tablet|router|microphone|drone|tent|knife|chair|desk|lamp|boiler
        scooter|motorbike|keyboard|monitor|dishwasher|toaster|blender|tap|toilet|door|window|roof|engine|battery|air conditioner|console"""),
        _parts("""HP|laptop|mobil|sepeda|kulkas|mesin cuci|printer|kamera|headset|TV|jam tangan|sofa|kasur|jaket|sepatu|tas|gitar|penyedot debu|tablet|router|mikrofon|drone|tenda|pisau|kursi|meja|lampu|motor|keyboard|monitor
        blender|keran|AC|kipas angin|rice cooker|kompor|pompa air|genteng|pintu|aki|charger|setrika|dispenser"""),
    ),
    "tongue": (
        _parts("French|German|Spanish|Japanese|Chinese|Arabic|Russian|Italian|Korean|Portuguese|Dutch|Latin|Hindi|Turkish|Swedish|Polish|Thai|Vietnamese|Greek|Hebrew|Javanese|Indonesian|Malay|Swahili|Esperanto|Welsh|Urdu|Finnish"),
        _parts("bahasa Inggris|bahasa Jepang|bahasa Arab|bahasa Jawa|bahasa Sunda|bahasa Mandarin|bahasa Korea|bahasa Prancis|bahasa Jerman|bahasa Belanda|bahasa Spanyol|bahasa Rusia|bahasa Bali|bahasa Batak|bahasa Minang|bahasa Latin|bahasa Melayu|bahasa Italia"),
    ),
    "say": (
        _parts("""good morning|thank you very much|I love you|how are you|where is the station|I am hungry|my name is {n}|happy birthday|the weather is nice|see you tomorrow|good night|excuse me|I don't understand|the cat sleeps
        how much does it cost|I want to eat|welcome home|congratulations|one coffee please|I miss you|what time is it|help|cheers|to be or not to be|the book is on the table|we are late|never give up|take care"""),
        _parts("""selamat pagi|terima kasih|aku cinta kamu|apa kabar|di mana stasiun|saya lapar|selamat ulang tahun|sampai jumpa besok|selamat malam|permisi|saya tidak mengerti|kucing itu tidur|berapa harganya|saya mau makan
        selamat datang|selamat tinggal|aku rindu kamu|jangan menyerah|hati-hati di jalan|buku itu di atas meja|kami terlambat|namaku {n}|kamu cantik|semoga sukses"""),
    ),
    "text": (
        _parts("""poem|short poem|haiku|limerick|sonnet|story|short story|bedtime story|fairy tale|horror story|love letter|letter|cover letter|resignation letter|thank-you note|invitation|email|complaint|apology|speech|toast|essay|blog post
        article|report|summary|press release|product description|slogan|tweet|caption|bio|song|rap|joke|riddle|dialogue|play|film script|book review|recommendation letter|diary entry|obituary|motto|headline|newsletter|proposal|abstract
        introduction|conclusion|to-do list|meeting agenda|resume|birthday card|prayer|proverb|fable|monologue|advertisement|post for LinkedIn"""),
        _parts("""puisi|puisi pendek|pantun|syair|cerita|cerpen|dongeng|cerita horor|surat cinta|surat|surat lamaran|surat pengunduran diri|ucapan terima kasih|undangan|email|surat keluhan|permintaan maaf|pidato|esai|artikel|laporan|ringkasan
        deskripsi produk|slogan|caption|biodata|lagu|lelucon|teka-teki kata|dialog|naskah drama|resensi buku|surat rekomendasi|buku harian|motto|judul|proposal|abstrak|kata pengantar|kesimpulan|CV|kartu ucapan|doa|peribahasa|fabel|iklan
        sambutan|berita acara|makalah|surat izin"""),
    ),
    "theme": (
        _parts("""{w}|{w}s|love|autumn|my dog|my mother|the sea|friendship|{place}|{other}|{animal}|{person}|{sport}|a lonely robot|{dish}|school|time|the rain|a lost key|my boss|growing up|two brothers|the number {k}|{t}|a trip to {place}
        summer|the moon|football|peace|{n}|{n} and {m}|a dragon|a {w} and a {v}|the end of the world|Monday mornings|saving money|healthy food|{field}"""),
        _parts("""{w}|cinta|hujan|ibu|ayah|laut|persahabatan|{place}|{other}|{animal}|{person}|{sport}|robot yang kesepian|{dish}|sekolah|waktu|kunci yang hilang|perjalanan ke {place}|bulan|perdamaian|{n}|{n} dan {m}|naga|{w} dan {v}
        kemerdekaan|lingkungan|hemat uang|makanan sehat|{field}|guru|rindu|mudik|lebaran|kucing saya|masa depan|angka {k}|{t}"""),
    ),
    "who": (
        _parts("my boss|my teacher|{n}|my mother|my father|my girlfriend|my boyfriend|my wife|my husband|my landlord|a customer|my neighbour|my best friend|the bank|my team|my grandmother|the mayor|a recruiter|my ex|my sister|my class|an old friend"),
        _parts("bos saya|guru saya|{n}|ibu|ayah|pacar saya|istri saya|suami saya|pemilik kos|pelanggan|tetangga|sahabat saya|bank|tim saya|nenek|pak RT|dosen|HRD|mantan|kakak|teman sekelas|kepala sekolah"),
    ),
    "app": (
        _parts("WhatsApp|Instagram|Facebook|YouTube|Spotify|Netflix|Gmail|Windows|my iPhone|Android|Photoshop|Word|PowerPoint|Chrome|Firefox|Telegram|TikTok|Steam|Zoom|Google Maps|Twitter|Discord|Ubuntu|macOS|my router|Outlook|iCloud|Dropbox|Amazon|PayPal"),
        _parts("WhatsApp|Instagram|Facebook|YouTube|Spotify|Netflix|Gmail|Windows|iPhone|Android|Photoshop|Word|PowerPoint|Chrome|Telegram|TikTok|Zoom|Google Maps|Twitter|Shopee|Tokopedia|Gojek|Grab|Dana|OVO|m-banking|Canva|Discord|Ubuntu|Outlook"),
    ),
    "big": (
        _parts("""the Eiffel Tower|Mount Everest|the Nile|the Great Wall|the Amazon|the Pacific Ocean|the Statue of Liberty|the Burj Khalifa|Big Ben|the Titanic|the Golden Gate Bridge|the Sahara|Lake Toba|Mount Fuji|the Grand Canyon|Niagara Falls
        the Empire State Building|the Leaning Tower of Pisa|the White House|the Colosseum|the Taj Mahal|Borobudur|Monas|the Panama Canal|the Great Barrier Reef|the Kremlin|the Louvre|Stonehenge|Machu Picchu|the Dead Sea|the Hubble telescope"""),
        _parts("""Menara Eiffel|Gunung Everest|Sungai Nil|Tembok Besar Cina|Sungai Amazon|Samudra Pasifik|Patung Liberty|Burj Khalifa|Monas|Borobudur|Prambanan|Danau Toba|Gunung Merapi|Gunung Semeru|Jembatan Suramadu|Gunung Fuji|Sungai Kapuas
        Puncak Jaya|Masjid Istiqlal|Taj Mahal|Piramida Giza|Gurun Sahara|Selat Sunda|Gunung Rinjani|Stadion GBK|Kawah Ijen|Ka'bah|Gedung Sate"""),
    ),
    "money": (
        _parts("euros|dollars|pounds|yen|rupiah|rupees|francs|pesos|yuan|bitcoin|ringgit|roubles|USD|EUR|GBP|IDR|JPY"),
        _parts("dolar|euro|yen|ringgit|rupiah|pound|yuan|riyal|won|dolar Singapura|bitcoin|USD|EUR|baht|rupee"),
    ),
    "odd": (
        _parts("miles|gallons|pints|acres|fahrenheit|celsius|kelvin|mph|knots|horsepower|watts|joules|calories|bar|psi|light years|nautical miles|stone|cups|tablespoons|degrees Fahrenheit|radians|nautical leagues|fathoms|hectares|volts|amperes|newtons|hertz|megabytes|gigabytes|furlongs|quarts|carats|tola"),
        _parts("mil|galon|acre|fahrenheit|celsius|kelvin|knot|tenaga kuda|watt|joule|kalori|bar|psi|tahun cahaya|mil laut|cangkir|sendok makan|radian|volt|ampere|newton|hertz|megabyte|gigabyte|karat|depa|tumbak"),
    ),
    "game": (
        _parts("20 questions|chess|hangman|tic-tac-toe|truth or dare|rock paper scissors|a guessing game|I spy|trivia|poker|a text adventure|Dungeons and Dragons|word chain|charades|would you rather|a quiz|Wordle|checkers|blackjack"),
        _parts("tebak kata|catur|hangman|suit|truth or dare|batu gunting kertas|ular tangga|sambung kata|kuis|monopoli|remi|petualangan teks|congklak|tebak gambar|20 pertanyaan|ludo|domino"),
    ),
    "story": (
        _parts("""There are {a} {t} in my fridge.|{n} is {b} and {m} is {k}.|I have {k} cats and {b} plants.|My car is {k} years old and has {a}000 km on it.|{n} bought {a} {t} for {b} dollars.|{n} and {m} have been friends for {k} years.|I work {k} hours a day.
        My flat costs {a} dollars a month.|I slept {k} hours last night.|{n} has {a} {t} and {m} has {b}.|We are {k} people and have {a} dollars.|My son is {k} years old.|My grandmother is {b} and lives alone.|I drank {k} cups of coffee today.|It is {b} degrees outside.
        A bakery sells {a} rolls a day.|I earn {a} dollars a week.|I run {k} km every morning.|{n} gave me {k} {t} yesterday.|A train with {k} carriages passed at {k}:{b}.|Our team lost {k} games.|I have read {a} pages of {work}.|I owe {n} {a} dollars.|There are {b} children in my class.
        {n} found {a} coins on the beach.|My phone is {k} months old.|The recipe needs {k} eggs and I have {b}.|I waited {b} minutes for the bus.|{n} took {k} pills this morning.|I planted {k} rows of {t}.|My house has {k} rooms.|A farmer has {a} sheep and {b} goats.|{n} is {k} years older than {m}.
        I invited {a} guests.|The shop gave me {k} {t} too many.|{person} was {b} when the war began.|{n} scored {a} points.|My plane lands at {k}:{b}.|I weigh {a} kg and I am {a} cm tall.|A box with {a} {t} stands at my door.|Each of my {k} neighbours has {b} {t}.|My daughter collects {t} and has {a}."""),
        _parts("""Ada {a} {t} di kulkas saya.|{n} berumur {b} dan {m} {k}.|Saya punya {k} kucing dan {b} tanaman.|Mobil saya umur {k} tahun.|{n} membeli {a} {t} seharga {b} ribu.|{n} dan {m} berteman {k} tahun.|Saya bekerja {k} jam sehari.|Kos saya {a} ribu sebulan.
        Saya tidur {k} jam tadi malam.|{n} punya {a} {t} dan {m} punya {b}.|Kami {k} orang dan punya {a} ribu.|Anak saya umur {k} tahun.|Nenek saya {b} tahun dan tinggal sendiri.|Saya minum {k} cangkir kopi hari ini.|Suhu di luar {b} derajat.|Toko roti menjual {a} roti sehari.
        Gaji saya {a} ribu seminggu.|Saya lari {k} km tiap pagi.|{n} memberi saya {k} {t} kemarin.|Tim kami kalah {k} kali.|Saya sudah membaca {a} halaman {work}.|Saya berutang {a} ribu pada {n}.|Ada {b} anak di kelas saya.|{n} menemukan {a} koin di pantai.|HP saya umur {k} bulan.
        Resepnya perlu {k} telur dan saya punya {b}.|Saya menunggu bus {b} menit.|{n} minum {k} butir obat pagi ini.|Saya menanam {k} baris {t}.|Rumah saya punya {k} kamar.|Petani punya {a} domba dan {b} kambing.|{n} {k} tahun lebih tua dari {m}.|Saya mengundang {a} tamu.
        {n} mendapat {a} poin.|Pesawat saya mendarat pukul {k}.{b}.|Berat saya {a} kg.|Ada kotak berisi {a} {t} di depan pintu.|Tiap tetangga saya punya {b} {t}."""),
    ),
    "ending": (
        _parts("""What can I bake?|What can I cook with that?|Should they get married?|Should I sell it?|Is that normal?|Is that healthy?|What should I do?|What should {n} do now?|Who is right?|Who is nicer?|What do you think of that?|Is that too much in your opinion?|Where should we go?
        Why did that happen?|What are they called?|What colour are they?|What does that say about them?|Should I be worried?|How do I tell {who}?|Write a story about it.|Make a poem out of that.|Is that legal?|Can I get my money back?|How can I change that?|What would {person} say?|Which one is prettier?
        What is a good name for it?|How do I get rid of them?|Where do they come from?|Whom should I call?|Is it worth it?|Are they good for children?|What happens next?|How do I thank {n}?|Which {thing} should I buy?|Is {n} in love?|Can you recommend something?|What kind are the best?|Why are there so many?
        How do I keep them fresh?|What is the weather like there?|What can we play?|Who invented that?|Where can I park?|What should I wear?|How do I become {virtue}?|Does that bring luck?|Should I see a doctor?|Translate that into {tongue}.|Draw it.|Do you believe that?|How does that make you feel?|When will it be over?"""),
        _parts("""Bisa dimasak apa?|Bisa dibuat kue apa?|Sebaiknya mereka menikah?|Sebaiknya saya jual?|Apakah itu normal?|Sehatkah itu?|Saya harus bagaimana?|{n} harus bagaimana sekarang?|Siapa yang benar?|Bagaimana menurutmu?|Apakah itu terlalu banyak menurutmu?|Sebaiknya ke mana?
        Kenapa bisa begitu?|Namanya apa?|Warnanya apa?|Perlukah saya khawatir?|Bagaimana bilang ke {who}?|Tulis cerita tentang itu.|Buat puisi dari itu.|Apakah itu legal?|Bisa minta uang kembali?|Bagaimana mengubahnya?|Apa kata {person}?|Mana yang lebih cantik?|Nama yang bagus apa?
        Bagaimana menyingkirkannya?|Asalnya dari mana?|Siapa yang harus saya telepon?|Layak tidak?|Baik untuk anak-anak?|Selanjutnya apa?|Bagaimana berterima kasih pada {n}?|Beli {thing} apa?|Apakah {n} jatuh cinta?|Ada rekomendasi?|Jenis apa yang terbaik?|Kenapa banyak sekali?
        Bagaimana menyimpannya?|Bisa main apa?|Siapa penemunya?|Pakai baju apa?|Bawa untung tidak?|Perlu ke dokter?|Terjemahkan itu ke {tongue}.|Gambarlah.|Kamu percaya?|Kapan selesainya?"""),
    ),
    "colour": (_parts("red|blue|green|yellow|black|white|purple|orange|pink|brown|grey"), _parts("merah|biru|hijau|kuning|hitam|putih|ungu|jingga|merah muda|cokelat|abu-abu")),
    "virtue": (_parts("happy|rich|famous|healthy|confident|strong|thin|smart|popular|calm|disciplined|creative|independent|a better person|more productive|less shy"), _parts("bahagia|kaya|terkenal|sehat|percaya diri|kuat|kurus|pintar|tenang|disiplin|kreatif|mandiri|lebih produktif|tidak pemalu|sukses|lebih baik")),
    "hobby": (_parts("painting|knitting|gardening|fishing|photography|running|hiking|the guitar|the piano|dancing|drawing|singing|baking|meditation|origami|juggling|swimming|surfing|calligraphy|skateboarding|woodworking|yoga|bird watching|public speaking|speed reading"), _parts("melukis|merajut|berkebun|memancing|fotografi|lari|mendaki gunung|main gitar|main piano|menari|menggambar|menyanyi|membuat kue|meditasi|origami|berenang|berselancar|kaligrafi|bermain skateboard|yoga|pidato|menjahit|memasak|main biola")),
}
"""Words that frames are filled with; some contain frames themselves."""

TOPICS = [
    # Countries and places
    _topic(KNOWLEDGE, """
        What is the capital of {place}?|Where is {place}?|What is the population of {place}?|capital of {place}|How far is {place} from {place}?|Which language do people speak in {place}?|What is the currency of {place}?
        Which rivers flow through {place}?|What is the highest mountain in {place}?|tell me about {place}|What is {place} famous for?|How big is {place}?|what continent is {place} on|Who rules {place}?|What do people eat in {place}?
        Which countries border {place}?|what is the climate of {place}|Is {place} a country?|the flag of {place}|how many people live in {place}?|What time zone is {place} in?|Which ocean is near {place}?|name three cities in {place}
        What's the largest city of {place}?|{place} facts|facts about {place}|population {place}|{place}?|{place} capital city|{place} map|How many islands does {place} have?|Is {place} bigger than {place}?|Which is larger, {place} or {place}?
        how old is {place}|Is {place} in {place}?|Do people in {place} drive on the left?|What religion do people in {place} have?|Has {place} ever hosted the Olympics?|When is the best season in {place}?|Describe {place} to me.
        List {k} countries in Africa.|Name {k} European capitals.|What are the {k} largest countries?|Which country has the most people?|how many countries are there in the world|How many continents are there?|name all planets|name the seven wonders|name the seven dwarfs|name the five oceans|name the twelve apostles|name the {k} provinces|which are the four seasons|the ten commandments
        how many states does the US have|Which city has {k} million people?|The capital of {place} is {place}, right?|Is it true that {place} has {k} provinces?|I was born in {place}. What is special about it?
        """, """
        Apa ibu kota {place}?|Di mana {place}?|Berapa penduduk {place}?|ibu kota {place}|Bahasa apa yang dipakai di {place}?|Apa mata uang {place}?|Gunung tertinggi di {place}?|ceritakan tentang {place}|{place} terkenal karena apa?
        Seberapa luas {place}?|Siapa yang memimpin {place}?|Makanan khas {place} apa?|jarak {place} ke {place}|Negara apa yang berbatasan dengan {place}?|apa bendera {place}|sungai terpanjang di {place}|sebutkan kota di {place}
        penduduk {place}|{place} di mana|fakta tentang {place}|{place} itu negara apa|Berapa pulau di {place}?|Apakah {place} lebih besar dari {place}?|Lebih luas mana, {place} atau {place}?|Kapan musim terbaik di {place}?
        Sebutkan {k} negara di Afrika.|Sebutkan {k} provinsi di Indonesia.|ada berapa negara di dunia|Berapa jumlah benua?|sebutkan semua planet|Negara mana yang paling padat?|Agama apa yang dianut di {place}?|suku asli {place} apa
        Apakah {place} pernah dijajah?|Kota mana yang punya {k} juta penduduk?|Berapa jumlah provinsi di Indonesia?|Iklim di {place} bagaimana?|Saya lahir di {place}. Apa istimewanya?|zona waktu {place}
        """,
        "describe {place}|list the cities of {place}|name {k} rivers in {place}|compare {place} and {place}|summarise the geography of {place}|name the neighbours of {place}|list {k} facts about {place}|find {place} on a map",
        "jelaskan {place}|sebutkan kota-kota di {place}|sebutkan {k} sungai di {place}|bandingkan {place} dan {place}|sebutkan {k} fakta tentang {place}|gambarkan keadaan {place}|tunjukkan {place} di peta",
        "where {place} is|what the capital of {place} is|what is the capital of {place}|how many people live in {place}|which language is spoken in {place}|how far {place} is from {place}|who leads {place}|what people eat in {place}|if {place} is in Europe|what currency {place} uses",
        "di mana letak {place}|apa ibu kota {place}|berapa penduduk {place}|bahasa apa yang dipakai di {place}|seberapa jauh {place} dari {place}|siapa pemimpin {place}|apa makanan khas {place}|apa mata uang {place}|seberapa luas {place}"),
    # Measures of the world: they sound like sums
    _topic(KNOWLEDGE, """
        How tall is {big}?|How tall is {big} in meters?|How long is {big}?|how deep is {big}|How old is {big}?|height of {big}|How high is {big}?|What is the length of {big} in km?|How many steps does {big} have?|How heavy is {animal}?
        How many bones are in the human body?|How many planets are there?|how many teeth does {animal} have|How many legs does {animal} have?|how fast can {animal} run|How many hearts does {animal} have?|How long does {animal} live?
        How many calories are in {k} {t}?|how many calories does {dish} have|How many players are on a {sport} team?|How long is a {sport} match?|How many keys does a piano have?|How many strings does a violin have?|How many seconds does light need to reach us?
        What is the speed of light?|speed of sound|What is the boiling point of gold?|What is the atomic number of iron?|How many electrons does carbon have?|What is the {k}th element?|how far is the sun|How hot is it on {place}?|What is the diameter of the earth?
        What is the mass of the moon?|how many people are there on earth|How many colours does a rainbow have?|How many days does {animal} carry its young?|How much does {animal} weigh?|What percentage of the earth is water?|How much sugar is in {dish}?
        how many grams of protein in {k} {t}|How many books did {person} write?|How many goals did {person} score?|How many children does {person} have?|How many pages does {work} have?|How many seasons of {work} are there?|how long is {work}
        How many countries joined in {y}?|What year did {k} countries join the UN?|How many people died in {y}?|How many Oscars did {work} win?|how much did {work} earn|How much does {big} weigh?|How many stars are in the sky?|How many muscles do I have?
        How many litres of blood has a human?|how many letters in the greek alphabet|How many languages are there?|How many rooms are in {big}?|Who is older, {person} or {person}?|Who is taller, {person} or {person}?|Which is faster, {animal} or {animal}?
        Which is heavier, {animal} or {animal}?|Is {big} taller than {big}?|What is larger, the sun or the moon?|How many floors has {big}?|what number is {person} on his shirt|What is the phone number of the police?|How many pieces are on a chess board?
        what is the average height of a man|Average salary of {job}?|How much does {job} earn?|how many hours does {animal} sleep|How many eggs does {animal} lay?|How much water should be in the body?|How many rings has {person} won?
        """, """
        Berapa tinggi {big}?|tinggi {big} berapa meter|Berapa panjang {big}?|seberapa dalam {big}|Berapa umur {big}?|ketinggian {big}|Berapa berat {animal}?|Berapa jumlah tulang manusia?|Ada berapa planet?|berapa gigi {animal}
        Berapa kaki {animal}?|seberapa cepat {animal} berlari|Berapa lama {animal} hidup?|Berapa kalori dalam {k} {t}?|kalori {dish} berapa|Berapa pemain dalam satu tim {sport}?|Berapa lama pertandingan {sport}?|Berapa kecepatan cahaya?
        Berapa titik didih air raksa?|nomor atom besi|Berapa elektron karbon?|Apa unsur ke-{k}?|jarak bumi ke matahari|Berapa suhu di {place}?|Berapa diameter bumi?|massa bulan berapa|berapa jumlah manusia di bumi|Berapa warna pelangi?
        Berapa persen bumi yang berupa air?|Berapa gula dalam {dish}?|berapa gram protein dalam {k} {t}|Berapa buku yang ditulis {person}?|Berapa gol {person}?|Berapa anak {person}?|Berapa halaman {work}?|Berapa musim {work}?
        Tahun berapa {k} negara bergabung dengan PBB?|Berapa orang meninggal tahun {y}?|Berapa penghasilan film {work}?|Ada berapa bintang di langit?|Berapa liter darah manusia?|Siapa lebih tua, {person} atau {person}?
        Siapa lebih tinggi, {person} atau {person}?|Lebih cepat mana, {animal} atau {animal}?|Lebih berat mana, {animal} atau {animal}?|Apakah {big} lebih tinggi dari {big}?|Berapa nomor telepon polisi?|Berapa gaji {job}?|gaji rata-rata {job}
        tinggi rata-rata pria berapa|Berapa jam {animal} tidur sehari?|Berapa telur {animal}?|ada berapa surat dalam Al-Quran|Berapa jumlah bahasa daerah?|Berapa jumlah anggota DPR?|nomor punggung {person} berapa|Berapa lantai {big}?|berapa anak tangga {big}
        """, "", "",
        "how tall {big} is|how deep {big} is|how old {big} is|how many bones we have|how fast {animal} runs|how many calories {dish} has|how long {animal} lives|how far away the moon is|how many people live on earth|how much {animal} weighs|how many goals {person} scored|who is older, {person} or {person}|how much {job} earns|what light's speed is",
        "berapa tinggi {big}|seberapa dalam {big}|berapa jumlah tulang kita|seberapa cepat {animal}|berapa kalori {dish}|berapa lama {animal} hidup|jarak ke bulan|berat {animal} berapa|berapa gol {person}|siapa lebih tua, {person} atau {person}|berapa gaji {job}"),
    # History
    _topic(KNOWLEDGE, """
        What happened in {y}?|Who was the first president of {place}?|Tell me about the history of {place}.|Who ruled {place} in {y}?|When did {place} become independent?|Who won the war of {y}?|When was {person} born?|When did {person} die?
        why did the Roman empire fall?|Who discovered America?|When did the second world war end?|who built the pyramids|What was the cold war?|what caused the french revolution|Who was king of {place}?|history of {work}|In which year did {place} join the UN?
        Who invented the {w}?|when was the {w} invented|Who signed the treaty of {y}?|In {y}, who was the leader of {place}?|Who was the {k}th president of {place}?|What were the causes of the war in {y}?|How did {person} come to power?
        Which empire was the largest?|when did the Berlin wall fall|year of the french revolution|What year was {work} made?|How many wars were there in {y}?|Who fought against {place}?|the black death|ww2|world war 1 causes|ancient {place}
        Who was the first person on the moon?|first man on the moon|Who invented the {thing}?|Why was {big} built?|When was {big} built?|Who were the Vikings?|Why did dinosaurs die out?|Did {person} ever meet {person}?|{person} birth year
        In what year was {person} born?|On what day was {person} born?|What happened on {k} May {y}?|Which year came the euro?|What century did {person} live in?|Timeline of {place}.|How did world war {k} start?|Who assassinated {person}?
        """, """
        Apa yang terjadi tahun {y}?|Siapa presiden pertama {place}?|Ceritakan sejarah {place}.|Kapan {place} merdeka?|Kapan {person} lahir?|kapan {person} meninggal|Siapa penemu {w}?|kapan perang dunia berakhir|Siapa raja {place}?
        apa itu perang dingin|siapa yang membangun borobudur|sejarah {place}|Siapa pahlawan dari {place}?|Mengapa kerajaan Majapahit runtuh?|Siapa presiden ke-{k}?|Siapa penemu {thing}?|kapan {big} dibangun|Kenapa {big} dibangun?
        siapa manusia pertama di bulan|Siapa yang menjajah {place}?|isi sumpah pemuda|apa itu G30S|Perang Diponegoro tahun berapa?|tahun berapa {person} lahir|di mana {person} lahir|Siapa yang menang perang tahun {y}?|kerajaan pertama di Indonesia
        apa penyebab revolusi prancis|Kapan VOC dibubarkan?|Bagaimana {person} berkuasa?|Apa isi perjanjian tahun {y}?|Siapa proklamator?|Kapan Indonesia merdeka?|hari pahlawan memperingati apa|Apa yang terjadi pada tanggal {k} Mei {y}?
        """, "summarise the history of {place}|explain what happened in {y}|list the kings of {place}|make a timeline of {place}|name the causes of the war of {y}", "rangkum sejarah {place}|jelaskan apa yang terjadi tahun {y}|sebutkan raja-raja {place}|buat garis waktu sejarah {place}",
        "who invented the {thing}|when {person} was born|who won the war of {y}|when {place} became independent|why Rome fell|who built {big}|what happened in {y}|who was the {k}th president|when {big} was built|who discovered {place}|in which year {person} died",
        "siapa penemu {thing}|kapan {person} lahir|siapa yang menang perang tahun {y}|kapan {place} merdeka|siapa yang membangun {big}|apa yang terjadi tahun {y}|siapa presiden ke-{k}|siapa penemu {place}|tahun berapa {person} meninggal"),
    # People and works
    _topic(KNOWLEDGE, """
        Who is {person}?|who was {person}|What did {person} do?|Tell me about {person}.|Why is {person} famous?|who wrote {work}|Who painted {work}?|What is {work} about?|Who directed {work}?|Is {person} still alive?|How old is {person}?
        Who is {person} married to?|what is {person} known for|summary of {work}|Who sings {work}?|who plays in {work}|quote {person}|where does {person} live|biography of {person}|Who is {n}?|do you know {person}?|how tall is {person}
        how rich is {person}?|Explain the ending of {work}.|{person}|{work}|{person}?|{work} plot|{work} characters|{person} net worth|{person} age|Who is the villain in {work}?|How does {work} end?|What is the moral of {work}?|Who composed {work}?
        Where was {person} born?|What did {person} say about {other}?|Was {person} a good leader?|Which prize did {person} win?|What is {person}'s real name?|Did {person} have children?|who is the author of {work}|What genre is {work}?
        Is {work} based on a true story?|Who plays the main role in {work}?|Best quote from {work}?|which actor played {person}|When did {work} come out?|What are {person}'s best songs?|Who would win, {person} or {person}?|lyrics of {work}
        Have you read {work}?|I just watched {work}. Who was the killer?|I have {k} chapters of {work} left, how does it end?|We saw {work} {k} times. Who directed it?|Who is the main character of {work}?|What does the end of {work} mean?|Are {person} and {person} friends?
        """, """
        Siapa {person}?|Apa yang dilakukan {person}?|Ceritakan tentang {person}.|Kenapa {person} terkenal?|siapa yang menulis {work}|Siapa pelukis {work}?|{work} tentang apa?|Siapa sutradara {work}?|umur {person} berapa|Apakah {person} masih hidup?
        biografi {person}|Siapa istri {person}?|ringkasan {work}|kamu kenal {person}?|Siapa {n}?|tinggi {person} berapa|seberapa kaya {person}|{person} itu siapa|{work} ceritanya gimana|tokoh utama {work}|Bagaimana akhir cerita {work}?
        apa pesan moral {work}|Siapa penyanyi {work}?|lirik {work}|Di mana {person} lahir?|Apa kata {person} tentang {other}?|Penghargaan apa yang diterima {person}?|nama asli {person}|Siapa pemeran {work}?|Kapan {work} dirilis?
        Apakah {work} kisah nyata?|Siapa pencipta lagu {work}?|lagu terbaik {person}|Siapa yang menang, {person} atau {person}?|kata-kata bijak {person}|Siapa penjahat di {work}?|Saya baru nonton {work}. Siapa pelakunya?|anak {person} siapa|agama {person} apa
        """, "summarise {work}|tell me about {person}|explain the plot of {work}|quote {person}|list {k} films with {person}|list the books of {person}|describe {person}|compare {person} with {person}|sing {work}|give me the lyrics of {work}|spoil {work}",
        "rangkum {work}|ceritakan {person}|jelaskan alur {work}|kutip {person}|sebutkan {k} film {person}|sebutkan buku {person}|bandingkan {person} dengan {person}|nyanyikan {work}|kasih lirik {work}",
        "who wrote {work}|who {person} is|who {person} was|what {work} is about|who directed {work}|how {work} ends|why {person} is famous|where {person} lives|how old {person} is|if {person} is still alive|what {person} did|who sings {work}|who plays {person}|which books {person} wrote",
        "siapa yang menulis {work}|siapa {person}|apa isi {work}|siapa sutradara {work}|bagaimana akhir {work}|kenapa {person} terkenal|di mana {person} tinggal|umur {person}|apakah {person} masih hidup|siapa penyanyi {work}"),
    # How the world works
    _topic(KNOWLEDGE, """
        How does {other} work?|Explain {other}.|What is {other}?|why is the sky blue?|Why do cats purr?|explain {other} like I'm five|What causes {other}?|tell me about {other}|What is the difference between {other} and {other}?|How do planes fly?
        how old is the universe|What is the meaning of life?|Why do we dream?|is {other} dangerous|Who discovered {other}?|What are the benefits of {other}?|define {field}|What is {field}?|teach me {field}|Why is {field} important?|What is a {w}?
        How does a {w} work?|what are {t} made of|Where do {t} come from?|Why are {t} healthy?|Do fish sleep?|how do birds find their way|What do {w}s eat?|Why is grass green?|What is love?|Does God exist?|what is consciousness
        Is there life on other planets?|how hot is the sun|What animal is the fastest?|Which animal lives longest?|why is water wet|what color is a {w}|Are {t} fruits or vegetables?|How long do {w}s live?|what sound does a {w} make
        Can you explain {field} to me?|what do you know about {field}?|{other}|{other}?|{field}|{field}?|{other} explained|{other} vs {other}|pros and cons of {other}|types of {other}|examples of {other}|advantages of {other}|{field} basics|{animal}
        What does {animal} eat?|Where does {animal} live?|Is {animal} a mammal?|Can {animal} swim?|Why does {animal} have stripes?|How does {animal} sleep?|What is the scientific name of {animal}?|Is {animal} dangerous?|Do you like {animal}?
        What is the symbol of gold?|chemical formula of water|h2o|What is the pH of lemon juice?|what gas do plants breathe|What are the three laws of Newton?|What is Ohm's law?|state the first law of thermodynamics|How is {dish} made in a factory?
        Can {animal} eat {t}?|Is Pluto a planet?|Is {w} a fruit?|Is {other} real?|Do aliens exist?|Is the earth flat?|Are ghosts real?|Which came first, the chicken or the egg?|What happens after we die?|Why do people lie?|why do leaves fall
        What is the opposite of gravity?|Why does ice float?|how is {thing} made|What is inside a {thing}?|Why do onions make me cry?|how do magnets work|Why do we yawn?|what is heavier, a kilo of feathers or a kilo of iron and why|Why is the sea salty?
        Is it true that {animal} can see in the dark?|What would happen if the sun disappeared?|What if everyone jumped at once?|How is {other} related to {other}?|Which vitamins are in {t}?|Give me an example of {other}.|Summarise {field} for me.
        What did scientists find out about {other}?|How many types of {other} are there?|Name {k} animals.|Name {k} inventions.|Give me {k} facts about {animal}.|List {k} kinds of {t}.|Which {k} vitamins do I need?|What are the {k} senses?
        """, """
        Bagaimana cara kerja {other}?|Jelaskan {other}.|Apa itu {other}?|Mengapa langit biru?|apa penyebab {other}|ceritakan tentang {other}|Apa beda {other} dan {other}?|Bagaimana pesawat terbang?|Apa arti hidup?|kenapa kita bermimpi
        Apakah {other} berbahaya?|Siapa penemu {other}?|Apa manfaat {other}?|apa itu {field}|ajari saya {field}|Apa itu {w}?|Kenapa daun hijau?|{t} terbuat dari apa|Apakah Tuhan ada?|apa itu cinta|hewan apa yang paling cepat
        seberapa panas matahari|Kenapa kucing mendengkur?|Apa manfaat {t}?|{w} makan apa|Apakah ada kehidupan di planet lain?|Jelaskan {field} secara singkat.|mengapa {field} penting|{other} itu apa|{other} adalah|pengertian {other}
        contoh {other}|jenis-jenis {other}|kelebihan dan kekurangan {other}|dampak {other}|fungsi {other}|apa yang dimaksud {other}|pengertian {field}|{field} itu belajar apa|{animal} makan apa|Di mana {animal} hidup?|Apakah {animal} mamalia?
        Bisakah {animal} berenang?|ciri-ciri {animal}|nama latin {animal}|Apakah {animal} berbahaya?|lambang emas apa|rumus kimia air|hukum Newton|apa bunyi hukum Ohm|Apakah alien ada?|Apakah bumi datar?|hantu itu nyata?|duluan ayam atau telur
        apa yang terjadi setelah mati|Kenapa es mengapung?|Kenapa laut asin?|Mengapa bawang membuat menangis?|bagaimana magnet bekerja|kenapa kita menguap|Apa isi {thing}?|bagaimana {thing} dibuat|Apa yang terjadi kalau matahari hilang?
        Vitamin apa dalam {t}?|Sebutkan {k} hewan.|Sebutkan {k} penemuan.|Beri {k} fakta tentang {animal}.|Sebutkan {k} jenis {t}.|sebutkan {k} vitamin|apa hubungan {other} dan {other}|warna {w} apa|Apakah {w} buah?|proses terjadinya {other}
        """, "explain {other}|explain how {other} works|describe {animal}|teach me {field}|summarise {field}|tell me about {other}|compare {other} with {other}|list {k} facts about {animal}|explain {other} to a child|define {other}|give me {k} examples of {other}|name {k} parts of {other}|explain why {other} matters|prove that {other} exists|give an overview of {field}",
        "jelaskan {other}|jelaskan cara kerja {other}|ajari saya {field}|rangkum {field}|ceritakan {other}|bandingkan {other} dan {other}|sebutkan {k} fakta tentang {animal}|jelaskan {other} untuk anak kecil|sebutkan {k} contoh {other}|sebutkan manfaat {other}|sebutkan bagian-bagian {other}",
        "how {other} works|what {other} is|why the sky is blue|what causes {other}|why {animal} sleeps so much|what {animal} eats|where {animal} lives|if {other} is dangerous|who discovered {other}|what {field} is about|why leaves are green|how planes stay in the air|why we dream|what happens after death|whether {animal} can swim|what {t} are made of|why the sea is salty|how {t} grow|if aliens exist|what the difference between {other} and {other} is",
        "bagaimana {other} bekerja|apa itu {other}|kenapa langit biru|apa penyebab {other}|{animal} makan apa|di mana {animal} hidup|apakah {other} berbahaya|siapa penemu {other}|apa itu {field}|kenapa daun hijau|kenapa kita bermimpi|apakah {animal} bisa berenang|{t} terbuat dari apa|kenapa laut asin|apa beda {other} dan {other}|apa manfaat {t}"),
    # Texts
    _topic(WRITING, """
        Tell me a joke.|tell me a joke about {theme}|joke|a joke please|make me laugh|Another joke!|poem|a poem|story|story time|haiku|essay|essay about {theme}|{text} about {theme}|a {text} about {theme} please|{text}|{text}?|{text} for {who}
        Make up a story.|Give me a title for my book.|Continue this story: {n} opened the door.|Once upon a time there was {animal}. Go on.|Rewrite this text nicely.|Proofread my text.|sing a song|sing me something|Make a rap about {theme}.
        tell me something funny|Give me ideas for a novel.|Paraphrase this sentence.|Tell me a riddle.|give me a fun fact|fun fact|entertain me|roleplay as {person}|Pretend to be {person}.|You are {person}. Talk to me.|Act like {animal}.
        Let's play {game}.|play {game} with me|can we play {game}?|Tell me something interesting.|tell me a secret|Say something romantic.|tell me about your day|I need {k} names for my cat.|Name ideas for a {thing} shop?|a name for my baby
        Suggest a username.|Motivate me.|quote of the day|words of wisdom|give me an inspiring quote|Write {k} sentences about {theme}.|write a {k} line {text} about {theme}|{k} word essay on {field}|Write a {k}-page report about {place}.
        {n} has {a} {t}. Write a story about it.|{n} is {a} years old today. Write a birthday card.|Write a limerick about a man with {k} {t}.|Compose something.|make it rhyme|I want a bedtime story about {animal}|can you be my friend and chat
        Turn this into an email: I am sick today.|Make this sound more polite: give me my money|shorten this text: {n} went to {place} and met {person} there|Improve my sentence: me like {t}|Fix the grammar in my {text}.|What should I write to {who}?
        I have to give a speech on {theme} tomorrow, help|My essay about {theme} is due in {k} hours!|i need a caption for a photo with {n}|Is my {text} good?|Finish the sentence: life is like|Complete: roses are red,|What rhymes well in a {text} about {theme}?
        """, """
        Ceritakan lelucon.|lelucon dong|cerita lucu|puisi|pantun|cerpen|dongeng|pantun dong|buat saya tertawa|{text} tentang {theme}|{text} dong|minta {text}|{text} untuk {who}|contoh {text}|contoh {text} tentang {theme}|Karang sebuah cerita.|ceritakan dongeng
        nyanyikan lagu|kasih tebak-tebakan|tebak-tebakan lucu|hibur saya|kasih ide judul buku|tulis ulang kalimat ini|Perbaiki tulisan saya.|berpura-puralah menjadi {person}|Kamu adalah {person}. Bicaralah.|dongeng sebelum tidur dong
        Ayo main {game}.|main {game} yuk|bisa main {game}?|ceritakan sesuatu yang menarik|kata-kata motivasi|kasih semangat|kata mutiara|kata-kata romantis|Saya butuh {k} nama untuk kucing.|ide nama toko {thing}|nama bayi laki-laki|ide username
        Tulis {k} kalimat tentang {theme}.|tulis {text} {k} baris tentang {theme}|esai {k} kata tentang {field}|{n} punya {a} {t}. Buat cerita tentang itu.|{n} ulang tahun ke-{a} hari ini. Buat ucapannya.|Lanjutkan cerita ini: {n} membuka pintu.
        Pada suatu hari ada {animal}. Lanjutkan.|Ubah jadi email: saya sakit hari ini.|buat kalimat ini lebih sopan: kembalikan uang saya|perbaiki kalimat: saya punya sedang makan|Apa yang harus saya tulis untuk {who}?|ringkas bacaan ini
        Besok saya harus pidato tentang {theme}, tolong|makalah tentang {theme} dong|tugas saya membuat {text} tentang {theme}|caption foto dengan {n}|gombalin aku|curhat dong|jadi temanku ya|lengkapi: buah apa yang
        """,
        """write a {text} about {theme}|write a {text}|write me a {text}|write a {text} to {who}|write a {text} for {who}|compose a {text} about {theme}|tell me a story about {theme}|tell me a joke about {theme}|make up a {text} on {theme}
        draft a {text} to {who}|draft a {text}|rewrite this text|summarize this article|summarise this {text}|proofread my {text}|paraphrase this paragraph|improve my {text}|invent a slogan for {t}|make a rhyme about {theme}|come up with {k} ideas for a {text}
        think of a name for my {thing} shop|generate a {text} about {theme}|create a {text} for {who}|continue my {text}|pretend to be {person}|roleplay as {person}|play {game}|tell a riddle|entertain me|cheer me up|make me laugh|finish my {text}
        write {k} sentences about {theme}|write {k} jokes|write an essay on {field}|write an essay on {theme}|write a song about {theme} in the style of {person}|describe a sunset in {place}|shorten this text|expand this paragraph|say something nice to {who}
        give me {k} ideas for a {text}|make a quiz about {field}|write the ending of {work}|write a sequel to {work}|write a dialogue between {person} and {person}|write a review of {work}|give feedback on my {text}|invent a bedtime story for {n}""",
        """tulis {text} tentang {theme}|tulis {text}|buatkan {text}|buatkan {text} untuk {who}|buat {text} tentang {theme}|bikin {text} tentang {theme}|tuliskan {text} untuk {who}|karang {text} tentang {theme}|ceritakan kisah tentang {theme}
        ceritakan lelucon tentang {theme}|ringkas artikel ini|rangkum bacaan ini|perbaiki {text} saya|tulis ulang teks ini|parafrasekan paragraf ini|buat slogan untuk {t}|lanjutkan {text} saya|cari nama untuk toko {thing} saya|menjadi {person}
        bermain {game}|menghibur saya|membuat {text} tentang {theme}|menulis {text} tentang {theme}|menulis {text} untuk {who}|membuat {text}|menulis esai tentang {field}|membuat lagu tentang {theme}|buat dialog antara {person} dan {person}
        tulis resensi {work}|beri {k} ide untuk {text}|buat kuis tentang {field}|tulis {k} kalimat tentang {theme}|buat {k} lelucon|beri masukan untuk {text} saya|buat akhir cerita {work}"""),
    # Programs
    _topic(CODE, """
        Write a {tech} function that sorts a list.|How do I write a loop in {tech}?|Fix this bug in my {tech} code.|What is a pointer in C?|Explain recursion with {tech}.|How do I install {tech}?|Convert this {tech} code to {tech}.
        Why does my {tech} code crash?|how to center a div|Give me a regex for emails.|how do I use {tech}|debug this: undefined is not a function|explain this stack trace|what is the best way to learn {tech}|segfault in my {tech} program, why?
        Review my {tech} code.|how to read a file in {tech}|is {tech} better than {tech}?|{tech}|{tech}?|{tech} tutorial|{tech} error|{tech} vs {tech}|{tech} hello world|{tech} for beginners|hello world in {tech}|for loop {tech}|{tech} cheat sheet
        What does NullPointerException mean?|what is an API|What is a class in {tech}?|How do I reverse a string in {tech}?|def f(x): return x + {k}|print("hello")|What does this code do: for i in range({k}): print(i)|x = [{a}, {b}]; print(x[0])|SELECT * FROM users
        console.log({a} + {b})|#include <stdio.h>|import numpy as np|function add(a, b) {{ return a + b }}|What does `git rebase` do?|merge conflict help|how do i exit vim|npm install fails with error {a}|error code {a}|HTTP {a}?|What does error {a}{b} mean?
        My loop runs {k} times instead of {a}, what's wrong with my {tech}?|What is the time complexity of quicksort?|big O of binary search|How do I sort an array of {k} numbers in {tech}?|Which data structure is best for a queue?|What is a linked list?
        how do I parse JSON in {tech}|Explain async in {tech}.|what is a virtual machine|Difference between {tech} and {tech}?|How do I connect {tech} to a database?|Is {tech} dead?|Which version of {tech} is newest?|why is {tech} so slow|compile error in {tech}
        sudo apt install fails|How do I make a website?|What is a compiler?|explain object oriented programming|my {tech} homework: print a triangle of stars|write code|code|program|coding help|can you code?|Can you write {tech}?|do you know {tech}
        """, """
        Tulis fungsi {tech} untuk mengurutkan daftar.|Perbaiki bug di kode {tech} saya.|Bagaimana membuat aplikasi dengan {tech}?|Cara memasang {tech}?|kenapa kode {tech} saya error|Jelaskan rekursi dengan {tech}.|cara membaca file di {tech}
        apa itu pointer|buat query SQL|ubah kode {tech} ini ke {tech}|cara belajar {tech}|lebih bagus {tech} atau {tech}|belajar {tech}|{tech} untuk pemula|contoh kode {tech}|tutorial {tech}|error di {tech}|Apa itu API?|Apa itu class di {tech}?
        cara membalik string di {tech}|Apa arti NullPointerException?|kode ini artinya apa|Perulangan saya jalan {k} kali, apa yang salah di {tech}?|berapa kompleksitas quicksort|apa itu linked list|cara parsing JSON di {tech}|cara membuat website
        apa itu compiler|jelaskan OOP|tugas {tech}: cetak segitiga bintang|kode|koding|kamu bisa coding?|bisa bikin program?|bisa {tech} gak|cara mengurutkan {k} angka di {tech}|Beda {tech} dan {tech}?|kenapa {tech} lambat|cara keluar dari vim
        cara deploy aplikasi {tech}|Kode error {a} artinya apa?|struktur data apa yang cocok untuk antrean|cara menghubungkan {tech} ke database|apa itu git rebase|merge conflict gimana
        """,
        """write a program in {tech}|write a {tech} script that renames files|make a website with {tech}|write a unit test in {tech}|write hello world in {tech}|make me an app in {tech}|write an SQL query for all users|build a game in {tech}|implement quicksort
        write an algorithm for {w}|generate a Dockerfile|code a calculator in {tech}|debug my {tech} code|fix this {tech} error|refactor this function|explain this code|review my pull request|write a regex for phone numbers|convert this to {tech}|install {tech}
        write a {tech} function that adds {a} and {b}|write {tech} code to print the numbers 1 to {a}|write a {tech} program that checks whether a number is prime|write code that reverses a string|write a {tech} function for the factorial|print a pyramid in {tech}
        write code for a {thing} shop|write a bot for {app}|make an app like {app}|scrape a website with {tech}|read a CSV in {tech}|write a class for {t} in {tech}|optimise my {tech} code|learn {tech} in {k} days|set up {tech}|explain {tech}|program {game}|code {game} in {tech}
        sort a list in {tech}|write pseudocode for {game}|make a login page|deploy my {tech} app|use {tech}|debug this""",
        """buat program {tech}|buatkan website dengan {tech}|tulis hello world di {tech}|buat game sederhana pakai {tech}|buat aplikasi dengan {tech}|membuat aplikasi {tech}|memperbaiki kode {tech}|perbaiki error {tech} ini|jelaskan kode ini|buat skrip {tech}
        tulis kode {tech} untuk mencetak angka 1 sampai {a}|tulis fungsi {tech} yang menjumlahkan {a} dan {b}|buat program bilangan prima di {tech}|tulis kode untuk membalik kata|buat kalkulator dengan {tech}|memasang {tech}|belajar {tech} dalam {k} hari
        buat query SQL semua pengguna|buat bot {app}|buat aplikasi seperti {app}|buat {game} dengan {tech}|tulis unit test {tech}|buat halaman login|membaca CSV di {tech}|optimalkan kode {tech} saya|menulis program {tech}|membuat website|debug kode saya"""),
    # What happens now
    _topic(NEWS, """
        What is in the news today?|What's the weather tomorrow?|weather in {place}|weather|weather?|weather today|news|news?|latest news|headlines|forecast|Who won the election in {place}?|What is the bitcoin price?|What happened in {place} yesterday?
        Is it raining in {place}?|What is the score of the game?|What time is it now?|what time is it|time?|what's the time|date today?|what day is today|what day is it|What is today's date?|Who won the {sport} world cup?|latest {sport} results|is the shop open now
        price of gold today|exchange rate dollar to euro|who is leading in {sport}|How is the traffic in {place}?|what is trending|When is the next {sport} match?|Is there a flight to {place} tonight?|what's on tv tonight|Did {person} win?
        current president of {place}|what year is it|what time is it in {place}?|stock price of Apple|Will it snow in {place}?|Who won 3-1 yesterday?|Who won {k}-{b} last night?|Which team won {k} to {b} yesterday?|did {place} win {k}-{b}?|score?
        Will it be above {a} degrees tomorrow?|It is {a} degrees here. Will it get warmer tomorrow?|how much is a {thing} right now|How much do {k} {t} cost today?|What is {a} {money} in {money}?|{a} {money} to {money}|convert {a} {money} to {money}
        how many {money} are {a} {money}|How much is {a} {money} in {money}?|{a} {money} in {money}|{money} to {money}|current rate of {money}|My train leaves at {a}:30. Will it be late?|when does the bus {a} come|when does the next train to {place} leave|when is the next bus to {place}|show me the latest tweets from {person}|who is the CEO of {app}|who owns {app} now|Is the {k} o'clock train on time?
        lottery numbers|What are the lottery numbers for tonight?|Predict the next lottery number.|what will {money} be worth in {y}|Who will win {sport} this year?|is {app} down?|Is {person} in town?|what's new|what is happening in {place}
        any news about {person}?|What did {person} say yesterday?|When does {work} come to the cinema?|new films this week|who is the prime minister now|How many followers does {person} have?|what day is christmas this year|When is Easter this year?
        When does ramadan start?|how many days until christmas|days until my birthday|Is today a holiday?|what time does the sun set today|when is the next full moon|sunrise tomorrow|tide times|temperature outside|is it going to rain|do I need an umbrella?
        petrol price|oil price|interest rate today|How much is a flight to {place}?|cheapest ticket to {place}|opening hours of {big}|Is {big} open on Sunday?|pollen count|air quality in {place}|earthquake just now?|power cut in {place}?
        """, """
        Apa berita hari ini?|Bagaimana cuaca besok?|cuaca di {place}|cuaca|cuaca?|berita|berita terbaru|berita hari ini|prakiraan cuaca|Siapa pemenang pemilu di {place}?|Berapa harga emas sekarang?|Apa yang terjadi di {place} kemarin?
        Apakah di {place} hujan?|skor pertandingan tadi malam|jam berapa sekarang|jam berapa ini|sekarang pukul berapa|hari ini hari apa|tanggal berapa sekarang|tanggal berapa hari ini|siapa juara {sport}|kurs dolar hari ini|hasil {sport} terbaru
        harga bitcoin|Macet tidak di {place}?|tahun berapa sekarang|Kapan pertandingan {sport} berikutnya?|ada acara apa di tv malam ini|harga bensin sekarang|Siapa yang menang 3-1 kemarin?|Siapa menang {k}-{b} tadi malam?|skor berapa tadi
        Apakah besok di atas {a} derajat?|Berapa harga {thing} sekarang?|berapa harga {k} {t} hari ini|{a} {money} berapa {money}|{a} {money} ke {money}|Berapa {a} {money} dalam {money}?|kurs {money}|tukar {a} {money} ke {money}|jadwal bus nomor {a}
        Kereta saya pukul {a}.30, apakah terlambat?|angka togel|nomor undian malam ini|Siapa yang akan juara {sport} tahun ini?|apakah {app} sedang error|Apa kabar terbaru {person}?|kapan {work} tayang di bioskop|film baru minggu ini
        siapa presiden sekarang|siapa gubernur {place} sekarang|berapa pengikut {person}|natal tahun ini hari apa|kapan lebaran|kapan puasa dimulai|berapa hari lagi lebaran|Apakah hari ini libur?|jam berapa magrib hari ini|jadwal salat {place}
        matahari terbit jam berapa besok|suhu di luar berapa|perlu bawa payung gak|harga beras hari ini|harga tiket ke {place}|tiket termurah ke {place}|jam buka {big}|Apakah {big} buka hari Minggu?|ada gempa barusan?|listrik padam di {place}?
        yang lagi viral apa|harga saham hari ini|suku bunga sekarang|hasil pertandingan {place}|klasemen liga|siapa pemimpin klasemen
        """, "check the weather in {place}|tell me the news|tell me the time|tell me today's date|check the price of {money}|look up the score|find the exchange rate|predict the weather|convert {a} {money} to {money}|change {a} {money} into {money}|tell me who won yesterday|check the traffic to {place}",
        "cek cuaca di {place}|beri tahu berita hari ini|beri tahu jam sekarang|beri tahu tanggal hari ini|cek harga {money}|cek skor pertandingan|tukar {a} {money} ke {money}|konversi {a} {money} ke {money}|ramal cuaca besok|cek jalan ke {place} macet",
        "what the weather is like in {place}|what time it is|what time it is in {place}|who won the {sport} final|if it rains in {place}|what day it is today|what {a} {money} are in {money}|how much {a} {money} is in {money}|when the next {sport} game is|how much a {thing} costs now|who is president now|what happened in {place} today|if {big} is open today|if the trains run",
        "cuaca di {place}|jam berapa sekarang|siapa yang menang {sport} kemarin|apakah di {place} hujan|hari apa ini|{a} {money} itu berapa {money}|kapan pertandingan {sport}|harga {thing} sekarang|siapa presiden sekarang|apa yang terjadi di {place} hari ini"),
    # Words and languages
    _topic(LANGUAGE, """
        Translate {w} to {tongue}.|What does {w} mean?|what does the word {w} mean|What does the word "{w}" mean?|Define {w}.|What is a synonym of {w}?|How do you say {w} in {tongue}?|Translate this sentence to {tongue}.|translate {say} to {tongue}|opposite of {w}|Is {w} a noun?|use {w} in a sentence
        What is the plural of {w}?|Where does the word {w} come from?|how do you pronounce {w}|What rhymes with {w}?|Correct my grammar: he go home|conjugate to be in {tongue}|meaning of {w}|what is the past tense of go|How do I say {say} in {tongue}?
        antonym of {w}|What is an adjective?|words that start with {w}|translate: where is the {w}?|say {w} in {tongue}|{w} meaning|{w} in {tongue}|{w} in {tongue}?|{w} definition|{w} synonym|etymology of {w}|{say} in {tongue}|"{say}" {tongue}
        what's {tongue} for {w}|{tongue} word for {w}|translate|translation|translate pls|What does "{say}" mean?|Is it "{w}" or "{v}"?|Which is correct, who or whom?|affect or effect?|Is this sentence right: I has a {w}|Where does the comma go?
        What is a verb?|What is the difference between {w} and {v}?|How do you write {w} in {tongue} letters?|Is {tongue} hard to learn?|teach me {tongue}|how long does it take to learn {tongue}|{tongue} alphabet|basic {tongue} phrases|learn {tongue}
        What is the longest word in {tongue}?|How many words does {tongue} have?|how do you count to {k} in {tongue}|What is {k} in {tongue}?|numbers in {tongue}|write {a} in {tongue} words|what is the {tongue} word for number {k}|anagram of {w}
        make an anagram of {w}|What is a metaphor?|Give me a synonym for happy.|another word for {w}|a better word for good|slang for {w}|What part of speech is {w}?|what does lol mean|what does idk stand for|NASA stands for?|What does {tongue} sound like?
        idiom with {w}|proverb about {w}|what does it mean to break the ice|hidden meaning of the name {n}|What does the name {n} mean?|Give {k} words that rhyme with {w}.|find a word with {k} letters that means {v}|crossword: {w}, {k} letters|word of the day
        Does {w} have a silent letter?|how many meanings has {w}|I wrote "{say}" to {who}. Is that polite?|Is "{w}" formal?|What tense is "I have eaten"?|passive voice of: {n} eats {t}|Is {w} masculine or feminine in {tongue}?
        """, """
        Terjemahkan {w} ke {tongue}.|Apa arti {w}?|Apa sinonim {w}?|{tongue}nya {w} apa|lawan kata {w}|Buat kalimat dengan kata {w}.|asal kata {w}|arti kata {w}|terjemahkan kalimat ini|apa itu kata sifat|bagaimana mengucapkan {w}
        kata yang berima dengan {w}|definisi {w}|translate {w} dong|Terjemahkan "{say}" ke {tongue}.|{say} dalam {tongue}|apa {tongue}nya {say}|{tongue}nya {w}|arti {w}|{w} artinya|{w} artinya apa|sinonim {w}|antonim {w}|arti nama {n}
        Apa arti nama {n}?|Apa maksud "{say}"?|Apakah kalimat ini benar: saya makan sudah|beda {w} dan {v}|kata baku {w} apa|yang benar apotek atau apotik|Belajar {tongue} susah tidak?|ajari saya {tongue}|belajar {tongue}|abjad {tongue}
        hitungan satu sampai {k} dalam {tongue}|angka {k} dalam {tongue}|{k} {tongue}nya apa|apa itu majas|apa itu kata kerja|peribahasa dengan kata {w}|arti peribahasa air beriak tanda tak dalam|singkatan DPR|kepanjangan PBB|apa itu idiom
        anagram kata {w}|kata lain dari {w}|imbuhan pada kata {w}|kata dasar dari {w}|contoh kalimat majemuk|ubah jadi kalimat pasif: {n} makan {t}|kata {w} termasuk kata apa|bahasa gaul {w}|Apakah "{w}" sopan?|terjemahkan|terjemahan
        TTS: {w}, {k} huruf|cari kata {k} huruf yang berarti {v}|jumlah kosakata {tongue}|huruf {tongue} untuk {w}|bahasa halusnya {w}|artikan {say}
        """,
        "translate {w} to {tongue}|translate \"{say}\" to {tongue}|translate {say} into {tongue}|translate this to {tongue}|define {w}|say {say} in {tongue}|explain the word {w}|use {w} in a sentence|correct my grammar|check my grammar|teach me some {tongue}|speak {tongue}|say hello in {tongue}|find a synonym for {w}|find words that rhyme with {w}|explain the idiom \"break the ice\"|conjugate the verb to {w}|make a sentence with {w} and {v}|count to {k} in {tongue}|pronounce {w}|learn {tongue} in {k} weeks|translate my letter",
        "terjemahkan {w} ke {tongue}|terjemahkan \"{say}\" ke {tongue}|terjemahkan ini ke {tongue}|menerjemahkan {say} ke {tongue}|jelaskan kata {w}|buat kalimat dengan kata {w}|perbaiki tata bahasa saya|ajari saya {tongue}|bicara {tongue}|cari sinonim {w}|cari kata yang berima dengan {w}|belajar {tongue} dalam {k} minggu|menghitung sampai {k} dalam {tongue}|artikan {say}|terjemahkan surat saya",
        "what {w} means|how to say {say} in {tongue}|what {w} is in {tongue}|where the word {w} comes from|what rhymes with {w}|how {w} is pronounced|what the opposite of {w} is|if {w} is a verb|what the plural of {w} is|what \"{say}\" means|how you say {w} in {tongue}",
        "apa arti {w}|apa {tongue}nya {w}|apa {tongue}nya {say}|asal kata {w}|apa sinonim {w}|cara mengucapkan {w}|apa lawan kata {w}|arti nama {n}|apa maksud \"{say}\""),
    # Advice: health, law, money, love, school, house
    _topic(ADVICE, """
        I feel sad today.|What medicine should I take for {ill}?|I have {ill}, what can I do?|I have {ill}|{ill}|my {thing} is broken|My {thing} is broken.|home remedy for {ill}|is {ill} dangerous?|symptoms of {ill}|What are the symptoms of {ill}?
        Can I eat {t} every day?|my cat is sick|my dog ate {k} {t}, is that bad?|I failed my exam, what now?|Is {dish} healthy?|How much should I weigh?|I took {k} pills of aspirin, is that too much?|How many {t} can I eat a day?|is coffee bad for me
        I have {ill} since {k} days. Should I see a doctor?|My temperature is {a}. Is that a fever?|is {k}.{b} a fever for a toddler|Is a pulse of {a} too high?|is blood pressure {a} over {b} normal|how can I get {animal} to stop biting|how do I get {animal} out of my house|side effects of pills against {ill}|{n} is {a} years old and has {ill}. What should {n} take?|My {k} year old has {ill}.|Is it okay to run {k} km every day?|What vitamins should I take?
        Am I allowed to park here?|Can my landlord raise the rent by {a}%?|Is it legal to download {work}?|can I sue {who}?|do I have to pay taxes on {a} dollars|my contract says {k} months notice, can I leave earlier|I got a speeding ticket of {a} dollars. Must I pay?
        How do I get divorced?|How do I write a will?|What are my rights as a tenant?|Is it a crime to lie?|how to apply for a visa to {place}|What documents do I need for {place}?|How old must I be to drive in {place}?|I bought {a} {t} and {b} of them are rotten. Can I get my money back?
        Should I invest {a} dollars in {money}?|Which stock should I buy?|is {a}000 dollars a good salary|I have {a} dollars. Which {thing} should I buy?|A {thing} costs {a}0 dollars. Is it worth it?|should I rent or buy a house|How do I save money?|how do I pay off my debts
        I want to buy a {thing}|which {thing} is best|best {thing} under {a}0 dollars|good cheap {thing}?|{thing} recommendations|{dish} recipe|recipe for {dish}|recipe {dish}|how long do I boil {dish}?|At what temperature do I bake {dish}?|What to cook with {t}?
        I have {k} {t} and some {dish}. What can I cook?|{dish} for {k} people, what do I need?|I have {k} kids and {b} dogs, where should we go on holiday?|We are {k} people and want to see {place}. Where should we stay?|Plan my holiday in {place}.|{k} days in {place}
        Is it safe to travel to {place}?|What is the best restaurant in {place}?|things to do in {place}|best hotel in {place}|when should I visit {place}|how do I get to {place}|What should I pack for {place}?|What should I wear today?|what should I eat tonight
        Should I break up with {n}?|{n} is angry with me. What now?|is {who} cheating on me?|does {who} like me|is {who} lying to me?|does he love me|I think {who} hates me, what do I do?|how do I talk to {n}?|My friend {n} lies to me.|I am in love with {n}|how do I tell {n} that I like them|should I text my ex|I am {a} and single, what should I do?|how do I ask {who} for a raise
        {who} does not answer me|What should I give {n} for a birthday?|gift ideas|gift for {who}|what gift for a {k} year old?|present under {a} dollars for {who}|I am bored|I'm tired|I am lonely|I can't sleep|I'm stressed|i'm depressed|nobody likes me|i had a bad day
        How can I become {job}?|should I become {job}|What should I study, {field} or {field}?|I am {a} years old, can I still become {job}?|how do I prepare for an interview|what should I say in a job interview|how to write a CV|My grade in {field} is {k}. What can I do?
        best laptop for {job}|Give me tips for {sport}.|how to train for {sport}|how to play {sport}|What are the rules of {sport}?|How do I become {virtue}?|how can I be {virtue}|how do I stop smoking|how do I lose {k} kilos|diet plan|workout|a {k} day workout plan
        How do I grow {t}?|my plants are dying|how do I clean my {thing}|the {thing} makes a strange noise|My {thing} won't start.|{thing} repair|how to raise children|my baby cries all night|how to train {animal}|What does {animal} need as a pet?|is {hobby} hard?
        how do I learn {hobby}|Which book should I read?|Which movie should I watch?|Recommend a book about {field}.|recommend me something|movie for tonight?|good songs|what is a good hobby|help me decide|I need advice|advice please|help me with my life|what should I do with my life
        """, """
        Saya sedih hari ini.|Obat apa untuk {ill}?|Saya sakit, {ill}, harus bagaimana?|kena {ill}|obat {ill}|gejala {ill}|Apa gejala {ill}?|apakah {ill} berbahaya|saya {ill}|{thing} saya rusak|kucing saya sakit|bolehkah makan {t} tiap hari|Apakah {dish} sehat?
        Saya {ill} sudah {k} hari. Perlu ke dokter?|Suhu badan saya {a}. Apakah demam?|{n} berumur {a} tahun dan {ill}. Obatnya apa?|Anak saya umur {k} tahun {ill}.|Boleh lari {k} km tiap hari?|Berapa butir obat {ill} yang boleh diminum?|berat badan ideal saya berapa
        anjing saya makan {k} {t}, bahayakah?|Bolehkah parkir di sini?|Bisakah saya menuntut {who}?|apakah legal mengunduh {work}|hukumnya apa kalau berbohong|cara mengurus cerai|cara mengurus visa ke {place}|syarat membuat paspor|cara membuat KTP|cara bayar pajak
        Umur berapa boleh menyetir di {place}?|Saya kena tilang {a} ribu. Harus bayar?|hak penyewa rumah apa saja|Saya beli {a} {t}, {b} busuk. Bisa minta uang kembali?|Sebaiknya saya investasi {a} juta di {money}?|saham apa yang bagus|Apakah gaji {a} juta bagus?
        Saya punya {a} juta. Beli {thing} apa?|{thing} harga {a} juta layak tidak?|lebih baik sewa atau beli rumah|cara menabung|cara melunasi utang|HP apa yang bagus?|{thing} apa yang bagus|rekomendasi {thing}|{thing} murah|resep {dish}|cara membuat {dish}
        Bagaimana memasak {dish}?|berapa lama merebus {dish}|Saya punya {k} {t}, bisa dimasak apa?|{dish} untuk {k} orang, apa bahannya?|masak apa hari ini|makan apa ya malam ini|Kami {k} orang mau ke {place}. Menginap di mana?|{k} hari di {place} ke mana saja
        Rencanakan liburan saya ke {place}.|Restoran terbaik di {place}?|tempat wisata di {place}|hotel murah di {place}|cara ke {place} naik apa|apakah aman ke {place}|bawa apa ke {place}|pakai baju apa hari ini|Haruskah saya putus dengan {n}?
        {n} marah pada saya. Bagaimana?|apakah {n} selingkuh?|apakah {who} suka saya?|apakah {who} berbohong?|Apakah dia jodohku?|cara bicara dengan {n}|saya jatuh cinta pada {n}|cara menyatakan cinta ke {n}|Umur saya {a} dan masih jomblo, bagaimana?|cara minta naik gaji|{who} tidak membalas pesan saya|hadiah apa untuk {n}|kado untuk {who}|kado anak umur {k} tahun
        saya bosan|saya lelah|saya kesepian|saya stres|aku galau|gak bisa tidur|hari saya buruk|tidak ada yang suka saya|Bagaimana cara menjadi {job}?|Lebih baik kuliah {field} atau {field}?|Umur saya {a}, masih bisa jadi {job}?|tips wawancara kerja|cara membuat CV
        Nilai {field} saya {k}. Harus bagaimana?|tips {sport}|cara bermain {sport}|aturan {sport}|bagaimana supaya {virtue}|cara menjadi {virtue}|cara berhenti merokok|cara menurunkan berat badan|cara turun {k} kilo|program diet|cara menanam {t}|tanaman saya layu
        cara membersihkan {thing}|{thing} bunyi aneh|{thing} tidak mau menyala|servis {thing}|cara mendidik anak|bayi saya menangis terus|cara merawat {animal}|Buku apa yang bagus tentang {field}?|Rekomendasikan film.|film bagus apa|lagu enak apa|hobi apa yang bagus
        bantu saya memilih|saya butuh nasihat|minta saran|harus bagaimana hidup saya|pilih siapa di pemilu|bagaimana cara berinvestasi|cara tidur nyenyak|cara mengatasi {ill}
        """,
        """cook {dish}|make {dish}|bake {dish}|get rid of {ill}|treat {ill}|cure {ill}|fix my {thing}|repair my {thing}|clean my {thing}|choose a {thing}|buy a good {thing}|recommend a {thing}|recommend a book about {field}|recommend {k} films|plan my trip to {place}|plan a {k} day trip to {place}
        find a gift for {who}|become {job}|become {virtue}|learn {hobby}|train for {sport}|get better at {sport}|lose {k} kilos|sleep better|invest {a} dollars|save {a} dollars a month on food|pay less tax|get a visa for {place}|write a will|quit my job|ask {who} for help
        talk to {who}|apologise to {who}|say no to {who}|make friends|get over {who}|raise my kids|grow {t}|train {animal}|keep {animal} as a pet|decide between {field} and {field}|choose between {k} jobs|prepare for my exam in {field}|pass my {field} exam|make a study plan
        make a meal plan for {k} days|make a workout plan|diagnose my {ill}|interpret my dream|read my palm|give me advice|calm me down|plan my wedding for {a} people|name my baby|decorate my room|remove a stain|tie a tie|change a tyre|survive in {place}""",
        """memasak {dish}|membuat {dish}|mengobati {ill}|mengatasi {ill}|memperbaiki {thing}|membersihkan {thing}|memilih {thing}|rekomendasikan {thing}|rekomendasikan {k} film|rekomendasikan buku {field}|rencanakan perjalanan ke {place}|rencanakan {k} hari di {place}
        cari hadiah untuk {who}|menjadi {job}|menjadi {virtue}|belajar {hobby}|berlatih {sport}|turun {k} kilo|tidur nyenyak|investasi {a} juta|mengurus visa {place}|bicara dengan {who}|minta maaf kepada {who}|mencari teman|melupakan {who}|mendidik anak|menanam {t}
        merawat {animal}|memilih {field} atau {field}|lulus ujian {field}|buat jadwal belajar|buat menu {k} hari|buat program latihan|tafsirkan mimpi saya|ramal nasib saya|beri saya nasihat|menghilangkan noda|memasang dasi|mengganti ban""",
        "what I should eat|what to cook tonight|if {ill} is dangerous|which {thing} I should buy|what to give {who}|how I become {virtue}|how to cook {dish}|if I should call {who}|what helps against {ill}|where I should go on holiday|whether I can sue {who}|how much sleep a {k} year old needs|how to fix a {thing}|how long {dish} has to cook|if {a} dollars is too much for a {thing}",
        "apa obat {ill}|masak apa malam ini|apakah {ill} berbahaya|{thing} apa yang sebaiknya saya beli|kado apa untuk {who}|bagaimana menjadi {virtue}|cara memasak {dish}|apa yang ampuh untuk {ill}|liburan ke mana|bagaimana memperbaiki {thing}|berapa lama memasak {dish}|apakah {a} juta terlalu mahal untuk {thing}"),
    # Opinions
    _topic(OPINION, """
        What do you think of {field}?|What do you think about {person}?|Do you like {dish}?|Which is better, {place} or {place}?|What's your favourite colour?|favourite movie?|What is your favourite food?|Do you prefer {t} or {t}?
        cats or dogs?|Is {person} a good person?|Who is the best player ever?|Who is better, {person} or {person}?|Messi or Ronaldo?|Is {work} any good?|Is {app} better than {app}?|iphone or android|coffee or tea?|What is the best country in the world?
        Who should win the election?|who should I vote for?|Is abortion wrong?|Should guns be banned?|Is it wrong to eat meat?|is {other} good or bad|your opinion on {other}|thoughts on {other}?|thoughts on {person}?|Do you believe in God?|Do you believe in {other}?
        Are men smarter than women?|Which religion is right?|Is {a} a lucky number?|What is the luckiest number?|What is your favourite number?|Is {k} better than {b}?|Rate {work} from 1 to 10.|rate me|Am I beautiful?|Is my name {n} nice?|Do you like {n}?
        Is {sport} boring?|What is the best song ever?|best film of {y}?|top {k} films of {y}|top {k} songs|the {k} best books|Rank {person}, {person} and {person}.|What will the world look like in {y}?|Will AI take over the world?|Is AI dangerous?
        will robots replace {job}?|Is {place} nice?|What is beauty?|is money important|What is more important, love or money?|Is school useless?|Is it okay to lie?|do you agree with {person}?|Which is nicer, {colour} or {colour}?|Should I paint it {colour}?|Was {person} right?|Who is right, me or {who}?|Would you rather fly or be invisible?
        if you could travel, where would you go?|What would you do with {a} dollars?|What makes you happy?|What is your zodiac sign?|what's my horoscope|I was born on {k} May, what is my sign?|What does the number {k} mean in numerology?|What does it mean to see {a}:{b} everywhere?
        """, """
        Apa pendapatmu tentang {field}?|Bagaimana menurutmu {person}?|Kamu suka {dish}?|Lebih bagus mana, {place} atau {place}?|Apa warna favoritmu?|film favoritmu apa|makanan kesukaanmu apa|Lebih suka {t} atau {t}?|kucing atau anjing?
        Apakah {person} orang baik?|Siapa pemain terbaik sepanjang masa?|Lebih hebat mana, {person} atau {person}?|Messi atau Ronaldo?|Apakah {work} bagus?|{app} atau {app}?|iphone atau android|kopi atau teh?|negara terbaik di dunia apa
        Siapa yang harus menang pemilu?|apakah {other} baik atau buruk|pendapatmu tentang {other}|Kamu percaya Tuhan?|Kamu percaya {other}?|agama mana yang benar|Apakah {a} angka keberuntungan?|angka apa yang paling hoki|angka favoritmu berapa
        Beri nilai {work} dari 1 sampai 10.|apakah saya cantik|Apakah nama {n} bagus?|Apakah {sport} membosankan?|lagu terbaik apa|film terbaik tahun {y}|{k} film terbaik|{k} lagu terbaik|Urutkan {person}, {person}, dan {person} dari yang terbaik.
        Dunia akan seperti apa tahun {y}?|Apakah AI berbahaya?|apakah robot akan menggantikan {job}|uang itu penting tidak|lebih penting cinta atau uang|Apakah boleh berbohong?|kamu setuju dengan {person}?|Siapa yang benar, saya atau {who}?
        kalau bisa terbang mau ke mana|Apa yang kamu lakukan dengan {a} juta?|zodiak kamu apa|ramalan zodiak hari ini|Saya lahir {k} Mei, zodiak saya apa?|arti angka {k} dalam primbon|weton saya apa|siapa yang paling cantik
        """, "rate {work}|rank {person} and {person}|give me your opinion on {other}|pick the best {thing}|choose a winner|take sides|tell me your favourite film|criticise {work}|judge my {text}|name the {k} best films|read my horoscope|guess my age", "nilai {work}|beri pendapat tentang {other}|pilih {thing} terbaik|pilih pemenang|kritik {work}|sebutkan {k} film terbaik|ramal zodiak saya|tebak umur saya",
        "which is better, {thing} or {thing}|what you think about {other}|who the best singer is|if {person} was a good man|whether {other} is good|what the best {thing} is|who is smarter, {person} or {person}|if {work} is good|what your favourite {dish} is|if AI will replace {job}",
        "lebih bagus mana, {thing} atau {thing}|apa pendapatmu tentang {other}|siapa penyanyi terbaik|apakah {person} orang baik|apakah {work} bagus|siapa lebih pintar, {person} atau {person}|apa {thing} terbaik"),
    # Mathematics that was not learnt
    _topic(MATHS, """
        Integrate {poly}.|What is the derivative of {poly}?|derivative of {poly}|differentiate {poly}|Find the derivative of {poly} with respect to x.|What is the slope of {poly} at x = {k}?|Find the integral of {poly} from 0 to {k}.|integral of {fun}
        antiderivative of {fun}|What is the limit of {fun} as x goes to {k}?|find the maximum of {poly}|Where does {poly} have a minimum?|second derivative of {poly}|d/dx of {poly}|Solve {quad}.|solve {quad}|Find the roots of {quad}.|{quad}, x = ?|solve for x: {quad}
        Factor {poly}.|factorise {poly}|Expand (x + {k})(x - {b}).|complete the square: {quad}|use the quadratic formula on {quad}|discriminant of {quad}|What are the zeros of {poly}?|Solve the system {lin}, {lin}.|solve {lin} and {lin}|solve the following system: {lin}, {lin}|solve the equations {lin} and {lin} for both unknowns|find both unknowns: {lin}, {lin}|solve {lin} for y
        x + y = {a} and x - y = {k}, find x and y|Solve the inequality {k}x + {b} < {a}.|solve abs(x - {k}) = {b}|graph y = {poly}|plot {fun}|What is the slope of the line through ({k}, {b}) and ({b}, {a})?|equation of a line through ({k},{b})
        What is sin({ang})?|sin {ang}|cos of {ang} degrees|tan of {ang}|What is the cosine of {ang}?|arcsin of 0.5|Convert {ang} degrees to radians.|log of {a}|log base 2 of {a}|ln {k}|What is log10({a})?|natural logarithm of {k}|What is e to the power of {k}?
        log2({a})|What is pi?|first {k} digits of pi|digits of pi|What is e?|golden ratio|What is infinity?|what is i squared|({k} + {b}i)({k} - {b}i)|multiply {cpx} by {cpx}|absolute value of the complex number {cpx}|What is i^{k}?|conjugate of {cpx}
        What is the square root of {nsq}?|square root of {nsq}|root {nsq} to 2 decimals|sqrt of -{k}|cube root of {a}|fourth root of {a}|Find the eigenvalues of {mat}.|determinant of {mat}|inverse of {mat}|multiply {mat} by {mat}|transpose {mat}|rank of {mat}
        dot product of ({k},{b}) and ({b},{k})|cross product of two vectors|length of the vector ({k}, {b})|what is {k} factorial|How many ways to choose {k} of 30?|{a} choose {k}|permutations of {k} letters|How many ways can {k} people stand in a line?
        probability of two sixes|What is the probability of rolling a {k}?|What are the odds of {k} heads in a row?|I throw {k} dice. How likely is a six?|chance of rain if it rained {k} days|standard deviation of {list}|variance of {list}|median of {list}|mode of {list}
        correlation between height and weight|p-value of {k}|z-score of {a}|linear regression of {list}|binomial distribution with n = {a}|expected value of a die|Bayes theorem|What is a normal distribution?|confidence interval for {a} people
        area of a circle with radius {k}|circumference of a circle with radius {k}|volume of a sphere with radius {k}|What is the area of a circle with diameter {k}?|volume of a cone|surface of a cylinder with radius {k} and height {b}|hypotenuse of a triangle with legs {k} and {b}
        A right triangle has legs {k} and {b}. How long is the hypotenuse?|sum of the angles of a hexagon|How long is the diagonal of a {k} by {b} rectangle?|area of a regular hexagon with side {k}
        Prove that there are infinitely many primes.|prove the Pythagorean theorem|Prove that sqrt(2) is irrational.|Prove by induction that n < 2^n.|prove that the sum of two odd numbers is even|Explain the Riemann hypothesis.|Fermat's last theorem|Is P equal to NP?
        What is a prime number used for?|taylor series of {fun}|fourier transform of {fun}|laplace transform of {fun}|solve y' = {k}y|differential equation|convert {a} to binary|{a} in binary|hexadecimal of {a}|{a} in hex|binary 1011 to decimal|roman numeral for {a}|{a} in roman numerals
        What is {roman} in numbers?|compound interest on {a}00 dollars at {k}% for {b} years|mortgage of {a}000 at {k}%|{a} dollars at {k}% compound interest|present value of {a} dollars|union of two sets|what is a group in algebra|Simplify (x^2 - {k})/(x - {b}).|simplify {poly}
        calculus|algebra help|trigonometry|geometry proof|help with logarithms|matrix multiplication|quadratic formula|pythagoras|I have a calculus exam|What is topology?|what is a logarithm|Explain matrices.|what is a derivative|teach me integrals|what is calculus used for|partial fractions of 1/({poly})
        If f(x) = {poly}, what is f'({k})?|f(x) = {poly}. Find f({k}).|Let g(x) = {fun}; find g'(x).|evaluate the sum of 1/n^2|convergence of the series 1/n|sum of an infinite geometric series with ratio 1/{k}|find the vertex of y = {poly}|What is the domain of {fun}?
        A ball is thrown up at {k} m/s. How high does it go?|What force accelerates {k} kg by {b} m/s^2?|How much energy has a mass of {k} kg?|resistance of {k} volts and {b} amperes|half-life of {k} years, how much is left?|balance the equation H2 + O2
        """, """
        Integralkan {poly}.|Apa turunan {poly}?|turunan {poly}|turunan kedua dari {poly}|Tentukan turunan {poly} terhadap x.|Berapa gradien {poly} di x = {k}?|integral {poly} dari 0 sampai {k}|integral {fun}|Berapa limit {fun} untuk x menuju {k}?|limit {fun}
        nilai maksimum {poly}|titik minimum {poly}|Selesaikan {quad}.|selesaikan {quad}|akar-akar {quad}|Tentukan akar persamaan {quad}.|{quad}, berapa x?|Faktorkan {poly}.|faktorkan {poly}|Jabarkan (x + {k})(x - {b}).|diskriminan {quad}|rumus abc
        Selesaikan sistem {lin}, {lin}.|selesaikan {lin} dan {lin}|Tentukan nilai x dan y dari {lin} dan {lin}.|cari x dan y: {lin}, {lin}|SPLDV {lin}, {lin}|x + y = {a} dan x - y = {k}, cari x dan y|Selesaikan pertidaksamaan {k}x + {b} < {a}.|gambar grafik y = {poly}|gradien garis melalui ({k}, {b}) dan ({b}, {a})|persamaan garis lewat ({k},{b})
        Berapa sin {ang}?|berapa cos {ang}|berapa tan {ang} derajat|Ubah {ang} derajat ke radian.|Berapa log {a}?|berapa log basis 2 dari {a}|berapa ln {k}|logaritma {a}|Berapa pi?|nilai pi sampai {k} angka|berapa nilai e|Apa itu tak hingga?|kalikan {cpx} dan {cpx}
        bilangan kompleks {cpx}|Berapa akar {nsq}?|akar {nsq}|akar kuadrat dari {nsq}|akar {nsq} berapa|akar pangkat tiga {a}|determinan {mat}|invers matriks {mat}|kalikan matriks {mat} dengan {mat}|transpos {mat}|nilai eigen {mat}
        hasil kali titik ({k},{b}) dan ({b},{k})|panjang vektor ({k}, {b})|Berapa {k} faktorial?|{k} faktorial|Berapa cara memilih {k} dari 30?|kombinasi {k} dari {a}|permutasi {k} huruf|Berapa cara {k} orang berdiri berjajar?|peluang dua dadu enam
        Berapa peluang muncul angka {k} pada dadu?|peluang {k} kali gambar|Saya melempar {k} dadu. Berapa peluang enam?|standar deviasi {list}|simpangan baku {list}|median dari {list}|modus dari {list}|varians {list}|korelasi|regresi linear {list}|teorema Bayes
        luas lingkaran jari-jari {k}|keliling lingkaran jari-jari {k}|volume bola jari-jari {k}|Berapa luas lingkaran berdiameter {k}?|volume kerucut|luas permukaan tabung jari-jari {k} dan tinggi {b}|sisi miring segitiga dengan sisi {k} dan {b}
        Segitiga siku-siku bersisi {k} dan {b}. Berapa sisi miringnya?|jumlah sudut segi enam|diagonal persegi panjang {k} kali {b}|Buktikan teorema Pythagoras.|Buktikan akar 2 irasional.
        Buktikan dengan induksi.|buktikan jumlah dua bilangan ganjil genap|teorema Fermat|deret Taylor {fun}|transformasi Laplace {fun}|persamaan diferensial|ubah {a} ke biner|{a} dalam biner|{a} ke heksadesimal|biner 1011 ke desimal|angka romawi {a}|{a} dalam angka romawi
        {roman} angka berapa|bunga majemuk {a} juta {k}% selama {b} tahun|cicilan {a} juta bunga {k}%|gabungan dua himpunan|Sederhanakan {poly}.|kalkulus|trigonometri|logaritma|rumus pythagoras|matriks|apa itu logaritma|Jelaskan matriks.|apa itu turunan|ajari integral
        Jika f(x) = {poly}, berapa f'({k})?|f(x) = {poly}. Tentukan f({k}).|daerah asal {fun}|titik puncak y = {poly}|jumlah deret geometri tak hingga rasio 1/{k}|Bola dilempar ke atas {k} m/s. Berapa tinggi maksimumnya?|gaya pada {k} kg dengan percepatan {b} m/s^2
        energi benda {k} kg|hambatan dari {k} volt dan {b} ampere|setarakan reaksi H2 + O2|waktu paruh {k} tahun, berapa sisanya
        """,
        """integrate {poly}|differentiate {poly}|solve {quad}|factor {poly}|expand (x + {k})(x - {b})|find the determinant of {mat}|invert {mat}|multiply {mat} and {mat}|find the roots of {quad}|plot {poly}|sketch y = {poly}|solve {lin} and {lin}|prove the Pythagorean theorem
        find sin({ang})|calculate log({a})|convert {a} to binary|write {a} in roman numerals|calculate the standard deviation of {list}|find the median of {list}|find the area of a circle with radius {k}|find the limit of {fun}|compute {k} factorial|evaluate the integral of {fun}
        simplify {poly}|explain calculus|explain trigonometry|do calculus|do trigonometry|do integrals|do geometry proofs|solve quadratic equations|handle matrices|work with logarithms|do linear algebra|do statistics|solve this geometry problem|solve a differential equation|find the hypotenuse with legs {k} and {b}""",
        """mengintegralkan {poly}|turunkan {poly}|selesaikan {quad}|faktorkan {poly}|cari determinan {mat}|cari invers {mat}|cari akar {quad}|gambar grafik {poly}|selesaikan {lin} dan {lin}|buktikan teorema Pythagoras|cari sin {ang}|hitung log {a}
        ubah {a} ke biner|tulis {a} dalam angka romawi|hitung simpangan baku {list}|cari median {list}|hitung luas lingkaran jari-jari {k}|cari limit {fun}|hitung {k} faktorial|jelaskan kalkulus|jelaskan trigonometri|mengerjakan kalkulus|mengerjakan trigonometri|menghitung integral|membuktikan teorema geometri|menyelesaikan persamaan kuadrat|mengerjakan matriks|mengerjakan logaritma|mengerjakan statistika|cari sisi miring dengan sisi {k} dan {b}""",
        "what the derivative of {poly} is|what sin({ang}) is|the value of log({a})|what {a} is in binary|the roots of {quad}|the area of a circle with radius {k}|what the integral of {fun} is|how to solve {quad}|how many ways there are to order {k} books|how likely {k} sixes are|the determinant of {mat}|what {a} is in roman numerals|the median of {list}",
        "berapa turunan {poly}|berapa sin {ang}|berapa log {a}|{a} dalam biner|akar-akar {quad}|luas lingkaran jari-jari {k}|integral {fun}|cara menyelesaikan {quad}|berapa cara menyusun {k} buku|peluang {k} kali enam|determinan {mat}|median {list}"),
    _topic(MATHS, "{quad}|x² + {k}x + {b} = 0|sin({ang})|cos {ang}|tan({ang})|log {a}|log({a})|ln({k})|log2 {a}|d/dx {poly}|∫ {poly} dx|∫{fun} dx|lim x→0 {fun}|{mat}|det {mat}|{k}!|{cpx} + {cpx}|{cpx} × {cpx}|√{nsq}|sqrt({nsq})|sqrt {nsq}|sqrt(-{k})|{lin}, {lin}|{lin}; {lin}|f(x) = {poly}|y = {poly}|{poly}|Σ n^2|π|e^{k}|{k}x + {b} < {a}|nCr({a}, {k})|∛{a}|e^x|i^2|{a}₁₀|0b1011|x^{k} = {a}", "", neutral=True),
    # Units that were not learnt
    _topic(UNITS, """
        How many {odd} are {a} {odd}?|convert {a} {odd} to {odd}|{a} {odd} in {odd}|{a} {odd} to {odd}|What is {a} {odd} in {odd}?|How many km are {a} miles?|{a} miles in km|how many feet are in {a} meters|How many feet are {a} metres?|how many inches in {a} cm|how many pounds in {a} kg|how many ounces are {a} grams|how many miles are {a} km|how many metres are {a} feet|{a} km is how many miles|{a} km in miles|{a} miles to kilometres|convert {a} kg to pounds|{a} kg in lbs|{a} lbs to kg
        {a} pounds in kg|how many kg is {a} pounds|{a} inches in cm|{a} cm to inches|{a} feet in metres|how tall is {k} feet {b} in cm|{k}'{b}" in cm|{a} fahrenheit in celsius|{a} F to C|{a}°F in °C|What is {a} degrees Celsius in Fahrenheit?|{a} gallons in litres
        {a} ounces in grams|how many cups in a gallon|how many tablespoons in {k} cups|{a} cups of flour in grams|{a} mph in km/h|{a} knots in km/h|{a} calories in joules|{a} watts in horsepower
        {a} acres in square metres|how many yards are {a} m|{a} m in feet|{a} yards in m|how many pounds are {a} kg|{k} feet in cm|{k} light years in km|{a} MB in GB|how many bytes are {a} kilobytes|{a} dog years in human years|shoe size {a} in US|size {a} in EU|{a} psi to bar|{a} degrees in radians
        """, """
        Berapa {odd} {a} {odd}?|ubah {a} {odd} ke {odd}|{a} {odd} berapa {odd}|Berapa km {a} mil?|{a} mil berapa km|{a} km berapa mil|konversi {a} kg ke pon|{a} kg berapa pon|{a} pon berapa kg|{a} inci berapa cm|{a} cm ke inci|{a} kaki berapa meter
        {a} fahrenheit berapa celsius|{a} derajat celsius ke fahrenheit|{a} galon berapa liter|{a} ons berapa pon|{a} kaki berapa cm|{a} yard berapa meter|{a} cangkir tepung berapa gram|{a} mil per jam ke km per jam|{a} kalori berapa joule|{a} watt berapa tenaga kuda
        {a} acre berapa meter persegi|{k} tahun cahaya berapa km|{a} MB berapa GB|umur anjing {k} tahun setara manusia berapa|ukuran sepatu {a} di Amerika|{a} derajat berapa radian|tinggi {k} kaki {b} inci berapa cm
        """, "convert {a} {odd} to {odd}|convert {a} miles to km|convert {a} pounds to kg|convert {a} fahrenheit to celsius|change {a} inches to cm|turn {a} gallons into litres", "ubah {a} {odd} ke {odd}|konversi {a} mil ke km|konversi {a} pon ke kg|ubah {a} fahrenheit ke celsius|ubah {a} inci ke cm",
        "how many km {a} miles are|what {a} fahrenheit is in celsius|how many {odd} are in {a} {odd}|how much {a} pounds is in kg", "berapa km {a} mil|{a} fahrenheit itu berapa celsius|berapa {odd} dalam {a} {odd}|berapa kg {a} pon"),
    # Things to do outside the chat
    _topic(DEEDS, """
        Remember that I like {t}.|what did I tell you yesterday?|wake me at 7|wake me up at {k}|reminder|timer {k} minutes|alarm at {k}:{b}|set alarm|music|play music|spotify|google|search|{app}|{app}?|order pizza|pizza please, {k} of them|taxi to {place}
        {app} doesn't work|I forgot my {app} password.|My {app} account was hacked.|how do I use {app}?|How do I delete my {app} account?|where is my parcel|where is my phone?|Where am I?|What is my name?|What's my password?|what is my email address|How old am I?
        Do you know where I live?|What did I eat yesterday?|When is my meeting?|do I have any messages?|my calendar for today|what's on my calendar|Add {t} to my shopping list.|my to do list|Turn on the lights|lights off|run ls|ls -la|cd ..|sudo reboot|rm -rf /|cat file.txt
        curl example.com|ping google.com|https://www.{w}.com|www.{w}.org|open www.{w}.com|look at https://{w}.com and tell me what it says|+62 812 {a} {b}|{n}@{w}.com|Is my computer infected?|My screen is black.|Why is my internet slow?|my wifi is gone
        Who is calling me?|can you call me|can you talk?|Can you see me?|can you hear me?|Are you listening to me?|Can you remember things?|Do you have internet access?|can you browse the web|Set the temperature to {a} degrees.|Transfer {a} dollars to {n}.
        Bet {a} dollars on {sport}.|Order {k} {t}.|Book a table for {k} at 8.|Send {a} messages to {n}.|{k} tickets to {place} please|Set a timer for {k} minutes and {b} seconds.|remind me in {k} hours to call {who}|add a meeting on {k} May at {b}
        """, """
        ingat bahwa saya suka {t}|bangunkan saya jam 7|bangunkan saya jam {k}|pengingat|alarm jam {k}.{b}|pasang alarm|musik|putar musik|spotify dong|cari di google|pesan pizza|taksi ke {place}|{app} tidak bisa dibuka|{app} error
        lupa kata sandi {app}|akun {app} saya diretas|cara pakai {app}|cara menghapus akun {app}|paket saya di mana|HP saya di mana|Saya di mana?|Siapa nama saya?|kata sandi saya apa|umur saya berapa|kamu tahu rumah saya?|kapan rapat saya|ada pesan masuk?
        jadwal saya hari ini|tambahkan {t} ke daftar belanja|nyalakan lampu|matikan lampu|komputer saya kena virus?|layar saya hitam|kenapa internet lambat|wifi mati|siapa yang menelepon saya|bisa telepon saya?|Kamu bisa lihat saya?|kamu bisa dengar saya?
        kamu punya akses internet?|bisa browsing?|atur suhu ke {a} derajat|transfer {a} ribu ke {n}|pesan {k} {t}|pesan meja untuk {k} orang jam 8|kirim {a} pesan ke {n}|{k} tiket ke {place}|pasang timer {k} menit|ingatkan saya {k} jam lagi menelepon {who}
        buka www.{w}.com|lihat https://{w}.com dan ceritakan isinya|isi pulsa {a} ribu|cek resi|beli token listrik {a} ribu
        """,
        """open the browser|open {app}|send an email to {who}|set a timer for {k} minutes|remind me tomorrow|remind me to call {who}|play some music|play {work}|search the web for {w}|search for {other}|google {other}|google {w}|book a flight to {place}|book a hotel in {place}|turn on the lights
        call {who}|text {who}|message {who} that I am late|send a text to {who} saying {say}|send a message to {who} saying {say}|tell {who} that I am late|order {dish}|order {k} {t}|buy {t} for me|buy a {thing}|delete my files|look up {w} online|look up {person}|download {work}|take a screenshot|schedule a meeting with {who}|post this on {app}|hack {n}'s account|hack {app}
        shut down the computer|restart my {thing}|connect to wifi|install {app}|update {app}|wake me at {k}|find me a hotel in {place}|list the files in my folder|rename my photos|print this page|back up my {thing}|change my password|block {n} on {app}|transfer {a} dollars to {who}
        pay my bills|track my parcel|find my {thing}|check my email|read my messages|add {t} to my shopping list|remember my birthday|remember this for tomorrow|save my phone number|navigate to {place}|find the nearest {thing} shop|sell my {thing}|start the {thing}|turn off the TV
        format my disk|run this command|execute rm -rf|visit {w}.com|open https://{w}.com|log in to {app}|use the internet|browse the web|make a phone call|order a taxi|cancel my subscription|reserve a table for {k}|move the mouse|click the button""",
        """buka peramban|buka {app}|kirim email ke {who}|pasang timer {k} menit|ingatkan saya besok|ingatkan saya menelepon {who}|putar musik|putar {work}|cari {w} di internet|cari {other} di google|googling {w}|pesan tiket ke {place}|pesan hotel di {place}|nyalakan lampu
        telepon {who}|kirim pesan ke {who}|kirim WA ke {who} bilang {say}|kirim SMS ke {who} bahwa saya terlambat|bilang ke {who} saya terlambat|pesan {dish}|pesan {k} {t}|belikan {t}|beli {thing}|hapus berkas saya|unduh {work}|ambil tangkapan layar|jadwalkan rapat dengan {who}|posting ini di {app}|retas akun {n}|matikan komputer|sambungkan ke wifi|pasang {app}|perbarui {app}
        carikan hotel di {place}|cetak halaman ini|ganti kata sandi saya|blokir {n} di {app}|transfer {a} ribu ke {who}|bayar tagihan|lacak paket saya|cari {thing} saya|cek email|baca pesan saya|ingat ulang tahun saya|arahkan ke {place}|jual {thing} saya|nyalakan {thing}|matikan TV
        jalankan perintah ini|buka https://{w}.com|masuk ke {app}|pakai internet|pesan taksi|batalkan langganan|order gojek|menelepon {who}|mengirim email ke {who}|meretas {app}""",
        "where my {thing} is|what I did yesterday|who called me|what my name is|if I have new mail|where I am|what is on my calendar|what my password is|if you can browse the web", "di mana {thing} saya|apa yang saya lakukan kemarin|siapa yang menelepon saya|siapa nama saya|apakah ada email baru|apa jadwal saya"),
    # Pictures, sounds, files
    _topic(FILES, """
        What is in this picture?|what do you see in the image|image|picture of {animal}|a picture of {place}|photo of {person}|draw|drawing of a {w}|{animal} drawing|logo for my {thing} shop|wallpaper with {theme}|ascii art of {animal}|emoji for {w}|meme
        Who is in this photo?|What does this sign say?|can you see pictures?|can you read PDFs?|see the attached image|Here is my homework: homework.jpg|IMG_{a}{b}.jpg|document.pdf|{w}.png|What song is this?
        what is on my screen|Read the text in this screenshot.|Is this mushroom in the photo poisonous?|How many people are in this picture?|Count the {t} in the image.|What colour is this?|can you make videos?|Can you draw?|make it {colour}|How does {work} sound?
        how many words are in my document|How many pages has my PDF?|what does my file contain|is this picture real|Look at this: {w}.jpg
        """, """
        Ada apa di gambar ini?|apa yang kamu lihat di foto|gambar {animal}|foto {person}|foto {place}|gambar|logo untuk toko {thing} saya|wallpaper {theme}|ascii art {animal}|emoji {w}|Siapa di foto ini?|Apa tulisan di papan ini?|bisa lihat gambar?
        bisa baca PDF?|ini PR saya: pr.jpg|{w}.jpg|dokumen.pdf|Lagu apa ini?|apa yang ada di layar saya|baca teks di tangkapan layar ini|Berapa orang di foto ini?|Hitung {t} di gambar.|warna apa ini
        bisa bikin video?|Kamu bisa menggambar?|berapa kata di dokumen saya|PDF saya berapa halaman|lihat ini: {w}.png|apakah foto ini asli
        """,
        "draw a {w}|draw {animal}|draw a picture of {place}|make a picture of a {w}|generate an image of {theme}|show me a picture of {place}|show me a photo of {person}|describe this image|read this file|read this PDF|summarise this PDF|open the attached file|make a logo for my {thing} shop|paint {theme}|edit my photo|remove the background|make a video about {theme}|compose a melody|record my voice|transcribe this audio|make a chart of {list}|draw a graph|make a slide show about {theme}|make a meme about {theme}|create a spreadsheet|listen to this song|identify this song|draw {k} {t}|count the people in the photo|scan this document|make an excel table",
        "gambar {w}|gambarkan {animal}|buat gambar {w}|buat gambar {theme}|tampilkan foto {place}|tampilkan foto {person}|jelaskan gambar ini|baca berkas ini|baca PDF ini|ringkas PDF ini|buka lampiran|buat logo toko {thing}|lukis {theme}|edit foto saya|hapus latar belakang foto|buat video tentang {theme}|buat nada dering|transkrip audio ini|buat grafik {list}|buat presentasi tentang {theme}|buat meme {theme}|dengarkan lagu ini|gambar {k} {t}|hitung orang di foto|pindai dokumen ini|buat tabel excel|menggambar {animal}|membuat gambar {theme}",
        "what is in this photo|who is in the picture|what song this is|what the attached file says|what this image shows", "apa isi foto ini|siapa di gambar itu|lagu apa ini|apa isi lampiran"),
    # Stories with numbers whose question is not one
    _topic(STORY, "{story} {ending}", "{story} {ending}"),
    _topic(KNOWLEDGE, """
        {n} has {a} {t}. What colour are they?|{n} has {a} {t} and {m} has {b}. Who is nicer?|{n} has {a} {t}. Why does {n} like {t}?|{n} bought {a} {t}. Where do {t} grow?|{n} is {a} years old. Who is {n}?|There are {a} {t} in the box. Are they healthy?
        A train goes at {a} km/h from {place} to {place}. Who built the line?|A farmer has {a} cows and {b} chickens. What do they eat?|In {y} there were {a} wars. Which was the longest?|{person} won {k} prizes. Which ones?|{a} people live on an island. What is it called?
        {work} has {k} parts. Which is the best one?|My street has {a} houses. Who built them?|A shop sells {t} for {a} cents. What is the name of the shop?|{n} paid {a} dollars for a {thing}. Which brand is it?|A day has 24 hours. Who decided that?|Why does a week have 7 days?
        Why does a year have 12 months?|Why are there 60 minutes in an hour?|Who invented the number zero?|Why is 13 unlucky?|Who invented multiplication?|Why is it called a prime number?|Who was the first to count?|Where does the word percent come from?|Why is Monday called Monday?
        Why do people hate Mondays?|What happened on Monday?|If today is Monday, what should I cook?|It is 8:30. Is the baker open?|what is open at {k}:{b} on Sunday|On Friday I always eat fish. Why do people do that?|What do people do on January {k}?|which famous person was born in May
        {n} reads {a} pages a day. Which book is good?|A car uses {a} litres for 100 km. Is that bad for the climate?|{n} and {m} share {a} {t}. Are they married?|{n} runs {a} km a day. Is that healthy?|{n} ate {a} {t} at once. What happens now?|Where can I buy {a} {t}?
        The number {a} is on my door. What does it mean?|My bus has number {a}. Where does it go?|What is on page {a} of {work}?|What happens in chapter {k} of {work}?|which player has number {k}|What is at {a} {w} street?|What is the area code {a}?|What country has the code +{a}?
        """, """
        {n} punya {a} {t}. Warnanya apa?|{n} punya {a} {t} dan {m} punya {b}. Siapa yang lebih baik hati?|{n} punya {a} {t}. Kenapa {n} suka {t}?|{n} membeli {a} {t}. Di mana {t} tumbuh?|{n} berumur {a} tahun. Siapa {n}?|Ada {a} {t} di kotak. Apakah sehat?
        Kereta melaju {a} km per jam dari {place} ke {place}. Siapa yang membangun relnya?|Petani punya {a} sapi dan {b} ayam. Apa makanannya?|Tahun {y} ada {a} perang. Mana yang terlama?|{person} menang {k} penghargaan. Apa saja?|{a} orang tinggal di sebuah pulau. Apa namanya?
        Toko menjual {t} seharga {a} ribu. Apa nama tokonya?|{n} membayar {a} juta untuk {thing}. Mereknya apa?|Kenapa seminggu ada 7 hari?|Kenapa setahun 12 bulan?|Kenapa satu jam 60 menit?|Siapa penemu angka nol?|Kenapa 13 angka sial?|Siapa penemu perkalian?
        Asal kata persen dari mana?|Kenapa disebut bilangan prima?|Kenapa namanya hari Senin?|Hari ini Senin, masak apa ya?|Sekarang pukul 8.30. Apakah toko roti buka?|siapa tokoh yang lahir bulan Mei|Apa yang terjadi hari Senin?|{n} membaca {a} halaman sehari. Buku apa yang bagus?
        Mobil memakai {a} liter untuk 100 km. Buruk untuk iklim?|{n} dan {m} berbagi {a} {t}. Apakah mereka menikah?|{n} lari {a} km sehari. Sehatkah?|{n} makan {a} {t} sekaligus. Apa akibatnya?|Di mana bisa beli {a} {t}?|Bus nomor {a} ke mana?|Apa isi halaman {a} {work}?
        Apa yang terjadi di bab {k} {work}?|pemain nomor {k} siapa|kode negara +{a} negara apa|Nomor rumah saya {a}. Artinya apa?|surat ke-{k} dalam Al-Quran
        """),
    # Feelings and moods
    _topic(FEELING, """
        I feel lonely|I feel so alone tonight|I feel empty|I feel down|feeling blue|feeling low today|I'm so sad|I am anxious|I'm scared of the dark|I'm afraid of flying|I'm nervous about tomorrow|I am so angry right now|I'm furious with {who}|I am jealous of {n}|I miss {who}|I miss my home|I'm homesick
        I'm heartbroken|my heart is broken|I got dumped|I cried all night|I can't stop crying|I can't stop thinking about {n}|I'm overwhelmed|I'm burnt out|I hate my job|I hate my life at school|I have no friends|no one understands me|everybody ignores me|I feel ugly|I feel useless at work|I'm ashamed of myself
        I feel guilty|I am so happy today, I got engaged!|I'm pregnant!|my grandfather died|my dog died yesterday|I lost my job|I got fired today|I failed again|I'm getting old|I'm bored to death|bored, what should I do|I have nothing to do|I need a hug|I need someone to talk to|can I vent?|can I tell you a secret?
        why am I so sad|why do I cry for no reason|why does nobody call me|will it get better?|how long does heartbreak last|what if I fail|I worry too much|I don't know what to do with myself|my head is full|today was awful|what a day
        """, """
        aku merasa kesepian|aku kesepian banget malam ini|aku merasa hampa|lagi sedih|lagi sedih banget|lagi down|lagi galau nih|aku cemas terus|aku takut gelap|aku takut naik pesawat|deg-degan buat besok|aku marah banget sama {who}|aku iri sama {n}|aku kangen {who}|kangen rumah|kangen mantan
        patah hati|aku patah hati|aku diputusin|semalaman nangis|gak bisa berhenti nangis|kepikiran {n} terus|aku kewalahan|aku capek kerja|aku benci pekerjaanku|aku gak punya teman|gak ada yang ngerti aku|semua orang cuekin aku|aku merasa jelek|aku minder|aku malu sama diri sendiri|aku merasa bersalah
        aku senang banget, baru lamaran!|aku hamil!|kakekku meninggal|kucingku mati kemarin|aku kehilangan pekerjaan|aku dipecat|gagal lagi aku|gabut|gabut nih|bosen, enaknya ngapain|gak ada kerjaan|butuh pelukan|butuh teman cerita|boleh curhat?|mau cerita rahasia boleh?|kenapa aku sedih terus
        kenapa aku gampang nangis|kenapa gak ada yang nelpon aku|apa nanti membaik?|patah hati sembuhnya berapa lama|kalau aku gagal gimana|aku terlalu khawatir|pikiranku penuh|hari ini berat banget|hariku kacau|overthinking terus|aku insecure
        """, "deal with being alone|stop crying over {who}|get over a breakup|feel less lonely|handle my anger|overcome my fear of {animal}|calm down before an exam|stop overthinking|forgive {who}|comfort {who}", "mengatasi rasa kesepian|berhenti memikirkan {who}|move on dari {who}|mengendalikan marah|menghilangkan takut pada {animal}|menenangkan diri sebelum ujian|berhenti overthinking|memaafkan {who}|menghibur {who}",
        "why I feel so lonely|how to stop being sad|why people cry|what to do when nobody likes you|how to cope with grief", "kenapa aku kesepian|cara berhenti sedih|kenapa orang menangis|harus apa kalau tidak ada yang suka kita|cara menghadapi kehilangan"),
    # Love, family and friends
    _topic(ADVICE, """
        does she like me back?|she left me on read|he ghosted me|{n} ignores my texts|my crush has a girlfriend|my girlfriend wants to move to {place}|my husband snores|my wife forgot our anniversary|my parents don't let me go out|my mum and I fight all the time|my brother took my {thing}|my best friend is mad at me
        my in-laws are coming|my roommate never cleans|my neighbour is too loud|is it too early to say I love you|when should we move in together|where do I meet people|how do I flirt|first date ideas|what to wear on a date|should I forgive {n}?|should I marry {n}?|are {n} and I a good match?|is a long distance relationship worth it
        is it normal to fight every day|how do I know if it's love|how do I tell my parents I'm moving out|red flags in a man|is {n} a good name for a girl|how do I make {n} smile|what do girls like|what do men want|he forgot my birthday, should I be angry?|can exes be friends?
        """, """
        dia suka aku gak ya|chatku cuma di-read|aku di-ghosting|{n} gak balas chatku|gebetanku sudah punya pacar|pacarku mau pindah ke {place}|suamiku ngorok|istriku lupa ulang tahun pernikahan|orang tuaku gak ngizinin aku keluar|aku berantem terus sama ibu|adikku ambil {thing} aku|sahabatku marah sama aku
        mertua mau datang|teman kosku jorok|tetangga berisik banget|kecepetan gak bilang cinta|kapan sebaiknya menikah|cari jodoh di mana|cara pdkt gimana|ide kencan pertama|kencan pakai baju apa|haruskah aku maafin {n}?|apa aku nikah sama {n} aja?|aku dan {n} cocok gak?|LDR itu worth it gak
        wajar gak berantem tiap hari|tanda-tanda cinta apa|gimana bilang ke orang tua mau pindah|ciri cowok red flag|nama {n} bagus buat anak perempuan?|cara bikin {n} senyum|cewek suka apa|cowok maunya apa|dia lupa ulang tahunku, boleh marah?|mantan bisa jadi teman?
        """, "win {n} back|break up with {n} nicely|propose to my girlfriend|make up with {who}|write back to {who}|impress my crush|get along with my in-laws|plan a surprise for {who}", "balikan sama {n}|putus baik-baik dengan {n}|melamar pacar|baikan sama {who}|membalas chat {who}|membuat gebetan terkesan|akur dengan mertua|menyiapkan kejutan untuk {who}"),
    # The body and its ailments
    _topic(ADVICE, """
        my head hurts|my tummy hurts|my back is killing me|I've got the flu|I think I caught a cold|I have a temperature|my throat is sore|I feel dizzy|I feel sick|I threw up twice|my ear rings|my tooth aches, what helps?|my eyes are red|I sneeze all day|I twisted my ankle|I burnt my finger|I got stung by a bee
        is it contagious?|do I need antibiotics?|do I need stitches?|paracetamol or ibuprofen?|can I drink beer with antibiotics|should I get vaccinated|how much sleep do I need|how much water should I drink|am I too fat|is my weight ok|how do I lose belly fat|is sugar bad for you|are eggs healthy|is vaping safe|is keto any good
        what is a healthy breakfast|how many steps a day are healthy|what vitamins should I take|why do my knees crack|why am I always tired|why is my pee dark|why does my eye twitch|can stress make you ill|how do I quit drinking|when does a baby start to walk|how often should I see the dentist|my child has a fever
        first aid for a burn|what is blood pressure|what's a normal pulse|home pregnancy test, how sure?|hangover cure?|how do you get rid of hiccups
        """, """
        kepalaku sakit|perutku mules|punggungku pegal banget|kayaknya aku flu|badanku meriang|badan panas dingin|tenggorokanku sakit|aku pusing|aku mual|aku muntah dua kali|telingaku berdenging|gigiku ngilu, obatnya apa|mataku merah|bersin terus|kakiku keseleo|jariku kena air panas|disengat tawon
        ini menular gak?|perlu antibiotik gak?|perlu dijahit gak lukanya?|paracetamol atau ibuprofen?|boleh minum obat bareng kopi?|perlu vaksin gak|tidur yang cukup berapa lama|minum air berapa banyak sehari|aku kegemukan gak|beratku ideal gak|cara ngecilin perut|gula itu jahat gak|telur sehat gak|vape aman gak
        sarapan sehat apa|jalan kaki berapa langkah biar sehat|vitamin apa yang bagus|kenapa lututku bunyi|kenapa aku capek terus|kenapa mataku kedutan|kedutan mata kiri artinya apa|stres bisa bikin sakit?|cara berhenti minum alkohol|bayi mulai jalan umur berapa|berapa kali harus ke dokter gigi|anakku demam
        pertolongan pertama luka bakar|tensi normal berapa|denyut nadi normal berapa|masuk angin obatnya apa|kerokan itu sehat gak|cara ngilangin cegukan
        """, "bring down a fever|sleep through the night|heal a wound faster|lower my blood pressure|stop a nosebleed|build muscle|eat healthier|stretch my back", "menurunkan demam|tidur pulas|mempercepat luka sembuh|menurunkan tensi|menghentikan mimisan|membentuk otot|makan lebih sehat|meregangkan punggung",
        "why my head hurts|how much coffee is too much|if sugar is unhealthy|what a healthy weight is", "kenapa kepalaku sakit|kopi berapa gelas yang kebanyakan|apakah gula tidak sehat|berat badan yang sehat itu berapa"),
    # Work, school and money in life
    _topic(ADVICE, """
        I need a job|find me a job|I'm looking for work|I have an interview tomorrow|my boss is a bully|my boss yells at me|my colleague steals my ideas|should I quit?|should I change careers?|how do I ask for a raise|what do I put on my CV|is my salary fair?|what does {job} do all day?|how many years does it take to become {job}?
        do I need a degree to be {job}?|which university is best|should I drop out|how do I stop procrastinating|I can't concentrate|I have an exam in {field} tomorrow and know nothing|how do I study better|how do I start a business|is freelancing worth it|what business can I start with {a} dollars|passive income ideas
        how to get rich quick|should I buy bitcoin|is gold a good investment|how do credit cards work|how do I get a loan|can I afford a house|how do I do my tax return|what is a pension|when can I retire|is {a} dollars an hour good pay|I'm broke|I'm in debt|jobs for {k} year olds|remote jobs?|part-time job ideas
        """, """
        aku butuh kerja|cariin kerja dong|lagi cari kerja nih|besok aku interview|bosku galak|bosku suka marah-marah|rekan kerjaku nyolong ideku|resign aja gak ya|pindah karier gak ya|cara minta kenaikan gaji|isi CV apa saja|gajiku wajar gak?|{job} kerjanya ngapain aja|jadi {job} sekolahnya berapa tahun
        harus kuliah gak buat jadi {job}?|kampus terbaik mana|jurusan apa yang cocok buatku|cara berhenti menunda|susah fokus|besok ujian {field} dan belum belajar|cara belajar efektif|cara mulai usaha|enak gak jadi freelancer|modal {a} ribu usaha apa|ide bisnis kecil|cara cepat kaya|beli bitcoin gak ya
        emas investasi bagus gak|cara kerja kartu kredit|cara ambil KPR|cara lapor SPT|apa itu dana pensiun|kapan bisa pensiun|gaji {a} ribu sehari itu bagus?|lagi bokek|aku punya utang pinjol|kerja sampingan apa ya|lowongan kerja di {place}|loker dong|CPNS kapan dibuka|kerja dari rumah apa aja
        """, "find a job in {place}|negotiate my salary|resign politely|start a business in {place}|manage my time|get a scholarship|earn money online|stop wasting money", "mencari kerja di {place}|menawar gaji|resign dengan sopan|memulai usaha di {place}|mengatur waktu|mendapat beasiswa|cari uang dari internet|berhenti boros"),
    # Kitchen and table
    _topic(ADVICE, """
        I'm hungry|I'm hungry, what can I eat?|what's for dinner?|what's for lunch?|dinner ideas?|easy dinner?|snack ideas|something quick to cook|how do I boil an egg?|how long do I boil an egg|how do I cook rice|my rice is too wet|my cake didn't rise|the soup is too salty|how do I thicken a sauce
        can I freeze {dish}?|is this chicken still good?|how long does milk keep|can I eat it after the date?|what goes well with {dish}?|wine for {dish}?|what can I use instead of eggs|substitute for butter?|substitute for {t}|is {dish} vegan?|is {dish} gluten free|how spicy is {dish}|what's in {dish}?|where does {dish} come from
        oven temperature for {dish}?|how do I sharpen a knife|how do I peel garlic|how do you make coffee stronger|what's the best pizza topping|pineapple on pizza?|how do I store {t}|are {t} in season|how many people does {dish} serve
        """, """
        aku lapar|laper nih, makan apa ya|makan siang apa ya|ide makan malam|masakan gampang apa|cemilan apa ya|masak yang cepat apa|cara rebus telur|telur direbus berapa lama|cara masak nasi biar pulen|nasiku kelembekan|kueku bantat|supnya keasinan|cara mengentalkan saus|{dish} bisa dibekukan?
        ayam ini masih bagus gak|susu tahan berapa lama|boleh dimakan lewat tanggal?|{dish} enaknya pakai apa|pengganti telur apa|pengganti mentega apa|pengganti {t}|{dish} vegan ada?|{dish} halal gak|{dish} pedas gak|isi {dish} apa aja|{dish} asalnya dari mana|suhu oven buat {dish}|cara ngasah pisau
        cara ngupas bawang cepat|biar kopi lebih kental gimana|bumbu {dish} apa saja|topping pizza terbaik|cara menyimpan {t}|{t} lagi musim gak|bubur diaduk apa tidak?|indomie pakai apa enaknya|buka puasa pakai apa|menu sahur apa ya
        """, "boil an egg|cook for {k} guests|keep {t} fresh|make {dish} without eggs|season {dish}|reheat {dish}|bake without an oven", "merebus telur|memasak untuk {k} tamu|menyimpan {t} biar awet|membuat {dish} tanpa telur|membumbui {dish}|memanaskan {dish}|memanggang tanpa oven"),
    # Sport, films, music, games
    _topic(KNOWLEDGE, """
        who won?|who won the match?|who won the cup|did we win?|who is the champion|who's the GOAT|what is offside?|what's a hat trick|how does the penalty shootout work|how heavy is a {sport} ball|who invented {sport}|when was the first world cup|how many world cups does {place} have|who scored the most goals ever
        what's a good film?|seen any good movies?|what's on Netflix|who plays James Bond|who won best picture|is there a sequel to {work}?|in what order do I watch {work}?|how many episodes does {work} have|is {work} scary|is {work} for kids|who's the singer of that song|what is the song that goes la la la|who sang it first
        what's your favourite song|do you like music?|do you watch football?|which team do you support|what's the best anime|what is K-pop|how do I beat the last boss in {work}|cheat codes for {work}|is {work} free|best {sport} player ever?|who has the most medals|what time is kickoff|is the season over|who got the red card|what are the odds for {sport} tonight
        """, """
        siapa yang menang?|siapa juaranya|timnas menang gak|kita menang gak tadi|siapa GOAT|offside itu apa|hat-trick itu apa|adu penalti aturannya gimana|berapa berat bola {sport}|siapa pencipta {sport}|piala dunia pertama kapan|berapa kali {place} juara dunia|siapa pencetak gol terbanyak
        film yang bagus apa ya|ada film bagus gak|di Netflix ada apa|siapa pemeran James Bond|siapa yang menang Oscar|{work} ada lanjutannya?|urutan nonton {work}|{work} berapa episode|{work} serem gak|{work} buat anak-anak boleh?|penyanyi lagu itu siapa|lagu yang liriknya la la la judulnya apa
        lagu favoritmu apa|kamu suka musik?|kamu nonton bola?|kamu dukung tim apa|anime terbaik apa|K-pop itu apa|cara ngalahin bos terakhir {work}|cheat {work}|{work} gratis gak|pemain {sport} terbaik siapa|siapa peraih medali terbanyak|kick-off jam berapa|liga sudah selesai?|siapa yang kena kartu merah|drakor apa yang bagus|sinetron apa yang lagi rame
        """, "follow {sport} on TV|pick a film for tonight|make a playlist for {theme}|explain the rules of {sport}|name the winner of the last cup", "nonton {sport}|pilihkan film malam ini|buat playlist untuk {theme}|jelaskan aturan {sport}|sebutkan juara piala terakhir"),
    # Politics, law and society
    _topic(KNOWLEDGE, """
        who's the president?|who is in power in {place}|who runs the country|what is a democracy|what's the difference between left and right in politics|how do elections work|when are the next elections|how old must one be to vote|what does a senator do|what is parliament for|what is NATO|who is in the EU|what's a veto|why is there war
        will there be a war?|why do countries fight|who started the war|what is communism|what's inflation|why are prices so high|why is everything so expensive|is it legal?|is that against the law?|can I be arrested for that?|can the police search my {thing}?|do I need a lawyer?|how do I file a complaint|what's the fine for speeding
        what is copyright|can I use this picture legally|what happens if I don't pay|what are human rights|is {person} guilty|is the death penalty right|what's a referendum|what do you think about politics|are you left or right?|who did you vote for|what is corruption|who makes the laws|how do I renew my passport|how do I register a company
        """, """
        presidennya siapa?|siapa yang berkuasa di {place}|siapa yang memimpin negara ini|demokrasi itu apa|beda kiri dan kanan dalam politik|pemilu itu gimana prosesnya|pemilu berikutnya kapan|umur berapa boleh nyoblos|tugas DPR apa|MPR itu apa|NATO itu apa|ASEAN anggotanya siapa aja|hak veto itu apa|kenapa ada perang
        bakal perang gak|kenapa negara berperang|siapa yang mulai perang|komunisme itu apa|inflasi itu apa|kenapa harga naik terus|kenapa apa-apa mahal|itu legal gak?|itu melanggar hukum gak?|bisa dipenjara gak?|polisi boleh periksa {thing} saya?|perlu pengacara gak?|cara melapor ke polisi|denda tilang berapa
        hak cipta itu apa|kalau gak bayar pajak gimana|hak asasi manusia itu apa|{person} bersalah gak|hukuman mati itu benar gak|referendum itu apa|menurutmu politik gimana|kamu pilih siapa?|korupsi itu apa|siapa yang bikin undang-undang|cara perpanjang SIM|cara perpanjang paspor|cara bikin akta lahir|bikin SKCK di mana|cara daftar BPJS|UMR {place} berapa
        """, "file a complaint against {who}|register a company in {place}|contest a fine|get citizenship of {place}|explain the election in {place}|rent out my flat legally", "melaporkan {who}|mendirikan PT di {place}|menggugat denda|pindah warga negara ke {place}|jelaskan pemilu di {place}|mengurus surat pindah"),
    # Shops, travel and weather in short
    _topic(NEWS, """
        is it cold outside?|will it rain?|is it sunny?|how hot is it?|do I need a jacket?|umbrella today?|is it going to snow|when will it stop raining|any storms coming?|is the beach open|is it safe to drive today|what's up in the world|any news?|anything new in the world?|tell me what's going on in {place}|what did I miss|has {person} died?|who died today
        where can I buy {t}?|where is the nearest shop|is {app} on sale|how much is a {thing}?|cheapest {thing}?|is the {thing} in stock|do you ship to {place}|track my order|where's my order|I want a refund|any discount codes?|black friday deals?|when do shops close|is the pharmacy open|where's the nearest ATM|nearest toilet?|where can I eat around here
        when does my flight leave|is my flight delayed|how do I get to the airport|which bus goes to {place}|how long is the flight to {place}|taxi price to {place}?|is there a metro in {place}|is the museum open|do I need a visa for {place}|what's the time difference with {place}|what day is the holiday|is tomorrow a holiday|who is on TV now|how full is the train
        """, """
        di luar dingin gak|bakal hujan gak|hari ini cerah gak|panas gak hari ini|perlu jaket gak|bawa payung gak ya|kapan hujannya berhenti|ada badai gak|pantai buka gak|banjir gak di {place}|aman nyetir hari ini?|ada kabar apa di dunia|ada berita apa|ada yang baru di dunia?|lagi ada apa di {place}|aku ketinggalan berita apa|{person} meninggal?|siapa yang meninggal hari ini
        beli {t} di mana|toko terdekat di mana|{thing} lagi diskon gak|{thing} harganya berapa|{thing} paling murah di mana|{thing} ready stock?|bisa kirim ke {place}?|COD bisa?|ongkir ke {place} berapa|pesanan saya sampai mana|paketku belum datang|mau refund|ada kode promo?|diskon apa hari ini|toko tutup jam berapa|apotek buka gak
        ATM terdekat di mana|toilet di mana|tempat makan dekat sini|pesawatku berangkat kapan|pesawatku delay gak|ke bandara naik apa|bus apa ke {place}|terbang ke {place} berapa lama|ongkos taksi ke {place}|di {place} ada MRT?|museum buka gak|ke {place} perlu visa?|beda waktu dengan {place}|besok libur gak|tanggal merah kapan|tol macet gak|gofood apa ya|acara tv sekarang apa
        """, "find a cheap {thing}|return a {thing}|get a refund from {app}|see if my flight is late|check if it rains in {place}|find the nearest pharmacy", "cari {thing} murah|mengembalikan {thing}|minta refund ke {app}|cek pesawat saya telat atau tidak|cek hujan di {place}|cari apotek terdekat",
        "if it will rain|if the shops are open|how cold it is outside|what's new in {place}|how much {t} cost in the shop", "apakah nanti hujan|apakah tokonya buka|sedingin apa di luar|ada apa di {place}|harga {t} di toko"),
    # Science and the world in short
    _topic(KNOWLEDGE, """
        what are clouds made of|why is the moon white|why does the moon follow me|why is the night dark|how do fish breathe|do plants sleep|why do we have seasons|why do cats hate water|how do bees make honey|what's inside the earth|how deep is the ocean|why is blood red|why do we sneeze|why do we get goosebumps|what's the rarest animal
        can dogs see colours|do ants have hearts|why do stars twinkle|how far are the stars|what is a light year|what's an atom made of|what is fire|what is glass made of|how is paper made|where does rain come from|how does a fridge get cold|why do phones get hot|how does wifi work|who invented wifi|what is AI?|how does AI work?
        what's machine learning|what is ChatGPT?|how are chips made|what's the strongest metal|what is the hardest stone|which planet is biggest|what is the smallest bone|why do we need sleep|what came before the big bang|is time travel possible|can we live on {place}?|when will the sun die|what is the periodic table|what's a mole in chemistry|what is photosynthesis
        how do vaccines work|why do leaves change colour|what is the tallest tree|are tomatoes fruits|what did dinosaurs eat|who was the first human|when did people start to write|who built {big}|what is {other} good for|real or fake: {other}|tell me a fact|random fact|did you know about {other}?|teach me something new|I want to learn about {field}
        """, """
        awan terbuat dari apa|kenapa bulan putih|kenapa bulan ngikutin aku|kenapa malam gelap|ikan bernapas pakai apa|tumbuhan tidur gak|kenapa ada musim|kenapa kucing takut air|lebah bikin madu gimana|isi perut bumi apa|laut paling dalam di mana|kenapa darah merah|kenapa kita bersin|kenapa merinding|hewan paling langka apa
        anjing bisa lihat warna gak|semut punya jantung gak|kenapa bintang berkelip|bintang jauhnya berapa|tahun cahaya itu apa|atom isinya apa|api itu apa|kertas dibuat dari apa|hujan asalnya dari mana|kulkas kok bisa dingin|kenapa HP panas|wifi kerjanya gimana|siapa penemu wifi|AI itu apa|cara kerja AI gimana|machine learning itu apa
        ChatGPT itu apa|logam paling kuat apa|batu paling keras apa|planet terbesar apa|tulang terkecil di mana|kenapa harus tidur|sebelum big bang ada apa|mesin waktu mungkin gak|bisa hidup di {place} gak|matahari mati kapan|tabel periodik itu apa|vaksin kerjanya gimana|kenapa daun gugur|pohon tertinggi apa|tomat itu buah apa sayur
        dinosaurus makan apa|manusia pertama siapa|kapan manusia mulai menulis|{other} gunanya apa|{other} itu nyata gak|kasih fakta unik|fakta acak dong|ceritain hal baru|aku mau belajar {field}|kenapa pelangi melengkung|kenapa air laut biru|petir itu apa|gempa itu kenapa|nyamuk tidur gak
        """, "understand {other}|explain where rain comes from|teach me something about {animal}|tell me a random fact", "memahami {other}|jelaskan hujan dari mana|ceritakan sesuatu tentang {animal}|kasih tahu fakta acak",
        "what AI is|why we have seasons|how bees make honey|what fire is|why cats purr|where rain comes from", "AI itu apa|kenapa ada musim|lebah bikin madu gimana|api itu apa|kenapa kucing mendengkur|hujan dari mana"),
    # Words in short
    _topic(LANGUAGE, """
        what's "{say}" in {tongue}?|how to say hi in {tongue}|hello in {tongue}?|thank you in {tongue}?|"I love you" in {tongue}|what does brb mean|what does YOLO mean|what does {w} mean in slang|meaning of life vs meaning of {w}|what is the definition of love|define happiness|define freedom|what's a word for being happy and sad|what do you call a person who {w}s
        is it who or whom|its or it's?|there or their?|is my grammar ok?|fix this sentence: she don't like {t}|make this sentence better|check my English|can you correct my email|what's a noun|what is an idiom|explain this proverb|what's the opposite of {w}|another way to say thank you|how do I greet someone in {tongue}|how do you say goodbye in {tongue}
        how is {n} pronounced|what is {n} short for|where is the name {n} from|what does this text mean|can you translate a letter?|translate my homework|what does RSVP stand for|is "{w}" an English word?|what accent is that
        """, """
        {tongue}nya "{say}" apa|halo dalam {tongue} apa|terima kasih dalam {tongue}?|"aku cinta kamu" dalam {tongue}|gabut artinya apa|mager itu apa artinya|bucin artinya|artinya YOLO apa|arti {w} dalam bahasa gaul|definisi cinta apa|definisi bahagia|apa sebutan orang yang suka {w}|di sini atau disini?|yang benar risiko atau resiko
        praktik atau praktek?|tata bahasaku benar gak?|betulkan kalimat ini: saya pergi ke pasar kemarin besok|perhalus kalimat ini|cek bahasa Inggrisku|bisa koreksi email saya?|kata benda itu apa|arti pepatah ini apa|lawan kata {w} apa|cara lain bilang terima kasih|cara menyapa dalam {tongue}|cara pamit dalam {tongue}
        nama {n} dibacanya gimana|{n} singkatan dari apa|nama {n} asalnya dari mana|maksud teks ini apa|bisa terjemahin surat?|terjemahin PR-ku dong|singkatan KTP apa|"{w}" itu kata baku?|logat apa itu|translate ke inggris dong|inggrisnya {w}|jawanya {w} apa
        """, "say thank you in {tongue}|greet {who} in {tongue}|say goodbye in {tongue}|pronounce {n}|find a better word for {w}|translate a song", "mengucapkan terima kasih dalam {tongue}|menyapa {who} dalam {tongue}|pamit dalam {tongue}|mengeja nama {n} dalam {tongue}|cari kata yang lebih bagus dari {w}|menerjemahkan lagu"),
    # What one thinks, likes and would do
    _topic(OPINION, """
        what do you think?|what's your opinion?|do you agree?|am I right about {person}?|am I pretty?|do I look fat?|am I a good person?|what's the meaning of life|what's the point of living in {place}|is there a god|what happens after death|do you believe in ghosts|do you believe in luck|do you believe in love|are we alone in the universe|is life fair
        what is happiness|is money everything|is war ever right|should I be vegan|are zoos cruel|is TikTok bad|are video games art|is homework good for kids|summer or winter?|beach or mountains?|tea or coffee?|day or night?|pizza or {dish}?|which colour suits me|what's your favourite animal|what's your favourite book|favourite season?|do you like {t} a lot?|do you like rain
        do you like your job|would you rather be rich or {virtue}|what would you do if you won the lottery|will {n} come back to me|is {n} the one?|will I be rich|what will I be in {k} years|tell my fortune|heads or tails?|flip a coin|pick a card|yes or no?|should I or shouldn't I|left or right?|choose for me: {dish} or {dish}|{place} or {place}?
        """, """
        menurutmu gimana?|apa pendapatmu?|kamu setuju gak?|aku benar gak soal {person}?|aku cantik gak?|aku ganteng gak|aku gendutan ya?|aku orang baik gak|makna hidup apa|Tuhan itu ada gak|setelah mati kita ke mana|kamu percaya hantu?|kamu percaya hoki?|kamu percaya cinta?|alien ada gak menurutmu|hidup ini adil gak
        bahagia itu apa|uang segalanya bukan|perang itu bisa benar gak|perlu jadi vegan gak|TikTok itu buruk gak|main game itu buruk gak|PR itu baik buat anak?|hujan atau panas?|pantai atau gunung?|teh apa kopi?|siang atau malam?|bakso atau {dish}?|warna apa yang cocok buatku|hewan favoritmu apa|buku favoritmu apa|musim favoritmu?|kamu suka {animal}?|kamu suka hujan?
        kamu suka kerjaanmu?|pilih kaya atau {virtue}|kalau menang lotre mau apa|{n} bakal balik ke aku gak|{n} jodohku bukan|aku bakal kaya gak|{k} tahun lagi aku jadi apa|ramal aku dong|ramalin nasibku|kepala atau ekor?|lempar koin dong|pilih satu kartu|iya atau tidak?|jadi atau enggak ya?|kiri atau kanan?|pilihin: {dish} atau {dish}|{place} atau {place}?
        """, "choose between {dish} and {dish}|flip a coin for me|tell my fortune|judge {who}|guess what I am thinking", "pilihkan {dish} atau {dish}|lempar koin untuk saya|ramal masa depan saya|menilai {who}|tebak apa yang saya pikirkan"),
    # House, machines and things to do, in short
    _topic(DEEDS, """
        call my mum|text {n}|play a song|play {work}|order {dish} for me|buy me a {thing}|clean my room|make me a coffee|make me a sandwich|bring me {t}|open the door|open the window|turn it up|louder!|turn down the volume|turn off the {thing}|charge my {thing}|lock the door|feed the {w}|walk the dog|find my keys|where did I put my keys?|where are my glasses
        my {thing} is frozen|my {thing} won't turn on|my {thing} is making noise|{app} crashed|{app} won't load|I can't log in to {app}|how do I reset my {thing}|how do I unblock {n} on {app}|my screen is cracked|my mouse died|no sound on my {thing}|the wifi password please|what's the wifi password|is my {thing} hacked|I dropped my {thing} in water|my printer won't print
        remember that my name is {n}|note this down: buy {t}|write this on my calendar|what's on today|wake me up|let me know when it's {k} o'clock|tell {n} I said hi|say hi to {who} for me|post a photo|take a picture|send a postcard to {place}|book me a table|book a doctor|pay the rent|vote for me on {app}|subscribe me to {app}|empty the bin
        """, """
        telepon ibuku|chat {n} dong|putar lagu|puterin {work}|pesenin {dish}|beliin aku {thing}|bersihin kamarku|buatin kopi|bikinin aku roti|ambilin {t}|bukain pintu|buka jendela|kerasin suaranya|kecilin volumenya|matiin {thing}|cas {thing} aku|kunci pintu|kasih makan kucing|cariin kunciku|kunciku di mana ya|kacamataku di mana
        {thing} aku ngehang|{thing} aku mati total|{thing} aku bunyi aneh|{app} aku crash|{app} gak mau buka|gak bisa login {app}|cara reset {thing}|cara buka blokir {n} di {app}|layarku retak|mouse-ku mati|{thing} gak ada suaranya|minta password wifi|password wifi apa|{thing} aku kena hack?|{thing} aku kecebur air|printerku gak mau ngeprint
        ingat ya namaku {n}|catat: beli {t}|tulis di kalenderku|hari ini jadwalku apa|bangunin aku|kasih tahu kalau sudah jam {k}|sampaikan salam ke {n}|salam buat {who} ya|posting foto|fotoin dong|kirim kartu pos ke {place}|bookingin meja|bikin janji dokter|bayarin kos|langganin {app}|buangin sampah|pesenin ojek|topup {app} dong
        """),
    # Texts and programs in short
    _topic(WRITING, """
        tell me something nice|say something funny|got any jokes?|know any jokes?|knock knock joke please|tell us a story|a scary story please|bedtime story?|sing for me|can you sing?|can you rap?|rap for me|write something|write anything|write my essay|do my essay for me|write my homework|I need an essay by tomorrow|my speech needs an ending|help with my cover letter
        help me write to {who}|what do I reply to "{say}"?|how do I start an email to {who}?|a caption for my selfie|a bio for {app}|a name for {animal}|nickname for {n}?|birthday wishes for {who}|wedding toast?|Christmas card text|condolence text for {who}|a slogan for {t}|make my text shorter|sum up this article|tl;dr|give me a writing prompt|finish my sentence|chat with me|let's chat|talk to me
        let's talk about {theme}|talk about {theme}|play a game with me|let's play something|guess my number|I spy with my little eye|truth or dare?|ask me a riddle|pretend you're my friend|be my girlfriend|be my {w}|act as a {w}|compliment me|roast me|insult {n}|flatter me
        """, """
        bilang sesuatu yang manis|bilang yang lucu dong|punya lelucon gak|tahu lelucon gak|jokes bapak-bapak dong|ceritain sesuatu|cerita seram dong|ceritain dongeng|nyanyi dong|bisa nyanyi gak|bisa ngerap?|nge-rap dong|tulis sesuatu|tulis apa aja|tulisin esaiku|kerjain esaiku|butuh makalah buat besok|pidatoku belum ada penutupnya|bantu surat lamaran
        bantu nulis ke {who}|aku balas apa ke "{say}"?|cara mulai email ke {who}|caption buat selfie|bio {app} yang keren|nama buat {animal} aku|nama panggilan buat {n}|ucapan ultah buat {who}|ucapan pernikahan|ucapan lebaran|ucapan dukacita buat {who}|slogan buat {t}|pendekin teksku|rangkumin artikel ini|bikinin pantun|pantun lucu dong|gombalin dong|lanjutin kalimatku|temani aku ngobrol|ngobrol yuk
        ayo ngobrol tentang {theme}|bahas {theme} yuk|main yuk|main apa gitu yuk|tebak angka di pikiranku|kasih tebakan dong|truth or dare yuk|pura-pura jadi temanku|jadi pacarku dong|puji aku dong|roasting aku|ejek {n}|rayu aku dong|kasih quotes dong|kata-kata buat status {app}
        """, "chat about {theme}|write something for {who}|reply to {who}|roast {n}|praise {n} in a {text}|finish my essay on {field}", "ngobrol tentang {theme}|menulis sesuatu untuk {who}|membalas {who}|meroasting {n}|memuji {n} dalam {text}|menyelesaikan esai {field}"),
]  # fmt: skip
