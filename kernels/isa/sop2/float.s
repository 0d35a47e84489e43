// Scalar floats: arithmetic, rounding, conversions, comparisons and transcendentals in scalar registers.
//
// Sources: RDNA 3.5 ISA and RDNA 4 ISA, SOP1, SOP2, SOPC; V_S_*: RDNA 4 ISA, VOP3; IEEE 754.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: gfx115 gfx12
// cases: groups

test a:f32, b:f32 -> d:f32
  op s_add_f32 {d}, {a}, {b}
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
  op s_sub_f32 {d}, {a}, {b}
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
  op s_mul_f32 {d}, {a}, {b}
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
  op s_min_f32 {d}, {a}, {b} | gfx115
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
  op s_min_num_f32 {d}, {a}, {b} | gfx12
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
  op s_minimum_f32 {d}, {a}, {b} | gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3eaaaaab, 3 -> 0x3eaaaaab; 100, 0x3e124925 -> 0x3e124925; -5, -7 -> -7
  0x40492492, 0x40490fdc -> 0x40490fdc; 0x3a83126f, 1000 -> 0x3a83126f; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x807fffff -> 0x807fffff; 0, 0x800000 -> 0; 0, 0x7f7fffff -> 0; 0, 0xff7fffff -> 0xff7fffff; 0, 1 -> 0
  edge 0, 0x3f800001 -> 0; 0, -1 -> -1; -0, 0 -> -0; -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> nan
  edge -0, snan -> nan; -0, 0x1 -> -0; -0, 0x807fffff -> 0x807fffff; -0, 0x800000 -> -0; -0, 0x7f7fffff -> -0
  edge -0, 0xff7fffff -> 0xff7fffff; -0, 1 -> -0; -0, 0x3f800001 -> -0; -0, -1 -> -1; inf, 0 -> 0; inf, -0 -> -0
  edge inf, inf -> inf; inf, -inf -> -inf; inf, nan -> nan; inf, snan -> nan; inf, 0x1 -> 0x1
  edge inf, 0x807fffff -> 0x807fffff; inf, 0x800000 -> 0x800000; inf, 0x7f7fffff -> 0x7f7fffff
  edge inf, 0xff7fffff -> 0xff7fffff; inf, 1 -> 1; inf, 0x3f800001 -> 0x3f800001; inf, -1 -> -1; -inf, 0 -> -inf
  edge -inf, -0 -> -inf; -inf, inf -> -inf; -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf
  edge -inf, 0x807fffff -> -inf; -inf, 0x800000 -> -inf; -inf, 0x7f7fffff -> -inf; -inf, 0xff7fffff -> -inf
  edge -inf, 1 -> -inf; -inf, 0x3f800001 -> -inf; -inf, -1 -> -inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x807fffff -> nan
  edge nan, 0x800000 -> nan; nan, 0x7f7fffff -> nan; nan, 0xff7fffff -> nan; nan, 1 -> nan; nan, 0x3f800001 -> nan
  edge nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> nan; snan, 0x807fffff -> nan; snan, 0x800000 -> nan; snan, 0x7f7fffff -> nan
  edge snan, 0xff7fffff -> nan; snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0; 0x1, -0 -> -0
  edge 0x1, inf -> 0x1; 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0x1
  edge 0x1, 0x807fffff -> 0x807fffff; 0x1, 0x800000 -> 0x1; 0x1, 0x7f7fffff -> 0x1; 0x1, 0xff7fffff -> 0xff7fffff
  edge 0x1, 1 -> 0x1; 0x1, 0x3f800001 -> 0x1; 0x1, -1 -> -1; 0x807fffff, 0 -> 0x807fffff; 0x807fffff, -0 -> 0x807fffff
  edge 0x807fffff, inf -> 0x807fffff; 0x807fffff, -inf -> -inf; 0x807fffff, nan -> nan; 0x807fffff, snan -> nan
  edge 0x807fffff, 0x1 -> 0x807fffff; 0x807fffff, 0x807fffff -> 0x807fffff; 0x807fffff, 0x800000 -> 0x807fffff
  edge 0x807fffff, 0x7f7fffff -> 0x807fffff; 0x807fffff, 0xff7fffff -> 0xff7fffff; 0x807fffff, 1 -> 0x807fffff
  edge 0x807fffff, 0x3f800001 -> 0x807fffff; 0x807fffff, -1 -> -1; 0x800000, 0 -> 0; 0x800000, -0 -> -0
  edge 0x800000, inf -> 0x800000; 0x800000, -inf -> -inf; 0x800000, nan -> nan; 0x800000, snan -> nan
  edge 0x800000, 0x1 -> 0x1; 0x800000, 0x807fffff -> 0x807fffff; 0x800000, 0x800000 -> 0x800000
  edge 0x800000, 0x7f7fffff -> 0x800000; 0x800000, 0xff7fffff -> 0xff7fffff; 0x800000, 1 -> 0x800000
  edge 0x800000, 0x3f800001 -> 0x800000; 0x800000, -1 -> -1; 0x7f7fffff, 0 -> 0; 0x7f7fffff, -0 -> -0
  edge 0x7f7fffff, inf -> 0x7f7fffff; 0x7f7fffff, -inf -> -inf; 0x7f7fffff, nan -> nan; 0x7f7fffff, snan -> nan
  edge 0x7f7fffff, 0x1 -> 0x1; 0x7f7fffff, 0x807fffff -> 0x807fffff; 0x7f7fffff, 0x800000 -> 0x800000
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0xff7fffff -> 0xff7fffff; 0x7f7fffff, 1 -> 1
  edge 0x7f7fffff, 0x3f800001 -> 0x3f800001; 0x7f7fffff, -1 -> -1; 0xff7fffff, 0 -> 0xff7fffff
  edge 0xff7fffff, -0 -> 0xff7fffff; 0xff7fffff, inf -> 0xff7fffff; 0xff7fffff, -inf -> -inf; 0xff7fffff, nan -> nan
  edge 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0xff7fffff; 0xff7fffff, 0x807fffff -> 0xff7fffff
  edge 0xff7fffff, 0x800000 -> 0xff7fffff; 0xff7fffff, 0x7f7fffff -> 0xff7fffff; 0xff7fffff, 0xff7fffff -> 0xff7fffff
  edge 0xff7fffff, 1 -> 0xff7fffff; 0xff7fffff, 0x3f800001 -> 0xff7fffff; 0xff7fffff, -1 -> 0xff7fffff; 1, 0 -> 0
  edge 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 0x1
  edge 1, 0x807fffff -> 0x807fffff; 1, 0x800000 -> 0x800000; 1, 0x7f7fffff -> 1; 1, 0xff7fffff -> 0xff7fffff
  edge 1, 1 -> 1; 1, 0x3f800001 -> 1; 1, -1 -> -1; 0x3f800001, 0 -> 0; 0x3f800001, -0 -> -0
  edge 0x3f800001, inf -> 0x3f800001; 0x3f800001, -inf -> -inf; 0x3f800001, nan -> nan; 0x3f800001, snan -> nan
  edge 0x3f800001, 0x1 -> 0x1; 0x3f800001, 0x807fffff -> 0x807fffff; 0x3f800001, 0x800000 -> 0x800000
  edge 0x3f800001, 0x7f7fffff -> 0x3f800001; 0x3f800001, 0xff7fffff -> 0xff7fffff; 0x3f800001, 1 -> 1
  edge 0x3f800001, 0x3f800001 -> 0x3f800001; 0x3f800001, -1 -> -1; -1, 0 -> -1; -1, -0 -> -1; -1, inf -> -1
  edge -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1; -1, 0x807fffff -> -1; -1, 0x800000 -> -1
  edge -1, 0x7f7fffff -> -1; -1, 0xff7fffff -> 0xff7fffff; -1, 1 -> -1; -1, 0x3f800001 -> -1; -1, -1 -> -1

test a:f32, b:f32 -> d:f32
  op s_max_f32 {d}, {a}, {b} | gfx115
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
  op s_max_num_f32 {d}, {a}, {b} | gfx12
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
  op s_maximum_f32 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3eaaaaab, 3 -> 3; 100, 0x3e124925 -> 100; -5, -7 -> -5
  0x40492492, 0x40490fdc -> 0x40492492; 0x3a83126f, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x807fffff -> 0; 0, 0x800000 -> 0x800000; 0, 0x7f7fffff -> 0x7f7fffff; 0, 0xff7fffff -> 0; 0, 1 -> 1
  edge 0, 0x3f800001 -> 0x3f800001; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -0
  edge -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x807fffff -> -0; -0, 0x800000 -> 0x800000
  edge -0, 0x7f7fffff -> 0x7f7fffff; -0, 0xff7fffff -> -0; -0, 1 -> 1; -0, 0x3f800001 -> 0x3f800001; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> nan; inf, snan -> nan
  edge inf, 0x1 -> inf; inf, 0x807fffff -> inf; inf, 0x800000 -> inf; inf, 0x7f7fffff -> inf; inf, 0xff7fffff -> inf
  edge inf, 1 -> inf; inf, 0x3f800001 -> inf; inf, -1 -> inf; -inf, 0 -> 0; -inf, -0 -> -0; -inf, inf -> inf
  edge -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> 0x1; -inf, 0x807fffff -> 0x807fffff
  edge -inf, 0x800000 -> 0x800000; -inf, 0x7f7fffff -> 0x7f7fffff; -inf, 0xff7fffff -> 0xff7fffff; -inf, 1 -> 1
  edge -inf, 0x3f800001 -> 0x3f800001; -inf, -1 -> -1; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x807fffff -> nan
  edge nan, 0x800000 -> nan; nan, 0x7f7fffff -> nan; nan, 0xff7fffff -> nan; nan, 1 -> nan; nan, 0x3f800001 -> nan
  edge nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> nan; snan, 0x807fffff -> nan; snan, 0x800000 -> nan; snan, 0x7f7fffff -> nan
  edge snan, 0xff7fffff -> nan; snan, 1 -> nan; snan, 0x3f800001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1
  edge 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> 0x1; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0x1
  edge 0x1, 0x807fffff -> 0x1; 0x1, 0x800000 -> 0x800000; 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0xff7fffff -> 0x1
  edge 0x1, 1 -> 1; 0x1, 0x3f800001 -> 0x3f800001; 0x1, -1 -> 0x1; 0x807fffff, 0 -> 0; 0x807fffff, -0 -> -0
  edge 0x807fffff, inf -> inf; 0x807fffff, -inf -> 0x807fffff; 0x807fffff, nan -> nan; 0x807fffff, snan -> nan
  edge 0x807fffff, 0x1 -> 0x1; 0x807fffff, 0x807fffff -> 0x807fffff; 0x807fffff, 0x800000 -> 0x800000
  edge 0x807fffff, 0x7f7fffff -> 0x7f7fffff; 0x807fffff, 0xff7fffff -> 0x807fffff; 0x807fffff, 1 -> 1
  edge 0x807fffff, 0x3f800001 -> 0x3f800001; 0x807fffff, -1 -> 0x807fffff; 0x800000, 0 -> 0x800000
  edge 0x800000, -0 -> 0x800000; 0x800000, inf -> inf; 0x800000, -inf -> 0x800000; 0x800000, nan -> nan
  edge 0x800000, snan -> nan; 0x800000, 0x1 -> 0x800000; 0x800000, 0x807fffff -> 0x800000
  edge 0x800000, 0x800000 -> 0x800000; 0x800000, 0x7f7fffff -> 0x7f7fffff; 0x800000, 0xff7fffff -> 0x800000
  edge 0x800000, 1 -> 1; 0x800000, 0x3f800001 -> 0x3f800001; 0x800000, -1 -> 0x800000; 0x7f7fffff, 0 -> 0x7f7fffff
  edge 0x7f7fffff, -0 -> 0x7f7fffff; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> 0x7f7fffff; 0x7f7fffff, nan -> nan
  edge 0x7f7fffff, snan -> nan; 0x7f7fffff, 0x1 -> 0x7f7fffff; 0x7f7fffff, 0x807fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0x800000 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0xff7fffff -> 0x7f7fffff
  edge 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, 0x3f800001 -> 0x7f7fffff; 0x7f7fffff, -1 -> 0x7f7fffff
  edge 0xff7fffff, 0 -> 0; 0xff7fffff, -0 -> -0; 0xff7fffff, inf -> inf; 0xff7fffff, -inf -> 0xff7fffff
  edge 0xff7fffff, nan -> nan; 0xff7fffff, snan -> nan; 0xff7fffff, 0x1 -> 0x1; 0xff7fffff, 0x807fffff -> 0x807fffff
  edge 0xff7fffff, 0x800000 -> 0x800000; 0xff7fffff, 0x7f7fffff -> 0x7f7fffff; 0xff7fffff, 0xff7fffff -> 0xff7fffff
  edge 0xff7fffff, 1 -> 1; 0xff7fffff, 0x3f800001 -> 0x3f800001; 0xff7fffff, -1 -> -1; 1, 0 -> 1; 1, -0 -> 1
  edge 1, inf -> inf; 1, -inf -> 1; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 1; 1, 0x807fffff -> 1; 1, 0x800000 -> 1
  edge 1, 0x7f7fffff -> 0x7f7fffff; 1, 0xff7fffff -> 1; 1, 1 -> 1; 1, 0x3f800001 -> 0x3f800001; 1, -1 -> 1
  edge 0x3f800001, 0 -> 0x3f800001; 0x3f800001, -0 -> 0x3f800001; 0x3f800001, inf -> inf
  edge 0x3f800001, -inf -> 0x3f800001; 0x3f800001, nan -> nan; 0x3f800001, snan -> nan; 0x3f800001, 0x1 -> 0x3f800001
  edge 0x3f800001, 0x807fffff -> 0x3f800001; 0x3f800001, 0x800000 -> 0x3f800001; 0x3f800001, 0x7f7fffff -> 0x7f7fffff
  edge 0x3f800001, 0xff7fffff -> 0x3f800001; 0x3f800001, 1 -> 0x3f800001; 0x3f800001, 0x3f800001 -> 0x3f800001
  edge 0x3f800001, -1 -> 0x3f800001; -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf; -1, -inf -> -1; -1, nan -> nan
  edge -1, snan -> nan; -1, 0x1 -> 0x1; -1, 0x807fffff -> 0x807fffff; -1, 0x800000 -> 0x800000
  edge -1, 0x7f7fffff -> 0x7f7fffff; -1, 0xff7fffff -> -1; -1, 1 -> 1; -1, 0x3f800001 -> 0x3f800001; -1, -1 -> -1

