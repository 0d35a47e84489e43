// Multiplications where 0 times anything is +0, and the multiply-adds that round twice.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP2 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32, b:f32 -> d:f32
  op v_mul_legacy_f32_e32 {d}, {a}, {b} | all !gfx90a !gfx94 !gfx95 !gfx12
  op v_mul_legacy_f32_e64 {d}, {a}, {b} | all !gfx90a !gfx94 !gfx95 !gfx12
  op v_mul_dx9_zero_f32_e32 {d}, {a}, {b} | gfx12
  op v_mul_dx9_zero_f32_e64 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> -6; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 0x4164924a; -5, -7 -> 35
  0x40492492, 0x40490fdc -> 0x411dfa2d; 0x3a83126f, 1000 -> 1; 6, 6 -> 36
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, -inf -> 0; 0, nan -> 0; 0, 1 -> 0; 0, 0x7f7fffff -> 0; 0, -1 -> 0
  edge -0, 0 -> 0; -0, -0 -> 0; -0, inf -> 0; -0, -inf -> 0; -0, nan -> 0; -0, 1 -> 0; -0, 0x7f7fffff -> 0
  edge -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> nan; inf, 1 -> inf
  edge inf, 0x7f7fffff -> inf; inf, -1 -> -inf; -inf, 0 -> 0; -inf, -0 -> 0; -inf, inf -> -inf; -inf, -inf -> inf
  edge -inf, nan -> nan; -inf, 1 -> -inf; -inf, 0x7f7fffff -> -inf; -inf, -1 -> inf; nan, 0 -> 0; nan, -0 -> 0
  edge nan, inf -> nan; nan, -inf -> nan; nan, nan -> nan; nan, 1 -> nan; nan, 0x7f7fffff -> nan; nan, -1 -> nan
  edge 1, 0 -> 0; 1, -0 -> 0; 1, inf -> inf; 1, -inf -> -inf; 1, nan -> nan; 1, 1 -> 1; 1, 0x7f7fffff -> 0x7f7fffff
  edge 1, -1 -> -1; 0x7f7fffff, 0 -> 0; 0x7f7fffff, -0 -> 0; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> -inf
  edge 0x7f7fffff, nan -> nan; 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> inf
  edge 0x7f7fffff, -1 -> 0xff7fffff; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> -inf; -1, -inf -> inf; -1, nan -> nan
  edge -1, 1 -> -1; -1, 0x7f7fffff -> 0xff7fffff; -1, -1 -> 1

test a:f32, b:f32, c:f32 -> d:f32
  op v_mad_f32 {d}, {a}, {b}, {c} | gfx900 gfx906 gfx908 gfx90a gfx101
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3eaaaaab, 3, -1 -> 0; 100, 0x3e124925, -14 -> 0x3e924940; -5, -7, 1 -> 36
  0x3f800001, 0x3f800001, 0xbf800002 -> 0; 0x3f800001, 0xbf800001, 0x3f800002 -> 0
  0x3f800003, 0x3f800005, 0xbf800008 -> 0
  edge -0, -0, -0 -> 0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, 0x7f7fffff -> 0x7f7fffff; -0, -0, -1 -> -1
  edge -0, inf, -0 -> nan; -0, inf, inf -> nan; -0, inf, nan -> nan; -0, inf, 0x7f7fffff -> nan; -0, inf, -1 -> nan
  edge -0, nan, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan; -0, nan, 0x7f7fffff -> nan; -0, nan, -1 -> nan
  edge -0, 0x7f7fffff, -0 -> -0; -0, 0x7f7fffff, inf -> inf; -0, 0x7f7fffff, nan -> nan
  edge -0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -0, 0x7f7fffff, -1 -> -1; -0, -1, -0 -> 0; -0, -1, inf -> inf
  edge -0, -1, nan -> nan; -0, -1, 0x7f7fffff -> 0x7f7fffff; -0, -1, -1 -> -1; inf, -0, -0 -> nan; inf, -0, inf -> nan
  edge inf, -0, nan -> nan; inf, -0, 0x7f7fffff -> nan; inf, -0, -1 -> nan; inf, inf, -0 -> inf; inf, inf, inf -> inf
  edge inf, inf, nan -> nan; inf, inf, 0x7f7fffff -> inf; inf, inf, -1 -> inf; inf, nan, -0 -> nan
  edge inf, nan, inf -> nan; inf, nan, nan -> nan; inf, nan, 0x7f7fffff -> nan; inf, nan, -1 -> nan
  edge inf, 0x7f7fffff, -0 -> inf; inf, 0x7f7fffff, inf -> inf; inf, 0x7f7fffff, nan -> nan
  edge inf, 0x7f7fffff, 0x7f7fffff -> inf; inf, 0x7f7fffff, -1 -> inf; inf, -1, -0 -> -inf; inf, -1, inf -> nan
  edge inf, -1, nan -> nan; inf, -1, 0x7f7fffff -> -inf; inf, -1, -1 -> -inf; nan, -0, -0 -> nan; nan, -0, inf -> nan
  edge nan, -0, nan -> nan; nan, -0, 0x7f7fffff -> nan; nan, -0, -1 -> nan; nan, inf, -0 -> nan; nan, inf, inf -> nan
  edge nan, inf, nan -> nan; nan, inf, 0x7f7fffff -> nan; nan, inf, -1 -> nan; nan, nan, -0 -> nan
  edge nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, 0x7f7fffff -> nan; nan, nan, -1 -> nan
  edge nan, 0x7f7fffff, -0 -> nan; nan, 0x7f7fffff, inf -> nan; nan, 0x7f7fffff, nan -> nan
  edge nan, 0x7f7fffff, 0x7f7fffff -> nan; nan, 0x7f7fffff, -1 -> nan; nan, -1, -0 -> nan; nan, -1, inf -> nan
  edge nan, -1, nan -> nan; nan, -1, 0x7f7fffff -> nan; nan, -1, -1 -> nan; 0x7f7fffff, -0, -0 -> -0
  edge 0x7f7fffff, -0, inf -> inf; 0x7f7fffff, -0, nan -> nan; 0x7f7fffff, -0, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, -0, -1 -> -1; 0x7f7fffff, inf, -0 -> inf; 0x7f7fffff, inf, inf -> inf; 0x7f7fffff, inf, nan -> nan
  edge 0x7f7fffff, inf, 0x7f7fffff -> inf; 0x7f7fffff, inf, -1 -> inf; 0x7f7fffff, nan, -0 -> nan
  edge 0x7f7fffff, nan, inf -> nan; 0x7f7fffff, nan, nan -> nan; 0x7f7fffff, nan, 0x7f7fffff -> nan
  edge 0x7f7fffff, nan, -1 -> nan; 0x7f7fffff, 0x7f7fffff, -0 -> inf; 0x7f7fffff, 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> inf
  edge 0x7f7fffff, 0x7f7fffff, -1 -> inf; 0x7f7fffff, -1, -0 -> 0xff7fffff; 0x7f7fffff, -1, inf -> inf
  edge 0x7f7fffff, -1, nan -> nan; 0x7f7fffff, -1, 0x7f7fffff -> 0; 0x7f7fffff, -1, -1 -> 0xff7fffff; -1, -0, -0 -> 0
  edge -1, -0, inf -> inf; -1, -0, nan -> nan; -1, -0, 0x7f7fffff -> 0x7f7fffff; -1, -0, -1 -> -1; -1, inf, -0 -> -inf
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, 0x7f7fffff -> -inf; -1, inf, -1 -> -inf; -1, nan, -0 -> nan
  edge -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, 0x7f7fffff -> nan; -1, nan, -1 -> nan
  edge -1, 0x7f7fffff, -0 -> 0xff7fffff; -1, 0x7f7fffff, inf -> inf; -1, 0x7f7fffff, nan -> nan
  edge -1, 0x7f7fffff, 0x7f7fffff -> 0; -1, 0x7f7fffff, -1 -> 0xff7fffff; -1, -1, -0 -> 1; -1, -1, inf -> inf
  edge -1, -1, nan -> nan; -1, -1, 0x7f7fffff -> 0x7f7fffff; -1, -1, -1 -> 0

