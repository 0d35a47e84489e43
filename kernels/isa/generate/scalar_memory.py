"""Scalar memory beyond plain loads: through buffer resources, stores and atomics of gfx9; and what a wave does with itself.

Sources: Vega ISA and CDNA 3 ISA, SMEM; RDNA 4 ISA, SMEM (96 bits, bytes, words); SOPP, SOPK, SOP1 of the Vega, RDNA 2, RDNA 3 and
RDNA 4 ISA (branches, calls, MODE, relative moves, clocks).
"""

from itertools import product

from .case_file import CaseFile
from .memory import ATOMICS, CELLS, byte_string
from .scalar import LONGS, M32, WORDS

CELL16 = [0x10203040 + 0x01010101 * i for i in range(16)]
ONES = [M32 - i for i in range(16)]
DONE = "s_dcache_wb ; wait_scalar"
VISIBLE = (f"{DONE} ; buffer_wbinvl1", "gfx900 gfx906 gfx908 gfx90a"), (f"{DONE} ; buffer_inv sc1", "gfx94")


def buffers():
    file = CaseFile("smem/buffer", "Scalar loads through a buffer resource, which give 0 beyond it; stores and atomics through it.", cases="groups", space="buffer",
                    source="Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SMEM S_BUFFER_*.")
    for name, count in (("dword", 1), ("dwordx2", 2), ("dwordx4", 4), ("dwordx8", 8), ("dwordx16", 16)):
        kind = f"b32x{count}" if count > 1 else "b32"
        for offset in (0, 4, 32) if count <= 4 else (0,):
            take = lambda m, o=offset // 4, n=count: (m[o:o + n],) if n > 1 else m[o]
            file.test(f"mem:b32x16 -> d:{kind}", [f"s_buffer_load_{name} {{d}}, {{rsrc}}, {offset:#x} ; wait_scalar",
                                                 f"s_mov_b32 s72, {offset} ; s_buffer_load_{name} {{d}}, {{rsrc}}, s72 ; wait_scalar"]).cases(take, [(CELL16,)], [(ONES,)])
    file.test("mem:b32 -> d:b32", "s_mov_b32 s72, 0x4000 ; s_buffer_load_dword {d}, {rsrc}, s72 ; wait_scalar").cases(lambda m: 0, [(5,)], [(M32,)])
    file.test("mem:b32x4 -> d:b32x3", "s_buffer_load_b96 {d}, {rsrc}, 0x4 ; wait_scalar | gfx12").cases(lambda m: (m[1:4],), [(CELLS[2],)], [(CELLS[1],)])
    for name, size, is_signed in (("u8", 1, False), ("i8", 1, True), ("u16", 2, False), ("i16", 2, True)):
        for offset in (0, 6, 14):
            file.test("mem:b32x4 -> d:b32", f"s_buffer_load_{name} {{d}}, {{rsrc}}, {offset:#x} ; wait_scalar | gfx12").cases(
                lambda m, o=offset, s=size, g=is_signed: int.from_bytes(byte_string(m)[o:o + s], "little", signed=g) & M32, [(CELLS[2],)], [(c,) for c in CELLS[:2]])
    writes(file, "s_buffer_", "{rsrc}")
    return file


