// Integer comparisons of 16 bits that leave only the lanes switched on for which they hold.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOPC Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_lt_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lt_i16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lt_i16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, -2, 7 -> 7; 2, 2, 7 -> 7; 2, -1, 7 -> 7; -32768, -32768, 7 -> 7; -2, 0, 7 -> 1; -2, -2, 7 -> 7
  edge -1, 2, 7 -> 1; -1, -1, 7 -> 7

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_eq_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_eq_i16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_eq_i16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, -2, 7 -> 7; 2, 2, 7 -> 1; 2, -1, 7 -> 7; -32768, -32768, 7 -> 1; -2, 0, 7 -> 7; -2, -2, 7 -> 1
  edge -1, 2, 7 -> 7; -1, -1, 7 -> 1

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_le_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_le_i16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_le_i16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, -2, 7 -> 7; 2, 2, 7 -> 1; 2, -1, 7 -> 7; -32768, -32768, 7 -> 1; -2, 0, 7 -> 1; -2, -2, 7 -> 1
  edge -1, 2, 7 -> 1; -1, -1, 7 -> 1

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_gt_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_gt_i16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_gt_i16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, -2, 7 -> 1; 2, 2, 7 -> 7; 2, -1, 7 -> 1; -32768, -32768, 7 -> 7; -2, 0, 7 -> 7; -2, -2, 7 -> 7
  edge -1, 2, 7 -> 7; -1, -1, 7 -> 7

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_ne_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ne_i16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ne_i16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, -2, 7 -> 1; 2, 2, 7 -> 7; 2, -1, 7 -> 1; -32768, -32768, 7 -> 7; -2, 0, 7 -> 1; -2, -2, 7 -> 7
  edge -1, 2, 7 -> 1; -1, -1, 7 -> 7

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_ge_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ge_i16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ge_i16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, -2, 7 -> 1; 2, 2, 7 -> 1; 2, -1, 7 -> 1; -32768, -32768, 7 -> 1; -2, 0, 7 -> 7; -2, -2, 7 -> 1
  edge -1, 2, 7 -> 7; -1, -1, 7 -> 1

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_f_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  3, 5, 0 -> 0; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 2, 7 -> 7; 0, -32768, 7 -> 7; 0, -2, 7 -> 7

test a:i16, b:i16, d:b32 -> d:b32
  op v_cmpx_t_i16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  3, 5, 0 -> 1; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 2, 7 -> 1; 0, -32768, 7 -> 1; 0, -2, 7 -> 1

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_lt_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lt_u16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lt_u16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 65534, 7 -> 1; 2, 2, 7 -> 7; 2, 65535, 7 -> 1; 32768, 32768, 7 -> 7; 65534, 0, 7 -> 7
  edge 65534, 65534, 7 -> 7; 65535, 2, 7 -> 7; 65535, 65535, 7 -> 7

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_eq_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_eq_u16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_eq_u16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 65534, 7 -> 7; 2, 2, 7 -> 1; 2, 65535, 7 -> 7; 32768, 32768, 7 -> 1; 65534, 0, 7 -> 7
  edge 65534, 65534, 7 -> 1; 65535, 2, 7 -> 7; 65535, 65535, 7 -> 1

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_le_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_le_u16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_le_u16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 65534, 7 -> 1; 2, 2, 7 -> 1; 2, 65535, 7 -> 1; 32768, 32768, 7 -> 1; 65534, 0, 7 -> 7
  edge 65534, 65534, 7 -> 1; 65535, 2, 7 -> 7; 65535, 65535, 7 -> 1

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_gt_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_gt_u16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_gt_u16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 65534, 7 -> 7; 2, 2, 7 -> 7; 2, 65535, 7 -> 7; 32768, 32768, 7 -> 7; 65534, 0, 7 -> 1
  edge 65534, 65534, 7 -> 7; 65535, 2, 7 -> 1; 65535, 65535, 7 -> 7

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_ne_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ne_u16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ne_u16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 65534, 7 -> 1; 2, 2, 7 -> 7; 2, 65535, 7 -> 1; 32768, 32768, 7 -> 7; 65534, 0, 7 -> 1
  edge 65534, 65534, 7 -> 7; 65535, 2, 7 -> 1; 65535, 65535, 7 -> 7

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_ge_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ge_u16_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ge_u16_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 65534, 7 -> 7; 2, 2, 7 -> 1; 2, 65535, 7 -> 7; 32768, 32768, 7 -> 1; 65534, 0, 7 -> 1
  edge 65534, 65534, 7 -> 1; 65535, 2, 7 -> 1; 65535, 65535, 7 -> 1

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_f_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  3, 5, 0 -> 0; 1000, 7, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 2, 7 -> 7; 0, 32768, 7 -> 7; 0, 65534, 7 -> 7

test a:u16, b:u16, d:b32 -> d:b32
  op v_cmpx_t_u16_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  3, 5, 0 -> 1; 1000, 7, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 2, 7 -> 1; 0, 32768, 7 -> 1; 0, 65534, 7 -> 1
