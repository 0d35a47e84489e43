// Additions and subtractions with carry: a lane's bit of VCC, or of a named mask.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP2 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:u32, b:u32 -> d:u32, vcc:mask
  op v_add_co_u32_e32 {d}, {vcc}, {a}, {b} | gfx9
  op v_add_co_u32_e64 {d}, {vcc}, {a}, {b} | gfx9
  op v_add_co_u32 {d}, {vcc}, {a}, {b} | gfx10 gfx11 gfx12
  3, 5 -> 8, 0; 100, 7 -> 107, 0; 0x12345678, 0xf0f0f0f -> 0x21436587, 0; 77, 77 -> 154, 0
  0xdeadbeef, 4660 -> 0xdeadd123, 0; 5, 3 -> 8, 0; 0xffff0000, 0xffff00 -> 0xfeff00, 1
  edge 0, 0 -> 0, 0; 0, 1 -> 1, 0; 0, 2 -> 2, 0; 0, 0x7fffffff -> 0x7fffffff, 0; 0, 0x80000000 -> 0x80000000, 0
  edge 0, 0x80000001 -> 0x80000001, 0; 0, 0xfffffffe -> 0xfffffffe, 0; 0, 0xffffffff -> 0xffffffff, 0; 1, 0 -> 1, 0
  edge 1, 1 -> 2, 0; 1, 2 -> 3, 0; 1, 0x7fffffff -> 0x80000000, 0; 1, 0x80000000 -> 0x80000001, 0
  edge 1, 0x80000001 -> 0x80000002, 0; 1, 0xfffffffe -> 0xffffffff, 0; 1, 0xffffffff -> 0, 1; 2, 0 -> 2, 0
  edge 2, 1 -> 3, 0; 2, 2 -> 4, 0; 2, 0x7fffffff -> 0x80000001, 0; 2, 0x80000000 -> 0x80000002, 0
  edge 2, 0x80000001 -> 0x80000003, 0; 2, 0xfffffffe -> 0, 1; 2, 0xffffffff -> 1, 1; 0x7fffffff, 0 -> 0x7fffffff, 0
  edge 0x7fffffff, 1 -> 0x80000000, 0; 0x7fffffff, 2 -> 0x80000001, 0; 0x7fffffff, 0x7fffffff -> 0xfffffffe, 0
  edge 0x7fffffff, 0x80000000 -> 0xffffffff, 0; 0x7fffffff, 0x80000001 -> 0, 1
  edge 0x7fffffff, 0xfffffffe -> 0x7ffffffd, 1; 0x7fffffff, 0xffffffff -> 0x7ffffffe, 1
  edge 0x80000000, 0 -> 0x80000000, 0; 0x80000000, 1 -> 0x80000001, 0; 0x80000000, 2 -> 0x80000002, 0
  edge 0x80000000, 0x7fffffff -> 0xffffffff, 0; 0x80000000, 0x80000000 -> 0, 1; 0x80000000, 0x80000001 -> 1, 1
  edge 0x80000000, 0xfffffffe -> 0x7ffffffe, 1; 0x80000000, 0xffffffff -> 0x7fffffff, 1
  edge 0x80000001, 0 -> 0x80000001, 0; 0x80000001, 1 -> 0x80000002, 0; 0x80000001, 2 -> 0x80000003, 0
  edge 0x80000001, 0x7fffffff -> 0, 1; 0x80000001, 0x80000000 -> 1, 1; 0x80000001, 0x80000001 -> 2, 1
  edge 0x80000001, 0xfffffffe -> 0x7fffffff, 1; 0x80000001, 0xffffffff -> 0x80000000, 1
  edge 0xfffffffe, 0 -> 0xfffffffe, 0; 0xfffffffe, 1 -> 0xffffffff, 0; 0xfffffffe, 2 -> 0, 1
  edge 0xfffffffe, 0x7fffffff -> 0x7ffffffd, 1; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 1
  edge 0xfffffffe, 0x80000001 -> 0x7fffffff, 1; 0xfffffffe, 0xfffffffe -> 0xfffffffc, 1
  edge 0xfffffffe, 0xffffffff -> 0xfffffffd, 1; 0xffffffff, 0 -> 0xffffffff, 0; 0xffffffff, 1 -> 0, 1
  edge 0xffffffff, 2 -> 1, 1; 0xffffffff, 0x7fffffff -> 0x7ffffffe, 1; 0xffffffff, 0x80000000 -> 0x7fffffff, 1
  edge 0xffffffff, 0x80000001 -> 0x80000000, 1; 0xffffffff, 0xfffffffe -> 0xfffffffd, 1
  edge 0xffffffff, 0xffffffff -> 0xfffffffe, 1

