// A checkpoint says what a process has on its GPUs and stops it meanwhile; another process can be made from it.
//
// Plan: counts before and after more of each kind; buffers by address, size, GPU, flags and descriptor; counts that are
// off by one; a dump without PROCESS_INFO; queues held from PROCESS_INFO to UNPAUSE, and the time of it; a child that
// restores memory, queue and events under their old names and goes on with them, and a restore into a process that has
// memory already. Linux 6.12 kfd_chardev.c criu_process_info, criu_checkpoint, criu_unpause, criu_restore, criu_resume;
// kfd_process_queue_manager.c kfd_criu_restore_queue; kfd_events.c kfd_criu_restore_event.

#include <unistd.h>

#include "driver/checkpoint/checkpoint.h"
#include "fixtures/prelude.h"
#include "fixtures/queue_test.h"

namespace kfdcts::suites {
namespace {

constexpr auto kSoon = 10s;
constexpr Duration kWhile = 20ms;
constexpr uint32_t kNoDescriptor = 0xffffffff;

class CheckpointTest : public QueueTest {
 protected:
  void Prepare() override {
    QueueTest::Prepare();
    // Without an address space on every GPU, UNPAUSE and RESUME crash kernels.
    for (const auto& gpu : device().gpus()) Value(gpu->AcquireVm());
    const Result<Checkpoint::Info> info = checkpoint().ProcessInfo();
    if (!info.ok() && info.error().code == EACCES) {
      Skip(SkipType::kPerm, "CAP_CHECKPOINT_RESTORE", "CRIU_OP answers EACCES");
    }
    Value(checkpoint().Unpause());
  }
  void Release() override {
    (void)checkpoint().Unpause();
    QueueTest::Release();
  }
  Checkpoint checkpoint() const { return Checkpoint(os(), raw()); }
  Checkpoint::Info Counted() const {
    Checkpoint::Info info = Value(checkpoint().ProcessInfo());
    Value(checkpoint().Unpause());
    return info;
  }
};

class CheckpointDump : public CheckpointTest {
 protected:
  static const kfd_criu_bo_bucket& At(const Checkpoint::Image& image, uint64_t address) {
    for (const kfd_criu_bo_bucket& buffer : image.buffers) {
      if (buffer.addr == address) return buffer;
    }
    FailHard("the checkpoint has no buffer there");
  }
  void ExpectRefused(const std::function<void(Checkpoint::Info&)>& bend) {
    Checkpoint::Info info = Value(checkpoint().ProcessInfo());
    bend(info);
    EXPECT_THAT(checkpoint().Dump(info), FailsWith(EINVAL));
  }
};
GPU_SUITE(CheckpointDump, Kind::kOperation, Needs(KfdVersion(1, 7)), Tier::kStandard);

TEST_F(CheckpointDump, CountsWhatThereIs) {
  OpenEvent();  // the event page is a buffer too
  const Checkpoint::Info before = Counted();
  EXPECT_EQ(before.pid, static_cast<uint32_t>(getpid()));
  EXPECT_EQ(before.devices, topology().Gpus().size());
  const Buffer& vram = Keep(MemoryKind::kVram, 16 * kPage);
  const Buffer& gtt = Keep(MemoryKind::kGtt, 4 * kPage);
  ASSERT_NE(vram.handle(), gtt.handle());
  const Checkpoint::Info with_memory = Counted();
  EXPECT_EQ(with_memory.buffers, before.buffers + 2);
  EXPECT_EQ(with_memory.objects, before.objects);
  EXPECT_GT(with_memory.private_bytes, before.private_bytes);
  const Event event = OpenEvent();
  EXPECT_EQ(Counted().objects, before.objects + 1);
  const Request request = Wanted(kPm4);
  const Checkpoint::Info without_queue = Counted();
  Created(request);
  const Checkpoint::Info with_queue = Counted();
  EXPECT_EQ(with_queue.objects, before.objects + 2);
  EXPECT_EQ(with_queue.buffers, without_queue.buffers);
  EXPECT_GT(with_queue.private_bytes, without_queue.private_bytes);
}

TEST_F(CheckpointDump, DescribesEachBuffer) {
  const Buffer& vram = Keep(MemoryKind::kVram, 16 * kPage);
  const Buffer& gtt = Keep(MemoryKind::kGtt, 4 * kPage);
  const HostPages pages(2);
  BufferOptions options;
  options.host_memory = pages.data();
  const Buffer userptr = Value(gpu().driver().Userptr(pages.size(), options));
  const Checkpoint::Image image = Value(checkpoint().Dump(Value(checkpoint().ProcessInfo())));
  const struct {
    const Buffer& buffer;
    uint32_t flag;
    bool has_descriptor;
  } rows[] = {{vram, abi::kAllocVram, true}, {gtt, abi::kAllocGtt, true}, {userptr, abi::kAllocUserptr, false}};
  for (const auto& [buffer, flag, has_descriptor] : rows) {
    SCOPED_TRACE(MemoryKindName(buffer.kind()));
    const kfd_criu_bo_bucket& found = At(image, buffer.address());
    EXPECT_EQ(found.size, buffer.mapped_size());
    EXPECT_EQ(found.gpu_id, gpu().gpu_id());
    EXPECT_EQ(found.alloc_flags & (abi::kAllocVram | abi::kAllocGtt | abi::kAllocUserptr), flag);
    EXPECT_EQ(found.dmabuf_fd != kNoDescriptor, has_descriptor);
  }
}

TEST_F(CheckpointDump, NamesEveryGpu) {
  const Checkpoint::Image image = Value(checkpoint().Dump(Value(checkpoint().ProcessInfo())));
  std::vector<uint32_t> actual, wanted;
  for (const kfd_criu_device_bucket& one : image.devices) actual.push_back(one.actual_gpu_id);
  for (const Node* node : topology().Gpus()) wanted.push_back(node->gpu_id);
  EXPECT_THAT(actual, testing::UnorderedElementsAreArray(wanted));
}

TEST_F(CheckpointDump, IsOfWhatWasCounted) {
  OpenEvent();
  ExpectRefused([](Checkpoint::Info& info) { ++info.buffers; });
  ExpectRefused([](Checkpoint::Info& info) { --info.buffers; });
  ExpectRefused([](Checkpoint::Info& info) { ++info.objects; });
  ExpectRefused([](Checkpoint::Info& info) { ++info.devices; });
  ExpectRefused([](Checkpoint::Info& info) { info.private_bytes += 8; });
  ExpectRefused([](Checkpoint::Info& info) { info.private_bytes -= 8; });
  EXPECT_THAT(checkpoint().Dump(Value(checkpoint().ProcessInfo())), IsOk()) << "as it was counted";
}

TEST_F(CheckpointDump, FollowsProcessInfo) {
  const Checkpoint::Info info = Counted();
  EXPECT_THAT(checkpoint().Dump(info), FailsWith(EINVAL)) << "the queues run";
  EXPECT_THAT(checkpoint().Unpause(), FailsWith(EINVAL));
  ASSERT_THAT(checkpoint().ProcessInfo(), IsOk());
  EXPECT_THAT(checkpoint().Dump(info), IsOk());
  EXPECT_THAT(checkpoint().Unpause(), IsOk());
  EXPECT_THAT(checkpoint().Unpause(), FailsWith(EINVAL));
}

TEST_F(CheckpointDump, HoldsTheQueuesMeanwhile) {
  auto queue = gpu().OpenPm4Queue();
  ASSERT_THAT(queue->SubmitFence(), CompletesWithin(kSoon));
  ASSERT_THAT(checkpoint().ProcessInfo(), IsOk());
  ASSERT_THAT(checkpoint().ProcessInfo(), IsOk()) << "a second time";
  const QueueMemory memory = Value(gpu().driver().queue_memory());
  const HostPages areas(memory.save_area_size / kPage * gpu().driver().xccs() + 1);
  EXPECT_THAT(device().backend().QueueWaveState(queue->id(), areas.address()), IsOk()) << "as of any stopped queue";
  const Ticket held = Value(queue->SubmitFence());
  EXPECT_TRUE(HoldsThroughout(kWhile, [&] { return !held.Done(); }));
  ASSERT_THAT(checkpoint().Unpause(), IsOk()) << "once is enough";
  EXPECT_THAT(held, CompletesWithin(kSoon));
}

// How long queues were stopped is in the process's books.
class EvictionBooks : public CheckpointTest {
 protected:
  void Prepare() override {
    CheckpointTest::Prepare();
    if (!os().ReadFile(File()).ok()) {
      Skip(SkipType::kCfg, "the kernel's own process ids", File() + " is not there: another pid namespace");
    }
  }
  std::string File() const {
    return fmt::format("/sys/class/kfd/kfd/proc/{}/stats_{}/evicted_ms", getpid(), gpu().gpu_id());
  }
  uint64_t EvictedMs() const { return std::strtoull(Value(os().ReadFile(File())).c_str(), nullptr, 10); }
};
GPU_SUITE(EvictionBooks, Kind::kOperation, Needs(KfdVersion(1, 7)), Tier::kStandard);

TEST_F(EvictionBooks, CountTheTimeBetweenStopAndGo) {
  const uint64_t before = EvictedMs();
  const Stopwatch watch;
  ASSERT_THAT(checkpoint().ProcessInfo(), IsOk());
  EXPECT_TRUE(HoldsThroughout(60ms, [&] { return EvictedMs() == before; })) << "counted when they go on";
  ASSERT_THAT(checkpoint().Unpause(), IsOk());
  const uint64_t counted = EvictedMs() - before;
  // In jiffies, of at most 10 ms.
  EXPECT_GE(counted, 40u);
  EXPECT_LE(counted, std::chrono::duration_cast<std::chrono::milliseconds>(watch.Elapsed()).count() + 20u);
}

// The process that is made from a checkpoint: a child, which has the image because it is a copy of its parent.
class RestoredProcess {
 public:
  explicit RestoredProcess(Os& os) : os_(os), kfd_(os, os.Open(kKfdPath, O_RDWR).value()), checkpoint_(os, kfd_) {}

