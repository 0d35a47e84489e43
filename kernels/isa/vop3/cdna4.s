// What gfx950 adds but for scales: random bits, shifts that pack, bits by table, minimum and maximum of three, bfloats, swapped rows.
//
// Sources: CDNA 4 ISA, V_PRNG_B32, V_ASHR_PK_*, V_BITOP3_*, V_MINIMUM3_* and their kin; IEEE 754-2019; OCP 8-bit Floating Point 1.0, Microscaling Formats 1.0.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: gfx95
// cases: lanes

test a:b32 -> d:b32
  op v_prng_b32_e32 {d}, {a}
  op v_prng_b32_e64 {d}, {a}
  1 -> 2; 0x12345678 -> 0x2468acf0
  edge 0 -> 0; 1 -> 2; 2 -> 4; 0x7fffffff -> 0xfffffffe; 0x80000000 -> 0xc5; 0x80000001 -> 0xc7
  edge 0xfffffffe -> 0xffffff39; 0xffffffff -> 0xffffff3b

test a:u32, b:u32, n:u32, d:u8x4 -> d:u8x4
  op v_ashr_pk_i8_i32 {d}, {a}, {b}, {n}
  2047, 0xfffffffb, 4, 1:2:3:4 -> 127:255:3:4; 1000, 100, 0, 1:2:3:4 -> 127:100:3:4
  edge 0, 0xffffffff, 0, 9:8:7:6 -> 0:255:7:6; 0, 0xffffffff, 1, 9:8:7:6 -> 0:255:7:6
  edge 0, 0xffffffff, 24, 9:8:7:6 -> 0:255:7:6; 0, 0xffffffff, 31, 9:8:7:6 -> 0:255:7:6
  edge 0, 0xffffffff, 32, 9:8:7:6 -> 0:255:7:6; 0, 0xffffffff, 36, 9:8:7:6 -> 0:255:7:6
  edge 1, 0xfffffffe, 0, 9:8:7:6 -> 1:254:7:6; 1, 0xfffffffe, 1, 9:8:7:6 -> 0:255:7:6
  edge 1, 0xfffffffe, 24, 9:8:7:6 -> 0:255:7:6; 1, 0xfffffffe, 31, 9:8:7:6 -> 0:255:7:6
  edge 1, 0xfffffffe, 32, 9:8:7:6 -> 1:254:7:6; 1, 0xfffffffe, 36, 9:8:7:6 -> 0:255:7:6
  edge 2, 0x80000001, 0, 9:8:7:6 -> 2:128:7:6; 2, 0x80000001, 1, 9:8:7:6 -> 1:128:7:6
  edge 2, 0x80000001, 24, 9:8:7:6 -> 0:128:7:6; 2, 0x80000001, 31, 9:8:7:6 -> 0:255:7:6
  edge 2, 0x80000001, 32, 9:8:7:6 -> 2:128:7:6; 2, 0x80000001, 36, 9:8:7:6 -> 0:128:7:6
  edge 0x7fffffff, 0x80000000, 0, 9:8:7:6 -> 127:128:7:6; 0x7fffffff, 0x80000000, 1, 9:8:7:6 -> 127:128:7:6
  edge 0x7fffffff, 0x80000000, 24, 9:8:7:6 -> 127:128:7:6; 0x7fffffff, 0x80000000, 31, 9:8:7:6 -> 0:255:7:6
  edge 0x7fffffff, 0x80000000, 32, 9:8:7:6 -> 127:128:7:6; 0x7fffffff, 0x80000000, 36, 9:8:7:6 -> 127:128:7:6
  edge 0x80000000, 0x7fffffff, 0, 9:8:7:6 -> 128:127:7:6; 0x80000000, 0x7fffffff, 1, 9:8:7:6 -> 128:127:7:6
  edge 0x80000000, 0x7fffffff, 24, 9:8:7:6 -> 128:127:7:6; 0x80000000, 0x7fffffff, 31, 9:8:7:6 -> 255:0:7:6
  edge 0x80000000, 0x7fffffff, 32, 9:8:7:6 -> 128:127:7:6; 0x80000000, 0x7fffffff, 36, 9:8:7:6 -> 128:127:7:6
  edge 0x80000001, 2, 0, 9:8:7:6 -> 128:2:7:6; 0x80000001, 2, 1, 9:8:7:6 -> 128:1:7:6
  edge 0x80000001, 2, 24, 9:8:7:6 -> 128:0:7:6; 0x80000001, 2, 31, 9:8:7:6 -> 255:0:7:6
  edge 0x80000001, 2, 32, 9:8:7:6 -> 128:2:7:6; 0x80000001, 2, 36, 9:8:7:6 -> 128:0:7:6
  edge 0xfffffffe, 1, 0, 9:8:7:6 -> 254:1:7:6; 0xfffffffe, 1, 1, 9:8:7:6 -> 255:0:7:6
  edge 0xfffffffe, 1, 24, 9:8:7:6 -> 255:0:7:6; 0xfffffffe, 1, 31, 9:8:7:6 -> 255:0:7:6
  edge 0xfffffffe, 1, 32, 9:8:7:6 -> 254:1:7:6; 0xfffffffe, 1, 36, 9:8:7:6 -> 255:0:7:6
  edge 0xffffffff, 0, 0, 9:8:7:6 -> 255:0:7:6; 0xffffffff, 0, 1, 9:8:7:6 -> 255:0:7:6
  edge 0xffffffff, 0, 24, 9:8:7:6 -> 255:0:7:6; 0xffffffff, 0, 31, 9:8:7:6 -> 255:0:7:6
  edge 0xffffffff, 0, 32, 9:8:7:6 -> 255:0:7:6; 0xffffffff, 0, 36, 9:8:7:6 -> 255:0:7:6

