// Comparisons of f64 that leave only the lanes switched on for which they hold.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOPC Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_lt_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lt_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lt_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 1; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 7; 0, snan, 7 -> 7; -0, -0, 7 -> 7; -0, 0x1, 7 -> 1; inf, inf, 7 -> 7; inf, -1, 7 -> 7
  edge nan, nan, 7 -> 7; snan, 0, 7 -> 7; snan, snan, 7 -> 7; 0x1, -0, 7 -> 7; 0x1, 0x1, 7 -> 7; -1, inf, 7 -> 1
  edge -1, -1, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_eq_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_eq_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_eq_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 0; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 1; 0, snan, 7 -> 7; -0, -0, 7 -> 1; -0, 0x1, 7 -> 7; inf, inf, 7 -> 1; inf, -1, 7 -> 7
  edge nan, nan, 7 -> 7; snan, 0, 7 -> 7; snan, snan, 7 -> 7; 0x1, -0, 7 -> 7; 0x1, 0x1, 7 -> 1; -1, inf, 7 -> 7
  edge -1, -1, 7 -> 1

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_le_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_le_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_le_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 1; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 1; 0, snan, 7 -> 7; -0, -0, 7 -> 1; -0, 0x1, 7 -> 1; inf, inf, 7 -> 1; inf, -1, 7 -> 7
  edge nan, nan, 7 -> 7; snan, 0, 7 -> 7; snan, snan, 7 -> 7; 0x1, -0, 7 -> 7; 0x1, 0x1, 7 -> 1; -1, inf, 7 -> 1
  edge -1, -1, 7 -> 1

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_gt_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_gt_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_gt_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 0; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 7; 0, snan, 7 -> 7; -0, -0, 7 -> 7; -0, 0x1, 7 -> 7; inf, inf, 7 -> 7; inf, -1, 7 -> 1
  edge nan, nan, 7 -> 7; snan, 0, 7 -> 7; snan, snan, 7 -> 7; 0x1, -0, 7 -> 1; 0x1, 0x1, 7 -> 7; -1, inf, 7 -> 7
  edge -1, -1, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_lg_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lg_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lg_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 1; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 7; 0, snan, 7 -> 7; -0, -0, 7 -> 7; -0, 0x1, 7 -> 1; inf, inf, 7 -> 7; inf, -1, 7 -> 1
  edge nan, nan, 7 -> 7; snan, 0, 7 -> 7; snan, snan, 7 -> 7; 0x1, -0, 7 -> 1; 0x1, 0x1, 7 -> 7; -1, inf, 7 -> 1
  edge -1, -1, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_ge_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ge_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ge_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 0; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 1; 0, snan, 7 -> 7; -0, -0, 7 -> 1; -0, 0x1, 7 -> 7; inf, inf, 7 -> 1; inf, -1, 7 -> 1
  edge nan, nan, 7 -> 7; snan, 0, 7 -> 7; snan, snan, 7 -> 7; 0x1, -0, 7 -> 1; 0x1, 0x1, 7 -> 1; -1, inf, 7 -> 7
  edge -1, -1, 7 -> 1

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_o_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_o_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_o_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 1; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 1; 0, snan, 7 -> 7; -0, -0, 7 -> 1; -0, 0x1, 7 -> 1; inf, inf, 7 -> 1; inf, -1, 7 -> 1
  edge nan, nan, 7 -> 7; snan, 0, 7 -> 7; snan, snan, 7 -> 7; 0x1, -0, 7 -> 1; 0x1, 0x1, 7 -> 1; -1, inf, 7 -> 1
  edge -1, -1, 7 -> 1

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_u_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_u_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_u_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 0; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 7; 0, snan, 7 -> 1; -0, -0, 7 -> 7; -0, 0x1, 7 -> 7; inf, inf, 7 -> 7; inf, -1, 7 -> 7
  edge nan, nan, 7 -> 1; snan, 0, 7 -> 1; snan, snan, 7 -> 1; 0x1, -0, 7 -> 7; 0x1, 0x1, 7 -> 7; -1, inf, 7 -> 7
  edge -1, -1, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_nge_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_nge_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_nge_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 1; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 7; 0, snan, 7 -> 1; -0, -0, 7 -> 7; -0, 0x1, 7 -> 1; inf, inf, 7 -> 7; inf, -1, 7 -> 7
  edge nan, nan, 7 -> 1; snan, 0, 7 -> 1; snan, snan, 7 -> 1; 0x1, -0, 7 -> 7; 0x1, 0x1, 7 -> 7; -1, inf, 7 -> 1
  edge -1, -1, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_nlg_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_nlg_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_nlg_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 0; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 1; 0, snan, 7 -> 1; -0, -0, 7 -> 1; -0, 0x1, 7 -> 7; inf, inf, 7 -> 1; inf, -1, 7 -> 7
  edge nan, nan, 7 -> 1; snan, 0, 7 -> 1; snan, snan, 7 -> 1; 0x1, -0, 7 -> 7; 0x1, 0x1, 7 -> 1; -1, inf, 7 -> 7
  edge -1, -1, 7 -> 1

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_ngt_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ngt_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ngt_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 1; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 1; 0, snan, 7 -> 1; -0, -0, 7 -> 1; -0, 0x1, 7 -> 1; inf, inf, 7 -> 1; inf, -1, 7 -> 7
  edge nan, nan, 7 -> 1; snan, 0, 7 -> 1; snan, snan, 7 -> 1; 0x1, -0, 7 -> 7; 0x1, 0x1, 7 -> 1; -1, inf, 7 -> 1
  edge -1, -1, 7 -> 1

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_nle_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_nle_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_nle_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 0; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 7; 0, snan, 7 -> 1; -0, -0, 7 -> 7; -0, 0x1, 7 -> 7; inf, inf, 7 -> 7; inf, -1, 7 -> 1
  edge nan, nan, 7 -> 1; snan, 0, 7 -> 1; snan, snan, 7 -> 1; 0x1, -0, 7 -> 1; 0x1, 0x1, 7 -> 7; -1, inf, 7 -> 7
  edge -1, -1, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_neq_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_neq_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_neq_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 1; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 7; 0, snan, 7 -> 1; -0, -0, 7 -> 7; -0, 0x1, 7 -> 1; inf, inf, 7 -> 7; inf, -1, 7 -> 1
  edge nan, nan, 7 -> 1; snan, 0, 7 -> 1; snan, snan, 7 -> 1; 0x1, -0, 7 -> 1; 0x1, 0x1, 7 -> 7; -1, inf, 7 -> 1
  edge -1, -1, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_nlt_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_nlt_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_nlt_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  1, 2, 0 -> 0; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 1; 0, snan, 7 -> 1; -0, -0, 7 -> 1; -0, 0x1, 7 -> 7; inf, inf, 7 -> 1; inf, -1, 7 -> 1
  edge nan, nan, 7 -> 1; snan, 0, 7 -> 1; snan, snan, 7 -> 1; 0x1, -0, 7 -> 1; 0x1, 0x1, 7 -> 1; -1, inf, 7 -> 7
  edge -1, -1, 7 -> 1

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_f_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_f_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_f_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  1, 2, 0 -> 0; 1.5, -4, 0 -> 0
  edge 0, 0, 7 -> 7; 0, -0, 7 -> 7; 0, inf, 7 -> 7; 0, nan, 7 -> 7

test a:f64, b:f64, d:b32 -> d:b32
  op v_cmpx_tru_f64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_tru_f64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_tru_f64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  1, 2, 0 -> 1; 1.5, -4, 0 -> 1
  edge 0, 0, 7 -> 1; 0, -0, 7 -> 1; 0, inf, 7 -> 1; 0, nan, 7 -> 1
