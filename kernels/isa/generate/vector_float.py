"""Float arithmetic of VOP1, VOP2, VOP3, by IEEE 754; rules of their own from the Vega, RDNA 2, RDNA 3, RDNA 4 documents."""

from fractions import Fraction as Q
from itertools import product

from .case_file import CaseFile
from .numbers import F16, F32, F64, NAN
from .vector_integer import vop2_ops

G9, NEW = "gfx9", "gfx10 gfx11 gfx12"


def special(f):
    """Zeros, infinities, NaNs, denormals, the ends of the range, one and its neighbour."""
    return [0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.snan, 1, f.sign | (f.min_normal - 1), f.min_normal, f.largest,
            f.largest | f.sign, f.one, f.one + 1, f.neg(f.one)]


def few(f):
    return [f.sign, f.inf, f.qnan, 1, f.largest, f.neg(f.one)]


def plain(f):
    return [(f.bits_of(a), f.bits_of(b)) for a, b in
            ((1, 2), (Q(3, 2), -4), (Q(1, 3), 3), (100, Q(1, 7)), (-5, -7), (Q(22, 7), Q(355, 113)), (Q(1, 1000), 1000), (6, 6))]


def plain3(f):
    return [tuple(map(f.bits_of, row)) for row in ((2, 3, 4), (Q(3, 2), -4, Q(1, 4)), (Q(1, 3), 3, -1), (100, Q(1, 7), -14), (-5, -7, 1))]


def cancelling(f):
    """a * b and c differ only below the product's last place: only a fused operation sees it."""
    one = f.one + 1
    return [(one, one, f.neg(f.round(f.value(one) ** 2))), (one, f.neg(one), f.round(f.value(one) ** 2)),
            (f.one + 3, f.one + 5, f.neg(f.round(f.value(f.one + 3) * f.value(f.one + 5))))]


def by_size(f):
    return {F16: "f16", F32: "f32", F64: "f64"}[f]


def names(f, old, new):
    """Both encodings of old before gfx12, of new from it; f64 is VOP3 only before gfx12."""
    if f is F64:
        return [f"{old} {{d}}, {{a}}, {{b}} | all !gfx12"] + vop2_ops(new, "gfx12")
    return vop2_ops(old, "all !gfx12") + vop2_ops(new, "gfx12")


def binary():
    files = []
    for f in (F32, F16, F64):
        t = by_size(f)
        file = CaseFile(f"vop2/float{f.bits}", f"Addition, multiplication, minimum and maximum of {t}: IEEE 754 with denormals, rounded to nearest even.")
        two, edges = f"a:{t}, b:{t} -> d:{t}", list(product(special(f), repeat=2))
        file.test(two, names(f, f"v_add_{t}", f"v_add_{t}")).cases(f.add, plain(f), edges)
        file.test(two, names(f, f"v_mul_{t}", f"v_mul_{t}")).cases(f.mul, plain(f), edges)
        if f is not F64:
            file.test(two, vop2_ops(f"v_sub_{t}")).cases(f.sub, plain(f), edges)
            file.test(two, vop2_ops(f"v_subrev_{t}")).cases(lambda a, b: f.sub(b, a), plain(f), edges)
        for name, function in (("min", f.min), ("max", f.max)):
            old = f"v_{name}_{t}"
            ops = [f"{old} {{d}}, {{a}}, {{b}} | all !gfx12"] if f is F64 else vop2_ops(old, "all !gfx12")
            file.test(two, ops).cases(function, plain(f), edges)
            if f is not F16:
                file.test(two, vop2_ops(f"v_{name}_num_{t}", "gfx12")).cases(
                    lambda a, b, fn=function: fn(a, b, False), plain(f), edges)
            else:
                file.test(two, vop2_ops(f"v_{name}_num_{t}", "gfx12")).cases(
                    lambda a, b, fn=function: fn(a, b, False), plain(f), edges)
        modifiers(file, f)
        files.append(file)
    return files


