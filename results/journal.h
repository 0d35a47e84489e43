// The journal of a run: what is known, written down before anything else is done with it.
//
// One line per record, each line JSON of exactly this form, the checksum (CRC-32 of zlib, 8 hex digits) over the bytes
// of the record as they stand in the line:
//
//   {"crc32":"1c291ca3","record":{"type":"started","n":7,...}}
//
// Append returns when the record is on the disk. A writer killed at any byte leaves a torn last line, which the reader
// drops and a resumed writer cuts off. A damaged line anywhere else is an error that names its line.
//
// Owns the framing. Does not own what records say (ci/runner/run.cc writes them, run_report.cc reads them).

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "driver/base/result.h"
#include "results/schema.h"

namespace kfdcts::report {

struct Journal {
  std::vector<Json> records;
  std::vector<std::string> problems;  // a sentence per damaged line: "line 12: checksum ..., record says ..."
  size_t whole_bytes = 0;             // up to here every line is complete
  bool torn = false;                  // a last line without its end was dropped
};

// Never fails: what cannot be read is a problem or the torn end.
Journal ParseJournal(std::string_view text);
Result<Journal> ReadJournal(const std::string& path);

// The line for `record`, newline included.
std::string JournalLine(const Json& record);

class JournalWriter {
 public:
  // Creates the file (error if it exists) or continues it after its last whole line.
  static Result<JournalWriter> Create(const std::string& path);
  static Result<JournalWriter> Continue(const std::string& path, size_t whole_bytes);

  JournalWriter(JournalWriter&& other) noexcept;
  JournalWriter& operator=(JournalWriter&&) = delete;
  ~JournalWriter();

  Status Append(const Json& record);

 private:
  JournalWriter(int fd, std::string path) : fd_(fd), path_(std::move(path)) {}
  int fd_ = -1;
  std::string path_;
};

}  // namespace kfdcts::report