test a:f32, b:f32, d:f32 -> d:f32
  op v_mac_f32_e32 {d}, {a}, {b} | gfx900 gfx906 gfx908 gfx90a gfx101
  op v_mac_f32_e64 {d}, {a}, {b} | gfx900 gfx906 gfx908 gfx90a gfx101
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3eaaaaab, 3, -1 -> 0; 100, 0x3e124925, -14 -> 0x3e924940; -5, -7, 1 -> 36
  0x3f800001, 0x3f800001, 0xbf800002 -> 0; 0x3f800001, 0xbf800001, 0x3f800002 -> 0
  0x3f800003, 0x3f800005, 0xbf800008 -> 0
  edge -0, -0, -0 -> 0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, 0x7f7fffff -> 0x7f7fffff; -0, -0, -1 -> -1
  edge -0, inf, -0 -> nan; -0, inf, inf -> nan; -0, inf, nan -> nan; -0, inf, 0x7f7fffff -> nan; -0, inf, -1 -> nan
  edge -0, nan, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan; -0, nan, 0x7f7fffff -> nan; -0, nan, -1 -> nan
  edge -0, 0x7f7fffff, -0 -> -0; -0, 0x7f7fffff, inf -> inf; -0, 0x7f7fffff, nan -> nan
  edge -0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -0, 0x7f7fffff, -1 -> -1; -0, -1, -0 -> 0; -0, -1, inf -> inf
  edge -0, -1, nan -> nan; -0, -1, 0x7f7fffff -> 0x7f7fffff; -0, -1, -1 -> -1; inf, -0, -0 -> nan; inf, -0, inf -> nan
  edge inf, -0, nan -> nan; inf, -0, 0x7f7fffff -> nan; inf, -0, -1 -> nan; inf, inf, -0 -> inf; inf, inf, inf -> inf
  edge inf, inf, nan -> nan; inf, inf, 0x7f7fffff -> inf; inf, inf, -1 -> inf; inf, nan, -0 -> nan
  edge inf, nan, inf -> nan; inf, nan, nan -> nan; inf, nan, 0x7f7fffff -> nan; inf, nan, -1 -> nan
  edge inf, 0x7f7fffff, -0 -> inf; inf, 0x7f7fffff, inf -> inf; inf, 0x7f7fffff, nan -> nan
  edge inf, 0x7f7fffff, 0x7f7fffff -> inf; inf, 0x7f7fffff, -1 -> inf; inf, -1, -0 -> -inf; inf, -1, inf -> nan
  edge inf, -1, nan -> nan; inf, -1, 0x7f7fffff -> -inf; inf, -1, -1 -> -inf; nan, -0, -0 -> nan; nan, -0, inf -> nan
  edge nan, -0, nan -> nan; nan, -0, 0x7f7fffff -> nan; nan, -0, -1 -> nan; nan, inf, -0 -> nan; nan, inf, inf -> nan
  edge nan, inf, nan -> nan; nan, inf, 0x7f7fffff -> nan; nan, inf, -1 -> nan; nan, nan, -0 -> nan
  edge nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, 0x7f7fffff -> nan; nan, nan, -1 -> nan
  edge nan, 0x7f7fffff, -0 -> nan; nan, 0x7f7fffff, inf -> nan; nan, 0x7f7fffff, nan -> nan
  edge nan, 0x7f7fffff, 0x7f7fffff -> nan; nan, 0x7f7fffff, -1 -> nan; nan, -1, -0 -> nan; nan, -1, inf -> nan
  edge nan, -1, nan -> nan; nan, -1, 0x7f7fffff -> nan; nan, -1, -1 -> nan; 0x7f7fffff, -0, -0 -> -0
  edge 0x7f7fffff, -0, inf -> inf; 0x7f7fffff, -0, nan -> nan; 0x7f7fffff, -0, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, -0, -1 -> -1; 0x7f7fffff, inf, -0 -> inf; 0x7f7fffff, inf, inf -> inf; 0x7f7fffff, inf, nan -> nan
  edge 0x7f7fffff, inf, 0x7f7fffff -> inf; 0x7f7fffff, inf, -1 -> inf; 0x7f7fffff, nan, -0 -> nan
  edge 0x7f7fffff, nan, inf -> nan; 0x7f7fffff, nan, nan -> nan; 0x7f7fffff, nan, 0x7f7fffff -> nan
  edge 0x7f7fffff, nan, -1 -> nan; 0x7f7fffff, 0x7f7fffff, -0 -> inf; 0x7f7fffff, 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> inf
  edge 0x7f7fffff, 0x7f7fffff, -1 -> inf; 0x7f7fffff, -1, -0 -> 0xff7fffff; 0x7f7fffff, -1, inf -> inf
  edge 0x7f7fffff, -1, nan -> nan; 0x7f7fffff, -1, 0x7f7fffff -> 0; 0x7f7fffff, -1, -1 -> 0xff7fffff; -1, -0, -0 -> 0
  edge -1, -0, inf -> inf; -1, -0, nan -> nan; -1, -0, 0x7f7fffff -> 0x7f7fffff; -1, -0, -1 -> -1; -1, inf, -0 -> -inf
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, 0x7f7fffff -> -inf; -1, inf, -1 -> -inf; -1, nan, -0 -> nan
  edge -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, 0x7f7fffff -> nan; -1, nan, -1 -> nan
  edge -1, 0x7f7fffff, -0 -> 0xff7fffff; -1, 0x7f7fffff, inf -> inf; -1, 0x7f7fffff, nan -> nan
  edge -1, 0x7f7fffff, 0x7f7fffff -> 0; -1, 0x7f7fffff, -1 -> 0xff7fffff; -1, -1, -0 -> 1; -1, -1, inf -> inf
  edge -1, -1, nan -> nan; -1, -1, 0x7f7fffff -> 0x7f7fffff; -1, -1, -1 -> 0

