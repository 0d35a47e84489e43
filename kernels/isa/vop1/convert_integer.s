// Floats to integers, which saturate, and back; NaN gives 0.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP1 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32 -> d:i32
  op v_cvt_i32_f32_e32 {d}, {a}
  op v_cvt_i32_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -3; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> 0; inf -> 0x7fffffff; -inf -> 0x80000000; nan -> 0; snan -> 0; 0x1 -> 0; 0x807fffff -> 0
  edge 0x800000 -> 0; 0x7f7fffff -> 0x7fffffff; 0xff7fffff -> 0x80000000; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0
  edge 1.5 -> 1; 2.5 -> 2; -0.5 -> 0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> 0
  edge 0x4f000000 -> 0x7fffffff; 0xcf000000 -> 0x80000000; 0x4f800000 -> 0x7fffffff; 0x4b800000 -> 0x1000000
  edge 0x4b7fffff -> 0xffffff

test a:f32 -> d:u32
  op v_cvt_u32_f32_e32 {d}, {a}
  op v_cvt_u32_f32_e64 {d}, {a}
  1 -> 1; -2 -> 0; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> 0; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> 0; inf -> 0xffffffff; -inf -> 0; nan -> 0; snan -> 0; 0x1 -> 0; 0x807fffff -> 0; 0x800000 -> 0
  edge 0x7f7fffff -> 0xffffffff; 0xff7fffff -> 0; 1 -> 1; 0x3f800001 -> 1; -1 -> 0; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2
  edge -0.5 -> 0; -1.5 -> 0; -2.5 -> 0; 1.75 -> 1; -1.75 -> 0; 0.75 -> 0; -0.25 -> 0; 0x4f000000 -> 0x80000000
  edge 0xcf000000 -> 0; 0x4f800000 -> 0xffffffff; 0x4b800000 -> 0x1000000; 0x4b7fffff -> 0xffffff

test a:i32 -> d:f32
  op v_cvt_f32_i32_e32 {d}, {a}
  op v_cvt_f32_i32_e64 {d}, {a}
  7 -> 7; -7 -> -7; 0x1e240 -> 123456
  edge 0 -> 0; 1 -> 1; -1 -> -1; 0x7fffffff -> 0x4f000000; 0x80000000 -> 0xcf000000; 0xffffff -> 0x4b7fffff
  edge 0x1000001 -> 0x4b800000; 0x1000003 -> 0x4b800002; 0x2000002 -> 0x4c000000; 0x7fffffbf -> 0x4effffff
  edge 0x7fffffc0 -> 0x4f000000

test a:u32 -> d:f32
  op v_cvt_f32_u32_e32 {d}, {a}
  op v_cvt_f32_u32_e64 {d}, {a}
  7 -> 7; 0x1e240 -> 123456
  edge 0 -> 0; 1 -> 1; 0xffffffff -> 0x4f800000; 0x7fffffff -> 0x4f000000; 0x80000000 -> 0x4f000000
  edge 0xffffff -> 0x4b7fffff; 0x1000001 -> 0x4b800000; 0x1000003 -> 0x4b800002; 0x2000002 -> 0x4c000000
  edge 0x7fffffbf -> 0x4effffff; 0x7fffffc0 -> 0x4f000000

test a:f64 -> d:i32
  op v_cvt_i32_f64_e32 {d}, {a}
  op v_cvt_i32_f64_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4009249249249249 -> 3; 0xc00921fb78121fb8 -> -3; 0x3fd5555555555555 -> 0
  edge 0 -> 0; -0 -> 0; inf -> 0x7fffffff; -inf -> 0x80000000; nan -> 0; snan -> 0; 0x1 -> 0; 0x800fffffffffffff -> 0
  edge 0x10000000000000 -> 0; 0x7fefffffffffffff -> 0x7fffffff; 0xffefffffffffffff -> 0x80000000; 1 -> 1
  edge 0x3ff0000000000001 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> 0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 1
  edge -1.75 -> -1; 0.75 -> 0; -0.25 -> 0; 0x41dfffffffc00000 -> 0x7fffffff; 0x41e0000000000000 -> 0x7fffffff
  edge 0xc1e0000000000000 -> 0x80000000; 0xc1e0000000200000 -> 0x80000000; 0x41efffffffe00000 -> 0x7fffffff
  edge 0x41f0000000000000 -> 0x7fffffff; 0x4170000010000000 -> 0x1000001; 0x416fffffe0000000 -> 0xffffff

