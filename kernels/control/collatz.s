// Divergent loops: target[i] = number of Collatz steps from i + 1 to 1, at most `limit`, for i < count.
//
// families: all
// args: ptr target, u32 limit, u32 count
  load_arg64 16, target
  load_arg32 18, limit
  load_arg32 19, count
  global_id 3, 20
  wait_scalar
  if_lanes gt_u32, s19, v3, 22
  add_u32 4, 1, v3
  v_mov_b32 v5, 0
  .if wave_size == 64
    s_mov_b64 s[24:25], exec
  .else
    s_mov_b32 s24, exec_lo
  .endif
step:
  if_lanes lt_u32, 1, v4, 28
  if_lanes gt_u32, s18, v5, 28
  s_cbranch_execz done
  add_u32 5, 1, v5
  v_and_b32 v6, 1, v4
  if_lanes eq_u32, 1, v6, 28
  v_lshlrev_b32 v7, 1, v4
  add_u32 4, v7, v4
  add_u32 4, 1, v4
  else_lanes 28
  v_lshrrev_b32 v4, 1, v4
  endif_lanes 28
  s_branch step
done:
  endif_lanes 24
  v_lshlrev_b32 v6, 2, v3
  global_store_dword v6, v5, s[16:17]
  s_endpgm
