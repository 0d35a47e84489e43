// Memory of a GPU that nobody has is refused by each call in its own way, and what was passed comes back untouched.
//
// Plan: AVAILABLE_MEMORY, dma-buf queries, imports and exports, freeing, mapping, address spaces, for ids, handles and
// descriptors that are nobody's. Linux 6.12 kfd_chardev.c; observed on 6.1 and 6.12.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kNobody = 0xdead;

class MemoryOfNoGpu : public HostTest {};
GPU_SUITE(MemoryOfNoGpu, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(MemoryOfNoGpu, IsNotAvailable) {
  for (const uint32_t gpu_id : {0u, 1u, kNobody, 0xffffffffu}) {
    abi::GetAvailableMemoryArgs args = {};
    args.available = 0x55;
    args.gpu_id = gpu_id;
    EXPECT_THAT(Call(abi::kAvailableMemory, args), FailsWith(EINVAL)) << gpu_id;
    EXPECT_EQ(args.available, 0x55u);
  }
}

TEST_F(MemoryOfNoGpu, CannotBeFreed) {
  for (const uint64_t handle : {uint64_t{0}, uint64_t{1}, uint64_t{kNobody} << 32 | 1, ~uint64_t{0}}) {
    abi::FreeMemoryOfGpuArgs args = {.handle = handle};
    EXPECT_THAT(Call(abi::kFreeMemoryOfGpu, args), FailsWith(EINVAL)) << handle;
  }
}

TEST_F(MemoryOfNoGpu, CannotBeAllocatedWhateverTheFlags) {
  for (uint32_t bit = 0; bit < 32; ++bit) {
    abi::AllocMemoryOfGpuArgs args = {};
    args.va_addr = 0x7f0000000000;
    args.size = kPage;
    args.handle = 0x1111;
    args.mmap_offset = 0x2222;
    args.gpu_id = kNobody;
    args.flags = 1u << bit;
    EXPECT_THAT(Call(abi::kAllocMemoryOfGpu, args), FailsWith(EINVAL)) << "flag bit " << bit;
    EXPECT_EQ(args.handle, 0x1111u);
  }
}

TEST_F(MemoryOfNoGpu, HasItsCountsComparedFirst) {
  uint32_t gpu_ids[2] = {kNobody, kNobody};
  const auto unmap = [&](uint64_t list, uint32_t devices, uint32_t done) {
    abi::UnmapMemoryFromGpuArgs args = {};
    args.handle = uint64_t{kNobody} << 32 | 1;
    args.device_ids_array_ptr = list;
    args.n_devices = devices;
    args.n_success = done;
    return Call(abi::kUnmapMemoryFromGpu, args);
  };
  const uint64_t list = reinterpret_cast<uint64_t>(gpu_ids);
  EXPECT_THAT(unmap(0, 0, 0), FailsWith(EINVAL)) << "no GPUs, before the list is read";
  EXPECT_THAT(unmap(0, 1, 2), FailsWith(EINVAL)) << "more done than asked, before the list is read";
  EXPECT_THAT(unmap(0, 2, 0), FailsWith(EFAULT)) << "no list";
  EXPECT_THAT(unmap(list, 2, 0), FailsWith(EINVAL)) << "nobody's handle";
}

TEST_F(MemoryOfNoGpu, IsInNoDmabuf) {
  abi::ImportDmabufArgs import = {};
  import.gpu_id = kNobody;
  import.dmabuf_fd = static_cast<uint32_t>(raw().fd());
  EXPECT_THAT(Call(abi::kImportDmabuf, import), FailsWith(EINVAL)) << "KFD's own descriptor is no dma-buf";
  // Which of the two is looked at first changed between 6.1 and 6.12.
  import.dmabuf_fd = 0xffffffff;
  EXPECT_THAT(Call(abi::kImportDmabuf, import), AnyOf(FailsWith(EBADF), FailsWith(EINVAL)));
}

TEST_F(MemoryOfNoGpu, HasNoAddressSpace) {
  for (const uint32_t gpu_id : {0u, kNobody, 0xffffffffu}) {
    abi::AcquireVmArgs args = {.drm_fd = static_cast<uint32_t>(raw().fd()), .gpu_id = gpu_id};
    EXPECT_THAT(Call(abi::kAcquireVm, args), FailsWith(EINVAL)) << gpu_id;
  }
}

class DmabufExportOfNoGpu : public HostTest {};
GPU_SUITE(DmabufExportOfNoGpu, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 12)), Tier::kStandard);

TEST_F(DmabufExportOfNoGpu, IsRefused) {
  for (const uint64_t handle : {uint64_t{0}, uint64_t{kNobody} << 32 | 1, ~uint64_t{0}}) {
    abi::ExportDmabufArgs args = {};
    args.handle = handle;
    args.dmabuf_fd = 0x99;
    EXPECT_THAT(Call(abi::kExportDmabuf, args), FailsWith(EINVAL)) << handle;
    EXPECT_EQ(args.dmabuf_fd, 0x99u);
  }
}

}  // namespace
}  // namespace kfdcts::suites