test a:f32, c:f32 -> d:f32
  op v_madak_f32 {d}, {a}, {c}, 0x40200000 | gfx900 gfx906 gfx908 gfx90a gfx101
  1, 2 -> 4.5; 1.5, -4 -> -3.5; 0x3eaaaaab, 3 -> 3.5; 100, 0x3e124925 -> 0x41864925; -5, -7 -> 37.5
  0x40492492, 0x40490fdc -> 0x4145fa2d; 0x3a83126f, 1000 -> 3.5; 6, 6 -> 38.5
  edge -0, -0 -> 2.5; -0, inf -> nan; -0, nan -> nan; -0, 0x7f7fffff -> 2.5; -0, -1 -> 2.5; inf, -0 -> nan
  edge inf, inf -> inf; inf, nan -> nan; inf, 0x7f7fffff -> inf; inf, -1 -> -inf; nan, -0 -> nan; nan, inf -> nan
  edge nan, nan -> nan; nan, 0x7f7fffff -> nan; nan, -1 -> nan; 0x7f7fffff, -0 -> 2.5; 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, -1 -> 0xff7fffff; -1, -0 -> 2.5
  edge -1, inf -> -inf; -1, nan -> nan; -1, 0x7f7fffff -> 0xff7fffff; -1, -1 -> 3.5

test a:f32, c:f32 -> d:f32
  op v_madmk_f32 {d}, {a}, 0x40200000, {c} | gfx900 gfx906 gfx908 gfx90a gfx101
  1, 2 -> 4.5; 1.5, -4 -> -0.25; 0x3eaaaaab, 3 -> 0x40755556; 100, 0x3e124925 -> 0x437a2492; -5, -7 -> -19.5
  0x40492492, 0x40490fdc -> 0x412ffad2; 0x3a83126f, 1000 -> 0x447a0029; 6, 6 -> 21
  edge -0, -0 -> -0; -0, inf -> inf; -0, nan -> nan; -0, 0x7f7fffff -> 0x7f7fffff; -0, -1 -> -1; inf, -0 -> inf
  edge inf, inf -> inf; inf, nan -> nan; inf, 0x7f7fffff -> inf; inf, -1 -> inf; nan, -0 -> nan; nan, inf -> nan
  edge nan, nan -> nan; nan, 0x7f7fffff -> nan; nan, -1 -> nan; 0x7f7fffff, -0 -> inf; 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, -1 -> inf; -1, -0 -> -2.5; -1, inf -> inf
  edge -1, nan -> nan; -1, 0x7f7fffff -> 0x7f7fffff; -1, -1 -> -3.5

test a:f32, b:f32 -> d:f32
  op v_mul_legacy_f32 {d}, {a}, {b} | gfx90a gfx94 gfx95
  1, 2 -> 2; 1.5, -4 -> -6; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 0x4164924a; -5, -7 -> 35
  0x40492492, 0x40490fdc -> 0x411dfa2d; 0x3a83126f, 1000 -> 1; 6, 6 -> 36
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, nan -> 0; 0, 1 -> 0; 0, 0x7f7fffff -> 0; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 0; -0, nan -> 0; -0, 1 -> 0; -0, 0x7f7fffff -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> inf
  edge inf, nan -> nan; inf, 1 -> inf; inf, 0x7f7fffff -> inf; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> nan
  edge nan, nan -> nan; nan, 1 -> nan; nan, 0x7f7fffff -> nan; 1, 0 -> 0; 1, -0 -> 0; 1, inf -> inf; 1, nan -> nan
  edge 1, 1 -> 1; 1, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0 -> 0; 0x7f7fffff, -0 -> 0; 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, nan -> nan; 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> inf

