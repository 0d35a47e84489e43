// Scalar bit operations of two operands; SCC tells whether the result is not zero.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SOP2 Instructions.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: groups

test a:b32, b:b32 -> d:b32, scc:u32
  op s_and_b32 {d}, {a}, {b}
  3, 5 -> 1, 1; 0x64, 7 -> 4, 1; 0x12345678, 0xf0f0f0f -> 0x2040608, 1; 0x4d, 0x4d -> 0x4d, 1
  0xdeadbeef, 0x1234 -> 0x1224, 1; 5, 3 -> 1, 1; 0xffff0000, 0xffff00 -> 0xff0000, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 0, 0
  edge 2, 2 -> 2, 1; 2, 0x80000000 -> 0, 0; 2, 0xfffffffe -> 2, 1; 2, 0xffffffff -> 2, 1; 0x80000000, 0 -> 0, 0
  edge 0x80000000, 2 -> 0, 0; 0x80000000, 0x80000000 -> 0x80000000, 1; 0x80000000, 0xfffffffe -> 0x80000000, 1
  edge 0x80000000, 0xffffffff -> 0x80000000, 1; 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 2 -> 2, 1
  edge 0xfffffffe, 0x80000000 -> 0x80000000, 1; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 1
  edge 0xfffffffe, 0xffffffff -> 0xfffffffe, 1; 0xffffffff, 0 -> 0, 0; 0xffffffff, 2 -> 2, 1
  edge 0xffffffff, 0x80000000 -> 0x80000000, 1; 0xffffffff, 0xfffffffe -> 0xfffffffe, 1
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 1

test a:b32, b:b32 -> d:b32, scc:u32
  op s_or_b32 {d}, {a}, {b}
  3, 5 -> 7, 1; 0x64, 7 -> 0x67, 1; 0x12345678, 0xf0f0f0f -> 0x1f3f5f7f, 1; 0x4d, 0x4d -> 0x4d, 1
  0xdeadbeef, 0x1234 -> 0xdeadbeff, 1; 5, 3 -> 7, 1; 0xffff0000, 0xffff00 -> 0xffffff00, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 1; 0, 0x80000000 -> 0x80000000, 1; 0, 0xfffffffe -> 0xfffffffe, 1
  edge 0, 0xffffffff -> 0xffffffff, 1; 2, 0 -> 2, 1; 2, 2 -> 2, 1; 2, 0x80000000 -> 0x80000002, 1
  edge 2, 0xfffffffe -> 0xfffffffe, 1; 2, 0xffffffff -> 0xffffffff, 1; 0x80000000, 0 -> 0x80000000, 1
  edge 0x80000000, 2 -> 0x80000002, 1; 0x80000000, 0x80000000 -> 0x80000000, 1
  edge 0x80000000, 0xfffffffe -> 0xfffffffe, 1; 0x80000000, 0xffffffff -> 0xffffffff, 1
  edge 0xfffffffe, 0 -> 0xfffffffe, 1; 0xfffffffe, 2 -> 0xfffffffe, 1; 0xfffffffe, 0x80000000 -> 0xfffffffe, 1
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 1; 0xfffffffe, 0xffffffff -> 0xffffffff, 1
  edge 0xffffffff, 0 -> 0xffffffff, 1; 0xffffffff, 2 -> 0xffffffff, 1; 0xffffffff, 0x80000000 -> 0xffffffff, 1
  edge 0xffffffff, 0xfffffffe -> 0xffffffff, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 1

test a:b32, b:b32 -> d:b32, scc:u32
  op s_xor_b32 {d}, {a}, {b}
  3, 5 -> 6, 1; 0x64, 7 -> 0x63, 1; 0x12345678, 0xf0f0f0f -> 0x1d3b5977, 1; 0x4d, 0x4d -> 0, 0
  0xdeadbeef, 0x1234 -> 0xdeadacdb, 1; 5, 3 -> 6, 1; 0xffff0000, 0xffff00 -> 0xff00ff00, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 2, 1; 0, 0x80000000 -> 0x80000000, 1; 0, 0xfffffffe -> 0xfffffffe, 1
  edge 0, 0xffffffff -> 0xffffffff, 1; 2, 0 -> 2, 1; 2, 2 -> 0, 0; 2, 0x80000000 -> 0x80000002, 1
  edge 2, 0xfffffffe -> 0xfffffffc, 1; 2, 0xffffffff -> 0xfffffffd, 1; 0x80000000, 0 -> 0x80000000, 1
  edge 0x80000000, 2 -> 0x80000002, 1; 0x80000000, 0x80000000 -> 0, 0; 0x80000000, 0xfffffffe -> 0x7ffffffe, 1
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 1; 0xfffffffe, 0 -> 0xfffffffe, 1; 0xfffffffe, 2 -> 0xfffffffc, 1
  edge 0xfffffffe, 0x80000000 -> 0x7ffffffe, 1; 0xfffffffe, 0xfffffffe -> 0, 0; 0xfffffffe, 0xffffffff -> 1, 1
  edge 0xffffffff, 0 -> 0xffffffff, 1; 0xffffffff, 2 -> 0xfffffffd, 1; 0xffffffff, 0x80000000 -> 0x7fffffff, 1
  edge 0xffffffff, 0xfffffffe -> 1, 1; 0xffffffff, 0xffffffff -> 0, 0

test a:b32, b:b32 -> d:b32, scc:u32
  op s_andn2_b32 {d}, {a}, {b}
  3, 5 -> 2, 1; 0x64, 7 -> 0x60, 1; 0x12345678, 0xf0f0f0f -> 0x10305070, 1; 0x4d, 0x4d -> 0, 0
  0xdeadbeef, 0x1234 -> 0xdeadaccb, 1; 5, 3 -> 4, 1; 0xffff0000, 0xffff00 -> 0xff000000, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 2, 1
  edge 2, 2 -> 0, 0; 2, 0x80000000 -> 2, 1; 2, 0xfffffffe -> 0, 0; 2, 0xffffffff -> 0, 0
  edge 0x80000000, 0 -> 0x80000000, 1; 0x80000000, 2 -> 0x80000000, 1; 0x80000000, 0x80000000 -> 0, 0
  edge 0x80000000, 0xfffffffe -> 0, 0; 0x80000000, 0xffffffff -> 0, 0; 0xfffffffe, 0 -> 0xfffffffe, 1
  edge 0xfffffffe, 2 -> 0xfffffffc, 1; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 1; 0xfffffffe, 0xfffffffe -> 0, 0
  edge 0xfffffffe, 0xffffffff -> 0, 0; 0xffffffff, 0 -> 0xffffffff, 1; 0xffffffff, 2 -> 0xfffffffd, 1
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 1; 0xffffffff, 0xfffffffe -> 1, 1; 0xffffffff, 0xffffffff -> 0, 0

