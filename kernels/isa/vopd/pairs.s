// Two operations in one instruction: each gets its result, both from the operands as they were before.
//
// Sources: RDNA 3 and RDNA 4 ISA, Dual Issue VALU, VOPD X and Y Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: gfx11 gfx12
// cases: lanes

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_add_f32 {x}, {a}, {b} :: v_dual_add_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 3, 7; 1.5, -4, 0.25, 8 -> -2.5, 8.25; 100, 0x3e124925, -14, 3 -> 0x42c84925, -11
  edge 0, -0, -0, 0 -> 0, 0; -0, inf, inf, -0 -> inf, inf; inf, -inf, -inf, inf -> nan, nan
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x807ffffe, 0x807ffffe
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x1, 0x1
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x7f7fffff, 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> 0, 0; 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff
  edge 1, 0x3f800001, 0x3f800001, 1 -> 2, 2; 0x3f800001, -1, -1, 0x3f800001 -> 0x34000000, 0x34000000
  edge -1, 0, 0, -1 -> -1, -1; -1, -inf, -inf, -1 -> -inf, -inf; 0, nan, nan, 0 -> nan, nan
  edge -0, snan, snan, -0 -> nan, nan; inf, 0x1, 0x1, inf -> inf, inf
  edge -inf, 0x807fffff, 0x807fffff, -inf -> -inf, -inf; nan, 0x800000, 0x800000, nan -> nan, nan
  edge snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xff7fffff, 0xff7fffff
  edge 0x807fffff, 1, 1, 0x807fffff -> 1, 1; 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x3f800001, 0x3f800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0x7f7fffff, 0x7f7fffff
  edge 0xff7fffff, 0, 0, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, -0, -0, 1 -> 1, 1
  edge 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_add_f32 {x}, {a}, {b} :: v_dual_mul_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 3, 12; 1.5, -4, 0.25, 8 -> -2.5, 2; 100, 0x3e124925, -14, 3 -> 0x42c84925, -42
  edge 0, -0, -0, 0 -> 0, -0; -0, inf, inf, -0 -> inf, nan; inf, -inf, -inf, inf -> nan, -inf
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x807ffffe, -0; 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x1, -0
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x7f7fffff, 0x407fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> 0, -inf
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 2, 0x3f800001
  edge 0x3f800001, -1, -1, 0x3f800001 -> 0x34000000, 0xbf800001; -1, 0, 0, -1 -> -1, -0
  edge -1, -inf, -inf, -1 -> -inf, inf; 0, nan, nan, 0 -> nan, nan; -0, snan, snan, -0 -> nan, nan
  edge inf, 0x1, 0x1, inf -> inf, inf; -inf, 0x807fffff, 0x807fffff, -inf -> -inf, inf
  edge nan, 0x800000, 0x800000, nan -> nan, nan; snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan
  edge 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xff7fffff, 0xb4ffffff; 0x807fffff, 1, 1, 0x807fffff -> 1, 0x807fffff
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x3f800001, 0x800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0x7f7fffff, 0xff7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> 0xff7fffff, -0
  edge 1, -0, -0, 1 -> 1, -0; 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_mul_f32 {x}, {a}, {b} :: v_dual_add_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 2, 7; 1.5, -4, 0.25, 8 -> -6, 8.25; 100, 0x3e124925, -14, 3 -> 0x4164924a, -11
  edge 0, -0, -0, 0 -> -0, 0; -0, inf, inf, -0 -> nan, inf; inf, -inf, -inf, inf -> -inf, nan
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> -0, 0x807ffffe; 0x807fffff, 0x800000, 0x800000, 0x807fffff -> -0, 0x1
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x407fffff, 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> -inf, 0
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0x3f800001, 2
  edge 0x3f800001, -1, -1, 0x3f800001 -> 0xbf800001, 0x34000000; -1, 0, 0, -1 -> -0, -1
  edge -1, -inf, -inf, -1 -> inf, -inf; 0, nan, nan, 0 -> nan, nan; -0, snan, snan, -0 -> nan, nan
  edge inf, 0x1, 0x1, inf -> inf, inf; -inf, 0x807fffff, 0x807fffff, -inf -> inf, -inf
  edge nan, 0x800000, 0x800000, nan -> nan, nan; snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan
  edge 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xb4ffffff, 0xff7fffff; 0x807fffff, 1, 1, 0x807fffff -> 0x807fffff, 1
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x800001, 0x3f800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0xff7fffff, 0x7f7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> -0, 0xff7fffff
  edge 1, -0, -0, 1 -> -0, 1; 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_mul_f32 {x}, {a}, {b} :: v_dual_mul_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 2, 12; 1.5, -4, 0.25, 8 -> -6, 2; 100, 0x3e124925, -14, 3 -> 0x4164924a, -42
  edge 0, -0, -0, 0 -> -0, -0; -0, inf, inf, -0 -> nan, nan; inf, -inf, -inf, inf -> -inf, -inf
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> -0, -0; 0x807fffff, 0x800000, 0x800000, 0x807fffff -> -0, -0
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x407fffff, 0x407fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> -inf, -inf
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0x3f800001, 0x3f800001
  edge 0x3f800001, -1, -1, 0x3f800001 -> 0xbf800001, 0xbf800001; -1, 0, 0, -1 -> -0, -0
  edge -1, -inf, -inf, -1 -> inf, inf; 0, nan, nan, 0 -> nan, nan; -0, snan, snan, -0 -> nan, nan
  edge inf, 0x1, 0x1, inf -> inf, inf; -inf, 0x807fffff, 0x807fffff, -inf -> inf, inf
  edge nan, 0x800000, 0x800000, nan -> nan, nan; snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan
  edge 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xb4ffffff, 0xb4ffffff
  edge 0x807fffff, 1, 1, 0x807fffff -> 0x807fffff, 0x807fffff
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x800001, 0x800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0xff7fffff, 0xff7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> -0, -0
  edge 1, -0, -0, 1 -> -0, -0; 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_sub_f32 {x}, {a}, {b} :: v_dual_add_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> -1, 7; 1.5, -4, 0.25, 8 -> 5.5, 8.25; 100, 0x3e124925, -14, 3 -> 0x42c7b6db, -11
  edge 0, -0, -0, 0 -> 0, 0; -0, inf, inf, -0 -> -inf, inf; inf, -inf, -inf, inf -> inf, nan
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x800000, 0x807ffffe
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x80ffffff, 0x1
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0xff7fffff, 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> inf, 0
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0xb4000000, 2
  edge 0x3f800001, -1, -1, 0x3f800001 -> 2, 0x34000000; -1, 0, 0, -1 -> -1, -1; -1, -inf, -inf, -1 -> inf, -inf
  edge 0, nan, nan, 0 -> nan, nan; -0, snan, snan, -0 -> nan, nan; inf, 0x1, 0x1, inf -> inf, inf
  edge -inf, 0x807fffff, 0x807fffff, -inf -> -inf, -inf; nan, 0x800000, 0x800000, nan -> nan, nan
  edge snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0x7f7fffff, 0xff7fffff
  edge 0x807fffff, 1, 1, 0x807fffff -> -1, 1; 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0xbf800001, 0x3f800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0x7f7fffff, 0x7f7fffff
  edge 0xff7fffff, 0, 0, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, -0, -0, 1 -> 1, 1
  edge 0x3f800001, inf, inf, 0x3f800001 -> -inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_sub_f32 {x}, {a}, {b} :: v_dual_mul_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> -1, 12; 1.5, -4, 0.25, 8 -> 5.5, 2; 100, 0x3e124925, -14, 3 -> 0x42c7b6db, -42
  edge 0, -0, -0, 0 -> 0, -0; -0, inf, inf, -0 -> -inf, nan; inf, -inf, -inf, inf -> inf, -inf
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x800000, -0; 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x80ffffff, -0
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0xff7fffff, 0x407fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> inf, -inf
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0xb4000000, 0x3f800001
  edge 0x3f800001, -1, -1, 0x3f800001 -> 2, 0xbf800001; -1, 0, 0, -1 -> -1, -0; -1, -inf, -inf, -1 -> inf, inf
  edge 0, nan, nan, 0 -> nan, nan; -0, snan, snan, -0 -> nan, nan; inf, 0x1, 0x1, inf -> inf, inf
  edge -inf, 0x807fffff, 0x807fffff, -inf -> -inf, inf; nan, 0x800000, 0x800000, nan -> nan, nan
  edge snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0x7f7fffff, 0xb4ffffff
  edge 0x807fffff, 1, 1, 0x807fffff -> -1, 0x807fffff
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0xbf800001, 0x800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0x7f7fffff, 0xff7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> 0xff7fffff, -0
  edge 1, -0, -0, 1 -> 1, -0; 0x3f800001, inf, inf, 0x3f800001 -> -inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_subrev_f32 {x}, {a}, {b} :: v_dual_add_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 1, 7; 1.5, -4, 0.25, 8 -> -5.5, 8.25; 100, 0x3e124925, -14, 3 -> 0xc2c7b6db, -11
  edge 0, -0, -0, 0 -> -0, 0; -0, inf, inf, -0 -> inf, inf; inf, -inf, -inf, inf -> -inf, nan
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x80800000, 0x807ffffe
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0xffffff, 0x1
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x7f7fffff, 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> -inf, 0
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0x7f7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0x34000000, 2
  edge 0x3f800001, -1, -1, 0x3f800001 -> -2, 0x34000000; -1, 0, 0, -1 -> 1, -1; -1, -inf, -inf, -1 -> -inf, -inf
  edge 0, nan, nan, 0 -> nan, nan; -0, snan, snan, -0 -> nan, nan; inf, 0x1, 0x1, inf -> -inf, inf
  edge -inf, 0x807fffff, 0x807fffff, -inf -> inf, -inf; nan, 0x800000, 0x800000, nan -> nan, nan
  edge snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xff7fffff, 0xff7fffff
  edge 0x807fffff, 1, 1, 0x807fffff -> 1, 1; 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x3f800001, 0x3f800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0xff7fffff, 0x7f7fffff
  edge 0xff7fffff, 0, 0, 0xff7fffff -> 0x7f7fffff, 0xff7fffff; 1, -0, -0, 1 -> -1, 1
  edge 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_subrev_f32 {x}, {a}, {b} :: v_dual_mul_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 1, 12; 1.5, -4, 0.25, 8 -> -5.5, 2; 100, 0x3e124925, -14, 3 -> 0xc2c7b6db, -42
  edge 0, -0, -0, 0 -> -0, -0; -0, inf, inf, -0 -> inf, nan; inf, -inf, -inf, inf -> -inf, -inf
  edge -inf, nan, nan, -inf -> nan, nan; nan, snan, snan, nan -> nan, nan; snan, 0x1, 0x1, snan -> nan, nan
  edge 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x80800000, -0; 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0xffffff, -0
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x7f7fffff, 0x407fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> -inf, -inf
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0x7f7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0x34000000, 0x3f800001
  edge 0x3f800001, -1, -1, 0x3f800001 -> -2, 0xbf800001; -1, 0, 0, -1 -> 1, -0; -1, -inf, -inf, -1 -> -inf, inf
  edge 0, nan, nan, 0 -> nan, nan; -0, snan, snan, -0 -> nan, nan; inf, 0x1, 0x1, inf -> -inf, inf
  edge -inf, 0x807fffff, 0x807fffff, -inf -> inf, inf; nan, 0x800000, 0x800000, nan -> nan, nan
  edge snan, 0x7f7fffff, 0x7f7fffff, snan -> nan, nan; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xff7fffff, 0xb4ffffff
  edge 0x807fffff, 1, 1, 0x807fffff -> 1, 0x807fffff
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x3f800001, 0x800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0xff7fffff, 0xff7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> 0x7f7fffff, -0
  edge 1, -0, -0, 1 -> -1, -0; 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_max_f32 {x}, {a}, {b} :: v_dual_min_f32 {y}, {e}, {c} | wave32 gfx11
  1, 2, 3, 4 -> 2, 3; 1.5, -4, 0.25, 8 -> 1.5, 0.25; 100, 0x3e124925, -14, 3 -> 100, -14
  edge 0, -0, -0, 0 -> 0, -0; -0, inf, inf, -0 -> inf, -0; inf, -inf, -inf, inf -> inf, -inf
  edge -inf, nan, nan, -inf -> -inf, -inf; 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x1, 0x807fffff
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x800000, 0x807fffff
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x7f7fffff, 0x800000
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> 0x7f7fffff, 0xff7fffff
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 1, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0x3f800001, 1
  edge 0x3f800001, -1, -1, 0x3f800001 -> 0x3f800001, -1; -1, 0, 0, -1 -> 0, -1; -1, -inf, -inf, -1 -> -1, -inf
  edge 0, nan, nan, 0 -> 0, 0; inf, 0x1, 0x1, inf -> inf, 0x1; -inf, 0x807fffff, 0x807fffff, -inf -> 0x807fffff, -inf
  edge nan, 0x800000, 0x800000, nan -> 0x800000, 0x800000; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0x1, 0xff7fffff
  edge 0x807fffff, 1, 1, 0x807fffff -> 1, 0x807fffff
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x3f800001, 0x800000
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0x7f7fffff, -1; 0xff7fffff, 0, 0, 0xff7fffff -> 0, 0xff7fffff
  edge 1, -0, -0, 1 -> 1, -0; 0x3f800001, inf, inf, 0x3f800001 -> inf, 0x3f800001

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_min_f32 {x}, {a}, {b} :: v_dual_max_f32 {y}, {e}, {c} | wave32 gfx11
  1, 2, 3, 4 -> 1, 4; 1.5, -4, 0.25, 8 -> -4, 8; 100, 0x3e124925, -14, 3 -> 0x3e124925, 3
  edge 0, -0, -0, 0 -> -0, 0; -0, inf, inf, -0 -> -0, inf; inf, -inf, -inf, inf -> -inf, inf
  edge -inf, nan, nan, -inf -> -inf, -inf; 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x807fffff, 0x1
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x807fffff, 0x800000
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x800000, 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> 0xff7fffff, 0x7f7fffff
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 1; 1, 0x3f800001, 0x3f800001, 1 -> 1, 0x3f800001
  edge 0x3f800001, -1, -1, 0x3f800001 -> -1, 0x3f800001; -1, 0, 0, -1 -> -1, 0; -1, -inf, -inf, -1 -> -inf, -1
  edge 0, nan, nan, 0 -> 0, 0; inf, 0x1, 0x1, inf -> 0x1, inf; -inf, 0x807fffff, 0x807fffff, -inf -> -inf, 0x807fffff
  edge nan, 0x800000, 0x800000, nan -> 0x800000, 0x800000; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xff7fffff, 0x1
  edge 0x807fffff, 1, 1, 0x807fffff -> 0x807fffff, 1
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x800000, 0x3f800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> -1, 0x7f7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> 0xff7fffff, 0
  edge 1, -0, -0, 1 -> -0, 1; 0x3f800001, inf, inf, 0x3f800001 -> 0x3f800001, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_max_num_f32 {x}, {a}, {b} :: v_dual_min_num_f32 {y}, {e}, {c} | wave32 gfx12
  1, 2, 3, 4 -> 2, 3; 1.5, -4, 0.25, 8 -> 1.5, 0.25; 100, 0x3e124925, -14, 3 -> 100, -14
  edge 0, -0, -0, 0 -> 0, -0; -0, inf, inf, -0 -> inf, -0; inf, -inf, -inf, inf -> inf, -inf
  edge -inf, nan, nan, -inf -> -inf, -inf; 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x1, 0x807fffff
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x800000, 0x807fffff
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x7f7fffff, 0x800000
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> 0x7f7fffff, 0xff7fffff
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 1, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0x3f800001, 1
  edge 0x3f800001, -1, -1, 0x3f800001 -> 0x3f800001, -1; -1, 0, 0, -1 -> 0, -1; -1, -inf, -inf, -1 -> -1, -inf
  edge 0, nan, nan, 0 -> 0, 0; inf, 0x1, 0x1, inf -> inf, 0x1; -inf, 0x807fffff, 0x807fffff, -inf -> 0x807fffff, -inf
  edge nan, 0x800000, 0x800000, nan -> 0x800000, 0x800000; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0x1, 0xff7fffff
  edge 0x807fffff, 1, 1, 0x807fffff -> 1, 0x807fffff
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x3f800001, 0x800000
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0x7f7fffff, -1; 0xff7fffff, 0, 0, 0xff7fffff -> 0, 0xff7fffff
  edge 1, -0, -0, 1 -> 1, -0; 0x3f800001, inf, inf, 0x3f800001 -> inf, 0x3f800001

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_min_num_f32 {x}, {a}, {b} :: v_dual_max_num_f32 {y}, {e}, {c} | wave32 gfx12
  1, 2, 3, 4 -> 1, 4; 1.5, -4, 0.25, 8 -> -4, 8; 100, 0x3e124925, -14, 3 -> 0x3e124925, 3
  edge 0, -0, -0, 0 -> -0, 0; -0, inf, inf, -0 -> -0, inf; inf, -inf, -inf, inf -> -inf, inf
  edge -inf, nan, nan, -inf -> -inf, -inf; 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x807fffff, 0x1
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x807fffff, 0x800000
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x800000, 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> 0xff7fffff, 0x7f7fffff
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 1; 1, 0x3f800001, 0x3f800001, 1 -> 1, 0x3f800001
  edge 0x3f800001, -1, -1, 0x3f800001 -> -1, 0x3f800001; -1, 0, 0, -1 -> -1, 0; -1, -inf, -inf, -1 -> -inf, -1
  edge 0, nan, nan, 0 -> 0, 0; inf, 0x1, 0x1, inf -> 0x1, inf; -inf, 0x807fffff, 0x807fffff, -inf -> -inf, 0x807fffff
  edge nan, 0x800000, 0x800000, nan -> 0x800000, 0x800000; 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xff7fffff, 0x1
  edge 0x807fffff, 1, 1, 0x807fffff -> 0x807fffff, 1
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x800000, 0x3f800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> -1, 0x7f7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> 0xff7fffff, 0
  edge 1, -0, -0, 1 -> -0, 1; 0x3f800001, inf, inf, 0x3f800001 -> 0x3f800001, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_mul_dx9_zero_f32 {x}, {a}, {b} :: v_dual_add_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 2, 7; 1.5, -4, 0.25, 8 -> -6, 8.25; 100, 0x3e124925, -14, 3 -> 0x4164924a, -11
  edge 0, -0, -0, 0 -> 0, 0; -0, inf, inf, -0 -> 0, inf; inf, -inf, -inf, inf -> -inf, nan
  edge -inf, nan, nan, -inf -> nan, nan; 0x1, 0x807fffff, 0x807fffff, 0x1 -> -0, 0x807ffffe
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> -0, 0x1
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x407fffff, 0x7f7fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> -inf, 0
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 0x3f800001, 2
  edge 0x3f800001, -1, -1, 0x3f800001 -> 0xbf800001, 0x34000000; -1, 0, 0, -1 -> 0, -1
  edge -1, -inf, -inf, -1 -> inf, -inf; 0, nan, nan, 0 -> 0, nan; inf, 0x1, 0x1, inf -> inf, inf
  edge -inf, 0x807fffff, 0x807fffff, -inf -> inf, -inf; nan, 0x800000, 0x800000, nan -> nan, nan
  edge 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xb4ffffff, 0xff7fffff; 0x807fffff, 1, 1, 0x807fffff -> 0x807fffff, 1
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x800001, 0x3f800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0xff7fffff, 0x7f7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> 0, 0xff7fffff
  edge 1, -0, -0, 1 -> 0, 1; 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_add_f32 {x}, {a}, {b} :: v_dual_mul_dx9_zero_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4 -> 3, 12; 1.5, -4, 0.25, 8 -> -2.5, 2; 100, 0x3e124925, -14, 3 -> 0x42c84925, -42
  edge 0, -0, -0, 0 -> 0, 0; -0, inf, inf, -0 -> inf, 0; inf, -inf, -inf, inf -> nan, -inf
  edge -inf, nan, nan, -inf -> nan, nan; 0x1, 0x807fffff, 0x807fffff, 0x1 -> 0x807ffffe, -0
  edge 0x807fffff, 0x800000, 0x800000, 0x807fffff -> 0x1, -0
  edge 0x800000, 0x7f7fffff, 0x7f7fffff, 0x800000 -> 0x7f7fffff, 0x407fffff
  edge 0x7f7fffff, 0xff7fffff, 0xff7fffff, 0x7f7fffff -> 0, -inf
  edge 0xff7fffff, 1, 1, 0xff7fffff -> 0xff7fffff, 0xff7fffff; 1, 0x3f800001, 0x3f800001, 1 -> 2, 0x3f800001
  edge 0x3f800001, -1, -1, 0x3f800001 -> 0x34000000, 0xbf800001; -1, 0, 0, -1 -> -1, 0
  edge -1, -inf, -inf, -1 -> -inf, inf; 0, nan, nan, 0 -> nan, 0; inf, 0x1, 0x1, inf -> inf, inf
  edge -inf, 0x807fffff, 0x807fffff, -inf -> -inf, inf; nan, 0x800000, 0x800000, nan -> nan, nan
  edge 0x1, 0xff7fffff, 0xff7fffff, 0x1 -> 0xff7fffff, 0xb4ffffff; 0x807fffff, 1, 1, 0x807fffff -> 1, 0x807fffff
  edge 0x800000, 0x3f800001, 0x3f800001, 0x800000 -> 0x3f800001, 0x800001
  edge 0x7f7fffff, -1, -1, 0x7f7fffff -> 0x7f7fffff, 0xff7fffff; 0xff7fffff, 0, 0, 0xff7fffff -> 0xff7fffff, 0
  edge 1, -0, -0, 1 -> 1, 0; 0x3f800001, inf, inf, 0x3f800001 -> inf, inf

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_fmaak_f32 {x}, {a}, {b}, 0x40200000 :: v_dual_fmaak_f32 {y}, {e}, {c}, 0x40200000 | wave32
  1, 2, 3, 4 -> 4.5, 14.5; 1.5, -4, 0.25, 8 -> -3.5, 4.5
  0x3f800001, 0x3f800001, 0x3f800001, 0x3f800001 -> 0x40600001, 0x40600001
  0x3f800001, 0xbf800001, 0xbf800001, 0x3f800001 -> 0x3fbffffe, 0x3fbffffe
  0x3f800003, 0x3f800005, 0x3f800005, 0x3f800003 -> 0x40600004, 0x40600004
  edge -0, inf, inf, 0x1 -> nan, inf; inf, nan, nan, 0x7f7fffff -> nan, nan; nan, 0x1, 0x1, -1 -> nan, 2.5
  edge 0x1, 0x7f7fffff, 0x7f7fffff, -0 -> 0x40200002, 2.5; 0x7f7fffff, -1, -1, inf -> 0xff7fffff, -inf
  edge -1, -0, -0, nan -> 2.5, nan; -0, nan, inf, 0x1 -> nan, inf; inf, 0x1, nan, 0x7f7fffff -> inf, nan
  edge nan, 0x7f7fffff, 0x1, -1 -> nan, 2.5; 0x1, -1, 0x7f7fffff, -0 -> 2.5, 2.5; 0x7f7fffff, -0, -1, inf -> 2.5, -inf
  edge -1, inf, -0, nan -> -inf, nan

