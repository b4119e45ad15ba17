"""Events in time, for questions about clocks: when they end, when they began, how long they take.

A frame has `{t}` and `{s}`, a time and a span, or `{a}` and `{b}`, two times.
"""

from __future__ import annotations

from sample import Draw

# What takes place, what rides, what is in the oven, who is at something.
EVENTS_EN = ["film", "match", "lesson", "meeting", "concert", "exam", "party", "course", "play", "show", "workshop", "speech", "dance class", "choir practice", "parade", "auction", "race", "ceremony", "wedding", "quiz night", "swimming lesson", "interview", "tour", "festival", "webinar", "service", "rehearsal", "video call"]
EVENTS_ID = ["film", "pertandingan", "pelajaran", "rapat", "konser", "ujian", "pesta", "kursus", "drama", "pertunjukan", "lokakarya", "pidato", "kelas tari", "latihan paduan suara", "pawai", "lelang", "lomba", "upacara", "pernikahan", "cerdas cermat", "les renang", "wawancara", "tur", "festival", "seminar", "pengajian", "gladi bersih", "kuliah"]
RIDES_EN = ["bus", "train", "ferry", "plane", "coach", "tram", "ship", "night train", "shuttle", "boat"]
RIDES_ID = ["bus", "kereta", "feri", "pesawat", "travel", "trem", "kapal", "kereta malam", "angkot", "perahu"]
BAKED_EN = ["cake", "bread", "roast", "pizza", "pie", "lasagne", "casserole", "stew", "turkey", "batch of biscuits"]
BAKED_ID = ["kue", "roti", "ayam panggang", "pizza", "pai", "lasagna", "bolu", "rendang", "kue kering", "puding"]
BUSY_EN = ["worked", "slept", "painted", "hiked", "studied", "practised", "cooked", "drove", "waited", "gardened", "skated", "read", "fished", "queued", "sewed"]
BUSY_ID = ["bekerja", "tidur", "mengecat", "mendaki", "belajar", "berlatih", "memasak", "menyetir", "menunggu", "berkebun", "bermain", "membaca", "memancing", "antre", "menjahit"]
WHO_EN = ["I", "My sister", "Dad", "Tom", "Mia", "The team", "We", "The children", "Our neighbour", "Grandpa", "Budi", "Sari"]
WHO_ID = ["Saya", "Kakak", "Ayah", "Tono", "Mia", "Regu kami", "Kami", "Anak-anak", "Tetangga", "Kakek", "Budi", "Sari"]

