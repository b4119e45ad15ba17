"""Ways to go on from a result, as patterns with slots, by the sign of `followups.OPERATIONS`."""

from __future__ import annotations

from slots import Pattern, patterns

ADD_EN = patterns("""
<|now |then |and now |next, |ok, |please |afterwards >add <|another |an extra |also >{k}<| to it| to that| to the result| to the last answer><|.| please>
<and |what about |how much is it |what is that >plus {k}<?|>
<what if|and if|and when|suppose> <there are|I get|I add|you add> {k} more<?|, what then?|, how many is it?>
<increase|raise|bump up> <it|that|the result|the answer> by {k}<.|>
<the result|that number|this|your answer> <plus|+> {k}<| = ?|?| makes what?>
<and|so> with {k} <more|on top|added><?|>
{k} <more|added|extra>, <so how much?|what does it make?|what's the new total?>
""")
ADD_ID = patterns("""
<|sekarang |lalu |terus |kemudian |nah |coba >tambah<|kan|in> <|lagi >{k}<| ke hasilnya| ke jawaban tadi| dong|.>
<kalau|kalo|gimana kalau|terus kalau|nah kalau> <ditambah|ditambahin|ditambahkan> {k}<| lagi><| jadi berapa?|?|, hasilnya?>
<itu|hasilnya|hasil tadi|jawabannya> <tambah|ditambah|plus> {k}<| berapa?| jadi berapa?|?| brp>
<naikkan|tingkatkan> <hasilnya|itu> sebanyak {k}<.|>
<ada|dapat|datang> {k} lagi, <jadi berapa?|totalnya berapa?|semuanya jadi?>
""")
SUBTRACT_EN = patterns("""
<|now |then |and now |next, |ok, |please |afterwards ><subtract|take|deduct|remove> <|another >{k} <from it|from that|from the result|from the last answer><|.| please>
<and |what about |how much is it |what is that ><minus|less|without> {k}<?|>
<what if|and if|suppose> {k} <are gone|get lost|are taken away|drop out><?|, what then?|, how many stay?>
<decrease|lower|reduce> <it|that|the result|the answer> by {k}<.|>
<the result|that number|this|your answer> <minus|-> {k}<| = ?|?| makes what?>
<and|so> with {k} <less|fewer|taken off><?|>
""")
SUBTRACT_ID = patterns("""
<|sekarang |lalu |terus |kemudian |nah |coba ><kurangi|kurangin|kurangkan|ambil|buang> <|lagi >{k}<| dari hasilnya| dari situ| dong|.>
<kalau|kalo|gimana kalau|terus kalau|nah kalau> <dikurangi|dikurangin|diambil|hilang> {k}<| lagi><| jadi berapa?|?|, sisanya?>
<itu|hasilnya|hasil tadi|jawabannya> <kurang|dikurangi|minus> {k}<| berapa?| jadi berapa?|?| brp>
<turunkan|potong> <hasilnya|itu> sebanyak {k}<.|>
""")
FROM_EN = patterns("""
<and |now >what is {k} <minus|less> <that|the result|your answer><?|>
how much <is left|is missing|do I still need> <to reach|to get to|until I have> {k}<?|>
<subtract|take> <that|the result|the last answer> from {k}<.|>
<so |and >how far <is it|am I> from {k}<?| now?>
""")
FROM_ID = patterns("""
<sekarang |lalu |>{k} <dikurangi|kurang|minus> <itu|hasilnya|hasil tadi><| berapa?|?>
<masih |>kurang berapa <supaya|biar|agar> <jadi|sampai|genap> {k}<?|>
kurangkan <itu|hasilnya|jawaban tadi> dari {k}<.|>
""")
TIMES_EN = patterns("""
<|and |now |then |and now |ok, |and what about |what about >times {k}<?|.|>
<|now |then |please |next, |afterwards >multiply <it|that|the result|the last answer|what you got> by {k}<|.| please>
<what is|what's|how much is> {k} times <that|the result|as much|your answer><?|>
<and if|what if|suppose> I <have|take|need> <that|as much> {k} times<?|, how much is it then?|, what in all?>
<the result|that number|this|your answer> <times|x|*> {k}<| = ?|?>
<it|that|all of that> {k} times<?|, please>
""")
TIMES_ID = patterns("""
<|sekarang |lalu |terus |kemudian |nah |coba ><kalikan|kaliin|kali|dikali> <|dengan >{k}<| dong|.|?>
<kalau|kalo|gimana kalau|terus kalau|nah kalau> <dikali|dikalikan|dikaliin> {k}<| jadi berapa?|?|, hasilnya?>
<itu|hasilnya|hasil tadi|jawabannya> <kali|dikali|x> {k}<| berapa?| jadi berapa?|?| brp>
<kalau|andai> <jadi|sampai> {k} kali lipatnya, <jadi berapa?|semuanya berapa?>
{k} kali <itu|hasilnya|lipat dari itu> <berapa|jadi berapa><?|>
""")
DOUBLE_EN = patterns("""
<|now |then |and now |ok, |please >double <it|that|the result|the answer|this number><|.| please>
<and |so |>what is <twice|double|two times> <that|the result|your answer|this><?|>
<and|now|so> twice <as much|as many|that><?|>
<I want|make it|let it be> <double|twice> <that|as much><.|>
""")
DOUBLE_ID = patterns("""
<|sekarang |lalu |terus |kemudian |coba ><gandakan|lipatduakan|kalikan dua|dua kalikan><| hasilnya| itu| dong|.>
<kalau|kalo|gimana kalau> <digandakan|dobel|dikali dua|dua kali lipat><| jadi berapa?|?>
<itu|hasilnya|hasil tadi> <kali dua|dikali dua|dua kali lipat><| berapa?|?>
<dua kali|dobel> <itu|hasilnya|jawabannya><| berapa?|?>
""")
TRIPLE_EN = patterns("""
<|now |then |and now |ok, |please >triple <it|that|the result|the answer><|.| please>
<and |so |>what is <three times|triple> <that|the result|your answer|as much><?|>
""")
TRIPLE_ID = patterns("""
<|sekarang |lalu |terus |coba ><kalikan tiga|lipattigakan><| hasilnya| itu| dong|.>
<kalau|kalo> <dikali tiga|tiga kali lipat><| jadi berapa?|?>
<tiga kali|tiga kali lipat> <itu|hasilnya><| berapa?|?>
""")
HALF_EN = patterns("""
<|now |then |and now |ok, |please ><halve it|halve that|halve the result|cut that in half|split it in two|divide it by two><|.| please>
<and |so |>what is half <of that|of the result|of it|your answer><?|>
<and|now|so> half <of it|as much|as many|of that><?|>
<I only need|give me|we take> half <of it|of that|the result><.|>
""")
HALF_ID = patterns("""
<|sekarang |lalu |terus |kemudian |coba ><bagi dua|belah dua|ambil setengahnya|ambil separuhnya|dibagi dua><| dong|.|?>
<kalau|kalo|gimana kalau> <dibagi dua|setengahnya|separuhnya saja|dibelah dua><| jadi berapa?|?>
<setengah|separuh> <dari itu|hasilnya|dari hasil tadi|jawabannya><| berapa?|?>
""")
DIVIDE_EN = patterns("""
<|and |now |then |and now |ok, |and what about |what about >divided by {k}<?|.|>
<|now |then |please |next, |afterwards >divide <it|that|the result|the last answer|what you got> by {k}<|.| please>
<and if|what if|suppose> {k} <people|friends|of us|children> share <it|that> <equally|fairly><?|, how much for each?>
<split|share> <it|that|the result> <into|in> {k} equal parts<.|, how big is a part?>
<the result|that number|this|your answer> <divided by|/> {k}<| = ?|?>
""")
DIVIDE_ID = patterns("""
<|sekarang |lalu |terus |kemudian |nah |coba ><bagi|bagikan|dibagi|bagiin> <|dengan >{k}<| dong|.|?>
<kalau|kalo|gimana kalau|terus kalau|nah kalau> <dibagi|dibagikan rata ke> {k}<| orang><| jadi berapa?|?|, masing-masing berapa?>
<itu|hasilnya|hasil tadi|jawabannya> <bagi|dibagi|/> {k}<| berapa?| jadi berapa?|?| brp>
""")
PERCENT_EN = patterns("""
<and |what about |now |so how much is |and what is >{k}<%| percent> of <that|it|the result|your answer><?|>
<take|give me|work out|compute|I need> {k}<%| percent> of <that|it|the result|the last answer><.|>
<if|suppose> I <only get|take|save|spend> {k}<%| percent> of <that|it>, how much is <it|that><?|>
""")
PERCENT_ID = patterns("""
<kalau |nah |sekarang |terus |>{k}<%| persen> <dari itu|dari hasilnya|nya|dari jawaban tadi><| berapa?| jadi berapa?|?>
<ambil|hitung|cari|saya perlu> {k}<%| persen> dari <itu|hasilnya|hasil tadi><.| dong>
<kalau|andai> saya <cuma dapat|menabung|memakai> {k}<%| persen> dari itu, <berapa?|jadi berapa?>
""")
SQUARE_EN = patterns("""
<|now |then |and now |please >square <it|that|the result|the answer><|.| please>
<and |so |>what is <the square of that|that squared|it times itself|the result squared><?|>
""")
SQUARE_ID = patterns("""
<|sekarang |lalu |terus |coba ><kuadratkan|pangkatkan dua><| hasilnya| itu| dong|.>
<kalau|kalo> <dikuadratkan|dipangkatkan dua|dikali dirinya sendiri><| jadi berapa?|?>
""")
PARITY_EN = patterns("""
<is|and is|so is> <that|it|the result|this number|your answer> <odd or even|even or odd|an odd or an even number><?|>
""")
PARITY_ID = patterns("""
<itu|hasilnya|angka itu|jawaban tadi> <ganjil atau genap|genap atau ganjil|ganjil apa genap><?|>
""")
MORE_EN = patterns("""
<|now |then |please ><raise|increase> <it|that|the result> by {k}<%| percent><.|>
<|now |then |and >add {k}<%| percent> <to it|to that|on top><?|.|>
<and |what about |>with {k}<%| percent> <tax|tip> <on top|added><?|, how much is it?>
<suppose|if|what if> <it|that> <grows|goes up|rises> by {k}<%| percent><?|, how much is it then?>
<it|that> plus {k}<%| percent><?|>
{k}<%| percent> more than that<?|, please>
""")
MORE_ID = patterns("""
<|sekarang |lalu |terus |coba ><naikkan|tambah|tambahkan> <|hasilnya >{k}<%| persen><| dong|.>
<kalau|kalo|gimana kalau> <naik|ditambah|dinaikkan> {k}<%| persen><| jadi berapa?|?>
<kalau |>ditambah <pajak|tip> {k}<%| persen><| jadi berapa?|?>
<itu|hasilnya> <plus|naik> {k}<%| persen><| berapa?| jadi berapa?|?>
""")
LESS_EN = patterns("""
<|now |then |please ><lower|reduce|decrease> <it|that|the result> by {k}<%| percent><.|>
<|now |then |and >take {k}<%| percent> <off|off it|off that><?|.|>
<and |what about |>with <a discount of {k}%|{k}% off|{k} percent off><?|, how much is it?>
<suppose|if|what if> <it|that> <shrinks|goes down|falls> by {k}<%| percent><?|, how much is it then?>
<it|that> minus {k}<%| percent> of it<?|>
{k}<%| percent> less than that<?|, please>
""")
LESS_ID = patterns("""
<|sekarang |lalu |terus |coba ><turunkan|kurangi|potong> <|hasilnya >{k}<%| persen><| dong|.>
<kalau|kalo|gimana kalau> <turun|dikurangi|dipotong|didiskon> {k}<%| persen><| jadi berapa?|?>
<kalau |>diskon {k}<%| persen><| jadi berapa?|, bayar berapa?>
<itu|hasilnya> <turun|dipotong> {k}<%| persen><| berapa?| jadi berapa?|?>
""")

