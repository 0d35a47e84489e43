// SDMA packets other than copies: each does what its name says to the bytes it names, and nothing else.
//
// Plan: fill and write at sizes around a dword, a page and the packet's limits; fence values; every poll function on
// both sides, with mask; trap and timestamp; indirect buffer, conditional execution, NOPs of every length; atomics.
// Packet facts: driver/packets/sdma.h and its sources.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class SdmaFill : public SdmaTest {
 protected:
  void ExpectFillsDwords(uint64_t bytes) {
    SCOPED_TRACE(testing::Message() << bytes << " bytes by dwords");
    const GuardedBuffer target = gpu().Vram(bytes);
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->Submit(SdmaConstFill{.target = target.address(), .value = 0x12345678, .bytes = bytes}),
                CompletesWithin(kSoon));
    EXPECT_THAT(target, HoldsSameBytesAs(Expected::Word(bytes, 0x12345678)));
    EXPECT_THAT(target, HasIntactCanaries());
  }
  // The kernel's form. Its value's bytes are equal here: what one fill unit is with other values is not documented.
  void ExpectFillsBytes(uint64_t bytes) {
    SCOPED_TRACE(testing::Message() << bytes << " bytes by the kernel's form");
    const GuardedBuffer target = gpu().Vram(bytes);
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->Submit(SdmaConstFillBytes{.target = target.address(), .value = 0x5a5a5a5a, .bytes = bytes}),
                CompletesWithin(kSoon));
    EXPECT_THAT(target, HoldsSameBytesAs(Expected::Word(bytes, 0x5a5a5a5a)));
    EXPECT_THAT(target, HasIntactCanaries());
  }
};
GPU_SUITE(SdmaFill, Kind::kOperation, Needs(Feature::kSdma, LargeBar()), Tier::kQuick);

TEST_F(SdmaFill, OfOneDword) { ExpectFillsDwords(4); }

TEST_F(SdmaFill, AroundAPage) {
  ExpectFillsDwords(kPage - 4);
  ExpectFillsDwords(kPage);
  ExpectFillsDwords(kPage + 4);
}

TEST_F(SdmaFill, OfTheMostThatEveryEngineTakes) { ExpectFillsDwords(4 * kMiB - 4); }

TEST_F(SdmaFill, ByBytes) {
  ExpectFillsBytes(4);
  ExpectFillsBytes(kPage);
  ExpectFillsBytes(kPage + 12);
  ExpectFillsBytes(kMiB);
}

TEST_F(SdmaFill, LeavesWhatLiesBetween) {
  const GuardedBuffer target = gpu().Vram(64 * kKiB).FillPattern(3);
  Expected expected = Expected::Pattern(target.size(), 3);
  SdmaStream stream = Stream();
  for (uint64_t at = 0; at < target.size(); at += 1024) {
    stream.Add(SdmaConstFill{.target = target.address() + at, .value = static_cast<uint32_t>(at), .bytes = 512});
    FillWord(expected.writable().subspan(at, 512), static_cast<uint32_t>(at), 4);
  }
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(expected));
  EXPECT_THAT(target, HasIntactCanaries());
}

class SdmaWriteData : public SdmaTest {
 protected:
  void ExpectWrites(uint32_t dwords) {
    SCOPED_TRACE(testing::Message() << dwords << " dwords");
    const GuardedBuffer target = gpu().Gtt(dwords * 4);
    SdmaWrite packet;
    packet.target = target.address();
    packet.data.resize(dwords);
    std::iota(packet.data.begin(), packet.data.end(), 0x1000u);
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->Submit(packet), CompletesWithin(kSoon));
    EXPECT_THAT(target, HoldsSameBytesAs(Expected::Counting(dwords * 4, 0x1000)));
    EXPECT_THAT(target, HasIntactCanaries());
  }
};
GPU_SUITE(SdmaWriteData, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(SdmaWriteData, OfOneDword) { ExpectWrites(1); }

TEST_F(SdmaWriteData, OfTwoDwords) { ExpectWrites(2); }

TEST_F(SdmaWriteData, OfManyDwords) {
  ExpectWrites(63);
  ExpectWrites(1000);
}

class SdmaFences : public SdmaTest {
 protected:
  void ExpectFence(uint32_t value) {
    SCOPED_TRACE(value);
    const GuardedBuffer target = gpu().Gtt(12).FillWord(0xabababab);
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->Submit(SdmaFence{.address = target.address() + 4, .data = value}), CompletesWithin(kSoon));
    EXPECT_THAT(target.as<uint32_t>(), ElementsAre(0xabababab, value, 0xabababab));
    EXPECT_THAT(target, HasIntactCanaries());
  }
};
GPU_SUITE(SdmaFences, Kind::kOperation, Needs(Feature::kSdma), Tier::kQuick);

