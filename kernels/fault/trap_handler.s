// A second-level trap handler (SET_TRAP_HANDLER): it writes down what brought the wave, and goes on, ends it or halts it.
//
// Its memory, at TMA: 0x000 its own, 256 bytes; 0x100 how often it was entered, the address it was called from (2 dwords), trap
// id, exceptions (bit 0 illegal instruction, bit 1 memory violation, 8:2 those of floats), TMA as it was given (2 dwords); 0x180 its orders: what to
// do (0 go on behind the trap, 1 end the wave, 2 halt it), the event to send a message of (0: none). One wave at a time.
//
// families: all !gfx1010 !gfx1011 !gfx1012 !gfx1013
// group: 0
.macro get dst, offset                 // a dword of its memory as it is now
  .if gfx_major >= 12
    s_load_dword ttmp\dst, ttmp[14:15], \offset scope:SCOPE_SYS
  .else
    s_load_dword ttmp\dst, ttmp[14:15], \offset glc
  .endif
  wait_scalar
.endm
.macro flag dst, bit, bit_gfx12
  .if gfx_major >= 12
    s_getreg_b32 ttmp\dst, hwreg(HW_REG_EXCP_FLAG_PRIV, \bit_gfx12, 1)
  .else
    s_getreg_b32 ttmp\dst, hwreg(HW_REG_TRAPSTS, \bit, 1)
  .endif
.endm

  get 2, 0x100
  s_add_u32 ttmp2, ttmp2, 1
  flag 4, 8, 4
  flag 3, 11, 6
  s_lshl_b32 ttmp4, ttmp4, 1
  s_or_b32 ttmp4, ttmp4, ttmp3
  .if gfx_major >= 12
    s_getreg_b32 ttmp3, hwreg(HW_REG_EXCP_FLAG_USER, 0, 7)
  .else
    s_getreg_b32 ttmp3, hwreg(HW_REG_TRAPSTS, 0, 7)
  .endif
  s_lshl_b32 ttmp3, ttmp3, 2
  s_or_b32 ttmp4, ttmp4, ttmp3
  .if gfx_major >= 12                  // {TTMP1, TTMP0}: where the id stands
    s_lshr_b32 ttmp3, ttmp1, 28
  .else
    s_bfe_u32 ttmp3, ttmp1, 0x80010
  .endif
  s_and_b32 ttmp1, ttmp1, 0xffff

  // No VGPR is free, nor a scalar store there from gfx10.3 on: v0 is kept in memory meanwhile.
  .if gfx_major == 9
    s_store_dword ttmp2, ttmp[14:15], 0x100 glc
    s_store_dwordx2 ttmp[0:1], ttmp[14:15], 0x104 glc
    s_store_dword ttmp3, ttmp[14:15], 0x10c glc
    s_store_dword ttmp4, ttmp[14:15], 0x110 glc
    s_store_dwordx2 ttmp[14:15], ttmp[14:15], 0x114 glc
    s_dcache_wb
    wait_scalar
  .else
    s_mov_b32 ttmp5, exec_lo
    s_mov_b32 ttmp6, exec_hi
    s_mov_b64 exec, -1
    global_store_dword_addtid v0, ttmp[14:15]
    wait_stores
    v_writelane_b32 v0, ttmp2, 0
    v_writelane_b32 v0, ttmp0, 1
    v_writelane_b32 v0, ttmp1, 2
    v_writelane_b32 v0, ttmp3, 3
    v_writelane_b32 v0, ttmp4, 4
    v_writelane_b32 v0, ttmp14, 5
    v_writelane_b32 v0, ttmp15, 6
    s_mov_b64 exec, 0x7f
    global_store_dword_addtid v0, ttmp[14:15] offset:0x100
    wait_stores
    s_mov_b64 exec, -1
    global_load_dword_addtid v0, ttmp[14:15]
    wait_loads
    s_mov_b32 exec_lo, ttmp5
    s_mov_b32 exec_hi, ttmp6
  .endif
  release_system

  get 5, 0x184
  s_cmp_eq_u32 ttmp5, 0
  s_cbranch_scc1 no_message
  s_mov_b32 ttmp6, m0
  s_mov_b32 m0, ttmp5
  s_nop 0
  s_sendmsg sendmsg(MSG_INTERRUPT)
  wait_scalar
  s_mov_b32 m0, ttmp6
no_message:

  get 5, 0x180
  s_cmp_eq_u32 ttmp5, 1
  s_cbranch_scc0 not_end
  s_endpgm
not_end:
  s_cmp_eq_u32 ttmp5, 2
  s_cbranch_scc0 not_halt
  .if gfx_major >= 12
    s_setreg_imm32_b32 hwreg(HW_REG_STATE_PRIV, 14, 1), 1
  .else
    s_bitset1_b32 ttmp12, 13
  .endif
not_halt:
  s_cmp_eq_u32 ttmp3, 0
  s_cbranch_scc1 not_trap
  s_add_u32 ttmp0, ttmp0, 4
  s_addc_u32 ttmp1, ttmp1, 0
not_trap:
  .if gfx_major == 9                   // IB_STS, which the kernel's handler keeps
    .if is_gfx942
      s_lshr_b32 ttmp2, ttmp13, 11
    .else
      s_lshr_b32 ttmp2, ttmp11, 11
    .endif
    s_and_b32 ttmp2, ttmp2, 0x1f8000
    s_setreg_b32 hwreg(HW_REG_IB_STS), ttmp2
  .endif
  s_and_b64 exec, exec, exec           // EXECZ and VCCZ cannot be written
  s_and_b64 vcc, vcc, vcc
  .if gfx_major >= 12
    s_lshr_b32 ttmp2, ttmp12, 9
    s_setreg_b32 hwreg(HW_REG_STATE_PRIV, 9, 1), ttmp2
  .else
    s_setreg_b32 hwreg(HW_REG_STATUS), ttmp12
  .endif
  s_rfe_b64 ttmp[0:1]
