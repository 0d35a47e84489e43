// Scalar loads through a buffer resource, which give 0 beyond it; stores and atomics through it.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SMEM S_BUFFER_*.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: groups
// space: buffer

test mem:b32x16 -> d:b32
  op s_buffer_load_dword {d}, {rsrc}, 0x0 ; wait_scalar
  op s_mov_b32 s72, 0 ; s_buffer_load_dword {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x10203040
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xffffffff

test mem:b32x16 -> d:b32
  op s_buffer_load_dword {d}, {rsrc}, 0x4 ; wait_scalar
  op s_mov_b32 s72, 4 ; s_buffer_load_dword {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x11213141
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xfffffffe

test mem:b32x16 -> d:b32
  op s_buffer_load_dword {d}, {rsrc}, 0x20 ; wait_scalar
  op s_mov_b32 s72, 32 ; s_buffer_load_dword {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x18283848
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xfffffff7

test mem:b32x16 -> d:b32x2
  op s_buffer_load_dwordx2 {d}, {rsrc}, 0x0 ; wait_scalar
  op s_mov_b32 s72, 0 ; s_buffer_load_dwordx2 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x10203040:0x11213141
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xffffffff:0xfffffffe

test mem:b32x16 -> d:b32x2
  op s_buffer_load_dwordx2 {d}, {rsrc}, 0x4 ; wait_scalar
  op s_mov_b32 s72, 4 ; s_buffer_load_dwordx2 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x11213141:0x12223242
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xfffffffe:0xfffffffd

test mem:b32x16 -> d:b32x2
  op s_buffer_load_dwordx2 {d}, {rsrc}, 0x20 ; wait_scalar
  op s_mov_b32 s72, 32 ; s_buffer_load_dwordx2 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x18283848:0x19293949
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xfffffff7:0xfffffff6

test mem:b32x16 -> d:b32x4
  op s_buffer_load_dwordx4 {d}, {rsrc}, 0x0 ; wait_scalar
  op s_mov_b32 s72, 0 ; s_buffer_load_dwordx4 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x10203040:0x11213141:0x12223242:0x13233343
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc

test mem:b32x16 -> d:b32x4
  op s_buffer_load_dwordx4 {d}, {rsrc}, 0x4 ; wait_scalar
  op s_mov_b32 s72, 4 ; s_buffer_load_dwordx4 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x11213141:0x12223242:0x13233343:0x14243444
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb

test mem:b32x16 -> d:b32x4
  op s_buffer_load_dwordx4 {d}, {rsrc}, 0x20 ; wait_scalar
  op s_mov_b32 s72, 32 ; s_buffer_load_dwordx4 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4

test mem:b32x16 -> d:b32x8
  op s_buffer_load_dwordx8 {d}, {rsrc}, 0x0 ; wait_scalar
  op s_mov_b32 s72, 0 ; s_buffer_load_dwordx8 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8

test mem:b32x16 -> d:b32x16
  op s_buffer_load_dwordx16 {d}, {rsrc}, 0x0 ; wait_scalar
  op s_mov_b32 s72, 0 ; s_buffer_load_dwordx16 {d}, {rsrc}, s72 ; wait_scalar
  0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f -> 0x10203040:0x11213141:0x12223242:0x13233343:0x14243444:0x15253545:0x16263646:0x17273747:0x18283848:0x19293949:0x1a2a3a4a:0x1b2b3b4b:0x1c2c3c4c:0x1d2d3d4d:0x1e2e3e4e:0x1f2f3f4f
  edge 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0 -> 0xffffffff:0xfffffffe:0xfffffffd:0xfffffffc:0xfffffffb:0xfffffffa:0xfffffff9:0xfffffff8:0xfffffff7:0xfffffff6:0xfffffff5:0xfffffff4:0xfffffff3:0xfffffff2:0xfffffff1:0xfffffff0

test mem:b32 -> d:b32
  op s_mov_b32 s72, 0x4000 ; s_buffer_load_dword {d}, {rsrc}, s72 ; wait_scalar
  5 -> 0
  edge 0xffffffff -> 0

test mem:b32x4 -> d:b32x3
  op s_buffer_load_b96 {d}, {rsrc}, 0x4 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0x80808080:0x7f7f7f7f

test mem:b32x4 -> d:b32
  op s_buffer_load_u8 {d}, {rsrc}, 0x0 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x78
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xff

test mem:b32x4 -> d:b32
  op s_buffer_load_u8 {d}, {rsrc}, 0x6 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x86; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_buffer_load_u8 {d}, {rsrc}, 0xe ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x65
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f

test mem:b32x4 -> d:b32
  op s_buffer_load_i8 {d}, {rsrc}, 0x0 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x78
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op s_buffer_load_i8 {d}, {rsrc}, 0x6 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffffffbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffffff86; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_buffer_load_i8 {d}, {rsrc}, 0xe ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x65
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfffffffe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f

test mem:b32x4 -> d:b32
  op s_buffer_load_u16 {d}, {rsrc}, 0x0 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x5678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffff

test mem:b32x4 -> d:b32
  op s_buffer_load_u16 {d}, {rsrc}, 0x6 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x8786; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_buffer_load_u16 {d}, {rsrc}, 0xe ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x8765
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfffe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f7f

test mem:b32x4 -> d:b32
  op s_buffer_load_i16 {d}, {rsrc}, 0x0 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x5678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op s_buffer_load_i16 {d}, {rsrc}, 0x6 ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffff9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffff8786; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_buffer_load_i16 {d}, {rsrc}, 0xe ; wait_scalar | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffff8765
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfffffffe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f7f

test mem:b32x4, a:b32 -> mem:b32x4
  op s_buffer_store_dword {a}, {rsrc}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_store_dword {a}, {rsrc}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x11223344:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0xffffffff:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op s_buffer_store_dwordx2 {a}, {rsrc}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_store_dwordx2 {a}, {rsrc}, 0x4 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344:0x55667788 -> 0x12345678:0x11223344:0x55667788:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff:0xffffffff:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op s_buffer_store_dwordx4 {a}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_store_dwordx4 {a}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344:0x55667788:0x99aabbcc:0xddeeff01 -> 0x11223344:0x55667788:0x99aabbcc:0xddeeff01
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff:0xffffffff:0xffffffff:0xffffffff -> 0xffffffff:0xffffffff:0xffffffff:0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_swap {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_swap {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 2, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_swap {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_swap {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_add {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_add {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 10, 7; 3, 7 -> 10, 3; 100, 100 -> 200, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 4, 2
  edge 2, 0xfffffffe -> 0, 2; 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000; 0xfffffffe, 2 -> 0, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffc, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_add {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_add {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 10, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 4, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_sub {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_sub {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 7; 3, 7 -> 0xfffffffc, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 1, 0; 2, 2 -> 0, 2; 2, 0xfffffffe -> 4, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000001, 0x80000000; 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_sub {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_sub {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 1, 0xffffffff; 2, 2 -> 0, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_smin {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smin {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0x80000000, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_smin {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smin {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_smax {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smax {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_smax {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smax {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0x80000000; 0, 0xffffffff -> 0, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_umin {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umin {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_umin {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umin {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0x80000000; 0, 0xffffffff -> 0, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_umax {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umax {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_umax {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umax {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_and {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_and {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_and {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_and {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0x80000000; 0, 0xffffffff -> 0, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_or {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_or {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_or {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_or {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 2, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_xor {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_xor {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 0, 2
  edge 2, 0xfffffffe -> 0xfffffffc, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_xor {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_xor {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 0, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_inc {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_inc {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 1, 0; 0, 0xffffffff -> 1, 0; 2, 2 -> 0, 2; 2, 0xfffffffe -> 3, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000001, 0x80000000; 0xfffffffe, 2 -> 0, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_inc {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_inc {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 1, 0x80000000; 0, 0xffffffff -> 1, 0xffffffff; 2, 2 -> 0, 2

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_dec {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_dec {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 7; 3, 7 -> 2, 3; 100, 100 -> 99, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 1, 2
  edge 2, 0xfffffffe -> 1, 2; 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffd, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, d:u32 -> mem:u32, d:u32
  op s_buffer_atomic_dec {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_dec {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0x80000000; 0, 0xffffffff -> 0xffffffff, 0xffffffff; 2, 2 -> 1, 2

test mem:u32, d:u32x2 -> mem:u32, d:u32x2
  op s_buffer_atomic_cmpswap {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_cmpswap {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_swap_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_swap_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_swap_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_swap_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_add_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_add_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_add_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_add_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 10, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x100000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_sub_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_sub_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_sub_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_sub_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0xffffffff00000000, 0x100000000; 0, 0xffffffffffffffff -> 1, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_smin_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smin_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_smin_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smin_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_smax_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smax_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_smax_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_smax_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000; 0, 0xffffffffffffffff -> 0, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_umin_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umin_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_umin_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umin_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0x100000000; 0, 0xffffffffffffffff -> 0, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_umax_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umax_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_umax_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_umax_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_and_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_and_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_and_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_and_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0x100000000; 0, 0xffffffffffffffff -> 0, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_or_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_or_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_or_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_or_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 7, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_xor_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_xor_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_xor_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_xor_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 4, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff; 0x80000000, 0x80000000 -> 0, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_inc_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_inc_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 1, 0; 0, 0xffffffffffffffff -> 1, 0; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x80000001, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x100000000 -> 0, 0x100000000; 0x100000000, 0xffffffffffffffff -> 0x100000001, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000; 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_inc_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_inc_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 0, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 1, 0x100000000; 0, 0xffffffffffffffff -> 1, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0, 0x80000000

test mem:u64, d:u64 -> mem:u64, d:u64
  op s_buffer_atomic_dec_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_dec_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
  op s_buffer_atomic_dec_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_dec_x2 {d}, {rsrc}, 0x0 ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
  7, 3 -> 3, 3
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0x100000000
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000

test mem:u64, d:u64x2 -> mem:u64, d:u64x2
  op s_buffer_atomic_cmpswap_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_wbinvl1 | gfx900 gfx906 gfx908 gfx90a
  op s_buffer_atomic_cmpswap_x2 {d}, {rsrc}, 0x0 glc ; s_dcache_wb ; wait_scalar ; buffer_inv sc1 | gfx94 gfx95
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
