// Two f16 operations at a time, halves chosen and negated by op_sel and neg.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP3P Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_add_f16 {d}, {a}, {b}
  1:2, 3:-4 -> 4:-2; 0x3555:100, 3:0x3092 -> 0x42ab:100.125; -5:6, -7:6 -> -12:12
  edge 0:-0, -0:0 -> 0:0; 0:inf, inf:0 -> inf:inf; 0:-inf, -inf:0 -> -inf:-inf; 0:nan, nan:0 -> nan:nan
  edge 0:snan, snan:0 -> nan:nan; 0:0x1, 0x1:0 -> 0x1:0x1; 0:0x83ff, 0x83ff:0 -> 0x83ff:0x83ff
  edge 0:0x400, 0x400:0 -> 0x400:0x400; 0:65504, 65504:0 -> 65504:65504; 0:-65504, -65504:0 -> -65504:-65504
  edge 0:1, 1:0 -> 1:1; 0:0x3c01, 0x3c01:0 -> 0x3c01:0x3c01; 0:-1, -1:0 -> -1:-1; -0:0, 0:-0 -> 0:0
  edge -0:inf, inf:-0 -> inf:inf; -0:-inf, -inf:-0 -> -inf:-inf; -0:nan, nan:-0 -> nan:nan
  edge -0:snan, snan:-0 -> nan:nan; -0:0x1, 0x1:-0 -> 0x1:0x1; -0:0x83ff, 0x83ff:-0 -> 0x83ff:0x83ff
  edge -0:0x400, 0x400:-0 -> 0x400:0x400; -0:65504, 65504:-0 -> 65504:65504; -0:-65504, -65504:-0 -> -65504:-65504
  edge -0:1, 1:-0 -> 1:1; -0:0x3c01, 0x3c01:-0 -> 0x3c01:0x3c01; -0:-1, -1:-0 -> -1:-1; inf:0, 0:inf -> inf:inf
  edge inf:-0, -0:inf -> inf:inf; inf:-inf, -inf:inf -> nan:nan; inf:nan, nan:inf -> nan:nan
  edge inf:snan, snan:inf -> nan:nan; inf:0x1, 0x1:inf -> inf:inf; inf:0x83ff, 0x83ff:inf -> inf:inf
  edge inf:0x400, 0x400:inf -> inf:inf; inf:65504, 65504:inf -> inf:inf; inf:-65504, -65504:inf -> inf:inf
  edge inf:1, 1:inf -> inf:inf; inf:0x3c01, 0x3c01:inf -> inf:inf; inf:-1, -1:inf -> inf:inf
  edge -inf:0, 0:-inf -> -inf:-inf; -inf:-0, -0:-inf -> -inf:-inf; -inf:inf, inf:-inf -> nan:nan
  edge -inf:nan, nan:-inf -> nan:nan; -inf:snan, snan:-inf -> nan:nan; -inf:0x1, 0x1:-inf -> -inf:-inf
  edge -inf:0x83ff, 0x83ff:-inf -> -inf:-inf; -inf:0x400, 0x400:-inf -> -inf:-inf; -inf:65504, 65504:-inf -> -inf:-inf
  edge -inf:-65504, -65504:-inf -> -inf:-inf; -inf:1, 1:-inf -> -inf:-inf; -inf:0x3c01, 0x3c01:-inf -> -inf:-inf
  edge -inf:-1, -1:-inf -> -inf:-inf; nan:0, 0:nan -> nan:nan; nan:-0, -0:nan -> nan:nan; nan:inf, inf:nan -> nan:nan
  edge nan:-inf, -inf:nan -> nan:nan; nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> nan:nan
  edge nan:0x83ff, 0x83ff:nan -> nan:nan; nan:0x400, 0x400:nan -> nan:nan; nan:65504, 65504:nan -> nan:nan
  edge nan:-65504, -65504:nan -> nan:nan; nan:1, 1:nan -> nan:nan; nan:0x3c01, 0x3c01:nan -> nan:nan
  edge nan:-1, -1:nan -> nan:nan; snan:0, 0:snan -> nan:nan; snan:-0, -0:snan -> nan:nan
  edge snan:inf, inf:snan -> nan:nan; snan:-inf, -inf:snan -> nan:nan; snan:nan, nan:snan -> nan:nan
  edge snan:0x1, 0x1:snan -> nan:nan; snan:0x83ff, 0x83ff:snan -> nan:nan; snan:0x400, 0x400:snan -> nan:nan
  edge snan:65504, 65504:snan -> nan:nan; snan:-65504, -65504:snan -> nan:nan; snan:1, 1:snan -> nan:nan
  edge snan:0x3c01, 0x3c01:snan -> nan:nan; snan:-1, -1:snan -> nan:nan; 0x1:0, 0:0x1 -> 0x1:0x1
  edge 0x1:-0, -0:0x1 -> 0x1:0x1; 0x1:inf, inf:0x1 -> inf:inf; 0x1:-inf, -inf:0x1 -> -inf:-inf
  edge 0x1:nan, nan:0x1 -> nan:nan; 0x1:snan, snan:0x1 -> nan:nan; 0x1:0x83ff, 0x83ff:0x1 -> 0x83fe:0x83fe
  edge 0x1:0x400, 0x400:0x1 -> 0x401:0x401; 0x1:65504, 65504:0x1 -> 65504:65504
  edge 0x1:-65504, -65504:0x1 -> -65504:-65504; 0x1:1, 1:0x1 -> 1:1; 0x1:0x3c01, 0x3c01:0x1 -> 0x3c01:0x3c01
  edge 0x1:-1, -1:0x1 -> -1:-1; 0x83ff:0, 0:0x83ff -> 0x83ff:0x83ff; 0x83ff:-0, -0:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:inf, inf:0x83ff -> inf:inf; 0x83ff:-inf, -inf:0x83ff -> -inf:-inf; 0x83ff:nan, nan:0x83ff -> nan:nan
  edge 0x83ff:snan, snan:0x83ff -> nan:nan; 0x83ff:0x1, 0x1:0x83ff -> 0x83fe:0x83fe
  edge 0x83ff:0x400, 0x400:0x83ff -> 0x1:0x1; 0x83ff:65504, 65504:0x83ff -> 65504:65504
  edge 0x83ff:-65504, -65504:0x83ff -> -65504:-65504; 0x83ff:1, 1:0x83ff -> 1:1
  edge 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x3c01:0x3c01; 0x83ff:-1, -1:0x83ff -> -1:-1; 0x400:0, 0:0x400 -> 0x400:0x400
  edge 0x400:-0, -0:0x400 -> 0x400:0x400; 0x400:inf, inf:0x400 -> inf:inf; 0x400:-inf, -inf:0x400 -> -inf:-inf
  edge 0x400:nan, nan:0x400 -> nan:nan; 0x400:snan, snan:0x400 -> nan:nan; 0x400:0x1, 0x1:0x400 -> 0x401:0x401
  edge 0x400:0x83ff, 0x83ff:0x400 -> 0x1:0x1; 0x400:65504, 65504:0x400 -> 65504:65504
  edge 0x400:-65504, -65504:0x400 -> -65504:-65504; 0x400:1, 1:0x400 -> 1:1
  edge 0x400:0x3c01, 0x3c01:0x400 -> 0x3c01:0x3c01; 0x400:-1, -1:0x400 -> -1:-1; 65504:0, 0:65504 -> 65504:65504
  edge 65504:-0, -0:65504 -> 65504:65504; 65504:inf, inf:65504 -> inf:inf; 65504:-inf, -inf:65504 -> -inf:-inf
  edge 65504:nan, nan:65504 -> nan:nan; 65504:snan, snan:65504 -> nan:nan; 65504:0x1, 0x1:65504 -> 65504:65504
  edge 65504:0x83ff, 0x83ff:65504 -> 65504:65504; 65504:0x400, 0x400:65504 -> 65504:65504
  edge 65504:-65504, -65504:65504 -> 0:0; 65504:1, 1:65504 -> 65504:65504; 65504:0x3c01, 0x3c01:65504 -> 65504:65504
  edge 65504:-1, -1:65504 -> 65504:65504; -65504:0, 0:-65504 -> -65504:-65504; -65504:-0, -0:-65504 -> -65504:-65504
  edge -65504:inf, inf:-65504 -> inf:inf; -65504:-inf, -inf:-65504 -> -inf:-inf; -65504:nan, nan:-65504 -> nan:nan
  edge -65504:snan, snan:-65504 -> nan:nan; -65504:0x1, 0x1:-65504 -> -65504:-65504
  edge -65504:0x83ff, 0x83ff:-65504 -> -65504:-65504; -65504:0x400, 0x400:-65504 -> -65504:-65504
  edge -65504:65504, 65504:-65504 -> 0:0; -65504:1, 1:-65504 -> -65504:-65504
  edge -65504:0x3c01, 0x3c01:-65504 -> -65504:-65504; -65504:-1, -1:-65504 -> -65504:-65504; 1:0, 0:1 -> 1:1
  edge 1:-0, -0:1 -> 1:1; 1:inf, inf:1 -> inf:inf; 1:-inf, -inf:1 -> -inf:-inf; 1:nan, nan:1 -> nan:nan
  edge 1:snan, snan:1 -> nan:nan; 1:0x1, 0x1:1 -> 1:1; 1:0x83ff, 0x83ff:1 -> 1:1; 1:0x400, 0x400:1 -> 1:1
  edge 1:65504, 65504:1 -> 65504:65504; 1:-65504, -65504:1 -> -65504:-65504; 1:0x3c01, 0x3c01:1 -> 2:2
  edge 1:-1, -1:1 -> 0:0; 0x3c01:0, 0:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-0, -0:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:inf, inf:0x3c01 -> inf:inf; 0x3c01:-inf, -inf:0x3c01 -> -inf:-inf; 0x3c01:nan, nan:0x3c01 -> nan:nan
  edge 0x3c01:snan, snan:0x3c01 -> nan:nan; 0x3c01:0x1, 0x1:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x3c01:0x3c01; 0x3c01:0x400, 0x400:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:65504, 65504:0x3c01 -> 65504:65504; 0x3c01:-65504, -65504:0x3c01 -> -65504:-65504
  edge 0x3c01:1, 1:0x3c01 -> 2:2; 0x3c01:-1, -1:0x3c01 -> 0x1400:0x1400; -1:0, 0:-1 -> -1:-1; -1:-0, -0:-1 -> -1:-1
  edge -1:inf, inf:-1 -> inf:inf; -1:-inf, -inf:-1 -> -inf:-inf; -1:nan, nan:-1 -> nan:nan
  edge -1:snan, snan:-1 -> nan:nan; -1:0x1, 0x1:-1 -> -1:-1; -1:0x83ff, 0x83ff:-1 -> -1:-1
  edge -1:0x400, 0x400:-1 -> -1:-1; -1:65504, 65504:-1 -> 65504:65504; -1:-65504, -65504:-1 -> -65504:-65504
  edge -1:1, 1:-1 -> 0:0; -1:0x3c01, 0x3c01:-1 -> 0x1400:0x1400; 0:0, 1:0 -> 1:0; -0:-0, 1:-0 -> 1:-0
  edge inf:inf, 1:inf -> inf:inf; -inf:-inf, 1:-inf -> -inf:-inf; nan:nan, 1:nan -> nan:nan
  edge snan:snan, 1:snan -> nan:nan; 0x1:0x1, 1:0x1 -> 1:0x2; 0x83ff:0x83ff, 1:0x83ff -> 1:0x87fe
  edge 0x400:0x400, 1:0x400 -> 1:0x800; 65504:65504, 1:65504 -> 65504:inf; -65504:-65504, 1:-65504 -> -65504:-inf
  edge 1:1, 1:1 -> 2:2; 0x3c01:0x3c01, 1:0x3c01 -> 2:0x4001; -1:-1, 1:-1 -> 0:-2

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_mul_f16 {d}, {a}, {b}
  1:2, 3:-4 -> 3:-8; 0x3555:100, 3:0x3092 -> 1:14.28125; -5:6, -7:6 -> 35:36
  edge 0:-0, -0:0 -> -0:-0; 0:inf, inf:0 -> nan:nan; 0:-inf, -inf:0 -> nan:nan; 0:nan, nan:0 -> nan:nan
  edge 0:snan, snan:0 -> nan:nan; 0:0x1, 0x1:0 -> 0:0; 0:0x83ff, 0x83ff:0 -> -0:-0; 0:0x400, 0x400:0 -> 0:0
  edge 0:65504, 65504:0 -> 0:0; 0:-65504, -65504:0 -> -0:-0; 0:1, 1:0 -> 0:0; 0:0x3c01, 0x3c01:0 -> 0:0
  edge 0:-1, -1:0 -> -0:-0; -0:0, 0:-0 -> -0:-0; -0:inf, inf:-0 -> nan:nan; -0:-inf, -inf:-0 -> nan:nan
  edge -0:nan, nan:-0 -> nan:nan; -0:snan, snan:-0 -> nan:nan; -0:0x1, 0x1:-0 -> -0:-0; -0:0x83ff, 0x83ff:-0 -> 0:0
  edge -0:0x400, 0x400:-0 -> -0:-0; -0:65504, 65504:-0 -> -0:-0; -0:-65504, -65504:-0 -> 0:0; -0:1, 1:-0 -> -0:-0
  edge -0:0x3c01, 0x3c01:-0 -> -0:-0; -0:-1, -1:-0 -> 0:0; inf:0, 0:inf -> nan:nan; inf:-0, -0:inf -> nan:nan
  edge inf:-inf, -inf:inf -> -inf:-inf; inf:nan, nan:inf -> nan:nan; inf:snan, snan:inf -> nan:nan
  edge inf:0x1, 0x1:inf -> inf:inf; inf:0x83ff, 0x83ff:inf -> -inf:-inf; inf:0x400, 0x400:inf -> inf:inf
  edge inf:65504, 65504:inf -> inf:inf; inf:-65504, -65504:inf -> -inf:-inf; inf:1, 1:inf -> inf:inf
  edge inf:0x3c01, 0x3c01:inf -> inf:inf; inf:-1, -1:inf -> -inf:-inf; -inf:0, 0:-inf -> nan:nan
  edge -inf:-0, -0:-inf -> nan:nan; -inf:inf, inf:-inf -> -inf:-inf; -inf:nan, nan:-inf -> nan:nan
  edge -inf:snan, snan:-inf -> nan:nan; -inf:0x1, 0x1:-inf -> -inf:-inf; -inf:0x83ff, 0x83ff:-inf -> inf:inf
  edge -inf:0x400, 0x400:-inf -> -inf:-inf; -inf:65504, 65504:-inf -> -inf:-inf; -inf:-65504, -65504:-inf -> inf:inf
  edge -inf:1, 1:-inf -> -inf:-inf; -inf:0x3c01, 0x3c01:-inf -> -inf:-inf; -inf:-1, -1:-inf -> inf:inf
  edge nan:0, 0:nan -> nan:nan; nan:-0, -0:nan -> nan:nan; nan:inf, inf:nan -> nan:nan; nan:-inf, -inf:nan -> nan:nan
  edge nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> nan:nan; nan:0x83ff, 0x83ff:nan -> nan:nan
  edge nan:0x400, 0x400:nan -> nan:nan; nan:65504, 65504:nan -> nan:nan; nan:-65504, -65504:nan -> nan:nan
  edge nan:1, 1:nan -> nan:nan; nan:0x3c01, 0x3c01:nan -> nan:nan; nan:-1, -1:nan -> nan:nan
  edge snan:0, 0:snan -> nan:nan; snan:-0, -0:snan -> nan:nan; snan:inf, inf:snan -> nan:nan
  edge snan:-inf, -inf:snan -> nan:nan; snan:nan, nan:snan -> nan:nan; snan:0x1, 0x1:snan -> nan:nan
  edge snan:0x83ff, 0x83ff:snan -> nan:nan; snan:0x400, 0x400:snan -> nan:nan; snan:65504, 65504:snan -> nan:nan
  edge snan:-65504, -65504:snan -> nan:nan; snan:1, 1:snan -> nan:nan; snan:0x3c01, 0x3c01:snan -> nan:nan
  edge snan:-1, -1:snan -> nan:nan; 0x1:0, 0:0x1 -> 0:0; 0x1:-0, -0:0x1 -> -0:-0; 0x1:inf, inf:0x1 -> inf:inf
  edge 0x1:-inf, -inf:0x1 -> -inf:-inf; 0x1:nan, nan:0x1 -> nan:nan; 0x1:snan, snan:0x1 -> nan:nan
  edge 0x1:0x83ff, 0x83ff:0x1 -> -0:-0; 0x1:0x400, 0x400:0x1 -> 0:0; 0x1:65504, 65504:0x1 -> 0x1bff:0x1bff
  edge 0x1:-65504, -65504:0x1 -> 0x9bff:0x9bff; 0x1:1, 1:0x1 -> 0x1:0x1; 0x1:0x3c01, 0x3c01:0x1 -> 0x1:0x1
  edge 0x1:-1, -1:0x1 -> 0x8001:0x8001; 0x83ff:0, 0:0x83ff -> -0:-0; 0x83ff:-0, -0:0x83ff -> 0:0
  edge 0x83ff:inf, inf:0x83ff -> -inf:-inf; 0x83ff:-inf, -inf:0x83ff -> inf:inf; 0x83ff:nan, nan:0x83ff -> nan:nan
  edge 0x83ff:snan, snan:0x83ff -> nan:nan; 0x83ff:0x1, 0x1:0x83ff -> -0:-0; 0x83ff:0x400, 0x400:0x83ff -> -0:-0
  edge 0x83ff:65504, 65504:0x83ff -> 0xc3fd:0xc3fd; 0x83ff:-65504, -65504:0x83ff -> 0x43fd:0x43fd
  edge 0x83ff:1, 1:0x83ff -> 0x83ff:0x83ff; 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x8400:0x8400
  edge 0x83ff:-1, -1:0x83ff -> 0x3ff:0x3ff; 0x400:0, 0:0x400 -> 0:0; 0x400:-0, -0:0x400 -> -0:-0
  edge 0x400:inf, inf:0x400 -> inf:inf; 0x400:-inf, -inf:0x400 -> -inf:-inf; 0x400:nan, nan:0x400 -> nan:nan
  edge 0x400:snan, snan:0x400 -> nan:nan; 0x400:0x1, 0x1:0x400 -> 0:0; 0x400:0x83ff, 0x83ff:0x400 -> -0:-0
  edge 0x400:65504, 65504:0x400 -> 0x43ff:0x43ff; 0x400:-65504, -65504:0x400 -> 0xc3ff:0xc3ff
  edge 0x400:1, 1:0x400 -> 0x400:0x400; 0x400:0x3c01, 0x3c01:0x400 -> 0x401:0x401; 0x400:-1, -1:0x400 -> 0x8400:0x8400
  edge 65504:0, 0:65504 -> 0:0; 65504:-0, -0:65504 -> -0:-0; 65504:inf, inf:65504 -> inf:inf
  edge 65504:-inf, -inf:65504 -> -inf:-inf; 65504:nan, nan:65504 -> nan:nan; 65504:snan, snan:65504 -> nan:nan
  edge 65504:0x1, 0x1:65504 -> 0x1bff:0x1bff; 65504:0x83ff, 0x83ff:65504 -> 0xc3fd:0xc3fd
  edge 65504:0x400, 0x400:65504 -> 0x43ff:0x43ff; 65504:-65504, -65504:65504 -> -inf:-inf
  edge 65504:1, 1:65504 -> 65504:65504; 65504:0x3c01, 0x3c01:65504 -> inf:inf; 65504:-1, -1:65504 -> -65504:-65504
  edge -65504:0, 0:-65504 -> -0:-0; -65504:-0, -0:-65504 -> 0:0; -65504:inf, inf:-65504 -> -inf:-inf
  edge -65504:-inf, -inf:-65504 -> inf:inf; -65504:nan, nan:-65504 -> nan:nan; -65504:snan, snan:-65504 -> nan:nan
  edge -65504:0x1, 0x1:-65504 -> 0x9bff:0x9bff; -65504:0x83ff, 0x83ff:-65504 -> 0x43fd:0x43fd
  edge -65504:0x400, 0x400:-65504 -> 0xc3ff:0xc3ff; -65504:65504, 65504:-65504 -> -inf:-inf
  edge -65504:1, 1:-65504 -> -65504:-65504; -65504:0x3c01, 0x3c01:-65504 -> -inf:-inf
  edge -65504:-1, -1:-65504 -> 65504:65504; 1:0, 0:1 -> 0:0; 1:-0, -0:1 -> -0:-0; 1:inf, inf:1 -> inf:inf
  edge 1:-inf, -inf:1 -> -inf:-inf; 1:nan, nan:1 -> nan:nan; 1:snan, snan:1 -> nan:nan; 1:0x1, 0x1:1 -> 0x1:0x1
  edge 1:0x83ff, 0x83ff:1 -> 0x83ff:0x83ff; 1:0x400, 0x400:1 -> 0x400:0x400; 1:65504, 65504:1 -> 65504:65504
  edge 1:-65504, -65504:1 -> -65504:-65504; 1:0x3c01, 0x3c01:1 -> 0x3c01:0x3c01; 1:-1, -1:1 -> -1:-1
  edge 0x3c01:0, 0:0x3c01 -> 0:0; 0x3c01:-0, -0:0x3c01 -> -0:-0; 0x3c01:inf, inf:0x3c01 -> inf:inf
  edge 0x3c01:-inf, -inf:0x3c01 -> -inf:-inf; 0x3c01:nan, nan:0x3c01 -> nan:nan; 0x3c01:snan, snan:0x3c01 -> nan:nan
  edge 0x3c01:0x1, 0x1:0x3c01 -> 0x1:0x1; 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x8400:0x8400
  edge 0x3c01:0x400, 0x400:0x3c01 -> 0x401:0x401; 0x3c01:65504, 65504:0x3c01 -> inf:inf
  edge 0x3c01:-65504, -65504:0x3c01 -> -inf:-inf; 0x3c01:1, 1:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:-1, -1:0x3c01 -> 0xbc01:0xbc01; -1:0, 0:-1 -> -0:-0; -1:-0, -0:-1 -> 0:0; -1:inf, inf:-1 -> -inf:-inf
  edge -1:-inf, -inf:-1 -> inf:inf; -1:nan, nan:-1 -> nan:nan; -1:snan, snan:-1 -> nan:nan
  edge -1:0x1, 0x1:-1 -> 0x8001:0x8001; -1:0x83ff, 0x83ff:-1 -> 0x3ff:0x3ff; -1:0x400, 0x400:-1 -> 0x8400:0x8400
  edge -1:65504, 65504:-1 -> -65504:-65504; -1:-65504, -65504:-1 -> 65504:65504; -1:1, 1:-1 -> -1:-1
  edge -1:0x3c01, 0x3c01:-1 -> 0xbc01:0xbc01; 0:0, 1:0 -> 0:0; -0:-0, 1:-0 -> -0:0; inf:inf, 1:inf -> inf:inf
  edge -inf:-inf, 1:-inf -> -inf:inf; nan:nan, 1:nan -> nan:nan; snan:snan, 1:snan -> nan:nan; 0x1:0x1, 1:0x1 -> 0x1:0
  edge 0x83ff:0x83ff, 1:0x83ff -> 0x83ff:0; 0x400:0x400, 1:0x400 -> 0x400:0; 65504:65504, 1:65504 -> 65504:inf
  edge -65504:-65504, 1:-65504 -> -65504:inf; 1:1, 1:1 -> 1:1; 0x3c01:0x3c01, 1:0x3c01 -> 0x3c01:0x3c02
  edge -1:-1, 1:-1 -> -1:1

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_min_f16 {d}, {a}, {b} | all !gfx12
  1:2, 3:-4 -> 1:-4; 0x3555:100, 3:0x3092 -> 0x3555:0x3092; -5:6, -7:6 -> -7:6
  edge 0:-0, -0:0 -> -0:-0; 0:inf, inf:0 -> 0:0; 0:-inf, -inf:0 -> -inf:-inf; 0:nan, nan:0 -> 0:0
  edge 0:snan, snan:0 -> nan:nan; 0:0x1, 0x1:0 -> 0:0; 0:0x83ff, 0x83ff:0 -> 0x83ff:0x83ff; 0:0x400, 0x400:0 -> 0:0
  edge 0:65504, 65504:0 -> 0:0; 0:-65504, -65504:0 -> -65504:-65504; 0:1, 1:0 -> 0:0; 0:0x3c01, 0x3c01:0 -> 0:0
  edge 0:-1, -1:0 -> -1:-1; -0:0, 0:-0 -> -0:-0; -0:inf, inf:-0 -> -0:-0; -0:-inf, -inf:-0 -> -inf:-inf
  edge -0:nan, nan:-0 -> -0:-0; -0:snan, snan:-0 -> nan:nan; -0:0x1, 0x1:-0 -> -0:-0
  edge -0:0x83ff, 0x83ff:-0 -> 0x83ff:0x83ff; -0:0x400, 0x400:-0 -> -0:-0; -0:65504, 65504:-0 -> -0:-0
  edge -0:-65504, -65504:-0 -> -65504:-65504; -0:1, 1:-0 -> -0:-0; -0:0x3c01, 0x3c01:-0 -> -0:-0
  edge -0:-1, -1:-0 -> -1:-1; inf:0, 0:inf -> 0:0; inf:-0, -0:inf -> -0:-0; inf:-inf, -inf:inf -> -inf:-inf
  edge inf:nan, nan:inf -> inf:inf; inf:snan, snan:inf -> nan:nan; inf:0x1, 0x1:inf -> 0x1:0x1
  edge inf:0x83ff, 0x83ff:inf -> 0x83ff:0x83ff; inf:0x400, 0x400:inf -> 0x400:0x400
  edge inf:65504, 65504:inf -> 65504:65504; inf:-65504, -65504:inf -> -65504:-65504; inf:1, 1:inf -> 1:1
  edge inf:0x3c01, 0x3c01:inf -> 0x3c01:0x3c01; inf:-1, -1:inf -> -1:-1; -inf:0, 0:-inf -> -inf:-inf
  edge -inf:-0, -0:-inf -> -inf:-inf; -inf:inf, inf:-inf -> -inf:-inf; -inf:nan, nan:-inf -> -inf:-inf
  edge -inf:snan, snan:-inf -> nan:nan; -inf:0x1, 0x1:-inf -> -inf:-inf; -inf:0x83ff, 0x83ff:-inf -> -inf:-inf
  edge -inf:0x400, 0x400:-inf -> -inf:-inf; -inf:65504, 65504:-inf -> -inf:-inf; -inf:-65504, -65504:-inf -> -inf:-inf
  edge -inf:1, 1:-inf -> -inf:-inf; -inf:0x3c01, 0x3c01:-inf -> -inf:-inf; -inf:-1, -1:-inf -> -inf:-inf
  edge nan:0, 0:nan -> 0:0; nan:-0, -0:nan -> -0:-0; nan:inf, inf:nan -> inf:inf; nan:-inf, -inf:nan -> -inf:-inf
  edge nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> 0x1:0x1; nan:0x83ff, 0x83ff:nan -> 0x83ff:0x83ff
  edge nan:0x400, 0x400:nan -> 0x400:0x400; nan:65504, 65504:nan -> 65504:65504
  edge nan:-65504, -65504:nan -> -65504:-65504; nan:1, 1:nan -> 1:1; nan:0x3c01, 0x3c01:nan -> 0x3c01:0x3c01
  edge nan:-1, -1:nan -> -1:-1; snan:0, 0:snan -> nan:nan; snan:-0, -0:snan -> nan:nan; snan:inf, inf:snan -> nan:nan
  edge snan:-inf, -inf:snan -> nan:nan; snan:nan, nan:snan -> nan:nan; snan:0x1, 0x1:snan -> nan:nan
  edge snan:0x83ff, 0x83ff:snan -> nan:nan; snan:0x400, 0x400:snan -> nan:nan; snan:65504, 65504:snan -> nan:nan
  edge snan:-65504, -65504:snan -> nan:nan; snan:1, 1:snan -> nan:nan; snan:0x3c01, 0x3c01:snan -> nan:nan
  edge snan:-1, -1:snan -> nan:nan; 0x1:0, 0:0x1 -> 0:0; 0x1:-0, -0:0x1 -> -0:-0; 0x1:inf, inf:0x1 -> 0x1:0x1
  edge 0x1:-inf, -inf:0x1 -> -inf:-inf; 0x1:nan, nan:0x1 -> 0x1:0x1; 0x1:snan, snan:0x1 -> nan:nan
  edge 0x1:0x83ff, 0x83ff:0x1 -> 0x83ff:0x83ff; 0x1:0x400, 0x400:0x1 -> 0x1:0x1; 0x1:65504, 65504:0x1 -> 0x1:0x1
  edge 0x1:-65504, -65504:0x1 -> -65504:-65504; 0x1:1, 1:0x1 -> 0x1:0x1; 0x1:0x3c01, 0x3c01:0x1 -> 0x1:0x1
  edge 0x1:-1, -1:0x1 -> -1:-1; 0x83ff:0, 0:0x83ff -> 0x83ff:0x83ff; 0x83ff:-0, -0:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:inf, inf:0x83ff -> 0x83ff:0x83ff; 0x83ff:-inf, -inf:0x83ff -> -inf:-inf
  edge 0x83ff:nan, nan:0x83ff -> 0x83ff:0x83ff; 0x83ff:snan, snan:0x83ff -> nan:nan
  edge 0x83ff:0x1, 0x1:0x83ff -> 0x83ff:0x83ff; 0x83ff:0x400, 0x400:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:65504, 65504:0x83ff -> 0x83ff:0x83ff; 0x83ff:-65504, -65504:0x83ff -> -65504:-65504
  edge 0x83ff:1, 1:0x83ff -> 0x83ff:0x83ff; 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:-1, -1:0x83ff -> -1:-1; 0x400:0, 0:0x400 -> 0:0; 0x400:-0, -0:0x400 -> -0:-0
  edge 0x400:inf, inf:0x400 -> 0x400:0x400; 0x400:-inf, -inf:0x400 -> -inf:-inf; 0x400:nan, nan:0x400 -> 0x400:0x400
  edge 0x400:snan, snan:0x400 -> nan:nan; 0x400:0x1, 0x1:0x400 -> 0x1:0x1; 0x400:0x83ff, 0x83ff:0x400 -> 0x83ff:0x83ff
  edge 0x400:65504, 65504:0x400 -> 0x400:0x400; 0x400:-65504, -65504:0x400 -> -65504:-65504
  edge 0x400:1, 1:0x400 -> 0x400:0x400; 0x400:0x3c01, 0x3c01:0x400 -> 0x400:0x400; 0x400:-1, -1:0x400 -> -1:-1
  edge 65504:0, 0:65504 -> 0:0; 65504:-0, -0:65504 -> -0:-0; 65504:inf, inf:65504 -> 65504:65504
  edge 65504:-inf, -inf:65504 -> -inf:-inf; 65504:nan, nan:65504 -> 65504:65504; 65504:snan, snan:65504 -> nan:nan
  edge 65504:0x1, 0x1:65504 -> 0x1:0x1; 65504:0x83ff, 0x83ff:65504 -> 0x83ff:0x83ff
  edge 65504:0x400, 0x400:65504 -> 0x400:0x400; 65504:-65504, -65504:65504 -> -65504:-65504; 65504:1, 1:65504 -> 1:1
  edge 65504:0x3c01, 0x3c01:65504 -> 0x3c01:0x3c01; 65504:-1, -1:65504 -> -1:-1; -65504:0, 0:-65504 -> -65504:-65504
  edge -65504:-0, -0:-65504 -> -65504:-65504; -65504:inf, inf:-65504 -> -65504:-65504
  edge -65504:-inf, -inf:-65504 -> -inf:-inf; -65504:nan, nan:-65504 -> -65504:-65504
  edge -65504:snan, snan:-65504 -> nan:nan; -65504:0x1, 0x1:-65504 -> -65504:-65504
  edge -65504:0x83ff, 0x83ff:-65504 -> -65504:-65504; -65504:0x400, 0x400:-65504 -> -65504:-65504
  edge -65504:65504, 65504:-65504 -> -65504:-65504; -65504:1, 1:-65504 -> -65504:-65504
  edge -65504:0x3c01, 0x3c01:-65504 -> -65504:-65504; -65504:-1, -1:-65504 -> -65504:-65504; 1:0, 0:1 -> 0:0
  edge 1:-0, -0:1 -> -0:-0; 1:inf, inf:1 -> 1:1; 1:-inf, -inf:1 -> -inf:-inf; 1:nan, nan:1 -> 1:1
  edge 1:snan, snan:1 -> nan:nan; 1:0x1, 0x1:1 -> 0x1:0x1; 1:0x83ff, 0x83ff:1 -> 0x83ff:0x83ff
  edge 1:0x400, 0x400:1 -> 0x400:0x400; 1:65504, 65504:1 -> 1:1; 1:-65504, -65504:1 -> -65504:-65504
  edge 1:0x3c01, 0x3c01:1 -> 1:1; 1:-1, -1:1 -> -1:-1; 0x3c01:0, 0:0x3c01 -> 0:0; 0x3c01:-0, -0:0x3c01 -> -0:-0
  edge 0x3c01:inf, inf:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-inf, -inf:0x3c01 -> -inf:-inf
  edge 0x3c01:nan, nan:0x3c01 -> 0x3c01:0x3c01; 0x3c01:snan, snan:0x3c01 -> nan:nan; 0x3c01:0x1, 0x1:0x3c01 -> 0x1:0x1
  edge 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x83ff:0x83ff; 0x3c01:0x400, 0x400:0x3c01 -> 0x400:0x400
  edge 0x3c01:65504, 65504:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-65504, -65504:0x3c01 -> -65504:-65504
  edge 0x3c01:1, 1:0x3c01 -> 1:1; 0x3c01:-1, -1:0x3c01 -> -1:-1; -1:0, 0:-1 -> -1:-1; -1:-0, -0:-1 -> -1:-1
  edge -1:inf, inf:-1 -> -1:-1; -1:-inf, -inf:-1 -> -inf:-inf; -1:nan, nan:-1 -> -1:-1; -1:snan, snan:-1 -> nan:nan
  edge -1:0x1, 0x1:-1 -> -1:-1; -1:0x83ff, 0x83ff:-1 -> -1:-1; -1:0x400, 0x400:-1 -> -1:-1
  edge -1:65504, 65504:-1 -> -1:-1; -1:-65504, -65504:-1 -> -65504:-65504; -1:1, 1:-1 -> -1:-1
  edge -1:0x3c01, 0x3c01:-1 -> -1:-1; 0:0, 1:0 -> 0:0; -0:-0, 1:-0 -> -0:-0; inf:inf, 1:inf -> 1:inf
  edge -inf:-inf, 1:-inf -> -inf:-inf; nan:nan, 1:nan -> 1:nan; snan:snan, 1:snan -> nan:nan
  edge 0x1:0x1, 1:0x1 -> 0x1:0x1; 0x83ff:0x83ff, 1:0x83ff -> 0x83ff:0x83ff; 0x400:0x400, 1:0x400 -> 0x400:0x400
  edge 65504:65504, 1:65504 -> 1:65504; -65504:-65504, 1:-65504 -> -65504:-65504; 1:1, 1:1 -> 1:1
  edge 0x3c01:0x3c01, 1:0x3c01 -> 1:0x3c01; -1:-1, 1:-1 -> -1:-1

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_max_f16 {d}, {a}, {b} | all !gfx12
  1:2, 3:-4 -> 3:2; 0x3555:100, 3:0x3092 -> 3:100; -5:6, -7:6 -> -5:6
  edge 0:-0, -0:0 -> 0:0; 0:inf, inf:0 -> inf:inf; 0:-inf, -inf:0 -> 0:0; 0:nan, nan:0 -> 0:0
  edge 0:snan, snan:0 -> nan:nan; 0:0x1, 0x1:0 -> 0x1:0x1; 0:0x83ff, 0x83ff:0 -> 0:0; 0:0x400, 0x400:0 -> 0x400:0x400
  edge 0:65504, 65504:0 -> 65504:65504; 0:-65504, -65504:0 -> 0:0; 0:1, 1:0 -> 1:1
  edge 0:0x3c01, 0x3c01:0 -> 0x3c01:0x3c01; 0:-1, -1:0 -> 0:0; -0:0, 0:-0 -> 0:0; -0:inf, inf:-0 -> inf:inf
  edge -0:-inf, -inf:-0 -> -0:-0; -0:nan, nan:-0 -> -0:-0; -0:snan, snan:-0 -> nan:nan; -0:0x1, 0x1:-0 -> 0x1:0x1
  edge -0:0x83ff, 0x83ff:-0 -> -0:-0; -0:0x400, 0x400:-0 -> 0x400:0x400; -0:65504, 65504:-0 -> 65504:65504
  edge -0:-65504, -65504:-0 -> -0:-0; -0:1, 1:-0 -> 1:1; -0:0x3c01, 0x3c01:-0 -> 0x3c01:0x3c01; -0:-1, -1:-0 -> -0:-0
  edge inf:0, 0:inf -> inf:inf; inf:-0, -0:inf -> inf:inf; inf:-inf, -inf:inf -> inf:inf; inf:nan, nan:inf -> inf:inf
  edge inf:snan, snan:inf -> nan:nan; inf:0x1, 0x1:inf -> inf:inf; inf:0x83ff, 0x83ff:inf -> inf:inf
  edge inf:0x400, 0x400:inf -> inf:inf; inf:65504, 65504:inf -> inf:inf; inf:-65504, -65504:inf -> inf:inf
  edge inf:1, 1:inf -> inf:inf; inf:0x3c01, 0x3c01:inf -> inf:inf; inf:-1, -1:inf -> inf:inf; -inf:0, 0:-inf -> 0:0
  edge -inf:-0, -0:-inf -> -0:-0; -inf:inf, inf:-inf -> inf:inf; -inf:nan, nan:-inf -> -inf:-inf
  edge -inf:snan, snan:-inf -> nan:nan; -inf:0x1, 0x1:-inf -> 0x1:0x1; -inf:0x83ff, 0x83ff:-inf -> 0x83ff:0x83ff
  edge -inf:0x400, 0x400:-inf -> 0x400:0x400; -inf:65504, 65504:-inf -> 65504:65504
  edge -inf:-65504, -65504:-inf -> -65504:-65504; -inf:1, 1:-inf -> 1:1; -inf:0x3c01, 0x3c01:-inf -> 0x3c01:0x3c01
  edge -inf:-1, -1:-inf -> -1:-1; nan:0, 0:nan -> 0:0; nan:-0, -0:nan -> -0:-0; nan:inf, inf:nan -> inf:inf
  edge nan:-inf, -inf:nan -> -inf:-inf; nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> 0x1:0x1
  edge nan:0x83ff, 0x83ff:nan -> 0x83ff:0x83ff; nan:0x400, 0x400:nan -> 0x400:0x400
  edge nan:65504, 65504:nan -> 65504:65504; nan:-65504, -65504:nan -> -65504:-65504; nan:1, 1:nan -> 1:1
  edge nan:0x3c01, 0x3c01:nan -> 0x3c01:0x3c01; nan:-1, -1:nan -> -1:-1; snan:0, 0:snan -> nan:nan
  edge snan:-0, -0:snan -> nan:nan; snan:inf, inf:snan -> nan:nan; snan:-inf, -inf:snan -> nan:nan
  edge snan:nan, nan:snan -> nan:nan; snan:0x1, 0x1:snan -> nan:nan; snan:0x83ff, 0x83ff:snan -> nan:nan
  edge snan:0x400, 0x400:snan -> nan:nan; snan:65504, 65504:snan -> nan:nan; snan:-65504, -65504:snan -> nan:nan
  edge snan:1, 1:snan -> nan:nan; snan:0x3c01, 0x3c01:snan -> nan:nan; snan:-1, -1:snan -> nan:nan
  edge 0x1:0, 0:0x1 -> 0x1:0x1; 0x1:-0, -0:0x1 -> 0x1:0x1; 0x1:inf, inf:0x1 -> inf:inf; 0x1:-inf, -inf:0x1 -> 0x1:0x1
  edge 0x1:nan, nan:0x1 -> 0x1:0x1; 0x1:snan, snan:0x1 -> nan:nan; 0x1:0x83ff, 0x83ff:0x1 -> 0x1:0x1
  edge 0x1:0x400, 0x400:0x1 -> 0x400:0x400; 0x1:65504, 65504:0x1 -> 65504:65504; 0x1:-65504, -65504:0x1 -> 0x1:0x1
  edge 0x1:1, 1:0x1 -> 1:1; 0x1:0x3c01, 0x3c01:0x1 -> 0x3c01:0x3c01; 0x1:-1, -1:0x1 -> 0x1:0x1
  edge 0x83ff:0, 0:0x83ff -> 0:0; 0x83ff:-0, -0:0x83ff -> -0:-0; 0x83ff:inf, inf:0x83ff -> inf:inf
  edge 0x83ff:-inf, -inf:0x83ff -> 0x83ff:0x83ff; 0x83ff:nan, nan:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:snan, snan:0x83ff -> nan:nan; 0x83ff:0x1, 0x1:0x83ff -> 0x1:0x1
  edge 0x83ff:0x400, 0x400:0x83ff -> 0x400:0x400; 0x83ff:65504, 65504:0x83ff -> 65504:65504
  edge 0x83ff:-65504, -65504:0x83ff -> 0x83ff:0x83ff; 0x83ff:1, 1:0x83ff -> 1:1
  edge 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x3c01:0x3c01; 0x83ff:-1, -1:0x83ff -> 0x83ff:0x83ff
  edge 0x400:0, 0:0x400 -> 0x400:0x400; 0x400:-0, -0:0x400 -> 0x400:0x400; 0x400:inf, inf:0x400 -> inf:inf
  edge 0x400:-inf, -inf:0x400 -> 0x400:0x400; 0x400:nan, nan:0x400 -> 0x400:0x400; 0x400:snan, snan:0x400 -> nan:nan
  edge 0x400:0x1, 0x1:0x400 -> 0x400:0x400; 0x400:0x83ff, 0x83ff:0x400 -> 0x400:0x400
  edge 0x400:65504, 65504:0x400 -> 65504:65504; 0x400:-65504, -65504:0x400 -> 0x400:0x400; 0x400:1, 1:0x400 -> 1:1
  edge 0x400:0x3c01, 0x3c01:0x400 -> 0x3c01:0x3c01; 0x400:-1, -1:0x400 -> 0x400:0x400; 65504:0, 0:65504 -> 65504:65504
  edge 65504:-0, -0:65504 -> 65504:65504; 65504:inf, inf:65504 -> inf:inf; 65504:-inf, -inf:65504 -> 65504:65504
  edge 65504:nan, nan:65504 -> 65504:65504; 65504:snan, snan:65504 -> nan:nan; 65504:0x1, 0x1:65504 -> 65504:65504
  edge 65504:0x83ff, 0x83ff:65504 -> 65504:65504; 65504:0x400, 0x400:65504 -> 65504:65504
  edge 65504:-65504, -65504:65504 -> 65504:65504; 65504:1, 1:65504 -> 65504:65504
  edge 65504:0x3c01, 0x3c01:65504 -> 65504:65504; 65504:-1, -1:65504 -> 65504:65504; -65504:0, 0:-65504 -> 0:0
  edge -65504:-0, -0:-65504 -> -0:-0; -65504:inf, inf:-65504 -> inf:inf; -65504:-inf, -inf:-65504 -> -65504:-65504
  edge -65504:nan, nan:-65504 -> -65504:-65504; -65504:snan, snan:-65504 -> nan:nan; -65504:0x1, 0x1:-65504 -> 0x1:0x1
  edge -65504:0x83ff, 0x83ff:-65504 -> 0x83ff:0x83ff; -65504:0x400, 0x400:-65504 -> 0x400:0x400
  edge -65504:65504, 65504:-65504 -> 65504:65504; -65504:1, 1:-65504 -> 1:1
  edge -65504:0x3c01, 0x3c01:-65504 -> 0x3c01:0x3c01; -65504:-1, -1:-65504 -> -1:-1; 1:0, 0:1 -> 1:1
  edge 1:-0, -0:1 -> 1:1; 1:inf, inf:1 -> inf:inf; 1:-inf, -inf:1 -> 1:1; 1:nan, nan:1 -> 1:1
  edge 1:snan, snan:1 -> nan:nan; 1:0x1, 0x1:1 -> 1:1; 1:0x83ff, 0x83ff:1 -> 1:1; 1:0x400, 0x400:1 -> 1:1
  edge 1:65504, 65504:1 -> 65504:65504; 1:-65504, -65504:1 -> 1:1; 1:0x3c01, 0x3c01:1 -> 0x3c01:0x3c01
  edge 1:-1, -1:1 -> 1:1; 0x3c01:0, 0:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-0, -0:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:inf, inf:0x3c01 -> inf:inf; 0x3c01:-inf, -inf:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:nan, nan:0x3c01 -> 0x3c01:0x3c01; 0x3c01:snan, snan:0x3c01 -> nan:nan
  edge 0x3c01:0x1, 0x1:0x3c01 -> 0x3c01:0x3c01; 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:0x400, 0x400:0x3c01 -> 0x3c01:0x3c01; 0x3c01:65504, 65504:0x3c01 -> 65504:65504
  edge 0x3c01:-65504, -65504:0x3c01 -> 0x3c01:0x3c01; 0x3c01:1, 1:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:-1, -1:0x3c01 -> 0x3c01:0x3c01; -1:0, 0:-1 -> 0:0; -1:-0, -0:-1 -> -0:-0; -1:inf, inf:-1 -> inf:inf
  edge -1:-inf, -inf:-1 -> -1:-1; -1:nan, nan:-1 -> -1:-1; -1:snan, snan:-1 -> nan:nan; -1:0x1, 0x1:-1 -> 0x1:0x1
  edge -1:0x83ff, 0x83ff:-1 -> 0x83ff:0x83ff; -1:0x400, 0x400:-1 -> 0x400:0x400; -1:65504, 65504:-1 -> 65504:65504
  edge -1:-65504, -65504:-1 -> -1:-1; -1:1, 1:-1 -> 1:1; -1:0x3c01, 0x3c01:-1 -> 0x3c01:0x3c01; 0:0, 1:0 -> 1:0
  edge -0:-0, 1:-0 -> 1:-0; inf:inf, 1:inf -> inf:inf; -inf:-inf, 1:-inf -> 1:-inf; nan:nan, 1:nan -> 1:nan
  edge snan:snan, 1:snan -> nan:nan; 0x1:0x1, 1:0x1 -> 1:0x1; 0x83ff:0x83ff, 1:0x83ff -> 1:0x83ff
  edge 0x400:0x400, 1:0x400 -> 1:0x400; 65504:65504, 1:65504 -> 65504:65504; -65504:-65504, 1:-65504 -> 1:-65504
  edge 1:1, 1:1 -> 1:1; 0x3c01:0x3c01, 1:0x3c01 -> 0x3c01:0x3c01; -1:-1, 1:-1 -> 1:-1

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_min_num_f16 {d}, {a}, {b} | gfx12
  1:2, 3:-4 -> 1:-4; 0x3555:100, 3:0x3092 -> 0x3555:0x3092; -5:6, -7:6 -> -7:6
  edge 0:-0, -0:0 -> -0:-0; 0:inf, inf:0 -> 0:0; 0:-inf, -inf:0 -> -inf:-inf; 0:nan, nan:0 -> 0:0
  edge 0:snan, snan:0 -> 0:0; 0:0x1, 0x1:0 -> 0:0; 0:0x83ff, 0x83ff:0 -> 0x83ff:0x83ff; 0:0x400, 0x400:0 -> 0:0
  edge 0:65504, 65504:0 -> 0:0; 0:-65504, -65504:0 -> -65504:-65504; 0:1, 1:0 -> 0:0; 0:0x3c01, 0x3c01:0 -> 0:0
  edge 0:-1, -1:0 -> -1:-1; -0:0, 0:-0 -> -0:-0; -0:inf, inf:-0 -> -0:-0; -0:-inf, -inf:-0 -> -inf:-inf
  edge -0:nan, nan:-0 -> -0:-0; -0:snan, snan:-0 -> -0:-0; -0:0x1, 0x1:-0 -> -0:-0
  edge -0:0x83ff, 0x83ff:-0 -> 0x83ff:0x83ff; -0:0x400, 0x400:-0 -> -0:-0; -0:65504, 65504:-0 -> -0:-0
  edge -0:-65504, -65504:-0 -> -65504:-65504; -0:1, 1:-0 -> -0:-0; -0:0x3c01, 0x3c01:-0 -> -0:-0
  edge -0:-1, -1:-0 -> -1:-1; inf:0, 0:inf -> 0:0; inf:-0, -0:inf -> -0:-0; inf:-inf, -inf:inf -> -inf:-inf
  edge inf:nan, nan:inf -> inf:inf; inf:snan, snan:inf -> inf:inf; inf:0x1, 0x1:inf -> 0x1:0x1
  edge inf:0x83ff, 0x83ff:inf -> 0x83ff:0x83ff; inf:0x400, 0x400:inf -> 0x400:0x400
  edge inf:65504, 65504:inf -> 65504:65504; inf:-65504, -65504:inf -> -65504:-65504; inf:1, 1:inf -> 1:1
  edge inf:0x3c01, 0x3c01:inf -> 0x3c01:0x3c01; inf:-1, -1:inf -> -1:-1; -inf:0, 0:-inf -> -inf:-inf
  edge -inf:-0, -0:-inf -> -inf:-inf; -inf:inf, inf:-inf -> -inf:-inf; -inf:nan, nan:-inf -> -inf:-inf
  edge -inf:snan, snan:-inf -> -inf:-inf; -inf:0x1, 0x1:-inf -> -inf:-inf; -inf:0x83ff, 0x83ff:-inf -> -inf:-inf
  edge -inf:0x400, 0x400:-inf -> -inf:-inf; -inf:65504, 65504:-inf -> -inf:-inf; -inf:-65504, -65504:-inf -> -inf:-inf
  edge -inf:1, 1:-inf -> -inf:-inf; -inf:0x3c01, 0x3c01:-inf -> -inf:-inf; -inf:-1, -1:-inf -> -inf:-inf
  edge nan:0, 0:nan -> 0:0; nan:-0, -0:nan -> -0:-0; nan:inf, inf:nan -> inf:inf; nan:-inf, -inf:nan -> -inf:-inf
  edge nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> 0x1:0x1; nan:0x83ff, 0x83ff:nan -> 0x83ff:0x83ff
  edge nan:0x400, 0x400:nan -> 0x400:0x400; nan:65504, 65504:nan -> 65504:65504
  edge nan:-65504, -65504:nan -> -65504:-65504; nan:1, 1:nan -> 1:1; nan:0x3c01, 0x3c01:nan -> 0x3c01:0x3c01
  edge nan:-1, -1:nan -> -1:-1; snan:0, 0:snan -> 0:0; snan:-0, -0:snan -> -0:-0; snan:inf, inf:snan -> inf:inf
  edge snan:-inf, -inf:snan -> -inf:-inf; snan:nan, nan:snan -> nan:nan; snan:0x1, 0x1:snan -> 0x1:0x1
  edge snan:0x83ff, 0x83ff:snan -> 0x83ff:0x83ff; snan:0x400, 0x400:snan -> 0x400:0x400
  edge snan:65504, 65504:snan -> 65504:65504; snan:-65504, -65504:snan -> -65504:-65504; snan:1, 1:snan -> 1:1
  edge snan:0x3c01, 0x3c01:snan -> 0x3c01:0x3c01; snan:-1, -1:snan -> -1:-1; 0x1:0, 0:0x1 -> 0:0
  edge 0x1:-0, -0:0x1 -> -0:-0; 0x1:inf, inf:0x1 -> 0x1:0x1; 0x1:-inf, -inf:0x1 -> -inf:-inf
  edge 0x1:nan, nan:0x1 -> 0x1:0x1; 0x1:snan, snan:0x1 -> 0x1:0x1; 0x1:0x83ff, 0x83ff:0x1 -> 0x83ff:0x83ff
  edge 0x1:0x400, 0x400:0x1 -> 0x1:0x1; 0x1:65504, 65504:0x1 -> 0x1:0x1; 0x1:-65504, -65504:0x1 -> -65504:-65504
  edge 0x1:1, 1:0x1 -> 0x1:0x1; 0x1:0x3c01, 0x3c01:0x1 -> 0x1:0x1; 0x1:-1, -1:0x1 -> -1:-1
  edge 0x83ff:0, 0:0x83ff -> 0x83ff:0x83ff; 0x83ff:-0, -0:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:inf, inf:0x83ff -> 0x83ff:0x83ff; 0x83ff:-inf, -inf:0x83ff -> -inf:-inf
  edge 0x83ff:nan, nan:0x83ff -> 0x83ff:0x83ff; 0x83ff:snan, snan:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:0x1, 0x1:0x83ff -> 0x83ff:0x83ff; 0x83ff:0x400, 0x400:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:65504, 65504:0x83ff -> 0x83ff:0x83ff; 0x83ff:-65504, -65504:0x83ff -> -65504:-65504
  edge 0x83ff:1, 1:0x83ff -> 0x83ff:0x83ff; 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:-1, -1:0x83ff -> -1:-1; 0x400:0, 0:0x400 -> 0:0; 0x400:-0, -0:0x400 -> -0:-0
  edge 0x400:inf, inf:0x400 -> 0x400:0x400; 0x400:-inf, -inf:0x400 -> -inf:-inf; 0x400:nan, nan:0x400 -> 0x400:0x400
  edge 0x400:snan, snan:0x400 -> 0x400:0x400; 0x400:0x1, 0x1:0x400 -> 0x1:0x1
  edge 0x400:0x83ff, 0x83ff:0x400 -> 0x83ff:0x83ff; 0x400:65504, 65504:0x400 -> 0x400:0x400
  edge 0x400:-65504, -65504:0x400 -> -65504:-65504; 0x400:1, 1:0x400 -> 0x400:0x400
  edge 0x400:0x3c01, 0x3c01:0x400 -> 0x400:0x400; 0x400:-1, -1:0x400 -> -1:-1; 65504:0, 0:65504 -> 0:0
  edge 65504:-0, -0:65504 -> -0:-0; 65504:inf, inf:65504 -> 65504:65504; 65504:-inf, -inf:65504 -> -inf:-inf
  edge 65504:nan, nan:65504 -> 65504:65504; 65504:snan, snan:65504 -> 65504:65504; 65504:0x1, 0x1:65504 -> 0x1:0x1
  edge 65504:0x83ff, 0x83ff:65504 -> 0x83ff:0x83ff; 65504:0x400, 0x400:65504 -> 0x400:0x400
  edge 65504:-65504, -65504:65504 -> -65504:-65504; 65504:1, 1:65504 -> 1:1
  edge 65504:0x3c01, 0x3c01:65504 -> 0x3c01:0x3c01; 65504:-1, -1:65504 -> -1:-1; -65504:0, 0:-65504 -> -65504:-65504
  edge -65504:-0, -0:-65504 -> -65504:-65504; -65504:inf, inf:-65504 -> -65504:-65504
  edge -65504:-inf, -inf:-65504 -> -inf:-inf; -65504:nan, nan:-65504 -> -65504:-65504
  edge -65504:snan, snan:-65504 -> -65504:-65504; -65504:0x1, 0x1:-65504 -> -65504:-65504
  edge -65504:0x83ff, 0x83ff:-65504 -> -65504:-65504; -65504:0x400, 0x400:-65504 -> -65504:-65504
  edge -65504:65504, 65504:-65504 -> -65504:-65504; -65504:1, 1:-65504 -> -65504:-65504
  edge -65504:0x3c01, 0x3c01:-65504 -> -65504:-65504; -65504:-1, -1:-65504 -> -65504:-65504; 1:0, 0:1 -> 0:0
  edge 1:-0, -0:1 -> -0:-0; 1:inf, inf:1 -> 1:1; 1:-inf, -inf:1 -> -inf:-inf; 1:nan, nan:1 -> 1:1
  edge 1:snan, snan:1 -> 1:1; 1:0x1, 0x1:1 -> 0x1:0x1; 1:0x83ff, 0x83ff:1 -> 0x83ff:0x83ff
  edge 1:0x400, 0x400:1 -> 0x400:0x400; 1:65504, 65504:1 -> 1:1; 1:-65504, -65504:1 -> -65504:-65504
  edge 1:0x3c01, 0x3c01:1 -> 1:1; 1:-1, -1:1 -> -1:-1; 0x3c01:0, 0:0x3c01 -> 0:0; 0x3c01:-0, -0:0x3c01 -> -0:-0
  edge 0x3c01:inf, inf:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-inf, -inf:0x3c01 -> -inf:-inf
  edge 0x3c01:nan, nan:0x3c01 -> 0x3c01:0x3c01; 0x3c01:snan, snan:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:0x1, 0x1:0x3c01 -> 0x1:0x1; 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x83ff:0x83ff
  edge 0x3c01:0x400, 0x400:0x3c01 -> 0x400:0x400; 0x3c01:65504, 65504:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:-65504, -65504:0x3c01 -> -65504:-65504; 0x3c01:1, 1:0x3c01 -> 1:1; 0x3c01:-1, -1:0x3c01 -> -1:-1
  edge -1:0, 0:-1 -> -1:-1; -1:-0, -0:-1 -> -1:-1; -1:inf, inf:-1 -> -1:-1; -1:-inf, -inf:-1 -> -inf:-inf
  edge -1:nan, nan:-1 -> -1:-1; -1:snan, snan:-1 -> -1:-1; -1:0x1, 0x1:-1 -> -1:-1; -1:0x83ff, 0x83ff:-1 -> -1:-1
  edge -1:0x400, 0x400:-1 -> -1:-1; -1:65504, 65504:-1 -> -1:-1; -1:-65504, -65504:-1 -> -65504:-65504
  edge -1:1, 1:-1 -> -1:-1; -1:0x3c01, 0x3c01:-1 -> -1:-1; 0:0, 1:0 -> 0:0; -0:-0, 1:-0 -> -0:-0
  edge inf:inf, 1:inf -> 1:inf; -inf:-inf, 1:-inf -> -inf:-inf; nan:nan, 1:nan -> 1:nan; snan:snan, 1:snan -> 1:nan
  edge 0x1:0x1, 1:0x1 -> 0x1:0x1; 0x83ff:0x83ff, 1:0x83ff -> 0x83ff:0x83ff; 0x400:0x400, 1:0x400 -> 0x400:0x400
  edge 65504:65504, 1:65504 -> 1:65504; -65504:-65504, 1:-65504 -> -65504:-65504; 1:1, 1:1 -> 1:1
  edge 0x3c01:0x3c01, 1:0x3c01 -> 1:0x3c01; -1:-1, 1:-1 -> -1:-1

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_max_num_f16 {d}, {a}, {b} | gfx12
  1:2, 3:-4 -> 3:2; 0x3555:100, 3:0x3092 -> 3:100; -5:6, -7:6 -> -5:6
  edge 0:-0, -0:0 -> 0:0; 0:inf, inf:0 -> inf:inf; 0:-inf, -inf:0 -> 0:0; 0:nan, nan:0 -> 0:0; 0:snan, snan:0 -> 0:0
  edge 0:0x1, 0x1:0 -> 0x1:0x1; 0:0x83ff, 0x83ff:0 -> 0:0; 0:0x400, 0x400:0 -> 0x400:0x400
  edge 0:65504, 65504:0 -> 65504:65504; 0:-65504, -65504:0 -> 0:0; 0:1, 1:0 -> 1:1
  edge 0:0x3c01, 0x3c01:0 -> 0x3c01:0x3c01; 0:-1, -1:0 -> 0:0; -0:0, 0:-0 -> 0:0; -0:inf, inf:-0 -> inf:inf
  edge -0:-inf, -inf:-0 -> -0:-0; -0:nan, nan:-0 -> -0:-0; -0:snan, snan:-0 -> -0:-0; -0:0x1, 0x1:-0 -> 0x1:0x1
  edge -0:0x83ff, 0x83ff:-0 -> -0:-0; -0:0x400, 0x400:-0 -> 0x400:0x400; -0:65504, 65504:-0 -> 65504:65504
  edge -0:-65504, -65504:-0 -> -0:-0; -0:1, 1:-0 -> 1:1; -0:0x3c01, 0x3c01:-0 -> 0x3c01:0x3c01; -0:-1, -1:-0 -> -0:-0
  edge inf:0, 0:inf -> inf:inf; inf:-0, -0:inf -> inf:inf; inf:-inf, -inf:inf -> inf:inf; inf:nan, nan:inf -> inf:inf
  edge inf:snan, snan:inf -> inf:inf; inf:0x1, 0x1:inf -> inf:inf; inf:0x83ff, 0x83ff:inf -> inf:inf
  edge inf:0x400, 0x400:inf -> inf:inf; inf:65504, 65504:inf -> inf:inf; inf:-65504, -65504:inf -> inf:inf
  edge inf:1, 1:inf -> inf:inf; inf:0x3c01, 0x3c01:inf -> inf:inf; inf:-1, -1:inf -> inf:inf; -inf:0, 0:-inf -> 0:0
  edge -inf:-0, -0:-inf -> -0:-0; -inf:inf, inf:-inf -> inf:inf; -inf:nan, nan:-inf -> -inf:-inf
  edge -inf:snan, snan:-inf -> -inf:-inf; -inf:0x1, 0x1:-inf -> 0x1:0x1; -inf:0x83ff, 0x83ff:-inf -> 0x83ff:0x83ff
  edge -inf:0x400, 0x400:-inf -> 0x400:0x400; -inf:65504, 65504:-inf -> 65504:65504
  edge -inf:-65504, -65504:-inf -> -65504:-65504; -inf:1, 1:-inf -> 1:1; -inf:0x3c01, 0x3c01:-inf -> 0x3c01:0x3c01
  edge -inf:-1, -1:-inf -> -1:-1; nan:0, 0:nan -> 0:0; nan:-0, -0:nan -> -0:-0; nan:inf, inf:nan -> inf:inf
  edge nan:-inf, -inf:nan -> -inf:-inf; nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> 0x1:0x1
  edge nan:0x83ff, 0x83ff:nan -> 0x83ff:0x83ff; nan:0x400, 0x400:nan -> 0x400:0x400
  edge nan:65504, 65504:nan -> 65504:65504; nan:-65504, -65504:nan -> -65504:-65504; nan:1, 1:nan -> 1:1
  edge nan:0x3c01, 0x3c01:nan -> 0x3c01:0x3c01; nan:-1, -1:nan -> -1:-1; snan:0, 0:snan -> 0:0
  edge snan:-0, -0:snan -> -0:-0; snan:inf, inf:snan -> inf:inf; snan:-inf, -inf:snan -> -inf:-inf
  edge snan:nan, nan:snan -> nan:nan; snan:0x1, 0x1:snan -> 0x1:0x1; snan:0x83ff, 0x83ff:snan -> 0x83ff:0x83ff
  edge snan:0x400, 0x400:snan -> 0x400:0x400; snan:65504, 65504:snan -> 65504:65504
  edge snan:-65504, -65504:snan -> -65504:-65504; snan:1, 1:snan -> 1:1; snan:0x3c01, 0x3c01:snan -> 0x3c01:0x3c01
  edge snan:-1, -1:snan -> -1:-1; 0x1:0, 0:0x1 -> 0x1:0x1; 0x1:-0, -0:0x1 -> 0x1:0x1; 0x1:inf, inf:0x1 -> inf:inf
  edge 0x1:-inf, -inf:0x1 -> 0x1:0x1; 0x1:nan, nan:0x1 -> 0x1:0x1; 0x1:snan, snan:0x1 -> 0x1:0x1
  edge 0x1:0x83ff, 0x83ff:0x1 -> 0x1:0x1; 0x1:0x400, 0x400:0x1 -> 0x400:0x400; 0x1:65504, 65504:0x1 -> 65504:65504
  edge 0x1:-65504, -65504:0x1 -> 0x1:0x1; 0x1:1, 1:0x1 -> 1:1; 0x1:0x3c01, 0x3c01:0x1 -> 0x3c01:0x3c01
  edge 0x1:-1, -1:0x1 -> 0x1:0x1; 0x83ff:0, 0:0x83ff -> 0:0; 0x83ff:-0, -0:0x83ff -> -0:-0
  edge 0x83ff:inf, inf:0x83ff -> inf:inf; 0x83ff:-inf, -inf:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:nan, nan:0x83ff -> 0x83ff:0x83ff; 0x83ff:snan, snan:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:0x1, 0x1:0x83ff -> 0x1:0x1; 0x83ff:0x400, 0x400:0x83ff -> 0x400:0x400
  edge 0x83ff:65504, 65504:0x83ff -> 65504:65504; 0x83ff:-65504, -65504:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:1, 1:0x83ff -> 1:1; 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x3c01:0x3c01; 0x83ff:-1, -1:0x83ff -> 0x83ff:0x83ff
  edge 0x400:0, 0:0x400 -> 0x400:0x400; 0x400:-0, -0:0x400 -> 0x400:0x400; 0x400:inf, inf:0x400 -> inf:inf
  edge 0x400:-inf, -inf:0x400 -> 0x400:0x400; 0x400:nan, nan:0x400 -> 0x400:0x400
  edge 0x400:snan, snan:0x400 -> 0x400:0x400; 0x400:0x1, 0x1:0x400 -> 0x400:0x400
  edge 0x400:0x83ff, 0x83ff:0x400 -> 0x400:0x400; 0x400:65504, 65504:0x400 -> 65504:65504
  edge 0x400:-65504, -65504:0x400 -> 0x400:0x400; 0x400:1, 1:0x400 -> 1:1; 0x400:0x3c01, 0x3c01:0x400 -> 0x3c01:0x3c01
  edge 0x400:-1, -1:0x400 -> 0x400:0x400; 65504:0, 0:65504 -> 65504:65504; 65504:-0, -0:65504 -> 65504:65504
  edge 65504:inf, inf:65504 -> inf:inf; 65504:-inf, -inf:65504 -> 65504:65504; 65504:nan, nan:65504 -> 65504:65504
  edge 65504:snan, snan:65504 -> 65504:65504; 65504:0x1, 0x1:65504 -> 65504:65504
  edge 65504:0x83ff, 0x83ff:65504 -> 65504:65504; 65504:0x400, 0x400:65504 -> 65504:65504
  edge 65504:-65504, -65504:65504 -> 65504:65504; 65504:1, 1:65504 -> 65504:65504
  edge 65504:0x3c01, 0x3c01:65504 -> 65504:65504; 65504:-1, -1:65504 -> 65504:65504; -65504:0, 0:-65504 -> 0:0
  edge -65504:-0, -0:-65504 -> -0:-0; -65504:inf, inf:-65504 -> inf:inf; -65504:-inf, -inf:-65504 -> -65504:-65504
  edge -65504:nan, nan:-65504 -> -65504:-65504; -65504:snan, snan:-65504 -> -65504:-65504
  edge -65504:0x1, 0x1:-65504 -> 0x1:0x1; -65504:0x83ff, 0x83ff:-65504 -> 0x83ff:0x83ff
  edge -65504:0x400, 0x400:-65504 -> 0x400:0x400; -65504:65504, 65504:-65504 -> 65504:65504; -65504:1, 1:-65504 -> 1:1
  edge -65504:0x3c01, 0x3c01:-65504 -> 0x3c01:0x3c01; -65504:-1, -1:-65504 -> -1:-1; 1:0, 0:1 -> 1:1
  edge 1:-0, -0:1 -> 1:1; 1:inf, inf:1 -> inf:inf; 1:-inf, -inf:1 -> 1:1; 1:nan, nan:1 -> 1:1; 1:snan, snan:1 -> 1:1
  edge 1:0x1, 0x1:1 -> 1:1; 1:0x83ff, 0x83ff:1 -> 1:1; 1:0x400, 0x400:1 -> 1:1; 1:65504, 65504:1 -> 65504:65504
  edge 1:-65504, -65504:1 -> 1:1; 1:0x3c01, 0x3c01:1 -> 0x3c01:0x3c01; 1:-1, -1:1 -> 1:1
  edge 0x3c01:0, 0:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-0, -0:0x3c01 -> 0x3c01:0x3c01; 0x3c01:inf, inf:0x3c01 -> inf:inf
  edge 0x3c01:-inf, -inf:0x3c01 -> 0x3c01:0x3c01; 0x3c01:nan, nan:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:snan, snan:0x3c01 -> 0x3c01:0x3c01; 0x3c01:0x1, 0x1:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x3c01:0x3c01; 0x3c01:0x400, 0x400:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:65504, 65504:0x3c01 -> 65504:65504; 0x3c01:-65504, -65504:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:1, 1:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-1, -1:0x3c01 -> 0x3c01:0x3c01; -1:0, 0:-1 -> 0:0
  edge -1:-0, -0:-1 -> -0:-0; -1:inf, inf:-1 -> inf:inf; -1:-inf, -inf:-1 -> -1:-1; -1:nan, nan:-1 -> -1:-1
  edge -1:snan, snan:-1 -> -1:-1; -1:0x1, 0x1:-1 -> 0x1:0x1; -1:0x83ff, 0x83ff:-1 -> 0x83ff:0x83ff
  edge -1:0x400, 0x400:-1 -> 0x400:0x400; -1:65504, 65504:-1 -> 65504:65504; -1:-65504, -65504:-1 -> -1:-1
  edge -1:1, 1:-1 -> 1:1; -1:0x3c01, 0x3c01:-1 -> 0x3c01:0x3c01; 0:0, 1:0 -> 1:0; -0:-0, 1:-0 -> 1:-0
  edge inf:inf, 1:inf -> inf:inf; -inf:-inf, 1:-inf -> 1:-inf; nan:nan, 1:nan -> 1:nan; snan:snan, 1:snan -> 1:nan
  edge 0x1:0x1, 1:0x1 -> 1:0x1; 0x83ff:0x83ff, 1:0x83ff -> 1:0x83ff; 0x400:0x400, 1:0x400 -> 1:0x400
  edge 65504:65504, 1:65504 -> 65504:65504; -65504:-65504, 1:-65504 -> 1:-65504; 1:1, 1:1 -> 1:1
  edge 0x3c01:0x3c01, 1:0x3c01 -> 0x3c01:0x3c01; -1:-1, 1:-1 -> 1:-1

