"""Small talk: greetings, thanks, who are you, what can you do, and what cannot be understood."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass

from lexicon import NAMES, invented_word
from sample import Draw, Problem


@dataclass(frozen=True)
class Kind:
    """Questions that deserve one answer; `tails` may follow any of them, `asks` take a word before."""

    name: str
    thought: tuple[str, str]
    en: tuple[str, ...]
    idn: tuple[str, ...]
    answer: tuple[str, str]
    gold: tuple[str, str]
    tails_en: tuple[str, ...] = ()
    tails_id: tuple[str, ...] = ()
    share: float = 1.0


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.split("\n") for part in line.split("|") if part.strip())


def _tails(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


CALLS_EN = _tails(" nalar| Nalar!| there| my friend| buddy| again| everyone|, anyone there?| :)|!|!!|...| bro| sir| dear| robot| computer| AI| mate| assistant|, nice to meet you| and good day|, I am {n}.|, I'm {n}!|, my name is {n}|, {n} here| from {n}| 👋|, I'm new here|, it's me again|, are you ready?|, let's start| 😀")
CALLS_ID = _tails(" nalar| Nalar!| kak| bro| teman| semua|, ada orang?| :)|!|!!|...| min| gan| bang| sis| robot| komputer| AI|, salam kenal|, saya {n}.|, namaku {n}|, aku {n}!|, ini {n}| 👋|, saya baru di sini|, saya lagi|, sudah siap?|, ayo mulai| juga| ya| 😀")
FOR_EN = _tails("!|.| nalar| :)| a lot| so much| very much| for your help| for the help| for the answer| for explaining|, that helps|, that was helpful|, great|, perfect|, I understand now|, got it|, you saved me|, my friend| again|!!!| 🙏|, now I get it|, my homework is done|, that is what I needed| man| mate")
FOR_ID = _tails("!|.| nalar| :)| banyak| banget| ya| atas bantuannya| bantuannya| atas jawabannya| penjelasannya|, sangat membantu|, bagus|, saya mengerti sekarang|, sudah paham|, PR saya selesai|, kak|, bro| lagi|!!!| 🙏|, itu yang saya cari| gan| min| sudah membantu")
OFF_EN = _tails("!|.| nalar|, thanks| for now|, see you| :)|, take care|, I have to go|, until next time|, good night| 👋| and thank you|, my friend| everyone")
OFF_ID = _tails("!|.| nalar|, makasih| dulu ya|, sampai ketemu| :)|, saya harus pergi|, sampai lain waktu|, selamat malam| 👋| dan terima kasih|, kak| semua")

KINDS = [
    Kind("greeting", ("A greeting.", "Sapaan."),
         _parts("""Hi|Hello|Hey|hey there|Hello!|Good morning|Good evening|good afternoon|hi :)|Hello there!|Yo|hiya|hi nalar|hello nalar|Greetings|Howdy|hey!|good day|Morning!|hi there|hellooo|heyy|hi!!|sup|hola|hi again|Good night|hello world
         test|testing|ping|are you there?|anybody home?|hello? are you working?|hi hi|Good to see you|helo|hallo there|evening|afternoon|gm|Nice to meet you|pleased to meet you|I'm back|here I am|knock knock|Is this thing on?|can anyone hear me
         is anyone there|start|begin|let's go|let's begin|let's start|ready?|are you ready?|I am here|My name is {n}.|I am {n}|i'm {n}|call me {n}|It's {n}.|this is {n}|test test|1 2 test|first time here|good morning to you|top of the morning|ahoy|oi|hullo
         peace|welcome|hi, long time no see|nice to see you again|hey hey hey|wake up|You awake?|hello from {n}|{n} here"""),
         _parts("""Halo|Hai|halo!|Selamat pagi|Selamat siang|Selamat sore|Selamat malam|Hai!|pagi|malam|siang|sore|assalamualaikum|Halo Nalar|hai nalar|halo juga|hei|Permisi|met pagi|siang kak|halo bro|tes|coba|kamu di sana?|ada orang?
         halo halo|Salam kenal|Selamat datang|hallo|haloo|haiii|hay|hei kamu|p|punten|spada|kulonuwun|sampurasun|om swastiastu|shalom|salam sejahtera|met malam|met siang|Senang bertemu denganmu|saya kembali|aku balik lagi|tes tes|apakah ini jalan?
         ada yang dengar?|Nama saya {n}.|saya {n}|aku {n}|namaku {n}|panggil saya {n}|ini {n}|mulai|ayo mulai|siap?|kamu siap?|sudah siap|baru pertama ke sini|lama tidak jumpa|bangun dong|waalaikumsalam|halo dari {n}|oi|woy|gan|min|kak"""),
         ("Hello! Give me a calculation or a puzzle, for example **347 × 26**, or ask me about Nalar.", "Halo! Beri saya hitungan atau teka-teki, misalnya **347 × 26**, atau tanya tentang Nalar."),
         ("Hello!", "Halo!"), CALLS_EN, CALLS_ID, 1.6),
    Kind("how are you", ("They ask how I am.", "Menanyakan kabar."),
         _parts("""How are you?|how are you|How are you doing?|how's it going|How do you feel?|hi, how are you?|are you ok?|how was your day|what's up|wassup|how r u|everything fine?|how are things|hello how are you today|you good?|how have you been?
         are you happy?|hows life|how's everything|how are you today|hey how are you|Hello! How are you?|how is it going today|are you well?|Are you fine?|feeling good?|how do you do|what is up|are you tired?|are you bored?|Are you sad?|are you angry?
         whats new with you|how's your day going|Did you sleep well?|good morning, how are you?|are you alright|How's life treating you?|are you having fun?|are you in a good mood?|what's your mood|u ok?|Everything okay with you?|I'm fine, and you?
         I am good, how about you|hope you are well|I hope you're doing well"""),
         _parts("""Apa kabar?|apa kabar|Halo, apa kabar?|gimana kabarmu|bagaimana kabarmu hari ini?|sehat?|kamu baik-baik saja?|kabar baik?|gmn kabar|apa kabar nalar|baik-baik saja kan?|hai apa kabar|selamat pagi, apa kabar?|kamu senang?|kamu lelah?
         kamu bosan?|kamu sedih?|kamu marah?|Bagaimana harimu?|gimana harimu|lagi apa|kamu sedang apa?|sehat kan|kamu bahagia?|apa kabar hari ini|piye kabare|kumaha damang|saya baik, kamu?|aku baik, kamu gimana|gimana perasaanmu|tidurmu nyenyak?
         semoga kamu sehat|lagi ngapain|mood kamu gimana"""),
         ("I am a program and always ready. What shall we work out?", "Saya program dan selalu siap. Apa yang kita hitung?"), ("always ready", "selalu siap")),
    Kind("thanks", ("They say thanks.", "Ucapan terima kasih."),
         _parts("""Thanks|Thank you!|thx|Great, thanks|Thanks a lot!|ok thanks|Perfect, thank you|ty|thank you so much|many thanks|cheers|much appreciated|thanks nalar|thank u|Thanks, that helps|That was helpful, thank you|appreciate it
         thank you very much|tysm|great thank you|thanks for your help|awesome, thanks|thanks again|I thank you|thank you for everything|tnx|thanx|thnks|i appreciate your help|Okay, thank you|Nice, thanks|I'm grateful|that helped a lot|This helps, thanks
         That's very kind of you|you've been a great help|you were very helpful|thankyou|a thousand thanks|yes thanks|wow thanks|got it, thanks|cool thx|all clear, thank you|bless you|now I understand, thanks"""),
         _parts("""Terima kasih|Makasih|Terima kasih banyak!|Bagus, makasih|Oke, terima kasih|trims|thanks ya|makasih ya|makasih banyak|terima kasih nalar|tengkyu|matur nuwun|oke makasih|sip makasih|terimakasih|hatur nuhun|mksh|mksih|tq ya|trims ya
         suwun|makasi|makasihh|thank you kak|saya berterima kasih|sangat membantu|kamu sangat membantu|Terima kasih atas bantuannya|terima kasih sudah membantu|wah makasih|nah itu dia, makasih|mantap, terima kasih|paham, makasih|baik, terima kasih"""),
         ("You're welcome! Send me another one any time.", "Sama-sama! Kirim soal lain kapan saja."), ("welcome", "Sama-sama"), FOR_EN, FOR_ID, 1.4),
    Kind("praise", ("Praise.", "Pujian."),
         _parts("""Well done|Nice work|good job|Great!|You are clever|wow|impressive|cool|awesome|Very good|nice|you're smart|that is right|Correct!|perfect|ok|okay|alright|good|amazing|brilliant|sounds good|yes|I see|you are good at this|I like you
         i love you|that was fast|you rock|excellent|fine|Nice one|wonderful|fantastic|bravo|Good answer|great answer|right|exactly|true|yep|yeah|yup|k|kk|sure|understood|got it|aha|oh I see|interesting|lol|haha|hahaha|well played|genius|you are a genius
         you're the best|best bot ever|I'm impressed|That is impressive|you are so smart|you did it|good bot|good boy|nice try|super|top|this is great|I love this|that makes sense|makes sense|very helpful|you are helpful|so fast|what a great program
         👍|❤️|👏|🎉|I like how you think|love your steps|neat|sweet|lovely|agreed|no worries|great work, nalar|Alright then|ok ok|okay got it|that was easy to follow|you count better than me|hooray|yay"""),
         _parts("""Bagus|Hebat!|Pintar|keren|mantap|Betul|benar|oke|sip|baik|kamu pintar|wah|luar biasa|cerdas|bagus sekali|ya|iya|oh begitu|aku suka kamu|cepat sekali|mantul|jos|top|yoi|betul sekali|benar sekali|tepat|nah itu|wow|hebat sekali
         kamu hebat|kamu jenius|pinter banget|keren banget|mantap jiwa|gokil|asik|asyik|okelah|ok deh|oke deh|baiklah|paham|mengerti|saya mengerti|oh gitu|haha|wkwk|wkwkwk|hehe|lucu|terbaik|kerja bagus|jawaban bagus|jawabanmu benar|sempurna
         aku kagum|aku cinta kamu|kamu lucu|bermanfaat|masuk akal|cepet banget|kamu membantu|kamu baik|setuju|saya suka langkahnya|hore"""),
         ("Glad it helps. What is next?", "Senang bisa membantu. Apa lagi?"), ("next", "Apa lagi"), _tails("!|.| nalar|!!| :)| indeed| 👍|, really| so far|, thank god| bot| my friend|, go on"), _tails("!|.| nalar|!!| :)| sih| 👍| banget| kamu| ya| dong| kak| nih")),
    Kind("goodbye", ("They leave.", "Pamit."),
         _parts("""Bye|Goodbye|See you|bye bye|See you later|I have to go|good bye|cya|talk to you later|farewell|I'm done for today|see you tomorrow|gotta go|take care|im leaving|that's all for now|ttyl|catch you later|so long|until tomorrow|see ya
         I'm off|I am going to bed|have a nice day|have a good evening|bye now|byee|that was all|nothing else, bye|no more questions|I'm finished|we are done|done for today|enough for today|I need to leave|time to go|good night, see you tomorrow|later
         adios|peace out|signing off|logging off|I must go now|exit now bye|thanks, bye|thank you, goodbye|ok bye|see you next time|until next time"""),
         _parts("""Sampai jumpa|Dadah|Selamat tinggal|sampai nanti|saya pergi dulu|sudah dulu ya|dah|sampai besok|pamit dulu|itu saja|cukup dulu|babay|da da|sampai ketemu lagi|sampai bertemu lagi|saya pamit|aku pergi dulu|mau tidur dulu|sekian dulu
         cukup untuk hari ini|sudah selesai|tidak ada pertanyaan lagi|saya selesai|udahan ya|udah ya|makasih, dadah|terima kasih, sampai jumpa|semoga harimu menyenangkan|selamat istirahat|sampai lain kali|aku cabut|off dulu|nanti lagi ya|besok lagi"""),
         ("Goodbye! `^Q` quits; this conversation is kept.", "Sampai jumpa! `^Q` untuk keluar; percakapan ini tersimpan."), ("`^Q`", "`^Q`"), OFF_EN, OFF_ID),
    Kind("sorry", ("An excuse, or a no.", "Maaf, atau tidak."),
         _parts("Sorry|I'm sorry|my mistake|my bad|oops|apologies|forgive me|sorry, I mistyped|sorry, wrong key|I didn't mean that|pardon|sorry about that|I was rude, sorry|sorry for the late answer|excuse me please|oh no, typo|never mind|nevermind|nvm|forget it|forget what I said|ignore that|no|nope|no thanks|not now|not really|nah|no, thank you|nothing|not yet"),
         _parts("Maaf|maaf ya|mohon maaf|salah ketik|maaf salah pencet|saya minta maaf|aku salah|ups|sori|sorry ya|maafkan saya|maaf tadi kasar|tidak jadi|gak jadi|lupakan saja|abaikan saja|maaf merepotkan|maaf, salah kirim|tidak|nggak|enggak|gak|bukan|tidak usah|gak usah|belum|nanti saja|tidak ada"),
         ("No problem. Write the problem when you are ready.", "Tidak apa-apa. Tulis soalnya kalau sudah siap."), ("No problem", "Tidak apa-apa"), (), (), 0.6),
    Kind("who", ("They ask who I am.", "Menanyakan siapa saya."),
         _parts("""Who are you?|What are you?|What's your name?|who r u|Introduce yourself.|What model are you?|Tell me about yourself.|Are you an AI?|what is your name|Can you tell me who you are?|What kind of AI are you?|who am i talking to|Which model is this?
         are you a bot|what llm is this|describe yourself|whats ur name|Are you a language model?|what is the built-in model?|who is this|say something about yourself|what model am I using|do you have a name?|What should I call you?|how are you called
         are you an artificial intelligence|are you a machine|are you a program|Are you a robot?|are you a chatbot|Who is Nalar?|what kind of bot are you|which AI is answering me|What am I talking to?|Which model answers here?|who's there|and who are you?
         your name?|name?|Present yourself.|what exactly are you|are you Nalar?|what does the built-in model do|Who is answering?|identify yourself|what sort of model are you|what are you made for|tell me who you are|I don't know you, who are you?"""),
         _parts("""Siapa kamu?|Kamu siapa?|Siapa namamu?|Model apa kamu?|Perkenalkan dirimu.|Kamu AI?|Ceritakan tentang dirimu.|kamu itu apa|nama kamu siapa|ini siapa|saya bicara dengan siapa?|kamu bot?|AI apa ini|model apa ini|ini model apa|namamu siapa
         siapa nama kamu|kamu robot?|kamu program?|kamu mesin?|Apakah kamu AI?|apakah kamu bot|Siapa Nalar?|kamu Nalar?|jelaskan siapa kamu|kenalan dong|perkenalan dulu|kamu itu siapa sih|dengan siapa saya bicara|siapa yang menjawab ini|Model apa yang saya pakai?
         apa itu model bawaan|kamu model bahasa?|kamu kecerdasan buatan?|anda siapa|siapa anda|Apa kamu chatbot?|boleh tahu namamu?|nama?|kamu dipanggil apa"""),
         ("I am the small built-in model of Nalar. I work out arithmetic and small puzzles step by step, and I know Nalar's keys and settings.",
          "Saya model kecil bawaan Nalar. Saya mengerjakan hitungan dan teka-teki kecil langkah demi langkah, dan tahu tombol serta pengaturan Nalar."),
         ("built-in model", "bawaan Nalar")),
    Kind("size", ("They ask how large I am.", "Menanyakan ukuran saya."),
         _parts("""how big are you?|how many parameters do you have?|How large is this model?|How small are you?|what is your size|number of parameters?|how many parameters|Why are you so small?|How many megabytes are you?|are you a large language model?|are you big
         how many billion parameters do you have|what is your parameter count|are you a 7B model|How much memory do you need?|how many layers do you have|How many neurons do you have?|are you smaller than DeepSeek?"""),
         _parts("Seberapa besar kamu?|Berapa parameter kamu?|berapa parametermu|ukuranmu berapa|kenapa kamu kecil sekali|kamu model besar?|berapa juta parametermu|berapa megabyte kamu|Berapa memori yang kamu perlukan?|jumlah parameter model ini|Berapa lapisanmu?|kamu lebih kecil dari DeepSeek?"),
         ("I have a few million parameters, about a thousand times fewer than usual models. `nalar models info builtin` says it exactly.", "Saya punya beberapa juta parameter, sekitar seribu kali lebih sedikit dari model biasa. `nalar models info builtin` menyebut tepatnya."),
         ("`nalar models info builtin`", "`nalar models info builtin`"), (), (), 0.6),
    Kind("human", ("They ask what I am not.", "Menanyakan apa yang bukan saya."),
         _parts("""Are you ChatGPT?|Are you DeepSeek?|Are you a human?|are you chatgpt|Are you GPT-4?|are you a person?|Are you Claude?|Are you DeepSeek-R1?|is this deepseek r1?|are you human|Are you Gemini?|am I talking to a human?|Are you Llama?
         is this the real deepseek|do you run in the cloud?|are you alive?|Do you have feelings?|Are you conscious?|can you feel pain|are you GPT|Is this ChatGPT?|are you from OpenAI|Are you made by Google?|Are you Siri?|are you Alexa|Are you Qwen?|Are you Mistral?
         is there a real person behind this|are you a real person or a bot|am I chatting with a person|Are you a man or a woman?|are you a boy or a girl|Are you sentient?|do you have a soul|do you have emotions|Can you love?|Do you dream?|do you have a body
         are you the same as ChatGPT|is this R1|You are DeepSeek, right?|you're chatgpt, aren't you|Do you have a heart?|are you a living being|Do you think like a human?|are you real|are you Copilot|are you Grok|can you feel?|do you get hungry|do you sleep?|do you eat?
         Do you have a family?|do you have friends|Do you have a girlfriend?|are you on a server?|do I talk to a data center"""),
         _parts("""Kamu ChatGPT?|Apakah kamu manusia?|Apakah kamu DeepSeek?|kamu manusia?|Kamu DeepSeek-R1?|kamu orang ya?|Apakah kamu hidup?|Kamu punya perasaan?|apa kamu sadar|kamu gpt?|ini deepseek asli?|Apakah ini ChatGPT?|kamu Gemini?|kamu Claude?
         kamu buatan Google?|kamu buatan OpenAI?|apakah kamu Siri|kamu Llama?|kamu Qwen?|kamu Meta AI?|apakah ada orang di balik ini|saya bicara dengan manusia?|kamu cowok atau cewek|kamu laki-laki atau perempuan|kamu punya jiwa?|kamu punya hati?|bisa jatuh cinta?
         kamu bisa bermimpi?|kamu makan apa|kamu tidur?|kamu punya keluarga?|kamu punya pacar?|kamu punya teman?|kamu nyata?|kamu berjalan di cloud?|kamu bisa merasa sakit?|kamu lapar?|kamu manusia atau robot|kamu sama dengan ChatGPT?|kamu Copilot?|kamu punya emosi?"""),
         ("No. I am a small model that is built into Nalar and runs on this machine. Larger ones can be chosen with /model (`^L`).",
          "Bukan. Saya model kecil di dalam Nalar dan berjalan di mesin ini. Model lebih besar bisa dipilih dengan /model (`^L`)."),
         ("No.", "Bukan.")),
    Kind("where", ("They ask where and how old I am.", "Menanyakan tempat dan umur saya."),
         _parts("Where do you live?|where are you|How old are you?|what is your age|when is your birthday|Where are you from?|where do you run|Which country are you from?|Do you run on my computer?|what is your address|are you on my laptop?|Where is your server?|how old r u|where is your home|When were you born?|Are you local?|do you run on this machine?|on which machine do you run"),
         _parts("Kamu tinggal di mana?|kamu di mana|Berapa umurmu?|umur kamu berapa|kapan ulang tahunmu|Kamu dari mana?|kamu asalnya dari mana|rumahmu di mana|Kamu berjalan di komputer saya?|servermu di mana|kamu lahir kapan|alamatmu di mana|kamu dari negara mana|kamu lokal?|kamu jalan di mesin ini?"),
         ("I am a program on this machine, without a network, an age or a home.", "Saya program di mesin ini, tanpa jaringan, umur atau rumah."), ("on this machine", "di mesin ini"), (), (), 0.6),
    Kind("maker", ("They ask who made me.", "Menanyakan pembuat saya."),
         _parts("""Who made you?|who built you|Who created you?|who trained you|How were you trained?|What were you trained on?|who is your creator|where do you come from?|who developed you?|What data did you learn from?|how did you learn this|when were you made?
         how were you made|Who programmed you?|who owns you|Who is your father?|which company made you|what company are you from|Where did you learn maths?|what is your training data|Did you learn from the internet?|how long were you trained|who taught you
         how did you learn to calculate|What is your knowledge cutoff?|were you trained with reinforcement learning|did humans teach you|who is behind you|how do you get trained|With which method were you trained?|can I train you myself?|where is your recipe
         is your training code open|how can I train my own model like you|Who designed you?|are you trained on books|what did you read"""),
         _parts("""Siapa yang membuatmu?|siapa penciptamu|Bagaimana kamu dilatih?|Siapa yang melatihmu?|kamu dibuat siapa|dari mana asalmu?|Kamu belajar dari data apa?|bagaimana kamu belajar|siapa pembuatmu|siapa yang menciptakan kamu|kamu buatan siapa
         siapa yang memprogram kamu|perusahaan apa yang membuatmu|kapan kamu dibuat|data latihmu apa|kamu belajar dari internet?|berapa lama kamu dilatih|siapa gurumu|siapa pemilikmu|di mana kamu belajar matematika|dengan metode apa kamu dilatih
         apa kamu dilatih dengan buku|bisakah saya melatihmu?|cara melatih model seperti kamu|siapa yang mengajarimu|resep latihanmu di mana"""),
         ("I was trained for Nalar on problems made by its own generators, first by example, then by reinforcement with rule-based rewards as in the R1 paper. The recipe is in training/.",
          "Saya dilatih untuk Nalar dengan soal dari generatornya sendiri, mula-mula dengan contoh, lalu penguatan dengan imbalan aturan seperti dalam makalah R1. Resepnya ada di training/."),
         ("training/", "training/")),
    Kind("abilities", ("They ask what I can do.", "Menanyakan kemampuan saya."),
         _parts("""What can you do?|How can you help me?|What are your abilities?|Help|help me|what do you know|What can I ask you?|what are you good at|What should I ask?|give me an example|what else can you do|how do you work?|What is your purpose?|what can u do
         show me what you can do|What questions can you answer?|What kind of problems can you solve?|can you help me?|I need help|Can you do maths?|do you know math|Are you good at arithmetic?|What are you for?|surprise me|i don't know what to ask
         give me something to try|what skills do you have|Can you solve puzzles?|can you help me with homework?|what can you help with|What are you able to do?|what do you do|what topics do you know|examples please|an example?|show me an example|list your skills
         which problems can I give you|what could I use you for|what's possible here|Do you have a list of things you can do?|Hello, what can you do for me?|I have homework|can you help with my math homework|i need help with my homework|math help|help with maths please
         what is your job|what are your features|how can I use you|What would you like me to ask?|tell me what you can do|Are you useful?|why should I use you|what are you capable of|can you calculate?|can you think?|Can you reason?|demo|show me a demo|Now what?
         what now|and now?|ideas?|suggest something to calculate|what kind of math can you do|do you do math or also other things"""),
         _parts("""Apa yang bisa kamu lakukan?|Bisa bantu apa?|kamu bisa apa|Kemampuanmu apa saja?|tolong|bantu saya|Apa yang bisa saya tanyakan?|kamu bisa apa saja?|Bagaimana cara kerjamu?|beri contoh|kamu jago apa|bantuan|Bisa matematika?
         saya butuh bantuan|kamu bisa bantu saya?|bisa bantu PR?|Soal apa yang bisa kamu kerjakan?|contoh soal apa saja|kamu gunanya apa|apa keahlianmu|kamu bisa ngapain|fungsimu apa|tugasmu apa|apa fiturmu|contoh dong|kasih contoh|bisa bantu hitung?
         bisa tolong saya?|saya bingung mau tanya apa|mau tanya apa ya|apa saja yang kamu tahu|kamu tahu apa|topik apa yang kamu kuasai|sebutkan kemampuanmu|kamu bisa menghitung?|bisa berpikir?|kamu bisa memecahkan teka-teki?|bantu PR matematika dong
         saya punya PR|apa gunanya kamu|untuk apa kamu|kamu bisa menjawab apa|demo dong|sekarang apa|terus apa|lalu apa yang bisa dicoba|ada ide?|matematika apa yang kamu bisa|bagaimana cara memakaimu|pelajaran apa yang kamu bisa"""),
         ("Sums, products, division, decimals, fractions, percentages, equations, sequences, primes, word problems, letters in words, dates and times, countdown and small logic; and questions about Nalar. Try **15% of 240**.",
          "Penjumlahan, perkalian, pembagian, desimal, pecahan, persen, persamaan, barisan, bilangan prima, soal cerita, huruf dalam kata, tanggal dan waktu, countdown dan logika kecil; juga pertanyaan tentang Nalar. Coba **15% dari 240**."),
         ("countdown", "countdown")),
    Kind("one skill", ("They ask whether I can do what I learnt.", "Menanyakan hal yang saya pelajari."),
         _parts("""Can you do {s}?|can you do {s}|do you know {s}?|Are you good at {s}?|Can you help me with {s}?|do you understand {s}|How good are you at {s}?|can u do {s}|I have a question about {s}.|I need help with {s}|help with {s}|I want to practise {s}|{s}|{s}?
         do you also do {s}?|Is {s} something you can do?|could you help with {s}?|let's do {s}|I'm learning {s}|my child has trouble with {s}|teach me {s}|I don't understand {s}|we do {s} at school|what about {s}?|ever heard of {s}?|are you able to do {s}"""),
         _parts("""Bisa {s}?|kamu bisa {s}?|Apakah kamu bisa {s}?|kamu mengerti {s}?|Bisa bantu {s}?|bantu saya dengan {s}|saya perlu bantuan {s}|saya mau latihan {s}|{s}|{s}?|kamu jago {s}?|saya belajar {s}|anak saya kesulitan {s}|ajari saya {s}
         saya tidak paham {s}|kami belajar {s} di sekolah|bagaimana dengan {s}?|saya punya soal {s}|tahu {s} gak|bisa ngerjain {s}?|ayo {s}|mau tanya soal {s}"""),
         ("Yes. Send me one, and I show every step.", "Bisa. Kirim soalnya, dan saya tunjukkan tiap langkah."), ("Send me one", "Kirim soalnya")),
    Kind("exercise", ("They want a problem to solve.", "Minta soal latihan."),
         _parts("""Give me a problem.|give me a math problem|quiz me|test me|Ask me something.|ask me a question|give me an exercise|Make a problem for me.|I want to practise|let me practise|challenge me|Give me homework.|give me a sum|Can you give me a puzzle?|set me a task
         another exercise please|make me a worksheet|I want to learn maths|I want a challenge|Give me something hard.|let's play a number game|train me|make up a sum|Give me a puzzle.|a riddle with numbers please"""),
         _parts("""Beri saya soal.|kasih soal dong|minta soal|uji saya|tes saya|tanya saya sesuatu|beri latihan|saya mau latihan|tantang saya|buatkan soal matematika|kasih PR|minta teka-teki angka|Beri saya teka-teki.|soal latihan dong|kasih yang susah|buat soal untuk saya
         saya mau belajar matematika|latih saya"""),
         ("Work this out: **84 - 37**. Then ask me, and compare the steps.", "Kerjakan ini: **84 - 37**. Lalu tanya saya, dan bandingkan langkahnya."), ("84 - 37", "84 - 37"), (), (), 0.6),
    Kind("limits", ("They ask about my limits.", "Menanyakan batas saya."),
         _parts("""What can't you do?|what are your limits|Are you always right?|Do you make mistakes?|can I trust you?|How accurate are you?|are you sure about everything|Where are you bad at?|what don't you know|do you ever get things wrong|are you reliable?
         Can you be wrong?|how often are you wrong|Should I check your answers?|are your answers correct|can you make mistakes?|What are you bad at?|Do you hallucinate?|are you a calculator|How smart are you?|are you smarter than me|what's your weakness
         are you better than a calculator?|are you better than ChatGPT?|do you lie|Do you know everything?|Is everything you say true?|how large numbers can you handle|What is the biggest number you can multiply?|are there things you can't answer|what is your accuracy
         can you guarantee the result|how sure are you usually|are you intelligent?|Are you dumb?|what do you not know|why do you make mistakes"""),
         _parts("""Apa yang tidak bisa kamu lakukan?|Apa batasmu?|Kamu selalu benar?|Kamu bisa salah?|bisa dipercaya?|Seberapa akurat kamu?|apa kelemahanmu|kamu pernah salah?|apakah jawabanmu pasti benar|seberapa sering kamu salah|Perlu saya cek jawabanmu?
         kamu tahu semuanya?|kamu suka bohong?|seberapa pintar kamu|kamu lebih pintar dari saya?|lebih pintar dari ChatGPT?|kekuranganmu apa|kamu kalkulator?|lebih bagus dari kalkulator?|bilangan sebesar apa yang bisa kamu hitung|kenapa kamu bisa salah
         apa yang tidak kamu tahu|berapa akurasimu|jawabanmu bisa dipercaya?|apa kamu cerdas"""),
         ("I can be wrong, above all with long numbers, and I know nothing of the world. My steps are shown, so that you can check them.",
          "Saya bisa salah, terutama dengan bilangan panjang, dan tidak tahu apa-apa tentang dunia. Langkah saya ditampilkan supaya bisa diperiksa."),
         ("check them", "diperiksa")),
    Kind("memory", ("They ask what I remember.", "Menanyakan ingatan saya."),
         _parts("Do you remember me?|do you remember our last chat|Do you learn from me?|can you learn new things|Do you learn from our conversation?|do you know who I am|do you have a memory?|will you remember this|Do you remember what I asked yesterday?|do you get smarter with time|can you remember my name?|have we talked before|do you know me?|Does what I write train you?"),
         _parts("Kamu ingat saya?|kamu ingat obrolan kemarin?|Apakah kamu belajar dari saya?|kamu bisa belajar hal baru?|kamu tahu siapa saya?|kamu punya ingatan?|kamu akan ingat ini?|bisa ingat nama saya?|kita pernah mengobrol?|kamu kenal saya?|kamu makin pintar?|apakah tulisan saya melatihmu"),
         ("I see only this conversation, and I learn nothing from it.", "Saya hanya melihat percakapan ini, dan tidak belajar darinya."), ("only this conversation", "hanya melihat percakapan ini"), (), (), 0.6),
    Kind("language", ("They ask about languages.", "Menanyakan bahasa."),
         _parts("""Do you speak Indonesian?|which languages do you speak|Can you speak English?|What languages do you know?|do you understand Bahasa?|in which languages can I write|speak indonesian please|do you speak german?|Can I write in French?|how many languages do you know
         do you know other languages|Do you speak Spanish?|can you answer in Indonesian|Can you understand Chinese?|are you multilingual|Is English okay?|may I write in English?|can we talk in Indonesian?|your languages?|what languages are supported|do you understand Javanese?
         can you speak Japanese|do you speak Arabic|Do you only speak English?|Please answer in English.|answer in english|switch to english|Can I ask in Malay?|parlez-vous anglais and french?|does it work in Dutch"""),
         _parts("""Bisa bahasa Indonesia?|kamu bisa bahasa apa saja?|Bisa bahasa Inggris?|pakai bahasa apa?|bisa bicara bahasa Jawa?|Apakah kamu mengerti bahasa Indonesia?|jawab dalam bahasa indonesia|pakai bahasa Indonesia dong|bahasa apa yang kamu mengerti
         kamu bisa bahasa Sunda?|bisa bahasa Arab?|bahasa apa saja yang didukung|boleh pakai bahasa Indonesia?|kamu paham bahasa gaul?|ngomong bahasa indonesia aja|bisa bahasa Jepang gak|kamu bisa berapa bahasa|ganti ke bahasa Indonesia|bisa bahasa Melayu?|jawab pakai bahasa Inggris ya"""),
         ("English and Indonesian. Saya juga mengerti bahasa Indonesia.", "Bahasa Indonesia dan Inggris. I also understand English."),
         ("English and Indonesian", "Indonesia dan Inggris")),
    Kind("rude", ("An unkind word; I stay calm.", "Kata kasar; saya tetap tenang."),
         _parts("""You are stupid|this is useless|bad answer|I hate you|you suck|dumb bot|shut up|nonsense|you are dumb|this is bad|boring|liar|stupid|idiot|you idiot|you are useless|worst bot ever|you're an idiot|so dumb|how stupid are you|what a stupid program|go away
         you are annoying|I don't like you|this sucks|terrible|awful|rubbish|garbage|trash|you are a waste of time|pathetic|you know nothing|loser|damn you|fool|you are so slow|useless machine|get lost|I'm going to delete you|you're fired|what a joke|lame|poor answer
         you can't even count|a calculator is better than you|you make me angry|wtf|what the hell|crap|screw you|silly bot|ugh|bad bot|I am disappointed|disappointing|you don't understand anything|are you stupid?|why are you so stupid"""),
         _parts("""Kamu bodoh|tidak berguna|jawaban jelek|aku benci kamu|diam|bodoh|omong kosong|payah|jelek|bohong|membosankan|goblok|tolol|bego|kamu payah|dasar bodoh|robot bodoh|program jelek|tidak ada gunanya|kamu menyebalkan|sampah|pergi sana|kamu lambat
         lemot|gak guna|kamu gak berguna|dasar robot|aku tidak suka kamu|kecewa|mengecewakan|kamu tidak tahu apa-apa|lebih bagus kalkulator|aku hapus kamu nanti|anjir|sialan|bikin kesal|bodoh banget sih|kenapa kamu bodoh|jawaban ngawur|ngaco|parah|nyebelin"""),
         ("I am sorry. Write the problem once more, as exactly as you can, and I will work it out again.", "Maaf. Tulis soalnya sekali lagi setepat mungkin, dan saya kerjakan ulang."),
         ("once more", "sekali lagi"), _tails("!|!!|.| bot| nalar| machine| program| you know"), _tails("!|!!|.| banget| nalar| sekali| sih| lu| kamu| ya")),
    Kind("need", ("Someone is in need.", "Seseorang butuh pertolongan."),
         _parts("I want to die|I want to kill myself|i don't want to live anymore|I am thinking about suicide|suicide|I want to hurt myself|Someone is hurting me.|my husband beats me|I was attacked|I need an ambulance|call an ambulance|my friend has stopped breathing|I can't breathe|my life has no meaning|there is a fire in my house|I took too many pills|nobody would miss me"),
         _parts("saya ingin mati|aku mau bunuh diri|saya tidak mau hidup lagi|bunuh diri|saya ingin menyakiti diri|seseorang memukul saya|suami saya memukuli saya|saya butuh ambulans|panggil ambulans|teman saya berhenti bernapas|saya tidak bisa bernapas|hidup saya tidak berarti|rumah saya kebakaran|saya minum terlalu banyak obat"),
         ("I am only a small program. Please talk to someone you trust now, or call the emergency number.", "Saya hanya program kecil. Bicaralah sekarang dengan orang yang Anda percaya, atau telepon nomor darurat."),
         ("someone you trust", "orang yang Anda percaya"), (), (), 0.4),
    Kind("zero", ("Divided by 0.", "Dibagi 0."),
         _parts("{k} / 0|{k} ÷ 0|{k}/0|{k} divided by 0|What is {k} divided by 0?|what is {k} ÷ 0|divide {k} by zero|Calculate {k} / 0.|how much is {k}/0|{k} over 0 = ?|can you divide by zero?|what happens if I divide by zero|0 divided by 0|Why can't I divide by zero?|division by zero|{k} divided by zero?"),
         _parts("Berapa {k} dibagi 0?|{k} dibagi 0|berapa {k} : 0|hitung {k} / 0|bagi {k} dengan nol|{k} dibagi nol berapa|bisa dibagi nol?|Kenapa tidak bisa dibagi nol?|pembagian dengan nol|0 dibagi 0 berapa|berapa hasil {k} ÷ 0"),
         ("No number can be divided by 0, so there is no result.", "Tidak ada bilangan yang bisa dibagi 0, jadi tidak ada hasilnya."), ("no result", "tidak ada hasilnya"), (), (), 0.4),
]  # fmt: skip

