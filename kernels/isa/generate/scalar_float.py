"""Floats in scalar registers, of gfx11.5 and gfx12, and gfx12's transcendentals that read and write them.

Sources: RDNA 3.5 ISA (S_MIN_F32 and its kin obey MODE.IEEE) and RDNA 4 ISA, SOP1, SOP2, SOPC and VOP3 (V_S_*); values by IEEE 754.
"""

from fractions import Fraction as Q
from itertools import product

from .case_file import CaseFile
from .compare import FLOAT, order
from .convert import I32, U32, exp2, limits, log2, near, near_integers, ordinary, reciprocal, reciprocal_root, root, singles
from .numbers import F16, F32, NAN
from .vector_float import by_size, cancelling, few, plain, plain3, special

OLD, NEW = "gfx115", "gfx12"


def minimum(f, a, b):
    """IEEE 754-2019 minimum: a NaN stays one, -0 < +0 (RDNA 4 ISA, S_MINIMUM_F32, V_MINIMUM_F32)."""
    return NAN if f.is_nan(a) or f.is_nan(b) else f.min(a, b)


def maximum(f, a, b):
    return NAN if f.is_nan(a) or f.is_nan(b) else f.max(a, b)


def towards_zero(x):
    return F32.to(F16, x, 3)


def two_operands(file):
    for f in (F32, F16):
        t = by_size(f)
        two, edges = f"a:{t}, b:{t} -> d:{t}", list(product(special(f), repeat=2))
        rows = {"add": f.add, "sub": f.sub, "mul": f.mul}
        for name, function in rows.items():
            file.test(two, f"s_{name}_{t} {{d}}, {{a}}, {{b}}").cases(function, plain(f), edges)
        for name, function, whole in (("min", f.min, minimum), ("max", f.max, maximum)):
            file.test(two, f"s_{name}_{t} {{d}}, {{a}}, {{b}} | {OLD}").cases(function, plain(f), edges)
            file.test(two, f"s_{name}_num_{t} {{d}}, {{a}}, {{b}} | {NEW}").cases(lambda a, b, fn=function: fn(a, b, False), plain(f), edges)
            file.test(two, f"s_{name}imum_{t} {{d}}, {{a}}, {{b}} | {NEW}").cases(lambda a, b, fn=whole: fn(f, a, b), plain(f), edges)
        fused = cancelling(f)
        file.test(f"a:{t}, b:{t}, d:{t} -> d:{t}", f"s_fmac_{t} {{d}}, {{a}}, {{b}}").cases(
            f.fma, plain3(f) + fused, product(few(f), repeat=3))
    f, k = F32, F32.bits_of(Q(5, 2))
    file.test("a:f32, b:f32 -> d:f32", f"s_fmaak_f32 {{d}}, {{a}}, {{b}}, {k:#x}").cases(lambda a, b: f.fma(a, b, k), plain(f), product(few(f), repeat=2))
    file.test("a:f32, b:f32 -> d:f32", f"s_fmamk_f32 {{d}}, {{a}}, {k:#x}, {{b}}").cases(lambda a, b: f.fma(a, k, b), plain(f), product(few(f), repeat=2))
    rounded = [f.bits_of(n) for n in (1 + Q(1, 2048), 1 + Q(3, 2048), -1 - Q(2047, 2048 * 1024), 65504, 65519, 100000, -100000, Q(1, 1 << 25), Q(-3, 1 << 25))]
    file.test("a:f32, b:f32 -> d:f16x2", "s_cvt_pk_rtz_f16_f32 {d}, {a}, {b}").cases(
        lambda a, b: ([towards_zero(a), towards_zero(b)],), plain(f), [(x, y) for x, y in zip(special(f) + rounded, rounded + special(f))])
    # MODE's rounding is the scalar unit's too: up, down, towards zero.
    thirds = [(f.bits_of(Q(1, 3)), f.bits_of(n)) for n in (Q(1, 3), Q(-1, 3), 7)]
    for mode in (1, 2, 3):
        file.test("a:f32, b:f32 -> d:f32", "s_mul_f32 {d}, {a}, {b}", f"mode {0xf0 | mode:#x}").cases(
            lambda a, b, m=mode: f.mul(a, b, m), thirds, [(f.largest, f.largest), (f.largest, f.neg(f.largest))])


