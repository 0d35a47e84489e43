// Addition, multiplication, minimum and maximum of f64: IEEE 754 with denormals, rounded to nearest even.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP2 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f64, b:f64 -> d:f64
  op v_add_f64 {d}, {a}, {b} | all !gfx12
  op v_add_f64_e32 {d}, {a}, {b} | gfx12
  op v_add_f64_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 3; 1.5, -4 -> -2.5; 0x3fd5555555555555, 3 -> 0x400aaaaaaaaaaaab
  100, 0x3fc2492492492492 -> 0x4059092492492492; -5, -7 -> -12
  0x4009249249249249, 0x400921fb78121fb8 -> 0x40192346e09b5900; 0x3f50624dd2f1a9fc, 1000 -> 0x408f40020c49ba5e
  6, 6 -> 12
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x800fffffffffffff -> 0x800fffffffffffff; 0, 0x10000000000000 -> 0x10000000000000
  edge 0, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0, 0xffefffffffffffff -> 0xffefffffffffffff; 0, 1 -> 1
  edge 0, 0x3ff0000000000001 -> 0x3ff0000000000001; 0, -1 -> -1; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf
  edge -0, -inf -> -inf; -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x800fffffffffffff -> 0x800fffffffffffff
  edge -0, 0x10000000000000 -> 0x10000000000000; -0, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge -0, 0xffefffffffffffff -> 0xffefffffffffffff; -0, 1 -> 1; -0, 0x3ff0000000000001 -> 0x3ff0000000000001
  edge -0, -1 -> -1; inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> nan; inf, nan -> nan
  edge inf, snan -> nan; inf, 0x1 -> inf; inf, 0x800fffffffffffff -> inf; inf, 0x10000000000000 -> inf
  edge inf, 0x7fefffffffffffff -> inf; inf, 0xffefffffffffffff -> inf; inf, 1 -> inf; inf, 0x3ff0000000000001 -> inf
  edge inf, -1 -> inf; -inf, 0 -> -inf; -inf, -0 -> -inf; -inf, inf -> nan; -inf, -inf -> -inf; -inf, nan -> nan
  edge -inf, snan -> nan; -inf, 0x1 -> -inf; -inf, 0x800fffffffffffff -> -inf; -inf, 0x10000000000000 -> -inf
  edge -inf, 0x7fefffffffffffff -> -inf; -inf, 0xffefffffffffffff -> -inf; -inf, 1 -> -inf
  edge -inf, 0x3ff0000000000001 -> -inf; -inf, -1 -> -inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x800fffffffffffff -> nan
  edge nan, 0x10000000000000 -> nan; nan, 0x7fefffffffffffff -> nan; nan, 0xffefffffffffffff -> nan; nan, 1 -> nan
  edge nan, 0x3ff0000000000001 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan
  edge snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x800fffffffffffff -> nan
  edge snan, 0x10000000000000 -> nan; snan, 0x7fefffffffffffff -> nan; snan, 0xffefffffffffffff -> nan; snan, 1 -> nan
  edge snan, 0x3ff0000000000001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf
  edge 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0x2
  edge 0x1, 0x800fffffffffffff -> 0x800ffffffffffffe; 0x1, 0x10000000000000 -> 0x10000000000001
  edge 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0x1, 0xffefffffffffffff -> 0xffefffffffffffff; 0x1, 1 -> 1
  edge 0x1, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x1, -1 -> -1; 0x800fffffffffffff, 0 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, -0 -> 0x800fffffffffffff; 0x800fffffffffffff, inf -> inf; 0x800fffffffffffff, -inf -> -inf
  edge 0x800fffffffffffff, nan -> nan; 0x800fffffffffffff, snan -> nan; 0x800fffffffffffff, 0x1 -> 0x800ffffffffffffe
  edge 0x800fffffffffffff, 0x800fffffffffffff -> 0x801ffffffffffffe; 0x800fffffffffffff, 0x10000000000000 -> 0x1
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0x800fffffffffffff, 1 -> 1
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x800fffffffffffff, -1 -> -1
  edge 0x10000000000000, 0 -> 0x10000000000000; 0x10000000000000, -0 -> 0x10000000000000; 0x10000000000000, inf -> inf
  edge 0x10000000000000, -inf -> -inf; 0x10000000000000, nan -> nan; 0x10000000000000, snan -> nan
  edge 0x10000000000000, 0x1 -> 0x10000000000001; 0x10000000000000, 0x800fffffffffffff -> 0x1
  edge 0x10000000000000, 0x10000000000000 -> 0x20000000000000
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x10000000000000, 0xffefffffffffffff -> 0xffefffffffffffff; 0x10000000000000, 1 -> 1
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x10000000000000, -1 -> -1
  edge 0x7fefffffffffffff, 0 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -0 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, inf -> inf; 0x7fefffffffffffff, -inf -> -inf; 0x7fefffffffffffff, nan -> nan
  edge 0x7fefffffffffffff, snan -> nan; 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x800fffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x7fefffffffffffff; 0x7fefffffffffffff, 0x7fefffffffffffff -> inf
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> 0; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0 -> 0xffefffffffffffff; 0xffefffffffffffff, -0 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, inf -> inf; 0xffefffffffffffff, -inf -> -inf; 0xffefffffffffffff, nan -> nan
  edge 0xffefffffffffffff, snan -> nan; 0xffefffffffffffff, 0x1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x800fffffffffffff -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x10000000000000 -> 0xffefffffffffffff; 0xffefffffffffffff, 0x7fefffffffffffff -> 0
  edge 0xffefffffffffffff, 0xffefffffffffffff -> -inf; 0xffefffffffffffff, 1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0xffefffffffffffff; 0xffefffffffffffff, -1 -> 0xffefffffffffffff
  edge 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf; 1, -inf -> -inf; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 1
  edge 1, 0x800fffffffffffff -> 1; 1, 0x10000000000000 -> 1; 1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 1, 0xffefffffffffffff -> 0xffefffffffffffff; 1, 1 -> 2; 1, 0x3ff0000000000001 -> 2; 1, -1 -> 0
  edge 0x3ff0000000000001, 0 -> 0x3ff0000000000001; 0x3ff0000000000001, -0 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, inf -> inf; 0x3ff0000000000001, -inf -> -inf; 0x3ff0000000000001, nan -> nan
  edge 0x3ff0000000000001, snan -> nan; 0x3ff0000000000001, 0x1 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x800fffffffffffff -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x3ff0000000000001, 0xffefffffffffffff -> 0xffefffffffffffff; 0x3ff0000000000001, 1 -> 2
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x4000000000000001; 0x3ff0000000000001, -1 -> 0x3cb0000000000000
  edge -1, 0 -> -1; -1, -0 -> -1; -1, inf -> inf; -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1
  edge -1, 0x800fffffffffffff -> -1; -1, 0x10000000000000 -> -1; -1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge -1, 0xffefffffffffffff -> 0xffefffffffffffff; -1, 1 -> 0; -1, 0x3ff0000000000001 -> 0x3cb0000000000000
  edge -1, -1 -> -2

