// Events over a backend without device: who owns the page, what engines are told to do.

#include "driver/event/event.h"

#include <gmock/gmock.h>

#include "driver/base/bits.h"
#include "driver/device/fake_backend.h"

namespace kfdcts {
namespace {

class EventTest : public FakeDeviceTest {};

TEST_F(EventTest, TheFirstOneBringsThePageAndLaterOnesUseIt) {
  Open("mi300x", 2);
  Event first = std::move(*device_->CreateEvent());
  Event second = std::move(*device_->CreateEvent());
  ASSERT_EQ(fake_->event_requests.size(), 2u);
  const uint64_t page = fake_->event_requests[0].page_handle;
  ASSERT_NE(page, 0u);
  EXPECT_EQ(fake_->event_requests[1].page_handle, 0u);
  const auto& allocation = fake_->allocations.at(page);
  EXPECT_EQ(allocation.request.bytes, 32768u);
  EXPECT_EQ(allocation.mapped, (std::set<uint32_t>{11, 22})) << "every GPU can write the slots";
  EXPECT_EQ(first.slot_address(), allocation.request.address + 8);
  EXPECT_EQ(second.slot_address(), allocation.request.address + 16);
}

TEST_F(EventTest, OtherKindsHaveNoSlot) {
  Open("rx7900xtx");
  auto event = device_->CreateEvent({.kind = EventKind::kMemory});
  ASSERT_TRUE(event.ok());
  EXPECT_EQ(event->slot_address(), 0u);
  EXPECT_TRUE(fake_->allocations.empty()) << "and need no page";
  std::vector<uint32_t> out;
  EXPECT_EQ(event->Pm4PacketsToSignal(gpu().family(), out).error().code, EINVAL);
  EXPECT_EQ(event->SdmaPacketsToSignal(gpu().family(), out).error().code, EINVAL);
}

TEST_F(EventTest, EnginesWriteTheSlotThenInterrupt) {
  Open("rx7900xtx");
  Event event = std::move(*device_->CreateEvent());
  std::vector<uint32_t> pm4, sdma;
  ASSERT_TRUE(event.Pm4PacketsToSignal(gpu().family(), pm4).ok());
  ASSERT_EQ(pm4.size(), 8u);
  EXPECT_EQ(pm4[2], 2u << 29 | 2u << 24);  // 64 bits of data, interrupt after write confirm
  EXPECT_EQ(pm4[3], LowDword(event.slot_address()));
  EXPECT_EQ(pm4[5], event.id());
  EXPECT_EQ(pm4[7], event.id());
  ASSERT_TRUE(event.SdmaPacketsToSignal(gpu().family(), sdma).ok());
  ASSERT_EQ(sdma.size(), 6u);
  EXPECT_EQ(sdma[0] & 0xff, 5u);
  EXPECT_EQ(sdma[1], LowDword(event.slot_address()));
  EXPECT_EQ(sdma[3], event.id());
  EXPECT_EQ(sdma[4], 6u);
  EXPECT_EQ(sdma[5], event.id());
}

TEST_F(EventTest, LeavesNothingWhicheverRequestFails) {
  Open("rx7900xtx");
  for (int nth = 1;; ++nth) {
    fake_->fail_at = nth;
    auto event = device_->CreateEvent();
    if (fake_->fail_at > 0) break;
    ASSERT_FALSE(event.ok());
    EXPECT_TRUE(fake_->allocations.empty());
    EXPECT_TRUE(fake_->events.empty());
  }
}

TEST_F(EventTest, ATimeoutIsAnErrorOfOneAndAnAnswerOfSeveral) {
  Open("rx7900xtx");
  Event event = std::move(*device_->CreateEvent());
  EXPECT_EQ(event.Wait(Deadline::Now()).error().code, ETIME);
  Event* const events[] = {&event};
  EXPECT_EQ(*WaitForEvents(*device_, events, false, Deadline::Now()), WaitOutcome::kTimeout);
}

}  // namespace
}  // namespace kfdcts
