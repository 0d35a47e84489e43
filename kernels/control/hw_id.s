// Where each work-group ran: four dwords at target[group].
//
// gfx9: HW_ID, 0, XCC_ID (0 before gfx942), 1. From gfx10: HW_ID1, HW_ID2, 0, 1.
//
// families: all !gfx1010 !gfx1011 !gfx1012 !gfx1013
// args: ptr target
// group: 32
  load_arg64 16, target
  group_id_x 20
  s_mov_b32 s25, 0
  s_mov_b32 s26, 0
  .if gfx_major == 9
    s_getreg_b32 s24, hwreg(HW_REG_HW_ID)
    .if is_gfx942
      s_getreg_b32 s26, hwreg(HW_REG_XCC_ID)
    .endif
  .else
    s_getreg_b32 s24, hwreg(HW_REG_HW_ID1)
    s_getreg_b32 s25, hwreg(HW_REG_HW_ID2)
  .endif
  s_lshl_b32 s20, s20, 4
  v_mov_b32 v4, s20
  v_mov_b32 v8, s24
  v_mov_b32 v9, s25
  v_mov_b32 v10, s26
  v_mov_b32 v11, 1
  wait_scalar
  global_store_dwordx4 v4, v[8:11], s[16:17]
  s_endpgm
