// Scalar arithmetic of 64 bits, which writes no SCC.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SOP2 Instructions.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: gfx12
// cases: groups

test a:u64, b:u64, scc:u32 -> d:u64, scc:u32
  op s_add_nc_u64 {d}, {a}, {b}
  3, 5, 1 -> 8, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 1 -> 0x21436587a9cbedff, 1
  0xfedcba9876543210, 0xffffffff00000000, 1 -> 0xfedcba9776543210, 1; 7, 7, 1 -> 14, 1
  edge 1, 1, 0 -> 2, 0; 1, 1, 1 -> 2, 1; 1, 0x80000000, 0 -> 0x80000001, 0; 1, 0x80000000, 1 -> 0x80000001, 1
  edge 1, 0xffffffff, 0 -> 0x100000000, 0; 1, 0xffffffff, 1 -> 0x100000000, 1; 1, 0x100000000, 0 -> 0x100000001, 0
  edge 1, 0x100000000, 1 -> 0x100000001, 1; 1, 0x7fffffffffffffff, 0 -> 0x8000000000000000, 0
  edge 1, 0x7fffffffffffffff, 1 -> 0x8000000000000000, 1; 1, 0x8000000000000000, 0 -> 0x8000000000000001, 0
  edge 1, 0x8000000000000000, 1 -> 0x8000000000000001, 1; 1, 0xffffffffffffffff, 0 -> 0, 0
  edge 1, 0xffffffffffffffff, 1 -> 0, 1; 0x80000000, 1, 0 -> 0x80000001, 0; 0x80000000, 1, 1 -> 0x80000001, 1
  edge 0x80000000, 0x80000000, 0 -> 0x100000000, 0; 0x80000000, 0x80000000, 1 -> 0x100000000, 1
  edge 0x80000000, 0xffffffff, 0 -> 0x17fffffff, 0; 0x80000000, 0xffffffff, 1 -> 0x17fffffff, 1
  edge 0x80000000, 0x100000000, 0 -> 0x180000000, 0; 0x80000000, 0x100000000, 1 -> 0x180000000, 1
  edge 0x80000000, 0x7fffffffffffffff, 0 -> 0x800000007fffffff, 0
  edge 0x80000000, 0x7fffffffffffffff, 1 -> 0x800000007fffffff, 1
  edge 0x80000000, 0x8000000000000000, 0 -> 0x8000000080000000, 0
  edge 0x80000000, 0x8000000000000000, 1 -> 0x8000000080000000, 1; 0x80000000, 0xffffffffffffffff, 0 -> 0x7fffffff, 0
  edge 0x80000000, 0xffffffffffffffff, 1 -> 0x7fffffff, 1; 0xffffffff, 1, 0 -> 0x100000000, 0
  edge 0xffffffff, 1, 1 -> 0x100000000, 1; 0xffffffff, 0x80000000, 0 -> 0x17fffffff, 0
  edge 0xffffffff, 0x80000000, 1 -> 0x17fffffff, 1; 0xffffffff, 0xffffffff, 0 -> 0x1fffffffe, 0
  edge 0xffffffff, 0xffffffff, 1 -> 0x1fffffffe, 1; 0xffffffff, 0x100000000, 0 -> 0x1ffffffff, 0
  edge 0xffffffff, 0x100000000, 1 -> 0x1ffffffff, 1; 0xffffffff, 0x7fffffffffffffff, 0 -> 0x80000000fffffffe, 0
  edge 0xffffffff, 0x7fffffffffffffff, 1 -> 0x80000000fffffffe, 1
  edge 0xffffffff, 0x8000000000000000, 0 -> 0x80000000ffffffff, 0
  edge 0xffffffff, 0x8000000000000000, 1 -> 0x80000000ffffffff, 1; 0xffffffff, 0xffffffffffffffff, 0 -> 0xfffffffe, 0
  edge 0xffffffff, 0xffffffffffffffff, 1 -> 0xfffffffe, 1; 0x100000000, 1, 0 -> 0x100000001, 0
  edge 0x100000000, 1, 1 -> 0x100000001, 1; 0x100000000, 0x80000000, 0 -> 0x180000000, 0
  edge 0x100000000, 0x80000000, 1 -> 0x180000000, 1; 0x100000000, 0xffffffff, 0 -> 0x1ffffffff, 0
  edge 0x100000000, 0xffffffff, 1 -> 0x1ffffffff, 1; 0x100000000, 0x100000000, 0 -> 0x200000000, 0
  edge 0x100000000, 0x100000000, 1 -> 0x200000000, 1; 0x100000000, 0x7fffffffffffffff, 0 -> 0x80000000ffffffff, 0
  edge 0x100000000, 0x7fffffffffffffff, 1 -> 0x80000000ffffffff, 1
  edge 0x100000000, 0x8000000000000000, 0 -> 0x8000000100000000, 0
  edge 0x100000000, 0x8000000000000000, 1 -> 0x8000000100000000, 1
  edge 0x100000000, 0xffffffffffffffff, 0 -> 0xffffffff, 0; 0x100000000, 0xffffffffffffffff, 1 -> 0xffffffff, 1
  edge 0x7fffffffffffffff, 1, 0 -> 0x8000000000000000, 0; 0x7fffffffffffffff, 1, 1 -> 0x8000000000000000, 1
  edge 0x7fffffffffffffff, 0x80000000, 0 -> 0x800000007fffffff, 0
  edge 0x7fffffffffffffff, 0x80000000, 1 -> 0x800000007fffffff, 1
  edge 0x7fffffffffffffff, 0xffffffff, 0 -> 0x80000000fffffffe, 0
  edge 0x7fffffffffffffff, 0xffffffff, 1 -> 0x80000000fffffffe, 1
  edge 0x7fffffffffffffff, 0x100000000, 0 -> 0x80000000ffffffff, 0
  edge 0x7fffffffffffffff, 0x100000000, 1 -> 0x80000000ffffffff, 1
  edge 0x7fffffffffffffff, 0x7fffffffffffffff, 0 -> 0xfffffffffffffffe, 0
  edge 0x7fffffffffffffff, 0x7fffffffffffffff, 1 -> 0xfffffffffffffffe, 1
  edge 0x7fffffffffffffff, 0x8000000000000000, 0 -> 0xffffffffffffffff, 0
  edge 0x7fffffffffffffff, 0x8000000000000000, 1 -> 0xffffffffffffffff, 1
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 0 -> 0x7ffffffffffffffe, 0
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 1 -> 0x7ffffffffffffffe, 1
  edge 0x8000000000000000, 1, 0 -> 0x8000000000000001, 0; 0x8000000000000000, 1, 1 -> 0x8000000000000001, 1
  edge 0x8000000000000000, 0x80000000, 0 -> 0x8000000080000000, 0
  edge 0x8000000000000000, 0x80000000, 1 -> 0x8000000080000000, 1
  edge 0x8000000000000000, 0xffffffff, 0 -> 0x80000000ffffffff, 0
  edge 0x8000000000000000, 0xffffffff, 1 -> 0x80000000ffffffff, 1
  edge 0x8000000000000000, 0x100000000, 0 -> 0x8000000100000000, 0
  edge 0x8000000000000000, 0x100000000, 1 -> 0x8000000100000000, 1
  edge 0x8000000000000000, 0x7fffffffffffffff, 0 -> 0xffffffffffffffff, 0
  edge 0x8000000000000000, 0x7fffffffffffffff, 1 -> 0xffffffffffffffff, 1
  edge 0x8000000000000000, 0x8000000000000000, 0 -> 0, 0; 0x8000000000000000, 0x8000000000000000, 1 -> 0, 1
  edge 0x8000000000000000, 0xffffffffffffffff, 0 -> 0x7fffffffffffffff, 0
  edge 0x8000000000000000, 0xffffffffffffffff, 1 -> 0x7fffffffffffffff, 1; 0xffffffffffffffff, 1, 0 -> 0, 0
  edge 0xffffffffffffffff, 1, 1 -> 0, 1; 0xffffffffffffffff, 0x80000000, 0 -> 0x7fffffff, 0
  edge 0xffffffffffffffff, 0x80000000, 1 -> 0x7fffffff, 1; 0xffffffffffffffff, 0xffffffff, 0 -> 0xfffffffe, 0
  edge 0xffffffffffffffff, 0xffffffff, 1 -> 0xfffffffe, 1; 0xffffffffffffffff, 0x100000000, 0 -> 0xffffffff, 0
  edge 0xffffffffffffffff, 0x100000000, 1 -> 0xffffffff, 1
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 0 -> 0x7ffffffffffffffe, 0
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 1 -> 0x7ffffffffffffffe, 1
  edge 0xffffffffffffffff, 0x8000000000000000, 0 -> 0x7fffffffffffffff, 0
  edge 0xffffffffffffffff, 0x8000000000000000, 1 -> 0x7fffffffffffffff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff, 0 -> 0xfffffffffffffffe, 0
  edge 0xffffffffffffffff, 0xffffffffffffffff, 1 -> 0xfffffffffffffffe, 1

