"""Atomic operations that not every generation has, through global, flat and buffer instructions; all of them through buffers.

Sources: RDNA 2 ISA (FCMPSWAP, FMIN, FMAX, CSUB), RDNA 3 ISA (CMPSWAP_F32, MIN_F32, MAX_F32, CSUB_U32), RDNA 4 ISA (COND_SUB_U32,
SUB_CLAMP_U32, MIN_NUM_F32, MAX_NUM_F32, PK_ADD), CDNA ISA (ADD_F32, PK_ADD_F16) and CDNA 2 and 3 ISA (ADD_F64, PK_ADD_BF16).
"""

from fractions import Fraction as Q
from itertools import product

from .case_file import CaseFile
from .memory import ATOMICS
from .numbers import BF16, F16, F32, F64
from .scalar import LONGS, WORDS

WORD = {"gfx12": " th:TH_ATOMIC_RETURN", "gfx94": " sc0", "gfx95": " sc0"}


class Spelling:
    """An atomic of a path: global and flat return into a register of its own, buffers into the data's."""

    def __init__(self, prefix):
        self.prefix, self.buffer = prefix, prefix == "buffer"
        self.tail = ", off" if prefix == "global" else ""

    def op(self, name, family, returns):
        """family: a prefix of targets that all spell it alike."""
        word = WORD.get(family[:5], " glc") if returns else ""
        if self.buffer:
            zero = "null" if family.startswith("gfx12") else "0"
            return f"buffer_atomic_{name} {{a}}, {{cell}}, {{rsrc}}, {zero} offen{word} | {family}"
        result = "{d}, " if returns else ""
        return f"{self.prefix}_atomic_{name} {result}{{addr}}, {{a}}{self.tail}{word} | {family}"

    def add(self, file, kind, names, function, ordinary, edges, returns=True, data=1):
        """names: (mnemonic, families). data: elements of the operand; the first is what a buffer returns into."""
        operand = f"{kind}x{data}" if data > 1 else kind
        alone = [self.op(name, family, False) for name, families in names for family in families.split()]
        file.test(f"mem:{kind}, a:{operand} -> mem:{kind}", alone).cases(function, ordinary, edges)
        if not returns:
            return
        both = [self.op(name, family, True) for name, families in names for family in families.split()]
        if self.buffer and data > 1:
            file.test(f"mem:{kind}, a:{operand} -> mem:{kind}, a:{operand}", both).cases(lambda m, a: (function(m, a), [m] + ["*"] * (data - 1)), ordinary, edges)
        elif self.buffer:
            file.test(f"mem:{kind}, a:{kind} -> mem:{kind}, a:{kind}", both).cases(lambda m, a: (function(m, a), m), ordinary, edges)
        else:
            file.test(f"mem:{kind}, a:{operand} -> mem:{kind}, d:{kind}", both).cases(lambda m, a: (function(m, a), m), ordinary, edges)


def integers(file, path):
    """What every generation has."""
    everywhere = "gfx900 gfx906 gfx908 gfx90a gfx94 gfx95 gfx10 gfx11 gfx12"
    for bits, suffix, values in ((32, "", WORDS), (64, "_x2", LONGS)):
        rows, edges = [(7, 3), (3, 7), (100, 100)], list(product(values[::2] + values[-1:], repeat=2))
        for name, function in ATOMICS.items():
            path.add(file, f"u{bits}", [(name + suffix, everywhere)], lambda m, a, fn=function, n=bits: fn(m, a, n) & (1 << n) - 1, rows, edges[::2])
        path.add(file, f"u{bits}", [("cmpswap" + suffix, everywhere)], lambda m, a: a[0] if m == a[1] else m, [(7, [9, 7]), (7, [9, 8])],
                 [(m, [a, m]) for m in values for a in values[:2]] + [(m, [1, m ^ 1 << (bits - 1)]) for m in values], data=2)


def of_some(file, path):
    subtract = lambda m, a: max(0, m - a)
    rows, edges = [(7, 3), (3, 7), (100, 100)], list(product(WORDS[::2] + WORDS[-1:], repeat=2))
    if path.prefix != "flat":
        # "CSUB": only with the value before (LLVM 19 BUFInstructions.td, FLATInstructions.td).
        ops = [path.op(name, family, True) for name, family in (("csub", "gfx103"), ("csub_u32", "gfx11"))]
        if path.buffer:
            file.test("mem:u32, a:u32 -> mem:u32, a:u32", ops).cases(lambda m, a: (subtract(m, a), m), rows, edges)
        else:
            file.test("mem:u32, a:u32 -> mem:u32, d:u32", ops).cases(lambda m, a: (subtract(m, a), m), rows, edges)
    path.add(file, "u32", [("sub_clamp_u32", "gfx12")], subtract, rows, edges)
    path.add(file, "u32", [("cond_sub_u32", "gfx12")], lambda m, a: m - a if m >= a else m, rows, edges)


