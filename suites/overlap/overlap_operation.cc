// Overlap: compute and copies run at the same time, proved by intersecting GPU timestamps, and results stay right.
//
// Plan: a copy and a kernel that wait for each other; one copy and one kernel released together; copies on two engines;
// both directions over a link; compute here with copies there; double buffering; everything saturated for a set time
// with every byte verified. Work is sized by measuring it alone first, so that no claim depends on a product's speed.
// Every interval is in the clock of one GPU: SDMA TIMESTAMP and the waves' constant-rate counter are the same one (ROCr
// reads both as its system clock).

#include "fixtures/compute.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

// An interval in GPU ticks.
struct Span {
  uint64_t begin = 0;
  uint64_t end = 0;
  uint64_t length() const { return end - begin; }
};
uint64_t Shared(const Span& a, const Span& b) {
  const uint64_t begin = std::max(a.begin, b.begin);
  const uint64_t end = std::min(a.end, b.end);
  return end > begin ? end - begin : 0;
}

class OverlapTest : public GpuTest {
 protected:
  static constexpr uint64_t kCopyBytes = 8 * kMiB;
  static constexpr uint32_t kGroups = 16;

  // A copy that is repeated `times` between two timestamps of its engine.
  class TimedCopy {
   public:
    TimedCopy(const TestGpu& gpu, const TestGpu& other, uint64_t bytes, uint64_t seed)
        : queue_(gpu.OpenSdmaQueue()),
          source_(gpu.Vram(bytes)),
          target_(other.Vram(bytes, Reaching(gpu))),
          stamps_(gpu.Gtt(256)) {
      source_.FillPattern(seed);
      stamps_.FillWord(0);
    }

    Ticket Submit(uint32_t times, Semaphore* start = nullptr) {
      if (start != nullptr) Value(queue_->SubmitWait(*start, 1));
      std::vector<uint32_t> dwords;
      // 64-byte places: a timestamp's address has its low five bits clear (ROCr amd_blit_sdma.cpp kLinearCopy...).
      Value(queue_->EncodeAll(dwords, SdmaTimestamp{.address = Stamp(0)}));
      const uint64_t step = std::min<uint64_t>(queue_->family().sdma_copy_bytes_max(), 4 * kMiB);
      for (uint32_t round = 0; round < times; ++round) {
        for (uint64_t at = 0; at < source_.size(); at += step) {
          Value(queue_->EncodeAll(dwords, SdmaCopyLinear{.bytes = std::min(step, source_.size() - at),
                                                         .source = source_.address() + at,
                                                         .target = target_.address() + at}));
        }
      }
      Value(queue_->EncodeAll(dwords, SdmaTimestamp{.address = Stamp(1)}));
      return Value(queue_->SubmitDwords(dwords));
    }
    Span When() const { return {stamps_.Load64(StampAt(0)), stamps_.Load64(StampAt(1))}; }
    const GuardedBuffer& source() const { return source_; }
    GuardedBuffer& target() { return target_; }

   private:
    static BufferOptions Reaching(const TestGpu& gpu) {
      BufferOptions options;
      options.peers = {&gpu.driver()};
      return options;
    }
    // The payload begins on a page edge.
    static uint64_t StampAt(int which) { return static_cast<uint64_t>(which) * 64; }
    uint64_t Stamp(int which) const { return stamps_.address() + StampAt(which); }

    Witnessed<SdmaQueue> queue_;
    GuardedBuffer source_;
    GuardedBuffer target_;
    GuardedBuffer stamps_;
  };

  // Groups that each note when they ran.
  class TimedCompute {
   public:
    TimedCompute(const TestGpu& gpu, Door door) : compute_(gpu, door), stamps_(gpu.Gtt(kGroups * 16)) {
      stamps_.FillWord(0);
    }
    Ticket Submit(uint32_t iterations, Semaphore* start = nullptr) {
      if (start != nullptr) Value(compute_.SubmitWait(*start, 1));
      return compute_.Run(kernels::kTimestamps, {.target = stamps_.address(), .iterations = iterations},
                          {.grid = {kGroups * kernels::kTimestamps.group_size, 1, 1},
                           .workgroup = {kernels::kTimestamps.group_size, 1, 1}});
    }
    // From the first group's start to the last one's end.
    Span When() const {
      Span span = {~uint64_t{0}, 0};
      for (uint32_t group = 0; group < kGroups; ++group) {
        span.begin = std::min(span.begin, stamps_.Load64(group * 16));
        span.end = std::max(span.end, stamps_.Load64(group * 16 + 8));
      }
      return span;
    }

