"""What the stories of `story_grammar` are about: things with what holds them and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class World:
    """A kind of thing in one language: its names, what it is kept in (one, many), and what happens to some
    of it, as it follows "5 of them"."""

    things: tuple[str, ...]
    holders: tuple[tuple[str, str], ...]
    fates: tuple[str, ...]


def _worlds(text: str) -> list[World]:
    """A world is a line: things | holders | fates, each parted by commas; a holder is `one/many`."""
    found = []
    for line in text.strip().splitlines():
        things, holders, fates = (
            tuple(p.strip() for p in part.split(",")) for part in line.split("|")
        )
        pairs = tuple((h.split("/")[0], h.split("/")[-1]) for h in holders)
        found.append(World(things, pairs, fates))
    return found


WORLDS_EN = _worlds("""
apples, pears, mangoes, oranges, peaches, plums, lemons, tomatoes, melons, figs | crate/crates, basket/baskets, bag/bags, box/boxes, tray/trays | are rotten, have gone bad, are bruised, get squashed, turn out to be sour
eggs, duck eggs, brown eggs | tray/trays, carton/cartons, box/boxes, basket/baskets | are cracked, break on the way, are broken, fall on the floor
cookies, muffins, buns, rolls, doughnuts, waffles, pies, tarts, dumplings | tray/trays, plate/plates, tin/tins, box/boxes | are burnt, are eaten, get crushed, fall on the floor, stick to the tin
pens, pencils, markers, crayons, brushes, highlighters | pack/packs, box/boxes, cup/cups, case/cases | do not write, are dried out, are broken, get lost, roll under the table
books, comics, magazines, notebooks, atlases, dictionaries | shelf/shelves, box/boxes, stack/stacks, bag/bags | are lent out, are missing, are torn, get wet, have no cover
marbles, blocks, dolls, toy cars, balls, puzzles, tokens, dice | bag/bags, box/boxes, bucket/buckets, jar/jars | get lost, are broken, are missing, roll away, have no colour left
roses, tulips, daisies, lilies, sunflowers | vase/vases, bunch/bunches, bucket/buckets, bed/beds | wither, are faded, dry up, are picked, break off
cups, plates, glasses, bowls, mugs, saucers | box/boxes, crate/crates, stack/stacks, cupboard/cupboards | are cracked, get broken, are chipped, fall and break, are dirty
bottles of juice, bottles, cans, jars of jam, jars of honey | crate/crates, box/boxes, shelf/shelves, pallet/pallets | are empty, leak, are broken, are sold out of hand, have no label
stickers, stamps, cards, photos, postcards, tickets | pack/packs, envelope/envelopes, page/pages, album/albums | are doubles, get lost, are torn, are faded, are given away
screws, nails, bolts, bulbs, batteries, tiles, bricks | box/boxes, tin/tins, bag/bags, drawer/drawers | are rusty, are bent, are missing, do not fit, turn out to be faulty
seedlings, cabbages, lettuces, young trees, bean plants | row/rows, bed/beds, tray/trays | dry up, are eaten by snails, die in the frost, are pulled out
shirts, socks, scarves, towels, hats, gloves | drawer/drawers, box/boxes, bag/bags, shelf/shelves | have holes, are stained, do not fit, are in the wash, are missing
""")

WORLDS_ID = _worlds("""
apel, pir, mangga, jeruk, salak, tomat, nanas, jambu, manggis, pepaya | peti, keranjang, kantong, dus, nampan | busuk, memar, hancur, dimakan ulat, ternyata masam
telur, telur bebek, telur puyuh | rak, peti, kotak, keranjang | retak, pecah di jalan, pecah, jatuh ke lantai
kue kering, roti, donat, pastel, risol, lemper, wafel | loyang, piring, kaleng, kotak | gosong, dimakan, remuk, jatuh ke lantai
pulpen, pensil, spidol, krayon, kuas, bolpoin | pak, kotak, gelas, tempat pensil | macet, kering, patah, hilang, jatuh ke bawah meja
buku, komik, majalah, buku tulis, kamus, novel | rak, dus, tumpukan, tas | dipinjam, hilang, sobek, basah, tidak bersampul
kelereng, balok, boneka, mobil-mobilan, bola, koin mainan | kantong, kotak, ember, toples | hilang, rusak, tercecer, menggelinding pergi, pudar
mawar, tulip, melati, anggrek, bunga matahari | vas, ikat, ember, petak | layu, pudar, kering, dipetik, patah
gelas, piring, cangkir, mangkuk, mug | dus, peti, tumpukan, lemari | retak, pecah, gompal, jatuh dan pecah, kotor
botol jus, botol, kaleng susu, stoples selai, botol madu | krat, dus, rak, palet | kosong, bocor, pecah, tidak berlabel
stiker, prangko, kartu, foto, kartu pos, tiket | pak, amplop, halaman, album | dobel, hilang, sobek, pudar, diberikan
sekrup, paku, baut, lampu, baterai, ubin, bata | kotak, kaleng, kantong, laci | berkarat, bengkok, hilang, tidak cocok, ternyata cacat
bibit, kubis, selada, pohon kecil, tanaman kacang | baris, petak, nampan | kering, dimakan siput, mati kedinginan, tercabut
kaus, kaus kaki, selendang, handuk, topi, sarung tangan | laci, dus, tas, rak | berlubang, bernoda, kekecilan, sedang dicuci, hilang
""")


ANYTHING_EN = World((), (("box", "boxes"), ("bag", "bags"), ("crate", "crates"), ("basket", "baskets"), ("drawer", "drawers"), ("packet", "packets")), ("get lost", "are given away", "are missing", "are stolen", "turn out to be faulty", "are no good", "have to go back"))
ANYTHING_ID = World((), tuple((h, h) for h in ("kotak", "kantong", "dus", "keranjang", "peti", "bungkus")), ("hilang", "diberikan kepada orang lain", "dicuri", "ternyata cacat", "harus dikembalikan", "tidak bagus"))
"""For things of any kind."""


@dataclass(frozen=True)
class Crowd:
    """Those who come and go by themselves: who, where they are (as it follows "there are 5 … "), how some
    join and how some leave, as it follows "5 more …" and "5 …"."""

    who: str
    where: str
    join: tuple[str, ...]
    leave: tuple[str, ...]


def _crowds(text: str) -> list[Crowd]:
    found = []
    for line in text.strip().splitlines():
        who, where, join, leave = (part.strip() for part in line.split("|"))
        found.append(Crowd(who, where, tuple(join.split(", ")), tuple(leave.split(", "))))
    return found


CROWDS_EN = _crowds("""
passengers | on the bus | get on, board at the next stop, climb in | get off, leave at the market, get out at the station
people | in the lift | step in, get in on the second floor | step out, get out on the fifth floor
people | on the train | get on, join at the next station | get off, leave at the border
guests | at the party | arrive, come later, join | go home, leave early, have to go
birds | in the tree | land in it, fly in, settle down there | fly away, are chased off by a cat, take off
cars | in the car park | drive in, come in, arrive before noon | drive out, leave, are towed away
swimmers | in the pool | jump in, come in after lunch | climb out, get cold and go
children | in the playground | come running, join them, arrive with a teacher | run home, are picked up, go in for lunch
visitors | in the museum | come in, arrive with a guide | leave, go to the café
ducks | on the pond | swim over, land on the water | fly off, waddle away
fish | in the tank | are put in, hatch | are taken out, are sold
players | on the field | run on, join after the break | are sent off, get hurt and leave
messages | in my inbox | come in, arrive overnight | are deleted, are moved to a folder
files | in the folder | are added, are copied into it | are deleted, are moved elsewhere
sheep | in the meadow | are brought in, are born | are taken to the stable, run off
books | on the table | are put down there, are brought by the librarian | are put back, are borrowed
ships | in the harbour | come in, arrive at night | set sail, leave for the open sea
customers | in the shop | come in, walk in | walk out, leave without buying
bikes | in the rack | are parked there, are put in | are ridden away, are stolen
ants | on the leaf | crawl up, join them | crawl away, fall down
people | in the queue | line up, come | give up and go, are served
plates | on the shelf | are put up, are added | are taken down, fall and break
""")

CROWDS_ID = _crowds("""
penumpang | di dalam bus | naik, naik di halte berikutnya, ikut naik | turun, turun di pasar, turun di terminal
orang | di dalam lift | masuk, masuk di lantai dua | keluar, keluar di lantai lima
penumpang | di kereta | naik, naik di stasiun berikutnya | turun, turun di stasiun kota
tamu | di pesta | datang, datang belakangan, menyusul | pulang, pulang duluan, pamit
burung | di pohon | hinggap, datang, ikut bertengger | terbang, pergi karena diusir kucing, terbang menjauh
mobil | di tempat parkir | masuk, datang, tiba sebelum siang | keluar, pergi, diderek
anak | di kolam renang | masuk, menceburkan diri, datang sesudah makan siang | naik, kedinginan lalu pergi
anak | di taman bermain | datang, ikut bergabung, datang bersama guru | pulang, dijemput, masuk untuk makan siang
pengunjung | di museum | masuk, datang bersama pemandu | keluar, pergi ke kafe
bebek | di kolam | berenang mendekat, turun ke air | terbang, pergi ke darat
ikan | di akuarium | dimasukkan, menetas | diambil, dijual
pemain | di lapangan | masuk, bergabung setelah istirahat | dikeluarkan, cedera lalu keluar
pesan | di kotak masukku | masuk, datang semalam | dihapus, dipindah ke folder lain
berkas | di folder | ditambahkan, disalin ke situ | dihapus, dipindah ke tempat lain
domba | di padang rumput | dibawa masuk, lahir | dibawa ke kandang, lari
buku | di meja | diletakkan, dibawa petugas | dikembalikan, dipinjam
kapal | di pelabuhan | merapat, tiba malam hari | berlayar, berangkat ke laut lepas
pembeli | di toko | masuk, datang | keluar, pergi tanpa membeli
sepeda | di rak sepeda | diparkir, dimasukkan | dibawa pergi, dicuri
semut | di daun | merayap naik, bergabung | merayap pergi, jatuh
orang | di antrean | ikut mengantre, datang | menyerah lalu pergi, dilayani
piring | di rak | ditaruh, ditambahkan | diturunkan, jatuh dan pecah
""")
