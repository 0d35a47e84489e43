// What to do with a child that overstays: QUIT (it prints its stack), KILL its session, give it up.
//
// A pure state machine over time points, so that all rungs can be tested, also the one that needs a process which
// survives SIGKILL.

#pragma once

#include <chrono>
#include <optional>

namespace kfdcts::runner {

class Ladder {
 public:
  using Time = std::chrono::steady_clock::time_point;
  enum class Step { kWait, kQuit, kKill, kAbandon };
  enum class Reason { kNone, kTimeout, kInactive, kCancelled };

  struct Limits {
    std::chrono::milliseconds timeout{0};     // from the start; 0: none
    std::chrono::milliseconds inactivity{0};  // since output last grew; 0: none
    std::chrono::milliseconds quit_grace{3000};
    std::chrono::milliseconds kill_grace{5000};
  };

  Ladder(Limits limits, Time start) : limits_(limits), start_(start), active_(start) {}

  void NoteActivity(Time now) { active_ = now; }
  // From outside (SIGINT, overall timeout): straight to KILL.
  void Cancel() { cancelled_ = true; }

  // The step to take now; each but kWait is returned once.
  Step Next(Time now);
  Reason reason() const { return reason_; }

 private:
  Limits limits_;
  Time start_;
  Time active_;
  Time last_step_{};
  Step taken_ = Step::kWait;
  Reason reason_ = Reason::kNone;
  bool cancelled_ = false;
};

}  // namespace kfdcts::runner
