// Integer comparisons of 32 bits that leave only the lanes switched on for which they hold.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOPC Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_lt_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lt_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lt_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, -2, 7 -> 7; 2, 2, 7 -> 7; 2, -1, 7 -> 7; 0x80000000, 0x80000000, 7 -> 7; -2, 0, 7 -> 1
  edge -2, -2, 7 -> 7; -1, 2, 7 -> 1; -1, -1, 7 -> 7

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_eq_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_eq_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_eq_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, -2, 7 -> 7; 2, 2, 7 -> 1; 2, -1, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1; -2, 0, 7 -> 7
  edge -2, -2, 7 -> 1; -1, 2, 7 -> 7; -1, -1, 7 -> 1

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_le_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_le_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_le_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, -2, 7 -> 7; 2, 2, 7 -> 1; 2, -1, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1; -2, 0, 7 -> 1
  edge -2, -2, 7 -> 1; -1, 2, 7 -> 1; -1, -1, 7 -> 1

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_gt_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_gt_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_gt_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, -2, 7 -> 1; 2, 2, 7 -> 7; 2, -1, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7; -2, 0, 7 -> 7
  edge -2, -2, 7 -> 7; -1, 2, 7 -> 7; -1, -1, 7 -> 7

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_ne_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ne_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ne_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, -2, 7 -> 1; 2, 2, 7 -> 7; 2, -1, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7; -2, 0, 7 -> 1
  edge -2, -2, 7 -> 7; -1, 2, 7 -> 1; -1, -1, 7 -> 7

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_ge_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ge_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ge_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, -2, 7 -> 1; 2, 2, 7 -> 1; 2, -1, 7 -> 1; 0x80000000, 0x80000000, 7 -> 1; -2, 0, 7 -> 7
  edge -2, -2, 7 -> 1; -1, 2, 7 -> 7; -1, -1, 7 -> 1

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_f_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_f_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_f_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 0; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 2, 7 -> 7; 0, 0x80000000, 7 -> 7; 0, -2, 7 -> 7

test a:i32, b:i32, d:b32 -> d:b32
  op v_cmpx_t_i32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_t_i32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_t_i32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 1; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 2, 7 -> 1; 0, 0x80000000, 7 -> 1; 0, -2, 7 -> 1

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_lt_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lt_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lt_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 0xfffffffe, 7 -> 1; 2, 2, 7 -> 7; 2, 0xffffffff, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7
  edge 0xfffffffe, 0, 7 -> 7; 0xfffffffe, 0xfffffffe, 7 -> 7; 0xffffffff, 2, 7 -> 7; 0xffffffff, 0xffffffff, 7 -> 7

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_eq_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_eq_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_eq_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 0xfffffffe, 7 -> 7; 2, 2, 7 -> 1; 2, 0xffffffff, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1
  edge 0xfffffffe, 0, 7 -> 7; 0xfffffffe, 0xfffffffe, 7 -> 1; 0xffffffff, 2, 7 -> 7; 0xffffffff, 0xffffffff, 7 -> 1

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_le_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_le_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_le_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 0xfffffffe, 7 -> 1; 2, 2, 7 -> 1; 2, 0xffffffff, 7 -> 1; 0x80000000, 0x80000000, 7 -> 1
  edge 0xfffffffe, 0, 7 -> 7; 0xfffffffe, 0xfffffffe, 7 -> 1; 0xffffffff, 2, 7 -> 7; 0xffffffff, 0xffffffff, 7 -> 1

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_gt_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_gt_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_gt_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 0xfffffffe, 7 -> 7; 2, 2, 7 -> 7; 2, 0xffffffff, 7 -> 7; 0x80000000, 0x80000000, 7 -> 7
  edge 0xfffffffe, 0, 7 -> 1; 0xfffffffe, 0xfffffffe, 7 -> 7; 0xffffffff, 2, 7 -> 1; 0xffffffff, 0xffffffff, 7 -> 7

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_ne_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ne_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ne_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 0xfffffffe, 7 -> 1; 2, 2, 7 -> 7; 2, 0xffffffff, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7
  edge 0xfffffffe, 0, 7 -> 1; 0xfffffffe, 0xfffffffe, 7 -> 7; 0xffffffff, 2, 7 -> 1; 0xffffffff, 0xffffffff, 7 -> 7

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_ge_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ge_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ge_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 0xfffffffe, 7 -> 7; 2, 2, 7 -> 1; 2, 0xffffffff, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1
  edge 0xfffffffe, 0, 7 -> 1; 0xfffffffe, 0xfffffffe, 7 -> 1; 0xffffffff, 2, 7 -> 1; 0xffffffff, 0xffffffff, 7 -> 1

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_f_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_f_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_f_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 0; 100, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 2, 7 -> 7; 0, 0x80000000, 7 -> 7; 0, 0xfffffffe, 7 -> 7

test a:u32, b:u32, d:b32 -> d:b32
  op v_cmpx_t_u32_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_t_u32_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_t_u32_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 1; 100, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 2, 7 -> 1; 0, 0x80000000, 7 -> 1; 0, 0xfffffffe, 7 -> 1
