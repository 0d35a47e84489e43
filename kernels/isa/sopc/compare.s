// Scalar comparisons: SCC, and nothing else.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SOPC Instructions.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: groups

test a:i32, b:i32 -> scc:u32
  op s_cmp_eq_i32 {a}, {b}
  3, 5 -> 0; 100, 7 -> 0; 0x12345678, 0xf0f0f0f -> 0; 77, 77 -> 1; 0xdeadbeef, 4660 -> 0; 5, 3 -> 0
  -65536, 0xffff00 -> 0
  edge 1, 1 -> 1; 1, 2 -> 0; 1, 0x7fffffff -> 0; 1, 0x80000000 -> 0; 1, 0x80000001 -> 0; 1, -2 -> 0; 2, 1 -> 0
  edge 2, 2 -> 1; 2, 0x7fffffff -> 0; 2, 0x80000000 -> 0; 2, 0x80000001 -> 0; 2, -2 -> 0; 0x7fffffff, 1 -> 0
  edge 0x7fffffff, 2 -> 0; 0x7fffffff, 0x7fffffff -> 1; 0x7fffffff, 0x80000000 -> 0; 0x7fffffff, 0x80000001 -> 0
  edge 0x7fffffff, -2 -> 0; 0x80000000, 1 -> 0; 0x80000000, 2 -> 0; 0x80000000, 0x7fffffff -> 0
  edge 0x80000000, 0x80000000 -> 1; 0x80000000, 0x80000001 -> 0; 0x80000000, -2 -> 0; 0x80000001, 1 -> 0
  edge 0x80000001, 2 -> 0; 0x80000001, 0x7fffffff -> 0; 0x80000001, 0x80000000 -> 0; 0x80000001, 0x80000001 -> 1
  edge 0x80000001, -2 -> 0; -2, 1 -> 0; -2, 2 -> 0; -2, 0x7fffffff -> 0; -2, 0x80000000 -> 0; -2, 0x80000001 -> 0
  edge -2, -2 -> 1

test a:i32, b:i32 -> scc:u32
  op s_cmp_lg_i32 {a}, {b}
  3, 5 -> 1; 100, 7 -> 1; 0x12345678, 0xf0f0f0f -> 1; 77, 77 -> 0; 0xdeadbeef, 4660 -> 1; 5, 3 -> 1
  -65536, 0xffff00 -> 1
  edge 1, 1 -> 0; 1, 2 -> 1; 1, 0x7fffffff -> 1; 1, 0x80000000 -> 1; 1, 0x80000001 -> 1; 1, -2 -> 1; 2, 1 -> 1
  edge 2, 2 -> 0; 2, 0x7fffffff -> 1; 2, 0x80000000 -> 1; 2, 0x80000001 -> 1; 2, -2 -> 1; 0x7fffffff, 1 -> 1
  edge 0x7fffffff, 2 -> 1; 0x7fffffff, 0x7fffffff -> 0; 0x7fffffff, 0x80000000 -> 1; 0x7fffffff, 0x80000001 -> 1
  edge 0x7fffffff, -2 -> 1; 0x80000000, 1 -> 1; 0x80000000, 2 -> 1; 0x80000000, 0x7fffffff -> 1
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0x80000001 -> 1; 0x80000000, -2 -> 1; 0x80000001, 1 -> 1
  edge 0x80000001, 2 -> 1; 0x80000001, 0x7fffffff -> 1; 0x80000001, 0x80000000 -> 1; 0x80000001, 0x80000001 -> 0
  edge 0x80000001, -2 -> 1; -2, 1 -> 1; -2, 2 -> 1; -2, 0x7fffffff -> 1; -2, 0x80000000 -> 1; -2, 0x80000001 -> 1
  edge -2, -2 -> 0

