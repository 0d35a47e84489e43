// Trap handlers: what SET_TRAP_HANDLER installs is where waves go with a trap or an exception, and from where they come
// back unharmed.
//
// Plan: s_trap and an illegal instruction, with the id or the flag, the address and the handler's own memory as it
// finds them (Linux 6.12 cwsr_trap_handler_gfx*.asm, from L_FETCH_2ND_TRAP on); SCC of both values, EXEC, VCC, M0,
// SGPRs and VGPRs behind the trap; a handler that goes on, ends the wave, halts it; one that sends a message; none,
// none any more, another one; handlers of two GPUs and of two processes; a memory fault, of which the kernel hears as
// well (kfd_int_process_v9.c event_interrupt_wq_v9). The handler is kernels/fault/trap_handler.s, one wave at a time.

#include <limits>

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr auto kSoon = 10s;
constexpr Duration kWhile = 20ms;
constexpr uint32_t kTrapId = 7;  // of kernels/fault/trapped.s

enum class Order : uint32_t { kGoOn, kEnd, kHalt };

// The handler on one GPU, with memory of its own; installed until it goes.
class Handler {
 public:
  static constexpr uint64_t kRecord = 0x100, kOrders = 0x180;

  Handler(Device& device, const TestGpu& gpu)
      : device_(device), gpu_id_(gpu.gpu_id()), memory_(gpu.Gtt(4096)), loader_(gpu, Door::kAql) {
    memory_.FillWord(0);
    entry_ = loader_.Load(kernels::kTrapHandler.name).entry_address();
  }
  ~Handler() { Remove(); }
  Handler(const Handler&) = delete;
  Handler& operator=(const Handler&) = delete;

  void Install() { Value(device_.backend().SetTrapHandler(gpu_id_, entry_, memory_.address())); }
  void Remove() {
    if (const Status status = device_.backend().SetTrapHandler(gpu_id_, 0, 0); !status.ok()) {
      ADD_FAILURE() << status.error().message;
    }
  }
  void Tell(Order order, uint32_t event = 0) {
    memory_.as<uint32_t>()[kOrders / 4] = static_cast<uint32_t>(order);
    memory_.as<uint32_t>()[kOrders / 4 + 1] = event;
  }

  uint32_t entered() const { return memory_.Load32(kRecord); }
  uint64_t caller() const { return Pair(kRecord + 4); }
  uint32_t trap_id() const { return memory_.Load32(kRecord + 12); }
  bool illegal_instruction() const { return (memory_.Load32(kRecord + 16) & 1) != 0; }
  bool memory_violation() const { return (memory_.Load32(kRecord + 16) & 2) != 0; }
  uint32_t float_exceptions() const { return memory_.Load32(kRecord + 16) >> 2; }
  uint64_t given_memory() const { return Pair(kRecord + 20); }
  uint64_t memory() const { return memory_.address(); }

 private:
  uint64_t Pair(uint64_t offset) const {
    return memory_.Load32(offset) | static_cast<uint64_t>(memory_.Load32(offset + 4)) << 32;
  }

  Device& device_;
  uint32_t gpu_id_;
  GuardedBuffer memory_;
  Compute loader_;
  uint64_t entry_ = 0;
};

class TrapHandlerTest : public GpuTest {
 protected:
  void Prepare() override {
    GpuTest::Prepare();
    handler_.emplace(device(), gpu());
    compute_.emplace(gpu(), Door::kAql);
    target_.emplace(gpu().Gtt(1024));
    target_->FillWord(0);
  }
  void Release() override {
    compute_.reset();
    handler_.reset();
    target_.reset();
  }
  Handler& handler() { return *handler_; }
  Compute& compute() { return *compute_; }
  GuardedBuffer& target() { return *target_; }

