// Dynamic LDS: each group writes its lanes' values to LDS, and reads them from the other end of `words` dwords.
//
// Lane n of group g stores g * 0x10000 + n + k * 256 at LDS dword n + k * 256 for every k that stays below `words`; then
// target[g * words + i] = LDS[words - 1 - i]. The dispatch provides words * 4 bytes of LDS.
//
// families: all
// args: ptr target, u32 words
  load_arg64 16, target
  load_arg32 18, words
  item_id_x 3
  group_id_x 19
  wait_scalar
  s_lshl_b32 s20, s19, 16
  s_mul_i32 s21, s19, s18
  v_mov_b32 v4, v3
  .if wave_size == 64
    s_mov_b64 s[24:25], exec
  .else
    s_mov_b32 s24, exec_lo
  .endif
write:
  if_lanes gt_u32, s18, v4, 26
  s_cbranch_execz written
  v_lshlrev_b32 v5, 2, v4
  add_u32 6, s20, v4
  ds_write_b32 v5, v6
  add_u32 4, group_size, v4
  s_branch write
written:
  endif_lanes 24
  barrier
  v_mov_b32 v4, v3
read:
  if_lanes gt_u32, s18, v4, 26
  s_cbranch_execz done
  sub_u32 5, s18, v4
  v_lshlrev_b32 v5, 2, v5
  add_u32 5, -4, v5
  ds_read_b32 v6, v5
  add_u32 7, s21, v4
  v_lshlrev_b32 v7, 2, v7
  wait_lds
  global_store_dword v7, v6, s[16:17]
  wait_stores                         // gfx10.1 wants one between LDS and memory accesses around a branch
  add_u32 4, group_size, v4
  s_branch read
done:
  s_endpgm
