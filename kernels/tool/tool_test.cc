// The header's grammar and the assembler's errors.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "kernels/tool/assembler.h"
#include "kernels/tool/source.h"

namespace kernel_tool {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class KernelFileTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "kernel_tool_XXXXXX";
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = name;
  }
  void TearDown() override { std::filesystem::remove_all(root_); }

  KernelFile Read(const std::string& text) {
    const std::string path = root_ + "/probe.s";
    std::ofstream(path) << text;
    return ReadKernelFile(path, root_);
  }
  std::string ErrorOf(const std::string& text) {
    try {
      Read(text);
    } catch (const std::runtime_error& error) {
      return error.what();
    }
    return "no error";
  }

  std::string root_;
};

TEST_F(KernelFileTest, ReadsAHeader) {
  const KernelFile file = Read(
      "// Does a thing\n// in two lines.\n//\n// Notes that are no claim.\n//\n// families: gfx9 gfx1100 !gfx906\n"
      "// wave: 64\n// args: ptr target, u32 count, u64 big\n// group: 64\n// lds: 128\n// scratch: 16\n"
      "// inputs: dispatch_ptr workitem_id_y\n// variants: a b\n  s_nop 0\n// families: all\n");
  EXPECT_EQ(file.name, "probe");
  EXPECT_EQ(file.relative, "probe.s");
  EXPECT_EQ(file.claim, "Does a thing in two lines.");
  EXPECT_THAT(file.waves, ElementsAre(64u));
  EXPECT_EQ(file.group, 64u);
  EXPECT_EQ(file.lds, 128u);
  EXPECT_EQ(file.scratch, 16u);
  EXPECT_TRUE(file.Has("dispatch_ptr"));
  EXPECT_FALSE(file.Has("queue_ptr"));
  EXPECT_THAT(file.variants, ElementsAre("a", "b"));
  ASSERT_EQ(file.args.size(), 3u);
  EXPECT_EQ(file.args[1].offset, 8u);
  EXPECT_EQ(file.args[2].offset, 16u);  // naturally aligned
  EXPECT_EQ(file.kernarg_size, 24u);
  EXPECT_TRUE(file.Admits("gfx900"));
  EXPECT_TRUE(file.Admits("gfx942"));
  EXPECT_TRUE(file.Admits("gfx1100"));
  EXPECT_FALSE(file.Admits("gfx906"));
  EXPECT_FALSE(file.Admits("gfx1101"));
}

TEST_F(KernelFileTest, RefusesBadHeaders) {
  EXPECT_THAT(ErrorOf("// families: all\n"), HasSubstr("probe.s:1: the header has no claim"));
  EXPECT_THAT(ErrorOf("// Claim.\n"), HasSubstr("names no families"));
  EXPECT_THAT(ErrorOf("// Claim.\n//\n// families: all\n// wave: 16\n"), HasSubstr("probe.s:4: wave size 16"));
  EXPECT_THAT(ErrorOf("// Claim.\n//\n// families: all\n// args: u16 x\n"), HasSubstr("probe.s:4: ' u16 x' is not"));
  EXPECT_THAT(ErrorOf("// Claim.\n//\n// families: all\n// args: u32 x, u32 x\n"), HasSubstr("'x' stands twice"));
  EXPECT_THAT(ErrorOf("// Claim.\n//\n// families: all\n// args: u32 1x\n"), HasSubstr("is not"));
  EXPECT_THAT(ErrorOf("// Claim.\n//\n// families: all\n// lds: much\n"), HasSubstr("' much' is not a number"));
  EXPECT_THAT(ErrorOf("// Claim.\n//\n// families: all\n// inputs: moon\n"), HasSubstr("unknown input 'moon'"));
  EXPECT_THAT(ErrorOf("// Claim.\n//\n// families: all\n// float_mode: x\n"), HasSubstr("neither flush nor default"));
}

class AssemblerTest : public KernelFileTest {
 protected:
  std::string ErrorOfBody(const std::string& body) {
    const KernelFile file = Read("// Claim.\n//\n// families: all\n" + body);
    const Job job{&file, "probe", "", "gfx942", 64};
    try {
      Assembler({KFDCTS_KERNEL_INCLUDES}).Assemble("gfx942", 64, AssemblerText(job, {}));
    } catch (const std::runtime_error& error) {
      return error.what();
    }
    return "no error";
  }
};

TEST_F(AssemblerTest, NamesTheLineOfTheKernelFile) {
  EXPECT_EQ(ErrorOfBody("  s_endpgm\n"), "no error");
  EXPECT_THAT(ErrorOfBody("  s_endpgm\n  no_such_instruction v0\n"), HasSubstr("probe.s:5:"));
  EXPECT_THAT(ErrorOfBody("  load_arg32 16, missing\n"), HasSubstr("arg_missing"));
}

TEST(Assembler, KnowsTargetsAndNothingElse) {
  EXPECT_TRUE(Assembler::Knows("gfx942"));
  EXPECT_TRUE(Assembler::Knows("gfx1100"));
  EXPECT_FALSE(Assembler::Knows("gfx9999"));
  EXPECT_FALSE(Assembler::Knows("tahiti_not"));
}

TEST_F(AssemblerTest, SaysWhyALinkFails) {
  try {
    Assembler::Link("no object", root_ + "/out.co");
    FAIL() << "linked";
  } catch (const std::runtime_error& error) {
    EXPECT_THAT(error.what(), HasSubstr("linking"));
  }
}

}  // namespace
}  // namespace kernel_tool