test a:f32, b:f32, c:f32, e:f32 -> x:f32, y:f32
  op v_dual_fmamk_f32 {x}, {a}, 0x40200000, {b} :: v_dual_fmamk_f32 {y}, {e}, 0x40200000, {c} | wave32
  1, 2, 3, 4 -> 4.5, 13; 1.5, -4, 0.25, 8 -> -0.25, 20.25
  0x3f800001, 0x3f800001, 0x3f800001, 0x3f800001 -> 0x40600002, 0x40600002
  0x3f800001, 0xbf800001, 0xbf800001, 0x3f800001 -> 0x3fc00002, 0x3fc00002
  0x3f800003, 0x3f800005, 0x3f800005, 0x3f800003 -> 0x40600006, 0x40600006
  edge -0, inf, inf, 0x1 -> inf, inf; inf, nan, nan, 0x7f7fffff -> nan, nan; nan, 0x1, 0x1, -1 -> nan, -2.5
  edge 0x1, 0x7f7fffff, 0x7f7fffff, -0 -> 0x7f7fffff, 0x7f7fffff; 0x7f7fffff, -1, -1, inf -> inf, inf
  edge -1, -0, -0, nan -> -2.5, nan; -0, nan, inf, 0x1 -> nan, inf; inf, 0x1, nan, 0x7f7fffff -> inf, nan
  edge nan, 0x7f7fffff, 0x1, -1 -> nan, -2.5; 0x1, -1, 0x7f7fffff, -0 -> -1, 0x7f7fffff
  edge 0x7f7fffff, -0, -1, inf -> inf, inf; -1, inf, -0, nan -> inf, nan

