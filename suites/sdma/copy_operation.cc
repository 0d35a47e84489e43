// SDMA linear copy: the bytes asked for arrive, no others change, and what comes behind it in the queue sees them.
//
// Plan: sizes on both sides of a dword, a page, 64 KiB and the packet's narrowest count field (22 bits); every residue
// of source and target modulo 64; each pair of memory kinds; one buffer in many packets, one submission of many copies,
// chains in which each copy reads what the last one wrote; a fence behind a copy.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class SdmaCopy : public SdmaTest {
 protected:
  void ExpectCopiesOf(uint64_t bytes) { ExpectCopies(gpu().Gtt(bytes), gpu().Vram(bytes).FillPattern(bytes)); }
};
GPU_SUITE(SdmaCopy, Kind::kOperation, Needs(Feature::kSdma, LargeBar()), Tier::kQuick);

TEST_F(SdmaCopy, MovesLessThanADword) {
  ExpectCopiesOf(1);
  ExpectCopiesOf(2);
  ExpectCopiesOf(3);
}

TEST_F(SdmaCopy, MovesADwordAndALittleMore) {
  ExpectCopiesOf(4);
  ExpectCopiesOf(5);
  ExpectCopiesOf(7);
  ExpectCopiesOf(8);
}

TEST_F(SdmaCopy, MovesAcrossACacheLine) {
  ExpectCopiesOf(63);
  ExpectCopiesOf(64);
  ExpectCopiesOf(65);
  ExpectCopiesOf(255);
  ExpectCopiesOf(257);
}

TEST_F(SdmaCopy, MovesAcrossAPageEdge) {
  ExpectCopiesOf(4095);
  ExpectCopiesOf(4096);
  ExpectCopiesOf(4097);
}

TEST_F(SdmaCopy, MovesAcross64KiB) {
  ExpectCopiesOf(64 * kKiB - 1);
  ExpectCopiesOf(64 * kKiB);
  ExpectCopiesOf(64 * kKiB + 1);
}

TEST_F(SdmaCopy, MovesAcrossTheNarrowestCount) {
  ExpectCopiesOf(4 * kMiB - 1);
  ExpectCopiesOf(4 * kMiB);
  ExpectCopiesOf(4 * kMiB + 1);
}

// Residues: one slot of 256 bytes per pair, copied by one submission, verified as one buffer.
class SdmaCopyResidues : public SdmaTest {
 protected:
  static constexpr uint64_t kSlot = 256;
  static constexpr uint64_t kBytes = 97;  // odd, longer than a line, ends at every residue too

  template <typename SourceAt, typename TargetAt>
  void ExpectEveryResidue(uint64_t slots, SourceAt source_at, TargetAt target_at) {
    const GuardedBuffer source = gpu().Gtt(slots * kSlot).FillPattern(5);
    const GuardedBuffer target = gpu().Vram(slots * kSlot).FillPattern(6);
    Expected expected = Expected::Pattern(slots * kSlot, 6);
    SdmaStream stream = Stream();
    for (uint64_t i = 0; i < slots; ++i) {
      const uint64_t from = i * kSlot + source_at(i);
      const uint64_t to = i * kSlot + target_at(i);
      stream.Copy(target.address() + to, source.address() + from, kBytes);
      std::ranges::copy(source.part(from, kBytes), expected.writable().begin() + static_cast<int64_t>(to));
    }
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
    EXPECT_THAT(target, HoldsSameBytesAs(expected));
    EXPECT_THAT(target, HasIntactCanaries());
  }
};
GPU_SUITE(SdmaCopyResidues, Kind::kOperation, Needs(Feature::kSdma, LargeBar()), Tier::kStandard);

TEST_F(SdmaCopyResidues, OfTheSource) {
  ExpectEveryResidue(64, [](uint64_t i) { return i; }, [](uint64_t) { return 0; });
}

TEST_F(SdmaCopyResidues, OfTheTarget) {
  ExpectEveryResidue(64, [](uint64_t) { return 0; }, [](uint64_t i) { return i; });
}

TEST_F(SdmaCopyResidues, OfBothAlike) {
  ExpectEveryResidue(64, [](uint64_t i) { return i; }, [](uint64_t i) { return i; });
}

TEST_F(SdmaCopyResidues, OfBothApart) {
  // All 16 x 16 pairs within a 16-byte unit.
  ExpectEveryResidue(256, [](uint64_t i) { return i / 16; }, [](uint64_t i) { return i % 16; });
}

class SdmaCopyDirections : public SdmaTest {
 protected:
  static constexpr uint64_t kBytes = 3 * kPage + 17;
};
GPU_SUITE(SdmaCopyDirections, Kind::kOperation, Needs(Feature::kSdma, LargeBar()), Tier::kQuick);

TEST_F(SdmaCopyDirections, VramToVram) { ExpectCopies(gpu().Vram(kBytes), gpu().Vram(kBytes).FillPattern(1)); }
TEST_F(SdmaCopyDirections, VramToGtt) { ExpectCopies(gpu().Gtt(kBytes), gpu().Vram(kBytes).FillPattern(2)); }
TEST_F(SdmaCopyDirections, GttToVram) { ExpectCopies(gpu().Vram(kBytes), gpu().Gtt(kBytes).FillPattern(3)); }
TEST_F(SdmaCopyDirections, GttToGtt) { ExpectCopies(gpu().Gtt(kBytes), gpu().Gtt(kBytes).FillPattern(4)); }
TEST_F(SdmaCopyDirections, UserMemoryToVram) { ExpectCopies(gpu().Vram(kBytes), gpu().Userptr(kBytes).FillPattern(5)); }
TEST_F(SdmaCopyDirections, VramToUserMemory) { ExpectCopies(gpu().Userptr(kBytes), gpu().Vram(kBytes).FillPattern(6)); }