test a:f32, b:f32, d:f32 -> d:f32
  op s_fmac_f32 {d}, {a}, {b}
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3eaaaaab, 3, -1 -> 0x33000000; 100, 0x3e124925, -14 -> 0x3e92493a
  -5, -7, 1 -> 36; 0x3f800001, 0x3f800001, 0xbf800002 -> 0x28800000; 0x3f800001, 0xbf800001, 0x3f800002 -> 0xa8800000
  0x3f800003, 0x3f800005, 0xbf800008 -> 0x2a700000
  edge -0, -0, -0 -> 0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, 0x1 -> 0x1; -0, -0, 0x7f7fffff -> 0x7f7fffff
  edge -0, -0, -1 -> -1; -0, inf, -0 -> nan; -0, inf, inf -> nan; -0, inf, nan -> nan; -0, inf, 0x1 -> nan
  edge -0, inf, 0x7f7fffff -> nan; -0, inf, -1 -> nan; -0, nan, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan
  edge -0, nan, 0x1 -> nan; -0, nan, 0x7f7fffff -> nan; -0, nan, -1 -> nan; -0, 0x1, -0 -> -0; -0, 0x1, inf -> inf
  edge -0, 0x1, nan -> nan; -0, 0x1, 0x1 -> 0x1; -0, 0x1, 0x7f7fffff -> 0x7f7fffff; -0, 0x1, -1 -> -1
  edge -0, 0x7f7fffff, -0 -> -0; -0, 0x7f7fffff, inf -> inf; -0, 0x7f7fffff, nan -> nan; -0, 0x7f7fffff, 0x1 -> 0x1
  edge -0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -0, 0x7f7fffff, -1 -> -1; -0, -1, -0 -> 0; -0, -1, inf -> inf
  edge -0, -1, nan -> nan; -0, -1, 0x1 -> 0x1; -0, -1, 0x7f7fffff -> 0x7f7fffff; -0, -1, -1 -> -1; inf, -0, -0 -> nan
  edge inf, -0, inf -> nan; inf, -0, nan -> nan; inf, -0, 0x1 -> nan; inf, -0, 0x7f7fffff -> nan; inf, -0, -1 -> nan
  edge inf, inf, -0 -> inf; inf, inf, inf -> inf; inf, inf, nan -> nan; inf, inf, 0x1 -> inf
  edge inf, inf, 0x7f7fffff -> inf; inf, inf, -1 -> inf; inf, nan, -0 -> nan; inf, nan, inf -> nan
  edge inf, nan, nan -> nan; inf, nan, 0x1 -> nan; inf, nan, 0x7f7fffff -> nan; inf, nan, -1 -> nan
  edge inf, 0x1, -0 -> inf; inf, 0x1, inf -> inf; inf, 0x1, nan -> nan; inf, 0x1, 0x1 -> inf
  edge inf, 0x1, 0x7f7fffff -> inf; inf, 0x1, -1 -> inf; inf, 0x7f7fffff, -0 -> inf; inf, 0x7f7fffff, inf -> inf
  edge inf, 0x7f7fffff, nan -> nan; inf, 0x7f7fffff, 0x1 -> inf; inf, 0x7f7fffff, 0x7f7fffff -> inf
  edge inf, 0x7f7fffff, -1 -> inf; inf, -1, -0 -> -inf; inf, -1, inf -> nan; inf, -1, nan -> nan; inf, -1, 0x1 -> -inf
  edge inf, -1, 0x7f7fffff -> -inf; inf, -1, -1 -> -inf; nan, -0, -0 -> nan; nan, -0, inf -> nan; nan, -0, nan -> nan
  edge nan, -0, 0x1 -> nan; nan, -0, 0x7f7fffff -> nan; nan, -0, -1 -> nan; nan, inf, -0 -> nan; nan, inf, inf -> nan
  edge nan, inf, nan -> nan; nan, inf, 0x1 -> nan; nan, inf, 0x7f7fffff -> nan; nan, inf, -1 -> nan
  edge nan, nan, -0 -> nan; nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, 0x1 -> nan
  edge nan, nan, 0x7f7fffff -> nan; nan, nan, -1 -> nan; nan, 0x1, -0 -> nan; nan, 0x1, inf -> nan
  edge nan, 0x1, nan -> nan; nan, 0x1, 0x1 -> nan; nan, 0x1, 0x7f7fffff -> nan; nan, 0x1, -1 -> nan
  edge nan, 0x7f7fffff, -0 -> nan; nan, 0x7f7fffff, inf -> nan; nan, 0x7f7fffff, nan -> nan
  edge nan, 0x7f7fffff, 0x1 -> nan; nan, 0x7f7fffff, 0x7f7fffff -> nan; nan, 0x7f7fffff, -1 -> nan; nan, -1, -0 -> nan
  edge nan, -1, inf -> nan; nan, -1, nan -> nan; nan, -1, 0x1 -> nan; nan, -1, 0x7f7fffff -> nan; nan, -1, -1 -> nan
  edge 0x1, -0, -0 -> -0; 0x1, -0, inf -> inf; 0x1, -0, nan -> nan; 0x1, -0, 0x1 -> 0x1
  edge 0x1, -0, 0x7f7fffff -> 0x7f7fffff; 0x1, -0, -1 -> -1; 0x1, inf, -0 -> inf; 0x1, inf, inf -> inf
  edge 0x1, inf, nan -> nan; 0x1, inf, 0x1 -> inf; 0x1, inf, 0x7f7fffff -> inf; 0x1, inf, -1 -> inf
  edge 0x1, nan, -0 -> nan; 0x1, nan, inf -> nan; 0x1, nan, nan -> nan; 0x1, nan, 0x1 -> nan
  edge 0x1, nan, 0x7f7fffff -> nan; 0x1, nan, -1 -> nan; 0x1, 0x1, -0 -> 0; 0x1, 0x1, inf -> inf; 0x1, 0x1, nan -> nan
  edge 0x1, 0x1, 0x1 -> 0x1; 0x1, 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0x1, -1 -> -1; 0x1, 0x7f7fffff, -0 -> 0x34ffffff
  edge 0x1, 0x7f7fffff, inf -> inf; 0x1, 0x7f7fffff, nan -> nan; 0x1, 0x7f7fffff, 0x1 -> 0x34ffffff
  edge 0x1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x1, 0x7f7fffff, -1 -> 0xbf7ffff8; 0x1, -1, -0 -> 0x80000001
  edge 0x1, -1, inf -> inf; 0x1, -1, nan -> nan; 0x1, -1, 0x1 -> 0; 0x1, -1, 0x7f7fffff -> 0x7f7fffff
  edge 0x1, -1, -1 -> -1; 0x7f7fffff, -0, -0 -> -0; 0x7f7fffff, -0, inf -> inf; 0x7f7fffff, -0, nan -> nan
  edge 0x7f7fffff, -0, 0x1 -> 0x1; 0x7f7fffff, -0, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -0, -1 -> -1
  edge 0x7f7fffff, inf, -0 -> inf; 0x7f7fffff, inf, inf -> inf; 0x7f7fffff, inf, nan -> nan
  edge 0x7f7fffff, inf, 0x1 -> inf; 0x7f7fffff, inf, 0x7f7fffff -> inf; 0x7f7fffff, inf, -1 -> inf
  edge 0x7f7fffff, nan, -0 -> nan; 0x7f7fffff, nan, inf -> nan; 0x7f7fffff, nan, nan -> nan
  edge 0x7f7fffff, nan, 0x1 -> nan; 0x7f7fffff, nan, 0x7f7fffff -> nan; 0x7f7fffff, nan, -1 -> nan
  edge 0x7f7fffff, 0x1, -0 -> 0x34ffffff; 0x7f7fffff, 0x1, inf -> inf; 0x7f7fffff, 0x1, nan -> nan
  edge 0x7f7fffff, 0x1, 0x1 -> 0x34ffffff; 0x7f7fffff, 0x1, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0x1, -1 -> 0xbf7ffff8; 0x7f7fffff, 0x7f7fffff, -0 -> inf; 0x7f7fffff, 0x7f7fffff, inf -> inf
  edge 0x7f7fffff, 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x7f7fffff, 0x1 -> inf
  edge 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, 0x7f7fffff, -1 -> inf; 0x7f7fffff, -1, -0 -> 0xff7fffff
  edge 0x7f7fffff, -1, inf -> inf; 0x7f7fffff, -1, nan -> nan; 0x7f7fffff, -1, 0x1 -> 0xff7fffff
  edge 0x7f7fffff, -1, 0x7f7fffff -> 0; 0x7f7fffff, -1, -1 -> 0xff7fffff; -1, -0, -0 -> 0; -1, -0, inf -> inf
  edge -1, -0, nan -> nan; -1, -0, 0x1 -> 0x1; -1, -0, 0x7f7fffff -> 0x7f7fffff; -1, -0, -1 -> -1; -1, inf, -0 -> -inf
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, 0x1 -> -inf; -1, inf, 0x7f7fffff -> -inf
  edge -1, inf, -1 -> -inf; -1, nan, -0 -> nan; -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, 0x1 -> nan
  edge -1, nan, 0x7f7fffff -> nan; -1, nan, -1 -> nan; -1, 0x1, -0 -> 0x80000001; -1, 0x1, inf -> inf
  edge -1, 0x1, nan -> nan; -1, 0x1, 0x1 -> 0; -1, 0x1, 0x7f7fffff -> 0x7f7fffff; -1, 0x1, -1 -> -1
  edge -1, 0x7f7fffff, -0 -> 0xff7fffff; -1, 0x7f7fffff, inf -> inf; -1, 0x7f7fffff, nan -> nan
  edge -1, 0x7f7fffff, 0x1 -> 0xff7fffff; -1, 0x7f7fffff, 0x7f7fffff -> 0; -1, 0x7f7fffff, -1 -> 0xff7fffff
  edge -1, -1, -0 -> 1; -1, -1, inf -> inf; -1, -1, nan -> nan; -1, -1, 0x1 -> 1; -1, -1, 0x7f7fffff -> 0x7f7fffff
  edge -1, -1, -1 -> 0

