// The topology parser against small trees, written as Linux 6.12 kfd_topology.c prints them, and against the boards.

#include "driver/topology/topology.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "driver/topology/memory_tree.h"

namespace kfdcts {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StrEq;

constexpr const char* kRoot = "/topology";

// node_show's lines.
std::string CpuProperties() {
  return "cpu_cores_count 16\nsimd_count 0\nmem_banks_count 1\ncaches_count 0\nio_links_count 1\np2p_links_count 0\n"
         "cpu_core_id_base 0\nsimd_id_base 0\nmax_waves_per_simd 0\nlds_size_in_kb 0\ngds_size_in_kb 0\nnum_gws 0\n"
         "wave_front_size 0\narray_count 0\nsimd_arrays_per_engine 0\ncu_per_simd_array 0\nsimd_per_cu 0\n"
         "max_slots_scratch_cu 0\ngfx_target_version 0\nvendor_id 0\ndevice_id 0\nlocation_id 0\ndomain 0\n"
         "drm_render_minor 0\nhive_id 0\nnum_sdma_engines 0\nnum_sdma_xgmi_engines 0\nnum_sdma_queues_per_engine 0\n"
         "num_cp_queues 0\n"
         "cwsr_size 0\nctl_stack_size 0\nmax_engine_clk_ccompute 4000\n";
}

std::string GpuProperties() {
  return "cpu_cores_count 0\nsimd_count 192\nmem_banks_count 1\ncaches_count 1\nio_links_count 1\np2p_links_count 0\n"
         "cpu_core_id_base 0\nsimd_id_base 2147487744\nmax_waves_per_simd 16\nlds_size_in_kb 64\ngds_size_in_kb 0\n"
         "num_gws 64\nwave_front_size 32\narray_count 12\nsimd_arrays_per_engine 2\ncu_per_simd_array 8\nsimd_per_cu "
         "2\n"
         "max_slots_scratch_cu 32\ngfx_target_version 110000\nvendor_id 4098\ndevice_id 29772\nlocation_id 768\ndomain "
         "0\n"
         "drm_render_minor 128\nhive_id 0\nnum_sdma_engines 2\nnum_sdma_xgmi_engines 0\nnum_sdma_queues_per_engine 6\n"
         "num_cp_queues 8\n"
         "cwsr_size 46047232\nctl_stack_size 40960\nmax_engine_clk_fcompute 2371\nlocal_mem_size 0\nfw_version 550\n"
         "capability 671588992\ndebug_prop 1495\nsdma_fw_version 19\nunique_id 1234605616436508552\nnum_xcc 1\n"
         "max_engine_clk_ccompute 4000\n";
}

std::string LinkLines(int from, int to) {
  return fmt::format(
      "type 2\nversion_major 0\nversion_minor 0\nnode_from {}\nnode_to {}\nweight 20\nmin_latency 0\nmax_latency 0\n"
      "min_bandwidth 312\nmax_bandwidth 32000\nrecommended_transfer_size 0\nrecommended_sdma_engine_id_mask 0\nflags "
      "1\n",
      from, to);
}

// A CPU and a GPU behind PCIe with large BAR.
MemoryTree OneGpu() {
  MemoryTree tree;
  const auto add = [&](const std::string& path, const std::string& text) {
    tree.files[std::string(kRoot) + "/" + path] = text;
  };
  add("generation_id", "2\n");
  add("system_properties", "platform_oem 1\nplatform_id 2\nplatform_rev 18446744073709551615\n");
  add("nodes/0/gpu_id", "0\n");
  add("nodes/0/name", "\n");
  add("nodes/0/properties", CpuProperties());
  add("nodes/0/mem_banks/0/properties",
      "heap_type 0\nsize_in_bytes 34359738368\nflags 0\nwidth 64\nmem_clk_max 2400\n");
  add("nodes/0/io_links/0/properties", LinkLines(0, 1));
  add("nodes/1/gpu_id", "51217\n");
  add("nodes/1/name", "ip discovery\n");
  add("nodes/1/properties", GpuProperties());
  add("nodes/1/mem_banks/0/properties",
      "heap_type 1\nsize_in_bytes 25753026560\nflags 0\nwidth 384\nmem_clk_max 1249\n");
  add("nodes/1/caches/0/properties",
      "processor_id_low 4096\nlevel 1\nsize 32\ncache_line_size 128\ncache_lines_per_tag 1\nassociation 0\nlatency 0\n"
      "type 9\nsibling_map 1,0,1,1\n");
  add("nodes/1/io_links/0/properties", LinkLines(1, 0));
  for (const char* folder : {"nodes/0/caches", "nodes/0/p2p_links", "nodes/1/p2p_links"}) {
    tree.folders.insert(std::string(kRoot) + "/" + folder);
  }
  return tree;
}

class TopologyTest : public testing::Test {
 protected:
  std::string& File(const std::string& path) { return tree_.files[std::string(kRoot) + "/" + path]; }

