"""Lanes that read other lanes: DPP, DPP8, permutes, swizzles, read and write of single lanes, counts below a lane."""

from .case_file import CaseFile
from .scalar import M32

SLOTS = 64


def own(i):
    return 0x1000 + 17 * i


def old(i):
    return 0x900000 + i


def moved(file, control, source, condition="", rows=0xf, banks=0xf, bound=False, fi=False, active=None):
    """v_mov_b32_dpp in 64 lanes; source(i): the lane that lane i reads, None: none. active: mask of a row's lanes."""
    def valid(i):
        j = source(i)
        return j if j is not None and (fi or active is None or active >> (j & 15) & 1) else None

    def result(i):
        on = (active is None or active >> (i & 15) & 1) and rows >> (i >> 4 & 3) & 1 and banks >> (i >> 2 & 3) & 1
        j = valid(i)
        if not on or (j is None and not bound):
            return old(i)
        return own(j) if j is not None else 0
    words = f"row_mask:{rows:#x} bank_mask:{banks:#x}" + (" bound_ctrl:1" if bound else "") + (" fi:1" if fi else "")
    if control.startswith("dpp8"):
        words = "fi:1" if fi else ""
    move = f"v_mov_b32_dpp {{d}}, {{a}} {control} {words}".rstrip()
    ops = [move + (f" | {condition}" if condition else "")]
    if active is not None:
        ops = [f"s_mov_b32 exec_lo, {active * 0x10001:#x} ; s_mov_b32 exec_hi, {active * 0x10001:#x} ; {move} | wave64 {condition}",
               f"s_mov_b32 exec_lo, {active * 0x10001:#x} ; {move} | wave32 {condition}"]
    test = file.test("a:b32, d:b32 -> d:b32", ops, "lanes")
    for i in range(SLOTS):
        test.case((own(i), old(i)), result(i), edge=active is not None or i % 16 in (0, 15))


def in_row(function):
    def source(i):
        j = function(i & 15)
        return None if not 0 <= j < 16 else i & ~15 | j
    return source


def dpp():
    file = CaseFile("dpp/row", "DPP within rows of sixteen lanes: shifts, rotations, mirrors, quads; masks of rows and banks; lanes without source.")
    rdna, cdna = "gfx10 gfx11 gfx12", "gfx90a gfx94 gfx95"
    for n in (1, 4, 15):
        moved(file, f"row_shl:{n}", in_row(lambda i, n=n: i + n))
        moved(file, f"row_shr:{n}", in_row(lambda i, n=n: i - n), bound=True)
        moved(file, f"row_ror:{n}", in_row(lambda i, n=n: (i - n) % 16))
    moved(file, "row_mirror", in_row(lambda i: 15 - i))
    moved(file, "row_half_mirror", in_row(lambda i: i ^ 7))
    for order in ((3, 2, 1, 0), (0, 0, 2, 2)):
        moved(file, f"quad_perm:[{','.join(map(str, order))}]", in_row(lambda i, o=order: i & ~3 | o[i & 3]))
    moved(file, "row_mirror", in_row(lambda i: 15 - i), rows=0x5, banks=0x6)
    moved(file, "row_shr:1", in_row(lambda i: i - 1), rows=0xf, banks=0x9, bound=True)
    for n in (0, 5, 15):
        moved(file, f"row_share:{n}", in_row(lambda i, n=n: n), rdna)
        moved(file, f"row_xmask:{n}", in_row(lambda i, n=n: i ^ n), rdna)
        moved(file, f"row_newbcast:{n}", in_row(lambda i, n=n: n), cdna)
    # Lanes that are off are no source: the reader keeps its value, reads 0 with bound_ctrl, or reads them all the same with fi.
    moved(file, "row_mirror", in_row(lambda i: 15 - i), active=0x0f5a)
    moved(file, "row_mirror", in_row(lambda i: 15 - i), active=0x0f5a, bound=True)
    moved(file, "row_mirror", in_row(lambda i: 15 - i), rdna, active=0x0f5a, fi=True)
    return [file, dpp_wave(), dpp8()]


