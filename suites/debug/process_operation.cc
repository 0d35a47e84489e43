// Another process is debugged while it is traced, from before it uses KFD until it ends; its runtime waits until the
// debugger has answered.
//
// Plan: a process that is not traced; one that is, before and after it opened /dev/kfd; the runtime enabled under a
// debugger: heard, described, held until the answer, and the same when it is disabled; exec and the end of the process.
// Linux 6.12 kfd_chardev.c kfd_ioctl_set_debug_trap, runtime_enable, runtime_disable.

#include <sys/ptrace.h>
#include <sys/wait.h>

#include "fixtures/debug_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint64_t kRuntime = abi::ExceptionMask(abi::ExceptionCode::kProcessRuntime);
constexpr uint64_t kLinkMap = 0x7654321000;
constexpr Duration kWhile = 50ms;

KFDCTS_ROLE(SaysThatItIsAnother) {
  stage.Say("another");
  stage.Hear();
}

class DebugOther : public GpuTest {
 protected:
  void Prepare() override {
    GpuTest::Prepare();
    RequireDebugging(topology().nodes);
    pipe_ = std::make_unique<DebugPipe>(os());
  }
  // Opens /dev/kfd when told to, then enables or disables the runtime, a word each.
  Accomplice Debuggee() {
    Os& os = this->os();
    return Accomplice::Fork([&os](Stage& stage) {
      std::optional<RawKfd> kfd;
      for (std::string word; !(word = stage.Hear()).empty();) {
        int code = 0;
        if (word == "exec") stage.Become("SaysThatItIsAnother");
        if (word == "open") {
          kfd.emplace(os, os.Open(kKfdPath, O_RDWR).value());
        } else {
          const Status done = Runtime(*kfd).Enable(kLinkMap, word == "enable" ? 1 : 0);
          code = done.ok() ? 0 : done.error().code;
        }
        stage.Say(word + " " + std::to_string(code));
      }
    });
  }
  void Trace(const Accomplice& child) {
    if (ptrace(PTRACE_SEIZE, child.pid(), nullptr, nullptr) == 0) return;
    if (errno == EPERM) Skip(SkipType::kPerm, "ptrace of a child", "PTRACE_SEIZE answers EPERM");
    FailHard("PTRACE_SEIZE");
  }
  std::string Asked(Accomplice& child, const std::string& word) {
    child.Say(word);
    return Value(child.Hear());
  }
  Debugger debugger(const Accomplice& child) const { return Debugger(raw(), static_cast<uint32_t>(child.pid())); }
  const DebugPipe& pipe() const { return *pipe_; }

 private:
  std::unique_ptr<DebugPipe> pipe_;
};
GPU_SUITE(DebugOther, Kind::kOperation, Needs(KfdVersion(1, 13)), Tier::kStandard);

TEST_F(DebugOther, MustBeTraced) {
  Accomplice child = Debuggee();
  ASSERT_EQ(Asked(child, "open"), "open 0");
  EXPECT_THAT(debugger(child).Enable(0, pipe().write_end()), FailsWith(EPERM));
  EXPECT_THAT(debugger(child).QueryEvent(), FailsWith(EPERM)) << "before the missing session is looked at";
  Trace(child);
  EXPECT_THAT(debugger(child).QueryEvent(), FailsWith(EINVAL));
  EXPECT_THAT(debugger(child).Enable(0, pipe().write_end()), IsOk());
  EXPECT_THAT(debugger(child).QueryEvent(), FailsWith(EAGAIN));
  EXPECT_THAT(debugger(child).Disable(), IsOk());
}

