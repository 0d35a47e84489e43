// sum[i] = left[i] + right[i] for i < count, one lane each.
//
// families: all
// args: ptr sum, ptr left, ptr right, u32 count
// variants: i32 f32
  load_arg64 16, sum
  load_arg64 18, left
  load_arg64 20, right
  load_arg32 24, count
  global_id 3, 25
  wait_scalar
  if_lanes gt_u32, s24, v3, 26
  v_lshlrev_b32 v4, 2, v3
  global_load_dword v5, v4, s[18:19]
  global_load_dword v6, v4, s[20:21]
  wait_loads
  .ifc @variant@, f32
    v_add_f32 v7, v5, v6
  .else
    add_u32 7, v5, v6
  .endif
  global_store_dword v4, v7, s[16:17]
  s_endpgm
