"""VOP3P: two operations at a time, mixed precision, dot products; and SDWA: parts of registers as operands."""

from fractions import Fraction as Q
from itertools import product

from .case_file import CaseFile
from .numbers import BF16, BF8, F16, F32, FP8, NAN
from .scalar import M32, signed
from .vector_float import cancelling, few, special
from .vector_integer import clamp, s16

DOTS9 = "gfx906 gfx908 gfx90a gfx94 gfx95"


def f16s(*numbers):
    return [F16.bits_of(Q(n)) for n in numbers]


def pairwise(function):
    return lambda *operands: ([function(*(o[i] for o in operands)) for i in (0, 1)],)


def packed_float():
    file = CaseFile("vop3p/float16", "Two f16 operations at a time, halves chosen and negated by op_sel and neg.")
    f, two, three = F16, "a:f16x2, b:f16x2 -> d:f16x2", "a:f16x2, b:f16x2, c:f16x2 -> d:f16x2"
    rows = [(f16s(1, 2), f16s(3, -4)), (f16s("1/3", 100), f16s(3, "1/7")), (f16s(-5, 6), f16s(-7, 6))]
    values = special(f)
    edges = [([a, b], [b, a]) for a, b in product(values, repeat=2) if a != b] + [([a, a], [f.one, a]) for a in values]
    old = "all !gfx12"
    for name, function, condition in (("add", f.add, ""), ("mul", f.mul, ""), ("min", f.min, old), ("max", f.max, old)):
        file.test(two, f"v_pk_{name}_f16 {{d}}, {{a}}, {{b}}" + (f" | {condition}" if condition else "")).cases(pairwise(function), rows, edges)
    for name, function in (("min", f.min), ("max", f.max)):
        file.test(two, f"v_pk_{name}_num_f16 {{d}}, {{a}}, {{b}} | gfx12").cases(pairwise(lambda a, b, fn=function: fn(a, b, False)), rows, edges)
    rows3 = [(f16s(1, 2), f16s(3, -4), f16s(5, 6)), (f16s("1/3", 100), f16s(3, "1/7"), f16s(-1, -14))]
    fused = cancelling(f)
    edges3 = [([a, b], [b, c], [c, a]) for a, b, c in product(few(f), repeat=3)][::3] + [tuple([x, y] for x, y in zip(fused[0], fused[1]))]
    file.test(three, "v_pk_fma_f16 {d}, {a}, {b}, {c}").cases(pairwise(f.fma), rows3, edges3)
    file.test("a:f16x2, b:f16x2, d:f16x2 -> d:f16x2", "v_pk_fmac_f16 {d}, {a}, {b} | !gfx900 !gfx906").cases(pairwise(f.fma), rows3, edges3[::2])
    for name, function in (("minimum", f.min), ("maximum", f.max)):
        file.test(two, f"v_pk_{name}_f16 {{d}}, {{a}}, {{b}} | gfx12").cases(
            pairwise(lambda a, b, fn=function: NAN if f.is_nan(a) or f.is_nan(b) else fn(a, b)), rows, edges)
    swapped = lambda a, b: ([f.add(a[1], b[0]), f.add(a[0], b[1])],)
    file.test(two, "v_pk_add_f16 {d}, {a}, {b} op_sel:[1,0] op_sel_hi:[0,1]").cases(swapped, rows, edges[::5])
    low = lambda a, b: ([f.mul(a[0], f.neg(b[0])), f.mul(f.neg(a[0]), b[0])],)
    file.test(two, "v_pk_mul_f16 {d}, {a}, {b} op_sel_hi:[0,0] neg_lo:[0,1] neg_hi:[1,0]").cases(low, rows, edges[::5])
    clamped = lambda x: 0 if x == NAN or f.negative(x) else min(x, f.one)
    file.test(two, "v_pk_add_f16 {d}, {a}, {b} clamp").cases(pairwise(lambda a, b: clamped(f.add(a, b))), rows, edges[::3])
    return file


