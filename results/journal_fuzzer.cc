// Any bytes as a journal: parsed, turned into a report and laid out, without a crash and without losing a whole record.

#include <cstdlib>
#include <string>

#include "results/journal.h"
#include "results/run_report.h"
#include "results/writers.h"

using kfdcts::report::BuildReport;
using kfdcts::report::Entry;
using kfdcts::report::Journal;
using kfdcts::report::ParseJournal;
using kfdcts::report::RunInfo;
using kfdcts::report::RunReport;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const Journal journal = ParseJournal(text);
  // What is whole stays whole when the torn end is cut off.
  const Journal cut = ParseJournal(std::string_view(text).substr(0, journal.whole_bytes));
  if (cut.torn || cut.records.size() != journal.records.size()) abort();

  RunInfo info;
  info.started = "2026-01-01T00:00:00.000Z";
  for (int n = 1; n <= 3; ++n) {
    Entry entry;
    entry.n = n;
    entry.family = "gfx942";
    entry.name = "gfx942/Suite.Test" + std::to_string(n);
    entry.area = "queue";
    info.plan.push_back(entry);
  }
  const RunReport run = BuildReport(info, journal);
  if (run.rows.size() != info.plan.size()) abort();
  if (ToJunit(run).empty() || ToResultsJson(run).empty()) abort();
  // The page costs a hundred times all the rest.
  if (size % 64 == 0 && ToHtml(run).empty()) abort();
  return 0;
}
