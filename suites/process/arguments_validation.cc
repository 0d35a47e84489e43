// An argument that cannot be read or written is a fault, for every ioctl alike, and changes nothing that it need not.
//
// Plan: every ioctl of this KFD version: NULL, a low and a kernel address, a struct that ends in a forbidden page, one
// that is read-only; the neighbour that can be read or written is no fault. Linux 6.12 kfd_chardev.c kfd_ioctl: copied
// in before the handler, copied out behind it whatever the handler says; observed on 6.1 and 6.12.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class IoctlPointers : public HostTest {
 protected:
  // Of this kernel, less CRIU_OP (asks for capabilities before it looks at anything).
  std::vector<abi::Ioctl> Known() const {
    std::vector<abi::Ioctl> rows;
    std::copy_if(abi::kIoctls.begin(), abi::kIoctls.end(), std::back_inserter(rows), [this](const abi::Ioctl& row) {
      return row.number <= abi::kIoctlLastMainline && row.since_minor <= machine().kfd_minor &&
             row.number != abi::kCriuOp;
    });
    return rows;
  }
  std::vector<abi::Ioctl> With(uint8_t direction) const {
    std::vector<abi::Ioctl> rows = Known();
    std::erase_if(rows, [&](const abi::Ioctl& row) { return (row.direction & direction) == 0; });
    return rows;
  }
  // UPDATE_QUEUE and GET_QUEUE_WAVE_STATE answer EFAULT for a queue that nobody has (kfd_process_queue_manager.c).
  std::vector<abi::Ioctl> WithoutFaultsOfTheirOwn() const {
    std::vector<abi::Ioctl> rows = Known();
    std::erase_if(rows, [](const abi::Ioctl& row) {
      return row.number == abi::kUpdateQueue || row.number == abi::kGetQueueWaveState;
    });
    return rows;
  }
  int At(const abi::Ioctl& row, void* argument) const {
    return raw().Ioctl(row.number, row.direction, row.size, argument);
  }
  static void* Address(uint64_t address) { return reinterpret_cast<void*>(address); }
};
GPU_SUITE(IoctlPointers, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(IoctlPointers, ThatNobodyMayReadAreAFault) {
  for (const abi::Ioctl& row : With(abi::kIoctlWrite)) {
    SCOPED_TRACE(row.name);
    EXPECT_THAT(At(row, nullptr), FailsWith(EFAULT));
    EXPECT_THAT(At(row, Address(0x10)), FailsWith(EFAULT));
    EXPECT_THAT(At(row, Address(0xffff800000000000)), FailsWith(EFAULT));
  }
}

TEST_F(IoctlPointers, ThatNobodyMayWriteAreAFault) {
  for (const abi::Ioctl& row : With(abi::kIoctlRead)) {
    SCOPED_TRACE(row.name);
    EXPECT_THAT(At(row, nullptr), FailsWith(EFAULT));
    EXPECT_THAT(At(row, Address(0xffff800000000000)), FailsWith(EFAULT));
  }
}

TEST_F(IoctlPointers, MustReachTheWholeStruct) {
  const HostPages page(1);
  for (const abi::Ioctl& row : With(abi::kIoctlWrite)) {
    SCOPED_TRACE(row.name);
    EXPECT_THAT(At(row, page.Last(row.size / 2)), FailsWith(EFAULT));
  }
  for (const abi::Ioctl& row : WithoutFaultsOfTheirOwn()) {
    SCOPED_TRACE(row.name);
    std::ranges::fill(page.bytes(), uint8_t{0});  // an earlier answer may be a pointer of the next argument
    EXPECT_THAT(At(row, page.Last(row.size)), Not(FailsWith(EFAULT))) << "the last bytes before the forbidden page";
  }
}

TEST_F(IoctlPointers, ToReadOnlyMemoryTakeQuestions) {
  const HostPages page(1);
  page.Protect(PROT_READ);
  EXPECT_THAT(raw().Ioctl(abi::kDestroyEvent, _IOC_WRITE, sizeof(abi::DestroyEventArgs), page.data()),
              FailsWith(EINVAL))
      << "event 0 is nobody's; the argument itself can be read";
  EXPECT_THAT(raw().Ioctl(abi::kSetMemoryPolicy, _IOC_WRITE, sizeof(abi::SetMemoryPolicyArgs), page.data()),
              FailsWith(EINVAL));
}

TEST_F(IoctlPointers, ToReadOnlyMemoryTakeNoAnswers) {
  const HostPages page(1);
  page.Protect(PROT_READ);
  for (const abi::Ioctl& row : With(abi::kIoctlRead)) {
    SCOPED_TRACE(row.name);
    EXPECT_THAT(At(row, page.data()), FailsWith(EFAULT));
  }
}

}  // namespace
}  // namespace kfdcts::suites
