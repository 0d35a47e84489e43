// Lane i < count replaces the qword at target + i * stride by swap + i if it holds `compare`; previous[i] is what it held.
//
// families: all
// args: ptr target, ptr previous, u64 compare, u64 swap, u32 stride, u32 count
  load_arg64 16, target
  load_arg64 18, previous
  load_arg64 20, compare
  load_arg64 28, swap
  load_arg32 24, stride
  load_arg32 25, count
  global_id 3, 26
  wait_scalar
  if_lanes gt_u32, s25, v3, 22
  v_mov_b32 v10, s28
  v_mov_b32 v11, s29
  v_mov_b32 v12, v3
  v_mov_b32 v13, 0
  add_u64_cmp 8, 10, 12
  v_mov_b32 v10, s20
  v_mov_b32 v11, s21
  v_mul_lo_u32 v5, v3, s24
  atomic_return cmpswap_x2, v[6:7], 5, v[8:11], 16
  v_lshlrev_b32 v4, 3, v3
  wait_loads
  global_store_dwordx2 v4, v[6:7], s[18:19]
  s_endpgm
