// Svm against a scripted kernel: the argument's length, and what comes back.

#include "driver/svm/svm.h"

#include <gmock/gmock.h>

#include "driver/backend/scripted_os.h"

namespace kfdcts {
namespace {

TEST(SvmTest, LengthGrowsWithTheAttributes) {
  ScriptedOs os;
  os.kernel = [](unsigned nr, void* argument) {
    EXPECT_EQ(nr, 0x20u);
    auto* args = static_cast<abi::SvmArgs*>(argument);
    EXPECT_EQ(args->start_addr, 0x10000u);
    EXPECT_EQ(args->size, 0x2000u);
    EXPECT_EQ(args->op, 1u);
    EXPECT_EQ(args->nattr, 2u);
    args->attrs[1].type = KFD_IOCTL_SVM_ATTR_NO_ACCESS;
    args->attrs[0].value = 5;
    return 0;
  };
  const Svm svm(RawKfd(os, 3));
  const auto answer = svm.Get(0x10000, 0x2000, {{KFD_IOCTL_SVM_ATTR_GRANULARITY, 0}, {KFD_IOCTL_SVM_ATTR_ACCESS, 77}});
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(answer->at(0).value, 5u);
  EXPECT_EQ(answer->at(1).type, uint32_t{KFD_IOCTL_SVM_ATTR_NO_ACCESS});
  EXPECT_EQ(answer->at(1).value, 77u);
  EXPECT_EQ(_IOC_SIZE(os.requests.at(0)), 24u + 2 * 8u);
}

TEST(SvmTest, NamesItsRefusals) {
  ScriptedOs os;
  os.kernel = [](unsigned, void*) { return -EADDRINUSE; };
  const Status set = Svm(RawKfd(os, 3)).Set(0x1000, 0x1000, {});
  EXPECT_EQ(set.error().code, EADDRINUSE);
  EXPECT_EQ(set.error().message, "SVM(op=0, start_addr=0x1000, size=0x1000, nattr=0): EADDRINUSE");
}

}  // namespace
}  // namespace kfdcts
