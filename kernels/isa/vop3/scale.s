// Scaling by powers of two, exactly rounded, and the parts that division is made of.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP3A & VOP3B Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32, n:i32 -> d:f32
  op v_ldexp_f32 {d}, {a}, {n}
  1, 3 -> 8; -1.5, -2 -> -0.375; 100, 10 -> 102400
  edge 0, 0 -> 0; 0, 1 -> 0; 0, -1 -> 0; 0, 40 -> 0; 0, 300 -> 0; 0, -300 -> 0; 0, 0x7fffffff -> 0; 0, 0x80000000 -> 0
  edge -0, 0 -> -0; -0, 1 -> -0; -0, -1 -> -0; -0, 40 -> -0; -0, 300 -> -0; -0, -300 -> -0; -0, 0x7fffffff -> -0
  edge -0, 0x80000000 -> -0; inf, 0 -> inf; inf, 1 -> inf; inf, -1 -> inf; inf, 40 -> inf; inf, 300 -> inf
  edge inf, -300 -> inf; inf, 0x7fffffff -> inf; inf, 0x80000000 -> inf; -inf, 0 -> -inf; -inf, 1 -> -inf
  edge -inf, -1 -> -inf; -inf, 40 -> -inf; -inf, 300 -> -inf; -inf, -300 -> -inf; -inf, 0x7fffffff -> -inf
  edge -inf, 0x80000000 -> -inf; nan, 0 -> nan; nan, 1 -> nan; nan, -1 -> nan; nan, 40 -> nan; nan, 300 -> nan
  edge nan, -300 -> nan; nan, 0x7fffffff -> nan; nan, 0x80000000 -> nan; snan, 0 -> nan; snan, 1 -> nan
  edge snan, -1 -> nan; snan, 40 -> nan; snan, 300 -> nan; snan, -300 -> nan; snan, 0x7fffffff -> nan
  edge snan, 0x80000000 -> nan; 0x1, 0 -> 0x1; 0x1, 1 -> 0x2; 0x1, -1 -> 0; 0x1, 40 -> 0x9000000; 0x1, 300 -> inf
  edge 0x1, -300 -> 0; 0x1, 0x7fffffff -> inf; 0x1, 0x80000000 -> 0; 0x807fffff, 0 -> 0x807fffff
  edge 0x807fffff, 1 -> 0x80fffffe; 0x807fffff, -1 -> 0x80400000; 0x807fffff, 40 -> 0x947ffffe
  edge 0x807fffff, 300 -> -inf; 0x807fffff, -300 -> -0; 0x807fffff, 0x7fffffff -> -inf; 0x807fffff, 0x80000000 -> -0
  edge 0x800000, 0 -> 0x800000; 0x800000, 1 -> 0x1000000; 0x800000, -1 -> 0x400000; 0x800000, 40 -> 0x14800000
  edge 0x800000, 300 -> inf; 0x800000, -300 -> 0; 0x800000, 0x7fffffff -> inf; 0x800000, 0x80000000 -> 0
  edge 0x7f7fffff, 0 -> 0x7f7fffff; 0x7f7fffff, 1 -> inf; 0x7f7fffff, -1 -> 0x7effffff; 0x7f7fffff, 40 -> inf
  edge 0x7f7fffff, 300 -> inf; 0x7f7fffff, -300 -> 0; 0x7f7fffff, 0x7fffffff -> inf; 0x7f7fffff, 0x80000000 -> 0
  edge 0xff7fffff, 0 -> 0xff7fffff; 0xff7fffff, 1 -> -inf; 0xff7fffff, -1 -> 0xfeffffff; 0xff7fffff, 40 -> -inf
  edge 0xff7fffff, 300 -> -inf; 0xff7fffff, -300 -> -0; 0xff7fffff, 0x7fffffff -> -inf; 0xff7fffff, 0x80000000 -> -0
  edge 1, 0 -> 1; 1, 1 -> 2; 1, -1 -> 0.5; 1, 40 -> 0x53800000; 1, 300 -> inf; 1, -300 -> 0; 1, 0x7fffffff -> inf
  edge 1, 0x80000000 -> 0; 0x3f800001, 0 -> 0x3f800001; 0x3f800001, 1 -> 0x40000001; 0x3f800001, -1 -> 0x3f000001
  edge 0x3f800001, 40 -> 0x53800001; 0x3f800001, 300 -> inf; 0x3f800001, -300 -> 0; 0x3f800001, 0x7fffffff -> inf
  edge 0x3f800001, 0x80000000 -> 0; -1, 0 -> -1; -1, 1 -> -2; -1, -1 -> -0.5; -1, 40 -> 0xd3800000; -1, 300 -> -inf
  edge -1, -300 -> -0; -1, 0x7fffffff -> -inf; -1, 0x80000000 -> -0

