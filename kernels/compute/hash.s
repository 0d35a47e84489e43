// Compute-bound: each lane scrambles seed + its index `iterations` times and stores the result; no memory in between.
//
// x = seed + i; repeat: x ^= x << 13; x ^= x >> 17; x ^= x << 5; x = x * 1664525 + 1013904223 (all modulo 2^32);
// target[i] = x for i < count. `iterations` is at least 1.
//
// families: all
// args: ptr target, u32 seed, u32 iterations, u32 count
  load_arg64 16, target
  load_arg32 18, seed
  load_arg32 19, iterations
  load_arg32 20, count
  global_id 3, 21
  wait_scalar
  if_lanes gt_u32, s20, v3, 22
  add_u32 4, s18, v3
  s_mov_b32 s24, 1664525
  s_mov_b32 s25, 1013904223
round:
  v_lshlrev_b32 v5, 13, v4
  v_xor_b32 v4, v4, v5
  v_lshrrev_b32 v5, 17, v4
  v_xor_b32 v4, v4, v5
  v_lshlrev_b32 v5, 5, v4
  v_xor_b32 v4, v4, v5
  v_mul_lo_u32 v4, v4, s24
  add_u32 4, s25, v4
  s_sub_u32 s19, s19, 1
  s_cmp_lg_u32 s19, 0
  s_cbranch_scc1 round
  v_lshlrev_b32 v5, 2, v3
  global_store_dword v5, v4, s[16:17]
  s_endpgm
