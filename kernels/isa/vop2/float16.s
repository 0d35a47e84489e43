// Addition, multiplication, minimum and maximum of f16: IEEE 754 with denormals, rounded to nearest even.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP2 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f16, b:f16 -> d:f16
  op v_add_f16_e32 {d}, {a}, {b} | all !gfx12
  op v_add_f16_e64 {d}, {a}, {b} | all !gfx12
  op v_add_f16_e32 {d}, {a}, {b} | gfx12
  op v_add_f16_e64 {d}, {a}, {b} | gfx12
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
  op v_mul_f16_e32 {d}, {a}, {b} | all !gfx12
  op v_mul_f16_e64 {d}, {a}, {b} | all !gfx12
  op v_mul_f16_e32 {d}, {a}, {b} | gfx12
  op v_mul_f16_e64 {d}, {a}, {b} | gfx12
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
  op v_sub_f16_e32 {d}, {a}, {b}
  op v_sub_f16_e64 {d}, {a}, {b}
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
  op v_subrev_f16_e32 {d}, {a}, {b}
  op v_subrev_f16_e64 {d}, {a}, {b}
  1, 2 -> 1; 1.5, -4 -> -5.5; 0x3555, 3 -> 0x4155; 100, 0x3092 -> -99.875; -5, -7 -> -2; 0x4249, 3.140625 -> 0x9800
  0x1419, 1000 -> 1000; 6, 6 -> 0
  edge 0, 0 -> 0; 0, -0 -> -0; 0, inf -> inf; 0, -inf -> -inf; 0, nan -> nan; 0, snan -> nan; 0, 0x1 -> 0x1
  edge 0, 0x83ff -> 0x83ff; 0, 0x400 -> 0x400; 0, 65504 -> 65504; 0, -65504 -> -65504; 0, 1 -> 1; 0, 0x3c01 -> 0x3c01
  edge 0, -1 -> -1; -0, 0 -> 0; -0, -0 -> 0; -0, inf -> inf; -0, -inf -> -inf; -0, nan -> nan; -0, snan -> nan
  edge -0, 0x1 -> 0x1; -0, 0x83ff -> 0x83ff; -0, 0x400 -> 0x400; -0, 65504 -> 65504; -0, -65504 -> -65504; -0, 1 -> 1
  edge -0, 0x3c01 -> 0x3c01; -0, -1 -> -1; inf, 0 -> -inf; inf, -0 -> -inf; inf, inf -> nan; inf, -inf -> -inf
  edge inf, nan -> nan; inf, snan -> nan; inf, 0x1 -> -inf; inf, 0x83ff -> -inf; inf, 0x400 -> -inf
  edge inf, 65504 -> -inf; inf, -65504 -> -inf; inf, 1 -> -inf; inf, 0x3c01 -> -inf; inf, -1 -> -inf; -inf, 0 -> inf
  edge -inf, -0 -> inf; -inf, inf -> inf; -inf, -inf -> nan; -inf, nan -> nan; -inf, snan -> nan; -inf, 0x1 -> inf
  edge -inf, 0x83ff -> inf; -inf, 0x400 -> inf; -inf, 65504 -> inf; -inf, -65504 -> inf; -inf, 1 -> inf
  edge -inf, 0x3c01 -> inf; -inf, -1 -> inf; nan, 0 -> nan; nan, -0 -> nan; nan, inf -> nan; nan, -inf -> nan
  edge nan, nan -> nan; nan, snan -> nan; nan, 0x1 -> nan; nan, 0x83ff -> nan; nan, 0x400 -> nan; nan, 65504 -> nan
  edge nan, -65504 -> nan; nan, 1 -> nan; nan, 0x3c01 -> nan; nan, -1 -> nan; snan, 0 -> nan; snan, -0 -> nan
  edge snan, inf -> nan; snan, -inf -> nan; snan, nan -> nan; snan, snan -> nan; snan, 0x1 -> nan; snan, 0x83ff -> nan
  edge snan, 0x400 -> nan; snan, 65504 -> nan; snan, -65504 -> nan; snan, 1 -> nan; snan, 0x3c01 -> nan
  edge snan, -1 -> nan; 0x1, 0 -> 0x8001; 0x1, -0 -> 0x8001; 0x1, inf -> inf; 0x1, -inf -> -inf; 0x1, nan -> nan
  edge 0x1, snan -> nan; 0x1, 0x1 -> 0; 0x1, 0x83ff -> 0x8400; 0x1, 0x400 -> 0x3ff; 0x1, 65504 -> 65504
  edge 0x1, -65504 -> -65504; 0x1, 1 -> 1; 0x1, 0x3c01 -> 0x3c01; 0x1, -1 -> -1; 0x83ff, 0 -> 0x3ff
  edge 0x83ff, -0 -> 0x3ff; 0x83ff, inf -> inf; 0x83ff, -inf -> -inf; 0x83ff, nan -> nan; 0x83ff, snan -> nan
  edge 0x83ff, 0x1 -> 0x400; 0x83ff, 0x83ff -> 0; 0x83ff, 0x400 -> 0x7ff; 0x83ff, 65504 -> 65504
  edge 0x83ff, -65504 -> -65504; 0x83ff, 1 -> 1; 0x83ff, 0x3c01 -> 0x3c01; 0x83ff, -1 -> -1; 0x400, 0 -> 0x8400
  edge 0x400, -0 -> 0x8400; 0x400, inf -> inf; 0x400, -inf -> -inf; 0x400, nan -> nan; 0x400, snan -> nan
  edge 0x400, 0x1 -> 0x83ff; 0x400, 0x83ff -> 0x87ff; 0x400, 0x400 -> 0; 0x400, 65504 -> 65504
  edge 0x400, -65504 -> -65504; 0x400, 1 -> 1; 0x400, 0x3c01 -> 0x3c01; 0x400, -1 -> -1; 65504, 0 -> -65504
  edge 65504, -0 -> -65504; 65504, inf -> inf; 65504, -inf -> -inf; 65504, nan -> nan; 65504, snan -> nan
  edge 65504, 0x1 -> -65504; 65504, 0x83ff -> -65504; 65504, 0x400 -> -65504; 65504, 65504 -> 0; 65504, -65504 -> -inf
  edge 65504, 1 -> -65504; 65504, 0x3c01 -> -65504; 65504, -1 -> -65504; -65504, 0 -> 65504; -65504, -0 -> 65504
  edge -65504, inf -> inf; -65504, -inf -> -inf; -65504, nan -> nan; -65504, snan -> nan; -65504, 0x1 -> 65504
  edge -65504, 0x83ff -> 65504; -65504, 0x400 -> 65504; -65504, 65504 -> inf; -65504, -65504 -> 0; -65504, 1 -> 65504
  edge -65504, 0x3c01 -> 65504; -65504, -1 -> 65504; 1, 0 -> -1; 1, -0 -> -1; 1, inf -> inf; 1, -inf -> -inf
  edge 1, nan -> nan; 1, snan -> nan; 1, 0x1 -> -1; 1, 0x83ff -> -1; 1, 0x400 -> -1; 1, 65504 -> 65504
  edge 1, -65504 -> -65504; 1, 1 -> 0; 1, 0x3c01 -> 0x1400; 1, -1 -> -2; 0x3c01, 0 -> 0xbc01; 0x3c01, -0 -> 0xbc01
  edge 0x3c01, inf -> inf; 0x3c01, -inf -> -inf; 0x3c01, nan -> nan; 0x3c01, snan -> nan; 0x3c01, 0x1 -> 0xbc01
  edge 0x3c01, 0x83ff -> 0xbc01; 0x3c01, 0x400 -> 0xbc01; 0x3c01, 65504 -> 65504; 0x3c01, -65504 -> -65504
  edge 0x3c01, 1 -> 0x9400; 0x3c01, 0x3c01 -> 0; 0x3c01, -1 -> -2; -1, 0 -> 1; -1, -0 -> 1; -1, inf -> inf
  edge -1, -inf -> -inf; -1, nan -> nan; -1, snan -> nan; -1, 0x1 -> 1; -1, 0x83ff -> 1; -1, 0x400 -> 1
  edge -1, 65504 -> 65504; -1, -65504 -> -65504; -1, 1 -> 2; -1, 0x3c01 -> 2; -1, -1 -> 0

