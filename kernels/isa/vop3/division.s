// What division is made of: scaled operands, the last step, corrections; and whole divisions, correctly rounded.
//
// Sources: CDNA 4 ISA and RDNA 3 ISA, V_DIV_SCALE, V_DIV_FMAS, V_DIV_FIXUP; IEEE 754.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test b:f32, c:f32 -> d:f32, vcc:mask
  op v_div_scale_f32 {d}, {vcc}, {b}, {b}, {c}
  1, 2 -> 1, 0; 1.5, -4 -> 1.5, 0; 0x3eaaaaab, 3 -> 0x3eaaaaab, 0; 100, 0x3e124925 -> 100, 0; -5, -7 -> -5, 0
  0x40492492, 0x40490fdc -> 0x40492492, 0; 0x3a83126f, 1000 -> 0x3a83126f, 0; 6, 6 -> 6, 0
  edge 0, 0 -> nan, 0; 0, -0 -> nan, 0; 0, inf -> nan, 0; 0, 0x1 -> nan, 0; 0, 0x807fffff -> nan, 0
  edge 0, 0x800000 -> nan, 0; 0, 0x7f7fffff -> nan, 0; 0, -1 -> nan, 0; 0, 0x7b800000 -> nan, 0
  edge 0, 0x83800000 -> nan, 0; 0, 0x4f000000 -> nan, 0; 0, 0x30000000 -> nan, 0; -0, 0 -> nan, 0; -0, -0 -> nan, 0
  edge -0, inf -> nan, 0; -0, 0x1 -> nan, 0; -0, 0x807fffff -> nan, 0; -0, 0x800000 -> nan, 0
  edge -0, 0x7f7fffff -> nan, 0; -0, -1 -> nan, 0; -0, 0x7b800000 -> nan, 0; -0, 0x83800000 -> nan, 0
  edge -0, 0x4f000000 -> nan, 0; -0, 0x30000000 -> nan, 0; inf, 0 -> nan, 0; inf, -0 -> nan, 0; inf, inf -> inf, 0
  edge inf, 0x1 -> inf, 0; inf, 0x807fffff -> inf, 0; inf, 0x800000 -> inf, 0; inf, 0x7f7fffff -> inf, 0
  edge inf, -1 -> inf, 0; inf, 0x7b800000 -> inf, 0; inf, 0x83800000 -> inf, 0; inf, 0x4f000000 -> inf, 0
  edge inf, 0x30000000 -> inf, 0; 0x1, 0 -> nan, 0; 0x1, -0 -> nan, 0; 0x1, inf -> 0x15000000, 1
  edge 0x1, 0x1 -> 0x15000000, 0; 0x1, 0x807fffff -> 0x15000000, 0; 0x1, 0x800000 -> 0x15000000, 0
  edge 0x1, 0x7f7fffff -> 0x15000000, 1; 0x1, -1 -> 0x15000000, 1; 0x1, 0x7b800000 -> 0x15000000, 1
  edge 0x1, 0x83800000 -> 0x15000000, 0; 0x1, 0x4f000000 -> 0x15000000, 1; 0x1, 0x30000000 -> 0x15000000, 1
  edge 0x807fffff, 0 -> nan, 0; 0x807fffff, -0 -> nan, 0; 0x807fffff, inf -> 0xa07ffffe, 1
  edge 0x807fffff, 0x1 -> 0xa07ffffe, 0; 0x807fffff, 0x807fffff -> 0xa07ffffe, 0
  edge 0x807fffff, 0x800000 -> 0xa07ffffe, 0; 0x807fffff, 0x7f7fffff -> 0xa07ffffe, 1; 0x807fffff, -1 -> 0xa07ffffe, 1
  edge 0x807fffff, 0x7b800000 -> 0xa07ffffe, 1; 0x807fffff, 0x83800000 -> 0xa07ffffe, 0
  edge 0x807fffff, 0x4f000000 -> 0xa07ffffe, 1; 0x807fffff, 0x30000000 -> 0xa07ffffe, 1; 0x800000, 0 -> nan, 0
  edge 0x800000, -0 -> nan, 0; 0x800000, inf -> 0x20800000, 1; 0x800000, 0x1 -> 0x20800000, 0
  edge 0x800000, 0x807fffff -> 0x20800000, 0; 0x800000, 0x800000 -> 0x20800000, 0
  edge 0x800000, 0x7f7fffff -> 0x20800000, 1; 0x800000, -1 -> 0x20800000, 1; 0x800000, 0x7b800000 -> 0x20800000, 1
  edge 0x800000, 0x83800000 -> 0x20800000, 0; 0x800000, 0x4f000000 -> 0x20800000, 1
  edge 0x800000, 0x30000000 -> 0x800000, 0; 0x7f7fffff, 0 -> nan, 0; 0x7f7fffff, -0 -> nan, 0; -1, 0 -> nan, 0
  edge -1, -0 -> nan, 0; -1, inf -> 0xdf800000, 1; -1, 0x807fffff -> -1, 1; -1, 0x800000 -> 0xdf800000, 0
  edge -1, 0x7f7fffff -> 0xdf800000, 1; -1, -1 -> -1, 0; -1, 0x7b800000 -> 0xdf800000, 1
  edge -1, 0x83800000 -> 0xdf800000, 0; -1, 0x4f000000 -> -1, 0; -1, 0x30000000 -> -1, 0; 0x7b800000, 0 -> nan, 0
  edge 0x7b800000, -0 -> nan, 0; 0x7b800000, inf -> 0x7b800000, 0; 0x7b800000, 0x7f7fffff -> 0x7b800000, 0
  edge 0x7b800000, -1 -> 0x7b800000, 0; 0x7b800000, 0x7b800000 -> 0x7b800000, 0
  edge 0x7b800000, 0x4f000000 -> 0x7b800000, 0; 0x83800000, 0 -> nan, 0; 0x83800000, -0 -> nan, 0
  edge 0x83800000, inf -> 0xa3800000, 1; 0x83800000, 0x1 -> 0xa3800000, 0; 0x83800000, 0x807fffff -> 0xa3800000, 0
  edge 0x83800000, 0x800000 -> 0xa3800000, 0; 0x83800000, 0x7f7fffff -> 0xa3800000, 1; 0x83800000, -1 -> 0xa3800000, 1
  edge 0x83800000, 0x7b800000 -> 0xa3800000, 1; 0x83800000, 0x83800000 -> 0xa3800000, 0
  edge 0x83800000, 0x4f000000 -> 0xa3800000, 1; 0x83800000, 0x30000000 -> 0x83800000, 0; 0x4f000000, 0 -> nan, 0
  edge 0x4f000000, -0 -> nan, 0; 0x4f000000, inf -> 0x6f000000, 1; 0x4f000000, 0x7f7fffff -> 0x6f000000, 1
  edge 0x4f000000, -1 -> 0x4f000000, 0; 0x4f000000, 0x7b800000 -> 0x4f000000, 0
  edge 0x4f000000, 0x4f000000 -> 0x4f000000, 0; 0x4f000000, 0x30000000 -> 0x4f000000, 0; 0x30000000, 0 -> nan, 0
  edge 0x30000000, -0 -> nan, 0; 0x30000000, inf -> 0x50000000, 1; 0x30000000, 0x1 -> 0x50000000, 0
  edge 0x30000000, 0x807fffff -> 0x50000000, 0; 0x30000000, 0x800000 -> 0x50000000, 0
  edge 0x30000000, 0x7f7fffff -> 0x50000000, 1; 0x30000000, -1 -> 0x30000000, 0
  edge 0x30000000, 0x7b800000 -> 0x50000000, 1; 0x30000000, 0x83800000 -> 0x50000000, 0
  edge 0x30000000, 0x4f000000 -> 0x30000000, 0; 0x30000000, 0x30000000 -> 0x30000000, 0

test b:f32, c:f32 -> d:f32, vcc:mask
  op v_div_scale_f32 {d}, {vcc}, {c}, {b}, {c}
  1, 2 -> 2, 0; 1.5, -4 -> -4, 0; 0x3eaaaaab, 3 -> 3, 0; 100, 0x3e124925 -> 0x3e124925, 0; -5, -7 -> -7, 0
  0x40492492, 0x40490fdc -> 0x40490fdc, 0; 0x3a83126f, 1000 -> 1000, 0; 6, 6 -> 6, 0
  edge 0, 0 -> nan, 0; 0, -0 -> nan, 0; 0, inf -> nan, 0; 0, 0x1 -> nan, 0; 0, 0x807fffff -> nan, 0
  edge 0, 0x800000 -> nan, 0; 0, 0x7f7fffff -> nan, 0; 0, -1 -> nan, 0; 0, 0x7b800000 -> nan, 0
  edge 0, 0x83800000 -> nan, 0; 0, 0x4f000000 -> nan, 0; 0, 0x30000000 -> nan, 0; -0, 0 -> nan, 0; -0, -0 -> nan, 0
  edge -0, inf -> nan, 0; -0, 0x1 -> nan, 0; -0, 0x807fffff -> nan, 0; -0, 0x800000 -> nan, 0
  edge -0, 0x7f7fffff -> nan, 0; -0, -1 -> nan, 0; -0, 0x7b800000 -> nan, 0; -0, 0x83800000 -> nan, 0
  edge -0, 0x4f000000 -> nan, 0; -0, 0x30000000 -> nan, 0; inf, 0 -> nan, 0; inf, -0 -> nan, 0; inf, inf -> inf, 0
  edge inf, 0x1 -> 0x15000000, 0; inf, 0x807fffff -> 0xa07ffffe, 0; inf, 0x800000 -> 0x20800000, 0
  edge inf, 0x7f7fffff -> 0x7f7fffff, 0; inf, -1 -> -1, 0; inf, 0x7b800000 -> 0x7b800000, 0
  edge inf, 0x83800000 -> 0xa3800000, 0; inf, 0x4f000000 -> 0x4f000000, 0; inf, 0x30000000 -> 0x30000000, 0
  edge 0x1, 0 -> nan, 0; 0x1, -0 -> nan, 0; 0x1, inf -> inf, 1; 0x1, 0x1 -> 0x15000000, 0
  edge 0x1, 0x807fffff -> 0xa07ffffe, 0; 0x1, 0x800000 -> 0x20800000, 0; 0x1, 0x7f7fffff -> 0x7f7fffff, 1
  edge 0x1, -1 -> -1, 1; 0x1, 0x7b800000 -> 0x7b800000, 1; 0x1, 0x83800000 -> 0xa3800000, 0
  edge 0x1, 0x4f000000 -> 0x4f000000, 1; 0x1, 0x30000000 -> 0x30000000, 1; 0x807fffff, 0 -> nan, 0
  edge 0x807fffff, -0 -> nan, 0; 0x807fffff, inf -> inf, 1; 0x807fffff, 0x1 -> 0x15000000, 0
  edge 0x807fffff, 0x807fffff -> 0xa07ffffe, 0; 0x807fffff, 0x800000 -> 0x20800000, 0
  edge 0x807fffff, 0x7f7fffff -> 0x7f7fffff, 1; 0x807fffff, -1 -> -1, 1; 0x807fffff, 0x7b800000 -> 0x7b800000, 1
  edge 0x807fffff, 0x83800000 -> 0xa3800000, 0; 0x807fffff, 0x4f000000 -> 0x4f000000, 1
  edge 0x807fffff, 0x30000000 -> 0x30000000, 1; 0x800000, 0 -> nan, 0; 0x800000, -0 -> nan, 0; 0x800000, inf -> inf, 1
  edge 0x800000, 0x1 -> 0x15000000, 0; 0x800000, 0x807fffff -> 0xa07ffffe, 0; 0x800000, 0x800000 -> 0x20800000, 0
  edge 0x800000, 0x7f7fffff -> 0x7f7fffff, 1; 0x800000, -1 -> -1, 1; 0x800000, 0x7b800000 -> 0x7b800000, 1
  edge 0x800000, 0x83800000 -> 0xa3800000, 0; 0x800000, 0x4f000000 -> 0x4f000000, 1
  edge 0x800000, 0x30000000 -> 0x30000000, 0; 0x7f7fffff, 0 -> nan, 0; 0x7f7fffff, -0 -> nan, 0; -1, 0 -> nan, 0
  edge -1, -0 -> nan, 0; -1, inf -> inf, 1; -1, 0x807fffff -> 0xa07ffffe, 1; -1, 0x800000 -> 0x20800000, 0
  edge -1, 0x7f7fffff -> 0x7f7fffff, 1; -1, -1 -> -1, 0; -1, 0x7b800000 -> 0x7b800000, 1
  edge -1, 0x83800000 -> 0xa3800000, 0; -1, 0x4f000000 -> 0x4f000000, 0; -1, 0x30000000 -> 0x30000000, 0
  edge 0x7b800000, 0 -> nan, 0; 0x7b800000, -0 -> nan, 0; 0x7b800000, inf -> inf, 0
  edge 0x7b800000, 0x7f7fffff -> 0x7f7fffff, 0; 0x7b800000, -1 -> -1, 0; 0x7b800000, 0x7b800000 -> 0x7b800000, 0
  edge 0x7b800000, 0x4f000000 -> 0x4f000000, 0; 0x83800000, 0 -> nan, 0; 0x83800000, -0 -> nan, 0
  edge 0x83800000, inf -> inf, 1; 0x83800000, 0x1 -> 0x15000000, 0; 0x83800000, 0x807fffff -> 0xa07ffffe, 0
  edge 0x83800000, 0x800000 -> 0x20800000, 0; 0x83800000, 0x7f7fffff -> 0x7f7fffff, 1; 0x83800000, -1 -> -1, 1
  edge 0x83800000, 0x7b800000 -> 0x7b800000, 1; 0x83800000, 0x83800000 -> 0xa3800000, 0
  edge 0x83800000, 0x4f000000 -> 0x4f000000, 1; 0x83800000, 0x30000000 -> 0x30000000, 0; 0x4f000000, 0 -> nan, 0
  edge 0x4f000000, -0 -> nan, 0; 0x4f000000, inf -> inf, 1; 0x4f000000, 0x7f7fffff -> 0x7f7fffff, 1
  edge 0x4f000000, -1 -> -1, 0; 0x4f000000, 0x7b800000 -> 0x7b800000, 0; 0x4f000000, 0x4f000000 -> 0x4f000000, 0
  edge 0x4f000000, 0x30000000 -> 0x30000000, 0; 0x30000000, 0 -> nan, 0; 0x30000000, -0 -> nan, 0
  edge 0x30000000, inf -> inf, 1; 0x30000000, 0x1 -> 0x15000000, 0; 0x30000000, 0x807fffff -> 0xa07ffffe, 0
  edge 0x30000000, 0x800000 -> 0x20800000, 0; 0x30000000, 0x7f7fffff -> 0x7f7fffff, 1; 0x30000000, -1 -> -1, 0
  edge 0x30000000, 0x7b800000 -> 0x7b800000, 1; 0x30000000, 0x83800000 -> 0xa3800000, 0
  edge 0x30000000, 0x4f000000 -> 0x4f000000, 0; 0x30000000, 0x30000000 -> 0x30000000, 0

