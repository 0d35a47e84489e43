// Integer operations of VOP3 on 64 bits: multiply-add with carry, shifts, additions.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP3A & VOP3B Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:u32, b:u32, c:u64 -> d:u64, e:mask
  op v_mad_u64_u32 {d}, {e}, {a}, {b}, {c}
  3, 5, 7 -> 22, 0; 0x12345678, 0x9abcdef0, 0x123456789abcdef0 -> 0x1d3540c6bee9ff70, 0
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 1, 0; 0, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, 0
  edge 0, 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0; 0, 1, 0 -> 0, 0; 0, 1, 1 -> 1, 0
  edge 0, 1, 0x7fffffffffffffff -> 0x7fffffffffffffff, 0; 0, 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0, 0x80000000, 0 -> 0, 0; 0, 0x80000000, 1 -> 1, 0; 0, 0x80000000, 0x7fffffffffffffff -> 0x7fffffffffffffff, 0
  edge 0, 0x80000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0; 0, 0xffffffff, 0 -> 0, 0; 0, 0xffffffff, 1 -> 1, 0
  edge 0, 0xffffffff, 0x7fffffffffffffff -> 0x7fffffffffffffff, 0
  edge 0, 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0; 1, 0, 0 -> 0, 0; 1, 0, 1 -> 1, 0
  edge 1, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, 0; 1, 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 1, 1, 0 -> 1, 0; 1, 1, 1 -> 2, 0; 1, 1, 0x7fffffffffffffff -> 0x8000000000000000, 0
  edge 1, 1, 0xffffffffffffffff -> 0, 1; 1, 0x80000000, 0 -> 0x80000000, 0; 1, 0x80000000, 1 -> 0x80000001, 0
  edge 1, 0x80000000, 0x7fffffffffffffff -> 0x800000007fffffff, 0; 1, 0x80000000, 0xffffffffffffffff -> 0x7fffffff, 1
  edge 1, 0xffffffff, 0 -> 0xffffffff, 0; 1, 0xffffffff, 1 -> 0x100000000, 0
  edge 1, 0xffffffff, 0x7fffffffffffffff -> 0x80000000fffffffe, 0; 1, 0xffffffff, 0xffffffffffffffff -> 0xfffffffe, 1
  edge 0x80000000, 0, 0 -> 0, 0; 0x80000000, 0, 1 -> 1, 0; 0x80000000, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, 0
  edge 0x80000000, 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0; 0x80000000, 1, 0 -> 0x80000000, 0
  edge 0x80000000, 1, 1 -> 0x80000001, 0; 0x80000000, 1, 0x7fffffffffffffff -> 0x800000007fffffff, 0
  edge 0x80000000, 1, 0xffffffffffffffff -> 0x7fffffff, 1; 0x80000000, 0x80000000, 0 -> 0x4000000000000000, 0
  edge 0x80000000, 0x80000000, 1 -> 0x4000000000000001, 0
  edge 0x80000000, 0x80000000, 0x7fffffffffffffff -> 0xbfffffffffffffff, 0
  edge 0x80000000, 0x80000000, 0xffffffffffffffff -> 0x3fffffffffffffff, 1
  edge 0x80000000, 0xffffffff, 0 -> 0x7fffffff80000000, 0; 0x80000000, 0xffffffff, 1 -> 0x7fffffff80000001, 0
  edge 0x80000000, 0xffffffff, 0x7fffffffffffffff -> 0xffffffff7fffffff, 0
  edge 0x80000000, 0xffffffff, 0xffffffffffffffff -> 0x7fffffff7fffffff, 1; 0xffffffff, 0, 0 -> 0, 0
  edge 0xffffffff, 0, 1 -> 1, 0; 0xffffffff, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, 0
  edge 0xffffffff, 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0; 0xffffffff, 1, 0 -> 0xffffffff, 0
  edge 0xffffffff, 1, 1 -> 0x100000000, 0; 0xffffffff, 1, 0x7fffffffffffffff -> 0x80000000fffffffe, 0
  edge 0xffffffff, 1, 0xffffffffffffffff -> 0xfffffffe, 1; 0xffffffff, 0x80000000, 0 -> 0x7fffffff80000000, 0
  edge 0xffffffff, 0x80000000, 1 -> 0x7fffffff80000001, 0
  edge 0xffffffff, 0x80000000, 0x7fffffffffffffff -> 0xffffffff7fffffff, 0
  edge 0xffffffff, 0x80000000, 0xffffffffffffffff -> 0x7fffffff7fffffff, 1
  edge 0xffffffff, 0xffffffff, 0 -> 0xfffffffe00000001, 0; 0xffffffff, 0xffffffff, 1 -> 0xfffffffe00000002, 0
  edge 0xffffffff, 0xffffffff, 0x7fffffffffffffff -> 0x7ffffffe00000000, 1
  edge 0xffffffff, 0xffffffff, 0xffffffffffffffff -> 0xfffffffe00000000, 1

