// The header's grammar and the assembler's errors.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "kernels/cases/values.h"
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

TEST_F(KernelFileTest, ReadsCases) {
  const std::string header = "// Claim.\n//\n// families: all\n// cases: lanes\n\n";
  const KernelFile file = Read(header +
                               "test a:f32, b:u16 -> d:f32, vcc:mask ; ulp 2 mode 0xc0\n"
                               "  op v_x_e32 {d}, {vcc}, |{a}|, {b} | gfx9 wave64\n"
                               "  1.5, 7 -> nan, 1; -inf, 0xffff -> *, 0\n"
                               "  edge -0, 1 -> zero, 1\n");
  ASSERT_TRUE(file.cases.has_value());
  ASSERT_EQ(file.cases->tests.size(), 1u);
  const kfdcts::kernels::CaseTest& test = file.cases->tests[0];
  EXPECT_EQ(test.ulp, 2u);
  EXPECT_EQ(test.mode, 0xc0);
  EXPECT_EQ(test.ops[0].mnemonic(), "v_x");
  EXPECT_THAT(test.ops[0].condition, ElementsAre("gfx9", "wave64"));
  ASSERT_EQ(test.vectors.size(), 3u);
  EXPECT_THAT(test.vectors[0].inputs, ElementsAre(0x3fc00000u, 0xabcd0007u));  // beyond 16 bits: not zero
  EXPECT_EQ(test.vectors[0].expect[0], kfdcts::kernels::Expect::kNan);
  EXPECT_EQ(test.vectors[1].expect[0], kfdcts::kernels::Expect::kAny);
  EXPECT_TRUE(test.vectors[2].edge);
  EXPECT_EQ(test.vectors[2].line, 9u);
  EXPECT_EQ(file.group, 64u);
  EXPECT_EQ(file.kernarg_size, 32u);
}

TEST_F(KernelFileTest, RefusesBadCases) {
  const auto error = [this](const std::string& lines) {
    return ErrorOf("// Claim.\n//\n// families: all\n// cases: lanes\n\n" + lines);
  };
  const std::string test = "test a:u32 -> d:u32\n  op v_mov_b32 {d}, {a}\n";
  EXPECT_EQ(error(test + "  1 -> 1\n"), "no error");
  EXPECT_THAT(error(""), HasSubstr("no test"));
  EXPECT_THAT(error("  1 -> 1\n"), HasSubstr("probe.s:6: a case before the first test"));
  EXPECT_THAT(error("test a:u33 -> d:u32\n"), HasSubstr("probe.s:6: 'a:u33' has no known type"));
  EXPECT_THAT(error("test a:u32, a:u32 -> d:u32\n"), HasSubstr("'a' stands twice"));
  EXPECT_THAT(error("test a:u32 -> a:u64\n"), HasSubstr("'a' has two sizes"));
  EXPECT_THAT(error("test a:u32 -> d:u32 ; fast\n"), HasSubstr("unknown word 'fast'"));
  EXPECT_THAT(error("test a:u32 -> d:u32 ; ulp\n"), HasSubstr("'ulp' wants a number"));
  EXPECT_THAT(error(test), HasSubstr("probe.s:6: a test without cases"));
  EXPECT_THAT(error("test a:u32 -> d:u32\n  1 -> 1\n"), HasSubstr("a test without op"));
  EXPECT_THAT(error(test + "  1 -> *\n"), HasSubstr("all undefined"));
  EXPECT_THAT(error(test + "  1, 2 -> 1\n"), HasSubstr("probe.s:8: 2 values for 1 operands"));
  EXPECT_THAT(error(test + "  * -> 1\n"), HasSubstr("probe.s:8: a: '*' is no input"));
  EXPECT_THAT(error(test + "  0x100000000 -> 1\n"), HasSubstr("'0x100000000' is not a value of its type"));
  EXPECT_THAT(error("test a:f16 -> d:f16\n  op v_mov_b32 {d}, {a}\n  0.1 -> 1\n"), HasSubstr("'0.1' is not a value"));
  EXPECT_THAT(error("test a:u32x2 -> d:u32\n  op x {d}, {a}\n  1 -> 1\n"), HasSubstr("1 elements, not 2"));
}

TEST(CaseValues, MatchWhatIsExpectedAndNothingElse) {
  using kfdcts::kernels::Expect;
  using kfdcts::kernels::Matches;
  kfdcts::kernels::CaseType type;
  ASSERT_TRUE(kfdcts::kernels::ParseType("f32", type));
  const auto matches = [&type](uint32_t got, uint32_t wanted, Expect expect, uint32_t ulp) {
    return Matches(type, {&got, 1}, {&wanted, 1}, {&expect, 1}, ulp);
  };
  EXPECT_TRUE(matches(0x3f800000, 0x3f800000, Expect::kBits, 0));
  EXPECT_FALSE(matches(0x3f800001, 0x3f800000, Expect::kBits, 0));
  EXPECT_TRUE(matches(0x3f800001, 0x3f800000, Expect::kBits, 1));
  EXPECT_FALSE(matches(0x3f800002, 0x3f800000, Expect::kBits, 1));
  EXPECT_TRUE(matches(0x7fc12345, 0, Expect::kNan, 0));
  EXPECT_FALSE(matches(0x7f800000, 0, Expect::kNan, 0));
  EXPECT_FALSE(matches(0x7fc00000, 0x7f800000, Expect::kBits, 1 << 30));
  EXPECT_TRUE(matches(0x80000000, 0, Expect::kZero, 0));
  EXPECT_FALSE(matches(1, 0, Expect::kZero, 0));
  EXPECT_TRUE(matches(77, 0, Expect::kAny, 0));
  ASSERT_TRUE(kfdcts::kernels::ParseType("u16", type));
  EXPECT_TRUE(matches(0xffff0007, 7, Expect::kBits, 0));
  EXPECT_FALSE(matches(8, 7, Expect::kBits, 0));
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

TEST_F(AssemblerTest, NamesTheLineOfACase) {
  const KernelFile file = Read(
      "// Claim.\n//\n// families: all\n// cases: groups\n\ntest a:u32 -> d:u32\n  op s_mov_b32 {d}, {a}\n"
      "  op s_mo_b32 {d}, {a}\n  1 -> 1\n");
  const auto error = [&file](const char* gfx, unsigned wave) -> std::string {
    try {
      Assembler({KFDCTS_KERNEL_INCLUDES}).Assemble(gfx, wave, AssemblerText({&file, "probe", "", gfx, wave}, {}));
    } catch (const std::runtime_error& error) {
      return error.what();
    }
    return "no error";
  };
  EXPECT_THAT(error("gfx942", 64), HasSubstr("probe.s:8: invalid instruction"));
  EXPECT_THAT(error("gfx1100", 32), HasSubstr("probe.s:8: invalid instruction"));
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
