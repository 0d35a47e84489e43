// Peer access: memory of one GPU, mapped on another, is the same memory; unmapped there, it stays the owner's.
//
// Plan: mapping on one, on both, partly; copies by either engine in both directions, all ordered pairs of the machine,
// a ring through all GPUs; fences and semaphores across; atomics where the link is XGMI. Linux 6.12
// amdgpu_amdkfd_gpuvm.c kfd_mem_attach.

#include "fixtures/memory_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class PeerMappings : public MemoryTest {};
GPU_SUITE(PeerMappings, Kind::kOperation, Needs(Gpus(2), LinkedGpus()), Tier::kQuick);

TEST_F(PeerMappings, OfBothGpusComeTogether) {
  const uint64_t handle = Allocated(kVram, 16 * kPage);
  const MapAnswer mapped = Map(handle, {gpu().gpu_id(), peer().gpu_id()});
  EXPECT_THAT(mapped.result, Succeeds());
  EXPECT_EQ(mapped.n_success, 2u);
  const MapAnswer unmapped = Unmap(handle, {gpu().gpu_id(), peer().gpu_id()});
  EXPECT_THAT(unmapped.result, Succeeds());
  EXPECT_EQ(unmapped.n_success, 2u);
}

TEST_F(PeerMappings, KeepTheMemoryFromBeingFreed) {
  const uint64_t handle = Allocated(kVram, 16 * kPage);
  ASSERT_THAT(Map(handle, {gpu().gpu_id(), peer().gpu_id()}).result, Succeeds());
  ASSERT_THAT(Unmap(handle, {gpu().gpu_id()}).result, Succeeds());
  EXPECT_THAT(Free(handle), FailsWith(EBUSY)) << "the peer still has it";
  ASSERT_THAT(Unmap(handle, {peer().gpu_id()}).result, Succeeds());
  EXPECT_THAT(Free(handle), Succeeds());
}

TEST_F(PeerMappings, AreCountedByTheOwnerAlone) {
  // VRAM is charged where it lies, not where it is mapped.
  const uint64_t before = peer().AvailableMemory();
  const uint64_t own_before = gpu().AvailableMemory();
  const uint64_t handle = Allocated(kVram, 64 * kMiB);
  ASSERT_THAT(Map(handle, {gpu().gpu_id(), peer().gpu_id()}).result, Succeeds());
  EXPECT_EQ(peer().AvailableMemory(), before);
  EXPECT_EQ(own_before - gpu().AvailableMemory(), 64 * kMiB);
}

class PeerCopy : public SdmaTest {
 protected:
  static BufferOptions SharedWith(const std::vector<TestGpu>& gpus) {
    BufferOptions options;
    for (const TestGpu& gpu : gpus) options.peers.push_back(&gpu.driver());
    return options;
  }
  GuardedBuffer Shared(const TestGpu& owner, uint64_t bytes) { return owner.Vram(bytes, SharedWith(Others(owner))); }
  GuardedBuffer SharedGtt(const TestGpu& owner, uint64_t bytes) { return owner.Gtt(bytes, SharedWith(Others(owner))); }
  std::vector<TestGpu> Others(const TestGpu& owner) const {
    std::vector<TestGpu> others;
    for (const TestGpu& one : gpus()) {
      if (one.gpu_id() != owner.gpu_id()) others.push_back(one);
    }
    return others;
  }
  struct Pair {
    const TestGpu& from;
    const TestGpu& to;
  };
  // Every ordered pair of GPUs, the claim's own subject.
  std::vector<Pair> OrderedPairs() const {
    std::vector<Pair> pairs;
    for (const TestGpu& from : gpus()) {
      for (const TestGpu& to : gpus()) {
        if (from.gpu_id() != to.gpu_id()) pairs.push_back({from, to});
      }
    }
    return pairs;
  }
  void ExpectCopies(const TestGpu& engine, const TestGpu& from, const TestGpu& to, uint64_t bytes) {
    SCOPED_TRACE(testing::Message() << "engine of " << engine.gpu_id() << ", from " << from.gpu_id() << " to "
                                    << to.gpu_id());
    SdmaTest::ExpectCopies(engine, Shared(to, bytes), Shared(from, bytes).FillPattern(from.gpu_id()));
  }
};
GPU_SUITE(PeerCopy, Kind::kOperation, Needs(Feature::kSdma, Gpus(2), LinkedGpus(), LargeBar()), Tier::kQuick);

