// Memory faults: an access to memory that is not mapped is reported where it happened, stores nothing and stops nobody
// else.
//
// Plan: load, store, atomic and instruction fetch by a wave, copy by SDMA; memory never mapped, unmapped, freed, and
// the page behind a buffer; memory of another GPU, gone while this one uses it; the memory event's gpu_id and page
// (Linux 6.12 kfd_events.c kfd_signal_vm_fault_event: the address is that of the page); what a healthy process on the
// same GPU does meanwhile. A fault takes all of the process' queues on that GPU off the hardware
// (kfd_device_queue_manager.c kfd_dqm_evict_pasid), hence one fault a test.

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint64_t kPage = 4096;
constexpr Duration kWatch = 20ms;

class MemoryFaultTest : public GpuTest {
 protected:
  void Prepare() override {
    GpuTest::Prepare();
    event_.emplace(OpenEvent({.kind = EventKind::kMemory, .auto_reset = false}));
    target_.emplace(gpu().Gtt(64));
    target_->FillWord(0);
  }
  void Release() override {
    compute_.reset();
    target_.reset();
    event_.reset();
  }

  Compute& compute() {
    if (!compute_) compute_.emplace(gpu(), Door::kAql);
    return *compute_;
  }
  GuardedBuffer& target() { return *target_; }

  // A page of address space that no GPU has ever seen.
  class Hole {
   public:
    explicit Hole(Device& device) : device_(device), address_(Value(device.ReserveAddress(kPage, kPage))) {}
    ~Hole() {
      if (const Status status = device_.ReleaseAddress(address_, kPage); !status.ok()) {
        ADD_FAILURE() << status.error().message;
      }
    }
    uint64_t address() const { return address_; }

   private:
    Device& device_;
    uint64_t address_;
  };

  void ExpectFaultAt(uint64_t address) { ExpectFaultAt(address, gpu()); }
  void ExpectFaultAt(uint64_t address, const TestGpu& where) {
    const Result<EventWait> wait = event_->WaitForDetails(Deadline::In(10s));
    ASSERT_THAT(wait, IsOk());
    EXPECT_EQ(wait->memory_fault.gpu_id, where.gpu_id());
    EXPECT_EQ(wait->memory_fault.address, address & ~(kPage - 1)) << std::hex << address;
  }
  void ExpectNoFault() { EXPECT_THAT(event_->Wait(Deadline::In(kWatch)), FailsWith(ETIME)); }

  // The kernels of kernels/fault: 1 before the access, 2 once it is done.
  void ExpectStoppedBeforeItsEnd() {
    EXPECT_EQ(target().Load32(0), 1u);
    EXPECT_TRUE(HoldsThroughout(kWatch, [&] { return target().Load32(0) == 1; }));
  }

  // The faulting kernels are one wave of either size.
  static constexpr uint32_t kGroup = kernels::kStoreAddress.group_size;
  static constexpr DispatchShape kOneWave = {.grid = {kGroup, 1, 1}, .workgroup = {kGroup, 1, 1}};

 private:
  std::optional<Event> event_;
  std::optional<GuardedBuffer> target_;
  std::optional<Compute> compute_;
};

