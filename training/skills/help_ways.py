"""More ways to ask for the answers of `help_answers`, as patterns with slots: `<hide|fold> <it|all>`.

Under the English name of an answer stand, for either language, what one wants to do (`to`), how one
wants things to be (`wish`: English a thing and its state, Indonesian a clause) and what goes wrong
(`woe`: a statement), or what one asks the meaning of (`term`). `;` parts patterns, and `<|very >` may be left out. `help` puts frames around them.
"""

from __future__ import annotations

import re

from slots import Pattern, pattern

WAYS = """
sending
en to <send|submit|post|transmit> <my message|my question|this text|my prompt|what I have typed>; <hand|pass|give> <my question|my text> <over |>to the model; get <my question|my message> <across|sent|on its way>
id to <kirim|mengirim|ngirim|mengirimkan> <pesan saya|pertanyaan saya|teks ini|soal yang sudah diketik|chat>; <menyampaikan|memberikan|menyerahkan> <pertanyaan|teks saya> <ke|kepada> model
en wish <my message|my question|this text> <sent|out|on its way to the model>
id wish <pesan|pertanyaan|teks> saya <terkirim|sampai ke model|masuk>
en woe <I've typed|I wrote> <my question|a message> <but it is not sent|and it just stays there|but nothing happens>; my <message|question> <won't go out|does not leave the box>
id woe <pesan|pertanyaan>nya <tidak terkirim|belum terkirim|gak mau terkirim>; sudah <mengetik|menulis> <pesan|pertanyaan> tapi <tidak terjadi apa-apa|diam saja>
a new line
en to <begin|start|open|insert> <a new line|another line|a fresh line> <in my message|without sending|while I type>; <write|type> <two|three|several> lines <in one message|before I send>; <break|split> my text into <two lines|lines>; <put|make> a paragraph break
id to <mulai|membuat|bikin|menambah> baris baru <di pesan|tanpa mengirim|waktu mengetik>; <menulis|mengetik> <dua|tiga|beberapa> baris <dalam satu pesan|sebelum dikirim>; <pindah|turun> ke baris <berikut|bawah> <tanpa mengirim|saat mengetik>
en wish <two|three|several> lines in <one message|my question>; a line break <here|in my text|without sending>
id wish pesannya <dua baris|terdiri dari beberapa baris|tidak langsung terkirim saat ganti baris>; bisa ganti baris tanpa <mengirim|terkirim>
en woe every time I press enter <my half-written text is sent|it sends instead of breaking the line>; my <list|poem|code> needs <several|more> lines and enter sends it
id woe tiap tekan enter <pesannya langsung terkirim|malah kekirim>, padahal mau <ganti|pindah> baris
the editor
en to <write|edit|compose|type> <my prompt|my question|a long message> in <vim|nano|emacs|my editor|an outside editor|$EDITOR>; <open|call up|launch> <my editor|vim|nano> <for the prompt|to write the question>; have <vim|my own editor> for <long questions|the prompt>
id to <menulis|mengedit|menyusun|ngetik> <prompt|pertanyaan|pesan panjang> di <vim|nano|emacs|editor saya|editor luar>; <membuka|memanggil> <editor|vim|nano> untuk <prompt|menulis pertanyaan>
en wish my <prompt|question> open in <vim|nano|my editor>
id wish promptnya <terbuka di vim|bisa ditulis di editor sendiri|dibuka di nano>
en woe <my question is a page long and|my prompt is so long that> this box is <too small|not enough>
id woe kotak ketiknya <terlalu kecil|kurang nyaman> untuk prompt <panjang|sepanjang ini>
earlier prompts
en to <search|look through|go through|browse> <my prompt history|the prompts I typed|my earlier prompts|what I typed earlier>; <recall|bring back|fetch|repeat|reuse> <an earlier prompt|my last prompt|the prompt from before|the last thing I typed>
id to <mencari|menelusuri|cari|nyari> <riwayat prompt|prompt yang dulu|prompt sebelumnya|ketikan lama>; <memanggil|mengambil|mengulang|ambil> <prompt terakhir|prompt yang tadi|ketikan sebelumnya>
en wish my <last|previous|earlier> prompt <back in the box|again without retyping it>
id wish <prompt|ketikan> <yang tadi|sebelumnya> muncul lagi; tidak perlu mengetik ulang prompt <lama|yang sama>
en woe I don't want to <retype|type> the same prompt <again|all over again>
id woe malas <mengetik ulang|ngetik lagi> prompt yang sama
cutting text
en to <cut|erase|kill|delete> <the word before the cursor|the last word I typed|one word backwards|the word to the left>; delete word by word
id to <memotong|menghapus|hapus> <kata sebelum kursor|kata terakhir yang diketik|satu kata ke belakang|kata di kiri kursor>; menghapus kata demi kata
en wish the <last word|word before the cursor> gone
id wish kata <terakhir|sebelum kursor> terhapus
en woe deleting letter by letter is slow, I want whole words gone
id woe hapus satu-satu hurufnya lama, maunya per kata
moving in the line
en to <move|jump|get|go|put the cursor> <to the front|to the start|to the beginning> of <the line|what I type|my prompt>; <hop|go|skip> <back|forward> by <a word|one word|words> <while typing|in the prompt>
id to <pindah|lompat|menggeser kursor|memindahkan kursor> ke <awal baris|depan ketikan|permulaan baris>; <maju|mundur|lompat> <satu kata|per kata> <saat mengetik|di prompt>
en wish my cursor at the <front|start|beginning> of the line
id wish kursornya ke <awal|depan> baris
en woe getting back to the start of my line with the arrow key takes ages
id woe pakai panah ke awal baris lama sekali
drafts
en to <keep|save> <a half-written question|my unsent text|what I have not sent> <for later|until I come back|while I look at another chat>; <leave|quit> without losing <my unsent text|what I typed>
id to <menyimpan|nyimpen> <pertanyaan setengah jadi|teks yang belum dikirim|ketikan yang belum kukirim> <untuk nanti|sampai kembali>; <keluar|pergi> tanpa kehilangan <ketikan|teks yang belum dikirim>
en wish my <unsent text|half-written question|draft> <kept|saved|still here tomorrow>
id wish <draf|ketikan yang belum dikirim> <tetap ada|tidak hilang>
en woe I <closed|quit> Nalar <before sending my question|with a half-written message in it>; I <left|closed the program> and had not sent my text
id woe saya <keluar|menutup Nalar> <sebelum pesannya dikirim|padahal pertanyaannya baru setengah jadi>
the end of the line
en to <move|jump|get|go> to the <end|far end|very end> of <the line|my line|what I type|my prompt>; put the cursor <behind|after> the last <word|letter|character>
id to <pindah|lompat|menggeser kursor> ke <akhir baris|ujung baris|ujung ketikan|belakang huruf terakhir>
en wish my cursor at the <end|far end> of the line
id wish kursornya ke <akhir|ujung> baris
deleting to the start
en to <cut|erase|kill|delete> <everything|all> <from here back to the start of the line|to the left of the cursor|before the cursor>; <clear|empty> the line up to the cursor
id to <memotong|menghapus|hapus> <semua|segalanya> <di kiri kursor|sebelum kursor|dari sini sampai awal baris>
en wish everything <before|to the left of> the cursor gone
id wish semua yang di <kiri|depan> kursor terhapus
deleting to the end
en to <cut|erase|kill|delete> <everything|all|the rest> <from here to the end of the line|to the right of the cursor|after the cursor>
id to <memotong|menghapus|hapus> <semua|segalanya> <di kanan kursor|setelah kursor|dari sini sampai akhir baris>
en wish everything <after|to the right of> the cursor gone
id wish semua yang di <kanan|belakang> kursor terhapus
putting back
en to <paste|insert|put|get> <the text I cut|the words I just cut|what I killed> <back|back in>; <yank|restore> <the cut text|the cut words>
id to <menempel|mengembalikan|memasukkan> <teks yang tadi dipotong|kata yang barusan dipotong|potongan tadi> <lagi|kembali>
en wish the <words|text> I cut back in my <line|prompt>
id wish <kata|teks> yang tadi dipotong kembali
en woe I cut <the wrong word|too much> <in my prompt|while typing>
id woe saya <salah memotong kata|memotong terlalu banyak> di ketikan
swapping letters
en to <swap|exchange|flip|switch> <two letters|the two letters at the cursor|two characters I typed the wrong way round>; <mend|repair> a letter swap like teh
id to <menukar|membalik|tukar> <dua huruf|dua huruf di kursor|huruf yang tertukar>
en wish these two letters swapped
id wish dua huruf ini bertukar
en woe I typed <teh instead of the|two letters in the wrong order>
id woe dua huruf ketikan saya <tertukar|kebalik>
pasting
en to <paste|drop|insert> <some lines|a long text|a page of text|code from my clipboard|text from another window> <into my message|here|into the prompt>
id to <menempel|paste|tempel|nempelin> <beberapa baris|teks panjang|kode dari clipboard|teks dari jendela lain> <ke pesan|di sini|ke prompt>
en wish a pasted text <not sent at once|kept in one message>
id wish teks tempelan <tidak langsung terkirim|tetap satu pesan>
en woe I am afraid that <pasting sends every line|a pasted text goes out at once>
id woe takut kalau <ditempel langsung terkirim|tiap baris tempelan terkirim sendiri>
files
en to <attach|upload|add|include> <a file|a document|a text file|a log file> <to my question|to this chat|here>; <give|show> the model a <file|document>
id to <melampirkan|mengunggah|upload|menambahkan> <berkas|file|dokumen|file teks> <ke pertanyaan|ke obrolan|di sini>; <memberi|menunjukkan> <berkas|dokumen> ke model
en wish <a file|a document> attached to my question
id wish <berkas|dokumen|file> saya terlampir di pertanyaan
en woe there is no <paper clip|attach button|upload button>
id woe <tidak ada|gak ada> <tombol lampiran|tombol unggah|gambar penjepit kertas>
stopping
en to <stop|halt|interrupt|cancel|abort|cut short> <the reply|this answer|the model while it writes|the running reply|the answer it is writing>; <make|have> <it|the model> <stop writing|stop talking|be quiet|shut up>; break <the answer|the reply> off <halfway|in the middle>
id to <menghentikan|menyetop|memutus|membatalkan|stop|hentikan> <jawaban|balasan|jawaban yang sedang ditulis|model yang sedang menulis>; <menyuruh|membuat|bikin> <model|dia> <berhenti menulis|diam|berhenti menjawab>
en wish the <reply|answer> <stopped|cut short|over> <now|right away>; the model <quiet|silent>
id wish <jawabannya|tulisannya|modelnya> <berhenti|diam> <sekarang|dulu>; jawabannya tidak <diteruskan|berlanjut>
en woe <the model|it|the answer> <goes on and on|never ends|keeps writing|is far too long>; I <have read|have seen> enough of this answer; it is answering <the wrong question|something I did not ask>
id woe <modelnya|jawabannya> <tidak berhenti-berhenti|nggak selesai-selesai|kepanjangan|terus menulis>; dia menjawab <pertanyaan yang salah|yang tidak saya tanya>; sudah cukup, jawabannya <kepanjangan|jangan diteruskan>
asking again
en to <regenerate|redo|repeat> <the answer|the reply|the last answer>; <ask|put> <the same|the very same> question <again|once more|a second time>; <get|have|request> <another|a fresh|a different|a second> <answer|reply|try> <to the same question|from the model>; let it <try again|answer once more>
id to <mengulang|meregenerasi|mengulangi|ulang> <jawaban|balasan|jawaban terakhir>; <menanyakan|mengajukan> pertanyaan yang sama <lagi|sekali lagi>; <minta|meminta|dapat> jawaban <lain|baru|kedua> <untuk pertanyaan yang sama|dari model>
en wish <another|a new|a better|a second> answer to <the same|that> question
id wish jawabannya <diulang|dibuat lagi|diganti yang baru>; dapat jawaban <lain|baru> untuk pertanyaan yang sama
en woe <the answer|this reply> is <poor|bad|no good|useless>, I want another <one|try>
id woe jawabannya <kurang bagus|jelek|ngawur>, mau <minta lagi|minta yang lain|diulang>
editing a question
en to <edit|change|correct|fix|rewrite|reword> <a message I already sent|my last message|an earlier question|the question I just sent|one of my old messages>; go back to <an earlier question|an old message> and change it
id to <mengedit|mengubah|memperbaiki|mengoreksi|ganti|edit> <pesan yang sudah terkirim|pesan terakhir saya|pertanyaan sebelumnya|pertanyaan yang barusan dikirim>; kembali ke <pertanyaan lama|pesan lama> dan mengubahnya
en wish <my last|an earlier> <question|message> <changed|corrected|worded differently>
id wish <pesan|pertanyaan> saya yang <tadi|sudah terkirim> <diubah|diperbaiki>
en woe I <sent a message|asked something> <with a typo in it|that has a mistake|with a wrong number in it>; there is a <typo|mistake> in the <question|message> I sent
id woe <pesan|pertanyaan> yang saya kirim ada <salah ketiknya|typonya|salahnya>; saya <terlanjur|telanjur> mengirim pertanyaan yang salah
branches
en to <see|keep> <all versions|the earlier version|the first answer> after <asking again|regenerating|an edit>
id to <menyimpan|mempertahankan> <semua versi|versi pertama|jawaban pertama> setelah <bertanya lagi|diedit|diulang>
en wish the <first|old|earlier> answer kept <when I ask again|too>
id wish jawaban <lama|pertama> tidak <hilang|ditimpa> kalau saya bertanya lagi
en woe I am afraid <asking again|editing my question> <destroys|overwrites|erases> the old answer
id woe takut <jawaban lama|versi pertama> <hilang|tertimpa> kalau <bertanya lagi|diedit>
copying
en to <copy|grab|take|yank> <the answer|this reply|the last reply|the code|the code block|the answer and its thought> <to the clipboard|into another program|out of here|>; <get|put> <the answer|the code> <onto the clipboard|into my document>
id to <menyalin|mengopi|copy|ngopi|salin> <jawaban|balasan|kode|blok kode|jawaban beserta pikirannya> <ke papan klip|ke clipboard|ke program lain|ke dokumen|>
en wish <this answer|the code|the reply> <on my clipboard|in another program|in my document>
id wish <jawabannya|kodenya> <tersalin|ada di clipboard|masuk ke dokumen saya>
en woe I need <this answer|this code> <somewhere else|in my mail> and can't <mark|select> it
id woe <jawaban|kode> ini mau dipakai di tempat lain tapi <tidak bisa dipilih|gak bisa diblok>
thinking
en to <turn|switch> <the thinking|thinking|reasoning|its reasoning> <off|on>; <raise|lower|change|choose|set> <the thinking effort|the effort|how hard it thinks|how much it thinks>; <make|let> <it|the model> think <less|more|harder|longer>; have it answer <straight away|at once|without thinking first>
id to <mematikan|menyalakan|menonaktifkan|mengaktifkan|matikan> <mode berpikir|proses berpikir|penalaran|mikirnya>; <menaikkan|menurunkan|mengubah|memilih> <usaha berpikir|tingkat berpikir|seberapa keras dia berpikir>; <membuat|bikin|suruh> <model|dia> <berpikir|mikir> lebih <keras|lama|sedikit>
en wish <quick|short> answers without <any |>thinking; the thinking <switched off|turned off|turned on again>; <more|less> thinking <before an answer|from the model>
id wish <langsung dijawab|dijawab> tanpa <berpikir|mikir> dulu; <mikirnya|berpikirnya> <mati|dimatikan|lebih lama|lebih sedikit>
en woe it <thinks|ponders|reasons> <too long|for ages|far too much> before <it answers|every answer>; it does not think <at all|hard enough> <any more|>
id woe <dia|modelnya> <mikirnya|berpikirnya> <terlalu lama|kelamaan|kebanyakan> sebelum menjawab; dia <tidak berpikir sama sekali|kurang lama berpikir>
folding all thoughts
en to <fold|hide|collapse|close|fold away> <all thoughts|all the thinking|the thinking everywhere|every thought|the reasoning>; <open|unfold|show|expand> <all thoughts|all the thinking|every thought|the reasoning> <again|>; have just the answers on screen
id to <melipat|menyembunyikan|menutup|lipat|sembunyikan> <semua pikiran|semua penalaran|seluruh pikiran|pikirannya>; <membuka|menampilkan|buka|memperlihatkan> <semua pikiran|semua penalaran|seluruh pikiran> <lagi|>
en wish <the thinking|all the thoughts|the reasoning> <out of my sight|out of the way|off my screen|folded away|visible again|open again>; only the answers on my screen
id wish <pikirannya|penalarannya> <tidak kelihatan|hilang dari layar|terlipat semua|muncul lagi|terbuka semua>; cuma jawabannya yang kelihatan
en woe <the thought|the thinking|the reasoning> <fills|covers|clutters> <my whole screen|the whole window|everything>; <all this|the> <thinking|grey text|reasoning> <distracts|bothers|annoys> me; I can no longer see <the thoughts|what it thinks|the reasoning>
id woe <pikirannya|penalarannya|teks abu-abunya> <memenuhi layar|mengganggu|menuhin layar|kebanyakan>; <pikirannya|penalarannya> tidak kelihatan <lagi|semua>
folding one thought
en to <fold|hide|close|open|unfold|collapse> <one thought only|only this thought|just the thought of this reply|a single thought|this one thought> <and leave the others|>; <fold|open> the thought of one <answer|reply> only
id to <melipat|menutup|membuka|menyembunyikan|buka|lipat> <satu pikiran saja|hanya pikiran ini|pikiran jawaban ini saja|pikiran yang satu ini> <tanpa yang lain|>
en wish <only this|just this one|a single> thought <folded|open|closed>
id wish <hanya|cuma> pikiran ini yang <terlipat|terbuka|tertutup>
en woe <^O|ctrl-o> folds all of them and I want just one <thought folded|thought open>
id woe <^O|ctrl-o> melipat semuanya, padahal maunya satu pikiran saja
thoughts beside answers
en to <put|have|show|see|read> <the thoughts|the thinking|the reasoning> <beside|next to|alongside> <the answers|the answer>; <use|get|turn on> <the two-column layout|the side by side view|a side pane for thoughts>
id to <menaruh|menampilkan|melihat|membaca> <pikiran|penalaran> di <samping|sebelah> jawaban; <memakai|membuka> <tampilan dua kolom|tampilan berdampingan|panel samping untuk pikiran>
en wish <the thoughts|the thinking> <beside|next to> the answers; thought and answer side by side
id wish pikiran dan jawaban <berdampingan|bersebelahan>; pikirannya di <sebelah|samping> jawaban
how thoughts are shown
en to <always|never> <see|show|display> <the thoughts|thoughts> <by default|in any session|from the start>; have thoughts <folded|hidden|open> <by default|every time I start|from now on and for ever>; <set|change> how thoughts <are shown|appear> <by default|in the settings>
id to <selalu|tidak pernah> <melihat|menampilkan> pikiran <secara bawaan|sejak awal|di semua sesi>; <mengatur|mengubah> cara pikiran <ditampilkan|muncul> <di pengaturan|secara bawaan>; membuat pikiran <selalu terlipat|selalu terbuka|selalu tersembunyi>
en wish thoughts <hidden|folded|open> <by default|for good|every time I start Nalar>
id wish pikiran <selalu tersembunyi|selalu terbuka|selalu terlipat> <sejak awal|di setiap sesi|seterusnya>
en woe I have to <fold|hide> the thoughts again in every session
id woe tiap kali mulai <harus melipat pikiran lagi|pikirannya terbuka lagi>
thinking by default
en to <have|keep> <thinking|reasoning> <off|on|on high> <by default|each time I start|for every chat>; <set|change> the default <thinking effort|thinking mode> <in the settings|>
id to <membuat|menetapkan> berpikir <mati|menyala> <secara bawaan|setiap mulai|untuk semua obrolan>; mengubah <tingkat berpikir|mode berpikir> bawaan <di pengaturan|>
en wish thinking <off|on|on low> <by default|each time I start|in all chats>
id wish berpikirnya <selalu mati|selalu menyala> <sejak awal|setiap mulai>
en woe I have to turn thinking off <each|every> time I start
id woe tiap mulai harus mematikan berpikir lagi
a full context
en to <go on|continue|keep chatting> <with a full context|after the context ran out|though the chat is too long for the model>; <drop|leave out|forget> the <oldest|first|earliest> <turns|messages> of <a long chat|this chat>
id to <lanjut|melanjutkan> <obrolan walau konteks penuh|saat konteks habis>; <membuang|meninggalkan|melewati> <giliran|pesan> <tertua|paling awal> <di obrolan panjang|dari obrolan ini>
en woe <the context is full|the chat no longer fits into the context|this conversation has got too long for the model|I ran out of context>
id woe <konteksnya penuh|konteksnya habis|obrolannya terlalu panjang untuk model|obrolan sudah tidak muat di konteks>
the stats bar
en to <read|understand|make sense of> <the bottom line|the bar at the bottom|the status line|the figures at the bottom>; see the <tokens per second|time to the first token>
id to <membaca|memahami|mengerti> <baris paling bawah|bilah bawah|angka-angka di bawah|baris status>; melihat <token per detik|waktu sampai token pertama>
en woe I don't understand the <numbers|figures> <in the bottom line|at the bottom|down there>
id woe saya tidak mengerti <angka-angka di bawah|baris di bawah layar>
esc twice
en to <press|hit> <escape two times|Esc Esc>
id to <menekan|pencet> <esc dua kali|escape dua kali>
peek
en to <see|show> <only|just> the last <four|few> lines of <a thought|the thinking>; <peek at|glance at> <a thought|the thinking>
id to melihat <hanya|cuma> <empat|beberapa> baris terakhir <pikiran|penalaran>; mengintip <pikiran|penalaran>
en wish just the last lines of <each|a> thought <on screen|>
id wish hanya baris terakhir pikiran yang <tampil|kelihatan>
answer now
en to <end|cut short> the thinking <and have the answer|and get the answer at once>; <skip|jump> from the thinking straight to the answer
id to <mengakhiri|memotong> <pikiran|penalaran> <lalu langsung dijawab|dan langsung dapat jawaban>
en wish the answer now, without the rest of the <thought|thinking>
id wish langsung dijawab tanpa sisa <pikirannya|penalarannya>
clipboard
en to <copy|get text> <over ssh|from a remote machine|in tmux>; <find out|see> where <copies|copied texts> go
id to <menyalin|copy> <lewat ssh|dari mesin jauh|di tmux>; mengetahui ke mana <salinan|teks yang disalin> pergi
en woe <the clipboard|my clipboard> <stays empty|is empty after copying|does not get the copy>; copying <does not work|fails> <over ssh|here>
id woe <papan klip|clipboard> <saya kosong|tetap kosong> <setelah menyalin|>; <menyalin|copy> tidak berfungsi <lewat ssh|di sini>
the cost
en to <see|check|watch|find out> <what this chat costs|how many dollars this chat has cost|the price of a reply|how much I spend on the API>
id to <melihat|mengecek|memantau|cek> <biaya obrolan ini|berapa dolar obrolan ini|harga satu jawaban|pengeluaran API>
en wish the <cost|price> of <this chat|each chat> <on screen|>
id wish <biaya|harga> obrolannya kelihatan
en woe I am worried about <my API bill|what this chat costs>
id woe saya khawatir soal <tagihan API|biaya obrolan ini>
scrolling
en to <scroll|page|move> <up|down> <a page|a bit|through the answer|through the chat>; <read|see> <the part above|the text further up|what scrolled away|the upper part of the answer>
id to <menggulir|scroll|geser> <ke atas|ke bawah> <satu halaman|sedikit|di jawaban>; <membaca|melihat> <bagian atas jawaban|teks di atas|yang sudah lewat dari layar>
en wish the part above <on my screen|back in view>
id wish bagian <atas|sebelumnya> <kelihatan|terlihat> lagi
en woe the <answer|text|reply> is longer than my screen; <the beginning|the first part> of the answer <has scrolled away|is out of view>
id woe <jawabannya|teksnya> lebih panjang dari layar; <awal|bagian atas> jawabannya <sudah lewat|tidak kelihatan>
the beginning and the end
en to <go|jump|get> <right to|straight to> the <top|bottom|very end|very beginning> of <the chat|the conversation|the transcript>
id to <lompat|loncat|langsung> ke <paling atas|paling bawah|awal obrolan|akhir obrolan|ujung transkrip>
en wish the <very top|very bottom> of the chat <on screen|>
id wish langsung ke <paling atas|paling bawah> obrolan
en woe scrolling all the way <up|down> takes <too long|for ever>
id woe menggulir sampai <paling atas|paling bawah> lama sekali
between messages
en to <step|hop|jump|go> <from message to message|to the next message|to the message before|one message up>; <pick|select|choose> <an earlier message|another message> <in the transcript|>
id to <melangkah|loncat|pindah> <dari pesan ke pesan|ke pesan berikutnya|ke pesan sebelumnya>; <memilih|pilih> pesan <lain|sebelumnya> <di transkrip|>
the focus
en to <switch|move|get> <to the other pane|to the transcript|to the list|from the input to the transcript|back to the input>; <change|move> the focus <to another pane|>
id to <pindah|berpindah|masuk> ke <panel lain|transkrip|daftar|kotak ketik>; <mengganti|memindahkan> fokus <ke panel lain|>
en wish the focus <in the transcript|in the other pane|back in the input>
id wish fokusnya <ke transkrip|ke panel lain|kembali ke kotak ketik>
en woe what I type <lands|ends up> in the wrong pane; <my keys|the letters> do nothing in the transcript because I am in the input
id woe ketikan saya masuk ke panel yang salah; tombol transkrip <tidak jalan|tidak berfungsi> karena saya di kotak ketik
a new chat
en to <start|begin|open|create|make> <a new|a fresh|an empty> <chat|conversation>; <talk|ask> about something <new|else> in <a new|another> chat; <leave this chat and start|switch to> a <new|clean> one
id to <memulai|membuka|membuat|bikin|mulai> <obrolan|percakapan|chat> <baru|kosong|lain yang baru>; <membahas|ngobrol> hal lain di <obrolan|chat> baru
en wish <a new|an empty|a fresh|a clean> <chat|conversation|page>; a fresh start <in a new chat|>
id wish <obrolan|percakapan|chat> <baru|kosong>; mulai <dari nol|dari awal|dari lembar kosong> di obrolan baru
en woe this chat is <a mess|too long|about something else>, I want a <fresh|new> one
id woe obrolan ini <sudah kacau|sudah kepanjangan|topiknya lain>, mau yang baru
the conversations
en to <see|list|show|browse|look through> <all my chats|my earlier conversations|all conversations|my past chats>; <open|reopen|return to|continue|switch to> <an old chat|an earlier conversation|a chat from last week|yesterday's chat>
id to <melihat|menampilkan|menelusuri|lihat> <semua obrolan|semua percakapan|obrolan-obrolan lama|riwayat chat>; <membuka|kembali ke|melanjutkan|pindah ke> <obrolan lama|percakapan kemarin|chat minggu lalu|percakapan lain>
en wish <my old|yesterday's|an earlier> <chat|conversation> <back|open again|on screen>; a list of all my <chats|conversations>
id wish <obrolan|percakapan|chat> <kemarin|lama> <terbuka lagi|muncul lagi>; semua <obrolan|percakapan> saya kelihatan
en woe I can't find <my old chats|yesterday's conversation|the chat from this morning>
id woe <obrolan|percakapan|chat> <kemarin|yang lama|tadi pagi> tidak ketemu
the list
en to <hide|show|toggle|open|close> <the list of conversations|the sidebar|the left column|the list on the left>; get <the sidebar|the left column> <out of the way|back>
id to <menyembunyikan|menampilkan|membuka|menutup|tutup> <daftar percakapan di kiri|sidebar|kolom kiri|bilah samping>
en wish <the sidebar|the list on the left> <gone|hidden|back|visible>; more room for the text, without the sidebar
id wish <sidebar|daftar di kiri> <hilang|tersembunyi|muncul lagi|kelihatan>
en woe <the sidebar|the list on the left|the left column> <takes up too much space|is in my way|has disappeared|is gone>
id woe <sidebar|daftar di kiri|kolom kiri> <makan tempat|mengganggu|hilang>
renaming
en to <rename|retitle> <a chat|this chat|a conversation|an old conversation>; give <a chat|this conversation> <another name|a better title|a new title>; change <the name|the title> of <a chat|this conversation>
id to <mengganti|mengubah|ganti|ubah> <nama|judul> <obrolan|percakapan|chat ini>; <memberi|kasih> <nama baru|judul baru|judul lain> <ke obrolan|untuk percakapan ini>
en wish <another|a better|a shorter> <title|name> for <this chat|my conversation>
id wish <judul|nama> <obrolan|chat>nya <diganti|lebih pendek|lain>
en woe the <title|name> of <this chat|my conversation> is <wrong|silly|too long>
id woe <judul|nama> <obrolan|percakapan>nya <salah|aneh|kepanjangan>
deleting
en to <delete|remove|erase|throw away|get rid of> <a chat|this chat|an old conversation|one of my conversations|a whole conversation>; take a <chat|conversation> off the list for ever
id to <menghapus|membuang|hapus|buang|menghilangkan> <obrolan|percakapan|chat ini|satu obrolan|percakapan lama>
en wish <this|an old|that embarrassing> <chat|conversation> <deleted|gone for good|erased>
id wish <obrolan|percakapan|chat> <ini|lama itu> <terhapus|hilang selamanya|dihapus>
en woe I don't <need|want to keep> this <chat|conversation> any more
id woe <obrolan|percakapan> ini sudah tidak <perlu|saya perlukan> <lagi|>
bringing back
en to <restore|recover|undelete|bring back|get back> <a deleted chat|the chat I just deleted|a conversation I deleted|a chat from the trash>; undo <the deletion|deleting a chat|the last delete>
id to <mengembalikan|memulihkan|mendapatkan lagi|balikin> <obrolan yang dihapus|chat yang baru saja dihapus|percakapan yang terhapus>; membatalkan <penghapusan|hapus obrolan>
en wish <my deleted chat|the conversation I deleted> back
id wish <obrolan|chat|percakapan> yang <terhapus|kehapus> <kembali|balik lagi>
en woe I <deleted|removed> <a chat|the wrong chat|a conversation> by <accident|mistake>; I <should not have|shouldn't have> deleted that chat
id woe saya <tidak sengaja|salah> menghapus <obrolan|percakapan|chat>; <obrolan|chat> yang penting <terhapus|kehapus>
pinning
en to <pin|fix|keep|hold> <a chat|this conversation> <at the top|to the top of the list|above the others>; <mark|star> <a chat|a conversation> as <a favourite|important>
id to <menyematkan|menaruh|sematkan|nge-pin> <obrolan|percakapan|chat ini> <di paling atas|di atas daftar|>; menandai <obrolan|percakapan> sebagai <favorit|penting>
en wish <this chat|an important conversation> <always at the top|pinned|on top of the list>
id wish <obrolan|chat> ini <selalu di atas|tersemat|paling atas>
en woe my important chat keeps <sliding down|sinking in> the list
id woe obrolan penting saya <turun terus|tenggelam> di daftar
filtering
en to <filter|narrow down> <the list of chats|my conversations|the list> <by title|by a word in the title|>; <find|look for> a <chat|conversation> <by its title|by its name> in the list
id to <menyaring|mempersempit> <daftar obrolan|daftar percakapan> <menurut judul|>; <mencari|cari> <obrolan|chat> <menurut judulnya|menurut namanya> di daftar
en wish only chats with a certain word in the title <in the list|>
id wish hanya obrolan dengan kata tertentu di judulnya yang tampil
en woe the list is <so long|too long> that I <can't find a title|don't find a chat by its name>
id woe daftarnya <terlalu|kelewat> panjang untuk mencari judul
the last conversation
en to <continue|resume|go on with|open> <my last chat|the last conversation> <straight from the shell|when I start Nalar|at once when starting>; <start|launch> Nalar <where I left off|in the last conversation>
id to <melanjutkan|meneruskan|membuka> <obrolan terakhir|percakapan terakhir> <dari shell|saat menjalankan Nalar|begitu mulai>; <memulai|menjalankan> Nalar <dari yang terakhir|di percakapan terakhir>
en wish my last conversation open <when Nalar starts|at the start>
id wish percakapan terakhir langsung terbuka saat <mulai|Nalar jalan>
where conversations are
en to <find|locate|see> <the files of my chats|the folder with my conversations|where chats are stored on disk>; <back up|copy|sync> <my chats|all my conversations|the folder with my chats> <to another disk|to another computer|>
id to <menemukan|mencari> <berkas obrolan|folder percakapan|tempat obrolan disimpan di disk>; <mencadangkan|menyalin|backup> <semua obrolan|percakapan saya|folder obrolan> <ke disk lain|ke komputer lain|>
en wish a <backup|copy> of <all my chats|my conversations>
id wish punya <cadangan|salinan> semua <obrolan|percakapan>
en woe I am moving to a new computer and want my <chats|conversations> there
id woe saya ganti komputer dan mau <obrolan|percakapan> saya ikut pindah
safety of what is said
en to be <sure|safe> that <nothing is lost when the power fails|a crash does not eat my chat>; <save|secure> my chat <before the battery dies|against a power cut>
id to memastikan <tidak ada yang hilang kalau mati listrik|obrolan aman kalau program crash>; <mengamankan|menyimpan> obrolan <sebelum baterai habis|dari mati listrik>
en wish my <chat|words> safe <when the battery dies|in a crash|in a power cut>
id wish obrolan saya aman <kalau baterai habis|saat crash|kalau mati lampu>
en woe <the battery died|the power went out|my laptop crashed> <in the middle of a reply|while it was answering>
id woe <baterai habis|mati lampu|laptop saya mati> <di tengah jawaban|waktu dia menjawab>
two Nalars
en to <run|open|start|use> <Nalar twice|two Nalars|a second Nalar> <at the same time|side by side|in another terminal>
id to <menjalankan|membuka|memakai> <dua Nalar|Nalar dua kali|Nalar kedua> <bersamaan|sekaligus|di terminal lain>
en wish <two Nalars|a second Nalar> <at the same time|in another window>
id wish dua Nalar <jalan bersamaan|terbuka sekaligus>
a damaged file
en to <rescue|repair|deal with> a <broken|corrupt|damaged> <conversation file|chat file>
id to <menyelamatkan|memperbaiki|menangani> berkas <percakapan|obrolan> yang <rusak|korup>
en woe <a|one> <conversation file|chat file> is <broken|damaged|corrupt>; Nalar says that a conversation file is damaged
id woe <berkas|file> <percakapan|obrolan> saya <rusak|korup>; kata Nalar ada berkas percakapan yang rusak
titles
en to <find out|know> <who gave my chat its title|how a chat gets its title>
id to tahu <siapa yang memberi judul obrolan|bagaimana judul obrolan dibuat>
searching texts
en to <search|look|hunt> <inside all chats|in the text of my conversations|through old answers|in everything that was said> <for a word|>; find <the chat where a word was said|a word said in some chat|a phrase in old answers>
id to <mencari|cari|menelusuri> <di dalam semua obrolan|dalam isi percakapan|di jawaban-jawaban lama> <satu kata|>; menemukan <kata yang pernah diucapkan di suatu obrolan|kalimat dalam jawaban lama>
en wish a search through <the text of all chats|everything that was said>
id wish bisa mencari dalam <isi semua obrolan|semua yang pernah dibahas>
en woe I <know|remember> we talked about it but not in which chat
id woe saya <ingat|tahu> pernah membahasnya tapi lupa di obrolan mana
exporting
en to <export|save|download|convert|turn> <a chat|this conversation|my chat> <as a text file|into a file|to Markdown|as a PDF>; <share|send> <this chat|a conversation> <with a friend|to a colleague>
id to <mengekspor|menyimpan|mengunduh|ekspor> <obrolan|percakapan ini|chat> <sebagai berkas teks|jadi file|ke Markdown|sebagai PDF>; <membagikan|mengirim> <obrolan|percakapan> <ke teman|kepada rekan>
en wish <this chat|my conversation> <as a file|as text|as Markdown|on paper>
id wish <obrolan|percakapan> ini <jadi file|jadi berkas teks|jadi Markdown|tercetak di kertas>
importing
en to <import|bring over|load|move> <my ChatGPT chats|chats from another app|an export of ChatGPT|old chats from DeepSeek> <into Nalar|here>
id to <mengimpor|memindahkan|memuat|impor> <obrolan ChatGPT|chat dari aplikasi lain|ekspor ChatGPT|obrolan lama dari DeepSeek> ke <Nalar|sini>
en wish my <ChatGPT|DeepSeek> chats in Nalar
id wish obrolan <ChatGPT|DeepSeek> saya masuk ke Nalar
privacy
en to <keep|know> <what I write private|who gets my words|who sees my data>; be sure that <nobody reads along|no one else gets my words>
id to <menjaga|memastikan> <tulisan saya tetap pribadi|data saya tidak dilihat orang>; tahu siapa yang <menerima|melihat> <kata-kata|data> saya
en wish my words <private|for nobody else's eyes>
id wish tulisan saya <tetap pribadi|tidak dibaca orang lain>
en woe I am afraid that someone <reads along|collects my data>
id woe saya takut <ada yang ikut membaca|data saya dikumpulkan>
the prompt file
en to <forget|wipe|erase|clear> <my prompt history|all earlier prompts|the list of prompts I typed>
id to <melupakan|menghapus|mengosongkan> <riwayat prompt|semua prompt lama>
en wish my prompt history <erased|gone>
id wish riwayat prompt saya <terhapus|kosong>
all commands
en to <see|list|open|show> <every command|all commands|the command palette|the palette>; <find|run|look up> a command <by its name|>
id to <melihat|membuka|menampilkan> <semua perintah|palet perintah|palet|seluruh perintah>; <mencari|menjalankan> perintah <menurut namanya|>
en wish a <list|menu> of all commands
id wish semua perintah <tampil|kelihatan>
en woe I don't know <what commands there are|the name of a command>
id woe saya tidak tahu <perintahnya apa saja|nama perintahnya>
the keys
en to <see|list|show|learn|look up> <all keys|all shortcuts|the keyboard shortcuts|which key does what>; <open|get to> the <help|help screen>
id to <melihat|menampilkan|menghafal|lihat> <semua tombol|semua pintasan|daftar shortcut|tombol mana untuk apa>; membuka <bantuan|layar bantuan>
en wish <a list|an overview> of all <keys|shortcuts>
id wish daftar semua <tombol|pintasan|shortcut> <muncul|tampil>
en woe I <can't remember|keep forgetting> <the keys|the shortcuts>
id woe saya <tidak hafal|lupa terus> <tombol-tombolnya|pintasannya|shortcutnya>
changing keys
en to <change|rebind|remap|reassign|customise> <a key|the keys|a shortcut|the keyboard shortcuts>; <put|move> <a command|new chat> on another key; use <my own|other> keys
id to <mengubah|mengganti|memindahkan|ubah> <tombol|pintasan|shortcut|tombol bawaan>; memakai <tombol|pintasan> <sendiri|lain>
en wish <another|my own> key for <new chat|a command>
id wish <tombol|pintasan>nya <diganti|sesuai selera saya>
en woe <a|one> key of Nalar clashes with <tmux|my terminal|my window manager>
id woe <salah satu|satu> tombol Nalar bentrok dengan <tmux|terminal saya>
quitting
en to <quit|exit|leave|close|end|shut down> <Nalar|the program|this program|the whole program|this app>; <get out of|get back to the shell from> <Nalar|this program>
id to <keluar dari|menutup|mengakhiri|mematikan|tutup> <Nalar|program ini|aplikasi ini|programnya>; kembali ke <shell|terminal> <dari Nalar|dan menutup Nalar>
en wish <Nalar|this program> <closed|shut down>
id wish <Nalar|programnya|aplikasinya> <tertutup|mati|ditutup>
en woe I <can't get out|don't know the way out|am stuck> <of Nalar|of this program>; the program <won't close|does not close>
id woe saya <tidak bisa keluar|bingung keluarnya|terjebak> <dari Nalar|dari program ini>; programnya tidak <mau|bisa> ditutup
suspending
en to <suspend|pause|background> <Nalar|the program>; <put|send> Nalar <to the background|to sleep> <for a moment|>; pop <over|back> to the shell <for a minute|for a second> without quitting
id to <menangguhkan|menidurkan|menjeda> <Nalar|program>; <menaruh|mengirim> Nalar ke latar belakang <sebentar|>; ke shell sebentar tanpa <keluar|menutup Nalar>
en wish Nalar <in the background|suspended>
id wish Nalar <di latar belakang|ditangguhkan>
ctrl-c
en to <clear|empty|wipe> <the whole input|the input box|everything in the input box>
id to <mengosongkan|membersihkan> <seluruh ketikan|kotak ketik|isi kotak ketik>
en wish an empty input box
id wish kotak ketiknya kosong
the mouse
en to <turn|switch> the mouse <off|on>; <select|mark> text with the mouse; <use|click with|scroll with> the mouse
id to <mematikan|menyalakan|memakai> <mouse|tetikus>; <memilih|menyorot|blok> teks dengan <mouse|tetikus>; <klik|menggulir> dengan mouse
en wish the mouse <off|left to the terminal>
id wish <mouse|tetikus>nya <mati|diserahkan ke terminal>
en woe I can't <select|mark> text with the mouse <as usual|in my terminal>
id woe <tidak bisa|gak bisa> <menyorot|memilih|ngeblok> teks pakai mouse
themes
en to <change|switch|choose|pick> <the theme|the colours|the colour scheme|another theme>; <use|get|turn on> <dark mode|a light theme|the nord theme|dracula|gruvbox>; make <it|the screen|Nalar> <darker|brighter|prettier|less bright>
id to <mengganti|mengubah|memilih|ganti> <tema|warna|skema warna|tampilan>; <memakai|menyalakan|pakai> <mode gelap|tema terang|tema nord|dracula|gruvbox>; membuat <layar|tampilan> <lebih gelap|lebih terang|lebih cantik>
en wish <a dark|a light|another|a prettier> <theme|background>; <other|softer|darker> colours
id wish <temanya|warnanya|latarnya> <gelap|terang|lain|lebih lembut>
en woe <the colours are|the screen is> too <bright|pale|dark>; I don't like <the colours|how it looks>
id woe <warnanya|layarnya|tampilannya> terlalu <terang|silau|gelap|pucat>; saya tidak suka <warnanya|tampilannya>
own themes
en to <make|write|design|add|install> <my own theme|a theme of my own|a custom theme|a theme file>; <use|define> colours of my own
id to <membuat|menulis|merancang|menambah|bikin> <tema sendiri|tema buatan saya|berkas tema>; memakai warna buatan sendiri
en wish a theme <of my own|with my own colours>
id wish punya tema <sendiri|buatan sendiri>
no colours
en to <turn off|switch off|remove|do without> <all colours|colours altogether|every colour>; have <plain black and white|no colours at all>
id to <mematikan|menghilangkan|membuang> semua warna; tampil <hitam putih|tanpa warna sama sekali>
en wish <no colours at all|everything in black and white>
id wish semuanya <hitam putih|tanpa warna>
less motion
en to <turn off|stop|get rid of> <the spinner|all animation|everything that moves>
id to <mematikan|menghentikan|menghilangkan> <animasi|pemutar|semua yang bergerak>
en wish <no animations|a screen on which nothing moves>
id wish tidak ada yang <bergerak|berputar> di layar
en woe <the spinner|this animation> <makes me dizzy|distracts me>
id woe <pemutarnya|animasinya> bikin <pusing|tidak fokus>
settings
en to <change|see|find|edit|adjust> <the settings|my settings|the options|the configuration>; <open|edit|find> <the settings file|config.toml|the config file>; <see|print> every setting <with its default|and what it means>
id to <mengubah|melihat|menemukan|mengedit> <pengaturan|setelan|opsi|konfigurasi>; <membuka|mengedit|mencari> <berkas pengaturan|config.toml|file config>; melihat semua <pengaturan|setelan> <dan bawaannya|dan artinya>
en wish <a list|an overview> of all settings
id wish semua <pengaturan|setelan> kelihatan; <pengaturan|setelan>nya diubah
en woe I can't find the <settings|options|preferences> <anywhere|>
id woe <pengaturan|setelan|opsi>nya tidak ketemu <di mana-mana|>
one setting
en to <change|try|override> <a setting|one setting> <for this run only|once|just this time|from the command line>
id to <mengubah|mencoba|menimpa> <satu pengaturan|sebuah pengaturan> <untuk kali ini saja|sekali saja|dari baris perintah>
en wish another value for a setting, <just this once|for one run only>
id wish satu pengaturan beda <untuk kali ini saja|sekali ini>
settings as variables
en to <give|set|pass> <a setting|settings> <in an environment variable|through the environment|with variables of the shell>
id to <memberi|mengatur> pengaturan <lewat variabel shell|dalam variabel lingkungan|melalui lingkungan>
wrong settings
en to <see|find out> <which setting is wrong|what is wrong in config.toml>
id to <mencari tahu|menemukan> <pengaturan mana yang salah|apa yang salah di config.toml>
en woe there is <a mistake|a typo|an unknown key> in my config.toml; Nalar <complains about|does not accept> my config.toml
id woe ada <kesalahan|salah ketik|kunci tak dikenal> di config.toml saya; Nalar <protes soal|menolak> config.toml saya
the system prompt
en to <give|set|write> <a system prompt|standing instructions|an instruction for all chats>; <tell|instruct> the model once and for all <how to behave|to be short|who it is>
id to <memberi|mengatur|menulis> <prompt sistem|instruksi tetap|instruksi untuk semua obrolan>; memberi tahu model sekali untuk selamanya <cara bersikap|agar singkat|siapa dirinya>
en wish <a system prompt|standing instructions> for <every|each> chat
id wish model selalu <menuruti instruksi tetap|memakai prompt sistem saya>
temperature
en to <raise|lower|set|change> the <temperature|sampling temperature|randomness of replies>; make the model <less random|more random|more creative>
id to <menaikkan|menurunkan|mengatur|mengubah> <temperatur|suhu sampling|keacakan jawaban>; membuat model <kurang acak|lebih acak|lebih kreatif>
en wish <a lower|a higher> temperature; <more|less> random answers
id wish <temperaturnya|keacakannya> <lebih rendah|lebih tinggi>
a seed
en to get <the very same|exactly the same|an identical> answer <each time|again and again|twice>; <set|fix> the <seed|random seed>; make answers <repeatable|reproducible>
id to <mendapat|dapat> jawaban yang <persis sama|sama terus> <tiap kali|setiap kali>; <mengatur|mengunci> <seed|benih acak>
en wish <the same|an identical> answer <every time|each time I ask>
id wish jawabannya <selalu sama|sama persis tiap kali>
en woe I get a different answer <each time I ask the same|every time>
id woe jawabannya <beda-beda|berubah> <tiap kali ditanya|terus>
longest reply
en to <limit|cap|restrict> <how long a reply may be|the number of tokens in a reply|the length of replies>; <allow|get> longer replies
id to <membatasi|mengatur> <panjang balasan|jumlah token balasan|panjang maksimum jawaban>; memperbolehkan jawaban lebih panjang
en wish a limit on the length of <replies|a reply>; <shorter|longer> replies at most
id wish panjang jawabannya <dibatasi|ada batasnya>
en woe <replies are|the reply was> cut off <before the end|after some tokens>
id woe jawabannya <terpotong|kepotong> <sebelum selesai|di batas token>
the doctor
en to <check|find out|diagnose> <what is wrong|why Nalar misbehaves|whether everything is set up right>; <test|check> my <setup|terminal and servers|installation>
id to <memeriksa|mencari tahu|mendiagnosis> <apa yang salah|kenapa Nalar bermasalah|apakah semuanya beres>; <menguji|mengecek> <pemasangan|terminal dan server> saya
en woe <Nalar|it> <does not work properly|is behaving strangely|does not work as it should>; something is <wrong|broken> <here|with my setup>
id woe <Nalar|ini> <tidak berjalan semestinya|bertingkah aneh|bermasalah>; ada yang <salah|tidak beres> <di sini|dengan pemasangan saya>
the log
en to <read|see|find|open> <the log|the log file|nalar.log|the record of errors>; look up what went wrong yesterday
id to <membaca|melihat|menemukan|membuka> <log|berkas log|nalar.log|catatan kesalahan>
en wish the log of <what went wrong|errors>
id wish log kesalahannya <terbuka|kelihatan>
the version
en to <see|find out|check|print> <which version I run|the version number|my version of Nalar|how new my Nalar is>
id to <melihat|mengecek|mengetahui|cek> <versi yang saya pakai|nomor versi|versi Nalar saya>
completions
en to <complete|fill in> nalar commands with <tab|the tab key> in <bash|zsh|fish>; <set up|install|get> <tab completion|completions> for <bash|zsh|fish>
id to melengkapi perintah nalar dengan <tab|tombol tab> di <bash|zsh|fish>; <memasang|mengatur> pelengkapan <bash|zsh|fish>
en wish tab completion <in bash|in zsh|in fish>
id wish tab melengkapi perintah nalar di <bash|zsh|fish>
the screen size
en to <run|use> Nalar <in a very small terminal|on a tiny screen|in a corner of my screen>
id to <menjalankan|memakai> Nalar <di terminal yang sangat kecil|di layar mungil>
en woe my <terminal|window|screen> is <very small|too small>
id woe <terminal|jendela|layar> saya <kecil sekali|terlalu kecil>
printing the keys
en to <print|write out> <the table of keys|all keys> <in the shell|to a file|from the command line>
id to mencetak <tabel tombol|semua tombol> <di shell|ke berkas|dari baris perintah>
a first settings file
en to <create|make|get> <a config.toml|my first config.toml|a settings file to start from>
id to <membuat|mendapat|bikin> <config.toml|config.toml pertama|berkas pengaturan untuk mulai>
en woe I have no <config.toml|settings file> yet
id woe saya belum punya <config.toml|berkas pengaturan>
another settings file
en to <start|run> Nalar with <another config file|a different settings file|a config of another folder>
id to <memulai|menjalankan> Nalar dengan <berkas config lain|berkas pengaturan yang berbeda>
what wins
en to find out <which of two settings counts|whether a flag beats the config file>
id to tahu <mana yang berlaku kalau pengaturan bentrok|apakah opsi mengalahkan berkas config>
en woe my setting in config.toml <has no effect|is ignored>
id woe pengaturan saya di config.toml <tidak berpengaruh|diabaikan>
a theme at the start
en to <start|launch|open> Nalar with <the nord theme|a certain theme|another theme>; <keep|fix> a theme for <all sessions|ever>
id to <memulai|menjalankan|membuka> Nalar dengan tema <nord|tertentu|lain>; <menetapkan|menyimpan> tema untuk <semua sesi|seterusnya>
en wish the same theme <every time I start|in all sessions>
id wish temanya tetap <tiap kali mulai|di semua sesi>
en woe my theme is back to the old one <after a restart|each time I start>
id woe temanya kembali ke semula tiap kali mulai
high contrast
en to <raise|increase> the contrast; make the text <easier to read|stand out more>
id to <menaikkan|menambah> kontras; membuat teks lebih <mudah dibaca|kontras>
en wish <more|higher> contrast; text that is easier to read
id wish kontrasnya <lebih tinggi|naik>; teksnya lebih mudah dibaca
en woe my eyes are weak and the text is hard to read
id woe mata saya lemah dan teksnya <susah|sulit> dibaca
the list at the start
en to <start|begin> <without the list|with the sidebar hidden>; have the <list|sidebar> <off|hidden> by default
id to <memulai|mulai> <tanpa daftar|dengan sidebar tersembunyi>; membuat <daftar|sidebar> mati secara bawaan
en wish the sidebar hidden <by default|each time I start>
id wish <sidebar|daftar>nya tersembunyi <sejak awal|tiap kali mulai>
which editor
en to <choose|set|say> which editor <^G opens|is opened for the prompt>; have <^G open|Nalar open> <nano|emacs> instead of vi
id to <memilih|menentukan|mengatur> editor <yang dibuka ^G|yang dipakai untuk prompt>
en woe <^G|ctrl-g> opens the wrong editor
id woe <^G|ctrl-g> membuka editor yang salah
help on a command
en to <see|read|get> <the help of a subcommand|the flags of a command|help about nalar ask>
id to <melihat|membaca|mendapat> <bantuan subperintah|opsi suatu perintah|bantuan tentang nalar ask>
choosing a model
en to <change|swap|choose|pick> <the model|models|a different model>; switch <models|to another model>; <use|talk to|try> <another|a bigger|a smarter|a stronger> model <than this one|>; <replace|leave> <this tiny model|the built-in model>
id to <mengganti|memilih|menukar|ganti|pilih> <model|model lain|model yang menjawab>; <memakai|mencoba|pakai> model <lain|yang lebih besar|yang lebih pintar|yang lebih kuat> <dari ini|>
en wish <another|a bigger|a smarter|a better> model; answers from <another|a bigger> model
id wish <modelnya|yang menjawab> <diganti|lebih besar|lebih pintar|lain>
en woe <this model is|you are> <too small|not clever enough|no good at this>, I want another model
id woe <model ini|kamu> <terlalu kecil|kurang pintar>, mau model lain
listing models
en to <list|print> <the models I can use|all usable models|the models of every server> <in the shell|from the command line>
id to <menampilkan|mencetak> <model yang bisa dipakai|semua model|model tiap server> <di shell|dari baris perintah>
GGUF files
en to <use|load|run|add|install> <a GGUF I downloaded|my own GGUF|a .gguf file|a local model file|a model from Hugging Face>; put <a GGUF|my model file> where Nalar <finds|looks for> it
id to <memakai|memuat|menjalankan|menambah|pasang> <GGUF yang saya unduh|GGUF sendiri|file .gguf|berkas model lokal|model dari Hugging Face>; menaruh <GGUF|berkas model> di tempat yang <dibaca|dicari> Nalar
en wish my <GGUF|downloaded model> <in the list of models|running here|loaded>
id wish <GGUF|model unduhan> saya <muncul di daftar|terbaca|jalan di sini>
en woe I <have|downloaded> a <GGUF|.gguf file|model file> and don't know where <it goes|to put it>
id woe saya <punya|sudah mengunduh> <GGUF|file .gguf|berkas model> tapi tidak tahu <taruh di mana|ditaruh di mana>
a model by its path
en to <start|run|launch> Nalar with <a model file from any folder|the path of a GGUF|a GGUF that lies elsewhere>; name a <model|GGUF> by its <path|full path>
id to <memulai|menjalankan> Nalar dengan <berkas model dari folder mana pun|jalur GGUF>; menyebut <model|GGUF> dengan <jalurnya|jalur lengkapnya>
supported models
en to <find out|know> which <models|architectures|quantisations> <run here|work|are supported>
id to tahu <model|arsitektur|kuantisasi> apa yang <jalan di sini|bisa dipakai|didukung>
what a file is
en to <find out|see> <what is inside a GGUF|how much memory a GGUF needs|which quantisation a model file has|whether a model file fits into my memory>
id to <mengetahui|melihat> <isi sebuah GGUF|berapa memori yang perlu untuk GGUF|kuantisasi sebuah berkas model|apakah berkas model muat di memori>
speed
en to <measure|test|benchmark> <the speed of a model|how fast a GGUF runs|how many tokens per second a model makes>
id to <mengukur|menguji> <kecepatan model|seberapa cepat GGUF berjalan|berapa token per detik sebuah model>
split models
en to <load|open|use> a model <that comes in several files|split into parts|in nine parts>
id to <memuat|membuka|memakai> model <yang terdiri dari beberapa berkas|yang terbagi|dalam sembilan bagian>
en woe my model <has several parts|is split into several files>
id woe model saya <terdiri dari beberapa bagian|terbagi dalam beberapa berkas>
too little memory
en woe <the model is|this GGUF is> too <large|big> for my <memory|RAM>; <I have too little RAM|my RAM is not enough> for this model
id woe <modelnya|GGUF ini> terlalu besar untuk <memori|RAM> saya; RAM saya <kurang|tidak cukup> untuk model ini
threads
en to <set|limit|change> <how many cores are used|the number of threads|the number of cores>; keep <some cores|a core> free for other work
id to <mengatur|membatasi|mengubah> <jumlah inti yang dipakai|jumlah thread|banyaknya utas>; menyisakan inti untuk pekerjaan lain
en wish <fewer|more> <threads|cores> for the model
id wish model memakai <lebih sedikit|lebih banyak> <inti|utas>
en woe Nalar <uses all my cores|makes my machine hot with all cores>
id woe Nalar memakai semua inti prosesor saya
the context
en to <enlarge|increase|set|change> <the context|the context length|the context window>; <give|allow> the model <a longer context|more context>
id to <memperbesar|menambah|mengatur|mengubah> <konteks|panjang konteks|jendela konteks>; memberi model konteks lebih <panjang|besar>
en wish a <larger|longer> context
id wish konteksnya lebih <besar|panjang>
the KV cache
en to <change|set|shrink|quantise> <the KV cache|the type of the cache|the cache of keys and values>
id to <mengubah|mengatur|mengecilkan> <cache KV|jenis cache>
en wish a <smaller|q8_0> KV cache
id wish cache KV <lebih kecil|q8_0>
model folders
en to <add|use> <another folder for models|a second models folder|my own models folder>; have Nalar look for models in <another folder|Downloads>
id to <menambah|memakai> <folder lain untuk model|folder model kedua>; membuat Nalar mencari model di folder <lain|Downloads>
en wish models from <another|a second> folder in the list
id wish model dari folder <lain|kedua> ikut terbaca
the default model
en to <set|choose|change> <the default model|the model at the start|which model Nalar starts with>; <always|each time> start with <the same|another> model
id to <mengatur|memilih|mengubah> <model bawaan|model saat mulai|model awal>; selalu mulai dengan model <yang sama|lain>
en wish <my own|another> model <by default|each time I start>
id wish <model lain|model saya> yang dipakai <tiap mulai|secara bawaan>
en woe I have to choose <my|the> model again <each|every> time I start
id woe tiap mulai harus memilih model lagi
settings of one model
en to give <one model|a single model> <its own temperature|its own settings|another context than the rest>
id to memberi <satu model|sebuah model> <temperatur sendiri|pengaturan sendiri>
think tags
en to <set|change> the <tags around the thinking|think tags> of <a model|my model>
id to <mengatur|mengubah> <tag di sekitar pikiran|tag berpikir> <sebuah model|model saya>
en woe the thinking of my model <is shown as|ends up in> the answer
id woe pikiran model saya <tampil sebagai|masuk ke> jawaban
stop texts
en to <make|let> <the answer|a reply> end <at a certain text|when a certain text comes>
id to membuat <jawaban|balasan> berakhir <pada teks tertentu|saat teks tertentu muncul>
top-p
en to <set|change|lower> <top-p|top_p|the nucleus sampling>
id to <mengatur|mengubah|menurunkan> <top-p|top_p>
top-k
en to <set|change|lower> <top-k|top_k>
id to <mengatur|mengubah|menurunkan> <top-k|top_k>
min-p
en to <set|change|raise> <min-p|min_p>
id to <mengatur|mengubah|menaikkan> <min-p|min_p>
repeating
en to <keep|stop> the model from <saying the same again|going in circles|looping>; <set|raise> the <repeat penalty|penalty for repeating>
id to <mencegah|menghentikan> model <mengulang kata yang sama|berputar-putar>; <mengatur|menaikkan> hukuman pengulangan
en woe the model <repeats itself|goes in circles|says the same sentence over and over>
id woe modelnya <mengulang-ulang kalimat|berputar-putar|bilang hal yang sama terus>
the full R1
en to <run|use|chat with> the <full|real|complete> R1 <of 671B|with all its parameters|>
id to <menjalankan|memakai> R1 <yang penuh|lengkap 671B|versi lengkap>
the GPU
en to <use|run models on> <my graphics card|my GPU|an NVIDIA card>
id to <memakai|menjalankan model di> <kartu grafis saya|GPU saya|kartu NVIDIA>
providers without models
en to <see|find out> why <a server has no models|a provider shows nothing>
id to tahu kenapa <server tidak punya model|penyedia kosong>
en woe <ollama|my server> <shows no models|is missing> in the list of models
id woe <ollama|server saya> tidak <muncul|ada> di daftar model
DeepSeek
en to <use|connect to|chat with|talk to> <DeepSeek's API|DeepSeek in the cloud|the DeepSeek API|DeepSeek online>; <set|enter|give> my DeepSeek <key|API key>
id to <memakai|menghubungkan ke|pakai> <API DeepSeek|DeepSeek di awan|DeepSeek online>; <memasukkan|mengatur|memberi> <kunci DeepSeek|API key DeepSeek>
en wish answers from DeepSeek <online|in the cloud>
id wish dijawab oleh DeepSeek <online|di awan>
en woe I have <a DeepSeek key|an API key of DeepSeek> and don't know what to do with it
id woe saya punya <kunci DeepSeek|API key DeepSeek> tapi tidak tahu <taruh di mana|cara memakainya>
Ollama
en to <use|connect|reach|run> <Ollama|my Ollama|a model of Ollama>; <chat with|pick> a model from Ollama
id to <memakai|menghubungkan|menjangkau|pakai> <Ollama|Ollama saya|model dari Ollama>
en wish <my Ollama models|Ollama> in Nalar
id wish model <Ollama|dari Ollama> <bisa dipakai di Nalar|jalan di sini>
servers
en to <connect|link|hook up> Nalar <to a server|to my own server|to vLLM|to LM Studio|to SGLang>; <add|set up|configure> <a server|an OpenAI-compatible server|a remote endpoint>; <use|reach> <a model on another machine|the model on my server>
id to <menghubungkan|menyambungkan> Nalar <ke server|ke server sendiri|ke vLLM|ke LM Studio|ke SGLang>; <menambah|mengatur|mengonfigurasi> <server|server yang kompatibel OpenAI|endpoint jauh>; memakai model di <mesin lain|server saya>
en wish the model on <my server|another machine> in Nalar
id wish model di <server saya|mesin lain> bisa dipakai di Nalar
en woe my model <runs on a server|sits on another machine> and Nalar does not know it
id woe model saya ada di <server|mesin lain> dan Nalar belum mengenalnya
API keys
en to <store|keep|hide> <my API key|an API key> <safely|out of the config file|in a password manager>; <read|take> the API key <from a command|from my password manager>
id to <menyimpan|menyembunyikan|menjaga> <kunci API|API key> <dengan aman|di luar berkas config|di pengelola sandi>; membaca kunci API dari <perintah|pengelola sandi>
en wish my API key <safe|out of every file|from my password manager>
id wish kunci API saya <aman|tidak tertulis di berkas>
en woe I don't want <my API key|my key> in <a file|plain text>
id woe saya tidak mau <kunci API|API key> saya <tertulis di berkas|polos begitu saja>
silence of a server
en to <wait longer for|give more time to> <a slow server|my server>; <raise|change> the <timeout|time limit> <of a server|for silence>
id to <menunggu lebih lama|memberi waktu lebih> untuk server <yang lambat|saya>; <menaikkan|mengubah> <timeout|batas waktu> server
en wish a longer <timeout|time limit> for <my|a slow> server
id wish <timeout|batas waktu> servernya lebih lama
en woe Nalar gives up before my <slow|busy> server answers
id woe Nalar menyerah sebelum server saya <menjawab|yang lambat menjawab>
offline use
en to <use|run> Nalar <without the internet|with no connection|on a plane|far from any network>
id to <memakai|menjalankan> Nalar <tanpa internet|tanpa koneksi|di pesawat|jauh dari jaringan>
en woe I have no <internet|wifi|connection> <here|on the train>
id woe <tidak ada|gak ada> <internet|wifi|sinyal> di <sini|kereta>
a key in a variable
en to have a server's key in <a variable of my own|an environment variable>
id to menaruh kunci server di <variabel sendiri|variabel lingkungan>
headers
en to <send|add|set> <a header|my own headers|an HTTP header> <with each request|for a server>
id to <mengirim|menambah|mengatur> <header|header HTTP> <di tiap permintaan|untuk server>
extra fields
en to <send|add> <extra fields|more parameters> <with each request|to a server's requests>
id to <mengirim|menambah> <bidang ekstra|parameter lain> <di tiap permintaan|ke server>
serving
en to <offer|serve> <a model|my GGUF> <over the network|to other programs> with Nalar
id to <menyajikan|membagikan> model <lewat jaringan|ke program lain> dengan Nalar
asking from the shell
en to <ask|put> <a question|one question> <from the shell|on the command line|without opening the screen>; <use|call> Nalar <in a script|from a shell script|in a cron job>
id to <bertanya|mengajukan pertanyaan> <dari shell|di baris perintah|tanpa membuka layar>; <memakai|memanggil> Nalar <dalam skrip|dari skrip shell>
en wish just the answer <in my shell|on standard output>
id wish jawabannya saja <di shell|di keluaran standar>
pipes
en to <pipe|feed|pass> <a diff|the output of a command|a text|a log> <into Nalar|to Nalar>; ask about the output of a command
id to <menyalurkan|memasukkan|mengoper> <diff|keluaran perintah|teks|log> ke Nalar; bertanya tentang keluaran sebuah perintah
JSON
en to <get|have> <the reply|the events> of nalar ask as JSON
id to mendapat <balasan|peristiwa> nalar ask sebagai JSON
conversations in the shell
en to <print|show> <a conversation|an old chat> <in the shell|on the command line>
id to <mencetak|menampilkan> <percakapan|obrolan lama> <di shell|di baris perintah>
measuring a model
en to <measure|find out|test> how <good|clever|accurate> a model is; <score|evaluate> a model <on a file of problems|on MATH-500>
id to <mengukur|menguji> seberapa <bagus|pintar|tepat> sebuah model; mengevaluasi model <dengan berkas soal|dengan MATH-500>
files of problems
en to <write|prepare> <a file of problems|my own problems> for nalar eval
id to <menulis|menyiapkan> <berkas soal|soal sendiri> untuk nalar eval
samples
en to <put|ask> each problem <sixteen|several> times in eval
id to <memberikan|menanyakan> tiap soal <enam belas|beberapa> kali di eval
eval at once
en to <speed up|run> nalar eval <with more requests at once|in parallel>
id to <mempercepat|menjalankan> nalar eval <secara paralel|dengan banyak permintaan sekaligus>
going on with eval
en to <resume|continue|go on with> <an eval I stopped|a broken-off evaluation|nalar eval after a crash>
id to <melanjutkan|meneruskan> <eval yang saya hentikan|evaluasi yang terputus|nalar eval setelah crash>
comparing runs
en to <compare|set side by side> <two eval results|two runs of eval|the results of two models>
id to membandingkan <dua hasil eval|dua kali eval|hasil dua model>
eval results
en to <see|read|find> <each reply of an eval|the results file of eval>
id to <melihat|membaca|menemukan> <tiap jawaban eval|berkas hasil eval>
licence and code
en to <use|get> Nalar <for free|at no cost>; <read|change|see> <the source code|the code of Nalar>
id to <memakai|mendapat> Nalar <gratis|tanpa bayar>; <membaca|mengubah|melihat> <kode sumber|kode Nalar>
installing
en to <install|build|compile|set up> Nalar <on Debian|on another computer|from source|on my server>
id to <memasang|membangun|mengompilasi|install> Nalar <di Debian|di komputer lain|dari sumber|di server saya>
en wish Nalar on <another|my other> <machine|computer>
id wish Nalar terpasang di <mesin|komputer> lain
ask options
en to <set|choose|give> <the temperature|a seed|the most tokens> <for nalar ask|of nalar ask>; <fix|limit> the <sampling|randomness|tokens> of one nalar ask
id to <mengatur|memilih|memberi> <temperatur|benih|batas token> <untuk nalar ask|pada nalar ask>; <mengunci|membatasi> <keacakan|token> satu nalar ask
bench options
en to <set|change> <the prompt length|how many tokens are measured|the number of repetitions> <in nalar bench|of a bench>; <bench|measure> at <a greater depth|another depth>
id to <mengatur|mengubah> <panjang prompt|jumlah token yang diukur|banyaknya pengulangan> <di nalar bench|pada bench>; mengukur bench pada kedalaman <lain|lebih besar>
the exit status
en to <see|find out|test> <in a script how nalar ask ended|whether nalar ask succeeded|whether the reply was cut off>; check the <exit code|exit status> of nalar ask
id to <mengetahui|menguji> <dalam skrip bagaimana nalar ask berakhir|apakah nalar ask berhasil>; memeriksa <kode keluar|status keluar> nalar ask
thinking in scripts
en to <see|have|print> the <thinking|reasoning|thoughts> of nalar ask <too|in the shell|in a script>
id to <melihat|mencetak|menampilkan> <pikiran|penalaran> nalar ask <juga|di shell|dalam skrip>
ask without thinking
en to <have|let> nalar ask answer <without thinking|with no reasoning|at once>; <skip|switch off> the thinking in nalar ask
id to membuat nalar ask menjawab <tanpa berpikir|langsung>; <melewati|mematikan> <pikiran|penalaran> di nalar ask
listing in the shell
en to <list|find> <conversations with a word in the title|the ten latest chats|chats by title> <in the shell|on the command line>
id to <menampilkan|mencari> <percakapan dengan kata di judulnya|sepuluh obrolan terbaru> <di shell|di baris perintah>
showing thoughts
en to <print|show|read> <the thoughts of an old conversation|a conversation with its thoughts> <in the shell|on the command line>
id to <mencetak|menampilkan> <pikiran percakapan lama|percakapan beserta pikirannya> <di shell|di baris perintah>
deleting in the shell
en to <delete|remove> <a conversation|a chat> <from the shell|on the command line|with a nalar command>
id to <menghapus|membuang> <percakapan|obrolan> <dari shell|di baris perintah|dengan perintah nalar>
greedy eval
en to <run|do> <eval|an evaluation> <without any randomness|with the likeliest token each time>
id to menjalankan <eval|evaluasi> <tanpa keacakan|dengan token paling mungkin>
guessing ahead
en term speculative decoding; guessing ahead; speculation
id term dekode spekulatif; menebak ke depan; spekulasi
pass@1
en term pass@1; the figure pass@1; pass@1 in nalar eval
id term pass@1; angka pass@1; pass@1 di nalar eval
cons@k
en term cons@16; cons@64; cons@k; cons@16 in nalar eval
id term cons@16; cons@64; cons@k; cons@16 di nalar eval
Nalar
en term Nalar; this program; this app; the word Nalar; the name Nalar; this tool
id term Nalar; program ini; aplikasi ini; kata Nalar; nama Nalar
the thoughts
en term <the|this> <grey|dim> text <|above the answer|behind the bar>; the text behind the bar; these lines <before|above> the answer
id term teks <abu-abu|redup> <ini|di atas jawaban>; baris-baris di atas jawaban
GGUF
en term GGUF; the GGUF format; .gguf
id term <|format >GGUF; .gguf
quantisation
en term <quantisation|quantization>; a quantised model; <Q4_K_M|Q8_0|Q4_K>
id term kuantisasi; model terkuantisasi; <Q4_K_M|Q8_0|Q4_K>
tokens
en term a token; <tokens|the word token>; one token
id term token; <sebuah|satu> token
a context
en term the word context; <a|the> context of a model
id term kata konteks; konteks sebuah model
a distill
en term a <distill|distilled model>; <distilled|distillation|R1-Distill>
id term <distilasi|model distilasi|R1-Distill>
reasoning models
en term a reasoning model; <reasoning models|DeepSeek-R1|R1>
id term <model penalaran|sebuah model penalaran|DeepSeek-R1|R1>
"""


def _read(text: str) -> dict[str, dict[str, list[Pattern]]]:
    """By answer, then by language and kind (`en to`)."""
    found: dict[str, dict[str, list[Pattern]]] = {}
    name = ""
    for line in filter(None, text.splitlines()):
        match = re.match(r"((?:en|id) (?:to|wish|woe|term)) (.*)", line)
        if match:
            found[name][match[1]] = [pattern(p) for p in match[2].split(";")]
        else:
            name = line
            found[name] = {}
    return found


PATTERNS = _read(WAYS)
