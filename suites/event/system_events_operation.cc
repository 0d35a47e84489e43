// System management events tell those who asked, in lines, what happens on one GPU: their own process's, and
// everybody's to those who may know.
//
// Plan: the GPU must exist; nothing is told that was not asked for; a memory fault, by its own process and by another,
// with and without the flag for all processes; a dump stops and restarts queues; a range of shared virtual memory that
// moves. Linux 6.12 kfd_smi_events.c, kfd_ioctl.h KFD_EVENT_FMT_*.

#include <unistd.h>

#include <regex>

#include "driver/checkpoint/checkpoint.h"
#include "driver/event/system_events.h"
#include "fixtures/prelude.h"
#include "fixtures/svm_test.h"

namespace kfdcts::suites {
namespace {

constexpr auto kSoon = 10s;
constexpr uint64_t kAllProcesses = SystemEventMask(KFD_SMI_EVENT_ALL_PROCESS);
constexpr uint64_t kVmFault = SystemEventMask(KFD_SMI_EVENT_VMFAULT);

MATCHER_P2(Tells, kind, text, "") {
  if (!arg.ok()) {
    *result_listener << arg.error().message;
    return false;
  }
  *result_listener << "kind " << arg->kind << ", \"" << arg->text << "\"";
  return arg->kind == static_cast<uint32_t>(kind) && std::regex_match(arg->text, std::regex(text));
}

// The effective CAP_SYS_ADMIN, which kfd_smi_event_open asks for.
bool MaySeeAll(Os& os) {
  const std::string status = Value(os.ReadFile("/proc/self/status"));
  const size_t at = status.find("CapEff:");
  constexpr uint64_t kSysAdmin = uint64_t{1} << 21;
  return at != std::string::npos && (std::strtoull(status.c_str() + at + 7, nullptr, 16) & kSysAdmin) != 0;
}

class SystemEventTest : public SdmaTest {
 protected:
  SystemEvents Listen(uint64_t mask) { return ListenOn(gpu(), mask); }
  SystemEvents ListenOn(const TestGpu& where, uint64_t mask) {
    SystemEvents events = Value(SystemEvents::Open(os(), raw(), where.gpu_id()));
    Value(events.Want(mask));
    return events;
  }
  void ExpectSilence(SystemEvents& events) { EXPECT_THAT(events.Next(Deadline::In(kWhile)), FailsWith(ETIME)); }
};

class SystemEventFiles : public SystemEventTest {};
GPU_SUITE(SystemEventFiles, Kind::kValidation, Needs(KfdVersion(1, 3)), Tier::kStandard);

TEST_F(SystemEventFiles, AreOfAGpu) {
  EXPECT_THAT(SystemEvents::Open(os(), raw(), gpu().gpu_id()), IsOk());
  EXPECT_THAT(SystemEvents::Open(os(), raw(), 0), FailsWith(EINVAL));
  EXPECT_THAT(SystemEvents::Open(os(), raw(), 0xdead), FailsWith(EINVAL));
}

TEST_F(SystemEventFiles, AreEmptyAtFirstAndDoNotBlock) {
  SystemEvents events = Listen(~kAllProcesses);
  EXPECT_THAT(os().Read(events.fd(), 1024), FailsWith(EAGAIN));
  ExpectSilence(events);
}

class VmFaultEvents : public SystemEventTest {
 protected:
  // A read by SDMA of memory that no GPU has; on return the process has been told.
  static Status Fault(Device& device, Gpu& gpu) {
    KFDCTS_ASSIGN(Event event, device.CreateEvent({.kind = EventKind::kMemory, .auto_reset = false}));
    KFDCTS_ASSIGN(const uint64_t hole, device.ReserveAddress(kPage, kPage));
    KFDCTS_ASSIGN(const Buffer target, gpu.Gtt(kPage));
    KFDCTS_ASSIGN(const std::unique_ptr<SdmaQueue> queue, gpu.OpenSdmaQueue());
    KFDCTS_TRY(queue->SubmitDwords(SdmaStream(gpu.family()).Copy(target.address(), hole, 64)));
    KFDCTS_TRY(event.Wait(Deadline::In(kSoon)));
    KFDCTS_TRY(queue->Destroy());
    return device.ReleaseAddress(hole, kPage);
  }
  void Fault() {
    OpenEvent();  // the event page is no leak
    Value(Fault(device(), gpu().driver()));
  }
  // "1 <pid>:<name>" in hexadecimal: KFD_EVENT_FMT_VMFAULT.
  static std::string Line(pid_t pid) { return fmt::format("{:x}:.*", pid); }
};
GPU_SUITE(VmFaultEvents, Kind::kOperation, Needs(KfdVersion(1, 3), Feature::kSdma, Feature::kVmFaultEvents),
          Tier::kStandard);

TEST_F(VmFaultEvents, AreTold) {
  SystemEvents events = Listen(kVmFault);
  Fault();
  EXPECT_THAT(events.Next(Deadline::In(kSoon)), Tells(KFD_SMI_EVENT_VMFAULT, Line(getpid())));
}

TEST_F(VmFaultEvents, AreToldToThoseWhoAsked) {
  SystemEvents silent = Value(SystemEvents::Open(os(), raw(), gpu().gpu_id()));
  SystemEvents others = Listen(~(kVmFault | kAllProcesses));
  SystemEvents changed = Listen(kVmFault);
  Value(changed.Want(0));
  SystemEvents heard = Listen(kVmFault);
  Fault();
  EXPECT_THAT(heard.Next(Deadline::In(kSoon)), Tells(KFD_SMI_EVENT_VMFAULT, Line(getpid())));
  ExpectSilence(silent);
  ExpectSilence(others);
  ExpectSilence(changed);
}

TEST_F(VmFaultEvents, OfOthersAreForThoseWhoMayAndAsk) {
  SystemEvents own = Listen(kVmFault);
  SystemEvents all = Listen(kVmFault | kAllProcesses);
  Accomplice child = Accomplice::Exec("FaultsOnce", {std::to_string(GpuUnderTest())});
  ASSERT_EQ(Value(child.Hear(Deadline::In(20s))), "faulted");
  const auto told = all.Next(Deadline::In(MaySeeAll(os()) ? Duration(kSoon) : kWhile));
  EXPECT_EQ(told.ok(), MaySeeAll(os())) << "as CAP_SYS_ADMIN says";
  ExpectSilence(own);
}

KFDCTS_ROLE(FaultsOnce) {
  const Result<Device*> device = TheDevice();
  if (!device.ok()) return stage.Say(device.error().message);
  Gpu& gpu = *(*device)->gpus()[static_cast<size_t>(std::stoul(stage.args.at(0)))];
  const Result<Buffer> target = gpu.Gtt(kPage);
  const Result<uint64_t> hole = (*device)->ReserveAddress(kPage, kPage);
  Result<Event> event = (*device)->CreateEvent({.kind = EventKind::kMemory, .auto_reset = false});
  const Result<std::unique_ptr<SdmaQueue>> queue = gpu.OpenSdmaQueue();
  if (!target.ok() || !hole.ok() || !event.ok() || !queue.ok()) return stage.Say("no buffer, event or queue");
  const auto sent = (*queue)->SubmitDwords(SdmaStream(gpu.family()).Copy(target->address(), *hole, 64));
  stage.Say(sent.ok() && event->Wait(Deadline::In(kSoon)).ok() ? "faulted" : "no fault");
}

class QueueEvictionEvents : public SystemEventTest {
 protected:
  void Prepare() override {
    SystemEventTest::Prepare();
    for (const auto& gpu : device().gpus()) Value(gpu->AcquireVm());
  }
  Checkpoint checkpoint() const { return Checkpoint(os(), raw()); }
  void Release() override {
    (void)checkpoint().Unpause();
    SystemEventTest::Release();
  }
  // PROCESS_INFO, which stops the queues.
  void Stop() {
    const auto info = checkpoint().ProcessInfo();
    if (!info.ok() && info.error().code == EACCES) {
      Skip(SkipType::kPerm, "CAP_CHECKPOINT_RESTORE", "CRIU_OP answers EACCES");
    }
    Value(info);
  }
};
GPU_SUITE(QueueEvictionEvents, Kind::kOperation, Needs(KfdVersion(1, 10)), Tier::kStandard);

TEST_F(QueueEvictionEvents, AreToldByACheckpoint) {
  SystemEvents events =
      Listen(SystemEventMask(KFD_SMI_EVENT_QUEUE_EVICTION) | SystemEventMask(KFD_SMI_EVENT_QUEUE_RESTORE));
  Stop();
  // KFD_EVENT_FMT_QUEUE_EVICTION: time, -pid, GPU, trigger 4 (KFD_QUEUE_EVICTION_CRIU_CHECKPOINT).
  const std::string where = fmt::format("[0-9]+ -{} {:x}", getpid(), gpu().gpu_id());
  EXPECT_THAT(events.Next(Deadline::In(kSoon)), Tells(KFD_SMI_EVENT_QUEUE_EVICTION, where + " 4"));
  ExpectSilence(events);
  ASSERT_THAT(checkpoint().Unpause(), IsOk());
  EXPECT_THAT(events.Next(Deadline::In(kSoon)), Tells(KFD_SMI_EVENT_QUEUE_RESTORE, where + " 0"));
}

class MigrationEvents : public SvmTest {
 protected:
  static constexpr uint64_t kMoves =
      SystemEventMask(KFD_SMI_EVENT_MIGRATE_START) | SystemEventMask(KFD_SMI_EVENT_MIGRATE_END);
};
GPU_SUITE(MigrationEvents, Kind::kOperation, Needs(SharedVirtualMemory(), KfdVersion(1, 10)), Tier::kStandard);

TEST_F(MigrationEvents, AreToldInPairs) {
  SystemEvents events = Value(SystemEvents::Open(os(), raw(), gpu().gpu_id()));
  ASSERT_THAT(events.Want(kMoves), IsOk());
  const SvmPages pages(16);
  std::fill(pages.bytes().begin(), pages.bytes().end(), 1);  // there to be moved
  ASSERT_THAT(Set(pages, {{kPreferred, gpu().gpu_id()}, {kPrefetch, gpu().gpu_id()}}), IsOk());
  // KFD_EVENT_FMT_MIGRATE_START: time, -pid, @first page(pages), from->to, prefetch:preferred, trigger 0 (prefetch).
  const std::string way =
      fmt::format("[0-9]+ -{} @{:x}\\(10\\) 0->{:x}", getpid(), pages.address() / kPage, gpu().gpu_id());
  EXPECT_THAT(events.Next(Deadline::In(kSoon)),
              Tells(KFD_SMI_EVENT_MIGRATE_START, fmt::format("{} {:x}:{:x} 0", way, gpu().gpu_id(), gpu().gpu_id())));
  EXPECT_THAT(events.Next(Deadline::In(kSoon)), Tells(KFD_SMI_EVENT_MIGRATE_END, way + " 0"));
}

}  // namespace
}  // namespace kfdcts::suites