test a:f64, b:f64 -> d:f64
  op v_mul_f64 {d}, {a}, {b} | all !gfx12
  op v_mul_f64_e32 {d}, {a}, {b} | gfx12
  op v_mul_f64_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> -6; 0x3fd5555555555555, 3 -> 1; 100, 0x3fc2492492492492 -> 0x402c924924924924; -5, -7 -> 35
  0x4009249249249249, 0x400921fb78121fb8 -> 0x4023bf459532cfc7; 0x3f50624dd2f1a9fc, 1000 -> 1; 6, 6 -> 36
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> nan; 0, -inf -> nan; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x800fffffffffffff -> -0; 0, 0x10000000000000 -> 0; 0, 0x7fefffffffffffff -> 0; 0, 0xffefffffffffffff -> -0
  edge 0, 1 -> 0; 0, 0x3ff0000000000001 -> 0; 0, -1 -> -0; -0, 0 -> -0; -0, -0 -> 0; -0, inf -> nan; -0, -inf -> nan
  edge -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> -0; -0, 0x800fffffffffffff -> 0; -0, 0x10000000000000 -> -0
  edge -0, 0x7fefffffffffffff -> -0; -0, 0xffefffffffffffff -> 0; -0, 1 -> -0; -0, 0x3ff0000000000001 -> -0
  edge -0, -1 -> 0; inf, 0 -> nan; inf, -0 -> nan; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> nan
  edge inf, snan -> nan; inf, 0x1 -> inf; inf, 0x800fffffffffffff -> -inf; inf, 0x10000000000000 -> inf
  edge inf, 0x7fefffffffffffff -> inf; inf, 0xffefffffffffffff -> -inf; inf, 1 -> inf; inf, 0x3ff0000000000001 -> inf
  edge inf, -1 -> -inf; -inf, 0 -> nan; -inf, -0 -> nan; -inf, inf -> -inf; -inf, -inf -> inf; -inf, nan -> nan
  edge -inf, snan -> nan; -inf, 0x1 -> -inf; -inf, 0x800fffffffffffff -> inf; -inf, 0x10000000000000 -> -inf
  edge -inf, 0x7fefffffffffffff -> -inf; -inf, 0xffefffffffffffff -> inf; -inf, 1 -> -inf
  edge -inf, 0x3ff0000000000001 -> -inf; -inf, -1 -> inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x800fffffffffffff -> nan
  edge nan, 0x10000000000000 -> nan; nan, 0x7fefffffffffffff -> nan; nan, 0xffefffffffffffff -> nan; nan, 1 -> nan
  edge nan, 0x3ff0000000000001 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan
  edge snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x800fffffffffffff -> nan
  edge snan, 0x10000000000000 -> nan; snan, 0x7fefffffffffffff -> nan; snan, 0xffefffffffffffff -> nan; snan, 1 -> nan
  edge snan, 0x3ff0000000000001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> inf
  edge 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0; 0x1, 0x800fffffffffffff -> -0
  edge 0x1, 0x10000000000000 -> 0; 0x1, 0x7fefffffffffffff -> 0x3ccfffffffffffff
  edge 0x1, 0xffefffffffffffff -> 0xbccfffffffffffff; 0x1, 1 -> 0x1; 0x1, 0x3ff0000000000001 -> 0x1
  edge 0x1, -1 -> 0x8000000000000001; 0x800fffffffffffff, 0 -> -0; 0x800fffffffffffff, -0 -> 0
  edge 0x800fffffffffffff, inf -> -inf; 0x800fffffffffffff, -inf -> inf; 0x800fffffffffffff, nan -> nan
  edge 0x800fffffffffffff, snan -> nan; 0x800fffffffffffff, 0x1 -> -0; 0x800fffffffffffff, 0x800fffffffffffff -> 0
  edge 0x800fffffffffffff, 0x10000000000000 -> -0; 0x800fffffffffffff, 0x7fefffffffffffff -> 0xc00ffffffffffffd
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0x400ffffffffffffd; 0x800fffffffffffff, 1 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x8010000000000000; 0x800fffffffffffff, -1 -> 0xfffffffffffff
  edge 0x10000000000000, 0 -> 0; 0x10000000000000, -0 -> -0; 0x10000000000000, inf -> inf
  edge 0x10000000000000, -inf -> -inf; 0x10000000000000, nan -> nan; 0x10000000000000, snan -> nan
  edge 0x10000000000000, 0x1 -> 0; 0x10000000000000, 0x800fffffffffffff -> -0; 0x10000000000000, 0x10000000000000 -> 0
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x400fffffffffffff
  edge 0x10000000000000, 0xffefffffffffffff -> 0xc00fffffffffffff; 0x10000000000000, 1 -> 0x10000000000000
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x10000000000001; 0x10000000000000, -1 -> 0x8010000000000000
  edge 0x7fefffffffffffff, 0 -> 0; 0x7fefffffffffffff, -0 -> -0; 0x7fefffffffffffff, inf -> inf
  edge 0x7fefffffffffffff, -inf -> -inf; 0x7fefffffffffffff, nan -> nan; 0x7fefffffffffffff, snan -> nan
  edge 0x7fefffffffffffff, 0x1 -> 0x3ccfffffffffffff; 0x7fefffffffffffff, 0x800fffffffffffff -> 0xc00ffffffffffffd
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x400fffffffffffff; 0x7fefffffffffffff, 0x7fefffffffffffff -> inf
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> -inf; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> inf; 0x7fefffffffffffff, -1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0 -> -0; 0xffefffffffffffff, -0 -> 0; 0xffefffffffffffff, inf -> -inf
  edge 0xffefffffffffffff, -inf -> inf; 0xffefffffffffffff, nan -> nan; 0xffefffffffffffff, snan -> nan
  edge 0xffefffffffffffff, 0x1 -> 0xbccfffffffffffff; 0xffefffffffffffff, 0x800fffffffffffff -> 0x400ffffffffffffd
  edge 0xffefffffffffffff, 0x10000000000000 -> 0xc00fffffffffffff; 0xffefffffffffffff, 0x7fefffffffffffff -> -inf
  edge 0xffefffffffffffff, 0xffefffffffffffff -> inf; 0xffefffffffffffff, 1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> -inf; 0xffefffffffffffff, -1 -> 0x7fefffffffffffff; 1, 0 -> 0
  edge 1, -0 -> -0; 1, inf -> inf; 1, -inf -> -inf; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 0x1
  edge 1, 0x800fffffffffffff -> 0x800fffffffffffff; 1, 0x10000000000000 -> 0x10000000000000
  edge 1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 1, 0xffefffffffffffff -> 0xffefffffffffffff; 1, 1 -> 1
  edge 1, 0x3ff0000000000001 -> 0x3ff0000000000001; 1, -1 -> -1; 0x3ff0000000000001, 0 -> 0
  edge 0x3ff0000000000001, -0 -> -0; 0x3ff0000000000001, inf -> inf; 0x3ff0000000000001, -inf -> -inf
  edge 0x3ff0000000000001, nan -> nan; 0x3ff0000000000001, snan -> nan; 0x3ff0000000000001, 0x1 -> 0x1
  edge 0x3ff0000000000001, 0x800fffffffffffff -> 0x8010000000000000
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x10000000000001; 0x3ff0000000000001, 0x7fefffffffffffff -> inf
  edge 0x3ff0000000000001, 0xffefffffffffffff -> -inf; 0x3ff0000000000001, 1 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x3ff0000000000002; 0x3ff0000000000001, -1 -> 0xbff0000000000001
  edge -1, 0 -> -0; -1, -0 -> 0; -1, inf -> -inf; -1, -inf -> inf; -1, nan -> nan; -1, snan -> nan
  edge -1, 0x1 -> 0x8000000000000001; -1, 0x800fffffffffffff -> 0xfffffffffffff
  edge -1, 0x10000000000000 -> 0x8010000000000000; -1, 0x7fefffffffffffff -> 0xffefffffffffffff
  edge -1, 0xffefffffffffffff -> 0x7fefffffffffffff; -1, 1 -> -1; -1, 0x3ff0000000000001 -> 0xbff0000000000001
  edge -1, -1 -> 1

