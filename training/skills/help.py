"""Questions about Nalar itself. Every answer must be true of the program in this repository.

The keys are those of `nalar keys`; `tests/test_help.py` compares them with the README's table.
"""

from __future__ import annotations

import re

from sample import Draw, Problem
from skills.help_answers import ENTRIES, Entry
from skills.help_ways import PATTERNS
from slots import Pattern, patterns, spoken


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

# Openers and closers with slots, around what one wants to do.
WAY_EN = patterns("""
<how can|how could|how would|how should> <one|I|you|we> {}<|?| here?| in Nalar?| in this program?>
<so |ok |hey |well, |sorry, >how do <I|you|u|people> {}<|?| in here?| exactly?>
<what's|what is> the <best |easiest |right |normal |>way to {}?
<is there|isn't there|there must be> <a|an easy|a quick|some> way to {}<|?|, right?>
<is there any|any> <way|chance|trick> to {}?
<can|could> you <tell|show|teach> me how <to|one can|I can> {}<?| please>
<any idea|do you know|does anybody know> how to {}?
<I want|I'd like|I'm trying|I wish|I need|my plan is|my aim is> to {}<, how?|. How?|, what do I do?|. What is the way?| and don't know how|.>
<i wanna|i gotta|id like to|lemme|need to> {}<| how| pls|, how do i do that| but idk how>
<If|Suppose|Say> I want to {}<, how?|, what do I do?|. What must I do?>
<in order to|to> {}<, what must I do?| i do what?|, what is needed?|, where do I begin?>
<New here|Beginner question|Stupid question|Sorry if this is obvious|Just installed it>: how do I {}?
<remind me|tell me once more|explain to me|teach me> how to {}<|.>
<I keep forgetting|I have no idea|I never know|I can't remember|I'd like to learn> how to {}.
<what are the|give me the|> steps to {}<|?>
<help me|please help me|can you help me> {}<|?|.>
<my boss|my sister|my teacher|a friend> <asks|wants to know> how <to|one can> {}<|.|?>
<they say|I heard|I read that> <one can|you can> {} <here|in Nalar><, how?|, is that so?|. How does it go?>
<is it possible|would it be possible> to {}<|?| somehow?| here?>
how <i can|i do to|can i do to|make to> {}<|?| please>
<{} please, how|{}, how|{}. How?|{} - how does that go|{} in nalar how>
<what do I have to do|what does one do|what's needed> to {}?
I <could not find|looked for|miss> a way to {}<.| in the menus.>
<before I start|one thing>: can I {}<?| and how?>
<coming from|in> <ChatGPT|vim|another program> I <know the way|knew how>, but how do I {} <here|in Nalar>?
I've <been using|had> Nalar for a <day|week|month> and still <don't know|wonder> how to {}.
<on my laptop|over ssh|in tmux|in this terminal>, how do I {}?
<I looked everywhere|I read the help|I searched the docs> but <can't|could not|cannot> {}.
<isn't it possible|why is it so hard|is it hard> to {}<?|>
it must be possible to {}<.|, isn't it?| but how?>
<sometimes|now and then|quite often> I want to {}. <How?|What do I do then?>
""")
WAY_ID = patterns("""
<gimana|bagaimana|gmn> <caranya|ya caranya|sih caranya|cara> {}<|?| ya|, kak?>
<ada|adakah|apakah ada> cara <nggak |gak |mudah |cepat |>untuk {}<|?>
ada cara <buat|biar bisa|supaya bisa> {}<|?| gak>
<pengen|pengin|kepengen|maunya> {}<, caranya gimana?| nih, gimana ya|, gimana?| tapi gak tau caranya>
<mau|aku mau|saya mau|gue mau> {}<, caranya?| dong| tapi bingung|, harus gimana?|, apa yang dilakukan?>
<kalau|kalo|jika> <mau|ingin|saya ingin|aku mau> {}<, gimana?| gimana ya|, bagaimana caranya?| harus apa|, langkahnya apa?>
<untuk|buat> {} <harus apa?|harus ngapain?|caranya apa?|apa yang perlu dilakukan?>
<apa|apa saja> <langkah|langkah-langkah|cara> untuk {}?
<Mohon|Minta> <petunjuk|info|bantuan> <cara|untuk> {}.
<bisa kasih tau|kasih tahu dong|jelasin dong|tolong ajari|ajarin dong|tunjukin> cara {}<|?>
<Saya|aku> <bingung|belum tahu|lupa|tidak ingat|tidak menemukan> cara {}<.|, tolong.>
<bisa|boleh|mungkin> <gak|nggak|tidak|kah> <sih |kalau |saya >{}?
<emang|memangnya|apa benar> bisa {}<|?| di sini?| di Nalar?>
<Apakah mungkin|Apakah memungkinkan|Mungkinkah> <untuk |>{}?
<baru pakai|pemula|baru pasang|pertanyaan sepele>: cara {}<|?| gimana?>
<katanya|kata teman|saya dengar> <bisa|kita bisa> {} <di sini|di Nalar><, caranya?|, gimana?|, benar?>
cara {} <apa ya|itu gimana|yang benar gimana|paling gampang apa|bagaimanakah>
<tutorial|panduan|tips|langkah> {}<| dong|?>
<Tujuan saya|Rencana saya|Yang saya mau>: {}. <Caranya?|Bagaimana?>
<Bos|Guru|Adik|Teman> saya <bertanya|mau tahu> cara {}<.|, bagaimana?>
{}<, gimana?| caranya?| gimana sih|, bisa?| bisa kan?| dong, caranya>
apa yang <harus|perlu> <saya|kita> lakukan <untuk|kalau mau> {}?
di <ChatGPT|vim|program lain> saya tahu caranya, tapi <di sini|di Nalar> cara {} gimana?
sudah <sehari|seminggu|sebulan> pakai Nalar tapi belum <tahu|paham> cara {}
<di laptop saya|lewat ssh|di tmux|di terminal ini> cara {} gimana<?|>
sudah <cari ke mana-mana|baca bantuannya> tapi tetap <tidak|gak> bisa {}
<kadang|kadang-kadang|sering> saya mau {}. <Caranya?|Gimana?>
<susah amat|kok susah> mau {}<, gimana sih?|, caranya apa?>
dari tadi <mau|coba> {} <gak bisa-bisa|belum berhasil|gagal terus>
<Saya sedang mencari|Saya perlu> cara {}.
""")
# The same where the answer is a key.
PRESS_EN = patterns("""
<which|what> <key|button|keys> <do I|should I|must I|would I> <press|hit|push|use> to {}<|?>
<what's|what is|what was> the <key|shortcut|hotkey|key binding|key combination> to {}<?| again?>
<is there|do we have|does it have> a <key|shortcut|hotkey|button> to {}<?| or must I use the mouse?| or do I have to click?| or only a command?>
<can I|could I|how do I> {} <with the keyboard|without the mouse|with a single key|by a key><|?>
<do I|must I|should I> use the mouse to {}<?| or is there a key?>
<is there|isn't there> <something quicker|a faster way> to {} than <the menu|the mouse|clicking>?
<key|hotkey|shortcut|keystroke|keybinding> <to|to quickly> {}<|?>
<I forgot|tell me|looking for|I need|what about> the <key|shortcut> to {}<|.>
<what do i hit|press what|what to press|what should I push> to {}<|?>
""")
PRESS_ID = patterns("""
<tombol|shortcut|pintasan|hotkey> <apa|mana|yang mana> <buat|untuk|yang dipakai untuk> {}<|?>
<pencet|tekan|mencet|klik> <apa|tombol apa|tombol yang mana> <buat|untuk|kalau mau|supaya bisa> {}<|?| ya>
<ada|apakah ada> <tombol|shortcut|pintasan|hotkey> <buat|untuk> {}<?| atau harus pakai mouse?| atau cuma lewat perintah?| gak>
<bisa|cara|gimana> {} <pakai keyboard|tanpa mouse|dengan satu tombol|lewat tombol><|?>
<harus|apa harus> pakai mouse <untuk|buat> {}<?| atau ada tombolnya?>
<shortcut|pintasan|tombol|hotkey> {}<| apa| apa ya| yang mana|?>
Saya <lupa|cari|perlu> <tombol|pintasan> <untuk|buat> {}.
<kombinasi tombol|tombol cepat|pintasan papan ketik> untuk {}<|?| apa>
""")
# Around how one wants things to be: in English a thing and its state, in Indonesian a clause.
WISH_EN = patterns("""
I <want|need|would like|'d like|would love|prefer> {}<.|, how?|. How?|, please.|. What do I do?>
<i just want|all i want is|i only want|gimme|give me> {}<| how| pls>
how <do|can|could> I <get|have> {}<|?>
<can|could> I <have|get> {}<|?| somehow?>
<is it possible|is there a way|any way> to <have|get> {}<|?>
<what|which key> gets me {}?
<I'm after|I would be glad to have|My wish:> {}<|.>
What <do I do|must I do|is there> to get {}?
""")
WISH_ID = patterns("""
<supaya|biar|agar> {}<, gimana?| gimana caranya| bagaimana?|, harus apa?>
<saya mau|saya ingin|aku mau|pengen|maunya|pengin> {}<|.|, gimana?| gimana ya| dong|, caranya?>
<gimana|bagaimana> <caranya biar|supaya|caranya supaya|biar> {}<|?>
<bisa gak|apa bisa|bisakah|bisa nggak> {}<|?>
apa yang <harus|perlu> dilakukan <agar|supaya> {}?
<cara|caranya|ada cara> <biar|supaya> {}<|?>
harus <gimana|apa|bagaimana> <biar|supaya> {}<|?>
""")
# Around what goes wrong.
WOE_EN = patterns("""
{}<|.|, what now?|. What now?|, help|, any ideas?|. What can I do?|, what do I do?|. What should I press or do?>
<help,|Help!|hm,|ugh,|hey,|Problem:|my problem:|so> {}<|, what now?|.|. What can be done?>
what <do I do|can I do|now> if {}?
{}. <How do I fix that?|Is there a remedy?|Can you help?|Can that be changed?>
{} and I <don't know what to do|need help>
""")
WOE_ID = patterns("""
{}<|.|, gimana?|, gimana dong|, gimana ya|, harus apa?|, solusinya apa?|. Bagaimana?|. Apa yang bisa dilakukan?>
<tolong,|waduh,|duh,|aduh,|masalahnya|kak,|hmm,> {}<|, gimana?|.>
<kalau|kalo> {}, <gimana?|bagaimana?|harus apa?|apa yang dilakukan?>
{}. <Ada solusinya?|Bisa dibantu?|Apa yang harus saya lakukan?|Bagaimana mengatasinya?>
{} <nih|terus|, ada cara?>
""")
# Around what one asks the meaning of.
TERM_EN = patterns("""
<what is|what's|whats|what exactly is> {}<|?| here?| supposed to be?>
what does {} mean<|?| here?| exactly?>
<explain|define|describe> {}<|.| to me.| in short.>
<tell me|I'd like to know|can you say|do you know> what {} <is|means><|.>
<meaning of|definition of|what about|info on> {}<|?>
I <don't know|never understood|have no idea> what {} <is|means>.
{}<, what is that?|, what does that mean?| meaning?| explained| - explain>
""")
TERM_ID = patterns("""
<apa itu|apakah itu|apa sih> {}<|?| ya>
{} <itu apa|artinya apa|maksudnya apa|tuh apa|apa artinya|apaan><|?| sih>
<jelaskan|terangkan|jelasin> {}<|.| secara singkat.| dong>
<apa arti|arti|makna|apa maksud|definisi> {}<|?>
<Saya tidak tahu|Saya belum paham|aku bingung> {} itu apa<|.>
<mau tahu|bisa jelaskan|tolong jelaskan|kasih tahu> {} itu apa<|.>
""")

