// Fused multiply-add, minima, maxima and medians of three, division's helpers: f16.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP3A & VOP3B Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f16, b:f16, c:f16 -> d:f16
  op v_fma_f16 {d}, {a}, {b}, {c}
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

test a:f16, b:f16, c:f16 -> d:f16
  op v_fma_f16 {d}, -{a}, |{b}|, -{c}
  2, 3, 4 -> -10; 1.5, -4, 0.25 -> -6.25; 0x3555, 3, -1 -> 0xc00; 100, 0x3092, -14 -> 0xb484; -5, -7, 1 -> 34
  0x3c01, 0x3c01, 0xbc02 -> 0x8010; 0x3c01, 0xbc01, 0x3c02 -> 0xc002; 0x3c03, 0x3c05, 0xbc08 -> 0x80f0
  edge -0, -0, -0 -> 0; -0, -0, 0x1 -> 0x8001; -0, inf, -0 -> nan; -0, inf, 0x1 -> nan; -0, nan, -0 -> nan
  edge -0, nan, 0x1 -> nan; -0, 0x1, -0 -> 0; -0, 0x1, 0x1 -> 0x8001; -0, 65504, -0 -> 0; -0, 65504, 0x1 -> 0x8001
  edge -0, -1, -0 -> 0; -0, -1, 0x1 -> 0x8001; inf, -0, -0 -> nan; inf, -0, 0x1 -> nan; inf, inf, -0 -> -inf
  edge inf, inf, 0x1 -> -inf; inf, nan, -0 -> nan; inf, nan, 0x1 -> nan; inf, 0x1, -0 -> -inf; inf, 0x1, 0x1 -> -inf
  edge inf, 65504, -0 -> -inf; inf, 65504, 0x1 -> -inf; inf, -1, -0 -> -inf; inf, -1, 0x1 -> -inf; nan, -0, -0 -> nan
  edge nan, -0, 0x1 -> nan; nan, inf, -0 -> nan; nan, inf, 0x1 -> nan; nan, nan, -0 -> nan; nan, nan, 0x1 -> nan
  edge nan, 0x1, -0 -> nan; nan, 0x1, 0x1 -> nan; nan, 65504, -0 -> nan; nan, 65504, 0x1 -> nan; nan, -1, -0 -> nan
  edge nan, -1, 0x1 -> nan; 0x1, -0, -0 -> 0; 0x1, -0, 0x1 -> 0x8001; 0x1, inf, -0 -> -inf; 0x1, inf, 0x1 -> -inf
  edge 0x1, nan, -0 -> nan; 0x1, nan, 0x1 -> nan; 0x1, 0x1, -0 -> -0; 0x1, 0x1, 0x1 -> 0x8001
  edge 0x1, 65504, -0 -> 0x9bff; 0x1, 65504, 0x1 -> 0x9bff; 0x1, -1, -0 -> 0x8001; 0x1, -1, 0x1 -> 0x8002
  edge 65504, -0, -0 -> 0; 65504, -0, 0x1 -> 0x8001; 65504, inf, -0 -> -inf; 65504, inf, 0x1 -> -inf
  edge 65504, nan, -0 -> nan; 65504, nan, 0x1 -> nan; 65504, 0x1, -0 -> 0x9bff; 65504, 0x1, 0x1 -> 0x9bff
  edge 65504, 65504, -0 -> -inf; 65504, 65504, 0x1 -> -inf; 65504, -1, -0 -> -65504; 65504, -1, 0x1 -> -65504
  edge -1, -0, -0 -> 0; -1, -0, 0x1 -> 0x8001; -1, inf, -0 -> inf; -1, inf, 0x1 -> inf; -1, nan, -0 -> nan
  edge -1, nan, 0x1 -> nan; -1, 0x1, -0 -> 0x1; -1, 0x1, 0x1 -> 0; -1, 65504, -0 -> 65504; -1, 65504, 0x1 -> 65504
  edge -1, -1, -0 -> 1; -1, -1, 0x1 -> 1

test a:f16, b:f16, d:f16 -> d:f16
  op v_fmac_f16_e32 {d}, {a}, {b} | gfx10 gfx11 gfx12
  op v_fmac_f16_e64 {d}, {a}, {b} | gfx10 gfx11 gfx12
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

