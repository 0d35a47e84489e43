#include "driver/memory/live_counts.h"

#include <fmt/format.h>

namespace kfdcts {

const char* LiveKindName(LiveKind kind) {
  static constexpr const char* kNames[] = {"vram",       "gtt",           "userptr",   "doorbell",
                                           "mmio-remap", "dmabuf-import", "pm4-queue", "aql-queue",
                                           "sdma-queue", "event",         "semaphore", "program"};
  static_assert(std::size(kNames) == static_cast<size_t>(LiveKind::kCount));
  return kNames[static_cast<size_t>(kind)];
}

std::string LiveSnapshot::DifferenceTo(const LiveSnapshot& now) const {
  std::string text;
  for (size_t i = 0; i < counts.size(); ++i) {
    const int64_t change = now.counts[i] - counts[i];
    if (change == 0) continue;
    text += fmt::format("{}{} {:+}", text.empty() ? "" : ", ", LiveKindName(static_cast<LiveKind>(i)), change);
  }
  return text;
}

LiveSnapshot LiveCounts::Snapshot() const {
  LiveSnapshot snapshot;
  for (size_t i = 0; i < counts_.size(); ++i) snapshot.counts[i] = counts_[i].load();
  return snapshot;
}

}  // namespace kfdcts
