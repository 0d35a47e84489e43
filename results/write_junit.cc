// junit.xml: one testsuite per family and kind of device, so that readers which add up never add the kinds together
// under one name. JUnit knows pass, failure, error and skipped; the exact outcome is in the type attribute.

#include <fmt/format.h>

#include <pugixml.hpp>
#include <sstream>

#include "results/files.h"
#include "results/writers.h"

namespace kfdcts::report {
namespace {

constexpr size_t kOutputLimit = 16 * 1024;

// XML 1.0 has no way to write most control characters, and pugixml passes them through.
std::string Printable(const std::string& said) {
  std::string text = ValidUtf8(said);
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') c = '?';
  }
  return text;
}

void Set(pugi::xml_node& node, const char* name, const std::string& value) {
  node.append_attribute(name).set_value(Printable(value).c_str());
}

std::string Seconds(int64_t us) { return fmt::format("{:.6f}", static_cast<double>(us) / 1e6); }

void AddVerdict(pugi::xml_node& test, const Row& row) {
  const TestResult& result = row.result;
  if (result.outcome == Outcome::kPass) return;
  if (result.outcome == Outcome::kSkip) {
    pugi::xml_node skipped = test.append_child("skipped");
    Set(skipped, "message",
        fmt::format("{}: {} (found: {})", result.skip->type, result.skip->reason, result.skip->observed));
    return;
  }
  if (result.outcome == Outcome::kNotRun) {
    pugi::xml_node skipped = test.append_child("skipped");
    Set(skipped, "message", "notrun: " + result.why);
    return;
  }
  pugi::xml_node verdict = test.append_child(result.outcome == Outcome::kFail ? "failure" : "error");
  Set(verdict, "type", std::string(Name(result.outcome)));
  Set(verdict, "message", result.failures.empty() ? result.why : result.failures.front().message);
  std::string text = result.why;
  for (const Failure& failure : result.failures) {
    text += fmt::format("\n{}:{}\n{}", failure.file, failure.line, failure.message);
  }
  verdict.append_child(pugi::node_pcdata).set_value(Printable(text).c_str());
}

void AddTest(pugi::xml_node& suite, const RunReport& run, const Row& row) {
  pugi::xml_node test = suite.append_child("testcase");
  Set(test, "classname", row.entry.family + "." + row.entry.suite);
  Set(test, "name", row.entry.test);
  Set(test, "time", Seconds(row.result.duration_us));
  if (!row.entry.file.empty()) {
    Set(test, "file", row.entry.file);
    Set(test, "line", std::to_string(row.entry.line));
  }
  AddVerdict(test, row);
  if (row.result.state() != CellState::kFail || run.directory.empty()) return;
  for (const auto& [element, file] : {std::pair("system-out", "out"), std::pair("system-err", "err")}) {
    const std::string output = ReadTail(run.directory + "/" + FolderOf(row.entry) + "/" + file, kOutputLimit);
    if (!output.empty())
      test.append_child(element).append_child(pugi::node_pcdata).set_value(Printable(output).c_str());
  }
}

void AddSuite(pugi::xml_node& root, const RunReport& run, const Column& column) {
  pugi::xml_node suite = root.append_child("testsuite");
  int failures = 0, errors = 0, skipped = 0, tests = 0;
  int64_t time = 0;
  Set(suite, "name", fmt::format("kfdcts.{}.{}", column.software ? "software" : "hardware", column.family));
  Set(suite, "timestamp", run.info.started.substr(0, 19));
  pugi::xml_node properties = suite.append_child("properties");
  pugi::xml_node property = properties.append_child("property");
  Set(property, "name", "device");
  Set(property, "value", column.software ? column.devices + " (software device: not a certificate)" : column.devices);
  for (const Row& row : run.rows) {
    if (row.entry.family != column.family || row.entry.software != column.software) continue;
    AddTest(suite, run, row);
    ++tests;
    time += row.result.duration_us;
    const Outcome outcome = row.result.outcome;
    skipped += outcome == Outcome::kSkip || outcome == Outcome::kNotRun;
    failures += outcome == Outcome::kFail;
    errors += outcome != Outcome::kPass && outcome != Outcome::kSkip && outcome != Outcome::kNotRun &&
              outcome != Outcome::kFail;
  }
  Set(suite, "tests", std::to_string(tests));
  Set(suite, "failures", std::to_string(failures));
  Set(suite, "errors", std::to_string(errors));
  Set(suite, "skipped", std::to_string(skipped));
  Set(suite, "time", Seconds(time));
}

}  // namespace

std::string ToJunit(const RunReport& run) {
  pugi::xml_document document;
  pugi::xml_node root = document.append_child("testsuites");
  Set(root, "name", "kfdcts " + run.info.id);
  for (const Column& column : MatrixOf(run)) AddSuite(root, run, column);
  std::ostringstream text;
  document.save(text, " ");
  return text.str();
}

}  // namespace kfdcts::report
