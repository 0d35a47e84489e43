#include "results/run_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <sstream>

#include "results/files.h"

namespace kfdcts::report {
namespace {

struct Known {
  bool started = false;
  std::string started_at;
  std::optional<TestResult> finished;
};

// Plan entries that the journal names are matched by number; a record that names none is a problem, not a crash.
void ReadRecord(const Json& record, size_t planned, std::map<int, Known>& known, RunReport& run) {
  const std::string type = record.value("type", "");
  run.last_record = record.value("at", run.last_record);
  if (type == "run" || type == "note") return;
  if (type == "resumed") {
    ++run.resumed;
    run.ended.clear();
    return;
  }
  if (type == "ended") {
    run.ended = record.value("how", "complete");
    run.ended_why = record.value("why", "");
    run.duration_us += record.value("duration_us", int64_t{0});
    return;
  }
  const int n = record.value("n", 0);
  if (n < 1 || static_cast<size_t>(n) > planned || (type != "started" && type != "finished")) {
    run.problems.push_back(fmt::format("a record of type '{}' for test {}, which is not in the plan", type, n));
    return;
  }
  Known& test = known[n];
  test.started = true;
  if (type == "started") {
    test.started_at = record.value("at", "");
    return;
  }
  auto result = TestResultFrom(record.value("result", Json::object()));
  if (result.ok()) {
    test.finished = std::move(result).value();
  } else {
    run.problems.push_back(fmt::format("test {}: {}", n, result.error().message));
  }
}

TestResult ResultOf(const Known& test, const RunReport& run) {
  if (test.finished) return *test.finished;
  TestResult result;
  result.started = test.started_at;
  if (test.started) {
    result.outcome = Outcome::kIncomplete;
    result.why = "the run was cut off while it ran";
  } else {
    result.outcome = Outcome::kNotRun;
    result.why = run.ended_why.empty() ? "the run was cut off before it started" : run.ended_why;
  }
  return result;
}

}  // namespace

int Counts::total() const { return std::accumulate(of.begin(), of.end(), 0); }

bool FamilyBefore(const std::string& a, const std::string& b) {
  if ((a == "host") != (b == "host")) return a == "host";
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

RunReport BuildReport(RunInfo info, const Journal& journal) {
  RunReport run;
  run.info = std::move(info);
  run.problems = journal.problems;
  run.torn = journal.torn;
  std::map<int, Known> known;
  for (const Json& record : journal.records) {
    try {
      ReadRecord(record, run.info.plan.size(), known, run);
    } catch (const Json::exception& problem) {
      run.problems.push_back(fmt::format("a record of the wrong shape: {}", problem.what()));
    }
  }
  if (run.ended.empty()) run.ended = "cut off";
  for (const Entry& entry : run.info.plan) run.rows.push_back({entry, ResultOf(known[entry.n], run)});
  std::sort(run.rows.begin(), run.rows.end(), [](const Row& a, const Row& b) {
    if (a.entry.family != b.entry.family) return FamilyBefore(a.entry.family, b.entry.family);
    if (a.entry.area != b.entry.area) return a.entry.area < b.entry.area;
    if (a.entry.name != b.entry.name) return a.entry.name < b.entry.name;
    return a.entry.repetition < b.entry.repetition;
  });
  return run;
}

Result<RunReport> LoadRun(const std::string& directory) {
  KFDCTS_ASSIGN(const std::string metadata, ReadFile(directory + "/metadata.json"));
  const Json json = Json::parse(metadata, nullptr, false);
  if (json.is_discarded()) return Error::Of(0, "{}/metadata.json is not JSON", directory);
  KFDCTS_ASSIGN(RunInfo info, RunInfoFrom(json));
  KFDCTS_ASSIGN(const Journal journal, ReadJournal(directory + "/journal.jsonl"));
  RunReport run = BuildReport(std::move(info), journal);
  run.directory = directory;
  if (const auto text = ReadFile(directory + "/environment.json"); text.ok()) {
    run.environment = Json::parse(text.value(), nullptr, false);
    if (!run.environment.is_object()) run.environment = Json::object();
  }
  return run;
}

std::vector<Column> MatrixOf(const RunReport& run) {
  std::vector<Column> columns;
  for (const Row& row : run.rows) {
    auto column = std::find_if(columns.begin(), columns.end(), [&](const Column& c) {
      return c.family == row.entry.family && c.software == row.entry.software;
    });
    if (column == columns.end()) {
      columns.push_back({row.entry.family, row.entry.software, "", {}, {}});
      column = columns.end() - 1;
    }
    if (("," + column->devices + ",").find(", " + row.entry.device + ",") == std::string::npos &&
        ("," + column->devices + ",").find("," + row.entry.device + ",") == std::string::npos) {
      column->devices += (column->devices.empty() ? "" : ", ") + row.entry.device;
    }
    column->total.Add(row.result.state());
    column->areas[row.entry.area].Add(row.result.state());
  }
  return columns;
}

std::vector<std::string> AreasOf(const RunReport& run) {
  std::set<std::string> areas;
  for (const Row& row : run.rows) areas.insert(row.entry.area);
  return {areas.begin(), areas.end()};
}

Counts CountsOf(const RunReport& run, bool software) {
  Counts counts;
  for (const Row& row : run.rows) {
    if (row.entry.software == software) counts.Add(row.result.state());
  }
  return counts;
}

bool HasSoftware(const RunReport& run) { return CountsOf(run, true).total() > 0; }
bool HasHardware(const RunReport& run) { return CountsOf(run, false).total() > 0; }

std::vector<const Row*> FailuresOf(const RunReport& run) {
  std::vector<const Row*> failures;
  for (const Row& row : run.rows) {
    if (row.result.state() == CellState::kFail || row.result.outcome == Outcome::kInconclusive)
      failures.push_back(&row);
  }
  return failures;
}

std::string HeadlineOf(const TestResult& result) {
  std::istringstream lines(result.failures.empty() ? result.why : result.failures.front().message);
  std::string line;
  while (std::getline(lines, line)) {
    if (!line.empty() && line != "Failed") return line;
  }
  return result.why;
}

std::string HumanDuration(int64_t us) {
  if (us < 1000) return fmt::format("{} \u00b5s", us);
  if (us < 1'000'000) return fmt::format("{} ms", us / 1000);
  if (us < 60'000'000) return fmt::format("{:.1f} s", static_cast<double>(us) / 1e6);
  const int64_t seconds = us / 1'000'000;
  if (seconds < 3600) return fmt::format("{} min {} s", seconds / 60, seconds % 60);
  return fmt::format("{} h {} min", seconds / 3600, seconds / 60 % 60);
}

std::string FolderOf(const Entry& entry) { return fmt::format("tests/{}", entry.n); }

std::string SummaryText(const RunReport& run) {
  std::string text;
  for (const Row* row : FailuresOf(run)) {
    text += fmt::format("{:<12} {}", Name(row->result.outcome), row->entry.name);
    if (row->entry.repetition > 1) text += fmt::format(" (repetition {})", row->entry.repetition);
    if (const std::string why = HeadlineOf(row->result); !why.empty()) text += "\n             " + why;
    text += "\n";
  }
  text += fmt::format("{:<10} {:<8} {:>11} {:>6} {:>7} {:>8} {:>8}\n", "family", "device", "pass", "fail", "n/a",
                      "not run", "waived");
  for (const Column& column : MatrixOf(run)) {
    const Counts& c = column.total;
    text +=
        fmt::format("{:<10} {:<8} {:>11} {:>6} {:>7} {:>8} {:>8}\n", column.family,
                    column.software ? "software" : "hardware", fmt::format("{}/{}", c[CellState::kPass], c.mandatory()),
                    c[CellState::kFail], c[CellState::kNotApplicable], c[CellState::kNotRun], c[CellState::kWaived]);
  }
  if (HasSoftware(run)) text += "Software device: these results are not a certificate of any hardware.\n";
  if (run.ended != "complete") {
    text +=
        fmt::format("The run is not complete ({}){}{}.\n", run.ended, run.ended_why.empty() ? "" : ": ", run.ended_why);
  }
  for (const std::string& problem : run.problems) text += fmt::format("journal: {}\n", problem);
  return text;
}

}  // namespace kfdcts::report
