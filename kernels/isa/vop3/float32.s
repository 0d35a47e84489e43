// Fused multiply-add, minima, maxima and medians of three, division's helpers: f32.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP3A & VOP3B Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32, b:f32, c:f32 -> d:f32
  op v_fma_f32 {d}, {a}, {b}, {c}
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

test a:f32, b:f32, c:f32 -> d:f32
  op v_fma_f32 {d}, -{a}, |{b}|, -{c}
  2, 3, 4 -> -10; 1.5, -4, 0.25 -> -6.25; 0x3eaaaaab, 3, -1 -> 0xb3000000; 100, 0x3e124925, -14 -> 0xbe92493a
  -5, -7, 1 -> 34; 0x3f800001, 0x3f800001, 0xbf800002 -> 0xa8800000; 0x3f800001, 0xbf800001, 0x3f800002 -> 0xc0000002
  0x3f800003, 0x3f800005, 0xbf800008 -> 0xaa700000
  edge -0, -0, -0 -> 0; -0, -0, 0x1 -> 0x80000001; -0, inf, -0 -> nan; -0, inf, 0x1 -> nan; -0, nan, -0 -> nan
  edge -0, nan, 0x1 -> nan; -0, 0x1, -0 -> 0; -0, 0x1, 0x1 -> 0x80000001; -0, 0x7f7fffff, -0 -> 0
  edge -0, 0x7f7fffff, 0x1 -> 0x80000001; -0, -1, -0 -> 0; -0, -1, 0x1 -> 0x80000001; inf, -0, -0 -> nan
  edge inf, -0, 0x1 -> nan; inf, inf, -0 -> -inf; inf, inf, 0x1 -> -inf; inf, nan, -0 -> nan; inf, nan, 0x1 -> nan
  edge inf, 0x1, -0 -> -inf; inf, 0x1, 0x1 -> -inf; inf, 0x7f7fffff, -0 -> -inf; inf, 0x7f7fffff, 0x1 -> -inf
  edge inf, -1, -0 -> -inf; inf, -1, 0x1 -> -inf; nan, -0, -0 -> nan; nan, -0, 0x1 -> nan; nan, inf, -0 -> nan
  edge nan, inf, 0x1 -> nan; nan, nan, -0 -> nan; nan, nan, 0x1 -> nan; nan, 0x1, -0 -> nan; nan, 0x1, 0x1 -> nan
  edge nan, 0x7f7fffff, -0 -> nan; nan, 0x7f7fffff, 0x1 -> nan; nan, -1, -0 -> nan; nan, -1, 0x1 -> nan
  edge 0x1, -0, -0 -> 0; 0x1, -0, 0x1 -> 0x80000001; 0x1, inf, -0 -> -inf; 0x1, inf, 0x1 -> -inf; 0x1, nan, -0 -> nan
  edge 0x1, nan, 0x1 -> nan; 0x1, 0x1, -0 -> -0; 0x1, 0x1, 0x1 -> 0x80000001; 0x1, 0x7f7fffff, -0 -> 0xb4ffffff
  edge 0x1, 0x7f7fffff, 0x1 -> 0xb4ffffff; 0x1, -1, -0 -> 0x80000001; 0x1, -1, 0x1 -> 0x80000002
  edge 0x7f7fffff, -0, -0 -> 0; 0x7f7fffff, -0, 0x1 -> 0x80000001; 0x7f7fffff, inf, -0 -> -inf
  edge 0x7f7fffff, inf, 0x1 -> -inf; 0x7f7fffff, nan, -0 -> nan; 0x7f7fffff, nan, 0x1 -> nan
  edge 0x7f7fffff, 0x1, -0 -> 0xb4ffffff; 0x7f7fffff, 0x1, 0x1 -> 0xb4ffffff; 0x7f7fffff, 0x7f7fffff, -0 -> -inf
  edge 0x7f7fffff, 0x7f7fffff, 0x1 -> -inf; 0x7f7fffff, -1, -0 -> 0xff7fffff; 0x7f7fffff, -1, 0x1 -> 0xff7fffff
  edge -1, -0, -0 -> 0; -1, -0, 0x1 -> 0x80000001; -1, inf, -0 -> inf; -1, inf, 0x1 -> inf; -1, nan, -0 -> nan
  edge -1, nan, 0x1 -> nan; -1, 0x1, -0 -> 0x1; -1, 0x1, 0x1 -> 0; -1, 0x7f7fffff, -0 -> 0x7f7fffff
  edge -1, 0x7f7fffff, 0x1 -> 0x7f7fffff; -1, -1, -0 -> 1; -1, -1, 0x1 -> 1

test a:f32, b:f32, d:f32 -> d:f32
  op v_fmac_f32_e32 {d}, {a}, {b} | gfx906 gfx908 gfx90a gfx94 gfx95 gfx10 gfx11 gfx12
  op v_fmac_f32_e64 {d}, {a}, {b} | gfx906 gfx908 gfx90a gfx94 gfx95 gfx10 gfx11 gfx12
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

test a:f32, c:f32 -> d:f32
  op v_fmaak_f32 {d}, {a}, {c}, 0x40200000 | gfx10 gfx11 gfx12 gfx94 gfx95
  1, 2 -> 4.5; 1.5, -4 -> -3.5; 0x3eaaaaab, 3 -> 3.5; 100, 0x3e124925 -> 0x41864925; -5, -7 -> 37.5
  0x40492492, 0x40490fdc -> 0x4145fa2d; 0x3a83126f, 1000 -> 3.5; 6, 6 -> 38.5
  edge -0, -0 -> 2.5; -0, inf -> nan; -0, nan -> nan; -0, 0x1 -> 2.5; -0, 0x7f7fffff -> 2.5; -0, -1 -> 2.5
  edge inf, -0 -> nan; inf, inf -> inf; inf, nan -> nan; inf, 0x1 -> inf; inf, 0x7f7fffff -> inf; inf, -1 -> -inf
  edge nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 0x7f7fffff -> nan; nan, -1 -> nan
  edge 0x1, -0 -> 2.5; 0x1, inf -> inf; 0x1, nan -> nan; 0x1, 0x1 -> 2.5; 0x1, 0x7f7fffff -> 0x40200002
  edge 0x1, -1 -> 2.5; 0x7f7fffff, -0 -> 2.5; 0x7f7fffff, inf -> inf; 0x7f7fffff, nan -> nan
  edge 0x7f7fffff, 0x1 -> 0x40200002; 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, -1 -> 0xff7fffff; -1, -0 -> 2.5
  edge -1, inf -> -inf; -1, nan -> nan; -1, 0x1 -> 2.5; -1, 0x7f7fffff -> 0xff7fffff; -1, -1 -> 3.5

