// Copies `count` dwords from `source` to `target`, one lane each.
//
// families: all
// args: ptr target, ptr source, u32 count
  load_arg64 16, target
  load_arg64 18, source
  load_arg32 20, count
  global_id 3, 21
  wait_scalar
  if_lanes gt_u32, s20, v3, 22
  v_lshlrev_b32 v4, 2, v3
  global_load_dword v5, v4, s[18:19]
  wait_loads
  global_store_dword v4, v5, s[16:17]
  s_endpgm
