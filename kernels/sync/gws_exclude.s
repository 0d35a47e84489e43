// Work-groups take turns by a global wave sync semaphore: between P and V each adds 1 to a word that nothing else protects.
//
// families: gfx9 gfx103
// args: ptr word, u32 rounds, u32 resource
// group: 32
  load_arg64 16, word
  load_arg32 18, rounds
  load_arg32 19, resource
  wait_scalar
  s_lshl_b32 m0, s19, 16
  .if wave_size == 64
    s_mov_b64 exec, 1
  .else
    s_mov_b32 exec_lo, 1
  .endif
  v_mov_b32 v8, 0
round:
  ds_gws_sema_p gds
  s_waitcnt 0
  load32_system 10, 8, 16
  wait_loads
  s_sleep 1                           // long enough for others to come in, if they could
  add_u32 10, 1, v10
  store32_system 8, 10, 16
  release_system
  ds_gws_sema_v gds
  s_waitcnt 0
  s_sub_u32 s18, s18, 1
  s_cmp_lg_u32 s18, 0
  s_cbranch_scc1 round
  s_endpgm
