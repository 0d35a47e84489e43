// Atomic operations through buffers, with and without the value before.
//
// Sources: Vega, CDNA 3, RDNA 2, RDNA 3 and RDNA 4 ISA, MUBUF (VBUFFER) BUFFER_ATOMIC_*.
// Values by kernels/isa/generate: integers and rational numbers, no model and no GPU.
//
// families: all
// cases: lanes
// space: buffer

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_swap {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 0xffffffff; 2, 2 -> 2; 2, 0xfffffffe -> 0xfffffffe
  edge 0x80000000, 0 -> 0; 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff
  edge 0xfffffffe, 2 -> 2; 0xfffffffe, 0xfffffffe -> 0xfffffffe; 0xffffffff, 0 -> 0
  edge 0xffffffff, 0x80000000 -> 0x80000000; 0xffffffff, 0xffffffff -> 0xffffffff

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_swap {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_swap {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 2, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0, 0xffffffff; 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_add {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 10; 3, 7 -> 10; 100, 100 -> 200
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 0xffffffff; 2, 2 -> 4; 2, 0xfffffffe -> 0
  edge 0x80000000, 0 -> 0x80000000; 0x80000000, 0x80000000 -> 0; 0x80000000, 0xffffffff -> 0x7fffffff
  edge 0xfffffffe, 2 -> 0; 0xfffffffe, 0xfffffffe -> 0xfffffffc; 0xffffffff, 0 -> 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff; 0xffffffff, 0xffffffff -> 0xfffffffe

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_add {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_add {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 10, 7; 3, 7 -> 10, 3; 100, 100 -> 200, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 4, 2
  edge 2, 0xfffffffe -> 0, 2; 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000; 0xfffffffe, 2 -> 0, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffc, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_sub {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 4; 3, 7 -> 0xfffffffc; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 1; 2, 2 -> 0; 2, 0xfffffffe -> 4
  edge 0x80000000, 0 -> 0x80000000; 0x80000000, 0x80000000 -> 0; 0x80000000, 0xffffffff -> 0x80000001
  edge 0xfffffffe, 2 -> 0xfffffffc; 0xfffffffe, 0xfffffffe -> 0; 0xffffffff, 0 -> 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff; 0xffffffff, 0xffffffff -> 0

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_sub {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_sub {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 4, 7; 3, 7 -> 0xfffffffc, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 1, 0; 2, 2 -> 0, 2; 2, 0xfffffffe -> 4, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000001, 0x80000000; 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xffffffff, 0 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_smin {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 3; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 0xffffffff; 2, 2 -> 2; 2, 0xfffffffe -> 0xfffffffe
  edge 0x80000000, 0 -> 0x80000000; 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0xffffffff -> 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe; 0xffffffff, 0 -> 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000; 0xffffffff, 0xffffffff -> 0xffffffff

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_smin {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_smin {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0x80000000, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_smax {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 7; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x80000000 -> 0; 0, 0xffffffff -> 0; 2, 2 -> 2; 2, 0xfffffffe -> 2; 0x80000000, 0 -> 0
  edge 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff; 0xfffffffe, 2 -> 2
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe; 0xffffffff, 0 -> 0; 0xffffffff, 0x80000000 -> 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_smax {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_smax {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_umin {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 3; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x80000000 -> 0; 0, 0xffffffff -> 0; 2, 2 -> 2; 2, 0xfffffffe -> 2; 0x80000000, 0 -> 0
  edge 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0xffffffff -> 0x80000000; 0xfffffffe, 2 -> 2
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe; 0xffffffff, 0 -> 0; 0xffffffff, 0x80000000 -> 0x80000000
  edge 0xffffffff, 0xffffffff -> 0xffffffff

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_umin {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_umin {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_umax {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 7; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 0xffffffff; 2, 2 -> 2; 2, 0xfffffffe -> 0xfffffffe
  edge 0x80000000, 0 -> 0x80000000; 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff
  edge 0xfffffffe, 2 -> 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe; 0xffffffff, 0 -> 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_umax {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_umax {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_and {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 3; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x80000000 -> 0; 0, 0xffffffff -> 0; 2, 2 -> 2; 2, 0xfffffffe -> 2; 0x80000000, 0 -> 0
  edge 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0xffffffff -> 0x80000000; 0xfffffffe, 2 -> 2
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe; 0xffffffff, 0 -> 0; 0xffffffff, 0x80000000 -> 0x80000000
  edge 0xffffffff, 0xffffffff -> 0xffffffff

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_and {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_and {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 2 -> 2, 2; 2, 0xfffffffe -> 2, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_or {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 7; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 0xffffffff; 2, 2 -> 2; 2, 0xfffffffe -> 0xfffffffe
  edge 0x80000000, 0 -> 0x80000000; 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff
  edge 0xfffffffe, 2 -> 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe; 0xffffffff, 0 -> 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0xffffffff; 0xffffffff, 0xffffffff -> 0xffffffff

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_or {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_or {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 2, 2
  edge 2, 0xfffffffe -> 0xfffffffe, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0xffffffff -> 0xffffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffe, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0xffffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0xffffffff, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_xor {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 4; 3, 7 -> 4; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 0xffffffff; 2, 2 -> 0; 2, 0xfffffffe -> 0xfffffffc
  edge 0x80000000, 0 -> 0x80000000; 0x80000000, 0x80000000 -> 0; 0x80000000, 0xffffffff -> 0x7fffffff
  edge 0xfffffffe, 2 -> 0xfffffffc; 0xfffffffe, 0xfffffffe -> 0; 0xffffffff, 0 -> 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff; 0xffffffff, 0xffffffff -> 0

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_xor {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_xor {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 4, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 0, 2
  edge 2, 0xfffffffe -> 0xfffffffc, 2; 0x80000000, 0 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_inc {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 0; 3, 7 -> 4; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 0x80000000 -> 1; 0, 0xffffffff -> 1; 2, 2 -> 0; 2, 0xfffffffe -> 3; 0x80000000, 0 -> 0
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0xffffffff -> 0x80000001; 0xfffffffe, 2 -> 0
  edge 0xfffffffe, 0xfffffffe -> 0; 0xffffffff, 0 -> 0; 0xffffffff, 0x80000000 -> 0; 0xffffffff, 0xffffffff -> 0

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_inc {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_inc {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 1, 0; 0, 0xffffffff -> 1, 0; 2, 2 -> 0, 2; 2, 0xfffffffe -> 3, 2
  edge 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000001, 0x80000000; 0xfffffffe, 2 -> 0, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0, 0xffffffff; 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_dec {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 2; 100, 100 -> 99
  edge 0, 0 -> 0; 0, 0x80000000 -> 0x80000000; 0, 0xffffffff -> 0xffffffff; 2, 2 -> 1; 2, 0xfffffffe -> 1
  edge 0x80000000, 0 -> 0; 0x80000000, 0x80000000 -> 0x7fffffff; 0x80000000, 0xffffffff -> 0x7fffffff
  edge 0xfffffffe, 2 -> 2; 0xfffffffe, 0xfffffffe -> 0xfffffffd; 0xffffffff, 0 -> 0
  edge 0xffffffff, 0x80000000 -> 0x80000000; 0xffffffff, 0xffffffff -> 0xfffffffe

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_dec {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_dec {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 2, 3; 100, 100 -> 99, 100
  edge 0, 0 -> 0, 0; 0, 0x80000000 -> 0x80000000, 0; 0, 0xffffffff -> 0xffffffff, 0; 2, 2 -> 1, 2
  edge 2, 0xfffffffe -> 1, 2; 0x80000000, 0 -> 0, 0x80000000; 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x7fffffff, 0x80000000; 0xfffffffe, 2 -> 2, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0xfffffffd, 0xfffffffe; 0xffffffff, 0 -> 0, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x80000000, 0xffffffff; 0xffffffff, 0xffffffff -> 0xfffffffe, 0xffffffff

test mem:u32, a:u32x2 -> mem:u32
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, null offen | gfx12
  7, 9:7 -> 9; 7, 9:8 -> 7
  edge 0, 0:0 -> 0; 0, 1:0 -> 1; 1, 0:1 -> 0; 1, 1:1 -> 1; 2, 0:2 -> 0; 2, 1:2 -> 1; 0x7fffffff, 0:0x7fffffff -> 0
  edge 0x7fffffff, 1:0x7fffffff -> 1; 0x80000000, 0:0x80000000 -> 0; 0x80000000, 1:0x80000000 -> 1
  edge 0x80000001, 0:0x80000001 -> 0; 0x80000001, 1:0x80000001 -> 1; 0xfffffffe, 0:0xfffffffe -> 0
  edge 0xfffffffe, 1:0xfffffffe -> 1; 0xffffffff, 0:0xffffffff -> 0; 0xffffffff, 1:0xffffffff -> 1
  edge 0, 1:0x80000000 -> 0; 1, 1:0x80000001 -> 1; 2, 1:0x80000002 -> 2; 0x7fffffff, 1:0xffffffff -> 0x7fffffff
  edge 0x80000000, 1:0 -> 0x80000000; 0x80000001, 1:1 -> 0x80000001; 0xfffffffe, 1:0x7ffffffe -> 0xfffffffe
  edge 0xffffffff, 1:0x7fffffff -> 0xffffffff

test mem:u32, a:u32x2 -> mem:u32, a:u32x2
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_cmpswap {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 9:7 -> 9, 7:*; 7, 9:8 -> 7, 7:*
  edge 0, 0:0 -> 0, 0:*; 0, 1:0 -> 1, 0:*; 1, 0:1 -> 0, 1:*; 1, 1:1 -> 1, 1:*; 2, 0:2 -> 0, 2:*; 2, 1:2 -> 1, 2:*
  edge 0x7fffffff, 0:0x7fffffff -> 0, 0x7fffffff:*; 0x7fffffff, 1:0x7fffffff -> 1, 0x7fffffff:*
  edge 0x80000000, 0:0x80000000 -> 0, 0x80000000:*; 0x80000000, 1:0x80000000 -> 1, 0x80000000:*
  edge 0x80000001, 0:0x80000001 -> 0, 0x80000001:*; 0x80000001, 1:0x80000001 -> 1, 0x80000001:*
  edge 0xfffffffe, 0:0xfffffffe -> 0, 0xfffffffe:*; 0xfffffffe, 1:0xfffffffe -> 1, 0xfffffffe:*
  edge 0xffffffff, 0:0xffffffff -> 0, 0xffffffff:*; 0xffffffff, 1:0xffffffff -> 1, 0xffffffff:*
  edge 0, 1:0x80000000 -> 0, 0:*; 1, 1:0x80000001 -> 1, 1:*; 2, 1:0x80000002 -> 2, 2:*
  edge 0x7fffffff, 1:0xffffffff -> 0x7fffffff, 0x7fffffff:*; 0x80000000, 1:0 -> 0x80000000, 0x80000000:*
  edge 0x80000001, 1:1 -> 0x80000001, 0x80000001:*; 0xfffffffe, 1:0x7ffffffe -> 0xfffffffe, 0xfffffffe:*
  edge 0xffffffff, 1:0x7fffffff -> 0xffffffff, 0xffffffff:*

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x100000000 -> 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000000000000; 0x100000000, 0 -> 0
  edge 0x100000000, 0x100000000 -> 0x100000000; 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x8000000000000000, 0x80000000 -> 0x80000000; 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0; 0xffffffffffffffff, 0x100000000 -> 0x100000000
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_swap_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 10; 3, 7 -> 10; 100, 100 -> 200
  edge 0, 0 -> 0; 0, 0x100000000 -> 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x100000000; 0x80000000, 0x8000000000000000 -> 0x8000000080000000
  edge 0x100000000, 0 -> 0x100000000; 0x100000000, 0x100000000 -> 0x200000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffff; 0x8000000000000000, 0x80000000 -> 0x8000000080000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0; 0xffffffffffffffff, 0 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffff; 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_add_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 10, 7; 3, 7 -> 10, 3; 100, 100 -> 200, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x100000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x200000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 4; 3, 7 -> 0xfffffffffffffffc; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 0x100000000 -> 0xffffffff00000000; 0, 0xffffffffffffffff -> 1; 0x80000000, 0x80000000 -> 0
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000; 0x100000000, 0 -> 0x100000000
  edge 0x100000000, 0x100000000 -> 0; 0x100000000, 0xffffffffffffffff -> 0x100000001
  edge 0x8000000000000000, 0x80000000 -> 0x7fffffff80000000; 0x8000000000000000, 0x8000000000000000 -> 0
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff; 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_sub_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 4, 7; 3, 7 -> 0xfffffffffffffffc, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0xffffffff00000000, 0; 0, 0xffffffffffffffff -> 1, 0
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x100000000, 0 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000001, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x7fffffff80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 3; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x100000000 -> 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000000000000; 0x100000000, 0 -> 0
  edge 0x100000000, 0x100000000 -> 0x100000000; 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x8000000000000000, 0x80000000 -> 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000; 0xffffffffffffffff, 0 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_smin_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 7; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x100000000 -> 0x100000000; 0, 0xffffffffffffffff -> 0; 0x80000000, 0x80000000 -> 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x80000000; 0x100000000, 0 -> 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000; 0x100000000, 0xffffffffffffffff -> 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000; 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0; 0xffffffffffffffff, 0x100000000 -> 0x100000000
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_smax_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x80000000, 0x80000000
  edge 0x100000000, 0 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 3; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x100000000 -> 0; 0, 0xffffffffffffffff -> 0; 0x80000000, 0x80000000 -> 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x80000000; 0x100000000, 0 -> 0; 0x100000000, 0x100000000 -> 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000; 0x8000000000000000, 0x80000000 -> 0x80000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000; 0xffffffffffffffff, 0 -> 0
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000; 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_umin_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x80000000, 0x80000000
  edge 0x100000000, 0 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 7; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x100000000 -> 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000000000000
  edge 0x100000000, 0 -> 0x100000000; 0x100000000, 0x100000000 -> 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff; 0x8000000000000000, 0x80000000 -> 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000; 0xffffffffffffffff, 0 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_umax_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000000000000, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 3; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x100000000 -> 0; 0, 0xffffffffffffffff -> 0; 0x80000000, 0x80000000 -> 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0; 0x100000000, 0 -> 0; 0x100000000, 0x100000000 -> 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000; 0x8000000000000000, 0x80000000 -> 0
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000; 0xffffffffffffffff, 0 -> 0
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000; 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_and_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 3, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0, 0; 0, 0xffffffffffffffff -> 0, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000; 0x80000000, 0x8000000000000000 -> 0, 0x80000000
  edge 0x100000000, 0 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0x100000000, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 7; 3, 7 -> 7; 100, 100 -> 100
  edge 0, 0 -> 0; 0, 0x100000000 -> 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000080000000
  edge 0x100000000, 0 -> 0x100000000; 0x100000000, 0x100000000 -> 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff; 0x8000000000000000, 0x80000000 -> 0x8000000080000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000; 0xffffffffffffffff, 0 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_or_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 7, 7; 3, 7 -> 7, 3; 100, 100 -> 100, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x80000000, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000; 0x100000000, 0 -> 0x100000000, 0x100000000
  edge 0x100000000, 0x100000000 -> 0x100000000, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffffffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x8000000000000000, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 4; 3, 7 -> 4; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 0x100000000 -> 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0; 0x80000000, 0x8000000000000000 -> 0x8000000080000000
  edge 0x100000000, 0 -> 0x100000000; 0x100000000, 0x100000000 -> 0
  edge 0x100000000, 0xffffffffffffffff -> 0xfffffffeffffffff; 0x8000000000000000, 0x80000000 -> 0x8000000080000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0; 0xffffffffffffffff, 0 -> 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff; 0xffffffffffffffff, 0xffffffffffffffff -> 0

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_xor_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 4, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x8000000080000000, 0x80000000
  edge 0x100000000, 0 -> 0x100000000, 0x100000000; 0x100000000, 0x100000000 -> 0, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xfffffffeffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x8000000080000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0xffffffffffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0xfffffffeffffffff, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 0; 3, 7 -> 4; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 0x100000000 -> 1; 0, 0xffffffffffffffff -> 1; 0x80000000, 0x80000000 -> 0
  edge 0x80000000, 0x8000000000000000 -> 0x80000001; 0x100000000, 0 -> 0; 0x100000000, 0x100000000 -> 0
  edge 0x100000000, 0xffffffffffffffff -> 0x100000001; 0x8000000000000000, 0x80000000 -> 0
  edge 0x8000000000000000, 0x8000000000000000 -> 0; 0xffffffffffffffff, 0 -> 0; 0xffffffffffffffff, 0x100000000 -> 0
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_inc_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 0, 7; 3, 7 -> 4, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 1, 0; 0, 0xffffffffffffffff -> 1, 0; 0x80000000, 0x80000000 -> 0, 0x80000000
  edge 0x80000000, 0x8000000000000000 -> 0x80000001, 0x80000000; 0x100000000, 0 -> 0, 0x100000000
  edge 0x100000000, 0x100000000 -> 0, 0x100000000; 0x100000000, 0xffffffffffffffff -> 0x100000001, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0, 0x8000000000000000; 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0, 0xffffffffffffffff

test mem:u64, a:u64 -> mem:u64
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 3; 3, 7 -> 2; 100, 100 -> 99
  edge 0, 0 -> 0; 0, 0x100000000 -> 0x100000000; 0, 0xffffffffffffffff -> 0xffffffffffffffff
  edge 0x80000000, 0x80000000 -> 0x7fffffff; 0x80000000, 0x8000000000000000 -> 0x7fffffff; 0x100000000, 0 -> 0
  edge 0x100000000, 0x100000000 -> 0xffffffff; 0x100000000, 0xffffffffffffffff -> 0xffffffff
  edge 0x8000000000000000, 0x80000000 -> 0x80000000; 0x8000000000000000, 0x8000000000000000 -> 0x7fffffffffffffff
  edge 0xffffffffffffffff, 0 -> 0; 0xffffffffffffffff, 0x100000000 -> 0x100000000
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe

test mem:u64, a:u64 -> mem:u64, a:u64
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_dec_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 3, 7; 3, 7 -> 2, 3; 100, 100 -> 99, 100
  edge 0, 0 -> 0, 0; 0, 0x100000000 -> 0x100000000, 0; 0, 0xffffffffffffffff -> 0xffffffffffffffff, 0
  edge 0x80000000, 0x80000000 -> 0x7fffffff, 0x80000000; 0x80000000, 0x8000000000000000 -> 0x7fffffff, 0x80000000
  edge 0x100000000, 0 -> 0, 0x100000000; 0x100000000, 0x100000000 -> 0xffffffff, 0x100000000
  edge 0x100000000, 0xffffffffffffffff -> 0xffffffff, 0x100000000
  edge 0x8000000000000000, 0x80000000 -> 0x80000000, 0x8000000000000000
  edge 0x8000000000000000, 0x8000000000000000 -> 0x7fffffffffffffff, 0x8000000000000000
  edge 0xffffffffffffffff, 0 -> 0, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0x100000000 -> 0x100000000, 0xffffffffffffffff
  edge 0xffffffffffffffff, 0xffffffffffffffff -> 0xfffffffffffffffe, 0xffffffffffffffff

test mem:u64, a:u64x2 -> mem:u64
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx900
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx906
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx10
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 9:7 -> 9; 7, 9:8 -> 7
  edge 0, 0:0 -> 0; 0, 1:0 -> 1; 1, 0:1 -> 0; 1, 1:1 -> 1; 0x80000000, 0:0x80000000 -> 0
  edge 0x80000000, 1:0x80000000 -> 1; 0xffffffff, 0:0xffffffff -> 0; 0xffffffff, 1:0xffffffff -> 1
  edge 0x100000000, 0:0x100000000 -> 0; 0x100000000, 1:0x100000000 -> 1; 0x7fffffffffffffff, 0:0x7fffffffffffffff -> 0
  edge 0x7fffffffffffffff, 1:0x7fffffffffffffff -> 1; 0x8000000000000000, 0:0x8000000000000000 -> 0
  edge 0x8000000000000000, 1:0x8000000000000000 -> 1; 0xffffffffffffffff, 0:0xffffffffffffffff -> 0
  edge 0xffffffffffffffff, 1:0xffffffffffffffff -> 1; 0, 1:0x8000000000000000 -> 0; 1, 1:0x8000000000000001 -> 1
  edge 0x80000000, 1:0x8000000080000000 -> 0x80000000; 0xffffffff, 1:0x80000000ffffffff -> 0xffffffff
  edge 0x100000000, 1:0x8000000100000000 -> 0x100000000
  edge 0x7fffffffffffffff, 1:0xffffffffffffffff -> 0x7fffffffffffffff; 0x8000000000000000, 1:0 -> 0x8000000000000000
  edge 0xffffffffffffffff, 1:0x7fffffffffffffff -> 0xffffffffffffffff

test mem:u64, a:u64x2 -> mem:u64, a:u64x2
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx900
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx906
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx908
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx10
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_cmpswap_x2 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 9:7 -> 9, 7:*; 7, 9:8 -> 7, 7:*
  edge 0, 0:0 -> 0, 0:*; 0, 1:0 -> 1, 0:*; 1, 0:1 -> 0, 1:*; 1, 1:1 -> 1, 1:*
  edge 0x80000000, 0:0x80000000 -> 0, 0x80000000:*; 0x80000000, 1:0x80000000 -> 1, 0x80000000:*
  edge 0xffffffff, 0:0xffffffff -> 0, 0xffffffff:*; 0xffffffff, 1:0xffffffff -> 1, 0xffffffff:*
  edge 0x100000000, 0:0x100000000 -> 0, 0x100000000:*; 0x100000000, 1:0x100000000 -> 1, 0x100000000:*
  edge 0x7fffffffffffffff, 0:0x7fffffffffffffff -> 0, 0x7fffffffffffffff:*
  edge 0x7fffffffffffffff, 1:0x7fffffffffffffff -> 1, 0x7fffffffffffffff:*
  edge 0x8000000000000000, 0:0x8000000000000000 -> 0, 0x8000000000000000:*
  edge 0x8000000000000000, 1:0x8000000000000000 -> 1, 0x8000000000000000:*
  edge 0xffffffffffffffff, 0:0xffffffffffffffff -> 0, 0xffffffffffffffff:*
  edge 0xffffffffffffffff, 1:0xffffffffffffffff -> 1, 0xffffffffffffffff:*; 0, 1:0x8000000000000000 -> 0, 0:*
  edge 1, 1:0x8000000000000001 -> 1, 1:*; 0x80000000, 1:0x8000000080000000 -> 0x80000000, 0x80000000:*
  edge 0xffffffff, 1:0x80000000ffffffff -> 0xffffffff, 0xffffffff:*
  edge 0x100000000, 1:0x8000000100000000 -> 0x100000000, 0x100000000:*
  edge 0x7fffffffffffffff, 1:0xffffffffffffffff -> 0x7fffffffffffffff, 0x7fffffffffffffff:*
  edge 0x8000000000000000, 1:0 -> 0x8000000000000000, 0x8000000000000000:*
  edge 0xffffffffffffffff, 1:0x7fffffffffffffff -> 0xffffffffffffffff, 0xffffffffffffffff:*

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_csub {a}, {cell}, {rsrc}, 0 offen glc | gfx103
  op buffer_atomic_csub_u32 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  7, 3 -> 4, 7; 3, 7 -> 0, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 2, 2
  edge 2, 2 -> 0, 2; 2, 0x80000000 -> 0, 2; 2, 0xfffffffe -> 0, 2; 2, 0xffffffff -> 0, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 2 -> 0x7ffffffe, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xfffffffe -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0, 0x80000000; 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 2 -> 0xfffffffd, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xfffffffe -> 1, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_sub_clamp_u32 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 4; 3, 7 -> 0; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 2 -> 0; 0, 0x80000000 -> 0; 0, 0xfffffffe -> 0; 0, 0xffffffff -> 0; 2, 0 -> 2; 2, 2 -> 0
  edge 2, 0x80000000 -> 0; 2, 0xfffffffe -> 0; 2, 0xffffffff -> 0; 0x80000000, 0 -> 0x80000000
  edge 0x80000000, 2 -> 0x7ffffffe; 0x80000000, 0x80000000 -> 0; 0x80000000, 0xfffffffe -> 0
  edge 0x80000000, 0xffffffff -> 0; 0xfffffffe, 0 -> 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffc
  edge 0xfffffffe, 0x80000000 -> 0x7ffffffe; 0xfffffffe, 0xfffffffe -> 0; 0xfffffffe, 0xffffffff -> 0
  edge 0xffffffff, 0 -> 0xffffffff; 0xffffffff, 2 -> 0xfffffffd; 0xffffffff, 0x80000000 -> 0x7fffffff
  edge 0xffffffff, 0xfffffffe -> 1; 0xffffffff, 0xffffffff -> 0

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_sub_clamp_u32 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 4, 7; 3, 7 -> 0, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 2, 2
  edge 2, 2 -> 0, 2; 2, 0x80000000 -> 0, 2; 2, 0xfffffffe -> 0, 2; 2, 0xffffffff -> 0, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 2 -> 0x7ffffffe, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xfffffffe -> 0, 0x80000000
  edge 0x80000000, 0xffffffff -> 0, 0x80000000; 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 2 -> 0xfffffffd, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xfffffffe -> 1, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:u32, a:u32 -> mem:u32
  op buffer_atomic_cond_sub_u32 {a}, {cell}, {rsrc}, null offen | gfx12
  7, 3 -> 4; 3, 7 -> 3; 100, 100 -> 0
  edge 0, 0 -> 0; 0, 2 -> 0; 0, 0x80000000 -> 0; 0, 0xfffffffe -> 0; 0, 0xffffffff -> 0; 2, 0 -> 2; 2, 2 -> 0
  edge 2, 0x80000000 -> 2; 2, 0xfffffffe -> 2; 2, 0xffffffff -> 2; 0x80000000, 0 -> 0x80000000
  edge 0x80000000, 2 -> 0x7ffffffe; 0x80000000, 0x80000000 -> 0; 0x80000000, 0xfffffffe -> 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000; 0xfffffffe, 0 -> 0xfffffffe; 0xfffffffe, 2 -> 0xfffffffc
  edge 0xfffffffe, 0x80000000 -> 0x7ffffffe; 0xfffffffe, 0xfffffffe -> 0; 0xfffffffe, 0xffffffff -> 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff; 0xffffffff, 2 -> 0xfffffffd; 0xffffffff, 0x80000000 -> 0x7fffffff
  edge 0xffffffff, 0xfffffffe -> 1; 0xffffffff, 0xffffffff -> 0

test mem:u32, a:u32 -> mem:u32, a:u32
  op buffer_atomic_cond_sub_u32 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  7, 3 -> 4, 7; 3, 7 -> 3, 3; 100, 100 -> 0, 100
  edge 0, 0 -> 0, 0; 0, 2 -> 0, 0; 0, 0x80000000 -> 0, 0; 0, 0xfffffffe -> 0, 0; 0, 0xffffffff -> 0, 0; 2, 0 -> 2, 2
  edge 2, 2 -> 0, 2; 2, 0x80000000 -> 2, 2; 2, 0xfffffffe -> 2, 2; 2, 0xffffffff -> 2, 2
  edge 0x80000000, 0 -> 0x80000000, 0x80000000; 0x80000000, 2 -> 0x7ffffffe, 0x80000000
  edge 0x80000000, 0x80000000 -> 0, 0x80000000; 0x80000000, 0xfffffffe -> 0x80000000, 0x80000000
  edge 0x80000000, 0xffffffff -> 0x80000000, 0x80000000; 0xfffffffe, 0 -> 0xfffffffe, 0xfffffffe
  edge 0xfffffffe, 2 -> 0xfffffffc, 0xfffffffe; 0xfffffffe, 0x80000000 -> 0x7ffffffe, 0xfffffffe
  edge 0xfffffffe, 0xfffffffe -> 0, 0xfffffffe; 0xfffffffe, 0xffffffff -> 0xfffffffe, 0xfffffffe
  edge 0xffffffff, 0 -> 0xffffffff, 0xffffffff; 0xffffffff, 2 -> 0xfffffffd, 0xffffffff
  edge 0xffffffff, 0x80000000 -> 0x7fffffff, 0xffffffff; 0xffffffff, 0xfffffffe -> 1, 0xffffffff
  edge 0xffffffff, 0xffffffff -> 0, 0xffffffff

test mem:f32, a:f32 -> mem:f32
  op buffer_atomic_fmin {a}, {cell}, {rsrc}, 0 offen | gfx103
  op buffer_atomic_min_f32 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_min_num_f32 {a}, {cell}, {rsrc}, null offen | gfx12
  1, 2 -> 1; 1.5, -4 -> -4
  edge inf, inf -> inf; inf, -inf -> -inf; inf, 1 -> 1; inf, -1 -> -1; inf, 1000 -> 1000
  edge inf, 0x7f7fffff -> 0x7f7fffff; -inf, inf -> -inf; -inf, -inf -> -inf; -inf, 1 -> -inf; -inf, -1 -> -inf
  edge -inf, 1000 -> -inf; -inf, 0x7f7fffff -> -inf; 1, inf -> 1; 1, -inf -> -inf; 1, 1 -> 1; 1, -1 -> -1
  edge 1, 1000 -> 1; 1, 0x7f7fffff -> 1; -1, inf -> -1; -1, -inf -> -inf; -1, 1 -> -1; -1, -1 -> -1; -1, 1000 -> -1
  edge -1, 0x7f7fffff -> -1; 1000, inf -> 1000; 1000, -inf -> -inf; 1000, 1 -> 1; 1000, -1 -> -1; 1000, 1000 -> 1000
  edge 1000, 0x7f7fffff -> 1000; 0x7f7fffff, inf -> 0x7f7fffff; 0x7f7fffff, -inf -> -inf; 0x7f7fffff, 1 -> 1
  edge 0x7f7fffff, -1 -> -1; 0x7f7fffff, 1000 -> 1000; 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff

test mem:f32, a:f32 -> mem:f32, a:f32
  op buffer_atomic_fmin {a}, {cell}, {rsrc}, 0 offen glc | gfx103
  op buffer_atomic_min_f32 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_min_num_f32 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  1, 2 -> 1, 1; 1.5, -4 -> -4, 1.5

test mem:f64, a:f64 -> mem:f64
  op buffer_atomic_fmin_x2 {a}, {cell}, {rsrc}, 0 offen | gfx103
  op buffer_atomic_min_f64 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_min_f64 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_min_f64 {a}, {cell}, {rsrc}, 0 offen | gfx95
  1, 2 -> 1
  edge inf, inf -> inf; inf, 1 -> 1; inf, -1 -> -1; inf, 1000 -> 1000; 1, inf -> 1; 1, 1 -> 1; 1, -1 -> -1
  edge 1, 1000 -> 1; -1, inf -> -1; -1, 1 -> -1; -1, -1 -> -1; -1, 1000 -> -1; 1000, inf -> 1000; 1000, 1 -> 1
  edge 1000, -1 -> -1; 1000, 1000 -> 1000

test mem:f64, a:f64 -> mem:f64, a:f64
  op buffer_atomic_fmin_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx103
  op buffer_atomic_min_f64 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_min_f64 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_min_f64 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  1, 2 -> 1, 1

test mem:f32, a:f32 -> mem:f32
  op buffer_atomic_fmax {a}, {cell}, {rsrc}, 0 offen | gfx103
  op buffer_atomic_max_f32 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_max_num_f32 {a}, {cell}, {rsrc}, null offen | gfx12
  1, 2 -> 2; 1.5, -4 -> 1.5
  edge inf, inf -> inf; inf, -inf -> inf; inf, 1 -> inf; inf, -1 -> inf; inf, 1000 -> inf; inf, 0x7f7fffff -> inf
  edge -inf, inf -> inf; -inf, -inf -> -inf; -inf, 1 -> 1; -inf, -1 -> -1; -inf, 1000 -> 1000
  edge -inf, 0x7f7fffff -> 0x7f7fffff; 1, inf -> inf; 1, -inf -> 1; 1, 1 -> 1; 1, -1 -> 1; 1, 1000 -> 1000
  edge 1, 0x7f7fffff -> 0x7f7fffff; -1, inf -> inf; -1, -inf -> -1; -1, 1 -> 1; -1, -1 -> -1; -1, 1000 -> 1000
  edge -1, 0x7f7fffff -> 0x7f7fffff; 1000, inf -> inf; 1000, -inf -> 1000; 1000, 1 -> 1000; 1000, -1 -> 1000
  edge 1000, 1000 -> 1000; 1000, 0x7f7fffff -> 0x7f7fffff; 0x7f7fffff, inf -> inf; 0x7f7fffff, -inf -> 0x7f7fffff
  edge 0x7f7fffff, 1 -> 0x7f7fffff; 0x7f7fffff, -1 -> 0x7f7fffff; 0x7f7fffff, 1000 -> 0x7f7fffff
  edge 0x7f7fffff, 0x7f7fffff -> 0x7f7fffff

test mem:f32, a:f32 -> mem:f32, a:f32
  op buffer_atomic_fmax {a}, {cell}, {rsrc}, 0 offen glc | gfx103
  op buffer_atomic_max_f32 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_max_num_f32 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  1, 2 -> 2, 1; 1.5, -4 -> 1.5, 1.5

test mem:f64, a:f64 -> mem:f64
  op buffer_atomic_fmax_x2 {a}, {cell}, {rsrc}, 0 offen | gfx103
  op buffer_atomic_max_f64 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_max_f64 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_max_f64 {a}, {cell}, {rsrc}, 0 offen | gfx95
  1, 2 -> 2
  edge inf, inf -> inf; inf, 1 -> inf; inf, -1 -> inf; inf, 1000 -> inf; 1, inf -> inf; 1, 1 -> 1; 1, -1 -> 1
  edge 1, 1000 -> 1000; -1, inf -> inf; -1, 1 -> 1; -1, -1 -> -1; -1, 1000 -> 1000; 1000, inf -> inf; 1000, 1 -> 1000
  edge 1000, -1 -> 1000; 1000, 1000 -> 1000

test mem:f64, a:f64 -> mem:f64, a:f64
  op buffer_atomic_fmax_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx103
  op buffer_atomic_max_f64 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_max_f64 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_max_f64 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  1, 2 -> 2, 1

test mem:f32, a:f32x2 -> mem:f32
  op buffer_atomic_fcmpswap {a}, {cell}, {rsrc}, 0 offen | gfx103
  op buffer_atomic_cmpswap_f32 {a}, {cell}, {rsrc}, 0 offen | gfx11
  1, 0x5:1 -> 0x5; 1, 0x5:0x7 -> 1
  edge 0, 0x9:0 -> 0x9; 0, 0x9:-0 -> 0x9; 0, 0x9:inf -> 0; 0, 0x9:nan -> 0; 0, 0x9:1 -> 0; -0, 0x9:0 -> 0x9
  edge -0, 0x9:-0 -> 0x9; -0, 0x9:inf -> -0; -0, 0x9:nan -> -0; -0, 0x9:1 -> -0; inf, 0x9:0 -> inf; inf, 0x9:-0 -> inf
  edge inf, 0x9:inf -> 0x9; inf, 0x9:nan -> inf; inf, 0x9:1 -> inf; nan, 0x9:0 -> nan; nan, 0x9:-0 -> nan
  edge nan, 0x9:inf -> nan; nan, 0x9:nan -> nan; nan, 0x9:1 -> nan; 1, 0x9:0 -> 1; 1, 0x9:-0 -> 1; 1, 0x9:inf -> 1
  edge 1, 0x9:nan -> 1; 1, 0x9:1 -> 0x9

test mem:f32, a:f32x2 -> mem:f32, a:f32x2
  op buffer_atomic_fcmpswap {a}, {cell}, {rsrc}, 0 offen glc | gfx103
  op buffer_atomic_cmpswap_f32 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  1, 0x5:1 -> 0x5, 1:*; 1, 0x5:0x7 -> 1, 1:*
  edge 0, 0x9:0 -> 0x9, 0:*; 0, 0x9:-0 -> 0x9, 0:*; 0, 0x9:inf -> 0, 0:*; 0, 0x9:nan -> 0, 0:*; 0, 0x9:1 -> 0, 0:*
  edge -0, 0x9:0 -> 0x9, -0:*; -0, 0x9:-0 -> 0x9, -0:*; -0, 0x9:inf -> -0, -0:*; -0, 0x9:nan -> -0, -0:*
  edge -0, 0x9:1 -> -0, -0:*; inf, 0x9:0 -> inf, inf:*; inf, 0x9:-0 -> inf, inf:*; inf, 0x9:inf -> 0x9, inf:*
  edge inf, 0x9:nan -> inf, inf:*; inf, 0x9:1 -> inf, inf:*; nan, 0x9:0 -> nan, nan:*; nan, 0x9:-0 -> nan, nan:*
  edge nan, 0x9:inf -> nan, nan:*; nan, 0x9:nan -> nan, nan:*; nan, 0x9:1 -> nan, nan:*; 1, 0x9:0 -> 1, 1:*
  edge 1, 0x9:-0 -> 1, 1:*; 1, 0x9:inf -> 1, 1:*; 1, 0x9:nan -> 1, 1:*; 1, 0x9:1 -> 0x9, 1:*

test mem:f64, a:f64x2 -> mem:f64
  op buffer_atomic_fcmpswap_x2 {a}, {cell}, {rsrc}, 0 offen | gfx103
  1, 0x5:1 -> 0x5
  edge 0, 0x9:0 -> 0x9; 0, 0x9:-0 -> 0x9; 0, 0x9:inf -> 0; 0, 0x9:nan -> 0; 0, 0x9:1 -> 0; -0, 0x9:0 -> 0x9
  edge -0, 0x9:-0 -> 0x9; -0, 0x9:inf -> -0; -0, 0x9:nan -> -0; -0, 0x9:1 -> -0; inf, 0x9:0 -> inf; inf, 0x9:-0 -> inf
  edge inf, 0x9:inf -> 0x9; inf, 0x9:nan -> inf; inf, 0x9:1 -> inf; nan, 0x9:0 -> nan; nan, 0x9:-0 -> nan
  edge nan, 0x9:inf -> nan; nan, 0x9:nan -> nan; nan, 0x9:1 -> nan; 1, 0x9:0 -> 1; 1, 0x9:-0 -> 1; 1, 0x9:inf -> 1
  edge 1, 0x9:nan -> 1; 1, 0x9:1 -> 0x9

test mem:f64, a:f64x2 -> mem:f64, a:f64x2
  op buffer_atomic_fcmpswap_x2 {a}, {cell}, {rsrc}, 0 offen glc | gfx103
  1, 0x5:1 -> 0x5, 1:*
  edge 0, 0x9:0 -> 0x9, 0:*; 0, 0x9:-0 -> 0x9, 0:*; 0, 0x9:inf -> 0, 0:*; 0, 0x9:nan -> 0, 0:*; 0, 0x9:1 -> 0, 0:*
  edge -0, 0x9:0 -> 0x9, -0:*; -0, 0x9:-0 -> 0x9, -0:*; -0, 0x9:inf -> -0, -0:*; -0, 0x9:nan -> -0, -0:*
  edge -0, 0x9:1 -> -0, -0:*; inf, 0x9:0 -> inf, inf:*; inf, 0x9:-0 -> inf, inf:*; inf, 0x9:inf -> 0x9, inf:*
  edge inf, 0x9:nan -> inf, inf:*; inf, 0x9:1 -> inf, inf:*; nan, 0x9:0 -> nan, nan:*; nan, 0x9:-0 -> nan, nan:*
  edge nan, 0x9:inf -> nan, nan:*; nan, 0x9:nan -> nan, nan:*; nan, 0x9:1 -> nan, nan:*; 1, 0x9:0 -> 1, 1:*
  edge 1, 0x9:-0 -> 1, 1:*; 1, 0x9:inf -> 1, 1:*; 1, 0x9:nan -> 1, 1:*; 1, 0x9:1 -> 0x9, 1:*

test mem:f32, a:f32 -> mem:f32
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen | gfx908
  1, 2 -> 3; 1.5, -4 -> -2.5
  edge inf, 1 -> inf; 0x7f7fffff, 0x7f7fffff -> inf; 1, -1 -> 0; nan, 1 -> nan

test mem:f32, a:f32 -> mem:f32
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen | gfx11
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, null offen | gfx12
  1, 2 -> 3; 1.5, -4 -> -2.5
  edge inf, 1 -> inf; 0x7f7fffff, 0x7f7fffff -> inf; 1, -1 -> 0; nan, 1 -> nan

test mem:f32, a:f32 -> mem:f32, a:f32
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, 0 offen glc | gfx11
  op buffer_atomic_add_f32 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  1, 2 -> 3, 1; 1.5, -4 -> -2.5, 1.5
  edge inf, 1 -> inf, inf; 0x7f7fffff, 0x7f7fffff -> inf, 0x7f7fffff; 1, -1 -> 0, 1; nan, 1 -> nan, nan

test mem:f64, a:f64 -> mem:f64
  op buffer_atomic_add_f64 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_add_f64 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_add_f64 {a}, {cell}, {rsrc}, 0 offen | gfx95
  1, 2 -> 3
  edge inf, 1 -> inf; 1, -1 -> 0

test mem:f64, a:f64 -> mem:f64, a:f64
  op buffer_atomic_add_f64 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_add_f64 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_add_f64 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  1, 2 -> 3, 1
  edge inf, 1 -> inf, inf; 1, -1 -> 0, 1

test mem:f16x2, a:f16x2 -> mem:f16x2
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, 0 offen | gfx908
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, 0 offen | gfx90a
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, 0 offen | gfx94
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, null offen | gfx12
  1:2, 3:-4 -> 4:-2
  edge 0:100, 0.5:-100 -> 0.5:0; inf:1, 1:1 -> inf:2; nan:1, 2:0.25 -> nan:1.25

test mem:f16x2, a:f16x2 -> mem:f16x2, a:f16x2
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, 0 offen glc | gfx90a
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx94
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_pk_add_f16 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  1:2, 3:-4 -> 4:-2, 1:2
  edge 0:100, 0.5:-100 -> 0.5:0, 0:100; inf:1, 1:1 -> inf:2, inf:1; nan:1, 2:0.25 -> nan:1.25, nan:1

test mem:bf16x2, a:bf16x2 -> mem:bf16x2
  op buffer_atomic_pk_add_bf16 {a}, {cell}, {rsrc}, 0 offen | gfx95
  op buffer_atomic_pk_add_bf16 {a}, {cell}, {rsrc}, null offen | gfx12
  1:2, 3:-4 -> 4:-2
  edge 0:100, 0.5:-100 -> 0.5:0; inf:1, 1:1 -> inf:2; nan:1, 2:0.25 -> nan:1.25

test mem:bf16x2, a:bf16x2 -> mem:bf16x2, a:bf16x2
  op buffer_atomic_pk_add_bf16 {a}, {cell}, {rsrc}, 0 offen sc0 | gfx95
  op buffer_atomic_pk_add_bf16 {a}, {cell}, {rsrc}, null offen th:TH_ATOMIC_RETURN | gfx12
  1:2, 3:-4 -> 4:-2, 1:2
  edge 0:100, 0.5:-100 -> 0.5:0, 0:100; inf:1, 1:1 -> inf:2, inf:1; nan:1, 2:0.25 -> nan:1.25, nan:1
