// The whole driver against whatever answers as /dev/kfd: each engine moves bytes, runs a kernel, signals and waits.
//
// Not a conformance test: it shows that the driver's parts fit together, before suites build on them. Skips without
// GPU.

#include <gmock/gmock.h>

#include <numeric>

#include "driver/device/device.h"
#include "driver/dispatch/dispatch.h"
#include "driver/packets/aql.h"
#include "driver/packets/pm4.h"
#include "driver/packets/sdma.h"
#include "kernels/catalogue.h"

namespace kfdcts {
namespace {

using std::chrono::seconds;

// The value, or a failed test that ends here.
template <typename T>
T Must(Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.error().message);
  return std::move(result).value();
}
void Must(const Status& status) {
  if (!status.ok()) throw std::runtime_error(status.error().message);
}
void Finish(const Ticket& ticket) { Must(ticket.Wait(Deadline::In(seconds(20)))); }

class DeviceSmoke : public testing::Test {
 protected:
  void SetUp() override {
    auto device = Device::Open();
    ASSERT_TRUE(device.ok()) << device.error().message;
    device_ = std::move(*device);
    ASSERT_FALSE(device_->gpus().empty()) << "no GPU";
  }
  void TearDown() override {
    if (device_ == nullptr) return;
    EXPECT_EQ(LiveSnapshot{}.DifferenceTo(device_->live().Snapshot()), "");
  }
  Gpu& gpu() { return *device_->gpus().front(); }

  template <typename Args>
  std::unique_ptr<Program> Load(const kernels::Kernel<Args>& kernel) {
    const kernels::KernelEntry* entry = kernels::Find(kernel.name, gpu().family().name);
    if (entry == nullptr) throw std::runtime_error(std::string(kernel.name) + " is not built for this family");
    return Must(Program::Load(gpu(), entry->object));
  }
  template <typename Args>
  static KernelArgs ArgsOf(const LoadedKernel& kernel, const Args& args) {
    return std::move(KernelArgs(kernel.metadata()).SetAll({reinterpret_cast<const uint8_t*>(&args), sizeof(args)}));
  }

