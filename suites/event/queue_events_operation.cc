// Events set by queues: the interrupt of an end-of-pipe or trap packet sets the event it names, after the work before
// it.
//
// Plan: each kind of queue; the event alone, its neighbours silent; ids above those that eight bits can tell; one event
// set a hundred times; the work before the packet seen when the waiter wakes. The packet writes the event's id to its
// slot and raises an interrupt with the same id (Linux 6.12 kfd_events.c kfd_signal_event_interrupt; slot before
// interrupt as ROCr's InterruptSignal has it).

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class EventsOfQueues : public SdmaTest {
 protected:
  static constexpr Duration kSoonHeard = 5s;

  template <typename Q>
  void ExpectHeardAlone(Q& queue) {
    Event before = OpenEvent();
    Event event = OpenEvent();
    Event behind = OpenEvent();
    ASSERT_THAT(queue.SubmitSignal(event), CompletesWithin(kSoon));
    EXPECT_THAT(event.Wait(Deadline::In(kSoonHeard)), IsOk());
    EXPECT_THAT(before.Wait(Deadline::In(kWhile)), FailsWith(ETIME));
    EXPECT_THAT(behind.Wait(Deadline::In(0ms)), FailsWith(ETIME));
    EXPECT_THAT(event.Wait(Deadline::In(0ms)), FailsWith(ETIME)) << "consumed by the first wait";
  }
  // Ids of 1, 257 and 513 differ in no bit of their low eight; only the last is asked for.
  template <typename Q>
  void ExpectHighIdHeardAlone(Q& queue) {
    std::vector<Event> events;
    while (events.empty() || events.back().id() <= 513) events.push_back(OpenEvent());
    const auto of_id = [&](uint32_t id) -> Event& {
      return *std::ranges::find_if(events, [&](const Event& event) { return event.id() == id; });
    };
    ASSERT_THAT(queue.SubmitSignal(of_id(513)), CompletesWithin(kSoon));
    EXPECT_THAT(of_id(513).Wait(Deadline::In(kSoonHeard)), IsOk());
    EXPECT_THAT(of_id(257).Wait(Deadline::In(kWhile)), FailsWith(ETIME));
  }
  template <typename Q>
  void ExpectHeardEachTime(Q& queue) {
    Event event = OpenEvent();
    for (int round = 0; round < 100; ++round) {
      ASSERT_THAT(queue.SubmitSignal(event), IsOk());
      ASSERT_THAT(event.Wait(Deadline::In(kSoonHeard)), IsOk()) << "round " << round;
    }
  }
};
GPU_SUITE(EventsOfQueues, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(EventsOfQueues, OfPm4AreHeardAlone) { ExpectHeardAlone(*gpu().OpenPm4Queue()); }
TEST_F(EventsOfQueues, OfAqlAreHeardAlone) { ExpectHeardAlone(*gpu().OpenAqlQueue()); }
TEST_F(EventsOfQueues, OfSdmaAreHeardAlone) { ExpectHeardAlone(*gpu().OpenSdmaQueue()); }

TEST_F(EventsOfQueues, OfPm4WithAHighIdAreHeardAlone) { ExpectHighIdHeardAlone(*gpu().OpenPm4Queue()); }
TEST_F(EventsOfQueues, OfSdmaWithAHighIdAreHeardAlone) { ExpectHighIdHeardAlone(*gpu().OpenSdmaQueue()); }

TEST_F(EventsOfQueues, OfPm4AreHeardEachTime) { ExpectHeardEachTime(*gpu().OpenPm4Queue()); }
TEST_F(EventsOfQueues, OfAqlAreHeardEachTime) { ExpectHeardEachTime(*gpu().OpenAqlQueue()); }
TEST_F(EventsOfQueues, OfSdmaAreHeardEachTime) { ExpectHeardEachTime(*gpu().OpenSdmaQueue()); }

TEST_F(EventsOfQueues, OfPm4ComeAfterTheDispatchBefore) {
  constexpr uint32_t kCount = 1 << 18;
  GuardedBuffer target = gpu().Gtt(kCount * 4).FillWord(0);
  Event event = OpenEvent();
  Compute compute(gpu(), Door::kPm4);
  compute.RunItems(kernels::kFill32, {.target = target.address(), .value = 6, .count = kCount}, kCount);
  const Ticket last = Value(compute.pm4().SubmitSignal(event));
  ASSERT_THAT(event.Wait(Deadline::In(kSoonHeard)), IsOk());
  EXPECT_THAT(target.as<uint32_t>(), Each(Eq(6u)));
  EXPECT_THAT(last, CompletesWithin(kSoon));
}

TEST_F(EventsOfQueues, OfSdmaComeAfterTheCopyBefore) {
  const GuardedBuffer source = gpu().Gtt(4 * kMiB).FillPattern(21);
  const GuardedBuffer target = gpu().Gtt(4 * kMiB);
  Event event = OpenEvent();
  auto queue = gpu().OpenSdmaQueue();
  Value(queue->SubmitDwords(Stream().Copy(target, source)));
  const Ticket last = Value(queue->SubmitSignal(event));
  ASSERT_THAT(event.Wait(Deadline::In(kSoonHeard)), IsOk());
  EXPECT_THAT(target, HoldsSameBytesAs(source));
  EXPECT_THAT(last, CompletesWithin(kSoon));
}

}  // namespace
}  // namespace kfdcts::suites
