// Every ioctl number is either known, with its size, or ENOTTY; sizes other than the kernel's are bridged as
// documented.
//
// Plan: numbers that nobody has; all known ones told apart from unknown ones by a process that may not use the
// descriptor (known: EBADF, unknown: ENOTTY, the kernel's order); GET_VERSION with sizes below, at and above its own;
// arguments that cannot be read or written. Linux 6.12 kfd_chardev.c kfd_ioctl; observed on 6.1.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr unsigned kBoth = _IOC_READ | _IOC_WRITE;

class IoctlNumbers : public HostTest {
 protected:
  int Probe(unsigned number) {
    uint64_t argument[8] = {};
    return raw().Ioctl(number, kBoth, sizeof argument, argument);
  }
  // Every number from `first` to `last`, in one list of those that did not answer `expected`.
  std::vector<unsigned> NotAnswering(unsigned first, unsigned last, int expected) {
    std::vector<unsigned> others;
    for (unsigned number = first; number <= last; ++number) {
      if (Probe(number) != -expected) others.push_back(number);
    }
    return others;
  }
  bool KnownToThisKernel(const abi::Ioctl& row) const {
    return row.number <= abi::kIoctlLastMainline && row.since_minor <= machine().kfd_minor;
  }
};
GPU_SUITE(IoctlNumbers, Kind::kAbi, Needs(HostOnly()), Tier::kQuick);

TEST_F(IoctlNumbers, ZeroIsUnknown) {
  EXPECT_THAT(Probe(0x00), FailsWith(ENOTTY));
  EXPECT_THAT(Probe(abi::kGetVersion), Succeeds());
}

TEST_F(IoctlNumbers, BetweenMainlineAndVendorRangeAreUnknown) {
  // 0x28 stays clear of what KFD 1.19-1.23 added; 0x80 begins the vendor range.
  EXPECT_THAT(NotAnswering(0x29, 0x7f, ENOTTY), IsEmpty());
  EXPECT_THAT(Probe(abi::kGetVersion), Succeeds());
}

TEST_F(IoctlNumbers, BehindTheVendorRangeAreUnknown) {
  EXPECT_THAT(NotAnswering(0x90, 0xff, ENOTTY), IsEmpty());
  EXPECT_THAT(Probe(abi::kGetVersion), Succeeds());
}

TEST_F(IoctlNumbers, OfThisVersionAreAllKnownAndNewerOnesAreNot) {
  const int fd = raw().fd();
  Os& os = this->os();
  // A forked child may not use the descriptor: the number is looked up first, then the process is compared.
  Accomplice child = Accomplice::Fork([fd, &os](Stage& stage) {
    uint64_t argument[64] = {};
    for (const abi::Ioctl& row : abi::kIoctls) {
      stage.Say(std::to_string(RawKfd(os, fd).Ioctl(row.number, row.direction, row.size, argument)));
    }
  });
  for (const abi::Ioctl& row : abi::kIoctls) {
    SCOPED_TRACE(row.name);
    const std::string answer = Value(child.Hear());
    const bool mainline = row.number <= abi::kIoctlLastMainline;
    EXPECT_TRUE(!mainline || answer == std::to_string(KnownToThisKernel(row) ? -EBADF : -ENOTTY)) << answer;
  }
}

TEST_F(IoctlNumbers, IgnoreTheMagicLetter) {
  // kfd_ioctl looks at _IOC_NR alone.
  abi::GetVersionArgs version = {};
  EXPECT_THAT(raw().Request(_IOC(_IOC_READ, 'X', abi::kGetVersion, sizeof version), &version), Succeeds());
  EXPECT_EQ(version.major_version, 1u);
}

class GetVersion : public HostTest {
 protected:
  int Ask(size_t size, void* argument) { return raw().Ioctl(abi::kGetVersion, _IOC_READ, size, argument); }
};
GPU_SUITE(GetVersion, Kind::kAbi, Needs(HostOnly()), Tier::kQuick);

TEST_F(GetVersion, SaysOneAndAMinor) {
  abi::GetVersionArgs version = {};
  ASSERT_THAT(Ask(sizeof version, &version), Succeeds());
  EXPECT_EQ(version.major_version, 1u);
  EXPECT_GE(version.minor_version, 11u);
}

TEST_F(GetVersion, StaysTheSame) {
  abi::GetVersionArgs first = {};
  abi::GetVersionArgs second = {};
  ASSERT_THAT(Ask(sizeof first, &first), Succeeds());
  ASSERT_THAT(Ask(sizeof second, &second), Succeeds());
  EXPECT_EQ(first.major_version, second.major_version);
  EXPECT_EQ(first.minor_version, second.minor_version);
}

TEST_F(GetVersion, WritesNoMoreThanTheSizeAskedFor) {
  std::array<uint32_t, 4> words;
  words.fill(0xaaaaaaaa);
  EXPECT_THAT(Ask(4, words.data()), Succeeds());
  EXPECT_THAT(words, ElementsAre(1u, 0xaaaaaaaau, 0xaaaaaaaau, 0xaaaaaaaau));
}

TEST_F(GetVersion, ClearsTheTailOfALargerStruct) {
  // Answer only (IOR): what lies behind the kernel's struct comes back zero.
  std::array<uint8_t, 208> bytes;
  bytes.fill(0xaa);
  EXPECT_THAT(Ask(200, bytes.data()), Succeeds());
  EXPECT_THAT(std::span(bytes).subspan(8, 192), Each(0));
  EXPECT_THAT(std::span(bytes).subspan(200), Each(0xaa));
}

