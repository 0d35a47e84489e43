// Saturation: all copy engines and a compute queue busy for a set time; every byte of every round is right.
//
// Plan: one SDMA queue an engine and one compute queue, refilled as soon as a round is done, each round with contents
// of its own, verified whole on the CPU while the next one runs; nothing may stop, slow queues included.

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class Saturation : public GpuTest {
 protected:
  static constexpr uint64_t kBytes = 512 * kKiB;
  static constexpr Duration kSpan = 1500ms;

  // A queue with two rounds in flight, alternating between two targets.
  class Lane {
   public:
    Lane(const TestGpu& gpu, uint64_t seed) : queue_(gpu.OpenSdmaQueue()), seed_(seed) {
      for (int i = 0; i < 2; ++i) {
        sources_.push_back(gpu.Gtt(kBytes));
        targets_.push_back(gpu.Vram(kBytes));
      }
    }
    void Start(uint64_t round) {
      const size_t slot = round % 2;
      sources_[slot].FillPattern(seed_ + round);
      tickets_[slot] = Value(queue_->Submit(
          SdmaCopyLinear{.bytes = kBytes, .source = sources_[slot].address(), .target = targets_[slot].address()}));
    }
    void ExpectFinished(uint64_t round) {
      const size_t slot = round % 2;
      ASSERT_THAT(tickets_[slot], CompletesWithin(20s));
      EXPECT_THAT(targets_[slot], HoldsSameBytesAs(sources_[slot]));
      EXPECT_THAT(targets_[slot], HasIntactCanaries());
    }

   private:
    Witnessed<SdmaQueue> queue_;
    uint64_t seed_;
    std::vector<GuardedBuffer> sources_;
    std::vector<GuardedBuffer> targets_;
    std::array<Ticket, 2> tickets_;
  };
};
GPU_SUITE(Saturation, Kind::kStress, Needs(Feature::kSdma), Tier::kStandard, Timeout{120});

TEST_F(Saturation, OfEveryCopyEngineKeepsEveryByte) {
  std::vector<std::unique_ptr<Lane>> lanes;
  for (uint32_t engine = 0; engine < gpu().node().properties.num_sdma_engines; ++engine) {
    lanes.push_back(std::make_unique<Lane>(gpu(), engine * 1'000'000));
  }
  const Stopwatch watch;
  uint64_t round = 0;
  for (; watch.Elapsed() < kSpan; ++round) {
    for (const auto& lane : lanes) lane->Start(round);
    for (const auto& lane : lanes) {
      if (round > 0) lane->ExpectFinished(round - 1);
    }
  }
  for (const auto& lane : lanes) lane->ExpectFinished(round - 1);
  EXPECT_GT(round, 1u);
}

TEST_F(Saturation, OfCopiesAndComputeKeepsEveryWord) {
  constexpr uint32_t kWords = 64 * 1024;
  Lane copies(gpu(), 7);
  Compute compute(gpu(), Door::kAql);
  GuardedBuffer sum = gpu().Vram(kWords * 4).FillWord(0);
  GuardedBuffer ones = gpu().Vram(kWords * 4).FillWord(1);
  const Stopwatch watch;
  uint32_t round = 0;
  Ticket computed;
  for (; watch.Elapsed() < kSpan; ++round) {
    copies.Start(round);
    computed = compute.RunItems(kernels::kVectorAddI32,
                                {.sum = sum.address(), .left = sum.address(), .right = ones.address(), .count = kWords},
                                kWords);
    if (round > 0) copies.ExpectFinished(round - 1);
  }
  copies.ExpectFinished(round - 1);
  ASSERT_THAT(computed, CompletesWithin(20s));
  EXPECT_THAT(sum.as<uint32_t>(), Each(Eq(round)));
  EXPECT_THAT(sum, HasIntactCanaries());
}

}  // namespace
}  // namespace kfdcts::suites
