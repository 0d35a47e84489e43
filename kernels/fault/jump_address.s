// Goes on at `address`, whatever is there; target holds 1 before.
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
  s_setpc_b64 s[18:19]