test a:u32, b:u32 -> d:u32, vcc:mask
  op v_sub_co_u32_e32 {d}, {vcc}, {a}, {b} | gfx9
  op v_sub_co_u32_e64 {d}, {vcc}, {a}, {b} | gfx9
  op v_sub_co_u32 {d}, {vcc}, {a}, {b} | gfx10 gfx11 gfx12
  3, 5 -> 0xfffffffe, 1; 100, 7 -> 93, 0; 0x12345678, 0xf0f0f0f -> 0x3254769, 0; 77, 77 -> 0, 0
  0xdeadbeef, 4660 -> 0xdeadacbb, 0; 5, 3 -> 2, 0; 0xffff0000, 0xffff00 -> 0xfeff0100, 0
  edge 0, 0 -> 0, 0; 0, 1 -> 0xffffffff, 1; 0, 2 -> 0xfffffffe, 1; 0, 0x7fffffff -> 0x80000001, 1
  edge 0, 0x80000000 -> 0x80000000, 1; 0, 0x80000001 -> 0x7fffffff, 1; 0, 0xfffffffe -> 2, 1; 0, 0xffffffff -> 1, 1
  edge 1, 0 -> 1, 0; 1, 1 -> 0, 0; 1, 2 -> 0xffffffff, 1; 1, 0x7fffffff -> 0x80000002, 1
  edge 1, 0x80000000 -> 0x80000001, 1; 1, 0x80000001 -> 0x80000000, 1; 1, 0xfffffffe -> 3, 1; 1, 0xffffffff -> 2, 1
  edge 2, 0 -> 2, 0; 2, 1 -> 1, 0; 2, 2 -> 0, 0; 2, 0x7fffffff -> 0x80000003, 1; 2, 0x80000000 -> 0x80000002, 1
  edge 2, 0x80000001 -> 0x80000001, 1; 2, 0xfffffffe -> 4, 1; 2, 0xffffffff -> 3, 1; 0x7fffffff, 0 -> 0x7fffffff, 0
  edge 0x7fffffff, 1 -> 0x7ffffffe, 0; 0x7fffffff, 2 -> 0x7ffffffd, 0; 0x7fffffff, 0x7fffffff -> 0, 0
  edge 0x7fffffff, 0x80000000 -> 0xffffffff, 1; 0x7fffffff, 0x80000001 -> 0xfffffffe, 1
  edge 0x7fffffff, 0xfffffffe -> 0x80000001, 1; 0x7fffffff, 0xffffffff -> 0x80000000, 1
  edge 0x80000000, 0 -> 0x80000000, 0; 0x80000000, 1 -> 0x7fffffff, 0; 0x80000000, 2 -> 0x7ffffffe, 0
  edge 0x80000000, 0x7fffffff -> 1, 0; 0x80000000, 0x80000000 -> 0, 0; 0x80000000, 0x80000001 -> 0xffffffff, 1
  edge 0x80000000, 0xfffffffe -> 0x80000002, 1; 0x80000000, 0xffffffff -> 0x80000001, 1
  edge 0x80000001, 0 -> 0x80000001, 0; 0x80000001, 1 -> 0x80000000, 0; 0x80000001, 2 -> 0x7fffffff, 0
  edge 0x80000001, 0x7fffffff -> 2, 0; 0x80000001, 0x80000000 -> 1, 0; 0x80000001, 0x80000001 -> 0, 0
  edge 0x80000001, 0xfffffffe -> 0x80000003, 1; 0x80000001, 0xffffffff -> 0x80000002, 1
  edge 0xfffffffe, 0 -> 0xfffffffe, 0; 0xfffffffe, 1 -> 0xfffffffd, 0; 0xfffffffe, 2 -> 0xfffffffc, 0
  edge 0xfffffffe, 0x7fffffff -> 0x7fffffff, 0; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0
  edge 0xfffffffe, 0x80000001 -> 0x7ffffffd, 0; 0xfffffffe, 0xfffffffe -> 0, 0
  edge 0xfffffffe, 0xffffffff -> 0xffffffff, 1; 0xffffffff, 0 -> 0xffffffff, 0; 0xffffffff, 1 -> 0xfffffffe, 0
  edge 0xffffffff, 2 -> 0xfffffffd, 0; 0xffffffff, 0x7fffffff -> 0x80000000, 0
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0; 0xffffffff, 0x80000001 -> 0x7ffffffe, 0
  edge 0xffffffff, 0xfffffffe -> 1, 0; 0xffffffff, 0xffffffff -> 0, 0

test a:u32, b:u32 -> d:u32, vcc:mask
  op v_subrev_co_u32_e32 {d}, {vcc}, {a}, {b} | gfx9
  op v_subrev_co_u32_e64 {d}, {vcc}, {a}, {b} | gfx9
  op v_subrev_co_u32 {d}, {vcc}, {a}, {b} | gfx10 gfx11 gfx12
  3, 5 -> 2, 0; 100, 7 -> 0xffffffa3, 1; 0x12345678, 0xf0f0f0f -> 0xfcdab897, 1; 77, 77 -> 0, 0
  0xdeadbeef, 4660 -> 0x21525345, 1; 5, 3 -> 0xfffffffe, 1; 0xffff0000, 0xffff00 -> 0x100ff00, 1
  edge 0, 0 -> 0, 0; 0, 1 -> 1, 0; 0, 2 -> 2, 0; 0, 0x7fffffff -> 0x7fffffff, 0; 0, 0x80000000 -> 0x80000000, 0
  edge 0, 0x80000001 -> 0x80000001, 0; 0, 0xfffffffe -> 0xfffffffe, 0; 0, 0xffffffff -> 0xffffffff, 0
  edge 1, 0 -> 0xffffffff, 1; 1, 1 -> 0, 0; 1, 2 -> 1, 0; 1, 0x7fffffff -> 0x7ffffffe, 0
  edge 1, 0x80000000 -> 0x7fffffff, 0; 1, 0x80000001 -> 0x80000000, 0; 1, 0xfffffffe -> 0xfffffffd, 0
  edge 1, 0xffffffff -> 0xfffffffe, 0; 2, 0 -> 0xfffffffe, 1; 2, 1 -> 0xffffffff, 1; 2, 2 -> 0, 0
  edge 2, 0x7fffffff -> 0x7ffffffd, 0; 2, 0x80000000 -> 0x7ffffffe, 0; 2, 0x80000001 -> 0x7fffffff, 0
  edge 2, 0xfffffffe -> 0xfffffffc, 0; 2, 0xffffffff -> 0xfffffffd, 0; 0x7fffffff, 0 -> 0x80000001, 1
  edge 0x7fffffff, 1 -> 0x80000002, 1; 0x7fffffff, 2 -> 0x80000003, 1; 0x7fffffff, 0x7fffffff -> 0, 0
  edge 0x7fffffff, 0x80000000 -> 1, 0; 0x7fffffff, 0x80000001 -> 2, 0; 0x7fffffff, 0xfffffffe -> 0x7fffffff, 0
  edge 0x7fffffff, 0xffffffff -> 0x80000000, 0; 0x80000000, 0 -> 0x80000000, 1; 0x80000000, 1 -> 0x80000001, 1
  edge 0x80000000, 2 -> 0x80000002, 1; 0x80000000, 0x7fffffff -> 0xffffffff, 1; 0x80000000, 0x80000000 -> 0, 0
  edge 0x80000000, 0x80000001 -> 1, 0; 0x80000000, 0xfffffffe -> 0x7ffffffe, 0
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0; 0x80000001, 0 -> 0x7fffffff, 1; 0x80000001, 1 -> 0x80000000, 1
  edge 0x80000001, 2 -> 0x80000001, 1; 0x80000001, 0x7fffffff -> 0xfffffffe, 1
  edge 0x80000001, 0x80000000 -> 0xffffffff, 1; 0x80000001, 0x80000001 -> 0, 0
  edge 0x80000001, 0xfffffffe -> 0x7ffffffd, 0; 0x80000001, 0xffffffff -> 0x7ffffffe, 0; 0xfffffffe, 0 -> 2, 1
  edge 0xfffffffe, 1 -> 3, 1; 0xfffffffe, 2 -> 4, 1; 0xfffffffe, 0x7fffffff -> 0x80000001, 1
  edge 0xfffffffe, 0x80000000 -> 0x80000002, 1; 0xfffffffe, 0x80000001 -> 0x80000003, 1
  edge 0xfffffffe, 0xfffffffe -> 0, 0; 0xfffffffe, 0xffffffff -> 1, 0; 0xffffffff, 0 -> 1, 1; 0xffffffff, 1 -> 2, 1
  edge 0xffffffff, 2 -> 3, 1; 0xffffffff, 0x7fffffff -> 0x80000000, 1; 0xffffffff, 0x80000000 -> 0x80000001, 1
  edge 0xffffffff, 0x80000001 -> 0x80000002, 1; 0xffffffff, 0xfffffffe -> 0xffffffff, 1
  edge 0xffffffff, 0xffffffff -> 0, 0

