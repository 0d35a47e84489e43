// The character device itself: how it opens, what file calls do on it, what it maps, and who may use a descriptor.

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#include "ci/vm/parity/witness.h"

namespace kfdcts::parity {
namespace {

void Version(const Witness& witness, const std::string& call, int fd) {
  kfd_ioctl_get_version_args args = {};
  witness.Call(call, fd, AMDKFD_IOC_GET_VERSION, args);
}

uint32_t CreateEvent(const Witness& witness, const std::string& call, int fd) {
  kfd_ioctl_create_event_args args = {};
  witness.Call(call, fd, AMDKFD_IOC_CREATE_EVENT, args);
  return args.event_id;
}

void OpenModes(const Witness& witness) {
  const int read_only = witness.Open("open O_RDONLY", O_RDONLY);
  Version(witness, "GET_VERSION on O_RDONLY", read_only);
  CreateEvent(witness, "CREATE_EVENT on O_RDONLY", read_only);
  const int write_only = witness.Open("open O_WRONLY", O_WRONLY);
  Version(witness, "GET_VERSION on O_WRONLY", write_only);
  Version(witness, "GET_VERSION on O_EXCL", witness.Open("open O_EXCL", O_RDWR | O_EXCL));
  Version(witness, "GET_VERSION on O_NONBLOCK", witness.Open("open O_NONBLOCK", O_RDWR | O_NONBLOCK));
  Version(witness, "GET_VERSION on O_APPEND", witness.Open("open O_APPEND", O_RDWR | O_APPEND));
  witness.Open("open O_CREAT|O_TRUNC", O_RDWR | O_CREAT | O_TRUNC);
  witness.Open("open O_DIRECTORY", O_RDWR | O_DIRECTORY);
  const int path = witness.Open("open O_PATH", O_PATH);
  Version(witness, "GET_VERSION on O_PATH", path);
}

void FileCalls(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  char buffer[64] = {};
  witness.Say("read", read(fd, buffer, sizeof buffer));
  witness.Say("write", write(fd, buffer, sizeof buffer));
  witness.Say("pread", pread(fd, buffer, sizeof buffer, 0));
  witness.Say("lseek", lseek(fd, 0, SEEK_SET));
  witness.Say("ftruncate", ftruncate(fd, 0));
  witness.Say("fsync", fsync(fd));
  struct pollfd ready = {fd, POLLIN | POLLOUT, 0};
  const int count = poll(&ready, 1, 0);
  witness.Say("poll", count, std::to_string(count) + " " + std::to_string(ready.revents));
  const int epoll = epoll_create1(EPOLL_CLOEXEC);
  struct epoll_event event = {};
  witness.Say("epoll_ctl ADD", epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event));
  witness.Say("FIOCLEX", ioctl(fd, FIOCLEX));
  witness.Say("TCGETS: number 1, no size", ioctl(fd, TCGETS, nullptr));
  witness.Say("isatty", isatty(fd) - 1);
  int bytes = 0;
  witness.Say("FIONREAD: number 0x1b, no size", ioctl(fd, FIONREAD, &bytes));
  witness.Say("close", close(fd));
  Version(witness, "GET_VERSION after close", fd);
}

void Mappings(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const auto every_type = [&](const std::string& when) {
    for (const uint64_t gpu : {uint64_t{0}, uint64_t{kNoGpu}, uint64_t{0xffff}}) {
      const std::string of = " of GPU " + std::to_string(gpu) + when;
      witness.Map("mmap doorbells" + of, fd, kMmapDoorbell | MmapGpu(gpu), 8192);
      witness.Map("mmap one page of doorbells" + of, fd, kMmapDoorbell | MmapGpu(gpu), 4096);
      witness.Map("mmap reserved memory" + of, fd, kMmapReserved | MmapGpu(gpu), 4096);
      witness.Map("mmap MMIO" + of, fd, kMmapMmio | MmapGpu(gpu), 4096);
      witness.Map("mmap events" + of, fd, kMmapEvents | MmapGpu(gpu), 4096);
    }
  };
  every_type(", before the first event");
  witness.Map("mmap MMIO, second page", fd, 4096, 4096);
  CreateEvent(witness, "CREATE_EVENT", fd);
  every_type("");
  for (const size_t bytes : {size_t{0}, size_t{1}, size_t{4096}, size_t{20480}, size_t{32768}, size_t{32769},
                             size_t{36864}, size_t{65536}}) {
    witness.Map("mmap events, " + std::to_string(bytes) + " bytes", fd, kMmapEvents, bytes);
  }
  witness.Map("mmap events, PROT_READ", fd, kMmapEvents, 4096, PROT_READ);
  witness.Map("mmap events, PROT_NONE", fd, kMmapEvents, 4096, PROT_NONE);
  witness.Map("mmap events, PROT_EXEC", fd, kMmapEvents, 4096, PROT_READ | PROT_EXEC);
  witness.Map("mmap events, MAP_PRIVATE", fd, kMmapEvents, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE);
  witness.Map("mmap events, second page", fd, kMmapEvents | 4096, 4096);
  const int read_only = witness.Open("open O_RDONLY", O_RDONLY);
  witness.Map("mmap events shared and writable on O_RDONLY", read_only, kMmapEvents, 4096);
  witness.Map("mmap events readable on O_RDONLY", read_only, kMmapEvents, 4096, PROT_READ);
  witness.Map("mmap events on O_WRONLY", witness.Open("open O_WRONLY", O_WRONLY), kMmapEvents, 4096);
}

std::string Slot(const volatile uint64_t* slots, size_t i) {
  char text[32];
  snprintf(text, sizeof text, "%#llx", static_cast<unsigned long long>(slots[i]));
  return text;
}

void Slots(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const uint32_t first = CreateEvent(witness, "CREATE_EVENT", fd);
  auto* slots = static_cast<volatile uint64_t*>(witness.Map("mmap events", fd, kMmapEvents, 32768));
  if (slots == nullptr) return;
  const auto say = [&](const char* when) {
    witness.Row(when, 0, 0, Slot(slots, 0) + " " + Slot(slots, 1) + " " + Slot(slots, 2) + " " + Slot(slots, 4095));
  };
  const auto call = [&](const char* name, unsigned long request) {
    kfd_ioctl_set_event_args args = {first, 0};
    witness.Call(name, fd, request, args);
    say("  slots 0, 1, 2, 4095");
  };
  const auto wait = [&](const char* name) {
    kfd_event_data data = {};
    data.event_id = first;
    kfd_ioctl_wait_events_args args = {};
    args.events_ptr = reinterpret_cast<uint64_t>(&data);
    args.num_events = 1;
    witness.Call(name, fd, AMDKFD_IOC_WAIT_EVENTS, args);
    say("  slots 0, 1, 2, 4095");
  };
  say("slots 0, 1, 2, 4095");
  call("SET_EVENT", AMDKFD_IOC_SET_EVENT);
  wait("WAIT_EVENTS");
  call("RESET_EVENT", AMDKFD_IOC_RESET_EVENT);
  slots[first] = 1;
  wait("WAIT_EVENTS after a store to the slot");
  call("SET_EVENT", AMDKFD_IOC_SET_EVENT);
  wait("WAIT_EVENTS");
  slots[2] = 5;
  CreateEvent(witness, "CREATE_EVENT on a slot that was stored to", fd);
  say("slots 0, 1, 2, 4095");
  slots[first] = 7;
  call("DESTROY_EVENT", AMDKFD_IOC_DESTROY_EVENT);
}

void ForkedChild(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const uint32_t event = CreateEvent(witness, "CREATE_EVENT", fd);
  witness.Map("mmap events", fd, kMmapEvents, 4096);
  witness.Child([&](const Witness& child) {
    for (const Number& number : AllNumbers()) {
      std::byte argument[512] = {};
      child.Ioctl(
          "child: " + std::string(number.name) + " " + std::to_string(number.nr) + " on the inherited descriptor", fd,
          number.request, argument, sizeof argument);
    }
    kfd_ioctl_get_version_args version = {};
    child.Ioctl("child: GET_VERSION to NULL", fd, AMDKFD_IOC_GET_VERSION, nullptr, 0);
    child.Map("child: mmap events on the inherited descriptor", fd, kMmapEvents, 4096);
    child.Map("child: mmap doorbells on the inherited descriptor", fd, kMmapDoorbell, 8192);
    const int own = child.Open("child: open", O_RDWR);
    child.Call("child: GET_VERSION on its own descriptor", own, AMDKFD_IOC_GET_VERSION, version);
    kfd_ioctl_set_event_args set = {event, 0};
    child.Call("child: SET_EVENT of the parent's event", own, AMDKFD_IOC_SET_EVENT, set);
    child.Map("child: mmap events, own descriptor, before its first event", own, kMmapEvents, 4096);
    CreateEvent(child, "child: CREATE_EVENT", own);
    Version(child, "child: GET_VERSION on the inherited descriptor, after its own open", fd);
    child.Map("child: mmap events on the inherited descriptor, now that it has a page", fd, kMmapEvents, 4096);
  });
  kfd_ioctl_set_event_args set = {event, 0};
  witness.Call("SET_EVENT, the child gone", fd, AMDKFD_IOC_SET_EVENT, set);
}

}  // namespace

std::vector<Scenario> FileScenarios() {
  return {{"open modes", OpenModes},
          {"file calls", FileCalls},
          {"mappings", Mappings},
          {"slots", Slots},
          {"forked child", ForkedChild}};
}

}  // namespace kfdcts::parity
