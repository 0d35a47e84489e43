// Timeline semaphores: every engine advances and awaits a 64-bit value, and nobody sees it torn, early or backwards.
//
// Plan: the CPU alone; each kind of queue as the one who signals and as the one who waits, on both sides of a value,
// within an epoch of the low dword and across its end (SDMA up to 7.0 and PM4's WAIT_REG_MEM compare 32 bits); every
// ordered pair of engines; rings, several waiters, waits submitted against the order of signals; two GPUs.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint64_t kEpoch = uint64_t{1} << 32;
// How long a wait is watched to see that it holds. Bounds our patience, not the device's speed.
constexpr Duration kWatch = 20ms;

class TimelineTest : public GpuTest {
 protected:
  std::unique_ptr<Semaphore> From(uint64_t initial) { return gpu().OpenSemaphore({.initial = initial}); }

  // `first` signals what `second` waits for; `second` must not have gone on before.
  template <typename First, typename Second>
  void ExpectFirstReleasesSecond(First& first, Second& second) {
    const std::unique_ptr<Semaphore> start = From(0);
    const std::unique_ptr<Semaphore> middle = From(0);
    const Ticket second_done = Value(second->SubmitWait(*middle, 1));
    const Ticket first_waits = Value(first->SubmitWait(*start, 1));
    const Ticket first_done = Value(first->SubmitSignal(*middle, 1));
    EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !second_done.Done() && !first_done.Done(); }));
    EXPECT_FALSE(first_waits.Done());
    ASSERT_THAT(start->Signal(1), IsOk());
    EXPECT_THAT(first_done, CompletesWithin(5s));
    EXPECT_THAT(second_done, CompletesWithin(5s));
    EXPECT_EQ(middle->Value(), 1u);
  }

  // A token goes round and round: `first` answers odd values with even ones' predecessors and so on.
  template <typename First, typename Second>
  void ExpectPingPong(First& first, Second& second, uint64_t initial, int rounds) {
    const std::unique_ptr<Semaphore> ping = From(initial);
    const std::unique_ptr<Semaphore> pong = From(initial);
    Ticket last;
    for (int round = 1; round <= rounds; ++round) {
      const uint64_t value = initial + static_cast<uint64_t>(round);
      if (round > 1) {
        Value(first->SubmitWait(*pong, value - 1));
      }
      Value(first->SubmitSignal(*ping, value));
      Value(second->SubmitWait(*ping, value));
      last = Value(second->SubmitSignal(*pong, value));
    }
    EXPECT_THAT(last, CompletesWithin(20s));
    EXPECT_EQ(ping->Value(), initial + static_cast<uint64_t>(rounds));
    EXPECT_EQ(pong->Value(), initial + static_cast<uint64_t>(rounds));
  }
};

// The claims that each kind of queue is held to.
template <typename Q>
class TimelineOf : public TimelineTest {
 protected:
  void Prepare() override {
    TimelineTest::Prepare();
    queue_.emplace(Open(gpu()));
  }
  void Release() override { queue_.reset(); }

  void ExpectSignalReachesCpu(uint64_t initial, uint64_t value) {
    const std::unique_ptr<Semaphore> semaphore = From(initial);
    ASSERT_THAT((*queue_)->SubmitSignal(*semaphore, value), CompletesWithin(5s));
    EXPECT_THAT(semaphore->Wait(value, Deadline::In(5s)), IsOk());
    EXPECT_EQ(semaphore->Value(), value);
  }

  // Waits for `value`; must hold while the CPU signals `before`, and end once it has signalled `value`.
  void ExpectWaitEndsAt(uint64_t initial, uint64_t before, uint64_t value) {
    const std::unique_ptr<Semaphore> semaphore = From(initial);
    const Ticket waited = Value((*queue_)->SubmitWait(*semaphore, value));
    EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !waited.Done(); })) << "went on at " << initial;
    if (before != initial) {
      ASSERT_THAT(semaphore->Signal(before), IsOk());
    }
    EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !waited.Done(); })) << "went on at " << before;
    ASSERT_THAT(semaphore->Signal(value), IsOk());
    EXPECT_THAT(waited, CompletesWithin(5s));
  }

  void ExpectReachedValueDoesNotHoldUp() {
    const std::unique_ptr<Semaphore> semaphore = From(41);
    ASSERT_THAT(semaphore->Signal(42), IsOk());
    EXPECT_THAT((*queue_)->SubmitWait(*semaphore, 42), CompletesWithin(5s));
    EXPECT_THAT((*queue_)->SubmitWait(*semaphore, 41), CompletesWithin(5s));
  }

  // Every value that the CPU reads is at least the one it read before, and the last one arrives.
  void ExpectSignalsNeverRunBackwards(uint64_t initial, uint64_t signals) {
    const std::unique_ptr<Semaphore> semaphore = From(initial);
    Ticket last;
    for (uint64_t i = 1; i <= signals; ++i) last = Value((*queue_)->SubmitSignal(*semaphore, initial + i));
    uint64_t seen = initial;
    bool backwards = false;
    const bool arrived = HoldsBy(Deadline::In(10s), [&] {
      const uint64_t now = semaphore->Value();
      backwards = backwards || now < seen;
      seen = now;
      return now == initial + signals;
    });
    EXPECT_TRUE(arrived) << "reached " << seen << " of " << initial + signals;
    EXPECT_FALSE(backwards);
    EXPECT_THAT(last, CompletesWithin(5s));
  }

 private:
  static Witnessed<Q> Open(const TestGpu& gpu) {
    if constexpr (std::is_same_v<Q, SdmaQueue>) {
      return gpu.OpenSdmaQueue();
    } else if constexpr (std::is_same_v<Q, Pm4Queue>) {
      return gpu.OpenPm4Queue();
    } else {
      return gpu.OpenAqlQueue();
    }
  }
  std::optional<Witnessed<Q>> queue_;
};

