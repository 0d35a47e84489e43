// Multiply-add of f16 and f32 operands mixed, widened exactly: fused with one rounding, or, on gfx900, with two.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP3P Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f16x2, b:f32, c:f32 -> d:f32
  op v_fma_mix_f32 {d}, {a}, {b}, {c} op_sel_hi:[1,0,0] | !gfx900
  2:9, 3, 4 -> 10; 0x3555:-9, -3, 0x3e124925 -> 0xbf5b5db7
  edge 0:1, -0, -0 -> -0; -0:1, -0, inf -> inf; inf:1, -0, nan -> nan; -inf:1, -0, 0x7f7fffff -> nan
  edge nan:1, -0, -1 -> nan; snan:1, -0, 0x1 -> nan; 0x1:1, inf, -0 -> inf; 0x83ff:1, inf, inf -> nan
  edge 0x400:1, inf, nan -> nan; 65504:1, inf, 0x7f7fffff -> inf; -65504:1, inf, -1 -> -inf; 1:1, inf, 0x1 -> inf
  edge 0x3c01:1, nan, -0 -> nan; -1:1, nan, inf -> nan; 0:1, nan, nan -> nan; -0:1, nan, 0x7f7fffff -> nan
  edge inf:1, nan, -1 -> nan; -inf:1, nan, 0x1 -> nan; nan:1, 0x7f7fffff, -0 -> nan; snan:1, 0x7f7fffff, inf -> nan
  edge 0x1:1, 0x7f7fffff, nan -> nan; 0x83ff:1, 0x7f7fffff, 0x7f7fffff -> 0x7f7ffc00
  edge 0x400:1, 0x7f7fffff, -1 -> 0x787fffff; 65504:1, 0x7f7fffff, 0x1 -> inf; -65504:1, -1, -0 -> 65504
  edge 1:1, -1, inf -> inf; 0x3c01:1, -1, nan -> nan; -1:1, -1, 0x7f7fffff -> 0x7f7fffff; 0:1, -1, -1 -> -1
  edge -0:1, -1, 0x1 -> 0x1; inf:1, 0x1, -0 -> inf; -inf:1, 0x1, inf -> nan; nan:1, 0x1, nan -> nan
  edge snan:1, 0x1, 0x7f7fffff -> nan; 0x1:1, 0x1, -1 -> -1; 0x83ff:1, 0x1, 0x1 -> 0x1

test a:f16x2, b:f32, c:f32 -> d:f32
  op v_mad_mix_f32 {d}, {a}, {b}, {c} op_sel_hi:[1,0,0] | gfx900
  2:9, 3, 4 -> 10; 0x3555:-9, -3, 0x3e124925 -> 0xbf5b5db7
  edge 1:1, -0, -0 -> -0; -2:1, -0, inf -> inf; 0x3555:1, -0, nan -> nan; 100:1, -0, 0x7f7fffff -> 0x7f7fffff
  edge 1:1, -0, -1 -> -1; -2:1, inf, -0 -> -inf; 0x3555:1, inf, inf -> inf; 100:1, inf, nan -> nan
  edge 1:1, inf, 0x7f7fffff -> inf; -2:1, inf, -1 -> -inf; 0x3555:1, nan, -0 -> nan; 100:1, nan, inf -> nan
  edge 1:1, nan, nan -> nan; -2:1, nan, 0x7f7fffff -> nan; 0x3555:1, nan, -1 -> nan; 100:1, 0x7f7fffff, -0 -> inf
  edge 1:1, 0x7f7fffff, inf -> inf; -2:1, 0x7f7fffff, nan -> nan; 0x3555:1, 0x7f7fffff, 0x7f7fffff -> inf
  edge 100:1, 0x7f7fffff, -1 -> inf; 1:1, -1, -0 -> -1; -2:1, -1, inf -> inf; 0x3555:1, -1, nan -> nan
  edge 100:1, -1, 0x7f7fffff -> 0x7f7fffff; 1:1, -1, -1 -> -2

