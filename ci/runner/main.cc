// kfdcts: the command line.

#include <CLI/CLI.hpp>
#include <climits>
#include <filesystem>
#include <random>

#include "ci/runner/commands.h"
#include "ci/runner/exit_codes.h"

namespace kfdcts::runner {
namespace {

struct CommandLine {
  Common common;
  RunArguments run;
  ExecArguments exec;
  std::string format = "text";
  std::string output;
  std::string directory;
  std::vector<std::string> only;
  std::string shuffle;
  int64_t inactivity = 0;
  int64_t overall = 0;
  int jobs = 0;
  bool quiet = false;
  bool plain = false;
};

void AddPlaces(CLI::App& app, Installation& where) {
  app.add_option("--suites", where.suites, "the suites binary to drive")->capture_default_str();
  app.add_option("--softgpu", where.softgpu, "the software GPU to preload")->capture_default_str();
  app.add_option("--defects-tool", where.defects, "prints the catalogue of defects")->capture_default_str();
  app.add_option("--boards", where.boards, "folder with the boards of the software GPU")->capture_default_str();
}

void AddDevices(CLI::App& command, CommandLine& line) {
  command.add_option("--device", line.common.devices,
                     "hw (the default) or soft:<board>; soft:all; may be given several times");
  command.add_flag("--without-gpu", line.common.without_gpu,
                   "go on where /dev/kfd answers but shows no GPU, with the tests that need none");
}

void AddSelection(CLI::App& command, CommandLine& line) {
  Selection& selection = line.run.selection;
  command.add_option("-t,--include", selection.include, "only tests whose name matches this regular expression");
  command.add_option("-x,--exclude", selection.exclude, "no tests whose name matches this regular expression");
  command.add_option("--area", selection.areas, "only this area");
  command.add_option("--label", selection.labels, "only tests with this label");
  command.add_option("--tier", selection.tier, "this tier and the smaller ones: quick standard comprehensive full");
  command.add_option("--test-list", line.run.test_list, "file with the names of the tests to run");
  command.add_option("--fraction", line.run.fraction, "i/n: the i-th of n equal parts");
  command.add_flag("--destructive", selection.destructive, "also tests that may cost the machine its GPU or kernel");
  command.add_option("--timeout-factor", selection.timeout_percent, "percent of each test's own timeout")
      ->check(CLI::Range(1, 100'000))
      ->capture_default_str();
}

void AddRun(CLI::App& app, CommandLine& line) {
  CLI::App* run = app.add_subcommand("run", "run tests and write a results directory");
  AddDevices(*run, line);
  AddSelection(*run, line);
  run->add_option("-o,--results", line.run.results, "results directory (default: a new one in the results root)");
  run->add_option("--results-root", line.run.results_root, "where results directories are made, named by the time")
      ->capture_default_str();
  run->add_option("-j,--jobs", line.run.options.jobs, "tests at a time (default: processors; with hardware, GPUs)")
      ->check(CLI::Range(1, 1024));
  run->add_option("--shuffle", line.shuffle, "random order, with this seed if given")->expected(0, 1);
  run->add_option("--repeat", line.run.selection.repeat, "run everything so often")->check(CLI::Range(1, 1'000'000));
  run->add_option("--inactivity-timeout", line.inactivity, "seconds without output after which a test is ended");
  run->add_option("--overall-timeout", line.overall, "seconds after which the run stops (exit code 5)");
  run->add_option("--defect", line.run.options.defect, "defects of the software GPU to switch on");
  run->add_flag("-q,--quiet", line.quiet, "print nothing but complaints");
  run->add_flag("--plain", line.plain, "a line per test, also on a terminal");
}

void AddOthers(CLI::App& app, CommandLine& line) {
  CLI::App* devices = app.add_subcommand("devices", "show the devices that tests would meet");
  AddDevices(*devices, line);
  devices->add_option("--format", line.format, "text, json or ctest-resources")
      ->check(CLI::IsMember({"text", "json", "ctest-resources"}));

  CLI::App* list = app.add_subcommand("list", "show which tests would run where");
  AddDevices(*list, line);
  AddSelection(*list, line);
  list->add_option("--format", line.format, "text, json or ctest")->check(CLI::IsMember({"text", "json", "ctest"}));
  list->add_option("--output", line.output, "write to this file");
  list->add_option("-o,--results", line.run.results, "with ctest: folder for the results of its tests");

  CLI::App* resume = app.add_subcommand("resume", "run what a stopped run never started");
  resume->add_option("directory", line.directory, "results directory")->required();
  resume->add_flag("-q,--quiet", line.quiet, "print nothing but complaints");

  CLI::App* exec = app.add_subcommand("exec", "run one test; exit code 0 pass, 1 fail, 77 skip, 112 hang, 2 usage");
  AddDevices(*exec, line);
  exec->add_option("name", line.exec.name, "for example gfx942/SdmaCopy.MovesAcrossAPageEdge")->required();
  exec->add_option("-o,--results", line.exec.results, "results directory; one of an earlier exec is replaced");
  exec->add_option("--plan", line.exec.plan, "plan that `list --format ctest` left");
  exec->add_option("--defect", line.exec.defect, "defects of the software GPU to switch on");
  exec->add_flag("--destructive", line.exec.destructive, "allow a destructive test");

  CLI::App* again = app.add_subcommand("report", "write the reports of a results directory again");
  again->add_option("directory", line.directory, "results directory")->required();

  CLI::App* defects = app.add_subcommand("defects", "check that the suites notice each defect of the software GPU");
  defects->add_option("--only", line.only, "only this defect; may be given several times");
  defects->add_option("-j,--jobs", line.jobs, "tests at a time")->check(CLI::Range(1, 1024));
  defects->add_option("-o,--results", line.directory, "keep what the tests left here");
}

int Run(CLI::App& app, CommandLine& line) {
  line.run.options.inactivity = std::chrono::seconds(line.inactivity);
  line.run.options.overall = std::chrono::seconds(line.overall);
  if (app.get_subcommand("run")->count("--shuffle") > 0) {
    line.run.selection.shuffle = line.shuffle.empty() ? std::random_device()() : std::stoull(line.shuffle);
  }
  Progress::Form form = line.plain ? Progress::Form::kPlain : Progress::FormOfStdout();
  if (line.quiet) form = Progress::Form::kQuiet;
  line.run.options.progress = form;
  if (app.got_subcommand("run")) return RunCommand(line.common, line.run);
  if (app.got_subcommand("devices")) return DevicesCommand(line.common, line.format);
  if (app.got_subcommand("list")) return ListCommand(line.common, line.run, line.format, line.output);
  if (app.got_subcommand("resume")) return ResumeCommand(line.common, line.directory, form);
  if (app.got_subcommand("exec")) return ExecCommand(line.common, line.exec);
  if (app.got_subcommand("report")) return ReportCommand(line.directory);
  return DefectsCommand(line.common, line.only, line.jobs, line.directory);
}

}  // namespace
}  // namespace kfdcts::runner

int main(int argc, char** argv) {
  using namespace kfdcts::runner;
  CLI::App app(
      "kfdcts: conformance of a KFD device. Exit codes: 0 as expected, 1 unexpected results, 2 usage, "
      "3 aborted, 4 nothing to test, 5 overall timeout, 130 interrupted.");
  app.set_version_flag("--version", KFDCTS_VERSION);
  app.require_subcommand(1);
  CommandLine line;
  line.run.command.assign(argv, argv + argc);
  line.common.where = Installation::Beside(std::filesystem::read_symlink("/proc/self/exe").string());
  AddPlaces(app, line.common.where);
  AddRun(app, line);
  AddOthers(app, line);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& problem) {
    return app.exit(problem) == 0 ? kAsExpected : kUsage;
  }
  try {
    return Run(app, line);
  } catch (const std::exception& problem) {  // of the standard library, by which no code here reports
    return Complain(kUsage, problem.what());
  }
}
