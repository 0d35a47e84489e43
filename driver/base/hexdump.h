// Memory as text for evidence files: address, 16 bytes, ASCII; equal lines in a row are folded into "*".

#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace kfdcts {

// `address` is printed for the first byte. Lines end in '\n'; the last line is the address behind the last byte.
std::string HexDump(std::span<const uint8_t> bytes, uint64_t address = 0);
std::string HexDumpDwords(std::span<const uint32_t> dwords, uint64_t address = 0);  // 4 dwords a line

}  // namespace kfdcts
