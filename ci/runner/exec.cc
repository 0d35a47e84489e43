// `kfdcts exec`: one test, isolated and journalled like any other, with the exit code of a test.

#include <stdlib.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <utility>

#include "ci/runner/commands.h"
#include "ci/runner/exit_codes.h"
#include "results/files.h"

namespace kfdcts::runner {
namespace {

namespace fs = std::filesystem;
using report::Entry;
using report::Outcome;

struct Single {
  Suites suites;
  report::RunInfo info;
};

Result<report::Json> ParseLine(std::string_view line, const std::string& file, std::string_view what) {
  report::Json json = report::Json::parse(line, nullptr, false);
  if (json.is_discarded()) return Error::Of(0, "{}: {} is not JSON", file, what);
  return json;
}

// Of a thousand tests only the line of this one is parsed: the time of it is every test's.
Result<Single> FromPlan(const Common& common, const ExecArguments& arguments) {
  KFDCTS_ASSIGN(const std::string text, report::ReadFile(arguments.plan));
  const std::string_view lines = text;
  const size_t end = std::min(lines.find('\n'), lines.size());
  KFDCTS_ASSIGN(const report::Json head, ParseLine(lines.substr(0, end), arguments.plan, "the first line"));
  Single single;
  KFDCTS_ASSIGN(report::RunInfo info, report::RunInfoFrom(head));
  single.info = std::move(info);
  single.suites = {common.where, single.info.version, "", single.info.options.value("softgpu_linked", false)};
  const std::string name = R"("name":)" + report::Json(arguments.name).dump();
  const size_t found = lines.find(name, end);
  if (found == lines.npos) return Error::Of(0, "{} has no test '{}'", arguments.plan, arguments.name);
  const size_t begin = lines.rfind('\n', found) + 1;
  const std::string_view line = lines.substr(begin, lines.find('\n', found) - begin);
  KFDCTS_ASSIGN(const report::Json json,
                ParseLine(line, arguments.plan, fmt::format("the line of {}", arguments.name)));
  KFDCTS_ASSIGN(Entry entry, report::EntryFrom(json));
  single.info.plan = {std::move(entry)};
  return single;
}

Result<Single> Asked(Ground ground, const ExecArguments& arguments) {
  Selection selection;
  selection.by_name = true;
  selection.names = {arguments.name};
  selection.destructive = arguments.destructive;
  Single single;
  KFDCTS_ASSIGN(single.info.plan, MakePlan(ground.tests, ground.devices, selection));
  if (single.info.plan.empty()) {
    return Error::Of(0, "{} can cost the machine its GPU or its kernel: ask for it with --destructive", arguments.name);
  }
  if (single.info.plan.size() > 1) {
    return Error::Of(0, "'{}' stands for several tests; say which, for example '{}'", arguments.name,
                     single.info.plan.front().name);
  }
  single.info.devices = ground.devices;
  single.info.version = ground.suites.version;
  single.info.options["softgpu_linked"] = ground.suites.softgpu_linked;
  single.suites = std::move(ground.suites);
  return single;
}

// Where ctest hands out the GPUs (ctest(1), "Resource Allocation"), only the one it gave: "id:2,slots:1".
void KeepAllocatedGpu(report::RunInfo& info) {
  std::string variable = "CTEST_RESOURCE_GROUP_0_" + GpuResource(info.plan.front().family);
  std::transform(variable.begin(), variable.end(), variable.begin(), [](unsigned char c) { return toupper(c); });
  const char* given = getenv(variable.c_str());
  if (given == nullptr || std::string_view(given).substr(0, 3) != "id:") return;
  const int ordinal = atoi(given + 3);
  for (report::Device& device : info.devices) {
    if (!device.software) std::erase_if(device.gpus, [&](const report::Gpu& gpu) { return gpu.ordinal != ordinal; });
  }
}

// ctest repeats a test in the same place, so a run of exec gives way to the next; anything else is left alone.
Status ClearOldExec(const std::string& directory) {
  std::error_code problem;
  if (!fs::exists(directory, problem) || fs::is_empty(directory, problem)) return {};
  if (!fs::exists(directory + "/metadata.json", problem)) {
    return Error::Of(EEXIST, "{} is not empty and holds no run: name another", directory);
  }
  fs::remove_all(directory, problem);
  if (problem) return Error::Of(problem.value(), "cannot clear {}: {}", directory, problem.message());
  return {};
}

Result<std::string> Directory(const ExecArguments& arguments) {
  if (!arguments.results.empty()) {
    const std::string directory = fs::absolute(arguments.results).lexically_normal().string();
    KFDCTS_TRY(ClearOldExec(directory));
    KFDCTS_TRY(PrepareDirectory(directory));
    return directory;
  }
  std::string pattern = (fs::temp_directory_path() / "kfdcts-exec-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) return Error::Of(errno, "cannot create {}: {}", pattern, strerror(errno));
  return pattern;
}

int Show(const std::string& directory, bool temporary) {
  auto run = report::LoadRun(directory);
  if (!run.ok()) return Complain(kTestUsage, run.error().message);
  const report::Row& row = run->rows.front();
  const report::TestResult& result = row.result;
  fmt::print("{} on {} ({}): {}, {}\n", row.entry.name, row.entry.device, row.entry.device_kind(),
             report::Name(result.outcome), report::HumanDuration(result.duration_us));
  if (result.skip) fmt::print("{}: {}; found: {}\n", result.skip->type, result.skip->reason, result.skip->observed);
  if (!result.why.empty()) fmt::print("{}\n", result.why);
  const bool good = result.outcome == Outcome::kPass || result.outcome == Outcome::kSkip;
  if (!good) {
    const std::string folder = directory + "/" + report::FolderOf(row.entry);
    constexpr size_t kShown = 20'000;
    fmt::print("{}{}", report::ReadTail(folder + "/out", kShown), report::ReadTail(folder + "/err", kShown));
    fmt::print("\nleft in {}; repeat with {}/repro.sh\n", folder, folder);
  } else if (temporary) {
    std::error_code ignored;
    fs::remove_all(directory, ignored);
  }
  if (run->ended == "interrupted") return kInterrupted;
  if (result.outcome == Outcome::kPass) return kTestPass;
  if (result.outcome == Outcome::kSkip) return kTestSkip;
  return result.outcome == Outcome::kHang ? kTestAbort : kTestFail;
}

}  // namespace

int ExecCommand(const Common& common, const ExecArguments& arguments) {
  Ground ground;
  if (arguments.plan.empty()) {
    if (const int ready = Prepare(common, ground); ready != kAsExpected) return kTestUsage;
  }
  auto single = arguments.plan.empty() ? Asked(std::move(ground), arguments) : FromPlan(common, arguments);
  if (!single.ok()) return Complain(kTestUsage, single.error().message);
  report::RunInfo& info = single->info;
  info.plan.front().n = 1;
  KeepAllocatedGpu(info);
  info.started = NowUtc();
  info.id = "exec-" + info.started;
  info.command = {common.where.runner, "exec", arguments.name};
  auto directory = Directory(arguments);
  if (!directory.ok()) return Complain(kTestUsage, directory.error().message);
  RunOptions options;
  options.jobs = 1;
  options.defect = arguments.defect;
  options.progress = Progress::Form::kQuiet;
  const auto code = StartRun(single->suites, info, directory.value(), options);
  if (!code.ok()) return Complain(kTestUsage, code.error().message);
  return Show(directory.value(), arguments.results.empty());
}

}  // namespace kfdcts::runner