def one_operand(file):
    for f in (F32, F16):
        t = by_size(f)
        edges = singles(special(f) + near_integers(f))
        for name in ("trunc", "ceil", "floor", "rndne"):
            file.test(f"a:{t} -> d:{t}", f"s_{name}_{t} {{d}}, {{a}}").cases(lambda a, n=name: f.integral(a, n), ordinary(f), edges)
    f = F32
    edges = singles(special(f) + near_integers(f) + limits(f))
    file.test("a:f32 -> d:i32", "s_cvt_i32_f32 {d}, {a}").cases(lambda a: f.to_int(a, *I32), ordinary(f), edges)
    file.test("a:f32 -> d:u32", "s_cvt_u32_f32 {d}, {a}").cases(lambda a: f.to_int(a, *U32), ordinary(f), edges)
    ints = [(n & 0xffffffff,) for n in (0, 1, -1, 2**31 - 1, -2**31, 2**24 + 1, 2**24 + 3, 0x7fffffbf, 0x7fffffc0)]
    file.test("a:i32 -> d:f32", "s_cvt_f32_i32 {d}, {a}").cases(lambda a: f.from_int(a - (1 << 32) if a >> 31 else a), [(7,), (123456,)], ints)
    file.test("a:u32 -> d:f32", "s_cvt_f32_u32 {d}, {a}").cases(f.from_int, [(7,), (123456,)], ints)
    halfway = [f.bits_of(n) for n in (1 + Q(1, 2048), 1 + Q(3, 2048), 65504, 65519, 65520, Q(1, 1 << 24), Q(1, 1 << 25), Q(3, 1 << 25))]
    file.test("a:f32 -> d:f16", "s_cvt_f16_f32 {d}, {a}").cases(lambda a: f.to(F16, a), ordinary(f), singles(special(f) + halfway))
    file.test("a:f16 -> d:f32", "s_cvt_f32_f16 {d}, {a}").cases(lambda a: F16.to(f, a), ordinary(F16), singles(special(F16)))
    file.test("a:f16x2 -> d:f32", "s_cvt_hi_f32_f16 {d}, {a}").cases(
        lambda a: F16.to(f, a[1]), [([F16.one, x],) for (x,) in ordinary(F16)], [([F16.qnan, x],) for x in special(F16)])


def comparisons(file):
    for f in (F32, F16):
        t = by_size(f)
        edges = list(product([0, f.sign, f.inf, f.qnan, f.snan, 1, f.neg(f.one)], repeat=2))
        for name, function in FLOAT.items():
            file.test(f"a:{t}, b:{t} -> scc:u32", f"s_cmp_{name}_{t} {{a}}, {{b}}").cases(
                lambda a, b, fn=function: int(fn(order(f, a, b))), plain(f)[:6], edges)


def transcendentals(file):
    """1 ulp, as the vector instructions (RDNA 4 ISA, V_S_EXP_F32 and its kin); denormals are left to the hardware's error."""
    for f in (F32, F16):
        t = by_size(f)
        rows = [(f.bits_of(n),) for n in (1, 2, 4, 3, 10, Q(1, 2), Q(22, 7), 100)]
        edges = singles([0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.one, f.neg(f.one), f.bits_of(Q(1, 4)), f.bits_of(1024), f.bits_of(-2)])
        for name, function in (("rcp", reciprocal), ("rsq", reciprocal_root), ("sqrt", root), ("log", log2), ("exp", exp2)):
            file.test(f"a:{t} -> d:{t}", f"v_s_{name}_{t} {{d}}, {{a}} | {NEW}", "ulp 2").cases(near(f, function), rows, edges)


def files():
    file = CaseFile("sop2/float", "Scalar floats: arithmetic, rounding, conversions, comparisons and transcendentals in scalar registers.",
                    f"{OLD} {NEW}", "groups", source="Sources: RDNA 3.5 ISA and RDNA 4 ISA, SOP1, SOP2, SOPC; V_S_*: RDNA 4 ISA, VOP3; IEEE 754.")
    for part in (two_operands, one_operand, comparisons, transcendentals):
        part(file)
    return [file]
