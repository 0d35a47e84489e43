// Packets as text, for the evidence that a failing test leaves.
//
// Owns the printing of rings and indirect buffers, through the same layouts that encode them. Never fails: what it
// cannot read it prints as it is.

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "driver/families/families.h"
#include "driver/packets/layout.h"

namespace kfdcts {

// One line per packet: "0x0008 RELEASE_MEM event_type=0x14 ... address=0x7f0000001000 data=0x5". Offsets in dwords from
// the start of `dwords`, plus `first`. Members that are zero are left out; bits that no layout knows are shown as
// "unknown dword2=0x100".
std::vector<std::string> Describe(std::span<const uint32_t> dwords, const Family& family, Engine engine,
                                  size_t first = 0);

// One line per 64-byte packet, by its index plus `first`. A tail shorter than a packet is left out.
std::vector<std::string> DescribeAql(std::span<const std::byte> ring, uint64_t first = 0);

}  // namespace kfdcts
