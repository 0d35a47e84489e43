"""SOP1, SOP2, SOPC, SOPK: meanings from the Vega, RDNA 2, RDNA 3 and RDNA 4 ISA documents."""

from itertools import product

from .case_file import CaseFile

M32, M64 = 0xffffffff, 0xffffffffffffffff
WORDS = [0, 1, 2, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff]
PLAIN = [(3, 5), (100, 7), (0x12345678, 0x0f0f0f0f), (77, 77), (0xdeadbeef, 0x1234), (5, 3), (0xffff0000, 0x00ffff00)]
LONGS = [0, 1, 0x80000000, 0xffffffff, 0x100000000, 0x7fffffffffffffff, 0x8000000000000000, M64]
PLAIN64 = [(3, 5), (0x123456789abcdef0, 0x0f0f0f0f0f0f0f0f), (0xfedcba9876543210, 0xffffffff00000000), (7, 7)]
SHIFTS = [0, 1, 4, 31, 32, 33, 63, 64, 0xffffffff]


def signed(x, bits=32):
    return x - (1 << bits) if x >> (bits - 1) & 1 else x


def pairs(values, others=None):
    return list(product(values, others or values))


def fits(n, bits=32):
    return -(1 << (bits - 1)) <= n < 1 << (bits - 1)


def bfe(a, b, bits, is_signed):
    """Offset: the low 5 (6) bits of the control; width: bits 22:16."""
    offset, width = b & (bits - 1), b >> 16 & 0x7f
    value = (signed(a, bits) if is_signed else a) >> offset & ((1 << min(width, bits)) - 1)
    if width == 0:
        return 0
    if is_signed and width < bits and value >> (width - 1) & 1:
        value -= 1 << width
    return value & ((1 << bits) - 1)


def reverse(x, bits):
    return int(format(x, f"0{bits}b")[::-1], 2)


def nonzero(value):
    return value, int(value != 0)


def overflowed(n):
    return n & M32, int(not fits(n))


