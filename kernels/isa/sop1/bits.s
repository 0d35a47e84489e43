// Scalar operations of one operand: moves, bits counted, found, reversed and replaced.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SOP1 Instructions.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: groups

test a:b32 -> d:b32
  op s_mov_b32 {d}, {a}
  0x12345678 -> 0x12345678; 0x80 -> 0x80; 0xff00ff00 -> 0xff00ff00; 0xfffff000 -> 0xfffff000
  edge 0 -> 0; 1 -> 1; 2 -> 2; 0x7fffffff -> 0x7fffffff; 0x80000000 -> 0x80000000; 0x80000001 -> 0x80000001
  edge 0xfffffffe -> 0xfffffffe; 0xffffffff -> 0xffffffff; 0x8000 -> 0x8000; 0x10000 -> 0x10000
  edge 0x40000000 -> 0x40000000; 0xffff7fff -> 0xffff7fff

test a:b32 -> d:b32, scc:u32
  op s_not_b32 {d}, {a}
  0x12345678 -> 0xedcba987, 1; 0x80 -> 0xffffff7f, 1; 0xff00ff00 -> 0xff00ff, 1; 0xfffff000 -> 0xfff, 1
  edge 0 -> 0xffffffff, 1; 1 -> 0xfffffffe, 1; 2 -> 0xfffffffd, 1; 0x7fffffff -> 0x80000000, 1
  edge 0x80000000 -> 0x7fffffff, 1; 0x80000001 -> 0x7ffffffe, 1; 0xfffffffe -> 1, 1; 0xffffffff -> 0, 0
  edge 0x8000 -> 0xffff7fff, 1; 0x10000 -> 0xfffeffff, 1; 0x40000000 -> 0xbfffffff, 1; 0xffff7fff -> 0x8000, 1

test a:b32 -> d:b32, scc:u32
  op s_wqm_b32 {d}, {a}
  0x12345678 -> 0xffffffff, 1; 0x80 -> 0xf0, 1; 0xff00ff00 -> 0xff00ff00, 1; 0xfffff000 -> 0xfffff000, 1
  edge 0 -> 0, 0; 1 -> 0xf, 1; 2 -> 0xf, 1; 0x7fffffff -> 0xffffffff, 1; 0x80000000 -> 0xf0000000, 1
  edge 0x80000001 -> 0xf000000f, 1; 0xfffffffe -> 0xffffffff, 1; 0xffffffff -> 0xffffffff, 1; 0x8000 -> 0xf000, 1
  edge 0x10000 -> 0xf0000, 1; 0x40000000 -> 0xf0000000, 1; 0xffff7fff -> 0xffffffff, 1

test a:b32 -> d:b32, scc:u32
  op s_quadmask_b32 {d}, {a}
  0x12345678 -> 0xff, 1; 0x80 -> 2, 1; 0xff00ff00 -> 0xcc, 1; 0xfffff000 -> 0xf8, 1
  edge 0 -> 0, 0; 1 -> 1, 1; 2 -> 1, 1; 0x7fffffff -> 0xff, 1; 0x80000000 -> 0x80, 1; 0x80000001 -> 0x81, 1
  edge 0xfffffffe -> 0xff, 1; 0xffffffff -> 0xff, 1; 0x8000 -> 8, 1; 0x10000 -> 0x10, 1; 0x40000000 -> 0x80, 1
  edge 0xffff7fff -> 0xff, 1

test a:b32 -> d:b32
  op s_brev_b32 {d}, {a}
  0x12345678 -> 0x1e6a2c48; 0x80 -> 0x1000000; 0xff00ff00 -> 0xff00ff; 0xfffff000 -> 0xfffff
  edge 0 -> 0; 1 -> 0x80000000; 2 -> 0x40000000; 0x7fffffff -> 0xfffffffe; 0x80000000 -> 1; 0x80000001 -> 0x80000001
  edge 0xfffffffe -> 0x7fffffff; 0xffffffff -> 0xffffffff; 0x8000 -> 0x10000; 0x10000 -> 0x8000; 0x40000000 -> 2
  edge 0xffff7fff -> 0xfffeffff

