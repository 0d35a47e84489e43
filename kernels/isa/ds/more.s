// LDS: halves of registers, floats, comparisons and masks without the value before, memory with memory.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, DS; RDNA 3 ISA, "LDS Direct Load".
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes
// space: lds

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u8_d16 {d}, {cell} offset:6 | !gfx906 !gfx908 !gfx90a !gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0xbc:0xdead
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0x86:0x1234
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0:0x1234

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u8_d16 {d}, {cell} offset:6 | gfx906 gfx908 gfx90a gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0xbc:*
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0x86:*
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0:*

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u8_d16_hi {d}, {cell} offset:6 | !gfx906 !gfx908 !gfx90a !gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0xbeef:0xbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0xabcd:0x86
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0xabcd:0

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u8_d16_hi {d}, {cell} offset:6 | gfx906 gfx908 gfx90a gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> *:0xbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> *:0x86
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> *:0

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_i8_d16 {d}, {cell} offset:6 | !gfx906 !gfx908 !gfx90a !gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0xffbc:0xdead
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0xff86:0x1234
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0:0x1234

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_i8_d16 {d}, {cell} offset:6 | gfx906 gfx908 gfx90a gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0xffbc:*
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0xff86:*
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0:*

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_i8_d16_hi {d}, {cell} offset:6 | !gfx906 !gfx908 !gfx90a !gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0xbeef:0xffbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0xabcd:0xff86
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0xabcd:0

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_i8_d16_hi {d}, {cell} offset:6 | gfx906 gfx908 gfx90a gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> *:0xffbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> *:0xff86
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> *:0

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u16_d16 {d}, {cell} offset:6 | !gfx906 !gfx908 !gfx90a !gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0x9abc:0xdead
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0x8786:0x1234
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0:0x1234

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u16_d16 {d}, {cell} offset:6 | gfx906 gfx908 gfx90a gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0x9abc:*
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0x8786:*
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0:*

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u16_d16_hi {d}, {cell} offset:6 | !gfx906 !gfx908 !gfx90a !gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> 0xbeef:0x9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> 0xabcd:0x8786
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> 0xabcd:0

test mem:b32x4, d:b16x2 -> d:b16x2
  op ds_read_u16_d16_hi {d}, {cell} offset:6 | gfx906 gfx908 gfx90a gfx94
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xbeef:0xdead -> *:0x9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0xabcd:0x1234 -> *:0x8786
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xabcd:0x1234 -> *:0