TEST_F(SdmaFences, WriteAnyThirtyTwoBits) {
  ExpectFence(0);
  ExpectFence(1);
  ExpectFence(0x80000000);
  ExpectFence(0xffffffff);
}

TEST_F(SdmaFences, OfOneStreamEndWithTheLast) {
  const GuardedBuffer target = gpu().Gtt(4).FillWord(0);
  SdmaStream stream = Stream();
  for (uint32_t i = 1; i <= 100; ++i) stream.Add(SdmaFence{.address = target.address(), .data = i});
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  EXPECT_EQ(target.Load32(0), 100u);
}

class SdmaPoll : public SdmaTest {
 protected:
  // The queue stands still while the word is `refused` and goes on once it is `accepted`.
  void ExpectWaits(PollFunction function, uint32_t reference, uint32_t refused, uint32_t accepted,
                   uint32_t mask = 0xffffffff) {
    SCOPED_TRACE(testing::Message() << "function " << static_cast<int>(function) << ", reference " << reference);
    const GuardedBuffer word = gpu().Gtt(4).FillWord(refused);
    auto queue = gpu().OpenSdmaQueue();
    const Ticket passed = Value(queue->Submit(
        SdmaPollRegMem{.function = function, .address = word.address(), .value = reference, .mask = mask}));
    EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return !passed.Done(); })) << "went on at " << refused;
    word.driver().Store32(accepted, GuardedBuffer::kGuardBefore);
    EXPECT_THAT(passed, CompletesWithin(kSoon)) << "stood still at " << accepted;
  }
  void ExpectPassesAtOnce(PollFunction function, uint32_t reference, uint32_t value) {
    SCOPED_TRACE(testing::Message() << "function " << static_cast<int>(function) << ", value " << value);
    const GuardedBuffer word = gpu().Gtt(4).FillWord(value);
    auto queue = gpu().OpenSdmaQueue();
    EXPECT_THAT(queue->Submit(SdmaPollRegMem{.function = function, .address = word.address(), .value = reference}),
                CompletesWithin(kSoon));
  }
};
GPU_SUITE(SdmaPoll, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(SdmaPoll, ForLess) { ExpectWaits(PollFunction::kLess, 10, 10, 9); }
TEST_F(SdmaPoll, ForLessOrEqual) { ExpectWaits(PollFunction::kLessEqual, 10, 11, 10); }
TEST_F(SdmaPoll, ForEqual) { ExpectWaits(PollFunction::kEqual, 10, 11, 10); }
TEST_F(SdmaPoll, ForNotEqual) { ExpectWaits(PollFunction::kNotEqual, 10, 10, 11); }
TEST_F(SdmaPoll, ForGreaterOrEqual) { ExpectWaits(PollFunction::kGreaterEqual, 10, 9, 10); }
TEST_F(SdmaPoll, ForGreater) { ExpectWaits(PollFunction::kGreater, 10, 10, 11); }

TEST_F(SdmaPoll, PassesWhatHoldsAlready) {
  ExpectPassesAtOnce(PollFunction::kEqual, 10, 10);
  ExpectPassesAtOnce(PollFunction::kGreaterEqual, 10, 11);
  ExpectPassesAtOnce(PollFunction::kLess, 10, 0);
  ExpectPassesAtOnce(PollFunction::kAlways, 10, 99);
}

TEST_F(SdmaPoll, ComparesAllThirtyTwoBits) {
  ExpectWaits(PollFunction::kEqual, 0x00020005, 0x00010005, 0x00020005);
  ExpectWaits(PollFunction::kEqual, 0x80000000, 0x00000000, 0x80000000);
  ExpectWaits(PollFunction::kGreaterEqual, 0x00010000, 0x0000ffff, 0x00010000);
}

TEST_F(SdmaPoll, ComparesWithoutSign) { ExpectWaits(PollFunction::kGreaterEqual, 1, 0, 0xffffffff); }

TEST_F(SdmaPoll, LooksAtMaskedBitsOnly) { ExpectWaits(PollFunction::kEqual, 0x50, 0xffffff0f, 0xffffff5f, 0xf0); }

TEST_F(SdmaPoll, HoldsUpNoOtherQueue) {
  const GuardedBuffer word = gpu().Gtt(4).FillWord(0);
  const GuardedBuffer source = gpu().Gtt(kPage).FillPattern(1);
  const GuardedBuffer target = gpu().Gtt(kPage);
  auto waiting = gpu().OpenSdmaQueue();
  auto busy = gpu().OpenSdmaQueue();
  const Ticket passed =
      Value(waiting->Submit(SdmaPollRegMem{.function = PollFunction::kEqual, .address = word.address(), .value = 1}));
  EXPECT_THAT(busy->SubmitDwords(Stream().Copy(target, source)), CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(source));
  EXPECT_FALSE(passed.Done());
  word.driver().Store32(1, GuardedBuffer::kGuardBefore);
  EXPECT_THAT(passed, CompletesWithin(kSoon));
}

class SdmaControl : public SdmaTest {};
GPU_SUITE(SdmaControl, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(SdmaControl, TrapSetsTheEvent) {
  Event event = OpenEvent();
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(event.Wait(Deadline::Now()), FailsWith(ETIME));
  ASSERT_THAT(queue->SubmitSignal(event), CompletesWithin(kSoon));
  EXPECT_THAT(event.Wait(Deadline::In(kSoon)), IsOk());
}

TEST_F(SdmaControl, TrapSetsItsOwnEventAlone) {
  Event event = OpenEvent();
  Event neighbour = OpenEvent();
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitSignal(event), CompletesWithin(kSoon));
  EXPECT_THAT(event.Wait(Deadline::In(kSoon)), IsOk());
  EXPECT_THAT(neighbour.Wait(Deadline::Now()), FailsWith(ETIME));
}

TEST_F(SdmaControl, ManyTrapsAreAllHeard) {
  Event event = OpenEvent();
  auto queue = gpu().OpenSdmaQueue();
  for (int round = 0; round < 100; ++round) {
    ASSERT_THAT(queue->SubmitSignal(event), IsOk());
    ASSERT_THAT(event.Wait(Deadline::In(kSoon)), IsOk()) << "round " << round;
  }
}

TEST_F(SdmaControl, TimestampsGrowAlongTheStream) {
  const GuardedBuffer stamps = gpu().Gtt(8 * 32).FillWord(0);
  const GuardedBuffer source = gpu().Gtt(kMiB).FillPattern(1);
  const GuardedBuffer target = gpu().Gtt(kMiB);
  SdmaStream stream = Stream();
  for (uint64_t i = 0; i < 8; ++i) {
    stream.Add(SdmaTimestamp{.address = stamps.address() + i * 32}).Copy(target, source);
  }
  auto queue = gpu().OpenSdmaQueue();
  const uint64_t before = gpu().Clocks().gpu;
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  const uint64_t after = gpu().Clocks().gpu;
  std::vector<uint64_t> times = {before};
  for (uint64_t i = 0; i < 8; ++i) times.push_back(stamps.Load64(i * 32));
  times.push_back(after);
  EXPECT_TRUE(std::is_sorted(times.begin(), times.end())) << testing::PrintToString(times);
  EXPECT_LT(times[1], times[8]) << "seven megabytes took no time";
}

TEST_F(SdmaControl, IndirectBufferRunsItsPackets) {
  const GuardedBuffer source = gpu().Gtt(kPage).FillPattern(1);
  const GuardedBuffer target = gpu().Gtt(kPage);
  BufferOptions executable;
  executable.flags.executable = true;
  const GuardedBuffer indirect = gpu().Gtt(kPage, executable);
  const SdmaStream inner = Stream().Copy(target, source).PadTo(0);
  std::ranges::copy(inner.dwords(), indirect.as<uint32_t>().begin());
  // The packet must end on a boundary of 8 dwords: two NOPs and six dwords, at the start of a fresh ring.
  const SdmaStream outer = Stream().PadTo(2).Add(
      SdmaIndirectBuffer{.address = indirect.address(), .ib_size = static_cast<uint32_t>(inner.dwords().size())});
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->Place(outer), IsOk());  // as it is: Submit may put cache requests before it
  ASSERT_THAT(queue->SubmitFence(), CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(source));
  EXPECT_THAT(target, HasIntactCanaries());
}