test a:b32 -> d:i32, scc:u32
  op s_bcnt0_i32_b32 {d}, {a}
  0x12345678 -> 19, 1; 0x80 -> 31, 1; 0xff00ff00 -> 16, 1; 0xfffff000 -> 12, 1
  edge 0 -> 32, 1; 1 -> 31, 1; 2 -> 31, 1; 0x7fffffff -> 1, 1; 0x80000000 -> 31, 1; 0x80000001 -> 30, 1
  edge 0xfffffffe -> 1, 1; 0xffffffff -> 0, 0; 0x8000 -> 31, 1; 0x10000 -> 31, 1; 0x40000000 -> 31, 1
  edge 0xffff7fff -> 1, 1

test a:b32 -> d:i32, scc:u32
  op s_bcnt1_i32_b32 {d}, {a}
  0x12345678 -> 13, 1; 0x80 -> 1, 1; 0xff00ff00 -> 16, 1; 0xfffff000 -> 20, 1
  edge 0 -> 0, 0; 1 -> 1, 1; 2 -> 1, 1; 0x7fffffff -> 31, 1; 0x80000000 -> 1, 1; 0x80000001 -> 2, 1
  edge 0xfffffffe -> 31, 1; 0xffffffff -> 32, 1; 0x8000 -> 1, 1; 0x10000 -> 1, 1; 0x40000000 -> 1, 1
  edge 0xffff7fff -> 31, 1

test a:b32 -> d:i32
  op s_ff0_i32_b32 {d}, {a} | !gfx11 !gfx12
  0x12345678 -> 0; 0x80 -> 0; 0xff00ff00 -> 0; 0xfffff000 -> 0
  edge 0 -> 0; 1 -> 1; 2 -> 0; 0x7fffffff -> 31; 0x80000000 -> 0; 0x80000001 -> 1; 0xfffffffe -> 0; 0xffffffff -> -1
  edge 0x8000 -> 0; 0x10000 -> 0; 0x40000000 -> 0; 0xffff7fff -> 15

test a:b32 -> d:i32
  op s_ff1_i32_b32 {d}, {a}
  0x12345678 -> 3; 0x80 -> 7; 0xff00ff00 -> 8; 0xfffff000 -> 12
  edge 0 -> -1; 1 -> 0; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 31; 0x80000001 -> 0; 0xfffffffe -> 1; 0xffffffff -> 0
  edge 0x8000 -> 15; 0x10000 -> 16; 0x40000000 -> 30; 0xffff7fff -> 0

test a:b32 -> d:i32
  op s_flbit_i32_b32 {d}, {a}
  0x12345678 -> 3; 0x80 -> 24; 0xff00ff00 -> 0; 0xfffff000 -> 0
  edge 0 -> -1; 1 -> 31; 2 -> 30; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 0x8000 -> 16; 0x10000 -> 15; 0x40000000 -> 1; 0xffff7fff -> 0

test a:b32 -> d:i32
  op s_flbit_i32 {d}, {a}
  0x12345678 -> 3; 0x80 -> 24; 0xff00ff00 -> 8; 0xfffff000 -> 20
  edge 0 -> -1; 1 -> 31; 2 -> 30; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 31
  edge 0xffffffff -> -1; 0x8000 -> 16; 0x10000 -> 15; 0x40000000 -> 1; 0xffff7fff -> 16

test a:u32, d:b32 -> d:b32
  op s_bitset0_b32 {d}, {a}
  3, 0xff -> 0xf7; 4, 0xf -> 0xf
  edge 0, 0 -> 0; 0, 0xffffffff -> 0xfffffffe; 31, 0 -> 0; 31, 0xffffffff -> 0x7fffffff; 32, 0 -> 0
  edge 32, 0xffffffff -> 0xfffffffe; 63, 0 -> 0; 63, 0xffffffff -> 0x7fffffff; 64, 0 -> 0
  edge 64, 0xffffffff -> 0xfffffffe

test a:u32, d:b32 -> d:b32
  op s_bitset1_b32 {d}, {a}
  3, 0xff -> 0xff; 4, 0xf -> 0x1f
  edge 0, 0 -> 1; 0, 0xffffffff -> 0xffffffff; 31, 0 -> 0x80000000; 31, 0xffffffff -> 0xffffffff; 32, 0 -> 1
  edge 32, 0xffffffff -> 0xffffffff; 63, 0 -> 0x80000000; 63, 0xffffffff -> 0xffffffff; 64, 0 -> 1
  edge 64, 0xffffffff -> 0xffffffff

