// From the end of a child to the outcome of its test. Pure.
//
// A promise that is not kept is never a pass: exit 0 without a result file that says so is a crash, a pass that
// asserted nothing is a failure.

#pragma once

#include <string>

#include "ci/runner/kernel_log.h"
#include "ci/runner/supervisor.h"
#include "driver/base/result.h"
#include "results/schema.h"

namespace kfdcts::runner {

// `file` is the text of the result file, or why there is none.
report::TestResult Judge(const ChildEnd& end, const Result<std::string>& file);

// True if the test said that its device is lost (exit 112), or could not be ended: nothing more can be run on it.
bool LostTheDevice(const ChildEnd& end);

// The final verdict is the worse of the test's and the kernel's.
void Add(const KernelVerdict& kernel, report::TestResult& result);

std::string SignalName(int signal);

}  // namespace kfdcts::runner
