// Typed buffers: components converted to and from registers, those that the format lacks; as halves too.
//
// Sources: Vega, RDNA 2, RDNA 3 and RDNA 4 ISA, buffer resources, formats and addressing; Mesa 25.0 registers/*.json.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes
// space: buffer

test mem:b32x4 -> d:f32 ; ulp 1
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f70f0f1
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3f048485; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f70f0f1

test mem:b32x4 -> d:f32x4 ; ulp 1
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f70f0f1:0x3f5ededf:0x3f3cbcbd:0x3f1a9a9b
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3f048485:0x3f058586:0x3f068687:0x3f078788
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f70f0f1:0x3f5ededf:0x3f3cbcbd:0x3f1a9a9b

test mem:b32x4 -> d:f32x2 ; ulp 1
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_SNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_SNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_SNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0xbe891224
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xbf79f3e8:0xbf77efe0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0xbe891224

test mem:b32x4 -> d:f32x4 ; ulp 1
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_SNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_SNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_SNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0xbe891224:0xbf091224:0xbf4d9b36
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xbf79f3e8:0xbf77efe0:0xbf75ebd8:0xbf73e7d0
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0xbe891224:0xbf091224:0xbf4d9b36

test mem:b32x4 -> d:u32x3
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222:188
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 132:133:134; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222:188

test mem:b32x4 -> d:u32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222:188:154
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 132:133:134:135; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222:188:154

test mem:b32x4 -> d:u32x2
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_SINT] offen offset:4 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_SINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_SINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffffdef0:0xffff9abc
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffff8584:0xffff8786; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffffdef0:0xffff9abc

test mem:b32x4 -> d:u32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_SINT] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_SINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_SINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffffdef0:0xffff9abc:0:1
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xffff8584:0xffff8786:0:1
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0:1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xffffdef0:0xffff9abc:0:1

test mem:b32x4 -> d:f32
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504

test mem:b32x4 -> d:f32x2
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504:-1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504:-1

test mem:b32x4 -> d:f32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504:-1:0:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504:-1:0:1

test mem:b32x4 -> d:f32x2 ; ulp 1
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f5ef0df:0x3f1abc9b
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3f058486:0x3f078688; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f5ef0df:0x3f1abc9b

test mem:b32x4 -> d:f32x4 ; ulp 1
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f5ef0df:0x3f1abc9b:0x3f4ba9cc:0x3d7ed0ff
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3f058486:0x3f078688:0x3d188099:0x3d38a0b9
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0x3f008081:0x3f008081
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f5ef0df:0x3f1abc9b:0x3f4ba9cc:0x3d7ed0ff

test mem:b32x4 -> d:f32 ; ulp 1
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8,BUF_NUM_FORMAT_SNORM] offen offset:4 | gfx9
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_SNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_SNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xbf79f3e8; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204

test mem:b32x4 -> d:f32x3 ; ulp 1
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8,BUF_NUM_FORMAT_SNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_SNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_SNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0:0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xbf79f3e8:0:0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0:0

test mem:b32x4 -> d:f32x4 ; ulp 1
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8,BUF_NUM_FORMAT_SNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_SNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_SNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0:0:1
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0xbf79f3e8:0:0:1; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0:1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0xbe010204:0:0:1

test mem:b32x4 -> d:f32
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504

test mem:b32x4 -> d:f32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504:0:0:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 65504:0:0:1

test mem:b32x4 -> d:u32
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 132; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240

test mem:b32x4 -> d:u32x2
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 132:133; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222

test mem:b32x4 -> d:u32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222:0:1
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 132:133:0:1; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0:1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 240:222:0:1

test mem:b32x4 -> d:f32
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0xbc007bff
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0xbc007bff

test mem:b32x4 -> d:f32x2
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0xbc007bff:0
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0xbc007bff:0

test mem:b32x4 -> d:f32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0xbc007bff:0:0:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0xbc007bff:0:0:1