# Around a key.
KEY_EN = _parts("""
what does {} do|What does {} do?|what does {} do in nalar|What happens when I press {}?|what is {} for|What is {} for?|{}?|{}|{} key|the {} key?|which function has {}|What does pressing {} do?|I pressed {} by accident, what happened?|meaning of {}|explain {}
someone told me to press {}, why?|does {} do anything?|What will {} do to my chat?|is it safe to press {}?|In the list of keys I see {}. What is it for?|I keep hitting {} by mistake, what does it do?|which command is on {}?|{}, what is that for|pressing {} = ?
what'd happen if I hit {}|I don't dare press {}, what does it do?|and what about {}?|the {} key does what exactly|is {} bound?|tell me about {}|do I need {}?|whats {} good for|what function does {} have?
when do I use {}?|what's {}|why would I press {}?|tell me what {} does|if i press {}?|Is {} used for something?|What is bound to {}?|{} does what?|and {}?|what's the use of {} in Nalar
""")
KEY_ID = _parts("""
{} untuk apa|Apa guna {}?|apa fungsi {}|{} gunanya apa?|Apa yang terjadi kalau saya menekan {}?|kalau pencet {} jadi apa|tombol {} buat apa|Tombol {} untuk apa?|fungsi tombol {}|Saya tidak sengaja menekan {}, apa yang terjadi?|jelaskan {}|arti {}
disuruh pencet {}, buat apa?|apakah {} ada fungsinya?|aman gak pencet {}?|Di daftar tombol ada {}. Untuk apa?|kepencet {} terus, itu ngapain?|perintah apa yang ada di {}?|{} itu buat apa sih|{} dipakai untuk apa?|kalau saya tekan {} apa efeknya?
{} = apa?|soal tombol {}, gunanya?|apa gunanya menekan {}?|kapan {} diperlukan?|efek {} apa|tombol {} itu ngapain|jelasin {} dong|takut pencet {}, itu untuk apa?
Kapan memakai {}?|{} itu apa|tekan {} hasilnya apa|{} di nalar untuk apa|apa kegunaan {}|kalau {}?|guna {} apa ya
""")
PLACES = {"in the transcript": (["in the transcript", "while in the transcript", "when the transcript has the focus"], ["di transkrip", "waktu di transkrip", "di bagian transkrip"]),
          "in the list": (["in the list", "in the list of conversations", "while the list is open"], ["di daftar", "di daftar percakapan", "saat daftar terbuka"])}  # fmt: skip
