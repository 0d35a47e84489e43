"""Buffers with formats, and buffers of records: conversions on the way to and from memory, swizzled addresses, what lies beyond.

Sources: Vega ISA and RDNA 2 ISA, "Buffer" (format conversions, DST_SEL defaults 0, 0, 0, 1; range checks; swizzled addressing);
RDNA 3 ISA (SWIZZLE_ENABLE of two bits); format numbers: Mesa 25.0 gfx9.json, gfx10-rsrc.json, gfx11-rsrc.json.
"""

from fractions import Fraction as Q

from .case_file import CaseFile
from .memory import CELLS, byte_string, words
from .numbers import F16, F32
from .scalar import M32, signed

SLOTS = 64
WORDS9 = {"UNORM": 0, "SNORM": 1, "USCALED": 2, "SSCALED": 3, "UINT": 4, "SINT": 5, "FLOAT": 7}
# bits of each component, gfx9 data format, numbers of the formats of gfx10 and gfx11
LAYOUTS = {"8": ((8,), 1), "16": ((16,), 2), "8_8": ((8, 8), 3), "32": ((32,), 4), "16_16": ((16, 16), 5), "8_8_8_8": ((8,) * 4, 10), "32_32": ((32, 32), 11),
           "16_16_16_16": ((16,) * 4, 12), "32_32_32": ((32,) * 3, 13), "32_32_32_32": ((32,) * 4, 14), "2_10_10_10": ((10, 10, 10, 2), 9)}
NUMBERS = {("8_8_8_8", "UNORM"): (56, 42), ("8_8_8_8", "SNORM"): (57, 43), ("16_16", "FLOAT"): (29, 29), ("32_32_32_32", "FLOAT"): (77, 63), ("16_16_16_16", "SINT"): (70, 56),
           ("16", "FLOAT"): (13, 13), ("32_32_32", "FLOAT"): (74, 60), ("8_8", "UINT"): (18, 18), ("32_32_32_32", "UINT"): (75, 61)}
SELECT = 4 | 5 << 3 | 6 << 6 | 7 << 9
ECC = "gfx906 gfx908 gfx90a gfx94 gfx95"


def fields(layout, cell, offset):
    value, found = int.from_bytes(byte_string(cell)[offset:], "little"), []
    for bits in LAYOUTS[layout][0]:
        found.append((value & (1 << bits) - 1, bits))
        value >>= bits
    return found


def real(number, value, bits):
    """A component as a register holds it."""
    top = (1 << bits) - 1
    if number in ("UINT", "SINT"):
        return (signed(value, bits) if number == "SINT" else value) & M32
    if number == "FLOAT":
        wide = F16.to(F32, value) if bits == 16 else value
        return wide
    q = {"UNORM": Q(value, top), "SNORM": max(Q(-1), Q(signed(value, bits), top >> 1)), "USCALED": Q(value), "SSCALED": Q(signed(value, bits))}[number]
    return F32.round(q)


def loaded(layout, number, cell, offset, count):
    integer = number in ("UINT", "SINT")
    got = [real(number, *f) for f in fields(layout, cell, offset)]
    default = [0, 0, 0, 1 if integer else F32.one]
    return [got[i] if i < len(got) else default[i] for i in range(count)]


def format_words(layout, number):
    """The format of MTBUF as each generation's assembler spells it."""
    return {"gfx9": f"format:[BUF_DATA_FORMAT_{layout},BUF_NUM_FORMAT_{number}]", "gfx10": f"format:[BUF_FMT_{layout}_{number}]"}


def typed(name, layout, number, offset, register):
    new = format_words(layout, number)["gfx10"]
    return [f"tbuffer_{name} {register}, {{cell}}, {{rsrc}}, 0 {format_words(layout, number)['gfx9']} offen offset:{offset} | gfx9",
            f"tbuffer_{name} {register}, {{cell}}, {{rsrc}}, 0 {new} offen offset:{offset} | gfx10 gfx11",
            f"tbuffer_{name} {register}, {{cell}}, {{rsrc}}, null {new} offen offset:{offset} | gfx12"]


def resource(word3):
    return f"s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, {word3:#x}"


def of_resource(name, layout, number, offset, register):
    """MUBUF's typed forms: the format is the resource's, here one made beside the file's own."""
    ten, eleven = NUMBERS[layout, number]
    old = SELECT | WORDS9[number] << 12 | LAYOUTS[layout][1] << 15
    spell = lambda word, zero, where: f"{resource(word)} ; buffer_{name} {register}, {{cell}}, s[72:75], {zero} offen offset:{offset} | {where}"
    return [spell(old, "0", "gfx9"), spell(SELECT | ten << 12 | 1 << 24 | 3 << 28, "0", "gfx10"), spell(SELECT | eleven << 12 | 3 << 28, "0", "gfx11"),
            spell(SELECT | eleven << 12 | 3 << 28, "null", "gfx12")]


