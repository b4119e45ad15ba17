"""Word lists of our own: names, things, words to spell, topics."""

from __future__ import annotations

import random

from sample import Draw

CONSONANTS, VOWELS = "bcdfghjklmnprstvwyz", "aeiou"


def _words(text: str) -> list[str]:
    return text.split()


def _made_up(count: int) -> list[str]:
    """Names that nobody bears, always the same."""
    rng = random.Random("names")
    found: dict[str, None] = {}
    while len(found) < count:
        name = "".join(
            rng.choice(CONSONANTS) + rng.choice(VOWELS) + rng.choice(["", "", "n", "r", "l", "s"])
            for _ in range(rng.choice([2, 2, 2, 3]))
        )
        found[name.capitalize()] = None
    return list(found)


REAL_NAMES = _words("""Ana Budi Citra Dewi Eko Fitri Gita Hana Indra Joko Kiki Lina Maya Nina Omar Putri Rina Sari Tono Umar Wati Yuni Adi Bella Tom Mia Leo Emma Noah Ava Liam Zoe Max Ella
Sam Lucy Ben Ruby Jack Alice Oscar Nora Felix Iris Hugo Clara Paul Vera Ivan Rosa Kai Aya Mei Ravi Agus Bayu Dimas Intan Laras Rudi Sinta Wawan Yoga Peter Sarah John
Mary David Anna Carlos Fatima Ahmed Chen Olga Priya Tina Dani Kevin Siti Marco Jenny Anton Slamet Wahyu Aisyah Nadia Rizki Ratna Yanti Bambang Hendra Lestari Arif
Hadi Iwan Susi Tuti Endang Galih Reza Fadli Farah Zahra Salsa Nabila Kirana Gilang Bagas Danu Arjuna Nisa Komang Ketut Wayan Putu Ucok Togar Asep Ujang Neneng Euis
Cecep Dadang Joni Andi Baso Daeng Yosef Maria Markus Yohanes Petrus Elisa Debora Ester Hasan Husein Ali Usman Bilal Khalid Yusuf Ibrahim Ismail Zainab Khadijah
Latifah Halimah Mutia Teuku Syifa Amira Naufal Dafa Azka Keenan Kenzo Alya Anya Kayla Michelle Steven Jessica Kelvin Vincent Felicia Natasha Yohana Samuel Daniel
Gabriel Rafael Michael James Robert William Richard Thomas Charles George Edward Henry Arthur Alfred Walter Harry Fred Joe Bob Jim Tim Ron Ken Greg Steve Dave Nick
Matt Josh Luke Adam Ethan Logan Lucas Aiden Owen Dylan Caleb Isaac Nathan Aaron Jason Kyle Brian Eric Justin Brandon Tyler Zach Cody Emily Olivia Sophia Isabella
Charlotte Amelia Evelyn Abigail Madison Chloe Penelope Layla Zoey Hannah Aria Scarlett Victoria Stella Lucia Elena Martha Ruth Helen Betty Susan Linda Karen Nancy
Lisa Sandra Donna Sharon Laura Julia Amy Angela Anja Heidi Ingrid Astrid Lars Sven Nils Erik Bjorn Jonas Otto Karl Franz Hans Greta Klara Pierre Luc Marie Claire
Sophie Camille Louis Antoine Giulia Luca Matteo Paolo Giovanni Francesca Chiara Miguel Jose Juan Pedro Pablo Diego Sofia Carmen Lola Ines Rafa Joao Pavel Igor Dmitri
Boris Natalia Svetlana Katya Anastasia Mikhail Yuri Kenji Hiro Yuki Sakura Haruto Aiko Naoko Takashi Jin Wei Xiao Hui Linh Nguyen Minh Arjun Rahul Amit Sunita Deepa
Anjali Vikram Kiran Rohan Neha Pooja Sanjay Meera Kofi Ama Kwame Abena Chidi Amara Zola Thabo Lerato Amina Hassan Layan Leila Samir Karim Yasmin Nadira Tariq""")
WOMEN = frozenset(_words("""Ana Citra Dewi Fitri Gita Hana Lina Maya Nina Putri Rina Sari Wati Yuni Bella Mia Emma Ava Zoe Ella Lucy Ruby Alice Nora Iris Clara Vera Rosa Aya Mei Intan Laras
Sinta Sarah Mary Anna Fatima Olga Priya Tina Siti Jenny Aisyah Nadia Ratna Yanti Lestari Susi Tuti Farah Zahra Nabila Kirana Nisa Maria Elisa Debora Ester Zainab
Khadijah Latifah Halimah Mutia Syifa Amira Alya Anya Kayla Michelle Jessica Felicia Natasha Yohana Emily Olivia Sophia Isabella Charlotte Amelia Evelyn Abigail
Madison Chloe Penelope Layla Zoey Hannah Aria Scarlett Victoria Stella Lucia Elena Martha Ruth Helen Betty Susan Linda Karen Nancy Lisa Sandra Donna Sharon Laura
Julia Amy Angela Anja Heidi Ingrid Astrid Greta Klara Marie Claire Sophie Camille Giulia Francesca Chiara Sofia Carmen Lola Ines Natalia Svetlana Katya Anastasia
Sakura Aiko Naoko Xiao Hui Linh Sunita Deepa Anjali Neha Pooja Meera Ama Abena Amara Zola Lerato Amina Layan Leila Yasmin"""))
"""Those of the real names who are "she"."""
NAMES = REAL_NAMES + _made_up(400)
"""Who a story is about. With those that nobody bears, a name is seen to be a name by its place."""