  void Replace(const std::string& path, const std::string& from, const std::string& to) {
    std::string& text = File(path);
    const size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from << " is not in " << path;
    text.replace(at, from.size(), to);
  }

  Topology Read() {
    auto topology = ReadTopology(tree_, kRoot);
    EXPECT_TRUE(topology.ok()) << (topology.ok() ? "" : topology.error().message);
    return topology.ok() ? *topology : Topology{};
  }

  std::string ErrorOf() {
    const auto topology = ReadTopology(tree_, kRoot);
    return topology.ok() ? "no error" : topology.error().message;
  }

  std::vector<std::string> BrokenLaws() {
    std::vector<std::string> laws;
    for (const Violation& violation : CheckTopologyLaws(Read())) laws.push_back(violation.law);
    return laws;
  }

  MemoryTree tree_ = OneGpu();
};

TEST_F(TopologyTest, ReadsEveryPartOfANode) {
  const Topology topology = Read();
  EXPECT_EQ(topology.generation_id, 2u);
  EXPECT_EQ(topology.system.platform_rev, ~uint64_t{0});
  ASSERT_EQ(topology.nodes.size(), 2u);
  EXPECT_FALSE(topology.nodes[0].is_gpu());
  const Node& gpu = topology.nodes[1];
  EXPECT_EQ(gpu.gpu_id, 51217u);
  EXPECT_EQ(gpu.name, "ip discovery");
  EXPECT_EQ(gpu.gfx_target(), "gfx1100");
  EXPECT_EQ(gpu.properties.simd_id_base, 2147487744u);
  EXPECT_EQ(gpu.properties.unique_id, 1234605616436508552u);
  EXPECT_EQ(gpu.properties.cwsr_size, 46047232u);
  EXPECT_EQ(gpu.properties.cu_count(), 96u);
  EXPECT_EQ(gpu.vram_bytes(), 25753026560u);
  EXPECT_EQ(gpu.mem_banks[0].heap_type, HeapType::kFbPublic);
  EXPECT_THAT(gpu.caches[0].sibling_map, ElementsAre(true, false, true, true));
  EXPECT_EQ(gpu.io_links[0].type, LinkType::kPciExpress);
  EXPECT_EQ(gpu.io_links[0].max_bandwidth, 32000u);
  EXPECT_EQ(topology.FindGpu(51217), &topology.nodes[1]);
  EXPECT_EQ(topology.FindGpu(0), nullptr);
  EXPECT_THAT(topology.Gpus(), ElementsAre(&topology.nodes[1]));
  EXPECT_THAT(topology.unknown, IsEmpty());
  EXPECT_THAT(CheckTopologyLaws(topology), IsEmpty());
}

TEST_F(TopologyTest, OrdersNodesByNumber) {
  for (int node = 2; node <= 10; ++node) {
    const std::string path = fmt::format("nodes/{}/", node);
    File(path + "gpu_id") = "0\n";
    File(path + "name") = "\n";
    File(path + "properties") = CpuProperties();
    for (const char* folder : {"mem_banks", "caches", "io_links", "p2p_links"}) {
      tree_.folders.insert(fmt::format("{}/{}{}", kRoot, path, folder));
    }
  }
  const Topology topology = Read();
  ASSERT_EQ(topology.nodes.size(), 11u);
  for (uint32_t i = 0; i < topology.nodes.size(); ++i) EXPECT_EQ(topology.nodes[i].number, i);
}

TEST_F(TopologyTest, CollectsUnknownPropertiesWithTheirPlace) {
  File("nodes/1/properties") += "shiny_new_thing 7\n";
  const Topology topology = Read();
  ASSERT_EQ(topology.unknown.size(), 1u);
  EXPECT_EQ(topology.unknown[0].file, "/topology/nodes/1/properties");
  EXPECT_EQ(topology.unknown[0].line, 41);
  EXPECT_EQ(topology.unknown[0].name, "shiny_new_thing");
  EXPECT_EQ(topology.unknown[0].value, "7");
}

TEST_F(TopologyTest, TakesWhatLinux61LeavesOut) {
  for (const char* line : {"cwsr_size 46047232\n", "ctl_stack_size 40960\n", "debug_prop 1495\n", "num_xcc 1\n"}) {
    Replace("nodes/1/properties", line, "");
  }
  Replace("nodes/1/io_links/0/properties", "recommended_sdma_engine_id_mask 0\n", "");
  const Topology topology = Read();
  EXPECT_EQ(topology.nodes[1].properties.cwsr_size, std::nullopt);
  EXPECT_EQ(topology.nodes[1].properties.xcc_count(), 1u);
  EXPECT_EQ(topology.nodes[1].io_links[0].recommended_sdma_engine_id_mask, std::nullopt);
}

TEST_F(TopologyTest, NamesFileAndLineOfWhatIsWrong) {
  struct Case {
    const char *file, *from, *to, *message;
  };
  const Case cases[] = {
      {"nodes/1/properties", "simd_count 192", "simd_count -1",
       "nodes/1/properties:2: simd_count '-1' is not a number"},
      {"nodes/1/properties", "simd_count 192", "simd_count 4294967296",
       "simd_count 4294967296 is more than 4294967295"},
      {"nodes/1/properties", "simd_count 192", "simd_count", "properties:2: 'simd_count' is not a name, a space and"},
      {"nodes/1/properties", "simd_count 192", "simd_count  192", "simd_count ' 192' is not a number"},
      {"nodes/1/properties", "simd_count 192", "simd_count 0192", "is not a number"},
      {"nodes/1/properties", "simd_count 192\n", "", "nodes/1/properties:40: simd_count is missing"},
      {"nodes/1/properties", "simd_count 192\n", "simd_count 192\nsimd_count 192\n",
       "properties:3: simd_count stands twice"},
      {"nodes/1/properties", "capability 671588992\n", "", "capability is missing"},
      {"nodes/1/properties", "wave_front_size 32", "wave_front_size 48", "wave_front_size 48 is neither 32 nor 64"},
      {"nodes/1/properties", "drm_render_minor 128", "drm_render_minor 0", "drm_render_minor 0 is no render node's"},
      {"nodes/1/properties", "num_xcc 1", "num_xcc 0", "num_xcc is 0"},
      {"nodes/1/properties", "compute 4000\n", "compute 4000", "properties:40: no newline at the end"},
      {"nodes/1/gpu_id", "51217\n", "51217", "nodes/1/gpu_id:1: '51217' is not a 32-bit number and a newline"},
      {"nodes/1/gpu_id", "51217\n", "\n", "gpu_id:1: '' is not"},
      {"nodes/1/gpu_id", "51217\n", "51217\n1\n", "gpu_id:1"},
      {"nodes/1/name", "\n", "", "nodes/1/name:1: no newline"},
      {"nodes/1/mem_banks/0/properties", "heap_type 1", "heap_type 6",
       "mem_banks/0/properties:1: heap_type 6 is more than 5"},
      {"nodes/1/caches/0/properties", "1,0,1,1", "1,0,1,", "caches/0/properties:9: sibling_map is not a list of bits"},
      {"nodes/1/caches/0/properties", "1,0,1,1", "1,2", "sibling_map is not a list of bits"},
      {"nodes/1/io_links/0/properties", "type 2", "type 17", "io_links/0/properties:1: type 17 is more than 16"},
      {"nodes/1/io_links/0/properties", "type 2", "type 6", "link type 6 is reserved"},
      {"system_properties", "platform_id 2\n", "", "system_properties:3: platform_id is missing"},
      {"generation_id", "2", "two", "generation_id:1: 'two'"},
  };
  for (const Case& test : cases) {
    SCOPED_TRACE(test.message);
    tree_ = OneGpu();
    Replace(test.file, test.from, test.to);
    EXPECT_THAT(ErrorOf(), HasSubstr(test.message));
  }
}

TEST_F(TopologyTest, RefusesFoldersThatAreNoNumbers) {
  File("nodes/1x/gpu_id") = "0\n";
  EXPECT_THAT(ErrorOf(), HasSubstr("nodes/1x: the name is not a number"));
}

TEST_F(TopologyTest, SaysThatThereIsNoTopology) {
  const auto topology = ReadTopology(MemoryTree(), kRoot);
  ASSERT_FALSE(topology.ok());
  EXPECT_EQ(topology.error().code, ENOENT);
  EXPECT_THAT(topology.error().message, HasSubstr("no KFD topology at /topology"));
}

TEST_F(TopologyTest, KeepsAnInaccessibleGpuAsANodeWithoutContents) {
  tree_.refused["/topology/nodes/1/gpu_id"] = EPERM;
  tree_.refused["/topology/nodes/0/io_links/0/properties"] = EPERM;
  const Topology topology = Read();
  ASSERT_EQ(topology.nodes.size(), 2u);
  EXPECT_FALSE(topology.nodes[1].accessible);
  EXPECT_EQ(topology.nodes[0].hidden_entries, 1u);
  EXPECT_THAT(topology.Gpus(), IsEmpty());
  EXPECT_THAT(CheckTopologyLaws(topology), IsEmpty());
}

TEST_F(TopologyTest, PassesOnErrorsThatAreNoRefusal) {
  tree_.refused["/topology/nodes/1/gpu_id"] = EIO;
  EXPECT_THAT(ErrorOf(), HasSubstr("nodes/1/gpu_id"));
}

// A tree whose generation moves on at every look.
class RestlessTree : public MemoryTree {
 public:
  explicit RestlessTree(int changes) : MemoryTree(OneGpu()), changes_(changes) {}
  Result<std::string> ReadFile(const std::string& path) const override {
    if (!path.ends_with("generation_id")) return MemoryTree::ReadFile(path);
    ++looks_;
    return fmt::format("{}\n", std::min(looks_, changes_));
  }
  int looks() const { return looks_; }

