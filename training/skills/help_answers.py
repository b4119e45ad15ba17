"""What there is to know about Nalar: how it is asked and what is true."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """An answer in both languages, and all that is needed to ask for it.

    `gold` is what a right answer must contain; `do` is what one wants to do, `ask` whole questions,
    `nouns` what it is called, `keys` the keys it is about.
    """

    about_en: str
    about_id: str
    gold: str
    en: str
    idn: str
    do_en: tuple[str, ...]
    do_id: tuple[str, ...]
    ask_en: tuple[str, ...]
    ask_id: tuple[str, ...]
    nouns_en: tuple[str, ...]
    nouns_id: tuple[str, ...]
    keys: tuple[str, ...]


ENTRIES: list[Entry] = []


def entry(
    about: str, gold: str, en: str, idn: str, do_en: str, do_id: str, ask_en: str, ask_id: str,
    nouns_en: str, nouns_id: str, keys: str = "",
) -> None:  # fmt: skip
    """Adds an entry; `about` is `english/indonesian`, lists are parted by `|`."""

    def parts(text: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in text.split("|") if part.strip())

    about_en, _, about_id = about.partition("/")
    lists = (do_en, do_id, ask_en, ask_id, nouns_en, nouns_id, keys)
    ENTRIES.append(Entry(about_en, about_id, gold, en, idn, *map(parts, lists)))


# Writing

entry("sending/mengirim", "`Enter`",
      "Press `Enter` to send.",
      "Tekan `Enter` untuk mengirim.",
      "send a message|send my question|submit what I wrote|send|send off what I typed|"
      "get my message out|hand in what I wrote|fire off my question|post the message|submit the prompt|push the text to the model|deliver my question|let the model have my text",
      "mengirim pesan|mengirim pertanyaan|kirim pesan|mengirim teks|mengirimkan soal|"
      "menyampaikan pertanyaan ke model|melempar pesan|mengajukan pertanyaan|meneruskan ketikan ke model|menyetor pertanyaan|ngirim chat|ngirim pesan|mengoper teks ke model",
      "what does enter do|how does my message get to the model?|nothing happens when I type, how do I send?|"
      "which button sends?|I typed my question, what now?|where is the send button?|I wrote something and it just sits there|done typing, next?|how do I submit this?|there's no send button|is it return to send?",
      "Enter gunanya apa?|kok pesannya tidak terkirim?|kirimnya pakai apa|"
      "kirim pencet apa?|tombol kirimnya mana?|sudah ngetik, terus?|pesan sudah ditulis, selanjutnya tekan apa?|mana tombol sendnya?|ngirimnya gimana sih|pertanyaannya gak kekirim|tekan apa biar terkirim?",
      "sending|the send key", "mengirim|tombol kirim", "Enter")
entry("a new line/baris baru", "`^J`",
      "Press `^J`, `Alt+Enter` or `Shift+Enter` for a new line.",
      "Tekan `^J`, `Alt+Enter` atau `Shift+Enter` untuk baris baru.",
      "write several lines|make a new line|insert a line break|type a multi-line message|start a new line without sending|add a second line|break the line|"
      "go to the next line|put a line break in my text|have two lines in one message|add an empty line|type more than one line|press enter without sending|write a list over several lines|drop down a line",
      "membuat baris baru|menulis beberapa baris|ganti baris tanpa mengirim|menambah baris kedua|menulis pesan panjang berbaris|"
      "turun ke baris berikutnya|menulis dua baris dalam satu pesan|menyisipkan baris kosong|menekan enter tanpa mengirim|bikin baris baru|pindah baris|menulis daftar ke bawah|menambah enter di pesan",
      "how do I get a newline?|Enter sends, but I want another line|Shift enter?|enter sends too early|"
      "enter sends it right away, how do I break the line?|I need a paragraph in my message|which button makes a newline?|how to press enter without sending it off?|can my message have many lines?|my poem has four lines, how do I type them?|line break key?",
      "shift enter bisa?|Enter malah mengirim, saya mau baris baru|"
      "pencet apa untuk turun baris?|kok enter langsung kirim? maunya turun baris|bisa ngetik banyak baris?|cara enter tapi gak kekirim|tombol ganti baris yang mana?|mau bikin paragraf di pesan, gimana?|pesannya bisa lebih dari satu baris?",
      "a new line|line breaks|multi-line input", "baris baru|ganti baris|pesan beberapa baris", "^J|Alt+Enter|Shift+Enter")
entry("the editor/editor", "`^G`",
      "Press `^G`: the prompt opens in your editor ($VISUAL, then $EDITOR, or `editor` in the settings).",
      "Tekan `^G`: prompt terbuka di editor Anda ($VISUAL, lalu $EDITOR, atau `editor` di pengaturan).",
      "write the prompt in vim|use my editor|edit a long prompt|open an external editor|compose in my own editor|open vim for the prompt|write a long question comfortably",
      "menulis prompt di editor|memakai editor sendiri|memakai vim|membuka vim untuk prompt|menulis pertanyaan panjang dengan nyaman",
      "can I use nano?|does it open $EDITOR?",
      "bisa pakai nano?|bisa buka di editor?",
      "my editor|vim|nano|emacs|an external editor", "editor luar|vim|nano|editor saya", "^G")
entry("earlier prompts/prompt lama", "`^R`",
      "Press `^R` to search earlier prompts; `↑` brings the last one back.",
      "Tekan `^R` untuk mencari prompt lama; `↑` mengambil yang terakhir.",
      "search my earlier prompts|find a prompt I typed before|get the last prompt back|see the history of prompts|repeat my last question|search what I asked before|"
      "bring up what I asked last time|reuse an old question|scroll through my past prompts|recall a question I typed",
      "mencari prompt lama|mengambil prompt terakhir|melihat riwayat prompt|mencari yang pernah saya tanya|"
      "memanggil lagi pertanyaan lama|memakai ulang prompt lama|mengulang ketikan sebelumnya|nyari prompt lama",
      "where is the history of what I typed?|is there a reverse search like in bash?|"
      "how do I get my last line back?|can I search what I typed before?|up arrow for the last prompt?|I typed that before, where is it?",
      "riwayat ketikan di mana?|ada pencarian riwayat seperti di bash?|"
      "panah atas untuk prompt terakhir?|bisa cari yang pernah saya ketik?|ketikan tadi bisa dipanggil lagi?|pertanyaan yang dulu saya ketik di mana?",
      "the prompt history|old prompts|my earlier questions", "riwayat prompt|prompt lama|pertanyaan lama", "^R")
entry("cutting text/memotong teks", "`^W`",
      "`^W` cuts the word before, `^U` to the start of the line, `^K` to its end; `^Y` puts it back.",
      "`^W` memotong kata sebelumnya, `^U` sampai awal baris, `^K` sampai akhir; `^Y` mengembalikannya.",
      "delete a word|cut to the end of the line|paste back what I cut|remove the last word|erase a word backwards",
      "menghapus satu kata|memotong sampai akhir baris|mengembalikan yang dipotong|membuang kata terakhir|menghapus ketikan per kata",
      "which keys cut text?|do readline keys work?",
      "tombol memotong teks apa?|tombol readline jalan tidak?",
      "cutting text|deleting words", "memotong teks|menghapus kata", "^W")
entry("moving in the line/bergerak di baris", "`^A`",
      "`^A` goes to the start of the line and `^E` to its end; `Alt+B` and `Alt+F` move by words.",
      "`^A` ke awal baris dan `^E` ke akhir; `Alt+B` dan `Alt+F` bergerak per kata.",
      "jump to the start of the line|move by words while typing|move the cursor to the beginning|go back one word|put the cursor at the front",
      "ke awal baris|bergerak per kata|memindahkan kursor|mundur satu kata",
      "which keys move the cursor?|do emacs keys work?",
      "tombol kursor apa saja?|tombol emacs berlaku?",
      "moving the cursor|the start of the line", "memindahkan kursor|awal baris", "^A|Alt+B|Alt+F")
entry("drafts/draf", "still there",
      "What you typed and did not send is still there when you come back.",
      "Yang Anda ketik dan belum dikirim masih ada saat kembali (still there).",
      "keep a draft|find what I typed and did not send|keep what I typed for later",
      "menyimpan draf|menyimpan ketikan untuk nanti|menemukan ketikan yang belum dikirim",
      "Is my draft saved?|what happens to unsent text|do I lose what I typed if I quit?|I quit before sending, is it gone?|are drafts kept?",
      "Apakah draf saya tersimpan?|teks yang belum dikirim hilang tidak?|saya keluar sebelum mengirim, hilang tidak?|draf disimpan?",
      "drafts|unsent text", "draf|teks yang belum dikirim")
entry("the end of the line/akhir baris", "`^E`",
      "`^E` or `End` goes to the end of the line; `Alt+>` to the end of the text.",
      "`^E` atau `End` ke akhir baris; `Alt+>` ke akhir teks.",
      "put the cursor at the end|jump behind the last word",
      "menaruh kursor di akhir|ke belakang kata terakhir",
      "which key goes to the end of what I type?|how do I get to the end of my prompt?",
      "tombol ke akhir ketikan?|cara ke ujung prompt?",
      "the end of the line", "akhir baris ketik", "^E")
entry("deleting to the start/menghapus ke awal", "`^U`",
      "`^U` cuts everything to the start of the line.",
      "`^U` memotong semua sampai awal baris.",
      "delete everything before the cursor|cut to the start of the line|remove the line up to here",
      "menghapus semua sebelum kursor|memotong sampai awal baris",
      "which key deletes back to the start?|how do I kill the line backwards?",
      "tombol hapus sampai awal?|cara menghapus baris ke belakang?",
      "deleting to the start of the line", "menghapus sampai awal baris", "^U")
entry("deleting to the end/menghapus ke akhir", "`^K`",
      "`^K` cuts everything to the end of the line.",
      "`^K` memotong semua sampai akhir baris.",
      "delete the rest of the line|kill the line from here|remove everything after the cursor",
      "menghapus sisa baris|membuang semua setelah kursor",
      "which key deletes to the end?|how do I kill the rest?",
      "tombol hapus sampai akhir?|cara membuang sisa baris?",
      "deleting to the end of the line", "menghapus sampai akhir baris", "^K")
entry("putting back/menempel potongan", "`^Y`",
      "`^Y` puts back what was cut.",
      "`^Y` mengembalikan yang dipotong.",
      "insert what I cut|yank text|get the deleted words back|put the cut words somewhere else",
      "menempelkan yang dipotong|mendapat kembali kata yang dihapus",
      "which key yanks?|I cut too much while typing",
      "tombol yank?|saya kebanyakan memotong ketikan",
      "putting back cut text|yanking", "mengembalikan potongan|yank", "^Y")
entry("swapping letters/menukar huruf", "`Alt+T`",
      "`Alt+T` swaps the two characters at the cursor.",
      "`Alt+T` menukar dua huruf di kursor.",
      "swap two characters|fix two letters in the wrong order|transpose letters",
      "menukar dua huruf|memperbaiki huruf yang terbalik",
      "which key transposes?|two letters are the wrong way round, is there a key?",
      "tombol menukar huruf?|dua huruf terbalik, ada tombolnya?",
      "swapping letters|transposing characters", "menukar huruf|transpos huruf", "Alt+T")
entry("pasting/menempel", "`Enter`",
      "Paste as usual: the lines stay together and nothing is sent before `Enter`.",
      "Tempel seperti biasa: barisnya tetap utuh dan tidak ada yang terkirim sebelum `Enter`.",
      "paste text|paste several lines|insert text from the clipboard|paste a long text",
      "menempel teks|menempel beberapa baris|memasukkan teks dari papan klip",
      "is a pasted text sent at once?|does pasting work?|what happens to line breaks when I paste?",
      "teks tempelan langsung terkirim?|bisa paste?|ganti baris saat menempel bagaimana?",
      "pasting|pasted text", "menempel|tempelan")
entry("files/berkas", "nalar ask",
      "Nothing can be attached; pipe text: nalar ask \"…\" < file.txt",
      "Tidak ada lampiran; salurkan teks: nalar ask \"…\" < file.txt",
      "attach a file|upload a file to the chat|add a document to my question|send a text file to the model",
      "melampirkan berkas|mengunggah berkas ke obrolan|menambah dokumen ke pertanyaan",
      "are attachments possible?|does Nalar take files?|can I drop a file here?",
      "bisa lampiran?|Nalar menerima berkas?|bisa kirim dokumen?",
      "attachments|attaching files", "lampiran|melampirkan berkas")

# The reply

entry("stopping/menghentikan", "`Esc`",
      "Press `Esc`: the reply stops and what came is kept.",
      "Tekan `Esc`: jawaban berhenti dan yang sudah datang disimpan.",
      "stop the reply|cancel an answer|interrupt the model|make it stop talking|abort the generation|stop the thinking|halt the output|cut it off|make it shut up|"
      "shut it up|make the model be quiet|kill the answer|break off the reply|stop it from writing on|end the output now|silence the model|pull the brake|make it quit rambling|stop the text from coming",
      "menghentikan jawaban|membatalkan balasan|menyuruh model berhenti|menghentikan pikiran|menyetop model|memotong jawaban|"
      "membungkam model|menghentikan model yang ngoceh|memutus jawaban|mengerem model|menghentikan keluaran|bikin model diam|nyetop jawaban|berhenti di tengah jawaban|menghentikan tulisan yang terus keluar",
      "it won't stop, what do I press?|does stopping lose the text?|it is talking too long|how do I interrupt?|"
      "it just keeps going, make it stop!|which button stops it?|it's rambling, what do I hit?|stop button?|it never ends, how do I break it off?|I've read enough, how do I stop the answer?|wrong question, how do I cancel it while it answers?|"
      "how do I stop you while you write?",
      "Kalau dihentikan apakah teksnya hilang?|modelnya kelamaan, hentikan bagaimana?|stopnya apa|"
      "berhentinya pencet apa?|kok ngoceh terus, stopnya gimana?|tombol stop yang mana?|jawabannya kepanjangan, cara memotongnya?|salah tanya, cara batalin jawabannya?|cara nyetop di tengah jalan?|kalau mau berhenti di tengah jawaban tekan apa?|"
      "cara membuat model diam?",
      "stopping|cancelling|the stop key", "menghentikan|membatalkan|tombol stop", "Esc")
entry("asking again/bertanya lagi", "`R`",
      "Press `Tab` to go to the transcript, then `R` to ask again. The old answer stays in the file as a branch.",
      "Tekan `Tab` ke transkrip, lalu `R` untuk bertanya lagi. Jawaban lama tetap tersimpan sebagai cabang.",
      "regenerate the answer|ask the same question again|retry|get another answer|try once more|get a different reply|redo the last answer|regenerate|"
      "have another go|roll the dice again|make it answer anew|get a second opinion from the model|give it another shot",
      "mengulang jawaban|bertanya lagi hal yang sama|meminta jawaban lain|mendapat jawaban berbeda|meregenerasi jawaban|mencoba sekali lagi|"
      "minta jawaban ulang|menyuruh menjawab lagi|ngulang jawaban|minta versi lain|mencoba jawaban baru",
      "the answer is bad, can I have another one?|is there a regenerate key?|"
      "I don't like this answer, another please?|can it try again?|which button retries?|retry button?",
      "jawabannya jelek, bisa minta yang lain?|ada tombol ulang?|"
      "jawabannya kurang, bisa diulang?|ulang jawaban pencet apa?|bisa dicoba lagi?|tombol ulangi yang mana?",
      "regenerating|asking again|retry", "mengulang jawaban|bertanya lagi|coba lagi", "R in the transcript")
entry("editing a question/menyunting pertanyaan", "`e`",
      "In the transcript (`Tab`) press `e` to edit an earlier message; `Esc` twice while writing edits the last one.",
      "Di transkrip (`Tab`) tekan `e` untuk menyunting pesan lama; `Esc` dua kali saat menulis menyunting yang terakhir.",
      "edit an earlier message|change my last question|fix a typo in what I asked|fork the conversation|correct my question|rewrite an old message|go back and ask differently|"
      "fix my last message|alter what I asked before|amend a question|modify a message I already sent|correct a typo after sending|take back my message and rephrase it|reword my question|change what I wrote before",
      "menyunting pesan lama|mengubah pertanyaan terakhir|memperbaiki salah ketik di pertanyaan|memperbaiki pertanyaan|mengedit pesan lama|bertanya dengan cara lain dari awal|"
      "membetulkan pesan yang sudah terkirim|merevisi pertanyaan|mengoreksi pertanyaan tadi|mengubah yang sudah dikirim|menulis ulang pertanyaan tadi|membenarkan typo setelah dikirim|ngedit pesan|ngedit pertanyaan",
      "I made a typo in my question|can messages be edited?|"
      "I misspelled something and sent it, can I fix it?|I sent the wrong thing, can I change it?|which button edits a message?|edit button?|can I still change what I asked?|I want to rephrase my last question|oops, typo in my message, how do I edit it?",
      "pertanyaan saya salah ketik|pesan bisa diedit?|"
      "typo di pesan tadi, bisa dibenerin?|udah kekirim tapi salah, bisa diubah?|edit pesan pencet apa?|tombol edit yang mana?|masih bisa mengubah pertanyaan tadi?|saya mau mengganti kata di pertanyaan tadi|cara ngedit chat yang udah dikirim?",
      "editing a question|editing earlier messages|changing a message", "menyunting pertanyaan|mengedit pesan|mengubah pesan", "e in the transcript")
entry("branches/cabang", "branch",
      "Nothing is replaced: every version stays in the file as a branch.",
      "Tidak ada yang diganti: setiap versi tetap di berkas sebagai cabang (branch).",
      "keep the old answer|see the old version|keep both answers",
      "menyimpan jawaban lama|melihat versi lama|menyimpan kedua jawaban",
      "Does regenerating delete the old answer?|is the old answer lost when I ask again?|what happens to the old version|are old answers kept?|what is a branch?|is anything overwritten?",
      "Apakah jawaban lama hilang kalau bertanya lagi?|jawaban lama disimpan?|apa itu cabang?|ada yang ditimpa?",
      "branches|old versions|variants", "cabang|versi lama|varian")
entry("copying/menyalin", "`y`",
      "In the transcript (`Tab`) `y` copies the answer, `Y` the answer with its thought, `c` a code block.",
      "Di transkrip (`Tab`) `y` menyalin jawaban, `Y` jawaban dengan pikirannya, `c` blok kode.",
      "copy the answer|copy the reply to the clipboard|copy with the thinking|copy the code|copy a code block|get the answer into another program|copy text out|copy everything with the thoughts|"
      "grab the answer|take the answer to my editor|put the reply on the clipboard|snatch the code|yank the answer|get this text into a mail|carry the code over to my file|lift a code block out",
      "menyalin jawaban|menyalin blok kode|menyalin jawaban dengan pikirannya|menyalin teks|mengambil jawaban ke program lain|menyalin kode|"
      "mengopi jawaban|mengambil kodenya saja|memindahkan jawaban ke papan klip|menjiplak teks jawaban|menyalin jawaban ke email|ngopi jawaban|ngopas jawaban|mengambil blok kode untuk berkas saya",
      "copy key?|how to copy?|"
      "which button copies?|I want this answer in my document|how do I take this text out of here?|can I copy and paste the answer?|selecting with the mouse is a pain, is there a copy key?|how do I get only the code?|copy button?|clipboard?",
      "tombol salin?|cara copy?|"
      "pencet apa untuk menyalin?|copy jawabannya gimana?|mau copas jawabannya, caranya?|tombol copy yang mana?|cara ambil kodenya aja?|saya mau jawaban ini di dokumen saya|bisa dicopas gak?|menyalin jawaban tekan apa?",
      "copying|the clipboard|copy and paste", "menyalin|papan klip|salin", "y in the transcript|Y in the transcript|c in the transcript")
entry("thinking/berpikir", "`^T`",
      "Press `^T` to choose: thinking on, off, or how much effort.",
      "Tekan `^T` untuk memilih: berpikir menyala, mati, atau seberapa keras.",
      "turn thinking off|switch thinking on|make it think less|set the effort|disable reasoning|skip the thinking|make it think harder|set thinking to high|"
      "make it answer right away|stop it from pondering first|lower the effort|raise the thinking effort|let it ponder longer|make it reason more|use less reasoning|get quick answers without reasoning|dial down the thinking|crank up the thinking",
      "mematikan pikiran|menyalakan berpikir|mengatur seberapa keras berpikir|melewati berpikir|membuat model berpikir lebih keras|mengatur usaha berpikir|"
      "membuatnya langsung menjawab|menurunkan usaha berpikir|menaikkan usaha berpikir|menyuruh model mikir lebih lama|mengurangi mikirnya|menonaktifkan penalaran|biar gak mikir dulu|mengatur tingkat berpikir|bikin model mikir lebih dalam",
      "can you answer without thinking?|thinking key?|is there a no-think mode?|it thinks too much|"
      "it ponders far too long, can I switch that off?|how do I choose low, medium or high effort?|where's the switch for thinking?|which button turns the reasoning off?|I want it to think more about this|can it think less?|effort level?|"
      "just the answer without thinking first, how?",
      "Bisa jawab tanpa berpikir?|tombol berpikir?|ada mode tanpa berpikir?|mikirnya kelamaan|"
      "mikirnya lama banget, bisa dimatikan?|cara memilih usaha rendah, sedang atau tinggi?|sakelar berpikirnya di mana?|tombol mana yang mematikan penalaran?|saya mau dia berpikir lebih dalam, caranya?|bisa gak mikirnya dikurangi?|level berpikir diatur di mana?|"
      "pengen langsung jawab tanpa mikir, gimana?",
      "thinking on and off|the thinking effort|reasoning effort", "berpikir menyala mati|usaha berpikir|mode berpikir", "^T")
entry("folding all thoughts/melipat semua pikiran", "`^O`",
      "Press `^O` to fold or open all thinking.",
      "Tekan `^O` untuk melipat atau membuka semua pikiran.",
      "hide the thinking|fold all thoughts|open all thoughts|show the reasoning again|collapse the thoughts|see what you thought|unfold everything|expand the thinking|collapse everything|"
      "make the reasoning disappear|get rid of the thoughts|tuck the thoughts away|bring the thoughts back|see only the answers|minimise the reasoning|make the grey stuff go away|close all the thinking|reveal the thoughts|look at the reasoning again",
      "menyembunyikan pikiran|melipat semua pikiran|membuka semua pikiran|melihat pikiran lagi|membuka lipatan|menutup semua pikiran|menampilkan pikiran|"
      "menghilangkan pikiran dari layar|membuang tampilan pikiran|memunculkan pikiran lagi|melihat jawabannya saja|menciutkan pikiran|menutup teks abu-abu|menggulung pikiran|mengumpetin pikiran|nampilin pikiran lagi|ngelipat pikiran",
      "where did the thinking go?|the thoughts are folded, how do I see them?|fold key?|the reasoning disappeared|why is the thinking hidden?|"
      "I only want to see answers, no thoughts|the thoughts take up the whole screen|too much grey text, how do I hide it?|which button hides the reasoning?|how do I make the thinking vanish?|can I see what it was thinking?|the reasoning is in my way|hide thoughts?",
      "Pikirannya ke mana?|tombol lipat?|pikirannya hilang|kenapa pikirannya tersembunyi?|"
      "pikirannya menuhin layar|cuma mau lihat jawaban, pikirannya diumpetin gimana?|pencet apa biar pikirannya hilang?|tombol mana yang menyembunyikan penalaran?|teks abu-abunya kebanyakan, cara menutupnya?|bisa lihat lagi tadi dia mikir apa?|pikirannya mengganggu|"
      "cara memunculkan pikirannya lagi?",
      "folding|the thoughts|folding thoughts|collapsed thinking", "melipat|lipatan pikiran|pikiran yang terlipat", "^O")
entry("folding one thought/melipat satu pikiran", "`Space`",
      "Go to the transcript with `Tab` and press `Space`: it folds or opens this thought alone, and it stays so.",
      "Ke transkrip dengan `Tab` lalu tekan `Space`: hanya pikiran ini yang dilipat atau dibuka, dan tetap begitu.",
      "fold just one thought|open only this thought|fold this thinking|fold a single thought|keep one thought open",
      "melipat satu pikiran saja|membuka pikiran ini saja|melipat satu pikiran tertentu|membiarkan satu pikiran terbuka",
      "can I fold only one?|how to open a single thought?",
      "bisa lipat satu saja?|cara buka satu pikiran?",
      "folding one thought|this thought only", "melipat satu pikiran|pikiran ini saja", "Space in the transcript")
entry("thoughts beside answers/pikiran di samping", "140 columns",
      "On a screen of 140 columns press `^O` again: thoughts then stand beside the answers.",
      "Pada layar 140 kolom (140 columns) tekan `^O` lagi: pikiran berdiri di samping jawaban.",
      "see thoughts beside the answer|show the thinking on the right|put the reasoning in a side pane|have two columns|read the thinking next to the reply",
      "melihat pikiran di samping jawaban|menaruh pikiran di kanan|memakai dua kolom|membaca pikiran di sebelah jawaban|menaruh pikiran di panel samping",
      "is there a side by side view?|how wide must the screen be for two panes?",
      "ada tampilan berdampingan?|berapa lebar layar untuk dua panel?",
      "the thought pane|side by side thoughts|the wide layout", "panel pikiran|pikiran berdampingan|tata letak lebar")
entry("how thoughts are shown/tampilan pikiran", "reasoning.fold",
      "Set `reasoning.fold` to auto, open, folded, hidden or peek.",
      "Atur `reasoning.fold` ke auto, open, folded, hidden atau peek.",
      "always show the thinking|never show the thinking|keep thoughts open by default|configure how thoughts are shown|hide thoughts for good|start with thoughts folded|"
      "keep the reasoning hidden all the time|have thoughts folded from the start|never see thoughts again",
      "selalu menampilkan pikiran|mengatur tampilan pikiran|pikiran selalu terbuka|menyembunyikan pikiran selamanya|melipat pikiran sejak awal|tidak pernah menampilkan pikiran|"
      "menutup pikiran untuk seterusnya|membuat pikiran terlipat sejak awal|tidak melihat pikiran lagi selamanya",
      "what does reasoning.fold do?|which fold modes are there?|what is peek?|which values has reasoning.fold?|can thoughts always be open?|"
      "which setting hides the reasoning for good?|can the thoughts be hidden in every session?",
      "Apa itu reasoning.fold?|nilai reasoning.fold apa saja?|mode lipat apa saja?|bisa selalu terbuka?|"
      "pengaturan mana yang menyembunyikan pikiran seterusnya?|bisakah pikiran selalu tersembunyi?",
      "reasoning.fold|fold modes|the display of thoughts", "reasoning.fold|mode lipat|tampilan pikiran")
entry("thinking by default/berpikir sebagai bawaan", "reasoning.thinking",
      "Set `reasoning.thinking` in the settings: auto, off, on, low, medium or high.",
      "Atur `reasoning.thinking` di pengaturan: auto, off, on, low, medium atau high.",
      "set thinking off for good|change the default for thinking|configure the thinking effort in the settings|start without thinking|always think hard",
      "mematikan berpikir untuk seterusnya|mengubah bawaan berpikir|selalu berpikir keras|mengatur bawaan berpikir|memulai tanpa berpikir",
      "which values has reasoning.thinking?|what is reasoning.thinking for?",
      "nilai reasoning.thinking apa saja?|apa itu reasoning.thinking?",
      "reasoning.thinking|the default for thinking", "reasoning.thinking|bawaan berpikir")
entry("a full context/konteks penuh", "oldest turns",
      "Nalar says so with the figures. The command \"ask again without the oldest turns\" is in the palette (`^P`).",
      "Nalar mengatakannya dengan angkanya. Perintah \"ask again without the oldest turns\" ada di palet (`^P`).",
      "go on when the context is full|leave out the oldest turns|shorten a long conversation|free some context|drop old messages|continue a very long chat",
      "melanjutkan saat konteks penuh|membuang giliran tertua|mengosongkan konteks|membuang pesan lama|memendekkan percakapan panjang",
      "what happens when the context is full?|the conversation is too long for the model|it says the context is full|what does leave-out do?",
      "Apa yang terjadi kalau konteks penuh?|katanya konteks penuh|leave-out itu apa?",
      "a full context|the context limit|/leave-out", "konteks penuh|batas konteks|/leave-out")
entry("the stats bar/bilah bawah", "first token",
      "The bar at the bottom shows the state and model, tokens per second, time to the first token, tokens, and how full the context is.",
      "Bilah di bawah menunjukkan keadaan dan model, token per detik, waktu sampai token pertama (first token), jumlah token, dan isi konteks.",
      "see how fast the model is|see how many tokens were used|read the status line|see the tokens per second|see how full the context is",
      "melihat kecepatan model|membaca baris status|melihat token per detik|melihat isi konteks",
      "What is the line at the bottom?|what does tok/s mean?|what do the numbers at the bottom mean?|what is ctx?|What does the stats bar show?|what is first token?|how full is the context?",
      "Apa arti baris di bawah?|Apa itu tok/s?|angka di bawah itu apa?|first token itu apa?|seberapa penuh konteksnya?",
      "the stats bar|the status line|tok/s|the bottom line", "bilah bawah|baris status|tok/s|baris paling bawah")
entry("esc twice/esc dua kali", "`Esc`",
      "`Esc` twice while writing edits the last question; once it stops the reply or leaves what is open.",
      "`Esc` dua kali saat menulis menyunting pertanyaan terakhir; sekali menghentikan jawaban atau menutup yang terbuka.",
      "leave a menu|close the open window",
      "meninggalkan menu|menutup yang terbuka",
      "what happens when I press escape two times?|why does Esc Esc open my question?",
      "apa yang terjadi kalau esc ditekan dua kali?|kenapa Esc Esc membuka pertanyaan saya?",
      "double escape|Esc Esc", "esc dua kali|Esc Esc", "Esc Esc|escape twice")
entry("peek/peek", "reasoning.fold=peek",
      "Peek shows the header and the last four lines of a thought: --set reasoning.fold=peek",
      "Peek menampilkan kepala dan empat baris terakhir pikiran: --set reasoning.fold=peek",
      "see just the last lines of a thought|use peek",
      "melihat baris terakhir pikiran saja|memakai peek",
      "what is fold = peek?|which mode shows only the last lines?",
      "fold = peek itu apa?|mode mana yang menampilkan baris terakhir?",
      "peek|the peek mode", "peek|mode peek")
entry("answer now/jawab sekarang", "`Esc`",
      "A thought cannot be ended early yet: `Esc` stops the whole reply, and `^T` turns thinking off.",
      "Pikiran belum bisa diakhiri lebih awal: `Esc` menghentikan jawaban, dan `^T` mematikan berpikir.",
      "end the thinking and get the answer|make it answer now|cut the thinking short",
      "mengakhiri pikiran dan mendapat jawaban|membuatnya menjawab sekarang",
      "can it stop thinking and answer?|is there an answer now key?",
      "bisa berhenti berpikir lalu menjawab?|ada tombol jawab sekarang?",
      "answer now|ending the thinking early", "jawab sekarang|mengakhiri pikiran")
entry("clipboard/papan klip", "OSC 52",
      "Copies go to the terminal (OSC 52) or to wl-copy, xclip or xsel.",
      "Salinan masuk ke terminal (OSC 52) atau ke wl-copy, xclip atau xsel.",
      "copy over ssh|make the clipboard work",
      "menyalin lewat ssh|membuat papan klip berfungsi",
      "copying does not work|which clipboard program does it need?|why is my clipboard empty?",
      "menyalin tidak berfungsi|program papan klip apa yang perlu?|kenapa papan klip kosong?",
      "the clipboard over ssh|OSC 52", "papan klip lewat ssh|OSC 52")
entry("the cost/biaya", "$",
      "Where a price is known, the bar at the bottom shows the cost in $; a local model shows none.",
      "Kalau harganya diketahui, bilah bawah menunjukkan biaya dalam $; model lokal tidak menampilkannya.",
      "see what a conversation costs|find out the price of my chat|"
      "know how much money I have spent here|see the bill|keep an eye on the cost|check what I pay for this chat|see the dollars|watch my spending",
      "melihat biaya percakapan|mengetahui harga obrolan|"
      "melihat tagihan obrolan|memantau biaya|tahu sudah habis berapa dolar|mengecek ongkos obrolan ini|melihat pengeluaran|ngecek biaya",
      "what does this chat cost?|where is the price shown?|does the API cost show?|"
      "how much did this conversation cost me?|am I being charged for this chat?|how many dollars was that?|where do I see what I spent?|how pricey was this chat?|does a chat with a local model cost money?|is the price of the reply shown?",
      "obrolan ini biayanya berapa?|harga tampil di mana?|biaya API kelihatan?|"
      "obrolan ini habis berapa dolar?|ongkos chat ini berapa?|saya kena biaya berapa tadi?|di mana lihat pengeluarannya?|pakai model lokal kena biaya?|berapa duit habisnya percakapan ini?|biayanya kelihatan di mana?",
      "the cost of a chat|prices", "biaya obrolan|harga token")

# Reading

entry("scrolling/menggulir", "`PgUp`",
      "`PgUp` and `PgDn` scroll by pages; in the transcript `k` and `j` by lines.",
      "`PgUp` dan `PgDn` menggulir per halaman; di transkrip `k` dan `j` per baris.",
      "scroll up|scroll down|read what came before|page through the answer|see the text above|move down a page|"
      "get back up to what was said|see the part that went off the screen",
      "menggulir ke atas|menggulir ke bawah|membaca yang sebelumnya|melihat teks di atas|turun satu halaman|menggulir|"
      "naik ke bagian atas|melihat bagian yang terlewat dari layar",
      "scroll key?|the text is too long for my screen|"
      "I can't see the beginning of the answer, how do I go up?|how do I scroll without a mouse?",
      "tombol gulir?|teksnya terlalu panjang untuk layar|"
      "awal jawabannya gak kelihatan, naiknya gimana?|cara scroll tanpa mouse?",
      "scrolling|page up", "menggulir|gulir|scroll", "PgUp|PgDn|k in the transcript|j in the transcript")
entry("the beginning and the end/awal dan akhir", "`End`",
      "In the transcript `Home` or `g` goes to the beginning, `End` or `G` to the end.",
      "Di transkrip `Home` atau `g` ke awal, `End` atau `G` ke akhir.",
      "jump to the beginning|jump to the end|go to the bottom|go to the top of the conversation|get back to the newest text|return to the very first message",
      "lompat ke awal|lompat ke akhir|ke bagian paling bawah|kembali ke teks terbaru|kembali ke pesan pertama|ke paling atas",
      "how to get to the last line?|is there a go-to-top key?",
      "cara ke baris terakhir?|ada tombol ke paling atas?",
      "the top of the chat|the bottom of the chat", "awal obrolan|akhir obrolan", "Home in the transcript|End in the transcript|g in the transcript|G in the transcript")
entry("between messages/antar pesan", "`↑`",
      "In the transcript `↑` and `↓` go to the previous and the next message.",
      "Di transkrip `↑` dan `↓` ke pesan sebelumnya dan berikutnya.",
      "go to the previous message|move between messages|select another message|jump from message to message|select the message before",
      "ke pesan sebelumnya|berpindah antar pesan|lompat antar pesan|memilih pesan sebelumnya|memilih pesan lain",
      "how to pick an earlier message?|which keys go from message to message?",
      "cara memilih pesan lama?|tombol antar pesan apa?",
      "moving between messages|the previous message", "berpindah antar pesan|pesan sebelumnya")
entry("the focus/fokus", "`Tab`",
      "`Tab` goes to the next pane, `Shift+Tab` to the previous one.",
      "`Tab` ke panel berikutnya, `Shift+Tab` ke sebelumnya.",
      "change the focus|switch panes|get to the transcript|leave the composer|go to the next pane|get into the list|get back to the input|select the transcript",
      "pindah panel|mengganti fokus|ke transkrip|ke daftar|kembali ke tempat mengetik|memilih transkrip",
      "my keys go to the wrong place|how do I leave the input line?",
      "tombolnya masuk ke tempat lain|cara keluar dari kotak ketik?",
      "the focus|switching panes|the Tab key", "fokus|pindah panel|tombol Tab", "Tab|Shift+Tab")

# Conversations

entry("a new chat/obrolan baru", "`^N`",
      "Press `^N` for a new chat.",
      "Tekan `^N` untuk obrolan baru.",
      "start a new chat|begin a new conversation|open a fresh chat|start over|clear the chat and begin again|forget this and start fresh|open an empty conversation|"
      "get a blank chat|wipe the slate clean|change the subject in a new conversation|leave this topic and open another chat|have a clean sheet|reset everything and chat anew|make another conversation|kick off another chat",
      "memulai obrolan baru|membuat percakapan baru|mulai dari awal|mengosongkan obrolan dan mulai lagi|membuka obrolan kosong|memulai dari nol|"
      "bikin chat baru|membuka lembaran baru|mengganti topik di obrolan baru|bikin percakapan kosong|reset obrolan|membuka chat kosong|mulai ngobrol dari awal lagi|menambah percakapan",
      "new chat key?|new chat?|can I reset the conversation?|"
      "how do I begin from scratch?|I want a clean chat|which button makes a new chat?|new topic, new chat - how?|how to open another conversation?|can I start afresh?|plus button for a new chat?|empty chat please, how?",
      "tombol obrolan baru?|obrolan baru?|bisa reset obrolan?|"
      "chat baru pencet apa?|mau mulai obrolan dari nol, gimana?|tombol chat baru yang mana?|ganti topik, mau obrolan baru|cara bikin percakapan lain?|bisa mulai lagi dari kosong?|mau chat kosong, caranya?|new chat-nya di mana?",
      "a new chat|new conversations", "obrolan baru|percakapan baru", "^N")
entry("the conversations/percakapan", "`^S`",
      "Press `^S` or `F2`: all conversations; type to filter, `Enter` opens one.",
      "Tekan `^S` atau `F2`: semua percakapan; ketik untuk menyaring, `Enter` membuka.",
      "see all conversations|open an old conversation|switch to another chat|find an earlier chat|go back to yesterday's chat|list my chats|browse my old chats|get to a previous conversation|load a saved chat|"
      "look at my earlier talks|pick up an old chat|see what we talked about last week|reopen yesterday's conversation|return to an earlier conversation|look through past conversations|hop to a different chat|show all my talks",
      "melihat semua percakapan|membuka percakapan lama|mencari obrolan kemarin|pindah ke obrolan lain|membuka obrolan lama|melihat riwayat obrolan|memuat percakapan tersimpan|"
      "membuka lagi chat kemarin|menengok obrolan lama|melihat semua chat|balik ke percakapan minggu lalu|lompat ke chat lain|menelusuri obrolan lama|ganti ke obrolan yang lain|nyari chat lama",
      "where are my old chats?|history key?|where did my chat go?|"
      "how do I find what we discussed yesterday?|where can I see all my talks?|I want my old chat back on the screen|which button lists the chats?|my previous conversation, where is it?|is there an overview of my conversations?|"
      "how to swap to another chat?",
      "obrolan lama di mana?|tombol riwayat?|obrolan saya ke mana?|"
      "chat kemarin ada di mana?|cara lihat semua obrolan?|mau buka lagi obrolan minggu lalu|daftar chat pencet apa?|percakapan sebelumnya di mana ya?|bisa lihat obrolan-obrolan lama?|cara pindah ke chat lain?|tombol daftar obrolan yang mana?",
      "my conversations|old chats|the chat history|past chats", "percakapan saya|obrolan lama|riwayat obrolan", "^S|F2")
entry("the list/daftar", "`^B`",
      "Press `^B` to show or hide the list.",
      "Tekan `^B` untuk menampilkan atau menyembunyikan daftar.",
      "hide the list|show the list on the left|toggle the sidebar|get rid of the sidebar|hide the conversation list|make more room for the text|close the left pane|bring the sidebar back|"
      "make the sidebar go away|put the list of chats back on the left|free up the left side|kill the sidebar",
      "menyembunyikan daftar|menampilkan daftar di kiri|menghilangkan bilah samping|memberi ruang lebih untuk teks|menutup panel kiri|memunculkan daftar lagi|"
      "menutup daftar di samping|memunculkan bilah samping|ngilangin sidebar|melebarkan tempat teks dengan menutup daftar",
      "sidebar key?|the list is in the way|the list is gone|"
      "which button hides the sidebar?|the left column takes too much room|where has the sidebar gone?|how do I get the left list back?",
      "tombol daftar?|daftarnya mengganggu|daftarnya hilang|"
      "sidebar-nya ke mana?|cara menutup sidebar?|kolom kiri makan tempat|pencet apa biar daftar kiri hilang?",
      "the sidebar|the list of conversations|the left pane", "bilah samping|daftar percakapan|panel kiri", "^B")
entry("renaming/mengganti nama", "`r`",
      "Open the list with `^S`, choose the conversation and press `r`.",
      "Buka daftar dengan `^S`, pilih percakapannya lalu tekan `r`.",
      "rename a conversation|change the title of a chat|give the chat another name|edit the title|retitle a conversation|"
      "call a chat something else|name my chat",
      "mengganti nama percakapan|mengubah judul obrolan|mengedit judul|menamai percakapan|"
      "menamai ulang chat|ganti nama obrolan",
      "the title is wrong, can I change it?|rename key?|"
      "which button renames a chat?|the name of this chat is silly, how do I change it?",
      "judulnya salah, bisa diganti?|tombol ganti nama?|"
      "ganti nama chat pencet apa?|nama chatnya aneh, cara gantinya?",
      "renaming|titles of chats|the title", "mengganti nama|judul obrolan|nama percakapan", "r in the list")
entry("deleting/menghapus", "`d`",
      "Open the list with `^S`, choose the conversation and press `d`; `u` brings it back.",
      "Buka daftar dengan `^S`, pilih percakapannya lalu tekan `d`; `u` mengembalikannya.",
      "delete a conversation|remove a chat|throw a chat away|erase a conversation|get rid of a chat|clean up old chats|remove a conversation for good|"
      "bin a chat|trash a conversation|wipe out a chat|scrap an old talk|discard a conversation|make a chat vanish from the list|clear a chat out of my list|toss a chat",
      "menghapus percakapan|membuang obrolan|menyingkirkan obrolan|membersihkan obrolan lama|hapus obrolan|"
      "mendelete obrolan|membuang chat ke tempat sampah|menghilangkan obrolan dari daftar|melenyapkan percakapan|hapus chat|ngapus obrolan|ngehapus chat lama|memusnahkan percakapan",
      "delete key for chats?|can chats be deleted?|"
      "which button deletes a chat?|I don't want this chat any more|this conversation is embarrassing, how do I remove it?|how do I clear old chats out?|delete button?|can I throw away a conversation?|my list is full of junk chats, how do I remove them?",
      "tombol hapus obrolan?|obrolan bisa dihapus?|"
      "hapus obrolan pencet apa?|chat ini gak mau saya simpan, cara hapusnya?|cara buang chat lama?|tombol hapusnya mana?|bisa buang percakapan?|daftarnya penuh chat sampah, cara membersihkannya?|obrolan ini memalukan, hapusnya gimana?",
      "deleting chats|deleting a conversation", "menghapus obrolan|hapus percakapan", "d in the list")
entry("bringing back/mengembalikan", "`u`",
      "Press `u` in the list. Deleted conversations also stay in the folder's .trash for thirty days.",
      "Tekan `u` di daftar. Percakapan yang dihapus juga tinggal di .trash selama tiga puluh hari.",
      "undo a delete|restore a deleted conversation|bring back a chat I deleted|recover a chat|get a deleted chat back|undelete a conversation|"
      "rescue a chat I threw away|get back what I deleted",
      "mengembalikan percakapan yang dihapus|membatalkan penghapusan|mendapatkan kembali obrolan terhapus|memulihkan percakapan|"
      "menyelamatkan obrolan yang terhapus|ngembaliin chat yang kehapus",
      "I deleted a chat by mistake|how long are deleted chats kept?|is there a trash?|my chat is deleted, help|"
      "oops, I deleted the wrong chat|can a deleted chat be saved?",
      "Saya tidak sengaja menghapus obrolan|berapa lama obrolan yang dihapus disimpan?|ada tempat sampah?|obrolan saya terhapus, tolong|"
      "waduh, salah hapus obrolan|chat kehapus, bisa balik?",
      "undoing a delete|deleted chats|the trash", "membatalkan hapus|obrolan terhapus|tempat sampah", "u in the list")
entry("pinning/menyematkan", "`p`",
      "Open the list with `^S` and press `p`: the conversation stays at the top.",
      "Buka daftar dengan `^S` lalu tekan `p`: percakapan itu tetap di atas.",
      "pin a conversation|keep a chat at the top|mark a chat as important|put a chat first in the list|make a favourite",
      "menyematkan percakapan|menaruh obrolan di paling atas|menaruh obrolan di urutan pertama|membuat favorit|menandai obrolan penting",
      "are there favourites?|can a chat stay on top?",
      "ada favorit?|obrolan bisa tetap di atas?",
      "pinning|favourites|pinned chats", "menyematkan|favorit|obrolan tersemat", "p in the list")
entry("filtering/menyaring", "type",
      "In the list just type: it filters. `/` begins a filter too.",
      "Di daftar langsung saja ketik (type): daftar tersaring. `/` juga memulai penyaring.",
      "filter the list|search in the list of conversations|find a chat by its title|narrow the list down|look for a title|"
      "search my list of chats|find the right chat among hundreds",
      "menyaring daftar|mencari obrolan menurut judul|mempersempit daftar|mencari judul|"
      "mencari chat di daftar|menemukan chat di antara ratusan",
      "how do I find a chat in a long list?|can the list be filtered?|"
      "can I search the list?|how do I look up a chat by name?",
      "cara menemukan obrolan di daftar panjang?|daftar bisa disaring?|"
      "bisa mencari di daftar?|cara cari chat menurut nama?",
      "filtering the list|the filter", "menyaring daftar|saringan", "/ in the list")
entry("the last conversation/percakapan terakhir", "`nalar -c`",
      "Start it with `nalar -c` to open the last conversation.",
      "Jalankan `nalar -c` untuk membuka percakapan terakhir.",
      "open the last conversation at the start|continue where I stopped|resume the last chat from the shell|go on with my last chat when I start|start where I left off",
      "melanjutkan percakapan terakhir|membuka obrolan terakhir dari shell|meneruskan obrolan kemarin saat mulai|mulai dari yang terakhir",
      "what does nalar -c do?|what is --continue?",
      "apa guna nalar -c?|apa itu --continue?",
      "nalar -c|the last conversation", "nalar -c|percakapan terakhir")
entry("where conversations are/letak percakapan", "nalar/conversations",
      "Each is one JSON file in ~/.local/share/nalar/conversations, readable by you alone.",
      "Masing-masing satu berkas JSON di ~/.local/share/nalar/conversations, hanya Anda yang bisa membacanya.",
      "find my conversations on disk|back up my chats|read the conversation files|copy my chats to another machine|open the chat files|move my conversations|"
      "locate my chats on the drive|see the files behind my chats|put my conversations on a USB stick|find where my talks are kept|get at the saved chats in the file system|sync my conversations folder",
      "menemukan berkas percakapan|mencadangkan obrolan|menyalin obrolan ke mesin lain|membuka berkas obrolan|memindahkan percakapan|"
      "mencari lokasi obrolan di disk|melihat berkas di balik obrolan|menyimpan obrolan ke flashdisk|tahu folder tempat obrolan|menemukan letak chat tersimpan|mencadangkan percakapan ke hard disk",
      "Where are my conversations stored?|where are chats saved|in which folder are the chats?|what format are conversations?|are my chats private?|can others read my chats?|which file holds a chat?|"
      "where do my chats live?|where does it keep what we said?|which directory has my conversations?|what is the path of my chats?|where on my disk are the talks?|where does Nalar save conversations?|what folder should I back up to keep my chats?|"
      "are chats kept as JSON?",
      "Di mana percakapan disimpan?|obrolan disimpan di mana|Apakah obrolan saya pribadi?|orang lain bisa baca obrolan saya?|format percakapan apa?|"
      "chat saya disimpan di folder mana?|obrolan tersimpan di mana ya?|lokasi berkas obrolan?|Nalar menyimpan percakapan di mana?|direktori obrolan apa?|folder apa yang harus dicadangkan supaya obrolan aman?|di disk letaknya di mana chat-chat saya?|"
      "obrolan disimpan sebagai JSON?",
      "the conversation files|the folder of my chats|stored chats", "berkas percakapan|folder obrolan|letak obrolan")
entry("safety of what is said/keamanan kata-kata", "two seconds",
      "A question is on disk before it is sent, and a reply is at most two seconds behind the screen. Nothing else is lost.",
      "Pertanyaan sudah di disk sebelum dikirim, dan jawaban paling lambat dua detik (two seconds) di belakang layar. Selain itu tidak ada yang hilang.",
      "be sure nothing is lost|save the conversation|protect my chat against a crash",
      "menyimpan percakapan|melindungi obrolan dari mati listrik|memastikan tidak ada yang hilang",
      "What if my computer crashes?|what happens when the power goes out?|do I have to save?|what if I kill the program?|is anything lost in a crash|does it save by itself?|is there a save key?",
      "Bagaimana kalau komputer mati?|apa ada yang hilang kalau program mati?|perlu disimpan tidak?|otomatis tersimpan?|ada tombol simpan?",
      "crashes|saving|power cuts", "mati listrik|penyimpanan|crash")
entry("two Nalars/dua Nalar", "Two Nalars",
      "Yes. Two Nalars may run at the same time.",
      "Bisa. Dua Nalar boleh berjalan bersamaan (Two Nalars).",
      "run two Nalars at once|open Nalar twice|use it in two terminals|open a second window|start a second Nalar",
      "menjalankan dua Nalar|membuka Nalar di dua terminal|membuka jendela kedua|menjalankan Nalar kedua",
      "can two run at once?|is it safe to start it twice?|may I have two open?",
      "boleh buka dua?|aman dijalankan dua kali?|bisa dua sekaligus?",
      "two windows|several Nalars", "dua jendela|beberapa Nalar")
entry("a damaged file/berkas rusak", "set aside",
      "A damaged file is set aside and named, never overwritten.",
      "Berkas yang rusak disisihkan (set aside) dan disebut, tidak pernah ditimpa.",
      "repair a damaged conversation|recover a broken file|save a corrupt conversation",
      "memperbaiki berkas yang rusak|memulihkan berkas rusak|menyelamatkan percakapan rusak",
      "What happens to a damaged conversation file?|a conversation file is broken|is a corrupt file overwritten?|it says a file is damaged",
      "Apa yang terjadi dengan berkas yang rusak?|berkas rusak ditimpa?|katanya ada berkas rusak",
      "damaged files|broken conversations", "berkas rusak|percakapan rusak")
entry("titles/judul", "`r`",
      "A title comes from the first question; `r` in the list changes it.",
      "Judul diambil dari pertanyaan pertama; `r` di daftar mengubahnya.",
      "know where titles come from",
      "tahu asal judul",
      "who makes the titles?|where does the title of a chat come from?|why is my chat called that?",
      "siapa yang membuat judul?|judul obrolan dari mana?|kenapa obrolan saya bernama itu?",
      "automatic titles", "judul otomatis")
entry("searching texts/mencari isi", "`^S`",
      "`^S` filters by title only; grep finds words in the files in ~/.local/share/nalar/conversations.",
      "`^S` hanya menyaring judul; grep mencari kata dalam berkas di ~/.local/share/nalar/conversations.",
      "search the text of all chats|find a word in old answers|search in thoughts|"
      "look for something I said long ago|hunt for a phrase in all chats|search through everything we said|find an answer by a word in it|grep my chats",
      "mencari isi semua obrolan|menemukan kata di jawaban lama|mencari dalam pikiran|"
      "mencari kata di semua chat|menemukan lagi yang pernah dibahas|mencari kalimat dalam percakapan lama|nyari isi obrolan lama|menelusuri isi jawaban lama",
      "can I search what was said?|is there a full text search?|"
      "in which chat did I talk about that? can I search?|is there a search box for what was said?|how do I search inside conversations?|I remember a word from an old answer, how do I find it?|does search look into the text too?|search chats?",
      "bisa mencari isi obrolan?|ada pencarian teks penuh?|"
      "bisa cari kata dalam semua obrolan?|ada kotak pencarian isi percakapan?|saya ingat satu kata dari jawaban lama, cara mencarinya?|pencariannya sampai isi obrolan?|cara mencari di dalam percakapan?|di obrolan mana saya pernah bahas itu?",
      "full-text search|searching in chats", "pencarian isi|mencari dalam obrolan")
entry("exporting/mengekspor", "nalar show",
      "There is no export yet; nalar show NAME prints a conversation, with --json as it is stored.",
      "Belum ada ekspor; nalar show NAMA mencetak percakapan, dengan --json seperti tersimpan.",
      "export a chat|save a chat as a text file|get a conversation as Markdown|turn a chat into a file|"
      "download my chat|get this conversation out as text|share a chat as a file|print the chat on paper|save the conversation outside Nalar|turn our talk into a document|dump a chat",
      "mengekspor obrolan|menyimpan obrolan sebagai berkas teks|menjadikan obrolan berkas|"
      "mengunduh obrolan|mengeluarkan obrolan jadi teks|membagikan obrolan sebagai berkas|mencetak obrolan ke kertas|ekspor chat|ngekspor percakapan|menjadikan percakapan dokumen",
      "is there an export?|can I get my chat as a file?|"
      "can I download this chat?|how do I hand this conversation to a friend?|is there a save-as?|can I have this chat as a PDF?|export button?|I need this conversation in a text file|can I get it out as Markdown?",
      "ada ekspor?|obrolan bisa jadi berkas?|"
      "obrolan ini bisa diunduh?|cara membagikan percakapan ini ke teman?|ada simpan sebagai?|bisa dijadikan PDF obrolannya?|ekspornya pencet apa?|saya perlu percakapan ini dalam berkas teks|bisa keluar sebagai Markdown?",
      "export|exporting chats", "ekspor|mengekspor obrolan")
entry("importing/mengimpor", "nalar/conversations",
      "There is no import yet; Nalar reads only its own files in ~/.local/share/nalar/conversations.",
      "Belum ada impor; Nalar hanya membaca berkasnya sendiri di ~/.local/share/nalar/conversations.",
      "import my ChatGPT chats|bring chats from another program|import conversations from DeepSeek",
      "mengimpor obrolan ChatGPT|membawa obrolan dari program lain",
      "is there an import?|can Nalar read ChatGPT exports?",
      "ada impor?|Nalar bisa membaca ekspor ChatGPT?",
      "import|importing chats", "impor|mengimpor obrolan")
entry("privacy/privasi", "~/.local/share/nalar",
      "Everything stays in ~/.local/share/nalar; only a server that you choose gets your words.",
      "Semuanya tinggal di ~/.local/share/nalar; hanya server yang Anda pilih menerima kata-kata Anda.",
      "keep my words private|be sure nothing is sent away",
      "menjaga kata-kata saya tetap pribadi|memastikan tidak ada yang dikirim",
      "who can read what I write?|does Nalar spy on me?|is there telemetry?",
      "siapa yang bisa membaca tulisan saya?|Nalar memata-matai?|ada telemetri?",
      "privacy|telemetry|my data", "privasi|telemetri|data saya")
entry("the prompt file/berkas prompt", "nalar/prompts",
      "Earlier prompts are in ~/.local/state/nalar/prompts; delete the file to forget them.",
      "Prompt lama ada di ~/.local/state/nalar/prompts; hapus berkasnya untuk melupakannya.",
      "clear the prompt history|delete my earlier prompts|find the history file",
      "menghapus riwayat prompt|menemukan berkas riwayat",
      "where are earlier prompts stored?|which file has what I typed?",
      "prompt lama disimpan di mana?|berkas mana yang berisi ketikan saya?",
      "the prompt history file", "berkas riwayat prompt")

# The program

entry("all commands/semua perintah", "`^P`",
      "Press `^P`, or `/` when nothing is typed: the palette lists every command.",
      "Tekan `^P`, atau `/` saat belum mengetik: palet berisi semua perintah.",
      "see all commands|open the palette|find a command|use a slash command|search for a command|run a command by name|see what Nalar can do|"
      "get the command menu|see everything I can do in Nalar",
      "melihat semua perintah|membuka palet|mencari perintah|mencari nama perintah|menjalankan perintah menurut nama|melihat daftar perintah|"
      "membuka menu perintah|melihat semua yang bisa dilakukan di Nalar",
      "What commands are there?|what is the palette?|what does / do?|is there a command palette?|which slash commands exist?|"
      "where is the menu?|is there a menu of commands?|how do I open the command box?",
      "Perintah apa saja yang ada?|Apa itu palet?|ada palet perintah?|perintah garis miring apa saja?|"
      "menunya di mana?|ada menu perintah?|cara membuka kotak perintah?",
      "the palette|all commands|slash commands|the command list", "palet|semua perintah|perintah garis miring|daftar perintah", "^P")
entry("the keys/tombol", "`F1`",
      "`F1` shows all keys; `nalar keys` prints them.",
      "`F1` menampilkan semua tombol; `nalar keys` mencetaknya.",
      "see all keys|get help|show the key bindings|open the help|list the shortcuts|learn the shortcuts|look up a key|"
      "see a cheat sheet|find out which button does what|read the manual|learn the buttons",
      "melihat semua tombol|membuka bantuan|menampilkan pintasan|mempelajari pintasan|mencari tombol|"
      "melihat contekan tombol|mengetahui tombol apa untuk apa|membaca panduan|belajar tombol-tombolnya",
      "What keys are there?|which shortcuts exist?|where is the help?|keyboard shortcuts?|I forgot the keys|which key does what?|hotkeys?|"
      "is there a cheat sheet?|where can I look up the buttons?|is there a manual?|what buttons are there?",
      "Tombol apa saja?|bantuannya di mana?|daftar tombol|saya lupa tombolnya|tombol mana untuk apa?|hotkey?|"
      "ada contekan tombol?|tombol-tombolnya apa aja sih|ada panduannya?|di mana lihat daftar pintasan?",
      "the keys|shortcuts|key bindings|keyboard shortcuts", "tombol|pintasan|daftar tombol", "F1")
entry("changing keys/mengubah tombol", "`[keys]`",
      "Put it into `[keys]` of ~/.config/nalar/config.toml, for example new-chat = [\"ctrl+n\"]. `nalar keys` prints the names.",
      "Tulis di `[keys]` pada ~/.config/nalar/config.toml, misalnya new-chat = [\"ctrl+n\"]. `nalar keys` mencetak namanya.",
      "change a key|rebind a key|use other shortcuts|remap the keys|set my own key bindings|use another key for new chat|bind a key|make vim-like keys",
      "mengubah tombol|mengganti pintasan|mengatur tombol sendiri|memakai tombol lain|mengikat tombol|mengganti tombol bawaan",
      "can I change the shortcuts?|are keys configurable?",
      "tombol bisa diganti?|pintasan bisa diatur?",
      "changing keys|[keys]|key remapping|custom shortcuts", "mengubah tombol|[keys]|pintasan sendiri")
entry("quitting/keluar", "`^Q`",
      "Press `^Q`, or `^C` twice, or `^D` when nothing is typed.",
      "Tekan `^Q`, atau `^C` dua kali, atau `^D` saat belum mengetik.",
      "quit|exit Nalar|close the program|leave|get out of here|quit nalar|end the program|stop Nalar|close it|go back to my shell|"
      "shut Nalar down|kill this program|terminate Nalar|get back to bash|log off from Nalar|bail out|finish and go back to the terminal|close this thing",
      "keluar|menutup program|keluar dari Nalar|berhenti memakai Nalar|mengakhiri program|tutup nalar|kembali ke shell|"
      "menutup aplikasi ini|mematikan Nalar|menghentikan program|balik ke terminal|keluar dari sini|nutup nalar|menyudahi Nalar|keluar dari aplikasi",
      "quit key?|exit?|how do i get out|"
      "how do I leave this program?|I can't get out, help|which button closes it?|how on earth do I exit?|I'm trapped in here, how do I quit?|where's the exit?|is it :q to quit?|close button?|how do I turn this off?",
      "tombol keluar?|exit gimana|gimana keluarnya|"
      "keluarnya pencet apa?|gak bisa keluar nih, gimana?|tombol close-nya mana?|cara nutup aplikasi ini?|terjebak di sini, cara keluar?|gimana matiin program ini?|mau balik ke terminal, caranya?|keluar pakai :q?",
      "quitting|the exit|closing Nalar", "keluar|cara keluar|menutup Nalar", "^Q")
entry("suspending/menangguhkan", "`^Z`",
      "Press `^Z`; `fg` in the shell brings it back.",
      "Tekan `^Z`; `fg` di shell mengembalikannya.",
      "suspend Nalar|put it in the background|get back to the shell for a moment|leave Nalar for a moment|put it to sleep",
      "menangguhkan Nalar|ke shell sebentar|menaruh Nalar di latar belakang|meninggalkan Nalar sebentar|menidurkan Nalar",
      "does ctrl-z work?|I pressed ctrl z and it is gone",
      "ctrl-z bisa?|saya tekan ctrl z dan hilang",
      "suspending|the background", "menangguhkan|latar belakang", "^Z")
entry("ctrl-c/ctrl-c", "`^C`",
      "`^C` stops a reply or clears what is typed; twice it quits.",
      "`^C` menghentikan jawaban atau mengosongkan ketikan; dua kali keluar.",
      "clear what I typed|empty the input|wipe the input line|erase everything I typed",
      "mengosongkan ketikan|menghapus semua ketikan|membersihkan baris ketik",
      "What does ^C do?|what does ctrl c do|what happens when I press ctrl+c?|why does ctrl-c not quit?|does ctrl c kill it?",
      "Apa guna ^C?|ctrl c untuk apa?|kenapa ctrl-c tidak keluar?|ctrl c mematikan?",
      "ctrl-c", "ctrl-c", "^C")
entry("the mouse/tetikus", "`mouse`",
      "Wheel and clicks work; set `mouse` to false to leave them to the terminal.",
      "Roda dan klik berfungsi; atur `mouse` ke false supaya diserahkan ke terminal.",
      "use the mouse|turn the mouse off|select text with the mouse|click on things|scroll with the wheel|disable the mouse|mark text with the mouse",
      "memakai tetikus|mematikan mouse|memilih teks dengan mouse|menggulir dengan roda|menonaktifkan mouse|menyorot teks dengan mouse",
      "Does the mouse work?|can I click?|mouse?",
      "Apakah mouse berfungsi?|bisa diklik?|mouse bisa?",
      "the mouse|mouse support|clicking", "tetikus|mouse|klik")
entry("themes/tema", "themes",
      "Choose a theme in the palette (`^P`, theme). Built-in themes: terminal, nalar-dark, nalar-light, catppuccin, dracula, gruvbox, nord, solarized, tokyo-night and more.",
      "Pilih tema di palet (`^P`, theme). Tema bawaan (themes): terminal, nalar-dark, nalar-light, catppuccin, dracula, gruvbox, nord, solarized, tokyo-night dan lainnya.",
      "change the theme|change the colours|use dark mode|use a light theme|make it look different|set the colors|switch to dracula|use nord|get a dark background|pick a colour scheme|"
      "make the screen dark|have other colours|give it a new look|change the background|restyle Nalar|make it easier on my eyes|change how it looks|turn on night mode|go light",
      "mengganti tema|mengubah warna|memakai mode gelap|memakai tema terang|memakai dracula|memakai nord|memakai latar gelap|memilih skema warna|"
      "membuat layar gelap|mengubah tampilan|ganti latar belakang|menyalakan mode malam|membuat lebih ramah mata|ngubah warna|mempercantik tampilan|ganti skin|memakai mode terang",
      "Which themes are there?|what themes do you have|is there a dark theme?|theme key?|it's too bright|can it be dark?|"
      "can I have prettier colours?|the white hurts my eyes|is there night mode?|which button changes colours?|what colour schemes come with it?|can I make it look like dracula?|these colours are ugly, can I change them?|skins?",
      "Tema apa saja yang ada?|ada mode gelap?|tombol tema?|terlalu terang|bisa gelap?|"
      "warnanya jelek, bisa diganti?|layarnya silau|ada mode malam?|ganti warna pencet apa?|skema warna apa saja yang ada?|bisa tampilannya diubah?|ada skin lain?|mau latar hitam, gimana?",
      "themes|colours|dark mode|light mode|the colour scheme", "tema|warna tampilan|mode gelap|mode terang")
entry("own themes/tema sendiri", "nalar/themes",
      "Put a file into ~/.config/nalar/themes/ and set `theme` to its name.",
      "Taruh berkas di ~/.config/nalar/themes/ dan atur `theme` ke namanya.",
      "make my own theme|add a theme|write a theme file|create a custom theme|design a theme|choose my own colours|install a theme",
      "membuat tema sendiri|menambah tema|merancang tema|memasang tema|membuat warna sendiri",
      "where do theme files go?|can I write a theme?",
      "berkas tema ditaruh di mana?|bisa bikin tema?",
      "my own theme|custom themes|theme files", "tema buatan sendiri|berkas tema")
entry("no colours/tanpa warna", "NO_COLOR",
      "Set NO_COLOR in the environment, or the theme `mono`.",
      "Atur NO_COLOR di lingkungan, atau tema `mono`.",
      "turn off all colours|use Nalar without colours|get black and white|switch the colours off|make everything monochrome",
      "mematikan semua warna|memakai tanpa warna|menghilangkan warna|membuat hitam putih",
      "does it obey NO_COLOR?|can it be without colours?",
      "NO_COLOR berlaku?|bisa tanpa warna?",
      "NO_COLOR|black and white|no colours", "NO_COLOR|hitam putih|tanpa warna")
entry("less motion/kurangi gerak", "reduced_motion",
      "Set `reduced_motion` to true: no spinner, nothing moves by itself.",
      "Atur `reduced_motion` ke true: tanpa pemutar, tidak ada yang bergerak sendiri.",
      "stop the spinner|turn off animations|reduce the motion|make nothing move|get rid of the spinner",
      "mematikan animasi|menghentikan pemutar|mengurangi gerak|membuat semua diam|menghilangkan pemutar",
      "the spinner annoys me|can animations be off?",
      "pemutarnya mengganggu|animasi bisa dimatikan?",
      "reduced motion|the spinner|animations", "kurangi gerak|pemutar|animasi")
entry("settings/pengaturan", "`nalar config`",
      "`nalar config` prints a settings file with every key and its default; yours is ~/.config/nalar/config.toml.",
      "`nalar config` mencetak berkas pengaturan dengan semua kunci dan bawaannya; milik Anda ~/.config/nalar/config.toml.",
      "change the settings|configure Nalar|see all settings|make a settings file|find the config file|edit the config|customise Nalar|change preferences|see the defaults|"
      "tweak Nalar|adjust how Nalar behaves|get to the options|find the preferences|set things up my way|play with the configuration|alter the defaults|see which options I can set",
      "mengubah pengaturan|mengatur Nalar|melihat semua pengaturan|menemukan berkas pengaturan|mengedit konfigurasi|menyesuaikan Nalar|mengubah preferensi|melihat nilai bawaan|"
      "mengutak-atik Nalar|mengubah perilaku Nalar|membuka opsi|menyetel Nalar|melihat opsi yang bisa diatur|nyetting Nalar|mengganti nilai bawaan|ngatur preferensi",
      "Where is the config file?|which settings are there?|where are the settings?|config?|which file holds the settings?|"
      "where do I set things?|is there a settings menu?|how do I customise this?|which file do I edit to change options?|options menu?|where is config.toml?|what can be configured?|settings page?",
      "Di mana berkas pengaturan?|pengaturannya di mana?|konfigurasi?|berkas pengaturan yang mana?|"
      "setelannya di mana?|ada menu pengaturan?|setting-nya di mana ya?|file mana yang diedit buat ganti opsi?|config.toml letaknya di mana?|apa saja yang bisa diatur?|cara nyetting aplikasi ini?|opsinya di mana?",
      "the settings|config.toml|the config file|preferences", "pengaturan|config.toml|berkas konfigurasi|preferensi")
entry("one setting/satu pengaturan", "--set",
      "Give it on the command line: nalar --set reasoning.fold=open",
      "Berikan di baris perintah: nalar --set reasoning.fold=open",
      "change a setting just once|override a setting|set a value from the command line|try a setting without saving it|pass a setting as a flag",
      "mengubah pengaturan sekali saja|menimpa pengaturan dari baris perintah|mencoba pengaturan tanpa menyimpan|memberi pengaturan lewat baris perintah",
      "what does --set do?|is there a flag for any setting?",
      "apa guna --set?|ada opsi untuk tiap pengaturan?",
      "--set|overriding a setting", "--set|menimpa pengaturan")
entry("settings as variables/pengaturan sebagai variabel", "NALAR_REASONING_FOLD",
      "Most can be a variable: reasoning.fold is NALAR_REASONING_FOLD.",
      "Kebanyakan bisa berupa variabel: reasoning.fold adalah NALAR_REASONING_FOLD.",
      "set a setting by an environment variable|use environment variables|configure it by variables|export a setting",
      "mengatur lewat variabel lingkungan|mengatur dengan variabel|mengekspor pengaturan|memakai variabel lingkungan",
      "which environment variables are there?|is there a variable for a setting?",
      "variabel lingkungan apa saja?|ada variabel untuk pengaturan?",
      "environment variables|NALAR_ variables", "variabel lingkungan|variabel NALAR_")
entry("wrong settings/pengaturan salah", "nearest",
      "A wrong key is named with its line and the nearest right one.",
      "Kunci yang salah disebut dengan barisnya dan kunci benar yang terdekat (nearest).",
      "find an error in my settings|mend my config file",
      "mencari kesalahan di pengaturan|memperbaiki berkas pengaturan|menemukan kunci yang salah",
      "What if a setting is wrong?|it says my config is wrong|unknown key in config|what happens with a typo in config.toml?",
      "Bagaimana kalau pengaturan salah?|kunci tidak dikenal di config|kalau salah ketik di config.toml?",
      "errors in the settings|a wrong key in config.toml", "kesalahan pengaturan|kunci salah di config.toml")
entry("the system prompt/prompt sistem", "system_prompt",
      "Set `system_prompt` in the settings, or start with nalar --system \"…\". R1 works best without one.",
      "Atur `system_prompt` di pengaturan, atau mulai dengan nalar --system \"…\". R1 paling baik tanpa itu.",
      "set a system prompt|give instructions for every chat|add a system message|tell the model always to be brief|define a persona",
      "mengatur prompt sistem|memberi instruksi untuk semua obrolan|menyuruh model selalu singkat|memberi peran tetap",
      "where does the system prompt go?|does R1 want a system prompt?",
      "prompt sistem ditulis di mana?|apakah R1 perlu prompt sistem?",
      "the system prompt|system messages", "prompt sistem|pesan sistem")
entry("temperature/temperatur", "sampling.temperature",
      "Set `sampling.temperature`; 0 is greedy, R1 wants 0.6.",
      "Atur `sampling.temperature`; 0 berarti serakah, R1 mau 0.6.",
      "change the temperature|make the answers less random|configure the sampling|make it greedy|make replies more random|set the temperature to 0",
      "mengubah temperatur|membuat jawaban kurang acak|mengatur sampling|membuat jawaban lebih acak|mengatur temperatur ke 0|membuatnya serakah",
      "which temperature is best for R1?|what does sampling.temperature do?",
      "temperatur terbaik untuk R1?|apa guna sampling.temperature?",
      "sampling.temperature|the sampling temperature|randomness", "sampling.temperature|temperatur sampling|keacakan")
entry("a seed/benih", "sampling.seed",
      "Set `sampling.seed`: the same seed gives the same reply with models in process.",
      "Atur `sampling.seed`: benih yang sama memberi jawaban yang sama pada model dalam proses.",
      "get the same answer every time|set a seed|make replies reproducible|repeat a reply exactly|fix the randomness",
      "mendapat jawaban yang sama terus|mengatur benih|mengulang jawaban persis sama|mengunci keacakan",
      "why is the answer different each time?|what does the seed do?",
      "kenapa jawabannya beda terus?|benih itu untuk apa?",
      "sampling.seed|the random seed", "sampling.seed|benih acak")
entry("longest reply/jawaban terpanjang", "sampling.max_tokens",
      "Set `sampling.max_tokens`: tokens of thought and answer together.",
      "Atur `sampling.max_tokens`: token pikiran dan jawaban bersama.",
      "limit the length of the reply|set a maximum of tokens|make replies shorter|cap the tokens of a reply|stop endless replies",
      "membatasi panjang jawaban|mengatur batas token|membatasi token jawaban|menghindari jawaban tak berujung",
      "what does max_tokens count?|my reply is cut off",
      "max_tokens menghitung apa?|jawaban saya terpotong",
      "sampling.max_tokens|the reply limit", "sampling.max_tokens|batas jawaban")
entry("the doctor/dokter", "`nalar doctor`",
      "Run `nalar doctor`: it checks the terminal, settings, folders, the built-in model and the servers.",
      "Jalankan `nalar doctor`: ia memeriksa terminal, pengaturan, folder, model bawaan dan server.",
      "check what is wrong|find out why it does not work|test my setup|diagnose a problem|check my installation|find the problem|see whether the servers answer",
      "memeriksa apa yang salah|mencari tahu kenapa tidak jalan|memeriksa pemasangan|menemukan masalah|melihat apakah server menjawab",
      "Something does not work|nalar doesn't work, what now?|what does nalar doctor do?|nalar is broken|it's not working, help",
      "Ada yang tidak jalan|Apa guna nalar doctor?|nalar rusak|tidak jalan, tolong|kok error ya",
      "nalar doctor|the doctor|trouble", "nalar doctor|pemeriksaan|masalah")
entry("the log/catatan", "nalar.log",
      "What went wrong is in ~/.local/state/nalar/nalar.log; what was said is not.",
      "Yang salah ada di ~/.local/state/nalar/nalar.log; yang dikatakan tidak.",
      "find the log file|see the error log|read the log|look at the log|send you a log",
      "menemukan berkas log|melihat log kesalahan|membuka log|membaca log",
      "Where is the log?|is there a log?|are my chats in the log?",
      "Log-nya di mana?|ada log?|obrolan saya dicatat di log?",
      "the log file|nalar.log|error messages", "berkas log|nalar.log|pesan kesalahan")
entry("the version/versi", "--version",
      "Run nalar --version",
      "Jalankan nalar --version",
      "see the version|find out which version I have|check my version",
      "melihat versi|mengecek versi|mengetahui versi Nalar",
      "Which version is this?|what version of nalar is this|version?|is this the newest version?",
      "Versi berapa ini?|versi?|apa ini versi terbaru?",
      "the version|the version number", "versi|nomor versi")
entry("completions/pelengkapan", "nalar completions bash",
      "`nalar completions bash` prints a script; zsh and fish work too.",
      "`nalar completions bash` mencetak skrip; zsh dan fish juga bisa.",
      "get shell completions|complete commands with tab in bash|set up completions|make bash complete nalar commands|install zsh completions",
      "mendapat pelengkapan shell|melengkapi perintah di bash|membuat bash melengkapi perintah nalar|memasang pelengkapan zsh",
      "are there completions for fish?|what does nalar completions do?",
      "ada pelengkapan untuk fish?|apa guna nalar completions?",
      "shell completions|tab completion in bash|completions for zsh", "pelengkapan shell|pelengkapan bash|pelengkapan zsh")
entry("the screen size/ukuran layar", "20",
      "Nalar needs 20 columns and 6 lines at least; below 80 columns the list hides.",
      "Nalar perlu paling sedikit 20 kolom dan 6 baris; di bawah 80 kolom daftar bersembunyi.",
      "use it on a small screen|use Nalar in a narrow terminal|run it in a tiny window|use it on my phone's terminal",
      "memakai di layar kecil|menjalankan di jendela kecil|memakai di terminal HP",
      "How large must my terminal be?|the list is gone in a small window|what is the smallest size?|it says the screen is too small",
      "Seberapa besar terminalnya?|ukuran terkecil berapa?|katanya layar terlalu kecil",
      "the screen size|the smallest terminal", "ukuran layar|terminal terkecil")
entry("printing the keys/mencetak tombol", "`nalar keys`",
      "`nalar keys` prints the whole table of keys, with your changes.",
      "`nalar keys` mencetak seluruh tabel tombol, dengan perubahan Anda.",
      "print the keys in the shell|get a table of all keys|see the names of the keys",
      "mencetak tombol di shell|mendapat tabel semua tombol",
      "what does nalar keys do?|which command prints the shortcuts?",
      "apa guna nalar keys?|perintah pencetak pintasan apa?",
      "nalar keys|the key table", "nalar keys|tabel tombol")
entry("a first settings file/berkas pengaturan pertama", "nalar config >",
      "Run nalar config > ~/.config/nalar/config.toml and edit the lines you want.",
      "Jalankan nalar config > ~/.config/nalar/config.toml dan sunting baris yang diinginkan.",
      "create a config file|start my own config.toml|write the default settings to a file",
      "membuat berkas config|memulai config.toml sendiri|menulis pengaturan bawaan ke berkas",
      "I have no config.toml, how do I get one?|what does nalar config do?",
      "saya belum punya config.toml, bagaimana?|apa guna nalar config?",
      "a new config file|a first config.toml", "berkas config baru|config.toml pertama")
entry("another settings file/berkas pengaturan lain", "--config",
      "Start with nalar --config FILE",
      "Mulai dengan nalar --config BERKAS",
      "use another config file|start with other settings|keep two configs",
      "memakai berkas config lain|memulai dengan pengaturan lain",
      "what does --config do?|can the config be elsewhere?",
      "apa guna --config?|config boleh di tempat lain?",
      "--config|a second config file", "--config|berkas config kedua")
entry("what wins/yang menang", "--set",
      "--set wins over a NALAR_ variable, and that over config.toml.",
      "--set mengalahkan variabel NALAR_, dan itu mengalahkan config.toml.",
      "know which setting wins",
      "mengetahui pengaturan mana yang menang",
      "do variables beat the config file?|which counts more, --set or config.toml?|why is my setting ignored?",
      "variabel mengalahkan config?|mana yang berlaku, --set atau config.toml?|kenapa pengaturan saya diabaikan?",
      "the order of settings|precedence", "urutan pengaturan")
entry("a theme at the start/tema saat mulai", "--theme",
      "Start with nalar --theme nord, or set `theme` in config.toml.",
      "Mulai dengan nalar --theme nord, atau atur `theme` di config.toml.",
      "start with a certain theme|make a theme permanent|set the theme on the command line",
      "memulai dengan tema tertentu|menetapkan tema|mengatur tema di baris perintah",
      "what does --theme do?|how does my theme stay?",
      "apa guna --theme?|supaya temanya tetap bagaimana?",
      "--theme|the default theme", "--theme|tema bawaan")
entry("high contrast/kontras tinggi", "high-contrast",
      "Use the theme high-contrast: nalar --theme high-contrast",
      "Pakai tema high-contrast: nalar --theme high-contrast",
      "read the text more easily|get more contrast",
      "membaca lebih mudah|mendapat kontras lebih",
      "the text is hard to read|is there a theme for weak eyes?",
      "teksnya sulit dibaca|ada tema untuk mata lemah?",
      "high contrast|poor eyesight", "kontras tinggi|penglihatan lemah")
entry("the list at the start/daftar saat mulai", "list.visible",
      "Set list.visible to false in the settings.",
      "Atur list.visible ke false di pengaturan.",
      "hide the list for good|start without the list|never show the sidebar",
      "menyembunyikan daftar selamanya|memulai tanpa daftar",
      "what is list.visible?|can the list be off by default?",
      "apa itu list.visible?|daftar bisa mati sejak awal?",
      "list.visible|the list at the start", "list.visible|daftar saat mulai")
entry("which editor/editor mana", "`editor`",
      "Set `editor` in the settings; else $VISUAL, then $EDITOR is used.",
      "Atur `editor` di pengaturan; kalau tidak, $VISUAL lalu $EDITOR yang dipakai.",
      "change which editor opens|set nano as the editor",
      "mengganti editor yang dibuka|menjadikan nano editor",
      "which editor does Nalar open?|why does it open vi?",
      "editor apa yang dibuka Nalar?|kenapa yang terbuka vi?",
      "the editor setting|which editor opens", "pengaturan editor|editor yang dibuka")
entry("help on a command/bantuan perintah", "nalar help",
      "Run nalar help ask, or any other command's name.",
      "Jalankan nalar help ask, atau nama perintah lain.",
      "see the options of a command|get help in the shell|list the subcommands",
      "melihat opsi perintah|mendapat bantuan di shell|melihat subperintah",
      "which options has nalar ask?|what subcommands are there?|is there a man page?",
      "opsi nalar ask apa saja?|subperintah apa saja?|ada halaman man?",
      "nalar help|command line help|subcommands", "nalar help|bantuan baris perintah|subperintah")

# Models

entry("choosing a model/memilih model", "`^L`",
      "Press `^L`, or type /model: the models that can be used.",
      "Tekan `^L`, atau ketik /model: model yang bisa dipakai.",
      "change the model|use another model|switch to a bigger model|choose a model|select a different model|pick a smarter model|change from the tiny model|talk to a bigger model|"
      "swap the model|get a stronger model|put another brain in|leave the built-in model|see what other models I have|trade you for a bigger one|set which model answers|pick from the models",
      "mengganti model|memakai model lain|memilih model|pindah ke model yang lebih besar|memilih model yang lebih pintar|mengganti dari model kecil|bicara dengan model besar|"
      "menukar model|memakai model yang lebih kuat|mengganti otaknya|meninggalkan model bawaan|melihat model lain yang ada|menentukan model yang menjawab|ganti model|milih model yang lebih gede",
      "which models can I use?|are there other models?|model key?|how do I get a better model?|you are too dumb, can I use another model?|"
      "I want a cleverer model, what do I do?|how do I get off this tiny model?|which button changes the model?|can somebody else answer instead of you?|is there a bigger brother of yours I can use?|where's the model menu?|"
      "how do I switch from builtin to something else?|model picker?",
      "Model apa saja yang bisa dipakai?|ada model lain?|tombol model?|cara dapat model lebih bagus?|model kamu kurang pintar, bisa ganti?|"
      "mau model yang lebih pinter, gimana?|ganti model pencet apa?|menu modelnya di mana?|cara pindah dari model bawaan ke yang lain?|ada model yang lebih besar gak?|bisa dijawab model lain saja?|tombol ganti model yang mana?|cara pilih model lain gimana?",
      "the model|other models|the model list|/model", "model|model lain|daftar model|/model", "^L")
entry("listing models/daftar model", "`nalar models`",
      "`nalar models` lists what can be used, as provider/model.",
      "`nalar models` menampilkan yang bisa dipakai, sebagai provider/model.",
      "list the models in the shell|see which models are available on the command line|print all models|see the models of a server in the shell",
      "menampilkan model di shell|mencetak semua model|melihat model server di shell",
      "what does nalar models do?|which command lists models?",
      "apa guna nalar models?|perintah daftar model apa?",
      "nalar models|available models", "nalar models|model yang tersedia")
entry("GGUF files/berkas GGUF", "nalar/models",
      "Put GGUF files into ~/.local/share/nalar/models and choose one with `^L`.",
      "Taruh berkas GGUF di ~/.local/share/nalar/models dan pilih dengan `^L`.",
      "load a GGUF file|use my own model file|add a model|run a local model|install a model|use a downloaded model|use a model I downloaded|add a GGUF|run a file from Hugging Face|"
      "drop a GGUF somewhere so Nalar sees it|toss in my own model|place a downloaded GGUF|make my GGUF show up|plug in a model from disk|put my model file where it belongs|get a Hugging Face model to run here|import a GGUF",
      "memuat berkas GGUF|memakai berkas model sendiri|menambah model|menjalankan model lokal|memakai model yang sudah diunduh|menambah GGUF|menjalankan berkas dari Hugging Face|"
      "menaruh GGUF supaya terbaca|memasukkan model sendiri|menempatkan GGUF hasil unduhan|membuat GGUF muncul di daftar|naruh file model|masang model dari Hugging Face|memindahkan model ke folder yang benar|mengimpor GGUF",
      "where do I put GGUF files?|in which folder do models go?|I downloaded a model, now what?|my GGUF is not in the list|"
      "where should I drop my .gguf?|what's the right place for model files?|I have a .gguf on my desktop, how do I use it here?|which directory does Nalar look in for models?|where do downloaded models belong?|path for models?|Nalar doesn't see my gguf file|"
      "where must a model file be saved?",
      "Berkas GGUF ditaruh di mana?|folder model di mana?|saya sudah unduh model, lalu?|GGUF saya tidak ada di daftar|"
      "file .gguf taruh di mana?|model hasil download simpan di folder apa?|saya punya .gguf di desktop, cara pakainya?|Nalar mencari model di direktori mana?|tempat file model di mana ya?|GGUF-nya gak kebaca|jalur folder model apa?|"
      "di mana menyimpan model supaya muncul?",
      "GGUF files|my own model file|the models folder|local models", "berkas GGUF|berkas model saya|folder model|model lokal")
entry("a model by its path/model menurut jalur", "local//path",
      "Start with nalar --model local//path/to/file.gguf",
      "Mulai dengan nalar --model local//path/to/file.gguf",
      "start with a certain model file|use a model by its path|give a model on the command line|point Nalar to a file|open a GGUF directly",
      "memulai dengan berkas model tertentu|memakai model menurut jalurnya|menunjuk berkas model|membuka GGUF langsung",
      "what does --model take?|how do I name a file as model?",
      "--model diisi apa?|cara menyebut berkas sebagai model?",
      "--model with a path|a file as the model", "--model dengan jalur|berkas sebagai model")
entry("supported models/model yang didukung", "Llama 3",
      "R1 and DeepSeek V2 to V3.1, the distills (Qwen 2.5, Llama 3), R1-0528-Qwen3 and QwQ, in every quantisation from Q8_0 to IQ1, and F32, F16, BF16.",
      "R1 dan DeepSeek V2 sampai V3.1, distilasi (Qwen 2.5, Llama 3), R1-0528-Qwen3 dan QwQ, dalam semua kuantisasi Q8_0 sampai IQ1, serta F32, F16, BF16.",
      "run DeepSeek R1|run a distill model|run QwQ|run a Llama distill|run DeepSeek V3|run Qwen",
      "menjalankan DeepSeek R1|menjalankan distilasi Llama|menjalankan DeepSeek V3|menjalankan QwQ|menjalankan Qwen",
      "Which models are supported?|what architectures can it load?|which quantisations work?|does it run Qwen?|can it run R1?|is Q4_K_M supported?|which GGUF works?",
      "Model apa yang didukung?|kuantisasi apa yang bisa?|bisa menjalankan R1?|Q4_K_M didukung?|GGUF mana yang bisa?",
      "supported models|supported quantisations|architectures", "model yang didukung|kuantisasi yang didukung|arsitektur")
entry("what a file is/isi berkas", "`nalar models info",
      "`nalar models info FILE` says what a file is and how much memory it needs.",
      "`nalar models info FILE` memberi tahu isi berkas dan memori yang diperlukan.",
      "see what a model file is|find out how much memory a model needs|inspect a GGUF|look into a GGUF file|see the quantisation of a file|check whether a model fits",
      "melihat isi berkas model|mengetahui memori yang diperlukan model|memeriksa berkas GGUF|melihat kuantisasi berkas|mengecek apakah model muat",
      "how much RAM does a model need?|what does nalar models info print?",
      "berapa RAM yang diperlukan model?|apa isi nalar models info?",
      "nalar models info|the memory a model needs", "nalar models info|memori yang diperlukan model")
entry("speed/kecepatan", "`nalar bench",
      "`nalar bench FILE` measures how fast a model runs here.",
      "`nalar bench FILE` mengukur seberapa cepat model berjalan di sini.",
      "measure the speed|benchmark a model|find out how fast a model runs|time a model|compare with llama-bench|get tokens per second of a file",
      "mengukur kecepatan|menguji kecepatan model|mengukur waktu model|membandingkan dengan llama-bench|mendapat token per detik",
      "how fast is my machine?|what does nalar bench do?",
      "seberapa cepat mesin saya?|apa guna nalar bench?",
      "nalar bench|the speed of a model|benchmarks", "nalar bench|kecepatan model|tolok ukur")
entry("split models/model terbagi", "00001-of",
      "Name its first part (…-00001-of-00009.gguf) and keep the others beside it.",
      "Sebut bagian pertamanya (…-00001-of-00009.gguf) dan taruh yang lain di sampingnya.",
      "load a model in several files|open a split GGUF|use a GGUF in parts",
      "memuat model dalam beberapa berkas|memakai GGUF beberapa bagian|membuka model terbagi",
      "which part of a split model do I name?|do I have to merge the parts?",
      "bagian mana yang disebut?|apakah bagian harus digabung?",
      "split models|models in several parts|-00001-of", "model terbagi|model beberapa bagian|-00001-of")
entry("too little memory/memori kurang", "would fit",
      "A model that does not fit into memory is refused, with the figures and what would fit.",
      "Model yang tidak muat di memori ditolak, dengan angka dan apa yang muat (would fit).",
      "load a model larger than my memory|run a model bigger than my RAM",
      "memuat model yang lebih besar dari memori|menjalankan model lebih besar dari RAM|memakai model besar",
      "What if a model is too large?|my model does not fit into memory|it says the model does not fit|will it crash when memory is short?",
      "Bagaimana kalau model terlalu besar?|memori saya tidak cukup|katanya model tidak muat|apakah crash kalau memori kurang?",
      "too little memory|large models|out of memory", "memori kurang|model besar|kehabisan memori")
entry("threads/utas", "local.threads",
      "Set `local.threads`; without it there is one per core.",
      "Atur `local.threads`; tanpa itu satu per inti.",
      "set the number of threads|use fewer cores|change how many threads compute|use all cores|leave a core free",
      "mengatur jumlah utas|memakai lebih sedikit inti|memakai semua inti|menyisakan satu inti",
      "how many cores does it use?|what is local.threads?",
      "berapa inti yang dipakai?|apa itu local.threads?",
      "local.threads|threads|cores", "local.threads|utas|inti prosesor")
entry("the context/konteks", "local.context",
      "Set `local.context`: tokens of prompt and reply together.",
      "Atur `local.context`: token prompt dan jawaban bersama.",
      "set the context length|make the context larger|change the context size|let the model see more text|set 8192 tokens of context",
      "mengatur panjang konteks|memperbesar konteks|membuat model melihat lebih banyak teks|mengatur konteks 8192",
      "how long is the context?|what is local.context?",
      "berapa panjang konteks?|apa itu local.context?",
      "local.context|the context length|the context size", "local.context|panjang konteks|ukuran konteks")
entry("the KV cache/cache KV", "local.kv",
      "Set `local.kv` to f32, f16 or q8_0.",
      "Atur `local.kv` ke f32, f16 atau q8_0.",
      "change the type of the KV cache|save memory in the cache|quantise the cache|use a q8_0 cache|make the cache smaller",
      "mengubah jenis cache KV|menghemat memori cache|memakai cache q8_0|mengecilkan cache",
      "which cache types are there?|what does local.kv do?",
      "jenis cache apa saja?|apa guna local.kv?",
      "local.kv|the cache type", "local.kv|jenis cache")
entry("model folders/folder model", "local.folders",
      "Add folders to `local.folders` in the settings.",
      "Tambahkan folder ke `local.folders` di pengaturan.",
      "use GGUF files from another folder|add a models folder|find models in my Downloads folder|share a models folder with llama.cpp",
      "memakai folder model lain|menambah folder model|mencari model di folder Downloads|memakai folder model bersama llama.cpp",
      "can models be in another folder?|what is local.folders?",
      "model boleh di folder lain?|apa itu local.folders?",
      "local.folders|more model folders", "local.folders|folder model tambahan")
entry("the default model/model bawaan", "`model`",
      "Set `model` in ~/.config/nalar/config.toml, for example model = \"ollama/deepseek-r1:8b\".",
      "Atur `model` di ~/.config/nalar/config.toml, misalnya model = \"ollama/deepseek-r1:8b\".",
      "set the default model|always start with a certain model|make a model the default|begin every chat with ollama",
      "mengatur model bawaan|selalu mulai dengan model tertentu|menjadikan model bawaan|memulai tiap obrolan dengan ollama",
      "which model is used at first?|can another model be the default?",
      "model mana yang dipakai pertama?|bisa ganti model bawaan?",
      "the default model|the model at the start", "model awal|model saat mulai")
entry("settings of one model/pengaturan satu model", "[models.",
      "Write [models.\"lab/deepseek-r1\"] into config.toml, with temperature, thinking, system_prompt or context below it.",
      "Tulis [models.\"lab/deepseek-r1\"] di config.toml, dengan temperature, thinking, system_prompt atau context di bawahnya.",
      "set the temperature of one model only|give a model its own settings",
      "mengatur temperatur satu model saja|memberi model pengaturan sendiri",
      "can settings differ by model?|what is the [models] section?",
      "pengaturan bisa beda tiap model?|apa itu bagian [models]?",
      "[models]|settings for one model", "[models]|pengaturan untuk satu model")
entry("think tags/tag berpikir", "think_tags",
      "Set think_tags for the model: the opening and the closing tag.",
      "Atur think_tags untuk modelnya: tag pembuka dan penutup.",
      "tell Nalar what a model puts around its thinking|use other think tags",
      "memberi tahu tag berpikir sebuah model|memakai tag berpikir lain",
      "the thinking shows as the answer|what is think_tags?",
      "pikirannya muncul sebagai jawaban|apa itu think_tags?",
      "think_tags|think tags", "think_tags|tag berpikir")
entry("stop texts/teks henti", "`sampling.stop`",
      "Set `sampling.stop`: texts that end the answer.",
      "Atur `sampling.stop`: teks yang mengakhiri jawaban.",
      "end the answer at a certain word|set stop texts",
      "mengakhiri jawaban pada kata tertentu|mengatur teks henti",
      "what is sampling.stop?|can a word end the reply?",
      "apa itu sampling.stop?|bisakah sebuah kata mengakhiri jawaban?",
      "sampling.stop|stop words", "sampling.stop|kata henti")
entry("top-p/top-p", "`sampling.top_p`",
      "Set `sampling.top_p`: only the likeliest tokens with so much of all probability; R1 wants 0.95.",
      "Atur `sampling.top_p`: hanya token paling mungkin dengan peluang sebanyak itu; R1 mau 0.95.",
      "set top-p|change top_p",
      "mengatur top-p|mengubah top_p",
      "what does top_p do?|which top-p is right for R1?",
      "apa guna top_p?|top-p berapa untuk R1?",
      "top_p|sampling.top_p|nucleus sampling", "top_p|sampling.top_p")
entry("top-k/top-k", "`sampling.top_k`",
      "Set `sampling.top_k`: so many of the likeliest tokens; 0 is all.",
      "Atur `sampling.top_k`: sebanyak itu token paling mungkin; 0 berarti semua.",
      "set top-k|change top_k",
      "mengatur top-k|mengubah top_k",
      "what does top_k do?|what is top-k 0?",
      "apa guna top_k?|top-k 0 artinya apa?",
      "top_k|sampling.top_k", "top_k|sampling.top_k")
entry("min-p/min-p", "`sampling.min_p`",
      "Set `sampling.min_p`: no token less likely than so much of the likeliest.",
      "Atur `sampling.min_p`: tidak ada token yang kurang mungkin dari bagian itu.",
      "set min-p|change min_p",
      "mengatur min-p|mengubah min_p",
      "what does min_p do?|is there min-p?",
      "apa guna min_p?|ada min-p?",
      "min_p|sampling.min_p", "min_p|sampling.min_p")
entry("repeating/pengulangan", "`sampling.repeat_penalty`",
      "Set `sampling.repeat_penalty` above 1: less of what was said already.",
      "Atur `sampling.repeat_penalty` di atas 1: yang sudah dikatakan lebih jarang diulang.",
      "stop the model from repeating itself|set a repeat penalty",
      "membuat model tidak mengulang-ulang|mengatur repeat_penalty",
      "the model says the same again and again|what does repeat_penalty do?",
      "modelnya mengulang terus|apa guna repeat_penalty?",
      "repeat_penalty|the repeat penalty|loops", "repeat_penalty|hukuman pengulangan")
entry("the full R1/R1 penuh", "vLLM",
      "The full R1 needs a large server: let vLLM or SGLang serve it and connect Nalar with [servers.lab].",
      "R1 penuh perlu server besar: sajikan dengan vLLM atau SGLang dan hubungkan Nalar lewat [servers.lab].",
      "run the full 671B R1|use the biggest DeepSeek on a cluster",
      "menjalankan R1 penuh 671B|memakai DeepSeek terbesar",
      "how do I get the real 671B model?|can many machines serve one model?",
      "cara memakai model 671B?|bisa beberapa mesin untuk satu model?",
      "the full R1|the 671B model", "R1 penuh|model 671B")
entry("the GPU/GPU", "AVX2",
      "Models in process run on the processor (AVX2, AVX-512, NEON); for a GPU use a server such as vLLM.",
      "Model dalam proses berjalan di prosesor (AVX2, AVX-512, NEON); untuk GPU pakai server seperti vLLM.",
      "use my graphics card|run models on the GPU",
      "memakai kartu grafis|menjalankan model di GPU",
      "does Nalar use the GPU?|is CUDA supported?|does it need a GPU?",
      "Nalar memakai GPU?|CUDA didukung?|perlu GPU?",
      "the GPU|CUDA|the graphics card", "GPU|CUDA|kartu grafis")
entry("providers without models/penyedia tanpa model", "--all",
      "`nalar models --all` also says why a provider has none.",
      "`nalar models --all` juga memberi tahu kenapa sebuah penyedia tidak punya model.",
      "find out why a server shows no models|see why my server is missing",
      "mengetahui kenapa server tidak menampilkan model",
      "why is ollama not listed?|my server has no models",
      "kenapa ollama tidak muncul?|server saya tidak punya model",
      "nalar models --all|missing models", "nalar models --all|model yang hilang")
entry("bench options/opsi bench", "-p 512",
      "Set the tokens of prompt and reply: nalar bench FILE -p 512 -n 128; -d adds depth, -r repetitions.",
      "Atur token prompt dan jawaban: nalar bench BERKAS -p 512 -n 128; -d menambah kedalaman, -r pengulangan.",
      "bench with a longer prompt|set what nalar bench measures",
      "mengukur dengan prompt lebih panjang|mengatur yang diukur nalar bench",
      "which options has nalar bench?|what are pp and tg?",
      "opsi nalar bench apa saja?|pp dan tg itu apa?",
      "bench options|the options of nalar bench", "opsi bench|opsi nalar bench")
entry("guessing ahead/menebak ke depan", "--speculation",
      "Where text repeats itself, local models guess ahead; it changes only the speed. `nalar bench --speculation` measures it.",
      "Saat teks berulang, model lokal menebak ke depan; hanya kecepatannya berubah. `nalar bench --speculation` mengukurnya.",
      "measure speculation|see what guessing ahead gains",
      "mengukur spekulasi|melihat untungnya menebak ke depan",
      "does it do speculative decoding?|does guessing ahead change the answer?",
      "ada dekode spekulatif?|apakah menebak mengubah jawaban?",
      "speculation|guessing ahead|speculative decoding", "spekulasi|menebak ke depan")

# Servers

entry("DeepSeek/DeepSeek", "DEEPSEEK_API_KEY",
      "Set DEEPSEEK_API_KEY and start nalar --model deepseek/deepseek-flash",
      "Atur DEEPSEEK_API_KEY dan jalankan nalar --model deepseek/deepseek-flash",
      "use the DeepSeek API|connect to DeepSeek|use the real DeepSeek|give my API key|set the API key|talk to DeepSeek online|log in to DeepSeek|enter my DeepSeek key|"
      "sign in with DeepSeek|hook up my DeepSeek account|use my DeepSeek token|chat with DeepSeek in the cloud",
      "memakai API DeepSeek|menghubungkan ke DeepSeek|memberi kunci API|bicara dengan DeepSeek|memasukkan kunci DeepSeek|memakai DeepSeek online|"
      "menyambungkan akun DeepSeek|memakai token DeepSeek|masuk ke DeepSeek|pakai DeepSeek awan",
      "where does my DeepSeek key go?|can I use the DeepSeek cloud?|"
      "I have a DeepSeek key, where does it go?|how do I log in to DeepSeek?|which variable holds the DeepSeek key?|I bought DeepSeek credit, how do I use it here?",
      "kunci DeepSeek ditaruh di mana?|bisa pakai DeepSeek online?|"
      "saya punya kunci DeepSeek, ditaruh di mana?|cara login DeepSeek?|variabel untuk kunci DeepSeek apa?|sudah beli kredit DeepSeek, pakainya di sini gimana?",
      "the DeepSeek API|DEEPSEEK_API_KEY|DeepSeek", "API DeepSeek|DEEPSEEK_API_KEY|DeepSeek")
entry("Ollama/Ollama", "ollama/",
      "Nothing is needed but a name: nalar --model ollama/deepseek-r1:8b",
      "Cukup namanya: nalar --model ollama/deepseek-r1:8b",
      "use Ollama|connect to Ollama|run a model from ollama|use my Ollama models|reach the Ollama server|"
      "get at my ollama models|chat with a model that ollama serves|pick an ollama model",
      "memakai Ollama|menghubungkan ke Ollama|memakai model Ollama saya|menjangkau server Ollama|menjalankan model ollama|"
      "ngobrol dengan model dari ollama|pilih model ollama|nyambung ke ollama",
      "does it work with Ollama?|how do I name an Ollama model?|"
      "I have ollama installed, can I use it here?|ollama runs already, what next?",
      "bisa dengan Ollama?|cara menyebut model Ollama?|"
      "ollama sudah terpasang, bisa dipakai di sini?|ollama sudah jalan, lalu?",
      "Ollama|ollama models", "Ollama|model ollama")
entry("servers/server", "[servers.",
      "Write [servers.lab] with dialect = \"openai\" and url = \"https://…/v1\" into config.toml, then use lab/model. llama-server, vLLM, SGLang and LM Studio on their usual ports need nothing.",
      "Tulis [servers.lab] dengan dialect = \"openai\" dan url = \"https://…/v1\" di config.toml, lalu pakai lab/model. llama-server, vLLM, SGLang dan LM Studio di port biasa tidak perlu apa-apa.",
      "connect to a server|use an OpenAI-compatible server|add a server|use vLLM|use llama-server|use LM Studio|use my own server|configure a server|set the URL of a server|use an API with another address|connect to LM Studio|"
      "hook Nalar up to my server|point it at my own endpoint|use a remote model|plug in an OpenAI-style API|talk to the model on my lab's machine|link Nalar with a server in my office|enter a base URL",
      "menghubungkan ke server|memakai server OpenAI|menambah server|memakai vLLM|memakai LM Studio|mengatur server|menulis alamat server|menghubungkan ke LM Studio|memakai SGLang|"
      "menyambungkan Nalar ke server saya|mengarahkan ke endpoint sendiri|memakai model di mesin lain|nyambung ke server kantor|memasukkan base URL|memakai API ala OpenAI|menambahkan server lab",
      "does it work with vLLM?|where do I put the url?|"
      "my model runs on another machine, how do I reach it?|where do I enter the endpoint?|can it talk to my company's server?|how is a server set up?|does it speak the OpenAI protocol?|I have vLLM running, now what?|base url goes where?",
      "bisa dengan vLLM?|url-nya ditulis di mana?|"
      "model saya jalan di mesin lain, cara menghubunginya?|endpoint-nya diisi di mana?|bisa nyambung ke server kantor?|cara menambahkan server gimana?|vLLM saya sudah jalan, lalu?|base url taruh di mana?|bisa protokol OpenAI?",
      "servers|[servers]|vLLM|SGLang|LM Studio|llama-server|OpenAI-compatible servers", "server|[servers]|vLLM|SGLang|LM Studio|llama-server")
entry("API keys/kunci API", "api_key_command",
      "Keys come from the environment, or from `api_key_command`, e.g. \"pass show lab\". They are never in conversation files or logs.",
      "Kunci datang dari lingkungan, atau dari `api_key_command`, mis. \"pass show lab\". Tidak pernah di berkas percakapan atau log.",
      "keep my API key safe|read the key from a password manager|store an API key|hide my key|take the key from pass|"
      "keep my key out of files|put my API key somewhere safe|get the key from a vault|avoid typing my key in plain text|protect my token",
      "menyimpan kunci API dengan aman|membaca kunci dari pengelola sandi|menyembunyikan kunci|mengambil kunci dari pass|"
      "menaruh kunci API di tempat aman|menghindari kunci tertulis polos|mengambil kunci dari brankas sandi|melindungi kunci saya|nyimpen API key",
      "where is my API key kept?|is my key written anywhere?|is the key in the log?|"
      "is it safe to give my API key here?|does my key end up in a file?|who can see my API key?|can the key come from a command?|I don't want my key in config.toml, what else?|api key safe?",
      "Kunci API disimpan di mana?|kunci saya ditulis di mana?|kunci ada di log?|"
      "aman gak kasih API key di sini?|kunci saya tersimpan di berkas?|siapa yang bisa melihat kunci API saya?|kunci bisa dari perintah?|saya tidak mau kunci di config.toml, bagaimana?|API key-nya aman?",
      "api_key_command|API keys|the password manager", "api_key_command|kunci API|pengelola sandi")
entry("silence of a server/server diam", "idle_seconds",
      "Set `idle_seconds` of the server: silence after which a reply is given up.",
      "Atur `idle_seconds` pada server: lama diam sebelum jawaban ditinggalkan.",
      "wait longer for a slow server|change the time-out|set the timeout of a server|give the server more time|raise the time-out",
      "menunggu server lambat lebih lama|mengubah batas waktu|memberi server waktu lebih|menaikkan batas waktu",
      "the server times out|what is idle_seconds?",
      "server melewati batas waktu|apa itu idle_seconds?",
      "idle_seconds|time-outs|a slow server", "idle_seconds|batas waktu|server lambat")
entry("offline use/tanpa internet", "inside the program",
      "Yes: I run inside the program, without a network. GGUF files do too.",
      "Ya: saya berjalan di dalam program (inside the program), tanpa jaringan. Berkas GGUF juga.",
      "use Nalar offline|use it without internet|work on a plane|run without a network|use it on a train|"
      "use it in flight mode|chat with the wifi off",
      "memakai Nalar tanpa internet|bekerja tanpa jaringan|menjalankan tanpa jaringan|memakai di kereta|"
      "memakai saat wifi mati|memakai di mode pesawat",
      "Do you need the internet?|does it work offline?|does it need a network?|is my data sent anywhere?|do I have to be online?|does the built-in model need a network?|"
      "will it run without wifi?|I have no connection here, does it still answer?",
      "Perlu internet tidak?|Apakah data saya dikirim?|bisa offline?|harus online?|model bawaan perlu jaringan?|"
      "jalan gak tanpa wifi?|gak ada sinyal, tetap bisa?",
      "offline use|working without internet", "pemakaian offline|kerja tanpa internet")
entry("a key in a variable/kunci dalam variabel", "api_key_env",
      "Set api_key_env of the server to the variable that holds its key.",
      "Atur api_key_env pada server ke variabel yang berisi kuncinya.",
      "take a server's key from a variable|name the variable of an API key",
      "mengambil kunci server dari variabel|menyebut variabel kunci API",
      "what is api_key_env?|can the key of my server be in the environment?",
      "apa itu api_key_env?|kunci server bisa di lingkungan?",
      "api_key_env|a key in a variable", "api_key_env|kunci dalam variabel")
entry("headers/header", "headers",
      "Set headers of the server, for example headers = { X-Team = \"physics\" }",
      "Atur headers pada server, misalnya headers = { X-Team = \"physics\" }",
      "send my own headers to a server|add an HTTP header",
      "mengirim header sendiri ke server|menambah header HTTP",
      "can I set request headers?|what is headers for?",
      "bisa mengatur header permintaan?|headers untuk apa?",
      "headers|HTTP headers", "headers|header HTTP")
entry("extra fields/bidang tambahan", "extra",
      "Set extra of the server: fields for the body of every request.",
      "Atur extra pada server: bidang untuk isi tiap permintaan.",
      "add fields to every request|send extra parameters to a server",
      "menambah bidang di tiap permintaan|mengirim parameter tambahan ke server",
      "what is extra for?|can I pass other parameters to the server?",
      "extra untuk apa?|bisa memberi parameter lain ke server?",
      "extra|extra request fields", "extra|bidang tambahan")
entry("serving/menyajikan", "llama-server",
      "There is no nalar serve yet; a server such as llama-server can give its models to Nalar.",
      "Belum ada nalar serve; server seperti llama-server bisa memberi modelnya kepada Nalar.",
      "run Nalar as a server|offer my model over an API|use Nalar from other machines",
      "menjalankan Nalar sebagai server|menyajikan model lewat API",
      "is there an API?|does nalar serve exist?",
      "ada API?|apakah nalar serve ada?",
      "nalar serve|an API of Nalar", "nalar serve|API Nalar")

# Without a screen

entry("asking from the shell/bertanya dari shell", "`nalar ask",
      "`nalar ask \"…\"` prints the answer and nothing else; the thinking goes to standard error.",
      "`nalar ask \"…\"` mencetak jawabannya saja; pikirannya ke standard error.",
      "ask from the shell|use Nalar in a script|get an answer without the screen|ask one question on the command line|get just the answer printed|use it like a shell command|ask without opening the screen",
      "bertanya dari shell|memakai Nalar dalam skrip|bertanya tanpa layar|mencetak jawaban saja|memakainya seperti perintah shell|bertanya tanpa membuka layar",
      "what does nalar ask do?|can it run without a screen?",
      "apa guna nalar ask?|bisa tanpa layar?",
      "nalar ask|the command line|scripts", "nalar ask|baris perintah|skrip")
entry("pipes/pipa", "| nalar ask",
      "Pipe it: git diff | nalar ask \"Explain this change\"",
      "Salurkan: git diff | nalar ask \"Explain this change\"",
      "pipe text into Nalar|send a file to Nalar|use standard input|ask about a file|feed it a diff|pass text on stdin",
      "menyalurkan teks ke Nalar|mengirim berkas ke Nalar|bertanya tentang berkas|memberi diff|memasukkan teks lewat stdin",
      "does it read stdin?|can I pipe into it?",
      "bisa baca stdin?|bisa disalurkan lewat pipa?",
      "pipes|standard input|git diff", "pipa|masukan standar|git diff")
entry("JSON/JSON", "--json",
      "Use nalar ask --json: one event a line.",
      "Pakai nalar ask --json: satu peristiwa per baris.",
      "get JSON output|parse the answer in a program|get the output as JSON|get events as JSON lines|read the reply from a program",
      "mendapat keluaran JSON|mendapat peristiwa JSON|membaca jawaban dari program",
      "is there machine-readable output?|what does --json do?",
      "ada keluaran untuk program?|apa guna --json?",
      "--json|JSON output", "--json|keluaran JSON")
entry("the exit status/status keluar", "130",
      "0 the reply is whole, 1 it failed, 2 it ended early, 64 wrong arguments, 78 unusable settings, 130 interrupted.",
      "0 jawaban utuh, 1 gagal, 2 berakhir lebih awal, 64 argumen salah, 78 pengaturan tak terpakai, 130 diinterupsi.",
      "check in a script whether the answer is whole|know whether nalar ask failed|test the result of ask",
      "memeriksa hasil dalam skrip|mengetahui apakah nalar ask gagal|menguji hasil ask",
      "What exit codes are there?|what does the exit status mean?|which exit status has nalar ask?|what is exit status 2?|what does exit 78 mean?",
      "Apa arti kode keluar?|status keluar 2 artinya apa?|kode 78 artinya apa?",
      "the exit status|exit codes", "status keluar|kode keluar")
entry("conversations in the shell/percakapan di shell", "`nalar show`",
      "`nalar list` lists conversations, `nalar show` prints one, `nalar delete` deletes.",
      "`nalar list` menampilkan percakapan, `nalar show` mencetak satu, `nalar delete` menghapus.",
      "list conversations in the shell|print a conversation|read a chat in the shell|print my last chat",
      "menampilkan percakapan di shell|mencetak percakapan|membaca obrolan di shell|mencetak obrolan terakhir",
      "what does nalar show do?|can I see chats without the screen?",
      "apa guna nalar show?|bisa lihat obrolan tanpa layar?",
      "nalar show|printing conversations", "nalar show|mencetak percakapan")
entry("thinking in scripts/pikiran dalam skrip", "--show-reasoning",
      "nalar ask --show-reasoning writes the thinking to standard error, terminal or not.",
      "nalar ask --show-reasoning menulis pikiran ke standard error, terminal atau bukan.",
      "see the thinking with nalar ask|get the reasoning in a script|print the thoughts too|log the thinking of a script",
      "melihat pikiran dengan nalar ask|mencetak pikirannya juga|mencatat pikiran skrip|mendapat pikiran dalam skrip",
      "what does --show-reasoning do?|where does the thinking of ask go?",
      "apa guna --show-reasoning?|pikiran nalar ask ke mana?",
      "--show-reasoning|the thinking of nalar ask", "--show-reasoning|pikiran nalar ask")
entry("ask options/opsi ask", "--temperature",
      "Give them to ask: nalar ask --temperature 0 --seed 1 --max-tokens 500 \"…\"",
      "Berikan pada ask: nalar ask --temperature 0 --seed 1 --max-tokens 500 \"…\"",
      "set the temperature of nalar ask|give nalar ask a seed|limit the tokens of nalar ask",
      "mengatur temperatur nalar ask|memberi nalar ask benih|membatasi token nalar ask",
      "can nalar ask be deterministic?|how do I set sampling for one question?",
      "nalar ask bisa pasti sama?|cara mengatur sampling untuk satu pertanyaan?",
      "options of nalar ask|ask with a seed", "opsi nalar ask|ask dengan benih")
entry("ask without thinking/ask tanpa berpikir", "--thinking off",
      "Use nalar ask --thinking off \"…\"",
      "Pakai nalar ask --thinking off \"…\"",
      "turn thinking off for nalar ask|ask a quick question without reasoning in the shell",
      "mematikan berpikir untuk nalar ask",
      "what does --thinking do?|can nalar ask skip the thinking?",
      "apa guna --thinking?|nalar ask bisa tanpa berpikir?",
      "nalar ask without thinking", "nalar ask tanpa berpikir")
entry("listing in the shell/daftar di shell", "`nalar list",
      "`nalar list WORDS` lists those with all these words in the title; -n 10 shows at most ten.",
      "`nalar list KATA` menampilkan yang judulnya memuat semua kata; -n 10 paling banyak sepuluh.",
      "list only some conversations in the shell|find a conversation by title in the shell|see the ten newest chats in the shell",
      "menampilkan beberapa percakapan di shell|mencari percakapan menurut judul di shell",
      "what does nalar list do?|which options has nalar list?",
      "apa guna nalar list?|opsi nalar list apa saja?",
      "nalar list", "nalar list")
entry("showing thoughts/menampilkan pikiran di shell", "--thoughts",
      "`nalar show last --thoughts` prints the last conversation with its thoughts.",
      "`nalar show last --thoughts` mencetak percakapan terakhir dengan pikirannya.",
      "print a conversation with its thoughts|read old thoughts in the shell",
      "mencetak percakapan dengan pikirannya|membaca pikiran lama di shell",
      "does nalar show print the thinking?|what does --thoughts do?",
      "nalar show mencetak pikiran?|apa guna --thoughts?",
      "nalar show with thoughts|--thoughts", "nalar show dengan pikiran|--thoughts")
entry("deleting in the shell/menghapus di shell", "`nalar delete",
      "`nalar delete NAME` deletes one; it stays in .trash for thirty days.",
      "`nalar delete NAMA` menghapus satu; ia tinggal di .trash tiga puluh hari.",
      "delete a conversation from the shell|remove a chat with a command",
      "menghapus percakapan dari shell|menghapus obrolan dengan perintah",
      "what does nalar delete do?|which command deletes a chat?",
      "apa guna nalar delete?|perintah menghapus obrolan apa?",
      "nalar delete", "nalar delete")

# Measuring

entry("measuring a model/mengukur model", "`nalar eval",
      "`nalar eval FILE.jsonl` puts every problem of a file to a model and prints pass@1, as the R1 paper does.",
      "`nalar eval BERKAS.jsonl` memberi model semua soal berkas dan mencetak pass@1, seperti makalah R1.",
      "measure how good a model is|evaluate a model|run MATH-500|test a model on problems|score a model",
      "mengukur seberapa bagus model|mengevaluasi model|menjalankan MATH-500|menguji model dengan soal",
      "what does nalar eval do?|how good is a model, can I measure it?|which command gives pass@1?",
      "apa guna nalar eval?|bisa mengukur mutu model?|perintah untuk pass@1 apa?",
      "nalar eval|evaluation|MATH-500|AIME", "nalar eval|evaluasi|MATH-500|AIME")
entry("files of problems/berkas soal", "\"problem\"",
      "One line of JSON each: {\"id\":…,\"problem\":…,\"answer\":…}. MATH-500, AIME and GSM8K are read as published.",
      "Satu baris JSON tiap soal: {\"id\":…,\"problem\":…,\"answer\":…}. MATH-500, AIME dan GSM8K dibaca apa adanya.",
      "write my own problems for eval|make a file for nalar eval",
      "menulis soal sendiri untuk eval|membuat berkas untuk nalar eval",
      "what must a file for nalar eval look like?|can eval read GSM8K?",
      "berkas untuk nalar eval bentuknya bagaimana?|eval bisa membaca GSM8K?",
      "files of problems|the format for eval", "berkas soal|format untuk eval")
entry("samples/sampel", "--samples",
      "Use --samples 16 (or -k 16): each problem is put sixteen times.",
      "Pakai --samples 16 (atau -k 16): tiap soal diberikan enam belas kali.",
      "put each problem several times|take more samples in eval",
      "memberi tiap soal beberapa kali|mengambil lebih banyak sampel di eval",
      "what does --samples do?|how many samples does eval take?",
      "apa guna --samples?|berapa sampel eval?",
      "--samples|samples of eval", "--samples|sampel eval")
entry("eval at once/eval serentak", "--concurrency",
      "Use --concurrency 64; without it 16 for a server and 1 for a local model.",
      "Pakai --concurrency 64; tanpa itu 16 untuk server dan 1 untuk model lokal.",
      "make eval faster|ask many problems at once",
      "mempercepat eval|menanyakan banyak soal sekaligus",
      "what does --concurrency do?|eval is slow",
      "apa guna --concurrency?|eval lambat",
      "--concurrency|a faster eval", "--concurrency|eval lebih cepat")
entry("going on with eval/melanjutkan eval", "`nalar eval`",
      "Run the same `nalar eval` again: only what is missing is asked.",
      "Jalankan `nalar eval` yang sama lagi: hanya yang kurang ditanyakan.",
      "go on with a stopped eval|resume an evaluation|continue eval after a crash",
      "melanjutkan eval yang terhenti|meneruskan evaluasi",
      "I stopped nalar eval, is everything lost?|can eval be resumed?",
      "eval saya terhenti, hilang semua?|eval bisa dilanjutkan?",
      "a stopped eval|resuming eval", "eval yang terhenti|melanjutkan eval")
entry("comparing runs/membandingkan hasil", "--compare",
      "nalar eval --compare A B tells what changed between two results files, and whether it may be chance.",
      "nalar eval --compare A B memberi tahu perubahan antara dua berkas hasil, dan apakah itu kebetulan.",
      "compare two models|compare two eval runs|see whether a model got better",
      "membandingkan dua model|membandingkan dua hasil eval|melihat apakah model membaik",
      "what does --compare do?|which model is better, can eval tell?",
      "apa guna --compare?|model mana yang lebih baik, bisa dilihat?",
      "--compare|comparing two runs", "--compare|membandingkan dua hasil")
entry("eval results/hasil eval", ".results.jsonl",
      "Every reply is in the .results.jsonl file beside the problems; --results names another.",
      "Semua jawaban ada di berkas .results.jsonl di samping soalnya; --results menyebut yang lain.",
      "read the replies of an eval|find the results of nalar eval",
      "membaca jawaban eval|menemukan hasil nalar eval",
      "where does eval keep its results?|can I see each reply of eval?",
      "hasil eval disimpan di mana?|bisa lihat tiap jawaban eval?",
      "the results of eval|the results file", "hasil eval|berkas hasil")
entry("greedy eval/eval serakah", "--greedy",
      "nalar eval --greedy always takes the likeliest token.",
      "nalar eval --greedy selalu mengambil token paling mungkin.",
      "evaluate without randomness|run eval greedily",
      "mengevaluasi tanpa keacakan|menjalankan eval secara serakah",
      "what does --greedy do?|can eval use temperature 0?",
      "apa guna --greedy?|eval bisa dengan temperatur 0?",
      "--greedy|greedy evaluation", "--greedy|evaluasi serakah")
entry("pass@1/pass@1", "pass@1",
      "pass@1 is the share of problems solved with one try, averaged over the samples.",
      "pass@1 adalah bagian soal yang terjawab dengan sekali coba, rata-rata semua sampel.",
      "understand pass@1",
      "memahami pass@1",
      "what is pass@1?|what does pass@1 mean?|pass@1 meaning?",
      "apa itu pass@1?|pass@1 artinya apa?",
      "pass@1", "pass@1")
entry("cons@k/cons@k", "cons@",
      "cons@16 is the share of problems where most of 16 answers are right.",
      "cons@16 adalah bagian soal yang jawaban terbanyaknya dari 16 benar.",
      "understand cons@k",
      "memahami cons@k",
      "what is cons@16?|what does cons@64 mean?",
      "apa itu cons@16?|cons@64 artinya apa?",
      "cons@16|cons@k|majority vote", "cons@16|cons@k|suara terbanyak")

# What it is

entry("Nalar/Nalar", "terminal for reasoning models",
      "Nalar is a terminal for reasoning models. The name is Indonesian for \"to reason\".",
      "Nalar adalah terminal untuk model penalaran (a terminal for reasoning models). Namanya berarti bernalar.",
      "learn what Nalar is|understand what this program is",
      "mengetahui apa itu Nalar|memahami program ini",
      "What is Nalar?|what does Nalar mean?|what is this program?|what's nalar|explain nalar to me|Where does the name Nalar come from?|what is this?|who needs Nalar?",
      "Apa itu Nalar?|Apa arti Nalar?|program apa ini?|nalar itu apa sih|ini program apa?|nalar buat apa?",
      "Nalar|this program|the name Nalar", "Nalar|program ini|nama Nalar")
entry("licence and code/lisensi dan kode", "MIT",
      "Nalar is free under the MIT licence and written in Swift.",
      "Nalar bebas dengan lisensi MIT dan ditulis dalam Swift.",
      "read the source code|use Nalar at work for free|change the code|look at the source|"
      "get Nalar without paying|see who may use the code",
      "membaca kode sumber|mengubah kode|melihat kode sumber|"
      "memakai Nalar tanpa bayar|memakai Nalar gratis di kantor",
      "Is Nalar open source?|what licence does it have?|what language is Nalar written in?|is it free?|does Nalar cost anything?|may I use it commercially?|price of Nalar?|"
      "do I have to pay for Nalar?|is there a subscription for Nalar?|how much is Nalar?|is nalar paid or free?|does Nalar have a pro version?|what do I owe you for this program?",
      "Apakah Nalar sumber terbuka?|Apa lisensinya?|apakah Nalar gratis?|boleh dipakai komersial?|Nalar bayar tidak?|"
      "Nalar ini gratis atau berbayar?|harus bayar buat pakai Nalar?|ada langganannya gak Nalar ini?|harga Nalar berapa?|ada versi pro Nalar?|pakai Nalar bayar berapa?",
      "the licence|the source code|open source", "lisensi|kode sumber|sumber terbuka")
entry("installing/memasang", "swift run",
      "On Debian 12 with Swift 6.3: apt-get install -y libncursesw5-dev, then swift run -c release nalar",
      "Di Debian 12 dengan Swift 6.3: apt-get install -y libncursesw5-dev, lalu swift run -c release nalar",
      "install Nalar|build Nalar|compile Nalar|get Nalar on another machine|set Nalar up|build it myself|put Nalar on my server",
      "memasang Nalar|membangun Nalar|mengompilasi Nalar|membangun sendiri|menaruh Nalar di server saya",
      "what do I need to build it?|how is Nalar installed?",
      "apa yang diperlukan untuk membangun?|pasangnya bagaimana?",
      "installing|building from source", "memasang|membangun dari sumber")
entry("the thoughts/pikiran", "before I answer",
      "Those are my steps: what I work out before I answer. `^O` folds them.",
      "Itu langkah saya: yang saya kerjakan sebelum menjawab (before I answer). `^O` melipatnya.",
      "understand the grey text|know what the dim lines are",
      "memahami teks abu-abu|mengetahui apa baris redup itu",
      "What is the grey text?|what are the dim lines?|what is the thinking?|why do you think first?|what is the text behind the bar?|why is there text before the answer?|what are these steps?",
      "Teks abu-abu itu apa?|kenapa kamu berpikir dulu?|apa itu pikiran?|kenapa ada teks sebelum jawaban?|langkah-langkah ini apa?",
      "the grey text|the dim lines|the thinking above the answer", "teks abu-abu|baris redup|pikiran di atas jawaban")
entry("GGUF/GGUF", "llama.cpp",
      "GGUF is the file format of local models, the one that llama.cpp uses.",
      "GGUF adalah format berkas model lokal, seperti yang dipakai llama.cpp.",
      "understand GGUF",
      "memahami GGUF",
      "what is GGUF?|what is a GGUF file?|what does GGUF mean?",
      "apa itu GGUF?|berkas GGUF itu apa?",
      "GGUF", "GGUF")
entry("quantisation/kuantisasi", "Q8_0",
      "Quantisation stores weights in fewer bits, such as Q8_0 or Q4_K: smaller and faster, a little less exact.",
      "Kuantisasi menyimpan bobot dengan lebih sedikit bit, misalnya Q8_0 atau Q4_K: lebih kecil dan cepat, sedikit kurang tepat.",
      "understand quantisation",
      "memahami kuantisasi",
      "what is quantisation?|what does Q4_K_M mean?|which quantisation is better, Q4 or Q8?",
      "apa itu kuantisasi?|Q4_K_M artinya apa?|lebih bagus Q4 atau Q8?",
      "quantisation|Q4_K_M|Q8_0", "kuantisasi|Q4_K_M|Q8_0")
entry("tokens/token", "token",
      "A token is a piece of text, often a part of a word; models read and write in tokens.",
      "Sebuah token adalah potongan teks, sering bagian kata; model membaca dan menulis per token.",
      "understand tokens",
      "memahami token",
      "what is a token?|what are tokens?|how long is a token?",
      "apa itu token?|token itu apa?|token sepanjang apa?",
      "tokens", "token")
entry("a context/konteks itu", "local.context",
      "The context is what the model sees at once, the conversation and the reply, in tokens; `local.context` sets it.",
      "Konteks adalah yang dilihat model sekaligus, percakapan dan jawaban, dalam token; `local.context` mengaturnya.",
      "understand the context",
      "memahami konteks",
      "what is a context?|what does context mean here?|what does ctx 4k mean?",
      "apa itu konteks?|konteks artinya apa di sini?",
      "the meaning of context", "arti konteks")
entry("a distill/distilasi", "R1",
      "A distill is a smaller model that was taught with answers of R1.",
      "Distilasi adalah model lebih kecil yang diajari dengan jawaban R1.",
      "understand distills",
      "memahami distilasi",
      "what is a distill?|what does distilled mean?|what is R1-Distill-Qwen?",
      "apa itu distilasi?|R1-Distill-Qwen itu apa?",
      "distills|distilled models", "distilasi|model distilasi")
entry("reasoning models/model penalaran", "DeepSeek-R1",
      "A reasoning model, such as DeepSeek-R1, thinks in steps before it answers.",
      "Model penalaran, seperti DeepSeek-R1, berpikir langkah demi langkah sebelum menjawab.",
      "understand reasoning models",
      "memahami model penalaran",
      "what is a reasoning model?|what is DeepSeek-R1?|what's R1?",
      "apa itu model penalaran?|apa itu DeepSeek-R1?|R1 itu apa?",
      "reasoning models", "model penalaran")
