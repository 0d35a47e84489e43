// A run: from a plan to a results directory, journal first.
//
// Owns the directory's files while the run lasts, the order of writing (metadata.json, environment.json, then per test:
// "started" on the disk before the process exists, "finished" on the disk before anyone hears of it, reports last) and
// the exit code. Does not own what is planned (plan.h) nor how a report looks (results/).

#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "ci/runner/installation.h"
#include "ci/runner/progress.h"
#include "ci/runner/supervisor.h"
#include "results/run_report.h"

namespace kfdcts::runner {

struct RunOptions {
  int jobs = 0;  // 0: a job per processor, with hardware a job per GPU
  std::chrono::seconds inactivity{0};
  std::chrono::seconds overall{0};
  std::string defect;  // SOFTGPU_DEFECT for every test
  Progress::Form progress = Progress::Form::kPlain;
};

// The name of an option is its name on the command line; a resumed run takes them from metadata.json.
report::Json ToJson(const RunOptions& options);
RunOptions RunOptionsFrom(const report::Json& json);

// Makes the directory, or checks that it is empty and can be written.
Status PrepareDirectory(const std::string& directory);

// Runs the whole plan in a prepared directory. The value is the exit code; an error is one of files.
Result<int> StartRun(const Suites& suites, const report::RunInfo& info, const std::string& directory,
                     const RunOptions& options);
// Runs what was never started; a test that was cut off stays `incomplete`.
Result<int> ResumeRun(const Suites& suites, const std::string& directory, const RunOptions& options);

int ExitCodeOf(const report::RunReport& run);

// The call of the suites binary for one test; `folder` (absolute) takes out, err, result.json and evidence/.
Command TestCommand(const Suites& suites, const report::Entry& entry, int ordinal, const std::string& folder,
                    const std::string& defect);

std::string NowUtc();  // "2026-01-31T12:00:00.123Z"

}  // namespace kfdcts::runner