test a:f16x2, b:f32, c:f32 -> d:f32
  op v_fma_mix_f32 {d}, -{a}, |{b}|, {c} op_sel:[1,0,0] op_sel_hi:[1,0,0] | !gfx900
  2:9, 3, 4 -> -23; 0x3555:-9, -3, 0x3e124925 -> 0x41d92492
  edge 0:1, -0, -0 -> -0; -0:1, -0, inf -> inf; inf:1, -0, nan -> nan; -inf:1, -0, 0x7f7fffff -> 0x7f7fffff
  edge nan:1, -0, -1 -> -1; snan:1, -0, 0x1 -> 0x1; 0x1:1, inf, -0 -> -inf; 0x83ff:1, inf, inf -> nan
  edge 0x400:1, inf, nan -> nan; 65504:1, inf, 0x7f7fffff -> -inf; -65504:1, inf, -1 -> -inf; 1:1, inf, 0x1 -> -inf
  edge 0x3c01:1, nan, -0 -> nan; -1:1, nan, inf -> nan; 0:1, nan, nan -> nan; -0:1, nan, 0x7f7fffff -> nan
  edge inf:1, nan, -1 -> nan; -inf:1, nan, 0x1 -> nan; nan:1, 0x7f7fffff, -0 -> 0xff7fffff
  edge snan:1, 0x7f7fffff, inf -> inf; 0x1:1, 0x7f7fffff, nan -> nan; 0x83ff:1, 0x7f7fffff, 0x7f7fffff -> 0
  edge 0x400:1, 0x7f7fffff, -1 -> 0xff7fffff; 65504:1, 0x7f7fffff, 0x1 -> 0xff7fffff; -65504:1, -1, -0 -> -1
  edge 1:1, -1, inf -> inf; 0x3c01:1, -1, nan -> nan; -1:1, -1, 0x7f7fffff -> 0x7f7fffff; 0:1, -1, -1 -> -2
  edge -0:1, -1, 0x1 -> -1; inf:1, 0x1, -0 -> 0x80000001; -inf:1, 0x1, inf -> inf; nan:1, 0x1, nan -> nan
  edge snan:1, 0x1, 0x7f7fffff -> 0x7f7fffff; 0x1:1, 0x1, -1 -> -1; 0x83ff:1, 0x1, 0x1 -> 0

test a:f16x2, b:f16x2, c:f16x2, d:b16x2 -> d:b16x2
  op v_fma_mixlo_f16 {d}, {a}, {b}, {c} op_sel_hi:[1,1,1] | !gfx900
  op v_mad_mixlo_f16 {d}, {a}, {b}, {c} op_sel_hi:[1,1,1] | gfx900
  2:9, 3:1, 4:8, 1:0xbeef -> 0x4900:0xbeef; 0.5:-9, -3:2, 0.125:1, 1:0xbeef -> 0xbd80:0xbeef
  edge 256:1, 256:1, 0:1, 1:0x8000 -> 0x7c00:0x8000; -256:1, 255:1, 0:1, 1:0x8000 -> 0xfbf8:0x8000
  edge 1:1, 1:1, -1:1, 1:0x8000 -> 0:0x8000; 0:1, 5:1, 0:1, 1:0x8000 -> 0:0x8000

test a:f16x2, b:f16x2, c:f16x2, d:b16x2 -> d:b16x2
  op v_fma_mixhi_f16 {d}, {a}, {b}, {c} op_sel_hi:[1,1,1] | !gfx900
  op v_mad_mixhi_f16 {d}, {a}, {b}, {c} op_sel_hi:[1,1,1] | gfx900
  2:9, 3:1, 4:8, 0xbeef:1 -> 0xbeef:0x4900; 0.5:-9, -3:2, 0.125:1, 0xbeef:1 -> 0xbeef:0xbd80
  edge 256:1, 256:1, 0:1, 0x8000:1 -> 0x8000:0x7c00; -256:1, 255:1, 0:1, 0x8000:1 -> 0x8000:0xfbf8
  edge 1:1, 1:1, -1:1, 0x8000:1 -> 0x8000:0; 0:1, 5:1, 0:1, 0x8000:1 -> 0x8000:0
