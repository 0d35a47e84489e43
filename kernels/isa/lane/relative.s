// Registers named by M0 or by an index, moved and swapped; accumulation registers.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP1 and VOP3 lane instructions, DS_SWIZZLE_B32, DS_PERMUTE_B32, DS_BPERMUTE_B32.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 2 ; v_movrels_b32_e32 {d.0}, {a.0} | gfx10 gfx11 gfx12
  1:2:3:4, 5:6:7:8 -> 3:6:7:8
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x1022:0x900001:0x900002:0x900003
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 1:8:7:6

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 1 ; v_movrels_b32_e64 {d.3}, {a.2} | gfx10 gfx11 gfx12
  1:2:3:4, 5:6:7:8 -> 5:6:7:4
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x900001:0x900002:0x1033
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:8:7:2

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 3 ; v_movreld_b32_e32 {d.0}, {a.1} | gfx10 gfx11 gfx12
  1:2:3:4, 5:6:7:8 -> 5:6:7:2
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x900001:0x900002:0x1011
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:8:7:0

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 2 ; v_movrelsd_b32_e32 {d.0}, {a.0} | gfx10 gfx11 gfx12
  1:2:3:4, 5:6:7:8 -> 5:6:3:8
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x900001:0x1022:0x900003
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:8:1:6

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 0x10002 ; v_movrelsd_2_b32_e32 {d.0}, {a.1} | gfx10 gfx11 gfx12
  1:2:3:4, 5:6:7:8 -> 5:4:7:8
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x1033:0x900002:0x900003
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:2:7:6

test a:b32x4, d:b32x4 -> a:b32x4, d:b32x4
  op s_mov_b32 m0, 0x10002 ; v_swaprel_b32 {d.1}, {a.1} | gfx10 gfx11 gfx12
  1:2:3:4, 5:6:7:8 -> 1:2:3:7, 5:6:4:8
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x1000:0x1011:0x1022:0x900002, 0x900000:0x900001:0x1033:0x900003
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 0xffffffff:0:1:7, 9:8:2:6

test a:b32x4, d:b32x4 -> d:b32x4
  op s_set_gpr_idx_on 2, gpr_idx(SRC0) ; v_mov_b32 {d.1}, {a.0} ; s_set_gpr_idx_off | gfx9
  1:2:3:4, 5:6:7:8 -> 5:3:7:8
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x1022:0x900002:0x900003
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:1:7:6

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 s48, 3 ; s_set_gpr_idx_on s48, gpr_idx(DST) ; v_mov_b32 {d.0}, {a.1} ; s_set_gpr_idx_off | gfx9
  1:2:3:4, 5:6:7:8 -> 5:6:7:2
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x900001:0x900002:0x1011
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:8:7:0

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 s48, 3 ; s_set_gpr_idx_on 0, gpr_idx(SRC0,DST) ; s_set_gpr_idx_idx s48 ; v_mov_b32 {d.0}, {a.0} ; s_set_gpr_idx_off | gfx9
  1:2:3:4, 5:6:7:8 -> 5:6:7:4
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x900001:0x900002:0x1033
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:8:7:2

test a:b32x4, d:b32x4 -> d:b32x4
  op s_set_gpr_idx_on 1, gpr_idx(SRC0,DST) ; s_set_gpr_idx_mode gpr_idx(DST) ; v_mov_b32 {d.0}, {a.0} ; s_set_gpr_idx_off | gfx9
  1:2:3:4, 5:6:7:8 -> 5:1:7:8
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x900000:0x1000:0x900002:0x900003
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:0xffffffff:7:6

test a:b32x4, d:b32x4 -> d:b32x4
  op s_set_gpr_idx_on 1, gpr_idx(SRC0,DST) ; s_set_gpr_idx_off ; v_mov_b32 {d.0}, {a.0} | gfx9
  1:2:3:4, 5:6:7:8 -> 1:6:7:8
  edge 0x1000:0x1011:0x1022:0x1033, 0x900000:0x900001:0x900002:0x900003 -> 0x1000:0x900001:0x900002:0x900003
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 0xffffffff:8:7:6

test a:b32 -> d:b32
  op v_accvgpr_write_b32 a5, {a} ; s_nop 4 ; v_accvgpr_read_b32 {d}, a5 | gfx908 gfx90a gfx94 gfx95
  op v_accvgpr_write_b32 a5, {a} ; s_nop 4 ; v_accvgpr_mov_b32 a6, a5 ; s_nop 4 ; v_accvgpr_read_b32 {d}, a6 | gfx90a gfx94 gfx95
  5 -> 5
  edge 0 -> 0; 0xffffffff -> 0xffffffff; 0x12345678 -> 0x12345678
