#include "driver/base/hexdump.h"

#include <fmt/format.h>

#include <algorithm>

namespace kfdcts {
namespace {

// Calls `line(first, count)` for every stretch of `width` elements that differs from the one before it.
template <typename T, typename Line>
std::string Dump(std::span<const T> elements, uint64_t address, size_t width, Line line) {
  std::string out;
  bool folded = false;
  for (size_t at = 0; at < elements.size(); at += width) {
    const auto now = elements.subspan(at, std::min(width, elements.size() - at));
    if (at >= width && now.size() == width && at + width < elements.size() &&
        std::ranges::equal(now, elements.subspan(at - width, width))) {
      if (!folded) out += "*\n";
      folded = true;
      continue;
    }
    folded = false;
    out += fmt::format("{:#014x}  {}\n", address + at * sizeof(T), line(now));
  }
  out += fmt::format("{:#014x}\n", address + elements.size_bytes());
  return out;
}

}  // namespace

std::string HexDump(std::span<const uint8_t> bytes, uint64_t address) {
  return Dump(bytes, address, 16, [](std::span<const uint8_t> row) {
    std::string hex, text;
    for (size_t i = 0; i < 16; ++i) {
      hex += i < row.size() ? fmt::format("{:02x} ", row[i]) : "   ";
      if (i == 7) hex += ' ';
      if (i < row.size()) text += row[i] >= 0x20 && row[i] < 0x7f ? static_cast<char>(row[i]) : '.';
    }
    return hex + "|" + text + "|";
  });
}

std::string HexDumpDwords(std::span<const uint32_t> dwords, uint64_t address) {
  return Dump(dwords, address, 4, [](std::span<const uint32_t> row) {
    std::string hex;
    for (uint32_t dword : row) hex += fmt::format("{}{:08x}", hex.empty() ? "" : " ", dword);
    return hex;
  });
}

}  // namespace kfdcts