  // The kernels of kernels/fault are one wave of either size.
  static constexpr uint32_t kGroup = kernels::kTrappedTrap.group_size;
  static constexpr DispatchShape kOneWave = {.grid = {kGroup, 1, 1}, .workgroup = {kGroup, 1, 1}};
  Ticket RunTrap(uint32_t scc = 0) {
    return compute().Run(kernels::kTrappedTrap, {.target = target().address(), .scc = scc}, kOneWave);
  }
  Ticket RunIllegal() { return compute().Run(kernels::kTrappedIllegal, {.target = target().address()}, kOneWave); }

  void ExpectUnharmed(uint32_t scc) {
    EXPECT_EQ(target().Load32(0), 2u) << "it went on";
    EXPECT_EQ(target().Load32(12), scc) << "SCC";
    EXPECT_EQ(target().Load32(16), 0x00ff55aau) << "EXEC";
    EXPECT_EQ(target().Load32(20), 0x0f0f3333u) << "VCC";
    EXPECT_EQ(target().Load32(24), 0x1234u) << "M0";
    EXPECT_EQ(target().Load32(28), 0x600dcafeu) << "an SGPR";
    EXPECT_THAT(target().as<uint32_t>().subspan(16, kGroup), ElementsAreArray(LanesWith(0x3c3c0000))) << "v0";
    EXPECT_THAT(target().as<uint32_t>().subspan(48, kGroup), ElementsAreArray(LanesWith(0x5a5a0000))) << "v8";
  }
  static std::vector<uint32_t> LanesWith(uint32_t bits) {
    std::vector<uint32_t> words(kGroup);
    std::iota(words.begin(), words.end(), bits);
    return words;
  }
  uint64_t AddressOfTrap() { return target().Load32(4) | static_cast<uint64_t>(target().Load32(8)) << 32; }

 private:
  std::optional<Handler> handler_;
  std::optional<Compute> compute_;
  std::optional<GuardedBuffer> target_;
};

class TrapHandler : public TrapHandlerTest {};
GPU_SUITE(TrapHandler, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(TrapHandler, IsReachedWithTheIdTheAddressAndItsMemory) {
  handler().Install();
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  EXPECT_EQ(handler().trap_id(), kTrapId);
  EXPECT_EQ(handler().caller(), AddressOfTrap());
  EXPECT_EQ(handler().given_memory(), handler().memory());
  EXPECT_FALSE(handler().illegal_instruction());
  EXPECT_FALSE(handler().memory_violation());
}

TEST_F(TrapHandler, ReturnsToAWaveThatIsUnharmed) {
  handler().Install();
  ASSERT_THAT(RunTrap(0), CompletesWithin(kSoon));
  ExpectUnharmed(0);
  ASSERT_THAT(RunTrap(1), CompletesWithin(kSoon));
  ExpectUnharmed(1);
  EXPECT_EQ(handler().entered(), 2u);
}

TEST_F(TrapHandler, IsNotReachedBeforeItIsInstalledNorAfterItIsTakenAway) {
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon)) << "a trap is passed over";
  EXPECT_EQ(handler().entered(), 0u);
  handler().Install();
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  handler().Remove();
  ASSERT_THAT(RunTrap(1), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  ExpectUnharmed(1);
}

TEST_F(TrapHandler, ASecondOneTakesOver) {
  Handler second(device(), gpu());
  handler().Install();
  second.Install();
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 0u);
  EXPECT_EQ(second.entered(), 1u);
  EXPECT_EQ(second.given_memory(), second.memory());
}

TEST_F(TrapHandler, CanEndTheWave) {
  handler().Install();
  handler().Tell(Order::kEnd);
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  EXPECT_EQ(target().Load32(0), 1u) << "nothing behind the trap was run";
}

