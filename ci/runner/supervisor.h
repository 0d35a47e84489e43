// Several children at once: starts, watches, ends them in time, and leaves nothing of them behind.
//
// Owns the running children, their ladders, the strays they leave (the runner is a child subreaper) and the signals
// that end the runner itself. Does not own which test runs when (run.cc). One instance, one thread.

#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ci/runner/ladder.h"
#include "ci/runner/process.h"

namespace kfdcts::runner {

struct ChildEnd {
  enum class How { kExited, kSignalled, kTimeout, kInactive, kCancelled, kAbandoned, kNotStarted };
  How how = How::kExited;
  int status = 0;  // exit status, or signal if kSignalled
  int64_t duration_us = 0;
  std::string problem;  // of kNotStarted
};

struct Finished {
  int job = 0;
  ChildEnd end;
};

class Supervisor {
 public:
  Supervisor();
  ~Supervisor();  // kills what runs
  Supervisor(const Supervisor&) = delete;

  // A child that cannot be started is reported by the next Wait like any other end.
  void Start(int job, Command command, const Ladder::Limits& limits);
  size_t running() const { return children_.size(); }

  // Ends since the last call; returns early when there is one, else after `patience`.
  std::vector<Finished> Wait(std::chrono::milliseconds patience);
  void CancelAll();

  // The signal that asked the runner to stop, or 0.
  int stop_signal() const { return stop_signal_; }

 private:
  struct Running;
  bool Poll(std::chrono::milliseconds patience);
  void Climb(Running& child);
  bool Collect(Running& child, std::vector<Finished>& ends);
  void ClearStrays(bool all);

  std::map<int, std::unique_ptr<Running>> children_;
  std::map<pid_t, Clock::time_point> strays_;  // since when
  std::vector<Finished> not_started_;
  std::string mark_;  // in the environment of every child, so that strays can be told apart
  int signal_fd_ = -1;
  int stop_signal_ = 0;
};

}  // namespace kfdcts::runner
