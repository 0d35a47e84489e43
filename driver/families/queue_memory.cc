#include "driver/families/queue_memory.h"

#include <algorithm>

namespace kfdcts {
namespace {

// Linux 6.12 kfd_queue.c: SIZEOF_HSA_USER_CONTEXT_SAVE_AREA_HEADER, and 8 bytes beside the waves' control stack.
constexpr uint64_t kControlStackHeader = 40 + 8;
constexpr uint64_t kDebuggerBytesPerWave = 32;
constexpr uint64_t kDebuggerAlignment = 64;
constexpr uint64_t kPage = 4096;

constexpr uint64_t AlignUp(uint64_t value, uint64_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

}  // namespace

Result<QueueMemory> ComputeQueueMemory(const Family& family, const BoardShape& board) {
  if (board.simd_count == 0 || board.simd_per_cu == 0 || board.array_count == 0 || board.simd_arrays_per_engine == 0 ||
      board.num_xcc == 0) {
    return Error::Of(0,
                     "queue memory of {}: a board with simd_count={} simd_per_cu={} array_count={} "
                     "simd_arrays_per_engine={} num_xcc={} has no compute queues",
                     family.name, board.simd_count, board.simd_per_cu, board.array_count, board.simd_arrays_per_engine,
                     board.num_xcc);
  }
  const QueueMemoryTerms& terms = family.queue_memory;
  const uint64_t units = board.simd_count / board.simd_per_cu / board.num_xcc;
  uint64_t waves = units * terms.waves_per_cu;
  if (terms.waves_per_shader_engine != 0) {
    const uint64_t engines = board.array_count / board.num_xcc / board.simd_arrays_per_engine;
    waves = std::min<uint64_t>(waves, engines * terms.waves_per_shader_engine);
  }

  uint64_t control_stack = AlignUp(kControlStackHeader + waves * terms.control_stack_bytes_per_wave, kPage);
  if (terms.control_stack_limit != 0) control_stack = std::min<uint64_t>(control_stack, terms.control_stack_limit);

  const uint64_t per_unit =
      terms.vgpr_bytes_per_cu + terms.sgpr_bytes_per_cu + terms.lds_bytes_per_cu + terms.hwreg_bytes_per_cu;
  const uint64_t save_area = control_stack + AlignUp(units * per_unit, kPage);
  const uint64_t debug = AlignUp(waves * kDebuggerBytesPerWave, kDebuggerAlignment);

  QueueMemory memory;
  memory.compute_units = static_cast<uint32_t>(units);
  memory.waves = static_cast<uint32_t>(waves);
  memory.control_stack_size = static_cast<uint32_t>(control_stack);
  memory.save_area_size = static_cast<uint32_t>(save_area);
  memory.debug_size = static_cast<uint32_t>(debug);
  memory.mapping_size = AlignUp((save_area + debug) * board.num_xcc, kPage);
  memory.eop_size = terms.eop_bytes;
  return memory;
}

}  // namespace kfdcts
