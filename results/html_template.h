// The template of index.html, embedded at build time from report.mustache.

#pragma once

namespace kfdcts::report {

extern const char kReportTemplate[];

}  // namespace kfdcts::report
