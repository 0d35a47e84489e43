// Each lane fills its private memory with a pattern of its own, reads it back and stores the xor of what it read.
//
// Dword i of lane n holds (n + 1) * 0x9e3779b1 + i; target[n] is the xor of all of them, rotated left by one before each.
// The variant is the size of the private segment in bytes.
//
// families: all
// args: ptr target, u32 count
// scratch: @variant@
// variants: 16 256 1024 4096
  scratch_setup 30
  load_arg64 16, target
  load_arg32 18, count
  global_id 3, 19
  wait_scalar
  if_lanes gt_u32, s18, v3, 22
  s_mov_b32 s20, 0x9e3779b1
  add_u32 4, 1, v3
  v_mul_lo_u32 v4, v4, s20
  v_mov_b32 v5, v4
  v_mov_b32 v6, 0
  s_mov_b32 s21, 0
write:
  scratch_store_dword v6, v5, off
  add_u32 5, 1, v5
  add_u32 6, 4, v6
  s_add_u32 s21, s21, 4
  s_cmp_lt_u32 s21, scratch_bytes
  s_cbranch_scc1 write
  wait_stores
  v_mov_b32 v7, 0
  v_mov_b32 v6, 0
  s_mov_b32 s21, 0
read:
  scratch_load_dword v5, v6, off
  v_alignbit_b32 v7, v7, v7, 31
  wait_loads
  v_xor_b32 v7, v7, v5
  add_u32 6, 4, v6
  s_add_u32 s21, s21, 4
  s_cmp_lt_u32 s21, scratch_bytes
  s_cbranch_scc1 read
  v_lshlrev_b32 v4, 2, v3
  global_store_dword v4, v7, s[16:17]
  s_endpgm
