"""Places where things come and go by themselves, vessels that fill and empty, and purses of money.

What comes and goes has its number first: `% get on` is "5 more passengers get on".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """Where something is counted. `start` and `ask` are frames, `come` and `go` what happens there, in
    English and Indonesian. A vessel has a `unit`, a purse is `money`."""

    thing: tuple[str, str, str]
    start: tuple[list[str], list[str]]
    come: tuple[list[str], list[str]]
    go: tuple[list[str], list[str]]
    ask: tuple[list[str], list[str]]
    unit: tuple[str, str] | None = None
    money: bool = False


def _place(text: str) -> Place:
    """A place from lines: the thing, then start, come, go, ask, each `english / indonesian`."""
    first, *rest = [line.strip() for line in text.strip().splitlines()]
    one, many, idn, *unit = (word.strip() for word in first.split("/"))
    start, come, go, ask = (tuple([p.strip() for p in side.split(";")] for side in line.split(" / ")) for line in rest)
    return Place((one, many, idn), start, come, go, ask, unit=(unit[0], unit[1]) if len(unit) == 2 else None, money=one == "dollar")  # type: ignore[arg-type]


PLACES = [_place(text) for text in """
passenger/passengers/penumpang
there <be*> {a t} on a bus; a bus <carry+> {a t}; a bus <leave+> the station with {a t} / ada {a t} di dalam bus; sebuah bus membawa {a t}; bus berangkat dengan {a t}
% <get*> on at the next stop; % <get*> on; % <board*> the bus / % naik; naik %; % naik di halte berikutnya
% <get*> off at the next stop; % <get*> off; % <leave*> the bus / % turun; turun %; % turun di halte berikutnya
{how} are on the bus now; {how} are there on the bus now / {how!} di dalam bus sekarang; ada {how!} di bus sekarang

passenger/passengers/penumpang
there <be*> {a t} on the train; the train <depart+> with {a t} / ada {a t} di kereta; kereta berangkat dengan {a t}
% <get*> on in the next town; % <climb*> aboard / % naik di stasiun berikutnya; naik %
% <get*> off in the next town; % <leave*> the train / % turun di stasiun berikutnya; turun %
{how} are on the train now; {how} are there on the train now / {how!} di kereta sekarang; sekarang ada {how!} di kereta

car/cars/mobil
{a t} <stand*> in a car park; there <be*> {a t} in a car park / di tempat parkir ada {a t}; {a t} terparkir di lapangan
% <arrive*>; % <drive*> in; % <park*> there / % masuk; datang %; % parkir di sana
% <leave*>; % <drive*> away; % <drive*> out / % keluar; % pergi; keluar %
{how} are in the car park now; {how} are parked there now / {how!} di tempat parkir sekarang; ada {how!} di sana sekarang

bird/birds/burung
{a t} <sit*> in a tree; there <be*> {a t} on a wire; {a t} <perch*> on the roof / {a t} hinggap di pohon; di kabel ada {a t}; {a t} bertengger di atap
% <join*> them; % <land*> there; % <come*> / % datang; datang %; % ikut hinggap
% <fly*> away; % <leave*>; % <fly*> off / % terbang; % pergi; terbang %
{how} are there now; {how} are sitting there now / {how!} di sana sekarang; ada {how!} sekarang

guest/guests/tamu
there <be*> {a t} at a party; {a t} <come*> to the party at first; {a t} <be*> at the wedding / di pesta ada {a t}; mula-mula {a t} datang ke pesta; {a t} hadir di acara itu
% <arrive*> late; % <arrive*>; % <come*> later / % datang terlambat; datang %; % menyusul
% <go*> home early; % <leave*>; % <go*> home / % pulang lebih awal; % pulang; pulang %
{how} are there now; {how} are still at the party / {how!} di sana sekarang; ada {how!} sekarang

child/children/anak
{a t} <be*> in the pool; there <be*> {a t} at the playground; {a t} <play*> in the park / ada {a t} di kolam renang; {a t} bermain di taman; di lapangan ada {a t}
% <come*>; % <join*> them; % <arrive*> / % datang; datang %; % ikut bergabung
% <go*> home; % <leave*>; % <be*> picked up / % pulang; pulang %; % dijemput
{how} are there now; {how} are there then / {how!} di sana sekarang; ada {how!} sekarang

