// Copies `count` elements of 2, 3 or 4 dwords from `source` to `target`, one lane each.
//
// families: all
// args: ptr target, ptr source, u32 count
// variants: x2 x3 x4
  .ifc @variant@, x2
    .set dwords, 2
  .endif
  .ifc @variant@, x3
    .set dwords, 3
  .endif
  .ifc @variant@, x4
    .set dwords, 4
  .endif
  load_arg64 16, target
  load_arg64 18, source
  load_arg32 20, count
  global_id 3, 21
  wait_scalar
  if_lanes gt_u32, s20, v3, 22
  v_mul_u32_u24 v4, 4*dwords, v3
  global_load_dword@variant@ v[8:8+dwords-1], v4, s[18:19]
  wait_loads
  global_store_dword@variant@ v4, v[8:8+dwords-1], s[16:17]
  s_endpgm
