// Fused multiply-add, minima, maxima and medians of three, division's helpers: f64.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP3A & VOP3B Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f64, b:f64, c:f64 -> d:f64
  op v_fma_f64 {d}, {a}, {b}, {c}
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3fd5555555555555, 3, -1 -> 0xbc90000000000000
  100, 0x3fc2492492492492, -14 -> 0x3fd2492492492484; -5, -7, 1 -> 36
  0x3ff0000000000001, 0x3ff0000000000001, 0xbff0000000000002 -> 0x3970000000000000
  0x3ff0000000000001, 0xbff0000000000001, 0x3ff0000000000002 -> 0xb970000000000000
  0x3ff0000000000003, 0x3ff0000000000005, 0xbff0000000000008 -> 0x39ae000000000000
  edge -0, -0, -0 -> 0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, 0x1 -> 0x1
  edge -0, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff; -0, -0, -1 -> -1; -0, inf, -0 -> nan; -0, inf, inf -> nan
  edge -0, inf, nan -> nan; -0, inf, 0x1 -> nan; -0, inf, 0x7fefffffffffffff -> nan; -0, inf, -1 -> nan
  edge -0, nan, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan; -0, nan, 0x1 -> nan
  edge -0, nan, 0x7fefffffffffffff -> nan; -0, nan, -1 -> nan; -0, 0x1, -0 -> -0; -0, 0x1, inf -> inf
  edge -0, 0x1, nan -> nan; -0, 0x1, 0x1 -> 0x1; -0, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -0, 0x1, -1 -> -1
  edge -0, 0x7fefffffffffffff, -0 -> -0; -0, 0x7fefffffffffffff, inf -> inf; -0, 0x7fefffffffffffff, nan -> nan
  edge -0, 0x7fefffffffffffff, 0x1 -> 0x1; -0, 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge -0, 0x7fefffffffffffff, -1 -> -1; -0, -1, -0 -> 0; -0, -1, inf -> inf; -0, -1, nan -> nan; -0, -1, 0x1 -> 0x1
  edge -0, -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -0, -1, -1 -> -1; inf, -0, -0 -> nan; inf, -0, inf -> nan
  edge inf, -0, nan -> nan; inf, -0, 0x1 -> nan; inf, -0, 0x7fefffffffffffff -> nan; inf, -0, -1 -> nan
  edge inf, inf, -0 -> inf; inf, inf, inf -> inf; inf, inf, nan -> nan; inf, inf, 0x1 -> inf
  edge inf, inf, 0x7fefffffffffffff -> inf; inf, inf, -1 -> inf; inf, nan, -0 -> nan; inf, nan, inf -> nan
  edge inf, nan, nan -> nan; inf, nan, 0x1 -> nan; inf, nan, 0x7fefffffffffffff -> nan; inf, nan, -1 -> nan
  edge inf, 0x1, -0 -> inf; inf, 0x1, inf -> inf; inf, 0x1, nan -> nan; inf, 0x1, 0x1 -> inf
  edge inf, 0x1, 0x7fefffffffffffff -> inf; inf, 0x1, -1 -> inf; inf, 0x7fefffffffffffff, -0 -> inf
  edge inf, 0x7fefffffffffffff, inf -> inf; inf, 0x7fefffffffffffff, nan -> nan; inf, 0x7fefffffffffffff, 0x1 -> inf
  edge inf, 0x7fefffffffffffff, 0x7fefffffffffffff -> inf; inf, 0x7fefffffffffffff, -1 -> inf; inf, -1, -0 -> -inf
  edge inf, -1, inf -> nan; inf, -1, nan -> nan; inf, -1, 0x1 -> -inf; inf, -1, 0x7fefffffffffffff -> -inf
  edge inf, -1, -1 -> -inf; nan, -0, -0 -> nan; nan, -0, inf -> nan; nan, -0, nan -> nan; nan, -0, 0x1 -> nan
  edge nan, -0, 0x7fefffffffffffff -> nan; nan, -0, -1 -> nan; nan, inf, -0 -> nan; nan, inf, inf -> nan
  edge nan, inf, nan -> nan; nan, inf, 0x1 -> nan; nan, inf, 0x7fefffffffffffff -> nan; nan, inf, -1 -> nan
  edge nan, nan, -0 -> nan; nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, 0x1 -> nan
  edge nan, nan, 0x7fefffffffffffff -> nan; nan, nan, -1 -> nan; nan, 0x1, -0 -> nan; nan, 0x1, inf -> nan
  edge nan, 0x1, nan -> nan; nan, 0x1, 0x1 -> nan; nan, 0x1, 0x7fefffffffffffff -> nan; nan, 0x1, -1 -> nan
  edge nan, 0x7fefffffffffffff, -0 -> nan; nan, 0x7fefffffffffffff, inf -> nan; nan, 0x7fefffffffffffff, nan -> nan
  edge nan, 0x7fefffffffffffff, 0x1 -> nan; nan, 0x7fefffffffffffff, 0x7fefffffffffffff -> nan
  edge nan, 0x7fefffffffffffff, -1 -> nan; nan, -1, -0 -> nan; nan, -1, inf -> nan; nan, -1, nan -> nan
  edge nan, -1, 0x1 -> nan; nan, -1, 0x7fefffffffffffff -> nan; nan, -1, -1 -> nan; 0x1, -0, -0 -> -0
  edge 0x1, -0, inf -> inf; 0x1, -0, nan -> nan; 0x1, -0, 0x1 -> 0x1
  edge 0x1, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0x1, -0, -1 -> -1; 0x1, inf, -0 -> inf; 0x1, inf, inf -> inf
  edge 0x1, inf, nan -> nan; 0x1, inf, 0x1 -> inf; 0x1, inf, 0x7fefffffffffffff -> inf; 0x1, inf, -1 -> inf
  edge 0x1, nan, -0 -> nan; 0x1, nan, inf -> nan; 0x1, nan, nan -> nan; 0x1, nan, 0x1 -> nan
  edge 0x1, nan, 0x7fefffffffffffff -> nan; 0x1, nan, -1 -> nan; 0x1, 0x1, -0 -> 0; 0x1, 0x1, inf -> inf
  edge 0x1, 0x1, nan -> nan; 0x1, 0x1, 0x1 -> 0x1; 0x1, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x1, 0x1, -1 -> -1; 0x1, 0x7fefffffffffffff, -0 -> 0x3ccfffffffffffff; 0x1, 0x7fefffffffffffff, inf -> inf
  edge 0x1, 0x7fefffffffffffff, nan -> nan; 0x1, 0x7fefffffffffffff, 0x1 -> 0x3ccfffffffffffff
  edge 0x1, 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x1, 0x7fefffffffffffff, -1 -> 0xbfeffffffffffff8; 0x1, -1, -0 -> 0x8000000000000001; 0x1, -1, inf -> inf
  edge 0x1, -1, nan -> nan; 0x1, -1, 0x1 -> 0; 0x1, -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0x1, -1, -1 -> -1
  edge 0x7fefffffffffffff, -0, -0 -> -0; 0x7fefffffffffffff, -0, inf -> inf; 0x7fefffffffffffff, -0, nan -> nan
  edge 0x7fefffffffffffff, -0, 0x1 -> 0x1; 0x7fefffffffffffff, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -0, -1 -> -1; 0x7fefffffffffffff, inf, -0 -> inf; 0x7fefffffffffffff, inf, inf -> inf
  edge 0x7fefffffffffffff, inf, nan -> nan; 0x7fefffffffffffff, inf, 0x1 -> inf
  edge 0x7fefffffffffffff, inf, 0x7fefffffffffffff -> inf; 0x7fefffffffffffff, inf, -1 -> inf
  edge 0x7fefffffffffffff, nan, -0 -> nan; 0x7fefffffffffffff, nan, inf -> nan; 0x7fefffffffffffff, nan, nan -> nan
  edge 0x7fefffffffffffff, nan, 0x1 -> nan; 0x7fefffffffffffff, nan, 0x7fefffffffffffff -> nan
  edge 0x7fefffffffffffff, nan, -1 -> nan; 0x7fefffffffffffff, 0x1, -0 -> 0x3ccfffffffffffff
  edge 0x7fefffffffffffff, 0x1, inf -> inf; 0x7fefffffffffffff, 0x1, nan -> nan
  edge 0x7fefffffffffffff, 0x1, 0x1 -> 0x3ccfffffffffffff
  edge 0x7fefffffffffffff, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x1, -1 -> 0xbfeffffffffffff8; 0x7fefffffffffffff, 0x7fefffffffffffff, -0 -> inf
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, inf -> inf; 0x7fefffffffffffff, 0x7fefffffffffffff, nan -> nan
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, 0x1 -> inf
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, 0x7fefffffffffffff -> inf
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, -1 -> inf; 0x7fefffffffffffff, -1, -0 -> 0xffefffffffffffff
  edge 0x7fefffffffffffff, -1, inf -> inf; 0x7fefffffffffffff, -1, nan -> nan
  edge 0x7fefffffffffffff, -1, 0x1 -> 0xffefffffffffffff; 0x7fefffffffffffff, -1, 0x7fefffffffffffff -> 0
  edge 0x7fefffffffffffff, -1, -1 -> 0xffefffffffffffff; -1, -0, -0 -> 0; -1, -0, inf -> inf; -1, -0, nan -> nan
  edge -1, -0, 0x1 -> 0x1; -1, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, -0, -1 -> -1; -1, inf, -0 -> -inf
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, 0x1 -> -inf; -1, inf, 0x7fefffffffffffff -> -inf
  edge -1, inf, -1 -> -inf; -1, nan, -0 -> nan; -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, 0x1 -> nan
  edge -1, nan, 0x7fefffffffffffff -> nan; -1, nan, -1 -> nan; -1, 0x1, -0 -> 0x8000000000000001; -1, 0x1, inf -> inf
  edge -1, 0x1, nan -> nan; -1, 0x1, 0x1 -> 0; -1, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, 0x1, -1 -> -1
  edge -1, 0x7fefffffffffffff, -0 -> 0xffefffffffffffff; -1, 0x7fefffffffffffff, inf -> inf
  edge -1, 0x7fefffffffffffff, nan -> nan; -1, 0x7fefffffffffffff, 0x1 -> 0xffefffffffffffff
  edge -1, 0x7fefffffffffffff, 0x7fefffffffffffff -> 0; -1, 0x7fefffffffffffff, -1 -> 0xffefffffffffffff
  edge -1, -1, -0 -> 1; -1, -1, inf -> inf; -1, -1, nan -> nan; -1, -1, 0x1 -> 1
  edge -1, -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, -1, -1 -> 0

