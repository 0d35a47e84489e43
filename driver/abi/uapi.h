// The structs that the KFD ioctls pass, up to KFD 1.18, under one naming: the kernel's without prefix, in PascalCase.
//
// Those that Debian 12's <linux/kfd_ioctl.h> (KFD 1.11) has in their present shape are aliases of it. Those that are
// newer, or grew, are defined here, in this namespace, with the kernel's field names, so that a newer system header
// collides with nothing. Sources: Linux 6.12 include/uapi/linux/kfd_ioctl.h (KFD 1.17), Linux 6.17 (1.18).
// abi_test.cc holds the offsets against the system header and against literals.
//
// Owns layouts and numbers only. The render node's structs are libdrm's (<amdgpu_drm.h>).

#pragma once

#include <linux/kfd_ioctl.h>

#include <cstdint>

namespace kfdcts::abi {

// Unchanged since KFD 1.11.
using GetVersionArgs = ::kfd_ioctl_get_version_args;
using DestroyQueueArgs = ::kfd_ioctl_destroy_queue_args;
using GetClockCountersArgs = ::kfd_ioctl_get_clock_counters_args;
using ProcessDeviceApertures = ::kfd_process_device_apertures;
using GetProcessAperturesArgs = ::kfd_ioctl_get_process_apertures_args;
using UpdateQueueArgs = ::kfd_ioctl_update_queue_args;
using CreateEventArgs = ::kfd_ioctl_create_event_args;
using DestroyEventArgs = ::kfd_ioctl_destroy_event_args;
using SetEventArgs = ::kfd_ioctl_set_event_args;
using ResetEventArgs = ::kfd_ioctl_reset_event_args;
using WaitEventsArgs = ::kfd_ioctl_wait_events_args;
using MemoryExceptionFailure = ::kfd_memory_exception_failure;
using MemoryExceptionData = ::kfd_hsa_memory_exception_data;
using HwExceptionData = ::kfd_hsa_hw_exception_data;
using DbgRegisterArgs = ::kfd_ioctl_dbg_register_args;
using DbgUnregisterArgs = ::kfd_ioctl_dbg_unregister_args;
using DbgAddressWatchArgs = ::kfd_ioctl_dbg_address_watch_args;
using DbgWaveControlArgs = ::kfd_ioctl_dbg_wave_control_args;
using SetScratchBackingVaArgs = ::kfd_ioctl_set_scratch_backing_va_args;
using GetTileConfigArgs = ::kfd_ioctl_get_tile_config_args;
using SetTrapHandlerArgs = ::kfd_ioctl_set_trap_handler_args;
using GetProcessAperturesNewArgs = ::kfd_ioctl_get_process_apertures_new_args;
using AcquireVmArgs = ::kfd_ioctl_acquire_vm_args;
using AllocMemoryOfGpuArgs = ::kfd_ioctl_alloc_memory_of_gpu_args;
using FreeMemoryOfGpuArgs = ::kfd_ioctl_free_memory_of_gpu_args;
using MapMemoryToGpuArgs = ::kfd_ioctl_map_memory_to_gpu_args;
using UnmapMemoryFromGpuArgs = ::kfd_ioctl_unmap_memory_from_gpu_args;
using SetCuMaskArgs = ::kfd_ioctl_set_cu_mask_args;
using GetQueueWaveStateArgs = ::kfd_ioctl_get_queue_wave_state_args;
using GetDmabufInfoArgs = ::kfd_ioctl_get_dmabuf_info_args;
using ImportDmabufArgs = ::kfd_ioctl_import_dmabuf_args;
using AllocQueueGwsArgs = ::kfd_ioctl_alloc_queue_gws_args;
using SmiEventsArgs = ::kfd_ioctl_smi_events_args;
using SvmAttribute = ::kfd_ioctl_svm_attribute;
using SvmArgs = ::kfd_ioctl_svm_args;  // attributes follow: the ioctl's size field grows with them
using SetXnackModeArgs = ::kfd_ioctl_set_xnack_mode_args;
using CriuArgs = ::kfd_ioctl_criu_args;
using GetAvailableMemoryArgs = ::kfd_ioctl_get_available_memory_args;

// 0x02. 88 bytes up to KFD 1.16, 96 from 1.17.
struct CreateQueueArgs {
  uint64_t ring_base_address;
  uint64_t write_pointer_address;
  uint64_t read_pointer_address;
  uint64_t doorbell_offset;  // from KFD
  uint32_t ring_size;
  uint32_t gpu_id;
  uint32_t queue_type;
  uint32_t queue_percentage;
  uint32_t queue_priority;
  uint32_t queue_id;  // from KFD
  uint64_t eop_buffer_address;
  uint64_t eop_buffer_size;
  uint64_t ctx_save_restore_address;
  uint32_t ctx_save_restore_size;
  uint32_t ctl_stack_size;
  uint32_t sdma_engine_id;      // 1.17
  uint32_t metadata_ring_size;  // 1.22; padding before
};
inline constexpr uint32_t kCreateQueueArgsBytesBefore117 = 88;

// 0x04. The last word was padding before KFD 1.18.
struct SetMemoryPolicyArgs {
  uint64_t alternate_aperture_base;
  uint64_t alternate_aperture_size;
  uint32_t gpu_id;
  uint32_t default_policy;
  uint32_t alternate_policy;
  uint32_t misc_process_flag;
};

// What WAIT_EVENTS points to. The age of signal events came with KFD 1.14.
struct SignalEventData {
  uint64_t last_event_age;  // to and from KFD
};
struct EventData {
  union {
    MemoryExceptionData memory_exception_data;
    HwExceptionData hw_exception_data;
    SignalEventData signal_event_data;
  };
  uint64_t kfd_event_data_ext;
  uint32_t event_id;
  uint32_t pad;
};

// 0x24, KFD 1.12.
struct ExportDmabufArgs {
  uint64_t handle;
  uint32_t flags;
  uint32_t dmabuf_fd;  // from KFD
};

// 0x25, KFD 1.13.
struct RuntimeEnableArgs {
  uint64_t r_debug;
  uint32_t mode_mask;
  uint32_t capabilities_mask;
};
inline constexpr uint32_t kRuntimeEnableModeEnable = 1;
inline constexpr uint32_t kRuntimeEnableModeTtmpSave = 2;

// 0x26, KFD 1.13.
enum class DbgTrapOp : uint32_t {
  kEnable = 0,
  kDisable = 1,
  kSendRuntimeEvent = 2,
  kSetExceptionsEnabled = 3,
  kSetWaveLaunchOverride = 4,
  kSetWaveLaunchMode = 5,
  kSuspendQueues = 6,
  kResumeQueues = 7,
  kSetNodeAddressWatch = 8,
  kClearNodeAddressWatch = 9,
  kSetFlags = 10,
  kQueryDebugEvent = 11,
  kQueryExceptionInfo = 12,
  kGetQueueSnapshot = 13,
  kGetDeviceSnapshot = 14,
};
struct DbgTrapEnableArgs {
  uint64_t exception_mask;
  uint64_t rinfo_ptr;
  uint32_t rinfo_size;
  uint32_t dbg_fd;
};
struct DbgTrapSendRuntimeEventArgs {
  uint64_t exception_mask;
  uint32_t gpu_id;
  uint32_t queue_id;
};
struct DbgTrapSetExceptionsEnabledArgs {
  uint64_t exception_mask;
};
struct DbgTrapSetWaveLaunchOverrideArgs {
  uint32_t override_mode;
  uint32_t enable_mask;
  uint32_t support_request_mask;
  uint32_t pad;
};
struct DbgTrapSetWaveLaunchModeArgs {
  uint32_t launch_mode;
  uint32_t pad;
};
struct DbgTrapSuspendQueuesArgs {
  uint64_t exception_mask;
  uint64_t queue_array_ptr;
  uint32_t num_queues;
  uint32_t grace_period;
};
struct DbgTrapResumeQueuesArgs {
  uint64_t queue_array_ptr;
  uint32_t num_queues;
  uint32_t pad;
};
struct DbgTrapSetNodeAddressWatchArgs {
  uint64_t address;
  uint32_t mode;
  uint32_t mask;
  uint32_t gpu_id;
  uint32_t id;
};
struct DbgTrapClearNodeAddressWatchArgs {
  uint32_t gpu_id;
  uint32_t id;
};
struct DbgTrapSetFlagsArgs {
  uint32_t flags;
  uint32_t pad;
};
struct DbgTrapQueryDebugEventArgs {
  uint64_t exception_mask;
  uint32_t gpu_id;
  uint32_t queue_id;
};
struct DbgTrapQueryExceptionInfoArgs {
  uint64_t info_ptr;
  uint32_t info_size;
  uint32_t source_id;
  uint32_t exception_code;
  uint32_t clear_exception;
};
struct DbgTrapQueueSnapshotArgs {
  uint64_t exception_mask;
  uint64_t snapshot_buf_ptr;
  uint32_t num_queues;
  uint32_t entry_size;
};
struct DbgTrapDeviceSnapshotArgs {
  uint64_t exception_mask;
  uint64_t snapshot_buf_ptr;
  uint32_t num_devices;
  uint32_t entry_size;
};
struct DbgTrapArgs {
  uint32_t pid;
  uint32_t op;
  union {
    DbgTrapEnableArgs enable;
    DbgTrapSendRuntimeEventArgs send_runtime_event;
    DbgTrapSetExceptionsEnabledArgs set_exceptions_enabled;
    DbgTrapSetWaveLaunchOverrideArgs launch_override;
    DbgTrapSetWaveLaunchModeArgs launch_mode;
    DbgTrapSuspendQueuesArgs suspend_queues;
    DbgTrapResumeQueuesArgs resume_queues;
    DbgTrapSetNodeAddressWatchArgs set_node_address_watch;
    DbgTrapClearNodeAddressWatchArgs clear_node_address_watch;
    DbgTrapSetFlagsArgs set_flags;
    DbgTrapQueryDebugEventArgs query_debug_event;
    DbgTrapQueryExceptionInfoArgs query_exception_info;
    DbgTrapQueueSnapshotArgs queue_snapshot;
    DbgTrapDeviceSnapshotArgs device_snapshot;
  };
};

// What the debug operations point to.
struct RuntimeInfo {
  uint64_t r_debug;
  uint32_t runtime_state;
  uint32_t ttmp_setup;
};
struct QueueSnapshotEntry {
  uint64_t exception_status;
  uint64_t ring_base_address;
  uint64_t write_pointer_address;
  uint64_t read_pointer_address;
  uint64_t ctx_save_restore_address;
  uint32_t queue_id;
  uint32_t gpu_id;
  uint32_t ring_size;
  uint32_t queue_type;
  uint32_t ctx_save_restore_area_size;
  uint32_t reserved;
};
struct DbgDeviceInfoEntry {
  uint64_t exception_status;
  uint64_t lds_base;
  uint64_t lds_limit;
  uint64_t scratch_base;
  uint64_t scratch_limit;
  uint64_t gpuvm_base;
  uint64_t gpuvm_limit;
  uint32_t gpu_id;
  uint32_t location_id;
  uint32_t vendor_id;
  uint32_t device_id;
  uint32_t revision_id;
  uint32_t subsystem_vendor_id;
  uint32_t subsystem_device_id;
  uint32_t fw_version;
  uint32_t gfx_target_version;
  uint32_t simd_count;
  uint32_t max_waves_per_simd;
  uint32_t array_count;
  uint32_t simd_arrays_per_engine;
  uint32_t num_xcc;
  uint32_t capability;
  uint32_t debug_prop;
};

// At the start of each XCC's save area (struct kfd_context_save_area_header).
struct ContextSaveAreaHeader {
  struct {
    uint32_t control_stack_offset;
    uint32_t control_stack_size;
    uint32_t wave_state_offset;
    uint32_t wave_state_size;
  } wave_state;
  uint32_t debug_offset;
  uint32_t debug_size;
  uint64_t err_payload_addr;
  uint32_t err_event_id;
  uint32_t reserved1;
};

// enum kfd_dbg_trap_exception_code.
enum class ExceptionCode : uint32_t {
  kNone = 0,
  kQueueWaveAbort = 1,
  kQueueWaveTrap = 2,
  kQueueWaveMathError = 3,
  kQueueWaveIllegalInstruction = 4,
  kQueueWaveMemoryViolation = 5,
  kQueueWaveApertureViolation = 6,
  kQueuePacketDispatchDimInvalid = 16,
  kQueuePacketDispatchGroupSegmentSizeInvalid = 17,
  kQueuePacketDispatchCodeInvalid = 18,
  kQueuePacketReserved = 19,
  kQueuePacketUnsupported = 20,
  kQueuePacketDispatchWorkGroupSizeInvalid = 21,
  kQueuePacketDispatchRegisterInvalid = 22,
  kQueuePacketVendorUnsupported = 23,
  kQueuePreemptionError = 30,
  kQueueNew = 31,
  kDeviceQueueDelete = 32,
  kDeviceMemoryViolation = 33,
  kDeviceRasError = 34,
  kDeviceFatalHalt = 35,
  kDeviceNew = 36,
  kProcessRuntime = 48,
  kProcessDeviceRemove = 49,
};
constexpr uint64_t ExceptionMask(ExceptionCode code) { return uint64_t{1} << (static_cast<uint32_t>(code) - 1); }

// 0x86, 0x28 in newer kernels; KFD 1.23. From the patches "Add kfd_ioctl_profiler to contain profiler kernel driver
// changes" (amd-gfx, 2025-2026), as first merged.
struct ProfilerArgs {
  uint32_t op;
  union {
    struct {
      uint32_t gpu_id;
      uint32_t lock;
      uint32_t perfcount_enable;
    } pmc;
    uint32_t version;
  };
};

// CREATE_QUEUE's queue_type.
enum class QueueType : uint32_t { kCompute = 0, kSdma = 1, kComputeAql = 2, kSdmaXgmi = 3, kSdmaByEngineId = 4 };

inline constexpr uint32_t kQueuePercentageMax = 100;
inline constexpr uint32_t kQueuePriorityMax = 15;
inline constexpr uint32_t kQueueRingBytesMin = 1024;

// ALLOC_MEMORY_OF_GPU's flags. Unsigned: the header's (1 << 31) is a negative int.
inline constexpr uint32_t kAllocVram = 1u << 0;
inline constexpr uint32_t kAllocGtt = 1u << 1;
inline constexpr uint32_t kAllocUserptr = 1u << 2;
inline constexpr uint32_t kAllocDoorbell = 1u << 3;
inline constexpr uint32_t kAllocMmioRemap = 1u << 4;
inline constexpr uint32_t kAllocContiguous = 1u << 23;  // 1.16
inline constexpr uint32_t kAllocExtCoherent = 1u << 24;
inline constexpr uint32_t kAllocUncached = 1u << 25;
inline constexpr uint32_t kAllocCoherent = 1u << 26;
inline constexpr uint32_t kAllocAqlQueueMem = 1u << 27;
inline constexpr uint32_t kAllocNoSubstitute = 1u << 28;
inline constexpr uint32_t kAllocPublic = 1u << 29;
inline constexpr uint32_t kAllocExecutable = 1u << 30;
inline constexpr uint32_t kAllocWritable = 1u << 31;

inline constexpr uint32_t kSvmFlagExtCoherent = 0x80;

// CREATE_EVENT's event_type.
enum class EventType : uint32_t {
  kSignal = 0,
  kNodeChange = 1,
  kDeviceStateChange = 2,
  kHwException = 3,
  kSystem = 4,
  kDebug = 5,
  kProfile = 6,
  kQueue = 7,
  kMemory = 8,
};

// WAIT_EVENTS' wait_result.
enum class WaitResult : uint32_t { kComplete = 0, kTimeout = 1, kFail = 2 };

inline constexpr uint32_t kSignalEventLimit = 4096;
inline constexpr uint32_t kFirstNonSignalEventId = 0x40000000;  // Linux 6.12 kfd_events.h KFD_FIRST_NONSIGNAL_EVENT_ID
inline constexpr uint32_t kWaitForever = 0xffffffff;            // kfd_events.c KFD_EVENT_TIMEOUT_INFINITE

}  // namespace kfdcts::abi
