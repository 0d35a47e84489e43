// KfdBackend: Backend over /dev/kfd and the render nodes; RawKfd: the same descriptors without any help.
//
// Owns the KFD descriptor and the doorbell pages; translates between Backend's words and the structs of driver/abi, and
// nothing more. Render descriptors belong to the process: KFD's process object outlives every descriptor and takes a
// GPU's address space from one render descriptor only (kfd_process.c kfd_process_device_init_vm: EBUSY for another), so
// they stay open for the backends that come later.

#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "driver/backend/backend.h"
#include "driver/os/os.h"

namespace kfdcts {

inline constexpr const char* kKfdPath = "/dev/kfd";

class KfdBackend : public Backend {
 public:
  // Opens /dev/kfd. Errors: ENOENT, EACCES, ENXIO ... of open.
  static Result<std::unique_ptr<KfdBackend>> Open(Os& os);
  ~KfdBackend() override;

  int fd() const { return kfd_.get(); }
  int render_fd(uint32_t gpu_id) const;  // -1 before AcquireVm
  Os& os() { return os_; }

  const char* name() const override { return "kfd"; }
  Result<InterfaceVersion> Version() override;
  Result<std::vector<Apertures>> ProcessApertures() override;
  Status AcquireVm(uint32_t gpu_id, uint32_t render_minor) override;
  Result<ClockCounters> Clocks(uint32_t gpu_id) override;
  Result<MemoryGrant> Allocate(const MemoryRequest& request) override;
  Status Free(uint64_t handle) override;
  Result<uint32_t> Map(uint64_t handle, std::span<const uint32_t> gpu_ids) override;
  Result<uint32_t> Unmap(uint64_t handle, std::span<const uint32_t> gpu_ids) override;
  Result<uint64_t> Available(uint32_t gpu_id) override;
  Result<void*> MapHost(const MemoryRequest& request, const MemoryGrant& grant, void* at) override;
  Result<int> ExportDmabuf(uint64_t handle) override;
  Result<MemoryGrant> ImportDmabuf(uint32_t gpu_id, int fd, uint64_t address) override;
  Result<QueueGrant> CreateQueue(const QueueRequest& request) override;
  Status UpdateQueue(uint32_t queue_id, const QueueUpdate& update) override;
  Status DestroyQueue(uint32_t queue_id) override;
  Status SetCuMask(uint32_t queue_id, std::span<const uint32_t> mask) override;
  Result<uint32_t> AllocateGws(uint32_t queue_id, uint32_t count) override;
  Result<WaveState> QueueWaveState(uint32_t queue_id, uint64_t save_area) override;
  Result<volatile uint64_t*> Doorbell(uint32_t gpu_id, uint64_t doorbell_offset) override;
  Result<EventGrant> CreateEvent(const EventRequest& request) override;
  Status DestroyEvent(uint32_t event_id) override;
  Status SetEvent(uint32_t event_id) override;
  Status ResetEvent(uint32_t event_id) override;
  Result<WaitOutcome> WaitEvents(std::span<EventWait> events, bool all, uint32_t timeout_ms) override;
  Result<void*> MapEventPage(uint64_t page_offset, uint64_t bytes) override;
  Status SetMemoryPolicy(uint32_t gpu_id, bool default_coherent, bool alternate_coherent, uint64_t alternate_base,
                         uint64_t alternate_bytes) override;
  Status SetScratchBacking(uint32_t gpu_id, uint64_t address) override;
  Status SetTrapHandler(uint32_t gpu_id, uint64_t tba, uint64_t tma) override;
  Status SetXnackMode(bool enabled) override;
  Result<bool> XnackMode() override;

 private:
  KfdBackend(Os& os, FileDescriptor kfd) : os_(os), kfd_(std::move(kfd)) {}
  Status Call(unsigned long request, void* argument, const std::string& what);

  Os& os_;
  FileDescriptor kfd_;
  mutable std::mutex mutex_;
  std::map<uint32_t, int> render_;                        // by gpu_id
  std::map<uint64_t, volatile uint8_t*> doorbell_pages_;  // by page offset
};

// The kernel's own answers for the validation suites: no retry, no check, any number, any size, any pointer.
// Each call returns 0 or more, or -errno.
class RawKfd {
 public:
  RawKfd(Os& os, int fd) : os_(&os), fd_(fd) {}
  int fd() const { return fd_; }

  // Request as the uapi header encodes it, e.g. AMDKFD_IOC_CREATE_QUEUE.
  int Request(unsigned long request, void* argument) const { return os_->Ioctl(fd_, request, argument); }
  // Any number, direction (_IOC_READ | _IOC_WRITE) and size; type 'K'.
  int Ioctl(unsigned nr, unsigned direction, size_t size, void* argument) const;
  // Mmap of the descriptor: the address or -errno.
  int64_t Mmap(size_t bytes, int protection, int flags, uint64_t offset) const;
  int Munmap(void* address, size_t bytes) const;

 private:
  Os* os_;
  int fd_;
};

}  // namespace kfdcts
