// Rounding and denormal control: MODE.round and MODE.denorm, for f32 and for f16 and f64.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP2 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32, b:f32 -> d:f32 ; mode 0xf1
  op v_add_f32_e64 {d}, {a}, {b}
  1, 0x1 -> 0x3f800001; 1, 0x80000001 -> 1; -1, 0x1 -> 0xbf7fffff; -1, 0x80000001 -> -1
  edge 1, 0x1 -> 0x3f800001; 1, 0x80000001 -> 1; -1, 0x1 -> 0xbf7fffff; -1, 0x80000001 -> -1
  edge 0x7f7fffff, 0x7f7fffff -> inf; 0xff7fffff, 0xff7fffff -> 0xff7fffff; 1, -1 -> 0; 0x7f7fffff, 0x1 -> inf
  edge 0x1, 0x1 -> 0x2

test a:f32, b:f32 -> d:f32 ; mode 0xf1
  op v_mul_f32_e64 {d}, {a}, {b}
  0x3eaaaaab, 0x3eaaaaab -> 0x3de38e3a; 0x3eaaaaab, 0xbeaaaaab -> 0xbde38e39; 0x3eaaaaab, 7 -> 0x40155556
  edge 0x1, 0.5 -> 0x1; 0x80000001, 0.5 -> -0; 0x7f7fffff, 0x7f7fffff -> inf; 0xff7fffff, 0xff7fffff -> inf

test a:f32, b:f32, c:f32 -> d:f32 ; mode 0xf1
  op v_fma_f32 {d}, {a}, {b}, {c}
  0x3eaaaaab, 0x3eaaaaab, 1 -> 0x3f8e38e4; 0x3eaaaaab, 0xbeaaaaab, 1 -> 0x3f638e39; 0x3eaaaaab, 7, 1 -> 0x40555556
  edge 1, 1, 0x1 -> 0x3f800001; 1, -1, 1 -> 0; 0x3f800001, 0x3f800001, 0xbf800002 -> 0x28800000
  edge 0x3f800001, 0xbf800001, 0x3f800002 -> 0xa8800000; 0x3f800003, 0x3f800005, 0xbf800008 -> 0x2a700000

test a:f32, b:f32 -> d:f32 ; mode 0xf2
  op v_add_f32_e64 {d}, {a}, {b}
  1, 0x1 -> 1; 1, 0x80000001 -> 0x3f7fffff; -1, 0x1 -> -1; -1, 0x80000001 -> 0xbf800001
  edge 1, 0x1 -> 1; 1, 0x80000001 -> 0x3f7fffff; -1, 0x1 -> -1; -1, 0x80000001 -> 0xbf800001
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0xff7fffff, 0xff7fffff -> -inf; 1, -1 -> -0
  edge 0x7f7fffff, 0x1 -> 0x7f7fffff; 0x1, 0x1 -> 0x2

test a:f32, b:f32 -> d:f32 ; mode 0xf2
  op v_mul_f32_e64 {d}, {a}, {b}
  0x3eaaaaab, 0x3eaaaaab -> 0x3de38e39; 0x3eaaaaab, 0xbeaaaaab -> 0xbde38e3a; 0x3eaaaaab, 7 -> 0x40155555
  edge 0x1, 0.5 -> 0; 0x80000001, 0.5 -> 0x80000001; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0xff7fffff, 0xff7fffff -> 0x7f7fffff

test a:f32, b:f32, c:f32 -> d:f32 ; mode 0xf2
  op v_fma_f32 {d}, {a}, {b}, {c}
  0x3eaaaaab, 0x3eaaaaab, 1 -> 0x3f8e38e3; 0x3eaaaaab, 0xbeaaaaab, 1 -> 0x3f638e38; 0x3eaaaaab, 7, 1 -> 0x40555555
  edge 1, 1, 0x1 -> 1; 1, -1, 1 -> -0; 0x3f800001, 0x3f800001, 0xbf800002 -> 0x28800000
  edge 0x3f800001, 0xbf800001, 0x3f800002 -> 0xa8800000; 0x3f800003, 0x3f800005, 0xbf800008 -> 0x2a700000

