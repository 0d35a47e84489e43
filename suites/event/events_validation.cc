// Bad events are refused, each beside one that is not: ids, types, pages, lists, and events that go away.
//
// Plan: ids below, between and above those in use; what only signal events can do; the page's offset and size; lists
// that cannot be read; destroying while waiting. Linux 6.12 kfd_events.c; observed on 6.1.

#include "fixtures/event_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class EventIds : public EventTest {
 protected:
  std::array<int, 3> SetResetDestroy(uint32_t id) { return {Set(id), ResetEvent(id), Destroy(id)}; }
};
GPU_SUITE(EventIds, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(EventIds, ThatNobodyHasAreRefused) {
  const uint32_t event = Signal(kManual);
  for (const uint32_t bad : {0u, event + 1, 0xfffu, 0x1000u, 0x3fffffffu, 0x40000000u, 0x7fffffffu, 0xffffffffu}) {
    SCOPED_TRACE(bad);
    EXPECT_THAT(SetResetDestroy(bad), Each(-EINVAL));
    EXPECT_THAT(Wait({bad}, false, 0), FailedWith(EINVAL));
  }
  EXPECT_THAT(SetResetDestroy(event), Each(0));
}

TEST_F(EventIds, AreGoneOnceDestroyed) {
  const uint32_t event = Signal(kManual);
  ASSERT_THAT(Destroy(event), Succeeds());
  EXPECT_THAT(SetResetDestroy(event), Each(-EINVAL));
}

TEST_F(EventIds, OfSignalsBeginAtOneAndOfOthersAboveThem) {
  // kfd_events.h KFD_FIRST_NONSIGNAL_EVENT_ID; id 0 is reserved.
  EXPECT_THAT(Signal(kManual), AllOf(Ge(1u), Lt(4096u)));
  EXPECT_GE(Create(KFD_IOC_EVENT_HW_EXCEPTION, 0), 0x40000000u);
}

TEST_F(EventIds, AreTheSlotAndTriggerOfASignal) {
  const Created created = TryCreate(KFD_IOC_EVENT_SIGNAL, 0);
  ASSERT_THAT(created.result, Succeeds());
  EXPECT_EQ(created.args.event_slot_index, created.args.event_id);
  EXPECT_EQ(created.args.event_trigger_data, created.args.event_id);
}

TEST_F(EventIds, OfOneProcessMeanNothingToAnother) {
  const uint32_t event = Signal(kManual);
  Os& os = this->os();
  Accomplice child = Accomplice::Fork([event, &os](Stage& stage) {
    const int fd = os.Open(kKfdPath, O_RDWR).value();
    abi::SetEventArgs set = {};
    set.event_id = event;
    stage.Say(std::to_string(RawKfd(os, fd).Ioctl(abi::kSetEvent, _IOC_WRITE, sizeof set, &set)));
  });
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EINVAL));
  EXPECT_THAT(Wait({event}, false, 0), IsTimedOut());
  EXPECT_THAT(Set(event), Succeeds());
}

