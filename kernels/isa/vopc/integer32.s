// Integer comparisons of 32 bits: a lane's bit of VCC and of a named mask.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOPC Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_lt_i32_e32 {vcc}, {a}, {b} ; v_cmp_lt_i32_e64 {d}, {a}, {b}
  3, 5 -> 1, 1; 100, 7 -> 0, 0; 0x12345678, 0xf0f0f0f -> 0, 0; 77, 77 -> 0, 0; 0xdeadbeef, 4660 -> 1, 1; 5, 3 -> 0, 0
  -65536, 0xffff00 -> 1, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 1, 1; 0, 0x80000000 -> 0, 0; 0, -2 -> 0, 0; 0, -1 -> 0, 0; 2, 0 -> 0, 0; 2, 2 -> 0, 0
  edge 2, 0x80000000 -> 0, 0; 2, -2 -> 0, 0; 2, -1 -> 0, 0; 0x80000000, 0 -> 1, 1; 0x80000000, 2 -> 1, 1
  edge 0x80000000, 0x80000000 -> 0, 0; 0x80000000, -2 -> 1, 1; 0x80000000, -1 -> 1, 1; -2, 0 -> 1, 1; -2, 2 -> 1, 1
  edge -2, 0x80000000 -> 0, 0; -2, -2 -> 0, 0; -2, -1 -> 1, 1; -1, 0 -> 1, 1; -1, 2 -> 1, 1; -1, 0x80000000 -> 0, 0
  edge -1, -2 -> 0, 0; -1, -1 -> 0, 0

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_eq_i32_e32 {vcc}, {a}, {b} ; v_cmp_eq_i32_e64 {d}, {a}, {b}
  3, 5 -> 0, 0; 100, 7 -> 0, 0; 0x12345678, 0xf0f0f0f -> 0, 0; 77, 77 -> 1, 1; 0xdeadbeef, 4660 -> 0, 0; 5, 3 -> 0, 0
  -65536, 0xffff00 -> 0, 0
  edge 0, 0 -> 1, 1; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, -2 -> 0, 0; 0, -1 -> 0, 0; 2, 0 -> 0, 0; 2, 2 -> 1, 1
  edge 2, 0x80000000 -> 0, 0; 2, -2 -> 0, 0; 2, -1 -> 0, 0; 0x80000000, 0 -> 0, 0; 0x80000000, 2 -> 0, 0
  edge 0x80000000, 0x80000000 -> 1, 1; 0x80000000, -2 -> 0, 0; 0x80000000, -1 -> 0, 0; -2, 0 -> 0, 0; -2, 2 -> 0, 0
  edge -2, 0x80000000 -> 0, 0; -2, -2 -> 1, 1; -2, -1 -> 0, 0; -1, 0 -> 0, 0; -1, 2 -> 0, 0; -1, 0x80000000 -> 0, 0
  edge -1, -2 -> 0, 0; -1, -1 -> 1, 1

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_le_i32_e32 {vcc}, {a}, {b} ; v_cmp_le_i32_e64 {d}, {a}, {b}
  3, 5 -> 1, 1; 100, 7 -> 0, 0; 0x12345678, 0xf0f0f0f -> 0, 0; 77, 77 -> 1, 1; 0xdeadbeef, 4660 -> 1, 1; 5, 3 -> 0, 0
  -65536, 0xffff00 -> 1, 1
  edge 0, 0 -> 1, 1; 0, 2 -> 1, 1; 0, 0x80000000 -> 0, 0; 0, -2 -> 0, 0; 0, -1 -> 0, 0; 2, 0 -> 0, 0; 2, 2 -> 1, 1
  edge 2, 0x80000000 -> 0, 0; 2, -2 -> 0, 0; 2, -1 -> 0, 0; 0x80000000, 0 -> 1, 1; 0x80000000, 2 -> 1, 1
  edge 0x80000000, 0x80000000 -> 1, 1; 0x80000000, -2 -> 1, 1; 0x80000000, -1 -> 1, 1; -2, 0 -> 1, 1; -2, 2 -> 1, 1
  edge -2, 0x80000000 -> 0, 0; -2, -2 -> 1, 1; -2, -1 -> 1, 1; -1, 0 -> 1, 1; -1, 2 -> 1, 1; -1, 0x80000000 -> 0, 0
  edge -1, -2 -> 0, 0; -1, -1 -> 1, 1

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_gt_i32_e32 {vcc}, {a}, {b} ; v_cmp_gt_i32_e64 {d}, {a}, {b}
  3, 5 -> 0, 0; 100, 7 -> 1, 1; 0x12345678, 0xf0f0f0f -> 1, 1; 77, 77 -> 0, 0; 0xdeadbeef, 4660 -> 0, 0; 5, 3 -> 1, 1
  -65536, 0xffff00 -> 0, 0
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 1, 1; 0, -2 -> 1, 1; 0, -1 -> 1, 1; 2, 0 -> 1, 1; 2, 2 -> 0, 0
  edge 2, 0x80000000 -> 1, 1; 2, -2 -> 1, 1; 2, -1 -> 1, 1; 0x80000000, 0 -> 0, 0; 0x80000000, 2 -> 0, 0
  edge 0x80000000, 0x80000000 -> 0, 0; 0x80000000, -2 -> 0, 0; 0x80000000, -1 -> 0, 0; -2, 0 -> 0, 0; -2, 2 -> 0, 0
  edge -2, 0x80000000 -> 1, 1; -2, -2 -> 0, 0; -2, -1 -> 0, 0; -1, 0 -> 0, 0; -1, 2 -> 0, 0; -1, 0x80000000 -> 1, 1
  edge -1, -2 -> 1, 1; -1, -1 -> 0, 0

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_ne_i32_e32 {vcc}, {a}, {b} ; v_cmp_ne_i32_e64 {d}, {a}, {b}
  3, 5 -> 1, 1; 100, 7 -> 1, 1; 0x12345678, 0xf0f0f0f -> 1, 1; 77, 77 -> 0, 0; 0xdeadbeef, 4660 -> 1, 1; 5, 3 -> 1, 1
  -65536, 0xffff00 -> 1, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 1, 1; 0, 0x80000000 -> 1, 1; 0, -2 -> 1, 1; 0, -1 -> 1, 1; 2, 0 -> 1, 1; 2, 2 -> 0, 0
  edge 2, 0x80000000 -> 1, 1; 2, -2 -> 1, 1; 2, -1 -> 1, 1; 0x80000000, 0 -> 1, 1; 0x80000000, 2 -> 1, 1
  edge 0x80000000, 0x80000000 -> 0, 0; 0x80000000, -2 -> 1, 1; 0x80000000, -1 -> 1, 1; -2, 0 -> 1, 1; -2, 2 -> 1, 1
  edge -2, 0x80000000 -> 1, 1; -2, -2 -> 0, 0; -2, -1 -> 1, 1; -1, 0 -> 1, 1; -1, 2 -> 1, 1; -1, 0x80000000 -> 1, 1
  edge -1, -2 -> 1, 1; -1, -1 -> 0, 0

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_ge_i32_e32 {vcc}, {a}, {b} ; v_cmp_ge_i32_e64 {d}, {a}, {b}
  3, 5 -> 0, 0; 100, 7 -> 1, 1; 0x12345678, 0xf0f0f0f -> 1, 1; 77, 77 -> 1, 1; 0xdeadbeef, 4660 -> 0, 0; 5, 3 -> 1, 1
  -65536, 0xffff00 -> 0, 0
  edge 0, 0 -> 1, 1; 0, 2 -> 0, 0; 0, 0x80000000 -> 1, 1; 0, -2 -> 1, 1; 0, -1 -> 1, 1; 2, 0 -> 1, 1; 2, 2 -> 1, 1
  edge 2, 0x80000000 -> 1, 1; 2, -2 -> 1, 1; 2, -1 -> 1, 1; 0x80000000, 0 -> 0, 0; 0x80000000, 2 -> 0, 0
  edge 0x80000000, 0x80000000 -> 1, 1; 0x80000000, -2 -> 0, 0; 0x80000000, -1 -> 0, 0; -2, 0 -> 0, 0; -2, 2 -> 0, 0
  edge -2, 0x80000000 -> 1, 1; -2, -2 -> 1, 1; -2, -1 -> 0, 0; -1, 0 -> 0, 0; -1, 2 -> 0, 0; -1, 0x80000000 -> 1, 1
  edge -1, -2 -> 1, 1; -1, -1 -> 1, 1

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_f_i32_e32 {vcc}, {a}, {b} ; v_cmp_f_i32_e64 {d}, {a}, {b} | all !gfx12
  3, 5 -> 0, 0; 100, 7 -> 0, 0
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, -2 -> 0, 0