test a:u32, b:u32, n:u32, d:u8x4 -> d:u8x4
  op v_ashr_pk_i8_i32 {d}, {a}, {b}, {n} op_sel:[0,0,0,1]
  2047, 0xfffffffb, 4, 1:2:3:4 -> 1:2:127:255; 1000, 100, 0, 1:2:3:4 -> 1:2:127:100
  edge 0, 0xffffffff, 0, 9:8:7:6 -> 9:8:0:255; 0, 0xffffffff, 1, 9:8:7:6 -> 9:8:0:255
  edge 0, 0xffffffff, 24, 9:8:7:6 -> 9:8:0:255; 0, 0xffffffff, 31, 9:8:7:6 -> 9:8:0:255
  edge 0, 0xffffffff, 32, 9:8:7:6 -> 9:8:0:255; 0, 0xffffffff, 36, 9:8:7:6 -> 9:8:0:255
  edge 1, 0xfffffffe, 0, 9:8:7:6 -> 9:8:1:254; 1, 0xfffffffe, 1, 9:8:7:6 -> 9:8:0:255
  edge 1, 0xfffffffe, 24, 9:8:7:6 -> 9:8:0:255; 1, 0xfffffffe, 31, 9:8:7:6 -> 9:8:0:255
  edge 1, 0xfffffffe, 32, 9:8:7:6 -> 9:8:1:254; 1, 0xfffffffe, 36, 9:8:7:6 -> 9:8:0:255
  edge 2, 0x80000001, 0, 9:8:7:6 -> 9:8:2:128; 2, 0x80000001, 1, 9:8:7:6 -> 9:8:1:128
  edge 2, 0x80000001, 24, 9:8:7:6 -> 9:8:0:128; 2, 0x80000001, 31, 9:8:7:6 -> 9:8:0:255
  edge 2, 0x80000001, 32, 9:8:7:6 -> 9:8:2:128; 2, 0x80000001, 36, 9:8:7:6 -> 9:8:0:128
  edge 0x7fffffff, 0x80000000, 0, 9:8:7:6 -> 9:8:127:128; 0x7fffffff, 0x80000000, 1, 9:8:7:6 -> 9:8:127:128
  edge 0x7fffffff, 0x80000000, 24, 9:8:7:6 -> 9:8:127:128; 0x7fffffff, 0x80000000, 31, 9:8:7:6 -> 9:8:0:255
  edge 0x7fffffff, 0x80000000, 32, 9:8:7:6 -> 9:8:127:128; 0x7fffffff, 0x80000000, 36, 9:8:7:6 -> 9:8:127:128
  edge 0x80000000, 0x7fffffff, 0, 9:8:7:6 -> 9:8:128:127; 0x80000000, 0x7fffffff, 1, 9:8:7:6 -> 9:8:128:127
  edge 0x80000000, 0x7fffffff, 24, 9:8:7:6 -> 9:8:128:127; 0x80000000, 0x7fffffff, 31, 9:8:7:6 -> 9:8:255:0
  edge 0x80000000, 0x7fffffff, 32, 9:8:7:6 -> 9:8:128:127; 0x80000000, 0x7fffffff, 36, 9:8:7:6 -> 9:8:128:127
  edge 0x80000001, 2, 0, 9:8:7:6 -> 9:8:128:2; 0x80000001, 2, 1, 9:8:7:6 -> 9:8:128:1
  edge 0x80000001, 2, 24, 9:8:7:6 -> 9:8:128:0; 0x80000001, 2, 31, 9:8:7:6 -> 9:8:255:0
  edge 0x80000001, 2, 32, 9:8:7:6 -> 9:8:128:2; 0x80000001, 2, 36, 9:8:7:6 -> 9:8:128:0
  edge 0xfffffffe, 1, 0, 9:8:7:6 -> 9:8:254:1; 0xfffffffe, 1, 1, 9:8:7:6 -> 9:8:255:0
  edge 0xfffffffe, 1, 24, 9:8:7:6 -> 9:8:255:0; 0xfffffffe, 1, 31, 9:8:7:6 -> 9:8:255:0
  edge 0xfffffffe, 1, 32, 9:8:7:6 -> 9:8:254:1; 0xfffffffe, 1, 36, 9:8:7:6 -> 9:8:255:0
  edge 0xffffffff, 0, 0, 9:8:7:6 -> 9:8:255:0; 0xffffffff, 0, 1, 9:8:7:6 -> 9:8:255:0
  edge 0xffffffff, 0, 24, 9:8:7:6 -> 9:8:255:0; 0xffffffff, 0, 31, 9:8:7:6 -> 9:8:255:0
  edge 0xffffffff, 0, 32, 9:8:7:6 -> 9:8:255:0; 0xffffffff, 0, 36, 9:8:7:6 -> 9:8:255:0

test a:u32, b:u32, n:u32, d:u8x4 -> d:u8x4
  op v_ashr_pk_u8_i32 {d}, {a}, {b}, {n}
  2047, 0xfffffffb, 4, 1:2:3:4 -> 127:0:3:4; 1000, 100, 0, 1:2:3:4 -> 255:100:3:4
  edge 0, 0xffffffff, 0, 9:8:7:6 -> 0:0:7:6; 0, 0xffffffff, 1, 9:8:7:6 -> 0:0:7:6
  edge 0, 0xffffffff, 24, 9:8:7:6 -> 0:0:7:6; 0, 0xffffffff, 31, 9:8:7:6 -> 0:0:7:6
  edge 0, 0xffffffff, 32, 9:8:7:6 -> 0:0:7:6; 0, 0xffffffff, 36, 9:8:7:6 -> 0:0:7:6
  edge 1, 0xfffffffe, 0, 9:8:7:6 -> 1:0:7:6; 1, 0xfffffffe, 1, 9:8:7:6 -> 0:0:7:6
  edge 1, 0xfffffffe, 24, 9:8:7:6 -> 0:0:7:6; 1, 0xfffffffe, 31, 9:8:7:6 -> 0:0:7:6
  edge 1, 0xfffffffe, 32, 9:8:7:6 -> 1:0:7:6; 1, 0xfffffffe, 36, 9:8:7:6 -> 0:0:7:6
  edge 2, 0x80000001, 0, 9:8:7:6 -> 2:0:7:6; 2, 0x80000001, 1, 9:8:7:6 -> 1:0:7:6
  edge 2, 0x80000001, 24, 9:8:7:6 -> 0:0:7:6; 2, 0x80000001, 31, 9:8:7:6 -> 0:0:7:6
  edge 2, 0x80000001, 32, 9:8:7:6 -> 2:0:7:6; 2, 0x80000001, 36, 9:8:7:6 -> 0:0:7:6
  edge 0x7fffffff, 0x80000000, 0, 9:8:7:6 -> 255:0:7:6; 0x7fffffff, 0x80000000, 1, 9:8:7:6 -> 255:0:7:6
  edge 0x7fffffff, 0x80000000, 24, 9:8:7:6 -> 127:0:7:6; 0x7fffffff, 0x80000000, 31, 9:8:7:6 -> 0:0:7:6
  edge 0x7fffffff, 0x80000000, 32, 9:8:7:6 -> 255:0:7:6; 0x7fffffff, 0x80000000, 36, 9:8:7:6 -> 255:0:7:6
  edge 0x80000000, 0x7fffffff, 0, 9:8:7:6 -> 0:255:7:6; 0x80000000, 0x7fffffff, 1, 9:8:7:6 -> 0:255:7:6
  edge 0x80000000, 0x7fffffff, 24, 9:8:7:6 -> 0:127:7:6; 0x80000000, 0x7fffffff, 31, 9:8:7:6 -> 0:0:7:6
  edge 0x80000000, 0x7fffffff, 32, 9:8:7:6 -> 0:255:7:6; 0x80000000, 0x7fffffff, 36, 9:8:7:6 -> 0:255:7:6
  edge 0x80000001, 2, 0, 9:8:7:6 -> 0:2:7:6; 0x80000001, 2, 1, 9:8:7:6 -> 0:1:7:6
  edge 0x80000001, 2, 24, 9:8:7:6 -> 0:0:7:6; 0x80000001, 2, 31, 9:8:7:6 -> 0:0:7:6
  edge 0x80000001, 2, 32, 9:8:7:6 -> 0:2:7:6; 0x80000001, 2, 36, 9:8:7:6 -> 0:0:7:6
  edge 0xfffffffe, 1, 0, 9:8:7:6 -> 0:1:7:6; 0xfffffffe, 1, 1, 9:8:7:6 -> 0:0:7:6
  edge 0xfffffffe, 1, 24, 9:8:7:6 -> 0:0:7:6; 0xfffffffe, 1, 31, 9:8:7:6 -> 0:0:7:6
  edge 0xfffffffe, 1, 32, 9:8:7:6 -> 0:1:7:6; 0xfffffffe, 1, 36, 9:8:7:6 -> 0:0:7:6
  edge 0xffffffff, 0, 0, 9:8:7:6 -> 0:0:7:6; 0xffffffff, 0, 1, 9:8:7:6 -> 0:0:7:6
  edge 0xffffffff, 0, 24, 9:8:7:6 -> 0:0:7:6; 0xffffffff, 0, 31, 9:8:7:6 -> 0:0:7:6
  edge 0xffffffff, 0, 32, 9:8:7:6 -> 0:0:7:6; 0xffffffff, 0, 36, 9:8:7:6 -> 0:0:7:6

