// Pages that a GPU has access to are the same pages for host and GPU, wherever they have been moved, and other GPUs'
// memory they are not.
//
// Plan: copies by SDMA from and to pages with access, of one page, of many, of a part; after a prefetch to the GPU and
// back; pages moved while they hold data; two GPUs with access, pages on one of them; a GPU without access faults, and
// a store to pages that are read-only for the GPU does. Linux 6.12 kfd_svm.c svm_range_set_attr,
// svm_range_best_prefetch_location, svm_range_validate_and_map, svm_range_get_pte_flags.

#include "fixtures/prelude.h"
#include "fixtures/svm_test.h"

namespace kfdcts::suites {
namespace {

class SvmMemory : public SvmTest {
 protected:
  // What `gpu` reads from the pages.
  void ExpectRead(const TestGpu& gpu, const SvmPages& pages, const Expected& expected) {
    const GuardedBuffer copy = gpu.Gtt(expected.host().size());
    auto queue = gpu.OpenSdmaQueue();
    ASSERT_THAT(queue->SubmitDwords(Stream().Copy(copy.address(), pages.address(), copy.size())),
                CompletesWithin(kSoon));
    EXPECT_THAT(copy, HoldsSameBytesAs(expected));
    EXPECT_THAT(copy, HasIntactCanaries());
  }
  void Write(const TestGpu& gpu, const SvmPages& pages, size_t first, size_t count, uint64_t seed) {
    const GuardedBuffer source = gpu.Gtt(count * kPage).FillPattern(seed);
    auto queue = gpu.OpenSdmaQueue();
    ASSERT_THAT(queue->SubmitDwords(Stream().Copy(pages.address(first), source.address(), source.size())),
                CompletesWithin(kSoon));
  }
};
GPU_SUITE(SvmMemory, Kind::kOperation, Needs(SharedVirtualMemory(), Feature::kSdma), Tier::kStandard);

TEST_F(SvmMemory, IsReadByTheGpu) {
  for (const size_t count : {1, 3, 600}) {
    SCOPED_TRACE(testing::Message() << count << " pages");
    const SvmPages pages(count);
    FillPattern(pages.bytes(), count);
    ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}}), IsOk());
    ExpectRead(gpu(), pages, Expected::Pattern(count * kPage, count));
  }
}

TEST_F(SvmMemory, IsWrittenByTheGpu) {
  const SvmPages pages(16);
  FillPattern(pages.bytes(), 1);
  Expected expected = Expected::Pattern(pages.bytes().size(), 1);
  FillPattern(expected.writable().subspan(4 * kPage, 8 * kPage), 2);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}}), IsOk());
  Write(gpu(), pages, 4, 8, 2);
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(expected));
}

TEST_F(SvmMemory, IsSeenAsItChanges) {
  const SvmPages pages(1);
  ASSERT_THAT(Set(pages, {{kInPlace, gpu().gpu_id()}}), IsOk());
  for (uint64_t seed = 1; seed <= 4; ++seed) {
    FillPattern(pages.bytes(), seed);
    ExpectRead(gpu(), pages, Expected::Pattern(kPage, seed));
  }
}

TEST_F(SvmMemory, KeepsItsBytesOnTheWayToTheGpuAndBack) {
  const SvmPages pages(32);
  FillPattern(pages.bytes(), 5);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}, {kPreferred, gpu().gpu_id()}, {kPrefetch, gpu().gpu_id()}}),
              IsOk());
  EXPECT_THAT(Get(pages, {{kPrefetch, 0}}), ElementsAre(Attribute(kPrefetch, gpu().gpu_id())));
  ExpectRead(gpu(), pages, Expected::Pattern(pages.bytes().size(), 5));
  Write(gpu(), pages, 0, 32, 6);
  ASSERT_THAT(Set(pages, {{kPrefetch, kSystem}}), IsOk());
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(Expected::Pattern(pages.bytes().size(), 6)));
  ExpectRead(gpu(), pages, Expected::Pattern(pages.bytes().size(), 6));
}

TEST_F(SvmMemory, ComesBackWhenTheHostLooks) {
  const SvmPages pages(32);
  FillPattern(pages.bytes(), 7);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}, {kPrefetch, gpu().gpu_id()}}), IsOk());
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(Expected::Pattern(pages.bytes().size(), 7)));
  pages.bytes()[0] ^= 0xff;
  Expected expected = Expected::Pattern(pages.bytes().size(), 7);
  expected.writable()[0] ^= 0xff;
  ExpectRead(gpu(), pages, expected);
}