def dpp_wave():
    file = CaseFile("dpp/wave", "DPP across a wave of 64: shifts, rotations and broadcasts to the next rows.", "gfx9")
    for bound in (False, True):
        moved(file, "wave_shl:1", lambda i: i + 1 if i < 63 else None, bound=bound)
        moved(file, "wave_shr:1", lambda i: i - 1 if i else None, bound=bound)
        moved(file, "row_bcast:15", lambda i: (i & ~15) - 1 if i > 15 else None, bound=bound)
        moved(file, "row_bcast:31", lambda i: 31 if i > 31 else None, bound=bound)
    moved(file, "wave_rol:1", lambda i: (i + 1) % 64)
    moved(file, "wave_ror:1", lambda i: (i - 1) % 64)
    return file


def dpp8():
    file = CaseFile("dpp/dpp8", "DPP8: any of eight lanes to any of the eight.", "gfx10 gfx11 gfx12")
    for order in ((7, 6, 5, 4, 3, 2, 1, 0), (0, 0, 0, 0, 7, 7, 7, 7), (1, 0, 3, 2, 5, 4, 7, 6)):
        control = f"dpp8:[{','.join(map(str, order))}]"
        eight = lambda i, o=order: i & ~7 | o[i & 7]
        moved(file, control, eight)
        moved(file, control, eight, active=0x0f5a, fi=True)
    return file


def whole_wave(file, signature, variants, values, edge=lambda i: i % 2 == 1):
    """variants: (op, function of (lane, wave size) for the result, condition) for both sizes apart."""
    for op, function, size, condition in variants:
        test = file.test(signature, f"{op} | wave{size}" + (f" {condition}" if condition else ""), "lanes")
        for i in range(SLOTS):
            base = i if size == 64 else i & 31
            test.case(values(i), function(base, i - base), edge(i))


def lanes():
    file = CaseFile("lane/single", "One lane's value read to a scalar or written from one; counts of mask bits below a lane.")
    for size in (32, 64):
        last = size - 1
        reads = [("v_readfirstlane_b32 s48, {a} ; s_nop 4 ; v_mov_b32 {d}, s48", lambda i, base: own(base), size, "")]
        for n in (0, 5, last):
            reads.append((f"v_readlane_b32 s48, {{a}}, {n} ; s_nop 4 ; v_mov_b32 {{d}}, s48", lambda i, base, n=n: own(base + n), size, ""))
        # The first lane that is on.
        on = "s_mov_b32 exec_lo, 0xff00 ; " + ("s_mov_b32 exec_hi, 0 ; " if size == 64 else "")
        reads.append((on + "v_readfirstlane_b32 s48, {a} ; s_mov_b32 exec_lo, -1 ; " + ("s_mov_b32 exec_hi, -1 ; " if size == 64 else "") +
                      "s_nop 4 ; v_mov_b32 {d}, s48", lambda i, base: own(base + 8), size, ""))
        whole_wave(file, "a:b32 -> d:b32", reads, lambda i: (own(i),))
        writes = [(f"s_mov_b32 s48, 77 ; v_writelane_b32 {{d}}, s48, {n}", lambda i, base, n=n: 77 if i == n else old(base + i), size, "") for n in (0, 9, last)]
        whole_wave(file, "d:b32 -> d:b32", writes, lambda i: (old(i),))
        below = lambda i, mask: (mask & ((1 << i) - 1)).bit_count()
        counts = [("v_mbcnt_lo_u32_b32 {d}, -1, {a}", lambda i, base: below(min(i, 32), M32) + 5, size, ""),
                  ("v_mbcnt_hi_u32_b32 {d}, -1, {a}", lambda i, base: below(max(i - 32, 0), M32) + 5, size, ""),
                  ("s_mov_b32 s48, 0x55555555 ; v_mbcnt_lo_u32_b32 {d}, s48, {a}", lambda i, base: below(min(i, 32), 0x55555555) + 5, size, "")]
        whole_wave(file, "a:u32 -> d:u32", counts, lambda i: (5,))
    return file