def modifiers(file, f):
    t = by_size(f)
    two, edges = f"a:{t}, b:{t} -> d:{t}", list(product(few(f) + [f.one], repeat=2))
    size = lambda x: x & ~f.sign
    scaled = lambda x, q: x if x == NAN or f.is_nan(x) or f.is_inf(x) else f.round(f.value(x) * q, 0, f.negative(x))
    clamped = lambda x: 0 if x == NAN or f.negative(x) else min(x, f.one)  # DX10_CLAMP: a NaN becomes 0
    file.test(two, f"v_add_{t}_e64 {{d}}, |{{a}}|, -{{b}}" if f is not F64 else f"v_add_{t} {{d}}, |{{a}}|, -{{b}}").cases(
        lambda a, b: f.sub(size(a), b), plain(f), edges)
    file.test(two, f"v_mul_{t}{'' if f is F64 else '_e64'} {{d}}, -|{{a}}|, {{b}}").cases(
        lambda a, b: f.mul(size(a) | f.sign, b), plain(f), edges)
    file.test(two, f"v_add_{t}{'' if f is F64 else '_e64'} {{d}}, {{a}}, {{b}} clamp").cases(
        lambda a, b: clamped(f.add(a, b)), plain(f), edges)
    if f is F32:  # output modifiers flush denormals; none here
        for word, factor in (("mul:2", 2), ("mul:4", 4), ("div:2", Q(1, 2))):
            file.test(two, f"v_add_{t}_e64 {{d}}, {{a}}, {{b}} {word}", "mode 0xc0").cases(
                lambda a, b, q=factor: scaled(f.add(a, b), q), plain(f), [(f.inf, f.one), (f.qnan, f.one), (f.largest, f.largest), (f.largest, 0)])


def rounding():
    file = CaseFile("vop2/rounding", "Rounding and denormal control: MODE.round and MODE.denorm, for f32 and for f16 and f64.")
    for f, shift, keep in ((F32, 0, 0xf0), (F64, 2, 0xf0), (F16, 2, 0xf0)):
        t = by_size(f)
        rows = [(f.one, 1), (f.one, f.sign | 1), (f.neg(f.one), 1), (f.neg(f.one), f.sign | 1)]
        edges = rows + [(f.largest, f.largest), (f.largest | f.sign, f.largest | f.sign), (f.one, f.neg(f.one)), (f.largest, 1), (1, 1)]
        thirds = [(f.bits_of(Q(1, 3)), f.bits_of(a)) for a in (Q(1, 3), Q(-1, 3), 7)] + [(1, f.bits_of(Q(1, 2))), (f.sign | 1, f.bits_of(Q(1, 2)))]
        for mode in (1, 2, 3):
            word = f"mode {keep | mode << shift:#x}"
            suffix = "" if f is F64 else "_e64"
            file.test(f"a:{t}, b:{t} -> d:{t}", f"v_add_{t}{suffix} {{d}}, {{a}}, {{b}}", word).cases(lambda a, b, m=mode: f.add(a, b, m), rows, edges)
            file.test(f"a:{t}, b:{t} -> d:{t}", f"v_mul_{t}{suffix} {{d}}, {{a}}, {{b}}", word).cases(lambda a, b, m=mode: f.mul(a, b, m), thirds[:3], thirds[3:] + edges[4:6])
            file.test(f"a:{t}, b:{t}, c:{t} -> d:{t}", f"v_fma_{t} {{d}}, {{a}}, {{b}}, {{c}}", word).cases(
                lambda a, b, c, m=mode: f.fma(a, b, c, m), [(*p, f.one) for p in thirds[:3]], [(f.one, f.one, 1), (f.one, f.neg(f.one), f.one), *cancelling(f)])
        # Denormals flushed on the way in and out, the sign kept; numbers that only rounding makes normal are left out.
        flush = lambda x: x & f.sign if x != NAN and f.is_denormal(x) else x
        flushed = 0xc0 if f is F32 else 0x30
        ones = [(f.min_normal - 1, f.one), (f.sign | 1, f.one), (f.min_normal, f.bits_of(Q(1, 2))), (f.min_normal | f.sign, f.bits_of(Q(1, 2)))]
        file.test(f"a:{t}, b:{t} -> d:{t}", f"v_mul_{t}{'' if f is F64 else '_e64'} {{d}}, {{a}}, {{b}}", f"mode {flushed:#x}").cases(
            lambda a, b: flush(f.mul(flush(a), flush(b))), ones[:1] + plain(f)[:2], ones)
        file.test(f"a:{t}, b:{t} -> d:{t}", f"v_add_{t}{'' if f is F64 else '_e64'} {{d}}, {{a}}, {{b}}", f"mode {flushed:#x}").cases(
            lambda a, b: flush(f.add(flush(a), flush(b))), plain(f)[:2], [(1, 1), (f.min_normal, f.sign | 1), (f.min_normal + 1, f.sign | f.min_normal), (f.one, 1)])
    return file