test a:f64, b:f64, c:f64 -> d:f64
  op v_fma_f64 {d}, -{a}, |{b}|, -{c}
  2, 3, 4 -> -10; 1.5, -4, 0.25 -> -6.25; 0x3fd5555555555555, 3, -1 -> 0x3c90000000000000
  100, 0x3fc2492492492492, -14 -> 0xbfd2492492492484; -5, -7, 1 -> 34
  0x3ff0000000000001, 0x3ff0000000000001, 0xbff0000000000002 -> 0xb970000000000000
  0x3ff0000000000001, 0xbff0000000000001, 0x3ff0000000000002 -> 0xc000000000000002
  0x3ff0000000000003, 0x3ff0000000000005, 0xbff0000000000008 -> 0xb9ae000000000000
  edge -0, -0, -0 -> 0; -0, -0, 0x1 -> 0x8000000000000001; -0, inf, -0 -> nan; -0, inf, 0x1 -> nan; -0, nan, -0 -> nan
  edge -0, nan, 0x1 -> nan; -0, 0x1, -0 -> 0; -0, 0x1, 0x1 -> 0x8000000000000001; -0, 0x7fefffffffffffff, -0 -> 0
  edge -0, 0x7fefffffffffffff, 0x1 -> 0x8000000000000001; -0, -1, -0 -> 0; -0, -1, 0x1 -> 0x8000000000000001
  edge inf, -0, -0 -> nan; inf, -0, 0x1 -> nan; inf, inf, -0 -> -inf; inf, inf, 0x1 -> -inf; inf, nan, -0 -> nan
  edge inf, nan, 0x1 -> nan; inf, 0x1, -0 -> -inf; inf, 0x1, 0x1 -> -inf; inf, 0x7fefffffffffffff, -0 -> -inf
  edge inf, 0x7fefffffffffffff, 0x1 -> -inf; inf, -1, -0 -> -inf; inf, -1, 0x1 -> -inf; nan, -0, -0 -> nan
  edge nan, -0, 0x1 -> nan; nan, inf, -0 -> nan; nan, inf, 0x1 -> nan; nan, nan, -0 -> nan; nan, nan, 0x1 -> nan
  edge nan, 0x1, -0 -> nan; nan, 0x1, 0x1 -> nan; nan, 0x7fefffffffffffff, -0 -> nan
  edge nan, 0x7fefffffffffffff, 0x1 -> nan; nan, -1, -0 -> nan; nan, -1, 0x1 -> nan; 0x1, -0, -0 -> 0
  edge 0x1, -0, 0x1 -> 0x8000000000000001; 0x1, inf, -0 -> -inf; 0x1, inf, 0x1 -> -inf; 0x1, nan, -0 -> nan
  edge 0x1, nan, 0x1 -> nan; 0x1, 0x1, -0 -> -0; 0x1, 0x1, 0x1 -> 0x8000000000000001
  edge 0x1, 0x7fefffffffffffff, -0 -> 0xbccfffffffffffff; 0x1, 0x7fefffffffffffff, 0x1 -> 0xbccfffffffffffff
  edge 0x1, -1, -0 -> 0x8000000000000001; 0x1, -1, 0x1 -> 0x8000000000000002; 0x7fefffffffffffff, -0, -0 -> 0
  edge 0x7fefffffffffffff, -0, 0x1 -> 0x8000000000000001; 0x7fefffffffffffff, inf, -0 -> -inf
  edge 0x7fefffffffffffff, inf, 0x1 -> -inf; 0x7fefffffffffffff, nan, -0 -> nan; 0x7fefffffffffffff, nan, 0x1 -> nan
  edge 0x7fefffffffffffff, 0x1, -0 -> 0xbccfffffffffffff; 0x7fefffffffffffff, 0x1, 0x1 -> 0xbccfffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, -0 -> -inf; 0x7fefffffffffffff, 0x7fefffffffffffff, 0x1 -> -inf
  edge 0x7fefffffffffffff, -1, -0 -> 0xffefffffffffffff; 0x7fefffffffffffff, -1, 0x1 -> 0xffefffffffffffff
  edge -1, -0, -0 -> 0; -1, -0, 0x1 -> 0x8000000000000001; -1, inf, -0 -> inf; -1, inf, 0x1 -> inf; -1, nan, -0 -> nan
  edge -1, nan, 0x1 -> nan; -1, 0x1, -0 -> 0x1; -1, 0x1, 0x1 -> 0; -1, 0x7fefffffffffffff, -0 -> 0x7fefffffffffffff
  edge -1, 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff; -1, -1, -0 -> 1; -1, -1, 0x1 -> 1

