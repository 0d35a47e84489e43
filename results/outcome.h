// How a test ended, and what that counts as.
//
// Owns the names that every file of a results directory uses, and the two judgements made of them: the cell state of a
// report, and whether a run that holds the outcome may exit 0. Does not own how an outcome is found (ci/runner).

#pragma once

#include <optional>
#include <string_view>

namespace kfdcts::report {

enum class Outcome {
  kPass,
  kFail,
  kDmesgFail,     // the test passed, the kernel complained
  kCrash,         // ended by a signal, or without the result it promised
  kTimeout,       // ended by the runner, on time
  kHang,          // could not be ended, or took the device with it
  kSkip,          // typed: see Skip in schema.h
  kIncomplete,    // started, and the run was cut off before it ended
  kNotRun,        // planned, never started
  kInconclusive,  // something outside the test makes its verdict worthless
};

// Of these every report keeps separate counts; they are never merged.
enum class CellState {
  kPass,
  kFail,
  kNotApplicable,  // the family cannot: a skip of type cap, with its proof
  kNotRun,         // with the reason
  kWaived,
};
inline constexpr int kCellStates = 5;

std::string_view Name(Outcome outcome);  // "pass" "fail" "dmesg-fail" ...
std::optional<Outcome> OutcomeFrom(std::string_view name);
std::string_view Name(CellState state);  // "pass" "fail" "not applicable" "not run" "waived"

// `skip_type` is "cap", "cfg", "perm", "res" or "dep", and empty for everything but a skip.
CellState StateOf(Outcome outcome, std::string_view skip_type);

// The larger of two is the worse: the verdict of a test and its kernel is the worse of the two.
int Severity(Outcome outcome);

}  // namespace kfdcts::report