person/people/orang
there <be*> {a t} in a queue; {a t} <wait*> at the counter; {a t} <stand*> in line / ada {a t} dalam antrean; {a t} mengantre di loket; di antrean ada {a t}
% <join*> the queue; % <line*> up behind them; % <come*> / % ikut mengantre; datang %; % datang
% <leave*> the queue; % <be*> served and <leave*>; % <give*> up and <go*> / % keluar dari antrean; % selesai dilayani dan pergi; % pergi
{how} are in the queue now; {how} are waiting now / {how!} di antrean sekarang; ada {how} yang menunggu sekarang

fan/fans/penonton
{a t} <be*> in the stadium; {a t} <sit*> in the stands; there <be*> {a t} at the match / ada {a t} di stadion; {a t} duduk di tribun; di gedung ada {a t}
% <come*> in; % <arrive*>; % <come*> later / % masuk; datang %; % datang terlambat
% <leave*>; % <walk*> out; % <go*> home at half time / % keluar; pulang %; % pulang saat jeda
{how} are there now; {how} are still there / {how!} di sana sekarang; ada {how!} sekarang

fish/fish/ikan
there <be*> {a t} in a pond; {a t} <swim*> in the tank; a pond <have+> {a t} / ada {a t} di kolam; {a t} berenang di akuarium; di kolam itu ada {a t}
% <be*> put in; % <be*> added; % <hatch*> / % dimasukkan; ditambah %; % menetas
% <be*> caught; % <be*> taken out; % <die*> / % ditangkap; diambil %; % mati
{how} are in there now; {how} swim there now / {how!} di sana sekarang; ada {how!} sekarang

pupil/pupils/murid
a class <have+> {a t}; there <be*> {a t} in the class; a school club <have+> {a t} / sebuah kelas punya {a t}; ada {a t} di kelas; di kelas itu ada {a t}
% <join*>; % <be*> added; % <move*> in from another school / % murid baru masuk; % pindah dari sekolah lain; masuk %
% <leave*>; % <move*> to another school; % <move*> to another town / % pindah ke sekolah lain; % keluar; pindah %
{how} are in it now; {how} are there in the end / {how!} sekarang; ada {how!} sekarang

ship/ships/kapal
{a t} <lie*> in the harbour; there <be*> {a t} in the port / ada {a t} di pelabuhan; {a t} bersandar di pelabuhan
% <come*> in; % <arrive*>; % <drop*> anchor / % datang; masuk %; % berlabuh
% <sail*> away; % <leave*>; % <put*> to sea / % berangkat; % berlayar; pergi %
{how} are in the harbour now; {how} are there now / {how!} di pelabuhan sekarang; ada {how!} sekarang

player/players/pemain
{a t} <be*> on the server; there <be*> {a t} in the game; {a t} <take*> part / ada {a t} di server; di gim itu ada {a t}; {a t} ikut bermain
% <join*>; % <log*> in; % <come*> / % masuk; % bergabung; masuk %
% <leave*>; % <log*> out; % <drop*> out / % keluar; % berhenti; keluar %
{how} are in the game now; {how} are there in the end / {how!} di gim sekarang; sekarang ada {how}

follower/followers/pengikut
a channel <have+> {a t}; a page <have+> {a t}; my account <have+> {a t} / sebuah kanal punya {a t}; akunku punya {a t}; akun itu punya {a t}
% <come*> along; % <sign*> up; % <be*> gained / % bertambah; bertambah %; % datang
% <leave*>; % <be*> lost; % <click*> unfollow / % pergi; berkurang %; % berhenti mengikuti
{how} are there now; {how} are there in the end / {how!} sekarang; jadi ada {how!} sekarang

room/rooms/kamar
{a t} of a hotel <be*> taken; in a hotel {a t} <be*> booked / {a t} di hotel terisi; di sebuah hotel {a t} sudah dipesan
% <be*> booked; % <be*> taken in the evening / % dipesan; % terisi sore harinya
% <be*> given up; % <become*> free; % <be*> cancelled / % dibatalkan; % kosong lagi; % ditinggalkan tamunya
{how} are taken now / {how} yang terisi sekarang; sekarang {how} yang terisi