TEST_F(SvmMemory, MayBePartlyOnTheGpu) {
  const SvmPages pages(48);
  FillPattern(pages.bytes(), 8);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}}), IsOk());
  ASSERT_THAT(Set(pages, 16, 16, {{kPrefetch, gpu().gpu_id()}}), IsOk());
  EXPECT_THAT(Get(pages, {{kPrefetch, 0}}), ElementsAre(Attribute(kPrefetch, kUndefined)));
  ExpectRead(gpu(), pages, Expected::Pattern(pages.bytes().size(), 8));
}

TEST_F(SvmMemory, IsReachedOnlyWhereAccessWasGiven) {
  Event fault = OpenEvent({.kind = EventKind::kMemory, .auto_reset = false});
  const SvmPages pages(4);
  ASSERT_THAT(Set(pages, 0, 2, {{kAccess, gpu().gpu_id()}}), IsOk());
  ASSERT_THAT(Set(pages, 2, 2, {{kGranularity, 5}}), IsOk());
  FillPattern(pages.bytes(), 9);
  const GuardedBuffer copy = gpu().Gtt(kPage);
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(Stream().Copy(copy.address(), pages.address(1), kPage)), CompletesWithin(kSoon));
  Value(queue->SubmitDwords(Stream().Copy(copy.address(), pages.address(2), kPage)));
  const Result<EventWait> wait = fault.WaitForDetails(Deadline::In(kSoon));
  ASSERT_THAT(wait, IsOk());
  EXPECT_EQ(wait->memory_fault.gpu_id, gpu().gpu_id());
  EXPECT_EQ(wait->memory_fault.address, pages.address(2));
}

TEST_F(SvmMemory, MayBeReadOnlyForTheGpu) {
  Event fault = OpenEvent({.kind = EventKind::kMemory, .auto_reset = false});
  const SvmPages pages(1);
  FillPattern(pages.bytes(), 10);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}, {kSetFlags, KFD_IOCTL_SVM_FLAG_GPU_RO}}), IsOk());
  ExpectRead(gpu(), pages, Expected::Pattern(kPage, 10));
  const GuardedBuffer source = gpu().Gtt(kPage).FillPattern(11);
  auto queue = gpu().OpenSdmaQueue();
  Value(queue->SubmitDwords(Stream().Copy(pages.address(), source.address(), kPage)));
  const Result<EventWait> wait = fault.WaitForDetails(Deadline::In(kSoon));
  ASSERT_THAT(wait, IsOk());
  EXPECT_EQ(wait->memory_fault.address, pages.address());
  EXPECT_THAT(pages.bytes(), HoldsSameBytesAs(Expected::Pattern(kPage, 10)));
}

class SvmOfTwoGpus : public SvmMemory {};
GPU_SUITE(SvmOfTwoGpus, Kind::kOperation, Needs(SharedVirtualMemory(), Feature::kSdma, XgmiPair()), Tier::kStandard);

TEST_F(SvmOfTwoGpus, IsTheSameMemory) {
  const SvmPages pages(16);
  FillPattern(pages.bytes(), 1);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}, {kAccess, peer().gpu_id()}}), IsOk());
  Write(gpu(), pages, 0, 16, 2);
  ExpectRead(peer(), pages, Expected::Pattern(pages.bytes().size(), 2));
  Write(peer(), pages, 0, 16, 3);
  ExpectRead(gpu(), pages, Expected::Pattern(pages.bytes().size(), 3));
}

TEST_F(SvmOfTwoGpus, IsReachedInTheOthersMemory) {
  const SvmPages pages(16);
  FillPattern(pages.bytes(), 4);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}, {kAccess, peer().gpu_id()}, {kPrefetch, gpu().gpu_id()}}), IsOk());
  ExpectRead(peer(), pages, Expected::Pattern(pages.bytes().size(), 4));
  ASSERT_THAT(Set(pages, {{kPrefetch, peer().gpu_id()}}), IsOk());
  ExpectRead(gpu(), pages, Expected::Pattern(pages.bytes().size(), 4));
  ExpectRead(peer(), pages, Expected::Pattern(pages.bytes().size(), 4));
}

TEST_F(SvmOfTwoGpus, IsNotThePeersWithoutAccess) {
  Event fault = OpenEvent({.kind = EventKind::kMemory, .auto_reset = false});
  const SvmPages pages(1);
  FillPattern(pages.bytes(), 5);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}}), IsOk());
  const GuardedBuffer copy = peer().Gtt(kPage);
  auto queue = peer().OpenSdmaQueue();
  Value(queue->SubmitDwords(Stream().Copy(copy.address(), pages.address(), kPage)));
  const Result<EventWait> wait = fault.WaitForDetails(Deadline::In(kSoon));
  ASSERT_THAT(wait, IsOk());
  EXPECT_EQ(wait->memory_fault.gpu_id, peer().gpu_id());
  EXPECT_EQ(wait->memory_fault.address, pages.address());
}

}  // namespace
}  // namespace kfdcts::suites
