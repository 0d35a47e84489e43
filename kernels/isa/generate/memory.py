"""Memory: loads and stores of every width through global, flat, buffer, scratch, LDS and scalar paths; atomics."""

from fractions import Fraction as Q
from itertools import product

from .case_file import CaseFile
from .numbers import F16, F32, F64
from .scalar import LONGS, M32, M64, WORDS, signed

CELL = [0x03020100, 0x87868584, 0x0b8a0988, 0xfffefd7c]
CELLS = [CELL, [0xffffffff, 0, 0x80808080, 0x7f7f7f7f], [0x12345678, 0x9abcdef0, 0x0fedcba9, 0x87654321]]
CELL_BYTES = 16


def byte_string(cell):
    return b"".join(w.to_bytes(4, "little") for w in cell)


def words(data):
    return [int.from_bytes(data[i:i + 4], "little") for i in range(0, len(data), 4)]


# suffix, bytes, signed
PARTS = [("ubyte", 1, False), ("sbyte", 1, True), ("ushort", 2, False), ("sshort", 2, True)]
WIDE = [("dword", 4), ("dwordx2", 8), ("dwordx3", 12), ("dwordx4", 16)]


class Path:
    """How a path spells an access of `name` at byte `offset` of the case's memory: a list of ops."""

    def __init__(self, prefix, load, store):
        self.prefix, self.load, self.store = prefix, load, store


def flat_like(prefix, forms):
    return Path(prefix, lambda name, offset: [f.format(op=f"{prefix}_{name}", d="{d}, ", a="", o=offset) for f in forms],
                lambda name, offset: [f.format(op=f"{prefix}_{name}", d="", a=", {a}", o=offset) for f in forms])


GLOBAL = flat_like("global", ["{op} {d}{{addr}}{a}, off offset:{o}", "{op} {d}{{cell}}{a}, {{base}} offset:{o}"])
# gfx10 has no offset in flat instructions that LLVM's assembler takes; the address carries it there.
FLAT = flat_like("flat", ["{op} {d}{{addr}}{a} offset:{o} | !gfx10", "v_add_nc_u32 v40, {o}, v126 ; v_mov_b32 v41, v127 ; {op} {d}v[40:41]{a} | gfx10"])
SCRATCH = flat_like("scratch", ["v_mov_b32 v3, {o} ; {op} {d}v3{a}, off", "s_mov_b32 s48, {o} ; {op} {d}off{a}, s48"])


def buffer_path():
    def spell(name, offset, left, right=""):
        tail = lambda zero: f"buffer_{name} {left}, {{cell}}, {{rsrc}}, {zero} offen offset:{offset}{right}"
        return [tail("0") + " | !gfx12", tail("null") + " | gfx12"]
    return Path("buffer", lambda name, offset: spell(name, offset, "{d}"), lambda name, offset: spell(name, offset, "{a}"))