test a:f32, b:f32 -> d:f32, vcc:mask
  op v_div_scale_f32 v40, {vcc}, {b}, {b}, {a} ; v_div_scale_f32 v41, {vcc}, {a}, {b}, {a} ; v_rcp_f32_e32 v42, v40 ; s_nop 4 ; v_fma_f32 v43, -v40, v42, 1.0 ; v_fma_f32 v42, v43, v42, v42 ; v_mul_f32_e32 v43, v41, v42 ; v_fma_f32 v44, -v40, v43, v41 ; v_fma_f32 v43, v44, v42, v43 ; v_fma_f32 v41, -v40, v43, v41 ; v_div_fmas_f32 v41, v41, v42, v43 ; v_div_fixup_f32 {d}, v41, {b}, {a}
  1, 2 -> 0.5, *; 1.5, -4 -> -0.375, *; 0x3eaaaaab, 3 -> 0x3de38e39, *; 100, 0x3e124925 -> 0x442effff, *
  -5, -7 -> 0x3f36db6e, *; 0x40492492, 0x40490fdc -> 0x3f800d2f, *; 0x3a83126f, 1000 -> 0x358637bd, *; 6, 6 -> 1, *
  edge 0, 0 -> nan, *; 0, -0 -> nan, *; 0, inf -> 0, *; 0, -inf -> -0, *; 0, nan -> nan, *; 0, snan -> nan, *
  edge 0, 0x1 -> 0, *; 0, 0x807fffff -> -0, *; 0, 0x800000 -> 0, *; 0, 0x7f7fffff -> 0, *; 0, 0xff7fffff -> -0, *
  edge 0, 1 -> 0, *; 0, 0x3f800001 -> 0, *; 0, -1 -> -0, *; 0, 0x7b800000 -> 0, *; 0, 0x3800000 -> 0, *
  edge 0, 0x4f000000 -> 0, *; 0, 3 -> 0, *; -0, 0 -> nan, *; -0, -0 -> nan, *; -0, inf -> -0, *; -0, -inf -> 0, *
  edge -0, nan -> nan, *; -0, snan -> nan, *; -0, 0x1 -> -0, *; -0, 0x807fffff -> 0, *; -0, 0x800000 -> -0, *
  edge -0, 0x7f7fffff -> -0, *; -0, 0xff7fffff -> 0, *; -0, 1 -> -0, *; -0, 0x3f800001 -> -0, *; -0, -1 -> 0, *
  edge -0, 0x7b800000 -> -0, *; -0, 0x3800000 -> -0, *; -0, 0x4f000000 -> -0, *; -0, 3 -> -0, *; inf, 0 -> inf, *
  edge inf, -0 -> -inf, *; inf, inf -> nan, *; inf, -inf -> nan, *; inf, nan -> nan, *; inf, snan -> nan, *
  edge inf, 0x1 -> inf, *; inf, 0x807fffff -> -inf, *; inf, 0x800000 -> inf, *; inf, 0x7f7fffff -> inf, *
  edge inf, 0xff7fffff -> -inf, *; inf, 1 -> inf, *; inf, 0x3f800001 -> inf, *; inf, -1 -> -inf, *
  edge inf, 0x7b800000 -> inf, *; inf, 0x3800000 -> inf, *; inf, 0x4f000000 -> inf, *; inf, 3 -> inf, *
  edge -inf, 0 -> -inf, *; -inf, -0 -> inf, *; -inf, inf -> nan, *; -inf, -inf -> nan, *; -inf, nan -> nan, *
  edge -inf, snan -> nan, *; -inf, 0x1 -> -inf, *; -inf, 0x807fffff -> inf, *; -inf, 0x800000 -> -inf, *
  edge -inf, 0x7f7fffff -> -inf, *; -inf, 0xff7fffff -> inf, *; -inf, 1 -> -inf, *; -inf, 0x3f800001 -> -inf, *
  edge -inf, -1 -> inf, *; -inf, 0x7b800000 -> -inf, *; -inf, 0x3800000 -> -inf, *; -inf, 0x4f000000 -> -inf, *
  edge -inf, 3 -> -inf, *; nan, 0 -> nan, *; nan, -0 -> nan, *; nan, inf -> nan, *; nan, -inf -> nan, *
  edge nan, nan -> nan, *; nan, snan -> nan, *; nan, 0x1 -> nan, *; nan, 0x807fffff -> nan, *; nan, 0x800000 -> nan, *
  edge nan, 0x7f7fffff -> nan, *; nan, 0xff7fffff -> nan, *; nan, 1 -> nan, *; nan, 0x3f800001 -> nan, *
  edge nan, -1 -> nan, *; nan, 0x7b800000 -> nan, *; nan, 0x3800000 -> nan, *; nan, 0x4f000000 -> nan, *
  edge nan, 3 -> nan, *; snan, 0 -> nan, *; snan, -0 -> nan, *; snan, inf -> nan, *; snan, -inf -> nan, *
  edge snan, nan -> nan, *; snan, snan -> nan, *; snan, 0x1 -> nan, *; snan, 0x807fffff -> nan, *
  edge snan, 0x800000 -> nan, *; snan, 0x7f7fffff -> nan, *; snan, 0xff7fffff -> nan, *; snan, 1 -> nan, *
  edge snan, 0x3f800001 -> nan, *; snan, -1 -> nan, *; snan, 0x7b800000 -> nan, *; snan, 0x3800000 -> nan, *
  edge snan, 0x4f000000 -> nan, *; snan, 3 -> nan, *; 0x1, 0 -> inf, *; 0x1, -0 -> -inf, *; 0x1, inf -> 0, *
  edge 0x1, -inf -> -0, *; 0x1, nan -> nan, *; 0x1, snan -> nan, *; 0x1, 0x1 -> 1, *; 0x1, 0x807fffff -> 0xb4000001, *
  edge 0x1, 0x800000 -> 0x34000000, *; 0x1, 0x7f7fffff -> 0, *; 0x1, 0xff7fffff -> -0, *; 0x1, 1 -> 0x1, *
  edge 0x1, -1 -> 0x80000001, *; 0x1, 0x7b800000 -> 0, *; 0x1, 0x3800000 -> 0x31000000, *; 0x1, 0x4f000000 -> 0, *
  edge 0x807fffff, 0 -> -inf, *; 0x807fffff, -0 -> inf, *; 0x807fffff, inf -> -0, *; 0x807fffff, -inf -> 0, *
  edge 0x807fffff, nan -> nan, *; 0x807fffff, snan -> nan, *; 0x807fffff, 0x1 -> 0xcafffffe, *
  edge 0x807fffff, 0x807fffff -> 1, *; 0x807fffff, 0x800000 -> 0xbf7ffffe, *; 0x807fffff, 0x7f7fffff -> -0, *
  edge 0x807fffff, 0xff7fffff -> 0, *; 0x807fffff, 1 -> 0x807fffff, *; 0x807fffff, -1 -> 0x7fffff, *
  edge 0x807fffff, 0x7b800000 -> -0, *; 0x807fffff, 0x3800000 -> 0xbc7ffffe, *; 0x800000, 0 -> inf, *
  edge 0x800000, -0 -> -inf, *; 0x800000, inf -> 0, *; 0x800000, -inf -> -0, *; 0x800000, nan -> nan, *
  edge 0x800000, snan -> nan, *; 0x800000, 0x1 -> 0x4b000000, *; 0x800000, 0x807fffff -> 0xbf800001, *
  edge 0x800000, 0x800000 -> 1, *; 0x800000, 0x7f7fffff -> 0, *; 0x800000, 0xff7fffff -> -0, *
  edge 0x800000, 1 -> 0x800000, *; 0x800000, -1 -> 0x80800000, *; 0x800000, 0x7b800000 -> 0, *
  edge 0x800000, 0x3800000 -> 0.015625, *; 0x7f7fffff, 0 -> inf, *; 0x7f7fffff, -0 -> -inf, *; 0x7f7fffff, inf -> 0, *
  edge 0x7f7fffff, -inf -> -0, *; 0x7f7fffff, nan -> nan, *; 0x7f7fffff, snan -> nan, *; 0x7f7fffff, 0x1 -> inf, *
  edge 0x7f7fffff, 0x807fffff -> -inf, *; 0x7f7fffff, 0x800000 -> inf, *; 0x7f7fffff, 0x7f7fffff -> 1, *
  edge 0x7f7fffff, 0xff7fffff -> -1, *; 0x7f7fffff, 1 -> 0x7f7fffff, *; 0x7f7fffff, 0x3f800001 -> 0x7f7ffffd, *
  edge 0x7f7fffff, -1 -> 0xff7fffff, *; 0x7f7fffff, 0x7b800000 -> 0x437fffff, *; 0x7f7fffff, 0x3800000 -> inf, *
  edge 0x7f7fffff, 0x4f000000 -> 0x6fffffff, *; 0x7f7fffff, 3 -> 0x7eaaaaaa, *; 0xff7fffff, 0 -> -inf, *
  edge 0xff7fffff, -0 -> inf, *; 0xff7fffff, inf -> -0, *; 0xff7fffff, -inf -> 0, *; 0xff7fffff, nan -> nan, *
  edge 0xff7fffff, snan -> nan, *; 0xff7fffff, 0x1 -> -inf, *; 0xff7fffff, 0x807fffff -> inf, *
  edge 0xff7fffff, 0x800000 -> -inf, *; 0xff7fffff, 0x7f7fffff -> -1, *; 0xff7fffff, 0xff7fffff -> 1, *
  edge 0xff7fffff, 1 -> 0xff7fffff, *; 0xff7fffff, 0x3f800001 -> 0xff7ffffd, *; 0xff7fffff, -1 -> 0x7f7fffff, *
  edge 0xff7fffff, 0x7b800000 -> 0xc37fffff, *; 0xff7fffff, 0x3800000 -> -inf, *
  edge 0xff7fffff, 0x4f000000 -> 0xefffffff, *; 0xff7fffff, 3 -> 0xfeaaaaaa, *; 1, 0 -> inf, *; 1, -0 -> -inf, *
  edge 1, inf -> 0, *; 1, -inf -> -0, *; 1, nan -> nan, *; 1, snan -> nan, *; 1, 0x1 -> inf, *
  edge 1, 0x807fffff -> 0xfe800001, *; 1, 0x800000 -> 0x7e800000, *; 1, 1 -> 1, *; 1, 0x3f800001 -> 0x3f7ffffe, *
  edge 1, -1 -> -1, *; 1, 0x7b800000 -> 0x3800000, *; 1, 0x3800000 -> 0x7b800000, *; 1, 0x4f000000 -> 0x30000000, *
  edge 1, 3 -> 0x3eaaaaab, *; 0x3f800001, 0 -> inf, *; 0x3f800001, -0 -> -inf, *; 0x3f800001, inf -> 0, *
  edge 0x3f800001, -inf -> -0, *; 0x3f800001, nan -> nan, *; 0x3f800001, snan -> nan, *; 0x3f800001, 0x1 -> inf, *
  edge 0x3f800001, 0x807fffff -> 0xfe800002, *; 0x3f800001, 0x800000 -> 0x7e800001, *; 0x3f800001, 1 -> 0x3f800001, *
  edge 0x3f800001, 0x3f800001 -> 1, *; 0x3f800001, -1 -> 0xbf800001, *; 0x3f800001, 0x7b800000 -> 0x3800001, *
  edge 0x3f800001, 0x3800000 -> 0x7b800001, *; 0x3f800001, 0x4f000000 -> 0x30000001, *; 0x3f800001, 3 -> 0x3eaaaaac, *
  edge -1, 0 -> -inf, *; -1, -0 -> inf, *; -1, inf -> -0, *; -1, -inf -> 0, *; -1, nan -> nan, *; -1, snan -> nan, *
  edge -1, 0x1 -> -inf, *; -1, 0x807fffff -> 0x7e800001, *; -1, 0x800000 -> 0xfe800000, *; -1, 1 -> -1, *
  edge -1, 0x3f800001 -> 0xbf7ffffe, *; -1, -1 -> 1, *; -1, 0x7b800000 -> 0x83800000, *
  edge -1, 0x3800000 -> 0xfb800000, *; -1, 0x4f000000 -> 0xb0000000, *; -1, 3 -> 0xbeaaaaab, *
  edge 0x7b800000, 0 -> inf, *; 0x7b800000, -0 -> -inf, *; 0x7b800000, inf -> 0, *; 0x7b800000, -inf -> -0, *
  edge 0x7b800000, nan -> nan, *; 0x7b800000, snan -> nan, *; 0x7b800000, 0x1 -> inf, *
  edge 0x7b800000, 0x807fffff -> -inf, *; 0x7b800000, 0x800000 -> inf, *; 0x7b800000, 0x7f7fffff -> 0x3b800001, *
  edge 0x7b800000, 0xff7fffff -> 0xbb800001, *; 0x7b800000, 1 -> 0x7b800000, *
  edge 0x7b800000, 0x3f800001 -> 0x7b7ffffe, *; 0x7b800000, -1 -> 0xfb800000, *; 0x7b800000, 0x7b800000 -> 1, *
  edge 0x7b800000, 0x3800000 -> inf, *; 0x7b800000, 0x4f000000 -> 0x6c000000, *; 0x7b800000, 3 -> 0x7aaaaaab, *
  edge 0x3800000, 0 -> inf, *; 0x3800000, -0 -> -inf, *; 0x3800000, inf -> 0, *; 0x3800000, -inf -> -0, *
  edge 0x3800000, nan -> nan, *; 0x3800000, snan -> nan, *; 0x3800000, 0x1 -> 0x4e000000, *
  edge 0x3800000, 0x807fffff -> 0xc2800001, *; 0x3800000, 0x800000 -> 64, *; 0x3800000, 0x7f7fffff -> 0, *
  edge 0x3800000, 0xff7fffff -> -0, *; 0x3800000, 1 -> 0x3800000, *; 0x3800000, 0x3f800001 -> 0x37ffffe, *
  edge 0x3800000, -1 -> 0x83800000, *; 0x3800000, 0x7b800000 -> 0, *; 0x3800000, 0x3800000 -> 1, *
  edge 0x3800000, 3 -> 0x2aaaaab, *; 0x4f000000, 0 -> inf, *; 0x4f000000, -0 -> -inf, *; 0x4f000000, inf -> 0, *
  edge 0x4f000000, -inf -> -0, *; 0x4f000000, nan -> nan, *; 0x4f000000, snan -> nan, *; 0x4f000000, 0x1 -> inf, *
  edge 0x4f000000, 0x807fffff -> -inf, *; 0x4f000000, 0x800000 -> inf, *; 0x4f000000, 0x7f7fffff -> 0xf000001, *
  edge 0x4f000000, 0xff7fffff -> 0x8f000001, *; 0x4f000000, 1 -> 0x4f000000, *
  edge 0x4f000000, 0x3f800001 -> 0x4efffffe, *; 0x4f000000, -1 -> 0xcf000000, *
  edge 0x4f000000, 0x7b800000 -> 0x13000000, *; 0x4f000000, 0x3800000 -> inf, *; 0x4f000000, 0x4f000000 -> 1, *
  edge 0x4f000000, 3 -> 0x4e2aaaab, *; 3, 0 -> inf, *; 3, -0 -> -inf, *; 3, inf -> 0, *; 3, -inf -> -0, *
  edge 3, nan -> nan, *; 3, snan -> nan, *; 3, 0x1 -> inf, *; 3, 0x807fffff -> 0xff400002, *
  edge 3, 0x800000 -> 0x7f400000, *; 3, 1 -> 3, *; 3, 0x3f800001 -> 0x403fffff, *; 3, -1 -> -3, *
  edge 3, 0x7b800000 -> 0x4400000, *; 3, 0x3800000 -> 0x7c400000, *; 3, 0x4f000000 -> 0x30c00000, *; 3, 3 -> 1, *

