#include "ci/runner/environment.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <thread>

#include "results/files.h"

namespace kfdcts::runner {
namespace {

namespace fs = std::filesystem;
using report::Json;

std::string Text(const std::string& path) {
  auto text = report::ReadFile(path);
  if (!text.ok()) return "";
  std::string value = std::move(text).value();
  while (!value.empty() && value.back() == '\n') value.pop_back();
  return value;
}

std::string LineOf(const std::string& path, const std::string& key) {
  std::istringstream lines(Text(path));
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(key)) continue;
    const size_t begin = line.find_first_not_of(" \t:=\"", key.size());
    return begin == std::string::npos ? "" : line.substr(begin, line.find_last_not_of(" \t\"") - begin + 1);
  }
  return "";
}

// Every readable plain file below `root`, as path: text. Only for folders whose reading has no side effects.
Json Files(const std::string& root, int depth) {
  Json files = Json::object();
  std::error_code problem;
  for (fs::recursive_directory_iterator it(root, problem), end; !problem && it != end; it.increment(problem)) {
    if (it.depth() >= depth) it.disable_recursion_pending();
    if (!it->is_regular_file(problem)) continue;
    if (const std::string text = Text(it->path().string()); !text.empty()) {
      files[fs::relative(it->path(), root).string()] = text;
    }
  }
  return files;
}

Json Hardware() {
  Json firmware = Json::object();
  std::error_code problem;
  for (const auto& card : fs::directory_iterator("/sys/class/drm", problem)) {
    const std::string folder = card.path().string() + "/device/fw_version";
    if (fs::is_directory(folder, problem)) firmware[card.path().filename().string()] = Files(folder, 0);
  }
  return {{"amdgpu_parameters", Files("/sys/module/amdgpu/parameters", 0)},
          {"amdgpu_version", Text("/sys/module/amdgpu/version")},
          {"firmware", firmware},
          {"topology", Files("/sys/devices/virtual/kfd/kfd/topology", 4)}};
}

}  // namespace

Json DescribeEnvironment(const Suites& suites, const std::vector<report::Device>& devices) {
  utsname kernel{};
  uname(&kernel);
  Json environment = {{"host", kernel.nodename},
                      {"kernel", kernel.release},
                      {"kernel_build", kernel.version},
                      {"machine", kernel.machine},
                      {"system", LineOf("/etc/os-release", "PRETTY_NAME")},
                      {"kernel_command_line", Text("/proc/cmdline")},
                      {"kernel_taint", Text("/proc/sys/kernel/tainted")},
                      {"processor", LineOf("/proc/cpuinfo", "model name")},
                      {"processors", std::thread::hardware_concurrency()},
                      {"memory", LineOf("/proc/meminfo", "MemTotal")},
                      {"user", getuid()},
                      {"suites", suites.where.suites},
                      {"suites_version", suites.version},
                      {"suites_compiler", suites.compiler},
                      {"softgpu_linked", suites.softgpu_linked}};
  if (std::any_of(devices.begin(), devices.end(), [](const report::Device& d) { return !d.software; })) {
    environment["hardware"] = Hardware();
  }
  return environment;
}

}  // namespace kfdcts::runner
