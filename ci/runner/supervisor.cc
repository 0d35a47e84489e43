#include "ci/runner/supervisor.h"

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <sstream>

#include "results/files.h"

namespace kfdcts::runner {
namespace {

using namespace std::chrono_literals;

constexpr char kMarkVariable[] = "KFDCTS_TEST";
constexpr auto kStep = 50ms;      // how often limits are looked at
constexpr auto kGroupGrace = 1s;  // for what a test leaves in its session
constexpr auto kStrayGrace = 3s;  // for what it moved out of it: helpers that end with their last client

sigset_t StopSignals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
  return set;
}

int64_t SizeOf(const std::string& path) {
  struct stat info{};
  return stat(path.c_str(), &info) == 0 ? info.st_size : 0;
}

std::vector<pid_t> ChildrenOfThisThread() {
  std::vector<pid_t> pids;
  const auto text = report::ReadFile(fmt::format("/proc/self/task/{}/children", gettid()));
  if (!text.ok()) return pids;
  std::istringstream words(text.value());
  for (pid_t pid = 0; words >> pid;) pids.push_back(pid);
  return pids;
}

std::string MarkOf(pid_t pid) {
  const auto environment = report::ReadFile(fmt::format("/proc/{}/environ", pid));
  if (!environment.ok()) return "";
  const std::string name = std::string(1, '\0') + kMarkVariable + "=";
  const std::string text = std::string(1, '\0') + environment.value();
  const size_t at = text.find(name);
  if (at == std::string::npos) return "";
  const size_t begin = at + name.size();
  return text.substr(begin, text.find('\0', begin) - begin);
}

}  // namespace

struct Supervisor::Running {
  Running(int job_number, Child started, std::string mark_text, Command what, const Ladder::Limits& limits)
      : job(job_number),
        child(std::move(started)),
        mark(std::move(mark_text)),
        command(std::move(what)),
        start(Clock::now()),
        ladder(limits, start) {}

  int job;
  Child child;
  std::string mark;
  Command command;
  Clock::time_point start;
  Ladder ladder;
  Clock::time_point ended{};  // of the first process; zero while it runs
  int64_t output = 0;
  bool abandoned = false;
};

Supervisor::Supervisor() : mark_(fmt::format("{}", getpid())) {
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  const sigset_t stop = StopSignals();
  sigprocmask(SIG_BLOCK, &stop, nullptr);
  signal_fd_ = signalfd(-1, &stop, SFD_CLOEXEC | SFD_NONBLOCK);
}

Supervisor::~Supervisor() {
  children_.clear();
  // A helper tidies up behind its last client; give it the time to.
  const auto deadline = Clock::now() + kGroupGrace;
  for (ClearStrays(false); !strays_.empty() && Clock::now() < deadline; ClearStrays(false)) poll(nullptr, 0, 10);
  ClearStrays(true);
  close(signal_fd_);
  const sigset_t stop = StopSignals();
  sigprocmask(SIG_UNBLOCK, &stop, nullptr);
}

void Supervisor::Start(int job, Command command, const Ladder::Limits& limits) {
  std::string mark = fmt::format("{}/{}", mark_, job);
  command.set[kMarkVariable] = mark;
  auto child = Child::Start(command);
  if (!child.ok()) {
    ChildEnd end;
    end.how = ChildEnd::How::kNotStarted;
    end.problem = child.error().message;
    not_started_.push_back({job, end});
    return;
  }
  children_[job] =
      std::make_unique<Running>(job, std::move(child).value(), std::move(mark), std::move(command), limits);
}

bool Supervisor::Poll(std::chrono::milliseconds patience) {
  std::vector<pollfd> fds = {{signal_fd_, POLLIN, 0}};
  bool draining = false;
  for (const auto& [job, running] : children_) {
    draining |= running->ended != Clock::time_point{};
    if (running->ended == Clock::time_point{} && running->child.pidfd() >= 0) {
      fds.push_back({running->child.pidfd(), POLLIN, 0});
    }
  }
  const auto wait = std::min<std::chrono::milliseconds>(patience, draining ? 5ms : kStep);
  poll(fds.data(), fds.size(), static_cast<int>(std::max<int64_t>(wait.count(), 0)));
  signalfd_siginfo info{};
  while (read(signal_fd_, &info, sizeof info) == sizeof info) stop_signal_ = static_cast<int>(info.ssi_signo);
  return stop_signal_ != 0;
}

