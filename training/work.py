"""The toolbox of thoughts: arithmetic done in steps small enough to be seen.

Every line is a copy plus one look-up: a sum of digits, a product of digits, a digit brought down.
Nothing is computed between two lines. Equations have no spaces, since a digit after a space costs a
token more.
"""

from __future__ import annotations

from fractions import Fraction

from sample import HUSH, SPEAK, Draw


class Work:
    """A thought being written. Operations write their steps and return the value."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.lines: list[str] = []
        # In few thoughts one step is wrong at first, and the next line mends it.
        self._slip_after = draw.whole(0, 5) if draw.chance(draw.slips) else -1

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def line(self, en: str, idn: str | None = None) -> Work:
        self.lines.append(en if idn is None else self.draw.say(en, idn))
        return self

    def head(self, text: str) -> None:
        """What is to be done now, unless the line before says so already."""
        if not self.lines or self.lines[-1] != text:
            self.lines.append(text)

    def fact(self, left: str, value: int) -> int:
        """One equation that is looked up: `left=value`."""
        if self._slip_after == 0:
            wrong = value + self.draw.one([-1, 1, 2, -2, 10])
            if wrong < 0:
                wrong = value + 1
            wait = self.draw.say("Wait", "Tunggu")
            self.lines.append(f"{left}={HUSH}{wrong}{SPEAK}\n{wait}, {left}={value}")
        else:
            self.lines.append(f"{left}={value}")
        self._slip_after -= 1
        return value

    # Sums and differences

    def add(self, a: int, b: int) -> int:
        """`a+b` by columns from the right, both padded to one length."""
        if is_direct_sum(a, b):
            return self.fact(f"{a}+{b}", a + b)
        width = max(len(str(a)), len(str(b)))
        first, second = str(a).zfill(width), str(b).zfill(width)
        self.head(f"{first}+{second}")
        carry = 0
        for x, y in zip(reversed(first), reversed(second), strict=True):
            left = f"{x}+{y}" + ("+1" if carry else "")
            carry = self.fact(left, int(x) + int(y) + carry) // 10
        self.line(f"={a + b}")
        return a + b

    def sub(self, a: int, b: int) -> int:
        """`a-b` for numbers of any order; a negative difference is turned round first."""
        if a < b:
            self.line(f"{a}<{b}: -({b}-{a})")
            self.sub(b, a)
            self.line(f"{a}-{b}={a - b}")
            return a - b
        if is_direct_difference(a, b):
            return self.fact(f"{a}-{b}", a - b)
        width = len(str(a))
        first, second = str(a), str(b).zfill(width)
        self.head(f"{first}-{second}")
        borrow, columns = 0, []
        for x, y in zip(reversed(first), reversed(second), strict=True):
            short = int(x) - int(y) - borrow < 0
            left = f"{int(x) + 10 * short}-{y}" + ("-1" if borrow else "")
            columns.append(self.fact(left, int(x) + 10 * short - int(y) - borrow))
            borrow = int(short)
        raw = "".join(map(str, reversed(columns)))
        self.line(f"={raw}" + (f"={a - b}" if raw != str(a - b) else ""))
        return a - b

    # Products

    def mul(self, a: int, b: int) -> int:
        """`a×b`: the table, one row of digit products, or one row for each digit of a factor."""
        if is_direct_product(a, b):
            return self.fact(f"{a}×{b}", a * b)
        first, second = (a, b) if significant(a) >= significant(b) else (b, a)
        zeros = trailing(second)
        core = second // 10**zeros
        if core < 10:
            return self._row(first, core, zeros)
        ends = trailing(first) + trailing(second)
        if ends:
            self.head(f"{first}×{second}")
            product = self.mul(first // 10 ** trailing(first), core)
            self.line(f"{product}, 0×{ends}: {product * 10**ends}")
            return product * 10**ends
        self.head(f"{first}×{second}")
        self._split(second)
        parts = [
            self._row(first, int(digit), len(str(second)) - 1 - place)
            for place, digit in enumerate(str(second))
            if digit != "0"
        ]
        total = parts[0]
        for part in parts[1:]:
            total = self.add(total, part)
        return total

    def _split(self, number: int) -> None:
        """`268=200+60+8`: the rows to come."""
        size = len(str(number))
        parts = [d + "0" * (size - 1 - i) for i, d in enumerate(str(number)) if d != "0"]
        self.line(f"{number}=" + "+".join(parts))

    def _row(self, a: int, digit: int, zeros: int) -> int:
        """`a` times a digit with zeros behind it."""
        factor = digit * 10**zeros
        if digit == 1 or is_direct_product(a, factor):
            return self.fact(f"{a}×{factor}", a * factor)
        self.head(f"{a}×{factor}")
        ends = trailing(a)
        carry = 0
        for x in reversed(str(a)[: len(str(a)) - ends]):
            product = int(x) * digit
            if carry:
                self.fact(f"{x}×{digit}+{carry}={product}+{carry}", product + carry)
            else:
                self.fact(f"{x}×{digit}", product)
            carry = (product + carry) // 10
        self.line(f"={a * factor}")
        return a * factor

    # Quotients

    def div(self, a: int, d: int, *, header: bool = True) -> tuple[int, int]:
        """Quotient and remainder by long division, digit by digit from the left."""
        if header:
            self.head(f"{a}÷{d}")
        quotient, rest = "", 0
        for place, digit in enumerate(str(a)):
            rest = rest * 10 + int(digit)
            if not quotient and rest < d and place < len(str(a)) - 1:
                continue
            q = rest // d
            rest = self.step(rest, d) if d > 12 else self._short(rest, d)
            quotient += str(q)
        self.line(
            f"={quotient}" + (self.draw.say(" remainder ", " sisa ") + str(rest) if rest else "")
        )
        return int(quotient), rest

    def _short(self, n: int, d: int) -> int:
        """`45=8×5+5`: one step by a divisor whose table is known."""
        q, rest = divmod(n, d)
        self.line(f"{n}={d}×{q}+{rest}")
        return rest

    def step(self, n: int, d: int) -> int:
        """One step by a larger divisor: a guessed multiple, which may be found too large."""
        q, rest = divmod(n, d)
        if q == 0:
            self.line(f"{n}={d}×0+{n}")
            return n
        if self.draw.slips and q < 9 and self.draw.chance(0.12):
            self.line(f"{n}: {HUSH}{q + 1}{SPEAK}?")
            product = self.mul(d, q + 1)
            self.line(
                f"{product}>{n}, too large, so {q}", f"{product}>{n}, terlalu besar, jadi {q}"
            )
        elif self.draw.slips and q > 1 and self.draw.chance(0.12):
            self.line(f"{n}: {HUSH}{q - 1}{SPEAK}?")
            product = self.mul(d, q - 1)
            left = self.sub(n, product)
            self.line(f"{left}≥{d}, too small, so {q}", f"{left}≥{d}, terlalu kecil, jadi {q}")
        else:
            self.line(f"{n}: {q}?")
        product = self.mul(d, q)
        if product == n:
            self.line(f"{n}-{product}=0")
        else:
            self.sub(n, product)
        return rest

    def exact(self, a: int, d: int) -> int:
        """A quotient without remainder; from the table where it is known."""
        if (d <= 12 and a <= 12 * d) or d in (1, a):
            return self.fact(f"{a}÷{d}", a // d)
        if d in (10, 100, 1000):
            return self.fact(f"{a}÷{d}", a // d)
        return self.div(a, d)[0]

    # Numbers with signs

    def plus(self, a: int, b: int) -> int:
        """`a+b` with signs."""
        if a >= 0 and b >= 0:
            return self.add(a, b)
        if a < 0 and b < 0:
            self.line(f"{a}{b}=-({-a}+{-b})")
            value = -self.add(-a, -b)
        elif a >= 0:
            return self.sub(a, -b)
        else:
            self.line(f"{a}+{b}={b}-{-a}")
            return self.sub(b, -a)
        self.line(f"{a}{b}={value}")
        return value


def is_direct_sum(a: int, b: int) -> bool:
    """Whether a sum is looked up: a digit to at most two, or without a carry, or to a number
    that ends in zeros."""
    small, large = sorted((abs(a), abs(b)))
    if small == 0 or (small < 10 and (large < 100 or large % 10 + small < 10)):
        return True
    unit = 10 ** len(str(small))
    if large % unit == 0 and large >= unit:  # 300+45 is only written together
        return True
    zeros = 10 ** (len(str(small)) - 1)
    return small % zeros == 0 and large % zeros == 0 and large // zeros < 100 and small >= 10


def is_direct_difference(a: int, b: int) -> bool:
    """Whether a difference (not negative) is looked up."""
    if b == 0 or a == b or (b < 10 and (a < 100 or a % 10 >= b)):
        return True
    zeros = 10 ** (len(str(b)) - 1)
    return b >= 10 and b % zeros == 0 and a % zeros == 0 and a // zeros < 100


def is_direct_product(a: int, b: int) -> bool:
    """Whether a product is looked up: the table to 12, zeros put behind, factors 0 and 1."""
    if 0 in (a, b) or 1 in (a, b) or (a <= 12 and b <= 12):
        return True
    for x, y in ((a, b), (b, a)):
        if set(str(x)[1:]) <= {"0"} and str(x)[0] == "1":
            return True
        if x < 10 and significant(y) == 1:
            return True
    return significant(a) == 1 and significant(b) == 1


def significant(n: int) -> int:
    """Digits without the zeros at the end."""
    return max(1, len(str(abs(n)).rstrip("0")))


def trailing(n: int) -> int:
    """Zeros at the end."""
    return len(str(n)) - len(str(n).rstrip("0"))


def decimal(value: Fraction | int, point: str = ".") -> str:
    """A number as a decimal without needless zeros. The fraction must have a finite one."""
    value = Fraction(value)
    sign = "-" if value < 0 else ""
    value = abs(value)
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
        if places > 12:
            raise ValueError(f"{value} has no short decimal")
    digits = str(int(value * 10**places)).zfill(places + 1)
    if places == 0:
        return sign + digits
    return f"{sign}{digits[:-places]}{point}{digits[-places:]}"


def shifted(digits: int, places: int, point: str = ".") -> str:
    """A whole number with its point moved left, zeros kept: 1650 by 2 is `16.50`."""
    if places == 0:
        return str(digits)
    text = str(digits).zfill(places + 1)
    return f"{text[:-places]}{point}{text[-places:]}"