XYZW = ["x", "xy", "xyz", "xyzw"]
ROWS = [("8_8_8_8", "UNORM"), ("8_8_8_8", "SNORM"), ("8_8_8_8", "UINT"), ("16_16", "SINT"), ("16_16", "FLOAT"), ("16_16_16_16", "UNORM"), ("8", "SNORM"), ("16", "FLOAT"),
        ("8_8", "UINT"), ("32", "FLOAT"), ("32_32", "UINT"), ("2_10_10_10", "UNORM"), ("32_32_32", "FLOAT"), ("32_32_32_32", "SINT")]
FLOATS = [0x3c003800, 0xbc007bff, 0x3f800000, 0xc0490fdb]  # halves and floats that are numbers


def loads(file):
    for i, (layout, number) in enumerate(ROWS):
        offset = 0 if len(LAYOUTS[layout][0]) * LAYOUTS[layout][0][0] > 64 else 4
        for count in {len(LAYOUTS[layout][0]), 4, 1 + i % 4}:
            cells = [FLOATS] if number == "FLOAT" else CELLS
            kind = "u32" if number in ("UINT", "SINT") else "f32"
            kind += f"x{count}" if count > 1 else ""
            function = lambda m, l=layout, n=number, o=offset, c=count: (loaded(l, n, m, o, c),) if c > 1 else loaded(l, n, m, o, c)[0]
            exact = number in ("UINT", "SINT", "FLOAT")
            file.test(f"mem:b32x4 -> d:{kind}", typed(f"load_format_{XYZW[count - 1]}", layout, number, offset, "{d}"), "" if exact else "ulp 1").cases(
                function, [(cells[-1],)], [(c,) for c in cells])
    for layout, number in NUMBERS:
        if number in ("UINT", "SINT") and layout != "8_8":
            continue
        for count in range(1, len(LAYOUTS[layout][0]) + 1):  # what DST_SEL gives for a component that is not there, is not said
            cells = [FLOATS] if number == "FLOAT" else CELLS
            kind = ("u32" if number in ("UINT", "SINT") else "f32") + (f"x{count}" if count > 1 else "")
            function = lambda m, l=layout, n=number, c=count: (loaded(l, n, m, 0, c),) if c > 1 else loaded(l, n, m, 0, c)[0]
            file.test(f"mem:b32x4 -> d:{kind}", of_resource(f"load_format_{XYZW[count - 1]}", layout, number, 0, "{d}"), "" if number in ("UINT", "FLOAT") else "ulp 1").cases(
                function, [(cells[-1],)], [(c,) for c in cells])


def stored(layout, number, values, cell, offset):
    """Numbers that the format holds, or that are beyond its ends."""
    bits_of, data = LAYOUTS[layout][0], 0
    for i, bits in reversed(list(enumerate(bits_of))):
        v, top = values[i], (1 << bits) - 1
        if number in ("UINT", "SINT"):
            field = max(-(top + 1 >> 1), min(top >> 1, signed(v))) & top if number == "SINT" else min(v, top)
        elif number == "FLOAT":
            field = F32.to(F16, v) if bits == 16 else v
        else:
            q = F32.value(v)
            low, high = (Q(-1), Q(1)) if number == "SNORM" else (Q(0), Q(1))
            field = int(max(low, min(high, q)) * (top >> 1 if number == "SNORM" else top)) & top
        data = data << bits | field
    raw = bytearray(byte_string(cell))
    size = sum(bits_of) // 8
    raw[offset:offset + size] = data.to_bytes(size, "little")
    return words(bytes(raw))