test a:u32, b:u32, n:u32, d:u8x4 -> d:u8x4
  op v_ashr_pk_u8_i32 {d}, {a}, {b}, {n} op_sel:[0,0,0,1]
  2047, 0xfffffffb, 4, 1:2:3:4 -> 1:2:127:0; 1000, 100, 0, 1:2:3:4 -> 1:2:255:100
  edge 0, 0xffffffff, 0, 9:8:7:6 -> 9:8:0:0; 0, 0xffffffff, 1, 9:8:7:6 -> 9:8:0:0
  edge 0, 0xffffffff, 24, 9:8:7:6 -> 9:8:0:0; 0, 0xffffffff, 31, 9:8:7:6 -> 9:8:0:0
  edge 0, 0xffffffff, 32, 9:8:7:6 -> 9:8:0:0; 0, 0xffffffff, 36, 9:8:7:6 -> 9:8:0:0
  edge 1, 0xfffffffe, 0, 9:8:7:6 -> 9:8:1:0; 1, 0xfffffffe, 1, 9:8:7:6 -> 9:8:0:0
  edge 1, 0xfffffffe, 24, 9:8:7:6 -> 9:8:0:0; 1, 0xfffffffe, 31, 9:8:7:6 -> 9:8:0:0
  edge 1, 0xfffffffe, 32, 9:8:7:6 -> 9:8:1:0; 1, 0xfffffffe, 36, 9:8:7:6 -> 9:8:0:0
  edge 2, 0x80000001, 0, 9:8:7:6 -> 9:8:2:0; 2, 0x80000001, 1, 9:8:7:6 -> 9:8:1:0
  edge 2, 0x80000001, 24, 9:8:7:6 -> 9:8:0:0; 2, 0x80000001, 31, 9:8:7:6 -> 9:8:0:0
  edge 2, 0x80000001, 32, 9:8:7:6 -> 9:8:2:0; 2, 0x80000001, 36, 9:8:7:6 -> 9:8:0:0
  edge 0x7fffffff, 0x80000000, 0, 9:8:7:6 -> 9:8:255:0; 0x7fffffff, 0x80000000, 1, 9:8:7:6 -> 9:8:255:0
  edge 0x7fffffff, 0x80000000, 24, 9:8:7:6 -> 9:8:127:0; 0x7fffffff, 0x80000000, 31, 9:8:7:6 -> 9:8:0:0
  edge 0x7fffffff, 0x80000000, 32, 9:8:7:6 -> 9:8:255:0; 0x7fffffff, 0x80000000, 36, 9:8:7:6 -> 9:8:255:0
  edge 0x80000000, 0x7fffffff, 0, 9:8:7:6 -> 9:8:0:255; 0x80000000, 0x7fffffff, 1, 9:8:7:6 -> 9:8:0:255
  edge 0x80000000, 0x7fffffff, 24, 9:8:7:6 -> 9:8:0:127; 0x80000000, 0x7fffffff, 31, 9:8:7:6 -> 9:8:0:0
  edge 0x80000000, 0x7fffffff, 32, 9:8:7:6 -> 9:8:0:255; 0x80000000, 0x7fffffff, 36, 9:8:7:6 -> 9:8:0:255
  edge 0x80000001, 2, 0, 9:8:7:6 -> 9:8:0:2; 0x80000001, 2, 1, 9:8:7:6 -> 9:8:0:1
  edge 0x80000001, 2, 24, 9:8:7:6 -> 9:8:0:0; 0x80000001, 2, 31, 9:8:7:6 -> 9:8:0:0
  edge 0x80000001, 2, 32, 9:8:7:6 -> 9:8:0:2; 0x80000001, 2, 36, 9:8:7:6 -> 9:8:0:0
  edge 0xfffffffe, 1, 0, 9:8:7:6 -> 9:8:0:1; 0xfffffffe, 1, 1, 9:8:7:6 -> 9:8:0:0
  edge 0xfffffffe, 1, 24, 9:8:7:6 -> 9:8:0:0; 0xfffffffe, 1, 31, 9:8:7:6 -> 9:8:0:0
  edge 0xfffffffe, 1, 32, 9:8:7:6 -> 9:8:0:1; 0xfffffffe, 1, 36, 9:8:7:6 -> 9:8:0:0
  edge 0xffffffff, 0, 0, 9:8:7:6 -> 9:8:0:0; 0xffffffff, 0, 1, 9:8:7:6 -> 9:8:0:0
  edge 0xffffffff, 0, 24, 9:8:7:6 -> 9:8:0:0; 0xffffffff, 0, 31, 9:8:7:6 -> 9:8:0:0
  edge 0xffffffff, 0, 32, 9:8:7:6 -> 9:8:0:0; 0xffffffff, 0, 36, 9:8:7:6 -> 9:8:0:0

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c}
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c}
  0xf0f0, 0xcccc, 0xaaaa -> 0
  edge 0x5678, 0xdef0, 0x2d3c -> 0

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c} bitop3:0x1
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0x1010101
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0x60410003

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c} bitop3:0x1
  0xf0f0, 0xcccc, 0xaaaa -> 0x101
  edge 0x5678, 0xdef0, 0x2d3c -> 3

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c} bitop3:0x80
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0x80808080
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0x2140430

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c} bitop3:0x80
  0xf0f0, 0xcccc, 0xaaaa -> 0x8080
  edge 0x5678, 0xdef0, 0x2d3c -> 0x430

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c} bitop3:0x96
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0x96969696
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0x8796a5b4

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c} bitop3:0x96
  0xf0f0, 0xcccc, 0xaaaa -> 0x9696
  edge 0x5678, 0xdef0, 0x2d3c -> 0xa5b4

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c} bitop3:0xa1
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0xa1a1a1a1
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0x6255043b

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c} bitop3:0xa1
  0xf0f0, 0xcccc, 0xaaaa -> 0xa1a1
  edge 0x5678, 0xdef0, 0x2d3c -> 0x43b

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c} bitop3:0xca
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0xcacacaca
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0x1f3e7f74

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c} bitop3:0xca
  0xf0f0, 0xcccc, 0xaaaa -> 0xcaca
  edge 0x5678, 0xdef0, 0x2d3c -> 0x7f74

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c} bitop3:0xe8
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0xe8e8e8e8
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0x1a3c5e78

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c} bitop3:0xe8
  0xf0f0, 0xcccc, 0xaaaa -> 0xe8e8
  edge 0x5678, 0xdef0, 0x2d3c -> 0x5e78

