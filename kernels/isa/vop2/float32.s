// Addition, multiplication, minimum and maximum of f32: IEEE 754 with denormals, rounded to nearest even.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP2 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32, b:f32 -> d:f32
  op v_add_f32_e32 {d}, {a}, {b} | all !gfx12
  op v_add_f32_e64 {d}, {a}, {b} | all !gfx12
  op v_add_f32_e32 {d}, {a}, {b} | gfx12
  op v_add_f32_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 3; 1.5, -4 -> -2.5; 0x3eaaaaab, 3 -> 0x40555555; 100, 0x3e124925 -> 0x42c84925; -5, -7 -> -12
  0x40492492, 0x40490fdc -> 0x40c91a37; 0x3a83126f, 1000 -> 0x447a0010; 6, 6 -> 12
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x807fffff -> 0x807fffff; 0, 0x800000 -> 0x800000; 0, 0x7f7fffff -> 0x7f7fffff; 0, 0xff7fffff -> 0xff7fffff
  edge 0, 1 -> 1; 0, 0x3f800001 -> 0x3f800001; 0, -1 -> -1; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -inf
  edge -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x807fffff -> 0x807fffff; -0, 0x800000 -> 0x800000
  edge -0, 0x7f7fffff -> 0x7f7fffff; -0, 0xff7fffff -> 0xff7fffff; -0, 1 -> 1; -0, 0x3f800001 -> 0x3f800001
  edge -0, -1 -> -1; inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> nan; inf, nan -> nan
  edge inf, snan -> nan; inf, 0x1 -> inf; inf, 0x807fffff -> inf; inf, 0x800000 -> inf; inf, 0x7f7fffff -> inf
  edge inf, 0xff7fffff -> inf; inf, 1 -> inf; inf, 0x3f800001 -> inf; inf, -1 -> inf; -inf, 0 -> -inf
  edge -inf, -0 -> -inf; -inf, inf -> nan; -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf
  edge -inf, 0x807fffff -> -inf; -inf, 0x800000 -> -inf; -inf, 0x7f7fffff -> -inf; -inf, 0xff7fffff -> -inf
  edge -inf, 1 -> -inf; -inf, 0x3f800001 -> -inf; -inf, -1 -> -inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x807fffff -> nan
  edge nan, 0x800000 -> nan; nan, 0x7f7fffff -> nan; nan, 0xff7fffff -> nan; nan, 1 -> nan; nan, 0x3f800001 -> nan
  edge nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> nan; snan, 0x807fffff -> nan; snan, 0x800000 -> nan; snan, 0x7f7fffff -> nan
  edge snan, 0xff7fffff -> nan; snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1
  edge 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0x2
  edge 0x1, 0x807fffff -> 0x807ffffe; 0x1, 0x800000 -> 0x800001; 0x1, 0x7f7fffff -> 0x7f7fffff
  edge 0x1, 0xff7fffff -> 0xff7fffff; 0x1, 1 -> 1; 0x1, 0x3f800001 -> 0x3f800001; 0x1, -1 -> -1
  edge 0x807fffff, 0 -> 0x807fffff; 0x807fffff, -0 -> 0x807fffff; 0x807fffff, inf -> inf; 0x807fffff, -inf -> -inf
  edge 0x807fffff, nan -> nan; 0x807fffff, snan -> nan; 0x807fffff, 0x1 -> 0x807ffffe
  edge 0x807fffff, 0x807fffff -> 0x80fffffe; 0x807fffff, 0x800000 -> 0x1; 0x807fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0x807fffff, 0xff7fffff -> 0xff7fffff; 0x807fffff, 1 -> 1; 0x807fffff, 0x3f800001 -> 0x3f800001
  edge 0x807fffff, -1 -> -1; 0x800000, 0 -> 0x800000; 0x800000, -0 -> 0x800000; 0x800000, inf -> inf
  edge 0x800000, -inf -> -inf; 0x800000, nan -> nan; 0x800000, snan -> nan; 0x800000, 0x1 -> 0x800001
  edge 0x800000, 0x807fffff -> 0x1; 0x800000, 0x800000 -> 0x1000000; 0x800000, 0x7f7fffff -> 0x7f7fffff
  edge 0x800000, 0xff7fffff -> 0xff7fffff; 0x800000, 1 -> 1; 0x800000, 0x3f800001 -> 0x3f800001; 0x800000, -1 -> -1
  edge 0x7f7fffff, 0 -> 0x7f7fffff; 0x7f7fffff, -0 -> 0x7f7fffff; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> -inf
  edge 0x7f7fffff, nan -> nan; 0x7f7fffff, snan -> nan; 0x7f7fffff, 0x1 -> 0x7f7fffff
  edge 0x7f7fffff, 0x807fffff -> 0x7f7fffff; 0x7f7fffff, 0x800000 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> inf
  edge 0x7f7fffff, 0xff7fffff -> 0; 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x3f800001 -> 0x7f7fffff
  edge 0x7f7fffff, -1 -> 0x7f7fffff; 0xff7fffff, 0 -> 0xff7fffff; 0xff7fffff, -0 -> 0xff7fffff; 0xff7fffff, inf -> inf
  edge 0xff7fffff, -inf -> -inf; 0xff7fffff, nan -> nan; 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0xff7fffff
  edge 0xff7fffff, 0x807fffff -> 0xff7fffff; 0xff7fffff, 0x800000 -> 0xff7fffff; 0xff7fffff, 0x7f7fffff -> 0
  edge 0xff7fffff, 0xff7fffff -> -inf; 0xff7fffff, 1 -> 0xff7fffff; 0xff7fffff, 0x3f800001 -> 0xff7fffff
  edge 0xff7fffff, -1 -> 0xff7fffff; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf; 1, -inf -> -inf; 1, nan -> nan
  edge 1, snan -> nan; 1, 0x1 -> 1; 1, 0x807fffff -> 1; 1, 0x800000 -> 1; 1, 0x7f7fffff -> 0x7f7fffff
  edge 1, 0xff7fffff -> 0xff7fffff; 1, 1 -> 2; 1, 0x3f800001 -> 2; 1, -1 -> 0; 0x3f800001, 0 -> 0x3f800001
  edge 0x3f800001, -0 -> 0x3f800001; 0x3f800001, inf -> inf; 0x3f800001, -inf -> -inf; 0x3f800001, nan -> nan
  edge 0x3f800001, snan -> nan; 0x3f800001, 0x1 -> 0x3f800001; 0x3f800001, 0x807fffff -> 0x3f800001
  edge 0x3f800001, 0x800000 -> 0x3f800001; 0x3f800001, 0x7f7fffff -> 0x7f7fffff; 0x3f800001, 0xff7fffff -> 0xff7fffff
  edge 0x3f800001, 1 -> 2; 0x3f800001, 0x3f800001 -> 0x40000001; 0x3f800001, -1 -> 0x34000000; -1, 0 -> -1
  edge -1, -0 -> -1; -1, inf -> inf; -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1
  edge -1, 0x807fffff -> -1; -1, 0x800000 -> -1; -1, 0x7f7fffff -> 0x7f7fffff; -1, 0xff7fffff -> 0xff7fffff
  edge -1, 1 -> 0; -1, 0x3f800001 -> 0x34000000; -1, -1 -> -2

