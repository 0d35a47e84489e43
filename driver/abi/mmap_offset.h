// The offsets by which the kfd descriptor is mapped.
//
// Owns the encoding (Linux 6.12 kfd_priv.h KFD_MMAP_*, 64-bit kernels): type in bits 63:62, gpu_id in 61:46, the rest
// is an offset within the object. VRAM and GTT are mapped through the render node instead, by ALLOC_MEMORY_OF_GPU's
// mmap_offset.

#pragma once

#include <cstdint>

namespace kfdcts::abi {

enum class MmapType : uint8_t { kMmio = 0, kReservedMemory = 1, kEvents = 2, kDoorbell = 3 };

inline constexpr unsigned kMmapTypeShift = 62;
inline constexpr unsigned kMmapGpuIdShift = 46;
inline constexpr unsigned kGpuIdBits = 16;  // KFD_GPU_ID_HASH_WIDTH
inline constexpr uint64_t kMmapGpuIdMask = ((uint64_t{1} << kGpuIdBits) - 1) << kMmapGpuIdShift;
inline constexpr uint64_t kMmapInnerMask = (uint64_t{1} << kMmapGpuIdShift) - 1;

constexpr uint64_t MmapOffset(MmapType type, uint32_t gpu_id, uint64_t inner = 0) {
  return (static_cast<uint64_t>(type) << kMmapTypeShift) |
         ((static_cast<uint64_t>(gpu_id) << kMmapGpuIdShift) & kMmapGpuIdMask) | (inner & kMmapInnerMask);
}
constexpr MmapType MmapTypeOf(uint64_t offset) { return static_cast<MmapType>(offset >> kMmapTypeShift); }
constexpr uint32_t MmapGpuIdOf(uint64_t offset) {
  return static_cast<uint32_t>((offset & kMmapGpuIdMask) >> kMmapGpuIdShift);
}
constexpr uint64_t MmapInnerOf(uint64_t offset) { return offset & kMmapInnerMask; }

// Sizes that an mmap of the kfd descriptor must or may have.
inline constexpr uint64_t kDoorbellPageBytes =
    8192;  // kfd_doorbell.c kfd_doorbell_process_slice, SOC15: 1024 of 8 bytes
inline constexpr uint64_t kEventPageBytesMax = 32768;   // KFD_SIGNAL_EVENT_LIMIT (4096) slots of 8 bytes
inline constexpr uint64_t kReservedMemoryBytes = 8192;  // KFD_CWSR_TBA_TMA_SIZE
inline constexpr uint64_t kMmioPageBytes = 4096;        // kfd_chardev.c kfd_mmio_mmap: exactly one page

}  // namespace kfdcts::abi
