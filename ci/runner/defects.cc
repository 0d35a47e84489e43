// `kfdcts defects`: who tests the tests. Switches on each defect of the software GPU in turn and looks whether every
// suite named for it has a test that fails, and whether every suite is named for one. A test counts only if it passes
// without the defect.

#include <stdlib.h>

#include <algorithm>
#include <cstring>
#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <thread>

#include "ci/runner/commands.h"
#include "ci/runner/exit_codes.h"
#include "ci/runner/verdict.h"
#include "results/files.h"

namespace kfdcts::runner {
namespace {

namespace fs = std::filesystem;
using report::Entry;
using report::Outcome;

// One suite that must notice one defect.
struct Trial {
  const DefectRow* row = nullptr;
  std::string suite;             // empty: the filter names no test at all
  std::deque<Entry> candidates;  // that pass without the defect, still to be tried, the quickest first
  size_t matched = 0;            // tests of the suite that the filter names
  size_t tried = 0;
  // The first candidate timed out: now without the defect, to know that the machine did not stall.
  bool control = false;
  std::vector<std::string> broken;  // fail without the defect
  std::string caught_by;
  std::string how;
};

class Bench {
 public:
  Bench(const Suites& suites, std::string directory, int jobs)
      : suites_(suites), directory_(std::move(directory)), jobs_(static_cast<size_t>(jobs)) {}

  // Runs all calls that `next` offers, `jobs` at a time; `done` hears of each end. False when interrupted.
  template <typename Next, typename Done>
  bool RunAll(const Next& next, const Done& done) {
    std::map<int, size_t> owners;
    while (true) {
      while (owners.size() < jobs_) {
        auto offer = next();
        if (!offer) break;
        owners[++last_job_] = offer->owner;
        Begin(last_job_, offer->entry, offer->defect);
      }
      if (owners.empty()) return true;
      for (const Finished& finished : supervisor_.Wait(std::chrono::seconds(1))) {
        const auto file = report::ReadFile(Folder(finished.job) + "/result.json");
        const size_t owner = owners.at(finished.job);
        owners.erase(finished.job);
        done(owner, Judge(finished.end, file));
      }
      if (supervisor_.stop_signal() != 0) return false;
    }
  }

  struct Offer {
    size_t owner;
    Entry entry;
    std::string defect;
  };

 private:
  std::string Folder(int job) const { return fmt::format("{}/{}", directory_, job); }
  void Begin(int job, const Entry& entry, const std::string& defect) {
    std::error_code problem;
    fs::create_directories(Folder(job) + "/evidence", problem);
    Ladder::Limits limits;
    limits.timeout = std::chrono::seconds(entry.timeout_s);
    supervisor_.Start(job, TestCommand(suites_, entry, entry.gpu, Folder(job), defect), limits);
  }

