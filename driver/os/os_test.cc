// The seam: the real one's errors, and that a recorded run replays, diverges loudly, and can be made to fail.

#include "driver/os/os.h"

#include <errno.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>

#include "driver/base/file.h"
#include "driver/os/decorators.h"
#include "driver/os/file_tree.h"

namespace kfdcts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// A request of 8 bytes that the fake kernel below answers: first dword in, second out.
constexpr unsigned long kDouble = _IOC(_IOC_READ | _IOC_WRITE, 'K', 0x42, 8);

class DoublingKernel : public ForwardingOs {
 public:
  DoublingKernel() : ForwardingOs(SystemOs()) {}
  int Ioctl(int, unsigned long request, void* argument) override {
    if (request != kDouble) return -ENOTTY;
    auto* words = static_cast<uint32_t*>(argument);
    words[1] = 2 * words[0];
    return 0;
  }
};

int Double(Os& os, uint32_t value, uint32_t& doubled) {
  uint32_t words[2] = {value, 0};
  const int answer = os.Ioctl(3, kDouble, words);
  doubled = words[1];
  return answer;
}

TEST(RealOs, OpensCloseOnExecAndNamesWhatFailed) {
  Os& os = SystemOs();
  auto null = FileDescriptor::Open(os, "/dev/null", O_RDWR);
  ASSERT_TRUE(null.ok()) << null.error().message;
  EXPECT_EQ(fcntl(null->get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
  EXPECT_EQ(os.Ioctl(null->get(), kDouble, nullptr), -ENOTTY);
  EXPECT_EQ(*os.Poll(null->get(), POLLIN, 0), POLLIN);

  const auto missing = os.Open("/nonexistent", O_RDONLY);
  EXPECT_EQ(missing.error().code, ENOENT);
  EXPECT_EQ(missing.error().message, "open(/nonexistent): ENOENT");
  EXPECT_EQ(os.ReadLink("/dev/null").error().code, EINVAL);
  EXPECT_EQ(os.ListDir("/dev/null").error().code, ENOTDIR);
  EXPECT_THAT(os.Mmap(nullptr, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0).error().message, HasSubstr("EINVAL"));
  EXPECT_EQ(os.Close(-1).error().code, EBADF);
}

TEST(RealOs, ADescriptorIsClosedOnce) {
  int number;
  {
    auto first = FileDescriptor::Open(SystemOs(), "/dev/null", O_RDONLY);
    FileDescriptor second = std::move(first).value();
    FileDescriptor third;
    third = std::move(second);
    number = third.get();
    EXPECT_FALSE(second);  // NOLINT(bugprone-use-after-move): that is the question
    EXPECT_NE(fcntl(number, F_GETFD), -1);
  }
  EXPECT_EQ(fcntl(number, F_GETFD), -1);
}

TEST(Recording, ReplaysToTheSameAnswers) {
  DoublingKernel kernel;
  RecordingOs recorder(kernel);
  uint32_t doubled = 0;
  ASSERT_EQ(Double(recorder, 21, doubled), 0);
  EXPECT_EQ(recorder.Ioctl(3, 0x1234, nullptr), -ENOTTY);
  ASSERT_FALSE(recorder.ReadFile("/nonexistent").ok());
  ASSERT_TRUE(recorder.ReadLink("/proc/self/exe").ok());
  ASSERT_EQ(recorder.Write(-1, "abc").error().code, EBADF);
  const int zeroes = recorder.Open("/dev/zero", O_RDWR).value();
  ASSERT_EQ(recorder.Read(zeroes, 3).value(), std::string(3, '\0'));
  ASSERT_EQ(recorder.Write(zeroes, "abc").value(), 3u);
  ASSERT_TRUE(recorder.Close(zeroes).ok());
  ASSERT_TRUE(recorder.ListDir("/proc/self/task").ok());
  EXPECT_EQ(recorder.Lines()[0], "ioctl fd=3 request=0xc0084b42 in=1500000000000000 -> 0 out=150000002a000000");

  auto replay = ReplayingOs::FromText(recorder.Text());
  ASSERT_TRUE(replay.ok()) << replay.error().message;
  doubled = 0;
  EXPECT_EQ(Double(**replay, 21, doubled), 0);
  EXPECT_EQ(doubled, 42u);
  EXPECT_EQ((*replay)->Ioctl(3, 0x1234, nullptr), -ENOTTY);
  EXPECT_EQ((*replay)->ReadFile("/nonexistent").error().code, ENOENT);
  EXPECT_EQ((*replay)->ReadLink("/proc/self/exe").value(), SystemOs().ReadLink("/proc/self/exe").value());
  EXPECT_EQ((*replay)->Write(-1, "abc").error().code, EBADF);
  EXPECT_EQ((*replay)->Open("/dev/zero", O_RDWR).value(), zeroes);
  EXPECT_EQ((*replay)->Read(zeroes, 3).value(), std::string(3, '\0'));
  EXPECT_EQ((*replay)->Write(zeroes, "abc").value(), 3u);
  EXPECT_TRUE((*replay)->Close(zeroes).ok());
  EXPECT_FALSE((*replay)->Finished());
  EXPECT_EQ((*replay)->ListDir("/proc/self/task").value(), SystemOs().ListDir("/proc/self/task").value());
  EXPECT_TRUE((*replay)->Finished());
  EXPECT_EQ((*replay)->Diverged(), std::nullopt);
}

TEST(Recording, KeepsTheNewestLines) {
  DoublingKernel kernel;
  RecordingOs recorder(kernel, 2);
  for (int fd = 1; fd <= 5; ++fd) recorder.Ioctl(fd, 0, nullptr);
  EXPECT_THAT(recorder.Lines(), ElementsAre(HasSubstr("fd=4 "), HasSubstr("fd=5 ")));
}

TEST(Replaying, SaysWhereACallDiffers) {
  DoublingKernel kernel;
  RecordingOs recorder(kernel);
  uint32_t doubled = 0;
  ASSERT_EQ(Double(recorder, 1, doubled), 0);
  auto replay = ReplayingOs::FromText(recorder.Text()).value();
  EXPECT_EQ(Double(*replay, 2, doubled), -EILSEQ);
  EXPECT_THAT(replay->Diverged().value_or(""), HasSubstr("another argument"));

  auto again = ReplayingOs::FromText(recorder.Text()).value();
  EXPECT_EQ(again->Open("/dev/kfd", O_RDWR).error().code, EILSEQ);
  EXPECT_THAT(again->Diverged().value_or(""), HasSubstr("\"open path=/dev/kfd"));
}

TEST(Replaying, RefusesWhatIsNoRecord) {
  EXPECT_THAT(ReplayingOs::FromText("ioctl fd=3").error().message, HasSubstr("line 1: no answer"));
  EXPECT_THAT(ReplayingOs::FromText("\nclose fd=3 -> zero").error().message, HasSubstr("line 2"));
  EXPECT_THAT(ReplayingOs::FromText("ioctl fd=3 request=0x1 in=0g -> 0 out=").error().message, HasSubstr("input"));
  EXPECT_THAT(ReplayingOs::FromText("ioctl fd=3 request=0x1 in=00 -> 0 out=1").error().message, HasSubstr("output"));
  EXPECT_TRUE(ReplayingOs::FromText("").value()->Finished());
}

TEST(Replaying, GivesPrivateMemoryForMappings) {
  auto replay = ReplayingOs::FromText(
                    "mmap bytes=0x2000 protection=0x3 flags=0x1 fd=3 offset=0xc000000000000000 -> 0\n"
                    "munmap bytes=0x2000 -> 0\n")
                    .value();
  auto at =
      replay->Mmap(nullptr, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, 3, static_cast<int64_t>(0xc000000000000000));
  ASSERT_TRUE(at.ok()) << at.error().message;
  std::memset(*at, 0x5a, 8192);
  EXPECT_TRUE(replay->Munmap(*at, 8192).ok());
  EXPECT_TRUE(replay->Finished());
}

TEST(Faulting, FailsTheChosenCallAndNoOther) {
  DoublingKernel kernel;
  FaultingOs faulty(kernel);
  uint32_t doubled = 0;
  faulty.FailNthIoctl(0x42, 2, ENOMEM);
  EXPECT_EQ(Double(faulty, 1, doubled), 0);
  EXPECT_EQ(faulty.Ioctl(3, _IO('K', 0x43), nullptr), -ENOTTY);  // another number does not count
  EXPECT_EQ(Double(faulty, 1, doubled), -ENOMEM);
  EXPECT_EQ(Double(faulty, 1, doubled), 0);
  EXPECT_EQ(faulty.faults_injected(), 1);

  faulty.FailAll(OsCall::kOpen, EACCES);
  EXPECT_EQ(faulty.Open("/dev/null", O_RDONLY).error().code, EACCES);
  EXPECT_EQ(faulty.Open("/dev/null", O_RDONLY).error().code, EACCES);
  faulty.ClearFaults();
  auto fd = faulty.Open("/dev/null", O_RDONLY);
  ASSERT_TRUE(fd.ok());
  faulty.FailNth(OsCall::kClose, 1, EIO);
  EXPECT_EQ(faulty.Close(*fd).error().code, EIO);
  EXPECT_EQ(fcntl(*fd, F_GETFD), -1) << "a failing close closes nevertheless";
}

TEST(Retrying, RepeatsInterruptedCallsOnly) {
  DoublingKernel kernel;
  FaultingOs faulty(kernel);
  faulty.FailNth(OsCall::kIoctl, 1, EINTR);
  faulty.FailNth(OsCall::kIoctl, 2, EAGAIN);
  uint32_t words[2] = {4, 0};
  EXPECT_EQ(RetryIoctl(faulty, 3, kDouble, words), 0);
  EXPECT_EQ(words[1], 8u);
  EXPECT_EQ(faulty.faults_injected(), 2);
  faulty.FailNth(OsCall::kIoctl, 1, EBUSY);
  EXPECT_EQ(RetryIoctl(faulty, 3, kDouble, words), -EBUSY);
}

TEST(FileTrees, ReadThroughTheSeam) {
  FaultingOs faulty(SystemOs());
  const OsFileTree tree(faulty);
  EXPECT_TRUE(tree.ReadFile("/proc/self/comm").ok());
  EXPECT_EQ(tree.ListDir("/proc/self/task").value(), SystemOs().ListDir("/proc/self/task").value());
  faulty.FailAll(OsCall::kReadFile, EPERM);
  EXPECT_EQ(tree.ReadFile("/proc/self/comm").error().code, EPERM);
}

}  // namespace
}  // namespace kfdcts