def sop2():
    f = CaseFile("sop2/integer", "Scalar arithmetic of two operands: results, and SCC as carry, overflow or \"not zero\".",
                 cases="groups")
    with_scc = "a:u32, b:u32 -> d:u32, scc:u32"
    edges = pairs(WORDS)

    def op(name, function, signature=with_scc, ordinary=PLAIN, cases=edges, condition=""):
        f.test(signature, f"{name} {{d}}, {{a}}, {{b}}" + (f" | {condition}" if condition else "")).cases(function, ordinary, cases)

    op("s_add_u32", lambda a, b: ((a + b) & M32, int(a + b > M32)))
    op("s_sub_u32", lambda a, b: ((a - b) & M32, int(b > a)))
    op("s_add_i32", lambda a, b: overflowed(signed(a) + signed(b)))
    op("s_sub_i32", lambda a, b: overflowed(signed(a) - signed(b)))
    carry = "a:u32, b:u32, scc:u32 -> d:u32, scc:u32"
    three = [(*p, c) for p in PLAIN for c in (0, 1)]
    three_edges = [(*p, c) for p in edges for c in (0, 1)]
    op("s_addc_u32", lambda a, b, c: ((a + b + c) & M32, int(a + b + c > M32)), carry, three, three_edges)
    op("s_subb_u32", lambda a, b, c: ((a - b - c) & M32, int(b + c > a)), carry, three, three_edges)
    # Whether SCC is set for equal operands is not the same in all documents.
    pick = lambda which, convert: lambda a, b: (which((a, b), key=convert), int(which((a, b), key=convert) == a) if a != b else "*")
    for kind, convert in (("i32", signed), ("u32", int)):
        op(f"s_min_{kind}", pick(min, convert))
        op(f"s_max_{kind}", pick(max, convert))
    op("s_mul_i32", lambda a, b: a * b & M32, "a:u32, b:u32 -> d:u32")
    op("s_mul_hi_u32", lambda a, b: a * b >> 32, "a:u32, b:u32 -> d:u32")
    op("s_mul_hi_i32", lambda a, b: signed(a) * signed(b) >> 32 & M32, "a:u32, b:u32 -> d:u32")
    # The difference wraps; |-2^31| is 2^31.
    absdiff = lambda a, b: nonzero(abs(signed((signed(a) - signed(b)) & M32)) & M32)
    op("s_absdiff_i32", absdiff, "a:i32, b:i32 -> d:u32, scc:u32")
    for n in range(1, 5):
        op(f"s_lshl{n}_add_u32", lambda a, b, n=n: (((a << n) + b) & M32, int((a << n) + b > M32)))
    for name, halves in (("ll", (0, 0)), ("lh", (0, 16)), ("hh", (16, 16)), ("hl", (16, 0))):
        op(f"s_pack_{name}_b32_b16", lambda a, b, h=halves: (a >> h[0] & 0xffff) | (b >> h[1] & 0xffff) << 16,
           "a:b32, b:b32 -> d:b32", PLAIN, pairs(WORDS[:4]), "gfx11 gfx12" if name == "hl" else "")
    g = CaseFile("sop2/bits", "Scalar bit operations of two operands; SCC tells whether the result is not zero.", cases="groups")
    for bits, plain, words in ((32, PLAIN, WORDS), (64, PLAIN64, LONGS)):
        mask = (1 << bits) - 1
        two = f"a:b{bits}, b:b{bits} -> d:b{bits}, scc:u32"
        for name, function in (("and", lambda a, b: a & b), ("or", lambda a, b: a | b), ("xor", lambda a, b: a ^ b),
                               ("andn2", lambda a, b: a & ~b), ("orn2", lambda a, b: a | ~b),
                               ("nand", lambda a, b: ~(a & b)), ("nor", lambda a, b: ~(a | b)), ("xnor", lambda a, b: ~(a ^ b))):
            g.test(two, f"s_{name}_b{bits} {{d}}, {{a}}, {{b}}").cases(
                lambda a, b, fn=function, m=mask: nonzero(fn(a, b) & m), plain, pairs(words[::2] + words[-1:]))
        shift = f"a:b{bits}, b:u32 -> d:b{bits}, scc:u32"
        counts = [(a, n) for a in (1, words[-1], words[-2], 0x12345678) for n in SHIFTS]
        some = [(1, 4), (0x12345678, 8), (0xf0000000, 28), (words[-1], 12)]
        low = bits - 1
        for name, function in ((f"lshl_b{bits}", lambda a, n, b=bits: a << n), (f"lshr_b{bits}", lambda a, n, b=bits: a >> n),
                               (f"ashr_i{bits}", lambda a, n, b=bits: signed(a, b) >> n)):
            g.test(shift, f"s_{name} {{d}}, {{a}}, {{b}}").cases(
                lambda a, n, fn=function, l=low, m=mask: nonzero(fn(a, n & l) & m), some, counts)
        controls = [w << 16 | o for w in (0, 1, 5, 16, bits - 1, bits) for o in (0, 1, bits - 1)]
        for kind in "ui":
            g.test(shift, f"s_bfe_{kind}{bits} {{d}}, {{a}}, {{b}}").cases(
                lambda a, b, k=kind, n=bits: nonzero(bfe(a, b, n, k == "i")),
                [(0x12345678, 8 << 16 | 4), (0x87654321, 16 << 16 | 16)], [(a, c) for a in (mask, 0x12345678, 1 << low) for c in controls])
        g.test(f"a:u32, b:u32 -> d:b{bits}", f"s_bfm_b{bits} {{d}}, {{a}}, {{b}}").cases(
            lambda a, b, l=low, m=mask: ((1 << (a & l)) - 1) << (b & l) & m, [(4, 8), (1, 0), (16, 16)],
            pairs([0, 1, 31, 32, 63, 64]))
        g.test(f"a:b{bits}, b:b{bits}, scc:u32 -> d:b{bits}, scc:u32", f"s_cselect_b{bits} {{d}}, {{a}}, {{b}}").cases(
            lambda a, b, c: (a if c else b, c), [(1, 2, 0), (1, 2, 1)], [(mask, 0, 1), (mask, 0, 0), (0, mask, 1)])
    g12 = CaseFile("sop2/gfx12", "Scalar arithmetic of 64 bits, which writes no SCC.", "gfx12", "groups")
    for name, function in (("s_add_nc_u64", lambda a, b: a + b), ("s_sub_nc_u64", lambda a, b: a - b), ("s_mul_u64", lambda a, b: a * b)):
        g12.test("a:u64, b:u64, scc:u32 -> d:u64, scc:u32", f"{name} {{d}}, {{a}}, {{b}}").cases(
            lambda a, b, c, fn=function: (fn(a, b) & M64, c), [(*p, 1) for p in PLAIN64], [(*p, c) for p in pairs(LONGS[1:]) for c in (0, 1)])
    return [f, g, g12]


def count_leading(x, bits):
    return -1 if x == 0 else bits - x.bit_length()


def count_sign(x, bits):
    """Leading bits equal to the sign, the sign among them; -1 if all are."""
    other = x ^ ((1 << bits) - 1) if x >> (bits - 1) else x
    return -1 if other == 0 else bits - other.bit_length()


