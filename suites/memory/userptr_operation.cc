// User memory: the process' own pages, seen by the GPU at their address or another, for as long as they are registered.
//
// Plan: pages of the host registered in place; GPU writes seen by the host and the other way round; a part of a larger
// mapping; pages registered while others of the mapping are used; many registrations. Linux 6.12 amdgpu_amdkfd_gpuvm.c
// init_user_pages.

#include "fixtures/memory_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class UserMemory : public SdmaTest {
 protected:
  Buffer Register(uint8_t* pages, uint64_t bytes) {
    BufferOptions options;
    options.host_memory = pages;
    return Value(gpu().driver().Userptr(bytes, options));
  }
};
GPU_SUITE(UserMemory, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(UserMemory, ShowsTheGpuWhatTheHostWrote) {
  const HostPages pages(16);
  FillPattern(pages.bytes(), 1);
  const Buffer registered = Register(pages.data(), pages.size());
  const GuardedBuffer copy = gpu().Gtt(pages.size());
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(Stream().Copy(copy.address(), registered.address(), pages.size())),
              CompletesWithin(kSoon));
  EXPECT_THAT(copy, HoldsSameBytesAs(pages.bytes()));
  EXPECT_THAT(copy, HasIntactCanaries());
}

TEST_F(UserMemory, ShowsTheHostWhatTheGpuWrote) {
  const HostPages pages(16);
  const Buffer registered = Register(pages.data(), pages.size());
  const GuardedBuffer source = gpu().Gtt(pages.size()).FillPattern(2);
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(Stream().Copy(registered.address(), source.address(), pages.size())),
              CompletesWithin(kSoon));
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(source));
}

TEST_F(UserMemory, MayBeAPartOfALargerMapping) {
  const HostPages pages(16);
  FillPattern(pages.bytes(), 3);
  Expected expected = Expected::Pattern(pages.size(), 3);
  FillPattern(expected.writable().subspan(4 * kPage, 8 * kPage), 4);
  const Buffer registered = Register(pages.data() + 4 * kPage, 8 * kPage);
  const GuardedBuffer source = gpu().Gtt(8 * kPage).FillPattern(4);
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(Stream().Copy(registered.address(), source.address(), 8 * kPage)),
              CompletesWithin(kSoon));
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(expected));
}

TEST_F(UserMemory, IsSeenAsItChanges) {
  const HostPages pages(1);
  const Buffer registered = Register(pages.data(), pages.size());
  const GuardedBuffer copy = gpu().Gtt(kPage);
  auto queue = gpu().OpenSdmaQueue();
  for (uint64_t round = 0; round < 20; ++round) {
    FillPattern(pages.bytes(), 100 + round);
    ASSERT_THAT(queue->SubmitDwords(Stream().Copy(copy.address(), registered.address(), kPage)),
                CompletesWithin(kSoon));
    ASSERT_THAT(copy, HoldsSameBytesAs(pages.bytes())) << "round " << round;
  }
}

TEST_F(UserMemory, InManyRegistrationsStaysApart) {
  constexpr uint64_t kCount = 32;
  const HostPages pages(kCount);
  const GuardedBuffer source = gpu().Gtt(kCount * kPage).FillPattern(5);
  std::vector<Buffer> registered;
  SdmaStream stream = Stream();
  for (uint64_t i = 0; i < kCount; ++i) {
    registered.push_back(Register(pages.data() + i * kPage, kPage));
    stream.Copy(registered.back().address(), source.address() + i * kPage, kPage);
  }
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(source));
}

TEST_F(UserMemory, SurvivesItsRegistration) {
  const HostPages pages(4);
  {
    const Buffer registered = Register(pages.data(), pages.size());
  }
  FillPattern(pages.bytes(), 6);
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(Expected::Pattern(pages.size(), 6)));
  EXPECT_NE(Register(pages.data(), pages.size()).address(), 0u) << "and can be registered again";
}

}  // namespace
}  // namespace kfdcts::suites