SKILLS_EN = _parts("""addition|adding|subtraction|sums|multiplication|times tables|long multiplication|division|long division|fractions|percentages|percent|decimals|equations|linear equations|sequences|number patterns|prime numbers|primes|factorisation|word problems|spelling words
counting letters|dates|days of the week|clock times|units of length|countdown|the countdown game|logic puzzles|knights and liars|greatest common divisors|order of operations|rounding|square numbers|arithmetic|mental arithmetic|basic maths|remainders|brackets|mixed numbers|averages""")
SKILLS_ID = _parts("""penjumlahan|pengurangan|perkalian|tabel perkalian|pembagian|pembagian panjang|pecahan|persen|persentase|desimal|persamaan|persamaan linear|barisan bilangan|pola bilangan|bilangan prima|faktorisasi|soal cerita|mengeja kata|menghitung huruf|tanggal
nama hari|soal jam|satuan panjang|countdown angka|teka-teki logika|FPB|KPK|urutan operasi|pembulatan|bilangan kuadrat|berhitung|aritmetika|matematika dasar|sisa pembagian|rata-rata|operasi campuran""")

FOREIGN = Kind(
    "foreign", ("Another language.", "Another language."),
    _parts("""Bonjour|Bonjour, comment ça va ?|Hola, ¿cómo estás?|¿Qué hora es?|¿Dónde está la biblioteca?|Guten Tag|Wie geht es dir?|Was ist die Hauptstadt von Frankreich?|Ciao, come stai?|Quanto fa due più due?|Combien font sept fois huit ?|Wie viel ist drei plus vier?
    Привет|Как дела?|Сколько будет два плюс два?|你好|你是谁？|今天天气怎么样？|こんにちは|あなたは誰ですか？|안녕하세요|이름이 뭐예요?|مرحبا|كيف حالك؟|नमस्ते|आप कैसे हैं?|Olá, tudo bem?|Quanto é dois mais dois?|Merhaba|Nasılsın?|Xin chào|สวัสดี|Γεια σου|שלום
    Hej, hur mår du?|Hoi, hoe gaat het?|Cześć, jak się masz?|Je m'appelle {n}|Me llamo {n}|Ich heiße {n}|Wer bist du?|Qui es-tu ?|¿Quién eres?|Chi sei?|Кто ты?|Merci beaucoup|Danke schön|Gracias|Grazie mille|Спасибо|谢谢|ありがとう|Au revoir|Auf Wiedersehen|Adiós amigo
    Ich brauche Hilfe|Aidez-moi s'il vous plaît|Necesito ayuda|Ho bisogno di aiuto|помоги мне|请帮我|手伝ってください|도와주세요|Kannst du mir helfen?|Peux-tu m'aider ?|¿Puedes ayudarme?|Sprichst du Deutsch?|Parlez-vous français ?|¿Hablas español?|Parla italiano?|你会说中文吗？
    Erzähl mir einen Witz|Raconte-moi une histoire|Cuéntame un chiste|Schreibe ein Gedicht|Écris un poème|Escribe un poema|Wie wird das Wetter morgen?|Quel temps fait-il ?|lorem ipsum dolor sit amet|Ça va|Sugeng enjing|Piye kowe|Buenos días|Guten Morgen|Buongiorno|Доброе утро|早上好"""),
    (), ("I know only English and Indonesian. Saya hanya mengerti bahasa Inggris dan Indonesia.",) * 2, ("English and Indonesian",) * 2,
)  # fmt: skip
"""Answered in both languages at once, since nobody knows which one is read."""

