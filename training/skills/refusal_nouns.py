"""Nouns to ask about: lands, beasts, foods, substances, makers, crafts. English lists are plural or without an article."""

from __future__ import annotations


def parts(text: str) -> tuple[str, ...]:
    """The texts of a table, parted by `|` or by lines."""
    return tuple(part.strip() for line in text.split("\n") for part in line.split("|") if part.strip())


NOUNS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "land": (
        parts("""Afghanistan|Albania|Algeria|Angola|Armenia|Azerbaijan|Bahrain|Belarus|Belize|Benin|Bhutan|Botswana|Brunei|Bulgaria|Cambodia|Cameroon|Chad|Costa Rica|Croatia|Cyprus|Czechia|Ecuador|El Salvador|Eritrea|Estonia|Gabon
        Georgia|Guatemala|Guyana|Haiti|Honduras|Iraq|Ivory Coast|Jordan|Kazakhstan|Kosovo|Kuwait|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Lithuania|Luxembourg|Madagascar|Malawi|Mali|Malta|Mauritius|Moldova|Monaco|Montenegro
        Mozambique|Myanmar|Namibia|Nicaragua|Niger|North Korea|Oman|Panama|Papua New Guinea|Paraguay|Qatar|Rwanda|Samoa|Senegal|Serbia|Sierra Leone|Slovakia|Slovenia|Somalia|Sudan|Suriname|Syria|Taiwan|Tanzania|Togo|Tonga
        Trinidad|Tunisia|Uganda|Uruguay|Uzbekistan|Venezuela|Yemen|Zambia|Zimbabwe|Wales|Brittany|Catalonia|Tuscany|Bavaria|Ohio|Nevada|Oregon|Utah|Alberta|Queensland|Sicily|Sardinia|Crete|Java|Sulawesi|Lombok|Flores"""),
        parts("""Afganistan|Albania|Aljazair|Angola|Armenia|Azerbaijan|Bahrain|Belarus|Benin|Bhutan|Botswana|Brunei|Bulgaria|Kamerun|Kosta Rika|Kroasia|Siprus|Ceko|Ekuador|Estonia|Gabon|Georgia|Guatemala|Haiti|Honduras|Pantai Gading
        Yordania|Kazakhstan|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lituania|Luksemburg|Madagaskar|Malawi|Mali|Malta|Mauritius|Moldova|Monako|Mozambik|Namibia|Nikaragua|Niger|Korea Utara|Oman|Panama|Papua Nugini|Paraguay|Qatar
        Rwanda|Samoa|Senegal|Serbia|Slovakia|Slovenia|Somalia|Sudan|Suriname|Suriah|Taiwan|Tanzania|Timor Leste|Tunisia|Uganda|Uruguay|Uzbekistan|Venezuela|Yaman|Zambia|Zimbabwe|Skotlandia|Islandia|Wales|Jawa Timur|Jawa Barat
        Sumatera Utara|Kalimantan Barat|Sulawesi Selatan|NTB|NTT|Maluku|Banten|Riau|Jambi|Bengkulu|Lampung|Gorontalo|Madura|Nias|Sumba|Belitung|Banyuwangi|Tegal|Kudus|Jepara|Cirebon|Padang|Pontianak|Manado|Kupang|Jayapura"""),
    ),
    "beasts": (
        parts("""cats|dogs|elephants|lions|tigers|whales|dolphins|sharks|bees|ants|spiders|snakes|frogs|owls|eagles|penguins|bats|bears|wolves|foxes|rabbits|hamsters|horses|cows|pigs|goats|sheep|chickens|ducks|parrots|turtles
        crocodiles|octopuses|jellyfish|butterflies|mosquitoes|cockroaches|flies|worms|snails|squirrels|hedgehogs|kangaroos|koalas|pandas|giraffes|zebras|hippos|rhinos|camels|llamas|monkeys|gorillas|chimpanzees|orangutans
        komodo dragons|lizards|geckos|goldfish|salmon|crabs|lobsters|starfish|seals|walruses|otters|beavers|moles|mice|rats|crows|pigeons|swans|flamingos|peacocks|ostriches|hummingbirds|termites|ladybirds|scorpions|sloths"""),
        parts("""kucing|anjing|gajah|singa|harimau|paus|lumba-lumba|hiu|lebah|semut|laba-laba|ular|katak|burung hantu|elang|penguin|kelelawar|beruang|serigala|rubah|kelinci|hamster|kuda|sapi|kambing|domba|ayam|bebek|burung beo|kura-kura
        buaya|gurita|ubur-ubur|kupu-kupu|nyamuk|kecoak|lalat|cacing|siput|tupai|landak|kanguru|koala|panda|jerapah|zebra|kuda nil|badak|unta|monyet|gorila|orangutan|komodo|cicak|tokek|ikan mas|ikan cupang|lele|kepiting|udang
        bintang laut|anjing laut|berang-berang|tikus|gagak|merpati|angsa|flamingo|merak|burung unta|kolibri|rayap|kumbang|kalajengking|musang|trenggiling|tarsius|anoa|cendrawasih|kutu|jangkrik|kunang-kunang"""),
    ),
    "plants": (
        parts("roses|orchids|tulips|cacti|basil|mint|tomatoes|chillies|potatoes|carrots|lavender|sunflowers|ferns|bamboo|bonsai trees|apple trees|lemon trees|grapes|strawberries|aloe vera|ivy|moss|oaks|palm trees|lilies|herbs|mushrooms|rice plants|succulents|garlic|pumpkins|daisies"),
        parts("mawar|anggrek|melati|kaktus|kemangi|cabai|tomat|kentang|wortel|lavender|bunga matahari|pakis|bambu|bonsai|pohon mangga|pohon jeruk|anggur|stroberi|lidah buaya|sirih gading|lumut|jati|pohon kelapa|lidah mertua|jamur|padi|kangkung|bayam|bawang putih|labu|monstera|janda bolong|jahe|kunyit"),
    ),
    "stuff": (
        parts("""gold|silver|copper|iron|lead|tin|zinc|mercury|aluminium|titanium|uranium|water|alcohol|ethanol|methane|ammonia|salt|sugar|glucose|vinegar|baking soda|bleach|petrol|diesel|oxygen|nitrogen|hydrogen|helium|neon|chlorine
        sulphur|carbon|diamond|graphite|sand|glass|rubber|nylon|wool|silk|leather|paper|wax|butter|olive oil|milk|honey|blood|sea water|dry ice|chalk|marble|granite|concrete|steel|bronze|brass|plutonium|calcium|sodium|iodine|ozone"""),
        parts("""emas|perak|tembaga|besi|timbal|timah|seng|raksa|aluminium|titanium|uranium|air|alkohol|etanol|metana|amonia|garam|gula|glukosa|cuka|soda kue|pemutih|bensin|solar|oksigen|nitrogen|hidrogen|helium|neon|klorin|belerang|karbon
        intan|grafit|pasir|kaca|karet|nilon|wol|sutra|kulit|kertas|lilin|mentega|minyak goreng|susu|madu|darah|air laut|es kering|kapur|marmer|granit|beton|baja|perunggu|kuningan|kalsium|natrium|yodium|ozon"""),
    ),
    "firm": (
        parts("Apple|Google|Microsoft|Amazon|Tesla|Toyota|Samsung|Sony|Nike|Adidas|IKEA|Nestle|Coca-Cola|Pepsi|Netflix|Spotify|Meta|Nvidia|Intel|AMD|Boeing|Airbus|BMW|Ferrari|Honda|Lego|Disney|McDonald's|Starbucks|Uber|Airbnb|OpenAI|DeepSeek|Huawei|Xiaomi|Alibaba|Gojek|Tokopedia|Shopee|Pertamina|Shell|Siemens|Bosch|Unilever"),
        parts("Apple|Google|Microsoft|Amazon|Tesla|Toyota|Samsung|Sony|Nike|Adidas|IKEA|Nestle|Netflix|Spotify|Meta|Nvidia|Intel|Boeing|BMW|Honda|Yamaha|Lego|Disney|McDonald's|Starbucks|OpenAI|DeepSeek|Huawei|Xiaomi|Alibaba|Gojek|Grab|Tokopedia|Shopee|Bukalapak|Traveloka|Pertamina|PLN|Telkom|Indofood|Garuda Indonesia|BCA|BRI|Mandiri|Unilever|Gudang Garam|Astra"),
    ),
    "gear": (
        parts("the iPhone 15|the iPhone 16 Pro|the Galaxy S24|the Pixel 9|the PlayStation 5|the Xbox|the Switch|the MacBook Air|the ThinkPad|the Kindle|the iPad|AirPods|the Steam Deck|the Apple Watch|the RTX 4090|the Raspberry Pi 5|the Tesla Model 3|the Honda Civic|the Toyota Corolla|the Ford Mustang|the Vespa|the GoPro|the Dyson vacuum|the Thermomix|the Roomba|the Fitbit|the Canon R6|the Fender Stratocaster"),
        parts("iPhone 15|iPhone 16 Pro|Galaxy S24|Redmi Note 13|Oppo Reno|Vivo V30|PlayStation 5|Xbox|Nintendo Switch|MacBook Air|ThinkPad|laptop Asus|iPad|AirPods|Apple Watch|RTX 4090|Raspberry Pi|Avanza|Honda Beat|Honda Vario|NMAX|Xpander|Brio|Innova|Vespa|GoPro|kipas Cosmos|rice cooker Miyako|AC Daikin|Canon R6"),
    ),
    "event": (
        parts("the French Revolution|the Second World War|the Cold War|the moon landing|the Black Death|the Industrial Revolution|the Renaissance|the Great Depression|the battle of Waterloo|the fall of Rome|the Chernobyl disaster|the sinking of the Titanic|the Vietnam War|the Boston Tea Party|the Russian Revolution|the Crusades|the Gold Rush|the Olympics|the World Cup|the Super Bowl|Brexit|9/11|the fall of the Berlin Wall|the Meiji Restoration|the Bandung Conference|the Krakatoa eruption|the Ice Age|the Stone Age|D-Day|Woodstock|the Reformation|the Suez crisis"),
        parts("Revolusi Prancis|Perang Dunia II|Perang Dingin|pendaratan di bulan|Revolusi Industri|Renaisans|Perang Diponegoro|Perang Padri|Sumpah Pemuda|Proklamasi|Konferensi Asia Afrika|Konferensi Meja Bundar|Rengasdengklok|Bandung Lautan Api|pertempuran Surabaya|letusan Krakatau|letusan Tambora|tsunami Aceh|reformasi 1998|Perang Salib|Perang Vietnam|runtuhnya Tembok Berlin|tenggelamnya Titanic|Supersemar|Piala Dunia|Olimpiade|PON|Agresi Militer|Perang Bubat|zaman batu|zaman es|Restorasi Meiji"),
    ),
    "organ": (
        parts("the heart|the liver|the lungs|the kidneys|the brain|the stomach|the skin|the spleen|the pancreas|the eye|the ear|the tongue|the nose|the spine|the knee|the shoulder|the thyroid|the appendix|the bladder|bones|teeth|hair|nails|blood|muscles|nerves|veins|red blood cells|the retina|the gut"),
        parts("jantung|hati|paru-paru|ginjal|otak|lambung|kulit|limpa|pankreas|mata|telinga|lidah|hidung|tulang belakang|lutut|bahu|tiroid|usus buntu|kandung kemih|tulang|gigi|rambut|kuku|darah|otot|saraf|pembuluh darah|sel darah merah|retina|usus"),
    ),
    "gadget": (
        parts("the telephone|the light bulb|the wheel|the printing press|the steam engine|the bicycle|the zip|the compass|the telescope|the microscope|the radio|television|the camera|the parachute|the typewriter|the piano|chess|basketball|paper|gunpowder|penicillin|the pencil|the umbrella|the toothbrush|the fridge|the helicopter|the calculator|the thermometer|dynamite|the escalator|jeans|ice cream|instant noodles|the World Wide Web|Bluetooth|the barcode|Velcro|the safety pin|the sewing machine|the lift"),
        parts("telepon|lampu pijar|roda|mesin cetak|mesin uap|sepeda|ritsleting|kompas|teleskop|mikroskop|radio|televisi|kamera|parasut|mesin ketik|piano|catur|bola basket|kertas|mesiu|penisilin|pensil|payung|sikat gigi|kulkas|helikopter|kalkulator|termometer|dinamit|eskalator|celana jin|es krim|mi instan|internet|bluetooth|barcode|mesin jahit|angklung|batik|gamelan"),
    ),
    "folk": (
        parts("teenagers|babies|old people|pregnant women|beginners|students|teachers|doctors|nurses|farmers|pilots|programmers|artists|runners|vegetarians|diabetics|tourists|parents|grandparents|twins|left-handed people|monks|nuns|kings|slaves|vikings|pirates|astronauts|athletes|vampires|introverts|expats|freelancers|soldiers|refugees|celebrities"),
        parts("remaja|bayi|orang tua|ibu hamil|pemula|mahasiswa|guru|dokter|perawat|petani|pilot|programmer|seniman|pelari|vegetarian|penderita diabetes|turis|orang kidal|biksu|raja|bajak laut|astronaut|atlet|vampir|introver|pekerja lepas|tentara|pengungsi|artis|anak kos|anak SD|lansia|ibu menyusui|jomblo|karyawan|santri"),
    ),
    "craft": (
        parts("sewing a button|baking bread|growing chillies|painting a wall|fixing a bike chain|tying a tie|ironing a shirt|changing a tyre|brewing beer|keeping bees|building a shed|learning Japanese|learning to swim|learning the violin|knitting socks|making candles|making soap|making cheese|pickling cucumbers|carving wood|training a puppy|cutting hair|removing wax|cleaning an oven|unclogging a sink|hanging a shelf|laying tiles|planting a hedge|pruning roses|saving money|losing weight|gaining muscle|running a marathon|passing an interview|starting a podcast|writing a novel|buying a house|selling a car|moving abroad|raising twins|quitting smoking|sleeping better|reading faster|folding a paper crane|juggling|solving a Rubik's cube|editing videos|making friends|asking someone out|planning a wedding"),
        parts("menjahit kancing|membuat roti|menanam cabai|mengecat dinding|memperbaiki rantai sepeda|memakai dasi|menyetrika kemeja|mengganti ban|beternak lele|beternak lebah|membangun gudang|belajar bahasa Jepang|belajar renang|belajar biola|merajut kaus kaki|membuat lilin|membuat sabun|membuat keju|membuat acar|mengukir kayu|melatih anjing|memotong rambut|membersihkan oven|membersihkan wastafel mampet|memasang rak|memasang keramik|merawat anggrek|menabung|menurunkan berat badan|membentuk otot|lari maraton|lolos wawancara|membuat podcast|menulis novel|membeli rumah|menjual motor|pindah ke luar negeri|mengasuh bayi|berhenti merokok|tidur nyenyak|membaca cepat|melipat burung kertas|main rubik|mengedit video|mencari teman|menembak gebetan|merencanakan pernikahan|membuat SIM|mengurus paspor|membuka warung|membuat konten|jadi YouTuber|daftar kuliah"),
    ),
    "own": (parts("name|age|address|phone number|password|PIN|birthday|favourite colour|blood type|shoe size|email address|star sign|middle name|nickname|job|bank balance|IP address|next appointment|seat number|user name|locker code|hair colour|secret|destiny"),
            parts("nama|umur|alamat|nomor HP|kata sandi|PIN|tanggal lahir|warna favorit|golongan darah|ukuran sepatu|alamat email|zodiak|nama panggilan|pekerjaan|saldo|alamat IP|jadwal|nomor kursi|kode loker|warna rambut|rahasia|nasib")),
    "lost": (parts("keys|phone|glasses|wallet|charger|passport|umbrella|book|cat|bag|headphones|ring|jacket|car|bike|lunch box|pen|remote|ticket|shoes"),
             parts("kunci|HP|kacamata|dompet|charger|paspor|payung|buku|kucing|tas|headset|cincin|jaket|motor|sepeda|kotak bekal|pulpen|remote|tiket|sepatu")),
    "did": (parts("eat|drink|buy|wear|cook|dream|read|watch|say to {n}|do"), parts("makan|minum|beli|pakai|masak|mimpi|baca|nonton|bilang ke {n}|kerjakan")),
    "kin": (parts("mother|father|sister|brother|dog|cat|boss|uncle|grandmother|teacher|neighbour|girlfriend|son|daughter|cousin"), parts("ibu|ayah|adik|kakak|anjing|kucing|bos|paman|nenek|guru|tetangga|pacar|anak|sepupu")),
    "day": (parts("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|my birthday|New Year's Eve"), parts("Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|ulang tahunku|Raya")),
}
