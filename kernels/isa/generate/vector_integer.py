"""Integer instructions of VOP1, VOP2, VOP3: meanings from the Vega, CDNA, RDNA 2, RDNA 3 and RDNA 4 ISA documents."""

from itertools import product

from .case_file import CaseFile
from .scalar import M32, M64, WORDS, LONGS, PLAIN, PLAIN64, SHIFTS, count_leading, count_sign, first_set, pairs, reverse, signed

HALVES = [0, 1, 2, 0x7fff, 0x8000, 0x8001, 0xfffe, 0xffff]
PLAIN16 = [(3, 5), (1000, 7), (0x1234, 0x0f0f), (0xbeef, 0x12)]
PLAIN3 = [(3, 5, 7), (0x12345678, 0x0f0f0f0f, 0xff), (0xdeadbeef, 0x1234, 0x8765), (100, 50, 75)]
EDGES3 = list(product([1, 0x80000000, M32], repeat=3)) + [(0, 0, 0), (0, M32, 1), (0x7fffffff, 1, 1), (1, 0, 0x7fffffff)]


def vop2_ops(name, condition="", operands="{d}, {a}, {b}"):
    tail = f" | {condition}" if condition else ""
    return [f"{name}_e32 {operands}{tail}", f"{name}_e64 {operands}{tail}"]


def s24(x):
    return signed(x & 0xffffff, 24)


def clamp(n, low, high):
    return max(low, min(high, n))


def s16(x):
    return signed(x & 0xffff, 16)