test a:i32, b:i32 -> scc:u32
  op s_cmp_gt_i32 {a}, {b}
  3, 5 -> 0; 100, 7 -> 1; 0x12345678, 0xf0f0f0f -> 1; 77, 77 -> 0; 0xdeadbeef, 4660 -> 0; 5, 3 -> 1
  -65536, 0xffff00 -> 0
  edge 1, 1 -> 0; 1, 2 -> 0; 1, 0x7fffffff -> 0; 1, 0x80000000 -> 1; 1, 0x80000001 -> 1; 1, -2 -> 1; 2, 1 -> 1
  edge 2, 2 -> 0; 2, 0x7fffffff -> 0; 2, 0x80000000 -> 1; 2, 0x80000001 -> 1; 2, -2 -> 1; 0x7fffffff, 1 -> 1
  edge 0x7fffffff, 2 -> 1; 0x7fffffff, 0x7fffffff -> 0; 0x7fffffff, 0x80000000 -> 1; 0x7fffffff, 0x80000001 -> 1
  edge 0x7fffffff, -2 -> 1; 0x80000000, 1 -> 0; 0x80000000, 2 -> 0; 0x80000000, 0x7fffffff -> 0
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0x80000001 -> 0; 0x80000000, -2 -> 0; 0x80000001, 1 -> 0
  edge 0x80000001, 2 -> 0; 0x80000001, 0x7fffffff -> 0; 0x80000001, 0x80000000 -> 1; 0x80000001, 0x80000001 -> 0
  edge 0x80000001, -2 -> 0; -2, 1 -> 0; -2, 2 -> 0; -2, 0x7fffffff -> 0; -2, 0x80000000 -> 1; -2, 0x80000001 -> 1
  edge -2, -2 -> 0

test a:i32, b:i32 -> scc:u32
  op s_cmp_ge_i32 {a}, {b}
  3, 5 -> 0; 100, 7 -> 1; 0x12345678, 0xf0f0f0f -> 1; 77, 77 -> 1; 0xdeadbeef, 4660 -> 0; 5, 3 -> 1
  -65536, 0xffff00 -> 0
  edge 1, 1 -> 1; 1, 2 -> 0; 1, 0x7fffffff -> 0; 1, 0x80000000 -> 1; 1, 0x80000001 -> 1; 1, -2 -> 1; 2, 1 -> 1
  edge 2, 2 -> 1; 2, 0x7fffffff -> 0; 2, 0x80000000 -> 1; 2, 0x80000001 -> 1; 2, -2 -> 1; 0x7fffffff, 1 -> 1
  edge 0x7fffffff, 2 -> 1; 0x7fffffff, 0x7fffffff -> 1; 0x7fffffff, 0x80000000 -> 1; 0x7fffffff, 0x80000001 -> 1
  edge 0x7fffffff, -2 -> 1; 0x80000000, 1 -> 0; 0x80000000, 2 -> 0; 0x80000000, 0x7fffffff -> 0
  edge 0x80000000, 0x80000000 -> 1; 0x80000000, 0x80000001 -> 0; 0x80000000, -2 -> 0; 0x80000001, 1 -> 0
  edge 0x80000001, 2 -> 0; 0x80000001, 0x7fffffff -> 0; 0x80000001, 0x80000000 -> 1; 0x80000001, 0x80000001 -> 1
  edge 0x80000001, -2 -> 0; -2, 1 -> 0; -2, 2 -> 0; -2, 0x7fffffff -> 0; -2, 0x80000000 -> 1; -2, 0x80000001 -> 1
  edge -2, -2 -> 1

test a:i32, b:i32 -> scc:u32
  op s_cmp_lt_i32 {a}, {b}
  3, 5 -> 1; 100, 7 -> 0; 0x12345678, 0xf0f0f0f -> 0; 77, 77 -> 0; 0xdeadbeef, 4660 -> 1; 5, 3 -> 0
  -65536, 0xffff00 -> 1
  edge 1, 1 -> 0; 1, 2 -> 1; 1, 0x7fffffff -> 1; 1, 0x80000000 -> 0; 1, 0x80000001 -> 0; 1, -2 -> 0; 2, 1 -> 0
  edge 2, 2 -> 0; 2, 0x7fffffff -> 1; 2, 0x80000000 -> 0; 2, 0x80000001 -> 0; 2, -2 -> 0; 0x7fffffff, 1 -> 0
  edge 0x7fffffff, 2 -> 0; 0x7fffffff, 0x7fffffff -> 0; 0x7fffffff, 0x80000000 -> 0; 0x7fffffff, 0x80000001 -> 0
  edge 0x7fffffff, -2 -> 0; 0x80000000, 1 -> 1; 0x80000000, 2 -> 1; 0x80000000, 0x7fffffff -> 1
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0x80000001 -> 1; 0x80000000, -2 -> 1; 0x80000001, 1 -> 1
  edge 0x80000001, 2 -> 1; 0x80000001, 0x7fffffff -> 1; 0x80000001, 0x80000000 -> 0; 0x80000001, 0x80000001 -> 0
  edge 0x80000001, -2 -> 1; -2, 1 -> 1; -2, 2 -> 1; -2, 0x7fffffff -> 1; -2, 0x80000000 -> 0; -2, 0x80000001 -> 0
  edge -2, -2 -> 0