def permutes():
    file = CaseFile("lane/permute", "Values sent to and fetched from lanes through the LDS crossbar, without LDS memory; swizzles; row permutes.")
    target = lambda i, size: (i * 7 + 3) % size  # a permutation: 7 is odd
    for size, condition, span in ((64, "gfx9", 64), (32, "", 32)):
        inverse = {target(i, span): i for i in range(span)}
        test = file.test("n:u32, a:b32 -> d:b32", f"ds_bpermute_b32 {{d}}, {{n}}, {{a}} | wave{size} {condition}".rstrip(), "lanes")
        for i in range(SLOTS):
            test.case((4 * target(i % span, span) + i % 4, own(i)), own(i - i % span + target(i % span, span)), i % 2 == 1)
        test = file.test("n:u32, a:b32 -> d:b32", f"ds_permute_b32 {{d}}, {{n}}, {{a}} | wave{size} {condition}".rstrip(), "lanes")
        for i in range(SLOTS):
            test.case((4 * target(i % span, span), own(i)), own(i - i % span + inverse[i % span]), i % 2 == 1)
    # Vega ISA, DS_SWIZZLE_B32: bit 15 quad mode; else and:4:0, or:9:5, xor:14:10 within 32 lanes.
    for text, source in (("swizzle(SWAP,16)", lambda i: i ^ 16), ("swizzle(REVERSE,8)", lambda i: i ^ 7), ("swizzle(BROADCAST,32,9)", lambda i: i & ~31 | 9),
                         ("swizzle(QUAD_PERM,1,0,3,2)", lambda i: i ^ 1), ("swizzle(BITMASK_PERM,\"01pip\")", lambda i: i & ~31 | (i & 7 ^ 2) | 8)):
        test = file.test("a:b32 -> d:b32", f"ds_swizzle_b32 {{d}}, {{a}} offset:{text}", "lanes")
        for i in range(SLOTS):
            test.case((own(i),), own(source(i)), i % 2 == 1)
    # Vega ISA, DS_SWIZZLE_B32: 0xe000 and above exchanges as a fast Fourier transform of 32 does, 0xc000 and above rotates.
    reverse = lambda i: int(format(i & 31, "05b")[::-1], 2)
    modes = [(0xe000 | mask, lambda i, m=mask: i & 32 | reverse(i) >> m.bit_count() | i & m) for mask in (0, 1, 0x10, 0x1f)]
    for n, down, mask in ((3, 0, 0), (5, 1, 0), (1, 0, 0x18)):
        modes.append((0xc000 | down << 10 | n << 5 | mask, lambda i, n=-n if down else n, m=mask: i & 32 | (i & m | (i + n) & ~m) & 31))
    for offset, source in modes:
        test = file.test("a:b32 -> d:b32", f"ds_swizzle_b32 {{d}}, {{a}} offset:{offset:#x}", "lanes")
        for i in range(SLOTS):
            test.case((own(i),), own(source(i)), i % 2 == 1)
    rdna = "gfx10 gfx11 gfx12"
    select = [(5 * i + 2) % 16 for i in range(16)]
    low = sum(select[i] << 4 * i for i in range(8))
    high = sum(select[8 + i] << 4 * i for i in range(8))
    load = f"s_mov_b32 s48, {low:#x} ; s_mov_b32 s49, {high:#x}"
    for name, flip in (("v_permlane16_b32", 0), ("v_permlanex16_b32", 16)):
        test = file.test("a:b32 -> d:b32", f"{load} ; {name} {{d}}, {{a}}, s48, s49 | {rdna}", "lanes")
        for i in range(SLOTS):
            test.case((own(i),), own((i & ~15 ^ flip) | select[i & 15]), i % 2 == 1)
    # gfx12: a lane's own choice among the sixteen (RDNA 4 ISA, V_PERMLANE16_VAR_B32).
    for name, flip in (("v_permlane16_var_b32", 0), ("v_permlanex16_var_b32", 16)):
        test = file.test("a:b32, n:u32 -> d:b32", f"{name} {{d}}, {{a}}, {{n}} | gfx12", "lanes")
        for i in range(SLOTS):
            choice = (11 * i + 5) % 16
            test.case((own(i), choice + 16 * (i % 5)), own((i & ~15 ^ flip) | choice), i % 2 == 1)
    test = file.test("a:b32 -> d:b32", "v_permlane64_b32 {d}, {a} | gfx11 gfx12 wave64", "lanes")
    for i in range(SLOTS):
        test.case((own(i),), own(i ^ 32), i % 2 == 1)
    return file