PEOPLE_EN = ["my sister", "my brother", "my mother", "my uncle", "the teacher", "a farmer", "our neighbour", "Grandma", "Dad", "the baker", "my friend", "a student", "the shopkeeper", "Mrs Brown", "Mr Lee"]
PEOPLE_ID = ["Ibu", "Ayah", "Kakak", "Paman", "Bibi", "Nenek", "Pak Hasan", "Bu Rina", "saya", "saya", "aku", "adik saya", "kakak saya", "Pak Guru", "teman saya"]
"""Who a story may be about besides those with names."""

THINGS_EN = _words("""apples oranges books pencils marbles cookies stickers coins cards shells stamps flowers candies balloons eggs bananas mangoes toys tickets bottles buttons beads
stones cakes muffins notebooks erasers lemons peaches ribbons pens sweets plates cups crayons photos leaves keys tomatoes pears plums cherries strawberries nuts
potatoes carrots onions melons roses tulips candles magnets rings dolls blocks postcards badges comics chocolates doughnuts sandwiches spoons forks bricks bulbs socks
gloves hats shirts scarves chairs lamps rulers brushes kites pancakes waffles grapes figs dates olives peas beans radishes turnips pumpkins cabbages walnuts almonds
crackers pretzels biscuits brownies tarts pies rolls bagels buns dumplings noodles tacos pickles mugs glasses pots pans knives napkins towels blankets pillows
curtains mats mirrors clocks watches necklaces bracelets earrings belts ties shoes boots sandals slippers jackets coats dresses skirts sweaters caps helmets backpacks
wallets purses umbrellas envelopes folders binders markers sharpeners staplers calculators maps flags posters paintings drawings sculptures puzzles dice dominoes
drums guitars whistles bells balls bats rackets skates robots batteries cables chargers phones tablets laptops discs records magazines newspapers novels notes seeds
shrubs ferns cacti daisies lilies sunflowers orchids pebbles rocks nails screws bolts hinges tiles ropes chains hooks wheels feathers bones medals trophies crowns
wands masks costumes wigs tokens vouchers coupons receipts gifts presents snowballs sandbags lollipops gummies jellybeans marshmallows cupcakes meatballs sausages
burgers pizzas smoothies yoghurts cheeses""")
THINGS_ID = _words("""apel jeruk buku pensil kelereng kue stiker koin kartu kerang prangko bunga permen balon telur pisang mangga mainan tiket botol kancing manik batu roti donat penghapus
lemon pita pulpen kelapa piring gelas krayon foto daun kunci tomat salak rambutan duku nanas jambu semangka wortel kentang bawang mawar lilin cincin boneka komik
cokelat sendok garpu bata lampu kaus topi kursi penggaris sikat layangan pepaya bakso sate map spidol kapur peta bendera poster lukisan gambar majalah koran novel
catatan benih bibit pakis kaktus melati anggrek kerikil papan paku sekrup baut genteng rantai kait roda ban bulu lencana medali piala topeng kostum voucher kupon
bungkus kado cangkir pisau serbet handuk selimut bantal gorden cermin gelang kalung anting sabuk dasi sepatu sandal jaket rok celana kemeja helm payung surat bolpoin
stabilo robot sepeda baterai kabel charger ponsel tablet kelengkeng manggis alpukat sirsak kedondong melon stroberi ceri anggur kurma zaitun kacang jagung singkong
ubi terong timun cabai lobak labu brokoli kubis lemper risol pastel lumpia martabak serabi klepon onde-onde kerupuk keripik biskuit wafer pempek siomay cilok batagor
tahu tempe perkedel nugget sosis ketupat lontong""")

