"""VOPC: every comparison of every type, as mask in VCC and in named SGPRs, and into EXEC; classes of floats."""

from itertools import product

from .case_file import CaseFile
from .numbers import F16, F32, F64
from .scalar import LONGS, PLAIN, PLAIN64, WORDS, signed
from .vector_float import by_size, plain
from .vector_integer import HALVES, PLAIN16

INTEGER = {"lt": lambda a, b: a < b, "eq": lambda a, b: a == b, "le": lambda a, b: a <= b, "gt": lambda a, b: a > b,
           "ne": lambda a, b: a != b, "ge": lambda a, b: a >= b}
# None: unordered, one operand is a NaN.
FLOAT = {"lt": lambda o: o == -1, "eq": lambda o: o == 0, "le": lambda o: o in (-1, 0), "gt": lambda o: o == 1,
         "lg": lambda o: o in (-1, 1), "ge": lambda o: o in (0, 1), "o": lambda o: o is not None, "u": lambda o: o is None,
         "nge": lambda o: o not in (0, 1), "nlg": lambda o: o not in (-1, 1), "ngt": lambda o: o != 1,
         "nle": lambda o: o not in (-1, 0), "neq": lambda o: o != 0, "nlt": lambda o: o != -1}
CONSTANT = {"f": lambda *_: False, "t": lambda *_: True}


def order(f, a, b):
    if f.is_nan(a) or f.is_nan(b):
        return None
    a, b = f.order(a), f.order(b)
    return (a > b) - (a < b)


def tests(file, name, kind, function, ordinary, edges, condition=""):
    """v_cmp in both encodings, v_cmpx: gfx9 writes EXEC and a mask, later ones EXEC alone."""
    tail = f" | {condition}" if condition else ""
    two = f"a:{kind}, b:{kind}"
    file.test(f"{two} -> vcc:mask, d:mask", f"v_cmp_{name}_e32 {{vcc}}, {{a}}, {{b}} ; v_cmp_{name}_e64 {{d}}, {{a}}, {{b}}{tail}").cases(
        lambda a, b: (int(function(a, b)), int(function(a, b))), ordinary, edges)


def narrowed(file, name, kind, function, ordinary, edges, condition, second=None):
    """EXEC becomes the comparison's result: a move afterwards shows which lanes are left."""
    lacking = {word[1:] for word in condition.split() if word.startswith("!")}
    forms = [("gfx9", f"v_cmpx_{name}_e32 vcc, {{a}}, {{b}} ; s_nop 4 ; v_mov_b32 {{d}}, 1"),
             ("gfx10 gfx11 gfx12", f"v_cmpx_{name}_e32 {{a}}, {{b}} ; v_mov_b32 {{d}}, 1"),
             ("gfx10 gfx11 gfx12", f"v_cmpx_{name}_e64 {{a}}, {{b}} ; v_mov_b32 {{d}}, 1")]
    having = [(" ".join(f for f in families.split() if f not in lacking), text) for families, text in forms]
    file.test(f"a:{kind}, b:{second or kind}, d:b32 -> d:b32", [f"{text} | {families}" for families, text in having if families]).cases(
        lambda a, b, d: 1 if function(a, b) else d, [(*row, 0) for row in ordinary], [(*row, 7) for row in edges])


def integers():
    files = []
    for bits, values, rows in ((32, WORDS, PLAIN), (64, LONGS, PLAIN64), (16, HALVES, PLAIN16)):
        plainly = CaseFile(f"vopc/integer{bits}", f"Integer comparisons of {bits} bits: a lane's bit of VCC and of a named mask.")
        exec_too = CaseFile(f"vopc/integer{bits}_exec", f"Integer comparisons of {bits} bits that leave only the lanes switched on for which they hold.")
        edges = list(product(values[::2] + values[-1:], repeat=2))
        for letter in "iu":
            convert = (lambda x, b=bits: signed(x, b)) if letter == "i" else int
            kind = f"{letter}{bits}"
            rows_of = dict(INTEGER)
            for name, function in rows_of.items():
                holds = lambda a, b, fn=function, c=convert: fn(c(a), c(b))
                tests(plainly, f"{name}_{kind}", kind, holds, rows, edges)
                narrowed(exec_too, f"{name}_{kind}", kind, holds, rows[:2], edges[::3], "")
            for name, function in CONSTANT.items():
                old = "all !gfx12" if bits != 16 else "gfx9"
                tests(plainly, f"{name}_{kind}", kind, function, rows[:2], edges[:4], old)
                narrowed(exec_too, f"{name}_{kind}", kind, function, rows[:2], edges[:4], "!gfx12" if bits != 16 else "!gfx10 !gfx11 !gfx12")
        files += [plainly, exec_too]
    return files