 private:
  int changes_;
  mutable int looks_ = 0;
};

TEST(TopologyGeneration, ReadsAgainWhenItMoved) {
  const RestlessTree tree(3);
  const auto topology = ReadTopology(tree, kRoot);
  ASSERT_TRUE(topology.ok());
  EXPECT_EQ(topology->generation_id, 3u);
  EXPECT_EQ(tree.looks(), 4);
}

TEST(TopologyGeneration, GivesUpOnATreeThatNeverSettles) {
  const RestlessTree tree(1000);
  const auto topology = ReadTopology(tree, kRoot);
  ASSERT_FALSE(topology.ok());
  EXPECT_EQ(topology.error().code, EAGAIN);
}

TEST(Topology, NamesTargetsInHexadecimal) {
  // kfd_device.c kgd2kfd_probe.
  EXPECT_EQ(GfxTargetName(90000), "gfx900");
  EXPECT_EQ(GfxTargetName(90010), "gfx90a");
  EXPECT_EQ(GfxTargetName(90012), "gfx90c");
  EXPECT_EQ(GfxTargetName(90402), "gfx942");
  EXPECT_EQ(GfxTargetName(100306), "gfx1036");
  EXPECT_EQ(GfxTargetName(120001), "gfx1201");
}

TEST(Topology, ReadsCapabilityFields) {
  NodeProperties node;
  node.capability = 0x08000000 | (2u << 12) | (3u << 22) | 0x80 | (2u << 8);
  EXPECT_TRUE(HasCapability(node, "SVMAPI_SUPPORTED"));
  EXPECT_FALSE(HasCapability(node, "HOT_PLUGGABLE"));
  EXPECT_FALSE(HasCapability(node, "NO_SUCH_BIT"));
  EXPECT_EQ(DoorbellType(node), 2u);
  EXPECT_EQ(AsicRevision(node), 3u);
  EXPECT_EQ(WatchPoints(node), 4u);
  uint32_t all = 0;
  for (const CapabilityBit& bit : CapabilityBits()) {
    EXPECT_EQ(all & bit.mask, 0u) << bit.name;
    all |= bit.mask;
  }
  EXPECT_EQ(all | 0x00000f00 | 0x00003000 | 0x03c00000, 0xffffffffu);  // with the three fields, every bit has a name
}

TEST_F(TopologyTest, FindsEveryBrokenLaw) {
  struct Case {
    const char *file, *from, *to, *law;
  };
  const Case cases[] = {
      {"nodes/1/properties", "mem_banks_count 1", "mem_banks_count 2", "entry-counts"},
      {"nodes/1/properties", "caches_count 1", "caches_count 0", "entry-counts"},
      {"nodes/1/properties", "simd_count 192", "simd_count 191", "simd-counts"},
      {"nodes/1/properties", "simd_count 192", "simd_count 194", "simd-counts"},
      {"nodes/1/properties", "array_count 12", "array_count 13", "array-counts"},
      {"nodes/1/properties", "max_waves_per_simd 16", "max_waves_per_simd 0", "wave-limits"},
      {"nodes/1/properties", "vendor_id 4098", "vendor_id 4099", "vendor"},
      {"nodes/1/properties", "cpu_cores_count 0", "cpu_cores_count 1", "gpu-or-cpu"},
      {"nodes/1/properties", "gfx_target_version 110000", "gfx_target_version 0", "gpu-or-cpu"},
      {"nodes/1/properties", "capability 671588992", "capability 524288", "capability-reserved"},
      {"nodes/1/properties", "local_mem_size 0", "local_mem_size 1", "local-mem-size"},
      {"nodes/1/name", "ip discovery\n", "\n", "gpu-name"},
      {"nodes/0/mem_banks/0/properties", "heap_type 0", "heap_type 1", "bank-kinds"},
      {"nodes/1/mem_banks/0/properties", "25753026560", "0", "bank-sizes"},
      {"nodes/1/mem_banks/0/properties", "flags 0", "flags 4", "bank-flags"},
      {"nodes/1/io_links/0/properties", "node_from 1", "node_from 0", "link-start"},
      {"nodes/1/io_links/0/properties", "node_to 0", "node_to 1", "link-end"},
      {"nodes/1/io_links/0/properties", "node_to 0", "node_to 9", "link-end-exists"},
      {"nodes/1/io_links/0/properties", "node_to 0", "node_to 9", "link-symmetry"},
      {"nodes/1/io_links/0/properties", "weight 20", "weight 21", "link-symmetry"},
      {"nodes/1/io_links/0/properties", "weight 20", "weight 21", "pcie-weight"},
      {"nodes/1/io_links/0/properties", "weight 20", "weight 0", "link-weight"},
      {"nodes/1/io_links/0/properties", "type 2", "type 11", "link-symmetry"},
      {"nodes/1/io_links/0/properties", "min_bandwidth 312", "min_bandwidth 32001", "link-bandwidth"},
      {"nodes/1/io_links/0/properties", "flags 1", "flags 32", "link-flags"},
  };
  for (const Case& test : cases) {
    SCOPED_TRACE(testing::Message() << test.law << ": " << test.to);
    tree_ = OneGpu();
    Replace(test.file, test.from, test.to);
    EXPECT_THAT(BrokenLaws(), Contains(StrEq(test.law)));
  }
}

TEST_F(TopologyTest, FindsGapsAndDoubles) {
  const auto rename = [&](const std::string& from, const std::string& to) {
    auto files = tree_.files;
    tree_.files.clear();
    for (auto& [path, text] : files) {
      std::string name = path;
      if (name.starts_with(from)) name.replace(0, from.size(), to);
      tree_.files[name] = text;
    }
  };
  rename("/topology/nodes/1/mem_banks/0", "/topology/nodes/1/mem_banks/1");
  EXPECT_THAT(BrokenLaws(), Contains("entry-numbers"));

  tree_ = OneGpu();
  File("nodes/0/io_links/1/properties") = LinkLines(0, 1);
  Replace("nodes/0/properties", "io_links_count 1", "io_links_count 2");
  EXPECT_THAT(BrokenLaws(), ElementsAre("one-link-a-pair"));
}

TEST_F(TopologyTest, AllowsASmallBarToHaveNoLinkFromTheCpu) {
  tree_.files.erase("/topology/nodes/0/io_links/0/properties");
  tree_.folders.insert("/topology/nodes/0/io_links");
  Replace("nodes/0/properties", "io_links_count 1", "io_links_count 0");
  EXPECT_THAT(BrokenLaws(), ElementsAre("link-symmetry"));
  Replace("nodes/1/mem_banks/0/properties", "heap_type 1", "heap_type 2");
  EXPECT_THAT(BrokenLaws(), IsEmpty());
}

// Two GPUs of one hive that have no XGMI link.
TEST_F(TopologyTest, WantsHivesJoined) {
  for (const auto& [path, text] : OneGpu().files) {
    const std::string prefix = "/topology/nodes/1/";
    if (path.starts_with(prefix)) tree_.files["/topology/nodes/2/" + path.substr(prefix.size())] = text;
  }
  tree_.folders.insert("/topology/nodes/2/p2p_links");
  File("nodes/2/gpu_id") = "51218\n";
  File("nodes/2/io_links/0/properties") = LinkLines(2, 0);
  File("nodes/0/io_links/1/properties") = LinkLines(0, 2);
  Replace("nodes/0/properties", "io_links_count 1", "io_links_count 2");
  Replace("nodes/2/properties", "drm_render_minor 128", "drm_render_minor 129");
  EXPECT_THAT(BrokenLaws(), IsEmpty());
  Replace("nodes/1/properties", "hive_id 0", "hive_id 7");
  EXPECT_THAT(BrokenLaws(), IsEmpty());
  Replace("nodes/2/properties", "hive_id 0", "hive_id 7");
  EXPECT_THAT(BrokenLaws(), ElementsAre("hive-links", "hive-links"));
  File("nodes/2/gpu_id") = "51217\n";
  Replace("nodes/2/properties", "drm_render_minor 129", "drm_render_minor 128");
  EXPECT_THAT(BrokenLaws(), Contains("unique-gpu-id"));
  EXPECT_THAT(BrokenLaws(), Contains("unique-render-minor"));
}

// ---- the boards
// ------------------------------------------------------------------------------------------------------

MemoryTree ReadFolder(const std::filesystem::path& folder) {
  MemoryTree tree;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string path = kRoot + entry.path().string().substr(folder.string().size());
    if (entry.is_directory()) {
      tree.folders.insert(path);
      continue;
    }
    std::ifstream stream(entry.path(), std::ios::binary);
    tree.files[path] = {std::istreambuf_iterator<char>(stream), {}};
  }
  // git keeps no empty folders; the kernel makes all of them.
  const std::string nodes = std::string(kRoot) + "/nodes";
  const auto names = tree.ListDir(nodes);
  if (names.ok()) {
    for (const std::string& node : *names) {
      for (const char* kind : {"mem_banks", "caches", "io_links", "p2p_links"}) {
        tree.folders.insert(fmt::format("{}/{}/{}", nodes, node, kind));
      }
    }
  }
  return tree;
}

