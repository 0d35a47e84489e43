// The programs that the runner drives: where they are, and what they say about themselves.
//
// Owns finding kfdcts_suites, libsoftgpu.so, softgpu-defects and the boards: beside this program in a build tree and
// in an installation alike (bin/, lib/, share/kfdcts/topologies), or where the user says. Does not own their contracts'
// meaning (plan.h, run.h). Errors are sentences for the user.

#pragma once

#include <string>
#include <vector>

#include "ci/runner/process.h"
#include "driver/base/result.h"
#include "results/schema.h"

namespace kfdcts::runner {

// A test as `kfdcts_suites --list=json` describes it.
struct TestInfo {
  std::string suite;
  std::string test;
  std::string area;
  std::string kind;
  std::string tier;
  std::vector<std::string> labels;
  int gpus = 0;
  bool xgmi_pair = false;
  bool pcie_pair = false;
  bool svm = false;
  bool host_only = false;
  bool destructive = false;
  int timeout_s = 60;
  std::string file;
  int line = 0;
  std::string claim;

  std::string name() const { return suite + "." + test; }
};

struct DefectRow {
  std::string id;
  std::string sentence;
  std::string caught_by;  // GoogleTest filter
  std::string board;
};

struct Installation {
  std::string suites;
  std::string softgpu;
  std::string defects;
  std::string boards;
  std::string runner;  // this program, for repro.sh and ctest

  // Paths left empty are looked for beside `runner`. Nothing is opened yet.
  static Installation Beside(const std::string& runner);
};

// What one run knows of its suites binary.
struct Suites {
  Installation where;
  std::string version;
  std::string compiler;
  bool softgpu_linked = false;

  static Result<Suites> Ask(const Installation& where);

  Result<std::vector<TestInfo>> List() const;
  // Opens the device in a child and describes it; a device that is not there is a Device with a problem.
  Result<report::Device> Probe(const std::string& spec) const;
  Result<std::vector<DefectRow>> Defects() const;

  // A call of the suites binary that meets `spec` ("hw" or "soft:<board>") where the kernel would be.
  Command On(const std::string& spec, const std::vector<std::string>& args) const;
};

Result<std::vector<TestInfo>> ParseList(const std::string& json);
Result<std::vector<std::string>> BoardsIn(const std::string& directory);

// Checks and expands --device arguments: "hw", "soft:<board>", "soft:<board>+<board>", "soft:all".
Result<std::vector<std::string>> ResolveDevices(const std::vector<std::string>& specs, const std::string& boards);

}  // namespace kfdcts::runner
