// Debugger and Runtime against a scripted kernel: what is asked, and how answers are read.

#include "driver/debug/debugger.h"

#include <gmock/gmock.h>

#include "driver/backend/scripted_os.h"

namespace kfdcts {
namespace {

class DebuggerTest : public testing::Test {
 protected:
  void Answer(const std::function<int(abi::DbgTrapArgs&)>& kernel) {
    os_.kernel = [=](unsigned nr, void* argument) {
      EXPECT_EQ(nr, 0x26u);
      auto& args = *static_cast<abi::DbgTrapArgs*>(argument);
      EXPECT_EQ(args.pid, 42u);
      return kernel(args);
    };
  }
  ScriptedOs os_;
  Debugger debugger_{RawKfd(os_, 3), 42};
};

TEST_F(DebuggerTest, EnablesWithADescriptorAndHearsOfTheRuntime) {
  Answer([](abi::DbgTrapArgs& args) {
    EXPECT_EQ(args.op, 0u);
    EXPECT_EQ(args.enable.exception_mask, 0x30u);
    EXPECT_EQ(args.enable.dbg_fd, 9u);
    EXPECT_EQ(args.enable.rinfo_size, 16u);
    reinterpret_cast<abi::RuntimeInfo*>(args.enable.rinfo_ptr)->r_debug = 0x7000;
    return 0;
  });
  const auto info = debugger_.Enable(0x30, 9);
  ASSERT_TRUE(info.ok());
  EXPECT_EQ(info->r_debug, 0x7000u);
}

TEST_F(DebuggerTest, CountsQueuesByTheAnswer) {
  Answer([](abi::DbgTrapArgs& args) {
    EXPECT_EQ(args.op, 6u);
    EXPECT_EQ(args.suspend_queues.num_queues, 2u);
    EXPECT_EQ(args.suspend_queues.grace_period, 7u);
    reinterpret_cast<uint32_t*>(args.suspend_queues.queue_array_ptr)[1] |= kDebugQueueInvalid;
    return 1;
  });
  uint32_t ids[] = {4, 5};
  EXPECT_EQ(debugger_.SuspendQueues(ids, 0, 7).value(), 1u);
  EXPECT_THAT(ids, testing::ElementsAre(4u, 5u | kDebugQueueInvalid));
}

TEST_F(DebuggerTest, SnapshotsHoldWhatThereIs) {
  Answer([](abi::DbgTrapArgs& args) {
    EXPECT_EQ(args.op, 13u);
    EXPECT_EQ(args.queue_snapshot.entry_size, 64u);
    args.queue_snapshot.num_queues = 1;
    reinterpret_cast<abi::QueueSnapshotEntry*>(args.queue_snapshot.snapshot_buf_ptr)->queue_id = 8;
    return 0;
  });
  const auto few = debugger_.QueueSnapshot(4);
  ASSERT_TRUE(few.ok());
  ASSERT_EQ(few->size(), 1u);
  EXPECT_EQ(few->front().queue_id, 8u);
}

TEST_F(DebuggerTest, NamesItsRefusals) {
  Answer([](abi::DbgTrapArgs&) { return -EALREADY; });
  EXPECT_EQ(debugger_.Disable().error().message, "DBG_TRAP(pid=42, DISABLE): EALREADY");
  EXPECT_EQ(debugger_.SetFlags(1).error().code, EALREADY);
}

TEST(RuntimeTest, EnablesAndDisables) {
  ScriptedOs os;
  std::vector<uint32_t> modes;
  os.kernel = [&](unsigned nr, void* argument) {
    EXPECT_EQ(nr, 0x25u);
    modes.push_back(static_cast<abi::RuntimeEnableArgs*>(argument)->mode_mask);
    return modes.size() == 3 ? -EBUSY : 0;
  };
  const Runtime runtime(RawKfd(os, 3));
  EXPECT_TRUE(runtime.Enable(0x5000).ok());
  EXPECT_TRUE(runtime.Disable().ok());
  EXPECT_EQ(runtime.Enable(0, 3).error().message, "RUNTIME_ENABLE(mode_mask=0x3): EBUSY");
  EXPECT_THAT(modes, testing::ElementsAre(1u, 0u, 3u));
}

}  // namespace
}  // namespace kfdcts