test a:i32, b:i32 -> scc:u32
  op s_cmp_le_i32 {a}, {b}
  3, 5 -> 1; 100, 7 -> 0; 0x12345678, 0xf0f0f0f -> 0; 77, 77 -> 1; 0xdeadbeef, 4660 -> 1; 5, 3 -> 0
  -65536, 0xffff00 -> 1
  edge 1, 1 -> 1; 1, 2 -> 1; 1, 0x7fffffff -> 1; 1, 0x80000000 -> 0; 1, 0x80000001 -> 0; 1, -2 -> 0; 2, 1 -> 0
  edge 2, 2 -> 1; 2, 0x7fffffff -> 1; 2, 0x80000000 -> 0; 2, 0x80000001 -> 0; 2, -2 -> 0; 0x7fffffff, 1 -> 0
  edge 0x7fffffff, 2 -> 0; 0x7fffffff, 0x7fffffff -> 1; 0x7fffffff, 0x80000000 -> 0; 0x7fffffff, 0x80000001 -> 0
  edge 0x7fffffff, -2 -> 0; 0x80000000, 1 -> 1; 0x80000000, 2 -> 1; 0x80000000, 0x7fffffff -> 1
  edge 0x80000000, 0x80000000 -> 1; 0x80000000, 0x80000001 -> 1; 0x80000000, -2 -> 1; 0x80000001, 1 -> 1
  edge 0x80000001, 2 -> 1; 0x80000001, 0x7fffffff -> 1; 0x80000001, 0x80000000 -> 0; 0x80000001, 0x80000001 -> 1
  edge 0x80000001, -2 -> 1; -2, 1 -> 1; -2, 2 -> 1; -2, 0x7fffffff -> 1; -2, 0x80000000 -> 0; -2, 0x80000001 -> 0
  edge -2, -2 -> 1

test a:u32, b:u32 -> scc:u32
  op s_cmp_eq_u32 {a}, {b}
  3, 5 -> 0; 100, 7 -> 0; 0x12345678, 0xf0f0f0f -> 0; 77, 77 -> 1; 0xdeadbeef, 4660 -> 0; 5, 3 -> 0
  0xffff0000, 0xffff00 -> 0
  edge 1, 1 -> 1; 1, 2 -> 0; 1, 0x7fffffff -> 0; 1, 0x80000000 -> 0; 1, 0x80000001 -> 0; 1, 0xfffffffe -> 0; 2, 1 -> 0
  edge 2, 2 -> 1; 2, 0x7fffffff -> 0; 2, 0x80000000 -> 0; 2, 0x80000001 -> 0; 2, 0xfffffffe -> 0; 0x7fffffff, 1 -> 0
  edge 0x7fffffff, 2 -> 0; 0x7fffffff, 0x7fffffff -> 1; 0x7fffffff, 0x80000000 -> 0; 0x7fffffff, 0x80000001 -> 0
  edge 0x7fffffff, 0xfffffffe -> 0; 0x80000000, 1 -> 0; 0x80000000, 2 -> 0; 0x80000000, 0x7fffffff -> 0
  edge 0x80000000, 0x80000000 -> 1; 0x80000000, 0x80000001 -> 0; 0x80000000, 0xfffffffe -> 0; 0x80000001, 1 -> 0
  edge 0x80000001, 2 -> 0; 0x80000001, 0x7fffffff -> 0; 0x80000001, 0x80000000 -> 0; 0x80000001, 0x80000001 -> 1
  edge 0x80000001, 0xfffffffe -> 0; 0xfffffffe, 1 -> 0; 0xfffffffe, 2 -> 0; 0xfffffffe, 0x7fffffff -> 0
  edge 0xfffffffe, 0x80000000 -> 0; 0xfffffffe, 0x80000001 -> 0; 0xfffffffe, 0xfffffffe -> 1