test a:f16, c:f16 -> d:f16
  op v_fmaak_f16 {d}, {a}, {c}, 0x4100 | gfx10 gfx11 gfx12
  1, 2 -> 4.5; 1.5, -4 -> -3.5; 0x3555, 3 -> 3.5; 100, 0x3092 -> 16.78125; -5, -7 -> 37.5; 0x4249, 3.140625 -> 0x4a2f
  0x1419, 1000 -> 3.5; 6, 6 -> 38.5
  edge -0, -0 -> 2.5; -0, inf -> nan; -0, nan -> nan; -0, 0x1 -> 2.5; -0, 65504 -> 2.5; -0, -1 -> 2.5; inf, -0 -> nan
  edge inf, inf -> inf; inf, nan -> nan; inf, 0x1 -> inf; inf, 65504 -> inf; inf, -1 -> -inf; nan, -0 -> nan
  edge nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 65504 -> nan; nan, -1 -> nan; 0x1, -0 -> 2.5
  edge 0x1, inf -> inf; 0x1, nan -> nan; 0x1, 0x1 -> 2.5; 0x1, 65504 -> 0x4102; 0x1, -1 -> 2.5; 65504, -0 -> 2.5
  edge 65504, inf -> inf; 65504, nan -> nan; 65504, 0x1 -> 0x4102; 65504, 65504 -> inf; 65504, -1 -> -65504
  edge -1, -0 -> 2.5; -1, inf -> -inf; -1, nan -> nan; -1, 0x1 -> 2.5; -1, 65504 -> -65504; -1, -1 -> 3.5

test a:f16, c:f16 -> d:f16
  op v_fmamk_f16 {d}, {a}, 0x4100, {c} | gfx10 gfx11 gfx12
  1, 2 -> 4.5; 1.5, -4 -> -0.25; 0x3555, 3 -> 0x43ab; 100, 0x3092 -> 250.125; -5, -7 -> -19.5; 0x4249, 3.140625 -> 11
  0x1419, 1000 -> 1000; 6, 6 -> 21
  edge -0, -0 -> -0; -0, inf -> inf; -0, nan -> nan; -0, 0x1 -> 0x1; -0, 65504 -> 65504; -0, -1 -> -1; inf, -0 -> inf
  edge inf, inf -> inf; inf, nan -> nan; inf, 0x1 -> inf; inf, 65504 -> inf; inf, -1 -> inf; nan, -0 -> nan
  edge nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 65504 -> nan; nan, -1 -> nan; 0x1, -0 -> 0x2
  edge 0x1, inf -> inf; 0x1, nan -> nan; 0x1, 0x1 -> 0x4; 0x1, 65504 -> 65504; 0x1, -1 -> -1; 65504, -0 -> inf
  edge 65504, inf -> inf; 65504, nan -> nan; 65504, 0x1 -> inf; 65504, 65504 -> inf; 65504, -1 -> inf; -1, -0 -> -2.5
  edge -1, inf -> inf; -1, nan -> nan; -1, 0x1 -> -2.5; -1, 65504 -> 65504; -1, -1 -> -3.5

