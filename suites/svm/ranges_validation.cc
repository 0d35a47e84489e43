// SVM looks at the room for its attributes before anything else, then at the range.
//
// Plan: counts of attributes that the argument has no room for, on any kernel; where the kernel has SVM: ranges that
// are empty, odd or unmapped, and attributes that do not exist. Linux 6.12 kfd_chardev.c kfd_ioctl (attribute room),
// kfd_ioctl_svm; kfd_svm.c svm_ioctl, svm_range_check_attr, svm_range_is_valid; observed on 6.1 and 6.12.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

// One SVM call with room for two attributes.
class SvmCall : public HostTest {
 protected:
  struct Argument {
    alignas(8) std::array<std::byte, sizeof(abi::SvmArgs) + 2 * sizeof(abi::SvmAttribute)> bytes = {};
    abi::SvmArgs& args() { return *reinterpret_cast<abi::SvmArgs*>(bytes.data()); }
    abi::SvmAttribute& attribute(size_t i) {
      return reinterpret_cast<abi::SvmAttribute*>(bytes.data() + sizeof(abi::SvmArgs))[i];
    }
  };
  int Svm(uint32_t op, uint64_t start, uint64_t bytes, uint32_t attributes, uint32_t type, size_t room) {
    Argument argument;
    argument.args().op = op;
    argument.args().start_addr = start;
    argument.args().size = bytes;
    argument.args().nattr = attributes;
    argument.attribute(0).type = argument.attribute(1).type = type;
    const size_t size = sizeof(abi::SvmArgs) + room * sizeof(abi::SvmAttribute);
    return raw().Ioctl(abi::kSvm, _IOC_READ | _IOC_WRITE, size, &argument);
  }
  int Get(uint64_t start, uint64_t bytes, uint32_t type) {
    return Svm(KFD_IOCTL_SVM_OP_GET_ATTR, start, bytes, 1, type, 1);
  }
};

class SvmRoom : public SvmCall {};
GPU_SUITE(SvmRoom, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 5)), Tier::kStandard);

TEST_F(SvmRoom, IsComparedBeforeAnythingElse) {
  for (const uint32_t op : {0u, 1u, 99u}) {
    EXPECT_THAT(Svm(op, 0, 0, 1, 0, 0), FailsWith(EINVAL)) << "operation " << op;
    EXPECT_THAT(Svm(op, 0, 0, 3, 0, 2), FailsWith(EINVAL)) << "operation " << op;
    EXPECT_THAT(Svm(op, 0, 0, 0xffffffff, 0, 2), FailsWith(EINVAL)) << "operation " << op;
  }
}

class SvmRanges : public SvmCall {
 protected:
  void Prepare() override {
    const HostPages page(1);
    const int answer = Get(page.address(), kPage, KFD_IOCTL_SVM_ATTR_GRANULARITY);
    if (answer == -EPERM)
      Skip(SkipType::kCfg, "a kernel with CONFIG_HSA_AMD_SVM", "SVM answers EPERM: it is not built in");
  }
};
GPU_SUITE(SvmRanges, Kind::kValidation, Needs(HostOnly(), KfdVersion(1, 5)), Tier::kStandard);

TEST_F(SvmRanges, AreWholePagesThatAreMapped) {
  const HostPages page(1);
  EXPECT_THAT(Get(page.address() + 1, kPage, KFD_IOCTL_SVM_ATTR_GRANULARITY), FailsWith(EINVAL)) << "odd start";
  EXPECT_THAT(Get(page.address(), kPage + 1, KFD_IOCTL_SVM_ATTR_GRANULARITY), FailsWith(EINVAL)) << "odd size";
  EXPECT_THAT(Get(page.address(), 0, KFD_IOCTL_SVM_ATTR_GRANULARITY), FailsWith(EINVAL)) << "no size";
  EXPECT_THAT(Get(0, kPage, KFD_IOCTL_SVM_ATTR_GRANULARITY), FailsWith(EINVAL)) << "no start";
}

}  // namespace
}  // namespace kfdcts::suites
