"""The worlds of `story_grammar`: what is counted, what may happen to it, where it lies.

In a deed, the first word is its verb and `%` the place of the quantity; Indonesian deeds are written
`formal~casual`. What happens at a place has the quantity as its subject.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class World:
    """One kind of thing. `things` are (one, many, Indonesian); `boxes` what they come in, likewise;
    `spots` where they lie; `gains` and `losses` are deeds in English and Indonesian. A world with
    `unit` is measured: its things are `litres of water`, its unit `litres`."""

    things: tuple[tuple[str, str, str], ...]
    boxes: tuple[tuple[str, str, str], ...]
    spots: tuple[tuple[str, str], ...]
    gains: tuple[tuple[str, ...], tuple[str, ...]]
    losses: tuple[tuple[str, ...], tuple[str, ...]]
    unit: tuple[str, str] | None = None


def _split(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def _triples(text: str) -> tuple[tuple[str, str, str], ...]:
    """`apple/apel; berry berries/beri`: the plural is made with s where it is not given."""
    found = []
    for part in _split(text):
        english, idn = part.split("/")
        one, _, many = english.partition("|")
        found.append((one, many or one + "s", idn))
    return tuple(found)


def _world(text: str) -> World:
    """A world from lines `name: words`."""
    lines = dict(line.strip().split(": ", 1) for line in text.strip().splitlines())
    unit = tuple(lines["unit"].split("/")) if "unit" in lines else None
    return World(
        _triples(lines["things"]), _triples(lines.get("boxes", "")),
        tuple(tuple(p.split("/")) for p in _split(lines.get("spots", ""))),  # type: ignore[misc]
        (_split(lines["gain"]), _split(lines["tambah"])), (_split(lines["lose"]), _split(lines["kurang"])),
        unit,  # type: ignore[arg-type]
    )  # fmt: skip


OWNED = [_world(text) for text in """
things: apple/apel; orange/jeruk; mango|mangoes/mangga; pear/pir; guava/jambu; lemon/lemon; avocado/alpukat; fig/buah tin; plum/plum; mangosteen/manggis
boxes: bag/kantong; basket/keranjang; crate/peti; box|boxes/kotak; net/jaring
spots: in the basket/di keranjang; in the kitchen/di dapur; on the table/di meja; in the fridge/di kulkas
gain: pick %; buy %; buy % at the market; receive % from {m}; bring % home from the garden; find % under the tree
tambah: memetik~petik %; membeli~beli %; membeli~beli % di pasar; mendapat~dapat % dari {m}; membawa pulang~bawa pulang % dari kebun
lose: eat %; give % to {m}; sell %; throw away % because they <be*> rotten; use % for juice; squeeze %; hand % to the neighbours
kurang: memakan~makan %; memberi~kasih {m} %; menjual~jual %; membuang~buang % karena busuk; memakai~pakai % untuk jus; membagikan~bagi-bagi % ke tetangga

things: candy|candies/permen; sweet/gulali; chocolate/cokelat; lollipop/lolipop; biscuit/biskuit; cookie/kue kering; marshmallow/marshmallow; gummy bear/permen karet
boxes: bag/kantong; jar/toples; box|boxes/kotak; packet/bungkus; tin/kaleng
spots: in a jar/di toples; in the drawer/di laci; in a bowl/di mangkuk
gain: buy %; win %; receive % from {m}; take % from the shelf; unwrap %
tambah: membeli~beli %; mendapat~dapat % dari {m}; memenangkan~menang %; mengambil~ambil % dari rak; diberi~dikasih Nenek %
lose: eat %; give % to {m}; share out %; drop % on the floor; swallow %
kurang: memakan~makan %; memberi~kasih {m} %; membagikan~bagi-bagi %; menjatuhkan~jatuhin % ke lantai; memberikan~kasih % ke teman

things: sticker/stiker; stamp/prangko; card/kartu; badge/lencana; postcard/kartu pos; coin/koin; marble/kelereng; football card/kartu bola; shell/kerang
boxes: packet/bungkus; box|boxes/kotak; album/album; tin/kaleng; envelope/amplop
spots: in an album/di album; in a box/di kotak; in the drawer/di laci; on the shelf/di rak
gain: collect %; buy %; win %; find %; receive % from {m}; get % for {P} birthday
tambah: mengumpulkan~kumpulin %; membeli~beli %; memenangkan~menang %; menemukan~nemu %; mendapat~dapat % dari {m}; mendapat~dapat % waktu ulang tahun
lose: lose %; give % to {m}; sell %; trade away %; leave % on the bus; swap % for a toy
kurang: kehilangan~kehilangan %; memberi~kasih {m} %; menjual~jual %; meninggalkan~ketinggalan % di bus; menghadiahkan~kasih % ke sepupu

