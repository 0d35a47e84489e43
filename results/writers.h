// The forms of a report. Each is a pure function of a RunReport: the same directory gives the same bytes.
//
// Owns the layout of results.json, junit.xml, failures.csv and index.html. Where evidence is quoted, WriteReports reads
// it from tests/<n>; the To...-functions touch no files but those.

#pragma once

#include <string>

#include "results/run_report.h"

namespace kfdcts::report {

std::string ToResultsJson(const RunReport& run);
std::string ToJunit(const RunReport& run);
std::string ToFailuresCsv(const RunReport& run);
std::string ToHtml(const RunReport& run);

// Writes all four into run.directory.
Status WriteReports(const RunReport& run);

}  // namespace kfdcts::report