test a:f32, b:f32, c:f32, vcc:mask -> d:f32
  op s_nop 4 ; v_div_fmas_f32 {d}, {a}, {b}, {c}
  2, 3, 4, 0 -> 10; 1.5, -4, 0.25, 0 -> -5.75; 0x3eaaaaab, 3, -1, 0 -> 0x33000000
  100, 0x3e124925, -14, 0 -> 0x3e92493a; -5, -7, 1, 0 -> 36; 0x3f800001, 0x3f800001, 0xbf800002, 0 -> 0x28800000
  0x3f800001, 0xbf800001, 0x3f800002, 0 -> 0xa8800000; 0x3f800003, 0x3f800005, 0xbf800008, 0 -> 0x2a700000
  edge -0, -0, -0, 0 -> 0; -0, -0, 0x1, 0 -> 0x1; -0, inf, -0, 0 -> nan; -0, inf, 0x1, 0 -> nan; -0, nan, -0, 0 -> nan
  edge -0, nan, 0x1, 0 -> nan; -0, 0x1, -0, 0 -> -0; -0, 0x1, 0x1, 0 -> 0x1; -0, 0x7f7fffff, -0, 0 -> -0
  edge -0, 0x7f7fffff, 0x1, 0 -> 0x1; -0, -1, -0, 0 -> 0; -0, -1, 0x1, 0 -> 0x1; inf, -0, -0, 0 -> nan
  edge inf, -0, 0x1, 0 -> nan; inf, inf, -0, 0 -> inf; inf, inf, 0x1, 0 -> inf; inf, nan, -0, 0 -> nan
  edge inf, nan, 0x1, 0 -> nan; inf, 0x1, -0, 0 -> inf; inf, 0x1, 0x1, 0 -> inf; inf, 0x7f7fffff, -0, 0 -> inf
  edge inf, 0x7f7fffff, 0x1, 0 -> inf; inf, -1, -0, 0 -> -inf; inf, -1, 0x1, 0 -> -inf; nan, -0, -0, 0 -> nan
  edge nan, -0, 0x1, 0 -> nan; nan, inf, -0, 0 -> nan; nan, inf, 0x1, 0 -> nan; nan, nan, -0, 0 -> nan
  edge nan, nan, 0x1, 0 -> nan; nan, 0x1, -0, 0 -> nan; nan, 0x1, 0x1, 0 -> nan; nan, 0x7f7fffff, -0, 0 -> nan
  edge nan, 0x7f7fffff, 0x1, 0 -> nan; nan, -1, -0, 0 -> nan; nan, -1, 0x1, 0 -> nan; 0x1, -0, -0, 0 -> -0
  edge 0x1, -0, 0x1, 0 -> 0x1; 0x1, inf, -0, 0 -> inf; 0x1, inf, 0x1, 0 -> inf; 0x1, nan, -0, 0 -> nan
  edge 0x1, nan, 0x1, 0 -> nan; 0x1, 0x1, -0, 0 -> 0; 0x1, 0x1, 0x1, 0 -> 0x1; 0x1, 0x7f7fffff, -0, 0 -> 0x34ffffff
  edge 0x1, 0x7f7fffff, 0x1, 0 -> 0x34ffffff; 0x1, -1, -0, 0 -> 0x80000001; 0x1, -1, 0x1, 0 -> 0
  edge 0x7f7fffff, -0, -0, 0 -> -0; 0x7f7fffff, -0, 0x1, 0 -> 0x1; 0x7f7fffff, inf, -0, 0 -> inf
  edge 0x7f7fffff, inf, 0x1, 0 -> inf; 0x7f7fffff, nan, -0, 0 -> nan; 0x7f7fffff, nan, 0x1, 0 -> nan
  edge 0x7f7fffff, 0x1, -0, 0 -> 0x34ffffff; 0x7f7fffff, 0x1, 0x1, 0 -> 0x34ffffff
  edge 0x7f7fffff, 0x7f7fffff, -0, 0 -> inf; 0x7f7fffff, 0x7f7fffff, 0x1, 0 -> inf
  edge 0x7f7fffff, -1, -0, 0 -> 0xff7fffff; 0x7f7fffff, -1, 0x1, 0 -> 0xff7fffff; -1, -0, -0, 0 -> 0
  edge -1, -0, 0x1, 0 -> 0x1; -1, inf, -0, 0 -> -inf; -1, inf, 0x1, 0 -> -inf; -1, nan, -0, 0 -> nan
  edge -1, nan, 0x1, 0 -> nan; -1, 0x1, -0, 0 -> 0x80000001; -1, 0x1, 0x1, 0 -> 0; -1, 0x7f7fffff, -0, 0 -> 0xff7fffff
  edge -1, 0x7f7fffff, 0x1, 0 -> 0xff7fffff; -1, -1, -0, 0 -> 1; -1, -1, 0x1, 0 -> 1