litre/litres of water/liter air/litres/liter
a tank <hold+> {a t}; there <be*> {a t} in a tank; a barrel <contain+> {a t} / sebuah tangki berisi {a t}; ada {a t} di dalam tong; di bak ada {a t}
% <be*> poured in; % <be*> added; % <run*> in from the rain / dituang %; ditambah %; % masuk dari air hujan
% <leak*> out; % <be*> used; % <be*> drawn off; % <evaporate*> / % bocor; dipakai %; terbuang %; % menguap
{how} are in it now; {how} are there now / {how!} di dalamnya sekarang; sekarang ada {how}

litre/litres of petrol/liter bensin/litres/liter
there <be*> {a t} in the tank of a car; a car <have+> {a t} in its tank / ada {a t} di tangki mobil; tangki mobil berisi {a t}
% <be*> filled in; % <be*> added at the pump / diisi %; ditambah % di pom bensin
% <be*> used on the way; % <be*> burnt; % <be*> used up / dipakai % di jalan; terpakai %; habis %
{how} are in the tank now; {how} are there now / {how!} di tangki sekarang; sekarang ada {how}

kg/kg of rice/kg beras/kg/kg
there <be*> {a t} in a sack; a shop <have+> {a t}; a storeroom <hold+> {a t} / ada {a t} di karung; toko punya {a t}; di gudang ada {a t}
% <be*> delivered; % <be*> added; % <come*> in / datang %; ditambah %; % masuk
% <be*> sold; % <be*> eaten; % <be*> used; % <be*> taken out / terjual %; dipakai %; diambil %
{how} are there now; {how} are in stock now / {how!} sekarang; sekarang ada {how}

gram/grams of flour/gram tepung/grams/gram
there <be*> {a t} in a bowl; a bag <contain+> {a t} / ada {a t} di mangkuk; sebuah kantong berisi {a t}
% <be*> added; % <be*> poured in / ditambah %; dituang %
% <be*> used; % <be*> taken out; % <be*> spilled / dipakai %; diambil %; tumpah %
{how} are in it now; {how} are there now / {how!} di dalamnya sekarang; sekarang ada {how}

degree/degrees/derajat/degrees/derajat
it <be+> {a t} in the morning; a thermometer <show+> {a t} at noon / suhu pagi hari {a t}; termometer menunjukkan {a t}
it <get+> % warmer; the temperature <rise+> by %; it <go+> up by % / suhu naik %; naik %; bertambah %
it <get+> % colder; the temperature <fall+> by %; it <go+> down by % / suhu turun %; turun %; berkurang %
{how} is it now; {how} is it in the end / {how!} sekarang; suhunya {how!} sekarang

dollar/dollars/ribu
{N} <have> {a t}; {N} <have> {a t} in the bank; there <be*> {a t} in {N's} wallet; {N} <start> with {a t} / {N} punya {a t}; tabungan {D} {a t}; {N} membawa {a t}; uang {D} {a t}
{N} <earn> %; {N} <get> % from {m}; {N} <save> %; {N} <find> % in the street; {N} <earn> % by washing cars / {N} mendapat % dari {m}; {N} menabung %; {N} dapat upah %; {N} menemukan % di jalan
{N} <spend> % on food; {N} <pay> % for a book; {N} <lend> % to {m}; {N} <spend> %; {N} <lose> %; {N} <give> % to {m}; {N} <pay> % for the bus / {N} membayar % untuk buku; {N} memakai % untuk makan; {N} kehilangan %; {N} meminjamkan % kepada {m}; {N} jajan %; {N} keluar % buat ongkos
{how} <do'> {N} have now; {how} <do'> {N} have in the end / {how} uang {D} sekarang; sekarang uang {D} {how}

point/points/poin
{N} <have> {a t} in a game; {N} <start> the game with {a t}; after one round {N} <have> {a t} / {N} punya {a t} dalam gim; {N} mulai dengan {a t}; setelah satu babak {N} punya {a t}
{N} <win> %; {N} <score> %; {N} <gain> %; {N} <get> % for a right answer / {N} mendapat %; {N} meraih %; {N} dapat % karena jawaban benar
{N} <lose> %; {N} <lose> % for a mistake; {N} <give> up % / {N} kehilangan %; {N} kehilangan % karena salah; poin {D} dikurangi %
{how} <do'> {N} have now; {how} <do'> {N} finish with / {how!} {D} sekarang; sekarang {D} punya {how}
""".strip().split("\n\n")]  # fmt: skip