test a:u64, b:u64, scc:u32 -> d:u64, scc:u32
  op s_sub_nc_u64 {d}, {a}, {b}
  3, 5, 1 -> 0xfffffffffffffffe, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 1 -> 0x32547698badcfe1, 1
  0xfedcba9876543210, 0xffffffff00000000, 1 -> 0xfedcba9976543210, 1; 7, 7, 1 -> 0, 1
  edge 1, 1, 0 -> 0, 0; 1, 1, 1 -> 0, 1; 1, 0x80000000, 0 -> 0xffffffff80000001, 0
  edge 1, 0x80000000, 1 -> 0xffffffff80000001, 1; 1, 0xffffffff, 0 -> 0xffffffff00000002, 0
  edge 1, 0xffffffff, 1 -> 0xffffffff00000002, 1; 1, 0x100000000, 0 -> 0xffffffff00000001, 0
  edge 1, 0x100000000, 1 -> 0xffffffff00000001, 1; 1, 0x7fffffffffffffff, 0 -> 0x8000000000000002, 0
  edge 1, 0x7fffffffffffffff, 1 -> 0x8000000000000002, 1; 1, 0x8000000000000000, 0 -> 0x8000000000000001, 0
  edge 1, 0x8000000000000000, 1 -> 0x8000000000000001, 1; 1, 0xffffffffffffffff, 0 -> 2, 0
  edge 1, 0xffffffffffffffff, 1 -> 2, 1; 0x80000000, 1, 0 -> 0x7fffffff, 0; 0x80000000, 1, 1 -> 0x7fffffff, 1
  edge 0x80000000, 0x80000000, 0 -> 0, 0; 0x80000000, 0x80000000, 1 -> 0, 1
  edge 0x80000000, 0xffffffff, 0 -> 0xffffffff80000001, 0; 0x80000000, 0xffffffff, 1 -> 0xffffffff80000001, 1
  edge 0x80000000, 0x100000000, 0 -> 0xffffffff80000000, 0; 0x80000000, 0x100000000, 1 -> 0xffffffff80000000, 1
  edge 0x80000000, 0x7fffffffffffffff, 0 -> 0x8000000080000001, 0
  edge 0x80000000, 0x7fffffffffffffff, 1 -> 0x8000000080000001, 1
  edge 0x80000000, 0x8000000000000000, 0 -> 0x8000000080000000, 0
  edge 0x80000000, 0x8000000000000000, 1 -> 0x8000000080000000, 1; 0x80000000, 0xffffffffffffffff, 0 -> 0x80000001, 0
  edge 0x80000000, 0xffffffffffffffff, 1 -> 0x80000001, 1; 0xffffffff, 1, 0 -> 0xfffffffe, 0
  edge 0xffffffff, 1, 1 -> 0xfffffffe, 1; 0xffffffff, 0x80000000, 0 -> 0x7fffffff, 0
  edge 0xffffffff, 0x80000000, 1 -> 0x7fffffff, 1; 0xffffffff, 0xffffffff, 0 -> 0, 0
  edge 0xffffffff, 0xffffffff, 1 -> 0, 1; 0xffffffff, 0x100000000, 0 -> 0xffffffffffffffff, 0
  edge 0xffffffff, 0x100000000, 1 -> 0xffffffffffffffff, 1; 0xffffffff, 0x7fffffffffffffff, 0 -> 0x8000000100000000, 0
  edge 0xffffffff, 0x7fffffffffffffff, 1 -> 0x8000000100000000, 1
  edge 0xffffffff, 0x8000000000000000, 0 -> 0x80000000ffffffff, 0
  edge 0xffffffff, 0x8000000000000000, 1 -> 0x80000000ffffffff, 1; 0xffffffff, 0xffffffffffffffff, 0 -> 0x100000000, 0
  edge 0xffffffff, 0xffffffffffffffff, 1 -> 0x100000000, 1; 0x100000000, 1, 0 -> 0xffffffff, 0
  edge 0x100000000, 1, 1 -> 0xffffffff, 1; 0x100000000, 0x80000000, 0 -> 0x80000000, 0
  edge 0x100000000, 0x80000000, 1 -> 0x80000000, 1; 0x100000000, 0xffffffff, 0 -> 1, 0
  edge 0x100000000, 0xffffffff, 1 -> 1, 1; 0x100000000, 0x100000000, 0 -> 0, 0; 0x100000000, 0x100000000, 1 -> 0, 1
  edge 0x100000000, 0x7fffffffffffffff, 0 -> 0x8000000100000001, 0
  edge 0x100000000, 0x7fffffffffffffff, 1 -> 0x8000000100000001, 1
  edge 0x100000000, 0x8000000000000000, 0 -> 0x8000000100000000, 0
  edge 0x100000000, 0x8000000000000000, 1 -> 0x8000000100000000, 1
  edge 0x100000000, 0xffffffffffffffff, 0 -> 0x100000001, 0; 0x100000000, 0xffffffffffffffff, 1 -> 0x100000001, 1
  edge 0x7fffffffffffffff, 1, 0 -> 0x7ffffffffffffffe, 0; 0x7fffffffffffffff, 1, 1 -> 0x7ffffffffffffffe, 1
  edge 0x7fffffffffffffff, 0x80000000, 0 -> 0x7fffffff7fffffff, 0
  edge 0x7fffffffffffffff, 0x80000000, 1 -> 0x7fffffff7fffffff, 1
  edge 0x7fffffffffffffff, 0xffffffff, 0 -> 0x7fffffff00000000, 0
  edge 0x7fffffffffffffff, 0xffffffff, 1 -> 0x7fffffff00000000, 1
  edge 0x7fffffffffffffff, 0x100000000, 0 -> 0x7ffffffeffffffff, 0
  edge 0x7fffffffffffffff, 0x100000000, 1 -> 0x7ffffffeffffffff, 1; 0x7fffffffffffffff, 0x7fffffffffffffff, 0 -> 0, 0
  edge 0x7fffffffffffffff, 0x7fffffffffffffff, 1 -> 0, 1
  edge 0x7fffffffffffffff, 0x8000000000000000, 0 -> 0xffffffffffffffff, 0
  edge 0x7fffffffffffffff, 0x8000000000000000, 1 -> 0xffffffffffffffff, 1
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 0 -> 0x8000000000000000, 0
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 1 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 1, 0 -> 0x7fffffffffffffff, 0; 0x8000000000000000, 1, 1 -> 0x7fffffffffffffff, 1
  edge 0x8000000000000000, 0x80000000, 0 -> 0x7fffffff80000000, 0
  edge 0x8000000000000000, 0x80000000, 1 -> 0x7fffffff80000000, 1
  edge 0x8000000000000000, 0xffffffff, 0 -> 0x7fffffff00000001, 0
  edge 0x8000000000000000, 0xffffffff, 1 -> 0x7fffffff00000001, 1
  edge 0x8000000000000000, 0x100000000, 0 -> 0x7fffffff00000000, 0
  edge 0x8000000000000000, 0x100000000, 1 -> 0x7fffffff00000000, 1; 0x8000000000000000, 0x7fffffffffffffff, 0 -> 1, 0
  edge 0x8000000000000000, 0x7fffffffffffffff, 1 -> 1, 1; 0x8000000000000000, 0x8000000000000000, 0 -> 0, 0
  edge 0x8000000000000000, 0x8000000000000000, 1 -> 0, 1
  edge 0x8000000000000000, 0xffffffffffffffff, 0 -> 0x8000000000000001, 0
  edge 0x8000000000000000, 0xffffffffffffffff, 1 -> 0x8000000000000001, 1
  edge 0xffffffffffffffff, 1, 0 -> 0xfffffffffffffffe, 0; 0xffffffffffffffff, 1, 1 -> 0xfffffffffffffffe, 1
  edge 0xffffffffffffffff, 0x80000000, 0 -> 0xffffffff7fffffff, 0
  edge 0xffffffffffffffff, 0x80000000, 1 -> 0xffffffff7fffffff, 1
  edge 0xffffffffffffffff, 0xffffffff, 0 -> 0xffffffff00000000, 0
  edge 0xffffffffffffffff, 0xffffffff, 1 -> 0xffffffff00000000, 1
  edge 0xffffffffffffffff, 0x100000000, 0 -> 0xfffffffeffffffff, 0
  edge 0xffffffffffffffff, 0x100000000, 1 -> 0xfffffffeffffffff, 1
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 0 -> 0x8000000000000000, 0
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 1 -> 0x8000000000000000, 1
  edge 0xffffffffffffffff, 0x8000000000000000, 0 -> 0x7fffffffffffffff, 0
  edge 0xffffffffffffffff, 0x8000000000000000, 1 -> 0x7fffffffffffffff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff, 0 -> 0, 0; 0xffffffffffffffff, 0xffffffffffffffff, 1 -> 0, 1