test a:f32, b:f32, c:f32, e:f32, x:f32, y:f32 -> x:f32, y:f32
  op v_dual_fmac_f32 {x}, {a}, {b} :: v_dual_fmac_f32 {y}, {e}, {c} | wave32
  1, 2, 3, 4, 7, -1 -> 9, 11; 1.5, -4, 0.25, 8, 7, -1 -> 1, 1
  0x3f800001, 0x3f800001, 0x3f800001, 0x3f800001, 7, -1 -> 8, 0x34800000
  0x3f800001, 0xbf800001, 0xbf800001, 0x3f800001, 7, -1 -> 0x40bfffff, 0xc0000001
  0x3f800003, 0x3f800005, 0x3f800005, 0x3f800003, 7, -1 -> 0x41000001, 0x35800002
  0x3f800001, 0x3f800001, 0x3f800001, 0x3f800001, 0xbf800002, 1 -> 0x28800000, 0x40000001
  0x3f800001, 0xbf800001, 0xbf800001, 0x3f800001, 0x3f800002, 1 -> 0xa8800000, 0xb4800000
  0x3f800003, 0x3f800005, 0x3f800005, 0x3f800003, 0xbf800008, 1 -> 0x2a700000, 0x40000004
  edge -0, inf, inf, 0x1, inf, 0x1 -> nan, inf; inf, nan, nan, 0x7f7fffff, inf, 0x1 -> nan, nan
  edge nan, 0x1, 0x1, -1, inf, 0x1 -> nan, 0; 0x1, 0x7f7fffff, 0x7f7fffff, -0, inf, 0x1 -> inf, 0x1
  edge 0x7f7fffff, -1, -1, inf, inf, 0x1 -> inf, -inf; -1, -0, -0, nan, inf, 0x1 -> inf, nan
  edge -0, nan, inf, 0x1, inf, 0x1 -> nan, inf; inf, 0x1, nan, 0x7f7fffff, inf, 0x1 -> inf, nan
  edge nan, 0x7f7fffff, 0x1, -1, inf, 0x1 -> nan, 0; 0x1, -1, 0x7f7fffff, -0, inf, 0x1 -> inf, 0x1
  edge 0x7f7fffff, -0, -1, inf, inf, 0x1 -> inf, -inf; -1, inf, -0, nan, inf, 0x1 -> nan, nan

