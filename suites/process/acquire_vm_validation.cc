// ACQUIRE_VM binds one render node's address space to one process and GPU, for good, and nothing works before it.
//
// Plan: each wrong descriptor and GPU beside the right one; the same descriptor again and another one; a second
// process; memory before and after. The process must not have an address space yet, so children play it.
// Linux 6.12 kfd_chardev.c kfd_ioctl_acquire_vm, kfd_process.c kfd_process_device_init_vm.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

// One fresh process with KFD and the GPU's render node open. Answers are errno, negative, or 0.
class Newcomer {
 public:
  explicit Newcomer(Stage& stage) : os_(SystemOs()), gpu_(std::stoul(stage.args.at(0))) {
    kfd_ = os_.Open(kKfdPath, O_RDWR).value();
    render_ = os_.Open("/dev/dri/renderD" + stage.args.at(1), O_RDWR).value();
    other_render_ = os_.Open("/dev/dri/renderD" + stage.args.at(1), O_RDWR).value();
  }
  int Acquire(int fd, uint32_t gpu) {
    abi::AcquireVmArgs args = {.drm_fd = static_cast<uint32_t>(fd), .gpu_id = gpu};
    return RawKfd(os_, kfd_).Ioctl(abi::kAcquireVm, _IOC_WRITE, sizeof args, &args);
  }
  // A page of GTT memory, freed again when it was granted.
  int Allocate() {
    abi::AllocMemoryOfGpuArgs args = {};
    args.va_addr = 0x7f0000000000;
    args.size = 4096;
    args.gpu_id = gpu_;
    args.flags = KFD_IOC_ALLOC_MEM_FLAGS_GTT | KFD_IOC_ALLOC_MEM_FLAGS_WRITABLE | KFD_IOC_ALLOC_MEM_FLAGS_COHERENT;
    const int result = RawKfd(os_, kfd_).Ioctl(abi::kAllocMemoryOfGpu, _IOC_READ | _IOC_WRITE, sizeof args, &args);
    if (result != 0) return result;
    abi::FreeMemoryOfGpuArgs free = {.handle = args.handle};
    return RawKfd(os_, kfd_).Ioctl(abi::kFreeMemoryOfGpu, _IOC_WRITE, sizeof free, &free);
  }

  Os& os_;
  uint32_t gpu_;
  int kfd_, render_, other_render_;
};

KFDCTS_ROLE(TriesWrongDescriptors) {
  Newcomer process(stage);
  stage.Say(std::to_string(process.Acquire(-1, process.gpu_)));
  stage.Say(std::to_string(process.Acquire(999, process.gpu_)));
  stage.Say(std::to_string(process.Acquire(process.kfd_, process.gpu_)));
  stage.Say(std::to_string(process.Acquire(process.render_, process.gpu_)));
}

KFDCTS_ROLE(TriesAWrongGpu) {
  Newcomer process(stage);
  stage.Say(std::to_string(process.Acquire(process.render_, 0)));
  stage.Say(std::to_string(process.Acquire(process.render_, process.gpu_ ^ 0xffff0000)));
  stage.Say(std::to_string(process.Acquire(process.render_, process.gpu_)));
}

KFDCTS_ROLE(AcquiresTwice) {
  Newcomer process(stage);
  stage.Say(std::to_string(process.Acquire(process.render_, process.gpu_)));
  stage.Say(std::to_string(process.Acquire(process.render_, process.gpu_)));
  stage.Say(std::to_string(process.Acquire(process.other_render_, process.gpu_)));
}

KFDCTS_ROLE(AllocatesBeforeAndAfter) {
  Newcomer process(stage);
  stage.Say(std::to_string(process.Allocate()));
  stage.Say(std::to_string(process.Acquire(process.render_, process.gpu_)));
  stage.Say(std::to_string(process.Allocate()));
}

class AcquireVm : public GpuTest {
 protected:
  Accomplice Start(const std::string& role) {
    return Accomplice::Exec(role,
                            {std::to_string(gpu().gpu_id()), std::to_string(gpu().node().properties.drm_render_minor)});
  }
  int Next(Accomplice& child) { return std::stoi(Value(child.Hear())); }
};
GPU_SUITE(AcquireVm, Kind::kValidation, Needs(), Tier::kStandard);

TEST_F(AcquireVm, RefusesWhatIsNoRenderNode) {
  Accomplice child = Start("TriesWrongDescriptors");
  EXPECT_THAT(Next(child), FailsWith(EINVAL)) << "-1";
  EXPECT_THAT(Next(child), FailsWith(EINVAL)) << "a descriptor that is not open";
  EXPECT_THAT(Next(child), FailsWith(EINVAL)) << "the KFD descriptor";
  EXPECT_THAT(Next(child), Succeeds()) << "the render node";
}

TEST_F(AcquireVm, RefusesAnUnknownGpu) {
  Accomplice child = Start("TriesAWrongGpu");
  EXPECT_THAT(Next(child), FailsWith(EINVAL)) << "0";
  EXPECT_THAT(Next(child), FailsWith(EINVAL)) << "an id that nobody has";
  EXPECT_THAT(Next(child), Succeeds()) << "its own";
}

TEST_F(AcquireVm, TheSameAgainIsFineAndAnotherIsBusy) {
  Accomplice child = Start("AcquiresTwice");
  EXPECT_THAT(Next(child), Succeeds()) << "first";
  EXPECT_THAT(Next(child), Succeeds()) << "the same descriptor again";
  EXPECT_THAT(Next(child), FailsWith(EBUSY)) << "another descriptor";
}

TEST_F(AcquireVm, MustComeBeforeMemory) {
  Accomplice child = Start("AllocatesBeforeAndAfter");
  EXPECT_THAT(Next(child), FailsWith(ENODEV)) << "memory before";
  EXPECT_THAT(Next(child), Succeeds()) << "ACQUIRE_VM";
  EXPECT_THAT(Next(child), Succeeds()) << "memory after";
}

TEST_F(AcquireVm, EveryProcessHasItsOwn) {
  // This process has acquired already; a second one and a third do not disturb it or each other.
  Accomplice second = Start("AllocatesBeforeAndAfter");
  Accomplice third = Start("AllocatesBeforeAndAfter");
  EXPECT_THAT((std::vector{Next(second), Next(second), Next(second)}), ElementsAre(-ENODEV, 0, 0));
  EXPECT_THAT((std::vector{Next(third), Next(third), Next(third)}), ElementsAre(-ENODEV, 0, 0));
  EXPECT_THAT(gpu().driver().Gtt(kPage), IsOk());
}

}  // namespace
}  // namespace kfdcts::suites