test a:f32, b:f32 -> d:f32
  op v_mul_f32_e32 {d}, {a}, {b} | all !gfx12
  op v_mul_f32_e64 {d}, {a}, {b} | all !gfx12
  op v_mul_f32_e32 {d}, {a}, {b} | gfx12
  op v_mul_f32_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> -6; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 0x4164924a; -5, -7 -> 35
  0x40492492, 0x40490fdc -> 0x411dfa2d; 0x3a83126f, 1000 -> 1; 6, 6 -> 36
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> nan; 0, -inf -> nan; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x807fffff -> -0; 0, 0x800000 -> 0; 0, 0x7f7fffff -> 0; 0, 0xff7fffff -> -0; 0, 1 -> 0; 0, 0x3f800001 -> 0
  edge 0, -1 -> -0; -0, 0 -> -0; -0, -0 -> 0; -0, inf -> nan; -0, -inf -> nan; -0, nan -> nan; -0, snan -> nan
  edge -0, 0x1 -> -0; -0, 0x807fffff -> 0; -0, 0x800000 -> -0; -0, 0x7f7fffff -> -0; -0, 0xff7fffff -> 0; -0, 1 -> -0
  edge -0, 0x3f800001 -> -0; -0, -1 -> 0; inf, 0 -> nan; inf, -0 -> nan; inf, inf -> inf; inf, -inf -> -inf
  edge inf, nan -> nan; inf, snan -> nan; inf, 0x1 -> inf; inf, 0x807fffff -> -inf; inf, 0x800000 -> inf
  edge inf, 0x7f7fffff -> inf; inf, 0xff7fffff -> -inf; inf, 1 -> inf; inf, 0x3f800001 -> inf; inf, -1 -> -inf
  edge -inf, 0 -> nan; -inf, -0 -> nan; -inf, inf -> -inf; -inf, -inf -> inf; -inf, nan -> nan; -inf, snan -> nan
  edge -inf, 0x1 -> -inf; -inf, 0x807fffff -> inf; -inf, 0x800000 -> -inf; -inf, 0x7f7fffff -> -inf
  edge -inf, 0xff7fffff -> inf; -inf, 1 -> -inf; -inf, 0x3f800001 -> -inf; -inf, -1 -> inf; nan, 0 -> nan
  edge nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan
  edge nan, 0x807fffff -> nan; nan, 0x800000 -> nan; nan, 0x7f7fffff -> nan; nan, 0xff7fffff -> nan; nan, 1 -> nan
  edge nan, 0x3f800001 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan
  edge snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x807fffff -> nan; snan, 0x800000 -> nan
  edge snan, 0x7f7fffff -> nan; snan, 0xff7fffff -> nan; snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan
  edge 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> inf; 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan
  edge 0x1, 0x1 -> 0; 0x1, 0x807fffff -> -0; 0x1, 0x800000 -> 0; 0x1, 0x7f7fffff -> 0x34ffffff
  edge 0x1, 0xff7fffff -> 0xb4ffffff; 0x1, 1 -> 0x1; 0x1, 0x3f800001 -> 0x1; 0x1, -1 -> 0x80000001
  edge 0x807fffff, 0 -> -0; 0x807fffff, -0 -> 0; 0x807fffff, inf -> -inf; 0x807fffff, -inf -> inf
  edge 0x807fffff, nan -> nan; 0x807fffff, snan -> nan; 0x807fffff, 0x1 -> -0; 0x807fffff, 0x807fffff -> 0
  edge 0x807fffff, 0x800000 -> -0; 0x807fffff, 0x7f7fffff -> 0xc07ffffd; 0x807fffff, 0xff7fffff -> 0x407ffffd
  edge 0x807fffff, 1 -> 0x807fffff; 0x807fffff, 0x3f800001 -> 0x80800000; 0x807fffff, -1 -> 0x7fffff; 0x800000, 0 -> 0
  edge 0x800000, -0 -> -0; 0x800000, inf -> inf; 0x800000, -inf -> -inf; 0x800000, nan -> nan; 0x800000, snan -> nan
  edge 0x800000, 0x1 -> 0; 0x800000, 0x807fffff -> -0; 0x800000, 0x800000 -> 0; 0x800000, 0x7f7fffff -> 0x407fffff
  edge 0x800000, 0xff7fffff -> 0xc07fffff; 0x800000, 1 -> 0x800000; 0x800000, 0x3f800001 -> 0x800001
  edge 0x800000, -1 -> 0x80800000; 0x7f7fffff, 0 -> 0; 0x7f7fffff, -0 -> -0; 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, -inf -> -inf; 0x7f7fffff, nan -> nan; 0x7f7fffff, snan -> nan; 0x7f7fffff, 0x1 -> 0x34ffffff
  edge 0x7f7fffff, 0x807fffff -> 0xc07ffffd; 0x7f7fffff, 0x800000 -> 0x407fffff; 0x7f7fffff, 0x7f7fffff -> inf
  edge 0x7f7fffff, 0xff7fffff -> -inf; 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x3f800001 -> inf
  edge 0x7f7fffff, -1 -> 0xff7fffff; 0xff7fffff, 0 -> -0; 0xff7fffff, -0 -> 0; 0xff7fffff, inf -> -inf
  edge 0xff7fffff, -inf -> inf; 0xff7fffff, nan -> nan; 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0xb4ffffff
  edge 0xff7fffff, 0x807fffff -> 0x407ffffd; 0xff7fffff, 0x800000 -> 0xc07fffff; 0xff7fffff, 0x7f7fffff -> -inf
  edge 0xff7fffff, 0xff7fffff -> inf; 0xff7fffff, 1 -> 0xff7fffff; 0xff7fffff, 0x3f800001 -> -inf
  edge 0xff7fffff, -1 -> 0x7f7fffff; 1, 0 -> 0; 1, -0 -> -0; 1, inf -> inf; 1, -inf -> -inf; 1, nan -> nan
  edge 1, snan -> nan; 1, 0x1 -> 0x1; 1, 0x807fffff -> 0x807fffff; 1, 0x800000 -> 0x800000
  edge 1, 0x7f7fffff -> 0x7f7fffff; 1, 0xff7fffff -> 0xff7fffff; 1, 1 -> 1; 1, 0x3f800001 -> 0x3f800001; 1, -1 -> -1
  edge 0x3f800001, 0 -> 0; 0x3f800001, -0 -> -0; 0x3f800001, inf -> inf; 0x3f800001, -inf -> -inf
  edge 0x3f800001, nan -> nan; 0x3f800001, snan -> nan; 0x3f800001, 0x1 -> 0x1; 0x3f800001, 0x807fffff -> 0x80800000
  edge 0x3f800001, 0x800000 -> 0x800001; 0x3f800001, 0x7f7fffff -> inf; 0x3f800001, 0xff7fffff -> -inf
  edge 0x3f800001, 1 -> 0x3f800001; 0x3f800001, 0x3f800001 -> 0x3f800002; 0x3f800001, -1 -> 0xbf800001; -1, 0 -> -0
  edge -1, -0 -> 0; -1, inf -> -inf; -1, -inf -> inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> 0x80000001
  edge -1, 0x807fffff -> 0x7fffff; -1, 0x800000 -> 0x80800000; -1, 0x7f7fffff -> 0xff7fffff
  edge -1, 0xff7fffff -> 0x7f7fffff; -1, 1 -> -1; -1, 0x3f800001 -> 0xbf800001; -1, -1 -> 1

