#include "ci/runner/verdict.h"

#include <signal.h>

#include <cstring>

#include "ci/runner/exit_codes.h"

namespace kfdcts::runner {
namespace {

using report::Outcome;
using report::TestResult;

// What the result file adds to a test that did not end by itself: the failures it had already seen.
TestResult Cut(Outcome outcome, std::string why, const Result<std::string>& file) {
  TestResult result;
  if (file.ok()) {
    if (auto said = report::SuiteResultFrom(file.value()); said.ok()) result = std::move(said).value();
  }
  result.outcome = outcome;
  result.skip.reset();
  result.why = std::move(why);
  return result;
}

Outcome Promised(int status) {
  if (status == kTestPass) return Outcome::kPass;
  return status == kTestSkip ? Outcome::kSkip : Outcome::kFail;
}

TestResult JudgeExit(int status, const Result<std::string>& file) {
  if (status == kTestAbort) return Cut(Outcome::kHang, "the test gave its device up as lost", file);
  if (status == kTestUsage) return Cut(Outcome::kCrash, "the suites refused their command line (exit code 2)", file);
  if (status != kTestPass && status != kTestFail && status != kTestSkip) {
    return Cut(Outcome::kCrash, fmt::format("exit code {}, which no test has", status), file);
  }
  if (!file.ok()) {
    return Cut(Outcome::kCrash, fmt::format("exit code {} but no result: {}", status, file.error().message), file);
  }
  auto said = report::SuiteResultFrom(file.value());
  if (!said.ok()) return Cut(Outcome::kCrash, said.error().message, file);
  if (said->outcome != Promised(status)) {
    return Cut(Outcome::kCrash,
               fmt::format("exit code {} contradicts the result file's '{}'", status, report::Name(said->outcome)),
               file);
  }
  if (said->outcome == Outcome::kPass && said->assertions == 0) {
    return Cut(Outcome::kFail, "passed without asserting anything", file);
  }
  return std::move(said).value();
}

TestResult JudgeEnd(const ChildEnd& end, const Result<std::string>& file) {
  const double seconds = static_cast<double>(end.duration_us) / 1e6;
  switch (end.how) {
    case ChildEnd::How::kExited:
      return JudgeExit(end.status, file);
    case ChildEnd::How::kSignalled:
      return Cut(Outcome::kCrash, fmt::format("signal {} ({})", end.status, SignalName(end.status)), file);
    case ChildEnd::How::kTimeout:
      return Cut(Outcome::kTimeout, fmt::format("ended by the runner after {:.1f} s", seconds), file);
    case ChildEnd::How::kInactive:
      return Cut(Outcome::kTimeout, fmt::format("ended by the runner after {:.1f} s: it had gone silent", seconds),
                 file);
    case ChildEnd::How::kCancelled:
      return Cut(Outcome::kIncomplete, "the run was stopped while it ran", file);
    case ChildEnd::How::kAbandoned:
      return Cut(Outcome::kHang, "survived SIGKILL and was given up", file);
    case ChildEnd::How::kNotStarted:
      return Cut(Outcome::kCrash, end.problem, file);
  }
  return Cut(Outcome::kCrash, "unknown end", file);
}

}  // namespace

std::string SignalName(int signal) {
  const char* name = sigabbrev_np(signal);
  return name == nullptr ? fmt::format("signal {}", signal) : fmt::format("SIG{}", name);
}

TestResult Judge(const ChildEnd& end, const Result<std::string>& file) {
  TestResult result = JudgeEnd(end, file);
  result.duration_us = end.duration_us;
  for (std::string& path : result.evidence) path = "evidence/" + path;
  return result;
}

bool LostTheDevice(const ChildEnd& end) {
  return end.how == ChildEnd::How::kAbandoned || (end.how == ChildEnd::How::kExited && end.status == kTestAbort);
}

void Add(const KernelVerdict& kernel, TestResult& result) {
  if (report::Severity(kernel.outcome) <= report::Severity(result.outcome)) return;
  result.outcome = kernel.outcome;
  result.why = kernel.why;
  result.skip.reset();
}

}  // namespace kfdcts::runner