class TimelineOfCpu : public TimelineTest {};
GPU_SUITE(TimelineOfCpu, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(TimelineOfCpu, StartsAtItsInitialValue) {
  EXPECT_EQ(From(0)->Value(), 0u);
  EXPECT_EQ(From(kEpoch * 3 + 5)->Value(), kEpoch * 3 + 5);
}

TEST_F(TimelineOfCpu, SignalIsSeenAtOnce) {
  const auto semaphore = From(0);
  ASSERT_THAT(semaphore->Signal(9), IsOk());
  EXPECT_EQ(semaphore->Value(), 9u);
  EXPECT_THAT(semaphore->Wait(9, Deadline::In(1s)), IsOk());
}

TEST_F(TimelineOfCpu, WaitForAnUnreachedValueEndsAtItsDeadline) {
  const auto semaphore = From(4);
  EXPECT_THAT(semaphore->Wait(5, Deadline::In(10ms)), FailsWith(ETIME));
  EXPECT_THAT(semaphore->Wait(4, Deadline::In(10ms)), IsOk());
}

TEST_F(TimelineOfCpu, RefusesToStandStillOrGoBack) {
  const auto semaphore = From(10);
  EXPECT_THAT(semaphore->Signal(10), FailsWith(EINVAL));
  EXPECT_THAT(semaphore->Signal(9), FailsWith(EINVAL));
  EXPECT_EQ(semaphore->Value(), 10u);
  EXPECT_THAT(semaphore->Signal(11), IsOk());
}

TEST_F(TimelineOfCpu, RefusesAStepThatThirtyTwoBitsCannotTell) {
  const auto semaphore = From(0);
  EXPECT_THAT(semaphore->Signal(kEpoch / 2), FailsWith(EINVAL));
  EXPECT_THAT(semaphore->Signal(kEpoch / 2 - 1), IsOk());
}

TEST_F(TimelineOfCpu, SignalsAreReadByTheGpu) {
  const auto semaphore = From(kEpoch - 1);
  const GuardedBuffer seen = gpu().Gtt(8);
  auto queue = gpu().OpenSdmaQueue();
  const SdmaCopyLinear look = {.bytes = 8, .source = semaphore->address(), .target = seen.address()};
  for (uint64_t value = kEpoch; value < kEpoch + 3; ++value) {
    ASSERT_THAT(semaphore->Signal(value), IsOk());
    ASSERT_THAT(queue->Submit(look), CompletesWithin(5s));
    EXPECT_EQ(seen.Load64(0), value);
  }
}

class TimelineOfSdma : public TimelineOf<SdmaQueue> {};
GPU_SUITE(TimelineOfSdma, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(TimelineOfSdma, SignalsTheCpu) { ExpectSignalReachesCpu(0, 1); }
TEST_F(TimelineOfSdma, SignalsAll64Bits) { ExpectSignalReachesCpu(kEpoch * 7 + 3, kEpoch * 7 + 4); }
TEST_F(TimelineOfSdma, SignalsAcrossAnEpoch) { ExpectSignalReachesCpu(kEpoch - 1, kEpoch); }
TEST_F(TimelineOfSdma, WaitsForTheCpu) { ExpectWaitEndsAt(0, 0, 1); }
TEST_F(TimelineOfSdma, WaitHoldsOneShortOfItsValue) { ExpectWaitEndsAt(0x1ffff, 0x20000, 0x20001); }
TEST_F(TimelineOfSdma, WaitHoldsWhereOnlyLowHalvesAgree) { ExpectWaitEndsAt(0, 0x0ffff, 0x10001); }
TEST_F(TimelineOfSdma, WaitsAcrossAnEpoch) { ExpectWaitEndsAt(kEpoch - 2, kEpoch - 1, kEpoch + 1); }
TEST_F(TimelineOfSdma, ReachedValueDoesNotHoldUp) { ExpectReachedValueDoesNotHoldUp(); }
TEST_F(TimelineOfSdma, SignalsNeverRunBackwards) { ExpectSignalsNeverRunBackwards(kEpoch - 100, 200); }

class TimelineOfPm4 : public TimelineOf<Pm4Queue> {};
GPU_SUITE(TimelineOfPm4, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(TimelineOfPm4, SignalsTheCpu) { ExpectSignalReachesCpu(0, 1); }
TEST_F(TimelineOfPm4, SignalsAll64Bits) { ExpectSignalReachesCpu(kEpoch * 7 + 3, kEpoch * 7 + 4); }
TEST_F(TimelineOfPm4, SignalsAcrossAnEpoch) { ExpectSignalReachesCpu(kEpoch - 1, kEpoch); }
TEST_F(TimelineOfPm4, WaitsForTheCpu) { ExpectWaitEndsAt(0, 0, 1); }
TEST_F(TimelineOfPm4, WaitHoldsOneShortOfItsValue) { ExpectWaitEndsAt(0x1ffff, 0x20000, 0x20001); }
TEST_F(TimelineOfPm4, WaitHoldsWhereOnlyLowHalvesAgree) { ExpectWaitEndsAt(0, 0x0ffff, 0x10001); }
TEST_F(TimelineOfPm4, WaitsAcrossAnEpoch) { ExpectWaitEndsAt(kEpoch - 2, kEpoch - 1, kEpoch + 1); }
TEST_F(TimelineOfPm4, ReachedValueDoesNotHoldUp) { ExpectReachedValueDoesNotHoldUp(); }
TEST_F(TimelineOfPm4, SignalsNeverRunBackwards) { ExpectSignalsNeverRunBackwards(kEpoch - 100, 200); }

class TimelineOfAql : public TimelineOf<AqlQueue> {};
GPU_SUITE(TimelineOfAql, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(TimelineOfAql, SignalsTheCpu) { ExpectSignalReachesCpu(0, 1); }
TEST_F(TimelineOfAql, SignalsAll64Bits) { ExpectSignalReachesCpu(kEpoch * 7 + 3, kEpoch * 7 + 4); }
TEST_F(TimelineOfAql, SignalsAcrossAnEpoch) { ExpectSignalReachesCpu(kEpoch - 1, kEpoch); }
TEST_F(TimelineOfAql, WaitsForTheCpu) { ExpectWaitEndsAt(0, 0, 1); }
TEST_F(TimelineOfAql, WaitHoldsOneShortOfItsValue) { ExpectWaitEndsAt(0x1ffff, 0x20000, 0x20001); }
TEST_F(TimelineOfAql, WaitsAcrossAnEpoch) { ExpectWaitEndsAt(kEpoch - 2, kEpoch - 1, kEpoch + 1); }
TEST_F(TimelineOfAql, ReachedValueDoesNotHoldUp) { ExpectReachedValueDoesNotHoldUp(); }
TEST_F(TimelineOfAql, SignalsNeverRunBackwards) { ExpectSignalsNeverRunBackwards(kEpoch - 100, 200); }

class TimelineBetweenEngines : public TimelineTest {};
GPU_SUITE(TimelineBetweenEngines, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(TimelineBetweenEngines, SdmaReleasesPm4) {
  auto sdma = gpu().OpenSdmaQueue();
  auto pm4 = gpu().OpenPm4Queue();
  ExpectFirstReleasesSecond(sdma, pm4);
}
TEST_F(TimelineBetweenEngines, Pm4ReleasesSdma) {
  auto sdma = gpu().OpenSdmaQueue();
  auto pm4 = gpu().OpenPm4Queue();
  ExpectFirstReleasesSecond(pm4, sdma);
}
TEST_F(TimelineBetweenEngines, SdmaReleasesAql) {
  auto sdma = gpu().OpenSdmaQueue();
  auto aql = gpu().OpenAqlQueue();
  ExpectFirstReleasesSecond(sdma, aql);
}
TEST_F(TimelineBetweenEngines, AqlReleasesSdma) {
  auto sdma = gpu().OpenSdmaQueue();
  auto aql = gpu().OpenAqlQueue();
  ExpectFirstReleasesSecond(aql, sdma);
}
TEST_F(TimelineBetweenEngines, Pm4ReleasesAql) {
  auto pm4 = gpu().OpenPm4Queue();
  auto aql = gpu().OpenAqlQueue();
  ExpectFirstReleasesSecond(pm4, aql);
}
TEST_F(TimelineBetweenEngines, AqlReleasesPm4) {
  auto pm4 = gpu().OpenPm4Queue();
  auto aql = gpu().OpenAqlQueue();
  ExpectFirstReleasesSecond(aql, pm4);
}
TEST_F(TimelineBetweenEngines, SdmaReleasesSdma) {
  auto one = gpu().OpenSdmaQueue();
  auto other = gpu().OpenSdmaQueue();
  ExpectFirstReleasesSecond(one, other);
}
TEST_F(TimelineBetweenEngines, PingPongOfSdmaAndPm4) {
  auto sdma = gpu().OpenSdmaQueue();
  auto pm4 = gpu().OpenPm4Queue();
  ExpectPingPong(sdma, pm4, 0, 50);
}
TEST_F(TimelineBetweenEngines, PingPongOfAqlAndSdma) {
  auto sdma = gpu().OpenSdmaQueue();
  auto aql = gpu().OpenAqlQueue();
  ExpectPingPong(aql, sdma, 1000, 50);
}

TEST_F(TimelineBetweenEngines, OneSignalReleasesSeveralWaiters) {
  const auto semaphore = From(0);
  auto sdma = gpu().OpenSdmaQueue();
  auto pm4 = gpu().OpenPm4Queue();
  auto aql = gpu().OpenAqlQueue();
  const std::vector<Ticket> waits = {Value(sdma->SubmitWait(*semaphore, 1)), Value(pm4->SubmitWait(*semaphore, 1)),
                                     Value(aql->SubmitWait(*semaphore, 1))};
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] {
    return std::none_of(waits.begin(), waits.end(), [](const Ticket& wait) { return wait.Done(); });
  }));
  ASSERT_THAT(semaphore->Signal(1), IsOk());
  EXPECT_THAT(waits, Each(CompletesWithin(5s)));
}

TEST_F(TimelineBetweenEngines, WaitsEndInTheOrderOfValuesNotOfSubmission) {
  const auto semaphore = From(0);
  auto early = gpu().OpenSdmaQueue();
  auto late = gpu().OpenSdmaQueue();
  const Ticket second = Value(late->SubmitWait(*semaphore, 2));
  const Ticket first = Value(early->SubmitWait(*semaphore, 1));
  ASSERT_THAT(semaphore->Signal(1), IsOk());
  EXPECT_THAT(first, CompletesWithin(5s));
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !second.Done(); }));
  ASSERT_THAT(semaphore->Signal(2), IsOk());
  EXPECT_THAT(second, CompletesWithin(5s));
}

