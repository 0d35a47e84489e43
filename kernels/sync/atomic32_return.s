// One 32-bit global atomic a lane that returns what was there, at system scope.
//
// Lane i < count applies the operation with operand value + i * step to the 32-bit word at target + i * stride; previous[i] is
// what it returned.
//
// families: all
// args: ptr target, ptr previous, u32 value, u32 step, u32 stride, u32 count
// variants: add sub smin umin smax umax and or xor swap inc dec
  load_arg64 16, target
  load_arg64 18, previous
  load_arg32 20, value
  load_arg32 21, step
  load_arg32 24, stride
  load_arg32 25, count
  global_id 3, 26
  wait_scalar
  if_lanes gt_u32, s25, v3, 22
  v_mul_lo_u32 v4, v3, s21
  add_u32 4, s20, v4
  v_mul_lo_u32 v5, v3, s24
  atomic_return @variant@, v6, 5, v4, 16
  v_lshlrev_b32 v7, 2, v3
  wait_loads
  global_store_dword v7, v6, s[18:19]
  s_endpgm