WAYS: dict[str, tuple[list[Pattern], list[Pattern]]] = {
    "+": (ADD_EN, ADD_ID), "-": (SUBTRACT_EN, SUBTRACT_ID), "from": (FROM_EN, FROM_ID), "×": (TIMES_EN, TIMES_ID), "2": (DOUBLE_EN, DOUBLE_ID), "3": (TRIPLE_EN, TRIPLE_ID),
    "h": (HALF_EN, HALF_ID), "÷": (DIVIDE_EN, DIVIDE_ID), "%": (PERCENT_EN, PERCENT_ID), "²": (SQUARE_EN, SQUARE_ID), "odd": (PARITY_EN, PARITY_ID),
    "+%": (MORE_EN, MORE_ID), "-%": (LESS_EN, LESS_ID),
}  # fmt: skip

# Two operations in one breath: how each is said in the middle of a sentence.
STEPS_EN = {"+": ["add {k}", "add {k} to it", "put {k} on top"], "-": ["subtract {k}", "take away {k}", "take {k} off"], "×": ["multiply by {k}", "multiply it by {k}", "times {k}"], "2": ["double it", "double that"],
            "h": ["halve it", "divide by two", "take half of it"]}  # fmt: skip
STEPS_ID = {"+": ["tambah {k}", "tambahkan {k}", "ditambah {k}"], "-": ["kurangi {k}", "kurangkan {k}", "dikurangi {k}"], "×": ["kalikan {k}", "kali {k}", "dikali {k}"], "2": ["kali dua", "gandakan", "dikali dua"],
            "h": ["bagi dua", "dibagi dua", "ambil setengahnya"]}  # fmt: skip
