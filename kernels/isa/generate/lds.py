"""LDS instructions beyond plain loads, stores and atomics.

Sources: Vega ISA and CDNA 3 ISA, DS (SRC2 forms, ADDTID, 2ST64, APPEND, CONSUME, WRAP); RDNA 3 ISA, "LDS Direct Load"; RDNA 4 ISA, DS.
"""

from fractions import Fraction as Q
from itertools import product

from .case_file import CaseFile
from .memory import ATOMICS, CELLS, DS_ATOMICS, byte_string
from .numbers import BF16, F16, F32, F64
from .scalar import LONGS, M32, WORDS

SLOTS = 64
SRAM_ECC = "gfx906 gfx908 gfx90a gfx94"  # the half that is not loaded is not kept, or kept (LLVM 19 FeatureSRAMECC)


def halves(file):
    """D16: a half of the register gets the value, the other keeps its own."""
    for name, size, is_signed in (("u8", 1, False), ("i8", 1, True), ("u16", 2, False)):
        for high in (False, True):
            op = f"ds_read_{name}_d16{'_hi' if high else ''} {{d}}, {{cell}} offset:6"
            value = lambda m, s=size, g=is_signed: int.from_bytes(byte_string(m)[6:6 + s], "little", signed=g) & 0xffff
            for where, kept in (("!gfx906 !gfx908 !gfx90a !gfx94", True), (SRAM_ECC, False)):
                file.test("mem:b32x4, d:b16x2 -> d:b16x2", f"{op} | {where}").cases(
                    lambda m, d, v=value, h=high, k=kept: ([d[0] if k else "*", v(m)] if h else [v(m), d[1] if k else "*"],),
                    [(CELLS[2], [0xbeef, 0xdead])], [(c, [0xabcd, 0x1234]) for c in CELLS[:2]])


def without_return(file):
    for bits, values in ((32, WORDS), (64, LONGS)):
        matching = [(m, m, 5) for m in values] + [(m, m ^ 1 << (bits - 1), 5) for m in values]
        kind, mask = f"u{bits}", (1 << bits) - 1
        file.test(f"mem:{kind}, c:{kind}, a:{kind} -> mem:{kind}", [f"ds_cmpst_b{bits} {{cell}}, {{c}}, {{a}} | gfx9 gfx10", f"ds_cmpstore_b{bits} {{cell}}, {{a}}, {{c}} | gfx11 gfx12"]).cases(
            lambda m, c, a: a if m == c else m, [(7, 7, 9), (7, 8, 9)], matching)
        file.test(f"mem:{kind}, k:{kind}, a:{kind} -> mem:{kind}", f"ds_mskor_b{bits} {{cell}}, {{k}}, {{a}}").cases(
            lambda m, k, a: m & ~k | a, [(0xff, 0x0f, 0x100)], [(mask, mask, 0), (0, mask, 1), (mask, 0, 0)])
    rows, edges = [(7, 3), (3, 7), (100, 100)], list(product(WORDS[::2] + WORDS[-1:], repeat=2))
    for name, function in (("cond_sub", lambda m, a: m - a if m >= a else m), ("sub_clamp", lambda m, a: max(0, m - a))):
        file.test("mem:u32, a:u32 -> mem:u32", f"ds_{name}_u32 {{cell}}, {{a}} | gfx12").cases(function, rows, edges)
        file.test("mem:u32, a:u32 -> mem:u32, d:u32", f"ds_{name}_rtn_u32 {{d}}, {{cell}}, {{a}} | gfx12").cases(lambda m, a, fn=function: (fn(m, a), m), rows, edges)
    file.test("mem:u32, a:u32, b:u32 -> mem:u32, d:u32", "ds_wrap_rtn_b32 {d}, {cell}, {a}, {b} | !gfx12").cases(
        lambda m, a, b: (m - a if m >= a else m + b & M32, m), [(7, 3, 10), (3, 7, 10)], [(m, a, b) for m, a in product([0, 5, M32], repeat=2) for b in (0, 1, M32)])


