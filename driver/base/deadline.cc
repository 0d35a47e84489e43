#include "driver/base/deadline.h"

#include <algorithm>
#include <thread>

namespace kfdcts {

Deadline Deadline::In(std::chrono::nanoseconds time) {
  const auto now = Clock::now();
  if (time > Clock::time_point::max() - now) return Never();
  return Deadline(now + time);
}

std::chrono::nanoseconds Deadline::Remaining() const {
  if (never()) return std::chrono::nanoseconds::max();
  return std::max(std::chrono::nanoseconds::zero(), std::chrono::nanoseconds(at_ - Clock::now()));
}

uint32_t Deadline::RemainingMs() const {
  if (never()) return 0xffffffff;
  const auto ms = std::chrono::ceil<std::chrono::milliseconds>(Remaining()).count();
  return static_cast<uint32_t>(std::min<int64_t>(ms, 0xfffffffe));
}

bool PollUntil(const std::function<bool()>& done, Deadline deadline) {
  constexpr int kSpins = 200;
  for (int tries = 0;; ++tries) {
    if (done()) return true;
    if (deadline.Expired()) return done();
    if (tries < kSpins) {
      std::this_thread::yield();
    } else {
      std::this_thread::sleep_for(std::chrono::microseconds(tries < 4 * kSpins ? 10 : 50));
    }
  }
}

}  // namespace kfdcts