test a:b32, b:b32, c:b32 -> d:b32
  op v_bitop3_b32 {d}, {a}, {b}, {c} bitop3:0xff
  0xf0f0f0f0, 0xcccccccc, 0xaaaaaaaa -> 0xffffffff
  edge 0x12345678, 0x9abcdef0, 0xf1e2d3c -> 0xffffffff

test a:b16, b:b16, c:b16 -> d:b16
  op v_bitop3_b16 {d}, {a}, {b}, {c} bitop3:0xff
  0xf0f0, 0xcccc, 0xaaaa -> 0xffff
  edge 0x5678, 0xdef0, 0x2d3c -> 0xffff

test a:f32, b:f32, c:f32 -> d:f32
  op v_minimum3_f32 {d}, {a}, {b}, {c}
  3, -7, 5 -> -7; 1, 2, 0.5 -> 0.5
  edge 0, 0, 0 -> 0; 0, 0, 1 -> 0; 0, -0, -inf -> -inf; 0, inf, -0 -> -0; 0, inf, 0x1 -> 0; 0, -inf, nan -> nan
  edge 0, nan, inf -> nan; 0, 1, 0 -> 0; 0, 1, 1 -> 0; 0, 0x1, -inf -> -inf; -0, 0, -0 -> -0; -0, 0, 0x1 -> -0
  edge -0, -0, nan -> nan; -0, inf, inf -> -0; -0, -inf, 0 -> -inf; -0, -inf, 1 -> -inf; -0, nan, -inf -> nan
  edge -0, 1, -0 -> -0; -0, 1, 0x1 -> -0; -0, 0x1, nan -> nan; inf, 0, inf -> 0; inf, -0, 0 -> -0; inf, -0, 1 -> -0
  edge inf, inf, -inf -> -inf; inf, -inf, -0 -> -inf; inf, -inf, 0x1 -> -inf; inf, nan, nan -> nan; inf, 1, inf -> 1
  edge inf, 0x1, 0 -> 0; inf, 0x1, 1 -> 0x1; -inf, 0, -inf -> -inf; -inf, -0, -0 -> -inf; -inf, -0, 0x1 -> -inf
  edge -inf, inf, nan -> nan; -inf, -inf, inf -> -inf; -inf, nan, 0 -> nan; -inf, nan, 1 -> nan; -inf, 1, -inf -> -inf
  edge -inf, 0x1, -0 -> -inf; -inf, 0x1, 0x1 -> -inf; nan, 0, nan -> nan; nan, -0, inf -> nan; nan, inf, 0 -> nan
  edge nan, inf, 1 -> nan; nan, -inf, -inf -> nan; nan, nan, -0 -> nan; nan, nan, 0x1 -> nan; nan, 1, nan -> nan
  edge nan, 0x1, inf -> nan; 1, 0, 0 -> 0; 1, 0, 1 -> 0; 1, -0, -inf -> -inf; 1, inf, -0 -> -0; 1, inf, 0x1 -> 0x1
  edge 1, -inf, nan -> nan; 1, nan, inf -> nan; 1, 1, 0 -> 0; 1, 1, 1 -> 1; 1, 0x1, -inf -> -inf; 0x1, 0, -0 -> -0
  edge 0x1, 0, 0x1 -> 0; 0x1, -0, nan -> nan; 0x1, inf, inf -> 0x1; 0x1, -inf, 0 -> -inf; 0x1, -inf, 1 -> -inf
  edge 0x1, nan, -inf -> nan; 0x1, 1, -0 -> -0; 0x1, 1, 0x1 -> 0x1; 0x1, 0x1, nan -> nan