def floats(file, path):
    f = F32
    b = lambda g, *ns: tuple(g.bits_of(Q(n)) for n in ns)
    # No NaN and no zeros of both signs: what becomes of them is not said alike everywhere.
    numbers = [f.inf, f.neg(f.inf), *b(f, 1, -1, 1000), f.largest]
    for name, function in (("min", f.min), ("max", f.max)):
        names = [(f"f{name}", "gfx103"), (f"{name}_f32", "gfx11"), (f"{name}_num_f32", "gfx12")]
        path.add(file, "f32", names, function, [b(f, 1, 2), b(f, "3/2", -4)], product(numbers, repeat=2))
        numbers64 = [F64.inf, *b(F64, 1, -1, 1000)]
        names = [(f"f{name}_x2", "gfx103")] + ([(f"{name}_f64", "gfx90a gfx94 gfx95")] if path.buffer else [])
        path.add(file, "f64", names, F64.min if name == "min" else F64.max, [b(F64, 1, 2)], product(numbers64, repeat=2))
    # Compared as numbers: -0 is +0.
    equal = lambda g: lambda m, a: a[0] if not g.is_nan(m) and not g.is_nan(a[1]) and g.order(m) == g.order(a[1]) else m
    values = [0, f.sign, f.inf, f.qnan, f.one]
    path.add(file, "f32", [("fcmpswap", "gfx103"), ("cmpswap_f32", "gfx11")], equal(f), [(f.one, [5, f.one]), (f.one, [5, 7])], [(m, [9, c]) for m, c in product(values, repeat=2)], data=2)
    values = [0, F64.sign, F64.inf, F64.qnan, F64.one]
    path.add(file, "f64", [("fcmpswap_x2", "gfx103")], equal(F64), [(F64.one, [5, F64.one])], [(m, [9, c]) for m, c in product(values, repeat=2)], data=2)
    sums = [b(f, 1, 2), b(f, "3/2", -4)]
    more = [(f.inf, f.one), (f.largest, f.largest), (f.one, f.neg(f.one)), (f.qnan, f.one)]
    if path.buffer:
        path.add(file, "f32", [("add_f32", "gfx908")], f.add, sums, more, returns=False)
        path.add(file, "f32", [("add_f32", "gfx90a gfx94 gfx95 gfx11 gfx12")], f.add, sums, more)
        path.add(file, "f64", [("add_f64", "gfx90a gfx94 gfx95")], F64.add, [b(F64, 1, 2)], [(F64.inf, F64.one), b(F64, 1, -1)])


def pairs(file, path):
    """Two halves at a time; sums that are exact."""
    for f, kind, name in ((F16, "f16", "pk_add_f16"), (BF16, "bf16", "pk_add_bf16")):
        n = lambda *values, g=f: [g.bits_of(Q(v)) for v in values]
        rows, edges = [(n(1, 2), n(3, -4))], [(n(0, 100), n("1/2", -100)), ([f.inf, f.one], n(1, 1)), ([f.qnan, f.one], n(2, "1/4"))]
        function = lambda m, a, g=f: [g.add(x, y) for x, y in zip(m, a)]
        both = {("pk_add_f16", "flat"): "gfx94 gfx95 gfx12", ("pk_add_bf16", "buffer"): "gfx95 gfx12", ("pk_add_f16", "buffer"): "gfx90a gfx94 gfx95 gfx12",
                ("pk_add_f16", "global"): "gfx90a gfx94 gfx95 gfx12"}.get((name, path.prefix), "gfx94 gfx95 gfx12")
        wrap = lambda m, a, fn=function: (fn(m, a),)
        alone = "gfx908 " + both if name == "pk_add_f16" and path.prefix != "flat" else both
        file.test(f"mem:{kind}x2, a:{kind}x2 -> mem:{kind}x2", [path.op(name, family, False) for family in alone.split()]).cases(wrap, rows, edges)
        into = "a" if path.buffer else "d"
        file.test(f"mem:{kind}x2, a:{kind}x2 -> mem:{kind}x2, {into}:{kind}x2", [path.op(name, family, True) for family in both.split()]).cases(
            lambda m, a, fn=function: (fn(m, a), m), rows, edges)


def add_more(file, prefix):
    path = Spelling(prefix)
    of_some(file, path)
    floats(file, path)
    pairs(file, path)


def files():
    file = CaseFile("buffer/atomic", "Atomic operations through buffers, with and without the value before.", space="buffer",
                    source="Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, MUBUF (VBUFFER) BUFFER_ATOMIC_*.")
    integers(file, Spelling("buffer"))
    add_more(file, "buffer")
    return [file]