  std::unique_ptr<Device> device_;
};

TEST_F(DeviceSmoke, SdmaCopiesAndFills) {
  auto queue = Must(gpu().OpenSdmaQueue());
  const Buffer source = Must(gpu().Vram(1 << 20)), target = Must(gpu().Gtt(1 << 20));
  std::iota(source.as<uint32_t>().begin(), source.as<uint32_t>().end(), 1);
  Finish(Must(queue->Submit(SdmaConstFill{.target = target.address(), .value = 7, .bytes = 4096})));
  EXPECT_THAT(target.as<uint32_t>().first(1024), testing::Each(7u));
  Finish(Must(queue->Submit(SdmaCopyLinear{.bytes = 1 << 20, .source = source.address(), .target = target.address()})));
  EXPECT_TRUE(std::ranges::equal(source.bytes(), target.bytes()));
  for (uint32_t i = 0; i < 3000; ++i) {
    auto ticket = queue->Submit(SdmaWrite{.target = target.address(), .data = {i}});
    ASSERT_TRUE(ticket.ok()) << ticket.error().message;
  }
  Finish(Must(queue->SubmitFence()));
  EXPECT_EQ(target.Load32(), 2999u);
}

TEST_F(DeviceSmoke, Pm4WritesData) {
  auto queue = Must(gpu().OpenPm4Queue());
  const Buffer target = Must(gpu().Gtt(4096));
  for (uint32_t i = 1; i <= 3000; ++i) {
    auto ticket = queue->Submit(Pm4WriteData{.address = target.address(), .data = {i, ~i}});
    ASSERT_TRUE(ticket.ok()) << ticket.error().message;
  }
  Finish(Must(queue->SubmitFence()));
  EXPECT_EQ(target.Load32(0), 3000u);
  EXPECT_EQ(target.Load32(4), ~3000u);
}

TEST_F(DeviceSmoke, AqlBarriersAndPm4Buffers) {
  auto queue = Must(gpu().OpenAqlQueue());
  const Buffer target = Must(gpu().Gtt(4096));
  for (uint32_t i = 1; i <= 200; ++i) {
    std::vector<uint32_t> dwords;
    Must(Encode(Pm4WriteData{.address = target.address(), .data = {i}}, gpu().family(), dwords));
    auto ticket = queue->SubmitPm4(dwords);
    ASSERT_TRUE(ticket.ok()) << ticket.error().message;
  }
  Finish(Must(queue->SubmitFence()));
  EXPECT_EQ(target.Load32(), 200u);
  EXPECT_EQ(queue->error(), 0u);
}

TEST_F(DeviceSmoke, ATokenGoesRoundAllEngines) {
  auto pm4 = Must(gpu().OpenPm4Queue());
  auto aql = Must(gpu().OpenAqlQueue());
  auto sdma = Must(gpu().OpenSdmaQueue());
  auto token = Must(gpu().OpenSemaphore({.initial = 0xfffffff3}));
  uint64_t value = 0xfffffff3;
  for (int round = 0; round < 20; ++round) {
    const Ticket waits[] = {Must(sdma->SubmitWait(*token, value + 1)), Must(pm4->SubmitWait(*token, value + 2)),
                            Must(aql->SubmitWait(*token, value + 3))};
    EXPECT_FALSE(waits[0].Done());
    Must(token->Signal(value + 1));
    Finish(waits[0]);
    Finish(Must(sdma->SubmitSignal(*token, value + 2)));
    Finish(waits[1]);
    Finish(Must(pm4->SubmitSignal(*token, value + 3)));
    Finish(waits[2]);
    Finish(Must(aql->SubmitSignal(*token, value + 4)));
    Must(token->Wait(value + 4, Deadline::In(seconds(20))));
    value += 4;
  }
  EXPECT_EQ(token->Value(), uint64_t{0xfffffff3} + 80);
}

TEST_F(DeviceSmoke, EventsFromEachEngine) {
  auto pm4 = Must(gpu().OpenPm4Queue());
  auto aql = Must(gpu().OpenAqlQueue());
  auto sdma = Must(gpu().OpenSdmaQueue());
  Event event = Must(device_->CreateEvent());
  EXPECT_EQ(event.Wait(Deadline::Now()).error().code, ETIME);
  Finish(Must(pm4->SubmitSignal(event)));
  Must(event.Wait(Deadline::In(seconds(10))));
  Finish(Must(aql->SubmitSignal(event)));
  Must(event.Wait(Deadline::In(seconds(10))));
  Finish(Must(sdma->SubmitSignal(event)));
  Must(event.Wait(Deadline::In(seconds(10))));
  EXPECT_EQ(event.Wait(Deadline::Now()).error().code, ETIME);
  Must(event.Set());
  Must(event.Wait(Deadline::In(seconds(10))));
}

TEST_F(DeviceSmoke, FillsByKernelOnBothComputeQueues) {
  const auto program = Load(kernels::kFill32);
  const LoadedKernel kernel = Must(program->OnlyKernel());
  Dispatcher dispatcher(gpu());
  auto pm4 = Must(gpu().OpenPm4Queue());
  auto aql = Must(gpu().OpenAqlQueue());
  const Buffer target = Must(gpu().Vram(64 * 1024));
  for (uint32_t count : {1u, 63u, 257u, 16384u}) {
    SCOPED_TRACE(count);
    const auto check = [&](uint32_t value) {
      EXPECT_THAT(target.as<uint32_t>().first(count), testing::Each(value));
      EXPECT_THAT(target.as<uint32_t>().subspan(count), testing::Each(0u));
    };
    const DispatchShape shape{.grid = {count, 1, 1}, .workgroup = {256, 1, 1}};
    std::ranges::fill(target.bytes(), 0);
    Finish(Must(dispatcher.Run(
        *pm4, kernel, ArgsOf(kernel, kernels::Fill32Args{.target = target.address(), .value = 5, .count = count}),
        shape)));
    check(5);
    std::ranges::fill(target.bytes(), 0);
    Finish(Must(dispatcher.Run(
        *aql, kernel, ArgsOf(kernel, kernels::Fill32Args{.target = target.address(), .value = 6, .count = count}),
        shape)));
    check(6);
  }
}

TEST_F(DeviceSmoke, EveryWorkgroupOfAGridRunsOnce) {
  const auto program = Load(kernels::kGroupIdDump);
  const LoadedKernel kernel = Must(program->OnlyKernel());
  Dispatcher dispatcher(gpu());
  auto pm4 = Must(gpu().OpenPm4Queue());
  auto aql = Must(gpu().OpenAqlQueue());
  const Buffer target = Must(gpu().Gtt(64 * 1024));
  const DispatchShape shape{.grid = {32 * 5, 7, 19}, .workgroup = {32, 1, 1}};
  for (const bool with_aql : {false, true}) {
    SCOPED_TRACE(with_aql ? "aql" : "pm4");
    std::ranges::fill(target.bytes(), 0);
    const KernelArgs args =
        ArgsOf(kernel, kernels::GroupIdDumpArgs{.target = target.address(), .groups_x = 5, .groups_y = 7});
    Finish(with_aql ? Must(dispatcher.Run(*aql, kernel, args, shape))
                    : Must(dispatcher.Run(*pm4, kernel, args, shape)));
    for (uint32_t z = 0; z < 19; ++z) {
      for (uint32_t y = 0; y < 7; ++y) {
        for (uint32_t x = 0; x < 5; ++x) {
          ASSERT_THAT(target.as<uint32_t>().subspan(4 * (x + 5 * (y + 7 * z)), 4), testing::ElementsAre(x, y, z, 1));
        }
      }
    }
  }
}

TEST_F(DeviceSmoke, KernelsHaveScratchAndLds) {
  const auto scratch = Load(kernels::kScratch1024);
  const auto reduce = Load(kernels::kReduceLds);
  const LoadedKernel scratch_kernel = Must(scratch->OnlyKernel()), reduce_kernel = Must(reduce->OnlyKernel());
  Dispatcher dispatcher(gpu());
  auto pm4 = Must(gpu().OpenPm4Queue());
  auto aql = Must(gpu().OpenAqlQueue());
  constexpr uint32_t kItems = 2048;
  const Buffer first = Must(gpu().Gtt(kItems * 4)), second = Must(gpu().Gtt(kItems * 4));
  const DispatchShape shape{.grid = {kItems, 1, 1}, .workgroup = {256, 1, 1}};
  const auto run_scratch = [&](auto& queue, const Buffer& target) {
    Finish(Must(dispatcher.Run(
        queue, scratch_kernel,
        ArgsOf(scratch_kernel, kernels::ScratchArgs{.target = target.address(), .count = kItems}), shape)));
  };
  run_scratch(*pm4, first);
  run_scratch(*aql, second);
  for (uint32_t item = 0; item < kItems; ++item) {
    uint32_t expected = 0;
    for (uint32_t i = 0; i < 256; ++i) expected = std::rotl(expected, 1) ^ ((item + 1) * 0x9e3779b1 + i);
    ASSERT_EQ(first.as<uint32_t>()[item], expected) << "pm4, item " << item;
    ASSERT_EQ(second.as<uint32_t>()[item], expected) << "aql, item " << item;
  }

  const Buffer sums = Must(gpu().Gtt(4096));
  std::iota(first.as<uint32_t>().begin(), first.as<uint32_t>().end(), 0);
  Finish(Must(dispatcher.Run(
      *pm4, reduce_kernel,
      ArgsOf(reduce_kernel,
             kernels::ReduceLdsArgs{.target = sums.address(), .source = first.address(), .count = kItems}),
      shape)));
  for (uint32_t group = 0; group < kItems / 256; ++group) {
    EXPECT_EQ(sums.as<uint32_t>()[group], 256 * 256 * group + 255 * 128);
  }
}

TEST_F(DeviceSmoke, HiddenArgumentsSayTheShape) {
  const auto program = Load(kernels::kHiddenArgsDump);
  const LoadedKernel kernel = Must(program->OnlyKernel());
  Dispatcher dispatcher(gpu());
  auto aql = Must(gpu().OpenAqlQueue());
  const Buffer target = Must(gpu().Gtt(4096));
  const DispatchShape shape{.grid = {100, 6, 1}, .workgroup = {32, 4, 1}};
  Finish(Must(
      dispatcher.Run(*aql, kernel, ArgsOf(kernel, kernels::HiddenArgsDumpArgs{.target = target.address()}), shape)));
  EXPECT_THAT(target.as<uint32_t>().first(10), testing::ElementsAre(3, 1, 1, 32, 4, 1, 4, 2, 0, 2));
}

}  // namespace
}  // namespace kfdcts
