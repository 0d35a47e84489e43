// Topology: what /sys/class/kfd/kfd/topology says, typed, and the laws that it has to keep.
//
// Owns the sysfs grammar and the properties' names, widths and ranges. Does not own opening devices, nor what a family
// ought to have (driver/families). Field names are the kernel's own. Anyone may call; the values are plain data.
// Strict: a missing, repeated or malformed property is an Error that names file and line. A property that is not known
// is no error; it is collected, since newer kernels add some. Optional ones name the kernel that brought them.
// Source: Linux 6.12 and 6.1 kfd_topology.c (sysprops_show, node_show, mem_show, kfd_cache_show, iolink_show).

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "driver/base/result.h"
#include "driver/topology/file_tree.h"

namespace kfdcts {

inline constexpr const char* kTopologyRoot = "/sys/class/kfd/kfd/topology";

struct UnknownProperty {
  std::string file;
  int line = 0;
  std::string name, value;
};

struct SystemProperties {
  uint64_t platform_oem = 0, platform_id = 0, platform_rev = 0;
};

struct NodeProperties {
  // Every node.
  uint32_t cpu_cores_count = 0;
  uint32_t simd_count = 0;  // of all XCCs together
  uint32_t mem_banks_count = 0, caches_count = 0, io_links_count = 0;
  uint32_t p2p_links_count = 0;
  uint32_t cpu_core_id_base = 0, simd_id_base = 0;
  uint32_t max_waves_per_simd = 0;
  uint32_t lds_size_in_kb = 0, gds_size_in_kb = 0;
  uint32_t num_gws = 0;
  uint32_t wave_front_size = 0;  // 0 on CPU nodes
  uint32_t array_count = 0;      // of all XCCs together
  uint32_t simd_arrays_per_engine = 0, cu_per_simd_array = 0, simd_per_cu = 0;
  uint32_t max_slots_scratch_cu = 0;
  uint32_t gfx_target_version = 0;  // major * 10000 + minor * 100 + stepping, decimal
  uint32_t vendor_id = 0, device_id = 0;
  uint32_t location_id = 0;  // bus << 8 | device << 3 | function
  uint32_t domain = 0;
  uint32_t drm_render_minor = 0;  // 128 for renderD128; 0 on CPU nodes
  uint64_t hive_id = 0;           // 0: in no XGMI hive
  uint32_t num_sdma_engines = 0, num_sdma_xgmi_engines = 0, num_sdma_queues_per_engine = 0;
  uint32_t num_cp_queues = 0;
  std::optional<uint32_t> cwsr_size, ctl_stack_size;  // bytes; 6.12, not 6.1
  uint32_t max_engine_clk_ccompute = 0;               // MHz

  // GPU nodes only; zero or absent on CPU nodes.
  uint32_t max_engine_clk_fcompute = 0;  // MHz
  uint64_t local_mem_size = 0;           // always printed as 0
  uint32_t fw_version = 0, sdma_fw_version = 0;
  uint32_t capability = 0;              // see Capability below
  std::optional<uint32_t> capability2;  // newer than 6.12
  std::optional<uint64_t> debug_prop;   // 6.12, not 6.1
  uint64_t unique_id = 0;
  std::optional<uint32_t> num_xcc;  // 6.12, not 6.1: then one