def writes(file, prefix, base):
    """gfx9 only: what is written goes through the scalar cache and is written back before a vector load looks for it."""
    for name, count in (("dword", 1), ("dwordx2", 2), ("dwordx4", 4)):
        kind = f"b32x{count}" if count > 1 else "b32"
        offset = 4 if count < 4 else 0
        put = lambda m, a, o=offset // 4, n=count: (m[:o] + (a if n > 1 else [a]) + m[o + n:],)
        data = [0x11223344, 0x55667788, 0x99aabbcc, 0xddeeff01][:count]
        file.test(f"mem:b32x4, a:{kind} -> mem:b32x4", [f"{prefix}store_{name} {{a}}, {base}, {offset:#x} ; {then} | {where}" for then, where in VISIBLE]).cases(
            put, [(CELLS[2], data if count > 1 else data[0])], [(CELLS[1], [M32] * count if count > 1 else M32)])
    for bits, suffix, values in ((32, "", WORDS), (64, "_x2", LONGS)):
        rows, edges = [(7, 3), (3, 7), (100, 100)], list(product(values[::2] + values[-1:], repeat=2))[::2]
        for name, function in ATOMICS.items():
            new = lambda m, d, fn=function, n=bits: fn(m, d, n) & (1 << n) - 1
            op = lambda glc, n=name: [f"{prefix}atomic_{n}{suffix} {{d}}, {base}, 0x0{glc} ; {then} | {where}" for then, where in VISIBLE]
            file.test(f"mem:u{bits}, d:u{bits} -> mem:u{bits}, d:u{bits}", op(" glc")).cases(lambda m, d, fn=new: (fn(m, d), m), rows, edges)
            file.test(f"mem:u{bits}, d:u{bits} -> mem:u{bits}, d:u{bits}", op("")).cases(lambda m, d, fn=new: (fn(m, d), d), rows[:1], edges[:4])
        swap = [f"{prefix}atomic_cmpswap{suffix} {{d}}, {base}, 0x0 glc ; {then} | {where}" for then, where in VISIBLE]
        file.test(f"mem:u{bits}, d:u{bits}x2 -> mem:u{bits}, d:u{bits}x2", swap).cases(
            lambda m, d: (d[0] if m == d[1] else m, [m, "*"]), [(7, [9, 7]), (7, [9, 8])], [(m, [a, m]) for m in values for a in values[:2]] + [(m, [1, m ^ 1 << (bits - 1)]) for m in values])


def stores():
    file = CaseFile("smem/store", "Scalar stores and atomics of gfx9.", "gfx9", "groups", space="global", source="Sources: Vega ISA and CDNA 3 ISA, SMEM S_STORE_*, S_ATOMIC_*.")
    writes(file, "s_", "{base}")
    return file


def control():
    """A branch of one dword skips the s_movk_i32 behind it: d stays 1, or becomes 2."""
    file = CaseFile("sop1/control", "Branches, calls, return addresses, MODE, registers named by M0, clocks: as far as a wave sees them itself.", cases="groups",
                    source="Sources: Vega, RDNA 2, RDNA 3 and RDNA 4 ISA, SOPP, SOPK, SOP1 and SMEM.")
    skip = "s_movk_i32 {{d}}, 1 ; {} 1 ; s_movk_i32 {{d}}, 2"
    file.test("-> d:u32", skip.format("s_branch")).case((), 1).case((), 1, True)
    file.test("-> d:u32", [skip.format(f"s_cbranch_cdbg{which}") + " | !gfx12" for which in ("sys", "user", "sys_or_user", "sys_and_user")]).case((), 2).case((), 2, True)
    for value in (0, 1):
        file.test("scc:u32 -> d:u32", skip.format(f"s_cbranch_scc{value}")).cases(lambda s, v=value: 1 if s == v else 2, [(0,), (1,)], [(0,), (1,)])
    for bits, wave in ((32, "wave32"), (64, "wave64")):
        masks = [(0,), (1,), (1 << (bits - 1),), ((1 << bits) - 1,)]
        for register in ("vcc", "exec"):
            for name, taken in (("z", lambda m: m == 0), ("nz", lambda m: m != 0)):
                file.test(f"{register}:b{bits} -> d:u32", skip.format(f"s_cbranch_{register}{name}") + f" | {wave}").cases(lambda m, t=taken: 1 if t(m) else 2, masks[:2], masks)
    # What is called is the instruction behind the one that is left out; e: how far that lies behind the return address.
    far = "s_getpc_b64 s[62:63] ; s_sub_u32 {e}, s62, s60"
    file.test("-> d:u32, e:i32", f"s_movk_i32 {{d}}, 1 ; s_call_b64 s[60:61], 1 ; s_movk_i32 {{d}}, 2 ; {far}").case((), (1, 8)).case((), (1, 8), True)
    file.test("-> d:u32", "s_getpc_b64 s[60:61] ; s_getpc_b64 s[62:63] ; s_sub_u32 {d}, s62, s60").case((), 4).case((), 4, True)
    target = "s_movk_i32 {d}, 1 ; s_getpc_b64 s[60:61] ; s_add_u32 s60, s60, 16 ; s_addc_u32 s61, s61, 0 ; "
    file.test("-> d:u32", target + "s_setpc_b64 s[60:61] ; s_movk_i32 {d}, 2").case((), 1).case((), 1, True)
    file.test("-> d:u32, e:i32", target + "s_swappc_b64 s[62:63], s[60:61] ; s_movk_i32 {d}, 2 ; s_sub_u32 {e}, s62, s60").case((), (1, -4)).case((), (1, -4), True)
    # MODE begins as 0xf0.
    file.test("-> d:u32", "s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8)", "mode 0xf0").case((), 0xf0).case((), 0xf0, True)
    file.test("-> d:u32", "s_getreg_b32 {d}, hwreg(HW_REG_MODE, 4, 3)", "mode 0xf0").case((), 7).case((), 7, True)
    file.test("-> d:u32", "s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 4), 0xffffff05 ; s_nop 4 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8)", "mode 0xf0").case((), 0xf5).case((), 0xf5, True)
    file.test("a:u32 -> d:u32", "s_setreg_b32 hwreg(HW_REG_MODE, 2, 4), {a} ; s_nop 4 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8)", "mode 0xf0").cases(
        lambda a: 0xc0 | (a & 15) << 2, [(5,), (0,)], [(15,), (16,), (M32,)])
    for name, shift in (("round", 0), ("denorm", 4)):  # MODE[3:0], MODE[7:4]
        for value in (5, 0, 15):
            after = 0xf0 & ~(15 << shift) | value << shift
            file.test("-> d:u32", f"s_{name}_mode {value:#x} ; s_nop 1 ; s_getreg_b32 {{d}}, hwreg(HW_REG_MODE, 0, 8) | gfx10 gfx11 gfx12", "mode 0xf0").case((), after).case((), after, True)
    relative(file)
    clocks(file)
    forks(file)
    halves_of_waves(file)
    file.test("-> d:u32", "s_movk_i32 {d}, 1 ; s_version 0x4009 | gfx10 gfx11 gfx12").case((), 1).case((), 1, True)
    file.test("-> scc:u32", "s_barrier_signal_isfirst -1 ; s_barrier_wait -1 | gfx12").case((), 1).case((), 1, True)
    return file


