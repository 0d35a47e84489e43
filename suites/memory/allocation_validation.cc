// Memory ioctls refuse what is wrong by one, beside what is right: sizes, kinds, GPUs, handles, mappings, counts.
//
// Plan: each field of ALLOC_MEMORY_OF_GPU; handles that never were, are gone, or belong to another process; freeing
// while mapped; mapping twice, unmapping twice, partly; n_success in and out; export of what cannot be. Linux 6.12
// kfd_chardev.c kfd_ioctl_{alloc,free,map,unmap}_memory*, amdgpu_amdkfd_gpuvm.c.

#include "fixtures/memory_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class AllocationFields : public MemoryTest {
 protected:
  // As it stands the request is granted; bent, it is refused.
  void ExpectRefused(uint32_t flags, int code, const std::function<void(abi::AllocMemoryOfGpuArgs&)>& bend) {
    const abi::AllocMemoryOfGpuArgs proper = Request(flags, 4 * kPage);
    abi::AllocMemoryOfGpuArgs bent = proper;
    bend(bent);
    EXPECT_THAT(Allocate(bent), FailsWith(code));
    abi::AllocMemoryOfGpuArgs straight = proper;
    ASSERT_THAT(Allocate(straight), Succeeds());
    EXPECT_THAT(Free(straight.handle), Succeeds());
  }
};
GPU_SUITE(AllocationFields, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(AllocationFields, NoBytesAreRefused) {
  ExpectRefused(kVram, EINVAL, [](auto& request) { request.size = 0; });
  ExpectRefused(kGtt, EINVAL, [](auto& request) { request.size = 0; });
}

TEST_F(AllocationFields, UnknownGpuIsRefused) {
  ExpectRefused(kVram, EINVAL, [](auto& request) { request.gpu_id = 0; });
  ExpectRefused(kGtt, EINVAL, [](auto& request) { request.gpu_id ^= 0xffff0000; });
}

TEST_F(AllocationFields, NoKindIsRefused) {
  ExpectRefused(kGtt, EINVAL, [](auto& request) { request.flags &= ~KFD_IOC_ALLOC_MEM_FLAGS_GTT; });
}

TEST_F(AllocationFields, DoorbellsHaveOneSize) {
  ExpectRefused(kGtt, EINVAL, [](auto& request) {
    request.flags = KFD_IOC_ALLOC_MEM_FLAGS_DOORBELL | KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE;
    request.size = abi::kDoorbellPageBytes + kPage;
  });
}

TEST_F(AllocationFields, RemappedRegistersAreOnePage) {
  ExpectRefused(kGtt, EINVAL, [](auto& request) {
    request.flags = KFD_IOC_ALLOC_MEM_FLAGS_MMIO_REMAP | KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE;
    request.size = 2 * kPage;
  });
}

TEST_F(AllocationFields, UserMemoryNeedsAnAddress) {
  ExpectRefused(kGtt, EINVAL, [](auto& request) {
    request.flags = kUserptr;
    request.mmap_offset = 0;
  });
}

TEST_F(AllocationFields, MoreThanThereIsIsRefused) {
  const uint64_t available = Available();
  ExpectRefused(kVram, ENOMEM, [&](auto& request) { request.size = available + kGiB; });
}

TEST_F(AllocationFields, OddSizesAreRoundedToPages) {
  for (const uint64_t bytes : {uint64_t{1}, kPage - 1, kPage + 1}) {
    SCOPED_TRACE(bytes);
    abi::AllocMemoryOfGpuArgs request = Request(kVram, bytes);
    EXPECT_THAT(Allocate(request), Succeeds());
  }
}

class MemoryHandles : public MemoryTest {};
GPU_SUITE(MemoryHandles, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(MemoryHandles, AreAllDifferent) {
  std::set<uint64_t> handles;
  for (int i = 0; i < 16; ++i) handles.insert(Allocated(kGtt, kPage));
  EXPECT_THAT(handles, SizeIs(16));
}

TEST_F(MemoryHandles, ThatNobodyHasCannotBeFreed) {
  const uint64_t handle = Allocated(kGtt, kPage);
  EXPECT_THAT(Free(0), FailsWith(EINVAL));
  EXPECT_THAT(Free(handle + 1000), FailsWith(EINVAL));
  EXPECT_THAT(Free(~uint64_t{0}), FailsWith(EINVAL));
  EXPECT_THAT(Free(handle), Succeeds());
}

TEST_F(MemoryHandles, CannotBeFreedTwice) {
  const uint64_t handle = Allocated(kVram, kPage);
  EXPECT_THAT(Free(handle), Succeeds());
  EXPECT_THAT(Free(handle), FailsWith(EINVAL));
}

TEST_F(MemoryHandles, CannotBeFreedWhileMapped) {
  const uint64_t handle = Allocated(kVram, kPage);
  ASSERT_THAT(Map(handle, {gpu().gpu_id()}).result, Succeeds());
  EXPECT_THAT(Free(handle), FailsWith(EBUSY));
  ASSERT_THAT(Unmap(handle, {gpu().gpu_id()}).result, Succeeds());
  EXPECT_THAT(Free(handle), Succeeds());
}

TEST_F(MemoryHandles, OfThisProcessMeanNothingInAnother) {
  const uint64_t handle = Allocated(kGtt, kPage);
  Os& os = this->os();
  Accomplice child = Accomplice::Fork([handle, &os](Stage& stage) {
    const int fd = os.Open(kKfdPath, O_RDWR).value();
    abi::FreeMemoryOfGpuArgs args = {};
    args.handle = handle;
    stage.Say(std::to_string(RawKfd(os, fd).Ioctl(abi::kFreeMemoryOfGpu, _IOC_WRITE, sizeof args, &args)));
  });
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EINVAL));
  EXPECT_THAT(Free(handle), Succeeds());
}