test a:f64 -> d:u32
  op v_cvt_u32_f64_e32 {d}, {a}
  op v_cvt_u32_f64_e64 {d}, {a}
  1 -> 1; -2 -> 0; 100 -> 100; 0x4009249249249249 -> 3; 0xc00921fb78121fb8 -> 0; 0x3fd5555555555555 -> 0
  edge 0 -> 0; -0 -> 0; inf -> 0xffffffff; -inf -> 0; nan -> 0; snan -> 0; 0x1 -> 0; 0x800fffffffffffff -> 0
  edge 0x10000000000000 -> 0; 0x7fefffffffffffff -> 0xffffffff; 0xffefffffffffffff -> 0; 1 -> 1
  edge 0x3ff0000000000001 -> 1; -1 -> 0; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> 0; -1.5 -> 0; -2.5 -> 0; 1.75 -> 1
  edge -1.75 -> 0; 0.75 -> 0; -0.25 -> 0; 0x41dfffffffc00000 -> 0x7fffffff; 0x41e0000000000000 -> 0x80000000
  edge 0xc1e0000000000000 -> 0; 0xc1e0000000200000 -> 0; 0x41efffffffe00000 -> 0xffffffff
  edge 0x41f0000000000000 -> 0xffffffff; 0x4170000010000000 -> 0x1000001; 0x416fffffe0000000 -> 0xffffff

test a:i32 -> d:f64
  op v_cvt_f64_i32_e32 {d}, {a}
  op v_cvt_f64_i32_e64 {d}, {a}
  7 -> 7; -7 -> -7; 0x1e240 -> 123456
  edge 0 -> 0; 1 -> 1; -1 -> -1; 0x7fffffff -> 0x41dfffffffc00000; 0x80000000 -> 0xc1e0000000000000
  edge 0xffffff -> 0x416fffffe0000000; 0x1000001 -> 0x4170000010000000; 0x1000003 -> 0x4170000030000000
  edge 0x2000002 -> 0x4180000010000000; 0x7fffffbf -> 0x41dfffffefc00000; 0x7fffffc0 -> 0x41dffffff0000000

test a:u32 -> d:f64
  op v_cvt_f64_u32_e32 {d}, {a}
  op v_cvt_f64_u32_e64 {d}, {a}
  7 -> 7; 0x1e240 -> 123456
  edge 0 -> 0; 1 -> 1; 0xffffffff -> 0x41efffffffe00000; 0x7fffffff -> 0x41dfffffffc00000
  edge 0x80000000 -> 0x41e0000000000000; 0xffffff -> 0x416fffffe0000000; 0x1000001 -> 0x4170000010000000
  edge 0x1000003 -> 0x4170000030000000; 0x2000002 -> 0x4180000010000000; 0x7fffffbf -> 0x41dfffffefc00000
  edge 0x7fffffc0 -> 0x41dffffff0000000

test a:f32 -> d:i32
  op v_cvt_flr_i32_f32_e32 {d}, {a}
  op v_cvt_flr_i32_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -4; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> 0; inf -> 0x7fffffff; -inf -> 0x80000000; nan -> 0; snan -> 0; 0x1 -> 0; 0x807fffff -> -1
  edge 0x800000 -> 0; 0x7f7fffff -> 0x7fffffff; 0xff7fffff -> 0x80000000; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 0
  edge 1.5 -> 1; 2.5 -> 2; -0.5 -> -1; -1.5 -> -2; -2.5 -> -3; 1.75 -> 1; -1.75 -> -2; 0.75 -> 0; -0.25 -> -1
  edge 0x4f000000 -> 0x7fffffff; 0xcf000000 -> 0x80000000

test a:f32 -> d:i32
  op v_cvt_rpi_i32_f32_e32 {d}, {a}
  op v_cvt_rpi_i32_f32_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x40492492 -> 3; 0xc0490fdc -> -3; 0x3eaaaaab -> 0
  edge 0 -> 0; -0 -> 0; 0x1 -> 0; 0x807fffff -> 0; 0x800000 -> 0; 1 -> 1; 0x3f800001 -> 1; -1 -> -1; 0.5 -> 1
  edge 1.5 -> 2; 2.5 -> 3; -0.5 -> 0; -1.5 -> -1; -2.5 -> -2; 1.75 -> 2; -1.75 -> -2; 0.75 -> 1; -0.25 -> 0

