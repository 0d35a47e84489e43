// Events: who sets one wakes its waiters; any and all, auto and manual reset, ages and timeouts mean what they say.
//
// Plan: each kind of reset, set before and during a wait; any and all over two; zero, finite and endless timeouts; ages
// of KFD 1.14. Linux 6.12 kfd_events.c kfd_wait_on_events, init_event_waiter, set_event; observed on 6.1.

#include "fixtures/event_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class Events : public EventTest {
 protected:
  // Waits in a thread of its own, which has begun to wait when this returns.
  class Waiter {
   public:
    Waiter(Events& test, std::vector<uint32_t> ids, bool all, uint32_t timeout_ms)
        : thread_([this, &test, ids, all, timeout_ms] { answer_ = test.Wait(ids, all, timeout_ms); }) {}
    ~Waiter() {
      if (thread_.joinable()) thread_.join();
    }
    WaitAnswer Answer() {
      thread_.join();
      return answer_;
    }

   private:
    WaitAnswer answer_;
    std::thread thread_;
  };
};
GPU_SUITE(Events, Kind::kOperation, Needs(HostOnly()), Tier::kStandard);

TEST_F(Events, StartUnset) {
  EXPECT_THAT(Wait({Signal(kManual)}, false, 0), IsTimedOut());
  EXPECT_THAT(Wait({Signal(kAuto)}, false, 0), IsTimedOut());
}

TEST_F(Events, ThatAreSetCompleteAWaitAtOnce) {
  const uint32_t event = Signal(kAuto);
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(Wait({event}, false, kForever), IsComplete());
}

TEST_F(Events, OfManualResetStaySet) {
  const uint32_t event = Signal(kManual);
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(Wait({event}, false, 0), IsComplete());
  EXPECT_THAT(Wait({event}, false, 0), IsComplete());
}

TEST_F(Events, OfAutoResetAreConsumedByOneWait) {
  const uint32_t event = Signal(kAuto);
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(Wait({event}, false, 0), IsComplete());
  EXPECT_THAT(Wait({event}, false, 0), IsTimedOut());
}

TEST_F(Events, AreUnsetByReset) {
  const uint32_t event = Signal(kManual);
  ASSERT_THAT(Set(event), Succeeds());
  ASSERT_THAT(ResetEvent(event), Succeeds());
  EXPECT_THAT(Wait({event}, false, 0), IsTimedOut());
}

TEST_F(Events, SetTwiceAreSetOnce) {
  const uint32_t event = Signal(kAuto);
  ASSERT_THAT(Set(event), Succeeds());
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(Wait({event}, false, 0), IsComplete());
  EXPECT_THAT(Wait({event}, false, 0), IsTimedOut());
}

