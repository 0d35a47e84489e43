"""MFMA of CDNA and WMMA of RDNA 3: products of small integers, exact in any order of addition, with the operands' layouts.

Layouts: CDNA 3 ISA, "Matrix Arithmetic Instructions", and RDNA 3 ISA, "WMMA Matrix Multiply Accumulate".
"""

from fractions import Fraction as Q

from .case_file import CaseFile
from .numbers import BF16, F16, F32, F64
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


# name, rows, depth, blocks, element of a and b, elements of a lane, element of the sum, families
MFMA = [("f32_32x32x1{b}f32", 32, 1, 2, F32, 1, F32, "gfx908 gfx90a gfx94"), ("f32_16x16x1{b}f32", 16, 1, 4, F32, 1, F32, "gfx908 gfx90a gfx94"),
        ("f32_4x4x1{b}f32", 4, 1, 16, F32, 1, F32, "gfx908 gfx90a gfx94"), ("f32_32x32x2{b}f32", 32, 2, 1, F32, 1, F32, "gfx908 gfx90a gfx94"),
        ("f32_16x16x4{b}f32", 16, 4, 1, F32, 1, F32, "gfx908 gfx90a gfx94"),
        ("f32_32x32x4{b}f16", 32, 4, 2, F16, 4, F32, "gfx908 gfx90a gfx94"), ("f32_16x16x4{b}f16", 16, 4, 4, F16, 4, F32, "gfx908 gfx90a gfx94"),
        ("f32_4x4x4{b}f16", 4, 4, 16, F16, 4, F32, "gfx908 gfx90a gfx94"), ("f32_32x32x8{b}f16", 32, 8, 1, F16, 4, F32, "gfx908 gfx90a gfx94"),
        ("f32_16x16x16{b}f16", 16, 16, 1, F16, 4, F32, "gfx908 gfx90a gfx94"),
        ("f32_32x32x4bf16_1k", 32, 4, 2, BF16, 4, F32, "gfx90a"), ("f32_16x16x16bf16_1k", 16, 16, 1, BF16, 4, F32, "gfx90a"),
        ("f32_32x32x8_bf16", 32, 8, 1, BF16, 4, F32, "gfx94"), ("f32_16x16x16_bf16", 16, 16, 1, BF16, 4, F32, "gfx94"),
        ("i32_32x32x4{b}i8", 32, 4, 2, "i8", 4, "i32", "gfx908 gfx90a gfx94"), ("i32_16x16x4{b}i8", 16, 4, 4, "i8", 4, "i32", "gfx908 gfx90a gfx94"),
        ("i32_4x4x4{b}i8", 4, 4, 16, "i8", 4, "i32", "gfx908 gfx90a gfx94"),
        ("i32_32x32x8i8", 32, 8, 1, "i8", 4, "i32", "gfx908 gfx90a"), ("i32_16x16x16i8", 16, 16, 1, "i8", 4, "i32", "gfx908 gfx90a"),
        ("i32_32x32x16_i8", 32, 16, 1, "i8", 8, "i32", "gfx94"), ("i32_16x16x32_i8", 16, 32, 1, "i8", 8, "i32", "gfx94"),
        ("f64_16x16x4{b}f64", 16, 4, 1, F64, 1, F64, "gfx90a gfx94"), ("f64_4x4x4{b}f64", 4, 4, 4, F64, 1, F64, "gfx90a gfx94")]


def kind_of(element, count):
    word = {F16: "f16", BF16: "bf16", F32: "f32", F64: "f64"}.get(element, element)
    return f"{word}x{count}" if count > 1 else word


def bits_of(element, number):
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
        file = CaseFile(f"mfma/{title}", f"MFMA of {title} operands: every element of the product in its lane and register, products and sums exact.", "gfx908 gfx90a gfx94")
        for row in MFMA:
            if row[4] is group or row[4] == group or (group is F16 and row[4] is BF16):
                one_mfma(file, *row)
        files.append(file)
    return files


def one_mfma(file, name, rows, depth, blocks, element, per_lane, total, families):
    wide = total is F64
    held = len(accumulators(rows, blocks, wide, 0))
    a, c = kind_of(element, per_lane), kind_of(total, held)
    spellings = [("", "gfx908 gfx90a"), ({1: "_", 2: "_2b_", 4: "_4b_", 16: "_16b_"}[blocks], "gfx94")] if "{b}" in name else [("", "")]
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
    test = file.test(f"a:{a}, b:{a}, c:{c} -> d:{c}", ops, "lanes")
    for lane in range(SLOTS):
        small = Small(1)
        block, index, ks = operand(rows, depth, blocks, per_lane, lane)
        left = [bits_of(element, small.a(block, index, k)) for k in ks]
        right = [bits_of(element, small.b(block, k, index)) for k in ks]
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
    return file


def files():
    return mfma() + [wmma()]