BOTH_EN = patterns("""
<|now |ok, |please |take that, >{a} <and then|, then|and after that> {b}<.|?|>
<first|at first> {a}, <then|and then> {b}<.|?|>
{a}, {b}, <what do I get?|what comes out?|and the result?>
""")
BOTH_ID = patterns("""
<|sekarang |oke, |coba |nah >{a} <lalu|terus|kemudian|, setelah itu> {b}<.|?|>
<mula-mula|pertama> {a}, <lalu|kemudian> {b}<.|?|>
{a}, {b}, <jadi berapa?|hasilnya?|ketemu berapa?>
""")

# The same question of something else.
NEXT_EN = patterns("""
<and|what about|how about|now|and what about|ok, and|then what about> {x}<?|>
<same|the same|now the same> <with|for|thing with> {x}<?|.|, please>
<try|do|now do|now try|next:> {x}<.|>
<and|what is it|how is it> <for|with> {x}<?|>
<what|how> would it be <for|with> {x}<?|>
{x}<?|, too?>
<let's|I also want to> <try|do> {x}<.| as well.>
""")
NEXT_ID = patterns("""
<kalau|kalo|bagaimana dengan|gimana dengan|terus|dan|lalu> {x}<?|>
<kalau|kalo> {x} <gimana|bagaimana|berapa|jadinya><?|>
<sama|hal yang sama|sama juga>, tapi <untuk|dengan> {x}<.|?>
<coba|sekarang|coba juga|berikutnya> {x}<.|>
<untuk|buat> {x}<?| gimana?| bagaimana?>
{x}<?| gimana?| juga dong>
""")
WRONG_EN = patterns("""
<oh wait|wait|oops|sorry|my bad|no|hang on>, I <meant|mean|wanted to write|should have said> {c}<,| and> not {o}<.|>
<it should|that should|it must> be {c}<, not| instead of> {o}<.|>
<make|let's make|please make> that {c} instead of {o}<.|>
not {o}<, but|,> {c}<.|, sorry>
{c}, not {o}<.|, please>
<what if|and if> it <were|was|had been> {c} and not {o}<?|>
<actually|in fact> it <is|was> {c}<, not| rather than> {o}<.|>
change the {o} to {c}<.| please| and do it again>
""")
WRONG_ID = patterns("""
<eh|eh tunggu|tunggu|maaf|sori|waduh|salah>, maksud<ku|nya| saya> {c}<,|> bukan {o}<.|>
<harusnya|seharusnya|mestinya> {c}<,|> bukan {o}<.|>
bukan {o}<, tapi| tapi|, melainkan> {c}<.| ya>
{c}, bukan {o}<.| ya>
<kalau|gimana kalau|andai> {c}<,|> bukan {o}<?|>
<ubah|ganti|tukar> {o}<nya|> <jadi|menjadi|dengan> {c}<.| dong| lalu hitung lagi>
""")

