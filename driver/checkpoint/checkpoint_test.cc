// Checkpoint against a scripted kernel: counts go out as they came, and descriptors are closed.

#include "driver/checkpoint/checkpoint.h"

#include <gmock/gmock.h>

#include "driver/backend/scripted_os.h"

namespace kfdcts {
namespace {

TEST(CheckpointTest, DumpsWhatTheProcessInfoCounted) {
  ScriptedOs os;
  os.kernel = [](unsigned nr, void* argument) {
    EXPECT_EQ(nr, 0x22u);
    auto& args = *static_cast<abi::CriuArgs*>(argument);
    if (args.op == KFD_CRIU_OP_PROCESS_INFO) {
      args.pid = 7;
      args.num_devices = 1;
      args.num_bos = 2;
      args.num_objects = 3;
      args.priv_data_size = 100;
      return 0;
    }
    EXPECT_EQ(args.op, uint32_t{KFD_CRIU_OP_CHECKPOINT});
    EXPECT_EQ(args.num_devices, 1u);
    EXPECT_EQ(args.num_bos, 2u);
    EXPECT_EQ(args.num_objects, 3u);
    EXPECT_EQ(args.priv_data_size, 100u);
    auto* buffers = reinterpret_cast<kfd_criu_bo_bucket*>(args.bos);
    buffers[0].dmabuf_fd = 55;
    buffers[1].dmabuf_fd = 0xffffffff;
    return 0;
  };
  const Checkpoint checkpoint(os, RawKfd(os, 3));
  const auto info = checkpoint.ProcessInfo();
  ASSERT_TRUE(info.ok());
  EXPECT_EQ(info->pid, 7u);
  {
    const auto image = checkpoint.Dump(*info);
    ASSERT_TRUE(image.ok());
    EXPECT_EQ(image->dmabufs.size(), 1u);
    EXPECT_EQ(image->objects, 3u);
  }
  EXPECT_THAT(os.calls, testing::ElementsAre("close 55"));
}

TEST(CheckpointTest, NamesItsRefusals) {
  ScriptedOs os;
  os.kernel = [](unsigned, void*) { return -EACCES; };
  const Checkpoint checkpoint(os, RawKfd(os, 3));
  EXPECT_EQ(checkpoint.Resume(7).error().code, EACCES);
  EXPECT_EQ(checkpoint.Unpause().error().message,
            "CRIU_OP(UNPAUSE, num_devices=0, num_bos=0, num_objects=0, priv_data_size=0): EACCES");
}

}  // namespace
}  // namespace kfdcts
