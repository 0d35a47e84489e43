// Integer comparisons of 64 bits that leave only the lanes switched on for which they hold.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOPC Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_lt_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lt_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lt_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 0x8000000000000000, 7 -> 7; 0x80000000, 0x80000000, 7 -> 7; 0x80000000, -1, 7 -> 7
  edge 0x100000000, 0x100000000, 7 -> 7; 0x8000000000000000, 0, 7 -> 1; 0x8000000000000000, 0x8000000000000000, 7 -> 7
  edge -1, 0x80000000, 7 -> 1; -1, -1, 7 -> 7

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_eq_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_eq_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_eq_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 0x8000000000000000, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1; 0x80000000, -1, 7 -> 7
  edge 0x100000000, 0x100000000, 7 -> 1; 0x8000000000000000, 0, 7 -> 7; 0x8000000000000000, 0x8000000000000000, 7 -> 1
  edge -1, 0x80000000, 7 -> 7; -1, -1, 7 -> 1

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_le_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_le_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_le_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 0x8000000000000000, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1; 0x80000000, -1, 7 -> 7
  edge 0x100000000, 0x100000000, 7 -> 1; 0x8000000000000000, 0, 7 -> 1; 0x8000000000000000, 0x8000000000000000, 7 -> 1
  edge -1, 0x80000000, 7 -> 1; -1, -1, 7 -> 1

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_gt_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_gt_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_gt_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 0x8000000000000000, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7; 0x80000000, -1, 7 -> 1
  edge 0x100000000, 0x100000000, 7 -> 7; 0x8000000000000000, 0, 7 -> 7; 0x8000000000000000, 0x8000000000000000, 7 -> 7
  edge -1, 0x80000000, 7 -> 7; -1, -1, 7 -> 7

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_ne_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ne_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ne_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 0x8000000000000000, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7; 0x80000000, -1, 7 -> 1
  edge 0x100000000, 0x100000000, 7 -> 7; 0x8000000000000000, 0, 7 -> 1; 0x8000000000000000, 0x8000000000000000, 7 -> 7
  edge -1, 0x80000000, 7 -> 1; -1, -1, 7 -> 7

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_ge_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ge_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ge_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 0x8000000000000000, 7 -> 1; 0x80000000, 0x80000000, 7 -> 1; 0x80000000, -1, 7 -> 1
  edge 0x100000000, 0x100000000, 7 -> 1; 0x8000000000000000, 0, 7 -> 7; 0x8000000000000000, 0x8000000000000000, 7 -> 1
  edge -1, 0x80000000, 7 -> 7; -1, -1, 7 -> 1

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_f_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_f_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_f_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 0x80000000, 7 -> 7; 0, 0x100000000, 7 -> 7; 0, 0x8000000000000000, 7 -> 7

test a:i64, b:i64, d:b32 -> d:b32
  op v_cmpx_t_i64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_t_i64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_t_i64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 0x80000000, 7 -> 1; 0, 0x100000000, 7 -> 1; 0, 0x8000000000000000, 7 -> 1

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_lt_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_lt_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_lt_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 0x8000000000000000, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7
  edge 0x80000000, 0xffffffffffffffff, 7 -> 1; 0x100000000, 0x100000000, 7 -> 7; 0x8000000000000000, 0, 7 -> 7
  edge 0x8000000000000000, 0x8000000000000000, 7 -> 7; 0xffffffffffffffff, 0x80000000, 7 -> 7
  edge 0xffffffffffffffff, 0xffffffffffffffff, 7 -> 7

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_eq_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_eq_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_eq_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 0x8000000000000000, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1
  edge 0x80000000, 0xffffffffffffffff, 7 -> 7; 0x100000000, 0x100000000, 7 -> 1; 0x8000000000000000, 0, 7 -> 7
  edge 0x8000000000000000, 0x8000000000000000, 7 -> 1; 0xffffffffffffffff, 0x80000000, 7 -> 7
  edge 0xffffffffffffffff, 0xffffffffffffffff, 7 -> 1

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_le_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_le_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_le_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 1; 0, 0x8000000000000000, 7 -> 1; 0x80000000, 0x80000000, 7 -> 1
  edge 0x80000000, 0xffffffffffffffff, 7 -> 1; 0x100000000, 0x100000000, 7 -> 1; 0x8000000000000000, 0, 7 -> 7
  edge 0x8000000000000000, 0x8000000000000000, 7 -> 1; 0xffffffffffffffff, 0x80000000, 7 -> 7
  edge 0xffffffffffffffff, 0xffffffffffffffff, 7 -> 1

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_gt_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_gt_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_gt_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 0x8000000000000000, 7 -> 7; 0x80000000, 0x80000000, 7 -> 7
  edge 0x80000000, 0xffffffffffffffff, 7 -> 7; 0x100000000, 0x100000000, 7 -> 7; 0x8000000000000000, 0, 7 -> 1
  edge 0x8000000000000000, 0x8000000000000000, 7 -> 7; 0xffffffffffffffff, 0x80000000, 7 -> 1
  edge 0xffffffffffffffff, 0xffffffffffffffff, 7 -> 7

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_ne_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ne_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ne_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 7; 0, 0x8000000000000000, 7 -> 1; 0x80000000, 0x80000000, 7 -> 7
  edge 0x80000000, 0xffffffffffffffff, 7 -> 1; 0x100000000, 0x100000000, 7 -> 7; 0x8000000000000000, 0, 7 -> 1
  edge 0x8000000000000000, 0x8000000000000000, 7 -> 7; 0xffffffffffffffff, 0x80000000, 7 -> 1
  edge 0xffffffffffffffff, 0xffffffffffffffff, 7 -> 7

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_ge_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_ge_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  op v_cmpx_ge_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11 gfx12
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 0x8000000000000000, 7 -> 7; 0x80000000, 0x80000000, 7 -> 1
  edge 0x80000000, 0xffffffffffffffff, 7 -> 7; 0x100000000, 0x100000000, 7 -> 1; 0x8000000000000000, 0, 7 -> 1
  edge 0x8000000000000000, 0x8000000000000000, 7 -> 1; 0xffffffffffffffff, 0x80000000, 7 -> 1
  edge 0xffffffffffffffff, 0xffffffffffffffff, 7 -> 1

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_f_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_f_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_f_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 0; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 0
  edge 0, 0, 7 -> 7; 0, 0x80000000, 7 -> 7; 0, 0x100000000, 7 -> 7; 0, 0x8000000000000000, 7 -> 7

test a:u64, b:u64, d:b32 -> d:b32
  op v_cmpx_t_u64_e32 vcc, {a}, {b} ; s_nop 4 ; v_mov_b32 {d}, 1 | gfx9
  op v_cmpx_t_u64_e32 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  op v_cmpx_t_u64_e64 {a}, {b} ; v_mov_b32 {d}, 1 | gfx10 gfx11
  3, 5, 0 -> 1; 0x123456789abcdef0, 0xf0f0f0f0f0f0f0f, 0 -> 1
  edge 0, 0, 7 -> 1; 0, 0x80000000, 7 -> 1; 0, 0x100000000, 7 -> 1; 0, 0x8000000000000000, 7 -> 1
