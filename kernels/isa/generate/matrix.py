"""MFMA of CDNA and WMMA of RDNA 3: products of small integers, exact in any order of addition, with the operands' layouts.

Layouts: CDNA 3 ISA, "Matrix Arithmetic Instructions", and RDNA 3 ISA, "WMMA Matrix Multiply Accumulate".
"""

from fractions import Fraction as Q

from .case_file import CaseFile
from .numbers import BF16, BF8, BF8_FNUZ, F16, F32, F64, FP8, FP8_FNUZ, Small as Small8
from .scalar import M32

SLOTS = 64


class Small:
    """Integers that tell rows, columns and blocks apart; seed: of another case."""

    def __init__(self, seed):
        self.seed = seed

    def a(self, block, row, k):
        return (row * 3 + k * 5 + block * 7 + self.seed) % 13 - 6

    def b(self, block, k, column):
        return (column * 2 + k * 7 + block * 5 + self.seed * 3) % 11 - 5

    def c(self, block, row, column):
        return (row * 5 + column * 3 + block + self.seed) % 17 - 8

    def d(self, block, row, column, depth):
        return self.c(block, row, column) + sum(self.a(block, row, k) * self.b(block, k, column) for k in range(depth))


class Tiny(Small):
    """Sums below 256: exact with the eight bits of a bfloat."""

    def a(self, block, row, k):
        return (row * 3 + k * 5 + self.seed) % 4 - 1

    def b(self, block, k, column):
        return (column * 2 + k * 7 + self.seed) % 3 - 1