class TimelineBetweenGpus : public TimelineTest {
 protected:
  std::unique_ptr<Semaphore> Shared(uint64_t initial) {
    return gpu().OpenSemaphore({.initial = initial, .peers = {&peer().driver()}});
  }
};
GPU_SUITE(TimelineBetweenGpus, Kind::kOperation, Needs(Feature::kSdma, Gpus(2)), Tier::kStandard);

TEST_F(TimelineBetweenGpus, OneGpusCopyEngineReleasesTheOthers) {
  const auto semaphore = Shared(0);
  auto here = gpu().OpenSdmaQueue();
  auto there = peer().OpenSdmaQueue();
  const Ticket waited = Value(there->SubmitWait(*semaphore, 1));
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !waited.Done(); }));
  ASSERT_THAT(here->SubmitSignal(*semaphore, 1), CompletesWithin(5s));
  EXPECT_THAT(waited, CompletesWithin(5s));
}

TEST_F(TimelineBetweenGpus, AComputeQueueWaitsForTheOtherGpu) {
  const auto semaphore = Shared(kEpoch - 1);
  auto here = gpu().OpenAqlQueue();
  auto there = peer().OpenPm4Queue();
  const Ticket waited = Value(here->SubmitWait(*semaphore, kEpoch));
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !waited.Done(); }));
  ASSERT_THAT(there->SubmitSignal(*semaphore, kEpoch), CompletesWithin(5s));
  EXPECT_THAT(waited, CompletesWithin(5s));
}

TEST_F(TimelineBetweenGpus, PingPong) {
  const auto ping = Shared(0);
  const auto pong = Shared(0);
  auto here = gpu().OpenSdmaQueue();
  auto there = peer().OpenSdmaQueue();
  Ticket last;
  for (uint64_t round = 1; round <= 50; ++round) {
    if (round > 1) Value(here->SubmitWait(*pong, round - 1));
    Value(here->SubmitSignal(*ping, round));
    Value(there->SubmitWait(*ping, round));
    last = Value(there->SubmitSignal(*pong, round));
  }
  EXPECT_THAT(last, CompletesWithin(20s));
  EXPECT_EQ(ping->Value(), 50u);
  EXPECT_EQ(pong->Value(), 50u);
}

}  // namespace
}  // namespace kfdcts::suites