test a:f32, c:f32 -> d:f32
  op v_fmamk_f32 {d}, {a}, 0x40200000, {c} | gfx10 gfx11 gfx12 gfx94 gfx95
  1, 2 -> 4.5; 1.5, -4 -> -0.25; 0x3eaaaaab, 3 -> 0x40755555; 100, 0x3e124925 -> 0x437a2492; -5, -7 -> -19.5
  0x40492492, 0x40490fdc -> 0x412ffad2; 0x3a83126f, 1000 -> 0x447a0029; 6, 6 -> 21
  edge -0, -0 -> -0; -0, inf -> inf; -0, nan -> nan; -0, 0x1 -> 0x1; -0, 0x7f7fffff -> 0x7f7fffff; -0, -1 -> -1
  edge inf, -0 -> inf; inf, inf -> inf; inf, nan -> nan; inf, 0x1 -> inf; inf, 0x7f7fffff -> inf; inf, -1 -> inf
  edge nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 0x7f7fffff -> nan; nan, -1 -> nan
  edge 0x1, -0 -> 0x2; 0x1, inf -> inf; 0x1, nan -> nan; 0x1, 0x1 -> 0x4; 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, -1 -> -1
  edge 0x7f7fffff, -0 -> inf; 0x7f7fffff, inf -> inf; 0x7f7fffff, nan -> nan; 0x7f7fffff, 0x1 -> inf
  edge 0x7f7fffff, 0x7f7fffff -> inf; 0x7f7fffff, -1 -> inf; -1, -0 -> -2.5; -1, inf -> inf; -1, nan -> nan
  edge -1, 0x1 -> -2.5; -1, 0x7f7fffff -> 0x7f7fffff; -1, -1 -> -3.5

test a:f32, b:f32, c:f32 -> d:f32
  op v_min3_f32 {d}, {a}, {b}, {c} | all !gfx12
  op v_min3_num_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 2; 1.5, -4, 0.25 -> -4; 0x3eaaaaab, 3, -1 -> -1; 100, 0x3e124925, -14 -> -14; -5, -7, 1 -> -7
  0x3f800001, 0x3f800001, 0xbf800002 -> 0xbf800002; 0x3f800001, 0xbf800001, 0x3f800002 -> 0xbf800001
  0x3f800003, 0x3f800005, 0xbf800008 -> 0xbf800008
  edge 0, 0, 0 -> 0; 0, 0, -inf -> -inf; 0, 0, 0x7f7fffff -> 0; 0, inf, 0 -> 0; 0, inf, -inf -> -inf
  edge 0, inf, 0x7f7fffff -> 0; 0, -inf, 0 -> -inf; 0, -inf, -inf -> -inf; 0, -inf, 0x7f7fffff -> -inf; 0, 0x1, 0 -> 0
  edge 0, 0x1, -inf -> -inf; 0, 0x1, 0x7f7fffff -> 0; 0, 0x7f7fffff, 0 -> 0; 0, 0x7f7fffff, -inf -> -inf
  edge 0, 0x7f7fffff, 0x7f7fffff -> 0; 0, -1, 0 -> -1; 0, -1, -inf -> -inf; 0, -1, 0x7f7fffff -> -1; inf, 0, 0 -> 0
  edge inf, 0, -inf -> -inf; inf, 0, 0x7f7fffff -> 0; inf, inf, 0 -> 0; inf, inf, -inf -> -inf
  edge inf, inf, 0x7f7fffff -> 0x7f7fffff; inf, -inf, 0 -> -inf; inf, -inf, -inf -> -inf
  edge inf, -inf, 0x7f7fffff -> -inf; inf, 0x1, 0 -> 0; inf, 0x1, -inf -> -inf; inf, 0x1, 0x7f7fffff -> 0x1
  edge inf, 0x7f7fffff, 0 -> 0; inf, 0x7f7fffff, -inf -> -inf; inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge inf, -1, 0 -> -1; inf, -1, -inf -> -inf; inf, -1, 0x7f7fffff -> -1; -inf, 0, 0 -> -inf; -inf, 0, -inf -> -inf
  edge -inf, 0, 0x7f7fffff -> -inf; -inf, inf, 0 -> -inf; -inf, inf, -inf -> -inf; -inf, inf, 0x7f7fffff -> -inf
  edge -inf, -inf, 0 -> -inf; -inf, -inf, -inf -> -inf; -inf, -inf, 0x7f7fffff -> -inf; -inf, 0x1, 0 -> -inf
  edge -inf, 0x1, -inf -> -inf; -inf, 0x1, 0x7f7fffff -> -inf; -inf, 0x7f7fffff, 0 -> -inf
  edge -inf, 0x7f7fffff, -inf -> -inf; -inf, 0x7f7fffff, 0x7f7fffff -> -inf; -inf, -1, 0 -> -inf
  edge -inf, -1, -inf -> -inf; -inf, -1, 0x7f7fffff -> -inf; 0x1, 0, 0 -> 0; 0x1, 0, -inf -> -inf
  edge 0x1, 0, 0x7f7fffff -> 0; 0x1, inf, 0 -> 0; 0x1, inf, -inf -> -inf; 0x1, inf, 0x7f7fffff -> 0x1
  edge 0x1, -inf, 0 -> -inf; 0x1, -inf, -inf -> -inf; 0x1, -inf, 0x7f7fffff -> -inf; 0x1, 0x1, 0 -> 0
  edge 0x1, 0x1, -inf -> -inf; 0x1, 0x1, 0x7f7fffff -> 0x1; 0x1, 0x7f7fffff, 0 -> 0; 0x1, 0x7f7fffff, -inf -> -inf
  edge 0x1, 0x7f7fffff, 0x7f7fffff -> 0x1; 0x1, -1, 0 -> -1; 0x1, -1, -inf -> -inf; 0x1, -1, 0x7f7fffff -> -1
  edge 0x7f7fffff, 0, 0 -> 0; 0x7f7fffff, 0, -inf -> -inf; 0x7f7fffff, 0, 0x7f7fffff -> 0; 0x7f7fffff, inf, 0 -> 0
  edge 0x7f7fffff, inf, -inf -> -inf; 0x7f7fffff, inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -inf, 0 -> -inf
  edge 0x7f7fffff, -inf, -inf -> -inf; 0x7f7fffff, -inf, 0x7f7fffff -> -inf; 0x7f7fffff, 0x1, 0 -> 0
  edge 0x7f7fffff, 0x1, -inf -> -inf; 0x7f7fffff, 0x1, 0x7f7fffff -> 0x1; 0x7f7fffff, 0x7f7fffff, 0 -> 0
  edge 0x7f7fffff, 0x7f7fffff, -inf -> -inf; 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -1, 0 -> -1
  edge 0x7f7fffff, -1, -inf -> -inf; 0x7f7fffff, -1, 0x7f7fffff -> -1; -1, 0, 0 -> -1; -1, 0, -inf -> -inf
  edge -1, 0, 0x7f7fffff -> -1; -1, inf, 0 -> -1; -1, inf, -inf -> -inf; -1, inf, 0x7f7fffff -> -1
  edge -1, -inf, 0 -> -inf; -1, -inf, -inf -> -inf; -1, -inf, 0x7f7fffff -> -inf; -1, 0x1, 0 -> -1
  edge -1, 0x1, -inf -> -inf; -1, 0x1, 0x7f7fffff -> -1; -1, 0x7f7fffff, 0 -> -1; -1, 0x7f7fffff, -inf -> -inf
  edge -1, 0x7f7fffff, 0x7f7fffff -> -1; -1, -1, 0 -> -1; -1, -1, -inf -> -inf; -1, -1, 0x7f7fffff -> -1

