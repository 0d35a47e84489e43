#include "ci/runner/run.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <deque>
#include <filesystem>
#include <set>
#include <thread>

#include "ci/runner/environment.h"
#include "ci/runner/exit_codes.h"
#include "ci/runner/slots.h"
#include "ci/runner/verdict.h"
#include "results/files.h"
#include "results/journal.h"
#include "results/writers.h"

namespace kfdcts::runner {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using report::Entry;
using report::Json;
using report::TestResult;

int DefaultJobs(const std::vector<report::Device>& devices) {
  int gpus = 0;
  bool hardware = false;
  for (const report::Device& device : devices) {
    gpus += device.software ? 0 : static_cast<int>(device.gpus.size());
    hardware |= !device.software;
  }
  // Where a real kernel judges too, tests side by side would be blamed for each other's messages.
  return hardware ? std::max(1, gpus) : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

std::string ReproScript(const Suites& suites, const Entry& entry, const std::string& defect) {
  std::string again = fmt::format("{} exec {} --device {}", ShellQuoted(suites.where.runner), ShellQuoted(entry.name),
                                  ShellQuoted(entry.device));
  if (entry.destructive) again += " --destructive";
  if (!defect.empty()) again += " --defect " + ShellQuoted(defect);
  Command bare = suites.On(entry.device, {fmt::format("--gtest_filter={}.{}", entry.suite, entry.test)});
  if (!defect.empty()) bare.set["SOFTGPU_DEFECT"] = defect;
  return fmt::format("#!/bin/sh\n# Repeats {} alone on {}.\n# Without the runner, for a debugger: {}\nexec {} \"$@\"\n",
                     entry.name, entry.device, bare.Line(), again);
}

class Session {
 public:
  Session(const Suites& suites, const report::RunInfo& info, std::string directory, const RunOptions& options,
          report::JournalWriter journal, size_t total)
      : suites_(suites),
        info_(info),
        directory_(std::move(directory)),
        options_(options),
        journal_(std::move(journal)),
        progress_(options.progress, total),
        slots_(info.devices) {}

  Status Run(std::vector<const Entry*> todo);

 private:
  struct Active {
    const Entry* entry;
    int ordinal;
    std::string started;
    KernelSlice kernel;
  };

  Status Launch();
  Status Begin(const Entry& entry, int ordinal);
  Status Finish(const Finished& finished);
  void FollowKernel();
  void StopIfAsked(Clock::time_point start);
  void Stop(std::string how, std::string why);
  std::string Folder(const Entry& entry) const { return directory_ + "/" + report::FolderOf(entry); }

  const Suites& suites_;
  const report::RunInfo& info_;
  std::string directory_;
  RunOptions options_;
  report::JournalWriter journal_;
  Progress progress_;
  Slots slots_;
  Supervisor supervisor_;
  KernelLog kernel_;
  std::deque<const Entry*> pending_;
  std::map<int, Active> active_;
  std::string how_ = "complete";
  std::string why_;
};

Status Session::Run(std::vector<const Entry*> todo) {
  pending_.assign(todo.begin(), todo.end());
  const auto start = Clock::now();
  const bool hardware =
      std::any_of(info_.devices.begin(), info_.devices.end(), [](const auto& device) { return !device.software; });
  if (hardware && !kernel_.readable()) {
    progress_.Say("The kernel's log cannot be read (" + kernel_.problem() + "): no test will be judged by it.");
    KFDCTS_TRY(journal_.Append({{"type", "note"}, {"at", NowUtc()}, {"text", "no kernel log: " + kernel_.problem()}}));
  }
  while (true) {
    if (how_ == "complete") KFDCTS_TRY(Launch());
    if (active_.empty()) break;
    const auto ends = supervisor_.Wait(1000ms);
    FollowKernel();
    for (const Finished& finished : ends) KFDCTS_TRY(Finish(finished));
    StopIfAsked(start);
    progress_.Tick();
  }
  progress_.End();
  const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start);
  return journal_.Append(
      {{"type", "ended"}, {"how", how_}, {"why", why_}, {"at", NowUtc()}, {"duration_us", spent.count()}});
}

Status Session::Launch() {
  const size_t jobs = static_cast<size_t>(options_.jobs > 0 ? options_.jobs : DefaultJobs(info_.devices));
  for (auto next = pending_.begin(); next != pending_.end() && active_.size() < jobs;) {
    const Entry& entry = **next;
    const std::optional<int> ordinal = slots_.Take(entry);
    if (!ordinal) {
      ++next;
      continue;
    }
    next = pending_.erase(next);
    KFDCTS_TRY(Begin(entry, *ordinal));
  }
  return {};
}

Status Session::Begin(const Entry& entry, int ordinal) {
  const std::string folder = Folder(entry);
  std::error_code problem;
  fs::create_directories(folder + "/evidence", problem);
  if (problem) return Error::Of(problem.value(), "cannot create {}: {}", folder, problem.message());
  KFDCTS_TRY(report::WriteFile(folder + "/repro.sh", ReproScript(suites_, entry, options_.defect)));
  chmod((folder + "/repro.sh").c_str(), 0755);
  const std::string now = NowUtc();
  KFDCTS_TRY(journal_.Append({{"type", "started"}, {"n", entry.n}, {"name", entry.name}, {"at", now}}));
  active_[entry.n] = {&entry, ordinal, now, {}};
  Ladder::Limits limits;
  limits.timeout = std::chrono::seconds(entry.timeout_s);
  limits.inactivity = options_.inactivity;
  supervisor_.Start(entry.n, TestCommand(suites_, entry, ordinal, folder, options_.defect), limits);
  progress_.Started(entry);
  return {};
}

Status Session::Finish(const Finished& finished) {
  const Active active = active_.at(finished.job);
  active_.erase(finished.job);
  const Entry& entry = *active.entry;
  TestResult result = Judge(finished.end, report::ReadFile(Folder(entry) + "/result.json"));
  if (!entry.software && !active.kernel.messages.empty()) {
    KFDCTS_TRY(report::WriteFile(Folder(entry) + "/dmesg", active.kernel.Text()));
  }
  Add(JudgeKernel(active.kernel, entry.kind == "validation"), result);
  result.started = active.started;
  result.gpu = active.ordinal;
  KFDCTS_TRY(journal_.Append(
      {{"type", "finished"}, {"n", entry.n}, {"name", entry.name}, {"at", NowUtc()}, {"result", ToJson(result)}}));
  slots_.Release(entry, active.ordinal);
  progress_.Finished(entry, result);
  // A software device is private to its test, so only this one is lost.
  if (LostTheDevice(finished.end) && !entry.software) Stop("aborted", entry.name + " lost the device");
  return {};
}

void Session::FollowKernel() {
  const KernelSlice slice = kernel_.Read();
  for (auto& [n, active] : active_) {
    if (active.entry->software) continue;
    active.kernel.lost |= slice.lost;
    active.kernel.messages.insert(active.kernel.messages.end(), slice.messages.begin(), slice.messages.end());
  }
}

void Session::StopIfAsked(Clock::time_point start) {
  if (how_ != "complete") return;
  if (supervisor_.stop_signal() != 0) {
    Stop("interrupted", SignalName(supervisor_.stop_signal()) + " stopped the run");
    supervisor_.CancelAll();
  } else if (options_.overall.count() > 0 && Clock::now() - start >= options_.overall) {
    Stop("overall timeout", fmt::format("the run's limit of {} s was reached", options_.overall.count()));
    supervisor_.CancelAll();
  }
}

void Session::Stop(std::string how, std::string why) {
  how_ = std::move(how);
  why_ = std::move(why);
  progress_.Say("Stopping: " + why_ + ".");
}

Result<int> RunAndReport(const Suites& suites, const report::RunInfo& info, const std::string& directory,
                         const RunOptions& options, report::JournalWriter journal,
                         const std::vector<const Entry*>& todo) {
  Session session(suites, info, directory, options, std::move(journal), todo.size());
  if (const Status status = session.Run(todo); !status.ok()) {
    fmt::print(stderr, "kfdcts: {}. What was finished is in the journal; `kfdcts resume {}` goes on.\n",
               status.error().message, directory);
    return static_cast<int>(kAborted);
  }
  KFDCTS_ASSIGN(const report::RunReport run, report::LoadRun(directory));
  KFDCTS_TRY(report::WriteReports(run));
  if (options.progress != Progress::Form::kQuiet) fmt::print("\n{}", report::SummaryText(run));
  return ExitCodeOf(run);
}

}  // namespace

