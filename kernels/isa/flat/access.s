// Flat loads and stores of every width in global memory.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, FLAT Instructions, memory apertures; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes
// space: global

test mem:b32x4 -> d:b32
  op flat_load_dword {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_dword {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3020100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op flat_load_dword {d}, {addr} offset:4 | !gfx10
  op v_add_nc_u32 v40, 4, v126 ; v_mov_b32 v41, v127 ; flat_load_dword {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x87868584; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32x2
  op flat_load_dwordx2 {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_dwordx2 {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678:0x9abcdef0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3020100:0x87868584
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff:0

test mem:b32x4 -> d:b32x2
  op flat_load_dwordx2 {d}, {addr} offset:4 | !gfx10
  op v_add_nc_u32 v40, 4, v126 ; v_mov_b32 v41, v127 ; flat_load_dwordx2 {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x87868584:0xb8a0988
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0x80808080

test mem:b32x4 -> d:b32x3
  op flat_load_dwordx3 {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_dwordx3 {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678:0x9abcdef0:0xfedcba9
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3020100:0x87868584:0xb8a0988
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff:0:0x80808080

test mem:b32x4 -> d:b32x3
  op flat_load_dwordx3 {d}, {addr} offset:4 | !gfx10
  op v_add_nc_u32 v40, 4, v126 ; v_mov_b32 v41, v127 ; flat_load_dwordx3 {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9:0x87654321
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x87868584:0xb8a0988:0xfffefd7c
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0x80808080:0x7f7f7f7f

test mem:b32x4 -> d:b32x4
  op flat_load_dwordx4 {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_dwordx4 {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678:0x9abcdef0:0xfedcba9:0x87654321
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3020100:0x87868584:0xb8a0988:0xfffefd7c
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff:0:0x80808080:0x7f7f7f7f

test mem:b32x4 -> d:b32
  op flat_load_ubyte {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_ubyte {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x78
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xff

test mem:b32x4 -> d:b32
  op flat_load_ubyte {d}, {addr} offset:5 | !gfx10
  op v_add_nc_u32 v40, 5, v126 ; v_mov_b32 v41, v127 ; flat_load_ubyte {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xde
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x85; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op flat_load_ubyte {d}, {addr} offset:14 | !gfx10
  op v_add_nc_u32 v40, 14, v126 ; v_mov_b32 v41, v127 ; flat_load_ubyte {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x65
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f

test mem:b32x4 -> d:b32
  op flat_load_sbyte {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_sbyte {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x78
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op flat_load_sbyte {d}, {addr} offset:5 | !gfx10
  op v_add_nc_u32 v40, 5, v126 ; v_mov_b32 v41, v127 ; flat_load_sbyte {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffffffde
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffffff85; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op flat_load_sbyte {d}, {addr} offset:14 | !gfx10
  op v_add_nc_u32 v40, 14, v126 ; v_mov_b32 v41, v127 ; flat_load_sbyte {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x65
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfffffffe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f

test mem:b32x4 -> d:b32
  op flat_load_ushort {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_ushort {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x5678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffff

test mem:b32x4 -> d:b32
  op flat_load_ushort {d}, {addr} offset:6 | !gfx10
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_ushort {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x8786; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op flat_load_ushort {d}, {addr} offset:14 | !gfx10
  op v_add_nc_u32 v40, 14, v126 ; v_mov_b32 v41, v127 ; flat_load_ushort {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x8765
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfffe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f7f

test mem:b32x4 -> d:b32
  op flat_load_sshort {d}, {addr} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_load_sshort {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x5678
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x100; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff

test mem:b32x4 -> d:b32
  op flat_load_sshort {d}, {addr} offset:6 | !gfx10
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_sshort {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffff9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffff8786; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0

test mem:b32x4 -> d:b32
  op flat_load_sshort {d}, {addr} offset:14 | !gfx10
  op v_add_nc_u32 v40, 14, v126 ; v_mov_b32 v41, v127 ; flat_load_sshort {d}, v[40:41] | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffff8765
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xfffffffe; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0x7f7f

test mem:b32x4, d:b32 -> d:b32
  op flat_load_ubyte_d16 {d}, {addr} offset:6 | !gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_ubyte_d16 {d}, v[40:41] | gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xdeadbeef -> 0xdead00bc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x1234abcd -> 0x12340086
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x1234abcd -> 0x12340000

test mem:b32x4, d:b16x2 -> d:b16x2
  op flat_load_ubyte_d16 {d}, {addr} offset:6 | gfx906 gfx908 gfx90a gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> 0xbc:*
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 3:4 -> 0x86:*; 0xffffffff:0:0x80808080:0x7f7f7f7f, 3:4 -> 0:*

test mem:b32x4, d:b32 -> d:b32
  op flat_load_ubyte_d16_hi {d}, {addr} offset:6 | !gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_ubyte_d16_hi {d}, v[40:41] | gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xdeadbeef -> 0xbcbeef
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x1234abcd -> 0x86abcd
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x1234abcd -> 0xabcd

test mem:b32x4, d:b16x2 -> d:b16x2
  op flat_load_ubyte_d16_hi {d}, {addr} offset:6 | gfx906 gfx908 gfx90a gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> *:0xbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 3:4 -> *:0x86; 0xffffffff:0:0x80808080:0x7f7f7f7f, 3:4 -> *:0

test mem:b32x4, d:b32 -> d:b32
  op flat_load_sbyte_d16 {d}, {addr} offset:6 | !gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_sbyte_d16 {d}, v[40:41] | gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xdeadbeef -> 0xdeadffbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x1234abcd -> 0x1234ff86
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x1234abcd -> 0x12340000

test mem:b32x4, d:b16x2 -> d:b16x2
  op flat_load_sbyte_d16 {d}, {addr} offset:6 | gfx906 gfx908 gfx90a gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> 0xffbc:*
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 3:4 -> 0xff86:*; 0xffffffff:0:0x80808080:0x7f7f7f7f, 3:4 -> 0:*

test mem:b32x4, d:b32 -> d:b32
  op flat_load_sbyte_d16_hi {d}, {addr} offset:6 | !gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_sbyte_d16_hi {d}, v[40:41] | gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xdeadbeef -> 0xffbcbeef
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x1234abcd -> 0xff86abcd
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x1234abcd -> 0xabcd

test mem:b32x4, d:b16x2 -> d:b16x2
  op flat_load_sbyte_d16_hi {d}, {addr} offset:6 | gfx906 gfx908 gfx90a gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> *:0xffbc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 3:4 -> *:0xff86; 0xffffffff:0:0x80808080:0x7f7f7f7f, 3:4 -> *:0

test mem:b32x4, d:b32 -> d:b32
  op flat_load_short_d16 {d}, {addr} offset:6 | !gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_short_d16 {d}, v[40:41] | gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xdeadbeef -> 0xdead9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x1234abcd -> 0x12348786
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x1234abcd -> 0x12340000

test mem:b32x4, d:b16x2 -> d:b16x2
  op flat_load_short_d16 {d}, {addr} offset:6 | gfx906 gfx908 gfx90a gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> 0x9abc:*
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 3:4 -> 0x8786:*; 0xffffffff:0:0x80808080:0x7f7f7f7f, 3:4 -> 0:*

test mem:b32x4, d:b32 -> d:b32
  op flat_load_short_d16_hi {d}, {addr} offset:6 | !gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_load_short_d16_hi {d}, v[40:41] | gfx10 !gfx906 !gfx908 !gfx90a !gfx94 !gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0xdeadbeef -> 0x9abcbeef
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x1234abcd -> 0x8786abcd
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x1234abcd -> 0xabcd

test mem:b32x4, d:b16x2 -> d:b16x2
  op flat_load_short_d16_hi {d}, {addr} offset:6 | gfx906 gfx908 gfx90a gfx94 gfx95
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> *:0x9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 3:4 -> *:0x8786; 0xffffffff:0:0x80808080:0x7f7f7f7f, 3:4 -> *:0

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_dword {addr}, {a} offset:4 | !gfx10
  op v_add_nc_u32 v40, 4, v126 ; v_mov_b32 v41, v127 ; flat_store_dword v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x11223344:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0xffffffff:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x11223344 -> 0x3020100:0x11223344:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32x2 -> mem:b32x4
  op flat_store_dwordx2 {addr}, {a} offset:4 | !gfx10
  op v_add_nc_u32 v40, 4, v126 ; v_mov_b32 v41, v127 ; flat_store_dwordx2 v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344:0x55667788 -> 0x12345678:0x11223344:0x55667788:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff:0xffffffff -> 0xffffffff:0xffffffff:0xffffffff:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x11223344:0x55667788 -> 0x3020100:0x11223344:0x55667788:0xfffefd7c

test mem:b32x4, a:b32x3 -> mem:b32x4
  op flat_store_dwordx3 {addr}, {a} offset:4 | !gfx10
  op v_add_nc_u32 v40, 4, v126 ; v_mov_b32 v41, v127 ; flat_store_dwordx3 v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344:0x55667788:0x99aabbcc -> 0x12345678:0x11223344:0x55667788:0x99aabbcc
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff:0xffffffff:0xffffffff -> 0xffffffff:0xffffffff:0xffffffff:0xffffffff
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x11223344:0x55667788:0x99aabbcc -> 0x3020100:0x11223344:0x55667788:0x99aabbcc

test mem:b32x4, a:b32x4 -> mem:b32x4
  op flat_store_dwordx4 {addr}, {a} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_store_dwordx4 v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344:0x55667788:0x99aabbcc:0xddeeff01 -> 0x11223344:0x55667788:0x99aabbcc:0xddeeff01
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff:0xffffffff:0xffffffff:0xffffffff -> 0xffffffff:0xffffffff:0xffffffff:0xffffffff
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x11223344:0x55667788:0x99aabbcc:0xddeeff01 -> 0x11223344:0x55667788:0x99aabbcc:0xddeeff01

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_byte {addr}, {a} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_store_byte v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345644:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x302017f:0x87868584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_byte {addr}, {a} offset:3 | !gfx10
  op v_add_nc_u32 v40, 3, v126 ; v_mov_b32 v41, v127 ; flat_store_byte v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x44345678:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x7f020100:0x87868584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_byte {addr}, {a} offset:15 | !gfx10
  op v_add_nc_u32 v40, 15, v126 ; v_mov_b32 v41, v127 ; flat_store_byte v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x9abcdef0:0xfedcba9:0x44654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0xff7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3020100:0x87868584:0xb8a0988:0x7ffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_short {addr}, {a} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_store_short v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12343344:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x302ff7f:0x87868584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_short {addr}, {a} offset:6 | !gfx10
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_store_short v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x3344def0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0xffff0000:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3020100:0xff7f8584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_short {addr}, {a} offset:14 | !gfx10
  op v_add_nc_u32 v40, 14, v126 ; v_mov_b32 v41, v127 ; flat_store_short v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x9abcdef0:0xfedcba9:0x33444321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0xffff7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3020100:0x87868584:0xb8a0988:0xff7ffd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_byte_d16_hi {addr}, {a} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_store_byte_d16_hi v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345622:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3020181:0x87868584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_byte_d16_hi {addr}, {a} offset:3 | !gfx10
  op v_add_nc_u32 v40, 3, v126 ; v_mov_b32 v41, v127 ; flat_store_byte_d16_hi v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x22345678:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x81020100:0x87868584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_byte_d16_hi {addr}, {a} offset:15 | !gfx10
  op v_add_nc_u32 v40, 15, v126 ; v_mov_b32 v41, v127 ; flat_store_byte_d16_hi v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x9abcdef0:0xfedcba9:0x22654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0xff7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3020100:0x87868584:0xb8a0988:0x81fefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_short_d16_hi {addr}, {a} offset:0 | !gfx10
  op v_add_nc_u32 v40, 0, v126 ; v_mov_b32 v41, v127 ; flat_store_short_d16_hi v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12341122:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3028081:0x87868584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_short_d16_hi {addr}, {a} offset:6 | !gfx10
  op v_add_nc_u32 v40, 6, v126 ; v_mov_b32 v41, v127 ; flat_store_short_d16_hi v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x1122def0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0xffff0000:0x80808080:0x7f7f7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3020100:0x80818584:0xb8a0988:0xfffefd7c

test mem:b32x4, a:b32 -> mem:b32x4
  op flat_store_short_d16_hi {addr}, {a} offset:14 | !gfx10
  op v_add_nc_u32 v40, 14, v126 ; v_mov_b32 v41, v127 ; flat_store_short_d16_hi v[40:41], {a} | gfx10
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x11223344 -> 0x12345678:0x9abcdef0:0xfedcba9:0x11224321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xffffffff -> 0xffffffff:0:0x80808080:0xffff7f7f
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c, 0x8081ff7f -> 0x3020100:0x87868584:0xb8a0988:0x8081fd7c
