// Every register that a dispatch initialises: each wave stores s0 to s31, each work-item v0, v1, v2 and its index.
//
// SGPRs: 32 dwords a wave, at sgprs + (group * waves of a group + wave) * 128; on gfx12 dwords 30 and 31 are ttmp7 and ttmp9.
// VGPRs: 4 dwords a work-item at vgprs + (group * group size + item) * 16. Groups and items count as in work_item_dump. Which
// SGPR holds what follows from the kernel descriptor; those above the enabled inputs are whatever they were.
//
// families: all
// args: ptr sgprs, ptr vgprs, u32 size_x, u32 size_y, u32 size_z, u32 groups_x, u32 groups_y
// group: 0
// inputs: dispatch_ptr queue_ptr dispatch_id workgroup_id_y workgroup_id_z workgroup_info workitem_id_y workitem_id_z
  load_arg64 64, sgprs
  load_arg64 66, vgprs
  load_arg32 68, size_x
  load_arg32 69, size_y
  load_arg32 70, size_z
  load_arg32 71, groups_x
  load_arg32 72, groups_y
  item_id_x 3
  item_id_y 4
  item_id_z 5
  group_id_x 73
  group_id_y 74
  group_id_z 75
  lane_id 8
  wait_scalar
  s_mul_i32 s76, s75, s72
  s_add_u32 s76, s76, s74
  s_mul_i32 s76, s76, s71
  s_add_u32 s76, s76, s73
  s_mul_i32 s77, s68, s69
  s_mul_i32 s77, s77, s70
  v_mul_lo_u32 v6, v5, s69
  add_u32 6, v6, v4
  v_mul_lo_u32 v6, v6, s68
  add_u32 6, v6, v3
  first_lane 78, 6
  s_mul_i32 s79, s76, s77
  add_u32 11, s79, v6
  v_lshlrev_b32 v7, 4, v11
  global_store_dword v7, v0, s[66:67]
  global_store_dword v7, v1, s[66:67] offset:4
  global_store_dword v7, v2, s[66:67] offset:8
  global_store_dword v7, v11, s[66:67] offset:12
  s_add_u32 s77, s77, wave_size-1
  s_lshr_b32 s77, s77, (wave_size/64)+5
  s_lshr_b32 s78, s78, (wave_size/64)+5
  s_mul_i32 s76, s76, s77
  s_add_u32 s76, s76, s78
  s_lshl_b32 s76, s76, 7
  v_mov_b32 v7, s76
  if_lanes eq_u32, 0, v8, 80
  .irp n, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29
    v_mov_b32 v9, s[\n]
    global_store_dword v7, v9, s[64:65] offset:4*\n
  .endr
  .if gfx_major >= 12
    v_mov_b32 v9, ttmp7
    v_mov_b32 v10, ttmp9
  .else
    v_mov_b32 v9, s30
    v_mov_b32 v10, s31
  .endif
  global_store_dword v7, v9, s[64:65] offset:120
  global_store_dword v7, v10, s[64:65] offset:124
  s_endpgm