test a:f64, b:f64, d:f64 -> d:f64
  op v_fmac_f64_e32 {d}, {a}, {b} | gfx90a gfx94 gfx95
  op v_fmac_f64_e64 {d}, {a}, {b} | gfx90a gfx94 gfx95
  2, 3, 4 -> 10; 1.5, -4, 0.25 -> -5.75; 0x3fd5555555555555, 3, -1 -> 0xbc90000000000000
  100, 0x3fc2492492492492, -14 -> 0x3fd2492492492484; -5, -7, 1 -> 36
  0x3ff0000000000001, 0x3ff0000000000001, 0xbff0000000000002 -> 0x3970000000000000
  0x3ff0000000000001, 0xbff0000000000001, 0x3ff0000000000002 -> 0xb970000000000000
  0x3ff0000000000003, 0x3ff0000000000005, 0xbff0000000000008 -> 0x39ae000000000000
  edge -0, -0, -0 -> 0; -0, -0, inf -> inf; -0, -0, nan -> nan; -0, -0, 0x1 -> 0x1
  edge -0, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff; -0, -0, -1 -> -1; -0, inf, -0 -> nan; -0, inf, inf -> nan
  edge -0, inf, nan -> nan; -0, inf, 0x1 -> nan; -0, inf, 0x7fefffffffffffff -> nan; -0, inf, -1 -> nan
  edge -0, nan, -0 -> nan; -0, nan, inf -> nan; -0, nan, nan -> nan; -0, nan, 0x1 -> nan
  edge -0, nan, 0x7fefffffffffffff -> nan; -0, nan, -1 -> nan; -0, 0x1, -0 -> -0; -0, 0x1, inf -> inf
  edge -0, 0x1, nan -> nan; -0, 0x1, 0x1 -> 0x1; -0, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -0, 0x1, -1 -> -1
  edge -0, 0x7fefffffffffffff, -0 -> -0; -0, 0x7fefffffffffffff, inf -> inf; -0, 0x7fefffffffffffff, nan -> nan
  edge -0, 0x7fefffffffffffff, 0x1 -> 0x1; -0, 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge -0, 0x7fefffffffffffff, -1 -> -1; -0, -1, -0 -> 0; -0, -1, inf -> inf; -0, -1, nan -> nan; -0, -1, 0x1 -> 0x1
  edge -0, -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -0, -1, -1 -> -1; inf, -0, -0 -> nan; inf, -0, inf -> nan
  edge inf, -0, nan -> nan; inf, -0, 0x1 -> nan; inf, -0, 0x7fefffffffffffff -> nan; inf, -0, -1 -> nan
  edge inf, inf, -0 -> inf; inf, inf, inf -> inf; inf, inf, nan -> nan; inf, inf, 0x1 -> inf
  edge inf, inf, 0x7fefffffffffffff -> inf; inf, inf, -1 -> inf; inf, nan, -0 -> nan; inf, nan, inf -> nan
  edge inf, nan, nan -> nan; inf, nan, 0x1 -> nan; inf, nan, 0x7fefffffffffffff -> nan; inf, nan, -1 -> nan
  edge inf, 0x1, -0 -> inf; inf, 0x1, inf -> inf; inf, 0x1, nan -> nan; inf, 0x1, 0x1 -> inf
  edge inf, 0x1, 0x7fefffffffffffff -> inf; inf, 0x1, -1 -> inf; inf, 0x7fefffffffffffff, -0 -> inf
  edge inf, 0x7fefffffffffffff, inf -> inf; inf, 0x7fefffffffffffff, nan -> nan; inf, 0x7fefffffffffffff, 0x1 -> inf
  edge inf, 0x7fefffffffffffff, 0x7fefffffffffffff -> inf; inf, 0x7fefffffffffffff, -1 -> inf; inf, -1, -0 -> -inf
  edge inf, -1, inf -> nan; inf, -1, nan -> nan; inf, -1, 0x1 -> -inf; inf, -1, 0x7fefffffffffffff -> -inf
  edge inf, -1, -1 -> -inf; nan, -0, -0 -> nan; nan, -0, inf -> nan; nan, -0, nan -> nan; nan, -0, 0x1 -> nan
  edge nan, -0, 0x7fefffffffffffff -> nan; nan, -0, -1 -> nan; nan, inf, -0 -> nan; nan, inf, inf -> nan
  edge nan, inf, nan -> nan; nan, inf, 0x1 -> nan; nan, inf, 0x7fefffffffffffff -> nan; nan, inf, -1 -> nan
  edge nan, nan, -0 -> nan; nan, nan, inf -> nan; nan, nan, nan -> nan; nan, nan, 0x1 -> nan
  edge nan, nan, 0x7fefffffffffffff -> nan; nan, nan, -1 -> nan; nan, 0x1, -0 -> nan; nan, 0x1, inf -> nan
  edge nan, 0x1, nan -> nan; nan, 0x1, 0x1 -> nan; nan, 0x1, 0x7fefffffffffffff -> nan; nan, 0x1, -1 -> nan
  edge nan, 0x7fefffffffffffff, -0 -> nan; nan, 0x7fefffffffffffff, inf -> nan; nan, 0x7fefffffffffffff, nan -> nan
  edge nan, 0x7fefffffffffffff, 0x1 -> nan; nan, 0x7fefffffffffffff, 0x7fefffffffffffff -> nan
  edge nan, 0x7fefffffffffffff, -1 -> nan; nan, -1, -0 -> nan; nan, -1, inf -> nan; nan, -1, nan -> nan
  edge nan, -1, 0x1 -> nan; nan, -1, 0x7fefffffffffffff -> nan; nan, -1, -1 -> nan; 0x1, -0, -0 -> -0
  edge 0x1, -0, inf -> inf; 0x1, -0, nan -> nan; 0x1, -0, 0x1 -> 0x1
  edge 0x1, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0x1, -0, -1 -> -1; 0x1, inf, -0 -> inf; 0x1, inf, inf -> inf
  edge 0x1, inf, nan -> nan; 0x1, inf, 0x1 -> inf; 0x1, inf, 0x7fefffffffffffff -> inf; 0x1, inf, -1 -> inf
  edge 0x1, nan, -0 -> nan; 0x1, nan, inf -> nan; 0x1, nan, nan -> nan; 0x1, nan, 0x1 -> nan
  edge 0x1, nan, 0x7fefffffffffffff -> nan; 0x1, nan, -1 -> nan; 0x1, 0x1, -0 -> 0; 0x1, 0x1, inf -> inf
  edge 0x1, 0x1, nan -> nan; 0x1, 0x1, 0x1 -> 0x1; 0x1, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x1, 0x1, -1 -> -1; 0x1, 0x7fefffffffffffff, -0 -> 0x3ccfffffffffffff; 0x1, 0x7fefffffffffffff, inf -> inf
  edge 0x1, 0x7fefffffffffffff, nan -> nan; 0x1, 0x7fefffffffffffff, 0x1 -> 0x3ccfffffffffffff
  edge 0x1, 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x1, 0x7fefffffffffffff, -1 -> 0xbfeffffffffffff8; 0x1, -1, -0 -> 0x8000000000000001; 0x1, -1, inf -> inf
  edge 0x1, -1, nan -> nan; 0x1, -1, 0x1 -> 0; 0x1, -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0x1, -1, -1 -> -1
  edge 0x7fefffffffffffff, -0, -0 -> -0; 0x7fefffffffffffff, -0, inf -> inf; 0x7fefffffffffffff, -0, nan -> nan
  edge 0x7fefffffffffffff, -0, 0x1 -> 0x1; 0x7fefffffffffffff, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -0, -1 -> -1; 0x7fefffffffffffff, inf, -0 -> inf; 0x7fefffffffffffff, inf, inf -> inf
  edge 0x7fefffffffffffff, inf, nan -> nan; 0x7fefffffffffffff, inf, 0x1 -> inf
  edge 0x7fefffffffffffff, inf, 0x7fefffffffffffff -> inf; 0x7fefffffffffffff, inf, -1 -> inf
  edge 0x7fefffffffffffff, nan, -0 -> nan; 0x7fefffffffffffff, nan, inf -> nan; 0x7fefffffffffffff, nan, nan -> nan
  edge 0x7fefffffffffffff, nan, 0x1 -> nan; 0x7fefffffffffffff, nan, 0x7fefffffffffffff -> nan
  edge 0x7fefffffffffffff, nan, -1 -> nan; 0x7fefffffffffffff, 0x1, -0 -> 0x3ccfffffffffffff
  edge 0x7fefffffffffffff, 0x1, inf -> inf; 0x7fefffffffffffff, 0x1, nan -> nan
  edge 0x7fefffffffffffff, 0x1, 0x1 -> 0x3ccfffffffffffff
  edge 0x7fefffffffffffff, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x1, -1 -> 0xbfeffffffffffff8; 0x7fefffffffffffff, 0x7fefffffffffffff, -0 -> inf
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, inf -> inf; 0x7fefffffffffffff, 0x7fefffffffffffff, nan -> nan
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, 0x1 -> inf
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, 0x7fefffffffffffff -> inf
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, -1 -> inf; 0x7fefffffffffffff, -1, -0 -> 0xffefffffffffffff
  edge 0x7fefffffffffffff, -1, inf -> inf; 0x7fefffffffffffff, -1, nan -> nan
  edge 0x7fefffffffffffff, -1, 0x1 -> 0xffefffffffffffff; 0x7fefffffffffffff, -1, 0x7fefffffffffffff -> 0
  edge 0x7fefffffffffffff, -1, -1 -> 0xffefffffffffffff; -1, -0, -0 -> 0; -1, -0, inf -> inf; -1, -0, nan -> nan
  edge -1, -0, 0x1 -> 0x1; -1, -0, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, -0, -1 -> -1; -1, inf, -0 -> -inf
  edge -1, inf, inf -> nan; -1, inf, nan -> nan; -1, inf, 0x1 -> -inf; -1, inf, 0x7fefffffffffffff -> -inf
  edge -1, inf, -1 -> -inf; -1, nan, -0 -> nan; -1, nan, inf -> nan; -1, nan, nan -> nan; -1, nan, 0x1 -> nan
  edge -1, nan, 0x7fefffffffffffff -> nan; -1, nan, -1 -> nan; -1, 0x1, -0 -> 0x8000000000000001; -1, 0x1, inf -> inf
  edge -1, 0x1, nan -> nan; -1, 0x1, 0x1 -> 0; -1, 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, 0x1, -1 -> -1
  edge -1, 0x7fefffffffffffff, -0 -> 0xffefffffffffffff; -1, 0x7fefffffffffffff, inf -> inf
  edge -1, 0x7fefffffffffffff, nan -> nan; -1, 0x7fefffffffffffff, 0x1 -> 0xffefffffffffffff
  edge -1, 0x7fefffffffffffff, 0x7fefffffffffffff -> 0; -1, 0x7fefffffffffffff, -1 -> 0xffefffffffffffff
  edge -1, -1, -0 -> 1; -1, -1, inf -> inf; -1, -1, nan -> nan; -1, -1, 0x1 -> 1
  edge -1, -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, -1, -1 -> 0