test a:f16x2, b:f16x2, c:f16x2 -> d:f16x2
  op v_pk_fma_f16 {d}, {a}, {b}, {c}
  1:2, 3:-4, 5:6 -> 8:-2; 0x3555:100, 3:0x3092, -1:-14 -> 0x8c00:0x3484
  edge -0:-0, -0:-0, -0:-0 -> 0:0; -0:-0, -0:0x1, 0x1:-0 -> 0x1:-0; -0:inf, inf:-0, -0:-0 -> nan:nan
  edge -0:inf, inf:0x1, 0x1:-0 -> nan:inf; -0:nan, nan:-0, -0:-0 -> nan:nan; -0:nan, nan:0x1, 0x1:-0 -> nan:nan
  edge -0:0x1, 0x1:-0, -0:-0 -> -0:-0; -0:0x1, 0x1:0x1, 0x1:-0 -> 0x1:0; -0:65504, 65504:-0, -0:-0 -> -0:-0
  edge -0:65504, 65504:0x1, 0x1:-0 -> 0x1:0x1bff; -0:-1, -1:-0, -0:-0 -> 0:0; -0:-1, -1:0x1, 0x1:-0 -> 0x1:0x8001
  edge inf:-0, -0:-0, -0:inf -> nan:inf; inf:-0, -0:0x1, 0x1:inf -> nan:inf; inf:inf, inf:-0, -0:inf -> inf:nan
  edge inf:inf, inf:0x1, 0x1:inf -> inf:inf; inf:nan, nan:-0, -0:inf -> nan:nan; inf:nan, nan:0x1, 0x1:inf -> nan:nan
  edge inf:0x1, 0x1:-0, -0:inf -> inf:inf; inf:0x1, 0x1:0x1, 0x1:inf -> inf:inf
  edge inf:65504, 65504:-0, -0:inf -> inf:inf; inf:65504, 65504:0x1, 0x1:inf -> inf:inf
  edge inf:-1, -1:-0, -0:inf -> -inf:inf; inf:-1, -1:0x1, 0x1:inf -> -inf:inf; nan:-0, -0:-0, -0:nan -> nan:nan
  edge nan:-0, -0:0x1, 0x1:nan -> nan:nan; nan:inf, inf:-0, -0:nan -> nan:nan; nan:inf, inf:0x1, 0x1:nan -> nan:nan
  edge nan:nan, nan:-0, -0:nan -> nan:nan; nan:nan, nan:0x1, 0x1:nan -> nan:nan; nan:0x1, 0x1:-0, -0:nan -> nan:nan
  edge nan:0x1, 0x1:0x1, 0x1:nan -> nan:nan; nan:65504, 65504:-0, -0:nan -> nan:nan
  edge nan:65504, 65504:0x1, 0x1:nan -> nan:nan; nan:-1, -1:-0, -0:nan -> nan:nan; nan:-1, -1:0x1, 0x1:nan -> nan:nan
  edge 0x1:-0, -0:-0, -0:0x1 -> -0:0x1; 0x1:-0, -0:0x1, 0x1:0x1 -> 0x1:0x1; 0x1:inf, inf:-0, -0:0x1 -> inf:nan
  edge 0x1:inf, inf:0x1, 0x1:0x1 -> inf:inf; 0x1:nan, nan:-0, -0:0x1 -> nan:nan; 0x1:nan, nan:0x1, 0x1:0x1 -> nan:nan
  edge 0x1:0x1, 0x1:-0, -0:0x1 -> 0:0x1; 0x1:0x1, 0x1:0x1, 0x1:0x1 -> 0x1:0x1
  edge 0x1:65504, 65504:-0, -0:0x1 -> 0x1bff:0x1; 0x1:65504, 65504:0x1, 0x1:0x1 -> 0x1bff:0x1bff
  edge 0x1:-1, -1:-0, -0:0x1 -> 0x8001:0x1; 0x1:-1, -1:0x1, 0x1:0x1 -> 0:0; 65504:-0, -0:-0, -0:65504 -> -0:65504
  edge 65504:-0, -0:0x1, 0x1:65504 -> 0x1:65504; 65504:inf, inf:-0, -0:65504 -> inf:nan
  edge 65504:inf, inf:0x1, 0x1:65504 -> inf:inf; 65504:nan, nan:-0, -0:65504 -> nan:nan
  edge 65504:nan, nan:0x1, 0x1:65504 -> nan:nan; 65504:0x1, 0x1:-0, -0:65504 -> 0x1bff:65504
  edge 65504:0x1, 0x1:0x1, 0x1:65504 -> 0x1bff:65504; 65504:65504, 65504:-0, -0:65504 -> inf:65504
  edge 65504:65504, 65504:0x1, 0x1:65504 -> inf:65504; 65504:-1, -1:-0, -0:65504 -> -65504:65504
  edge 65504:-1, -1:0x1, 0x1:65504 -> -65504:65504; -1:-0, -0:-0, -0:-1 -> 0:-1; -1:-0, -0:0x1, 0x1:-1 -> 0x1:-1
  edge -1:inf, inf:-0, -0:-1 -> -inf:nan; -1:inf, inf:0x1, 0x1:-1 -> -inf:inf; -1:nan, nan:-0, -0:-1 -> nan:nan
  edge -1:nan, nan:0x1, 0x1:-1 -> nan:nan; -1:0x1, 0x1:-0, -0:-1 -> 0x8001:-1; -1:0x1, 0x1:0x1, 0x1:-1 -> 0:-1
  edge -1:65504, 65504:-0, -0:-1 -> -65504:-1; -1:65504, 65504:0x1, 0x1:-1 -> -65504:0xbbf8
  edge -1:-1, -1:-0, -0:-1 -> 1:-1; -1:-1, -1:0x1, 0x1:-1 -> 1:-1
  edge 0x3c01:0x3c01, 0x3c01:0xbc01, 0xbc02:0x3c02 -> 0x10:0x8010