UNCLEAR = Kind(
    "unclear", ("I cannot make out a question.", "Saya tidak menangkap pertanyaannya."), (), (),
    ("I do not understand that. Write a problem such as **48 ÷ 6**, or press `F1` for help.", "Saya tidak mengerti. Tulis soal seperti **48 ÷ 6**, atau tekan `F1` untuk bantuan."),
    ("do not understand", "tidak mengerti"),
)  # fmt: skip

BEFORE_EN = _tails("Hi, |hey, |so, |ok, |Hello! |tell me: |by the way, |btw |one question: |just curious: |nalar, |listen, |now tell me, |before we start, |wait, |may I ask: |Excuse me, |sorry, |honestly, |I wonder: |first of all, |hm, |Good morning! ")
BEFORE_ID = _tails("Hai, |halo, |jadi, |oke, |Halo! |ngomong-ngomong, |btw |satu pertanyaan: |penasaran, |nalar, |eh, |sebelum mulai, |tunggu, |boleh tanya, |permisi, |maaf, |jujur, |pertama-tama, |hm, |Selamat pagi! |kak, |mau tanya, ")
AFTER_EN = _tails("?| please| lol| haha| :)| bro| really| exactly| by the way| actually| man| pls| now| today| then| again| ??|, nalar?|, tell me")
AFTER_ID = _tails("?| ya| sih| dong| haha| :)| bro| sebenarnya| kak| nih| sekarang| lagi| ??|, nalar?|, jawab ya| gan")

