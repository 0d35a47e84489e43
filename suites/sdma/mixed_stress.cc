// Long mixed SDMA streams end in the state that a model on the host computes, on one queue and on many at once.
//
// Plan: copies, fills, writes and fences at random places of an arena, from a fixed seed, against the same operations
// on the host; several engines at the same time on arenas of their own; as many queues as the GPU has.

#include <cstring>
#include <random>

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

// One arena in device memory and its model. Each operation is applied to the model as it is encoded.
class ModelledArena {
 public:
  ModelledArena(const TestGpu& gpu, uint64_t bytes, uint32_t seed)
      : family_(&gpu.family()),
        arena_(gpu.Vram(bytes).FillPattern(seed)),
        model_(Expected::Pattern(bytes, seed)),
        random_(seed) {}

  SdmaStream Operations(int count) {
    SdmaStream stream(*family_);
    for (int i = 0; i < count; ++i) (this->*kOperations[random_() % std::size(kOperations)])(stream);
    return stream;
  }
  const GuardedBuffer& arena() const { return arena_; }
  const Expected& model() const { return model_; }

 private:
  using Operation = void (ModelledArena::*)(SdmaStream&);

  uint64_t Below(uint64_t limit) { return random_() % limit; }

  void Copy(SdmaStream& stream) {
    // Source in one half and target in the other: copies onto themselves are undefined.
    const uint64_t half = arena_.size() / 2;
    const uint64_t bytes = 1 + Below(5000);
    const uint64_t swap = Below(2) * half;
    const uint64_t from = (half - swap) + Below(half - bytes);
    const uint64_t to = swap + Below(half - bytes);
    stream.Copy(arena_.address() + to, arena_.address() + from, bytes);
    std::memcpy(&model_.writable()[to], &model_.writable()[from], bytes);
  }
  void Fill(SdmaStream& stream) {
    const uint64_t bytes = 4 * (1 + Below(800));
    const uint64_t at = AlignDown(Below(arena_.size() - bytes), 4);
    const uint32_t value = random_();
    stream.Add(SdmaConstFill{.target = arena_.address() + at, .value = value, .bytes = bytes});
    FillWord(model_.writable().subspan(at, bytes), value, 4);
  }
  void Write(SdmaStream& stream) {
    SdmaWrite packet;
    packet.data.resize(1 + Below(16));
    for (uint32_t& dword : packet.data) dword = random_();
    const uint64_t at = AlignDown(Below(arena_.size() - packet.data.size() * 4), 4);
    packet.target = arena_.address() + at;
    stream.Add(packet);
    std::memcpy(&model_.writable()[at], packet.data.data(), packet.data.size() * 4);
  }
  void Fence(SdmaStream& stream) {
    const uint64_t at = AlignDown(Below(arena_.size() - 4), 4);
    const uint32_t value = random_();
    stream.Add(SdmaFence{.address = arena_.address() + at, .data = value});
    std::memcpy(&model_.writable()[at], &value, 4);
  }

  static constexpr Operation kOperations[] = {&ModelledArena::Copy, &ModelledArena::Copy, &ModelledArena::Fill,
                                              &ModelledArena::Write, &ModelledArena::Fence};
  const Family* family_;
  GuardedBuffer arena_;
  Expected model_;
  std::mt19937 random_;
};

class SdmaMixed : public SdmaTest {
 protected:
  static void ExpectAsModelled(const ModelledArena& arena) {
    EXPECT_THAT(arena.arena(), HoldsSameBytesAs(arena.model()));
    EXPECT_THAT(arena.arena(), HasIntactCanaries());
  }
};
GPU_SUITE(SdmaMixed, Kind::kStress, Needs(Feature::kSdma, LargeBar()), Tier::kStandard, Timeout{120});

TEST_F(SdmaMixed, StreamEndsAsTheModelSays) {
  ModelledArena arena(gpu(), 256 * kKiB, 1);
  auto queue = gpu().OpenSdmaQueue();
  for (int batch = 0; batch < 20; ++batch) {
    ASSERT_THAT(queue->SubmitDwords(arena.Operations(100)), IsOk());
  }
  ASSERT_THAT(queue->SubmitFence(), CompletesWithin(30s));
  ExpectAsModelled(arena);
}

