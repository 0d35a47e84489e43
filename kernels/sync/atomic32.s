// One 32-bit global atomic a lane, without return, at system scope.
//
// Lane i < count applies the operation with operand value + i * step to the 32-bit word at target + i * stride.
//
// families: all
// args: ptr target, u32 value, u32 step, u32 stride, u32 count
// variants: add sub smin umin smax umax and or xor swap inc dec
  load_arg64 16, target
  load_arg32 18, value
  load_arg32 19, step
  load_arg32 20, stride
  load_arg32 21, count
  global_id 3, 24
  wait_scalar
  if_lanes gt_u32, s21, v3, 22
  v_mul_lo_u32 v4, v3, s19
  add_u32 4, s18, v4
  v_mul_lo_u32 v5, v3, s20
  atomic @variant@, 5, v4, 16
  s_endpgm