def relative(file):
    four, rows, edges = "a:b32x4, d:b32x4 -> d:b32x4", [([1, 2, 3, 4], [5, 6, 7, 8])], [([M32, 0, 1, 2], [9, 8, 7, 6])]

    def moves(op, source, target, condition=""):
        file.test(four, op + (f" | {condition}" if condition else "")).cases(lambda a, d: ([a[source] if i == target else v for i, v in enumerate(d)],), rows, edges)
    moves("s_mov_b32 m0, 2 ; s_nop 0 ; s_movrels_b32 {d.0}, {a.0}", 2, 0)
    moves("s_mov_b32 m0, 3 ; s_nop 0 ; s_movreld_b32 {d.0}, {a.1}", 1, 3)
    moves("s_mov_b32 m0, 0x10002 ; s_nop 0 ; s_movrelsd_2_b32 {d.0}, {a.1}", 3, 1, "gfx10 gfx11 gfx12")
    pairs, rows, edges = "a:b64, b:b64 -> d:b64", [(5, 0x123456789abcdef0)], [(0, (1 << 64) - 1), ((1 << 64) - 1, 0)]
    load = "s_mov_b64 s[60:61], {a} ; s_mov_b64 s[62:63], {b} ; s_mov_b32 m0, 2 ; s_nop 0 ; "
    file.test(pairs, load + "s_movrels_b64 {d}, s[60:61]").cases(lambda a, b: b, rows, edges)
    file.test(pairs, load + "s_movreld_b64 s[60:61], {a} ; s_mov_b64 {d}, s[62:63]").cases(lambda a, b: a, rows, edges)


