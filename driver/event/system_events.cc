#include "driver/event/system_events.h"

#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>

#include <charconv>
#include <cstring>

#include "driver/abi/ioctls.h"
#include "driver/base/file.h"

namespace kfdcts {
namespace {

constexpr size_t kFifoBytes = 1024;  // kfd_smi_events.c MAX_KFIFO_SIZE: more is never there

// "5 123 -42 ...": the kind is hexadecimal (kfd_smi_event_add).
Result<SystemEvent> Parse(const std::string& line) {
  SystemEvent event;
  const char* const end = line.data() + line.size();
  const auto [rest, error] = std::from_chars(line.data(), end, event.kind, 16);
  if (error != std::errc() || rest == end || *rest != ' ') return Error::Of(EPROTO, "system event \"{}\"", line);
  event.text.assign(rest + 1, end);
  return event;
}

}  // namespace

Result<SystemEvents> SystemEvents::Open(Os& os, const RawKfd& kfd, uint32_t gpu_id) {
  abi::SmiEventsArgs args = {};
  args.gpuid = gpu_id;
  const int answer = kfd.Ioctl(abi::kSmiEvents, _IOC_READ | _IOC_WRITE, sizeof args, &args);
  if (answer < 0) return Error::Of(-answer, "SMI_EVENTS(gpuid={}): {}", gpu_id, ErrnoName(answer));
  return SystemEvents(os, static_cast<int>(args.anon_fd));
}

Status SystemEvents::Want(uint64_t mask) {
  std::string bytes(sizeof mask, '\0');
  std::memcpy(bytes.data(), &mask, sizeof mask);
  KFDCTS_ASSIGN(const size_t taken, os_->Write(fd(), bytes));
  if (taken != sizeof mask) return Error::Of(EIO, "{} bytes of the mask were taken", taken);
  return {};
}

Result<SystemEvent> SystemEvents::Next(Deadline deadline) {
  while (ready_.empty()) {
    KFDCTS_ASSIGN(const int revents, os_->Poll(fd(), POLLIN, static_cast<int>(deadline.RemainingMs())));
    if (revents == 0) return Error::Of(ETIME, "no system event in time");
    KFDCTS_ASSIGN(const std::string bytes, os_->Read(fd(), kFifoBytes));
    if (bytes.empty()) return Error::Of(EPIPE, "the events have ended");
    partial_ += bytes;
    for (size_t end; (end = partial_.find('\n')) != std::string::npos; partial_.erase(0, end + 1)) {
      KFDCTS_ASSIGN(SystemEvent event, Parse(partial_.substr(0, end)));
      ready_.push_back(std::move(event));
    }
  }
  SystemEvent first = std::move(ready_.front());
  ready_.pop_front();
  return first;
}

}  // namespace kfdcts