test a:b32, d:b32, scc:u32 -> d:b32
  op s_cmov_b32 {d}, {a}
  1, 2, 0 -> 2; 1, 2, 1 -> 1
  edge 0xffffffff, 0, 0 -> 0; 0, 0xffffffff, 1 -> 0

test a:b64 -> d:b64
  op s_mov_b64 {d}, {a}
  0x12345678 -> 0x12345678; 0x80 -> 0x80; 0xff00ff00 -> 0xff00ff00; 0xfffffffffffff000 -> 0xfffffffffffff000
  edge 0 -> 0; 1 -> 1; 0x80000000 -> 0x80000000; 0xffffffff -> 0xffffffff; 0x100000000 -> 0x100000000
  edge 0x7fffffffffffffff -> 0x7fffffffffffffff; 0x8000000000000000 -> 0x8000000000000000
  edge 0xffffffffffffffff -> 0xffffffffffffffff; 2 -> 2; 0x8000 -> 0x8000; 0x10000 -> 0x10000
  edge 0x4000000000000000 -> 0x4000000000000000; 0xfffffffffffffffe -> 0xfffffffffffffffe
  edge 0xffffffffffff7fff -> 0xffffffffffff7fff

test a:b64 -> d:b64, scc:u32
  op s_not_b64 {d}, {a}
  0x12345678 -> 0xffffffffedcba987, 1; 0x80 -> 0xffffffffffffff7f, 1; 0xff00ff00 -> 0xffffffff00ff00ff, 1
  0xfffffffffffff000 -> 0xfff, 1
  edge 0 -> 0xffffffffffffffff, 1; 1 -> 0xfffffffffffffffe, 1; 0x80000000 -> 0xffffffff7fffffff, 1
  edge 0xffffffff -> 0xffffffff00000000, 1; 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0x7fffffffffffffff -> 0x8000000000000000, 1; 0x8000000000000000 -> 0x7fffffffffffffff, 1
  edge 0xffffffffffffffff -> 0, 0; 2 -> 0xfffffffffffffffd, 1; 0x8000 -> 0xffffffffffff7fff, 1
  edge 0x10000 -> 0xfffffffffffeffff, 1; 0x4000000000000000 -> 0xbfffffffffffffff, 1; 0xfffffffffffffffe -> 1, 1
  edge 0xffffffffffff7fff -> 0x8000, 1

test a:b64 -> d:b64, scc:u32
  op s_wqm_b64 {d}, {a}
  0x12345678 -> 0xffffffff, 1; 0x80 -> 0xf0, 1; 0xff00ff00 -> 0xff00ff00, 1
  0xfffffffffffff000 -> 0xfffffffffffff000, 1
  edge 0 -> 0, 0; 1 -> 0xf, 1; 0x80000000 -> 0xf0000000, 1; 0xffffffff -> 0xffffffff, 1; 0x100000000 -> 0xf00000000, 1
  edge 0x7fffffffffffffff -> 0xffffffffffffffff, 1; 0x8000000000000000 -> 0xf000000000000000, 1
  edge 0xffffffffffffffff -> 0xffffffffffffffff, 1; 2 -> 0xf, 1; 0x8000 -> 0xf000, 1; 0x10000 -> 0xf0000, 1
  edge 0x4000000000000000 -> 0xf000000000000000, 1; 0xfffffffffffffffe -> 0xffffffffffffffff, 1
  edge 0xffffffffffff7fff -> 0xffffffffffffffff, 1

test a:b64 -> d:b64, scc:u32
  op s_quadmask_b64 {d}, {a}
  0x12345678 -> 0xff, 1; 0x80 -> 2, 1; 0xff00ff00 -> 0xcc, 1; 0xfffffffffffff000 -> 0xfff8, 1
  edge 0 -> 0, 0; 1 -> 1, 1; 0x80000000 -> 0x80, 1; 0xffffffff -> 0xff, 1; 0x100000000 -> 0x100, 1
  edge 0x7fffffffffffffff -> 0xffff, 1; 0x8000000000000000 -> 0x8000, 1; 0xffffffffffffffff -> 0xffff, 1; 2 -> 1, 1
  edge 0x8000 -> 8, 1; 0x10000 -> 0x10, 1; 0x4000000000000000 -> 0x8000, 1; 0xfffffffffffffffe -> 0xffff, 1
  edge 0xffffffffffff7fff -> 0xffff, 1