test a:f16, b:f16 -> d:f16
  op s_add_f16 {d}, {a}, {b}
  1, 2 -> 3; 1.5, -4 -> -2.5; 0x3555, 3 -> 0x42ab; 100, 0x3092 -> 100.125; -5, -7 -> -12; 0x4249, 3.140625 -> 6.28125
  0x1419, 1000 -> 1000; 6, 6 -> 12
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x83ff -> 0x83ff; 0, 0x400 -> 0x400; 0, 65504 -> 65504; 0, -65504 -> -65504; 0, 1 -> 1; 0, 0x3c01 -> 0x3c01
  edge 0, -1 -> -1; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -inf; -0, nan -> nan; -0, snan -> nan
  edge -0, 0x1 -> 0x1; -0, 0x83ff -> 0x83ff; -0, 0x400 -> 0x400; -0, 65504 -> 65504; -0, -65504 -> -65504; -0, 1 -> 1
  edge -0, 0x3c01 -> 0x3c01; -0, -1 -> -1; inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> nan
  edge inf, nan -> nan; inf, snan -> nan; inf, 0x1 -> inf; inf, 0x83ff -> inf; inf, 0x400 -> inf; inf, 65504 -> inf
  edge inf, -65504 -> inf; inf, 1 -> inf; inf, 0x3c01 -> inf; inf, -1 -> inf; -inf, 0 -> -inf; -inf, -0 -> -inf
  edge -inf, inf -> nan; -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf
  edge -inf, 0x83ff -> -inf; -inf, 0x400 -> -inf; -inf, 65504 -> -inf; -inf, -65504 -> -inf; -inf, 1 -> -inf
  edge -inf, 0x3c01 -> -inf; -inf, -1 -> -inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan
  edge nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x83ff -> nan; nan, 0x400 -> nan; nan, 65504 -> nan
  edge nan, -65504 -> nan; nan, 1 -> nan; nan, 0x3c01 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan
  edge snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan
  edge snan, 0x400 -> nan; snan, 65504 -> nan; snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan
  edge snan, -1 -> nan; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> -inf; 0x1, nan -> nan
  edge 0x1, snan -> nan; 0x1, 0x1 -> 0x2; 0x1, 0x83ff -> 0x83fe; 0x1, 0x400 -> 0x401; 0x1, 65504 -> 65504
  edge 0x1, -65504 -> -65504; 0x1, 1 -> 1; 0x1, 0x3c01 -> 0x3c01; 0x1, -1 -> -1; 0x83ff, 0 -> 0x83ff
  edge 0x83ff, -0 -> 0x83ff; 0x83ff, inf -> inf; 0x83ff, -inf -> -inf; 0x83ff, nan -> nan; 0x83ff, snan -> nan
  edge 0x83ff, 0x1 -> 0x83fe; 0x83ff, 0x83ff -> 0x87fe; 0x83ff, 0x400 -> 0x1; 0x83ff, 65504 -> 65504
  edge 0x83ff, -65504 -> -65504; 0x83ff, 1 -> 1; 0x83ff, 0x3c01 -> 0x3c01; 0x83ff, -1 -> -1; 0x400, 0 -> 0x400
  edge 0x400, -0 -> 0x400; 0x400, inf -> inf; 0x400, -inf -> -inf; 0x400, nan -> nan; 0x400, snan -> nan
  edge 0x400, 0x1 -> 0x401; 0x400, 0x83ff -> 0x1; 0x400, 0x400 -> 0x800; 0x400, 65504 -> 65504
  edge 0x400, -65504 -> -65504; 0x400, 1 -> 1; 0x400, 0x3c01 -> 0x3c01; 0x400, -1 -> -1; 65504, 0 -> 65504
  edge 65504, -0 -> 65504; 65504, inf -> inf; 65504, -inf -> -inf; 65504, nan -> nan; 65504, snan -> nan
  edge 65504, 0x1 -> 65504; 65504, 0x83ff -> 65504; 65504, 0x400 -> 65504; 65504, 65504 -> inf; 65504, -65504 -> 0
  edge 65504, 1 -> 65504; 65504, 0x3c01 -> 65504; 65504, -1 -> 65504; -65504, 0 -> -65504; -65504, -0 -> -65504
  edge -65504, inf -> inf; -65504, -inf -> -inf; -65504, nan -> nan; -65504, snan -> nan; -65504, 0x1 -> -65504
  edge -65504, 0x83ff -> -65504; -65504, 0x400 -> -65504; -65504, 65504 -> 0; -65504, -65504 -> -inf
  edge -65504, 1 -> -65504; -65504, 0x3c01 -> -65504; -65504, -1 -> -65504; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf
  edge 1, -inf -> -inf; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 1; 1, 0x83ff -> 1; 1, 0x400 -> 1; 1, 65504 -> 65504
  edge 1, -65504 -> -65504; 1, 1 -> 2; 1, 0x3c01 -> 2; 1, -1 -> 0; 0x3c01, 0 -> 0x3c01; 0x3c01, -0 -> 0x3c01
  edge 0x3c01, inf -> inf; 0x3c01, -inf -> -inf; 0x3c01, nan -> nan; 0x3c01, snan -> nan; 0x3c01, 0x1 -> 0x3c01
  edge 0x3c01, 0x83ff -> 0x3c01; 0x3c01, 0x400 -> 0x3c01; 0x3c01, 65504 -> 65504; 0x3c01, -65504 -> -65504
  edge 0x3c01, 1 -> 2; 0x3c01, 0x3c01 -> 0x4001; 0x3c01, -1 -> 0x1400; -1, 0 -> -1; -1, -0 -> -1; -1, inf -> inf
  edge -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1; -1, 0x83ff -> -1; -1, 0x400 -> -1
  edge -1, 65504 -> 65504; -1, -65504 -> -65504; -1, 1 -> 0; -1, 0x3c01 -> 0x1400; -1, -1 -> -2

test a:f16, b:f16 -> d:f16
  op s_sub_f16 {d}, {a}, {b}
  1, 2 -> -1; 1.5, -4 -> 5.5; 0x3555, 3 -> 0xc155; 100, 0x3092 -> 99.875; -5, -7 -> 2; 0x4249, 3.140625 -> 0x1800
  0x1419, 1000 -> -1000; 6, 6 -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> -inf; 0, -inf -> inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x8001
  edge 0, 0x83ff -> 0x3ff; 0, 0x400 -> 0x8400; 0, 65504 -> -65504; 0, -65504 -> 65504; 0, 1 -> -1; 0, 0x3c01 -> 0xbc01
  edge 0, -1 -> 1; -0, 0 -> -0; -0, -0 -> 0; -0, inf -> -inf; -0, -inf -> inf; -0, nan -> nan; -0, snan -> nan
  edge -0, 0x1 -> 0x8001; -0, 0x83ff -> 0x3ff; -0, 0x400 -> 0x8400; -0, 65504 -> -65504; -0, -65504 -> 65504
  edge -0, 1 -> -1; -0, 0x3c01 -> 0xbc01; -0, -1 -> 1; inf, 0 -> inf; inf, -0 -> inf; inf, inf -> nan
  edge inf, -inf -> inf; inf, nan -> nan; inf, snan -> nan; inf, 0x1 -> inf; inf, 0x83ff -> inf; inf, 0x400 -> inf
  edge inf, 65504 -> inf; inf, -65504 -> inf; inf, 1 -> inf; inf, 0x3c01 -> inf; inf, -1 -> inf; -inf, 0 -> -inf
  edge -inf, -0 -> -inf; -inf, inf -> -inf; -inf, -inf -> nan; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf
  edge -inf, 0x83ff -> -inf; -inf, 0x400 -> -inf; -inf, 65504 -> -inf; -inf, -65504 -> -inf; -inf, 1 -> -inf
  edge -inf, 0x3c01 -> -inf; -inf, -1 -> -inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan
  edge nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x83ff -> nan; nan, 0x400 -> nan; nan, 65504 -> nan
  edge nan, -65504 -> nan; nan, 1 -> nan; nan, 0x3c01 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan
  edge snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan
  edge snan, 0x400 -> nan; snan, 65504 -> nan; snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan
  edge snan, -1 -> nan; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> -inf; 0x1, -inf -> inf; 0x1, nan -> nan
  edge 0x1, snan -> nan; 0x1, 0x1 -> 0; 0x1, 0x83ff -> 0x400; 0x1, 0x400 -> 0x83ff; 0x1, 65504 -> -65504
  edge 0x1, -65504 -> 65504; 0x1, 1 -> -1; 0x1, 0x3c01 -> 0xbc01; 0x1, -1 -> 1; 0x83ff, 0 -> 0x83ff
  edge 0x83ff, -0 -> 0x83ff; 0x83ff, inf -> -inf; 0x83ff, -inf -> inf; 0x83ff, nan -> nan; 0x83ff, snan -> nan
  edge 0x83ff, 0x1 -> 0x8400; 0x83ff, 0x83ff -> 0; 0x83ff, 0x400 -> 0x87ff; 0x83ff, 65504 -> -65504
  edge 0x83ff, -65504 -> 65504; 0x83ff, 1 -> -1; 0x83ff, 0x3c01 -> 0xbc01; 0x83ff, -1 -> 1; 0x400, 0 -> 0x400
  edge 0x400, -0 -> 0x400; 0x400, inf -> -inf; 0x400, -inf -> inf; 0x400, nan -> nan; 0x400, snan -> nan
  edge 0x400, 0x1 -> 0x3ff; 0x400, 0x83ff -> 0x7ff; 0x400, 0x400 -> 0; 0x400, 65504 -> -65504; 0x400, -65504 -> 65504
  edge 0x400, 1 -> -1; 0x400, 0x3c01 -> 0xbc01; 0x400, -1 -> 1; 65504, 0 -> 65504; 65504, -0 -> 65504
  edge 65504, inf -> -inf; 65504, -inf -> inf; 65504, nan -> nan; 65504, snan -> nan; 65504, 0x1 -> 65504
  edge 65504, 0x83ff -> 65504; 65504, 0x400 -> 65504; 65504, 65504 -> 0; 65504, -65504 -> inf; 65504, 1 -> 65504
  edge 65504, 0x3c01 -> 65504; 65504, -1 -> 65504; -65504, 0 -> -65504; -65504, -0 -> -65504; -65504, inf -> -inf
  edge -65504, -inf -> inf; -65504, nan -> nan; -65504, snan -> nan; -65504, 0x1 -> -65504; -65504, 0x83ff -> -65504
  edge -65504, 0x400 -> -65504; -65504, 65504 -> -inf; -65504, -65504 -> 0; -65504, 1 -> -65504
  edge -65504, 0x3c01 -> -65504; -65504, -1 -> -65504; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> -inf; 1, -inf -> inf
  edge 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 1; 1, 0x83ff -> 1; 1, 0x400 -> 1; 1, 65504 -> -65504
  edge 1, -65504 -> 65504; 1, 1 -> 0; 1, 0x3c01 -> 0x9400; 1, -1 -> 2; 0x3c01, 0 -> 0x3c01; 0x3c01, -0 -> 0x3c01
  edge 0x3c01, inf -> -inf; 0x3c01, -inf -> inf; 0x3c01, nan -> nan; 0x3c01, snan -> nan; 0x3c01, 0x1 -> 0x3c01
  edge 0x3c01, 0x83ff -> 0x3c01; 0x3c01, 0x400 -> 0x3c01; 0x3c01, 65504 -> -65504; 0x3c01, -65504 -> 65504
  edge 0x3c01, 1 -> 0x1400; 0x3c01, 0x3c01 -> 0; 0x3c01, -1 -> 2; -1, 0 -> -1; -1, -0 -> -1; -1, inf -> -inf
  edge -1, -inf -> inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1; -1, 0x83ff -> -1; -1, 0x400 -> -1
  edge -1, 65504 -> -65504; -1, -65504 -> 65504; -1, 1 -> -2; -1, 0x3c01 -> -2; -1, -1 -> 0

test a:f16, b:f16 -> d:f16
  op s_mul_f16 {d}, {a}, {b}
  1, 2 -> 2; 1.5, -4 -> -6; 0x3555, 3 -> 1; 100, 0x3092 -> 14.28125; -5, -7 -> 35; 0x4249, 3.140625 -> 0x48ef
  0x1419, 1000 -> 1; 6, 6 -> 36
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> nan; 0, -inf -> nan; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x83ff -> -0; 0, 0x400 -> 0; 0, 65504 -> 0; 0, -65504 -> -0; 0, 1 -> 0; 0, 0x3c01 -> 0; 0, -1 -> -0
  edge -0, 0 -> -0; -0, -0 -> 0; -0, inf -> nan; -0, -inf -> nan; -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> -0
  edge -0, 0x83ff -> 0; -0, 0x400 -> -0; -0, 65504 -> -0; -0, -65504 -> 0; -0, 1 -> -0; -0, 0x3c01 -> -0; -0, -1 -> 0
  edge inf, 0 -> nan; inf, -0 -> nan; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> nan; inf, snan -> nan
  edge inf, 0x1 -> inf; inf, 0x83ff -> -inf; inf, 0x400 -> inf; inf, 65504 -> inf; inf, -65504 -> -inf; inf, 1 -> inf
  edge inf, 0x3c01 -> inf; inf, -1 -> -inf; -inf, 0 -> nan; -inf, -0 -> nan; -inf, inf -> -inf; -inf, -inf -> inf
  edge -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf; -inf, 0x83ff -> inf; -inf, 0x400 -> -inf
  edge -inf, 65504 -> -inf; -inf, -65504 -> inf; -inf, 1 -> -inf; -inf, 0x3c01 -> -inf; -inf, -1 -> inf; nan, 0 -> nan
  edge nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan
  edge nan, 0x83ff -> nan; nan, 0x400 -> nan; nan, 65504 -> nan; nan, -65504 -> nan; nan, 1 -> nan; nan, 0x3c01 -> nan
  edge nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan
  edge snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan; snan, 0x400 -> nan; snan, 65504 -> nan
  edge snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan; snan, -1 -> nan; 0x1, 0 -> 0; 0x1, -0 -> -0
  edge 0x1, inf -> inf; 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0; 0x1, 0x83ff -> -0
  edge 0x1, 0x400 -> 0; 0x1, 65504 -> 0x1bff; 0x1, -65504 -> 0x9bff; 0x1, 1 -> 0x1; 0x1, 0x3c01 -> 0x1
  edge 0x1, -1 -> 0x8001; 0x83ff, 0 -> -0; 0x83ff, -0 -> 0; 0x83ff, inf -> -inf; 0x83ff, -inf -> inf
  edge 0x83ff, nan -> nan; 0x83ff, snan -> nan; 0x83ff, 0x1 -> -0; 0x83ff, 0x83ff -> 0; 0x83ff, 0x400 -> -0
  edge 0x83ff, 65504 -> 0xc3fd; 0x83ff, -65504 -> 0x43fd; 0x83ff, 1 -> 0x83ff; 0x83ff, 0x3c01 -> 0x8400
  edge 0x83ff, -1 -> 0x3ff; 0x400, 0 -> 0; 0x400, -0 -> -0; 0x400, inf -> inf; 0x400, -inf -> -inf; 0x400, nan -> nan
  edge 0x400, snan -> nan; 0x400, 0x1 -> 0; 0x400, 0x83ff -> -0; 0x400, 0x400 -> 0; 0x400, 65504 -> 0x43ff
  edge 0x400, -65504 -> 0xc3ff; 0x400, 1 -> 0x400; 0x400, 0x3c01 -> 0x401; 0x400, -1 -> 0x8400; 65504, 0 -> 0
  edge 65504, -0 -> -0; 65504, inf -> inf; 65504, -inf -> -inf; 65504, nan -> nan; 65504, snan -> nan
  edge 65504, 0x1 -> 0x1bff; 65504, 0x83ff -> 0xc3fd; 65504, 0x400 -> 0x43ff; 65504, 65504 -> inf
  edge 65504, -65504 -> -inf; 65504, 1 -> 65504; 65504, 0x3c01 -> inf; 65504, -1 -> -65504; -65504, 0 -> -0
  edge -65504, -0 -> 0; -65504, inf -> -inf; -65504, -inf -> inf; -65504, nan -> nan; -65504, snan -> nan
  edge -65504, 0x1 -> 0x9bff; -65504, 0x83ff -> 0x43fd; -65504, 0x400 -> 0xc3ff; -65504, 65504 -> -inf
  edge -65504, -65504 -> inf; -65504, 1 -> -65504; -65504, 0x3c01 -> -inf; -65504, -1 -> 65504; 1, 0 -> 0; 1, -0 -> -0
  edge 1, inf -> inf; 1, -inf -> -inf; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 0x1; 1, 0x83ff -> 0x83ff
  edge 1, 0x400 -> 0x400; 1, 65504 -> 65504; 1, -65504 -> -65504; 1, 1 -> 1; 1, 0x3c01 -> 0x3c01; 1, -1 -> -1
  edge 0x3c01, 0 -> 0; 0x3c01, -0 -> -0; 0x3c01, inf -> inf; 0x3c01, -inf -> -inf; 0x3c01, nan -> nan
  edge 0x3c01, snan -> nan; 0x3c01, 0x1 -> 0x1; 0x3c01, 0x83ff -> 0x8400; 0x3c01, 0x400 -> 0x401; 0x3c01, 65504 -> inf
  edge 0x3c01, -65504 -> -inf; 0x3c01, 1 -> 0x3c01; 0x3c01, 0x3c01 -> 0x3c02; 0x3c01, -1 -> 0xbc01; -1, 0 -> -0
  edge -1, -0 -> 0; -1, inf -> -inf; -1, -inf -> inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> 0x8001
  edge -1, 0x83ff -> 0x3ff; -1, 0x400 -> 0x8400; -1, 65504 -> -65504; -1, -65504 -> 65504; -1, 1 -> -1
  edge -1, 0x3c01 -> 0xbc01; -1, -1 -> 1