test a:i32, b:i32, c:i64 -> d:i64, e:mask
  op v_mad_i64_i32 {d}, {e}, {a}, {b}, {c}
  3, 5, 7 -> 22, *; 0x12345678, 0x9abcdef0, 0x123456789abcdef0 -> 0xb00ea4ebee9ff70, *
  edge 0, 0, 0 -> 0, *; 0, 0, 1 -> 1, *; 0, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, *; 0, 0, -1 -> -1, *
  edge 0, 1, 0 -> 0, *; 0, 1, 1 -> 1, *; 0, 1, 0x7fffffffffffffff -> 0x7fffffffffffffff, *; 0, 1, -1 -> -1, *
  edge 0, 0x80000000, 0 -> 0, *; 0, 0x80000000, 1 -> 1, *; 0, 0x80000000, 0x7fffffffffffffff -> 0x7fffffffffffffff, *
  edge 0, 0x80000000, -1 -> -1, *; 0, -1, 0 -> 0, *; 0, -1, 1 -> 1, *
  edge 0, -1, 0x7fffffffffffffff -> 0x7fffffffffffffff, *; 0, -1, -1 -> -1, *; 1, 0, 0 -> 0, *; 1, 0, 1 -> 1, *
  edge 1, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, *; 1, 0, -1 -> -1, *; 1, 1, 0 -> 1, *; 1, 1, 1 -> 2, *
  edge 1, 1, 0x7fffffffffffffff -> 0x8000000000000000, *; 1, 1, -1 -> 0, *; 1, 0x80000000, 0 -> 0xffffffff80000000, *
  edge 1, 0x80000000, 1 -> 0xffffffff80000001, *; 1, 0x80000000, 0x7fffffffffffffff -> 0x7fffffff7fffffff, *
  edge 1, 0x80000000, -1 -> 0xffffffff7fffffff, *; 1, -1, 0 -> -1, *; 1, -1, 1 -> 0, *
  edge 1, -1, 0x7fffffffffffffff -> 0x7ffffffffffffffe, *; 1, -1, -1 -> -2, *; 0x80000000, 0, 0 -> 0, *
  edge 0x80000000, 0, 1 -> 1, *; 0x80000000, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, *
  edge 0x80000000, 0, -1 -> -1, *; 0x80000000, 1, 0 -> 0xffffffff80000000, *
  edge 0x80000000, 1, 1 -> 0xffffffff80000001, *; 0x80000000, 1, 0x7fffffffffffffff -> 0x7fffffff7fffffff, *
  edge 0x80000000, 1, -1 -> 0xffffffff7fffffff, *; 0x80000000, 0x80000000, 0 -> 0x4000000000000000, *
  edge 0x80000000, 0x80000000, 1 -> 0x4000000000000001, *
  edge 0x80000000, 0x80000000, 0x7fffffffffffffff -> 0xbfffffffffffffff, *
  edge 0x80000000, 0x80000000, -1 -> 0x3fffffffffffffff, *; 0x80000000, -1, 0 -> 0x80000000, *
  edge 0x80000000, -1, 1 -> 0x80000001, *; 0x80000000, -1, 0x7fffffffffffffff -> 0x800000007fffffff, *
  edge 0x80000000, -1, -1 -> 0x7fffffff, *; -1, 0, 0 -> 0, *; -1, 0, 1 -> 1, *
  edge -1, 0, 0x7fffffffffffffff -> 0x7fffffffffffffff, *; -1, 0, -1 -> -1, *; -1, 1, 0 -> -1, *; -1, 1, 1 -> 0, *
  edge -1, 1, 0x7fffffffffffffff -> 0x7ffffffffffffffe, *; -1, 1, -1 -> -2, *; -1, 0x80000000, 0 -> 0x80000000, *
  edge -1, 0x80000000, 1 -> 0x80000001, *; -1, 0x80000000, 0x7fffffffffffffff -> 0x800000007fffffff, *
  edge -1, 0x80000000, -1 -> 0x7fffffff, *; -1, -1, 0 -> 1, *; -1, -1, 1 -> 2, *
  edge -1, -1, 0x7fffffffffffffff -> 0x8000000000000000, *; -1, -1, -1 -> 0, *