things: pencil/pensil; pen/pulpen; notebook/buku tulis; eraser/penghapus; crayon/krayon; ruler/penggaris; marker/spidol; envelope/amplop; paper clip/klip kertas
boxes: pack/pak; box|boxes/kotak; case/wadah; carton/dus; drawer/laci
spots: in the drawer/di laci; on the desk/di meja; in the cupboard/di lemari; in the storeroom/di gudang
gain: buy %; order %; borrow % from {m}; find % in an old bag; receive % from the school
tambah: membeli~beli %; memesan~pesan %; meminjam~pinjam % dari {m}; menemukan~nemu % di tas lama; mendapat~dapat % dari sekolah
lose: lend % to {m}; lose %; use up %; give away %; break %; hand out % in class
kurang: meminjamkan~pinjemin % kepada {m}; kehilangan~kehilangan %; menghabiskan~habisin %; memberikan~kasih % ke teman; mematahkan~matahin %; membagikan~bagiin % di kelas

things: muffin/mufin; cupcake/kue mangkuk; bread roll/roti; doughnut/donat; pancake/panekuk; pie/pai; waffle/wafel; spring roll/lumpia; dumpling/pangsit; meatball/bakso
boxes: tray/nampan; box|boxes/kotak; plate/piring; bag/kantong; tin/loyang
spots: on a tray/di nampan; on the counter/di meja; in the oven/di oven; on a plate/di piring
gain: bake %; make %; buy %; take % out of the oven; prepare %
tambah: memanggang~panggang %; membuat~bikin %; membeli~beli %; menyiapkan~siapin %; menerima~terima % dari dapur
lose: sell %; eat %; burn %; serve % to guests; give % to {m}; deliver % to a café
kurang: menjual~jual %; memakan~makan %; menghidangkan~sajiin % untuk tamu; memberi~kasih {m} %; mengantar~antar % ke kafe; membuang~buang % yang gosong

things: rose/mawar; tulip/tulip; flower/bunga; lily|lilies/bunga lili; sunflower/bunga matahari; orchid/anggrek; carnation/anyelir; daisy|daisies/bunga aster
boxes: vase/vas; bunch|bunches/ikat; bouquet/buket; bucket/ember; row/baris
spots: in a vase/di vas; in the garden/di taman; in a bucket/di ember; on the balcony/di balkon
gain: pick %; buy %; cut %; receive % from {m}; order % from the nursery
tambah: memetik~petik %; membeli~beli %; memotong~potong %; menerima~terima % dari {m}; memesan~pesan %
lose: give % to {m}; sell %; throw out % that had wilted; use % for a wreath; press % in a book
kurang: memberi~kasih {m} %; menjual~jual %; membuang~buang % yang layu; memakai~pakai % untuk karangan bunga

things: egg/telur; duck egg/telur bebek; quail egg/telur puyuh; chicken egg/telur ayam
boxes: carton/dus; tray/rak; basket/keranjang; box|boxes/kotak
spots: in the fridge/di kulkas; in a basket/di keranjang; in the pantry/di dapur
gain: collect %; buy %; receive % from {m}; take % from the nests; fetch % from the henhouse
tambah: mengumpulkan~kumpulin %; membeli~beli %; menerima~terima % dari {m}; mengambil~ambil % dari kandang; mendapat~dapat % dari tetangga
lose: break %; boil %; use % for a cake; sell %; fry %; drop %; give % to {m}
kurang: memecahkan~mecahin %; merebus~rebus %; memakai~pakai % untuk kue; menjual~jual %; menggoreng~goreng %; memberi~kasih {m} %

things: book/buku; comic/komik; magazine/majalah; novel/novel; picture book/buku cerita; CD/kaset; board game/permainan papan
boxes: shelf|shelves/rak; box|boxes/kardus; pile/tumpukan; bag/tas; case/peti
spots: on the shelf/di rak; in the attic/di loteng; in a box/di kardus; in the room/di kamar
gain: buy %; borrow %; receive % from {m}; get back %; order % online
tambah: membeli~beli %; meminjam~pinjam %; menerima~terima % dari {m}; memesan~pesan % secara online; mendapat~dapat % sebagai hadiah
lose: sell %; lend % to {m}; donate % to a school; give away %; lose % when moving; return % to the owner
kurang: menjual~jual %; meminjamkan~pinjemin % kepada {m}; menyumbangkan~sumbangin % ke sekolah; memberikan~kasih % ke orang lain; kehilangan~kehilangan % saat pindah rumah

things: goat/kambing; sheep|sheep/domba; cow/sapi; chicken/ayam; duck/bebek; rabbit/kelinci; goose|geese/angsa; horse/kuda
boxes: pen/kandang; barn/lumbung; field/padang; truck/truk
spots: on the farm/di peternakan; in the barn/di kandang; behind the house/di belakang rumah
gain: buy %; raise %; receive % from {m}; bring home %; add %
tambah: membeli~beli %; menambah~nambah %; menerima~terima % dari {m}; membawa pulang~bawa pulang %; mendapat~dapat % dari paman
lose: sell %; give % to {m}; lose %; send % to another farm; lend % to a neighbour
kurang: menjual~jual %; memberi~kasih {m} %; kehilangan~kehilangan %; mengirim~kirim % ke peternakan lain; menghadiahkan~kasih % ke tetangga