class EventTypes : public EventIds {};
GPU_SUITE(EventTypes, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(EventTypes, OtherThanSignalCanNeitherBeSetNorReset) {
  for (const uint32_t type : {1u, 2u, 3u, 4u, 6u, 7u, 8u}) {
    SCOPED_TRACE(type);
    EXPECT_THAT(SetResetDestroy(Create(type, 0)), ElementsAre(-EINVAL, -EINVAL, 0));
  }
  EXPECT_THAT(SetResetDestroy(Signal(kManual)), Each(0));
}

TEST_F(EventTypes, DebugHasASlotButIsNoSignal) {
  const Created created = TryCreate(KFD_IOC_EVENT_DEBUG_EVENT, 0);
  ASSERT_THAT(created.result, Succeeds());
  EXPECT_LT(created.args.event_id, 4096u);
  EXPECT_THAT(SetResetDestroy(created.args.event_id), ElementsAre(-EINVAL, -EINVAL, 0));
}

TEST_F(EventTypes, TakeAnyNodeAndAnyTrueReset) {
  const Created created = TryCreate(KFD_IOC_EVENT_SIGNAL, 0xffffffff, 0xffff);
  ASSERT_THAT(created.result, Succeeds());
  ASSERT_THAT(Set(created.args.event_id), Succeeds());
  EXPECT_THAT(Wait({created.args.event_id}, false, 0), IsComplete());
  EXPECT_THAT(Wait({created.args.event_id}, false, 0), IsTimedOut()) << "any value but 0 means auto reset";
}

class EventLists : public EventTest {
 protected:
  int WaitAt(uint64_t pointer, uint32_t count) {
    abi::WaitEventsArgs args = {};
    args.events_ptr = pointer;
    args.num_events = count;
    return Call(abi::kWaitEvents, args);
  }
};
GPU_SUITE(EventLists, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(EventLists, WithOneBadIdFailAsAWhole) {
  const uint32_t event = Signal(kManual);
  ASSERT_THAT(Set(event), Succeeds());
  EXPECT_THAT(Wait({event, 4000}, false, 0), FailedWith(EINVAL));
  EXPECT_THAT(Wait({4000, event}, false, 0), FailedWith(EINVAL));
  EXPECT_THAT(Wait({event}, false, 0), IsComplete());
}

TEST_F(EventLists, ThatCannotBeReadAreAFault) {
  const uint32_t event = Signal(kManual);
  ASSERT_THAT(Set(event), Succeeds());
  const HostPages page(1);
  auto* last = reinterpret_cast<abi::EventData*>(page.Last(sizeof(abi::EventData)));
  *last = {};
  last->event_id = event;
  EXPECT_THAT(WaitAt(0, 1), FailsWith(EFAULT));
  EXPECT_THAT(WaitAt(reinterpret_cast<uint64_t>(last), 2), FailsWith(EFAULT)) << "the second one lies beyond";
  EXPECT_THAT(WaitAt(reinterpret_cast<uint64_t>(last), 1), Succeeds());
}

TEST_F(EventLists, OfADestroyedEventEndTheWait) {
  const uint32_t event = Signal(kManual);
  WaitAnswer answer;
  std::thread waiter([&] { answer = Wait({event}, false, 10'000); });
  // Destroyed before the wait begins it is EINVAL, during it EIO; either way the wait must not outlive the event.
  ASSERT_THAT(Destroy(event), Succeeds());
  waiter.join();
  EXPECT_THAT(answer, AnyOf(FailedWith(EIO), FailedWith(EINVAL)));
  EXPECT_LT(answer.elapsed, 10s);
}

// In processes of their own: a process has one event page, and tests would meet each other's.
KFDCTS_ROLE(MapsTheEventPage) {
  Os& os = SystemOs();
  const RawKfd kfd(os, os.Open(kKfdPath, O_RDWR).value());
  const uint64_t offset = abi::MmapOffset(abi::MmapType::kEvents, 0);
  const auto map = [&](size_t bytes) { return kfd.Mmap(bytes, PROT_READ | PROT_WRITE, MAP_SHARED, offset); };
  const auto say = [&](int64_t answer) { stage.Say(answer < 0 && answer > -4096 ? std::to_string(answer) : "mapped"); };
  say(map(4096));
  abi::CreateEventArgs event = {};
  stage.Say(std::to_string(kfd.Ioctl(abi::kCreateEvent, _IOC_READ | _IOC_WRITE, sizeof event, &event)));
  say(map(65536));
  say(map(32768));
}

KFDCTS_ROLE(CreatesEventsWithoutEnd) {
  Os& os = SystemOs();
  const RawKfd kfd(os, os.Open(kKfdPath, O_RDWR).value());
  const uint64_t offset = abi::MmapOffset(abi::MmapType::kEvents, 0);
  int result = 0;
  const auto create_until_refused = [&] {
    int created = 0;
    for (;; ++created) {
      abi::CreateEventArgs event = {};
      result = kfd.Ioctl(abi::kCreateEvent, _IOC_READ | _IOC_WRITE, sizeof event, &event);
      if (result != 0) return created;
    }
  };
  const int unmapped = create_until_refused();
  stage.Say(std::to_string(unmapped));
  stage.Say(std::to_string(result));
  kfd.Mmap(32768, PROT_READ | PROT_WRITE, MAP_SHARED, offset);
  stage.Say(std::to_string(unmapped + create_until_refused()));
  stage.Say(std::to_string(result));
}

class EventPages : public EventTest {};
GPU_SUITE(EventPages, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(EventPages, ExistOnlyWithAnEventAndEndAt32KiB) {
  Accomplice child = Accomplice::Exec("MapsTheEventPage");
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EINVAL)) << "before the first event";
  EXPECT_EQ(Value(child.Hear()), "0") << "the first event";
  EXPECT_EQ(Value(child.Hear()), std::to_string(-EINVAL)) << "more than 32 KiB";
  EXPECT_EQ(Value(child.Hear()), "mapped") << "32 KiB";
}

TEST_F(EventPages, LimitTheNumberOfSignals) {
  // 256 slots of a process that has not mapped the page, 4096 of one that has; slot 0 is reserved.
  Accomplice child = Accomplice::Exec("CreatesEventsWithoutEnd");
  EXPECT_EQ(Value(child.Hear()), "255");
  EXPECT_EQ(Value(child.Hear()), std::to_string(-ENOSPC));
  EXPECT_EQ(Value(child.Hear()), "4095");
  EXPECT_EQ(Value(child.Hear()), std::to_string(-ENOSPC));
}

TEST_F(EventPages, OfAnUnknownHandleAreRefused) {
  abi::CreateEventArgs event = {};
  event.event_page_offset = 0xdead00000001;
  EXPECT_THAT(Call(abi::kCreateEvent, event), FailsWith(EINVAL));
  EXPECT_THAT(TryCreate(KFD_IOC_EVENT_SIGNAL, 0).result, Succeeds());
}

}  // namespace
}  // namespace kfdcts::suites
