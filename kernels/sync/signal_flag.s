// Writes `value` to the dword at `flag`, after everything the wave wrote before.
//
// families: all
// args: ptr flag, u32 value
// group: 32
  load_arg64 16, flag
  load_arg32 18, value
  v_mov_b32 v4, 0
  wait_scalar
  v_mov_b32 v5, s18
  release_system
  store32_system 4, 5, 16
  s_endpgm