class TrapHandlerException : public TrapHandlerTest {};
GPU_SUITE(TrapHandlerException, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(TrapHandlerException, IllegalInstructionReachesItWithItsFlag) {
  handler().Install();
  handler().Tell(Order::kEnd);
  ASSERT_THAT(RunIllegal(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  EXPECT_EQ(handler().trap_id(), 0u);
  EXPECT_TRUE(handler().illegal_instruction());
  EXPECT_FALSE(handler().memory_violation());
  EXPECT_EQ(target().Load32(0), 1u);
}

TEST_F(TrapHandlerException, MemoryFaultReachesItAndTheKernel) {
  Event event = OpenEvent({.kind = EventKind::kMemory, .auto_reset = false});
  const uint64_t hole = Value(device().ReserveAddress(4096, 4096));
  handler().Install();
  handler().Tell(Order::kEnd);
  compute().Run(kernels::kStoreAddress, {.target = target().address(), .address = hole, .value = 1}, kOneWave);
  const Result<EventWait> wait = event.WaitForDetails(Deadline::In(kSoon));
  ASSERT_THAT(wait, IsOk());
  EXPECT_EQ(wait->memory_fault.address, hole);
  EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return handler().entered() != 0; }));
  EXPECT_TRUE(handler().memory_violation());
  EXPECT_EQ(handler().trap_id(), 0u);
  EXPECT_THAT(device().ReleaseAddress(hole, 4096), IsOk());
}

// Flags as TRAPSTS.EXCP and EXCP_FLAG_USER have them (CDNA 3 ISA 3.10, RDNA 4 ISA 3.4.10).
class FloatFlags : public TrapHandlerTest {
 protected:
  static constexpr uint32_t kInvalid = 1, kOverflow = 8, kUnderflow = 16, kInexact = 32, kIntegerDivideByZero = 64;
  static constexpr float kInf = std::numeric_limits<float>::infinity();

  template <typename Kernel>
  uint32_t FlagsOf(const Kernel& kernel, float a, float b) {
    target().FillWord(0);
    const Ticket done = compute().Run(kernel, {.target = target().address(), .enabled = 0, .a = a, .b = b}, kOneWave);
    EXPECT_THAT(done, CompletesWithin(kSoon));
    return target().Load32(4);
  }
};
GPU_SUITE(FloatFlags, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(FloatFlags, SayWhatAnOperationRaised) {
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionAdd, 1, 2), 0u);
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionAdd, 1, 0x1p-40f), kInexact);
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionAdd, kInf, -kInf), kInvalid);
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionMul, 0x1p100f, 0x1p100f), kOverflow | kInexact);
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionMul, 0x1p-126f, 0.5f), kUnderflow);
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionMul, 0, kInf), kInvalid);
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionRcpIflag, 0, 0), kIntegerDivideByZero);
  EXPECT_EQ(FlagsOf(kernels::kFloatExceptionRcpIflag, 3, 0), 0u);
}

TEST_F(FloatFlags, OfEnabledExceptionsBringTheHandler) {
  handler().Install();
  handler().Tell(Order::kEnd);
  ASSERT_THAT(compute().Run(kernels::kFloatExceptionAdd,
                            {.target = target().address(), .enabled = kInvalid, .a = 1, .b = 0x1p-40f}, kOneWave),
              CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 0u) << "inexact is not enabled";
  EXPECT_EQ(target().Load32(0), 2u);
  ASSERT_THAT(compute().Run(kernels::kFloatExceptionAdd,
                            {.target = target().address(), .enabled = kInvalid, .a = kInf, .b = -kInf}, kOneWave),
              CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  EXPECT_EQ(handler().trap_id(), 0u);
  EXPECT_EQ(handler().float_exceptions(), kInvalid);
  EXPECT_FALSE(handler().illegal_instruction());
  EXPECT_EQ(target().Load32(0), 1u);
}

class TrapHandlerHalt : public TrapHandlerTest {};
GPU_SUITE(TrapHandlerHalt, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(TrapHandlerHalt, LeavesTheWaveWhereItIs) {
  handler().Install();
  handler().Tell(Order::kHalt);
  const Ticket halted = RunTrap();
  ASSERT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return handler().entered() == 1; }));
  EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return target().Load32(0) == 1 && handler().entered() == 1; }));
  EXPECT_FALSE(halted.Done());
}

