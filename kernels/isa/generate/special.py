"""What VOP3 has for division, cube maps, argument reduction and packing.

Sources: CDNA 4 ISA and RDNA 3 ISA, VOP3 (pseudo code of V_DIV_SCALE, V_DIV_FIXUP, V_CUBE*, V_TRIG_PREOP_F64, V_MULLIT_F32,
V_CVT_PK*, V_CVT_SR*). V_DIV_FMAS's scaling is not said alike everywhere: with VCC set it is judged by the quotient that the whole
sequence gives, which is the correctly rounded one.
"""

from fractions import Fraction as Q
from itertools import product

from .case_file import CaseFile
from .convert import near_integers, ops
from .numbers import BF8, BF8_FNUZ, F16, F32, F64, FP8, FP8_FNUZ, NAN, whole
from .scalar import M32
from .vector_float import by_size, cancelling, few, plain, plain3, special
from .vector_integer import clamp, vop2_ops

OLD = "gfx900 gfx906 gfx908 gfx90a gfx94"


def exponent(f, x):
    return (x & f.exponents) >> f.mantissa


def scaled(f, x, n):
    return x if f.is_inf(x) or f.is_zero(x) else f.round(f.value(x) * Q(2) ** n, 0, f.negative(x))


def div_scale(f, a, b, c):
    """(result, VCC's bit); a: what is scaled, b: denominator, c: numerator. None: not said clearly."""
    far, power, tiny = (96, 64, 23) if f is F32 else (768, 128, 53)
    least = f.value(f.min_normal)
    if f.is_zero(b) or f.is_zero(c):
        return NAN, 0
    if exponent(f, c) - exponent(f, b) >= far:
        return (scaled(f, a, power) if a == b else a), 1
    if f.is_denormal(b):
        return scaled(f, a, power), 0
    inverse = not f.is_inf(b) and 1 / abs(f.value(b)) < least
    if inverse and f is F32:  # "1.0 / 64'F(S1.f32) == DENORM.f64" is never so; whether that is meant is not clear
        return None
    quotient = None if f.is_inf(b) or f.is_inf(c) else abs(f.value(c) / f.value(b))
    if quotient is not None and quotient < f.value(1) * 2:
        return None  # rounded, it may be 0
    small = quotient is not None and quotient < least
    if inverse and small:
        return (scaled(f, a, power) if a == b else a), 1
    if inverse:
        return scaled(f, a, -power), 0
    if small:
        return (scaled(f, a, power) if a == c else a), 1
    if exponent(f, c) <= tiny:
        return scaled(f, a, power), 0
    return a, 0


def div_fixup(f, quotient, b, c):
    sign = f.sign if f.negative(b) != f.negative(c) else 0
    if f.is_nan(b) or f.is_nan(c) or (f.is_zero(b) and f.is_zero(c)) or (f.is_inf(b) and f.is_inf(c)):
        return NAN
    if f.is_zero(b) or f.is_inf(c):
        return f.inf | sign
    if f.is_inf(b) or f.is_zero(c):
        return sign
    if f is not F16 and exponent(f, c) - exponent(f, b) < {F32: -150, F64: -1075}[f]:
        return None  # "UNDERFLOW": by the rounding mode
    return quotient & ~f.sign | sign


SEQUENCE = {  # LLVM 19 SIISelLowering.cpp, LowerFDIV32 and LowerFDIV64
    F32: ["v_div_scale_f32 v40, {vcc}, {b}, {b}, {a}", "v_div_scale_f32 v41, {vcc}, {a}, {b}, {a}", "v_rcp_f32_e32 v42, v40", "s_nop 4",
          "v_fma_f32 v43, -v40, v42, 1.0", "v_fma_f32 v42, v43, v42, v42", "v_mul_f32_e32 v43, v41, v42", "v_fma_f32 v44, -v40, v43, v41",
          "v_fma_f32 v43, v44, v42, v43", "v_fma_f32 v41, -v40, v43, v41", "v_div_fmas_f32 v41, v41, v42, v43", "v_div_fixup_f32 {d}, v41, {b}, {a}"],
    F64: ["v_div_scale_f64 v[40:41], {vcc}, {b}, {b}, {a}", "v_div_scale_f64 v[42:43], {vcc}, {a}, {b}, {a}", "v_rcp_f64_e32 v[44:45], v[40:41]", "s_nop 4",
          "v_fma_f64 v[46:47], -v[40:41], v[44:45], 1.0", "v_fma_f64 v[44:45], v[44:45], v[46:47], v[44:45]",
          "v_fma_f64 v[46:47], -v[40:41], v[44:45], 1.0", "v_fma_f64 v[44:45], v[44:45], v[46:47], v[44:45]",
          "MUL v[46:47], v[42:43], v[44:45]", "v_fma_f64 v[48:49], -v[40:41], v[46:47], v[42:43]",
          "v_div_fmas_f64 v[48:49], v[48:49], v[44:45], v[46:47]", "v_div_fixup_f64 {d}, v[48:49], {b}, {a}"]}


