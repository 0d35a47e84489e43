#include "ci/runner/ladder.h"

namespace kfdcts::runner {

Ladder::Step Ladder::Next(Time now) {
  const auto take = [&](Step step) {
    taken_ = step;
    last_step_ = now;
    return step;
  };
  if (cancelled_ && (taken_ == Step::kWait || taken_ == Step::kQuit)) {
    if (reason_ == Reason::kNone) reason_ = Reason::kCancelled;
    return take(Step::kKill);
  }
  switch (taken_) {
    case Step::kWait:
      if (limits_.timeout.count() > 0 && now - start_ >= limits_.timeout) {
        reason_ = Reason::kTimeout;
        return take(Step::kQuit);
      }
      if (limits_.inactivity.count() > 0 && now - active_ >= limits_.inactivity) {
        reason_ = Reason::kInactive;
        return take(Step::kQuit);
      }
      return Step::kWait;
    case Step::kQuit:
      return now - last_step_ >= limits_.quit_grace ? take(Step::kKill) : Step::kWait;
    case Step::kKill:
      return now - last_step_ >= limits_.kill_grace ? take(Step::kAbandon) : Step::kWait;
    case Step::kAbandon:
      return Step::kWait;
  }
  return Step::kWait;
}

}  // namespace kfdcts::runner