test mem:b32x4 -> d:u32x2
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x87868584:0xb8a0988
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0x80808080
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9

test mem:b32x4 -> d:u32x3
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9:0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x87868584:0xb8a0988:0
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0x80808080:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9:0

test mem:b32x4 -> d:u32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9:0:1
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x87868584:0xb8a0988:0:1
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0x80808080:0:1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x9abcdef0:0xfedcba9:0:1

test mem:b32x4 -> d:f32x4 ; ulp 1
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_2_10_10_10,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_2_10_10_10_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_2_10_10_10_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f3c2f0c:0x3f4df37d:0x3ed5b56d:0x3f2aaaab
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3ec2308c:0x3ed0b42d:0x3df03c0f:0x3f2aaaab
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0:0:0:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f3c2f0c:0x3f4df37d:0x3ed5b56d:0x3f2aaaab

test mem:b32x4 -> d:f32
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800

test mem:b32x4 -> d:f32x3
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_xyz {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1

test mem:b32x4 -> d:f32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1:1

test mem:b32x4 -> d:u32x2
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32_32,BUF_NUM_FORMAT_SINT] offen offset:0 | gfx9
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_32_SINT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_32_SINT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678:0x9abcdef0
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3020100:0x87868584
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff:0
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678:0x9abcdef0

test mem:b32x4 -> d:u32x4
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32_32,BUF_NUM_FORMAT_SINT] offen offset:0 | gfx9
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_32_SINT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_32_SINT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678:0x9abcdef0:0xfedcba9:0x87654321
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0x3020100:0x87868584:0xb8a0988:0xfffefd7c
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xffffffff:0:0x80808080:0x7f7f7f7f
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x12345678:0x9abcdef0:0xfedcba9:0x87654321

test mem:b32x4 -> d:f32 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1

