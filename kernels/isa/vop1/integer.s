// Integer operations of one operand: moves, bits reversed, found and inverted.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP1 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:b32 -> d:b32
  op v_mov_b32_e32 {d}, {a}
  op v_mov_b32_e64 {d}, {a}
  0x12345678 -> 0x12345678; 0x80 -> 0x80; 0xff00ff00 -> 0xff00ff00; 0xfffff000 -> 0xfffff000
  edge 0 -> 0; 1 -> 1; 2 -> 2; 0x7fffffff -> 0x7fffffff; 0x80000000 -> 0x80000000; 0x80000001 -> 0x80000001
  edge 0xfffffffe -> 0xfffffffe; 0xffffffff -> 0xffffffff; 0x10 -> 0x10; 0x8000 -> 0x8000; 0x10000 -> 0x10000
  edge 0x40000000 -> 0x40000000; 0xffff7fff -> 0xffff7fff

test a:b32 -> d:b32
  op v_not_b32_e32 {d}, {a}
  op v_not_b32_e64 {d}, {a}
  0x12345678 -> 0xedcba987; 0x80 -> 0xffffff7f; 0xff00ff00 -> 0xff00ff; 0xfffff000 -> 0xfff
  edge 0 -> 0xffffffff; 1 -> 0xfffffffe; 2 -> 0xfffffffd; 0x7fffffff -> 0x80000000; 0x80000000 -> 0x7fffffff
  edge 0x80000001 -> 0x7ffffffe; 0xfffffffe -> 1; 0xffffffff -> 0; 0x10 -> 0xffffffef; 0x8000 -> 0xffff7fff
  edge 0x10000 -> 0xfffeffff; 0x40000000 -> 0xbfffffff; 0xffff7fff -> 0x8000

test a:b32 -> d:b32
  op v_bfrev_b32_e32 {d}, {a}
  op v_bfrev_b32_e64 {d}, {a}
  0x12345678 -> 0x1e6a2c48; 0x80 -> 0x1000000; 0xff00ff00 -> 0xff00ff; 0xfffff000 -> 0xfffff
  edge 0 -> 0; 1 -> 0x80000000; 2 -> 0x40000000; 0x7fffffff -> 0xfffffffe; 0x80000000 -> 1; 0x80000001 -> 0x80000001
  edge 0xfffffffe -> 0x7fffffff; 0xffffffff -> 0xffffffff; 0x10 -> 0x8000000; 0x8000 -> 0x10000; 0x10000 -> 0x8000
  edge 0x40000000 -> 2; 0xffff7fff -> 0xfffeffff

test a:b32 -> d:i32
  op v_ffbh_u32_e32 {d}, {a}
  op v_ffbh_u32_e64 {d}, {a}
  0x12345678 -> 3; 0x80 -> 24; 0xff00ff00 -> 0; 0xfffff000 -> 0
  edge 0 -> -1; 1 -> 31; 2 -> 30; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 0x10 -> 27; 0x8000 -> 16; 0x10000 -> 15; 0x40000000 -> 1; 0xffff7fff -> 0

test a:b32 -> d:i32
  op v_ffbl_b32_e32 {d}, {a}
  op v_ffbl_b32_e64 {d}, {a}
  0x12345678 -> 3; 0x80 -> 7; 0xff00ff00 -> 8; 0xfffff000 -> 12
  edge 0 -> -1; 1 -> 0; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 31; 0x80000001 -> 0; 0xfffffffe -> 1; 0xffffffff -> 0
  edge 0x10 -> 4; 0x8000 -> 15; 0x10000 -> 16; 0x40000000 -> 30; 0xffff7fff -> 0

test a:b32 -> d:i32
  op v_ffbh_i32_e32 {d}, {a}
  op v_ffbh_i32_e64 {d}, {a}
  0x12345678 -> 3; 0x80 -> 24; 0xff00ff00 -> 8; 0xfffff000 -> 20
  edge 0 -> -1; 1 -> 31; 2 -> 30; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 31
  edge 0xffffffff -> -1; 0x10 -> 27; 0x8000 -> 16; 0x10000 -> 15; 0x40000000 -> 1; 0xffff7fff -> 16

test a:b32, d:b32 -> a:b32, d:b32
  op v_swap_b32 {d}, {a}
  1, 2 -> 2, 1
  edge 0, 0xffffffff -> 0xffffffff, 0; 0x12345678, 0x9abcdef0 -> 0x9abcdef0, 0x12345678

test a:i16x2 -> d:u8x2
  op v_sat_pk_u8_i16 {d}, {a}
  3:200 -> 3:200
  edge 0:1 -> 0:1; 0:-1 -> 0:0; 255:1 -> 255:1; 255:-1 -> 255:0; 256:1 -> 255:1; 256:-1 -> 255:0; 32767:1 -> 255:1
  edge 32767:-1 -> 255:0; -32768:1 -> 0:1; -32768:-1 -> 0:0; -1:1 -> 0:1; -1:-1 -> 0:0

test a:b64 -> d:b64
  op v_mov_b64_e32 {d}, {a} | gfx94 gfx95
  op v_mov_b32 {d.lo}, {a.lo} ; v_mov_b32 {d.hi}, {a.hi} | !gfx94 !gfx95
  0x123456789abcdef0 -> 0x123456789abcdef0
  edge 0 -> 0; 1 -> 1; 0x80000000 -> 0x80000000; 0xffffffff -> 0xffffffff; 0x100000000 -> 0x100000000
  edge 0x7fffffffffffffff -> 0x7fffffffffffffff; 0x8000000000000000 -> 0x8000000000000000
  edge 0xffffffffffffffff -> 0xffffffffffffffff
