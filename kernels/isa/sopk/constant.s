// Scalar operations with a constant of 16 bits, sign-extended unless the operation is unsigned.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SOPK Instructions.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: groups

test -> d:i32
  op s_movk_i32 {d}, 0x0
  -> 0
  edge -> 0

test d:b32, scc:u32 -> d:b32
  op s_cmovk_i32 {d}, 0x0
  9, 1 -> 0
  edge 9, 0 -> 9; 0xffffffff, 1 -> 0

test d:u32 -> d:u32, scc:u32
  op s_addk_i32 {d}, 0x0
  7 -> 7, 0
  edge 0 -> 0, 0; 1 -> 1, 0; 2 -> 2, 0; 0x7fffffff -> 0x7fffffff, 0; 0x80000000 -> 0x80000000, 0
  edge 0x80000001 -> 0x80000001, 0; 0xfffffffe -> 0xfffffffe, 0; 0xffffffff -> 0xffffffff, 0

test d:u32 -> d:u32
  op s_mulk_i32 {d}, 0x0
  7 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0

test a:i32 -> scc:u32
  op s_cmpk_eq_i32 {a}, 0x0 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_eq_u32 {a}, 0x0 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0

test a:i32 -> scc:u32
  op s_cmpk_lg_i32 {a}, 0x0 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_lg_u32 {a}, 0x0 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1

test a:i32 -> scc:u32
  op s_cmpk_gt_i32 {a}, 0x0 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_gt_u32 {a}, 0x0 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1

test a:i32 -> scc:u32
  op s_cmpk_ge_i32 {a}, 0x0 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_ge_u32 {a}, 0x0 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1

test a:i32 -> scc:u32
  op s_cmpk_lt_i32 {a}, 0x0 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_lt_u32 {a}, 0x0 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0

test a:i32 -> scc:u32
  op s_cmpk_le_i32 {a}, 0x0 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_le_u32 {a}, 0x0 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0

test -> d:i32
  op s_movk_i32 {d}, 0x1
  -> 1
  edge -> 1

test d:b32, scc:u32 -> d:b32
  op s_cmovk_i32 {d}, 0x1
  9, 1 -> 1
  edge 9, 0 -> 9; 0xffffffff, 1 -> 1

test d:u32 -> d:u32, scc:u32
  op s_addk_i32 {d}, 0x1
  7 -> 8, 0
  edge 0 -> 1, 0; 1 -> 2, 0; 2 -> 3, 0; 0x7fffffff -> 0x80000000, 1; 0x80000000 -> 0x80000001, 0
  edge 0x80000001 -> 0x80000002, 0; 0xfffffffe -> 0xffffffff, 0; 0xffffffff -> 0, 0

test d:u32 -> d:u32
  op s_mulk_i32 {d}, 0x1
  7 -> 7
  edge 0 -> 0; 1 -> 1; 2 -> 2; 0x7fffffff -> 0x7fffffff; 0x80000000 -> 0x80000000; 0x80000001 -> 0x80000001
  edge 0xfffffffe -> 0xfffffffe; 0xffffffff -> 0xffffffff

test a:i32 -> scc:u32
  op s_cmpk_eq_i32 {a}, 0x1 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 1; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_eq_u32 {a}, 0x1 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 1; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0

test a:i32 -> scc:u32
  op s_cmpk_lg_i32 {a}, 0x1 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 0; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_lg_u32 {a}, 0x1 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 0; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1

test a:i32 -> scc:u32
  op s_cmpk_gt_i32 {a}, 0x1 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 0; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_gt_u32 {a}, 0x1 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 0; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1

test a:i32 -> scc:u32
  op s_cmpk_ge_i32 {a}, 0x1 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_ge_u32 {a}, 0x1 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1

test a:i32 -> scc:u32
  op s_cmpk_lt_i32 {a}, 0x1 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_lt_u32 {a}, 0x1 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0

test a:i32 -> scc:u32
  op s_cmpk_le_i32 {a}, 0x1 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 1; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_le_u32 {a}, 0x1 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 1; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0

test -> d:i32
  op s_movk_i32 {d}, 0x5
  -> 5
  edge -> 5

test d:b32, scc:u32 -> d:b32
  op s_cmovk_i32 {d}, 0x5
  9, 1 -> 5
  edge 9, 0 -> 9; 0xffffffff, 1 -> 5

test d:u32 -> d:u32, scc:u32
  op s_addk_i32 {d}, 0x5
  7 -> 12, 0
  edge 0 -> 5, 0; 1 -> 6, 0; 2 -> 7, 0; 0x7fffffff -> 0x80000004, 1; 0x80000000 -> 0x80000005, 0
  edge 0x80000001 -> 0x80000006, 0; 0xfffffffe -> 3, 0; 0xffffffff -> 4, 0

