// Backend: what a device can do for the driver above it, whoever does it: KFD now, bare metal later.
//
// Owns no policy: no VA choice, no retry, no default. No ioctl struct, number or flag appears here; errors name the
// request and its arguments ("CREATE_QUEUE(gpu_id=51217, ring_size=4100): EINVAL") and carry errno in Error::code.
// driver/{device,memory,queue,event} call it; suites reach it for requests that those never make.
// Sizes are bytes, addresses GPU virtual unless named otherwise. Thread-safe.

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "driver/base/deadline.h"
#include "driver/base/result.h"

namespace kfdcts {

struct InterfaceVersion {
  uint32_t major = 0, minor = 0;
  auto operator<=>(const InterfaceVersion&) const = default;
};

struct Aperture {
  uint64_t base = 0, limit = 0;  // limit: last byte
  bool Contains(uint64_t address) const { return address >= base && address <= limit; }
};

struct Apertures {
  uint32_t gpu_id = 0;
  Aperture lds, scratch, gpuvm;
};

struct ClockCounters {
  uint64_t gpu = 0;     // GPU clock, ticks; 0 without a GPU
  uint64_t cpu = 0;     // CLOCK_MONOTONIC_RAW, ns
  uint64_t system = 0;  // CLOCK_BOOTTIME, ns
  uint64_t system_frequency = 0;
};

enum class MemoryKind : uint8_t { kVram, kGtt, kUserptr, kDoorbell, kMmioRemap };
const char* MemoryKindName(MemoryKind kind);

struct MemoryFlags {
  bool writable = true;
  bool executable = false;
  bool host_access = true;  // PUBLIC: CPU may map it
  bool no_substitute = true;
  bool aql_queue = false;  // AQL ring on gfx8 and older: mapped twice
  bool coherent = true;    // fine grained
  bool uncached = false;
  bool extended_coherent = false;  // KFD 1.15
  bool contiguous = false;         // KFD 1.16
};

struct MemoryRequest {
  uint32_t gpu_id = 0;
  MemoryKind kind = MemoryKind::kVram;
  MemoryFlags flags{};
  uint64_t address = 0;  // to be mapped at
  uint64_t bytes = 0;
  uint64_t host_address = 0;  // kUserptr: of the pages
};

struct MemoryGrant {
  uint64_t handle = 0;
  uint64_t host_offset = 0;  // for MapHost
};

enum class QueueKind : uint8_t { kPm4, kAql, kSdma, kSdmaXgmi, kSdmaById };
const char* QueueKindName(QueueKind kind);

struct QueueRequest {
  uint32_t gpu_id = 0;
  QueueKind kind = QueueKind::kPm4;
  uint64_t ring_address = 0;
  uint32_t ring_bytes = 0;
  uint64_t write_pointer_address = 0, read_pointer_address = 0;
  uint32_t percentage = 100;    // of its time slice, 0-100
  uint32_t pm4_target_xcc = 0;  // kPm4 on several XCCs
  uint32_t priority = 7;        // 0-15
  uint64_t eop_address = 0, eop_bytes = 0;
  uint64_t save_area_address = 0;
  uint32_t save_area_bytes = 0;      // of one XCC, without the debugger's
  uint32_t control_stack_bytes = 0;  // of one XCC
  uint32_t sdma_engine_id = 0;       // kSdmaById
};

struct QueueGrant {
  uint32_t queue_id = 0;
  uint64_t doorbell_offset = 0;  // for MapDoorbells: page, and place in it in the low bits
};

struct QueueUpdate {
  uint64_t ring_address = 0;
  uint32_t ring_bytes = 0;
  uint32_t percentage = 100;
  uint32_t priority = 7;
};

struct WaveState {
  uint32_t control_stack_bytes = 0, save_area_bytes = 0;  // used
};

// Types of KFD_IOC_EVENT_*; a backend that has others refuses them.
enum class EventKind : uint32_t {
  kSignal = 0,
  kNodeChange = 1,
  kDeviceStateChange = 2,
  kHwException = 3,
  kSystemEvent = 4,
  kDebugEvent = 5,
  kProfileEvent = 6,
  kQueueEvent = 7,
  kMemory = 8,
};

struct EventRequest {
  EventKind kind = EventKind::kSignal;
  bool auto_reset = true;
  uint32_t node_id = 0;
  uint64_t page_handle = 0;  // memory that shall become the event page; only before there is one
};

struct EventGrant {
  uint32_t event_id = 0;
  uint32_t trigger_data = 0;
  uint32_t slot_index = 0;
  uint64_t page_offset = 0;  // where a host mapping of the backend's own page begins; 0: none
};

struct MemoryFault {  // kMemory events
  uint32_t gpu_id = 0;
  uint64_t address = 0;
  bool not_present = false, read_only = false, no_execute = false, imprecise = false;
  uint32_t error_type = 0;
};

struct HwException {  // kHwException events
  uint32_t gpu_id = 0;
  uint32_t reset_type = 0, reset_cause = 0, memory_lost = 0;
};

struct EventWait {
  uint32_t event_id = 0;
  std::optional<uint64_t> last_age{};  // signal events, KFD 1.14: in: newest age seen; out: newest age
  MemoryFault memory_fault{};          // out
  HwException hw_exception{};          // out
};

enum class WaitOutcome : uint8_t { kComplete, kTimeout };

struct AvailableMemory {
  uint64_t bytes = 0;
};

// A wait's time limit is in milliseconds, as the interface has it.
inline constexpr uint32_t kWaitForever = 0xffffffff;

class Backend {
 public:
  virtual ~Backend() = default;
  virtual const char* name() const = 0;

