#include "driver/debug/debugger.h"

#include <errno.h>
#include <sys/ioctl.h>

#include "driver/abi/ioctls.h"
#include "driver/backend/kfd_request.h"
#include "driver/base/file.h"

namespace kfdcts {
namespace {

const char* NameOf(abi::DbgTrapOp op) {
  static constexpr const char* kNames[] = {"ENABLE",
                                           "DISABLE",
                                           "SEND_RUNTIME_EVENT",
                                           "SET_EXCEPTIONS_ENABLED",
                                           "SET_WAVE_LAUNCH_OVERRIDE",
                                           "SET_WAVE_LAUNCH_MODE",
                                           "SUSPEND_QUEUES",
                                           "RESUME_QUEUES",
                                           "SET_NODE_ADDRESS_WATCH",
                                           "CLEAR_NODE_ADDRESS_WATCH",
                                           "SET_FLAGS",
                                           "QUERY_DEBUG_EVENT",
                                           "QUERY_EXCEPTION_INFO",
                                           "GET_QUEUE_SNAPSHOT",
                                           "GET_DEVICE_SNAPSHOT"};
  const auto index = static_cast<size_t>(op);
  return index < std::size(kNames) ? kNames[index] : "?";
}

}  // namespace

Status Runtime::Enable(uint64_t r_debug, uint32_t mode) const {
  abi::RuntimeEnableArgs args = {};
  args.r_debug = r_debug;
  args.mode_mask = mode;
  const int answer = kfd_.Ioctl(abi::kRuntimeEnable, _IOC_READ | _IOC_WRITE, sizeof args, &args);
  if (answer < 0) return Error::Of(-answer, "RUNTIME_ENABLE(mode_mask={:#x}): {}", mode, ErrnoName(answer));
  return {};
}

int Debugger::Call(abi::DbgTrapOp op, abi::DbgTrapArgs& args) const {
  args.pid = pid_;
  args.op = static_cast<uint32_t>(op);
  return kfd_.Ioctl(abi::kDbgTrap, _IOC_READ | _IOC_WRITE, sizeof args, &args);
}

Result<uint32_t> Debugger::Ask(abi::DbgTrapOp op, abi::DbgTrapArgs& args) const {
  const int answer = Call(op, args);
  if (answer < 0) return Error::Of(-answer, "DBG_TRAP(pid={}, {}): {}", pid_, NameOf(op), ErrnoName(answer));
  return static_cast<uint32_t>(answer);
}

Result<abi::RuntimeInfo> Debugger::Enable(uint64_t exceptions, int event_fd) const {
  abi::RuntimeInfo info = {};
  abi::DbgTrapArgs args = {};
  args.enable.exception_mask = exceptions;
  args.enable.rinfo_ptr = AddressOf(&info);
  args.enable.rinfo_size = sizeof info;
  args.enable.dbg_fd = static_cast<uint32_t>(event_fd);
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kEnable, args));
  return info;
}

Status Debugger::Disable() const {
  abi::DbgTrapArgs args = {};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kDisable, args));
  return {};
}

Status Debugger::SendRuntimeEvent(uint64_t exceptions, uint32_t gpu_id, uint32_t queue_id) const {
  abi::DbgTrapArgs args = {};
  args.send_runtime_event = {.exception_mask = exceptions, .gpu_id = gpu_id, .queue_id = queue_id};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kSendRuntimeEvent, args));
  return {};
}

Status Debugger::SetExceptionsEnabled(uint64_t exceptions) const {
  abi::DbgTrapArgs args = {};
  args.set_exceptions_enabled.exception_mask = exceptions;
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kSetExceptionsEnabled, args));
  return {};
}

Result<Debugger::Override> Debugger::SetWaveLaunchOverride(uint32_t mode, uint32_t enable, uint32_t requested) const {
  abi::DbgTrapArgs args = {};
  args.launch_override = {.override_mode = mode, .enable_mask = enable, .support_request_mask = requested, .pad = 0};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kSetWaveLaunchOverride, args));
  return Override{args.launch_override.enable_mask, args.launch_override.support_request_mask};
}

Status Debugger::SetWaveLaunchMode(uint32_t mode) const {
  abi::DbgTrapArgs args = {};
  args.launch_mode.launch_mode = mode;
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kSetWaveLaunchMode, args));
  return {};
}

