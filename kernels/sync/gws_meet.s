// Work-groups meet at a global wave sync barrier once a round: each adds 1 to arrived[round], meets the others, and writes
// to seen[group][round] what arrived[round] is behind the barrier.
//
// families: gfx9 gfx103
// args: ptr arrived, ptr seen, u32 rounds, u32 resource, u32 others
// group: 32
  load_arg64 16, arrived
  load_arg64 18, seen
  load_arg32 20, rounds
  load_arg32 21, resource
  load_arg32 22, others
  group_id_x 23
  wait_scalar
  s_mul_i32 s23, s23, s20
  s_lshl_b32 s23, s23, 2
  s_lshl_b32 s20, s20, 2
  s_mov_b32 s24, 0
  s_lshl_b32 m0, s21, 16
  .if wave_size == 64
    s_mov_b64 exec, 1
  .else
    s_mov_b32 exec_lo, 1
  .endif
  v_mov_b32 v4, s22
  v_mov_b32 v6, 1
round:
  v_mov_b32 v8, s24
  v_mov_b32 v9, s23
  atomic add, 8, v6, 16
  wait_stores
  ds_gws_barrier v4 gds
  s_waitcnt 0
  load32_system 10, 8, 16
  wait_loads
  store32_system 9, 10, 18
  s_add_u32 s23, s23, 4
  s_add_u32 s24, s24, 4
  s_cmp_lt_u32 s24, s20
  s_cbranch_scc1 round
  s_endpgm
