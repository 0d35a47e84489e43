"""What gfx950 adds to gfx942: random bits, operations of three operands, conversions with scales, wide and scaled matrices.

Sources: CDNA 4 ISA, the opcodes of those names, "BF8 / FP8 and Smaller Formats and Conversions", "8-bit and Smaller Matrix Operations and
Layouts" and "Block Scaled Matrices"; OCP 8-bit Floating Point Specification 1.0 and Microscaling Formats Specification 1.0.
"""

from fractions import Fraction as Q
from functools import cache
from itertools import product

from .case_file import CaseFile
from .matrix import SLOTS, Tiny, accumulators
from .numbers import BF16, BF8, F16, F32, FP8, NAN
from .scalar import M32, WORDS

GFX950 = "gfx95"
SOURCE = "Sources: CDNA 4 ISA, {}; OCP 8-bit Floating Point 1.0, Microscaling Formats 1.0."


class Mini:
    """Floats of 4 and 6 bits (Microscaling Formats 1.0): neither infinity nor NaN, what is too large becomes the largest."""

    def __init__(self, bits, mantissa, bias):
        self.bits, self.mantissa, self.bias = bits, mantissa, bias
        self.sign, self.largest = 1 << bits - 1, (1 << bits - 1) - 1

    @cache
    def size(self, x):
        fraction, exponent = x & (1 << self.mantissa) - 1, x >> self.mantissa
        return Q(fraction | (1 << self.mantissa if exponent else 0)) * Q(2) ** (max(exponent, 1) - self.bias - self.mantissa)

    def value(self, x):
        return -self.size(x & ~self.sign) if x & self.sign else self.size(x)

    @cache
    def bits_of(self, q, negative=None, truncate=False):
        """To nearest, ties to even; `truncate`: towards zero."""
        sign = self.sign if (q < 0 if negative is None else negative) else 0
        low = max(x for x in range(self.largest + 1) if self.size(x) <= abs(q))
        if truncate or low == self.largest:
            return sign | low
        middle = (self.size(low) + self.size(low + 1)) / 2
        return sign | low + (abs(q) > middle or (abs(q) == middle and low & 1))


class Byte:
    """Floats of 8 bits, by what numbers.py knows of them."""

    def __init__(self, small):
        self.small, self.bits, self.sign, self.mantissa = small, 8, 0x80, small.mantissa
        self.size, self.largest = cache(small.size), small.largest

    def value(self, x):
        return F32.value(self.small.to_f32(x))

    @cache
    def bits_of(self, q, negative=None, truncate=False):
        negative = q < 0 if negative is None else negative
        if truncate:
            return (0x80 if negative else 0) | max(x for x in range(self.largest + 1) if self.size(x) <= abs(q))
        return self.small.from_f32(F32.round(q, 0, negative))


SMALL = {"fp8": Byte(FP8), "bf8": Byte(BF8), "fp6": Mini(6, 3, 1), "bf6": Mini(6, 2, 3), "fp4": Mini(4, 1, 1)}
WIDE = {"f32": F32, "f16": F16, "bf16": BF16}


