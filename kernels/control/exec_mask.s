// Partial waves: lanes whose bit in `mask` is set store `value` at their index; the others must leave memory alone.
//
// In a wave of 32 the mask's low half counts, in each of the group's waves.
//
// families: all
// args: ptr target, u64 mask, u32 value
// group: 64
  load_arg64 16, target
  load_arg64 18, mask
  load_arg32 20, value
  global_id 3, 21
  v_lshlrev_b32 v4, 2, v3
  wait_scalar
  v_mov_b32 v5, s20
  .if wave_size == 64
    s_mov_b64 exec, s[18:19]
  .else
    s_mov_b32 exec_lo, s18
  .endif
  s_cbranch_execz done
  global_store_dword v4, v5, s[16:17]
done:
  s_endpgm
