"""WMMA and SWMMAC of RDNA 4: products of small integers, exact in any order of addition, with the operands' layouts.

Layouts: RDNA 4 ISA, "WMMA", and AMD's matrix instruction calculator, RDNA4. A group of 16 lanes holds rows of a and columns of b; k is
dealt out to the groups. How, does not show in a dense product, as long as a and b agree.
"""

from fractions import Fraction as Q

from .case_file import CaseFile
from .matrix import PAIRS, SLOTS, Small, Tiny
from .numbers import BF16, BF8, F16, F32, FP8

CODES = {"fp8": FP8, "bf8": BF8}


class Element:
    def __init__(self, word):
        self.word = word
        self.kind = {"fp8": "u8", "bf8": "u8", "iu8": "i8", "iu4": "i4", "i32": "i32"}.get(word, word)
        self.format = {"f16": F16, "bf16": BF16, "f32": F32}.get(word)

    def bits(self, number):
        if self.format:
            return self.format.bits_of(Q(number))
        return CODES[self.word].from_f32(F32.bits_of(Q(number))) if self.word in CODES else number

    def of(self, numbers):
        return [self.bits(n) for n in numbers]


# sum, depth, a, b
DENSE = [("f32", 16, "f16", "f16"), ("f32", 16, "bf16", "bf16"), ("f16", 16, "f16", "f16"), ("bf16", 16, "bf16", "bf16"), ("i32", 16, "iu8", "iu8"),
         ("i32", 16, "iu4", "iu4"), ("i32", 32, "iu4", "iu4")] + [("f32", 16, a, b) for a in CODES for b in CODES]
SPARSE = [("f32", 32, "f16", "f16"), ("f32", 32, "bf16", "bf16"), ("f16", 32, "f16", "f16"), ("bf16", 32, "bf16", "bf16"), ("i32", 32, "iu8", "iu8"),
          ("i32", 32, "iu4", "iu4"), ("i32", 64, "iu4", "iu4")] + [("f32", 32, a, b) for a in CODES for b in CODES]


def name_of(total, depth, a, b):
    return f"{total}_16x16x{depth}_{a}" + (f"_{b}" if a in CODES else "")


def rows_of(wave, group):
    """Of the result, that a group of lanes holds."""
    return range(8 * group, 8 * group + 8) if wave == 32 else range(8 * (group % 2) + 4 * (group // 2), 8 * (group % 2) + 4 * (group // 2) + 4)


def dealt(depth, wave, bits, halved):
    """k of each group of lanes. halved: two groups of a wave64 hold everything, the others nothing."""
    groups = wave // 16
    if halved:
        return [list(range(depth // 2 * g, depth // 2 * (g + 1))) for g in (0, 1)] + [[], []]
    n = depth // groups
    order = (0, 2, 1, 3) if wave == 64 and bits < 16 else range(groups)
    return [list(range(n * g, n * (g + 1))) for g in order]


def padded(numbers, count):
    return numbers + [0] * (count - len(numbers))


def dense():
    file = CaseFile("wmma/rdna4", "WMMA of RDNA 4: every element of the product in its lane and register, products and sums exact.", "gfx12",
                    source="Sources: RDNA 4 ISA, WMMA; AMD matrix instruction calculator, RDNA4.")
    for total, depth, a, b in DENSE:
        left, right, sums = Element(a), Element(b), Element(total)
        small = Tiny(1) if total in ("f16", "bf16") else Small(1)
        for wave in (32, 64):
            ks = dealt(depth, wave, 4 if a == "iu4" else 8, wave == 64 and a == "iu4" and depth == 16)
            count, held = max(map(len, ks)), 256 // wave
            word = " neg_lo:[1,1,0]" if total == "i32" else ""
            test = file.test(f"a:{left.kind}x{count}, b:{right.kind}x{count}, c:{sums.kind}x{held} -> d:{sums.kind}x{held}",
                             f"v_wmma_{name_of(total, depth, a, b)} {{d}}, {{a}}, {{b}}, {{c}}{word} | wave{wave}", "lanes")
            for slot in range(SLOTS):
                group, index = slot % wave // 16, slot % 16
                places = [(0, row, index) for row in rows_of(wave, group)]
                test.case((padded(left.of(small.a(0, index, k) for k in ks[group]), count), padded(right.of(small.b(0, k, index) for k in ks[group]), count),
                           sums.of(small.c(*p) for p in places)), (sums.of(small.d(*p, depth) for p in places),))
    return file


def sparse():
    file = CaseFile("wmma/sparse", "SWMMAC of RDNA 4: of every four k the two that the index names; every element of the product exact.", "gfx12",
                    source="Sources: RDNA 4 ISA, SWMMAC; AMD matrix instruction calculator, RDNA4.")
    for total, depth, a, b in SPARSE:
        for wave in (32, 64):
            one_sparse(file, total, depth, a, b, wave)
    return file


def one_sparse(file, total, depth, a, b, wave):
    left, right, sums = Element(a), Element(b), Element(total)
    small = Tiny(2) if total in ("f16", "bf16") else Small(2)
    bits = {"f16": 16, "bf16": 16, "iu4": 4}.get(a, 8)
    # Eight held elements of 4 bits fill a register: of K 32, a wave64 has them in two groups only.
    of_a, of_b = dealt(depth, wave, bits, wave == 64 and bits == 4 and depth == 32), dealt(depth, wave, bits, False)
    stored, count, held = max(map(len, of_a)) // 2, len(of_b[0]), 256 // wave
    width = 2 * stored
    keys = 32 // width
    word = " neg_lo:[1,1,0]" if total == "i32" else ""
    choice = lambda row, four: PAIRS[(row * 5 + four * 3) % 6]
    for key in {0, keys - 1}:
        spelled = f" index_key:{key}" if key else ""
        test = file.test(f"a:{left.kind}x{stored}, b:{right.kind}x{count}, i:b32, d:{sums.kind}x{held} -> d:{sums.kind}x{held}",
                         f"v_swmmac_{name_of(total, depth, a, b)} {{d}}, {{a}}, {{b}}, {{i}}{spelled}{word} | wave{wave}", "lanes")
        for slot in range(SLOTS):
            group, index = slot % wave // 16, slot % 16
            held_k = [4 * four + n for four in sorted({k // 4 for k in of_a[group]}) for n in choice(index, four)]
            fields = sum(k % 4 << 2 * n for n, k in enumerate(held_k))
            register = fields << width * key | (0x5a5a5a5a & ~(((1 << width) - 1) << width * key)) & 0xffffffff
            places = [(0, row, index) for row in rows_of(wave, group)]
            after = [small.c(*p) + sum(small.a(0, p[1], k) * small.b(0, k, p[2]) for k in range(depth) if k % 4 in choice(p[1], k // 4)) for p in places]
            test.case((padded(left.of(small.a(0, index, k) for k in held_k), stored), right.of(small.b(0, k, index) for k in of_b[group]), register,
                       sums.of(small.c(*p) for p in places)), (sums.of(after),))


def files():
    return [dense(), sparse()]