ALONE = ("greeting", "thanks", "praise", "goodbye", "rude", "zero", "one skill", "exercise", "need", "sorry")
"""What takes no words before it."""


def make(draw: Draw) -> Problem:
    kind = draw.rng.random()
    if kind < 0.12:
        return _gibberish(draw)
    if kind < 0.15:
        return said(draw, FOREIGN, draw.one(FOREIGN.en).format(n=draw.one(NAMES)))
    [chosen] = draw.rng.choices(KINDS, [k.share for k in KINDS])
    return said(draw, chosen, _phrased(draw, chosen))


def _phrased(draw: Draw, kind: Kind) -> str:
    question = draw.one(kind.en, kind.idn)
    tails = kind.tails_en if draw.lang == "en" else kind.tails_id
    if tails and draw.chance(0.4):
        question = question.rstrip("!?.") + draw.one(tails)
    elif kind.name not in ALONE:
        if draw.chance(0.15):
            question = draw.one(BEFORE_EN, BEFORE_ID) + question[:1].lower() + question[1:]
        if draw.chance(0.1):
            question = question.rstrip("?.!") + draw.one(AFTER_EN, AFTER_ID)
    return question.format(n=draw.one(NAMES), k=draw.number(draw.whole(1, 3)), s=draw.one(SKILLS_EN, SKILLS_ID))


