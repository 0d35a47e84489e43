// Queues of every kind come, run what is put into them in order, wrap, and go, without disturbing their neighbours.
//
// Plan: create and destroy each kind, many of a kind, all kinds together; ring sizes from the smallest; rings that wrap
// many times, at every residue; NOPs; a doorbell for several submissions; pointers; destruction of one beside
// another. Doorbell and pointer units: driver/queue/queue.h.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

QueueOptions RingOf(uint32_t bytes) {
  QueueOptions options;
  options.ring_bytes = bytes;
  return options;
}

class LiveQueueTest : public SdmaTest {
 protected:
  // The queue is alive: work put into it is done.
  void ExpectRuns(DwordQueue& queue) { EXPECT_THAT(queue.SubmitFence(), CompletesWithin(kSoon)); }
  void ExpectRuns(AqlQueue& queue) { EXPECT_THAT(queue.SubmitFence(), CompletesWithin(kSoon)); }
};

class QueueLifecycle : public LiveQueueTest {};
GPU_SUITE(QueueLifecycle, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(QueueLifecycle, OfAPm4Queue) {
  auto queue = gpu().OpenPm4Queue();
  ExpectRuns(*queue);
  EXPECT_THAT(queue->Destroy(), IsOk());
}

TEST_F(QueueLifecycle, OfAnAqlQueue) {
  auto queue = gpu().OpenAqlQueue();
  ExpectRuns(*queue);
  EXPECT_THAT(queue->Destroy(), IsOk());
}

TEST_F(QueueLifecycle, OfAnSdmaQueue) {
  auto queue = gpu().OpenSdmaQueue();
  ExpectRuns(*queue);
  EXPECT_THAT(queue->Destroy(), IsOk());
}

TEST_F(QueueLifecycle, OfAllKindsTogether) {
  auto pm4 = gpu().OpenPm4Queue();
  auto aql = gpu().OpenAqlQueue();
  auto sdma = gpu().OpenSdmaQueue();
  EXPECT_THAT((std::vector{pm4->id(), aql->id(), sdma->id()}), Each(Lt(1024u)));
  ExpectRuns(*pm4);
  ExpectRuns(*aql);
  ExpectRuns(*sdma);
}

TEST_F(QueueLifecycle, OfEightComputeQueues) {
  std::vector<Witnessed<Pm4Queue>> queues;
  for (int i = 0; i < 8; ++i) queues.push_back(gpu().OpenPm4Queue());
  for (auto& queue : queues) ExpectRuns(*queue);
}

TEST_F(QueueLifecycle, FortyTimesOverLeavesNothing) {
  for (int i = 0; i < 40; ++i) {
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->SubmitFence(), CompletesWithin(kSoon)) << "queue " << i;
    ASSERT_THAT(queue->Destroy(), IsOk()) << "queue " << i;
  }
}

TEST_F(QueueLifecycle, EndOfOneLeavesItsNeighbourRunning) {
  auto leaving_pm4 = gpu().OpenPm4Queue();
  auto staying_pm4 = gpu().OpenPm4Queue();
  auto leaving_sdma = gpu().OpenSdmaQueue();
  auto staying_sdma = gpu().OpenSdmaQueue();
  ExpectRuns(*leaving_pm4);
  ExpectRuns(*leaving_sdma);
  ASSERT_THAT(leaving_pm4->Destroy(), IsOk());
  ASSERT_THAT(leaving_sdma->Destroy(), IsOk());
  ExpectRuns(*staying_pm4);
  ExpectRuns(*staying_sdma);
}

TEST_F(QueueLifecycle, EndsWithWorkThatWaitsForEver) {
  // A barrier on a signal that stays above zero: destruction must not wait for it.
  const GuardedBuffer signal = gpu().Gtt(sizeof(AmdSignal));
  *signal.as<AmdSignal>().data() = AmdSignal{.value = 1};
  AqlBarrierAnd barrier;
  barrier.dep_signal[0] = signal.address();
  auto stuck = gpu().OpenAqlQueue();
  auto healthy = gpu().OpenAqlQueue();
  const Ticket never = Value(stuck->Submit(barrier));
  EXPECT_THAT(stuck->Destroy(), IsOk());
  EXPECT_FALSE(never.Done());
  ExpectRuns(*healthy);
}