test a:i32, b:i32 -> vcc:mask, d:mask
  op v_cmp_t_i32_e32 {vcc}, {a}, {b} ; v_cmp_t_i32_e64 {d}, {a}, {b} | all !gfx12
  3, 5 -> 1, 1; 100, 7 -> 1, 1
  edge 0, 0 -> 1, 1; 0, 2 -> 1, 1; 0, 0x80000000 -> 1, 1; 0, -2 -> 1, 1

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_lt_u32_e32 {vcc}, {a}, {b} ; v_cmp_lt_u32_e64 {d}, {a}, {b}
  3, 5 -> 1, 1; 100, 7 -> 0, 0; 0x12345678, 0xf0f0f0f -> 0, 0; 77, 77 -> 0, 0; 0xdeadbeef, 4660 -> 0, 0; 5, 3 -> 0, 0
  0xffff0000, 0xffff00 -> 0, 0
  edge 0, 0 -> 0, 0; 0, 2 -> 1, 1; 0, 0x80000000 -> 1, 1; 0, 0xfffffffe -> 1, 1; 0, 0xffffffff -> 1, 1; 2, 0 -> 0, 0
  edge 2, 2 -> 0, 0; 2, 0x80000000 -> 1, 1; 2, 0xfffffffe -> 1, 1; 2, 0xffffffff -> 1, 1; 0x80000000, 0 -> 0, 0
  edge 0x80000000, 2 -> 0, 0; 0x80000000, 0x80000000 -> 0, 0; 0x80000000, 0xfffffffe -> 1, 1
  edge 0x80000000, 0xffffffff -> 1, 1; 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 2 -> 0, 0; 0xfffffffe, 0x80000000 -> 0, 0
  edge 0xfffffffe, 0xfffffffe -> 0, 0; 0xfffffffe, 0xffffffff -> 1, 1; 0xffffffff, 0 -> 0, 0; 0xffffffff, 2 -> 0, 0
  edge 0xffffffff, 0x80000000 -> 0, 0; 0xffffffff, 0xfffffffe -> 0, 0; 0xffffffff, 0xffffffff -> 0, 0

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_eq_u32_e32 {vcc}, {a}, {b} ; v_cmp_eq_u32_e64 {d}, {a}, {b}
  3, 5 -> 0, 0; 100, 7 -> 0, 0; 0x12345678, 0xf0f0f0f -> 0, 0; 77, 77 -> 1, 1; 0xdeadbeef, 4660 -> 0, 0; 5, 3 -> 0, 0
  0xffff0000, 0xffff00 -> 0, 0
  edge 0, 0 -> 1, 1; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 0, 0
  edge 2, 2 -> 1, 1; 2, 0x80000000 -> 0, 0; 2, 0xfffffffe -> 0, 0; 2, 0xffffffff -> 0, 0; 0x80000000, 0 -> 0, 0
  edge 0x80000000, 2 -> 0, 0; 0x80000000, 0x80000000 -> 1, 1; 0x80000000, 0xfffffffe -> 0, 0
  edge 0x80000000, 0xffffffff -> 0, 0; 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 2 -> 0, 0; 0xfffffffe, 0x80000000 -> 0, 0
  edge 0xfffffffe, 0xfffffffe -> 1, 1; 0xfffffffe, 0xffffffff -> 0, 0; 0xffffffff, 0 -> 0, 0; 0xffffffff, 2 -> 0, 0
  edge 0xffffffff, 0x80000000 -> 0, 0; 0xffffffff, 0xfffffffe -> 0, 0; 0xffffffff, 0xffffffff -> 1, 1

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_le_u32_e32 {vcc}, {a}, {b} ; v_cmp_le_u32_e64 {d}, {a}, {b}
  3, 5 -> 1, 1; 100, 7 -> 0, 0; 0x12345678, 0xf0f0f0f -> 0, 0; 77, 77 -> 1, 1; 0xdeadbeef, 4660 -> 0, 0; 5, 3 -> 0, 0
  0xffff0000, 0xffff00 -> 0, 0
  edge 0, 0 -> 1, 1; 0, 2 -> 1, 1; 0, 0x80000000 -> 1, 1; 0, 0xfffffffe -> 1, 1; 0, 0xffffffff -> 1, 1; 2, 0 -> 0, 0
  edge 2, 2 -> 1, 1; 2, 0x80000000 -> 1, 1; 2, 0xfffffffe -> 1, 1; 2, 0xffffffff -> 1, 1; 0x80000000, 0 -> 0, 0
  edge 0x80000000, 2 -> 0, 0; 0x80000000, 0x80000000 -> 1, 1; 0x80000000, 0xfffffffe -> 1, 1
  edge 0x80000000, 0xffffffff -> 1, 1; 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 2 -> 0, 0; 0xfffffffe, 0x80000000 -> 0, 0
  edge 0xfffffffe, 0xfffffffe -> 1, 1; 0xfffffffe, 0xffffffff -> 1, 1; 0xffffffff, 0 -> 0, 0; 0xffffffff, 2 -> 0, 0
  edge 0xffffffff, 0x80000000 -> 0, 0; 0xffffffff, 0xfffffffe -> 0, 0; 0xffffffff, 0xffffffff -> 1, 1

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_gt_u32_e32 {vcc}, {a}, {b} ; v_cmp_gt_u32_e64 {d}, {a}, {b}
  3, 5 -> 0, 0; 100, 7 -> 1, 1; 0x12345678, 0xf0f0f0f -> 1, 1; 77, 77 -> 0, 0; 0xdeadbeef, 4660 -> 1, 1; 5, 3 -> 1, 1
  0xffff0000, 0xffff00 -> 1, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 1, 1
  edge 2, 2 -> 0, 0; 2, 0x80000000 -> 0, 0; 2, 0xfffffffe -> 0, 0; 2, 0xffffffff -> 0, 0; 0x80000000, 0 -> 1, 1
  edge 0x80000000, 2 -> 1, 1; 0x80000000, 0x80000000 -> 0, 0; 0x80000000, 0xfffffffe -> 0, 0
  edge 0x80000000, 0xffffffff -> 0, 0; 0xfffffffe, 0 -> 1, 1; 0xfffffffe, 2 -> 1, 1; 0xfffffffe, 0x80000000 -> 1, 1
  edge 0xfffffffe, 0xfffffffe -> 0, 0; 0xfffffffe, 0xffffffff -> 0, 0; 0xffffffff, 0 -> 1, 1; 0xffffffff, 2 -> 1, 1
  edge 0xffffffff, 0x80000000 -> 1, 1; 0xffffffff, 0xfffffffe -> 1, 1; 0xffffffff, 0xffffffff -> 0, 0

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_ne_u32_e32 {vcc}, {a}, {b} ; v_cmp_ne_u32_e64 {d}, {a}, {b}
  3, 5 -> 1, 1; 100, 7 -> 1, 1; 0x12345678, 0xf0f0f0f -> 1, 1; 77, 77 -> 0, 0; 0xdeadbeef, 4660 -> 1, 1; 5, 3 -> 1, 1
  0xffff0000, 0xffff00 -> 1, 1
  edge 0, 0 -> 0, 0; 0, 2 -> 1, 1; 0, 0x80000000 -> 1, 1; 0, 0xfffffffe -> 1, 1; 0, 0xffffffff -> 1, 1; 2, 0 -> 1, 1
  edge 2, 2 -> 0, 0; 2, 0x80000000 -> 1, 1; 2, 0xfffffffe -> 1, 1; 2, 0xffffffff -> 1, 1; 0x80000000, 0 -> 1, 1
  edge 0x80000000, 2 -> 1, 1; 0x80000000, 0x80000000 -> 0, 0; 0x80000000, 0xfffffffe -> 1, 1
  edge 0x80000000, 0xffffffff -> 1, 1; 0xfffffffe, 0 -> 1, 1; 0xfffffffe, 2 -> 1, 1; 0xfffffffe, 0x80000000 -> 1, 1
  edge 0xfffffffe, 0xfffffffe -> 0, 0; 0xfffffffe, 0xffffffff -> 1, 1; 0xffffffff, 0 -> 1, 1; 0xffffffff, 2 -> 1, 1
  edge 0xffffffff, 0x80000000 -> 1, 1; 0xffffffff, 0xfffffffe -> 1, 1; 0xffffffff, 0xffffffff -> 0, 0

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_ge_u32_e32 {vcc}, {a}, {b} ; v_cmp_ge_u32_e64 {d}, {a}, {b}
  3, 5 -> 0, 0; 100, 7 -> 1, 1; 0x12345678, 0xf0f0f0f -> 1, 1; 77, 77 -> 1, 1; 0xdeadbeef, 4660 -> 1, 1; 5, 3 -> 1, 1
  0xffff0000, 0xffff00 -> 1, 1
  edge 0, 0 -> 1, 1; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 1, 1
  edge 2, 2 -> 1, 1; 2, 0x80000000 -> 0, 0; 2, 0xfffffffe -> 0, 0; 2, 0xffffffff -> 0, 0; 0x80000000, 0 -> 1, 1
  edge 0x80000000, 2 -> 1, 1; 0x80000000, 0x80000000 -> 1, 1; 0x80000000, 0xfffffffe -> 0, 0
  edge 0x80000000, 0xffffffff -> 0, 0; 0xfffffffe, 0 -> 1, 1; 0xfffffffe, 2 -> 1, 1; 0xfffffffe, 0x80000000 -> 1, 1
  edge 0xfffffffe, 0xfffffffe -> 1, 1; 0xfffffffe, 0xffffffff -> 0, 0; 0xffffffff, 0 -> 1, 1; 0xffffffff, 2 -> 1, 1
  edge 0xffffffff, 0x80000000 -> 1, 1; 0xffffffff, 0xfffffffe -> 1, 1; 0xffffffff, 0xffffffff -> 1, 1

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_f_u32_e32 {vcc}, {a}, {b} ; v_cmp_f_u32_e64 {d}, {a}, {b} | all !gfx12
  3, 5 -> 0, 0; 100, 7 -> 0, 0
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0

test a:u32, b:u32 -> vcc:mask, d:mask
  op v_cmp_t_u32_e32 {vcc}, {a}, {b} ; v_cmp_t_u32_e64 {d}, {a}, {b} | all !gfx12
  3, 5 -> 1, 1; 100, 7 -> 1, 1
  edge 0, 0 -> 1, 1; 0, 2 -> 1, 1; 0, 0x80000000 -> 1, 1; 0, 0xfffffffe -> 1, 1
