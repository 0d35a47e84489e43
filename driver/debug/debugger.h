// Debugger: the operations of AMDKFD_IOC_DBG_TRAP on one process; Runtime: the debuggee's AMDKFD_IOC_RUNTIME_ENABLE.
//
// Owns nothing but the wording of refusals; the session is the kernel's (kfd_chardev.c kfd_ioctl_set_debug_trap,
// kfd_debug.c). Masks are of abi::ExceptionMask, queues by id, GPUs by gpu_id. Errors carry errno in Error::code.

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "driver/abi/uapi.h"
#include "driver/backend/kfd_backend.h"
#include "driver/base/result.h"

namespace kfdcts {

class Runtime {
 public:
  explicit Runtime(const RawKfd& kfd) : kfd_(kfd) {}
  // Waits for the debugger's answer if there is one. `mode`: abi::kRuntimeEnableMode*; 0 disables.
  Status Enable(uint64_t r_debug = 0, uint32_t mode = abi::kRuntimeEnableModeEnable) const;
  Status Disable() const { return Enable(0, 0); }

 private:
  RawKfd kfd_;
};

class Debugger {
 public:
  Debugger(const RawKfd& kfd, uint32_t pid) : kfd_(kfd), pid_(pid) {}

  // One byte is written to `event_fd` whenever an exception of the mask is raised.
  Result<abi::RuntimeInfo> Enable(uint64_t exceptions, int event_fd) const;
  Status Disable() const;
  Status SendRuntimeEvent(uint64_t exceptions, uint32_t gpu_id, uint32_t queue_id) const;
  Status SetExceptionsEnabled(uint64_t exceptions) const;

  struct Override {
    uint32_t previous = 0;   // trap mask that was enabled
    uint32_t supported = 0;  // bits that can be asked for
  };
  Result<Override> SetWaveLaunchOverride(uint32_t mode, uint32_t enable, uint32_t requested) const;
  Status SetWaveLaunchMode(uint32_t mode) const;

  // How many queues were suspended or resumed; each id comes back with a bit set if its queue was not
  // (KFD_DBG_QUEUE_ERROR_MASK, KFD_DBG_QUEUE_INVALID_MASK).
  Result<uint32_t> SuspendQueues(std::span<uint32_t> ids, uint64_t clear = 0, uint32_t grace_period = 0) const;
  Result<uint32_t> ResumeQueues(std::span<uint32_t> ids) const;
  Result<uint32_t> ResumeAllQueues() const;

  Result<uint32_t> SetAddressWatch(uint32_t gpu_id, uint64_t address, uint32_t mask, uint32_t mode) const;
  Status ClearAddressWatch(uint32_t gpu_id, uint32_t id) const;
  Result<uint32_t> SetFlags(uint32_t flags) const;  // the flags before

  // The first exception that was asked for; EAGAIN: there is none.
  Result<abi::DbgTrapQueryDebugEventArgs> QueryEvent(uint64_t clear = 0) const;
  // Size of the information; as much of it as there is room for is in `info`. `source`: queue or GPU, by the code.
  Result<uint32_t> QueryExceptionInfo(abi::ExceptionCode code, uint32_t source, bool clear,
                                      std::span<uint8_t> info) const;
  // At most `room` entries.
  Result<std::vector<abi::QueueSnapshotEntry>> QueueSnapshot(uint32_t room, uint64_t clear = 0) const;
  Result<std::vector<abi::DbgDeviceInfoEntry>> DeviceSnapshot(uint32_t room, uint64_t clear = 0) const;

  // Any operation with any struct: the kernel's answer, 0 or more, or -errno. The pid is set here.
  int Call(abi::DbgTrapOp op, abi::DbgTrapArgs& args) const;

 private:
  Result<uint32_t> Ask(abi::DbgTrapOp op, abi::DbgTrapArgs& args) const;

  RawKfd kfd_;
  uint32_t pid_;
};

// KFD_DBG_QUEUE_ERROR_MASK and KFD_DBG_QUEUE_INVALID_MASK: bits 30 and 31 of a queue id that came back.
inline constexpr uint32_t kDebugQueueError = 1u << 30;
inline constexpr uint32_t kDebugQueueInvalid = 1u << 31;

}  // namespace kfdcts
