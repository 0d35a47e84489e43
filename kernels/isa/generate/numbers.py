"""IEEE 754 arithmetic on bits, exact by rational numbers: what instructions are to give, from the standard.

A number is its bits, an int. Formats: F16, BF16, F32, F64. Results that are NaN are the string "nan" (any NaN).
Rounding modes as MODE.fp_round numbers them: 0 nearest even, 1 up, 2 down, 3 towards zero.
"""

from fractions import Fraction as Q
from math import isqrt

NAN = "nan"


class Format:
    def __init__(self, bits, mantissa):
        self.bits, self.mantissa = bits, mantissa
        self.bias = (1 << (bits - mantissa - 2)) - 1
        self.sign = 1 << (bits - 1)
        self.exponents = ((1 << (bits - 1 - mantissa)) - 1) << mantissa
        self.inf = self.exponents
        self.largest = self.exponents - 1
        self.min_normal = 1 << mantissa
        self.qnan = self.exponents | 1 << (mantissa - 1)
        self.snan = self.exponents | 1 << (mantissa - 2)
        self.one = self.bias << mantissa

    def is_nan(self, x):
        return x == NAN or (x & ~self.sign) > self.exponents

    def is_snan(self, x):
        return self.is_nan(x) and not x & 1 << (self.mantissa - 1)

    def is_inf(self, x):
        return x & ~self.sign == self.exponents

    def is_zero(self, x):
        return x & ~self.sign == 0

    def is_denormal(self, x):
        return 0 < x & ~self.sign < self.min_normal

    def negative(self, x):
        return bool(x & self.sign)

    def value(self, x):
        """The Fraction of a finite number."""
        fraction, exponent = x & (self.min_normal - 1), (x & self.exponents) >> self.mantissa
        if exponent:
            fraction |= self.min_normal
        size = Q(fraction) * Q(2) ** (max(exponent, 1) - self.bias - self.mantissa)
        return -size if self.negative(x) else size

    def round(self, q, mode=0, zero_sign=False):
        """Bits of the Fraction, rounded; zero_sign: of an exact zero."""
        if q == 0:
            return self.sign if zero_sign else 0
        sign, size = q < 0, abs(q)
        exponent = size.numerator.bit_length() - size.denominator.bit_length()
        if Q(2) ** exponent > size:
            exponent -= 1
        unit = Q(2) ** (max(exponent, 1 - self.bias) - self.mantissa)
        whole, rest = divmod(size / unit, 1)
        whole = int(whole)
        up = {0: rest > Q(1, 2) or (rest == Q(1, 2) and whole & 1), 1: rest and not sign, 2: rest and sign, 3: False}[mode]
        result = Q(whole + bool(up)) * unit
        if result > self.value(self.largest):
            to_inf = mode == 0 or (mode == 1 and not sign) or (mode == 2 and sign)
            return (self.sign if sign else 0) | (self.inf if to_inf else self.largest)
        return (self.sign if sign else 0) | self._exact(result)

    def _exact(self, size):
        if size == 0:
            return 0
        exponent = size.numerator.bit_length() - size.denominator.bit_length()
        if Q(2) ** exponent > size:
            exponent -= 1
        place = max(exponent, 1 - self.bias)
        scaled = int(size / Q(2) ** (place - self.mantissa))
        return scaled + ((place + self.bias - 1) << self.mantissa)

    def bits_of(self, number):
        return self.round(Q(number), 0, str(number).startswith("-"))

    # ---- operations ----------------------------------------------------------------------------------------------

    def neg(self, x):
        return x ^ self.sign

    def add(self, a, b, mode=0):
        if self.is_nan(a) or self.is_nan(b) or (self.is_inf(a) and self.is_inf(b) and a != b):
            return NAN
        if self.is_inf(a) or self.is_inf(b):
            return a if self.is_inf(a) else b
        both = self.negative(a) and self.negative(b)
        # x + -x is +0, but -0 when rounding down (IEEE 754-2019, 6.3).
        zero = both if self.is_zero(a) and self.is_zero(b) and self.negative(a) == self.negative(b) else mode == 2
        return self.round(self.value(a) + self.value(b), mode, zero)

    def sub(self, a, b, mode=0):
        return NAN if self.is_nan(b) else self.add(a, self.neg(b), mode)

    def mul(self, a, b, mode=0):
        sign = self.negative(a) != self.negative(b)
        if self.is_nan(a) or self.is_nan(b):
            return NAN
        if self.is_inf(a) or self.is_inf(b):
            return NAN if self.is_zero(a) or self.is_zero(b) else self.inf | (self.sign if sign else 0)
        return self.round(self.value(a) * self.value(b), mode, sign)

    def fma(self, a, b, c, mode=0):
        if any(map(self.is_nan, (a, b, c))):
            return NAN
        sign = self.negative(a) != self.negative(b)
        if self.is_inf(a) or self.is_inf(b):
            product = self.mul(a, b)
            return NAN if product == NAN or (self.is_inf(c) and c != product) else product
        if self.is_inf(c):
            return c
        exact = self.value(a) * self.value(b)
        if exact == 0 and self.is_zero(c):
            zero = sign if sign == self.negative(c) else mode == 2
        else:
            zero = mode == 2
        return self.round(exact + self.value(c), mode, zero)

    def div(self, a, b):
        sign = self.negative(a) != self.negative(b)
        if self.is_nan(a) or self.is_nan(b) or (self.is_inf(a) and self.is_inf(b)) or (self.is_zero(a) and self.is_zero(b)):
            return NAN
        if self.is_inf(a) or self.is_zero(b):
            return self.inf | (self.sign if sign else 0)
        if self.is_inf(b):
            return self.sign if sign else 0
        return self.round(self.value(a) / self.value(b), 0, sign)

    def sqrt(self, x):
        if self.is_nan(x) or (self.negative(x) and not self.is_zero(x)):
            return NAN
        if self.is_zero(x) or self.is_inf(x):
            return x
        q = self.value(x) * Q(4) ** 1200  # an integer root with far more bits than any format has
        root = isqrt(q.numerator // q.denominator)
        exact = root * root == q
        return self.round((Q(root) + (0 if exact else Q(1, 2))) / Q(2) ** 1200)

    def less(self, a, b):
        """a < b as numbers; infinities in order, zeros equal."""
        return self.order(a) < self.order(b)

    def order(self, x):
        size = x & ~self.sign
        return -size if self.negative(x) else size

    def min(self, a, b, signalling=True):
        """V_MIN with MODE.IEEE = 1: a signalling NaN wins, a quiet one loses, -0 < +0 (Vega, RDNA 2, RDNA 3 ISA). Without
        `signalling`: V_MIN_NUM of RDNA 4, where any NaN loses."""
        return self._pick(a, b, signalling, lambda p, q: p < q)

    def max(self, a, b, signalling=True):
        return self._pick(a, b, signalling, lambda p, q: p > q)

    def _pick(self, a, b, signalling, better):
        if (signalling and (self.is_snan(a) or self.is_snan(b))) or (self.is_nan(a) and self.is_nan(b)):
            return NAN
        if self.is_nan(a):
            return b
        if self.is_nan(b):
            return a
        if self.is_zero(a) and self.is_zero(b):
            return a if better(-self.negative(a), -self.negative(b)) else b
        return a if better(self.order(a), self.order(b)) else b

    def to(self, other, x, mode=0):
        if self.is_nan(x):
            return NAN
        sign = other.sign if self.negative(x) else 0
        if self.is_inf(x):
            return sign | other.inf
        return other.round(self.value(x), mode, bool(sign))

    def integral(self, x, how):
        """trunc ceil floor rndne: as a float."""
        if self.is_nan(x):
            return NAN
        if self.is_inf(x):
            return x
        return self.round(Q(whole(self.value(x), how)), 0, self.negative(x))

    def to_int(self, x, low, high, how="trunc"):
        """Saturating; NaN gives 0."""
        if self.is_nan(x):
            return 0
        if self.is_inf(x):
            return low if self.negative(x) else high
        return max(low, min(high, whole(self.value(x), how)))

    def from_int(self, n, mode=0):
        return self.round(Q(n), mode)


def whole(q, how):
    floor = q.numerator // q.denominator
    if how == "floor":
        return floor
    if how == "ceil":
        return -(-q.numerator // q.denominator)
    if how == "trunc":
        return floor if q >= 0 else -(-q.numerator // q.denominator)
    if how == "rpi":  # floor(x + 0.5)
        return whole(q + Q(1, 2), "floor")
    rest = q - floor
    return floor + (1 if rest > Q(1, 2) or (rest == Q(1, 2) and floor & 1) else 0)


F16, BF16, F32, F64 = Format(16, 10), Format(16, 7), Format(32, 23), Format(64, 52)


class Small:
    """8-bit floats. FNUZ (CDNA 3 ISA, "Data formats"): one NaN, 0x80, no infinity, no -0. Otherwise OCP 8-bit Floating Point
    Specification 1.0 (CDNA 4, RDNA 4): E5M2 has infinities, E4M3 has none and NaN is all ones."""

    def __init__(self, mantissa, bias, fnuz):
        self.mantissa, self.bias, self.fnuz, self.infinity = mantissa, bias, fnuz, mantissa == 2 and not fnuz
        self.largest = 0x7f if fnuz else 0x7b if self.infinity else 0x7e

    def to_f32(self, x):
        size, sign = x & 0x7f, F32.sign if x & 0x80 else 0
        if x == 0x80 and self.fnuz or (not self.fnuz and size > self.largest and not (self.infinity and size == 0x7c)):
            return NAN
        if size > self.largest:
            return F32.inf | sign
        return F32.round(self.size(size), 0) | sign

    def size(self, x):
        fraction, exponent = x & ((1 << self.mantissa) - 1), x >> self.mantissa
        if exponent:
            fraction |= 1 << self.mantissa
        return Q(fraction) * Q(2) ** (max(exponent, 1) - self.bias - self.mantissa)

    def from_f32(self, x):
        """To nearest, ties to even. MODE.FP16_OVFL is 0: what is too large becomes infinity, or NaN where there is none (CDNA 3
        ISA, MODE.FP16_OVFL)."""
        sign = 0x80 if F32.negative(x) else 0
        over = 0x80 if self.fnuz else sign | (0x7c if self.infinity else 0x7f)
        if F32.is_nan(x):
            return NAN
        if F32.is_inf(x):
            return over
        q, low, high = abs(F32.value(x)), 0, self.largest + 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.size(middle) <= q else (low, middle)
        ulp = Q(2) ** (max(low >> self.mantissa, 1) - self.bias - self.mantissa)
        rest = (q - self.size(low)) / ulp
        result = low + (1 if rest > Q(1, 2) or (rest == Q(1, 2) and low & 1) else 0)
        if result > self.largest:
            return over
        return 0 if result == 0 and self.fnuz else sign | result


FP8_FNUZ, BF8_FNUZ, FP8, BF8 = Small(3, 8, True), Small(2, 16, True), Small(3, 7, False), Small(2, 15, False)