test a:b32 -> d:f32
  op v_cvt_f32_ubyte0_e32 {d}, {a}
  op v_cvt_f32_ubyte0_e64 {d}, {a}
  0x12345678 -> 120
  edge 0 -> 0; 0xffffffff -> 255; 0x80402010 -> 16; 0x1020304 -> 4

test a:b32 -> d:f32
  op v_cvt_f32_ubyte1_e32 {d}, {a}
  op v_cvt_f32_ubyte1_e64 {d}, {a}
  0x12345678 -> 86
  edge 0 -> 0; 0xffffffff -> 255; 0x80402010 -> 32; 0x1020304 -> 3

test a:b32 -> d:f32
  op v_cvt_f32_ubyte2_e32 {d}, {a}
  op v_cvt_f32_ubyte2_e64 {d}, {a}
  0x12345678 -> 52
  edge 0 -> 0; 0xffffffff -> 255; 0x80402010 -> 64; 0x1020304 -> 2

test a:b32 -> d:f32
  op v_cvt_f32_ubyte3_e32 {d}, {a}
  op v_cvt_f32_ubyte3_e64 {d}, {a}
  0x12345678 -> 18
  edge 0 -> 0; 0xffffffff -> 255; 0x80402010 -> 128; 0x1020304 -> 1

test a:b32 -> d:f32
  op v_cvt_off_f32_i4_e32 {d}, {a}
  op v_cvt_off_f32_i4_e64 {d}, {a}
  1 -> 0.0625; 5 -> 0.3125
  edge 0 -> 0; 7 -> 0.4375; 8 -> -0.5; 9 -> -0.4375; 0xf -> -0.0625; 0x10 -> 0; 0xfffffff0 -> 0

test a:f16 -> d:i16
  op v_cvt_i16_f16_e32 {d}, {a}
  op v_cvt_i16_f16_e64 {d}, {a}
  1 -> 1; -2 -> -2; 100 -> 100; 0x4249 -> 3; -3.140625 -> -3; 0x3555 -> 0
  edge 0 -> 0; -0 -> 0; inf -> 32767; -inf -> -32768; nan -> 0; snan -> 0; 0x1 -> 0; 0x83ff -> 0; 0x400 -> 0
  edge 65504 -> 32767; -65504 -> -32768; 1 -> 1; 0x3c01 -> 1; -1 -> -1; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> 0
  edge -1.5 -> -1; -2.5 -> -2; 1.75 -> 1; -1.75 -> -1; 0.75 -> 0; -0.25 -> 0; 32752 -> 32752; -32768 -> -32768
  edge 2048 -> 2048

test a:f16 -> d:u16
  op v_cvt_u16_f16_e32 {d}, {a}
  op v_cvt_u16_f16_e64 {d}, {a}
  1 -> 1; -2 -> 0; 100 -> 100; 0x4249 -> 3; -3.140625 -> 0; 0x3555 -> 0
  edge 0 -> 0; -0 -> 0; inf -> 65535; -inf -> 0; nan -> 0; snan -> 0; 0x1 -> 0; 0x83ff -> 0; 0x400 -> 0
  edge 65504 -> 65504; -65504 -> 0; 1 -> 1; 0x3c01 -> 1; -1 -> 0; 0.5 -> 0; 1.5 -> 1; 2.5 -> 2; -0.5 -> 0; -1.5 -> 0
  edge -2.5 -> 0; 1.75 -> 1; -1.75 -> 0; 0.75 -> 0; -0.25 -> 0; 32752 -> 32752; -32768 -> 0; 2048 -> 2048

test a:i16 -> d:f16
  op v_cvt_f16_i16_e32 {d}, {a}
  op v_cvt_f16_i16_e64 {d}, {a}
  7 -> 7
  edge 0 -> 0; 1 -> 1; -1 -> -1; 32767 -> 32768; -32768 -> -32768; 2049 -> 2048; 2051 -> 2052; -17 -> -17; -16 -> -16

test a:u16 -> d:f16
  op v_cvt_f16_u16_e32 {d}, {a}
  op v_cvt_f16_u16_e64 {d}, {a}
  7 -> 7
  edge 0 -> 0; 1 -> 1; 65535 -> inf; 32767 -> 32768; 32768 -> 32768; 2049 -> 2048; 2051 -> 2052; 65519 -> 65504
  edge 65520 -> inf
