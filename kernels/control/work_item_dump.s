// Every work-item of a 3-D dispatch stores its ids: eight dwords at the index that the ids themselves give.
//
// Record: item x, y, z, group x, y, z, lane, 0x600d. Index: group (x + groups_x * (y + groups_y * z)) times the group's
// size plus item (x + size_x * (y + size_y * z)).
//
// families: all
// args: ptr target, u32 size_x, u32 size_y, u32 size_z, u32 groups_x, u32 groups_y
// group: 0
// inputs: workgroup_id_y workgroup_id_z workitem_id_y workitem_id_z
  load_arg64 16, target
  load_arg32 18, size_x
  load_arg32 19, size_y
  load_arg32 20, size_z
  load_arg32 21, groups_x
  load_arg32 24, groups_y
  item_id_x 3
  item_id_y 4
  item_id_z 5
  group_id_x 40
  group_id_y 41
  group_id_z 42
  lane_id 8
  wait_scalar
  s_mul_i32 s25, s42, s24
  s_add_u32 s25, s25, s41
  s_mul_i32 s25, s25, s21
  s_add_u32 s25, s25, s40
  s_mul_i32 s26, s18, s19
  s_mul_i32 s26, s26, s20
  s_mul_i32 s25, s25, s26
  v_mul_lo_u32 v6, v5, s19
  add_u32 6, v6, v4
  v_mul_lo_u32 v6, v6, s18
  add_u32 6, v6, v3
  add_u32 6, s25, v6
  v_lshlrev_b32 v6, 5, v6
  v_mov_b32 v12, s40
  v_mov_b32 v13, s41
  v_mov_b32 v14, s42
  v_mov_b32 v9, 0x600d
  global_store_dword v6, v3, s[16:17]
  global_store_dword v6, v4, s[16:17] offset:4
  global_store_dword v6, v5, s[16:17] offset:8
  global_store_dword v6, v12, s[16:17] offset:12
  global_store_dword v6, v13, s[16:17] offset:16
  global_store_dword v6, v14, s[16:17] offset:20
  global_store_dword v6, v8, s[16:17] offset:24
  global_store_dword v6, v9, s[16:17] offset:28
  s_endpgm