test a:f32, b:f32, c:f32 -> d:f32
  op v_med3_f32 {d}, {a}, {b}, {c} | all !gfx12
  op v_med3_num_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 3; 1.5, -4, 0.25 -> 0.25; 0x3eaaaaab, 3, -1 -> 0x3eaaaaab; 100, 0x3e124925, -14 -> 0x3e124925
  -5, -7, 1 -> -5; 0x3f800001, 0x3f800001, 0xbf800002 -> 0x3f800001; 0x3f800001, 0xbf800001, 0x3f800002 -> 0x3f800001
  0x3f800003, 0x3f800005, 0xbf800008 -> 0x3f800003
  edge 0, 0, 0 -> 0; 0, 0, -inf -> 0; 0, 0, 0x7f7fffff -> 0; 0, inf, 0 -> 0; 0, inf, -inf -> 0
  edge 0, inf, 0x7f7fffff -> 0x7f7fffff; 0, -inf, 0 -> 0; 0, -inf, -inf -> -inf; 0, -inf, 0x7f7fffff -> 0
  edge 0, 0x1, 0 -> 0; 0, 0x1, -inf -> 0; 0, 0x1, 0x7f7fffff -> 0x1; 0, 0x7f7fffff, 0 -> 0; 0, 0x7f7fffff, -inf -> 0
  edge 0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0, -1, 0 -> 0; 0, -1, -inf -> -1; 0, -1, 0x7f7fffff -> 0
  edge inf, 0, 0 -> 0; inf, 0, -inf -> 0; inf, 0, 0x7f7fffff -> 0x7f7fffff; inf, inf, 0 -> inf; inf, inf, -inf -> inf
  edge inf, inf, 0x7f7fffff -> inf; inf, -inf, 0 -> 0; inf, -inf, -inf -> -inf; inf, -inf, 0x7f7fffff -> 0x7f7fffff
  edge inf, 0x1, 0 -> 0x1; inf, 0x1, -inf -> 0x1; inf, 0x1, 0x7f7fffff -> 0x7f7fffff; inf, 0x7f7fffff, 0 -> 0x7f7fffff
  edge inf, 0x7f7fffff, -inf -> 0x7f7fffff; inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; inf, -1, 0 -> 0
  edge inf, -1, -inf -> -1; inf, -1, 0x7f7fffff -> 0x7f7fffff; -inf, 0, 0 -> 0; -inf, 0, -inf -> -inf
  edge -inf, 0, 0x7f7fffff -> 0; -inf, inf, 0 -> 0; -inf, inf, -inf -> -inf; -inf, inf, 0x7f7fffff -> 0x7f7fffff
  edge -inf, -inf, 0 -> -inf; -inf, -inf, -inf -> -inf; -inf, -inf, 0x7f7fffff -> -inf; -inf, 0x1, 0 -> 0
  edge -inf, 0x1, -inf -> -inf; -inf, 0x1, 0x7f7fffff -> 0x1; -inf, 0x7f7fffff, 0 -> 0; -inf, 0x7f7fffff, -inf -> -inf
  edge -inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -inf, -1, 0 -> -1; -inf, -1, -inf -> -inf
  edge -inf, -1, 0x7f7fffff -> -1; 0x1, 0, 0 -> 0; 0x1, 0, -inf -> 0; 0x1, 0, 0x7f7fffff -> 0x1; 0x1, inf, 0 -> 0x1
  edge 0x1, inf, -inf -> 0x1; 0x1, inf, 0x7f7fffff -> 0x7f7fffff; 0x1, -inf, 0 -> 0; 0x1, -inf, -inf -> -inf
  edge 0x1, -inf, 0x7f7fffff -> 0x1; 0x1, 0x1, 0 -> 0x1; 0x1, 0x1, -inf -> 0x1; 0x1, 0x1, 0x7f7fffff -> 0x1
  edge 0x1, 0x7f7fffff, 0 -> 0x1; 0x1, 0x7f7fffff, -inf -> 0x1; 0x1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0x1, -1, 0 -> 0; 0x1, -1, -inf -> -1; 0x1, -1, 0x7f7fffff -> 0x1; 0x7f7fffff, 0, 0 -> 0
  edge 0x7f7fffff, 0, -inf -> 0; 0x7f7fffff, 0, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, inf, 0 -> 0x7f7fffff
  edge 0x7f7fffff, inf, -inf -> 0x7f7fffff; 0x7f7fffff, inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -inf, 0 -> 0
  edge 0x7f7fffff, -inf, -inf -> -inf; 0x7f7fffff, -inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0x1, 0 -> 0x1
  edge 0x7f7fffff, 0x1, -inf -> 0x1; 0x7f7fffff, 0x1, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0x7f7fffff, 0 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff, -inf -> 0x7f7fffff
  edge 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -1, 0 -> 0; 0x7f7fffff, -1, -inf -> -1
  edge 0x7f7fffff, -1, 0x7f7fffff -> 0x7f7fffff; -1, 0, 0 -> 0; -1, 0, -inf -> -1; -1, 0, 0x7f7fffff -> 0
  edge -1, inf, 0 -> 0; -1, inf, -inf -> -1; -1, inf, 0x7f7fffff -> 0x7f7fffff; -1, -inf, 0 -> -1
  edge -1, -inf, -inf -> -inf; -1, -inf, 0x7f7fffff -> -1; -1, 0x1, 0 -> 0; -1, 0x1, -inf -> -1
  edge -1, 0x1, 0x7f7fffff -> 0x1; -1, 0x7f7fffff, 0 -> 0; -1, 0x7f7fffff, -inf -> -1
  edge -1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -1, -1, 0 -> -1; -1, -1, -inf -> -1; -1, -1, 0x7f7fffff -> -1

