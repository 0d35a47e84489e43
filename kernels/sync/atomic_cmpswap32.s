// Lane i < count replaces the dword at target + i * stride by swap + i if it holds `compare`; previous[i] is what it held.
//
// families: all
// args: ptr target, ptr previous, u32 compare, u32 swap, u32 stride, u32 count
  load_arg64 16, target
  load_arg64 18, previous
  load_arg32 20, compare
  load_arg32 21, swap
  load_arg32 24, stride
  load_arg32 25, count
  global_id 3, 26
  wait_scalar
  if_lanes gt_u32, s25, v3, 22
  add_u32 8, s21, v3
  v_mov_b32 v9, s20
  v_mul_lo_u32 v5, v3, s24
  atomic_return cmpswap, v6, 5, v[8:9], 16
  v_lshlrev_b32 v7, 2, v3
  wait_loads
  global_store_dword v7, v6, s[18:19]
  s_endpgm
