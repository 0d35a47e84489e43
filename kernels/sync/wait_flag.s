// Spins until the dword at `flag` equals `value`, then writes 1 to `done`.
//
// families: all
// args: ptr flag, ptr done, u32 value
// group: 32
  load_arg64 16, flag
  load_arg64 18, done
  load_arg32 20, value
  v_mov_b32 v4, 0
  v_mov_b32 v5, 1
  wait_scalar
spin:
  s_sleep 1
  load32_system 6, 4, 16
  wait_loads
  first_lane 21, 6
  s_cmp_lg_u32 s21, s20
  s_cbranch_scc1 spin
  acquire_system
  store32_system 4, 5, 18
  s_endpgm