test a:f32, b:f32, c:f32 -> d:f32
  op v_mad_legacy_f32 {d}, {a}, {b}, {c} | gfx900 gfx906 gfx908 gfx90a
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3eaaaaab, 3, -1 -> 0; 100, 0x3e124925, -14 -> 0x3e924940; -5, -7, 1 -> 36
  0x3f800001, 0x3f800001, 0xbf800002 -> 0; 0x3f800001, 0xbf800001, 0x3f800002 -> 0
  0x3f800003, 0x3f800005, 0xbf800008 -> 0
  edge 0, 0, 0 -> 0; 0, 0, inf -> inf; 0, 0, nan -> nan; 0, 0, 0x7f7fffff -> 0x7f7fffff; 0, 0, -1 -> -1
  edge 0, inf, 0 -> 0; 0, inf, inf -> inf; 0, inf, nan -> nan; 0, inf, 0x7f7fffff -> 0x7f7fffff; 0, inf, -1 -> -1
  edge 0, nan, 0 -> 0; 0, nan, inf -> inf; 0, nan, nan -> nan; 0, nan, 0x7f7fffff -> 0x7f7fffff; 0, nan, -1 -> -1
  edge 0, 0x7f7fffff, 0 -> 0; 0, 0x7f7fffff, inf -> inf; 0, 0x7f7fffff, nan -> nan
  edge 0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0, 0x7f7fffff, -1 -> -1; 0, -1, 0 -> 0; 0, -1, inf -> inf
  edge 0, -1, nan -> nan; 0, -1, 0x7f7fffff -> 0x7f7fffff; 0, -1, -1 -> -1; inf, 0, 0 -> 0; inf, 0, inf -> inf
  edge inf, 0, nan -> nan; inf, 0, 0x7f7fffff -> 0x7f7fffff; inf, 0, -1 -> -1; inf, inf, 0 -> inf
  edge inf, inf, inf -> inf; inf, inf, nan -> nan; inf, inf, 0x7f7fffff -> inf; inf, inf, -1 -> inf
  edge inf, nan, 0 -> nan; inf, nan, inf -> nan; inf, nan, nan -> nan; inf, nan, 0x7f7fffff -> nan
  edge inf, nan, -1 -> nan; inf, 0x7f7fffff, 0 -> inf; inf, 0x7f7fffff, inf -> inf; inf, 0x7f7fffff, nan -> nan
  edge inf, 0x7f7fffff, 0x7f7fffff -> inf; inf, 0x7f7fffff, -1 -> inf; inf, -1, 0 -> -inf; inf, -1, inf -> nan
  edge inf, -1, nan -> nan; inf, -1, 0x7f7fffff -> -inf; inf, -1, -1 -> -inf; nan, 0, 0 -> 0; nan, 0, inf -> inf
  edge nan, 0, nan -> nan; nan, 0, 0x7f7fffff -> 0x7f7fffff; nan, 0, -1 -> -1; nan, inf, 0 -> nan
  edge nan, inf, inf -> nan; nan, inf, nan -> nan; nan, inf, 0x7f7fffff -> nan; nan, inf, -1 -> nan
  edge nan, nan, 0 -> nan; nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, 0x7f7fffff -> nan
  edge nan, nan, -1 -> nan; nan, 0x7f7fffff, 0 -> nan; nan, 0x7f7fffff, inf -> nan; nan, 0x7f7fffff, nan -> nan
  edge nan, 0x7f7fffff, 0x7f7fffff -> nan; nan, 0x7f7fffff, -1 -> nan; nan, -1, 0 -> nan; nan, -1, inf -> nan
  edge nan, -1, nan -> nan; nan, -1, 0x7f7fffff -> nan; nan, -1, -1 -> nan; 0x7f7fffff, 0, 0 -> 0
  edge 0x7f7fffff, 0, inf -> inf; 0x7f7fffff, 0, nan -> nan; 0x7f7fffff, 0, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0, -1 -> -1; 0x7f7fffff, inf, 0 -> inf; 0x7f7fffff, inf, inf -> inf; 0x7f7fffff, inf, nan -> nan
  edge 0x7f7fffff, inf, 0x7f7fffff -> inf; 0x7f7fffff, inf, -1 -> inf; 0x7f7fffff, nan, 0 -> nan
  edge 0x7f7fffff, nan, inf -> nan; 0x7f7fffff, nan, nan -> nan; 0x7f7fffff, nan, 0x7f7fffff -> nan
  edge 0x7f7fffff, nan, -1 -> nan; 0x7f7fffff, 0x7f7fffff, 0 -> inf; 0x7f7fffff, 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> inf
  edge 0x7f7fffff, 0x7f7fffff, -1 -> inf; 0x7f7fffff, -1, 0 -> 0xff7fffff; 0x7f7fffff, -1, inf -> inf
  edge 0x7f7fffff, -1, nan -> nan; 0x7f7fffff, -1, 0x7f7fffff -> 0; 0x7f7fffff, -1, -1 -> 0xff7fffff; -1, 0, 0 -> 0
  edge -1, 0, inf -> inf; -1, 0, nan -> nan; -1, 0, 0x7f7fffff -> 0x7f7fffff; -1, 0, -1 -> -1; -1, inf, 0 -> -inf
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, 0x7f7fffff -> -inf; -1, inf, -1 -> -inf; -1, nan, 0 -> nan
  edge -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, 0x7f7fffff -> nan; -1, nan, -1 -> nan
  edge -1, 0x7f7fffff, 0 -> 0xff7fffff; -1, 0x7f7fffff, inf -> inf; -1, 0x7f7fffff, nan -> nan
  edge -1, 0x7f7fffff, 0x7f7fffff -> 0; -1, 0x7f7fffff, -1 -> 0xff7fffff; -1, -1, 0 -> 1; -1, -1, inf -> inf
  edge -1, -1, nan -> nan; -1, -1, 0x7f7fffff -> 0x7f7fffff; -1, -1, -1 -> 0

test a:f32, b:f32, c:f32 -> d:f32
  op v_fma_legacy_f32 {d}, {a}, {b}, {c} | gfx103
  op v_fma_dx9_zero_f32 {d}, {a}, {b}, {c} | gfx11 gfx12
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3eaaaaab, 3, -1 -> 0x33000000; 100, 0x3e124925, -14 -> 0x3e92493a
  -5, -7, 1 -> 36
  edge 0, inf, 1 -> 1; nan, 0, 1 -> 1; -0, 0x7f7fffff, -1 -> -1; inf, 1, 1 -> inf
  edge 0x3f800001, 0x3f800001, 0xbf800002 -> 0x28800000; 0x3f800001, 0xbf800001, 0x3f800002 -> 0xa8800000
  edge 0x3f800003, 0x3f800005, 0xbf800008 -> 0x2a700000

test a:f32, b:f32, d:f32 -> d:f32
  op v_fmac_legacy_f32_e32 {d}, {a}, {b} | gfx103
  op v_fmac_legacy_f32_e64 {d}, {a}, {b} | gfx103
  op v_fmac_dx9_zero_f32_e32 {d}, {a}, {b} | gfx11
  op v_fmac_dx9_zero_f32_e64 {d}, {a}, {b} | gfx11
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3eaaaaab, 3, -1 -> 0x33000000; 100, 0x3e124925, -14 -> 0x3e92493a
  -5, -7, 1 -> 36
  edge 0, inf, 1 -> 1; nan, 0, 1 -> 1; -0, 0x7f7fffff, -1 -> -1; inf, 1, 1 -> inf
  edge 0x3f800001, 0x3f800001, 0xbf800002 -> 0x28800000; 0x3f800001, 0xbf800001, 0x3f800002 -> 0xa8800000
  edge 0x3f800003, 0x3f800005, 0xbf800008 -> 0x2a700000