test a:f16, b:f16 -> d:f16
  op s_min_f16 {d}, {a}, {b} | gfx115
  1, 2 -> 1; 1.5, -4 -> -4; 0x3555, 3 -> 0x3555; 100, 0x3092 -> 0x3092; -5, -7 -> -7; 0x4249, 3.140625 -> 3.140625
  0x1419, 1000 -> 0x1419; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> 0; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x83ff -> 0x83ff; 0, 0x400 -> 0; 0, 65504 -> 0; 0, -65504 -> -65504; 0, 1 -> 0; 0, 0x3c01 -> 0; 0, -1 -> -1
  edge -0, 0 -> -0; -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> -0; -0, snan -> nan; -0, 0x1 -> -0
  edge -0, 0x83ff -> 0x83ff; -0, 0x400 -> -0; -0, 65504 -> -0; -0, -65504 -> -65504; -0, 1 -> -0; -0, 0x3c01 -> -0
  edge -0, -1 -> -1; inf, 0 -> 0; inf, -0 -> -0; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> inf; inf, snan -> nan
  edge inf, 0x1 -> 0x1; inf, 0x83ff -> 0x83ff; inf, 0x400 -> 0x400; inf, 65504 -> 65504; inf, -65504 -> -65504
  edge inf, 1 -> 1; inf, 0x3c01 -> 0x3c01; inf, -1 -> -1; -inf, 0 -> -inf; -inf, -0 -> -inf; -inf, inf -> -inf
  edge -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> nan; -inf, 0x1 -> -inf; -inf, 0x83ff -> -inf
  edge -inf, 0x400 -> -inf; -inf, 65504 -> -inf; -inf, -65504 -> -inf; -inf, 1 -> -inf; -inf, 0x3c01 -> -inf
  edge -inf, -1 -> -inf; nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan
  edge nan, snan -> nan; nan, 0x1 -> 0x1; nan, 0x83ff -> 0x83ff; nan, 0x400 -> 0x400; nan, 65504 -> 65504
  edge nan, -65504 -> -65504; nan, 1 -> 1; nan, 0x3c01 -> 0x3c01; nan, -1 -> -1; snan, 0 -> nan; snan, -0 -> nan
  edge snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan
  edge snan, 0x400 -> nan; snan, 65504 -> nan; snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan
  edge snan, -1 -> nan; 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> 0x1; 0x1, -inf -> -inf; 0x1, nan -> 0x1
  edge 0x1, snan -> nan; 0x1, 0x1 -> 0x1; 0x1, 0x83ff -> 0x83ff; 0x1, 0x400 -> 0x1; 0x1, 65504 -> 0x1
  edge 0x1, -65504 -> -65504; 0x1, 1 -> 0x1; 0x1, 0x3c01 -> 0x1; 0x1, -1 -> -1; 0x83ff, 0 -> 0x83ff
  edge 0x83ff, -0 -> 0x83ff; 0x83ff, inf -> 0x83ff; 0x83ff, -inf -> -inf; 0x83ff, nan -> 0x83ff; 0x83ff, snan -> nan
  edge 0x83ff, 0x1 -> 0x83ff; 0x83ff, 0x83ff -> 0x83ff; 0x83ff, 0x400 -> 0x83ff; 0x83ff, 65504 -> 0x83ff
  edge 0x83ff, -65504 -> -65504; 0x83ff, 1 -> 0x83ff; 0x83ff, 0x3c01 -> 0x83ff; 0x83ff, -1 -> -1; 0x400, 0 -> 0
  edge 0x400, -0 -> -0; 0x400, inf -> 0x400; 0x400, -inf -> -inf; 0x400, nan -> 0x400; 0x400, snan -> nan
  edge 0x400, 0x1 -> 0x1; 0x400, 0x83ff -> 0x83ff; 0x400, 0x400 -> 0x400; 0x400, 65504 -> 0x400
  edge 0x400, -65504 -> -65504; 0x400, 1 -> 0x400; 0x400, 0x3c01 -> 0x400; 0x400, -1 -> -1; 65504, 0 -> 0
  edge 65504, -0 -> -0; 65504, inf -> 65504; 65504, -inf -> -inf; 65504, nan -> 65504; 65504, snan -> nan
  edge 65504, 0x1 -> 0x1; 65504, 0x83ff -> 0x83ff; 65504, 0x400 -> 0x400; 65504, 65504 -> 65504
  edge 65504, -65504 -> -65504; 65504, 1 -> 1; 65504, 0x3c01 -> 0x3c01; 65504, -1 -> -1; -65504, 0 -> -65504
  edge -65504, -0 -> -65504; -65504, inf -> -65504; -65504, -inf -> -inf; -65504, nan -> -65504; -65504, snan -> nan
  edge -65504, 0x1 -> -65504; -65504, 0x83ff -> -65504; -65504, 0x400 -> -65504; -65504, 65504 -> -65504
  edge -65504, -65504 -> -65504; -65504, 1 -> -65504; -65504, 0x3c01 -> -65504; -65504, -1 -> -65504; 1, 0 -> 0
  edge 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> 1; 1, snan -> nan; 1, 0x1 -> 0x1; 1, 0x83ff -> 0x83ff
  edge 1, 0x400 -> 0x400; 1, 65504 -> 1; 1, -65504 -> -65504; 1, 1 -> 1; 1, 0x3c01 -> 1; 1, -1 -> -1; 0x3c01, 0 -> 0
  edge 0x3c01, -0 -> -0; 0x3c01, inf -> 0x3c01; 0x3c01, -inf -> -inf; 0x3c01, nan -> 0x3c01; 0x3c01, snan -> nan
  edge 0x3c01, 0x1 -> 0x1; 0x3c01, 0x83ff -> 0x83ff; 0x3c01, 0x400 -> 0x400; 0x3c01, 65504 -> 0x3c01
  edge 0x3c01, -65504 -> -65504; 0x3c01, 1 -> 1; 0x3c01, 0x3c01 -> 0x3c01; 0x3c01, -1 -> -1; -1, 0 -> -1; -1, -0 -> -1
  edge -1, inf -> -1; -1, -inf -> -inf; -1, nan -> -1; -1, snan -> nan; -1, 0x1 -> -1; -1, 0x83ff -> -1
  edge -1, 0x400 -> -1; -1, 65504 -> -1; -1, -65504 -> -65504; -1, 1 -> -1; -1, 0x3c01 -> -1; -1, -1 -> -1

test a:f16, b:f16 -> d:f16
  op s_min_num_f16 {d}, {a}, {b} | gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3555, 3 -> 0x3555; 100, 0x3092 -> 0x3092; -5, -7 -> -7; 0x4249, 3.140625 -> 3.140625
  0x1419, 1000 -> 0x1419; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0
  edge 0, 0x83ff -> 0x83ff; 0, 0x400 -> 0; 0, 65504 -> 0; 0, -65504 -> -65504; 0, 1 -> 0; 0, 0x3c01 -> 0; 0, -1 -> -1
  edge -0, 0 -> -0; -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> -0; -0, snan -> -0; -0, 0x1 -> -0
  edge -0, 0x83ff -> 0x83ff; -0, 0x400 -> -0; -0, 65504 -> -0; -0, -65504 -> -65504; -0, 1 -> -0; -0, 0x3c01 -> -0
  edge -0, -1 -> -1; inf, 0 -> 0; inf, -0 -> -0; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> inf; inf, snan -> inf
  edge inf, 0x1 -> 0x1; inf, 0x83ff -> 0x83ff; inf, 0x400 -> 0x400; inf, 65504 -> 65504; inf, -65504 -> -65504
  edge inf, 1 -> 1; inf, 0x3c01 -> 0x3c01; inf, -1 -> -1; -inf, 0 -> -inf; -inf, -0 -> -inf; -inf, inf -> -inf
  edge -inf, -inf -> -inf; -inf, nan -> -inf; -inf, snan -> -inf; -inf, 0x1 -> -inf; -inf, 0x83ff -> -inf
  edge -inf, 0x400 -> -inf; -inf, 65504 -> -inf; -inf, -65504 -> -inf; -inf, 1 -> -inf; -inf, 0x3c01 -> -inf
  edge -inf, -1 -> -inf; nan, 0 -> 0; nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan
  edge nan, snan -> nan; nan, 0x1 -> 0x1; nan, 0x83ff -> 0x83ff; nan, 0x400 -> 0x400; nan, 65504 -> 65504
  edge nan, -65504 -> -65504; nan, 1 -> 1; nan, 0x3c01 -> 0x3c01; nan, -1 -> -1; snan, 0 -> 0; snan, -0 -> -0
  edge snan, inf -> inf; snan, -inf -> -inf; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> 0x1
  edge snan, 0x83ff -> 0x83ff; snan, 0x400 -> 0x400; snan, 65504 -> 65504; snan, -65504 -> -65504; snan, 1 -> 1
  edge snan, 0x3c01 -> 0x3c01; snan, -1 -> -1; 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> 0x1; 0x1, -inf -> -inf
  edge 0x1, nan -> 0x1; 0x1, snan -> 0x1; 0x1, 0x1 -> 0x1; 0x1, 0x83ff -> 0x83ff; 0x1, 0x400 -> 0x1; 0x1, 65504 -> 0x1
  edge 0x1, -65504 -> -65504; 0x1, 1 -> 0x1; 0x1, 0x3c01 -> 0x1; 0x1, -1 -> -1; 0x83ff, 0 -> 0x83ff
  edge 0x83ff, -0 -> 0x83ff; 0x83ff, inf -> 0x83ff; 0x83ff, -inf -> -inf; 0x83ff, nan -> 0x83ff
  edge 0x83ff, snan -> 0x83ff; 0x83ff, 0x1 -> 0x83ff; 0x83ff, 0x83ff -> 0x83ff; 0x83ff, 0x400 -> 0x83ff
  edge 0x83ff, 65504 -> 0x83ff; 0x83ff, -65504 -> -65504; 0x83ff, 1 -> 0x83ff; 0x83ff, 0x3c01 -> 0x83ff
  edge 0x83ff, -1 -> -1; 0x400, 0 -> 0; 0x400, -0 -> -0; 0x400, inf -> 0x400; 0x400, -inf -> -inf; 0x400, nan -> 0x400
  edge 0x400, snan -> 0x400; 0x400, 0x1 -> 0x1; 0x400, 0x83ff -> 0x83ff; 0x400, 0x400 -> 0x400; 0x400, 65504 -> 0x400
  edge 0x400, -65504 -> -65504; 0x400, 1 -> 0x400; 0x400, 0x3c01 -> 0x400; 0x400, -1 -> -1; 65504, 0 -> 0
  edge 65504, -0 -> -0; 65504, inf -> 65504; 65504, -inf -> -inf; 65504, nan -> 65504; 65504, snan -> 65504
  edge 65504, 0x1 -> 0x1; 65504, 0x83ff -> 0x83ff; 65504, 0x400 -> 0x400; 65504, 65504 -> 65504
  edge 65504, -65504 -> -65504; 65504, 1 -> 1; 65504, 0x3c01 -> 0x3c01; 65504, -1 -> -1; -65504, 0 -> -65504
  edge -65504, -0 -> -65504; -65504, inf -> -65504; -65504, -inf -> -inf; -65504, nan -> -65504
  edge -65504, snan -> -65504; -65504, 0x1 -> -65504; -65504, 0x83ff -> -65504; -65504, 0x400 -> -65504
  edge -65504, 65504 -> -65504; -65504, -65504 -> -65504; -65504, 1 -> -65504; -65504, 0x3c01 -> -65504
  edge -65504, -1 -> -65504; 1, 0 -> 0; 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> 1; 1, snan -> 1
  edge 1, 0x1 -> 0x1; 1, 0x83ff -> 0x83ff; 1, 0x400 -> 0x400; 1, 65504 -> 1; 1, -65504 -> -65504; 1, 1 -> 1
  edge 1, 0x3c01 -> 1; 1, -1 -> -1; 0x3c01, 0 -> 0; 0x3c01, -0 -> -0; 0x3c01, inf -> 0x3c01; 0x3c01, -inf -> -inf
  edge 0x3c01, nan -> 0x3c01; 0x3c01, snan -> 0x3c01; 0x3c01, 0x1 -> 0x1; 0x3c01, 0x83ff -> 0x83ff
  edge 0x3c01, 0x400 -> 0x400; 0x3c01, 65504 -> 0x3c01; 0x3c01, -65504 -> -65504; 0x3c01, 1 -> 1
  edge 0x3c01, 0x3c01 -> 0x3c01; 0x3c01, -1 -> -1; -1, 0 -> -1; -1, -0 -> -1; -1, inf -> -1; -1, -inf -> -inf
  edge -1, nan -> -1; -1, snan -> -1; -1, 0x1 -> -1; -1, 0x83ff -> -1; -1, 0x400 -> -1; -1, 65504 -> -1
  edge -1, -65504 -> -65504; -1, 1 -> -1; -1, 0x3c01 -> -1; -1, -1 -> -1

