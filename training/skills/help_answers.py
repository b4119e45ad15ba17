"""What there is to know about Nalar: how it is asked and what is true."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """An answer in both languages; what it is about; what one wants to do; whole questions.

    `gold` is what a right answer must contain.
    """

    about_en: str
    about_id: str
    gold: str
    en: str
    idn: str
    do_en: tuple[str, ...]
    do_id: tuple[str, ...]
    ask_en: tuple[str, ...] = ()
    ask_id: tuple[str, ...] = ()


ENTRIES: list[Entry] = []


def entry(
    about: str, gold: str, en: str, idn: str, do_en: str, do_id: str, ask_en: str = "", ask_id: str = ""
) -> None:
    """Adds an entry; `about` is `english/indonesian`, lists are parted by `|`."""

    def parts(text: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in text.split("|") if part.strip())

    about_en, _, about_id = about.partition("/")
    ENTRIES.append(
        Entry(about_en, about_id, gold, en, idn, parts(do_en), parts(do_id), parts(ask_en), parts(ask_id))
    )


# Writing

entry("sending/mengirim", "`Enter`", "Press `Enter` to send.", "Tekan `Enter` untuk mengirim.",
      "send a message|send my question|submit what I wrote|send", "mengirim pesan|mengirim pertanyaan|kirim pesan",
      "what does enter do", "Enter gunanya apa?")
entry("a new line/baris baru", "`^J`", "Press `^J`, `Alt+Enter` or `Shift+Enter` for a new line.", "Tekan `^J`, `Alt+Enter` atau `Shift+Enter` untuk baris baru.",
      "write several lines|make a new line|insert a line break|type a multi-line message|start a new line without sending",
      "membuat baris baru|menulis beberapa baris|ganti baris tanpa mengirim", "how do I get a newline?|Enter sends, but I want another line")
entry("the editor/editor", "`^G`", "Press `^G`: the prompt opens in your editor ($VISUAL, then $EDITOR, or `editor` in the settings).",
      "Tekan `^G`: prompt terbuka di editor Anda ($VISUAL, lalu $EDITOR, atau `editor` di pengaturan).",
      "write the prompt in vim|use my editor|edit a long prompt|open an external editor|compose in my own editor", "menulis prompt di editor|memakai editor sendiri|memakai vim")
entry("earlier prompts/prompt lama", "`^R`", "Press `^R` to search earlier prompts; `↑` brings the last one back.", "Tekan `^R` untuk mencari prompt lama; `↑` mengambil yang terakhir.",
      "search my earlier prompts|find a prompt I typed before|get the last prompt back|see the history of prompts|repeat my last question",
      "mencari prompt lama|mengambil prompt terakhir|melihat riwayat prompt")
entry("cutting text/memotong teks", "`^W`", "`^W` cuts the word before, `^U` to the start of the line, `^K` to its end; `^Y` puts it back.",
      "`^W` memotong kata sebelumnya, `^U` sampai awal baris, `^K` sampai akhir; `^Y` mengembalikannya.",
      "delete a word|cut to the end of the line|delete the whole line I typed|paste back what I cut", "menghapus satu kata|memotong sampai akhir baris|mengembalikan yang dipotong")
entry("moving in the line/bergerak di baris", "`^A`", "`^A` goes to the start of the line and `^E` to its end; `Alt+B` and `Alt+F` move by words.",
      "`^A` ke awal baris dan `^E` ke akhir; `Alt+B` dan `Alt+F` bergerak per kata.",
      "jump to the start of the line|go to the end of the line|move by words while typing|move the cursor to the beginning", "ke awal baris|ke akhir baris|bergerak per kata")
entry("drafts/draf", "still there", "What you typed and did not send is still there when you come back.", "Yang Anda ketik dan belum dikirim masih ada saat kembali (still there).",
      "keep a draft|find what I typed and did not send", "menyimpan draf", "Is my draft saved?|what happens to unsent text|do I lose what I typed if I quit?", "Apakah draf saya tersimpan?|teks yang belum dikirim hilang tidak?")

# The reply

entry("stopping/menghentikan", "`Esc`", "Press `Esc`: the reply stops and what came is kept.", "Tekan `Esc`: jawaban berhenti dan yang sudah datang disimpan.",
      "stop the reply|cancel an answer|interrupt the model|make it stop talking|abort the generation", "menghentikan jawaban|membatalkan balasan|menyuruh model berhenti",
      "it won't stop, what do I press?|does stopping lose the text?", "Kalau dihentikan apakah teksnya hilang?")
entry("asking again/bertanya lagi", "`R`", "Press `Tab` to go to the transcript, then `R` to ask again. The old answer stays in the file as a branch.",
      "Tekan `Tab` ke transkrip, lalu `R` untuk bertanya lagi. Jawaban lama tetap tersimpan sebagai cabang.",
      "regenerate the answer|ask the same question again|retry|get another answer|try once more", "mengulang jawaban|bertanya lagi hal yang sama|meminta jawaban lain")
entry("editing a question/menyunting pertanyaan", "`e`", "In the transcript (`Tab`) press `e` to edit an earlier message; `Esc` twice while writing edits the last one.",
      "Di transkrip (`Tab`) tekan `e` untuk menyunting pesan lama; `Esc` dua kali saat menulis menyunting yang terakhir.",
      "edit an earlier message|change my last question|fix a typo in what I asked|fork the conversation", "menyunting pesan lama|mengubah pertanyaan terakhir|memperbaiki salah ketik di pertanyaan")
entry("branches/cabang", "branch", "Nothing is replaced: every version stays in the file as a branch.", "Tidak ada yang diganti: setiap versi tetap di berkas sebagai cabang (branch).",
      "keep the old answer|see the old version", "menyimpan jawaban lama", "Does regenerating delete the old answer?|is the old answer lost when I ask again?|what happens to the old version", "Apakah jawaban lama hilang kalau bertanya lagi?")
entry("copying/menyalin", "`y`", "In the transcript (`Tab`) `y` copies the answer, `Y` the answer with its thought, `c` a code block.",
      "Di transkrip (`Tab`) `y` menyalin jawaban, `Y` jawaban dengan pikirannya, `c` blok kode.",
      "copy the answer|copy the reply to the clipboard|copy with the thinking|copy the code|copy a code block", "menyalin jawaban|menyalin blok kode|menyalin jawaban dengan pikirannya")
entry("thinking/berpikir", "`^T`", "Press `^T` to choose: thinking on, off, or how much effort.", "Tekan `^T` untuk memilih: berpikir menyala, mati, atau seberapa keras.",
      "turn thinking off|switch thinking on|make it think less|set the effort|disable reasoning", "mematikan pikiran|menyalakan berpikir|mengatur seberapa keras berpikir",
      "can you answer without thinking?", "Bisa jawab tanpa berpikir?")
entry("folding all thoughts/melipat semua pikiran", "`^O`", "Press `^O` to fold or open all thinking.", "Tekan `^O` untuk melipat atau membuka semua pikiran.",
      "hide the thinking|fold all thoughts|open all thoughts|show the reasoning again|collapse the thoughts|see what you thought", "menyembunyikan pikiran|melipat semua pikiran|membuka semua pikiran|melihat pikiran lagi",
      "where did the thinking go?|the thoughts are folded, how do I see them?", "Pikirannya ke mana?")
entry("folding one thought/melipat satu pikiran", "`Space`", "Go to the transcript with `Tab` and press `Space`: it folds or opens this thought alone, and it stays so.",
      "Ke transkrip dengan `Tab` lalu tekan `Space`: hanya pikiran ini yang dilipat atau dibuka, dan tetap begitu.",
      "fold just one thought|open only this thought|fold this thinking", "melipat satu pikiran saja|membuka pikiran ini saja")
entry("thoughts beside answers/pikiran di samping", "140 columns", "On a screen of 140 columns press `^O` again: thoughts then stand beside the answers.", "Pada layar 140 kolom (140 columns) tekan `^O` lagi: pikiran berdiri di samping jawaban.",
      "see thoughts beside the answer|show the thinking on the right|put the reasoning in a side pane", "melihat pikiran di samping jawaban|menaruh pikiran di kanan")
entry("how thoughts are shown/tampilan pikiran", "reasoning.fold", "Set `reasoning.fold` to auto, open, folded, hidden or peek.", "Atur `reasoning.fold` ke auto, open, folded, hidden atau peek.",
      "always show the thinking|never show the thinking|keep thoughts open by default|configure how thoughts are shown", "selalu menampilkan pikiran|mengatur tampilan pikiran|pikiran selalu terbuka",
      "what does reasoning.fold do?|which fold modes are there?|what is peek?", "Apa itu reasoning.fold?")
entry("thinking by default/berpikir sebagai bawaan", "reasoning.thinking", "Set `reasoning.thinking` in the settings: auto, off, on, low, medium or high.", "Atur `reasoning.thinking` di pengaturan: auto, off, on, low, medium atau high.",
      "set thinking off for good|change the default for thinking|configure the thinking effort in the settings", "mematikan berpikir untuk seterusnya|mengubah bawaan berpikir")
entry("a full context/konteks penuh", "oldest turns", "Nalar says so with the figures. The command \"ask again without the oldest turns\" is in the palette (`^P`).",
      "Nalar mengatakannya dengan angkanya. Perintah \"ask again without the oldest turns\" ada di palet (`^P`).",
      "go on when the context is full|leave out the oldest turns|shorten a long conversation", "melanjutkan saat konteks penuh|membuang giliran tertua",
      "what happens when the context is full?|the conversation is too long for the model", "Apa yang terjadi kalau konteks penuh?")
entry("the stats bar/bilah bawah", "first token", "The bar at the bottom shows the state and model, tokens per second, time to the first token, tokens, and how full the context is.",
      "Bilah di bawah menunjukkan keadaan dan model, token per detik, waktu sampai token pertama (first token), jumlah token, dan isi konteks.",
      "see how fast the model is|see how many tokens were used", "melihat kecepatan model",
      "What is the line at the bottom?|what does tok/s mean?|what do the numbers at the bottom mean?|what is ctx?|What does the stats bar show?", "Apa arti baris di bawah?|Apa itu tok/s?|angka di bawah itu apa?")

# Reading

entry("scrolling/menggulir", "`PgUp`", "`PgUp` and `PgDn` scroll by pages; in the transcript `k` and `j` by lines.", "`PgUp` dan `PgDn` menggulir per halaman; di transkrip `k` dan `j` per baris.",
      "scroll up|scroll down|read what came before|page through the answer", "menggulir ke atas|menggulir ke bawah|membaca yang sebelumnya")
entry("the beginning and the end/awal dan akhir", "`End`", "In the transcript `Home` or `g` goes to the beginning, `End` or `G` to the end.", "Di transkrip `Home` atau `g` ke awal, `End` atau `G` ke akhir.",
      "jump to the beginning|jump to the end|go to the bottom|go to the top of the conversation", "lompat ke awal|lompat ke akhir|ke bagian paling bawah")
entry("between messages/antar pesan", "`↑`", "In the transcript `↑` and `↓` go to the previous and the next message.", "Di transkrip `↑` dan `↓` ke pesan sebelumnya dan berikutnya.",
      "go to the previous message|move between messages|select another message", "ke pesan sebelumnya|berpindah antar pesan")
entry("the focus/fokus", "`Tab`", "`Tab` goes to the next pane, `Shift+Tab` to the previous one.", "`Tab` ke panel berikutnya, `Shift+Tab` ke sebelumnya.",
      "change the focus|switch panes|get to the transcript|leave the composer|go to the next pane", "pindah panel|mengganti fokus|ke transkrip")

# Conversations

entry("a new chat/obrolan baru", "`^N`", "Press `^N` for a new chat.", "Tekan `^N` untuk obrolan baru.",
      "start a new chat|begin a new conversation|open a fresh chat|start over", "memulai obrolan baru|membuat percakapan baru|mulai dari awal")
entry("the conversations/percakapan", "`^S`", "Press `^S` or `F2`: all conversations; type to filter, `Enter` opens one.", "Tekan `^S` atau `F2`: semua percakapan; ketik untuk menyaring, `Enter` membuka.",
      "see all conversations|open an old conversation|switch to another chat|find an earlier chat|go back to yesterday's chat|list my chats", "melihat semua percakapan|membuka percakapan lama|mencari obrolan kemarin|pindah ke obrolan lain")
entry("the list/daftar", "`^B`", "Press `^B` to show or hide the list.", "Tekan `^B` untuk menampilkan atau menyembunyikan daftar.",
      "hide the list|show the list on the left|toggle the sidebar|get rid of the sidebar|hide the conversation list", "menyembunyikan daftar|menampilkan daftar di kiri|menghilangkan bilah samping")
entry("renaming/mengganti nama", "`r`", "Open the list with `^S`, choose the conversation and press `r`.", "Buka daftar dengan `^S`, pilih percakapannya lalu tekan `r`.",
      "rename a conversation|change the title of a chat|give the chat another name", "mengganti nama percakapan|mengubah judul obrolan")
entry("deleting/menghapus", "`d`", "Open the list with `^S`, choose the conversation and press `d`; `u` brings it back.", "Buka daftar dengan `^S`, pilih percakapannya lalu tekan `d`; `u` mengembalikannya.",
      "delete a conversation|remove a chat|throw a chat away|erase a conversation", "menghapus percakapan|membuang obrolan")
entry("bringing back/mengembalikan", "`u`", "Press `u` in the list. Deleted conversations also stay in the folder's .trash for thirty days.", "Tekan `u` di daftar. Percakapan yang dihapus juga tinggal di .trash selama tiga puluh hari.",
      "undo a delete|restore a deleted conversation|bring back a chat I deleted|recover a chat", "mengembalikan percakapan yang dihapus|membatalkan penghapusan",
      "I deleted a chat by mistake|how long are deleted chats kept?", "Saya tidak sengaja menghapus obrolan|berapa lama obrolan yang dihapus disimpan?")
entry("pinning/menyematkan", "`p`", "Open the list with `^S` and press `p`: the conversation stays at the top.", "Buka daftar dengan `^S` lalu tekan `p`: percakapan itu tetap di atas.",
      "pin a conversation|keep a chat at the top|mark a chat as important", "menyematkan percakapan|menaruh obrolan di paling atas")
entry("filtering/menyaring", "type", "In the list just type: it filters. `/` begins a filter too.", "Di daftar langsung saja ketik (type): daftar tersaring. `/` juga memulai penyaring.",
      "filter the list|search in the list of conversations|find a chat by its title", "menyaring daftar|mencari obrolan menurut judul")
entry("the last conversation/percakapan terakhir", "`nalar -c`", "Start it with `nalar -c` to open the last conversation.", "Jalankan `nalar -c` untuk membuka percakapan terakhir.",
      "open the last conversation at the start|continue where I stopped|resume the last chat from the shell", "melanjutkan percakapan terakhir|membuka obrolan terakhir dari shell")
entry("where conversations are/letak percakapan", "nalar/conversations", "Each is one JSON file in ~/.local/share/nalar/conversations, readable by you alone.", "Masing-masing satu berkas JSON di ~/.local/share/nalar/conversations, hanya Anda yang bisa membacanya.",
      "find my conversations on disk|back up my chats|read the conversation files", "menemukan berkas percakapan|mencadangkan obrolan",
      "Where are my conversations stored?|where are chats saved|in which folder are the chats?|what format are conversations?|are my chats private?", "Di mana percakapan disimpan?|obrolan disimpan di mana|Apakah obrolan saya pribadi?")
entry("safety of what is said/keamanan kata-kata", "two seconds", "A question is on disk before it is sent, and a reply is at most two seconds behind the screen. Nothing else is lost.",
      "Pertanyaan sudah di disk sebelum dikirim, dan jawaban paling lambat dua detik (two seconds) di belakang layar. Selain itu tidak ada yang hilang.",
      "be sure nothing is lost|save the conversation", "menyimpan percakapan", "What if my computer crashes?|what happens when the power goes out?|do I have to save?|what if I kill the program?|is anything lost in a crash",
      "Bagaimana kalau komputer mati?|apa ada yang hilang kalau program mati?|perlu disimpan tidak?")
entry("two Nalars/dua Nalar", "Two Nalars", "Yes. Two Nalars may run at the same time.", "Bisa. Dua Nalar boleh berjalan bersamaan (Two Nalars).",
      "run two Nalars at once|open Nalar twice|use it in two terminals", "menjalankan dua Nalar|membuka Nalar di dua terminal")
entry("a damaged file/berkas rusak", "set aside", "A damaged file is set aside and named, never overwritten.", "Berkas yang rusak disisihkan (set aside) dan disebut, tidak pernah ditimpa.",
      "repair a damaged conversation|recover a broken file", "memperbaiki berkas yang rusak", "What happens to a damaged conversation file?|a conversation file is broken", "Apa yang terjadi dengan berkas yang rusak?")

# The program

entry("all commands/semua perintah", "`^P`", "Press `^P`, or `/` when nothing is typed: the palette lists every command.", "Tekan `^P`, atau `/` saat belum mengetik: palet berisi semua perintah.",
      "see all commands|open the palette|find a command|use a slash command", "melihat semua perintah|membuka palet|mencari perintah",
      "What commands are there?|what is the palette?|what does / do?", "Perintah apa saja yang ada?|Apa itu palet?")
entry("the keys/tombol", "`F1`", "`F1` shows all keys; `nalar keys` prints them.", "`F1` menampilkan semua tombol; `nalar keys` mencetaknya.",
      "see all keys|get help|show the key bindings|open the help|list the shortcuts", "melihat semua tombol|membuka bantuan|menampilkan pintasan",
      "What keys are there?|which shortcuts exist?|where is the help?|keyboard shortcuts?|help with keys", "Tombol apa saja?|bantuannya di mana?|daftar tombol")
entry("changing keys/mengubah tombol", "`[keys]`", "Put it into `[keys]` of ~/.config/nalar/config.toml, for example new-chat = [\"ctrl+n\"]. `nalar keys` prints the names.",
      "Tulis di `[keys]` pada ~/.config/nalar/config.toml, misalnya new-chat = [\"ctrl+n\"]. `nalar keys` mencetak namanya.",
      "change a key|rebind a key|use other shortcuts|remap the keys|set my own key bindings", "mengubah tombol|mengganti pintasan|mengatur tombol sendiri")
entry("quitting/keluar", "`^Q`", "Press `^Q`, or `^C` twice, or `^D` when nothing is typed.", "Tekan `^Q`, atau `^C` dua kali, atau `^D` saat belum mengetik.",
      "quit|exit Nalar|close the program|leave|get out of here|quit nalar", "keluar|menutup program|keluar dari Nalar|berhenti memakai Nalar")
entry("suspending/menangguhkan", "`^Z`", "Press `^Z`; `fg` in the shell brings it back.", "Tekan `^Z`; `fg` di shell mengembalikannya.",
      "suspend Nalar|put it in the background|get back to the shell for a moment", "menangguhkan Nalar|ke shell sebentar|menaruh Nalar di latar belakang")
entry("ctrl-c/ctrl-c", "`^C`", "`^C` stops a reply or clears what is typed; twice it quits.", "`^C` menghentikan jawaban atau mengosongkan ketikan; dua kali keluar.",
      "clear what I typed|empty the input", "mengosongkan ketikan", "What does ^C do?|what does ctrl c do|what happens when I press ctrl+c?", "Apa guna ^C?|ctrl c untuk apa?")
entry("the mouse/tetikus", "`mouse`", "Wheel and clicks work; set `mouse` to false to leave them to the terminal.", "Roda dan klik berfungsi; atur `mouse` ke false supaya diserahkan ke terminal.",
      "use the mouse|turn the mouse off|select text with the mouse|click on things", "memakai tetikus|mematikan mouse|memilih teks dengan mouse",
      "Does the mouse work?", "Apakah mouse berfungsi?")
entry("themes/tema", "themes", "Choose a theme in the palette (`^P`, theme). Built-in themes: terminal, nalar-dark, nalar-light, catppuccin, dracula, gruvbox, nord, solarized, tokyo-night and more.",
      "Pilih tema di palet (`^P`, theme). Tema bawaan (themes): terminal, nalar-dark, nalar-light, catppuccin, dracula, gruvbox, nord, solarized, tokyo-night dan lainnya.",
      "change the theme|change the colours|use dark mode|use a light theme|make it look different|set the colors", "mengganti tema|mengubah warna|memakai mode gelap|memakai tema terang",
      "Which themes are there?|what themes do you have|is there a dark theme?", "Tema apa saja yang ada?|ada mode gelap?")
entry("own themes/tema sendiri", "nalar/themes", "Put a file into ~/.config/nalar/themes/ and set `theme` to its name.", "Taruh berkas di ~/.config/nalar/themes/ dan atur `theme` ke namanya.",
      "make my own theme|add a theme|write a theme file|create a custom theme", "membuat tema sendiri|menambah tema")
entry("no colours/tanpa warna", "NO_COLOR", "Set NO_COLOR in the environment, or the theme `mono`.", "Atur NO_COLOR di lingkungan, atau tema `mono`.",
      "turn off all colours|use Nalar without colours|get black and white", "mematikan semua warna|memakai tanpa warna")
entry("less motion/kurangi gerak", "reduced_motion", "Set `reduced_motion` to true: no spinner, nothing moves by itself.", "Atur `reduced_motion` ke true: tanpa pemutar, tidak ada yang bergerak sendiri.",
      "stop the spinner|turn off animations|reduce the motion", "mematikan animasi|menghentikan pemutar|mengurangi gerak")
entry("settings/pengaturan", "`nalar config`", "`nalar config` prints a settings file with every key and its default; yours is ~/.config/nalar/config.toml.",
      "`nalar config` mencetak berkas pengaturan dengan semua kunci dan bawaannya; milik Anda ~/.config/nalar/config.toml.",
      "change the settings|configure Nalar|see all settings|make a settings file|find the config file", "mengubah pengaturan|mengatur Nalar|melihat semua pengaturan|menemukan berkas pengaturan",
      "Where is the config file?|which settings are there?|where are the settings?", "Di mana berkas pengaturan?|pengaturannya di mana?")
entry("one setting/satu pengaturan", "--set", "Give it on the command line: nalar --set reasoning.fold=open", "Berikan di baris perintah: nalar --set reasoning.fold=open",
      "change a setting just once|override a setting|set a value from the command line", "mengubah pengaturan sekali saja|menimpa pengaturan dari baris perintah")
entry("settings as variables/pengaturan sebagai variabel", "NALAR_REASONING_FOLD", "Most can be a variable: reasoning.fold is NALAR_REASONING_FOLD.", "Kebanyakan bisa berupa variabel: reasoning.fold adalah NALAR_REASONING_FOLD.",
      "set a setting by an environment variable|use environment variables", "mengatur lewat variabel lingkungan")
entry("wrong settings/pengaturan salah", "nearest", "A wrong key is named with its line and the nearest right one.", "Kunci yang salah disebut dengan barisnya dan kunci benar yang terdekat (nearest).",
      "find an error in my settings", "mencari kesalahan di pengaturan", "What if a setting is wrong?|it says my config is wrong", "Bagaimana kalau pengaturan salah?")
entry("the system prompt/prompt sistem", "system_prompt", "Set `system_prompt` in the settings, or start with nalar --system \"…\". R1 works best without one.",
      "Atur `system_prompt` di pengaturan, atau mulai dengan nalar --system \"…\". R1 paling baik tanpa itu.",
      "set a system prompt|give instructions for every chat|add a system message", "mengatur prompt sistem|memberi instruksi untuk semua obrolan")
entry("temperature/temperatur", "sampling.temperature", "Set `sampling.temperature`; 0 is greedy, R1 wants 0.6.", "Atur `sampling.temperature`; 0 berarti serakah, R1 mau 0.6.",
      "change the temperature|make the answers less random|set top_p|configure the sampling", "mengubah temperatur|membuat jawaban kurang acak|mengatur sampling")
entry("a seed/benih", "sampling.seed", "Set `sampling.seed`: the same seed gives the same reply with models in process.", "Atur `sampling.seed`: benih yang sama memberi jawaban yang sama pada model dalam proses.",
      "get the same answer every time|set a seed|make replies reproducible", "mendapat jawaban yang sama terus|mengatur benih")
entry("longest reply/jawaban terpanjang", "sampling.max_tokens", "Set `sampling.max_tokens`: tokens of thought and answer together.", "Atur `sampling.max_tokens`: token pikiran dan jawaban bersama.",
      "limit the length of the reply|set a maximum of tokens|make replies shorter", "membatasi panjang jawaban|mengatur batas token")
entry("the doctor/dokter", "`nalar doctor`", "Run `nalar doctor`: it checks the terminal, settings, folders, the built-in model and the servers.",
      "Jalankan `nalar doctor`: ia memeriksa terminal, pengaturan, folder, model bawaan dan server.",
      "check what is wrong|find out why it does not work|test my setup|diagnose a problem", "memeriksa apa yang salah|mencari tahu kenapa tidak jalan",
      "Something does not work|nalar doesn't work, what now?|what does nalar doctor do?", "Ada yang tidak jalan|Apa guna nalar doctor?")
entry("the log/catatan", "nalar.log", "What went wrong is in ~/.local/state/nalar/nalar.log; what was said is not.", "Yang salah ada di ~/.local/state/nalar/nalar.log; yang dikatakan tidak.",
      "find the log file|see the error log|read the log", "menemukan berkas log|melihat log kesalahan", "Where is the log?", "Log-nya di mana?")
entry("the version/versi", "--version", "Run nalar --version", "Jalankan nalar --version", "see the version|find out which version I have", "melihat versi",
      "Which version is this?|what version of nalar is this", "Versi berapa ini?")
entry("completions/pelengkapan", "nalar completions bash", "`nalar completions bash` prints a script; zsh and fish work too.", "`nalar completions bash` mencetak skrip; zsh dan fish juga bisa.",
      "get shell completions|complete commands with tab in bash|set up completions", "mendapat pelengkapan shell|melengkapi perintah di bash")
entry("the screen size/ukuran layar", "20", "Nalar needs 20 columns and 6 lines at least; below 80 columns the list hides.", "Nalar perlu paling sedikit 20 kolom dan 6 baris; di bawah 80 kolom daftar bersembunyi.",
      "use it on a small screen|use Nalar in a narrow terminal", "memakai di layar kecil", "How large must my terminal be?|the list is gone in a small window", "Seberapa besar terminalnya?")

# Models

entry("choosing a model/memilih model", "`^L`", "Press `^L`, or type /model: the models that can be used.", "Tekan `^L`, atau ketik /model: model yang bisa dipakai.",
      "change the model|use another model|switch to a bigger model|choose a model|select a different model", "mengganti model|memakai model lain|memilih model|pindah ke model yang lebih besar",
      "which models can I use?|are there other models?", "Model apa saja yang bisa dipakai?|ada model lain?")
entry("listing models/daftar model", "`nalar models`", "`nalar models` lists what can be used, as provider/model.", "`nalar models` menampilkan yang bisa dipakai, sebagai provider/model.",
      "list the models in the shell|see which models are available on the command line", "menampilkan model di shell")
entry("GGUF files/berkas GGUF", "nalar/models", "Put GGUF files into ~/.local/share/nalar/models and choose one with `^L`.", "Taruh berkas GGUF di ~/.local/share/nalar/models dan pilih dengan `^L`.",
      "load a GGUF file|use my own model file|add a model|run a local model|install a model|use a downloaded model", "memuat berkas GGUF|memakai berkas model sendiri|menambah model|menjalankan model lokal",
      "where do I put GGUF files?|in which folder do models go?", "Berkas GGUF ditaruh di mana?|folder model di mana?")
entry("a model by its path/model menurut jalur", "local//path", "Start with nalar --model local//path/to/file.gguf", "Mulai dengan nalar --model local//path/to/file.gguf",
      "start with a certain model file|use a model by its path|give a model on the command line", "memulai dengan berkas model tertentu|memakai model menurut jalurnya")
entry("supported models/model yang didukung", "Llama 3", "R1 and DeepSeek V2 to V3.1, the distills (Qwen 2.5, Llama 3), R1-0528-Qwen3 and QwQ, in every quantisation from Q8_0 to IQ1, and F32, F16, BF16.",
      "R1 dan DeepSeek V2 sampai V3.1, distilasi (Qwen 2.5, Llama 3), R1-0528-Qwen3 dan QwQ, dalam semua kuantisasi Q8_0 sampai IQ1, serta F32, F16, BF16.",
      "run DeepSeek R1|run a distill model|run QwQ", "menjalankan DeepSeek R1", "Which models are supported?|what architectures can it load?|which quantisations work?|does it run Qwen?", "Model apa yang didukung?|kuantisasi apa yang bisa?")
entry("what a file is/isi berkas", "`nalar models info", "`nalar models info FILE` says what a file is and how much memory it needs.", "`nalar models info FILE` memberi tahu isi berkas dan memori yang diperlukan.",
      "see what a model file is|find out how much memory a model needs|inspect a GGUF", "melihat isi berkas model|mengetahui memori yang diperlukan model")
entry("speed/kecepatan", "`nalar bench", "`nalar bench FILE` measures how fast a model runs here.", "`nalar bench FILE` mengukur seberapa cepat model berjalan di sini.",
      "measure the speed|benchmark a model|find out how fast a model runs", "mengukur kecepatan|menguji kecepatan model")
entry("split models/model terbagi", "00001-of", "Name its first part (…-00001-of-00009.gguf) and keep the others beside it.", "Sebut bagian pertamanya (…-00001-of-00009.gguf) dan taruh yang lain di sampingnya.",
      "load a model in several files|open a split GGUF", "memuat model dalam beberapa berkas")
entry("too little memory/memori kurang", "would fit", "A model that does not fit into memory is refused, with the figures and what would fit.", "Model yang tidak muat di memori ditolak, dengan angka dan apa yang muat (would fit).",
      "load a model larger than my memory", "memuat model yang lebih besar dari memori", "What if a model is too large?|my model does not fit into memory", "Bagaimana kalau model terlalu besar?|memori saya tidak cukup")
entry("threads/utas", "local.threads", "Set `local.threads`; without it there is one per core.", "Atur `local.threads`; tanpa itu satu per inti.",
      "set the number of threads|use fewer cores|change how many threads compute", "mengatur jumlah utas|memakai lebih sedikit inti")
entry("the context/konteks", "local.context", "Set `local.context`: tokens of prompt and reply together.", "Atur `local.context`: token prompt dan jawaban bersama.",
      "set the context length|make the context larger|change the context size", "mengatur panjang konteks|memperbesar konteks")
entry("the KV cache/cache KV", "local.kv", "Set `local.kv` to f32, f16 or q8_0.", "Atur `local.kv` ke f32, f16 atau q8_0.",
      "change the type of the KV cache|save memory in the cache|quantise the cache", "mengubah jenis cache KV|menghemat memori cache")
entry("model folders/folder model", "local.folders", "Add folders to `local.folders` in the settings.", "Tambahkan folder ke `local.folders` di pengaturan.",
      "use GGUF files from another folder|add a models folder", "memakai folder model lain|menambah folder model")
entry("the default model/model bawaan", "`model`", "Set `model` in ~/.config/nalar/config.toml, for example model = \"ollama/deepseek-r1:8b\".", "Atur `model` di ~/.config/nalar/config.toml, misalnya model = \"ollama/deepseek-r1:8b\".",
      "set the default model|always start with a certain model", "mengatur model bawaan|selalu mulai dengan model tertentu")

# Servers

entry("DeepSeek/DeepSeek", "DEEPSEEK_API_KEY", "Set DEEPSEEK_API_KEY and start nalar --model deepseek/deepseek-flash", "Atur DEEPSEEK_API_KEY dan jalankan nalar --model deepseek/deepseek-flash",
      "use the DeepSeek API|connect to DeepSeek|use the real DeepSeek|give my API key|set the API key", "memakai API DeepSeek|menghubungkan ke DeepSeek|memberi kunci API")
entry("Ollama/Ollama", "ollama/", "Nothing is needed but a name: nalar --model ollama/deepseek-r1:8b", "Cukup namanya: nalar --model ollama/deepseek-r1:8b",
      "use Ollama|connect to Ollama|run a model from ollama", "memakai Ollama|menghubungkan ke Ollama")
entry("servers/server", "[servers.", "Write [servers.lab] with dialect = \"openai\" and url = \"https://…/v1\" into config.toml, then use lab/model. llama-server, vLLM, SGLang and LM Studio on their usual ports need nothing.",
      "Tulis [servers.lab] dengan dialect = \"openai\" dan url = \"https://…/v1\" di config.toml, lalu pakai lab/model. llama-server, vLLM, SGLang dan LM Studio di port biasa tidak perlu apa-apa.",
      "connect to a server|use an OpenAI-compatible server|add a server|use vLLM|use llama-server|use LM Studio|use my own server", "menghubungkan ke server|memakai server OpenAI|menambah server|memakai vLLM|memakai LM Studio")
entry("API keys/kunci API", "api_key_command", "Keys come from the environment, or from `api_key_command`, e.g. \"pass show lab\". They are never in conversation files or logs.",
      "Kunci datang dari lingkungan, atau dari `api_key_command`, mis. \"pass show lab\". Tidak pernah di berkas percakapan atau log.",
      "keep my API key safe|read the key from a password manager|store an API key", "menyimpan kunci API dengan aman|membaca kunci dari pengelola sandi",
      "where is my API key kept?", "Kunci API disimpan di mana?")
entry("silence of a server/server diam", "idle_seconds", "Set `idle_seconds` of the server: silence after which a reply is given up.", "Atur `idle_seconds` pada server: lama diam sebelum jawaban ditinggalkan.",
      "wait longer for a slow server|change the time-out|set the timeout of a server", "menunggu server lambat lebih lama|mengubah batas waktu")
entry("offline use/tanpa internet", "inside the program", "Yes: I run inside the program, without a network. GGUF files do too.", "Ya: saya berjalan di dalam program (inside the program), tanpa jaringan. Berkas GGUF juga.",
      "use Nalar offline|use it without internet|work on a plane", "memakai Nalar tanpa internet|bekerja tanpa jaringan", "Do you need the internet?|does it work offline?|does it need a network?|is my data sent anywhere?", "Perlu internet tidak?|Apakah data saya dikirim?|bisa offline?")

# Without a screen

entry("asking from the shell/bertanya dari shell", "`nalar ask", "`nalar ask \"…\"` prints the answer and nothing else; the thinking goes to standard error.", "`nalar ask \"…\"` mencetak jawabannya saja; pikirannya ke standard error.",
      "ask from the shell|use Nalar in a script|get an answer without the screen|ask one question on the command line", "bertanya dari shell|memakai Nalar dalam skrip|bertanya tanpa layar")
entry("pipes/pipa", "| nalar ask", "Pipe it: git diff | nalar ask \"Explain this change\"", "Salurkan: git diff | nalar ask \"Explain this change\"",
      "pipe text into Nalar|send a file to Nalar|use standard input", "menyalurkan teks ke Nalar|mengirim berkas ke Nalar")
entry("JSON/JSON", "--json", "Use nalar ask --json: one event a line.", "Pakai nalar ask --json: satu peristiwa per baris.",
      "get JSON output|parse the answer in a program|get the output as JSON", "mendapat keluaran JSON")
entry("the exit status/status keluar", "130", "0 the reply is whole, 1 it failed, 2 it ended early, 64 wrong arguments, 78 unusable settings, 130 interrupted.",
      "0 jawaban utuh, 1 gagal, 2 berakhir lebih awal, 64 argumen salah, 78 pengaturan tak terpakai, 130 diinterupsi.",
      "check in a script whether the answer is whole", "memeriksa hasil dalam skrip", "What exit codes are there?|what does the exit status mean?|which exit status has nalar ask?", "Apa arti kode keluar?")
entry("conversations in the shell/percakapan di shell", "`nalar show`", "`nalar list` lists conversations, `nalar show` prints one, `nalar delete` deletes.", "`nalar list` menampilkan percakapan, `nalar show` mencetak satu, `nalar delete` menghapus.",
      "list conversations in the shell|print a conversation|delete a chat from the command line", "menampilkan percakapan di shell|mencetak percakapan")
entry("thinking in scripts/pikiran dalam skrip", "--show-reasoning", "nalar ask --show-reasoning writes the thinking to standard error, terminal or not.", "nalar ask --show-reasoning menulis pikiran ke standard error, terminal atau bukan.",
      "see the thinking with nalar ask|get the reasoning in a script", "melihat pikiran dengan nalar ask")

# What it is

entry("Nalar/Nalar", "terminal for reasoning models", "Nalar is a terminal for reasoning models. The name is Indonesian for \"to reason\".", "Nalar adalah terminal untuk model penalaran (a terminal for reasoning models). Namanya berarti bernalar.",
      "learn what Nalar is", "mengetahui apa itu Nalar", "What is Nalar?|what does Nalar mean?|what is this program?|what's nalar|explain nalar to me|Where does the name Nalar come from?", "Apa itu Nalar?|Apa arti Nalar?|program apa ini?|nalar itu apa sih")
entry("licence and code/lisensi dan kode", "MIT", "Nalar is free under the MIT licence and written in Swift.", "Nalar bebas dengan lisensi MIT dan ditulis dalam Swift.",
      "read the source code|use Nalar at work for free", "membaca kode sumber", "Is Nalar open source?|what licence does it have?|what language is Nalar written in?|is it free?|does Nalar cost anything?", "Apakah Nalar sumber terbuka?|Apa lisensinya?|apakah Nalar gratis?")
entry("installing/memasang", "swift run", "On Debian 12 with Swift 6.3: apt-get install -y libncursesw5-dev, then swift run -c release nalar", "Di Debian 12 dengan Swift 6.3: apt-get install -y libncursesw5-dev, lalu swift run -c release nalar",
      "install Nalar|build Nalar|compile Nalar|get Nalar on another machine", "memasang Nalar|membangun Nalar|mengompilasi Nalar")
entry("the thoughts/pikiran", "before I answer", "Those are my steps: what I work out before I answer. `^O` folds them.", "Itu langkah saya: yang saya kerjakan sebelum menjawab (before I answer). `^O` melipatnya.",
      "understand the grey text", "memahami teks abu-abu", "What is the grey text?|what are the dim lines?|what is the thinking?|why do you think first?|what is the text behind the bar?", "Teks abu-abu itu apa?|kenapa kamu berpikir dulu?|apa itu pikiran?")