test a:f32, b:f32, c:f32 -> d:f32
  op v_max3_f32 {d}, {a}, {b}, {c} | all !gfx12
  op v_max3_num_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 1.5; 0x3eaaaaab, 3, -1 -> 3; 100, 0x3e124925, -14 -> 100; -5, -7, 1 -> 1
  0x3f800001, 0x3f800001, 0xbf800002 -> 0x3f800001; 0x3f800001, 0xbf800001, 0x3f800002 -> 0x3f800002
  0x3f800003, 0x3f800005, 0xbf800008 -> 0x3f800005
  edge 0, 0, 0 -> 0; 0, 0, -inf -> 0; 0, 0, 0x7f7fffff -> 0x7f7fffff; 0, inf, 0 -> inf; 0, inf, -inf -> inf
  edge 0, inf, 0x7f7fffff -> inf; 0, -inf, 0 -> 0; 0, -inf, -inf -> 0; 0, -inf, 0x7f7fffff -> 0x7f7fffff
  edge 0, 0x1, 0 -> 0x1; 0, 0x1, -inf -> 0x1; 0, 0x1, 0x7f7fffff -> 0x7f7fffff; 0, 0x7f7fffff, 0 -> 0x7f7fffff
  edge 0, 0x7f7fffff, -inf -> 0x7f7fffff; 0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0, -1, 0 -> 0; 0, -1, -inf -> 0
  edge 0, -1, 0x7f7fffff -> 0x7f7fffff; inf, 0, 0 -> inf; inf, 0, -inf -> inf; inf, 0, 0x7f7fffff -> inf
  edge inf, inf, 0 -> inf; inf, inf, -inf -> inf; inf, inf, 0x7f7fffff -> inf; inf, -inf, 0 -> inf
  edge inf, -inf, -inf -> inf; inf, -inf, 0x7f7fffff -> inf; inf, 0x1, 0 -> inf; inf, 0x1, -inf -> inf
  edge inf, 0x1, 0x7f7fffff -> inf; inf, 0x7f7fffff, 0 -> inf; inf, 0x7f7fffff, -inf -> inf
  edge inf, 0x7f7fffff, 0x7f7fffff -> inf; inf, -1, 0 -> inf; inf, -1, -inf -> inf; inf, -1, 0x7f7fffff -> inf
  edge -inf, 0, 0 -> 0; -inf, 0, -inf -> 0; -inf, 0, 0x7f7fffff -> 0x7f7fffff; -inf, inf, 0 -> inf
  edge -inf, inf, -inf -> inf; -inf, inf, 0x7f7fffff -> inf; -inf, -inf, 0 -> 0; -inf, -inf, -inf -> -inf
  edge -inf, -inf, 0x7f7fffff -> 0x7f7fffff; -inf, 0x1, 0 -> 0x1; -inf, 0x1, -inf -> 0x1
  edge -inf, 0x1, 0x7f7fffff -> 0x7f7fffff; -inf, 0x7f7fffff, 0 -> 0x7f7fffff; -inf, 0x7f7fffff, -inf -> 0x7f7fffff
  edge -inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -inf, -1, 0 -> 0; -inf, -1, -inf -> -1
  edge -inf, -1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0, 0 -> 0x1; 0x1, 0, -inf -> 0x1; 0x1, 0, 0x7f7fffff -> 0x7f7fffff
  edge 0x1, inf, 0 -> inf; 0x1, inf, -inf -> inf; 0x1, inf, 0x7f7fffff -> inf; 0x1, -inf, 0 -> 0x1
  edge 0x1, -inf, -inf -> 0x1; 0x1, -inf, 0x7f7fffff -> 0x7f7fffff; 0x1, 0x1, 0 -> 0x1; 0x1, 0x1, -inf -> 0x1
  edge 0x1, 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0x7f7fffff, 0 -> 0x7f7fffff; 0x1, 0x7f7fffff, -inf -> 0x7f7fffff
  edge 0x1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x1, -1, 0 -> 0x1; 0x1, -1, -inf -> 0x1
  edge 0x1, -1, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0, 0 -> 0x7f7fffff; 0x7f7fffff, 0, -inf -> 0x7f7fffff
  edge 0x7f7fffff, 0, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, inf, 0 -> inf; 0x7f7fffff, inf, -inf -> inf
  edge 0x7f7fffff, inf, 0x7f7fffff -> inf; 0x7f7fffff, -inf, 0 -> 0x7f7fffff; 0x7f7fffff, -inf, -inf -> 0x7f7fffff
  edge 0x7f7fffff, -inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0x1, 0 -> 0x7f7fffff
  edge 0x7f7fffff, 0x1, -inf -> 0x7f7fffff; 0x7f7fffff, 0x1, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, 0x7f7fffff, 0 -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff, -inf -> 0x7f7fffff
  edge 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -1, 0 -> 0x7f7fffff
  edge 0x7f7fffff, -1, -inf -> 0x7f7fffff; 0x7f7fffff, -1, 0x7f7fffff -> 0x7f7fffff; -1, 0, 0 -> 0; -1, 0, -inf -> 0
  edge -1, 0, 0x7f7fffff -> 0x7f7fffff; -1, inf, 0 -> inf; -1, inf, -inf -> inf; -1, inf, 0x7f7fffff -> inf
  edge -1, -inf, 0 -> 0; -1, -inf, -inf -> -1; -1, -inf, 0x7f7fffff -> 0x7f7fffff; -1, 0x1, 0 -> 0x1
  edge -1, 0x1, -inf -> 0x1; -1, 0x1, 0x7f7fffff -> 0x7f7fffff; -1, 0x7f7fffff, 0 -> 0x7f7fffff
  edge -1, 0x7f7fffff, -inf -> 0x7f7fffff; -1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -1, -1, 0 -> 0
  edge -1, -1, -inf -> -1; -1, -1, 0x7f7fffff -> 0x7f7fffff

