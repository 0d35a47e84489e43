// The helpers below everything: arithmetic at its borders, files that are not there, deadlines that pass.

#include <errno.h>
#include <gmock/gmock.h>

#include <array>
#include <filesystem>

#include "driver/base/bits.h"
#include "driver/base/bytes.h"
#include "driver/base/deadline.h"
#include "driver/base/file.h"
#include "driver/base/hexdump.h"
#include "driver/base/result.h"

namespace kfdcts {
namespace {

using testing::HasSubstr;

static_assert(AlignUp(0, 4096) == 0 && AlignUp(1, 4096) == 4096 && AlignUp(4096, 4096) == 4096);
static_assert(AlignDown(4095, 4096) == 0 && AlignDown(4097, 4096) == 4096);
static_assert(!IsPowerOfTwo(0) && IsPowerOfTwo(1) && !IsPowerOfTwo(3) && IsPowerOfTwo(uint64_t{1} << 63));
static_assert(DivideUp(0, 8) == 0 && DivideUp(1, 8) == 1 && DivideUp(8, 8) == 1 && DivideUp(9, 8) == 2);
static_assert(FieldMask(18, 16) == 0x70000 && GetField(0x12345678, 15, 8) == 0x56);
static_assert(SetField(0xffffffff, 15, 8, 0) == 0xffff00ff && SetField(0, 3, 0, 0x1f) == 0xf);
static_assert(LowDword(0x1122334455667788) == 0x55667788 && HighDword(0x1122334455667788) == 0x11223344);

TEST(Bytes, LoadAndStoreAtOddPlaces) {
  std::array<uint8_t, 16> memory{};
  StoreLe<uint32_t>(memory.data() + 1, 0x11223344);
  EXPECT_EQ(memory[1], 0x44);
  EXPECT_EQ(memory[4], 0x11);
  EXPECT_EQ(LoadLe<uint32_t>(memory.data() + 1), 0x11223344u);
  EXPECT_EQ(LoadLe<uint16_t>(memory.data() + 3), 0x1122u);
}

Result<int> Half(int value) {
  if (value % 2 != 0) return Error::Of(EINVAL, "Half({}): odd", value);
  return value / 2;
}

Result<int> Quarter(int value) {
  KFDCTS_ASSIGN(const int half, Half(value));
  return Half(half);
}

TEST(ResultType, CarriesTheFirstErrorOut) {
  ASSERT_TRUE(Quarter(8).ok());
  EXPECT_EQ(*Quarter(8), 2);
  EXPECT_EQ(Quarter(6).error().message, "Half(3): odd");
  EXPECT_EQ(Quarter(7).error().code, EINVAL);
}

TEST(ErrnoNames, KnowsNamesAndNumbers) {
  EXPECT_EQ(ErrnoName(EINVAL), "EINVAL");
  EXPECT_EQ(ErrnoName(-EFAULT), "EFAULT");
  EXPECT_EQ(ErrnoName(524), "errno 524");  // ENOTSUPP, known to the kernel only
}

TEST(Files, RoundTripAndErrorsThatNameThePath) {
  const std::string path = testing::TempDir() + "kfdcts_base_test";
  ASSERT_TRUE(WriteFile(path, "a line\n").ok());
  EXPECT_EQ(ReadTextFile(path).value(), "a line\n");
  const std::vector<uint8_t> bytes(200000, 0xa5);
  ASSERT_TRUE(WriteFile(path, std::span(bytes)).ok());
  EXPECT_EQ(ReadBinaryFile(path).value(), bytes);
  std::filesystem::remove(path);

  const auto missing = ReadTextFile(path);
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ(missing.error().code, ENOENT);
  EXPECT_EQ(missing.error().message, "open " + path + ": ENOENT");
  EXPECT_EQ(WriteFile("/nonexistent/file", "x").error().code, ENOENT);
  EXPECT_EQ(ReadTextFile("/").error().code, EISDIR);
}

TEST(HexDumps, FoldEqualLinesAndShowTheEnd) {
  std::vector<uint8_t> bytes(80, 0);
  bytes[0] = 'A';
  const std::string dump = HexDump(bytes, 0x1000);
  EXPECT_THAT(dump, HasSubstr("0x000000001000  41 00 00 00 00 00 00 00  00"));
  EXPECT_THAT(dump, HasSubstr("|A...............|"));
  EXPECT_THAT(dump, HasSubstr("\n*\n"));
  EXPECT_TRUE(dump.ends_with("0x000000001050\n"));
  EXPECT_EQ(HexDumpDwords(std::array<uint32_t, 2>{1, 0xdeadbeef}, 0),
            "0x000000000000  00000001 deadbeef\n0x000000000008\n");
  EXPECT_EQ(HexDump({}, 0), "0x000000000000\n");
}

TEST(Deadlines, ExpireRoundUpAndNeverEnd) {
  EXPECT_TRUE(Deadline::Now().Expired());
  EXPECT_EQ(Deadline::Now().RemainingMs(), 0u);
  EXPECT_FALSE(Deadline::Never().Expired());
  EXPECT_EQ(Deadline::Never().RemainingMs(), 0xffffffffu);
  EXPECT_EQ(Deadline::In(std::chrono::hours(2000)).RemainingMs(), 0xfffffffeu);
  EXPECT_EQ(Deadline::In(std::chrono::microseconds(900)).RemainingMs(), 1u);
  EXPECT_TRUE(Deadline::In(std::chrono::nanoseconds::max()).never());
}

TEST(Polling, StopsWhenTrueAndAsksOnceMoreAtTheEnd) {
  int asked = 0;
  EXPECT_TRUE(PollUntil([&] { return ++asked == 500; }, Deadline::In(std::chrono::seconds(30))));
  EXPECT_EQ(asked, 500);
  asked = 0;
  EXPECT_FALSE(PollUntil([&] { return ++asked == 0; }, Deadline::Now()));
  EXPECT_EQ(asked, 2);
}

}  // namespace
}  // namespace kfdcts
