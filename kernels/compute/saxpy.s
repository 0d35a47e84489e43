// ys[i] = fma(a, xs[i], ys[i]) for i < count, one lane each.
//
// families: all
// args: ptr ys, ptr xs, f32 a, u32 count
  load_arg64 16, ys
  load_arg64 18, xs
  load_arg32 20, a
  load_arg32 21, count
  global_id 3, 24
  wait_scalar
  if_lanes gt_u32, s21, v3, 26
  v_lshlrev_b32 v4, 2, v3
  global_load_dword v5, v4, s[18:19]
  global_load_dword v6, v4, s[16:17]
  wait_loads
  v_fma_f32 v6, s20, v5, v6
  global_store_dword v4, v6, s[16:17]
  s_endpgm
