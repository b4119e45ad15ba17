"""Word lists of our own: names, things, words to spell, topics."""

from __future__ import annotations

from sample import Draw

NAMES = (
    "Ana Budi Citra Dewi Eko Fitri Gita Hana Indra Joko Kiki Lina Maya Nina Omar Putri Rina Sari Tono "
    "Umar Wati Yuni Adi Bella Tom Mia Leo Emma Noah Ava Liam Zoe Max Ella Sam Lucy Ben Ruby Jack Alice "
    "Oscar Nora Felix Iris Hugo Clara Paul Vera Ivan Rosa Kai Aya Mei Ravi Agus Bayu Dimas Intan Laras "
    "Rudi Sinta Wawan Yoga Peter Sarah John Mary David Anna Carlos Fatima Ahmed Chen Olga Priya Tina Dani"
).split()

THINGS_EN = (
    "apples oranges books pencils marbles cookies stickers coins cards shells stamps flowers candies "
    "balloons eggs bananas mangoes toys tickets bottles buttons beads stones cakes muffins notebooks "
    "erasers lemons peaches ribbons pens sweets plates cups crayons photos leaves keys boxes tomatoes"
).split()
THINGS_ID = (
    "apel jeruk buku pensil kelereng kue stiker koin kartu kerang prangko bunga permen balon telur pisang "
    "mangga mainan tiket botol kancing manik batu roti donat penghapus lemon pita pulpen kelapa piring "
    "gelas krayon foto daun kunci kotak tomat"
).split()

WORDS_EN = """
strawberry banana raspberry blueberry cherry orange apple grape lemon mango papaya coconut avocado
pineapple watermelon tomato potato carrot onion garlic pepper broccoli cabbage spinach pumpkin mushroom
cucumber lettuce butter cheese bread coffee chocolate sugar cookie cinnamon vanilla honey pancake noodle
sandwich pizza computer keyboard monitor mouse printer terminal program variable function compiler parallel
algorithm network internet server browser window button letter number language alphabet grammar sentence
paragraph mississippi tennessee committee success address balloon bookkeeper possess assess occurrence
necessary accommodate embarrass millennium squirrel giraffe elephant kangaroo butterfly caterpillar
grasshopper dragonfly octopus dolphin penguin flamingo hippopotamus rhinoceros crocodile alligator tortoise
hedgehog hamster rabbit kitten puppy horse sheep goose chicken parrot peacock mountain river ocean island
desert forest valley canyon volcano glacier waterfall rainbow thunder lightning hurricane tornado blizzard
summer winter autumn spring morning evening midnight yesterday tomorrow january february october november
december tuesday wednesday saturday birthday holiday vacation library hospital university school kitchen
bathroom bedroom garden garage balcony basement furniture mirror pillow blanket curtain carpet lantern
candle hammer scissors ladder bucket umbrella backpack suitcase bicycle motorcycle airplane helicopter
submarine rocket telescope microscope engineer teacher doctor lawyer farmer painter musician scientist
president minister football basketball volleyball baseball tennis badminton swimming running guitar piano
violin trumpet drummer orchestra symphony melody happiness sadness kindness courage freedom justice wisdom
knowledge patience honesty friendship adventure mystery treasure diamond silver copper crystal marble
granite planet galaxy comet asteroid satellite gravity energy magnet battery electric oxygen hydrogen
carbon nitrogen molecule atom proton electron neutron bacteria virus vaccine medicine pharmacy hello world
little middle bottle bubble puzzle giggle rattle kettle saddle paddle riddle hidden ribbon rubber runner
winner dinner reasoning thinking deepseek model question answer people water mother father sister brother
family house street bridge castle church village country capital market bakery butcher cereal yogurt
salad sausage pasta cracker pudding cupcake walnut almond peanut hazelnut cashew zebra tiger lion leopard
panther monkey gorilla camel donkey turkey falcon eagle sparrow pigeon lobster oyster shrimp salmon tuna
whale shark turtle lizard spider beetle ladybug mosquito purple yellow violet turquoise crimson scarlet
banjo flute cello clarinet saxophone harmonica engine wheel pedal mirror window ticket station platform
railway tunnel harbor anchor sailor captain pirate soldier knight dragon wizard magic castle kingdom prince
princess queen emperor pyramid temple statue museum gallery theater cinema actor singer dancer poet author
""".split()
WORDS_ID = """
pisang mangga semangka rambutan nanas jeruk stroberi durian kelapa pepaya kentang wortel bawang bayam
terong jagung kacang mentega cokelat komputer jendela sekolah perpustakaan mahasiswa universitas pelajaran
matematika bahasa indonesia jakarta bandung surabaya yogyakarta kalimantan sumatera sulawesi gunung sungai
lautan pulau hutan lembah pelangi hujan halilintar kemarau pagi siang malam kemarin besok januari februari
selasa kamis sabtu minggu keluarga kakak adik paman saudara tetangga teman sahabat kucing anjing kelinci
gajah harimau kancil burung merpati buaya ikan sapi kambing kuda ayam bebek sepeda mobil kereta pesawat
kapal terbang rumah dapur kamar halaman taman pasar toko pabrik kantor dokter guru petani nelayan bintang
bulan matahari angkasa langit awan angin badai gempa meja kursi lemari pintu atap dinding lantai tangga
cermin bantal selimut sendok garpu piring gelas panci wajan kompor air api tanah udara batu pasir besi emas
perak tembaga kayu kertas tinta buku pensil pulpen penghapus penggaris tas sepatu baju celana kemeja topi
jaket sarung kebaya batik wayang gamelan angklung rendang sate bakso gudeg rawon tempe tahu kerupuk sambal
merah kuning hijau biru ungu putih hitam cokelat kelabu penalaran pikiran jawaban pertanyaan bilangan angka
huruf kata kalimat cerita puisi lagu tarian lukisan patung istana candi masjid gereja pura museum stasiun
bandara pelabuhan jembatan jalan persimpangan kendaraan penumpang sopir pilot masinis perawat polisi
tentara hakim menteri presiden gubernur bupati camat lurah kemerdekaan persatuan keadilan kesehatan
pendidikan kebudayaan pariwisata perdagangan pertanian perikanan peternakan kehutanan pertambangan
""".split()

CONSONANTS, VOWELS = "bcdfghjklmnprstvwyz", "aeiou"


def invented_word(draw: Draw) -> str:
    """A word that nobody knows, but that could be one."""
    size, word = draw.whole(4, 10), ""
    while len(word) < size:
        kind = draw.rng.random()
        if kind < 0.55:
            word += draw.one(CONSONANTS) + draw.one(VOWELS)
        elif kind < 0.75:
            word += draw.one(CONSONANTS) + draw.one(VOWELS) + draw.one("nrstlmk")
        elif kind < 0.85:
            word += draw.one(VOWELS)
        else:
            double = draw.one("lrstpnm")
            word += double + double + draw.one(VOWELS)
    return word[:size]


def word(draw: Draw) -> str:
    """A word to look at letter by letter."""
    kind = draw.rng.random()
    if kind < 0.25:
        return invented_word(draw)
    if kind < 0.32:
        return draw.one(NAMES).lower()
    return draw.one(WORDS_EN, WORDS_ID)