# name, rows, depth, blocks, element of a and b, elements of a lane, element of the sum, families
MFMA = [("f32_32x32x1{b}f32", 32, 1, 2, F32, 1, F32, "gfx908 gfx90a gfx94 gfx95"), ("f32_16x16x1{b}f32", 16, 1, 4, F32, 1, F32, "gfx908 gfx90a gfx94 gfx95"),
        ("f32_4x4x1{b}f32", 4, 1, 16, F32, 1, F32, "gfx908 gfx90a gfx94 gfx95"), ("f32_32x32x2{b}f32", 32, 2, 1, F32, 1, F32, "gfx908 gfx90a gfx94 gfx95"),
        ("f32_16x16x4{b}f32", 16, 4, 1, F32, 1, F32, "gfx908 gfx90a gfx94 gfx95"),
        ("f32_32x32x4{b}f16", 32, 4, 2, F16, 4, F32, "gfx908 gfx90a gfx94 gfx95"), ("f32_16x16x4{b}f16", 16, 4, 4, F16, 4, F32, "gfx908 gfx90a gfx94 gfx95"),
        ("f32_4x4x4{b}f16", 4, 4, 16, F16, 4, F32, "gfx908 gfx90a gfx94 gfx95"), ("f32_32x32x8{b}f16", 32, 8, 1, F16, 4, F32, "gfx908 gfx90a gfx94 gfx95"),
        ("f32_16x16x16{b}f16", 16, 16, 1, F16, 4, F32, "gfx908 gfx90a gfx94 gfx95"),
        ("f32_32x32x4bf16_1k", 32, 4, 2, BF16, 4, F32, "gfx90a"), ("f32_16x16x16bf16_1k", 16, 16, 1, BF16, 4, F32, "gfx90a"),
        ("f32_32x32x8_bf16", 32, 8, 1, BF16, 4, F32, "gfx94 gfx95"), ("f32_16x16x16_bf16", 16, 16, 1, BF16, 4, F32, "gfx94 gfx95"),
        ("i32_32x32x4{b}i8", 32, 4, 2, "i8", 4, "i32", "gfx908 gfx90a gfx94 gfx95"), ("i32_16x16x4{b}i8", 16, 4, 4, "i8", 4, "i32", "gfx908 gfx90a gfx94 gfx95"),
        ("i32_4x4x4{b}i8", 4, 4, 16, "i8", 4, "i32", "gfx908 gfx90a gfx94 gfx95"),
        ("i32_32x32x8i8", 32, 8, 1, "i8", 4, "i32", "gfx908 gfx90a"), ("i32_16x16x16i8", 16, 16, 1, "i8", 4, "i32", "gfx908 gfx90a"),
        ("i32_32x32x16_i8", 32, 16, 1, "i8", 8, "i32", "gfx94 gfx95"), ("i32_16x16x32_i8", 16, 32, 1, "i8", 8, "i32", "gfx94 gfx95"),
        ("f32_16x16x4bf16_1k", 16, 4, 4, BF16, 4, F32, "gfx90a"), ("f32_4x4x4bf16_1k", 4, 4, 16, BF16, 4, F32, "gfx90a"),
        ("f32_32x32x8bf16_1k", 32, 8, 1, BF16, 4, F32, "gfx90a"), ("f32_32x32x4_2b_bf16", 32, 4, 2, BF16, 4, F32, "gfx94 gfx95"),
        ("f32_16x16x4_4b_bf16", 16, 4, 4, BF16, 4, F32, "gfx94 gfx95"), ("f32_4x4x4_16b_bf16", 4, 4, 16, BF16, 4, F32, "gfx94 gfx95"),
        ("f32_32x32x2bf16", 32, 2, 2, BF16, 2, F32, "gfx908 gfx90a"), ("f32_16x16x2bf16", 16, 2, 4, BF16, 2, F32, "gfx908 gfx90a"),
        ("f32_4x4x2bf16", 4, 2, 16, BF16, 2, F32, "gfx908 gfx90a"), ("f32_32x32x4bf16", 32, 4, 1, BF16, 2, F32, "gfx908 gfx90a"),
        ("f32_16x16x8bf16", 16, 8, 1, BF16, 2, F32, "gfx908 gfx90a"),
        ("f32_16x16x8_xf32", 16, 8, 1, F32, 2, F32, "gfx94"), ("f32_32x32x4_xf32", 32, 4, 1, F32, 2, F32, "gfx94"),
        *((f"{total}_{rows}x{rows}x{depth}_{name}", rows, depth, 1, kind, held, result, "gfx95") for name, kind, held, total, result in
          (("f16", F16, 8, "f32", F32), ("bf16", BF16, 8, "f32", F32), ("i8", "i8", 16, "i32", "i32")) for rows, depth in ((16, 4 * held), (32, 2 * held))),
        ("f64_16x16x4{b}f64", 16, 4, 1, F64, 1, F64, "gfx90a gfx94 gfx95"), ("f64_4x4x4{b}f64", 4, 4, 4, F64, 1, F64, "gfx90a gfx94 gfx95")]


# With floats of 8 bits, which may differ for a and b.
SMALL = [(f"f32_{rows}x{rows}x{depth}_{a}_{b}", rows, depth, 1, (a, b), 8, F32, families)
         for families in ("gfx94", "gfx95") for rows, depth in ((16, 32), (32, 16)) for a in ("bf8", "fp8") for b in ("bf8", "fp8")]
# Sparse: of four k, a holds two. name, rows, depth, element, held elements of a, element of the sum
SPARSE = [("f32_16x16x32_f16", 16, 32, F16, 4, F32), ("f32_32x32x16_f16", 32, 16, F16, 4, F32), ("f32_16x16x32_bf16", 16, 32, BF16, 4, F32),
          ("f32_32x32x16_bf16", 32, 16, BF16, 4, F32), ("i32_16x16x64_i8", 16, 64, "i8", 8, "i32"), ("i32_32x32x32_i8", 32, 32, "i8", 8, "i32")]