def packed_integer():
    file = CaseFile("vop3p/integer16", "Two integer operations of 16 bits at a time, with and without saturation.")
    two, three = "a:b16x2, b:b16x2 -> d:b16x2", "a:b16x2, b:b16x2, c:b16x2 -> d:b16x2"
    rows = [([3, 1000], [5, 7]), ([0x1234, 0xbeef], [0x0f0f, 0x12])]
    values = [0, 1, 0x7fff, 0x8000, 0xffff]
    edges = [([a, b], [b, a]) for a, b in product(values, repeat=2)] + [([a, b], [c, c]) for a, b, c in product(values[1:4], repeat=3)]
    operations = {"add_u16": lambda a, b: a + b, "sub_u16": lambda a, b: a - b, "add_i16": lambda a, b: s16(a) + s16(b),
                  "sub_i16": lambda a, b: s16(a) - s16(b), "mul_lo_u16": lambda a, b: a * b, "min_u16": min, "max_u16": max,
                  "min_i16": lambda a, b: min(a, b, key=s16), "max_i16": lambda a, b: max(a, b, key=s16),
                  "lshlrev_b16": lambda a, b: b << (a & 15), "lshrrev_b16": lambda a, b: b >> (a & 15),
                  "ashrrev_i16": lambda a, b: s16(b) >> (a & 15)}
    for name, function in operations.items():
        file.test(two, f"v_pk_{name} {{d}}, {{a}}, {{b}}").cases(pairwise(lambda a, b, fn=function: fn(a, b) & 0xffff), rows, edges)
    for name in ("add_u16", "sub_u16", "add_i16", "sub_i16"):
        ends = (-0x8000, 0x7fff) if name.endswith("i16") else (0, 0xffff)
        file.test(two, f"v_pk_{name} {{d}}, {{a}}, {{b}} clamp").cases(
            pairwise(lambda a, b, fn=operations[name], e=ends: clamp(fn(a, b), *e) & 0xffff), rows, edges)
    triples = [(*r, [9, 11]) for r in rows], [(*e, [1, 0xffff]) for e in edges]
    file.test(three, "v_pk_mad_u16 {d}, {a}, {b}, {c}").cases(pairwise(lambda a, b, c: a * b + c & 0xffff), *triples)
    file.test(three, "v_pk_mad_i16 {d}, {a}, {b}, {c}").cases(pairwise(lambda a, b, c: s16(a) * s16(b) + s16(c) & 0xffff), *triples)
    file.test(two, "v_pk_add_u16 {d}, {a}, {b} op_sel:[1,0] op_sel_hi:[0,1]").cases(
        lambda a, b: ([a[1] + b[0] & 0xffff, a[0] + b[1] & 0xffff],), rows, edges)
    file.test("a:b32, b:b32 -> d:b32", "v_pack_b32_f16 {d}, {a}, {b}").cases(
        lambda a, b: a & 0xffff | (b & 0xffff) << 16, [(0x3c00, 0x4000)], [(0x12343c00, 0x7bff), (0, 0x8000), (0x8000, 0)])
    return file


def packed_f32():
    f = F32
    file = CaseFile("vop3p/float32", "Two f32 operations at a time on pairs of registers (CDNA 2 and 3).", "gfx90a gfx94 gfx95")
    two, three = "a:f32x2, b:f32x2 -> d:f32x2", "a:f32x2, b:f32x2, c:f32x2 -> d:f32x2"
    bits = lambda *numbers: [f.bits_of(Q(n)) for n in numbers]
    rows = [(bits(1, 2), bits(3, -4)), (bits("1/3", 100), bits(3, "1/7"))]
    edges = [([a, b], [b, a]) for a, b in product(special(f), repeat=2) if a != b]
    file.test(two, "v_pk_add_f32 {d}, {a}, {b}").cases(pairwise(f.add), rows, edges)
    file.test(two, "v_pk_mul_f32 {d}, {a}, {b}").cases(pairwise(f.mul), rows, edges)
    fused = cancelling(f)
    file.test(three, "v_pk_fma_f32 {d}, {a}, {b}, {c}").cases(
        pairwise(f.fma), [(*r, bits(5, 6)) for r in rows],
        [([a, b], [b, c], [c, a]) for a, b, c in product(few(f), repeat=3)][::3] + [tuple([x, y] for x, y in zip(fused[0], fused[1]))])
    file.test(two, "v_pk_add_f32 {d}, {a}, {b} op_sel:[1,0] op_sel_hi:[0,1]").cases(
        lambda a, b: ([f.add(a[1], b[0]), f.add(a[0], b[1])],), rows, edges[::5])
    file.test(two, "v_pk_mov_b32 {d}, {a}, {b} op_sel:[1,0] op_sel_hi:[1,0]").cases(lambda a, b: ([a[1], b[0]],), rows, edges[::9])
    return file