  uint32_t xcc_count() const { return num_xcc.value_or(1); }
  uint32_t cu_count() const { return simd_per_cu == 0 ? 0 : simd_count / simd_per_cu; }
};

enum class HeapType : uint8_t { kSystem, kFbPublic, kFbPrivate, kGds, kLds, kScratch };  // HSA_MEM_HEAP_TYPE_*

struct MemBank {
  uint32_t number = 0;
  HeapType heap_type = HeapType::kSystem;
  uint64_t size_in_bytes = 0;
  uint32_t flags = 0;        // HSA_MEM_FLAGS_*
  uint32_t width = 0;        // bits
  uint32_t mem_clk_max = 0;  // MHz
};

struct Cache {
  uint32_t number = 0;
  uint32_t processor_id_low = 0;
  uint32_t level = 0;
  uint32_t size = 0;  // KiB
  uint32_t cache_line_size = 0, cache_lines_per_tag = 0, association = 0, latency = 0;
  uint32_t type = 0;  // HSA_CACHE_TYPE_*
  std::vector<bool> sibling_map;
};

enum class LinkType : uint8_t {  // HSA_IOLINK_TYPE_*
  kUndefined = 0,
  kHyperTransport = 1,
  kPciExpress = 2,
  kAmba = 3,
  kMipi = 4,
  kQpi = 5,
  kRapidIo = 8,
  kInfiniband = 9,
  kXgmi = 11,
  kXgop = 12,
  kGz = 13,
  kEthernetRdma = 14,
  kRdmaOther = 15,
  kOther = 16,
};

struct Link {
  uint32_t number = 0;
  LinkType type = LinkType::kUndefined;
  uint32_t version_major = 0, version_minor = 0;
  uint32_t node_from = 0, node_to = 0;
  uint32_t weight = 0;
  uint32_t min_latency = 0, max_latency = 0;
  uint32_t min_bandwidth = 0, max_bandwidth = 0;  // MB/s
  uint32_t recommended_transfer_size = 0;
  std::optional<uint32_t> recommended_sdma_engine_id_mask;  // 6.12, not 6.1
  uint32_t flags = 0;                                       // kLink* below
};

inline constexpr uint32_t kLinkEnabled = 1u << 0;       // HSA_IOLINK_FLAGS_ENABLED
inline constexpr uint32_t kLinkNonCoherent = 1u << 1;   // HSA_IOLINK_FLAGS_NON_COHERENT
inline constexpr uint32_t kLinkNoAtomics32 = 1u << 2;   // HSA_IOLINK_FLAGS_NO_ATOMICS_32_BIT
inline constexpr uint32_t kLinkNoAtomics64 = 1u << 3;   // HSA_IOLINK_FLAGS_NO_ATOMICS_64_BIT
inline constexpr uint32_t kLinkNoPeerToPeer = 1u << 4;  // HSA_IOLINK_FLAGS_NO_PEER_TO_PEER_DMA

struct Node {
  uint32_t number = 0;     // of its directory
  uint32_t gpu_id = 0;     // of its own gpu_id file; 0 on CPU nodes
  bool accessible = true;  // false: gpu_id answers EPERM (device cgroup); then nothing else here was read
  std::string name;        // "" on most CPU nodes
  NodeProperties properties;
  std::vector<MemBank> mem_banks;
  std::vector<Cache> caches;
  std::vector<Link> io_links, p2p_links;
  uint32_t hidden_entries = 0;  // banks, caches and links that answered EPERM: they lead to an inaccessible GPU

  bool is_gpu() const { return gpu_id != 0; }
  uint64_t vram_bytes() const;     // sum of the frame-buffer banks
  std::string gfx_target() const;  // "gfx90a" from 90010; "" on CPU nodes
};

struct Topology {
  uint32_t generation_id = 0;
  SystemProperties system;
  std::vector<Node> nodes;  // by number
  std::vector<UnknownProperty> unknown;

  const Node* FindNode(uint32_t number) const;
  const Node* FindGpu(uint32_t gpu_id) const;
  std::vector<const Node*> Gpus() const;  // accessible GPU nodes, by number
};

// Reads the tree below `root`. ENOENT of the root is an Error with code ENOENT ("no KFD topology at ...").
// Reads generation_id before and after and starts again if it moved, at most 8 times.
Result<Topology> ReadTopology(const FileTree& files, const std::string& root = kTopologyRoot);

// What was read, one property a line below the root: "nodes/1/io_links/0/properties weight 20", "nodes/1/gpu_id 51217".
// The lines are those of the kernel's files if nothing was lost on the way.
std::vector<std::string> DescribeTopology(const Topology& topology);

// gfx_target_version 90402 -> "gfx942" (the stepping is hexadecimal in the name).
std::string GfxTargetName(uint32_t gfx_target_version);

// Bits of NodeProperties::capability: HSA_CAP_* of include/uapi/linux/kfd_sysfs.h, by the name after the prefix.
struct CapabilityBit {
  const char* name;
  uint32_t mask;
};
const std::vector<CapabilityBit>& CapabilityBits();
bool HasCapability(const NodeProperties& node, std::string_view name);  // "SVMAPI_SUPPORTED"; false for unknown names
uint32_t DoorbellType(const NodeProperties& node);                      // 0, 1 or 2: HSA_CAP_DOORBELL_TYPE_*
uint32_t AsicRevision(const NodeProperties& node);
uint32_t WatchPoints(const NodeProperties& node);  // 0 where unsupported

struct Violation {
  const char* law;      // short name, e.g. "link-symmetry"
  std::string message;  // who, what was found, what was expected
};

// Checks what every tree must keep: counts equal entries, numbers run from 0 without gaps, links start at their node
// and end at an existing one, each io_link has its way back with the same type and weight, no two links to one node,
// hive members joined by XGMI, VRAM banks sane, SIMDs = CUs * simd_per_cu, arrays and XCCs divide, unique gpu_ids and
// render minors, reserved capability bits zero. Empty: all kept.
std::vector<Violation> CheckTopologyLaws(const Topology& topology);

}  // namespace kfdcts