test a:u64, b:u64, scc:u32 -> d:u64, scc:u32
  op s_mul_u64 {d}, {a}, {b}
  3, 5, 1 -> 15, 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 1 -> 0x8675645342312010, 1
  0xfedcba9876543210, 0xffffffff00000000, 1 -> 0x89abcdf000000000, 1; 7, 7, 1 -> 49, 1
  edge 1, 1, 0 -> 1, 0; 1, 1, 1 -> 1, 1; 1, 0x80000000, 0 -> 0x80000000, 0; 1, 0x80000000, 1 -> 0x80000000, 1
  edge 1, 0xffffffff, 0 -> 0xffffffff, 0; 1, 0xffffffff, 1 -> 0xffffffff, 1; 1, 0x100000000, 0 -> 0x100000000, 0
  edge 1, 0x100000000, 1 -> 0x100000000, 1; 1, 0x7fffffffffffffff, 0 -> 0x7fffffffffffffff, 0
  edge 1, 0x7fffffffffffffff, 1 -> 0x7fffffffffffffff, 1; 1, 0x8000000000000000, 0 -> 0x8000000000000000, 0
  edge 1, 0x8000000000000000, 1 -> 0x8000000000000000, 1; 1, 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0
  edge 1, 0xffffffffffffffff, 1 -> 0xffffffffffffffff, 1; 0x80000000, 1, 0 -> 0x80000000, 0
  edge 0x80000000, 1, 1 -> 0x80000000, 1; 0x80000000, 0x80000000, 0 -> 0x4000000000000000, 0
  edge 0x80000000, 0x80000000, 1 -> 0x4000000000000000, 1; 0x80000000, 0xffffffff, 0 -> 0x7fffffff80000000, 0
  edge 0x80000000, 0xffffffff, 1 -> 0x7fffffff80000000, 1; 0x80000000, 0x100000000, 0 -> 0x8000000000000000, 0
  edge 0x80000000, 0x100000000, 1 -> 0x8000000000000000, 1; 0x80000000, 0x7fffffffffffffff, 0 -> 0xffffffff80000000, 0
  edge 0x80000000, 0x7fffffffffffffff, 1 -> 0xffffffff80000000, 1; 0x80000000, 0x8000000000000000, 0 -> 0, 0
  edge 0x80000000, 0x8000000000000000, 1 -> 0, 1; 0x80000000, 0xffffffffffffffff, 0 -> 0xffffffff80000000, 0
  edge 0x80000000, 0xffffffffffffffff, 1 -> 0xffffffff80000000, 1; 0xffffffff, 1, 0 -> 0xffffffff, 0
  edge 0xffffffff, 1, 1 -> 0xffffffff, 1; 0xffffffff, 0x80000000, 0 -> 0x7fffffff80000000, 0
  edge 0xffffffff, 0x80000000, 1 -> 0x7fffffff80000000, 1; 0xffffffff, 0xffffffff, 0 -> 0xfffffffe00000001, 0
  edge 0xffffffff, 0xffffffff, 1 -> 0xfffffffe00000001, 1; 0xffffffff, 0x100000000, 0 -> 0xffffffff00000000, 0
  edge 0xffffffff, 0x100000000, 1 -> 0xffffffff00000000, 1; 0xffffffff, 0x7fffffffffffffff, 0 -> 0x7fffffff00000001, 0
  edge 0xffffffff, 0x7fffffffffffffff, 1 -> 0x7fffffff00000001, 1
  edge 0xffffffff, 0x8000000000000000, 0 -> 0x8000000000000000, 0
  edge 0xffffffff, 0x8000000000000000, 1 -> 0x8000000000000000, 1
  edge 0xffffffff, 0xffffffffffffffff, 0 -> 0xffffffff00000001, 0
  edge 0xffffffff, 0xffffffffffffffff, 1 -> 0xffffffff00000001, 1; 0x100000000, 1, 0 -> 0x100000000, 0
  edge 0x100000000, 1, 1 -> 0x100000000, 1; 0x100000000, 0x80000000, 0 -> 0x8000000000000000, 0
  edge 0x100000000, 0x80000000, 1 -> 0x8000000000000000, 1; 0x100000000, 0xffffffff, 0 -> 0xffffffff00000000, 0
  edge 0x100000000, 0xffffffff, 1 -> 0xffffffff00000000, 1; 0x100000000, 0x100000000, 0 -> 0, 0
  edge 0x100000000, 0x100000000, 1 -> 0, 1; 0x100000000, 0x7fffffffffffffff, 0 -> 0xffffffff00000000, 0
  edge 0x100000000, 0x7fffffffffffffff, 1 -> 0xffffffff00000000, 1; 0x100000000, 0x8000000000000000, 0 -> 0, 0
  edge 0x100000000, 0x8000000000000000, 1 -> 0, 1; 0x100000000, 0xffffffffffffffff, 0 -> 0xffffffff00000000, 0
  edge 0x100000000, 0xffffffffffffffff, 1 -> 0xffffffff00000000, 1; 0x7fffffffffffffff, 1, 0 -> 0x7fffffffffffffff, 0
  edge 0x7fffffffffffffff, 1, 1 -> 0x7fffffffffffffff, 1; 0x7fffffffffffffff, 0x80000000, 0 -> 0xffffffff80000000, 0
  edge 0x7fffffffffffffff, 0x80000000, 1 -> 0xffffffff80000000, 1
  edge 0x7fffffffffffffff, 0xffffffff, 0 -> 0x7fffffff00000001, 0
  edge 0x7fffffffffffffff, 0xffffffff, 1 -> 0x7fffffff00000001, 1
  edge 0x7fffffffffffffff, 0x100000000, 0 -> 0xffffffff00000000, 0
  edge 0x7fffffffffffffff, 0x100000000, 1 -> 0xffffffff00000000, 1; 0x7fffffffffffffff, 0x7fffffffffffffff, 0 -> 1, 0
  edge 0x7fffffffffffffff, 0x7fffffffffffffff, 1 -> 1, 1
  edge 0x7fffffffffffffff, 0x8000000000000000, 0 -> 0x8000000000000000, 0
  edge 0x7fffffffffffffff, 0x8000000000000000, 1 -> 0x8000000000000000, 1
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 0 -> 0x8000000000000001, 0
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 1 -> 0x8000000000000001, 1
  edge 0x8000000000000000, 1, 0 -> 0x8000000000000000, 0; 0x8000000000000000, 1, 1 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0x80000000, 0 -> 0, 0; 0x8000000000000000, 0x80000000, 1 -> 0, 1
  edge 0x8000000000000000, 0xffffffff, 0 -> 0x8000000000000000, 0
  edge 0x8000000000000000, 0xffffffff, 1 -> 0x8000000000000000, 1; 0x8000000000000000, 0x100000000, 0 -> 0, 0
  edge 0x8000000000000000, 0x100000000, 1 -> 0, 1; 0x8000000000000000, 0x7fffffffffffffff, 0 -> 0x8000000000000000, 0
  edge 0x8000000000000000, 0x7fffffffffffffff, 1 -> 0x8000000000000000, 1
  edge 0x8000000000000000, 0x8000000000000000, 0 -> 0, 0; 0x8000000000000000, 0x8000000000000000, 1 -> 0, 1
  edge 0x8000000000000000, 0xffffffffffffffff, 0 -> 0x8000000000000000, 0
  edge 0x8000000000000000, 0xffffffffffffffff, 1 -> 0x8000000000000000, 1
  edge 0xffffffffffffffff, 1, 0 -> 0xffffffffffffffff, 0; 0xffffffffffffffff, 1, 1 -> 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0x80000000, 0 -> 0xffffffff80000000, 0
  edge 0xffffffffffffffff, 0x80000000, 1 -> 0xffffffff80000000, 1
  edge 0xffffffffffffffff, 0xffffffff, 0 -> 0xffffffff00000001, 0
  edge 0xffffffffffffffff, 0xffffffff, 1 -> 0xffffffff00000001, 1
  edge 0xffffffffffffffff, 0x100000000, 0 -> 0xffffffff00000000, 0
  edge 0xffffffffffffffff, 0x100000000, 1 -> 0xffffffff00000000, 1
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 0 -> 0x8000000000000001, 0
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 1 -> 0x8000000000000001, 1
  edge 0xffffffffffffffff, 0x8000000000000000, 0 -> 0x8000000000000000, 0
  edge 0xffffffffffffffff, 0x8000000000000000, 1 -> 0x8000000000000000, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff, 0 -> 1, 0; 0xffffffffffffffff, 0xffffffffffffffff, 1 -> 1, 1