test d:u32 -> d:u32
  op s_mulk_i32 {d}, 0x5
  7 -> 35
  edge 0 -> 0; 1 -> 5; 2 -> 10; 0x7fffffff -> 0x7ffffffb; 0x80000000 -> 0x80000000; 0x80000001 -> 0x80000005
  edge 0xfffffffe -> 0xfffffff6; 0xffffffff -> 0xfffffffb

test a:i32 -> scc:u32
  op s_cmpk_eq_i32 {a}, 0x5 | !gfx12
  5 -> 1; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0; 5 -> 1

test a:u32 -> scc:u32
  op s_cmpk_eq_u32 {a}, 0x5 | !gfx12
  5 -> 1; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 5 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lg_i32 {a}, 0x5 | !gfx12
  5 -> 0; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1; 5 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lg_u32 {a}, 0x5 | !gfx12
  5 -> 0; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 5 -> 0

test a:i32 -> scc:u32
  op s_cmpk_gt_i32 {a}, 0x5 | !gfx12
  5 -> 0; 6 -> 1
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0; 5 -> 0

test a:u32 -> scc:u32
  op s_cmpk_gt_u32 {a}, 0x5 | !gfx12
  5 -> 0; 6 -> 1
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 5 -> 0

test a:i32 -> scc:u32
  op s_cmpk_ge_i32 {a}, 0x5 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0; 5 -> 1

test a:u32 -> scc:u32
  op s_cmpk_ge_u32 {a}, 0x5 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 5 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lt_i32 {a}, 0x5 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1; 5 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lt_u32 {a}, 0x5 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 5 -> 0

test a:i32 -> scc:u32
  op s_cmpk_le_i32 {a}, 0x5 | !gfx12
  5 -> 1; 6 -> 0
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1; 5 -> 1

test a:u32 -> scc:u32
  op s_cmpk_le_u32 {a}, 0x5 | !gfx12
  5 -> 1; 6 -> 0
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 5 -> 1

test -> d:i32
  op s_movk_i32 {d}, 0x7fff
  -> 32767
  edge -> 32767

test d:b32, scc:u32 -> d:b32
  op s_cmovk_i32 {d}, 0x7fff
  9, 1 -> 0x7fff
  edge 9, 0 -> 9; 0xffffffff, 1 -> 0x7fff

test d:u32 -> d:u32, scc:u32
  op s_addk_i32 {d}, 0x7fff
  7 -> 32774, 0
  edge 0 -> 32767, 0; 1 -> 32768, 0; 2 -> 32769, 0; 0x7fffffff -> 0x80007ffe, 1; 0x80000000 -> 0x80007fff, 0
  edge 0x80000001 -> 0x80008000, 0; 0xfffffffe -> 32765, 0; 0xffffffff -> 32766, 0

test d:u32 -> d:u32
  op s_mulk_i32 {d}, 0x7fff
  7 -> 0x37ff9
  edge 0 -> 0; 1 -> 32767; 2 -> 65534; 0x7fffffff -> 0x7fff8001; 0x80000000 -> 0x80000000; 0x80000001 -> 0x80007fff
  edge 0xfffffffe -> 0xffff0002; 0xffffffff -> 0xffff8001

test a:i32 -> scc:u32
  op s_cmpk_eq_i32 {a}, 0x7fff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0; 32767 -> 1

test a:u32 -> scc:u32
  op s_cmpk_eq_u32 {a}, 0x7fff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 32767 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lg_i32 {a}, 0x7fff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1; 32767 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lg_u32 {a}, 0x7fff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 32767 -> 0

test a:i32 -> scc:u32
  op s_cmpk_gt_i32 {a}, 0x7fff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0; 32767 -> 0

test a:u32 -> scc:u32
  op s_cmpk_gt_u32 {a}, 0x7fff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 32767 -> 0

test a:i32 -> scc:u32
  op s_cmpk_ge_i32 {a}, 0x7fff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0; 32767 -> 1

test a:u32 -> scc:u32
  op s_cmpk_ge_u32 {a}, 0x7fff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 32767 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lt_i32 {a}, 0x7fff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1; 32767 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lt_u32 {a}, 0x7fff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 32767 -> 0

test a:i32 -> scc:u32
  op s_cmpk_le_i32 {a}, 0x7fff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1; 32767 -> 1

test a:u32 -> scc:u32
  op s_cmpk_le_u32 {a}, 0x7fff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 32767 -> 1

test -> d:i32
  op s_movk_i32 {d}, 0x8000
  -> -32768
  edge -> -32768

test d:b32, scc:u32 -> d:b32
  op s_cmovk_i32 {d}, 0x8000
  9, 1 -> 0xffff8000
  edge 9, 0 -> 9; 0xffffffff, 1 -> 0xffff8000

test d:u32 -> d:u32, scc:u32
  op s_addk_i32 {d}, 0x8000
  7 -> 0xffff8007, 0
  edge 0 -> 0xffff8000, 0; 1 -> 0xffff8001, 0; 2 -> 0xffff8002, 0; 0x7fffffff -> 0x7fff7fff, 0
  edge 0x80000000 -> 0x7fff8000, 1; 0x80000001 -> 0x7fff8001, 1; 0xfffffffe -> 0xffff7ffe, 0
  edge 0xffffffff -> 0xffff7fff, 0

