"""VOPD of RDNA 3 and 4: two operations by one instruction of a wave32, which both read before either writes."""

from fractions import Fraction as Q

from .case_file import CaseFile
from .numbers import F16, F32
from .scalar import M32, WORDS
from .vector_float import cancelling, few, special

FLOATS = "a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32"


def pairs(file):
    f = F32
    floats = [tuple(f.bits_of(Q(n)) for n in row) for row in ((1, 2, 3, 4), ("3/2", -4, "1/4", 8), (100, "1/7", -14, 3))]
    values = special(f)
    edges = [(a, b, b, a) for a, b in zip(values * 3, (values[1:] + values + values[3:] + values)[:len(values) * 3])]
    # v4 to v7 are a to d, x lies in an even register and y in an odd one (RDNA 3 ISA, "Dual Issue VALU": the low bits of
    # the two destinations differ, operands of one position come from different banks).
    operations = {"v_dual_add_f32": f.add, "v_dual_mul_f32": f.mul, "v_dual_sub_f32": f.sub, "v_dual_subrev_f32": lambda a, b: f.sub(b, a)}
    for x, fx in operations.items():
        for y, fy in list(operations.items())[:2]:
            file.test(FLOATS, f"{x} {{x}}, {{a}}, {{b}} :: {y} {{y}}, {{e}}, {{c}} | wave32").cases(
                lambda a, b, c, e, p=fx, q=fy: (p(a, b), q(e, c)), floats, edges)
    # Both halves with what only one of the pairs above has; no signalling NaN, for which gfx11 and gfx12 differ.
    legacy = lambda a, b: 0 if f.is_zero(a) or f.is_zero(b) else f.mul(a, b)
    quiet = [row for row in edges if f.snan not in row]
    for x, y, fx, fy, where in (("max_f32", "min_f32", f.max, f.min, "gfx11"), ("min_f32", "max_f32", f.min, f.max, "gfx11"), ("max_num_f32", "min_num_f32", f.max, f.min, "gfx12"),
                                ("min_num_f32", "max_num_f32", f.min, f.max, "gfx12"), ("mul_dx9_zero_f32", "add_f32", legacy, f.add, ""),
                                ("add_f32", "mul_dx9_zero_f32", f.add, legacy, "")):
        file.test(FLOATS, f"v_dual_{x} {{x}}, {{a}}, {{b}} :: v_dual_{y} {{y}}, {{e}}, {{c}} | wave32 {where}".rstrip()).cases(
            lambda a, b, c, e, p=fx, q=fy: (p(a, b), q(e, c)), floats, quiet)


def multiply_adds(file):
    f, k = F32, F32.bits_of(Q(5, 2))
    fused = [(a, b, b, a) for a, b, _ in cancelling(f)]
    floats = [tuple(f.bits_of(Q(n)) for n in row) for row in ((1, 2, 3, 4), ("3/2", -4, "1/4", 8))] + fused
    numbers = few(f)
    edges = [(a, b, numbers[(i + 1) % len(numbers)], numbers[(i + 3) % len(numbers)]) for i, (a, b) in enumerate(zip(numbers * 2, numbers[1:] + numbers[:1] + numbers[2:] + numbers[:2]))]
    for x, y, fx, fy in ((f"fmaak_f32 {{x}}, {{a}}, {{b}}, {k:#x}", f"fmaak_f32 {{y}}, {{e}}, {{c}}, {k:#x}", lambda a, b: f.fma(a, b, k), lambda a, b: f.fma(a, b, k)),
                         (f"fmamk_f32 {{x}}, {{a}}, {k:#x}, {{b}}", f"fmamk_f32 {{y}}, {{e}}, {k:#x}, {{c}}", lambda a, b: f.fma(a, k, b), lambda a, b: f.fma(a, k, b))):
        file.test(FLOATS, f"v_dual_{x} :: v_dual_{y} | wave32").cases(lambda a, b, c, e, p=fx, q=fy: (p(a, b), q(e, c)), floats, edges)
    adding = "a:f32, b:f32, c:f32, e:f32, x:f32, y:f32 -> x:f32, y:f32"
    rows = lambda source: [(*row, f.bits_of(Q(7)), f.neg(f.one)) for row in source] + [(*row, f.neg(f.round(f.value(row[0]) * f.value(row[1]))), f.one) for row in fused]
    file.test(adding, "v_dual_fmac_f32 {x}, {a}, {b} :: v_dual_fmac_f32 {y}, {e}, {c} | wave32").cases(
        lambda a, b, c, e, x, y: (f.fma(a, b, x), f.fma(e, c, y)), rows(floats), [(*row, f.inf, 1) for row in edges])
    h = lambda *numbers: [F16.bits_of(Q(n)) for n in numbers]
    dot = lambda a, b, s: f.round(F16.value(a[0]) * F16.value(b[0]) + F16.value(a[1]) * F16.value(b[1]) + f.value(s))
    file.test("a:f16x2, b:f16x2, c:f16x2, e:f16x2, x:f32, y:f32 -> x:f32, y:f32", "v_dual_dot2acc_f32_f16 {x}, {a}, {b} :: v_dual_dot2acc_f32_f16 {y}, {e}, {c} | wave32 gfx11").cases(
        lambda a, b, c, e, x, y: (dot(a, b, x), dot(e, c, y)), [(h(1, 2), h(3, 4), h("1/2", -8), h(16, "1/4"), f.bits_of(5), f.neg(f.one))],
        [(h(0, 0), h(5, 7), h(2048, 1), h(2048, 1), 0, f.one), (h(256, -256), h(256, 256), h(1, 1), h(1, -1), f.bits_of(3), 0)])


def integers(file):
    words = [(1, 2, 3, 4), (0x12345678, 0x0f0f0f0f, 5, 0x80000000)]
    more = [(a, b, b, a) for a in WORDS for b in WORDS[::3]]
    signature = "a:u32, b:u32, c:u32, e:u32 -> x:u32, y:u32"
    for y, function in (("v_dual_add_nc_u32", lambda a, b: a + b & M32), ("v_dual_lshlrev_b32", lambda a, b: b << (a & 31) & M32), ("v_dual_and_b32", lambda a, b: a & b)):
        file.test(signature, f"v_dual_mov_b32 {{x}}, {{a}} :: {y} {{y}}, {{b}}, {{c}} | wave32").cases(
            lambda a, b, c, e, fn=function: (a, fn(b, c)), words, more)
    # Exchanged: x reads what y writes and the reverse.
    file.test("a:b32, b:b32 -> a:b32, b:b32", "v_dual_mov_b32 {a}, {b} :: v_dual_mov_b32 {b}, {a} | wave32").cases(
        lambda a, b: (b, a), [(1, 2)], [(M32, 0), (0x12345678, 0x9abcdef0)])
    file.test("a:b32, b:b32, c:u32, vcc:mask -> x:b32, y:u32", "v_dual_cndmask_b32 {x}, {a}, {b} :: v_dual_add_nc_u32 {y}, {b}, {c} | wave32").cases(
        lambda a, b, c, v: (b if v else a, b + c & M32), [(1, 2, 3, 0), (1, 2, 3, 1)], [(M32, 0, 1, 1), (0, M32, 1, 0), (0, M32, 1, 1)])


def files():
    file = CaseFile("vopd/pairs", "Two operations in one instruction: each gets its result, both from the operands as they were before.", "gfx11 gfx12")
    for part in (pairs, multiply_adds, integers):
        part(file)
    return [file]