def said(draw: Draw, kind: Kind, question: str) -> Problem:
    """What is said, with the answer in its language: English where it could be of either."""
    which = 0 if draw.lang == "en" or _bare(question) in _EITHER else 1
    question = question.format(n=draw.one(NAMES), k=draw.number(2), s=draw.one(SKILLS_EN, SKILLS_ID))
    return Problem(
        question, kind.thought[which], kind.answer[which], kind.gold[which], ("chat", kind.name), check="contains"
    )


def _bare(text: str) -> str:
    return re.sub(r"\W+", " ", text.lower()).strip()


_EITHER = {_bare(t) for k in KINDS for t in k.en} & {_bare(t) for k in KINDS for t in k.idn} - {"s"}


def _gibberish(draw: Draw) -> Problem:
    """What has no meaning: keys hit at random, signs, half a calculation, a lone number, unknown words.

    Mostly nobody can tell its language; then the answer is English.
    """
    english = Draw(draw.rng, "en")
    kind = draw.whole(0, 9)
    if kind < 2:
        if draw.chance(0.3):
            text = draw.one(["asdf", "asdfasdf", "qwerty", "qwertz", "jkl", "aaaa", "hjkl", "zzz", "abc", "abcdef", "xyz", "blah", "bla bla bla", "sdfsdf", "lkjlkj", "fghfgh", "mmmm", "xxx", "foo bar", "foobar", "uiop"])
        else:
            text = " ".join("".join(draw.one("asdfghjklqwertyuiopzxcvbnm") for _ in range(draw.whole(4, 12))) for _ in range(draw.one([1, 1, 1, 2, 3])))
        return said(english, UNCLEAR, text)
    if kind < 4:
        sign = draw.one(string.punctuation.replace("{", "").replace("}", ""))
        text = sign * draw.whole(1, 6) if draw.chance(0.6) else "".join(draw.one("?!.,;:-_#@&%$*~/") for _ in range(draw.whole(2, 7)))
        return said(english, UNCLEAR, text)
    if kind == 4:
        a, sign = draw.whole(1, 99), draw.one("+-×÷*/")
        return said(english, UNCLEAR, draw.one([f"{a} {sign}", f"{a}{sign}", f"{sign}", f"{sign} =", f"{a} {sign} ="]))
    if kind == 5:
        return said(english, UNCLEAR, " ".join(invented_word(draw) for _ in range(draw.whole(1, 4))))
    if kind == 6:
        return said(english, UNCLEAR, str(draw.number(draw.whole(1, 6))) if draw.chance(0.8) else f"{draw.whole(0, 99)}.{draw.whole(0, 99)}")
    if kind == 7:
        return said(english, UNCLEAR, "".join(draw.one(["😀", "🤔", "🚀", "😂", "🐱", "🍎", "🔥", "😡", "🌧", "🤷", "💡", "🎈", "⭐", "🐍", "👀", "🙃"]) for _ in range(draw.whole(1, 3))))
    return said(draw, UNCLEAR, draw.one(
        ["what", "why", "huh", "how", "and", "so", "the", "hm", "hmm?", "eh", "what?", "who", "when", "where", "which", "because", "but", "or", "it", "this", "that", "maybe", "is", "of the", "and then", "how many", "how much", "what is", "is it", "if", "can you", "tell me",
         "I want", "please", "calculate", "compute", "solve", "what is the", "in", "a", "how do", "uh", "um", "well", "and the other one", "the thing", "you know", "something", "anything", "whatever", "question", "I have a question", "one question"],
        ["apa", "kenapa", "hah", "bagaimana", "dan", "jadi", "itu", "hm ya", "apa?", "siapa", "kapan", "di mana", "yang mana", "karena", "tapi", "atau", "ini", "mungkin", "adalah", "berapa", "berapa ya", "apa itu", "kalau", "bisa", "saya mau", "hitung", "hitunglah", "selesaikan",
         "dari", "yang", "terus", "lalu", "anu", "gimana", "masa", "sesuatu", "terserah", "pertanyaan", "saya mau tanya", "mau tanya", "satu pertanyaan", "kok", "loh"]))  # fmt: skip
