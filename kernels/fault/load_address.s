// Loads the dword at `address`, whatever is there; target[1] gets it, target[0] holds 1 before and 2 after.
//
// families: all
// args: ptr target, u64 address
// group: 32
  load_arg64 16, target
  v_mov_b32 v4, 0
  v_mov_b32 v5, 1
  wait_scalar
  store32_system 4, 5, 16
  release_system
  load_arg64 18, address
  wait_scalar
  load32_system 6, 4, 18
  wait_loads
  v_mov_b32 v7, 4
  store32_system 7, 6, 16
  wait_stores
  v_mov_b32 v5, 2
  store32_system 4, 5, 16
  s_endpgm