test a:f32, b:f32, c:f32 -> d:f32
  op v_minmax_f32 {d}, {a}, {b}, {c} | gfx11
  op v_minmax_num_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 0.25; 0x3eaaaaab, 3, -1 -> 0x3eaaaaab; 100, 0x3e124925, -14 -> 0x3e124925
  -5, -7, 1 -> 1; 0x3f800001, 0x3f800001, 0xbf800002 -> 0x3f800001; 0x3f800001, 0xbf800001, 0x3f800002 -> 0x3f800002
  0x3f800003, 0x3f800005, 0xbf800008 -> 0x3f800003
  edge 0, 0, 0 -> 0; 0, 0, -inf -> 0; 0, 0, 0x7f7fffff -> 0x7f7fffff; 0, inf, 0 -> 0; 0, inf, -inf -> 0
  edge 0, inf, 0x7f7fffff -> 0x7f7fffff; 0, -inf, 0 -> 0; 0, -inf, -inf -> -inf; 0, -inf, 0x7f7fffff -> 0x7f7fffff
  edge 0, 0x1, 0 -> 0; 0, 0x1, -inf -> 0; 0, 0x1, 0x7f7fffff -> 0x7f7fffff; 0, 0x7f7fffff, 0 -> 0
  edge 0, 0x7f7fffff, -inf -> 0; 0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0, -1, 0 -> 0; 0, -1, -inf -> -1
  edge 0, -1, 0x7f7fffff -> 0x7f7fffff; inf, 0, 0 -> 0; inf, 0, -inf -> 0; inf, 0, 0x7f7fffff -> 0x7f7fffff
  edge inf, inf, 0 -> inf; inf, inf, -inf -> inf; inf, inf, 0x7f7fffff -> inf; inf, -inf, 0 -> 0
  edge inf, -inf, -inf -> -inf; inf, -inf, 0x7f7fffff -> 0x7f7fffff; inf, 0x1, 0 -> 0x1; inf, 0x1, -inf -> 0x1
  edge inf, 0x1, 0x7f7fffff -> 0x7f7fffff; inf, 0x7f7fffff, 0 -> 0x7f7fffff; inf, 0x7f7fffff, -inf -> 0x7f7fffff
  edge inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; inf, -1, 0 -> 0; inf, -1, -inf -> -1
  edge inf, -1, 0x7f7fffff -> 0x7f7fffff; -inf, 0, 0 -> 0; -inf, 0, -inf -> -inf; -inf, 0, 0x7f7fffff -> 0x7f7fffff
  edge -inf, inf, 0 -> 0; -inf, inf, -inf -> -inf; -inf, inf, 0x7f7fffff -> 0x7f7fffff; -inf, -inf, 0 -> 0
  edge -inf, -inf, -inf -> -inf; -inf, -inf, 0x7f7fffff -> 0x7f7fffff; -inf, 0x1, 0 -> 0; -inf, 0x1, -inf -> -inf
  edge -inf, 0x1, 0x7f7fffff -> 0x7f7fffff; -inf, 0x7f7fffff, 0 -> 0; -inf, 0x7f7fffff, -inf -> -inf
  edge -inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -inf, -1, 0 -> 0; -inf, -1, -inf -> -inf
  edge -inf, -1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0, 0 -> 0; 0x1, 0, -inf -> 0; 0x1, 0, 0x7f7fffff -> 0x7f7fffff
  edge 0x1, inf, 0 -> 0x1; 0x1, inf, -inf -> 0x1; 0x1, inf, 0x7f7fffff -> 0x7f7fffff; 0x1, -inf, 0 -> 0
  edge 0x1, -inf, -inf -> -inf; 0x1, -inf, 0x7f7fffff -> 0x7f7fffff; 0x1, 0x1, 0 -> 0x1; 0x1, 0x1, -inf -> 0x1
  edge 0x1, 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1, 0x7f7fffff, 0 -> 0x1; 0x1, 0x7f7fffff, -inf -> 0x1
  edge 0x1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x1, -1, 0 -> 0; 0x1, -1, -inf -> -1
  edge 0x1, -1, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0, 0 -> 0; 0x7f7fffff, 0, -inf -> 0
  edge 0x7f7fffff, 0, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, inf, 0 -> 0x7f7fffff; 0x7f7fffff, inf, -inf -> 0x7f7fffff
  edge 0x7f7fffff, inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -inf, 0 -> 0; 0x7f7fffff, -inf, -inf -> -inf
  edge 0x7f7fffff, -inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0x1, 0 -> 0x1; 0x7f7fffff, 0x1, -inf -> 0x1
  edge 0x7f7fffff, 0x1, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff, 0 -> 0x7f7fffff
  edge 0x7f7fffff, 0x7f7fffff, -inf -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0x7f7fffff, -1, 0 -> 0; 0x7f7fffff, -1, -inf -> -1; 0x7f7fffff, -1, 0x7f7fffff -> 0x7f7fffff; -1, 0, 0 -> 0
  edge -1, 0, -inf -> -1; -1, 0, 0x7f7fffff -> 0x7f7fffff; -1, inf, 0 -> 0; -1, inf, -inf -> -1
  edge -1, inf, 0x7f7fffff -> 0x7f7fffff; -1, -inf, 0 -> 0; -1, -inf, -inf -> -inf; -1, -inf, 0x7f7fffff -> 0x7f7fffff
  edge -1, 0x1, 0 -> 0; -1, 0x1, -inf -> -1; -1, 0x1, 0x7f7fffff -> 0x7f7fffff; -1, 0x7f7fffff, 0 -> 0
  edge -1, 0x7f7fffff, -inf -> -1; -1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -1, -1, 0 -> 0; -1, -1, -inf -> -1
  edge -1, -1, 0x7f7fffff -> 0x7f7fffff

