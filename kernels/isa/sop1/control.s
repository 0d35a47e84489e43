// Branches, calls, return addresses, MODE, registers named by M0, clocks: as far as a wave sees them itself.
//
// Sources: Vega, RDNA 2, RDNA 3 and RDNA 4 ISA, SOPP, SOPK, SOP1 and SMEM.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: groups

test -> d:u32
  op s_movk_i32 {d}, 1 ; s_branch 1 ; s_movk_i32 {d}, 2
  -> 1
  edge -> 1

test -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_cdbgsys 1 ; s_movk_i32 {d}, 2 | !gfx12
  op s_movk_i32 {d}, 1 ; s_cbranch_cdbguser 1 ; s_movk_i32 {d}, 2 | !gfx12
  op s_movk_i32 {d}, 1 ; s_cbranch_cdbgsys_or_user 1 ; s_movk_i32 {d}, 2 | !gfx12
  op s_movk_i32 {d}, 1 ; s_cbranch_cdbgsys_and_user 1 ; s_movk_i32 {d}, 2 | !gfx12
  -> 2
  edge -> 2

test scc:u32 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_scc0 1 ; s_movk_i32 {d}, 2
  0 -> 1; 1 -> 2
  edge 0 -> 1; 1 -> 2

test scc:u32 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_scc1 1 ; s_movk_i32 {d}, 2
  0 -> 2; 1 -> 1
  edge 0 -> 2; 1 -> 1

test vcc:b32 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_vccz 1 ; s_movk_i32 {d}, 2 | wave32
  0 -> 1; 1 -> 2
  edge 0 -> 1; 1 -> 2; 0x80000000 -> 2; 0xffffffff -> 2

test vcc:b32 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_vccnz 1 ; s_movk_i32 {d}, 2 | wave32
  0 -> 2; 1 -> 1
  edge 0 -> 2; 1 -> 1; 0x80000000 -> 1; 0xffffffff -> 1

test exec:b32 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_execz 1 ; s_movk_i32 {d}, 2 | wave32
  0 -> 1; 1 -> 2
  edge 0 -> 1; 1 -> 2; 0x80000000 -> 2; 0xffffffff -> 2

test exec:b32 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_execnz 1 ; s_movk_i32 {d}, 2 | wave32
  0 -> 2; 1 -> 1
  edge 0 -> 2; 1 -> 1; 0x80000000 -> 1; 0xffffffff -> 1

test vcc:b64 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_vccz 1 ; s_movk_i32 {d}, 2 | wave64
  0 -> 1; 1 -> 2
  edge 0 -> 1; 1 -> 2; 0x8000000000000000 -> 2; 0xffffffffffffffff -> 2

test vcc:b64 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_vccnz 1 ; s_movk_i32 {d}, 2 | wave64
  0 -> 2; 1 -> 1
  edge 0 -> 2; 1 -> 1; 0x8000000000000000 -> 1; 0xffffffffffffffff -> 1

test exec:b64 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_execz 1 ; s_movk_i32 {d}, 2 | wave64
  0 -> 1; 1 -> 2
  edge 0 -> 1; 1 -> 2; 0x8000000000000000 -> 2; 0xffffffffffffffff -> 2

test exec:b64 -> d:u32
  op s_movk_i32 {d}, 1 ; s_cbranch_execnz 1 ; s_movk_i32 {d}, 2 | wave64
  0 -> 2; 1 -> 1
  edge 0 -> 2; 1 -> 1; 0x8000000000000000 -> 1; 0xffffffffffffffff -> 1

test -> d:u32, e:i32
  op s_movk_i32 {d}, 1 ; s_call_b64 s[60:61], 1 ; s_movk_i32 {d}, 2 ; s_getpc_b64 s[62:63] ; s_sub_u32 {e}, s62, s60
  -> 1, 8
  edge -> 1, 8

test -> d:u32
  op s_getpc_b64 s[60:61] ; s_getpc_b64 s[62:63] ; s_sub_u32 {d}, s62, s60
  -> 4
  edge -> 4

test -> d:u32
  op s_movk_i32 {d}, 1 ; s_getpc_b64 s[60:61] ; s_add_u32 s60, s60, 16 ; s_addc_u32 s61, s61, 0 ; s_setpc_b64 s[60:61] ; s_movk_i32 {d}, 2
  -> 1
  edge -> 1

test -> d:u32, e:i32
  op s_movk_i32 {d}, 1 ; s_getpc_b64 s[60:61] ; s_add_u32 s60, s60, 16 ; s_addc_u32 s61, s61, 0 ; s_swappc_b64 s[62:63], s[60:61] ; s_movk_i32 {d}, 2 ; s_sub_u32 {e}, s62, s60
  -> 1, -4
  edge -> 1, -4

test -> d:u32 ; mode 0xf0
  op s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8)
  -> 240
  edge -> 240

test -> d:u32 ; mode 0xf0
  op s_getreg_b32 {d}, hwreg(HW_REG_MODE, 4, 3)
  -> 7
  edge -> 7

