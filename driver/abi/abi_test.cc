// Parity of driver/abi with the system's <linux/kfd_ioctl.h>, and literal offsets for what is newer than it.

#include <fcntl.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <set>

#include "driver/abi/ioctls.h"
#include "driver/abi/mmap_offset.h"
#include "driver/abi/uapi.h"

namespace kfdcts::abi {
namespace {

TEST(Ioctls, NumbersAreCompleteAndUnique) {
  std::set<uint8_t> numbers;
  for (const Ioctl& row : kIoctls) EXPECT_TRUE(numbers.insert(row.number).second) << row.name;
  for (uint8_t number = 1; number <= kIoctlLastMainline; ++number) EXPECT_EQ(numbers.count(number), 1u) << int{number};
  EXPECT_EQ(kIoctlLastMainline, 0x26);
  EXPECT_EQ(FindIoctl(0), nullptr);
  EXPECT_EQ(FindIoctl(0x29), nullptr);
  EXPECT_EQ(IoctlName(0x16), "ALLOC_MEMORY_OF_GPU");
}

// The system header's request words, whole: type, number, direction and size.
TEST(Ioctls, ParityWithTheSystemHeader) {
  struct Row {
    uint8_t number;
    unsigned long request;
  };
  const Row rows[] = {
      {0x01, AMDKFD_IOC_GET_VERSION},
      {0x03, AMDKFD_IOC_DESTROY_QUEUE},
      {0x04, AMDKFD_IOC_SET_MEMORY_POLICY},
      {0x05, AMDKFD_IOC_GET_CLOCK_COUNTERS},
      {0x06, AMDKFD_IOC_GET_PROCESS_APERTURES},
      {0x07, AMDKFD_IOC_UPDATE_QUEUE},
      {0x08, AMDKFD_IOC_CREATE_EVENT},
      {0x09, AMDKFD_IOC_DESTROY_EVENT},
      {0x0a, AMDKFD_IOC_SET_EVENT},
      {0x0b, AMDKFD_IOC_RESET_EVENT},
      {0x0c, AMDKFD_IOC_WAIT_EVENTS},
      {0x0d, AMDKFD_IOC_DBG_REGISTER_DEPRECATED},
      {0x0e, AMDKFD_IOC_DBG_UNREGISTER_DEPRECATED},
      {0x0f, AMDKFD_IOC_DBG_ADDRESS_WATCH_DEPRECATED},
      {0x10, AMDKFD_IOC_DBG_WAVE_CONTROL_DEPRECATED},
      {0x11, AMDKFD_IOC_SET_SCRATCH_BACKING_VA},
      {0x12, AMDKFD_IOC_GET_TILE_CONFIG},
      {0x13, AMDKFD_IOC_SET_TRAP_HANDLER},
      {0x14, AMDKFD_IOC_GET_PROCESS_APERTURES_NEW},
      {0x15, AMDKFD_IOC_ACQUIRE_VM},
      {0x16, AMDKFD_IOC_ALLOC_MEMORY_OF_GPU},
      {0x17, AMDKFD_IOC_FREE_MEMORY_OF_GPU},
      {0x18, AMDKFD_IOC_MAP_MEMORY_TO_GPU},
      {0x19, AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU},
      {0x1a, AMDKFD_IOC_SET_CU_MASK},
      {0x1b, AMDKFD_IOC_GET_QUEUE_WAVE_STATE},
      {0x1c, AMDKFD_IOC_GET_DMABUF_INFO},
      {0x1d, AMDKFD_IOC_IMPORT_DMABUF},
      {0x1e, AMDKFD_IOC_ALLOC_QUEUE_GWS},
      {0x1f, AMDKFD_IOC_SMI_EVENTS},
      {0x20, AMDKFD_IOC_SVM},
      {0x21, AMDKFD_IOC_SET_XNACK_MODE},
      {0x22, AMDKFD_IOC_CRIU_OP},
      {0x23, AMDKFD_IOC_AVAILABLE_MEMORY},
#ifdef AMDKFD_IOC_EXPORT_DMABUF
      {0x24, AMDKFD_IOC_EXPORT_DMABUF},
#endif
#ifdef AMDKFD_IOC_RUNTIME_ENABLE
      {0x25, AMDKFD_IOC_RUNTIME_ENABLE},
#endif
#ifdef AMDKFD_IOC_DBG_TRAP
      {0x26, AMDKFD_IOC_DBG_TRAP},
#endif
  };
  for (const Row& row : rows) {
    const Ioctl* ioctl = FindIoctl(row.number);
    ASSERT_NE(ioctl, nullptr) << int{row.number};
    EXPECT_EQ(ioctl->request(), row.request) << ioctl->name;
  }
  // CREATE_QUEUE grew in 1.17: the header's size is one of the two.
  const bool grown = KFD_IOCTL_MINOR_VERSION >= 17;
  EXPECT_EQ(FindIoctl(kCreateQueue)->request(grown ? sizeof(CreateQueueArgs) : kCreateQueueArgsBytesBefore117),
            AMDKFD_IOC_CREATE_QUEUE);
}

// Request words that the system header lacks, worked out from Linux 6.12 kfd_ioctl.h by the _IOC encoding:
// direction << 30 | size << 16 | 'K' << 8 | number.
TEST(Ioctls, RequestWordsNewerThanTheHeader) {
  EXPECT_EQ(FindIoctl(0x02)->request(), 0xc0604b02u);
  EXPECT_EQ(FindIoctl(0x24)->request(), 0xc0104b24u);
  EXPECT_EQ(FindIoctl(0x25)->request(), 0xc0104b25u);
  EXPECT_EQ(FindIoctl(0x26)->request(), 0xc0204b26u);
  EXPECT_EQ(FindIoctl(0x27)->request(), 0x00004b27u);
  EXPECT_EQ(FindIoctl(0x80)->request(), 0xc0304b80u);
}

// One row per field: Linux 6.12 kfd_ioctl.h, offsets counted by hand (__u64 are 8-aligned everywhere).
#define ROW(type, field, offset, size)              \
  EXPECT_EQ(offsetof(type, field), size_t{offset}); \
  EXPECT_EQ(sizeof(static_cast<type*>(nullptr)->field), size_t{size})

TEST(Uapi, CreateQueueArgs) {
  EXPECT_EQ(sizeof(CreateQueueArgs), 96u);
  ROW(CreateQueueArgs, ring_base_address, 0, 8);
  ROW(CreateQueueArgs, write_pointer_address, 8, 8);
  ROW(CreateQueueArgs, read_pointer_address, 16, 8);
  ROW(CreateQueueArgs, doorbell_offset, 24, 8);
  ROW(CreateQueueArgs, ring_size, 32, 4);
  ROW(CreateQueueArgs, gpu_id, 36, 4);
  ROW(CreateQueueArgs, queue_type, 40, 4);
  ROW(CreateQueueArgs, queue_percentage, 44, 4);
  ROW(CreateQueueArgs, queue_priority, 48, 4);
  ROW(CreateQueueArgs, queue_id, 52, 4);
  ROW(CreateQueueArgs, eop_buffer_address, 56, 8);
  ROW(CreateQueueArgs, eop_buffer_size, 64, 8);
  ROW(CreateQueueArgs, ctx_save_restore_address, 72, 8);
  ROW(CreateQueueArgs, ctx_save_restore_size, 80, 4);
  ROW(CreateQueueArgs, ctl_stack_size, 84, 4);
  ROW(CreateQueueArgs, sdma_engine_id, 88, 4);
  ROW(CreateQueueArgs, metadata_ring_size, 92, 4);
  // The part that the system header has.
  using System = ::kfd_ioctl_create_queue_args;
  EXPECT_EQ(offsetof(System, queue_id), offsetof(CreateQueueArgs, queue_id));
  EXPECT_EQ(offsetof(System, eop_buffer_address), offsetof(CreateQueueArgs, eop_buffer_address));
  EXPECT_EQ(offsetof(System, ctl_stack_size), offsetof(CreateQueueArgs, ctl_stack_size));
}

TEST(Uapi, SetMemoryPolicyArgs) {
  EXPECT_EQ(sizeof(SetMemoryPolicyArgs), 32u);
  EXPECT_EQ(sizeof(SetMemoryPolicyArgs), sizeof(::kfd_ioctl_set_memory_policy_args));
  ROW(SetMemoryPolicyArgs, alternate_aperture_base, 0, 8);
  ROW(SetMemoryPolicyArgs, alternate_aperture_size, 8, 8);
  ROW(SetMemoryPolicyArgs, gpu_id, 16, 4);
  ROW(SetMemoryPolicyArgs, default_policy, 20, 4);
  ROW(SetMemoryPolicyArgs, alternate_policy, 24, 4);
  ROW(SetMemoryPolicyArgs, misc_process_flag, 28, 4);  // Linux 6.17
}

TEST(Uapi, EventData) {
  EXPECT_EQ(sizeof(EventData), 48u);
  EXPECT_EQ(sizeof(EventData), sizeof(::kfd_event_data));
  ROW(EventData, memory_exception_data, 0, 32);
  ROW(EventData, hw_exception_data, 0, 16);
  ROW(EventData, signal_event_data, 0, 8);
  ROW(EventData, kfd_event_data_ext, 32, 8);
  ROW(EventData, event_id, 40, 4);
  ROW(EventData, pad, 44, 4);
  ROW(MemoryExceptionData, failure, 0, 16);
  ROW(MemoryExceptionData, va, 16, 8);
  ROW(MemoryExceptionData, gpu_id, 24, 4);
  EXPECT_EQ(offsetof(::kfd_event_data, event_id), offsetof(EventData, event_id));
}

TEST(Uapi, ExportDmabufArgs) {
  EXPECT_EQ(sizeof(ExportDmabufArgs), 16u);
  ROW(ExportDmabufArgs, handle, 0, 8);
  ROW(ExportDmabufArgs, flags, 8, 4);
  ROW(ExportDmabufArgs, dmabuf_fd, 12, 4);
}

TEST(Uapi, RuntimeEnableArgs) {
  EXPECT_EQ(sizeof(RuntimeEnableArgs), 16u);
  ROW(RuntimeEnableArgs, r_debug, 0, 8);
  ROW(RuntimeEnableArgs, mode_mask, 8, 4);
  ROW(RuntimeEnableArgs, capabilities_mask, 12, 4);
}

TEST(Uapi, DbgTrapArgs) {
  EXPECT_EQ(sizeof(DbgTrapArgs), 32u);
  ROW(DbgTrapArgs, pid, 0, 4);
  ROW(DbgTrapArgs, op, 4, 4);
  ROW(DbgTrapArgs, enable, 8, 24);
  ROW(DbgTrapArgs, send_runtime_event, 8, 16);
  ROW(DbgTrapArgs, set_exceptions_enabled, 8, 8);
  ROW(DbgTrapArgs, launch_override, 8, 16);
  ROW(DbgTrapArgs, launch_mode, 8, 8);
  ROW(DbgTrapArgs, suspend_queues, 8, 24);
  ROW(DbgTrapArgs, resume_queues, 8, 16);
  ROW(DbgTrapArgs, set_node_address_watch, 8, 24);
  ROW(DbgTrapArgs, clear_node_address_watch, 8, 8);
  ROW(DbgTrapArgs, set_flags, 8, 8);
  ROW(DbgTrapArgs, query_debug_event, 8, 16);
  ROW(DbgTrapArgs, query_exception_info, 8, 24);
  ROW(DbgTrapArgs, queue_snapshot, 8, 24);
  ROW(DbgTrapArgs, device_snapshot, 8, 24);
}

TEST(Uapi, DbgTrapOperands) {
  ROW(DbgTrapEnableArgs, exception_mask, 0, 8);
  ROW(DbgTrapEnableArgs, rinfo_ptr, 8, 8);
  ROW(DbgTrapEnableArgs, rinfo_size, 16, 4);
  ROW(DbgTrapEnableArgs, dbg_fd, 20, 4);
  ROW(DbgTrapSendRuntimeEventArgs, exception_mask, 0, 8);
  ROW(DbgTrapSendRuntimeEventArgs, gpu_id, 8, 4);
  ROW(DbgTrapSendRuntimeEventArgs, queue_id, 12, 4);
  ROW(DbgTrapSetWaveLaunchOverrideArgs, override_mode, 0, 4);
  ROW(DbgTrapSetWaveLaunchOverrideArgs, enable_mask, 4, 4);
  ROW(DbgTrapSetWaveLaunchOverrideArgs, support_request_mask, 8, 4);
  ROW(DbgTrapSetWaveLaunchModeArgs, launch_mode, 0, 4);
  ROW(DbgTrapSuspendQueuesArgs, exception_mask, 0, 8);
  ROW(DbgTrapSuspendQueuesArgs, queue_array_ptr, 8, 8);
  ROW(DbgTrapSuspendQueuesArgs, num_queues, 16, 4);
  ROW(DbgTrapSuspendQueuesArgs, grace_period, 20, 4);
  ROW(DbgTrapResumeQueuesArgs, queue_array_ptr, 0, 8);
  ROW(DbgTrapResumeQueuesArgs, num_queues, 8, 4);
  ROW(DbgTrapSetNodeAddressWatchArgs, address, 0, 8);
  ROW(DbgTrapSetNodeAddressWatchArgs, mode, 8, 4);
  ROW(DbgTrapSetNodeAddressWatchArgs, mask, 12, 4);
  ROW(DbgTrapSetNodeAddressWatchArgs, gpu_id, 16, 4);
  ROW(DbgTrapSetNodeAddressWatchArgs, id, 20, 4);
  ROW(DbgTrapClearNodeAddressWatchArgs, gpu_id, 0, 4);
  ROW(DbgTrapClearNodeAddressWatchArgs, id, 4, 4);
  ROW(DbgTrapSetFlagsArgs, flags, 0, 4);
  ROW(DbgTrapQueryDebugEventArgs, exception_mask, 0, 8);
  ROW(DbgTrapQueryDebugEventArgs, gpu_id, 8, 4);
  ROW(DbgTrapQueryDebugEventArgs, queue_id, 12, 4);
  ROW(DbgTrapQueryExceptionInfoArgs, info_ptr, 0, 8);
  ROW(DbgTrapQueryExceptionInfoArgs, info_size, 8, 4);
  ROW(DbgTrapQueryExceptionInfoArgs, source_id, 12, 4);
  ROW(DbgTrapQueryExceptionInfoArgs, exception_code, 16, 4);
  ROW(DbgTrapQueryExceptionInfoArgs, clear_exception, 20, 4);
  ROW(DbgTrapQueueSnapshotArgs, exception_mask, 0, 8);
  ROW(DbgTrapQueueSnapshotArgs, snapshot_buf_ptr, 8, 8);
  ROW(DbgTrapQueueSnapshotArgs, num_queues, 16, 4);
  ROW(DbgTrapQueueSnapshotArgs, entry_size, 20, 4);
  ROW(DbgTrapDeviceSnapshotArgs, num_devices, 16, 4);
  ROW(DbgTrapDeviceSnapshotArgs, entry_size, 20, 4);
}

TEST(Uapi, DebugRecords) {
  EXPECT_EQ(sizeof(RuntimeInfo), 16u);
  ROW(RuntimeInfo, r_debug, 0, 8);
  ROW(RuntimeInfo, runtime_state, 8, 4);
  ROW(RuntimeInfo, ttmp_setup, 12, 4);
  EXPECT_EQ(sizeof(QueueSnapshotEntry), 64u);
  ROW(QueueSnapshotEntry, exception_status, 0, 8);
  ROW(QueueSnapshotEntry, ring_base_address, 8, 8);
  ROW(QueueSnapshotEntry, write_pointer_address, 16, 8);
  ROW(QueueSnapshotEntry, read_pointer_address, 24, 8);
  ROW(QueueSnapshotEntry, ctx_save_restore_address, 32, 8);
  ROW(QueueSnapshotEntry, queue_id, 40, 4);
  ROW(QueueSnapshotEntry, gpu_id, 44, 4);
  ROW(QueueSnapshotEntry, ring_size, 48, 4);
  ROW(QueueSnapshotEntry, queue_type, 52, 4);
  ROW(QueueSnapshotEntry, ctx_save_restore_area_size, 56, 4);
  EXPECT_EQ(sizeof(DbgDeviceInfoEntry), 120u);
  ROW(DbgDeviceInfoEntry, gpuvm_limit, 48, 8);
  ROW(DbgDeviceInfoEntry, gpu_id, 56, 4);
  ROW(DbgDeviceInfoEntry, location_id, 60, 4);
  ROW(DbgDeviceInfoEntry, fw_version, 84, 4);
  ROW(DbgDeviceInfoEntry, gfx_target_version, 88, 4);
  ROW(DbgDeviceInfoEntry, num_xcc, 108, 4);
  ROW(DbgDeviceInfoEntry, capability, 112, 4);
  ROW(DbgDeviceInfoEntry, debug_prop, 116, 4);
  // The kernel's formula counts 40 bytes (kfd_queue.c SIZEOF_HSA_USER_CONTEXT_SAVE_AREA_HEADER).
  EXPECT_EQ(sizeof(ContextSaveAreaHeader), 40u);
  ROW(ContextSaveAreaHeader, wave_state, 0, 16);
  ROW(ContextSaveAreaHeader, debug_offset, 16, 4);
  ROW(ContextSaveAreaHeader, debug_size, 20, 4);
  ROW(ContextSaveAreaHeader, err_payload_addr, 24, 8);
  ROW(ContextSaveAreaHeader, err_event_id, 32, 4);
}

// amd-gfx patch of struct kfd_ioctl_profiler_args: no padding after op.
TEST(Uapi, ProfilerArgs) {
  EXPECT_EQ(sizeof(ProfilerArgs), 16u);
  ROW(ProfilerArgs, op, 0, 4);
  ROW(ProfilerArgs, pmc, 4, 12);
  ROW(ProfilerArgs, version, 4, 4);
}

TEST(Uapi, FlagsAgreeWithTheSystemHeader) {
  EXPECT_EQ(kAllocVram, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_VRAM));
  EXPECT_EQ(kAllocGtt, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_GTT));
  EXPECT_EQ(kAllocUserptr, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_USERPTR));
  EXPECT_EQ(kAllocDoorbell, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL));
  EXPECT_EQ(kAllocMmioRemap, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP));
  EXPECT_EQ(kAllocUncached, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_UNCACHED));
  EXPECT_EQ(kAllocCoherent, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_COHERENT));
  EXPECT_EQ(kAllocAqlQueueMem, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_AQL_QUEUE_MEM));
  EXPECT_EQ(kAllocNoSubstitute, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_NO_SUBSTITUTE));
  EXPECT_EQ(kAllocPublic, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_PUBLIC));
  EXPECT_EQ(kAllocExecutable, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_EXECUTABLE));
  EXPECT_EQ(kAllocWritable, static_cast<uint32_t>(KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE));
  EXPECT_EQ(static_cast<uint32_t>(EventType::kSignal), uint32_t{KFD_IOC_EVENT_SIGNAL});
  EXPECT_EQ(static_cast<uint32_t>(EventType::kHwException), uint32_t{KFD_IOC_EVENT_HW_EXCEPTION});
  EXPECT_EQ(static_cast<uint32_t>(EventType::kMemory), uint32_t{KFD_IOC_EVENT_MEMORY});
  EXPECT_EQ(static_cast<uint32_t>(WaitResult::kFail), uint32_t{KFD_IOC_WAIT_RESULT_FAIL});
  EXPECT_EQ(static_cast<uint32_t>(QueueType::kSdmaXgmi), uint32_t{KFD_IOC_QUEUE_TYPE_SDMA_XGMI});
  EXPECT_EQ(kQueueRingBytesMin, uint32_t{KFD_MIN_QUEUE_RING_SIZE});
  EXPECT_EQ(kSignalEventLimit, uint32_t{KFD_SIGNAL_EVENT_LIMIT});
  EXPECT_EQ(ExceptionMask(ExceptionCode::kDeviceMemoryViolation), uint64_t{1} << 32);
}

// Linux 6.12 kfd_priv.h KFD_MMAP_*: gpu_id 0xc811 = 51217.
TEST(MmapOffset, EncodesTypeGpuAndOffset) {
  EXPECT_EQ(MmapOffset(MmapType::kDoorbell, 0xc811), 0xf204400000000000u);
  EXPECT_EQ(MmapOffset(MmapType::kEvents, 0), 0x8000000000000000u);
  EXPECT_EQ(MmapOffset(MmapType::kReservedMemory, 1), 0x4000400000000000u);
  EXPECT_EQ(MmapOffset(MmapType::kMmio, 0xffff), 0x3fffc00000000000u);
  const uint64_t offset = MmapOffset(MmapType::kDoorbell, 0xc811, 0x1008);
  EXPECT_EQ(MmapTypeOf(offset), MmapType::kDoorbell);
  EXPECT_EQ(MmapGpuIdOf(offset), 0xc811u);
  EXPECT_EQ(MmapInnerOf(offset), 0x1008u);
}

}  // namespace
}  // namespace kfdcts::abi