test a:f16x2, b:f16x2, c:f16x2 -> d:f16x2
  op v_pk_minimum3_f16 {d}, {a}, {b}, {c}
  3:1, -7:2, 5:0.5 -> -7:0.5
  edge 0:0, 0:1, 0:0 -> 0:0; 0:0, 0:1, 1:1 -> 0:0; 0:0, -0:0x1, -inf:-inf -> -inf:-inf; 0:-0, inf:0, -0:-0 -> -0:-0
  edge 0:-0, inf:0, 0x1:0x1 -> 0:-0; 0:-0, -inf:-0, nan:nan -> nan:nan; 0:-0, nan:inf, inf:inf -> nan:-0
  edge 0:-0, 1:-inf, 0:0 -> 0:-inf; 0:-0, 1:-inf, 1:1 -> 0:-inf; 0:-0, 0x1:nan, -inf:-inf -> -inf:nan
  edge -0:-0, 0:1, -0:-0 -> -0:-0; -0:-0, 0:1, 0x1:0x1 -> -0:-0; -0:-0, -0:0x1, nan:nan -> nan:nan
  edge -0:inf, inf:0, inf:inf -> -0:0; -0:inf, -inf:-0, 0:0 -> -inf:-0; -0:inf, -inf:-0, 1:1 -> -inf:-0
  edge -0:inf, nan:inf, -inf:-inf -> nan:-inf; -0:inf, 1:-inf, -0:-0 -> -0:-inf; -0:inf, 1:-inf, 0x1:0x1 -> -0:-inf
  edge -0:inf, 0x1:nan, nan:nan -> nan:nan; inf:inf, 0:1, inf:inf -> 0:1; inf:inf, -0:0x1, 0:0 -> -0:0
  edge inf:inf, -0:0x1, 1:1 -> -0:0x1; inf:-inf, inf:0, -inf:-inf -> -inf:-inf; inf:-inf, -inf:-0, -0:-0 -> -inf:-inf
  edge inf:-inf, -inf:-0, 0x1:0x1 -> -inf:-inf; inf:-inf, nan:inf, nan:nan -> nan:nan
  edge inf:-inf, 1:-inf, inf:inf -> 1:-inf; inf:-inf, 0x1:nan, 0:0 -> 0:nan; inf:-inf, 0x1:nan, 1:1 -> 0x1:nan
  edge -inf:-inf, 0:1, -inf:-inf -> -inf:-inf; -inf:-inf, -0:0x1, -0:-0 -> -inf:-inf
  edge -inf:-inf, -0:0x1, 0x1:0x1 -> -inf:-inf; -inf:nan, inf:0, nan:nan -> nan:nan
  edge -inf:nan, -inf:-0, inf:inf -> -inf:nan; -inf:nan, nan:inf, 0:0 -> nan:nan; -inf:nan, nan:inf, 1:1 -> nan:nan
  edge -inf:nan, 1:-inf, -inf:-inf -> -inf:nan; -inf:nan, 0x1:nan, -0:-0 -> -inf:nan
  edge -inf:nan, 0x1:nan, 0x1:0x1 -> -inf:nan; nan:nan, 0:1, nan:nan -> nan:nan; nan:nan, -0:0x1, inf:inf -> nan:nan
  edge nan:1, inf:0, 0:0 -> nan:0; nan:1, inf:0, 1:1 -> nan:0; nan:1, -inf:-0, -inf:-inf -> nan:-inf
  edge nan:1, nan:inf, -0:-0 -> nan:-0; nan:1, nan:inf, 0x1:0x1 -> nan:0x1; nan:1, 1:-inf, nan:nan -> nan:nan
  edge nan:1, 0x1:nan, inf:inf -> nan:nan; 1:1, 0:1, 0:0 -> 0:0; 1:1, 0:1, 1:1 -> 0:1
  edge 1:1, -0:0x1, -inf:-inf -> -inf:-inf; 1:0x1, inf:0, -0:-0 -> -0:-0; 1:0x1, inf:0, 0x1:0x1 -> 0x1:0
  edge 1:0x1, -inf:-0, nan:nan -> nan:nan; 1:0x1, nan:inf, inf:inf -> nan:0x1; 1:0x1, 1:-inf, 0:0 -> 0:-inf
  edge 1:0x1, 1:-inf, 1:1 -> 1:-inf; 1:0x1, 0x1:nan, -inf:-inf -> -inf:nan; 0x1:0x1, 0:1, -0:-0 -> -0:-0
  edge 0x1:0x1, 0:1, 0x1:0x1 -> 0:0x1; 0x1:0x1, -0:0x1, nan:nan -> nan:nan; 0x1:0, inf:0, inf:0 -> 0x1:0
  edge 0x1:0, -inf:0, 0:1 -> -inf:0; 0x1:0, -inf:-0, 1:-inf -> -inf:-inf; 0x1:0, nan:inf, -inf:-0 -> nan:-0
  edge 0x1:0, 1:inf, -0:0x1 -> -0:0; 0x1:0, 1:-inf, 0x1:nan -> 0x1:nan; 0x1:0, 0x1:nan, nan:inf -> nan:nan

test a:f32, b:f32, c:f32 -> d:f32
  op v_maximum3_f32 {d}, {a}, {b}, {c}
  3, -7, 5 -> 5; 1, 2, 0.5 -> 2
  edge 0, 0, 0 -> 0; 0, 0, 1 -> 1; 0, -0, -inf -> 0; 0, inf, -0 -> inf; 0, inf, 0x1 -> inf; 0, -inf, nan -> nan
  edge 0, nan, inf -> nan; 0, 1, 0 -> 1; 0, 1, 1 -> 1; 0, 0x1, -inf -> 0x1; -0, 0, -0 -> 0; -0, 0, 0x1 -> 0x1
  edge -0, -0, nan -> nan; -0, inf, inf -> inf; -0, -inf, 0 -> 0; -0, -inf, 1 -> 1; -0, nan, -inf -> nan
  edge -0, 1, -0 -> 1; -0, 1, 0x1 -> 1; -0, 0x1, nan -> nan; inf, 0, inf -> inf; inf, -0, 0 -> inf; inf, -0, 1 -> inf
  edge inf, inf, -inf -> inf; inf, -inf, -0 -> inf; inf, -inf, 0x1 -> inf; inf, nan, nan -> nan; inf, 1, inf -> inf
  edge inf, 0x1, 0 -> inf; inf, 0x1, 1 -> inf; -inf, 0, -inf -> 0; -inf, -0, -0 -> -0; -inf, -0, 0x1 -> 0x1
  edge -inf, inf, nan -> nan; -inf, -inf, inf -> inf; -inf, nan, 0 -> nan; -inf, nan, 1 -> nan; -inf, 1, -inf -> 1
  edge -inf, 0x1, -0 -> 0x1; -inf, 0x1, 0x1 -> 0x1; nan, 0, nan -> nan; nan, -0, inf -> nan; nan, inf, 0 -> nan
  edge nan, inf, 1 -> nan; nan, -inf, -inf -> nan; nan, nan, -0 -> nan; nan, nan, 0x1 -> nan; nan, 1, nan -> nan
  edge nan, 0x1, inf -> nan; 1, 0, 0 -> 1; 1, 0, 1 -> 1; 1, -0, -inf -> 1; 1, inf, -0 -> inf; 1, inf, 0x1 -> inf
  edge 1, -inf, nan -> nan; 1, nan, inf -> nan; 1, 1, 0 -> 1; 1, 1, 1 -> 1; 1, 0x1, -inf -> 1; 0x1, 0, -0 -> 0x1
  edge 0x1, 0, 0x1 -> 0x1; 0x1, -0, nan -> nan; 0x1, inf, inf -> inf; 0x1, -inf, 0 -> 0x1; 0x1, -inf, 1 -> 1
  edge 0x1, nan, -inf -> nan; 0x1, 1, -0 -> 1; 0x1, 1, 0x1 -> 1; 0x1, 0x1, nan -> nan

