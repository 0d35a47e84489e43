// The core clock counter, twice: target = {first, second}, the second no earlier than the first.
//
// families: gfx9 gfx10
// args: ptr target
// group: 32
  load_arg64 16, target
  s_memtime s[24:25]
  wait_scalar
  s_memtime s[26:27]
  wait_scalar
  v_mov_b32 v4, 0
  v_mov_b32 v8, s24
  v_mov_b32 v9, s25
  v_mov_b32 v10, s26
  v_mov_b32 v11, s27
  global_store_dwordx4 v4, v[8:11], s[16:17]
  s_endpgm
