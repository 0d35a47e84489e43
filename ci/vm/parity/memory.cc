// Memory of no GPU: address spaces, allocations, mappings, dma-bufs, SVM, XNACK. kfd_chardev.c.

#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "ci/vm/parity/witness.h"

namespace kfdcts::parity {
namespace {

constexpr uint32_t kSomeGpus[] = {0, 1, kNoGpu, 0xffffffff};

std::string OfGpu(uint32_t gpu) { return " of GPU " + std::to_string(gpu); }

void AddressSpaces(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const uint32_t gpu : kSomeGpus) {
    for (const auto& [name, descriptor] :
         {std::pair{"-1", -1}, {"999", 999}, {"2^31-1", 0x7fffffff}, {"kfd's", fd}, {"/dev/null's", null}}) {
      kfd_ioctl_acquire_vm_args args = {static_cast<uint32_t>(descriptor), gpu};
      witness.Call("ACQUIRE_VM" + OfGpu(gpu) + ", descriptor " + name, fd, AMDKFD_IOC_ACQUIRE_VM, args);
    }
  }
}

void PerGpu(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  for (const uint32_t gpu : kSomeGpus) {
    kfd_ioctl_set_memory_policy_args policy = {};
    policy.gpu_id = gpu;
    witness.Call("SET_MEMORY_POLICY" + OfGpu(gpu), fd, AMDKFD_IOC_SET_MEMORY_POLICY, policy);
    policy.default_policy = KFD_IOC_CACHE_POLICY_NONCOHERENT;
    policy.alternate_policy = KFD_IOC_CACHE_POLICY_NONCOHERENT;
    witness.Call("SET_MEMORY_POLICY non-coherent" + OfGpu(gpu), fd, AMDKFD_IOC_SET_MEMORY_POLICY, policy);
    policy.default_policy = 2;
    witness.Call("SET_MEMORY_POLICY default 2" + OfGpu(gpu), fd, AMDKFD_IOC_SET_MEMORY_POLICY, policy);
    policy.default_policy = 0;
    policy.alternate_policy = 2;
    witness.Call("SET_MEMORY_POLICY alternate 2" + OfGpu(gpu), fd, AMDKFD_IOC_SET_MEMORY_POLICY, policy);
    kfd_ioctl_set_trap_handler_args trap = {};
    trap.gpu_id = gpu;
    witness.Call("SET_TRAP_HANDLER" + OfGpu(gpu), fd, AMDKFD_IOC_SET_TRAP_HANDLER, trap);
    kfd_ioctl_set_scratch_backing_va_args scratch = {};
    scratch.gpu_id = gpu;
    witness.Call("SET_SCRATCH_BACKING_VA" + OfGpu(gpu), fd, AMDKFD_IOC_SET_SCRATCH_BACKING_VA, scratch);
    kfd_ioctl_get_tile_config_args tile = {};
    tile.gpu_id = gpu;
    witness.Call("GET_TILE_CONFIG" + OfGpu(gpu), fd, AMDKFD_IOC_GET_TILE_CONFIG, tile);
    kfd_ioctl_smi_events_args smi = {gpu, 0x99};
    witness.Call("SMI_EVENTS" + OfGpu(gpu), fd, AMDKFD_IOC_SMI_EVENTS, smi);
    kfd_ioctl_get_available_memory_args available = {};
    available.gpu_id = gpu;
    available.available = 0x55;
    witness.Call("AVAILABLE_MEMORY" + OfGpu(gpu), fd, AMDKFD_IOC_AVAILABLE_MEMORY, available);
    kfd_ioctl_get_clock_counters_args clocks = {};
    clocks.gpu_id = gpu;
    clocks.gpu_clock_counter = 1;
    witness.Call("GET_CLOCK_COUNTERS" + OfGpu(gpu), fd, AMDKFD_IOC_GET_CLOCK_COUNTERS, clocks, {{8, 16}});
  }
}

void Allocations(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const auto allocate = [&](const std::string& call, auto bend) {
    kfd_ioctl_alloc_memory_of_gpu_args args = {};
    args.va_addr = 0x7f0000000000;
    args.size = 4096;
    args.handle = 0x1111;
    args.mmap_offset = 0x2222;
    args.gpu_id = kNoGpu;
    args.flags = KFD_IOC_ALLOC_MEM_FLAGS_GTT;
    bend(args);
    witness.Call(call, fd, AMDKFD_IOC_ALLOC_MEMORY_OF_GPU, args);
  };
  allocate("straight, no such GPU", [](auto&) {});
  allocate("GPU 0", [](auto& a) { a.gpu_id = 0; });
  allocate("no size", [](auto& a) { a.size = 0; });
  allocate("odd size", [](auto& a) { a.size = 4097; });
  allocate("odd address", [](auto& a) { a.va_addr += 1; });
  allocate("address of the kernel", [](auto& a) { a.va_addr = kKernelAddress; });
  for (uint32_t bit = 0; bit < 32; ++bit) {
    allocate("flag bit " + std::to_string(bit), [&](auto& a) { a.flags = 1u << bit; });
  }
  allocate("all flags", [](auto& a) { a.flags = 0xffffffff; });
  for (const uint64_t handle : {uint64_t{0}, uint64_t{1}, uint64_t{kNoGpu} << 32 | 1, ~uint64_t{0}}) {
    kfd_ioctl_free_memory_of_gpu_args args = {handle};
    witness.Call("FREE_MEMORY_OF_GPU " + std::to_string(handle), fd, AMDKFD_IOC_FREE_MEMORY_OF_GPU, args);
  }
}

void MapOrUnmap(const Witness& witness, unsigned long request) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  auto* ids = reinterpret_cast<uint32_t*>(page.begin());
  ids[0] = ids[1] = kNoGpu;
  const auto call = [&](const std::string& name, uint64_t handle, uint64_t pointer, uint32_t n, uint32_t done) {
    kfd_ioctl_map_memory_to_gpu_args args = {};
    args.handle = handle;
    args.device_ids_array_ptr = pointer;
    args.n_devices = n;
    args.n_success = done;
    witness.Call(name, fd, request, args);
  };
  const uint64_t good = reinterpret_cast<uint64_t>(page.begin());
  const uint64_t end = reinterpret_cast<uint64_t>(page.end());
  for (const uint64_t handle : {uint64_t{0}, uint64_t{kNoGpu} << 32 | 1, ~uint64_t{0}}) {
    const std::string of = ", handle " + std::to_string(handle);
    call("no GPUs" + of, handle, good, 0, 0);
    call("no GPUs, one done" + of, handle, good, 0, 1);
    call("one GPU" + of, handle, good, 1, 0);
    call("one GPU, one done" + of, handle, good, 1, 1);
    call("one GPU, two done" + of, handle, good, 1, 2);
    call("two GPUs" + of, handle, good, 2, 0);
    call("one GPU, NULL" + of, handle, 0, 1, 0);
    call("one GPU, kernel address" + of, handle, kKernelAddress, 1, 0);
    call("two GPUs, the second unreadable" + of, handle, end - 4, 2, 0);
    call("one done of one, NULL" + of, handle, 0, 1, 1);
  }
}
void Map(const Witness& witness) { MapOrUnmap(witness, AMDKFD_IOC_MAP_MEMORY_TO_GPU); }
void Unmap(const Witness& witness) { MapOrUnmap(witness, AMDKFD_IOC_UNMAP_MEMORY_FROM_GPU); }

