// Each work-group of a 3-D dispatch stores its id: x, y, z and 1 at index x + groups_x * (y + groups_y * z).
//
// The fourth dword is added, not stored: a group that ran twice shows as 2.
//
// families: all
// args: ptr target, u32 groups_x, u32 groups_y
// group: 32
// inputs: workgroup_id_y workgroup_id_z
  load_arg64 16, target
  load_arg32 18, groups_x
  load_arg32 19, groups_y
  item_id_x 3
  group_id_x 40
  group_id_y 41
  group_id_z 42
  wait_scalar
  s_mul_i32 s24, s42, s19
  s_add_u32 s24, s24, s41
  s_mul_i32 s24, s24, s18
  s_add_u32 s24, s24, s40
  s_lshl_b32 s24, s24, 4
  v_mov_b32 v6, s24
  v_mov_b32 v12, s40
  v_mov_b32 v13, s41
  v_mov_b32 v14, s42
  v_mov_b32 v7, 12
  v_mov_b32 v15, 1
  add_u32 7, v6, v7
  if_lanes eq_u32, 0, v3, 28
  global_store_dwordx3 v6, v[12:14], s[16:17]
  atomic add, 7, v15, 16
  s_endpgm