def vop2():
    f = CaseFile("vop2/integer", "Integer operations of two operands, in both encodings.")
    edges = pairs(WORDS)

    def op(ops, function, signature="a:u32, b:u32 -> d:u32", ordinary=PLAIN, cases=edges):
        f.test(signature, ops).cases(function, ordinary, cases)

    op(vop2_ops("v_add_u32", "gfx9") + vop2_ops("v_add_nc_u32", "gfx10 gfx11 gfx12"), lambda a, b: a + b & M32)
    op(vop2_ops("v_sub_u32", "gfx9") + vop2_ops("v_sub_nc_u32", "gfx10 gfx11 gfx12"), lambda a, b: a - b & M32)
    op(vop2_ops("v_subrev_u32", "gfx9") + vop2_ops("v_subrev_nc_u32", "gfx10 gfx11 gfx12"), lambda a, b: b - a & M32)
    op(["v_add_u32_e64 {d}, {a}, {b} clamp | gfx9", "v_add_nc_u32_e64 {d}, {a}, {b} clamp | gfx10 gfx11 gfx12"], lambda a, b: min(a + b, M32))
    op(["v_sub_u32_e64 {d}, {a}, {b} clamp | gfx9", "v_sub_nc_u32_e64 {d}, {a}, {b} clamp | gfx10 gfx11 gfx12"], lambda a, b: max(a - b, 0))
    op(vop2_ops("v_and_b32"), lambda a, b: a & b)
    op(vop2_ops("v_or_b32"), lambda a, b: a | b)
    op(vop2_ops("v_xor_b32"), lambda a, b: a ^ b)
    op(vop2_ops("v_xnor_b32", "all !gfx900"), lambda a, b: ~(a ^ b) & M32)
    for kind, convert in (("i32", signed), ("u32", int)):
        op(vop2_ops(f"v_min_{kind}"), lambda a, b, c=convert: min(a, b, key=c))
        op(vop2_ops(f"v_max_{kind}"), lambda a, b, c=convert: max(a, b, key=c))
    op(vop2_ops("v_mul_u32_u24"), lambda a, b: (a & 0xffffff) * (b & 0xffffff) & M32)
    op(vop2_ops("v_mul_hi_u32_u24"), lambda a, b: (a & 0xffffff) * (b & 0xffffff) >> 32)
    op(vop2_ops("v_mul_i32_i24"), lambda a, b: s24(a) * s24(b) & M32)
    op(vop2_ops("v_mul_hi_i32_i24"), lambda a, b: s24(a) * s24(b) >> 32 & M32)
    counts = [(n, a) for n in SHIFTS for a in (1, M32, 0x80000000, 0x12345678)]
    some = [(4, 0x12345678), (8, 0xff), (28, 0xf0000000)]
    op(vop2_ops("v_lshlrev_b32"), lambda n, a: a << (n & 31) & M32, ordinary=some, cases=counts)
    op(vop2_ops("v_lshrrev_b32"), lambda n, a: a >> (n & 31), ordinary=some, cases=counts)
    op(vop2_ops("v_ashrrev_i32"), lambda n, a: signed(a) >> (n & 31) & M32, ordinary=some, cases=counts)

    carry, g = "a:u32, b:u32 -> d:u32, vcc:mask", "gfx10 gfx11 gfx12"
    ins = CaseFile("vop2/carry", "Additions and subtractions with carry: a lane's bit of VCC, or of a named mask.")
    both = lambda name, cond, tail="": [f"{name}_e32 {{d}}, {{vcc}}, {{a}}, {{b}}{tail} | {cond}", f"{name}_e64 {{d}}, {{vcc}}, {{a}}, {{b}}{tail} | {cond}"]
    for names, function in ((("v_add_co_u32", "v_add_co_u32"), lambda a, b: a + b), (("v_sub_co_u32", "v_sub_co_u32"), lambda a, b: a - b),
                            (("v_subrev_co_u32", "v_subrev_co_u32"), lambda a, b: b - a)):
        ins.test(carry, both(names[0], "gfx9") + [f"{names[1]} {{d}}, {{vcc}}, {{a}}, {{b}} | {g}"]).cases(
            lambda a, b, fn=function: (fn(a, b) & M32, int(not 0 <= fn(a, b) <= M32)), PLAIN, edges)
    for old, new, function in (("v_addc_co_u32", "v_add_co_ci_u32", lambda a, b, c: a + b + c),
                               ("v_subb_co_u32", "v_sub_co_ci_u32", lambda a, b, c: a - b - c),
                               ("v_subbrev_co_u32", "v_subrev_co_ci_u32", lambda a, b, c: b - a - c)):
        values = lambda a, b, c, fn=function: (fn(a, b, c) & M32, int(not 0 <= fn(a, b, c) <= M32))
        rows, more = [(*p, c) for p in PLAIN for c in (0, 1)], [(*p, c) for p in pairs(WORDS[:2] + WORDS[3:5] + WORDS[6:]) for c in (0, 1)]
        ins.test("a:u32, b:u32, vcc:mask -> d:u32, vcc:mask", both(old, "gfx9", ", {vcc}") + both(new, g, ", {vcc}")).cases(values, rows, more)
        ins.test("a:u32, b:u32, c:mask -> d:u32, e:mask",
                 [f"{old}_e64 {{d}}, {{e}}, {{a}}, {{b}}, {{c}} | gfx9", f"{new}_e64 {{d}}, {{e}}, {{a}}, {{b}}, {{c}} | {g}"]).cases(values, rows, more)
    ins.test("a:b32, b:b32, vcc:mask -> d:b32", vop2_ops("v_cndmask_b32", "", "{d}, {a}, {b}, {vcc}")).cases(
        lambda a, b, c: b if c else a, [(1, 2, 0), (1, 2, 1)], [(M32, 0, 0), (M32, 0, 1), (0, M32, 0), (0, M32, 1)])
    ins.test("a:b32, b:b32, c:mask -> d:b32", "v_cndmask_b32_e64 {d}, {a}, {b}, {c}").cases(
        lambda a, b, c: b if c else a, [(1, 2, 0), (1, 2, 1)], [(M32, 0, 0), (M32, 0, 1), (0, M32, 0), (0, M32, 1)])
    return [f, ins, sixteen()]


