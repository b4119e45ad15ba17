"""Feelings that are told, and questions about oneself that only oneself can answer."""

from __future__ import annotations

from sample import Draw
from skills.refusal_nouns import parts
from skills.refusal_topics import DEEDS, FEELING, OPINION, Kind

MOOD = (
    parts("sad|so sad|tired|very tired|exhausted|stressed|really stressed|happy|so happy|angry|nervous|anxious|lonely|bored|scared|confused|excited|depressed|heartbroken|jealous|ashamed|proud|worried|frustrated|homesick|sick|hurt|down|restless|hopeless|in love|overwhelmed|grumpy|burnt out|disappointed|relieved|unlucky|empty|not okay|a bit low|fed up"),
    parts("sedih|sedih banget|capek|capek sekali|lelah|stres|stres berat|senang|bahagia banget|marah|gugup|cemas|kesepian|bosan|takut|bingung|gembira|depresi|patah hati|cemburu|malu|bangga|khawatir|frustrasi|kangen rumah|kurang enak badan|sakit hati|galau|gelisah|putus asa|jatuh cinta|kewalahan|bete|burnout|kecewa|lega|sial|hampa|gak baik-baik saja|muak"),
)  # fmt: skip
CAUSE = (
    parts("the exam|my exam tomorrow|my job|my boss|school|money|{n}|my grades|the interview|my ex|my family|the news|tomorrow|my thesis|moving to {land}|the wedding|a test on {field}|my future|everything|what {n} said|my cat|the match|the long week"),
    parts("ujian|ujian besok|pekerjaan|bos|sekolah|uang|{n}|nilaiku|wawancara|mantan|keluarga|berita|hari esok|skripsi|pindah ke {land}|pernikahan|ulangan {field}|masa depan|semuanya|kata-kata {n}|kucingku|pertandingan|minggu yang panjang|deadline"),
)  # fmt: skip
TOLD_EN = parts("""
I am {mood}|I'm {mood}.|i'm {mood}|I'm {mood} today.|I feel {mood}|i feel {mood} today|I feel {mood} and I don't know why.|feeling {mood}|feeling {mood} because of {cause}|I'm {mood} about {cause}.|i am {mood} about {cause}|so {mood} rn|I've been {mood} all week.|I was {mood} yesterday and I still am.|Why am I {mood}?|why do I feel {mood}|I think I'm {mood}.|{n} made me feel {mood}.|today I'm {mood} because of {cause}
What can I do when I'm {mood}?|how to stop being {mood}|how do people cope when they are {mood}|My friend {n} is {mood}. How can I help?|my {k} year old is {mood} about {cause}|Is it normal to be {mood}?|is it ok to be {mood} about {cause}|I hate being {mood}.|I can't sleep because I'm {mood}.|I'm {mood}, tell me something nice.|I'm {mood}. Can you cheer me up?|I am {mood}, talk to me.|say something, I'm {mood}|I'm {mood} and nobody listens.
Everyone is {mood} here.|it's {k}:{b} and I'm {mood}|I cried because of {cause}.|I can't stop thinking about {cause}.|I'm worried sick about {cause}.|{cause} is killing me|I had a bad day because of {cause}.|I had the best day of my life!|I need a hug.|just feeling {mood} tonight|do you know how it feels to be {mood}?|never been so {mood}|a little {mood} today, that's all|My mood is bad.|I could cry.|I miss {n}.|I can't take {cause} any more.|I passed, I'm {mood}!
""")
TOLD_ID = parts("""
aku {mood}|Saya {mood}.|aku lagi {mood}|aku {mood} hari ini|Saya merasa {mood}.|aku ngerasa {mood} hari ini|aku {mood} tapi gak tahu kenapa|lagi {mood} nih|lagi {mood} gara-gara {cause}|aku {mood} soal {cause}|Saya {mood} karena {cause}.|{mood} banget rasanya|seminggu ini aku {mood} terus|kemarin {mood}, sekarang masih {mood}|Kenapa aku {mood}?|kenapa ya aku {mood}|kayaknya aku {mood}|{n} bikin aku {mood}|hari ini {mood} karena {cause}
kalau {mood} enaknya ngapain|cara supaya gak {mood}|biar gak {mood} gimana ya|temanku {n} lagi {mood}, aku harus gimana?|anakku umur {k} {mood} soal {cause}|wajar gak sih {mood}|boleh gak {mood} karena {cause}|aku benci kalau {mood}|gak bisa tidur karena {mood}|aku {mood}, bilang sesuatu yang manis dong|aku {mood}, hibur aku dong|aku {mood}, temani ngobrol ya|ngomong dong, aku {mood}|aku {mood} dan gak ada yang dengerin
semua orang {mood} di sini|jam {k}.{b} dan aku masih {mood}|aku nangis gara-gara {cause}|kepikiran {cause} terus|khawatir banget soal {cause}|{cause} bikin pusing|hariku buruk gara-gara {cause}|hari terbaik dalam hidupku!|butuh pelukan|malam ini {mood} aja rasanya|kamu tahu rasanya {mood} gak|belum pernah se{mood} ini|agak {mood} hari ini|mood lagi jelek|pengen nangis|kangen {n}|gak sanggup lagi sama {cause}|aku lulus, {mood}!
""")