test a:f64, b:f64 -> d:f64
  op v_minimum_f64 {d}, {a}, {b} | gfx12
  1, 2 -> 1; 1.5, -4 -> -4; 0x3fd5555555555555, 3 -> 0x3fd5555555555555; 100, 0x3fc2492492492492 -> 0x3fc2492492492492
  -5, -7 -> -7; 0x4009249249249249, 0x400921fb78121fb8 -> 0x400921fb78121fb8
  0x3f50624dd2f1a9fc, 1000 -> 0x3f50624dd2f1a9fc; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> 0; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0
  edge 0, 0x800fffffffffffff -> 0x800fffffffffffff; 0, 0x10000000000000 -> 0; 0, 0x7fefffffffffffff -> 0
  edge 0, 0xffefffffffffffff -> 0xffefffffffffffff; 0, 1 -> 0; 0, 0x3ff0000000000001 -> 0; 0, -1 -> -1; -0, 0 -> -0
  edge -0, -0 -> -0; -0, inf -> -0; -0, -inf -> -inf; -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> -0
  edge -0, 0x800fffffffffffff -> 0x800fffffffffffff; -0, 0x10000000000000 -> -0; -0, 0x7fefffffffffffff -> -0
  edge -0, 0xffefffffffffffff -> 0xffefffffffffffff; -0, 1 -> -0; -0, 0x3ff0000000000001 -> -0; -0, -1 -> -1
  edge inf, 0 -> 0; inf, -0 -> -0; inf, inf -> inf; inf, -inf -> -inf; inf, nan -> nan; inf, snan -> nan
  edge inf, 0x1 -> 0x1; inf, 0x800fffffffffffff -> 0x800fffffffffffff; inf, 0x10000000000000 -> 0x10000000000000
  edge inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; inf, 0xffefffffffffffff -> 0xffefffffffffffff; inf, 1 -> 1
  edge inf, 0x3ff0000000000001 -> 0x3ff0000000000001; inf, -1 -> -1; -inf, 0 -> -inf; -inf, -0 -> -inf
  edge -inf, inf -> -inf; -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> -inf
  edge -inf, 0x800fffffffffffff -> -inf; -inf, 0x10000000000000 -> -inf; -inf, 0x7fefffffffffffff -> -inf
  edge -inf, 0xffefffffffffffff -> -inf; -inf, 1 -> -inf; -inf, 0x3ff0000000000001 -> -inf; -inf, -1 -> -inf
  edge nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan
  edge nan, 0x1 -> nan; nan, 0x800fffffffffffff -> nan; nan, 0x10000000000000 -> nan; nan, 0x7fefffffffffffff -> nan
  edge nan, 0xffefffffffffffff -> nan; nan, 1 -> nan; nan, 0x3ff0000000000001 -> nan; nan, -1 -> nan; snan, 0 -> nan
  edge snan, -0 -> nan; snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan
  edge snan, 0x800fffffffffffff -> nan; snan, 0x10000000000000 -> nan; snan, 0x7fefffffffffffff -> nan
  edge snan, 0xffefffffffffffff -> nan; snan, 1 -> nan; snan, 0x3ff0000000000001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0
  edge 0x1, -0 -> -0; 0x1, inf -> 0x1; 0x1, -inf -> -inf; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0x1
  edge 0x1, 0x800fffffffffffff -> 0x800fffffffffffff; 0x1, 0x10000000000000 -> 0x1; 0x1, 0x7fefffffffffffff -> 0x1
  edge 0x1, 0xffefffffffffffff -> 0xffefffffffffffff; 0x1, 1 -> 0x1; 0x1, 0x3ff0000000000001 -> 0x1; 0x1, -1 -> -1
  edge 0x800fffffffffffff, 0 -> 0x800fffffffffffff; 0x800fffffffffffff, -0 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, inf -> 0x800fffffffffffff; 0x800fffffffffffff, -inf -> -inf; 0x800fffffffffffff, nan -> nan
  edge 0x800fffffffffffff, snan -> nan; 0x800fffffffffffff, 0x1 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0x800fffffffffffff, 1 -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x800fffffffffffff; 0x800fffffffffffff, -1 -> -1
  edge 0x10000000000000, 0 -> 0; 0x10000000000000, -0 -> -0; 0x10000000000000, inf -> 0x10000000000000
  edge 0x10000000000000, -inf -> -inf; 0x10000000000000, nan -> nan; 0x10000000000000, snan -> nan
  edge 0x10000000000000, 0x1 -> 0x1; 0x10000000000000, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x10000000000000, 0x10000000000000 -> 0x10000000000000
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x10000000000000
  edge 0x10000000000000, 0xffefffffffffffff -> 0xffefffffffffffff; 0x10000000000000, 1 -> 0x10000000000000
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x10000000000000; 0x10000000000000, -1 -> -1
  edge 0x7fefffffffffffff, 0 -> 0; 0x7fefffffffffffff, -0 -> -0; 0x7fefffffffffffff, inf -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, -inf -> -inf; 0x7fefffffffffffff, nan -> nan; 0x7fefffffffffffff, snan -> nan
  edge 0x7fefffffffffffff, 0x1 -> 0x1; 0x7fefffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0x7fefffffffffffff, 1 -> 1
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x7fefffffffffffff, -1 -> -1
  edge 0xffefffffffffffff, 0 -> 0xffefffffffffffff; 0xffefffffffffffff, -0 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, inf -> 0xffefffffffffffff; 0xffefffffffffffff, -inf -> -inf; 0xffefffffffffffff, nan -> nan
  edge 0xffefffffffffffff, snan -> nan; 0xffefffffffffffff, 0x1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x800fffffffffffff -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x10000000000000 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x7fefffffffffffff -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0xffefffffffffffff, 1 -> 0xffefffffffffffff
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0xffefffffffffffff; 0xffefffffffffffff, -1 -> 0xffefffffffffffff
  edge 1, 0 -> 0; 1, -0 -> -0; 1, inf -> 1; 1, -inf -> -inf; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 0x1
  edge 1, 0x800fffffffffffff -> 0x800fffffffffffff; 1, 0x10000000000000 -> 0x10000000000000
  edge 1, 0x7fefffffffffffff -> 1; 1, 0xffefffffffffffff -> 0xffefffffffffffff; 1, 1 -> 1; 1, 0x3ff0000000000001 -> 1
  edge 1, -1 -> -1; 0x3ff0000000000001, 0 -> 0; 0x3ff0000000000001, -0 -> -0
  edge 0x3ff0000000000001, inf -> 0x3ff0000000000001; 0x3ff0000000000001, -inf -> -inf; 0x3ff0000000000001, nan -> nan
  edge 0x3ff0000000000001, snan -> nan; 0x3ff0000000000001, 0x1 -> 0x1
  edge 0x3ff0000000000001, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x10000000000000
  edge 0x3ff0000000000001, 0x7fefffffffffffff -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0xffefffffffffffff -> 0xffefffffffffffff; 0x3ff0000000000001, 1 -> 1
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x3ff0000000000001, -1 -> -1; -1, 0 -> -1
  edge -1, -0 -> -1; -1, inf -> -1; -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> -1
  edge -1, 0x800fffffffffffff -> -1; -1, 0x10000000000000 -> -1; -1, 0x7fefffffffffffff -> -1
  edge -1, 0xffefffffffffffff -> 0xffefffffffffffff; -1, 1 -> -1; -1, 0x3ff0000000000001 -> -1; -1, -1 -> -1