test a:f64, n:i32 -> d:f64
  op v_ldexp_f64 {d}, {a}, {n}
  1, 3 -> 8; -1.5, -2 -> -0.375; 100, 10 -> 102400
  edge 0, 0 -> 0; 0, 1 -> 0; 0, -1 -> 0; 0, 40 -> 0; 0, 300 -> 0; 0, -300 -> 0; 0, 0x7fffffff -> 0; 0, 0x80000000 -> 0
  edge -0, 0 -> -0; -0, 1 -> -0; -0, -1 -> -0; -0, 40 -> -0; -0, 300 -> -0; -0, -300 -> -0; -0, 0x7fffffff -> -0
  edge -0, 0x80000000 -> -0; inf, 0 -> inf; inf, 1 -> inf; inf, -1 -> inf; inf, 40 -> inf; inf, 300 -> inf
  edge inf, -300 -> inf; inf, 0x7fffffff -> inf; inf, 0x80000000 -> inf; -inf, 0 -> -inf; -inf, 1 -> -inf
  edge -inf, -1 -> -inf; -inf, 40 -> -inf; -inf, 300 -> -inf; -inf, -300 -> -inf; -inf, 0x7fffffff -> -inf
  edge -inf, 0x80000000 -> -inf; nan, 0 -> nan; nan, 1 -> nan; nan, -1 -> nan; nan, 40 -> nan; nan, 300 -> nan
  edge nan, -300 -> nan; nan, 0x7fffffff -> nan; nan, 0x80000000 -> nan; snan, 0 -> nan; snan, 1 -> nan
  edge snan, -1 -> nan; snan, 40 -> nan; snan, 300 -> nan; snan, -300 -> nan; snan, 0x7fffffff -> nan
  edge snan, 0x80000000 -> nan; 0x1, 0 -> 0x1; 0x1, 1 -> 0x2; 0x1, -1 -> 0; 0x1, 40 -> 0x10000000000
  edge 0x1, 300 -> 0xf90000000000000; 0x1, -300 -> 0; 0x1, 0x7fffffff -> inf; 0x1, 0x80000000 -> 0
  edge 0x800fffffffffffff, 0 -> 0x800fffffffffffff; 0x800fffffffffffff, 1 -> 0x801ffffffffffffe
  edge 0x800fffffffffffff, -1 -> 0x8008000000000000; 0x800fffffffffffff, 40 -> 0x828ffffffffffffe
  edge 0x800fffffffffffff, 300 -> 0x92cffffffffffffe; 0x800fffffffffffff, -300 -> -0
  edge 0x800fffffffffffff, 0x7fffffff -> -inf; 0x800fffffffffffff, 0x80000000 -> -0
  edge 0x10000000000000, 0 -> 0x10000000000000; 0x10000000000000, 1 -> 0x20000000000000
  edge 0x10000000000000, -1 -> 0x8000000000000; 0x10000000000000, 40 -> 0x290000000000000
  edge 0x10000000000000, 300 -> 0x12d0000000000000; 0x10000000000000, -300 -> 0; 0x10000000000000, 0x7fffffff -> inf
  edge 0x10000000000000, 0x80000000 -> 0; 0x7fefffffffffffff, 0 -> 0x7fefffffffffffff; 0x7fefffffffffffff, 1 -> inf
  edge 0x7fefffffffffffff, -1 -> 0x7fdfffffffffffff; 0x7fefffffffffffff, 40 -> inf; 0x7fefffffffffffff, 300 -> inf
  edge 0x7fefffffffffffff, -300 -> 0x6d2fffffffffffff; 0x7fefffffffffffff, 0x7fffffff -> inf
  edge 0x7fefffffffffffff, 0x80000000 -> 0; 0xffefffffffffffff, 0 -> 0xffefffffffffffff; 0xffefffffffffffff, 1 -> -inf
  edge 0xffefffffffffffff, -1 -> 0xffdfffffffffffff; 0xffefffffffffffff, 40 -> -inf; 0xffefffffffffffff, 300 -> -inf
  edge 0xffefffffffffffff, -300 -> 0xed2fffffffffffff; 0xffefffffffffffff, 0x7fffffff -> -inf
  edge 0xffefffffffffffff, 0x80000000 -> -0; 1, 0 -> 1; 1, 1 -> 2; 1, -1 -> 0.5; 1, 40 -> 0x4270000000000000
  edge 1, 300 -> 0x52b0000000000000; 1, -300 -> 0x2d30000000000000; 1, 0x7fffffff -> inf; 1, 0x80000000 -> 0
  edge 0x3ff0000000000001, 0 -> 0x3ff0000000000001; 0x3ff0000000000001, 1 -> 0x4000000000000001
  edge 0x3ff0000000000001, -1 -> 0x3fe0000000000001; 0x3ff0000000000001, 40 -> 0x4270000000000001
  edge 0x3ff0000000000001, 300 -> 0x52b0000000000001; 0x3ff0000000000001, -300 -> 0x2d30000000000001
  edge 0x3ff0000000000001, 0x7fffffff -> inf; 0x3ff0000000000001, 0x80000000 -> 0; -1, 0 -> -1; -1, 1 -> -2
  edge -1, -1 -> -0.5; -1, 40 -> 0xc270000000000000; -1, 300 -> 0xd2b0000000000000; -1, -300 -> 0xad30000000000000
  edge -1, 0x7fffffff -> -inf; -1, 0x80000000 -> -0

