// The sizes of the memory that CREATE_QUEUE demands for a compute queue.
//
// Owns the kernel's formula (Linux 6.12 kfd_queue.c kfd_queue_ctx_save_restore_size, kfd_queue_acquire_buffers) over
// the terms of a family and the numbers of a board. Allocates nothing. All sizes in bytes.

#pragma once

#include <cstdint>

#include "driver/base/result.h"
#include "driver/families/families.h"

namespace kfdcts {

// As the topology's node file prints them.
struct BoardShape {
  uint32_t simd_count = 0;  // of all XCCs together
  uint32_t simd_per_cu = 0;
  uint32_t array_count = 0;  // of all XCCs together
  uint32_t simd_arrays_per_engine = 0;
  uint32_t num_xcc = 1;
};

struct QueueMemory {
  uint32_t compute_units = 0;       // per XCC
  uint32_t waves = 0;               // per XCC
  uint32_t control_stack_size = 0;  // CREATE_QUEUE's ctl_stack_size: must be equal
  uint32_t save_area_size = 0;  // CREATE_QUEUE's ctx_save_restore_size: of one XCC, control stack included, at least
  uint32_t debug_size = 0;      // of one XCC
  uint64_t mapping_size = 0;    // the mapping at ctx_save_restore_address, all XCCs: exactly
  uint32_t eop_size = 0;        // at least
};

// Errors: a board without SIMDs, without simd_per_cu, arrays or XCCs.
Result<QueueMemory> ComputeQueueMemory(const Family& family, const BoardShape& board);

}  // namespace kfdcts