test a:f32, b:f32 -> d:f32 ; mode 0xf3
  op v_add_f32_e64 {d}, {a}, {b}
  1, 0x1 -> 1; 1, 0x80000001 -> 0x3f7fffff; -1, 0x1 -> 0xbf7fffff; -1, 0x80000001 -> -1
  edge 1, 0x1 -> 1; 1, 0x80000001 -> 0x3f7fffff; -1, 0x1 -> 0xbf7fffff; -1, 0x80000001 -> -1
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff; 0xff7fffff, 0xff7fffff -> 0xff7fffff; 1, -1 -> 0
  edge 0x7f7fffff, 0x1 -> 0x7f7fffff; 0x1, 0x1 -> 0x2

test a:f32, b:f32 -> d:f32 ; mode 0xf3
  op v_mul_f32_e64 {d}, {a}, {b}
  0x3eaaaaab, 0x3eaaaaab -> 0x3de38e39; 0x3eaaaaab, 0xbeaaaaab -> 0xbde38e39; 0x3eaaaaab, 7 -> 0x40155555
  edge 0x1, 0.5 -> 0; 0x80000001, 0.5 -> -0; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff
  edge 0xff7fffff, 0xff7fffff -> 0x7f7fffff

test a:f32, b:f32, c:f32 -> d:f32 ; mode 0xf3
  op v_fma_f32 {d}, {a}, {b}, {c}
  0x3eaaaaab, 0x3eaaaaab, 1 -> 0x3f8e38e3; 0x3eaaaaab, 0xbeaaaaab, 1 -> 0x3f638e38; 0x3eaaaaab, 7, 1 -> 0x40555555
  edge 1, 1, 0x1 -> 1; 1, -1, 1 -> 0; 0x3f800001, 0x3f800001, 0xbf800002 -> 0x28800000
  edge 0x3f800001, 0xbf800001, 0x3f800002 -> 0xa8800000; 0x3f800003, 0x3f800005, 0xbf800008 -> 0x2a700000

test a:f32, b:f32 -> d:f32 ; mode 0xc0
  op v_mul_f32_e64 {d}, {a}, {b}
  0x7fffff, 1 -> 0; 1, 2 -> 2; 1.5, -4 -> -6
  edge 0x7fffff, 1 -> 0; 0x80000001, 1 -> -0; 0x800000, 0.5 -> 0; 0x80800000, 0.5 -> -0

test a:f32, b:f32 -> d:f32 ; mode 0xc0
  op v_add_f32_e64 {d}, {a}, {b}
  1, 2 -> 3; 1.5, -4 -> -2.5
  edge 0x1, 0x1 -> 0; 0x800000, 0x80000001 -> 0x800000; 0x800001, 0x80800000 -> 0; 1, 0x1 -> 1

test a:f64, b:f64 -> d:f64 ; mode 0xf4
  op v_add_f64 {d}, {a}, {b}
  1, 0x1 -> 0x3ff0000000000001; 1, 0x8000000000000001 -> 1; -1, 0x1 -> 0xbfefffffffffffff
  -1, 0x8000000000000001 -> -1
  edge 1, 0x1 -> 0x3ff0000000000001; 1, 0x8000000000000001 -> 1; -1, 0x1 -> 0xbfefffffffffffff
  edge -1, 0x8000000000000001 -> -1; 0x7fefffffffffffff, 0x7fefffffffffffff -> inf
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 1, -1 -> 0; 0x7fefffffffffffff, 0x1 -> inf
  edge 0x1, 0x1 -> 0x2

test a:f64, b:f64 -> d:f64 ; mode 0xf4
  op v_mul_f64 {d}, {a}, {b}
  0x3fd5555555555555, 0x3fd5555555555555 -> 0x3fbc71c71c71c71c
  0x3fd5555555555555, 0xbfd5555555555555 -> 0xbfbc71c71c71c71b; 0x3fd5555555555555, 7 -> 0x4002aaaaaaaaaaab
  edge 0x1, 0.5 -> 0x1; 0x8000000000000001, 0.5 -> -0; 0x7fefffffffffffff, 0x7fefffffffffffff -> inf
  edge 0xffefffffffffffff, 0xffefffffffffffff -> inf