TEST_F(GetVersion, OfSizeZeroTouchesNothing) {
  abi::GetVersionArgs version = {7, 7};
  EXPECT_THAT(Ask(0, &version), Succeeds());
  EXPECT_EQ(version.major_version, 7u);
  EXPECT_THAT(Ask(0, nullptr), Succeeds());
}

TEST_F(GetVersion, NeedsAWritableArgument) {
  const HostPages page(1, PROT_READ);
  EXPECT_THAT(Ask(8, nullptr), FailsWith(EFAULT));
  EXPECT_THAT(Ask(8, page.data()), FailsWith(EFAULT));
  page.Protect(PROT_READ | PROT_WRITE);
  EXPECT_THAT(Ask(8, page.data()), Succeeds());
}

TEST_F(GetVersion, FaultsWhenItsArgumentEndsInAForbiddenPage) {
  const HostPages page(1);
  EXPECT_THAT(Ask(8, page.Last(4)), FailsWith(EFAULT));
  EXPECT_THAT(Ask(8, page.Last(8)), Succeeds());
}

class IoctlArguments : public HostTest {};
GPU_SUITE(IoctlArguments, Kind::kAbi, Needs(HostOnly()), Tier::kStandard);

TEST_F(IoctlArguments, ThatAreMissingAreZero) {
  // CREATE_EVENT of 8 bytes: type, auto_reset and node read as zero; only the first 8 bytes come back.
  std::array<uint8_t, 32> bytes;
  bytes.fill(0xaa);
  std::fill_n(bytes.begin(), 8, uint8_t{0});
  ASSERT_THAT(raw().Ioctl(abi::kCreateEvent, kBoth, 8, bytes.data()), Succeeds());
  EXPECT_THAT(std::span(bytes).subspan(8), Each(0xaa));
}

TEST_F(IoctlArguments, BehindTheKernelsStructComeBackUnchanged) {
  struct {
    abi::CreateEventArgs event = {};
    std::array<uint8_t, 32> tail;
  } argument;
  argument.tail.fill(0xaa);
  ASSERT_THAT(raw().Ioctl(abi::kCreateEvent, kBoth, sizeof argument, &argument), Succeeds());
  EXPECT_THAT(argument.tail, Each(0xaa));
  abi::DestroyEventArgs destroy = {.event_id = argument.event.event_id, .pad = 0};
  EXPECT_THAT(Call(abi::kDestroyEvent, destroy), Succeeds());
}

TEST_F(IoctlArguments, ThatCannotBeReadAreAFaultBeforeAnythingElse) {
  EXPECT_THAT(raw().Ioctl(abi::kWaitEvents, kBoth, sizeof(abi::WaitEventsArgs), nullptr), FailsWith(EFAULT));
  abi::WaitEventsArgs nothing = {};
  EXPECT_THAT(Call(abi::kWaitEvents, nothing), Succeeds());
}

class KfdFile : public HostTest {};
GPU_SUITE(KfdFile, Kind::kAbi, Needs(HostOnly()), Tier::kQuick);

TEST_F(KfdFile, AnswersIoctlsWhenOpenedForReadingOnly) {
  const FileDescriptor read_only = Value(FileDescriptor::Open(os(), kKfdPath, O_RDONLY));
  abi::GetVersionArgs version = {};
  EXPECT_THAT(RawKfd(os(), read_only.get()).Ioctl(abi::kGetVersion, _IOC_READ, sizeof version, &version), Succeeds());
  EXPECT_EQ(version.major_version, 1u);
}

TEST_F(KfdFile, OpenedTwiceReachesTheSameProcess) {
  const FileDescriptor second = OpenKfd();
  abi::CreateEventArgs event = {};
  ASSERT_THAT(Call(abi::kCreateEvent, event), Succeeds());
  abi::SetEventArgs set = {.event_id = event.event_id, .pad = 0};
  EXPECT_THAT(RawKfd(os(), second.get()).Ioctl(abi::kSetEvent, _IOC_WRITE, sizeof set, &set), Succeeds());
  abi::DestroyEventArgs destroy = {.event_id = event.event_id, .pad = 0};
  EXPECT_THAT(Call(abi::kDestroyEvent, destroy), Succeeds());
}

TEST_F(KfdFile, IsNoOthersToUseAfterFork) {
  const int fd = raw().fd();
  Os& os = this->os();
  Accomplice child = Accomplice::Fork([fd, &os](Stage& stage) {
    abi::GetVersionArgs version = {};
    stage.Say(std::to_string(RawKfd(os, fd).Ioctl(abi::kGetVersion, _IOC_READ, sizeof version, &version)));
    const Result<int> own = os.Open(kKfdPath, O_RDWR);
    stage.Say(own.ok() ? "opened" : own.error().message);
    stage.Say(std::to_string(RawKfd(os, own.ok() ? *own : -1).Ioctl(abi::kGetVersion, _IOC_READ, 8, &version)));
    stage.Say(std::to_string(RawKfd(os, fd).Ioctl(abi::kGetVersion, _IOC_READ, sizeof version, &version)));
  });
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EBADF)) << "the inherited descriptor";
  EXPECT_EQ(Value(child.Hear()), "opened");
  EXPECT_EQ(Value(child.Hear()), "0") << "the child's own descriptor";
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EBADF)) << "the inherited one, once the child has its own";
}

}  // namespace
}  // namespace kfdcts::suites