test a:f64, b:f64 -> d:f64
  op v_min_f64 {d}, {a}, {b} | all !gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3fd5555555555555, 3 -> 0x3fd5555555555555; 100, 0x3fc2492492492492 -> 0x3fc2492492492492
  -5, -7 -> -7; 0x4009249249249249, 0x400921fb78121fb8 -> 0x400921fb78121fb8
  0x3f50624dd2f1a9fc, 1000 -> 0x3f50624dd2f1a9fc; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> 0; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x800fffffffffffff -> 0x800fffffffffffff; 0, 0x10000000000000 -> 0; 0, 0x7fefffffffffffff -> 0
  edge 0, 0xffefffffffffffff -> 0xffefffffffffffff; 0, 1 -> 0; 0, 0x3ff0000000000001 -> 0; 0, -1 -> -1; -0, 0 -> -0
  edge -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> -0; -0, snan -> nan; -0, 0x1 -> -0
  edge -0, 0x800fffffffffffff -> 0x800fffffffffffff; -0, 0x10000000000000 -> -0; -0, 0x7fefffffffffffff -> -0
  edge -0, 0xffefffffffffffff -> 0xffefffffffffffff; -0, 1 -> -0; -0, 0x3ff0000000000001 -> -0; -0, -1 -> -1
  edge inf, 0 -> 0; inf, -0 -> -0; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> inf; inf, snan -> nan
  edge inf, 0x1 -> 0x1; inf, 0x800fffffffffffff -> 0x800fffffffffffff; inf, 0x10000000000000 -> 0x10000000000000
  edge inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; inf, 0xffefffffffffffff -> 0xffefffffffffffff; inf, 1 -> 1
  edge inf, 0x3ff0000000000001 -> 0x3ff0000000000001; inf, -1 -> -1; -inf, 0 -> -inf; -inf, -0 -> -inf
  edge -inf, inf -> -inf; -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> nan; -inf, 0x1 -> -inf
  edge -inf, 0x800fffffffffffff -> -inf; -inf, 0x10000000000000 -> -inf; -inf, 0x7fefffffffffffff -> -inf
  edge -inf, 0xffefffffffffffff -> -inf; -inf, 1 -> -inf; -inf, 0x3ff0000000000001 -> -inf; -inf, -1 -> -inf
  edge nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan
  edge nan, 0x1 -> 0x1; nan, 0x800fffffffffffff -> 0x800fffffffffffff; nan, 0x10000000000000 -> 0x10000000000000
  edge nan, 0x7fefffffffffffff -> 0x7fefffffffffffff; nan, 0xffefffffffffffff -> 0xffefffffffffffff; nan, 1 -> 1
  edge nan, 0x3ff0000000000001 -> 0x3ff0000000000001; nan, -1 -> -1; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan
  edge snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x800fffffffffffff -> nan
  edge snan, 0x10000000000000 -> nan; snan, 0x7fefffffffffffff -> nan; snan, 0xffefffffffffffff -> nan; snan, 1 -> nan
  edge snan, 0x3ff0000000000001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> 0x1
  edge 0x1, -inf -> -inf; 0x1, nan -> 0x1; 0x1, snan -> nan; 0x1, 0x1 -> 0x1
  edge 0x1, 0x800fffffffffffff -> 0x800fffffffffffff; 0x1, 0x10000000000000 -> 0x1; 0x1, 0x7fefffffffffffff -> 0x1
  edge 0x1, 0xffefffffffffffff -> 0xffefffffffffffff; 0x1, 1 -> 0x1; 0x1, 0x3ff0000000000001 -> 0x1; 0x1, -1 -> -1
  edge 0x800fffffffffffff, 0 -> 0x800fffffffffffff; 0x800fffffffffffff, -0 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, inf -> 0x800fffffffffffff; 0x800fffffffffffff, -inf -> -inf
  edge 0x800fffffffffffff, nan -> 0x800fffffffffffff; 0x800fffffffffffff, snan -> nan
  edge 0x800fffffffffffff, 0x1 -> 0x800fffffffffffff; 0x800fffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0x800fffffffffffff, 1 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x800fffffffffffff; 0x800fffffffffffff, -1 -> -1
  edge 0x10000000000000, 0 -> 0; 0x10000000000000, -0 -> -0; 0x10000000000000, inf -> 0x10000000000000
  edge 0x10000000000000, -inf -> -inf; 0x10000000000000, nan -> 0x10000000000000; 0x10000000000000, snan -> nan
  edge 0x10000000000000, 0x1 -> 0x1; 0x10000000000000, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x10000000000000, 0x10000000000000 -> 0x10000000000000
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x10000000000000
  edge 0x10000000000000, 0xffefffffffffffff -> 0xffefffffffffffff; 0x10000000000000, 1 -> 0x10000000000000
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x10000000000000; 0x10000000000000, -1 -> -1
  edge 0x7fefffffffffffff, 0 -> 0; 0x7fefffffffffffff, -0 -> -0; 0x7fefffffffffffff, inf -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -inf -> -inf; 0x7fefffffffffffff, nan -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, snan -> nan; 0x7fefffffffffffff, 0x1 -> 0x1
  edge 0x7fefffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0x7fefffffffffffff, 1 -> 1
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x7fefffffffffffff, -1 -> -1
  edge 0xffefffffffffffff, 0 -> 0xffefffffffffffff; 0xffefffffffffffff, -0 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, inf -> 0xffefffffffffffff; 0xffefffffffffffff, -inf -> -inf
  edge 0xffefffffffffffff, nan -> 0xffefffffffffffff; 0xffefffffffffffff, snan -> nan
  edge 0xffefffffffffffff, 0x1 -> 0xffefffffffffffff; 0xffefffffffffffff, 0x800fffffffffffff -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x10000000000000 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x7fefffffffffffff -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0xffefffffffffffff, 1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0xffefffffffffffff; 0xffefffffffffffff, -1 -> 0xffefffffffffffff
  edge 1, 0 -> 0; 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> 1; 1, snan -> nan; 1, 0x1 -> 0x1
  edge 1, 0x800fffffffffffff -> 0x800fffffffffffff; 1, 0x10000000000000 -> 0x10000000000000
  edge 1, 0x7fefffffffffffff -> 1; 1, 0xffefffffffffffff -> 0xffefffffffffffff; 1, 1 -> 1; 1, 0x3ff0000000000001 -> 1
  edge 1, -1 -> -1; 0x3ff0000000000001, 0 -> 0; 0x3ff0000000000001, -0 -> -0
  edge 0x3ff0000000000001, inf -> 0x3ff0000000000001; 0x3ff0000000000001, -inf -> -inf
  edge 0x3ff0000000000001, nan -> 0x3ff0000000000001; 0x3ff0000000000001, snan -> nan; 0x3ff0000000000001, 0x1 -> 0x1
  edge 0x3ff0000000000001, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x10000000000000
  edge 0x3ff0000000000001, 0x7fefffffffffffff -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0xffefffffffffffff -> 0xffefffffffffffff; 0x3ff0000000000001, 1 -> 1
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x3ff0000000000001, -1 -> -1; -1, 0 -> -1
  edge -1, -0 -> -1; -1, inf -> -1; -1, -inf -> -inf; -1, nan -> -1; -1, snan -> nan; -1, 0x1 -> -1
  edge -1, 0x800fffffffffffff -> -1; -1, 0x10000000000000 -> -1; -1, 0x7fefffffffffffff -> -1
  edge -1, 0xffefffffffffffff -> 0xffefffffffffffff; -1, 1 -> -1; -1, 0x3ff0000000000001 -> -1; -1, -1 -> -1