  virtual Result<InterfaceVersion> Version() = 0;
  virtual Result<std::vector<Apertures>> ProcessApertures() = 0;
  // Gives the device its address space in this process; before any memory. Opens what it takes (a render node).
  virtual Status AcquireVm(uint32_t gpu_id, uint32_t render_minor) = 0;
  virtual Result<ClockCounters> Clocks(uint32_t gpu_id) = 0;

  virtual Result<MemoryGrant> Allocate(const MemoryRequest& request) = 0;
  virtual Status Free(uint64_t handle) = 0;
  // How many of the devices were done, in their order; with an error, its message says how many before it.
  virtual Result<uint32_t> Map(uint64_t handle, std::span<const uint32_t> gpu_ids) = 0;
  virtual Result<uint32_t> Unmap(uint64_t handle, std::span<const uint32_t> gpu_ids) = 0;
  virtual Result<uint64_t> Available(uint32_t gpu_id) = 0;
  // Host mapping of VRAM, GTT, MMIO remap; replaces what is mapped at `at` (not null).
  virtual Result<void*> MapHost(const MemoryRequest& request, const MemoryGrant& grant, void* at) = 0;
  virtual Result<int> ExportDmabuf(uint64_t handle) = 0;  // a descriptor that the caller closes
  virtual Result<MemoryGrant> ImportDmabuf(uint32_t gpu_id, int fd, uint64_t address) = 0;

  virtual Result<QueueGrant> CreateQueue(const QueueRequest& request) = 0;
  virtual Status UpdateQueue(uint32_t queue_id, const QueueUpdate& update) = 0;
  virtual Status DestroyQueue(uint32_t queue_id) = 0;
  virtual Status SetCuMask(uint32_t queue_id, std::span<const uint32_t> mask) = 0;
  // Global wave sync for the queue; 0 takes it away. Answers the first one.
  virtual Result<uint32_t> AllocateGws(uint32_t queue_id, uint32_t count) = 0;
  // Of a compute queue that does not run. The queue's own save area, or other host memory that begins with its header
  // and has room for the control stack.
  virtual Result<WaveState> QueueWaveState(uint32_t queue_id, uint64_t save_area) = 0;
  // Host address of the doorbell; `doorbell_offset` of the grant. The mapping is shared by the device's queues and
  // lives as long as the backend.
  virtual Result<volatile uint64_t*> Doorbell(uint32_t gpu_id, uint64_t doorbell_offset) = 0;

  virtual Result<EventGrant> CreateEvent(const EventRequest& request) = 0;
  virtual Status DestroyEvent(uint32_t event_id) = 0;
  virtual Status SetEvent(uint32_t event_id) = 0;
  virtual Status ResetEvent(uint32_t event_id) = 0;
  // Waits again with what remains of the time after a signal.
  virtual Result<WaitOutcome> WaitEvents(std::span<EventWait> events, bool all, uint32_t timeout_ms) = 0;
  virtual Result<void*> MapEventPage(uint64_t page_offset, uint64_t bytes) = 0;

  virtual Status SetMemoryPolicy(uint32_t gpu_id, bool default_coherent, bool alternate_coherent,
                                 uint64_t alternate_base, uint64_t alternate_bytes) = 0;
  virtual Status SetScratchBacking(uint32_t gpu_id, uint64_t address) = 0;
  virtual Status SetTrapHandler(uint32_t gpu_id, uint64_t tba, uint64_t tma) = 0;
  virtual Status SetXnackMode(bool enabled) = 0;
  virtual Result<bool> XnackMode() = 0;
};

}  // namespace kfdcts