def floats(file):
    b = lambda g, *ns: tuple(g.bits_of(Q(n)) for n in ns)
    for f, t, have in ((F32, "f32", ""), (F64, "f64", "gfx90a gfx94")):
        numbers = [f.inf, f.neg(f.inf), *b(f, 1, -1, 1000), f.largest]
        tail = f" | {have}" if have else ""
        sums = [(f.inf, f.one), (f.largest, f.largest), (f.one, f.neg(f.one)), (f.qnan, f.one)]
        file.test(f"mem:{t}, a:{t} -> mem:{t}", f"ds_add_{t} {{cell}}, {{a}}{tail}").cases(f.add, [b(f, 1, 2), b(f, "3/2", -4)], sums)
        if f is F64:
            file.test(f"mem:{t}, a:{t} -> mem:{t}, d:{t}", f"ds_add_rtn_{t} {{d}}, {{cell}}, {{a}}{tail}").cases(lambda m, a, g=f: (g.add(m, a), m), [b(f, 1, 2)], sums)
        for name, function in (("min", f.min), ("max", f.max)):
            pairs = list(product(numbers, repeat=2))
            file.test(f"mem:{t}, a:{t} -> mem:{t}", [f"ds_{name}_{t} {{cell}}, {{a}} | !gfx12", f"ds_{name}_num_{t} {{cell}}, {{a}} | gfx12"]).cases(function, [b(f, 1, 2)], pairs)
            if f is F64:
                file.test(f"mem:{t}, a:{t} -> mem:{t}, d:{t}", [f"ds_{name}_rtn_{t} {{d}}, {{cell}}, {{a}} | !gfx12", f"ds_{name}_num_rtn_{t} {{d}}, {{cell}}, {{a}} | gfx12"]).cases(
                    lambda m, a, fn=function: (fn(m, a), m), [b(f, 1, 2)], pairs)
        # Compared as numbers: -0 is +0.
        values = [0, f.sign, f.inf, f.qnan, f.one]
        swap = lambda m, c, a, g=f: a if not g.is_nan(m) and not g.is_nan(c) and g.order(m) == g.order(c) else m
        triples = [(m, c, 9) for m, c in product(values, repeat=2)]
        file.test(f"mem:{t}, c:{t}, a:{t} -> mem:{t}", [f"ds_cmpst_{t} {{cell}}, {{c}}, {{a}} | gfx9 gfx10", f"ds_cmpstore_{t} {{cell}}, {{a}}, {{c}} | gfx11"]).cases(swap, [(f.one, f.one, 5)], triples)
        file.test(f"mem:{t}, c:{t}, a:{t} -> mem:{t}, d:{t}", [f"ds_cmpst_rtn_{t} {{d}}, {{cell}}, {{c}}, {{a}} | gfx9 gfx10", f"ds_cmpstore_rtn_{t} {{d}}, {{cell}}, {{a}}, {{c}} | gfx11"]).cases(
            lambda m, c, a, fn=swap: (fn(m, c, a), m), [(f.one, f.one, 5)], triples)
    for f, kind in ((F16, "f16"), (BF16, "bf16")):
        n = lambda *values, g=f: [g.bits_of(Q(v)) for v in values]
        rows, edges = [(n(1, 2), n(3, -4))], [(n(0, 100), n("1/2", -100)), ([f.inf, f.one], n(1, 1)), ([f.qnan, f.one], n(2, "1/4"))]
        add = lambda m, a, g=f: [g.add(x, y) for x, y in zip(m, a)]
        file.test(f"mem:{kind}x2, a:{kind}x2 -> mem:{kind}x2", f"ds_pk_add_{kind} {{cell}}, {{a}} | gfx94 gfx12").cases(lambda m, a, fn=add: (fn(m, a),), rows, edges)
        file.test(f"mem:{kind}x2, a:{kind}x2 -> mem:{kind}x2, d:{kind}x2", f"ds_pk_add_rtn_{kind} {{d}}, {{cell}}, {{a}} | gfx94 gfx12").cases(lambda m, a, fn=add: (fn(m, a), m), rows, edges)


