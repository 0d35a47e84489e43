#include "ci/runner/installation.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace kfdcts::runner {
namespace {

namespace fs = std::filesystem;
using report::Json;

constexpr auto kAnswerTime = std::chrono::seconds(60);
constexpr std::string_view kSoft = "soft:";

bool IsSoft(const std::string& spec) { return spec.starts_with(kSoft); }
std::string BoardOf(const std::string& spec) { return spec.substr(kSoft.size()); }

std::string FirstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

std::string Ending(int status) {
  if (WIFSIGNALED(status)) return fmt::format("signal {}", WTERMSIG(status));
  return fmt::format("exit code {}", WEXITSTATUS(status));
}

Result<Json> AskJson(const Command& command) {
  KFDCTS_ASSIGN(const Captured answer, Capture(command, kAnswerTime));
  if (answer.status != 0) {
    return Error::Of(0, "{} ended with {}{}{}", command.Line(), Ending(answer.status), answer.err.empty() ? "" : ": ",
                     FirstLine(answer.err));
  }
  Json json = Json::parse(answer.out, nullptr, false);
  if (json.is_discarded()) return Error::Of(0, "{} did not print JSON: {}", command.Line(), FirstLine(answer.out));
  return json;
}

TestInfo TestFrom(const Json& json) {
  TestInfo test;
  test.suite = json.at("suite").get<std::string>();
  test.test = json.at("test").get<std::string>();
  test.area = json.at("area").get<std::string>();
  test.kind = json.at("kind").get<std::string>();
  test.tier = json.at("tier").get<std::string>();
  test.labels = json.value("labels", std::vector<std::string>());
  test.host_only = json.at("host_only").get<bool>();
  test.destructive = json.at("destructive").get<bool>();
  test.timeout_s = json.at("timeout_s").get<int>();
  test.file = json.value("file", "");
  test.line = json.value("line", 0);
  test.claim = json.value("claim", "");
  test.gpus = test.host_only ? 0 : 1;
  for (const Json& need : json.at("needs")) {
    const std::string what = need.at("what").get<std::string>();
    if (what == "gpus") test.gpus = std::max(test.gpus, need.at("value").get<int>());
    test.xgmi_pair |= what == "xgmi_pair";
    test.pcie_pair |= what == "pcie_pair";
    test.svm |= what == "svm";
  }
  if (test.xgmi_pair || test.pcie_pair) test.gpus = std::max(test.gpus, 2);
  return test;
}

Result<std::vector<TestInfo>> TestsFrom(const Json& json) {
  try {
    std::vector<TestInfo> tests;
    for (const Json& test : json) tests.push_back(TestFrom(test));
    return tests;
  } catch (const Json::exception& problem) {
    return Error::Of(0, "the list of tests: {}", problem.what());
  }
}

}  // namespace

Installation Installation::Beside(const std::string& runner) {
  const fs::path bin = fs::path(runner).parent_path();
  Installation where;
  where.runner = runner;
  where.suites = (bin / "kfdcts_suites").string();
  where.defects = (bin / "softgpu-defects").string();
  where.softgpu = (bin.parent_path() / "lib" / "libsoftgpu.so").string();
  if (const char* boards = std::getenv("SOFTGPU_BOARDS"); boards != nullptr) {
    where.boards = boards;
  } else {
    const fs::path installed = bin.parent_path() / "share" / "kfdcts" / "topologies";
    where.boards = fs::exists(installed) ? installed.string() : KFDCTS_TOPOLOGIES;
  }
  return where;
}

Command Suites::On(const std::string& spec, const std::vector<std::string>& args) const {
  Command command{where.suites, args, {}, {"SOFTGPU", "SOFTGPU_SESSION", "SOFTGPU_DEFECT", "KFDCTS_TEST"}, "", "", ""};
  if (!IsSoft(spec)) return command;
  command.set["SOFTGPU"] = BoardOf(spec);
  command.set["SOFTGPU_BOARDS"] = where.boards;
  if (!softgpu_linked) command.set["LD_PRELOAD"] = where.softgpu;
  return command;
}