test a:f16, b:f16, c:f16 -> d:f16
  op v_min3_f16 {d}, {a}, {b}, {c} | all !gfx12
  op v_min3_num_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 2; 1.5, -4, 0.25 -> -4; 0x3555, 3, -1 -> -1; 100, 0x3092, -14 -> -14; -5, -7, 1 -> -7
  0x3c01, 0x3c01, 0xbc02 -> 0xbc02; 0x3c01, 0xbc01, 0x3c02 -> 0xbc01; 0x3c03, 0x3c05, 0xbc08 -> 0xbc08
  edge 0, 0, 0 -> 0; 0, 0, -inf -> -inf; 0, 0, 65504 -> 0; 0, inf, 0 -> 0; 0, inf, -inf -> -inf; 0, inf, 65504 -> 0
  edge 0, -inf, 0 -> -inf; 0, -inf, -inf -> -inf; 0, -inf, 65504 -> -inf; 0, 0x1, 0 -> 0; 0, 0x1, -inf -> -inf
  edge 0, 0x1, 65504 -> 0; 0, 65504, 0 -> 0; 0, 65504, -inf -> -inf; 0, 65504, 65504 -> 0; 0, -1, 0 -> -1
  edge 0, -1, -inf -> -inf; 0, -1, 65504 -> -1; inf, 0, 0 -> 0; inf, 0, -inf -> -inf; inf, 0, 65504 -> 0
  edge inf, inf, 0 -> 0; inf, inf, -inf -> -inf; inf, inf, 65504 -> 65504; inf, -inf, 0 -> -inf
  edge inf, -inf, -inf -> -inf; inf, -inf, 65504 -> -inf; inf, 0x1, 0 -> 0; inf, 0x1, -inf -> -inf
  edge inf, 0x1, 65504 -> 0x1; inf, 65504, 0 -> 0; inf, 65504, -inf -> -inf; inf, 65504, 65504 -> 65504
  edge inf, -1, 0 -> -1; inf, -1, -inf -> -inf; inf, -1, 65504 -> -1; -inf, 0, 0 -> -inf; -inf, 0, -inf -> -inf
  edge -inf, 0, 65504 -> -inf; -inf, inf, 0 -> -inf; -inf, inf, -inf -> -inf; -inf, inf, 65504 -> -inf
  edge -inf, -inf, 0 -> -inf; -inf, -inf, -inf -> -inf; -inf, -inf, 65504 -> -inf; -inf, 0x1, 0 -> -inf
  edge -inf, 0x1, -inf -> -inf; -inf, 0x1, 65504 -> -inf; -inf, 65504, 0 -> -inf; -inf, 65504, -inf -> -inf
  edge -inf, 65504, 65504 -> -inf; -inf, -1, 0 -> -inf; -inf, -1, -inf -> -inf; -inf, -1, 65504 -> -inf
  edge 0x1, 0, 0 -> 0; 0x1, 0, -inf -> -inf; 0x1, 0, 65504 -> 0; 0x1, inf, 0 -> 0; 0x1, inf, -inf -> -inf
  edge 0x1, inf, 65504 -> 0x1; 0x1, -inf, 0 -> -inf; 0x1, -inf, -inf -> -inf; 0x1, -inf, 65504 -> -inf
  edge 0x1, 0x1, 0 -> 0; 0x1, 0x1, -inf -> -inf; 0x1, 0x1, 65504 -> 0x1; 0x1, 65504, 0 -> 0; 0x1, 65504, -inf -> -inf
  edge 0x1, 65504, 65504 -> 0x1; 0x1, -1, 0 -> -1; 0x1, -1, -inf -> -inf; 0x1, -1, 65504 -> -1; 65504, 0, 0 -> 0
  edge 65504, 0, -inf -> -inf; 65504, 0, 65504 -> 0; 65504, inf, 0 -> 0; 65504, inf, -inf -> -inf
  edge 65504, inf, 65504 -> 65504; 65504, -inf, 0 -> -inf; 65504, -inf, -inf -> -inf; 65504, -inf, 65504 -> -inf
  edge 65504, 0x1, 0 -> 0; 65504, 0x1, -inf -> -inf; 65504, 0x1, 65504 -> 0x1; 65504, 65504, 0 -> 0
  edge 65504, 65504, -inf -> -inf; 65504, 65504, 65504 -> 65504; 65504, -1, 0 -> -1; 65504, -1, -inf -> -inf
  edge 65504, -1, 65504 -> -1; -1, 0, 0 -> -1; -1, 0, -inf -> -inf; -1, 0, 65504 -> -1; -1, inf, 0 -> -1
  edge -1, inf, -inf -> -inf; -1, inf, 65504 -> -1; -1, -inf, 0 -> -inf; -1, -inf, -inf -> -inf
  edge -1, -inf, 65504 -> -inf; -1, 0x1, 0 -> -1; -1, 0x1, -inf -> -inf; -1, 0x1, 65504 -> -1; -1, 65504, 0 -> -1
  edge -1, 65504, -inf -> -inf; -1, 65504, 65504 -> -1; -1, -1, 0 -> -1; -1, -1, -inf -> -inf; -1, -1, 65504 -> -1