void Dmabufs(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const auto& [name, descriptor] : {std::pair{"-1", -1}, {"999", 999}, {"kfd's", fd}, {"/dev/null's", null}}) {
    const std::string of = std::string(", descriptor ") + name;
    kfd_ioctl_get_dmabuf_info_args info = {};
    info.dmabuf_fd = static_cast<uint32_t>(descriptor);
    witness.Call("GET_DMABUF_INFO" + of, fd, AMDKFD_IOC_GET_DMABUF_INFO, info);
    info.metadata_ptr = reinterpret_cast<uint64_t>(page.begin());
    info.metadata_size = 16;
    witness.Call("GET_DMABUF_INFO with metadata" + of, fd, AMDKFD_IOC_GET_DMABUF_INFO, info);
    for (const uint32_t gpu : {0u, kNoGpu}) {
      kfd_ioctl_import_dmabuf_args import = {};
      import.gpu_id = gpu;
      import.dmabuf_fd = static_cast<uint32_t>(descriptor);
      witness.Call("IMPORT_DMABUF" + OfGpu(gpu) + of, fd, AMDKFD_IOC_IMPORT_DMABUF, import);
    }
  }
  for (const uint64_t handle : {uint64_t{0}, uint64_t{kNoGpu} << 32 | 1, ~uint64_t{0}}) {
    for (const uint32_t flags : {0u, static_cast<uint32_t>(O_CLOEXEC), 0xffffffffu}) {
      ExportDmabufArgs args = {handle, flags, 0x99};
      witness.Call("EXPORT_DMABUF " + std::to_string(handle) + ", flags " + std::to_string(flags), fd, kExportDmabuf,
                   args);
    }
  }
}

