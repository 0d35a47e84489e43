// Floats to floats without fraction, fractions, and the parts of a float: exact.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP1 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32 -> d:f32
  op v_trunc_f32_e32 {d}, {a}
  op v_trunc_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -3; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -0; 0x800000 -> 0
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1
  edge 2.5 -> 2; -0.5 -> -0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> -0
  edge 0x4affffff -> 0x4afffffe; 0x4b000001 -> 0x4b000001; 0.25 -> 0

test a:f32 -> d:f32
  op v_ceil_f32_e32 {d}, {a}
  op v_ceil_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 4; 0xc0490fdc -> -3; 0x3eaaaaab -> 1
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 1; 0x807fffff -> -0; 0x800000 -> 1
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 2; -1 -> -1; 0.5 -> 1; 1.5 -> 2
  edge 2.5 -> 3; -0.5 -> -0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 2; -1.75 -> -1; 0.75 -> 1; -0.25 -> -0
  edge 0x4affffff -> 0x4b000000; 0x4b000001 -> 0x4b000001; 0.25 -> 1

test a:f32 -> d:f32
  op v_floor_f32_e32 {d}, {a}
  op v_floor_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -4; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -1; 0x800000 -> 0
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1
  edge 2.5 -> 2; -0.5 -> -1; -1.5 -> -2; -2.5 -> -3; 1.75 -> 1; -1.75 -> -2; 0.75 -> 0; -0.25 -> -1
  edge 0x4affffff -> 0x4afffffe; 0x4b000001 -> 0x4b000001; 0.25 -> 0

test a:f32 -> d:f32
  op v_rndne_f32_e32 {d}, {a}
  op v_rndne_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -3; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -0; 0x800000 -> 0
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 2
  edge 2.5 -> 2; -0.5 -> -0; -1.5 -> -2; -2.5 -> -2; 1.75 -> 2; -1.75 -> -2; 0.75 -> 1; -0.25 -> -0
  edge 0x4affffff -> 0x4b000000; 0x4b000001 -> 0x4b000001; 0.25 -> 0

test a:f32 -> d:f32
  op v_fract_f32_e32 {d}, {a}
  op v_fract_f32_e64 {d}, {a}
  1 -> 0; -2 -> 0; 100 -> 0; 0x40492492 -> 0x3e124920; 0xc0490fdc -> 0x3f5bc090; 0x3eaaaaab -> 0x3eaaaaab
  edge nan -> nan; snan -> nan; 0x1 -> 0x1; 0x807fffff -> 0x3f7fffff; 0x800000 -> 0x800000; 0x7f7fffff -> 0
  edge 0xff7fffff -> 0; 1 -> 0; 0x3f800001 -> 0x34000000; -1 -> 0; 0.5 -> 0.5; 1.5 -> 0.5; 2.5 -> 0.5; -0.5 -> 0.5
  edge -1.5 -> 0.5; -2.5 -> 0.5; 1.75 -> 0.75; -1.75 -> 0.25; 0.75 -> 0.75; -0.25 -> 0.75; 0x4affffff -> 0.5
  edge 0x4b000001 -> 0; 0.25 -> 0.25

test a:f32 -> d:i32
  op v_frexp_exp_i32_f32_e32 {d}, {a}
  op v_frexp_exp_i32_f32_e64 {d}, {a}
  1 -> 1; -2 -> 2; 100 -> 7; 0x40492492 -> 2; 0xc0490fdc -> 2; 0x3eaaaaab -> -1
  edge 0 -> 0; -0 -> 0; inf -> 0; -inf -> 0; nan -> 0; snan -> 0; 0x1 -> -148; 0x807fffff -> -126; 0x800000 -> -125
  edge 0x7f7fffff -> 128; 0xff7fffff -> 128; 1 -> 1; 0x3f800001 -> 1; -1 -> 1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> 0
  edge -1.5 -> 1; -2.5 -> 2; 1.75 -> 1; -1.75 -> 1; 0.75 -> 0; -0.25 -> -1; 0x4affffff -> 23; 0x4b000001 -> 24
  edge 0.25 -> -1