SURE_EN = patterns("""
<are you|r u> <really |quite |absolutely |100% |>sure<?| about that?| of this?| it's right?>
is that <really |actually |>the <right |correct |>answer<?|>
<could that be|can that be|is that> <right|correct|true><?|>
<please |can you |could you |better ><check|verify|recheck|double-check|redo> <that|it|your answer|the result><| again| once more><?|.|>
<I think|I believe|I'm afraid|looks like> <that's wrong|you're wrong|there is a mistake|you slipped up><.|>
<hm|hmm|wait|uh|huh>, <is that right?|really?|are you sure?|that seems off|I doubt that>
""")
SURE_ID = patterns("""
<kamu |apa kamu |beneran |>yakin<?| itu benar?| nih?| gak?| segitu?>
<coba |tolong |><cek|periksa|hitung> <lagi|ulang|sekali lagi><| jawabannya| dong|.|?>
<kayaknya|sepertinya|saya rasa|menurutku> <salah|keliru|ada yang salah|kurang tepat><.| deh>
<hm|hmm|eh|loh|lho>, <benar begitu?|masa?|yakin?|kok segitu?>
""")
WHY_EN = patterns("""
<how|by what way> did you <get|find|work out|come to> <that|this|the answer|it><?|>
why is <it|that> <so|the answer|the result><?|>
how come <it is|that is> <so|the answer><?|>
<show|explain|tell> me <how you got there|how that works|the steps|your way><.| please>
<can|could> you <explain|show> <that|the steps|how you did it><?|>
<I don't see|I don't understand> <how you got that|where that comes from><.|>
""")
WHY_ID = patterns("""
<dari mana|gimana|bagaimana> <kamu dapat itu|kamu dapat hasil itu|hasil itu didapat><?|>
<dari mana|kok bisa> <angka itu|hasil itu|jawabannya segitu><?|>
<kenapa|kok|mengapa> <bisa segitu|hasilnya begitu|jawabannya itu|jadi segitu><?|>
<jelaskan|jelasin|tunjukkan|tunjukin> <caranya|langkahnya|dari mana hasilnya><.| dong>
<saya|aku> <tidak|gak|belum> paham <caranya|dari mana hasilnya><.|, jelaskan>
""")