def fused():
    files = []
    for f in (F32, F16, F64):
        t = by_size(f)
        file = CaseFile(f"vop3/float{f.bits}", f"Fused multiply-add, minima, maxima and medians of three, division's helpers: {t}.")
        three = f"a:{t}, b:{t}, c:{t} -> d:{t}"
        rows, edges = plain3(f) + cancelling(f), list(product(few(f), repeat=3))
        file.test(three, f"v_fma_{t} {{d}}, {{a}}, {{b}}, {{c}}").cases(f.fma, rows, edges)
        file.test(three, f"v_fma_{t} {{d}}, -{{a}}, |{{b}}|, -{{c}}").cases(lambda a, b, c: f.fma(f.neg(a), b & ~f.sign, f.neg(c)), rows, edges[::3])
        acc = f"a:{t}, b:{t}, d:{t} -> d:{t}"
        if f is F32:
            file.test(acc, vop2_ops("v_fmac_f32", "gfx906 gfx908 gfx90a gfx94 gfx95 " + NEW)).cases(f.fma, rows, edges)
        if f is F16:
            file.test(acc, vop2_ops("v_fmac_f16", NEW)).cases(f.fma, rows, edges)
        if f is F64:
            file.test(acc, vop2_ops("v_fmac_f64", "gfx90a gfx94 gfx95")).cases(f.fma, rows, edges)
        else:
            k = f.bits_of(Q(5, 2))
            literal = NEW + (" gfx94 gfx95" if f is F32 else "")
            file.test(f"a:{t}, c:{t} -> d:{t}", f"v_fmaak_{t} {{d}}, {{a}}, {{c}}, {k:#x} | {literal}").cases(
                lambda a, c: f.fma(a, c, k), plain(f), list(product(few(f), repeat=2)))
            file.test(f"a:{t}, c:{t} -> d:{t}", f"v_fmamk_{t} {{d}}, {{a}}, {k:#x}, {{c}} | {literal}").cases(
                lambda a, c: f.fma(a, k, c), plain(f), list(product(few(f), repeat=2)))
            # Without NaN, and with one zero: what holds for them among three is not said alike everywhere.
            numbers = [0, f.inf, f.inf | f.sign, 1, f.largest, f.neg(f.one)]
            for name, place in (("min3", 0), ("med3", 1), ("max3", 2)):
                new = {"min3": "min3_num", "max3": "max3_num", "med3": "med3_num"}[name]
                file.test(three, [f"v_{name}_{t} {{d}}, {{a}}, {{b}}, {{c}} | all !gfx12", f"v_{new}_{t} {{d}}, {{a}}, {{b}}, {{c}} | gfx12"]).cases(
                    lambda a, b, c, p=place: sorted((a, b, c), key=f.order)[p], rows, list(product(numbers, repeat=3))[::2])
            one_after_the_other(file, f, rows, list(product(numbers, repeat=3))[::2])
        propagating(file, f, rows)
        files.append(file)
    return files


def one_after_the_other(file, f, rows, edges):
    """V_MINMAX is max(min(a, b), c), V_MAXMIN min(max(a, b), c) (RDNA 3 ISA, VOP3)."""
    t = by_size(f)
    for name, inner, outer in (("minmax", min, max), ("maxmin", max, min)):
        file.test(f"a:{t}, b:{t}, c:{t} -> d:{t}", [f"v_{name}_{t} {{d}}, {{a}}, {{b}}, {{c}} | gfx11", f"v_{name}_num_{t} {{d}}, {{a}}, {{b}}, {{c}} | gfx12"]).cases(
            lambda a, b, c, i=inner, o=outer: o(i(a, b, key=f.order), c, key=f.order), rows, edges)


