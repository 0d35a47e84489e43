"""Conversions and operations of one float operand: by IEEE 754 where exact, within the documented error where not."""

import math
from fractions import Fraction as Q

from .case_file import CaseFile
from .numbers import F16, F32, F64, NAN
from .vector_float import by_size, special

M32 = 0xffffffff
I32, U32 = (-(1 << 31), (1 << 31) - 1), (0, M32)


def ops(name, condition=""):
    tail = f" | {condition}" if condition else ""
    return [f"{name}_e32 {{d}}, {{a}}{tail}", f"{name}_e64 {{d}}, {{a}}{tail}"]


def near_integers(f):
    numbers = [Q(1, 2), Q(3, 2), Q(5, 2), Q(-1, 2), Q(-3, 2), Q(-5, 2), Q(7, 4), Q(-7, 4), Q(3, 4), Q(-1, 4)]
    return [f.bits_of(n) for n in numbers]


def limits(f):
    """What is close to the ends of the integer ranges."""
    return [f.round(Q(n)) for n in (2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**32 - 1, 2**32, -1, 2**24 + 1, 2**24 - 1)]


def ordinary(f):
    return [(f.bits_of(n),) for n in (1, -2, 100, Q(22, 7), Q(-355, 113), Q(1, 3))]


def singles(values):
    return [(v,) for v in dict.fromkeys(values)]


def to_integers():
    file = CaseFile("vop1/convert_integer", "Floats to integers, which saturate, and back; NaN gives 0.")
    for f in (F32, F64):
        t = by_size(f)
        edges = singles(special(f) + near_integers(f) + limits(f))
        file.test(f"a:{t} -> d:i32", ops(f"v_cvt_i32_{t}")).cases(lambda a: f.to_int(a, *I32), ordinary(f), edges)
        file.test(f"a:{t} -> d:u32", ops(f"v_cvt_u32_{t}")).cases(lambda a: f.to_int(a, *U32), ordinary(f), edges)
        ints = [(n & M32,) for n in (0, 1, -1, 2**31 - 1, -2**31, 2**24 - 1, 2**24 + 1, 2**24 + 3, 2**25 + 2, 0x7fffffbf, 0x7fffffc0)]
        file.test(f"a:i32 -> d:{t}", ops(f"v_cvt_{t}_i32")).cases(lambda a: f.from_int(a - (1 << 32) if a >> 31 else a), [(7,), (M32 - 6,), (123456,)], ints)
        file.test(f"a:u32 -> d:{t}", ops(f"v_cvt_{t}_u32")).cases(lambda a: f.from_int(a), [(7,), (123456,)], ints)
    f = F32
    edges = singles(special(f) + near_integers(f) + limits(f)[:4])
    file.test("a:f32 -> d:i32", ops("v_cvt_flr_i32_f32")).cases(lambda a: f.to_int(a, *I32, "floor"), ordinary(f), edges)
    file.test("a:f32 -> d:i32", ops("v_cvt_rpi_i32_f32")).cases(
        lambda a: f.to_int(a, *I32, "rpi"), ordinary(f), [row for row in edges if abs(f.order(row[0])) < f.bits_of(1 << 20)])
    for byte in range(4):
        file.test("a:b32 -> d:f32", ops(f"v_cvt_f32_ubyte{byte}")).cases(
            lambda a, b=byte: f.from_int(a >> 8 * b & 255), [(0x12345678,)], [(0,), (M32,), (0x80402010,), (0x01020304,)])
    file.test("a:b32 -> d:f32", ops("v_cvt_off_f32_i4")).cases(
        lambda a: f.round(Q((a & 15) - 16 if a & 8 else a & 15, 16)), [(1,), (5,)], [(n,) for n in (0, 7, 8, 9, 15, 16, 0xfffffff0)])
    h = F16
    edges = singles(special(h) + near_integers(h) + [h.bits_of(n) for n in (32752, -32768, 65504, -1, 2048)])
    file.test("a:f16 -> d:i16", ops("v_cvt_i16_f16")).cases(lambda a: h.to_int(a, -32768, 32767), ordinary(h), edges)
    file.test("a:f16 -> d:u16", ops("v_cvt_u16_f16")).cases(lambda a: h.to_int(a, 0, 65535), ordinary(h), edges)
    ints = [(n & 0xffff,) for n in (0, 1, -1, 32767, -32768, 2049, 2051, 65519, 65520)]
    file.test("a:i16 -> d:f16", ops("v_cvt_f16_i16")).cases(lambda a: h.from_int(a - 65536 if a >> 15 else a), [(7,)], ints)
    file.test("a:u16 -> d:f16", ops("v_cvt_f16_u16")).cases(lambda a: h.from_int(a), [(7,)], ints)
    return file


