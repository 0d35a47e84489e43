// Work-groups of a queue with global wave sync wait for one another by its barriers and semaphores.
//
// Plan: as many groups as there are CUs, so that all are resident: several rounds at one barrier, none of which a group
// leaves before all have come; a semaphore that lets one in at a time, over a word that nothing else protects; the
// lowest and the highest resource. ISA documents of Vega, CDNA 1 and 2 and RDNA 2, DS_GWS_*; where waves have no GWS
// although ALLOC_QUEUE_GWS succeeds (Linux 6.12 kfd_process_queue_manager.c pqm_set_gws) nothing is claimed.

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kRounds = 8;

class GlobalWaveSync : public GpuTest {
 protected:
  void Prepare() override {
    GpuTest::Prepare();
    compute_.emplace(gpu(), Door::kAql);
    ASSERT_THAT(device().backend().AllocateGws(compute_->queue().id(), 64), IsOk());
  }
  void Release() override { compute_.reset(); }

  uint32_t groups() const { return gpu().node().properties.cu_count(); }
  void Init(uint32_t resource, uint32_t count) {
    ASSERT_THAT(compute_->RunItems(kernels::kGwsInit, {.resource = resource, .count = count}, 1), CompletesWithin(5s));
  }

  void ExpectAllMeetAt(uint32_t resource) {
    SCOPED_TRACE(resource);
    const GuardedBuffer arrived = gpu().Gtt(kRounds * 4).FillWord(0);
    const GuardedBuffer seen = gpu().Gtt(groups() * kRounds * 4).FillWord(0);
    Init(resource, groups() - 1);
    ASSERT_THAT(compute_->RunItems(kernels::kGwsMeet,
                                   {.arrived = arrived.address(),
                                    .seen = seen.address(),
                                    .rounds = kRounds,
                                    .resource = resource,
                                    .others = groups() - 1},
                                   groups() * kernels::kGwsMeet.group_size),
                CompletesWithin(5s));
    EXPECT_THAT(seen.as<uint32_t>(), Each(Eq(groups())));
    EXPECT_THAT(arrived.as<uint32_t>(), Each(Eq(groups())));
    EXPECT_THAT(seen, HasIntactCanaries());
  }
  void ExpectTurnsAt(uint32_t resource) {
    SCOPED_TRACE(resource);
    const GuardedBuffer word = gpu().Gtt(4).FillWord(0);
    Init(resource, 1);
    ASSERT_THAT(
        compute_->RunItems(kernels::kGwsExclude, {.word = word.address(), .rounds = kRounds, .resource = resource},
                           groups() * kernels::kGwsExclude.group_size),
        CompletesWithin(5s));
    EXPECT_EQ(word.Load32(0), groups() * kRounds);
  }

 private:
  std::optional<Compute> compute_;
};
GPU_SUITE(GlobalWaveSync, Kind::kOperation, Needs(Feature::kGwsWaits, Gws()), Tier::kStandard);

TEST_F(GlobalWaveSync, BarriersHoldEveryGroup) {
  ExpectAllMeetAt(0);
  ExpectAllMeetAt(63);
}

TEST_F(GlobalWaveSync, SemaphoresLetOneInAtATime) {
  ExpectTurnsAt(0);
  ExpectTurnsAt(63);
}

}  // namespace
}  // namespace kfdcts::suites