test a:f64, b:f64 -> d:f64
  op v_maximum_f64 {d}, {a}, {b} | gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5; 0x3fd5555555555555, 3 -> 3; 100, 0x3fc2492492492492 -> 100; -5, -7 -> -5
  0x4009249249249249, 0x400921fb78121fb8 -> 0x4009249249249249; 0x3f50624dd2f1a9fc, 1000 -> 1000; 6, 6 -> 6
  edge 0, 0 -> 0; 0, -0 -> 0; 0, inf -> inf; 0, -inf -> 0; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x800fffffffffffff -> 0; 0, 0x10000000000000 -> 0x10000000000000
  edge 0, 0x7fefffffffffffff -> 0x7fefffffffffffff; 0, 0xffefffffffffffff -> 0; 0, 1 -> 1
  edge 0, 0x3ff0000000000001 -> 0x3ff0000000000001; 0, -1 -> 0; -0, 0 -> 0; -0, -0 -> -0; -0, inf -> inf
  edge -0, -inf -> -0; -0, nan -> nan; -0, snan -> nan; -0, 0x1 -> 0x1; -0, 0x800fffffffffffff -> -0
  edge -0, 0x10000000000000 -> 0x10000000000000; -0, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge -0, 0xffefffffffffffff -> -0; -0, 1 -> 1; -0, 0x3ff0000000000001 -> 0x3ff0000000000001; -0, -1 -> -0
  edge inf, 0 -> inf; inf, -0 -> inf; inf, inf -> inf; inf, -inf -> inf; inf, nan -> nan; inf, snan -> nan
  edge inf, 0x1 -> inf; inf, 0x800fffffffffffff -> inf; inf, 0x10000000000000 -> inf; inf, 0x7fefffffffffffff -> inf
  edge inf, 0xffefffffffffffff -> inf; inf, 1 -> inf; inf, 0x3ff0000000000001 -> inf; inf, -1 -> inf; -inf, 0 -> 0
  edge -inf, -0 -> -0; -inf, inf -> inf; -inf, -inf -> -inf; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> 0x1
  edge -inf, 0x800fffffffffffff -> 0x800fffffffffffff; -inf, 0x10000000000000 -> 0x10000000000000
  edge -inf, 0x7fefffffffffffff -> 0x7fefffffffffffff; -inf, 0xffefffffffffffff -> 0xffefffffffffffff; -inf, 1 -> 1
  edge -inf, 0x3ff0000000000001 -> 0x3ff0000000000001; -inf, -1 -> -1; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan
  edge nan, -inf -> nan; nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x800fffffffffffff -> nan
  edge nan, 0x10000000000000 -> nan; nan, 0x7fefffffffffffff -> nan; nan, 0xffefffffffffffff -> nan; nan, 1 -> nan
  edge nan, 0x3ff0000000000001 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan; snan, inf -> nan
  edge snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x800fffffffffffff -> nan
  edge snan, 0x10000000000000 -> nan; snan, 0x7fefffffffffffff -> nan; snan, 0xffefffffffffffff -> nan; snan, 1 -> nan
  edge snan, 0x3ff0000000000001 -> nan; snan, -1 -> nan; 0x1, 0 -> 0x1; 0x1, -0 -> 0x1; 0x1, inf -> inf
  edge 0x1, -inf -> 0x1; 0x1, nan -> nan; 0x1, snan -> nan; 0x1, 0x1 -> 0x1; 0x1, 0x800fffffffffffff -> 0x1
  edge 0x1, 0x10000000000000 -> 0x10000000000000; 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x1, 0xffefffffffffffff -> 0x1; 0x1, 1 -> 1; 0x1, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x1, -1 -> 0x1
  edge 0x800fffffffffffff, 0 -> 0; 0x800fffffffffffff, -0 -> -0; 0x800fffffffffffff, inf -> inf
  edge 0x800fffffffffffff, -inf -> 0x800fffffffffffff; 0x800fffffffffffff, nan -> nan; 0x800fffffffffffff, snan -> nan
  edge 0x800fffffffffffff, 0x1 -> 0x1; 0x800fffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x800fffffffffffff, 0xffefffffffffffff -> 0x800fffffffffffff; 0x800fffffffffffff, 1 -> 1
  edge 0x800fffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x800fffffffffffff, -1 -> 0x800fffffffffffff
  edge 0x10000000000000, 0 -> 0x10000000000000; 0x10000000000000, -0 -> 0x10000000000000; 0x10000000000000, inf -> inf
  edge 0x10000000000000, -inf -> 0x10000000000000; 0x10000000000000, nan -> nan; 0x10000000000000, snan -> nan
  edge 0x10000000000000, 0x1 -> 0x10000000000000; 0x10000000000000, 0x800fffffffffffff -> 0x10000000000000
  edge 0x10000000000000, 0x10000000000000 -> 0x10000000000000
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x10000000000000, 0xffefffffffffffff -> 0x10000000000000; 0x10000000000000, 1 -> 1
  edge 0x10000000000000, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x10000000000000, -1 -> 0x10000000000000
  edge 0x7fefffffffffffff, 0 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -0 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, inf -> inf; 0x7fefffffffffffff, -inf -> 0x7fefffffffffffff; 0x7fefffffffffffff, nan -> nan
  edge 0x7fefffffffffffff, snan -> nan; 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x800fffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x10000000000000 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> 0x7fefffffffffffff; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x7fefffffffffffff; 0x7fefffffffffffff, -1 -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0 -> 0; 0xffefffffffffffff, -0 -> -0; 0xffefffffffffffff, inf -> inf
  edge 0xffefffffffffffff, -inf -> 0xffefffffffffffff; 0xffefffffffffffff, nan -> nan; 0xffefffffffffffff, snan -> nan
  edge 0xffefffffffffffff, 0x1 -> 0x1; 0xffefffffffffffff, 0x800fffffffffffff -> 0x800fffffffffffff
  edge 0xffefffffffffffff, 0x10000000000000 -> 0x10000000000000
  edge 0xffefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 0xffefffffffffffff, 1 -> 1
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0x3ff0000000000001; 0xffefffffffffffff, -1 -> -1; 1, 0 -> 1
  edge 1, -0 -> 1; 1, inf -> inf; 1, -inf -> 1; 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> 1; 1, 0x800fffffffffffff -> 1
  edge 1, 0x10000000000000 -> 1; 1, 0x7fefffffffffffff -> 0x7fefffffffffffff; 1, 0xffefffffffffffff -> 1; 1, 1 -> 1
  edge 1, 0x3ff0000000000001 -> 0x3ff0000000000001; 1, -1 -> 1; 0x3ff0000000000001, 0 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, -0 -> 0x3ff0000000000001; 0x3ff0000000000001, inf -> inf
  edge 0x3ff0000000000001, -inf -> 0x3ff0000000000001; 0x3ff0000000000001, nan -> nan; 0x3ff0000000000001, snan -> nan
  edge 0x3ff0000000000001, 0x1 -> 0x3ff0000000000001; 0x3ff0000000000001, 0x800fffffffffffff -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0x3ff0000000000001, 0xffefffffffffffff -> 0x3ff0000000000001; 0x3ff0000000000001, 1 -> 0x3ff0000000000001
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 0x3ff0000000000001; 0x3ff0000000000001, -1 -> 0x3ff0000000000001
  edge -1, 0 -> 0; -1, -0 -> -0; -1, inf -> inf; -1, -inf -> -1; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> 0x1
  edge -1, 0x800fffffffffffff -> 0x800fffffffffffff; -1, 0x10000000000000 -> 0x10000000000000
  edge -1, 0x7fefffffffffffff -> 0x7fefffffffffffff; -1, 0xffefffffffffffff -> -1; -1, 1 -> 1
  edge -1, 0x3ff0000000000001 -> 0x3ff0000000000001; -1, -1 -> -1
