// SVM looks at the room for its attributes before anything else, whether or not the kernel has it built in.
//
// Plan: counts of attributes that the argument has no room for, for every operation. Linux 6.12 kfd_chardev.c kfd_ioctl
// (attribute room); observed on 6.1 and 6.12.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class SvmRoom : public HostTest {
 protected:
  // With room for `room` attributes, at most two.
  int Svm(uint32_t op, uint32_t attributes, size_t room) {
    alignas(8) std::array<std::byte, sizeof(abi::SvmArgs) + 2 * sizeof(abi::SvmAttribute)> argument = {};
    auto& args = *reinterpret_cast<abi::SvmArgs*>(argument.data());
    args.op = op;
    args.nattr = attributes;
    const size_t size = sizeof(abi::SvmArgs) + room * sizeof(abi::SvmAttribute);
    return raw().Ioctl(abi::kSvm, _IOC_READ | _IOC_WRITE, size, argument.data());
  }
};
GPU_SUITE(SvmRoom, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 5)), Tier::kStandard);

TEST_F(SvmRoom, IsComparedBeforeAnythingElse) {
  for (const uint32_t op : {0u, 1u, 99u}) {
    EXPECT_THAT(Svm(op, 1, 0), FailsWith(EINVAL)) << "operation " << op;
    EXPECT_THAT(Svm(op, 3, 2), FailsWith(EINVAL)) << "operation " << op;
    EXPECT_THAT(Svm(op, 0xffffffff, 2), FailsWith(EINVAL)) << "operation " << op;
  }
}

}  // namespace
}  // namespace kfdcts::suites
