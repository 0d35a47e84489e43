// The MODE register that the wave started with, for a descriptor that flushes f32 denormals.
//
// families: all
// args: ptr target
// group: 32
// float_mode: flush
  s_getreg_b32 s20, hwreg(HW_REG_MODE)
  load_arg64 16, target
  v_mov_b32 v4, 0
  v_mov_b32 v5, s20
  wait_scalar
  global_store_dword v4, v5, s[16:17]
  s_endpgm
