// SVM looks at the room for its attributes before anything else, then at the range, then at each attribute.
//
// Plan: counts of attributes that the argument has no room for, on any kernel; where the kernel has SVM: ranges that
// are empty, odd, not or partly the process's memory, or a device's; operations and attributes that do not exist, or
// cannot be asked for; GPUs that do not exist; ranges over buffers and buffers over ranges; a process without an
// address space on a GPU. Linux 6.12 kfd_chardev.c kfd_ioctl (attribute room), kfd_ioctl_svm,
// kfd_ioctl_alloc_memory_of_gpu; kfd_svm.c svm_ioctl, svm_range_check_attr, svm_range_is_valid, svm_range_get_attr;
// observed on 6.1 and 6.12.

#include "fixtures/prelude.h"
#include "fixtures/svm_test.h"

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

// Whether a kernel has SVM is said twice: by the ioctl and by the topology.
class SvmPresence : public GpuTest {};
GPU_SUITE(SvmPresence, Kind::kValidation, Needs(KfdVersion(1, 5)), Tier::kStandard);

TEST_F(SvmPresence, IsWhatTheNodeSays) {
  const SvmPages page(1);
  const auto answer = Svm(raw()).Get(page.address(), kPage, {{.type = KFD_IOCTL_SVM_ATTR_GRANULARITY, .value = 0}});
  const bool promised = HasCapability(gpu().node().properties, "SVMAPI_SUPPORTED");
  EXPECT_EQ(answer.ok() ? 0 : answer.error().code, promised ? 0 : EPERM);
}

class SvmRanges : public SvmTest {
 protected:
  // The range as it stands is taken by both operations.
  void ExpectRefused(uint64_t address, uint64_t bytes, int code) {
    EXPECT_THAT(svm().Set(address, bytes, {}), FailsWith(code)) << std::hex << address << "+" << bytes;
    EXPECT_THAT(svm().Get(address, bytes, {}), FailsWith(code)) << std::hex << address << "+" << bytes;
  }
  void ExpectTaken(uint64_t address, uint64_t bytes) {
    EXPECT_THAT(svm().Get(address, bytes, {}), Succeeds()) << std::hex << address << "+" << bytes;
    EXPECT_THAT(svm().Set(address, bytes, {}), Succeeds()) << std::hex << address << "+" << bytes;
  }
};
GPU_SUITE(SvmRanges, Kind::kValidation, Needs(SharedVirtualMemory()), Tier::kStandard);

TEST_F(SvmRanges, AreWholePages) {
  const SvmPages pages(2);
  ExpectTaken(pages.address(), kPage);
  ExpectRefused(pages.address() + 1, kPage, EINVAL);
  ExpectRefused(pages.address() + kPage / 2, kPage, EINVAL);
  ExpectRefused(pages.address(), kPage + 1, EINVAL);
  ExpectRefused(pages.address(), kPage - 1, EINVAL);
  ExpectRefused(pages.address(), 0, EINVAL);
  ExpectRefused(0, kPage, EINVAL);
  ExpectTaken(pages.address(), 2 * kPage);
}

TEST_F(SvmRanges, AreTheProcessesMemoryThroughout) {
  SvmPages pages(8);
  ExpectTaken(pages.address(), 8 * kPage);
  pages.Unmap(4, 1);
  ExpectRefused(pages.address(), 8 * kPage, EFAULT);
  ExpectRefused(pages.address(4), kPage, EFAULT);
  ExpectRefused(pages.address(3), 2 * kPage, EFAULT);
  ExpectRefused(pages.address(4), 2 * kPage, EFAULT);
  ExpectTaken(pages.address(), 4 * kPage);
  ExpectTaken(pages.address(5), 3 * kPage);
}

TEST_F(SvmRanges, AreNoDevicesMemory) {
  const GuardedBuffer buffer = gpu().Gtt(kPage);
  ExpectRefused(buffer.address() & ~(kPage - 1), kPage, EFAULT);
}

TEST_F(SvmRanges, AreNoBuffers) {
  const SvmPages pages(4);
  BufferOptions options;
  options.host_memory = pages.bytes(1, 2).data();
  options.address = pages.address(1);
  {
    const Buffer buffer = Value(gpu().driver().Userptr(2 * kPage, options));
    ASSERT_EQ(buffer.address(), pages.address(1));
    ExpectRefused(pages.address(), 4 * kPage, EADDRINUSE);
    ExpectRefused(pages.address(2), kPage, EADDRINUSE);
    ExpectTaken(pages.address(), kPage);
    ExpectTaken(pages.address(3), kPage);
  }
  ExpectTaken(pages.address(), 4 * kPage);
}

TEST_F(SvmRanges, KeepBuffersAway) {
  const SvmPages pages(4);
  ASSERT_THAT(Set(pages, 1, 2, {{kGranularity, 5}}), IsOk());
  const auto allocate = [&](size_t first, uint64_t count) {
    abi::AllocMemoryOfGpuArgs args = {};
    args.va_addr = pages.address(first);
    args.size = count * kPage;
    args.gpu_id = gpu().gpu_id();
    args.flags = abi::kAllocGtt | abi::kAllocWritable;
    const int result = Call(abi::kAllocMemoryOfGpu, args);
    abi::FreeMemoryOfGpuArgs free = {.handle = args.handle};
    if (result == 0) {
      EXPECT_THAT(Call(abi::kFreeMemoryOfGpu, free), Succeeds());
    }
    return result;
  };
  EXPECT_THAT(allocate(0, 4), FailsWith(EADDRINUSE));
  EXPECT_THAT(allocate(2, 1), FailsWith(EADDRINUSE));
  EXPECT_THAT(allocate(0, 1), Succeeds());
  EXPECT_THAT(allocate(3, 1), Succeeds());
}