  const Suites& suites_;
  std::string directory_;
  size_t jobs_;
  int last_job_ = 0;
  Supervisor supervisor_;
};

// A test that passed in a second without a defect need not hang for a minute to count as having noticed one.
constexpr int kTrialSeconds = 15;
constexpr int kTrialPatience = 10;  // times as long as without the defect

// A test that a row names, and how it went on a device without defects.
struct Known {
  Entry entry;
  Outcome outcome = Outcome::kNotRun;
  int64_t duration_us = 0;
};
// Of one board, by name.
using Baseline = std::map<std::string, Known>;

Result<std::vector<Entry>> TestsOn(const Suites& suites, const std::vector<TestInfo>& tests, const std::string& board) {
  KFDCTS_ASSIGN(const report::Device device, suites.Probe("soft:" + board));
  if (!device.problem.empty()) return Error::Of(0, "{}: {}", device.spec, device.problem);
  return MakePlan(tests, {device}, Selection{});
}

bool Names(const DefectRow& row, const Entry& entry) {
  return MatchesFilter(entry.suite + "." + entry.test, row.caught_by);
}

// A trial for each suite that a row names, its candidates judged by the baseline.
std::vector<Trial> TrialsFor(const std::vector<const DefectRow*>& rows,
                             const std::map<std::string, Baseline>& baselines) {
  std::vector<Trial> trials;
  for (const DefectRow* row : rows) {
    std::map<std::string, std::vector<const Known*>> by_suite;
    for (const auto& [name, known] : baselines.at(row->board)) {
      if (Names(*row, known.entry)) by_suite[known.entry.suite].push_back(&known);
    }
    if (by_suite.empty()) by_suite[""] = {};
    for (auto& [suite, tests] : by_suite) {
      Trial& trial = trials.emplace_back();
      trial.row = row;
      trial.suite = suite;
      trial.matched = tests.size();
      std::sort(tests.begin(), tests.end(), [](const Known* a, const Known* b) {
        return std::tie(a->duration_us, a->entry.name) < std::tie(b->duration_us, b->entry.name);
      });
      for (const Known* test : tests) {
        if (test->outcome == Outcome::kPass) trial.candidates.push_back(test->entry);
        if (test->outcome != Outcome::kPass && test->outcome != Outcome::kSkip)
          trial.broken.push_back(test->entry.name);
      }
    }
  }
  return trials;
}

bool RunBaselines(Bench& bench, std::map<std::string, Baseline>& baselines) {
  std::vector<Known*> all;
  for (auto& [board, baseline] : baselines) {
    for (auto& [name, known] : baseline) all.push_back(&known);
  }
  size_t next = 0;
  return bench.RunAll(
      [&]() -> std::optional<Bench::Offer> {
        if (next == all.size()) return std::nullopt;
        const size_t owner = next++;
        return Bench::Offer{owner, all[owner]->entry, ""};
      },
      [&](size_t owner, const report::TestResult& result) {
        Known& known = *all[owner];
        known.outcome = result.outcome;
        known.duration_us = result.duration_us;
        const auto patience = static_cast<int>(result.duration_us * kTrialPatience / 1'000'000);
        known.entry.timeout_s = std::min(known.entry.timeout_s, std::max(kTrialSeconds, patience));
      });
}

// The tests of one trial one after the other, until one notices; trials side by side.
bool RunTrials(Bench& bench, std::vector<Trial>& trials) {
  std::set<size_t> busy;
  return bench.RunAll(
      [&]() -> std::optional<Bench::Offer> {
        for (size_t i = 0; i < trials.size(); ++i) {
          Trial& trial = trials[i];
          if (busy.contains(i) || !trial.caught_by.empty() || trial.candidates.empty()) continue;
          busy.insert(i);
          return Bench::Offer{i, trial.candidates.front(), trial.control ? "" : trial.row->id};
        }
        return std::nullopt;
      },
      [&](size_t i, const report::TestResult& result) {
        Trial& trial = trials[i];
        busy.erase(i);
        const std::string& name = trial.candidates.front().name;
        if (trial.control) {
          trial.control = false;
          if (result.outcome == Outcome::kPass) trial.caught_by = name;
          trial.candidates.pop_front();
          return;
        }
        ++trial.tried;
        trial.how = report::Name(result.outcome);
        if (const std::string why = HeadlineOf(result); !why.empty()) trial.how += ": " + why;
        if (result.outcome == Outcome::kTimeout) {
          trial.control = true;
          return;
        }
        // A crash is the model's or the suite's own fault, not a claim that failed.
        if (result.outcome == Outcome::kFail) trial.caught_by = name;
        trial.candidates.pop_front();
      });
}

// True: every trial ended as it should.
bool PrintTrials(const std::vector<Trial>& trials) {
  size_t caught = 0;
  std::set<const DefectRow*> rows, missed;
  bool broken = false;
  for (const Trial& trial : trials) {
    std::string detail;
    rows.insert(trial.row);
    if (!trial.caught_by.empty()) {
      ++caught;
      detail = fmt::format("{} ({})", trial.caught_by, trial.how.substr(0, trial.how.find(':')));
    } else {
      missed.insert(trial.row);
      detail = trial.matched == 0 ? "no test is called " + trial.row->caught_by
                                  : fmt::format("{}: {} tests tried of {} named{}{}", trial.suite, trial.tried,
                                                trial.matched, trial.how.empty() ? "" : "; ", trial.how);
    }
    fmt::print("{:<8} {:<32} {:<16} {}\n", trial.caught_by.empty() ? "MISSED" : "caught", trial.row->id,
               trial.row->board, detail);
    for (const std::string& name : trial.broken) fmt::print("         {} fails without any defect\n", name);
    broken |= !trial.broken.empty();
  }
  fmt::print("{}/{} defects caught; {}/{} times by the suite named\n", rows.size() - missed.size(), rows.size(), caught,
             trials.size());
  return caught == trials.size() && !broken;
}

// Suites that no row names.
std::set<std::string> SuitesWithoutRow(const std::vector<TestInfo>& tests, const std::vector<const DefectRow*>& rows) {
  std::set<std::string> without, with;
  for (const TestInfo& test : tests) {
    const bool named = std::any_of(rows.begin(), rows.end(), [&](const DefectRow* row) {
      return MatchesFilter(test.suite + "." + test.test, row->caught_by);
    });
    (named ? with : without).insert(test.suite);
  }
  for (const std::string& suite : with) without.erase(suite);
  return without;
}

// True: every suite that any of the boards can run has noticed a defect.
bool PrintSuites(const std::vector<TestInfo>& tests, const std::vector<Trial>& trials,
                 const std::map<std::string, Baseline>& baselines) {
  std::map<std::string, size_t> noticed;
  for (const TestInfo& test : tests) noticed[test.suite];
  for (const Trial& trial : trials) {
    if (!trial.caught_by.empty()) ++noticed[trial.suite];
  }
  std::set<std::string> ran;
  for (const auto& [board, baseline] : baselines) {
    for (const auto& [name, known] : baseline) {
      if (known.outcome != Outcome::kSkip) ran.insert(known.entry.suite);
    }
  }
  size_t idle = 0, skipped = 0;
  for (const auto& [suite, count] : noticed) {
    if (count != 0) continue;
    ++(ran.contains(suite) ? idle : skipped);
    fmt::print("{} {}: {}\n", ran.contains(suite) ? "IDLE    " : "skips   ", suite,
               ran.contains(suite) ? "no defect makes it fail" : "no board runs it");
  }
  fmt::print("{}/{} suites notice a defect{}\n", noticed.size() - idle - skipped, noticed.size(),
             skipped == 0 ? "" : fmt::format(", {} skip on every board", skipped));
  return idle == 0;
}

Status WriteTrials(const std::vector<Trial>& trials, const std::string& path) {
  report::Json json = report::Json::array();
  for (const Trial& trial : trials) {
    json.push_back({{"id", trial.row->id},
                    {"sentence", trial.row->sentence},
                    {"board", trial.row->board},
                    {"suite", trial.suite},
                    {"caught", !trial.caught_by.empty()},
                    {"caught_by", trial.caught_by},
                    {"how", trial.how},
                    {"tests_named", trial.matched},
                    {"tests_tried", trial.tried},
                    {"failing_without", trial.broken}});
  }
  return report::WriteFile(path, json.dump(1, ' ', false, report::Json::error_handler_t::replace) + "\n");
}

Result<std::vector<const DefectRow*>> Chosen(const std::vector<DefectRow>& rows, const std::vector<std::string>& only) {
  std::vector<const DefectRow*> chosen;
  for (const std::string& id : only) {
    if (std::none_of(rows.begin(), rows.end(), [&](const DefectRow& row) { return row.id == id; })) {
      return Error::Of(0, "no defect is called '{}'", id);
    }
  }
  for (const DefectRow& row : rows) {
    if (only.empty() || std::find(only.begin(), only.end(), row.id) != only.end()) chosen.push_back(&row);
  }
  return chosen;
}

// The tests that the rows name, and all of the suites that are `idle`.
Result<std::map<std::string, Baseline>> BaselinesFor(const Suites& suites, const std::vector<TestInfo>& tests,
                                                     const std::vector<const DefectRow*>& rows,
                                                     const std::set<std::string>& idle) {
  std::map<std::string, Baseline> baselines;
  for (const DefectRow* row : rows) baselines[row->board];
  for (auto& [board, baseline] : baselines) {
    KFDCTS_ASSIGN(const std::vector<Entry> entries, TestsOn(suites, tests, board));
    for (const Entry& entry : entries) {
      const bool wanted = std::any_of(rows.begin(), rows.end(),
                                      [&](const DefectRow* row) { return row->board == board && Names(*row, entry); });
      if (wanted || idle.contains(entry.suite)) baseline[entry.name].entry = entry;
    }
  }
  return baselines;
}

Result<int> TryDefects(const Common& common, const std::vector<std::string>& only, int jobs,
                       const std::string& directory) {
  KFDCTS_ASSIGN(const Suites suites, Suites::Ask(common.where));
  KFDCTS_ASSIGN(const std::vector<TestInfo> tests, suites.List());
  KFDCTS_ASSIGN(const std::vector<DefectRow> all_rows, suites.Defects());
  KFDCTS_ASSIGN(const std::vector<const DefectRow*> rows, Chosen(all_rows, only));
  const bool whole = only.empty();
  const std::set<std::string> idle = whole ? SuitesWithoutRow(tests, rows) : std::set<std::string>{};
  KFDCTS_ASSIGN(auto baselines, BaselinesFor(suites, tests, rows, idle));
  size_t named = 0;
  for (const auto& [board, baseline] : baselines) named += baseline.size();
  fmt::print("{} defects; {} tests are named for them, first without any defect\n", rows.size(), named);
  std::fflush(stdout);
  Bench bench(suites, directory, jobs);
  if (!RunBaselines(bench, baselines)) return static_cast<int>(kInterrupted);
  std::vector<Trial> trials = TrialsFor(rows, baselines);
  if (!RunTrials(bench, trials)) return static_cast<int>(kInterrupted);
  KFDCTS_TRY(WriteTrials(trials, directory + "/defects.json"));
  const bool caught = PrintTrials(trials);
  const bool busy = !whole || PrintSuites(tests, trials, baselines);
  return static_cast<int>(caught && busy ? kAsExpected : kUnexpected);
}

}  // namespace

int DefectsCommand(const Common& common, const std::vector<std::string>& only, int jobs, const std::string& results) {
  std::string directory = results;
  if (directory.empty()) {
    directory = (fs::temp_directory_path() / "kfdcts-defects-XXXXXX").string();
    if (mkdtemp(directory.data()) == nullptr) return Complain(kUsage, "cannot create " + directory);
  } else if (const Status status = PrepareDirectory(directory); !status.ok()) {
    return Complain(kUsage, status.error().message);
  }
  directory = fs::absolute(directory).lexically_normal().string();
  const int count = jobs > 0 ? jobs : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  const auto code = TryDefects(common, only, count, directory);
  if (!code.ok()) return Complain(kUsage, code.error().message);
  if (results.empty() && code.value() == kAsExpected) {
    std::error_code ignored;
    fs::remove_all(directory, ignored);
  } else {
    fmt::print("what each test left is in {}\n", directory);
  }
  return code.value();
}

}  // namespace kfdcts::runner
