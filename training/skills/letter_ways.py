"""Ways to ask about the letters of a word `{w}`, as patterns with slots, by what is asked."""

from __future__ import annotations

from slots import Pattern, patterns

COUNT_EN = patterns("""
<how many|tell me how many|count how many> <{c}'s|{c}s|letters {c}|of the letter {c}> <are|are there> in {w}<?|>
<how often|how many times> <do we see|does one find|do you write|can you find|do I read> <the letter |>{c} in {w}<?|>
<number of|count of|total number of|amount of> <{c}'s|{c}|letters {c}> in {w}<?|>
{w}<:| -|,|;> <how many|number of> <{c}'s|{c}s|{c}><?|>
<word|the word|given>: {w}<,|.|;> <letter|look for>: {c}<. How many?|. How often?|, how many times?>
<here is a word|take this word|look at this word|a word>: {w}. How <many {c}'s does it have|many {c}'s are in it|often does it have {c}|often is {c} in it><?|>
<I wrote|I typed|I read|my child wrote|the sign says|the label reads> {w}. How <many {c}'s are there|many times is {c} in it|often do you see {c}><?|>
<do you see|does one find|are there> any {c} in {w}, and <how many|how often>?
<quick|quiz|riddle|silly question>: how many {c}'s in {w}<?|>
<{c}|the letter {c}> in {w} = <how many|how often|?>
""")
COUNT_ID = patterns("""
<ada berapa|berapa banyak|berapa jumlah|coba hitung ada berapa> <huruf |>{c} <di|dalam|pada|di dalam> {w}<?|>
<huruf |>{c} <muncul|ada|dipakai|ditulis|terdapat> berapa kali <di|dalam|pada> {w}<?|>
<jumlah|banyaknya|total> huruf {c} <di|dalam|pada> {w}<?| berapa?>
{w}<:| -|,|;> <huruf |>{c} <ada berapa|berapa|berapa kali><?|>
<kata|katanya|diketahui kata>: {w}<,|.|;> <huruf|cari>: {c}<. Ada berapa?|. Berapa kali?|, berapa?>
<ini ada kata|lihat kata ini|ambil kata ini|sebuah kata>: {w}. <Ada berapa huruf {c}|Berapa kali {c} muncul|Huruf {c}nya berapa><?|>
<saya menulis|aku ngetik|anak saya menulis|di papan tertulis|di label ada tulisan> {w}. <Ada berapa {c}|Huruf {c}nya ada berapa|Berapa kali ada {c}><?|>
<kuis|tebak|iseng tanya|soal>: ada berapa huruf {c} <di|dalam> {w}<?|>
<berapa|berapa sih> {c} <di|dalam|yang ada di> {w}<?|>
{c} di {w} = <berapa|?>
""")
KIND_EN = patterns("""
<how many|tell me how many|count how many> {k} <are|are there> in {w}<?|>
<number of|count of|total number of> {k} in {w}<?|>
{w}<:| -|,|;> <how many|number of> {k}<?|>
<here is a word|take this word|look at this word>: {w}. How many {k} <does it have|are in it|do you see><?|>
<count|find|add up> <all|the> {k} <in|of> {w}<.|>
<of the letters|among the letters> of {w}, how many are {k}?
""")
KIND_ID = patterns("""
<ada berapa|berapa banyak|berapa jumlah> <huruf |>{k} <di|dalam|pada> {w}<?|>
<jumlah|banyaknya|total> huruf {k} <di|dalam|pada> {w}<?| berapa?>
{w}<:| -|,|;> huruf {k}<nya ada berapa|nya berapa><?|>
<ini ada kata|lihat kata ini|ambil kata ini>: {w}. <Ada berapa huruf {k}|Huruf {k}nya berapa><?|>
<hitung|cari|hitungin> <semua |>huruf {k} <di|pada|dari> {w}<.| dong>
""")
REVERSE_EN = patterns("""
<reverse|flip|turn round|mirror|invert> {w}<.|, please|, letter by letter|>
<write|spell|type|say> {w} <backwards|in reverse|from back to front|from the end|right to left><.|, please|>
<what is|what's|how do you write|how would one spell> {w} <backwards|in reverse|from back to front|from the end><?|>
{w}<:| -|,> <backwards|reversed|in reverse|the other way round|back to front><?|, please|>
<take this word|here is a word|a word>: {w}. <What is it backwards?|Write it backwards.|Reverse it.|Now start with its last letter and go to the first.>
<write|give me|type> {w} <starting with|beginning with> <the last|its last> letter<.|>
<if|when> <I|you|we> <read|spell|write> {w} <backwards|from the end>, <what comes out?|what do I see?|what is it?>
""")
REVERSE_ID = patterns("""
<balik|balikkan|putar balik|balikin|balikkan huruf-huruf> {w}<.| dong|>
<tulis|eja|ketik|sebut> {w} <dari belakang|secara terbalik|dari kanan ke kiri|mulai huruf terakhir><.| dong|>
<apa|bagaimana|jadi apa> {w} <kalau dibalik|jika dibaca dari belakang|kalau ditulis terbalik><?|>
{w}<:| -|,> <dibalik|terbalik|dari belakang|kebalikannya><?| jadi apa?|>
<ini ada kata|ambil kata ini|sebuah kata>: {w}. <Kalau dibalik jadi apa?|Tulis terbalik.|Balikkan.|Mulai dari huruf terakhirnya.>
<kalau|jika> {w} <dibaca dari belakang|dibalik|ditulis mulai dari huruf terakhir>, <jadi apa?|hasilnya?|bunyinya apa?>
""")
SPELL_EN = patterns("""
<spell|spell out|please spell|could you spell|can you spell> {w}<| for me| letter by letter><.|?|>
<how do you|how does one|how do I|how should I> spell {w}<?|>
<write|list|give me|name|say> <the|all the> letters of {w} <one by one|in order|one after another|separately><.|>
<split|break|cut|divide|take> {w} <into|apart into> <letters|its letters|single letters><.|>
{w}<:| -|,> <spelled out|letter by letter|spelling|the spelling><?|, please|>
<here is a word|a word>: {w}. <Spell it.|Which letters, in order?|Letter by letter, please.>
<put|write> {w} with <dashes|a dash|hyphens> between the letters<.|>
""")
SPELL_ID = patterns("""
<eja|ejakan|tolong eja|bisa eja|coba eja> {w}<| untuk saya| huruf demi huruf><.|?|>
<bagaimana|gimana> <mengeja|cara mengeja|ejaan> {w}<?|>
<tulis|sebutkan|daftarkan|kasih> <huruf-huruf|semua huruf> {w} <satu per satu|secara berurutan|satu-satu|terpisah><.|>
<pisahkan|pecah|potong|urai> {w} <menjadi|jadi> <huruf|huruf-hurufnya|huruf satuan><.|>
{w}<:| -|,> <dieja|huruf demi huruf|ejaannya><?| gimana?|>
<ini ada kata|sebuah kata>: {w}. <Eja.|Huruf-hurufnya apa saja, berurutan?|Huruf demi huruf ya.>
tulis {w} dengan <strip|tanda hubung> di antara <hurufnya|huruf-hurufnya><.|>
""")
LENGTH_EN = patterns("""
<how many|tell me how many|count how many> letters <are in|are there in|make up|form> {w}<?|>
<number of|count of|total number of> letters in {w}<?|>
{w}<:| -|,|;> <how many letters|how long|number of letters|length><?|>
<here is a word|take this word|look at this word|I typed>: {w}. How <many letters does it have|many letters are in it|long is it><?|>
<count|add up|number> <all|the> letters <in|of> {w}<.|>
<what's|what is|tell me> the <length|letter count|number of letters> of {w}<?|>
how <long is|many letters long is> {w}<?|>
""")
LENGTH_ID = patterns("""
<ada berapa|berapa banyak|berapa jumlah> huruf <di|dalam|pada> {w}<?|>
<jumlah|banyaknya|total> huruf <di|dalam|pada> {w}<?| berapa?>
{w}<:| -|,|;> <berapa huruf|ada berapa hurufnya|jumlah hurufnya|panjangnya berapa huruf><?|>
<ini ada kata|lihat kata ini|saya mengetik>: {w}. <Ada berapa hurufnya|Berapa panjangnya|Terdiri dari berapa huruf><?|>
<hitung|hitungin|hitunglah> <semua |>huruf <di|pada|dari> {w}<.| dong>
{w} <panjangnya|itu|terdiri dari> berapa huruf<?| sih>
""")
PLACE_EN = patterns("""
<what is|what's|which is|tell me|give me|name> the {o} letter <of|in> {w}<?|>
<which|what> letter <is the {o}|is the {o} one> in {w}<?|>
{w}<:| -|,|;> <the |its |>{o} letter<?|>
<here is a word|take this word|look at this word|I typed>: {w}. <What is its|Which is the> {o} letter<?|>
<I need|find|pick|say|show> the {o} letter <of|in|from> {w}<.|>
""")
PLACE_ID = patterns("""
<apa|apakah|sebutkan|tolong sebut|cari> huruf {o} <dari|pada|di> {w}<?|>
huruf <apa|mana> yang {o} <di|pada|dari> {w}<?|>
{w}<:| -|,|;> huruf {o}<?| apa?>
<ini ada kata|lihat kata ini|saya mengetik>: {w}. <Apa huruf|Huruf apa yang> {o}<?|>
<saya perlu|ambil|tunjukkan> huruf {o} <dari|pada> {w}<.|>
""")
PALINDROME_EN = patterns("""
<is|hey, is|so is> {w} a palindrome<?|>
<does|will> {w} <read|look|stay> the same <backwards|from behind|when reversed><?|>
{w}<:| -|,> <palindrome|is that a palindrome|the same backwards><?|>
<here is a word|a word>: {w}. Is it <a palindrome|the same backwards>?
""")
PALINDROME_ID = patterns("""
<apakah|apa> {w} <itu |>palindrom<?|>
{w} <tetap sama|tidak berubah|sama saja> <kalau dibalik|jika dibaca dari belakang>?
{w}<:| -|,> palindrom <atau bukan|bukan|kah><?|>
<ini ada kata|sebuah kata>: {w}. Palindrom <atau bukan|bukan>?
""")

WAYS: dict[str, tuple[list[Pattern], list[Pattern]]] = {
    "count": (COUNT_EN, COUNT_ID), "kind": (KIND_EN, KIND_ID), "reverse": (REVERSE_EN, REVERSE_ID), "spell": (SPELL_EN, SPELL_ID),
    "length": (LENGTH_EN, LENGTH_ID), "place": (PLACE_EN, PLACE_ID), "palindrome": (PALINDROME_EN, PALINDROME_ID),
}  # fmt: skip