SPARSE += [(f"f32_{rows}x{rows}x{depth}_{a}_{b}", rows, depth, (a, b), 8, F32) for rows, depth in ((16, 64), (32, 32)) for a in ("bf8", "fp8") for b in ("bf8", "fp8")]
# gfx950 has twice the depth.
WIDE_SPARSE = [(f"{total}_{rows}x{rows}x{depth}_{name}", rows, depth, element, stored, result) for name, element, stored, total, result in
               [("f16", F16, 8, "f32", F32), ("bf16", BF16, 8, "f32", F32), ("i8", "i8", 16, "i32", "i32")] + [(f"{a}_{b}", (a, b), 16, "f32", F32) for a in ("bf8", "fp8") for b in ("bf8", "fp8")]
               for rows, depth in ((16, 8 * stored), (32, 4 * stored))]
FNUZ, OCP = {"fp8": FP8_FNUZ, "bf8": BF8_FNUZ}, {"fp8": FP8, "bf8": BF8}
PAIRS = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]  # which two of four are held


def sides(element, families):
    """The elements of a and b."""
    return tuple((OCP if families == "gfx95" else FNUZ)[e] for e in element) if isinstance(element, tuple) else (element, element)


def kind_of(element, count):
    if isinstance(element, Small8):
        return f"u8x{count}"
    word = {F16: "f16", BF16: "bf16", F32: "f32", F64: "f64"}.get(element, element)
    return f"{word}x{count}" if count > 1 else word


def bits_of(element, number):
    if isinstance(element, Small8):
        return element.from_f32(F32.bits_of(Q(number)))
    return number & M32 if isinstance(element, str) else element.bits_of(Q(number))


def value(numbers):
    return numbers if len(numbers) > 1 else numbers[0]