test a:f64, b:f64, c:f64 -> d:f64 ; mode 0xf4
  op v_fma_f64 {d}, {a}, {b}, {c}
  0x3fd5555555555555, 0x3fd5555555555555, 1 -> 0x3ff1c71c71c71c72
  0x3fd5555555555555, 0xbfd5555555555555, 1 -> 0x3fec71c71c71c71d; 0x3fd5555555555555, 7, 1 -> 0x400aaaaaaaaaaaab
  edge 1, 1, 0x1 -> 0x3ff0000000000001; 1, -1, 1 -> 0
  edge 0x3ff0000000000001, 0x3ff0000000000001, 0xbff0000000000002 -> 0x3970000000000000
  edge 0x3ff0000000000001, 0xbff0000000000001, 0x3ff0000000000002 -> 0xb970000000000000
  edge 0x3ff0000000000003, 0x3ff0000000000005, 0xbff0000000000008 -> 0x39ae000000000000

test a:f64, b:f64 -> d:f64 ; mode 0xf8
  op v_add_f64 {d}, {a}, {b}
  1, 0x1 -> 1; 1, 0x8000000000000001 -> 0x3fefffffffffffff; -1, 0x1 -> -1
  -1, 0x8000000000000001 -> 0xbff0000000000001
  edge 1, 0x1 -> 1; 1, 0x8000000000000001 -> 0x3fefffffffffffff; -1, 0x1 -> -1
  edge -1, 0x8000000000000001 -> 0xbff0000000000001; 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> -inf; 1, -1 -> -0; 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff
  edge 0x1, 0x1 -> 0x2

test a:f64, b:f64 -> d:f64 ; mode 0xf8
  op v_mul_f64 {d}, {a}, {b}
  0x3fd5555555555555, 0x3fd5555555555555 -> 0x3fbc71c71c71c71b
  0x3fd5555555555555, 0xbfd5555555555555 -> 0xbfbc71c71c71c71c; 0x3fd5555555555555, 7 -> 0x4002aaaaaaaaaaaa
  edge 0x1, 0.5 -> 0; 0x8000000000000001, 0.5 -> 0x8000000000000001
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0x7fefffffffffffff

test a:f64, b:f64, c:f64 -> d:f64 ; mode 0xf8
  op v_fma_f64 {d}, {a}, {b}, {c}
  0x3fd5555555555555, 0x3fd5555555555555, 1 -> 0x3ff1c71c71c71c71
  0x3fd5555555555555, 0xbfd5555555555555, 1 -> 0x3fec71c71c71c71c; 0x3fd5555555555555, 7, 1 -> 0x400aaaaaaaaaaaaa
  edge 1, 1, 0x1 -> 1; 1, -1, 1 -> -0
  edge 0x3ff0000000000001, 0x3ff0000000000001, 0xbff0000000000002 -> 0x3970000000000000
  edge 0x3ff0000000000001, 0xbff0000000000001, 0x3ff0000000000002 -> 0xb970000000000000
  edge 0x3ff0000000000003, 0x3ff0000000000005, 0xbff0000000000008 -> 0x39ae000000000000

test a:f64, b:f64 -> d:f64 ; mode 0xfc
  op v_add_f64 {d}, {a}, {b}
  1, 0x1 -> 1; 1, 0x8000000000000001 -> 0x3fefffffffffffff; -1, 0x1 -> 0xbfefffffffffffff
  -1, 0x8000000000000001 -> -1
  edge 1, 0x1 -> 1; 1, 0x8000000000000001 -> 0x3fefffffffffffff; -1, 0x1 -> 0xbfefffffffffffff
  edge -1, 0x8000000000000001 -> -1; 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0xffefffffffffffff; 1, -1 -> 0
  edge 0x7fefffffffffffff, 0x1 -> 0x7fefffffffffffff; 0x1, 0x1 -> 0x2