Result<Suites> Suites::Ask(const Installation& where) {
  Suites suites;
  suites.where = where;
  // Without a device: neither question opens one.
  suites.softgpu_linked = true;
  KFDCTS_ASSIGN(const Json info, AskJson(suites.On("hw", {"--build-info=json"})));
  suites.version = info.value("version", "");
  suites.compiler = info.value("compiler", "");
  suites.softgpu_linked = info.value("softgpu_linked", false);
  return suites;
}

Result<std::vector<TestInfo>> ParseList(const std::string& text) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return Error::Of(0, "the list of tests is not JSON");
  return TestsFrom(json);
}

Result<std::vector<TestInfo>> Suites::List() const {
  KFDCTS_ASSIGN(const Json json, AskJson(On("hw", {"--list=json"})));
  return TestsFrom(json);
}

Result<report::Device> Suites::Probe(const std::string& spec) const {
  if (IsSoft(spec) && !softgpu_linked && access(where.softgpu.c_str(), R_OK) != 0) {
    return Error::Of(errno, "{} needs {}, which cannot be read", spec, where.softgpu);
  }
  KFDCTS_ASSIGN(const Json json, AskJson(On(spec, {"--devices=json"})));
  KFDCTS_ASSIGN(report::Device device, report::DeviceFrom(json));
  device.spec = spec;
  // Whatever is preloaded may stand in for the kernel, so its results are not evidence about hardware.
  const char* preload = std::getenv("LD_PRELOAD");
  device.software = IsSoft(spec) || (preload != nullptr && *preload != '\0');
  return device;
}

Result<std::vector<DefectRow>> Suites::Defects() const {
  Command command;
  command.exe = where.defects;
  command.args = {"--list=json"};
  KFDCTS_ASSIGN(const Json json, AskJson(command));
  try {
    std::vector<DefectRow> rows;
    for (const Json& row : json) {
      rows.push_back({row.at("id").get<std::string>(), row.at("sentence").get<std::string>(),
                      row.at("caught_by").get<std::string>(), row.at("board").get<std::string>()});
    }
    return rows;
  } catch (const Json::exception& problem) {
    return Error::Of(0, "the catalogue of defects: {}", problem.what());
  }
}

Result<std::vector<std::string>> BoardsIn(const std::string& directory) {
  std::error_code problem;
  std::vector<std::string> boards;
  for (const auto& entry : fs::directory_iterator(directory, problem)) {
    if (entry.is_directory()) boards.push_back(entry.path().filename().string());
  }
  if (problem) return Error::Of(problem.value(), "cannot read the boards in {}: {}", directory, problem.message());
  std::sort(boards.begin(), boards.end());
  return boards;
}

Result<std::vector<std::string>> ResolveDevices(const std::vector<std::string>& specs, const std::string& boards) {
  std::vector<std::string> devices;
  const auto add = [&](const std::string& spec) {
    if (std::find(devices.begin(), devices.end(), spec) == devices.end()) devices.push_back(spec);
  };
  for (const std::string& spec : specs) {
    if (spec == "hw") {
      add(spec);
      continue;
    }
    if (!IsSoft(spec)) return Error::Of(0, "--device {}: a device is 'hw' or 'soft:<board>'", spec);
    KFDCTS_ASSIGN(const std::vector<std::string> known, BoardsIn(boards));
    if (spec == "soft:all") {
      for (const std::string& board : known) add(std::string(kSoft) + board);
      continue;
    }
    std::string rest = BoardOf(spec);
    do {
      const std::string board = rest.substr(0, rest.find('+'));
      if (std::find(known.begin(), known.end(), board) == known.end()) {
        return Error::Of(0, "--device {}: no board is called '{}'; there are: {}", spec, board, fmt::join(known, ", "));
      }
      rest = board.size() < rest.size() ? rest.substr(board.size() + 1) : "";
    } while (!rest.empty());
    add(spec);
  }
  return devices;
}

}  // namespace kfdcts::runner