test a:b64 -> d:b64
  op s_brev_b64 {d}, {a}
  0x12345678 -> 0x1e6a2c4800000000; 0x80 -> 0x100000000000000; 0xff00ff00 -> 0xff00ff00000000
  0xfffffffffffff000 -> 0xfffffffffffff
  edge 0 -> 0; 1 -> 0x8000000000000000; 0x80000000 -> 0x100000000; 0xffffffff -> 0xffffffff00000000
  edge 0x100000000 -> 0x80000000; 0x7fffffffffffffff -> 0xfffffffffffffffe; 0x8000000000000000 -> 1
  edge 0xffffffffffffffff -> 0xffffffffffffffff; 2 -> 0x4000000000000000; 0x8000 -> 0x1000000000000
  edge 0x10000 -> 0x800000000000; 0x4000000000000000 -> 2; 0xfffffffffffffffe -> 0x7fffffffffffffff
  edge 0xffffffffffff7fff -> 0xfffeffffffffffff

test a:b64 -> d:i32, scc:u32
  op s_bcnt0_i32_b64 {d}, {a}
  0x12345678 -> 51, 1; 0x80 -> 63, 1; 0xff00ff00 -> 48, 1; 0xfffffffffffff000 -> 12, 1
  edge 0 -> 64, 1; 1 -> 63, 1; 0x80000000 -> 63, 1; 0xffffffff -> 32, 1; 0x100000000 -> 63, 1
  edge 0x7fffffffffffffff -> 1, 1; 0x8000000000000000 -> 63, 1; 0xffffffffffffffff -> 0, 0; 2 -> 63, 1
  edge 0x8000 -> 63, 1; 0x10000 -> 63, 1; 0x4000000000000000 -> 63, 1; 0xfffffffffffffffe -> 1, 1
  edge 0xffffffffffff7fff -> 1, 1

test a:b64 -> d:i32, scc:u32
  op s_bcnt1_i32_b64 {d}, {a}
  0x12345678 -> 13, 1; 0x80 -> 1, 1; 0xff00ff00 -> 16, 1; 0xfffffffffffff000 -> 52, 1
  edge 0 -> 0, 0; 1 -> 1, 1; 0x80000000 -> 1, 1; 0xffffffff -> 32, 1; 0x100000000 -> 1, 1; 0x7fffffffffffffff -> 63, 1
  edge 0x8000000000000000 -> 1, 1; 0xffffffffffffffff -> 64, 1; 2 -> 1, 1; 0x8000 -> 1, 1; 0x10000 -> 1, 1
  edge 0x4000000000000000 -> 1, 1; 0xfffffffffffffffe -> 63, 1; 0xffffffffffff7fff -> 63, 1

test a:b64 -> d:i32
  op s_ff0_i32_b64 {d}, {a} | !gfx11 !gfx12
  0x12345678 -> 0; 0x80 -> 0; 0xff00ff00 -> 0; 0xfffffffffffff000 -> 0
  edge 0 -> 0; 1 -> 1; 0x80000000 -> 0; 0xffffffff -> 32; 0x100000000 -> 0; 0x7fffffffffffffff -> 63
  edge 0x8000000000000000 -> 0; 0xffffffffffffffff -> -1; 2 -> 0; 0x8000 -> 0; 0x10000 -> 0; 0x4000000000000000 -> 0
  edge 0xfffffffffffffffe -> 0; 0xffffffffffff7fff -> 15

test a:b64 -> d:i32
  op s_ff1_i32_b64 {d}, {a}
  0x12345678 -> 3; 0x80 -> 7; 0xff00ff00 -> 8; 0xfffffffffffff000 -> 12
  edge 0 -> -1; 1 -> 0; 0x80000000 -> 31; 0xffffffff -> 0; 0x100000000 -> 32; 0x7fffffffffffffff -> 0
  edge 0x8000000000000000 -> 63; 0xffffffffffffffff -> 0; 2 -> 1; 0x8000 -> 15; 0x10000 -> 16
  edge 0x4000000000000000 -> 62; 0xfffffffffffffffe -> 1; 0xffffffffffff7fff -> 0