test a:f16, b:f16, c:f16 -> d:f16
  op v_med3_f16 {d}, {a}, {b}, {c} | all !gfx12
  op v_med3_num_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 3; 1.5, -4, 0.25 -> 0.25; 0x3555, 3, -1 -> 0x3555; 100, 0x3092, -14 -> 0x3092; -5, -7, 1 -> -5
  0x3c01, 0x3c01, 0xbc02 -> 0x3c01; 0x3c01, 0xbc01, 0x3c02 -> 0x3c01; 0x3c03, 0x3c05, 0xbc08 -> 0x3c03
  edge 0, 0, 0 -> 0; 0, 0, -inf -> 0; 0, 0, 65504 -> 0; 0, inf, 0 -> 0; 0, inf, -inf -> 0; 0, inf, 65504 -> 65504
  edge 0, -inf, 0 -> 0; 0, -inf, -inf -> -inf; 0, -inf, 65504 -> 0; 0, 0x1, 0 -> 0; 0, 0x1, -inf -> 0
  edge 0, 0x1, 65504 -> 0x1; 0, 65504, 0 -> 0; 0, 65504, -inf -> 0; 0, 65504, 65504 -> 65504; 0, -1, 0 -> 0
  edge 0, -1, -inf -> -1; 0, -1, 65504 -> 0; inf, 0, 0 -> 0; inf, 0, -inf -> 0; inf, 0, 65504 -> 65504
  edge inf, inf, 0 -> inf; inf, inf, -inf -> inf; inf, inf, 65504 -> inf; inf, -inf, 0 -> 0; inf, -inf, -inf -> -inf
  edge inf, -inf, 65504 -> 65504; inf, 0x1, 0 -> 0x1; inf, 0x1, -inf -> 0x1; inf, 0x1, 65504 -> 65504
  edge inf, 65504, 0 -> 65504; inf, 65504, -inf -> 65504; inf, 65504, 65504 -> 65504; inf, -1, 0 -> 0
  edge inf, -1, -inf -> -1; inf, -1, 65504 -> 65504; -inf, 0, 0 -> 0; -inf, 0, -inf -> -inf; -inf, 0, 65504 -> 0
  edge -inf, inf, 0 -> 0; -inf, inf, -inf -> -inf; -inf, inf, 65504 -> 65504; -inf, -inf, 0 -> -inf
  edge -inf, -inf, -inf -> -inf; -inf, -inf, 65504 -> -inf; -inf, 0x1, 0 -> 0; -inf, 0x1, -inf -> -inf
  edge -inf, 0x1, 65504 -> 0x1; -inf, 65504, 0 -> 0; -inf, 65504, -inf -> -inf; -inf, 65504, 65504 -> 65504
  edge -inf, -1, 0 -> -1; -inf, -1, -inf -> -inf; -inf, -1, 65504 -> -1; 0x1, 0, 0 -> 0; 0x1, 0, -inf -> 0
  edge 0x1, 0, 65504 -> 0x1; 0x1, inf, 0 -> 0x1; 0x1, inf, -inf -> 0x1; 0x1, inf, 65504 -> 65504; 0x1, -inf, 0 -> 0
  edge 0x1, -inf, -inf -> -inf; 0x1, -inf, 65504 -> 0x1; 0x1, 0x1, 0 -> 0x1; 0x1, 0x1, -inf -> 0x1
  edge 0x1, 0x1, 65504 -> 0x1; 0x1, 65504, 0 -> 0x1; 0x1, 65504, -inf -> 0x1; 0x1, 65504, 65504 -> 65504
  edge 0x1, -1, 0 -> 0; 0x1, -1, -inf -> -1; 0x1, -1, 65504 -> 0x1; 65504, 0, 0 -> 0; 65504, 0, -inf -> 0
  edge 65504, 0, 65504 -> 65504; 65504, inf, 0 -> 65504; 65504, inf, -inf -> 65504; 65504, inf, 65504 -> 65504
  edge 65504, -inf, 0 -> 0; 65504, -inf, -inf -> -inf; 65504, -inf, 65504 -> 65504; 65504, 0x1, 0 -> 0x1
  edge 65504, 0x1, -inf -> 0x1; 65504, 0x1, 65504 -> 65504; 65504, 65504, 0 -> 65504; 65504, 65504, -inf -> 65504
  edge 65504, 65504, 65504 -> 65504; 65504, -1, 0 -> 0; 65504, -1, -inf -> -1; 65504, -1, 65504 -> 65504
  edge -1, 0, 0 -> 0; -1, 0, -inf -> -1; -1, 0, 65504 -> 0; -1, inf, 0 -> 0; -1, inf, -inf -> -1
  edge -1, inf, 65504 -> 65504; -1, -inf, 0 -> -1; -1, -inf, -inf -> -inf; -1, -inf, 65504 -> -1; -1, 0x1, 0 -> 0
  edge -1, 0x1, -inf -> -1; -1, 0x1, 65504 -> 0x1; -1, 65504, 0 -> 0; -1, 65504, -inf -> -1; -1, 65504, 65504 -> 65504
  edge -1, -1, 0 -> -1; -1, -1, -inf -> -1; -1, -1, 65504 -> -1