def propagating(file, f, rows):
    """Of gfx12: minimum and maximum of IEEE 754-2019, of two and of three (RDNA 4 ISA, V_MINIMUM_F32 and its kin)."""
    t = by_size(f)
    low = lambda a, b: NAN if NAN in (a, b) or f.is_nan(a) or f.is_nan(b) else f.min(a, b)
    high = lambda a, b: NAN if NAN in (a, b) or f.is_nan(a) or f.is_nan(b) else f.max(a, b)
    for name, function in (("minimum", low), ("maximum", high)):
        file.test(f"a:{t}, b:{t} -> d:{t}", f"v_{name}_{t} {{d}}, {{a}}, {{b}} | gfx12").cases(function, plain(f), product(special(f), repeat=2))
    if f is F64:
        return
    values = [0, f.sign, f.inf, f.qnan, f.snan, f.neg(f.one)]
    for name, inner, outer in (("minimum3", low, low), ("maximum3", high, high), ("minimummaximum", low, high), ("maximumminimum", high, low)):
        file.test(f"a:{t}, b:{t}, c:{t} -> d:{t}", f"v_{name}_{t} {{d}}, {{a}}, {{b}}, {{c}} | gfx12").cases(
            lambda a, b, c, i=inner, o=outer: o(i(a, b), c), rows, list(product(values, repeat=3))[::2])


def legacy():
    file = CaseFile("vop2/legacy", "Multiplications where 0 times anything is +0, and the multiply-adds that round twice.")
    f = F32
    rule = lambda a, b: 0 if f.is_zero(a) or f.is_zero(b) else f.mul(a, b)
    numbers = [0, f.sign, f.inf, f.inf | f.sign, f.qnan, f.one, f.largest, f.neg(f.one)]
    file.test("a:f32, b:f32 -> d:f32", vop2_ops("v_mul_legacy_f32", "all !gfx90a !gfx94 !gfx95 !gfx12") + vop2_ops("v_mul_dx9_zero_f32", "gfx12")).cases(
        rule, plain(f), product(numbers, repeat=2))
    twice = lambda a, b, c: f.add(f.mul(a, b), c)
    numbers = [f.sign, f.inf, f.qnan, f.largest, f.neg(f.one)]
    old = "gfx900 gfx906 gfx908 gfx90a gfx101"
    file.test("a:f32, b:f32, c:f32 -> d:f32", f"v_mad_f32 {{d}}, {{a}}, {{b}}, {{c}} | {old}").cases(twice, plain3(f) + cancelling(f), product(numbers, repeat=3))
    file.test("a:f32, b:f32, d:f32 -> d:f32", vop2_ops("v_mac_f32", old)).cases(twice, plain3(f) + cancelling(f), product(numbers, repeat=3))
    k = f.bits_of(Q(5, 2))
    file.test("a:f32, c:f32 -> d:f32", f"v_madak_f32 {{d}}, {{a}}, {{c}}, {k:#x} | {old}").cases(lambda a, c: twice(a, c, k), plain(f), product(numbers, repeat=2))
    file.test("a:f32, c:f32 -> d:f32", f"v_madmk_f32 {{d}}, {{a}}, {k:#x}, {{c}} | {old}").cases(lambda a, c: twice(a, k, c), plain(f), product(numbers, repeat=2))
    dx9 = lambda a, b, c: c if f.is_zero(a) or f.is_zero(b) else f.fma(a, b, c)
    file.test("a:f32, b:f32 -> d:f32", "v_mul_legacy_f32 {d}, {a}, {b} | gfx90a gfx94 gfx95").cases(rule, plain(f), product([0, f.sign, f.inf, f.qnan, f.one, f.largest], repeat=2))
    file.test("a:f32, b:f32, c:f32 -> d:f32", "v_mad_legacy_f32 {d}, {a}, {b}, {c} | gfx900 gfx906 gfx908 gfx90a").cases(
        lambda a, b, c: f.add(rule(a, b), c), plain3(f) + cancelling(f), product([0, f.inf, f.qnan, f.largest, f.neg(f.one)], repeat=3))
    ordinary = [row for row in plain3(f)]
    file.test("a:f32, b:f32, c:f32 -> d:f32", ["v_fma_legacy_f32 {d}, {a}, {b}, {c} | gfx103", "v_fma_dx9_zero_f32 {d}, {a}, {b}, {c} | gfx11 gfx12"]).cases(
        dx9, ordinary, [(0, f.inf, f.one), (f.qnan, 0, f.one), (f.sign, f.largest, f.neg(f.one)), (f.inf, f.one, f.one), *cancelling(f)])
    file.test("a:f32, b:f32, d:f32 -> d:f32", vop2_ops("v_fmac_legacy_f32", "gfx103") + vop2_ops("v_fmac_dx9_zero_f32", "gfx11")).cases(
        dx9, ordinary, [(0, f.inf, f.one), (f.qnan, 0, f.one), (f.sign, f.largest, f.neg(f.one)), (f.inf, f.one, f.one), *cancelling(f)])
    legacy_halves(file)
    return file


