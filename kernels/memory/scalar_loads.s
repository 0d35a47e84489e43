// Scalar loads of 1, 2, 4, 8 and 16 dwords: copies source[0], [2..3], [4..7], [8..15] and [16..31] to the same places.
//
// families: all
// args: ptr target, ptr source
// group: 32
  load_arg64 16, target
  load_arg64 18, source
  wait_scalar
  s_load_dword s32, s[18:19], 0
  s_load_dwordx2 s[34:35], s[18:19], 8
  s_load_dwordx4 s[36:39], s[18:19], 16
  s_load_dwordx8 s[40:47], s[18:19], 32
  s_load_dwordx16 s[48:63], s[18:19], 64
  wait_scalar
  v_mov_b32 v4, 0
  .irp n, 0,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
    v_mov_b32 v5, s[32+\n]
    global_store_dword v4, v5, s[16:17] offset:4*\n
  .endr
  s_endpgm