test d:u32 -> d:u32
  op s_mulk_i32 {d}, 0x8000
  7 -> 0xfffc8000
  edge 0 -> 0; 1 -> 0xffff8000; 2 -> 0xffff0000; 0x7fffffff -> 32768; 0x80000000 -> 0; 0x80000001 -> 0xffff8000
  edge 0xfffffffe -> 65536; 0xffffffff -> 32768

test a:i32 -> scc:u32
  op s_cmpk_eq_i32 {a}, 0x8000 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0; -32768 -> 1

test a:u32 -> scc:u32
  op s_cmpk_eq_u32 {a}, 0x8000 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 32768 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lg_i32 {a}, 0x8000 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1; -32768 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lg_u32 {a}, 0x8000 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 32768 -> 0

test a:i32 -> scc:u32
  op s_cmpk_gt_i32 {a}, 0x8000 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 1; -1 -> 1; -32768 -> 0

test a:u32 -> scc:u32
  op s_cmpk_gt_u32 {a}, 0x8000 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 32768 -> 0

test a:i32 -> scc:u32
  op s_cmpk_ge_i32 {a}, 0x8000 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 1; -1 -> 1; -32768 -> 1

test a:u32 -> scc:u32
  op s_cmpk_ge_u32 {a}, 0x8000 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 32768 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lt_i32 {a}, 0x8000 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 0; -1 -> 0; -32768 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lt_u32 {a}, 0x8000 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 32768 -> 0

test a:i32 -> scc:u32
  op s_cmpk_le_i32 {a}, 0x8000 | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 0; -1 -> 0; -32768 -> 1

test a:u32 -> scc:u32
  op s_cmpk_le_u32 {a}, 0x8000 | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 32768 -> 1

test -> d:i32
  op s_movk_i32 {d}, 0xffff
  -> -1
  edge -> -1

test d:b32, scc:u32 -> d:b32
  op s_cmovk_i32 {d}, 0xffff
  9, 1 -> 0xffffffff
  edge 9, 0 -> 9; 0xffffffff, 1 -> 0xffffffff

test d:u32 -> d:u32, scc:u32
  op s_addk_i32 {d}, 0xffff
  7 -> 6, 0
  edge 0 -> 0xffffffff, 0; 1 -> 0, 0; 2 -> 1, 0; 0x7fffffff -> 0x7ffffffe, 0; 0x80000000 -> 0x7fffffff, 1
  edge 0x80000001 -> 0x80000000, 0; 0xfffffffe -> 0xfffffffd, 0; 0xffffffff -> 0xfffffffe, 0

test d:u32 -> d:u32
  op s_mulk_i32 {d}, 0xffff
  7 -> 0xfffffff9
  edge 0 -> 0; 1 -> 0xffffffff; 2 -> 0xfffffffe; 0x7fffffff -> 0x80000001; 0x80000000 -> 0x80000000
  edge 0x80000001 -> 0x7fffffff; 0xfffffffe -> 2; 0xffffffff -> 1

test a:i32 -> scc:u32
  op s_cmpk_eq_i32 {a}, 0xffff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_eq_u32 {a}, 0xffff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 65535 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lg_i32 {a}, 0xffff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lg_u32 {a}, 0xffff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 65535 -> 0

test a:i32 -> scc:u32
  op s_cmpk_gt_i32 {a}, 0xffff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_gt_u32 {a}, 0xffff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 65535 -> 0

test a:i32 -> scc:u32
  op s_cmpk_ge_i32 {a}, 0xffff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 1; 0x80000000 -> 0; 0x80000001 -> 0; -2 -> 0; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_ge_u32 {a}, 0xffff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 1; 0x80000000 -> 1; 0x80000001 -> 1; 0xfffffffe -> 1; 0xffffffff -> 1
  edge 65535 -> 1

test a:i32 -> scc:u32
  op s_cmpk_lt_i32 {a}, 0xffff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 0

test a:u32 -> scc:u32
  op s_cmpk_lt_u32 {a}, 0xffff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 65535 -> 0

test a:i32 -> scc:u32
  op s_cmpk_le_i32 {a}, 0xffff | !gfx12
  5 -> 0; 6 -> 0
  edge 0 -> 0; 1 -> 0; 2 -> 0; 0x7fffffff -> 0; 0x80000000 -> 1; 0x80000001 -> 1; -2 -> 1; -1 -> 1

test a:u32 -> scc:u32
  op s_cmpk_le_u32 {a}, 0xffff | !gfx12
  5 -> 1; 6 -> 1
  edge 0 -> 1; 1 -> 1; 2 -> 1; 0x7fffffff -> 0; 0x80000000 -> 0; 0x80000001 -> 0; 0xfffffffe -> 0; 0xffffffff -> 0
  edge 65535 -> 1