  const RawKfd& kfd() const { return kfd_; }
  // With a render node of its own for each GPU.
  int Restore(Checkpoint::Image& image, const Topology& topology) {
    for (kfd_criu_device_bucket& one : image.devices) {
      const uint32_t minor = topology.FindGpu(one.actual_gpu_id)->properties.drm_render_minor;
      render_[one.actual_gpu_id] = os_.Open(fmt::format("/dev/dri/renderD{}", minor), O_RDWR).value();
      one.drm_fd = static_cast<uint32_t>(render_[one.actual_gpu_id]);
    }
    return CodeOf(checkpoint_.Restore(image));
  }
  int Resume() { return CodeOf(checkpoint_.Resume(static_cast<uint32_t>(getpid()))); }
  template <typename Args>
  int Call(abi::IoctlNumber number, Args args) {
    return -kfd_.Ioctl(number, abi::FindIoctl(number)->direction, sizeof args, &args);
  }
  // Writes the buffer through the host and reads it back.
  int TryHostMapping(const kfd_criu_bo_bucket& buffer) {
    const auto mapped = os_.Mmap(nullptr, buffer.size, PROT_READ | PROT_WRITE, MAP_SHARED, render_[buffer.gpu_id],
                                 static_cast<int64_t>(buffer.restored_offset));
    if (!mapped.ok()) return mapped.error().code;
    auto* words = static_cast<volatile uint32_t*>(*mapped);
    words[0] = 0x600d;
    return words[0] == 0x600d ? 0 : EIO;
  }