test b:f64, c:f64 -> d:f64, vcc:mask
  op v_div_scale_f64 {d}, {vcc}, {b}, {b}, {c}
  1, 2 -> 1, 0; 1.5, -4 -> 1.5, 0; 0x3fd5555555555555, 3 -> 0x3fd5555555555555, 0; 100, 0x3fc2492492492492 -> 100, 0
  -5, -7 -> -5, 0; 0x4009249249249249, 0x400921fb78121fb8 -> 0x4009249249249249, 0
  0x3f50624dd2f1a9fc, 1000 -> 0x3f50624dd2f1a9fc, 0; 6, 6 -> 6, 0
  edge 0, 0 -> nan, 0; 0, -0 -> nan, 0; 0, inf -> nan, 0; 0, 0x1 -> nan, 0; 0, 0x800fffffffffffff -> nan, 0
  edge 0, 0x10000000000000 -> nan, 0; 0, 0x7fefffffffffffff -> nan, 0; 0, -1 -> nan, 0
  edge 0, 0x7f70000000000000 -> nan, 0; 0, 0x8070000000000000 -> nan, 0; 0, 0x4fe0000000000000 -> nan, 0
  edge 0, 0x3000000000000000 -> nan, 0; -0, 0 -> nan, 0; -0, -0 -> nan, 0; -0, inf -> nan, 0; -0, 0x1 -> nan, 0
  edge -0, 0x800fffffffffffff -> nan, 0; -0, 0x10000000000000 -> nan, 0; -0, 0x7fefffffffffffff -> nan, 0
  edge -0, -1 -> nan, 0; -0, 0x7f70000000000000 -> nan, 0; -0, 0x8070000000000000 -> nan, 0
  edge -0, 0x4fe0000000000000 -> nan, 0; -0, 0x3000000000000000 -> nan, 0; inf, 0 -> nan, 0; inf, -0 -> nan, 0
  edge inf, inf -> inf, 0; inf, 0x1 -> inf, 0; inf, 0x800fffffffffffff -> inf, 0; inf, 0x10000000000000 -> inf, 0
  edge inf, 0x7fefffffffffffff -> inf, 0; inf, -1 -> inf, 0; inf, 0x7f70000000000000 -> inf, 0
  edge inf, 0x8070000000000000 -> inf, 0; inf, 0x4fe0000000000000 -> inf, 0; inf, 0x3000000000000000 -> inf, 0
  edge 0x1, 0 -> nan, 0; 0x1, -0 -> nan, 0; 0x1, inf -> 0x4d0000000000000, 1; 0x1, 0x1 -> 0x4d0000000000000, 0
  edge 0x1, 0x800fffffffffffff -> 0x4d0000000000000, 0; 0x1, 0x10000000000000 -> 0x4d0000000000000, 0
  edge 0x1, 0x7fefffffffffffff -> 0x4d0000000000000, 1; 0x1, -1 -> 0x4d0000000000000, 1
  edge 0x1, 0x7f70000000000000 -> 0x4d0000000000000, 1; 0x1, 0x8070000000000000 -> 0x4d0000000000000, 0
  edge 0x1, 0x4fe0000000000000 -> 0x4d0000000000000, 1; 0x1, 0x3000000000000000 -> 0x4d0000000000000, 1
  edge 0x800fffffffffffff, 0 -> nan, 0; 0x800fffffffffffff, -0 -> nan, 0
  edge 0x800fffffffffffff, inf -> 0x880ffffffffffffe, 1; 0x800fffffffffffff, 0x1 -> 0x880ffffffffffffe, 0
  edge 0x800fffffffffffff, 0x800fffffffffffff -> 0x880ffffffffffffe, 0
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x880ffffffffffffe, 0
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x880ffffffffffffe, 1
  edge 0x800fffffffffffff, -1 -> 0x880ffffffffffffe, 1
  edge 0x800fffffffffffff, 0x7f70000000000000 -> 0x880ffffffffffffe, 1
  edge 0x800fffffffffffff, 0x8070000000000000 -> 0x880ffffffffffffe, 0
  edge 0x800fffffffffffff, 0x4fe0000000000000 -> 0x880ffffffffffffe, 1
  edge 0x800fffffffffffff, 0x3000000000000000 -> 0x880ffffffffffffe, 1; 0x10000000000000, 0 -> nan, 0
  edge 0x10000000000000, -0 -> nan, 0; 0x10000000000000, inf -> 0x810000000000000, 1
  edge 0x10000000000000, 0x1 -> 0x810000000000000, 0; 0x10000000000000, 0x800fffffffffffff -> 0x810000000000000, 0
  edge 0x10000000000000, 0x10000000000000 -> 0x810000000000000, 0
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x810000000000000, 1; 0x10000000000000, -1 -> 0x810000000000000, 1
  edge 0x10000000000000, 0x7f70000000000000 -> 0x810000000000000, 1
  edge 0x10000000000000, 0x8070000000000000 -> 0x810000000000000, 0
  edge 0x10000000000000, 0x4fe0000000000000 -> 0x810000000000000, 1
  edge 0x10000000000000, 0x3000000000000000 -> 0x10000000000000, 0; 0x7fefffffffffffff, 0 -> nan, 0
  edge 0x7fefffffffffffff, -0 -> nan, 0; 0x7fefffffffffffff, inf -> 0x77efffffffffffff, 0
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x77efffffffffffff, 0; 0x7fefffffffffffff, -1 -> inf, 1
  edge 0x7fefffffffffffff, 0x7f70000000000000 -> 0x77efffffffffffff, 0
  edge 0x7fefffffffffffff, 0x4fe0000000000000 -> 0x77efffffffffffff, 0; -1, 0 -> nan, 0; -1, -0 -> nan, 0
  edge -1, inf -> 0xc7f0000000000000, 1; -1, 0x800fffffffffffff -> -1, 1
  edge -1, 0x10000000000000 -> 0xc7f0000000000000, 0; -1, 0x7fefffffffffffff -> 0xc7f0000000000000, 1; -1, -1 -> -1, 0
  edge -1, 0x7f70000000000000 -> 0xc7f0000000000000, 1; -1, 0x8070000000000000 -> 0xc7f0000000000000, 0
  edge -1, 0x4fe0000000000000 -> -1, 0; -1, 0x3000000000000000 -> -1, 0; 0x7f70000000000000, 0 -> nan, 0
  edge 0x7f70000000000000, -0 -> nan, 0; 0x7f70000000000000, inf -> 0x7f70000000000000, 0
  edge 0x7f70000000000000, 0x7fefffffffffffff -> 0x7f70000000000000, 0
  edge 0x7f70000000000000, -1 -> 0x7f70000000000000, 0
  edge 0x7f70000000000000, 0x7f70000000000000 -> 0x7f70000000000000, 0
  edge 0x7f70000000000000, 0x4fe0000000000000 -> 0x7f70000000000000, 0; 0x8070000000000000, 0 -> nan, 0
  edge 0x8070000000000000, -0 -> nan, 0; 0x8070000000000000, inf -> 0x8870000000000000, 1
  edge 0x8070000000000000, 0x1 -> 0x8870000000000000, 0
  edge 0x8070000000000000, 0x800fffffffffffff -> 0x8870000000000000, 0
  edge 0x8070000000000000, 0x10000000000000 -> 0x8870000000000000, 0
  edge 0x8070000000000000, 0x7fefffffffffffff -> 0x8870000000000000, 1
  edge 0x8070000000000000, -1 -> 0x8870000000000000, 1
  edge 0x8070000000000000, 0x7f70000000000000 -> 0x8870000000000000, 1
  edge 0x8070000000000000, 0x8070000000000000 -> 0x8870000000000000, 0
  edge 0x8070000000000000, 0x4fe0000000000000 -> 0x8870000000000000, 1
  edge 0x8070000000000000, 0x3000000000000000 -> 0x8070000000000000, 0; 0x4fe0000000000000, 0 -> nan, 0
  edge 0x4fe0000000000000, -0 -> nan, 0; 0x4fe0000000000000, inf -> 0x57e0000000000000, 1
  edge 0x4fe0000000000000, 0x7fefffffffffffff -> 0x57e0000000000000, 1
  edge 0x4fe0000000000000, -1 -> 0x4fe0000000000000, 0
  edge 0x4fe0000000000000, 0x7f70000000000000 -> 0x4fe0000000000000, 0
  edge 0x4fe0000000000000, 0x4fe0000000000000 -> 0x4fe0000000000000, 0
  edge 0x4fe0000000000000, 0x3000000000000000 -> 0x4fe0000000000000, 0; 0x3000000000000000, 0 -> nan, 0
  edge 0x3000000000000000, -0 -> nan, 0; 0x3000000000000000, inf -> 0x3800000000000000, 1
  edge 0x3000000000000000, 0x1 -> 0x3800000000000000, 0
  edge 0x3000000000000000, 0x800fffffffffffff -> 0x3800000000000000, 0
  edge 0x3000000000000000, 0x10000000000000 -> 0x3800000000000000, 0
  edge 0x3000000000000000, 0x7fefffffffffffff -> 0x3800000000000000, 1
  edge 0x3000000000000000, -1 -> 0x3000000000000000, 0
  edge 0x3000000000000000, 0x7f70000000000000 -> 0x3800000000000000, 1
  edge 0x3000000000000000, 0x8070000000000000 -> 0x3800000000000000, 0
  edge 0x3000000000000000, 0x4fe0000000000000 -> 0x3000000000000000, 0
  edge 0x3000000000000000, 0x3000000000000000 -> 0x3000000000000000, 0

