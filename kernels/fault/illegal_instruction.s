// Executes a word that no family defines; target holds 1 before it and 2 if the wave went on.
//
// SOPP opcode 127 is free on every generation to gfx12 (LLVM 19 decodes it on none).
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
  .long 0xbfff0000
  v_mov_b32 v5, 2
  store32_system 4, 5, 16
  s_endpgm