test a:f16x2, b:f16x2, d:f16x2 -> d:f16x2
  op v_pk_fmac_f16 {d}, {a}, {b} | !gfx900 !gfx906
  1:2, 3:-4, 5:6 -> 8:-2; 0x3555:100, 3:0x3092, -1:-14 -> 0x8c00:0x3484
  edge -0:-0, -0:-0, -0:-0 -> 0:0; -0:inf, inf:-0, -0:-0 -> nan:nan; -0:nan, nan:-0, -0:-0 -> nan:nan
  edge -0:0x1, 0x1:-0, -0:-0 -> -0:-0; -0:65504, 65504:-0, -0:-0 -> -0:-0; -0:-1, -1:-0, -0:-0 -> 0:0
  edge inf:-0, -0:-0, -0:inf -> nan:inf; inf:inf, inf:-0, -0:inf -> inf:nan; inf:nan, nan:-0, -0:inf -> nan:nan
  edge inf:0x1, 0x1:-0, -0:inf -> inf:inf; inf:65504, 65504:-0, -0:inf -> inf:inf; inf:-1, -1:-0, -0:inf -> -inf:inf
  edge nan:-0, -0:-0, -0:nan -> nan:nan; nan:inf, inf:-0, -0:nan -> nan:nan; nan:nan, nan:-0, -0:nan -> nan:nan
  edge nan:0x1, 0x1:-0, -0:nan -> nan:nan; nan:65504, 65504:-0, -0:nan -> nan:nan; nan:-1, -1:-0, -0:nan -> nan:nan
  edge 0x1:-0, -0:-0, -0:0x1 -> -0:0x1; 0x1:inf, inf:-0, -0:0x1 -> inf:nan; 0x1:nan, nan:-0, -0:0x1 -> nan:nan
  edge 0x1:0x1, 0x1:-0, -0:0x1 -> 0:0x1; 0x1:65504, 65504:-0, -0:0x1 -> 0x1bff:0x1
  edge 0x1:-1, -1:-0, -0:0x1 -> 0x8001:0x1; 65504:-0, -0:-0, -0:65504 -> -0:65504
  edge 65504:inf, inf:-0, -0:65504 -> inf:nan; 65504:nan, nan:-0, -0:65504 -> nan:nan
  edge 65504:0x1, 0x1:-0, -0:65504 -> 0x1bff:65504; 65504:65504, 65504:-0, -0:65504 -> inf:65504
  edge 65504:-1, -1:-0, -0:65504 -> -65504:65504; -1:-0, -0:-0, -0:-1 -> 0:-1; -1:inf, inf:-0, -0:-1 -> -inf:nan
  edge -1:nan, nan:-0, -0:-1 -> nan:nan; -1:0x1, 0x1:-0, -0:-1 -> 0x8001:-1; -1:65504, 65504:-0, -0:-1 -> -65504:-1
  edge -1:-1, -1:-0, -0:-1 -> 1:-1; 0x3c01:0x3c01, 0x3c01:0xbc01, 0xbc02:0x3c02 -> 0x10:0x8010

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_minimum_f16 {d}, {a}, {b} | gfx12
  1:2, 3:-4 -> 1:-4; 0x3555:100, 3:0x3092 -> 0x3555:0x3092; -5:6, -7:6 -> -7:6
  edge 0:-0, -0:0 -> -0:-0; 0:inf, inf:0 -> 0:0; 0:-inf, -inf:0 -> -inf:-inf; 0:nan, nan:0 -> nan:nan
  edge 0:snan, snan:0 -> nan:nan; 0:0x1, 0x1:0 -> 0:0; 0:0x83ff, 0x83ff:0 -> 0x83ff:0x83ff; 0:0x400, 0x400:0 -> 0:0
  edge 0:65504, 65504:0 -> 0:0; 0:-65504, -65504:0 -> -65504:-65504; 0:1, 1:0 -> 0:0; 0:0x3c01, 0x3c01:0 -> 0:0
  edge 0:-1, -1:0 -> -1:-1; -0:0, 0:-0 -> -0:-0; -0:inf, inf:-0 -> -0:-0; -0:-inf, -inf:-0 -> -inf:-inf
  edge -0:nan, nan:-0 -> nan:nan; -0:snan, snan:-0 -> nan:nan; -0:0x1, 0x1:-0 -> -0:-0
  edge -0:0x83ff, 0x83ff:-0 -> 0x83ff:0x83ff; -0:0x400, 0x400:-0 -> -0:-0; -0:65504, 65504:-0 -> -0:-0
  edge -0:-65504, -65504:-0 -> -65504:-65504; -0:1, 1:-0 -> -0:-0; -0:0x3c01, 0x3c01:-0 -> -0:-0
  edge -0:-1, -1:-0 -> -1:-1; inf:0, 0:inf -> 0:0; inf:-0, -0:inf -> -0:-0; inf:-inf, -inf:inf -> -inf:-inf
  edge inf:nan, nan:inf -> nan:nan; inf:snan, snan:inf -> nan:nan; inf:0x1, 0x1:inf -> 0x1:0x1
  edge inf:0x83ff, 0x83ff:inf -> 0x83ff:0x83ff; inf:0x400, 0x400:inf -> 0x400:0x400
  edge inf:65504, 65504:inf -> 65504:65504; inf:-65504, -65504:inf -> -65504:-65504; inf:1, 1:inf -> 1:1
  edge inf:0x3c01, 0x3c01:inf -> 0x3c01:0x3c01; inf:-1, -1:inf -> -1:-1; -inf:0, 0:-inf -> -inf:-inf
  edge -inf:-0, -0:-inf -> -inf:-inf; -inf:inf, inf:-inf -> -inf:-inf; -inf:nan, nan:-inf -> nan:nan
  edge -inf:snan, snan:-inf -> nan:nan; -inf:0x1, 0x1:-inf -> -inf:-inf; -inf:0x83ff, 0x83ff:-inf -> -inf:-inf
  edge -inf:0x400, 0x400:-inf -> -inf:-inf; -inf:65504, 65504:-inf -> -inf:-inf; -inf:-65504, -65504:-inf -> -inf:-inf
  edge -inf:1, 1:-inf -> -inf:-inf; -inf:0x3c01, 0x3c01:-inf -> -inf:-inf; -inf:-1, -1:-inf -> -inf:-inf
  edge nan:0, 0:nan -> nan:nan; nan:-0, -0:nan -> nan:nan; nan:inf, inf:nan -> nan:nan; nan:-inf, -inf:nan -> nan:nan
  edge nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> nan:nan; nan:0x83ff, 0x83ff:nan -> nan:nan
  edge nan:0x400, 0x400:nan -> nan:nan; nan:65504, 65504:nan -> nan:nan; nan:-65504, -65504:nan -> nan:nan
  edge nan:1, 1:nan -> nan:nan; nan:0x3c01, 0x3c01:nan -> nan:nan; nan:-1, -1:nan -> nan:nan
  edge snan:0, 0:snan -> nan:nan; snan:-0, -0:snan -> nan:nan; snan:inf, inf:snan -> nan:nan
  edge snan:-inf, -inf:snan -> nan:nan; snan:nan, nan:snan -> nan:nan; snan:0x1, 0x1:snan -> nan:nan
  edge snan:0x83ff, 0x83ff:snan -> nan:nan; snan:0x400, 0x400:snan -> nan:nan; snan:65504, 65504:snan -> nan:nan
  edge snan:-65504, -65504:snan -> nan:nan; snan:1, 1:snan -> nan:nan; snan:0x3c01, 0x3c01:snan -> nan:nan
  edge snan:-1, -1:snan -> nan:nan; 0x1:0, 0:0x1 -> 0:0; 0x1:-0, -0:0x1 -> -0:-0; 0x1:inf, inf:0x1 -> 0x1:0x1
  edge 0x1:-inf, -inf:0x1 -> -inf:-inf; 0x1:nan, nan:0x1 -> nan:nan; 0x1:snan, snan:0x1 -> nan:nan
  edge 0x1:0x83ff, 0x83ff:0x1 -> 0x83ff:0x83ff; 0x1:0x400, 0x400:0x1 -> 0x1:0x1; 0x1:65504, 65504:0x1 -> 0x1:0x1
  edge 0x1:-65504, -65504:0x1 -> -65504:-65504; 0x1:1, 1:0x1 -> 0x1:0x1; 0x1:0x3c01, 0x3c01:0x1 -> 0x1:0x1
  edge 0x1:-1, -1:0x1 -> -1:-1; 0x83ff:0, 0:0x83ff -> 0x83ff:0x83ff; 0x83ff:-0, -0:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:inf, inf:0x83ff -> 0x83ff:0x83ff; 0x83ff:-inf, -inf:0x83ff -> -inf:-inf
  edge 0x83ff:nan, nan:0x83ff -> nan:nan; 0x83ff:snan, snan:0x83ff -> nan:nan; 0x83ff:0x1, 0x1:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:0x400, 0x400:0x83ff -> 0x83ff:0x83ff; 0x83ff:65504, 65504:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:-65504, -65504:0x83ff -> -65504:-65504; 0x83ff:1, 1:0x83ff -> 0x83ff:0x83ff
  edge 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x83ff:0x83ff; 0x83ff:-1, -1:0x83ff -> -1:-1; 0x400:0, 0:0x400 -> 0:0
  edge 0x400:-0, -0:0x400 -> -0:-0; 0x400:inf, inf:0x400 -> 0x400:0x400; 0x400:-inf, -inf:0x400 -> -inf:-inf
  edge 0x400:nan, nan:0x400 -> nan:nan; 0x400:snan, snan:0x400 -> nan:nan; 0x400:0x1, 0x1:0x400 -> 0x1:0x1
  edge 0x400:0x83ff, 0x83ff:0x400 -> 0x83ff:0x83ff; 0x400:65504, 65504:0x400 -> 0x400:0x400
  edge 0x400:-65504, -65504:0x400 -> -65504:-65504; 0x400:1, 1:0x400 -> 0x400:0x400
  edge 0x400:0x3c01, 0x3c01:0x400 -> 0x400:0x400; 0x400:-1, -1:0x400 -> -1:-1; 65504:0, 0:65504 -> 0:0
  edge 65504:-0, -0:65504 -> -0:-0; 65504:inf, inf:65504 -> 65504:65504; 65504:-inf, -inf:65504 -> -inf:-inf
  edge 65504:nan, nan:65504 -> nan:nan; 65504:snan, snan:65504 -> nan:nan; 65504:0x1, 0x1:65504 -> 0x1:0x1
  edge 65504:0x83ff, 0x83ff:65504 -> 0x83ff:0x83ff; 65504:0x400, 0x400:65504 -> 0x400:0x400
  edge 65504:-65504, -65504:65504 -> -65504:-65504; 65504:1, 1:65504 -> 1:1
  edge 65504:0x3c01, 0x3c01:65504 -> 0x3c01:0x3c01; 65504:-1, -1:65504 -> -1:-1; -65504:0, 0:-65504 -> -65504:-65504
  edge -65504:-0, -0:-65504 -> -65504:-65504; -65504:inf, inf:-65504 -> -65504:-65504
  edge -65504:-inf, -inf:-65504 -> -inf:-inf; -65504:nan, nan:-65504 -> nan:nan; -65504:snan, snan:-65504 -> nan:nan
  edge -65504:0x1, 0x1:-65504 -> -65504:-65504; -65504:0x83ff, 0x83ff:-65504 -> -65504:-65504
  edge -65504:0x400, 0x400:-65504 -> -65504:-65504; -65504:65504, 65504:-65504 -> -65504:-65504
  edge -65504:1, 1:-65504 -> -65504:-65504; -65504:0x3c01, 0x3c01:-65504 -> -65504:-65504
  edge -65504:-1, -1:-65504 -> -65504:-65504; 1:0, 0:1 -> 0:0; 1:-0, -0:1 -> -0:-0; 1:inf, inf:1 -> 1:1
  edge 1:-inf, -inf:1 -> -inf:-inf; 1:nan, nan:1 -> nan:nan; 1:snan, snan:1 -> nan:nan; 1:0x1, 0x1:1 -> 0x1:0x1
  edge 1:0x83ff, 0x83ff:1 -> 0x83ff:0x83ff; 1:0x400, 0x400:1 -> 0x400:0x400; 1:65504, 65504:1 -> 1:1
  edge 1:-65504, -65504:1 -> -65504:-65504; 1:0x3c01, 0x3c01:1 -> 1:1; 1:-1, -1:1 -> -1:-1; 0x3c01:0, 0:0x3c01 -> 0:0
  edge 0x3c01:-0, -0:0x3c01 -> -0:-0; 0x3c01:inf, inf:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-inf, -inf:0x3c01 -> -inf:-inf
  edge 0x3c01:nan, nan:0x3c01 -> nan:nan; 0x3c01:snan, snan:0x3c01 -> nan:nan; 0x3c01:0x1, 0x1:0x3c01 -> 0x1:0x1
  edge 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x83ff:0x83ff; 0x3c01:0x400, 0x400:0x3c01 -> 0x400:0x400
  edge 0x3c01:65504, 65504:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-65504, -65504:0x3c01 -> -65504:-65504
  edge 0x3c01:1, 1:0x3c01 -> 1:1; 0x3c01:-1, -1:0x3c01 -> -1:-1; -1:0, 0:-1 -> -1:-1; -1:-0, -0:-1 -> -1:-1
  edge -1:inf, inf:-1 -> -1:-1; -1:-inf, -inf:-1 -> -inf:-inf; -1:nan, nan:-1 -> nan:nan; -1:snan, snan:-1 -> nan:nan
  edge -1:0x1, 0x1:-1 -> -1:-1; -1:0x83ff, 0x83ff:-1 -> -1:-1; -1:0x400, 0x400:-1 -> -1:-1
  edge -1:65504, 65504:-1 -> -1:-1; -1:-65504, -65504:-1 -> -65504:-65504; -1:1, 1:-1 -> -1:-1
  edge -1:0x3c01, 0x3c01:-1 -> -1:-1; 0:0, 1:0 -> 0:0; -0:-0, 1:-0 -> -0:-0; inf:inf, 1:inf -> 1:inf
  edge -inf:-inf, 1:-inf -> -inf:-inf; nan:nan, 1:nan -> nan:nan; snan:snan, 1:snan -> nan:nan
  edge 0x1:0x1, 1:0x1 -> 0x1:0x1; 0x83ff:0x83ff, 1:0x83ff -> 0x83ff:0x83ff; 0x400:0x400, 1:0x400 -> 0x400:0x400
  edge 65504:65504, 1:65504 -> 1:65504; -65504:-65504, 1:-65504 -> -65504:-65504; 1:1, 1:1 -> 1:1
  edge 0x3c01:0x3c01, 1:0x3c01 -> 1:0x3c01; -1:-1, 1:-1 -> -1:-1

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_maximum_f16 {d}, {a}, {b} | gfx12
  1:2, 3:-4 -> 3:2; 0x3555:100, 3:0x3092 -> 3:100; -5:6, -7:6 -> -5:6
  edge 0:-0, -0:0 -> 0:0; 0:inf, inf:0 -> inf:inf; 0:-inf, -inf:0 -> 0:0; 0:nan, nan:0 -> nan:nan
  edge 0:snan, snan:0 -> nan:nan; 0:0x1, 0x1:0 -> 0x1:0x1; 0:0x83ff, 0x83ff:0 -> 0:0; 0:0x400, 0x400:0 -> 0x400:0x400
  edge 0:65504, 65504:0 -> 65504:65504; 0:-65504, -65504:0 -> 0:0; 0:1, 1:0 -> 1:1
  edge 0:0x3c01, 0x3c01:0 -> 0x3c01:0x3c01; 0:-1, -1:0 -> 0:0; -0:0, 0:-0 -> 0:0; -0:inf, inf:-0 -> inf:inf
  edge -0:-inf, -inf:-0 -> -0:-0; -0:nan, nan:-0 -> nan:nan; -0:snan, snan:-0 -> nan:nan; -0:0x1, 0x1:-0 -> 0x1:0x1
  edge -0:0x83ff, 0x83ff:-0 -> -0:-0; -0:0x400, 0x400:-0 -> 0x400:0x400; -0:65504, 65504:-0 -> 65504:65504
  edge -0:-65504, -65504:-0 -> -0:-0; -0:1, 1:-0 -> 1:1; -0:0x3c01, 0x3c01:-0 -> 0x3c01:0x3c01; -0:-1, -1:-0 -> -0:-0
  edge inf:0, 0:inf -> inf:inf; inf:-0, -0:inf -> inf:inf; inf:-inf, -inf:inf -> inf:inf; inf:nan, nan:inf -> nan:nan
  edge inf:snan, snan:inf -> nan:nan; inf:0x1, 0x1:inf -> inf:inf; inf:0x83ff, 0x83ff:inf -> inf:inf
  edge inf:0x400, 0x400:inf -> inf:inf; inf:65504, 65504:inf -> inf:inf; inf:-65504, -65504:inf -> inf:inf
  edge inf:1, 1:inf -> inf:inf; inf:0x3c01, 0x3c01:inf -> inf:inf; inf:-1, -1:inf -> inf:inf; -inf:0, 0:-inf -> 0:0
  edge -inf:-0, -0:-inf -> -0:-0; -inf:inf, inf:-inf -> inf:inf; -inf:nan, nan:-inf -> nan:nan
  edge -inf:snan, snan:-inf -> nan:nan; -inf:0x1, 0x1:-inf -> 0x1:0x1; -inf:0x83ff, 0x83ff:-inf -> 0x83ff:0x83ff
  edge -inf:0x400, 0x400:-inf -> 0x400:0x400; -inf:65504, 65504:-inf -> 65504:65504
  edge -inf:-65504, -65504:-inf -> -65504:-65504; -inf:1, 1:-inf -> 1:1; -inf:0x3c01, 0x3c01:-inf -> 0x3c01:0x3c01
  edge -inf:-1, -1:-inf -> -1:-1; nan:0, 0:nan -> nan:nan; nan:-0, -0:nan -> nan:nan; nan:inf, inf:nan -> nan:nan
  edge nan:-inf, -inf:nan -> nan:nan; nan:snan, snan:nan -> nan:nan; nan:0x1, 0x1:nan -> nan:nan
  edge nan:0x83ff, 0x83ff:nan -> nan:nan; nan:0x400, 0x400:nan -> nan:nan; nan:65504, 65504:nan -> nan:nan
  edge nan:-65504, -65504:nan -> nan:nan; nan:1, 1:nan -> nan:nan; nan:0x3c01, 0x3c01:nan -> nan:nan
  edge nan:-1, -1:nan -> nan:nan; snan:0, 0:snan -> nan:nan; snan:-0, -0:snan -> nan:nan
  edge snan:inf, inf:snan -> nan:nan; snan:-inf, -inf:snan -> nan:nan; snan:nan, nan:snan -> nan:nan
  edge snan:0x1, 0x1:snan -> nan:nan; snan:0x83ff, 0x83ff:snan -> nan:nan; snan:0x400, 0x400:snan -> nan:nan
  edge snan:65504, 65504:snan -> nan:nan; snan:-65504, -65504:snan -> nan:nan; snan:1, 1:snan -> nan:nan
  edge snan:0x3c01, 0x3c01:snan -> nan:nan; snan:-1, -1:snan -> nan:nan; 0x1:0, 0:0x1 -> 0x1:0x1
  edge 0x1:-0, -0:0x1 -> 0x1:0x1; 0x1:inf, inf:0x1 -> inf:inf; 0x1:-inf, -inf:0x1 -> 0x1:0x1
  edge 0x1:nan, nan:0x1 -> nan:nan; 0x1:snan, snan:0x1 -> nan:nan; 0x1:0x83ff, 0x83ff:0x1 -> 0x1:0x1
  edge 0x1:0x400, 0x400:0x1 -> 0x400:0x400; 0x1:65504, 65504:0x1 -> 65504:65504; 0x1:-65504, -65504:0x1 -> 0x1:0x1
  edge 0x1:1, 1:0x1 -> 1:1; 0x1:0x3c01, 0x3c01:0x1 -> 0x3c01:0x3c01; 0x1:-1, -1:0x1 -> 0x1:0x1
  edge 0x83ff:0, 0:0x83ff -> 0:0; 0x83ff:-0, -0:0x83ff -> -0:-0; 0x83ff:inf, inf:0x83ff -> inf:inf
  edge 0x83ff:-inf, -inf:0x83ff -> 0x83ff:0x83ff; 0x83ff:nan, nan:0x83ff -> nan:nan
  edge 0x83ff:snan, snan:0x83ff -> nan:nan; 0x83ff:0x1, 0x1:0x83ff -> 0x1:0x1
  edge 0x83ff:0x400, 0x400:0x83ff -> 0x400:0x400; 0x83ff:65504, 65504:0x83ff -> 65504:65504
  edge 0x83ff:-65504, -65504:0x83ff -> 0x83ff:0x83ff; 0x83ff:1, 1:0x83ff -> 1:1
  edge 0x83ff:0x3c01, 0x3c01:0x83ff -> 0x3c01:0x3c01; 0x83ff:-1, -1:0x83ff -> 0x83ff:0x83ff
  edge 0x400:0, 0:0x400 -> 0x400:0x400; 0x400:-0, -0:0x400 -> 0x400:0x400; 0x400:inf, inf:0x400 -> inf:inf
  edge 0x400:-inf, -inf:0x400 -> 0x400:0x400; 0x400:nan, nan:0x400 -> nan:nan; 0x400:snan, snan:0x400 -> nan:nan
  edge 0x400:0x1, 0x1:0x400 -> 0x400:0x400; 0x400:0x83ff, 0x83ff:0x400 -> 0x400:0x400
  edge 0x400:65504, 65504:0x400 -> 65504:65504; 0x400:-65504, -65504:0x400 -> 0x400:0x400; 0x400:1, 1:0x400 -> 1:1
  edge 0x400:0x3c01, 0x3c01:0x400 -> 0x3c01:0x3c01; 0x400:-1, -1:0x400 -> 0x400:0x400; 65504:0, 0:65504 -> 65504:65504
  edge 65504:-0, -0:65504 -> 65504:65504; 65504:inf, inf:65504 -> inf:inf; 65504:-inf, -inf:65504 -> 65504:65504
  edge 65504:nan, nan:65504 -> nan:nan; 65504:snan, snan:65504 -> nan:nan; 65504:0x1, 0x1:65504 -> 65504:65504
  edge 65504:0x83ff, 0x83ff:65504 -> 65504:65504; 65504:0x400, 0x400:65504 -> 65504:65504
  edge 65504:-65504, -65504:65504 -> 65504:65504; 65504:1, 1:65504 -> 65504:65504
  edge 65504:0x3c01, 0x3c01:65504 -> 65504:65504; 65504:-1, -1:65504 -> 65504:65504; -65504:0, 0:-65504 -> 0:0
  edge -65504:-0, -0:-65504 -> -0:-0; -65504:inf, inf:-65504 -> inf:inf; -65504:-inf, -inf:-65504 -> -65504:-65504
  edge -65504:nan, nan:-65504 -> nan:nan; -65504:snan, snan:-65504 -> nan:nan; -65504:0x1, 0x1:-65504 -> 0x1:0x1
  edge -65504:0x83ff, 0x83ff:-65504 -> 0x83ff:0x83ff; -65504:0x400, 0x400:-65504 -> 0x400:0x400
  edge -65504:65504, 65504:-65504 -> 65504:65504; -65504:1, 1:-65504 -> 1:1
  edge -65504:0x3c01, 0x3c01:-65504 -> 0x3c01:0x3c01; -65504:-1, -1:-65504 -> -1:-1; 1:0, 0:1 -> 1:1
  edge 1:-0, -0:1 -> 1:1; 1:inf, inf:1 -> inf:inf; 1:-inf, -inf:1 -> 1:1; 1:nan, nan:1 -> nan:nan
  edge 1:snan, snan:1 -> nan:nan; 1:0x1, 0x1:1 -> 1:1; 1:0x83ff, 0x83ff:1 -> 1:1; 1:0x400, 0x400:1 -> 1:1
  edge 1:65504, 65504:1 -> 65504:65504; 1:-65504, -65504:1 -> 1:1; 1:0x3c01, 0x3c01:1 -> 0x3c01:0x3c01
  edge 1:-1, -1:1 -> 1:1; 0x3c01:0, 0:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-0, -0:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:inf, inf:0x3c01 -> inf:inf; 0x3c01:-inf, -inf:0x3c01 -> 0x3c01:0x3c01; 0x3c01:nan, nan:0x3c01 -> nan:nan
  edge 0x3c01:snan, snan:0x3c01 -> nan:nan; 0x3c01:0x1, 0x1:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:0x83ff, 0x83ff:0x3c01 -> 0x3c01:0x3c01; 0x3c01:0x400, 0x400:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:65504, 65504:0x3c01 -> 65504:65504; 0x3c01:-65504, -65504:0x3c01 -> 0x3c01:0x3c01
  edge 0x3c01:1, 1:0x3c01 -> 0x3c01:0x3c01; 0x3c01:-1, -1:0x3c01 -> 0x3c01:0x3c01; -1:0, 0:-1 -> 0:0
  edge -1:-0, -0:-1 -> -0:-0; -1:inf, inf:-1 -> inf:inf; -1:-inf, -inf:-1 -> -1:-1; -1:nan, nan:-1 -> nan:nan
  edge -1:snan, snan:-1 -> nan:nan; -1:0x1, 0x1:-1 -> 0x1:0x1; -1:0x83ff, 0x83ff:-1 -> 0x83ff:0x83ff
  edge -1:0x400, 0x400:-1 -> 0x400:0x400; -1:65504, 65504:-1 -> 65504:65504; -1:-65504, -65504:-1 -> -1:-1
  edge -1:1, 1:-1 -> 1:1; -1:0x3c01, 0x3c01:-1 -> 0x3c01:0x3c01; 0:0, 1:0 -> 1:0; -0:-0, 1:-0 -> 1:-0
  edge inf:inf, 1:inf -> inf:inf; -inf:-inf, 1:-inf -> 1:-inf; nan:nan, 1:nan -> nan:nan; snan:snan, 1:snan -> nan:nan
  edge 0x1:0x1, 1:0x1 -> 1:0x1; 0x83ff:0x83ff, 1:0x83ff -> 1:0x83ff; 0x400:0x400, 1:0x400 -> 1:0x400
  edge 65504:65504, 1:65504 -> 65504:65504; -65504:-65504, 1:-65504 -> 1:-65504; 1:1, 1:1 -> 1:1
  edge 0x3c01:0x3c01, 1:0x3c01 -> 0x3c01:0x3c01; -1:-1, 1:-1 -> 1:-1

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_add_f16 {d}, {a}, {b} op_sel:[1,0] op_sel_hi:[0,1]
  1:2, 3:-4 -> 5:-3; 0x3555:100, 3:0x3092 -> 103:0x379e; -5:6, -7:6 -> -1:1
  edge 0:-0, -0:0 -> -0:0; 0:0x1, 0x1:0 -> 0x2:0; 0:1, 1:0 -> 2:0; -0:-inf, -inf:-0 -> -inf:-0
  edge -0:0x400, 0x400:-0 -> 0x800:-0; -0:-1, -1:-0 -> -2:-0; inf:snan, snan:inf -> nan:inf
  edge inf:-65504, -65504:inf -> -inf:inf; -inf:-0, -0:-inf -> -0:-inf; -inf:0x83ff, 0x83ff:-inf -> 0x87fe:-inf
  edge -inf:0x3c01, 0x3c01:-inf -> 0x4001:-inf; nan:-inf, -inf:nan -> -inf:nan; nan:65504, 65504:nan -> inf:nan
  edge snan:0, 0:snan -> 0:nan; snan:0x1, 0x1:snan -> 0x2:nan; snan:1, 1:snan -> 2:nan; 0x1:inf, inf:0x1 -> inf:0x2
  edge 0x1:0x400, 0x400:0x1 -> 0x800:0x2; 0x1:-1, -1:0x1 -> -2:0x2; 0x83ff:nan, nan:0x83ff -> nan:0x87fe
  edge 0x83ff:-65504, -65504:0x83ff -> -inf:0x87fe; 0x400:-0, -0:0x400 -> -0:0x800; 0x400:0x1, 0x1:0x400 -> 0x2:0x800
  edge 0x400:0x3c01, 0x3c01:0x400 -> 0x4001:0x800; 65504:-inf, -inf:65504 -> -inf:inf
  edge 65504:0x400, 0x400:65504 -> 0x800:inf; -65504:0, 0:-65504 -> 0:-inf; -65504:snan, snan:-65504 -> nan:-inf
  edge -65504:1, 1:-65504 -> 2:-inf; 1:inf, inf:1 -> inf:2; 1:0x83ff, 0x83ff:1 -> 0x87fe:2; 1:-1, -1:1 -> -2:2
  edge 0x3c01:nan, nan:0x3c01 -> nan:0x4001; 0x3c01:65504, 65504:0x3c01 -> inf:0x4001; -1:-0, -0:-1 -> -0:-2
  edge -1:0x1, 0x1:-1 -> 0x2:-2; -1:1, 1:-1 -> 2:-2; -inf:-inf, 1:-inf -> -inf:-inf; 0x400:0x400, 1:0x400 -> 1:0x800
  edge -1:-1, 1:-1 -> 0:-2

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_mul_f16 {d}, {a}, {b} op_sel_hi:[0,0] neg_lo:[0,1] neg_hi:[1,0]
  1:2, 3:-4 -> -3:-3; 0x3555:100, 3:0x3092 -> -1:-1; -5:6, -7:6 -> -35:-35
  edge 0:-0, -0:0 -> 0:0; 0:0x1, 0x1:0 -> -0:-0; 0:1, 1:0 -> -0:-0; -0:-inf, -inf:-0 -> nan:nan
  edge -0:0x400, 0x400:-0 -> 0:0; -0:-1, -1:-0 -> -0:-0; inf:snan, snan:inf -> nan:nan
  edge inf:-65504, -65504:inf -> inf:inf; -inf:-0, -0:-inf -> nan:nan; -inf:0x83ff, 0x83ff:-inf -> -inf:-inf
  edge -inf:0x3c01, 0x3c01:-inf -> inf:inf; nan:-inf, -inf:nan -> nan:nan; nan:65504, 65504:nan -> nan:nan
  edge snan:0, 0:snan -> nan:nan; snan:0x1, 0x1:snan -> nan:nan; snan:1, 1:snan -> nan:nan
  edge 0x1:inf, inf:0x1 -> -inf:-inf; 0x1:0x400, 0x400:0x1 -> -0:-0; 0x1:-1, -1:0x1 -> 0x1:0x1
  edge 0x83ff:nan, nan:0x83ff -> nan:nan; 0x83ff:-65504, -65504:0x83ff -> 0xc3fd:0xc3fd; 0x400:-0, -0:0x400 -> 0:0
  edge 0x400:0x1, 0x1:0x400 -> -0:-0; 0x400:0x3c01, 0x3c01:0x400 -> 0x8401:0x8401; 65504:-inf, -inf:65504 -> inf:inf
  edge 65504:0x400, 0x400:65504 -> 0xc3ff:0xc3ff; -65504:0, 0:-65504 -> 0:0; -65504:snan, snan:-65504 -> nan:nan
  edge -65504:1, 1:-65504 -> 65504:65504; 1:inf, inf:1 -> -inf:-inf; 1:0x83ff, 0x83ff:1 -> 0x3ff:0x3ff
  edge 1:-1, -1:1 -> 1:1; 0x3c01:nan, nan:0x3c01 -> nan:nan; 0x3c01:65504, 65504:0x3c01 -> -inf:-inf
  edge -1:-0, -0:-1 -> -0:-0; -1:0x1, 0x1:-1 -> 0x1:0x1; -1:1, 1:-1 -> 1:1; -inf:-inf, 1:-inf -> inf:inf
  edge 0x400:0x400, 1:0x400 -> 0x8400:0x8400; -1:-1, 1:-1 -> 1:1