test a:f16, b:f16, c:f16 -> d:f16 ; ulp 1
  op v_mad_f16 {d}, {a}, {b}, {c} | gfx9
  op v_mad_legacy_f16 {d}, {a}, {b}, {c} | gfx9
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3555, 3, -1 -> 0; 100, 0x3092, -14 -> 0.28125; -5, -7, 1 -> 36
  edge inf, inf, inf -> inf; inf, inf, nan -> nan; inf, inf, -1 -> inf; inf, inf, 100 -> inf; inf, inf, -0 -> inf
  edge inf, nan, inf -> nan; inf, nan, nan -> nan; inf, nan, -1 -> nan; inf, nan, 100 -> nan; inf, nan, -0 -> nan
  edge inf, -1, inf -> nan; inf, -1, nan -> nan; inf, -1, -1 -> -inf; inf, -1, 100 -> -inf; inf, -1, -0 -> -inf
  edge inf, 100, inf -> inf; inf, 100, nan -> nan; inf, 100, -1 -> inf; inf, 100, 100 -> inf; inf, 100, -0 -> inf
  edge inf, -0, inf -> nan; inf, -0, nan -> nan; inf, -0, -1 -> nan; inf, -0, 100 -> nan; inf, -0, -0 -> nan
  edge nan, inf, inf -> nan; nan, inf, nan -> nan; nan, inf, -1 -> nan; nan, inf, 100 -> nan; nan, inf, -0 -> nan
  edge nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, -1 -> nan; nan, nan, 100 -> nan; nan, nan, -0 -> nan
  edge nan, -1, inf -> nan; nan, -1, nan -> nan; nan, -1, -1 -> nan; nan, -1, 100 -> nan; nan, -1, -0 -> nan
  edge nan, 100, inf -> nan; nan, 100, nan -> nan; nan, 100, -1 -> nan; nan, 100, 100 -> nan; nan, 100, -0 -> nan
  edge nan, -0, inf -> nan; nan, -0, nan -> nan; nan, -0, -1 -> nan; nan, -0, 100 -> nan; nan, -0, -0 -> nan
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, -1 -> -inf; -1, inf, 100 -> -inf; -1, inf, -0 -> -inf
  edge -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, -1 -> nan; -1, nan, 100 -> nan; -1, nan, -0 -> nan
  edge -1, -1, inf -> inf; -1, -1, nan -> nan; -1, -1, -1 -> 0; -1, -1, 100 -> 101; -1, -1, -0 -> 1
  edge -1, 100, inf -> inf; -1, 100, nan -> nan; -1, 100, -1 -> -101; -1, 100, 100 -> 0; -1, 100, -0 -> -100
  edge -1, -0, inf -> inf; -1, -0, nan -> nan; -1, -0, -1 -> -1; -1, -0, 100 -> 100; -1, -0, -0 -> 0
  edge 100, inf, inf -> inf; 100, inf, nan -> nan; 100, inf, -1 -> inf; 100, inf, 100 -> inf; 100, inf, -0 -> inf
  edge 100, nan, inf -> nan; 100, nan, nan -> nan; 100, nan, -1 -> nan; 100, nan, 100 -> nan; 100, nan, -0 -> nan
  edge 100, -1, inf -> inf; 100, -1, nan -> nan; 100, -1, -1 -> -101; 100, -1, 100 -> 0; 100, -1, -0 -> -100
  edge 100, 100, inf -> inf; 100, 100, nan -> nan; 100, 100, -1 -> 10000; 100, 100, 100 -> 10096
  edge 100, 100, -0 -> 10000; 100, -0, inf -> inf; 100, -0, nan -> nan; 100, -0, -1 -> -1; 100, -0, 100 -> 100
  edge 100, -0, -0 -> -0; -0, inf, inf -> nan; -0, inf, nan -> nan; -0, inf, -1 -> nan; -0, inf, 100 -> nan
  edge -0, inf, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan; -0, nan, -1 -> nan; -0, nan, 100 -> nan
  edge -0, nan, -0 -> nan; -0, -1, inf -> inf; -0, -1, nan -> nan; -0, -1, -1 -> -1; -0, -1, 100 -> 100
  edge -0, -1, -0 -> 0; -0, 100, inf -> inf; -0, 100, nan -> nan; -0, 100, -1 -> -1; -0, 100, 100 -> 100
  edge -0, 100, -0 -> -0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, -1 -> -1; -0, -0, 100 -> 100
  edge -0, -0, -0 -> 0

test a:f16, b:f16, d:f16 -> d:f16 ; ulp 1
  op v_mac_f16_e32 {d}, {a}, {b} | gfx9
  op v_mac_f16_e64 {d}, {a}, {b} | gfx9
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3555, 3, -1 -> 0; 100, 0x3092, -14 -> 0.28125; -5, -7, 1 -> 36
  edge inf, inf, inf -> inf; inf, inf, nan -> nan; inf, inf, -1 -> inf; inf, inf, 100 -> inf; inf, inf, -0 -> inf
  edge inf, nan, inf -> nan; inf, nan, nan -> nan; inf, nan, -1 -> nan; inf, nan, 100 -> nan; inf, nan, -0 -> nan
  edge inf, -1, inf -> nan; inf, -1, nan -> nan; inf, -1, -1 -> -inf; inf, -1, 100 -> -inf; inf, -1, -0 -> -inf
  edge inf, 100, inf -> inf; inf, 100, nan -> nan; inf, 100, -1 -> inf; inf, 100, 100 -> inf; inf, 100, -0 -> inf
  edge inf, -0, inf -> nan; inf, -0, nan -> nan; inf, -0, -1 -> nan; inf, -0, 100 -> nan; inf, -0, -0 -> nan
  edge nan, inf, inf -> nan; nan, inf, nan -> nan; nan, inf, -1 -> nan; nan, inf, 100 -> nan; nan, inf, -0 -> nan
  edge nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, -1 -> nan; nan, nan, 100 -> nan; nan, nan, -0 -> nan
  edge nan, -1, inf -> nan; nan, -1, nan -> nan; nan, -1, -1 -> nan; nan, -1, 100 -> nan; nan, -1, -0 -> nan
  edge nan, 100, inf -> nan; nan, 100, nan -> nan; nan, 100, -1 -> nan; nan, 100, 100 -> nan; nan, 100, -0 -> nan
  edge nan, -0, inf -> nan; nan, -0, nan -> nan; nan, -0, -1 -> nan; nan, -0, 100 -> nan; nan, -0, -0 -> nan
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, -1 -> -inf; -1, inf, 100 -> -inf; -1, inf, -0 -> -inf
  edge -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, -1 -> nan; -1, nan, 100 -> nan; -1, nan, -0 -> nan
  edge -1, -1, inf -> inf; -1, -1, nan -> nan; -1, -1, -1 -> 0; -1, -1, 100 -> 101; -1, -1, -0 -> 1
  edge -1, 100, inf -> inf; -1, 100, nan -> nan; -1, 100, -1 -> -101; -1, 100, 100 -> 0; -1, 100, -0 -> -100
  edge -1, -0, inf -> inf; -1, -0, nan -> nan; -1, -0, -1 -> -1; -1, -0, 100 -> 100; -1, -0, -0 -> 0
  edge 100, inf, inf -> inf; 100, inf, nan -> nan; 100, inf, -1 -> inf; 100, inf, 100 -> inf; 100, inf, -0 -> inf
  edge 100, nan, inf -> nan; 100, nan, nan -> nan; 100, nan, -1 -> nan; 100, nan, 100 -> nan; 100, nan, -0 -> nan
  edge 100, -1, inf -> inf; 100, -1, nan -> nan; 100, -1, -1 -> -101; 100, -1, 100 -> 0; 100, -1, -0 -> -100
  edge 100, 100, inf -> inf; 100, 100, nan -> nan; 100, 100, -1 -> 10000; 100, 100, 100 -> 10096
  edge 100, 100, -0 -> 10000; 100, -0, inf -> inf; 100, -0, nan -> nan; 100, -0, -1 -> -1; 100, -0, 100 -> 100
  edge 100, -0, -0 -> -0; -0, inf, inf -> nan; -0, inf, nan -> nan; -0, inf, -1 -> nan; -0, inf, 100 -> nan
  edge -0, inf, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan; -0, nan, -1 -> nan; -0, nan, 100 -> nan
  edge -0, nan, -0 -> nan; -0, -1, inf -> inf; -0, -1, nan -> nan; -0, -1, -1 -> -1; -0, -1, 100 -> 100
  edge -0, -1, -0 -> 0; -0, 100, inf -> inf; -0, 100, nan -> nan; -0, 100, -1 -> -1; -0, 100, 100 -> 100
  edge -0, 100, -0 -> -0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, -1 -> -1; -0, -0, 100 -> 100
  edge -0, -0, -0 -> 0