def stores(file):
    f = F32
    one, minus, zero, two, quarter = (f.bits_of(Q(n)) for n in ("1", "-1", "0", "2", "1/4"))
    numbers = {"UNORM": [[one, zero, two, minus]], "SNORM": [[one, minus, zero, two]], "FLOAT": [[quarter, minus, two, one]], "UINT": [[1, 2, 3, 4]], "SINT": [[1, M32, 5, M32 - 7]]}
    for layout, number in ROWS:
        count = len(LAYOUTS[layout][0])
        offset = 0 if count * LAYOUTS[layout][0][0] > 64 else 4
        kind = "b32" + (f"x{count}" if count > 1 else "")
        for spell in (typed, of_resource):
            if spell is of_resource and (layout, number) not in NUMBERS:
                continue
            file.test(f"mem:b32x4, a:{kind} -> mem:b32x4", spell(f"store_format_{XYZW[count - 1]}", layout, number, offset, "{a}")).cases(
                lambda m, a, l=layout, n=number, o=offset: (stored(l, n, a if isinstance(a, list) else [a], m, o),),
                [(CELLS[2], row[:count] if count > 1 else row[0]) for row in numbers[number]], [(CELLS[1], row[::-1][:count] if count > 1 else row[1]) for row in numbers[number]])
    # Fewer components than the format has: the first ones are the instruction's; with more, the rest is not stored.
    for count in (1, 2, 3):
        kind = "b32" + (f"x{count}" if count > 1 else "")
        layout = {1: "16", 2: "16_16", 3: "32_32_32"}[count]
        number = "FLOAT"
        for spell in (typed,):
            file.test(f"mem:b32x4, a:{kind} -> mem:b32x4", spell(f"store_format_{XYZW[count - 1]}", layout, number, 0, "{a}")).cases(
                lambda m, a, l=layout: (stored(l, "FLOAT", a if isinstance(a, list) else [a], m, 0),), [(CELLS[2], [quarter, minus, two][:count] if count > 1 else quarter)],
                [(CELLS[1], [one, zero, minus][:count] if count > 1 else minus)])


def narrow(file):
    """D16: components as halves, two a register."""
    f = F16
    half = lambda x: F32.to(F16, x)
    for layout, number, spells in (("8_8_8_8", "UNORM", (typed, of_resource)), ("16_16_16_16", "FLOAT", (typed,))):
        # UNORM of exactly 0 and 1: how a fraction of a byte is rounded to a half is not said.
        cells = [[0x00ff00ff, 0xff00ff00, 0xffffffff, 0]] if number == "UNORM" else [FLOATS]
        for spell in spells:
            for count in (1, 2, 3, 4):
                text = "load_format_d16_" + XYZW[count - 1]
                ops = [op.replace("load_format_d16", "load_d16_format") if any(op.endswith(g) for g in ("gfx11", "gfx12")) and spell is of_resource else op for op in spell(text, layout, number, 0, "{d}")]
                result = lambda m, l=layout, n=number, c=count: ([half(x) for x in loaded(l, n, m, 0, c)] + (["*"] if c == 3 else []),) if c > 1 else half(loaded(l, n, m, 0, 1)[0])
                kind = {1: "f16", 2: "f16x2", 3: "f16x4", 4: "f16x4"}[count]
                file.test(f"mem:b32x4 -> d:{kind}", ops).cases(result, [(cells[0],)], [(c,) for c in cells])
                values = [f.one, 0, f.one, f.neg(f.one)] if number == "UNORM" else [f.one, f.neg(f.one), 0, f.bits_of(Q(5, 2))]
                if count != len(LAYOUTS[layout][0]):
                    continue
                text = "store_format_d16_" + XYZW[count - 1]
                ops = [op.replace("store_format_d16", "store_d16_format") if any(op.endswith(g) for g in ("gfx11", "gfx12")) and spell is of_resource else op for op in spell(text, layout, number, 0, "{a}")]
                file.test(f"mem:b32x4, a:f16x4 -> mem:b32x4", ops).cases(
                    lambda m, a, l=layout, n=number: (stored(l, n, [F16.to(F32, x) for x in a], m, 0),), [(CELLS[2], values)], [(CELLS[1], values[::-1])])
    for count, layout in ((1, "16"), (2, "16_16"), (3, "32_32_32")):
        kind = "f16" + (f"x{count + count % 2}" if count > 1 else "")
        for spell, number in ((typed, "FLOAT"), (of_resource, "FLOAT")):
            text = "store_format_d16_" + XYZW[count - 1]
            ops = [op.replace("store_format_d16", "store_d16_format") if any(op.endswith(g) for g in ("gfx11", "gfx12")) and spell is of_resource else op for op in spell(text, layout, number, 0, "{a}")]
            file.test(f"mem:b32x4, a:{kind} -> mem:b32x4", ops).cases(
                lambda m, a, l=layout: (stored(l, "FLOAT", [F16.to(F32, x) for x in (a if isinstance(a, list) else [a])], m, 0),),
                [(CELLS[2], [f.one, f.neg(f.one), f.bits_of(7), 0][:count + count % 2] if count > 1 else f.one)],
                [(CELLS[1], [f.bits_of(Q(5, 2)), 0, f.one, f.one][:count + count % 2] if count > 1 else f.neg(f.one))])
    high_halves(file)