TEST_F(TrapHandlerHalt, LeavesOtherQueuesAloneAndItsOwnDestroyable) {
  handler().Install();
  handler().Tell(Order::kHalt);
  RunTrap();
  ASSERT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return handler().entered() == 1; }));
  GuardedBuffer filled = gpu().Gtt(4096).FillWord(0);
  Compute other(gpu(), Door::kAql);
  EXPECT_THAT(other.RunItems(kernels::kFill32, {.target = filled.address(), .value = 9, .count = 1024}, 1024),
              CompletesWithin(kSoon));
  EXPECT_THAT(filled.as<uint32_t>(), Each(Eq(9u)));
  EXPECT_THAT(compute().queue().Destroy(), IsOk());
}

class TrapHandlerMessage : public TrapHandlerTest {};
GPU_SUITE(TrapHandlerMessage, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(TrapHandlerMessage, WakesTheEvent) {
  Event event = OpenEvent();
  Event silent = OpenEvent();
  handler().Install();
  handler().Tell(Order::kGoOn, event.trigger_data());
  ASSERT_THAT(compute().Run(kernels::kTrappedTrap,
                            {.target = target().address(), .slot = event.slot_address(), .event = event.trigger_data()},
                            kOneWave),
              CompletesWithin(kSoon));
  EXPECT_THAT(event.Wait(Deadline::In(kSoon)), IsOk());
  EXPECT_THAT(silent.Wait(Deadline::In(kWhile)), FailsWith(ETIME));
  ExpectUnharmed(0);
}

class TrapHandlerOfPeer : public TrapHandlerTest {};
GPU_SUITE(TrapHandlerOfPeer, Kind::kOperation, Needs(Gpus(2)), Tier::kStandard);

TEST_F(TrapHandlerOfPeer, IsItsOwn) {
  Handler theirs(device(), peer());
  handler().Install();
  theirs.Install();
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  EXPECT_EQ(handler().given_memory(), handler().memory());
  EXPECT_EQ(theirs.entered(), 0u);
  theirs.Remove();
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 2u);
}

// A process that traps with no handler of its own.
KFDCTS_ROLE(TrapsOnRequest) {
  const Result<Device*> device = TheDevice();
  if (!device.ok()) return stage.Say(device.error().message);
  const TestGpu gpu(*(*device)->gpus()[static_cast<size_t>(std::stoul(stage.args.at(0)))]);
  GuardedBuffer target = gpu.Gtt(1024).FillWord(0);
  Compute compute(gpu, Door::kAql);
  const uint32_t group = kernels::kTrappedTrap.group_size;
  stage.Say("ready");
  if (stage.Hear() != "trap") return;
  const Ticket done = compute.Run(kernels::kTrappedTrap, {.target = target.address()},
                                  {.grid = {group, 1, 1}, .workgroup = {group, 1, 1}});
  const Status status = done.Wait(Deadline::In(kSoon));
  stage.Say(!status.ok() ? status.error().message : target.Load32(0) == 2 ? "passed over" : "not passed over");
}

class TrapHandlerOfProcess : public TrapHandlerTest {};
GPU_SUITE(TrapHandlerOfProcess, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(TrapHandlerOfProcess, IsNotAnothers) {
  Accomplice neighbour = Accomplice::Exec("TrapsOnRequest", {std::to_string(GpuUnderTest())});
  ASSERT_EQ(Value(neighbour.Hear(Deadline::In(20s))), "ready");
  handler().Install();
  neighbour.Say("trap");
  EXPECT_EQ(Value(neighbour.Hear(Deadline::In(20s))), "passed over");
  EXPECT_EQ(handler().entered(), 0u);
  ASSERT_THAT(RunTrap(), CompletesWithin(kSoon));
  EXPECT_EQ(handler().entered(), 1u);
  EXPECT_TRUE(Value(neighbour.Join()).exited);
}

}  // namespace
}  // namespace kfdcts::suites