GOODS_EN = [("book", "books"), ("pen", "pens"), ("cake", "cakes"), ("ticket", "tickets"), ("notebook", "notebooks"), ("melon", "melons"), ("cup of tea", "cups of tea"), ("shirt", "shirts"), ("toy car", "toy cars"), ("sandwich", "sandwiches"), ("ice cream", "ice creams"), ("ball", "balls"), ("lamp", "lamps"), ("plant", "plants"), ("pizza", "pizzas"), ("mug", "mugs"), ("puzzle", "puzzles"), ("chair", "chairs"), ("hat", "hats"), ("loaf of bread", "loaves of bread")]
GOODS_ID = [(w, w) for w in ("buku", "pulpen", "kue", "tiket", "buku tulis", "semangka", "es teh", "kaus", "mobil-mobilan", "roti", "es krim", "bola", "lampu", "tanaman", "bakso", "gelas", "boneka", "kursi", "topi", "nasi goreng")]
"""What is bought: one, many."""

WORDS_EN = _words("""
strawberry banana raspberry blueberry cherry orange apple grape lemon mango papaya coconut avocado pineapple watermelon tomato potato carrot onion garlic pepper broccoli
cabbage spinach pumpkin mushroom cucumber lettuce butter cheese bread coffee chocolate sugar cookie cinnamon vanilla honey pancake noodle sandwich pizza computer keyboard
monitor mouse printer terminal program variable function compiler parallel algorithm network internet server browser window button letter number language alphabet grammar
sentence paragraph mississippi tennessee committee success address balloon bookkeeper possess assess occurrence necessary accommodate embarrass millennium squirrel
giraffe elephant kangaroo butterfly caterpillar grasshopper dragonfly octopus dolphin penguin flamingo hippopotamus rhinoceros crocodile alligator tortoise hedgehog
hamster rabbit kitten puppy horse sheep goose chicken parrot peacock mountain river ocean island desert forest valley canyon volcano glacier waterfall rainbow thunder
lightning hurricane tornado blizzard summer winter autumn spring morning evening midnight yesterday tomorrow january february october november december tuesday wednesday
saturday birthday holiday vacation library hospital university school kitchen bathroom bedroom garden garage balcony basement furniture mirror pillow blanket curtain
carpet lantern candle hammer scissors ladder bucket umbrella backpack suitcase bicycle motorcycle airplane helicopter submarine rocket telescope microscope engineer
teacher doctor lawyer farmer painter musician scientist president minister football basketball volleyball baseball tennis badminton swimming running guitar piano violin
trumpet drummer orchestra symphony melody happiness sadness kindness courage freedom justice wisdom knowledge patience honesty friendship adventure mystery treasure
diamond silver copper crystal marble granite planet galaxy comet asteroid satellite gravity energy magnet battery electric oxygen hydrogen carbon nitrogen molecule atom
proton electron neutron bacteria virus vaccine medicine pharmacy hello world little middle bottle bubble puzzle giggle rattle kettle saddle paddle riddle hidden ribbon
rubber runner winner dinner reasoning thinking deepseek model question answer people water mother father sister brother family house street bridge castle church village
country capital market bakery butcher cereal yogurt salad sausage pasta cracker pudding cupcake walnut almond peanut hazelnut cashew zebra tiger lion leopard panther
monkey gorilla camel donkey turkey falcon eagle sparrow pigeon lobster oyster shrimp salmon tuna whale shark turtle lizard spider beetle ladybug mosquito purple yellow
violet turquoise crimson scarlet banjo flute cello clarinet saxophone harmonica engine wheel pedal ticket station platform railway tunnel harbor anchor sailor captain
pirate soldier knight dragon wizard magic kingdom prince princess queen emperor pyramid temple statue museum gallery theater cinema actor singer dancer poet author able
about above accept accident account across action active activity actual admire adult advance advice afford afraid afternoon again against agency agree airport alarm
album alive allow almost alone along already always amazing amount anger angle animal ankle announce annual anybody anything apart appear applause apricot april arctic
area argue armchair arrange arrest arrival arrow article artist asleep assist athlete attack attempt attend attic attract audience august aunt average avoid awake award
aware awful baby badge baggage baker balance ballet bamboo bandage banner barber bargain barley barrel basket battle beach beacon bean bear beard beaver become bedtime
before begin behave behind believe belong below belt bench beneath berry beside better between beyond bishop bitter blackboard blade blame blank blossom blouse board
boast boil bold bone bonfire border boring borrow bottom bounce boundary bowl bracelet brain branch brave breakfast breath breeze brick bright brilliant bring broken
bronze broom bruise brush buffalo bugle build bulb bundle burger burrow business busy buyer cabin cabinet cable cactus calendar calm camera campfire canary cancel candy
cannon canoe canvas capable caramel cardboard career careful carriage cartoon cattle cauliflower cause caution cave celebrate celery cement center century ceremony
certain chain chair chalk challenge champion chance change channel chapter charcoal charge charm chase cheap cheek cheer chemist chess chest chestnut chief child chimney
choice choose choir chorus circle circus citizen city claim classroom clean clever client climate climb clock closet cloth cloud clover clown coach coast cobweb cocoa
collar collect college colour column combine comedy comfort command common compact company compare compass complete concert concrete confuse connect consider contain
content contest control cooking coral corner correct cotton couch cough council counter county couple cousin cover cowboy coyote crab cradle crane crash crayon cream
creature credit creek cricket crocus crowd crown cruel crumb crunch crust culture cupboard curious current curve cushion custom cycle daily dairy damage damp danger
daring darkness dawn daylight deaf deal dear debate decade decide deck deep deer defeat defend degree delay delicate deliver demand dentist depart depend depth describe
design desk dessert detail detective develop device diary dictionary differ difficult dig digital dinosaur diploma direct dirty disappear discover discuss disease
disguise dish distance ditch dive divide dock doll dollar domino door double doubt dough dozen draft drain drawer dream dress drift drill drink drive drop drown drum
dryer duck dusk dust duty dwarf each eager early earn earth earthquake easel east easy echo eclipse edge edit editor educate effect effort eight either elbow elder
election elegant element eleven else email embassy ember emerald emotion empire employ empty enchant endless enemy enjoy enough enter entire entrance envelope envy equal
eraser error escape especially essay event every exact exam example excellent except exchange excite excuse exercise exhibit exit expand expect expensive expert explain
explode explore express extra extreme eyebrow eyelash fabric face factory faint fairy faith fake fame familiar famous fancy fantasy farewell fashion fasten fault favour
fear feast feather feature feeling fellow fence ferry festival fever fiction field fierce fifteen fifty fight figure final finger finish fire firefly fireplace fisherman
flag flame flash flat flavour fleet flight float flock flood floor flour flower fluffy focus foggy follow foolish forehead foreign forever forget forgive fork fortune
forward fossil fountain fourteen fox fraction fragile frame freckle freeze frequent fresh friday friend frighten frog frost frozen fruit funny future gadget gallop game
gander gang gardener gasp gate gather gentle genuine geography geometry gerbil ghost giant gift ginger girl give glad glance glass glide glitter globe gloomy glove glow
glue goal goat goblin gold golden good gossip gown grab graceful grade grain grandfather grandmother grass grateful grave gravel great greedy green greet grid grill grin
grocery ground group grow growl guard guess guest guide guilty gull gust gym habit hair half hall hammock hand handle handsome hang happen happy harbour hard hardly
harvest hatch hawk head headache health healthy heart heat heaven heavy heel height helmet help herb hero herring hiccup hide high hill hinge history hobby hockey hole
hollow home homework honest hood hook hope hopeful horizon horn horror host hotel hour huge human humble humour hundred hungry hunt hurry husband hut iceberg icing idea
ideal idle igloo ignore illness image imagine immediate important impossible improve inch include income increase indeed index indoor industry infant inform inhabit
injury ink inland insect inside inspect instant instead instrument insult interest interview invent invite iron ivory jacket jaguar jam jar jealous jelly jellyfish jewel
jigsaw join joke journal journey judge juggle juice july jumper june jungle junior jury kayak keen keeper kennel kernel kick kidney kind kindergarten kiss kite knee kneel
knife knock knot koala label labour lace lake lamp land landlord lane laptop large laser late laugh laundry lava lawn layer lazy leader leaf lean learn leather leave
lecture leek left legend leisure lend length lesson level lever liberty license lick life lift light lighthouse like lime limit line lip liquid list listen literature
litter live liver llama load loaf lobby local lock locker locust logic lonely long look loose lord lose lotion loud lounge love loyal luck luggage lunch lung luxury
machine mackerel madam magazine magical magpie mail main major make mammal manage manager manner mansion many map maple march margin marine mark marriage marsh mask
massive master match material matter mattress mayor maze meadow meal mean measure meat mechanic medal meet melon melt member memory mend mention menu merchant mercy merit
mermaid merry message metal meteor method microphone midday mild mile milk mill mind mine mineral minute miracle miss mission mistake mitten mix mixture moat mobile
modern modest moment monday money monster month mood moon moonlight moose moral moss moth motor mouth move movie muddy muffin mule multiply muscle music mustard mutter
myth nail name nap napkin narrow nation native nature naughty navy nearly neat neck necklace needle neighbour nephew nerve nest nettle never news newspaper nice niece
night nightingale nightmare nine nineteen noble noise none noon normal north nose note notebook nothing notice novel nuclear numb nurse nursery nut nutmeg nylon oak oar
oasis oat obey object oblong observe obvious occasion octagon odd offer office officer often olive omelette once only open opera operate opinion opposite orbit orchard
orchid order organ origin ostrich other otter outdoor outside oval oven over owl owner oxen pack packet page paint pair palace pale palm panda panic paper parachute
parade parcel pardon parent parsley part partner party passage passenger passport past paste pastry path patient patrol pattern pause pavement payment peace peach peak
pear pearl pebble peel pelican pencil pension perfect perform perfume period permit person petal petrol phone photograph phrase physics pickle picnic picture piece pillar
pilot pinch pine pink pint pipe pitch place plain plan plant plaster plastic plate play player pleasant please pleasure plenty plot plum plumber plural pocket poem point
poison polar pole police polish polite pond pony pool poor popcorn popular porcelain porridge port portion portrait position possible post postcard poster pottery pouch
pound powder power practice praise prawn pray prefer prepare present press pretend pretty prevent price pride priest primary print prison private prize probably problem
process produce profit promise proof proper protect proud prove provide public pull pulse pump punish pupil puppet pure purpose purse push python quack quality quantity
quarrel quarter quick quiet quilt quit quite quiz quote race racket radar radio radish raft rage railing rain raincoat raise raisin ranch range rapid rare rascal raven
raw razor reach react reader ready real reason receipt receive recent recipe record recover rectangle recycle red reduce referee reflect refuse region regular rehearse
reindeer relate relax release relief religion remain remark remember remind remote remove rent repair repeat replace reply report reptile rescue research reserve respect
rest restaurant result return reveal review reward rhyme rhythm rice rich ride ridge right ring rinse ripe ripple rise risk rival road roast robber robin robot rock roll
roof room rooster root rope rose rotten rough round route routine royal rubbish ruby rude rug ruin ruler rumour rural rush rust sack sacred safari safe safety sail saint
salary sale salt same sample sand sandal satin saturn sauce saucer save scale scar scarce scare scarf scene scenery scent science scoop score scout scream screen screw
script sculpture seagull seal search season seat second secret section seed seek seem seesaw seldom select selfish sell senior sense separate september series serious
servant serve seven seventeen several severe sew shadow shake shallow shampoo shape share sharp shed shelf shell shelter shepherd shield shift shine ship shirt shiver
shock shoe shop shore short shoulder shout shovel show shower shrink shut shuttle shy sick side sight signal silence silk silly similar simple since sing single sink
siren size skate skeleton sketch skill skin skirt skull skunk sleep sleeve sleigh slice slide slim slipper slope slow smart smell smile smoke smooth snack snail snake
sneeze snore snow snowflake snowman soap soccer social sock sofa soft soil solar solid solve someone something sometimes somewhere song soon sorry sort soul sound soup
sour source south space spade spare spark speak special speech speed spell spend spice spill spine spirit splash splendid split spoil sponge spoon sport spot spray spread
square squash squeak squeeze stable stadium staff stage stain stair stamp stand star start state stay steady steak steal steam steel steep stem step stick stiff still
sting stir stocking stomach stone stool stop store storm story stove straight strange stranger straw stream strength stretch strict string stripe strong student studio
study stuff stupid style subject subtract suburb subway sudden suffer suggest suit sum sunday sunflower sunglasses sunny sunrise sunset sunshine superb supper supply
support suppose sure surface surgeon surname surprise surround swallow swan swarm sweat sweater sweep sweet swift swing switch sword symbol system table tablet tadpole
tail tailor talent talk tall tambourine tank tape target task taste tax taxi tea team tear telephone television temper temperature tempest tend tender tent term terrible
test text thank thick thief thin thing think third thirsty thirteen thirty thorn thought thousand thread threat three throat throne through throw thumb thursday tide tidy
tie tight tile time timber tin tiny tired tissue title toad toast tobacco today toe together toilet token tomb tongue tonight tool tooth toothbrush topic torch total
touch tough tour tourist toward towel tower town toy track tractor trade tradition traffic tragedy trail train transport trap travel tray treat tree tremble trial
triangle tribe trick trip trouble trousers truck true trunk trust truth tube tug tulip tune turn turnip tutor twelve twenty twice twig twin twist type typical ugly uncle
under understand undo uniform union unique unit universe unknown until unusual update upper upright upset upstairs urban urgent useful useless usual vacant vacuum vague
valuable value vampire van vanish various vase vast vegetable vehicle veil velvet verb verse very vessel victory video view villain vine vinegar visible vision visit
visitor vitamin vocal voice volume vote vowel voyage vulture waffle wage wagon waist wait waiter wake walk wall wallet walrus wander want warm warning wash wasp waste
watch wave weak wealth weapon wear weasel weather weave wedding weed week weekend weigh weight weird welcome west wet wheat wheelbarrow whether whisker whisper whistle
white whole wide widow width wife wild wilderness willow win wind wing wink wipe wire wise wish witch witness wolf woman wonder wonderful wooden wool word work workshop
worm worry worth wound wrap wreath wreck wrestle wrinkle wrist write writer wrong yacht yard yawn year yeast yell yoghurt yolk young youth yoyo zero zigzag zipper zone
zoo
""")
WORDS_ID = _words("""
pisang mangga semangka rambutan nanas jeruk stroberi durian kelapa pepaya kentang wortel bawang bayam terong jagung kacang mentega cokelat komputer jendela sekolah
perpustakaan mahasiswa universitas pelajaran matematika bahasa indonesia jakarta bandung surabaya yogyakarta kalimantan sumatera sulawesi gunung sungai lautan pulau hutan
lembah pelangi hujan halilintar kemarau pagi siang malam kemarin besok januari februari selasa kamis sabtu minggu keluarga kakak adik paman saudara tetangga teman sahabat
kucing anjing kelinci gajah harimau kancil burung merpati buaya ikan sapi kambing kuda ayam bebek sepeda mobil kereta pesawat kapal terbang rumah dapur kamar halaman
taman pasar toko pabrik kantor dokter guru petani nelayan bintang bulan matahari angkasa langit awan angin badai gempa meja kursi lemari pintu atap dinding lantai tangga
cermin bantal selimut sendok garpu piring gelas panci wajan kompor air api tanah udara batu pasir besi emas perak tembaga kayu kertas tinta buku pensil pulpen penghapus
penggaris tas sepatu baju celana kemeja topi jaket sarung kebaya batik wayang gamelan angklung rendang sate bakso gudeg rawon tempe tahu kerupuk sambal merah kuning hijau
biru ungu putih hitam kelabu penalaran pikiran jawaban pertanyaan bilangan angka huruf kata kalimat cerita puisi lagu tarian lukisan patung istana candi masjid gereja
pura museum stasiun bandara pelabuhan jembatan jalan persimpangan kendaraan penumpang sopir pilot masinis perawat polisi tentara hakim menteri presiden gubernur bupati
camat lurah kemerdekaan persatuan keadilan kesehatan pendidikan kebudayaan pariwisata perdagangan pertanian perikanan peternakan kehutanan pertambangan abadi abang abu
acara adil ajaib ajar akal akar akhir aktif alam alamat alasan alat alis aliran almari alun aman ambil anak analisa ancam andai aneh anggota anggrek anggur angkat angkot
angsa antar antena antri apotek arang arena arisan arloji arus asal asam asap asin asing asli asrama atas aturan awal ayah ayunan badan badak bagian bagus bahagia bahan
bahaya bahu baik bajak bakar bakat bakau balai balap balasan balok bambu bangku bangsa bangun banjir bantu banyak bapak barang barat baris baru basah basi batang batas
batuk bawah bayangan bayar bayi bebas becak beda bedak bedug bekal belajar belakang belalang belanja beli belimbing belut benang benar bencana benda bendera bengkel
bening benteng benua beras berani berangkat berat berenang beres beri berita berkas berlian bersih berubah besar betina betul biasa biaya bibi bibir bicara bidan bidang
bijak bijaksana bioskop bisik bisnis bisu bocah bohong bola boleh boneka bongkar botak botol bubur budaya budi bukit bukti bulat bulu bumbu bumi bundar bungkus burger
buruh buruk busur butir buta cabai cabang cacing cahaya cair calon campur canggih cantik cangkir cangkul capung capek cara cari catatan cekatan cemara cemas cendana
cendawan cepat cerah cerdas cermat cerpen cicak cincin cinta cita cium coba contoh copet corong cuaca cuci cucu cuka cukup cumi curah curang dada daerah daftar daging
dagu dahan dahi dahulu dalam damai dampak danau dandan dangkal dapat darah darat dasar dasi datang datar dayung debat debu dekat delapan delima demam dengar dengkul denda
depan derita desa dewa dewasa dinamit dingin diri disiplin dongeng dorong drama duduk duka dukun dukungan dunia duri dusun edar ejaan ekor ekonomi elang emban embun empat
empuk enak enam encer energi engkau entah esok fajar fakta fasih film fisika fitnah formal gabah gabung gading gadis gagah gagak gagal gajian galak gali gambar gambut
ganas ganda gandum ganjil ganti garam garasi garis garuda gasing gatal gaya gedung gelang gelap gelar gelembung geli gelombang gembira gembok gemuk genap gendang genteng
gerak gerbang gergaji gerimis gerobak getah gigi goreng gosok gotong gubuk gudang gugur gula gulai guling gulung gurita gurun gusar habis hadapan hadiah hadir hafal halus
hampir hancur hangat hantu hanya harapan harga hari harta harum harus hasil hasrat hati haus hebat helai hemat hewan hiasan hidung hidup hilang himpunan hitung hiu hormat
hotel hubungan hukum ibu ibukota ijazah ijin ikat iklan iklim ikut ilmu iman imbang impian indah induk industri ingat ingin insinyur intan inti iri irama iring isap isi
istri istirahat isyarat jagoan jahat jahe jahit jaksa jalur jamur janda jangan janji jantan jantung jarak jarang jarum jasa jatuh jauh jawab jelas jelek jelita jempol
jenaka jendral jenis jerami jerapah jernih jiwa jodoh jual juara judul jujur jumlah jumpa jurang juru jurusan kabar kabel kabut kaca kacau kadal kafe kagum kain kaisar
kakek kaki kaku kalender kali kalung kampung kandang kangkung kanan kantong kapak kapas kapur karang karcis karet karung karya kasar kasih kasir kasur katak katun kaus
kawan kawat kaya kebun kecap kecil kecoa kedai kejar kejutan kekasih kelas kelelawar kelereng keliling kelompok keluar kemah kemampuan kembali kembang kembar kemenangan
kemudian kencang kendi kenal kenangan kental kenyang kepala kepiting kerajaan kerang keranjang keras kerbau kerikil kering keringat kerja kesan keset ketam ketat ketela
ketupat keju kiamat kilat kilogram kimia kincir kipas kiri kirim kisah klinik kolam koki kolak komet komodo kompas konser koper koperasi kopi koran korban kosong kota
kotor kuah kuasa kuat kuburan kucir kue kuku kukus kulit kulkas kumbang kumis kumpul kunang kunci kunjungan kunyit kupu kura kurang kurma kurus kurva kusam kutipan laba
labu lada ladang lagi lahir lain laju lalat lama lambat lampau lampu lancar langkah langsing langsung lapang lapangan lapar lapis laporan larangan lari laron laser
latihan lawan layang layar lebah lebar lebat lecet ledakan leher lelah lele lelucon lemah lemak lembar lembut lempar lengan lengkap lengkuas lepas letak letih lewat lezat
licin lidah lihat lilin lima limau lincah lindung lingkaran lintah liontin listrik loket lomba lompat lonceng longsor lorong luar luas lucu ludah luka lukis lumba lumpur
lunak lurus lutut maaf macan macet mahal mahkota main makan makanan makna malas malu mampu mandi manfaat mangkuk manis manusia marah masa masak masakan masalah masuk mata
mati mawar mawas medali melati melon memori menang menara mendung mentah mentimun merak merdeka mesin mesra mewah mimpi minat minta minum minuman minyak miring miskin
misteri modal modern mogok mohon monyet motor muda mudah mudik mujur muka mula mulai mulia mulut mundur mungkin murah murid murni musang musik musim musuh mutiara naga
naik nama nanti napas nasehat nasi nasib nasional naskah negara negeri nenek nikmat nilai nilam nomor nona nyala nyaman nyamuk nyanyi nyanyian nyaring nyata nyawa obat
obor obrolan ojek olahraga ombak ongkos oleh orang otak otot oven padang padat padi paduka paha pahat pahit pahlawan pakaian paksa paku pala palsu palu pameran panah
panas pandai pandangan panen pangeran panggung panjang pantai pantas pantun papan parah parasut parau parit parkir paruh pasien pasti pasukan patah patuh paus payung
pecah pedagang pedang pedas pegal pegawai pejabat pekan pekarangan pekerjaan peluang peluk pelukis peluru pemain pemandangan pemenang pemuda penakut pencuri pendek
pendekar pendopo penduduk pengantin pengarang penginapan pengumuman penjara penjual penting penuh penulis penyakit penyanyi penyu perahu peran perang perasaan percaya
percobaan pergi peribahasa perintah peristiwa perjalanan perlahan perlu permata permen permintaan pernah pertama pertemuan perut pesan pesta peta peti petik petir
petualang piala pijat pikun pilih pimpinan pindah pinggang pinggir pinjam pintar pipa pipi pisau pohon pokok polos pondok ponsel potong potret pucat puas puasa pudar
puing pukul pulang puluh puncak punggung pupuk purnama pusat pusing putri putus racun radio ragam ragu rahasia raja rajawali rajin raksasa ramah ramai ramalan rambut
rampok rancangan rangkaian ranjang ransel ranting rantai rapat rapi rasa ratu rawa rebus rebung rebut redup rejeki rekaman rekan rela remaja remuk rencana rendah rentang
resah resep resmi restoran ribut rimba rindu ringan rintik rintangan risau roda roket rombongan rompi ronda rotan ruang rubah rugi rujak rukun rumput rumit rusa rusak
rusuk saat sabar sabuk sabun sabit sadar sahur saing sakit saksi saku salah salak salam saling salju saluran sampah sampan sampul sandal sanggar sanggup santai santan
santri sapaan sapu saran sarang sarapan sarjana sastra satria satu saus sawah sawit sawo sayang sayap sayur sebab sebelah seberang sebut sedap sederhana sedih sedikit
segar segera segitiga sehat sejarah sejuk selamat selatan selesai selokan seluruh semangat sembilan sembuh sempit sempurna semut senang senapan sendiri seni senjata
senter sentosa senyum sepak sepi seragam serangga serasi serbuk seribu sering serius seruling sesak setia setuju sewa siap siapa sifat sikat sikap siku silat simpan
simpul sinar singa singkat singkong sirup sisa sisik siswa sore sopan soto suami suara suasana subuh subur suhu suku sukses sulap suling sulit suluh sumber sumpah sumur
sunyi supaya surat surga suruh susah susu susun sutra syair syarat syukur tabah tabir tabung tabungan tajam takdir takut tali talenta tamasya tambah tamat tambang tampan
tamu tanaman tanda tanduk tangan tangis tangkai tanjung tanya tarik tarif tarung tawar tebal tebing tebu tegak tegas teguh teh tekad tekanan teknik telaga telat telepon
televisi teliti teluk telur tema tembakau tembok tempat tempuh tenaga tenang tenda tengah tenggelam tenggiri tentang tenun tepat tepi tepung terang terasi teratai terima
terompet tersenyum tertawa tetap tiang tiba tidur tiga tikar tikus timba timun timur tinggal tinggi tipis tirai tiru titik titip tolong tomat tombak tombol tongkat topeng
topik toples tradisi trem tua tugas tugu tujuh tukang tukar tulang tuli tulis tulus tumbuh tumpah tumpeng tunas tunda tunggu tupai turis turun tutup uang ubah ubi ucapan
udang ujian ujung ukir ukuran ulama ulang ular ulat umpama umur undangan undur unggas ungkap unik unta untung upacara upah urut usaha usang usia usir usus utama utang
utara utuh wabah wadah wajah wajib wakil waktu walikota wanita warga waris warna warung wasit waspada watak wawancara wibawa wilayah wisata wisuda wujud yakin yatim zaman
zamrud zat
""")