test n:u32, a:b64 -> d:b64
  op v_lshlrev_b64 {d}, {n}, {a}
  4, 0x123456789abcdef0 -> 0x23456789abcdef00; 40, 0xff -> 0xff0000000000
  edge 0, 1 -> 1; 0, 0xffffffffffffffff -> 0xffffffffffffffff; 0, 0x8000000000000000 -> 0x8000000000000000
  edge 0, 0x123456789abcdef0 -> 0x123456789abcdef0; 1, 1 -> 2; 1, 0xffffffffffffffff -> 0xfffffffffffffffe
  edge 1, 0x8000000000000000 -> 0; 1, 0x123456789abcdef0 -> 0x2468acf13579bde0; 4, 1 -> 0x10
  edge 4, 0xffffffffffffffff -> 0xfffffffffffffff0; 4, 0x8000000000000000 -> 0
  edge 4, 0x123456789abcdef0 -> 0x23456789abcdef00; 31, 1 -> 0x80000000; 31, 0xffffffffffffffff -> 0xffffffff80000000
  edge 31, 0x8000000000000000 -> 0; 31, 0x123456789abcdef0 -> 0x4d5e6f7800000000; 32, 1 -> 0x100000000
  edge 32, 0xffffffffffffffff -> 0xffffffff00000000; 32, 0x8000000000000000 -> 0
  edge 32, 0x123456789abcdef0 -> 0x9abcdef000000000; 33, 1 -> 0x200000000
  edge 33, 0xffffffffffffffff -> 0xfffffffe00000000; 33, 0x8000000000000000 -> 0
  edge 33, 0x123456789abcdef0 -> 0x3579bde000000000; 63, 1 -> 0x8000000000000000
  edge 63, 0xffffffffffffffff -> 0x8000000000000000; 63, 0x8000000000000000 -> 0; 63, 0x123456789abcdef0 -> 0
  edge 64, 1 -> 1; 64, 0xffffffffffffffff -> 0xffffffffffffffff; 64, 0x8000000000000000 -> 0x8000000000000000
  edge 64, 0x123456789abcdef0 -> 0x123456789abcdef0; 0xffffffff, 1 -> 0x8000000000000000
  edge 0xffffffff, 0xffffffffffffffff -> 0x8000000000000000; 0xffffffff, 0x8000000000000000 -> 0
  edge 0xffffffff, 0x123456789abcdef0 -> 0