test a:b32, b:b32 -> d:b32, scc:u32
  op s_orn2_b32 {d}, {a}, {b}
  3, 5 -> 0xfffffffb, 1; 0x64, 7 -> 0xfffffffc, 1; 0x12345678, 0xf0f0f0f -> 0xf2f4f6f8, 1; 0x4d, 0x4d -> 0xffffffff, 1
  0xdeadbeef, 0x1234 -> 0xffffffef, 1; 5, 3 -> 0xfffffffd, 1; 0xffff0000, 0xffff00 -> 0xffff00ff, 1
  edge 0, 0 -> 0xffffffff, 1; 0, 2 -> 0xfffffffd, 1; 0, 0x80000000 -> 0x7fffffff, 1; 0, 0xfffffffe -> 1, 1
  edge 0, 0xffffffff -> 0, 0; 2, 0 -> 0xffffffff, 1; 2, 2 -> 0xffffffff, 1; 2, 0x80000000 -> 0x7fffffff, 1
  edge 2, 0xfffffffe -> 3, 1; 2, 0xffffffff -> 2, 1; 0x80000000, 0 -> 0xffffffff, 1; 0x80000000, 2 -> 0xfffffffd, 1
  edge 0x80000000, 0x80000000 -> 0xffffffff, 1; 0x80000000, 0xfffffffe -> 0x80000001, 1
  edge 0x80000000, 0xffffffff -> 0x80000000, 1; 0xfffffffe, 0 -> 0xffffffff, 1; 0xfffffffe, 2 -> 0xffffffff, 1
  edge 0xfffffffe, 0x80000000 -> 0xffffffff, 1; 0xfffffffe, 0xfffffffe -> 0xffffffff, 1
  edge 0xfffffffe, 0xffffffff -> 0xfffffffe, 1; 0xffffffff, 0 -> 0xffffffff, 1; 0xffffffff, 2 -> 0xffffffff, 1
  edge 0xffffffff, 0x80000000 -> 0xffffffff, 1; 0xffffffff, 0xfffffffe -> 0xffffffff, 1
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 1

test a:b32, b:b32 -> d:b32, scc:u32
  op s_nand_b32 {d}, {a}, {b}
  3, 5 -> 0xfffffffe, 1; 0x64, 7 -> 0xfffffffb, 1; 0x12345678, 0xf0f0f0f -> 0xfdfbf9f7, 1; 0x4d, 0x4d -> 0xffffffb2, 1
  0xdeadbeef, 0x1234 -> 0xffffeddb, 1; 5, 3 -> 0xfffffffe, 1; 0xffff0000, 0xffff00 -> 0xff00ffff, 1
  edge 0, 0 -> 0xffffffff, 1; 0, 2 -> 0xffffffff, 1; 0, 0x80000000 -> 0xffffffff, 1; 0, 0xfffffffe -> 0xffffffff, 1
  edge 0, 0xffffffff -> 0xffffffff, 1; 2, 0 -> 0xffffffff, 1; 2, 2 -> 0xfffffffd, 1; 2, 0x80000000 -> 0xffffffff, 1
  edge 2, 0xfffffffe -> 0xfffffffd, 1; 2, 0xffffffff -> 0xfffffffd, 1; 0x80000000, 0 -> 0xffffffff, 1
  edge 0x80000000, 2 -> 0xffffffff, 1; 0x80000000, 0x80000000 -> 0x7fffffff, 1
  edge 0x80000000, 0xfffffffe -> 0x7fffffff, 1; 0x80000000, 0xffffffff -> 0x7fffffff, 1
  edge 0xfffffffe, 0 -> 0xffffffff, 1; 0xfffffffe, 2 -> 0xfffffffd, 1; 0xfffffffe, 0x80000000 -> 0x7fffffff, 1
  edge 0xfffffffe, 0xfffffffe -> 1, 1; 0xfffffffe, 0xffffffff -> 1, 1; 0xffffffff, 0 -> 0xffffffff, 1
  edge 0xffffffff, 2 -> 0xfffffffd, 1; 0xffffffff, 0x80000000 -> 0x7fffffff, 1; 0xffffffff, 0xfffffffe -> 1, 1
  edge 0xffffffff, 0xffffffff -> 0, 0

test a:b32, b:b32 -> d:b32, scc:u32
  op s_nor_b32 {d}, {a}, {b}
  3, 5 -> 0xfffffff8, 1; 0x64, 7 -> 0xffffff98, 1; 0x12345678, 0xf0f0f0f -> 0xe0c0a080, 1; 0x4d, 0x4d -> 0xffffffb2, 1
  0xdeadbeef, 0x1234 -> 0x21524100, 1; 5, 3 -> 0xfffffff8, 1; 0xffff0000, 0xffff00 -> 0xff, 1
  edge 0, 0 -> 0xffffffff, 1; 0, 2 -> 0xfffffffd, 1; 0, 0x80000000 -> 0x7fffffff, 1; 0, 0xfffffffe -> 1, 1
  edge 0, 0xffffffff -> 0, 0; 2, 0 -> 0xfffffffd, 1; 2, 2 -> 0xfffffffd, 1; 2, 0x80000000 -> 0x7ffffffd, 1
  edge 2, 0xfffffffe -> 1, 1; 2, 0xffffffff -> 0, 0; 0x80000000, 0 -> 0x7fffffff, 1; 0x80000000, 2 -> 0x7ffffffd, 1
  edge 0x80000000, 0x80000000 -> 0x7fffffff, 1; 0x80000000, 0xfffffffe -> 1, 1; 0x80000000, 0xffffffff -> 0, 0
  edge 0xfffffffe, 0 -> 1, 1; 0xfffffffe, 2 -> 1, 1; 0xfffffffe, 0x80000000 -> 1, 1; 0xfffffffe, 0xfffffffe -> 1, 1
  edge 0xfffffffe, 0xffffffff -> 0, 0; 0xffffffff, 0 -> 0, 0; 0xffffffff, 2 -> 0, 0; 0xffffffff, 0x80000000 -> 0, 0
  edge 0xffffffff, 0xfffffffe -> 0, 0; 0xffffffff, 0xffffffff -> 0, 0

test a:b32, b:b32 -> d:b32, scc:u32
  op s_xnor_b32 {d}, {a}, {b}
  3, 5 -> 0xfffffff9, 1; 0x64, 7 -> 0xffffff9c, 1; 0x12345678, 0xf0f0f0f -> 0xe2c4a688, 1; 0x4d, 0x4d -> 0xffffffff, 1
  0xdeadbeef, 0x1234 -> 0x21525324, 1; 5, 3 -> 0xfffffff9, 1; 0xffff0000, 0xffff00 -> 0xff00ff, 1
  edge 0, 0 -> 0xffffffff, 1; 0, 2 -> 0xfffffffd, 1; 0, 0x80000000 -> 0x7fffffff, 1; 0, 0xfffffffe -> 1, 1
  edge 0, 0xffffffff -> 0, 0; 2, 0 -> 0xfffffffd, 1; 2, 2 -> 0xffffffff, 1; 2, 0x80000000 -> 0x7ffffffd, 1
  edge 2, 0xfffffffe -> 3, 1; 2, 0xffffffff -> 2, 1; 0x80000000, 0 -> 0x7fffffff, 1; 0x80000000, 2 -> 0x7ffffffd, 1
  edge 0x80000000, 0x80000000 -> 0xffffffff, 1; 0x80000000, 0xfffffffe -> 0x80000001, 1
  edge 0x80000000, 0xffffffff -> 0x80000000, 1; 0xfffffffe, 0 -> 1, 1; 0xfffffffe, 2 -> 3, 1
  edge 0xfffffffe, 0x80000000 -> 0x80000001, 1; 0xfffffffe, 0xfffffffe -> 0xffffffff, 1
  edge 0xfffffffe, 0xffffffff -> 0xfffffffe, 1; 0xffffffff, 0 -> 0, 0; 0xffffffff, 2 -> 2, 1
  edge 0xffffffff, 0x80000000 -> 0x80000000, 1; 0xffffffff, 0xfffffffe -> 0xfffffffe, 1
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 1

