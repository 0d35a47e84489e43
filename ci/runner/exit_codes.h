// The exit codes of kfdcts. Scripts depend on them; README.md repeats the table.

#pragma once

namespace kfdcts::runner {

enum ExitCode {
  kAsExpected = 0,
  kUnexpected = 1,      // a test ended as it should not
  kUsage = 2,           // command line, files or configuration
  kAborted = 3,         // cut short, `kfdcts resume` takes it up
  kNothingToTest = 4,   // no device, no matching test, or every test skipped
  kOverallTimeout = 5,  // --overall-timeout ran out; resumable
  kInterrupted = 130,   // SIGINT, SIGTERM or SIGHUP; resumable
};

// Of one test: `kfdcts exec`, and the suites binary with --run.
enum TestExitCode {
  kTestPass = 0,
  kTestFail = 1,
  kTestUsage = 2,
  kTestSkip = 77,
  kTestAbort = 112,  // the device is lost: nothing more can be tested on it
};

}  // namespace kfdcts::runner