// Each line of the tree with the file that it stands in; a file of one value is a line of its own.
std::vector<std::string> LinesOf(const MemoryTree& tree) {
  std::vector<std::string> lines;
  for (const auto& [path, text] : tree.files) {
    std::istringstream stream(text);
    const std::string name = path.substr(std::string(kRoot).size() + 1);
    for (std::string line; std::getline(stream, line);) lines.push_back(name + " " + line);
  }
  return lines;
}

TEST(TopologyBoards, AreDescribedByTheLinesOfTheirFiles) {
  for (const auto& board : std::filesystem::directory_iterator(KFDCTS_TOPOLOGIES)) {
    if (!std::filesystem::exists(board.path() / "topology")) continue;
    SCOPED_TRACE(board.path().filename().string());
    const MemoryTree tree = ReadFolder(board.path() / "topology");
    const auto topology = ReadTopology(tree, kRoot);
    ASSERT_TRUE(topology.ok()) << topology.error().message;
    std::vector<std::string> found = DescribeTopology(*topology), expected = LinesOf(tree);
    std::ranges::sort(found);
    std::ranges::sort(expected);
    EXPECT_GT(expected.size(), 40u);
    EXPECT_EQ(found, expected);
  }
}

TEST(TopologyBoards, ParseStrictlyAndKeepTheLaws) {
  int boards = 0;
  for (const auto& board : std::filesystem::directory_iterator(KFDCTS_TOPOLOGIES)) {
    if (!std::filesystem::exists(board.path() / "topology")) continue;
    SCOPED_TRACE(board.path().filename().string());
    ++boards;
    const auto topology = ReadTopology(ReadFolder(board.path() / "topology"), kRoot);
    ASSERT_TRUE(topology.ok()) << topology.error().message;
    EXPECT_THAT(topology->unknown, IsEmpty());
    for (const Violation& violation : CheckTopologyLaws(*topology)) {
      ADD_FAILURE() << violation.law << ": " << violation.message;
    }
  }
  EXPECT_GE(boards, 1);
}

}  // namespace
}  // namespace kfdcts