test a:f32 -> d:f32
  op v_frexp_mant_f32_e32 {d}, {a}
  op v_frexp_mant_f32_e64 {d}, {a}
  1 -> 0.5; -2 -> -0.5; 100 -> 0.78125; 0x40492492 -> 0x3f492492; 0xc0490fdc -> 0xbf490fdc; 0x3eaaaaab -> 0x3f2aaaab
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0.5; 0x807fffff -> 0xbf7ffffe
  edge 0x800000 -> 0.5; 0x7f7fffff -> 0x3f7fffff; 0xff7fffff -> 0xbf7fffff; 1 -> 0.5; 0x3f800001 -> 0x3f000001
  edge -1 -> -0.5; 0.5 -> 0.5; 1.5 -> 0.75; 2.5 -> 0.625; -0.5 -> -0.5; -1.5 -> -0.75; -2.5 -> -0.625; 1.75 -> 0.875
  edge -1.75 -> -0.875; 0.75 -> 0.75; -0.25 -> -0.5; 0x4affffff -> 0x3f7fffff; 0x4b000001 -> 0x3f000001; 0.25 -> 0.5

test a:f16 -> d:f16
  op v_trunc_f16_e32 {d}, {a}
  op v_trunc_f16_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 3; -3.140625 -> -3; 0x3555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x83ff -> -0; 0x400 -> 0
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> -0
  edge -1.5 -> -1; -2.5 -> -2; 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> -0; 1023.5 -> 1023; 1025 -> 1025; 0.25 -> 0

test a:f16 -> d:f16
  op v_ceil_f16_e32 {d}, {a}
  op v_ceil_f16_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 4; -3.140625 -> -3; 0x3555 -> 1
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 1; 0x83ff -> -0; 0x400 -> 1
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 2; -1 -> -1; 0.5 -> 1; 1.5 -> 2; 2.5 -> 3; -0.5 -> -0
  edge -1.5 -> -1; -2.5 -> -2; 1.75 -> 2; -1.75 -> -1; 0.75 -> 1; -0.25 -> -0; 1023.5 -> 1024; 1025 -> 1025; 0.25 -> 1

test a:f16 -> d:f16
  op v_floor_f16_e32 {d}, {a}
  op v_floor_f16_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 3; -3.140625 -> -4; 0x3555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x83ff -> -1; 0x400 -> 0
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> -1
  edge -1.5 -> -2; -2.5 -> -3; 1.75 -> 1; -1.75 -> -2; 0.75 -> 0; -0.25 -> -1; 1023.5 -> 1023; 1025 -> 1025; 0.25 -> 0

test a:f16 -> d:f16
  op v_rndne_f16_e32 {d}, {a}
  op v_rndne_f16_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 3; -3.140625 -> -3; 0x3555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x83ff -> -0; 0x400 -> 0
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 2; 2.5 -> 2; -0.5 -> -0
  edge -1.5 -> -2; -2.5 -> -2; 1.75 -> 2; -1.75 -> -2; 0.75 -> 1; -0.25 -> -0; 1023.5 -> 1024; 1025 -> 1025; 0.25 -> 0

test a:f16 -> d:f16
  op v_fract_f16_e32 {d}, {a}
  op v_fract_f16_e64 {d}, {a}
  1 -> 0; -2 -> 0; 100 -> 0; 0x4249 -> 0x3090; -3.140625 -> 0.859375; 0x3555 -> 0x3555
  edge nan -> nan; snan -> nan; 0x1 -> 0x1; 0x83ff -> 0x3bff; 0x400 -> 0x400; 65504 -> 0; -65504 -> 0; 1 -> 0
  edge 0x3c01 -> 0x1400; -1 -> 0; 0.5 -> 0.5; 1.5 -> 0.5; 2.5 -> 0.5; -0.5 -> 0.5; -1.5 -> 0.5; -2.5 -> 0.5
  edge 1.75 -> 0.75; -1.75 -> 0.25; 0.75 -> 0.75; -0.25 -> 0.75; 1023.5 -> 0.5; 1025 -> 0; 0.25 -> 0.25