test a:f16, b:f16 -> d:f16
  op s_minimum_f16 {d}, {a}, {b} | gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3555, 3 -> 0x3555; 100, 0x3092 -> 0x3092; -5, -7 -> -7; 0x4249, 3.140625 -> 3.140625
  0x1419, 1000 -> 0x1419; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x83ff -> 0x83ff; 0, 0x400 -> 0; 0, 65504 -> 0; 0, -65504 -> -65504; 0, 1 -> 0; 0, 0x3c01 -> 0; 0, -1 -> -1
  edge -0, 0 -> -0; -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> -0
  edge -0, 0x83ff -> 0x83ff; -0, 0x400 -> -0; -0, 65504 -> -0; -0, -65504 -> -65504; -0, 1 -> -0; -0, 0x3c01 -> -0
  edge -0, -1 -> -1; inf, 0 -> 0; inf, -0 -> -0; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> nan; inf, snan -> nan
  edge inf, 0x1 -> 0x1; inf, 0x83ff -> 0x83ff; inf, 0x400 -> 0x400; inf, 65504 -> 65504; inf, -65504 -> -65504
  edge inf, 1 -> 1; inf, 0x3c01 -> 0x3c01; inf, -1 -> -1; -inf, 0 -> -inf; -inf, -0 -> -inf; -inf, inf -> -inf
  edge -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf; -inf, 0x83ff -> -inf
  edge -inf, 0x400 -> -inf; -inf, 65504 -> -inf; -inf, -65504 -> -inf; -inf, 1 -> -inf; -inf, 0x3c01 -> -inf
  edge -inf, -1 -> -inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan; nan, nan -> nan
  edge nan, snan -> nan; nan, 0x1 -> nan; nan, 0x83ff -> nan; nan, 0x400 -> nan; nan, 65504 -> nan; nan, -65504 -> nan
  edge nan, 1 -> nan; nan, 0x3c01 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan
  edge snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan
  edge snan, 0x400 -> nan; snan, 65504 -> nan; snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan
  edge snan, -1 -> nan; 0x1, 0 -> 0; 0x1, -0 -> -0; 0x1, inf -> 0x1; 0x1, -inf -> -inf; 0x1, nan -> nan
  edge 0x1, snan -> nan; 0x1, 0x1 -> 0x1; 0x1, 0x83ff -> 0x83ff; 0x1, 0x400 -> 0x1; 0x1, 65504 -> 0x1
  edge 0x1, -65504 -> -65504; 0x1, 1 -> 0x1; 0x1, 0x3c01 -> 0x1; 0x1, -1 -> -1; 0x83ff, 0 -> 0x83ff
  edge 0x83ff, -0 -> 0x83ff; 0x83ff, inf -> 0x83ff; 0x83ff, -inf -> -inf; 0x83ff, nan -> nan; 0x83ff, snan -> nan
  edge 0x83ff, 0x1 -> 0x83ff; 0x83ff, 0x83ff -> 0x83ff; 0x83ff, 0x400 -> 0x83ff; 0x83ff, 65504 -> 0x83ff
  edge 0x83ff, -65504 -> -65504; 0x83ff, 1 -> 0x83ff; 0x83ff, 0x3c01 -> 0x83ff; 0x83ff, -1 -> -1; 0x400, 0 -> 0
  edge 0x400, -0 -> -0; 0x400, inf -> 0x400; 0x400, -inf -> -inf; 0x400, nan -> nan; 0x400, snan -> nan
  edge 0x400, 0x1 -> 0x1; 0x400, 0x83ff -> 0x83ff; 0x400, 0x400 -> 0x400; 0x400, 65504 -> 0x400
  edge 0x400, -65504 -> -65504; 0x400, 1 -> 0x400; 0x400, 0x3c01 -> 0x400; 0x400, -1 -> -1; 65504, 0 -> 0
  edge 65504, -0 -> -0; 65504, inf -> 65504; 65504, -inf -> -inf; 65504, nan -> nan; 65504, snan -> nan
  edge 65504, 0x1 -> 0x1; 65504, 0x83ff -> 0x83ff; 65504, 0x400 -> 0x400; 65504, 65504 -> 65504
  edge 65504, -65504 -> -65504; 65504, 1 -> 1; 65504, 0x3c01 -> 0x3c01; 65504, -1 -> -1; -65504, 0 -> -65504
  edge -65504, -0 -> -65504; -65504, inf -> -65504; -65504, -inf -> -inf; -65504, nan -> nan; -65504, snan -> nan
  edge -65504, 0x1 -> -65504; -65504, 0x83ff -> -65504; -65504, 0x400 -> -65504; -65504, 65504 -> -65504
  edge -65504, -65504 -> -65504; -65504, 1 -> -65504; -65504, 0x3c01 -> -65504; -65504, -1 -> -65504; 1, 0 -> 0
  edge 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 0x1; 1, 0x83ff -> 0x83ff
  edge 1, 0x400 -> 0x400; 1, 65504 -> 1; 1, -65504 -> -65504; 1, 1 -> 1; 1, 0x3c01 -> 1; 1, -1 -> -1; 0x3c01, 0 -> 0
  edge 0x3c01, -0 -> -0; 0x3c01, inf -> 0x3c01; 0x3c01, -inf -> -inf; 0x3c01, nan -> nan; 0x3c01, snan -> nan
  edge 0x3c01, 0x1 -> 0x1; 0x3c01, 0x83ff -> 0x83ff; 0x3c01, 0x400 -> 0x400; 0x3c01, 65504 -> 0x3c01
  edge 0x3c01, -65504 -> -65504; 0x3c01, 1 -> 1; 0x3c01, 0x3c01 -> 0x3c01; 0x3c01, -1 -> -1; -1, 0 -> -1; -1, -0 -> -1
  edge -1, inf -> -1; -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1; -1, 0x83ff -> -1
  edge -1, 0x400 -> -1; -1, 65504 -> -1; -1, -65504 -> -65504; -1, 1 -> -1; -1, 0x3c01 -> -1; -1, -1 -> -1

test a:f16, b:f16 -> d:f16
  op s_max_f16 {d}, {a}, {b} | gfx115
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3555, 3 -> 3; 100, 0x3092 -> 100; -5, -7 -> -5; 0x4249, 3.140625 -> 0x4249
  0x1419, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> 0; 0, snan -> nan; 0, 0x1 -> 0x1; 0, 0x83ff -> 0
  edge 0, 0x400 -> 0x400; 0, 65504 -> 65504; 0, -65504 -> 0; 0, 1 -> 1; 0, 0x3c01 -> 0x3c01; 0, -1 -> 0; -0, 0 -> 0
  edge -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -0; -0, nan -> -0; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x83ff -> -0
  edge -0, 0x400 -> 0x400; -0, 65504 -> 65504; -0, -65504 -> -0; -0, 1 -> 1; -0, 0x3c01 -> 0x3c01; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> inf; inf, snan -> nan
  edge inf, 0x1 -> inf; inf, 0x83ff -> inf; inf, 0x400 -> inf; inf, 65504 -> inf; inf, -65504 -> inf; inf, 1 -> inf
  edge inf, 0x3c01 -> inf; inf, -1 -> inf; -inf, 0 -> 0; -inf, -0 -> -0; -inf, inf -> inf; -inf, -inf -> -inf
  edge -inf, nan -> -inf; -inf, snan -> nan; -inf, 0x1 -> 0x1; -inf, 0x83ff -> 0x83ff; -inf, 0x400 -> 0x400
  edge -inf, 65504 -> 65504; -inf, -65504 -> -65504; -inf, 1 -> 1; -inf, 0x3c01 -> 0x3c01; -inf, -1 -> -1; nan, 0 -> 0
  edge nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1
  edge nan, 0x83ff -> 0x83ff; nan, 0x400 -> 0x400; nan, 65504 -> 65504; nan, -65504 -> -65504; nan, 1 -> 1
  edge nan, 0x3c01 -> 0x3c01; nan, -1 -> -1; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan
  edge snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan; snan, 0x400 -> nan
  edge snan, 65504 -> nan; snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1
  edge 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> 0x1; 0x1, nan -> 0x1; 0x1, snan -> nan; 0x1, 0x1 -> 0x1
  edge 0x1, 0x83ff -> 0x1; 0x1, 0x400 -> 0x400; 0x1, 65504 -> 65504; 0x1, -65504 -> 0x1; 0x1, 1 -> 1
  edge 0x1, 0x3c01 -> 0x3c01; 0x1, -1 -> 0x1; 0x83ff, 0 -> 0; 0x83ff, -0 -> -0; 0x83ff, inf -> inf
  edge 0x83ff, -inf -> 0x83ff; 0x83ff, nan -> 0x83ff; 0x83ff, snan -> nan; 0x83ff, 0x1 -> 0x1
  edge 0x83ff, 0x83ff -> 0x83ff; 0x83ff, 0x400 -> 0x400; 0x83ff, 65504 -> 65504; 0x83ff, -65504 -> 0x83ff
  edge 0x83ff, 1 -> 1; 0x83ff, 0x3c01 -> 0x3c01; 0x83ff, -1 -> 0x83ff; 0x400, 0 -> 0x400; 0x400, -0 -> 0x400
  edge 0x400, inf -> inf; 0x400, -inf -> 0x400; 0x400, nan -> 0x400; 0x400, snan -> nan; 0x400, 0x1 -> 0x400
  edge 0x400, 0x83ff -> 0x400; 0x400, 0x400 -> 0x400; 0x400, 65504 -> 65504; 0x400, -65504 -> 0x400; 0x400, 1 -> 1
  edge 0x400, 0x3c01 -> 0x3c01; 0x400, -1 -> 0x400; 65504, 0 -> 65504; 65504, -0 -> 65504; 65504, inf -> inf
  edge 65504, -inf -> 65504; 65504, nan -> 65504; 65504, snan -> nan; 65504, 0x1 -> 65504; 65504, 0x83ff -> 65504
  edge 65504, 0x400 -> 65504; 65504, 65504 -> 65504; 65504, -65504 -> 65504; 65504, 1 -> 65504; 65504, 0x3c01 -> 65504
  edge 65504, -1 -> 65504; -65504, 0 -> 0; -65504, -0 -> -0; -65504, inf -> inf; -65504, -inf -> -65504
  edge -65504, nan -> -65504; -65504, snan -> nan; -65504, 0x1 -> 0x1; -65504, 0x83ff -> 0x83ff
  edge -65504, 0x400 -> 0x400; -65504, 65504 -> 65504; -65504, -65504 -> -65504; -65504, 1 -> 1
  edge -65504, 0x3c01 -> 0x3c01; -65504, -1 -> -1; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1; 1, nan -> 1
  edge 1, snan -> nan; 1, 0x1 -> 1; 1, 0x83ff -> 1; 1, 0x400 -> 1; 1, 65504 -> 65504; 1, -65504 -> 1; 1, 1 -> 1
  edge 1, 0x3c01 -> 0x3c01; 1, -1 -> 1; 0x3c01, 0 -> 0x3c01; 0x3c01, -0 -> 0x3c01; 0x3c01, inf -> inf
  edge 0x3c01, -inf -> 0x3c01; 0x3c01, nan -> 0x3c01; 0x3c01, snan -> nan; 0x3c01, 0x1 -> 0x3c01
  edge 0x3c01, 0x83ff -> 0x3c01; 0x3c01, 0x400 -> 0x3c01; 0x3c01, 65504 -> 65504; 0x3c01, -65504 -> 0x3c01
  edge 0x3c01, 1 -> 0x3c01; 0x3c01, 0x3c01 -> 0x3c01; 0x3c01, -1 -> 0x3c01; -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf
  edge -1, -inf -> -1; -1, nan -> -1; -1, snan -> nan; -1, 0x1 -> 0x1; -1, 0x83ff -> 0x83ff; -1, 0x400 -> 0x400
  edge -1, 65504 -> 65504; -1, -65504 -> -1; -1, 1 -> 1; -1, 0x3c01 -> 0x3c01; -1, -1 -> -1

