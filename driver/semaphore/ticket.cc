#include "driver/semaphore/ticket.h"

#include <errno.h>

namespace kfdcts {

std::string Ticket::Describe() const {
  return progress_ ? fmt::format("{}: fence {}", progress_->Describe(), value_) : "no ticket";
}

Status Ticket::Wait(Deadline deadline) const {
  if (!valid()) return Error::Of(EINVAL, "a ticket of no submission");
  if (PollUntil([this] { return Done(); }, deadline)) return {};
  return Error::Of(ETIME, "{}: fence {} awaited, {} reached", progress_->Describe(), value_, Completed());
}

}  // namespace kfdcts