TEST_F(DebugOther, MayBeTracedBeforeItUsesKfd) {
  Accomplice child = Debuggee();
  EXPECT_THAT(debugger(child).Enable(kRuntime, pipe().write_end()), FailsWith(ESRCH)) << "it is unknown to KFD";
  Trace(child);
  EXPECT_THAT(debugger(child).QueryEvent(), FailsWith(ESRCH)) << "only the first operation makes it known";
  const Result<abi::RuntimeInfo> info = debugger(child).Enable(kRuntime, pipe().write_end());
  ASSERT_THAT(info, IsOk());
  EXPECT_EQ(info->runtime_state, 0u) << "DEBUG_RUNTIME_STATE_DISABLED";
  ASSERT_EQ(Asked(child, "open"), "open 0");
  EXPECT_THAT(debugger(child).QueryEvent(), FailsWith(EAGAIN)) << "the session is still there";
}

TEST_F(DebugOther, WaitsWithItsRuntimeForTheDebugger) {
  Accomplice child = Debuggee();
  ASSERT_EQ(Asked(child, "open"), "open 0");
  Trace(child);
  ASSERT_THAT(debugger(child).Enable(kRuntime, pipe().write_end()), IsOk());
  EXPECT_FALSE(pipe().Woken(Deadline::In(kWhile)));
  child.Say("enable");
  ASSERT_TRUE(pipe().Woken());
  const auto event = debugger(child).QueryEvent();
  ASSERT_THAT(event, IsOk());
  EXPECT_EQ(event->exception_mask, kRuntime);
  EXPECT_EQ(event->gpu_id, 0u);
  EXPECT_EQ(event->queue_id, 0u);
  abi::RuntimeInfo info = {};
  const auto size = debugger(child).QueryExceptionInfo(abi::ExceptionCode::kProcessRuntime, 0, true,
                                                       {reinterpret_cast<uint8_t*>(&info), sizeof info});
  ASSERT_THAT(size, IsOk());
  EXPECT_EQ(*size, sizeof info);
  EXPECT_EQ(info.r_debug, kLinkMap);
  EXPECT_EQ(info.runtime_state, 1u) << "DEBUG_RUNTIME_STATE_ENABLED";
  EXPECT_THAT(child.Hear(Deadline::In(kWhile)), Not(Succeeds())) << "it waits";
  ASSERT_THAT(debugger(child).SendRuntimeEvent(kRuntime, 0, 0), IsOk());
  EXPECT_EQ(Value(child.Hear()), "enable 0");

  child.Say("disable");
  ASSERT_TRUE(pipe().Woken());
  EXPECT_THAT(child.Hear(Deadline::In(kWhile)), Not(Succeeds())) << "it waits again";
  ASSERT_THAT(debugger(child).SendRuntimeEvent(kRuntime, 0, 0), IsOk());
  EXPECT_EQ(Value(child.Hear()), "disable 0");
}

TEST_F(DebugOther, IsUnknownAfterItBecameAnother) {
  Accomplice child = Debuggee();
  ASSERT_EQ(Asked(child, "open"), "open 0");
  Trace(child);
  ASSERT_THAT(debugger(child).Enable(0, pipe().write_end()), IsOk());
  ASSERT_EQ(Asked(child, "exec"), "another");
  EXPECT_TRUE(HoldsBy(Deadline::In(10s), [&] {
    const auto answer = debugger(child).QueryEvent();
    return !answer.ok() && answer.error().code == ESRCH;
  })) << "its memory is another, and KFD's process goes with the memory";
  EXPECT_THAT(debugger(child).Enable(0, pipe().write_end()), IsOk()) << "it is still traced";
}

TEST_F(DebugOther, IsUnknownAfterItsEnd) {
  Accomplice child = Debuggee();
  ASSERT_EQ(Asked(child, "open"), "open 0");
  Trace(child);
  ASSERT_THAT(debugger(child).Enable(0, pipe().write_end()), IsOk());
  const Debugger late = debugger(child);
  child.Say("");
  ASSERT_THAT(child.Join(), IsOk());
  EXPECT_THAT(late.QueryEvent(), FailsWith(ESRCH));
  EXPECT_THAT(late.Disable(), FailsWith(ESRCH));
  EXPECT_THAT(late.Enable(0, pipe().write_end()), FailsWith(ESRCH));
}

}  // namespace
}  // namespace kfdcts::suites
