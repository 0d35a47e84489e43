// Reciprocals, roots, logarithms, powers and sines within their documented error, and exactly at their poles.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, VOP1 Instructions; IEEE 754-2019.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes

test a:f32 -> d:f32 ; ulp 2
  op v_rcp_f32_e32 {d}, {a}
  op v_rcp_f32_e64 {d}, {a}
  op v_rcp_iflag_f32_e32 {d}, {a}
  op v_rcp_iflag_f32_e64 {d}, {a}
  1 -> 1; 2 -> 0.5; 4 -> 0.25; 3 -> 0x3eaaaaab; 10 -> 0x3dcccccd; 0.5 -> 2; 0x3dcccccd -> 10; 0x40492492 -> 0x3ea2e8ba
  100 -> 0x3c23d70a; 17 -> 0x3d70f0f1
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> -0; nan -> nan; 1 -> 1; -1 -> -1; -4 -> -0.25; 0.25 -> 4
  edge 1024 -> 0x3a800000; -2 -> -0.5

test a:f32 -> d:f32 ; ulp 2
  op v_rsq_f32_e32 {d}, {a}
  op v_rsq_f32_e64 {d}, {a}
  1 -> 1; 2 -> 0x3f3504f3; 4 -> 0.5; 3 -> 0x3f13cd3a; 10 -> 0x3ea1e89b; 0.5 -> 0x3fb504f3; 0x3dcccccd -> 0x404a62c2
  0x40492492 -> 0x3f10674a; 100 -> 0x3dcccccd; 17 -> 0x3e785b42
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; -4 -> nan; 0.25 -> 2
  edge 1024 -> 0.03125; -2 -> nan

test a:f32 -> d:f32 ; ulp 2
  op v_sqrt_f32_e32 {d}, {a}
  op v_sqrt_f32_e64 {d}, {a}
  1 -> 1; 2 -> 0x3fb504f3; 4 -> 2; 3 -> 0x3fddb3d7; 10 -> 0x404a62c2; 0.5 -> 0x3f3504f3; 0x3dcccccd -> 0x3ea1e89b
  0x40492492 -> 0x3fe2eb74; 100 -> 10; 17 -> 0x4083f07b
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; -4 -> nan; 0.25 -> 0.5; 1024 -> 32
  edge -2 -> nan

test a:f32 -> d:f32 ; ulp 2
  op v_log_f32_e32 {d}, {a}
  op v_log_f32_e64 {d}, {a}
  op v_log_legacy_f32_e32 {d}, {a} | gfx9
  op v_log_legacy_f32_e64 {d}, {a} | gfx9
  1 -> 0; 2 -> 1; 4 -> 2; 3 -> 0x3fcae00d; 10 -> 0x40549a78; 0.5 -> -1; 0x3dcccccd -> 0xc0549a78
  0x40492492 -> 0x3fd37740; 100 -> 0x40d49a78; 17 -> 0x4082cc7f
  edge 0 -> -inf; -0 -> -inf; inf -> inf; -inf -> nan; nan -> nan; 1 -> 0; -1 -> nan; -4 -> nan; 0.25 -> -2
  edge 1024 -> 10; -2 -> nan

test a:f32 -> d:f32 ; ulp 2
  op v_exp_f32_e32 {d}, {a}
  op v_exp_f32_e64 {d}, {a}
  op v_exp_legacy_f32_e32 {d}, {a} | gfx9
  op v_exp_legacy_f32_e64 {d}, {a} | gfx9
  1 -> 2; 2 -> 4; 4 -> 16; 3 -> 8; 10 -> 1024; 0.5 -> 0x3fb504f3; 0x3dcccccd -> 0x3f892fdf; 0x40492492 -> 0x410d52ce
  100 -> 0x71800000; 17 -> 131072
  edge 0 -> 1; -0 -> 1; inf -> inf; -inf -> 0; nan -> nan; 1 -> 2; -1 -> 0.5; -4 -> 0.0625; 0.25 -> 0x3f9837f0
  edge 1024 -> inf; -2 -> 0.25

test a:f32 -> d:f32 ; ulp 32
  op v_sin_f32_e32 {d}, {a}
  op v_sin_f32_e64 {d}, {a}
  0.25 -> 1; -0.25 -> -1; 0.75 -> -1; 0.125 -> 0x3f3504f3; -0.125 -> 0xbf3504f3; 0x3daaaaab -> 0.5
  edge 0 -> 0; inf -> nan; -inf -> nan; nan -> nan

test a:f32 -> d:f32 ; ulp 32
  op v_cos_f32_e32 {d}, {a}
  op v_cos_f32_e64 {d}, {a}
  0.5 -> -1; 0.125 -> 0x3f3504f3; -0.125 -> 0x3f3504f3; 0x3e2aaaab -> 0x3effffff; 1 -> 1
  edge 0 -> 1; -0 -> 1; inf -> nan; -inf -> nan; nan -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_rcp_f16_e32 {d}, {a}
  op v_rcp_f16_e64 {d}, {a}
  1 -> 1; 2 -> 0.5; 4 -> 0.25; 3 -> 0x3555; 10 -> 0x2e66; 0.5 -> 2; 0x2e66 -> 10; 0x4249 -> 0x3517; 100 -> 0x211f
  17 -> 0x2b88
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> -0; nan -> nan; 1 -> 1; -1 -> -1; -4 -> -0.25; 0.25 -> 4
  edge 1024 -> 0x1400; -2 -> -0.5