test a:f64, b:f64 -> d:f64 ; mode 0xfc
  op v_mul_f64 {d}, {a}, {b}
  0x3fd5555555555555, 0x3fd5555555555555 -> 0x3fbc71c71c71c71b
  0x3fd5555555555555, 0xbfd5555555555555 -> 0xbfbc71c71c71c71b; 0x3fd5555555555555, 7 -> 0x4002aaaaaaaaaaaa
  edge 0x1, 0.5 -> 0; 0x8000000000000001, 0.5 -> -0; 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 0x7fefffffffffffff

test a:f64, b:f64, c:f64 -> d:f64 ; mode 0xfc
  op v_fma_f64 {d}, {a}, {b}, {c}
  0x3fd5555555555555, 0x3fd5555555555555, 1 -> 0x3ff1c71c71c71c71
  0x3fd5555555555555, 0xbfd5555555555555, 1 -> 0x3fec71c71c71c71c; 0x3fd5555555555555, 7, 1 -> 0x400aaaaaaaaaaaaa
  edge 1, 1, 0x1 -> 1; 1, -1, 1 -> 0; 0x3ff0000000000001, 0x3ff0000000000001, 0xbff0000000000002 -> 0x3970000000000000
  edge 0x3ff0000000000001, 0xbff0000000000001, 0x3ff0000000000002 -> 0xb970000000000000
  edge 0x3ff0000000000003, 0x3ff0000000000005, 0xbff0000000000008 -> 0x39ae000000000000

test a:f64, b:f64 -> d:f64 ; mode 0x30
  op v_mul_f64 {d}, {a}, {b}
  0xfffffffffffff, 1 -> 0; 1, 2 -> 2; 1.5, -4 -> -6
  edge 0xfffffffffffff, 1 -> 0; 0x8000000000000001, 1 -> -0; 0x10000000000000, 0.5 -> 0; 0x8010000000000000, 0.5 -> -0

test a:f64, b:f64 -> d:f64 ; mode 0x30
  op v_add_f64 {d}, {a}, {b}
  1, 2 -> 3; 1.5, -4 -> -2.5
  edge 0x1, 0x1 -> 0; 0x10000000000000, 0x8000000000000001 -> 0x10000000000000
  edge 0x10000000000001, 0x8010000000000000 -> 0; 1, 0x1 -> 1

test a:f16, b:f16 -> d:f16 ; mode 0xf4
  op v_add_f16_e64 {d}, {a}, {b}
  1, 0x1 -> 0x3c01; 1, 0x8001 -> 1; -1, 0x1 -> 0xbbff; -1, 0x8001 -> -1
  edge 1, 0x1 -> 0x3c01; 1, 0x8001 -> 1; -1, 0x1 -> 0xbbff; -1, 0x8001 -> -1; 65504, 65504 -> inf
  edge -65504, -65504 -> -65504; 1, -1 -> 0; 65504, 0x1 -> inf; 0x1, 0x1 -> 0x2

test a:f16, b:f16 -> d:f16 ; mode 0xf4
  op v_mul_f16_e64 {d}, {a}, {b}
  0x3555, 0x3555 -> 0x2f1c; 0x3555, 0xb555 -> 0xaf1b; 0x3555, 7 -> 0x40ab
  edge 0x1, 0.5 -> 0x1; 0x8001, 0.5 -> -0; 65504, 65504 -> inf; -65504, -65504 -> inf

test a:f16, b:f16, c:f16 -> d:f16 ; mode 0xf4
  op v_fma_f16 {d}, {a}, {b}, {c}
  0x3555, 0x3555, 1 -> 0x3c72; 0x3555, 0xb555, 1 -> 0x3b1d; 0x3555, 7, 1 -> 0x42ab
  edge 1, 1, 0x1 -> 0x3c01; 1, -1, 1 -> 0; 0x3c01, 0x3c01, 0xbc02 -> 0x10; 0x3c01, 0xbc01, 0x3c02 -> 0x8010
  edge 0x3c03, 0x3c05, 0xbc08 -> 0xf0