test a:f16, b:f16, c:f16 -> d:f16
  op v_fma_legacy_f16 {d}, {a}, {b}, {c} | gfx9
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3555, 3, -1 -> 0x8c00; 100, 0x3092, -14 -> 0x3484; -5, -7, 1 -> 36
  0x3c01, 0x3c01, 0xbc02 -> 0x10; 0x3c01, 0xbc01, 0x3c02 -> 0x8010; 0x3c03, 0x3c05, 0xbc08 -> 0xf0
  edge -0, -0, -0 -> 0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, 0x1 -> 0x1; -0, -0, 65504 -> 65504
  edge -0, -0, -1 -> -1; -0, inf, -0 -> nan; -0, inf, inf -> nan; -0, inf, nan -> nan; -0, inf, 0x1 -> nan
  edge -0, inf, 65504 -> nan; -0, inf, -1 -> nan; -0, nan, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan
  edge -0, nan, 0x1 -> nan; -0, nan, 65504 -> nan; -0, nan, -1 -> nan; -0, 0x1, -0 -> -0; -0, 0x1, inf -> inf
  edge -0, 0x1, nan -> nan; -0, 0x1, 0x1 -> 0x1; -0, 0x1, 65504 -> 65504; -0, 0x1, -1 -> -1; -0, 65504, -0 -> -0
  edge -0, 65504, inf -> inf; -0, 65504, nan -> nan; -0, 65504, 0x1 -> 0x1; -0, 65504, 65504 -> 65504
  edge -0, 65504, -1 -> -1; -0, -1, -0 -> 0; -0, -1, inf -> inf; -0, -1, nan -> nan; -0, -1, 0x1 -> 0x1
  edge -0, -1, 65504 -> 65504; -0, -1, -1 -> -1; inf, -0, -0 -> nan; inf, -0, inf -> nan; inf, -0, nan -> nan
  edge inf, -0, 0x1 -> nan; inf, -0, 65504 -> nan; inf, -0, -1 -> nan; inf, inf, -0 -> inf; inf, inf, inf -> inf
  edge inf, inf, nan -> nan; inf, inf, 0x1 -> inf; inf, inf, 65504 -> inf; inf, inf, -1 -> inf; inf, nan, -0 -> nan
  edge inf, nan, inf -> nan; inf, nan, nan -> nan; inf, nan, 0x1 -> nan; inf, nan, 65504 -> nan; inf, nan, -1 -> nan
  edge inf, 0x1, -0 -> inf; inf, 0x1, inf -> inf; inf, 0x1, nan -> nan; inf, 0x1, 0x1 -> inf; inf, 0x1, 65504 -> inf
  edge inf, 0x1, -1 -> inf; inf, 65504, -0 -> inf; inf, 65504, inf -> inf; inf, 65504, nan -> nan
  edge inf, 65504, 0x1 -> inf; inf, 65504, 65504 -> inf; inf, 65504, -1 -> inf; inf, -1, -0 -> -inf
  edge inf, -1, inf -> nan; inf, -1, nan -> nan; inf, -1, 0x1 -> -inf; inf, -1, 65504 -> -inf; inf, -1, -1 -> -inf
  edge nan, -0, -0 -> nan; nan, -0, inf -> nan; nan, -0, nan -> nan; nan, -0, 0x1 -> nan; nan, -0, 65504 -> nan
  edge nan, -0, -1 -> nan; nan, inf, -0 -> nan; nan, inf, inf -> nan; nan, inf, nan -> nan; nan, inf, 0x1 -> nan
  edge nan, inf, 65504 -> nan; nan, inf, -1 -> nan; nan, nan, -0 -> nan; nan, nan, inf -> nan; nan, nan, nan -> nan
  edge nan, nan, 0x1 -> nan; nan, nan, 65504 -> nan; nan, nan, -1 -> nan; nan, 0x1, -0 -> nan; nan, 0x1, inf -> nan
  edge nan, 0x1, nan -> nan; nan, 0x1, 0x1 -> nan; nan, 0x1, 65504 -> nan; nan, 0x1, -1 -> nan; nan, 65504, -0 -> nan
  edge nan, 65504, inf -> nan; nan, 65504, nan -> nan; nan, 65504, 0x1 -> nan; nan, 65504, 65504 -> nan
  edge nan, 65504, -1 -> nan; nan, -1, -0 -> nan; nan, -1, inf -> nan; nan, -1, nan -> nan; nan, -1, 0x1 -> nan
  edge nan, -1, 65504 -> nan; nan, -1, -1 -> nan; 0x1, -0, -0 -> -0; 0x1, -0, inf -> inf; 0x1, -0, nan -> nan
  edge 0x1, -0, 0x1 -> 0x1; 0x1, -0, 65504 -> 65504; 0x1, -0, -1 -> -1; 0x1, inf, -0 -> inf; 0x1, inf, inf -> inf
  edge 0x1, inf, nan -> nan; 0x1, inf, 0x1 -> inf; 0x1, inf, 65504 -> inf; 0x1, inf, -1 -> inf; 0x1, nan, -0 -> nan
  edge 0x1, nan, inf -> nan; 0x1, nan, nan -> nan; 0x1, nan, 0x1 -> nan; 0x1, nan, 65504 -> nan; 0x1, nan, -1 -> nan
  edge 0x1, 0x1, -0 -> 0; 0x1, 0x1, inf -> inf; 0x1, 0x1, nan -> nan; 0x1, 0x1, 0x1 -> 0x1; 0x1, 0x1, 65504 -> 65504
  edge 0x1, 0x1, -1 -> -1; 0x1, 65504, -0 -> 0x1bff; 0x1, 65504, inf -> inf; 0x1, 65504, nan -> nan
  edge 0x1, 65504, 0x1 -> 0x1bff; 0x1, 65504, 65504 -> 65504; 0x1, 65504, -1 -> 0xbbf8; 0x1, -1, -0 -> 0x8001
  edge 0x1, -1, inf -> inf; 0x1, -1, nan -> nan; 0x1, -1, 0x1 -> 0; 0x1, -1, 65504 -> 65504; 0x1, -1, -1 -> -1
  edge 65504, -0, -0 -> -0; 65504, -0, inf -> inf; 65504, -0, nan -> nan; 65504, -0, 0x1 -> 0x1
  edge 65504, -0, 65504 -> 65504; 65504, -0, -1 -> -1; 65504, inf, -0 -> inf; 65504, inf, inf -> inf
  edge 65504, inf, nan -> nan; 65504, inf, 0x1 -> inf; 65504, inf, 65504 -> inf; 65504, inf, -1 -> inf
  edge 65504, nan, -0 -> nan; 65504, nan, inf -> nan; 65504, nan, nan -> nan; 65504, nan, 0x1 -> nan
  edge 65504, nan, 65504 -> nan; 65504, nan, -1 -> nan; 65504, 0x1, -0 -> 0x1bff; 65504, 0x1, inf -> inf
  edge 65504, 0x1, nan -> nan; 65504, 0x1, 0x1 -> 0x1bff; 65504, 0x1, 65504 -> 65504; 65504, 0x1, -1 -> 0xbbf8
  edge 65504, 65504, -0 -> inf; 65504, 65504, inf -> inf; 65504, 65504, nan -> nan; 65504, 65504, 0x1 -> inf
  edge 65504, 65504, 65504 -> inf; 65504, 65504, -1 -> inf; 65504, -1, -0 -> -65504; 65504, -1, inf -> inf
  edge 65504, -1, nan -> nan; 65504, -1, 0x1 -> -65504; 65504, -1, 65504 -> 0; 65504, -1, -1 -> -65504
  edge -1, -0, -0 -> 0; -1, -0, inf -> inf; -1, -0, nan -> nan; -1, -0, 0x1 -> 0x1; -1, -0, 65504 -> 65504
  edge -1, -0, -1 -> -1; -1, inf, -0 -> -inf; -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, 0x1 -> -inf
  edge -1, inf, 65504 -> -inf; -1, inf, -1 -> -inf; -1, nan, -0 -> nan; -1, nan, inf -> nan; -1, nan, nan -> nan
  edge -1, nan, 0x1 -> nan; -1, nan, 65504 -> nan; -1, nan, -1 -> nan; -1, 0x1, -0 -> 0x8001; -1, 0x1, inf -> inf
  edge -1, 0x1, nan -> nan; -1, 0x1, 0x1 -> 0; -1, 0x1, 65504 -> 65504; -1, 0x1, -1 -> -1; -1, 65504, -0 -> -65504
  edge -1, 65504, inf -> inf; -1, 65504, nan -> nan; -1, 65504, 0x1 -> -65504; -1, 65504, 65504 -> 0
  edge -1, 65504, -1 -> -65504; -1, -1, -0 -> 1; -1, -1, inf -> inf; -1, -1, nan -> nan; -1, -1, 0x1 -> 1
  edge -1, -1, 65504 -> 65504; -1, -1, -1 -> 0