test a:u32, b:u32, vcc:mask -> d:u32, vcc:mask
  op v_addc_co_u32_e32 {d}, {vcc}, {a}, {b}, {vcc} | gfx9
  op v_addc_co_u32_e64 {d}, {vcc}, {a}, {b}, {vcc} | gfx9
  op v_add_co_ci_u32_e32 {d}, {vcc}, {a}, {b}, {vcc} | gfx10 gfx11 gfx12
  op v_add_co_ci_u32_e64 {d}, {vcc}, {a}, {b}, {vcc} | gfx10 gfx11 gfx12
  3, 5, 0 -> 8, 0; 3, 5, 1 -> 9, 0; 100, 7, 0 -> 107, 0; 100, 7, 1 -> 108, 0
  0x12345678, 0xf0f0f0f, 0 -> 0x21436587, 0; 0x12345678, 0xf0f0f0f, 1 -> 0x21436588, 0; 77, 77, 0 -> 154, 0
  77, 77, 1 -> 155, 0; 0xdeadbeef, 4660, 0 -> 0xdeadd123, 0; 0xdeadbeef, 4660, 1 -> 0xdeadd124, 0; 5, 3, 0 -> 8, 0
  5, 3, 1 -> 9, 0; 0xffff0000, 0xffff00, 0 -> 0xfeff00, 1; 0xffff0000, 0xffff00, 1 -> 0xfeff01, 1
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 1, 0; 0, 1, 0 -> 1, 0; 0, 1, 1 -> 2, 0; 0, 0x7fffffff, 0 -> 0x7fffffff, 0
  edge 0, 0x7fffffff, 1 -> 0x80000000, 0; 0, 0x80000000, 0 -> 0x80000000, 0; 0, 0x80000000, 1 -> 0x80000001, 0
  edge 0, 0xfffffffe, 0 -> 0xfffffffe, 0; 0, 0xfffffffe, 1 -> 0xffffffff, 0; 0, 0xffffffff, 0 -> 0xffffffff, 0
  edge 0, 0xffffffff, 1 -> 0, 1; 1, 0, 0 -> 1, 0; 1, 0, 1 -> 2, 0; 1, 1, 0 -> 2, 0; 1, 1, 1 -> 3, 0
  edge 1, 0x7fffffff, 0 -> 0x80000000, 0; 1, 0x7fffffff, 1 -> 0x80000001, 0; 1, 0x80000000, 0 -> 0x80000001, 0
  edge 1, 0x80000000, 1 -> 0x80000002, 0; 1, 0xfffffffe, 0 -> 0xffffffff, 0; 1, 0xfffffffe, 1 -> 0, 1
  edge 1, 0xffffffff, 0 -> 0, 1; 1, 0xffffffff, 1 -> 1, 1; 0x7fffffff, 0, 0 -> 0x7fffffff, 0
  edge 0x7fffffff, 0, 1 -> 0x80000000, 0; 0x7fffffff, 1, 0 -> 0x80000000, 0; 0x7fffffff, 1, 1 -> 0x80000001, 0
  edge 0x7fffffff, 0x7fffffff, 0 -> 0xfffffffe, 0; 0x7fffffff, 0x7fffffff, 1 -> 0xffffffff, 0
  edge 0x7fffffff, 0x80000000, 0 -> 0xffffffff, 0; 0x7fffffff, 0x80000000, 1 -> 0, 1
  edge 0x7fffffff, 0xfffffffe, 0 -> 0x7ffffffd, 1; 0x7fffffff, 0xfffffffe, 1 -> 0x7ffffffe, 1
  edge 0x7fffffff, 0xffffffff, 0 -> 0x7ffffffe, 1; 0x7fffffff, 0xffffffff, 1 -> 0x7fffffff, 1
  edge 0x80000000, 0, 0 -> 0x80000000, 0; 0x80000000, 0, 1 -> 0x80000001, 0; 0x80000000, 1, 0 -> 0x80000001, 0
  edge 0x80000000, 1, 1 -> 0x80000002, 0; 0x80000000, 0x7fffffff, 0 -> 0xffffffff, 0
  edge 0x80000000, 0x7fffffff, 1 -> 0, 1; 0x80000000, 0x80000000, 0 -> 0, 1; 0x80000000, 0x80000000, 1 -> 1, 1
  edge 0x80000000, 0xfffffffe, 0 -> 0x7ffffffe, 1; 0x80000000, 0xfffffffe, 1 -> 0x7fffffff, 1
  edge 0x80000000, 0xffffffff, 0 -> 0x7fffffff, 1; 0x80000000, 0xffffffff, 1 -> 0x80000000, 1
  edge 0xfffffffe, 0, 0 -> 0xfffffffe, 0; 0xfffffffe, 0, 1 -> 0xffffffff, 0; 0xfffffffe, 1, 0 -> 0xffffffff, 0
  edge 0xfffffffe, 1, 1 -> 0, 1; 0xfffffffe, 0x7fffffff, 0 -> 0x7ffffffd, 1
  edge 0xfffffffe, 0x7fffffff, 1 -> 0x7ffffffe, 1; 0xfffffffe, 0x80000000, 0 -> 0x7ffffffe, 1
  edge 0xfffffffe, 0x80000000, 1 -> 0x7fffffff, 1; 0xfffffffe, 0xfffffffe, 0 -> 0xfffffffc, 1
  edge 0xfffffffe, 0xfffffffe, 1 -> 0xfffffffd, 1; 0xfffffffe, 0xffffffff, 0 -> 0xfffffffd, 1
  edge 0xfffffffe, 0xffffffff, 1 -> 0xfffffffe, 1; 0xffffffff, 0, 0 -> 0xffffffff, 0; 0xffffffff, 0, 1 -> 0, 1
  edge 0xffffffff, 1, 0 -> 0, 1; 0xffffffff, 1, 1 -> 1, 1; 0xffffffff, 0x7fffffff, 0 -> 0x7ffffffe, 1
  edge 0xffffffff, 0x7fffffff, 1 -> 0x7fffffff, 1; 0xffffffff, 0x80000000, 0 -> 0x7fffffff, 1
  edge 0xffffffff, 0x80000000, 1 -> 0x80000000, 1; 0xffffffff, 0xfffffffe, 0 -> 0xfffffffd, 1
  edge 0xffffffff, 0xfffffffe, 1 -> 0xfffffffe, 1; 0xffffffff, 0xffffffff, 0 -> 0xfffffffe, 1
  edge 0xffffffff, 0xffffffff, 1 -> 0xffffffff, 1

