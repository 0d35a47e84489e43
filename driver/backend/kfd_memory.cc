// KfdBackend: memory and events.

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>

#include "driver/abi/uapi.h"
#include "driver/backend/kfd_backend.h"
#include "driver/backend/kfd_request.h"
#include "driver/base/file.h"

namespace kfdcts {
namespace {

uint32_t AllocationFlags(const MemoryRequest& request) {
  uint32_t flags = 0;
  switch (request.kind) {
    case MemoryKind::kVram:
      flags = abi::kAllocVram;
      break;
    case MemoryKind::kGtt:
      flags = abi::kAllocGtt;
      break;
    case MemoryKind::kUserptr:
      flags = abi::kAllocUserptr;
      break;
    case MemoryKind::kDoorbell:
      flags = abi::kAllocDoorbell;
      break;
    case MemoryKind::kMmioRemap:
      flags = abi::kAllocMmioRemap;
      break;
  }
  const MemoryFlags& wanted = request.flags;
  if (wanted.writable) flags |= abi::kAllocWritable;
  if (wanted.executable) flags |= abi::kAllocExecutable;
  if (wanted.host_access) flags |= abi::kAllocPublic;
  if (wanted.no_substitute) flags |= abi::kAllocNoSubstitute;
  if (wanted.aql_queue) flags |= abi::kAllocAqlQueueMem;
  if (wanted.coherent) flags |= abi::kAllocCoherent;
  if (wanted.uncached) flags |= abi::kAllocUncached;
  if (wanted.extended_coherent) flags |= abi::kAllocExtCoherent;
  if (wanted.contiguous) flags |= abi::kAllocContiguous;
  return flags;
}

}  // namespace

// ---- memory

Result<MemoryGrant> KfdBackend::Allocate(const MemoryRequest& request) {
  abi::AllocMemoryOfGpuArgs args{};
  args.va_addr = request.address;
  args.size = request.bytes;
  args.gpu_id = request.gpu_id;
  args.flags = AllocationFlags(request);
  if (request.kind == MemoryKind::kUserptr) args.mmap_offset = request.host_address;
  KFDCTS_TRY(
      Call(RequestOf<abi::AllocMemoryOfGpuArgs>(abi::kAllocMemoryOfGpu), &args,
           fmt::format("ALLOC_MEMORY_OF_GPU(gpu_id={}, va_addr={:#x}, size={:#x}, flags={:#x} {})", request.gpu_id,
                       request.address, request.bytes, args.flags, MemoryKindName(request.kind))));
  return MemoryGrant{args.handle, args.mmap_offset};
}

Status KfdBackend::Free(uint64_t handle) {
  abi::FreeMemoryOfGpuArgs args{};
  args.handle = handle;
  return Call(RequestOf<abi::FreeMemoryOfGpuArgs>(abi::kFreeMemoryOfGpu), &args,
              fmt::format("FREE_MEMORY_OF_GPU(handle={:#x})", handle));
}

Result<uint32_t> KfdBackend::Map(uint64_t handle, std::span<const uint32_t> gpu_ids) {
  abi::MapMemoryToGpuArgs args{};
  args.handle = handle;
  args.device_ids_array_ptr = AddressOf(gpu_ids.data());
  args.n_devices = static_cast<uint32_t>(gpu_ids.size());
  const Status mapped = Call(RequestOf<abi::MapMemoryToGpuArgs>(abi::kMapMemoryToGpu), &args,
                             fmt::format("MAP_MEMORY_TO_GPU(handle={:#x}, n_devices={})", handle, gpu_ids.size()));
  if (!mapped.ok()) {
    return Error::Of(mapped.error().code, "{} after {} of them", mapped.error().message, args.n_success);
  }
  return args.n_success;
}

Result<uint32_t> KfdBackend::Unmap(uint64_t handle, std::span<const uint32_t> gpu_ids) {
  abi::UnmapMemoryFromGpuArgs args{};
  args.handle = handle;
  args.device_ids_array_ptr = AddressOf(gpu_ids.data());
  args.n_devices = static_cast<uint32_t>(gpu_ids.size());
  const Status unmapped =
      Call(RequestOf<abi::UnmapMemoryFromGpuArgs>(abi::kUnmapMemoryFromGpu), &args,
           fmt::format("UNMAP_MEMORY_FROM_GPU(handle={:#x}, n_devices={})", handle, gpu_ids.size()));
  if (!unmapped.ok()) {
    return Error::Of(unmapped.error().code, "{} after {} of them", unmapped.error().message, args.n_success);
  }
  return args.n_success;
}

Result<uint64_t> KfdBackend::Available(uint32_t gpu_id) {
  abi::GetAvailableMemoryArgs args{};
  args.gpu_id = gpu_id;
  KFDCTS_TRY(Call(RequestOf<abi::GetAvailableMemoryArgs>(abi::kAvailableMemory), &args,
                  fmt::format("AVAILABLE_MEMORY(gpu_id={})", gpu_id)));
  return args.available;
}

Result<void*> KfdBackend::MapHost(const MemoryRequest& request, const MemoryGrant& grant, void* at) {
  int fd = -1;
  switch (request.kind) {
    case MemoryKind::kVram:
    case MemoryKind::kGtt:
      fd = render_fd(request.gpu_id);
      break;
    case MemoryKind::kDoorbell:
    case MemoryKind::kMmioRemap:
      fd = kfd_.get();
      break;
    case MemoryKind::kUserptr:
      return Error::Of(EINVAL, "userptr memory is the process' own: there is nothing to map");
  }
  if (fd < 0) return Error::Of(ENODEV, "gpu {} has no address space yet", request.gpu_id);
  // WRITABLE is about the GPU's view; the host's own is not narrowed by it (libhsakmt fmm.c fmm_map_to_cpu).
  const int protection = PROT_READ | PROT_WRITE;
  return os_.Mmap(at, request.bytes, protection, MAP_SHARED | (at != nullptr ? MAP_FIXED : 0), fd,
                  static_cast<int64_t>(grant.host_offset));
}

Result<int> KfdBackend::ExportDmabuf(uint64_t handle) {
  abi::ExportDmabufArgs args{};
  args.handle = handle;
  args.flags = O_CLOEXEC;
  KFDCTS_TRY(Call(RequestOf<abi::ExportDmabufArgs>(abi::kExportDmabuf), &args,
                  fmt::format("EXPORT_DMABUF(handle={:#x})", handle)));
  return static_cast<int>(args.dmabuf_fd);
}

Result<MemoryGrant> KfdBackend::ImportDmabuf(uint32_t gpu_id, int fd, uint64_t address) {
  abi::ImportDmabufArgs args{};
  args.va_addr = address;
  args.gpu_id = gpu_id;
  args.dmabuf_fd = static_cast<uint32_t>(fd);
  KFDCTS_TRY(Call(RequestOf<abi::ImportDmabufArgs>(abi::kImportDmabuf), &args,
                  fmt::format("IMPORT_DMABUF(gpu_id={}, va_addr={:#x}, dmabuf_fd={})", gpu_id, address, fd)));
  return MemoryGrant{args.handle, 0};
}

// ---- events

Result<EventGrant> KfdBackend::CreateEvent(const EventRequest& request) {
  abi::CreateEventArgs args{};
  args.event_page_offset = request.page_handle;
  args.event_type = static_cast<uint32_t>(request.kind);
  args.auto_reset = request.auto_reset ? 1 : 0;
  args.node_id = request.node_id;
  KFDCTS_TRY(Call(RequestOf<abi::CreateEventArgs>(abi::kCreateEvent), &args,
                  fmt::format("CREATE_EVENT(type={}, auto_reset={}, page={:#x})", args.event_type, args.auto_reset,
                              request.page_handle)));
  return EventGrant{args.event_id, args.event_trigger_data, args.event_slot_index, args.event_page_offset};
}

Status KfdBackend::DestroyEvent(uint32_t event_id) {
  abi::DestroyEventArgs args{};
  args.event_id = event_id;
  return Call(RequestOf<abi::DestroyEventArgs>(abi::kDestroyEvent), &args,
              fmt::format("DESTROY_EVENT(event_id={})", event_id));
}

Status KfdBackend::SetEvent(uint32_t event_id) {
  abi::SetEventArgs args{};
  args.event_id = event_id;
  return Call(RequestOf<abi::SetEventArgs>(abi::kSetEvent), &args, fmt::format("SET_EVENT(event_id={})", event_id));
}

Status KfdBackend::ResetEvent(uint32_t event_id) {
  abi::ResetEventArgs args{};
  args.event_id = event_id;
  return Call(RequestOf<abi::ResetEventArgs>(abi::kResetEvent), &args,
              fmt::format("RESET_EVENT(event_id={})", event_id));
}

Result<WaitOutcome> KfdBackend::WaitEvents(std::span<EventWait> events, bool all, uint32_t timeout_ms) {
  std::vector<abi::EventData> data(events.size());
  for (size_t i = 0; i < events.size(); ++i) {
    data[i].event_id = events[i].event_id;
    data[i].signal_event_data.last_event_age = events[i].last_age.value_or(0);
  }
  abi::WaitEventsArgs args{};
  args.events_ptr = AddressOf(data.data());
  args.num_events = static_cast<uint32_t>(data.size());
  args.wait_for_all = all ? 1 : 0;
  args.timeout = timeout_ms;
  // kfd_events.c kfd_wait_on_events: a signal ends the wait with EINTR and leaves in `timeout` what remains.
  int answer;
  do {
    answer = os_.Ioctl(kfd_.get(), RequestOf<abi::WaitEventsArgs>(abi::kWaitEvents), &args);
  } while (answer == -EINTR);
  if (answer < 0) {
    return Error::Of(-answer, "WAIT_EVENTS(num_events={}, wait_for_all={}, timeout={}): {}", data.size(), all ? 1 : 0,
                     timeout_ms, ErrnoName(answer));
  }
  if (args.wait_result == static_cast<uint32_t>(abi::WaitResult::kTimeout)) return WaitOutcome::kTimeout;
  if (args.wait_result != static_cast<uint32_t>(abi::WaitResult::kComplete)) {
    return Error::Of(EIO, "WAIT_EVENTS(num_events={}): wait_result {}", data.size(), args.wait_result);
  }
  for (size_t i = 0; i < events.size(); ++i) {
    const auto& memory = data[i].memory_exception_data;
    events[i].memory_fault = {memory.gpu_id,
                              memory.va,
                              memory.failure.NotPresent != 0,
                              memory.failure.ReadOnly != 0,
                              memory.failure.NoExecute != 0,
                              memory.failure.imprecise != 0,
                              memory.ErrorType};
    const auto& hardware = data[i].hw_exception_data;
    events[i].hw_exception = {hardware.gpu_id, hardware.reset_type, hardware.reset_cause, hardware.memory_lost};
    if (events[i].last_age) events[i].last_age = data[i].signal_event_data.last_event_age;
  }
  return WaitOutcome::kComplete;
}

Result<void*> KfdBackend::MapEventPage(uint64_t page_offset, uint64_t bytes) {
  return os_.Mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, kfd_.get(), static_cast<int64_t>(page_offset));
}

}  // namespace kfdcts