test a:f16, b:f16 -> d:f16
  op v_min_f16_e32 {d}, {a}, {b} | all !gfx12
  op v_min_f16_e64 {d}, {a}, {b} | all !gfx12
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
  op v_min_num_f16_e32 {d}, {a}, {b} | gfx12
  op v_min_num_f16_e64 {d}, {a}, {b} | gfx12
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
  op v_max_f16_e32 {d}, {a}, {b} | all !gfx12
  op v_max_f16_e64 {d}, {a}, {b} | all !gfx12
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
  op v_max_num_f16_e32 {d}, {a}, {b} | gfx12
  op v_max_num_f16_e64 {d}, {a}, {b} | gfx12
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
  op v_add_f16_e64 {d}, |{a}|, -{b}
  1, 2 -> -1; 1.5, -4 -> 5.5; 0x3555, 3 -> 0xc155; 100, 0x3092 -> 99.875; -5, -7 -> 12; 0x4249, 3.140625 -> 0x1800
  0x1419, 1000 -> -1000; 6, 6 -> 0
  edge -0, -0 -> 0; -0, inf -> -inf; -0, nan -> nan; -0, 0x1 -> 0x8001; -0, 65504 -> -65504; -0, -1 -> 1; -0, 1 -> -1
  edge inf, -0 -> inf; inf, inf -> nan; inf, nan -> nan; inf, 0x1 -> inf; inf, 65504 -> inf; inf, -1 -> inf
  edge inf, 1 -> inf; nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 65504 -> nan
  edge nan, -1 -> nan; nan, 1 -> nan; 0x1, -0 -> 0x1; 0x1, inf -> -inf; 0x1, nan -> nan; 0x1, 0x1 -> 0
  edge 0x1, 65504 -> -65504; 0x1, -1 -> 1; 0x1, 1 -> -1; 65504, -0 -> 65504; 65504, inf -> -inf; 65504, nan -> nan
  edge 65504, 0x1 -> 65504; 65504, 65504 -> 0; 65504, -1 -> 65504; 65504, 1 -> 65504; -1, -0 -> 1; -1, inf -> -inf
  edge -1, nan -> nan; -1, 0x1 -> 1; -1, 65504 -> -65504; -1, -1 -> 2; -1, 1 -> 0; 1, -0 -> 1; 1, inf -> -inf
  edge 1, nan -> nan; 1, 0x1 -> 1; 1, 65504 -> -65504; 1, -1 -> 2; 1, 1 -> 0