test a:f32, b:f32, c:f32 -> d:f32
  op v_maxmin_f32 {d}, {a}, {b}, {c} | gfx11
  op v_maxmin_num_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 3; 1.5, -4, 0.25 -> 0.25; 0x3eaaaaab, 3, -1 -> -1; 100, 0x3e124925, -14 -> -14; -5, -7, 1 -> -5
  0x3f800001, 0x3f800001, 0xbf800002 -> 0xbf800002; 0x3f800001, 0xbf800001, 0x3f800002 -> 0x3f800001
  0x3f800003, 0x3f800005, 0xbf800008 -> 0xbf800008
  edge 0, 0, 0 -> 0; 0, 0, -inf -> -inf; 0, 0, 0x7f7fffff -> 0; 0, inf, 0 -> 0; 0, inf, -inf -> -inf
  edge 0, inf, 0x7f7fffff -> 0x7f7fffff; 0, -inf, 0 -> 0; 0, -inf, -inf -> -inf; 0, -inf, 0x7f7fffff -> 0
  edge 0, 0x1, 0 -> 0; 0, 0x1, -inf -> -inf; 0, 0x1, 0x7f7fffff -> 0x1; 0, 0x7f7fffff, 0 -> 0
  edge 0, 0x7f7fffff, -inf -> -inf; 0, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0, -1, 0 -> 0; 0, -1, -inf -> -inf
  edge 0, -1, 0x7f7fffff -> 0; inf, 0, 0 -> 0; inf, 0, -inf -> -inf; inf, 0, 0x7f7fffff -> 0x7f7fffff
  edge inf, inf, 0 -> 0; inf, inf, -inf -> -inf; inf, inf, 0x7f7fffff -> 0x7f7fffff; inf, -inf, 0 -> 0
  edge inf, -inf, -inf -> -inf; inf, -inf, 0x7f7fffff -> 0x7f7fffff; inf, 0x1, 0 -> 0; inf, 0x1, -inf -> -inf
  edge inf, 0x1, 0x7f7fffff -> 0x7f7fffff; inf, 0x7f7fffff, 0 -> 0; inf, 0x7f7fffff, -inf -> -inf
  edge inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; inf, -1, 0 -> 0; inf, -1, -inf -> -inf
  edge inf, -1, 0x7f7fffff -> 0x7f7fffff; -inf, 0, 0 -> 0; -inf, 0, -inf -> -inf; -inf, 0, 0x7f7fffff -> 0
  edge -inf, inf, 0 -> 0; -inf, inf, -inf -> -inf; -inf, inf, 0x7f7fffff -> 0x7f7fffff; -inf, -inf, 0 -> -inf
  edge -inf, -inf, -inf -> -inf; -inf, -inf, 0x7f7fffff -> -inf; -inf, 0x1, 0 -> 0; -inf, 0x1, -inf -> -inf
  edge -inf, 0x1, 0x7f7fffff -> 0x1; -inf, 0x7f7fffff, 0 -> 0; -inf, 0x7f7fffff, -inf -> -inf
  edge -inf, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -inf, -1, 0 -> -1; -inf, -1, -inf -> -inf
  edge -inf, -1, 0x7f7fffff -> -1; 0x1, 0, 0 -> 0; 0x1, 0, -inf -> -inf; 0x1, 0, 0x7f7fffff -> 0x1; 0x1, inf, 0 -> 0
  edge 0x1, inf, -inf -> -inf; 0x1, inf, 0x7f7fffff -> 0x7f7fffff; 0x1, -inf, 0 -> 0; 0x1, -inf, -inf -> -inf
  edge 0x1, -inf, 0x7f7fffff -> 0x1; 0x1, 0x1, 0 -> 0; 0x1, 0x1, -inf -> -inf; 0x1, 0x1, 0x7f7fffff -> 0x1
  edge 0x1, 0x7f7fffff, 0 -> 0; 0x1, 0x7f7fffff, -inf -> -inf; 0x1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0x1, -1, 0 -> 0; 0x1, -1, -inf -> -inf; 0x1, -1, 0x7f7fffff -> 0x1; 0x7f7fffff, 0, 0 -> 0
  edge 0x7f7fffff, 0, -inf -> -inf; 0x7f7fffff, 0, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, inf, 0 -> 0
  edge 0x7f7fffff, inf, -inf -> -inf; 0x7f7fffff, inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -inf, 0 -> 0
  edge 0x7f7fffff, -inf, -inf -> -inf; 0x7f7fffff, -inf, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0x1, 0 -> 0
  edge 0x7f7fffff, 0x1, -inf -> -inf; 0x7f7fffff, 0x1, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, 0x7f7fffff, 0 -> 0
  edge 0x7f7fffff, 0x7f7fffff, -inf -> -inf; 0x7f7fffff, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, -1, 0 -> 0
  edge 0x7f7fffff, -1, -inf -> -inf; 0x7f7fffff, -1, 0x7f7fffff -> 0x7f7fffff; -1, 0, 0 -> 0; -1, 0, -inf -> -inf
  edge -1, 0, 0x7f7fffff -> 0; -1, inf, 0 -> 0; -1, inf, -inf -> -inf; -1, inf, 0x7f7fffff -> 0x7f7fffff
  edge -1, -inf, 0 -> -1; -1, -inf, -inf -> -inf; -1, -inf, 0x7f7fffff -> -1; -1, 0x1, 0 -> 0; -1, 0x1, -inf -> -inf
  edge -1, 0x1, 0x7f7fffff -> 0x1; -1, 0x7f7fffff, 0 -> 0; -1, 0x7f7fffff, -inf -> -inf
  edge -1, 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; -1, -1, 0 -> -1; -1, -1, -inf -> -inf; -1, -1, 0x7f7fffff -> -1

test a:f32, b:f32 -> d:f32
  op v_minimum_f32 {d}, {a}, {b} | gfx12
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
  op v_maximum_f32 {d}, {a}, {b} | gfx12
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

test a:f32, b:f32, c:f32 -> d:f32
  op v_minimum3_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 2; 1.5, -4, 0.25 -> -4; 0x3eaaaaab, 3, -1 -> -1; 100, 0x3e124925, -14 -> -14; -5, -7, 1 -> -7
  0x3f800001, 0x3f800001, 0xbf800002 -> 0xbf800002; 0x3f800001, 0xbf800001, 0x3f800002 -> 0xbf800001
  0x3f800003, 0x3f800005, 0xbf800008 -> 0xbf800008
  edge 0, 0, 0 -> 0; 0, 0, inf -> 0; 0, 0, snan -> nan; 0, -0, 0 -> -0; 0, -0, inf -> -0; 0, -0, snan -> nan
  edge 0, inf, 0 -> 0; 0, inf, inf -> 0; 0, inf, snan -> nan; 0, nan, 0 -> nan; 0, nan, inf -> nan
  edge 0, nan, snan -> nan; 0, snan, 0 -> nan; 0, snan, inf -> nan; 0, snan, snan -> nan; 0, -1, 0 -> -1
  edge 0, -1, inf -> -1; 0, -1, snan -> nan; -0, 0, 0 -> -0; -0, 0, inf -> -0; -0, 0, snan -> nan; -0, -0, 0 -> -0
  edge -0, -0, inf -> -0; -0, -0, snan -> nan; -0, inf, 0 -> -0; -0, inf, inf -> -0; -0, inf, snan -> nan
  edge -0, nan, 0 -> nan; -0, nan, inf -> nan; -0, nan, snan -> nan; -0, snan, 0 -> nan; -0, snan, inf -> nan
  edge -0, snan, snan -> nan; -0, -1, 0 -> -1; -0, -1, inf -> -1; -0, -1, snan -> nan; inf, 0, 0 -> 0
  edge inf, 0, inf -> 0; inf, 0, snan -> nan; inf, -0, 0 -> -0; inf, -0, inf -> -0; inf, -0, snan -> nan
  edge inf, inf, 0 -> 0; inf, inf, inf -> inf; inf, inf, snan -> nan; inf, nan, 0 -> nan; inf, nan, inf -> nan
  edge inf, nan, snan -> nan; inf, snan, 0 -> nan; inf, snan, inf -> nan; inf, snan, snan -> nan; inf, -1, 0 -> -1
  edge inf, -1, inf -> -1; inf, -1, snan -> nan; nan, 0, 0 -> nan; nan, 0, inf -> nan; nan, 0, snan -> nan
  edge nan, -0, 0 -> nan; nan, -0, inf -> nan; nan, -0, snan -> nan; nan, inf, 0 -> nan; nan, inf, inf -> nan
  edge nan, inf, snan -> nan; nan, nan, 0 -> nan; nan, nan, inf -> nan; nan, nan, snan -> nan; nan, snan, 0 -> nan
  edge nan, snan, inf -> nan; nan, snan, snan -> nan; nan, -1, 0 -> nan; nan, -1, inf -> nan; nan, -1, snan -> nan
  edge snan, 0, 0 -> nan; snan, 0, inf -> nan; snan, 0, snan -> nan; snan, -0, 0 -> nan; snan, -0, inf -> nan
  edge snan, -0, snan -> nan; snan, inf, 0 -> nan; snan, inf, inf -> nan; snan, inf, snan -> nan; snan, nan, 0 -> nan
  edge snan, nan, inf -> nan; snan, nan, snan -> nan; snan, snan, 0 -> nan; snan, snan, inf -> nan
  edge snan, snan, snan -> nan; snan, -1, 0 -> nan; snan, -1, inf -> nan; snan, -1, snan -> nan; -1, 0, 0 -> -1
  edge -1, 0, inf -> -1; -1, 0, snan -> nan; -1, -0, 0 -> -1; -1, -0, inf -> -1; -1, -0, snan -> nan; -1, inf, 0 -> -1
  edge -1, inf, inf -> -1; -1, inf, snan -> nan; -1, nan, 0 -> nan; -1, nan, inf -> nan; -1, nan, snan -> nan
  edge -1, snan, 0 -> nan; -1, snan, inf -> nan; -1, snan, snan -> nan; -1, -1, 0 -> -1; -1, -1, inf -> -1
  edge -1, -1, snan -> nan

