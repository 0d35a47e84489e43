// LiveCounts: how many of each kind of object the driver holds, so that a test can show that it gave everything back.

#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <string>

namespace kfdcts {

enum class LiveKind : uint8_t {
  kVram,
  kGtt,
  kUserptr,
  kDoorbell,
  kMmioRemap,
  kDmabufImport,
  kPm4Queue,
  kAqlQueue,
  kSdmaQueue,
  kEvent,
  kSemaphore,
  kProgram,
  kCount
};
const char* LiveKindName(LiveKind kind);

struct LiveSnapshot {
  std::array<int64_t, static_cast<size_t>(LiveKind::kCount)> counts{};
  int64_t of(LiveKind kind) const { return counts[static_cast<size_t>(kind)]; }
  bool operator==(const LiveSnapshot&) const = default;
  // "vram +1, pm4-queue +2" of what `now` has more or less than this; "" when equal.
  std::string DifferenceTo(const LiveSnapshot& now) const;
};

class LiveCounts {
 public:
  void Add(LiveKind kind, int64_t change) { counts_[static_cast<size_t>(kind)] += change; }
  LiveSnapshot Snapshot() const;

 private:
  std::array<std::atomic<int64_t>, static_cast<size_t>(LiveKind::kCount)> counts_{};
};

}  // namespace kfdcts