test a:f16, b:f16, c:f16 -> d:f16
  op v_max3_f16 {d}, {a}, {b}, {c} | all !gfx12
  op v_max3_num_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 1.5; 0x3555, 3, -1 -> 3; 100, 0x3092, -14 -> 100; -5, -7, 1 -> 1
  0x3c01, 0x3c01, 0xbc02 -> 0x3c01; 0x3c01, 0xbc01, 0x3c02 -> 0x3c02; 0x3c03, 0x3c05, 0xbc08 -> 0x3c05
  edge 0, 0, 0 -> 0; 0, 0, -inf -> 0; 0, 0, 65504 -> 65504; 0, inf, 0 -> inf; 0, inf, -inf -> inf
  edge 0, inf, 65504 -> inf; 0, -inf, 0 -> 0; 0, -inf, -inf -> 0; 0, -inf, 65504 -> 65504; 0, 0x1, 0 -> 0x1
  edge 0, 0x1, -inf -> 0x1; 0, 0x1, 65504 -> 65504; 0, 65504, 0 -> 65504; 0, 65504, -inf -> 65504
  edge 0, 65504, 65504 -> 65504; 0, -1, 0 -> 0; 0, -1, -inf -> 0; 0, -1, 65504 -> 65504; inf, 0, 0 -> inf
  edge inf, 0, -inf -> inf; inf, 0, 65504 -> inf; inf, inf, 0 -> inf; inf, inf, -inf -> inf; inf, inf, 65504 -> inf
  edge inf, -inf, 0 -> inf; inf, -inf, -inf -> inf; inf, -inf, 65504 -> inf; inf, 0x1, 0 -> inf; inf, 0x1, -inf -> inf
  edge inf, 0x1, 65504 -> inf; inf, 65504, 0 -> inf; inf, 65504, -inf -> inf; inf, 65504, 65504 -> inf
  edge inf, -1, 0 -> inf; inf, -1, -inf -> inf; inf, -1, 65504 -> inf; -inf, 0, 0 -> 0; -inf, 0, -inf -> 0
  edge -inf, 0, 65504 -> 65504; -inf, inf, 0 -> inf; -inf, inf, -inf -> inf; -inf, inf, 65504 -> inf
  edge -inf, -inf, 0 -> 0; -inf, -inf, -inf -> -inf; -inf, -inf, 65504 -> 65504; -inf, 0x1, 0 -> 0x1
  edge -inf, 0x1, -inf -> 0x1; -inf, 0x1, 65504 -> 65504; -inf, 65504, 0 -> 65504; -inf, 65504, -inf -> 65504
  edge -inf, 65504, 65504 -> 65504; -inf, -1, 0 -> 0; -inf, -1, -inf -> -1; -inf, -1, 65504 -> 65504; 0x1, 0, 0 -> 0x1
  edge 0x1, 0, -inf -> 0x1; 0x1, 0, 65504 -> 65504; 0x1, inf, 0 -> inf; 0x1, inf, -inf -> inf; 0x1, inf, 65504 -> inf
  edge 0x1, -inf, 0 -> 0x1; 0x1, -inf, -inf -> 0x1; 0x1, -inf, 65504 -> 65504; 0x1, 0x1, 0 -> 0x1
  edge 0x1, 0x1, -inf -> 0x1; 0x1, 0x1, 65504 -> 65504; 0x1, 65504, 0 -> 65504; 0x1, 65504, -inf -> 65504
  edge 0x1, 65504, 65504 -> 65504; 0x1, -1, 0 -> 0x1; 0x1, -1, -inf -> 0x1; 0x1, -1, 65504 -> 65504
  edge 65504, 0, 0 -> 65504; 65504, 0, -inf -> 65504; 65504, 0, 65504 -> 65504; 65504, inf, 0 -> inf
  edge 65504, inf, -inf -> inf; 65504, inf, 65504 -> inf; 65504, -inf, 0 -> 65504; 65504, -inf, -inf -> 65504
  edge 65504, -inf, 65504 -> 65504; 65504, 0x1, 0 -> 65504; 65504, 0x1, -inf -> 65504; 65504, 0x1, 65504 -> 65504
  edge 65504, 65504, 0 -> 65504; 65504, 65504, -inf -> 65504; 65504, 65504, 65504 -> 65504; 65504, -1, 0 -> 65504
  edge 65504, -1, -inf -> 65504; 65504, -1, 65504 -> 65504; -1, 0, 0 -> 0; -1, 0, -inf -> 0; -1, 0, 65504 -> 65504
  edge -1, inf, 0 -> inf; -1, inf, -inf -> inf; -1, inf, 65504 -> inf; -1, -inf, 0 -> 0; -1, -inf, -inf -> -1
  edge -1, -inf, 65504 -> 65504; -1, 0x1, 0 -> 0x1; -1, 0x1, -inf -> 0x1; -1, 0x1, 65504 -> 65504
  edge -1, 65504, 0 -> 65504; -1, 65504, -inf -> 65504; -1, 65504, 65504 -> 65504; -1, -1, 0 -> 0; -1, -1, -inf -> -1
  edge -1, -1, 65504 -> 65504