test a:u32, b:u32, c:mask -> d:u32, e:mask
  op v_addc_co_u32_e64 {d}, {e}, {a}, {b}, {c} | gfx9
  op v_add_co_ci_u32_e64 {d}, {e}, {a}, {b}, {c} | gfx10 gfx11 gfx12
  3, 5, 0 -> 8, 0; 3, 5, 1 -> 9, 0; 100, 7, 0 -> 107, 0; 100, 7, 1 -> 108, 0
  0x12345678, 0xf0f0f0f, 0 -> 0x21436587, 0; 0x12345678, 0xf0f0f0f, 1 -> 0x21436588, 0; 77, 77, 0 -> 154, 0
  77, 77, 1 -> 155, 0; 0xdeadbeef, 4660, 0 -> 0xdeadd123, 0; 0xdeadbeef, 4660, 1 -> 0xdeadd124, 0; 5, 3, 0 -> 8, 0
  5, 3, 1 -> 9, 0; 0xffff0000, 0xffff00, 0 -> 0xfeff00, 1; 0xffff0000, 0xffff00, 1 -> 0xfeff01, 1
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 1, 0; 0, 1, 0 -> 1, 0; 0, 1, 1 -> 2, 0; 0, 0x7fffffff, 0 -> 0x7fffffff, 0
  edge 0, 0x7fffffff, 1 -> 0x80000000, 0; 0, 0x80000000, 0 -> 0x80000000, 0; 0, 0x80000000, 1 -> 0x80000001, 0
  edge 0, 0xfffffffe, 0 -> 0xfffffffe, 0; 0, 0xfffffffe, 1 -> 0xffffffff, 0; 0, 0xffffffff, 0 -> 0xffffffff, 0
  edge 0, 0xffffffff, 1 -> 0, 1; 1, 0, 0 -> 1, 0; 1, 0, 1 -> 2, 0; 1, 1, 0 -> 2, 0; 1, 1, 1 -> 3, 0
  edge 1, 0x7fffffff, 0 -> 0x80000000, 0; 1, 0x7fffffff, 1 -> 0x80000001, 0; 1, 0x80000000, 0 -> 0x80000001, 0
  edge 1, 0x80000000, 1 -> 0x80000002, 0; 1, 0xfffffffe, 0 -> 0xffffffff, 0; 1, 0xfffffffe, 1 -> 0, 1
  edge 1, 0xffffffff, 0 -> 0, 1; 1, 0xffffffff, 1 -> 1, 1; 0x7fffffff, 0, 0 -> 0x7fffffff, 0
  edge 0x7fffffff, 0, 1 -> 0x80000000, 0; 0x7fffffff, 1, 0 -> 0x80000000, 0; 0x7fffffff, 1, 1 -> 0x80000001, 0
  edge 0x7fffffff, 0x7fffffff, 0 -> 0xfffffffe, 0; 0x7fffffff, 0x7fffffff, 1 -> 0xffffffff, 0
  edge 0x7fffffff, 0x80000000, 0 -> 0xffffffff, 0; 0x7fffffff, 0x80000000, 1 -> 0, 1
  edge 0x7fffffff, 0xfffffffe, 0 -> 0x7ffffffd, 1; 0x7fffffff, 0xfffffffe, 1 -> 0x7ffffffe, 1
  edge 0x7fffffff, 0xffffffff, 0 -> 0x7ffffffe, 1; 0x7fffffff, 0xffffffff, 1 -> 0x7fffffff, 1
  edge 0x80000000, 0, 0 -> 0x80000000, 0; 0x80000000, 0, 1 -> 0x80000001, 0; 0x80000000, 1, 0 -> 0x80000001, 0
  edge 0x80000000, 1, 1 -> 0x80000002, 0; 0x80000000, 0x7fffffff, 0 -> 0xffffffff, 0
  edge 0x80000000, 0x7fffffff, 1 -> 0, 1; 0x80000000, 0x80000000, 0 -> 0, 1; 0x80000000, 0x80000000, 1 -> 1, 1
  edge 0x80000000, 0xfffffffe, 0 -> 0x7ffffffe, 1; 0x80000000, 0xfffffffe, 1 -> 0x7fffffff, 1
  edge 0x80000000, 0xffffffff, 0 -> 0x7fffffff, 1; 0x80000000, 0xffffffff, 1 -> 0x80000000, 1
  edge 0xfffffffe, 0, 0 -> 0xfffffffe, 0; 0xfffffffe, 0, 1 -> 0xffffffff, 0; 0xfffffffe, 1, 0 -> 0xffffffff, 0
  edge 0xfffffffe, 1, 1 -> 0, 1; 0xfffffffe, 0x7fffffff, 0 -> 0x7ffffffd, 1
  edge 0xfffffffe, 0x7fffffff, 1 -> 0x7ffffffe, 1; 0xfffffffe, 0x80000000, 0 -> 0x7ffffffe, 1
  edge 0xfffffffe, 0x80000000, 1 -> 0x7fffffff, 1; 0xfffffffe, 0xfffffffe, 0 -> 0xfffffffc, 1
  edge 0xfffffffe, 0xfffffffe, 1 -> 0xfffffffd, 1; 0xfffffffe, 0xffffffff, 0 -> 0xfffffffd, 1
  edge 0xfffffffe, 0xffffffff, 1 -> 0xfffffffe, 1; 0xffffffff, 0, 0 -> 0xffffffff, 0; 0xffffffff, 0, 1 -> 0, 1
  edge 0xffffffff, 1, 0 -> 0, 1; 0xffffffff, 1, 1 -> 1, 1; 0xffffffff, 0x7fffffff, 0 -> 0x7ffffffe, 1
  edge 0xffffffff, 0x7fffffff, 1 -> 0x7fffffff, 1; 0xffffffff, 0x80000000, 0 -> 0x7fffffff, 1
  edge 0xffffffff, 0x80000000, 1 -> 0x80000000, 1; 0xffffffff, 0xfffffffe, 0 -> 0xfffffffd, 1
  edge 0xffffffff, 0xfffffffe, 1 -> 0xfffffffe, 1; 0xffffffff, 0xffffffff, 0 -> 0xfffffffe, 1
  edge 0xffffffff, 0xffffffff, 1 -> 0xffffffff, 1