test mem:u32, c:u32, a:u32 -> mem:u32
  op ds_cmpst_b32 {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_b32 {cell}, {a}, {c} | gfx11 gfx12
  7, 7, 9 -> 9; 7, 8, 9 -> 7
  edge 0, 0, 5 -> 5; 1, 1, 5 -> 5; 2, 2, 5 -> 5; 0x7fffffff, 0x7fffffff, 5 -> 5; 0x80000000, 0x80000000, 5 -> 5
  edge 0x80000001, 0x80000001, 5 -> 5; 0xfffffffe, 0xfffffffe, 5 -> 5; 0xffffffff, 0xffffffff, 5 -> 5
  edge 0, 0x80000000, 5 -> 0; 1, 0x80000001, 5 -> 1; 2, 0x80000002, 5 -> 2; 0x7fffffff, 0xffffffff, 5 -> 0x7fffffff
  edge 0x80000000, 0, 5 -> 0x80000000; 0x80000001, 1, 5 -> 0x80000001; 0xfffffffe, 0x7ffffffe, 5 -> 0xfffffffe
  edge 0xffffffff, 0x7fffffff, 5 -> 0xffffffff

test mem:u32, k:u32, a:u32 -> mem:u32
  op ds_mskor_b32 {cell}, {k}, {a}
  255, 15, 256 -> 496
  edge 0xffffffff, 0xffffffff, 0 -> 0; 0, 0xffffffff, 1 -> 1; 0xffffffff, 0, 0 -> 0xffffffff

test mem:u64, c:u64, a:u64 -> mem:u64
  op ds_cmpst_b64 {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_b64 {cell}, {a}, {c} | gfx11 gfx12
  7, 7, 9 -> 9; 7, 8, 9 -> 7
  edge 0, 0, 5 -> 5; 1, 1, 5 -> 5; 0x80000000, 0x80000000, 5 -> 5; 0xffffffff, 0xffffffff, 5 -> 5
  edge 0x100000000, 0x100000000, 5 -> 5; 0x7fffffffffffffff, 0x7fffffffffffffff, 5 -> 5
  edge 0x8000000000000000, 0x8000000000000000, 5 -> 5; 0xffffffffffffffff, 0xffffffffffffffff, 5 -> 5
  edge 0, 0x8000000000000000, 5 -> 0; 1, 0x8000000000000001, 5 -> 1; 0x80000000, 0x8000000080000000, 5 -> 0x80000000
  edge 0xffffffff, 0x80000000ffffffff, 5 -> 0xffffffff; 0x100000000, 0x8000000100000000, 5 -> 0x100000000
  edge 0x7fffffffffffffff, 0xffffffffffffffff, 5 -> 0x7fffffffffffffff; 0x8000000000000000, 0, 5 -> 0x8000000000000000
  edge 0xffffffffffffffff, 0x7fffffffffffffff, 5 -> 0xffffffffffffffff

test mem:u64, k:u64, a:u64 -> mem:u64
  op ds_mskor_b64 {cell}, {k}, {a}
  255, 15, 256 -> 496
  edge 0xffffffffffffffff, 0xffffffffffffffff, 0 -> 0; 0, 0xffffffffffffffff, 1 -> 1
  edge 0xffffffffffffffff, 0, 0 -> 0xffffffffffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_cond_sub_u32 {cell}, {a} | gfx12
  7, 3 -> 4; 3, 7 -> 3; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 2 -> 0; 0, 0x80000000 -> 0; 0, 0xfffffffe -> 0; 0, 0xffffffff -> 0; 2, 0 -> 2; 2, 2 -> 0
  edge 2, 0x80000000 -> 2; 2, 0xfffffffe -> 2; 2, 0xffffffff -> 2; 0x80000000, 0 -> 0x80000000
  edge 0x80000000, 2 -> 0x7ffffffe; 0x80000000, 0x80000000 -> 0; 0x80000000, 0xfffffffe -> 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000; 0xfffffffe, 0 -> 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffc
  edge 0xfffffffe, 0x80000000 -> 0x7ffffffe; 0xfffffffe, 0xfffffffe -> 0; 0xfffffffe, 0xffffffff -> 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff; 0xffffffff, 2 -> 0xfffffffd; 0xffffffff, 0x80000000 -> 0x7fffffff
  edge 0xffffffff, 0xfffffffe -> 1; 0xffffffff, 0xffffffff -> 0

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_cond_sub_rtn_u32 {d}, {cell}, {a} | gfx12
  7, 3 -> 4, 7; 3, 7 -> 3, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 2, 2
  edge 2, 2 -> 0, 2; 2, 0x80000000 -> 2, 2; 2, 0xfffffffe -> 2, 2; 2, 0xffffffff -> 2, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 2 -> 0x7ffffffe, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xfffffffe -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 2 -> 0xfffffffd, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xfffffffe -> 1, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op ds_sub_clamp_u32 {cell}, {a} | gfx12
  7, 3 -> 4; 3, 7 -> 0; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 2 -> 0; 0, 0x80000000 -> 0; 0, 0xfffffffe -> 0; 0, 0xffffffff -> 0; 2, 0 -> 2; 2, 2 -> 0
  edge 2, 0x80000000 -> 0; 2, 0xfffffffe -> 0; 2, 0xffffffff -> 0; 0x80000000, 0 -> 0x80000000
  edge 0x80000000, 2 -> 0x7ffffffe; 0x80000000, 0x80000000 -> 0; 0x80000000, 0xfffffffe -> 0
  edge 0x80000000, 0xffffffff -> 0; 0xfffffffe, 0 -> 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffc
  edge 0xfffffffe, 0x80000000 -> 0x7ffffffe; 0xfffffffe, 0xfffffffe -> 0; 0xfffffffe, 0xffffffff -> 0
  edge 0xffffffff, 0 -> 0xffffffff; 0xffffffff, 2 -> 0xfffffffd; 0xffffffff, 0x80000000 -> 0x7fffffff
  edge 0xffffffff, 0xfffffffe -> 1; 0xffffffff, 0xffffffff -> 0

test mem:u32, a:u32 -> mem:u32, d:u32
  op ds_sub_clamp_rtn_u32 {d}, {cell}, {a} | gfx12
  7, 3 -> 4, 7; 3, 7 -> 0, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 2, 2
  edge 2, 2 -> 0, 2; 2, 0x80000000 -> 0, 2; 2, 0xfffffffe -> 0, 2; 2, 0xffffffff -> 0, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 2 -> 0x7ffffffe, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xfffffffe -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0, 0x80000000; 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 2 -> 0xfffffffd, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xfffffffe -> 1, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32, b:u32 -> mem:u32, d:u32
  op ds_wrap_rtn_b32 {d}, {cell}, {a}, {b} | !gfx12
  7, 3, 10 -> 4, 7; 3, 7, 10 -> 13, 3
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 0, 0; 0, 0, 0xffffffff -> 0, 0; 0, 5, 0 -> 0, 0; 0, 5, 1 -> 1, 0
  edge 0, 5, 0xffffffff -> 0xffffffff, 0; 0, 0xffffffff, 0 -> 0, 0; 0, 0xffffffff, 1 -> 1, 0
  edge 0, 0xffffffff, 0xffffffff -> 0xffffffff, 0; 5, 0, 0 -> 5, 5; 5, 0, 1 -> 5, 5; 5, 0, 0xffffffff -> 5, 5
  edge 5, 5, 0 -> 0, 5; 5, 5, 1 -> 0, 5; 5, 5, 0xffffffff -> 0, 5; 5, 0xffffffff, 0 -> 5, 5; 5, 0xffffffff, 1 -> 6, 5
  edge 5, 0xffffffff, 0xffffffff -> 4, 5; 0xffffffff, 0, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0, 1 -> 0xffffffff, 0xffffffff; 0xffffffff, 0, 0xffffffff -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 5, 0 -> 0xfffffffa, 0xffffffff; 0xffffffff, 5, 1 -> 0xfffffffa, 0xffffffff
  edge 0xffffffff, 5, 0xffffffff -> 0xfffffffa, 0xffffffff; 0xffffffff, 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0xffffffff, 1 -> 0, 0xffffffff; 0xffffffff, 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:f32, a:f32 -> mem:f32
  op ds_add_f32 {cell}, {a}
  1, 2 -> 3; 1.5, -4 -> -2.5
  edge inf, 1 -> inf; 0x7f7fffff, 0x7f7fffff -> inf; 1, -1 -> 0; nan, 1 -> nan

test mem:f32, a:f32 -> mem:f32
  op ds_min_f32 {cell}, {a} | !gfx12
  op ds_min_num_f32 {cell}, {a} | gfx12
  1, 2 -> 1
  edge inf, inf -> inf; inf, -inf -> -inf; inf, 1 -> 1; inf, -1 -> -1; inf, 1000 -> 1000
  edge inf, 0x7f7fffff -> 0x7f7fffff; -inf, inf -> -inf; -inf, -inf -> -inf; -inf, 1 -> -inf; -inf, -1 -> -inf
  edge -inf, 1000 -> -inf; -inf, 0x7f7fffff -> -inf; 1, inf -> 1; 1, -inf -> -inf; 1, 1 -> 1; 1, -1 -> -1
  edge 1, 1000 -> 1; 1, 0x7f7fffff -> 1; -1, inf -> -1; -1, -inf -> -inf; -1, 1 -> -1; -1, -1 -> -1; -1, 1000 -> -1
  edge -1, 0x7f7fffff -> -1; 1000, inf -> 1000; 1000, -inf -> -inf; 1000, 1 -> 1; 1000, -1 -> -1; 1000, 1000 -> 1000
  edge 1000, 0x7f7fffff -> 1000; 0x7f7fffff, inf -> 0x7f7fffff; 0x7f7fffff, -inf -> -inf; 0x7f7fffff, 1 -> 1
  edge 0x7f7fffff, -1 -> -1; 0x7f7fffff, 1000 -> 1000; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff

test mem:f32, a:f32 -> mem:f32
  op ds_max_f32 {cell}, {a} | !gfx12
  op ds_max_num_f32 {cell}, {a} | gfx12
  1, 2 -> 2
  edge inf, inf -> inf; inf, -inf -> inf; inf, 1 -> inf; inf, -1 -> inf; inf, 1000 -> inf; inf, 0x7f7fffff -> inf
  edge -inf, inf -> inf; -inf, -inf -> -inf; -inf, 1 -> 1; -inf, -1 -> -1; -inf, 1000 -> 1000
  edge -inf, 0x7f7fffff -> 0x7f7fffff; 1, inf -> inf; 1, -inf -> 1; 1, 1 -> 1; 1, -1 -> 1; 1, 1000 -> 1000
  edge 1, 0x7f7fffff -> 0x7f7fffff; -1, inf -> inf; -1, -inf -> -1; -1, 1 -> 1; -1, -1 -> -1; -1, 1000 -> 1000
  edge -1, 0x7f7fffff -> 0x7f7fffff; 1000, inf -> inf; 1000, -inf -> 1000; 1000, 1 -> 1000; 1000, -1 -> 1000
  edge 1000, 1000 -> 1000; 1000, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> 0x7f7fffff
  edge 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, -1 -> 0x7f7fffff; 0x7f7fffff, 1000 -> 0x7f7fffff
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff

test mem:f32, c:f32, a:f32 -> mem:f32
  op ds_cmpst_f32 {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_f32 {cell}, {a}, {c} | gfx11
  1, 1, 0x5 -> 0x5
  edge 0, 0, 0x9 -> 0x9; 0, -0, 0x9 -> 0x9; 0, inf, 0x9 -> 0; 0, nan, 0x9 -> 0; 0, 1, 0x9 -> 0; -0, 0, 0x9 -> 0x9
  edge -0, -0, 0x9 -> 0x9; -0, inf, 0x9 -> -0; -0, nan, 0x9 -> -0; -0, 1, 0x9 -> -0; inf, 0, 0x9 -> inf
  edge inf, -0, 0x9 -> inf; inf, inf, 0x9 -> 0x9; inf, nan, 0x9 -> inf; inf, 1, 0x9 -> inf; nan, 0, 0x9 -> nan
  edge nan, -0, 0x9 -> nan; nan, inf, 0x9 -> nan; nan, nan, 0x9 -> nan; nan, 1, 0x9 -> nan; 1, 0, 0x9 -> 1
  edge 1, -0, 0x9 -> 1; 1, inf, 0x9 -> 1; 1, nan, 0x9 -> 1; 1, 1, 0x9 -> 0x9

test mem:f32, c:f32, a:f32 -> mem:f32, d:f32
  op ds_cmpst_rtn_f32 {d}, {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_rtn_f32 {d}, {cell}, {a}, {c} | gfx11
  1, 1, 0x5 -> 0x5, 1
  edge 0, 0, 0x9 -> 0x9, 0; 0, -0, 0x9 -> 0x9, 0; 0, inf, 0x9 -> 0, 0; 0, nan, 0x9 -> 0, 0; 0, 1, 0x9 -> 0, 0
  edge -0, 0, 0x9 -> 0x9, -0; -0, -0, 0x9 -> 0x9, -0; -0, inf, 0x9 -> -0, -0; -0, nan, 0x9 -> -0, -0
  edge -0, 1, 0x9 -> -0, -0; inf, 0, 0x9 -> inf, inf; inf, -0, 0x9 -> inf, inf; inf, inf, 0x9 -> 0x9, inf
  edge inf, nan, 0x9 -> inf, inf; inf, 1, 0x9 -> inf, inf; nan, 0, 0x9 -> nan, nan; nan, -0, 0x9 -> nan, nan
  edge nan, inf, 0x9 -> nan, nan; nan, nan, 0x9 -> nan, nan; nan, 1, 0x9 -> nan, nan; 1, 0, 0x9 -> 1, 1
  edge 1, -0, 0x9 -> 1, 1; 1, inf, 0x9 -> 1, 1; 1, nan, 0x9 -> 1, 1; 1, 1, 0x9 -> 0x9, 1

test mem:f64, a:f64 -> mem:f64
  op ds_add_f64 {cell}, {a} | gfx90a gfx94
  1, 2 -> 3; 1.5, -4 -> -2.5
  edge inf, 1 -> inf; 0x7fefffffffffffff, 0x7fefffffffffffff -> inf; 1, -1 -> 0; nan, 1 -> nan

test mem:f64, a:f64 -> mem:f64, d:f64
  op ds_add_rtn_f64 {d}, {cell}, {a} | gfx90a gfx94
  1, 2 -> 3, 1
  edge inf, 1 -> inf, inf; 0x7fefffffffffffff, 0x7fefffffffffffff -> inf, 0x7fefffffffffffff; 1, -1 -> 0, 1
  edge nan, 1 -> nan, nan

test mem:f64, a:f64 -> mem:f64
  op ds_min_f64 {cell}, {a} | !gfx12
  op ds_min_num_f64 {cell}, {a} | gfx12
  1, 2 -> 1
  edge inf, inf -> inf; inf, -inf -> -inf; inf, 1 -> 1; inf, -1 -> -1; inf, 1000 -> 1000
  edge inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; -inf, inf -> -inf; -inf, -inf -> -inf; -inf, 1 -> -inf
  edge -inf, -1 -> -inf; -inf, 1000 -> -inf; -inf, 0x7fefffffffffffff -> -inf; 1, inf -> 1; 1, -inf -> -inf; 1, 1 -> 1
  edge 1, -1 -> -1; 1, 1000 -> 1; 1, 0x7fefffffffffffff -> 1; -1, inf -> -1; -1, -inf -> -inf; -1, 1 -> -1
  edge -1, -1 -> -1; -1, 1000 -> -1; -1, 0x7fefffffffffffff -> -1; 1000, inf -> 1000; 1000, -inf -> -inf; 1000, 1 -> 1
  edge 1000, -1 -> -1; 1000, 1000 -> 1000; 1000, 0x7fefffffffffffff -> 1000
  edge 0x7fefffffffffffff, inf -> 0x7fefffffffffffff; 0x7fefffffffffffff, -inf -> -inf; 0x7fefffffffffffff, 1 -> 1
  edge 0x7fefffffffffffff, -1 -> -1; 0x7fefffffffffffff, 1000 -> 1000
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff

test mem:f64, a:f64 -> mem:f64, d:f64
  op ds_min_rtn_f64 {d}, {cell}, {a} | !gfx12
  op ds_min_num_rtn_f64 {d}, {cell}, {a} | gfx12
  1, 2 -> 1, 1
  edge inf, inf -> inf, inf; inf, -inf -> -inf, inf; inf, 1 -> 1, inf; inf, -1 -> -1, inf; inf, 1000 -> 1000, inf
  edge inf, 0x7fefffffffffffff -> 0x7fefffffffffffff, inf; -inf, inf -> -inf, -inf; -inf, -inf -> -inf, -inf
  edge -inf, 1 -> -inf, -inf; -inf, -1 -> -inf, -inf; -inf, 1000 -> -inf, -inf; -inf, 0x7fefffffffffffff -> -inf, -inf
  edge 1, inf -> 1, 1; 1, -inf -> -inf, 1; 1, 1 -> 1, 1; 1, -1 -> -1, 1; 1, 1000 -> 1, 1
  edge 1, 0x7fefffffffffffff -> 1, 1; -1, inf -> -1, -1; -1, -inf -> -inf, -1; -1, 1 -> -1, -1; -1, -1 -> -1, -1
  edge -1, 1000 -> -1, -1; -1, 0x7fefffffffffffff -> -1, -1; 1000, inf -> 1000, 1000; 1000, -inf -> -inf, 1000
  edge 1000, 1 -> 1, 1000; 1000, -1 -> -1, 1000; 1000, 1000 -> 1000, 1000; 1000, 0x7fefffffffffffff -> 1000, 1000
  edge 0x7fefffffffffffff, inf -> 0x7fefffffffffffff, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -inf -> -inf, 0x7fefffffffffffff; 0x7fefffffffffffff, 1 -> 1, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -1 -> -1, 0x7fefffffffffffff; 0x7fefffffffffffff, 1000 -> 1000, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff, 0x7fefffffffffffff

test mem:f64, a:f64 -> mem:f64
  op ds_max_f64 {cell}, {a} | !gfx12
  op ds_max_num_f64 {cell}, {a} | gfx12
  1, 2 -> 2
  edge inf, inf -> inf; inf, -inf -> inf; inf, 1 -> inf; inf, -1 -> inf; inf, 1000 -> inf
  edge inf, 0x7fefffffffffffff -> inf; -inf, inf -> inf; -inf, -inf -> -inf; -inf, 1 -> 1; -inf, -1 -> -1
  edge -inf, 1000 -> 1000; -inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; 1, inf -> inf; 1, -inf -> 1; 1, 1 -> 1
  edge 1, -1 -> 1; 1, 1000 -> 1000; 1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, inf -> inf; -1, -inf -> -1
  edge -1, 1 -> 1; -1, -1 -> -1; -1, 1000 -> 1000; -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 1000, inf -> inf
  edge 1000, -inf -> 1000; 1000, 1 -> 1000; 1000, -1 -> 1000; 1000, 1000 -> 1000
  edge 1000, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0x7fefffffffffffff, inf -> inf
  edge 0x7fefffffffffffff, -inf -> 0x7fefffffffffffff; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff; 0x7fefffffffffffff, 1000 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff

test mem:f64, a:f64 -> mem:f64, d:f64
  op ds_max_rtn_f64 {d}, {cell}, {a} | !gfx12
  op ds_max_num_rtn_f64 {d}, {cell}, {a} | gfx12
  1, 2 -> 2, 1
  edge inf, inf -> inf, inf; inf, -inf -> inf, inf; inf, 1 -> inf, inf; inf, -1 -> inf, inf; inf, 1000 -> inf, inf
  edge inf, 0x7fefffffffffffff -> inf, inf; -inf, inf -> inf, -inf; -inf, -inf -> -inf, -inf; -inf, 1 -> 1, -inf
  edge -inf, -1 -> -1, -inf; -inf, 1000 -> 1000, -inf; -inf, 0x7fefffffffffffff -> 0x7fefffffffffffff, -inf
  edge 1, inf -> inf, 1; 1, -inf -> 1, 1; 1, 1 -> 1, 1; 1, -1 -> 1, 1; 1, 1000 -> 1000, 1
  edge 1, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1; -1, inf -> inf, -1; -1, -inf -> -1, -1; -1, 1 -> 1, -1
  edge -1, -1 -> -1, -1; -1, 1000 -> 1000, -1; -1, 0x7fefffffffffffff -> 0x7fefffffffffffff, -1
  edge 1000, inf -> inf, 1000; 1000, -inf -> 1000, 1000; 1000, 1 -> 1000, 1000; 1000, -1 -> 1000, 1000
  edge 1000, 1000 -> 1000, 1000; 1000, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1000
  edge 0x7fefffffffffffff, inf -> inf, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -inf -> 0x7fefffffffffffff, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 1000 -> 0x7fefffffffffffff, 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff, 0x7fefffffffffffff

test mem:f64, c:f64, a:f64 -> mem:f64
  op ds_cmpst_f64 {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_f64 {cell}, {a}, {c} | gfx11
  1, 1, 0x5 -> 0x5
  edge 0, 0, 0x9 -> 0x9; 0, -0, 0x9 -> 0x9; 0, inf, 0x9 -> 0; 0, nan, 0x9 -> 0; 0, 1, 0x9 -> 0; -0, 0, 0x9 -> 0x9
  edge -0, -0, 0x9 -> 0x9; -0, inf, 0x9 -> -0; -0, nan, 0x9 -> -0; -0, 1, 0x9 -> -0; inf, 0, 0x9 -> inf
  edge inf, -0, 0x9 -> inf; inf, inf, 0x9 -> 0x9; inf, nan, 0x9 -> inf; inf, 1, 0x9 -> inf; nan, 0, 0x9 -> nan
  edge nan, -0, 0x9 -> nan; nan, inf, 0x9 -> nan; nan, nan, 0x9 -> nan; nan, 1, 0x9 -> nan; 1, 0, 0x9 -> 1
  edge 1, -0, 0x9 -> 1; 1, inf, 0x9 -> 1; 1, nan, 0x9 -> 1; 1, 1, 0x9 -> 0x9

test mem:f64, c:f64, a:f64 -> mem:f64, d:f64
  op ds_cmpst_rtn_f64 {d}, {cell}, {c}, {a} | gfx9 gfx10
  op ds_cmpstore_rtn_f64 {d}, {cell}, {a}, {c} | gfx11
  1, 1, 0x5 -> 0x5, 1
  edge 0, 0, 0x9 -> 0x9, 0; 0, -0, 0x9 -> 0x9, 0; 0, inf, 0x9 -> 0, 0; 0, nan, 0x9 -> 0, 0; 0, 1, 0x9 -> 0, 0
  edge -0, 0, 0x9 -> 0x9, -0; -0, -0, 0x9 -> 0x9, -0; -0, inf, 0x9 -> -0, -0; -0, nan, 0x9 -> -0, -0
  edge -0, 1, 0x9 -> -0, -0; inf, 0, 0x9 -> inf, inf; inf, -0, 0x9 -> inf, inf; inf, inf, 0x9 -> 0x9, inf
  edge inf, nan, 0x9 -> inf, inf; inf, 1, 0x9 -> inf, inf; nan, 0, 0x9 -> nan, nan; nan, -0, 0x9 -> nan, nan
  edge nan, inf, 0x9 -> nan, nan; nan, nan, 0x9 -> nan, nan; nan, 1, 0x9 -> nan, nan; 1, 0, 0x9 -> 1, 1
  edge 1, -0, 0x9 -> 1, 1; 1, inf, 0x9 -> 1, 1; 1, nan, 0x9 -> 1, 1; 1, 1, 0x9 -> 0x9, 1

test mem:f16x2, a:f16x2 -> mem:f16x2
  op ds_pk_add_f16 {cell}, {a} | gfx94 gfx12
  1:2, 3:-4 -> 4:-2
  edge 0:100, 0.5:-100 -> 0.5:0; inf:1, 1:1 -> inf:2; nan:1, 2:0.25 -> nan:1.25

test mem:f16x2, a:f16x2 -> mem:f16x2, d:f16x2
  op ds_pk_add_rtn_f16 {d}, {cell}, {a} | gfx94 gfx12
  1:2, 3:-4 -> 4:-2, 1:2
  edge 0:100, 0.5:-100 -> 0.5:0, 0:100; inf:1, 1:1 -> inf:2, inf:1; nan:1, 2:0.25 -> nan:1.25, nan:1

test mem:bf16x2, a:bf16x2 -> mem:bf16x2
  op ds_pk_add_bf16 {cell}, {a} | gfx94 gfx12
  1:2, 3:-4 -> 4:-2
  edge 0:100, 0.5:-100 -> 0.5:0; inf:1, 1:1 -> inf:2; nan:1, 2:0.25 -> nan:1.25

test mem:bf16x2, a:bf16x2 -> mem:bf16x2, d:bf16x2
  op ds_pk_add_rtn_bf16 {d}, {cell}, {a} | gfx94 gfx12
  1:2, 3:-4 -> 4:-2, 1:2
  edge 0:100, 0.5:-100 -> 0.5:0, 0:100; inf:1, 1:1 -> inf:2, inf:1; nan:1, 2:0.25 -> nan:1.25, nan:1

test mem:u32x2 -> mem:u32x2
  op ds_add_src2_u32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 10:3; 3:7 -> 10:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 2:0; 2:2 -> 4:2; 2:0x80000000 -> 0x80000002:0x80000000
  edge 2:0xfffffffe -> 0:0xfffffffe; 2:0xffffffff -> 1:0xffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:2 -> 0x80000002:2; 0x80000000:0x80000000 -> 0:0x80000000
  edge 0x80000000:0xfffffffe -> 0x7ffffffe:0xfffffffe; 0x80000000:0xffffffff -> 0x7fffffff:0xffffffff
  edge 0xfffffffe:0 -> 0xfffffffe:0; 0xfffffffe:2 -> 0:2; 0xfffffffe:0x80000000 -> 0x7ffffffe:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0xfffffffc:0xfffffffe; 0xfffffffe:0xffffffff -> 0xfffffffd:0xffffffff
  edge 0xffffffff:0 -> 0xffffffff:0; 0xffffffff:2 -> 1:2; 0xffffffff:0x80000000 -> 0x7fffffff:0x80000000
  edge 0xffffffff:0xfffffffe -> 0xfffffffd:0xfffffffe; 0xffffffff:0xffffffff -> 0xfffffffe:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_sub_src2_u32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 4:3; 3:7 -> 0xfffffffc:7
  edge 0:0 -> 0:0; 0:2 -> 0xfffffffe:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 2:0xfffffffe
  edge 0:0xffffffff -> 1:0xffffffff; 2:0 -> 2:0; 2:2 -> 0:2; 2:0x80000000 -> 0x80000002:0x80000000
  edge 2:0xfffffffe -> 4:0xfffffffe; 2:0xffffffff -> 3:0xffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:2 -> 0x7ffffffe:2; 0x80000000:0x80000000 -> 0:0x80000000
  edge 0x80000000:0xfffffffe -> 0x80000002:0xfffffffe; 0x80000000:0xffffffff -> 0x80000001:0xffffffff
  edge 0xfffffffe:0 -> 0xfffffffe:0; 0xfffffffe:2 -> 0xfffffffc:2; 0xfffffffe:0x80000000 -> 0x7ffffffe:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0:0xfffffffe; 0xfffffffe:0xffffffff -> 0xffffffff:0xffffffff
  edge 0xffffffff:0 -> 0xffffffff:0; 0xffffffff:2 -> 0xfffffffd:2; 0xffffffff:0x80000000 -> 0x7fffffff:0x80000000
  edge 0xffffffff:0xfffffffe -> 1:0xfffffffe; 0xffffffff:0xffffffff -> 0:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_inc_src2_u32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 0:3; 3:7 -> 4:7
  edge 0:0 -> 0:0; 0:2 -> 1:2; 0:0x80000000 -> 1:0x80000000; 0:0xfffffffe -> 1:0xfffffffe
  edge 0:0xffffffff -> 1:0xffffffff; 2:0 -> 0:0; 2:2 -> 0:2; 2:0x80000000 -> 3:0x80000000
  edge 2:0xfffffffe -> 3:0xfffffffe; 2:0xffffffff -> 3:0xffffffff; 0x80000000:0 -> 0:0; 0x80000000:2 -> 0:2
  edge 0x80000000:0x80000000 -> 0:0x80000000; 0x80000000:0xfffffffe -> 0x80000001:0xfffffffe
  edge 0x80000000:0xffffffff -> 0x80000001:0xffffffff; 0xfffffffe:0 -> 0:0; 0xfffffffe:2 -> 0:2
  edge 0xfffffffe:0x80000000 -> 0:0x80000000; 0xfffffffe:0xfffffffe -> 0:0xfffffffe
  edge 0xfffffffe:0xffffffff -> 0xffffffff:0xffffffff; 0xffffffff:0 -> 0:0; 0xffffffff:2 -> 0:2
  edge 0xffffffff:0x80000000 -> 0:0x80000000; 0xffffffff:0xfffffffe -> 0:0xfffffffe
  edge 0xffffffff:0xffffffff -> 0:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_dec_src2_u32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 2:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 0:0; 2:2 -> 1:2; 2:0x80000000 -> 1:0x80000000
  edge 2:0xfffffffe -> 1:0xfffffffe; 2:0xffffffff -> 1:0xffffffff; 0x80000000:0 -> 0:0; 0x80000000:2 -> 2:2
  edge 0x80000000:0x80000000 -> 0x7fffffff:0x80000000; 0x80000000:0xfffffffe -> 0x7fffffff:0xfffffffe
  edge 0x80000000:0xffffffff -> 0x7fffffff:0xffffffff; 0xfffffffe:0 -> 0:0; 0xfffffffe:2 -> 2:2
  edge 0xfffffffe:0x80000000 -> 0x80000000:0x80000000; 0xfffffffe:0xfffffffe -> 0xfffffffd:0xfffffffe
  edge 0xfffffffe:0xffffffff -> 0xfffffffd:0xffffffff; 0xffffffff:0 -> 0:0; 0xffffffff:2 -> 2:2
  edge 0xffffffff:0x80000000 -> 0x80000000:0x80000000; 0xffffffff:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0xffffffff:0xffffffff -> 0xfffffffe:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_min_src2_i32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 3:7
  edge 0:0 -> 0:0; 0:2 -> 0:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 0:0; 2:2 -> 2:2; 2:0x80000000 -> 0x80000000:0x80000000
  edge 2:0xfffffffe -> 0xfffffffe:0xfffffffe; 2:0xffffffff -> 0xffffffff:0xffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:2 -> 0x80000000:2; 0x80000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x80000000:0xfffffffe -> 0x80000000:0xfffffffe; 0x80000000:0xffffffff -> 0x80000000:0xffffffff
  edge 0xfffffffe:0 -> 0xfffffffe:0; 0xfffffffe:2 -> 0xfffffffe:2; 0xfffffffe:0x80000000 -> 0x80000000:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0xfffffffe:0xfffffffe; 0xfffffffe:0xffffffff -> 0xfffffffe:0xffffffff
  edge 0xffffffff:0 -> 0xffffffff:0; 0xffffffff:2 -> 0xffffffff:2; 0xffffffff:0x80000000 -> 0x80000000:0x80000000
  edge 0xffffffff:0xfffffffe -> 0xfffffffe:0xfffffffe; 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_max_src2_i32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 7:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0:0x80000000; 0:0xfffffffe -> 0:0xfffffffe
  edge 0:0xffffffff -> 0:0xffffffff; 2:0 -> 2:0; 2:2 -> 2:2; 2:0x80000000 -> 2:0x80000000
  edge 2:0xfffffffe -> 2:0xfffffffe; 2:0xffffffff -> 2:0xffffffff; 0x80000000:0 -> 0:0; 0x80000000:2 -> 2:2
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0x80000000:0xffffffff -> 0xffffffff:0xffffffff; 0xfffffffe:0 -> 0:0; 0xfffffffe:2 -> 2:2
  edge 0xfffffffe:0x80000000 -> 0xfffffffe:0x80000000; 0xfffffffe:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0xfffffffe:0xffffffff -> 0xffffffff:0xffffffff; 0xffffffff:0 -> 0:0; 0xffffffff:2 -> 2:2
  edge 0xffffffff:0x80000000 -> 0xffffffff:0x80000000; 0xffffffff:0xfffffffe -> 0xffffffff:0xfffffffe
  edge 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_min_src2_u32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 3:7
  edge 0:0 -> 0:0; 0:2 -> 0:2; 0:0x80000000 -> 0:0x80000000; 0:0xfffffffe -> 0:0xfffffffe
  edge 0:0xffffffff -> 0:0xffffffff; 2:0 -> 0:0; 2:2 -> 2:2; 2:0x80000000 -> 2:0x80000000
  edge 2:0xfffffffe -> 2:0xfffffffe; 2:0xffffffff -> 2:0xffffffff; 0x80000000:0 -> 0:0; 0x80000000:2 -> 2:2
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0xfffffffe -> 0x80000000:0xfffffffe
  edge 0x80000000:0xffffffff -> 0x80000000:0xffffffff; 0xfffffffe:0 -> 0:0; 0xfffffffe:2 -> 2:2
  edge 0xfffffffe:0x80000000 -> 0x80000000:0x80000000; 0xfffffffe:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0xfffffffe:0xffffffff -> 0xfffffffe:0xffffffff; 0xffffffff:0 -> 0:0; 0xffffffff:2 -> 2:2
  edge 0xffffffff:0x80000000 -> 0x80000000:0x80000000; 0xffffffff:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_max_src2_u32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 7:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 2:0; 2:2 -> 2:2; 2:0x80000000 -> 0x80000000:0x80000000
  edge 2:0xfffffffe -> 0xfffffffe:0xfffffffe; 2:0xffffffff -> 0xffffffff:0xffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:2 -> 0x80000000:2; 0x80000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x80000000:0xfffffffe -> 0xfffffffe:0xfffffffe; 0x80000000:0xffffffff -> 0xffffffff:0xffffffff
  edge 0xfffffffe:0 -> 0xfffffffe:0; 0xfffffffe:2 -> 0xfffffffe:2; 0xfffffffe:0x80000000 -> 0xfffffffe:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0xfffffffe:0xfffffffe; 0xfffffffe:0xffffffff -> 0xffffffff:0xffffffff
  edge 0xffffffff:0 -> 0xffffffff:0; 0xffffffff:2 -> 0xffffffff:2; 0xffffffff:0x80000000 -> 0xffffffff:0x80000000
  edge 0xffffffff:0xfffffffe -> 0xffffffff:0xfffffffe; 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_and_src2_b32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 3:7
  edge 0:0 -> 0:0; 0:2 -> 0:2; 0:0x80000000 -> 0:0x80000000; 0:0xfffffffe -> 0:0xfffffffe
  edge 0:0xffffffff -> 0:0xffffffff; 2:0 -> 0:0; 2:2 -> 2:2; 2:0x80000000 -> 0:0x80000000
  edge 2:0xfffffffe -> 2:0xfffffffe; 2:0xffffffff -> 2:0xffffffff; 0x80000000:0 -> 0:0; 0x80000000:2 -> 0:2
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0xfffffffe -> 0x80000000:0xfffffffe
  edge 0x80000000:0xffffffff -> 0x80000000:0xffffffff; 0xfffffffe:0 -> 0:0; 0xfffffffe:2 -> 2:2
  edge 0xfffffffe:0x80000000 -> 0x80000000:0x80000000; 0xfffffffe:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0xfffffffe:0xffffffff -> 0xfffffffe:0xffffffff; 0xffffffff:0 -> 0:0; 0xffffffff:2 -> 2:2
  edge 0xffffffff:0x80000000 -> 0x80000000:0x80000000; 0xffffffff:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_or_src2_b32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 7:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 2:0; 2:2 -> 2:2; 2:0x80000000 -> 0x80000002:0x80000000
  edge 2:0xfffffffe -> 0xfffffffe:0xfffffffe; 2:0xffffffff -> 0xffffffff:0xffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:2 -> 0x80000002:2; 0x80000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x80000000:0xfffffffe -> 0xfffffffe:0xfffffffe; 0x80000000:0xffffffff -> 0xffffffff:0xffffffff
  edge 0xfffffffe:0 -> 0xfffffffe:0; 0xfffffffe:2 -> 0xfffffffe:2; 0xfffffffe:0x80000000 -> 0xfffffffe:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0xfffffffe:0xfffffffe; 0xfffffffe:0xffffffff -> 0xffffffff:0xffffffff
  edge 0xffffffff:0 -> 0xffffffff:0; 0xffffffff:2 -> 0xffffffff:2; 0xffffffff:0x80000000 -> 0xffffffff:0x80000000
  edge 0xffffffff:0xfffffffe -> 0xffffffff:0xfffffffe; 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_xor_src2_b32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 4:3; 3:7 -> 4:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 2:0; 2:2 -> 0:2; 2:0x80000000 -> 0x80000002:0x80000000
  edge 2:0xfffffffe -> 0xfffffffc:0xfffffffe; 2:0xffffffff -> 0xfffffffd:0xffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:2 -> 0x80000002:2; 0x80000000:0x80000000 -> 0:0x80000000
  edge 0x80000000:0xfffffffe -> 0x7ffffffe:0xfffffffe; 0x80000000:0xffffffff -> 0x7fffffff:0xffffffff
  edge 0xfffffffe:0 -> 0xfffffffe:0; 0xfffffffe:2 -> 0xfffffffc:2; 0xfffffffe:0x80000000 -> 0x7ffffffe:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0:0xfffffffe; 0xfffffffe:0xffffffff -> 1:0xffffffff; 0xffffffff:0 -> 0xffffffff:0
  edge 0xffffffff:2 -> 0xfffffffd:2; 0xffffffff:0x80000000 -> 0x7fffffff:0x80000000
  edge 0xffffffff:0xfffffffe -> 1:0xfffffffe; 0xffffffff:0xffffffff -> 0:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_rsub_src2_u32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 0xfffffffc:3; 3:7 -> 4:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 0xfffffffe:0; 2:2 -> 0:2; 2:0x80000000 -> 0x7ffffffe:0x80000000
  edge 2:0xfffffffe -> 0xfffffffc:0xfffffffe; 2:0xffffffff -> 0xfffffffd:0xffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:2 -> 0x80000002:2; 0x80000000:0x80000000 -> 0:0x80000000
  edge 0x80000000:0xfffffffe -> 0x7ffffffe:0xfffffffe; 0x80000000:0xffffffff -> 0x7fffffff:0xffffffff
  edge 0xfffffffe:0 -> 2:0; 0xfffffffe:2 -> 4:2; 0xfffffffe:0x80000000 -> 0x80000002:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0:0xfffffffe; 0xfffffffe:0xffffffff -> 1:0xffffffff; 0xffffffff:0 -> 1:0
  edge 0xffffffff:2 -> 3:2; 0xffffffff:0x80000000 -> 0x80000001:0x80000000
  edge 0xffffffff:0xfffffffe -> 0xffffffff:0xfffffffe; 0xffffffff:0xffffffff -> 0:0xffffffff

test mem:u32x2 -> mem:u32x2
  op ds_write_src2_b32 {cell} offset:1 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:2 -> 2:2; 0:0x80000000 -> 0x80000000:0x80000000; 0:0xfffffffe -> 0xfffffffe:0xfffffffe
  edge 0:0xffffffff -> 0xffffffff:0xffffffff; 2:0 -> 0:0; 2:2 -> 2:2; 2:0x80000000 -> 0x80000000:0x80000000
  edge 2:0xfffffffe -> 0xfffffffe:0xfffffffe; 2:0xffffffff -> 0xffffffff:0xffffffff; 0x80000000:0 -> 0:0
  edge 0x80000000:2 -> 2:2; 0x80000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x80000000:0xfffffffe -> 0xfffffffe:0xfffffffe; 0x80000000:0xffffffff -> 0xffffffff:0xffffffff
  edge 0xfffffffe:0 -> 0:0; 0xfffffffe:2 -> 2:2; 0xfffffffe:0x80000000 -> 0x80000000:0x80000000
  edge 0xfffffffe:0xfffffffe -> 0xfffffffe:0xfffffffe; 0xfffffffe:0xffffffff -> 0xffffffff:0xffffffff
  edge 0xffffffff:0 -> 0:0; 0xffffffff:2 -> 2:2; 0xffffffff:0x80000000 -> 0x80000000:0x80000000
  edge 0xffffffff:0xfffffffe -> 0xfffffffe:0xfffffffe; 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff

test mem:u64x2 -> mem:u64x2
  op ds_add_src2_u64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 10:3; 3:7 -> 10:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:0x80000000 -> 0x100000000:0x80000000; 0x80000000:0x100000000 -> 0x180000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x8000000080000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0x7fffffff:0xffffffffffffffff; 0x100000000:0 -> 0x100000000:0
  edge 0x100000000:0x80000000 -> 0x180000000:0x80000000; 0x100000000:0x100000000 -> 0x200000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x8000000100000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xffffffff:0xffffffffffffffff; 0x8000000000000000:0 -> 0x8000000000000000:0
  edge 0x8000000000000000:0x80000000 -> 0x8000000080000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x8000000100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x7fffffffffffffff:0xffffffffffffffff
  edge 0xffffffffffffffff:0 -> 0xffffffffffffffff:0; 0xffffffffffffffff:0x80000000 -> 0x7fffffff:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0xffffffff:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x7fffffffffffffff:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xfffffffffffffffe:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_sub_src2_u64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 4:3; 3:7 -> 0xfffffffffffffffc:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0xffffffff80000000:0x80000000; 0:0x100000000 -> 0xffffffff00000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000; 0:0xffffffffffffffff -> 1:0xffffffffffffffff
  edge 0x80000000:0 -> 0x80000000:0; 0x80000000:0x80000000 -> 0:0x80000000
  edge 0x80000000:0x100000000 -> 0xffffffff80000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x8000000080000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0x80000001:0xffffffffffffffff; 0x100000000:0 -> 0x100000000:0
  edge 0x100000000:0x80000000 -> 0x80000000:0x80000000; 0x100000000:0x100000000 -> 0:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x8000000100000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0x100000001:0xffffffffffffffff; 0x8000000000000000:0 -> 0x8000000000000000:0
  edge 0x8000000000000000:0x80000000 -> 0x7fffffff80000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x7fffffff00000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x8000000000000001:0xffffffffffffffff
  edge 0xffffffffffffffff:0 -> 0xffffffffffffffff:0; 0xffffffffffffffff:0x80000000 -> 0xffffffff7fffffff:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0xfffffffeffffffff:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x7fffffffffffffff:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_inc_src2_u64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 0:3; 3:7 -> 4:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 1:0x80000000; 0:0x100000000 -> 1:0x100000000
  edge 0:0x8000000000000000 -> 1:0x8000000000000000; 0:0xffffffffffffffff -> 1:0xffffffffffffffff; 0x80000000:0 -> 0:0
  edge 0x80000000:0x80000000 -> 0:0x80000000; 0x80000000:0x100000000 -> 0x80000001:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x80000001:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0x80000001:0xffffffffffffffff; 0x100000000:0 -> 0:0
  edge 0x100000000:0x80000000 -> 0:0x80000000; 0x100000000:0x100000000 -> 0:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x100000001:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0x100000001:0xffffffffffffffff; 0x8000000000000000:0 -> 0:0
  edge 0x8000000000000000:0x80000000 -> 0:0x80000000; 0x8000000000000000:0x100000000 -> 0:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x8000000000000001:0xffffffffffffffff; 0xffffffffffffffff:0 -> 0:0
  edge 0xffffffffffffffff:0x80000000 -> 0:0x80000000; 0xffffffffffffffff:0x100000000 -> 0:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_dec_src2_u64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 2:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0:0
  edge 0x80000000:0x80000000 -> 0x7fffffff:0x80000000; 0x80000000:0x100000000 -> 0x7fffffff:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x7fffffff:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0x7fffffff:0xffffffffffffffff; 0x100000000:0 -> 0:0
  edge 0x100000000:0x80000000 -> 0x80000000:0x80000000; 0x100000000:0x100000000 -> 0xffffffff:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0xffffffff:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xffffffff:0xffffffffffffffff; 0x8000000000000000:0 -> 0:0
  edge 0x8000000000000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x7fffffffffffffff:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x7fffffffffffffff:0xffffffffffffffff; 0xffffffffffffffff:0 -> 0:0
  edge 0xffffffffffffffff:0x80000000 -> 0x80000000:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0x100000000:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xfffffffffffffffe:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_min_src2_i64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 3:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0:0x80000000; 0:0x100000000 -> 0:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0:0
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0x100000000 -> 0x80000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x100000000:0 -> 0:0
  edge 0x100000000:0x80000000 -> 0x80000000:0x80000000; 0x100000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff
  edge 0x8000000000000000:0 -> 0x8000000000000000:0; 0x8000000000000000:0x80000000 -> 0x8000000000000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x8000000000000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x8000000000000000:0xffffffffffffffff
  edge 0xffffffffffffffff:0 -> 0xffffffffffffffff:0; 0xffffffffffffffff:0x80000000 -> 0xffffffffffffffff:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0xffffffffffffffff:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_max_src2_i64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 7:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0:0x8000000000000000; 0:0xffffffffffffffff -> 0:0xffffffffffffffff
  edge 0x80000000:0 -> 0x80000000:0; 0x80000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x80000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x80000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0x80000000:0xffffffffffffffff; 0x100000000:0 -> 0x100000000:0
  edge 0x100000000:0x80000000 -> 0x100000000:0x80000000; 0x100000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x100000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0x100000000:0xffffffffffffffff; 0x8000000000000000:0 -> 0:0
  edge 0x8000000000000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0xffffffffffffffff:0 -> 0:0
  edge 0xffffffffffffffff:0x80000000 -> 0x80000000:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0x100000000:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0xffffffffffffffff:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_min_src2_u64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 3:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0:0x80000000; 0:0x100000000 -> 0:0x100000000
  edge 0:0x8000000000000000 -> 0:0x8000000000000000; 0:0xffffffffffffffff -> 0:0xffffffffffffffff; 0x80000000:0 -> 0:0
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0x100000000 -> 0x80000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x80000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0x80000000:0xffffffffffffffff; 0x100000000:0 -> 0:0
  edge 0x100000000:0x80000000 -> 0x80000000:0x80000000; 0x100000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x100000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0x100000000:0xffffffffffffffff; 0x8000000000000000:0 -> 0:0
  edge 0x8000000000000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x8000000000000000:0xffffffffffffffff; 0xffffffffffffffff:0 -> 0:0
  edge 0xffffffffffffffff:0x80000000 -> 0x80000000:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0x100000000:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_max_src2_u64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 7:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x100000000:0 -> 0x100000000:0
  edge 0x100000000:0x80000000 -> 0x100000000:0x80000000; 0x100000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff
  edge 0x8000000000000000:0 -> 0x8000000000000000:0; 0x8000000000000000:0x80000000 -> 0x8000000000000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x8000000000000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff
  edge 0xffffffffffffffff:0 -> 0xffffffffffffffff:0; 0xffffffffffffffff:0x80000000 -> 0xffffffffffffffff:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0xffffffffffffffff:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0xffffffffffffffff:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_and_src2_b64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 3:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0:0x80000000; 0:0x100000000 -> 0:0x100000000
  edge 0:0x8000000000000000 -> 0:0x8000000000000000; 0:0xffffffffffffffff -> 0:0xffffffffffffffff; 0x80000000:0 -> 0:0
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0x100000000 -> 0:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0x80000000:0xffffffffffffffff; 0x100000000:0 -> 0:0
  edge 0x100000000:0x80000000 -> 0:0x80000000; 0x100000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0x100000000:0xffffffffffffffff; 0x8000000000000000:0 -> 0:0
  edge 0x8000000000000000:0x80000000 -> 0:0x80000000; 0x8000000000000000:0x100000000 -> 0:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x8000000000000000:0xffffffffffffffff; 0xffffffffffffffff:0 -> 0:0
  edge 0xffffffffffffffff:0x80000000 -> 0x80000000:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0x100000000:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_or_src2_b64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 7:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0x100000000 -> 0x180000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x8000000080000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x100000000:0 -> 0x100000000:0
  edge 0x100000000:0x80000000 -> 0x180000000:0x80000000; 0x100000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x8000000100000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff
  edge 0x8000000000000000:0 -> 0x8000000000000000:0; 0x8000000000000000:0x80000000 -> 0x8000000080000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x8000000100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff
  edge 0xffffffffffffffff:0 -> 0xffffffffffffffff:0; 0xffffffffffffffff:0x80000000 -> 0xffffffffffffffff:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0xffffffffffffffff:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0xffffffffffffffff:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_xor_src2_b64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 4:3; 3:7 -> 4:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0x80000000:0
  edge 0x80000000:0x80000000 -> 0:0x80000000; 0x80000000:0x100000000 -> 0x180000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x8000000080000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0xffffffff7fffffff:0xffffffffffffffff; 0x100000000:0 -> 0x100000000:0
  edge 0x100000000:0x80000000 -> 0x180000000:0x80000000; 0x100000000:0x100000000 -> 0:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x8000000100000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xfffffffeffffffff:0xffffffffffffffff
  edge 0x8000000000000000:0 -> 0x8000000000000000:0; 0x8000000000000000:0x80000000 -> 0x8000000080000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x8000000100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x7fffffffffffffff:0xffffffffffffffff
  edge 0xffffffffffffffff:0 -> 0xffffffffffffffff:0; 0xffffffffffffffff:0x80000000 -> 0xffffffff7fffffff:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0xfffffffeffffffff:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x7fffffffffffffff:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_rsub_src2_u64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 0xfffffffffffffffc:3; 3:7 -> 4:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0xffffffff80000000:0
  edge 0x80000000:0x80000000 -> 0:0x80000000; 0x80000000:0x100000000 -> 0x80000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x7fffffff80000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0xffffffff7fffffff:0xffffffffffffffff; 0x100000000:0 -> 0xffffffff00000000:0
  edge 0x100000000:0x80000000 -> 0xffffffff80000000:0x80000000; 0x100000000:0x100000000 -> 0:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x7fffffff00000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xfffffffeffffffff:0xffffffffffffffff
  edge 0x8000000000000000:0 -> 0x8000000000000000:0; 0x8000000000000000:0x80000000 -> 0x8000000080000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x8000000100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0x7fffffffffffffff:0xffffffffffffffff; 0xffffffffffffffff:0 -> 1:0
  edge 0xffffffffffffffff:0x80000000 -> 0x80000001:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0x100000001:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x8000000000000001:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0:0xffffffffffffffff

test mem:u64x2 -> mem:u64x2
  op ds_write_src2_b64 {cell} offset:2 | gfx900 gfx906 gfx908
  7:3 -> 3:3; 3:7 -> 7:7
  edge 0:0 -> 0:0; 0:0x80000000 -> 0x80000000:0x80000000; 0:0x100000000 -> 0x100000000:0x100000000
  edge 0:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x80000000:0 -> 0:0
  edge 0x80000000:0x80000000 -> 0x80000000:0x80000000; 0x80000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x80000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x80000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x100000000:0 -> 0:0
  edge 0x100000000:0x80000000 -> 0x80000000:0x80000000; 0x100000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x100000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x100000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0x8000000000000000:0 -> 0:0
  edge 0x8000000000000000:0x80000000 -> 0x80000000:0x80000000
  edge 0x8000000000000000:0x100000000 -> 0x100000000:0x100000000
  edge 0x8000000000000000:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0x8000000000000000:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff; 0xffffffffffffffff:0 -> 0:0
  edge 0xffffffffffffffff:0x80000000 -> 0x80000000:0x80000000
  edge 0xffffffffffffffff:0x100000000 -> 0x100000000:0x100000000
  edge 0xffffffffffffffff:0x8000000000000000 -> 0x8000000000000000:0x8000000000000000
  edge 0xffffffffffffffff:0xffffffffffffffff -> 0xffffffffffffffff:0xffffffffffffffff

test mem:f32x2 -> mem:f32x2
  op ds_add_src2_f32 {cell} offset:1 | gfx900 gfx906 gfx908
  1:2 -> 3:2
  edge inf:inf -> inf:inf; inf:-1 -> inf:-1; inf:1 -> inf:1; inf:1000 -> inf:1000; -1:inf -> inf:inf; -1:-1 -> -2:-1
  edge -1:1 -> 0:1; -1:1000 -> 999:1000; 1:inf -> inf:inf; 1:-1 -> 0:-1; 1:1 -> 2:1; 1:1000 -> 1001:1000
  edge 1000:inf -> inf:inf; 1000:-1 -> 999:-1; 1000:1 -> 1001:1; 1000:1000 -> 2000:1000

test mem:f32x2 -> mem:f32x2
  op ds_min_src2_f32 {cell} offset:1 | gfx900 gfx906 gfx908
  1:2 -> 1:2
  edge inf:inf -> inf:inf; inf:-1 -> -1:-1; inf:1 -> 1:1; inf:1000 -> 1000:1000; -1:inf -> -1:inf; -1:-1 -> -1:-1
  edge -1:1 -> -1:1; -1:1000 -> -1:1000; 1:inf -> 1:inf; 1:-1 -> -1:-1; 1:1 -> 1:1; 1:1000 -> 1:1000
  edge 1000:inf -> 1000:inf; 1000:-1 -> -1:-1; 1000:1 -> 1:1; 1000:1000 -> 1000:1000

test mem:f32x2 -> mem:f32x2
  op ds_max_src2_f32 {cell} offset:1 | gfx900 gfx906 gfx908
  1:2 -> 2:2
  edge inf:inf -> inf:inf; inf:-1 -> inf:-1; inf:1 -> inf:1; inf:1000 -> inf:1000; -1:inf -> inf:inf; -1:-1 -> -1:-1
  edge -1:1 -> 1:1; -1:1000 -> 1000:1000; 1:inf -> inf:inf; 1:-1 -> 1:-1; 1:1 -> 1:1; 1:1000 -> 1000:1000
  edge 1000:inf -> inf:inf; 1000:-1 -> 1000:-1; 1000:1 -> 1000:1; 1000:1000 -> 1000:1000

test mem:f64x2 -> mem:f64x2
  op ds_min_src2_f64 {cell} offset:2 | gfx900 gfx906 gfx908
  1:2 -> 1:2
  edge inf:inf -> inf:inf; inf:-1 -> -1:-1; inf:1 -> 1:1; inf:1000 -> 1000:1000; -1:inf -> -1:inf; -1:-1 -> -1:-1
  edge -1:1 -> -1:1; -1:1000 -> -1:1000; 1:inf -> 1:inf; 1:-1 -> -1:-1; 1:1 -> 1:1; 1:1000 -> 1:1000
  edge 1000:inf -> 1000:inf; 1000:-1 -> -1:-1; 1000:1 -> 1:1; 1000:1000 -> 1000:1000

test mem:f64x2 -> mem:f64x2
  op ds_max_src2_f64 {cell} offset:2 | gfx900 gfx906 gfx908
  1:2 -> 2:2
  edge inf:inf -> inf:inf; inf:-1 -> inf:-1; inf:1 -> inf:1; inf:1000 -> inf:1000; -1:inf -> inf:inf; -1:-1 -> -1:-1
  edge -1:1 -> 1:1; -1:1000 -> 1000:1000; 1:inf -> inf:inf; 1:-1 -> 1:-1; 1:1 -> 1:1; 1:1000 -> 1000:1000
  edge 1000:inf -> inf:inf; 1000:-1 -> 1000:-1; 1000:1 -> 1000:1; 1000:1000 -> 1000:1000

test mem:b32x2, a:b32x2 -> mem:b32x2, d:b32x2
  op ds_condxchg32_rtn_b64 {d}, {cell}, {a}
  1:2, 0x80000003:4 -> 3:2, 1:2; 1:2, 3:0x80000004 -> 1:4, 1:2
  edge 0xffffffff:0, 0:0 -> 0xffffffff:0, 0xffffffff:0; 0xffffffff:0, 0:0x7fffffff -> 0xffffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0:0x80000000 -> 0xffffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0:0xffffffff -> 0xffffffff:0x7fffffff, 0xffffffff:0
  edge 0xffffffff:0, 0x7fffffff:0 -> 0xffffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0x7fffffff:0x7fffffff -> 0xffffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0x7fffffff:0x80000000 -> 0xffffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0x7fffffff:0xffffffff -> 0xffffffff:0x7fffffff, 0xffffffff:0
  edge 0xffffffff:0, 0x80000000:0 -> 0:0, 0xffffffff:0; 0xffffffff:0, 0x80000000:0x7fffffff -> 0:0, 0xffffffff:0
  edge 0xffffffff:0, 0x80000000:0x80000000 -> 0:0, 0xffffffff:0
  edge 0xffffffff:0, 0x80000000:0xffffffff -> 0:0x7fffffff, 0xffffffff:0
  edge 0xffffffff:0, 0xffffffff:0 -> 0x7fffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0xffffffff:0x7fffffff -> 0x7fffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0xffffffff:0x80000000 -> 0x7fffffff:0, 0xffffffff:0
  edge 0xffffffff:0, 0xffffffff:0xffffffff -> 0x7fffffff:0x7fffffff, 0xffffffff:0