test a:f32, b:f32 -> d:f32
  op v_sub_f32_e32 {d}, {a}, {b}
  op v_sub_f32_e64 {d}, {a}, {b}
  1, 2 -> -1; 1.5, -4 -> 5.5; 0x3eaaaaab, 3 -> 0xc02aaaab; 100, 0x3e124925 -> 0x42c7b6db; -5, -7 -> 2
  0x40492492, 0x40490fdc -> 0x3aa5b000; 0x3a83126f, 1000 -> 0xc479fff0; 6, 6 -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> -inf; 0, -inf -> inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x80000001
  edge 0, 0x807fffff -> 0x7fffff; 0, 0x800000 -> 0x80800000; 0, 0x7f7fffff -> 0xff7fffff; 0, 0xff7fffff -> 0x7f7fffff
  edge 0, 1 -> -1; 0, 0x3f800001 -> 0xbf800001; 0, -1 -> 1; -0, 0 -> -0; -0, -0 -> 0; -0, inf -> -inf; -0, -inf -> inf
  edge -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> 0x80000001; -0, 0x807fffff -> 0x7fffff; -0, 0x800000 -> 0x80800000
  edge -0, 0x7f7fffff -> 0xff7fffff; -0, 0xff7fffff -> 0x7f7fffff; -0, 1 -> -1; -0, 0x3f800001 -> 0xbf800001
  edge -0, -1 -> 1; inf, 0 -> inf; inf, -0 -> inf; inf, inf -> nan; inf, -inf -> inf; inf, nan -> nan
  edge inf, snan -> nan; inf, 0x1 -> inf; inf, 0x807fffff -> inf; inf, 0x800000 -> inf; inf, 0x7f7fffff -> inf
  edge inf, 0xff7fffff -> inf; inf, 1 -> inf; inf, 0x3f800001 -> inf; inf, -1 -> inf; -inf, 0 -> -inf
  edge -inf, -0 -> -inf; -inf, inf -> -inf; -inf, -inf -> nan; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf
  edge -inf, 0x807fffff -> -inf; -inf, 0x800000 -> -inf; -inf, 0x7f7fffff -> -inf; -inf, 0xff7fffff -> -inf
  edge -inf, 1 -> -inf; -inf, 0x3f800001 -> -inf; -inf, -1 -> -inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x807fffff -> nan
  edge nan, 0x800000 -> nan; nan, 0x7f7fffff -> nan; nan, 0xff7fffff -> nan; nan, 1 -> nan; nan, 0x3f800001 -> nan
  edge nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> nan; snan, 0x807fffff -> nan; snan, 0x800000 -> nan; snan, 0x7f7fffff -> nan
  edge snan, 0xff7fffff -> nan; snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1
  edge 0x1, -0 -> 0x1; 0x1, inf -> -inf; 0x1, -inf -> inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0
  edge 0x1, 0x807fffff -> 0x800000; 0x1, 0x800000 -> 0x807fffff; 0x1, 0x7f7fffff -> 0xff7fffff
  edge 0x1, 0xff7fffff -> 0x7f7fffff; 0x1, 1 -> -1; 0x1, 0x3f800001 -> 0xbf800001; 0x1, -1 -> 1
  edge 0x807fffff, 0 -> 0x807fffff; 0x807fffff, -0 -> 0x807fffff; 0x807fffff, inf -> -inf; 0x807fffff, -inf -> inf
  edge 0x807fffff, nan -> nan; 0x807fffff, snan -> nan; 0x807fffff, 0x1 -> 0x80800000; 0x807fffff, 0x807fffff -> 0
  edge 0x807fffff, 0x800000 -> 0x80ffffff; 0x807fffff, 0x7f7fffff -> 0xff7fffff; 0x807fffff, 0xff7fffff -> 0x7f7fffff
  edge 0x807fffff, 1 -> -1; 0x807fffff, 0x3f800001 -> 0xbf800001; 0x807fffff, -1 -> 1; 0x800000, 0 -> 0x800000
  edge 0x800000, -0 -> 0x800000; 0x800000, inf -> -inf; 0x800000, -inf -> inf; 0x800000, nan -> nan
  edge 0x800000, snan -> nan; 0x800000, 0x1 -> 0x7fffff; 0x800000, 0x807fffff -> 0xffffff; 0x800000, 0x800000 -> 0
  edge 0x800000, 0x7f7fffff -> 0xff7fffff; 0x800000, 0xff7fffff -> 0x7f7fffff; 0x800000, 1 -> -1
  edge 0x800000, 0x3f800001 -> 0xbf800001; 0x800000, -1 -> 1; 0x7f7fffff, 0 -> 0x7f7fffff
  edge 0x7f7fffff, -0 -> 0x7f7fffff; 0x7f7fffff, inf -> -inf; 0x7f7fffff, -inf -> inf; 0x7f7fffff, nan -> nan
  edge 0x7f7fffff, snan -> nan; 0x7f7fffff, 0x1 -> 0x7f7fffff; 0x7f7fffff, 0x807fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0x800000 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> 0; 0x7f7fffff, 0xff7fffff -> inf
  edge 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x3f800001 -> 0x7f7fffff; 0x7f7fffff, -1 -> 0x7f7fffff
  edge 0xff7fffff, 0 -> 0xff7fffff; 0xff7fffff, -0 -> 0xff7fffff; 0xff7fffff, inf -> -inf; 0xff7fffff, -inf -> inf
  edge 0xff7fffff, nan -> nan; 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0xff7fffff
  edge 0xff7fffff, 0x807fffff -> 0xff7fffff; 0xff7fffff, 0x800000 -> 0xff7fffff; 0xff7fffff, 0x7f7fffff -> -inf
  edge 0xff7fffff, 0xff7fffff -> 0; 0xff7fffff, 1 -> 0xff7fffff; 0xff7fffff, 0x3f800001 -> 0xff7fffff
  edge 0xff7fffff, -1 -> 0xff7fffff; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> -inf; 1, -inf -> inf; 1, nan -> nan
  edge 1, snan -> nan; 1, 0x1 -> 1; 1, 0x807fffff -> 1; 1, 0x800000 -> 1; 1, 0x7f7fffff -> 0xff7fffff
  edge 1, 0xff7fffff -> 0x7f7fffff; 1, 1 -> 0; 1, 0x3f800001 -> 0xb4000000; 1, -1 -> 2; 0x3f800001, 0 -> 0x3f800001
  edge 0x3f800001, -0 -> 0x3f800001; 0x3f800001, inf -> -inf; 0x3f800001, -inf -> inf; 0x3f800001, nan -> nan
  edge 0x3f800001, snan -> nan; 0x3f800001, 0x1 -> 0x3f800001; 0x3f800001, 0x807fffff -> 0x3f800001
  edge 0x3f800001, 0x800000 -> 0x3f800001; 0x3f800001, 0x7f7fffff -> 0xff7fffff; 0x3f800001, 0xff7fffff -> 0x7f7fffff
  edge 0x3f800001, 1 -> 0x34000000; 0x3f800001, 0x3f800001 -> 0; 0x3f800001, -1 -> 2; -1, 0 -> -1; -1, -0 -> -1
  edge -1, inf -> -inf; -1, -inf -> inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1; -1, 0x807fffff -> -1
  edge -1, 0x800000 -> -1; -1, 0x7f7fffff -> 0xff7fffff; -1, 0xff7fffff -> 0x7f7fffff; -1, 1 -> -2
  edge -1, 0x3f800001 -> -2; -1, -1 -> 0

