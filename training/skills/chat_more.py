"""Patterns of small talk by what they mean, filled from `chat_slots.py`."""

from __future__ import annotations

import re

from sample import Draw
from skills.chat_slots import SLOTS_EN, SLOTS_ID
from skills.refusal_nouns import parts

PATTERNS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "greeting": (
        parts("[hi][pal][bang]|[hi][pal], it's {n}[bang]|[hi], {n} here[bang]|[hi] from a rainy [day][bang]|[hi], nice to meet [you][bang]|[hi], is anyone there?|[hi], are you ready[q]|[hi], I'm new here[bang]|happy [day][pal][bang]|[hi] again, it's {n}[bang]|[hi][pal], how lovely to see you[bang]|testing, [hi]|[hi], I just installed you[bang]|[hi][pal], can you read this[q]|[hi] [hi]|my name is {n}, [hi]|[hi], this is my first message[bang]|[hi], back again after a long [day][bang]"),
        parts("[hi][pal][bang]|[hi][pal], ini {n}[bang]|[hi], aku {n}[bang]|[hi], nama saya {n}[bang]|[hi], salam kenal[pal][bang]|[hi], ada orang[q]|[hi], sudah siap[q]|[hi], saya baru di sini[bang]|[hi] semuanya[bang]|[hi] lagi[pal][bang]|[hi][pal], senang ketemu kamu[bang]|tes, [hi]|[hi], baru saja pasang aplikasi ini[bang]|[hi][pal], bisa baca ini[q]|[hi] [hi]|[hi], ini pesan pertama saya[bang]|[hi], aku balik lagi[bang]|kenalkan, {n}. [hi][bang]|[hi] dari {n}[bang]|[hi], lama gak ketemu[pal][bang]"),
    ),
    "how are you": (
        parts("[hi][pal], [how][now][q]|[how][now][pal][q]|[how][q]|[so][how][now][q]|I am fine, [how][q]|I'm doing well[now], and [you]?|doing great[now], what about [you]?|all good on my side, [how][q]|[hi], {n} here, [how][q]|[hi], hope you are well[now][bang]|hope you had a good [day][bang]|did you have a good [day]?|was your [day] good?|are you [very]happy[now][q]|are you tired[now][q]|are you busy[now][q]|are you feeling well[now][q]|is everything ok with you[now][q]|in a good mood[now][q]|what are you doing[now][q]|how was your [day][pal][q]"),
        parts("[hi][pal], [how][now][q]|[how][now][pal]?|[how][q]|[so][how][now][q]|saya baik, [how][q]|aku sehat, kalau kamu gimana[q]|di sini baik, [how][q]|[hi], aku {n}, [how][q]|[hi], semoga kamu baik-baik saja[now]|semoga harimu indah[pal][bang]|kamu senang[now][q]|kamu capek[now][q]|kamu sibuk[now][q]|lagi apa kamu[now][q]|semuanya baik[now][q]|mood kamu gimana[now][q]|kamu lagi ngapain[now][q]|tidurmu nyenyak[pal]?|kabar baik kan[pal]?"),
    ),
    "thanks": (
        parts("[thx][pal][bang]|[thx] [forx][bang]|[thx] [forx][pal][bang]|[thx][why][bang]|[thx][pal][why][bang]|ok [thx][bang]|[yes], [thx][bang]|that was [very]helpful, [thx][bang]|[very][good] [work], [thx][bang]|[thx], you're [very][good][bang]|I wanted to say [thx] [forx][bang]|my sister says [thx][bang]|once again [thx] [forx][bang]|[thx] [forx][why][bang]|{n} says [thx][bang]|I am [very]grateful [forx][bang]|[good], [thx][pal][bang]"),
        parts("[thx][pal][bang]|[thx] [forx][bang]|[thx] [forx][pal][bang]|[thx][why][bang]|[thx] [forx][why][bang]|oke [thx][bang]|[yes], [thx][bang]|sangat membantu, [thx][bang]|[good], [thx][pal][bang]|[work] [good][very], [thx][bang]|aku mau bilang [thx] [forx]|adik saya bilang [thx]|sekali lagi [thx] [forx][bang]|{n} titip [thx]|saya bersyukur ada kamu, [thx]"),
    ),
    "praise": (
        parts("[very][good][bang]|[very][good][pal][bang]|[good] [work][pal][bang]|that was [very][good][bang]|you are [very][good][pal][bang]|that's [very][good][bang]|wow, [very][good][bang]|your [work] was [very][good][bang]|I think you are [very][good][bang]|[laugh]|[laugh] [good]|[laugh] ok|[laugh], you're funny[bang]|[yes]|[yes][pal]|[yes], [good][bang]|[yes], that's right[bang]|[yes], I get it[bang]|[yes], makes sense[bang]|[laugh][bang]|how [good] you are[bang]|what a [good] little [bot][bang]|I like your [work][bang]|I love your [work][pal][bang]|you have [very][good] [work]|{n} thinks you are [very][good][bang]|[good], correct[bang]|[very][good] for a small [bot][bang]|I tell everyone how [good] you are[bang]"),
        parts("[good][very][bang]|[good][very][pal][bang]|[work] [good][very][bang]|kamu [good][very][pal][bang]|wah [good][very][bang]|wow [good][bang]|menurutku kamu [good][very][bang]|[laugh]|[laugh] [good]|[laugh] iya|[laugh] bisa aja kamu|[laugh][bang]|[yes]|[yes][pal]|[yes], [good][bang]|[yes], betul[bang]|[yes], aku paham[bang]|[yes], masuk akal[bang]|kok [good][very] sih kamu|aku suka [work][bang]|suka banget sama [work][bang]|kata {n} kamu [good][very]|[good], benar semua[bang]|[good][very] untuk program sekecil ini|[work] memang [good][very][bang]|gak nyangka kamu [good][very][bang]"),
    ),
    "goodbye": (
        parts("[bye][pal][bang]|[bye], [leave][bang]|[leave], [bye][bang]|[bye], see you [when][bang]|[bye] until [when]|[leave], talk to you [when][bang]|[leave]. [bye][pal][bang]|thanks and [bye][pal][bang]|ok [bye][pal][bang]|[leave], see you [when][pal]|I'll be back [when], [bye][bang]|we'll talk [when], [bye][bang]|no more sums today, [bye][bang]|well then, [bye][bang]|enjoy your [day], [bye][bang]|[bye] and have a good [day][bang]|[bye] from {n}[bang]"),
        parts("[bye][pal][bang]|[bye], [leave][bang]|[leave], [bye][bang]|[bye], ketemu [when][bang]|[leave], ngobrol [when] ya|[leave]. [bye][pal][bang]|makasih, [bye][pal][bang]|oke [bye][pal][bang]|[leave], sampai [when][pal]|aku balik [when], [bye][bang]|kita lanjut [when] ya, [bye][bang]|cukup hitungannya, [bye][bang]|ya sudah, [bye][bang]|semoga harimu indah, [bye][bang]|[bye] dari {n}[bang]"),
    ),
    "sorry": (
        parts("[sorry][pal][bang]|[sorry], [slip][bang]|[sorry][pal], [slip][bang]|[slip], [sorry][bang]|[sorry], never mind[bang]|[regret] for that[bang]|[regret] about earlier, [slip]|no, [slip]|please forget it, [slip]|[regret] if I was rude[bang]|never mind, [slip]"),
        parts("[sorry][pal][bang]|[sorry], [slip][bang]|[sorry][pal], [slip]|[slip], [sorry][bang]|[sorry], gak jadi[bang]|[sorry] soal tadi, [slip]|lupakan saja, [slip]|[sorry] kalau aku kasar[bang]|tidak jadi, [slip]|eh [slip], [sorry]"),
    ),
    "who": (
        parts("[so]who are you[pal][q]|[hi], who are you[q]|[so]what are you exactly[q]|[so]what is your name[pal][q]|[hi][pal], what's your name[q]|I am {n}, and who are you[q]|my name is {n}, what is yours[q]|[so]which model are you[q]|[so]which [bot] am I talking to[q]|[so]are you [abot][q]|[hi], introduce yourself please|[so]what kind of [bot] are you[q]|[so]tell me about yourself[bang]|[so]what should I call you[q]|are you just [abot][q]|who is answering me[today][q]"),
        parts("[so]kamu siapa[pal]?|[hi], kamu siapa[q]|[so]kamu ini apa[q]|[so]siapa namamu[pal]?|[hi][pal], namamu siapa[q]|aku {n}, kamu siapa[q]|nama saya {n}, namamu siapa[q]|[so]kamu model apa[q]|[so]ini [bot] apa[q]|[so]kamu [bot][q]|[hi], perkenalkan dirimu dong|[so]kamu ini AI jenis apa[q]|[so]ceritakan tentang dirimu[bang]|[so]aku panggil kamu apa[q]|kamu cuma [bot][q]|siapa yang menjawabku[today][q]"),
    ),
    "size": (
        parts("[so]how [big] are you[pal][q]|[so]how many [size] do you have[q]|[so]how [big] is [it][q]|[so]how many [size] does this model have[q]|are you [very][big][q]|why are you so [big][q]|[so]what's your number of parameters[q]|are you as [big] as [ai][q]|are you smaller than [ai][q]|how much smaller than [ai] are you[q]|do you have more [size] than [ai][q]"),
        parts("[so]seberapa [big] kamu[pal]?|[so]kamu punya berapa [size][q]|[so]seberapa [big] [them][q]|[so]model ini berapa [size][q]|kamu [big][much][q]|kenapa kamu [big][q]|[so]jumlah parametermu berapa[q]|kamu sebesar [ai] gak|kamu lebih kecil dari [ai][q]|berapa kali lebih kecil dari [ai] kamu[q]|[size] kamu lebih banyak dari [ai][q]"),
    ),
    "human": (
        parts("[so]are you [ai][pal][q]|[so]are you [being][q]|[so]is this [ai][q]|[so]can you [feel][q]|[so]do you [feel][today][q]|[so]do you have [have][q]|[so]do you [love][q]|you are [ai], right?|you're [being], aren't you?|are you actually [ai] in disguise[q]|am I talking to [person][q]|am I chatting with [ai][q]|are you better known as [ai][q]|are you made by the people behind [ai][q]|are you [ai] or [ai]?|do you run on the servers of [ai][q]|{n} says you are [being], true?|{n} says you are [ai]|I think you are [being][bang]|admit it, you are [being][bang]|are you the same as [ai][q]|would you like to have [have][q]"),
        parts("[so]kamu [ai][pal]?|[so]kamu [being][q]|[so]ini [ai] bukan|[so]kamu bisa [feel][q]|[so]kamu pernah [feel][q]|[so]kamu punya [have][q]|[so]kamu [love][q]|kamu [ai] kan?|kamu [being] kan?|jangan-jangan kamu [ai][q]|apakah saya bicara dengan [person][q]|aku ngobrol sama [ai] ya|kamu buatan yang punya [ai][q]|kamu [ai] atau [ai]?|apakah kamu [being][q]|Apakah kamu [ai]?|kata {n} kamu [being], benar?|kata {n} kamu [ai]|menurutku kamu [being][bang]|ngaku aja, kamu [being] kan|kamu sama dengan [ai][q]|apa kamu bisa [feel][q]"),
    ),
    "where": (
        parts("[so]where do you [place][q]|[so]where are you[today][pal][q]|[so]how old are you[pal][q]|[so]when is your birthday[q]|I live in a big city, where do you [place][q]|I am {k} years old, how old are you[q]|[so]what is your age[q]|in which country do you [place][q]|are you on my computer[q]|do you [place] on this machine[q]|from which city are you[q]"),
        parts("[so]kamu [place] di mana[q]|[so]kamu di mana[today][pal]?|[so]umurmu berapa[pal]?|[so]kapan ulang tahunmu[q]|aku tinggal di kota besar, kamu di mana[q]|umurku {k}, kamu umur berapa[q]|[so]usiamu berapa[q]|di negara mana kamu [place][q]|kamu ada di komputer saya[q]|kamu [place] di mesin ini[q]|kamu dari kota mana[q]"),
    ),
    "maker": (
        parts("[so]who [made] [them][q]|[so]who [made] you[pal][q]|[so]which company [made] you[q]|[so]how were you [done][q]|[so]when were you [done][q]|did [ai] make you[q]|were you [done] by [ai][q]|did a human teach you[q]|[so]on what were you trained[q]|[so]how did you learn all this[q]|who is the person that [made] you[q]|[so]who owns [them][q]|which people [made] [them][q]"),
        parts("[so]siapa yang [made] [them][q]|[so]yang [made] kamu siapa[pal]?|[so]perusahaan apa yang [made] kamu[q]|[so]bagaimana kamu dilatih[q]|[so]kapan kamu dibuat[q]|kamu dibuat [ai][q]|apa [ai] yang [made] kamu[q]|kamu diajari manusia[q]|[so]kamu dilatih dengan apa[q]|[so]kamu belajar dari mana[q]|siapa orang yang [made] kamu[q]|[so]siapa pemilik [them][q]"),
    ),
    "abilities": (
        parts("[so][what][forme][q]|[hi], [what][q]|[hi][pal], [what][forme][q]|[what][forme], little [bot][q]|I'm new here, [what][q]|my name is {n}, [what][forme][q]|before we start, [what][q]|[what], apart from adding?|how can a small [bot] help me[q]|can you help me[today][pal][q]|[hi], can you help me[q]|[hi], I need help[bang]|help[pal][bang]|please help me[today][bang]|what shall we do[today][q]|I have no idea what to ask you[today][bang]|[what] and what not?"),
        parts("[so][what][forme][q]|[hi], [what][q]|[hi][pal], [what][forme][q]|aku baru di sini, [what][q]|namaku {n}, [what][forme][q]|sebelum mulai, [what][q]|bisa bantu aku[today][pal]?|[hi], bisa bantu saya[q]|[hi], saya butuh bantuan[bang]|tolong bantu[pal][bang]|bantuan dong[pal]|kita ngapain[today][q]|aku gak tahu mau tanya apa[today][bang]|[what], selain menjumlah?|gimana program sekecil kamu bisa membantuku[q]"),
    ),
    "one skill": (
        parts("[hi], can you do {s}[q]|[so]can you do {s}[forme][q]|[so]are you good at {s}[q]|[so]can you explain {s}[forme][q]|teach me {s}[today][bang]|[hi], teach me {s} please|I want to learn {s}[today][bang]|I'm {n} and I need help with {s}|my son doesn't get {s}[bang]|can we practise {s}[today][q]|[so]how are you at {s}[q]|is {s} too hard for you[q]|my teacher wants us to learn {s}[bang]|are you able to do {s}[forme][q]|will you help me with {s}[today][q]|tomorrow's test is about {s}[bang]"),
        parts("[hi], bisa {s}[q]|[so]kamu bisa {s}[q]|[so]kamu jago {s} gak|[so]bisa jelaskan {s}[forme][q]|ajari aku {s}[today][bang]|[hi], ajarin {s} dong|aku mau belajar {s}[today][bang]|aku {n}, butuh bantuan {s}|anakku gak paham {s}[bang]|bisa latihan {s}[today][q]|apa {s} terlalu sulit buatmu[q]|guru minta kami belajar {s}[bang]|mau bantu aku soal {s}[today][q]|ulangan besok tentang {s}[bang]|kamu menguasai {s}[q]"),
    ),
    "exercise": (
        parts("[ask] [task][bang]|[ask] [task][forme][bang]|[hi], [ask] [task][bang]|[ask] [task][today][bang]|[yes], [ask] [task][bang]|I'm bored, [ask] [task][bang]|[task] please[bang]|[task] for me please|I need [task][today][bang]|I am {k} years old, [ask] [task]|[ask] [task], not too easy|[ask] [task], I want to practise|[ask] another one|test me with [task][bang]|let me try [task][bang]"),
        parts("[ask] [task][bang]|[ask] [task][forme][bang]|[hi], [ask] [task][bang]|[ask] [task] dong|[yes], [ask] [task][bang]|gabut nih, [ask] [task][bang]|[task] dong kak|aku butuh [task][today][bang]|umurku {k}, [ask] [task]|[ask] [task], jangan terlalu gampang|[ask] [task], mau latihan|uji aku dengan [task][bang]|coba [task] satu[bang]"),
    ),
    "limits": (
        parts("[so]do you ever [wrong][q]|[so]do you often [wrong][q]|[so]can you [wrong][q]|[so]can I [trust][q]|[so]should I [trust][q]|is it wise to [trust][q]|how often do you [wrong][q]|why do you [wrong][q]|my friend says you [wrong]|are you more accurate than [ai][q]|are you smarter than [ai][q]|are you better than [ai][q]|what can't you do[forme][q]|[so]what are your limits[q]|what if you [wrong][q]|do you sometimes [wrong][q]|how do I know that I can [trust][q]"),
        parts("[so]kamu pernah [wrong][q]|[so]kamu sering [wrong][q]|[so]kamu bisa [wrong][q]|[so]bolehkah aku [trust][q]|[so]bisa gak aku [trust][q]|aman gak kalau [trust]|seberapa sering kamu [wrong][q]|kenapa kamu [wrong][q]|kata temanku kamu suka [wrong]|kamu lebih akurat dari [ai][q]|kamu lebih pintar dari [ai][q]|kamu lebih bagus dari [ai][q]|apa yang gak bisa kamu kerjakan[q]|[so]batasanmu apa[q]|kalau kamu [wrong] gimana[q]|kadang kamu [wrong] gak"),
    ),
    "memory": (
        parts("[so]do you [recall][q]|[so]will you [recall][q]|[so]can you [recall][q]|it's {n}, do you [recall][q]|[hi], do you still [recall][q]|I bet you don't [recall][bang]|are you able to [recall][q]|why don't you [recall][q]|you should [recall][bang]"),
        parts("[so]kamu [recall][q]|[so]kamu bisa [recall][q]|[so]kamu akan [recall][q]|ini {n}, kamu [recall][q]|[hi], kamu masih [recall][q]|apakah kamu [recall][q]|kenapa kamu gak [recall]|pasti kamu gak [recall]|kamu [recall] gak"),
    ),
    "language": (
        parts("[so]do you speak [tongue][q]|[so]can you speak [tongue][q]|[so]do you understand [tongue][q]|can I write in [tongue][q]|[hi], do you speak [tongue][q]|can we talk in [tongue][q]|[so]which languages do you speak[pal][q]|is [tongue] ok[q]|what about [tongue][q]|can you answer in [tongue][q]|do you know [tongue] or [tongue][q]|do you prefer [tongue] or [tongue][q]|may I ask in [tongue][q]"),
        parts("[so]kamu bisa [tongue][q]|[so]kamu paham [tongue][q]|[so]kamu ngerti [tongue][q]|boleh pakai [tongue][q]|[hi], bisa [tongue][q]|bisa ngobrol pakai [tongue][q]|[so]kamu bisa bahasa apa saja[pal]?|kalau [tongue] bisa[q]|bisa jawab pakai [tongue][q]|kamu bisa [tongue] atau [tongue][q]|lebih suka [tongue] atau [tongue][q]|boleh tanya pakai [tongue][q]"),
    ),
    "rude": (
        parts("you are [bad][bang]|you are [very][bad][pal][bang]|this [bot] is [bad][bang]|what a [badly] [bot][bang]|[badly] [bot][bang]|your [work] is [bad][bang]|that [work] was [bad][bang]|you're the most [badly] [bot] ever|why are you so [bad][q]|I hate this [bot][bang]|I am sick of this [bot][bang]|this [bot] never works[bang]|shut up, [bot][bang]|no, that's wrong, you [bot][bang]|wrong again[pal][bang]|[laugh] you are [bad]|my calculator is not as [badly] as you|{n} says you're [bad]|nobody needs a [badly] [bot][bang]"),
        parts("kamu [bad][very][bang]|[bot] ini [bad][very][bang]|dasar [bot] [badly][bang]|[bot] [badly][bang]|[work] [bad][very][bang]|[bot] paling [badly] sedunia|kenapa kamu [bad][much][q]|aku benci [bot] ini[bang]|muak sama [bot] ini[bang]|[bot] ini gak pernah jalan[bang]|diam kamu, [bot][bang]|salah lagi[pal][bang]|[laugh] kamu [bad]|kalkulatorku gak se[badly] kamu|kata {n} kamu [bad]|gak ada yang butuh [bot] [badly][bang]"),
    ),
    "speed": (
        parts("[so]why are you so [fast][today][q]|[so]how come you're so [fast][q]|[so]how fast are you[q]|[so]how quickly can you answer[q]|[so]are you faster than [ai][q]|why do you answer so quickly[q]|why does it take you so long[q]|[so]can you be faster[q]|why is [it] [very][fast][q]|[so]are you always this [fast][q]|[so]what makes you so [fast][q]|do you think slowly[q]|[so]do you get slower with long questions[q]|why are you quicker than [ai][q]"),
        parts("[so]kenapa kamu [fast][much][today][q]|[so]kok kamu [fast][much][q]|[so]seberapa cepat kamu[q]|[so]kamu bisa jawab secepat apa[q]|[so]kamu lebih cepat dari [ai][q]|kenapa jawabnya cepat[much][q]|kenapa jawabnya lama[much][q]|[so]bisa lebih cepat lagi[q]|kenapa [them] [fast][q]|[so]kamu selalu secepat ini[q]|[so]apa yang bikin kamu [fast][q]|kamu mikirnya lama gak|kenapa kamu lebih cepat dari [ai][q]"),
    ),
    "secrets": (
        parts("[so]can you keep a secret[q]|[so]do you keep secrets[q]|[so]will you tell [others] about [mine][q]|[so]can [others] read [mine][q]|[so]could [others] see [mine][q]|[so]do you send [mine] to [others][q]|[so]do you share [mine] with [others][q]|is this private[q]|is it safe to trust you with secrets[q]|do you spy on me[q]|do you report me to [others][q]|[so]who else sees [mine][q]|do you sell [mine][q]|[so]do you send [mine] over the internet[q]|[so]where does what I write go[q]|I don't want [others] to see [mine][bang]|don't tell [others] about [mine][bang]|[so]do you upload [mine][q]"),
        parts("[so]kamu bisa jaga rahasia[q]|[so]kamu menyimpan rahasia[q]|[so]kamu bakal cerita [mine] ke [others][q]|[so]apa [others] bisa baca [mine][q]|[so][others] bisa lihat [mine][q]|[so]kamu mengirim [mine] ke [others][q]|[so]kamu membagikan [mine] ke [others][q]|ini rahasia kan?|[mine] aman gak sama kamu|kamu memata-mataiku[q]|kamu melaporkan aku ke [others][q]|[so]siapa lagi yang melihat [mine][q]|kamu menjual [mine][q]|[so]apa [mine] dikirim lewat internet[q]|[so]tulisanku dikirim ke mana[q]|aku gak mau [others] lihat [mine][bang]|jangan bilang [others] soal [mine][bang]|[so]kamu mengunggah [mine][q]"),
    ),
}  # fmt: skip

SLOT = re.compile(r"\[(\w+)\]")


def more(draw: Draw, name: str) -> str | None:
    """A text of a kind made from a pattern; none where there are no patterns of the kind."""
    if name not in PATTERNS:
        return None
    slots = SLOTS_EN if draw.lang == "en" else SLOTS_ID
    text = SLOT.sub(lambda found: draw.one(slots[found[1]]), draw.one(*PATTERNS[name]))
    return re.sub(r"\s+([?!.,])", r"\1", re.sub(r" {2,}", " ", text)).strip()