test a:f16, b:f16, c:f16 -> d:f16
  op v_minmax_f16 {d}, {a}, {b}, {c} | gfx11
  op v_minmax_num_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 0.25; 0x3555, 3, -1 -> 0x3555; 100, 0x3092, -14 -> 0x3092; -5, -7, 1 -> 1
  0x3c01, 0x3c01, 0xbc02 -> 0x3c01; 0x3c01, 0xbc01, 0x3c02 -> 0x3c02; 0x3c03, 0x3c05, 0xbc08 -> 0x3c03
  edge 0, 0, 0 -> 0; 0, 0, -inf -> 0; 0, 0, 65504 -> 65504; 0, inf, 0 -> 0; 0, inf, -inf -> 0; 0, inf, 65504 -> 65504
  edge 0, -inf, 0 -> 0; 0, -inf, -inf -> -inf; 0, -inf, 65504 -> 65504; 0, 0x1, 0 -> 0; 0, 0x1, -inf -> 0
  edge 0, 0x1, 65504 -> 65504; 0, 65504, 0 -> 0; 0, 65504, -inf -> 0; 0, 65504, 65504 -> 65504; 0, -1, 0 -> 0
  edge 0, -1, -inf -> -1; 0, -1, 65504 -> 65504; inf, 0, 0 -> 0; inf, 0, -inf -> 0; inf, 0, 65504 -> 65504
  edge inf, inf, 0 -> inf; inf, inf, -inf -> inf; inf, inf, 65504 -> inf; inf, -inf, 0 -> 0; inf, -inf, -inf -> -inf
  edge inf, -inf, 65504 -> 65504; inf, 0x1, 0 -> 0x1; inf, 0x1, -inf -> 0x1; inf, 0x1, 65504 -> 65504
  edge inf, 65504, 0 -> 65504; inf, 65504, -inf -> 65504; inf, 65504, 65504 -> 65504; inf, -1, 0 -> 0
  edge inf, -1, -inf -> -1; inf, -1, 65504 -> 65504; -inf, 0, 0 -> 0; -inf, 0, -inf -> -inf; -inf, 0, 65504 -> 65504
  edge -inf, inf, 0 -> 0; -inf, inf, -inf -> -inf; -inf, inf, 65504 -> 65504; -inf, -inf, 0 -> 0
  edge -inf, -inf, -inf -> -inf; -inf, -inf, 65504 -> 65504; -inf, 0x1, 0 -> 0; -inf, 0x1, -inf -> -inf
  edge -inf, 0x1, 65504 -> 65504; -inf, 65504, 0 -> 0; -inf, 65504, -inf -> -inf; -inf, 65504, 65504 -> 65504
  edge -inf, -1, 0 -> 0; -inf, -1, -inf -> -inf; -inf, -1, 65504 -> 65504; 0x1, 0, 0 -> 0; 0x1, 0, -inf -> 0
  edge 0x1, 0, 65504 -> 65504; 0x1, inf, 0 -> 0x1; 0x1, inf, -inf -> 0x1; 0x1, inf, 65504 -> 65504; 0x1, -inf, 0 -> 0
  edge 0x1, -inf, -inf -> -inf; 0x1, -inf, 65504 -> 65504; 0x1, 0x1, 0 -> 0x1; 0x1, 0x1, -inf -> 0x1
  edge 0x1, 0x1, 65504 -> 65504; 0x1, 65504, 0 -> 0x1; 0x1, 65504, -inf -> 0x1; 0x1, 65504, 65504 -> 65504
  edge 0x1, -1, 0 -> 0; 0x1, -1, -inf -> -1; 0x1, -1, 65504 -> 65504; 65504, 0, 0 -> 0; 65504, 0, -inf -> 0
  edge 65504, 0, 65504 -> 65504; 65504, inf, 0 -> 65504; 65504, inf, -inf -> 65504; 65504, inf, 65504 -> 65504
  edge 65504, -inf, 0 -> 0; 65504, -inf, -inf -> -inf; 65504, -inf, 65504 -> 65504; 65504, 0x1, 0 -> 0x1
  edge 65504, 0x1, -inf -> 0x1; 65504, 0x1, 65504 -> 65504; 65504, 65504, 0 -> 65504; 65504, 65504, -inf -> 65504
  edge 65504, 65504, 65504 -> 65504; 65504, -1, 0 -> 0; 65504, -1, -inf -> -1; 65504, -1, 65504 -> 65504
  edge -1, 0, 0 -> 0; -1, 0, -inf -> -1; -1, 0, 65504 -> 65504; -1, inf, 0 -> 0; -1, inf, -inf -> -1
  edge -1, inf, 65504 -> 65504; -1, -inf, 0 -> 0; -1, -inf, -inf -> -inf; -1, -inf, 65504 -> 65504; -1, 0x1, 0 -> 0
  edge -1, 0x1, -inf -> -1; -1, 0x1, 65504 -> 65504; -1, 65504, 0 -> 0; -1, 65504, -inf -> -1
  edge -1, 65504, 65504 -> 65504; -1, -1, 0 -> 0; -1, -1, -inf -> -1; -1, -1, 65504 -> 65504

