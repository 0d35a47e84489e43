// index.html: what stands in report.mustache's places. The template decides how it looks.

#include <fmt/format.h>

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <map>

#include "results/files.h"
#include "results/html_template.h"
#include "results/writers.h"

namespace kfdcts::report {
namespace {

namespace mustache = kainjow::mustache;
using Data = mustache::data;
using mustache::list;

constexpr size_t kEvidenceLimit = 16 * 1024;

const char* ClassOf(CellState state) {
  switch (state) {
    case CellState::kPass:
      return "pass";
    case CellState::kFail:
      return "fail";
    case CellState::kNotApplicable:
      return "na";
    case CellState::kNotRun:
      return "idle";
    case CellState::kWaived:
      return "waived";
  }
  return "";
}

constexpr CellState kStates[] = {CellState::kPass, CellState::kFail, CellState::kNotRun, CellState::kWaived,
                                 CellState::kNotApplicable};

Data Bar(const Counts& counts) {
  list parts;
  for (const CellState state : kStates) {
    if (counts[state] == 0) continue;
    Data part;
    part.set("class", ClassOf(state));
    part.set("percent", fmt::format("{:.2f}", 100.0 * counts[state] / counts.total()));
    parts.push_back(part);
  }
  return parts;
}

// "2 fail, 1 n/a, 3 not run": what is not a pass.
std::string Rest(const Counts& counts) {
  std::vector<std::string> words;
  for (const CellState state : kStates) {
    if (state == CellState::kPass || counts[state] == 0) continue;
    words.push_back(fmt::format("{} {}", counts[state], state == CellState::kNotApplicable ? "n/a" : Name(state)));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string Counted(int64_t count, const char* what) {
  return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string KeyOf(const std::string& family, bool software) { return (software ? "sw-" : "hw-") + family; }
std::string KindOf(bool software) { return software ? "software" : "hardware"; }

Data ColumnData(const Column& column) {
  Data data;
  data.set("key", KeyOf(column.family, column.software));
  data.set("family", column.family);
  data.set("kind", KindOf(column.software));
  data.set("devices", column.devices);
  data.set("pass", std::to_string(column.total[CellState::kPass]));
  data.set("mandatory", std::to_string(column.total.mandatory()));
  const std::string rest = Rest(column.total);
  data.set("rest", rest.empty() ? "nothing else" : rest);
  data.set("bar", Bar(column.total));
  return data;
}

std::string AnchorOf(const std::string& area, const std::string& family, bool software) {
  return KeyOf(family, software) + "-" + area;
}

Data CellData(const Column& column, const std::string& area) {
  Data data;
  const auto found = column.areas.find(area);
  data.set("tested", found != column.areas.end());
  if (found == column.areas.end()) return data;
  const Counts& counts = found->second;
  const bool short_of = counts[CellState::kPass] < counts.mandatory();
  data.set("class", counts[CellState::kFail] > 0 ? "fail" : short_of ? "idle" : "pass");
  data.set("anchor", AnchorOf(area, column.family, column.software));
  data.set("pass", std::to_string(counts[CellState::kPass]));
  data.set("mandatory", std::to_string(counts.mandatory()));
  data.set("bar", Bar(counts));
  const std::string rest = Rest(counts);
  // A section over a text shows it once, and not at all when it is false.
  if (rest.empty()) {
    data.set("rest", false);
  } else {
    data.set("rest", rest);
  }
  return data;
}

Data Matrix(const RunReport& run, const std::vector<Column>& columns) {
  list areas;
  for (const std::string& area : AreasOf(run)) {
    list cells;
    for (const Column& column : columns) cells.push_back(CellData(column, area));
    Data row;
    row.set("area", area);
    row.set("cells", cells);
    areas.push_back(row);
  }
  return areas;
}

void SetOrHide(Data& data, const char* name, const std::string& text) {
  if (text.empty()) {
    data.set(name, false);
  } else {
    data.set(name, text);
  }
}

Data EvidenceFile(const RunReport& run, const Entry& entry, const std::string& file) {
  const std::string path = FolderOf(entry) + "/" + file;
  const std::string text = ReadTail(run.directory + "/" + path, kEvidenceLimit);
  Data data;
  data.set("name", file);
  data.set("path", path);
  data.set("text", ValidUtf8(text));
  return text.empty() ? Data(false) : data;
}

Data Evidence(const RunReport& run, const Row& row) {
  std::vector<std::string> files = row.result.evidence;
  files.insert(files.end(), {"err", "out", "dmesg"});
  list shown;
  for (const std::string& file : files) {
    const Data data = EvidenceFile(run, row.entry, file);
    if (!data.is_false()) shown.push_back(data);
  }
  return shown;
}

Data FailureData(const RunReport& run, const Row& row) {
  Data data;
  data.set("n", std::to_string(row.entry.n));
  data.set("name", row.entry.name);
  data.set("class", ClassOf(row.result.state()));
  data.set("outcome", std::string(Name(row.result.outcome)));
  data.set("kind", KindOf(row.entry.software));
  data.set("device", row.entry.device);
  data.set("duration", HumanDuration(row.result.duration_us));
  SetOrHide(data, "claim", row.entry.claim);
  SetOrHide(data, "file", row.entry.file.empty() ? "" : fmt::format("{}:{}", row.entry.file, row.entry.line));
  SetOrHide(data, "why", row.result.why);
  list messages;
  for (const Failure& failure : row.result.failures) {
    Data message;
    message.set("where", fmt::format("{}:{}", failure.file, failure.line));
    message.set("message", ValidUtf8(failure.message));
    messages.push_back(message);
  }
  data.set("messages", messages);
  data.set("evidence", Evidence(run, row));
  data.set("repro", fmt::format("kfdcts exec {} --device {}\n# or, with the paths of this machine: {}/repro.sh",
                                row.entry.name, row.entry.device, FolderOf(row.entry)));
  return data;
}

// Tests that did not run, by family and reason.
Data Reasons(const RunReport& run) {
  using Key = std::tuple<std::string, std::string, std::string, std::string, std::string>;
  std::map<Key, int> counts;
  for (const Row& row : run.rows) {
    const CellState state = row.result.state();
    if (state != CellState::kNotApplicable && state != CellState::kNotRun) continue;
    const auto& skip = row.result.skip;
    ++counts[Key(row.entry.family, ClassOf(state), std::string(Name(state)),
                 skip ? fmt::format("{}: {}", skip->type, skip->reason) : row.result.why, skip ? skip->observed : "")];
  }
  list reasons;
  for (const auto& [key, count] : counts) {
    Data data;
    data.set("family", std::get<0>(key));
    data.set("class", std::get<1>(key));
    data.set("state", std::get<2>(key));
    data.set("reason", std::get<3>(key));
    data.set("observed", std::get<4>(key));
    data.set("count", std::to_string(count));
    reasons.push_back(data);
  }
  return reasons;
}

Data TestData(const Row& row) {
  Data data;
  const CellState state = row.result.state();
  data.set("n", std::to_string(row.entry.n));
  data.set("row", state == CellState::kFail ? "fail" : "");
  data.set("name", row.entry.suite + "." + row.entry.test +
                       (row.entry.repetition > 1 ? fmt::format(" (repetition {})", row.entry.repetition) : ""));
  data.set("class", ClassOf(state));
  data.set("outcome", std::string(Name(row.result.outcome)));
  data.set("assertions", Counted(row.result.assertions, "check"));
  data.set("duration", HumanDuration(row.result.duration_us));
  data.set("folder", FolderOf(row.entry));
  const auto& skip = row.result.skip;
  SetOrHide(data, "note",
            skip ? fmt::format("{}: {}; found: {}", skip->type, skip->reason, skip->observed) : row.result.why);
  return data;
}

Data FamilyData(const RunReport& run, const Column& column, bool open) {
  list groups;
  for (const auto& [area, counts] : column.areas) {
    list tests;
    for (const Row& row : run.rows) {
      if (row.entry.area == area && row.entry.family == column.family && row.entry.software == column.software) {
        tests.push_back(TestData(row));
      }
    }
    Data group;
    group.set("area", area);
    group.set("family", column.family);
    group.set("anchor", AnchorOf(area, column.family, column.software));
    group.set("tests", tests);
    groups.push_back(group);
  }
  Data data;
  data.set("key", KeyOf(column.family, column.software));
  data.set("family", column.family);
  data.set("kind", KindOf(column.software));
  data.set("count", Counted(column.total.total(), "test"));
  data.set("open", open);
  data.set("groups", groups);
  return data;
}

void AddFact(list& facts, const std::string& name, const std::string& value) {
  if (value.empty()) return;
  Data fact;
  fact.set("name", name);
  fact.set("value", value);
  facts.push_back(fact);
}

Data Facts(const RunReport& run) {
  list facts;
  std::vector<std::string> command;
  for (const std::string& word : run.info.command) command.push_back(word);
  AddFact(facts, "command", fmt::format("{}", fmt::join(command, " ")));
  for (const Device& device : run.info.devices) {
    std::vector<std::string> gpus;
    for (const Gpu& gpu : device.gpus)
      gpus.push_back(fmt::format("{} {} (gpu_id {})", gpu.family, gpu.name, gpu.gpu_id));
    AddFact(facts, fmt::format("{} ({})", device.spec, device.kind()),
            gpus.empty() ? "no GPU" : fmt::format("{}", fmt::join(gpus, ", ")));
  }
  for (const auto& [name, value] : run.environment.items()) {
    std::string label = name;
    std::replace(label.begin(), label.end(), '_', ' ');
    if (value.is_string()) AddFact(facts, label, value.get<std::string>());
    if (value.is_number() || value.is_boolean()) AddFact(facts, label, value.dump());
  }
  return facts;
}

std::string Headline(const std::vector<Column>& columns) {
  std::vector<std::string> families;
  for (const Column& column : columns) {
    if (column.family != "host") families.push_back(column.family);
  }
  if (families.empty()) return "host";
  return fmt::format("{}", fmt::join(families, ", "));
}

std::string Boards(const RunReport& run) {
  std::vector<std::string> boards;
  for (const Device& device : run.info.devices) {
    if (device.software) boards.push_back(device.spec);
  }
  return fmt::format("{}", fmt::join(boards, ", "));
}

void SetNotices(Data& page, const RunReport& run) {
  page.set("software", HasSoftware(run));
  page.set("boards", Boards(run));
  Data unfinished(false);
  if (run.ended != "complete") {
    unfinished = Data();
    unfinished.set("how", run.ended);
    unfinished.set("why", run.ended_why.empty() ? "" : run.ended_why + ".");
  }
  page.set("unfinished", unfinished);
  list damage;
  for (const std::string& problem : run.problems) {
    Data text;
    text.set("text", problem);
    damage.push_back(text);
  }
  page.set("damage", damage);
}

}  // namespace

std::string ToHtml(const RunReport& run) {
  const std::vector<Column> columns = MatrixOf(run);
  const std::vector<const Row*> failed = FailuresOf(run);
  list column_data, families, failures;
  for (const Column& column : columns) {
    column_data.push_back(ColumnData(column));
    families.push_back(FamilyData(run, column, true));
  }
  for (const Row* row : failed) failures.push_back(FailureData(run, *row));
  Data page;
  page.set("headline", Headline(columns));
  page.set("id", run.info.id);
  page.set("version", run.info.version);
  page.set("started", run.info.started.substr(0, 10) + " " + run.info.started.substr(11, 5) + " UTC");
  page.set("duration", HumanDuration(run.duration_us));
  SetNotices(page, run);
  page.set("columns", column_data);
  page.set("areas", Matrix(run, columns));
  SetOrHide(page, "failure_count", failed.empty() ? "" : std::to_string(failed.size()));
  page.set("failures", failures);
  const Data reasons = Reasons(run);
  page.set("has_reasons", reasons.is_non_empty_list());
  page.set("reasons", reasons);
  page.set("families", families);
  page.set("facts", Facts(run));
  mustache::mustache form{kReportTemplate};
  return form.render(page);
}

}  // namespace kfdcts::report
