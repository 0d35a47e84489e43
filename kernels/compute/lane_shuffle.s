// Lanes of a wave read one another through ds_bpermute: target[i] = global index of the lane that is `shift` lanes on.
//
// Every wave shuffles on its own: lane n gets the index of its wave's lane (n + shift) modulo the wave size. The dispatch has
// full waves only.
//
// families: all
// args: ptr target, u32 shift
  load_arg64 16, target
  load_arg32 18, shift
  global_id 3, 19
  lane_id 4
  wait_scalar
  add_u32 5, s18, v4
  v_and_b32 v5, wave_size-1, v5
  v_lshlrev_b32 v5, 2, v5
  ds_bpermute_b32 v6, v5, v3
  wait_lds
  v_lshlrev_b32 v7, 2, v3
  global_store_dword v7, v6, s[16:17]
  s_endpgm
