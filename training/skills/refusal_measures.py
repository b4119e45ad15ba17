"""How many, how tall, how long: measures and counts of the world, which sound like sums and are none."""

from __future__ import annotations

from sample import Draw
from skills.refusal_nouns import parts
from skills.refusal_topics import KNOWLEDGE, Kind

# Of what, what can be counted there, in English and Indonesian.
COUNTS: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
    ("{land}", parts("islands|lakes|airports|soldiers|languages|provinces|mountains|volcanoes|rivers|cities|neighbours|people|tourists|millionaires|Nobel prizes|medals|cars|universities|public holidays|national parks|rainy days|presidents so far|billionaires|kings so far|railway stations|time zones|Olympic titles"),
     parts("pulau|danau|bandara|tentara|bahasa|provinsi|gunung|gunung api|sungai|kota|negara tetangga|penduduk|turis|universitas|hari libur nasional|taman nasional|presiden sejauh ini|zona waktu|medali|suku|kabupaten|stasiun kereta|masjid|candi|pelabuhan")),
    ("{beasts}", parts("legs|eyes|hearts|teeth|stomachs|wings|babies at once|bones|species|toes|chambers in the heart|eggs a year|brains|arms|ribs|chromosomes|hours of sleep"),
     parts("kaki|mata|jantung|gigi|lambung|sayap|anak sekali lahir|tulang|jenis|jari|telur setahun|otak|lengan|tulang rusuk|kromosom|jam tidur")),
    ("{person}", parts("children|wives|brothers|films|songs|books|Oscars|Grammys|goals|cars|followers|houses|trophies|languages|tattoos|patents|paintings"),
     parts("anak|istri|saudara|film|lagu|buku|Oscar|gol|mobil|pengikut|rumah|piala|bahasa|penghargaan|lukisan")),
    ("{work}", parts("episodes|chapters|pages|songs|seasons|sequels|awards|characters|verses|readers|versions|words|deaths|levels"),
     parts("episode|bab|halaman|lagu|musim|sekuel|penghargaan|tokoh|bait|pembaca|versi|kata|level")),
    ("{firm}", parts("shops|employees|customers|factories|patents|offices|users|trucks|brands|shareholders|lawsuits"), parts("toko|karyawan|pelanggan|pabrik|paten|kantor|pengguna|truk|merek|pemegang saham|cabang")),
    ("the human body", parts("bones|muscles|teeth|cells|organs|litres of blood|joints|nerves|chromosomes|ribs|senses|taste buds"), parts("tulang|otot|gigi|sel|organ|liter darah|sendi|saraf|kromosom|tulang rusuk|indra")),
    ("{dish}", parts("calories|grams of sugar|grams of protein|carbs|vitamins|ingredients|grams of fat|layers"), parts("kalori|gram gula|gram protein|karbohidrat|vitamin|bahan|gram lemak|lapis")),
    ("{stuff}", parts("electrons|protons|isotopes|uses|atoms per molecule|neutrons|valence electrons"), parts("elektron|proton|isotop|kegunaan|atom per molekul|neutron|elektron valensi")),
    ("a {thing}", parts("parts|watts|volts|moving parts|screws|models|buttons"), parts("bagian|watt|volt|sekrup|model|tombol")),
]  # fmt: skip
COUNT_EN = parts("""
How many {c} does {e} have?|how many {c} does {e} have|How many {c} are there in {e}?|number of {c} of {e}|how many {c} {e}|What is the number of {c} of {e}?|do you know how many {c} {e} has|tell me how many {c} {e} has|Roughly how many {c} does {e} have?|I wonder how many {c} {e} has.|Does {e} have more than {k} {c}?|{n} says {e} has {k} {c}. Is that true?|Is it true that {e} has {a} {c}?|Which has more {c}, {e} or {e}?|name the {c} of {e}|list {k} {c} of {e}
how many {c} can {e} have at most|Since {y}, how many {c} has {e} had?|how many {c} did {e} have in {y}|{e}: number of {c}?|count the {c} of {e} for me|For a quiz: how many {c} has {e} got?|My teacher says {e} has {k} {c}, what are they?|how come {e} has so many {c}|Why does {e} have only {k} {c}?|What percentage of the {c} of {e} is new?|compare the {c} of {e} and {e}
""")
COUNT_ID = parts("""
Berapa {c} {e}?|berapa {c} yang dimiliki {e}|Ada berapa {c} di {e}?|jumlah {c} {e}|jumlah {c} {e} ada berapa|{e} punya berapa {c}|{e} punya berapa {c} sih|Berapa jumlah {c} {e}?|kamu tahu {e} punya berapa {c}?|kasih tau jumlah {c} {e}|Kira-kira berapa {c} {e}?|penasaran {e} punya berapa {c}|Apakah {e} punya lebih dari {k} {c}?|kata {n} {e} punya {k} {c}, bener gak?|benarkah {e} punya {a} {c}|banyakan mana {c} {e} atau {e}|sebutkan {c} {e}|sebutkan {k} {c} {e}
berapa {c} {e} pada tahun {y}|{e}: berapa {c}?|hitungkan jumlah {c} {e}|Soal kuis: berapa {c} {e}?|kata guru {e} punya {k} {c}, apa saja?|kenapa {c} {e} banyak sekali|Kenapa {e} hanya punya {k} {c}?|bandingkan {c} {e} dan {e}|total {c} {e} berapa ya|berapa banyak {c} {e}
""")