def relative():
    """RDNA 3 ISA, VOP1 V_MOVREL*, V_SWAPREL_B32; Vega ISA, "VGPR Indexing"; CDNA 2 ISA, V_ACCVGPR_*."""
    file = CaseFile("lane/relative", "Registers named by M0 or by an index, moved and swapped; accumulation registers.")
    new = "gfx10 gfx11 gfx12"
    four, rows, edges = "a:b32x4, d:b32x4 -> d:b32x4", [([1, 2, 3, 4], [5, 6, 7, 8])], [([own(i) for i in range(4)], [old(i) for i in range(4)]), ([M32, 0, 1, 2], [9, 8, 7, 6])]

    def moves(op, source, target, condition):
        file.test(four, f"{op} | {condition}").cases(lambda a, d: ([a[source] if i == target else v for i, v in enumerate(d)],), rows, edges)
    moves("s_mov_b32 m0, 2 ; v_movrels_b32_e32 {d.0}, {a.0}", 2, 0, new)
    moves("s_mov_b32 m0, 1 ; v_movrels_b32_e64 {d.3}, {a.2}", 3, 3, new)
    moves("s_mov_b32 m0, 3 ; v_movreld_b32_e32 {d.0}, {a.1}", 1, 3, new)
    moves("s_mov_b32 m0, 2 ; v_movrelsd_b32_e32 {d.0}, {a.0}", 2, 2, new)
    moves("s_mov_b32 m0, 0x10002 ; v_movrelsd_2_b32_e32 {d.0}, {a.1}", 3, 1, new)
    file.test("a:b32x4, d:b32x4 -> a:b32x4, d:b32x4", f"s_mov_b32 m0, 0x10002 ; v_swaprel_b32 {{d.1}}, {{a.1}} | {new}").cases(
        lambda a, d: (a[:3] + [d[2]], d[:2] + [a[3]] + d[3:]), rows, edges)
    on = "s_set_gpr_idx_on {n}, gpr_idx({what}) ; {op} ; s_set_gpr_idx_off"
    moves(on.format(n=2, what="SRC0", op="v_mov_b32 {d.1}, {a.0}"), 2, 1, "gfx9")
    moves("s_mov_b32 s48, 3 ; " + on.format(n="s48", what="DST", op="v_mov_b32 {d.0}, {a.1}"), 1, 3, "gfx9")
    moves("s_mov_b32 s48, 3 ; s_set_gpr_idx_on 0, gpr_idx(SRC0,DST) ; s_set_gpr_idx_idx s48 ; v_mov_b32 {d.0}, {a.0} ; s_set_gpr_idx_off", 3, 3, "gfx9")
    moves("s_set_gpr_idx_on 1, gpr_idx(SRC0,DST) ; s_set_gpr_idx_mode gpr_idx(DST) ; v_mov_b32 {d.0}, {a.0} ; s_set_gpr_idx_off", 0, 1, "gfx9")
    moves("s_set_gpr_idx_on 1, gpr_idx(SRC0,DST) ; s_set_gpr_idx_off ; v_mov_b32 {d.0}, {a.0}", 0, 0, "gfx9")
    one = "a:b32 -> d:b32"
    file.test(one, ["v_accvgpr_write_b32 a5, {a} ; s_nop 4 ; v_accvgpr_read_b32 {d}, a5 | gfx908 gfx90a gfx94 gfx95",
                    "v_accvgpr_write_b32 a5, {a} ; s_nop 4 ; v_accvgpr_mov_b32 a6, a5 ; s_nop 4 ; v_accvgpr_read_b32 {d}, a6 | gfx90a gfx94 gfx95"]).cases(
        lambda a: a, [(5,)], [(0,), (M32,), (0x12345678,)])
    return file


def files():
    return dpp() + [lanes(), permutes(), relative()]