test a:f16, b:f16 -> d:f16
  op s_max_num_f16 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3555, 3 -> 3; 100, 0x3092 -> 100; -5, -7 -> -5; 0x4249, 3.140625 -> 0x4249
  0x1419, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0x1; 0, 0x83ff -> 0
  edge 0, 0x400 -> 0x400; 0, 65504 -> 65504; 0, -65504 -> 0; 0, 1 -> 1; 0, 0x3c01 -> 0x3c01; 0, -1 -> 0; -0, 0 -> 0
  edge -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -0; -0, nan -> -0; -0, snan -> -0; -0, 0x1 -> 0x1; -0, 0x83ff -> -0
  edge -0, 0x400 -> 0x400; -0, 65504 -> 65504; -0, -65504 -> -0; -0, 1 -> 1; -0, 0x3c01 -> 0x3c01; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> inf; inf, snan -> inf
  edge inf, 0x1 -> inf; inf, 0x83ff -> inf; inf, 0x400 -> inf; inf, 65504 -> inf; inf, -65504 -> inf; inf, 1 -> inf
  edge inf, 0x3c01 -> inf; inf, -1 -> inf; -inf, 0 -> 0; -inf, -0 -> -0; -inf, inf -> inf; -inf, -inf -> -inf
  edge -inf, nan -> -inf; -inf, snan -> -inf; -inf, 0x1 -> 0x1; -inf, 0x83ff -> 0x83ff; -inf, 0x400 -> 0x400
  edge -inf, 65504 -> 65504; -inf, -65504 -> -65504; -inf, 1 -> 1; -inf, 0x3c01 -> 0x3c01; -inf, -1 -> -1; nan, 0 -> 0
  edge nan, -0 -> -0; nan, inf -> inf; nan, -inf -> -inf; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> 0x1
  edge nan, 0x83ff -> 0x83ff; nan, 0x400 -> 0x400; nan, 65504 -> 65504; nan, -65504 -> -65504; nan, 1 -> 1
  edge nan, 0x3c01 -> 0x3c01; nan, -1 -> -1; snan, 0 -> 0; snan, -0 -> -0; snan, inf -> inf; snan, -inf -> -inf
  edge snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> 0x1; snan, 0x83ff -> 0x83ff; snan, 0x400 -> 0x400
  edge snan, 65504 -> 65504; snan, -65504 -> -65504; snan, 1 -> 1; snan, 0x3c01 -> 0x3c01; snan, -1 -> -1
  edge 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> 0x1; 0x1, nan -> 0x1; 0x1, snan -> 0x1
  edge 0x1, 0x1 -> 0x1; 0x1, 0x83ff -> 0x1; 0x1, 0x400 -> 0x400; 0x1, 65504 -> 65504; 0x1, -65504 -> 0x1; 0x1, 1 -> 1
  edge 0x1, 0x3c01 -> 0x3c01; 0x1, -1 -> 0x1; 0x83ff, 0 -> 0; 0x83ff, -0 -> -0; 0x83ff, inf -> inf
  edge 0x83ff, -inf -> 0x83ff; 0x83ff, nan -> 0x83ff; 0x83ff, snan -> 0x83ff; 0x83ff, 0x1 -> 0x1
  edge 0x83ff, 0x83ff -> 0x83ff; 0x83ff, 0x400 -> 0x400; 0x83ff, 65504 -> 65504; 0x83ff, -65504 -> 0x83ff
  edge 0x83ff, 1 -> 1; 0x83ff, 0x3c01 -> 0x3c01; 0x83ff, -1 -> 0x83ff; 0x400, 0 -> 0x400; 0x400, -0 -> 0x400
  edge 0x400, inf -> inf; 0x400, -inf -> 0x400; 0x400, nan -> 0x400; 0x400, snan -> 0x400; 0x400, 0x1 -> 0x400
  edge 0x400, 0x83ff -> 0x400; 0x400, 0x400 -> 0x400; 0x400, 65504 -> 65504; 0x400, -65504 -> 0x400; 0x400, 1 -> 1
  edge 0x400, 0x3c01 -> 0x3c01; 0x400, -1 -> 0x400; 65504, 0 -> 65504; 65504, -0 -> 65504; 65504, inf -> inf
  edge 65504, -inf -> 65504; 65504, nan -> 65504; 65504, snan -> 65504; 65504, 0x1 -> 65504; 65504, 0x83ff -> 65504
  edge 65504, 0x400 -> 65504; 65504, 65504 -> 65504; 65504, -65504 -> 65504; 65504, 1 -> 65504; 65504, 0x3c01 -> 65504
  edge 65504, -1 -> 65504; -65504, 0 -> 0; -65504, -0 -> -0; -65504, inf -> inf; -65504, -inf -> -65504
  edge -65504, nan -> -65504; -65504, snan -> -65504; -65504, 0x1 -> 0x1; -65504, 0x83ff -> 0x83ff
  edge -65504, 0x400 -> 0x400; -65504, 65504 -> 65504; -65504, -65504 -> -65504; -65504, 1 -> 1
  edge -65504, 0x3c01 -> 0x3c01; -65504, -1 -> -1; 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1; 1, nan -> 1
  edge 1, snan -> 1; 1, 0x1 -> 1; 1, 0x83ff -> 1; 1, 0x400 -> 1; 1, 65504 -> 65504; 1, -65504 -> 1; 1, 1 -> 1
  edge 1, 0x3c01 -> 0x3c01; 1, -1 -> 1; 0x3c01, 0 -> 0x3c01; 0x3c01, -0 -> 0x3c01; 0x3c01, inf -> inf
  edge 0x3c01, -inf -> 0x3c01; 0x3c01, nan -> 0x3c01; 0x3c01, snan -> 0x3c01; 0x3c01, 0x1 -> 0x3c01
  edge 0x3c01, 0x83ff -> 0x3c01; 0x3c01, 0x400 -> 0x3c01; 0x3c01, 65504 -> 65504; 0x3c01, -65504 -> 0x3c01
  edge 0x3c01, 1 -> 0x3c01; 0x3c01, 0x3c01 -> 0x3c01; 0x3c01, -1 -> 0x3c01; -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf
  edge -1, -inf -> -1; -1, nan -> -1; -1, snan -> -1; -1, 0x1 -> 0x1; -1, 0x83ff -> 0x83ff; -1, 0x400 -> 0x400
  edge -1, 65504 -> 65504; -1, -65504 -> -1; -1, 1 -> 1; -1, 0x3c01 -> 0x3c01; -1, -1 -> -1

test a:f16, b:f16 -> d:f16
  op s_maximum_f16 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3555, 3 -> 3; 100, 0x3092 -> 100; -5, -7 -> -5; 0x4249, 3.140625 -> 0x4249
  0x1419, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x83ff -> 0; 0, 0x400 -> 0x400; 0, 65504 -> 65504; 0, -65504 -> 0; 0, 1 -> 1; 0, 0x3c01 -> 0x3c01
  edge 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf; -0, -inf -> -0; -0, nan -> nan; -0, snan -> nan
  edge -0, 0x1 -> 0x1; -0, 0x83ff -> -0; -0, 0x400 -> 0x400; -0, 65504 -> 65504; -0, -65504 -> -0; -0, 1 -> 1
  edge -0, 0x3c01 -> 0x3c01; -0, -1 -> -0; inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf
  edge inf, nan -> nan; inf, snan -> nan; inf, 0x1 -> inf; inf, 0x83ff -> inf; inf, 0x400 -> inf; inf, 65504 -> inf
  edge inf, -65504 -> inf; inf, 1 -> inf; inf, 0x3c01 -> inf; inf, -1 -> inf; -inf, 0 -> 0; -inf, -0 -> -0
  edge -inf, inf -> inf; -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> 0x1
  edge -inf, 0x83ff -> 0x83ff; -inf, 0x400 -> 0x400; -inf, 65504 -> 65504; -inf, -65504 -> -65504; -inf, 1 -> 1
  edge -inf, 0x3c01 -> 0x3c01; -inf, -1 -> -1; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan
  edge nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x83ff -> nan; nan, 0x400 -> nan; nan, 65504 -> nan
  edge nan, -65504 -> nan; nan, 1 -> nan; nan, 0x3c01 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan
  edge snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan
  edge snan, 0x400 -> nan; snan, 65504 -> nan; snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan
  edge snan, -1 -> nan; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf; 0x1, -inf -> 0x1; 0x1, nan -> nan
  edge 0x1, snan -> nan; 0x1, 0x1 -> 0x1; 0x1, 0x83ff -> 0x1; 0x1, 0x400 -> 0x400; 0x1, 65504 -> 65504
  edge 0x1, -65504 -> 0x1; 0x1, 1 -> 1; 0x1, 0x3c01 -> 0x3c01; 0x1, -1 -> 0x1; 0x83ff, 0 -> 0; 0x83ff, -0 -> -0
  edge 0x83ff, inf -> inf; 0x83ff, -inf -> 0x83ff; 0x83ff, nan -> nan; 0x83ff, snan -> nan; 0x83ff, 0x1 -> 0x1
  edge 0x83ff, 0x83ff -> 0x83ff; 0x83ff, 0x400 -> 0x400; 0x83ff, 65504 -> 65504; 0x83ff, -65504 -> 0x83ff
  edge 0x83ff, 1 -> 1; 0x83ff, 0x3c01 -> 0x3c01; 0x83ff, -1 -> 0x83ff; 0x400, 0 -> 0x400; 0x400, -0 -> 0x400
  edge 0x400, inf -> inf; 0x400, -inf -> 0x400; 0x400, nan -> nan; 0x400, snan -> nan; 0x400, 0x1 -> 0x400
  edge 0x400, 0x83ff -> 0x400; 0x400, 0x400 -> 0x400; 0x400, 65504 -> 65504; 0x400, -65504 -> 0x400; 0x400, 1 -> 1
  edge 0x400, 0x3c01 -> 0x3c01; 0x400, -1 -> 0x400; 65504, 0 -> 65504; 65504, -0 -> 65504; 65504, inf -> inf
  edge 65504, -inf -> 65504; 65504, nan -> nan; 65504, snan -> nan; 65504, 0x1 -> 65504; 65504, 0x83ff -> 65504
  edge 65504, 0x400 -> 65504; 65504, 65504 -> 65504; 65504, -65504 -> 65504; 65504, 1 -> 65504; 65504, 0x3c01 -> 65504
  edge 65504, -1 -> 65504; -65504, 0 -> 0; -65504, -0 -> -0; -65504, inf -> inf; -65504, -inf -> -65504
  edge -65504, nan -> nan; -65504, snan -> nan; -65504, 0x1 -> 0x1; -65504, 0x83ff -> 0x83ff; -65504, 0x400 -> 0x400
  edge -65504, 65504 -> 65504; -65504, -65504 -> -65504; -65504, 1 -> 1; -65504, 0x3c01 -> 0x3c01; -65504, -1 -> -1
  edge 1, 0 -> 1; 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 1; 1, 0x83ff -> 1
  edge 1, 0x400 -> 1; 1, 65504 -> 65504; 1, -65504 -> 1; 1, 1 -> 1; 1, 0x3c01 -> 0x3c01; 1, -1 -> 1
  edge 0x3c01, 0 -> 0x3c01; 0x3c01, -0 -> 0x3c01; 0x3c01, inf -> inf; 0x3c01, -inf -> 0x3c01; 0x3c01, nan -> nan
  edge 0x3c01, snan -> nan; 0x3c01, 0x1 -> 0x3c01; 0x3c01, 0x83ff -> 0x3c01; 0x3c01, 0x400 -> 0x3c01
  edge 0x3c01, 65504 -> 65504; 0x3c01, -65504 -> 0x3c01; 0x3c01, 1 -> 0x3c01; 0x3c01, 0x3c01 -> 0x3c01
  edge 0x3c01, -1 -> 0x3c01; -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf; -1, -inf -> -1; -1, nan -> nan; -1, snan -> nan
  edge -1, 0x1 -> 0x1; -1, 0x83ff -> 0x83ff; -1, 0x400 -> 0x400; -1, 65504 -> 65504; -1, -65504 -> -1; -1, 1 -> 1
  edge -1, 0x3c01 -> 0x3c01; -1, -1 -> -1

test a:f16, b:f16, d:f16 -> d:f16
  op s_fmac_f16 {d}, {a}, {b}
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