test -> d:u32 ; mode 0xf0
  op s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 4), 0xffffff05 ; s_nop 4 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8)
  -> 245
  edge -> 245

test a:u32 -> d:u32 ; mode 0xf0
  op s_setreg_b32 hwreg(HW_REG_MODE, 2, 4), {a} ; s_nop 4 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8)
  5 -> 212; 0 -> 192
  edge 15 -> 252; 16 -> 192; 0xffffffff -> 252

test -> d:u32 ; mode 0xf0
  op s_round_mode 0x5 ; s_nop 1 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8) | gfx10 gfx11 gfx12
  -> 245
  edge -> 245

test -> d:u32 ; mode 0xf0
  op s_round_mode 0x0 ; s_nop 1 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8) | gfx10 gfx11 gfx12
  -> 240
  edge -> 240

test -> d:u32 ; mode 0xf0
  op s_round_mode 0xf ; s_nop 1 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8) | gfx10 gfx11 gfx12
  -> 255
  edge -> 255

test -> d:u32 ; mode 0xf0
  op s_denorm_mode 0x5 ; s_nop 1 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8) | gfx10 gfx11 gfx12
  -> 80
  edge -> 80

test -> d:u32 ; mode 0xf0
  op s_denorm_mode 0x0 ; s_nop 1 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8) | gfx10 gfx11 gfx12
  -> 0
  edge -> 0

test -> d:u32 ; mode 0xf0
  op s_denorm_mode 0xf ; s_nop 1 ; s_getreg_b32 {d}, hwreg(HW_REG_MODE, 0, 8) | gfx10 gfx11 gfx12
  -> 240
  edge -> 240

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 2 ; s_nop 0 ; s_movrels_b32 {d.0}, {a.0}
  1:2:3:4, 5:6:7:8 -> 3:6:7:8
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 1:8:7:6

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 3 ; s_nop 0 ; s_movreld_b32 {d.0}, {a.1}
  1:2:3:4, 5:6:7:8 -> 5:6:7:2
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:8:7:0

test a:b32x4, d:b32x4 -> d:b32x4
  op s_mov_b32 m0, 0x10002 ; s_nop 0 ; s_movrelsd_2_b32 {d.0}, {a.1} | gfx10 gfx11 gfx12
  1:2:3:4, 5:6:7:8 -> 5:4:7:8
  edge 0xffffffff:0:1:2, 9:8:7:6 -> 9:2:7:6

test a:b64, b:b64 -> d:b64
  op s_mov_b64 s[60:61], {a} ; s_mov_b64 s[62:63], {b} ; s_mov_b32 m0, 2 ; s_nop 0 ; s_movrels_b64 {d}, s[60:61]
  5, 0x123456789abcdef0 -> 0x123456789abcdef0
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff; 0xffffffffffffffff, 0 -> 0

test a:b64, b:b64 -> d:b64
  op s_mov_b64 s[60:61], {a} ; s_mov_b64 s[62:63], {b} ; s_mov_b32 m0, 2 ; s_nop 0 ; s_movreld_b64 s[60:61], {a} ; s_mov_b64 {d}, s[62:63]
  5, 0x123456789abcdef0 -> 5
  edge 0, 0xffffffffffffffff -> 0; 0xffffffffffffffff, 0 -> 0xffffffffffffffff

test -> d:u32, scc:u32
  op s_mov_b64 s[60:61], 0 ; s_memtime s[60:61] ; wait_scalar ; s_memtime s[62:63] ; wait_scalar ; s_sub_u32 s64, s62, s60 ; s_subb_u32 s65, s63, s61 ; s_lshr_b32 {d}, s65, 31 ; s_or_b32 s60, s60, s61 ; s_cmp_lg_u32 s60, 0 | gfx9 gfx10
  op s_mov_b64 s[60:61], 0 ; s_memrealtime s[60:61] ; wait_scalar ; s_memrealtime s[62:63] ; wait_scalar ; s_sub_u32 s64, s62, s60 ; s_subb_u32 s65, s63, s61 ; s_lshr_b32 {d}, s65, 31 ; s_or_b32 s60, s60, s61 ; s_cmp_lg_u32 s60, 0 | gfx9 gfx10
  op s_mov_b64 s[60:61], 0 ; s_sendmsg_rtn_b64 s[60:61], sendmsg(MSG_RTN_GET_REALTIME) ; wait_scalar ; s_sendmsg_rtn_b64 s[62:63], sendmsg(MSG_RTN_GET_REALTIME) ; wait_scalar ; s_sub_u32 s64, s62, s60 ; s_subb_u32 s65, s63, s61 ; s_lshr_b32 {d}, s65, 31 ; s_or_b32 s60, s60, s61 ; s_cmp_lg_u32 s60, 0 | gfx11 gfx12
  -> 0, 1
  edge -> 0, 1