test a:b32, b:u32 -> d:b32, scc:u32
  op s_lshl_b32 {d}, {a}, {b}
  1, 4 -> 0x10, 1; 0x12345678, 8 -> 0x34567800, 1; 0xf0000000, 28 -> 0, 0; 0xffffffff, 12 -> 0xfffff000, 1
  edge 1, 0 -> 1, 1; 1, 1 -> 2, 1; 1, 4 -> 0x10, 1; 1, 31 -> 0x80000000, 1; 1, 32 -> 1, 1; 1, 33 -> 2, 1
  edge 1, 63 -> 0x80000000, 1; 1, 64 -> 1, 1; 1, 0xffffffff -> 0x80000000, 1; 0xffffffff, 0 -> 0xffffffff, 1
  edge 0xffffffff, 1 -> 0xfffffffe, 1; 0xffffffff, 4 -> 0xfffffff0, 1; 0xffffffff, 31 -> 0x80000000, 1
  edge 0xffffffff, 32 -> 0xffffffff, 1; 0xffffffff, 33 -> 0xfffffffe, 1; 0xffffffff, 63 -> 0x80000000, 1
  edge 0xffffffff, 64 -> 0xffffffff, 1; 0xffffffff, 0xffffffff -> 0x80000000, 1; 0xfffffffe, 0 -> 0xfffffffe, 1
  edge 0xfffffffe, 1 -> 0xfffffffc, 1; 0xfffffffe, 4 -> 0xffffffe0, 1; 0xfffffffe, 31 -> 0, 0
  edge 0xfffffffe, 32 -> 0xfffffffe, 1; 0xfffffffe, 33 -> 0xfffffffc, 1; 0xfffffffe, 63 -> 0, 0
  edge 0xfffffffe, 64 -> 0xfffffffe, 1; 0xfffffffe, 0xffffffff -> 0, 0; 0x12345678, 0 -> 0x12345678, 1
  edge 0x12345678, 1 -> 0x2468acf0, 1; 0x12345678, 4 -> 0x23456780, 1; 0x12345678, 31 -> 0, 0
  edge 0x12345678, 32 -> 0x12345678, 1; 0x12345678, 33 -> 0x2468acf0, 1; 0x12345678, 63 -> 0, 0
  edge 0x12345678, 64 -> 0x12345678, 1; 0x12345678, 0xffffffff -> 0, 0

test a:b32, b:u32 -> d:b32, scc:u32
  op s_lshr_b32 {d}, {a}, {b}
  1, 4 -> 0, 0; 0x12345678, 8 -> 0x123456, 1; 0xf0000000, 28 -> 0xf, 1; 0xffffffff, 12 -> 0xfffff, 1
  edge 1, 0 -> 1, 1; 1, 1 -> 0, 0; 1, 4 -> 0, 0; 1, 31 -> 0, 0; 1, 32 -> 1, 1; 1, 33 -> 0, 0; 1, 63 -> 0, 0
  edge 1, 64 -> 1, 1; 1, 0xffffffff -> 0, 0; 0xffffffff, 0 -> 0xffffffff, 1; 0xffffffff, 1 -> 0x7fffffff, 1
  edge 0xffffffff, 4 -> 0xfffffff, 1; 0xffffffff, 31 -> 1, 1; 0xffffffff, 32 -> 0xffffffff, 1
  edge 0xffffffff, 33 -> 0x7fffffff, 1; 0xffffffff, 63 -> 1, 1; 0xffffffff, 64 -> 0xffffffff, 1
  edge 0xffffffff, 0xffffffff -> 1, 1; 0xfffffffe, 0 -> 0xfffffffe, 1; 0xfffffffe, 1 -> 0x7fffffff, 1
  edge 0xfffffffe, 4 -> 0xfffffff, 1; 0xfffffffe, 31 -> 1, 1; 0xfffffffe, 32 -> 0xfffffffe, 1
  edge 0xfffffffe, 33 -> 0x7fffffff, 1; 0xfffffffe, 63 -> 1, 1; 0xfffffffe, 64 -> 0xfffffffe, 1
  edge 0xfffffffe, 0xffffffff -> 1, 1; 0x12345678, 0 -> 0x12345678, 1; 0x12345678, 1 -> 0x91a2b3c, 1
  edge 0x12345678, 4 -> 0x1234567, 1; 0x12345678, 31 -> 0, 0; 0x12345678, 32 -> 0x12345678, 1
  edge 0x12345678, 33 -> 0x91a2b3c, 1; 0x12345678, 63 -> 0, 0; 0x12345678, 64 -> 0x12345678, 1
  edge 0x12345678, 0xffffffff -> 0, 0

test a:b32, b:u32 -> d:b32, scc:u32
  op s_ashr_i32 {d}, {a}, {b}
  1, 4 -> 0, 0; 0x12345678, 8 -> 0x123456, 1; 0xf0000000, 28 -> 0xffffffff, 1; 0xffffffff, 12 -> 0xffffffff, 1
  edge 1, 0 -> 1, 1; 1, 1 -> 0, 0; 1, 4 -> 0, 0; 1, 31 -> 0, 0; 1, 32 -> 1, 1; 1, 33 -> 0, 0; 1, 63 -> 0, 0
  edge 1, 64 -> 1, 1; 1, 0xffffffff -> 0, 0; 0xffffffff, 0 -> 0xffffffff, 1; 0xffffffff, 1 -> 0xffffffff, 1
  edge 0xffffffff, 4 -> 0xffffffff, 1; 0xffffffff, 31 -> 0xffffffff, 1; 0xffffffff, 32 -> 0xffffffff, 1
  edge 0xffffffff, 33 -> 0xffffffff, 1; 0xffffffff, 63 -> 0xffffffff, 1; 0xffffffff, 64 -> 0xffffffff, 1
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 1; 0xfffffffe, 0 -> 0xfffffffe, 1; 0xfffffffe, 1 -> 0xffffffff, 1
  edge 0xfffffffe, 4 -> 0xffffffff, 1; 0xfffffffe, 31 -> 0xffffffff, 1; 0xfffffffe, 32 -> 0xfffffffe, 1
  edge 0xfffffffe, 33 -> 0xffffffff, 1; 0xfffffffe, 63 -> 0xffffffff, 1; 0xfffffffe, 64 -> 0xfffffffe, 1
  edge 0xfffffffe, 0xffffffff -> 0xffffffff, 1; 0x12345678, 0 -> 0x12345678, 1; 0x12345678, 1 -> 0x91a2b3c, 1
  edge 0x12345678, 4 -> 0x1234567, 1; 0x12345678, 31 -> 0, 0; 0x12345678, 32 -> 0x12345678, 1
  edge 0x12345678, 33 -> 0x91a2b3c, 1; 0x12345678, 63 -> 0, 0; 0x12345678, 64 -> 0x12345678, 1
  edge 0x12345678, 0xffffffff -> 0, 0