test a:f16x2, b:f16x2, c:f16x2, e:f16x2, x:f32, y:f32 -> x:f32, y:f32
  op v_dual_dot2acc_f32_f16 {x}, {a}, {b} :: v_dual_dot2acc_f32_f16 {y}, {e}, {c} | wave32 gfx11
  1:2, 3:4, 0.5:-8, 16:0.25, 5, -1 -> 16, 5
  edge 0:0, 5:7, 2048:1, 2048:1, 0, 1 -> 0, 0x4a800004; 256:-256, 256:256, 1:1, 1:-1, 3, 0 -> 3, 0

test a:u32, b:u32, c:u32, e:u32 -> x:u32, y:u32
  op v_dual_mov_b32 {x}, {a} :: v_dual_add_nc_u32 {y}, {b}, {c} | wave32
  1, 2, 3, 4 -> 1, 5; 0x12345678, 0xf0f0f0f, 5, 0x80000000 -> 0x12345678, 0xf0f0f14
  edge 0, 0, 0, 0 -> 0, 0; 0, 0x7fffffff, 0x7fffffff, 0 -> 0, 0xfffffffe
  edge 0, 0xfffffffe, 0xfffffffe, 0 -> 0, 0xfffffffc; 1, 0, 0, 1 -> 1, 0
  edge 1, 0x7fffffff, 0x7fffffff, 1 -> 1, 0xfffffffe; 1, 0xfffffffe, 0xfffffffe, 1 -> 1, 0xfffffffc
  edge 2, 0, 0, 2 -> 2, 0; 2, 0x7fffffff, 0x7fffffff, 2 -> 2, 0xfffffffe
  edge 2, 0xfffffffe, 0xfffffffe, 2 -> 2, 0xfffffffc; 0x7fffffff, 0, 0, 0x7fffffff -> 0x7fffffff, 0
  edge 0x7fffffff, 0x7fffffff, 0x7fffffff, 0x7fffffff -> 0x7fffffff, 0xfffffffe
  edge 0x7fffffff, 0xfffffffe, 0xfffffffe, 0x7fffffff -> 0x7fffffff, 0xfffffffc
  edge 0x80000000, 0, 0, 0x80000000 -> 0x80000000, 0
  edge 0x80000000, 0x7fffffff, 0x7fffffff, 0x80000000 -> 0x80000000, 0xfffffffe
  edge 0x80000000, 0xfffffffe, 0xfffffffe, 0x80000000 -> 0x80000000, 0xfffffffc
  edge 0x80000001, 0, 0, 0x80000001 -> 0x80000001, 0
  edge 0x80000001, 0x7fffffff, 0x7fffffff, 0x80000001 -> 0x80000001, 0xfffffffe
  edge 0x80000001, 0xfffffffe, 0xfffffffe, 0x80000001 -> 0x80000001, 0xfffffffc
  edge 0xfffffffe, 0, 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0xfffffffe, 0x7fffffff, 0x7fffffff, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe, 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffc
  edge 0xffffffff, 0, 0, 0xffffffff -> 0xffffffff, 0
  edge 0xffffffff, 0x7fffffff, 0x7fffffff, 0xffffffff -> 0xffffffff, 0xfffffffe
  edge 0xffffffff, 0xfffffffe, 0xfffffffe, 0xffffffff -> 0xffffffff, 0xfffffffc

