#include "results/journal.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <zlib.h>

#include <cerrno>
#include <cstring>

#include "results/files.h"

namespace kfdcts::report {
namespace {

constexpr std::string_view kBeforeCrc = "{\"crc32\":\"";
constexpr size_t kCrcDigits = 8;
constexpr std::string_view kBeforeRecord = "\",\"record\":";
constexpr std::string_view kAfterRecord = "}";

std::string Crc(std::string_view bytes) {
  const auto* data = reinterpret_cast<const Bytef*>(bytes.data());
  return fmt::format("{:08x}", crc32_z(crc32_z(0, nullptr, 0), data, bytes.size()));
}

// The record of one line (without newline), or why it cannot be trusted.
Result<Json> ParseLine(std::string_view line) {
  const size_t head = kBeforeCrc.size() + kCrcDigits + kBeforeRecord.size();
  if (line.size() < head + kAfterRecord.size() || !line.starts_with(kBeforeCrc) || !line.ends_with(kAfterRecord) ||
      line.substr(kBeforeCrc.size() + kCrcDigits, kBeforeRecord.size()) != kBeforeRecord) {
    return Error::Of(0, "not a journal record");
  }
  const std::string_view said = line.substr(kBeforeCrc.size(), kCrcDigits);
  const std::string_view body = line.substr(head, line.size() - head - kAfterRecord.size());
  const std::string found = Crc(body);
  if (said != found) return Error::Of(0, "checksum is {}, the line says {}", found, said);
  Json record = Json::parse(body, nullptr, false);
  if (!record.is_object()) return Error::Of(0, "the record is not a JSON object");
  return record;
}

}  // namespace

Journal ParseJournal(std::string_view text) {
  Journal journal;
  for (size_t begin = 0, number = 1; begin < text.size(); ++number) {
    const size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) {
      journal.torn = true;
      break;
    }
    auto record = ParseLine(text.substr(begin, end - begin));
    if (record.ok()) {
      journal.records.push_back(std::move(record).value());
    } else {
      journal.problems.push_back(fmt::format("line {}: {}", number, record.error().message));
    }
    begin = end + 1;
    journal.whole_bytes = begin;
  }
  return journal;
}

Result<Journal> ReadJournal(const std::string& path) {
  KFDCTS_ASSIGN(const std::string text, ReadFile(path));
  return ParseJournal(text);
}

std::string JournalLine(const Json& record) {
  // Output of a test is not always UTF-8; a journal must take it all the same.
  const std::string body = record.dump(-1, ' ', false, Json::error_handler_t::replace);
  return fmt::format("{}{}{}{}{}\n", kBeforeCrc, Crc(body), kBeforeRecord, body, kAfterRecord);
}

Result<JournalWriter> JournalWriter::Create(const std::string& path) {
  const int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0644);
  if (fd < 0) return Error::Of(errno, "cannot create {}: {}", path, strerror(errno));
  JournalWriter writer(fd, path);
  // The records' own syncs do not make the file's name last.
  const size_t slash = path.rfind('/');
  const int folder = open(slash == std::string::npos ? "." : path.substr(0, slash).c_str(), O_RDONLY | O_CLOEXEC);
  if (folder >= 0) {
    fsync(folder);
    close(folder);
  }
  return writer;
}

Result<JournalWriter> JournalWriter::Continue(const std::string& path, size_t whole_bytes) {
  const int fd = open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
  if (fd < 0) return Error::Of(errno, "cannot open {}: {}", path, strerror(errno));
  JournalWriter writer(fd, path);
  if (ftruncate(fd, static_cast<off_t>(whole_bytes)) != 0) {
    return Error::Of(errno, "cannot cut the torn end off {}: {}", path, strerror(errno));
  }
  return writer;
}

JournalWriter::JournalWriter(JournalWriter&& other) noexcept : fd_(other.fd_), path_(std::move(other.path_)) {
  other.fd_ = -1;
}

JournalWriter::~JournalWriter() {
  if (fd_ >= 0) close(fd_);
}

Status JournalWriter::Append(const Json& record) {
  const std::string line = JournalLine(record);
  size_t written = 0;
  while (written < line.size()) {
    const ssize_t n = write(fd_, line.data() + written, line.size() - written);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return Error::Of(errno, "cannot write {}: {}", path_, strerror(errno));
    written += static_cast<size_t>(n);
  }
  if (fdatasync(fd_) != 0) return Error::Of(errno, "cannot sync {}: {}", path_, strerror(errno));
  return {};
}

}  // namespace kfdcts::report
