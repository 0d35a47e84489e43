// Queues: the checks that come before the GPU is looked up, and unknown queues. kfd_chardev.c
// set_queue_properties_from_user, kfd_process_queue_manager.c.

#include <fcntl.h>

#include "ci/vm/parity/witness.h"

namespace kfdcts::parity {
namespace {

// One that a GPU would grant, addresses aside.
kfd_ioctl_create_queue_args Straight(const Pages& page) {
  kfd_ioctl_create_queue_args args = {};
  args.ring_base_address = reinterpret_cast<uint64_t>(page.begin());
  args.write_pointer_address = reinterpret_cast<uint64_t>(page.begin());
  args.read_pointer_address = reinterpret_cast<uint64_t>(page.begin()) + 8;
  args.ring_size = 4096;
  args.gpu_id = kNoGpu;
  args.queue_type = KFD_IOC_QUEUE_TYPE_COMPUTE;
  args.queue_percentage = 100;
  args.queue_priority = 7;
  args.queue_id = 0x77;
  args.doorbell_offset = 0x88;
  return args;
}

void Create(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  const auto create = [&](const std::string& call, auto bend) {
    kfd_ioctl_create_queue_args args = Straight(page);
    bend(args);
    witness.Call(call, fd, AMDKFD_IOC_CREATE_QUEUE, args);
  };
  create("straight, no such GPU", [](auto&) {});
  create("GPU 0", [](auto& a) { a.gpu_id = 0; });
  for (const uint32_t type : {0u, 1u, 2u, 3u, 4u, 5u, 99u, 0xffffffffu}) {
    create("type " + std::to_string(type), [&](auto& a) { a.queue_type = type; });
  }
  for (const uint32_t percentage : {0u, 99u, 101u, 0x100u, 0x164u, 0x165u, 0x10064u, 0xffffff64u, 0xffffffffu}) {
    create("percentage " + std::to_string(percentage), [&](auto& a) { a.queue_percentage = percentage; });
  }
  for (const uint32_t priority : {0u, 15u, 16u, 0xffffffffu}) {
    create("priority " + std::to_string(priority), [&](auto& a) { a.queue_priority = priority; });
  }
  for (const uint64_t size : {uint64_t{0}, uint64_t{1}, uint64_t{512}, uint64_t{1023}, uint64_t{1024}, uint64_t{1025},
                              uint64_t{3000}, uint64_t{0x80000000}, uint64_t{0xffffffff}}) {
    create("ring of " + std::to_string(size), [&](auto& a) { a.ring_size = static_cast<uint32_t>(size); });
  }
  using Args = kfd_ioctl_create_queue_args;
  const struct {
    const char* name;
    __u64 Args::* field;
  } addresses[] = {{"ring", &Args::ring_base_address},
                   {"write pointer", &Args::write_pointer_address},
                   {"read pointer", &Args::read_pointer_address},
                   {"eop", &Args::eop_buffer_address},
                   {"save area", &Args::ctx_save_restore_address}};
  for (const auto& [name, field] : addresses) {
    for (const uint64_t address :
         {uint64_t{0}, uint64_t{0x10}, uint64_t{0x7ffffffff000}, kKernelAddress, kKernelAddress + 1, ~uint64_t{0}}) {
      create(std::string(name) + " at " + std::to_string(address), [&, f = field](auto& a) { a.*f = address; });
    }
  }
  create("misaligned ring", [](auto& a) { a.ring_base_address += 1; });
  create("misaligned read pointer", [](auto& a) { a.read_pointer_address += 1; });
  create("ring 0 of size 0", [](auto& a) { a.ring_base_address = a.ring_size = 0; });
  create("type 9, bad percentage", [](auto& a) { a.queue_type = 9, a.queue_percentage = 101; });
  create("type 9, bad priority", [](auto& a) { a.queue_type = 9, a.queue_priority = 16; });
  create("type 9, eop in the kernel", [](auto& a) { a.queue_type = 9, a.eop_buffer_address = kKernelAddress; });
  create("bad percentage, ring of 3000", [](auto& a) { a.queue_percentage = 101, a.ring_size = 3000; });
  create("bad percentage, ring of 512", [](auto& a) { a.queue_percentage = 101, a.ring_size = 512; });
  create("eop size 1", [](auto& a) { a.eop_buffer_size = 1; });
  create("save area size 1", [](auto& a) { a.ctx_save_restore_size = 1; });
}

void Update(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  const auto update = [&](const std::string& call, auto bend) {
    kfd_ioctl_update_queue_args args = {};
    args.ring_base_address = reinterpret_cast<uint64_t>(page.begin());
    args.ring_size = 4096;
    args.queue_id = 5;
    args.queue_percentage = 100;
    args.queue_priority = 7;
    bend(args);
    witness.Call(call, fd, AMDKFD_IOC_UPDATE_QUEUE, args);
  };
  for (const uint32_t id : {0u, 1u, 1023u, 1024u, 0x7fffffffu, 0x80000000u, 0xffffffffu}) {
    update("queue " + std::to_string(id), [&](auto& a) { a.queue_id = id; });
  }
  for (const uint32_t percentage : {0u, 101u, 0x164u, 0x10064u}) {
    update("percentage " + std::to_string(percentage), [&](auto& a) { a.queue_percentage = percentage; });
  }
  update("priority 15", [](auto& a) { a.queue_priority = 15; });
  update("priority 16", [](auto& a) { a.queue_priority = 16; });
  for (const uint32_t size : {0u, 512u, 3000u}) {
    update("ring of " + std::to_string(size), [&](auto& a) { a.ring_size = size; });
  }
  update("no ring", [](auto& a) { a.ring_base_address = 0; });
  update("no ring of no size", [](auto& a) { a.ring_base_address = a.ring_size = 0; });
  update("ring in the kernel", [](auto& a) { a.ring_base_address = kKernelAddress; });
}

void UnknownQueues(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  for (const uint32_t id : {0u, 1u, 1023u, 1024u, 0x7fffffffu, 0xffffffffu}) {
    const std::string of = " of queue " + std::to_string(id);
    kfd_ioctl_destroy_queue_args destroy = {id, 0};
    witness.Call("DESTROY_QUEUE" + of, fd, AMDKFD_IOC_DESTROY_QUEUE, destroy);
    kfd_ioctl_get_queue_wave_state_args wave = {};
    wave.queue_id = id;
    witness.Call("GET_QUEUE_WAVE_STATE" + of, fd, AMDKFD_IOC_GET_QUEUE_WAVE_STATE, wave);
    wave.ctl_stack_address = reinterpret_cast<uint64_t>(page.begin());
    witness.Call("GET_QUEUE_WAVE_STATE to memory" + of, fd, AMDKFD_IOC_GET_QUEUE_WAVE_STATE, wave);
    kfd_ioctl_alloc_queue_gws_args gws = {};
    gws.queue_id = id;
    witness.Call("ALLOC_QUEUE_GWS" + of, fd, AMDKFD_IOC_ALLOC_QUEUE_GWS, gws);
    gws.num_gws = 1;
    witness.Call("ALLOC_QUEUE_GWS of one" + of, fd, AMDKFD_IOC_ALLOC_QUEUE_GWS, gws);
  }
}

void CuMasks(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  const Pages page(1);
  const auto set = [&](uint32_t bits, uint64_t pointer, const std::string& where) {
    kfd_ioctl_set_cu_mask_args args = {};
    args.queue_id = 5;
    args.num_cu_mask = bits;
    args.cu_mask_ptr = pointer;
    witness.Call(std::to_string(bits) + " bits at " + where, fd, AMDKFD_IOC_SET_CU_MASK, args);
  };
  const uint64_t good = reinterpret_cast<uint64_t>(page.begin());
  const uint64_t end = reinterpret_cast<uint64_t>(page.end());
  for (const uint32_t bits : {0u, 1u, 31u, 32u, 33u, 64u, 992u, 1024u, 1056u, 4096u, 0xffffffe0u, 0xffffffffu}) {
    set(bits, good, "memory");
  }
  for (const uint32_t bits : {0u, 32u, 1024u}) {
    set(bits, 0, "NULL");
    set(bits, kKernelAddress, "the kernel's");
    set(bits, end - 2, "a page's last bytes");
  }
}

}  // namespace

std::vector<Scenario> QueueScenarios() {
  return {{"create queue", Create}, {"update queue", Update}, {"unknown queues", UnknownQueues}, {"cu masks", CuMasks}};
}

}  // namespace kfdcts::parity