test a:f64, b:f64 -> d:f64
  op v_min_num_f64_e32 {d}, {a}, {b} | gfx12
  op v_min_num_f64_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3fd5555555555555, 3 -> 0x3fd5555555555555; 100, 0x3fc2492492492492 -> 0x3fc2492492492492
  -5, -7 -> -7; 0x4009249249249249, 0x400921fb78121fb8 -> 0x400921fb78121fb8
  0x3f50624dd2f1a9fc, 1000 -> 0x3f50624dd2f1a9fc; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0
  edge 0, 0x800fffffffffffff -> 0x800fffffffffffff; 0, 0x10000000000000 -> 0; 0, 0x7fefffffffffffff -> 0
  edge 0, 0xffefffffffffffff -> 0xffefffffffffffff; 0, 1 -> 0; 0, 0x3ff0000000000001 -> 0; 0, -1 -> -1; -0, 0 -> -0
  edge -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> -0; -0, snan -> -0; -0, 0x1 -> -0
  edge -0, 0x800fffffffffffff -> 0x800fffffffffffff; -0, 0x10000000000000 -> -0; -0, 0x7fefffffffffffff -> -0
  edge -0, 0xffefffffffffffff -> 0xffefffffffffffff; -0, 1 -> -0; -0, 0x3ff0000000000001 -> -0; -0, -1 -> -1
  edge inf, 0 -> 0; inf, -0 -> -0; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> inf; inf, snan -> inf
  edge inf, 0x1 -> 0x1; inf, 0x800fffffffffffff -> 0x800fffffffffffff; inf, 0x10000000000000 -> 0x10000000000000
  edge inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; inf, 0xffefffffffffffff -> 0xffefffffffffffff; inf, 1 -> 1
  edge inf, 0x3ff0000000000001 -> 0x3ff0000000000001; inf, -1 -> -1; -inf, 0 -> -inf; -inf, -0 -> -inf
  edge -inf, inf -> -inf; -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> -inf; -inf, 0x1 -> -inf
  edge -inf, 0x800fffffffffffff -> -inf; -inf, 0x10000000000000 -> -inf; -inf, 0x7fefffffffffffff -> -inf
  edge -inf, 0xffefffffffffffff -> -inf; -inf, 1 -> -inf; -inf, 0x3ff0000000000001 -> -inf; -inf, -1 -> -inf
  edge nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan
  edge nan, 0x1 -> 0x1; nan, 0x800fffffffffffff -> 0x800fffffffffffff; nan, 0x10000000000000 -> 0x10000000000000
  edge nan, 0x7fefffffffffffff -> 0x7fefffffffffffff; nan, 0xffefffffffffffff -> 0xffefffffffffffff; nan, 1 -> 1
  edge nan, 0x3ff0000000000001 -> 0x3ff0000000000001; nan, -1 -> -1; snan, 0 -> 0; snan, -0 -> -0; snan, inf -> inf
  edge snan, -inf -> -inf; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> 0x1
  edge snan, 0x800fffffffffffff -> 0x800fffffffffffff; snan, 0x10000000000000 -> 0x10000000000000
  edge snan, 0x7fefffffffffffff -> 0x7fefffffffffffff; snan, 0xffefffffffffffff -> 0xffefffffffffffff; snan, 1 -> 1
  edge snan, 0x3ff0000000000001 -> 0x3ff0000000000001; snan, -1 -> -1; 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> 0x1
  edge 0x1, -inf -> -inf; 0x1, nan -> 0x1; 0x1, snan -> 0x1; 0x1, 0x1 -> 0x1
  edge 0x1, 0x800fffffffffffff -> 0x800fffffffffffff; 0x1, 0x10000000000000 -> 0x1; 0x1, 0x7fefffffffffffff -> 0x1
  edge 0x1, 0xffefffffffffffff -> 0xffefffffffffffff; 0x1, 1 -> 0x1; 0x1, 0x3ff0000000000001 -> 0x1; 0x1, -1 -> -1
  edge 0x800fffffffffffff, 0 -> 0x800fffffffffffff; 0x800fffffffffffff, -0 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, inf -> 0x800fffffffffffff; 0x800fffffffffffff, -inf -> -inf
  edge 0x800fffffffffffff, nan -> 0x800fffffffffffff; 0x800fffffffffffff, snan -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x1 -> 0x800fffffffffffff; 0x800fffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0x800fffffffffffff, 1 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x800fffffffffffff; 0x800fffffffffffff, -1 -> -1
  edge 0x10000000000000, 0 -> 0; 0x10000000000000, -0 -> -0; 0x10000000000000, inf -> 0x10000000000000
  edge 0x10000000000000, -inf -> -inf; 0x10000000000000, nan -> 0x10000000000000
  edge 0x10000000000000, snan -> 0x10000000000000; 0x10000000000000, 0x1 -> 0x1
  edge 0x10000000000000, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x10000000000000, 0x10000000000000 -> 0x10000000000000
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x10000000000000
  edge 0x10000000000000, 0xffefffffffffffff -> 0xffefffffffffffff; 0x10000000000000, 1 -> 0x10000000000000
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x10000000000000; 0x10000000000000, -1 -> -1
  edge 0x7fefffffffffffff, 0 -> 0; 0x7fefffffffffffff, -0 -> -0; 0x7fefffffffffffff, inf -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -inf -> -inf; 0x7fefffffffffffff, nan -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, snan -> 0x7fefffffffffffff; 0x7fefffffffffffff, 0x1 -> 0x1
  edge 0x7fefffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0x7fefffffffffffff, 1 -> 1
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x7fefffffffffffff, -1 -> -1
  edge 0xffefffffffffffff, 0 -> 0xffefffffffffffff; 0xffefffffffffffff, -0 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, inf -> 0xffefffffffffffff; 0xffefffffffffffff, -inf -> -inf
  edge 0xffefffffffffffff, nan -> 0xffefffffffffffff; 0xffefffffffffffff, snan -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x1 -> 0xffefffffffffffff; 0xffefffffffffffff, 0x800fffffffffffff -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x10000000000000 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x7fefffffffffffff -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0xffefffffffffffff, 1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0xffefffffffffffff; 0xffefffffffffffff, -1 -> 0xffefffffffffffff
  edge 1, 0 -> 0; 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> 1; 1, snan -> 1; 1, 0x1 -> 0x1
  edge 1, 0x800fffffffffffff -> 0x800fffffffffffff; 1, 0x10000000000000 -> 0x10000000000000
  edge 1, 0x7fefffffffffffff -> 1; 1, 0xffefffffffffffff -> 0xffefffffffffffff; 1, 1 -> 1; 1, 0x3ff0000000000001 -> 1
  edge 1, -1 -> -1; 0x3ff0000000000001, 0 -> 0; 0x3ff0000000000001, -0 -> -0
  edge 0x3ff0000000000001, inf -> 0x3ff0000000000001; 0x3ff0000000000001, -inf -> -inf
  edge 0x3ff0000000000001, nan -> 0x3ff0000000000001; 0x3ff0000000000001, snan -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x1 -> 0x1; 0x3ff0000000000001, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x10000000000000
  edge 0x3ff0000000000001, 0x7fefffffffffffff -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0xffefffffffffffff -> 0xffefffffffffffff; 0x3ff0000000000001, 1 -> 1
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x3ff0000000000001, -1 -> -1; -1, 0 -> -1
  edge -1, -0 -> -1; -1, inf -> -1; -1, -inf -> -inf; -1, nan -> -1; -1, snan -> -1; -1, 0x1 -> -1
  edge -1, 0x800fffffffffffff -> -1; -1, 0x10000000000000 -> -1; -1, 0x7fefffffffffffff -> -1
  edge -1, 0xffefffffffffffff -> 0xffefffffffffffff; -1, 1 -> -1; -1, 0x3ff0000000000001 -> -1; -1, -1 -> -1

