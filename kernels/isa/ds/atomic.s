// Atomic operations in LDS, with and without the value before.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, LDS Instructions (DS); IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes
// space: lds

test mem:u32, a:u32 -> mem:u32
  op ds_add_u32 {cell}, {a}
  7, 3 -> 10; 3, 7 -> 10
  edge 0, 0 -> 0; 0, 2 -> 2; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 0xfffffffe; 0, 0xffffffff -> 0xffffffff
  edge 2, 0 -> 2

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_add_rtn_u32 {d}, {cell}, {a}
  7, 3 -> 10, 7; 3, 7 -> 10, 3; 100, 100 -> 200, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 2, 2; 2, 2 -> 4, 2; 2, 0x80000000 -> 0x80000002, 2
  edge 2, 0xfffffffe -> 0, 2; 2, 0xffffffff -> 1, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 2 -> 0x80000002, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xfffffffe -> 0x7ffffffe, 0x80000000; 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000
  edge 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 2 -> 0, 0xfffffffe
  edge 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffc, 0xfffffffe
  edge 0xfffffffe, 0xffffffff -> 0xfffffffd, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 2 -> 1, 0xffffffff; 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff
  edge 0xffffffff, 0xfffffffe -> 0xfffffffd, 0xffffffff; 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_sub_u32 {cell}, {a}
  7, 3 -> 4; 3, 7 -> 0xfffffffc
  edge 0, 0 -> 0; 0, 2 -> 0xfffffffe; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 2; 0, 0xffffffff -> 1; 2, 0 -> 2

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_sub_rtn_u32 {d}, {cell}, {a}
  7, 3 -> 4, 7; 3, 7 -> 0xfffffffc, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0xfffffffe, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 2, 0
  edge 0, 0xffffffff -> 1, 0; 2, 0 -> 2, 2; 2, 2 -> 0, 2; 2, 0x80000000 -> 0x80000002, 2; 2, 0xfffffffe -> 4, 2
  edge 2, 0xffffffff -> 3, 2; 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 2 -> 0x7ffffffe, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xfffffffe -> 0x80000002, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000001, 0x80000000; 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xffffffff, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 2 -> 0xfffffffd, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xfffffffe -> 1, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_inc_u32 {cell}, {a}
  7, 3 -> 0; 3, 7 -> 4
  edge 0, 0 -> 0; 0, 2 -> 1; 0, 0x80000000 -> 1; 0, 0xfffffffe -> 1; 0, 0xffffffff -> 1; 2, 0 -> 0

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_inc_rtn_u32 {d}, {cell}, {a}
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 1, 0; 0, 0x80000000 -> 1, 0; 0, 0xfffffffe -> 1, 0; 0, 0xffffffff -> 1, 0; 2, 0 -> 0, 2
  edge 2, 2 -> 0, 2; 2, 0x80000000 -> 3, 2; 2, 0xfffffffe -> 3, 2; 2, 0xffffffff -> 3, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 2 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xfffffffe -> 0x80000001, 0x80000000; 0x80000000, 0xffffffff -> 0x80000001, 0x80000000
  edge 0xfffffffe, 0 -> 0, 0xfffffffe; 0xfffffffe, 2 -> 0, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xffffffff, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 2 -> 0, 0xffffffff; 0xffffffff, 0x80000000 -> 0, 0xffffffff
  edge 0xffffffff, 0xfffffffe -> 0, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_dec_u32 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 2
  edge 0, 0 -> 0; 0, 2 -> 2; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 0xfffffffe; 0, 0xffffffff -> 0xffffffff
  edge 2, 0 -> 0

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_dec_rtn_u32 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 2, 3; 100, 100 -> 99, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 0, 2; 2, 2 -> 1, 2; 2, 0x80000000 -> 1, 2; 2, 0xfffffffe -> 1, 2
  edge 2, 0xffffffff -> 1, 2; 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 2 -> 2, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000; 0x80000000, 0xfffffffe -> 0x7fffffff, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000; 0xfffffffe, 0 -> 0, 0xfffffffe
  edge 0xfffffffe, 2 -> 2, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x80000000, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffd, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xfffffffd, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 2 -> 2, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xfffffffe -> 0xfffffffe, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_min_i32 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 3
  edge 0, 0 -> 0; 0, 2 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 0xfffffffe; 0, 0xffffffff -> 0xffffffff
  edge 2, 0 -> 0

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_min_rtn_i32 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 0, 2; 2, 2 -> 2, 2; 2, 0x80000000 -> 0x80000000, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 2, 0xffffffff -> 0xffffffff, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 2 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xfffffffe -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0x80000000, 0x80000000
  edge 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0x80000000 -> 0x80000000, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0xffffffff -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 2 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff
  edge 0xffffffff, 0xfffffffe -> 0xfffffffe, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_max_i32 {cell}, {a}
  7, 3 -> 7; 3, 7 -> 7
  edge 0, 0 -> 0; 0, 2 -> 2; 0, 0x80000000 -> 0; 0, 0xfffffffe -> 0; 0, 0xffffffff -> 0; 2, 0 -> 2

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_max_rtn_i32 {d}, {cell}, {a}
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 2, 2
  edge 2, 2 -> 2, 2; 2, 0x80000000 -> 2, 2; 2, 0xfffffffe -> 2, 2; 2, 0xffffffff -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 2 -> 2, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xfffffffe -> 0xfffffffe, 0x80000000
  edge 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000; 0xfffffffe, 0 -> 0, 0xfffffffe
  edge 0xfffffffe, 2 -> 2, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xffffffff, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 2 -> 2, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff; 0xffffffff, 0xfffffffe -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_min_u32 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 3
  edge 0, 0 -> 0; 0, 2 -> 0; 0, 0x80000000 -> 0; 0, 0xfffffffe -> 0; 0, 0xffffffff -> 0; 2, 0 -> 0

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_min_rtn_u32 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 0, 2
  edge 2, 2 -> 2, 2; 2, 0x80000000 -> 2, 2; 2, 0xfffffffe -> 2, 2; 2, 0xffffffff -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 2 -> 2, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xfffffffe -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 0 -> 0, 0xfffffffe
  edge 0xfffffffe, 2 -> 2, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x80000000, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 2 -> 2, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xfffffffe -> 0xfffffffe, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_max_u32 {cell}, {a}
  7, 3 -> 7; 3, 7 -> 7
  edge 0, 0 -> 0; 0, 2 -> 2; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 0xfffffffe; 0, 0xffffffff -> 0xffffffff
  edge 2, 0 -> 2

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_max_rtn_u32 {d}, {cell}, {a}
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 2, 2; 2, 2 -> 2, 2; 2, 0x80000000 -> 0x80000000, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 2, 0xffffffff -> 0xffffffff, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 2 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xfffffffe -> 0xfffffffe, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0x80000000 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0xffffffff -> 0xffffffff, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 2 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xfffffffe -> 0xffffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_and_b32 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 3
  edge 0, 0 -> 0; 0, 2 -> 0; 0, 0x80000000 -> 0; 0, 0xfffffffe -> 0; 0, 0xffffffff -> 0; 2, 0 -> 0

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_and_rtn_b32 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 0, 2
  edge 2, 2 -> 2, 2; 2, 0x80000000 -> 0, 2; 2, 0xfffffffe -> 2, 2; 2, 0xffffffff -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 2 -> 0, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xfffffffe -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 0 -> 0, 0xfffffffe
  edge 0xfffffffe, 2 -> 2, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x80000000, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 2 -> 2, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xfffffffe -> 0xfffffffe, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_or_b32 {cell}, {a}
  7, 3 -> 7; 3, 7 -> 7
  edge 0, 0 -> 0; 0, 2 -> 2; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 0xfffffffe; 0, 0xffffffff -> 0xffffffff
  edge 2, 0 -> 2

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_or_rtn_b32 {d}, {cell}, {a}
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 2, 2; 2, 2 -> 2, 2; 2, 0x80000000 -> 0x80000002, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 2, 0xffffffff -> 0xffffffff, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 2 -> 0x80000002, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xfffffffe -> 0xfffffffe, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0x80000000 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0xffffffff -> 0xffffffff, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 2 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xfffffffe -> 0xffffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_xor_b32 {cell}, {a}
  7, 3 -> 4; 3, 7 -> 4
  edge 0, 0 -> 0; 0, 2 -> 2; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 0xfffffffe; 0, 0xffffffff -> 0xffffffff
  edge 2, 0 -> 2

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_xor_rtn_b32 {d}, {cell}, {a}
  7, 3 -> 4, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 2, 2; 2, 2 -> 0, 2; 2, 0x80000000 -> 0x80000002, 2
  edge 2, 0xfffffffe -> 0xfffffffc, 2; 2, 0xffffffff -> 0xfffffffd, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 2 -> 0x80000002, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xfffffffe -> 0x7ffffffe, 0x80000000; 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000
  edge 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe
  edge 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe
  edge 0xfffffffe, 0xffffffff -> 1, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 2 -> 0xfffffffd, 0xffffffff; 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff
  edge 0xffffffff, 0xfffffffe -> 1, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_rsub_u32 {cell}, {a}
  7, 3 -> 0xfffffffc; 3, 7 -> 4
  edge 0, 0 -> 0; 0, 2 -> 2; 0, 0x80000000 -> 0x80000000; 0, 0xfffffffe -> 0xfffffffe; 0, 0xffffffff -> 0xffffffff
  edge 2, 0 -> 0xfffffffe

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_rsub_rtn_u32 {d}, {cell}, {a}
  7, 3 -> 0xfffffffc, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 0xfffffffe, 2; 2, 2 -> 0, 2; 2, 0x80000000 -> 0x7ffffffe, 2
  edge 2, 0xfffffffe -> 0xfffffffc, 2; 2, 0xffffffff -> 0xfffffffd, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 2 -> 0x80000002, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xfffffffe -> 0x7ffffffe, 0x80000000; 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000
  edge 0xfffffffe, 0 -> 2, 0xfffffffe; 0xfffffffe, 2 -> 4, 0xfffffffe
  edge 0xfffffffe, 0x80000000 -> 0x80000002, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe
  edge 0xfffffffe, 0xffffffff -> 1, 0xfffffffe; 0xffffffff, 0 -> 1, 0xffffffff; 0xffffffff, 2 -> 3, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000001, 0xffffffff; 0xffffffff, 0xfffffffe -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_wrxchg_rtn_b32 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0, 0xffffffff -> 0xffffffff, 0; 2, 0 -> 0, 2