test a:u32, b:u32 -> scc:u32
  op s_cmp_lg_u32 {a}, {b}
  3, 5 -> 1; 100, 7 -> 1; 0x12345678, 0xf0f0f0f -> 1; 77, 77 -> 0; 0xdeadbeef, 4660 -> 1; 5, 3 -> 1
  0xffff0000, 0xffff00 -> 1
  edge 1, 1 -> 0; 1, 2 -> 1; 1, 0x7fffffff -> 1; 1, 0x80000000 -> 1; 1, 0x80000001 -> 1; 1, 0xfffffffe -> 1; 2, 1 -> 1
  edge 2, 2 -> 0; 2, 0x7fffffff -> 1; 2, 0x80000000 -> 1; 2, 0x80000001 -> 1; 2, 0xfffffffe -> 1; 0x7fffffff, 1 -> 1
  edge 0x7fffffff, 2 -> 1; 0x7fffffff, 0x7fffffff -> 0; 0x7fffffff, 0x80000000 -> 1; 0x7fffffff, 0x80000001 -> 1
  edge 0x7fffffff, 0xfffffffe -> 1; 0x80000000, 1 -> 1; 0x80000000, 2 -> 1; 0x80000000, 0x7fffffff -> 1
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0x80000001 -> 1; 0x80000000, 0xfffffffe -> 1; 0x80000001, 1 -> 1
  edge 0x80000001, 2 -> 1; 0x80000001, 0x7fffffff -> 1; 0x80000001, 0x80000000 -> 1; 0x80000001, 0x80000001 -> 0
  edge 0x80000001, 0xfffffffe -> 1; 0xfffffffe, 1 -> 1; 0xfffffffe, 2 -> 1; 0xfffffffe, 0x7fffffff -> 1
  edge 0xfffffffe, 0x80000000 -> 1; 0xfffffffe, 0x80000001 -> 1; 0xfffffffe, 0xfffffffe -> 0

test a:u32, b:u32 -> scc:u32
  op s_cmp_gt_u32 {a}, {b}
  3, 5 -> 0; 100, 7 -> 1; 0x12345678, 0xf0f0f0f -> 1; 77, 77 -> 0; 0xdeadbeef, 4660 -> 1; 5, 3 -> 1
  0xffff0000, 0xffff00 -> 1
  edge 1, 1 -> 0; 1, 2 -> 0; 1, 0x7fffffff -> 0; 1, 0x80000000 -> 0; 1, 0x80000001 -> 0; 1, 0xfffffffe -> 0; 2, 1 -> 1
  edge 2, 2 -> 0; 2, 0x7fffffff -> 0; 2, 0x80000000 -> 0; 2, 0x80000001 -> 0; 2, 0xfffffffe -> 0; 0x7fffffff, 1 -> 1
  edge 0x7fffffff, 2 -> 1; 0x7fffffff, 0x7fffffff -> 0; 0x7fffffff, 0x80000000 -> 0; 0x7fffffff, 0x80000001 -> 0
  edge 0x7fffffff, 0xfffffffe -> 0; 0x80000000, 1 -> 1; 0x80000000, 2 -> 1; 0x80000000, 0x7fffffff -> 1
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0x80000001 -> 0; 0x80000000, 0xfffffffe -> 0; 0x80000001, 1 -> 1
  edge 0x80000001, 2 -> 1; 0x80000001, 0x7fffffff -> 1; 0x80000001, 0x80000000 -> 1; 0x80000001, 0x80000001 -> 0
  edge 0x80000001, 0xfffffffe -> 0; 0xfffffffe, 1 -> 1; 0xfffffffe, 2 -> 1; 0xfffffffe, 0x7fffffff -> 1
  edge 0xfffffffe, 0x80000000 -> 1; 0xfffffffe, 0x80000001 -> 1; 0xfffffffe, 0xfffffffe -> 0