test a:f64, b:f64 -> d:f64
  op v_max_f64 {d}, {a}, {b} | all !gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3fd5555555555555, 3 -> 3; 100, 0x3fc2492492492492 -> 100; -5, -7 -> -5
  0x4009249249249249, 0x400921fb78121fb8 -> 0x4009249249249249; 0x3f50624dd2f1a9fc, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> 0; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x800fffffffffffff -> 0; 0, 0x10000000000000 -> 0x10000000000000
  edge 0, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0, 0xffefffffffffffff -> 0; 0, 1 -> 1
  edge 0, 0x3ff0000000000001 -> 0x3ff0000000000001; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf
  edge -0, -inf -> -0; -0, nan -> -0; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x800fffffffffffff -> -0
  edge -0, 0x10000000000000 -> 0x10000000000000; -0, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge -0, 0xffefffffffffffff -> -0; -0, 1 -> 1; -0, 0x3ff0000000000001 -> 0x3ff0000000000001; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> inf; inf, snan -> nan
  edge inf, 0x1 -> inf; inf, 0x800fffffffffffff -> inf; inf, 0x10000000000000 -> inf; inf, 0x7fefffffffffffff -> inf
  edge inf, 0xffefffffffffffff -> inf; inf, 1 -> inf; inf, 0x3ff0000000000001 -> inf; inf, -1 -> inf; -inf, 0 -> 0
  edge -inf, -0 -> -0; -inf, inf -> inf; -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> nan; -inf, 0x1 -> 0x1
  edge -inf, 0x800fffffffffffff -> 0x800fffffffffffff; -inf, 0x10000000000000 -> 0x10000000000000
  edge -inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; -inf, 0xffefffffffffffff -> 0xffefffffffffffff; -inf, 1 -> 1
  edge -inf, 0x3ff0000000000001 -> 0x3ff0000000000001; -inf, -1 -> -1; nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf
  edge nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1
  edge nan, 0x800fffffffffffff -> 0x800fffffffffffff; nan, 0x10000000000000 -> 0x10000000000000
  edge nan, 0x7fefffffffffffff -> 0x7fefffffffffffff; nan, 0xffefffffffffffff -> 0xffefffffffffffff; nan, 1 -> 1
  edge nan, 0x3ff0000000000001 -> 0x3ff0000000000001; nan, -1 -> -1; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan
  edge snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x800fffffffffffff -> nan
  edge snan, 0x10000000000000 -> nan; snan, 0x7fefffffffffffff -> nan; snan, 0xffefffffffffffff -> nan; snan, 1 -> nan
  edge snan, 0x3ff0000000000001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf
  edge 0x1, -inf -> 0x1; 0x1, nan -> 0x1; 0x1, snan -> nan; 0x1, 0x1 -> 0x1; 0x1, 0x800fffffffffffff -> 0x1
  edge 0x1, 0x10000000000000 -> 0x10000000000000; 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x1, 0xffefffffffffffff -> 0x1; 0x1, 1 -> 1; 0x1, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x1, -1 -> 0x1
  edge 0x800fffffffffffff, 0 -> 0; 0x800fffffffffffff, -0 -> -0; 0x800fffffffffffff, inf -> inf
  edge 0x800fffffffffffff, -inf -> 0x800fffffffffffff; 0x800fffffffffffff, nan -> 0x800fffffffffffff
  edge 0x800fffffffffffff, snan -> nan; 0x800fffffffffffff, 0x1 -> 0x1
  edge 0x800fffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0x800fffffffffffff; 0x800fffffffffffff, 1 -> 1
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x800fffffffffffff, -1 -> 0x800fffffffffffff
  edge 0x10000000000000, 0 -> 0x10000000000000; 0x10000000000000, -0 -> 0x10000000000000; 0x10000000000000, inf -> inf
  edge 0x10000000000000, -inf -> 0x10000000000000; 0x10000000000000, nan -> 0x10000000000000
  edge 0x10000000000000, snan -> nan; 0x10000000000000, 0x1 -> 0x10000000000000
  edge 0x10000000000000, 0x800fffffffffffff -> 0x10000000000000
  edge 0x10000000000000, 0x10000000000000 -> 0x10000000000000
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x10000000000000, 0xffefffffffffffff -> 0x10000000000000; 0x10000000000000, 1 -> 1
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x10000000000000, -1 -> 0x10000000000000
  edge 0x7fefffffffffffff, 0 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -0 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, inf -> inf; 0x7fefffffffffffff, -inf -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, nan -> 0x7fefffffffffffff; 0x7fefffffffffffff, snan -> nan
  edge 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff; 0x7fefffffffffffff, 0x800fffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> 0x7fefffffffffffff; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0 -> 0; 0xffefffffffffffff, -0 -> -0; 0xffefffffffffffff, inf -> inf
  edge 0xffefffffffffffff, -inf -> 0xffefffffffffffff; 0xffefffffffffffff, nan -> 0xffefffffffffffff
  edge 0xffefffffffffffff, snan -> nan; 0xffefffffffffffff, 0x1 -> 0x1
  edge 0xffefffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0xffefffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0xffefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0xffefffffffffffff, 1 -> 1
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0xffefffffffffffff, -1 -> -1; 1, 0 -> 1
  edge 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1; 1, nan -> 1; 1, snan -> nan; 1, 0x1 -> 1; 1, 0x800fffffffffffff -> 1
  edge 1, 0x10000000000000 -> 1; 1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 1, 0xffefffffffffffff -> 1; 1, 1 -> 1
  edge 1, 0x3ff0000000000001 -> 0x3ff0000000000001; 1, -1 -> 1; 0x3ff0000000000001, 0 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, -0 -> 0x3ff0000000000001; 0x3ff0000000000001, inf -> inf
  edge 0x3ff0000000000001, -inf -> 0x3ff0000000000001; 0x3ff0000000000001, nan -> 0x3ff0000000000001
  edge 0x3ff0000000000001, snan -> nan; 0x3ff0000000000001, 0x1 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x800fffffffffffff -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x3ff0000000000001, 0xffefffffffffffff -> 0x3ff0000000000001; 0x3ff0000000000001, 1 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x3ff0000000000001, -1 -> 0x3ff0000000000001
  edge -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf; -1, -inf -> -1; -1, nan -> -1; -1, snan -> nan; -1, 0x1 -> 0x1
  edge -1, 0x800fffffffffffff -> 0x800fffffffffffff; -1, 0x10000000000000 -> 0x10000000000000
  edge -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, 0xffefffffffffffff -> -1; -1, 1 -> 1
  edge -1, 0x3ff0000000000001 -> 0x3ff0000000000001; -1, -1 -> -1