test a:b64 -> d:i32
  op s_flbit_i32_b64 {d}, {a}
  0x12345678 -> 35; 0x80 -> 56; 0xff00ff00 -> 32; 0xfffffffffffff000 -> 0
  edge 0 -> -1; 1 -> 63; 0x80000000 -> 32; 0xffffffff -> 32; 0x100000000 -> 31; 0x7fffffffffffffff -> 1
  edge 0x8000000000000000 -> 0; 0xffffffffffffffff -> 0; 2 -> 62; 0x8000 -> 48; 0x10000 -> 47; 0x4000000000000000 -> 1
  edge 0xfffffffffffffffe -> 0; 0xffffffffffff7fff -> 0

test a:b64 -> d:i32
  op s_flbit_i32_i64 {d}, {a}
  0x12345678 -> 35; 0x80 -> 56; 0xff00ff00 -> 32; 0xfffffffffffff000 -> 52
  edge 0 -> -1; 1 -> 63; 0x80000000 -> 32; 0xffffffff -> 32; 0x100000000 -> 31; 0x7fffffffffffffff -> 1
  edge 0x8000000000000000 -> 1; 0xffffffffffffffff -> -1; 2 -> 62; 0x8000 -> 48; 0x10000 -> 47
  edge 0x4000000000000000 -> 1; 0xfffffffffffffffe -> 63; 0xffffffffffff7fff -> 48

test a:u32, d:b64 -> d:b64
  op s_bitset0_b64 {d}, {a}
  3, 0xff -> 0xf7; 4, 0xf -> 0xf
  edge 0, 0 -> 0; 0, 0xffffffffffffffff -> 0xfffffffffffffffe; 31, 0 -> 0
  edge 31, 0xffffffffffffffff -> 0xffffffff7fffffff; 32, 0 -> 0; 32, 0xffffffffffffffff -> 0xfffffffeffffffff
  edge 63, 0 -> 0; 63, 0xffffffffffffffff -> 0x7fffffffffffffff; 64, 0 -> 0
  edge 64, 0xffffffffffffffff -> 0xfffffffffffffffe

test a:u32, d:b64 -> d:b64
  op s_bitset1_b64 {d}, {a}
  3, 0xff -> 0xff; 4, 0xf -> 0x1f
  edge 0, 0 -> 1; 0, 0xffffffffffffffff -> 0xffffffffffffffff; 31, 0 -> 0x80000000
  edge 31, 0xffffffffffffffff -> 0xffffffffffffffff; 32, 0 -> 0x100000000
  edge 32, 0xffffffffffffffff -> 0xffffffffffffffff; 63, 0 -> 0x8000000000000000
  edge 63, 0xffffffffffffffff -> 0xffffffffffffffff; 64, 0 -> 1; 64, 0xffffffffffffffff -> 0xffffffffffffffff

test a:b64, d:b64, scc:u32 -> d:b64
  op s_cmov_b64 {d}, {a}
  1, 2, 0 -> 2; 1, 2, 1 -> 1
  edge 0xffffffffffffffff, 0, 0 -> 0; 0, 0xffffffffffffffff, 1 -> 0

test a:b32 -> d:i32
  op s_sext_i32_i8 {d}, {a}
  5 -> 5; 0x1234 -> 52
  edge 0x7f -> 127; 0x80 -> -128; 0xff -> -1; 0xffffff00 -> 0

test a:b32 -> d:i32
  op s_sext_i32_i16 {d}, {a}
  5 -> 5; 0x12345 -> 9029
  edge 0x7fff -> 32767; 0x8000 -> -32768; 0xffff -> -1; 0xffff0000 -> 0

test a:i32 -> d:u32, scc:u32
  op s_abs_i32 {d}, {a}
  5 -> 5, 1; -5 -> 5, 1
  edge 0 -> 0, 0; 1 -> 1, 1; 2 -> 2, 1; 0x7fffffff -> 0x7fffffff, 1; 0x80000000 -> 0x80000000, 1
  edge 0x80000001 -> 0x7fffffff, 1; -2 -> 2, 1; -1 -> 1, 1

test a:b32 -> d:b64
  op s_bitreplicate_b64_b32 {d}, {a}
  5 -> 0x33; 0x12345678 -> 0x30c0f30333c3fc0
  edge 0 -> 0; 1 -> 3; 2 -> 0xc; 0x7fffffff -> 0x3fffffffffffffff; 0x80000000 -> 0xc000000000000000
  edge 0x80000001 -> 0xc000000000000003; 0xfffffffe -> 0xfffffffffffffffc; 0xffffffff -> 0xffffffffffffffff
