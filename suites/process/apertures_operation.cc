// Process apertures: every GPU of the topology has one set, they are usable address ranges, and none overlaps another.
//
// Plan: the new call with a count of 0, too small, exact, and above the number of nodes; the old call against the new;
// bases and limits against each other. Linux 6.12 kfd_chardev.c kfd_ioctl_get_process_apertures(_new),
// kfd_flat_memory.c kfd_init_apertures_v9.

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

struct ApertureAnswer {
  int result;
  uint32_t count;
  std::vector<abi::ProcessDeviceApertures> all;
};

class ProcessAperturesTest : public GpuTest {
 protected:
  // Asks for `count`, with room for one more that must stay untouched.
  ApertureAnswer Ask(uint32_t count) {
    ApertureAnswer answer;
    answer.all.resize(count + 1);
    std::fill_n(reinterpret_cast<uint8_t*>(answer.all.data()), answer.all.size() * sizeof(answer.all[0]),
                uint8_t{0xaa});
    abi::GetProcessAperturesNewArgs args = {};
    args.kfd_process_device_apertures_ptr = reinterpret_cast<uint64_t>(answer.all.data());
    args.num_of_nodes = count;
    answer.result = Call(abi::kGetProcessAperturesNew, args);
    answer.count = args.num_of_nodes;
    return answer;
  }
  static bool Untouched(const abi::ProcessDeviceApertures& apertures) {
    const auto* bytes = reinterpret_cast<const uint8_t*>(&apertures);
    return std::all_of(bytes, bytes + sizeof apertures, [](uint8_t byte) { return byte == 0xaa; });
  }
  uint32_t GpuCount() const { return static_cast<uint32_t>(topology().Gpus().size()); }
  uint32_t NodeCount() const { return static_cast<uint32_t>(topology().nodes.size()); }
};

class ProcessApertures : public ProcessAperturesTest {};
GPU_SUITE(ProcessApertures, Kind::kOperation, Needs(), Tier::kStandard);

TEST_F(ProcessApertures, CountOfZeroAsksForTheCount) {
  const ApertureAnswer answer = Ask(0);
  EXPECT_THAT(answer.result, Succeeds());
  EXPECT_EQ(answer.count, GpuCount());
  EXPECT_TRUE(Untouched(answer.all[0]));
}

TEST_F(ProcessApertures, NameEveryGpuOnce) {
  const ApertureAnswer answer = Ask(GpuCount());
  ASSERT_THAT(answer.result, Succeeds());
  EXPECT_EQ(answer.count, GpuCount());
  EXPECT_TRUE(Untouched(answer.all[GpuCount()]));
  std::vector<uint32_t> ids;
  for (uint32_t i = 0; i < answer.count; ++i) ids.push_back(answer.all[i].gpu_id);
  std::vector<uint32_t> expected;
  for (const Node* node : topology().Gpus()) expected.push_back(node->gpu_id);
  EXPECT_THAT(ids, testing::UnorderedElementsAreArray(expected));
}

TEST_F(ProcessApertures, CountOfAllNodesIsAllowed) {
  const ApertureAnswer answer = Ask(NodeCount());
  EXPECT_THAT(answer.result, Succeeds());
  EXPECT_EQ(answer.count, GpuCount());
}

TEST_F(ProcessApertures, CountAboveTheNodesIsRefused) {
  EXPECT_THAT(Ask(NodeCount() + 1).result, FailsWith(EINVAL));
  EXPECT_THAT(Ask(0x7fffffff & 0xfff).result, FailsWith(EINVAL));
  EXPECT_THAT(Ask(NodeCount()).result, Succeeds());
}

TEST_F(ProcessApertures, NeedMemoryToAnswerInto) {
  abi::GetProcessAperturesNewArgs args = {};
  args.num_of_nodes = GpuCount();
  EXPECT_THAT(Call(abi::kGetProcessAperturesNew, args), FailsWith(EFAULT));
  EXPECT_THAT(Ask(GpuCount()).result, Succeeds());
}

TEST_F(ProcessApertures, OldCallAgreesWithTheNew) {
  const ApertureAnswer answer = Ask(GpuCount());
  ASSERT_THAT(answer.result, Succeeds());
  abi::GetProcessAperturesArgs old = {};
  ASSERT_THAT(Call(abi::kGetProcessApertures, old), Succeeds());
  // NUM_OF_SUPPORTED_GPUS: the old struct has room for seven.
  const uint32_t shared = std::min(GpuCount(), 7u);
  ASSERT_EQ(old.num_of_nodes, shared);
  const size_t bytes = shared * sizeof(abi::ProcessDeviceApertures);
  EXPECT_THAT(std::span(reinterpret_cast<const uint8_t*>(old.process_apertures), bytes),
              ElementsAreArray(std::span(reinterpret_cast<const uint8_t*>(answer.all.data()), bytes)));
}

TEST_F(ProcessApertures, DoNotOverlap) {
  const Apertures apertures = Value(gpu().driver().apertures());
  EXPECT_LT(apertures.lds.base, apertures.lds.limit);
  EXPECT_LT(apertures.scratch.base, apertures.scratch.limit);
  EXPECT_LT(apertures.gpuvm.base, apertures.gpuvm.limit);
  EXPECT_FALSE(apertures.lds.Contains(apertures.scratch.base) || apertures.scratch.Contains(apertures.lds.base));
  EXPECT_FALSE(apertures.lds.Contains(apertures.gpuvm.base) || apertures.gpuvm.Contains(apertures.lds.base));
  EXPECT_FALSE(apertures.scratch.Contains(apertures.gpuvm.base) || apertures.gpuvm.Contains(apertures.scratch.base));
}

TEST_F(ProcessApertures, LieWhereTheFamilyHasThem) {
  const Apertures apertures = Value(gpu().driver().apertures());
  EXPECT_EQ(apertures.lds.base, family().lds_aperture_base);
  EXPECT_EQ(apertures.scratch.base, family().scratch_aperture_base);
  // kfd_flat_memory.c: both are 4 GiB, since the offset within is 32 bits.
  EXPECT_EQ(apertures.lds.limit - apertures.lds.base, 0xffffffffu);
  EXPECT_EQ(apertures.scratch.limit - apertures.scratch.base, 0xffffffffu);
}

TEST_F(ProcessApertures, AddressSpaceHoldsTheProcesssOwnAddresses) {
  const Apertures apertures = Value(gpu().driver().apertures());
  const GuardedBuffer buffer = gpu().Gtt(kPage);
  EXPECT_TRUE(apertures.gpuvm.Contains(buffer.address()));
}

// Without a GPU the answer is an empty list.
class ProcessAperturesOfHost : public HostTest {};
GPU_SUITE(ProcessAperturesOfHost, Kind::kValidation, Needs(HostOnly()), Tier::kStandard);

TEST_F(ProcessAperturesOfHost, CountAboveTheNodesIsRefused) {
  std::vector<abi::ProcessDeviceApertures> room(topology().nodes.size() + 1);
  abi::GetProcessAperturesNewArgs args = {};
  args.kfd_process_device_apertures_ptr = reinterpret_cast<uint64_t>(room.data());
  args.num_of_nodes = static_cast<uint32_t>(room.size());
  EXPECT_THAT(Call(abi::kGetProcessAperturesNew, args), FailsWith(EINVAL));
  args.num_of_nodes = 0;
  EXPECT_THAT(Call(abi::kGetProcessAperturesNew, args), Succeeds());
  EXPECT_EQ(args.num_of_nodes, topology().Gpus().size());
}

}  // namespace
}  // namespace kfdcts::suites
