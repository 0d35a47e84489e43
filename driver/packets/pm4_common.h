// What all PM4 packets of the compute front end (MEC) share.
//
// Sources of the packets in pm4_*.h: Linux 6.12 amdgpu/soc15d.h (gfx9) and nvd.h (gfx10 and later), the gfx_v*_0.c emitters;
// Mesa 25.0 registers/pkt3.json and common/sid.h; ROCr core/inc/amd_gpu_pm4.h. Field names are theirs. Type-3 header:
// 31:30 = 3, 29:16 = dwords - 2, 15:8 opcode; the shader-type bit (1) stays 0, as ROCr has it from gfx8.

#pragma once

#include <string_view>
#include <tuple>

#include "driver/packets/layout.h"

namespace kfdcts {

// The three items every packet's layout starts with.
struct Pm4Type {
  static constexpr Fixed kType3{Bits{0, 31, 30}, 3};
  static constexpr Length kCount{Bits{0, 29, 16}, -2, true};
  static constexpr Fixed Op(uint32_t opcode) { return Fixed{Bits{0, 15, 8}, opcode}; }
};

// Values of event_type (Linux 6.12 include/vega10_enum.h, navi10_enum.h, soc21_enum.h: VGT_EVENT_TYPE).
enum class VgtEvent : uint8_t {
  kCsPartialFlush = 0x07,
  kCacheFlushAndInvTs = 0x14,
  kBottomOfPipeTs = 0x28,
};

}  // namespace kfdcts