def accumulators(rows, blocks, wide, lane):
    """(block, row, column) of each element that a lane holds, in order."""
    if wide and rows == 16:  # f64: four rows apart
        return [(0, lane // 16 + 4 * i, lane % 16) for i in range(4)]
    if wide:  # 4x4x4, four blocks of sixteen lanes
        return [(lane // 4 % 4, lane // 16, lane % 4)]
    groups = 64 // rows  # of lanes, each with all columns
    found = []
    for i in range(rows * rows * blocks // 64):
        if rows == 4:
            found.append((lane // 4, i, lane % 4))
        elif blocks > 1:
            per_block = rows * rows // 64
            inside = i % per_block
            found.append((i // per_block, inside // 4 * 4 * groups + lane // rows * 4 + inside % 4, lane % rows))
        else:
            found.append((0, i // 4 * 4 * groups + lane // rows * 4 + i % 4, lane % rows))
    return found


def operand(rows, depth, blocks, per_lane, lane):
    """(block, index, k of each element) of a or b."""
    index = lane % rows
    if blocks > 1:
        block = lane // rows
        if rows == 4 and depth == 4 and per_lane == 1:  # f64 4x4x4: a lane holds one k of a block
            return lane // 4 % 4, index, [lane // 16]
        return block, index, list(range(per_lane))
    first = lane // rows * per_lane
    return 0, index, list(range(first, first + per_lane))


def mfma():
    files = []
    for group, title in ((F32, "f32"), (F16, "f16"), ("i8", "i8"), (F64, "f64")):
        file = CaseFile(f"mfma/{title}", f"MFMA of {title} operands: every element of the product in its lane and register, products and sums exact.", "gfx908 gfx90a gfx94 gfx95")
        for row in MFMA:
            if row[4] is group or row[4] == group or (group is F16 and row[4] is BF16):
                one_mfma(file, *row)
        files.append(file)
    file = CaseFile("mfma/fp8", "MFMA of 8-bit floats of both kinds: every element of the product in its lane and register, products and sums exact.", "gfx94 gfx95")
    for row in SMALL:
        one_mfma(file, *row)
    return files + [file, smfmac()]


def smfmac():
    """Index: two bits a held element, its place among four k; ABID chooses the byte (of 16-bit elements) or the half (of 8-bit
    ones) of the index register (CDNA 3 ISA, "Sparse Matrix"; layouts as AMD's matrix instruction calculator prints them)."""
    file = CaseFile("mfma/sparse", "SMFMAC: of every four k the two that the index names; every element of the product exact.", "gfx94 gfx95",
                    source="Sources: CDNA 3 ISA, sparse matrix instructions; AMD matrix instruction calculator, CDNA3.")
    for (name, rows, depth, element, stored, total), families in [(row, kinds) for row in SPARSE for kinds in (("gfx94", "gfx95") if isinstance(row[3], tuple) else ("gfx94 gfx95",))] + [(row, "gfx95") for row in WIDE_SPARSE]:
        one, other = sides(element, families)
        held = rows * rows // 64
        a, b, c = kind_of(one, stored), kind_of(other, 2 * stored), kind_of(total, held)
        width = 2 * stored
        for abid in sorted({0, 32 // width - 1}):
            test = file.test(f"a:{a}, b:{b}, i:b32, d:{c} -> d:{c}", f"v_smfmac_{name} {{d}}, {{a}}, {{b}}, {{i}} abid:{abid} ; s_nop 15 ; s_nop 7 | {families}", "lanes")
            small = Small(3 + abid)
            choice = lambda row, four: PAIRS[(row * 5 + four * 3 + abid) % 6]
            kept = lambda row, k: k % 4 in choice(row, k // 4)
            for lane in range(SLOTS):
                row, first = lane % rows, lane // rows * 2 * stored
                fours = range(first // 4, (first + 2 * stored) // 4)
                left = [bits_of(one, small.a(0, row, 4 * four + k)) for four in fours for k in choice(row, four)]
                index = sum(k << 2 * n for n, k in enumerate(k for four in fours for k in choice(row, four)))
                index = index << width * abid | (0x5a5a5a5a & ~(((1 << width) - 1) << width * abid)) & M32
                right = [bits_of(other, small.b(0, k, row)) for k in range(first, first + 2 * stored)]
                places = accumulators(rows, 1, False, lane)
                after = [small.c(*p) + sum(small.a(0, p[1], k) * small.b(0, k, p[2]) for k in range(depth) if kept(p[1], k)) for p in places]
                test.case((left, right, index, value([bits_of(total, small.c(*p)) for p in places])), (value([bits_of(total, x) for x in after]),))
    return file


def one_mfma(file, name, rows, depth, blocks, element, per_lane, total, families):
    wide = total is F64
    held = len(accumulators(rows, blocks, wide, 0))
    one, other = sides(element, families)
    a, b, c = kind_of(one, per_lane), kind_of(other, per_lane), kind_of(total, held)
    spellings = [("", "gfx908 gfx90a"), ({1: "_", 2: "_2b_", 4: "_4b_", 16: "_16b_"}[blocks], "gfx94 gfx95")] if "{b}" in name else [("", "")]
    ops = []
    for spelling, generation in spellings:
        for family in families.split():
            if generation and family not in generation.split():
                continue
            opcode = "v_mfma_" + name.replace("{b}", spelling)
            # gfx908 keeps sums in accumulation registers; results are waited for by their longest latency.
            if family == "gfx908":
                moves = " ; ".join(f"v_accvgpr_write_b32 a{i}, {{c.{i}}}" for i in range(held))
                back = " ; ".join(f"v_accvgpr_read_b32 {{d.{i}}}, a{i}" for i in range(held))
                ops.append(f"{moves} ; s_nop 4 ; {opcode} a[0:{held - 1}], {{a}}, {{b}}, a[0:{held - 1}] ; s_nop 15 ; s_nop 7 ; {back} | gfx908")
            else:
                ops.append(f"{opcode} {{d}}, {{a}}, {{b}}, {{c}} ; s_nop 15 ; s_nop 7 | {family}")
    test = file.test(f"a:{a}, b:{b}, c:{c} -> d:{c}", ops, "lanes")
    for lane in range(SLOTS):
        small = Small(1)
        block, index, ks = operand(rows, depth, blocks, per_lane, lane)
        left = [bits_of(one, small.a(block, index, k)) for k in ks]
        right = [bits_of(other, small.b(block, k, index)) for k in ks]
        places = accumulators(rows, blocks, wide, lane)
        before = [bits_of(total, small.c(*place)) for place in places]
        after = [bits_of(total, small.d(*place, depth)) for place in places]
        test.case((value(left), value(right), value(before)), (value(after),))


def wmma():
    """RDNA 3: lanes 16 to 31 repeat the operands of lanes 0 to 15; rows alternate between the halves of a wave32, and go
    round the four quarters of a wave64."""
    file = CaseFile("wmma/rdna3", "WMMA 16x16x16 of RDNA 3: every element of the product in its lane and register, products and sums exact.", "gfx11")
    small = Small(2)
    for name, element, total, per_register in (("f32_16x16x16_f16", F16, F32, 2), ("f32_16x16x16_bf16", BF16, F32, 2), ("i32_16x16x16_iu8", "i8", "i32", 4)):
        for wave in (32, 64):
            held = 256 // wave
            a, c = kind_of(element, 16), kind_of(total, held)
            word = " neg_lo:[1,1,0]" if element == "i8" else ""
            test = file.test(f"a:{a}, b:{a}, c:{c} -> d:{c}", f"v_wmma_{name} {{d}}, {{a}}, {{b}}, {{c}}{word} | wave{wave}", "lanes")
            for slot in range(SLOTS):
                lane = slot % wave
                places = [(0, i * (wave // 16) + lane // 16, lane % 16) for i in range(held)]
                left = [bits_of(element, small.a(0, lane % 16, k)) for k in range(16)]
                right = [bits_of(element, small.b(0, k, lane % 16)) for k in range(16)]
                test.case((left, right, [bits_of(total, small.c(*p)) for p in places]), ([bits_of(total, small.d(*p, 16)) for p in places],))
    rdna3_rest(file)
    return file


def rdna3_rest(file):
    """Sums of 16 bits, which fill the half of each register that op_sel[2] names, and integers of 4 bits."""
    for element, word in ((F16, "f16"), (BF16, "bf16")):
        small = Tiny(4)
        for wave in (32, 64):
            held = 256 // wave
            a = kind_of(element, 16)
            for high in (0, 1):
                op = f"v_wmma_{word}_16x16x16_{word} {{d}}, {{a}}, {{b}}, {{c}}{' op_sel:[0,0,1]' if high else ''} | wave{wave}"
                test = file.test(f"a:{a}, b:{a}, c:b16x{2 * held} -> d:{word}x{2 * held}", op, "lanes")
                half = lambda x, other, h=high: [other, x] if h else [x, other]
                for slot in range(SLOTS):
                    lane = slot % wave
                    places = [(0, i * (wave // 16) + lane // 16, lane % 16) for i in range(held)]
                    test.case(([element.bits_of(Q(small.a(0, lane % 16, k))) for k in range(16)], [element.bits_of(Q(small.b(0, k, lane % 16))) for k in range(16)],
                               [x for p in places for x in half(element.bits_of(Q(small.c(*p))), 0x7777)]),
                              ([x for p in places for x in half(element.bits_of(Q(small.d(*p, 16))), "*")],))
    small = Small(5)
    for wave in (32, 64):
        held = 256 // wave
        test = file.test(f"a:i4x16, b:i4x16, c:i32x{held} -> d:i32x{held}", f"v_wmma_i32_16x16x16_iu4 {{d}}, {{a}}, {{b}}, {{c}} neg_lo:[1,1,0] | wave{wave}", "lanes")
        for slot in range(SLOTS):
            lane = slot % wave
            places = [(0, i * (wave // 16) + lane // 16, lane % 16) for i in range(held)]
            test.case(([small.a(0, lane % 16, k) for k in range(16)], [small.b(0, k, lane % 16) for k in range(16)], [small.c(*p) for p in places]), ([small.d(*p, 16) for p in places],))


def files():
    return mfma() + [wmma()]