test mem:u32, c:u32, a:u32 -> mem:u32, d:u32
  op ds_cmpst_rtn_b32 {d}, {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_rtn_b32 {d}, {cell}, {a}, {c} | gfx11 gfx12
  7, 7, 9 -> 9, 7; 7, 8, 9 -> 7, 7
  edge 0, 0, 5 -> 5, 0; 1, 1, 5 -> 5, 1; 2, 2, 5 -> 5, 2; 0x7fffffff, 0x7fffffff, 5 -> 5, 0x7fffffff
  edge 0x80000000, 0x80000000, 5 -> 5, 0x80000000; 0x80000001, 0x80000001, 5 -> 5, 0x80000001
  edge 0xfffffffe, 0xfffffffe, 5 -> 5, 0xfffffffe; 0xffffffff, 0xffffffff, 5 -> 5, 0xffffffff
  edge 0, 0x80000000, 5 -> 0, 0; 1, 0x80000001, 5 -> 1, 1; 2, 0x80000002, 5 -> 2, 2
  edge 0x7fffffff, 0xffffffff, 5 -> 0x7fffffff, 0x7fffffff; 0x80000000, 0, 5 -> 0x80000000, 0x80000000
  edge 0x80000001, 1, 5 -> 0x80000001, 0x80000001; 0xfffffffe, 0x7ffffffe, 5 -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0x7fffffff, 5 -> 0xffffffff, 0xffffffff

test mem:u32, k:u32, a:u32 -> mem:u32, d:u32
  op ds_mskor_rtn_b32 {d}, {cell}, {k}, {a}
  255, 15, 256 -> 496, 255
  edge 0xffffffff, 0xffffffff, 0 -> 0, 0xffffffff; 0, 0xffffffff, 1 -> 1, 0
  edge 0xffffffff, 0, 0 -> 0xffffffff, 0xffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_add_u64 {cell}, {a}
  7, 3 -> 10; 3, 7 -> 10
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0x100000000 -> 0x100000000
  edge 0, 0x8000000000000000 -> 0x8000000000000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0 -> 0x80000000

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_add_rtn_u64 {d}, {cell}, {a}
  7, 3 -> 10, 7; 3, 7 -> 10, 3; 100, 100 -> 200, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0x100000000, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x180000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0x7fffffff, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x180000000, 0x100000000; 0x100000000, 0x100000000 -> 0x200000000, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x8000000100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffff, 0x100000000
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x8000000100000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x7fffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0x7fffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x7fffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_sub_u64 {cell}, {a}
  7, 3 -> 4; 3, 7 -> 0xfffffffffffffffc
  edge 0, 0 -> 0; 0, 0x80000000 -> 0xffffffff80000000; 0, 0x100000000 -> 0xffffffff00000000
  edge 0, 0x8000000000000000 -> 0x8000000000000000; 0, 0xffffffffffffffff -> 1; 0x80000000, 0 -> 0x80000000

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_sub_rtn_u64 {d}, {cell}, {a}
  7, 3 -> 4, 7; 3, 7 -> 0xfffffffffffffffc, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0xffffffff80000000, 0; 0, 0x100000000 -> 0xffffffff00000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 1, 0
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0x100000000 -> 0xffffffff80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0x80000001, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x80000000, 0x100000000; 0x100000000, 0x100000000 -> 0, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x8000000100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000001, 0x100000000
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x7fffffff80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x7fffffff00000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000001, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffff7fffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x7fffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_inc_u64 {cell}, {a}
  7, 3 -> 0; 3, 7 -> 4
  edge 0, 0 -> 0; 0, 0x80000000 -> 1; 0, 0x100000000 -> 1; 0, 0x8000000000000000 -> 1; 0, 0xffffffffffffffff -> 1
  edge 0x80000000, 0 -> 0

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_inc_rtn_u64 {d}, {cell}, {a}
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 1, 0; 0, 0x100000000 -> 1, 0; 0, 0x8000000000000000 -> 1, 0
  edge 0, 0xffffffffffffffff -> 1, 0; 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x80000001, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x80000001, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0x80000001, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x80000000 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x100000001, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000001, 0x100000000; 0x8000000000000000, 0 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000001, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff; 0xffffffffffffffff, 0x80000000 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_dec_u64 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 2
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0x100000000 -> 0x100000000
  edge 0, 0x8000000000000000 -> 0x8000000000000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff; 0x80000000, 0 -> 0

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_dec_rtn_u64 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 2, 3; 100, 100 -> 99, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x7fffffff, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x7fffffff, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0x7fffffff, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x80000000, 0x100000000; 0x100000000, 0x100000000 -> 0xffffffff, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0xffffffff, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffff, 0x100000000; 0x8000000000000000, 0 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x100000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x7fffffffffffffff, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x7fffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0x80000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x8000000000000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_min_i64 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 3
  edge 0, 0 -> 0; 0, 0x80000000 -> 0; 0, 0x100000000 -> 0; 0, 0x8000000000000000 -> 0x8000000000000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff; 0x80000000, 0 -> 0

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_min_rtn_i64 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0x8000000000000000 -> 0x8000000000000000, 0
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0; 0x80000000, 0 -> 0, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x100000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x80000000, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x8000000000000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x8000000000000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_max_i64 {cell}, {a}
  7, 3 -> 7; 3, 7 -> 7
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0x100000000 -> 0x100000000; 0, 0x8000000000000000 -> 0
  edge 0, 0xffffffffffffffff -> 0; 0x80000000, 0 -> 0x80000000

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_max_rtn_i64 {d}, {cell}, {a}
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0x8000000000000000 -> 0, 0
  edge 0, 0xffffffffffffffff -> 0, 0; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x100000000 -> 0x100000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0x80000000, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000; 0x8000000000000000, 0 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x100000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0x80000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_min_u64 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 3
  edge 0, 0 -> 0; 0, 0x80000000 -> 0; 0, 0x100000000 -> 0; 0, 0x8000000000000000 -> 0; 0, 0xffffffffffffffff -> 0
  edge 0x80000000, 0 -> 0

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_min_rtn_u64 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0x8000000000000000 -> 0, 0
  edge 0, 0xffffffffffffffff -> 0, 0; 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x80000000, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0x80000000, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x80000000, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000; 0x8000000000000000, 0 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x100000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0x80000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x8000000000000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_max_u64 {cell}, {a}
  7, 3 -> 7; 3, 7 -> 7
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0x100000000 -> 0x100000000
  edge 0, 0x8000000000000000 -> 0x8000000000000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0 -> 0x80000000

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_max_rtn_u64 {d}, {cell}, {a}
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x100000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x8000000000000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_and_b64 {cell}, {a}
  7, 3 -> 3; 3, 7 -> 3
  edge 0, 0 -> 0; 0, 0x80000000 -> 0; 0, 0x100000000 -> 0; 0, 0x8000000000000000 -> 0; 0, 0xffffffffffffffff -> 0
  edge 0x80000000, 0 -> 0

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_and_rtn_b64 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0x8000000000000000 -> 0, 0
  edge 0, 0xffffffffffffffff -> 0, 0; 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x100000000 -> 0, 0x80000000; 0x80000000, 0x8000000000000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0x80000000, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x80000000 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0, 0x100000000; 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000
  edge 0x8000000000000000, 0 -> 0, 0x8000000000000000; 0x8000000000000000, 0x80000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0x80000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x8000000000000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_or_b64 {cell}, {a}
  7, 3 -> 7; 3, 7 -> 7
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0x100000000 -> 0x100000000
  edge 0, 0x8000000000000000 -> 0x8000000000000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0 -> 0x80000000

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_or_rtn_b64 {d}, {cell}, {a}
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x180000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x180000000, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x8000000100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x8000000100000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_xor_b64 {cell}, {a}
  7, 3 -> 4; 3, 7 -> 4
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0x100000000 -> 0x100000000
  edge 0, 0x8000000000000000 -> 0x8000000000000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0 -> 0x80000000

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_xor_rtn_b64 {d}, {cell}, {a}
  7, 3 -> 4, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x180000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffff7fffffff, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x80000000 -> 0x180000000, 0x100000000; 0x100000000, 0x100000000 -> 0, 0x100000000
  edge 0x100000000, 0x8000000000000000 -> 0x8000000100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xfffffffeffffffff, 0x100000000
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x8000000100000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x7fffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffff7fffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x7fffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op ds_rsub_u64 {cell}, {a}
  7, 3 -> 0xfffffffffffffffc; 3, 7 -> 4
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0x100000000 -> 0x100000000
  edge 0, 0x8000000000000000 -> 0x8000000000000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0 -> 0xffffffff80000000

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_rsub_rtn_u64 {d}, {cell}, {a}
  7, 3 -> 0xfffffffffffffffc, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0 -> 0xffffffff80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0x100000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x7fffffff80000000, 0x80000000
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffff7fffffff, 0x80000000
  edge 0x100000000, 0 -> 0xffffffff00000000, 0x100000000; 0x100000000, 0x80000000 -> 0xffffffff80000000, 0x100000000
  edge 0x100000000, 0x100000000 -> 0, 0x100000000; 0x100000000, 0x8000000000000000 -> 0x7fffffff00000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xfffffffeffffffff, 0x100000000
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x100000000 -> 0x8000000100000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x7fffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 1, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x80000000 -> 0x80000001, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000001, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x8000000000000001, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, d:u64
  op ds_wrxchg_rtn_b64 {d}, {cell}, {a}
  7, 3 -> 3, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0x100000000 -> 0x100000000, 0
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0 -> 0, 0x80000000

test mem:u64, c:u64, a:u64 -> mem:u64, d:u64
  op ds_cmpst_rtn_b64 {d}, {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_rtn_b64 {d}, {cell}, {a}, {c} | gfx11 gfx12
  7, 7, 9 -> 9, 7; 7, 8, 9 -> 7, 7
  edge 0, 0, 5 -> 5, 0; 1, 1, 5 -> 5, 1; 0x80000000, 0x80000000, 5 -> 5, 0x80000000
  edge 0xffffffff, 0xffffffff, 5 -> 5, 0xffffffff; 0x100000000, 0x100000000, 5 -> 5, 0x100000000
  edge 0x7fffffffffffffff, 0x7fffffffffffffff, 5 -> 5, 0x7fffffffffffffff
  edge 0x8000000000000000, 0x8000000000000000, 5 -> 5, 0x8000000000000000
  edge 0xffffffffffffffff, 0xffffffffffffffff, 5 -> 5, 0xffffffffffffffff; 0, 0x8000000000000000, 5 -> 0, 0
  edge 1, 0x8000000000000001, 5 -> 1, 1; 0x80000000, 0x8000000080000000, 5 -> 0x80000000, 0x80000000
  edge 0xffffffff, 0x80000000ffffffff, 5 -> 0xffffffff, 0xffffffff
  edge 0x100000000, 0x8000000100000000, 5 -> 0x100000000, 0x100000000
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 5 -> 0x7fffffffffffffff, 0x7fffffffffffffff
  edge 0x8000000000000000, 0, 5 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 5 -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, k:u64, a:u64 -> mem:u64, d:u64
  op ds_mskor_rtn_b64 {d}, {cell}, {k}, {a}
  255, 15, 256 -> 496, 255
  edge 0xffffffffffffffff, 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff; 0, 0xffffffffffffffff, 1 -> 1, 0
  edge 0xffffffffffffffff, 0, 0 -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:f32, a:f32 -> mem:f32, d:f32
  op ds_add_rtn_f32 {d}, {cell}, {a}
  1, 2 -> 3, 1; 1.5, -4 -> -2.5, 1.5
  edge inf, 1 -> inf, inf; 0x7f7fffff, 0x7f7fffff -> inf, 0x7f7fffff; 1, -1 -> 0, 1; nan, 1 -> nan, nan

test mem:f32, a:f32 -> mem:f32, d:f32
  op ds_min_rtn_f32 {d}, {cell}, {a} | !gfx12
  op ds_min_num_rtn_f32 {d}, {cell}, {a} | gfx12
  1, 2 -> 1, 1; 1.5, -4 -> -4, 1.5
  edge inf, 1 -> 1, inf; 1, -inf -> -inf, 1; 5, 5 -> 5, 5

test mem:f32, a:f32 -> mem:f32, d:f32
  op ds_max_rtn_f32 {d}, {cell}, {a} | !gfx12
  op ds_max_num_rtn_f32 {d}, {cell}, {a} | gfx12
  1, 2 -> 2, 1; 1.5, -4 -> 1.5, 1.5
  edge inf, 1 -> inf, inf; 1, -inf -> 1, 1; 5, 5 -> 5, 5
