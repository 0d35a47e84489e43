// Each lane runs x = fma(x, a, b) sixteen times a round for `rounds` rounds, from x = its index, and stores x.
//
// `rounds` is at least 1.
//
// families: all
// args: ptr target, f32 a, f32 b, u32 rounds, u32 count
  load_arg64 16, target
  load_arg32 18, a
  load_arg32 19, b
  load_arg32 20, rounds
  load_arg32 21, count
  global_id 3, 24
  wait_scalar
  if_lanes gt_u32, s21, v3, 22
  v_cvt_f32_u32 v4, v3
  v_mov_b32 v5, s18
  v_mov_b32 v6, s19
round:
  .rept 16
    v_fma_f32 v4, v4, v5, v6
  .endr
  s_sub_u32 s20, s20, 1
  s_cmp_lg_u32 s20, 0
  s_cbranch_scc1 round
  v_lshlrev_b32 v5, 2, v3
  global_store_dword v5, v4, s[16:17]
  s_endpgm