def sixteen():
    f = CaseFile("vop2/integer16", "Integer operations of 16 bits: the low halves only.")

    def op(old, new, function, ordinary=PLAIN16, cases=None, signature="a:u16, b:u16 -> d:u16"):
        ops = vop2_ops(old, "gfx9") + [f"{new} {{d}}, {{a}}, {{b}} | gfx10 gfx11 gfx12"]
        f.test(signature, ops).cases(lambda a, b: function(a, b) & 0xffff, ordinary, cases or pairs(HALVES))

    op("v_add_u16", "v_add_nc_u16", lambda a, b: a + b)
    op("v_sub_u16", "v_sub_nc_u16", lambda a, b: a - b)
    f.test("a:u16, b:u16 -> d:u16", vop2_ops("v_subrev_u16", "gfx9")).cases(lambda a, b: b - a & 0xffff, PLAIN16, pairs(HALVES))
    f.test("a:u16, b:u16 -> d:u16", ["v_add_u16_e64 {d}, {a}, {b} clamp | gfx9", "v_add_nc_u16 {d}, {a}, {b} clamp | gfx10 gfx11 gfx12"]).cases(
        lambda a, b: min(a + b, 0xffff), PLAIN16, pairs(HALVES))
    f.test("a:u16, b:u16 -> d:u16", ["v_sub_u16_e64 {d}, {a}, {b} clamp | gfx9", "v_sub_nc_u16 {d}, {a}, {b} clamp | gfx10 gfx11 gfx12"]).cases(
        lambda a, b: max(a - b, 0), PLAIN16, pairs(HALVES))
    op("v_mul_lo_u16", "v_mul_lo_u16", lambda a, b: a * b)
    op("v_min_u16", "v_min_u16", min)
    op("v_max_u16", "v_max_u16", max)
    op("v_min_i16", "v_min_i16", lambda a, b: min(a, b, key=s16))
    op("v_max_i16", "v_max_i16", lambda a, b: max(a, b, key=s16))
    counts = [(n, a) for n in (0, 1, 15, 16, 31, 32, 0xffff) for a in (1, 0xffff, 0x8000, 0x1234)]
    some = [(4, 0x1234), (8, 0xff)]
    op("v_lshlrev_b16", "v_lshlrev_b16", lambda n, a: a << (n & 15), some, counts)
    op("v_lshrrev_b16", "v_lshrrev_b16", lambda n, a: a >> (n & 15), some, counts)
    op("v_ashrrev_i16", "v_ashrrev_i16", lambda n, a: s16(a) >> (n & 15), some, counts)
    for name, function in (("v_add_nc_i16", lambda a, b: a + b), ("v_sub_nc_i16", lambda a, b: a - b)):
        old = name.replace("_nc", "")
        for tail, wrap in (("", lambda n: n & 0xffff), (" clamp", lambda n: clamp(n, -0x8000, 0x7fff))):
            f.test("a:i16, b:i16 -> d:i16", [f"{old} {{d}}, {{a}}, {{b}}{tail} | gfx9", f"{name} {{d}}, {{a}}, {{b}}{tail} | gfx10 gfx11 gfx12"]).cases(
                lambda a, b, fn=function, w=wrap: w(fn(s16(a), s16(b))) & 0xffff, PLAIN16, pairs(HALVES))
    rows, edges = [(3, 5, 7), (1000, 70, 9)], list(product([1, 0x8000, 0xffff], repeat=3)) + [(0, 0, 0), (0x7fff, 1, 1), (1, 0, 0x7fff)]
    f.test("a:u16, b:u16, c:u16 -> d:u16", "v_mad_u16 {d}, {a}, {b}, {c}").cases(lambda a, b, c: a * b + c & 0xffff, rows, edges)
    f.test("a:i16, b:i16, c:i16 -> d:i16", "v_mad_i16 {d}, {a}, {b}, {c}").cases(lambda a, b, c: s16(a) * s16(b) + s16(c) & 0xffff, rows, edges)
    f.test("a:u16, b:u16, c:u32 -> d:u32", "v_mad_u32_u16 {d}, {a}, {b}, {c}").cases(lambda a, b, c: a * b + c & M32, rows, edges)
    f.test("a:i16, b:i16, c:u32 -> d:u32", "v_mad_i32_i16 {d}, {a}, {b}, {c}").cases(lambda a, b, c: s16(a) * s16(b) + c & M32, rows, edges)
    for kind, convert in (("i16", s16), ("u16", int)):
        for name, place in (("min3", 0), ("med3", 1), ("max3", 2)):
            f.test(f"a:{kind}, b:{kind}, c:{kind} -> d:{kind}", f"v_{name}_{kind} {{d}}, {{a}}, {{b}}, {{c}}").cases(
                lambda a, b, c, k=convert, p=place: sorted((a, b, c), key=k)[p], rows, edges)
    new = "gfx11 gfx12"
    for name, function in (("and", lambda a, b: a & b), ("or", lambda a, b: a | b), ("xor", lambda a, b: a ^ b)):
        f.test("a:b16, b:b16 -> d:b16", f"v_{name}_b16 {{d}}, {{a}}, {{b}} | {new}").cases(function, PLAIN16, pairs(HALVES))
    for name, function, part in (("v_mov_b16", lambda a: a, ".l"), ("v_not_b16", lambda a: a ^ 0xffff, "")):
        f.test("a:b16 -> d:b16", [f"{name}_e32 {{d}}{part}, {{a}}{part} | {new}"] + ([f"{name}_e64 {{d}}, {{a}} | {new}"] if not part else [])).cases(
            function, [(0x1234,)], [(h,) for h in HALVES])
    f.test("a:b16, b:b16, c:mask -> d:b16", f"v_cndmask_b16 {{d}}, {{a}}, {{b}}, {{c}} | {new}").cases(
        lambda a, b, c: b if c else a, [(1, 2, 0), (1, 2, 1)], [(0xffff, 0, 0), (0xffff, 0, 1), (0, 0xffff, 0), (0, 0xffff, 1)])
    return f