test a:f64, b:f64 -> d:f64
  op v_max_num_f64_e32 {d}, {a}, {b} | gfx12
  op v_max_num_f64_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3fd5555555555555, 3 -> 3; 100, 0x3fc2492492492492 -> 100; -5, -7 -> -5
  0x4009249249249249, 0x400921fb78121fb8 -> 0x4009249249249249; 0x3f50624dd2f1a9fc, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0x1
  edge 0, 0x800fffffffffffff -> 0; 0, 0x10000000000000 -> 0x10000000000000
  edge 0, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0, 0xffefffffffffffff -> 0; 0, 1 -> 1
  edge 0, 0x3ff0000000000001 -> 0x3ff0000000000001; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf
  edge -0, -inf -> -0; -0, nan -> -0; -0, snan -> -0; -0, 0x1 -> 0x1; -0, 0x800fffffffffffff -> -0
  edge -0, 0x10000000000000 -> 0x10000000000000; -0, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge -0, 0xffefffffffffffff -> -0; -0, 1 -> 1; -0, 0x3ff0000000000001 -> 0x3ff0000000000001; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> inf; inf, snan -> inf
  edge inf, 0x1 -> inf; inf, 0x800fffffffffffff -> inf; inf, 0x10000000000000 -> inf; inf, 0x7fefffffffffffff -> inf
  edge inf, 0xffefffffffffffff -> inf; inf, 1 -> inf; inf, 0x3ff0000000000001 -> inf; inf, -1 -> inf; -inf, 0 -> 0
  edge -inf, -0 -> -0; -inf, inf -> inf; -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> -inf; -inf, 0x1 -> 0x1
  edge -inf, 0x800fffffffffffff -> 0x800fffffffffffff; -inf, 0x10000000000000 -> 0x10000000000000
  edge -inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; -inf, 0xffefffffffffffff -> 0xffefffffffffffff; -inf, 1 -> 1
  edge -inf, 0x3ff0000000000001 -> 0x3ff0000000000001; -inf, -1 -> -1; nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf
  edge nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1
  edge nan, 0x800fffffffffffff -> 0x800fffffffffffff; nan, 0x10000000000000 -> 0x10000000000000
  edge nan, 0x7fefffffffffffff -> 0x7fefffffffffffff; nan, 0xffefffffffffffff -> 0xffefffffffffffff; nan, 1 -> 1
  edge nan, 0x3ff0000000000001 -> 0x3ff0000000000001; nan, -1 -> -1; snan, 0 -> 0; snan, -0 -> -0; snan, inf -> inf
  edge snan, -inf -> -inf; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> 0x1
  edge snan, 0x800fffffffffffff -> 0x800fffffffffffff; snan, 0x10000000000000 -> 0x10000000000000
  edge snan, 0x7fefffffffffffff -> 0x7fefffffffffffff; snan, 0xffefffffffffffff -> 0xffefffffffffffff; snan, 1 -> 1
  edge snan, 0x3ff0000000000001 -> 0x3ff0000000000001; snan, -1 -> -1; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf
  edge 0x1, -inf -> 0x1; 0x1, nan -> 0x1; 0x1, snan -> 0x1; 0x1, 0x1 -> 0x1; 0x1, 0x800fffffffffffff -> 0x1
  edge 0x1, 0x10000000000000 -> 0x10000000000000; 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x1, 0xffefffffffffffff -> 0x1; 0x1, 1 -> 1; 0x1, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x1, -1 -> 0x1
  edge 0x800fffffffffffff, 0 -> 0; 0x800fffffffffffff, -0 -> -0; 0x800fffffffffffff, inf -> inf
  edge 0x800fffffffffffff, -inf -> 0x800fffffffffffff; 0x800fffffffffffff, nan -> 0x800fffffffffffff
  edge 0x800fffffffffffff, snan -> 0x800fffffffffffff; 0x800fffffffffffff, 0x1 -> 0x1
  edge 0x800fffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0x800fffffffffffff; 0x800fffffffffffff, 1 -> 1
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x800fffffffffffff, -1 -> 0x800fffffffffffff
  edge 0x10000000000000, 0 -> 0x10000000000000; 0x10000000000000, -0 -> 0x10000000000000; 0x10000000000000, inf -> inf
  edge 0x10000000000000, -inf -> 0x10000000000000; 0x10000000000000, nan -> 0x10000000000000
  edge 0x10000000000000, snan -> 0x10000000000000; 0x10000000000000, 0x1 -> 0x10000000000000
  edge 0x10000000000000, 0x800fffffffffffff -> 0x10000000000000
  edge 0x10000000000000, 0x10000000000000 -> 0x10000000000000
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x10000000000000, 0xffefffffffffffff -> 0x10000000000000; 0x10000000000000, 1 -> 1
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x10000000000000, -1 -> 0x10000000000000
  edge 0x7fefffffffffffff, 0 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -0 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, inf -> inf; 0x7fefffffffffffff, -inf -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, nan -> 0x7fefffffffffffff; 0x7fefffffffffffff, snan -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff; 0x7fefffffffffffff, 0x800fffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> 0x7fefffffffffffff; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0 -> 0; 0xffefffffffffffff, -0 -> -0; 0xffefffffffffffff, inf -> inf
  edge 0xffefffffffffffff, -inf -> 0xffefffffffffffff; 0xffefffffffffffff, nan -> 0xffefffffffffffff
  edge 0xffefffffffffffff, snan -> 0xffefffffffffffff; 0xffefffffffffffff, 0x1 -> 0x1
  edge 0xffefffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0xffefffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0xffefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0xffefffffffffffff, 1 -> 1
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0xffefffffffffffff, -1 -> -1; 1, 0 -> 1
  edge 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1; 1, nan -> 1; 1, snan -> 1; 1, 0x1 -> 1; 1, 0x800fffffffffffff -> 1
  edge 1, 0x10000000000000 -> 1; 1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 1, 0xffefffffffffffff -> 1; 1, 1 -> 1
  edge 1, 0x3ff0000000000001 -> 0x3ff0000000000001; 1, -1 -> 1; 0x3ff0000000000001, 0 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, -0 -> 0x3ff0000000000001; 0x3ff0000000000001, inf -> inf
  edge 0x3ff0000000000001, -inf -> 0x3ff0000000000001; 0x3ff0000000000001, nan -> 0x3ff0000000000001
  edge 0x3ff0000000000001, snan -> 0x3ff0000000000001; 0x3ff0000000000001, 0x1 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x800fffffffffffff -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x3ff0000000000001, 0xffefffffffffffff -> 0x3ff0000000000001; 0x3ff0000000000001, 1 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x3ff0000000000001, -1 -> 0x3ff0000000000001
  edge -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf; -1, -inf -> -1; -1, nan -> -1; -1, snan -> -1; -1, 0x1 -> 0x1
  edge -1, 0x800fffffffffffff -> 0x800fffffffffffff; -1, 0x10000000000000 -> 0x10000000000000
  edge -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, 0xffefffffffffffff -> -1; -1, 1 -> 1
  edge -1, 0x3ff0000000000001 -> 0x3ff0000000000001; -1, -1 -> -1

