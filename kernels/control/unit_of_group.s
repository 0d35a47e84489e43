// Where each work-group ran, as two dwords at target[group]: the XCC, and a number that two groups share if and only if
// they ran on the same unit of it: the same CU, from gfx10 the same work-group processor.
//
// gfx9: CU_ID, SH_ID and SE_ID of HW_ID (15:8); from gfx10: WGP_ID, SA_ID and SE_ID of HW_ID1 (20:10). Mesa 25.0
// registers gfx9.json to gfx12.json, SQ_WAVE_HW_ID and SQ_WAVE_HW_ID1.
//
// families: all
// args: ptr target
// group: 32
  load_arg64 16, target
  group_id_x 20
  s_mov_b32 s24, 0
  .if gfx_major == 9
    s_getreg_b32 s25, hwreg(HW_REG_HW_ID, 8, 8)
    .if is_gfx942
      s_getreg_b32 s24, hwreg(HW_REG_XCC_ID, 0, 4)
    .endif
  .else
    s_getreg_b32 s25, hwreg(HW_REG_HW_ID1, 10, 11)
  .endif
  s_lshl_b32 s20, s20, 3
  v_mov_b32 v4, s20
  v_mov_b32 v8, s24
  v_mov_b32 v9, s25
  wait_scalar
  global_store_dwordx2 v4, v[8:9], s[16:17]
  s_endpgm