ON_EN = [
    "The {e} starts at {t} and lasts {s}. {end}", "The {e} lasts {s}. It starts at {t}. {end}", "If the {e} begins at {t} and goes on for {s}, when does it end?", "When is the {e} over that begins at {t} and takes {s}?", "{e} at {t}, {s} long. over when?", "They say the {e} will take {s} from {t} on. {end}",
    "The {r} leaves at {t}. The ride takes {s}. {arrive}", "The {r} needs {s} and departs at {t}. {arrive}", "When does a {r} get there that leaves at {t} and takes {s}?", "{r} {t}, {s} of travel, arrival?", "If I catch the {r} at {t} and sit in it for {s}, when do I get off?",
    "The {r} should come at {t} but is {s} late. When does it come?", "Due at {t}, the {r} is delayed by {s}. What is the new time?", "The {f} goes into the oven at {t} and needs {s}. {ready}", "A {f} takes {s} to cook. I start at {t}. {ready}", "{who} began at {t} and {did} for {s}. Until when was that?",
    "{who} {did} for {s}, starting at {t}. At what time did that end?", "{who} {did} from {t} on for {s}. When was that over?",
]  # fmt: skip
BACK_EN = [
    "The {e} ended at {t} and had lasted {s}. {began}", "The {e} took {s} and was over at {t}. {began}", "When did the {e} start, if it ended at {t} after {s}?", "The {e} has to be finished by {t} and takes {s}. At what time must it start?", "{e} over at {t}, {s} long. start?", "The {e} ends at {t}. It goes on for {s}. When does it begin?",
    "The {r} arrived at {t} after {s} of travel. When did it leave?", "The {r} needs {s} and should get there at {t}. When does it have to leave?", "{r} came at {t}, {s} late. When was it due?", "The {r} left {s} before {t}. When was that?",
    "The {f} was done at {t}; it had been in the oven for {s}. When did it go in?", "Dinner is at {t} and the {f} needs {s}. When do I put it in?", "{who} {did} for {s} and stopped at {t}. When was the start?", "{who} {did} until {t}, {s} in all. Since when?",
]  # fmt: skip
LONG_EN = [
    "The {e} starts at {a} and ends at {b}. How long is it?", "How long does the {e} take if it goes from {a} to {b}?", "From {a} until {b} there is a {e}. How long is that?", "{e} {a} - {b}, how long?", "The {e} begins at {a}. At {b} it is over. How much time is that?", "The {r} leaves at {a} and gets in at {b}. How long is the ride?",
    "{r} from {a}, arriving {b}. travel time?", "How much time does the {r} need if it departs at {a} and arrives at {b}?", "The {f} went in at {a} and came out at {b}. How long was it in the oven?", "{who} {did} from {a} to {b}. How long was that?", "{who} {did} until {b}, starting at {a}. For how long?",
    "For how long is the road closed, if it is shut from {a} to {b}?", "The {e} was to start at {a} and started at {b}. How big was the delay?", "The {r} was due at {a} but came at {b}. How late was it?",
]  # fmt: skip
ON_ID = [
    "{E} mulai pukul {t} dan berlangsung {s}. {end}", "{E} lamanya {s} dan dimulai pukul {t}. {end}", "Kalau {e} dimulai jam {t} selama {s}, selesainya jam berapa?", "{e} jam {t}, lamanya {s}. kelar jam berapa", "Pukul berapa {e} selesai jika mulai pukul {t} dan berlangsung {s}?", "{E} dimulai pukul {t}. {s} kemudian bubar. Pukul berapa itu?",
    "{R} berangkat pukul {t}. Perjalanannya {s}. {arrive}", "{R} perlu {s} dan berangkat jam {t}. {arrive}", "{r} jam {t}, di jalan {s}, sampai jam berapa", "Kalau naik {r} pukul {t} selama {s}, turunnya pukul berapa?", "{R} seharusnya datang pukul {t} tetapi terlambat {s}. Datangnya pukul berapa?",
    "{R} jadwalnya jam {t}, molor {s}. Jadi jam berapa?", "{F} mulai dimasak pukul {t} dan perlu {s}. {ready}", "{F} dimasak {s}. Saya mulai pukul {t}. {ready}", "{who} {did} mulai pukul {t} selama {s}. Sampai pukul berapa?", "{who} {did} {s} sejak jam {t}. Selesai jam berapa?",
]  # fmt: skip
BACK_ID = [
    "{E} selesai pukul {t} setelah berlangsung {s}. {began}", "{E} lamanya {s} dan selesai pukul {t}. {began}", "Pukul berapa {e} dimulai kalau selesai pukul {t} dan lamanya {s}?", "{E} harus selesai pukul {t} dan butuh {s}. Paling lambat mulai pukul berapa?", "{e} bubar jam {t}, lamanya {s}. mulainya jam berapa",
    "{R} tiba pukul {t} setelah {s} di jalan. Berangkatnya pukul berapa?", "{R} perlu {s} dan harus tiba pukul {t}. Harus berangkat pukul berapa?", "{R} datang pukul {t}, terlambat {s}. Jadwal aslinya pukul berapa?", "{F} matang pukul {t} sesudah dimasak {s}. Mulai dimasak pukul berapa?",
    "Makan malam pukul {t} dan {f} perlu {s}. Pukul berapa mulai memasak?", "{who} {did} {s} dan berhenti pukul {t}. Mulainya pukul berapa?", "{who} {did} sampai jam {t}, lamanya {s}. Sejak jam berapa?",
]  # fmt: skip
LONG_ID = [
    "{E} mulai pukul {a} dan selesai pukul {b}. Berapa lama?", "Berapa lama {e} kalau dari pukul {a} sampai {b}?", "{e} jam {a} - {b}, berapa lama", "{E} dimulai pukul {a}. Pukul {b} bubar. Berapa lama {e} itu?", "{R} berangkat pukul {a} dan tiba pukul {b}. Berapa lama perjalanannya?", "{r} dari jam {a}, sampai jam {b}. lama perjalanannya?",
    "{F} mulai dimasak pukul {a} dan matang pukul {b}. Berapa lama memasaknya?", "{who} {did} dari pukul {a} sampai pukul {b}. Berapa lama?", "{who} {did} sampai jam {b} sejak jam {a}. Berapa lama itu?", "{E} seharusnya mulai pukul {a} tetapi baru mulai pukul {b}. Berapa lama terlambatnya?", "{R} dijadwalkan pukul {a}, datangnya pukul {b}. Terlambat berapa lama?",
    "Jalan ditutup dari pukul {a} hingga {b}. Berapa lama ditutup?",
]  # fmt: skip
FILL_EN = {
    "end": ["When does it end?", "When is it over?", "At what time does it finish?", "What time will it be over?", "Until when does it go on?", "ends when?", "When can we go home?"],
    "began": ["When did it start?", "At what time did it begin?", "What time was the beginning?", "When was the start?"],
    "arrive": ["When does it arrive?", "At what time does it get in?", "What time is the arrival?", "When am I there?"],
    "ready": ["When is it done?", "At what time is it ready?", "When can I take it out?", "What time will it be finished?"],
}  # fmt: skip
FILL_ID = {
    "end": ["Pukul berapa selesai?", "Selesainya pukul berapa?", "Jam berapa berakhir?", "Sampai pukul berapa?", "bubarnya jam berapa?", "Pukul berapa usai?"],
    "began": ["Pukul berapa mulainya?", "Mulai jam berapa?", "Pukul berapa dimulai?", "Awalnya pukul berapa?"],
    "arrive": ["Pukul berapa tiba?", "Sampainya jam berapa?", "Jam berapa sampai di tujuan?", "Tibanya pukul berapa?"],
    "ready": ["Pukul berapa matang?", "Siapnya jam berapa?", "Jam berapa bisa diangkat?", "Pukul berapa selesai dimasak?"],
}  # fmt: skip
FRAMES = {"on": (ON_EN, ON_ID), "back": (BACK_EN, BACK_ID), "long": (LONG_EN, LONG_ID)}


def frame(draw: Draw, kind: str) -> str:
    """A question about an event, with only its times left open."""
    text = draw.one(*FRAMES[kind])
    english = draw.lang == "en"
    given = {
        "e": draw.one(EVENTS_EN, EVENTS_ID), "r": draw.one(RIDES_EN, RIDES_ID), "f": draw.one(BAKED_EN, BAKED_ID),
        "who": draw.one(WHO_EN, WHO_ID), "did": draw.one(BUSY_EN, BUSY_ID),
    } | {name: draw.one(asks) for name, asks in (FILL_EN if english else FILL_ID).items()}  # fmt: skip
    for name in "erf":
        given[name.upper()] = given[name][0].upper() + given[name][1:]
    if english:
        text = text.replace("a {e}", "an {e}") if given["e"][0] in "aeiou" else text
    for name, value in given.items():
        text = text.replace("{" + name + "}", value)
    return text