test a:f32, b:f32 -> d:f32
  op v_subrev_f32_e32 {d}, {a}, {b}
  op v_subrev_f32_e64 {d}, {a}, {b}
  1, 2 -> 1; 1.5, -4 -> -5.5; 0x3eaaaaab, 3 -> 0x402aaaab; 100, 0x3e124925 -> 0xc2c7b6db; -5, -7 -> -2
  0x40492492, 0x40490fdc -> 0xbaa5b000; 0x3a83126f, 1000 -> 0x4479fff0; 6, 6 -> 0
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> inf; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x807fffff -> 0x807fffff; 0, 0x800000 -> 0x800000; 0, 0x7f7fffff -> 0x7f7fffff; 0, 0xff7fffff -> 0xff7fffff
  edge 0, 1 -> 1; 0, 0x3f800001 -> 0x3f800001; 0, -1 -> -1; -0, 0 -> 0; -0, -0 -> 0; -0, inf -> inf; -0, -inf -> -inf
  edge -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x807fffff -> 0x807fffff; -0, 0x800000 -> 0x800000
  edge -0, 0x7f7fffff -> 0x7f7fffff; -0, 0xff7fffff -> 0xff7fffff; -0, 1 -> 1; -0, 0x3f800001 -> 0x3f800001
  edge -0, -1 -> -1; inf, 0 -> -inf; inf, -0 -> -inf; inf, inf -> nan; inf, -inf -> -inf; inf, nan -> nan
  edge inf, snan -> nan; inf, 0x1 -> -inf; inf, 0x807fffff -> -inf; inf, 0x800000 -> -inf; inf, 0x7f7fffff -> -inf
  edge inf, 0xff7fffff -> -inf; inf, 1 -> -inf; inf, 0x3f800001 -> -inf; inf, -1 -> -inf; -inf, 0 -> inf
  edge -inf, -0 -> inf; -inf, inf -> inf; -inf, -inf -> nan; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> inf
  edge -inf, 0x807fffff -> inf; -inf, 0x800000 -> inf; -inf, 0x7f7fffff -> inf; -inf, 0xff7fffff -> inf
  edge -inf, 1 -> inf; -inf, 0x3f800001 -> inf; -inf, -1 -> inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x807fffff -> nan
  edge nan, 0x800000 -> nan; nan, 0x7f7fffff -> nan; nan, 0xff7fffff -> nan; nan, 1 -> nan; nan, 0x3f800001 -> nan
  edge nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> nan; snan, 0x807fffff -> nan; snan, 0x800000 -> nan; snan, 0x7f7fffff -> nan
  edge snan, 0xff7fffff -> nan; snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x80000001
  edge 0x1, -0 -> 0x80000001; 0x1, inf -> inf; 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0
  edge 0x1, 0x807fffff -> 0x80800000; 0x1, 0x800000 -> 0x7fffff; 0x1, 0x7f7fffff -> 0x7f7fffff
  edge 0x1, 0xff7fffff -> 0xff7fffff; 0x1, 1 -> 1; 0x1, 0x3f800001 -> 0x3f800001; 0x1, -1 -> -1
  edge 0x807fffff, 0 -> 0x7fffff; 0x807fffff, -0 -> 0x7fffff; 0x807fffff, inf -> inf; 0x807fffff, -inf -> -inf
  edge 0x807fffff, nan -> nan; 0x807fffff, snan -> nan; 0x807fffff, 0x1 -> 0x800000; 0x807fffff, 0x807fffff -> 0
  edge 0x807fffff, 0x800000 -> 0xffffff; 0x807fffff, 0x7f7fffff -> 0x7f7fffff; 0x807fffff, 0xff7fffff -> 0xff7fffff
  edge 0x807fffff, 1 -> 1; 0x807fffff, 0x3f800001 -> 0x3f800001; 0x807fffff, -1 -> -1; 0x800000, 0 -> 0x80800000
  edge 0x800000, -0 -> 0x80800000; 0x800000, inf -> inf; 0x800000, -inf -> -inf; 0x800000, nan -> nan
  edge 0x800000, snan -> nan; 0x800000, 0x1 -> 0x807fffff; 0x800000, 0x807fffff -> 0x80ffffff; 0x800000, 0x800000 -> 0
  edge 0x800000, 0x7f7fffff -> 0x7f7fffff; 0x800000, 0xff7fffff -> 0xff7fffff; 0x800000, 1 -> 1
  edge 0x800000, 0x3f800001 -> 0x3f800001; 0x800000, -1 -> -1; 0x7f7fffff, 0 -> 0xff7fffff
  edge 0x7f7fffff, -0 -> 0xff7fffff; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> -inf; 0x7f7fffff, nan -> nan
  edge 0x7f7fffff, snan -> nan; 0x7f7fffff, 0x1 -> 0xff7fffff; 0x7f7fffff, 0x807fffff -> 0xff7fffff
  edge 0x7f7fffff, 0x800000 -> 0xff7fffff; 0x7f7fffff, 0x7f7fffff -> 0; 0x7f7fffff, 0xff7fffff -> -inf
  edge 0x7f7fffff, 1 -> 0xff7fffff; 0x7f7fffff, 0x3f800001 -> 0xff7fffff; 0x7f7fffff, -1 -> 0xff7fffff
  edge 0xff7fffff, 0 -> 0x7f7fffff; 0xff7fffff, -0 -> 0x7f7fffff; 0xff7fffff, inf -> inf; 0xff7fffff, -inf -> -inf
  edge 0xff7fffff, nan -> nan; 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0x7f7fffff
  edge 0xff7fffff, 0x807fffff -> 0x7f7fffff; 0xff7fffff, 0x800000 -> 0x7f7fffff; 0xff7fffff, 0x7f7fffff -> inf
  edge 0xff7fffff, 0xff7fffff -> 0; 0xff7fffff, 1 -> 0x7f7fffff; 0xff7fffff, 0x3f800001 -> 0x7f7fffff
  edge 0xff7fffff, -1 -> 0x7f7fffff; 1, 0 -> -1; 1, -0 -> -1; 1, inf -> inf; 1, -inf -> -inf; 1, nan -> nan
  edge 1, snan -> nan; 1, 0x1 -> -1; 1, 0x807fffff -> -1; 1, 0x800000 -> -1; 1, 0x7f7fffff -> 0x7f7fffff
  edge 1, 0xff7fffff -> 0xff7fffff; 1, 1 -> 0; 1, 0x3f800001 -> 0x34000000; 1, -1 -> -2; 0x3f800001, 0 -> 0xbf800001
  edge 0x3f800001, -0 -> 0xbf800001; 0x3f800001, inf -> inf; 0x3f800001, -inf -> -inf; 0x3f800001, nan -> nan
  edge 0x3f800001, snan -> nan; 0x3f800001, 0x1 -> 0xbf800001; 0x3f800001, 0x807fffff -> 0xbf800001
  edge 0x3f800001, 0x800000 -> 0xbf800001; 0x3f800001, 0x7f7fffff -> 0x7f7fffff; 0x3f800001, 0xff7fffff -> 0xff7fffff
  edge 0x3f800001, 1 -> 0xb4000000; 0x3f800001, 0x3f800001 -> 0; 0x3f800001, -1 -> -2; -1, 0 -> 1; -1, -0 -> 1
  edge -1, inf -> inf; -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> 1; -1, 0x807fffff -> 1
  edge -1, 0x800000 -> 1; -1, 0x7f7fffff -> 0x7f7fffff; -1, 0xff7fffff -> 0xff7fffff; -1, 1 -> 2; -1, 0x3f800001 -> 2
  edge -1, -1 -> 0

test a:f32, b:f32 -> d:f32
  op v_min_f32_e32 {d}, {a}, {b} | all !gfx12
  op v_min_f32_e64 {d}, {a}, {b} | all !gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3eaaaaab, 3 -> 0x3eaaaaab; 100, 0x3e124925 -> 0x3e124925; -5, -7 -> -7
  0x40492492, 0x40490fdc -> 0x40490fdc; 0x3a83126f, 1000 -> 0x3a83126f; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> 0; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x807fffff -> 0x807fffff; 0, 0x800000 -> 0; 0, 0x7f7fffff -> 0; 0, 0xff7fffff -> 0xff7fffff; 0, 1 -> 0
  edge 0, 0x3f800001 -> 0; 0, -1 -> -1; -0, 0 -> -0; -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> -0
  edge -0, snan -> nan; -0, 0x1 -> -0; -0, 0x807fffff -> 0x807fffff; -0, 0x800000 -> -0; -0, 0x7f7fffff -> -0
  edge -0, 0xff7fffff -> 0xff7fffff; -0, 1 -> -0; -0, 0x3f800001 -> -0; -0, -1 -> -1; inf, 0 -> 0; inf, -0 -> -0
  edge inf, inf -> inf; inf, -inf -> -inf; inf, nan -> inf; inf, snan -> nan; inf, 0x1 -> 0x1
  edge inf, 0x807fffff -> 0x807fffff; inf, 0x800000 -> 0x800000; inf, 0x7f7fffff -> 0x7f7fffff
  edge inf, 0xff7fffff -> 0xff7fffff; inf, 1 -> 1; inf, 0x3f800001 -> 0x3f800001; inf, -1 -> -1; -inf, 0 -> -inf
  edge -inf, -0 -> -inf; -inf, inf -> -inf; -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> nan
  edge -inf, 0x1 -> -inf; -inf, 0x807fffff -> -inf; -inf, 0x800000 -> -inf; -inf, 0x7f7fffff -> -inf
  edge -inf, 0xff7fffff -> -inf; -inf, 1 -> -inf; -inf, 0x3f800001 -> -inf; -inf, -1 -> -inf; nan, 0 -> 0
  edge nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1
  edge nan, 0x807fffff -> 0x807fffff; nan, 0x800000 -> 0x800000; nan, 0x7f7fffff -> 0x7f7fffff
  edge nan, 0xff7fffff -> 0xff7fffff; nan, 1 -> 1; nan, 0x3f800001 -> 0x3f800001; nan, -1 -> -1; snan, 0 -> nan
  edge snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan
  edge snan, 0x807fffff -> nan; snan, 0x800000 -> nan; snan, 0x7f7fffff -> nan; snan, 0xff7fffff -> nan
  edge snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> 0x1
  edge 0x1, -inf -> -inf; 0x1, nan -> 0x1; 0x1, snan -> nan; 0x1, 0x1 -> 0x1; 0x1, 0x807fffff -> 0x807fffff
  edge 0x1, 0x800000 -> 0x1; 0x1, 0x7f7fffff -> 0x1; 0x1, 0xff7fffff -> 0xff7fffff; 0x1, 1 -> 0x1
  edge 0x1, 0x3f800001 -> 0x1; 0x1, -1 -> -1; 0x807fffff, 0 -> 0x807fffff; 0x807fffff, -0 -> 0x807fffff
  edge 0x807fffff, inf -> 0x807fffff; 0x807fffff, -inf -> -inf; 0x807fffff, nan -> 0x807fffff; 0x807fffff, snan -> nan
  edge 0x807fffff, 0x1 -> 0x807fffff; 0x807fffff, 0x807fffff -> 0x807fffff; 0x807fffff, 0x800000 -> 0x807fffff
  edge 0x807fffff, 0x7f7fffff -> 0x807fffff; 0x807fffff, 0xff7fffff -> 0xff7fffff; 0x807fffff, 1 -> 0x807fffff
  edge 0x807fffff, 0x3f800001 -> 0x807fffff; 0x807fffff, -1 -> -1; 0x800000, 0 -> 0; 0x800000, -0 -> -0
  edge 0x800000, inf -> 0x800000; 0x800000, -inf -> -inf; 0x800000, nan -> 0x800000; 0x800000, snan -> nan
  edge 0x800000, 0x1 -> 0x1; 0x800000, 0x807fffff -> 0x807fffff; 0x800000, 0x800000 -> 0x800000
  edge 0x800000, 0x7f7fffff -> 0x800000; 0x800000, 0xff7fffff -> 0xff7fffff; 0x800000, 1 -> 0x800000
  edge 0x800000, 0x3f800001 -> 0x800000; 0x800000, -1 -> -1; 0x7f7fffff, 0 -> 0; 0x7f7fffff, -0 -> -0
  edge 0x7f7fffff, inf -> 0x7f7fffff; 0x7f7fffff, -inf -> -inf; 0x7f7fffff, nan -> 0x7f7fffff; 0x7f7fffff, snan -> nan
  edge 0x7f7fffff, 0x1 -> 0x1; 0x7f7fffff, 0x807fffff -> 0x807fffff; 0x7f7fffff, 0x800000 -> 0x800000
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0xff7fffff -> 0xff7fffff; 0x7f7fffff, 1 -> 1
  edge 0x7f7fffff, 0x3f800001 -> 0x3f800001; 0x7f7fffff, -1 -> -1; 0xff7fffff, 0 -> 0xff7fffff
  edge 0xff7fffff, -0 -> 0xff7fffff; 0xff7fffff, inf -> 0xff7fffff; 0xff7fffff, -inf -> -inf
  edge 0xff7fffff, nan -> 0xff7fffff; 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0xff7fffff
  edge 0xff7fffff, 0x807fffff -> 0xff7fffff; 0xff7fffff, 0x800000 -> 0xff7fffff; 0xff7fffff, 0x7f7fffff -> 0xff7fffff
  edge 0xff7fffff, 0xff7fffff -> 0xff7fffff; 0xff7fffff, 1 -> 0xff7fffff; 0xff7fffff, 0x3f800001 -> 0xff7fffff
  edge 0xff7fffff, -1 -> 0xff7fffff; 1, 0 -> 0; 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> 1; 1, snan -> nan
  edge 1, 0x1 -> 0x1; 1, 0x807fffff -> 0x807fffff; 1, 0x800000 -> 0x800000; 1, 0x7f7fffff -> 1
  edge 1, 0xff7fffff -> 0xff7fffff; 1, 1 -> 1; 1, 0x3f800001 -> 1; 1, -1 -> -1; 0x3f800001, 0 -> 0
  edge 0x3f800001, -0 -> -0; 0x3f800001, inf -> 0x3f800001; 0x3f800001, -inf -> -inf; 0x3f800001, nan -> 0x3f800001
  edge 0x3f800001, snan -> nan; 0x3f800001, 0x1 -> 0x1; 0x3f800001, 0x807fffff -> 0x807fffff
  edge 0x3f800001, 0x800000 -> 0x800000; 0x3f800001, 0x7f7fffff -> 0x3f800001; 0x3f800001, 0xff7fffff -> 0xff7fffff
  edge 0x3f800001, 1 -> 1; 0x3f800001, 0x3f800001 -> 0x3f800001; 0x3f800001, -1 -> -1; -1, 0 -> -1; -1, -0 -> -1
  edge -1, inf -> -1; -1, -inf -> -inf; -1, nan -> -1; -1, snan -> nan; -1, 0x1 -> -1; -1, 0x807fffff -> -1
  edge -1, 0x800000 -> -1; -1, 0x7f7fffff -> -1; -1, 0xff7fffff -> 0xff7fffff; -1, 1 -> -1; -1, 0x3f800001 -> -1
  edge -1, -1 -> -1

