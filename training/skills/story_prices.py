"""Stories of buying: prices times amounts, change, what a budget buys, and what is still to be saved."""

from __future__ import annotations

from sample import Draw, Problem
from skills.story_tale import Tale, compose
from skills.story_voice import Voice

# what is sold, one and many, and its Indonesian; the usual price in dollars and in thousands, at most
GOODS = [[part.strip() for part in line.split("|")] for line in """
book/books/buku|18|60
pen/pens/pulpen|4|9
notebook/notebooks/buku tulis|5|9
ticket/tickets/tiket|25|75
sandwich/sandwiches/roti lapis|8|25
ice cream/ice creams/es krim|4|15
cup of tea/cups of tea/gelas teh|3|8
glass of juice/glasses of juice/gelas jus|5|15
bowl of noodles/bowls of noodles/mangkuk mi|9|25
plate of rice/plates of rice/piring nasi|8|25
pizza/pizzas/piza|15|75
doughnut/doughnuts/donat|3|9
loaf of bread/loaves of bread/roti tawar|5|20
melon/melons/melon|6|25
kg of rice/kg of rice/kg beras|4|15
kg of apples/kg of apples/kg apel|6|35
kg of sugar/kg of sugar/kg gula|3|18
litre of milk/litres of milk/liter susu|3|18
shirt/shirts/kemeja|30|95
hat/hats/topi|15|45
pair of socks/pairs of socks/pasang kaus kaki|6|15
towel/towels/handuk|12|45
ball/balls/bola|15|65
kite/kites/layangan|8|15
doll/dolls/boneka|20|65
toy car/toy cars/mobil-mobilan|9|35
puzzle/puzzles/puzzle|14|45
candle/candles/lilin|4|9
mug/mugs/mug|9|30
plate/plates/piring|7|20
lamp/lamps/lampu|25|75
chair/chairs/kursi|45|95
plant/plants/tanaman|8|45
bunch of flowers/bunches of flowers/ikat bunga|12|50
bag of cement/bags of cement/sak semen|12|70
tin of paint/tins of paint/kaleng cat|20|85
umbrella/umbrellas/payung|15|45
postcard/postcards/kartu pos|2|6
battery/batteries/baterai|3|12
fish/fish/ikan|7|35
cake/cakes/kue|9|35
bus ticket/bus tickets/tiket bus|3|6
""".strip().splitlines()]  # fmt: skip

COST = ["one GOOD <cost'+> {P1}", "a GOOD <cost'+> {P1}", "the price of one GOOD is {P1}", "GOODS <cost'*> {P1} each", "a shop sells GOODS at {P1} each"]
COST_ID = ["satu GOOD harganya {P1}", "harga satu GOOD {P1}", "harga GOOD {P1} per buah", "satu GOOD {P1}"]
BUY = ["{N} <buy> {NG}", "{N} <take> {NG}", "{N} <order> {NG}", "{N} <get> {NG}"]
BUY_ID = ["{N} membeli {NG}", "{N} beli {NG}", "{N} mengambil {NG}", "{N} memesan {NG}"]
PAY = ["{how} <do'> {N} have to pay", "{how} <do'> {N} pay", "{how} {is} that in all", "what is the total price in dollars", "{how} [[does;that;cost]]"]
PAY_ID = ["{how} yang harus {D} bayar", "{D} harus membayar {how}", "semuanya {how}", "total harganya {how}", "jadi habis {how}"]

MEASURES = ("kg", "liter", "pasang", "gelas", "mangkuk", "piring", "ikat", "sak", "kaleng")


