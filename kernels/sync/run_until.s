// Runs until the dword at `flag` is not zero, counting its rounds at `progress`; endless if nobody sets the flag.
//
// families: all
// args: ptr flag, ptr progress
// group: 32
  load_arg64 16, flag
  load_arg64 18, progress
  v_mov_b32 v4, 0
  s_mov_b32 s20, 0
  wait_scalar
round:
  s_add_u32 s20, s20, 1
  hazard_salu_sgpr
  v_mov_b32 v5, s20
  store32_system 4, 5, 18
  load32_system 6, 4, 16
  wait_loads
  first_lane 21, 6
  s_cmp_eq_u32 s21, 0
  s_cbranch_scc1 round
  s_endpgm