test -> d:u32
  op s_sendmsg_rtn_b32 s60, sendmsg(MSG_RTN_GET_REALTIME) ; wait_scalar ; s_sendmsg_rtn_b32 s61, sendmsg(MSG_RTN_GET_REALTIME) ; wait_scalar ; s_sub_u32 s62, s61, s60 ; s_lshr_b32 {d}, s62, 31 | gfx11 gfx12
  -> 0
  edge -> 0

test exec:b64, a:b64 -> d:u32, exec:b64
  op s_movk_i32 {d}, 0 ; s_getreg_b32 s60, hwreg(HW_REG_MODE, 29, 3) ; s_cbranch_i_fork {a}, 3 ; s_lshl_b32 {d}, {d}, 2 ; s_or_b32 {d}, {d}, 1 ; s_branch 2 ; s_lshl_b32 {d}, {d}, 2 ; s_or_b32 {d}, {d}, 2 ; s_cbranch_join s60 | gfx9
  op s_movk_i32 {d}, 0 ; s_getreg_b32 s60, hwreg(HW_REG_MODE, 29, 3) ; s_getpc_b64 s[62:63] ; s_add_u32 s62, s62, 24 ; s_addc_u32 s63, s63, 0 ; s_cbranch_g_fork {a}, s[62:63] ; s_lshl_b32 {d}, {d}, 2 ; s_or_b32 {d}, {d}, 1 ; s_branch 2 ; s_lshl_b32 {d}, {d}, 2 ; s_or_b32 {d}, {d}, 2 ; s_cbranch_join s60 | gfx9
  0xffffffffffffffff, 0xff -> 9, 0xffffffffffffff00; 0xffffffffffffffff, 0xffffffffffffff00 -> 6, 0xffffffffffffff00
  edge 0xffffffffffffffff, 0 -> 1, 0xffffffffffffffff; 0xffffffffffffffff, 0xffffffffffffffff -> 2, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x5555555555555555 -> 9, 0xaaaaaaaaaaaaaaaa; 0xffffffffffffffff, 1 -> 9, 0xfffffffffffffffe
  edge 0xffffffffffffffff, 0xf000 -> 9, 0xffffffffffff0fff; 0xffffffffffffffff, 0xfe00 -> 9, 0xffffffffffff01ff
  edge 0, 0 -> 2, 0; 0, 0xffffffffffffffff -> 2, 0; 0, 0x5555555555555555 -> 2, 0; 0, 1 -> 2, 0; 0, 0xf000 -> 2, 0
  edge 0, 0xfe00 -> 2, 0; 1, 0 -> 1, 1; 1, 0xffffffffffffffff -> 2, 1; 1, 0x5555555555555555 -> 2, 1; 1, 1 -> 2, 1
  edge 1, 0xf000 -> 1, 1; 1, 0xfe00 -> 1, 1; 0xff00, 0 -> 1, 0xff00; 0xff00, 0xffffffffffffffff -> 2, 0xff00
  edge 0xff00, 0x5555555555555555 -> 9, 0xaa00; 0xff00, 1 -> 1, 0xff00; 0xff00, 0xf000 -> 9, 0xf00
  edge 0xff00, 0xfe00 -> 6, 0xfe00

test a:b32, b:u32 -> d:u32
  op v_mov_b32 v40, 1 ; s_setvskip {a}, {b} ; s_nop 1 ; v_mov_b32 v40, 2 ; s_setvskip 0, 0 ; s_nop 1 ; v_readfirstlane_b32 {d}, v40 | gfx9
  8, 3 -> 1; 8, 4 -> 2
  edge 1, 0 -> 1; 0xfffffffe, 32 -> 2; 0x80000000, 31 -> 1; 0x80000000, 63 -> 1; 0, 5 -> 2

test exec:b64 -> d:u32, e:b64, exec:b64
  op s_movk_i32 {d}, 0 ; s_mov_b64 {e}, 0 ; s_subvector_loop_begin s60, 3 ; s_add_u32 {d}, {d}, 1 ; s_or_b64 {e}, {e}, exec ; s_subvector_loop_end s60, -3 | gfx10 gfx11 wave64
  0xffffffffffffffff -> 2, 0xffffffffffffffff, 0xffffffffffffffff; 1 -> 1, 1, 1
  edge 0 -> 0, 0, 0; 0xffffffff -> 1, 0xffffffff, 0xffffffff
  edge 0xffffffff00000000 -> 1, 0xffffffff00000000, 0xffffffff00000000
  edge 0x8000000000000000 -> 1, 0x8000000000000000, 0x8000000000000000; 0x100000001 -> 2, 0x100000001, 0x100000001

test -> d:u32
  op s_movk_i32 {d}, 1 ; s_version 0x4009 | gfx10 gfx11 gfx12
  -> 1
  edge -> 1

test -> scc:u32
  op s_barrier_signal_isfirst -1 ; s_barrier_wait -1 | gfx12
  -> 1
  edge -> 1
