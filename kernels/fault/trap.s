// Executes s_trap 2; target holds 1 before it and 2 once the wave goes on.
//
// families: all
// args: ptr target
// group: 32
  load_arg64 16, target
  v_mov_b32 v4, 0
  v_mov_b32 v5, 1
  wait_scalar
  store32_system 4, 5, 16
  release_system
  s_trap 2
  v_mov_b32 v5, 2
  store32_system 4, 5, 16
  s_endpgm
