// Gives a global wave sync resource its count: of a barrier, the waves that meet there, less one; of a semaphore, how many
// may pass.
//
// RDNA 2 ISA, DS_GWS_INIT; a wait for all counters stands behind every such instruction (CDNA 3 ISA, "GWS").
//
// families: gfx9 gfx103
// args: u32 resource, u32 count
// group: 32
  load_arg32 16, resource
  load_arg32 17, count
  wait_scalar
  s_lshl_b32 m0, s16, 16
  v_mov_b32 v4, s17
  s_nop 4
  ds_gws_init v4 gds
  s_waitcnt 0
  s_endpgm
