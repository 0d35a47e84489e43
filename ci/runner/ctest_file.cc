// The ctest file: an entry per planned test, each `kfdcts exec`, with the properties that ctest selects and schedules
// by.

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "ci/runner/commands.h"
#include "ci/runner/exit_codes.h"

namespace kfdcts::runner {
namespace {

using report::Entry;

// Time for the runner itself, on top of the ladder's: ctest must never be the one that kills.
constexpr int kRunnerSeconds = 30;

// CMake's bracket argument: nothing in it is expanded.
std::string Bracketed(const std::string& text) { return "[==[" + text + "]==]"; }

std::string PathFor(const std::string& name) {
  std::string path = name;
  std::replace(path.begin(), path.end(), '/', '.');
  return path;
}

std::string LabelsOf(const Entry& entry, const std::vector<std::string>& declared) {
  std::set<std::string> labels(declared.begin(), declared.end());
  labels.insert("area_" + entry.area);
  if (entry.family != "host") labels.insert(entry.family);
  if (entry.gpus > 1) labels.insert("multi_gpu");
  if (entry.destructive) labels.insert("destructive");
  labels.insert(entry.software ? "software" : "hardware");
  // A test on hardware is in no software tier: `ctest -L quick` must not need a GPU.
  if (!entry.software) {
    for (const char* tier : {"quick", "standard", "comprehensive", "full"}) labels.erase(tier);
    labels.insert("hardware_" + entry.tier);
  }
  return fmt::format("{}", fmt::join(labels, ";"));
}

}  // namespace

std::string GpuResource(const std::string& family) { return "gpus_" + family; }

std::string CtestFile(const std::vector<Entry>& plan, const std::vector<TestInfo>& tests, const std::string& runner,
                      const std::string& plan_file, const std::string& results_root) {
  std::map<std::string, const TestInfo*> by_name;
  for (const TestInfo& test : tests) by_name[test.name()] = &test;
  std::string text = "# Printed by `kfdcts list --format ctest`.\n";
  for (const Entry& entry : plan) {
    const TestInfo& test = *by_name.at(entry.suite + "." + entry.test);
    const std::string name = (entry.software ? "" : "hw/") + entry.name;
    text += fmt::format("add_test({} {} exec {} --plan {} --results {})\n", Bracketed(name), Bracketed(runner),
                        Bracketed(entry.name), Bracketed(plan_file), Bracketed(results_root + "/" + PathFor(name)));
    text += fmt::format("set_tests_properties({} PROPERTIES LABELS {} TIMEOUT {} SKIP_RETURN_CODE {}", Bracketed(name),
                        Bracketed(LabelsOf(entry, test.labels)), entry.timeout_s + kRunnerSeconds, int{kTestSkip});
    if (!entry.software && entry.gpus == 1) text += fmt::format(" RESOURCE_GROUPS 1,{}:1", GpuResource(entry.family));
    // A test of several GPUs chooses its peers itself, so nothing may run beside it.
    // Overlap is proved by timestamps, and the engines of a soft GPU share the host's cores with whatever runs beside
    // it.
    const bool needs_quiet = entry.software && entry.area == "overlap";
    if (needs_quiet || (!entry.software && (entry.destructive || entry.gpus > 1))) text += " RUN_SERIAL ON";
    text += ")\n";
  }
  return text;
}

std::string PlanText(report::RunInfo info) {
  const std::vector<Entry> plan = std::exchange(info.plan, {});
  std::string text = ToJson(info).dump() + "\n";
  for (const Entry& entry : plan) text += ToJson(entry).dump() + "\n";
  return text;
}

}  // namespace kfdcts::runner