def memory_to_memory(file):
    """SRC2: the second operand lies offset:14..0 dwords beyond the first."""
    where = "gfx900 gfx906 gfx908"
    for bits, values in ((32, WORDS), (64, LONGS)):
        mask = (1 << bits) - 1
        operations = {f"{name.split('_')[0]}_src2_{name.split('_')[1]}{bits}": ATOMICS[meaning] for name, meaning in DS_ATOMICS.items()}
        operations[f"rsub_src2_u{bits}"] = lambda m, a, n: a - m
        operations[f"write_src2_b{bits}"] = lambda m, a, n: a
        for name, function in operations.items():
            file.test(f"mem:u{bits}x2 -> mem:u{bits}x2", f"ds_{name} {{cell}} offset:{bits // 32} | {where}").cases(
                lambda m, fn=function, n=bits, k=mask: ([fn(m[0], m[1], n) & k, m[1]],), [([7, 3],), ([3, 7],)], [([a, b],) for a, b in product(values[::2] + values[-1:], repeat=2)])
    for f, t, names in ((F32, "f32", ("add", "min", "max")), (F64, "f64", ("min", "max"))):
        for name in names:
            function = {"add": f.add, "min": f.min, "max": f.max}[name]
            numbers = [f.inf, f.neg(f.one), f.one, f.bits_of(1000)]
            file.test(f"mem:{t}x2 -> mem:{t}x2", f"ds_{name}_src2_{t} {{cell}} offset:{2 if f is F64 else 1} | {where}").cases(
                lambda m, fn=function: ([fn(m[0], m[1]), m[1]],), [([f.one, f.bits_of(2)],)], [([a, b],) for a, b in product(numbers, repeat=2)])


def far_apart(file):
    """2ST64: offsets in units of 64 elements. Lane i and lane i + 32 touch both the cells of the two, the first of them the first
    element of each, the second the second: none meets another. Barriers between the waves' stores and what others read."""
    barrier = "barrier"
    for size, first in ((4, "b32"), (8, "b64")):
        far = 2048 // (64 * size)
        count = size // 4
        at = f"v_and_b32 v3, 0x7ff, v2 ; v_lshrrev_b32 v40, 11, v2 ; v_lshlrev_b32 v40, {2 if size == 4 else 3}, v40 ; v_or_b32 v3, v3, v40 ; {barrier}"
        cell = lambda i: [(i * 0x01010101 + 0x11000000 * k + k) & M32 for k in range(2 * count)]
        element = lambda i, k: cell(i)[count * k:count * (k + 1)]
        kind, both = (f"b32x{count}" if count > 1 else "b32"), f"b32x{2 * count}"
        out = lambda words: words if count > 1 else words[0]

        def spelled(old, new, operands):
            return [f"{at} ; ds_{name}_{first} {operands} offset0:{a} offset1:{b} ; wait_lds ; {barrier} | {where}" for name, where in ((old, "gfx9 gfx10"), (new, "gfx11 gfx12")) for a, b in ((far, 0),)]
        test = file.test(f"mem:{both} -> d:{both}", spelled("read2st64", "load_2addr_stride64", "{d}, v3"), "lanes")
        for i in range(SLOTS):
            k, low = i // 32, i % 32
            test.case((cell(i),), (element(low + 32, k) + element(low, k),), True)
        data = lambda i, n: [(0x5000 + 16 * i + 4 * n + w) for w in range(count)]
        test = file.test(f"mem:{both}, a:{kind}, b:{kind} -> mem:{both}", spelled("write2st64", "store_2addr_stride64", "v3, {a}, {b}"), "lanes")
        for i in range(SLOTS):
            low, n = i % 32, 1 if i < 32 else 0  # the first operand goes to the far cell
            test.case((cell(i), out(data(i, 0)), out(data(i, 1))), (data(low, n) + data(low + 32, n),), True)
        test = file.test(f"mem:{both}, a:{kind}, b:{kind} -> mem:{both}, d:{both}", spelled("wrxchg2st64_rtn", "storexchg_2addr_stride64_rtn", "{d}, v3, {a}, {b}"), "lanes")
        for i in range(SLOTS):
            k, low, n = i // 32, i % 32, 1 if i < 32 else 0
            test.case((cell(i), out(data(i, 0)), out(data(i, 1))), (data(low, n) + data(low + 32, n), element(low + 32, k) + element(low, k)), True)
        ends = [CELLS[2], CELLS[1]]
        exchange = f"{{d}}, {{cell}}, {{a}}, {{b}} offset0:{3 if size == 4 else 1} offset1:0"
        file.test(f"mem:b32x4, a:{kind}, b:{kind} -> mem:b32x4, d:{both}",
                  [f"ds_wrxchg2_rtn_{first} {exchange} | gfx9 gfx10", f"ds_storexchg_2addr_rtn_{first} {exchange} | gfx11 gfx12"]).cases(
            lambda m, a, b, c=count: ([*(b if c > 1 else [b]), *m[c:4 - c], *(a if c > 1 else [a])], m[4 - c:] + m[:c]),
            [(ends[0], out([1, 2][:count]), out([3, 4][:count]))], [(ends[1], out([M32, 0][:count]), out([0, M32][:count]))])