test a:f32, b:f32, c:f32 -> d:f32
  op v_maximum3_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 1.5; 0x3eaaaaab, 3, -1 -> 3; 100, 0x3e124925, -14 -> 100; -5, -7, 1 -> 1
  0x3f800001, 0x3f800001, 0xbf800002 -> 0x3f800001; 0x3f800001, 0xbf800001, 0x3f800002 -> 0x3f800002
  0x3f800003, 0x3f800005, 0xbf800008 -> 0x3f800005
  edge 0, 0, 0 -> 0; 0, 0, inf -> inf; 0, 0, snan -> nan; 0, -0, 0 -> 0; 0, -0, inf -> inf; 0, -0, snan -> nan
  edge 0, inf, 0 -> inf; 0, inf, inf -> inf; 0, inf, snan -> nan; 0, nan, 0 -> nan; 0, nan, inf -> nan
  edge 0, nan, snan -> nan; 0, snan, 0 -> nan; 0, snan, inf -> nan; 0, snan, snan -> nan; 0, -1, 0 -> 0
  edge 0, -1, inf -> inf; 0, -1, snan -> nan; -0, 0, 0 -> 0; -0, 0, inf -> inf; -0, 0, snan -> nan; -0, -0, 0 -> 0
  edge -0, -0, inf -> inf; -0, -0, snan -> nan; -0, inf, 0 -> inf; -0, inf, inf -> inf; -0, inf, snan -> nan
  edge -0, nan, 0 -> nan; -0, nan, inf -> nan; -0, nan, snan -> nan; -0, snan, 0 -> nan; -0, snan, inf -> nan
  edge -0, snan, snan -> nan; -0, -1, 0 -> 0; -0, -1, inf -> inf; -0, -1, snan -> nan; inf, 0, 0 -> inf
  edge inf, 0, inf -> inf; inf, 0, snan -> nan; inf, -0, 0 -> inf; inf, -0, inf -> inf; inf, -0, snan -> nan
  edge inf, inf, 0 -> inf; inf, inf, inf -> inf; inf, inf, snan -> nan; inf, nan, 0 -> nan; inf, nan, inf -> nan
  edge inf, nan, snan -> nan; inf, snan, 0 -> nan; inf, snan, inf -> nan; inf, snan, snan -> nan; inf, -1, 0 -> inf
  edge inf, -1, inf -> inf; inf, -1, snan -> nan; nan, 0, 0 -> nan; nan, 0, inf -> nan; nan, 0, snan -> nan
  edge nan, -0, 0 -> nan; nan, -0, inf -> nan; nan, -0, snan -> nan; nan, inf, 0 -> nan; nan, inf, inf -> nan
  edge nan, inf, snan -> nan; nan, nan, 0 -> nan; nan, nan, inf -> nan; nan, nan, snan -> nan; nan, snan, 0 -> nan
  edge nan, snan, inf -> nan; nan, snan, snan -> nan; nan, -1, 0 -> nan; nan, -1, inf -> nan; nan, -1, snan -> nan
  edge snan, 0, 0 -> nan; snan, 0, inf -> nan; snan, 0, snan -> nan; snan, -0, 0 -> nan; snan, -0, inf -> nan
  edge snan, -0, snan -> nan; snan, inf, 0 -> nan; snan, inf, inf -> nan; snan, inf, snan -> nan; snan, nan, 0 -> nan
  edge snan, nan, inf -> nan; snan, nan, snan -> nan; snan, snan, 0 -> nan; snan, snan, inf -> nan
  edge snan, snan, snan -> nan; snan, -1, 0 -> nan; snan, -1, inf -> nan; snan, -1, snan -> nan; -1, 0, 0 -> 0
  edge -1, 0, inf -> inf; -1, 0, snan -> nan; -1, -0, 0 -> 0; -1, -0, inf -> inf; -1, -0, snan -> nan
  edge -1, inf, 0 -> inf; -1, inf, inf -> inf; -1, inf, snan -> nan; -1, nan, 0 -> nan; -1, nan, inf -> nan
  edge -1, nan, snan -> nan; -1, snan, 0 -> nan; -1, snan, inf -> nan; -1, snan, snan -> nan; -1, -1, 0 -> 0
  edge -1, -1, inf -> inf; -1, -1, snan -> nan

