// Fused multiply-add, minima, maxima and medians of three, division's helpers: f64.
//
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
  op v_fmac_f64_e32 {d}, {a}, {b} | gfx90a gfx94
  op v_fmac_f64_e64 {d}, {a}, {b} | gfx90a gfx94
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