test b:f64, c:f64 -> d:f64, vcc:mask
  op v_div_scale_f64 {d}, {vcc}, {c}, {b}, {c}
  1, 2 -> 2, 0; 1.5, -4 -> -4, 0; 0x3fd5555555555555, 3 -> 3, 0; 100, 0x3fc2492492492492 -> 0x3fc2492492492492, 0
  -5, -7 -> -7, 0; 0x4009249249249249, 0x400921fb78121fb8 -> 0x400921fb78121fb8, 0
  0x3f50624dd2f1a9fc, 1000 -> 1000, 0; 6, 6 -> 6, 0
  edge 0, 0 -> nan, 0; 0, -0 -> nan, 0; 0, inf -> nan, 0; 0, 0x1 -> nan, 0; 0, 0x800fffffffffffff -> nan, 0
  edge 0, 0x10000000000000 -> nan, 0; 0, 0x7fefffffffffffff -> nan, 0; 0, -1 -> nan, 0
  edge 0, 0x7f70000000000000 -> nan, 0; 0, 0x8070000000000000 -> nan, 0; 0, 0x4fe0000000000000 -> nan, 0
  edge 0, 0x3000000000000000 -> nan, 0; -0, 0 -> nan, 0; -0, -0 -> nan, 0; -0, inf -> nan, 0; -0, 0x1 -> nan, 0
  edge -0, 0x800fffffffffffff -> nan, 0; -0, 0x10000000000000 -> nan, 0; -0, 0x7fefffffffffffff -> nan, 0
  edge -0, -1 -> nan, 0; -0, 0x7f70000000000000 -> nan, 0; -0, 0x8070000000000000 -> nan, 0
  edge -0, 0x4fe0000000000000 -> nan, 0; -0, 0x3000000000000000 -> nan, 0; inf, 0 -> nan, 0; inf, -0 -> nan, 0
  edge inf, inf -> inf, 0; inf, 0x1 -> 0x4d0000000000000, 0; inf, 0x800fffffffffffff -> 0x880ffffffffffffe, 0
  edge inf, 0x10000000000000 -> 0x810000000000000, 0; inf, 0x7fefffffffffffff -> 0x7fefffffffffffff, 0
  edge inf, -1 -> -1, 0; inf, 0x7f70000000000000 -> 0x7f70000000000000, 0
  edge inf, 0x8070000000000000 -> 0x8870000000000000, 0; inf, 0x4fe0000000000000 -> 0x4fe0000000000000, 0
  edge inf, 0x3000000000000000 -> 0x3000000000000000, 0; 0x1, 0 -> nan, 0; 0x1, -0 -> nan, 0; 0x1, inf -> inf, 1
  edge 0x1, 0x1 -> 0x4d0000000000000, 0; 0x1, 0x800fffffffffffff -> 0x880ffffffffffffe, 0
  edge 0x1, 0x10000000000000 -> 0x810000000000000, 0; 0x1, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1
  edge 0x1, -1 -> -1, 1; 0x1, 0x7f70000000000000 -> 0x7f70000000000000, 1
  edge 0x1, 0x8070000000000000 -> 0x8870000000000000, 0; 0x1, 0x4fe0000000000000 -> 0x4fe0000000000000, 1
  edge 0x1, 0x3000000000000000 -> 0x3000000000000000, 1; 0x800fffffffffffff, 0 -> nan, 0
  edge 0x800fffffffffffff, -0 -> nan, 0; 0x800fffffffffffff, inf -> inf, 1
  edge 0x800fffffffffffff, 0x1 -> 0x4d0000000000000, 0
  edge 0x800fffffffffffff, 0x800fffffffffffff -> 0x880ffffffffffffe, 0
  edge 0x800fffffffffffff, 0x10000000000000 -> 0x810000000000000, 0
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1; 0x800fffffffffffff, -1 -> -1, 1
  edge 0x800fffffffffffff, 0x7f70000000000000 -> 0x7f70000000000000, 1
  edge 0x800fffffffffffff, 0x8070000000000000 -> 0x8870000000000000, 0
  edge 0x800fffffffffffff, 0x4fe0000000000000 -> 0x4fe0000000000000, 1
  edge 0x800fffffffffffff, 0x3000000000000000 -> 0x3000000000000000, 1; 0x10000000000000, 0 -> nan, 0
  edge 0x10000000000000, -0 -> nan, 0; 0x10000000000000, inf -> inf, 1; 0x10000000000000, 0x1 -> 0x4d0000000000000, 0
  edge 0x10000000000000, 0x800fffffffffffff -> 0x880ffffffffffffe, 0
  edge 0x10000000000000, 0x10000000000000 -> 0x810000000000000, 0
  edge 0x10000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1; 0x10000000000000, -1 -> -1, 1
  edge 0x10000000000000, 0x7f70000000000000 -> 0x7f70000000000000, 1
  edge 0x10000000000000, 0x8070000000000000 -> 0x8870000000000000, 0
  edge 0x10000000000000, 0x4fe0000000000000 -> 0x4fe0000000000000, 1
  edge 0x10000000000000, 0x3000000000000000 -> 0x3000000000000000, 0; 0x7fefffffffffffff, 0 -> nan, 0
  edge 0x7fefffffffffffff, -0 -> nan, 0; 0x7fefffffffffffff, inf -> inf, 0
  edge 0x7fefffffffffffff, 0x7fefffffffffffff -> 0x77efffffffffffff, 0; 0x7fefffffffffffff, -1 -> -1, 1
  edge 0x7fefffffffffffff, 0x7f70000000000000 -> 0x7770000000000000, 0
  edge 0x7fefffffffffffff, 0x4fe0000000000000 -> 0x47e0000000000000, 0; -1, 0 -> nan, 0; -1, -0 -> nan, 0
  edge -1, inf -> inf, 1; -1, 0x800fffffffffffff -> 0x880ffffffffffffe, 1
  edge -1, 0x10000000000000 -> 0x810000000000000, 0; -1, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1; -1, -1 -> -1, 0
  edge -1, 0x7f70000000000000 -> 0x7f70000000000000, 1; -1, 0x8070000000000000 -> 0x8870000000000000, 0
  edge -1, 0x4fe0000000000000 -> 0x4fe0000000000000, 0; -1, 0x3000000000000000 -> 0x3000000000000000, 0
  edge 0x7f70000000000000, 0 -> nan, 0; 0x7f70000000000000, -0 -> nan, 0; 0x7f70000000000000, inf -> inf, 0
  edge 0x7f70000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff, 0; 0x7f70000000000000, -1 -> -1, 0
  edge 0x7f70000000000000, 0x7f70000000000000 -> 0x7f70000000000000, 0
  edge 0x7f70000000000000, 0x4fe0000000000000 -> 0x4fe0000000000000, 0; 0x8070000000000000, 0 -> nan, 0
  edge 0x8070000000000000, -0 -> nan, 0; 0x8070000000000000, inf -> inf, 1
  edge 0x8070000000000000, 0x1 -> 0x4d0000000000000, 0
  edge 0x8070000000000000, 0x800fffffffffffff -> 0x880ffffffffffffe, 0
  edge 0x8070000000000000, 0x10000000000000 -> 0x810000000000000, 0
  edge 0x8070000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1; 0x8070000000000000, -1 -> -1, 1
  edge 0x8070000000000000, 0x7f70000000000000 -> 0x7f70000000000000, 1
  edge 0x8070000000000000, 0x8070000000000000 -> 0x8870000000000000, 0
  edge 0x8070000000000000, 0x4fe0000000000000 -> 0x4fe0000000000000, 1
  edge 0x8070000000000000, 0x3000000000000000 -> 0x3000000000000000, 0; 0x4fe0000000000000, 0 -> nan, 0
  edge 0x4fe0000000000000, -0 -> nan, 0; 0x4fe0000000000000, inf -> inf, 1
  edge 0x4fe0000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1; 0x4fe0000000000000, -1 -> -1, 0
  edge 0x4fe0000000000000, 0x7f70000000000000 -> 0x7f70000000000000, 0
  edge 0x4fe0000000000000, 0x4fe0000000000000 -> 0x4fe0000000000000, 0
  edge 0x4fe0000000000000, 0x3000000000000000 -> 0x3000000000000000, 0; 0x3000000000000000, 0 -> nan, 0
  edge 0x3000000000000000, -0 -> nan, 0; 0x3000000000000000, inf -> inf, 1
  edge 0x3000000000000000, 0x1 -> 0x4d0000000000000, 0
  edge 0x3000000000000000, 0x800fffffffffffff -> 0x880ffffffffffffe, 0
  edge 0x3000000000000000, 0x10000000000000 -> 0x810000000000000, 0
  edge 0x3000000000000000, 0x7fefffffffffffff -> 0x7fefffffffffffff, 1; 0x3000000000000000, -1 -> -1, 0
  edge 0x3000000000000000, 0x7f70000000000000 -> 0x7f70000000000000, 1
  edge 0x3000000000000000, 0x8070000000000000 -> 0x8870000000000000, 0
  edge 0x3000000000000000, 0x4fe0000000000000 -> 0x4fe0000000000000, 0
  edge 0x3000000000000000, 0x3000000000000000 -> 0x3000000000000000, 0