test a:b32, b:u32 -> d:b32, scc:u32
  op s_bfe_u32 {d}, {a}, {b}
  0x12345678, 0x80004 -> 0x67, 1; 0x87654321, 0x100010 -> 0x8765, 1
  edge 0xffffffff, 0 -> 0, 0; 0xffffffff, 1 -> 0, 0; 0xffffffff, 31 -> 0, 0; 0xffffffff, 65536 -> 1, 1
  edge 0xffffffff, 65537 -> 1, 1; 0xffffffff, 65567 -> 1, 1; 0xffffffff, 0x50000 -> 0x1f, 1
  edge 0xffffffff, 0x50001 -> 0x1f, 1; 0xffffffff, 0x5001f -> 1, 1; 0xffffffff, 0x100000 -> 0xffff, 1
  edge 0xffffffff, 0x100001 -> 0xffff, 1; 0xffffffff, 0x10001f -> 1, 1; 0xffffffff, 0x1f0000 -> 0x7fffffff, 1
  edge 0xffffffff, 0x1f0001 -> 0x7fffffff, 1; 0xffffffff, 0x1f001f -> 1, 1; 0xffffffff, 0x200000 -> 0xffffffff, 1
  edge 0xffffffff, 0x200001 -> 0x7fffffff, 1; 0xffffffff, 0x20001f -> 1, 1; 0x12345678, 0 -> 0, 0
  edge 0x12345678, 1 -> 0, 0; 0x12345678, 31 -> 0, 0; 0x12345678, 65536 -> 0, 0; 0x12345678, 65537 -> 0, 0
  edge 0x12345678, 65567 -> 0, 0; 0x12345678, 0x50000 -> 0x18, 1; 0x12345678, 0x50001 -> 0x1c, 1
  edge 0x12345678, 0x5001f -> 0, 0; 0x12345678, 0x100000 -> 0x5678, 1; 0x12345678, 0x100001 -> 0x2b3c, 1
  edge 0x12345678, 0x10001f -> 0, 0; 0x12345678, 0x1f0000 -> 0x12345678, 1; 0x12345678, 0x1f0001 -> 0x91a2b3c, 1
  edge 0x12345678, 0x1f001f -> 0, 0; 0x12345678, 0x200000 -> 0x12345678, 1; 0x12345678, 0x200001 -> 0x91a2b3c, 1
  edge 0x12345678, 0x20001f -> 0, 0; 0x80000000, 0 -> 0, 0; 0x80000000, 1 -> 0, 0; 0x80000000, 31 -> 0, 0
  edge 0x80000000, 65536 -> 0, 0; 0x80000000, 65537 -> 0, 0; 0x80000000, 65567 -> 1, 1; 0x80000000, 0x50000 -> 0, 0
  edge 0x80000000, 0x50001 -> 0, 0; 0x80000000, 0x5001f -> 1, 1; 0x80000000, 0x100000 -> 0, 0
  edge 0x80000000, 0x100001 -> 0, 0; 0x80000000, 0x10001f -> 1, 1; 0x80000000, 0x1f0000 -> 0, 0
  edge 0x80000000, 0x1f0001 -> 0x40000000, 1; 0x80000000, 0x1f001f -> 1, 1; 0x80000000, 0x200000 -> 0x80000000, 1
  edge 0x80000000, 0x200001 -> 0x40000000, 1; 0x80000000, 0x20001f -> 1, 1

test a:b32, b:u32 -> d:b32, scc:u32
  op s_bfe_i32 {d}, {a}, {b}
  0x12345678, 0x80004 -> 0x67, 1; 0x87654321, 0x100010 -> 0xffff8765, 1
  edge 0xffffffff, 0 -> 0, 0; 0xffffffff, 1 -> 0, 0; 0xffffffff, 31 -> 0, 0; 0xffffffff, 65536 -> 0xffffffff, 1
  edge 0xffffffff, 65537 -> 0xffffffff, 1; 0xffffffff, 65567 -> 0xffffffff, 1; 0xffffffff, 0x50000 -> 0xffffffff, 1
  edge 0xffffffff, 0x50001 -> 0xffffffff, 1; 0xffffffff, 0x5001f -> 0xffffffff, 1
  edge 0xffffffff, 0x100000 -> 0xffffffff, 1; 0xffffffff, 0x100001 -> 0xffffffff, 1
  edge 0xffffffff, 0x10001f -> 0xffffffff, 1; 0xffffffff, 0x1f0000 -> 0xffffffff, 1
  edge 0xffffffff, 0x1f0001 -> 0xffffffff, 1; 0xffffffff, 0x1f001f -> 0xffffffff, 1
  edge 0xffffffff, 0x200000 -> 0xffffffff, 1; 0xffffffff, 0x200001 -> 0xffffffff, 1
  edge 0xffffffff, 0x20001f -> 0xffffffff, 1; 0x12345678, 0 -> 0, 0; 0x12345678, 1 -> 0, 0; 0x12345678, 31 -> 0, 0
  edge 0x12345678, 65536 -> 0, 0; 0x12345678, 65537 -> 0, 0; 0x12345678, 65567 -> 0, 0
  edge 0x12345678, 0x50000 -> 0xfffffff8, 1; 0x12345678, 0x50001 -> 0xfffffffc, 1; 0x12345678, 0x5001f -> 0, 0
  edge 0x12345678, 0x100000 -> 0x5678, 1; 0x12345678, 0x100001 -> 0x2b3c, 1; 0x12345678, 0x10001f -> 0, 0
  edge 0x12345678, 0x1f0000 -> 0x12345678, 1; 0x12345678, 0x1f0001 -> 0x91a2b3c, 1; 0x12345678, 0x1f001f -> 0, 0
  edge 0x12345678, 0x200000 -> 0x12345678, 1; 0x12345678, 0x200001 -> 0x91a2b3c, 1; 0x12345678, 0x20001f -> 0, 0
  edge 0x80000000, 0 -> 0, 0; 0x80000000, 1 -> 0, 0; 0x80000000, 31 -> 0, 0; 0x80000000, 65536 -> 0, 0
  edge 0x80000000, 65537 -> 0, 0; 0x80000000, 65567 -> 0xffffffff, 1; 0x80000000, 0x50000 -> 0, 0
  edge 0x80000000, 0x50001 -> 0, 0; 0x80000000, 0x5001f -> 0xffffffff, 1; 0x80000000, 0x100000 -> 0, 0
  edge 0x80000000, 0x100001 -> 0, 0; 0x80000000, 0x10001f -> 0xffffffff, 1; 0x80000000, 0x1f0000 -> 0, 0
  edge 0x80000000, 0x1f0001 -> 0xc0000000, 1; 0x80000000, 0x1f001f -> 0xffffffff, 1
  edge 0x80000000, 0x200000 -> 0x80000000, 1; 0x80000000, 0x200001 -> 0xc0000000, 1
  edge 0x80000000, 0x20001f -> 0xffffffff, 1