class Till:
    """Goods and prices of one story, and how its money is written."""

    def __init__(self, tale: Tale) -> None:
        self.tale, draw = tale, tale.draw
        self.goods = draw.some(GOODS, 2)
        self.kind = "$" if tale.en else draw.one("kkrr")
        self.times = 1 if self.kind != "r" else draw.one([500, 1000, 1000])
        self.voice: Voice = tale.voice(("", "", ""), self.kind)
        self.voice.past = False if not tale.en else draw.chance(0.3)
        self.unit = ("dollars", "rupiah" if self.kind == "r" else "ribu")

    def price(self, which: int) -> int:
        high = int(self.goods[which][1 if self.tale.en else 2])
        low = max(2, high // 5)
        if self.tale.small:
            high = max(low + 2, min(high, 12))
        return self.tale.draw.whole(low, high) * self.times

    def words(self, text: str, which: int, number: str = "", price: str = "") -> str:
        """`GOOD`, `{NG}` and `{P1}` filled: the thing, so many of it, its price."""
        one, many, idn = self.goods[which][0].split("/")
        en = self.tale.en
        if en and one[0] in "aeiou":
            text = text.replace("a GOOD ", "an GOOD ")
        if en and one.startswith(("kg ", "litre ")):
            unit = one.split(" ")[0]
            text = text.replace("a shop sells GOODS at {P1} each", "one GOOD <cost'+> {P1}").replace("GOODS <cost'*> {P1} each", "a GOOD <cost'+> {P1}")
            text = text.replace("which cost {P1} each", f"which <cost'+> {{P1}} a {unit}").replace("{P1} each", f"{{P1}} a {unit}")
        if not en and " " in idn and idn.split(" ")[0] in MEASURES:
            text = text.replace("harga GOOD {P1} per buah", "harga satu GOOD {P1}").replace(" per buah", f" per {idn.split(' ')[0]}")
            text = text.replace("masing-masing {P1}", f"{{P1}} per {idn.split(' ')[0]}")
        count = f"{self.tale.numbers[number]} {many if en else idn}" if number else ""
        text = text.replace("{NG}", count).replace("GOODS", many).replace("GOOD", one if en else idn)
        text = text.replace("<cost'+>", "costs").replace("<cost'*>", "cost")
        return text.replace("{P1}", f"{{{price}}}") if price else text


def prices(draw: Draw) -> Problem:
    """So many at a price, perhaps a second good, a note paid with, or a coupon."""
    tale = Tale(draw)
    till, n = Till(tale), tale.numbers
    kind = draw.one(["one", "two", "change", "change", "coupon", "two change"]) if draw.level > 0.2 else "one"
    n["a"], n["b"] = tale.draw.whole(2, 9 if tale.small else 12), till.price(0)
    joint = draw.chance(0.5)
    if joint:  # the price is told with the deed
        facts = [till.words(draw.one(["{N} <buy> {NG} for {P1} each", "{N} <buy> {NG} at {P1} each", "{N} <take> {NG}, which cost {P1} each,"], ["{N} membeli {NG} seharga {P1} per buah", "{N} beli {NG}, harganya masing-masing {P1}", "{N} membeli {NG} @ {P1}"]), 0, "a", "b")]
    else:
        facts = [till.words(draw.one(COST, COST_ID), 0, "a", "b"), till.words(draw.one(BUY, BUY_ID), 0, "a", "b")]
    value = tale.step("first" if "two" in kind else "price", "pertama" if "two" in kind else "harga", n["a"], "*", n["b"])
    formula, ask = "a*b", draw.one(PAY, PAY_ID)
    if "two" in kind:
        n["c"], n["d"] = tale.draw.whole(2, 9), till.price(1)
        facts.append(till.words(draw.one(["{N} also <buy> {NG} for {P1} each", "{N} <take> {NG} at {P1} each as well", "in addition {N} <get> {NG} for {P1} each"], ["{N} juga membeli {NG} seharga {P1} per buah", "ditambah {NG} yang harganya masing-masing {P1}", "{N} membeli juga {NG} @ {P1}"]), 1, "c", "d"))
        second = tale.step("second", "kedua", n["c"], "*", n["d"])
        value = tale.step("all", "semua", value, "+", second)
        formula = "a*b+c*d"
    paid = ("{N} <pay> with {e}", "{N} <hand> over {e}", "{N} <give> the seller {e}"), ("{N} membayar dengan uang {e}", "uang {D} {e}", "{N} menyerahkan {e}")
    if "change" in kind:
        steps = [x * till.times for x in (10, 20, 50, 100, 200, 500, 1000) if x * till.times > value]
        note = steps[0] if steps and draw.chance(0.6) else -(-(value + 1) // (10 * till.times)) * 10 * till.times
        n["e"] = note
        value = tale.step("change", "kembali", note, "-", value)
        formula = f"e-{formula}" if "+" not in formula else f"e-({formula})"
        facts.append(draw.one(*paid))
        ask = draw.one(["how much change <do'> {N} get", "what is the change in dollars", "{how} <do'> {N} get back", "how much is the change"], ["{how} kembaliannya", "kembaliannya {how}", "{how} uang kembalian {D}", "{D} mendapat kembalian {how}"])
    elif kind == "coupon":
        n["e"] = draw.whole(1, max(1, value // till.times - 1)) * till.times
        value = tale.step("to pay", "bayar", value, "-", n["e"])
        formula += "-e"
        facts.append(draw.one(["a coupon takes {e} off the total", "there is a discount of {e} on the total", "the shop takes {e} off the total"], ["totalnya dipotong kupon {e}", "totalnya mendapat diskon {e}", "{N} mendapat potongan total {e}"]))
        ask = draw.one(["{how} <do'> {N} have to pay", "{how} <do'> {N} pay in the end"], ["{how} yang harus {D} bayar", "{D} jadi membayar {how}"])
    return tale.give(compose(till.voice, facts, ask), formula, f"price {kind}", value, till.unit)


def budgets(draw: Draw) -> Problem:
    """How many a budget buys, what is left, or what is missing."""
    tale = Tale(draw)
    till, n = Till(tale), tale.numbers
    voice = till.voice
    voice.past = False
    n["b"] = till.price(0)
    times = draw.whole(2, 9 if tale.small else 15)
    kind = draw.one(["exact", "full", "over", "missing"]) if draw.level > 0.2 else "exact"
    rest = 0 if kind == "exact" else draw.whole(1, n["b"] // till.times - 1) * till.times
    _, many, idn = till.goods[0][0].split("/")
    have = draw.one(["{N} <have> {a}", "{N} <bring> {a}", "{N} <take> along {a}"], ["{N} punya uang {a}", "{N} membawa uang {a}", "uang {D} {a}"])
    cost = till.words(draw.one(COST, COST_ID), 0, "", "b")
    if kind in ("exact", "full", "over"):
        n["a"] = times * n["b"] + rest
        sign = {"exact": "/", "full": ":", "over": "%"}[kind]
        label = {"exact": ("pieces", "banyaknya"), "full": ("pieces", "banyaknya"), "over": ("left over", "sisa")}[kind]
        value = tale.step(*label, n["a"], sign, n["b"])
        formula = {"exact": "a/b", "full": "(a-a%b)/b", "over": "a%b"}[kind]
        ask = f"how many {many} can {{N}} buy" if tale.en else draw.one([f"berapa {idn} yang bisa {{D}} beli", f"{{D}} bisa beli berapa {idn}"])
        if kind == "full":
            ask = f"how many {many} can {{N}} buy at most" if tale.en else draw.one([f"paling banyak bisa beli berapa {idn}", f"maksimal {{D}} dapat berapa {idn}"])
        unit = (many, idn)
        if kind == "over":
            ask = draw.one([f"{{how}} {{is}} left after buying as many {many} as possible", f"{{how}} <do'> {{N}} keep after buying as many {many} as possible"], [f"sisa uang {{D}} {{how}} setelah membeli {idn} sebanyak mungkin", f"{{how}} sisa uang {{D}} kalau beli {idn} sebanyak mungkin"])
            unit = till.unit
        return tale.give(compose(voice, [have, cost], ask), formula, f"budget {kind}", value, unit)
    n["c"] = draw.whole(2, 9)
    price = n["b"] * n["c"]
    n["a"] = draw.whole(1, price // till.times - 1) * till.times
    value = tale.step("price", "harga", n["b"], "*", n["c"])
    value = tale.step("missing", "kurang", value, "-", n["a"])
    wants = till.words(draw.one(["{N} <want> to buy {NG}", "{N} <want> {NG}", "{N} <need> {NG}"], ["{N} mau membeli {NG}", "{N} ingin beli {NG}", "{N} butuh {NG}"]), 0, "c", "b")
    ask = draw.one(["{how} <do'> {N} still need", "{how} {is} missing", "{how} more <do'> {N} need"][:2], ["{how} lagi yang {D} perlukan", "uang {D} kurang {how}", "masih kurang {how}"])
    return tale.give(compose(voice, [have, wants, cost], ask), "b*c-a", "budget missing", value, till.unit)


SHAPES = [prices, prices, budgets]
