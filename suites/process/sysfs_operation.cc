// The kernel keeps books of each process under /sys/class/kfd/kfd/proc/<pid>, and they are right.
//
// Plan: VRAM by GPU, of VRAM alone and of the one GPU; queues with their sizes, types and GPUs, as long as they live;
// figures that are there for every GPU; a process that comes and goes. Linux 6.12 kfd_process.c kfd_procfs_show,
// kfd_procfs_queue_show, kfd_procfs_add_sysfs_files, kfd_procfs_add_sysfs_stats.

#include <unistd.h>

#include "fixtures/prelude.h"
#include "fixtures/queue_test.h"

namespace kfdcts::suites {
namespace {

constexpr auto kSoon = 10s;

class ProcessBooks : public QueueTest {
 protected:
  void Prepare() override {
    QueueTest::Prepare();
    if (!os().ListDir(Root(getpid())).ok()) {
      Skip(SkipType::kCfg, "the kernel's own process ids", Root(getpid()) + " is not there: another pid namespace");
    }
  }
  static std::string Root(pid_t pid) { return fmt::format("/sys/class/kfd/kfd/proc/{}", pid); }
  std::string Text(const std::string& file) const { return Value(os().ReadFile(Root(getpid()) + "/" + file)); }
  uint64_t Number(const std::string& file) const {
    const std::string text = Text(file);
    EXPECT_THAT(text, testing::MatchesRegex("[0-9]+\n?")) << file;
    return std::strtoull(text.c_str(), nullptr, 10);
  }
  uint64_t VramOf(uint32_t gpu_id) const { return Number(fmt::format("vram_{}", gpu_id)); }
  std::vector<std::string> Queues() const { return Value(os().ListDir(Root(getpid()) + "/queues")); }
};
GPU_SUITE(ProcessBooks, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(ProcessBooks, CountVram) {
  const uint64_t before = VramOf(gpu().gpu_id());
  {
    const Buffer buffer = Value(gpu().driver().Vram(64 * kMiB));
    EXPECT_EQ(VramOf(gpu().gpu_id()), before + 64 * kMiB);
    const Buffer more = Value(gpu().driver().Vram(2 * kMiB));
    EXPECT_EQ(VramOf(gpu().gpu_id()), before + 66 * kMiB);
  }
  EXPECT_EQ(VramOf(gpu().gpu_id()), before);
}

TEST_F(ProcessBooks, DoNotCountSystemMemory) {
  const uint64_t before = VramOf(gpu().gpu_id());
  const Buffer gtt = Value(gpu().driver().Gtt(2 * kMiB));
  const Buffer userptr = Value(gpu().driver().Userptr(2 * kMiB));
  ASSERT_NE(gtt.handle(), userptr.handle());
  EXPECT_EQ(VramOf(gpu().gpu_id()), before);
}

TEST_F(ProcessBooks, ListQueuesWhileTheyLive) {
  const std::vector<std::string> before = Queues();
  Request compute = Wanted(kAql, 16384);
  Request sdma = Wanted(kSdma, 8192);
  ASSERT_THAT(Create(compute), Succeeds());
  ASSERT_THAT(Create(sdma), Succeeds());
  const struct {
    const Request& request;
    const char* type;  // enum kfd_queue_type: compute 0, SDMA 1
  } rows[] = {{compute, "0"}, {sdma, "1"}};
  for (const auto& [request, type] : rows) {
    const std::string queue = fmt::format("queues/{}", request.queue_id);
    EXPECT_EQ(Text(queue + "/gpuid"), std::to_string(gpu().gpu_id()));
    EXPECT_EQ(Text(queue + "/size"), std::to_string(request.ring_size));
    EXPECT_EQ(Text(queue + "/type"), type);
  }
  EXPECT_THAT(Queues(), SizeIs(before.size() + 2));
  ASSERT_THAT(Destroy(compute.queue_id), Succeeds());
  EXPECT_THAT(Queues(), AllOf(Not(Contains(std::to_string(compute.queue_id))), SizeIs(before.size() + 1)));
  EXPECT_THAT(Queues(), Contains(std::to_string(sdma.queue_id)));
}

TEST_F(ProcessBooks, HaveFiguresForEveryGpu) {
  for (const Node* node : topology().Gpus()) {
    VramOf(node->gpu_id);
    Number(fmt::format("sdma_{}", node->gpu_id));
    Number(fmt::format("stats_{}/evicted_ms", node->gpu_id));
  }
}

TEST_F(ProcessBooks, AreOpenedAndClosedWithTheProcess) {
  Os& os = this->os();
  Accomplice child = Accomplice::Fork([&os](Stage& stage) {
    stage.Say("ready");
    stage.Hear();
    Value(os.Open(kKfdPath, O_RDWR));
    stage.Say("open");
    stage.Hear();
  });
  const std::string root = Root(child.pid());
  ASSERT_EQ(Value(child.Hear()), "ready");
  EXPECT_THAT(os.ListDir(root), FailsWith(ENOENT)) << "it does not use KFD yet";
  child.Say("go on");
  ASSERT_EQ(Value(child.Hear()), "open");
  EXPECT_THAT(os.ListDir(root), IsOk());
  child.Say("leave");
  ASSERT_THAT(child.Join(), IsOk());
  EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return !os.ListDir(root).ok(); })) << root << " is still there";
}

}  // namespace
}  // namespace kfdcts::suites