test a:f16, n:i16 -> d:f16
  op v_ldexp_f16_e32 {d}, {a}, {n}
  op v_ldexp_f16_e64 {d}, {a}, {n}
  1, 3 -> 8; -1.5, -2 -> -0.375
  edge 0, 0 -> 0; 0, 1 -> 0; 0, -1 -> 0; 0, 20 -> 0; 0, -32 -> 0; 0, 32767 -> 0; 0, -32768 -> 0; -0, 0 -> -0
  edge -0, 1 -> -0; -0, -1 -> -0; -0, 20 -> -0; -0, -32 -> -0; -0, 32767 -> -0; -0, -32768 -> -0; inf, 0 -> inf
  edge inf, 1 -> inf; inf, -1 -> inf; inf, 20 -> inf; inf, -32 -> inf; inf, 32767 -> inf; inf, -32768 -> inf
  edge -inf, 0 -> -inf; -inf, 1 -> -inf; -inf, -1 -> -inf; -inf, 20 -> -inf; -inf, -32 -> -inf; -inf, 32767 -> -inf
  edge -inf, -32768 -> -inf; nan, 0 -> nan; nan, 1 -> nan; nan, -1 -> nan; nan, 20 -> nan; nan, -32 -> nan
  edge nan, 32767 -> nan; nan, -32768 -> nan; snan, 0 -> nan; snan, 1 -> nan; snan, -1 -> nan; snan, 20 -> nan
  edge snan, -32 -> nan; snan, 32767 -> nan; snan, -32768 -> nan; 0x1, 0 -> 0x1; 0x1, 1 -> 0x2; 0x1, -1 -> 0
  edge 0x1, 20 -> 0.0625; 0x1, -32 -> 0; 0x1, 32767 -> inf; 0x1, -32768 -> 0; 0x83ff, 0 -> 0x83ff; 0x83ff, 1 -> 0x87fe
  edge 0x83ff, -1 -> 0x8200; 0x83ff, 20 -> -63.9375; 0x83ff, -32 -> -0; 0x83ff, 32767 -> -inf; 0x83ff, -32768 -> -0
  edge 0x400, 0 -> 0x400; 0x400, 1 -> 0x800; 0x400, -1 -> 0x200; 0x400, 20 -> 64; 0x400, -32 -> 0; 0x400, 32767 -> inf
  edge 0x400, -32768 -> 0; 65504, 0 -> 65504; 65504, 1 -> inf; 65504, -1 -> 32752; 65504, 20 -> inf
  edge 65504, -32 -> 0x100; 65504, 32767 -> inf; 65504, -32768 -> 0; -65504, 0 -> -65504; -65504, 1 -> -inf
  edge -65504, -1 -> -32752; -65504, 20 -> -inf; -65504, -32 -> 0x8100; -65504, 32767 -> -inf; -65504, -32768 -> -0
  edge 1, 0 -> 1; 1, 1 -> 2; 1, -1 -> 0.5; 1, 20 -> inf; 1, -32 -> 0; 1, 32767 -> inf; 1, -32768 -> 0
  edge 0x3c01, 0 -> 0x3c01; 0x3c01, 1 -> 0x4001; 0x3c01, -1 -> 0x3801; 0x3c01, 20 -> inf; 0x3c01, -32 -> 0
  edge 0x3c01, 32767 -> inf; 0x3c01, -32768 -> 0; -1, 0 -> -1; -1, 1 -> -2; -1, -1 -> -0.5; -1, 20 -> -inf
  edge -1, -32 -> -0; -1, 32767 -> -inf; -1, -32768 -> -0