def high_halves(file):
    """The register's high half is the component."""
    f = F16
    newer = lambda ops: [op.replace("_format_d16_hi", "_d16_hi_format") if op.endswith(("gfx11", "gfx12")) else op for op in ops]
    loads_high = newer(of_resource("load_format_d16_hi_x", "16", "FLOAT", 0, "{d}"))
    for kept in (True, False):  # with SRAM ECC the low half is not kept, or kept
        ops = [op.replace("| gfx9", "| gfx900") for op in loads_high] if kept else [op.replace("| gfx9", f"| {ECC}") for op in loads_high if op.endswith("| gfx9")]
        file.test("mem:b32x4, d:b16x2 -> d:b16x2", ops).cases(lambda m, d, k=kept: ([d[0] if k else "*", m[0] & 0xffff],), [(FLOATS, [1, 2])], [([0x7bff1400 ^ n, 0, 0, 0], [3, 4]) for n in (0, 0x8000)])
    file.test("mem:b32x4, a:f16x2 -> mem:b32x4", newer(of_resource("store_format_d16_hi_x", "16", "FLOAT", 0, "{a}"))).cases(
        lambda m, a: (stored("16", "FLOAT", [F16.to(F32, a[1])], m, 0),), [(CELLS[2], [f.one, f.bits_of(Q(5, 2))])], [(CELLS[1], [0, f.neg(f.one)])])


def records(file):
    """Structured buffers: an index in units of the stride; swizzled, eight neighbours' elements of 4 bytes lie side by side."""
    strided = lambda extra: f"s_mov_b32 s72, s92 ; s_or_b32 s73, s93, {64 << 16 | extra:#x} ; s_movk_i32 s74, 64"
    plain9, plain10, plain11 = SELECT | 4 << 12 | 4 << 15, SELECT | 20 << 12 | 1 << 24 | 1 << 28, SELECT | 20 << 12 | 1 << 28

    def ops(access, extra9, extra11, element=0):
        index = "v_lshrrev_b32 v40, 2, v1 ; v_mov_b32 v41, 8"
        forms = ((strided(extra9), plain9 | element, "0", "gfx9"), (strided(extra9), plain10, "0", "gfx10"), (strided(extra11), plain11, "0", "gfx11"), (strided(extra11), plain11, "null", "gfx12"))
        return [f"{s} ; s_mov_b32 s75, {w:#x} ; {index} ; {access.format(zero=z)} | {where}" for s, w, z, where in forms]
    cell = CELLS[2]
    file.test("mem:b32x4 -> d:b32", ops("buffer_load_dword {{d}}, v40, s[72:75], {zero} idxen offset:4", 0, 0)).cases(lambda m: m[1], [(cell,)], [(c,) for c in CELLS])
    file.test("mem:b32x4 -> d:b32x2", ops("buffer_load_dwordx2 {{d}}, v[40:41], s[72:75], {zero} idxen offen", 0, 0)).cases(lambda m: (m[2:4],), [(cell,)], [(c,) for c in CELLS])
    file.test("mem:b32x4, a:b32 -> mem:b32x4", ops("buffer_store_dword {{a}}, v[40:41], s[72:75], {zero} idxen offen offset:4", 0, 0)).cases(
        lambda m, a: (m[:3] + [a],), [(cell, 5)], [(c, M32) for c in CELLS])
    beyond = [op.replace("v_mov_b32 v41, 8", "v_add_u32 v40, 64, v40") if op.endswith("gfx9") else op.replace("v_mov_b32 v41, 8", "v_add_nc_u32 v40, 64, v40")
              for op in ops("buffer_load_dword {{d}}, v40, s[72:75], {zero} idxen", 0, 0)]
    file.test("mem:b32 -> d:b32", beyond).cases(lambda m: 0, [(5,)], [(M32,)])
    # Swizzle: word 1 bit 31; gfx11 and later 31:30 = 1 for elements of 4 bytes. ELEMENT_SIZE 1: 4 bytes; INDEX_STRIDE 0: 8.
    memory = lambda i: [i << 16 | k for k in range(16)]

    def place(index, offset):
        at = index // 8 * 512 + offset // 4 * 32 + index % 8 * 4
        return at // 64, at % 64 // 4
    for offset in (0, 4, 60):
        test = file.test("mem:b32x16 -> d:b32", ops(f"buffer_load_dword {{{{d}}}}, v40, s[72:75], {{zero}} idxen offset:{offset}", 1 << 31, 1 << 30, 1 << 19), "lanes")
        for i in range(SLOTS):
            lane, dword = place(i, offset)
            test.case((memory(i),), memory(lane)[dword], True)


def files():
    source = "Sources: Vega, RDNA 2, RDNA 3 and RDNA 4 ISA, buffer resources, formats and addressing; Mesa 25.0 registers/*.json."
    file = CaseFile("buffer/typed", "Typed buffers: components converted to and from registers, those that the format lacks; as halves too.", space="buffer", source=source)
    for part in (loads, stores, narrow):
        part(file)
    other = CaseFile("buffer/records", "Buffers of records: index and stride, beyond the last record, and swizzled.", space="buffer", source=source)
    records(other)
    return [file, other]
