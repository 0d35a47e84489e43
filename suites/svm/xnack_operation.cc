// With XNACK on, an access to a page that the GPU does not have waits for the kernel to map it, and is done then, once.
//
// Plan: pages of the host that nobody has registered, stored to and loaded from by waves; a wave some of whose lanes
// find their page and some do not, in stores and in atomics, which must count once; memory that is nobody's, which
// faults all the same; the same pages without XNACK, which do too. Linux 6.12 kfd_svm.c svm_range_restore_pages,
// svm_range_create_unregistered_range.

#include "fixtures/compute.h"
#include "fixtures/prelude.h"
#include "fixtures/svm_test.h"

namespace kfdcts::suites {
namespace {

constexpr auto kEnough = 10s;

class XnackReplay : public SvmTest {
 protected:
  void Prepare() override {
    SvmTest::Prepare();
    fault_.emplace(OpenEvent({.kind = EventKind::kMemory, .auto_reset = false}));
  }
  void Release() override {
    compute_.reset();
    fault_.reset();
    Value(device().backend().SetXnackMode(false));
    SvmTest::Release();
  }
  // Queues keep the mode, so it comes first.
  void SwitchOn() { Value(device().backend().SetXnackMode(true)); }
  Compute& compute() {
    if (!compute_) compute_.emplace(gpu(), Door::kAql);
    return *compute_;
  }
  Ticket Fill(uint64_t address, uint32_t value, uint32_t count) {
    return compute().RunItems(kernels::kFill32, {.target = address, .value = value, .count = count}, count);
  }
  void ExpectFaultAt(uint64_t address) {
    const Result<EventWait> wait = fault_->WaitForDetails(Deadline::In(kEnough));
    ASSERT_THAT(wait, IsOk());
    EXPECT_EQ(wait->memory_fault.address, address);
  }
  void ExpectNoFault() { EXPECT_THAT(fault_->Wait(Deadline::In(20ms)), FailsWith(ETIME)); }
  static std::span<const uint32_t> Words(const SvmPages& pages, size_t page, size_t count) {
    const auto bytes = pages.bytes(page, count);
    return {reinterpret_cast<const uint32_t*>(bytes.data()), bytes.size() / 4};
  }

 private:
  std::optional<Event> fault_;
  std::optional<Compute> compute_;
};
GPU_SUITE(XnackReplay, Kind::kOperation, Needs(SharedVirtualMemory(), Feature::kXnackPerProcess), Tier::kStandard);

TEST_F(XnackReplay, ReachesPagesThatNobodyRegistered) {
  SwitchOn();
  const SvmPages pages(3);
  std::ranges::fill(pages.bytes(), uint8_t{0});
  ASSERT_THAT(Fill(pages.address(), 0x5eed, 2 * kPage / 4), CompletesWithin(kEnough));
  EXPECT_THAT(Words(pages, 0, 2), Each(Eq(0x5eedu)));
  EXPECT_THAT(Words(pages, 2, 1), Each(Eq(0u)));
  GuardedBuffer copy = gpu().Gtt(2 * kPage).FillWord(0);
  ASSERT_THAT(
      compute().RunItems(kernels::kCopy32,
                         {.target = copy.address(), .source = pages.address(), .count = 2 * kPage / 4}, 2 * kPage / 4),
      CompletesWithin(kEnough));
  EXPECT_THAT(copy.as<uint32_t>(), Each(Eq(0x5eedu)));
  ExpectNoFault();
}

// The first page is the GPU's from the start, in a range of its own.
TEST_F(XnackReplay, DoesEachLaneOfAWaveOnce) {
  SwitchOn();
  const SvmPages pages(2);
  std::ranges::fill(pages.bytes(), uint8_t{0});
  ASSERT_THAT(Set(pages, 0, 1, {{kInPlace, gpu().gpu_id()}}), IsOk());
  constexpr uint32_t kLanes = 16;
  ASSERT_THAT(
      compute().RunItems(kernels::kAtomic32Add,
                         {.target = pages.address(1) - kLanes * 2, .value = 1, .step = 1, .stride = 4, .count = kLanes},
                         kLanes),
      CompletesWithin(kEnough));
  std::vector<uint32_t> expected(kLanes);
  std::iota(expected.begin(), expected.end(), 1);
  EXPECT_THAT(Words(pages, 0, 2).subspan(kPage / 4 - kLanes / 2, kLanes), ElementsAreArray(expected));
  ExpectNoFault();
}

TEST_F(XnackReplay, EndsWhereThereIsNoMemory) {
  SwitchOn();
  const uint64_t hole = Value(device().ReserveAddress(kPage, kPage));
  Fill(hole, 1, 16);
  ExpectFaultAt(hole);
  EXPECT_THAT(device().ReleaseAddress(hole, kPage), IsOk());
}

TEST_F(XnackReplay, IsNotHadWithoutXnack) {
  const SvmPages pages(1);
  std::ranges::fill(pages.bytes(), uint8_t{7});
  Fill(pages.address(), 1, 16);
  ExpectFaultAt(pages.address());
  EXPECT_THAT(pages.bytes(), Each(Eq(7)));
}

}  // namespace
}  // namespace kfdcts::suites