def rounded_once(f, a, b):
    """Not where the quotient is a denormal that is rounded: then it may be rounded twice."""
    if any(map(f.is_nan, (a, b))) or any(map(f.is_inf, (a, b))) or any(map(f.is_zero, (a, b))):
        return True
    q = abs(f.value(a) / f.value(b))
    return q >= f.value(f.min_normal) or q < f.value(1) / 2**10 or f.value(f.round(q)) == q


def division():
    file = CaseFile("vop3/division", "What division is made of: scaled operands, the last step, corrections; and whole divisions, correctly rounded.",
                    source="Sources: CDNA 4 ISA and RDNA 3 ISA, V_DIV_SCALE, V_DIV_FMAS, V_DIV_FIXUP; IEEE 754.")
    for f in (F32, F64):
        t = by_size(f)
        far, small = f.bits_of(Q(2) ** (f.bias - 7)), f.bits_of(Q(1, 2) ** (f.bias - 7))
        middle = f.bits_of(Q(2) ** (f.bias // 4))
        numbers = [0, f.sign, f.inf, 1, f.sign | (f.min_normal - 1), f.min_normal, f.largest, f.neg(f.one), far, f.neg(small), middle, f.round(1 / f.value(middle))]
        for which, op in (("b", "{b}, {b}, {c}"), ("c", "{c}, {b}, {c}")):
            test = file.test(f"b:{t}, c:{t} -> d:{t}, vcc:mask", f"v_div_scale_{t} {{d}}, {{vcc}}, {op}")
            for edge, rows in ((False, plain(f)), (True, product(numbers, repeat=2))):
                for b, c in rows:
                    result = div_scale(f, b if which == "b" else c, b, c)
                    if result is not None:
                        test.case((b, c), result, edge)
        whole_division = " ; ".join(SEQUENCE[f])
        texts = [whole_division] if f is F32 else [whole_division.replace("MUL", "v_mul_f64") + " | !gfx12", whole_division.replace("MUL", "v_mul_f64_e32") + " | gfx12"]
        rows = [p for p in product(special(f) + [far, small, middle, f.bits_of(3)], repeat=2) if rounded_once(f, *p)]
        file.test(f"a:{t}, b:{t} -> d:{t}, vcc:mask", texts).cases(lambda a, b: (f.div(a, b), "*"), plain(f), rows)
        file.test(f"a:{t}, b:{t}, c:{t}, vcc:mask -> d:{t}", f"s_nop 4 ; v_div_fmas_{t} {{d}}, {{a}}, {{b}}, {{c}}").cases(
            lambda a, b, c, v: f.fma(a, b, c), [(*r, 0) for r in plain3(f) + cancelling(f)], [(*r, 0) for r in product(few(f), repeat=3)][::3])
    for f in (F32, F64, F16):
        t = by_size(f)
        test = file.test(f"a:{t}, b:{t}, c:{t} -> d:{t}",
                         [f"v_div_fixup_{t} {{d}}, {{a}}, {{b}}, {{c}}"] + ([f"v_div_fixup_legacy_f16 {{d}}, {{a}}, {{b}}, {{c}} | {OLD}"] if f is F16 else []))
        for edge, rows in ((False, plain(f)), (True, product([0, f.sign, f.inf, f.inf | f.sign, f.qnan, 1, f.largest, f.neg(f.one)], repeat=2))):
            for b, c in rows:
                for quotient in (f.bits_of(3), f.neg(f.bits_of(Q(1, 4)))):
                    result = div_fixup(f, quotient, b, c)
                    if result is not None:
                        test.case((quotient, b, c), result, edge)
    return file


def cube(x, y, z):
    """(face, s, t, 2 * major axis)"""
    f = F32
    ax, ay, az = (f.order(v & ~f.sign) for v in (x, y, z))
    low = lambda v: f.order(v) < 0
    if az >= ax and az >= ay:
        return f.bits_of(5 if low(z) else 4), f.neg(x) if low(z) else x, f.neg(y), f.mul(z, f.bits_of(2))
    if ay >= ax:
        return f.bits_of(3 if low(y) else 2), x, f.neg(z) if low(y) else z, f.mul(y, f.bits_of(2))
    return f.bits_of(1 if low(x) else 0), z if low(x) else f.neg(z), f.neg(y), f.mul(x, f.bits_of(2))


def two_over_pi(bits):
    """Its first bits, by Machin's formula."""
    one = 1 << bits + 64

    def arctan(n):
        total, term, k = 0, one // n, 1
        while term:
            total += term // k if k % 4 == 1 else -(term // k)
            term, k = term // (n * n), k + 2
        return total
    return (2 * one << bits) // (4 * (4 * arctan(5) - arctan(239)))


TWO_OVER_PI = two_over_pi(1201)


def trig_preop(a, n):
    f = F64
    shift = 53 * (n & 31) + max(0, exponent(f, a) - 1077)
    if shift > 900:
        return None
    segment = TWO_OVER_PI >> (1201 - 53 - shift) & (1 << 53) - 1
    return f.round(Q(segment) * Q(2) ** (-53 - shift + (128 if exponent(f, a) >= 1968 else 0)))


def quad_sum(a, b, c, bits, masked):
    def difference(x, y):
        pairs = [(x >> i & 255, y >> i & 255) for i in (0, 8, 16, 24)]
        return sum(abs(p - q) for p, q in pairs if q or not masked)
    return [difference(a >> 8 * i & 0xffffffff, b) + c[i] & (1 << bits) - 1 for i in range(4)]


def lighting(a, b, c):
    f, most = F32, F32.largest | F32.sign
    return most if b == most or b == f.inf | f.sign or f.is_nan(b) or f.is_nan(c) or f.order(c) <= 0 else f.mul(a, b)


def helpers():
    file = CaseFile("vop3/helpers", "Faces of cube maps, segments of 2/pi, lighting, sums of absolute differences by fours.",
                    source="Sources: CDNA 4 ISA and RDNA 3 ISA, V_CUBE*, V_TRIG_PREOP_F64, V_MULLIT_F32, V_QSAD_PK_U16_U8 and its kin.")
    f = F32
    b = lambda *numbers: tuple(f.bits_of(n) for n in numbers)
    rows = [b(1, 2, 3), b(3, 1, -2), b(-5, 4, 1), b(1, -7, 2)]
    edges = list(product(b(1, -1, 2, -2) + (0, f.sign), repeat=3))[::2] + [b(1, 1, 1), (f.largest, f.one, f.one), (f.one, f.inf, f.one), (f.one, f.one, f.inf | f.sign)]
    for place, name in enumerate(("id", "sc", "tc", "ma")):
        file.test("a:f32, b:f32, c:f32 -> d:f32", f"v_cube{name}_f32 {{d}}, {{a}}, {{b}}, {{c}}").cases(lambda x, y, z, p=place: cube(x, y, z)[p], rows, edges)
    numbers = [f.neg(f.one), f.inf, f.inf | f.sign, f.largest | f.sign, (f.largest | f.sign) - 1, f.qnan]
    file.test("a:f32, b:f32, c:f32 -> d:f32", "v_mullit_f32 {d}, {a}, {b}, {c} | gfx103 gfx11 gfx12").cases(
        lighting, rows, [(f.one, x, y) for x, y in product(numbers, numbers + [0, f.sign, 1])])
    test = file.test("a:f64, n:u32 -> d:f64", "v_trig_preop_f64 {d}, {a}, {n}")
    for edge, powers in ((False, (0, 10)), (True, (-1000, 53, 54, 55, 100, 300, 600, 890, 944, 945, 1023))):
        for power, n in product(powers, (0, 1, 2, 5, 9, 17, 33)):
            value = trig_preop(F64.bits_of(Q(2) ** power), n)
            if value is not None:
                test.case((F64.bits_of(Q(2) ** power), n), value, edge)
    words = [(0x0123456789abcdef, 0x10203040), (0x00ff00ff00ff00ff, 0xff00ff00), (0xffffffffffffffff, 0x00000001), (0, 0xffffffff), (0x8040201008040201, 0)]
    for masked, name in ((False, "v_qsad_pk_u16_u8"), (True, "v_mqsad_pk_u16_u8")):
        file.test("a:b64, b:b32, c:u16x4 -> d:u16x4", f"{name} {{d}}, {{a}}, {{b}}, {{c}}").cases(
            lambda a, b, c, m=masked: (quad_sum(a, b, c, 16, m),), [(*words[0], [1, 2, 3, 4])], [(*w, c) for w in words for c in ([0] * 4, [0xffff, 0xfffe, 0x8000, 1])])
    file.test("a:b64, b:b32, c:u32x4 -> d:u32x4", "v_mqsad_u32_u8 {d}, {a}, {b}, {c}").cases(
        lambda a, b, c: (quad_sum(a, b, c, 32, True),), [(*words[0], [1, 2, 3, 4])], [(*w, c) for w in words for c in ([0] * 4, [0xffffffff, 0xfffffffe, 0x80000000, 0xffff])])
    return file


def normal(f, x, is_signed):
    """SNORM and UNORM of 16 bits: to nearest even."""
    low, high = (-32767, 32767) if is_signed else (0, 65535)
    if f.is_inf(x):
        return low if f.negative(x) else high
    return clamp(whole(f.value(x) * high, "rne"), low, high) & 0xffff


def bytes_of(values, at):
    return sum(v << 8 * at(i) for i, v in enumerate(values))


def packing():
    file = CaseFile("vop3/convert", "Conversions that pack their results, normalized integers, and floats of 8 bits.",
                    source="Sources: CDNA 3, CDNA 4, RDNA 3 and RDNA 4 ISA, V_CVT_PK*, V_CVT_NORM*, V_CVT_SR*; OCP 8-bit Floating Point Specification 1.0.")
    f = F32
    byte = lambda a: 0 if f.is_nan(a) else 255 if f.order(a) > f.bits_of(255) else 0 if f.negative(a) else int(f.value(a))
    put = lambda a, n, d: d & ~(255 << 8 * (n & 3)) & 0xffffffff | byte(a) << 8 * (n & 3)
    rows = [(f.bits_of(n), i, 0x11223344) for i, n in enumerate((1, 100, 255, 37))]
    edges = [(a, n, 0xffffffff) for a, n in product([0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.bits_of(256), f.bits_of(1000), f.bits_of(-1), f.largest], (0, 1, 2, 3, 7))]
    file.test("a:f32, n:u32, c:b32 -> d:b32", "v_cvt_pk_u8_f32 {d}, {a}, {n}, {c}").cases(put, rows, edges)
    file.test("a:f32, n:u32, d:b32 -> d:b32", f"v_cvt_pkaccum_u8_f32 {{d}}, {{a}}, {{n}} | {OLD}").cases(put, rows, edges)
    for g in (F32, F16):
        t = by_size(g)
        rows = [(g.bits_of(a), g.bits_of(b)) for a, b in ((1, -1), (Q(1, 4), Q(3, 4)), (Q(-1, 8), Q(1, 16)))]
        edges = list(product([0, g.sign, g.inf, g.inf | g.sign, g.one, g.one + 1, g.neg(g.one) + 1, g.bits_of(100), 1], repeat=2))
        for kind in "iu":
            file.test(f"a:{t}, b:{t} -> d:{kind}16x2", [f"v_cvt_pknorm_{kind}16_{t} {{d}}, {{a}}, {{b}} | gfx9 gfx10", f"v_cvt_pk_norm_{kind}16_{t} {{d}}, {{a}}, {{b}} | gfx11 gfx12"]).cases(
                lambda a, b, s=kind == "i": ([normal(g, a, s), normal(g, b, s)],), rows, edges)
            if g is F16:
                file.test(f"a:f16 -> d:{kind}16", ops(f"v_cvt_norm_{kind}16_f16")).cases(lambda a, s=kind == "i": normal(g, a, s), rows and [(r[0],) for r in rows], [(r[1],) for r in edges])
    halves = [f.bits_of(n) for n in (1 + Q(1, 2048), 1 + Q(3, 2048), -1 - Q(2047, 2048 * 1024), 65504, 65519, 100000, -100000, Q(1, 1 << 25), Q(-3, 1 << 25))]
    file.test("a:f32, b:f32 -> d:f16x2", ["v_cvt_pkrtz_f16_f32 {d}, {a}, {b} | gfx90 gfx94"] + [op for name, where in (("v_cvt_pkrtz_f16_f32", "gfx10"), ("v_cvt_pk_rtz_f16_f32", "gfx11 gfx12")) for op in vop2_ops(name, where)]).cases(
        lambda a, b: ([f.to(F16, a, 3), f.to(F16, b, 3)],), plain(f), [(x, y) for x, y in zip(special(f) + halves, halves + special(f))])
    wide = [0, 1, 0x7fff, 0x8000, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffff8000, 0xffff7fff, 0xffffffff]
    for kind, low, high in (("u", 0, 0xffff), ("i", -0x8000, 0x7fff)):
        value = lambda x, k=kind: x - (1 << 32) if k == "i" and x >> 31 else x
        file.test(f"a:{kind}32, b:{kind}32 -> d:{kind}16x2", f"v_cvt_pk_{kind}16_{kind}32 {{d}}, {{a}}, {{b}}").cases(
            lambda a, b, v=value, l=low, h=high: ([clamp(v(a), l, h) & 0xffff, clamp(v(b), l, h) & 0xffff],), [(3, 500), (70, 9)], zip(wide, wide[::-1]))
        numbers = special(f) + near_integers(f) + [f.bits_of(n) for n in (32767, 32768, -32768, -32769, 65535, 65536)]
        file.test(f"a:f32, b:f32 -> d:{kind}16x2", f"v_cvt_pk_{kind}16_f32 {{d}}, {{a}}, {{b}} | gfx11 gfx12").cases(
            lambda a, b, l=low, h=high: ([f.to_int(a, l, h) & 0xffff, f.to_int(b, l, h) & 0xffff],), plain(f), zip(numbers, numbers[::-1]))
    file.test("a:i16 -> d:i32", ["v_cvt_i32_i16_e32 {d}, {a} | gfx11 gfx12", "v_cvt_i32_i16_e64 {d}, {a} | gfx11 gfx12"]).cases(
        lambda a: a - 65536 if a >> 15 else a, [(5,)], [(0,), (0x7fff,), (0x8000,), (0xffff,)])
    file.test("a:u16 -> d:u32", ["v_cvt_u32_u16_e32 {d}, {a} | gfx11 gfx12", "v_cvt_u32_u16_e64 {d}, {a} | gfx11 gfx12"]).cases(
        lambda a: a, [(5,)], [(0,), (0x7fff,), (0x8000,), (0xffff,)])
    for name, fnuz, ocp in (("fp8", FP8_FNUZ, FP8), ("bf8", BF8_FNUZ, BF8)):
        small_floats(file, name, fnuz, "gfx94", ocp, "gfx12")
    return file


def small_floats(file, name, fnuz, fnuz_families, ocp, ocp_families):
    f = F32
    codes = [0, 1, 3, 7, 8, 0x38, 0x3c, 0x40, 0x55, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f]
    quads = [[c, c ^ 0x80, codes[-1 - i], 0x80] for i, c in enumerate(codes)]
    numbers = [f.bits_of(n) for n in (1, Q(-3, 2), Q(17, 16), Q(19, 16), Q(9, 8), Q(11, 8), Q(-5, 4), 200, 240, 247, 248, -448, 463, 464, 465, 480, 50000, 57344, 61439, 61440, 61441, -70000,
                                      Q(1, 512), Q(1, 1024), Q(3, 2048), Q(-1, 2048), Q(1, 65536), Q(1, 1 << 17), Q(3, 1 << 18), Q(-1, 1 << 18), Q(5, 1 << 19))] + [0, f.sign, f.qnan, f.largest]
    for small, where in ((fnuz, fnuz_families), (ocp, ocp_families)):
        reads = [([0x38, 0x40, 0xc4, 0x30],)]
        for byte in range(4):
            op = f"v_cvt_f32_{name}_sdwa {{d}}, {{a}} src0_sel:BYTE_{byte}" if small.fnuz else f"v_cvt_f32_{name}_e64 {{d}}, {{a}} byte_sel:{byte}"
            texts = [f"{op} | {where}"] + ([f"v_cvt_f32_{name}_e32 {{d}}, {{a}} | {where}"] if byte == 0 else [])
            file.test("a:u8x4 -> d:f32", texts).cases(lambda a, b=byte, s=small: s.to_f32(a[b]), reads, [(q,) for q in quads])
        for high in (0, 1):
            word = ("src0_sel:WORD_1" if high else "src0_sel:WORD_0") if small.fnuz else ("op_sel:[1,0]" if high else "")
            op = f"v_cvt_pk_f32_{name}_{'sdwa' if small.fnuz else 'e64'} {{d}}, {{a}} {word}".rstrip()
            texts = [f"{op} | {where}"] + ([f"v_cvt_pk_f32_{name}_e32 {{d}}, {{a}} | {where}"] if not high else [])
            file.test("a:u8x4 -> d:f32x2", texts).cases(lambda a, h=high, s=small: ([s.to_f32(a[2 * h]), s.to_f32(a[2 * h + 1])],), reads, [(q,) for q in quads])
            def packed(a, b, d, h=high, s=small):
                pair = [s.from_f32(x) for x in (a, b)]
                pair = ["*" if x == NAN else x for x in pair]  # of NaN's bits only gfx942's are said
                return (d[:2] + pair if h else pair + d[2:],)
            file.test("a:f32, b:f32, d:u8x4 -> d:u8x4", f"v_cvt_pk_{name}_f32 {{d}}, {{a}}, {{b}}{' op_sel:[0,0,1]' if high else ''} | {where}").cases(
                packed, [(f.bits_of(1), f.bits_of(-2), [1, 2, 3, 4])], [(x, y, [0x11, 0x22, 0x33, 0x44]) for x, y in zip(numbers, numbers[::-1])])
        # Stochastic rounding of numbers that need none, with nothing added: only where the byte goes.
        exact = [f.bits_of(n) for n in (1, -2, Q(3, 2), Q(1, 4), -96)]
        for byte in range(4):
            word = (["", " op_sel:[0,0,1,0]", " op_sel:[0,0,0,1]", " op_sel:[0,0,1,1]"][byte] if small.fnuz else f" byte_sel:{byte}")
            file.test("a:f32, r:u32, d:u8x4 -> d:u8x4", f"v_cvt_sr_{name}_f32 {{d}}, {{a}}, {{r}}{word} | {where}").cases(
                lambda a, r, d, b=byte, s=small: (d[:b] + [s.from_f32(a)] + d[b + 1:],), [(a, 0, [1, 2, 3, 4]) for a in exact[:2]], [(a, 0, [0x11, 0x22, 0x33, 0x44]) for a in exact[2:]])
        # Of normal numbers: the random bits are added below the last one that is kept, and what is below is cut off.
        drop = F32.mantissa - small.mantissa
        near = [f.bits_of(n) for n in (Q(17, 16), Q(-17, 16), Q(65, 64), Q(-127, 64), Q(1023, 512), 100, Q(-11, 128))]
        randoms = [0, 1, M32, 0x80000000, 0x7fffffff, 0xe0000000, 0xdfffffff, 0x12345678]
        file.test("a:f32, r:u32, d:u8x4 -> d:u8x4", f"v_cvt_sr_{name}_f32 {{d}}, {{a}}, {{r}} | {where}").cases(
            lambda a, r, d, s=small, k=drop: ([s.from_f32(a + (r >> 32 - k) >> k << k)] + d[1:],),
            [(near[0], r, [1, 2, 3, 4]) for r in randoms[:2]], [(a, r, [0x11, 0x22, 0x33, 0x44]) for a in near for r in randoms])


def files():
    return [division(), helpers(), packing()]
