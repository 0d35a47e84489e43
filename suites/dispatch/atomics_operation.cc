// Global atomics: each operation, 32 and 64 bits wide, does what it says, loses no lane and returns what was there.
//
// Plan: every lane at one word (operations whose result does not depend on order), every lane at its own word (all of
// them), and what returning forms return; compare-and-swap won and lost; words in VRAM and in host memory where the
// link carries atomics. Results by the ISA manuals' definitions (inc and dec wrap at the operand).

#include <numeric>

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kLanes = 2000;

template <typename Word>
using Operation = std::function<Word(Word memory, Word operand)>;

template <typename Word>
class AtomicsTest : public GpuTest {
 protected:
  void Prepare() override {
    GpuTest::Prepare();
    compute_.emplace(gpu(), Door::kAql);
  }
  void Release() override { compute_.reset(); }

  static Word Operand(uint32_t lane) { return static_cast<Word>(kValue + Word{lane} * kStep); }

  // All lanes at one word; the order of the lanes must not matter.
  template <typename Kernel>
  void ExpectOneWord(const Kernel& kernel, Word initial, const Operation<Word>& operation) {
    SCOPED_TRACE(kernel.name);
    GuardedBuffer target = gpu().Vram(64);
    target.template as<Word>()[0] = initial;
    ASSERT_THAT(compute_->RunItems(
                    kernel, {.target = target.address(), .value = kValue, .step = kStep, .count = kLanes}, kLanes),
                CompletesWithin(10s));
    Word expected = initial;
    for (uint32_t lane = 0; lane < kLanes; ++lane) expected = operation(expected, Operand(lane));
    EXPECT_EQ(target.template as<Word>()[0], expected);
    EXPECT_THAT(target, HasIntactCanaries());
  }

  // Each lane at its own word, with the returning form.
  template <typename Kernel>
  void ExpectOwnWords(const Kernel& kernel, const Operation<Word>& operation) {
    SCOPED_TRACE(kernel.name);
    GuardedBuffer target = gpu().Vram(kLanes * sizeof(Word));
    target.FillPattern(21);
    const std::vector<Word> before(target.template as<Word>().begin(), target.template as<Word>().end());
    GuardedBuffer previous = gpu().Gtt(kLanes * sizeof(Word));
    ASSERT_THAT(compute_->RunItems(kernel,
                                   {.target = target.address(),
                                    .previous = previous.address(),
                                    .value = kValue,
                                    .step = kStep,
                                    .stride = sizeof(Word),
                                    .count = kLanes},
                                   kLanes),
                CompletesWithin(10s));
    std::vector<Word> expected(kLanes);
    for (uint32_t lane = 0; lane < kLanes; ++lane) expected[lane] = operation(before[lane], Operand(lane));
    EXPECT_THAT(target.template as<Word>(), ElementsAreArray(expected));
    EXPECT_THAT(previous.template as<Word>(), ElementsAreArray(before));
    EXPECT_THAT(target, HasIntactCanaries());
    EXPECT_THAT(previous, HasIntactCanaries());
  }

  Compute& compute() { return *compute_; }

