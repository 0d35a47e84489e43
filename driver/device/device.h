// Device: this process' connection to the machine's GPUs; Gpu: one of them.
//
// Owns: the backend, the topology as read at Open, the Gpus, the event page, the live counts. Everything made by a Gpu
// must be gone before its Device is (live() says whether). Opening is cheap, address spaces are acquired at first use
// of a Gpu's memory. A process should have one Device: KFD has one process object per process.

#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "driver/backend/backend.h"
#include "driver/backend/kfd_backend.h"
#include "driver/base/result.h"
#include "driver/event/event.h"
#include "driver/families/families.h"
#include "driver/families/queue_memory.h"
#include "driver/memory/buffer.h"
#include "driver/memory/live_counts.h"
#include "driver/queue/queue.h"
#include "driver/semaphore/semaphore.h"
#include "driver/topology/topology.h"

namespace kfdcts {

class Gpu {
 public:
  Gpu(Device& device, const Node& node, const Family& family, size_t ordinal)
      : device_(&device), node_(&node), family_(&family), ordinal_(ordinal) {}
  Gpu(const Gpu&) = delete;
  Gpu& operator=(const Gpu&) = delete;

  Device& device() const { return *device_; }
  const Node& node() const { return *node_; }
  const Family& family() const { return *family_; }
  bool has(Feature feature) const { return family_->has(feature); }
  size_t ordinal() const { return ordinal_; }  // among the Device's Gpus
  uint32_t gpu_id() const { return node_->gpu_id; }
  uint32_t xccs() const { return node_->properties.xcc_count(); }
  std::string render_node() const;  // "renderD128"
  int render_fd() const;            // -1 without address space

  Result<Apertures> apertures();
  Result<ClockCounters> Clocks();
  Result<uint64_t> AvailableMemory();
  Result<QueueMemory> queue_memory() const;
  // The link to `other`, if the topology has one.
  const Link* LinkTo(const Gpu& other) const;
  // The CPU can map all of VRAM: the topology has a public frame buffer bank. Without it Vram() has no CPU mapping.
  bool LargeBar() const;
  // 64-bit atomics reach host memory: from the flags of the link to the host.
  bool HostAtomics64() const;

  // The address space; called by everything that needs it. EBUSY, ENODEV ... of the backend.
  Status AcquireVm() const;

  Result<Buffer> Vram(uint64_t bytes, BufferOptions options = {});     // kind is set here
  Result<Buffer> Gtt(uint64_t bytes, BufferOptions options = {});      // kind is set here
  Result<Buffer> Userptr(uint64_t bytes, BufferOptions options = {});  // kind is set here
  Result<Buffer> MmioRemap();
  Result<std::unique_ptr<Pm4Queue>> OpenPm4Queue(const QueueOptions& options = {});
  Result<std::unique_ptr<AqlQueue>> OpenAqlQueue(const QueueOptions& options = {});
  Result<std::unique_ptr<SdmaQueue>> OpenSdmaQueue(const QueueOptions& options = {});
  Result<std::unique_ptr<Semaphore>> OpenSemaphore(const SemaphoreOptions& options = {});

 private:
  Device* device_;
  const Node* node_;
  const Family* family_;
  size_t ordinal_;
  mutable std::mutex mutex_;
  mutable bool vm_acquired_ = false;
};

struct DeviceOptions {
  Os* os = nullptr;  // null: SystemOs()
  std::string topology_root = kTopologyRoot;
};

class Device {
 public:
  // Errors: no /dev/kfd, no permission, a topology that cannot be read, a GPU of an unknown family. A machine without
  // GPUs is no error: gpus() is empty.
  static Result<std::unique_ptr<Device>> Open(const DeviceOptions& options = {});
  // Over a backend and a topology that exist already, for tests.
  static Result<std::unique_ptr<Device>> Over(std::unique_ptr<Backend> backend, Topology topology, Os& os);
  ~Device();

  Os& os() const { return *os_; }
  Backend& backend() const { return *backend_; }
  // The KFD descriptor for requests that Backend does not have; null for other backends.
  std::optional<RawKfd> raw() const;
  const Topology& topology() const { return topology_; }
  InterfaceVersion version() const { return version_; }
  std::span<const std::unique_ptr<Gpu>> gpus() const { return gpus_; }
  Gpu* FindGpu(uint32_t gpu_id) const;

  LiveCounts& live() { return live_; }
  Result<Event> CreateEvent(const EventOptions& options = {}) { return Event::Create(*this, options); }

  // Address space of the process for GPU memory: `bytes` and `alignment` whole pages. Inaccessible until mapped over.
  Result<uint64_t> ReserveAddress(uint64_t bytes, uint64_t alignment);
  Status ReleaseAddress(uint64_t address, uint64_t bytes);

 private:
  friend class Event;
  Device(std::unique_ptr<Backend> backend, Topology topology, Os& os)
      : os_(&os), backend_(std::move(backend)), topology_(std::move(topology)) {}

  Os* os_;
  std::unique_ptr<Backend> backend_;
  Topology topology_;
  InterfaceVersion version_;
  std::vector<std::unique_ptr<Gpu>> gpus_;
  LiveCounts live_;
  std::mutex event_mutex_;
  EventPage* event_page_ = nullptr;
  std::unique_ptr<EventPage> own_event_page_;  // where it is not the process'
};

}  // namespace kfdcts
