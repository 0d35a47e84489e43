// Every KFD ioctl: number, name, direction, argument size, and the first KFD version that has it.
//
// Owns the table and look-ups in it. What the arguments hold is in uapi.h; who handles them, elsewhere. Numbers and
// sizes: Linux 6.12 kfd_ioctl.h and kfd_chardev.c amdkfd_ioctls (0x01-0x26, KFD 1.17), amd-gfx patches (0x27, 0x28,
// 0x86), ROCr libhsakmt/include/hsakmt/linux/kfd_ioctl.h (0x80-0x85). First versions: the list at the head of
// kfd_ioctl.h, "1" where the list does not say.

#pragma once

#include <linux/ioctl.h>

#include <array>
#include <cstdint>
#include <string_view>

#include "driver/abi/uapi.h"

namespace kfdcts::abi {

enum class IoctlKind : uint8_t {
  kCurrent,
  kDeprecated,  // refused with EPERM by KFD 1.13 and later (kfd_chardev.c kfd_ioctl_dbg_*)
  kNewer,       // not in KFD 1.18
  kRocmOnly,    // in ROCm's driver only, ENOTTY in the mainline kernel
};

struct Ioctl {
  uint8_t number;
  std::string_view name;
  uint8_t direction;    // _IOC_READ, _IOC_WRITE or both, from the view of the caller
  uint16_t size;        // of the argument, in the newest version known
  uint8_t since_minor;  // KFD 1.<since_minor>
  IoctlKind kind = IoctlKind::kCurrent;

