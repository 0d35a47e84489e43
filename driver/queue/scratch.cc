#include "driver/queue/scratch.h"

#include <errno.h>

#include <algorithm>

#include "driver/base/bits.h"
#include "driver/device/device.h"
#include "driver/packets/pm4_registers.h"

namespace kfdcts {

Result<ScratchPlan> PlanScratch(const Gpu& gpu, uint32_t bytes_per_item, uint32_t lanes, uint32_t waves) {
  constexpr uint64_t kLimit = 64 * kMiB;
  const Family& family = gpu.family();
  const NodeProperties& node = gpu.node().properties;
  const uint32_t xccs = std::max(1u, gpu.xccs());
  if (node.simd_arrays_per_engine == 0 || node.simd_per_cu == 0) {
    return Error::Of(EINVAL, "node {}: no shader engines for scratch", gpu.node().number);
  }
  const uint32_t engines = std::max(1u, node.array_count / xccs / node.simd_arrays_per_engine);
  const uint32_t slots = node.cu_count() / xccs * node.max_slots_scratch_cu;

  ScratchPlan plan;
  plan.wave_bytes = AlignUp(uint64_t{bytes_per_item} * lanes, family.tmp_ring.wavesize_granule);
  if (plan.wave_bytes == 0) return plan;
  const uint64_t affordable = kLimit / (plan.wave_bytes * xccs);
  const uint64_t wanted = waves != 0 ? waves : std::min<uint64_t>(slots, affordable);
  // WAVES has 12 bits, and counts one shader engine's or a multiple of their number.
  const uint32_t per_engine_limit = family.tmp_ring.waves_per_shader_engine ? 0xfff : 0xfff / engines;
  const uint32_t per_engine =
      std::clamp<uint32_t>(static_cast<uint32_t>(std::min<uint64_t>(wanted / engines, 0xfff)), 1, per_engine_limit);
  plan.waves = per_engine * engines;
  plan.tmpring_size =
      TmpringSize(family, family.tmp_ring.waves_per_shader_engine ? per_engine : plan.waves, plan.wave_bytes);
  if (plan.tmpring_size == 0) {
    return Error::Of(EINVAL, "{} bytes of scratch a wave are more than {}'s TMPRING_SIZE can say", plan.wave_bytes,
                     family.name);
  }
  plan.xcc_bytes = AlignUp(plan.wave_bytes * plan.waves, kPageBytes);
  plan.total_bytes = plan.xcc_bytes * xccs;
  return plan;
}

std::array<uint32_t, 4> ScratchResource(const Family& family, uint64_t address, uint64_t bytes, uint32_t lanes) {
  const uint32_t index_stride = lanes == 32 ? 2 : 3;  // 32 or 64 lanes
  constexpr uint32_t kSelXyzw = 4u | 5u << 3 | 6u << 6 | 7u << 9;
  constexpr uint32_t kAddTid = 1u << 23;
  std::array<uint32_t, 4> words{LowDword(address), HighDword(address) & 0xffff, LowDword(bytes), 0};
  if (!family.has(Feature::kGcrCntl)) {
    words[1] |= 1u << 31;  // SWIZZLE_ENABLE
    // NUM_FORMAT uint, DATA_FORMAT 32, ELEMENT_SIZE 4 bytes.
    words[3] = kSelXyzw | 4u << 12 | 4u << 15 | 1u << 19 | index_stride << 21 | kAddTid;
    return words;
  }
  constexpr uint32_t kFormat32Uint = 20u << 12, kNoBoundsCheck = 2u << 28, kResourceLevel = 1u << 24;
  words[3] = kSelXyzw | kFormat32Uint | index_stride << 21 | kAddTid | kNoBoundsCheck;
  if (family.scratch == ScratchKind::kRegisters) {
    words[1] |= 1u << 31;
    words[3] |= kResourceLevel;
  } else {
    words[1] |= 1u << 30;  // SWIZZLE_ENABLE has two bits from gfx11
  }
  return words;
}

}  // namespace kfdcts