def between_floats():
    file = CaseFile("vop1/convert_float", "Floats of one size to another, rounded to nearest even, denormals kept.")
    halfway = [F32.bits_of(n) for n in (1 + Q(1, 2048), 1 + Q(3, 2048), 1 + Q(1, 2048) + Q(1, 1 << 22), 65504, 65519, 65520, 65536, Q(1, 1 << 24), Q(1, 1 << 25), Q(3, 1 << 25), Q(-1, 1 << 26))]
    file.test("a:f32 -> d:f16", ops("v_cvt_f16_f32")).cases(lambda a: F32.to(F16, a), ordinary(F32), singles(special(F32) + halfway))
    file.test("a:f16 -> d:f32", ops("v_cvt_f32_f16")).cases(lambda a: F16.to(F32, a), ordinary(F16), singles(special(F16)))
    file.test("a:f32 -> d:f64", ops("v_cvt_f64_f32")).cases(lambda a: F32.to(F64, a), ordinary(F32), singles(special(F32)))
    halfway = [F64.bits_of(n) for n in (1 + Q(1, 1 << 24), 1 + Q(3, 1 << 24), 1 + Q(1, 1 << 24) + Q(1, 1 << 50), Q(2) ** 128, Q(2) ** 128 - Q(2) ** 103, Q(2) ** 128 - Q(2) ** 103 - 1, Q(1, 1 << 149), Q(1, 1 << 150), Q(3, 1 << 150))]
    file.test("a:f64 -> d:f32", ops("v_cvt_f32_f64")).cases(lambda a: F64.to(F32, a), ordinary(F64), singles(special(F64) + halfway))
    return file