# Of what, how it can be, and how that is measured in Indonesian.
SIZES: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
    ("{big}", parts("tall|high|long|old|heavy|wide|deep|far away|famous|big|expensive to visit|dangerous"), parts("tinggi|panjang|umur|berat|lebar|usia|luas|jarak|kedalaman")),
    ("{beasts}", parts("fast|heavy|big|long|smart|old|strong|loud|dangerous|tall|rare|common"), parts("kecepatan|berat|panjang|umur|tinggi|kekuatan|ukuran")),
    ("{land}", parts("big|hot|cold|far away|rich|safe|old|expensive|crowded|humid|corrupt|free|high above the sea"), parts("luas|suhu|jarak|kekayaan|kepadatan|umur|ketinggian|curah hujan")),
    ("{person}", parts("tall|old|rich|famous|heavy|smart|popular|fast"), parts("tinggi badan|umur|kekayaan|berat badan|IQ|gaji")),
    ("{stuff}", parts("dense|heavy|hot|expensive|hard|rare|old|strong|acidic|toxic|conductive"), parts("massa jenis|berat|suhu|harga|kekerasan|pH|kadar")),
    ("{gear}", parts("heavy|fast|expensive|big|loud|durable|old|good"), parts("berat|kecepatan|harga|ukuran|daya tahan|umur")),
    ("{work}", parts("long|old|popular|expensive to make|scary|sad|successful"), parts("durasi|umur|tebal|biaya pembuatan|rating|pendapatan")),
    ("{dish}", parts("healthy|hot|expensive|sweet|fattening|hard to make|old"), parts("harga|kalori|kadar gula|suhu|lama memasak")),
]  # fmt: skip
SIZE_EN = parts("""
How {a1} is {e}?|how {a1} is {e}|How {a1} is {e} exactly?|how {a1} is {e} compared to {e}|Is {e} more {a1} than {e}?|How {a1} was {e} in {y}?|do you know how {a1} {e} is|can you tell me how {a1} {e} is?|I need to know how {a1} {e} is.|just how {a1} is {e}?|is {e} really that {a1}|why is {e} so {a1}|what makes {e} so {a1}|{n} asked how {a1} {e} is|how {a1} can {e} get|how {a1} is {e} in numbers|Guess how {a1} {e} is.|how {a1} is the average of {e}|which is more {a1}, {e} or {e}
""")
SIZE_ID = parts("""
Berapa {a1} {e}?|{a1} {e} berapa|berapa ya {a1} {e}|{e} {a1}nya berapa|{a1} {e} dibanding {e} gimana|lebih besar mana {a1} {e} atau {e}|berapa {a1} {e} tahun {y}|kamu tahu {a1} {e}?|kasih tau {a1} {e}|Saya perlu tahu {a1} {e}.|apakah {a1} {e} sama dengan {e}|kata {n} {a1} {e} itu {a}, benar?|tebak {a1} {e}|rata-rata {a1} {e} berapa|{a1} {e} sekarang berapa|info {a1} {e}|{a1} {e}?|sebenarnya berapa sih {a1} {e}
""")
FEW = frozenset(["{beasts}"])
"""What is many: `do bats have`, not `does`."""


def measure(draw: Draw) -> tuple[Kind, str]:
    """A count or a measure of something in the world."""
    if draw.chance(0.55):
        of, en, idn = draw.one(COUNTS)
        text = draw.one(COUNT_EN, COUNT_ID).replace("{c}", draw.one(en, idn))
    else:
        of, en, idn = draw.one(SIZES)
        text = draw.one(SIZE_EN, SIZE_ID).replace("{a1}", draw.one(en, idn))
    if draw.lang != "en":
        of = of.replace("the human body", "tubuh manusia").replace("a {thing}", "{thing}")
    elif of in FEW:
        for one, many in MANY:
            text = text.replace(one, many)
    return KNOWLEDGE, text.replace("{e}", of)


MANY = (("does {e}", "do {e}"), ("{e} has", "{e} have"), ("is {e}", "are {e}"), ("was {e}", "were {e}"), ("has {e}", "have {e}"), ("{e} is", "{e} are"), ("Is {e}", "Are {e}"), ("Does {e}", "Do {e}"))  # fmt: skip