test a:f64, b:f64 -> d:f64, vcc:mask
  op v_div_scale_f64 v[40:41], {vcc}, {b}, {b}, {a} ; v_div_scale_f64 v[42:43], {vcc}, {a}, {b}, {a} ; v_rcp_f64_e32 v[44:45], v[40:41] ; s_nop 4 ; v_fma_f64 v[46:47], -v[40:41], v[44:45], 1.0 ; v_fma_f64 v[44:45], v[44:45], v[46:47], v[44:45] ; v_fma_f64 v[46:47], -v[40:41], v[44:45], 1.0 ; v_fma_f64 v[44:45], v[44:45], v[46:47], v[44:45] ; v_mul_f64 v[46:47], v[42:43], v[44:45] ; v_fma_f64 v[48:49], -v[40:41], v[46:47], v[42:43] ; v_div_fmas_f64 v[48:49], v[48:49], v[44:45], v[46:47] ; v_div_fixup_f64 {d}, v[48:49], {b}, {a} | !gfx12
  op v_div_scale_f64 v[40:41], {vcc}, {b}, {b}, {a} ; v_div_scale_f64 v[42:43], {vcc}, {a}, {b}, {a} ; v_rcp_f64_e32 v[44:45], v[40:41] ; s_nop 4 ; v_fma_f64 v[46:47], -v[40:41], v[44:45], 1.0 ; v_fma_f64 v[44:45], v[44:45], v[46:47], v[44:45] ; v_fma_f64 v[46:47], -v[40:41], v[44:45], 1.0 ; v_fma_f64 v[44:45], v[44:45], v[46:47], v[44:45] ; v_mul_f64_e32 v[46:47], v[42:43], v[44:45] ; v_fma_f64 v[48:49], -v[40:41], v[46:47], v[42:43] ; v_div_fmas_f64 v[48:49], v[48:49], v[44:45], v[46:47] ; v_div_fixup_f64 {d}, v[48:49], {b}, {a} | gfx12
  1, 2 -> 0.5, *; 1.5, -4 -> -0.375, *; 0x3fd5555555555555, 3 -> 0x3fbc71c71c71c71c, *
  100, 0x3fc2492492492492 -> 700, *; -5, -7 -> 0x3fe6db6db6db6db7, *
  0x4009249249249249, 0x400921fb78121fb8 -> 0x3ff001a5f650f8e4, *; 0x3f50624dd2f1a9fc, 1000 -> 0x3eb0c6f7a0b5ed8d, *
  6, 6 -> 1, *
  edge 0, 0 -> nan, *; 0, -0 -> nan, *; 0, inf -> 0, *; 0, -inf -> -0, *; 0, nan -> nan, *; 0, snan -> nan, *
  edge 0, 0x1 -> 0, *; 0, 0x800fffffffffffff -> -0, *; 0, 0x10000000000000 -> 0, *; 0, 0x7fefffffffffffff -> 0, *
  edge 0, 0xffefffffffffffff -> -0, *; 0, 1 -> 0, *; 0, 0x3ff0000000000001 -> 0, *; 0, -1 -> -0, *
  edge 0, 0x7f70000000000000 -> 0, *; 0, 0x70000000000000 -> 0, *; 0, 0x4fe0000000000000 -> 0, *; 0, 3 -> 0, *
  edge -0, 0 -> nan, *; -0, -0 -> nan, *; -0, inf -> -0, *; -0, -inf -> 0, *; -0, nan -> nan, *; -0, snan -> nan, *
  edge -0, 0x1 -> -0, *; -0, 0x800fffffffffffff -> 0, *; -0, 0x10000000000000 -> -0, *
  edge -0, 0x7fefffffffffffff -> -0, *; -0, 0xffefffffffffffff -> 0, *; -0, 1 -> -0, *
  edge -0, 0x3ff0000000000001 -> -0, *; -0, -1 -> 0, *; -0, 0x7f70000000000000 -> -0, *; -0, 0x70000000000000 -> -0, *
  edge -0, 0x4fe0000000000000 -> -0, *; -0, 3 -> -0, *; inf, 0 -> inf, *; inf, -0 -> -inf, *; inf, inf -> nan, *
  edge inf, -inf -> nan, *; inf, nan -> nan, *; inf, snan -> nan, *; inf, 0x1 -> inf, *
  edge inf, 0x800fffffffffffff -> -inf, *; inf, 0x10000000000000 -> inf, *; inf, 0x7fefffffffffffff -> inf, *
  edge inf, 0xffefffffffffffff -> -inf, *; inf, 1 -> inf, *; inf, 0x3ff0000000000001 -> inf, *; inf, -1 -> -inf, *
  edge inf, 0x7f70000000000000 -> inf, *; inf, 0x70000000000000 -> inf, *; inf, 0x4fe0000000000000 -> inf, *
  edge inf, 3 -> inf, *; -inf, 0 -> -inf, *; -inf, -0 -> inf, *; -inf, inf -> nan, *; -inf, -inf -> nan, *
  edge -inf, nan -> nan, *; -inf, snan -> nan, *; -inf, 0x1 -> -inf, *; -inf, 0x800fffffffffffff -> inf, *
  edge -inf, 0x10000000000000 -> -inf, *; -inf, 0x7fefffffffffffff -> -inf, *; -inf, 0xffefffffffffffff -> inf, *
  edge -inf, 1 -> -inf, *; -inf, 0x3ff0000000000001 -> -inf, *; -inf, -1 -> inf, *
  edge -inf, 0x7f70000000000000 -> -inf, *; -inf, 0x70000000000000 -> -inf, *; -inf, 0x4fe0000000000000 -> -inf, *
  edge -inf, 3 -> -inf, *; nan, 0 -> nan, *; nan, -0 -> nan, *; nan, inf -> nan, *; nan, -inf -> nan, *
  edge nan, nan -> nan, *; nan, snan -> nan, *; nan, 0x1 -> nan, *; nan, 0x800fffffffffffff -> nan, *
  edge nan, 0x10000000000000 -> nan, *; nan, 0x7fefffffffffffff -> nan, *; nan, 0xffefffffffffffff -> nan, *
  edge nan, 1 -> nan, *; nan, 0x3ff0000000000001 -> nan, *; nan, -1 -> nan, *; nan, 0x7f70000000000000 -> nan, *
  edge nan, 0x70000000000000 -> nan, *; nan, 0x4fe0000000000000 -> nan, *; nan, 3 -> nan, *; snan, 0 -> nan, *
  edge snan, -0 -> nan, *; snan, inf -> nan, *; snan, -inf -> nan, *; snan, nan -> nan, *; snan, snan -> nan, *
  edge snan, 0x1 -> nan, *; snan, 0x800fffffffffffff -> nan, *; snan, 0x10000000000000 -> nan, *
  edge snan, 0x7fefffffffffffff -> nan, *; snan, 0xffefffffffffffff -> nan, *; snan, 1 -> nan, *
  edge snan, 0x3ff0000000000001 -> nan, *; snan, -1 -> nan, *; snan, 0x7f70000000000000 -> nan, *
  edge snan, 0x70000000000000 -> nan, *; snan, 0x4fe0000000000000 -> nan, *; snan, 3 -> nan, *; 0x1, 0 -> inf, *
  edge 0x1, -0 -> -inf, *; 0x1, inf -> 0, *; 0x1, -inf -> -0, *; 0x1, nan -> nan, *; 0x1, snan -> nan, *
  edge 0x1, 0x1 -> 1, *; 0x1, 0x800fffffffffffff -> 0xbcb0000000000001, *
  edge 0x1, 0x10000000000000 -> 0x3cb0000000000000, *; 0x1, 0x7fefffffffffffff -> 0, *
  edge 0x1, 0xffefffffffffffff -> -0, *; 0x1, 1 -> 0x1, *; 0x1, -1 -> 0x8000000000000001, *
  edge 0x1, 0x7f70000000000000 -> 0, *; 0x1, 0x70000000000000 -> 0x3c50000000000000, *
  edge 0x1, 0x4fe0000000000000 -> 0, *; 0x800fffffffffffff, 0 -> -inf, *; 0x800fffffffffffff, -0 -> inf, *
  edge 0x800fffffffffffff, inf -> -0, *; 0x800fffffffffffff, -inf -> 0, *; 0x800fffffffffffff, nan -> nan, *
  edge 0x800fffffffffffff, snan -> nan, *; 0x800fffffffffffff, 0x1 -> 0xc32ffffffffffffe, *
  edge 0x800fffffffffffff, 0x800fffffffffffff -> 1, *; 0x800fffffffffffff, 0x10000000000000 -> 0xbfeffffffffffffe, *
  edge 0x800fffffffffffff, 0x7fefffffffffffff -> -0, *; 0x800fffffffffffff, 0xffefffffffffffff -> 0, *
  edge 0x800fffffffffffff, 1 -> 0x800fffffffffffff, *; 0x800fffffffffffff, -1 -> 0xfffffffffffff, *
  edge 0x800fffffffffffff, 0x7f70000000000000 -> -0, *; 0x800fffffffffffff, 0x70000000000000 -> 0xbf8ffffffffffffe, *
  edge 0x800fffffffffffff, 0x4fe0000000000000 -> -0, *; 0x800fffffffffffff, 3 -> 0x8005555555555555, *
  edge 0x10000000000000, 0 -> inf, *; 0x10000000000000, -0 -> -inf, *; 0x10000000000000, inf -> 0, *
  edge 0x10000000000000, -inf -> -0, *; 0x10000000000000, nan -> nan, *; 0x10000000000000, snan -> nan, *
  edge 0x10000000000000, 0x1 -> 0x4330000000000000, *; 0x10000000000000, 0x800fffffffffffff -> 0xbff0000000000001, *
  edge 0x10000000000000, 0x10000000000000 -> 1, *; 0x10000000000000, 0x7fefffffffffffff -> 0, *
  edge 0x10000000000000, 0xffefffffffffffff -> -0, *; 0x10000000000000, 1 -> 0x10000000000000, *
  edge 0x10000000000000, -1 -> 0x8010000000000000, *; 0x10000000000000, 0x7f70000000000000 -> 0, *
  edge 0x10000000000000, 0x70000000000000 -> 0.015625, *; 0x10000000000000, 0x4fe0000000000000 -> 0, *
  edge 0x7fefffffffffffff, 0 -> inf, *; 0x7fefffffffffffff, -0 -> -inf, *; 0x7fefffffffffffff, inf -> 0, *
  edge 0x7fefffffffffffff, -inf -> -0, *; 0x7fefffffffffffff, nan -> nan, *; 0x7fefffffffffffff, snan -> nan, *
  edge 0x7fefffffffffffff, 0x1 -> inf, *; 0x7fefffffffffffff, 0x800fffffffffffff -> -inf, *
  edge 0x7fefffffffffffff, 0x10000000000000 -> inf, *; 0x7fefffffffffffff, 0x7fefffffffffffff -> 1, *
  edge 0x7fefffffffffffff, 0xffefffffffffffff -> -1, *; 0x7fefffffffffffff, 1 -> 0x7fefffffffffffff, *
  edge 0x7fefffffffffffff, 0x3ff0000000000001 -> 0x7feffffffffffffd, *
  edge 0x7fefffffffffffff, -1 -> 0xffefffffffffffff, *
  edge 0x7fefffffffffffff, 0x7f70000000000000 -> 0x406fffffffffffff, *; 0x7fefffffffffffff, 0x70000000000000 -> inf, *
  edge 0x7fefffffffffffff, 0x4fe0000000000000 -> 0x6fffffffffffffff, *; 0x7fefffffffffffff, 3 -> 0x7fd5555555555555, *
  edge 0xffefffffffffffff, 0 -> -inf, *; 0xffefffffffffffff, -0 -> inf, *; 0xffefffffffffffff, inf -> -0, *
  edge 0xffefffffffffffff, -inf -> 0, *; 0xffefffffffffffff, nan -> nan, *; 0xffefffffffffffff, snan -> nan, *
  edge 0xffefffffffffffff, 0x1 -> -inf, *; 0xffefffffffffffff, 0x800fffffffffffff -> inf, *
  edge 0xffefffffffffffff, 0x10000000000000 -> -inf, *; 0xffefffffffffffff, 0x7fefffffffffffff -> -1, *
  edge 0xffefffffffffffff, 0xffefffffffffffff -> 1, *; 0xffefffffffffffff, 1 -> 0xffefffffffffffff, *
  edge 0xffefffffffffffff, 0x3ff0000000000001 -> 0xffeffffffffffffd, *
  edge 0xffefffffffffffff, -1 -> 0x7fefffffffffffff, *
  edge 0xffefffffffffffff, 0x7f70000000000000 -> 0xc06fffffffffffff, *
  edge 0xffefffffffffffff, 0x70000000000000 -> -inf, *
  edge 0xffefffffffffffff, 0x4fe0000000000000 -> 0xefffffffffffffff, *; 0xffefffffffffffff, 3 -> 0xffd5555555555555, *
  edge 1, 0 -> inf, *; 1, -0 -> -inf, *; 1, inf -> 0, *; 1, -inf -> -0, *; 1, nan -> nan, *; 1, snan -> nan, *
  edge 1, 0x1 -> inf, *; 1, 0x800fffffffffffff -> 0xffd0000000000001, *; 1, 0x10000000000000 -> 0x7fd0000000000000, *
  edge 1, 1 -> 1, *; 1, 0x3ff0000000000001 -> 0x3feffffffffffffe, *; 1, -1 -> -1, *
  edge 1, 0x7f70000000000000 -> 0x70000000000000, *; 1, 0x70000000000000 -> 0x7f70000000000000, *
  edge 1, 0x4fe0000000000000 -> 0x3000000000000000, *; 1, 3 -> 0x3fd5555555555555, *; 0x3ff0000000000001, 0 -> inf, *
  edge 0x3ff0000000000001, -0 -> -inf, *; 0x3ff0000000000001, inf -> 0, *; 0x3ff0000000000001, -inf -> -0, *
  edge 0x3ff0000000000001, nan -> nan, *; 0x3ff0000000000001, snan -> nan, *; 0x3ff0000000000001, 0x1 -> inf, *
  edge 0x3ff0000000000001, 0x800fffffffffffff -> 0xffd0000000000002, *
  edge 0x3ff0000000000001, 0x10000000000000 -> 0x7fd0000000000001, *; 0x3ff0000000000001, 1 -> 0x3ff0000000000001, *
  edge 0x3ff0000000000001, 0x3ff0000000000001 -> 1, *; 0x3ff0000000000001, -1 -> 0xbff0000000000001, *
  edge 0x3ff0000000000001, 0x7f70000000000000 -> 0x70000000000001, *
  edge 0x3ff0000000000001, 0x70000000000000 -> 0x7f70000000000001, *
  edge 0x3ff0000000000001, 0x4fe0000000000000 -> 0x3000000000000001, *; 0x3ff0000000000001, 3 -> 0x3fd5555555555557, *
  edge -1, 0 -> -inf, *; -1, -0 -> inf, *; -1, inf -> -0, *; -1, -inf -> 0, *; -1, nan -> nan, *; -1, snan -> nan, *
  edge -1, 0x1 -> -inf, *; -1, 0x800fffffffffffff -> 0x7fd0000000000001, *
  edge -1, 0x10000000000000 -> 0xffd0000000000000, *; -1, 1 -> -1, *; -1, 0x3ff0000000000001 -> 0xbfeffffffffffffe, *
  edge -1, -1 -> 1, *; -1, 0x7f70000000000000 -> 0x8070000000000000, *; -1, 0x70000000000000 -> 0xff70000000000000, *
  edge -1, 0x4fe0000000000000 -> 0xb000000000000000, *; -1, 3 -> 0xbfd5555555555555, *
  edge 0x7f70000000000000, 0 -> inf, *; 0x7f70000000000000, -0 -> -inf, *; 0x7f70000000000000, inf -> 0, *
  edge 0x7f70000000000000, -inf -> -0, *; 0x7f70000000000000, nan -> nan, *; 0x7f70000000000000, snan -> nan, *
  edge 0x7f70000000000000, 0x1 -> inf, *; 0x7f70000000000000, 0x800fffffffffffff -> -inf, *
  edge 0x7f70000000000000, 0x10000000000000 -> inf, *; 0x7f70000000000000, 0x7fefffffffffffff -> 0x3f70000000000001, *
  edge 0x7f70000000000000, 0xffefffffffffffff -> 0xbf70000000000001, *; 0x7f70000000000000, 1 -> 0x7f70000000000000, *
  edge 0x7f70000000000000, 0x3ff0000000000001 -> 0x7f6ffffffffffffe, *
  edge 0x7f70000000000000, -1 -> 0xff70000000000000, *; 0x7f70000000000000, 0x7f70000000000000 -> 1, *
  edge 0x7f70000000000000, 0x70000000000000 -> inf, *; 0x7f70000000000000, 0x4fe0000000000000 -> 0x6f80000000000000, *
  edge 0x7f70000000000000, 3 -> 0x7f55555555555555, *; 0x70000000000000, 0 -> inf, *; 0x70000000000000, -0 -> -inf, *
  edge 0x70000000000000, inf -> 0, *; 0x70000000000000, -inf -> -0, *; 0x70000000000000, nan -> nan, *
  edge 0x70000000000000, snan -> nan, *; 0x70000000000000, 0x1 -> 0x4390000000000000, *
  edge 0x70000000000000, 0x800fffffffffffff -> 0xc050000000000001, *; 0x70000000000000, 0x10000000000000 -> 64, *
  edge 0x70000000000000, 0x7fefffffffffffff -> 0, *; 0x70000000000000, 0xffefffffffffffff -> -0, *
  edge 0x70000000000000, 1 -> 0x70000000000000, *; 0x70000000000000, 0x3ff0000000000001 -> 0x6ffffffffffffe, *
  edge 0x70000000000000, -1 -> 0x8070000000000000, *; 0x70000000000000, 0x7f70000000000000 -> 0, *
  edge 0x70000000000000, 0x70000000000000 -> 1, *; 0x70000000000000, 0x4fe0000000000000 -> 0, *
  edge 0x70000000000000, 3 -> 0x55555555555555, *; 0x4fe0000000000000, 0 -> inf, *; 0x4fe0000000000000, -0 -> -inf, *
  edge 0x4fe0000000000000, inf -> 0, *; 0x4fe0000000000000, -inf -> -0, *; 0x4fe0000000000000, nan -> nan, *
  edge 0x4fe0000000000000, snan -> nan, *; 0x4fe0000000000000, 0x1 -> inf, *
  edge 0x4fe0000000000000, 0x800fffffffffffff -> -inf, *; 0x4fe0000000000000, 0x10000000000000 -> inf, *
  edge 0x4fe0000000000000, 0x7fefffffffffffff -> 0xfe0000000000001, *
  edge 0x4fe0000000000000, 0xffefffffffffffff -> 0x8fe0000000000001, *; 0x4fe0000000000000, 1 -> 0x4fe0000000000000, *
  edge 0x4fe0000000000000, 0x3ff0000000000001 -> 0x4fdffffffffffffe, *
  edge 0x4fe0000000000000, -1 -> 0xcfe0000000000000, *
  edge 0x4fe0000000000000, 0x7f70000000000000 -> 0x1060000000000000, *; 0x4fe0000000000000, 0x70000000000000 -> inf, *
  edge 0x4fe0000000000000, 0x4fe0000000000000 -> 1, *; 0x4fe0000000000000, 3 -> 0x4fc5555555555555, *; 3, 0 -> inf, *
  edge 3, -0 -> -inf, *; 3, inf -> 0, *; 3, -inf -> -0, *; 3, nan -> nan, *; 3, snan -> nan, *; 3, 0x1 -> inf, *
  edge 3, 0x800fffffffffffff -> 0xffe8000000000002, *; 3, 0x10000000000000 -> 0x7fe8000000000000, *; 3, 1 -> 3, *
  edge 3, 0x3ff0000000000001 -> 0x4007ffffffffffff, *; 3, -1 -> -3, *; 3, 0x7f70000000000000 -> 0x88000000000000, *
  edge 3, 0x70000000000000 -> 0x7f88000000000000, *; 3, 0x4fe0000000000000 -> 0x3018000000000000, *; 3, 3 -> 1, *

