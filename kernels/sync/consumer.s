// Message passing, reading side: waits for `flag` to reach n, then message[n - 1] must be value + n, for each of `messages`.
//
// result[0] counts the messages that were not what the flag promised; result[1] becomes 1 at the end.
//
// families: all
// args: ptr message, ptr flag, ptr result, u32 value, u32 messages
// group: 32
  load_arg64 16, message
  load_arg64 18, flag
  load_arg64 26, result
  load_arg32 20, value
  load_arg32 21, messages
  v_mov_b32 v4, 0
  v_mov_b32 v5, 0
  s_mov_b32 s24, 0
  s_mov_b32 s28, 0
  wait_scalar
next:
  s_add_u32 s24, s24, 1
  s_add_u32 s20, s20, 1
spin:
  load32_system 6, 4, 18
  wait_loads
  first_lane 25, 6
  s_cmp_lt_u32 s25, s24
  s_cbranch_scc1 spin
  acquire_system
  load32_system 7, 5, 16
  wait_loads
  first_lane 25, 7
  s_cmp_lg_u32 s25, s20
  s_cselect_b32 s25, 1, 0
  s_add_u32 s28, s28, s25
  add_u32 5, 4, v5
  s_cmp_lg_u32 s24, s21
  s_cbranch_scc1 next
  v_mov_b32 v6, s28
  v_mov_b32 v7, 1
  store32_system 4, 6, 26
  release_system
  v_mov_b32 v5, 4
  store32_system 5, 7, 26
  s_endpgm