def sad8(a, b, mask_zero=False):
    return sum(abs((a >> i & 255) - (b >> i & 255)) for i in range(0, 32, 8) if not mask_zero or b >> i & 255)


def permuted(a, b, select):
    """V_PERM_B32: bytes of {a, b}, b the low ones; 8-11 signs of bytes 1, 3, 5, 7; 12 zero; 13 and more ones."""
    data, result = a << 32 | b, 0
    for i in range(4):
        s = select >> 8 * i & 255
        if s >= 13:
            byte = 255
        elif s == 12:
            byte = 0
        elif s >= 8:
            byte = 255 if data >> (16 * (s - 8) + 15) & 1 else 0
        else:
            byte = data >> 8 * s & 255
        result |= byte << 8 * i
    return result


def bfe(a, offset, width, is_signed):
    offset, width = offset & 31, width & 31
    if width == 0:
        return 0
    value = a >> offset & ((1 << width) - 1)
    if is_signed:  # bits beyond the word are its sign
        value = (signed(a) >> offset) & ((1 << width) - 1)
        value = signed(value, width)
    return value & M32


def vop3():
    f = CaseFile("vop3/integer", "Integer operations of VOP3: three operands, wide multiplications and shifts.")
    three = "a:b32, b:b32, c:b32 -> d:b32"

    def op(name, function, signature=three, ordinary=PLAIN3, edges=EDGES3, condition=""):
        operands = ", ".join("{%s}" % item.split(":")[0].strip() for item in signature.split("->")[0].split(","))
        f.test(signature, f"{name} {{d}}, {operands}" + (f" | {condition}" if condition else "")).cases(function, ordinary, edges)

    fields = [(a, o, w) for a in (M32, 0x12345678, 0x80000000) for o in (0, 1, 31, 32) for w in (0, 1, 8, 31, 32)]
    op("v_bfe_u32", lambda a, o, w: bfe(a, o, w, False), ordinary=[(0x12345678, 8, 8), (0x87654321, 16, 16)], edges=fields)
    op("v_bfe_i32", lambda a, o, w: bfe(a, o, w, True), ordinary=[(0x12345678, 8, 8), (0x87654321, 16, 16)], edges=fields)
    op("v_bfi_b32", lambda a, b, c: (a & b) | (~a & c & M32))
    op("v_alignbit_b32", lambda a, b, c: (a << 32 | b) >> (c & 31) & M32, edges=[(a, b, n) for a in (1, M32) for b in (0, 0x12345678) for n in SHIFTS])
    op("v_alignbyte_b32", lambda a, b, c: (a << 32 | b) >> 8 * (c & 3) & M32, edges=[(a, b, n) for a in (1, M32) for b in (0, 0x12345678) for n in (0, 1, 3, 4, 31, M32)])
    op("v_perm_b32", permuted, ordinary=[(0x03020100, 0x13121110, 0x07050301)],
       edges=[(0x83020100, 0x13928110, s) for s in (0x03020100, 0x07060504, 0x0b0a0908, 0x0c0d0e0f, 0x0cff0004)])
    op("v_lerp_u8", lambda a, b, c: sum(((a >> i & 255) + (b >> i & 255) + (c >> i & 1) >> 1) << i for i in (0, 8, 16, 24)))
    op("v_sad_u8", lambda a, b, c: sad8(a, b) + c & M32)
    op("v_sad_hi_u8", lambda a, b, c: (sad8(a, b) << 16) + c & M32)
    op("v_msad_u8", lambda a, b, c: sad8(a, b, True) + c & M32)
    op("v_sad_u16", lambda a, b, c: abs((a & 0xffff) - (b & 0xffff)) + abs((a >> 16) - (b >> 16)) + c & M32)
    op("v_sad_u32", lambda a, b, c: abs(a - b) + c & M32)
    op("v_mad_u32_u24", lambda a, b, c: (a & 0xffffff) * (b & 0xffffff) + c & M32)
    op("v_mad_i32_i24", lambda a, b, c: s24(a) * s24(b) + c & M32)
    for kind, convert in (("i32", signed), ("u32", int)):
        for name, place in (("min3", 0), ("med3", 1), ("max3", 2)):
            op(f"v_{name}_{kind}", lambda a, b, c, k=convert, p=place: sorted((a, b, c), key=k)[p])
        op(f"v_minmax_{kind}", lambda a, b, c, k=convert: max(min(a, b, key=k), c, key=k), condition="gfx11 gfx12")
        op(f"v_maxmin_{kind}", lambda a, b, c, k=convert: min(max(a, b, key=k), c, key=k), condition="gfx11 gfx12")
    op("v_add3_u32", lambda a, b, c: a + b + c & M32)
    op("v_or3_b32", lambda a, b, c: a | b | c)
    op("v_and_or_b32", lambda a, b, c: a & b | c)
    op("v_xor3_b32", lambda a, b, c: a ^ b ^ c, condition="gfx10 gfx11 gfx12")
    op("v_xad_u32", lambda a, b, c: (a ^ b) + c & M32)
    op("v_lshl_add_u32", lambda a, b, c: (a << (b & 31)) + c & M32)
    op("v_add_lshl_u32", lambda a, b, c: (a + b << (c & 31)) & M32)
    op("v_lshl_or_b32", lambda a, b, c: (a << (b & 31)) & M32 | c)
    two = "a:u32, b:u32 -> d:u32"
    op("v_mul_lo_u32", lambda a, b: a * b & M32, two, PLAIN, pairs(WORDS))
    op("v_mul_hi_u32", lambda a, b: a * b >> 32, two, PLAIN, pairs(WORDS))
    op("v_mul_hi_i32", lambda a, b: signed(a) * signed(b) >> 32 & M32, two, PLAIN, pairs(WORDS))
    op("v_bcnt_u32_b32", lambda a, b: a.bit_count() + b & M32, two, PLAIN, pairs(WORDS))
    op("v_bfm_b32", lambda a, b: ((1 << (a & 31)) - 1) << (b & 31) & M32, two, [(4, 8), (16, 16)], pairs([0, 1, 31, 32, 33]))
    for name, function in (("add", lambda a, b: a + b), ("sub", lambda a, b: a - b)):
        for tail, wrap in (("", lambda n: n), (" clamp", lambda n: clamp(n, -0x80000000, 0x7fffffff))):
            f.test("a:i32, b:i32 -> d:i32", [f"v_{name}_i32 {{d}}, {{a}}, {{b}}{tail} | gfx9", f"v_{name}_nc_i32 {{d}}, {{a}}, {{b}}{tail} | gfx10 gfx11 gfx12"]).cases(
                lambda a, b, fn=function, w=wrap: w(fn(signed(a), signed(b))) & M32, PLAIN, pairs(WORDS))
    return [f, wide()]


