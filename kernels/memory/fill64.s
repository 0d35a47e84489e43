// Writes the 64-bit `value` to each of `count` qwords from `target`, one lane each.
//
// families: all
// args: ptr target, u64 value, u32 count
  load_arg64 16, target
  load_arg64 18, value
  load_arg32 20, count
  global_id 3, 21
  wait_scalar
  if_lanes gt_u32, s20, v3, 22
  v_lshlrev_b32 v4, 3, v3
  v_mov_b32 v6, s18
  v_mov_b32 v7, s19
  global_store_dwordx2 v4, v[6:7], s[16:17]
  s_endpgm
