#include "ci/runner/slots.h"

#include <algorithm>

namespace kfdcts::runner {

Slots::Slots(const std::vector<report::Device>& devices) {
  for (const report::Device& device : devices) {
    if (device.software) continue;
    for (const report::Gpu& gpu : device.gpus) hardware_[device.spec].push_back({gpu.ordinal, gpu.family, false});
  }
}

std::optional<int> Slots::Take(const report::Entry& entry) {
  const auto device = hardware_.find(entry.device);
  if (device == hardware_.end() || (entry.gpus == 0 && !entry.destructive)) return entry.gpu;
  std::vector<Slot>& slots = device->second;
  if (TakesAll(entry)) {
    if (std::any_of(slots.begin(), slots.end(), [](const Slot& slot) { return slot.taken; })) return std::nullopt;
    for (Slot& slot : slots) slot.taken = true;
    return entry.gpu;
  }
  for (Slot& slot : slots) {
    if (slot.taken || slot.family != entry.family) continue;
    slot.taken = true;
    return slot.ordinal;
  }
  return std::nullopt;
}

void Slots::Release(const report::Entry& entry, int ordinal) {
  const auto device = hardware_.find(entry.device);
  if (device == hardware_.end() || (entry.gpus == 0 && !entry.destructive)) return;
  for (Slot& slot : device->second) {
    if (TakesAll(entry) || slot.ordinal == ordinal) slot.taken = false;
  }
}

}  // namespace kfdcts::runner