test a:u32, b:u32 -> scc:u32
  op s_cmp_ge_u32 {a}, {b}
  3, 5 -> 0; 100, 7 -> 1; 0x12345678, 0xf0f0f0f -> 1; 77, 77 -> 1; 0xdeadbeef, 4660 -> 1; 5, 3 -> 1
  0xffff0000, 0xffff00 -> 1
  edge 1, 1 -> 1; 1, 2 -> 0; 1, 0x7fffffff -> 0; 1, 0x80000000 -> 0; 1, 0x80000001 -> 0; 1, 0xfffffffe -> 0; 2, 1 -> 1
  edge 2, 2 -> 1; 2, 0x7fffffff -> 0; 2, 0x80000000 -> 0; 2, 0x80000001 -> 0; 2, 0xfffffffe -> 0; 0x7fffffff, 1 -> 1
  edge 0x7fffffff, 2 -> 1; 0x7fffffff, 0x7fffffff -> 1; 0x7fffffff, 0x80000000 -> 0; 0x7fffffff, 0x80000001 -> 0
  edge 0x7fffffff, 0xfffffffe -> 0; 0x80000000, 1 -> 1; 0x80000000, 2 -> 1; 0x80000000, 0x7fffffff -> 1
  edge 0x80000000, 0x80000000 -> 1; 0x80000000, 0x80000001 -> 0; 0x80000000, 0xfffffffe -> 0; 0x80000001, 1 -> 1
  edge 0x80000001, 2 -> 1; 0x80000001, 0x7fffffff -> 1; 0x80000001, 0x80000000 -> 1; 0x80000001, 0x80000001 -> 1
  edge 0x80000001, 0xfffffffe -> 0; 0xfffffffe, 1 -> 1; 0xfffffffe, 2 -> 1; 0xfffffffe, 0x7fffffff -> 1
  edge 0xfffffffe, 0x80000000 -> 1; 0xfffffffe, 0x80000001 -> 1; 0xfffffffe, 0xfffffffe -> 1

test a:u32, b:u32 -> scc:u32
  op s_cmp_lt_u32 {a}, {b}
  3, 5 -> 1; 100, 7 -> 0; 0x12345678, 0xf0f0f0f -> 0; 77, 77 -> 0; 0xdeadbeef, 4660 -> 0; 5, 3 -> 0
  0xffff0000, 0xffff00 -> 0
  edge 1, 1 -> 0; 1, 2 -> 1; 1, 0x7fffffff -> 1; 1, 0x80000000 -> 1; 1, 0x80000001 -> 1; 1, 0xfffffffe -> 1; 2, 1 -> 0
  edge 2, 2 -> 0; 2, 0x7fffffff -> 1; 2, 0x80000000 -> 1; 2, 0x80000001 -> 1; 2, 0xfffffffe -> 1; 0x7fffffff, 1 -> 0
  edge 0x7fffffff, 2 -> 0; 0x7fffffff, 0x7fffffff -> 0; 0x7fffffff, 0x80000000 -> 1; 0x7fffffff, 0x80000001 -> 1
  edge 0x7fffffff, 0xfffffffe -> 1; 0x80000000, 1 -> 0; 0x80000000, 2 -> 0; 0x80000000, 0x7fffffff -> 0
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0x80000001 -> 1; 0x80000000, 0xfffffffe -> 1; 0x80000001, 1 -> 0
  edge 0x80000001, 2 -> 0; 0x80000001, 0x7fffffff -> 0; 0x80000001, 0x80000000 -> 0; 0x80000001, 0x80000001 -> 0
  edge 0x80000001, 0xfffffffe -> 1; 0xfffffffe, 1 -> 0; 0xfffffffe, 2 -> 0; 0xfffffffe, 0x7fffffff -> 0
  edge 0xfffffffe, 0x80000000 -> 0; 0xfffffffe, 0x80000001 -> 0; 0xfffffffe, 0xfffffffe -> 0

