v_prng_b32 v1, v2
