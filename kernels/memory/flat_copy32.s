// Copies `count` dwords from `source` to `target` by flat instructions, whose addresses are whole 64-bit VGPR pairs.
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
  v_mov_b32 v5, 0
  v_mov_b32 v6, s18
  v_mov_b32 v7, s19
  add_u64_cmp 8, 6, 4
  flat_load_dword v10, v[8:9]
  v_mov_b32 v6, s16
  v_mov_b32 v7, s17
  add_u64_cmp 12, 6, 4
  wait_flat
  flat_store_dword v[12:13], v10
  s_endpgm