def legacy_halves(file):
    """gfx9's multiply-adds of f16. The unfused ones: "1ULP accuracy, denormals are flushed" (CDNA 4 ISA, V_MAD_F16); none here."""
    f, old = F16, "gfx9"
    twice = lambda a, b, c: f.add(f.mul(a, b), c)
    numbers = [f.inf, f.qnan, f.neg(f.one), f.bits_of(100), f.sign]
    three, acc = "a:f16, b:f16, c:f16 -> d:f16", "a:f16, b:f16, d:f16 -> d:f16"
    file.test(three, [f"v_mad_f16 {{d}}, {{a}}, {{b}}, {{c}} | {old}", f"v_mad_legacy_f16 {{d}}, {{a}}, {{b}}, {{c}} | {old}"], "ulp 1").cases(twice, plain3(f), product(numbers, repeat=3))
    file.test(acc, vop2_ops("v_mac_f16", old), "ulp 1").cases(twice, plain3(f), product(numbers, repeat=3))
    file.test(three, f"v_fma_legacy_f16 {{d}}, {{a}}, {{b}}, {{c}} | {old}").cases(f.fma, plain3(f) + cancelling(f), product(few(f), repeat=3))
    k = f.bits_of(Q(5, 2))
    file.test("a:f16, c:f16 -> d:f16", f"v_madak_f16 {{d}}, {{a}}, {{c}}, {k:#x} | {old}", "ulp 1").cases(lambda a, c: twice(a, c, k), plain(f)[:2], product(numbers, repeat=2))
    file.test("a:f16, c:f16 -> d:f16", f"v_madmk_f16 {{d}}, {{a}}, {k:#x}, {{c}} | {old}", "ulp 1").cases(lambda a, c: twice(a, k, c), plain(f)[:2], product(numbers, repeat=2))
    # The result in the low half, the high one 0 (CDNA 4 ISA, V_MAD_LEGACY_U16).
    halves = [0, 1, 0x7fff, 0x8000, 0xffff]
    for kind in "ui":
        file.test("a:u16, b:u16, c:u16 -> d:b32", f"v_mad_legacy_{kind}16 {{d}}, {{a}}, {{b}}, {{c}} | {old}").cases(
            lambda a, b, c: a * b + c & 0xffff, [(3, 5, 7), (1000, 100, 9)], list(product(halves, repeat=3))[::2])


def ldexp():
    file = CaseFile("vop3/scale", "Scaling by powers of two, exactly rounded, and the parts that division is made of.")
    for f, name in ((F32, "v_ldexp_f32"), (F64, "v_ldexp_f64")):
        t = by_size(f)
        function = lambda a, n: NAN if f.is_nan(a) else a if f.is_inf(a) or f.is_zero(a) else f.round(f.value(a) * Q(2) ** max(-5000, min(5000, n - (1 << 32) if n >> 31 else n)))
        rows = [(f.bits_of(a), n & 0xffffffff) for a, n in ((1, 3), (Q(-3, 2), -2), (100, 10))]
        edges = list(product(special(f), [0, 1, (1 << 32) - 1, 40, 300, (1 << 32) - 300, 0x7fffffff, 0x80000000]))
        file.test(f"a:{t}, n:i32 -> d:{t}", f"{name} {{d}}, {{a}}, {{n}}").cases(function, rows, edges)
    f = F16
    function = lambda a, n: NAN if f.is_nan(a) else a if f.is_inf(a) or f.is_zero(a) else f.round(f.value(a) * Q(2) ** (n - (1 << 16) if n >> 15 else n))
    file.test("a:f16, n:i16 -> d:f16", vop2_ops("v_ldexp_f16", "", "{d}, {a}, {n}")).cases(
        function, [(f.one, 3), (f.bits_of(Q(-3, 2)), 0xfffe)], product(special(f), [0, 1, 0xffff, 20, 0xffe0, 0x7fff, 0x8000]))
    return file


def files():
    return binary() + [rounding(), legacy(), ldexp()] + fused()
