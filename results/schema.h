// What a results directory says, as C++ values: the plan of a run, the result of each test, and their JSON forms.
//
// Owns the names of the JSON fields (format 1). Does not own when something is written (ci/runner) or how it looks
// (write_*.cc). Reading is strict about types and lenient about fields it does not know. Times are microseconds unless
// the name says otherwise; points in time are UTC, ISO 8601.

#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "driver/base/result.h"
#include "results/outcome.h"

namespace kfdcts::report {

using Json = nlohmann::ordered_json;

inline constexpr int kFormat = 1;

struct Gpu {
  int ordinal = 0;
  int64_t gpu_id = 0;
  int node = 0;
  std::string family;
  std::string name;
  std::string render;
  int xgmi_peers = -1;  // -1: the suites did not say
  int pcie_peers = -1;
  bool svm = true;  // shared virtual memory; true where the suites did not say
};

struct Device {
  std::string spec;  // "hw" or "soft:<board>"
  bool software = false;
  std::string problem;  // why it has no GPUs or could not be asked; empty if all is well
  std::vector<Gpu> gpus;

  const char* kind() const { return software ? "software" : "hardware"; }
};

// One test on one device, as planned. (name, repetition) is unique in a run.
struct Entry {
  int n = 0;         // from 1; names tests/<n>
  std::string name;  // <family>/<Suite>.<Test>
  std::string family;
  std::string suite;
  std::string test;
  std::string area;
  std::string kind;
  std::string tier;
  std::string claim;
  std::string file;
  int line = 0;
  std::string device;  // spec of the Device
  bool software = false;
  int gpu = 0;   // ordinal on the device
  int gpus = 0;  // how many it uses; 0 for tests of the host
  bool destructive = false;
  int timeout_s = 0;
  int repetition = 1;

  const char* device_kind() const { return software ? "software" : "hardware"; }
};

struct Skip {
  std::string type;      // cap cfg perm res dep
  std::string reason;    // what is needed
  std::string observed;  // what was found
};

struct Failure {
  std::string file;
  int line = 0;
  std::string message;
};

struct TestResult {
  Outcome outcome = Outcome::kNotRun;
  std::string why;  // one sentence where the outcome itself does not say it: "signal 11 (SIGSEGV)", "not started: ..."
  std::optional<Skip> skip;
  std::vector<Failure> failures;
  std::vector<std::string> evidence;  // files, relative to tests/<n>
  int64_t assertions = 0;
  int64_t duration_us = 0;  // of the process, from start to end
  std::string started;
  int gpu = -1;  // ordinal that it ran on; -1: it did not run

  CellState state() const { return StateOf(outcome, skip ? skip->type : std::string()); }
};

// metadata.json: written whole before the first test starts.
struct RunInfo {
  std::string id;
  std::string version;
  std::string started;
  std::vector<std::string> command;
  Json options = Json::object();
  std::vector<Device> devices;
  std::vector<Entry> plan;
};

Json ToJson(const Device& device);
Json ToJson(const Entry& entry);
Json ToJson(const TestResult& result);
Json ToJson(const RunInfo& info);

// Each names the field that is missing or of the wrong type.
Result<Device> DeviceFrom(const Json& json);
Result<Entry> EntryFrom(const Json& json);
Result<TestResult> TestResultFrom(const Json& json);
Result<RunInfo> RunInfoFrom(const Json& json);

// The text with U+FFFD for every byte that is not UTF-8: what tests print can be anything, reports cannot.
std::string ValidUtf8(const std::string& text);

// The result file that a suites binary leaves (--result=<file>): the same fields as a TestResult, fewer of them.
Result<TestResult> SuiteResultFrom(const std::string& text);

}  // namespace kfdcts::report