test a:u32, b:u32 -> scc:u32
  op s_cmp_le_u32 {a}, {b}
  3, 5 -> 1; 100, 7 -> 0; 0x12345678, 0xf0f0f0f -> 0; 77, 77 -> 1; 0xdeadbeef, 4660 -> 0; 5, 3 -> 0
  0xffff0000, 0xffff00 -> 0
  edge 1, 1 -> 1; 1, 2 -> 1; 1, 0x7fffffff -> 1; 1, 0x80000000 -> 1; 1, 0x80000001 -> 1; 1, 0xfffffffe -> 1; 2, 1 -> 0
  edge 2, 2 -> 1; 2, 0x7fffffff -> 1; 2, 0x80000000 -> 1; 2, 0x80000001 -> 1; 2, 0xfffffffe -> 1; 0x7fffffff, 1 -> 0
  edge 0x7fffffff, 2 -> 0; 0x7fffffff, 0x7fffffff -> 1; 0x7fffffff, 0x80000000 -> 1; 0x7fffffff, 0x80000001 -> 1
  edge 0x7fffffff, 0xfffffffe -> 1; 0x80000000, 1 -> 0; 0x80000000, 2 -> 0; 0x80000000, 0x7fffffff -> 0
  edge 0x80000000, 0x80000000 -> 1; 0x80000000, 0x80000001 -> 1; 0x80000000, 0xfffffffe -> 1; 0x80000001, 1 -> 0
  edge 0x80000001, 2 -> 0; 0x80000001, 0x7fffffff -> 0; 0x80000001, 0x80000000 -> 0; 0x80000001, 0x80000001 -> 1
  edge 0x80000001, 0xfffffffe -> 1; 0xfffffffe, 1 -> 0; 0xfffffffe, 2 -> 0; 0xfffffffe, 0x7fffffff -> 0
  edge 0xfffffffe, 0x80000000 -> 0; 0xfffffffe, 0x80000001 -> 0; 0xfffffffe, 0xfffffffe -> 1

test a:u64, b:u64 -> scc:u32
  op s_cmp_eq_u64 {a}, {b}
  3, 5 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0; 0xfedcba9876543210, 0xffffffff00000000 -> 0; 7, 7 -> 1
  edge 0, 0 -> 1; 0, 1 -> 0; 0, 0x80000000 -> 0; 0, 0xffffffff -> 0; 0, 0x100000000 -> 0; 0, 0x7fffffffffffffff -> 0
  edge 0, 0x8000000000000000 -> 0; 0, 0xffffffffffffffff -> 0; 1, 0 -> 0; 1, 1 -> 1; 1, 0x80000000 -> 0
  edge 1, 0xffffffff -> 0; 1, 0x100000000 -> 0; 1, 0x7fffffffffffffff -> 0; 1, 0x8000000000000000 -> 0
  edge 1, 0xffffffffffffffff -> 0; 0x80000000, 0 -> 0; 0x80000000, 1 -> 0; 0x80000000, 0x80000000 -> 1
  edge 0x80000000, 0xffffffff -> 0; 0x80000000, 0x100000000 -> 0; 0x80000000, 0x7fffffffffffffff -> 0
  edge 0x80000000, 0x8000000000000000 -> 0; 0x80000000, 0xffffffffffffffff -> 0; 0xffffffff, 0 -> 0
  edge 0xffffffff, 1 -> 0; 0xffffffff, 0x80000000 -> 0; 0xffffffff, 0xffffffff -> 1; 0xffffffff, 0x100000000 -> 0
  edge 0xffffffff, 0x7fffffffffffffff -> 0; 0xffffffff, 0x8000000000000000 -> 0; 0xffffffff, 0xffffffffffffffff -> 0
  edge 0x100000000, 0 -> 0; 0x100000000, 1 -> 0; 0x100000000, 0x80000000 -> 0; 0x100000000, 0xffffffff -> 0
  edge 0x100000000, 0x100000000 -> 1; 0x100000000, 0x7fffffffffffffff -> 0; 0x100000000, 0x8000000000000000 -> 0
  edge 0x100000000, 0xffffffffffffffff -> 0; 0x7fffffffffffffff, 0 -> 0; 0x7fffffffffffffff, 1 -> 0
  edge 0x7fffffffffffffff, 0x80000000 -> 0; 0x7fffffffffffffff, 0xffffffff -> 0; 0x7fffffffffffffff, 0x100000000 -> 0
  edge 0x7fffffffffffffff, 0x7fffffffffffffff -> 1; 0x7fffffffffffffff, 0x8000000000000000 -> 0
  edge 0x7fffffffffffffff, 0xffffffffffffffff -> 0; 0x8000000000000000, 0 -> 0; 0x8000000000000000, 1 -> 0
  edge 0x8000000000000000, 0x80000000 -> 0; 0x8000000000000000, 0xffffffff -> 0; 0x8000000000000000, 0x100000000 -> 0
  edge 0x8000000000000000, 0x7fffffffffffffff -> 0; 0x8000000000000000, 0x8000000000000000 -> 1
  edge 0x8000000000000000, 0xffffffffffffffff -> 0; 0xffffffffffffffff, 0 -> 0; 0xffffffffffffffff, 1 -> 0
  edge 0xffffffffffffffff, 0x80000000 -> 0; 0xffffffffffffffff, 0xffffffff -> 0; 0xffffffffffffffff, 0x100000000 -> 0
  edge 0xffffffffffffffff, 0x7fffffffffffffff -> 0; 0xffffffffffffffff, 0x8000000000000000 -> 0
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 1