test a:f16 -> d:f16 ; ulp 2
  op v_rsq_f16_e32 {d}, {a}
  op v_rsq_f16_e64 {d}, {a}
  1 -> 1; 2 -> 0x39a8; 4 -> 0.5; 3 -> 0x389e; 10 -> 0x350f; 0.5 -> 0x3da8; 0x2e66 -> 0x4253; 0x4249 -> 0x3883
  100 -> 0x2e66; 17 -> 0x33c3
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; -4 -> nan; 0.25 -> 2
  edge 1024 -> 0.03125; -2 -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_sqrt_f16_e32 {d}, {a}
  op v_sqrt_f16_e64 {d}, {a}
  1 -> 1; 2 -> 0x3da8; 4 -> 2; 3 -> 0x3eee; 10 -> 0x4253; 0.5 -> 0x39a8; 0x2e66 -> 0x350f; 0x4249 -> 0x3f17; 100 -> 10
  17 -> 4.125
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; -4 -> nan; 0.25 -> 0.5; 1024 -> 32
  edge -2 -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_log_f16_e32 {d}, {a}
  op v_log_f16_e64 {d}, {a}
  1 -> 0; 2 -> 1; 4 -> 2; 3 -> 0x3e57; 10 -> 0x42a5; 0.5 -> -1; 0x2e66 -> 0xc2a5; 0x4249 -> 0x3e9c; 100 -> 0x46a5
  17 -> 0x4416
  edge 0 -> -inf; -0 -> -inf; inf -> inf; -inf -> nan; nan -> nan; 1 -> 0; -1 -> nan; -4 -> nan; 0.25 -> -2
  edge 1024 -> 10; -2 -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_exp_f16_e32 {d}, {a}
  op v_exp_f16_e64 {d}, {a}
  1 -> 2; 2 -> 4; 4 -> 16; 3 -> 8; 10 -> 1024; 0.5 -> 0x3da8; 0x2e66 -> 0x3c49; 0x4249 -> 8.828125; 100 -> inf
  17 -> inf
  edge 0 -> 1; -0 -> 1; inf -> inf; -inf -> 0; nan -> nan; 1 -> 2; -1 -> 0.5; -4 -> 0.0625; 0.25 -> 0x3cc2
  edge 1024 -> inf; -2 -> 0.25

test a:f16 -> d:f16 ; ulp 2
  op v_sin_f16_e32 {d}, {a}
  op v_sin_f16_e64 {d}, {a}
  0.25 -> 1; -0.25 -> -1; 0.75 -> -1; 0.125 -> 0x39a8; -0.125 -> 0xb9a8; 0x2d55 -> 0.5
  edge 0 -> 0; inf -> nan; -inf -> nan; nan -> nan

test a:f16 -> d:f16 ; ulp 2
  op v_cos_f16_e32 {d}, {a}
  op v_cos_f16_e64 {d}, {a}
  0.5 -> -1; 0.125 -> 0x39a8; -0.125 -> 0x39a8; 0x3155 -> 0.5; 1 -> 1
  edge 0 -> 1; -0 -> 1; inf -> nan; -inf -> nan; nan -> nan

test a:f64 -> d:f64 ; ulp 1073741824
  op v_rcp_f64_e32 {d}, {a}
  op v_rcp_f64_e64 {d}, {a}
  1 -> 1; 2 -> 0.5; 4 -> 0.25; 3 -> 0x3fd5555555555555; 10 -> 0x3fb999999999999a; 0.5 -> 2; 100 -> 0x3f847ae147ae147b
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> -0; nan -> nan; 1 -> 1; -1 -> -1; 1024 -> 0x3f50000000000000

test a:f64 -> d:f64 ; ulp 1073741824
  op v_rsq_f64_e32 {d}, {a}
  op v_rsq_f64_e64 {d}, {a}
  1 -> 1; 2 -> 0x3fe6a09e667f3bcc; 4 -> 0.5; 3 -> 0x3fe279a74590331d; 10 -> 0x3fd43d136248490f
  0.5 -> 0x3ff6a09e667f3bcc; 100 -> 0x3fb999999999999a
  edge 0 -> inf; -0 -> -inf; inf -> 0; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; 1024 -> 0.03125

test a:f64 -> d:f64 ; ulp 1073741824
  op v_sqrt_f64_e32 {d}, {a}
  op v_sqrt_f64_e64 {d}, {a}
  1 -> 1; 2 -> 0x3ff6a09e667f3bcd; 4 -> 2; 3 -> 0x3ffbb67ae8584caa; 10 -> 0x40094c583ada5b53
  0.5 -> 0x3fe6a09e667f3bcd; 100 -> 10
  edge 0 -> 0; -0 -> -0; inf -> inf; -inf -> nan; nan -> nan; 1 -> 1; -1 -> nan; 1024 -> 32
