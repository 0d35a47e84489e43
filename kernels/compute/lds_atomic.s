// Every lane of a group applies one LDS atomic to a dword that held `initial`; target[group] is what is left.
//
// The operand of work-item n of group g is value + (g * 256 + n) * step, modulo 2^32.
//
// families: all
// args: ptr target, u32 initial, u32 value, u32 step
// lds: 64
// variants: add_u32 sub_u32 min_u32 max_u32 min_i32 max_i32 and_b32 or_b32 xor_b32 inc_u32 dec_u32
  load_arg64 16, target
  load_arg32 18, initial
  load_arg32 19, value
  load_arg32 20, step
  item_id_x 3
  group_id_x 24
  s_mul_i32 s25, s24, group_size
  add_u32 4, s25, v3
  v_mov_b32 v5, 0
  wait_scalar
  if_lanes eq_u32, 0, v3, 26
  v_mov_b32 v6, s18
  ds_write_b32 v5, v6
  endif_lanes 26
  barrier
  v_mul_lo_u32 v6, v4, s20
  add_u32 6, s19, v6
  ds_@variant@ v5, v6
  barrier
  if_lanes eq_u32, 0, v3, 26
  ds_read_b32 v6, v5
  wait_lds
  s_lshl_b32 s24, s24, 2
  v_mov_b32 v7, s24
  global_store_dword v7, v6, s[16:17]
  s_endpgm
