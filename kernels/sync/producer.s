// Message passing, writing side: for n = 1 to `messages`, writes value + n to message[n - 1], then n to `flag`.
//
// families: all
// args: ptr message, ptr flag, u32 value, u32 messages
// group: 32
  load_arg64 16, message
  load_arg64 18, flag
  load_arg32 20, value
  load_arg32 21, messages
  v_mov_b32 v4, 0
  v_mov_b32 v5, 0
  s_mov_b32 s24, 0
  wait_scalar
next:
  s_add_u32 s24, s24, 1
  s_add_u32 s20, s20, 1
  hazard_salu_sgpr
  v_mov_b32 v6, s20
  v_mov_b32 v7, s24
  store32_system 5, 6, 16
  release_system
  store32_system 4, 7, 18
  add_u32 5, 4, v5
  s_cmp_lg_u32 s24, s21
  s_cbranch_scc1 next
  s_endpgm
