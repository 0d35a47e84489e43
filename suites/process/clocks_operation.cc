// Clock counters: GPU, CPU and system clocks run forward together, and can be converted into each other.
//
// Plan: monotone over many samples; the CPU's and the system's clock between two readings of the host's own; the GPU's
// rate steady between two spans; other ids. Linux 6.12 kfd_chardev.c kfd_ioctl_get_clock_counters.

#include <time.h>

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class ClockCountersOfGpu : public GpuTest {
 protected:
  // GPU ticks per CPU nanosecond over at least `span`.
  double Rate(Duration span) {
    const ClockCounters first = gpu().Clocks();
    ClockCounters second = first;
    HoldsBy(Deadline::In(span * 4), [&] {
      second = gpu().Clocks();
      return second.cpu - first.cpu >= static_cast<uint64_t>(span.count());
    });
    return static_cast<double>(second.gpu - first.gpu) / static_cast<double>(second.cpu - first.cpu);
  }
};
GPU_SUITE(ClockCountersOfGpu, Kind::kOperation, Needs(Feature::kSdma), Tier::kQuick);

TEST_F(ClockCountersOfGpu, NeverRunBackwards) {
  std::vector<uint64_t> gpu_ticks;
  std::vector<uint64_t> cpu_ticks;
  std::vector<uint64_t> system_ticks;
  for (int i = 0; i < 1000; ++i) {
    const ClockCounters now = gpu().Clocks();
    gpu_ticks.push_back(now.gpu);
    cpu_ticks.push_back(now.cpu);
    system_ticks.push_back(now.system);
  }
  EXPECT_TRUE(std::is_sorted(gpu_ticks.begin(), gpu_ticks.end()));
  EXPECT_TRUE(std::is_sorted(cpu_ticks.begin(), cpu_ticks.end()));
  EXPECT_TRUE(std::is_sorted(system_ticks.begin(), system_ticks.end()));
  EXPECT_GT(cpu_ticks.back(), cpu_ticks.front());
}

TEST_F(ClockCountersOfGpu, GpuClockAdvances) {
  const uint64_t first = gpu().Clocks().gpu;
  EXPECT_TRUE(HoldsBy(Deadline::In(1s), [&] { return gpu().Clocks().gpu > first; }));
}

TEST_F(ClockCountersOfGpu, GpuClockHasASteadyRate) {
  const double first = Rate(20ms);
  const double second = Rate(20ms);
  EXPECT_GT(first, 0.0);
  // Both counters are read in one call, some microseconds apart; over 20 ms that is well under 5%.
  EXPECT_NEAR(second / first, 1.0, 0.05);
}

TEST_F(ClockCountersOfGpu, GpuClockIsTheOneThatEnginesStampWith) {
  const GuardedBuffer stamp = gpu().Gtt(64).FillWord(0);
  auto queue = gpu().OpenSdmaQueue();
  const uint64_t before = gpu().Clocks().gpu;
  ASSERT_THAT(queue->Submit(SdmaTimestamp{.address = stamp.address()}), CompletesWithin(5s));
  const uint64_t behind = gpu().Clocks().gpu;
  EXPECT_THAT(stamp.Load64(0), AllOf(Ge(before), Le(behind)));
}

class ClockCountersOfHost : public HostTest {};
GPU_SUITE(ClockCountersOfHost, Kind::kAbi, Needs(HostOnly()), Tier::kQuick);

TEST_F(ClockCountersOfHost, AreTheHostsOwnClocks) {
  const uint64_t raw_before = HostClock(CLOCK_MONOTONIC_RAW);
  const uint64_t boot_before = HostClock(CLOCK_BOOTTIME);
  abi::GetClockCountersArgs args = {};
  ASSERT_THAT(Call(abi::kGetClockCounters, args), Succeeds());
  EXPECT_THAT(args.cpu_clock_counter, AllOf(Ge(raw_before), Le(HostClock(CLOCK_MONOTONIC_RAW))));
  EXPECT_THAT(args.system_clock_counter, AllOf(Ge(boot_before), Le(HostClock(CLOCK_BOOTTIME))));
  EXPECT_EQ(args.system_clock_freq, 1'000'000'000u);
}

TEST_F(ClockCountersOfHost, OfAnUnknownGpuLackOnlyItsClock) {
  abi::GetClockCountersArgs args = {};
  args.gpu_id = 0xdead0000;
  args.gpu_clock_counter = 77;
  ASSERT_THAT(Call(abi::kGetClockCounters, args), Succeeds());
  EXPECT_EQ(args.gpu_clock_counter, 0u);
  EXPECT_GT(args.cpu_clock_counter, 0u);
}

}  // namespace
}  // namespace kfdcts::suites
