// The debugger's calls want a process that KFD knows and a session; the runtime is enabled once.
//
// Plan: process ids that nobody has or that are not KFD's; every operation before the session; the operation that does
// not exist, before and in a session; enabling the runtime twice, and disabling it as often as one likes. Linux 6.12
// kfd_chardev.c kfd_ioctl_set_debug_trap, runtime_enable, runtime_disable; observed on 6.12.

#include <unistd.h>

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kNoPid = 4194304;  // PID_MAX_LIMIT: above every process id

class DebugSessions : public HostTest {
 protected:
  int Trap(uint32_t pid, uint32_t op) {
    abi::DbgTrapArgs args = {};
    args.pid = pid;
    args.op = op;
    return Call(abi::kDbgTrap, args);
  }
  uint32_t self() const { return static_cast<uint32_t>(getpid()); }
};
GPU_SUITE(DebugSessions, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 13)), Tier::kStandard);

TEST_F(DebugSessions, AreOfAProcessThatExists) {
  for (const uint32_t pid : {0u, kNoPid, 0xffffffffu}) {
    SCOPED_TRACE(pid);
    for (uint32_t op = 0; op <= 14; ++op) EXPECT_THAT(Trap(pid, op), FailsWith(ESRCH)) << "operation " << op;
  }
}

TEST_F(DebugSessions, AreOfAProcessThatUsesKfd) {
  Accomplice child = Accomplice::Fork([](Stage& stage) {
    stage.Say("ready");
    stage.Hear();
  });
  ASSERT_EQ(Value(child.Hear()), "ready");
  EXPECT_THAT(Trap(static_cast<uint32_t>(child.pid()), 1), FailsWith(ESRCH));
}

TEST_F(DebugSessions, BeginWithEnable) {
  for (uint32_t op = 1; op <= 14; ++op) EXPECT_THAT(Trap(self(), op), FailsWith(EINVAL)) << "operation " << op;
  EXPECT_THAT(Trap(self(), 99), FailsWith(EINVAL));
}

class RuntimeOfDebuggee : public HostTest {
 protected:
  static constexpr uint32_t kEnable = 1;
  int Runtime(uint32_t mode) {
    abi::RuntimeEnableArgs args = {};
    args.mode_mask = mode;
    return Call(abi::kRuntimeEnable, args);
  }
  void Release() override { Runtime(0); }
};
GPU_SUITE(RuntimeOfDebuggee, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 13)), Tier::kStandard);

TEST_F(RuntimeOfDebuggee, IsEnabledOnce) {
  ASSERT_THAT(Runtime(kEnable), Succeeds());
  EXPECT_THAT(Runtime(kEnable), FailsWith(EBUSY));
  EXPECT_THAT(Runtime(0), Succeeds());
  EXPECT_THAT(Runtime(kEnable), Succeeds()) << "once more, after it was disabled";
}

TEST_F(RuntimeOfDebuggee, IsDisabledAsOftenAsOneLikes) {
  EXPECT_THAT(Runtime(0), Succeeds());
  EXPECT_THAT(Runtime(0), Succeeds());
}

}  // namespace
}  // namespace kfdcts::suites
