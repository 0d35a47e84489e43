// AQL packets and the memory structures that the packet processor reads and writes beside them.
//
// Owns layouts, written from the HSA specification (HSA Platform System Architecture 1.2, chapter 2.9) and ROCr
// inc/hsa.h, inc/amd_hsa_signal.h, inc/amd_hsa_queue.h, core/runtime/amd_aql_queue.cpp (ExecutePM4). Every packet is 64
// bytes.
//
// A packet becomes the engine's when its header's type leaves kInvalid: write the header (with `setup`, as one 32-bit
// store) last, with release order.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace kfdcts {

enum class AqlType : uint8_t {
  kVendorSpecific = 0,
  kInvalid = 1,
  kKernelDispatch = 2,
  kBarrierAnd = 3,
  kAgentDispatch = 4,
  kBarrierOr = 5,
};

enum class FenceScope : uint8_t { kNone = 0, kAgent = 1, kSystem = 2 };

// Type 7:0, barrier 8, acquire fence 10:9, release fence 12:11.
constexpr uint16_t AqlHeader(AqlType type, bool barrier = false, FenceScope acquire = FenceScope::kSystem,
                             FenceScope release = FenceScope::kSystem) {
  return static_cast<uint16_t>(static_cast<unsigned>(type) | (barrier ? 1u << 8 : 0u) |
                               static_cast<unsigned>(acquire) << 9 | static_cast<unsigned>(release) << 11);
}
constexpr AqlType AqlTypeOf(uint16_t header) { return static_cast<AqlType>(header & 0xff); }

struct AqlKernelDispatch {
  uint16_t header = AqlHeader(AqlType::kKernelDispatch);
  uint16_t setup = 1;  // 1:0 number of dimensions
  uint16_t workgroup_size_x = 1;
  uint16_t workgroup_size_y = 1;
  uint16_t workgroup_size_z = 1;
  uint16_t reserved0 = 0;
  uint32_t grid_size_x = 1;  // work-items
  uint32_t grid_size_y = 1;
  uint32_t grid_size_z = 1;
  uint32_t private_segment_size = 0;  // bytes per work-item
  uint32_t group_segment_size = 0;    // bytes per work-group
  uint64_t kernel_object = 0;         // address of the kernel descriptor
  uint64_t kernarg_address = 0;
  uint64_t reserved2 = 0;
  uint64_t completion_signal = 0;  // address of an AmdSignal, or 0
};
static_assert(sizeof(AqlKernelDispatch) == 64);
static_assert(offsetof(AqlKernelDispatch, workgroup_size_x) == 4 && offsetof(AqlKernelDispatch, grid_size_x) == 12 &&
              offsetof(AqlKernelDispatch, private_segment_size) == 24 &&
              offsetof(AqlKernelDispatch, group_segment_size) == 28 &&
              offsetof(AqlKernelDispatch, kernel_object) == 32 && offsetof(AqlKernelDispatch, kernarg_address) == 40 &&
              offsetof(AqlKernelDispatch, completion_signal) == 56);

// Waits until every (And) or any (Or) given signal is 0. A dep_signal of 0 is no dependency.
struct AqlBarrier {
  uint16_t header = 0;
  uint16_t reserved0 = 0;
  uint32_t reserved1 = 0;
  uint64_t dep_signal[5] = {};
  uint64_t reserved2 = 0;
  uint64_t completion_signal = 0;
};
struct AqlBarrierAnd : AqlBarrier {
  AqlBarrierAnd() { header = AqlHeader(AqlType::kBarrierAnd); }
};
struct AqlBarrierOr : AqlBarrier {
  AqlBarrierOr() { header = AqlHeader(AqlType::kBarrierOr); }
};
static_assert(sizeof(AqlBarrierAnd) == 64 && sizeof(AqlBarrierOr) == 64);
static_assert(offsetof(AqlBarrier, dep_signal) == 8 && offsetof(AqlBarrier, completion_signal) == 56);

// AMD's vendor packet, format 1: jumps to a PM4 indirect buffer. ib_jump is a whole Pm4IndirectBuffer.
struct AqlVendorPm4Ib {
  uint16_t header = AqlHeader(AqlType::kVendorSpecific);
  uint16_t vendor_format = 1;
  uint32_t ib_jump[4] = {};
  uint32_t dw_cnt_remain = 10;
  uint32_t reserved[8] = {};
  uint64_t completion_signal = 0;
};
static_assert(sizeof(AqlVendorPm4Ib) == 64);
static_assert(offsetof(AqlVendorPm4Ib, ib_jump) == 4 && offsetof(AqlVendorPm4Ib, dw_cnt_remain) == 20 &&
              offsetof(AqlVendorPm4Ib, completion_signal) == 56);

