#include "results/outcome.h"

#include <array>

namespace kfdcts::report {
namespace {

constexpr std::array<std::string_view, 10> kOutcomes = {"pass", "fail", "dmesg-fail", "crash",  "timeout",
                                                        "hang", "skip", "incomplete", "notrun", "inconclusive"};
constexpr std::array<std::string_view, kCellStates> kStates = {"pass", "fail", "not applicable", "not run", "waived"};

}  // namespace

std::string_view Name(Outcome outcome) { return kOutcomes[static_cast<size_t>(outcome)]; }

std::optional<Outcome> OutcomeFrom(std::string_view name) {
  for (size_t i = 0; i < kOutcomes.size(); ++i) {
    if (kOutcomes[i] == name) return static_cast<Outcome>(i);
  }
  return std::nullopt;
}

std::string_view Name(CellState state) { return kStates[static_cast<size_t>(state)]; }

CellState StateOf(Outcome outcome, std::string_view skip_type) {
  switch (outcome) {
    case Outcome::kPass:
      return CellState::kPass;
    case Outcome::kSkip:
      return skip_type == "cap" ? CellState::kNotApplicable : CellState::kNotRun;
    case Outcome::kNotRun:
    case Outcome::kInconclusive:
      return CellState::kNotRun;
    case Outcome::kFail:
    case Outcome::kDmesgFail:
    case Outcome::kCrash:
    case Outcome::kTimeout:
    case Outcome::kHang:
    case Outcome::kIncomplete:
      return CellState::kFail;
  }
  return CellState::kFail;
}

int Severity(Outcome outcome) {
  switch (outcome) {
    case Outcome::kPass:
      return 0;
    case Outcome::kSkip:
      return 1;
    case Outcome::kNotRun:
      return 2;
    case Outcome::kInconclusive:
      return 3;
    case Outcome::kDmesgFail:
      return 4;
    case Outcome::kFail:
      return 5;
    case Outcome::kIncomplete:
      return 6;
    case Outcome::kTimeout:
      return 7;
    case Outcome::kCrash:
      return 8;
    case Outcome::kHang:
      return 9;
  }
  return 9;
}

}  // namespace kfdcts::report