def integral():
    file = CaseFile("vop1/integral", "Floats to floats without fraction, fractions, and the parts of a float: exact.")
    for f in (F32, F16, F64):
        t = by_size(f)
        edges = singles(special(f) + near_integers(f) + [f.bits_of(n) for n in ((1 << f.mantissa) - Q(1, 2), (1 << f.mantissa) + 1 if f is not F16 else 1025, Q(1, 4))])
        for name in ("trunc", "ceil", "floor", "rndne"):
            file.test(f"a:{t} -> d:{t}", ops(f"v_{name}_{t}")).cases(lambda a, n=name: f.integral(a, n), ordinary(f), edges)
        # x - floor(x), below 1 also where that rounds up; of an infinity or NaN: NaN.
        below = f.one - 1
        fract = lambda a: NAN if f.is_nan(a) or f.is_inf(a) else min(f.round(f.value(a) - f.value(a) // 1), below)
        file.test(f"a:{t} -> d:{t}", ops(f"v_fract_{t}")).cases(fract, ordinary(f), [r for r in edges if not f.is_inf(r[0]) and not f.is_zero(r[0])])
        exponent = lambda a: 0 if f.is_nan(a) or f.is_inf(a) or f.is_zero(a) else exponent_of(f.value(a))
        kind = "i16" if f is F16 else "i32"
        file.test(f"a:{t} -> d:{kind}", ops(f"v_frexp_exp_{kind}_{t}")).cases(exponent, ordinary(f), edges)
        mantissa = lambda a: NAN if f.is_nan(a) else a if f.is_inf(a) or f.is_zero(a) else f.round(f.value(a) / Q(2) ** exponent_of(f.value(a)))
        file.test(f"a:{t} -> d:{t}", ops(f"v_frexp_mant_{t}")).cases(mantissa, ordinary(f), edges)
    return file


def exponent_of(q):
    """e with 0.5 <= |q| / 2^e < 1."""
    q, e = abs(q), 0
    e = q.numerator.bit_length() - q.denominator.bit_length() + 1
    while q >= Q(2) ** e:
        e += 1
    while q < Q(2) ** (e - 1):
        e -= 1
    return e


def near(f, function):
    """Python's double is far more exact than f32 and f16 results within their error."""
    def result(a):
        if f.is_nan(a):
            return NAN
        x = -math.inf if a == f.inf | f.sign else math.inf if f.is_inf(a) else float(f.value(a))
        y = function(math.copysign(x, -1) if f.negative(a) else x)
        if math.isnan(y):
            return NAN
        if math.isinf(y):
            return f.inf | (f.sign if y < 0 else 0)
        return f.round(Q(y), 0, math.copysign(1, y) < 0)
    return result


def log2(x):
    return -math.inf if x == 0 else math.nan if x < 0 else math.inf if math.isinf(x) else math.log2(x)


def exp2(x):
    return math.inf if x > 1000 else 0.0 if x < -1000 else 2.0 ** x


def reciprocal(x):
    return math.copysign(math.inf, x) if x == 0 else 1 / x


def root(x):
    return x if x == 0 else math.nan if x < 0 else math.sqrt(x)


def reciprocal_root(x):
    return math.copysign(math.inf, x) if x == 0 else math.nan if x < 0 else 0.0 if math.isinf(x) else 1 / math.sqrt(x)


def sine(x):
    return math.nan if math.isinf(x) else math.copysign(0.0, x) if x == 0 else math.sin(2 * math.pi * x)


def cosine(x):
    return math.nan if math.isinf(x) else math.cos(2 * math.pi * x)


def transcendental():
    """1 ulp for rcp, rsq, sqrt, log, exp of f32 and for all of f16 (RDNA 3 ISA: "1ULP accuracy"); f64's are seeds of about 2^-25
    (Vega ISA, V_RCP_F64: "about 29 bits"; half of that kept). sin and cos: absolute error 2^-20 or so, at points that are exact or far from 0."""
    file = CaseFile("vop1/transcendental", "Reciprocals, roots, logarithms, powers and sines within their documented error, and exactly at their poles.")
    functions = [("rcp", reciprocal), ("rsq", reciprocal_root), ("sqrt", root), ("log", log2), ("exp", exp2)]
    for f, ulp in ((F32, 2), (F16, 2)):
        t = by_size(f)
        rows = [(f.bits_of(n),) for n in (1, 2, 4, 3, 10, Q(1, 2), Q(1, 10), Q(22, 7), 100, 17)]
        # Denormal inputs and results are left to the error of the hardware.
        edges = [0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.one, f.neg(f.one), f.bits_of(-4), f.bits_of(Q(1, 4)), f.bits_of(1024), f.bits_of(-2)]
        for name, function in functions:
            other = {"rcp": ops("v_rcp_iflag_f32"), "exp": ops("v_exp_legacy_f32", "gfx9"), "log": ops("v_log_legacy_f32", "gfx9")}.get(name, []) if f is F32 else []
            file.test(f"a:{t} -> d:{t}", ops(f"v_{name}_{t}") + other, f"ulp {ulp}").cases(near(f, function), rows, singles(edges))
        quarter = [(f.bits_of(n),) for n in (Q(1, 4), Q(-1, 4), Q(3, 4), Q(1, 8), Q(-1, 8), Q(1, 12))]
        file.test(f"a:{t} -> d:{t}", ops(f"v_sin_{t}"), "ulp 32" if f is F32 else "ulp 2").cases(near(f, sine), quarter, singles([0, f.inf, f.inf | f.sign, f.qnan]))
        turn = [(f.bits_of(n),) for n in (Q(1, 2), Q(1, 8), Q(-1, 8), Q(1, 6), 1)]
        file.test(f"a:{t} -> d:{t}", ops(f"v_cos_{t}"), "ulp 32" if f is F32 else "ulp 2").cases(near(f, cosine), turn, singles([0, f.sign, f.inf, f.inf | f.sign, f.qnan]))
    f = F64
    rows = [(f.bits_of(n),) for n in (1, 2, 4, 3, 10, Q(1, 2), 100)]
    edges = singles([0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.one, f.neg(f.one), f.bits_of(1024)])
    for name, function in (("rcp", reciprocal), ("rsq", reciprocal_root), ("sqrt", root)):
        file.test("a:f64 -> d:f64", ops(f"v_{name}_f64"), f"ulp {1 << 30}").cases(near(f, function), rows, edges)
    return file


def files():
    return [to_integers(), between_floats(), integral(), transcendental()]