test a:f64, b:f64 -> d:f64
  op v_add_f64 {d}, |{a}|, -{b}
  1, 2 -> -1; 1.5, -4 -> 5.5; 0x3fd5555555555555, 3 -> 0xc005555555555555
  100, 0x3fc2492492492492 -> 0x4058f6db6db6db6e; -5, -7 -> 12
  0x4009249249249249, 0x400921fb78121fb8 -> 0x3f54b68893948800; 0x3f50624dd2f1a9fc, 1000 -> 0xc08f3ffdf3b645a2
  6, 6 -> 0
  edge -0, -0 -> 0; -0, inf -> -inf; -0, nan -> nan; -0, 0x1 -> 0x8000000000000001
  edge -0, 0x7fefffffffffffff -> 0xffefffffffffffff; -0, -1 -> 1; -0, 1 -> -1; inf, -0 -> inf; inf, inf -> nan
  edge inf, nan -> nan; inf, 0x1 -> inf; inf, 0x7fefffffffffffff -> inf; inf, -1 -> inf; inf, 1 -> inf; nan, -0 -> nan
  edge nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 0x7fefffffffffffff -> nan; nan, -1 -> nan
  edge nan, 1 -> nan; 0x1, -0 -> 0x1; 0x1, inf -> -inf; 0x1, nan -> nan; 0x1, 0x1 -> 0
  edge 0x1, 0x7fefffffffffffff -> 0xffefffffffffffff; 0x1, -1 -> 1; 0x1, 1 -> -1
  edge 0x7fefffffffffffff, -0 -> 0x7fefffffffffffff; 0x7fefffffffffffff, inf -> -inf; 0x7fefffffffffffff, nan -> nan
  edge 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff; 0x7fefffffffffffff, 0x7fefffffffffffff -> 0
  edge 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff; -1, -0 -> 1
  edge -1, inf -> -inf; -1, nan -> nan; -1, 0x1 -> 1; -1, 0x7fefffffffffffff -> 0xffefffffffffffff; -1, -1 -> 2
  edge -1, 1 -> 0; 1, -0 -> 1; 1, inf -> -inf; 1, nan -> nan; 1, 0x1 -> 1; 1, 0x7fefffffffffffff -> 0xffefffffffffffff
  edge 1, -1 -> 2; 1, 1 -> 0

