// When each work-group ran: the constant-rate clock before and after `iterations` rounds of work, as two qwords.
//
// target[group] = {start, end}; `iterations` is at least 1.
//
// families: all
// args: ptr target, u32 iterations
// group: 32
  realtime 24
  load_arg64 16, target
  load_arg32 18, iterations
  group_id_x 20
  wait_scalar
  v_mov_b32 v4, 1
round:
  .rept 8
    v_mul_lo_u32 v4, v4, v4
  .endr
  s_sub_u32 s18, s18, 1
  s_cmp_lg_u32 s18, 0
  s_cbranch_scc1 round
  realtime 26
  s_lshl_b32 s20, s20, 4
  v_mov_b32 v5, s20
  v_mov_b32 v8, s24
  v_mov_b32 v9, s25
  v_mov_b32 v10, s26
  v_mov_b32 v11, s27
  global_store_dwordx4 v5, v[8:11], s[16:17]
  s_endpgm