test a:u32, b:u32, vcc:mask -> d:u32, vcc:mask
  op v_subb_co_u32_e32 {d}, {vcc}, {a}, {b}, {vcc} | gfx9
  op v_subb_co_u32_e64 {d}, {vcc}, {a}, {b}, {vcc} | gfx9
  op v_sub_co_ci_u32_e32 {d}, {vcc}, {a}, {b}, {vcc} | gfx10 gfx11 gfx12
  op v_sub_co_ci_u32_e64 {d}, {vcc}, {a}, {b}, {vcc} | gfx10 gfx11 gfx12
  3, 5, 0 -> 0xfffffffe, 1; 3, 5, 1 -> 0xfffffffd, 1; 100, 7, 0 -> 93, 0; 100, 7, 1 -> 92, 0
  0x12345678, 0xf0f0f0f, 0 -> 0x3254769, 0; 0x12345678, 0xf0f0f0f, 1 -> 0x3254768, 0; 77, 77, 0 -> 0, 0
  77, 77, 1 -> 0xffffffff, 1; 0xdeadbeef, 4660, 0 -> 0xdeadacbb, 0; 0xdeadbeef, 4660, 1 -> 0xdeadacba, 0
  5, 3, 0 -> 2, 0; 5, 3, 1 -> 1, 0; 0xffff0000, 0xffff00, 0 -> 0xfeff0100, 0; 0xffff0000, 0xffff00, 1 -> 0xfeff00ff, 0
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 0xffffffff, 1; 0, 1, 0 -> 0xffffffff, 1; 0, 1, 1 -> 0xfffffffe, 1
  edge 0, 0x7fffffff, 0 -> 0x80000001, 1; 0, 0x7fffffff, 1 -> 0x80000000, 1; 0, 0x80000000, 0 -> 0x80000000, 1
  edge 0, 0x80000000, 1 -> 0x7fffffff, 1; 0, 0xfffffffe, 0 -> 2, 1; 0, 0xfffffffe, 1 -> 1, 1; 0, 0xffffffff, 0 -> 1, 1
  edge 0, 0xffffffff, 1 -> 0, 1; 1, 0, 0 -> 1, 0; 1, 0, 1 -> 0, 0; 1, 1, 0 -> 0, 0; 1, 1, 1 -> 0xffffffff, 1
  edge 1, 0x7fffffff, 0 -> 0x80000002, 1; 1, 0x7fffffff, 1 -> 0x80000001, 1; 1, 0x80000000, 0 -> 0x80000001, 1
  edge 1, 0x80000000, 1 -> 0x80000000, 1; 1, 0xfffffffe, 0 -> 3, 1; 1, 0xfffffffe, 1 -> 2, 1; 1, 0xffffffff, 0 -> 2, 1
  edge 1, 0xffffffff, 1 -> 1, 1; 0x7fffffff, 0, 0 -> 0x7fffffff, 0; 0x7fffffff, 0, 1 -> 0x7ffffffe, 0
  edge 0x7fffffff, 1, 0 -> 0x7ffffffe, 0; 0x7fffffff, 1, 1 -> 0x7ffffffd, 0; 0x7fffffff, 0x7fffffff, 0 -> 0, 0
  edge 0x7fffffff, 0x7fffffff, 1 -> 0xffffffff, 1; 0x7fffffff, 0x80000000, 0 -> 0xffffffff, 1
  edge 0x7fffffff, 0x80000000, 1 -> 0xfffffffe, 1; 0x7fffffff, 0xfffffffe, 0 -> 0x80000001, 1
  edge 0x7fffffff, 0xfffffffe, 1 -> 0x80000000, 1; 0x7fffffff, 0xffffffff, 0 -> 0x80000000, 1
  edge 0x7fffffff, 0xffffffff, 1 -> 0x7fffffff, 1; 0x80000000, 0, 0 -> 0x80000000, 0
  edge 0x80000000, 0, 1 -> 0x7fffffff, 0; 0x80000000, 1, 0 -> 0x7fffffff, 0; 0x80000000, 1, 1 -> 0x7ffffffe, 0
  edge 0x80000000, 0x7fffffff, 0 -> 1, 0; 0x80000000, 0x7fffffff, 1 -> 0, 0; 0x80000000, 0x80000000, 0 -> 0, 0
  edge 0x80000000, 0x80000000, 1 -> 0xffffffff, 1; 0x80000000, 0xfffffffe, 0 -> 0x80000002, 1
  edge 0x80000000, 0xfffffffe, 1 -> 0x80000001, 1; 0x80000000, 0xffffffff, 0 -> 0x80000001, 1
  edge 0x80000000, 0xffffffff, 1 -> 0x80000000, 1; 0xfffffffe, 0, 0 -> 0xfffffffe, 0
  edge 0xfffffffe, 0, 1 -> 0xfffffffd, 0; 0xfffffffe, 1, 0 -> 0xfffffffd, 0; 0xfffffffe, 1, 1 -> 0xfffffffc, 0
  edge 0xfffffffe, 0x7fffffff, 0 -> 0x7fffffff, 0; 0xfffffffe, 0x7fffffff, 1 -> 0x7ffffffe, 0
  edge 0xfffffffe, 0x80000000, 0 -> 0x7ffffffe, 0; 0xfffffffe, 0x80000000, 1 -> 0x7ffffffd, 0
  edge 0xfffffffe, 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 0xfffffffe, 1 -> 0xffffffff, 1
  edge 0xfffffffe, 0xffffffff, 0 -> 0xffffffff, 1; 0xfffffffe, 0xffffffff, 1 -> 0xfffffffe, 1
  edge 0xffffffff, 0, 0 -> 0xffffffff, 0; 0xffffffff, 0, 1 -> 0xfffffffe, 0; 0xffffffff, 1, 0 -> 0xfffffffe, 0
  edge 0xffffffff, 1, 1 -> 0xfffffffd, 0; 0xffffffff, 0x7fffffff, 0 -> 0x80000000, 0
  edge 0xffffffff, 0x7fffffff, 1 -> 0x7fffffff, 0; 0xffffffff, 0x80000000, 0 -> 0x7fffffff, 0
  edge 0xffffffff, 0x80000000, 1 -> 0x7ffffffe, 0; 0xffffffff, 0xfffffffe, 0 -> 1, 0
  edge 0xffffffff, 0xfffffffe, 1 -> 0, 0; 0xffffffff, 0xffffffff, 0 -> 0, 0
  edge 0xffffffff, 0xffffffff, 1 -> 0xffffffff, 1

