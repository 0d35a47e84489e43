#include "ci/runner/process.h"

#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/process/args.hpp>
#include <boost/process/env.hpp>
#include <boost/process/environment.hpp>
#include <boost/process/exe.hpp>
#include <boost/process/extend.hpp>
#include <boost/process/io.hpp>
#include <boost/process/start_dir.hpp>
#include <cerrno>
#include <cstring>

#include "results/files.h"

namespace kfdcts::runner {
namespace {

namespace bp = boost::process;

// Runs in the child between fork and exec. Boost's own limit_handles would close the redirected output with the rest.
struct Manners : bp::extend::handler {
  pid_t runner = getpid();

  template <typename Executor>
  void on_exec_setup(Executor&) const {
    setsid();
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != runner) _exit(127);  // the runner died before it could be told
    close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
  }
};

constexpr auto kPollStep = std::chrono::milliseconds(20);

void AwaitEnd(const Child& child) {
  pollfd ended{child.pidfd(), POLLIN, 0};
  poll(&ended, child.pidfd() >= 0 ? 1 : 0, static_cast<int>(kPollStep.count()));
}

class MemoryFile {
 public:
  explicit MemoryFile(const char* name) : fd_(memfd_create(name, MFD_CLOEXEC)) {}
  ~MemoryFile() { close(fd_); }
  std::string path() const { return fmt::format("/proc/self/fd/{}", fd_); }

 private:
  int fd_;
};

}  // namespace

std::string ShellQuoted(const std::string& word) {
  const char* harmless = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=./:,@%";
  if (!word.empty() && word.find_first_not_of(harmless) == std::string::npos) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::string Command::Line() const {
  std::string line;
  for (const auto& [name, value] : set) line += name + "=" + ShellQuoted(value) + " ";
  line += ShellQuoted(exe);
  for (const std::string& arg : args) line += " " + ShellQuoted(arg);
  return line;
}

Result<Child> Child::Start(const Command& command) {
  if (access(command.exe.c_str(), X_OK) != 0) {
    return Error::Of(errno, "cannot start {}: {}", command.exe, strerror(errno));
  }
  bp::environment environment = boost::this_process::environment();
  for (const std::string& name : command.unset) environment.erase(name);
  for (const auto& [name, value] : command.set) environment[name] = value;
  std::error_code problem;
  bp::child child(bp::exe = command.exe, bp::args = command.args, environment,
                  bp::start_dir = command.directory.empty() ? std::string(".") : command.directory,
                  (bp::std_in < bp::null), (bp::std_out > command.out), (bp::std_err > command.err), Manners{},
                  problem);
  if (problem) return Error::Of(problem.value(), "cannot start {}: {}", command.exe, problem.message());
  return Child(std::move(child));
}

Child::Child(bp::child child) : child_(std::move(child)), pid_(child_.id()) {
  pidfd_ = static_cast<int>(syscall(SYS_pidfd_open, pid_, 0));
}

Child::Child(Child&& other) noexcept
    : child_(std::move(other.child_)),
      pid_(other.pid_),
      pidfd_(other.pidfd_),
      status_(other.status_),
      ended_(other.ended_) {
  other.pid_ = -1;
  other.pidfd_ = -1;
}

Child::~Child() {
  if (pidfd_ >= 0) close(pidfd_);
  if (pid_ < 0) return;
  if (!ended_ && child_.valid()) {
    SignalGroup(SIGKILL);
    std::error_code ignored;
    child_.wait(ignored);
  }
}

bool Child::HasEnded() {
  if (ended_) return true;
  std::error_code problem;
  if (child_.running(problem)) return false;
  status_ = child_.native_exit_code();
  ended_ = true;
  return true;
}

bool Child::GroupIsGone() const {
  while (waitpid(-pid_, nullptr, WNOHANG) > 0) {
  }
  return kill(-pid_, 0) != 0 && errno == ESRCH;
}

void Child::Signal(int signal) const { kill(pid_, signal); }
void Child::SignalGroup(int signal) const { kill(-pid_, signal); }

void Child::Abandon() {
  child_.detach();
  ended_ = true;
}

Result<Captured> Capture(Command command, std::chrono::seconds timeout) {
  const MemoryFile out("stdout");
  const MemoryFile err("stderr");
  command.out = out.path();
  command.err = err.path();
  KFDCTS_ASSIGN(Child child, Child::Start(command));
  const auto deadline = Clock::now() + timeout;
  while (!child.HasEnded()) {
    if (Clock::now() > deadline) {
      return Error::Of(ETIMEDOUT, "{} did not answer within {} s", command.Line(), timeout.count());
    }
    AwaitEnd(child);
  }
  Captured captured;
  captured.status = child.status();
  KFDCTS_ASSIGN(std::string out_text, report::ReadFile(out.path()));
  KFDCTS_ASSIGN(std::string err_text, report::ReadFile(err.path()));
  captured.out = std::move(out_text);
  captured.err = std::move(err_text);
  return captured;
}

}  // namespace kfdcts::runner
