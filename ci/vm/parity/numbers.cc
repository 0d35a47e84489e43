// Every ioctl number with every form of argument, before what it says matters: kfd_chardev.c kfd_ioctl.

#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "ci/vm/parity/witness.h"

namespace kfdcts::parity {
namespace {

// Values with which these kernels warn or crash are not asked for: a huge count makes WAIT_EVENTS, MAP_MEMORY_TO_GPU
// and UNMAP_MEMORY_FROM_GPU allocate more than a page order allows (kmalloc_array, mm/page_alloc.c WARN_ON_ONCE_GFP).
constexpr uint32_t kWaitEventsNr = 0x0c;
constexpr uint32_t kMapNr = 0x18;
constexpr uint32_t kUnmapNr = 0x19;
constexpr uint32_t kClocksNr = 0x05;

std::vector<Volatile> UnsteadyOf(uint32_t nr) {
  if (nr != kClocksNr) return {};
  return {{offsetof(kfd_ioctl_get_clock_counters_args, cpu_clock_counter), 16}};
}

std::string Title(const Number& number) {
  char text[64];
  snprintf(text, sizeof text, "%#04x %s", number.nr, number.name);
  return text;
}

template <typename Form>
void ForAll(const Witness& witness, Form form) {
  const int fd = witness.Open("open", O_RDWR);
  for (const Number& number : AllNumbers()) form(fd, number, _IOC_SIZE(number.request));
}

void SizeZeroAndNull(const Witness& witness) {
  ForAll(witness, [&](int fd, const Number& number, size_t) {
    witness.Ioctl(Title(number), fd, _IOC(_IOC_DIR(number.request), 'K', number.nr, 0), nullptr, 0);
  });
}

// The argument filled with `value`, in a struct of the native size plus `more`.
void Filled(const Witness& witness, int value, int more) {
  ForAll(witness, [&](int fd, const Number& number, size_t native) {
    const size_t size = native + static_cast<size_t>(more);
    std::byte argument[512];
    memset(argument, value, sizeof argument);
    if (more > 0) memset(argument + native, 0xaa, sizeof argument - native);
    if (number.nr == kWaitEventsNr) memset(argument + offsetof(kfd_ioctl_wait_events_args, num_events), 0, 4);
    if (number.nr == kMapNr || number.nr == kUnmapNr) {
      memset(argument + offsetof(kfd_ioctl_map_memory_to_gpu_args, n_devices), 0, 4);
    }
    witness.Ioctl(Title(number), fd, _IOC(_IOC_DIR(number.request), 'K', number.nr, size), argument, sizeof argument,
                  UnsteadyOf(number.nr));
  });
}

void Zeros(const Witness& witness) { Filled(witness, 0, 0); }
void Ones(const Witness& witness) { Filled(witness, 0xff, 0); }
void Longer(const Witness& witness) { Filled(witness, 0, 8); }
void MuchLonger(const Witness& witness) { Filled(witness, 0, 104); }
void Shorter(const Witness& witness) { Filled(witness, 0, -4); }

void At(const Witness& witness, void* argument) {
  ForAll(witness,
         [&](int fd, const Number& number, size_t) { witness.Ioctl(Title(number), fd, number.request, argument, 0); });
}

void NullPointer(const Witness& witness) { At(witness, nullptr); }
void LowPointer(const Witness& witness) { At(witness, reinterpret_cast<void*>(0x10)); }
void KernelPointer(const Witness& witness) { At(witness, reinterpret_cast<void*>(kKernelAddress)); }

void Straddling(const Witness& witness) {
  const Pages pages(1);
  ForAll(witness, [&](int fd, const Number& number, size_t native) {
    std::byte* argument = pages.end() - native / 2;
    memset(argument, 0, native / 2);
    witness.Ioctl(Title(number), fd, number.request, argument, native / 2, UnsteadyOf(number.nr));
  });
}

void AtTheEnd(const Witness& witness) {
  const Pages pages(1);
  ForAll(witness, [&](int fd, const Number& number, size_t native) {
    std::byte* argument = pages.end() - native;
    memset(argument, 0, native);
    witness.Ioctl(Title(number), fd, number.request, argument, native, UnsteadyOf(number.nr));
  });
}

void ReadOnly(const Witness& witness) {
  const Pages pages(1);
  pages.Protect(PROT_READ);
  ForAll(witness, [&](int fd, const Number& number, size_t native) {
    witness.Ioctl(Title(number), fd, number.request, pages.begin(), native);
  });
}

void WithoutDirection(const Witness& witness) {
  ForAll(witness, [&](int fd, const Number& number, size_t native) {
    std::byte argument[512] = {};
    witness.Ioctl(Title(number), fd, _IOC(_IOC_NONE, 'K', number.nr, native), argument, native, UnsteadyOf(number.nr));
  });
}

void ForeignType(const Witness& witness) {
  ForAll(witness, [&](int fd, const Number& number, size_t native) {
    std::byte argument[512] = {};
    // FIOCLEX and its like have no size; 'X' and a size reach the driver.
    witness.Ioctl(Title(number), fd, _IOC(_IOC_DIR(number.request), 'X', number.nr, native), argument, native,
                  UnsteadyOf(number.nr));
  });
}

void VersionInEverySize(const Witness& witness) {
  const int fd = witness.Open("open", O_RDWR);
  static std::byte argument[16384];
  for (const size_t size : {0, 1, 3, 4, 5, 7, 8, 9, 12, 16, 127, 128, 129, 200, 4096, 16383}) {
    memset(argument, 0xaa, sizeof argument);
    const int result = witness.Ioctl("GET_VERSION of " + std::to_string(size) + " bytes", fd,
                                     _IOC(_IOC_READ, 'K', 1, size), argument, std::min<size_t>(size, 16));
    const auto at = [&](size_t i) { return std::to_string(static_cast<int>(argument[i])); };
    if (size > 0) witness.Row("  last byte, and the one behind it", result, 0, at(size - 1) + " " + at(size));
  }
}

}  // namespace

std::vector<Number> AllNumbers() {
#define ROW(name) {_IOC_NR(AMDKFD_IOC_##name), #name, AMDKFD_IOC_##name}
  static const Number known[] = {
      ROW(GET_VERSION),
      ROW(CREATE_QUEUE),
      ROW(DESTROY_QUEUE),
      ROW(SET_MEMORY_POLICY),
      ROW(GET_CLOCK_COUNTERS),
      ROW(GET_PROCESS_APERTURES),
      ROW(UPDATE_QUEUE),
      ROW(CREATE_EVENT),
      ROW(DESTROY_EVENT),
      ROW(SET_EVENT),
      ROW(RESET_EVENT),
      ROW(WAIT_EVENTS),
      ROW(DBG_REGISTER_DEPRECATED),
      ROW(DBG_UNREGISTER_DEPRECATED),
      ROW(DBG_ADDRESS_WATCH_DEPRECATED),
      ROW(DBG_WAVE_CONTROL_DEPRECATED),
      ROW(SET_SCRATCH_BACKING_VA),
      ROW(GET_TILE_CONFIG),
      ROW(SET_TRAP_HANDLER),
      ROW(GET_PROCESS_APERTURES_NEW),
      ROW(ACQUIRE_VM),
      ROW(ALLOC_MEMORY_OF_GPU),
      ROW(FREE_MEMORY_OF_GPU),
      ROW(MAP_MEMORY_TO_GPU),
      ROW(UNMAP_MEMORY_FROM_GPU),
      ROW(SET_CU_MASK),
      ROW(GET_QUEUE_WAVE_STATE),
      ROW(GET_DMABUF_INFO),
      ROW(IMPORT_DMABUF),
      ROW(ALLOC_QUEUE_GWS),
      ROW(SMI_EVENTS),
      ROW(SVM),
      ROW(SET_XNACK_MODE),
      ROW(CRIU_OP),
      ROW(AVAILABLE_MEMORY),
      {0x24, "EXPORT_DMABUF", kExportDmabuf},
      {0x25, "RUNTIME_ENABLE", kRuntimeEnable},
      {0x26, "DBG_TRAP", kDbgTrap},
  };
#undef ROW
  std::vector<Number> all(std::begin(known), std::end(known));
  for (const uint32_t nr : {0x00, 0x27, 0x28, 0x29, 0x2a, 0x2b, 0x2c, 0x2d, 0x2e, 0x2f,
                            0x30, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0xff}) {
    all.push_back({nr, "unknown", _IOC(_IOC_READ | _IOC_WRITE, 'K', nr, 8)});
  }
  return all;
}

std::vector<Scenario> NumberScenarios() {
  return {{"size 0, NULL", SizeZeroAndNull},
          {"zeros", Zeros},
          {"ones", Ones},
          {"8 bytes longer", Longer},
          {"104 bytes longer", MuchLonger},
          {"4 bytes shorter", Shorter},
          {"NULL", NullPointer},
          {"address 0x10", LowPointer},
          {"kernel address", KernelPointer},
          {"half on an unmapped page", Straddling},
          {"up to an unmapped page", AtTheEnd},
          {"read-only argument", ReadOnly},
          {"no direction", WithoutDirection},
          {"another type", ForeignType},
          {"version in every size", VersionInEverySize}};
}

}  // namespace kfdcts::parity