TEST_F(SdmaControl, ConditionDecidesWhatRuns) {
  const GuardedBuffer condition = gpu().Gtt(8).FillCounting(1);
  const GuardedBuffer target = gpu().Gtt(8).FillWord(0);
  const auto fence = [&](uint64_t at) { return SdmaFence{.address = target.address() + at, .data = 7}; };
  const auto when = [&](uint64_t at) {
    return SdmaCondExe{.address = condition.address() + at, .reference = 1, .exec_count = SdmaFence::kDwords};
  };
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->Submit(when(0), fence(0), when(4), fence(4)), CompletesWithin(kSoon));
  EXPECT_THAT(target.as<uint32_t>(), ElementsAre(7, 0));
}

TEST_F(SdmaControl, NopsOfEveryLengthAreSkipped) {
  const GuardedBuffer target = gpu().Gtt(4 * 40).FillWord(0);
  SdmaStream stream = Stream();
  for (uint32_t length = 1; length <= 40; ++length) {
    stream.Add(SdmaNop{.dwords = length});
    stream.Add(SdmaFence{.address = target.address() + (length - 1) * 4, .data = length});
  }
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(Expected::Counting(4 * 40, 1)));
}

class SdmaAtomics : public SdmaTest {};
GPU_SUITE(SdmaAtomics, Kind::kOperation, Needs(Feature::kSdma, LargeBar()), Tier::kStandard);

