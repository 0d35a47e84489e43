// One child process with good manners: its own session, no inherited descriptors, dead when the runner dies.
//
// Owns starting, signalling and reaping. Does not own time limits (ladder.h) nor what an end means (verdict.h). For one
// thread only: PR_SET_PDEATHSIG follows the thread that started the child.

#pragma once

#include <sys/types.h>

#include <boost/process/child.hpp>
#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "driver/base/result.h"

namespace kfdcts::runner {

using Clock = std::chrono::steady_clock;

struct Command {
  std::string exe = {};
  std::vector<std::string> args = {};
  std::map<std::string, std::string> set = {};  // variables to set, over the runner's own environment
  std::vector<std::string> unset = {};
  std::string directory = {};  // to start in; empty: the runner's
  std::string out = {};        // files that take stdout and stderr; truncated
  std::string err = {};

  std::string Line() const;  // as a shell would take it
};

std::string ShellQuoted(const std::string& word);

class Child {
 public:
  static Result<Child> Start(const Command& command);

  Child(Child&& other) noexcept;
  Child& operator=(Child&&) = delete;
  ~Child();  // a child that still runs is killed and reaped

  pid_t pid() const { return pid_; }
  int pidfd() const { return pidfd_; }  // readable when it has ended; -1 where the kernel has none

  // True once it has ended and been reaped; status() is then wait(2)'s.
  bool HasEnded();
  int status() const { return status_; }

  // Others of its session are gone, those that became ours reaped.
  bool GroupIsGone() const;
  void Signal(int signal) const;
  void SignalGroup(int signal) const;
  // Lets go of a child that cannot be killed.
  void Abandon();

 private:
  explicit Child(boost::process::child child);
  boost::process::child child_;
  pid_t pid_ = -1;
  int pidfd_ = -1;
  int status_ = 0;
  bool ended_ = false;
};

struct Captured {
  int status = 0;  // wait(2)'s
  std::string out;
  std::string err;
};

// Runs to the end; an error if it does not start or is not done in time (it is killed then).
Result<Captured> Capture(Command command, std::chrono::seconds timeout);

}  // namespace kfdcts::runner