test a:f16x2, b:f16x2, c:f16x2 -> d:f16x2
  op v_pk_maximum3_f16 {d}, {a}, {b}, {c}
  3:1, -7:2, 5:0.5 -> 5:2
  edge 0:0, 0:1, 0:0 -> 0:1; 0:0, 0:1, 1:1 -> 1:1; 0:0, -0:0x1, -inf:-inf -> 0:0x1; 0:-0, inf:0, -0:-0 -> inf:0
  edge 0:-0, inf:0, 0x1:0x1 -> inf:0x1; 0:-0, -inf:-0, nan:nan -> nan:nan; 0:-0, nan:inf, inf:inf -> nan:inf
  edge 0:-0, 1:-inf, 0:0 -> 1:0; 0:-0, 1:-inf, 1:1 -> 1:1; 0:-0, 0x1:nan, -inf:-inf -> 0x1:nan
  edge -0:-0, 0:1, -0:-0 -> 0:1; -0:-0, 0:1, 0x1:0x1 -> 0x1:1; -0:-0, -0:0x1, nan:nan -> nan:nan
  edge -0:inf, inf:0, inf:inf -> inf:inf; -0:inf, -inf:-0, 0:0 -> 0:inf; -0:inf, -inf:-0, 1:1 -> 1:inf
  edge -0:inf, nan:inf, -inf:-inf -> nan:inf; -0:inf, 1:-inf, -0:-0 -> 1:inf; -0:inf, 1:-inf, 0x1:0x1 -> 1:inf
  edge -0:inf, 0x1:nan, nan:nan -> nan:nan; inf:inf, 0:1, inf:inf -> inf:inf; inf:inf, -0:0x1, 0:0 -> inf:inf
  edge inf:inf, -0:0x1, 1:1 -> inf:inf; inf:-inf, inf:0, -inf:-inf -> inf:0; inf:-inf, -inf:-0, -0:-0 -> inf:-0
  edge inf:-inf, -inf:-0, 0x1:0x1 -> inf:0x1; inf:-inf, nan:inf, nan:nan -> nan:nan
  edge inf:-inf, 1:-inf, inf:inf -> inf:inf; inf:-inf, 0x1:nan, 0:0 -> inf:nan; inf:-inf, 0x1:nan, 1:1 -> inf:nan
  edge -inf:-inf, 0:1, -inf:-inf -> 0:1; -inf:-inf, -0:0x1, -0:-0 -> -0:0x1; -inf:-inf, -0:0x1, 0x1:0x1 -> 0x1:0x1
  edge -inf:nan, inf:0, nan:nan -> nan:nan; -inf:nan, -inf:-0, inf:inf -> inf:nan; -inf:nan, nan:inf, 0:0 -> nan:nan
  edge -inf:nan, nan:inf, 1:1 -> nan:nan; -inf:nan, 1:-inf, -inf:-inf -> 1:nan; -inf:nan, 0x1:nan, -0:-0 -> 0x1:nan
  edge -inf:nan, 0x1:nan, 0x1:0x1 -> 0x1:nan; nan:nan, 0:1, nan:nan -> nan:nan; nan:nan, -0:0x1, inf:inf -> nan:nan
  edge nan:1, inf:0, 0:0 -> nan:1; nan:1, inf:0, 1:1 -> nan:1; nan:1, -inf:-0, -inf:-inf -> nan:1
  edge nan:1, nan:inf, -0:-0 -> nan:inf; nan:1, nan:inf, 0x1:0x1 -> nan:inf; nan:1, 1:-inf, nan:nan -> nan:nan
  edge nan:1, 0x1:nan, inf:inf -> nan:nan; 1:1, 0:1, 0:0 -> 1:1; 1:1, 0:1, 1:1 -> 1:1; 1:1, -0:0x1, -inf:-inf -> 1:1
  edge 1:0x1, inf:0, -0:-0 -> inf:0x1; 1:0x1, inf:0, 0x1:0x1 -> inf:0x1; 1:0x1, -inf:-0, nan:nan -> nan:nan
  edge 1:0x1, nan:inf, inf:inf -> nan:inf; 1:0x1, 1:-inf, 0:0 -> 1:0x1; 1:0x1, 1:-inf, 1:1 -> 1:1
  edge 1:0x1, 0x1:nan, -inf:-inf -> 1:nan; 0x1:0x1, 0:1, -0:-0 -> 0x1:1; 0x1:0x1, 0:1, 0x1:0x1 -> 0x1:1
  edge 0x1:0x1, -0:0x1, nan:nan -> nan:nan; 0x1:0, inf:0, inf:0 -> inf:0; 0x1:0, -inf:0, 0:1 -> 0x1:1
  edge 0x1:0, -inf:-0, 1:-inf -> 1:0; 0x1:0, nan:inf, -inf:-0 -> nan:inf; 0x1:0, 1:inf, -0:0x1 -> 1:inf
  edge 0x1:0, 1:-inf, 0x1:nan -> 1:nan; 0x1:0, 0x1:nan, nan:inf -> nan:nan

test a:f32, b:f32 -> d:f16x2
  op v_cvt_pk_f16_f32 {d}, {a}, {b}
  1, -2 -> 1:-2
  edge 1, 0x800000 -> 1:0; -1.5, 0x7f7fffff -> -1.5:inf; 0x3f808000, nan -> 0x3c04:nan
  edge 0x3f818000, -inf -> 0x3c0c:-inf; 0xbf810008, inf -> 0xbc08:inf; 0x3f801000, -0 -> 1:-0
  edge 0x3f803000, 0 -> 0x3c02:0; 65504, 0x33400000 -> 65504:0x1; 65519, 0x33800000 -> 65504:0x1
  edge 65520, -100000 -> inf:-inf; -100000, 65520 -> -inf:inf; 0x33800000, 65519 -> 0x1:65504
  edge 0x33400000, 65504 -> 0x1:65504; 0, 0x3f803000 -> 0:0x3c02; -0, 0x3f801000 -> -0:1
  edge inf, 0xbf810008 -> inf:0xbc08; -inf, 0x3f818000 -> -inf:0x3c0c; nan, 0x3f808000 -> nan:0x3c04
  edge 0x7f7fffff, -1.5 -> inf:-1.5; 0x800000, 1 -> 0:1

test a:f32, r:u32, d:f16x2 -> d:f16x2
  op v_cvt_sr_f16_f32 {d}, {a}, {r}
  1, 0, 5:5 -> 1:5; 1, 0xffffffff, 5:5 -> 1:5
  edge 0x3f801000, 0, 5:5 -> 1:5; 0x3f801000, 0xffffffff, 5:5 -> 0x3c01:5; 0xbf801000, 0, 5:5 -> -1:5
  edge 0xbf801000, 0xffffffff, 5:5 -> 0xbc01:5; 1.5, 0x12345678, 5:5 -> 1.5:5; -96, 0xfedcba98, 5:5 -> -96:5

