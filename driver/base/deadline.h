// Deadline: the moment until which somebody is willing to wait; and polling until then.
//
// Owns the driver's only clock and its only pause. Every wait of the driver takes a Deadline and says on expiry what it
// waited for. Monotonic host time.

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace kfdcts {

class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  static Deadline In(std::chrono::nanoseconds time);
  static Deadline Never() { return Deadline(Clock::time_point::max()); }
  static Deadline Now() { return Deadline(Clock::now()); }

  bool never() const { return at_ == Clock::time_point::max(); }
  bool Expired() const { return !never() && Clock::now() >= at_; }
  std::chrono::nanoseconds Remaining() const;  // zero once expired; nanoseconds::max() for Never
  // For interfaces that count in milliseconds: rounded up, 0xffffffff for Never, at most 0xfffffffe otherwise.
  uint32_t RemainingMs() const;

 private:
  explicit Deadline(Clock::time_point at) : at_(at) {}
  Clock::time_point at_;
};

// Calls `done` until it answers true (returns true) or the deadline has passed (returns its answer to one last call).
// Spins briefly, then gives the processor away between calls: at most about 50 us late.
bool PollUntil(const std::function<bool()>& done, Deadline deadline);

}  // namespace kfdcts