test a:f64, b:f64, c:f64, vcc:mask -> d:f64
  op s_nop 4 ; v_div_fmas_f64 {d}, {a}, {b}, {c}
  2, 3, 4, 0 -> 10; 1.5, -4, 0.25, 0 -> -5.75; 0x3fd5555555555555, 3, -1, 0 -> 0xbc90000000000000
  100, 0x3fc2492492492492, -14, 0 -> 0x3fd2492492492484; -5, -7, 1, 0 -> 36
  0x3ff0000000000001, 0x3ff0000000000001, 0xbff0000000000002, 0 -> 0x3970000000000000
  0x3ff0000000000001, 0xbff0000000000001, 0x3ff0000000000002, 0 -> 0xb970000000000000
  0x3ff0000000000003, 0x3ff0000000000005, 0xbff0000000000008, 0 -> 0x39ae000000000000
  edge -0, -0, -0, 0 -> 0; -0, -0, 0x1, 0 -> 0x1; -0, inf, -0, 0 -> nan; -0, inf, 0x1, 0 -> nan; -0, nan, -0, 0 -> nan
  edge -0, nan, 0x1, 0 -> nan; -0, 0x1, -0, 0 -> -0; -0, 0x1, 0x1, 0 -> 0x1; -0, 0x7fefffffffffffff, -0, 0 -> -0
  edge -0, 0x7fefffffffffffff, 0x1, 0 -> 0x1; -0, -1, -0, 0 -> 0; -0, -1, 0x1, 0 -> 0x1; inf, -0, -0, 0 -> nan
  edge inf, -0, 0x1, 0 -> nan; inf, inf, -0, 0 -> inf; inf, inf, 0x1, 0 -> inf; inf, nan, -0, 0 -> nan
  edge inf, nan, 0x1, 0 -> nan; inf, 0x1, -0, 0 -> inf; inf, 0x1, 0x1, 0 -> inf; inf, 0x7fefffffffffffff, -0, 0 -> inf
  edge inf, 0x7fefffffffffffff, 0x1, 0 -> inf; inf, -1, -0, 0 -> -inf; inf, -1, 0x1, 0 -> -inf; nan, -0, -0, 0 -> nan
  edge nan, -0, 0x1, 0 -> nan; nan, inf, -0, 0 -> nan; nan, inf, 0x1, 0 -> nan; nan, nan, -0, 0 -> nan
  edge nan, nan, 0x1, 0 -> nan; nan, 0x1, -0, 0 -> nan; nan, 0x1, 0x1, 0 -> nan; nan, 0x7fefffffffffffff, -0, 0 -> nan
  edge nan, 0x7fefffffffffffff, 0x1, 0 -> nan; nan, -1, -0, 0 -> nan; nan, -1, 0x1, 0 -> nan; 0x1, -0, -0, 0 -> -0
  edge 0x1, -0, 0x1, 0 -> 0x1; 0x1, inf, -0, 0 -> inf; 0x1, inf, 0x1, 0 -> inf; 0x1, nan, -0, 0 -> nan
  edge 0x1, nan, 0x1, 0 -> nan; 0x1, 0x1, -0, 0 -> 0; 0x1, 0x1, 0x1, 0 -> 0x1
  edge 0x1, 0x7fefffffffffffff, -0, 0 -> 0x3ccfffffffffffff; 0x1, 0x7fefffffffffffff, 0x1, 0 -> 0x3ccfffffffffffff
  edge 0x1, -1, -0, 0 -> 0x8000000000000001; 0x1, -1, 0x1, 0 -> 0; 0x7fefffffffffffff, -0, -0, 0 -> -0
  edge 0x7fefffffffffffff, -0, 0x1, 0 -> 0x1; 0x7fefffffffffffff, inf, -0, 0 -> inf
  edge 0x7fefffffffffffff, inf, 0x1, 0 -> inf; 0x7fefffffffffffff, nan, -0, 0 -> nan
  edge 0x7fefffffffffffff, nan, 0x1, 0 -> nan; 0x7fefffffffffffff, 0x1, -0, 0 -> 0x3ccfffffffffffff
  edge 0x7fefffffffffffff, 0x1, 0x1, 0 -> 0x3ccfffffffffffff; 0x7fefffffffffffff, 0x7fefffffffffffff, -0, 0 -> inf
  edge 0x7fefffffffffffff, 0x7fefffffffffffff, 0x1, 0 -> inf; 0x7fefffffffffffff, -1, -0, 0 -> 0xffefffffffffffff
  edge 0x7fefffffffffffff, -1, 0x1, 0 -> 0xffefffffffffffff; -1, -0, -0, 0 -> 0; -1, -0, 0x1, 0 -> 0x1
  edge -1, inf, -0, 0 -> -inf; -1, inf, 0x1, 0 -> -inf; -1, nan, -0, 0 -> nan; -1, nan, 0x1, 0 -> nan
  edge -1, 0x1, -0, 0 -> 0x8000000000000001; -1, 0x1, 0x1, 0 -> 0; -1, 0x7fefffffffffffff, -0, 0 -> 0xffefffffffffffff
  edge -1, 0x7fefffffffffffff, 0x1, 0 -> 0xffefffffffffffff; -1, -1, -0, 0 -> 1; -1, -1, 0x1, 0 -> 1

test a:f32, b:f32, c:f32 -> d:f32
  op v_div_fixup_f32 {d}, {a}, {b}, {c}
  3, 1, 2 -> 3; -0.25, 1, 2 -> 0.25; 3, 1.5, -4 -> -3; -0.25, 1.5, -4 -> -0.25; 3, 0x3eaaaaab, 3 -> 3
  -0.25, 0x3eaaaaab, 3 -> 0.25; 3, 100, 0x3e124925 -> 3; -0.25, 100, 0x3e124925 -> 0.25; 3, -5, -7 -> 3
  -0.25, -5, -7 -> 0.25; 3, 0x40492492, 0x40490fdc -> 3; -0.25, 0x40492492, 0x40490fdc -> 0.25
  3, 0x3a83126f, 1000 -> 3; -0.25, 0x3a83126f, 1000 -> 0.25; 3, 6, 6 -> 3; -0.25, 6, 6 -> 0.25
  edge 3, 0, 0 -> nan; -0.25, 0, 0 -> nan; 3, 0, -0 -> nan; -0.25, 0, -0 -> nan; 3, 0, inf -> inf
  edge -0.25, 0, inf -> inf; 3, 0, -inf -> -inf; -0.25, 0, -inf -> -inf; 3, 0, nan -> nan; -0.25, 0, nan -> nan
  edge 3, 0, 0x1 -> inf; -0.25, 0, 0x1 -> inf; 3, 0, 0x7f7fffff -> inf; -0.25, 0, 0x7f7fffff -> inf; 3, 0, -1 -> -inf
  edge -0.25, 0, -1 -> -inf; 3, -0, 0 -> nan; -0.25, -0, 0 -> nan; 3, -0, -0 -> nan; -0.25, -0, -0 -> nan
  edge 3, -0, inf -> -inf; -0.25, -0, inf -> -inf; 3, -0, -inf -> inf; -0.25, -0, -inf -> inf; 3, -0, nan -> nan
  edge -0.25, -0, nan -> nan; 3, -0, 0x1 -> -inf; -0.25, -0, 0x1 -> -inf; 3, -0, 0x7f7fffff -> -inf
  edge -0.25, -0, 0x7f7fffff -> -inf; 3, -0, -1 -> inf; -0.25, -0, -1 -> inf; 3, inf, 0 -> 0; -0.25, inf, 0 -> 0
  edge 3, inf, -0 -> -0; -0.25, inf, -0 -> -0; 3, inf, inf -> nan; -0.25, inf, inf -> nan; 3, inf, -inf -> nan
  edge -0.25, inf, -inf -> nan; 3, inf, nan -> nan; -0.25, inf, nan -> nan; 3, inf, 0x1 -> 0; -0.25, inf, 0x1 -> 0
  edge 3, inf, 0x7f7fffff -> 0; -0.25, inf, 0x7f7fffff -> 0; 3, inf, -1 -> -0; -0.25, inf, -1 -> -0; 3, -inf, 0 -> -0
  edge -0.25, -inf, 0 -> -0; 3, -inf, -0 -> 0; -0.25, -inf, -0 -> 0; 3, -inf, inf -> nan; -0.25, -inf, inf -> nan
  edge 3, -inf, -inf -> nan; -0.25, -inf, -inf -> nan; 3, -inf, nan -> nan; -0.25, -inf, nan -> nan
  edge 3, -inf, 0x1 -> -0; -0.25, -inf, 0x1 -> -0; 3, -inf, 0x7f7fffff -> -0; -0.25, -inf, 0x7f7fffff -> -0
  edge 3, -inf, -1 -> 0; -0.25, -inf, -1 -> 0; 3, nan, 0 -> nan; -0.25, nan, 0 -> nan; 3, nan, -0 -> nan
  edge -0.25, nan, -0 -> nan; 3, nan, inf -> nan; -0.25, nan, inf -> nan; 3, nan, -inf -> nan; -0.25, nan, -inf -> nan
  edge 3, nan, nan -> nan; -0.25, nan, nan -> nan; 3, nan, 0x1 -> nan; -0.25, nan, 0x1 -> nan
  edge 3, nan, 0x7f7fffff -> nan; -0.25, nan, 0x7f7fffff -> nan; 3, nan, -1 -> nan; -0.25, nan, -1 -> nan
  edge 3, 0x1, 0 -> 0; -0.25, 0x1, 0 -> 0; 3, 0x1, -0 -> -0; -0.25, 0x1, -0 -> -0; 3, 0x1, inf -> inf
  edge -0.25, 0x1, inf -> inf; 3, 0x1, -inf -> -inf; -0.25, 0x1, -inf -> -inf; 3, 0x1, nan -> nan
  edge -0.25, 0x1, nan -> nan; 3, 0x1, 0x1 -> 3; -0.25, 0x1, 0x1 -> 0.25; 3, 0x1, 0x7f7fffff -> 3
  edge -0.25, 0x1, 0x7f7fffff -> 0.25; 3, 0x1, -1 -> -3; -0.25, 0x1, -1 -> -0.25; 3, 0x7f7fffff, 0 -> 0
  edge -0.25, 0x7f7fffff, 0 -> 0; 3, 0x7f7fffff, -0 -> -0; -0.25, 0x7f7fffff, -0 -> -0; 3, 0x7f7fffff, inf -> inf
  edge -0.25, 0x7f7fffff, inf -> inf; 3, 0x7f7fffff, -inf -> -inf; -0.25, 0x7f7fffff, -inf -> -inf
  edge 3, 0x7f7fffff, nan -> nan; -0.25, 0x7f7fffff, nan -> nan; 3, 0x7f7fffff, 0x7f7fffff -> 3
  edge -0.25, 0x7f7fffff, 0x7f7fffff -> 0.25; 3, 0x7f7fffff, -1 -> -3; -0.25, 0x7f7fffff, -1 -> -0.25; 3, -1, 0 -> -0
  edge -0.25, -1, 0 -> -0; 3, -1, -0 -> 0; -0.25, -1, -0 -> 0; 3, -1, inf -> -inf; -0.25, -1, inf -> -inf
  edge 3, -1, -inf -> inf; -0.25, -1, -inf -> inf; 3, -1, nan -> nan; -0.25, -1, nan -> nan; 3, -1, 0x1 -> -3
  edge -0.25, -1, 0x1 -> -0.25; 3, -1, 0x7f7fffff -> -3; -0.25, -1, 0x7f7fffff -> -0.25; 3, -1, -1 -> 3
  edge -0.25, -1, -1 -> 0.25