test a:f32, b:f32 -> d:f32
  op v_min_num_f32_e32 {d}, {a}, {b} | gfx12
  op v_min_num_f32_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3eaaaaab, 3 -> 0x3eaaaaab; 100, 0x3e124925 -> 0x3e124925; -5, -7 -> -7
  0x40492492, 0x40490fdc -> 0x40490fdc; 0x3a83126f, 1000 -> 0x3a83126f; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0
  edge 0, 0x807fffff -> 0x807fffff; 0, 0x800000 -> 0; 0, 0x7f7fffff -> 0; 0, 0xff7fffff -> 0xff7fffff; 0, 1 -> 0
  edge 0, 0x3f800001 -> 0; 0, -1 -> -1; -0, 0 -> -0; -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> -0
  edge -0, snan -> -0; -0, 0x1 -> -0; -0, 0x807fffff -> 0x807fffff; -0, 0x800000 -> -0; -0, 0x7f7fffff -> -0
  edge -0, 0xff7fffff -> 0xff7fffff; -0, 1 -> -0; -0, 0x3f800001 -> -0; -0, -1 -> -1; inf, 0 -> 0; inf, -0 -> -0
  edge inf, inf -> inf; inf, -inf -> -inf; inf, nan -> inf; inf, snan -> inf; inf, 0x1 -> 0x1
  edge inf, 0x807fffff -> 0x807fffff; inf, 0x800000 -> 0x800000; inf, 0x7f7fffff -> 0x7f7fffff
  edge inf, 0xff7fffff -> 0xff7fffff; inf, 1 -> 1; inf, 0x3f800001 -> 0x3f800001; inf, -1 -> -1; -inf, 0 -> -inf
  edge -inf, -0 -> -inf; -inf, inf -> -inf; -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> -inf
  edge -inf, 0x1 -> -inf; -inf, 0x807fffff -> -inf; -inf, 0x800000 -> -inf; -inf, 0x7f7fffff -> -inf
  edge -inf, 0xff7fffff -> -inf; -inf, 1 -> -inf; -inf, 0x3f800001 -> -inf; -inf, -1 -> -inf; nan, 0 -> 0
  edge nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1
  edge nan, 0x807fffff -> 0x807fffff; nan, 0x800000 -> 0x800000; nan, 0x7f7fffff -> 0x7f7fffff
  edge nan, 0xff7fffff -> 0xff7fffff; nan, 1 -> 1; nan, 0x3f800001 -> 0x3f800001; nan, -1 -> -1; snan, 0 -> 0
  edge snan, -0 -> -0; snan, inf -> inf; snan, -inf -> -inf; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> 0x1
  edge snan, 0x807fffff -> 0x807fffff; snan, 0x800000 -> 0x800000; snan, 0x7f7fffff -> 0x7f7fffff
  edge snan, 0xff7fffff -> 0xff7fffff; snan, 1 -> 1; snan, 0x3f800001 -> 0x3f800001; snan, -1 -> -1; 0x1, 0 -> 0
  edge 0x1, -0 -> -0; 0x1, inf -> 0x1; 0x1, -inf -> -inf; 0x1, nan -> 0x1; 0x1, snan -> 0x1; 0x1, 0x1 -> 0x1
  edge 0x1, 0x807fffff -> 0x807fffff; 0x1, 0x800000 -> 0x1; 0x1, 0x7f7fffff -> 0x1; 0x1, 0xff7fffff -> 0xff7fffff
  edge 0x1, 1 -> 0x1; 0x1, 0x3f800001 -> 0x1; 0x1, -1 -> -1; 0x807fffff, 0 -> 0x807fffff; 0x807fffff, -0 -> 0x807fffff
  edge 0x807fffff, inf -> 0x807fffff; 0x807fffff, -inf -> -inf; 0x807fffff, nan -> 0x807fffff
  edge 0x807fffff, snan -> 0x807fffff; 0x807fffff, 0x1 -> 0x807fffff; 0x807fffff, 0x807fffff -> 0x807fffff
  edge 0x807fffff, 0x800000 -> 0x807fffff; 0x807fffff, 0x7f7fffff -> 0x807fffff; 0x807fffff, 0xff7fffff -> 0xff7fffff
  edge 0x807fffff, 1 -> 0x807fffff; 0x807fffff, 0x3f800001 -> 0x807fffff; 0x807fffff, -1 -> -1; 0x800000, 0 -> 0
  edge 0x800000, -0 -> -0; 0x800000, inf -> 0x800000; 0x800000, -inf -> -inf; 0x800000, nan -> 0x800000
  edge 0x800000, snan -> 0x800000; 0x800000, 0x1 -> 0x1; 0x800000, 0x807fffff -> 0x807fffff
  edge 0x800000, 0x800000 -> 0x800000; 0x800000, 0x7f7fffff -> 0x800000; 0x800000, 0xff7fffff -> 0xff7fffff
  edge 0x800000, 1 -> 0x800000; 0x800000, 0x3f800001 -> 0x800000; 0x800000, -1 -> -1; 0x7f7fffff, 0 -> 0
  edge 0x7f7fffff, -0 -> -0; 0x7f7fffff, inf -> 0x7f7fffff; 0x7f7fffff, -inf -> -inf; 0x7f7fffff, nan -> 0x7f7fffff
  edge 0x7f7fffff, snan -> 0x7f7fffff; 0x7f7fffff, 0x1 -> 0x1; 0x7f7fffff, 0x807fffff -> 0x807fffff
  edge 0x7f7fffff, 0x800000 -> 0x800000; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0xff7fffff -> 0xff7fffff
  edge 0x7f7fffff, 1 -> 1; 0x7f7fffff, 0x3f800001 -> 0x3f800001; 0x7f7fffff, -1 -> -1; 0xff7fffff, 0 -> 0xff7fffff
  edge 0xff7fffff, -0 -> 0xff7fffff; 0xff7fffff, inf -> 0xff7fffff; 0xff7fffff, -inf -> -inf
  edge 0xff7fffff, nan -> 0xff7fffff; 0xff7fffff, snan -> 0xff7fffff; 0xff7fffff, 0x1 -> 0xff7fffff
  edge 0xff7fffff, 0x807fffff -> 0xff7fffff; 0xff7fffff, 0x800000 -> 0xff7fffff; 0xff7fffff, 0x7f7fffff -> 0xff7fffff
  edge 0xff7fffff, 0xff7fffff -> 0xff7fffff; 0xff7fffff, 1 -> 0xff7fffff; 0xff7fffff, 0x3f800001 -> 0xff7fffff
  edge 0xff7fffff, -1 -> 0xff7fffff; 1, 0 -> 0; 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> 1; 1, snan -> 1
  edge 1, 0x1 -> 0x1; 1, 0x807fffff -> 0x807fffff; 1, 0x800000 -> 0x800000; 1, 0x7f7fffff -> 1
  edge 1, 0xff7fffff -> 0xff7fffff; 1, 1 -> 1; 1, 0x3f800001 -> 1; 1, -1 -> -1; 0x3f800001, 0 -> 0
  edge 0x3f800001, -0 -> -0; 0x3f800001, inf -> 0x3f800001; 0x3f800001, -inf -> -inf; 0x3f800001, nan -> 0x3f800001
  edge 0x3f800001, snan -> 0x3f800001; 0x3f800001, 0x1 -> 0x1; 0x3f800001, 0x807fffff -> 0x807fffff
  edge 0x3f800001, 0x800000 -> 0x800000; 0x3f800001, 0x7f7fffff -> 0x3f800001; 0x3f800001, 0xff7fffff -> 0xff7fffff
  edge 0x3f800001, 1 -> 1; 0x3f800001, 0x3f800001 -> 0x3f800001; 0x3f800001, -1 -> -1; -1, 0 -> -1; -1, -0 -> -1
  edge -1, inf -> -1; -1, -inf -> -inf; -1, nan -> -1; -1, snan -> -1; -1, 0x1 -> -1; -1, 0x807fffff -> -1
  edge -1, 0x800000 -> -1; -1, 0x7f7fffff -> -1; -1, 0xff7fffff -> 0xff7fffff; -1, 1 -> -1; -1, 0x3f800001 -> -1
  edge -1, -1 -> -1