test a:f32, b:f32 -> d:f32
  op s_fmaak_f32 {d}, {a}, {b}, 0x40200000
  1, 2 -> 4.5; 1.5, -4 -> -3.5; 0x3eaaaaab, 3 -> 3.5; 100, 0x3e124925 -> 0x41864925; -5, -7 -> 37.5
  0x40492492, 0x40490fdc -> 0x4145fa2d; 0x3a83126f, 1000 -> 3.5; 6, 6 -> 38.5
  edge -0, -0 -> 2.5; -0, inf -> nan; -0, nan -> nan; -0, 0x1 -> 2.5; -0, 0x7f7fffff -> 2.5; -0, -1 -> 2.5
  edge inf, -0 -> nan; inf, inf -> inf; inf, nan -> nan; inf, 0x1 -> inf; inf, 0x7f7fffff -> inf; inf, -1 -> -inf
  edge nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 0x7f7fffff -> nan; nan, -1 -> nan
  edge 0x1, -0 -> 2.5; 0x1, inf -> inf; 0x1, nan -> nan; 0x1, 0x1 -> 2.5; 0x1, 0x7f7fffff -> 0x40200002
  edge 0x1, -1 -> 2.5; 0x7f7fffff, -0 -> 2.5; 0x7f7fffff, inf -> inf; 0x7f7fffff, nan -> nan
  edge 0x7f7fffff, 0x1 -> 0x40200002; 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, -1 -> 0xff7fffff; -1, -0 -> 2.5
  edge -1, inf -> -inf; -1, nan -> nan; -1, 0x1 -> 2.5; -1, 0x7f7fffff -> 0xff7fffff; -1, -1 -> 3.5

test a:f32, b:f32 -> d:f32
  op s_fmamk_f32 {d}, {a}, 0x40200000, {b}
  1, 2 -> 4.5; 1.5, -4 -> -0.25; 0x3eaaaaab, 3 -> 0x40755555; 100, 0x3e124925 -> 0x437a2492; -5, -7 -> -19.5
  0x40492492, 0x40490fdc -> 0x412ffad2; 0x3a83126f, 1000 -> 0x447a0029; 6, 6 -> 21
  edge -0, -0 -> -0; -0, inf -> inf; -0, nan -> nan; -0, 0x1 -> 0x1; -0, 0x7f7fffff -> 0x7f7fffff; -0, -1 -> -1
  edge inf, -0 -> inf; inf, inf -> inf; inf, nan -> nan; inf, 0x1 -> inf; inf, 0x7f7fffff -> inf; inf, -1 -> inf
  edge nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 0x7f7fffff -> nan; nan, -1 -> nan
  edge 0x1, -0 -> 0x2; 0x1, inf -> inf; 0x1, nan -> nan; 0x1, 0x1 -> 0x4; 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, -1 -> -1
  edge 0x7f7fffff, -0 -> inf; 0x7f7fffff, inf -> inf; 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x1 -> inf
  edge 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, -1 -> inf; -1, -0 -> -2.5; -1, inf -> inf; -1, nan -> nan
  edge -1, 0x1 -> -2.5; -1, 0x7f7fffff -> 0x7f7fffff; -1, -1 -> -3.5

test a:f32, b:f32 -> d:f16x2
  op s_cvt_pk_rtz_f16_f32 {d}, {a}, {b}
  1, 2 -> 1:2; 1.5, -4 -> 1.5:-4; 0x3eaaaaab, 3 -> 0x3555:3; 100, 0x3e124925 -> 100:0x3092; -5, -7 -> -5:-7
  0x40492492, 0x40490fdc -> 0x4249:3.140625; 0x3a83126f, 1000 -> 0x1418:1000; 6, 6 -> 6:6
  edge 0, 0x3f801000 -> 0:1; -0, 0x3f803000 -> -0:0x3c01; inf, 0xbf801ffc -> inf:-1; -inf, 65504 -> -inf:65504
  edge nan, 65519 -> nan:65504; snan, 100000 -> nan:65504; 0x1, -100000 -> 0:-65504; 0x807fffff, 0x33000000 -> -0:0
  edge 0x800000, 0xb3c00000 -> 0:0x8001; 0x7f7fffff, 0 -> 65504:0; 0xff7fffff, -0 -> -65504:-0; 1, inf -> 1:inf
  edge 0x3f800001, -inf -> 1:-inf; -1, nan -> -1:nan; 0x3f801000, snan -> 1:nan; 0x3f803000, 0x1 -> 0x3c01:0
  edge 0xbf801ffc, 0x807fffff -> -1:-0; 65504, 0x800000 -> 65504:0; 65519, 0x7f7fffff -> 65504:65504
  edge 100000, 0xff7fffff -> 65504:-65504; -100000, 1 -> -65504:1; 0x33000000, 0x3f800001 -> 0:1
  edge 0xb3c00000, -1 -> 0x8001:-1

test a:f32, b:f32 -> d:f32 ; mode 0xf1
  op s_mul_f32 {d}, {a}, {b}
  0x3eaaaaab, 0x3eaaaaab -> 0x3de38e3a; 0x3eaaaaab, 0xbeaaaaab -> 0xbde38e39; 0x3eaaaaab, 7 -> 0x40155556
  edge 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, 0xff7fffff -> 0xff7fffff

test a:f32, b:f32 -> d:f32 ; mode 0xf2
  op s_mul_f32 {d}, {a}, {b}
  0x3eaaaaab, 0x3eaaaaab -> 0x3de38e39; 0x3eaaaaab, 0xbeaaaaab -> 0xbde38e3a; 0x3eaaaaab, 7 -> 0x40155555
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0xff7fffff -> -inf

test a:f32, b:f32 -> d:f32 ; mode 0xf3
  op s_mul_f32 {d}, {a}, {b}
  0x3eaaaaab, 0x3eaaaaab -> 0x3de38e39; 0x3eaaaaab, 0xbeaaaaab -> 0xbde38e39; 0x3eaaaaab, 7 -> 0x40155555
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0xff7fffff -> 0xff7fffff

test a:f32 -> d:f32
  op s_trunc_f32 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -3; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -0; 0x800000 -> 0
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1
  edge 2.5 -> 2; -0.5 -> -0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> -0

test a:f32 -> d:f32
  op s_ceil_f32 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 4; 0xc0490fdc -> -3; 0x3eaaaaab -> 1
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 1; 0x807fffff -> -0; 0x800000 -> 1
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 2; -1 -> -1; 0.5 -> 1; 1.5 -> 2
  edge 2.5 -> 3; -0.5 -> -0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 2; -1.75 -> -1; 0.75 -> 1; -0.25 -> -0

test a:f32 -> d:f32
  op s_floor_f32 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -4; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -1; 0x800000 -> 0
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1
  edge 2.5 -> 2; -0.5 -> -1; -1.5 -> -2; -2.5 -> -3; 1.75 -> 1; -1.75 -> -2; 0.75 -> 0; -0.25 -> -1

test a:f32 -> d:f32
  op s_rndne_f32 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -3; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -0; 0x800000 -> 0
  edge 0x7f7fffff -> 0x7f7fffff; 0xff7fffff -> 0xff7fffff; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 2
  edge 2.5 -> 2; -0.5 -> -0; -1.5 -> -2; -2.5 -> -2; 1.75 -> 2; -1.75 -> -2; 0.75 -> 1; -0.25 -> -0

test a:f16 -> d:f16
  op s_trunc_f16 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 3; -3.140625 -> -3; 0x3555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x83ff -> -0; 0x400 -> 0
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> -0
  edge -1.5 -> -1; -2.5 -> -2; 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> -0

test a:f16 -> d:f16
  op s_ceil_f16 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 4; -3.140625 -> -3; 0x3555 -> 1
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 1; 0x83ff -> -0; 0x400 -> 1
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 2; -1 -> -1; 0.5 -> 1; 1.5 -> 2; 2.5 -> 3; -0.5 -> -0
  edge -1.5 -> -1; -2.5 -> -2; 1.75 -> 2; -1.75 -> -1; 0.75 -> 1; -0.25 -> -0

test a:f16 -> d:f16
  op s_floor_f16 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 3; -3.140625 -> -4; 0x3555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x83ff -> -1; 0x400 -> 0
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> -1
  edge -1.5 -> -2; -2.5 -> -3; 1.75 -> 1; -1.75 -> -2; 0.75 -> 0; -0.25 -> -1

test a:f16 -> d:f16
  op s_rndne_f16 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 3; -3.140625 -> -3; 0x3555 -> 0
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x83ff -> -0; 0x400 -> 0
  edge 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 2; 2.5 -> 2; -0.5 -> -0
  edge -1.5 -> -2; -2.5 -> -2; 1.75 -> 2; -1.75 -> -2; 0.75 -> 1; -0.25 -> -0

test a:f32 -> d:i32
  op s_cvt_i32_f32 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -3; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> 0; inf -> 0x7fffffff; -inf -> 0x80000000; nan -> 0; snan -> 0; 0x1 -> 0; 0x807fffff -> 0
  edge 0x800000 -> 0; 0x7f7fffff -> 0x7fffffff; 0xff7fffff -> 0x80000000; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0
  edge 1.5 -> 1; 2.5 -> 2; -0.5 -> 0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> 0
  edge 0x4f000000 -> 0x7fffffff; 0xcf000000 -> 0x80000000; 0x4f800000 -> 0x7fffffff; 0x4b800000 -> 0x1000000
  edge 0x4b7fffff -> 0xffffff

test a:f32 -> d:u32
  op s_cvt_u32_f32 {d}, {a}
  1 -> 1; -2 -> 0; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> 0; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> 0; inf -> 0xffffffff; -inf -> 0; nan -> 0; snan -> 0; 0x1 -> 0; 0x807fffff -> 0; 0x800000 -> 0
  edge 0x7f7fffff -> 0xffffffff; 0xff7fffff -> 0; 1 -> 1; 0x3f800001 -> 1; -1 -> 0; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2
  edge -0.5 -> 0; -1.5 -> 0; -2.5 -> 0; 1.75 -> 1; -1.75 -> 0; 0.75 -> 0; -0.25 -> 0; 0x4f000000 -> 0x80000000
  edge 0xcf000000 -> 0; 0x4f800000 -> 0xffffffff; 0x4b800000 -> 0x1000000; 0x4b7fffff -> 0xffffff

test a:i32 -> d:f32
  op s_cvt_f32_i32 {d}, {a}
  7 -> 7; 0x1e240 -> 123456
  edge 0 -> 0; 1 -> 1; -1 -> -1; 0x7fffffff -> 0x4f000000; 0x80000000 -> 0xcf000000; 0x1000001 -> 0x4b800000
  edge 0x1000003 -> 0x4b800002; 0x7fffffbf -> 0x4effffff; 0x7fffffc0 -> 0x4f000000

test a:u32 -> d:f32
  op s_cvt_f32_u32 {d}, {a}
  7 -> 7; 0x1e240 -> 123456
  edge 0 -> 0; 1 -> 1; 0xffffffff -> 0x4f800000; 0x7fffffff -> 0x4f000000; 0x80000000 -> 0x4f000000
  edge 0x1000001 -> 0x4b800000; 0x1000003 -> 0x4b800002; 0x7fffffbf -> 0x4effffff; 0x7fffffc0 -> 0x4f000000

test a:f32 -> d:f16
  op s_cvt_f16_f32 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 0x4249; 0xc0490fdc -> -3.140625; 0x3eaaaaab -> 0x3555
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0; 0x807fffff -> -0; 0x800000 -> 0
  edge 0x7f7fffff -> inf; 0xff7fffff -> -inf; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0x3f801000 -> 1; 0x3f803000 -> 0x3c02
  edge 65504 -> 65504; 65519 -> 65504; 65520 -> inf; 0x33800000 -> 0x1; 0x33000000 -> 0; 0x33c00000 -> 0x2

test a:f16 -> d:f32
  op s_cvt_f32_f16 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 0x40492000; -3.140625 -> -3.140625; 0x3555 -> 0x3eaaa000
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> -inf; nan -> nan; snan -> nan; 0x1 -> 0x33800000; 0x83ff -> 0xb87fc000
  edge 0x400 -> 0x38800000; 65504 -> 65504; -65504 -> -65504; 1 -> 1; 0x3c01 -> 0x3f802000; -1 -> -1

test a:f16x2 -> d:f32
  op s_cvt_hi_f32_f16 {d}, {a}
  1:1 -> 1; 1:-2 -> -2; 1:100 -> 100; 1:0x4249 -> 0x40492000; 1:-3.140625 -> -3.140625; 1:0x3555 -> 0x3eaaa000
  edge nan:0 -> 0; nan:-0 -> -0; nan:inf -> inf; nan:-inf -> -inf; nan:nan -> nan; nan:snan -> nan
  edge nan:0x1 -> 0x33800000; nan:0x83ff -> 0xb87fc000; nan:0x400 -> 0x38800000; nan:65504 -> 65504
  edge nan:-65504 -> -65504; nan:1 -> 1; nan:0x3c01 -> 0x3f802000; nan:-1 -> -1

test a:f32, b:f32 -> scc:u32
  op s_cmp_lt_f32 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 0; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 0
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 0; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 0

test a:f32, b:f32 -> scc:u32
  op s_cmp_eq_f32 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 0; 100, 0x3e124925 -> 0; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 0; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 0
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 0; -1, -1 -> 1

test a:f32, b:f32 -> scc:u32
  op s_cmp_le_f32 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 0; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 1

test a:f32, b:f32 -> scc:u32
  op s_cmp_gt_f32 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3eaaaaab, 3 -> 0; 100, 0x3e124925 -> 1; -5, -7 -> 1; 0x40492492, 0x40490fdc -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 0; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 0; -1, -1 -> 0