test a:f16, b:f16 -> d:f16 ; mode 0xf8
  op v_add_f16_e64 {d}, {a}, {b}
  1, 0x1 -> 1; 1, 0x8001 -> 0x3bff; -1, 0x1 -> -1; -1, 0x8001 -> 0xbc01
  edge 1, 0x1 -> 1; 1, 0x8001 -> 0x3bff; -1, 0x1 -> -1; -1, 0x8001 -> 0xbc01; 65504, 65504 -> 65504
  edge -65504, -65504 -> -inf; 1, -1 -> -0; 65504, 0x1 -> 65504; 0x1, 0x1 -> 0x2

test a:f16, b:f16 -> d:f16 ; mode 0xf8
  op v_mul_f16_e64 {d}, {a}, {b}
  0x3555, 0x3555 -> 0x2f1b; 0x3555, 0xb555 -> 0xaf1c; 0x3555, 7 -> 0x40aa
  edge 0x1, 0.5 -> 0; 0x8001, 0.5 -> 0x8001; 65504, 65504 -> 65504; -65504, -65504 -> 65504

test a:f16, b:f16, c:f16 -> d:f16 ; mode 0xf8
  op v_fma_f16 {d}, {a}, {b}, {c}
  0x3555, 0x3555, 1 -> 0x3c71; 0x3555, 0xb555, 1 -> 0x3b1c; 0x3555, 7, 1 -> 0x42aa
  edge 1, 1, 0x1 -> 1; 1, -1, 1 -> -0; 0x3c01, 0x3c01, 0xbc02 -> 0x10; 0x3c01, 0xbc01, 0x3c02 -> 0x8010
  edge 0x3c03, 0x3c05, 0xbc08 -> 0xf0

test a:f16, b:f16 -> d:f16 ; mode 0xfc
  op v_add_f16_e64 {d}, {a}, {b}
  1, 0x1 -> 1; 1, 0x8001 -> 0x3bff; -1, 0x1 -> 0xbbff; -1, 0x8001 -> -1
  edge 1, 0x1 -> 1; 1, 0x8001 -> 0x3bff; -1, 0x1 -> 0xbbff; -1, 0x8001 -> -1; 65504, 65504 -> 65504
  edge -65504, -65504 -> -65504; 1, -1 -> 0; 65504, 0x1 -> 65504; 0x1, 0x1 -> 0x2

test a:f16, b:f16 -> d:f16 ; mode 0xfc
  op v_mul_f16_e64 {d}, {a}, {b}
  0x3555, 0x3555 -> 0x2f1b; 0x3555, 0xb555 -> 0xaf1b; 0x3555, 7 -> 0x40aa
  edge 0x1, 0.5 -> 0; 0x8001, 0.5 -> -0; 65504, 65504 -> 65504; -65504, -65504 -> 65504

test a:f16, b:f16, c:f16 -> d:f16 ; mode 0xfc
  op v_fma_f16 {d}, {a}, {b}, {c}
  0x3555, 0x3555, 1 -> 0x3c71; 0x3555, 0xb555, 1 -> 0x3b1c; 0x3555, 7, 1 -> 0x42aa
  edge 1, 1, 0x1 -> 1; 1, -1, 1 -> 0; 0x3c01, 0x3c01, 0xbc02 -> 0x10; 0x3c01, 0xbc01, 0x3c02 -> 0x8010
  edge 0x3c03, 0x3c05, 0xbc08 -> 0xf0

test a:f16, b:f16 -> d:f16 ; mode 0x30
  op v_mul_f16_e64 {d}, {a}, {b}
  0x3ff, 1 -> 0; 1, 2 -> 2; 1.5, -4 -> -6
  edge 0x3ff, 1 -> 0; 0x8001, 1 -> -0; 0x400, 0.5 -> 0; 0x8400, 0.5 -> -0

test a:f16, b:f16 -> d:f16 ; mode 0x30
  op v_add_f16_e64 {d}, {a}, {b}
  1, 2 -> 3; 1.5, -4 -> -2.5
  edge 0x1, 0x1 -> 0; 0x400, 0x8001 -> 0x400; 0x401, 0x8400 -> 0; 1, 0x1 -> 1
