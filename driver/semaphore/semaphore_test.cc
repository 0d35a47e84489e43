// The timeline's protocol, against a 32-bit engine that knows nothing but its packets' documentation.

#include "driver/semaphore/semaphore.h"

#include <gmock/gmock.h>

#include "driver/base/bits.h"
#include "driver/base/bytes.h"
#include "driver/families/families.h"

namespace kfdcts {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

constexpr uint64_t kEpoch = uint64_t{1} << 32;

// A manual stream for tickets that stay pending until told otherwise.
class ManualProgress : public Progress {
 public:
  uint64_t Completed() const override { return done; }
  std::string Describe() const override { return "manual"; }
  uint64_t done = 0;
};

// Runs as many polls (SDMA op 8 or PM4 WAIT_REG_MEM) as are satisfied; true when all were.
struct Waiter {
  std::vector<uint32_t> dwords;
  size_t at = 0;

  bool Run() {
    while (at < dwords.size()) {
      const bool sdma = (dwords[at] & 0xff) == 8;
      const uint32_t* packet = &dwords[at];
      const uint32_t function = sdma ? (packet[0] >> 28) & 7 : packet[1] & 7;
      const uint64_t address = sdma ? packet[1] | uint64_t{packet[2]} << 32 : packet[2] | uint64_t{packet[3]} << 32;
      const uint32_t reference = sdma ? packet[3] : packet[4];
      const uint32_t mask = sdma ? packet[4] : packet[5];
      const uint32_t value = LoadLe<uint32_t>(reinterpret_cast<const void*>(address)) & mask;
      if (function == 1 ? !(value < reference) : function == 5 ? !(value >= reference) : true) return false;
      at += sdma ? 6 : 7;
    }
    return true;
  }
};

struct Case {
  EngineKind engine;
  const char* family;
};

class Waits : public testing::TestWithParam<Case> {
 protected:
  std::unique_ptr<Semaphore> At(uint64_t initial) {
    return Semaphore::OnWord(&word_, reinterpret_cast<uint64_t>(&word_), initial);
  }
  Waiter WaitFor(Semaphore& semaphore, uint64_t value) {
    Waiter waiter;
    const Status encoded =
        semaphore.PacketsToWait(GetParam().engine, *FindFamily(GetParam().family), value, waiter.dwords);
    EXPECT_TRUE(encoded.ok()) << encoded.error().message;
    return waiter;
  }
  alignas(8) uint64_t word_ = 0;
};

TEST_P(Waits, EndWhenTheValueIsReachedAndNotBefore) {
  auto semaphore = At(0);
  Waiter waiter = WaitFor(*semaphore, 3);
  EXPECT_FALSE(waiter.Run());
  ASSERT_TRUE(semaphore->Signal(2).ok());
  EXPECT_FALSE(waiter.Run());
  ASSERT_TRUE(semaphore->Signal(7).ok());
  EXPECT_TRUE(waiter.Run());
}

TEST_P(Waits, CrossAnEpochInStepOrInOneJump) {
  for (const bool jump : {false, true}) {
    auto semaphore = At(kEpoch - 2);
    Waiter waiter = WaitFor(*semaphore, kEpoch + 2);
    for (uint64_t value = kEpoch - 1; !jump && value < kEpoch + 2; ++value) {
      EXPECT_FALSE(waiter.Run()) << value;
      ASSERT_TRUE(semaphore->Signal(value).ok());
    }
    EXPECT_FALSE(waiter.Run());
    ASSERT_TRUE(semaphore->Signal(kEpoch + 2).ok());
    EXPECT_TRUE(waiter.Run());
  }
}

TEST_P(Waits, OfTheOldEpochAreLetGoBeforeTheNewOneBegins) {
  auto semaphore = At(kEpoch - 4);
  Waiter waiter = WaitFor(*semaphore, kEpoch - 2);
  auto progress = std::make_shared<ManualProgress>();
  semaphore->NotePendingWait(Ticket(progress, 1), kEpoch - 2);
  // Nobody runs the wait: the CPU may not leave the epoch, but has reached its end.
  const Status held = semaphore->Signal(kEpoch + 1, Deadline::In(milliseconds(5)));
  EXPECT_EQ(held.error().code, ETIME);
  EXPECT_EQ(semaphore->Value(), kEpoch - 1);
  EXPECT_TRUE(waiter.Run()) << "the last value of the epoch satisfies every wait in it";
  progress->done = 1;
  EXPECT_TRUE(semaphore->Signal(kEpoch + 1).ok());
  EXPECT_EQ(semaphore->Value(), kEpoch + 1);
}

TEST_P(Waits, ForTheNewEpochDoNotHoldTheOldOne) {
  auto semaphore = At(kEpoch - 1);
  Waiter waiter = WaitFor(*semaphore, kEpoch + 1);
  semaphore->NotePendingWait(Ticket(std::make_shared<ManualProgress>(), 1), kEpoch + 1);
  EXPECT_TRUE(semaphore->Signal(kEpoch, Deadline::Now()).ok());
  EXPECT_FALSE(waiter.Run());
  EXPECT_TRUE(semaphore->Signal(kEpoch + 1, Deadline::Now()).ok());
  EXPECT_TRUE(waiter.Run());
}

TEST_P(Waits, RefuseWhatThirtyTwoBitsCannotTellApart) {
  auto semaphore = At(5);
  std::vector<uint32_t> out;
  const Family& family = *FindFamily(GetParam().family);
  EXPECT_TRUE(semaphore->PacketsToWait(GetParam().engine, family, 5 + (1u << 31) - 1, out).ok());
  const Status far = semaphore->PacketsToWait(GetParam().engine, family, 5 + (uint64_t{1} << 31), out);
  EXPECT_EQ(far.error().code, EINVAL);
  EXPECT_THAT(far.error().message, HasSubstr("2^31"));
}

TEST_P(Waits, ForThePastNeedNoPacket) {
  auto semaphore = At(kEpoch + 5);
  EXPECT_TRUE(WaitFor(*semaphore, kEpoch + 5).dwords.empty());
  EXPECT_TRUE(WaitFor(*semaphore, kEpoch - 1).dwords.empty());
}

INSTANTIATE_TEST_SUITE_P(Engines, Waits,
                         testing::Values(Case{EngineKind::kPm4, "gfx942"}, Case{EngineKind::kSdma, "gfx942"},
                                         Case{EngineKind::kSdma, "gfx1100"}, Case{EngineKind::kSdma, "gfx908"}),
                         [](const auto& info) {
                           return std::string(info.param.engine == EngineKind::kPm4 ? "Pm4" : "Sdma") +
                                  info.param.family;
                         });

class Signals : public testing::Test {
 protected:
  alignas(8) uint64_t word_ = 0;
  std::unique_ptr<Semaphore> At(uint64_t initial) {
    return Semaphore::OnWord(&word_, reinterpret_cast<uint64_t>(&word_), initial);
  }
  const Family& gfx942_ = *FindFamily("gfx942");
  const Family& gfx1100_ = *FindFamily("gfx1100");
};

TEST_F(Signals, BySdmaAddWhatIsMissing) {
  auto semaphore = At(kEpoch - 1);
  std::vector<uint32_t> out;
  ASSERT_TRUE(semaphore->PacketsToSignal(EngineKind::kSdma, gfx942_, kEpoch + 4, true, out).ok());
  ASSERT_EQ(out.size(), 8u);
  EXPECT_EQ(out[0], 47u << 25 | 10u);
  EXPECT_EQ(out[3], 5u);  // from kEpoch - 1
  EXPECT_EQ(semaphore->Promised(), kEpoch + 4);
  out.clear();
  ASSERT_TRUE(semaphore->PacketsToSignal(EngineKind::kSdma, gfx942_, kEpoch + 6, true, out).ok());
  EXPECT_EQ(out[3], 2u) << "from what the packet before promised, not from what is in memory";
}

TEST_F(Signals, BySdmaFencesLowDwordFirst) {
  auto semaphore = At(kEpoch - 1);
  std::vector<uint32_t> out;
  ASSERT_TRUE(semaphore->PacketsToSignal(EngineKind::kSdma, gfx1100_, kEpoch + 4, false, out).ok());
  ASSERT_EQ(out.size(), 8u);
  EXPECT_EQ(out[1], LowDword(semaphore->address()));
  EXPECT_EQ(out[3], 4u);
  EXPECT_EQ(out[5], LowDword(semaphore->address()) + 4);
  EXPECT_EQ(out[7], 1u);
  out.clear();
  ASSERT_TRUE(semaphore->PacketsToSignal(EngineKind::kSdma, gfx1100_, kEpoch + 5, false, out).ok());
  EXPECT_EQ(out.size(), 4u) << "the high dword stays";
}

TEST_F(Signals, ByPm4WriteSixtyFourBits) {
  auto semaphore = At(0);
  std::vector<uint32_t> out;
  ASSERT_TRUE(semaphore->PacketsToSignal(EngineKind::kPm4, gfx1100_, 0x7fffffff, true, out).ok());
  ASSERT_EQ(out.size(), 8u);
  EXPECT_EQ(out[2] >> 29, 2u);
  EXPECT_EQ(out[5], 0x7fffffffu);
  EXPECT_EQ(out[6], 0u);
}

TEST_F(Signals, GrowOnly) {
  auto semaphore = At(10);
  EXPECT_EQ(semaphore->Signal(10).error().code, EINVAL);
  EXPECT_EQ(semaphore->Signal(9).error().code, EINVAL);
  EXPECT_EQ(semaphore->Signal(10 + (uint64_t{1} << 31)).error().code, EINVAL);
  EXPECT_TRUE(semaphore->Signal(10 + (uint64_t{1} << 31) - 1).ok());
}

TEST_F(Signals, OfTheCpuComeAfterWhatEnginesHavePromised) {
  auto semaphore = At(0);
  std::vector<uint32_t> out;
  ASSERT_TRUE(semaphore->PacketsToSignal(EngineKind::kSdma, gfx942_, 5, true, out).ok());
  const Status early = semaphore->Signal(6, Deadline::In(milliseconds(5)));
  EXPECT_EQ(early.error().code, ETIME);
  EXPECT_THAT(early.error().message, HasSubstr("5 is promised by an engine, 0 reached"));
  EXPECT_EQ(word_, 0u);
  word_ += out[3];  // the engine
  EXPECT_TRUE(semaphore->Signal(6).ok());
}

TEST_F(Signals, OfAnEngineStayInTheEpochWhileWaitsOfItArePending) {
  auto semaphore = At(kEpoch - 4);
  auto progress = std::make_shared<ManualProgress>();
  semaphore->NotePendingWait(Ticket(progress, 1), kEpoch - 1);
  std::vector<uint32_t> out;
  EXPECT_EQ(semaphore->PacketsToSignal(EngineKind::kSdma, gfx942_, kEpoch, true, out).error().code, EBUSY);
  EXPECT_TRUE(semaphore->PacketsToSignal(EngineKind::kSdma, gfx942_, kEpoch - 1, true, out).ok());
  progress->done = 1;
  EXPECT_TRUE(semaphore->PacketsToSignal(EngineKind::kSdma, gfx942_, kEpoch, true, out).ok());
}

TEST_F(Signals, AreSeenByTheCpuInFullWidth) {
  auto semaphore = At(kEpoch - 1);
  EXPECT_EQ(semaphore->Wait(kEpoch, Deadline::Now()).error().code, ETIME);
  word_ = kEpoch;  // an engine
  EXPECT_TRUE(semaphore->Wait(kEpoch, Deadline::Now()).ok());
  EXPECT_THAT(semaphore->Wait(kEpoch + 1, Deadline::Now()).error().message,
              HasSubstr("4294967297 awaited, 4294967296"));
}

}  // namespace
}  // namespace kfdcts
