// XNACK, whether waves retry after a fault, is one mode of a process: it can be asked for at any time, changed only
// without queues, and switched on only where every GPU can.
//
// Plan: questions by each negative number leave the mode alone and answer 0 or 1; off is always possible; on is whole
// or refused; queues keep the mode, even the one that it is, until the last of them is gone; a kernel without SVM
// refuses all of it. Linux 6.12 kfd_chardev.c kfd_ioctl_set_xnack_mode; kfd_process.c kfd_process_xnack_mode.

#include <climits>

#include "fixtures/prelude.h"
#include "fixtures/queue_test.h"

namespace kfdcts::suites {
namespace {

class XnackTest : public QueueTest {
 protected:
  struct Answer {
    int result;
    int32_t mode;
  };
  Answer Say(int32_t mode) const {
    abi::SetXnackModeArgs args = {.xnack_enabled = mode};
    const int result = raw().Ioctl(abi::kSetXnackMode, _IOC_READ | _IOC_WRITE, sizeof args, &args);
    return {result, args.xnack_enabled};
  }
  int32_t Mode() const { return Say(-1).mode; }
};

// What the ioctl does is up to the same option of the kernel as SVM.
class XnackPresence : public XnackTest {};
GPU_SUITE(XnackPresence, Kind::kValidation, Needs(KfdVersion(1, 5)), Tier::kStandard);

TEST_F(XnackPresence, IsWhatTheNodeSays) {
  const int answer = HasCapability(gpu().node().properties, "SVMAPI_SUPPORTED") ? 0 : -EPERM;
  EXPECT_EQ(Say(-1).result, answer);
  EXPECT_EQ(Say(0).result, answer);
}

class XnackMode : public XnackTest {};
GPU_SUITE(XnackMode, Kind::kValidation, Needs(SharedVirtualMemory()), Tier::kStandard);

TEST_F(XnackMode, IsAskedForByAnyNegativeNumber) {
  ASSERT_THAT(Say(0).result, Succeeds());
  for (const int32_t question : {-1, -2, INT32_MIN}) {
    const Answer answer = Say(question);
    EXPECT_THAT(answer.result, Succeeds()) << question;
    EXPECT_EQ(answer.mode, 0) << question;
  }
}

TEST_F(XnackMode, IsSwitchedOnWhollyOrNotAtAll) {
  ASSERT_THAT(Say(0).result, Succeeds());
  const int result = Say(1).result;
  EXPECT_THAT(result, testing::AnyOf(0, -EPERM));
  EXPECT_EQ(Mode(), result == 0 ? 1 : 0);
  EXPECT_THAT(Say(0).result, Succeeds());
  EXPECT_EQ(Mode(), 0);
}

TEST_F(XnackMode, StaysWhileThereAreQueues) {
  ASSERT_THAT(Say(0).result, Succeeds());
  const uint32_t first = Created(Wanted(kPm4));
  const uint32_t second = Created(Wanted(kSdma));
  EXPECT_THAT(Say(1).result, FailsWith(EBUSY));
  EXPECT_THAT(Say(0).result, FailsWith(EBUSY)) << "even the mode that it is";
  EXPECT_THAT(Say(-1).result, Succeeds());
  ASSERT_THAT(Destroy(first), Succeeds());
  EXPECT_THAT(Say(0).result, FailsWith(EBUSY)) << "one is left";
  ASSERT_THAT(Destroy(second), Succeeds());
  EXPECT_THAT(Say(0).result, Succeeds());
  EXPECT_EQ(Mode(), 0);
}

}  // namespace
}  // namespace kfdcts::suites