test a:f32, r:u32, d:f16x2 -> d:f16x2
  op v_cvt_sr_f16_f32 {d}, {a}, {r} op_sel:[0,0,1]
  1, 0, 5:5 -> 5:1; 1, 0xffffffff, 5:5 -> 5:1
  edge 0x3f801000, 0, 5:5 -> 5:1; 0x3f801000, 0xffffffff, 5:5 -> 5:0x3c01; 0xbf801000, 0, 5:5 -> 5:-1
  edge 0xbf801000, 0xffffffff, 5:5 -> 5:0xbc01; 1.5, 0x12345678, 5:5 -> 5:1.5; -96, 0xfedcba98, 5:5 -> 5:-96

test a:f32, b:f32 -> d:bf16x2
  op v_cvt_pk_bf16_f32 {d}, {a}, {b}
  1, -2 -> 1:-2
  edge 1, 0x800000 -> 1:0x80; -1.5, 0x7f7fffff -> -1.5:inf; 0x3f808000, nan -> 1:nan
  edge 0x3f818000, -inf -> 1.015625:-inf; 0xbf810008, inf -> 0xbf81:inf; 0x3f801000, -0 -> 1:-0; 0x3f803000, 0 -> 1:0
  edge 65504, 0x33400000 -> 65536:0x3340; 65519, 0x33800000 -> 65536:0x3380; 65520, -100000 -> 65536:-99840
  edge -100000, 65520 -> -99840:65536; 0x33800000, 65519 -> 0x3380:65536; 0x33400000, 65504 -> 0x3340:65536
  edge 0, 0x3f803000 -> 0:1; -0, 0x3f801000 -> -0:1; inf, 0xbf810008 -> inf:0xbf81; -inf, 0x3f818000 -> -inf:1.015625
  edge nan, 0x3f808000 -> nan:1; 0x7f7fffff, -1.5 -> inf:-1.5; 0x800000, 1 -> 0x80:1

test a:f32, r:u32, d:bf16x2 -> d:bf16x2
  op v_cvt_sr_bf16_f32 {d}, {a}, {r}
  1, 0, 5:5 -> 1:5; 1, 0xffffffff, 5:5 -> 1:5
  edge 0x3f808000, 0, 5:5 -> 1:5; 0x3f808000, 0xffffffff, 5:5 -> 0x3f81:5; 0xbf808000, 0, 5:5 -> -1:5
  edge 0xbf808000, 0xffffffff, 5:5 -> 0xbf81:5; 1.5, 0x12345678, 5:5 -> 1.5:5; -96, 0xfedcba98, 5:5 -> -96:5

test a:f32, r:u32, d:bf16x2 -> d:bf16x2
  op v_cvt_sr_bf16_f32 {d}, {a}, {r} op_sel:[0,0,1]
  1, 0, 5:5 -> 5:1; 1, 0xffffffff, 5:5 -> 5:1
  edge 0x3f808000, 0, 5:5 -> 5:1; 0x3f808000, 0xffffffff, 5:5 -> 5:0x3f81; 0xbf808000, 0, 5:5 -> 5:-1
  edge 0xbf808000, 0xffffffff, 5:5 -> 5:0xbf81; 1.5, 0x12345678, 5:5 -> 5:1.5; -96, 0xfedcba98, 5:5 -> 5:-96

test a:bf16 -> d:f32
  op v_cvt_f32_bf16_e32 {d}, {a}
  op v_cvt_f32_bf16_e64 {d}, {a}
  3 -> 3
  edge 0 -> 0; -0 -> -0; 0x1 -> 0x10000; 1 -> 1; 0xbf81 -> 0xbf810000; 0x7f7f -> 0x7f7f0000; inf -> inf; nan -> nan

test a:bf16x2, b:bf16x2, c:f32 -> d:f32
  op v_dot2_f32_bf16 {d}, {a}, {b}, {c}
  1:2, 3:4, 10 -> 21; -1:2, 3:-0.5, 0.25 -> -3.75
  edge 0:0, 1:1, 5 -> 5; 16:-16, 16:16, 3 -> 3; 128:1, -128:1, 0 -> -16383; 0.125:64, 8:2, -1 -> 128

test a:bf16x2, b:bf16x2, d:f32 -> d:f32
  op v_dot2c_f32_bf16_e32 {d}, {a}, {b}
  1:2, 3:4, 10 -> 21; -1:2, 3:-0.5, 0.25 -> -3.75
  edge 0:0, 1:1, 5 -> 5; 16:-16, 16:16, 3 -> 3; 128:1, -128:1, 0 -> -16383; 0.125:64, 8:2, -1 -> 128