def loads(file, path):
    for name, size in WIDE:
        count = size // 4
        kind = f"b32x{count}" if count > 1 else "b32"
        for offset in (0, 4) if size < 16 else (0,):
            file.test(f"mem:b32x4 -> d:{kind}", path.load(f"load_{name}", offset)).cases(
                lambda m, o=offset, n=count: (m[o // 4:o // 4 + n],) if n > 1 else m[o // 4], [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    for name, size, is_signed in PARTS:
        for offset in (0, 5, 14) if size == 1 else (0, 6, 14):
            def part(m, o=offset, s=size, g=is_signed):
                value = int.from_bytes(byte_string(m)[o:o + s], "little", signed=g)
                return value & M32
            file.test("mem:b32x4 -> d:b32", path.load(f"load_{name}", offset)).cases(part, [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    for name, size, is_signed in (("ubyte_d16", 1, False), ("sbyte_d16", 1, True), ("short_d16", 2, False)):
        for high in (False, True):
            def half(m, d, s=size, g=is_signed, h=high):
                value = int.from_bytes(byte_string(m)[6:6 + s], "little", signed=g) & 0xffff
                return value << 16 | d & 0xffff if h else d & 0xffff0000 | value
            # With SRAM ECC the other half is not kept: gfx906 and CDNA write it as zero or not (LLVM 19 FeatureSRAMECC).
            texts = path.load(f"load_{name}" + ("_hi" if high else ""), 6)
            limited = lambda where: [op + f" {where}" if " | " in op else f"{op} | {where}" for op in texts]
            file.test("mem:b32x4, d:b32 -> d:b32", limited("!gfx906 !gfx908 !gfx90a !gfx94")).cases(half, [(CELLS[2], 0xdeadbeef)], [(c, 0x1234abcd) for c in CELLS[:2]])
            names = "gfx906 gfx908 gfx90a gfx94"
            ecc = [op.rpartition(" | ")[0] + f" | {names}" if " | " in op else f"{op} | {names}" for op in texts
                   if not op.endswith(("| gfx12", "| gfx10", "| gfx10 gfx11 gfx12"))]
            file.test("mem:b32x4, d:b16x2 -> d:b16x2", ecc).cases(
                lambda m, d, fn=half, h=high: (["*", fn(m, 0) >> 16] if h else [fn(m, 0), "*"],), [(CELLS[2], [1, 2])], [(c, [3, 4]) for c in CELLS[:2]])


def stores(file, path):
    data = [0x11223344, 0x55667788, 0x99aabbcc, 0xddeeff01]
    for name, size in WIDE:
        count = size // 4
        kind = f"b32x{count}" if count > 1 else "b32"
        offset = 4 if size < 16 else 0

        def stored(m, a, o=offset // 4, n=count):
            return (m[:o] + (a if n > 1 else [a]) + m[o + n:],)
        values = data[:count] if count > 1 else data[0]
        ones = [M32] * count if count > 1 else M32
        file.test(f"mem:b32x4, a:{kind} -> mem:b32x4", path.store(f"store_{name}", offset)).cases(stored, [(CELLS[2], values)], [(CELLS[1], ones), (CELLS[0], values)])
    for name, size, shift in (("byte", 1, 0), ("short", 2, 0), ("byte_d16_hi", 1, 16), ("short_d16_hi", 2, 16)):
        for offset in (0, 3, 15) if size == 1 else (0, 6, 14):
            def part(m, a, o=offset, s=size, h=shift):
                raw = bytearray(byte_string(m))
                raw[o:o + s] = (a >> h & ((1 << 8 * s) - 1)).to_bytes(s, "little")
                return (words(bytes(raw)),)
            file.test("mem:b32x4, a:b32 -> mem:b32x4", path.store(f"store_{name}", offset)).cases(part, [(CELLS[2], data[0])], [(CELLS[1], M32), (CELLS[0], 0x8081ff7f)])


ATOMICS = {"swap": lambda m, a, n: a, "add": lambda m, a, n: m + a, "sub": lambda m, a, n: m - a,
           "smin": lambda m, a, n: min(m, a, key=lambda x: signed(x, n)), "smax": lambda m, a, n: max(m, a, key=lambda x: signed(x, n)),
           "umin": lambda m, a, n: min(m, a), "umax": lambda m, a, n: max(m, a), "and": lambda m, a, n: m & a,
           "or": lambda m, a, n: m | a, "xor": lambda m, a, n: m ^ a, "inc": lambda m, a, n: 0 if m >= a else m + 1,
           "dec": lambda m, a, n: a if m == 0 or m > a else m - 1}
# How the value before is asked for.
RETURN = ((" glc", "!gfx94 !gfx12"), (" sc0", "gfx94"), (" th:TH_ATOMIC_RETURN", "gfx12"))


def atomics(file, address, tail):
    """address: of the case; tail: what stands behind the data."""
    for bits, suffix, values in ((32, "", WORDS), (64, "_x2", LONGS)):
        rows, edges = [(7, 3), (3, 7), (100, 100)], list(product(values[::2] + values[-1:], repeat=2))
        mask = (1 << bits) - 1
        for name, function in ATOMICS.items():
            new = lambda m, a, fn=function, n=bits, k=mask: fn(m, a, n) & k
            op = f"{name}{suffix}"
            file.test(f"mem:u{bits}, a:u{bits} -> mem:u{bits}", [f"{tail[0]}_atomic_{op} {address}, {{a}}{tail[1]}"]).cases(new, rows[:2], edges[:6])
            file.test(f"mem:u{bits}, a:u{bits} -> mem:u{bits}, d:u{bits}",
                      [f"{tail[0]}_atomic_{op} {{d}}, {address}, {{a}}{tail[1]}{word} | {where}" for word, where in RETURN]).cases(
                lambda m, a, fn=new: (fn(m, a), m), rows, edges)
        swap = lambda m, a: (a[0] if m == a[1] else m, m)
        kind = f"u{bits}x2"
        file.test(f"mem:u{bits}, a:{kind} -> mem:u{bits}, d:u{bits}",
                  [f"{tail[0]}_atomic_cmpswap{suffix} {{d}}, {address}, {{a}}{tail[1]}{word} | {where}" for word, where in RETURN]).cases(
            swap, [(7, [9, 7]), (7, [9, 8])], [(m, [a, m]) for m in values for a in values[:2]] + [(m, [1, m ^ 1 << (bits - 1)]) for m in values])


def float_atomics(file, address, tail):
    f = F32
    b = lambda x: f.bits_of(Q(x))
    rows, edges = [(b(1), b(2)), (b(Q(3, 2)), b(-4))], [(f.inf, b(1)), (b(1), f.inf), (f.largest, f.largest), (b(1), f.neg(b(1))), (f.inf, f.neg(f.inf)), (f.qnan, b(1))]
    old = "gfx11" if tail[0] == "flat" else "gfx90a gfx11"
    for where, word in ((old, " glc"), ("gfx94", " sc0"), ("gfx12", " th:TH_ATOMIC_RETURN")):
        file.test("mem:f32, a:f32 -> mem:f32, d:f32", f"{tail[0]}_atomic_add_f32 {{d}}, {address}, {{a}}{tail[1]}{word} | {where}").cases(
            lambda m, a: (f.add(m, a), m), rows, edges)
    file.test("mem:f32, a:f32 -> mem:f32", f"{tail[0]}_atomic_add_f32 {address}, {{a}}{tail[1]} | gfx94 gfx11 gfx12" + (" gfx908 gfx90a" if tail[0] != "flat" else "")).cases(f.add, rows, edges)
    g = F64
    c = lambda x: g.bits_of(Q(x))
    rows, edges = [(c(1), c(2)), (c(Q(3, 2)), c(-4))], [(g.inf, c(1)), (c(1), g.neg(g.inf)), (c(1), c(-1)), (c(5), c(5))]
    for name, function in (("add", g.add), ("min", g.min), ("max", g.max)):
        for where, word in (("gfx90a", " glc"), ("gfx94", " sc0")):
            file.test("mem:f64, a:f64 -> mem:f64, d:f64", f"{tail[0]}_atomic_{name}_f64 {{d}}, {address}, {{a}}{tail[1]}{word} | {where}").cases(
                lambda m, a, fn=function: (fn(m, a), m), rows, edges)


def vector_paths():
    from . import atomics as atomics_of_some  # which uses what stands above
    files = []
    for path, claim in ((GLOBAL, "Global loads and stores of every width, by address and by base and offset."),
                        (FLAT, "Flat loads and stores of every width in global memory.")):
        file = CaseFile(f"{path.prefix}/access", claim, space="global")
        loads(file, path)
        stores(file, path)
        if path is GLOBAL:
            by_lane(file)
            transposed(file)
        files.append(file)
    file = CaseFile("buffer/access", "Untyped buffer loads and stores of every width; beyond the buffer loads give 0 and stores do nothing.", space="buffer")
    loads(file, buffer_path())
    stores(file, buffer_path())
    outside = lambda text: [f"v_mov_b32 v3, 0x1000 ; {text.format('0')} | !gfx12", f"v_mov_b32 v3, 0x1000 ; {text.format('null')} | gfx12"]
    file.test("mem:b32x4 -> d:b32", outside("buffer_load_dword {{d}}, v3, {{rsrc}}, {} offen")).cases(lambda m: 0, [(CELL,)], [(CELLS[1],)])
    file.test("mem:b32x4, a:b32 -> mem:b32x4", outside("buffer_store_dword {{a}}, v3, {{rsrc}}, {} offen")).cases(lambda m, a: (m,), [(CELL, 1)], [(CELLS[1], M32)])
    files.append(file)
    file = CaseFile("scratch/access", "Private memory of a lane: loads and stores of every width, by lane offset and by scalar offset.", space="scratch")
    loads(file, SCRATCH)
    stores(file, SCRATCH)
    files.append(file)
    for prefix, address, tail in (("global", "{addr}", ", off"), ("flat", "{addr}", "")):
        file = CaseFile(f"{prefix}/atomic", f"Atomic operations through {prefix} instructions, with and without the value before.", space="global")
        atomics(file, address, (prefix, tail))
        float_atomics(file, address, (prefix, tail))
        atomics_of_some.add_more(file, prefix)
        files.append(file)
    return files


def by_lane(file):
    """ADDTID: the dword of the lane's number behind base and offset (RDNA 2 ISA, GLOBAL_LOAD_DWORD_ADDTID)."""
    cell = lambda c: [c << 24 | k << 8 | 0x5a for k in range(16)]
    names = {"load": (("global_load_dword_addtid {d}", "gfx103"), ("global_load_addtid_b32 {d}", "gfx11 gfx12")), "store": (("global_store_dword_addtid {a}", "gfx103"), ("global_store_addtid_b32 {a}", "gfx11 gfx12"))}
    test = file.test("mem:b32x16 -> d:b32", [f"{op}, {{base}} offset:64 | {where} wave64" for op, where in names["load"]], "lanes")
    for i in range(64):
        test.case((cell(i),), cell((i + 16) // 16)[i % 16], True)
    test = file.test("mem:b32x16, a:b32 -> mem:b32x16", [f"{op}, {{base}} offset:64 | {where} wave64" for op, where in names["store"]], "lanes")
    for i in range(64):
        test.case((cell(i), 0xa00 + i), ([0xa00 + 16 * (i - 1) + k for k in range(16)] if 1 <= i <= 4 else cell(i),), True)


def transposed(file):
    """Within each eight lanes, all on, element j of lane l is element l of lane j's sixteen bytes. Measured on gfx1201: gstoner/tessera, "the measured lane mapping"."""
    cell = lambda i: [(i << 8 | 2 * w) | (i << 8 | 2 * w + 1) << 16 for w in range(4)]
    test = file.test("mem:b32x4 -> d:b16x8", "s_mov_b32 exec_lo, -1 ; global_load_tr_b128 {d}, {addr}, off | gfx12 wave32", "lanes")
    for i in range(64):
        test.case((cell(i),), ([(i & ~7 | j) << 8 | i % 8 for j in range(8)],), True)


def apertures():
    """LDS and private memory by flat addresses: the high half of the address is the aperture's (Vega ISA, "Flat Memory Address Apertures")."""
    files = []
    for space, register, claim in (("lds", "src_shared_base", "Flat loads, stores and atomics that fall on LDS by their address."),
                                   ("scratch", "src_private_base", "Flat loads and stores that fall on private memory by their address.")):
        begin = f"s_mov_b64 s[48:49], {register} ; v_mov_b32 v41, s49 ; "
        # The address with the offset in it: gfx10 has none in the instruction.
        form = begin + ("v_add_u32 v40, {o}, v2 ; " if space == "lds" else "v_mov_b32 v40, {o} ; ") + "{op} {d}v[40:41]{a}"
        forms = [form + " | gfx9", form.replace("v_add_u32", "v_add_nc_u32") + " | gfx10 gfx11 gfx12"]
        file = CaseFile(f"flat/{space}", claim, space=space)
        path = flat_like("flat", forms)
        loads(file, path)
        stores(file, path)
        if space == "lds":
            for bits, suffix, values in ((32, "", WORDS), (64, "_x2", LONGS)):
                for name in ("add", "umax", "swap", "inc"):
                    function = lambda m, a, n=bits, fn=ATOMICS[name]: fn(m, a, n) & (1 << n) - 1
                    op = begin + f"v_mov_b32 v40, v2 ; flat_atomic_{name}{suffix} {{d}}, v[40:41], {{a}}"
                    file.test(f"mem:u{bits}, a:u{bits} -> mem:u{bits}, d:u{bits}", [f"{op}{word} | {families}" for word, families in RETURN]).cases(
                        lambda m, a, fn=function: (fn(m, a), m), [(7, 3), (3, 7)], list(product(values[::3], repeat=2)))
        files.append(file)
    return files


DS_ATOMICS = {"add_u": "add", "sub_u": "sub", "inc_u": "inc", "dec_u": "dec", "min_i": "smin", "max_i": "smax", "min_u": "umin",
              "max_u": "umax", "and_b": "and", "or_b": "or", "xor_b": "xor"}


def lds():
    file = CaseFile("ds/access", "LDS loads and stores of every width, single and in pairs; beyond the allocation loads give 0.", space="lds")
    for name, count in (("b32", 1), ("b64", 2), ("b96", 3), ("b128", 4)):
        kind = f"b32x{count}" if count > 1 else "b32"
        offset = 4 if count == 1 else 8 if count == 2 else 0
        file.test(f"mem:b32x4 -> d:{kind}", f"ds_read_{name} {{d}}, {{cell}} offset:{offset}").cases(
            lambda m, o=offset // 4, n=count: (m[o:o + n],) if n > 1 else m[o], [(CELLS[2],)], [(c,) for c in CELLS[:2]])
        data = [0x11223344, 0x55667788, 0x99aabbcc, 0xddeeff01][:count]
        file.test(f"mem:b32x4, a:{kind} -> mem:b32x4", f"ds_write_{name} {{cell}}, {{a}} offset:{offset}").cases(
            lambda m, a, o=offset // 4, n=count: (m[:o] + (a if n > 1 else [a]) + m[o + n:],), [(CELLS[2], data if count > 1 else data[0])],
            [(CELLS[1], [M32] * count if count > 1 else M32)])
    for name, size, is_signed in (("u8", 1, False), ("i8", 1, True), ("u16", 2, False), ("i16", 2, True)):
        for offset in (0, 5, 15) if size == 1 else (0, 6, 14):
            file.test("mem:b32x4 -> d:b32", f"ds_read_{name} {{d}}, {{cell}} offset:{offset}").cases(
                lambda m, o=offset, s=size, g=is_signed: int.from_bytes(byte_string(m)[o:o + s], "little", signed=g) & M32, [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    for name, size, shift in (("b8", 1, 0), ("b16", 2, 0), ("b8_d16_hi", 1, 16), ("b16_d16_hi", 2, 16)):
        for offset in (0, 6):
            def part(m, a, o=offset, s=size, h=shift):
                raw = bytearray(byte_string(m))
                raw[o:o + s] = (a >> h & ((1 << 8 * s) - 1)).to_bytes(s, "little")
                return (words(bytes(raw)),)
            file.test("mem:b32x4, a:b32 -> mem:b32x4", f"ds_write_{name} {{cell}}, {{a}} offset:{offset}").cases(part, [(CELLS[2], 0x11223344)], [(CELLS[1], M32)])
    file.test("mem:b32x4 -> d:b32x2", "ds_read2_b32 {d}, {cell} offset0:3 offset1:1").cases(lambda m: ([m[3], m[1]],), [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    file.test("mem:b32x4 -> d:b32x4", "ds_read2_b64 {d}, {cell} offset0:1 offset1:0").cases(lambda m: (m[2:] + m[:2],), [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    file.test("mem:b32x4, a:b32, b:b32 -> mem:b32x4", "ds_write2_b32 {cell}, {a}, {b} offset0:3 offset1:1").cases(
        lambda m, a, b: ([m[0], b, m[2], a],), [(CELLS[2], 1, 2)], [(CELLS[1], M32, 0)])
    file.test("mem:b32x4, a:b32x2, b:b32x2 -> mem:b32x4", "ds_write2_b64 {cell}, {a}, {b} offset0:1 offset1:0").cases(
        lambda m, a, b: (b + a,), [(CELLS[2], [1, 2], [3, 4])], [(CELLS[1], [M32, 0], [0, M32])])
    # The kernel has 4096 bytes of LDS.
    file.test("mem:b32 -> d:b32", "v_mov_b32 v3, 0xf000 ; ds_read_b32 {d}, v3").cases(lambda m: 0, [(5,)], [(M32,)])
    return [file, lds_atomics()]


def lds_atomics():
    file = CaseFile("ds/atomic", "Atomic operations in LDS, with and without the value before.", space="lds")
    for bits, values in ((32, WORDS), (64, LONGS)):
        mask = (1 << bits) - 1
        rows, edges = [(7, 3), (3, 7), (100, 100)], list(product(values[::2] + values[-1:], repeat=2))
        operations = {f"{name}{bits}": ATOMICS[meaning] for name, meaning in DS_ATOMICS.items()}
        operations[f"rsub_u{bits}"] = lambda m, a, n: a - m
        for name, function in operations.items():
            new = lambda m, a, fn=function, n=bits, k=mask: fn(m, a, n) & k
            file.test(f"mem:u{bits}, a:u{bits} -> mem:u{bits}", f"ds_{name} {{cell}}, {{a}}").cases(new, rows[:2], edges[:6])
            kind, _, size = name.partition("_")
            file.test(f"mem:u{bits}, a:u{bits} -> mem:u{bits}, d:u{bits}", f"ds_{kind}_rtn_{size} {{d}}, {{cell}}, {{a}}").cases(lambda m, a, fn=new: (fn(m, a), m), rows, edges)
        file.test(f"mem:u{bits}, a:u{bits} -> mem:u{bits}, d:u{bits}", f"ds_wrxchg_rtn_b{bits} {{d}}, {{cell}}, {{a}}").cases(lambda m, a: (a, m), rows, edges[:6])
        # What is compared stands first before gfx11, second from it.
        matching = [(m, m, 5) for m in values] + [(m, m ^ 1 << (bits - 1), 5) for m in values]
        file.test(f"mem:u{bits}, c:u{bits}, a:u{bits} -> mem:u{bits}, d:u{bits}",
                  [f"ds_cmpst_rtn_b{bits} {{d}}, {{cell}}, {{c}}, {{a}} | gfx9 gfx10", f"ds_cmpstore_rtn_b{bits} {{d}}, {{cell}}, {{a}}, {{c}} | gfx11 gfx12"]).cases(
            lambda m, c, a: (a if m == c else m, m), [(7, 7, 9), (7, 8, 9)], matching)
        file.test(f"mem:u{bits}, k:u{bits}, a:u{bits} -> mem:u{bits}, d:u{bits}", f"ds_mskor_rtn_b{bits} {{d}}, {{cell}}, {{k}}, {{a}}").cases(
            lambda m, k, a: (m & ~k | a, m), [(0xff, 0x0f, 0x100)], [(mask, mask, 0), (0, mask, 1), (mask, 0, 0)])
    f = F32
    b = lambda x: f.bits_of(Q(x))
    numbers = [(b(1), b(2)), (b(Q(3, 2)), b(-4))]
    file.test("mem:f32, a:f32 -> mem:f32, d:f32", "ds_add_rtn_f32 {d}, {cell}, {a}").cases(
        lambda m, a: (f.add(m, a), m), numbers, [(f.inf, b(1)), (f.largest, f.largest), (b(1), b(-1)), (f.qnan, b(1))])
    for name, function in (("min", f.min), ("max", f.max)):
        file.test("mem:f32, a:f32 -> mem:f32, d:f32", [f"ds_{name}_rtn_f32 {{d}}, {{cell}}, {{a}} | !gfx12", f"ds_{name}_num_rtn_f32 {{d}}, {{cell}}, {{a}} | gfx12"]).cases(
            lambda m, a, fn=function: (fn(m, a), m), numbers, [(f.inf, b(1)), (b(1), f.neg(f.inf)), (b(5), b(5))])
    return file


def scalar():
    file = CaseFile("smem/load", "Scalar loads of one to sixteen dwords, by immediate and by scalar offset.", cases="groups", space="global")
    cell = [0x10203040 + 0x01010101 * i for i in range(16)]
    ones = [M32 - i for i in range(16)]
    for name, count in (("dword", 1), ("dwordx2", 2), ("dwordx4", 4), ("dwordx8", 8), ("dwordx16", 16)):
        kind = f"b32x{count}" if count > 1 else "b32"
        for offset in (0, 4, 32) if count <= 4 else (0,):
            take = lambda m, o=offset // 4, n=count: (m[o:o + n],) if n > 1 else m[o]
            file.test(f"mem:b32x16 -> d:{kind}", [f"s_load_{name} {{d}}, {{base}}, {offset:#x} ; wait_scalar",
                                                 f"s_mov_b32 s72, {offset} ; s_load_{name} {{d}}, {{base}}, s72 ; wait_scalar"]).cases(take, [(cell,)], [(ones,)])
    small = CaseFile("smem/gfx12", "Scalar loads of three dwords, and of bytes and words, extended.", "gfx12", "groups", space="global")
    small.test("mem:b32x4 -> d:b32x3", "s_load_b96 {d}, {base}, 0x4 ; wait_scalar").cases(lambda m: (m[1:4],), [(CELLS[2],)], [(CELLS[1],)])
    for name, size, is_signed in (("u8", 1, False), ("i8", 1, True), ("u16", 2, False), ("i16", 2, True)):
        for offset in (0, 6, 14):
            small.test("mem:b32x4 -> d:b32", f"s_load_{name} {{d}}, {{base}}, {offset:#x} ; wait_scalar").cases(
                lambda m, o=offset, s=size, g=is_signed: int.from_bytes(byte_string(m)[o:o + s], "little", signed=g) & M32, [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    return [file, small]


def files():
    return vector_paths() + apertures() + lds() + scalar()