def mixed():
    f = F32
    file = CaseFile("vop3p/mix", "Multiply-add of f16 and f32 operands mixed, widened exactly: fused with one rounding, or, on gfx900, with two.")
    wide = lambda x: F16.to(F32, x)
    safe = lambda x: F32.qnan if x == NAN else x
    rows = [(f16s(2, 9), F32.bits_of(3), F32.bits_of(4)), (f16s("1/3", -9), F32.bits_of(-3), F32.bits_of(Q(1, 7)))]
    values = [F32.sign, F32.inf, F32.qnan, F32.largest, F32.neg(F32.one), 1]
    edges = [([a, F16.one], b, c) for a, (b, c) in zip(special(F16) * 4, product(values, repeat=2))]
    mix = lambda a, b, c: f.fma(safe(wide(a[0])), b, c)
    fused, both = "!gfx900", lambda name, text: [f"v_fma_{name} {text} | !gfx900", f"v_mad_{name} {text} | gfx900"]
    file.test("a:f16x2, b:f32, c:f32 -> d:f32", f"v_fma_mix_f32 {{d}}, {{a}}, {{b}}, {{c}} op_sel_hi:[1,0,0] | {fused}").cases(mix, rows, edges)
    # The product of 11 and 24 bits, rounded; denormals aside (Vega ISA, V_MAD_MIX_F32).
    twice = lambda a, b, c: f.add(f.mul(safe(wide(a[0])), b), c)
    file.test("a:f16x2, b:f32, c:f32 -> d:f32", "v_mad_mix_f32 {d}, {a}, {b}, {c} op_sel_hi:[1,0,0] | gfx900").cases(
        twice, rows, [([a, F16.one], b, c) for a, (b, c) in zip(f16s(1, -2, "1/3", 100) * 9, product(values[:5], repeat=2))])
    high = lambda a, b, c: f.fma(f.neg(safe(wide(a[1]))), b & ~f.sign, c)
    file.test("a:f16x2, b:f32, c:f32 -> d:f32", f"v_fma_mix_f32 {{d}}, -{{a}}, |{{b}}|, {{c}} op_sel:[1,0,0] op_sel_hi:[1,0,0] | {fused}").cases(high, rows, edges)
    # Sums that f32 and f16 hold: how often the result is rounded does not show.
    small = [(f16s(2, 9), f16s(3, 1), f16s(4, 8)), (f16s("1/2", -9), f16s(-3, 2), f16s("1/8", 1))]
    limits = [(f16s(a, 1), f16s(b, 1), f16s(c, 1)) for a, b, c in ((256, 256, 0), (-256, 255, 0), (1, 1, -1), (0, 5, 0))]
    exact = lambda a, b, c: F16.round(F16.value(a[0]) * F16.value(b[0]) + F16.value(c[0]))
    three = "a:f16x2, b:f16x2, c:f16x2, d:b16x2 -> d:b16x2"
    file.test(three, both("mixlo_f16", "{d}, {a}, {b}, {c} op_sel_hi:[1,1,1]")).cases(
        lambda a, b, c, d: ([exact(a, b, c), d[1]],), [(*r, [1, 0xbeef]) for r in small], [(*r, [1, 0x8000]) for r in limits])
    file.test(three, both("mixhi_f16", "{d}, {a}, {b}, {c} op_sel_hi:[1,1,1]")).cases(
        lambda a, b, c, d: ([d[0], exact(a, b, c)],), [(*r, [0xbeef, 1]) for r in small], [(*r, [0x8000, 1]) for r in limits])
    return file