test a:f32, b:f32 -> d:f32
  op v_max_f32_e32 {d}, {a}, {b} | all !gfx12
  op v_max_f32_e64 {d}, {a}, {b} | all !gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3eaaaaab, 3 -> 3; 100, 0x3e124925 -> 100; -5, -7 -> -5
  0x40492492, 0x40490fdc -> 0x40492492; 0x3a83126f, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> 0; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x807fffff -> 0; 0, 0x800000 -> 0x800000; 0, 0x7f7fffff -> 0x7f7fffff; 0, 0xff7fffff -> 0; 0, 1 -> 1
  edge 0, 0x3f800001 -> 0x3f800001; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -0
  edge -0, nan -> -0; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x807fffff -> -0; -0, 0x800000 -> 0x800000
  edge -0, 0x7f7fffff -> 0x7f7fffff; -0, 0xff7fffff -> -0; -0, 1 -> 1; -0, 0x3f800001 -> 0x3f800001; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> inf; inf, snan -> nan
  edge inf, 0x1 -> inf; inf, 0x807fffff -> inf; inf, 0x800000 -> inf; inf, 0x7f7fffff -> inf; inf, 0xff7fffff -> inf
  edge inf, 1 -> inf; inf, 0x3f800001 -> inf; inf, -1 -> inf; -inf, 0 -> 0; -inf, -0 -> -0; -inf, inf -> inf
  edge -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> nan; -inf, 0x1 -> 0x1; -inf, 0x807fffff -> 0x807fffff
  edge -inf, 0x800000 -> 0x800000; -inf, 0x7f7fffff -> 0x7f7fffff; -inf, 0xff7fffff -> 0xff7fffff; -inf, 1 -> 1
  edge -inf, 0x3f800001 -> 0x3f800001; -inf, -1 -> -1; nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf
  edge nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1; nan, 0x807fffff -> 0x807fffff; nan, 0x800000 -> 0x800000
  edge nan, 0x7f7fffff -> 0x7f7fffff; nan, 0xff7fffff -> 0xff7fffff; nan, 1 -> 1; nan, 0x3f800001 -> 0x3f800001
  edge nan, -1 -> -1; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> nan; snan, 0x807fffff -> nan; snan, 0x800000 -> nan; snan, 0x7f7fffff -> nan
  edge snan, 0xff7fffff -> nan; snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1
  edge 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> 0x1; 0x1, nan -> 0x1; 0x1, snan -> nan; 0x1, 0x1 -> 0x1
  edge 0x1, 0x807fffff -> 0x1; 0x1, 0x800000 -> 0x800000; 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0xff7fffff -> 0x1
  edge 0x1, 1 -> 1; 0x1, 0x3f800001 -> 0x3f800001; 0x1, -1 -> 0x1; 0x807fffff, 0 -> 0; 0x807fffff, -0 -> -0
  edge 0x807fffff, inf -> inf; 0x807fffff, -inf -> 0x807fffff; 0x807fffff, nan -> 0x807fffff; 0x807fffff, snan -> nan
  edge 0x807fffff, 0x1 -> 0x1; 0x807fffff, 0x807fffff -> 0x807fffff; 0x807fffff, 0x800000 -> 0x800000
  edge 0x807fffff, 0x7f7fffff -> 0x7f7fffff; 0x807fffff, 0xff7fffff -> 0x807fffff; 0x807fffff, 1 -> 1
  edge 0x807fffff, 0x3f800001 -> 0x3f800001; 0x807fffff, -1 -> 0x807fffff; 0x800000, 0 -> 0x800000
  edge 0x800000, -0 -> 0x800000; 0x800000, inf -> inf; 0x800000, -inf -> 0x800000; 0x800000, nan -> 0x800000
  edge 0x800000, snan -> nan; 0x800000, 0x1 -> 0x800000; 0x800000, 0x807fffff -> 0x800000
  edge 0x800000, 0x800000 -> 0x800000; 0x800000, 0x7f7fffff -> 0x7f7fffff; 0x800000, 0xff7fffff -> 0x800000
  edge 0x800000, 1 -> 1; 0x800000, 0x3f800001 -> 0x3f800001; 0x800000, -1 -> 0x800000; 0x7f7fffff, 0 -> 0x7f7fffff
  edge 0x7f7fffff, -0 -> 0x7f7fffff; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> 0x7f7fffff
  edge 0x7f7fffff, nan -> 0x7f7fffff; 0x7f7fffff, snan -> nan; 0x7f7fffff, 0x1 -> 0x7f7fffff
  edge 0x7f7fffff, 0x807fffff -> 0x7f7fffff; 0x7f7fffff, 0x800000 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff -> 0x7f7fffff; 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x3f800001 -> 0x7f7fffff
  edge 0x7f7fffff, -1 -> 0x7f7fffff; 0xff7fffff, 0 -> 0; 0xff7fffff, -0 -> -0; 0xff7fffff, inf -> inf
  edge 0xff7fffff, -inf -> 0xff7fffff; 0xff7fffff, nan -> 0xff7fffff; 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0x1
  edge 0xff7fffff, 0x807fffff -> 0x807fffff; 0xff7fffff, 0x800000 -> 0x800000; 0xff7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0xff7fffff, 0xff7fffff -> 0xff7fffff; 0xff7fffff, 1 -> 1; 0xff7fffff, 0x3f800001 -> 0x3f800001
  edge 0xff7fffff, -1 -> -1; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1; 1, nan -> 1; 1, snan -> nan
  edge 1, 0x1 -> 1; 1, 0x807fffff -> 1; 1, 0x800000 -> 1; 1, 0x7f7fffff -> 0x7f7fffff; 1, 0xff7fffff -> 1; 1, 1 -> 1
  edge 1, 0x3f800001 -> 0x3f800001; 1, -1 -> 1; 0x3f800001, 0 -> 0x3f800001; 0x3f800001, -0 -> 0x3f800001
  edge 0x3f800001, inf -> inf; 0x3f800001, -inf -> 0x3f800001; 0x3f800001, nan -> 0x3f800001; 0x3f800001, snan -> nan
  edge 0x3f800001, 0x1 -> 0x3f800001; 0x3f800001, 0x807fffff -> 0x3f800001; 0x3f800001, 0x800000 -> 0x3f800001
  edge 0x3f800001, 0x7f7fffff -> 0x7f7fffff; 0x3f800001, 0xff7fffff -> 0x3f800001; 0x3f800001, 1 -> 0x3f800001
  edge 0x3f800001, 0x3f800001 -> 0x3f800001; 0x3f800001, -1 -> 0x3f800001; -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf
  edge -1, -inf -> -1; -1, nan -> -1; -1, snan -> nan; -1, 0x1 -> 0x1; -1, 0x807fffff -> 0x807fffff
  edge -1, 0x800000 -> 0x800000; -1, 0x7f7fffff -> 0x7f7fffff; -1, 0xff7fffff -> -1; -1, 1 -> 1
  edge -1, 0x3f800001 -> 0x3f800001; -1, -1 -> -1

