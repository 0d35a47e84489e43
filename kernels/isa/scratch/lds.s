// Loads of private memory that bypass the VGPRs: the value stands in LDS, where M0, offset and lane say.
//
// Sources: Vega, CDNA 3, RDNA 2 and RDNA 3 ISA, "Memory Buffer Load to LDS", "Memory to LDS".
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: gfx94
// cases: lanes
// space: scratch
// lds: 1024

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_dword v3, off offset:0 ; wait_loads ; ds_read_b32 {d}, v1 offset:256 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3020100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_dword v3, off offset:4 ; wait_loads ; ds_read_b32 {d}, v1 offset:260 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x87868584; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_ubyte v3, off offset:0 ; wait_loads ; ds_read_b32 {d}, v1 offset:256 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x78
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xff

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_ubyte v3, off offset:4 ; wait_loads ; ds_read_b32 {d}, v1 offset:260 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xf0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x84; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_sbyte v3, off offset:0 ; wait_loads ; ds_read_b32 {d}, v1 offset:256 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x78
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_sbyte v3, off offset:4 ; wait_loads ; ds_read_b32 {d}, v1 offset:260 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xfffffff0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffffff84; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_ushort v3, off offset:0 ; wait_loads ; ds_read_b32 {d}, v1 offset:256 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x5678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffff

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_ushort v3, off offset:4 ; wait_loads ; ds_read_b32 {d}, v1 offset:260 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xdef0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x8584; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_sshort v3, off offset:0 ; wait_loads ; ds_read_b32 {d}, v1 offset:256 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x5678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op s_mov_b32 m0, 0x100 ; s_nop 0 ; v_mov_b32 v3, 0 ; scratch_load_lds_sshort v3, off offset:4 ; wait_loads ; ds_read_b32 {d}, v1 offset:260 ; wait_lds | gfx94 wave64
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffffdef0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffff8584; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0