   private:
    Compute compute_;
    GuardedBuffer stamps_;
  };

  // How often `work` (of units) must be done for it to take WorkTicks at least: by the fastest of three runs, since any
  // of them may have been held up.
  template <typename Work>
  uint32_t UnitsFor(Work& work, uint32_t first) {
    uint64_t ticks = ~uint64_t{0};
    for (int run = 0; run < 3; ++run) {
      EXPECT_THAT(work.Submit(first), CompletesWithin(20s));
      ticks = std::min(ticks, std::max<uint64_t>(work.When().length(), 1));
    }
    const uint64_t wanted = first * (WorkTicks() / ticks + 1);
    return static_cast<uint32_t>(std::min<uint64_t>(wanted, kMostUnits));
  }

  // 10 ms of GPU time: hundreds of times the time between a semaphore's signal and the last waiter's start.
  uint64_t WorkTicks() {
    if (work_ticks_ == 0) {
      const ClockCounters first = gpu().Clocks();
      ClockCounters second = first;
      HoldsBy(Deadline::In(1s), [&] {
        second = gpu().Clocks();
        return second.cpu - first.cpu > 10'000'000;
      });
      work_ticks_ = std::max<uint64_t>((second.gpu - first.gpu) * 10'000'000 / (second.cpu - first.cpu), 1);
    }
    return work_ticks_;
  }

  template <typename Work>
  struct Side {
    const TestGpu& gpu;
    Work& work;
    uint32_t units;
  };

  // Releases both by one semaphore and expects them to have run at the same time. A host that holds one of them up for
  // longer than the work takes hides the overlap: then twice as much of both. Where engines take turns, no amount of
  // work overlaps.
  template <typename One, typename Other>
  void ExpectTogether(Side<One> one, Side<Other> other) {
    const bool two_clocks = &one.gpu != &other.gpu;
    Span first, second;
    for (int attempt = 0; attempt < 5 && Shared(first, second) == 0; ++attempt) {
      const auto start = two_clocks ? one.gpu.OpenSemaphore({.peers = {&other.gpu.driver()}}) : one.gpu.OpenSemaphore();
      Calibration of_one = {.first = one.gpu.Clocks(), .second = {}};
      Calibration of_other = {.first = other.gpu.Clocks(), .second = {}};
      const Ticket one_done = one.work.Submit(one.units, start.get());
      const Ticket other_done = other.work.Submit(other.units, start.get());
      ASSERT_THAT(start->Signal(1), IsOk());
      ASSERT_THAT(one_done, CompletesWithin(30s));
      ASSERT_THAT(other_done, CompletesWithin(30s));
      of_one.second = one.gpu.Clocks();
      of_other.second = other.gpu.Clocks();
      first = two_clocks ? of_one.ToCpu(one.work.When()) : one.work.When();
      second = two_clocks ? of_other.ToCpu(other.work.When()) : other.work.When();
      one.units = std::min(one.units * 2, kMostUnits);
      other.units = std::min(other.units * 2, kMostUnits);
    }
    EXPECT_GT(Shared(first, second), 0u) << "one ran at " << first.begin << ".." << first.end << ", the other at "
                                         << second.begin << ".." << second.end;
  }

 private:
  static constexpr uint32_t kMostUnits = 1 << 20;

  // Timestamps of two GPUs are brought to one clock through the CPU clock that each is read with: an interval between
  // two readings, in CPU nanoseconds.
  struct Calibration {
    ClockCounters first, second;
    Span ToCpu(const Span& span) const { return {ToCpu(span.begin), ToCpu(span.end)}; }
    uint64_t ToCpu(uint64_t ticks) const {
      const double rate = static_cast<double>(second.cpu - first.cpu) / static_cast<double>(second.gpu - first.gpu);
      return first.cpu + static_cast<uint64_t>((static_cast<double>(ticks) - static_cast<double>(first.gpu)) * rate);
    }
  };

  uint64_t work_ticks_ = 0;
};

