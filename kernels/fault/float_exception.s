// One float operation on `a` and `b`, with the exceptions of `enabled` on: target[0] is 1 before it and 2 after, target[1] gets
// the flags that it left.
//
// families: all
// args: ptr target, u32 enabled, f32 a, f32 b
// group: 32
// variants: add mul rcp_iflag
.macro operation_add
  v_add_f32 v6, s20, v5
.endm
.macro operation_mul
  v_mul_f32 v6, s20, v5
.endm
.macro operation_rcp_iflag
  v_rcp_iflag_f32 v6, s20
.endm

  load_arg64 16, target
  load_arg32 19, enabled
  load_arg32 20, a
  load_arg32 21, b
  v_mov_b32 v4, 0
  v_mov_b32 v5, 1
  wait_scalar
  store32_system 4, 5, 16
  release_system
  v_mov_b32 v5, s21
  .if gfx_major >= 12
    s_setreg_imm32_b32 hwreg(HW_REG_EXCP_FLAG_USER, 0, 7), 0
    s_setreg_b32 hwreg(HW_REG_TRAP_CTRL, 0, 7), s19
  .else
    s_setreg_imm32_b32 hwreg(HW_REG_TRAPSTS, 0, 7), 0
    s_setreg_b32 hwreg(HW_REG_MODE, 12, 7), s19
  .endif
  s_nop 4
  operation_@variant@
  s_nop 15
  s_nop 15
  .if gfx_major >= 12
    s_getreg_b32 s22, hwreg(HW_REG_EXCP_FLAG_USER, 0, 7)
    s_setreg_imm32_b32 hwreg(HW_REG_TRAP_CTRL, 0, 7), 0
  .else
    s_getreg_b32 s22, hwreg(HW_REG_TRAPSTS, 0, 7)
    s_setreg_imm32_b32 hwreg(HW_REG_MODE, 12, 7), 0
  .endif
  v_mov_b32 v6, s22
  v_mov_b32 v7, 4
  store32_system 7, 6, 16
  wait_stores
  v_mov_b32 v5, 2
  store32_system 4, 5, 16
  s_endpgm