test a:u32, b:u32 -> d:b32
  op s_bfm_b32 {d}, {a}, {b}
  4, 8 -> 0xf00; 1, 0 -> 1; 16, 16 -> 0xffff0000
  edge 0, 0 -> 0; 0, 1 -> 0; 0, 31 -> 0; 0, 32 -> 0; 0, 63 -> 0; 0, 64 -> 0; 1, 0 -> 1; 1, 1 -> 2; 1, 31 -> 0x80000000
  edge 1, 32 -> 1; 1, 63 -> 0x80000000; 1, 64 -> 1; 31, 0 -> 0x7fffffff; 31, 1 -> 0xfffffffe; 31, 31 -> 0x80000000
  edge 31, 32 -> 0x7fffffff; 31, 63 -> 0x80000000; 31, 64 -> 0x7fffffff; 32, 0 -> 0; 32, 1 -> 0; 32, 31 -> 0
  edge 32, 32 -> 0; 32, 63 -> 0; 32, 64 -> 0; 63, 0 -> 0x7fffffff; 63, 1 -> 0xfffffffe; 63, 31 -> 0x80000000
  edge 63, 32 -> 0x7fffffff; 63, 63 -> 0x80000000; 63, 64 -> 0x7fffffff; 64, 0 -> 0; 64, 1 -> 0; 64, 31 -> 0
  edge 64, 32 -> 0; 64, 63 -> 0; 64, 64 -> 0

test a:b32, b:b32, scc:u32 -> d:b32, scc:u32
  op s_cselect_b32 {d}, {a}, {b}
  1, 2, 0 -> 2, 0; 1, 2, 1 -> 1, 1
  edge 0xffffffff, 0, 1 -> 0xffffffff, 1; 0xffffffff, 0, 0 -> 0, 0; 0, 0xffffffff, 1 -> 0, 1

test a:b64, b:b64 -> d:b64, scc:u32
  op s_and_b64 {d}, {a}, {b}
  3, 5 -> 1, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0x20406080a0c0e00, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0xfedcba9800000000, 1; 7, 7 -> 7, 1
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0x8000000000000000 -> 0, 0
  edge 0, 0xffffffffffffffff -> 0, 0; 0x80000000, 0 -> 0, 0; 0x80000000, 0x80000000 -> 0x80000000, 1
  edge 0x80000000, 0x100000000 -> 0, 0; 0x80000000, 0x8000000000000000 -> 0, 0
  edge 0x80000000, 0xffffffffffffffff -> 0x80000000, 1; 0x100000000, 0 -> 0, 0; 0x100000000, 0x80000000 -> 0, 0
  edge 0x100000000, 0x100000000 -> 0x100000000, 1; 0x100000000, 0x8000000000000000 -> 0, 0
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 1; 0x8000000000000000, 0 -> 0, 0
  edge 0x8000000000000000, 0x80000000 -> 0, 0; 0x8000000000000000, 0x100000000 -> 0, 0
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000000, 1; 0xffffffffffffffff, 0 -> 0, 0
  edge 0xffffffffffffffff, 0x80000000 -> 0x80000000, 1; 0xffffffffffffffff, 0x100000000 -> 0x100000000, 1
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x8000000000000000, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 1

test a:b64, b:b64 -> d:b64, scc:u32
  op s_or_b64 {d}, {a}, {b}
  3, 5 -> 7, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0x1f3f5f7f9fbfdfff, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0xffffffff76543210, 1; 7, 7 -> 7, 1
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 1; 0, 0x100000000 -> 0x100000000, 1
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 1; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 1
  edge 0x80000000, 0 -> 0x80000000, 1; 0x80000000, 0x80000000 -> 0x80000000, 1
  edge 0x80000000, 0x100000000 -> 0x180000000, 1; 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 1
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffffffffffff, 1; 0x100000000, 0 -> 0x100000000, 1
  edge 0x100000000, 0x80000000 -> 0x180000000, 1; 0x100000000, 0x100000000 -> 0x100000000, 1
  edge 0x100000000, 0x8000000000000000 -> 0x8000000100000000, 1
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 1; 0x8000000000000000, 0 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 1
  edge 0x8000000000000000, 0x100000000 -> 0x8000000100000000, 1
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0xffffffffffffffff -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 1

test a:b64, b:b64 -> d:b64, scc:u32
  op s_xor_b64 {d}, {a}, {b}
  3, 5 -> 6, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0x1d3b597795b3d1ff, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0x123456776543210, 1; 7, 7 -> 0, 0
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 1; 0, 0x100000000 -> 0x100000000, 1
  edge 0, 0x8000000000000000 -> 0x8000000000000000, 1; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 1
  edge 0x80000000, 0 -> 0x80000000, 1; 0x80000000, 0x80000000 -> 0, 0; 0x80000000, 0x100000000 -> 0x180000000, 1
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 1
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffff7fffffff, 1; 0x100000000, 0 -> 0x100000000, 1
  edge 0x100000000, 0x80000000 -> 0x180000000, 1; 0x100000000, 0x100000000 -> 0, 0
  edge 0x100000000, 0x8000000000000000 -> 0x8000000100000000, 1
  edge 0x100000000, 0xffffffffffffffff -> 0xfffffffeffffffff, 1; 0x8000000000000000, 0 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 1
  edge 0x8000000000000000, 0x100000000 -> 0x8000000100000000, 1; 0x8000000000000000, 0x8000000000000000 -> 0, 0
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffff7fffffff, 1
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0

test a:b64, b:b64 -> d:b64, scc:u32
  op s_andn2_b64 {d}, {a}, {b}
  3, 5 -> 2, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0x1030507090b0d0f0, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0x76543210, 1; 7, 7 -> 0, 0
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0x8000000000000000 -> 0, 0
  edge 0, 0xffffffffffffffff -> 0, 0; 0x80000000, 0 -> 0x80000000, 1; 0x80000000, 0x80000000 -> 0, 0
  edge 0x80000000, 0x100000000 -> 0x80000000, 1; 0x80000000, 0x8000000000000000 -> 0x80000000, 1
  edge 0x80000000, 0xffffffffffffffff -> 0, 0; 0x100000000, 0 -> 0x100000000, 1
  edge 0x100000000, 0x80000000 -> 0x100000000, 1; 0x100000000, 0x100000000 -> 0, 0
  edge 0x100000000, 0x8000000000000000 -> 0x100000000, 1; 0x100000000, 0xffffffffffffffff -> 0, 0
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 1; 0x8000000000000000, 0x80000000 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0x100000000 -> 0x8000000000000000, 1; 0x8000000000000000, 0x8000000000000000 -> 0, 0
  edge 0x8000000000000000, 0xffffffffffffffff -> 0, 0; 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffff7fffffff, 1
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0

