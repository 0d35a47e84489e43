// What a dispatch becomes: arguments by metadata, registers by descriptor, a grid of which each work-group runs once.

#include "driver/dispatch/dispatch.h"

#include <gmock/gmock.h>

#include <map>

#include "driver/base/bytes.h"
#include "driver/device/fake_backend.h"
#include "driver/packets/aql.h"
#include "kernels/catalogue.h"

namespace kfdcts {
namespace {

using testing::HasSubstr;

// ---- arguments

KernelMetadata TwoArguments() {
  KernelMetadata metadata;
  metadata.kernarg_segment_size = 40;
  metadata.arguments = {{"target", "global_buffer", "global", 0, 8}, {"count", "by_value", "", 8, 4},
                        {"", "hidden_block_count_x", "", 16, 4},     {"", "hidden_group_size_y", "", 20, 2},
                        {"", "hidden_remainder_x", "", 22, 2},       {"", "hidden_grid_dims", "", 24, 2},
                        {"", "hidden_hostcall_buffer", "", 32, 8}};
  return metadata;
}

TEST(KernelArgsTest, LaysOutNamedAndHiddenArguments) {
  const KernelMetadata metadata = TwoArguments();
  const DispatchShape shape{.grid = {100, 8, 1}, .workgroup = {32, 4, 1}};
  const auto bytes =
      KernelArgs(metadata).Set("target", uint64_t{0x1122334455667788}).Set("count", uint32_t{9}).Build(shape);
  ASSERT_TRUE(bytes.ok()) << bytes.error().message;
  ASSERT_EQ(bytes->size(), 40u);
  EXPECT_EQ(LoadLe<uint64_t>(bytes->data()), 0x1122334455667788u);
  EXPECT_EQ(LoadLe<uint32_t>(bytes->data() + 8), 9u);
  EXPECT_EQ(LoadLe<uint32_t>(bytes->data() + 16), 3u);  // whole groups only
  EXPECT_EQ(LoadLe<uint16_t>(bytes->data() + 20), 4u);
  EXPECT_EQ(LoadLe<uint16_t>(bytes->data() + 22), 4u);
  EXPECT_EQ(LoadLe<uint16_t>(bytes->data() + 24), 2u);
  EXPECT_EQ(LoadLe<uint64_t>(bytes->data() + 32), 0u);
}

TEST(KernelArgsTest, SaysWhatIsWrong) {
  const KernelMetadata metadata = TwoArguments();
  const auto error = [&](KernelArgs& args) { return args.Build({}).error().message; };
  KernelArgs misspelt(metadata), short_one(metadata), unset(metadata), no_place(metadata), all(metadata);
  EXPECT_THAT(error(misspelt.Set("targte", uint64_t{1}).Set("other", 1)),
              HasSubstr("no argument \"targte\" (it has target, count)"));
  EXPECT_THAT(error(short_one.Set("target", uint32_t{1})), HasSubstr("has 8 bytes, not 4"));
  EXPECT_THAT(error(unset.Set("target", uint64_t{1})), HasSubstr("\"count\" at byte 8 was never set"));
  EXPECT_THAT(error(no_place.SetAt(4, AsBytes(uint32_t{1}))), HasSubstr("no argument begins at byte 4"));
  EXPECT_THAT(error(all.SetAll(AsBytes(uint64_t{1}))), HasSubstr("\"count\" at 8+4 lies behind the 8 bytes"));
}

// ---- the grid

TEST(SliceGridTest, CoversTheLongestAxisOnceAndEvenly) {
  for (const uint32_t groups : {1u, 7u, 8u, 9u, 1000u}) {
    const DispatchShape shape{.grid = {3, groups * 4, 5}, .workgroup = {1, 4, 1}};
    const auto slices = SliceGrid(shape, 8);
    ASSERT_EQ(slices.size(), 8u);
    uint32_t next = 0, least = ~0u, most = 0;
    for (const GridSlice& slice : slices) {
      EXPECT_EQ(slice.axis, groups > 5 ? 1 : 2);
      EXPECT_EQ(slice.first, next);
      next = slice.end;
      least = std::min(least, slice.end - slice.first);
      most = std::max(most, slice.end - slice.first);
    }
    EXPECT_EQ(next, std::max(groups, 5u));
    EXPECT_LE(most - least, 1u);
  }
}

// The compute front end of one XCC, as far as a dispatch goes; register numbers are byte addresses of Mesa's register
// files less 0xb000, divided by 4.
struct FrontEnd {
  uint32_t xcc = 0;
  std::map<uint32_t, uint32_t> sh{};
  std::map<std::array<uint32_t, 3>, uint64_t> items{};  // work-items of each group that ran
  uint32_t initiator = 0;

