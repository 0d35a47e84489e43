#include "results/schema.h"

namespace kfdcts::report {
namespace {

// nlohmann::json reports a wrong type or a missing field by exception; none leaves this file.
template <typename T, typename Read>
Result<T> Reading(const char* what, const Read& read) {
  try {
    return read();
  } catch (const Json::exception& problem) {
    return Error::Of(0, "{}: {}", what, problem.what());
  }
}

Gpu GpuFrom(const Json& json) {
  Gpu gpu;
  gpu.ordinal = json.at("ordinal").get<int>();
  gpu.gpu_id = json.at("gpu_id").get<int64_t>();
  gpu.node = json.at("node").get<int>();
  gpu.family = json.at("family").get<std::string>();
  gpu.name = json.value("name", "");
  gpu.render = json.value("render", "");
  gpu.xgmi_peers = json.value("xgmi_peers", -1);
  gpu.pcie_peers = json.value("pcie_peers", -1);
  gpu.svm = json.value("svm", true);
  return gpu;
}

std::string TextOrNull(const Json& json, const char* field) {
  const auto found = json.find(field);
  return found == json.end() || found->is_null() ? std::string() : found->get<std::string>();
}

TestResult ParseResult(const Json& json) {
  TestResult result;
  const std::string outcome = json.at("outcome").get<std::string>();
  const auto known = OutcomeFrom(outcome);
  if (!known) throw Json::other_error::create(501, "unknown outcome '" + outcome + "'", nullptr);
  result.outcome = *known;
  result.why = TextOrNull(json, "why");
  if (const auto skip = json.find("skip"); skip != json.end() && !skip->is_null()) {
    result.skip = Skip{skip->at("type").get<std::string>(), TextOrNull(*skip, "reason"), TextOrNull(*skip, "observed")};
  }
  if (result.outcome == Outcome::kSkip && !result.skip) {
    throw Json::other_error::create(501, "a skip without its type", nullptr);
  }
  for (const Json& failure : json.value("failures", Json::array())) {
    result.failures.push_back({TextOrNull(failure, "file"), failure.value("line", 0), TextOrNull(failure, "message")});
  }
  for (const Json& file : json.value("evidence", Json::array())) {
    result.evidence.push_back(file.get<std::string>());
  }
  result.assertions = json.value("assertions", int64_t{0});
  result.duration_us = json.value("duration_us", int64_t{0});
  result.started = TextOrNull(json, "started");
  result.gpu = json.value("gpu", -1);
  return result;
}

Entry ParseEntry(const Json& json) {
  Entry entry;
  entry.n = json.at("n").get<int>();
  entry.name = json.at("name").get<std::string>();
  entry.family = json.at("family").get<std::string>();
  entry.suite = json.at("suite").get<std::string>();
  entry.test = json.at("test").get<std::string>();
  entry.area = json.at("area").get<std::string>();
  entry.kind = json.at("kind").get<std::string>();
  entry.tier = json.at("tier").get<std::string>();
  entry.claim = TextOrNull(json, "claim");
  entry.file = TextOrNull(json, "file");
  entry.line = json.value("line", 0);
  entry.device = json.at("device").get<std::string>();
  entry.software = json.at("device_kind").get<std::string>() == "software";
  entry.gpu = json.at("gpu").get<int>();
  entry.gpus = json.at("gpus").get<int>();
  entry.destructive = json.value("destructive", false);
  entry.timeout_s = json.at("timeout_s").get<int>();
  entry.repetition = json.value("repetition", 1);
  return entry;
}

Device ParseDevice(const Json& json) {
  Device device;
  device.spec = TextOrNull(json, "spec");
  device.software = TextOrNull(json, "kind") == "software";
  device.problem = TextOrNull(json, "problem");
  for (const Json& gpu : json.at("devices")) device.gpus.push_back(GpuFrom(gpu));
  return device;
}

}  // namespace

Json ToJson(const Device& device) {
  Json gpus = Json::array();
  for (const Gpu& gpu : device.gpus) {
    gpus.push_back({{"ordinal", gpu.ordinal},
                    {"gpu_id", gpu.gpu_id},
                    {"node", gpu.node},
                    {"family", gpu.family},
                    {"name", gpu.name},
                    {"render", gpu.render},
                    {"xgmi_peers", gpu.xgmi_peers},
                    {"pcie_peers", gpu.pcie_peers},
                    {"svm", gpu.svm}});
  }
  return {{"spec", device.spec}, {"kind", device.kind()}, {"problem", device.problem}, {"devices", gpus}};
}

Json ToJson(const Entry& entry) {
  return {{"n", entry.n},
          {"name", entry.name},
          {"family", entry.family},
          {"suite", entry.suite},
          {"test", entry.test},
          {"area", entry.area},
          {"kind", entry.kind},
          {"tier", entry.tier},
          {"device", entry.device},
          {"device_kind", entry.device_kind()},
          {"gpu", entry.gpu},
          {"gpus", entry.gpus},
          {"destructive", entry.destructive},
          {"timeout_s", entry.timeout_s},
          {"repetition", entry.repetition},
          {"file", entry.file},
          {"line", entry.line},
          {"claim", entry.claim}};
}

Json ToJson(const TestResult& result) {
  Json json = {{"outcome", Name(result.outcome)}, {"why", result.why}, {"skip", nullptr}};
  if (result.skip) {
    json["skip"] = {{"type", result.skip->type}, {"reason", result.skip->reason}, {"observed", result.skip->observed}};
  }
  json["failures"] = Json::array();
  for (const Failure& failure : result.failures) {
    json["failures"].push_back({{"file", failure.file}, {"line", failure.line}, {"message", failure.message}});
  }
  json["evidence"] = result.evidence;
  json["assertions"] = result.assertions;
  json["duration_us"] = result.duration_us;
  json["started"] = result.started;
  json["gpu"] = result.gpu;
  return json;
}

Json ToJson(const RunInfo& info) {
  Json json = {{"format", kFormat},       {"id", info.id},           {"version", info.version},
               {"started", info.started}, {"command", info.command}, {"options", info.options}};
  json["devices"] = Json::array();
  for (const Device& device : info.devices) json["devices"].push_back(ToJson(device));
  json["plan"] = Json::array();
  for (const Entry& entry : info.plan) json["plan"].push_back(ToJson(entry));
  return json;
}

Result<Device> DeviceFrom(const Json& json) {
  return Reading<Device>("device", [&] { return ParseDevice(json); });
}

Result<Entry> EntryFrom(const Json& json) {
  return Reading<Entry>("plan entry", [&] { return ParseEntry(json); });
}

Result<TestResult> TestResultFrom(const Json& json) {
  return Reading<TestResult>("result", [&] { return ParseResult(json); });
}

Result<RunInfo> RunInfoFrom(const Json& json) {
  return Reading<RunInfo>("metadata", [&] {
    RunInfo info;
    if (const int format = json.at("format").get<int>(); format != kFormat) {
      throw Json::other_error::create(501, fmt::format("format {} is not {}", format, kFormat), nullptr);
    }
    info.id = json.at("id").get<std::string>();
    info.version = json.at("version").get<std::string>();
    info.started = json.at("started").get<std::string>();
    info.command = json.at("command").get<std::vector<std::string>>();
    info.options = json.value("options", Json::object());
    for (const Json& device : json.at("devices")) info.devices.push_back(ParseDevice(device));
    for (const Json& entry : json.at("plan")) info.plan.push_back(ParseEntry(entry));
    return info;
  });
}

std::string ValidUtf8(const std::string& text) {
  return Json::parse(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

Result<TestResult> SuiteResultFrom(const std::string& text) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) return Error::Of(0, "the result file is not JSON");
  auto result = TestResultFrom(json);
  if (!result.ok()) return result;
  if (result->outcome != Outcome::kPass && result->outcome != Outcome::kFail && result->outcome != Outcome::kSkip) {
    return Error::Of(0, "the result file claims '{}', which only the runner can know", Name(result->outcome));
  }
  return result;
}

}  // namespace kfdcts::report