test a:b64, b:b64 -> d:b64, scc:u32
  op s_orn2_b64 {d}, {a}, {b}
  3, 5 -> 0xfffffffffffffffb, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0xf2f4f6f8fafcfef0, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0xfedcba98ffffffff, 1; 7, 7 -> 0xffffffffffffffff, 1
  edge 0, 0 -> 0xffffffffffffffff, 1; 0, 0x80000000 -> 0xffffffff7fffffff, 1; 0, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0 -> 0xffffffffffffffff, 1; 0x80000000, 0x80000000 -> 0xffffffffffffffff, 1
  edge 0x80000000, 0x100000000 -> 0xfffffffeffffffff, 1; 0x80000000, 0x8000000000000000 -> 0x7fffffffffffffff, 1
  edge 0x80000000, 0xffffffffffffffff -> 0x80000000, 1; 0x100000000, 0 -> 0xffffffffffffffff, 1
  edge 0x100000000, 0x80000000 -> 0xffffffff7fffffff, 1; 0x100000000, 0x100000000 -> 0xffffffffffffffff, 1
  edge 0x100000000, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0x100000000, 0xffffffffffffffff -> 0x100000000, 1
  edge 0x8000000000000000, 0 -> 0xffffffffffffffff, 1; 0x8000000000000000, 0x80000000 -> 0xffffffff7fffffff, 1
  edge 0x8000000000000000, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0x8000000000000000, 0x8000000000000000 -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000000, 1; 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 1

test a:b64, b:b64 -> d:b64, scc:u32
  op s_nand_b64 {d}, {a}, {b}
  3, 5 -> 0xfffffffffffffffe, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0xfdfbf9f7f5f3f1ff, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0x1234567ffffffff, 1; 7, 7 -> 0xfffffffffffffff8, 1
  edge 0, 0 -> 0xffffffffffffffff, 1; 0, 0x80000000 -> 0xffffffffffffffff, 1; 0, 0x100000000 -> 0xffffffffffffffff, 1
  edge 0, 0x8000000000000000 -> 0xffffffffffffffff, 1; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 1
  edge 0x80000000, 0 -> 0xffffffffffffffff, 1; 0x80000000, 0x80000000 -> 0xffffffff7fffffff, 1
  edge 0x80000000, 0x100000000 -> 0xffffffffffffffff, 1; 0x80000000, 0x8000000000000000 -> 0xffffffffffffffff, 1
  edge 0x80000000, 0xffffffffffffffff -> 0xffffffff7fffffff, 1; 0x100000000, 0 -> 0xffffffffffffffff, 1
  edge 0x100000000, 0x80000000 -> 0xffffffffffffffff, 1; 0x100000000, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0x100000000, 0x8000000000000000 -> 0xffffffffffffffff, 1
  edge 0x100000000, 0xffffffffffffffff -> 0xfffffffeffffffff, 1; 0x8000000000000000, 0 -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0x80000000 -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0x100000000 -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0x8000000000000000 -> 0x7fffffffffffffff, 1
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x80000000 -> 0xffffffff7fffffff, 1
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0

test a:b64, b:b64 -> d:b64, scc:u32
  op s_nor_b64 {d}, {a}, {b}
  3, 5 -> 0xfffffffffffffff8, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0xe0c0a08060402000, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0x89abcdef, 1; 7, 7 -> 0xfffffffffffffff8, 1
  edge 0, 0 -> 0xffffffffffffffff, 1; 0, 0x80000000 -> 0xffffffff7fffffff, 1; 0, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0 -> 0xffffffff7fffffff, 1; 0x80000000, 0x80000000 -> 0xffffffff7fffffff, 1
  edge 0x80000000, 0x100000000 -> 0xfffffffe7fffffff, 1; 0x80000000, 0x8000000000000000 -> 0x7fffffff7fffffff, 1
  edge 0x80000000, 0xffffffffffffffff -> 0, 0; 0x100000000, 0 -> 0xfffffffeffffffff, 1
  edge 0x100000000, 0x80000000 -> 0xfffffffe7fffffff, 1; 0x100000000, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0x100000000, 0x8000000000000000 -> 0x7ffffffeffffffff, 1; 0x100000000, 0xffffffffffffffff -> 0, 0
  edge 0x8000000000000000, 0 -> 0x7fffffffffffffff, 1; 0x8000000000000000, 0x80000000 -> 0x7fffffff7fffffff, 1
  edge 0x8000000000000000, 0x100000000 -> 0x7ffffffeffffffff, 1
  edge 0x8000000000000000, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0x8000000000000000, 0xffffffffffffffff -> 0, 0
  edge 0xffffffffffffffff, 0 -> 0, 0; 0xffffffffffffffff, 0x80000000 -> 0, 0; 0xffffffffffffffff, 0x100000000 -> 0, 0
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0, 0; 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0

test a:b64, b:b64 -> d:b64, scc:u32
  op s_xnor_b64 {d}, {a}, {b}
  3, 5 -> 0xfffffffffffffff9, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f -> 0xe2c4a6886a4c2e00, 1
  0xfedcba9876543210, 0xffffffff00000000 -> 0xfedcba9889abcdef, 1; 7, 7 -> 0xffffffffffffffff, 1
  edge 0, 0 -> 0xffffffffffffffff, 1; 0, 0x80000000 -> 0xffffffff7fffffff, 1; 0, 0x100000000 -> 0xfffffffeffffffff, 1
  edge 0, 0x8000000000000000 -> 0x7fffffffffffffff, 1; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0 -> 0xffffffff7fffffff, 1; 0x80000000, 0x80000000 -> 0xffffffffffffffff, 1
  edge 0x80000000, 0x100000000 -> 0xfffffffe7fffffff, 1; 0x80000000, 0x8000000000000000 -> 0x7fffffff7fffffff, 1
  edge 0x80000000, 0xffffffffffffffff -> 0x80000000, 1; 0x100000000, 0 -> 0xfffffffeffffffff, 1
  edge 0x100000000, 0x80000000 -> 0xfffffffe7fffffff, 1; 0x100000000, 0x100000000 -> 0xffffffffffffffff, 1
  edge 0x100000000, 0x8000000000000000 -> 0x7ffffffeffffffff, 1; 0x100000000, 0xffffffffffffffff -> 0x100000000, 1
  edge 0x8000000000000000, 0 -> 0x7fffffffffffffff, 1; 0x8000000000000000, 0x80000000 -> 0x7fffffff7fffffff, 1
  edge 0x8000000000000000, 0x100000000 -> 0x7ffffffeffffffff, 1
  edge 0x8000000000000000, 0x8000000000000000 -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0xffffffffffffffff -> 0x8000000000000000, 1; 0xffffffffffffffff, 0 -> 0, 0
  edge 0xffffffffffffffff, 0x80000000 -> 0x80000000, 1; 0xffffffffffffffff, 0x100000000 -> 0x100000000, 1
  edge 0xffffffffffffffff, 0x8000000000000000 -> 0x8000000000000000, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 1