void Supervisor::Climb(Running& running) {
  const auto now = Clock::now();
  const int64_t output = SizeOf(running.command.out) + SizeOf(running.command.err);
  if (output != running.output) running.ladder.NoteActivity(now);
  running.output = output;
  switch (running.ladder.Next(now)) {
    case Ladder::Step::kWait:
      break;
    case Ladder::Step::kQuit:
      running.child.Signal(SIGQUIT);
      break;
    case Ladder::Step::kKill:
      running.child.SignalGroup(SIGKILL);
      break;
    case Ladder::Step::kAbandon:
      running.child.Abandon();
      running.abandoned = true;
      break;
  }
}

// True when the child and all it left in its session are gone, or given up.
bool Supervisor::Collect(Running& running, std::vector<Finished>& ends) {
  if (!running.abandoned) {
    if (!running.child.HasEnded()) return false;
    if (running.ended == Clock::time_point{}) running.ended = Clock::now();
    if (!running.child.GroupIsGone()) {
      if (Clock::now() - running.ended < kGroupGrace) return false;
      running.child.SignalGroup(SIGKILL);
      if (Clock::now() - running.ended < 2 * kGroupGrace) return false;
    }
  } else {
    running.ended = Clock::now();
  }
  ChildEnd end;
  end.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(running.ended - running.start).count();
  const int status = running.child.status();
  end.how = WIFSIGNALED(status) ? ChildEnd::How::kSignalled : ChildEnd::How::kExited;
  end.status = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  if (running.ladder.reason() == Ladder::Reason::kTimeout) end.how = ChildEnd::How::kTimeout;
  if (running.ladder.reason() == Ladder::Reason::kInactive) end.how = ChildEnd::How::kInactive;
  if (running.ladder.reason() == Ladder::Reason::kCancelled) end.how = ChildEnd::How::kCancelled;
  if (running.abandoned) end.how = ChildEnd::How::kAbandoned;
  ends.push_back({running.job, end});
  return true;
}

std::vector<Finished> Supervisor::Wait(std::chrono::milliseconds patience) {
  const auto deadline = Clock::now() + patience;
  std::vector<Finished> ends = std::move(not_started_);
  not_started_.clear();
  do {
    const bool stop =
        Poll(ends.empty() ? std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()) : 0ms);
    for (auto it = children_.begin(); it != children_.end();) {
      Running& running = *it->second;
      if (!running.child.HasEnded()) Climb(running);
      it = Collect(running, ends) ? children_.erase(it) : std::next(it);
    }
    ClearStrays(false);
    if (stop) break;
  } while (ends.empty() && !children_.empty() && Clock::now() < deadline);
  return ends;
}

void Supervisor::CancelAll() {
  for (auto& [job, running] : children_) running->ladder.Cancel();
}

void Supervisor::ClearStrays(bool all) {
  const auto now = Clock::now();
  std::map<pid_t, Clock::time_point> still;
  for (const pid_t pid : ChildrenOfThisThread()) {
    const auto owner = std::find_if(children_.begin(), children_.end(),
                                    [&](const auto& entry) { return entry.second->child.pid() == pid; });
    if (owner != children_.end()) continue;
    const std::string mark = MarkOf(pid);
    if (mark.empty()) {
      waitpid(pid, nullptr, WNOHANG);  // a zombie has no environment left to read
      continue;
    }
    const bool mine = mark.starts_with(mark_ + "/");
    const bool in_use =
        std::any_of(children_.begin(), children_.end(), [&](const auto& entry) { return entry.second->mark == mark; });
    if (!mine || in_use) continue;
    const bool known = strays_.contains(pid);
    const auto since = known ? strays_[pid] : now;
    if (!known) kill(pid, SIGTERM);  // nobody needs it any more
    if (all || now - since > kStrayGrace) {
      kill(pid, SIGKILL);
      waitpid(pid, nullptr, WNOHANG);
    }
    still[pid] = since;
  }
  strays_ = std::move(still);
}

}  // namespace kfdcts::runner
