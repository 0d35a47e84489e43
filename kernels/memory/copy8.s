// Copies `count` bytes from `source` to `target`, one lane each; neither needs to be aligned.
//
// families: all
// args: ptr target, ptr source, u32 count
  load_arg64 16, target
  load_arg64 18, source
  load_arg32 20, count
  global_id 3, 21
  wait_scalar
  if_lanes gt_u32, s20, v3, 22
  global_load_ubyte v5, v3, s[18:19]
  wait_loads
  global_store_byte v3, v5, s[16:17]
  s_endpgm
