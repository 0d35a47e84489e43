// SystemEvents: what happens on a GPU, told in lines (AMDKFD_IOC_SMI_EVENTS; kfd_smi_events.c).
//
// Owns the descriptor that the kernel opens for one GPU and the cutting of what it reads into lines. Does not own what
// a line means: its text is kept as the kernel wrote it (KFD_EVENT_FMT_* of kfd_ioctl.h).

#pragma once

#include <cstdint>
#include <deque>
#include <string>

#include "driver/backend/kfd_backend.h"
#include "driver/base/deadline.h"
#include "driver/base/result.h"
#include "driver/os/os.h"

namespace kfdcts {

struct SystemEvent {
  uint32_t kind = 0;  // KFD_SMI_EVENT_*
  std::string text;   // behind the kind, without newline
};

constexpr uint64_t SystemEventMask(uint32_t kind) { return uint64_t{1} << (kind - 1); }

class SystemEvents {
 public:
  // Nothing is told until Want() was called. EINVAL for a GPU that is not the process's.
  static Result<SystemEvents> Open(Os& os, const RawKfd& kfd, uint32_t gpu_id);

  int fd() const { return fd_.get(); }
  // From now on these kinds, a bit each (SystemEventMask), and no others.
  Status Want(uint64_t mask);
  // The next line; ETIME after the deadline.
  Result<SystemEvent> Next(Deadline deadline);

 private:
  SystemEvents(Os& os, int fd) : os_(&os), fd_(os, fd) {}
  Os* os_;
  FileDescriptor fd_;
  std::string partial_;
  std::deque<SystemEvent> ready_;
};

}  // namespace kfdcts