test a:f16 -> d:i16
  op v_frexp_exp_i16_f16_e32 {d}, {a}
  op v_frexp_exp_i16_f16_e64 {d}, {a}
  1 -> 1; -2 -> 2; 100 -> 7; 0x4249 -> 2; -3.140625 -> 2; 0x3555 -> -1
  edge 0 -> 0; -0 -> 0; inf -> 0; -inf -> 0; nan -> 0; snan -> 0; 0x1 -> -23; 0x83ff -> -14; 0x400 -> -13; 65504 -> 16
  edge -65504 -> 16; 1 -> 1; 0x3c01 -> 1; -1 -> 1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> 0; -1.5 -> 1; -2.5 -> 2
  edge 1.75 -> 1; -1.75 -> 1; 0.75 -> 0; -0.25 -> -1; 1023.5 -> 10; 1025 -> 11; 0.25 -> -1

test a:f16 -> d:f16
  op v_frexp_mant_f16_e32 {d}, {a}
  op v_frexp_mant_f16_e64 {d}, {a}
  1 -> 0.5; -2 -> -0.5; 100 -> 0.78125; 0x4249 -> 0x3a49; -3.140625 -> 0xba48; 0x3555 -> 0x3955
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0.5; 0x83ff -> 0xbbfe; 0x400 -> 0.5
  edge 65504 -> 0x3bff; -65504 -> 0xbbff; 1 -> 0.5; 0x3c01 -> 0x3801; -1 -> -0.5; 0.5 -> 0.5; 1.5 -> 0.75
  edge 2.5 -> 0.625; -0.5 -> -0.5; -1.5 -> -0.75; -2.5 -> -0.625; 1.75 -> 0.875; -1.75 -> -0.875; 0.75 -> 0.75
  edge -0.25 -> -0.5; 1023.5 -> 0x3bff; 1025 -> 0x3801; 0.25 -> 0.5

test a:f64 -> d:f64
  op v_trunc_f64_e32 {d}, {a}
  op v_trunc_f64_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4009249249249249 -> 3; 0xc00921fb78121fb8 -> -3; 0x3fd5555555555555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x800fffffffffffff -> -0
  edge 0x10000000000000 -> 0; 0x7fefffffffffffff -> 0x7fefffffffffffff; 0xffefffffffffffff -> 0xffefffffffffffff
  edge 1 -> 1; 0x3ff0000000000001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> -0; -1.5 -> -1; -2.5 -> -2
  edge 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> -0; 0x432fffffffffffff -> 0x432ffffffffffffe
  edge 0x4330000000000001 -> 0x4330000000000001; 0.25 -> 0

test a:f64 -> d:f64
  op v_ceil_f64_e32 {d}, {a}
  op v_ceil_f64_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4009249249249249 -> 4; 0xc00921fb78121fb8 -> -3; 0x3fd5555555555555 -> 1
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 1; 0x800fffffffffffff -> -0
  edge 0x10000000000000 -> 1; 0x7fefffffffffffff -> 0x7fefffffffffffff; 0xffefffffffffffff -> 0xffefffffffffffff
  edge 1 -> 1; 0x3ff0000000000001 -> 2; -1 -> -1; 0.5 -> 1; 1.5 -> 2; 2.5 -> 3; -0.5 -> -0; -1.5 -> -1; -2.5 -> -2
  edge 1.75 -> 2; -1.75 -> -1; 0.75 -> 1; -0.25 -> -0; 0x432fffffffffffff -> 0x4330000000000000
  edge 0x4330000000000001 -> 0x4330000000000001; 0.25 -> 1

test a:f64 -> d:f64
  op v_floor_f64_e32 {d}, {a}
  op v_floor_f64_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4009249249249249 -> 3; 0xc00921fb78121fb8 -> -4; 0x3fd5555555555555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x800fffffffffffff -> -1
  edge 0x10000000000000 -> 0; 0x7fefffffffffffff -> 0x7fefffffffffffff; 0xffefffffffffffff -> 0xffefffffffffffff
  edge 1 -> 1; 0x3ff0000000000001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> -1; -1.5 -> -2; -2.5 -> -3
  edge 1.75 -> 1; -1.75 -> -2; 0.75 -> 0; -0.25 -> -1; 0x432fffffffffffff -> 0x432ffffffffffffe
  edge 0x4330000000000001 -> 0x4330000000000001; 0.25 -> 0