test a:f32, b:f32, c:f32 -> d:f32
  op v_minimummaximum_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 0.25; 0x3eaaaaab, 3, -1 -> 0x3eaaaaab; 100, 0x3e124925, -14 -> 0x3e124925
  -5, -7, 1 -> 1; 0x3f800001, 0x3f800001, 0xbf800002 -> 0x3f800001; 0x3f800001, 0xbf800001, 0x3f800002 -> 0x3f800002
  0x3f800003, 0x3f800005, 0xbf800008 -> 0x3f800003
  edge 0, 0, 0 -> 0; 0, 0, inf -> inf; 0, 0, snan -> nan; 0, -0, 0 -> 0; 0, -0, inf -> inf; 0, -0, snan -> nan
  edge 0, inf, 0 -> 0; 0, inf, inf -> inf; 0, inf, snan -> nan; 0, nan, 0 -> nan; 0, nan, inf -> nan
  edge 0, nan, snan -> nan; 0, snan, 0 -> nan; 0, snan, inf -> nan; 0, snan, snan -> nan; 0, -1, 0 -> 0
  edge 0, -1, inf -> inf; 0, -1, snan -> nan; -0, 0, 0 -> 0; -0, 0, inf -> inf; -0, 0, snan -> nan; -0, -0, 0 -> 0
  edge -0, -0, inf -> inf; -0, -0, snan -> nan; -0, inf, 0 -> 0; -0, inf, inf -> inf; -0, inf, snan -> nan
  edge -0, nan, 0 -> nan; -0, nan, inf -> nan; -0, nan, snan -> nan; -0, snan, 0 -> nan; -0, snan, inf -> nan
  edge -0, snan, snan -> nan; -0, -1, 0 -> 0; -0, -1, inf -> inf; -0, -1, snan -> nan; inf, 0, 0 -> 0
  edge inf, 0, inf -> inf; inf, 0, snan -> nan; inf, -0, 0 -> 0; inf, -0, inf -> inf; inf, -0, snan -> nan
  edge inf, inf, 0 -> inf; inf, inf, inf -> inf; inf, inf, snan -> nan; inf, nan, 0 -> nan; inf, nan, inf -> nan
  edge inf, nan, snan -> nan; inf, snan, 0 -> nan; inf, snan, inf -> nan; inf, snan, snan -> nan; inf, -1, 0 -> 0
  edge inf, -1, inf -> inf; inf, -1, snan -> nan; nan, 0, 0 -> nan; nan, 0, inf -> nan; nan, 0, snan -> nan
  edge nan, -0, 0 -> nan; nan, -0, inf -> nan; nan, -0, snan -> nan; nan, inf, 0 -> nan; nan, inf, inf -> nan
  edge nan, inf, snan -> nan; nan, nan, 0 -> nan; nan, nan, inf -> nan; nan, nan, snan -> nan; nan, snan, 0 -> nan
  edge nan, snan, inf -> nan; nan, snan, snan -> nan; nan, -1, 0 -> nan; nan, -1, inf -> nan; nan, -1, snan -> nan
  edge snan, 0, 0 -> nan; snan, 0, inf -> nan; snan, 0, snan -> nan; snan, -0, 0 -> nan; snan, -0, inf -> nan
  edge snan, -0, snan -> nan; snan, inf, 0 -> nan; snan, inf, inf -> nan; snan, inf, snan -> nan; snan, nan, 0 -> nan
  edge snan, nan, inf -> nan; snan, nan, snan -> nan; snan, snan, 0 -> nan; snan, snan, inf -> nan
  edge snan, snan, snan -> nan; snan, -1, 0 -> nan; snan, -1, inf -> nan; snan, -1, snan -> nan; -1, 0, 0 -> 0
  edge -1, 0, inf -> inf; -1, 0, snan -> nan; -1, -0, 0 -> 0; -1, -0, inf -> inf; -1, -0, snan -> nan; -1, inf, 0 -> 0
  edge -1, inf, inf -> inf; -1, inf, snan -> nan; -1, nan, 0 -> nan; -1, nan, inf -> nan; -1, nan, snan -> nan
  edge -1, snan, 0 -> nan; -1, snan, inf -> nan; -1, snan, snan -> nan; -1, -1, 0 -> 0; -1, -1, inf -> inf
  edge -1, -1, snan -> nan

test a:f32, b:f32, c:f32 -> d:f32
  op v_maximumminimum_f32 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 3; 1.5, -4, 0.25 -> 0.25; 0x3eaaaaab, 3, -1 -> -1; 100, 0x3e124925, -14 -> -14; -5, -7, 1 -> -5
  0x3f800001, 0x3f800001, 0xbf800002 -> 0xbf800002; 0x3f800001, 0xbf800001, 0x3f800002 -> 0x3f800001
  0x3f800003, 0x3f800005, 0xbf800008 -> 0xbf800008
  edge 0, 0, 0 -> 0; 0, 0, inf -> 0; 0, 0, snan -> nan; 0, -0, 0 -> 0; 0, -0, inf -> 0; 0, -0, snan -> nan
  edge 0, inf, 0 -> 0; 0, inf, inf -> inf; 0, inf, snan -> nan; 0, nan, 0 -> nan; 0, nan, inf -> nan
  edge 0, nan, snan -> nan; 0, snan, 0 -> nan; 0, snan, inf -> nan; 0, snan, snan -> nan; 0, -1, 0 -> 0
  edge 0, -1, inf -> 0; 0, -1, snan -> nan; -0, 0, 0 -> 0; -0, 0, inf -> 0; -0, 0, snan -> nan; -0, -0, 0 -> -0
  edge -0, -0, inf -> -0; -0, -0, snan -> nan; -0, inf, 0 -> 0; -0, inf, inf -> inf; -0, inf, snan -> nan
  edge -0, nan, 0 -> nan; -0, nan, inf -> nan; -0, nan, snan -> nan; -0, snan, 0 -> nan; -0, snan, inf -> nan
  edge -0, snan, snan -> nan; -0, -1, 0 -> -0; -0, -1, inf -> -0; -0, -1, snan -> nan; inf, 0, 0 -> 0
  edge inf, 0, inf -> inf; inf, 0, snan -> nan; inf, -0, 0 -> 0; inf, -0, inf -> inf; inf, -0, snan -> nan
  edge inf, inf, 0 -> 0; inf, inf, inf -> inf; inf, inf, snan -> nan; inf, nan, 0 -> nan; inf, nan, inf -> nan
  edge inf, nan, snan -> nan; inf, snan, 0 -> nan; inf, snan, inf -> nan; inf, snan, snan -> nan; inf, -1, 0 -> 0
  edge inf, -1, inf -> inf; inf, -1, snan -> nan; nan, 0, 0 -> nan; nan, 0, inf -> nan; nan, 0, snan -> nan
  edge nan, -0, 0 -> nan; nan, -0, inf -> nan; nan, -0, snan -> nan; nan, inf, 0 -> nan; nan, inf, inf -> nan
  edge nan, inf, snan -> nan; nan, nan, 0 -> nan; nan, nan, inf -> nan; nan, nan, snan -> nan; nan, snan, 0 -> nan
  edge nan, snan, inf -> nan; nan, snan, snan -> nan; nan, -1, 0 -> nan; nan, -1, inf -> nan; nan, -1, snan -> nan
  edge snan, 0, 0 -> nan; snan, 0, inf -> nan; snan, 0, snan -> nan; snan, -0, 0 -> nan; snan, -0, inf -> nan
  edge snan, -0, snan -> nan; snan, inf, 0 -> nan; snan, inf, inf -> nan; snan, inf, snan -> nan; snan, nan, 0 -> nan
  edge snan, nan, inf -> nan; snan, nan, snan -> nan; snan, snan, 0 -> nan; snan, snan, inf -> nan
  edge snan, snan, snan -> nan; snan, -1, 0 -> nan; snan, -1, inf -> nan; snan, -1, snan -> nan; -1, 0, 0 -> 0
  edge -1, 0, inf -> 0; -1, 0, snan -> nan; -1, -0, 0 -> -0; -1, -0, inf -> -0; -1, -0, snan -> nan; -1, inf, 0 -> 0
  edge -1, inf, inf -> inf; -1, inf, snan -> nan; -1, nan, 0 -> nan; -1, nan, inf -> nan; -1, nan, snan -> nan
  edge -1, snan, 0 -> nan; -1, snan, inf -> nan; -1, snan, snan -> nan; -1, -1, 0 -> -1; -1, -1, inf -> -1
  edge -1, -1, snan -> nan
