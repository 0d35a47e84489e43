// A whole run, read back from its directory, and the counts that every report prints.
//
// A pure function of the directory: metadata.json is the plan, journal.jsonl what became of it. A planned test that the
// journal does not start is `notrun`, one that it starts and does not finish is `incomplete`. Owns those rules and the
// counting; the writers only lay out what stands here.

#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "results/journal.h"
#include "results/schema.h"

namespace kfdcts::report {

struct Row {
  Entry entry;
  TestResult result;
};

// Cell states side by side; never added to one number.
struct Counts {
  std::array<int, kCellStates> of = {};

  int operator[](CellState state) const { return of[static_cast<size_t>(state)]; }
  int total() const;
  // What the family must pass: everything but what it cannot do.
  int mandatory() const { return total() - (*this)[CellState::kNotApplicable]; }
  void Add(CellState state) { ++of[static_cast<size_t>(state)]; }
};

struct RunReport {
  std::string directory;
  RunInfo info;
  Json environment = Json::object();
  std::vector<Row> rows;  // by name, then repetition
  std::string ended;      // why the run ended: "complete", "interrupted", ..., or "cut off" if nothing says
  std::string ended_why;  // a sentence, if the journal has one
  int64_t duration_us = 0;
  int resumed = 0;                    // how often the run was taken up again
  std::vector<std::string> problems;  // of the journal
  std::string last_record;            // time of the last record: when the run ended, for reports made later
  bool torn = false;
};

// One column of the matrix: a family on one kind of device.
struct Column {
  std::string family;
  bool software = false;
  std::string devices;  // "soft:mi300x, soft:2xmi300x-xgmi"
  Counts total;
  std::map<std::string, Counts> areas;
};

Result<RunReport> LoadRun(const std::string& directory);

// Rows with the outcome that plan and journal give, from values: LoadRun without the files.
RunReport BuildReport(RunInfo info, const Journal& journal);

std::vector<Column> MatrixOf(const RunReport& run);
std::vector<std::string> AreasOf(const RunReport& run);  // sorted
Counts CountsOf(const RunReport& run, bool software);
bool HasSoftware(const RunReport& run);
bool HasHardware(const RunReport& run);

// Families by name, the host's first.
bool FamilyBefore(const std::string& a, const std::string& b);

// Tests whose outcome keeps the run from exit 0, in the order of rows.
std::vector<const Row*> FailuresOf(const RunReport& run);

// The one line that says best why: of the first failure, else `why`. GoogleTest's own "Failed" says nothing.
std::string HeadlineOf(const TestResult& result);

// "1 min 12 s", "3.4 s", "12 ms".
std::string HumanDuration(int64_t us);
// The path of a test's folder relative to the results directory: "tests/12".
std::string FolderOf(const Entry& entry);

// The text that a person reads at the end of a run.
std::string SummaryText(const RunReport& run);

}  // namespace kfdcts::report