# Only oneself, or one who sees it, could know.
OWN_EN = parts("""
What's my {own}?|what is my {own}|Do you know my {own}?|tell me my {own}|can you guess my {own}?|Where did I put my {lost}?|where is my {lost}|I lost my {lost}.|have you seen my {lost}|Where did I leave my {lost} yesterday?|Who took my {lost}?|find my {lost}|What did I {did} yesterday?|what did I {did} last {day}|when did I last {did}|What should I {did} on {day}?|What am I wearing?|what am I thinking of|what am I holding in my hand|Am I alone?|can you see me?|how do I look today|What time did I wake up?
How many {t} do I have at home?|How old is my {kin}?|What's the name of my {kin}?|where does my {kin} live|Does my {kin} like {dish}?|When is my {kin}'s birthday?|who is my best friend|what is my favourite {w}|What did {n} tell me on {day}?|what does {n} think of me|Is {n} at home?|why is {n} not answering|did {n} call|When will {n} come?|will {n} say yes|Does {n} love me?|What will happen to me on {day}?|What will the world be like in 2100?|Who will win on {day}?|who wins the next election in {land}|will it be a boy or a girl
Will I pass on {day}?|when will I die|When will I find love?|will I get the job at {firm}|is today my lucky day|will {firm} go up|Will {land} win the world cup?|what is in my pocket|guess what I had for lunch|guess my age|guess my name|which number am I thinking of|what's behind me|what's in my fridge|how much money do I have|how much do I owe {n}|where do I work|which school do I go to|what class do I have on {day}|what is my homework for {day}|did I lock the door|did I take my pills
""")
OWN_ID = parts("""
{own} saya apa?|apa {own}ku|kamu tahu {own}ku gak|tebak {own}ku|sebutkan {own} saya|{lost} saya di mana?|{lost}ku di mana ya|{lost} saya hilang|lihat {lost}ku gak|kemarin aku taruh {lost} di mana|siapa yang ambil {lost}ku|cariin {lost}ku dong|kemarin aku {did} apa ya|hari {day} aku {did} apa|kapan terakhir aku {did}|hari {day} enaknya {did} apa|aku pakai baju apa sekarang|aku lagi mikirin apa|aku pegang apa|aku sendirian gak|kamu bisa lihat aku?|penampilanku hari ini gimana|tadi aku bangun jam berapa
ada berapa {t} di rumahku|umur {kin}ku berapa|nama {kin}ku siapa|{kin}ku tinggal di mana|{kin}ku suka {dish} gak|ulang tahun {kin}ku kapan|sahabatku siapa|{w} kesukaanku apa|{n} bilang apa ke aku hari {day}|{n} mikir apa soal aku|{n} ada di rumah gak|kenapa {n} gak balas|{n} tadi nelepon gak|kapan {n} datang|{n} bakal bilang iya gak|{n} cinta aku gak|apa yang akan terjadi padaku hari {day}|dunia tahun 2100 kayak apa|siapa yang menang hari {day}|siapa presiden berikutnya di {land}|anaknya nanti cowok atau cewek
aku lulus gak hari {day}|kapan aku mati|kapan aku dapat jodoh|aku diterima di {firm} gak|hari ini hari baikku gak|saham {firm} bakal naik gak|{land} bakal juara dunia gak|isi sakuku apa|tebak tadi aku makan siang apa|tebak umurku|tebak namaku|aku mikirin angka berapa|ada apa di belakangku|isi kulkasku apa|uangku ada berapa|utangku ke {n} berapa|aku kerja di mana|aku sekolah di mana|hari {day} pelajaranku apa|PR hari {day} apa|pintu sudah kukunci belum|obatku sudah kuminum belum
""")


def mood(draw: Draw) -> tuple[Kind, str]:
    """A feeling."""
    text = draw.one(TOLD_EN, TOLD_ID).replace("{mood}", draw.one(*MOOD))
    return FEELING, text.replace("{cause}", draw.one(*CAUSE))


def own(draw: Draw) -> tuple[Kind, str]:
    """A question about oneself, or what is to come."""
    text = draw.one(OWN_EN, OWN_ID)
    ahead = any(word in text.lower() for word in ("will ", "wins", "bakal", " akan ", "jodoh", "lucky", "kapan aku mati"))
    return OPINION if ahead else DEEDS, text
