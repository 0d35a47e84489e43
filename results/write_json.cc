// results.json: metadata, counts and every row, for programs. failures.csv: a line per test that is not a pass.

#include <fmt/format.h>

#include "results/files.h"
#include "results/writers.h"

namespace kfdcts::report {
namespace {

Json ToJson(const Counts& counts) {
  return {{"pass", counts[CellState::kPass]},
          {"fail", counts[CellState::kFail]},
          {"not_applicable", counts[CellState::kNotApplicable]},
          {"not_run", counts[CellState::kNotRun]},
          {"waived", counts[CellState::kWaived]},
          {"mandatory", counts.mandatory()}};
}

Json MatrixJson(const RunReport& run) {
  Json matrix = Json::array();
  for (const Column& column : MatrixOf(run)) {
    Json areas = Json::object();
    for (const auto& [area, counts] : column.areas) areas[area] = ToJson(counts);
    matrix.push_back({{"family", column.family},
                      {"device_kind", column.software ? "software" : "hardware"},
                      {"devices", column.devices},
                      {"total", ToJson(column.total)},
                      {"areas", areas}});
  }
  return matrix;
}

std::string CsvField(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r') c = ' ';
  }
  if (text.find_first_of(",\"") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + "\"";
}

}  // namespace

std::string ToResultsJson(const RunReport& run) {
  Json json = {{"format", kFormat},
               {"id", run.info.id},
               {"version", run.info.version},
               {"started", run.info.started},
               {"last_record", run.last_record},
               {"ended", run.ended},
               {"ended_why", run.ended_why},
               {"duration_us", run.duration_us},
               {"resumed", run.resumed},
               {"journal_problems", run.problems}};
  if (HasSoftware(run)) {
    json["certificate"] = false;
    json["notice"] = "software device: not a certificate";
  }
  json["matrix"] = MatrixJson(run);
  json["tests"] = Json::array();
  for (const Row& row : run.rows) {
    Json test = report::ToJson(row.entry);
    test.update(report::ToJson(row.result));
    test["state"] = Name(row.result.state());
    test["folder"] = FolderOf(row.entry);
    json["tests"].push_back(std::move(test));
  }
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string ToFailuresCsv(const RunReport& run) {
  std::string csv = "test,outcome,device_kind,detail\n";
  for (const Row& row : run.rows) {
    const Outcome outcome = row.result.outcome;
    if (outcome == Outcome::kPass || outcome == Outcome::kSkip) continue;
    csv += fmt::format("{},{},{},{}\n", row.entry.name, Name(outcome), row.entry.device_kind(),
                       CsvField(HeadlineOf(row.result)));
  }
  return csv;
}

Status WriteReports(const RunReport& run) {
  KFDCTS_TRY(WriteFile(run.directory + "/results.json", ToResultsJson(run)));
  KFDCTS_TRY(WriteFile(run.directory + "/junit.xml", ToJunit(run)));
  KFDCTS_TRY(WriteFile(run.directory + "/failures.csv", ToFailuresCsv(run)));
  return WriteFile(run.directory + "/index.html", ToHtml(run));
}

}  // namespace kfdcts::report
