// The process and its debugger: apertures, runtime, debug trap, checkpoint and restore. kfd_chardev.c, kfd_debug.c.

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "ci/vm/parity/witness.h"

namespace kfdcts::parity {
namespace {

void Apertures(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  kfd_ioctl_get_process_apertures_args old = {};
  memset(&old, 0xaa, sizeof old);
  witness.Call("GET_PROCESS_APERTURES", fd, AMDKFD_IOC_GET_PROCESS_APERTURES, old);
  for (const uint32_t count : {0u, 1u, 2u, 3u, 7u, 8u, 0x7fffffffu, 0xffffffffu}) {
    for (const auto& [name, pointer] : {std::pair{"memory", reinterpret_cast<uint64_t>(page.begin())}, {"NULL", 0}}) {
      kfd_ioctl_get_process_apertures_new_args args = {pointer, count, 0x1234};
      witness.Call("GET_PROCESS_APERTURES_NEW of " + std::to_string(count) + " to " + name, fd,
                   AMDKFD_IOC_GET_PROCESS_APERTURES_NEW, args);
    }
  }
}

void Runtime(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  const auto enable = [&](const std::string& call, uint64_t debug, uint32_t mode) {
    RuntimeEnableArgs args = {debug, mode, 0x77};
    witness.Call(call, fd, kRuntimeEnable, args);
  };
  const uint64_t good = reinterpret_cast<uint64_t>(page.begin());
  enable("disable, never enabled", 0, 0);
  enable("disable again", good, 0);
  enable("enable with a bad address", kKernelAddress, 1);
  enable("enable", good, 1);
  enable("enable again", good, 1);
  enable("disable", good, 0);
  enable("mode 2", good, 2);
  enable("mode 3", good, 3);
  enable("disable", 0, 0);
}

void DebugTrap(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const auto self = static_cast<uint32_t>(getpid());
  for (const auto& [name, pid] :
       {std::pair{"0", 0u}, {"1", 1u}, {"2^31-1", 0x7fffffffu}, {"2^32-1", 0xffffffffu}, {"its own", self}}) {
    for (const uint32_t op : {0u, 1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u, 9u, 10u, 11u, 12u, 13u, 14u, 15u, 0xffffffffu}) {
      DbgTrapArgs args = {};
      args.pid = pid;
      args.op = op;
      witness.Call("op " + std::to_string(op) + " on pid " + name, fd, kDbgTrap, args);
    }
  }
}

// A child that waits to be killed; it has /dev/kfd open if asked to.
pid_t Bystander(bool with_kfd) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) _exit(2);
  const pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (with_kfd) open(kKfd, O_RDWR | O_CLOEXEC);
    if (write(ends[1], "r", 1) != 1) _exit(2);
    for (;;) pause();
  }
  char ready = 0;
  if (read(ends[0], &ready, 1) != 1) _exit(2);
  close(ends[0]);
  close(ends[1]);
  return child;
}

void DebugTrapOnOthers(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  for (const bool with_kfd : {false, true}) {
    for (const bool traced : {false, true}) {
      const pid_t child = Bystander(with_kfd);
      if (traced) {
        ptrace(PTRACE_ATTACH, child, nullptr, nullptr);
        waitpid(child, nullptr, 0);
      }
      const std::string whom =
          std::string(" on a child") + (with_kfd ? " with /dev/kfd" : "") + (traced ? ", traced" : "");
      // Op 0 last: it begins a session.
      for (const uint32_t op : {1u, 2u, 3u, 4u, 5u, 6u, 7u, 8u, 9u, 10u, 11u, 12u, 13u, 14u, 15u, 0u, 10u, 1u}) {
        DbgTrapArgs args = {};
        args.pid = static_cast<uint32_t>(child);
        args.op = op;
        witness.Call("op " + std::to_string(op) + whom, fd, kDbgTrap, args);
      }
      kill(child, SIGKILL);
      while (waitpid(child, nullptr, 0) > 0) {
      }
    }
  }
}

void Criu(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  const uint64_t good = reinterpret_cast<uint64_t>(page.begin());
  const auto call = [&](const std::string& name, uint32_t op, auto bend) {
    kfd_ioctl_criu_args args = {};
    args.op = op;
    bend(args);
    witness.Call(name, fd, AMDKFD_IOC_CRIU_OP, args);
  };
  // Left out: RESUME with the caller's own pid (NULL dereference), UNPAUSE after PROCESS_INFO (kfd-behaviour).
  call("PROCESS_INFO", 0, [](auto&) {});
  call("CHECKPOINT", 1, [](auto&) {});
  call("CHECKPOINT with buffers", 1, [&](auto& a) {
    a.devices = a.bos = a.priv_data = good;
    a.num_devices = 1;
    a.num_bos = 1;
    a.num_objects = 1;
    a.priv_data_size = 64;
  });
  call("RESTORE", 3, [](auto&) {});
  for (const uint64_t size : {uint64_t{0}, uint64_t{4}, uint64_t{64}}) {
    call("RESTORE of " + std::to_string(size) + " bytes", 3, [&](auto& a) {
      a.devices = a.bos = a.priv_data = good;
      a.num_devices = 1;
      a.priv_data_size = size;
    });
  }
  call("RESUME of pid 0", 4, [](auto&) {});
  call("RESUME of pid 1", 4, [](auto& a) { a.pid = 1; });
  call("RESUME of pid 4194304", 4, [](auto& a) { a.pid = 4194304; });
  for (const uint32_t op : {5u, 6u, 0x7fffffffu, 0xffffffffu}) call("op " + std::to_string(op), op, [](auto&) {});
}

// As one without capabilities; the node's mode keeps root's out, so the descriptor is opened before.
void WithoutCapabilities(const Witness& witness) {
  witness.Child([](const Witness& child) {
    const int fd = child.Open("open", O_RDWR);
    if (setgid(65534) != 0 || setuid(65534) != 0) _exit(2);
    for (const uint32_t op : {0u, 1u, 2u, 3u, 4u, 99u}) {
      kfd_ioctl_criu_args args = {};
      args.op = op;
      child.Call("CRIU op " + std::to_string(op), fd, AMDKFD_IOC_CRIU_OP, args);
    }
    child.Ioctl("CRIU_OP at NULL", fd, AMDKFD_IOC_CRIU_OP, nullptr, 0);
    kfd_ioctl_create_event_args event = {};
    child.Call("CREATE_EVENT", fd, AMDKFD_IOC_CREATE_EVENT, event);
    kfd_ioctl_smi_events_args smi = {kNoGpu, 0};
    child.Call("SMI_EVENTS", fd, AMDKFD_IOC_SMI_EVENTS, smi);
    DbgTrapArgs trap = {};
    trap.pid = 1;
    child.Call("DBG_TRAP on pid 1", fd, kDbgTrap, trap);
  });
}

}  // namespace

std::vector<Scenario> ProcessScenarios() {
  return {{"apertures", Apertures},
          {"runtime", Runtime},
          {"debug trap", DebugTrap},
          {"debug trap on others", DebugTrapOnOthers},
          {"criu", Criu},
          {"without capabilities", WithoutCapabilities}};
}

}  // namespace kfdcts::parity
