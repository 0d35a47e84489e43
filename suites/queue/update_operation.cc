// UPDATE_QUEUE: a queue stops, starts, moves its ring and changes its priority without losing what is in it.
//
// Plan: each kind of queue stopped by 0 percent and by no ring, before work and in the middle of a kernel; work put in
// meanwhile is done afterwards; another ring of the same size takes over at the same place; priorities and percentages
// under load. A queue is active with a ring, a size and a percentage above zero (Linux 6.12 kfd_priv.h QUEUE_IS_ACTIVE,
// kfd_process_queue_manager.c pqm_update_queue_properties).

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class QueueUpdate : public SdmaTest {
 protected:
  template <typename Q>
  void ExpectRuns(Q& queue) {
    EXPECT_THAT(queue.SubmitFence(), CompletesWithin(kSoon));
  }
  // Stopped, it takes work and does none; started again, it does what it has.
  template <typename Q>
  void ExpectZeroPercentStops(Q& queue) {
    ExpectRuns(queue);
    ASSERT_THAT(queue.Update(0, 7), IsOk());
    const Ticket later = Value(queue.SubmitFence());
    EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return !later.Done(); })) << "a stopped queue ran";
    ASSERT_THAT(queue.Update(100, 7), IsOk());
    EXPECT_THAT(later, CompletesWithin(kSoon));
  }
  // The ioctl itself: the driver's Update() keeps the ring.
  int UpdateRing(const Queue& queue, uint64_t ring_address) {
    abi::UpdateQueueArgs args = {};
    args.queue_id = queue.id();
    args.ring_base_address = ring_address;
    args.ring_size = queue.request().ring_bytes;
    args.queue_percentage = 100;
    args.queue_priority = 7;
    return Call(abi::kUpdateQueue, args);
  }
};
GPU_SUITE(QueueUpdate, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(QueueUpdate, ToZeroPercentStopsAPm4Queue) { ExpectZeroPercentStops(*gpu().OpenPm4Queue()); }

TEST_F(QueueUpdate, ToZeroPercentStopsAnAqlQueue) { ExpectZeroPercentStops(*gpu().OpenAqlQueue()); }

TEST_F(QueueUpdate, ToZeroPercentStopsAnSdmaQueue) { ExpectZeroPercentStops(*gpu().OpenSdmaQueue()); }

TEST_F(QueueUpdate, ToZeroPercentLeavesItsNeighboursRunning) {
  auto stopped = gpu().OpenPm4Queue();
  auto neighbour = gpu().OpenPm4Queue();
  auto sdma = gpu().OpenSdmaQueue();
  ASSERT_THAT(stopped->Update(0, 7), IsOk());
  ExpectRuns(*neighbour);
  ExpectRuns(*sdma);
  ASSERT_THAT(stopped->Update(100, 7), IsOk());
  ExpectRuns(*stopped);
}

// The waves are saved and taken off the CUs (CWSR); they go on where they were.
TEST_F(QueueUpdate, ToZeroPercentFreezesARunningKernel) {
  const GuardedBuffer flag = gpu().Gtt(4).FillWord(0);
  const GuardedBuffer progress = gpu().Gtt(4).FillWord(0);
  Compute compute(gpu(), Door::kAql);
  const Ticket done = compute.RunItems(kernels::kRunUntil, {.flag = flag.address(), .progress = progress.address()}, 1);
  ASSERT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return progress.Load32(0) > 0; }));
  ASSERT_THAT(compute.queue().Update(0, 7), IsOk());
  const uint32_t frozen = progress.Load32(0);
  EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return progress.Load32(0) == frozen; })) << "a stopped kernel went on";
  ASSERT_THAT(compute.queue().Update(100, 7), IsOk());
  EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return progress.Load32(0) > frozen; }));
  flag.driver().Store32(1, GuardedBuffer::kGuardBefore);
  EXPECT_THAT(done, CompletesWithin(kSoon));
}

TEST_F(QueueUpdate, ToNoRingStopsItAndBackStartsIt) {
  auto queue = gpu().OpenSdmaQueue();
  ExpectRuns(*queue);
  ASSERT_THAT(UpdateRing(*queue, 0), Succeeds());
  const Ticket later = Value(queue->SubmitFence());
  EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return !later.Done(); })) << "a queue without a ring ran";
  ASSERT_THAT(UpdateRing(*queue, queue->ring().address()), Succeeds());
  EXPECT_THAT(later, CompletesWithin(kSoon));
}

TEST_F(QueueUpdate, MovesTheRing) {
  const GuardedBuffer target = gpu().Gtt(4).FillWord(0);
  auto queue = gpu().OpenSdmaQueue();
  ExpectRuns(*queue);
  ASSERT_THAT(queue->WaitUntilRead(Deadline::In(kSoon)), IsOk());
  // The same packet at the same place of both rings, but for the value that it writes.
  SdmaStream fence = Stream().Add(SdmaFence{.address = target.address(), .data = 0x11111111});
  ASSERT_THAT(queue->Place(fence), IsOk());
  BufferOptions options;
  options.flags.executable = true;
  options.flags.uncached = true;
  const Buffer other = Value(gpu().driver().Gtt(queue->ring().size(), options));
  const auto words = other.as<uint32_t>();
  std::ranges::copy(queue->ring().as<uint32_t>(), words.begin());
  const auto value = std::ranges::find(words, 0x11111111u);
  ASSERT_NE(value, words.end());
  *value = 0x22222222;
  ASSERT_THAT(UpdateRing(*queue, other.address()), Succeeds());
  queue->RingDoorbell();
  EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return target.Load32(0) != 0; }));
  EXPECT_EQ(target.Load32(0), 0x22222222u);
  // The new ring is held now, the old one is not; and back.
  ASSERT_THAT(UpdateRing(*queue, queue->ring().address()), Succeeds());
  ExpectRuns(*queue);
}

TEST_F(QueueUpdate, OfThePriorityKeepsItRunning) {
  auto queue = gpu().OpenPm4Queue();
  for (uint32_t priority = 0; priority <= 15; ++priority) {
    ASSERT_THAT(queue->Update(100, priority), IsOk()) << priority;
    ExpectRuns(*queue);
  }
}

TEST_F(QueueUpdate, UnderLoadLosesNothing) {
  constexpr uint32_t kRounds = 100;
  const GuardedBuffer target = gpu().Gtt(kRounds * 4).FillWord(0);
  auto queue = gpu().OpenSdmaQueue();
  Ticket last;
  for (uint32_t i = 0; i < kRounds; ++i) {
    last = Value(queue->Submit(SdmaFence{.address = target.address() + i * 4, .data = i + 1}));
    ASSERT_THAT(queue->Update(i % 2 == 0 ? 50 : 100, i % 16), IsOk());
  }
  ASSERT_THAT(last, CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(Expected::Counting(kRounds * 4, 1)));
}

}  // namespace
}  // namespace kfdcts::suites