test a:f16, b:f16 -> d:f16
  op v_mul_f16_e64 {d}, -|{a}|, {b}
  1, 2 -> -2; 1.5, -4 -> 6; 0x3555, 3 -> -1; 100, 0x3092 -> -14.28125; -5, -7 -> 35; 0x4249, 3.140625 -> 0xc8ef
  0x1419, 1000 -> -1; 6, 6 -> -36
  edge -0, -0 -> 0; -0, inf -> nan; -0, nan -> nan; -0, 0x1 -> -0; -0, 65504 -> -0; -0, -1 -> 0; -0, 1 -> -0
  edge inf, -0 -> nan; inf, inf -> -inf; inf, nan -> nan; inf, 0x1 -> -inf; inf, 65504 -> -inf; inf, -1 -> inf
  edge inf, 1 -> -inf; nan, -0 -> nan; nan, inf -> nan; nan, nan -> nan; nan, 0x1 -> nan; nan, 65504 -> nan
  edge nan, -1 -> nan; nan, 1 -> nan; 0x1, -0 -> 0; 0x1, inf -> -inf; 0x1, nan -> nan; 0x1, 0x1 -> -0
  edge 0x1, 65504 -> 0x9bff; 0x1, -1 -> 0x1; 0x1, 1 -> 0x8001; 65504, -0 -> 0; 65504, inf -> -inf; 65504, nan -> nan
  edge 65504, 0x1 -> 0x9bff; 65504, 65504 -> -inf; 65504, -1 -> 65504; 65504, 1 -> -65504; -1, -0 -> 0
  edge -1, inf -> -inf; -1, nan -> nan; -1, 0x1 -> 0x8001; -1, 65504 -> -65504; -1, -1 -> 1; -1, 1 -> -1; 1, -0 -> 0
  edge 1, inf -> -inf; 1, nan -> nan; 1, 0x1 -> 0x8001; 1, 65504 -> -65504; 1, -1 -> 1; 1, 1 -> -1

test a:f16, b:f16 -> d:f16
  op v_add_f16_e64 {d}, {a}, {b} clamp
  1, 2 -> 1; 1.5, -4 -> 0; 0x3555, 3 -> 1; 100, 0x3092 -> 1; -5, -7 -> 0; 0x4249, 3.140625 -> 1; 0x1419, 1000 -> 1
  6, 6 -> 1
  edge -0, -0 -> 0; -0, inf -> 1; -0, nan -> 0; -0, 0x1 -> 0x1; -0, 65504 -> 1; -0, -1 -> 0; -0, 1 -> 1; inf, -0 -> 1
  edge inf, inf -> 1; inf, nan -> 0; inf, 0x1 -> 1; inf, 65504 -> 1; inf, -1 -> 1; inf, 1 -> 1; nan, -0 -> 0
  edge nan, inf -> 0; nan, nan -> 0; nan, 0x1 -> 0; nan, 65504 -> 0; nan, -1 -> 0; nan, 1 -> 0; 0x1, -0 -> 0x1
  edge 0x1, inf -> 1; 0x1, nan -> 0; 0x1, 0x1 -> 0x2; 0x1, 65504 -> 1; 0x1, -1 -> 0; 0x1, 1 -> 1; 65504, -0 -> 1
  edge 65504, inf -> 1; 65504, nan -> 0; 65504, 0x1 -> 1; 65504, 65504 -> 1; 65504, -1 -> 1; 65504, 1 -> 1
  edge -1, -0 -> 0; -1, inf -> 1; -1, nan -> 0; -1, 0x1 -> 0; -1, 65504 -> 1; -1, -1 -> 0; -1, 1 -> 0; 1, -0 -> 1
  edge 1, inf -> 1; 1, nan -> 0; 1, 0x1 -> 1; 1, 65504 -> 1; 1, -1 -> 0; 1, 1 -> 1