def first_set(x):
    return -1 if x == 0 else (x & -x).bit_length() - 1


def quads(x, bits, whole):
    result = 0
    for i in range(bits // 4):
        if x >> (4 * i) & 15:
            result |= (15 << (4 * i)) if whole else 1 << i
    return result


def sop1():
    f = CaseFile("sop1/bits", "Scalar operations of one operand: moves, bits counted, found, reversed and replaced.", cases="groups")
    old = "!gfx11 !gfx12"
    for bits, words in ((32, WORDS), (64, LONGS)):
        mask = (1 << bits) - 1
        some = [(0x12345678,), (0x80,), (0xff00ff00,), (mask - 0xfff,)]
        edges = [(w,) for w in words] + [(1 << i,) for i in (1, 15, 16, bits - 2)] + [(mask ^ 1 << i,) for i in (0, 15, bits - 1)]

        def op(name, function, result=f"b{bits}", scc=True, condition=""):
            signature = f"a:b{bits} -> d:{result}" + (", scc:u32" if scc else "")
            f.test(signature, f"{name} {{d}}, {{a}}" + (f" | {condition}" if condition else "")).cases(function, some, edges)

        op(f"s_mov_b{bits}", lambda a: a, scc=False)
        op(f"s_not_b{bits}", lambda a: nonzero(a ^ mask))
        op(f"s_wqm_b{bits}", lambda a: nonzero(quads(a, bits, True)))
        op(f"s_quadmask_b{bits}", lambda a: nonzero(quads(a, bits, False)))
        op(f"s_brev_b{bits}", lambda a: reverse(a, bits), scc=False)
        op(f"s_bcnt0_i32_b{bits}", lambda a: nonzero(bits - a.bit_count()), "i32")
        op(f"s_bcnt1_i32_b{bits}", lambda a: nonzero(a.bit_count()), "i32")
        op(f"s_ff0_i32_b{bits}", lambda a: first_set(a ^ mask), "i32", False, old)
        op(f"s_ff1_i32_b{bits}", lambda a: first_set(a), "i32", False)
        op(f"s_flbit_i32_b{bits}", lambda a: count_leading(a, bits), "i32", False)
        op("s_flbit_i32" + ("" if bits == 32 else "_i64"), lambda a: count_sign(a, bits), "i32", False)
        for value in (0, 1):
            f.test(f"a:u32, d:b{bits} -> d:b{bits}", f"s_bitset{value}_b{bits} {{d}}, {{a}}").cases(
                lambda a, d, v=value, n=bits: d & ~(1 << (a & (n - 1))) | v << (a & (n - 1)), [(3, 0xff), (4, 0x0f)],
                [(n, d) for n in (0, 31, 32, 63, 64) for d in (0, mask)])
        f.test(f"a:b{bits}, d:b{bits}, scc:u32 -> d:b{bits}", f"s_cmov_b{bits} {{d}}, {{a}}").cases(
            lambda a, d, c: a if c else d, [(1, 2, 0), (1, 2, 1)], [(mask, 0, 0), (0, mask, 1)])
    one = "a:b32 -> d:i32"
    f.test(one, "s_sext_i32_i8 {d}, {a}").cases(lambda a: signed(a & 0xff, 8), [(5,), (0x1234,)], [(0x7f,), (0x80,), (0xff,), (0xffffff00,)])
    f.test(one, "s_sext_i32_i16 {d}, {a}").cases(lambda a: signed(a & 0xffff, 16), [(5,), (0x12345,)], [(0x7fff,), (0x8000,), (0xffff,), (0xffff0000,)])
    f.test("a:i32 -> d:u32, scc:u32", "s_abs_i32 {d}, {a}").cases(lambda a: nonzero(abs(signed(a)) & M32), [(5,), (M32 - 4,)], [(w,) for w in WORDS])
    f.test("a:b32 -> d:b64", "s_bitreplicate_b64_b32 {d}, {a}").cases(
        lambda a: sum((a >> i & 1) * 3 << 2 * i for i in range(32)), [(5,), (0x12345678,)], [(w,) for w in WORDS])
    return [f, saveexec()]


def saveexec():
    f = CaseFile("sop1/saveexec", "EXEC combined with an operand; the old mask is kept, or the new one given, and SCC is \"not zero\".",
                 cases="groups")
    functions = {"and": lambda s, e: s & e, "or": lambda s, e: s | e, "xor": lambda s, e: s ^ e, "andn2": lambda s, e: s & ~e,
                 "orn2": lambda s, e: s | ~e, "nand": lambda s, e: ~(s & e), "nor": lambda s, e: ~(s | e),
                 "xnor": lambda s, e: ~(s ^ e), "andn1": lambda s, e: ~s & e, "orn1": lambda s, e: ~s | e}
    for bits, words, condition in ((64, LONGS, "wave64"), (32, WORDS, "wave32")):
        mask = (1 << bits) - 1
        rows = [(a, e) for a in (words[1], words[3], words[-1], 0) for e in (mask, 0, 0xff00ff)]
        for name, function in functions.items():
            f.test(f"a:b{bits}, exec:b{bits} -> d:b{bits}, exec:b{bits}, scc:u32", f"s_{name}_saveexec_b{bits} {{d}}, {{a}} | {condition}").cases(
                lambda a, e, fn=function: (e, fn(a, e) & mask, int(fn(a, e) & mask != 0)), rows[1:2] + rows[2:6:3], rows)
        for name in ("andn1", "andn2"):
            f.test(f"a:b{bits}, exec:b{bits} -> d:b{bits}, exec:b{bits}, scc:u32", f"s_{name}_wrexec_b{bits} {{d}}, {{a}} | {condition}").cases(
                lambda a, e, fn=functions[name]: (fn(a, e) & mask, fn(a, e) & mask, int(fn(a, e) & mask != 0)), rows[1:2] + rows[2:6:3], rows)
    return f


COMPARE = {"eq": lambda a, b: a == b, "lg": lambda a, b: a != b, "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
           "lt": lambda a, b: a < b, "le": lambda a, b: a <= b}


def sopc():
    f = CaseFile("sopc/compare", "Scalar comparisons: SCC, and nothing else.", cases="groups")
    for kind, convert in (("i32", signed), ("u32", int)):
        for name, function in COMPARE.items():
            f.test(f"a:{kind}, b:{kind} -> scc:u32", f"s_cmp_{name}_{kind} {{a}}, {{b}}").cases(
                lambda a, b, fn=function, c=convert: int(fn(c(a), c(b))), PLAIN, pairs(WORDS[1:7]))
    for name in ("eq", "lg"):
        f.test("a:u64, b:u64 -> scc:u32", f"s_cmp_{name}_u64 {{a}}, {{b}}").cases(
            lambda a, b, fn=COMPARE[name]: int(fn(a, b)), PLAIN64, pairs(LONGS))
    for bits in (32, 64):
        for value in (0, 1):
            f.test(f"a:b{bits}, b:u32 -> scc:u32", f"s_bitcmp{value}_b{bits} {{a}}, {{b}}").cases(
                lambda a, b, n=bits, v=value: int(a >> (b & (n - 1)) & 1 == v), [(5, 0), (5, 1)],
                [(a, n) for a in (1, 1 << 31, 1 << (bits - 1)) for n in SHIFTS])
    return [f]


def sopk():
    f = CaseFile("sopk/constant", "Scalar operations with a constant of 16 bits, sign-extended unless the operation is unsigned.", cases="groups")
    constants = [0, 1, 5, 0x7fff, -32768, -1]
    for k in constants:
        word = k & 0xffff
        f.test("-> d:i32", f"s_movk_i32 {{d}}, {word:#x}").case((), k).case((), k, True)
        f.test("d:b32, scc:u32 -> d:b32", f"s_cmovk_i32 {{d}}, {word:#x}").cases(lambda d, c: k & M32 if c else d, [(9, 1)], [(9, 0), (M32, 1)])
        f.test("d:u32 -> d:u32, scc:u32", f"s_addk_i32 {{d}}, {word:#x}").cases(lambda d: overflowed(signed(d) + k), [(7,)], [(w,) for w in WORDS])
        f.test("d:u32 -> d:u32", f"s_mulk_i32 {{d}}, {word:#x}").cases(lambda d: d * k & M32, [(7,)], [(w,) for w in WORDS])
        for name, function in COMPARE.items():
            f.test("a:i32 -> scc:u32", f"s_cmpk_{name}_i32 {{a}}, {word:#x} | !gfx12").cases(
                lambda a, fn=function: int(fn(signed(a), k)), [(5,), (6,)], [(w,) for w in WORDS + [k & M32]])
            f.test("a:u32 -> scc:u32", f"s_cmpk_{name}_u32 {{a}}, {word:#x} | !gfx12").cases(
                lambda a, fn=function: int(fn(a, word)), [(5,), (6,)], [(w,) for w in WORDS + [word]])
    return [f]


def files():
    return sop1() + sop2() + sopc() + sopk()