test a:f16, c:f16 -> d:f16 ; ulp 1
  op v_madak_f16 {d}, {a}, {c}, 0x4100 | gfx9
  1, 2 -> 4.5; 1.5, -4 -> -3.5
  edge inf, inf -> inf; inf, nan -> nan; inf, -1 -> -inf; inf, 100 -> inf; inf, -0 -> nan; nan, inf -> nan
  edge nan, nan -> nan; nan, -1 -> nan; nan, 100 -> nan; nan, -0 -> nan; -1, inf -> -inf; -1, nan -> nan
  edge -1, -1 -> 3.5; -1, 100 -> -97.5; -1, -0 -> 2.5; 100, inf -> inf; 100, nan -> nan; 100, -1 -> -97.5
  edge 100, 100 -> 10000; 100, -0 -> 2.5; -0, inf -> nan; -0, nan -> nan; -0, -1 -> 2.5; -0, 100 -> 2.5; -0, -0 -> 2.5

test a:f16, c:f16 -> d:f16 ; ulp 1
  op v_madmk_f16 {d}, {a}, 0x4100, {c} | gfx9
  1, 2 -> 4.5; 1.5, -4 -> -0.25
  edge inf, inf -> inf; inf, nan -> nan; inf, -1 -> inf; inf, 100 -> inf; inf, -0 -> inf; nan, inf -> nan
  edge nan, nan -> nan; nan, -1 -> nan; nan, 100 -> nan; nan, -0 -> nan; -1, inf -> inf; -1, nan -> nan
  edge -1, -1 -> -3.5; -1, 100 -> 97.5; -1, -0 -> -2.5; 100, inf -> inf; 100, nan -> nan; 100, -1 -> 249
  edge 100, 100 -> 350; 100, -0 -> 250; -0, inf -> inf; -0, nan -> nan; -0, -1 -> -1; -0, 100 -> 100; -0, -0 -> -0

