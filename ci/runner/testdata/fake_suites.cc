// A suites binary in name only: it follows the command-line contract and misbehaves as its tests' names say.
//
// FAKE_DEVICES chooses what --devices=json answers: a board's name from SOFTGPU decides the GPUs, "denied" and "broken"
// give a problem. FAKE_LOG names a file that gets a line per --run.

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace {

using Json = nlohmann::ordered_json;

struct FakeTest {
  const char* suite;
  const char* test;
  const char* area;
  const char* tier;
  int gpus;  // 0: of the host
  int timeout_s;
  bool destructive = false;
};

constexpr FakeTest kTests[] = {
    {"Calm", "Passes", "memory", "quick", 1, 20},
    {"Calm", "PassesToo", "memory", "standard", 1, 20},
    {"Calm", "Host", "process", "quick", 0, 20},
    {"Calm", "NeedsTwo", "peer", "standard", 2, 20},
    {"Calm", "Skips", "memory", "standard", 1, 20},
    {"Calm", "PassesSlowly", "memory", "full", 1, 20},
    {"Wild", "Fails", "queue", "standard", 1, 20},
    {"Wild", "Crashes", "queue", "standard", 1, 20},
    {"Wild", "Hangs", "queue", "standard", 1, 1},
    {"Wild", "IgnoresQuit", "queue", "standard", 1, 1},
    {"Wild", "GoesSilent", "queue", "full", 1, 20},
    {"Wild", "Aborts", "queue", "standard", 1, 20},
    {"Wild", "AssertsNothing", "queue", "standard", 1, 20},
    {"Wild", "WritesNoResult", "queue", "standard", 1, 20},
    {"Wild", "Lies", "queue", "standard", 1, 20},
    {"Wild", "PrintsALot", "queue", "standard", 1, 20},
    {"Wild", "LeavesAChild", "queue", "standard", 1, 20},
    {"Wild", "KillsItsGroup", "queue", "standard", 1, 20},
    {"Wild", "Explodes", "reset", "standard", 1, 20, true},
};

Json List() {
  Json list = Json::array();
  for (const FakeTest& t : kTests) {
    Json needs = Json::array();
    if (t.gpus > 0) needs.push_back({{"what", "gpus"}, {"value", t.gpus}});
    list.push_back({{"suite", t.suite},
                    {"test", t.test},
                    {"area", t.area},
                    {"kind", "operation"},
                    {"tier", t.tier},
                    {"labels", {t.tier, std::string("area_") + t.area}},
                    {"needs", needs},
                    {"host_only", t.gpus == 0},
                    {"destructive", t.destructive},
                    {"timeout_s", t.timeout_s},
                    {"file", "suites/fake/fake_operation.cc"},
                    {"line", 1},
                    {"claim", "A fake test behaves as its name says."}});
  }
  return list;
}

Json Gpu(int ordinal, const char* family) {
  return {{"ordinal", ordinal}, {"gpu_id", 1000 + ordinal}, {"node", 1 + ordinal},
          {"family", family},   {"name", "fake"},           {"render", fmt::format("renderD{}", 128 + ordinal)}};
}

Json Devices() {
  const char* board = getenv("SOFTGPU");
  const std::string name = board == nullptr ? "" : board;
  const char* mood = getenv("FAKE_DEVICES");
  if (mood != nullptr && mood == std::string_view("none")) return {{"devices", Json::array()}, {"problem", nullptr}};
  if (mood != nullptr) return {{"devices", Json::array()}, {"problem", std::string("the device is ") + mood}};
  if (name.empty()) return {{"devices", Json::array()}, {"problem", "open(/dev/kfd): ENOENT: no KFD here"}};
  Json gpus = Json::array();
  if (name == "small") gpus.push_back(Gpu(0, "gfx942"));
  if (name == "pair") gpus = {Gpu(0, "gfx942"), Gpu(1, "gfx942")};
  if (name == "other") gpus.push_back(Gpu(0, "gfx1100"));
  return {{"devices", gpus}, {"problem", nullptr}};
}

[[noreturn]] void Leave(const std::string& result, const char* outcome, int code, int assertions, Json more = {}) {
  Json json = {{"outcome", outcome}, {"skip", nullptr}, {"assertions", assertions}, {"duration_us", 10}};
  if (more.is_object()) json.update(more);
  std::ofstream(result) << json.dump();
  exit(code);
}

[[noreturn]] void Idle() {
  while (true) pause();
}

int Wild(const std::string& test, const std::string& result, const std::string& evidence) {
  if (test == "Fails") {
    std::ofstream(evidence + "/queue-0.txt") << "ring: 0xc0001000\n";
    fmt::print("expected 1, got 2\n");
    const Json failure = {{"file", "suites/fake/fake_operation.cc"}, {"line", 12}, {"message", "expected 1\ngot 2"}};
    Leave(result, "fail", 1, 3, {{"failures", {failure}}, {"evidence", {"queue-0.txt"}}});
  }
  if (test == "Crashes") abort();
  if (test == "Hangs") Idle();
  if (test == "IgnoresQuit") {
    signal(SIGQUIT, SIG_IGN);
    Idle();
  }
  if (test == "GoesSilent") {
    fmt::print("one line\n");
    fflush(stdout);
    Idle();
  }
  if (test == "Aborts") return 112;
  if (test == "AssertsNothing") Leave(result, "pass", 0, 0);
  if (test == "WritesNoResult") return 0;
  if (test == "Lies") Leave(result, "pass", 1, 1);
  if (test == "PrintsALot") {
    const std::string line(1000, 'x');
    for (int i = 0; i < 20'000; ++i) fmt::print("{}\n", line);
    Leave(result, "pass", 0, 1);
  }
  if (test == "LeavesAChild") {
    if (fork() == 0) {
      if (fork() == 0) Idle();
      setsid();
      Idle();
    }
    Leave(result, "pass", 0, 1);
  }
  if (test == "KillsItsGroup") {
    kill(0, SIGKILL);
    Idle();
  }
  return 2;
}

int Run(const std::string& name, const std::string& result, const std::string& evidence) {
  if (const char* log = getenv("FAKE_LOG")) std::ofstream(log, std::ios::app) << name << "\n";
  const std::string suite = name.substr(0, name.find('.'));
  const std::string test = name.substr(name.find('.') + 1);
  const char* defect = getenv("SOFTGPU_DEFECT");
  if (defect != nullptr && test == "Passes" && std::string(defect) == "noticed") Leave(result, "fail", 1, 1);
  if (suite == "Wild") return Wild(test, result, evidence);
  if (test == "PassesSlowly") usleep(700'000);
  if (test == "Skips") {
    const Json skip = {{"type", "cap"}, {"reason", "feature fake"}, {"observed", "gfx942 lacks it"}};
    Leave(result, "skip", 77, 0, {{"skip", skip}});
  }
  if (test == "NeedsTwo" && std::string(getenv("SOFTGPU")) != "pair") {
    const Json skip = {{"type", "cfg"}, {"reason", "at least 2 GPUs"}, {"observed", "1"}};
    Leave(result, "skip", 77, 0, {{"skip", skip}});
  }
  Leave(result, "pass", 0, 5);
}

std::string ValueOf(int argc, char** argv, const std::string& name) {
  for (int i = 1; i < argc; ++i) {
    const std::string arg = argv[i];
    if (arg.starts_with("--" + name + "=")) return arg.substr(name.size() + 3);
  }
  return "";
}

}  // namespace

int main(int argc, char** argv) {
  const std::string first = argc > 1 ? argv[1] : "";
  if (first == "--list=json" && argc == 2) {
    const char* defects = getenv("FAKE_CATALOGUE");
    if (defects != nullptr) {
      fmt::print("{}\n", defects);
      return 0;
    }
    fmt::print("{}\n", List().dump());
    return 0;
  }
  if (first == "--devices=json") {
    fmt::print("{}\n", Devices().dump());
    return 0;
  }
  if (first == "--build-info=json") {
    fmt::print("{{\"version\":\"9.9\",\"softgpu_linked\":true,\"compiler\":\"none\"}}\n");
    return 0;
  }
  const std::string run = ValueOf(argc, argv, "run");
  if (run.empty()) return 2;
  return Run(run, ValueOf(argc, argv, "result"), ValueOf(argc, argv, "evidence"));
}