test a:u64, b:u64 -> scc:u32
  op s_cmp_lg_u64 {a}, {b}
  3, 5 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 1; 0xfedcba9876543210, 0xffffffff00000000 -> 1; 7, 7 -> 0
  edge 0, 0 -> 0; 0, 1 -> 1; 0, 0x80000000 -> 1; 0, 0xffffffff -> 1; 0, 0x100000000 -> 1; 0, 0x7fffffffffffffff -> 1
  edge 0, 0x8000000000000000 -> 1; 0, 0xffffffffffffffff -> 1; 1, 0 -> 1; 1, 1 -> 0; 1, 0x80000000 -> 1
  edge 1, 0xffffffff -> 1; 1, 0x100000000 -> 1; 1, 0x7fffffffffffffff -> 1; 1, 0x8000000000000000 -> 1
  edge 1, 0xffffffffffffffff -> 1; 0x80000000, 0 -> 1; 0x80000000, 1 -> 1; 0x80000000, 0x80000000 -> 0
  edge 0x80000000, 0xffffffff -> 1; 0x80000000, 0x100000000 -> 1; 0x80000000, 0x7fffffffffffffff -> 1
  edge 0x80000000, 0x8000000000000000 -> 1; 0x80000000, 0xffffffffffffffff -> 1; 0xffffffff, 0 -> 1
  edge 0xffffffff, 1 -> 1; 0xffffffff, 0x80000000 -> 1; 0xffffffff, 0xffffffff -> 0; 0xffffffff, 0x100000000 -> 1
  edge 0xffffffff, 0x7fffffffffffffff -> 1; 0xffffffff, 0x8000000000000000 -> 1; 0xffffffff, 0xffffffffffffffff -> 1
  edge 0x100000000, 0 -> 1; 0x100000000, 1 -> 1; 0x100000000, 0x80000000 -> 1; 0x100000000, 0xffffffff -> 1
  edge 0x100000000, 0x100000000 -> 0; 0x100000000, 0x7fffffffffffffff -> 1; 0x100000000, 0x8000000000000000 -> 1
  edge 0x100000000, 0xffffffffffffffff -> 1; 0x7fffffffffffffff, 0 -> 1; 0x7fffffffffffffff, 1 -> 1
  edge 0x7fffffffffffffff, 0x80000000 -> 1; 0x7fffffffffffffff, 0xffffffff -> 1; 0x7fffffffffffffff, 0x100000000 -> 1
  edge 0x7fffffffffffffff, 0x7fffffffffffffff -> 0; 0x7fffffffffffffff, 0x8000000000000000 -> 1
  edge 0x7fffffffffffffff, 0xffffffffffffffff -> 1; 0x8000000000000000, 0 -> 1; 0x8000000000000000, 1 -> 1
  edge 0x8000000000000000, 0x80000000 -> 1; 0x8000000000000000, 0xffffffff -> 1; 0x8000000000000000, 0x100000000 -> 1
  edge 0x8000000000000000, 0x7fffffffffffffff -> 1; 0x8000000000000000, 0x8000000000000000 -> 0
  edge 0x8000000000000000, 0xffffffffffffffff -> 1; 0xffffffffffffffff, 0 -> 1; 0xffffffffffffffff, 1 -> 1
  edge 0xffffffffffffffff, 0x80000000 -> 1; 0xffffffffffffffff, 0xffffffff -> 1; 0xffffffffffffffff, 0x100000000 -> 1
  edge 0xffffffffffffffff, 0x7fffffffffffffff -> 1; 0xffffffffffffffff, 0x8000000000000000 -> 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0