  void Run(const std::vector<uint32_t>& dwords) {
    for (size_t at = 0; at < dwords.size();) {
      const uint32_t op = (dwords[at] >> 8) & 0xff;
      const size_t size = ((dwords[at] >> 16) & 0x3fff) + 2;
      const uint32_t* body = &dwords[at + 1];
      at += size;
      if (op == 0x23 && (body[0] >> 24 >> xcc & 1) == 0) at += body[0] & 0x3fff;
      if (op == 0x76) {
        for (size_t i = 2; i < size; ++i) sh[body[0] + static_cast<uint32_t>(i) - 2] = body[i - 1];
      }
      if (op == 0x15) Dispatch(body);
    }
  }

  void Dispatch(const uint32_t* body) {
    initiator = body[3];
    const bool partial = (initiator & 2) != 0, from_zero = (initiator & 4) != 0;
    std::array<uint32_t, 3> start{};
    for (uint32_t i = 0; i < 3; ++i) start[i] = from_zero ? 0 : sh[0x204 + i];
    for (uint32_t z = start[2]; z < body[2]; ++z) {
      for (uint32_t y = start[1]; y < body[1]; ++y) {
        for (uint32_t x = start[0]; x < body[0]; ++x) {
          const std::array<uint32_t, 3> group{x, y, z};
          uint64_t count = 1;
          for (uint32_t i = 0; i < 3; ++i) {
            const uint32_t threads = sh[0x207 + i];
            count *= partial && group[i] == body[i] - 1 ? threads >> 16 : threads & 0xffff;
          }
          EXPECT_EQ(items.count(group), 0u);
          items[group] = count;
        }
      }
    }
  }
};

class DispatchTest : public FakeDeviceTest {
 protected:
  void Load(const char* board, std::string_view name) {
    Open(board);
    const kernels::KernelEntry* entry = kernels::Find(name, gpu().family().name);
    ASSERT_NE(entry, nullptr);
    auto program = Program::Load(gpu(), entry->object);
    ASSERT_TRUE(program.ok()) << program.error().message;
    program_ = std::move(*program);
    kernel_ = *program_->OnlyKernel();
  }
  KernelArgs Fill() {
    const kernels::Fill32Args args{.target = 0x123450000, .value = 7, .count = 99};
    return std::move(KernelArgs(kernel_.metadata()).SetAll(AsBytes(args)));
  }
  void TearDown() override {
    program_.reset();
    FakeDeviceTest::TearDown();
  }
  std::unique_ptr<Program> program_;
  LoadedKernel kernel_;
};

TEST_F(DispatchTest, EveryWorkgroupRunsOnOneXccWithAllItsItems) {
  for (const char* board : {"mi300x", "rx7900xtx"}) {
    Load(board, "fill32");
    auto queue = std::move(*gpu().OpenPm4Queue());
    Dispatcher dispatcher(gpu());
    for (const DispatchShape& shape : {DispatchShape{.grid = {1, 1, 1}, .workgroup = {1, 1, 1}},
                                       DispatchShape{.grid = {1000, 3, 2}, .workgroup = {64, 2, 1}},
                                       DispatchShape{.grid = {5, 77, 6}, .workgroup = {8, 4, 4}},
                                       DispatchShape{.grid = {64, 2, 90}, .workgroup = {64, 1, 4}}}) {
      auto prepared = dispatcher.Prepare(*queue, kernel_, Fill(), {.shape = shape});
      ASSERT_TRUE(prepared.ok()) << prepared.error().message;
      uint64_t groups = 0, items = 0;
      for (uint32_t xcc = 0; xcc < queue->xccs(); ++xcc) {
        FrontEnd front{.xcc = xcc};
        front.Run(prepared->pm4);
        groups += front.items.size();
        for (const auto& [group, count] : front.items) items += count;
      }
      EXPECT_EQ(groups, shape.TotalGroups());
      EXPECT_EQ(items, uint64_t{shape.grid[0]} * shape.grid[1] * shape.grid[2]);
    }
    queue.reset();
    program_.reset();
  }
}

TEST_F(DispatchTest, RegistersComeFromTheDescriptor) {
  for (const char* board : {"mi300x", "rx7900xtx"}) {
    SCOPED_TRACE(board);
    Load(board, "reduce_lds");
    auto queue = std::move(*gpu().OpenPm4Queue());
    Dispatcher dispatcher(gpu());
    const kernels::ReduceLdsArgs args{.target = 1, .source = 2, .count = 3};
    const DispatchShape shape{.grid = {256, 1, 1}, .workgroup = {256, 1, 1}, .dynamic_lds = 600};
    auto prepared = dispatcher.Prepare(*queue, kernel_, std::move(KernelArgs(kernel_.metadata()).SetAll(AsBytes(args))),
                                       {.shape = shape, .acquire = false});
    ASSERT_TRUE(prepared.ok()) << prepared.error().message;
    FrontEnd front{.xcc = 7 % queue->xccs()};  // a single group: the last slice has it
    front.Run(prepared->pm4);
    EXPECT_EQ((front.sh[0x20c] | uint64_t{front.sh[0x20d]} << 32) << 8, kernel_.entry_address());
    EXPECT_EQ(front.sh[0x212], kernel_.descriptor().compute_pgm_rsrc1);
    EXPECT_EQ(front.sh[0x213] >> 15 & 0x1ff, 4u) << "1024 + 600 bytes of LDS in units of 512";
    EXPECT_EQ(front.sh[0x213] & 0x7fff, kernel_.descriptor().compute_pgm_rsrc2 & 0x7fff);
    EXPECT_EQ(front.sh[0x218], 0u) << "no scratch";
    EXPECT_EQ(front.initiator & 1, 1u);
    EXPECT_EQ(front.initiator >> 15 & 1, kernel_.descriptor().enable_wavefront_size32 ? 1u : 0u);
    EXPECT_EQ(front.sh[0x240] | uint64_t{front.sh[0x241]} << 32, prepared->kernarg_address);
    EXPECT_EQ(LoadLe<uint64_t>(reinterpret_cast<const void*>(prepared->kernarg_address + 8)), 2u);
    queue.reset();
    program_.reset();
  }
}

TEST_F(DispatchTest, EachXccHasScratchOfItsOwn) {
  Load("mi300x", "scratch_1024");
  auto queue = std::move(*gpu().OpenPm4Queue());
  Dispatcher dispatcher(gpu());
  const kernels::ScratchArgs args{.target = 1, .count = 2};
  const DispatchShape shape{.grid = {8 * 256, 1, 1}, .workgroup = {256, 1, 1}};
  auto prepared = dispatcher.Prepare(*queue, kernel_, std::move(KernelArgs(kernel_.metadata()).SetAll(AsBytes(args))),
                                     {.shape = shape, .scratch_waves = 8});
  ASSERT_TRUE(prepared.ok()) << prepared.error().message;
  uint64_t previous = 0;
  for (uint32_t xcc = 0; xcc < 8; ++xcc) {
    FrontEnd front{.xcc = xcc};
    front.Run(prepared->pm4);
    const uint64_t base = (front.sh[0x210] | uint64_t{front.sh[0x211]} << 32) << 8;
    EXPECT_EQ(front.sh[0x218], 64u << 12 | 8u) << "1 KiB of 64 lanes is 64 granules, 8 waves";
    EXPECT_EQ(front.sh[0x213] & 1, 1u) << "SCRATCH_EN";
    if (xcc != 0) {
      EXPECT_EQ(base - previous, 8u * 64 * 1024);
    }
    previous = base;
  }
}

TEST_F(DispatchTest, AqlPacketSaysTheSame) {
  Load("rx7900xtx", "fill32");
  auto queue = std::move(*gpu().OpenAqlQueue());
  Dispatcher dispatcher(gpu());
  auto prepared =
      dispatcher.Prepare(*queue, kernel_, Fill(),
                         {.shape = {.grid = {1000, 3, 1}, .workgroup = {128, 2, 1}}, .completion_signal = 0x1000});
  ASSERT_TRUE(prepared.ok()) << prepared.error().message;
  const uint8_t* packet = prepared->aql.bytes;
  EXPECT_EQ(LoadLe<uint16_t>(packet), 2u | 1u << 8 | 2u << 9 | 2u << 11);
  EXPECT_EQ(LoadLe<uint16_t>(packet + 2), 2u);
  EXPECT_EQ(LoadLe<uint16_t>(packet + 4), 128u);
  EXPECT_EQ(LoadLe<uint32_t>(packet + 12), 1000u);
  EXPECT_EQ(LoadLe<uint64_t>(packet + 32), kernel_.descriptor_address());
  EXPECT_EQ(LoadLe<uint64_t>(packet + 40), prepared->kernarg_address);
  EXPECT_EQ(LoadLe<uint64_t>(packet + 56), 0x1000u);
}

TEST_F(DispatchTest, ArgumentMemoryIsUsedAgainWhenItsWorkIsDone) {
  Load("rx7900xtx", "fill32");
  auto queue = std::move(*gpu().OpenAqlQueue());
  Dispatcher dispatcher(gpu());
  const int64_t before = device_->live().Snapshot().of(LiveKind::kGtt);
  const auto signal = reinterpret_cast<int64_t*>(queue->fence_signal_address() + 8);
  for (int i = 0; i < 5000; ++i) {  // 320 KB of arguments
    auto ticket = dispatcher.Run(*queue, kernel_, Fill(), DispatchShape{});
    ASSERT_TRUE(ticket.ok()) << ticket.error().message;
    StoreLe(reinterpret_cast<void*>(queue->request().read_pointer_address), queue->WritePointer());
    *signal -= 1;
  }
  EXPECT_LE(device_->live().Snapshot().of(LiveKind::kGtt) - before, 2);
}

TEST_F(DispatchTest, RefusesWhatCannotRun) {
  Load("mi300x", "fill32");
  const auto refusal = [&](const DispatchShape& shape) {
    const Status status = CheckShape(gpu().family(), kernel_, shape);
    return status.ok() ? std::string() : status.error().message;
  };
  EXPECT_EQ(refusal({}), "");
  EXPECT_THAT(refusal({.grid = {1, 0, 1}}), HasSubstr("axis 1"));
  EXPECT_THAT(refusal({.workgroup = {1025, 1, 1}}), HasSubstr("axis 0"));
  EXPECT_THAT(refusal({.workgroup = {64, 64, 1}}), HasSubstr("64x64x1"));
  EXPECT_EQ(refusal({.dynamic_lds = 65536}), "");
  EXPECT_THAT(refusal({.dynamic_lds = 65537}), HasSubstr("65537 bytes of LDS"));
  EXPECT_EQ(program_->Kernel("fill23").error().message, "no kernel \"fill23\" in the code object (it has fill32)");
  const kernels::KernelEntry* other = kernels::Find("fill32", "gfx1100");
  EXPECT_EQ(Program::Load(gpu(), other->object).error().message, "a code object for gfx1100 on a gfx942");
}

}  // namespace
}  // namespace kfdcts
