// AQL packets: barriers wait for what they name, signals count down once, and a queue keeps the order that was asked.
//
// Plan: barrier-and with each count of dependencies, each dependency alone missing; barrier-or with each alone met; the
// barrier bit; completion signals of every packet type; the signal's event mailbox; a packet whose header comes late;
// vendor packets with PM4. HSA Platform System Architecture 1.2, 2.9; ROCr amd_hsa_signal.h.

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr Duration kWatch = 20ms;

class AqlTest : public GpuTest {
 protected:
  void Prepare() override {
    GpuTest::Prepare();
    queue_.emplace(gpu().OpenAqlQueue());
    signals_.emplace(gpu().Gtt(64 * kSignals));
    for (size_t i = 0; i < kSignals; ++i) signals_->as<AmdSignal>()[i] = AmdSignal{};
  }
  void Release() override {
    queue_.reset();
    signals_.reset();
  }

  AqlQueue& queue() { return **queue_; }
  uint64_t SignalAddress(size_t index) const { return signals_->address() + index * sizeof(AmdSignal); }
  AmdSignal& Signal(size_t index) { return signals_->as<AmdSignal>()[index]; }
  void SetSignal(size_t index, int64_t value) {
    std::atomic_ref<int64_t>(Signal(index).value).store(value, std::memory_order_release);
  }
  int64_t SignalValue(size_t index) {
    return std::atomic_ref<int64_t>(Signal(index).value).load(std::memory_order_acquire);
  }
  // Signals 0 to count-1 as dependencies, all unmet.
  template <typename Barrier>
  Barrier BarrierOn(size_t count) {
    Barrier barrier;
    for (size_t i = 0; i < count; ++i) {
      barrier.dep_signal[i] = SignalAddress(i);
      SetSignal(i, 1);
    }
    return barrier;
  }

  void ExpectAndWaitsForEach(size_t count) {
    SCOPED_TRACE(testing::Message() << count << " dependencies");
    const Ticket done = Value(queue().Submit(BarrierOn<AqlBarrierAnd>(count)));
    for (size_t i = 0; i < count; ++i) {
      EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !done.Done(); })) << "went on with " << i << " met";
      SetSignal(i, 0);
    }
    EXPECT_THAT(done, CompletesWithin(5s));
  }

  void ExpectOrEndsWith(size_t met) {
    SCOPED_TRACE(testing::Message() << "dependency " << met);
    const Ticket done = Value(queue().Submit(BarrierOn<AqlBarrierOr>(5)));
    EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !done.Done(); }));
    SetSignal(met, 0);
    EXPECT_THAT(done, CompletesWithin(5s));
  }

  static constexpr size_t kSignals = 8;

 private:
  std::optional<Witnessed<AqlQueue>> queue_;
  std::optional<GuardedBuffer> signals_;
};

class AqlBarriers : public AqlTest {};
GPU_SUITE(AqlBarriers, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(AqlBarriers, AndOverNothingCompletesAtOnce) {
  EXPECT_THAT(queue().Submit(AqlBarrierAnd()), CompletesWithin(5s));
}
TEST_F(AqlBarriers, AndWaitsForASingleSignal) { ExpectAndWaitsForEach(1); }
TEST_F(AqlBarriers, AndWaitsForTwoSignals) { ExpectAndWaitsForEach(2); }
TEST_F(AqlBarriers, AndWaitsForAllFiveSignals) { ExpectAndWaitsForEach(5); }
TEST_F(AqlBarriers, AndLooksAtTheLastDependencyAlone) {
  AqlBarrierAnd barrier;
  barrier.dep_signal[4] = SignalAddress(0);
  SetSignal(0, 1);
  const Ticket done = Value(queue().Submit(barrier));
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !done.Done(); }));
  SetSignal(0, 0);
  EXPECT_THAT(done, CompletesWithin(5s));
}
TEST_F(AqlBarriers, AndComparesAllBitsOfASignal) {
  const Ticket done = Value(queue().Submit(BarrierOn<AqlBarrierAnd>(1)));
  SetSignal(0, int64_t{1} << 32);
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return !done.Done(); }));
  SetSignal(0, 0);
  EXPECT_THAT(done, CompletesWithin(5s));
}
TEST_F(AqlBarriers, OrEndsWithTheFirstSignal) { ExpectOrEndsWith(0); }
TEST_F(AqlBarriers, OrEndsWithTheLastSignal) { ExpectOrEndsWith(4); }