// What completion_signal points to. The processor decrements `value`, writes start_ts and end_ts when the queue
// profiles, then, with a mailbox, writes event_id there and raises the interrupt with it.
struct alignas(64) AmdSignal {
  int64_t kind = 1;  // 1: user
  int64_t value = 0;
  uint64_t event_mailbox_ptr = 0;
  uint32_t event_id = 0;
  uint32_t reserved1 = 0;
  uint64_t start_ts = 0;
  uint64_t end_ts = 0;
  uint64_t queue_ptr = 0;
  uint32_t reserved3[2] = {};
};
static_assert(sizeof(AmdSignal) == 64);
static_assert(offsetof(AmdSignal, value) == 8 && offsetof(AmdSignal, event_mailbox_ptr) == 16 &&
              offsetof(AmdSignal, event_id) == 24 && offsetof(AmdSignal, start_ts) == 32 &&
              offsetof(AmdSignal, end_ts) == 40 && offsetof(AmdSignal, queue_ptr) == 48);

// amd_queue_t: what the packet processor and kernels read of a queue. KFD's read pointer address must be that of
// read_dispatch_id; the processor finds the rest from there by read_dispatch_id_field_base_byte_offset.
struct alignas(64) AmdQueue {
  uint32_t type = 0;
  uint32_t features = 1;  // kernel dispatch
  uint64_t base_address = 0;
  uint64_t doorbell_signal = 0;
  uint32_t size = 0;  // packets
  uint32_t hsa_reserved1 = 0;
  uint64_t id = 0;
  uint32_t caps = 0;
  uint32_t reserved1[3] = {};
  uint64_t write_dispatch_id = 0;
  uint32_t group_segment_aperture_base_hi = 0;
  uint32_t private_segment_aperture_base_hi = 0;
  uint32_t max_cu_id = 0;
  uint32_t max_wave_id = 0;
  uint64_t max_legacy_doorbell_dispatch_id_plus_1 = 0;
  uint32_t legacy_doorbell_lock = 0;
  uint32_t reserved2[9] = {};
  uint64_t read_dispatch_id = 0;
  uint32_t read_dispatch_id_field_base_byte_offset = 128;
  uint32_t compute_tmpring_size = 0;
  uint32_t scratch_resource_descriptor[4] = {};
  uint64_t scratch_backing_memory_location = 0;
  uint64_t scratch_backing_memory_byte_size = 0;  // of one XCC
  uint32_t scratch_wave64_lane_byte_size = 0;
  uint32_t queue_properties = 0;  // kQueueProperty*
  uint64_t scratch_last_used_index = 0;
  uint64_t queue_inactive_signal = 0;
  uint32_t reserved4[2] = {};
  uint64_t alt_scratch_last_used_index = 0;
  uint64_t alt_scratch_backing_memory_location = 0;
  uint64_t alt_scratch_backing_memory_byte_size = 0;
  uint32_t alt_scratch_dispatch_limit_x = 0;
  uint32_t alt_scratch_dispatch_limit_y = 0;
  uint32_t alt_scratch_dispatch_limit_z = 0;
  uint32_t alt_scratch_wave64_lane_byte_size = 0;
  uint32_t alt_compute_tmpring_size = 0;
  uint32_t reserved5 = 0;
};
static_assert(sizeof(AmdQueue) == 256);
static_assert(offsetof(AmdQueue, caps) == 40 && offsetof(AmdQueue, write_dispatch_id) == 56 &&
              offsetof(AmdQueue, read_dispatch_id) == 128 && offsetof(AmdQueue, compute_tmpring_size) == 140 &&
              offsetof(AmdQueue, scratch_resource_descriptor) == 144 &&
              offsetof(AmdQueue, scratch_backing_memory_location) == 160 &&
              offsetof(AmdQueue, queue_properties) == 180 && offsetof(AmdQueue, queue_inactive_signal) == 192 &&
              offsetof(AmdQueue, alt_compute_tmpring_size) == 248);

inline constexpr uint32_t kQueuePropertyEnableTrapHandler = 1u << 0;
inline constexpr uint32_t kQueuePropertyIsPtr64 = 1u << 1;
inline constexpr uint32_t kQueuePropertyEnableProfiling = 1u << 3;

}  // namespace kfdcts