test a:u16, b:u16, c:u16 -> d:b32
  op v_mad_legacy_u16 {d}, {a}, {b}, {c} | gfx9
  3, 5, 7 -> 0x16; 1000, 100, 9 -> 0x86a9
  edge 0, 0, 0 -> 0; 0, 0, 32767 -> 0x7fff; 0, 0, 65535 -> 0xffff; 0, 1, 1 -> 1; 0, 1, 32768 -> 0x8000
  edge 0, 32767, 0 -> 0; 0, 32767, 32767 -> 0x7fff; 0, 32767, 65535 -> 0xffff; 0, 32768, 1 -> 1
  edge 0, 32768, 32768 -> 0x8000; 0, 65535, 0 -> 0; 0, 65535, 32767 -> 0x7fff; 0, 65535, 65535 -> 0xffff; 1, 0, 1 -> 1
  edge 1, 0, 32768 -> 0x8000; 1, 1, 0 -> 1; 1, 1, 32767 -> 0x8000; 1, 1, 65535 -> 0; 1, 32767, 1 -> 0x8000
  edge 1, 32767, 32768 -> 0xffff; 1, 32768, 0 -> 0x8000; 1, 32768, 32767 -> 0xffff; 1, 32768, 65535 -> 0x7fff
  edge 1, 65535, 1 -> 0; 1, 65535, 32768 -> 0x7fff; 32767, 0, 0 -> 0; 32767, 0, 32767 -> 0x7fff
  edge 32767, 0, 65535 -> 0xffff; 32767, 1, 1 -> 0x8000; 32767, 1, 32768 -> 0xffff; 32767, 32767, 0 -> 1
  edge 32767, 32767, 32767 -> 0x8000; 32767, 32767, 65535 -> 0; 32767, 32768, 1 -> 0x8001; 32767, 32768, 32768 -> 0
  edge 32767, 65535, 0 -> 0x8001; 32767, 65535, 32767 -> 0; 32767, 65535, 65535 -> 0x8000; 32768, 0, 1 -> 1
  edge 32768, 0, 32768 -> 0x8000; 32768, 1, 0 -> 0x8000; 32768, 1, 32767 -> 0xffff; 32768, 1, 65535 -> 0x7fff
  edge 32768, 32767, 1 -> 0x8001; 32768, 32767, 32768 -> 0; 32768, 32768, 0 -> 0; 32768, 32768, 32767 -> 0x7fff
  edge 32768, 32768, 65535 -> 0xffff; 32768, 65535, 1 -> 0x8001; 32768, 65535, 32768 -> 0; 65535, 0, 0 -> 0
  edge 65535, 0, 32767 -> 0x7fff; 65535, 0, 65535 -> 0xffff; 65535, 1, 1 -> 0; 65535, 1, 32768 -> 0x7fff
  edge 65535, 32767, 0 -> 0x8001; 65535, 32767, 32767 -> 0; 65535, 32767, 65535 -> 0x8000; 65535, 32768, 1 -> 0x8001
  edge 65535, 32768, 32768 -> 0; 65535, 65535, 0 -> 1; 65535, 65535, 32767 -> 0x8000; 65535, 65535, 65535 -> 0

test a:u16, b:u16, c:u16 -> d:b32
  op v_mad_legacy_i16 {d}, {a}, {b}, {c} | gfx9
  3, 5, 7 -> 0x16; 1000, 100, 9 -> 0x86a9
  edge 0, 0, 0 -> 0; 0, 0, 32767 -> 0x7fff; 0, 0, 65535 -> 0xffff; 0, 1, 1 -> 1; 0, 1, 32768 -> 0x8000
  edge 0, 32767, 0 -> 0; 0, 32767, 32767 -> 0x7fff; 0, 32767, 65535 -> 0xffff; 0, 32768, 1 -> 1
  edge 0, 32768, 32768 -> 0x8000; 0, 65535, 0 -> 0; 0, 65535, 32767 -> 0x7fff; 0, 65535, 65535 -> 0xffff; 1, 0, 1 -> 1
  edge 1, 0, 32768 -> 0x8000; 1, 1, 0 -> 1; 1, 1, 32767 -> 0x8000; 1, 1, 65535 -> 0; 1, 32767, 1 -> 0x8000
  edge 1, 32767, 32768 -> 0xffff; 1, 32768, 0 -> 0x8000; 1, 32768, 32767 -> 0xffff; 1, 32768, 65535 -> 0x7fff
  edge 1, 65535, 1 -> 0; 1, 65535, 32768 -> 0x7fff; 32767, 0, 0 -> 0; 32767, 0, 32767 -> 0x7fff
  edge 32767, 0, 65535 -> 0xffff; 32767, 1, 1 -> 0x8000; 32767, 1, 32768 -> 0xffff; 32767, 32767, 0 -> 1
  edge 32767, 32767, 32767 -> 0x8000; 32767, 32767, 65535 -> 0; 32767, 32768, 1 -> 0x8001; 32767, 32768, 32768 -> 0
  edge 32767, 65535, 0 -> 0x8001; 32767, 65535, 32767 -> 0; 32767, 65535, 65535 -> 0x8000; 32768, 0, 1 -> 1
  edge 32768, 0, 32768 -> 0x8000; 32768, 1, 0 -> 0x8000; 32768, 1, 32767 -> 0xffff; 32768, 1, 65535 -> 0x7fff
  edge 32768, 32767, 1 -> 0x8001; 32768, 32767, 32768 -> 0; 32768, 32768, 0 -> 0; 32768, 32768, 32767 -> 0x7fff
  edge 32768, 32768, 65535 -> 0xffff; 32768, 65535, 1 -> 0x8001; 32768, 65535, 32768 -> 0; 65535, 0, 0 -> 0
  edge 65535, 0, 32767 -> 0x7fff; 65535, 0, 65535 -> 0xffff; 65535, 1, 1 -> 0; 65535, 1, 32768 -> 0x7fff
  edge 65535, 32767, 0 -> 0x8001; 65535, 32767, 32767 -> 0; 65535, 32767, 65535 -> 0x8000; 65535, 32768, 1 -> 0x8001
  edge 65535, 32768, 32768 -> 0; 65535, 65535, 0 -> 1; 65535, 65535, 32767 -> 0x8000; 65535, 65535, 65535 -> 0