TEST_F(AqlBarriers, HoldBackWhatComesBehindThem) {
  AqlBarrierAnd behind;
  behind.header = AqlHeader(AqlType::kBarrierAnd, true);
  behind.completion_signal = SignalAddress(5);
  SetSignal(5, 1);
  const Ticket done = Value(queue().Submit(BarrierOn<AqlBarrierAnd>(1), behind));
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return SignalValue(5) == 1; }));
  SetSignal(0, 0);
  EXPECT_THAT(done, CompletesWithin(5s));
  EXPECT_EQ(SignalValue(5), 0);
}

class AqlSignals : public AqlTest {};
GPU_SUITE(AqlSignals, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(AqlSignals, CountDownByOneForEachPacket) {
  AqlBarrierAnd barrier;
  barrier.completion_signal = SignalAddress(0);
  SetSignal(0, 10);
  ASSERT_THAT(queue().Submit(barrier, barrier, barrier), CompletesWithin(5s));
  EXPECT_EQ(SignalValue(0), 7);
}

TEST_F(AqlSignals, CountDownAcross32Bits) {
  AqlBarrierAnd barrier;
  barrier.completion_signal = SignalAddress(0);
  SetSignal(0, int64_t{1} << 32);
  ASSERT_THAT(queue().Submit(barrier), CompletesWithin(5s));
  EXPECT_EQ(SignalValue(0), (int64_t{1} << 32) - 1);
}

TEST_F(AqlSignals, OfABarrierOrCountDownToo) {
  AqlBarrierOr barrier = BarrierOn<AqlBarrierOr>(1);
  barrier.completion_signal = SignalAddress(6);
  SetSignal(6, 1);
  const Ticket done = Value(queue().Submit(barrier));
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return SignalValue(6) == 1; }));
  SetSignal(0, 0);
  ASSERT_THAT(done, CompletesWithin(5s));
  EXPECT_EQ(SignalValue(6), 0);
}

TEST_F(AqlSignals, WakeTheWaiterOfTheirEvent) {
  Event event = OpenEvent();
  Signal(0).value = 1;
  Signal(0).event_mailbox_ptr = event.slot_address();
  Signal(0).event_id = event.trigger_data();
  AqlBarrierAnd barrier;
  barrier.completion_signal = SignalAddress(0);
  ASSERT_THAT(queue().Submit(barrier), CompletesWithin(5s));
  EXPECT_THAT(event.Wait(Deadline::In(5s)), IsOk());
  EXPECT_EQ(SignalValue(0), 0);
}

class AqlQueueOrder : public AqlTest {};
GPU_SUITE(AqlQueueOrder, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(AqlQueueOrder, APacketWaitsForItsHeader) {
  // Everything but the header, the doorbell rung: the packet is still the CPU's.
  AqlBarrierAnd barrier;
  barrier.completion_signal = SignalAddress(0);
  barrier.header = AqlHeader(AqlType::kInvalid);
  SetSignal(0, 1);
  const uint64_t index = queue().WritePointer();
  ASSERT_THAT(queue().Place(std::vector<AqlPacketBytes>{AqlQueue::ToBytes(barrier)}), IsOk());
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return SignalValue(0) == 1; }));
  auto* header = reinterpret_cast<uint16_t*>(queue().ring().host() + index % queue().ring_packets() * 64);
  std::atomic_ref<uint16_t>(*header).store(AqlHeader(AqlType::kBarrierAnd), std::memory_order_release);
  queue().RingDoorbell();
  EXPECT_TRUE(HoldsBy(Deadline::In(5s), [&] { return SignalValue(0) == 0; }));
}

TEST_F(AqlQueueOrder, PacketsBecomeInvalidBehindTheEngine) {
  const uint64_t index = queue().WritePointer();
  ASSERT_THAT(queue().Submit(AqlBarrierAnd()), CompletesWithin(5s));
  const auto* header = reinterpret_cast<uint16_t*>(queue().ring().host() + index % queue().ring_packets() * 64);
  // HSA 2.9.1: the packet processor sets the type to INVALID before it moves the read index.
  EXPECT_TRUE(HoldsBy(Deadline::In(5s), [&] {
    return AqlTypeOf(std::atomic_ref<const uint16_t>(*header).load(std::memory_order_acquire)) == AqlType::kInvalid;
  }));
}

