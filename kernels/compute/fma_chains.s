// Each lane runs eight chains x[k] = fma(x[k], a, b) twice a round for `rounds` rounds, from x[k] = its index + k, and
// stores x[0] + x[1] + ... + x[7], added in that order: the same work as fma_loop without its dependence on the last result.
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
  v_cvt_f32_u32 v8, v3
  .irp k, 9, 10, 11, 12, 13, 14, 15
    v_add_f32 v\k, 1.0, v[\k - 1]
  .endr
  v_mov_b32 v5, s18
  v_mov_b32 v6, s19
round:
  .rept 2
    .irp k, 8, 9, 10, 11, 12, 13, 14, 15
      v_fma_f32 v\k, v\k, v5, v6
    .endr
  .endr
  s_sub_u32 s20, s20, 1
  s_cmp_lg_u32 s20, 0
  s_cbranch_scc1 round
  .irp k, 9, 10, 11, 12, 13, 14, 15
    v_add_f32 v8, v8, v\k
  .endr
  v_lshlrev_b32 v5, 2, v3
  global_store_dword v5, v8, s[16:17]
  s_endpgm