TEST_F(Events, WakeAWaiterThatCameFirst) {
  const uint32_t event = Signal(kManual);
  Waiter waiter(*this, {event}, false, 10'000);
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(waiter.Answer(), IsComplete());
}

TEST_F(Events, WakeEveryWaiterOfAManualOne) {
  const uint32_t event = Signal(kManual);
  Waiter first(*this, {event}, false, 10'000);
  Waiter second(*this, {event}, false, 10'000);
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(first.Answer(), IsComplete());
  EXPECT_THAT(second.Answer(), IsComplete());
}

TEST_F(Events, AnyIsSatisfiedByEither) {
  const uint32_t set = Signal(kManual);
  const uint32_t unset = Signal(kManual);
  ASSERT_THAT(Set(set), Succeeds());
  EXPECT_THAT(Wait({set, unset}, false, 0), IsComplete());
  EXPECT_THAT(Wait({unset, set}, false, 0), IsComplete());
  EXPECT_THAT(Wait({unset}, false, 0), IsTimedOut());
}

TEST_F(Events, AllNeedsTheLastOneToo) {
  const std::vector<uint32_t> events = {Signal(kManual), Signal(kManual), Signal(kManual)};
  EXPECT_THAT(Wait(events, true, 0), IsTimedOut());
  ASSERT_THAT(Set(events[0]), Succeeds());
  ASSERT_THAT(Set(events[1]), Succeeds());
  EXPECT_THAT(Wait(events, true, 0), IsTimedOut());
  ASSERT_THAT(Set(events[2]), Succeeds());
  EXPECT_THAT(Wait(events, true, 0), IsComplete());
}

TEST_F(Events, AllWaitsForEachInAnyOrder) {
  const uint32_t first = Signal(kAuto);
  const uint32_t second = Signal(kAuto);
  Waiter waiter(*this, {first, second}, true, 10'000);
  ASSERT_THAT(Set(second), Succeeds());
  ASSERT_THAT(Set(first), Succeeds());
  EXPECT_THAT(waiter.Answer(), IsComplete());
}

TEST_F(Events, ListedTwiceCountTwiceWhenManual) {
  const uint32_t event = Signal(kManual);
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(Wait({event, event}, true, 0), IsComplete());
}

TEST_F(Events, NobodyIsWaitedForByAnEmptyList) {
  EXPECT_THAT(Wait({}, true, 0), IsComplete());
  EXPECT_THAT(Wait({}, false, kForever), IsComplete());
}

TEST_F(Events, TimeoutIsNotShort) {
  const uint32_t event = Signal(kManual);
  const WaitAnswer answer = Wait({event}, false, 50);
  EXPECT_THAT(answer, IsTimedOut());
  EXPECT_GE(answer.elapsed, 50ms);
}

TEST_F(Events, TimeoutComesBackUnchanged) {
  const uint32_t event = Signal(kManual);
  EXPECT_EQ(Wait({event}, false, 20).timeout_ms, 20u);
  EXPECT_EQ(Wait({event}, false, 0).timeout_ms, 0u);
}

TEST_F(Events, OfOtherKindsTimeOutToo) {
  EXPECT_THAT(Wait({Create(KFD_IOC_EVENT_HW_EXCEPTION, 0)}, false, 0), IsTimedOut());
  EXPECT_THAT(Wait({Create(KFD_IOC_EVENT_MEMORY, 0)}, false, 20), IsTimedOut());
}

TEST_F(Events, DoNotHearOfOthers) {
  const uint32_t event = Signal(kManual);
  const uint32_t neighbour = Signal(kManual);
  ASSERT_THAT(Set(neighbour), Succeeds());
  EXPECT_THAT(Wait({event}, false, 0), IsTimedOut());
  ASSERT_THAT(ResetEvent(event), Succeeds());
  EXPECT_THAT(Wait({neighbour}, false, 0), IsComplete());
}

// KFD 1.14: a waiter that names the age it has seen cannot lose a wake-up.
class EventAge : public Events {};
GPU_SUITE(EventAge, Kind::kOperation, Needs(HostOnly(), KfdVersion(1, 14)), Tier::kStandard);

TEST_F(EventAge, StartsAtOneAndGrowsWithEverySet) {
  const uint32_t event = Signal(kManual);
  EXPECT_THAT(WaitAged({{event, 1}}, false, 0), IsTimedOut());
  ASSERT_THAT(Set(event), Succeeds());
  ASSERT_THAT(Set(event), Succeeds());
  const WaitAnswer answer = WaitAged({{event, 1}}, false, 0);
  EXPECT_THAT(answer, IsComplete());
  EXPECT_EQ(answer.data[0].signal_event_data.last_event_age, 3u);
}

TEST_F(EventAge, ThatIsOldCompletesAWaitWithoutTheSignal) {
  const uint32_t event = Signal(kAuto);
  ASSERT_THAT(Set(event), Succeeds());
  ASSERT_THAT(Wait({event}, false, 0), IsComplete());
  // The signal is consumed, but whoever last saw age 1 has missed it.
  EXPECT_THAT(WaitAged({{event, 1}}, false, 0), IsComplete());
  EXPECT_THAT(WaitAged({{event, 2}}, false, 0), IsTimedOut());
}

TEST_F(EventAge, OfZeroAsksForTheSignalAlone) {
  const uint32_t event = Signal(kAuto);
  ASSERT_THAT(Set(event), Succeeds());
  ASSERT_THAT(Wait({event}, false, 0), IsComplete());
  EXPECT_THAT(WaitAged({{event, 0}}, false, 0), IsTimedOut());
}

class EventStorm : public Events {};
GPU_SUITE(EventStorm, Kind::kStress, Needs(HostOnly()), Tier::kStandard);

TEST_F(EventStorm, LosesNoWakeUp) {
  // Ping-pong over two auto-reset events: a lost wake-up would leave both sides waiting.
  const uint32_t ping = Signal(kAuto);
  const uint32_t pong = Signal(kAuto);
  constexpr int kRounds = 500;
  int answered = 0;
  std::thread other([&] {
    for (int i = 0; i < kRounds; ++i) {
      const WaitAnswer heard = Wait({ping}, false, 10'000);
      answered += heard.result == 0 && heard.wait_result == KFD_IOC_WAIT_RESULT_COMPLETE ? 1 : 0;
      Set(pong);
    }
  });
  int heard_back = 0;
  for (int i = 0; i < kRounds; ++i) {
    Set(ping);
    const WaitAnswer heard = Wait({pong}, false, 10'000);
    heard_back += heard.result == 0 && heard.wait_result == KFD_IOC_WAIT_RESULT_COMPLETE ? 1 : 0;
  }
  other.join();
  EXPECT_EQ(answered, kRounds);
  EXPECT_EQ(heard_back, kRounds);
}

TEST_F(EventStorm, OfCreationAndDestructionLeavesNothing) {
  const uint32_t first = Signal(kAuto);
  ASSERT_THAT(Destroy(first), Succeeds());
  std::vector<uint32_t> ids;
  for (int i = 0; i < 200; ++i) {
    const uint32_t id = Signal(kAuto);
    ids.push_back(id);
    Destroy(id);
  }
  // The lowest free id is used again at once (idr_alloc), so nothing was left behind.
  EXPECT_THAT(ids, Each(first));
}

}  // namespace
}  // namespace kfdcts::suites
