// Scratch memory: how much of it a GPU takes, and the registers and descriptor that describe it.
//
// Owns arithmetic only. Sizes in bytes. Sources: ROCr AqlQueue::InitScratchSRD, FillComputeTmpRingSize*, FillBufRsrc*.

#pragma once

#include <array>
#include <cstdint>

#include "driver/base/result.h"

namespace kfdcts {

class Gpu;
struct Family;

struct ScratchPlan {
  uint64_t wave_bytes = 0;    // of one wave, in whole granules of TMPRING_SIZE
  uint32_t waves = 0;         // per XCC that may have scratch at a time
  uint32_t tmpring_size = 0;  // COMPUTE_TMPRING_SIZE
  uint64_t xcc_bytes = 0;     // of one XCC; the next one's follow
  uint64_t total_bytes = 0;
};

// For work-items with `bytes_per_item` in waves of `lanes`. `waves`: per XCC, 0: all wave slots, as long as the whole
// stays under 64 MiB, but at least one per shader engine. EINVAL: more than TMPRING_SIZE can say.
Result<ScratchPlan> PlanScratch(const Gpu& gpu, uint32_t bytes_per_item, uint32_t lanes, uint32_t waves = 0);

// The buffer resource for `lanes` lanes that families with ScratchKind::kRegisters want in four SGPRs.
std::array<uint32_t, 4> ScratchResource(const Family& family, uint64_t address, uint64_t bytes, uint32_t lanes);

}  // namespace kfdcts