def dots():
    file = CaseFile("vop3p/dot", "Dot products of small integers and of f16 whose sums are exact.",
                    "gfx906 gfx908 gfx90a gfx94 gfx95 gfx1011 gfx1012 gfx103 gfx11 gfx12")
    parts = lambda x, bits, sign: [(signed if sign else lambda v, _: v)(x >> i & ((1 << bits) - 1), bits) for i in range(0, 32, bits)]
    words = [0, 0x01010101, 0x7f7f7f7f, 0x80808080, M32, 0x12345678]
    rows = [(0x01020304, 0x05060708, 9), (0x12345678, 0x0f0f0f0f, 100)]
    edges = [(a, b, c) for a, b in product(words, repeat=2) for c in (0, 0x7fffffff)]
    dot = lambda a, b, bits, sa, sb: sum(x * y for x, y in zip(parts(a, bits, sa), parts(b, bits, sb)))
    old = "gfx906 gfx908 gfx90a gfx94 gfx95 gfx1011 gfx1012 gfx103"
    for name, bits, sign, where in (("dot4_i32_i8", 8, True, old), ("dot4_u32_u8", 8, False, old + " gfx11 gfx12"),
                                    ("dot8_i32_i4", 4, True, old), ("dot8_u32_u4", 4, False, old + " gfx11 gfx12"),
                                    ("dot2_i32_i16", 16, True, old), ("dot2_u32_u16", 16, False, old)):
        file.test("a:b32, b:b32, c:u32 -> d:u32", f"v_{name} {{d}}, {{a}}, {{b}}, {{c}} | {where}").cases(
            lambda a, b, c, n=bits, s=sign: dot(a, b, n, s, s) + c & M32, rows, edges)
        if name in ("dot4_i32_i8", "dot4_u32_u8"):
            ends = (-(1 << 31), (1 << 31) - 1) if sign else (0, M32)
            file.test("a:b32, b:b32, c:i32 -> d:i32", f"v_{name} {{d}}, {{a}}, {{b}}, {{c}} clamp | {where}").cases(
                lambda a, b, c, n=bits, s=sign, e=ends: clamp(dot(a, b, n, s, s) + (signed(c) if s else c), *e) & M32, rows, edges)
    for name, bits in (("dot4_i32_iu8", 8), ("dot8_i32_iu4", 4)):
        for signs in product((0, 1), repeat=2):
            file.test("a:b32, b:b32, c:u32 -> d:u32", f"v_{name} {{d}}, {{a}}, {{b}}, {{c}} neg_lo:[{signs[0]},{signs[1]},0] | gfx11 gfx12").cases(
                lambda a, b, c, n=bits, s=signs: dot(a, b, n, s[0], s[1]) + c & M32, rows, edges)
    exact = lambda a, b, c: F32.round(F16.value(a[0]) * F16.value(b[0]) + F16.value(a[1]) * F16.value(b[1]) + F32.value(c))
    rows = [(f16s(1, 2), f16s(3, 4), F32.bits_of(5)), (f16s("1/2", -8), f16s(16, "1/4"), F32.bits_of(-1))]
    edges = [(f16s(a, b), f16s(c, d), F32.bits_of(e)) for a, b, c, d, e in ((0, 0, 5, 7, 0), (256, -256, 256, 256, 3), (1, 1, 1, -1, 0), (2048, 1, 2048, 1, 1))]
    file.test("a:f16x2, b:f16x2, c:f32 -> d:f32", "v_dot2_f32_f16 {d}, {a}, {b}, {c}").cases(exact, rows, edges)
    accumulating(file, dot, exact, rows, edges)
    small_sums(file)
    return file


def accumulating(file, dot, exact, rows, edges):
    """The destination is the third operand (CDNA 4 ISA, V_DOT2C_F32_F16 and its kin; RDNA 3 ISA, V_DOT2ACC_F32_F16)."""
    file.test("a:f16x2, b:f16x2, d:f32 -> d:f32", ["v_dot2c_f32_f16 {d}, {a}, {b} | gfx908 gfx90a gfx94 gfx95 gfx1011 gfx1012 gfx103", "v_dot2acc_f32_f16 {d}, {a}, {b} | gfx11"]).cases(exact, rows, edges)
    words = [0, 0x7f7f7f7f, 0x80808080, M32, 0x12345678]
    for name, bits, where in (("dot2c_i32_i16", 16, ""), ("dot4c_i32_i8", 8, " gfx1011 gfx1012 gfx103"), ("dot8c_i32_i4", 4, "")):
        file.test("a:b32, b:b32, d:u32 -> d:u32", f"v_{name} {{d}}, {{a}}, {{b}} | gfx908 gfx90a gfx94 gfx95{where}").cases(
            lambda a, b, d, n=bits: dot(a, b, n, True, True) + d & M32, [(0x01020304, 0x05060708, 9), (0x12345678, 0x0f0f0f0f, 100)],
            [(a, b, c) for a, b in product(words, repeat=2) for c in (0, 0x7fffffff)])