test a:f64, b:f64 -> d:f64
  op v_mul_f64 {d}, -|{a}|, {b}
  1, 2 -> -2; 1.5, -4 -> 6; 0x3fd5555555555555, 3 -> -1; 100, 0x3fc2492492492492 -> 0xc02c924924924924; -5, -7 -> 35
  0x4009249249249249, 0x400921fb78121fb8 -> 0xc023bf459532cfc7; 0x3f50624dd2f1a9fc, 1000 -> -1; 6, 6 -> -36
  edge -0, -0 -> 0; -0, inf -> nan; -0, nan -> nan; -0, 0x1 -> -0; -0, 0x7fefffffffffffff -> -0; -0, -1 -> 0
  edge -0, 1 -> -0; inf, -0 -> nan; inf, inf -> -inf; inf, nan -> nan; inf, 0x1 -> -inf
  edge inf, 0x7fefffffffffffff -> -inf; inf, -1 -> inf; inf, 1 -> -inf; nan, -0 -> nan; nan, inf -> nan
  edge nan, nan -> nan; nan, 0x1 -> nan; nan, 0x7fefffffffffffff -> nan; nan, -1 -> nan; nan, 1 -> nan; 0x1, -0 -> 0
  edge 0x1, inf -> -inf; 0x1, nan -> nan; 0x1, 0x1 -> -0; 0x1, 0x7fefffffffffffff -> 0xbccfffffffffffff
  edge 0x1, -1 -> 0x1; 0x1, 1 -> 0x8000000000000001; 0x7fefffffffffffff, -0 -> 0; 0x7fefffffffffffff, inf -> -inf
  edge 0x7fefffffffffffff, nan -> nan; 0x7fefffffffffffff, 0x1 -> 0xbccfffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> -inf; 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 1 -> 0xffefffffffffffff; -1, -0 -> 0; -1, inf -> -inf; -1, nan -> nan
  edge -1, 0x1 -> 0x8000000000000001; -1, 0x7fefffffffffffff -> 0xffefffffffffffff; -1, -1 -> 1; -1, 1 -> -1
  edge 1, -0 -> 0; 1, inf -> -inf; 1, nan -> nan; 1, 0x1 -> 0x8000000000000001
  edge 1, 0x7fefffffffffffff -> 0xffefffffffffffff; 1, -1 -> 1; 1, 1 -> -1

test a:f64, b:f64 -> d:f64
  op v_add_f64 {d}, {a}, {b} clamp
  1, 2 -> 1; 1.5, -4 -> 0; 0x3fd5555555555555, 3 -> 1; 100, 0x3fc2492492492492 -> 1; -5, -7 -> 0
  0x4009249249249249, 0x400921fb78121fb8 -> 1; 0x3f50624dd2f1a9fc, 1000 -> 1; 6, 6 -> 1
  edge -0, -0 -> 0; -0, inf -> 1; -0, nan -> 0; -0, 0x1 -> 0x1; -0, 0x7fefffffffffffff -> 1; -0, -1 -> 0; -0, 1 -> 1
  edge inf, -0 -> 1; inf, inf -> 1; inf, nan -> 0; inf, 0x1 -> 1; inf, 0x7fefffffffffffff -> 1; inf, -1 -> 1
  edge inf, 1 -> 1; nan, -0 -> 0; nan, inf -> 0; nan, nan -> 0; nan, 0x1 -> 0; nan, 0x7fefffffffffffff -> 0
  edge nan, -1 -> 0; nan, 1 -> 0; 0x1, -0 -> 0x1; 0x1, inf -> 1; 0x1, nan -> 0; 0x1, 0x1 -> 0x2
  edge 0x1, 0x7fefffffffffffff -> 1; 0x1, -1 -> 0; 0x1, 1 -> 1; 0x7fefffffffffffff, -0 -> 1
  edge 0x7fefffffffffffff, inf -> 1; 0x7fefffffffffffff, nan -> 0; 0x7fefffffffffffff, 0x1 -> 1
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 1; 0x7fefffffffffffff, -1 -> 1; 0x7fefffffffffffff, 1 -> 1
  edge -1, -0 -> 0; -1, inf -> 1; -1, nan -> 0; -1, 0x1 -> 0; -1, 0x7fefffffffffffff -> 1; -1, -1 -> 0; -1, 1 -> 0
  edge 1, -0 -> 1; 1, inf -> 1; 1, nan -> 0; 1, 0x1 -> 1; 1, 0x7fefffffffffffff -> 1; 1, -1 -> 0; 1, 1 -> 1
