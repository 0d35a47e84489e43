// Adds `value` to the dword at `address`, whatever is there; target holds 1 before and 2 once it is done.
//
// families: all
// args: ptr target, u64 address, u32 value
// group: 32
  load_arg64 16, target
  v_mov_b32 v4, 0
  v_mov_b32 v5, 1
  wait_scalar
  store32_system 4, 5, 16
  release_system
  load_arg64 18, address
  load_arg32 20, value
  wait_scalar
  v_mov_b32 v6, s20
  atomic_return add, v7, 4, v6, 18
  wait_loads
  v_mov_b32 v5, 2
  store32_system 4, 5, 16
  s_endpgm
