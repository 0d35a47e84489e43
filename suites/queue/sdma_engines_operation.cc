// SDMA queues by engine id: the engine asked for gets the queue, as long as it has one, and no other does.
//
// Plan: a queue on every engine, PCIe and XGMI side, all working at once; an engine filled up beside one that is not;
// ids behind the last engine. KFD 1.17, Linux 6.12 kfd_device_queue_manager.c allocate_sdma_queue: engine ids count the
// PCIe-side engines first, ENOMEM when the engine has no queue left; kfd_chardev.c kfd_ioctl_create_queue: EINVAL.

#include "fixtures/prelude.h"
#include "fixtures/queue_test.h"

namespace kfdcts::suites {
namespace {

uint32_t EnginesOf(const NodeProperties& node) { return node.num_sdma_engines + node.num_sdma_xgmi_engines; }

class SdmaEngineIds : public QueueTest {
 protected:
  uint32_t engines() const { return EnginesOf(gpu().node().properties); }
  Request ByEngine(uint32_t engine) {
    Request request = Wanted(kSdma);
    request.queue_type = static_cast<uint32_t>(abi::QueueType::kSdmaByEngineId);
    request.sdma_engine_id = engine;
    return request;
  }
  // Queues of `engine` until one is refused; how many there were.
  uint32_t FillUp(uint32_t engine, int* refused) {
    const uint32_t most = gpu().node().properties.num_sdma_queues_per_engine;
    for (uint32_t count = 0;; ++count) {
      Request request = ByEngine(engine);
      *refused = Create(request);
      if (*refused != 0 || count > most) return count;
      filled_.push_back(request.queue_id);
    }
  }
  const std::vector<uint32_t>& filled() const { return filled_; }

 private:
  std::vector<uint32_t> filled_;
};
GPU_SUITE(SdmaEngineIds, Kind::kValidation, Needs(Feature::kSdma, SdmaEngines(2), KfdVersion(1, 17)), Tier::kStandard);

TEST_F(SdmaEngineIds, BehindTheLastEngineAreRefused) {
  Request beyond = ByEngine(engines());
  EXPECT_THAT(Create(beyond), FailsWith(EINVAL));
  Request far_beyond = ByEngine(0xffffffff);
  EXPECT_THAT(Create(far_beyond), FailsWith(EINVAL));
  Request last = ByEngine(engines() - 1);
  EXPECT_THAT(Create(last), Succeeds());
}

TEST_F(SdmaEngineIds, OfAFullEngineAreRefusedAndItsNeighbourIsNot) {
  int refused = 0;
  const uint32_t granted = FillUp(0, &refused);
  EXPECT_THAT(refused, FailsWith(ENOMEM));
  EXPECT_GT(granted, 0u);
  EXPECT_LE(granted, gpu().node().properties.num_sdma_queues_per_engine);
  Request neighbour = ByEngine(1);
  EXPECT_THAT(Create(neighbour), Succeeds());
  // One goes, one comes.
  ASSERT_THAT(Destroy(filled().front()), Succeeds());
  Request again = ByEngine(0);
  EXPECT_THAT(Create(again), Succeeds());
}

class SdmaEngineWork : public SdmaTest {
 protected:
  static QueueOptions OnEngine(uint32_t engine) {
    QueueOptions options;
    options.sdma_engine_id = engine;
    return options;
  }
};
GPU_SUITE(SdmaEngineWork, Kind::kOperation, Needs(Feature::kSdma, KfdVersion(1, 17)), Tier::kStandard);

TEST_F(SdmaEngineWork, OfEveryEngineIsDoneAtOnce) {
  constexpr uint64_t kBytes = 256 * kKiB + 3;
  const uint32_t engines = EnginesOf(gpu().node().properties);
  const GuardedBuffer source = gpu().Gtt(kBytes).FillPattern(17);
  std::vector<Witnessed<SdmaQueue>> queues;
  std::vector<GuardedBuffer> targets;
  std::vector<Ticket> copies;
  for (uint32_t engine = 0; engine < engines; ++engine) {
    queues.push_back(gpu().OpenSdmaQueue(OnEngine(engine)));
    targets.push_back(gpu().Gtt(kBytes));
  }
  for (uint32_t engine = 0; engine < engines; ++engine) {
    copies.push_back(Value(queues[engine]->SubmitDwords(Stream().Copy(targets[engine], source))));
  }
  EXPECT_THAT(copies, Each(CompletesWithin(kSoon)));
  EXPECT_THAT(targets, Each(HoldsSameBytesAs(source)));
  EXPECT_THAT(targets, Each(HasIntactCanaries()));
}

}  // namespace
}  // namespace kfdcts::suites
