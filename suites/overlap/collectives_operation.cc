// Collectives: reductions and exchanges over all GPUs of the machine, ordered by semaphores alone, end in the right
// sums.
//
// Plan: a ring all-reduce, in which copy engines push chunks to the next GPU while compute adds the ones that arrived;
// an all-to-all, in which every GPU pushes to every other at once. The CPU submits everything beforehand and waits only
// for the end; every word of every GPU is checked.

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class Collectives : public GpuTest {
 protected:
  // Memory of `owner` that every GPU has mapped.
  GuardedBuffer SharedVram(const TestGpu& owner, uint64_t bytes) const { return owner.Vram(bytes, ForAll(owner)); }
  std::unique_ptr<Semaphore> SharedSemaphore(const TestGpu& owner) const {
    return owner.OpenSemaphore({.peers = ForAll(owner).peers});
  }

 private:
  BufferOptions ForAll(const TestGpu& owner) const {
    BufferOptions options;
    for (const TestGpu& one : gpus()) {
      if (one.gpu_id() != owner.gpu_id()) options.peers.push_back(&one.driver());
    }
    return options;
  }
};
GPU_SUITE(Collectives, Kind::kOperation, Needs(Feature::kSdma, Gpus(2), LinkedGpus(), LargeBar()), Tier::kStandard,
          Timeout{120});

// One GPU's place in the ring: it adds what its predecessor sends and sends on to its successor.
class RingStation {
 public:
  RingStation(const TestGpu& gpu, GuardedBuffer data, GuardedBuffer inbox, std::unique_ptr<Semaphore> arrived,
              std::unique_ptr<Semaphore> added)
      : data_(std::move(data)),
        inbox_(std::move(inbox)),
        arrived_(std::move(arrived)),
        added_(std::move(added)),
        compute_(gpu, Door::kAql),
        copies_(gpu.OpenSdmaQueue()) {}

  GuardedBuffer& data() { return data_; }

  // Step `value` of the reduction: `chunk` goes into the next station's inbox once both sides are done with the step
  // before.
  void Pass(RingStation& next, uint32_t chunk, uint64_t value) {
    if (value > 1) {
      Value(copies_->SubmitWait(*added_, value - 1));
      Value(copies_->SubmitWait(*next.added_, value - 1));
    }
    Value(copies_->Submit(
        SdmaCopyLinear{.bytes = inbox_.size(), .source = AddressOf(chunk), .target = next.inbox_.address()}));
    Value(copies_->SubmitSignal(*next.arrived_, value));
  }
  void Add(uint32_t chunk, uint64_t value) {
    const auto words = static_cast<uint32_t>(inbox_.size() / 4);
    Value(compute_.SubmitWait(*arrived_, value));
    compute_.RunItems(kernels::kVectorAddI32,
                      {.sum = AddressOf(chunk), .left = AddressOf(chunk), .right = inbox_.address(), .count = words},
                      words);
    last_ = Value(compute_.SubmitSignal(*added_, value));
  }
  // Step `value` counted on from the reduction's: `chunk` is complete and goes to the same place of the next station.
  void Spread(RingStation& next, uint32_t chunk, uint64_t value, bool first) {
    Value(first ? copies_->SubmitWait(*added_, value - 1) : copies_->SubmitWait(*arrived_, value - 1));
    Value(copies_->Submit(
        SdmaCopyLinear{.bytes = inbox_.size(), .source = AddressOf(chunk), .target = next.AddressOf(chunk)}));
    last_ = Value(copies_->SubmitSignal(*next.arrived_, value));
  }
  const Ticket& last() const { return last_; }

 private:
  uint64_t AddressOf(uint32_t chunk) const { return data_.address() + chunk * inbox_.size(); }

  GuardedBuffer data_, inbox_;
  std::unique_ptr<Semaphore> arrived_, added_;
  Compute compute_;
  Witnessed<SdmaQueue> copies_;
  Ticket last_;
};

TEST_F(Collectives, RingAllReduceGivesEveryGpuTheSum) {
  constexpr uint32_t kChunkWords = 48 * 1024;
  const auto count = static_cast<uint32_t>(gpus().size());
  const uint64_t bytes = uint64_t{count} * kChunkWords * 4;
  std::vector<std::unique_ptr<RingStation>> ring;
  std::vector<uint32_t> sum(bytes / 4);
  for (const TestGpu& one : gpus()) {
    ring.push_back(std::make_unique<RingStation>(one, SharedVram(one, bytes), SharedVram(one, kChunkWords * 4),
                                                 SharedSemaphore(one), SharedSemaphore(one)));
    ring.back()->data().FillPattern(one.gpu_id());
    std::ranges::transform(sum, ring.back()->data().as<uint32_t>(), sum.begin(), std::plus<>());
  }
  const auto chunk_of = [&](uint32_t station, uint64_t step) {
    return static_cast<uint32_t>((station + 2 * count - step) % count);
  };
  // After step n a chunk holds n + 1 addends; after count - 1 steps station s has all of chunk s + 1.
  for (uint64_t step = 0; step + 1 < count; ++step) {
    for (uint32_t s = 0; s < count; ++s) ring[s]->Pass(*ring[(s + 1) % count], chunk_of(s, step), step + 1);
    for (uint32_t s = 0; s < count; ++s) ring[s]->Add(chunk_of(s, step + 1), step + 1);
  }
  for (uint64_t step = 0; step + 1 < count; ++step) {
    for (uint32_t s = 0; s < count; ++s) {
      ring[s]->Spread(*ring[(s + 1) % count], chunk_of(s + 1, step), count + step, step == 0);
    }
  }
  for (const auto& station : ring) ASSERT_THAT(station->last(), CompletesWithin(30s));
  for (const auto& station : ring) {
    EXPECT_THAT(station->data().as<uint32_t>(), ElementsAreArray(sum));
    EXPECT_THAT(station->data(), HasIntactCanaries());
  }
}

TEST_F(Collectives, AllToAllDeliversEveryBlock) {
  constexpr uint64_t kBlock = 256 * kKiB;
  const size_t count = gpus().size();
  std::vector<GuardedBuffer> from, to;
  for (const TestGpu& one : gpus()) {
    from.push_back(SharedVram(one, count * kBlock).FillPattern(1000 + one.gpu_id()));
    to.push_back(SharedVram(one, count * kBlock).FillWord(0));
  }
  // Block t of GPU s becomes block s of GPU t.
  std::vector<Witnessed<SdmaQueue>> queues;
  std::vector<Ticket> sent;
  const auto start = SharedSemaphore(gpu());
  for (size_t s = 0; s < count; ++s) {
    queues.push_back(gpus()[s].OpenSdmaQueue());
    Value(queues[s]->SubmitWait(*start, 1));
    SdmaStream stream(gpus()[s].family());
    for (size_t t = 0; t < count; ++t) {
      stream.Copy(to[t].address() + s * kBlock, from[s].address() + t * kBlock, kBlock);
    }
    sent.push_back(Value(queues[s]->SubmitDwords(stream)));
  }
  ASSERT_THAT(start->Signal(1), IsOk());
  ASSERT_THAT(sent, Each(CompletesWithin(20s)));
  for (size_t t = 0; t < count; ++t) {
    for (size_t s = 0; s < count; ++s) {
      EXPECT_THAT(to[t].part(s * kBlock, kBlock), HoldsSameBytesAs(from[s].part(t * kBlock, kBlock)))
          << "from " << s << " to " << t;
    }
    EXPECT_THAT(to[t], HasIntactCanaries());
  }
}

}  // namespace
}  // namespace kfdcts::suites