class FaultOfWave : public MemoryFaultTest {};
GPU_SUITE(FaultOfWave, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(FaultOfWave, NoneWhereMemoryIsMapped) {
  GuardedBuffer valid = gpu().Vram(64).FillWord(0);
  ASSERT_THAT(compute().Run(kernels::kStoreAddress,
                            {.target = target().address(), .address = valid.address(), .value = 77}, kOneWave),
              CompletesWithin(5s));
  EXPECT_EQ(target().Load32(0), 2u);
  EXPECT_EQ(valid.Load32(0), 77u);
  ExpectNoFault();
}

TEST_F(FaultOfWave, StoreToMemoryNeverMapped) {
  const Hole hole(device());
  compute().Run(kernels::kStoreAddress, {.target = target().address(), .address = hole.address() + 0x124, .value = 77},
                kOneWave);
  ExpectFaultAt(hole.address() + 0x124);
  ExpectStoppedBeforeItsEnd();
}

TEST_F(FaultOfWave, LoadFromMemoryNeverMapped) {
  const Hole hole(device());
  compute().Run(kernels::kLoadAddress, {.target = target().address(), .address = hole.address() + 8}, kOneWave);
  ExpectFaultAt(hole.address() + 8);
  ExpectStoppedBeforeItsEnd();
}

TEST_F(FaultOfWave, AtomicOnMemoryNeverMapped) {
  const Hole hole(device());
  compute().Run(kernels::kAtomicAddress, {.target = target().address(), .address = hole.address(), .value = 1},
                kOneWave);
  ExpectFaultAt(hole.address());
  ExpectStoppedBeforeItsEnd();
}

TEST_F(FaultOfWave, InstructionFetchFromMemoryNeverMapped) {
  const Hole hole(device());
  compute().Run(kernels::kJumpAddress, {.target = target().address(), .address = hole.address()}, kOneWave);
  ExpectFaultAt(hole.address());
  EXPECT_EQ(target().Load32(0), 1u);
}

TEST_F(FaultOfWave, StoreBehindUnmap) {
  BufferOptions options;
  GuardedBuffer gone = gpu().Vram(kPage, options);
  gone.FillWord(0);
  const std::array<const Gpu*, 1> here = {&gpu().driver()};
  ASSERT_THAT(gone.driver().UnmapFrom(here), IsOk());
  compute().Run(kernels::kStoreAddress, {.target = target().address(), .address = gone.address(), .value = 77},
                kOneWave);
  ExpectFaultAt(gone.address());
  ExpectStoppedBeforeItsEnd();
  EXPECT_THAT(gone.as<uint32_t>(), Each(Eq(0u)));
}

TEST_F(FaultOfWave, StoreToFreedMemory) {
  const Hole place(device());
  // Without a host mapping the address stays reserved, so that nothing else of this process gets it.
  BufferOptions options;
  options.map_host = false;
  options.address = place.address();
  Buffer freed = Value(gpu().driver().Vram(kPage, options));
  ASSERT_EQ(freed.address(), place.address());
  ASSERT_THAT(freed.Free(), IsOk());
  compute().Run(kernels::kStoreAddress, {.target = target().address(), .address = place.address() + 32, .value = 77},
                kOneWave);
  ExpectFaultAt(place.address() + 32);
  ExpectStoppedBeforeItsEnd();
}

TEST_F(FaultOfWave, StoreToReadOnlyMemory) {
  BufferOptions options;
  options.flags.writable = false;
  GuardedBuffer constant = gpu().Gtt(kPage, options);
  constant.FillWord(3);
  compute().Run(kernels::kStoreAddress, {.target = target().address(), .address = constant.address() + 16, .value = 77},
                kOneWave);
  ExpectFaultAt(constant.address() + 16);
  ExpectStoppedBeforeItsEnd();
  EXPECT_THAT(constant.as<uint32_t>(), Each(Eq(3u)));
}

class FaultOfSdma : public MemoryFaultTest {};
GPU_SUITE(FaultOfSdma, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(FaultOfSdma, CopyFromMemoryNeverMapped) {
  const Hole hole(device());
  GuardedBuffer to = gpu().Vram(256).FillWord(5);
  auto queue = gpu().OpenSdmaQueue();
  const Ticket copied =
      Value(queue->Submit(SdmaCopyLinear{.bytes = 256, .source = hole.address(), .target = to.address()}));
  ExpectFaultAt(hole.address());
  EXPECT_FALSE(copied.Done());
  EXPECT_THAT(to.as<uint32_t>(), Each(Eq(5u)));
}

TEST_F(FaultOfSdma, CopyToMemoryNeverMapped) {
  const Hole hole(device());
  GuardedBuffer from = gpu().Vram(256).FillPattern(5);
  auto queue = gpu().OpenSdmaQueue();
  const Ticket copied =
      Value(queue->Submit(SdmaCopyLinear{.bytes = 256, .source = from.address(), .target = hole.address()}));
  ExpectFaultAt(hole.address());
  EXPECT_FALSE(copied.Done());
  EXPECT_THAT(from, HasIntactCanaries());
}

TEST_F(FaultOfSdma, FillOfMemoryNeverMapped) {
  const Hole hole(device());
  auto queue = gpu().OpenSdmaQueue();
  const Ticket filled = Value(queue->Submit(SdmaConstFill{.target = hole.address(), .value = 1, .bytes = 64}));
  ExpectFaultAt(hole.address());
  EXPECT_FALSE(filled.Done());
}

// Memory of this GPU that the peer has mapped, and then no more.
class FaultOfPeer : public MemoryFaultTest {
 protected:
  // Without a host mapping, at a reserved address: nothing else of this process gets it once it is gone.
  Buffer SharedAt(const Hole& place) {
    BufferOptions options;
    options.map_host = false;
    options.address = place.address();
    options.peers = {&peer().driver()};
    return Value(gpu().driver().Vram(kPage, options));
  }
  Ticket FillByPeer(SdmaQueue& queue, uint64_t address) {
    return Value(queue.Submit(SdmaConstFill{.target = address, .value = 1, .bytes = 64}));
  }
};
GPU_SUITE(FaultOfPeer, Kind::kOperation, Needs(Feature::kSdma, Gpus(2), LinkedGpus()), Tier::kStandard);

TEST_F(FaultOfPeer, NoneWhileThePeerHasTheMemory) {
  const Hole place(device());
  const Buffer shared = SharedAt(place);
  auto queue = peer().OpenSdmaQueue();
  EXPECT_THAT(FillByPeer(*queue, shared.address()), CompletesWithin(5s));
  ExpectNoFault();
}

TEST_F(FaultOfPeer, AccessToMemoryUnmappedFromThePeer) {
  const Hole place(device());
  Buffer shared = SharedAt(place);
  auto queue = peer().OpenSdmaQueue();
  ASSERT_THAT(FillByPeer(*queue, shared.address()), CompletesWithin(5s));
  const std::array<const Gpu*, 1> there = {&peer().driver()};
  ASSERT_THAT(shared.UnmapFrom(there), IsOk());
  const Ticket late = FillByPeer(*queue, shared.address());
  ExpectFaultAt(shared.address(), peer());
  EXPECT_FALSE(late.Done());
  // It is still the owner's.
  auto own = gpu().OpenSdmaQueue();
  EXPECT_THAT(FillByPeer(*own, shared.address()), CompletesWithin(5s));
}

TEST_F(FaultOfPeer, AccessToMemoryThatItsOwnerFreed) {
  const Hole place(device());
  Buffer shared = SharedAt(place);
  auto queue = peer().OpenSdmaQueue();
  ASSERT_THAT(FillByPeer(*queue, shared.address()), CompletesWithin(5s));
  ASSERT_THAT(shared.Free(), IsOk());
  const Ticket late = FillByPeer(*queue, place.address() + 128);
  ExpectFaultAt(place.address() + 128, peer());
  EXPECT_FALSE(late.Done());
}

// A process of its own that works, and reports, while the test's faults.
KFDCTS_ROLE(FillsOnRequest) {
  const Result<Device*> device = TheDevice();
  if (!device.ok()) return stage.Say(device.error().message);
  Gpu& gpu = *(*device)->gpus()[static_cast<size_t>(std::stoul(stage.args.at(0)))];
  const Result<Buffer> target = gpu.Gtt(kPage);
  const Result<std::unique_ptr<SdmaQueue>> queue = gpu.OpenSdmaQueue();
  if (!target.ok() || !queue.ok()) return stage.Say("no buffer or queue");
  for (uint32_t round = 1;; ++round) {
    stage.Say("ready");
    if (stage.Hear() != "fill") return;
    const Result<Ticket> filled =
        (*queue)->Submit(SdmaConstFill{.target = target->address(), .value = round, .bytes = kPage});
    if (!filled.ok()) return stage.Say(filled.error().message);
    const Status done = filled->Wait(Deadline::In(10s));
    if (!done.ok()) return stage.Say(done.error().message);
    const auto words = target->as<uint32_t>();
    const bool right = std::all_of(words.begin(), words.end(), [&](uint32_t word) { return word == round; });
    stage.Say(right ? "filled" : "wrong contents");
  }
}

class FaultAndNeighbour : public MemoryFaultTest {
 protected:
  void ExpectWorks(Accomplice& neighbour) {
    ASSERT_EQ(Value(neighbour.Hear(Deadline::In(20s))), "ready");
    neighbour.Say("fill");
    ASSERT_EQ(Value(neighbour.Hear(Deadline::In(20s))), "filled");
  }
};
GPU_SUITE(FaultAndNeighbour, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard);

TEST_F(FaultAndNeighbour, AnotherProcessGoesOn) {
  Accomplice neighbour = Accomplice::Exec("FillsOnRequest", {std::to_string(GpuUnderTest())});
  ExpectWorks(neighbour);
  const Hole hole(device());
  compute().Run(kernels::kStoreAddress, {.target = target().address(), .address = hole.address(), .value = 77},
                kOneWave);
  ExpectFaultAt(hole.address());
  ExpectWorks(neighbour);
  ASSERT_EQ(Value(neighbour.Hear()), "ready");
  neighbour.Say("leave");
  const Farewell farewell = Value(neighbour.Join());
  EXPECT_TRUE(farewell.exited);
  EXPECT_EQ(farewell.status, 0);
}

class IllegalInstruction : public MemoryFaultTest {};
GPU_SUITE(IllegalInstruction, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(IllegalInstruction, IsNotPassedOver) {
  const Ticket done = compute().Run(kernels::kIllegalInstruction, {.target = target().address()}, kOneWave);
  ASSERT_TRUE(HoldsBy(Deadline::In(5s), [&] { return target().Load32(0) != 0; }));
  ExpectStoppedBeforeItsEnd();
  EXPECT_FALSE(done.Done());
}

TEST_F(IllegalInstruction, QueueCanStillBeDestroyed) {
  compute().Run(kernels::kIllegalInstruction, {.target = target().address()}, kOneWave);
  ASSERT_TRUE(HoldsBy(Deadline::In(5s), [&] { return target().Load32(0) == 1; }));
  EXPECT_THAT(compute().queue().Destroy(), IsOk());
}

}  // namespace
}  // namespace kfdcts::suites