test a:f16, b:f16, c:f16 -> d:f16
  op v_maxmin_f16 {d}, {a}, {b}, {c} | gfx11
  op v_maxmin_num_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 3; 1.5, -4, 0.25 -> 0.25; 0x3555, 3, -1 -> -1; 100, 0x3092, -14 -> -14; -5, -7, 1 -> -5
  0x3c01, 0x3c01, 0xbc02 -> 0xbc02; 0x3c01, 0xbc01, 0x3c02 -> 0x3c01; 0x3c03, 0x3c05, 0xbc08 -> 0xbc08
  edge 0, 0, 0 -> 0; 0, 0, -inf -> -inf; 0, 0, 65504 -> 0; 0, inf, 0 -> 0; 0, inf, -inf -> -inf
  edge 0, inf, 65504 -> 65504; 0, -inf, 0 -> 0; 0, -inf, -inf -> -inf; 0, -inf, 65504 -> 0; 0, 0x1, 0 -> 0
  edge 0, 0x1, -inf -> -inf; 0, 0x1, 65504 -> 0x1; 0, 65504, 0 -> 0; 0, 65504, -inf -> -inf; 0, 65504, 65504 -> 65504
  edge 0, -1, 0 -> 0; 0, -1, -inf -> -inf; 0, -1, 65504 -> 0; inf, 0, 0 -> 0; inf, 0, -inf -> -inf
  edge inf, 0, 65504 -> 65504; inf, inf, 0 -> 0; inf, inf, -inf -> -inf; inf, inf, 65504 -> 65504; inf, -inf, 0 -> 0
  edge inf, -inf, -inf -> -inf; inf, -inf, 65504 -> 65504; inf, 0x1, 0 -> 0; inf, 0x1, -inf -> -inf
  edge inf, 0x1, 65504 -> 65504; inf, 65504, 0 -> 0; inf, 65504, -inf -> -inf; inf, 65504, 65504 -> 65504
  edge inf, -1, 0 -> 0; inf, -1, -inf -> -inf; inf, -1, 65504 -> 65504; -inf, 0, 0 -> 0; -inf, 0, -inf -> -inf
  edge -inf, 0, 65504 -> 0; -inf, inf, 0 -> 0; -inf, inf, -inf -> -inf; -inf, inf, 65504 -> 65504
  edge -inf, -inf, 0 -> -inf; -inf, -inf, -inf -> -inf; -inf, -inf, 65504 -> -inf; -inf, 0x1, 0 -> 0
  edge -inf, 0x1, -inf -> -inf; -inf, 0x1, 65504 -> 0x1; -inf, 65504, 0 -> 0; -inf, 65504, -inf -> -inf
  edge -inf, 65504, 65504 -> 65504; -inf, -1, 0 -> -1; -inf, -1, -inf -> -inf; -inf, -1, 65504 -> -1; 0x1, 0, 0 -> 0
  edge 0x1, 0, -inf -> -inf; 0x1, 0, 65504 -> 0x1; 0x1, inf, 0 -> 0; 0x1, inf, -inf -> -inf; 0x1, inf, 65504 -> 65504
  edge 0x1, -inf, 0 -> 0; 0x1, -inf, -inf -> -inf; 0x1, -inf, 65504 -> 0x1; 0x1, 0x1, 0 -> 0; 0x1, 0x1, -inf -> -inf
  edge 0x1, 0x1, 65504 -> 0x1; 0x1, 65504, 0 -> 0; 0x1, 65504, -inf -> -inf; 0x1, 65504, 65504 -> 65504
  edge 0x1, -1, 0 -> 0; 0x1, -1, -inf -> -inf; 0x1, -1, 65504 -> 0x1; 65504, 0, 0 -> 0; 65504, 0, -inf -> -inf
  edge 65504, 0, 65504 -> 65504; 65504, inf, 0 -> 0; 65504, inf, -inf -> -inf; 65504, inf, 65504 -> 65504
  edge 65504, -inf, 0 -> 0; 65504, -inf, -inf -> -inf; 65504, -inf, 65504 -> 65504; 65504, 0x1, 0 -> 0
  edge 65504, 0x1, -inf -> -inf; 65504, 0x1, 65504 -> 65504; 65504, 65504, 0 -> 0; 65504, 65504, -inf -> -inf
  edge 65504, 65504, 65504 -> 65504; 65504, -1, 0 -> 0; 65504, -1, -inf -> -inf; 65504, -1, 65504 -> 65504
  edge -1, 0, 0 -> 0; -1, 0, -inf -> -inf; -1, 0, 65504 -> 0; -1, inf, 0 -> 0; -1, inf, -inf -> -inf
  edge -1, inf, 65504 -> 65504; -1, -inf, 0 -> -1; -1, -inf, -inf -> -inf; -1, -inf, 65504 -> -1; -1, 0x1, 0 -> 0
  edge -1, 0x1, -inf -> -inf; -1, 0x1, 65504 -> 0x1; -1, 65504, 0 -> 0; -1, 65504, -inf -> -inf
  edge -1, 65504, 65504 -> 65504; -1, -1, 0 -> -1; -1, -1, -inf -> -inf; -1, -1, 65504 -> -1

