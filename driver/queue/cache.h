// Cache maintenance in PM4 streams, in the form that a family has: before work (acquire) and at its end (release).
//
// Owns which caches are touched: all, to system scope; suites that need less build the packets themselves.
// Sources: Linux 6.12 gfx_v9_0.c, gfx_v9_4_3.c, gfx_v10_0.c, gfx_v11_0.c, gfx_v12_0.c ring_emit_fence; ROCr
// GpuAgent::InvalidateCodeCaches and amd_gpu_pm4.h for ACQUIRE_MEM.

#pragma once

#include <cstdint>
#include <vector>

#include "driver/base/result.h"
#include "driver/families/families.h"

namespace kfdcts {

// Invalidates what the engine and its shaders may hold of older data, instructions and constants included.
Status AppendAcquire(const Family& family, std::vector<uint32_t>& out);

struct Release {
  uint64_t address = 0;  // 8-byte aligned; 0: write nothing
  uint64_t value = 0;    // 64 bits, written when all work before is done and visible
  bool clock = false;    // the GPU clock instead of `value`
  bool interrupt = false;
  uint32_t event_id = 0;  // that the interrupt carries
};
Status AppendRelease(const Family& family, const Release& release, std::vector<uint32_t>& out);

}  // namespace kfdcts