IN_ID = {"in the transcript": "di transkrip", "in the list": "di daftar", "escape twice": "esc dua kali"}


OFTEN = [e for e in ENTRIES if "en wish" in PATTERNS.get(e.about_en, {})]
"""What people ask about first: how they wish things to be."""


def make(draw: Draw) -> Problem:
    return asked(draw, draw.one(OFTEN if draw.chance(0.25) else ENTRIES))


def asked(draw: Draw, entry: Entry) -> Problem:
    """One of the ways to ask for an entry: a whole question, a deed, a name or a key in a frame."""
    wholes, deeds, nouns = (
        (entry.ask_en, entry.do_en, entry.nouns_en) if draw.lang == "en" else (entry.ask_id, entry.do_id, entry.nouns_id)
    )
    found = PATTERNS.get(entry.about_en, {})
    ways, wishes, woes, terms = (found.get(f"{draw.lang} {kind}", []) for kind in ("to", "wish", "woe", "term"))
    weights = [3 if wholes else 0, 8 if deeds or ways else 0, 2 if nouns else 0, 2 if entry.keys else 0, 2 if wishes else 0, 2 if woes else 0, 6 if terms else 0]
    kind = draw.rng.choices(range(7), weights)[0]
    keep: frozenset[str] = frozenset()
    if kind == 0:
        question = draw.one(wholes)
    elif kind == 1:
        deed = spoken(draw.rng, draw.one(ways)) if ways and draw.chance(0.6) else draw.one(deeds)
        question = _to_do(draw, deed, presses=bool(entry.keys))
    elif kind == 2:
        question = draw.one(NOUN_EN, NOUN_ID).format(draw.one(nouns))
    elif kind == 3:
        key = _key(draw, draw.one(entry.keys))
        question = draw.one(KEY_EN, KEY_ID).format(key)
        keep = frozenset(part for part in key.split() if len(part) == 1)
    else:
        things, frames = {4: (wishes, (WISH_EN, WISH_ID)), 5: (woes, (WOE_EN, WOE_ID)), 6: (terms, (TERM_EN, TERM_ID))}[kind]
        question = _framed(draw, draw.one(*frames), spoken(draw.rng, draw.one(things)))
    # A key that is one letter means another thing as a capital.
    if not any(question.startswith(f"{letter} ") for letter in keep):
        question = question[:1].upper() + question[1:] if draw.chance(0.4) else question
    thought = draw.say(f"About Nalar: {entry.about_en}.", f"Tentang Nalar: {entry.about_id}.")
    answer = draw.say(entry.en, entry.idn)
    return Problem(question, thought, answer, entry.gold, ("help", entry.about_en), check="contains", keep=keep)


