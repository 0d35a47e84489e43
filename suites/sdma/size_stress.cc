// SDMA copies of every size: each moves exactly its bytes, whatever it is next to.
//
// Plan: every size up to several cache lines, each at a place of its own, in one stream; sizes around every power of
// two up to the packet's limits, one after another on the same queue; both checked against what the CPU would have
// copied, with all the bytes between the copies.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class SdmaCopySizes : public SdmaTest {};
GPU_SUITE(SdmaCopySizes, Kind::kStress, Needs(Feature::kSdma, LargeBar()), Tier::kStandard);

TEST_F(SdmaCopySizes, OfEveryByteCountUpToCacheLines) {
  constexpr uint64_t kMost = 520;
  constexpr uint64_t kPlace = 1024;
  const GuardedBuffer source = gpu().Gtt(kMost * kPlace).FillPattern(31);
  const GuardedBuffer target = gpu().Vram(kMost * kPlace).FillPattern(32);
  Expected expected = Expected::Pattern(target.size(), 32);
  auto queue = gpu().OpenSdmaQueue();
  Ticket last;
  for (uint64_t bytes = 1; bytes <= kMost; ++bytes) {
    // Every residue of both ends comes by.
    const uint64_t from = (bytes - 1) * kPlace + bytes % 67;
    const uint64_t to = (bytes - 1) * kPlace + bytes % 61;
    last = Value(queue->SubmitDwords(Stream().Copy(target.address() + to, source.address() + from, bytes)));
    std::ranges::copy(source.part(from, bytes), expected.writable().subspan(to, bytes).begin());
  }
  ASSERT_THAT(last, CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(expected));
  EXPECT_THAT(target, HasIntactCanaries());
}

TEST_F(SdmaCopySizes, AroundEveryPowerOfTwo) {
  constexpr uint64_t kMost = 16 * kMiB;
  const GuardedBuffer source = gpu().Vram(kMost + 1).FillPattern(33);
  const GuardedBuffer target = gpu().Gtt(kMost + 1);
  auto queue = gpu().OpenSdmaQueue();
  for (uint64_t power = 4; power <= kMost; power *= 4) {
    for (const uint64_t bytes : {power - 1, power, power + 1}) {
      SCOPED_TRACE(bytes);
      Expected expected = Expected::Word(target.size(), 0);
      std::ranges::copy(source.part(0, bytes), expected.writable().begin());
      std::ranges::fill(target.host(), uint8_t{0});
      ASSERT_THAT(queue->SubmitDwords(Stream().Copy(target.address(), source.address(), bytes)),
                  CompletesWithin(kSoon));
      EXPECT_THAT(target, HoldsSameBytesAs(expected));
    }
  }
  EXPECT_THAT(target, HasIntactCanaries());
}

}  // namespace
}  // namespace kfdcts::suites
