// One 64-bit global atomic a lane, without return, at system scope.
//
// Lane i < count applies the operation with operand value + i * step to the 64-bit word at target + i * stride.
//
// families: all
// args: ptr target, u64 value, u64 step, u32 stride, u32 count
// variants: add sub smin umin smax umax and or xor swap inc dec
  load_arg64 16, target
  load_arg64 18, value
  load_arg64 20, step
  load_arg32 24, stride
  load_arg32 25, count
  global_id 3, 26
  wait_scalar
  if_lanes gt_u32, s25, v3, 22
  // v[8:9] = value + i * step
  v_mul_lo_u32 v8, v3, s20
  v_mul_hi_u32 v9, v3, s20
  v_mul_lo_u32 v10, v3, s21
  add_u32 9, v9, v10
  v_mov_b32 v10, s18
  v_mov_b32 v11, s19
  add_u64_cmp 8, 8, 10
  v_mul_lo_u32 v5, v3, s24
  atomic @variant@_x2, 5, v[8:9], 16
  s_endpgm
