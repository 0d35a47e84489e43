// kfdcts-crashes <case>: one sequence of calls that ends badly on kernels that are in use. For a virtual machine only:
// each case takes a boot of its own. Prints what was answered where something was.

#include <errno.h>
#include <fcntl.h>
#include <linux/kfd_ioctl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

constexpr uint32_t kTooMany = 1u << 26;  // more than a page order holds, less than what overflows

template <typename T>
int Ask(const char* what, int fd, unsigned long request, T args) {
  const int returned = ioctl(fd, request, &args);
  printf("%s: %d, errno %d\n", what, returned, returned == 0 ? 0 : errno);
  fflush(stdout);
  return returned;
}

int Open(int flags) {
  const int fd = open("/dev/kfd", O_RDWR | flags);
  if (fd < 0) perror("/dev/kfd");
  return fd;
}

kfd_ioctl_criu_args Criu(uint32_t op, uint32_t pid) {
  kfd_ioctl_criu_args args = {};
  args.op = op;
  args.pid = pid;
  return args;
}

// kfd_chardev.c kfd_release and kfd_process.c: the process object of the old image ends with the old address space,
// while the descriptor that exec kept goes on to name it.
int KeepDescriptorOverExec(char** words) {
  const int fd = Open(0);
  Ask("version before exec", fd, AMDKFD_IOC_GET_VERSION, kfd_ioctl_get_version_args{});
  char after[] = "after_exec";
  char* arguments[] = {words[0], after, nullptr};
  execv("/proc/self/exe", arguments);
  return 1;
}

int AfterExec() {
  const int fd = Open(O_CLOEXEC);
  return Ask("version after exec", fd, AMDKFD_IOC_GET_VERSION, kfd_ioctl_get_version_args{}) == 0 ? 0 : 1;
}

// amdgpu_amdkfd_gpuvm.c amdgpu_amdkfd_criu_resume: kgd_process_info is NULL before the first ACQUIRE_VM.
int ResumeOneself() {
  Ask("resume", Open(O_CLOEXEC), AMDKFD_IOC_CRIU_OP, Criu(KFD_CRIU_OP_RESUME, static_cast<uint32_t>(getpid())));
  return 0;
}

int UnpauseBeforeAcquireVm() {
  const int fd = Open(O_CLOEXEC);
  Ask("process info", fd, AMDKFD_IOC_CRIU_OP, Criu(KFD_CRIU_OP_PROCESS_INFO, static_cast<uint32_t>(getpid())));
  Ask("unpause", fd, AMDKFD_IOC_CRIU_OP, Criu(KFD_CRIU_OP_UNPAUSE, 0));
  return 0;
}

// kfd_events.c alloc_event_waiters: kcalloc of a number that nobody has looked at.
int WaitForTooMany() {
  kfd_ioctl_wait_events_args args = {};
  args.num_events = kTooMany;
  Ask("wait", Open(O_CLOEXEC), AMDKFD_IOC_WAIT_EVENTS, args);
  return 0;
}

// kfd_chardev.c kfd_ioctl_map_memory_to_gpu: kmalloc_array likewise.
int MapToTooMany() {
  kfd_ioctl_map_memory_to_gpu_args args = {};
  args.n_devices = kTooMany;
  Ask("map", Open(O_CLOEXEC), AMDKFD_IOC_MAP_MEMORY_TO_GPU, args);
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const char* name = count == 2 ? words[1] : "";
  if (strcmp(name, "exec_keeps_descriptor") == 0) return KeepDescriptorOverExec(words);
  if (strcmp(name, "after_exec") == 0) return AfterExec();
  if (strcmp(name, "criu_resume_of_oneself") == 0) return ResumeOneself();
  if (strcmp(name, "criu_unpause_before_acquire_vm") == 0) return UnpauseBeforeAcquireVm();
  if (strcmp(name, "wait_for_too_many_events") == 0) return WaitForTooMany();
  if (strcmp(name, "map_to_too_many_gpus") == 0) return MapToTooMany();
  fprintf(stderr, "usage: kfdcts-crashes <case>\n");
  return 2;
}