test a:u32, b:u32, c:mask -> d:u32, e:mask
  op v_subb_co_u32_e64 {d}, {e}, {a}, {b}, {c} | gfx9
  op v_sub_co_ci_u32_e64 {d}, {e}, {a}, {b}, {c} | gfx10 gfx11 gfx12
  3, 5, 0 -> 0xfffffffe, 1; 3, 5, 1 -> 0xfffffffd, 1; 100, 7, 0 -> 93, 0; 100, 7, 1 -> 92, 0
  0x12345678, 0xf0f0f0f, 0 -> 0x3254769, 0; 0x12345678, 0xf0f0f0f, 1 -> 0x3254768, 0; 77, 77, 0 -> 0, 0
  77, 77, 1 -> 0xffffffff, 1; 0xdeadbeef, 4660, 0 -> 0xdeadacbb, 0; 0xdeadbeef, 4660, 1 -> 0xdeadacba, 0
  5, 3, 0 -> 2, 0; 5, 3, 1 -> 1, 0; 0xffff0000, 0xffff00, 0 -> 0xfeff0100, 0; 0xffff0000, 0xffff00, 1 -> 0xfeff00ff, 0
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 0xffffffff, 1; 0, 1, 0 -> 0xffffffff, 1; 0, 1, 1 -> 0xfffffffe, 1
  edge 0, 0x7fffffff, 0 -> 0x80000001, 1; 0, 0x7fffffff, 1 -> 0x80000000, 1; 0, 0x80000000, 0 -> 0x80000000, 1
  edge 0, 0x80000000, 1 -> 0x7fffffff, 1; 0, 0xfffffffe, 0 -> 2, 1; 0, 0xfffffffe, 1 -> 1, 1; 0, 0xffffffff, 0 -> 1, 1
  edge 0, 0xffffffff, 1 -> 0, 1; 1, 0, 0 -> 1, 0; 1, 0, 1 -> 0, 0; 1, 1, 0 -> 0, 0; 1, 1, 1 -> 0xffffffff, 1
  edge 1, 0x7fffffff, 0 -> 0x80000002, 1; 1, 0x7fffffff, 1 -> 0x80000001, 1; 1, 0x80000000, 0 -> 0x80000001, 1
  edge 1, 0x80000000, 1 -> 0x80000000, 1; 1, 0xfffffffe, 0 -> 3, 1; 1, 0xfffffffe, 1 -> 2, 1; 1, 0xffffffff, 0 -> 2, 1
  edge 1, 0xffffffff, 1 -> 1, 1; 0x7fffffff, 0, 0 -> 0x7fffffff, 0; 0x7fffffff, 0, 1 -> 0x7ffffffe, 0
  edge 0x7fffffff, 1, 0 -> 0x7ffffffe, 0; 0x7fffffff, 1, 1 -> 0x7ffffffd, 0; 0x7fffffff, 0x7fffffff, 0 -> 0, 0
  edge 0x7fffffff, 0x7fffffff, 1 -> 0xffffffff, 1; 0x7fffffff, 0x80000000, 0 -> 0xffffffff, 1
  edge 0x7fffffff, 0x80000000, 1 -> 0xfffffffe, 1; 0x7fffffff, 0xfffffffe, 0 -> 0x80000001, 1
  edge 0x7fffffff, 0xfffffffe, 1 -> 0x80000000, 1; 0x7fffffff, 0xffffffff, 0 -> 0x80000000, 1
  edge 0x7fffffff, 0xffffffff, 1 -> 0x7fffffff, 1; 0x80000000, 0, 0 -> 0x80000000, 0
  edge 0x80000000, 0, 1 -> 0x7fffffff, 0; 0x80000000, 1, 0 -> 0x7fffffff, 0; 0x80000000, 1, 1 -> 0x7ffffffe, 0
  edge 0x80000000, 0x7fffffff, 0 -> 1, 0; 0x80000000, 0x7fffffff, 1 -> 0, 0; 0x80000000, 0x80000000, 0 -> 0, 0
  edge 0x80000000, 0x80000000, 1 -> 0xffffffff, 1; 0x80000000, 0xfffffffe, 0 -> 0x80000002, 1
  edge 0x80000000, 0xfffffffe, 1 -> 0x80000001, 1; 0x80000000, 0xffffffff, 0 -> 0x80000001, 1
  edge 0x80000000, 0xffffffff, 1 -> 0x80000000, 1; 0xfffffffe, 0, 0 -> 0xfffffffe, 0
  edge 0xfffffffe, 0, 1 -> 0xfffffffd, 0; 0xfffffffe, 1, 0 -> 0xfffffffd, 0; 0xfffffffe, 1, 1 -> 0xfffffffc, 0
  edge 0xfffffffe, 0x7fffffff, 0 -> 0x7fffffff, 0; 0xfffffffe, 0x7fffffff, 1 -> 0x7ffffffe, 0
  edge 0xfffffffe, 0x80000000, 0 -> 0x7ffffffe, 0; 0xfffffffe, 0x80000000, 1 -> 0x7ffffffd, 0
  edge 0xfffffffe, 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 0xfffffffe, 1 -> 0xffffffff, 1
  edge 0xfffffffe, 0xffffffff, 0 -> 0xffffffff, 1; 0xfffffffe, 0xffffffff, 1 -> 0xfffffffe, 1
  edge 0xffffffff, 0, 0 -> 0xffffffff, 0; 0xffffffff, 0, 1 -> 0xfffffffe, 0; 0xffffffff, 1, 0 -> 0xfffffffe, 0
  edge 0xffffffff, 1, 1 -> 0xfffffffd, 0; 0xffffffff, 0x7fffffff, 0 -> 0x80000000, 0
  edge 0xffffffff, 0x7fffffff, 1 -> 0x7fffffff, 0; 0xffffffff, 0x80000000, 0 -> 0x7fffffff, 0
  edge 0xffffffff, 0x80000000, 1 -> 0x7ffffffe, 0; 0xffffffff, 0xfffffffe, 0 -> 1, 0
  edge 0xffffffff, 0xfffffffe, 1 -> 0, 0; 0xffffffff, 0xffffffff, 0 -> 0, 0
  edge 0xffffffff, 0xffffffff, 1 -> 0xffffffff, 1