std::string NowUtc() {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  tm parts{};
  gmtime_r(&now.tv_sec, &parts);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", parts.tm_year + 1900, parts.tm_mon + 1,
                     parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, now.tv_nsec / 1'000'000);
}

Json ToJson(const RunOptions& options) {
  return {{"jobs", options.jobs},
          {"inactivity-timeout", options.inactivity.count()},
          {"overall-timeout", options.overall.count()},
          {"defect", options.defect}};
}

RunOptions RunOptionsFrom(const Json& json) {
  RunOptions options;
  options.jobs = json.value("jobs", 0);
  options.inactivity = std::chrono::seconds(json.value("inactivity-timeout", 0));
  options.overall = std::chrono::seconds(json.value("overall-timeout", 0));
  options.defect = json.value("defect", "");
  return options;
}

Status PrepareDirectory(const std::string& directory) {
  std::error_code problem;
  fs::create_directories(directory, problem);
  if (problem) return Error::Of(problem.value(), "cannot create {}: {}", directory, problem.message());
  if (fs::exists(directory + "/journal.jsonl", problem)) {
    return Error::Of(EEXIST, "{} already holds a run: `kfdcts resume` goes on with it, or name another", directory);
  }
  if (!fs::is_empty(directory, problem)) {
    return Error::Of(EEXIST, "{} is not empty and holds no run: name another", directory);
  }
  KFDCTS_TRY(report::WriteFile(directory + "/.probe", ""));
  fs::remove(directory + "/.probe", problem);
  return {};
}

