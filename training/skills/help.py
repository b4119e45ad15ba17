"""Questions about Nalar itself. Every answer must be true of the program in this repository.

The keys are those of `nalar keys`; `tests/test_help.py` compares them with the README's table.
"""

from __future__ import annotations

from sample import Draw, Problem
from skills.help_answers import ENTRIES, Entry


def _parts(text: str) -> list[str]:
    return [part.strip() for line in text.split("\n") for part in line.split("|") if part.strip()]


# Around what one wants to do.
DO_EN = _parts("""
How do I {}?|how do i {}|how to {}|How can I {}?|Which key do I press to {}?|Is there a way to {}?|I want to {}.|Can I {}?|can i {}|What is the shortcut to {}?|In Nalar, how do I {}?|tell me how to {}|{}?|key to {}|What do I press to {}?
How would I {} here?|Please explain how to {}.|I need to {}. How?|i cant figure out how to {}|Help, I want to {}.|Where do I {}?|Is it possible to {}?|how does one {}|what key to {}|how to {} in nalar|{}|I'd like to {}.|i wanna {}|Can Nalar {}?
can nalar {}?|Does Nalar let me {}?|does this program let me {}|is there a key to {}|is there a command to {}|Which command do I need to {}?|shortcut to {}|what's the quickest way to {}?|Could you tell me how to {}?|Show me how to {}.|how can i {} in this program
I am trying to {}.|I tried to {} but I can't find it.|I forgot how to {}.|Where is the setting to {}?|am I able to {}|Hi, how do I {}?|quick question: how to {}|What must I do to {}?|Would it be possible to {}?|Does anyone know how to {}?|I don't know how to {}.
My colleague asked how to {}.|nalar: {}|{} - how?|{} how|{} please|Let me {}.|how should I {}|What do I type to {}?|Which button is there to {}?|it is my first day with Nalar and I want to {}|I just want to {}, nothing else|you know how to {}?|hw do i {}|hotkey to {}
""")
DO_ID = _parts("""
Bagaimana cara {}?|bagaimana {}|cara {}|gimana cara {}|Tombol apa untuk {}?|Apakah bisa {}?|Saya mau {}.|Bisakah saya {}?|apa bisa {}|Di Nalar, bagaimana cara {}?|tolong jelaskan cara {}|tombol untuk {}|Apa pintasan untuk {}?|cara {} di nalar
{} bagaimana?|pencet apa untuk {}|Saya ingin {}. Caranya?|gmn cara {}|{}|{}?|bisa {}?|bisa {} gak|Nalar bisa {}?|Apakah Nalar bisa {}?|perintah untuk {}|Perintah apa untuk {}?|ada tombol untuk {}?|ada cara untuk {}?|saya lupa cara {}
Saya mencoba {} tapi tidak ketemu.|Di mana saya bisa {}?|Apa yang harus ditekan untuk {}?|Apa yang harus diketik untuk {}?|tunjukkan cara {}|ajari saya {}|kalau mau {} bagaimana?|kalau mau {} pencet apa|pengen {}|aku mau {} gimana
Halo, bagaimana cara {}?|kak, cara {} gimana?|Mau tanya cara {}.|Saya tidak tahu cara {}.|Apakah mungkin {}?|pintasan {}|pengaturan untuk {} di mana?|Teman saya bertanya cara {}.|Saya perlu {}. Bagaimana?|langkah untuk {}|cara cepat {}|cara paling mudah {}
Baru pakai Nalar, mau {}.|tlg cara {}|boleh tahu cara {}?|{} caranya gimana|{} pakai tombol apa|gimana kalau saya mau {}
""")

# Around what it is called.
NOUN_EN = _parts("""
{}|{}?|{} key?|{} in nalar|{} nalar|where is {}?|where do i find {}|what about {}?|tell me about {}|Tell me about {} in Nalar.|how does {} work?|How does {} work in Nalar?|info on {}|something about {}?|question about {}|I have a question about {}.|explain {}
Explain {} in Nalar.|{} - how?|{} how?|{} help|help with {}|Help me with {}.|I need help with {}.|does Nalar have {}?|is there {} in nalar|what is there to know about {}?|I don't understand {}|docs for {}|{} documentation|{} pls|What can you tell me about {}?|{} shortcut?
how about {}?|in nalar, {}?|I'm looking for {}.|can't find {}|any info about {}?|and {}?
""")
NOUN_ID = _parts("""
{}|{}?|tombol {}?|{} di nalar|{} nalar|di mana {}?|{} di mana|bagaimana dengan {}?|ceritakan tentang {} di Nalar|Bagaimana {} di Nalar?|info {}|soal {}|mau tanya soal {}|Saya punya pertanyaan tentang {}.|jelaskan {}|Jelaskan {} di Nalar.|{} gimana
{} bagaimana?|bantuan {}|Bantu saya soal {}.|Saya perlu bantuan tentang {}.|Apakah Nalar punya {}?|ada {} di nalar?|saya tidak paham {}|dokumentasi {}|kalau {}?|{} dong|{} caranya?|pintasan {}?|tentang {}|saya mencari {}|tidak ketemu {}|{} itu gimana|dan {}?
""")