things: photo/foto; picture/gambar; file/berkas; video/video; song/lagu; recording/rekaman
boxes: folder/folder; album/album; memory card/kartu memori; USB stick/flashdisk
spots: on the phone/di ponsel; on the computer/di komputer; on the tablet/di tablet
gain: save %; download %; copy %; receive % from {m}; add %
tambah: menyimpan~simpan %; mengunduh~download %; menyalin~copy %; menerima~terima % dari {m}; menambah~nambah %
lose: delete %; remove %; erase %; lose % in a crash; move % to a hard disk
kurang: menghapus~hapus %; membuang~buang %; kehilangan~kehilangan % karena rusak; memindahkan~pindahin % ke komputer lain

things: message/pesan; email/email; notification/notifikasi; text message/SMS; voice message/pesan suara
boxes: folder/folder
spots: in the inbox/di kotak masuk; on the phone/di ponsel
gain: receive %; get %; receive % from {m}; add %
tambah: menerima~terima %; mendapat~dapat %; menyimpan~simpan %; menerima~dapat % dari {m}
lose: delete %; erase %; get rid of %; move % to the bin
kurang: menghapus~hapus %; membuang~buang % ke tempat sampah; kehilangan~kehilangan %

things: balloon/balon; paper lantern/lampion; flag/bendera; candle/lilin; ribbon/pita; paper crane/bangau kertas; garland/untaian
boxes: packet/bungkus; bag/kantong; box|boxes/kotak; string/rangkaian
spots: in the hall/di aula; in a bag/di tas; in the room/di kamar
gain: buy %; make %; bring %; receive % from {m}; prepare %
tambah: membeli~beli %; membuat~bikin %; membawa~bawa %; menerima~terima % dari {m}; menyiapkan~siapin %
lose: use %; give % to {m}; lose %; throw away %; hand % to the children; sell % at the fair
kurang: memakai~pakai %; memberi~kasih {m} %; kehilangan~kehilangan %; membuang~buang %; membagikan~bagiin % ke anak-anak

things: fish|fish/ikan; crab/kepiting; shrimp|shrimps/udang; trout|trout/ikan mas; catfish|catfish/lele; squid|squid/cumi-cumi
boxes: net/jaring; bucket/ember; basket/keranjang; tank/akuarium; box|boxes/kotak
spots: in the bucket/di ember; in the boat/di perahu; in the net/di jaring
gain: catch %; buy %; receive % from {m}; pull in %; haul up %
tambah: menangkap~tangkap %; membeli~beli %; menerima~terima % dari {m}; memancing~mancing %
lose: release %; sell %; throw back %; give % to {m}; fry %; grill %
kurang: melepaskan~lepasin %; menjual~jual %; memberi~kasih {m} %; menggoreng~goreng %; memasak~masak %; membakar~bakar %

things: brick/batu bata; tile/ubin; plank/papan; nail/paku; screw/sekrup; roof tile/genteng; stone/batu; pipe/pipa
boxes: pile/tumpukan; box|boxes/kotak; pallet/palet; cart/gerobak; crate/peti
spots: in the yard/di halaman; in the shed/di gudang; on the cart/di gerobak
gain: buy %; order %; fetch %; receive % from {m}; find % in the shed
tambah: membeli~beli %; memesan~pesan %; mengambil~ambil % dari gudang; menerima~terima % dari {m}; meminjam~pinjam %
lose: use %; use % for a wall; break %; return % to the shop; give % to {m}; sell %
kurang: memakai~pakai %; memakai~pakai % untuk dinding; merusakkan~ngerusakin %; mengembalikan~balikin % ke toko; memberi~kasih {m} %

things: shirt/kemeja; sock/kaus kaki; hat/topi; scarf|scarves/syal; T-shirt/kaus; towel/handuk; sarong/sarung; jacket/jaket; mask/masker
boxes: drawer/laci; bag/tas; box|boxes/kardus; pile/tumpukan; suitcase/koper
spots: in the wardrobe/di lemari; in the suitcase/di koper; in the shop/di toko
gain: buy %; sew %; receive % from {m}; order %; knit %
tambah: membeli~beli %; menjahit~jahit %; menerima~terima % dari {m}; memesan~pesan %
lose: sell %; give away %; donate %; return % to the shop; give % to {m}; throw out %
kurang: menjual~jual %; memberikan~kasih % ke saudara; menyumbangkan~sumbangin %; mengembalikan~balikin % ke toko; memberi~kasih {m} %; membuang~buang %

things: seedling/bibit; bean/biji kacang; seed/biji; cactus|cacti/kaktus; tomato plant/bibit tomat; pot/pot; bulb/umbi
boxes: tray/baki; row/baris; bed/petak; sack/karung; bag/kantong
spots: in the greenhouse/di rumah kaca; on the terrace/di teras; in the shed/di gudang
gain: buy %; receive % from {m}; order %; bring % from the market; grow %
tambah: membeli~beli %; menerima~terima % dari {m}; memesan~pesan %; membawa~bawa % dari pasar
lose: sell %; give % to {m}; throw away %; lose % in a storm; take % to school
kurang: menjual~jual %; memberi~kasih {m} %; membuang~buang %; kehilangan~kehilangan % karena hujan; membawa~bawa % ke sekolah
""".strip().split("\n\n")]  # fmt: skip
