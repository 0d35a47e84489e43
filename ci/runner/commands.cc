#include "ci/runner/commands.h"

#include <errno.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "ci/runner/exit_codes.h"
#include "results/files.h"
#include "results/writers.h"

namespace kfdcts::runner {
namespace {

namespace fs = std::filesystem;
using report::Device;
using report::Entry;
using report::Gpu;
using report::Json;

// hw that is not there is no error of the machine's but of the wish, and never a pass.
int CheckDevices(const Ground& ground, bool without_gpu) {
  bool any = false;
  for (const Device& device : ground.devices) {
    if (device.problem.empty()) {
      any = any || !device.gpus.empty() || device.spec != "hw" || without_gpu;
      continue;
    }
    if (device.spec != "hw") return Complain(kUsage, device.spec + ": " + device.problem);
    fmt::print(stderr, "kfdcts: hw: {}\n", device.problem);
  }
  if (any) return kAsExpected;
  return Complain(kNothingToTest,
                  "no GPU to test: no KFD device answers here. On a machine without one, name a software device: "
                  "--device soft:<board>");
}

std::string Stamp() {
  std::string stamp = NowUtc().substr(0, 19);
  std::erase_if(stamp, [](char c) { return c == ':' || c == '-'; });
  return stamp;
}

// <root>/<time>, and `latest` pointing to it.
Result<std::string> DefaultDirectory(const fs::path& root) {
  std::error_code problem;
  fs::create_directories(root, problem);
  if (problem) return Error::Of(problem.value(), "cannot create {}: {}", root.string(), problem.message());
  std::string name = Stamp();
  for (int i = 2; fs::exists(root / name, problem); ++i) name = fmt::format("{}-{}", Stamp(), i);
  const fs::path link = root / "latest";
  if (fs::is_symlink(link, problem)) fs::remove(link, problem);
  fs::create_directory_symlink(name, link, problem);  // a convenience: its failure is not the run's
  return (root / name).string();
}

report::RunInfo Describe(const Ground& ground, const RunArguments& arguments, std::vector<Entry> plan) {
  report::RunInfo info;
  info.id = fmt::format("{}-{}", Stamp(), getpid());
  info.version = ground.suites.version.empty() ? KFDCTS_VERSION : ground.suites.version;
  info.started = NowUtc();
  info.command = arguments.command;
  info.options = ToJson(arguments.options);
  info.options["softgpu_linked"] = ground.suites.softgpu_linked;
  if (arguments.selection.shuffle) info.options["shuffle"] = *arguments.selection.shuffle;
  info.devices = ground.devices;
  info.plan = std::move(plan);
  return info;
}

Result<std::vector<Entry>> PlanFor(const Ground& ground, RunArguments& arguments) {
  if (!arguments.fraction.empty()) KFDCTS_TRY(ParseFraction(arguments.fraction, arguments.selection));
  if (!arguments.test_list.empty()) {
    KFDCTS_ASSIGN(const std::string text, report::ReadFile(arguments.test_list));
    arguments.selection.by_name = true;
    arguments.selection.names = ParseTestList(text);
  }
  return MakePlan(ground.tests, ground.devices, arguments.selection);
}

void PrintDevices(const std::vector<Device>& devices) {
  for (const Device& device : devices) {
    fmt::print("{}  ({})\n", device.spec, device.kind());
    if (!device.problem.empty()) fmt::print("  problem: {}\n", device.problem);
    if (device.problem.empty() && device.gpus.empty()) fmt::print("  no GPU\n");
    for (const Gpu& gpu : device.gpus) {
      fmt::print("  GPU {}  {:<8} gpu_id {:<6} node {:<3} {:<12} {}\n", gpu.ordinal, gpu.family, gpu.gpu_id, gpu.node,
                 gpu.render, gpu.name);
    }
  }
}

// Format of ctest's resource specification files: cmake ctest(1), "Resource Allocation".
Json ResourceSpec(const std::vector<Device>& devices) {
  Json resources = Json::object();
  for (const Device& device : devices) {
    if (device.software) continue;
    for (const Gpu& gpu : device.gpus) {
      resources[GpuResource(gpu.family)].push_back({{"id", std::to_string(gpu.ordinal)}, {"slots", 1}});
    }
  }
  return {{"version", {{"major", 1}, {"minor", 0}}}, {"local", Json::array({resources})}};
}

int Emit(const std::string& text, const std::string& output) {
  if (output.empty()) {
    fmt::print("{}", text);
    return kAsExpected;
  }
  if (const Status status = report::WriteFile(output, text); !status.ok()) {
    return Complain(kUsage, status.error().message);
  }
  return kAsExpected;
}

std::string ListText(const std::vector<Entry>& plan) {
  std::string text;
  for (const Entry& entry : plan) {
    text +=
        fmt::format("{:<60} {:<10} {:<10} {:<13} {}\n", entry.name, entry.area, entry.kind, entry.tier, entry.device);
  }
  return text + fmt::format("{} tests\n", plan.size());
}

int Result2Exit(const Result<int>& result) {
  return result.ok() ? result.value() : Complain(kUsage, result.error().message);
}

}  // namespace

int Complain(int exit_code, const std::string& sentence) {
  fmt::print(stderr, "kfdcts: {}{}\n", sentence, sentence.ends_with('.') || sentence.ends_with('\n') ? "" : ".");
  return exit_code;
}

int Prepare(const Common& common, Ground& ground) {
  auto devices =
      ResolveDevices(common.devices.empty() ? std::vector<std::string>{"hw"} : common.devices, common.where.boards);
  if (!devices.ok()) return Complain(kUsage, devices.error().message);
  auto suites = Suites::Ask(common.where);
  if (!suites.ok()) return Complain(kUsage, suites.error().message);
  ground.suites = std::move(suites).value();
  auto tests = ground.suites.List();
  if (!tests.ok()) return Complain(kUsage, tests.error().message);
  ground.tests = std::move(tests).value();
  for (const std::string& spec : devices.value()) {
    auto device = ground.suites.Probe(spec);
    if (!device.ok()) return Complain(kUsage, device.error().message);
    ground.devices.push_back(std::move(device).value());
  }
  return CheckDevices(ground, common.without_gpu);
}

int DevicesCommand(const Common& common, const std::string& format) {
  Ground ground;
  const int ready = Prepare(common, ground);
  if (format == "json") {
    Json json = Json::array();
    for (const Device& device : ground.devices) json.push_back(ToJson(device));
    fmt::print("{}\n", json.dump(2));
  } else if (format == "ctest-resources") {
    fmt::print("{}\n", ResourceSpec(ground.devices).dump(2));
  } else {
    PrintDevices(ground.devices);
  }
  return ready;
}

int ListCommand(const Common& common, RunArguments arguments, const std::string& format, const std::string& output) {
  Ground ground;
  if (const int ready = Prepare(common, ground); ready != kAsExpected) return ready;
  auto plan = PlanFor(ground, arguments);
  if (!plan.ok()) return Complain(kUsage, plan.error().message);
  if (format == "text") return Emit(ListText(plan.value()), output);
  if (format == "json") {
    Json json = Json::array();
    for (const Entry& entry : plan.value()) json.push_back(ToJson(entry));
    return Emit(json.dump(1) + "\n", output);
  }
  if (output.empty()) return Complain(kUsage, "--format ctest writes a plan beside its file: name it with --output");
  const std::string plan_file = fs::absolute(output).string() + ".plan.jsonl";
  const std::string root = fs::absolute(arguments.results.empty() ? "build/results/ctest" : arguments.results).string();
  const std::string text = CtestFile(plan.value(), ground.tests, common.where.runner, plan_file, root);
  const std::string lines = PlanText(Describe(ground, arguments, std::move(plan).value()));
  if (const int wrote = Emit(lines, plan_file); wrote != kAsExpected) return wrote;
  return Emit(text, output);
}

int RunCommand(const Common& common, RunArguments arguments) {
  std::string directory = arguments.results;
  if (!directory.empty()) {  // before anything slow: a run must not end with nowhere to write
    if (const Status status = PrepareDirectory(directory); !status.ok())
      return Complain(kUsage, status.error().message);
  }
  Ground ground;
  if (const int ready = Prepare(common, ground); ready != kAsExpected) return ready;
  auto plan = PlanFor(ground, arguments);
  if (!plan.ok()) return Complain(kUsage, plan.error().message);
  if (plan->empty()) return Complain(kNothingToTest, "no test matches: nothing to test");
  if (directory.empty()) {
    auto chosen = DefaultDirectory(arguments.results_root);
    if (!chosen.ok()) return Complain(kUsage, chosen.error().message);
    directory = chosen.value();
    if (const Status status = PrepareDirectory(directory); !status.ok())
      return Complain(kUsage, status.error().message);
  }
  directory = fs::absolute(directory).lexically_normal().string();
  const report::RunInfo info = Describe(ground, arguments, std::move(plan).value());
  if (arguments.options.progress != Progress::Form::kQuiet) {
    for (const Device& device : ground.devices) {
      std::string gpus;
      for (const Gpu& gpu : device.gpus) gpus += (gpus.empty() ? "" : ", ") + gpu.family;
      fmt::print("{}: {}\n", device.spec, gpus.empty() ? "no GPU" : gpus);
    }
    fmt::print("{} tests, results in {}\n", info.plan.size(), directory);
  }
  const int code = Result2Exit(StartRun(ground.suites, info, directory, arguments.options));
  if (arguments.options.progress != Progress::Form::kQuiet) fmt::print("report: {}/index.html\n", directory);
  return code;
}

int ResumeCommand(const Common& common, const std::string& given, Progress::Form progress) {
  const std::string directory = fs::absolute(given).lexically_normal().string();
  auto before = report::LoadRun(directory);
  if (!before.ok()) return Complain(kUsage, before.error().message);
  auto suites = Suites::Ask(common.where);
  if (!suites.ok()) return Complain(kUsage, suites.error().message);
  RunOptions options = RunOptionsFrom(before->info.options);
  options.progress = progress;
  return Result2Exit(ResumeRun(suites.value(), directory, options));
}

int ReportCommand(const std::string& directory) {
  auto run = report::LoadRun(directory);
  if (!run.ok()) return Complain(kUsage, run.error().message);
  if (const Status status = report::WriteReports(run.value()); !status.ok()) {
    return Complain(kUsage, status.error().message);
  }
  fmt::print("{}report: {}/index.html\n", report::SummaryText(run.value()), directory);
  return kAsExpected;
}

}  // namespace kfdcts::runner
