#include "driver/families/families.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

#include "driver/families/queue_memory.h"

namespace kfdcts {
namespace {

using testing::HasSubstr;

// The targets of the project, each with what its name says about its version.
struct Target {
  const char* name;
  uint32_t version;
};
constexpr Target kTargets[] = {
    {"gfx900", 90000},   {"gfx906", 90006},   {"gfx908", 90008},   {"gfx90a", 90010},   {"gfx940", 90400},
    {"gfx941", 90401},   {"gfx942", 90402},   {"gfx950", 90500},   {"gfx1010", 100100}, {"gfx1011", 100101},
    {"gfx1012", 100102}, {"gfx1013", 100103}, {"gfx1030", 100300}, {"gfx1031", 100301}, {"gfx1032", 100302},
    {"gfx1033", 100303}, {"gfx1034", 100304}, {"gfx1035", 100305}, {"gfx1036", 100306}, {"gfx1100", 110000},
    {"gfx1101", 110001}, {"gfx1102", 110002}, {"gfx1103", 110003}, {"gfx1150", 110500}, {"gfx1151", 110501},
    {"gfx1152", 110502}, {"gfx1153", 110503}, {"gfx1200", 120000}, {"gfx1201", 120001}, {"gfx1250", 120500},
};

TEST(Families, EveryTargetHasARowAndNoOther) {
  for (const Target& target : kTargets) {
    SCOPED_TRACE(target.name);
    const Family* family = FindFamily(target.name);
    ASSERT_NE(family, nullptr);
    EXPECT_EQ(family->target_version(), target.version);
    EXPECT_EQ(FindFamily(target.version), family);
  }
  EXPECT_EQ(AllFamilies().size(), std::size(kTargets));
  EXPECT_EQ(FindFamily("gfx1300"), nullptr);
  EXPECT_EQ(FindFamily(80003u), nullptr);
}

TEST(Families, CoreSetIsRdna2To4AndCdna2To3) {
  std::set<std::string_view> core;
  for (const Family& family : AllFamilies()) {
    if (family.core) core.insert(family.name);
  }
  EXPECT_EQ(core, (std::set<std::string_view>{"gfx90a", "gfx942", "gfx1030", "gfx1100", "gfx1200", "gfx1201"}));
}

TEST(Families, EveryRowIsComplete) {
  for (const Family& family : AllFamilies()) {
    SCOPED_TRACE(family.name);
    EXPECT_FALSE(family.generation.empty());
    EXPECT_GE(family.sdma_ip, (IpVersion{4, 0, 0}));
    EXPECT_TRUE(family.has(Feature::kWave32) || family.has(Feature::kWave64));
    EXPECT_EQ(family.vgpr_granule(32) != 0, family.has(Feature::kWave32));
    EXPECT_EQ(family.vgpr_granule(64) != 0, family.has(Feature::kWave64));
    EXPECT_NE(family.vgpr_granule(family.preferred_wave), 0);
    EXPECT_NE(family.has(Feature::kEopTcActions), family.has(Feature::kGcrCntl)) << "one way of cache control";
    EXPECT_NE(family.has(Feature::kBarrier), family.has(Feature::kSplitBarrier)) << "one way of barriers";
    EXPECT_EQ(family.has(Feature::kInstPrefSize), family.inst_pref_size_last_bit != 0);
    EXPECT_TRUE(!family.has(Feature::kUnifiedVgprs) || family.has(Feature::kAccVgprs));
    EXPECT_TRUE(!family.has(Feature::kXnackPerProcess) || family.has(Feature::kXnack));
    EXPECT_GE(family.queue_memory.lds_bytes_per_cu, family.lds_bytes);
    EXPECT_EQ(family.lds_bytes % family.lds_granule, 0u);
    EXPECT_LT(family.lds_bytes / family.lds_granule, 512u) << "LDS_SIZE has 9 bits";
  }
}

TEST(Families, EveryFeatureIsNamedAndSomeoneHasIt) {
  std::set<std::string_view> names;
  for (unsigned i = 0; i < static_cast<unsigned>(Feature::kCount); ++i) {
    const auto feature = static_cast<Feature>(i);
    EXPECT_TRUE(names.insert(NameOf(feature)).second) << NameOf(feature) << " names two features";
    const auto all = AllFamilies();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Family& f) { return f.has(feature); }))
        << NameOf(feature);
  }
}