test n:u32, a:b64 -> d:b64
  op v_lshrrev_b64 {d}, {n}, {a}
  4, 0x123456789abcdef0 -> 0x123456789abcdef; 40, 0xff -> 0
  edge 0, 1 -> 1; 0, 0xffffffffffffffff -> 0xffffffffffffffff; 0, 0x8000000000000000 -> 0x8000000000000000
  edge 0, 0x123456789abcdef0 -> 0x123456789abcdef0; 1, 1 -> 0; 1, 0xffffffffffffffff -> 0x7fffffffffffffff
  edge 1, 0x8000000000000000 -> 0x4000000000000000; 1, 0x123456789abcdef0 -> 0x91a2b3c4d5e6f78; 4, 1 -> 0
  edge 4, 0xffffffffffffffff -> 0xfffffffffffffff; 4, 0x8000000000000000 -> 0x800000000000000
  edge 4, 0x123456789abcdef0 -> 0x123456789abcdef; 31, 1 -> 0; 31, 0xffffffffffffffff -> 0x1ffffffff
  edge 31, 0x8000000000000000 -> 0x100000000; 31, 0x123456789abcdef0 -> 0x2468acf1; 32, 1 -> 0
  edge 32, 0xffffffffffffffff -> 0xffffffff; 32, 0x8000000000000000 -> 0x80000000
  edge 32, 0x123456789abcdef0 -> 0x12345678; 33, 1 -> 0; 33, 0xffffffffffffffff -> 0x7fffffff
  edge 33, 0x8000000000000000 -> 0x40000000; 33, 0x123456789abcdef0 -> 0x91a2b3c; 63, 1 -> 0
  edge 63, 0xffffffffffffffff -> 1; 63, 0x8000000000000000 -> 1; 63, 0x123456789abcdef0 -> 0; 64, 1 -> 1
  edge 64, 0xffffffffffffffff -> 0xffffffffffffffff; 64, 0x8000000000000000 -> 0x8000000000000000
  edge 64, 0x123456789abcdef0 -> 0x123456789abcdef0; 0xffffffff, 1 -> 0; 0xffffffff, 0xffffffffffffffff -> 1
  edge 0xffffffff, 0x8000000000000000 -> 1; 0xffffffff, 0x123456789abcdef0 -> 0

test n:u32, a:b64 -> d:b64
  op v_ashrrev_i64 {d}, {n}, {a}
  4, 0x123456789abcdef0 -> 0x123456789abcdef; 40, 0xff -> 0
  edge 0, 1 -> 1; 0, 0xffffffffffffffff -> 0xffffffffffffffff; 0, 0x8000000000000000 -> 0x8000000000000000
  edge 0, 0x123456789abcdef0 -> 0x123456789abcdef0; 1, 1 -> 0; 1, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 1, 0x8000000000000000 -> 0xc000000000000000; 1, 0x123456789abcdef0 -> 0x91a2b3c4d5e6f78; 4, 1 -> 0
  edge 4, 0xffffffffffffffff -> 0xffffffffffffffff; 4, 0x8000000000000000 -> 0xf800000000000000
  edge 4, 0x123456789abcdef0 -> 0x123456789abcdef; 31, 1 -> 0; 31, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 31, 0x8000000000000000 -> 0xffffffff00000000; 31, 0x123456789abcdef0 -> 0x2468acf1; 32, 1 -> 0
  edge 32, 0xffffffffffffffff -> 0xffffffffffffffff; 32, 0x8000000000000000 -> 0xffffffff80000000
  edge 32, 0x123456789abcdef0 -> 0x12345678; 33, 1 -> 0; 33, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 33, 0x8000000000000000 -> 0xffffffffc0000000; 33, 0x123456789abcdef0 -> 0x91a2b3c; 63, 1 -> 0
  edge 63, 0xffffffffffffffff -> 0xffffffffffffffff; 63, 0x8000000000000000 -> 0xffffffffffffffff
  edge 63, 0x123456789abcdef0 -> 0; 64, 1 -> 1; 64, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 64, 0x8000000000000000 -> 0x8000000000000000; 64, 0x123456789abcdef0 -> 0x123456789abcdef0; 0xffffffff, 1 -> 0
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff; 0xffffffff, 0x8000000000000000 -> 0xffffffffffffffff
  edge 0xffffffff, 0x123456789abcdef0 -> 0