test a:f16x2, b:f16x2 -> d:f16x2
  op v_pk_add_f16 {d}, {a}, {b} clamp
  1:2, 3:-4 -> 1:0; 0x3555:100, 3:0x3092 -> 1:1; -5:6, -7:6 -> 0:1
  edge 0:-0, -0:0 -> 0:0; 0:nan, nan:0 -> 0:0; 0:0x83ff, 0x83ff:0 -> 0:0; 0:-65504, -65504:0 -> 0:0; 0:-1, -1:0 -> 0:0
  edge -0:-inf, -inf:-0 -> 0:0; -0:0x1, 0x1:-0 -> 0x1:0x1; -0:65504, 65504:-0 -> 1:1; -0:0x3c01, 0x3c01:-0 -> 1:1
  edge inf:-0, -0:inf -> 1:1; inf:snan, snan:inf -> 0:0; inf:0x400, 0x400:inf -> 1:1; inf:1, 1:inf -> 1:1
  edge -inf:0, 0:-inf -> 0:0; -inf:nan, nan:-inf -> 0:0; -inf:0x83ff, 0x83ff:-inf -> 0:0
  edge -inf:-65504, -65504:-inf -> 0:0; -inf:-1, -1:-inf -> 0:0; nan:inf, inf:nan -> 0:0; nan:0x1, 0x1:nan -> 0:0
  edge nan:65504, 65504:nan -> 0:0; nan:0x3c01, 0x3c01:nan -> 0:0; snan:-0, -0:snan -> 0:0; snan:nan, nan:snan -> 0:0
  edge snan:0x400, 0x400:snan -> 0:0; snan:1, 1:snan -> 0:0; 0x1:0, 0:0x1 -> 0x1:0x1; 0x1:-inf, -inf:0x1 -> 0:0
  edge 0x1:0x83ff, 0x83ff:0x1 -> 0:0; 0x1:-65504, -65504:0x1 -> 0:0; 0x1:-1, -1:0x1 -> 0:0
  edge 0x83ff:inf, inf:0x83ff -> 1:1; 0x83ff:snan, snan:0x83ff -> 0:0; 0x83ff:65504, 65504:0x83ff -> 1:1
  edge 0x83ff:0x3c01, 0x3c01:0x83ff -> 1:1; 0x400:-0, -0:0x400 -> 0x400:0x400; 0x400:nan, nan:0x400 -> 0:0
  edge 0x400:0x83ff, 0x83ff:0x400 -> 0x1:0x1; 0x400:1, 1:0x400 -> 1:1; 65504:0, 0:65504 -> 1:1
  edge 65504:-inf, -inf:65504 -> 0:0; 65504:0x1, 0x1:65504 -> 1:1; 65504:-65504, -65504:65504 -> 0:0
  edge 65504:-1, -1:65504 -> 1:1; -65504:inf, inf:-65504 -> 1:1; -65504:snan, snan:-65504 -> 0:0
  edge -65504:0x400, 0x400:-65504 -> 0:0; -65504:0x3c01, 0x3c01:-65504 -> 0:0; 1:-0, -0:1 -> 1:1; 1:nan, nan:1 -> 0:0
  edge 1:0x83ff, 0x83ff:1 -> 1:1; 1:-65504, -65504:1 -> 0:0; 0x3c01:0, 0:0x3c01 -> 1:1
  edge 0x3c01:-inf, -inf:0x3c01 -> 0:0; 0x3c01:0x1, 0x1:0x3c01 -> 1:1; 0x3c01:65504, 65504:0x3c01 -> 1:1
  edge 0x3c01:-1, -1:0x3c01 -> 0x1400:0x1400; -1:inf, inf:-1 -> 1:1; -1:snan, snan:-1 -> 0:0
  edge -1:0x400, 0x400:-1 -> 0:0; -1:1, 1:-1 -> 0:0; -0:-0, 1:-0 -> 1:0; nan:nan, 1:nan -> 0:0
  edge 0x83ff:0x83ff, 1:0x83ff -> 1:0; -65504:-65504, 1:-65504 -> 0:0; -1:-1, 1:-1 -> 0:0
