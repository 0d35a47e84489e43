// What /dev/kfd maps is named by type and GPU in the offset, and nothing else of it can be mapped.
//
// Plan: each type for GPUs that nobody has; the event page in sizes on both sides of a page and of 32 KiB, with rights
// that the descriptor gives and that it does not. Linux 6.12 kfd_chardev.c kfd_mmap, kfd_events.c kfd_event_mmap;
// observed on 6.1 and 6.12.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kNobody = 0xdead;

class KfdMappings : public HostTest {
 protected:
  void Prepare() override {
    // The page exists from the first event on.
    abi::CreateEventArgs event = {};
    ASSERT_THAT(Call(abi::kCreateEvent, event), Succeeds());
    event_ = event.event_id;
  }
  void Release() override {
    abi::DestroyEventArgs destroy = {.event_id = event_, .pad = 0};
    Call(abi::kDestroyEvent, destroy);
  }
  // 0, or -errno; what was mapped is unmapped again.
  int Map(const RawKfd& kfd, abi::MmapType type, uint32_t gpu_id, size_t bytes,
          int protection = PROT_READ | PROT_WRITE) {
    const int64_t answer = kfd.Mmap(bytes, protection, MAP_SHARED, abi::MmapOffset(type, gpu_id));
    if (answer < 0 && answer > -4096) return static_cast<int>(answer);
    Value(os().Munmap(reinterpret_cast<void*>(answer), bytes));
    return 0;
  }
  int MapEvents(size_t bytes, int protection = PROT_READ | PROT_WRITE) {
    return Map(raw(), abi::MmapType::kEvents, 0, bytes, protection);
  }

 private:
  uint32_t event_ = 0;
};
GPU_SUITE(KfdMappings, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(KfdMappings, OfAGpuNeedThatGpu) {
  for (const uint32_t gpu_id : {0u, kNobody, 0xffffu}) {
    SCOPED_TRACE(gpu_id);
    EXPECT_THAT(Map(raw(), abi::MmapType::kDoorbell, gpu_id, 8192), FailsWith(ENODEV));
    EXPECT_THAT(Map(raw(), abi::MmapType::kReservedMemory, gpu_id, 4096), FailsWith(ENODEV));
    EXPECT_THAT(Map(raw(), abi::MmapType::kMmio, gpu_id, 4096), FailsWith(ENODEV));
  }
  EXPECT_THAT(MapEvents(4096), Succeeds());
}

TEST_F(KfdMappings, OfEventsEndAt32KiB) {
  for (const size_t bytes : {size_t{1}, size_t{4096}, size_t{4097}, size_t{20480}, size_t{32768}}) {
    EXPECT_THAT(MapEvents(bytes), Succeeds()) << bytes;
  }
  for (const size_t bytes : {size_t{32769}, size_t{36864}, size_t{65536}}) {
    EXPECT_THAT(MapEvents(bytes), FailsWith(EINVAL)) << bytes;
  }
}

TEST_F(KfdMappings, OfEventsAreNoGpus) {
  EXPECT_THAT(Map(raw(), abi::MmapType::kEvents, kNobody, 4096), Succeeds()) << "its offset's GPU is not looked at";
}

TEST_F(KfdMappings, AreAsWritableAsTheirDescriptor) {
  const FileDescriptor read_only = Value(FileDescriptor::Open(os(), kKfdPath, O_RDONLY));
  const RawKfd kfd(os(), read_only.get());
  EXPECT_THAT(Map(kfd, abi::MmapType::kEvents, 0, 4096), FailsWith(EACCES));
  EXPECT_THAT(Map(kfd, abi::MmapType::kEvents, 0, 4096, PROT_READ), Succeeds());
}

}  // namespace
}  // namespace kfdcts::suites
