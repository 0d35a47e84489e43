#include "ci/runner/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace kfdcts::runner {
namespace {

using report::CellState;

constexpr size_t kColumns = 100;  // of a terminal narrower than this only the start is seen

}  // namespace

Progress::Form Progress::FormOfStdout() { return isatty(STDOUT_FILENO) == 1 ? Form::kTerminal : Form::kPlain; }

void Progress::Started(const report::Entry& entry) {
  running_[entry.n] = entry.name;
  Draw();
}

void Progress::Finished(const report::Entry& entry, const report::TestResult& result) {
  running_.erase(entry.n);
  ++done_;
  counts_.Add(result.state());
  if (form_ == Form::kQuiet) return;
  const bool remarkable = result.state() == CellState::kFail;
  if (form_ == Form::kPlain || remarkable) {
    std::string why = HeadlineOf(result);
    if (result.skip) {
      why = fmt::format("{}: {}, found {}", result.skip->type, result.skip->reason, result.skip->observed);
    }
    if (!why.empty()) why = "  (" + why + ")";
    Say(fmt::format("[{:>{}}/{}] {:<12} {}  {}{}", done_, std::to_string(total_).size(), total_,
                    report::Name(result.outcome), entry.name, report::HumanDuration(result.duration_us), why));
  }
  Draw();
}

void Progress::Tick() { Draw(); }

void Progress::Say(const std::string& sentence) {
  if (form_ == Form::kQuiet) return;
  Clear();
  fmt::print("{}\n", sentence);
  std::fflush(stdout);
}

void Progress::End() { Clear(); }

void Progress::Clear() {
  if (form_ != Form::kTerminal) return;
  fmt::print("\r\033[K");
  std::fflush(stdout);
}

std::string Progress::Eta() const {
  if (done_ == 0) return "?";
  const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start_);
  return report::HumanDuration(spent.count() / static_cast<int64_t>(done_) * static_cast<int64_t>(total_ - done_));
}

void Progress::Draw() {
  if (form_ != Form::kTerminal) return;
  std::string line =
      fmt::format("{}/{}  pass {}  fail {}  skip {}  left {}", done_, total_, counts_[CellState::kPass],
                  counts_[CellState::kFail], counts_[CellState::kNotApplicable] + counts_[CellState::kNotRun], Eta());
  if (!running_.empty()) line += "  " + running_.rbegin()->second;
  if (running_.size() > 1) line += fmt::format(" +{}", running_.size() - 1);
  line.resize(std::min(line.size(), kColumns));
  fmt::print("\r\033[K{}", line);
  std::fflush(stdout);
}

}  // namespace kfdcts::runner