  // The request word for an argument of `bytes` bytes.
  constexpr uint32_t request(uint32_t bytes) const { return _IOC(direction, 'K', number, bytes); }
  constexpr uint32_t request() const { return request(size); }
};

inline constexpr uint8_t kIoctlRead = _IOC_READ;
inline constexpr uint8_t kIoctlWrite = _IOC_WRITE;
inline constexpr uint8_t kIoctlBoth = _IOC_READ | _IOC_WRITE;

// Numbers, for code that names one ioctl.
enum IoctlNumber : uint8_t {
  kGetVersion = 0x01,
  kCreateQueue = 0x02,
  kDestroyQueue = 0x03,
  kSetMemoryPolicy = 0x04,
  kGetClockCounters = 0x05,
  kGetProcessApertures = 0x06,
  kUpdateQueue = 0x07,
  kCreateEvent = 0x08,
  kDestroyEvent = 0x09,
  kSetEvent = 0x0a,
  kResetEvent = 0x0b,
  kWaitEvents = 0x0c,
  kDbgRegister = 0x0d,
  kDbgUnregister = 0x0e,
  kDbgAddressWatch = 0x0f,
  kDbgWaveControl = 0x10,
  kSetScratchBackingVa = 0x11,
  kGetTileConfig = 0x12,
  kSetTrapHandler = 0x13,
  kGetProcessAperturesNew = 0x14,
  kAcquireVm = 0x15,
  kAllocMemoryOfGpu = 0x16,
  kFreeMemoryOfGpu = 0x17,
  kMapMemoryToGpu = 0x18,
  kUnmapMemoryFromGpu = 0x19,
  kSetCuMask = 0x1a,
  kGetQueueWaveState = 0x1b,
  kGetDmabufInfo = 0x1c,
  kImportDmabuf = 0x1d,
  kAllocQueueGws = 0x1e,
  kSmiEvents = 0x1f,
  kSvm = 0x20,
  kSetXnackMode = 0x21,
  kCriuOp = 0x22,
  kAvailableMemory = 0x23,
  kExportDmabuf = 0x24,
  kRuntimeEnable = 0x25,
  kDbgTrap = 0x26,
  kCreateProcess = 0x27,
  kProfiler = 0x28,
  kIpcImportHandle = 0x80,
  kIpcExportHandle = 0x81,
  kCrossMemoryCopy = 0x83,
  kRlcSpm = 0x84,
  kPcSample = 0x85,
  kProfilerFirst = 0x86,
};
inline constexpr uint8_t kIoctlLastMainline = kDbgTrap;  // of KFD 1.18

// clang-format off
inline constexpr std::array kIoctls = {
    Ioctl{kGetVersion,             "GET_VERSION",               kIoctlRead,    8,  1},
    Ioctl{kCreateQueue,            "CREATE_QUEUE",              kIoctlBoth,   96,  1},
    Ioctl{kDestroyQueue,           "DESTROY_QUEUE",             kIoctlBoth,    8,  1},
    Ioctl{kSetMemoryPolicy,        "SET_MEMORY_POLICY",         kIoctlWrite,  32,  1},
    Ioctl{kGetClockCounters,       "GET_CLOCK_COUNTERS",        kIoctlBoth,   40,  1},
    Ioctl{kGetProcessApertures,    "GET_PROCESS_APERTURES",     kIoctlRead,  400,  1},
    Ioctl{kUpdateQueue,            "UPDATE_QUEUE",              kIoctlWrite,  24,  1},
    Ioctl{kCreateEvent,            "CREATE_EVENT",              kIoctlBoth,   32,  1},
    Ioctl{kDestroyEvent,           "DESTROY_EVENT",             kIoctlWrite,   8,  1},
    Ioctl{kSetEvent,               "SET_EVENT",                 kIoctlWrite,   8,  1},
    Ioctl{kResetEvent,             "RESET_EVENT",               kIoctlWrite,   8,  1},
    Ioctl{kWaitEvents,             "WAIT_EVENTS",               kIoctlBoth,   24,  1},
    Ioctl{kDbgRegister,            "DBG_REGISTER",              kIoctlWrite,   8,  1, IoctlKind::kDeprecated},
    Ioctl{kDbgUnregister,          "DBG_UNREGISTER",            kIoctlWrite,   8,  1, IoctlKind::kDeprecated},
    Ioctl{kDbgAddressWatch,        "DBG_ADDRESS_WATCH",         kIoctlWrite,  16,  1, IoctlKind::kDeprecated},
    Ioctl{kDbgWaveControl,         "DBG_WAVE_CONTROL",          kIoctlWrite,  16,  1, IoctlKind::kDeprecated},
    Ioctl{kSetScratchBackingVa,    "SET_SCRATCH_BACKING_VA",    kIoctlBoth,   16,  1},
    Ioctl{kGetTileConfig,          "GET_TILE_CONFIG",           kIoctlBoth,   40,  1},
    Ioctl{kSetTrapHandler,         "SET_TRAP_HANDLER",          kIoctlWrite,  24,  1},
    Ioctl{kGetProcessAperturesNew, "GET_PROCESS_APERTURES_NEW", kIoctlBoth,   16,  1},
    Ioctl{kAcquireVm,              "ACQUIRE_VM",                kIoctlWrite,   8,  1},
    Ioctl{kAllocMemoryOfGpu,       "ALLOC_MEMORY_OF_GPU",       kIoctlBoth,   40,  1},
    Ioctl{kFreeMemoryOfGpu,        "FREE_MEMORY_OF_GPU",        kIoctlWrite,   8,  1},
    Ioctl{kMapMemoryToGpu,         "MAP_MEMORY_TO_GPU",         kIoctlBoth,   24,  1},
    Ioctl{kUnmapMemoryFromGpu,     "UNMAP_MEMORY_FROM_GPU",     kIoctlBoth,   24,  1},
    Ioctl{kSetCuMask,              "SET_CU_MASK",               kIoctlWrite,  16,  1},
    Ioctl{kGetQueueWaveState,      "GET_QUEUE_WAVE_STATE",      kIoctlBoth,   24,  1},
    Ioctl{kGetDmabufInfo,          "GET_DMABUF_INFO",           kIoctlBoth,   32,  1},
    Ioctl{kImportDmabuf,           "IMPORT_DMABUF",             kIoctlBoth,   24,  1},
    Ioctl{kAllocQueueGws,          "ALLOC_QUEUE_GWS",           kIoctlBoth,   16,  1},
    Ioctl{kSmiEvents,              "SMI_EVENTS",                kIoctlBoth,    8,  3},
    Ioctl{kSvm,                    "SVM",                       kIoctlBoth,   24,  5},
    Ioctl{kSetXnackMode,           "SET_XNACK_MODE",            kIoctlBoth,    4,  5},
    Ioctl{kCriuOp,                 "CRIU_OP",                   kIoctlBoth,   56,  7},
    Ioctl{kAvailableMemory,        "AVAILABLE_MEMORY",          kIoctlBoth,   16,  9},
    Ioctl{kExportDmabuf,           "EXPORT_DMABUF",             kIoctlBoth,   16, 12},
    Ioctl{kRuntimeEnable,          "RUNTIME_ENABLE",            kIoctlBoth,   16, 13},
    Ioctl{kDbgTrap,                "DBG_TRAP",                  kIoctlBoth,   32, 13},
    Ioctl{kCreateProcess,          "CREATE_PROCESS",            0,             0, 19, IoctlKind::kNewer},
    Ioctl{kProfiler,               "PROFILER",                  kIoctlBoth,   16, 23, IoctlKind::kNewer},
    Ioctl{kIpcImportHandle,        "IPC_IMPORT_HANDLE",         kIoctlBoth,   48,  1, IoctlKind::kRocmOnly},
    Ioctl{kIpcExportHandle,        "IPC_EXPORT_HANDLE",         kIoctlBoth,   32,  1, IoctlKind::kRocmOnly},
    Ioctl{kCrossMemoryCopy,        "CROSS_MEMORY_COPY",         kIoctlBoth,   48,  1, IoctlKind::kRocmOnly},
    Ioctl{kRlcSpm,                 "RLC_SPM",                   kIoctlBoth,   32,  1, IoctlKind::kRocmOnly},
    Ioctl{kPcSample,               "PC_SAMPLE",                 kIoctlBoth,   32,  1, IoctlKind::kRocmOnly},
    Ioctl{kProfilerFirst,          "PROFILER",                  kIoctlBoth,   16, 23, IoctlKind::kNewer},
};
// clang-format on

// nullptr where the number is not in the table.
constexpr const Ioctl* FindIoctl(uint32_t number) {
  for (const Ioctl& row : kIoctls) {
    if (row.number == number) return &row;
  }
  return nullptr;
}

// "CREATE_QUEUE", or "ioctl" for a number that is not in the table.
constexpr std::string_view IoctlName(uint32_t number) {
  const Ioctl* row = FindIoctl(number);
  return row == nullptr ? std::string_view("ioctl") : row->name;
}

}  // namespace kfdcts::abi