TEST_F(SdmaCopyDirections, ThereAndBackAgain) {
  const GuardedBuffer start = gpu().Gtt(kBytes).FillPattern(7);
  const GuardedBuffer middle = gpu().Vram(kBytes);
  const GuardedBuffer end = gpu().Gtt(kBytes);
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(Stream().Copy(middle, start).Copy(end, middle)), CompletesWithin(kSoon));
  EXPECT_THAT(end, HoldsSameBytesAs(start));
  EXPECT_THAT(middle, HoldsSameBytesAs(start));
  EXPECT_THAT(end, HasIntactCanaries());
  EXPECT_THAT(middle, HasIntactCanaries());
}

class SdmaCopyStreams : public SdmaTest {
 protected:
  // A fence in the queue's own words, behind `stream`; seen by the host while the queue may still run.
  void ExpectBytesBeforeFence(uint64_t bytes, uint32_t round) {
    const GuardedBuffer source = gpu().Vram(bytes).FillPattern(round);
    const GuardedBuffer target = gpu().Gtt(bytes);
    const GuardedBuffer fence = gpu().Gtt(8).FillWord(0);
    SdmaStream stream = Stream().Copy(target, source);
    stream.Add(SdmaFence{.address = fence.address(), .data = round});
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->Place(stream), Succeeds());
    queue->RingDoorbell();
    ASSERT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return fence.Load32(0) == round; }));
    EXPECT_THAT(target, HoldsSameBytesAs(source));
    EXPECT_EQ(fence.Load32(4), 0u) << "a fence is 32 bits";
  }
};
GPU_SUITE(SdmaCopyStreams, Kind::kOperation, Needs(Feature::kSdma, LargeBar()), Tier::kStandard);

TEST_F(SdmaCopyStreams, InManyPacketsIsTheSameCopy) {
  ExpectCopies(gpu().Gtt(kMiB + 5), gpu().Vram(kMiB + 5).FillPattern(1), 4 * kPage);
  ExpectCopies(gpu().Gtt(64 * kKiB), gpu().Vram(64 * kKiB).FillPattern(2), 1000);
}

TEST_F(SdmaCopyStreams, OfManyBuffersInOneSubmissionKeepThemApart) {
  constexpr uint64_t kCount = 64;
  const GuardedBuffer source = gpu().Vram(kCount * kPage).FillPattern(3);
  const GuardedBuffer target = gpu().Gtt(kCount * kPage);
  Expected reversed(kCount * kPage);
  SdmaStream stream = Stream();
  for (uint64_t i = 0; i < kCount; ++i) {
    const uint64_t to = (kCount - 1 - i) * kPage;
    stream.Copy(target.address() + to, source.address() + i * kPage, kPage);
    std::ranges::copy(source.part(i * kPage, kPage), reversed.writable().begin() + static_cast<int64_t>(to));
  }
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(reversed));
  EXPECT_THAT(target, HasIntactCanaries());
}

TEST_F(SdmaCopyStreams, ChainedReadWhatTheLastOneWrote) {
  constexpr uint64_t kBytes = 200'003;
  std::vector<GuardedBuffer> buffers;
  buffers.push_back(gpu().Gtt(kBytes).FillPattern(9));
  SdmaStream stream = Stream();
  for (int i = 0; i < 8; ++i) {
    buffers.push_back(i % 2 == 0 ? gpu().Vram(kBytes) : gpu().Gtt(kBytes));
    stream.Copy(buffers.back(), buffers[buffers.size() - 2]);
  }
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  for (const GuardedBuffer& buffer : buffers) {
    EXPECT_THAT(buffer, HoldsSameBytesAs(buffers.front()));
    EXPECT_THAT(buffer, HasIntactCanaries());
  }
}

TEST_F(SdmaCopyStreams, ArriveBeforeTheFenceBehindThem) {
  for (uint32_t round = 1; round <= 20; ++round) ExpectBytesBeforeFence(512 * kKiB + round, round);
}

TEST_F(SdmaCopyStreams, OfOneQueueAreDoneInTheirOrder) {
  // Each submission overwrites the last one's bytes: the newest must win, and each ticket be true in turn.
  const GuardedBuffer source = gpu().Vram(32 * kPage).FillPattern(1);
  const GuardedBuffer target = gpu().Gtt(kPage);
  auto queue = gpu().OpenSdmaQueue();
  std::vector<Ticket> tickets;
  for (uint64_t i = 0; i < 32; ++i) {
    tickets.push_back(Value(queue->Submit(
        SdmaCopyLinear{.bytes = kPage, .source = source.address() + i * kPage, .target = target.address()})));
  }
  for (const Ticket& ticket : tickets) EXPECT_THAT(ticket, CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(source.part(31 * kPage, kPage)));
  EXPECT_THAT(target, HasIntactCanaries());
}

class SdmaCopyLarge : public SdmaTest {};
GPU_SUITE(SdmaCopyLarge, Kind::kStress, Needs(Feature::kSdma, LargeBar()), Tier::kStandard, Timeout{120});

TEST_F(SdmaCopyLarge, OfSixtyFourMegabytesIsWhole) {
  ExpectCopies(gpu().Gtt(64 * kMiB + 3), gpu().Vram(64 * kMiB + 3).FillPattern(1));
}

TEST_F(SdmaCopyLarge, InChunksIsWhole) {
  ExpectCopies(gpu().Gtt(32 * kMiB), gpu().Vram(32 * kMiB).FillPattern(2), 2 * kMiB);
  ExpectCopies(gpu().Vram(32 * kMiB + 1), gpu().Gtt(32 * kMiB + 1).FillPattern(3), 64 * kKiB);
}

}  // namespace
}  // namespace kfdcts::suites