test a:f32, b:f32 -> d:f32
  op v_max_num_f32_e32 {d}, {a}, {b} | gfx12
  op v_max_num_f32_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3eaaaaab, 3 -> 3; 100, 0x3e124925 -> 100; -5, -7 -> -5
  0x40492492, 0x40490fdc -> 0x40492492; 0x3a83126f, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0x1
  edge 0, 0x807fffff -> 0; 0, 0x800000 -> 0x800000; 0, 0x7f7fffff -> 0x7f7fffff; 0, 0xff7fffff -> 0; 0, 1 -> 1
  edge 0, 0x3f800001 -> 0x3f800001; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -0
  edge -0, nan -> -0; -0, snan -> -0; -0, 0x1 -> 0x1; -0, 0x807fffff -> -0; -0, 0x800000 -> 0x800000
  edge -0, 0x7f7fffff -> 0x7f7fffff; -0, 0xff7fffff -> -0; -0, 1 -> 1; -0, 0x3f800001 -> 0x3f800001; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> inf; inf, snan -> inf
  edge inf, 0x1 -> inf; inf, 0x807fffff -> inf; inf, 0x800000 -> inf; inf, 0x7f7fffff -> inf; inf, 0xff7fffff -> inf
  edge inf, 1 -> inf; inf, 0x3f800001 -> inf; inf, -1 -> inf; -inf, 0 -> 0; -inf, -0 -> -0; -inf, inf -> inf
  edge -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> -inf; -inf, 0x1 -> 0x1; -inf, 0x807fffff -> 0x807fffff
  edge -inf, 0x800000 -> 0x800000; -inf, 0x7f7fffff -> 0x7f7fffff; -inf, 0xff7fffff -> 0xff7fffff; -inf, 1 -> 1
  edge -inf, 0x3f800001 -> 0x3f800001; -inf, -1 -> -1; nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf
  edge nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1; nan, 0x807fffff -> 0x807fffff; nan, 0x800000 -> 0x800000
  edge nan, 0x7f7fffff -> 0x7f7fffff; nan, 0xff7fffff -> 0xff7fffff; nan, 1 -> 1; nan, 0x3f800001 -> 0x3f800001
  edge nan, -1 -> -1; snan, 0 -> 0; snan, -0 -> -0; snan, inf -> inf; snan, -inf -> -inf; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> 0x1; snan, 0x807fffff -> 0x807fffff; snan, 0x800000 -> 0x800000
  edge snan, 0x7f7fffff -> 0x7f7fffff; snan, 0xff7fffff -> 0xff7fffff; snan, 1 -> 1; snan, 0x3f800001 -> 0x3f800001
  edge snan, -1 -> -1; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> 0x1; 0x1, nan -> 0x1
  edge 0x1, snan -> 0x1; 0x1, 0x1 -> 0x1; 0x1, 0x807fffff -> 0x1; 0x1, 0x800000 -> 0x800000
  edge 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0xff7fffff -> 0x1; 0x1, 1 -> 1; 0x1, 0x3f800001 -> 0x3f800001
  edge 0x1, -1 -> 0x1; 0x807fffff, 0 -> 0; 0x807fffff, -0 -> -0; 0x807fffff, inf -> inf
  edge 0x807fffff, -inf -> 0x807fffff; 0x807fffff, nan -> 0x807fffff; 0x807fffff, snan -> 0x807fffff
  edge 0x807fffff, 0x1 -> 0x1; 0x807fffff, 0x807fffff -> 0x807fffff; 0x807fffff, 0x800000 -> 0x800000
  edge 0x807fffff, 0x7f7fffff -> 0x7f7fffff; 0x807fffff, 0xff7fffff -> 0x807fffff; 0x807fffff, 1 -> 1
  edge 0x807fffff, 0x3f800001 -> 0x3f800001; 0x807fffff, -1 -> 0x807fffff; 0x800000, 0 -> 0x800000
  edge 0x800000, -0 -> 0x800000; 0x800000, inf -> inf; 0x800000, -inf -> 0x800000; 0x800000, nan -> 0x800000
  edge 0x800000, snan -> 0x800000; 0x800000, 0x1 -> 0x800000; 0x800000, 0x807fffff -> 0x800000
  edge 0x800000, 0x800000 -> 0x800000; 0x800000, 0x7f7fffff -> 0x7f7fffff; 0x800000, 0xff7fffff -> 0x800000
  edge 0x800000, 1 -> 1; 0x800000, 0x3f800001 -> 0x3f800001; 0x800000, -1 -> 0x800000; 0x7f7fffff, 0 -> 0x7f7fffff
  edge 0x7f7fffff, -0 -> 0x7f7fffff; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> 0x7f7fffff
  edge 0x7f7fffff, nan -> 0x7f7fffff; 0x7f7fffff, snan -> 0x7f7fffff; 0x7f7fffff, 0x1 -> 0x7f7fffff
  edge 0x7f7fffff, 0x807fffff -> 0x7f7fffff; 0x7f7fffff, 0x800000 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff -> 0x7f7fffff; 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x3f800001 -> 0x7f7fffff
  edge 0x7f7fffff, -1 -> 0x7f7fffff; 0xff7fffff, 0 -> 0; 0xff7fffff, -0 -> -0; 0xff7fffff, inf -> inf
  edge 0xff7fffff, -inf -> 0xff7fffff; 0xff7fffff, nan -> 0xff7fffff; 0xff7fffff, snan -> 0xff7fffff
  edge 0xff7fffff, 0x1 -> 0x1; 0xff7fffff, 0x807fffff -> 0x807fffff; 0xff7fffff, 0x800000 -> 0x800000
  edge 0xff7fffff, 0x7f7fffff -> 0x7f7fffff; 0xff7fffff, 0xff7fffff -> 0xff7fffff; 0xff7fffff, 1 -> 1
  edge 0xff7fffff, 0x3f800001 -> 0x3f800001; 0xff7fffff, -1 -> -1; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1
  edge 1, nan -> 1; 1, snan -> 1; 1, 0x1 -> 1; 1, 0x807fffff -> 1; 1, 0x800000 -> 1; 1, 0x7f7fffff -> 0x7f7fffff
  edge 1, 0xff7fffff -> 1; 1, 1 -> 1; 1, 0x3f800001 -> 0x3f800001; 1, -1 -> 1; 0x3f800001, 0 -> 0x3f800001
  edge 0x3f800001, -0 -> 0x3f800001; 0x3f800001, inf -> inf; 0x3f800001, -inf -> 0x3f800001
  edge 0x3f800001, nan -> 0x3f800001; 0x3f800001, snan -> 0x3f800001; 0x3f800001, 0x1 -> 0x3f800001
  edge 0x3f800001, 0x807fffff -> 0x3f800001; 0x3f800001, 0x800000 -> 0x3f800001; 0x3f800001, 0x7f7fffff -> 0x7f7fffff
  edge 0x3f800001, 0xff7fffff -> 0x3f800001; 0x3f800001, 1 -> 0x3f800001; 0x3f800001, 0x3f800001 -> 0x3f800001
  edge 0x3f800001, -1 -> 0x3f800001; -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf; -1, -inf -> -1; -1, nan -> -1
  edge -1, snan -> -1; -1, 0x1 -> 0x1; -1, 0x807fffff -> 0x807fffff; -1, 0x800000 -> 0x800000
  edge -1, 0x7f7fffff -> 0x7f7fffff; -1, 0xff7fffff -> -1; -1, 1 -> 1; -1, 0x3f800001 -> 0x3f800001; -1, -1 -> -1

