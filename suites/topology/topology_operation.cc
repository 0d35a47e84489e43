// The topology describes the machine: its laws hold, and it agrees with the family table, KFD and the render node.
//
// Plan: laws of the whole tree; each number of the GPU's node against the source that it must agree with. Properties
// by Linux 6.12 kfd_topology.c node_show; sizes of the save area by kfd_queue.c kfd_queue_ctx_save_restore_size.

#include "driver/families/queue_memory.h"
#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class TopologyLaws : public HostTest {
 protected:
  std::vector<std::string> BrokenLaws() const {
    std::vector<std::string> broken;
    for (const Violation& violation : CheckTopologyLaws(topology())) {
      broken.push_back(std::string(violation.law) + ": " + violation.message);
    }
    return broken;
  }
  std::string GenerationId() { return ReadSysfs("generation_id"); }
};
GPU_SUITE(TopologyLaws, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(TopologyLaws, Hold) { EXPECT_THAT(BrokenLaws(), IsEmpty()); }

TEST_F(TopologyLaws, GenerationStaysWhileNothingChanges) {
  const std::string before = GenerationId();
  const Result<Topology> again = ReadTopologyAgain();
  ASSERT_THAT(again, IsOk());
  EXPECT_EQ(GenerationId(), before);
  EXPECT_EQ(again->nodes.size(), topology().nodes.size());
}

TEST_F(TopologyLaws, AProcessorIsTheFirstNode) {
  EXPECT_FALSE(topology().nodes.front().is_gpu());
  EXPECT_GT(topology().nodes.front().properties.cpu_cores_count, 0u);
  EXPECT_EQ(topology().nodes.front().properties.simd_count, 0u);
}

// The same on a machine without a GPU.
class TopologyOfHost : public TopologyLaws {};
GPU_SUITE(TopologyOfHost, Kind::kOperation, Needs(HostOnly()), Tier::kQuick);

TEST_F(TopologyOfHost, KeepsItsLaws) { EXPECT_THAT(BrokenLaws(), IsEmpty()); }

TEST_F(TopologyOfHost, HasAProcessorWithCoresAndMemory) {
  const Node& cpu = topology().nodes.front();
  EXPECT_GT(cpu.properties.cpu_cores_count, 0u);
  EXPECT_EQ(cpu.gpu_id, 0u);
  ASSERT_THAT(cpu.mem_banks, Not(IsEmpty()));
  EXPECT_EQ(cpu.mem_banks[0].heap_type, HeapType::kSystem);
  EXPECT_GT(cpu.mem_banks[0].size_in_bytes, 0u);
}

TEST_F(TopologyOfHost, GenerationStaysWhileNothingChanges) {
  const std::string before = GenerationId();
  EXPECT_THAT(ReadTopologyAgain(), IsOk());
  EXPECT_EQ(GenerationId(), before);
}

class TopologyNode : public GpuTest {
 protected:
  const NodeProperties& properties() { return gpu().node().properties; }
  RenderNodeInfo AskRenderNode() {
    const FileDescriptor render = OpenRenderNode(gpu().node());
    return Value(QueryRenderNode(render.get()));
  }
  QueueMemory ExpectedQueueMemory() {
    const NodeProperties& p = properties();
    return Value(ComputeQueueMemory(family(), {.simd_count = p.simd_count,
                                               .simd_per_cu = p.simd_per_cu,
                                               .array_count = p.array_count,
                                               .simd_arrays_per_engine = p.simd_arrays_per_engine,
                                               .num_xcc = p.xcc_count()}));
  }
};
GPU_SUITE(TopologyNode, Kind::kOperation, Needs(), Tier::kQuick);

TEST_F(TopologyNode, IsMadeByAmd) { EXPECT_EQ(properties().vendor_id, 0x1002u); }

TEST_F(TopologyNode, NamesATargetThatIsKnown) {
  EXPECT_EQ(properties().gfx_target_version, family().target_version());
  EXPECT_EQ(gpu().node().gfx_target(), family().name);
}

TEST_F(TopologyNode, SimdsAreMultiplesOfComputeUnits) {
  EXPECT_EQ(properties().simd_per_cu, family().simds_per_cu);
  ASSERT_GT(properties().simd_count, 0u);
  EXPECT_EQ(properties().simd_count % (properties().simd_per_cu * properties().xcc_count()), 0u);
}

TEST_F(TopologyNode, ComputeUnitsFitIntoTheirArrays) {
  EXPECT_LE(properties().cu_count(), properties().array_count * properties().cu_per_simd_array);
  EXPECT_EQ(properties().array_count % properties().simd_arrays_per_engine, 0u);
}

TEST_F(TopologyNode, WavesAreOfTheFamilysPreferredSize) {
  EXPECT_EQ(properties().wave_front_size, family().preferred_wave);
  EXPECT_EQ(properties().max_waves_per_simd, family().waves_per_simd);
}

TEST_F(TopologyNode, LocalDataShareIsTheFamilys) { EXPECT_EQ(properties().lds_size_in_kb * 1024u, family().lds_bytes); }

TEST_F(TopologyNode, SaveAreaSizesFollowTheFormula) {
  const QueueMemory expected = ExpectedQueueMemory();
  EXPECT_EQ(properties().cwsr_size.value_or(expected.save_area_size), expected.save_area_size);
  EXPECT_EQ(properties().ctl_stack_size.value_or(expected.control_stack_size), expected.control_stack_size);
}

TEST_F(TopologyNode, SdmaEnginesLeaveUsersTheFamilysQueues) {
  EXPECT_GT(properties().num_sdma_engines, 0u);
  EXPECT_EQ(properties().num_sdma_queues_per_engine, family().sdma_user_queues_per_engine);
}

TEST_F(TopologyNode, DoorbellsAreOfTheSecondType) {
  // kfd_topology.c kfd_topology_add_device: type 2.0 for every family since Vega.
  EXPECT_EQ(DoorbellType(gpu().node().properties), 2u);
}

TEST_F(TopologyNode, VramBanksCoverWhatIsAvailable) {
  EXPECT_GT(gpu().node().vram_bytes(), 0u);
  EXPECT_LE(gpu().AvailableMemory(), gpu().node().vram_bytes());
}

TEST_F(TopologyNode, CachesAreNamedAndShared) {
  const std::vector<Cache>& caches = gpu().node().caches;
  ASSERT_THAT(caches, Not(IsEmpty()));
  EXPECT_THAT(caches, SizeIs(properties().caches_count));
  EXPECT_THAT(caches, Each(Field(&Cache::level, AllOf(Ge(1u), Le(4u)))));
  EXPECT_THAT(caches, Each(Field(&Cache::size, Gt(0u))));
}

TEST_F(TopologyNode, IsLinkedWithAProcessor) {
  const Link* link = FindLink(gpu().node(), topology().nodes.front());
  ASSERT_NE(link, nullptr);
  EXPECT_EQ(link->node_from, gpu().node().number);
  EXPECT_GT(link->weight, 0u);
}

TEST_F(TopologyNode, RenderMinorIsADrmDeviceOfAmdgpu) {
  const RenderNodeInfo info = AskRenderNode();
  EXPECT_EQ(info.driver, "amdgpu");
  EXPECT_EQ(info.device_id, properties().device_id);
  EXPECT_TRUE(info.acceleration_works);
}

TEST_F(TopologyNode, RenderNodeSeesAtLeastTheSameMemoryAndUnits) {
  // At least: a partition's node has a part of both.
  const RenderNodeInfo info = AskRenderNode();
  EXPECT_GE(info.vram_bytes, gpu().AvailableMemory());
  EXPECT_GE(info.compute_units, properties().cu_count());
}

TEST_F(TopologyNode, IsAmongTheProcessApertures) {
  EXPECT_THAT(ApertureGpuIds(), testing::Contains(gpu().node().gpu_id));
  EXPECT_THAT(ApertureGpuIds(), SizeIs(topology().Gpus().size()));
}

}  // namespace
}  // namespace kfdcts::suites
