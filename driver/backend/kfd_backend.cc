#include "driver/backend/kfd_backend.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "driver/abi/mmap_offset.h"
#include "driver/abi/uapi.h"
#include "driver/backend/kfd_request.h"
#include "driver/base/bits.h"
#include "driver/base/file.h"
#include "driver/base/log.h"

namespace kfdcts {
namespace {

abi::QueueType QueueTypeOf(QueueKind kind) {
  switch (kind) {
    case QueueKind::kPm4:
      return abi::QueueType::kCompute;
    case QueueKind::kAql:
      return abi::QueueType::kComputeAql;
    case QueueKind::kSdma:
      return abi::QueueType::kSdma;
    case QueueKind::kSdmaXgmi:
      return abi::QueueType::kSdmaXgmi;
    case QueueKind::kSdmaById:
      return abi::QueueType::kSdmaByEngineId;
  }
  return abi::QueueType::kCompute;
}

// The process' descriptor of a render node, opened once and never closed. A child of fork is another KFD process and
// opens its own. Only real calls are kept: an Os of a test gets what it opens.
Result<int> ProcessRenderDescriptor(Os& os, const std::string& path) {
  if (&os.Bottom() != &SystemOs()) return os.Open(path, O_RDWR);
  static std::mutex mutex;
  static std::map<std::pair<pid_t, std::string>, int>* const open = new std::map<std::pair<pid_t, std::string>, int>;
  std::lock_guard lock(mutex);
  const auto key = std::pair(getpid(), path);
  if (const auto found = open->find(key); found != open->end()) return found->second;
  KFDCTS_ASSIGN(const int fd, os.Open(path, O_RDWR));
  open->emplace(key, fd);
  return fd;
}

}  // namespace

const char* MemoryKindName(MemoryKind kind) {
  static constexpr const char* kNames[] = {"vram", "gtt", "userptr", "doorbell", "mmio-remap"};
  return kNames[static_cast<int>(kind)];
}

const char* QueueKindName(QueueKind kind) {
  static constexpr const char* kNames[] = {"pm4", "aql", "sdma", "sdma-xgmi", "sdma-by-id"};
  return kNames[static_cast<int>(kind)];
}

Result<std::unique_ptr<KfdBackend>> KfdBackend::Open(Os& os) {
  KFDCTS_ASSIGN(FileDescriptor kfd, FileDescriptor::Open(os, kKfdPath, O_RDWR));
  return std::unique_ptr<KfdBackend>(new KfdBackend(os, std::move(kfd)));
}

KfdBackend::~KfdBackend() {
  for (const auto& [offset, page] : doorbell_pages_) {
    const Status unmapped = os_.Munmap(const_cast<uint8_t*>(page), abi::kDoorbellPageBytes);
    if (!unmapped.ok()) Log(LogLevel::kError, "doorbell page: {}", unmapped.error().message);
  }
}

int KfdBackend::render_fd(uint32_t gpu_id) const {
  std::lock_guard lock(mutex_);
  const auto found = render_.find(gpu_id);
  return found == render_.end() ? -1 : found->second;
}

Status KfdBackend::Call(unsigned long request, void* argument, const std::string& what) {
  const int answer = RetryIoctl(os_, kfd_.get(), request, argument);
  if (answer < 0) return Error::Of(-answer, "{}: {}", what, ErrnoName(answer));
  return {};
}

Result<InterfaceVersion> KfdBackend::Version() {
  abi::GetVersionArgs args{};
  KFDCTS_TRY(Call(RequestOf<abi::GetVersionArgs>(abi::kGetVersion), &args, "GET_VERSION()"));
  return InterfaceVersion{args.major_version, args.minor_version};
}

Result<std::vector<Apertures>> KfdBackend::ProcessApertures() {
  const unsigned long request = RequestOf<abi::GetProcessAperturesNewArgs>(abi::kGetProcessAperturesNew);
  // Asked with a count of zero, the kernel answers how many there are and writes none.
  abi::GetProcessAperturesNewArgs args{};
  KFDCTS_TRY(Call(request, &args, "GET_PROCESS_APERTURES_NEW(num_of_nodes=0)"));
  std::vector<abi::ProcessDeviceApertures> raw(args.num_of_nodes);
  if (!raw.empty()) {
    args.kfd_process_device_apertures_ptr = AddressOf(raw.data());
    KFDCTS_TRY(Call(request, &args, fmt::format("GET_PROCESS_APERTURES_NEW(num_of_nodes={})", raw.size())));
    if (args.num_of_nodes < raw.size()) raw.resize(args.num_of_nodes);
  }
  std::vector<Apertures> apertures;
  for (const auto& one : raw) {
    apertures.push_back({one.gpu_id,
                         {one.lds_base, one.lds_limit},
                         {one.scratch_base, one.scratch_limit},
                         {one.gpuvm_base, one.gpuvm_limit}});
  }
  return apertures;
}

Status KfdBackend::AcquireVm(uint32_t gpu_id, uint32_t render_minor) {
  if (render_fd(gpu_id) >= 0) return {};
  const std::string path = fmt::format("/dev/dri/renderD{}", render_minor);
  KFDCTS_ASSIGN(const int render, ProcessRenderDescriptor(os_, path));
  abi::AcquireVmArgs args{};
  args.drm_fd = static_cast<uint32_t>(render);
  args.gpu_id = gpu_id;
  KFDCTS_TRY(Call(RequestOf<abi::AcquireVmArgs>(abi::kAcquireVm), &args,
                  fmt::format("ACQUIRE_VM(gpu_id={}, drm_fd={} of {})", gpu_id, render, path)));
  std::lock_guard lock(mutex_);
  render_.emplace(gpu_id, render);
  return {};
}

Result<ClockCounters> KfdBackend::Clocks(uint32_t gpu_id) {
  abi::GetClockCountersArgs args{};
  args.gpu_id = gpu_id;
  KFDCTS_TRY(Call(RequestOf<abi::GetClockCountersArgs>(abi::kGetClockCounters), &args,
                  fmt::format("GET_CLOCK_COUNTERS(gpu_id={})", gpu_id)));
  return ClockCounters{args.gpu_clock_counter, args.cpu_clock_counter, args.system_clock_counter,
                       args.system_clock_freq};
}

// ---- queues

Result<QueueGrant> KfdBackend::CreateQueue(const QueueRequest& request) {
  abi::CreateQueueArgs args{};
  args.ring_base_address = request.ring_address;
  args.write_pointer_address = request.write_pointer_address;
  args.read_pointer_address = request.read_pointer_address;
  args.ring_size = request.ring_bytes;
  args.gpu_id = request.gpu_id;
  args.queue_type = static_cast<uint32_t>(QueueTypeOf(request.kind));
  // kfd_chardev.c set_queue_properties_from_user, 6.12: bits 8-15 are the PM4 target XCC.
  args.queue_percentage = request.percentage | (request.pm4_target_xcc << 8);
  args.queue_priority = request.priority;
  args.eop_buffer_address = request.eop_address;
  args.eop_buffer_size = request.eop_bytes;
  args.ctx_save_restore_address = request.save_area_address;
  args.ctx_save_restore_size = request.save_area_bytes;
  args.ctl_stack_size = request.control_stack_bytes;
  args.sdma_engine_id = request.sdma_engine_id;
  KFDCTS_TRY(Call(RequestOf<abi::CreateQueueArgs>(abi::kCreateQueue), &args,
                  fmt::format("CREATE_QUEUE(gpu_id={}, type={}, ring={:#x}, ring_size={}, wptr={:#x}, rptr={:#x}, "
                              "eop={:#x}+{:#x}, save_area={:#x}+{:#x}, ctl_stack_size={:#x}, percentage={}, "
                              "priority={})",
                              request.gpu_id, QueueKindName(request.kind), request.ring_address, request.ring_bytes,
                              request.write_pointer_address, request.read_pointer_address, request.eop_address,
                              request.eop_bytes, request.save_area_address, request.save_area_bytes,
                              request.control_stack_bytes, request.percentage, request.priority)));
  return QueueGrant{args.queue_id, args.doorbell_offset};
}

Status KfdBackend::UpdateQueue(uint32_t queue_id, const QueueUpdate& update) {
  abi::UpdateQueueArgs args{};
  args.ring_base_address = update.ring_address;
  args.queue_id = queue_id;
  args.ring_size = update.ring_bytes;
  args.queue_percentage = update.percentage;
  args.queue_priority = update.priority;
  return Call(RequestOf<abi::UpdateQueueArgs>(abi::kUpdateQueue), &args,
              fmt::format("UPDATE_QUEUE(queue_id={}, ring={:#x}, ring_size={}, percentage={}, priority={})", queue_id,
                          update.ring_address, update.ring_bytes, update.percentage, update.priority));
}

Status KfdBackend::DestroyQueue(uint32_t queue_id) {
  abi::DestroyQueueArgs args{};
  args.queue_id = queue_id;
  return Call(RequestOf<abi::DestroyQueueArgs>(abi::kDestroyQueue), &args,
              fmt::format("DESTROY_QUEUE(queue_id={})", queue_id));
}

Status KfdBackend::SetCuMask(uint32_t queue_id, std::span<const uint32_t> mask) {
  abi::SetCuMaskArgs args{};
  args.queue_id = queue_id;
  args.num_cu_mask = static_cast<uint32_t>(mask.size() * 32);
  args.cu_mask_ptr = AddressOf(mask.data());
  return Call(RequestOf<abi::SetCuMaskArgs>(abi::kSetCuMask), &args,
              fmt::format("SET_CU_MASK(queue_id={}, num_cu_mask={})", queue_id, args.num_cu_mask));
}

Result<uint32_t> KfdBackend::AllocateGws(uint32_t queue_id, uint32_t count) {
  abi::AllocQueueGwsArgs args{};
  args.queue_id = queue_id;
  args.num_gws = count;
  KFDCTS_TRY(Call(RequestOf<abi::AllocQueueGwsArgs>(abi::kAllocQueueGws), &args,
                  fmt::format("ALLOC_QUEUE_GWS(queue_id={}, num_gws={})", queue_id, count)));
  return args.first_gws;
}

Result<WaveState> KfdBackend::QueueWaveState(uint32_t queue_id, uint64_t save_area) {
  abi::GetQueueWaveStateArgs args{};
  args.queue_id = queue_id;
  args.ctl_stack_address = save_area;
  KFDCTS_TRY(Call(RequestOf<abi::GetQueueWaveStateArgs>(abi::kGetQueueWaveState), &args,
                  fmt::format("GET_QUEUE_WAVE_STATE(queue_id={}, ctl_stack_address={:#x})", queue_id, save_area)));
  return WaveState{args.ctl_stack_used_size, args.save_area_used_size};
}

Result<volatile uint64_t*> KfdBackend::Doorbell(uint32_t gpu_id, uint64_t doorbell_offset) {
  const uint64_t page = AlignDown(doorbell_offset, abi::kDoorbellPageBytes);
  std::lock_guard lock(mutex_);
  auto found = doorbell_pages_.find(page);
  if (found == doorbell_pages_.end()) {
    auto mapped = os_.Mmap(nullptr, abi::kDoorbellPageBytes, PROT_READ | PROT_WRITE, MAP_SHARED, kfd_.get(),
                           static_cast<int64_t>(page));
    if (!mapped.ok()) {
      return Error::Of(mapped.error().code, "doorbells of gpu {}: {}", gpu_id, mapped.error().message);
    }
    found = doorbell_pages_.emplace(page, static_cast<volatile uint8_t*>(*mapped)).first;
  }
  // The place is a multiple of 8 (SOC15: 64-bit doorbells), so the cast keeps alignment.
  return reinterpret_cast<volatile uint64_t*>(found->second + (doorbell_offset - page));
}

// ---- settings

Status KfdBackend::SetMemoryPolicy(uint32_t gpu_id, bool default_coherent, bool alternate_coherent,
                                   uint64_t alternate_base, uint64_t alternate_bytes) {
  abi::SetMemoryPolicyArgs args{};
  args.alternate_aperture_base = alternate_base;
  args.alternate_aperture_size = alternate_bytes;
  args.gpu_id = gpu_id;
  args.default_policy = default_coherent ? KFD_IOC_CACHE_POLICY_COHERENT : KFD_IOC_CACHE_POLICY_NONCOHERENT;
  args.alternate_policy = alternate_coherent ? KFD_IOC_CACHE_POLICY_COHERENT : KFD_IOC_CACHE_POLICY_NONCOHERENT;
  return Call(RequestOf<abi::SetMemoryPolicyArgs>(abi::kSetMemoryPolicy), &args,
              fmt::format("SET_MEMORY_POLICY(gpu_id={}, default={}, alternate={})", gpu_id, args.default_policy,
                          args.alternate_policy));
}

Status KfdBackend::SetScratchBacking(uint32_t gpu_id, uint64_t address) {
  abi::SetScratchBackingVaArgs args{};
  args.va_addr = address;
  args.gpu_id = gpu_id;
  return Call(RequestOf<abi::SetScratchBackingVaArgs>(abi::kSetScratchBackingVa), &args,
              fmt::format("SET_SCRATCH_BACKING_VA(gpu_id={}, va_addr={:#x})", gpu_id, address));
}

Status KfdBackend::SetTrapHandler(uint32_t gpu_id, uint64_t tba, uint64_t tma) {
  abi::SetTrapHandlerArgs args{};
  args.tba_addr = tba;
  args.tma_addr = tma;
  args.gpu_id = gpu_id;
  return Call(RequestOf<abi::SetTrapHandlerArgs>(abi::kSetTrapHandler), &args,
              fmt::format("SET_TRAP_HANDLER(gpu_id={}, tba={:#x}, tma={:#x})", gpu_id, tba, tma));
}

Status KfdBackend::SetXnackMode(bool enabled) {
  abi::SetXnackModeArgs args{};
  args.xnack_enabled = enabled ? 1 : 0;
  return Call(RequestOf<abi::SetXnackModeArgs>(abi::kSetXnackMode), &args,
              fmt::format("SET_XNACK_MODE({})", enabled ? 1 : 0));
}

Result<bool> KfdBackend::XnackMode() {
  abi::SetXnackModeArgs args{};
  args.xnack_enabled = -1;  // kfd_chardev.c kfd_ioctl_set_xnack_mode: negative asks
  KFDCTS_TRY(Call(RequestOf<abi::SetXnackModeArgs>(abi::kSetXnackMode), &args, "SET_XNACK_MODE(-1)"));
  return args.xnack_enabled != 0;
}

// ---- the raw path

int RawKfd::Ioctl(unsigned nr, unsigned direction, size_t size, void* argument) const {
  return os_->Ioctl(fd_, _IOC(direction, 'K', nr, size), argument);
}

int64_t RawKfd::Mmap(size_t bytes, int protection, int flags, uint64_t offset) const {
  const auto mapped = os_->Mmap(nullptr, bytes, protection, flags, fd_, static_cast<int64_t>(offset));
  return mapped.ok() ? reinterpret_cast<int64_t>(*mapped) : -int64_t{mapped.error().code};
}

int RawKfd::Munmap(void* address, size_t bytes) const {
  const Status unmapped = os_->Munmap(address, bytes);
  return unmapped.ok() ? 0 : -unmapped.error().code;
}

}  // namespace kfdcts