test a:b64, b:u32 -> d:b64, scc:u32
  op s_lshl_b64 {d}, {a}, {b}
  1, 4 -> 0x10, 1; 0x12345678, 8 -> 0x1234567800, 1; 0xf0000000, 28 -> 0xf00000000000000, 1
  0xffffffffffffffff, 12 -> 0xfffffffffffff000, 1
  edge 1, 0 -> 1, 1; 1, 1 -> 2, 1; 1, 4 -> 0x10, 1; 1, 31 -> 0x80000000, 1; 1, 32 -> 0x100000000, 1
  edge 1, 33 -> 0x200000000, 1; 1, 63 -> 0x8000000000000000, 1; 1, 64 -> 1, 1; 1, 0xffffffff -> 0x8000000000000000, 1
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 1 -> 0xfffffffffffffffe, 1
  edge 0xffffffffffffffff, 4 -> 0xfffffffffffffff0, 1; 0xffffffffffffffff, 31 -> 0xffffffff80000000, 1
  edge 0xffffffffffffffff, 32 -> 0xffffffff00000000, 1; 0xffffffffffffffff, 33 -> 0xfffffffe00000000, 1
  edge 0xffffffffffffffff, 63 -> 0x8000000000000000, 1; 0xffffffffffffffff, 64 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xffffffff -> 0x8000000000000000, 1; 0x8000000000000000, 0 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 1 -> 0, 0; 0x8000000000000000, 4 -> 0, 0; 0x8000000000000000, 31 -> 0, 0
  edge 0x8000000000000000, 32 -> 0, 0; 0x8000000000000000, 33 -> 0, 0; 0x8000000000000000, 63 -> 0, 0
  edge 0x8000000000000000, 64 -> 0x8000000000000000, 1; 0x8000000000000000, 0xffffffff -> 0, 0
  edge 0x12345678, 0 -> 0x12345678, 1; 0x12345678, 1 -> 0x2468acf0, 1; 0x12345678, 4 -> 0x123456780, 1
  edge 0x12345678, 31 -> 0x91a2b3c00000000, 1; 0x12345678, 32 -> 0x1234567800000000, 1
  edge 0x12345678, 33 -> 0x2468acf000000000, 1; 0x12345678, 63 -> 0, 0; 0x12345678, 64 -> 0x12345678, 1
  edge 0x12345678, 0xffffffff -> 0, 0

test a:b64, b:u32 -> d:b64, scc:u32
  op s_lshr_b64 {d}, {a}, {b}
  1, 4 -> 0, 0; 0x12345678, 8 -> 0x123456, 1; 0xf0000000, 28 -> 0xf, 1; 0xffffffffffffffff, 12 -> 0xfffffffffffff, 1
  edge 1, 0 -> 1, 1; 1, 1 -> 0, 0; 1, 4 -> 0, 0; 1, 31 -> 0, 0; 1, 32 -> 0, 0; 1, 33 -> 0, 0; 1, 63 -> 0, 0
  edge 1, 64 -> 1, 1; 1, 0xffffffff -> 0, 0; 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 1 -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 4 -> 0xfffffffffffffff, 1
  edge 0xffffffffffffffff, 31 -> 0x1ffffffff, 1; 0xffffffffffffffff, 32 -> 0xffffffff, 1
  edge 0xffffffffffffffff, 33 -> 0x7fffffff, 1; 0xffffffffffffffff, 63 -> 1, 1
  edge 0xffffffffffffffff, 64 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0xffffffff -> 1, 1
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 1; 0x8000000000000000, 1 -> 0x4000000000000000, 1
  edge 0x8000000000000000, 4 -> 0x800000000000000, 1; 0x8000000000000000, 31 -> 0x100000000, 1
  edge 0x8000000000000000, 32 -> 0x80000000, 1; 0x8000000000000000, 33 -> 0x40000000, 1
  edge 0x8000000000000000, 63 -> 1, 1; 0x8000000000000000, 64 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0xffffffff -> 1, 1; 0x12345678, 0 -> 0x12345678, 1; 0x12345678, 1 -> 0x91a2b3c, 1
  edge 0x12345678, 4 -> 0x1234567, 1; 0x12345678, 31 -> 0, 0; 0x12345678, 32 -> 0, 0; 0x12345678, 33 -> 0, 0
  edge 0x12345678, 63 -> 0, 0; 0x12345678, 64 -> 0x12345678, 1; 0x12345678, 0xffffffff -> 0, 0

test a:b64, b:u32 -> d:b64, scc:u32
  op s_ashr_i64 {d}, {a}, {b}
  1, 4 -> 0, 0; 0x12345678, 8 -> 0x123456, 1; 0xf0000000, 28 -> 0xf, 1
  0xffffffffffffffff, 12 -> 0xffffffffffffffff, 1
  edge 1, 0 -> 1, 1; 1, 1 -> 0, 0; 1, 4 -> 0, 0; 1, 31 -> 0, 0; 1, 32 -> 0, 0; 1, 33 -> 0, 0; 1, 63 -> 0, 0
  edge 1, 64 -> 1, 1; 1, 0xffffffff -> 0, 0; 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 1 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 4 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 31 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 32 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 33 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 63 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 64 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0xffffffff -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0 -> 0x8000000000000000, 1; 0x8000000000000000, 1 -> 0xc000000000000000, 1
  edge 0x8000000000000000, 4 -> 0xf800000000000000, 1; 0x8000000000000000, 31 -> 0xffffffff00000000, 1
  edge 0x8000000000000000, 32 -> 0xffffffff80000000, 1; 0x8000000000000000, 33 -> 0xffffffffc0000000, 1
  edge 0x8000000000000000, 63 -> 0xffffffffffffffff, 1; 0x8000000000000000, 64 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0xffffffff -> 0xffffffffffffffff, 1; 0x12345678, 0 -> 0x12345678, 1
  edge 0x12345678, 1 -> 0x91a2b3c, 1; 0x12345678, 4 -> 0x1234567, 1; 0x12345678, 31 -> 0, 0; 0x12345678, 32 -> 0, 0
  edge 0x12345678, 33 -> 0, 0; 0x12345678, 63 -> 0, 0; 0x12345678, 64 -> 0x12345678, 1; 0x12345678, 0xffffffff -> 0, 0