test a:b32, b:u32 -> scc:u32
  op s_bitcmp0_b32 {a}, {b}
  5, 0 -> 0; 5, 1 -> 1
  edge 1, 0 -> 0; 1, 1 -> 1; 1, 4 -> 1; 1, 31 -> 1; 1, 32 -> 0; 1, 33 -> 1; 1, 63 -> 1; 1, 64 -> 0; 1, 0xffffffff -> 1
  edge 0x80000000, 0 -> 1; 0x80000000, 1 -> 1; 0x80000000, 4 -> 1; 0x80000000, 31 -> 0; 0x80000000, 32 -> 1
  edge 0x80000000, 33 -> 1; 0x80000000, 63 -> 0; 0x80000000, 64 -> 1; 0x80000000, 0xffffffff -> 0

test a:b32, b:u32 -> scc:u32
  op s_bitcmp1_b32 {a}, {b}
  5, 0 -> 1; 5, 1 -> 0
  edge 1, 0 -> 1; 1, 1 -> 0; 1, 4 -> 0; 1, 31 -> 0; 1, 32 -> 1; 1, 33 -> 0; 1, 63 -> 0; 1, 64 -> 1; 1, 0xffffffff -> 0
  edge 0x80000000, 0 -> 0; 0x80000000, 1 -> 0; 0x80000000, 4 -> 0; 0x80000000, 31 -> 1; 0x80000000, 32 -> 0
  edge 0x80000000, 33 -> 0; 0x80000000, 63 -> 1; 0x80000000, 64 -> 0; 0x80000000, 0xffffffff -> 1

test a:b64, b:u32 -> scc:u32
  op s_bitcmp0_b64 {a}, {b}
  5, 0 -> 0; 5, 1 -> 1
  edge 1, 0 -> 0; 1, 1 -> 1; 1, 4 -> 1; 1, 31 -> 1; 1, 32 -> 1; 1, 33 -> 1; 1, 63 -> 1; 1, 64 -> 0; 1, 0xffffffff -> 1
  edge 0x80000000, 0 -> 1; 0x80000000, 1 -> 1; 0x80000000, 4 -> 1; 0x80000000, 31 -> 0; 0x80000000, 32 -> 1
  edge 0x80000000, 33 -> 1; 0x80000000, 63 -> 1; 0x80000000, 64 -> 1; 0x80000000, 0xffffffff -> 1
  edge 0x8000000000000000, 0 -> 1; 0x8000000000000000, 1 -> 1; 0x8000000000000000, 4 -> 1; 0x8000000000000000, 31 -> 1
  edge 0x8000000000000000, 32 -> 1; 0x8000000000000000, 33 -> 1; 0x8000000000000000, 63 -> 0
  edge 0x8000000000000000, 64 -> 1; 0x8000000000000000, 0xffffffff -> 0

test a:b64, b:u32 -> scc:u32
  op s_bitcmp1_b64 {a}, {b}
  5, 0 -> 1; 5, 1 -> 0
  edge 1, 0 -> 1; 1, 1 -> 0; 1, 4 -> 0; 1, 31 -> 0; 1, 32 -> 0; 1, 33 -> 0; 1, 63 -> 0; 1, 64 -> 1; 1, 0xffffffff -> 0
  edge 0x80000000, 0 -> 0; 0x80000000, 1 -> 0; 0x80000000, 4 -> 0; 0x80000000, 31 -> 1; 0x80000000, 32 -> 0
  edge 0x80000000, 33 -> 0; 0x80000000, 63 -> 0; 0x80000000, 64 -> 0; 0x80000000, 0xffffffff -> 0
  edge 0x8000000000000000, 0 -> 0; 0x8000000000000000, 1 -> 0; 0x8000000000000000, 4 -> 0; 0x8000000000000000, 31 -> 0
  edge 0x8000000000000000, 32 -> 0; 0x8000000000000000, 33 -> 0; 0x8000000000000000, 63 -> 1
  edge 0x8000000000000000, 64 -> 0; 0x8000000000000000, 0xffffffff -> 1