Result<int> StartRun(const Suites& suites, const report::RunInfo& info, const std::string& directory,
                     const RunOptions& options) {
  KFDCTS_TRY(report::WriteFile(directory + "/metadata.json", ToJson(info).dump(1) + "\n"));
  KFDCTS_TRY(report::WriteFile(
      directory + "/environment.json",
      DescribeEnvironment(suites, info.devices).dump(1, ' ', false, Json::error_handler_t::replace) + "\n"));
  KFDCTS_ASSIGN(report::JournalWriter journal, report::JournalWriter::Create(directory + "/journal.jsonl"));
  KFDCTS_TRY(journal.Append(
      {{"type", "run"}, {"format", report::kFormat}, {"id", info.id}, {"at", NowUtc()}, {"tests", info.plan.size()}}));
  std::vector<const Entry*> todo;
  for (const Entry& entry : info.plan) todo.push_back(&entry);
  return RunAndReport(suites, info, directory, options, std::move(journal), todo);
}

Result<int> ResumeRun(const Suites& suites, const std::string& directory, const RunOptions& options) {
  KFDCTS_ASSIGN(const report::RunReport before, report::LoadRun(directory));
  KFDCTS_ASSIGN(const report::Journal known, report::ReadJournal(directory + "/journal.jsonl"));
  // Damage in the middle may hide that a test was started, and such a test must not run again.
  if (!known.problems.empty()) {
    return Error::Of(0, "{}/journal.jsonl is damaged ({}): a report can be made of it, but it cannot be resumed",
                     directory, known.problems.front());
  }
  std::set<int> untouched;
  for (const report::Row& row : before.rows) {
    if (row.result.outcome == report::Outcome::kNotRun) untouched.insert(row.entry.n);
  }
  std::vector<const Entry*> todo;
  for (const Entry& entry : before.info.plan) {
    if (untouched.contains(entry.n)) todo.push_back(&entry);
  }
  KFDCTS_ASSIGN(report::JournalWriter journal,
                report::JournalWriter::Continue(directory + "/journal.jsonl", known.whole_bytes));
  KFDCTS_TRY(journal.Append({{"type", "resumed"}, {"at", NowUtc()}, {"tests", todo.size()}}));
  return RunAndReport(suites, before.info, directory, options, std::move(journal), todo);
}

int ExitCodeOf(const report::RunReport& run) {
  if (run.ended == "interrupted") return kInterrupted;
  if (run.ended == "overall timeout") return kOverallTimeout;
  if (run.ended != "complete") return kAborted;
  if (!FailuresOf(run).empty() || !run.problems.empty()) return kUnexpected;
  const bool passed = std::any_of(run.rows.begin(), run.rows.end(),
                                  [](const report::Row& row) { return row.result.outcome == report::Outcome::kPass; });
  return passed ? kAsExpected : kNothingToTest;
}

Command TestCommand(const Suites& suites, const Entry& entry, int ordinal, const std::string& folder,
                    const std::string& defect) {
  Command command =
      suites.On(entry.device, {fmt::format("--run={}.{}", entry.suite, entry.test), fmt::format("--gpu={}", ordinal),
                               "--result=" + folder + "/result.json", "--evidence=" + folder + "/evidence"});
  if (!defect.empty()) command.set["SOFTGPU_DEFECT"] = defect;
  if (entry.device != "hw") command.set["SOFTGPU_LOG"] = "1";  // why the model refused something goes to err
  command.directory = folder;
  command.out = folder + "/out";
  command.err = folder + "/err";
  return command;
}

}  // namespace kfdcts::runner