  static constexpr Word kValue = static_cast<Word>(0x1234'5678'9abc'def0);
  static constexpr Word kStep = static_cast<Word>(0x0101'0203'0507'0b0d);

  static Word Add(Word memory, Word operand) { return memory + operand; }
  static Word Sub(Word memory, Word operand) { return memory - operand; }
  static Word And(Word memory, Word operand) { return memory & operand; }
  static Word Or(Word memory, Word operand) { return memory | operand; }
  static Word Xor(Word memory, Word operand) { return memory ^ operand; }
  static Word Umin(Word memory, Word operand) { return std::min(memory, operand); }
  static Word Umax(Word memory, Word operand) { return std::max(memory, operand); }
  static Word Smin(Word memory, Word operand) {
    using Signed = std::make_signed_t<Word>;
    return static_cast<Word>(std::min(static_cast<Signed>(memory), static_cast<Signed>(operand)));
  }
  static Word Smax(Word memory, Word operand) {
    using Signed = std::make_signed_t<Word>;
    return static_cast<Word>(std::max(static_cast<Signed>(memory), static_cast<Signed>(operand)));
  }
  static Word Swap(Word, Word operand) { return operand; }
  static Word Inc(Word memory, Word operand) { return memory >= operand ? 0 : memory + 1; }
  static Word Dec(Word memory, Word operand) { return memory == 0 || memory > operand ? operand : memory - 1; }

 private:
  std::optional<Compute> compute_;
};

class Atomics32 : public AtomicsTest<uint32_t> {};
GPU_SUITE(Atomics32, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(Atomics32, AddAndSubtractLoseNoLane) {
  ExpectOneWord(kernels::kAtomic32Add, 5, Add);
  ExpectOneWord(kernels::kAtomic32Sub, 5, Sub);
}
TEST_F(Atomics32, MinimumAndMaximumFindTheirLane) {
  ExpectOneWord(kernels::kAtomic32Umin, ~0u, Umin);
  ExpectOneWord(kernels::kAtomic32Umax, 0, Umax);
  ExpectOneWord(kernels::kAtomic32Smin, 0x7fffffff, Smin);
  ExpectOneWord(kernels::kAtomic32Smax, 0x80000000, Smax);
}
TEST_F(Atomics32, BitOperationsCombineAllLanes) {
  ExpectOneWord(kernels::kAtomic32And, ~0u, And);
  ExpectOneWord(kernels::kAtomic32Or, 0, Or);
  ExpectOneWord(kernels::kAtomic32Xor, 3, Xor);
}
TEST_F(Atomics32, AddReturnsWhatWasThere) { ExpectOwnWords(kernels::kAtomic32ReturnAdd, Add); }
TEST_F(Atomics32, SubtractReturnsWhatWasThere) { ExpectOwnWords(kernels::kAtomic32ReturnSub, Sub); }
TEST_F(Atomics32, MinimumReturnsWhatWasThere) {
  ExpectOwnWords(kernels::kAtomic32ReturnUmin, Umin);
  ExpectOwnWords(kernels::kAtomic32ReturnSmin, Smin);
}
TEST_F(Atomics32, MaximumReturnsWhatWasThere) {
  ExpectOwnWords(kernels::kAtomic32ReturnUmax, Umax);
  ExpectOwnWords(kernels::kAtomic32ReturnSmax, Smax);
}
TEST_F(Atomics32, BitOperationsReturnWhatWasThere) {
  ExpectOwnWords(kernels::kAtomic32ReturnAnd, And);
  ExpectOwnWords(kernels::kAtomic32ReturnOr, Or);
  ExpectOwnWords(kernels::kAtomic32ReturnXor, Xor);
}
TEST_F(Atomics32, SwapExchanges) { ExpectOwnWords(kernels::kAtomic32ReturnSwap, Swap); }
TEST_F(Atomics32, IncrementAndDecrementWrapAtTheOperand) {
  ExpectOwnWords(kernels::kAtomic32ReturnInc, Inc);
  ExpectOwnWords(kernels::kAtomic32ReturnDec, Dec);
}
TEST_F(Atomics32, LanesDrawDistinctTickets) {
  GuardedBuffer target = gpu().Vram(64).FillWord(0);
  GuardedBuffer tickets = gpu().Gtt(kLanes * 4);
  ASSERT_THAT(compute().RunItems(
                  kernels::kAtomic32ReturnAdd,
                  {.target = target.address(), .previous = tickets.address(), .value = 1, .count = kLanes}, kLanes),
              CompletesWithin(10s));
  std::vector<uint32_t> drawn(tickets.as<uint32_t>().begin(), tickets.as<uint32_t>().end());
  std::sort(drawn.begin(), drawn.end());
  std::vector<uint32_t> expected(kLanes);
  std::iota(expected.begin(), expected.end(), 0u);
  EXPECT_THAT(drawn, ElementsAreArray(expected));
  EXPECT_EQ(target.as<uint32_t>()[0], kLanes);
}
TEST_F(Atomics32, OneLaneWinsACompareAndSwap) {
  GuardedBuffer target = gpu().Vram(64).FillWord(7);
  GuardedBuffer previous = gpu().Gtt(kLanes * 4);
  ASSERT_THAT(
      compute().RunItems(
          kernels::kAtomicCmpswap32,
          {.target = target.address(), .previous = previous.address(), .compare = 7, .swap = 1000, .count = kLanes},
          kLanes),
      CompletesWithin(10s));
  const uint32_t winner = target.as<uint32_t>()[0] - 1000;
  ASSERT_THAT(winner, Lt(kLanes));
  std::vector<uint32_t> expected(kLanes, winner + 1000);
  expected[winner] = 7;
  EXPECT_THAT(previous.as<uint32_t>(), ElementsAreArray(expected));
}

class Atomics64 : public AtomicsTest<uint64_t> {};
GPU_SUITE(Atomics64, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(Atomics64, AddAndSubtractLoseNoLane) {
  ExpectOneWord(kernels::kAtomic64Add, 5, Add);
  ExpectOneWord(kernels::kAtomic64Sub, 5, Sub);
}
TEST_F(Atomics64, MinimumAndMaximumFindTheirLane) {
  ExpectOneWord(kernels::kAtomic64Umin, ~uint64_t{0}, Umin);
  ExpectOneWord(kernels::kAtomic64Umax, 0, Umax);
  ExpectOneWord(kernels::kAtomic64Smin, ~uint64_t{0} >> 1, Smin);
  ExpectOneWord(kernels::kAtomic64Smax, uint64_t{1} << 63, Smax);
}
TEST_F(Atomics64, BitOperationsCombineAllLanes) {
  ExpectOneWord(kernels::kAtomic64And, ~uint64_t{0}, And);
  ExpectOneWord(kernels::kAtomic64Or, 0, Or);
  ExpectOneWord(kernels::kAtomic64Xor, 3, Xor);
}
TEST_F(Atomics64, AddReturnsWhatWasThere) { ExpectOwnWords(kernels::kAtomic64ReturnAdd, Add); }
TEST_F(Atomics64, SubtractReturnsWhatWasThere) { ExpectOwnWords(kernels::kAtomic64ReturnSub, Sub); }
TEST_F(Atomics64, MinimumReturnsWhatWasThere) {
  ExpectOwnWords(kernels::kAtomic64ReturnUmin, Umin);
  ExpectOwnWords(kernels::kAtomic64ReturnSmin, Smin);
}
TEST_F(Atomics64, MaximumReturnsWhatWasThere) {
  ExpectOwnWords(kernels::kAtomic64ReturnUmax, Umax);
  ExpectOwnWords(kernels::kAtomic64ReturnSmax, Smax);
}
TEST_F(Atomics64, BitOperationsReturnWhatWasThere) {
  ExpectOwnWords(kernels::kAtomic64ReturnAnd, And);
  ExpectOwnWords(kernels::kAtomic64ReturnOr, Or);
  ExpectOwnWords(kernels::kAtomic64ReturnXor, Xor);
}
TEST_F(Atomics64, SwapExchanges) { ExpectOwnWords(kernels::kAtomic64ReturnSwap, Swap); }
TEST_F(Atomics64, IncrementAndDecrementWrapAtTheOperand) {
  ExpectOwnWords(kernels::kAtomic64ReturnInc, Inc);
  ExpectOwnWords(kernels::kAtomic64ReturnDec, Dec);
}
TEST_F(Atomics64, OneLaneWinsACompareAndSwap) {
  GuardedBuffer target = gpu().Vram(64);
  target.as<uint64_t>()[0] = 7;
  GuardedBuffer previous = gpu().Gtt(kLanes * 8);
  const uint64_t swap = uint64_t{5} << 32;
  ASSERT_THAT(
      compute().RunItems(
          kernels::kAtomicCmpswap64,
          {.target = target.address(), .previous = previous.address(), .compare = 7, .swap = swap, .count = kLanes},
          kLanes),
      CompletesWithin(10s));
  const uint64_t winner = target.as<uint64_t>()[0] - swap;
  ASSERT_THAT(winner, Lt(kLanes));
  std::vector<uint64_t> expected(kLanes, winner + swap);
  expected[winner] = 7;
  EXPECT_THAT(previous.as<uint64_t>(), ElementsAreArray(expected));
}

// A dword of LDS that all lanes of a group work on: the operand of work-item n of group g is value + (g * 256 + n) *
// step.
class AtomicsInLds : public AtomicsTest<uint32_t> {
 protected:
  template <typename Kernel>
  void ExpectGroups(const Kernel& kernel, uint32_t initial, const Operation<uint32_t>& operation) {
    SCOPED_TRACE(kernel.name);
    constexpr uint32_t kGroups = 12;
    GuardedBuffer target = gpu().Gtt(kGroups * 4);
    ASSERT_THAT(
        compute().RunItems(kernel, {.target = target.address(), .initial = initial, .value = kValue, .step = kStep},
                           kGroups * 256),
        CompletesWithin(10s));
    std::vector<uint32_t> expected(kGroups, initial);
    for (uint32_t item = 0; item < kGroups * 256; ++item) {
      expected[item / 256] = operation(expected[item / 256], Operand(item));
    }
    EXPECT_THAT(target.as<uint32_t>(), ElementsAreArray(expected));
    EXPECT_THAT(target, HasIntactCanaries());
  }
};
GPU_SUITE(AtomicsInLds, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(AtomicsInLds, AddAndSubtractLoseNoLane) {
  ExpectGroups(kernels::kLdsAtomicAddU32, 5, Add);
  ExpectGroups(kernels::kLdsAtomicSubU32, 5, Sub);
}
TEST_F(AtomicsInLds, MinimumAndMaximumFindTheirLane) {
  ExpectGroups(kernels::kLdsAtomicMinU32, ~0u, Umin);
  ExpectGroups(kernels::kLdsAtomicMaxU32, 0, Umax);
  ExpectGroups(kernels::kLdsAtomicMinI32, 0x7fffffff, Smin);
  ExpectGroups(kernels::kLdsAtomicMaxI32, 0x80000000, Smax);
}
TEST_F(AtomicsInLds, BitOperationsCombineAllLanes) {
  ExpectGroups(kernels::kLdsAtomicAndB32, ~0u, And);
  ExpectGroups(kernels::kLdsAtomicOrB32, 0, Or);
  ExpectGroups(kernels::kLdsAtomicXorB32, 3, Xor);
}

}  // namespace
}  // namespace kfdcts::suites