def floats():
    files = []
    for f in (F32, F16, F64):
        t = by_size(f)
        plainly = CaseFile(f"vopc/float{f.bits}", f"Comparisons of {t}, ordered and unordered: NaN compares with nothing, zeros are equal.")
        exec_too = CaseFile(f"vopc/float{f.bits}_exec", f"Comparisons of {t} that leave only the lanes switched on for which they hold.")
        edges = list(product([0, f.sign, f.inf, f.qnan, f.snan, 1, f.neg(f.one)], repeat=2))
        for name, function in FLOAT.items():
            holds = lambda a, b, fn=function: fn(order(f, a, b))
            tests(plainly, f"{name}_{t}", t, holds, plain(f)[:6], edges)
            narrowed(exec_too, f"{name}_{t}", t, holds, plain(f)[:2], edges[::4], "")
        for name, word in (("f", "f"), ("t", "tru")):
            tests(plainly, f"{word}_{t}", t, CONSTANT[name], plain(f)[:2], edges[:4], "!gfx12")
            narrowed(exec_too, f"{word}_{t}", t, CONSTANT[name], plain(f)[:2], edges[:4], "!gfx12")
        files += [plainly, exec_too]
    return files


def class_of(f, a):
    """The bit of V_CMP_CLASS's mask."""
    if f.is_nan(a):
        return 0 if f.is_snan(a) else 1
    if f.is_inf(a):
        return 2 if f.negative(a) else 9
    if f.is_zero(a):
        return 5 if f.negative(a) else 6
    if f.is_denormal(a):
        return 4 if f.negative(a) else 7
    return 3 if f.negative(a) else 8


def classes():
    file = CaseFile("vopc/class", "Classes of floats: signalling and quiet NaN, and by sign infinite, normal, denormal, zero.")
    for f in (F32, F16, F64):
        t = by_size(f)
        numbers = [f.snan, f.qnan, f.inf | f.sign, f.neg(f.one), f.sign | 1, f.sign, 0, 1, f.one, f.inf]
        mask = "u16" if f is F16 else "u32"
        holds = lambda a, m: int(m >> class_of(f, a) & 1)
        file.test(f"a:{t}, b:{mask} -> vcc:mask, d:mask", f"v_cmp_class_{t}_e32 {{vcc}}, {{a}}, {{b}} ; v_cmp_class_{t}_e64 {{d}}, {{a}}, {{b}}").cases(
            lambda a, m: (holds(a, m), holds(a, m)), [(f.one, 0x100), (f.one, 0x200)],
            [(a, 1 << i) for i, a in enumerate(numbers)] + [(a, 0x3ff ^ 1 << i) for i, a in enumerate(numbers)] + [(f.one, 0), (f.qnan, 0x3ff)])
        file.test(f"a:{t}, b:{mask} -> d:mask", f"v_cmp_class_{t}_e64 {{d}}, -|{{a}}|, {{b}}").cases(
            lambda a, m: holds(a | f.sign, m), [(f.one, 8), (f.one, 0x100)], [(a, 1 << i) for a in numbers[2:] for i in (2, 3, 4, 5)])
        narrowed(file, f"class_{t}", t, holds, [(f.one, 0x100), (f.one, 0x200)], [(a, 1 << i) for i, a in enumerate(numbers)] + [(a, 0x3ff ^ 1 << i) for i, a in enumerate(numbers)], "", mask)
    return file


def files():
    return integers() + floats() + [classes()]
