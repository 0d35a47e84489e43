// What happens to a process that is debugged is told to its debugger first, and to the process when the debugger says
// so.
//
// Plan: a memory fault that the debugger asked for, and one that it did not; its notice asked for, taken, passed on to
// the process. Linux 6.12 kfd_debug.c kfd_set_dbg_ev_from_interrupt, kfd_dbg_trap_query_exception_info,
// kfd_dbg_send_exception_to_runtime.

#include "fixtures/debug_test.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr abi::ExceptionCode kViolation = abi::ExceptionCode::kDeviceMemoryViolation;
constexpr auto kSoon = 10s;
constexpr Duration kWhile = 20ms;

class DebugFaults : public DebugTest {
 protected:
  void Prepare() override {
    DebugTest::Prepare();
    fault_.emplace(OpenEvent({.kind = EventKind::kMemory, .auto_reset = false}));
  }
  void Release() override {
    queue_.reset();
    target_.reset();
    fault_.reset();
    DebugTest::Release();
  }
  Event& fault() { return *fault_; }
  // A store to memory that no GPU has; its address.
  uint64_t Fault() {
    const uint64_t address = Unmapped();
    target_.emplace(gpu().Gtt(kPage));
    queue_ = std::make_unique<Witnessed<SdmaQueue>>(gpu().OpenSdmaQueue());
    Value((*queue_)->SubmitDwords(SdmaStream(family()).Copy(address, target_->address(), 64)));
    return address;
  }

 private:
  std::optional<Event> fault_;
  std::optional<GuardedBuffer> target_;
  std::unique_ptr<Witnessed<SdmaQueue>> queue_;
};
GPU_SUITE(DebugFaults, Kind::kOperation, Needs(KfdVersion(1, 13), Feature::kSdma), Tier::kStandard);

TEST_F(DebugFaults, AreToldToTheDebuggerWhoAsked) {
  Attach(abi::ExceptionMask(kViolation));
  Fault();
  ASSERT_TRUE(pipe().Woken(Deadline::In(kSoon)));
  const auto event = debugger().QueryEvent();
  ASSERT_THAT(event, IsOk());
  EXPECT_EQ(event->gpu_id, gpu().gpu_id());
  EXPECT_EQ(event->queue_id, 0u);
  EXPECT_EQ(event->exception_mask & abi::ExceptionMask(kViolation), abi::ExceptionMask(kViolation));
  EXPECT_THAT(fault().Wait(Deadline::In(kWhile)), FailsWith(ETIME)) << "the process does not hear of it yet";

  std::array<uint8_t, 256> info = {};
  EXPECT_THAT(debugger().QueryExceptionInfo(kViolation, gpu().gpu_id(), /*clear=*/true, info), IsOk());
  EXPECT_THAT(debugger().QueryExceptionInfo(kViolation, gpu().gpu_id(), /*clear=*/true, info), FailsWith(ENODATA));
  EXPECT_THAT(debugger().QueryEvent(), FailsWith(EAGAIN));
}

TEST_F(DebugFaults, ArePassedOnToTheProcess) {
  Attach(abi::ExceptionMask(kViolation));
  const uint64_t address = Fault();
  ASSERT_TRUE(pipe().Woken(Deadline::In(kSoon)));
  ASSERT_THAT(debugger().SendRuntimeEvent(abi::ExceptionMask(kViolation), gpu().gpu_id(), 0), IsOk());
  const Result<EventWait> wait = fault().WaitForDetails(Deadline::In(kSoon));
  ASSERT_THAT(wait, IsOk());
  EXPECT_EQ(wait->memory_fault.gpu_id, gpu().gpu_id());
  EXPECT_EQ(wait->memory_fault.address, address);
}

TEST_F(DebugFaults, GoToTheProcessIfNobodyAsked) {
  Attach(0);
  const uint64_t address = Fault();
  const Result<EventWait> wait = fault().WaitForDetails(Deadline::In(kSoon));
  ASSERT_THAT(wait, IsOk());
  EXPECT_EQ(wait->memory_fault.address, address);
  EXPECT_FALSE(pipe().Woken(Deadline::In(kWhile)));
}

}  // namespace
}  // namespace kfdcts::suites