// Linux 6.12 kfd_queue.c kfd_get_vgpr_size_per_cu, all branches, beside gfx1250 and gfx950 (libhsakmt queues.c
// hsakmt_get_vgpr_size_per_cu).
TEST(Families, VgprBytesPerCuAreTheKernels) {
  const std::pair<const char*, uint32_t> rows[] = {
      {"gfx900", 0x40000},  {"gfx906", 0x40000},  {"gfx908", 0x80000},  {"gfx90a", 0x80000},  {"gfx942", 0x80000},
      {"gfx950", 0x80000},  {"gfx1012", 0x40000}, {"gfx1030", 0x40000}, {"gfx1100", 0x60000}, {"gfx1101", 0x60000},
      {"gfx1102", 0x40000}, {"gfx1103", 0x40000}, {"gfx1150", 0x40000}, {"gfx1151", 0x60000}, {"gfx1152", 0x40000},
      {"gfx1200", 0x60000}, {"gfx1201", 0x60000}, {"gfx1250", 0x80000},
  };
  for (const auto& [name, bytes] : rows) EXPECT_EQ(FindFamily(name)->queue_memory.vgpr_bytes_per_cu, bytes) << name;
}

// What LLVM 19's assembler accepts for each target (llvm-mc -mcpu, one instruction each, XNACK by -mattr=+xnack showing
// in the ELF header).
TEST(Families, InstructionFeaturesAreWhatLlvmAccepts) {
  const std::vector<std::string_view> targets = {"gfx900",  "gfx906",  "gfx908",  "gfx90a",  "gfx940",  "gfx942",
                                                 "gfx1010", "gfx1013", "gfx1030", "gfx1036", "gfx1100", "gfx1103",
                                                 "gfx1150", "gfx1152", "gfx1200", "gfx1201"};
  struct Row {
    Feature feature;
    std::string_view accepted;  // one character per target
  };
  const Row rows[] = {
      {Feature::kSdwa, "xxxxxxxxxx......"},           // v_mov_b32_sdwa
      {Feature::kDpp8, "......xxxxxxxxxx"},           // v_mov_b32_dpp dpp8
      {Feature::kScalarStore, "xxxxxxxx........"},    // s_store_dword, s_atomic_add
      {Feature::kScalarMemtime, "xxxxxxxxxx......"},  // s_memtime
      {Feature::kScalarFloat, "............xxxx"},    // s_add_f32
      {Feature::kBarrier, "xxxxxxxxxxxxxx.."},        // s_barrier
      {Feature::kSplitBarrier, "..............xx"},   // s_barrier_wait
      {Feature::kMfma, "..xxxx.........."},           // v_mfma_f32_32x32x1f32
      {Feature::kMfmaF64, "...xxx.........."},        // v_mfma_f64_4x4x4f64
      {Feature::kSmfmac, "....xx.........."},         // v_smfmac_f32_16x16x32_f16
      {Feature::kWmma, "..........xxxxxx"},           // v_wmma_f32_16x16x16_f16
      {Feature::kVopd, "..........xxxxxx"},           // v_dual_mov_b32
      {Feature::kGds, "xxx...xxxxxxxx.."},            // ds_add_u32 gds
      {Feature::kImage, "xxxx..xxxxxxxxxx"},          // image_load
      {Feature::kLdsDirect, "..........xxxxxx"},      // lds_direct_load, ds_direct_load
      {Feature::kGlobalLoadLds, "....xx.........."},  // global_load_lds_dword
      {Feature::kXnack, "xxxxxxxx........"},
      {Feature::kKernargPreload, "...xxx.........."},  // .amdhsa_user_sgpr_kernarg_preload_length
  };
  for (const Row& row : rows) {
    for (size_t i = 0; i < targets.size(); ++i) {
      EXPECT_EQ(FindFamily(targets[i])->has(row.feature), row.accepted[i] == 'x')
          << NameOf(row.feature) << " on " << targets[i];
    }
  }
}

