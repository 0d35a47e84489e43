// Comparisons of f16, ordered and unordered: NaN compares with nothing, zeros are equal.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOPC Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_lt_f16_e32 {vcc}, {a}, {b} ; v_cmp_lt_f16_e64 {d}, {a}, {b}
  1, 2 -> 1, 1; 1.5, -4 -> 0, 0; 0x3555, 3 -> 1, 1; 100, 0x3092 -> 0, 0; -5, -7 -> 0, 0; 0x4249, 3.140625 -> 0, 0
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 1, 1; 0, nan -> 0, 0; 0, snan -> 0, 0; 0, 0x1 -> 1, 1; 0, -1 -> 0, 0
  edge -0, 0 -> 0, 0; -0, -0 -> 0, 0; -0, inf -> 1, 1; -0, nan -> 0, 0; -0, snan -> 0, 0; -0, 0x1 -> 1, 1
  edge -0, -1 -> 0, 0; inf, 0 -> 0, 0; inf, -0 -> 0, 0; inf, inf -> 0, 0; inf, nan -> 0, 0; inf, snan -> 0, 0
  edge inf, 0x1 -> 0, 0; inf, -1 -> 0, 0; nan, 0 -> 0, 0; nan, -0 -> 0, 0; nan, inf -> 0, 0; nan, nan -> 0, 0
  edge nan, snan -> 0, 0; nan, 0x1 -> 0, 0; nan, -1 -> 0, 0; snan, 0 -> 0, 0; snan, -0 -> 0, 0; snan, inf -> 0, 0
  edge snan, nan -> 0, 0; snan, snan -> 0, 0; snan, 0x1 -> 0, 0; snan, -1 -> 0, 0; 0x1, 0 -> 0, 0; 0x1, -0 -> 0, 0
  edge 0x1, inf -> 1, 1; 0x1, nan -> 0, 0; 0x1, snan -> 0, 0; 0x1, 0x1 -> 0, 0; 0x1, -1 -> 0, 0; -1, 0 -> 1, 1
  edge -1, -0 -> 1, 1; -1, inf -> 1, 1; -1, nan -> 0, 0; -1, snan -> 0, 0; -1, 0x1 -> 1, 1; -1, -1 -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_eq_f16_e32 {vcc}, {a}, {b} ; v_cmp_eq_f16_e64 {d}, {a}, {b}
  1, 2 -> 0, 0; 1.5, -4 -> 0, 0; 0x3555, 3 -> 0, 0; 100, 0x3092 -> 0, 0; -5, -7 -> 0, 0; 0x4249, 3.140625 -> 0, 0
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 0, 0; 0, nan -> 0, 0; 0, snan -> 0, 0; 0, 0x1 -> 0, 0; 0, -1 -> 0, 0
  edge -0, 0 -> 1, 1; -0, -0 -> 1, 1; -0, inf -> 0, 0; -0, nan -> 0, 0; -0, snan -> 0, 0; -0, 0x1 -> 0, 0
  edge -0, -1 -> 0, 0; inf, 0 -> 0, 0; inf, -0 -> 0, 0; inf, inf -> 1, 1; inf, nan -> 0, 0; inf, snan -> 0, 0
  edge inf, 0x1 -> 0, 0; inf, -1 -> 0, 0; nan, 0 -> 0, 0; nan, -0 -> 0, 0; nan, inf -> 0, 0; nan, nan -> 0, 0
  edge nan, snan -> 0, 0; nan, 0x1 -> 0, 0; nan, -1 -> 0, 0; snan, 0 -> 0, 0; snan, -0 -> 0, 0; snan, inf -> 0, 0
  edge snan, nan -> 0, 0; snan, snan -> 0, 0; snan, 0x1 -> 0, 0; snan, -1 -> 0, 0; 0x1, 0 -> 0, 0; 0x1, -0 -> 0, 0
  edge 0x1, inf -> 0, 0; 0x1, nan -> 0, 0; 0x1, snan -> 0, 0; 0x1, 0x1 -> 1, 1; 0x1, -1 -> 0, 0; -1, 0 -> 0, 0
  edge -1, -0 -> 0, 0; -1, inf -> 0, 0; -1, nan -> 0, 0; -1, snan -> 0, 0; -1, 0x1 -> 0, 0; -1, -1 -> 1, 1

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_le_f16_e32 {vcc}, {a}, {b} ; v_cmp_le_f16_e64 {d}, {a}, {b}
  1, 2 -> 1, 1; 1.5, -4 -> 0, 0; 0x3555, 3 -> 1, 1; 100, 0x3092 -> 0, 0; -5, -7 -> 0, 0; 0x4249, 3.140625 -> 0, 0
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 1, 1; 0, nan -> 0, 0; 0, snan -> 0, 0; 0, 0x1 -> 1, 1; 0, -1 -> 0, 0
  edge -0, 0 -> 1, 1; -0, -0 -> 1, 1; -0, inf -> 1, 1; -0, nan -> 0, 0; -0, snan -> 0, 0; -0, 0x1 -> 1, 1
  edge -0, -1 -> 0, 0; inf, 0 -> 0, 0; inf, -0 -> 0, 0; inf, inf -> 1, 1; inf, nan -> 0, 0; inf, snan -> 0, 0
  edge inf, 0x1 -> 0, 0; inf, -1 -> 0, 0; nan, 0 -> 0, 0; nan, -0 -> 0, 0; nan, inf -> 0, 0; nan, nan -> 0, 0
  edge nan, snan -> 0, 0; nan, 0x1 -> 0, 0; nan, -1 -> 0, 0; snan, 0 -> 0, 0; snan, -0 -> 0, 0; snan, inf -> 0, 0
  edge snan, nan -> 0, 0; snan, snan -> 0, 0; snan, 0x1 -> 0, 0; snan, -1 -> 0, 0; 0x1, 0 -> 0, 0; 0x1, -0 -> 0, 0
  edge 0x1, inf -> 1, 1; 0x1, nan -> 0, 0; 0x1, snan -> 0, 0; 0x1, 0x1 -> 1, 1; 0x1, -1 -> 0, 0; -1, 0 -> 1, 1
  edge -1, -0 -> 1, 1; -1, inf -> 1, 1; -1, nan -> 0, 0; -1, snan -> 0, 0; -1, 0x1 -> 1, 1; -1, -1 -> 1, 1

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_gt_f16_e32 {vcc}, {a}, {b} ; v_cmp_gt_f16_e64 {d}, {a}, {b}
  1, 2 -> 0, 0; 1.5, -4 -> 1, 1; 0x3555, 3 -> 0, 0; 100, 0x3092 -> 1, 1; -5, -7 -> 1, 1; 0x4249, 3.140625 -> 1, 1
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 0, 0; 0, nan -> 0, 0; 0, snan -> 0, 0; 0, 0x1 -> 0, 0; 0, -1 -> 1, 1
  edge -0, 0 -> 0, 0; -0, -0 -> 0, 0; -0, inf -> 0, 0; -0, nan -> 0, 0; -0, snan -> 0, 0; -0, 0x1 -> 0, 0
  edge -0, -1 -> 1, 1; inf, 0 -> 1, 1; inf, -0 -> 1, 1; inf, inf -> 0, 0; inf, nan -> 0, 0; inf, snan -> 0, 0
  edge inf, 0x1 -> 1, 1; inf, -1 -> 1, 1; nan, 0 -> 0, 0; nan, -0 -> 0, 0; nan, inf -> 0, 0; nan, nan -> 0, 0
  edge nan, snan -> 0, 0; nan, 0x1 -> 0, 0; nan, -1 -> 0, 0; snan, 0 -> 0, 0; snan, -0 -> 0, 0; snan, inf -> 0, 0
  edge snan, nan -> 0, 0; snan, snan -> 0, 0; snan, 0x1 -> 0, 0; snan, -1 -> 0, 0; 0x1, 0 -> 1, 1; 0x1, -0 -> 1, 1
  edge 0x1, inf -> 0, 0; 0x1, nan -> 0, 0; 0x1, snan -> 0, 0; 0x1, 0x1 -> 0, 0; 0x1, -1 -> 1, 1; -1, 0 -> 0, 0
  edge -1, -0 -> 0, 0; -1, inf -> 0, 0; -1, nan -> 0, 0; -1, snan -> 0, 0; -1, 0x1 -> 0, 0; -1, -1 -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_lg_f16_e32 {vcc}, {a}, {b} ; v_cmp_lg_f16_e64 {d}, {a}, {b}
  1, 2 -> 1, 1; 1.5, -4 -> 1, 1; 0x3555, 3 -> 1, 1; 100, 0x3092 -> 1, 1; -5, -7 -> 1, 1; 0x4249, 3.140625 -> 1, 1
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 1, 1; 0, nan -> 0, 0; 0, snan -> 0, 0; 0, 0x1 -> 1, 1; 0, -1 -> 1, 1
  edge -0, 0 -> 0, 0; -0, -0 -> 0, 0; -0, inf -> 1, 1; -0, nan -> 0, 0; -0, snan -> 0, 0; -0, 0x1 -> 1, 1
  edge -0, -1 -> 1, 1; inf, 0 -> 1, 1; inf, -0 -> 1, 1; inf, inf -> 0, 0; inf, nan -> 0, 0; inf, snan -> 0, 0
  edge inf, 0x1 -> 1, 1; inf, -1 -> 1, 1; nan, 0 -> 0, 0; nan, -0 -> 0, 0; nan, inf -> 0, 0; nan, nan -> 0, 0
  edge nan, snan -> 0, 0; nan, 0x1 -> 0, 0; nan, -1 -> 0, 0; snan, 0 -> 0, 0; snan, -0 -> 0, 0; snan, inf -> 0, 0
  edge snan, nan -> 0, 0; snan, snan -> 0, 0; snan, 0x1 -> 0, 0; snan, -1 -> 0, 0; 0x1, 0 -> 1, 1; 0x1, -0 -> 1, 1
  edge 0x1, inf -> 1, 1; 0x1, nan -> 0, 0; 0x1, snan -> 0, 0; 0x1, 0x1 -> 0, 0; 0x1, -1 -> 1, 1; -1, 0 -> 1, 1
  edge -1, -0 -> 1, 1; -1, inf -> 1, 1; -1, nan -> 0, 0; -1, snan -> 0, 0; -1, 0x1 -> 1, 1; -1, -1 -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_ge_f16_e32 {vcc}, {a}, {b} ; v_cmp_ge_f16_e64 {d}, {a}, {b}
  1, 2 -> 0, 0; 1.5, -4 -> 1, 1; 0x3555, 3 -> 0, 0; 100, 0x3092 -> 1, 1; -5, -7 -> 1, 1; 0x4249, 3.140625 -> 1, 1
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 0, 0; 0, nan -> 0, 0; 0, snan -> 0, 0; 0, 0x1 -> 0, 0; 0, -1 -> 1, 1
  edge -0, 0 -> 1, 1; -0, -0 -> 1, 1; -0, inf -> 0, 0; -0, nan -> 0, 0; -0, snan -> 0, 0; -0, 0x1 -> 0, 0
  edge -0, -1 -> 1, 1; inf, 0 -> 1, 1; inf, -0 -> 1, 1; inf, inf -> 1, 1; inf, nan -> 0, 0; inf, snan -> 0, 0
  edge inf, 0x1 -> 1, 1; inf, -1 -> 1, 1; nan, 0 -> 0, 0; nan, -0 -> 0, 0; nan, inf -> 0, 0; nan, nan -> 0, 0
  edge nan, snan -> 0, 0; nan, 0x1 -> 0, 0; nan, -1 -> 0, 0; snan, 0 -> 0, 0; snan, -0 -> 0, 0; snan, inf -> 0, 0
  edge snan, nan -> 0, 0; snan, snan -> 0, 0; snan, 0x1 -> 0, 0; snan, -1 -> 0, 0; 0x1, 0 -> 1, 1; 0x1, -0 -> 1, 1
  edge 0x1, inf -> 0, 0; 0x1, nan -> 0, 0; 0x1, snan -> 0, 0; 0x1, 0x1 -> 1, 1; 0x1, -1 -> 1, 1; -1, 0 -> 0, 0
  edge -1, -0 -> 0, 0; -1, inf -> 0, 0; -1, nan -> 0, 0; -1, snan -> 0, 0; -1, 0x1 -> 0, 0; -1, -1 -> 1, 1

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_o_f16_e32 {vcc}, {a}, {b} ; v_cmp_o_f16_e64 {d}, {a}, {b}
  1, 2 -> 1, 1; 1.5, -4 -> 1, 1; 0x3555, 3 -> 1, 1; 100, 0x3092 -> 1, 1; -5, -7 -> 1, 1; 0x4249, 3.140625 -> 1, 1
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 1, 1; 0, nan -> 0, 0; 0, snan -> 0, 0; 0, 0x1 -> 1, 1; 0, -1 -> 1, 1
  edge -0, 0 -> 1, 1; -0, -0 -> 1, 1; -0, inf -> 1, 1; -0, nan -> 0, 0; -0, snan -> 0, 0; -0, 0x1 -> 1, 1
  edge -0, -1 -> 1, 1; inf, 0 -> 1, 1; inf, -0 -> 1, 1; inf, inf -> 1, 1; inf, nan -> 0, 0; inf, snan -> 0, 0
  edge inf, 0x1 -> 1, 1; inf, -1 -> 1, 1; nan, 0 -> 0, 0; nan, -0 -> 0, 0; nan, inf -> 0, 0; nan, nan -> 0, 0
  edge nan, snan -> 0, 0; nan, 0x1 -> 0, 0; nan, -1 -> 0, 0; snan, 0 -> 0, 0; snan, -0 -> 0, 0; snan, inf -> 0, 0
  edge snan, nan -> 0, 0; snan, snan -> 0, 0; snan, 0x1 -> 0, 0; snan, -1 -> 0, 0; 0x1, 0 -> 1, 1; 0x1, -0 -> 1, 1
  edge 0x1, inf -> 1, 1; 0x1, nan -> 0, 0; 0x1, snan -> 0, 0; 0x1, 0x1 -> 1, 1; 0x1, -1 -> 1, 1; -1, 0 -> 1, 1
  edge -1, -0 -> 1, 1; -1, inf -> 1, 1; -1, nan -> 0, 0; -1, snan -> 0, 0; -1, 0x1 -> 1, 1; -1, -1 -> 1, 1

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_u_f16_e32 {vcc}, {a}, {b} ; v_cmp_u_f16_e64 {d}, {a}, {b}
  1, 2 -> 0, 0; 1.5, -4 -> 0, 0; 0x3555, 3 -> 0, 0; 100, 0x3092 -> 0, 0; -5, -7 -> 0, 0; 0x4249, 3.140625 -> 0, 0
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 0, 0; 0, nan -> 1, 1; 0, snan -> 1, 1; 0, 0x1 -> 0, 0; 0, -1 -> 0, 0
  edge -0, 0 -> 0, 0; -0, -0 -> 0, 0; -0, inf -> 0, 0; -0, nan -> 1, 1; -0, snan -> 1, 1; -0, 0x1 -> 0, 0
  edge -0, -1 -> 0, 0; inf, 0 -> 0, 0; inf, -0 -> 0, 0; inf, inf -> 0, 0; inf, nan -> 1, 1; inf, snan -> 1, 1
  edge inf, 0x1 -> 0, 0; inf, -1 -> 0, 0; nan, 0 -> 1, 1; nan, -0 -> 1, 1; nan, inf -> 1, 1; nan, nan -> 1, 1
  edge nan, snan -> 1, 1; nan, 0x1 -> 1, 1; nan, -1 -> 1, 1; snan, 0 -> 1, 1; snan, -0 -> 1, 1; snan, inf -> 1, 1
  edge snan, nan -> 1, 1; snan, snan -> 1, 1; snan, 0x1 -> 1, 1; snan, -1 -> 1, 1; 0x1, 0 -> 0, 0; 0x1, -0 -> 0, 0
  edge 0x1, inf -> 0, 0; 0x1, nan -> 1, 1; 0x1, snan -> 1, 1; 0x1, 0x1 -> 0, 0; 0x1, -1 -> 0, 0; -1, 0 -> 0, 0
  edge -1, -0 -> 0, 0; -1, inf -> 0, 0; -1, nan -> 1, 1; -1, snan -> 1, 1; -1, 0x1 -> 0, 0; -1, -1 -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_nge_f16_e32 {vcc}, {a}, {b} ; v_cmp_nge_f16_e64 {d}, {a}, {b}
  1, 2 -> 1, 1; 1.5, -4 -> 0, 0; 0x3555, 3 -> 1, 1; 100, 0x3092 -> 0, 0; -5, -7 -> 0, 0; 0x4249, 3.140625 -> 0, 0
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 1, 1; 0, nan -> 1, 1; 0, snan -> 1, 1; 0, 0x1 -> 1, 1; 0, -1 -> 0, 0
  edge -0, 0 -> 0, 0; -0, -0 -> 0, 0; -0, inf -> 1, 1; -0, nan -> 1, 1; -0, snan -> 1, 1; -0, 0x1 -> 1, 1
  edge -0, -1 -> 0, 0; inf, 0 -> 0, 0; inf, -0 -> 0, 0; inf, inf -> 0, 0; inf, nan -> 1, 1; inf, snan -> 1, 1
  edge inf, 0x1 -> 0, 0; inf, -1 -> 0, 0; nan, 0 -> 1, 1; nan, -0 -> 1, 1; nan, inf -> 1, 1; nan, nan -> 1, 1
  edge nan, snan -> 1, 1; nan, 0x1 -> 1, 1; nan, -1 -> 1, 1; snan, 0 -> 1, 1; snan, -0 -> 1, 1; snan, inf -> 1, 1
  edge snan, nan -> 1, 1; snan, snan -> 1, 1; snan, 0x1 -> 1, 1; snan, -1 -> 1, 1; 0x1, 0 -> 0, 0; 0x1, -0 -> 0, 0
  edge 0x1, inf -> 1, 1; 0x1, nan -> 1, 1; 0x1, snan -> 1, 1; 0x1, 0x1 -> 0, 0; 0x1, -1 -> 0, 0; -1, 0 -> 1, 1
  edge -1, -0 -> 1, 1; -1, inf -> 1, 1; -1, nan -> 1, 1; -1, snan -> 1, 1; -1, 0x1 -> 1, 1; -1, -1 -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_nlg_f16_e32 {vcc}, {a}, {b} ; v_cmp_nlg_f16_e64 {d}, {a}, {b}
  1, 2 -> 0, 0; 1.5, -4 -> 0, 0; 0x3555, 3 -> 0, 0; 100, 0x3092 -> 0, 0; -5, -7 -> 0, 0; 0x4249, 3.140625 -> 0, 0
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 0, 0; 0, nan -> 1, 1; 0, snan -> 1, 1; 0, 0x1 -> 0, 0; 0, -1 -> 0, 0
  edge -0, 0 -> 1, 1; -0, -0 -> 1, 1; -0, inf -> 0, 0; -0, nan -> 1, 1; -0, snan -> 1, 1; -0, 0x1 -> 0, 0
  edge -0, -1 -> 0, 0; inf, 0 -> 0, 0; inf, -0 -> 0, 0; inf, inf -> 1, 1; inf, nan -> 1, 1; inf, snan -> 1, 1
  edge inf, 0x1 -> 0, 0; inf, -1 -> 0, 0; nan, 0 -> 1, 1; nan, -0 -> 1, 1; nan, inf -> 1, 1; nan, nan -> 1, 1
  edge nan, snan -> 1, 1; nan, 0x1 -> 1, 1; nan, -1 -> 1, 1; snan, 0 -> 1, 1; snan, -0 -> 1, 1; snan, inf -> 1, 1
  edge snan, nan -> 1, 1; snan, snan -> 1, 1; snan, 0x1 -> 1, 1; snan, -1 -> 1, 1; 0x1, 0 -> 0, 0; 0x1, -0 -> 0, 0
  edge 0x1, inf -> 0, 0; 0x1, nan -> 1, 1; 0x1, snan -> 1, 1; 0x1, 0x1 -> 1, 1; 0x1, -1 -> 0, 0; -1, 0 -> 0, 0
  edge -1, -0 -> 0, 0; -1, inf -> 0, 0; -1, nan -> 1, 1; -1, snan -> 1, 1; -1, 0x1 -> 0, 0; -1, -1 -> 1, 1

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_ngt_f16_e32 {vcc}, {a}, {b} ; v_cmp_ngt_f16_e64 {d}, {a}, {b}
  1, 2 -> 1, 1; 1.5, -4 -> 0, 0; 0x3555, 3 -> 1, 1; 100, 0x3092 -> 0, 0; -5, -7 -> 0, 0; 0x4249, 3.140625 -> 0, 0
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 1, 1; 0, nan -> 1, 1; 0, snan -> 1, 1; 0, 0x1 -> 1, 1; 0, -1 -> 0, 0
  edge -0, 0 -> 1, 1; -0, -0 -> 1, 1; -0, inf -> 1, 1; -0, nan -> 1, 1; -0, snan -> 1, 1; -0, 0x1 -> 1, 1
  edge -0, -1 -> 0, 0; inf, 0 -> 0, 0; inf, -0 -> 0, 0; inf, inf -> 1, 1; inf, nan -> 1, 1; inf, snan -> 1, 1
  edge inf, 0x1 -> 0, 0; inf, -1 -> 0, 0; nan, 0 -> 1, 1; nan, -0 -> 1, 1; nan, inf -> 1, 1; nan, nan -> 1, 1
  edge nan, snan -> 1, 1; nan, 0x1 -> 1, 1; nan, -1 -> 1, 1; snan, 0 -> 1, 1; snan, -0 -> 1, 1; snan, inf -> 1, 1
  edge snan, nan -> 1, 1; snan, snan -> 1, 1; snan, 0x1 -> 1, 1; snan, -1 -> 1, 1; 0x1, 0 -> 0, 0; 0x1, -0 -> 0, 0
  edge 0x1, inf -> 1, 1; 0x1, nan -> 1, 1; 0x1, snan -> 1, 1; 0x1, 0x1 -> 1, 1; 0x1, -1 -> 0, 0; -1, 0 -> 1, 1
  edge -1, -0 -> 1, 1; -1, inf -> 1, 1; -1, nan -> 1, 1; -1, snan -> 1, 1; -1, 0x1 -> 1, 1; -1, -1 -> 1, 1

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_nle_f16_e32 {vcc}, {a}, {b} ; v_cmp_nle_f16_e64 {d}, {a}, {b}
  1, 2 -> 0, 0; 1.5, -4 -> 1, 1; 0x3555, 3 -> 0, 0; 100, 0x3092 -> 1, 1; -5, -7 -> 1, 1; 0x4249, 3.140625 -> 1, 1
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 0, 0; 0, nan -> 1, 1; 0, snan -> 1, 1; 0, 0x1 -> 0, 0; 0, -1 -> 1, 1
  edge -0, 0 -> 0, 0; -0, -0 -> 0, 0; -0, inf -> 0, 0; -0, nan -> 1, 1; -0, snan -> 1, 1; -0, 0x1 -> 0, 0
  edge -0, -1 -> 1, 1; inf, 0 -> 1, 1; inf, -0 -> 1, 1; inf, inf -> 0, 0; inf, nan -> 1, 1; inf, snan -> 1, 1
  edge inf, 0x1 -> 1, 1; inf, -1 -> 1, 1; nan, 0 -> 1, 1; nan, -0 -> 1, 1; nan, inf -> 1, 1; nan, nan -> 1, 1
  edge nan, snan -> 1, 1; nan, 0x1 -> 1, 1; nan, -1 -> 1, 1; snan, 0 -> 1, 1; snan, -0 -> 1, 1; snan, inf -> 1, 1
  edge snan, nan -> 1, 1; snan, snan -> 1, 1; snan, 0x1 -> 1, 1; snan, -1 -> 1, 1; 0x1, 0 -> 1, 1; 0x1, -0 -> 1, 1
  edge 0x1, inf -> 0, 0; 0x1, nan -> 1, 1; 0x1, snan -> 1, 1; 0x1, 0x1 -> 0, 0; 0x1, -1 -> 1, 1; -1, 0 -> 0, 0
  edge -1, -0 -> 0, 0; -1, inf -> 0, 0; -1, nan -> 1, 1; -1, snan -> 1, 1; -1, 0x1 -> 0, 0; -1, -1 -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_neq_f16_e32 {vcc}, {a}, {b} ; v_cmp_neq_f16_e64 {d}, {a}, {b}
  1, 2 -> 1, 1; 1.5, -4 -> 1, 1; 0x3555, 3 -> 1, 1; 100, 0x3092 -> 1, 1; -5, -7 -> 1, 1; 0x4249, 3.140625 -> 1, 1
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 1, 1; 0, nan -> 1, 1; 0, snan -> 1, 1; 0, 0x1 -> 1, 1; 0, -1 -> 1, 1
  edge -0, 0 -> 0, 0; -0, -0 -> 0, 0; -0, inf -> 1, 1; -0, nan -> 1, 1; -0, snan -> 1, 1; -0, 0x1 -> 1, 1
  edge -0, -1 -> 1, 1; inf, 0 -> 1, 1; inf, -0 -> 1, 1; inf, inf -> 0, 0; inf, nan -> 1, 1; inf, snan -> 1, 1
  edge inf, 0x1 -> 1, 1; inf, -1 -> 1, 1; nan, 0 -> 1, 1; nan, -0 -> 1, 1; nan, inf -> 1, 1; nan, nan -> 1, 1
  edge nan, snan -> 1, 1; nan, 0x1 -> 1, 1; nan, -1 -> 1, 1; snan, 0 -> 1, 1; snan, -0 -> 1, 1; snan, inf -> 1, 1
  edge snan, nan -> 1, 1; snan, snan -> 1, 1; snan, 0x1 -> 1, 1; snan, -1 -> 1, 1; 0x1, 0 -> 1, 1; 0x1, -0 -> 1, 1
  edge 0x1, inf -> 1, 1; 0x1, nan -> 1, 1; 0x1, snan -> 1, 1; 0x1, 0x1 -> 0, 0; 0x1, -1 -> 1, 1; -1, 0 -> 1, 1
  edge -1, -0 -> 1, 1; -1, inf -> 1, 1; -1, nan -> 1, 1; -1, snan -> 1, 1; -1, 0x1 -> 1, 1; -1, -1 -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_nlt_f16_e32 {vcc}, {a}, {b} ; v_cmp_nlt_f16_e64 {d}, {a}, {b}
  1, 2 -> 0, 0; 1.5, -4 -> 1, 1; 0x3555, 3 -> 0, 0; 100, 0x3092 -> 1, 1; -5, -7 -> 1, 1; 0x4249, 3.140625 -> 1, 1
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 0, 0; 0, nan -> 1, 1; 0, snan -> 1, 1; 0, 0x1 -> 0, 0; 0, -1 -> 1, 1
  edge -0, 0 -> 1, 1; -0, -0 -> 1, 1; -0, inf -> 0, 0; -0, nan -> 1, 1; -0, snan -> 1, 1; -0, 0x1 -> 0, 0
  edge -0, -1 -> 1, 1; inf, 0 -> 1, 1; inf, -0 -> 1, 1; inf, inf -> 1, 1; inf, nan -> 1, 1; inf, snan -> 1, 1
  edge inf, 0x1 -> 1, 1; inf, -1 -> 1, 1; nan, 0 -> 1, 1; nan, -0 -> 1, 1; nan, inf -> 1, 1; nan, nan -> 1, 1
  edge nan, snan -> 1, 1; nan, 0x1 -> 1, 1; nan, -1 -> 1, 1; snan, 0 -> 1, 1; snan, -0 -> 1, 1; snan, inf -> 1, 1
  edge snan, nan -> 1, 1; snan, snan -> 1, 1; snan, 0x1 -> 1, 1; snan, -1 -> 1, 1; 0x1, 0 -> 1, 1; 0x1, -0 -> 1, 1
  edge 0x1, inf -> 0, 0; 0x1, nan -> 1, 1; 0x1, snan -> 1, 1; 0x1, 0x1 -> 1, 1; 0x1, -1 -> 1, 1; -1, 0 -> 0, 0
  edge -1, -0 -> 0, 0; -1, inf -> 0, 0; -1, nan -> 1, 1; -1, snan -> 1, 1; -1, 0x1 -> 0, 0; -1, -1 -> 1, 1

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_f_f16_e32 {vcc}, {a}, {b} ; v_cmp_f_f16_e64 {d}, {a}, {b} | !gfx12
  1, 2 -> 0, 0; 1.5, -4 -> 0, 0
  edge 0, 0 -> 0, 0; 0, -0 -> 0, 0; 0, inf -> 0, 0; 0, nan -> 0, 0

test a:f16, b:f16 -> vcc:mask, d:mask
  op v_cmp_tru_f16_e32 {vcc}, {a}, {b} ; v_cmp_tru_f16_e64 {d}, {a}, {b} | !gfx12
  1, 2 -> 1, 1; 1.5, -4 -> 1, 1
  edge 0, 0 -> 1, 1; 0, -0 -> 1, 1; 0, inf -> 1, 1; 0, nan -> 1, 1