test a:f64 -> d:f64
  op v_rndne_f64_e32 {d}, {a}
  op v_rndne_f64_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4009249249249249 -> 3; 0xc00921fb78121fb8 -> -3; 0x3fd5555555555555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x800fffffffffffff -> -0
  edge 0x10000000000000 -> 0; 0x7fefffffffffffff -> 0x7fefffffffffffff; 0xffefffffffffffff -> 0xffefffffffffffff
  edge 1 -> 1; 0x3ff0000000000001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 2; 2.5 -> 2; -0.5 -> -0; -1.5 -> -2; -2.5 -> -2
  edge 1.75 -> 2; -1.75 -> -2; 0.75 -> 1; -0.25 -> -0; 0x432fffffffffffff -> 0x4330000000000000
  edge 0x4330000000000001 -> 0x4330000000000001; 0.25 -> 0

test a:f64 -> d:f64
  op v_fract_f64_e32 {d}, {a}
  op v_fract_f64_e64 {d}, {a}
  1 -> 0; -2 -> 0; 100 -> 0; 0x4009249249249249 -> 0x3fc2492492492490; 0xc00921fb78121fb8 -> 0x3feb78121fb78120
  0x3fd5555555555555 -> 0x3fd5555555555555
  edge nan -> nan; snan -> nan; 0x1 -> 0x1; 0x800fffffffffffff -> 0x3fefffffffffffff
  edge 0x10000000000000 -> 0x10000000000000; 0x7fefffffffffffff -> 0; 0xffefffffffffffff -> 0; 1 -> 0
  edge 0x3ff0000000000001 -> 0x3cb0000000000000; -1 -> 0; 0.5 -> 0.5; 1.5 -> 0.5; 2.5 -> 0.5; -0.5 -> 0.5; -1.5 -> 0.5
  edge -2.5 -> 0.5; 1.75 -> 0.75; -1.75 -> 0.25; 0.75 -> 0.75; -0.25 -> 0.75; 0x432fffffffffffff -> 0.5
  edge 0x4330000000000001 -> 0; 0.25 -> 0.25

test a:f64 -> d:i32
  op v_frexp_exp_i32_f64_e32 {d}, {a}
  op v_frexp_exp_i32_f64_e64 {d}, {a}
  1 -> 1; -2 -> 2; 100 -> 7; 0x4009249249249249 -> 2; 0xc00921fb78121fb8 -> 2; 0x3fd5555555555555 -> -1
  edge 0 -> 0; -0 -> 0; inf -> 0; -inf -> 0; nan -> 0; snan -> 0; 0x1 -> -1073; 0x800fffffffffffff -> -1022
  edge 0x10000000000000 -> -1021; 0x7fefffffffffffff -> 1024; 0xffefffffffffffff -> 1024; 1 -> 1
  edge 0x3ff0000000000001 -> 1; -1 -> 1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> 0; -1.5 -> 1; -2.5 -> 2; 1.75 -> 1
  edge -1.75 -> 1; 0.75 -> 0; -0.25 -> -1; 0x432fffffffffffff -> 52; 0x4330000000000001 -> 53; 0.25 -> -1

test a:f64 -> d:f64
  op v_frexp_mant_f64_e32 {d}, {a}
  op v_frexp_mant_f64_e64 {d}, {a}
  1 -> 0.5; -2 -> -0.5; 100 -> 0.78125; 0x4009249249249249 -> 0x3fe9249249249249
  0xc00921fb78121fb8 -> 0xbfe921fb78121fb8; 0x3fd5555555555555 -> 0x3fe5555555555555
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0.5
  edge 0x800fffffffffffff -> 0xbfeffffffffffffe; 0x10000000000000 -> 0.5; 0x7fefffffffffffff -> 0x3fefffffffffffff
  edge 0xffefffffffffffff -> 0xbfefffffffffffff; 1 -> 0.5; 0x3ff0000000000001 -> 0x3fe0000000000001; -1 -> -0.5
  edge 0.5 -> 0.5; 1.5 -> 0.75; 2.5 -> 0.625; -0.5 -> -0.5; -1.5 -> -0.75; -2.5 -> -0.625; 1.75 -> 0.875
  edge -1.75 -> -0.875; 0.75 -> 0.75; -0.25 -> -0.5; 0x432fffffffffffff -> 0x3fefffffffffffff
  edge 0x4330000000000001 -> 0x3fe0000000000001; 0.25 -> 0.5