test a:u32, b:u32, vcc:mask -> d:u32, vcc:mask
  op v_subbrev_co_u32_e32 {d}, {vcc}, {a}, {b}, {vcc} | gfx9
  op v_subbrev_co_u32_e64 {d}, {vcc}, {a}, {b}, {vcc} | gfx9
  op v_subrev_co_ci_u32_e32 {d}, {vcc}, {a}, {b}, {vcc} | gfx10 gfx11 gfx12
  op v_subrev_co_ci_u32_e64 {d}, {vcc}, {a}, {b}, {vcc} | gfx10 gfx11 gfx12
  3, 5, 0 -> 2, 0; 3, 5, 1 -> 1, 0; 100, 7, 0 -> 0xffffffa3, 1; 100, 7, 1 -> 0xffffffa2, 1
  0x12345678, 0xf0f0f0f, 0 -> 0xfcdab897, 1; 0x12345678, 0xf0f0f0f, 1 -> 0xfcdab896, 1; 77, 77, 0 -> 0, 0
  77, 77, 1 -> 0xffffffff, 1; 0xdeadbeef, 4660, 0 -> 0x21525345, 1; 0xdeadbeef, 4660, 1 -> 0x21525344, 1
  5, 3, 0 -> 0xfffffffe, 1; 5, 3, 1 -> 0xfffffffd, 1; 0xffff0000, 0xffff00, 0 -> 0x100ff00, 1
  0xffff0000, 0xffff00, 1 -> 0x100feff, 1
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 0xffffffff, 1; 0, 1, 0 -> 1, 0; 0, 1, 1 -> 0, 0; 0, 0x7fffffff, 0 -> 0x7fffffff, 0
  edge 0, 0x7fffffff, 1 -> 0x7ffffffe, 0; 0, 0x80000000, 0 -> 0x80000000, 0; 0, 0x80000000, 1 -> 0x7fffffff, 0
  edge 0, 0xfffffffe, 0 -> 0xfffffffe, 0; 0, 0xfffffffe, 1 -> 0xfffffffd, 0; 0, 0xffffffff, 0 -> 0xffffffff, 0
  edge 0, 0xffffffff, 1 -> 0xfffffffe, 0; 1, 0, 0 -> 0xffffffff, 1; 1, 0, 1 -> 0xfffffffe, 1; 1, 1, 0 -> 0, 0
  edge 1, 1, 1 -> 0xffffffff, 1; 1, 0x7fffffff, 0 -> 0x7ffffffe, 0; 1, 0x7fffffff, 1 -> 0x7ffffffd, 0
  edge 1, 0x80000000, 0 -> 0x7fffffff, 0; 1, 0x80000000, 1 -> 0x7ffffffe, 0; 1, 0xfffffffe, 0 -> 0xfffffffd, 0
  edge 1, 0xfffffffe, 1 -> 0xfffffffc, 0; 1, 0xffffffff, 0 -> 0xfffffffe, 0; 1, 0xffffffff, 1 -> 0xfffffffd, 0
  edge 0x7fffffff, 0, 0 -> 0x80000001, 1; 0x7fffffff, 0, 1 -> 0x80000000, 1; 0x7fffffff, 1, 0 -> 0x80000002, 1
  edge 0x7fffffff, 1, 1 -> 0x80000001, 1; 0x7fffffff, 0x7fffffff, 0 -> 0, 0
  edge 0x7fffffff, 0x7fffffff, 1 -> 0xffffffff, 1; 0x7fffffff, 0x80000000, 0 -> 1, 0
  edge 0x7fffffff, 0x80000000, 1 -> 0, 0; 0x7fffffff, 0xfffffffe, 0 -> 0x7fffffff, 0
  edge 0x7fffffff, 0xfffffffe, 1 -> 0x7ffffffe, 0; 0x7fffffff, 0xffffffff, 0 -> 0x80000000, 0
  edge 0x7fffffff, 0xffffffff, 1 -> 0x7fffffff, 0; 0x80000000, 0, 0 -> 0x80000000, 1
  edge 0x80000000, 0, 1 -> 0x7fffffff, 1; 0x80000000, 1, 0 -> 0x80000001, 1; 0x80000000, 1, 1 -> 0x80000000, 1
  edge 0x80000000, 0x7fffffff, 0 -> 0xffffffff, 1; 0x80000000, 0x7fffffff, 1 -> 0xfffffffe, 1
  edge 0x80000000, 0x80000000, 0 -> 0, 0; 0x80000000, 0x80000000, 1 -> 0xffffffff, 1
  edge 0x80000000, 0xfffffffe, 0 -> 0x7ffffffe, 0; 0x80000000, 0xfffffffe, 1 -> 0x7ffffffd, 0
  edge 0x80000000, 0xffffffff, 0 -> 0x7fffffff, 0; 0x80000000, 0xffffffff, 1 -> 0x7ffffffe, 0
  edge 0xfffffffe, 0, 0 -> 2, 1; 0xfffffffe, 0, 1 -> 1, 1; 0xfffffffe, 1, 0 -> 3, 1; 0xfffffffe, 1, 1 -> 2, 1
  edge 0xfffffffe, 0x7fffffff, 0 -> 0x80000001, 1; 0xfffffffe, 0x7fffffff, 1 -> 0x80000000, 1
  edge 0xfffffffe, 0x80000000, 0 -> 0x80000002, 1; 0xfffffffe, 0x80000000, 1 -> 0x80000001, 1
  edge 0xfffffffe, 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 0xfffffffe, 1 -> 0xffffffff, 1
  edge 0xfffffffe, 0xffffffff, 0 -> 1, 0; 0xfffffffe, 0xffffffff, 1 -> 0, 0; 0xffffffff, 0, 0 -> 1, 1
  edge 0xffffffff, 0, 1 -> 0, 1; 0xffffffff, 1, 0 -> 2, 1; 0xffffffff, 1, 1 -> 1, 1
  edge 0xffffffff, 0x7fffffff, 0 -> 0x80000000, 1; 0xffffffff, 0x7fffffff, 1 -> 0x7fffffff, 1
  edge 0xffffffff, 0x80000000, 0 -> 0x80000001, 1; 0xffffffff, 0x80000000, 1 -> 0x80000000, 1
  edge 0xffffffff, 0xfffffffe, 0 -> 0xffffffff, 1; 0xffffffff, 0xfffffffe, 1 -> 0xfffffffe, 1
  edge 0xffffffff, 0xffffffff, 0 -> 0, 0; 0xffffffff, 0xffffffff, 1 -> 0xffffffff, 1