def dwords(codes, bits):
    whole = sum(code << bits * i for i, code in enumerate(codes))
    return [whole >> 32 * i & M32 for i in range((bits * len(codes) + 31) // 32)]


def one(numbers):
    return numbers[0] if len(numbers) == 1 else numbers


# ---- integers, random bits, operations of three operands ----------------------------------------------------------------


def bitop3(table, a, b, c, bits):
    return sum((table >> ((a >> i & 1) << 2 | (b >> i & 1) << 1 | c >> i & 1) & 1) << i for i in range(bits))


def extreme3(f, numbers, greatest):
    """IEEE 754-2019 minimum and maximum: NaN goes on, -0 < +0."""
    if any(map(f.is_nan, numbers)):
        return NAN
    key = lambda x: (f.order(x), not f.negative(x))
    return max(numbers, key=key) if greatest else min(numbers, key=key)


def signed(x):
    return x - (1 << 32) if x >> 31 else x


def integers(file):
    file.test("a:b32 -> d:b32", ["v_prng_b32_e32 {d}, {a}", "v_prng_b32_e64 {d}, {a}"]).cases(
        lambda a: (a << 1 & M32) ^ (197 if a >> 31 else 0), [(1,), (0x12345678,)], [(w,) for w in WORDS])
    for kind, low, high in (("i8", -128, 127), ("u8", 0, 255)):
        for op_sel in (False, True):
            def packed(a, b, n, d, l=low, h=high, s=op_sel):
                pair = [max(l, min(h, signed(x) >> (n & 31))) & 255 for x in (a, b)]
                return (d[:2] + pair if s else pair + d[2:],)
            file.test("a:u32, b:u32, n:u32, d:u8x4 -> d:u8x4", f"v_ashr_pk_{kind}_i32 {{d}}, {{a}}, {{b}}, {{n}}{' op_sel:[0,0,0,1]' if op_sel else ''}").cases(
                packed, [(0x7ff, M32 - 4, 4, [1, 2, 3, 4]), (1000, 100, 0, [1, 2, 3, 4])], [(a, b, n, [9, 8, 7, 6]) for a, b in zip(WORDS, WORDS[::-1]) for n in (0, 1, 24, 31, 32, 36)])
    rows = [(0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa), (0x12345678, 0x9abcdef0, 0x0f1e2d3c)]
    for table in (0x00, 0x01, 0x80, 0x96, 0xa1, 0xca, 0xe8, 0xff):
        for bits in (32, 16):
            masked = [tuple(x & (1 << bits) - 1 for x in row) for row in rows]
            file.test(f"a:b{bits}, b:b{bits}, c:b{bits} -> d:b{bits}", f"v_bitop3_b{bits} {{d}}, {{a}}, {{b}}, {{c}}" + (f" bitop3:{table:#x}" if table else "")).cases(
                lambda a, b, c, t=table, n=bits: bitop3(t, a, b, c, n), masked[:1], masked[1:])


def three_operands(file):
    for greatest, name in ((False, "minimum3"), (True, "maximum3")):
        for f, t in ((F32, "f32"), (F16, "f16")):
            special = [0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.one, 1]
            rows = [tuple(f.bits_of(n) for n in row) for row in ((3, -7, 5), (1, 2, Q(1, 2)))]
            edges = list(product(special, repeat=3))[::5]
            if f is F32:
                file.test("a:f32, b:f32, c:f32 -> d:f32", f"v_{name}_f32 {{d}}, {{a}}, {{b}}, {{c}}").cases(lambda *x, g=greatest: extreme3(F32, x, g), rows, edges)
            else:
                both = lambda a, b, c, g=greatest: ([extreme3(F16, (a[i], b[i], c[i]), g) for i in (0, 1)],)
                file.test("a:f16x2, b:f16x2, c:f16x2 -> d:f16x2", f"v_pk_{name}_f16 {{d}}, {{a}}, {{b}}, {{c}}").cases(
                    both, [tuple(list(p) for p in zip(*rows))], [tuple(list(p) for p in zip(x, y)) for x, y in zip(edges, edges[7:] + edges[:7])])


def conversions(file):
    f = F32
    numbers = [f.bits_of(n) for n in (1, Q(-3, 2), 1 + Q(1, 256), 1 + Q(3, 256), -1 - Q(1, 128) - Q(1, 1 << 20), 1 + Q(1, 2048), 1 + Q(3, 2048), 65504, 65519, 65520, -100000, Q(1, 1 << 24), Q(3, 1 << 26))]
    numbers += [0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.largest, f.min_normal]
    for g, t in ((F16, "f16"), (BF16, "bf16")):
        file.test(f"a:f32, b:f32 -> d:{t}x2", f"v_cvt_pk_{t}_f32 {{d}}, {{a}}, {{b}}").cases(
            lambda a, b, g=g: ([f.to(g, a), f.to(g, b)],), [(f.bits_of(1), f.bits_of(-2))], list(zip(numbers, numbers[::-1])))
        half = Q(1, 1 << g.mantissa + 1)
        # No random bits: towards zero. All of them: away from it, unless nothing is dropped.
        rows = [(1, 0, 1), (1, M32, 1), (1 + half, 0, 1), (1 + half, M32, 1 + 2 * half), (-1 - half, 0, -1), (-1 - half, M32, -1 - 2 * half), (Q(3, 2), 0x12345678, Q(3, 2)), (-96, 0xfedcba98, -96)]
        for high in (0, 1):
            test = file.test(f"a:f32, r:u32, d:{t}x2 -> d:{t}x2", f"v_cvt_sr_{t}_f32 {{d}}, {{a}}, {{r}}{' op_sel:[0,0,1]' if high else ''}")
            kept = g.bits_of(5)
            for i, (a, r, d) in enumerate(rows):
                result = g.bits_of(d)
                test.case((f.bits_of(a), r, [kept, kept]), ([kept, result] if high else [result, kept],), i > 1)
    codes = [0, BF16.sign, 1, BF16.one, BF16.neg(BF16.one) + 1, BF16.largest, BF16.inf, BF16.qnan]
    file.test("a:bf16 -> d:f32", ["v_cvt_f32_bf16_e32 {d}, {a}", "v_cvt_f32_bf16_e64 {d}, {a}"]).cases(lambda a: NAN if BF16.is_nan(a) else a << 16, [(BF16.bits_of(3),)], [(c,) for c in codes])
    b = lambda *n: [BF16.bits_of(x) for x in n]
    dot = lambda x, y, c: F32.round(sum(BF16.value(p) * BF16.value(q) for p, q in zip(x, y)) + F32.value(c))
    rows = [(b(1, 2), b(3, 4), f.bits_of(10)), (b(-1, 2), b(3, Q(-1, 2)), f.bits_of(Q(1, 4)))]
    edges = [(b(p, q), b(r, s), f.bits_of(c)) for p, q, r, s, c in ((0, 0, 1, 1, 5), (16, -16, 16, 16, 3), (128, 1, -128, 1, 0), (Q(1, 8), 64, 8, 2, -1))]
    file.test("a:bf16x2, b:bf16x2, c:f32 -> d:f32", "v_dot2_f32_bf16 {d}, {a}, {b}, {c}").cases(dot, rows, edges)
    file.test("a:bf16x2, b:bf16x2, d:f32 -> d:f32", "v_dot2c_f32_bf16_e32 {d}, {a}, {b}").cases(dot, rows, edges)


def swaps(file):
    """Odd rows of the first against even rows of the second, a row being so many lanes."""
    for row in (16, 32):
        test = file.test("a:b32, b:b32 -> a:b32, b:b32", f"s_nop 4 ; v_permlane{row}_swap_b32_e32 {{a}}, {{b}} ; s_nop 4", "lanes")
        for lane in range(SLOTS):
            first, second = 0x1000 + lane, 0x2000 + lane
            if lane & row:
                first = 0x2000 + lane - row
            else:
                second = 0x1000 + lane + row
            test.case((0x1000 + lane, 0x2000 + lane), (first, second))


def plain():
    file = CaseFile("vop3/cdna4", "What gfx950 adds but for scales: random bits, shifts that pack, bits by table, minimum and maximum of three, bfloats, swapped rows.", GFX950,
                    source=SOURCE.format("V_PRNG_B32, V_ASHR_PK_*, V_BITOP3_*, V_MINIMUM3_* and their kin; IEEE 754-2019"))
    integers(file)
    three_operands(file)
    conversions(file)
    swaps(file)
    return file


# ---- conversions with scales --------------------------------------------------------------------------------------------

SCALES = (F32.one, F32.bits_of(Q(7, 2)), F32.bits_of(Q(-1, 8)))  # only the exponent counts: 1, 2, 1/8


def power(scale):
    return Q(2) ** ((scale >> 23 & 255) - 127)


@cache
def pool(small, wide, scale):
    """Numbers around what the small format holds, times the scale: on values, between them, and beyond both ends."""
    sizes = [small.size(x) for x in range(small.largest + 1)]
    chosen = sizes[:10] + sizes[10:-3:max(1, len(sizes) // 8)] + sizes[-3:]
    found = []
    for low in chosen:
        high = small.size(min(sizes.index(low) + 1, small.largest))
        for q in (low, (low + high) / 2, (3 * low + high) / 4, -(low + 3 * high) / 4):
            found.append(q)
    found += [sizes[1] / 4, -sizes[1] / 2, sizes[-1] * Q(9, 8), -4 * sizes[-1]]
    bits = [wide.bits_of(q * power(scale)) for q in found]
    return [x for x in dict.fromkeys(bits) if not wide.is_inf(x) and not wide.is_denormal(x)]


def to_small(small, wide, x, scale, truncate=False):
    return small.bits_of(wide.value(x) / power(scale), wide.negative(x), truncate)


def put(target, at, codes):
    return target[:at] + codes + target[at + len(codes):]


WORD_SEL, BYTE_SEL = ["", "0,1"], ["", "1,0", "0,1", "1,1"]


def op_sel(sources, tail):
    """tail: of the byte or half that is written or read."""
    return f" op_sel:[{','.join(['0'] * sources + [tail])}]" if tail else ""


def eights(file, name):
    """8 bits: pairs go to a half, single ones to a byte."""
    small = SMALL[name]
    for word, wide in WIDE.items():
        paired = word == "f32"
        for high in (0, 1):
            sources = "{a}, {b}" if paired else "{a}"
            tail = op_sel(3 if paired else 2, "1" if high else "")
            test = file.test(f"a:f32, b:f32, s:b32, d:u8x4 -> d:u8x4" if paired else f"a:{word}x2, s:b32, d:u8x4 -> d:u8x4", f"v_cvt_scalef32_pk_{name}_{word} {{d}}, {sources}, {{s}}{tail}")
            for s in SCALES:
                numbers = pool(small, wide, s)
                for i, (x, y) in enumerate(zip(numbers, numbers[::-1])):
                    codes = [to_small(small, wide, v, s) for v in (x, y)]
                    test.case((x, y, s, [1, 2, 3, 4]) if paired else ([x, y], s, [1, 2, 3, 4]), (put([1, 2, 3, 4], 2 * high, codes),), i > 1)
        for byte in range(4):
            test = file.test(f"a:{word}, r:u32, s:b32, d:u8x4 -> d:u8x4", f"v_cvt_scalef32_sr_{name}_{word} {{d}}, {{a}}, {{r}}, {{s}}{op_sel(2, BYTE_SEL[byte])}")
            for i, (x, s) in enumerate((x, s) for s in SCALES for x in pool(small, wide, s)[byte::4]):
                if abs(wide.value(x)) / power(s) <= small.size(small.largest):
                    test.case((x, 0, s, [1, 2, 3, 4]), (put([1, 2, 3, 4], byte, [to_small(small, wide, x, s, True)]),), i > 1)
            for x in (0, 1, 9, small.largest):
                exact = wide.bits_of(small.size(x))
                test.case((exact, 0x9e3779b9, F32.one, [1, 2, 3, 4]), (put([1, 2, 3, 4], byte, [x]),), True)
    codes = [0, 0x80, 1, 7, 8, 0x38, 0xbc, 0x40, 0x55, 0xf0, small.largest, 0x80 | small.largest]
    quads = [[c, codes[-1 - i], codes[i // 2], codes[i - 3]] for i, c in enumerate(codes)]
    for word, wide in WIDE.items():
        large = lambda c, s, w=wide: w.round(small.value(c) * power(s), 0, c >= 0x80)
        for high in (0, 1):
            test = file.test(f"a:u8x4, s:b32 -> d:{word}x2", f"v_cvt_scalef32_pk_{word}_{name} {{d}}, {{a}}, {{s}}{' op_sel:[1,0,0]' if high else ''}")
            for i, (q, s) in enumerate(product(quads, SCALES)):
                test.case((q, s), ([large(c, s) for c in q[2 * high:2 * high + 2]],), i > 1)
        if word == "bf16":
            continue
        for byte in range(4):
            halves = (0, 1) if word == "f16" else (0,)
            for high in halves:
                select = (BYTE_SEL[byte] or "0,0") + f",{high}"
                text = f"v_cvt_scalef32_{word}_{name} {{d}}, {{a}}, {{s}}{' op_sel:[' + select + ']' if byte or high else ''}"
                kind = "d:f16x2" if word == "f16" else "d:f32"
                test = file.test(f"a:u8x4, s:b32{', ' + kind if word == 'f16' else ''} -> {kind}", text)
                for i, (q, s) in enumerate(product(quads[::2], SCALES)):
                    result, kept = large(q[byte], s), [F16.bits_of(3), F16.bits_of(5)]
                    if word == "f16":
                        test.case((q, s, kept), (put(kept, high, [result]),), i > 1)
                    else:
                        test.case((q, s), (result,), i > 1)


def fours(file):
    """4 bits: pairs are a byte."""
    small = SMALL["fp4"]
    both = lambda codes: codes[0] | codes[1] << 4
    for byte in range(4):
        for word, wide in WIDE.items():
            paired = word == "f32"
            text = f"v_cvt_scalef32_pk_fp4_{word} {{d}}, {'{a}, {b}' if paired else '{a}'}, {{s}}"
            test = file.test("a:f32, b:f32, s:b32, d:u8x4 -> d:u8x4" if paired else f"a:{word}x2, s:b32, d:u8x4 -> d:u8x4", text + op_sel(2, BYTE_SEL[byte]))
            stochastic = file.test(f"a:{word}x2, r:u32, s:b32, d:u8x4 -> d:u8x4", f"v_cvt_scalef32_sr_pk_fp4_{word} {{d}}, {{a}}, {{r}}, {{s}}{op_sel(2, BYTE_SEL[byte])}")
            for s in SCALES:
                numbers = pool(small, wide, s)
                for i, (x, y) in enumerate(zip(numbers, numbers[::-1])):
                    code = both([to_small(small, wide, v, s) for v in (x, y)])
                    test.case((x, y, s, [1, 2, 3, 4]) if paired else ([x, y], s, [1, 2, 3, 4]), (put([1, 2, 3, 4], byte, [code]),), i > 1)
                    down = both([to_small(small, wide, v, s, True) for v in (x, y)])
                    stochastic.case(([x, y], 0, s, [1, 2, 3, 4]), (put([1, 2, 3, 4], byte, [down]),), i > 1)
            # All random bits, in both numbers: away from zero.
            stochastic.case(([wide.bits_of(Q(5, 4)), wide.bits_of(Q(-5, 2))], M32, F32.one, [1, 2, 3, 4]), (put([1, 2, 3, 4], byte, [both([small.bits_of(Q(3, 2)), small.bits_of(-3)])]),), True)
            back = file.test(f"a:u8x4, s:b32 -> d:{word}x2", f"v_cvt_scalef32_pk_{word}_fp4 {{d}}, {{a}}, {{s}}" + (f" op_sel:[{BYTE_SEL[byte]},0]" if byte else ""))
            for i, (code, s) in enumerate(product(range(16), SCALES)):
                codes = [code, 15 - code]
                back.case((put([0x11, 0x22, 0x33, 0x44], byte, [both(codes)]), s), ([wide.round(small.value(c) * power(s), 0, c >= 8) for c in codes],), i > 1)


def sixes(file, name):
    """6 bits: 32 numbers at a time; of two vectors, in turn."""
    small = SMALL[name]

    def rows(wide):
        for s in SCALES:
            numbers = pool(small, wide, s)
            for start in (0, 5, 11):
                yield [numbers[(start + i) % len(numbers)] for i in range(32)], s
    test = file.test("a:f32x16, b:f32x16, s:b32 -> d:b32x6", f"v_cvt_scalef32_2xpk16_{name}_f32 {{d}}, {{a}}, {{b}}, {{s}}")
    for i, (numbers, s) in enumerate(rows(F32)):
        test.case((numbers[0::2], numbers[1::2], s), (dwords([to_small(small, F32, x, s) for x in numbers], 6),), i > 0)
    for word, wide in WIDE.items():
        if word != "f32":
            test = file.test(f"a:{word}x32, s:b32 -> d:b32x6", f"v_cvt_scalef32_pk32_{name}_{word} {{d}}, {{a}}, {{s}}")
            for i, (numbers, s) in enumerate(rows(wide)):
                test.case((numbers, s), (dwords([to_small(small, wide, x, s) for x in numbers], 6),), i > 0)
        test = file.test(f"a:{word}x32, r:u32, s:b32 -> d:b32x6", f"v_cvt_scalef32_sr_pk32_{name}_{word} {{d}}, {{a}}, {{r}}, {{s}}")
        for i, (numbers, s) in enumerate(rows(wide)):
            test.case((numbers, 0, s), (dwords([to_small(small, wide, x, s, True) for x in numbers], 6),), i > 0)
        exact = [(n * 7 + 3) % 64 for n in range(32)]
        test.case(([wide.round(small.value(c), 0, c >= 32) for c in exact], 0xdeadbeef, F32.one), (dwords(exact, 6),), True)
        test = file.test(f"a:b32x6, s:b32 -> d:{word}x32", f"v_cvt_scalef32_pk32_{word}_{name} {{d}}, {{a}}, {{s}}")
        for i, (step, s) in enumerate(product((1, 5, 11), SCALES)):
            codes = [(n * step + i) % 64 for n in range(32)]
            test.case((dwords(codes, 6), s), ([wide.round(small.value(c) * power(s), 0, c >= 32) for c in codes],), i > 0)


def scaled():
    found = []
    for path, claim in (("scale8", "8 bits, in pairs and alone"), ("scale6", "6 bits, 32 at a time"), ("scale4", "4 bits, in pairs")):
        found.append(CaseFile(f"vop3/{path}", f"Conversions with a scale to and from floats of {claim}: to nearest even, and by random bits.", GFX950, source=SOURCE.format("V_CVT_SCALEF32_*")))
    for name in ("fp8", "bf8"):
        eights(found[0], name)
    for name in ("fp6", "bf6"):
        sixes(found[1], name)
    fours(found[2])
    return found


# ---- matrices with scales -----------------------------------------------------------------------------------------------

FORMATS = ["fp8", "bf8", "fp6", "bf6", "fp4"]  # as CBSZ and BLGP number them
PAIRS = [(0, 0), (1, 2), (2, 3), (3, 4), (4, 1)]


def depths(bits, rows, lane):
    """The k of a lane's 32 elements: behind one another, but for 8 bits, where the two halves lie half of the matrix apart."""
    groups, group = 64 // rows, lane // rows
    return [e // 16 * groups * 16 + group * 16 + e % 16 if bits == 8 else group * 32 + e for e in range(32)]


def blocks():
    file = CaseFile("mfma/scaled", "MFMA of floats of 4, 6 and 8 bits, each side in its own format, without and with a scale for each 32 of a row or column: all exact.", GFX950,
                    source=SOURCE.format("8-bit and Smaller Matrix Operations and Layouts, Block Scaled Matrices"))
    for (rows, depth), (left, right), scales in product(((16, 128), (32, 64)), PAIRS, (None, (0, 0), (2, 1))):
        if scales and (left, right) not in PAIRS[:3]:
            continue
        a, b = SMALL[FORMATS[left]], SMALL[FORMATS[right]]
        held = rows * rows // 64
        words = f"b32x{a.bits}", f"b32x{b.bits}"
        format_words = (f" cbsz:{left}" if left else "") + (f" blgp:{right}" if right else "")
        tail = "s_nop 15 ; s_nop 15"
        if scales is None:
            test = file.test(f"a:{words[0]}, b:{words[1]}, c:f32x{held} -> d:f32x{held}", f"v_mfma_f32_{rows}x{rows}x{depth}_f8f6f4 {{d}}, {{a}}, {{b}}, {{c}}{format_words} ; {tail}", "lanes")
        else:
            select = f" op_sel:[{scales[0] & 1},{scales[1] & 1},0] op_sel_hi:[{scales[0] >> 1},{scales[1] >> 1},0]"
            text = f"v_mfma_scale_f32_{rows}x{rows}x{depth}_f8f6f4 {{d}}, {{a}}, {{b}}, {{c}}, {{s}}, {{t}}{select}{format_words} ; {tail}"
            test = file.test(f"a:{words[0]}, b:{words[1]}, c:f32x{held}, s:b32, t:b32 -> d:f32x{held}", text, "lanes")
        small = Tiny(6 + left)
        exponent = lambda lane, seed: (lane * seed + lane // rows) % 4 - 1 if scales else 0
        scale = lambda lane, seed, byte: 0x55555555 & ~(255 << 8 * byte) | 127 + exponent(lane, seed) << 8 * byte
        for lane in range(SLOTS):
            ks = lambda bits: depths(bits, rows, lane)
            one_side = dwords([a.bits_of(Q(small.a(0, lane % rows, k))) for k in ks(a.bits)], a.bits)
            other = dwords([b.bits_of(Q(small.b(0, k, lane % rows))) for k in ks(b.bits)], b.bits)
            places = accumulators(rows, 1, False, lane)

            def total(row, column):
                parts = (Q(small.a(0, row, k) * small.b(0, k, column)) * Q(2) ** (exponent(k // 32 * rows + row, 3) + exponent(k // 32 * rows + column, 5)) for k in range(depth))
                return F32.round(small.c(0, row, column) + sum(parts))
            before = [F32.bits_of(Q(small.c(*p))) for p in places]
            after = [total(p[1], p[2]) for p in places]
            inputs = (one_side, other, before) + ((scale(lane, 3, scales[0]), scale(lane, 5, scales[1])) if scales else ())
            test.case(inputs, (after,))
    return file


def transposed():
    """What 16 lanes read, one behind the other, are rows of 16 elements; a lane gets a column."""
    file = CaseFile("ds/transpose", "LDS: loads that transpose what 16 lanes read, of 4, 6, 8 and 16 bits.", GFX950, space="lds",
                    source="Sources: FlyDSL, CopyOpCDNA4LdsReadTransposeType; Composable Kernel, LaneGroupTransposeTraits; Triton, TransLocalLoadOpConversion.")
    for bits, words in ((4, 2), (6, 3), (8, 2), (16, 2)):
        test = file.test(f"mem:b32x{words} -> d:b32x{words}", f"ds_read_b{32 * words}_tr_b{bits} {{d}}, {{cell}}", "lanes")
        cell = lambda lane, n=words: [(lane * 0x9e3779b1 + k * 0x85ebca6b + 1) & M32 for k in range(n)]
        for lane in range(SLOTS):
            rows = sum(word << 32 * (words * i + k) for i in range(16) for k, word in enumerate(cell(lane & ~15 | i)))
            column = [rows >> bits * (lane % 16 + 16 * n) & (1 << bits) - 1 for n in range(32 * words // bits)]
            test.case((cell(lane),), (dwords(column, bits),))
    return file


def files():
    return [plain(), *scaled(), blocks(), transposed()]
