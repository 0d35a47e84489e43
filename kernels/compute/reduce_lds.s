// Sums each work-group's 256 dwords of `source` through LDS with a barrier a step; target[group] is the sum modulo 2^32.
//
// Lanes whose index is not below `count` add 0.
//
// families: all
// args: ptr target, ptr source, u32 count
// lds: 1024
  load_arg64 16, target
  load_arg64 18, source
  load_arg32 20, count
  item_id_x 3
  group_id_x 24
  s_mul_i32 s25, s24, group_size
  add_u32 4, s25, v3
  v_lshlrev_b32 v5, 2, v3
  v_mov_b32 v6, 0
  wait_scalar
  if_lanes gt_u32, s20, v4, 26
  v_lshlrev_b32 v7, 2, v4
  global_load_dword v6, v7, s[18:19]
  wait_loads
  endif_lanes 26
  ds_write_b32 v5, v6
  barrier
  s_movk_i32 s21, 128
step:
  hazard_salu_sgpr
  if_lanes gt_u32, s21, v3, 26
  s_lshl_b32 s22, s21, 2
  hazard_salu_sgpr
  add_u32 7, s22, v5
  ds_read_b32 v8, v7
  ds_read_b32 v9, v5
  wait_lds
  add_u32 9, v8, v9
  ds_write_b32 v5, v9
  endif_lanes 26
  barrier
  s_lshr_b32 s21, s21, 1
  s_cmp_lg_u32 s21, 0
  s_cbranch_scc1 step
  if_lanes eq_u32, 0, v3, 26
  ds_read_b32 v9, v5
  wait_lds
  s_lshl_b32 s24, s24, 2
  v_mov_b32 v7, s24
  global_store_dword v7, v9, s[16:17]
  s_endpgm
