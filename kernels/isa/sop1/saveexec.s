// EXEC combined with an operand; the old mask is kept, or the new one given, and SCC is "not zero".
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, SOP1 Instructions.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: groups

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_and_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00ff, 1, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 1, 1; 1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00ff, 1, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffff, 1; 0xffffffff, 0 -> 0, 0, 0
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0 -> 0, 0, 0; 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0xff00ff, 0, 0

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_or_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 1, 0 -> 0, 1, 1
  edge 1, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 0xffffffff, 0 -> 0, 0xffffffff, 1
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 0, 0 -> 0, 0, 0
  edge 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_xor_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0xfffffffffffffffe, 1; 1, 0 -> 0, 1, 1
  edge 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffff00000000, 1; 0xffffffff, 0 -> 0, 0xffffffff, 1
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 0, 0 -> 0, 0, 0
  edge 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_andn2_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0, 0; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0, 0
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 0xffffffff, 0 -> 0, 0xffffffff, 1
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0xff00ff, 0, 0

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_orn2_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0xffffffffffffffff, 1; 1, 0xff00ff -> 0xff00ff, 0xffffffffff00ff01, 1
  0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 1, 1; 1, 0 -> 0, 0xffffffffffffffff, 1
  edge 1, 0xff00ff -> 0xff00ff, 0xffffffffff00ff01, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffff, 1; 0xffffffff, 0 -> 0, 0xffffffffffffffff, 1
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 0, 0 -> 0, 0xffffffffffffffff, 1
  edge 0, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_nand_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0xffffffffffffffff, 1; 1, 0xff00ff -> 0xff00ff, 0xfffffffffffffffe, 1
  0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0xfffffffffffffffe, 1; 1, 0 -> 0, 0xffffffffffffffff, 1
  edge 1, 0xff00ff -> 0xff00ff, 0xfffffffffffffffe, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffff00000000, 1
  edge 0xffffffff, 0 -> 0, 0xffffffffffffffff, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 0, 0 -> 0, 0xffffffffffffffff, 1
  edge 0, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_nor_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0xfffffffffffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1
  0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff00000000, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 1, 0 -> 0, 0xfffffffffffffffe, 1
  edge 1, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1; 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0
  edge 0xffffffff, 0 -> 0, 0xffffffff00000000, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff00000000, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 0xffffffffffffffff, 0 -> 0, 0, 0
  edge 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0
  edge 0, 0 -> 0, 0xffffffffffffffff, 1; 0, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_xnor_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0xfffffffffffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xffffffffff00ff01, 1
  0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff00ff00ff, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 1, 1; 1, 0 -> 0, 0xfffffffffffffffe, 1
  edge 1, 0xff00ff -> 0xff00ff, 0xffffffffff00ff01, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffff, 1; 0xffffffff, 0 -> 0, 0xffffffff00000000, 1
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff00ff00ff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0 -> 0, 0, 0; 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0; 0, 0 -> 0, 0xffffffffffffffff, 1
  edge 0, 0xff00ff -> 0xff00ff, 0xffffffffff00ff00, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_andn1_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0, 0
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0xfffffffffffffffe, 1; 1, 0 -> 0, 0, 0
  edge 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffff00000000, 1; 0xffffffff, 0 -> 0, 0, 0
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0, 0; 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0, 0
  edge 0xffffffffffffffff, 0 -> 0, 0, 0; 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0, 0
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 0, 0 -> 0, 0, 0
  edge 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_orn1_saveexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0xfffffffffffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1
  0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff00ff00ff, 1
  edge 1, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 1, 0 -> 0, 0xfffffffffffffffe, 1
  edge 1, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1
  edge 0xffffffff, 0 -> 0, 0xffffffff00000000, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff00ff00ff, 1
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0 -> 0, 0, 0; 0xffffffffffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 0, 0 -> 0, 0xffffffffffffffff, 1
  edge 0, 0xff00ff -> 0xff00ff, 0xffffffffffffffff, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_andn1_wrexec_b64 {d}, {a} | wave64
  1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00fe, 0xff00fe, 1; 0xffffffff, 0xff00ff -> 0, 0, 0
  edge 1, 0xffffffffffffffff -> 0xfffffffffffffffe, 0xfffffffffffffffe, 1; 1, 0 -> 0, 0, 0
  edge 1, 0xff00ff -> 0xff00fe, 0xff00fe, 1
  edge 0xffffffff, 0xffffffffffffffff -> 0xffffffff00000000, 0xffffffff00000000, 1; 0xffffffff, 0 -> 0, 0, 0
  edge 0xffffffff, 0xff00ff -> 0, 0, 0; 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0, 0
  edge 0xffffffffffffffff, 0 -> 0, 0, 0; 0xffffffffffffffff, 0xff00ff -> 0, 0, 0
  edge 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff, 1; 0, 0 -> 0, 0, 0
  edge 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b64, exec:b64 -> d:b64, exec:b64, scc:u32
  op s_andn2_wrexec_b64 {d}, {a} | wave64
  1, 0 -> 1, 1, 1; 1, 0xff00ff -> 0, 0, 0; 0xffffffff, 0xff00ff -> 0xff00ff00, 0xff00ff00, 1
  edge 1, 0xffffffffffffffff -> 0, 0, 0; 1, 0 -> 1, 1, 1; 1, 0xff00ff -> 0, 0, 0
  edge 0xffffffff, 0xffffffffffffffff -> 0, 0, 0; 0xffffffff, 0 -> 0xffffffff, 0xffffffff, 1
  edge 0xffffffff, 0xff00ff -> 0xff00ff00, 0xff00ff00, 1; 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0, 0
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff, 1
  edge 0xffffffffffffffff, 0xff00ff -> 0xffffffffff00ff00, 0xffffffffff00ff00, 1; 0, 0xffffffffffffffff -> 0, 0, 0
  edge 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0, 0, 0

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_and_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00ff, 1, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 1, 0xffffffff -> 0xffffffff, 1, 1; 1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00ff, 1, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0x7fffffff, 1; 0x7fffffff, 0 -> 0, 0, 0
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff, 1
  edge 0xffffffff, 0 -> 0, 0, 0; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1; 0, 0xffffffff -> 0xffffffff, 0, 0
  edge 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0xff00ff, 0, 0

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_or_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0x7fffffff, 1
  edge 1, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0x7fffffff, 0 -> 0, 0x7fffffff, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0x7fffffff, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff, 1
  edge 0xffffffff, 0 -> 0, 0xffffffff, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff, 1
  edge 0, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_xor_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0x7f00ff00, 1
  edge 1, 0xffffffff -> 0xffffffff, 0xfffffffe, 1; 1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0x80000000, 1; 0x7fffffff, 0 -> 0, 0x7fffffff, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0x7f00ff00, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0, 0
  edge 0xffffffff, 0 -> 0, 0xffffffff, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 0, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_andn2_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0, 0; 0x7fffffff, 0xff00ff -> 0xff00ff, 0x7f00ff00, 1
  edge 1, 0xffffffff -> 0xffffffff, 0, 0; 1, 0 -> 0, 1, 1; 1, 0xff00ff -> 0xff00ff, 0, 0
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0, 0; 0x7fffffff, 0 -> 0, 0x7fffffff, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0x7f00ff00, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0, 0
  edge 0xffffffff, 0 -> 0, 0xffffffff, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 0, 0xffffffff -> 0xffffffff, 0, 0; 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0xff00ff, 0, 0

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_orn2_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0xffffffff, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff01, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0xffffffff, 1
  edge 1, 0xffffffff -> 0xffffffff, 1, 1; 1, 0 -> 0, 0xffffffff, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff01, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0x7fffffff, 1; 0x7fffffff, 0 -> 0, 0xffffffff, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0xffffffff, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff, 1
  edge 0xffffffff, 0 -> 0, 0xffffffff, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xffffffff, 1
  edge 0, 0xffffffff -> 0xffffffff, 0, 0; 0, 0 -> 0, 0xffffffff, 1; 0, 0xff00ff -> 0xff00ff, 0xff00ff00, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_nand_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0xffffffff, 1; 1, 0xff00ff -> 0xff00ff, 0xfffffffe, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 1, 0xffffffff -> 0xffffffff, 0xfffffffe, 1; 1, 0 -> 0, 0xffffffff, 1; 1, 0xff00ff -> 0xff00ff, 0xfffffffe, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0x80000000, 1; 0x7fffffff, 0 -> 0, 0xffffffff, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0, 0
  edge 0xffffffff, 0 -> 0, 0xffffffff, 1; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 0, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0, 0 -> 0, 0xffffffff, 1; 0, 0xff00ff -> 0xff00ff, 0xffffffff, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_nor_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0xfffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff00, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0x80000000, 1
  edge 1, 0xffffffff -> 0xffffffff, 0, 0; 1, 0 -> 0, 0xfffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff00, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0, 0; 0x7fffffff, 0 -> 0, 0x80000000, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0x80000000, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0, 0
  edge 0xffffffff, 0 -> 0, 0, 0; 0xffffffff, 0xff00ff -> 0xff00ff, 0, 0; 0, 0xffffffff -> 0xffffffff, 0, 0
  edge 0, 0 -> 0, 0xffffffff, 1; 0, 0xff00ff -> 0xff00ff, 0xff00ff00, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_xnor_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0xfffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff01, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0x80ff00ff, 1
  edge 1, 0xffffffff -> 0xffffffff, 1, 1; 1, 0 -> 0, 0xfffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xff00ff01, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0x7fffffff, 1; 0x7fffffff, 0 -> 0, 0x80000000, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0x80ff00ff, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff, 1
  edge 0xffffffff, 0 -> 0, 0, 0; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1; 0, 0xffffffff -> 0xffffffff, 0, 0
  edge 0, 0 -> 0, 0xffffffff, 1; 0, 0xff00ff -> 0xff00ff, 0xff00ff00, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_andn1_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0, 0
  edge 1, 0xffffffff -> 0xffffffff, 0xfffffffe, 1; 1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00ff, 0xff00fe, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0x80000000, 1; 0x7fffffff, 0 -> 0, 0, 0
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0, 0; 0xffffffff, 0xffffffff -> 0xffffffff, 0, 0; 0xffffffff, 0 -> 0, 0, 0
  edge 0xffffffff, 0xff00ff -> 0xff00ff, 0, 0; 0, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0, 0 -> 0, 0, 0
  edge 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_orn1_saveexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0xfffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xffffffff, 1; 0x7fffffff, 0xff00ff -> 0xff00ff, 0x80ff00ff, 1
  edge 1, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 1, 0 -> 0, 0xfffffffe, 1; 1, 0xff00ff -> 0xff00ff, 0xffffffff, 1
  edge 0x7fffffff, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0x7fffffff, 0 -> 0, 0x80000000, 1
  edge 0x7fffffff, 0xff00ff -> 0xff00ff, 0x80ff00ff, 1; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff, 1
  edge 0xffffffff, 0 -> 0, 0, 0; 0xffffffff, 0xff00ff -> 0xff00ff, 0xff00ff, 1
  edge 0, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0, 0 -> 0, 0xffffffff, 1; 0, 0xff00ff -> 0xff00ff, 0xffffffff, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_andn1_wrexec_b32 {d}, {a} | wave32
  1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00fe, 0xff00fe, 1; 0x7fffffff, 0xff00ff -> 0, 0, 0
  edge 1, 0xffffffff -> 0xfffffffe, 0xfffffffe, 1; 1, 0 -> 0, 0, 0; 1, 0xff00ff -> 0xff00fe, 0xff00fe, 1
  edge 0x7fffffff, 0xffffffff -> 0x80000000, 0x80000000, 1; 0x7fffffff, 0 -> 0, 0, 0; 0x7fffffff, 0xff00ff -> 0, 0, 0
  edge 0xffffffff, 0xffffffff -> 0, 0, 0; 0xffffffff, 0 -> 0, 0, 0; 0xffffffff, 0xff00ff -> 0, 0, 0
  edge 0, 0xffffffff -> 0xffffffff, 0xffffffff, 1; 0, 0 -> 0, 0, 0; 0, 0xff00ff -> 0xff00ff, 0xff00ff, 1

test a:b32, exec:b32 -> d:b32, exec:b32, scc:u32
  op s_andn2_wrexec_b32 {d}, {a} | wave32
  1, 0 -> 1, 1, 1; 1, 0xff00ff -> 0, 0, 0; 0x7fffffff, 0xff00ff -> 0x7f00ff00, 0x7f00ff00, 1
  edge 1, 0xffffffff -> 0, 0, 0; 1, 0 -> 1, 1, 1; 1, 0xff00ff -> 0, 0, 0; 0x7fffffff, 0xffffffff -> 0, 0, 0
  edge 0x7fffffff, 0 -> 0x7fffffff, 0x7fffffff, 1; 0x7fffffff, 0xff00ff -> 0x7f00ff00, 0x7f00ff00, 1
  edge 0xffffffff, 0xffffffff -> 0, 0, 0; 0xffffffff, 0 -> 0xffffffff, 0xffffffff, 1
  edge 0xffffffff, 0xff00ff -> 0xff00ff00, 0xff00ff00, 1; 0, 0xffffffff -> 0, 0, 0; 0, 0 -> 0, 0, 0
  edge 0, 0xff00ff -> 0, 0, 0