Result<uint32_t> Debugger::SuspendQueues(std::span<uint32_t> ids, uint64_t clear, uint32_t grace_period) const {
  abi::DbgTrapArgs args = {};
  args.suspend_queues = {.exception_mask = clear,
                         .queue_array_ptr = AddressOf(ids.data()),
                         .num_queues = static_cast<uint32_t>(ids.size()),
                         .grace_period = grace_period};
  return Ask(abi::DbgTrapOp::kSuspendQueues, args);
}

Result<uint32_t> Debugger::ResumeQueues(std::span<uint32_t> ids) const {
  abi::DbgTrapArgs args = {};
  args.resume_queues = {
      .queue_array_ptr = AddressOf(ids.data()), .num_queues = static_cast<uint32_t>(ids.size()), .pad = 0};
  return Ask(abi::DbgTrapOp::kResumeQueues, args);
}

Result<uint32_t> Debugger::ResumeAllQueues() const {
  abi::DbgTrapArgs args = {};
  return Ask(abi::DbgTrapOp::kResumeQueues, args);
}

Result<uint32_t> Debugger::SetAddressWatch(uint32_t gpu_id, uint64_t address, uint32_t mask, uint32_t mode) const {
  abi::DbgTrapArgs args = {};
  args.set_node_address_watch = {.address = address, .mode = mode, .mask = mask, .gpu_id = gpu_id, .id = 0};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kSetNodeAddressWatch, args));
  return args.set_node_address_watch.id;
}

Status Debugger::ClearAddressWatch(uint32_t gpu_id, uint32_t id) const {
  abi::DbgTrapArgs args = {};
  args.clear_node_address_watch = {.gpu_id = gpu_id, .id = id};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kClearNodeAddressWatch, args));
  return {};
}

Result<uint32_t> Debugger::SetFlags(uint32_t flags) const {
  abi::DbgTrapArgs args = {};
  args.set_flags.flags = flags;
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kSetFlags, args));
  return args.set_flags.flags;
}

Result<abi::DbgTrapQueryDebugEventArgs> Debugger::QueryEvent(uint64_t clear) const {
  abi::DbgTrapArgs args = {};
  args.query_debug_event.exception_mask = clear;
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kQueryDebugEvent, args));
  return args.query_debug_event;
}

Result<uint32_t> Debugger::QueryExceptionInfo(abi::ExceptionCode code, uint32_t source, bool clear,
                                              std::span<uint8_t> info) const {
  abi::DbgTrapArgs args = {};
  args.query_exception_info = {.info_ptr = AddressOf(info.data()),
                               .info_size = static_cast<uint32_t>(info.size()),
                               .source_id = source,
                               .exception_code = static_cast<uint32_t>(code),
                               .clear_exception = clear ? 1u : 0u};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kQueryExceptionInfo, args));
  return args.query_exception_info.info_size;
}

Result<std::vector<abi::QueueSnapshotEntry>> Debugger::QueueSnapshot(uint32_t room, uint64_t clear) const {
  std::vector<abi::QueueSnapshotEntry> entries(room);
  abi::DbgTrapArgs args = {};
  args.queue_snapshot = {.exception_mask = clear,
                         .snapshot_buf_ptr = AddressOf(entries.data()),
                         .num_queues = room,
                         .entry_size = sizeof(abi::QueueSnapshotEntry)};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kGetQueueSnapshot, args));
  if (args.queue_snapshot.num_queues < room) entries.resize(args.queue_snapshot.num_queues);
  return entries;
}

Result<std::vector<abi::DbgDeviceInfoEntry>> Debugger::DeviceSnapshot(uint32_t room, uint64_t clear) const {
  std::vector<abi::DbgDeviceInfoEntry> entries(room);
  abi::DbgTrapArgs args = {};
  args.device_snapshot = {.exception_mask = clear,
                          .snapshot_buf_ptr = AddressOf(entries.data()),
                          .num_devices = room,
                          .entry_size = sizeof(abi::DbgDeviceInfoEntry)};
  KFDCTS_TRY(Ask(abi::DbgTrapOp::kGetDeviceSnapshot, args));
  if (args.device_snapshot.num_devices < room) entries.resize(args.device_snapshot.num_devices);
  return entries;
}

}  // namespace kfdcts