def wide():
    f = CaseFile("vop3/integer64", "Integer operations of VOP3 on 64 bits: multiply-add with carry, shifts, additions.")
    rows = [(3, 5, 7), (0x12345678, 0x9abcdef0, 0x123456789abcdef0)]
    edges = [(a, b, c) for a, b in pairs([0, 1, 0x80000000, M32]) for c in (0, 1, 0x7fffffffffffffff, M64)]
    f.test("a:u32, b:u32, c:u64 -> d:u64, e:mask", "v_mad_u64_u32 {d}, {e}, {a}, {b}, {c}").cases(
        lambda a, b, c: (a * b + c & M64, int(a * b + c > M64)), rows, edges)
    # What the carry of the signed form tells is not said alike everywhere.
    f.test("a:i32, b:i32, c:i64 -> d:i64, e:mask", "v_mad_i64_i32 {d}, {e}, {a}, {b}, {c}").cases(
        lambda a, b, c: (signed(a) * signed(b) + c & M64, "*"), rows, edges)
    counts = [(n, a) for n in SHIFTS for a in (1, M64, 1 << 63, 0x123456789abcdef0)]
    for name, function in (("v_lshlrev_b64", lambda n, a: a << (n & 63) & M64), ("v_lshrrev_b64", lambda n, a: a >> (n & 63)),
                           ("v_ashrrev_i64", lambda n, a: signed(a, 64) >> (n & 63) & M64)):
        f.test("n:u32, a:b64 -> d:b64", f"{name} {{d}}, {{n}}, {{a}}").cases(function, [(4, 0x123456789abcdef0), (40, 0xff)], counts)
    f.test("a:u64, n:u32, c:u64 -> d:u64", "v_lshl_add_u64 {d}, {a}, {n}, {c} | gfx94 gfx95").cases(
        lambda a, n, c: (a << n) + c & M64, [(3, 2, 5)], [(a, n, c) for a in LONGS for n in (0, 1, 4) for c in (1, M64)])
    return f