TEST_F(SdmaAtomics, AddSixtyFourBits) {
  // In VRAM: atomics on host memory are the link's business.
  const GuardedBuffer counter = gpu().Vram(24).FillWord(0);
  counter.as<uint64_t>()[1] = 0xffffffff;
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->Submit(SdmaAtomic{.address = counter.address() + 8, .src_data = 2}), CompletesWithin(kSoon));
  EXPECT_THAT(counter.as<uint64_t>(), ElementsAre(0, 0x100000001, 0));
  EXPECT_THAT(counter, HasIntactCanaries());
}

TEST_F(SdmaAtomics, OfTwoQueuesLoseNothing) {
  constexpr uint64_t kRounds = 500;
  const GuardedBuffer counter = gpu().Vram(8).FillWord(0);
  SdmaStream stream = Stream();
  for (uint64_t i = 0; i < kRounds; ++i) stream.Add(SdmaAtomic{.address = counter.address(), .src_data = 1});
  auto first = gpu().OpenSdmaQueue();
  auto second = gpu().OpenSdmaQueue();
  const Ticket one = Value(first->SubmitDwords(stream));
  const Ticket two = Value(second->SubmitDwords(stream));
  ASSERT_THAT(one, CompletesWithin(kSoon));
  ASSERT_THAT(two, CompletesWithin(kSoon));
  EXPECT_EQ(counter.Load64(0), 2 * kRounds);
}

}  // namespace
}  // namespace kfdcts::suites