test a:f32, b:f32 -> scc:u32
  op s_cmp_lg_f32 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 1; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 1; -5, -7 -> 1; 0x40492492, 0x40490fdc -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 0

test a:f32, b:f32 -> scc:u32
  op s_cmp_ge_f32 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3eaaaaab, 3 -> 0; 100, 0x3e124925 -> 1; -5, -7 -> 1; 0x40492492, 0x40490fdc -> 1
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 0; -1, -1 -> 1

test a:f32, b:f32 -> scc:u32
  op s_cmp_o_f32 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 1; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 1; -5, -7 -> 1; 0x40492492, 0x40490fdc -> 1
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 1; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 1; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 1

test a:f32, b:f32 -> scc:u32
  op s_cmp_u_f32 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 0; 100, 0x3e124925 -> 0; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 0; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 0

test a:f32, b:f32 -> scc:u32
  op s_cmp_nge_f32 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 0; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 1; -1, -1 -> 0

test a:f32, b:f32 -> scc:u32
  op s_cmp_nlg_f32 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 0; 100, 0x3e124925 -> 0; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 1

test a:f32, b:f32 -> scc:u32
  op s_cmp_ngt_f32 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 0; -5, -7 -> 0; 0x40492492, 0x40490fdc -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 1; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 1; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 1; -1, -1 -> 1

test a:f32, b:f32 -> scc:u32
  op s_cmp_nle_f32 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3eaaaaab, 3 -> 0; 100, 0x3e124925 -> 1; -5, -7 -> 1; 0x40492492, 0x40490fdc -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 0

test a:f32, b:f32 -> scc:u32
  op s_cmp_neq_f32 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 1; 0x3eaaaaab, 3 -> 1; 100, 0x3e124925 -> 1; -5, -7 -> 1; 0x40492492, 0x40490fdc -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 1; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 1; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 1
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 1; -1, -1 -> 0

test a:f32, b:f32 -> scc:u32
  op s_cmp_nlt_f32 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3eaaaaab, 3 -> 0; 100, 0x3e124925 -> 1; -5, -7 -> 1; 0x40492492, 0x40490fdc -> 1
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 1
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 1; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 1

test a:f16, b:f16 -> scc:u32
  op s_cmp_lt_f16 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3555, 3 -> 1; 100, 0x3092 -> 0; -5, -7 -> 0; 0x4249, 3.140625 -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 0
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 0; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 0

test a:f16, b:f16 -> scc:u32
  op s_cmp_eq_f16 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 0; 0x3555, 3 -> 0; 100, 0x3092 -> 0; -5, -7 -> 0; 0x4249, 3.140625 -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 0; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 0
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 0; -1, -1 -> 1

test a:f16, b:f16 -> scc:u32
  op s_cmp_le_f16 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3555, 3 -> 1; 100, 0x3092 -> 0; -5, -7 -> 0; 0x4249, 3.140625 -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 1

test a:f16, b:f16 -> scc:u32
  op s_cmp_gt_f16 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3555, 3 -> 0; 100, 0x3092 -> 1; -5, -7 -> 1; 0x4249, 3.140625 -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 0; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 0; -1, -1 -> 0

test a:f16, b:f16 -> scc:u32
  op s_cmp_lg_f16 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 1; 0x3555, 3 -> 1; 100, 0x3092 -> 1; -5, -7 -> 1; 0x4249, 3.140625 -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 0

test a:f16, b:f16 -> scc:u32
  op s_cmp_ge_f16 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3555, 3 -> 0; 100, 0x3092 -> 1; -5, -7 -> 1; 0x4249, 3.140625 -> 1
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 0; -1, -1 -> 1

test a:f16, b:f16 -> scc:u32
  op s_cmp_o_f16 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 1; 0x3555, 3 -> 1; 100, 0x3092 -> 1; -5, -7 -> 1; 0x4249, 3.140625 -> 1
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 1; 0, nan -> 0; 0, snan -> 0; 0, 0x1 -> 1; 0, -1 -> 1; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 1; -0, nan -> 0; -0, snan -> 0; -0, 0x1 -> 1; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 1
  edge inf, nan -> 0; inf, snan -> 0; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 0; nan, -0 -> 0; nan, inf -> 0
  edge nan, nan -> 0; nan, snan -> 0; nan, 0x1 -> 0; nan, -1 -> 0; snan, 0 -> 0; snan, -0 -> 0; snan, inf -> 0
  edge snan, nan -> 0; snan, snan -> 0; snan, 0x1 -> 0; snan, -1 -> 0; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 1
  edge 0x1, nan -> 0; 0x1, snan -> 0; 0x1, 0x1 -> 1; 0x1, -1 -> 1; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 0
  edge -1, snan -> 0; -1, 0x1 -> 1; -1, -1 -> 1

test a:f16, b:f16 -> scc:u32
  op s_cmp_u_f16 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 0; 0x3555, 3 -> 0; 100, 0x3092 -> 0; -5, -7 -> 0; 0x4249, 3.140625 -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 0; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 0

test a:f16, b:f16 -> scc:u32
  op s_cmp_nge_f16 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3555, 3 -> 1; 100, 0x3092 -> 0; -5, -7 -> 0; 0x4249, 3.140625 -> 0
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 1; -1, -1 -> 0

test a:f16, b:f16 -> scc:u32
  op s_cmp_nlg_f16 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 0; 0x3555, 3 -> 0; 100, 0x3092 -> 0; -5, -7 -> 0; 0x4249, 3.140625 -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 1

test a:f16, b:f16 -> scc:u32
  op s_cmp_ngt_f16 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 0; 0x3555, 3 -> 1; 100, 0x3092 -> 0; -5, -7 -> 0; 0x4249, 3.140625 -> 0
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 1; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 1; 0, -1 -> 0; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 1; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 1; -0, -1 -> 0; inf, 0 -> 0; inf, -0 -> 0; inf, inf -> 1
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 0; inf, -1 -> 0; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 0; 0x1, -0 -> 0; 0x1, inf -> 1
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 1; 0x1, -1 -> 0; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 1; -1, -1 -> 1

test a:f16, b:f16 -> scc:u32
  op s_cmp_nle_f16 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3555, 3 -> 0; 100, 0x3092 -> 1; -5, -7 -> 1; 0x4249, 3.140625 -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 0

test a:f16, b:f16 -> scc:u32
  op s_cmp_neq_f16 {a}, {b}
  1, 2 -> 1; 1.5, -4 -> 1; 0x3555, 3 -> 1; 100, 0x3092 -> 1; -5, -7 -> 1; 0x4249, 3.140625 -> 1
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> 1; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 1; 0, -1 -> 1; -0, 0 -> 0; -0, -0 -> 0
  edge -0, inf -> 1; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 1; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 0
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 1
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 0; 0x1, -1 -> 1; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> 1; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 1; -1, -1 -> 0

test a:f16, b:f16 -> scc:u32
  op s_cmp_nlt_f16 {a}, {b}
  1, 2 -> 0; 1.5, -4 -> 1; 0x3555, 3 -> 0; 100, 0x3092 -> 1; -5, -7 -> 1; 0x4249, 3.140625 -> 1
  edge 0, 0 -> 1; 0, -0 -> 1; 0, inf -> 0; 0, nan -> 1; 0, snan -> 1; 0, 0x1 -> 0; 0, -1 -> 1; -0, 0 -> 1; -0, -0 -> 1
  edge -0, inf -> 0; -0, nan -> 1; -0, snan -> 1; -0, 0x1 -> 0; -0, -1 -> 1; inf, 0 -> 1; inf, -0 -> 1; inf, inf -> 1
  edge inf, nan -> 1; inf, snan -> 1; inf, 0x1 -> 1; inf, -1 -> 1; nan, 0 -> 1; nan, -0 -> 1; nan, inf -> 1
  edge nan, nan -> 1; nan, snan -> 1; nan, 0x1 -> 1; nan, -1 -> 1; snan, 0 -> 1; snan, -0 -> 1; snan, inf -> 1
  edge snan, nan -> 1; snan, snan -> 1; snan, 0x1 -> 1; snan, -1 -> 1; 0x1, 0 -> 1; 0x1, -0 -> 1; 0x1, inf -> 0
  edge 0x1, nan -> 1; 0x1, snan -> 1; 0x1, 0x1 -> 1; 0x1, -1 -> 1; -1, 0 -> 0; -1, -0 -> 0; -1, inf -> 0; -1, nan -> 1
  edge -1, snan -> 1; -1, 0x1 -> 0; -1, -1 -> 1

test a:f32 -> d:f32 ; ulp 2
  op v_s_rcp_f32 {d}, {a} | gfx12
  1 -> 1; 2 -> 0.5; 4 -> 0.25; 3 -> 0x3eaaaaab; 10 -> 0x3dcccccd; 0.5 -> 2; 0x40492492 -> 0x3ea2e8ba
  100 -> 0x3c23d70a
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> -0; nan -> nan; 1 -> 1; -1 -> -1; 0.25 -> 4; 1024 -> 0x3a800000
  edge -2 -> -0.5

test a:f32 -> d:f32 ; ulp 2
  op v_s_rsq_f32 {d}, {a} | gfx12
  1 -> 1; 2 -> 0x3f3504f3; 4 -> 0.5; 3 -> 0x3f13cd3a; 10 -> 0x3ea1e89b; 0.5 -> 0x3fb504f3; 0x40492492 -> 0x3f10674a
  100 -> 0x3dcccccd
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; 0.25 -> 2; 1024 -> 0.03125
  edge -2 -> nan

test a:f32 -> d:f32 ; ulp 2
  op v_s_sqrt_f32 {d}, {a} | gfx12
  1 -> 1; 2 -> 0x3fb504f3; 4 -> 2; 3 -> 0x3fddb3d7; 10 -> 0x404a62c2; 0.5 -> 0x3f3504f3; 0x40492492 -> 0x3fe2eb74
  100 -> 10
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; 0.25 -> 0.5; 1024 -> 32; -2 -> nan

test a:f32 -> d:f32 ; ulp 2
  op v_s_log_f32 {d}, {a} | gfx12
  1 -> 0; 2 -> 1; 4 -> 2; 3 -> 0x3fcae00d; 10 -> 0x40549a78; 0.5 -> -1; 0x40492492 -> 0x3fd37740; 100 -> 0x40d49a78
  edge 0 -> -inf; -0 -> -inf; inf -> inf; -inf -> nan; nan -> nan; 1 -> 0; -1 -> nan; 0.25 -> -2; 1024 -> 10
  edge -2 -> nan

test a:f32 -> d:f32 ; ulp 2
  op v_s_exp_f32 {d}, {a} | gfx12
  1 -> 2; 2 -> 4; 4 -> 16; 3 -> 8; 10 -> 1024; 0.5 -> 0x3fb504f3; 0x40492492 -> 0x410d52ce; 100 -> 0x71800000
  edge 0 -> 1; -0 -> 1; inf -> inf; -inf -> 0; nan -> nan; 1 -> 2; -1 -> 0.5; 0.25 -> 0x3f9837f0; 1024 -> inf
  edge -2 -> 0.25

test a:f16 -> d:f16 ; ulp 2
  op v_s_rcp_f16 {d}, {a} | gfx12
  1 -> 1; 2 -> 0.5; 4 -> 0.25; 3 -> 0x3555; 10 -> 0x2e66; 0.5 -> 2; 0x4249 -> 0x3517; 100 -> 0x211f
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> -0; nan -> nan; 1 -> 1; -1 -> -1; 0.25 -> 4; 1024 -> 0x1400; -2 -> -0.5

test a:f16 -> d:f16 ; ulp 2
  op v_s_rsq_f16 {d}, {a} | gfx12
  1 -> 1; 2 -> 0x39a8; 4 -> 0.5; 3 -> 0x389e; 10 -> 0x350f; 0.5 -> 0x3da8; 0x4249 -> 0x3883; 100 -> 0x2e66
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; 0.25 -> 2; 1024 -> 0.03125
  edge -2 -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_s_sqrt_f16 {d}, {a} | gfx12
  1 -> 1; 2 -> 0x3da8; 4 -> 2; 3 -> 0x3eee; 10 -> 0x4253; 0.5 -> 0x39a8; 0x4249 -> 0x3f17; 100 -> 10
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; 0.25 -> 0.5; 1024 -> 32; -2 -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_s_log_f16 {d}, {a} | gfx12
  1 -> 0; 2 -> 1; 4 -> 2; 3 -> 0x3e57; 10 -> 0x42a5; 0.5 -> -1; 0x4249 -> 0x3e9c; 100 -> 0x46a5
  edge 0 -> -inf; -0 -> -inf; inf -> inf; -inf -> nan; nan -> nan; 1 -> 0; -1 -> nan; 0.25 -> -2; 1024 -> 10
  edge -2 -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_s_exp_f16 {d}, {a} | gfx12
  1 -> 2; 2 -> 4; 4 -> 16; 3 -> 8; 10 -> 1024; 0.5 -> 0x3da8; 0x4249 -> 8.828125; 100 -> inf
  edge 0 -> 1; -0 -> 1; inf -> inf; -inf -> 0; nan -> nan; 1 -> 2; -1 -> 0.5; 0.25 -> 0x3cc2; 1024 -> inf; -2 -> 0.25