test a:u32, b:u32, c:u32, e:u32 -> x:u32, y:u32
  op v_dual_mov_b32 {x}, {a} :: v_dual_lshlrev_b32 {y}, {b}, {c} | wave32
  1, 2, 3, 4 -> 1, 12; 0x12345678, 0xf0f0f0f, 5, 0x80000000 -> 0x12345678, 0x28000
  edge 0, 0, 0, 0 -> 0, 0; 0, 0x7fffffff, 0x7fffffff, 0 -> 0, 0x80000000
  edge 0, 0xfffffffe, 0xfffffffe, 0 -> 0, 0x80000000; 1, 0, 0, 1 -> 1, 0
  edge 1, 0x7fffffff, 0x7fffffff, 1 -> 1, 0x80000000; 1, 0xfffffffe, 0xfffffffe, 1 -> 1, 0x80000000
  edge 2, 0, 0, 2 -> 2, 0; 2, 0x7fffffff, 0x7fffffff, 2 -> 2, 0x80000000
  edge 2, 0xfffffffe, 0xfffffffe, 2 -> 2, 0x80000000; 0x7fffffff, 0, 0, 0x7fffffff -> 0x7fffffff, 0
  edge 0x7fffffff, 0x7fffffff, 0x7fffffff, 0x7fffffff -> 0x7fffffff, 0x80000000
  edge 0x7fffffff, 0xfffffffe, 0xfffffffe, 0x7fffffff -> 0x7fffffff, 0x80000000
  edge 0x80000000, 0, 0, 0x80000000 -> 0x80000000, 0
  edge 0x80000000, 0x7fffffff, 0x7fffffff, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xfffffffe, 0xfffffffe, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000001, 0, 0, 0x80000001 -> 0x80000001, 0
  edge 0x80000001, 0x7fffffff, 0x7fffffff, 0x80000001 -> 0x80000001, 0x80000000
  edge 0x80000001, 0xfffffffe, 0xfffffffe, 0x80000001 -> 0x80000001, 0x80000000
  edge 0xfffffffe, 0, 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0xfffffffe, 0x7fffffff, 0x7fffffff, 0xfffffffe -> 0xfffffffe, 0x80000000
  edge 0xfffffffe, 0xfffffffe, 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0x80000000
  edge 0xffffffff, 0, 0, 0xffffffff -> 0xffffffff, 0
  edge 0xffffffff, 0x7fffffff, 0x7fffffff, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xffffffff, 0xfffffffe, 0xfffffffe, 0xffffffff -> 0xffffffff, 0x80000000