test a:u64, n:u32, c:u64 -> d:u64
  op v_lshl_add_u64 {d}, {a}, {n}, {c} | gfx94 gfx95
  3, 2, 5 -> 17
  edge 0, 0, 1 -> 1; 0, 0, 0xffffffffffffffff -> 0xffffffffffffffff; 0, 1, 1 -> 1
  edge 0, 1, 0xffffffffffffffff -> 0xffffffffffffffff; 0, 4, 1 -> 1; 0, 4, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 1, 0, 1 -> 2; 1, 0, 0xffffffffffffffff -> 0; 1, 1, 1 -> 3; 1, 1, 0xffffffffffffffff -> 1; 1, 4, 1 -> 17
  edge 1, 4, 0xffffffffffffffff -> 15; 0x80000000, 0, 1 -> 0x80000001; 0x80000000, 0, 0xffffffffffffffff -> 0x7fffffff
  edge 0x80000000, 1, 1 -> 0x100000001; 0x80000000, 1, 0xffffffffffffffff -> 0xffffffff
  edge 0x80000000, 4, 1 -> 0x800000001; 0x80000000, 4, 0xffffffffffffffff -> 0x7ffffffff
  edge 0xffffffff, 0, 1 -> 0x100000000; 0xffffffff, 0, 0xffffffffffffffff -> 0xfffffffe
  edge 0xffffffff, 1, 1 -> 0x1ffffffff; 0xffffffff, 1, 0xffffffffffffffff -> 0x1fffffffd
  edge 0xffffffff, 4, 1 -> 0xffffffff1; 0xffffffff, 4, 0xffffffffffffffff -> 0xfffffffef
  edge 0x100000000, 0, 1 -> 0x100000001; 0x100000000, 0, 0xffffffffffffffff -> 0xffffffff
  edge 0x100000000, 1, 1 -> 0x200000001; 0x100000000, 1, 0xffffffffffffffff -> 0x1ffffffff
  edge 0x100000000, 4, 1 -> 0x1000000001; 0x100000000, 4, 0xffffffffffffffff -> 0xfffffffff
  edge 0x7fffffffffffffff, 0, 1 -> 0x8000000000000000; 0x7fffffffffffffff, 0, 0xffffffffffffffff -> 0x7ffffffffffffffe
  edge 0x7fffffffffffffff, 1, 1 -> 0xffffffffffffffff; 0x7fffffffffffffff, 1, 0xffffffffffffffff -> 0xfffffffffffffffd
  edge 0x7fffffffffffffff, 4, 1 -> 0xfffffffffffffff1; 0x7fffffffffffffff, 4, 0xffffffffffffffff -> 0xffffffffffffffef
  edge 0x8000000000000000, 0, 1 -> 0x8000000000000001; 0x8000000000000000, 0, 0xffffffffffffffff -> 0x7fffffffffffffff
  edge 0x8000000000000000, 1, 1 -> 1; 0x8000000000000000, 1, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x8000000000000000, 4, 1 -> 1; 0x8000000000000000, 4, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0, 1 -> 0; 0xffffffffffffffff, 0, 0xffffffffffffffff -> 0xfffffffffffffffe
  edge 0xffffffffffffffff, 1, 1 -> 0xffffffffffffffff; 0xffffffffffffffff, 1, 0xffffffffffffffff -> 0xfffffffffffffffd
  edge 0xffffffffffffffff, 4, 1 -> 0xfffffffffffffff1; 0xffffffffffffffff, 4, 0xffffffffffffffff -> 0xffffffffffffffef
