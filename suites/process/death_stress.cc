// Processes that are killed at any moment leave nothing behind: the GPU's memory, queues and books are as before, and
// it works.
//
// Plan: many children, several at a time, that allocate, map, make queues and events, submit work and free again
// without end; each is killed after a random number of steps; then memory, sysfs and a copy. Linux 6.12 kfd_process.c
// kfd_process_notifier_release_internal, kfd_process_wq_release.

#include <random>

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr size_t kAtOnce = 3;
constexpr size_t kRounds = 8;

// Work without end, a line a step.
void LiveUntilKilled(Stage& stage, uint32_t seed) {
  const Result<std::unique_ptr<Device>> device = Device::Open();
  if (!device.ok()) return stage.Say(device.error().message);
  Gpu& gpu = *(*device)->gpus()[GpuUnderTest()];
  std::mt19937 random(seed);
  std::vector<Buffer> buffers;
  std::vector<std::unique_ptr<Pm4Queue>> queues;  // more of them than engines is no error
  std::vector<Event> events;
  for (;;) {
    Status done;
    const auto keep = [&done](auto result, auto& all) {
      if (result.ok())
        all.push_back(std::move(result).value());
      else
        done = result.error();
    };
    switch (random() % 6) {
      case 0:
        keep(gpu.Vram((1 + random() % 64) * kPage), buffers);
        break;
      case 1:
        keep(gpu.Gtt((1 + random() % 64) * kPage), buffers);
        break;
      case 2:
        if (queues.size() < 2) keep(gpu.OpenPm4Queue(), queues);
        break;
      case 3:
        keep((*device)->CreateEvent(), events);
        break;
      case 4:
        if (!queues.empty()) {
          const Result<Ticket> work = queues.back()->SubmitFence();
          done = work.ok() ? Status() : Status(work.error());
        }
        break;
      default:
        if (!buffers.empty()) buffers.pop_back();
        break;
    }
    stage.Say(done.ok() ? "step" : done.error().message);
  }
}

class ProcessDeaths : public SdmaTest {};
GPU_SUITE(ProcessDeaths, Kind::kStress, Needs(KfdVersion(1, 9), Feature::kSdma), Tier::kStandard, Timeout{180});

TEST_F(ProcessDeaths, LeaveNothing) {
  OpenEvent();
  const uint64_t before = gpu().AvailableMemory();
  std::mt19937 random(20251120);
  std::vector<pid_t> dead;
  for (size_t round = 0; round < kRounds; ++round) {
    std::vector<Accomplice> children;
    for (size_t i = 0; i < kAtOnce; ++i) {
      const auto seed = static_cast<uint32_t>(random());
      children.push_back(Accomplice::Fork([seed](Stage& stage) { LiveUntilKilled(stage, seed); }));
    }
    for (Accomplice& child : children) {
      SCOPED_TRACE(testing::Message() << "round " << round);
      const size_t steps = 1 + random() % 40;
      for (size_t step = 0; step < steps; ++step) ASSERT_EQ(Value(child.Hear(Deadline::In(kSoon))), "step");
      dead.push_back(child.pid());
      child.Kill(SIGKILL);
    }
  }
  EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return gpu().AvailableMemory() >= before; }))
      << before - gpu().AvailableMemory() << " bytes are missing";
  for (const pid_t pid : dead) {
    const std::string books = fmt::format("/sys/class/kfd/kfd/proc/{}", pid);
    EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return !os().ListDir(books).ok(); })) << books << " is still there";
  }
  ExpectCopies(gpu().Gtt(kPage * 16), gpu().Gtt(kPage * 16).FillPattern(3));
}

}  // namespace
}  // namespace kfdcts::suites
