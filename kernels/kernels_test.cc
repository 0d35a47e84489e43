// The index against the code objects, and the code objects against what the headers of the .s files say.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

#include "driver/code_object/code_object.h"
#include "kernels/cases/cases.h"
#include "kernels/catalogue.h"
#include "kernels/index.h"

namespace kfdcts::kernels {
namespace {

using testing::AllOf;
using testing::Field;
using testing::HasSubstr;
using testing::Not;

// Families on which every kernel for "all" has to exist, whatever LLVM this was built with.
constexpr const char* kCore[] = {"gfx900",  "gfx906",  "gfx908",  "gfx90a",  "gfx942",  "gfx950",  "gfx1010", "gfx1030",
                                 "gfx1100", "gfx1101", "gfx1102", "gfx1150", "gfx1151", "gfx1200", "gfx1201"};

std::vector<std::string> Words(std::string_view text) {
  std::istringstream stream{std::string(text)};
  return {std::istream_iterator<std::string>(stream), {}};
}

std::string NameOf(const KernelEntry& entry) { return fmt::format("{}/{} wave{}", entry.gfx, entry.name, entry.wave); }

TEST(KernelIndex, EveryEntryIsTheCodeObjectItClaims) {
  ASSERT_FALSE(All().empty());
  for (const KernelEntry& entry : All()) {
    const auto object = CodeObject::Parse(entry.object);
    ASSERT_TRUE(object.ok()) << NameOf(entry) << ": " << object.error().message;
    ASSERT_EQ(object->target(), entry.gfx) << NameOf(entry);
    ASSERT_EQ(object->version(), 5) << NameOf(entry);
    ASSERT_EQ(object->kernels().size(), 1u) << NameOf(entry);
    const CodeKernel& kernel = object->kernels()[0];
    ASSERT_EQ(kernel.name, entry.name);
    ASSERT_EQ(kernel.metadata.wavefront_size, entry.wave) << NameOf(entry);
    const KernelSource* source = FindSource(entry.name);
    ASSERT_NE(source, nullptr) << NameOf(entry);
    const auto group = kernel.metadata.reqd_workgroup_size;
    ASSERT_EQ(group.has_value() ? (*group)[0] : 0, source->group_size) << NameOf(entry);
    ASSERT_TRUE(object->Load(0x10000).ok()) << NameOf(entry);
  }
}

TEST(KernelIndex, DescriptorsAgreeWithMetadata) {
  for (const KernelEntry& entry : All()) {
    const auto object = CodeObject::Parse(entry.object);
    ASSERT_TRUE(object.ok());
    const CodeKernel& kernel = object->kernels()[0];
    EXPECT_EQ(kernel.descriptor.group_segment_fixed_size, kernel.metadata.group_segment_fixed_size) << NameOf(entry);
    EXPECT_EQ(kernel.descriptor.private_segment_fixed_size, kernel.metadata.private_segment_fixed_size)
        << NameOf(entry);
    EXPECT_EQ(kernel.descriptor.kernarg_size, kernel.metadata.kernarg_segment_size) << NameOf(entry);
    EXPECT_EQ(kernel.descriptor.enable_private_segment, kernel.metadata.private_segment_fixed_size != 0)
        << NameOf(entry);
    EXPECT_TRUE(kernel.descriptor.enable_sgpr_kernarg_segment_ptr) << NameOf(entry);
  }
}

// A kernel's arguments are the same on every family, so that one struct serves all.
TEST(KernelIndex, ArgumentsAreTheSameEverywhere) {
  std::map<std::string_view, std::vector<KernelArgument>> first;
  for (const KernelEntry& entry : All()) {
    const auto object = CodeObject::Parse(entry.object);
    ASSERT_TRUE(object.ok());
    const auto& arguments = object->kernels()[0].metadata.arguments;
    const auto [known, fresh] = first.emplace(entry.name, arguments);
    if (fresh) continue;
    ASSERT_EQ(known->second.size(), arguments.size()) << NameOf(entry);
    for (size_t i = 0; i < arguments.size(); ++i) {
      EXPECT_EQ(known->second[i].name, arguments[i].name) << NameOf(entry);
      EXPECT_EQ(known->second[i].offset, arguments[i].offset) << NameOf(entry);
      EXPECT_EQ(known->second[i].size, arguments[i].size) << NameOf(entry);
    }
  }
}

TEST(KernelIndex, SourcesAndEntriesAreOneSet) {
  std::set<std::string_view> entries, sources;
  for (const KernelEntry& entry : All()) entries.insert(entry.name);
  for (const KernelSource& source : Sources()) {
    sources.insert(source.name);
    EXPECT_FALSE(source.claim.empty()) << source.name;
    EXPECT_TRUE(source.file.ends_with(".s")) << source.name;
    for (const std::string& gfx : Words(source.targets)) {
      EXPECT_NE(Find(source.name, gfx), nullptr) << source.name << " for " << gfx;
    }
    for (const std::string& gfx : Words(source.skipped)) {
      EXPECT_EQ(Find(source.name, gfx), nullptr) << source.name << " for " << gfx;
    }
  }
  EXPECT_EQ(entries, sources);
}

TEST(KernelIndex, CoreFamiliesHaveEveryGeneralKernel) {
  // Kernels whose header leaves families out, with the reason.
  const std::set<std::string_view> partial = {
      "gws_exclude",   // waves wait by GWS where the kernel gives its resources to queues: not gfx10.1, MES
      "gws_init",      // likewise
      "gws_meet",      // likewise
      "hw_id",         // gfx10.1 has no HW_ID register by that name
      "memtime",       // s_memtime went after gfx10.3
      "trap_handler",  // gfx10.1 has no stores by thread id
  };
  for (const KernelSource& source : Sources()) {
    if (partial.contains(source.name) || !source.cases.empty()) continue;
    for (const char* gfx : kCore) {
      EXPECT_NE(Find(source.name, gfx, 64), nullptr) << source.name << " for " << gfx;
      const bool wave32 = std::string_view(gfx).starts_with("gfx1");
      EXPECT_EQ(Find(source.name, gfx, 32) != nullptr, wave32) << source.name << " for " << gfx;
    }
  }
  EXPECT_EQ(Find("memtime", "gfx1100"), nullptr);
  EXPECT_NE(Find("memtime", "gfx1030"), nullptr);
}

// Kernels made of instruction cases: there where the file admits one of its ops, and nowhere else; no op is idle.
TEST(KernelIndex, CaseFilesHaveAKernelWhereTheyHaveAnOp) {
  std::set<std::string> formats;
  for (const KernelSource& source : Sources()) {
    if (source.cases.empty()) continue;
    const CaseFile file = ParseCases(source.cases, std::string(source.file));
    formats.insert(std::string(source.file.substr(0, source.file.rfind('/'))));
    std::set<const CaseOp*> used;
    for (const char* gfx : kCore) {
      for (const uint32_t wave : {32u, 64u}) {
        if (wave == 32 && !std::string_view(gfx).starts_with("gfx1")) continue;
        const CaseLayout layout = LayOut(file, gfx, wave);
        EXPECT_EQ(Find(source.name, gfx, wave) != nullptr, !layout.blocks.empty()) << source.file << " for " << gfx;
        for (const CaseBlock& block : layout.blocks) used.insert(block.op);
      }
    }
    for (const CaseTest& test : file.tests) {
      for (const CaseOp& op : test.ops) EXPECT_TRUE(used.contains(&op)) << source.file << ":" << op.line;
    }
  }
  EXPECT_GE(formats.size(), 10u);
}

TEST(KernelIndex, FindPrefersTheFamilysOwnWaveSize) {
  EXPECT_EQ(Find("fill32", "gfx942")->wave, 64u);
  EXPECT_EQ(Find("fill32", "gfx1100")->wave, 32u);
  EXPECT_EQ(Find("fill32", "gfx1100", 64)->wave, 64u);
  EXPECT_EQ(Find("fill32", "gfx942", 32), nullptr);
  EXPECT_EQ(Find("fill33", "gfx942"), nullptr);
  EXPECT_EQ(Find("fill32", "gfx9999"), nullptr);
  EXPECT_EQ(Find("", ""), nullptr);
}

TEST(KernelIndex, IsSorted) {
  const auto key = [](const KernelEntry& entry) { return std::tuple(entry.name, entry.gfx, entry.wave); };
  EXPECT_TRUE(std::ranges::is_sorted(All(), {}, key));
  EXPECT_TRUE(std::ranges::is_sorted(Sources(), {}, &KernelSource::name));
}

TEST(KernelIndex, EmbedsTheFilesOfTheBuild) {
  for (const char* gfx : {"gfx942", "gfx1100"}) {
    const KernelEntry* entry = Find("reduce_lds", gfx);
    ASSERT_NE(entry, nullptr);
    std::ifstream stream(fmt::format("{}/{}/reduce_lds.w{}.co", KFDCTS_KERNEL_OBJECTS, gfx, entry->wave),
                         std::ios::binary);
    const std::vector<uint8_t> file{std::istreambuf_iterator<char>(stream), {}};
    EXPECT_TRUE(std::ranges::equal(file, entry->object));
  }
}

template <typename Args>
void ExpectArgument(const Kernel<Args>& kernel, const char* name, size_t offset, size_t size) {
  const auto object = CodeObject::Parse(Find(kernel.name, "gfx942")->object);
  ASSERT_TRUE(object.ok());
  const KernelArgument* argument = object->kernels()[0].metadata.Find(name);
  ASSERT_NE(argument, nullptr) << name;
  EXPECT_EQ(argument->offset, offset) << name;
  EXPECT_EQ(argument->size, size) << name;
}

#define EXPECT_ARGUMENT(kernel, field)                                                              \
  ExpectArgument(kernel, #field, offsetof(std::remove_cvref_t<decltype(kernel)>::Arguments, field), \
                 sizeof(std::declval<std::remove_cvref_t<decltype(kernel)>::Arguments>().field))

TEST(KernelCatalogue, StructsLieAsTheMetadataSays) {
  EXPECT_ARGUMENT(kFill32, target);
  EXPECT_ARGUMENT(kFill32, value);
  EXPECT_ARGUMENT(kFill32, count);
  EXPECT_ARGUMENT(kSaxpy, a);
  EXPECT_ARGUMENT(kExecMask, mask);
  EXPECT_ARGUMENT(kExecMask, value);
  EXPECT_ARGUMENT(kAtomic64ReturnAdd, value);
  EXPECT_ARGUMENT(kAtomic64ReturnAdd, count);
  EXPECT_ARGUMENT(kConsumer, messages);
  EXPECT_EQ(kFill32.group_size, 256u);
  EXPECT_EQ(kWorkItemDump.group_size, 0u);
  EXPECT_EQ(kAtomic32Umax.name, "atomic32_umax");
}

TEST(KernelCatalogue, HiddenArgumentsFollowTheOrdinaryOnes) {
  const auto object = CodeObject::Parse(Find("hidden_args_dump", "gfx1100")->object);
  ASSERT_TRUE(object.ok());
  const KernelMetadata& metadata = object->kernels()[0].metadata;
  const auto hidden = std::ranges::find(metadata.arguments, "hidden_group_size_y", &KernelArgument::value_kind);
  ASSERT_NE(hidden, metadata.arguments.end());
  EXPECT_TRUE(hidden->hidden());
  EXPECT_EQ(hidden->offset, 8u + 14u);
  EXPECT_EQ(hidden->size, 2u);
}

// gfx1100 in wave32: user and system SGPRs together are at least 16.
TEST(KernelDescriptors, PadUserSgprsWhereTheHardwareNeedsIt) {
  const auto sgprs = [](const char* gfx, uint32_t wave) {
    const auto object = CodeObject::Parse(Find("fill32", gfx, wave)->object);
    const KernelDescriptor& d = object->kernels()[0].descriptor;
    return d.user_sgpr_count + d.enable_sgpr_workgroup_id_x;
  };
  EXPECT_EQ(sgprs("gfx1100", 32), 16u);
  EXPECT_EQ(sgprs("gfx1102", 32), 16u);
  EXPECT_EQ(sgprs("gfx1100", 64), 3u);
  EXPECT_EQ(sgprs("gfx1101", 32), 3u);
  EXPECT_EQ(sgprs("gfx942", 64), 3u);
}

// COMPUTE_PGM_RSRC1.FLOAT_DENORM_MODE_32, bits 17:16.
TEST(KernelDescriptors, TakeTheDenormalModeOfTheHeader) {
  const auto mode = [](const char* name) {
    const auto object = CodeObject::Parse(Find(name, "gfx1100")->object);
    return object->kernels()[0].descriptor.compute_pgm_rsrc1 >> 16 & 3;
  };
  EXPECT_EQ(mode("mode_dump"), 3u);
  EXPECT_EQ(mode("mode_dump_flush"), 0u);
}

}  // namespace
}  // namespace kfdcts::kernels