 private:
  static int CodeOf(const Status& status) { return status.ok() ? 0 : status.error().code; }
  Os& os_;
  RawKfd kfd_;
  Checkpoint checkpoint_;
  std::map<uint32_t, int> render_;
};

class CheckpointRestore : public CheckpointTest {
 protected:
  void ExpectSaid(Accomplice& child, const std::string& what, int code) {
    EXPECT_EQ(Value(child.Hear()), what + " " + std::to_string(code));
  }
  static void Say(Stage& stage, const std::string& what, int code) { stage.Say(what + " " + std::to_string(code)); }
};
GPU_SUITE(CheckpointRestore, Kind::kOperation, Needs(KfdVersion(1, 7), LargeBar()), Tier::kStandard);

TEST_F(CheckpointRestore, GivesEverythingItsOldName) {
  const Buffer& vram = Keep(MemoryKind::kVram, 16 * kPage, /*host=*/true);
  const Event event = OpenEvent({.auto_reset = false});
  Request request = Wanted(kPm4);
  const uint32_t queue = Created(request);
  Checkpoint::Image image = Value(checkpoint().Dump(Value(checkpoint().ProcessInfo())));

  Accomplice child = Accomplice::Fork([&](Stage& stage) {
    RestoredProcess self(os());
    Say(stage, "restore", self.Restore(image, topology()));
    for (const kfd_criu_bo_bucket& buffer : image.buffers) {
      if (buffer.addr == vram.address()) Say(stage, "host mapping", self.TryHostMapping(buffer));
    }
    Say(stage, "resume", self.Resume());
    Say(stage, "event", self.Call(abi::kSetEvent, abi::SetEventArgs{.event_id = event.id(), .pad = 0}));
    Say(stage, "queue", self.Call(abi::kDestroyQueue, abi::DestroyQueueArgs{.queue_id = queue, .pad = 0}));
    Say(stage, "mapped", self.Call(abi::kFreeMemoryOfGpu, abi::FreeMemoryOfGpuArgs{.handle = vram.handle()}));
    Say(stage, "end", 0);
  });
  ExpectSaid(child, "restore", 0);
  ExpectSaid(child, "host mapping", 0);
  ExpectSaid(child, "resume", 0);
  ExpectSaid(child, "event", 0);
  ExpectSaid(child, "queue", 0);
  ExpectSaid(child, "mapped", EBUSY);
  ExpectSaid(child, "end", 0);
  EXPECT_THAT(child.Join(), IsOk());
  EXPECT_EQ(Destroy(queue), 0) << "the first process has its own still";
}

TEST_F(CheckpointRestore, IsIntoAProcessWithoutMemory) {
  Keep(MemoryKind::kVram, 4 * kPage);
  Checkpoint::Image image = Value(checkpoint().Dump(Value(checkpoint().ProcessInfo())));
  Accomplice child = Accomplice::Fork([&](Stage& stage) {
    RestoredProcess self(os());
    Say(stage, "first", self.Restore(image, topology()));
    Say(stage, "second", self.Restore(image, topology()));
    Say(stage, "end", 0);
  });
  ExpectSaid(child, "first", 0);
  ExpectSaid(child, "second", EINVAL);
  ExpectSaid(child, "end", 0);
}

TEST_F(CheckpointRestore, IsOfAllDevicesAndAllData) {
  const Event event = OpenEvent();
  Checkpoint::Image image = Value(checkpoint().Dump(Value(checkpoint().ProcessInfo())));
  Accomplice child = Accomplice::Fork([&](Stage& stage) {
    for (const std::string bend : {"as it was", "a device more", "no object", "data behind", "another version"}) {
      // Each in a process of its own: what was restored before an error stays.
      Accomplice one = Accomplice::Fork([&](Stage& inner) {
        if (bend == "a device more") image.devices.push_back(image.devices.front());
        if (bend == "no object") image.objects = 0;
        if (bend == "data behind") image.private_data.resize(image.private_data.size() + 8);
        if (bend == "another version") image.private_data[0] ^= 0xff;
        Say(inner, bend, RestoredProcess(os()).Restore(image, topology()));
      });
      stage.Say(one.Hear().value());
    }
  });
  ExpectSaid(child, "as it was", 0);
  ExpectSaid(child, "a device more", EINVAL);
  ExpectSaid(child, "no object", EINVAL);
  ExpectSaid(child, "data behind", EINVAL);
  ExpectSaid(child, "another version", EINVAL);
}

}  // namespace
}  // namespace kfdcts::suites