class QueueRings : public LiveQueueTest {
 protected:
  // Fences of growing value through a small ring, many times around; each one seen by the host in its turn.
  template <typename Q>
  void ExpectWraps(Q& queue, int submissions) {
    for (int i = 0; i < submissions; ++i) {
      ASSERT_THAT(queue.SubmitFence(), CompletesWithin(kSoon)) << "submission " << i;
    }
    EXPECT_EQ(queue.completed(), static_cast<uint64_t>(submissions));
  }
};
GPU_SUITE(QueueRings, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(QueueRings, OfEverySizeRun) {
  for (const uint32_t bytes : {4u * 1024, 8u * 1024, 64u * 1024, 1024u * 1024}) {
    SCOPED_TRACE(bytes);
    ExpectRuns(*gpu().OpenPm4Queue(RingOf(bytes)));
    ExpectRuns(*gpu().OpenAqlQueue(RingOf(bytes)));
    ExpectRuns(*gpu().OpenSdmaQueue(RingOf(bytes)));
  }
}

TEST_F(QueueRings, OfPm4WrapManyTimes) { ExpectWraps(*gpu().OpenPm4Queue(RingOf(4096)), 300); }

TEST_F(QueueRings, OfSdmaWrapManyTimes) { ExpectWraps(*gpu().OpenSdmaQueue(RingOf(4096)), 300); }

TEST_F(QueueRings, OfAqlWrapManyTimes) { ExpectWraps(*gpu().OpenAqlQueue(RingOf(4096)), 300); }

TEST_F(QueueRings, WrapAtEveryResidue) {
  // Submissions of 1, 2, 3 ... dwords of NOP before a fence, so that the ring's end falls at every place in one.
  const GuardedBuffer target = gpu().Gtt(4).FillWord(0);
  auto queue = gpu().OpenSdmaQueue(RingOf(4096));
  for (uint32_t length = 1; length <= 250; ++length) {
    ASSERT_THAT(
        queue->Submit(SdmaNop{.dwords = length % 61 + 1}, SdmaFence{.address = target.address(), .data = length}),
        CompletesWithin(kSoon));
    ASSERT_EQ(target.Load32(0), length);
  }
  EXPECT_THAT(target, HasIntactCanaries());
}

TEST_F(QueueRings, PushBackWhenFull) {
  // Many rings' worth of work submitted at once: the driver waits for room, and nothing is lost.
  constexpr uint64_t kCount = 1000;
  const GuardedBuffer target = gpu().Gtt(kCount * 4).FillWord(0);
  auto queue = gpu().OpenSdmaQueue(RingOf(4096));
  Ticket last;
  for (uint32_t i = 0; i < kCount; ++i) {
    last = Value(queue->Submit(SdmaFence{.address = target.address() + i * 4, .data = i + 1}));
  }
  ASSERT_THAT(last, CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(Expected::Counting(kCount * 4, 1)));
}

TEST_F(QueueRings, OfPm4SkipNopsOfEveryLength) {
  auto queue = gpu().OpenPm4Queue();
  const GuardedBuffer target = gpu().Gtt(4 * 40).FillWord(0);
  for (uint32_t length = 1; length <= 40; ++length) {
    ASSERT_THAT(queue->Submit(Pm4Nop{.dwords = length},
                              Pm4WriteData{.address = target.address() + (length - 1) * 4, .data = {length}}),
                CompletesWithin(kSoon));
  }
  EXPECT_THAT(target, HoldsSameBytesAs(Expected::Counting(4 * 40, 1)));
}

TEST_F(QueueRings, ReadPointerFollowsTheWritePointer) {
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitFence(), CompletesWithin(kSoon));
  EXPECT_THAT(queue->WaitUntilRead(Deadline::In(kSoon)), IsOk());
  EXPECT_EQ(queue->ReadPointer(), queue->WritePointer());
  EXPECT_GT(queue->WritePointer(), 0u);
}

class QueueDoorbells : public LiveQueueTest {};
GPU_SUITE(QueueDoorbells, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(QueueDoorbells, LieInThePageOfTheirGpu) {
  auto queue = gpu().OpenPm4Queue();
  const uint64_t offset = queue->doorbell_offset();
  EXPECT_EQ(abi::MmapTypeOf(offset), abi::MmapType::kDoorbell);
  EXPECT_EQ(abi::MmapGpuIdOf(offset), gpu().gpu_id());
  EXPECT_LT(abi::MmapInnerOf(offset), abi::kDoorbellPageBytes);
  EXPECT_EQ(abi::MmapInnerOf(offset) % 8, 0u);
}

TEST_F(QueueDoorbells, AreEachQueuesOwn) {
  std::vector<Witnessed<Pm4Queue>> compute;
  std::vector<Witnessed<SdmaQueue>> copy;
  std::vector<uint64_t> offsets;
  const NodeProperties& node = gpu().node().properties;
  const uint32_t sdma_queues = node.num_sdma_engines * node.num_sdma_queues_per_engine;  // two on some APUs
  for (uint32_t i = 0; i < 4; ++i) {
    compute.push_back(gpu().OpenPm4Queue());
    offsets.push_back(compute.back()->doorbell_offset());
    if (i >= sdma_queues) continue;
    copy.push_back(gpu().OpenSdmaQueue());
    offsets.push_back(copy.back()->doorbell_offset());
  }
  std::sort(offsets.begin(), offsets.end());
  EXPECT_EQ(std::adjacent_find(offsets.begin(), offsets.end()), offsets.end());
}

TEST_F(QueueDoorbells, OneRingStartsEverythingBeforeIt) {
  const GuardedBuffer target = gpu().Gtt(3 * 4).FillWord(0);
  auto queue = gpu().OpenSdmaQueue();
  for (uint32_t i = 0; i < 3; ++i) {
    SdmaStream one = Stream().Add(SdmaFence{.address = target.address() + i * 4, .data = i + 1});
    ASSERT_THAT(queue->Place(one), IsOk());
  }
  queue->RingDoorbell();
  EXPECT_THAT(queue->WaitUntilRead(Deadline::In(kSoon)), IsOk());
  EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return target.Load32(8) == 3; }));
  EXPECT_THAT(target.as<uint32_t>(), ElementsAre(1, 2, 3));
}

TEST_F(QueueDoorbells, MapInOnePieceOnly) {
  const uint64_t page = abi::MmapOffset(abi::MmapType::kDoorbell, gpu().gpu_id());
  auto queue = gpu().OpenSdmaQueue();  // the process has doorbells of this GPU now
  const auto map = [&](size_t bytes) { return raw().Mmap(bytes, PROT_READ | PROT_WRITE, MAP_SHARED, page); };
  EXPECT_THAT(map(kPage), FailsWith(EINVAL));
  EXPECT_THAT(map(4 * kPage), FailsWith(EINVAL));
  const int64_t whole = map(abi::kDoorbellPageBytes);
  ASSERT_THAT(whole, Succeeds());
  EXPECT_THAT(raw().Munmap(reinterpret_cast<void*>(whole), abi::kDoorbellPageBytes), Succeeds());
}

}  // namespace
}  // namespace kfdcts::suites