test a:u32, b:u32, c:u32, e:u32 -> x:u32, y:u32
  op v_dual_mov_b32 {x}, {a} :: v_dual_and_b32 {y}, {b}, {c} | wave32
  1, 2, 3, 4 -> 1, 2; 0x12345678, 0xf0f0f0f, 5, 0x80000000 -> 0x12345678, 5
  edge 0, 0, 0, 0 -> 0, 0; 0, 0x7fffffff, 0x7fffffff, 0 -> 0, 0x7fffffff
  edge 0, 0xfffffffe, 0xfffffffe, 0 -> 0, 0xfffffffe; 1, 0, 0, 1 -> 1, 0
  edge 1, 0x7fffffff, 0x7fffffff, 1 -> 1, 0x7fffffff; 1, 0xfffffffe, 0xfffffffe, 1 -> 1, 0xfffffffe
  edge 2, 0, 0, 2 -> 2, 0; 2, 0x7fffffff, 0x7fffffff, 2 -> 2, 0x7fffffff
  edge 2, 0xfffffffe, 0xfffffffe, 2 -> 2, 0xfffffffe; 0x7fffffff, 0, 0, 0x7fffffff -> 0x7fffffff, 0
  edge 0x7fffffff, 0x7fffffff, 0x7fffffff, 0x7fffffff -> 0x7fffffff, 0x7fffffff
  edge 0x7fffffff, 0xfffffffe, 0xfffffffe, 0x7fffffff -> 0x7fffffff, 0xfffffffe
  edge 0x80000000, 0, 0, 0x80000000 -> 0x80000000, 0
  edge 0x80000000, 0x7fffffff, 0x7fffffff, 0x80000000 -> 0x80000000, 0x7fffffff
  edge 0x80000000, 0xfffffffe, 0xfffffffe, 0x80000000 -> 0x80000000, 0xfffffffe
  edge 0x80000001, 0, 0, 0x80000001 -> 0x80000001, 0
  edge 0x80000001, 0x7fffffff, 0x7fffffff, 0x80000001 -> 0x80000001, 0x7fffffff
  edge 0x80000001, 0xfffffffe, 0xfffffffe, 0x80000001 -> 0x80000001, 0xfffffffe
  edge 0xfffffffe, 0, 0, 0xfffffffe -> 0xfffffffe, 0
  edge 0xfffffffe, 0x7fffffff, 0x7fffffff, 0xfffffffe -> 0xfffffffe, 0x7fffffff
  edge 0xfffffffe, 0xfffffffe, 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0, 0, 0xffffffff -> 0xffffffff, 0
  edge 0xffffffff, 0x7fffffff, 0x7fffffff, 0xffffffff -> 0xffffffff, 0x7fffffff
  edge 0xffffffff, 0xfffffffe, 0xfffffffe, 0xffffffff -> 0xffffffff, 0xfffffffe

test a:b32, b:b32 -> a:b32, b:b32
  op v_dual_mov_b32 {a}, {b} :: v_dual_mov_b32 {b}, {a} | wave32
  1, 2 -> 2, 1
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0x12345678, 0x9abcdef0 -> 0x9abcdef0, 0x12345678

test a:b32, b:b32, c:u32, vcc:mask -> x:b32, y:u32
  op v_dual_cndmask_b32 {x}, {a}, {b} :: v_dual_add_nc_u32 {y}, {b}, {c} | wave32
  1, 2, 3, 0 -> 1, 5; 1, 2, 3, 1 -> 2, 5
  edge 0xffffffff, 0, 1, 1 -> 0, 1; 0, 0xffffffff, 1, 0 -> 0, 0; 0, 0xffffffff, 1, 1 -> 0xffffffff, 0
