#include "driver/device/device.h"

#include <errno.h>
#include <sys/mman.h>

#include "driver/base/bits.h"
#include "driver/base/log.h"
#include "driver/os/file_tree.h"

namespace kfdcts {

// ---- Gpu

std::string Gpu::render_node() const { return fmt::format("renderD{}", node_->properties.drm_render_minor); }

int Gpu::render_fd() const {
  const auto* kfd = dynamic_cast<const KfdBackend*>(&device_->backend());
  return kfd == nullptr ? -1 : kfd->render_fd(gpu_id());
}

Result<Apertures> Gpu::apertures() {
  KFDCTS_ASSIGN(const std::vector<Apertures> all, device_->backend().ProcessApertures());
  for (const Apertures& one : all) {
    if (one.gpu_id == gpu_id()) return one;
  }
  return Error::Of(ENODEV, "no apertures for gpu {} among {}", gpu_id(), all.size());
}

Result<ClockCounters> Gpu::Clocks() { return device_->backend().Clocks(gpu_id()); }

Result<uint64_t> Gpu::AvailableMemory() {
  KFDCTS_TRY(AcquireVm());
  return device_->backend().Available(gpu_id());
}

Result<QueueMemory> Gpu::queue_memory() const {
  const NodeProperties& node = node_->properties;
  const uint32_t xccs = node.xcc_count();
  if (xccs == 0) return Error::Of(EINVAL, "node {}: num_xcc is 0", node_->number);
  BoardShape shape;
  shape.simd_count = node.simd_count;
  shape.simd_per_cu = node.simd_per_cu;
  shape.array_count = node.array_count;
  shape.simd_arrays_per_engine = node.simd_arrays_per_engine;
  shape.num_xcc = xccs;
  return ComputeQueueMemory(*family_, shape);
}

const Link* Gpu::LinkTo(const Gpu& other) const {
  for (const auto* links : {&node_->io_links, &node_->p2p_links}) {
    for (const Link& link : *links) {
      if (link.node_to == other.node().number) return &link;
    }
  }
  return nullptr;
}

bool Gpu::HostAtomics64() const {
  for (const Link& link : node_->io_links) {
    const Node* end = device_->topology().FindNode(link.node_to);
    if (end != nullptr && !end->is_gpu()) return (link.flags & kLinkNoAtomics64) == 0;
  }
  return false;
}

Status Gpu::AcquireVm() const {
  std::lock_guard lock(mutex_);
  if (vm_acquired_) return {};
  KFDCTS_TRY(device_->backend().AcquireVm(gpu_id(), node_->properties.drm_render_minor));
  vm_acquired_ = true;
  return {};
}

bool Gpu::LargeBar() const {
  for (const MemBank& bank : node_->mem_banks) {
    if (bank.heap_type == HeapType::kFbPublic) return true;
  }
  return false;
}

Result<Buffer> Gpu::Vram(uint64_t bytes, BufferOptions options) {
  options.kind = MemoryKind::kVram;
  if (!LargeBar()) options.flags.host_access = false;
  return Buffer::Allocate(*this, bytes, options);
}

Result<Buffer> Gpu::Gtt(uint64_t bytes, BufferOptions options) {
  options.kind = MemoryKind::kGtt;
  return Buffer::Allocate(*this, bytes, options);
}

Result<Buffer> Gpu::Userptr(uint64_t bytes, BufferOptions options) {
  options.kind = MemoryKind::kUserptr;
  return Buffer::Allocate(*this, bytes, options);
}

Result<Buffer> Gpu::MmioRemap() {
  BufferOptions options;
  options.kind = MemoryKind::kMmioRemap;
  return Buffer::Allocate(*this, kPageBytes, options);
}

Result<std::unique_ptr<Pm4Queue>> Gpu::OpenPm4Queue(const QueueOptions& options) {
  return Pm4Queue::Create(*this, options);
}
Result<std::unique_ptr<AqlQueue>> Gpu::OpenAqlQueue(const QueueOptions& options) {
  return AqlQueue::Create(*this, options);
}
Result<std::unique_ptr<SdmaQueue>> Gpu::OpenSdmaQueue(const QueueOptions& options) {
  return SdmaQueue::Create(*this, options);
}
Result<std::unique_ptr<Semaphore>> Gpu::OpenSemaphore(const SemaphoreOptions& options) {
  return Semaphore::Create(*this, options);
}

// ---- Device

Result<std::unique_ptr<Device>> Device::Open(const DeviceOptions& options) {
  Os& os = options.os != nullptr ? *options.os : SystemOs();
  KFDCTS_ASSIGN(std::unique_ptr<KfdBackend> backend, KfdBackend::Open(os));
  KFDCTS_ASSIGN(Topology topology, ReadTopology(OsFileTree(os), options.topology_root));
  return Over(std::move(backend), std::move(topology), os);
}

Result<std::unique_ptr<Device>> Device::Over(std::unique_ptr<Backend> backend, Topology topology, Os& os) {
  std::unique_ptr<Device> device(new Device(std::move(backend), std::move(topology), os));
  KFDCTS_ASSIGN(device->version_, device->backend_->Version());
  for (const Node* node : device->topology_.Gpus()) {
    const Family* family = FindFamily(node->properties.gfx_target_version);
    if (family == nullptr) {
      return Error::Of(ENOTSUP, "node {} (gpu_id {}): no family for gfx_target_version {}", node->number, node->gpu_id,
                       node->properties.gfx_target_version);
    }
    device->gpus_.push_back(std::make_unique<Gpu>(*device, *node, *family, device->gpus_.size()));
  }
  return device;
}

Device::~Device() {
  if (own_event_page_ != nullptr) {
    live_.Add(LiveKind::kGtt, 1);  // its Buffer takes this back
    own_event_page_.reset();
  }
  const std::string left = LiveSnapshot{}.DifferenceTo(live_.Snapshot());
  if (!left.empty()) Log(LogLevel::kError, "device closed before its objects: {}", left);
}

std::optional<RawKfd> Device::raw() const {
  const auto* kfd = dynamic_cast<const KfdBackend*>(backend_.get());
  if (kfd == nullptr) return std::nullopt;
  return RawKfd(*os_, kfd->fd());
}

Gpu* Device::FindGpu(uint32_t gpu_id) const {
  for (const auto& gpu : gpus_) {
    if (gpu->gpu_id() == gpu_id) return gpu.get();
  }
  return nullptr;
}

Result<uint64_t> Device::ReserveAddress(uint64_t bytes, uint64_t alignment) {
  if (!IsPowerOfTwo(alignment) || alignment < kPageBytes || !IsAligned(bytes, kPageBytes) || bytes == 0) {
    return Error::Of(EINVAL, "ReserveAddress({:#x}, alignment {:#x})", bytes, alignment);
  }
  const uint64_t slack = alignment - kPageBytes;
  KFDCTS_ASSIGN(void* const at,
                os_->Mmap(nullptr, bytes + slack, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
  const uint64_t start = reinterpret_cast<uint64_t>(at);
  const uint64_t aligned = AlignUp(start, alignment);
  if (aligned != start) KFDCTS_TRY(os_->Munmap(at, aligned - start));
  const uint64_t tail = start + slack - aligned;
  if (tail != 0) KFDCTS_TRY(os_->Munmap(reinterpret_cast<void*>(aligned + bytes), tail));
  return aligned;
}

Status Device::ReleaseAddress(uint64_t address, uint64_t bytes) {
  return os_->Munmap(reinterpret_cast<void*>(address), bytes);
}

}  // namespace kfdcts
