// The hidden arguments of code object v5, as the dispatcher filled them: 12 dwords from one lane.
//
// Block counts x, y, z; group sizes x, y, z; remainders x, y, z; grid dimensions; two zeros.
//
// families: all
// args: ptr target
// group: 0
// inputs: hidden_args
  load_arg64 16, target
  load_arg32 20, hidden_block_count_x
  load_arg32 21, hidden_block_count_y
  load_arg32 22, hidden_block_count_z
  load_arg32 23, hidden_group_size_x
  load_arg32 24, hidden_group_size_z
  load_arg32 25, hidden_remainder_y
  load_arg32 26, hidden_grid_dims
  item_id_x 3
  v_mov_b32 v4, 0
  wait_scalar
  s_lshr_b32 s30, s23, 16
  s_and_b32 s23, s23, 0xffff
  s_lshr_b32 s31, s24, 16
  s_and_b32 s24, s24, 0xffff
  s_lshr_b32 s32, s25, 16
  s_and_b32 s25, s25, 0xffff
  s_and_b32 s26, s26, 0xffff
  s_mov_b32 s27, 0
  if_lanes eq_u32, 0, v3, 28
  .macro store_sgpr index, sgpr
    v_mov_b32 v5, s[\sgpr]
    global_store_dword v4, v5, s[16:17] offset:4*\index
  .endm
  store_sgpr 0, 20
  store_sgpr 1, 21
  store_sgpr 2, 22
  store_sgpr 3, 23
  store_sgpr 4, 30
  store_sgpr 5, 24
  store_sgpr 6, 31
  store_sgpr 7, 25
  store_sgpr 8, 32
  store_sgpr 9, 26
  store_sgpr 10, 27
  store_sgpr 11, 27
  s_endpgm