test a:u32, b:u32, c:mask -> d:u32, e:mask
  op v_subbrev_co_u32_e64 {d}, {e}, {a}, {b}, {c} | gfx9
  op v_subrev_co_ci_u32_e64 {d}, {e}, {a}, {b}, {c} | gfx10 gfx11 gfx12
  3, 5, 0 -> 2, 0; 3, 5, 1 -> 1, 0; 100, 7, 0 -> 0xffffffa3, 1; 100, 7, 1 -> 0xffffffa2, 1
  0x12345678, 0xf0f0f0f, 0 -> 0xfcdab897, 1; 0x12345678, 0xf0f0f0f, 1 -> 0xfcdab896, 1; 77, 77, 0 -> 0, 0
  77, 77, 1 -> 0xffffffff, 1; 0xdeadbeef, 4660, 0 -> 0x21525345, 1; 0xdeadbeef, 4660, 1 -> 0x21525344, 1
  5, 3, 0 -> 0xfffffffe, 1; 5, 3, 1 -> 0xfffffffd, 1; 0xffff0000, 0xffff00, 0 -> 0x100ff00, 1
  0xffff0000, 0xffff00, 1 -> 0x100feff, 1
  edge 0, 0, 0 -> 0, 0; 0, 0, 1 -> 0xffffffff, 1; 0, 1, 0 -> 1, 0; 0, 1, 1 -> 0, 0; 0, 0x7fffffff, 0 -> 0x7fffffff, 0
  edge 0, 0x7fffffff, 1 -> 0x7ffffffe, 0; 0, 0x80000000, 0 -> 0x80000000, 0; 0, 0x80000000, 1 -> 0x7fffffff, 0
  edge 0, 0xfffffffe, 0 -> 0xfffffffe, 0; 0, 0xfffffffe, 1 -> 0xfffffffd, 0; 0, 0xffffffff, 0 -> 0xffffffff, 0
  edge 0, 0xffffffff, 1 -> 0xfffffffe, 0; 1, 0, 0 -> 0xffffffff, 1; 1, 0, 1 -> 0xfffffffe, 1; 1, 1, 0 -> 0, 0
  edge 1, 1, 1 -> 0xffffffff, 1; 1, 0x7fffffff, 0 -> 0x7ffffffe, 0; 1, 0x7fffffff, 1 -> 0x7ffffffd, 0
  edge 1, 0x80000000, 0 -> 0x7fffffff, 0; 1, 0x80000000, 1 -> 0x7ffffffe, 0; 1, 0xfffffffe, 0 -> 0xfffffffd, 0
  edge 1, 0xfffffffe, 1 -> 0xfffffffc, 0; 1, 0xffffffff, 0 -> 0xfffffffe, 0; 1, 0xffffffff, 1 -> 0xfffffffd, 0
  edge 0x7fffffff, 0, 0 -> 0x80000001, 1; 0x7fffffff, 0, 1 -> 0x80000000, 1; 0x7fffffff, 1, 0 -> 0x80000002, 1
  edge 0x7fffffff, 1, 1 -> 0x80000001, 1; 0x7fffffff, 0x7fffffff, 0 -> 0, 0
  edge 0x7fffffff, 0x7fffffff, 1 -> 0xffffffff, 1; 0x7fffffff, 0x80000000, 0 -> 1, 0
  edge 0x7fffffff, 0x80000000, 1 -> 0, 0; 0x7fffffff, 0xfffffffe, 0 -> 0x7fffffff, 0
  edge 0x7fffffff, 0xfffffffe, 1 -> 0x7ffffffe, 0; 0x7fffffff, 0xffffffff, 0 -> 0x80000000, 0
  edge 0x7fffffff, 0xffffffff, 1 -> 0x7fffffff, 0; 0x80000000, 0, 0 -> 0x80000000, 1
  edge 0x80000000, 0, 1 -> 0x7fffffff, 1; 0x80000000, 1, 0 -> 0x80000001, 1; 0x80000000, 1, 1 -> 0x80000000, 1
  edge 0x80000000, 0x7fffffff, 0 -> 0xffffffff, 1; 0x80000000, 0x7fffffff, 1 -> 0xfffffffe, 1
  edge 0x80000000, 0x80000000, 0 -> 0, 0; 0x80000000, 0x80000000, 1 -> 0xffffffff, 1
  edge 0x80000000, 0xfffffffe, 0 -> 0x7ffffffe, 0; 0x80000000, 0xfffffffe, 1 -> 0x7ffffffd, 0
  edge 0x80000000, 0xffffffff, 0 -> 0x7fffffff, 0; 0x80000000, 0xffffffff, 1 -> 0x7ffffffe, 0
  edge 0xfffffffe, 0, 0 -> 2, 1; 0xfffffffe, 0, 1 -> 1, 1; 0xfffffffe, 1, 0 -> 3, 1; 0xfffffffe, 1, 1 -> 2, 1
  edge 0xfffffffe, 0x7fffffff, 0 -> 0x80000001, 1; 0xfffffffe, 0x7fffffff, 1 -> 0x80000000, 1
  edge 0xfffffffe, 0x80000000, 0 -> 0x80000002, 1; 0xfffffffe, 0x80000000, 1 -> 0x80000001, 1
  edge 0xfffffffe, 0xfffffffe, 0 -> 0, 0; 0xfffffffe, 0xfffffffe, 1 -> 0xffffffff, 1
  edge 0xfffffffe, 0xffffffff, 0 -> 1, 0; 0xfffffffe, 0xffffffff, 1 -> 0, 0; 0xffffffff, 0, 0 -> 1, 1
  edge 0xffffffff, 0, 1 -> 0, 1; 0xffffffff, 1, 0 -> 2, 1; 0xffffffff, 1, 1 -> 1, 1
  edge 0xffffffff, 0x7fffffff, 0 -> 0x80000000, 1; 0xffffffff, 0x7fffffff, 1 -> 0x7fffffff, 1
  edge 0xffffffff, 0x80000000, 0 -> 0x80000001, 1; 0xffffffff, 0x80000000, 1 -> 0x80000000, 1
  edge 0xffffffff, 0xfffffffe, 0 -> 0xffffffff, 1; 0xffffffff, 0xfffffffe, 1 -> 0xfffffffe, 1
  edge 0xffffffff, 0xffffffff, 0 -> 0, 0; 0xffffffff, 0xffffffff, 1 -> 0xffffffff, 1

test a:b32, b:b32, vcc:mask -> d:b32
  op v_cndmask_b32_e32 {d}, {a}, {b}, {vcc}
  op v_cndmask_b32_e64 {d}, {a}, {b}, {vcc}
  1, 2, 0 -> 1; 1, 2, 1 -> 2
  edge 0xffffffff, 0, 0 -> 0xffffffff; 0xffffffff, 0, 1 -> 0; 0, 0xffffffff, 0 -> 0; 0, 0xffffffff, 1 -> 0xffffffff

test a:b32, b:b32, c:mask -> d:b32
  op v_cndmask_b32_e64 {d}, {a}, {b}, {c}
  1, 2, 0 -> 1; 1, 2, 1 -> 2
  edge 0xffffffff, 0, 0 -> 0xffffffff; 0xffffffff, 0, 1 -> 0; 0, 0xffffffff, 0 -> 0; 0, 0xffffffff, 1 -> 0xffffffff
