// Writes `value` to each of `count` dwords from `target`, one lane each; lanes past the count write nothing.
//
// families: all
// args: ptr target, u32 value, u32 count
  load_arg64 16, target
  load_arg32 18, value
  load_arg32 19, count
  global_id 3, 20
  wait_scalar
  if_lanes gt_u32, s19, v3, 22
  v_lshlrev_b32 v4, 2, v3
  v_mov_b32 v5, s18
  global_store_dword v4, v5, s[16:17]
  s_endpgm
