#include "kernels/index.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "kernels/index_data.h"

namespace kfdcts::kernels {
namespace {

// Targets from gfx10 have four digits after "gfx" and run waves of 32 by nature.
uint32_t PreferredWave(std::string_view gfx) { return gfx.size() >= 7 ? 32 : 64; }

const KernelEntry* FindExactly(std::string_view name, std::string_view gfx, uint32_t wave) {
  const auto key = std::tuple(name, gfx, wave);
  const auto of = [](const KernelEntry& entry) { return std::tuple(entry.name, entry.gfx, entry.wave); };
  const auto found = std::ranges::lower_bound(All(), key, {}, of);
  return found != All().end() && of(*found) == key ? &*found : nullptr;
}

}  // namespace

std::span<const KernelEntry> All() {
  static const std::vector<KernelEntry> entries = [] {
    std::vector<KernelEntry> all;
    for (const EntryRow& row : std::span(kEntryRows, kEntryRowCount)) {
      all.push_back({row.name, row.gfx, row.wave, {kfdcts_kernel_objects + row.offset, row.size}});
    }
    return all;
  }();
  return entries;
}

std::span<const KernelSource> Sources() { return {kSourceRows, kSourceRowCount}; }

const KernelSource* FindSource(std::string_view name) {
  const auto found = std::ranges::lower_bound(Sources(), name, {}, &KernelSource::name);
  return found != Sources().end() && found->name == name ? &*found : nullptr;
}

const KernelEntry* Find(std::string_view name, std::string_view gfx, uint32_t wave) {
  if (wave != 0) return FindExactly(name, gfx, wave);
  const uint32_t preferred = PreferredWave(gfx);
  const KernelEntry* entry = FindExactly(name, gfx, preferred);
  return entry != nullptr ? entry : FindExactly(name, gfx, 96 - preferred);
}

}  // namespace kfdcts::kernels