class SvmAttributeValues : public SvmTest {
 protected:
  // Beside one that is right, in both orders: nothing is applied.
  void ExpectRefused(const Attribute& wrong) {
    SCOPED_TRACE(testing::Message() << "attribute " << wrong.first << " = " << wrong.second);
    const SvmPages pages(1);
    EXPECT_THAT(Set(pages, {wrong}), FailsWith(EINVAL));
    EXPECT_THAT(Set(pages, {wrong, {kGranularity, 5}}), FailsWith(EINVAL));
    EXPECT_THAT(Set(pages, {{kGranularity, 5}, wrong}), FailsWith(EINVAL));
    EXPECT_THAT(Get(pages, {{kGranularity, 0}}), ElementsAre(Attribute(kGranularity, default_granularity_)));
  }
  void ExpectTaken(const Attribute& right) {
    const SvmPages pages(1);
    EXPECT_THAT(Set(pages, {right}), IsOk()) << "attribute " << right.first << " = " << right.second;
  }
  void Prepare() override {
    SvmTest::Prepare();
    const SvmPages pages(1);
    default_granularity_ = Get(pages, {{kGranularity, 0}}).front().second;
    if (default_granularity_ == 5) FailHard("the default is what this suite takes for another value");
  }

 private:
  uint32_t default_granularity_ = 0;
};
GPU_SUITE(SvmAttributeValues, Kind::kValidation, Needs(SharedVirtualMemory()), Tier::kStandard);

TEST_F(SvmAttributeValues, HaveEightTypes) {
  ExpectTaken({kGranularity, 5});
  for (const uint32_t type : {8u, 9u, 0x80000000u, 0xffffffffu}) ExpectRefused({type, 0});
}

TEST_F(SvmAttributeValues, NameGpusThatExist) {
  for (const uint32_t type : {kPreferred, kPrefetch, kAccess, kInPlace, kNoAccess}) {
    ExpectTaken({type, gpu().gpu_id()});
    ExpectRefused({type, UnknownGpu()});
  }
}

TEST_F(SvmAttributeValues, LocationsMayBeTheSystem) {
  ExpectTaken({kPreferred, kSystem});
  ExpectTaken({kPrefetch, kSystem});
  for (const uint32_t type : {kAccess, kInPlace, kNoAccess}) ExpectRefused({type, kSystem});
}

TEST_F(SvmAttributeValues, APreferenceMayBeUndefinedAndAPrefetchNot) {
  ExpectTaken({kPreferred, kUndefined});
  ExpectRefused({kPrefetch, kUndefined});
}

class SvmQuestions : public SvmTest {};
GPU_SUITE(SvmQuestions, Kind::kValidation, Needs(SharedVirtualMemory()), Tier::kStandard);

TEST_F(SvmQuestions, AreOfSixTypes) {
  const SvmPages pages(1);
  for (const uint32_t type : {kPreferred, kPrefetch, kSetFlags, kClearFlags, kGranularity}) {
    EXPECT_THAT(TryGet(pages, 0, 1, {{type, 0}}), IsOk()) << "type " << type;
  }
  EXPECT_THAT(TryGet(pages, 0, 1, {{kAccess, gpu().gpu_id()}}), IsOk());
  for (const uint32_t type : {kInPlace, kNoAccess, 8u, 0xffffffffu}) {
    EXPECT_THAT(TryGet(pages, 0, 1, {{type, gpu().gpu_id()}}), FailsWith(EINVAL)) << "type " << type;
  }
}

TEST_F(SvmQuestions, OfAccessNameAGpu) {
  const SvmPages pages(1);
  EXPECT_THAT(TryGet(pages, 0, 1, {{kAccess, UnknownGpu()}}), FailsWith(EINVAL));
  EXPECT_THAT(TryGet(pages, 0, 1, {{kAccess, kSystem}}), FailsWith(EINVAL));
}

TEST_F(SvmQuestions, AndChangesAreAllThereIs) {
  const SvmPages pages(1);
  EXPECT_THAT(svm().Call(KFD_IOCTL_SVM_OP_SET_ATTR, pages.address(), kPage, {}), Succeeds());
  EXPECT_THAT(svm().Call(KFD_IOCTL_SVM_OP_GET_ATTR, pages.address(), kPage, {}), Succeeds());
  for (const uint32_t op : {2u, 99u, 0xffffffffu}) {
    EXPECT_THAT(svm().Call(op, pages.address(), kPage, {}), FailsWith(EINVAL)) << "operation " << op;
  }
}

TEST_F(SvmQuestions, AreAnsweredBeforeAGpuIsTakenAndChangesAreNot) {
  Os& os = this->os();
  Accomplice child = Accomplice::Fork([&os](Stage& stage) {
    const RawKfd kfd(os, os.Open(kKfdPath, O_RDWR).value());
    const SvmPages pages(1);
    const Status set = kfdcts::Svm(kfd).Set(pages.address(), kPage, {});
    const auto get = kfdcts::Svm(kfd).Get(pages.address(), kPage, {});
    stage.Say(std::to_string(set.ok() ? 0 : set.error().code));
    stage.Say(std::to_string(get.ok() ? 0 : get.error().code));
  });
  EXPECT_EQ(Value(child.Hear()), std::to_string(EINVAL));
  EXPECT_EQ(Value(child.Hear()), "0");
}

}  // namespace
}  // namespace kfdcts::suites