class MemoryMappings : public MemoryTest {
 protected:
  uint32_t own() const { return gpu().gpu_id(); }
  static constexpr uint32_t kNobody = 0xffff1234;
};
GPU_SUITE(MemoryMappings, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(MemoryMappings, CountTheirSuccesses) {
  const uint64_t handle = Allocated(kVram, kPage);
  const MapAnswer mapped = Map(handle, {own()});
  EXPECT_THAT(mapped.result, Succeeds());
  EXPECT_EQ(mapped.n_success, 1u);
  const MapAnswer unmapped = Unmap(handle, {own()});
  EXPECT_THAT(unmapped.result, Succeeds());
  EXPECT_EQ(unmapped.n_success, 1u);
}

TEST_F(MemoryMappings, StopAtTheFirstBadGpuAndSayWhere) {
  const uint64_t handle = Allocated(kVram, kPage);
  const MapAnswer partly = Map(handle, {own(), kNobody});
  EXPECT_THAT(partly.result, FailsWith(EINVAL));
  EXPECT_EQ(partly.n_success, 1u) << "the good one before it is mapped";
  EXPECT_THAT(Unmap(handle, {own()}).result, Succeeds());
  const MapAnswer none = Map(handle, {kNobody, own()});
  EXPECT_THAT(none.result, FailsWith(EINVAL));
  EXPECT_EQ(none.n_success, 0u);
  EXPECT_THAT(Unmap(handle, {own()}).result, FailsWith(EINVAL)) << "nothing was mapped";
}

TEST_F(MemoryMappings, GoOnBehindWhatHadSucceeded) {
  const uint64_t handle = Allocated(kGtt, kPage);
  const MapAnswer resumed = Map(handle, {kNobody, own()}, 1);
  EXPECT_THAT(resumed.result, Succeeds()) << "the first entry is not looked at again";
  EXPECT_EQ(resumed.n_success, 2u);
  EXPECT_THAT(Unmap(handle, {own()}).result, Succeeds());
}

TEST_F(MemoryMappings, NeedAtLeastOneGpu) {
  const uint64_t handle = Allocated(kGtt, kPage);
  EXPECT_THAT(Map(handle, {}).result, FailsWith(EINVAL));
  EXPECT_THAT(Unmap(handle, {}).result, FailsWith(EINVAL));
  EXPECT_THAT(Map(handle, {own()}).result, Succeeds());
}

TEST_F(MemoryMappings, CannotHaveSucceededMoreThanAsked) {
  const uint64_t handle = Allocated(kGtt, kPage);
  EXPECT_THAT(Map(handle, {own()}, 2).result, FailsWith(EINVAL));
  EXPECT_THAT(Map(handle, {own()}, 0).result, Succeeds());
  EXPECT_THAT(Unmap(handle, {own()}, 2).result, FailsWith(EINVAL));
  EXPECT_THAT(Unmap(handle, {own()}, 0).result, Succeeds());
}

TEST_F(MemoryMappings, NeedAReadableListOfGpus) {
  const uint64_t handle = Allocated(kGtt, kPage);
  abi::MapMemoryToGpuArgs args = {};
  args.handle = handle;
  args.n_devices = 1;
  EXPECT_THAT(Call(abi::kMapMemoryToGpu, args), FailsWith(EFAULT));
  EXPECT_THAT(Map(handle, {own()}).result, Succeeds());
}

TEST_F(MemoryMappings, OfAnUnknownHandleAreRefused) {
  const uint64_t handle = Allocated(kGtt, kPage);
  // ENOMEM where the GPU in the handle exists, EINVAL where it does not: kfd_ioctl_map_memory_to_gpu.
  EXPECT_THAT(Map(handle + 1000, {own()}).result, FailsWith(ENOMEM));
  EXPECT_THAT(Map(0, {own()}).result, FailsWith(EINVAL));
  EXPECT_THAT(Unmap(handle + 1000, {own()}).result, FailsWith(ENOMEM));
  EXPECT_THAT(Map(handle, {own()}).result, Succeeds());
}

TEST_F(MemoryMappings, TwiceIsTheSameAsOnce) {
  const uint64_t handle = Allocated(kVram, kPage);
  EXPECT_THAT(Map(handle, {own()}).result, Succeeds());
  EXPECT_THAT(Map(handle, {own()}).result, Succeeds());
  EXPECT_THAT(Unmap(handle, {own()}).result, Succeeds());
  EXPECT_THAT(Free(handle), Succeeds()) << "one unmap is enough";
}

TEST_F(MemoryMappings, CannotBeTakenTwice) {
  const uint64_t handle = Allocated(kVram, kPage);
  ASSERT_THAT(Map(handle, {own()}).result, Succeeds());
  EXPECT_THAT(Unmap(handle, {own()}).result, Succeeds());
  EXPECT_THAT(Unmap(handle, {own()}).result, FailsWith(EINVAL));
}

TEST_F(MemoryMappings, CannotOverlap) {
  abi::AllocMemoryOfGpuArgs first = Request(kVram, 4 * kPage);
  ASSERT_THAT(Allocate(first), Succeeds());
  abi::AllocMemoryOfGpuArgs second = first;
  second.va_addr += kPage;
  second.size = kPage;
  ASSERT_THAT(Allocate(second), Succeeds()) << "an address is a wish until it is mapped";
  ASSERT_THAT(Map(first.handle, {own()}).result, Succeeds());
  EXPECT_THAT(Map(second.handle, {own()}).result, FailsWith(EINVAL));
  ASSERT_THAT(Unmap(first.handle, {own()}).result, Succeeds());
  EXPECT_THAT(Map(second.handle, {own()}).result, Succeeds());
}

class DmabufExport : public MemoryTest {
 protected:
  int Export(uint64_t handle, uint32_t flags, int* fd) {
    abi::ExportDmabufArgs args = {};
    args.handle = handle;
    args.flags = flags;
    const int result = Call(abi::kExportDmabuf, args);
    *fd = static_cast<int>(args.dmabuf_fd);
    return result;
  }
};
GPU_SUITE(DmabufExport, Kind::kOperation, Needs(KfdVersion(1, 12)), Tier::kStandard);

TEST_F(DmabufExport, OfVramCanBeImportedAgain) {
  const Buffer buffer = Value(gpu().driver().Vram(64 * kKiB));
  const FileDescriptor dmabuf(os(), Value(buffer.ExportDmabuf()));
  const Buffer imported = Value(Buffer::Import(gpu().driver(), dmabuf.get(), 64 * kKiB));
  EXPECT_NE(imported.address(), buffer.address());
  EXPECT_NE(imported.handle(), buffer.handle());
}

TEST_F(DmabufExport, OfAnUnknownHandleIsRefused) {
  int fd = -1;
  const uint64_t handle = Allocated(kVram, kPage);
  EXPECT_THAT(Export(handle + 1000, O_CLOEXEC, &fd), FailsWith(EINVAL));
  ASSERT_THAT(Export(handle, O_CLOEXEC, &fd), Succeeds());
  const FileDescriptor dmabuf(os(), fd);
  EXPECT_GE(dmabuf.get(), 0);
}

}  // namespace
}  // namespace kfdcts::suites