class OverlapOnOneGpu : public OverlapTest {
 protected:
  void ExpectCopyDuringCompute(Door door) {
    TimedCompute compute(gpu(), door);
    TimedCopy copy(gpu(), gpu(), kCopyBytes, 3);
    ExpectTogether(Side{gpu(), compute, UnitsFor(compute, 256)}, Side{gpu(), copy, UnitsFor(copy, 1)});
    EXPECT_THAT(copy.target(), HoldsSameBytesAs(copy.source()));
    EXPECT_THAT(copy.target(), HasIntactCanaries());
  }
};
GPU_SUITE(OverlapOnOneGpu, Kind::kOperation, Needs(Feature::kSdma), Tier::kStandard, Timeout{120});

TEST_F(OverlapOnOneGpu, CopyRunsDuringAPm4Dispatch) { ExpectCopyDuringCompute(Door::kPm4); }
TEST_F(OverlapOnOneGpu, CopyRunsDuringAnAqlDispatch) { ExpectCopyDuringCompute(Door::kAql); }

// Neither can end without the other: the copy begins once the kernel runs, the kernel ends once the copy has arrived.
TEST_F(OverlapOnOneGpu, CopyAnswersAKernelThatRuns) {
  const GuardedBuffer source = gpu().Vram(kCopyBytes).FillPattern(2);
  const GuardedBuffer target = gpu().Vram(kCopyBytes);
  const GuardedBuffer flag = gpu().Gtt(4).FillWord(0);
  const GuardedBuffer progress = gpu().Gtt(4).FillWord(0);
  Compute compute(gpu(), Door::kAql);
  auto queue = gpu().OpenSdmaQueue();
  SdmaStream answer(family());
  answer.Add(SdmaPollRegMem{.function = PollFunction::kNotEqual, .address = progress.address(), .value = 0});
  answer.Copy(target, source);
  answer.Add(SdmaFence{.address = flag.address(), .data = 1});
  const Ticket copied = Value(queue->SubmitDwords(answer));
  const Ticket computed =
      compute.RunItems(kernels::kRunUntil, {.flag = flag.address(), .progress = progress.address()}, 1);
  ASSERT_THAT(copied, CompletesWithin(10s));
  ASSERT_THAT(computed, CompletesWithin(10s));
  EXPECT_THAT(target, HoldsSameBytesAs(source));
  EXPECT_THAT(target, HasIntactCanaries());
}

TEST_F(OverlapOnOneGpu, SerialWorkDoesNotOverlap) {
  TimedCompute compute(gpu(), Door::kAql);
  TimedCopy copy(gpu(), gpu(), kCopyBytes, 4);
  ASSERT_THAT(compute.Submit(256), CompletesWithin(20s));
  ASSERT_THAT(copy.Submit(1), CompletesWithin(20s));
  EXPECT_EQ(Shared(compute.When(), copy.When()), 0u);
  EXPECT_GE(copy.When().begin, compute.When().end);
}

TEST_F(OverlapOnOneGpu, TwoComputeQueuesRunTogether) {
  TimedCompute one(gpu(), Door::kAql);
  TimedCompute other(gpu(), Door::kPm4);
  const uint32_t iterations = UnitsFor(one, 256);
  ExpectTogether(Side{gpu(), one, iterations}, Side{gpu(), other, iterations});
}

