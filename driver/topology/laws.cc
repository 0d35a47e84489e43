// CheckTopologyLaws: what every tree has to keep, one function a law.

#include <algorithm>
#include <map>
#include <set>

#include "driver/topology/topology.h"

namespace kfdcts {
namespace {

// Linux 6.12 kfd_crat.c kfd_parse_subtype_iolink: every PCIe link weighs 20.
constexpr uint32_t kPcieWeight = 20;
// AMD's PCI vendor.
constexpr uint32_t kVendorAmd = 0x1002;
// No kernel sets it: user mode of old depends on it being 0 (kfd_sysfs.h HSA_CAP_RESERVED_WAS_SRAM_EDCSUPPORTED).
constexpr uint32_t kReservedCapability = 0x00080000;

using Violations = std::vector<Violation>;

template <typename... Args>
void Break(Violations& violations, const char* law, fmt::format_string<Args...> format, Args&&... args) {
  violations.push_back({law, fmt::format(format, std::forward<Args>(args)...)});
}

void CheckNumbers(const Topology& topology, Violations& violations) {
  std::set<uint32_t> gpu_ids, minors;
  for (size_t i = 0; i < topology.nodes.size(); ++i) {
    const Node& node = topology.nodes[i];
    if (node.number != i) Break(violations, "node-numbers", "node {} stands where node {} is expected", node.number, i);
    if (!node.accessible || !node.is_gpu()) continue;
    if (!gpu_ids.insert(node.gpu_id).second) {
      Break(violations, "unique-gpu-id", "node {}: gpu_id {} is another node's too", node.number, node.gpu_id);
    }
    if (!minors.insert(node.properties.drm_render_minor).second) {
      Break(violations, "unique-render-minor", "node {}: drm_render_minor {} is another node's too", node.number,
            node.properties.drm_render_minor);
    }
  }
}

void CheckCounts(const Node& node, Violations& violations) {
  const NodeProperties& p = node.properties;
  const struct {
    const char* name;
    uint32_t said;
    size_t found;
  } counts[] = {{"mem_banks_count", p.mem_banks_count, node.mem_banks.size()},
                {"caches_count", p.caches_count, node.caches.size()},
                {"io_links_count", p.io_links_count, node.io_links.size()},
                {"p2p_links_count", p.p2p_links_count, node.p2p_links.size()}};
  for (const auto& count : counts) {
    // Entries that lead to a GPU outside this container are counted, but cannot be read.
    if (count.said < count.found || count.said > count.found + node.hidden_entries) {
      Break(violations, "entry-counts", "node {}: {} is {}, but {} entries are there", node.number, count.name,
            count.said, count.found);
    }
  }
}

void CheckGpuCounts(const Node& node, Violations& violations) {
  const NodeProperties& p = node.properties;
  const uint32_t xccs = p.xcc_count();
  if (p.simd_per_cu == 0 || p.simd_count == 0 || p.simd_count % (p.simd_per_cu * xccs) != 0) {
    Break(violations, "simd-counts", "node {}: simd_count {} is no multiple of simd_per_cu {} times num_xcc {}",
          node.number, p.simd_count, p.simd_per_cu, xccs);
  }
  // Harvested CUs are missing from simd_count, never the other way round.
  const uint64_t most = uint64_t{p.array_count} * p.cu_per_simd_array * p.simd_per_cu;
  if (p.simd_count > most) {
    Break(violations, "simd-counts", "node {}: simd_count {} exceeds {} arrays of {} CUs of {} SIMDs", node.number,
          p.simd_count, p.array_count, p.cu_per_simd_array, p.simd_per_cu);
  }
  const uint64_t engines = uint64_t{p.simd_arrays_per_engine} * xccs;
  if (engines == 0 || p.array_count % engines != 0) {
    Break(violations, "array-counts",
          "node {}: array_count {} is no multiple of simd_arrays_per_engine {} times {} XCCs", node.number,
          p.array_count, p.simd_arrays_per_engine, xccs);
  }
  if (p.max_waves_per_simd == 0 || p.lds_size_in_kb == 0) {
    Break(violations, "wave-limits", "node {}: max_waves_per_simd {} and lds_size_in_kb {} may not be 0", node.number,
          p.max_waves_per_simd, p.lds_size_in_kb);
  }
}

void CheckGpuIdentity(const Node& node, Violations& violations) {
  const NodeProperties& p = node.properties;
  if (p.vendor_id != kVendorAmd) {
    Break(violations, "vendor", "node {}: vendor_id {:#x} is not {:#x}", node.number, p.vendor_id, kVendorAmd);
  }
  if (p.cpu_cores_count != 0) {
    Break(violations, "gpu-or-cpu", "node {}: a GPU with cpu_cores_count {}", node.number, p.cpu_cores_count);
  }
  if (p.gfx_target_version == 0)
    Break(violations, "gpu-or-cpu", "node {}: a GPU without gfx_target_version", node.number);
  if (node.name.empty()) Break(violations, "gpu-name", "node {}: a GPU without a name", node.number);
  if ((p.capability & kReservedCapability) != 0) {
    Break(violations, "capability-reserved", "node {}: capability {:#x} has reserved bits", node.number, p.capability);
  }
  if (p.local_mem_size != 0) {
    Break(violations, "local-mem-size", "node {}: local_mem_size is {}; the kernel prints 0", node.number,
          p.local_mem_size);
  }
}

void CheckMemory(const Node& node, Violations& violations) {
  size_t frame_buffers = 0;
  for (const MemBank& bank : node.mem_banks) {
    const bool frame_buffer = bank.heap_type == HeapType::kFbPublic || bank.heap_type == HeapType::kFbPrivate;
    frame_buffers += frame_buffer ? 1 : 0;
    // By its cores: an APU's firmware may describe a part of the GPU, which has no gpu_id until amdgpu claims it
    // (Linux 6.1 kfd_crat.c kfd_parse_subtype_mem, "We're on GPU node").
    if (!node.is_gpu() && node.properties.cpu_cores_count != 0 && bank.heap_type != HeapType::kSystem) {
      Break(violations, "bank-kinds", "node {}, bank {}: heap_type {} on a CPU", node.number, bank.number,
            static_cast<uint32_t>(bank.heap_type));
    }
    if (node.is_gpu() && frame_buffer && bank.size_in_bytes == 0) {
      Break(violations, "bank-sizes", "node {}, bank {}: frame buffer of 0 bytes", node.number, bank.number);
    }
    if (bank.flags > 3) {  // HSA_MEM_FLAGS_RESERVED
      Break(violations, "bank-flags", "node {}, bank {}: reserved flags in {:#x}", node.number, bank.number,
            bank.flags);
    }
  }
  // Banks of one kind are aggregated (kfd_crat.c kfd_parse_subtype_mem), so a GPU's memory is one bank of each kind.
  if (frame_buffers > 2) Break(violations, "bank-kinds", "node {}: {} frame buffers", node.number, frame_buffers);
}

void CheckNumbered(const Node& node, Violations& violations) {
  const auto check = [&](const auto& entries, const char* what) {
    if (node.hidden_entries != 0) return;
    for (size_t i = 0; i < entries.size(); ++i) {
      if (entries[i].number != i) {
        Break(violations, "entry-numbers", "node {}: {}/{} stands where {} is expected", node.number, what,
              entries[i].number, i);
      }
    }
  };
  check(node.mem_banks, "mem_banks");
  check(node.caches, "caches");
  check(node.io_links, "io_links");
  check(node.p2p_links, "p2p_links");
}

void CheckLink(const Topology& topology, const Node& node, const Link& link, const char* kind, Violations& violations) {
  if (link.node_from != node.number) {
    Break(violations, "link-start", "node {}, {}/{}: node_from is {}", node.number, kind, link.number, link.node_from);
  }
  if (link.node_to == node.number) {
    Break(violations, "link-end", "node {}, {}/{}: leads to its own node", node.number, kind, link.number);
  }
  // Known to be broken by kernels: NUMA nodes without CPUs get links to nodes that do not exist.
  if (topology.FindNode(link.node_to) == nullptr) {
    Break(violations, "link-end-exists", "node {}, {}/{}: node_to {} does not exist", node.number, kind, link.number,
          link.node_to);
  }
  if (link.max_bandwidth != 0 && link.min_bandwidth > link.max_bandwidth) {
    Break(violations, "link-bandwidth", "node {}, {}/{}: min_bandwidth {} exceeds max_bandwidth {}", node.number, kind,
          link.number, link.min_bandwidth, link.max_bandwidth);
  }
  if ((link.flags & ~uint32_t{0x1f}) != 0) {  // HSA_IOLINK_FLAGS_RESERVED
    Break(violations, "link-flags", "node {}, {}/{}: reserved flags in {:#x}", node.number, kind, link.number,
          link.flags);
  }
}

const Link* LinkTo(const std::vector<Link>& links, uint32_t node) {
  const auto found = std::ranges::find(links, node, &Link::node_to);
  return found == links.end() ? nullptr : &*found;
}

// A GPU whose memory the CPU cannot reach whole (small BAR) has no link from the CPU: kfd_crat.c
// kfd_fill_gpu_direct_io_link_to_cpu, kfd_topology.c kfd_create_indirect_link_prop.
bool HasLargeBar(const Node& gpu) {
  return std::ranges::none_of(gpu.mem_banks,
                              [](const MemBank& bank) { return bank.heap_type == HeapType::kFbPrivate; });
}

void CheckWayBack(const Node& node, const Node& peer, const Link& link, const std::vector<Link>& ways_back,
                  const char* kind, Violations& violations) {
  const Link* back = LinkTo(ways_back, node.number);
  if (back == nullptr) {
    const bool small_bar = node.is_gpu() && !peer.is_gpu() && !HasLargeBar(node);
    if (!small_bar && peer.hidden_entries == 0) {
      Break(violations, "link-symmetry", "node {}, {}/{}: node {} has no link back", node.number, kind, link.number,
            peer.number);
    }
    return;
  }
  if (back->type != link.type || back->weight != link.weight) {
    Break(violations, "link-symmetry", "node {}, {}/{}: type {} weight {}, but back from node {} type {} weight {}",
          node.number, kind, link.number, static_cast<uint32_t>(link.type), link.weight, peer.number,
          static_cast<uint32_t>(back->type), back->weight);
  }
}

void CheckLinks(const Topology& topology, const Node& node, const char* kind, std::vector<Link> Node::* links,
                Violations& violations) {
  std::set<uint32_t> ends;
  for (const Link& link : node.*links) {
    CheckLink(topology, node, link, kind, violations);
    if (!ends.insert(link.node_to).second) {
      Break(violations, "one-link-a-pair", "node {}: two {} lead to node {}", node.number, kind, link.node_to);
    }
    const Node* peer = topology.FindNode(link.node_to);
    if (peer != nullptr && peer->accessible) CheckWayBack(node, *peer, link, peer->*links, kind, violations);
  }
}

void CheckWeights(const Node& node, Violations& violations) {
  for (const Link& link : node.io_links) {
    if (link.type == LinkType::kPciExpress && link.weight != kPcieWeight) {
      Break(violations, "pcie-weight", "node {}, io_links/{}: weight {} is not {}", node.number, link.number,
            link.weight, kPcieWeight);
    }
    if (link.weight == 0) {
      Break(violations, "link-weight", "node {}, io_links/{}: weight 0", node.number, link.number);
    }
  }
}

// GPUs of one hive are joined by XGMI, each pair (kfd_crat.c kfd_create_vcrat_image_gpu).
void CheckHives(const Topology& topology, Violations& violations) {
  const std::vector<const Node*> gpus = topology.Gpus();
  for (const Node* gpu : gpus) {
    for (const Node* peer : gpus) {
      if (gpu == peer || gpu->properties.hive_id == 0 || gpu->properties.hive_id != peer->properties.hive_id) continue;
      const Link* link = LinkTo(gpu->io_links, peer->number);
      if (link == nullptr || link->type != LinkType::kXgmi) {
        Break(violations, "hive-links", "nodes {} and {}: hive {:#x}, but no XGMI link", gpu->number, peer->number,
              gpu->properties.hive_id);
      }
    }
  }
}

}  // namespace

std::vector<Violation> CheckTopologyLaws(const Topology& topology) {
  Violations violations;
  CheckNumbers(topology, violations);
  for (const Node& node : topology.nodes) {
    if (!node.accessible) continue;
    CheckCounts(node, violations);
    CheckNumbered(node, violations);
    CheckMemory(node, violations);
    if (node.is_gpu()) {
      CheckGpuCounts(node, violations);
      CheckGpuIdentity(node, violations);
    }
    CheckLinks(topology, node, "io_links", &Node::io_links, violations);
    CheckLinks(topology, node, "p2p_links", &Node::p2p_links, violations);
    CheckWeights(node, violations);
  }
  CheckHives(topology, violations);
  return violations;
}

}  // namespace kfdcts