TEST_F(SdmaMixed, StreamsOfTwoQueuesDoNotMeet) {
  ModelledArena first(gpu(), 128 * kKiB, 2);
  ModelledArena second(gpu(), 128 * kKiB, 3);
  auto one = gpu().OpenSdmaQueue();
  auto two = gpu().OpenSdmaQueue();
  for (int batch = 0; batch < 20; ++batch) {
    ASSERT_THAT(one->SubmitDwords(first.Operations(50)), IsOk());
    ASSERT_THAT(two->SubmitDwords(second.Operations(50)), IsOk());
  }
  ASSERT_THAT(one->SubmitFence(), CompletesWithin(30s));
  ASSERT_THAT(two->SubmitFence(), CompletesWithin(30s));
  ExpectAsModelled(first);
  ExpectAsModelled(second);
}

class SdmaEverywhere : public SdmaTest {
 protected:
  // All queues that the PCIe-side engines have for users.
  uint64_t QueueCount() const {
    return uint64_t{gpu().node().properties.num_sdma_engines} * gpu().node().properties.num_sdma_queues_per_engine;
  }
  static QueueOptions SmallRing() {
    QueueOptions options;
    options.ring_bytes = 4096;
    return options;
  }
};
GPU_SUITE(SdmaEverywhere, Kind::kStress, Needs(Feature::kSdma, LargeBar()), Tier::kStandard, Timeout{120});

TEST_F(SdmaEverywhere, EveryQueueWorksAtTheSameTime) {
  const GuardedBuffer source = gpu().Vram(64 * kKiB).FillPattern(1);
  std::vector<Witnessed<SdmaQueue>> queues;
  std::vector<GuardedBuffer> targets;
  std::vector<Ticket> tickets;
  for (uint64_t i = 0; i < QueueCount(); ++i) {
    queues.push_back(gpu().OpenSdmaQueue(SmallRing()));
    targets.push_back(gpu().Gtt(64 * kKiB));
  }
  for (uint64_t i = 0; i < QueueCount(); ++i) {
    tickets.push_back(Value(queues[i]->SubmitDwords(Stream().Copy(targets[i], source))));
  }
  for (uint64_t i = 0; i < QueueCount(); ++i) {
    ASSERT_THAT(tickets[i], CompletesWithin(30s)) << "queue " << i;
    EXPECT_THAT(targets[i], HoldsSameBytesAs(source)) << "queue " << i;
    EXPECT_THAT(targets[i], HasIntactCanaries()) << "queue " << i;
  }
}

TEST_F(SdmaEverywhere, OneQueueMoreThanThereAreIsRefused) {
  std::vector<Witnessed<SdmaQueue>> queues;
  for (uint64_t i = 0; i < QueueCount(); ++i) queues.push_back(gpu().OpenSdmaQueue(SmallRing()));
  // kfd_device_queue_manager.c allocate_sdma_queue.
  EXPECT_THAT(gpu().driver().OpenSdmaQueue(SmallRing()), FailsWith(ENOMEM));
  queues.pop_back();
  EXPECT_THAT(gpu().driver().OpenSdmaQueue(SmallRing()), IsOk());
}

TEST_F(SdmaEverywhere, StaysRightUnderSustainedLoad) {
  // Two queues and two directions, kept full for a while; every byte is looked at in the end.
  const GuardedBuffer source = gpu().Gtt(4 * kMiB).FillPattern(1);
  const GuardedBuffer in_vram = gpu().Vram(4 * kMiB);
  const GuardedBuffer other_source = gpu().Vram(4 * kMiB).FillPattern(2);
  const GuardedBuffer in_gtt = gpu().Gtt(4 * kMiB);
  auto up = gpu().OpenSdmaQueue();
  auto down = gpu().OpenSdmaQueue();
  int rounds = 0;
  HoldsThroughout(500ms, [&] {
    ++rounds;
    return up->SubmitDwords(Stream().Copy(in_vram, source)).ok() &&
           down->SubmitDwords(Stream().Copy(in_gtt, other_source)).ok();
  });
  ASSERT_THAT(up->SubmitFence(), CompletesWithin(60s));
  ASSERT_THAT(down->SubmitFence(), CompletesWithin(60s));
  EXPECT_GT(rounds, 1);
  EXPECT_EQ(up->submitted(), static_cast<uint64_t>(rounds) + 1);
  EXPECT_THAT(in_vram, HoldsSameBytesAs(source));
  EXPECT_THAT(in_gtt, HoldsSameBytesAs(other_source));
  EXPECT_THAT(in_vram, HasIntactCanaries());
  EXPECT_THAT(in_gtt, HasIntactCanaries());
}

}  // namespace
}  // namespace kfdcts::suites