void Svm(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  const Pages room(1);
  auto& argument = *reinterpret_cast<kfd_ioctl_svm_args*>(room.begin());
  const size_t bytes_in_all = sizeof argument + 2 * sizeof(kfd_ioctl_svm_attribute);
  const auto call = [&](const std::string& name, uint32_t op, uint32_t attributes, uint64_t start, uint64_t bytes,
                        size_t size) {
    memset(room.begin(), 0, bytes_in_all);
    argument.start_addr = start;
    argument.size = bytes;
    argument.op = op;
    argument.nattr = attributes;
    witness.Ioctl(name, fd, _IOC(_IOC_READ | _IOC_WRITE, 'K', 0x20, size), &argument, bytes_in_all);
  };
  const uint64_t good = reinterpret_cast<uint64_t>(page.begin());
  for (const uint32_t op : {0u, 1u, 2u, 0xffffffffu}) {
    const std::string of = ", op " + std::to_string(op);
    call("no attributes" + of, op, 0, good, 4096, 24);
    call("one attribute without room" + of, op, 1, good, 4096, 24);
    call("one attribute with half the room" + of, op, 1, good, 4096, 28);
    call("one attribute" + of, op, 1, good, 4096, 32);
    call("one attribute, room for two" + of, op, 1, good, 4096, 40);
    call("no size" + of, op, 1, good, 0, 32);
    call("odd start" + of, op, 1, good + 1, 4096, 32);
    call("odd size" + of, op, 1, good, 4097, 32);
    call("no start" + of, op, 1, 0, 4096, 32);
    call("2^32-1 attributes" + of, op, 0xffffffff, good, 4096, 32);
  }
}

void Xnack(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  for (const int32_t mode : {-1, 0, 1, 2, 0x7fffffff, -2}) {
    kfd_ioctl_set_xnack_mode_args args = {mode};
    witness.Call("SET_XNACK_MODE " + std::to_string(mode), fd, AMDKFD_IOC_SET_XNACK_MODE, args);
  }
}

}  // namespace

std::vector<Scenario> MemoryScenarios() {
  return {{"address spaces", AddressSpaces},
          {"calls of a GPU", PerGpu},
          {"allocations", Allocations},
          {"map", Map},
          {"unmap", Unmap},
          {"dma-bufs", Dmabufs},
          {"svm", Svm},
          {"xnack", Xnack}};
}

}  // namespace kfdcts::parity