test mem:b32x4 -> d:f32x2 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_xy {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1:0x3eacacad
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0:0x3b808081; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 1:1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1:0x3eacacad

test mem:b32x4 -> d:f32x3 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_xyz {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1:0x3eacacad:0x3e50d0d1
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0:0x3b808081:0x3c008081
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 1:1:1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1:0x3eacacad:0x3e50d0d1

test mem:b32x4 -> d:f32x4 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1:0x3eacacad:0x3e50d0d1:0x3d909091
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0:0x3b808081:0x3c008081:0x3c40c0c1
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 1:1:1:1
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3ef0f0f1:0x3eacacad:0x3e50d0d1:0x3d909091

test mem:b32x4 -> d:f32 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x51fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31039fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xbc010204
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8

test mem:b32x4 -> d:f32x2 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x51fac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31039fac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_xy {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8:0x3f2d5ab5
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0:0x3c010204
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xbc010204:0xbc010204
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8:0x3f2d5ab5

test mem:b32x4 -> d:f32x3 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x51fac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31039fac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_xyz {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8:0x3f2d5ab5:0x3ed1a347
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0:0x3c010204:0x3c810204
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xbc010204:0xbc010204:0xbc010204
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8:0x3f2d5ab5:0x3ed1a347

test mem:b32x4 -> d:f32x4 ; ulp 1
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x51fac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31039fac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8:0x3f2d5ab5:0x3ed1a347:0x3e112245
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0:0x3c010204:0x3c810204:0x3cc18306
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f -> 0xbc010204:0xbc010204:0xbc010204:0xbc010204
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 0x3f71e3c8:0x3f2d5ab5:0x3ed1a347:0x3e112245

test mem:b32x4 -> d:f32
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x2ffac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3101dfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_load_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5

test mem:b32x4 -> d:f32x2
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x2ffac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3101dfac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_load_format_xy {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1

test mem:b32x4 -> d:f32
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x77fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104dfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800

test mem:b32x4 -> d:f32x2
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x77fac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104dfac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_xy {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff

test mem:b32x4 -> d:f32x3
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x77fac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104dfac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_xyz {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1

test mem:b32x4 -> d:f32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x77fac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104dfac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003ffac ; buffer_load_format_xyzw {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1:0xc0490fdb
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1:0xc0490fdb

test mem:b32x4 -> d:f32
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x17fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3100dfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_load_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5

test mem:b32x4 -> d:f32
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x6ffac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104afac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_load_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800

test mem:b32x4 -> d:f32x2
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x6ffac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104afac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_load_format_xy {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff

test mem:b32x4 -> d:f32x3
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x6ffac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104afac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_load_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_load_format_xyz {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0x3c003800:0xbc007bff:1

test mem:b32x4 -> d:u32
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x1cfac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31012fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x30012fac ; buffer_load_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x30012fac ; buffer_load_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 120
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 255
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 120

test mem:b32x4 -> d:u32x2
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x1cfac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31012fac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x30012fac ; buffer_load_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x30012fac ; buffer_load_format_xy {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 120:86
  edge 0x3020100:0x87868584:0xb8a0988:0xfffefd7c -> 0:1; 0xffffffff:0:0x80808080:0x7f7f7f7f -> 255:255
  edge 0x12345678:0x9abcdef0:0xfedcba9:0x87654321 -> 120:86

test mem:b32x4, a:b32x4 -> mem:b32x4
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3f800000:0:0x40000000:0xbf800000 -> 0x12345678:0xff00ff:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000:0x40000000:0:0x3f800000 -> 0xffffffff:0xff00ff00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], 0 offen offset:4 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], 0 offen offset:4 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], 0 offen offset:4 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], null offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3f800000:0:0x40000000:0xbf800000 -> 0x12345678:0xff00ff:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000:0x40000000:0:0x3f800000 -> 0xffffffff:0xff00ff00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_SNORM] offen offset:4 | gfx9
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_SNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_SNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3f800000:0xbf800000:0:0x40000000 -> 0x12345678:0x7f00817f:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x40000000:0:0xbf800000:0x3f800000 -> 0xffffffff:0x7f81007f:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x51fac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], 0 offen offset:4 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31039fac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], 0 offen offset:4 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], 0 offen offset:4 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002bfac ; buffer_store_format_xyzw {a}, {cell}, s[72:75], null offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3f800000:0xbf800000:0:0x40000000 -> 0x12345678:0x7f00817f:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x40000000:0:0xbf800000:0x3f800000 -> 0xffffffff:0x7f81007f:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2:3:4 -> 0x12345678:0x4030201:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 4:3:2:1 -> 0xffffffff:0x1020304:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_SINT] offen offset:4 | gfx9
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_SINT] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_SINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:0xffffffff -> 0x12345678:0xffff0001:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xfffffff8:5 -> 0xffffffff:0x5fff8:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_FLOAT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000:0xbf800000 -> 0x12345678:0xbc003400:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x3f800000:0x40000000 -> 0xffffffff:0x40003c00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x2ffac ; buffer_store_format_xy {a}, {cell}, s[72:75], 0 offen offset:4 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3101dfac ; buffer_store_format_xy {a}, {cell}, s[72:75], 0 offen offset:4 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_store_format_xy {a}, {cell}, s[72:75], 0 offen offset:4 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_store_format_xy {a}, {cell}, s[72:75], null offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000:0xbf800000 -> 0x12345678:0xbc003400:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x3f800000:0x40000000 -> 0xffffffff:0x40003c00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3f800000:0:0x40000000:0xbf800000 -> 0x12345678:0xffff:0xffff:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000:0x40000000:0:0x3f800000 -> 0xffffffff:0xffff0000:0xffff0000:0x7f7f7f7f

test mem:b32x4, a:b32 -> mem:b32x4
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8,BUF_NUM_FORMAT_SNORM] offen offset:4 | gfx9
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_SNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, null format:[BUF_FMT_8_SNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3f800000 -> 0x12345678:0x9abcde7f:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000 -> 0xffffffff:0x81:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32 -> mem:b32x4
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_FLOAT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000 -> 0x12345678:0x9abc3400:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000 -> 0xffffffff:0xbc00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x17fac ; buffer_store_format_x {a}, {cell}, s[72:75], 0 offen offset:4 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3100dfac ; buffer_store_format_x {a}, {cell}, s[72:75], 0 offen offset:4 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_store_format_x {a}, {cell}, s[72:75], 0 offen offset:4 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_store_format_x {a}, {cell}, s[72:75], null offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000 -> 0x12345678:0x9abc3400:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000 -> 0xffffffff:0xbc00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> 0x12345678:0x9abc0201:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 4:3 -> 0xffffffff:0x304:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x1cfac ; buffer_store_format_xy {a}, {cell}, s[72:75], 0 offen offset:4 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31012fac ; buffer_store_format_xy {a}, {cell}, s[72:75], 0 offen offset:4 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x30012fac ; buffer_store_format_xy {a}, {cell}, s[72:75], 0 offen offset:4 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x30012fac ; buffer_store_format_xy {a}, {cell}, s[72:75], null offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> 0x12345678:0x9abc0201:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 4:3 -> 0xffffffff:0x304:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32 -> mem:b32x4
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32,BUF_NUM_FORMAT_FLOAT] offen offset:4 | gfx9
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, null format:[BUF_FMT_32_FLOAT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000 -> 0x12345678:0x3e800000:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000 -> 0xffffffff:0xbf800000:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32,BUF_NUM_FORMAT_UINT] offen offset:4 | gfx9
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_UINT] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2 -> 0x12345678:1:2:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 4:3 -> 0xffffffff:4:3:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_2_10_10_10,BUF_NUM_FORMAT_UNORM] offen offset:4 | gfx9
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_2_10_10_10_UNORM] offen offset:4 | gfx10 gfx11
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_2_10_10_10_UNORM] offen offset:4 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3f800000:0:0x40000000:0xbf800000 -> 0x12345678:0x3ff003ff:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000:0x40000000:0:0x3f800000 -> 0xffffffff:0xc00ffc00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x3 -> mem:b32x4
  op tbuffer_store_format_xyz {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_xyz {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_xyz {a}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000:0xbf800000:0x40000000 -> 0x3e800000:0xbf800000:0x40000000:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x3f800000:0x40000000:0xbf800000 -> 0x3f800000:0x40000000:0xbf800000:0x7f7f7f7f

test mem:b32x4, a:b32x3 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x6ffac ; buffer_store_format_xyz {a}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104afac ; buffer_store_format_xyz {a}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_store_format_xyz {a}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_store_format_xyz {a}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000:0xbf800000:0x40000000 -> 0x3e800000:0xbf800000:0x40000000:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x3f800000:0x40000000:0xbf800000 -> 0x3f800000:0x40000000:0xbf800000:0x7f7f7f7f

test mem:b32x4, a:b32x4 -> mem:b32x4
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32_32,BUF_NUM_FORMAT_SINT] offen offset:0 | gfx9
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_32_SINT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_32_SINT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:0xffffffff:5:0xfffffff8 -> 1:0xffffffff:5:0xfffffff8
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xfffffff8:5:0xffffffff:1 -> 0xfffffff8:5:0xffffffff:1

test mem:b32x4, a:b32 -> mem:b32x4
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_x {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000 -> 0x12343400:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0xbf800000 -> 0xffffbc00:0:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x2 -> mem:b32x4
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_xy {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000:0xbf800000 -> 0xbc003400:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x3f800000:0 -> 0x3c00:0:0x80808080:0x7f7f7f7f

test mem:b32x4, a:b32x3 -> mem:b32x4
  op tbuffer_store_format_xyz {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_xyz {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_xyz {a}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 0x3e800000:0xbf800000:0x40000000 -> 0x3e800000:0xbf800000:0x40000000:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0x3f800000:0:0xbf800000 -> 0x3f800000:0:0xbf800000:0x7f7f7f7f

test mem:b32x4 -> d:f16
  op tbuffer_load_format_d16_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:0 | gfx9
  op tbuffer_load_format_d16_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1

test mem:b32x4 -> d:f16x2
  op tbuffer_load_format_d16_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:0 | gfx9
  op tbuffer_load_format_d16_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0

test mem:b32x4 -> d:f16x4
  op tbuffer_load_format_d16_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:0 | gfx9
  op tbuffer_load_format_d16_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_xyz {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:*
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:*

test mem:b32x4 -> d:f16x4
  op tbuffer_load_format_d16_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:0 | gfx9
  op tbuffer_load_format_d16_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:0
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:0

test mem:b32x4, a:f16x4 -> mem:b32x4
  op tbuffer_store_format_d16_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_8_8_8_8,BUF_NUM_FORMAT_UNORM] offen offset:0 | gfx9
  op tbuffer_store_format_d16_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_d16_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_8_8_8_8_UNORM] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:0:1:-1 -> 0xff00ff:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, -1:1:0:1 -> 0xff00ff00:0:0x80808080:0x7f7f7f7f

test mem:b32x4 -> d:f16
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_d16_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_d16_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1

test mem:b32x4 -> d:f16x2
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_d16_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_d16_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_xy {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_xy {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0

test mem:b32x4 -> d:f16x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_d16_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_d16_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_xyz {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_xyz {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:*
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:*

test mem:b32x4 -> d:f16x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_load_format_d16_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_load_format_d16_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_xyzw {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_load_d16_format_xyzw {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:0
  edge 0xff00ff:0xff00ff00:0xffffffff:0 -> 1:0:1:0

test mem:b32x4, a:f16x4 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x50fac ; buffer_store_format_d16_xyzw {a}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x31038fac ; buffer_store_format_d16_xyzw {a}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_store_d16_format_xyzw {a}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3002afac ; buffer_store_d16_format_xyzw {a}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:0:1:-1 -> 0xff00ff:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, -1:1:0:1 -> 0xff00ff00:0:0x80808080:0x7f7f7f7f

test mem:b32x4 -> d:f16
  op tbuffer_load_format_d16_x {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_load_format_d16_x {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_x {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5

test mem:b32x4 -> d:f16x2
  op tbuffer_load_format_d16_xy {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_load_format_d16_xy {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_xy {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1

test mem:b32x4 -> d:f16x4
  op tbuffer_load_format_d16_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_load_format_d16_xyz {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_xyz {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1:65504:*
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1:65504:*

test mem:b32x4 -> d:f16x4
  op tbuffer_load_format_d16_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_load_format_d16_xyzw {d}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_load_format_d16_xyzw {d}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1:65504:-1
  edge 0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb -> 0.5:1:65504:-1

test mem:b32x4, a:f16x4 -> mem:b32x4
  op tbuffer_store_format_d16_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_d16_xyzw {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_d16_xyzw {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_16_16_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:-1:0:2.5 -> 0xbc003c00:0x41000000:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 2.5:0:-1:1 -> 0x4100:0x3c00bc00:0x80808080:0x7f7f7f7f

test mem:b32x4, a:f16 -> mem:b32x4
  op tbuffer_store_format_d16_x {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_d16_x {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_d16_x {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1 -> 0x12343c00:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, -1 -> 0xffffbc00:0:0x80808080:0x7f7f7f7f

test mem:b32x4, a:f16 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x17fac ; buffer_store_format_d16_x {a}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3100dfac ; buffer_store_format_d16_x {a}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_store_d16_format_x {a}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_store_d16_format_x {a}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1 -> 0x12343c00:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, -1 -> 0xffffbc00:0:0x80808080:0x7f7f7f7f

test mem:b32x4, a:f16x2 -> mem:b32x4
  op tbuffer_store_format_d16_xy {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_16_16,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_d16_xy {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_16_16_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_d16_xy {a}, {cell}, {rsrc}, null format:[BUF_FMT_16_16_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:-1 -> 0xbc003c00:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 2.5:0 -> 0x4100:0:0x80808080:0x7f7f7f7f

test mem:b32x4, a:f16x2 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x2ffac ; buffer_store_format_d16_xy {a}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3101dfac ; buffer_store_format_d16_xy {a}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_store_d16_format_xy {a}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3001dfac ; buffer_store_d16_format_xy {a}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:-1 -> 0xbc003c00:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 2.5:0 -> 0x4100:0:0x80808080:0x7f7f7f7f

test mem:b32x4, a:f16x4 -> mem:b32x4
  op tbuffer_store_format_d16_xyz {a}, {cell}, {rsrc}, 0 format:[BUF_DATA_FORMAT_32_32_32,BUF_NUM_FORMAT_FLOAT] offen offset:0 | gfx9
  op tbuffer_store_format_d16_xyz {a}, {cell}, {rsrc}, 0 format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx10 gfx11
  op tbuffer_store_format_d16_xyz {a}, {cell}, {rsrc}, null format:[BUF_FMT_32_32_32_FLOAT] offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:-1:7:0 -> 0x3f800000:0xbf800000:0x40e00000:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 2.5:0:1:1 -> 0x40200000:0:0x3f800000:0x7f7f7f7f

test mem:b32x4, a:f16x4 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x6ffac ; buffer_store_format_d16_xyz {a}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3104afac ; buffer_store_format_d16_xyz {a}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_store_d16_format_xyz {a}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3003cfac ; buffer_store_d16_format_xyz {a}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:-1:7:0 -> 0x3f800000:0xbf800000:0x40e00000:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 2.5:0:1:1 -> 0x40200000:0:0x3f800000:0x7f7f7f7f

test mem:b32x4, d:b16x2 -> d:b16x2
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x17fac ; buffer_load_format_d16_hi_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx900
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3100dfac ; buffer_load_format_d16_hi_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_load_d16_hi_format_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_load_d16_hi_format_x {d}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb, 1:2 -> 1:0x3800
  edge 0x7bff1400:0:0:0, 3:4 -> 3:0x1400; 0x7bff9400:0:0:0, 3:4 -> 3:0x9400

test mem:b32x4, d:b16x2 -> d:b16x2
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x17fac ; buffer_load_format_d16_hi_x {d}, {cell}, s[72:75], 0 offen offset:0 | gfx906 gfx908 gfx90a gfx94 gfx95
  0x3c003800:0xbc007bff:0x3f800000:0xc0490fdb, 1:2 -> *:0x3800
  edge 0x7bff1400:0:0:0, 3:4 -> *:0x1400; 0x7bff9400:0:0:0, 3:4 -> *:0x9400

test mem:b32x4, a:f16x2 -> mem:b32x4
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x17fac ; buffer_store_format_d16_hi_x {a}, {cell}, s[72:75], 0 offen offset:0 | gfx9
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3100dfac ; buffer_store_format_d16_hi_x {a}, {cell}, s[72:75], 0 offen offset:0 | gfx10
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_store_d16_hi_format_x {a}, {cell}, s[72:75], 0 offen offset:0 | gfx11
  op s_mov_b64 s[72:73], s[92:93] ; s_mov_b32 s74, s94 ; s_mov_b32 s75, 0x3000dfac ; buffer_store_d16_hi_format_x {a}, {cell}, s[72:75], null offen offset:0 | gfx12
  0x12345678:0x9abcdef0:0xfedcba9:0x87654321, 1:2.5 -> 0x12344100:0x9abcdef0:0xfedcba9:0x87654321
  edge 0xffffffff:0:0x80808080:0x7f7f7f7f, 0:-1 -> 0xffffbc00:0:0x80808080:0x7f7f7f7f