def vop1():
    f = CaseFile("vop1/integer", "Integer operations of one operand: moves, bits reversed, found and inverted.")
    some = [(0x12345678,), (0x80,), (0xff00ff00,), (0xfffff000,)]
    edges = [(w,) for w in WORDS] + [(1 << i,) for i in (4, 15, 16, 30)] + [(M32 ^ 1 << i,) for i in (0, 15, 31)]

    def op(name, function, signature="a:b32 -> d:b32"):
        f.test(signature, [f"{name}_e32 {{d}}, {{a}}", f"{name}_e64 {{d}}, {{a}}"]).cases(function, some, edges)

    op("v_mov_b32", lambda a: a)
    op("v_not_b32", lambda a: a ^ M32)
    op("v_bfrev_b32", lambda a: reverse(a, 32))
    op("v_ffbh_u32", lambda a: count_leading(a, 32), "a:b32 -> d:i32")
    op("v_ffbl_b32", first_set, "a:b32 -> d:i32")
    op("v_ffbh_i32", lambda a: count_sign(a, 32), "a:b32 -> d:i32")
    f.test("a:b32, d:b32 -> a:b32, d:b32", "v_swap_b32 {d}, {a}").cases(lambda a, d: (d, a), [(1, 2)], [(0, M32), (0x12345678, 0x9abcdef0)])
    f.test("a:i16x2 -> d:u8x2", "v_sat_pk_u8_i16 {d}, {a}").cases(
        lambda a: ([clamp(s16(x), 0, 255) for x in a],), [([3, 200],)], [([a, b],) for a in (0, 255, 256, 0x7fff, 0x8000, 0xffff) for b in (1, 0xffff)])
    f.test("a:b64 -> d:b64", ["v_mov_b64_e32 {d}, {a} | gfx94 gfx95", "v_mov_b32 {d.lo}, {a.lo} ; v_mov_b32 {d.hi}, {a.hi} | !gfx94 !gfx95"]).cases(
        lambda a: a, PLAIN64[1:2] and [(0x123456789abcdef0,)], [(w,) for w in LONGS])
    return [f]


def files():
    return vop1() + vop2() + vop3()