LONG_EN = _words("""internationally extraordinarily misunderstanding recommendations congratulations straightforward telecommunications environmentally acknowledgement counterclockwise notwithstanding individualistic interchangeable industrialization unconstitutional incomprehensible electromagnetic uncharacteristic disproportionate experimentation autobiographical crystallization oversimplification instrumentation""")
LONG_ID = _words("""pertanggungjawaban ketidakseimbangan mempertimbangkan kewarganegaraan keberlangsungan mengkhawatirkan penyelenggaraan pengembangannya mempersembahkan perekonomiannya kesejahteraannya perpustakaannya menyederhanakan pengklasifikasian ketenagakerjaan mempertunjukkan""")
"""Words longer than any that is trained on."""

def invented_word(draw: Draw, low: int = 4, high: int = 10) -> str:
    """A word that nobody knows, but that could be one."""
    size, word = draw.whole(low, high), ""
    while len(word) < size:
        kind = draw.rng.random()
        if kind < 0.55:
            word += draw.one(CONSONANTS) + draw.one(VOWELS)
        elif kind < 0.75:
            word += draw.one(CONSONANTS) + draw.one(VOWELS) + draw.one("nrstlmk")
        elif kind < 0.85:
            word += draw.one(VOWELS)
        else:
            double = draw.one("lrstpnm")
            word += double + double + draw.one(VOWELS)
    return word[:size]


def word(draw: Draw) -> str:
    """A word to look at letter by letter."""
    kind = draw.rng.random()
    if draw.beyond:
        return draw.one(LONG_EN, LONG_ID) if kind < 0.5 else invented_word(draw, 18, 21)
    if kind < 0.2:
        return invented_word(draw, 4, draw.one([10, 10, 10, 10, 14, 14, 17]))
    if kind < 0.27:
        return draw.one(NAMES).lower()
    if kind < 0.36:  # people also ask for words of the other language
        return draw.one(WORDS_ID, WORDS_EN)
    return draw.one(WORDS_EN, WORDS_ID)