def by_lane(file):
    """ADDTID: dword of the lane's number; LDS direct: one value for all lanes; APPEND and CONSUME: a counter and EXEC's bits."""
    cell = lambda c: [(c << 24 | k << 8 | 0x5a) for k in range(16)]
    for wave in (64, 32):
        test = file.test("mem:b32x16 -> d:b32", [f"s_mov_b32 m0, 0 ; barrier ; {name} {{d}} offset:64 ; wait_lds ; barrier | {where} wave{wave}"
                                                  for name, where in (("ds_read_addtid_b32", "gfx9 gfx10"), ("ds_load_addtid_b32", "gfx11 gfx12"))], "lanes")
        for i in range(SLOTS):
            dword = i % wave + 16
            test.case((cell(i),), cell(dword // 16)[dword % 16], True)
        test = file.test("mem:b32x16, a:b32 -> mem:b32x16", [f"s_mov_b32 m0, 0 ; barrier ; {name} {{a}} offset:64 ; wait_lds ; barrier | {where} wave{wave}"
                                                              for name, where in (("ds_write_addtid_b32", "gfx9 gfx10"), ("ds_store_addtid_b32", "gfx11 gfx12"))], "lanes")
        for i in range(SLOTS):
            written = [0xa00 + n % wave if n < wave else c for n, c in ((16 * (i - 1) + k, v) for k, v in enumerate(cell(i)))] if i else cell(i)
            test.case((cell(i), 0xa00 + i % wave), (written,), True)
    counter = lambda i: [1000 + i, 5]
    for name, change in (("append", 64), ("consume", -64)):
        test = file.test("mem:u32x2 -> mem:u32x2, d:u32", f"s_mov_b32 m0, 0 ; s_nop 0 ; ds_{name} {{d}} offset:64 ; wait_lds | wave64", "lanes")
        for i in range(SLOTS):
            test.case((counter(i),), ([counter(i)[0] + (change if i == 1 else 0), 5], counter(1)[0]), True)
    test = file.test("mem:b32x2 -> d:b32", ["s_mov_b32 m0, 0x20044 ; barrier ; lds_direct_load v41 wait_vdst:0 ; s_waitcnt_depctr 0 ; s_waitcnt expcnt(0) ; v_mov_b32 {d}, v41 ; barrier | gfx11",
                                             "s_mov_b32 m0, 0x20044 ; barrier ; ds_direct_load v41 wait_va_vdst:0 wait_vm_vsrc:0 ; s_wait_expcnt 0x0 ; v_mov_b32 {d}, v41 ; barrier | gfx12"], "lanes")
    for i in range(SLOTS):
        test.case(([0x1000 + i, 0x2000 + i],), 0x2001, True)


def waves_meet(file):
    """s_barrier: what another wave of the group stored before it is there after it."""
    op = "v_xor_b32 v3, 0x800, v2 ; {0} ; ds_read_b32 {{d}}, v3 ; wait_lds ; {0}"
    test = file.test("mem:b32 -> d:b32", [op.format("s_barrier") + " | !gfx12", op.format("s_barrier_signal -1 ; s_barrier_wait -1") + " | gfx12"], "lanes")
    for i in range(SLOTS):
        test.case((0x300 + i,), 0x300 + (i ^ 32), True)
    # Valid, and two members; who has signalled meanwhile is masked out.
    file.test("-> d:b32", "s_get_barrier_state s60, -1 ; wait_scalar ; s_and_b32 s60, s60, 0x7f1 ; v_mov_b32 {d}, s60 | gfx12 wave32").case((), 0x21).case((), 0x21, True)


def exchanges(file):
    """CONDXCHG32: each dword is replaced where its new value has the top bit, which is left out (RDNA 3 ISA, DS_CONDXCHG32_RTN_B64)."""
    new = lambda m, a: a & 0x7fffffff if a >> 31 else m
    rows = [([1, 2], [0x80000003, 4]), ([1, 2], [3, 0x80000004])]
    edges = [([M32, 0], [a, b]) for a, b in product([0, 0x7fffffff, 0x80000000, M32], repeat=2)]
    file.test("mem:b32x2, a:b32x2 -> mem:b32x2, d:b32x2", "ds_condxchg32_rtn_b64 {d}, {cell}, {a}").cases(lambda m, a: ([new(x, y) for x, y in zip(m, a)], m), rows, edges)


# How a load's parts are called where it goes to LDS by a bit, by gfx11's opcodes, and by gfx942's.
TO_LDS = [("dword", "b32", 4, False), ("ubyte", "u8", 1, False), ("sbyte", "i8", 1, True), ("ushort", "u16", 2, False), ("sshort", "i16", 2, True)]


def past_the_registers(path, claim, families, space, ops):
    """A load to LDS: lane n of a wave to M0 + offset + 4 n, a dword however small it is. Each wave has its own part of the LDS."""
    file = CaseFile(path, claim, families, space=space, lds=1024, source="Sources: Vega, CDNA 3, RDNA 2 and RDNA 3 ISA, \"Memory Buffer Load to LDS\", \"Memory to LDS\".")
    part_of_wave = (("s_mov_b32 m0, 0x100", "wave64"), ("first_lane 60, 1 ; s_and_b32 s60, s60, 0x80 ; s_add_u32 m0, s60, 0x100", "wave32"))
    for old, new, size, is_signed in TO_LDS:
        for offset in (0, 4):
            value = lambda m, o=offset, s=size, g=is_signed: int.from_bytes(byte_string(m)[o:o + s], "little", signed=g) & M32
            file.test("mem:b32x4 -> d:b32", [f"{start} ; s_nop 0 ; {op} ; wait_loads ; ds_read_b32 {{d}}, v1 offset:{0x100 + offset} ; wait_lds | {where} {wave}"
                                             for start, wave in part_of_wave for op, where in ops(old, new, offset) if not (wave == "wave32" and where.startswith("gfx9"))]).cases(
                value, [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    return file


def loads_to_lds():
    def buffer(old, new, offset):
        yield f"buffer_load_{old} {{cell}}, {{rsrc}}, 0 offen offset:{offset} lds", "gfx9"
        yield f"buffer_load_{old} {{cell}}, {{rsrc}}, 0 offen offset:{offset} lds", "gfx10"
        yield f"buffer_load_lds_{new} {{cell}}, {{rsrc}}, 0 offen offset:{offset}", "gfx11"
        if old == "dword":  # the resource's format is one component of 32 bits
            yield f"buffer_load_format_x {{cell}}, {{rsrc}}, 0 offen offset:{offset} lds", "gfx9 !gfx90a !gfx94"
            yield f"buffer_load_format_x {{cell}}, {{rsrc}}, 0 offen offset:{offset} lds", "gfx10"
            yield f"buffer_load_lds_format_x {{cell}}, {{rsrc}}, 0 offen offset:{offset}", "gfx11"
    return [past_the_registers("buffer/lds", "Buffer loads that bypass the VGPRs: the value stands in LDS, where M0, offset and lane say.", "gfx9 gfx10 gfx11", "buffer", buffer),
            past_the_registers("global/lds", "Global loads that bypass the VGPRs: the value stands in LDS, where M0, offset and lane say.", "gfx94", "global",
                               lambda old, new, offset: [(f"global_load_lds_{old} {{addr}}, off offset:{offset}", "gfx94"), (f"global_load_lds_{old} {{cell}}, {{base}} offset:{offset}", "gfx94")]),
            past_the_registers("scratch/lds", "Loads of private memory that bypass the VGPRs: the value stands in LDS, where M0, offset and lane say.", "gfx94", "scratch",
                               lambda old, new, offset: [(f"v_mov_b32 v3, 0 ; scratch_load_lds_{old} v3, off offset:{offset}", "gfx94")])]



def files():
    source = "Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, DS; RDNA 3 ISA, \"LDS Direct Load\"."
    more = CaseFile("ds/more", "LDS: halves of registers, floats, comparisons and masks without the value before, memory with memory.", space="lds", source=source)
    for part in (halves, without_return, floats, memory_to_memory, exchanges):
        part(more)
    group = CaseFile("ds/group", "LDS of the whole group: far pairs, dwords of lanes, counters, one value for all, and barriers between waves.", space="lds", source=source)
    for part in (far_apart, by_lane, waves_meet):
        part(group)
    return [more, group, *loads_to_lds()]