test a:b32, b:b32 -> a:b32, b:b32 ; lanes
  op s_nop 4 ; v_permlane16_swap_b32_e32 {a}, {b} ; s_nop 4
  0x1000, 0x2000 -> 0x1000, 0x1010; 0x1001, 0x2001 -> 0x1001, 0x1011; 0x1002, 0x2002 -> 0x1002, 0x1012
  0x1003, 0x2003 -> 0x1003, 0x1013; 0x1004, 0x2004 -> 0x1004, 0x1014; 0x1005, 0x2005 -> 0x1005, 0x1015
  0x1006, 0x2006 -> 0x1006, 0x1016; 0x1007, 0x2007 -> 0x1007, 0x1017; 0x1008, 0x2008 -> 0x1008, 0x1018
  0x1009, 0x2009 -> 0x1009, 0x1019; 0x100a, 0x200a -> 0x100a, 0x101a; 0x100b, 0x200b -> 0x100b, 0x101b
  0x100c, 0x200c -> 0x100c, 0x101c; 0x100d, 0x200d -> 0x100d, 0x101d; 0x100e, 0x200e -> 0x100e, 0x101e
  0x100f, 0x200f -> 0x100f, 0x101f; 0x1010, 0x2010 -> 0x2000, 0x2010; 0x1011, 0x2011 -> 0x2001, 0x2011
  0x1012, 0x2012 -> 0x2002, 0x2012; 0x1013, 0x2013 -> 0x2003, 0x2013; 0x1014, 0x2014 -> 0x2004, 0x2014
  0x1015, 0x2015 -> 0x2005, 0x2015; 0x1016, 0x2016 -> 0x2006, 0x2016; 0x1017, 0x2017 -> 0x2007, 0x2017
  0x1018, 0x2018 -> 0x2008, 0x2018; 0x1019, 0x2019 -> 0x2009, 0x2019; 0x101a, 0x201a -> 0x200a, 0x201a
  0x101b, 0x201b -> 0x200b, 0x201b; 0x101c, 0x201c -> 0x200c, 0x201c; 0x101d, 0x201d -> 0x200d, 0x201d
  0x101e, 0x201e -> 0x200e, 0x201e; 0x101f, 0x201f -> 0x200f, 0x201f; 0x1020, 0x2020 -> 0x1020, 0x1030
  0x1021, 0x2021 -> 0x1021, 0x1031; 0x1022, 0x2022 -> 0x1022, 0x1032; 0x1023, 0x2023 -> 0x1023, 0x1033
  0x1024, 0x2024 -> 0x1024, 0x1034; 0x1025, 0x2025 -> 0x1025, 0x1035; 0x1026, 0x2026 -> 0x1026, 0x1036
  0x1027, 0x2027 -> 0x1027, 0x1037; 0x1028, 0x2028 -> 0x1028, 0x1038; 0x1029, 0x2029 -> 0x1029, 0x1039
  0x102a, 0x202a -> 0x102a, 0x103a; 0x102b, 0x202b -> 0x102b, 0x103b; 0x102c, 0x202c -> 0x102c, 0x103c
  0x102d, 0x202d -> 0x102d, 0x103d; 0x102e, 0x202e -> 0x102e, 0x103e; 0x102f, 0x202f -> 0x102f, 0x103f
  0x1030, 0x2030 -> 0x2020, 0x2030; 0x1031, 0x2031 -> 0x2021, 0x2031; 0x1032, 0x2032 -> 0x2022, 0x2032
  0x1033, 0x2033 -> 0x2023, 0x2033; 0x1034, 0x2034 -> 0x2024, 0x2034; 0x1035, 0x2035 -> 0x2025, 0x2035
  0x1036, 0x2036 -> 0x2026, 0x2036; 0x1037, 0x2037 -> 0x2027, 0x2037; 0x1038, 0x2038 -> 0x2028, 0x2038
  0x1039, 0x2039 -> 0x2029, 0x2039; 0x103a, 0x203a -> 0x202a, 0x203a; 0x103b, 0x203b -> 0x202b, 0x203b
  0x103c, 0x203c -> 0x202c, 0x203c; 0x103d, 0x203d -> 0x202d, 0x203d; 0x103e, 0x203e -> 0x202e, 0x203e
  0x103f, 0x203f -> 0x202f, 0x203f

test a:b32, b:b32 -> a:b32, b:b32 ; lanes
  op s_nop 4 ; v_permlane32_swap_b32_e32 {a}, {b} ; s_nop 4
  0x1000, 0x2000 -> 0x1000, 0x1020; 0x1001, 0x2001 -> 0x1001, 0x1021; 0x1002, 0x2002 -> 0x1002, 0x1022
  0x1003, 0x2003 -> 0x1003, 0x1023; 0x1004, 0x2004 -> 0x1004, 0x1024; 0x1005, 0x2005 -> 0x1005, 0x1025
  0x1006, 0x2006 -> 0x1006, 0x1026; 0x1007, 0x2007 -> 0x1007, 0x1027; 0x1008, 0x2008 -> 0x1008, 0x1028
  0x1009, 0x2009 -> 0x1009, 0x1029; 0x100a, 0x200a -> 0x100a, 0x102a; 0x100b, 0x200b -> 0x100b, 0x102b
  0x100c, 0x200c -> 0x100c, 0x102c; 0x100d, 0x200d -> 0x100d, 0x102d; 0x100e, 0x200e -> 0x100e, 0x102e
  0x100f, 0x200f -> 0x100f, 0x102f; 0x1010, 0x2010 -> 0x1010, 0x1030; 0x1011, 0x2011 -> 0x1011, 0x1031
  0x1012, 0x2012 -> 0x1012, 0x1032; 0x1013, 0x2013 -> 0x1013, 0x1033; 0x1014, 0x2014 -> 0x1014, 0x1034
  0x1015, 0x2015 -> 0x1015, 0x1035; 0x1016, 0x2016 -> 0x1016, 0x1036; 0x1017, 0x2017 -> 0x1017, 0x1037
  0x1018, 0x2018 -> 0x1018, 0x1038; 0x1019, 0x2019 -> 0x1019, 0x1039; 0x101a, 0x201a -> 0x101a, 0x103a
  0x101b, 0x201b -> 0x101b, 0x103b; 0x101c, 0x201c -> 0x101c, 0x103c; 0x101d, 0x201d -> 0x101d, 0x103d
  0x101e, 0x201e -> 0x101e, 0x103e; 0x101f, 0x201f -> 0x101f, 0x103f; 0x1020, 0x2020 -> 0x2000, 0x2020
  0x1021, 0x2021 -> 0x2001, 0x2021; 0x1022, 0x2022 -> 0x2002, 0x2022; 0x1023, 0x2023 -> 0x2003, 0x2023
  0x1024, 0x2024 -> 0x2004, 0x2024; 0x1025, 0x2025 -> 0x2005, 0x2025; 0x1026, 0x2026 -> 0x2006, 0x2026
  0x1027, 0x2027 -> 0x2007, 0x2027; 0x1028, 0x2028 -> 0x2008, 0x2028; 0x1029, 0x2029 -> 0x2009, 0x2029
  0x102a, 0x202a -> 0x200a, 0x202a; 0x102b, 0x202b -> 0x200b, 0x202b; 0x102c, 0x202c -> 0x200c, 0x202c
  0x102d, 0x202d -> 0x200d, 0x202d; 0x102e, 0x202e -> 0x200e, 0x202e; 0x102f, 0x202f -> 0x200f, 0x202f
  0x1030, 0x2030 -> 0x2010, 0x2030; 0x1031, 0x2031 -> 0x2011, 0x2031; 0x1032, 0x2032 -> 0x2012, 0x2032
  0x1033, 0x2033 -> 0x2013, 0x2033; 0x1034, 0x2034 -> 0x2014, 0x2034; 0x1035, 0x2035 -> 0x2015, 0x2035
  0x1036, 0x2036 -> 0x2016, 0x2036; 0x1037, 0x2037 -> 0x2017, 0x2037; 0x1038, 0x2038 -> 0x2018, 0x2038
  0x1039, 0x2039 -> 0x2019, 0x2039; 0x103a, 0x203a -> 0x201a, 0x203a; 0x103b, 0x203b -> 0x201b, 0x203b
  0x103c, 0x203c -> 0x201c, 0x203c; 0x103d, 0x203d -> 0x201d, 0x203d; 0x103e, 0x203e -> 0x201e, 0x203e
  0x103f, 0x203f -> 0x201f, 0x203f
