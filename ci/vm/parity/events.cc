// Events: types, ids, limits, what consumes a signal, and what ends a wait. kfd_events.c.

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "ci/vm/parity/witness.h"

namespace kfdcts::parity {
namespace {

class Events {
 public:
  explicit Events(const Witness& witness) : witness_(witness), fd_(witness.Open("open", O_RDWR)) {}

  uint32_t Create(uint32_t type, uint32_t auto_reset, uint32_t node = 0) const {
    kfd_ioctl_create_event_args args = {};
    args.event_type = type;
    args.auto_reset = auto_reset;
    args.node_id = node;
    args.event_slot_index = 0x5555;
    witness_.Call("CREATE_EVENT type " + std::to_string(static_cast<int>(type)) + (auto_reset != 0 ? " auto" : ""), fd_,
                  AMDKFD_IOC_CREATE_EVENT, args);
    return args.event_id;
  }
  void Set(uint32_t id) const {
    kfd_ioctl_set_event_args args = {id, 0};
    witness_.Call("SET_EVENT " + std::to_string(id), fd_, AMDKFD_IOC_SET_EVENT, args);
  }
  void Reset(uint32_t id) const {
    kfd_ioctl_reset_event_args args = {id, 0};
    witness_.Call("RESET_EVENT " + std::to_string(id), fd_, AMDKFD_IOC_RESET_EVENT, args);
  }
  void Destroy(uint32_t id) const {
    kfd_ioctl_destroy_event_args args = {id, 0};
    witness_.Call("DESTROY_EVENT " + std::to_string(id), fd_, AMDKFD_IOC_DESTROY_EVENT, args);
  }
  void All(uint32_t id) const {
    Set(id);
    Reset(id);
    Wait({id}, 0);
    Destroy(id);
  }
  // The list comes back as written: its changed bytes are part of the row.
  void Wait(const std::vector<uint32_t>& ids, uint32_t all, uint32_t timeout = 0) const {
    std::vector<kfd_event_data> data(ids.size());
    std::string title = all != 0 ? "WAIT_EVENTS all of {" : "WAIT_EVENTS any of {";
    for (size_t i = 0; i < ids.size(); ++i) {
      data[i].event_id = ids[i];
      title += (i == 0 ? "" : ", ") + std::to_string(ids[i]);
    }
    kfd_ioctl_wait_events_args args = {};
    args.events_ptr = reinterpret_cast<uint64_t>(data.data());
    args.num_events = static_cast<uint32_t>(data.size());
    args.wait_for_all = all;
    args.timeout = timeout;
    witness_.Call(title + "}, " + std::to_string(timeout) + " ms", fd_, AMDKFD_IOC_WAIT_EVENTS, args);
  }
  int fd() const { return fd_; }
  const Witness& witness() const { return witness_; }

