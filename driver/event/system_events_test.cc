// SystemEvents against a scripted kernel: lines in pieces, and what is asked for.

#include "driver/event/system_events.h"

#include <gmock/gmock.h>

#include <cstring>

#include "driver/abi/uapi.h"
#include "driver/backend/scripted_os.h"

namespace kfdcts {
namespace {

class SystemEventsTest : public testing::Test {
 protected:
  SystemEvents Open() {
    os_.kernel = [](unsigned nr, void* argument) {
      EXPECT_EQ(nr, 0x1fu);
      auto* args = static_cast<abi::SmiEventsArgs*>(argument);
      EXPECT_EQ(args->gpuid, 11u);
      args->anon_fd = 77;
      return 0;
    };
    return std::move(SystemEvents::Open(os_, RawKfd(os_, 3), 11)).value();
  }
  ScriptedOs os_;
};

TEST_F(SystemEventsTest, TakesLinesApart) {
  SystemEvents events = Open();
  EXPECT_EQ(events.fd(), 77);
  os_.readable = {"1 4d2:a.out\nb 12 -3", " @7f(1) 5 0\n"};
  const auto first = events.Next(Deadline::In(std::chrono::seconds(1)));
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(first->kind, uint32_t{KFD_SMI_EVENT_VMFAULT});
  EXPECT_EQ(first->text, "4d2:a.out");
  const auto second = events.Next(Deadline::In(std::chrono::seconds(1)));
  ASSERT_TRUE(second.ok());
  EXPECT_EQ(second->kind, 0xbu);
  EXPECT_EQ(second->text, "12 -3 @7f(1) 5 0");
  EXPECT_EQ(events.Next(Deadline::In(std::chrono::milliseconds(1))).error().code, ETIME);
}

TEST_F(SystemEventsTest, RefusesWhatIsNoLine) {
  SystemEvents events = Open();
  os_.readable = {"hello\n"};
  EXPECT_EQ(events.Next(Deadline::In(std::chrono::seconds(1))).error().code, EPROTO);
}

TEST_F(SystemEventsTest, AsksByMask) {
  SystemEvents events = Open();
  ASSERT_TRUE(events.Want(SystemEventMask(KFD_SMI_EVENT_VMFAULT) | SystemEventMask(64)).ok());
  uint64_t mask = 0;
  ASSERT_EQ(os_.written.size(), sizeof mask);
  std::memcpy(&mask, os_.written.data(), sizeof mask);
  EXPECT_EQ(mask, 0x8000000000000001u);
}

TEST_F(SystemEventsTest, IsOfAGpuThatExists) {
  os_.kernel = [](unsigned, void*) { return -EINVAL; };
  EXPECT_EQ(SystemEvents::Open(os_, RawKfd(os_, 3), 5).error().message, "SMI_EVENTS(gpuid=5): EINVAL");
}

}  // namespace
}  // namespace kfdcts