TEST_F(PeerCopy, PushesToThePeer) { ExpectCopies(gpu(), gpu(), peer(), 200'001); }

TEST_F(PeerCopy, PullsFromThePeer) { ExpectCopies(gpu(), peer(), gpu(), 200'001); }

TEST_F(PeerCopy, WorksBetweenEveryOrderedPair) {
  for (const Pair& pair : OrderedPairs()) {
    ExpectCopies(pair.from, pair.from, pair.to, 64 * kKiB + 7);
    ExpectCopies(pair.to, pair.from, pair.to, 64 * kKiB + 7);
  }
}

TEST_F(PeerCopy, AtEdgesMovesNeitherMoreNorLess) {
  for (const uint64_t bytes : {uint64_t{1}, uint64_t{3}, kPage - 1, kPage + 1})
    ExpectCopies(gpu(), gpu(), peer(), bytes);
}

TEST_F(PeerCopy, RingThroughAllGpusReturnsTheBytes) {
  constexpr uint64_t kBytes = kMiB + 13;
  const GuardedBuffer start = SharedGtt(gpu(), kBytes).FillPattern(77);
  std::vector<GuardedBuffer> stations;
  const GuardedBuffer* last = &start;
  stations.reserve(gpus().size() + 1);
  for (const TestGpu& station : gpus()) {
    stations.push_back(Shared(station, kBytes));
    auto queue = station.OpenSdmaQueue();
    ASSERT_THAT(queue->SubmitDwords(Stream().Copy(stations.back(), *last)), CompletesWithin(kSoon));
    last = &stations.back();
  }
  stations.push_back(SharedGtt(gpu(), kBytes));
  auto home = gpu().OpenSdmaQueue();
  ASSERT_THAT(home->SubmitDwords(Stream().Copy(stations.back(), *last)), CompletesWithin(kSoon));
  for (const GuardedBuffer& station : stations) {
    EXPECT_THAT(station, HoldsSameBytesAs(start));
    EXPECT_THAT(station, HasIntactCanaries());
  }
}

TEST_F(PeerCopy, BothWaysAtOnceDoNotMix) {
  constexpr uint64_t kBytes = 2 * kMiB;
  const GuardedBuffer mine = Shared(gpu(), kBytes).FillPattern(1);
  const GuardedBuffer theirs = Shared(peer(), kBytes).FillPattern(2);
  const GuardedBuffer mine_there = Shared(peer(), kBytes);
  const GuardedBuffer theirs_here = Shared(gpu(), kBytes);
  auto push = gpu().OpenSdmaQueue();
  auto back = peer().OpenSdmaQueue();
  const Ticket there = Value(push->SubmitDwords(Stream().Copy(mine_there, mine)));
  const Ticket here = Value(back->SubmitDwords(Stream().Copy(theirs_here, theirs)));
  ASSERT_THAT(there, CompletesWithin(kSoon));
  ASSERT_THAT(here, CompletesWithin(kSoon));
  EXPECT_THAT(mine_there, HoldsSameBytesAs(mine));
  EXPECT_THAT(theirs_here, HoldsSameBytesAs(theirs));
  EXPECT_THAT(mine_there, HasIntactCanaries());
  EXPECT_THAT(theirs_here, HasIntactCanaries());
}

TEST_F(PeerCopy, OfSystemMemorySharedByBothIsTheSame) {
  const GuardedBuffer shared = SharedGtt(gpu(), 64 * kKiB).FillPattern(5);
  SdmaTest::ExpectCopies(peer(), Shared(peer(), 64 * kKiB), shared);
  SdmaTest::ExpectCopies(gpu(), Shared(gpu(), 64 * kKiB), shared);
}

class PeerSync : public PeerCopy {};
GPU_SUITE(PeerSync, Kind::kOperation, Needs(Feature::kSdma, Gpus(2), LinkedGpus(), LargeBar()), Tier::kStandard);

TEST_F(PeerSync, FenceOfOneIsSeenByThePollOfTheOther) {
  const GuardedBuffer flag = SharedGtt(gpu(), 4).FillWord(0);
  const GuardedBuffer source = Shared(gpu(), kMiB).FillPattern(9);
  const GuardedBuffer passed_on = Shared(peer(), kMiB);
  const GuardedBuffer end = Shared(peer(), kMiB);
  auto sender = gpu().OpenSdmaQueue();
  auto receiver = peer().OpenSdmaQueue();
  // The receiver waits first: it may read what the sender wrote only after the flag.
  SdmaStream wait_then_copy = Stream();
  wait_then_copy.Add(SdmaPollRegMem{.function = PollFunction::kEqual, .address = flag.address(), .value = 1});
  wait_then_copy.Copy(end, passed_on);
  const Ticket received = Value(receiver->SubmitDwords(wait_then_copy));
  EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return !received.Done(); }));
  SdmaStream copy_then_flag = Stream().Copy(passed_on, source);
  copy_then_flag.Add(SdmaFence{.address = flag.address(), .data = 1});
  ASSERT_THAT(sender->SubmitDwords(copy_then_flag), CompletesWithin(kSoon));
  ASSERT_THAT(received, CompletesWithin(kSoon));
  EXPECT_THAT(end, HoldsSameBytesAs(source));
  EXPECT_THAT(end, HasIntactCanaries());
}

class XgmiAtomics : public PeerCopy {};
GPU_SUITE(XgmiAtomics, Kind::kOperation, Needs(Feature::kSdma, XgmiPair(), XgmiSdmaEngines(1), LargeBar()),
          Tier::kStandard);

TEST_F(XgmiAtomics, OfBothGpusOnOneCounterLoseNothing) {
  constexpr uint64_t kRounds = 300;
  const GuardedBuffer counter = Shared(gpu(), 8).FillWord(0);
  SdmaStream stream = Stream();
  for (uint64_t i = 0; i < kRounds; ++i) stream.Add(SdmaAtomic{.address = counter.address(), .src_data = 1});
  auto near = gpu().OpenSdmaQueue();
  auto far = peer().OpenSdmaQueue();
  const Ticket one = Value(near->SubmitDwords(stream));
  const Ticket two = Value(far->SubmitDwords(stream));
  ASSERT_THAT(one, CompletesWithin(kSoon));
  ASSERT_THAT(two, CompletesWithin(kSoon));
  EXPECT_EQ(counter.Load64(0), 2 * kRounds);
}

TEST_F(XgmiAtomics, EnginesForXgmiCopyBetweenTheTwo) {
  QueueOptions xgmi;
  xgmi.xgmi = true;
  const GuardedBuffer source = Shared(gpu(), 300'003).FillPattern(4);
  const GuardedBuffer target = Shared(peer(), 300'003);
  auto queue = gpu().OpenSdmaQueue(xgmi);
  ASSERT_THAT(queue->SubmitDwords(Stream().Copy(target, source)), CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(source));
  EXPECT_THAT(target, HasIntactCanaries());
}

class PeerStress : public PeerCopy {};
GPU_SUITE(PeerStress, Kind::kStress, Needs(Feature::kSdma, Gpus(2), LinkedGpus(), LargeBar()), Tier::kStandard,
          Timeout{120});

TEST_F(PeerStress, PingPongKeepsEveryByte) {
  constexpr uint64_t kBytes = 512 * kKiB + 9;
  const GuardedBuffer here = Shared(gpu(), kBytes).FillPattern(3);
  const GuardedBuffer there = Shared(peer(), kBytes);
  const Expected original = Expected::Pattern(kBytes, 3);
  auto push = gpu().OpenSdmaQueue();
  auto back = peer().OpenSdmaQueue();
  for (int round = 0; round < 50; ++round) {
    ASSERT_THAT(push->SubmitDwords(Stream().Copy(there, here)), CompletesWithin(kSoon));
    FillPattern(here.host(), 1000 + static_cast<uint64_t>(round));
    ASSERT_THAT(back->SubmitDwords(Stream().Copy(here, there)), CompletesWithin(kSoon));
    ASSERT_THAT(here, HoldsSameBytesAs(original)) << "round " << round;
  }
  EXPECT_THAT(here, HasIntactCanaries());
  EXPECT_THAT(there, HasIntactCanaries());
}

}  // namespace
}  // namespace kfdcts::suites