 private:
  const Witness& witness_;
  int fd_;
};

void Types(const Witness& witness) {
  const Events events(witness);
  for (const uint32_t type : {0u, 1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u, 9u, 0xffffffffu}) events.All(events.Create(type, 0));
  events.All(events.Create(0, 0xffffffff, 0xffff));
}

void Ids(const Witness& witness) {
  const Events events(witness);
  for (const uint32_t id :
       {0u, 1u, 255u, 256u, 4095u, 4096u, 0x3fffffffu, 0x40000000u, 0x7fffffffu, 0x80000000u, 0xffffffffu}) {
    events.All(id);
  }
  for (int i = 0; i < 4; ++i) events.Create(0, 0);
  events.Create(8, 0);
  events.Create(3, 0);
  events.Destroy(2);
  events.Destroy(3);
  events.Destroy(3);
  events.Create(0, 0);  // the lowest free one
  events.Create(5, 0);
  events.Create(0, 0);
  events.Destroy(0x40000000);
  events.Create(6, 0);
  for (const uint32_t id : {1u, 2u, 3u, 4u, 5u}) events.Set(id);
}

void PageOffsets(const Witness& witness) {
  const Events events(witness);
  for (const uint64_t handle : {uint64_t{0xdead00000001}, uint64_t{1}, ~uint64_t{0}, uint64_t{0x8000000000000000}}) {
    kfd_ioctl_create_event_args args = {};
    args.event_page_offset = handle;
    witness.Call("CREATE_EVENT with page offset " + std::to_string(handle), events.fd(), AMDKFD_IOC_CREATE_EVENT, args);
  }
  events.Create(0, 0);
  kfd_ioctl_create_event_args args = {};
  args.event_page_offset = 0xdead00000001;
  witness.Call("CREATE_EVENT with a page offset, now that there is a page", events.fd(), AMDKFD_IOC_CREATE_EVENT, args);
}

void CreateUntilRefused(const Events& events, const char* call) {
  int created = 0;
  int result = 0;
  int error = 0;
  do {
    kfd_ioctl_create_event_args args = {};
    result = events.witness().Quiet(events.fd(), AMDKFD_IOC_CREATE_EVENT, &args, error);
    created += result == 0 ? 1 : 0;
  } while (result == 0);
  events.witness().Row(call, result, error, std::to_string(created));
}

void LimitOf(const Witness& witness, size_t first, size_t second) {
  const Events events(witness);
  CreateUntilRefused(events, "CREATE_EVENT until refused, page not mapped");
  events.Create(8, 0);
  events.Create(5, 0);
  events.Destroy(100);
  events.Create(0, 0);
  witness.Map("mmap of " + std::to_string(first), events.fd(), kMmapEvents, first);
  CreateUntilRefused(events, "CREATE_EVENT until refused");
  witness.Map("mmap of " + std::to_string(second), events.fd(), kMmapEvents, second);
  CreateUntilRefused(events, "CREATE_EVENT until refused, mapped again");
}
void Limit32K(const Witness& witness) { LimitOf(witness, 32768, 4096); }
void Limit4K(const Witness& witness) { LimitOf(witness, 4096, 32768); }
void Limit8K(const Witness& witness) { LimitOf(witness, 8192, 12288); }

void Consumption(const Witness& witness) {
  const Events events(witness);
  const uint32_t a = events.Create(0, 1);
  const uint32_t b = events.Create(0, 1);
  const uint32_t m = events.Create(0, 0);
  events.Set(a);
  events.Wait({a}, 0);
  events.Wait({a}, 0);
  events.Set(a);
  events.Set(a);
  events.Wait({a}, 0);
  events.Wait({a}, 0);
  events.Set(m);
  events.Wait({m}, 0);
  events.Wait({m}, 0);
  events.Reset(m);
  events.Wait({m}, 0);
  events.Set(a);
  events.Reset(a);
  events.Wait({a}, 0);
  events.Set(a);
  events.Wait({a, b}, 1);  // consumed by a wait that times out
  events.Wait({a}, 0);
  events.Set(a);
  events.Set(b);
  events.Wait({a, b}, 0);  // both taken
  events.Wait({a}, 0);
  events.Wait({b}, 0);
  events.Set(a);
  events.Set(b);
  events.Wait({a, b}, 1);
  events.Set(a);
  events.Wait({a, a}, 1);
  events.Wait({a, a}, 0);
  events.Set(m);
  events.Wait({m, m}, 1);
  events.Set(a);
  events.Wait({a, 4000}, 0);  // lost with the call
  events.Wait({a}, 0);
  events.Set(a);
  events.Wait({4000, a}, 0);
  events.Wait({a}, 0);
  events.Wait({m, a}, 0xffffffff);
  events.Wait({m, b}, 1, 1);
  events.Wait({b}, 0, 1);
  events.Wait({b}, 0, 10);
}

void Lists(const Witness& witness) {
  const Events events(witness);
  const uint32_t id = events.Create(0, 1);
  const Pages page(1);
  auto* last = reinterpret_cast<kfd_event_data*>(page.end() - sizeof(kfd_event_data));
  memset(last, 0, sizeof *last);
  last->event_id = id;
  const auto wait = [&](const char* call, uint64_t pointer, uint32_t count, uint32_t timeout) {
    kfd_ioctl_wait_events_args args = {};
    args.events_ptr = pointer;
    args.num_events = count;
    args.timeout = timeout;
    args.wait_result = 0x77;
    witness.Call(call, events.fd(), AMDKFD_IOC_WAIT_EVENTS, args);
  };
  wait("no events, NULL", 0, 0, 0);
  wait("no events, NULL, for ever", 0, 0, 0xffffffff);
  wait("no events, kernel address", kKernelAddress, 0, 5);
  wait("one event, NULL", 0, 1, 0);
  wait("one event, kernel address", kKernelAddress, 1, 0);
  wait("two events, the second unreadable", reinterpret_cast<uint64_t>(last), 2, 0);
  events.Set(id);
  wait("two events, the second unreadable, the first signalled", reinterpret_cast<uint64_t>(last), 2, 0);
  wait("one event at the page's end, after that", reinterpret_cast<uint64_t>(last), 1, 0);
  events.Set(id);
  wait("one event at the page's end", reinterpret_cast<uint64_t>(last), 1, 0);
  events.Set(id);
  page.Protect(PROT_READ);
  wait("a list that is read-only", reinterpret_cast<uint64_t>(last), 1, 0);
  wait("a list that is read-only, again", reinterpret_cast<uint64_t>(last), 1, 0);
}

// Whether the thread sleeps, as it does in WAIT_EVENTS. The name in parentheses may hold anything.
bool Sleeps(pid_t thread) {
  std::ifstream file("/proc/self/task/" + std::to_string(thread) + "/stat");
  std::string stat;
  std::getline(file, stat);
  const size_t name_end = stat.rfind(')');
  return name_end != std::string::npos && stat.compare(name_end + 1, 2, " S") == 0;
}

// Acts once this thread waits.
template <typename Act>
void WhileWaiting(const Events& events, uint32_t timeout, const std::vector<uint32_t>& ids, uint32_t all, Act act) {
  std::thread actor([&, waiter = gettid()] {
    while (!Sleeps(waiter)) sched_yield();
    act();
  });
  events.Wait(ids, all, timeout);
  actor.join();
}

void EndsOfWaits(const Witness& witness) {
  const Events events(witness);
  const uint32_t a = events.Create(0, 1);
  const uint32_t m = events.Create(0, 0);
  const auto set = [&](uint32_t id) {
    return [&events, id] {
      int error = 0;
      kfd_ioctl_set_event_args args = {id, 0};
      events.witness().Quiet(events.fd(), AMDKFD_IOC_SET_EVENT, &args, error);
    };
  };
  WhileWaiting(events, 5000, {a}, 0, set(a));
  events.Wait({a}, 0);
  WhileWaiting(events, 5000, {m}, 0, set(m));
  events.Wait({m}, 0);
  events.Reset(m);
  WhileWaiting(events, 0xffffffff, {m, a}, 0, set(a));
  WhileWaiting(events, 5000, {m, a}, 1, [&] {
    set(m)();
    set(a)();
  });
  events.All(m);
}

// The device may get the waiter's call after the destroyer's although the waiter sleeps already; then the id is
// unknown, and it is tried again.
void DestroyedWhileWaiting(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const auto call = [&](unsigned long request, auto& args) {
    int error = 0;
    witness.Quiet(fd, request, &args, error);
    return error;
  };
  for (const uint32_t others : {0u, 1u}) {
    kfd_ioctl_create_event_args other = {};
    call(AMDKFD_IOC_CREATE_EVENT, other);
    int error = EINVAL;
    kfd_ioctl_wait_events_args wait = {};
    for (int attempt = 0; error == EINVAL && attempt < 100; ++attempt) {
      kfd_ioctl_create_event_args created = {};
      call(AMDKFD_IOC_CREATE_EVENT, created);
      kfd_event_data data[2] = {};
      data[0].event_id = created.event_id;
      data[1].event_id = other.event_id;
      wait = {};
      wait.events_ptr = reinterpret_cast<uint64_t>(data);
      wait.num_events = 1 + others;
      wait.timeout = 60'000;
      std::thread destroyer([&, waiter = gettid()] {
        while (!Sleeps(waiter)) sched_yield();
        kfd_ioctl_destroy_event_args destroy = {created.event_id, 0};
        call(AMDKFD_IOC_DESTROY_EVENT, destroy);
      });
      error = call(AMDKFD_IOC_WAIT_EVENTS, wait);
      destroyer.join();
    }
    witness.Row("WAIT_EVENTS on one that is destroyed, beside " + std::to_string(others), error == 0 ? 0 : -1, error,
                "wait_result " + std::to_string(wait.wait_result));
  }
}

void OtherDescriptors(const Witness& witness) {
  const Events events(witness);
  const uint32_t id = events.Create(0, 0);
  const int second = witness.Open("open again", O_RDWR);
  kfd_ioctl_set_event_args args = {id, 0};
  witness.Call("SET_EVENT by the second descriptor", second, AMDKFD_IOC_SET_EVENT, args);
  witness.Say("close the first", close(events.fd()));
  witness.Call("SET_EVENT by the second descriptor", second, AMDKFD_IOC_SET_EVENT, args);
  witness.Say("close the second", close(second));
  const int third = witness.Open("open once more", O_RDWR);
  witness.Call("SET_EVENT of the old event", third, AMDKFD_IOC_SET_EVENT, args);
  const int copy = dup(third);
  witness.Call("SET_EVENT by a duplicate", copy, AMDKFD_IOC_SET_EVENT, args);
}

}  // namespace

std::vector<Scenario> EventScenarios() {
  return {{"event types", Types},
          {"event ids", Ids},
          {"event page offsets", PageOffsets},
          {"event limit 32K", Limit32K},
          {"event limit 4K", Limit4K},
          {"event limit 8K", Limit8K},
          {"event consumption", Consumption},
          {"event lists", Lists},
          {"ends of waits", EndsOfWaits},
          {"destroyed while waiting", DestroyedWhileWaiting},
          {"events by other descriptors", OtherDescriptors}};
}

}  // namespace kfdcts::parity