ARTICLES = re.compile(r"\b(?:the|a|an|my|this|that) ")


def _to_do(draw: Draw, deed: str, presses: bool) -> str:
    """What one wants to do, in a plain frame, one with slots, one that asks for a key, or as keywords."""
    kind = draw.rng.random()
    if kind < 0.3:
        return draw.one(DO_EN, DO_ID).format(deed)
    if kind < 0.38:
        bare = ARTICLES.sub("", deed) if draw.lang == "en" else deed
        return _once(bare + draw.one(["", "", " nalar", " how", "?"], ["", "", " nalar", " gimana", "?"]))
    frames = (PRESS_EN, PRESS_ID) if presses and draw.chance(0.45) else (WAY_EN, WAY_ID)
    return _framed(draw, draw.one(*frames), deed)


OTHERS = re.compile(r"\b(?:one|you|u|people|we) (can )?(?=\{\})")
"""Who cannot do what is said of `my` text."""


def _framed(draw: Draw, frame: Pattern, thing: str) -> str:
    text = spoken(draw.rng, frame).replace("I 'd", "I'd")
    if re.search(r"\b(?:my|I)\b", thing):
        text = OTHERS.sub(r"I \1", text)
    return _once(text.replace("{}", thing))


def _once(text: str) -> str:
    """A word that ends what is done and begins what follows is said once."""
    return re.sub(r"\b(?!Esc)(\w{3,}) \1\b", r"\1", text, flags=re.I)