test a:f16, b:f16 -> d:f16
  op v_minimum_f16 {d}, {a}, {b} | gfx12
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
  op v_maximum_f16 {d}, {a}, {b} | gfx12
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

test a:f16, b:f16, c:f16 -> d:f16
  op v_minimum3_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 2; 1.5, -4, 0.25 -> -4; 0x3555, 3, -1 -> -1; 100, 0x3092, -14 -> -14; -5, -7, 1 -> -7
  0x3c01, 0x3c01, 0xbc02 -> 0xbc02; 0x3c01, 0xbc01, 0x3c02 -> 0xbc01; 0x3c03, 0x3c05, 0xbc08 -> 0xbc08
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

test a:f16, b:f16, c:f16 -> d:f16
  op v_maximum3_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 1.5; 0x3555, 3, -1 -> 3; 100, 0x3092, -14 -> 100; -5, -7, 1 -> 1
  0x3c01, 0x3c01, 0xbc02 -> 0x3c01; 0x3c01, 0xbc01, 0x3c02 -> 0x3c02; 0x3c03, 0x3c05, 0xbc08 -> 0x3c05
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

test a:f16, b:f16, c:f16 -> d:f16
  op v_minimummaximum_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 4; 1.5, -4, 0.25 -> 0.25; 0x3555, 3, -1 -> 0x3555; 100, 0x3092, -14 -> 0x3092; -5, -7, 1 -> 1
  0x3c01, 0x3c01, 0xbc02 -> 0x3c01; 0x3c01, 0xbc01, 0x3c02 -> 0x3c02; 0x3c03, 0x3c05, 0xbc08 -> 0x3c03
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

test a:f16, b:f16, c:f16 -> d:f16
  op v_maximumminimum_f16 {d}, {a}, {b}, {c} | gfx12
  2, 3, 4 -> 3; 1.5, -4, 0.25 -> 0.25; 0x3555, 3, -1 -> -1; 100, 0x3092, -14 -> -14; -5, -7, 1 -> -5
  0x3c01, 0x3c01, 0xbc02 -> 0xbc02; 0x3c01, 0xbc01, 0x3c02 -> 0x3c01; 0x3c03, 0x3c05, 0xbc08 -> 0xbc08
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
