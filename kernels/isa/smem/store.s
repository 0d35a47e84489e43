// Scalar stores and atomics of gfx9.
//
// Sources: Vega ISA and CDNA 3 ISA, SMEM S_STORE_*, S_ATOMIC_*.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: gfx9
// cases: groups
// space: global

test mem:b32x4, a:b32 -> mem:b32x4
  op s_store_dword {a}, {base}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_store_dword {a}, {base}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x11223344:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0xffffffff:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op s_store_dwordx2 {a}, {base}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_store_dwordx2 {a}, {base}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344:0x55667788 -> 0x12345678:0x11223344:0x55667788:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff:0xffffffff:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op s_store_dwordx4 {a}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_store_dwordx4 {a}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344:0x55667788:0x99aabbcc:0xddeeff01 -> 0x11223344:0x55667788:0x99aabbcc:0xddeeff01
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff:0xffffffff:0xffffffff:0xffffffff -> 0xffffffff:0xffffffff:0xffffffff:0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_swap {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_swap {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 2, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_swap {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_swap {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_add {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_add {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 10, 7; 3, 7 -> 10, 3; 100, 100 -> 200, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 4, 2
  edge 2, 0xfffffffe -> 0, 2; 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000; 0xfffffffe, 2 -> 0, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffc, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_add {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_add {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 10, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 4, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_sub {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_sub {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 7; 3, 7 -> 0xfffffffc, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 1, 0; 2, 2 -> 0, 2; 2, 0xfffffffe -> 4, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000001, 0x80000000; 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_sub {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_sub {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 1, 0xffffffff; 2, 2 -> 0, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_smin {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smin {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0x80000000, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_smin {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smin {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_smax {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smax {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_smax {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smax {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0x80000000; 0, 0xffffffff -> 0, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_umin {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umin {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_umin {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umin {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0x80000000; 0, 0xffffffff -> 0, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_umax {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umax {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_umax {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umax {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_and {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_and {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_and {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_and {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0x80000000; 0, 0xffffffff -> 0, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_or {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_or {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_or {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_or {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_xor {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_xor {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 0, 2
  edge 2, 0xfffffffe -> 0xfffffffc, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_xor {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_xor {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 0, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_inc {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_inc {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 1, 0; 0, 0xffffffff -> 1, 0; 2, 2 -> 0, 2; 2, 0xfffffffe -> 3, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000001, 0x80000000; 0xfffffffe, 2 -> 0, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_inc {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_inc {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 1, 0x80000000; 0, 0xffffffff -> 1, 0xffffffff; 2, 2 -> 0, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_dec {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_dec {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 2, 3; 100, 100 -> 99, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 1, 2
  edge 2, 0xfffffffe -> 1, 2; 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffd, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_atomic_dec {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_dec {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 1, 2

test mem:u32, d:u32x2 -> mem:u32, d:u32x2
  op s_atomic_cmpswap {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_cmpswap {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 9:7 -> 9, 7:*; 7, 9:8 -> 7, 7:*
  edge 0, 0:0 -> 0, 0:*; 0, 1:0 -> 1, 0:*; 1, 0:1 -> 0, 1:*; 1, 1:1 -> 1, 1:*; 2, 0:2 -> 0, 2:*; 2, 1:2 -> 1, 2:*
  edge 0x7fffffff, 0:0x7fffffff -> 0, 0x7fffffff:*; 0x7fffffff, 1:0x7fffffff -> 1, 0x7fffffff:*
  edge 0x80000000, 0:0x80000000 -> 0, 0x80000000:*; 0x80000000, 1:0x80000000 -> 1, 0x80000000:*
  edge 0x80000001, 0:0x80000001 -> 0, 0x80000001:*; 0x80000001, 1:0x80000001 -> 1, 0x80000001:*
  edge 0xfffffffe, 0:0xfffffffe -> 0, 0xfffffffe:*; 0xfffffffe, 1:0xfffffffe -> 1, 0xfffffffe:*
  edge 0xffffffff, 0:0xffffffff -> 0, 0xffffffff:*; 0xffffffff, 1:0xffffffff -> 1, 0xffffffff:*
  edge 0, 1:0x80000000 -> 0, 0:*; 1, 1:0x80000001 -> 1, 1:*; 2, 1:0x80000002 -> 2, 2:*
  edge 0x7fffffff, 1:0xffffffff -> 0x7fffffff, 0x7fffffff:*; 0x80000000, 1:0 -> 0x80000000, 0x80000000:*
  edge 0x80000001, 1:1 -> 0x80000001, 0x80000001:*; 0xfffffffe, 1:0x7ffffffe -> 0xfffffffe, 0xfffffffe:*
  edge 0xffffffff, 1:0x7fffffff -> 0xffffffff, 0xffffffff:*

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_swap_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_swap_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_swap_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_swap_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_add_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_add_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 10, 7; 3, 7 -> 10, 3; 100, 100 -> 200, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x100000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x200000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_add_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_add_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 10, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x100000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_sub_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_sub_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 7; 3, 7 -> 0xfffffffffffffffc, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0xffffffff00000000, 0; 0, 0xffffffffffffffff -> 1, 0
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x100000000, 0 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000001, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x7fffffff80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_sub_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_sub_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0xffffffff00000000, 0x100000000; 0, 0xffffffffffffffff -> 1, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_smin_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smin_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_smin_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smin_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_smax_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smax_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x80000000, 0x80000000
  edge 0x100000000, 0 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_smax_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_smax_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000; 0, 0xffffffffffffffff -> 0, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_umin_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umin_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x80000000, 0x80000000
  edge 0x100000000, 0 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_umin_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umin_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0x100000000; 0, 0xffffffffffffffff -> 0, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_umax_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umax_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_umax_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_umax_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_and_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_and_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x8000000000000000 -> 0, 0x80000000
  edge 0x100000000, 0 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_and_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_and_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0x100000000; 0, 0xffffffffffffffff -> 0, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_or_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_or_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_or_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_or_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_xor_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_xor_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x100000000, 0 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xfffffffeffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_xor_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_xor_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff; 0x80000000, 0x80000000 -> 0, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_inc_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_inc_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 1, 0; 0, 0xffffffffffffffff -> 1, 0; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x80000001, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x100000000 -> 0, 0x100000000; 0x100000000, 0xffffffffffffffff -> 0x100000001, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000; 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_inc_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_inc_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 1, 0x100000000; 0, 0xffffffffffffffff -> 1, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_dec_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_dec_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 2, 3; 100, 100 -> 99, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x7fffffff, 0x80000000
  edge 0x100000000, 0 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0xffffffff, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x7fffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_atomic_dec_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_dec_x2 {d}, {base}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000

test mem:u64, d:u64x2 -> mem:u64, d:u64x2
  op s_atomic_cmpswap_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_atomic_cmpswap_x2 {d}, {base}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 9:7 -> 9, 7:*; 7, 9:8 -> 7, 7:*
  edge 0, 0:0 -> 0, 0:*; 0, 1:0 -> 1, 0:*; 1, 0:1 -> 0, 1:*; 1, 1:1 -> 1, 1:*
  edge 0x80000000, 0:0x80000000 -> 0, 0x80000000:*; 0x80000000, 1:0x80000000 -> 1, 0x80000000:*
  edge 0xffffffff, 0:0xffffffff -> 0, 0xffffffff:*; 0xffffffff, 1:0xffffffff -> 1, 0xffffffff:*
  edge 0x100000000, 0:0x100000000 -> 0, 0x100000000:*; 0x100000000, 1:0x100000000 -> 1, 0x100000000:*
  edge 0x7fffffffffffffff, 0:0x7fffffffffffffff -> 0, 0x7fffffffffffffff:*
  edge 0x7fffffffffffffff, 1:0x7fffffffffffffff -> 1, 0x7fffffffffffffff:*
  edge 0x8000000000000000, 0:0x8000000000000000 -> 0, 0x8000000000000000:*
  edge 0x8000000000000000, 1:0x8000000000000000 -> 1, 0x8000000000000000:*
  edge 0xffffffffffffffff, 0:0xffffffffffffffff -> 0, 0xffffffffffffffff:*
  edge 0xffffffffffffffff, 1:0xffffffffffffffff -> 1, 0xffffffffffffffff:*; 0, 1:0x8000000000000000 -> 0, 0:*
  edge 1, 1:0x8000000000000001 -> 1, 1:*; 0x80000000, 1:0x8000000080000000 -> 0x80000000, 0x80000000:*
  edge 0xffffffff, 1:0x80000000ffffffff -> 0xffffffff, 0xffffffff:*
  edge 0x100000000, 1:0x8000000100000000 -> 0x100000000, 0x100000000:*
  edge 0x7fffffffffffffff, 1:0xffffffffffffffff -> 0x7fffffffffffffff, 0x7fffffffffffffff:*
  edge 0x8000000000000000, 1:0 -> 0x8000000000000000, 0x8000000000000000:*
  edge 0xffffffffffffffff, 1:0x7fffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff:*