def _key(draw: Draw, key: str) -> str:
    """A key as people write it: `^T`, `ctrl-t`, `Ctrl+T`."""
    for en, idn in IN_ID.items():
        if key.endswith(en):
            return _in_place(draw, key.removesuffix(en).strip(), en, idn)
    if key.startswith("^"):
        letter = key[1]
        return draw.one([key, f"`{key}`", f"^{letter.lower()}", f"ctrl-{letter.lower()}", f"Ctrl+{letter}", f"ctrl {letter.lower()}", f"ctrl+{letter.lower()}", f"control {letter.lower()}", f"CTRL-{letter}", f"Control-{letter}", f"C-{letter.lower()}"])
    if "+" in key:
        return draw.one([key, key.lower(), key.replace("+", "-"), key.replace("+", " ").lower(), f"`{key}`"])
    named = {"PgUp": ["PgUp", "page up", "Page Up", "pgup"], "PgDn": ["PgDn", "page down", "Page Down", "pgdn"], "Esc": ["Esc", "escape", "esc", "Escape"], "Enter": ["Enter", "enter", "return", "Return"]}
    return draw.one(named.get(key, [key, key, f"`{key}`"]))


def _in_place(draw: Draw, key: str, en: str, idn: str) -> str:
    """A key that means something only in one pane, with the pane."""
    if en not in PLACES:
        return draw.say(en, idn)
    shown = draw.one([key, key, f"`{key}`", f"'{key}'"])
    if key == "Space":
        shown = draw.one(["Space", "space", "the space bar"], ["Space", "spasi", "tombol spasi"])
    elif len(key) == 1 and key.isupper() and draw.chance(0.2):
        shown = draw.one([f"Shift+{key}", f"capital {key}"], [f"Shift+{key}", f"{key} besar"])
    return f"{shown} {draw.one(*PLACES[en])}"