test a:b64, b:u32 -> d:b64, scc:u32
  op s_bfe_u64 {d}, {a}, {b}
  0x12345678, 0x80004 -> 0x67, 1; 0x87654321, 0x100010 -> 0x8765, 1
  edge 0xffffffffffffffff, 0 -> 0, 0; 0xffffffffffffffff, 1 -> 0, 0; 0xffffffffffffffff, 63 -> 0, 0
  edge 0xffffffffffffffff, 65536 -> 1, 1; 0xffffffffffffffff, 65537 -> 1, 1; 0xffffffffffffffff, 65599 -> 1, 1
  edge 0xffffffffffffffff, 0x50000 -> 0x1f, 1; 0xffffffffffffffff, 0x50001 -> 0x1f, 1
  edge 0xffffffffffffffff, 0x5003f -> 1, 1; 0xffffffffffffffff, 0x100000 -> 0xffff, 1
  edge 0xffffffffffffffff, 0x100001 -> 0xffff, 1; 0xffffffffffffffff, 0x10003f -> 1, 1
  edge 0xffffffffffffffff, 0x3f0000 -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 0x3f0001 -> 0x7fffffffffffffff, 1
  edge 0xffffffffffffffff, 0x3f003f -> 1, 1; 0xffffffffffffffff, 0x400000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x400001 -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 0x40003f -> 1, 1
  edge 0x12345678, 0 -> 0, 0; 0x12345678, 1 -> 0, 0; 0x12345678, 63 -> 0, 0; 0x12345678, 65536 -> 0, 0
  edge 0x12345678, 65537 -> 0, 0; 0x12345678, 65599 -> 0, 0; 0x12345678, 0x50000 -> 0x18, 1
  edge 0x12345678, 0x50001 -> 0x1c, 1; 0x12345678, 0x5003f -> 0, 0; 0x12345678, 0x100000 -> 0x5678, 1
  edge 0x12345678, 0x100001 -> 0x2b3c, 1; 0x12345678, 0x10003f -> 0, 0; 0x12345678, 0x3f0000 -> 0x12345678, 1
  edge 0x12345678, 0x3f0001 -> 0x91a2b3c, 1; 0x12345678, 0x3f003f -> 0, 0; 0x12345678, 0x400000 -> 0x12345678, 1
  edge 0x12345678, 0x400001 -> 0x91a2b3c, 1; 0x12345678, 0x40003f -> 0, 0; 0x8000000000000000, 0 -> 0, 0
  edge 0x8000000000000000, 1 -> 0, 0; 0x8000000000000000, 63 -> 0, 0; 0x8000000000000000, 65536 -> 0, 0
  edge 0x8000000000000000, 65537 -> 0, 0; 0x8000000000000000, 65599 -> 1, 1; 0x8000000000000000, 0x50000 -> 0, 0
  edge 0x8000000000000000, 0x50001 -> 0, 0; 0x8000000000000000, 0x5003f -> 1, 1; 0x8000000000000000, 0x100000 -> 0, 0
  edge 0x8000000000000000, 0x100001 -> 0, 0; 0x8000000000000000, 0x10003f -> 1, 1
  edge 0x8000000000000000, 0x3f0000 -> 0, 0; 0x8000000000000000, 0x3f0001 -> 0x4000000000000000, 1
  edge 0x8000000000000000, 0x3f003f -> 1, 1; 0x8000000000000000, 0x400000 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0x400001 -> 0x4000000000000000, 1; 0x8000000000000000, 0x40003f -> 1, 1

test a:b64, b:u32 -> d:b64, scc:u32
  op s_bfe_i64 {d}, {a}, {b}
  0x12345678, 0x80004 -> 0x67, 1; 0x87654321, 0x100010 -> 0xffffffffffff8765, 1
  edge 0xffffffffffffffff, 0 -> 0, 0; 0xffffffffffffffff, 1 -> 0, 0; 0xffffffffffffffff, 63 -> 0, 0
  edge 0xffffffffffffffff, 65536 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 65537 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 65599 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0x50000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x50001 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0x5003f -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x100000 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0x100001 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x10003f -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0x3f0000 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x3f0001 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0x3f003f -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x400000 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0x400001 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x40003f -> 0xffffffffffffffff, 1; 0x12345678, 0 -> 0, 0; 0x12345678, 1 -> 0, 0
  edge 0x12345678, 63 -> 0, 0; 0x12345678, 65536 -> 0, 0; 0x12345678, 65537 -> 0, 0; 0x12345678, 65599 -> 0, 0
  edge 0x12345678, 0x50000 -> 0xfffffffffffffff8, 1; 0x12345678, 0x50001 -> 0xfffffffffffffffc, 1
  edge 0x12345678, 0x5003f -> 0, 0; 0x12345678, 0x100000 -> 0x5678, 1; 0x12345678, 0x100001 -> 0x2b3c, 1
  edge 0x12345678, 0x10003f -> 0, 0; 0x12345678, 0x3f0000 -> 0x12345678, 1; 0x12345678, 0x3f0001 -> 0x91a2b3c, 1
  edge 0x12345678, 0x3f003f -> 0, 0; 0x12345678, 0x400000 -> 0x12345678, 1; 0x12345678, 0x400001 -> 0x91a2b3c, 1
  edge 0x12345678, 0x40003f -> 0, 0; 0x8000000000000000, 0 -> 0, 0; 0x8000000000000000, 1 -> 0, 0
  edge 0x8000000000000000, 63 -> 0, 0; 0x8000000000000000, 65536 -> 0, 0; 0x8000000000000000, 65537 -> 0, 0
  edge 0x8000000000000000, 65599 -> 0xffffffffffffffff, 1; 0x8000000000000000, 0x50000 -> 0, 0
  edge 0x8000000000000000, 0x50001 -> 0, 0; 0x8000000000000000, 0x5003f -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0x100000 -> 0, 0; 0x8000000000000000, 0x100001 -> 0, 0
  edge 0x8000000000000000, 0x10003f -> 0xffffffffffffffff, 1; 0x8000000000000000, 0x3f0000 -> 0, 0
  edge 0x8000000000000000, 0x3f0001 -> 0xc000000000000000, 1; 0x8000000000000000, 0x3f003f -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0x400000 -> 0x8000000000000000, 1; 0x8000000000000000, 0x400001 -> 0xc000000000000000, 1
  edge 0x8000000000000000, 0x40003f -> 0xffffffffffffffff, 1

test a:u32, b:u32 -> d:b64
  op s_bfm_b64 {d}, {a}, {b}
  4, 8 -> 0xf00; 1, 0 -> 1; 16, 16 -> 0xffff0000
  edge 0, 0 -> 0; 0, 1 -> 0; 0, 31 -> 0; 0, 32 -> 0; 0, 63 -> 0; 0, 64 -> 0; 1, 0 -> 1; 1, 1 -> 2; 1, 31 -> 0x80000000
  edge 1, 32 -> 0x100000000; 1, 63 -> 0x8000000000000000; 1, 64 -> 1; 31, 0 -> 0x7fffffff; 31, 1 -> 0xfffffffe
  edge 31, 31 -> 0x3fffffff80000000; 31, 32 -> 0x7fffffff00000000; 31, 63 -> 0x8000000000000000; 31, 64 -> 0x7fffffff
  edge 32, 0 -> 0xffffffff; 32, 1 -> 0x1fffffffe; 32, 31 -> 0x7fffffff80000000; 32, 32 -> 0xffffffff00000000
  edge 32, 63 -> 0x8000000000000000; 32, 64 -> 0xffffffff; 63, 0 -> 0x7fffffffffffffff; 63, 1 -> 0xfffffffffffffffe
  edge 63, 31 -> 0xffffffff80000000; 63, 32 -> 0xffffffff00000000; 63, 63 -> 0x8000000000000000
  edge 63, 64 -> 0x7fffffffffffffff; 64, 0 -> 0; 64, 1 -> 0; 64, 31 -> 0; 64, 32 -> 0; 64, 63 -> 0; 64, 64 -> 0

test a:b64, b:b64, scc:u32 -> d:b64, scc:u32
  op s_cselect_b64 {d}, {a}, {b}
  1, 2, 0 -> 2, 0; 1, 2, 1 -> 1, 1
  edge 0xffffffffffffffff, 0, 1 -> 0xffffffffffffffff, 1; 0xffffffffffffffff, 0, 0 -> 0, 0
  edge 0, 0xffffffffffffffff, 1 -> 0, 1
