// Meets a trap with everything that a handler could harm set, and says how it finds it afterwards.
//
// target: dword 0 is 1 before and 2 after; 1 and 2 the address of the trap; 3 to 7 SCC, EXEC, VCC, M0 and an SGPR behind it;
// from 16 on v0 and from 48 on v8 of 32 lanes. `slot` gets `event` first, unless that is 0. `scc` is what SCC is to be.
//
// families: all
// args: ptr target, ptr slot, u32 event, u32 scc
// group: 32
// variants: trap illegal
.macro event_trap
  s_trap 7
.endm
.macro event_illegal                   // as kernels/fault/illegal_instruction.s
  .long 0xbfff0000
.endm
.macro keep index, value
  v_mov_b32 v4, 4 * \index
  v_mov_b32 v5, \value
  store32_system 4, 5, 16
.endm

  load_arg64 16, target
  load_arg64 18, slot
  load_arg32 20, event
  load_arg32 21, scc
  v_mov_b32 v4, 0
  v_mov_b32 v5, 1
  wait_scalar
  store32_system 4, 5, 16
  release_system
  s_cmp_eq_u32 s20, 0
  s_cbranch_scc1 no_event
  v_mov_b32 v5, s20
  store32_system 4, 5, 18
  release_system
no_event:
  lane_id 6
  v_lshlrev_b32 v7, 2, v6
  v_or_b32 v8, 0x5a5a0000, v6
  v_or_b32 v0, 0x3c3c0000, v6
  s_mov_b32 s25, exec_lo
  s_mov_b32 s24, 0x600dcafe
  s_mov_b32 m0, 0x1234
  s_mov_b32 vcc_lo, 0x0f0f3333
  s_mov_b32 exec_lo, 0x00ff55aa
  s_getpc_b64 s[22:23]
here:
  s_add_u32 s22, s22, site - here
  s_addc_u32 s23, s23, 0
  s_cmp_lg_u32 s21, 0
site:
  event_@variant@
  s_cselect_b32 s26, 1, 0
  s_mov_b32 s27, exec_lo
  s_mov_b32 s28, vcc_lo
  s_mov_b32 s29, m0
  s_mov_b32 exec_lo, s25
  keep 1, s22
  keep 2, s23
  keep 3, s26
  keep 4, s27
  keep 5, s28
  keep 6, s29
  keep 7, s24
  add_u32 9, 64, v7
  store32_system 9, 0, 16
  add_u32 9, 192, v7
  store32_system 9, 8, 16
  wait_stores
  v_mov_b32 v4, 0
  v_mov_b32 v5, 2
  store32_system 4, 5, 16
  s_endpgm