test a:f64, b:f64, c:f64 -> d:f64
  op v_div_fixup_f64 {d}, {a}, {b}, {c}
  3, 1, 2 -> 3; -0.25, 1, 2 -> 0.25; 3, 1.5, -4 -> -3; -0.25, 1.5, -4 -> -0.25; 3, 0x3fd5555555555555, 3 -> 3
  -0.25, 0x3fd5555555555555, 3 -> 0.25; 3, 100, 0x3fc2492492492492 -> 3; -0.25, 100, 0x3fc2492492492492 -> 0.25
  3, -5, -7 -> 3; -0.25, -5, -7 -> 0.25; 3, 0x4009249249249249, 0x400921fb78121fb8 -> 3
  -0.25, 0x4009249249249249, 0x400921fb78121fb8 -> 0.25; 3, 0x3f50624dd2f1a9fc, 1000 -> 3
  -0.25, 0x3f50624dd2f1a9fc, 1000 -> 0.25; 3, 6, 6 -> 3; -0.25, 6, 6 -> 0.25
  edge 3, 0, 0 -> nan; -0.25, 0, 0 -> nan; 3, 0, -0 -> nan; -0.25, 0, -0 -> nan; 3, 0, inf -> inf
  edge -0.25, 0, inf -> inf; 3, 0, -inf -> -inf; -0.25, 0, -inf -> -inf; 3, 0, nan -> nan; -0.25, 0, nan -> nan
  edge 3, 0, 0x1 -> inf; -0.25, 0, 0x1 -> inf; 3, 0, 0x7fefffffffffffff -> inf; -0.25, 0, 0x7fefffffffffffff -> inf
  edge 3, 0, -1 -> -inf; -0.25, 0, -1 -> -inf; 3, -0, 0 -> nan; -0.25, -0, 0 -> nan; 3, -0, -0 -> nan
  edge -0.25, -0, -0 -> nan; 3, -0, inf -> -inf; -0.25, -0, inf -> -inf; 3, -0, -inf -> inf; -0.25, -0, -inf -> inf
  edge 3, -0, nan -> nan; -0.25, -0, nan -> nan; 3, -0, 0x1 -> -inf; -0.25, -0, 0x1 -> -inf
  edge 3, -0, 0x7fefffffffffffff -> -inf; -0.25, -0, 0x7fefffffffffffff -> -inf; 3, -0, -1 -> inf
  edge -0.25, -0, -1 -> inf; 3, inf, 0 -> 0; -0.25, inf, 0 -> 0; 3, inf, -0 -> -0; -0.25, inf, -0 -> -0
  edge 3, inf, inf -> nan; -0.25, inf, inf -> nan; 3, inf, -inf -> nan; -0.25, inf, -inf -> nan; 3, inf, nan -> nan
  edge -0.25, inf, nan -> nan; 3, inf, 0x1 -> 0; -0.25, inf, 0x1 -> 0; 3, inf, 0x7fefffffffffffff -> 0
  edge -0.25, inf, 0x7fefffffffffffff -> 0; 3, inf, -1 -> -0; -0.25, inf, -1 -> -0; 3, -inf, 0 -> -0
  edge -0.25, -inf, 0 -> -0; 3, -inf, -0 -> 0; -0.25, -inf, -0 -> 0; 3, -inf, inf -> nan; -0.25, -inf, inf -> nan
  edge 3, -inf, -inf -> nan; -0.25, -inf, -inf -> nan; 3, -inf, nan -> nan; -0.25, -inf, nan -> nan
  edge 3, -inf, 0x1 -> -0; -0.25, -inf, 0x1 -> -0; 3, -inf, 0x7fefffffffffffff -> -0
  edge -0.25, -inf, 0x7fefffffffffffff -> -0; 3, -inf, -1 -> 0; -0.25, -inf, -1 -> 0; 3, nan, 0 -> nan
  edge -0.25, nan, 0 -> nan; 3, nan, -0 -> nan; -0.25, nan, -0 -> nan; 3, nan, inf -> nan; -0.25, nan, inf -> nan
  edge 3, nan, -inf -> nan; -0.25, nan, -inf -> nan; 3, nan, nan -> nan; -0.25, nan, nan -> nan; 3, nan, 0x1 -> nan
  edge -0.25, nan, 0x1 -> nan; 3, nan, 0x7fefffffffffffff -> nan; -0.25, nan, 0x7fefffffffffffff -> nan
  edge 3, nan, -1 -> nan; -0.25, nan, -1 -> nan; 3, 0x1, 0 -> 0; -0.25, 0x1, 0 -> 0; 3, 0x1, -0 -> -0
  edge -0.25, 0x1, -0 -> -0; 3, 0x1, inf -> inf; -0.25, 0x1, inf -> inf; 3, 0x1, -inf -> -inf
  edge -0.25, 0x1, -inf -> -inf; 3, 0x1, nan -> nan; -0.25, 0x1, nan -> nan; 3, 0x1, 0x1 -> 3; -0.25, 0x1, 0x1 -> 0.25
  edge 3, 0x1, 0x7fefffffffffffff -> 3; -0.25, 0x1, 0x7fefffffffffffff -> 0.25; 3, 0x1, -1 -> -3
  edge -0.25, 0x1, -1 -> -0.25; 3, 0x7fefffffffffffff, 0 -> 0; -0.25, 0x7fefffffffffffff, 0 -> 0
  edge 3, 0x7fefffffffffffff, -0 -> -0; -0.25, 0x7fefffffffffffff, -0 -> -0; 3, 0x7fefffffffffffff, inf -> inf
  edge -0.25, 0x7fefffffffffffff, inf -> inf; 3, 0x7fefffffffffffff, -inf -> -inf
  edge -0.25, 0x7fefffffffffffff, -inf -> -inf; 3, 0x7fefffffffffffff, nan -> nan
  edge -0.25, 0x7fefffffffffffff, nan -> nan; 3, 0x7fefffffffffffff, 0x7fefffffffffffff -> 3
  edge -0.25, 0x7fefffffffffffff, 0x7fefffffffffffff -> 0.25; 3, 0x7fefffffffffffff, -1 -> -3
  edge -0.25, 0x7fefffffffffffff, -1 -> -0.25; 3, -1, 0 -> -0; -0.25, -1, 0 -> -0; 3, -1, -0 -> 0; -0.25, -1, -0 -> 0
  edge 3, -1, inf -> -inf; -0.25, -1, inf -> -inf; 3, -1, -inf -> inf; -0.25, -1, -inf -> inf; 3, -1, nan -> nan
  edge -0.25, -1, nan -> nan; 3, -1, 0x1 -> -3; -0.25, -1, 0x1 -> -0.25; 3, -1, 0x7fefffffffffffff -> -3
  edge -0.25, -1, 0x7fefffffffffffff -> -0.25; 3, -1, -1 -> 3; -0.25, -1, -1 -> 0.25

test a:f16, b:f16, c:f16 -> d:f16
  op v_div_fixup_f16 {d}, {a}, {b}, {c}
  op v_div_fixup_legacy_f16 {d}, {a}, {b}, {c} | gfx900 gfx906 gfx908 gfx90a gfx94 gfx95
  3, 1, 2 -> 3; -0.25, 1, 2 -> 0.25; 3, 1.5, -4 -> -3; -0.25, 1.5, -4 -> -0.25; 3, 0x3555, 3 -> 3
  -0.25, 0x3555, 3 -> 0.25; 3, 100, 0x3092 -> 3; -0.25, 100, 0x3092 -> 0.25; 3, -5, -7 -> 3; -0.25, -5, -7 -> 0.25
  3, 0x4249, 3.140625 -> 3; -0.25, 0x4249, 3.140625 -> 0.25; 3, 0x1419, 1000 -> 3; -0.25, 0x1419, 1000 -> 0.25
  3, 6, 6 -> 3; -0.25, 6, 6 -> 0.25
  edge 3, 0, 0 -> nan; -0.25, 0, 0 -> nan; 3, 0, -0 -> nan; -0.25, 0, -0 -> nan; 3, 0, inf -> inf
  edge -0.25, 0, inf -> inf; 3, 0, -inf -> -inf; -0.25, 0, -inf -> -inf; 3, 0, nan -> nan; -0.25, 0, nan -> nan
  edge 3, 0, 0x1 -> inf; -0.25, 0, 0x1 -> inf; 3, 0, 65504 -> inf; -0.25, 0, 65504 -> inf; 3, 0, -1 -> -inf
  edge -0.25, 0, -1 -> -inf; 3, -0, 0 -> nan; -0.25, -0, 0 -> nan; 3, -0, -0 -> nan; -0.25, -0, -0 -> nan
  edge 3, -0, inf -> -inf; -0.25, -0, inf -> -inf; 3, -0, -inf -> inf; -0.25, -0, -inf -> inf; 3, -0, nan -> nan
  edge -0.25, -0, nan -> nan; 3, -0, 0x1 -> -inf; -0.25, -0, 0x1 -> -inf; 3, -0, 65504 -> -inf
  edge -0.25, -0, 65504 -> -inf; 3, -0, -1 -> inf; -0.25, -0, -1 -> inf; 3, inf, 0 -> 0; -0.25, inf, 0 -> 0
  edge 3, inf, -0 -> -0; -0.25, inf, -0 -> -0; 3, inf, inf -> nan; -0.25, inf, inf -> nan; 3, inf, -inf -> nan
  edge -0.25, inf, -inf -> nan; 3, inf, nan -> nan; -0.25, inf, nan -> nan; 3, inf, 0x1 -> 0; -0.25, inf, 0x1 -> 0
  edge 3, inf, 65504 -> 0; -0.25, inf, 65504 -> 0; 3, inf, -1 -> -0; -0.25, inf, -1 -> -0; 3, -inf, 0 -> -0
  edge -0.25, -inf, 0 -> -0; 3, -inf, -0 -> 0; -0.25, -inf, -0 -> 0; 3, -inf, inf -> nan; -0.25, -inf, inf -> nan
  edge 3, -inf, -inf -> nan; -0.25, -inf, -inf -> nan; 3, -inf, nan -> nan; -0.25, -inf, nan -> nan
  edge 3, -inf, 0x1 -> -0; -0.25, -inf, 0x1 -> -0; 3, -inf, 65504 -> -0; -0.25, -inf, 65504 -> -0; 3, -inf, -1 -> 0
  edge -0.25, -inf, -1 -> 0; 3, nan, 0 -> nan; -0.25, nan, 0 -> nan; 3, nan, -0 -> nan; -0.25, nan, -0 -> nan
  edge 3, nan, inf -> nan; -0.25, nan, inf -> nan; 3, nan, -inf -> nan; -0.25, nan, -inf -> nan; 3, nan, nan -> nan
  edge -0.25, nan, nan -> nan; 3, nan, 0x1 -> nan; -0.25, nan, 0x1 -> nan; 3, nan, 65504 -> nan
  edge -0.25, nan, 65504 -> nan; 3, nan, -1 -> nan; -0.25, nan, -1 -> nan; 3, 0x1, 0 -> 0; -0.25, 0x1, 0 -> 0
  edge 3, 0x1, -0 -> -0; -0.25, 0x1, -0 -> -0; 3, 0x1, inf -> inf; -0.25, 0x1, inf -> inf; 3, 0x1, -inf -> -inf
  edge -0.25, 0x1, -inf -> -inf; 3, 0x1, nan -> nan; -0.25, 0x1, nan -> nan; 3, 0x1, 0x1 -> 3; -0.25, 0x1, 0x1 -> 0.25
  edge 3, 0x1, 65504 -> 3; -0.25, 0x1, 65504 -> 0.25; 3, 0x1, -1 -> -3; -0.25, 0x1, -1 -> -0.25; 3, 65504, 0 -> 0
  edge -0.25, 65504, 0 -> 0; 3, 65504, -0 -> -0; -0.25, 65504, -0 -> -0; 3, 65504, inf -> inf
  edge -0.25, 65504, inf -> inf; 3, 65504, -inf -> -inf; -0.25, 65504, -inf -> -inf; 3, 65504, nan -> nan
  edge -0.25, 65504, nan -> nan; 3, 65504, 0x1 -> 3; -0.25, 65504, 0x1 -> 0.25; 3, 65504, 65504 -> 3
  edge -0.25, 65504, 65504 -> 0.25; 3, 65504, -1 -> -3; -0.25, 65504, -1 -> -0.25; 3, -1, 0 -> -0; -0.25, -1, 0 -> -0
  edge 3, -1, -0 -> 0; -0.25, -1, -0 -> 0; 3, -1, inf -> -inf; -0.25, -1, inf -> -inf; 3, -1, -inf -> inf
  edge -0.25, -1, -inf -> inf; 3, -1, nan -> nan; -0.25, -1, nan -> nan; 3, -1, 0x1 -> -3; -0.25, -1, 0x1 -> -0.25
  edge 3, -1, 65504 -> -3; -0.25, -1, 65504 -> -0.25; 3, -1, -1 -> 3; -0.25, -1, -1 -> 0.25