// Linux 6.12 kfd_device.c kfd_device_info_set_sdma_info; COPY_LINEAR's width by ROCr amd_gpu_agent.cpp CreateBlitSdma.
TEST(Families, SdmaQueuesAndCountWidths) {
  struct Row {
    const char* name;
    int queues;
    int copy_bits;
  };
  const Row rows[] = {
      {"gfx900", 2, 22},  {"gfx906", 8, 22},  {"gfx908", 8, 22},  {"gfx90a", 8, 30},  {"gfx942", 8, 22},
      {"gfx1010", 8, 22}, {"gfx1030", 8, 30}, {"gfx1033", 2, 30}, {"gfx1034", 8, 30}, {"gfx1035", 2, 30},
      {"gfx1036", 2, 30}, {"gfx1100", 6, 30}, {"gfx1151", 6, 30}, {"gfx1201", 6, 30},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(FindFamily(row.name)->sdma_user_queues_per_engine, row.queues) << row.name;
    EXPECT_EQ(FindFamily(row.name)->sdma_copy_count_bits, row.copy_bits) << row.name;
  }
}

// Worked out by hand from the formula of Linux 6.12 kfd_queue.c, as the project's notes have them; board numbers as the
// topology prints them.
TEST(QueueMemory, OfKnownBoards) {
  struct Row {
    const char* board;
    const char* family;
    BoardShape shape;
    uint32_t waves, control_stack, save_area, debug;
    uint64_t mapping;
  };
  const Row rows[] = {
      {"MI300X SPX", "gfx942", {1216, 4, 32, 1, 8}, 1520, 0x3000, 0x1621000, 0xbe00, 0xb167000},
      {"MI210", "gfx90a", {416, 4, 8, 1, 1}, 4096, 0x9000, 0x3c91000, 0x20000, 0x3cb1000},
      {"MI100", "gfx908", {480, 4, 8, 1, 1}, 4096, 0x9000, 0x45e1000, 0x20000, 0x4601000},
      {"Vega 20", "gfx906", {240, 4, 4, 1, 1}, 2048, 0x5000, 0x13f1000, 0x10000, 0x1401000},
      {"RX 6800 XT", "gfx1030", {144, 2, 8, 2, 1}, 2304, 0x7000, 0x17ef000, 0x12000, 0x1801000},
      {"RX 7900 XTX", "gfx1100", {192, 2, 12, 2, 1}, 3072, 0xa000, 0x2bea000, 0x18000, 0x2c02000},
      {"RX 9070 XT", "gfx1201", {128, 2, 8, 2, 1}, 2048, 0x7000, 0x1d47000, 0x10000, 0x1d57000},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.board);
    const Result<QueueMemory> memory = ComputeQueueMemory(*FindFamily(row.family), row.shape);
    ASSERT_TRUE(memory.ok()) << memory.error().message;
    EXPECT_EQ(memory->waves, row.waves);
    EXPECT_EQ(memory->control_stack_size, row.control_stack);
    EXPECT_EQ(memory->save_area_size, row.save_area);
    EXPECT_EQ(memory->debug_size, row.debug);
    EXPECT_EQ(memory->mapping_size, row.mapping);
    EXPECT_EQ(memory->eop_size, 4096u);
  }
}

TEST(QueueMemory, RefusesABoardWithoutUnits) {
  const BoardShape whole = {1216, 4, 32, 1, 8};
  ASSERT_TRUE(ComputeQueueMemory(*FindFamily("gfx942"), whole).ok());
  for (uint32_t BoardShape::* part : {&BoardShape::simd_count, &BoardShape::simd_per_cu, &BoardShape::array_count,
                                      &BoardShape::simd_arrays_per_engine, &BoardShape::num_xcc}) {
    BoardShape shape = whole;
    shape.*part = 0;
    const Result<QueueMemory> memory = ComputeQueueMemory(*FindFamily("gfx942"), shape);
    ASSERT_FALSE(memory.ok());
    EXPECT_THAT(memory.error().message, HasSubstr("no compute queues"));
  }
}

}  // namespace
}  // namespace kfdcts