def forks(file):
    """The path with fewer lanes first, of two equal ones the forked; {d} collects a digit of each path, EXEC is the last one's (Vega ISA,
    S_CBRANCH_I_FORK, S_CBRANCH_G_FORK, S_CBRANCH_JOIN). Vector skip mode: what the VGPR held stays."""
    depth, every = "s_getreg_b32 s60, hwreg(HW_REG_MODE, 29, 3)", (1 << 64) - 1
    paths = "s_lshl_b32 {d}, {d}, 2 ; s_or_b32 {d}, {d}, 1 ; s_branch 2 ; s_lshl_b32 {d}, {d}, 2 ; s_or_b32 {d}, {d}, 2 ; s_cbranch_join s60"

    def run(exec, condition):
        taken, on = condition & exec, exec & ~condition
        if taken == exec or on == exec:
            return 2 if taken == exec else 1, exec
        return (6, taken) if bin(on).count("1") < bin(taken).count("1") else (9, on)
    rows = [(every, 0xff), (every, every ^ 0xff)]
    edges = [(e, c) for e in (every, 0, 1, 0xff00) for c in (0, every, 0x5555555555555555, 1, 0xf000, 0xfe00)]
    file.test("exec:b64, a:b64 -> d:u32, exec:b64", [f"s_movk_i32 {{d}}, 0 ; {depth} ; s_cbranch_i_fork {{a}}, 3 ; {paths} | gfx9",
                                                     f"s_movk_i32 {{d}}, 0 ; {depth} ; s_getpc_b64 s[62:63] ; s_add_u32 s62, s62, 24 ; s_addc_u32 s63, s63, 0 ; s_cbranch_g_fork {{a}}, s[62:63] ; {paths} | gfx9"]).cases(
        lambda e, c: run(e, c), rows, edges)
    file.test("a:b32, b:u32 -> d:u32", "v_mov_b32 v40, 1 ; s_setvskip {a}, {b} ; s_nop 1 ; v_mov_b32 v40, 2 ; s_setvskip 0, 0 ; s_nop 1 ; v_readfirstlane_b32 {d}, v40 | gfx9").cases(
        lambda a, b: 1 if a >> b % 32 & 1 else 2, [(8, 3), (8, 4)], [(1, 0), (M32 ^ 1, 32), (1 << 31, 31), (1 << 31, 63), (0, 5)])


def halves_of_waves(file):
    """Subvector loops: {d} passes, {e} all lanes that were on in one, EXEC in the end as before (RDNA 2 ISA, S_SUBVECTOR_LOOP_BEGIN, _END)."""
    low, high = M32, M32 << 32
    passes = lambda e: ((e & low != 0) + (e & high != 0), e, e)
    file.test("exec:b64 -> d:u32, e:b64, exec:b64",
              "s_movk_i32 {d}, 0 ; s_mov_b64 {e}, 0 ; s_subvector_loop_begin s60, 3 ; s_add_u32 {d}, {d}, 1 ; s_or_b64 {e}, {e}, exec ; s_subvector_loop_end s60, -3 | gfx10 gfx11 wave64").cases(
        passes, [(low | high,), (1,)], [(0,), (low,), (high,), (1 << 63,), (1 << 32 | 1,)])


def clocks(file):
    """A clock is not zero and does not run backwards: the sign of the difference of two readings."""
    difference = "s_sub_u32 s64, s62, s60 ; s_subb_u32 s65, s63, s61 ; s_lshr_b32 {d}, s65, 31 ; s_or_b32 s60, s60, s61 ; s_cmp_lg_u32 s60, 0"
    read = lambda op: f"s_mov_b64 s[60:61], 0 ; {op.format('s[60:61]')} ; wait_scalar ; {op.format('s[62:63]')} ; wait_scalar ; {difference}"
    file.test("-> d:u32, scc:u32", [read("s_memtime {}") + " | gfx9 gfx10", read("s_memrealtime {}") + " | gfx9 gfx10",
                                    read("s_sendmsg_rtn_b64 {}, sendmsg(MSG_RTN_GET_REALTIME)") + " | gfx11 gfx12"]).case((), (0, 1)).case((), (0, 1), True)
    low = "s_sendmsg_rtn_b32 {}, sendmsg(MSG_RTN_GET_REALTIME) ; wait_scalar"
    file.test("-> d:u32", f"{low.format('s60')} ; {low.format('s61')} ; s_sub_u32 s62, s61, s60 ; s_lshr_b32 {{d}}, s62, 31 | gfx11 gfx12").case((), 0).case((), 0, True)


def files():
    return [buffers(), stores(), control()]