TEST_F(AqlQueueOrder, MorePacketsThanTheRingHoldsAllRun) {
  AqlBarrierAnd barrier;
  barrier.completion_signal = SignalAddress(0);
  const int64_t packets = static_cast<int64_t>(queue().ring_packets()) * 3 + 7;
  SetSignal(0, packets);
  Ticket last;
  for (int64_t i = 0; i < packets; ++i) last = Value(queue().Submit(barrier));
  ASSERT_THAT(last, CompletesWithin(20s));
  EXPECT_EQ(SignalValue(0), 0);
}

TEST_F(AqlQueueOrder, VendorPacketRunsItsPm4) {
  GuardedBuffer target = gpu().Gtt(8).FillWord(0);
  std::vector<uint32_t> dwords;
  const Pm4WriteData write = {.address = target.address(), .data = {0x11111111, 0x22222222}};
  ASSERT_THAT(Encode(write, family(), dwords), IsOk());
  ASSERT_THAT(queue().SubmitPm4(dwords), CompletesWithin(5s));
  EXPECT_THAT(target.as<uint32_t>(), ElementsAre(0x11111111, 0x22222222));
}

class AqlDispatchOrder : public AqlTest {
 protected:
  void Prepare() override {
    AqlTest::Prepare();
    compute_.emplace(gpu(), Door::kAql);
  }
  void Release() override {
    compute_.reset();
    AqlTest::Release();
  }
  Compute& compute() { return *compute_; }

 private:
  std::optional<Compute> compute_;
};
GPU_SUITE(AqlDispatchOrder, Kind::kOperation, Needs(), Tier::kStandard);

// The barrier bit on the second of two packets: it may not start before the first has completed.
TEST_F(AqlDispatchOrder, BarrierBitWaitsForARunningKernel) {
  GuardedBuffer flag = gpu().Gtt(64).FillWord(0);
  GuardedBuffer progress = gpu().Gtt(64).FillWord(0);
  GuardedBuffer target = gpu().Gtt(256 * 4).FillWord(0);
  constexpr uint32_t kGroup = kernels::kRunUntil.group_size;
  const DispatchShape one_wave = {.grid = {kGroup, 1, 1}, .workgroup = {kGroup, 1, 1}};
  compute().Run(kernels::kRunUntil, {.flag = flag.address(), .progress = progress.address()}, one_wave);
  const Ticket second =
      compute().RunItems(kernels::kFill32, {.target = target.address(), .value = 9, .count = 256}, 256);
  ASSERT_TRUE(HoldsBy(Deadline::In(5s), [&] { return progress.Load32(0) > 0; }));
  EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return target.Load32(0) == 0; }));
  std::atomic_ref<uint32_t>(flag.as<uint32_t>()[0]).store(1, std::memory_order_release);
  EXPECT_THAT(second, CompletesWithin(10s));
  EXPECT_THAT(target.as<uint32_t>(), Each(Eq(9u)));
}

TEST_F(AqlDispatchOrder, CompletionSignalComesAfterTheLastStore) {
  constexpr uint32_t kCount = 1 << 18;
  GuardedBuffer target = gpu().Gtt(kCount * 4).FillWord(0);
  SetSignal(0, 1);
  const LoadedKernel kernel = compute().Load(kernels::kFill32.name);
  const kernels::Fill32Args args = {.target = target.address(), .value = 5, .count = kCount};
  const DispatchOptions options = {.shape = {.grid = {kCount, 1, 1}, .workgroup = {256, 1, 1}},
                                   .completion_signal = SignalAddress(0)};
  const Ticket done = Value(compute().Submit(kernel, Compute::Arguments(kernel, args), options));
  ASSERT_TRUE(HoldsBy(Deadline::In(10s), [&] { return SignalValue(0) == 0; }));
  EXPECT_THAT(target.as<uint32_t>(), Each(Eq(5u)));
  EXPECT_THAT(done, CompletesWithin(5s));
}

}  // namespace
}  // namespace kfdcts::suites
