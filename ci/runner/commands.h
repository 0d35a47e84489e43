// The commands of kfdcts, one function each: from parsed options to an exit code.
//
// Owns what is printed for people and programs. Does not own parsing (main.cc).

#pragma once

#include <string>
#include <vector>

#include "ci/runner/plan.h"
#include "ci/runner/run.h"

namespace kfdcts::runner {

struct Common {
  Installation where;
  std::vector<std::string> devices;  // as on the command line; empty: hw
  bool without_gpu = false;          // a KFD that shows no GPU is enough: tests that need none
};

struct RunArguments {
  Selection selection;
  RunOptions options;
  std::string fraction;
  std::string test_list;  // file
  std::string results;    // directory; empty: <results_root>/<time>, with a link `latest` beside it
  std::string results_root = "build/results";
  std::vector<std::string> command;
};

struct ExecArguments {
  std::string name;
  std::string results;  // empty: a temporary directory, kept when the test fails
  std::string plan;     // made by `list --format ctest`: saves asking the suites and the devices again
  std::string defect;
  bool destructive = false;
};

int DevicesCommand(const Common& common, const std::string& format);
int ListCommand(const Common& common, RunArguments arguments, const std::string& format, const std::string& output);
int RunCommand(const Common& common, RunArguments arguments);
int ResumeCommand(const Common& common, const std::string& directory, Progress::Form progress);
int ExecCommand(const Common& common, const ExecArguments& arguments);
int ReportCommand(const std::string& directory);
int DefectsCommand(const Common& common, const std::vector<std::string>& only, int jobs, const std::string& results);

// "kfdcts: <sentence>." on stderr.
int Complain(int exit_code, const std::string& sentence);

// What run, list and exec begin with: ask the suites, look at the devices. Prints its own complaint.
struct Ground {
  Suites suites;
  std::vector<TestInfo> tests;
  std::vector<report::Device> devices;
};
int Prepare(const Common& common, Ground& ground);  // kAsExpected, or the exit code to leave with

// The name that ctest knows a family's GPUs by: one resource type per family.
std::string GpuResource(const std::string& family);

// The ctest file for a plan; every entry is `kfdcts exec` with `plan_file`.
std::string CtestFile(const std::vector<report::Entry>& plan, const std::vector<TestInfo>& tests,
                      const std::string& runner, const std::string& plan_file, const std::string& results_root);
// What `plan_file` holds: JSON Lines, the run without its plan, then each entry.
std::string PlanText(report::RunInfo info);

}  // namespace kfdcts::runner