test a:f32, b:f32 -> d:f32
  op v_add_f32_e64 {d}, |{a}|, -{b}
  1, 2 -> -1; 1.5, -4 -> 5.5; 0x3eaaaaab, 3 -> 0xc02aaaab; 100, 0x3e124925 -> 0x42c7b6db; -5, -7 -> 12
  0x40492492, 0x40490fdc -> 0x3aa5b000; 0x3a83126f, 1000 -> 0xc479fff0; 6, 6 -> 0
  edge -0, -0 -> 0; -0, inf -> -inf; -0, nan -> nan; -0, 0x1 -> 0x80000001; -0, 0x7f7fffff -> 0xff7fffff; -0, -1 -> 1
  edge -0, 1 -> -1; inf, -0 -> inf; inf, inf -> nan; inf, nan -> nan; inf, 0x1 -> inf; inf, 0x7f7fffff -> inf
  edge inf, -1 -> inf; inf, 1 -> inf; nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan
  edge nan, 0x7f7fffff -> nan; nan, -1 -> nan; nan, 1 -> nan; 0x1, -0 -> 0x1; 0x1, inf -> -inf; 0x1, nan -> nan
  edge 0x1, 0x1 -> 0; 0x1, 0x7f7fffff -> 0xff7fffff; 0x1, -1 -> 1; 0x1, 1 -> -1; 0x7f7fffff, -0 -> 0x7f7fffff
  edge 0x7f7fffff, inf -> -inf; 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x1 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> 0
  edge 0x7f7fffff, -1 -> 0x7f7fffff; 0x7f7fffff, 1 -> 0x7f7fffff; -1, -0 -> 1; -1, inf -> -inf; -1, nan -> nan
  edge -1, 0x1 -> 1; -1, 0x7f7fffff -> 0xff7fffff; -1, -1 -> 2; -1, 1 -> 0; 1, -0 -> 1; 1, inf -> -inf; 1, nan -> nan
  edge 1, 0x1 -> 1; 1, 0x7f7fffff -> 0xff7fffff; 1, -1 -> 2; 1, 1 -> 0

test a:f32, b:f32 -> d:f32
  op v_mul_f32_e64 {d}, -|{a}|, {b}
  1, 2 -> -2; 1.5, -4 -> 6; 0x3eaaaaab, 3 -> -1; 100, 0x3e124925 -> 0xc164924a; -5, -7 -> 35
  0x40492492, 0x40490fdc -> 0xc11dfa2d; 0x3a83126f, 1000 -> -1; 6, 6 -> -36
  edge -0, -0 -> 0; -0, inf -> nan; -0, nan -> nan; -0, 0x1 -> -0; -0, 0x7f7fffff -> -0; -0, -1 -> 0; -0, 1 -> -0
  edge inf, -0 -> nan; inf, inf -> -inf; inf, nan -> nan; inf, 0x1 -> -inf; inf, 0x7f7fffff -> -inf; inf, -1 -> inf
  edge inf, 1 -> -inf; nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 0x7f7fffff -> nan
  edge nan, -1 -> nan; nan, 1 -> nan; 0x1, -0 -> 0; 0x1, inf -> -inf; 0x1, nan -> nan; 0x1, 0x1 -> -0
  edge 0x1, 0x7f7fffff -> 0xb4ffffff; 0x1, -1 -> 0x1; 0x1, 1 -> 0x80000001; 0x7f7fffff, -0 -> 0
  edge 0x7f7fffff, inf -> -inf; 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x1 -> 0xb4ffffff; 0x7f7fffff, 0x7f7fffff -> -inf
  edge 0x7f7fffff, -1 -> 0x7f7fffff; 0x7f7fffff, 1 -> 0xff7fffff; -1, -0 -> 0; -1, inf -> -inf; -1, nan -> nan
  edge -1, 0x1 -> 0x80000001; -1, 0x7f7fffff -> 0xff7fffff; -1, -1 -> 1; -1, 1 -> -1; 1, -0 -> 0; 1, inf -> -inf
  edge 1, nan -> nan; 1, 0x1 -> 0x80000001; 1, 0x7f7fffff -> 0xff7fffff; 1, -1 -> 1; 1, 1 -> -1

test a:f32, b:f32 -> d:f32
  op v_add_f32_e64 {d}, {a}, {b} clamp
  1, 2 -> 1; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 1; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 1
  0x3a83126f, 1000 -> 1; 6, 6 -> 1
  edge -0, -0 -> 0; -0, inf -> 1; -0, nan -> 0; -0, 0x1 -> 0x1; -0, 0x7f7fffff -> 1; -0, -1 -> 0; -0, 1 -> 1
  edge inf, -0 -> 1; inf, inf -> 1; inf, nan -> 0; inf, 0x1 -> 1; inf, 0x7f7fffff -> 1; inf, -1 -> 1; inf, 1 -> 1
  edge nan, -0 -> 0; nan, inf -> 0; nan, nan -> 0; nan, 0x1 -> 0; nan, 0x7f7fffff -> 0; nan, -1 -> 0; nan, 1 -> 0
  edge 0x1, -0 -> 0x1; 0x1, inf -> 1; 0x1, nan -> 0; 0x1, 0x1 -> 0x2; 0x1, 0x7f7fffff -> 1; 0x1, -1 -> 0; 0x1, 1 -> 1
  edge 0x7f7fffff, -0 -> 1; 0x7f7fffff, inf -> 1; 0x7f7fffff, nan -> 0; 0x7f7fffff, 0x1 -> 1
  edge 0x7f7fffff, 0x7f7fffff -> 1; 0x7f7fffff, -1 -> 1; 0x7f7fffff, 1 -> 1; -1, -0 -> 0; -1, inf -> 1; -1, nan -> 0
  edge -1, 0x1 -> 0; -1, 0x7f7fffff -> 1; -1, -1 -> 0; -1, 1 -> 0; 1, -0 -> 1; 1, inf -> 1; 1, nan -> 0; 1, 0x1 -> 1
  edge 1, 0x7f7fffff -> 1; 1, -1 -> 0; 1, 1 -> 1

test a:f32, b:f32 -> d:f32 ; mode 0xc0
  op v_add_f32_e64 {d}, {a}, {b} mul:2
  1, 2 -> 6; 1.5, -4 -> -5; 0x3eaaaaab, 3 -> 0x40d55555; 100, 0x3e124925 -> 0x43484925; -5, -7 -> -24
  0x40492492, 0x40490fdc -> 0x41491a37; 0x3a83126f, 1000 -> 0x44fa0010; 6, 6 -> 24
  edge inf, 1 -> inf; nan, 1 -> nan; 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, 0 -> inf

test a:f32, b:f32 -> d:f32 ; mode 0xc0
  op v_add_f32_e64 {d}, {a}, {b} mul:4
  1, 2 -> 12; 1.5, -4 -> -10; 0x3eaaaaab, 3 -> 0x41555555; 100, 0x3e124925 -> 0x43c84925; -5, -7 -> -48
  0x40492492, 0x40490fdc -> 0x41c91a37; 0x3a83126f, 1000 -> 0x457a0010; 6, 6 -> 48
  edge inf, 1 -> inf; nan, 1 -> nan; 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, 0 -> inf

test a:f32, b:f32 -> d:f32 ; mode 0xc0
  op v_add_f32_e64 {d}, {a}, {b} div:2
  1, 2 -> 1.5; 1.5, -4 -> -1.25; 0x3eaaaaab, 3 -> 0x3fd55555; 100, 0x3e124925 -> 0x42484925; -5, -7 -> -6
  0x40492492, 0x40490fdc -> 0x40491a37; 0x3a83126f, 1000 -> 0x43fa0010; 6, 6 -> 6
  edge inf, 1 -> inf; nan, 1 -> nan; 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, 0 -> 0x7effffff
