#include "kernels/tool/stand_in.h"

#include <elf.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>

namespace kernel_tool {
namespace {

constexpr std::array kStandIns = {StandIn{"gfx950", "gfx942", 0x4f}};

}  // namespace

const StandIn* FindStandIn(const std::string& gfx) {
  const auto* found = std::ranges::find(kStandIns, gfx, &StandIn::gfx);
  return found == kStandIns.end() ? nullptr : found;
}

Words ReadWords(const std::string& root, const std::string& gfx) {
  const std::string path = fmt::format("{}/isa/{}.words", root, gfx);
  std::ifstream stream(path);
  if (!stream) throw std::runtime_error(path + ": cannot be read");
  Words words;
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line.starts_with("//")) continue;
    const size_t gap = line.find("  ");
    if (gap == std::string::npos || gap % 9 != 8) throw std::runtime_error(fmt::format("{}: '{}'", path, line));
    std::string directive = ".long";
    for (size_t at = 0; at < gap; at += 9) {
      directive += fmt::format("{} 0x{}", at == 0 ? "" : ",", line.substr(at, 8));
    }
    words.emplace(line.substr(gap + 2), directive);
  }
  return words;
}

void MarkObject(const std::string& path, const StandIn& stand_in) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  Elf64_Ehdr header{};
  file.read(reinterpret_cast<char*>(&header), sizeof(header));
  constexpr Elf64_Word kMach = 0xff;  // EF_AMDGPU_MACH
  header.e_flags = (header.e_flags & ~kMach) | stand_in.mach;
  file.seekp(0);
  file.write(reinterpret_cast<const char*>(&header), sizeof(header));
  if (!file.flush()) throw std::runtime_error(path + ": cannot be marked");
}

}  // namespace kernel_tool