// Chunks are filled by the CPU's pattern, brought in by SDMA, worked on by compute, and taken out by SDMA, two in
// flight; semaphores order them, the CPU only waits at the end.
TEST_F(OverlapOnOneGpu, DoubleBufferingKeepsEveryChunk) {
  constexpr uint32_t kChunks = 12;
  constexpr uint32_t kWords = 16 * 1024;
  constexpr uint64_t kBytes = kWords * 4;
  GuardedBuffer input = gpu().Gtt(kChunks * kBytes).FillPattern(8);
  GuardedBuffer output = gpu().Gtt(kChunks * kBytes).FillWord(0);
  std::array<GuardedBuffer, 2> stage = {gpu().Vram(kBytes), gpu().Vram(kBytes)};
  GuardedBuffer addend = gpu().Vram(kBytes).FillPattern(9);
  auto in = gpu().OpenSdmaQueue();
  auto out = gpu().OpenSdmaQueue();
  Compute compute(gpu(), Door::kAql);
  const auto loaded = gpu().OpenSemaphore();
  const auto computed = gpu().OpenSemaphore();
  const auto stored = gpu().OpenSemaphore();
  Ticket last;
  for (uint32_t chunk = 0; chunk < kChunks; ++chunk) {
    const GuardedBuffer& here = stage[chunk % 2];
    const uint64_t number = chunk + 1;
    if (chunk >= 2) Value(in->SubmitWait(*stored, number - 2));
    Value(in->Submit(
        SdmaCopyLinear{.bytes = kBytes, .source = input.address() + chunk * kBytes, .target = here.address()}));
    Value(in->SubmitSignal(*loaded, number));
    Value(compute.SubmitWait(*loaded, number));
    compute.RunItems(kernels::kVectorAddI32,
                     {.sum = here.address(), .left = here.address(), .right = addend.address(), .count = kWords},
                     kWords);
    Value(compute.SubmitSignal(*computed, number));
    Value(out->SubmitWait(*computed, number));
    Value(out->Submit(
        SdmaCopyLinear{.bytes = kBytes, .source = here.address(), .target = output.address() + chunk * kBytes}));
    last = Value(out->SubmitSignal(*stored, number));
  }
  ASSERT_THAT(last, CompletesWithin(30s));
  std::vector<uint32_t> expected(kChunks * kWords);
  for (size_t i = 0; i < expected.size(); ++i) {
    expected[i] = input.as<uint32_t>()[i] + addend.as<uint32_t>()[i % kWords];
  }
  EXPECT_THAT(output.as<uint32_t>(), ElementsAreArray(expected));
  EXPECT_THAT(output, HasIntactCanaries());
}

class OverlapOfEngines : public OverlapTest {};
GPU_SUITE(OverlapOfEngines, Kind::kOperation, Needs(Feature::kSdma, SdmaEngines(2)), Tier::kStandard, Timeout{120});

TEST_F(OverlapOfEngines, TwoCopyEnginesRunTogether) {
  TimedCopy one(gpu(), gpu(), kCopyBytes, 5);
  TimedCopy other(gpu(), gpu(), kCopyBytes, 6);
  const uint32_t times = UnitsFor(one, 1);
  ExpectTogether(Side{gpu(), one, times}, Side{gpu(), other, times});
  EXPECT_THAT(one.target(), HoldsSameBytesAs(one.source()));
  EXPECT_THAT(other.target(), HoldsSameBytesAs(other.source()));
}

class OverlapOnTwoGpus : public OverlapTest {};
GPU_SUITE(OverlapOnTwoGpus, Kind::kOperation, Needs(Feature::kSdma, Gpus(2), LinkedGpus()), Tier::kStandard,
          Timeout{120});

TEST_F(OverlapOnTwoGpus, BothDirectionsOfALinkRunTogether) {
  TimedCopy there(gpu(), peer(), kCopyBytes, 11);
  TimedCopy back(peer(), gpu(), kCopyBytes, 12);
  const uint32_t times = std::max(UnitsFor(there, 1), UnitsFor(back, 1));
  ExpectTogether(Side{gpu(), there, times}, Side{peer(), back, times});
  EXPECT_THAT(there.target(), HoldsSameBytesAs(there.source()));
  EXPECT_THAT(back.target(), HoldsSameBytesAs(back.source()));
}

TEST_F(OverlapOnTwoGpus, ComputeHereRunsDuringCopiesThere) {
  TimedCompute compute(gpu(), Door::kAql);
  TimedCopy copy(peer(), peer(), kCopyBytes, 13);
  ExpectTogether(Side{gpu(), compute, UnitsFor(compute, 256)}, Side{peer(), copy, UnitsFor(copy, 1)});
  EXPECT_THAT(copy.target(), HoldsSameBytesAs(copy.source()));
}

TEST_F(OverlapOnTwoGpus, BothGpusComputeTogether) {
  TimedCompute one(gpu(), Door::kAql);
  TimedCompute other(peer(), Door::kAql);
  const uint32_t iterations = UnitsFor(one, 256);
  ExpectTogether(Side{gpu(), one, iterations}, Side{peer(), other, iterations});
}

}  // namespace
}  // namespace kfdcts::suites
