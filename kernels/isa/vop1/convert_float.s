// Floats of one size to another, rounded to nearest even, denormals kept.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP1 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32 -> d:f16
  op v_cvt_f16_f32_e32 {d}, {a}
  op v_cvt_f16_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 0x4249; 0xc0490fdc -> -3.140625; 0x3eaaaaab -> 0x3555
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -0; 0x800000 -> 0
  edge 0x7f7fffff -> inf; 0xff7fffff -> -inf; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0x3f801000 -> 1; 0x3f803000 -> 0x3c02
  edge 0x3f801002 -> 0x3c01; 65504 -> 65504; 65519 -> 65504; 65520 -> inf; 65536 -> inf; 0x33800000 -> 0x1
  edge 0x33000000 -> 0; 0x33c00000 -> 0x2; 0xb2800000 -> -0

test a:f16 -> d:f32
  op v_cvt_f32_f16_e32 {d}, {a}
  op v_cvt_f32_f16_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 0x40492000; -3.140625 -> -3.140625; 0x3555 -> 0x3eaaa000
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0x33800000; 0x83ff -> 0xb87fc000
  edge 0x400 -> 0x38800000; 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 0x3f802000; -1 -> -1

test a:f32 -> d:f64
  op v_cvt_f64_f32_e32 {d}, {a}
  op v_cvt_f64_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 0x4009249240000000; 0xc0490fdc -> 0xc00921fb80000000
  0x3eaaaaab -> 0x3fd5555560000000
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0x36a0000000000000
  edge 0x807fffff -> 0xb80fffffc0000000; 0x800000 -> 0x3810000000000000; 0x7f7fffff -> 0x47efffffe0000000
  edge 0xff7fffff -> 0xc7efffffe0000000; 1 -> 1; 0x3f800001 -> 0x3ff0000020000000; -1 -> -1

test a:f64 -> d:f32
  op v_cvt_f32_f64_e32 {d}, {a}
  op v_cvt_f32_f64_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4009249249249249 -> 0x40492492; 0xc00921fb78121fb8 -> 0xc0490fdc
  0x3fd5555555555555 -> 0x3eaaaaab
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x800fffffffffffff -> -0
  edge 0x10000000000000 -> 0; 0x7fefffffffffffff -> inf; 0xffefffffffffffff -> -inf; 1 -> 1; 0x3ff0000000000001 -> 1
  edge -1 -> -1; 0x3ff0000010000000 -> 1; 0x3ff0000030000000 -> 0x3f800002; 0x3ff0000010000004 -> 0x3f800001
  edge 0x47f0000000000000 -> inf; 0x47effffff0000000 -> inf; 0x36a0000000000000 -> 0x1; 0x3690000000000000 -> 0
  edge 0x36a8000000000000 -> 0x2
