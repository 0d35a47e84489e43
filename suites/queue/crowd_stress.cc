// More compute queues than the hardware has places for: all of them get their turns.
//
// Plan: queues beyond num_cp_queues, each with a fence, then each with a kernel that runs until it is told to stop, so
// that no queue leaves its place by being done; every kernel must be seen to advance while all of them run, and to
// stop. The hardware scheduler rotates an oversubscribed run list (Linux 6.12 kfd_packet_manager.c
// pm_create_runlist_ib, over_subscription).

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class QueueCrowd : public SdmaTest {
 protected:
  static constexpr uint32_t kBeyond = 4;
  uint32_t Crowd() const { return gpu().node().properties.num_cp_queues + kBeyond; }
};
GPU_SUITE(QueueCrowd, Kind::kStress, Needs(), Tier::kStandard, Timeout{120});

TEST_F(QueueCrowd, OfFencesAreAllDone) {
  std::vector<Witnessed<Pm4Queue>> queues;
  std::vector<Ticket> fences;
  for (uint32_t i = 0; i < Crowd(); ++i) queues.push_back(gpu().OpenPm4Queue());
  for (auto& queue : queues) fences.push_back(Value(queue->SubmitFence()));
  EXPECT_THAT(fences, Each(CompletesWithin(kSoon)));
}

TEST_F(QueueCrowd, OfEndlessKernelsAllAdvance) {
  const uint32_t crowd = Crowd();
  const GuardedBuffer flag = gpu().Gtt(4).FillWord(0);
  const GuardedBuffer progress = gpu().Gtt(crowd * 4).FillWord(0);
  std::vector<std::unique_ptr<Compute>> queues;
  std::vector<Ticket> kernels;
  for (uint32_t i = 0; i < crowd; ++i) {
    queues.push_back(std::make_unique<Compute>(gpu(), Door::kAql));
    kernels.push_back(queues.back()->RunItems(kernels::kRunUntil,
                                              {.flag = flag.address(), .progress = progress.address() + i * 4}, 1));
  }
  EXPECT_TRUE(HoldsBy(Deadline::In(20s),
                      [&] {
                        const auto words = progress.as<uint32_t>();
                        return std::ranges::none_of(
                            words, [](const uint32_t& word) { return __atomic_load_n(&word, __ATOMIC_ACQUIRE) == 0; });
                      }))
      << "kernels that never began: " << std::ranges::count(progress.as<uint32_t>(), 0u);
  flag.driver().Store32(1, GuardedBuffer::kGuardBefore);
  EXPECT_THAT(kernels, Each(CompletesWithin(20s)));
}

}  // namespace
}  // namespace kfdcts::suites