def small_sums(file):
    """Of floats that are small integers or halves: exact in any order."""
    new = "gfx11 gfx12"
    numbers = [(1, 2, 3, 4, 5), ("1/2", -8, 16, "1/4", -1), (0, 0, 5, 7, 0), (16, -16, 16, 16, 3), (1, 1, 1, -1, 0)]
    for f, kind, name in ((BF16, "bf16", "v_dot2_f32_bf16"), (F16, "f16", "v_dot2_f16_f16"), (BF16, "bf16", "v_dot2_bf16_bf16")):
        total = F32 if "f32" in name else f
        into = "f32" if total is F32 else kind
        test = file.test(f"a:{kind}x2, b:{kind}x2, c:{into} -> d:{into}", f"{name} {{d}}, {{a}}, {{b}}, {{c}} | {new}")
        for i, row in enumerate(numbers):
            a, b, c, d, e = map(Q, row)
            test.case(([f.bits_of(a), f.bits_of(b)], [f.bits_of(c), f.bits_of(d)], total.bits_of(e)), total.bits_of(a * c + b * d + e), i > 1)
    codes = {"fp8": FP8, "bf8": BF8}
    quads = [((1, 2, 3, 4), (1, -1, "1/2", 2), 5), ((0, 16, -16, 1), (7, 2, 2, 3), 0), (("1/4", -8, 1, 1), (8, 1, -1, 1), -100), ((28, 28, 28, 28), (28, -28, 28, -28), 1), ((0, 0, 0, 0), (1, 1, 1, 1), 0)]
    for left, right in product(codes, repeat=2):
        test = file.test("a:u8x4, b:u8x4, c:f32 -> d:f32", f"v_dot4_f32_{left}_{right} {{d}}, {{a}}, {{b}}, {{c}} | gfx12")
        for i, (a, b, c) in enumerate(quads):
            bits = lambda small, ns: [small.from_f32(F32.bits_of(Q(n))) for n in ns]
            test.case((bits(codes[left], a), bits(codes[right], b), F32.bits_of(Q(c))),
                      F32.bits_of(sum(Q(x) * Q(y) for x, y in zip(a, b)) + c), i > 0)


def sdwa():
    file = CaseFile("vop2/sdwa", "SDWA: bytes and words as operands, sign-extended or not, and as results, the rest zero, sign or kept.", "gfx9 gfx10")
    take = {"BYTE_0": (0, 8), "BYTE_1": (8, 8), "BYTE_2": (16, 8), "BYTE_3": (24, 8), "WORD_0": (0, 16), "WORD_1": (16, 16), "DWORD": (0, 32)}
    field = lambda x, s: x >> take[s][0] & ((1 << take[s][1]) - 1)
    rows = [(0x12345678, 0x9abcdef0), (0x01020304, 0x05060708)]
    edges = [(a, b) for a in (0x80ff7f00, 0xff80017f, M32) for b in (0x01020304, 0x8000ffff)]
    plain = "dst_sel:DWORD dst_unused:UNUSED_PAD"
    for select in take:
        file.test("a:b32, b:b32 -> d:b32", f"v_or_b32_sdwa {{d}}, {{a}}, {{b}} {plain} src0_sel:{select} src1_sel:DWORD").cases(
            lambda a, b, s=select: field(a, s) | b, rows, edges)
        file.test("a:b32, b:b32 -> d:b32", f"v_and_b32_sdwa {{d}}, {{a}}, sext({{b}}) {plain} src0_sel:DWORD src1_sel:{select}").cases(
            lambda a, b, s=select: a & signed(field(b, s), take[s][1]) & M32, rows, edges)
        for unused in ("PAD", "SEXT", "PRESERVE"):
            def result(a, d, s=select, u=unused):
                at, width = take[s]
                value = a & ((1 << width) - 1)
                mask = ((1 << width) - 1) << at
                if u == "PRESERVE":
                    return value << at | d & ~mask & M32
                if u == "SEXT":  # above the result its sign, below it zeros
                    return (signed(value, width) << at) & M32
                return value << at
            file.test("a:b32, d:b32 -> d:b32", f"v_mov_b32_sdwa {{d}}, {{a}} dst_sel:{select} dst_unused:UNUSED_{unused} src0_sel:DWORD").cases(result, rows, edges)
    return file


def files():
    return [packed_float(), packed_integer(), packed_f32(), mixed(), dots(), sdwa()]
