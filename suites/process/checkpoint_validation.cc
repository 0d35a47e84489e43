// Checkpoint and restore is refused to those without the capability, and for anything that is not whole.
//
// Plan: each operation without capabilities, also with an argument that cannot be read; operations that do not exist; a
// checkpoint and a restore that lack a part; resuming processes that are none of KFD's. Linux 6.12 kfd_chardev.c
// kfd_ioctl, kfd_ioctl_criu, criu_checkpoint, criu_restore, criu_resume; observed on 6.1 and 6.12.

#include <unistd.h>

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kNobody = 65534;
constexpr uint32_t kNoPid = 4194304;  // PID_MAX_LIMIT: above every process id

int Criu(const RawKfd& kfd, abi::CriuArgs& args) {
  return kfd.Ioctl(abi::kCriuOp, _IOC_READ | _IOC_WRITE, sizeof args, &args);
}

class CheckpointRights : public HostTest {};
GPU_SUITE(CheckpointRights, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 7)), Tier::kStandard);

TEST_F(CheckpointRights, AreLookedAtBeforeTheArgument) {
  Os& os = this->os();
  Accomplice child = Accomplice::Fork([&os](Stage& stage) {
    const RawKfd kfd(os, os.Open(kKfdPath, O_RDWR).value());
    stage.Say(geteuid() != 0 || setuid(kNobody) == 0 ? "nobody" : "root");
    for (uint32_t op = 0; op <= 5; ++op) {
      abi::CriuArgs args = {};
      args.op = op;
      stage.Say(std::to_string(Criu(kfd, args)));
    }
    stage.Say(std::to_string(kfd.Ioctl(abi::kCriuOp, _IOC_READ | _IOC_WRITE, sizeof(abi::CriuArgs), nullptr)));
    abi::CreateEventArgs event = {};
    stage.Say(std::to_string(kfd.Ioctl(abi::kCreateEvent, _IOC_READ | _IOC_WRITE, sizeof event, &event)));
  });
  ASSERT_EQ(Value(child.Hear()), "nobody");
  for (uint32_t op = 0; op <= 5; ++op) EXPECT_EQ(Value(child.Hear()), std::to_string(-EACCES)) << "operation " << op;
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EACCES)) << "NULL";
  EXPECT_EQ(Value(child.Hear()), "0") << "other calls are granted";
}

class Checkpoint : public HostTest {
 protected:
  void Prepare() override {
    abi::CriuArgs unknown = {};
    unknown.op = 99;
    if (Criu(raw(), unknown) == -EACCES) Skip(SkipType::kPerm, "CAP_CHECKPOINT_RESTORE", "CRIU_OP answers EACCES");
  }
  int Op(uint32_t op, const std::function<void(abi::CriuArgs&)>& fill = [](abi::CriuArgs&) {}) {
    abi::CriuArgs args = {};
    args.op = op;
    fill(args);
    return Criu(raw(), args);
  }
};
GPU_SUITE(Checkpoint, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 7)), Tier::kStandard);

TEST_F(Checkpoint, HasFiveOperations) {
  for (const uint32_t op : {5u, 6u, 0x7fffffffu, 0xffffffffu}) {
    EXPECT_THAT(Op(op), FailsWith(EINVAL)) << "operation " << op;
  }
}

TEST_F(Checkpoint, NeedsRoomForEachPart) {
  const HostPages page(1);
  EXPECT_THAT(Op(KFD_CRIU_OP_CHECKPOINT), FailsWith(EINVAL));
  EXPECT_THAT(Op(KFD_CRIU_OP_CHECKPOINT, [&](auto& args) { args.devices = args.bos = page.address(); }),
              FailsWith(EINVAL))
      << "no private data";
  EXPECT_THAT(Op(KFD_CRIU_OP_CHECKPOINT, [&](auto& args) { args.priv_data = args.bos = page.address(); }),
              FailsWith(EINVAL))
      << "no devices";
}

TEST_F(Checkpoint, IsRestoredFromAWholeOne) {
  const HostPages page(1);
  const auto restore = [&](uint64_t bytes) {
    return Op(KFD_CRIU_OP_RESTORE, [&](auto& args) {
      args.devices = args.bos = args.priv_data = page.address();
      args.num_devices = 1;
      args.priv_data_size = bytes;
    });
  };
  EXPECT_THAT(Op(KFD_CRIU_OP_RESTORE), FailsWith(EINVAL));
  EXPECT_THAT(restore(0), FailsWith(EINVAL));
  EXPECT_THAT(restore(4), FailsWith(EINVAL)) << "less than the process's own part";
}

TEST_F(Checkpoint, ResumesOnlyProcessesOfKfd) {
  for (const uint32_t pid : {0u, 1u, kNoPid}) {
    EXPECT_THAT(Op(KFD_CRIU_OP_RESUME, [&](auto& args) { args.pid = pid; }), FailsWith(ESRCH)) << "pid " << pid;
  }
}

}  // namespace
}  // namespace kfdcts::suites
