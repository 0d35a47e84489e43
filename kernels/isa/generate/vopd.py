"""VOPD of RDNA 3 and 4: two operations by one instruction of a wave32, which both read before either writes."""

from fractions import Fraction as Q

from .case_file import CaseFile
from .numbers import F32
from .scalar import M32, WORDS, signed
from .vector_float import special


def dual():
    f = F32
    file = CaseFile("vopd/pairs", "Two operations in one instruction: each gets its result, both from the operands as they were before.", "gfx11 gfx12")
    floats = [tuple(f.bits_of(Q(n)) for n in row) for row in ((1, 2, 3, 4), ("3/2", -4, "1/4", 8), (100, "1/7", -14, 3))]
    values = special(f)
    edges = [(a, b, b, a) for a, b in zip(values * 3, (values[1:] + values + values[3:] + values)[:len(values) * 3])]
    # v4 to v7 are a to d, x lies in an even register and y in an odd one (RDNA 3 ISA, "Dual Issue VALU": the low bits of
    # the two destinations differ, operands of one position come from different banks).
    operations = {"v_dual_add_f32": f.add, "v_dual_mul_f32": f.mul, "v_dual_sub_f32": f.sub, "v_dual_subrev_f32": lambda a, b: f.sub(b, a)}
    signature = "a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32"
    for x, fx in operations.items():
        for y, fy in list(operations.items())[:2]:
            file.test(signature, f"{x} {{x}}, {{a}}, {{b}} :: {y} {{y}}, {{e}}, {{c}} | wave32").cases(
                lambda a, b, c, e, p=fx, q=fy: (p(a, b), q(e, c)), floats, edges)
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
    return file


def files():
    return [dual()]