# Around a key.
KEY_EN = _parts("""
what does {} do|What does {} do?|what does {} do in nalar|What happens when I press {}?|what is {} for|What is {} for?|{}?|{}|{} key|the {} key?|which function has {}|What does pressing {} do?|I pressed {} by accident, what happened?|meaning of {}|explain {}
when do I use {}?|what's {}|why would I press {}?|tell me what {} does|if i press {}?|Is {} used for something?|What is bound to {}?|{} does what?|and {}?|what's the use of {} in Nalar
""")
KEY_ID = _parts("""
{} untuk apa|Apa guna {}?|apa fungsi {}|{} gunanya apa?|Apa yang terjadi kalau saya menekan {}?|kalau pencet {} jadi apa|tombol {} buat apa|Tombol {} untuk apa?|fungsi tombol {}|Saya tidak sengaja menekan {}, apa yang terjadi?|jelaskan {}|arti {}
Kapan memakai {}?|{} itu apa|tekan {} hasilnya apa|{} di nalar untuk apa|apa kegunaan {}|kalau {}?|guna {} apa ya
""")
IN_ID = {"in the transcript": "di transkrip", "in the list": "di daftar", "escape twice": "esc dua kali"}


def make(draw: Draw) -> Problem:
    entry = draw.one(ENTRIES)
    return asked(draw, entry)


def asked(draw: Draw, entry: Entry) -> Problem:
    """One of the ways to ask for an entry: a whole question, a deed, a name or a key in a frame."""
    wholes, deeds, nouns = (
        (entry.ask_en, entry.do_en, entry.nouns_en) if draw.lang == "en" else (entry.ask_id, entry.do_id, entry.nouns_id)
    )
    weights = [3 if wholes else 0, 4 if deeds else 0, 2 if nouns else 0, 2 if entry.keys else 0]
    kind = draw.rng.choices(range(4), weights)[0]
    keep: frozenset[str] = frozenset()
    if kind == 0:
        question = draw.one(wholes)
    elif kind == 1:
        question = draw.one(DO_EN, DO_ID).format(draw.one(deeds))
    elif kind == 2:
        question = draw.one(NOUN_EN, NOUN_ID).format(draw.one(nouns))
    else:
        key = _key(draw, draw.one(entry.keys))
        question = draw.one(KEY_EN, KEY_ID).format(key)
        keep = frozenset(part for part in key.split() if len(part) == 1)
    # A key that is one letter means another thing as a capital.
    if not any(question.startswith(f"{letter} ") for letter in keep):
        question = question[:1].upper() + question[1:] if draw.chance(0.4) else question
    thought = draw.say(f"About Nalar: {entry.about_en}.", f"Tentang Nalar: {entry.about_id}.")
    answer = draw.say(entry.en, entry.idn)
    return Problem(question, thought, answer, entry.gold, ("help", entry.about_en), check="contains", keep=keep)


def _key(draw: Draw, key: str) -> str:
    """A key as people write it: `^T`, `ctrl-t`, `Ctrl+T`."""
    for en, idn in IN_ID.items():
        if key.endswith(en):
            return key.replace(en, draw.say(en, idn))
    if key.startswith("^"):
        letter = key[1]
        return draw.one([key, f"`{key}`", f"^{letter.lower()}", f"ctrl-{letter.lower()}", f"Ctrl+{letter}", f"ctrl {letter.lower()}", f"ctrl+{letter.lower()}", f"control {letter.lower()}", f"CTRL-{letter}", f"Control-{letter}", f"C-{letter.lower()}"])
    if "+" in key:
        return draw.one([key, key.lower(), key.replace("+", "-"), key.replace("+", " ").lower(), f"`{key}`"])
    named = {"PgUp": ["PgUp", "page up", "Page Up", "pgup"], "PgDn": ["PgDn", "page down", "Page Down", "pgdn"], "Esc": ["Esc", "escape", "esc", "Escape"], "Enter": ["Enter", "enter", "return", "Return"]}
    return draw.one(named.get(key, [key, key, f"`{key}`"]))
