#include "driver/topology/topology.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <type_traits>

#include "driver/topology/property_file.h"

namespace kfdcts {
namespace {

constexpr uint64_t kMaxWord = std::numeric_limits<uint32_t>::max();
constexpr int kMaxAttempts = 8;

// ---- the properties of each file, in the order of kfd_topology.c's show functions
// ------------------------------------

constexpr Property<SystemProperties> kSystem[] = {
    Number<&SystemProperties::platform_oem>("platform_oem"),
    Number<&SystemProperties::platform_id>("platform_id"),
    Number<&SystemProperties::platform_rev>("platform_rev"),
};

constexpr Property<NodeProperties> kNode[] = {
    Number<&NodeProperties::cpu_cores_count>("cpu_cores_count"),
    Number<&NodeProperties::simd_count>("simd_count"),
    Number<&NodeProperties::mem_banks_count>("mem_banks_count"),
    Number<&NodeProperties::caches_count>("caches_count"),
    Number<&NodeProperties::io_links_count>("io_links_count"),
    Number<&NodeProperties::p2p_links_count>("p2p_links_count"),
    Number<&NodeProperties::cpu_core_id_base>("cpu_core_id_base"),
    Number<&NodeProperties::simd_id_base>("simd_id_base"),
    Number<&NodeProperties::max_waves_per_simd>("max_waves_per_simd"),
    Number<&NodeProperties::lds_size_in_kb>("lds_size_in_kb"),
    Number<&NodeProperties::gds_size_in_kb>("gds_size_in_kb"),
    Number<&NodeProperties::num_gws>("num_gws"),
    Number<&NodeProperties::wave_front_size>("wave_front_size", Needed::kAlways, 64),
    Number<&NodeProperties::array_count>("array_count"),
    Number<&NodeProperties::simd_arrays_per_engine>("simd_arrays_per_engine"),
    Number<&NodeProperties::cu_per_simd_array>("cu_per_simd_array"),
    Number<&NodeProperties::simd_per_cu>("simd_per_cu"),
    Number<&NodeProperties::max_slots_scratch_cu>("max_slots_scratch_cu"),
    Number<&NodeProperties::gfx_target_version>("gfx_target_version", Needed::kAlways, 999999),
    Number<&NodeProperties::vendor_id>("vendor_id", Needed::kAlways, 0xffff),
    Number<&NodeProperties::device_id>("device_id", Needed::kAlways, 0xffff),
    Number<&NodeProperties::location_id>("location_id"),
    Number<&NodeProperties::domain>("domain"),
    Number<&NodeProperties::drm_render_minor>("drm_render_minor"),
    Number<&NodeProperties::hive_id>("hive_id"),
    Number<&NodeProperties::num_sdma_engines>("num_sdma_engines"),
    Number<&NodeProperties::num_sdma_xgmi_engines>("num_sdma_xgmi_engines"),
    Number<&NodeProperties::num_sdma_queues_per_engine>("num_sdma_queues_per_engine"),
    Number<&NodeProperties::num_cp_queues>("num_cp_queues"),
    Number<&NodeProperties::cwsr_size>("cwsr_size", Needed::kIfNew),
    Number<&NodeProperties::ctl_stack_size>("ctl_stack_size", Needed::kIfNew),
    Number<&NodeProperties::max_engine_clk_fcompute>("max_engine_clk_fcompute", Needed::kOnGpus),
    Number<&NodeProperties::local_mem_size>("local_mem_size", Needed::kOnGpus),
    Number<&NodeProperties::fw_version>("fw_version", Needed::kOnGpus),
    Number<&NodeProperties::capability>("capability", Needed::kOnGpus),
    Number<&NodeProperties::capability2>("capability2", Needed::kIfNew),
    Number<&NodeProperties::debug_prop>("debug_prop", Needed::kIfNew),
    Number<&NodeProperties::sdma_fw_version>("sdma_fw_version", Needed::kOnGpus),
    Number<&NodeProperties::unique_id>("unique_id", Needed::kOnGpus),
    Number<&NodeProperties::num_xcc>("num_xcc", Needed::kIfNew, 64),
    Number<&NodeProperties::max_engine_clk_ccompute>("max_engine_clk_ccompute"),
};

constexpr Property<MemBank> kMemBank[] = {
    Number<&MemBank::heap_type>("heap_type", Needed::kAlways, static_cast<uint64_t>(HeapType::kScratch)),
    Number<&MemBank::size_in_bytes>("size_in_bytes"),
    Number<&MemBank::flags>("flags"),
    Number<&MemBank::width>("width"),
    Number<&MemBank::mem_clk_max>("mem_clk_max"),
};

constexpr Property<Cache> kCache[] = {
    Number<&Cache::processor_id_low>("processor_id_low"),
    Number<&Cache::level>("level", Needed::kAlways, 4),
    Number<&Cache::size>("size"),
    Number<&Cache::cache_line_size>("cache_line_size"),
    Number<&Cache::cache_lines_per_tag>("cache_lines_per_tag"),
    Number<&Cache::association>("association"),
    Number<&Cache::latency>("latency"),
    Number<&Cache::type>("type"),
    Bits<&Cache::sibling_map>("sibling_map"),
};

constexpr Property<Link> kLink[] = {
    Number<&Link::type>("type", Needed::kAlways, static_cast<uint64_t>(LinkType::kOther)),
    Number<&Link::version_major>("version_major"),
    Number<&Link::version_minor>("version_minor"),
    Number<&Link::node_from>("node_from"),
    Number<&Link::node_to>("node_to"),
    Number<&Link::weight>("weight"),
    Number<&Link::min_latency>("min_latency"),
    Number<&Link::max_latency>("max_latency"),
    Number<&Link::min_bandwidth>("min_bandwidth"),
    Number<&Link::max_bandwidth>("max_bandwidth"),
    Number<&Link::recommended_transfer_size>("recommended_transfer_size"),
    Number<&Link::recommended_sdma_engine_id_mask>("recommended_sdma_engine_id_mask", Needed::kIfNew),
    Number<&Link::flags>("flags"),
};

bool IsRefusal(const Error& error) { return error.code == EPERM || error.code == EACCES; }

// ---- reading the tree
// ------------------------------------------------------------------------------------------------

class Reader {
 public:
  Reader(const FileTree& files, std::string root) : files_(files), root_(std::move(root)) {}

  Result<Topology> Read() {
    KFDCTS_ASSIGN(topology_.generation_id, Generation());
    KFDCTS_TRY(ReadProperties<SystemProperties>(root_ + "/system_properties", kSystem, false, topology_.system));
    KFDCTS_ASSIGN(const std::vector<uint32_t> numbers, Numbers(root_ + "/nodes"));
    for (const uint32_t number : numbers) KFDCTS_TRY(ReadNode(number));
    return std::move(topology_);
  }

  Result<uint32_t> Generation() const { return ReadNumber(root_ + "/generation_id"); }

 private:
  // A file of one decimal number and a newline.
  Result<uint32_t> ReadNumber(const std::string& path) const {
    KFDCTS_ASSIGN(const std::string text, files_.ReadFile(path));
    const std::string digits = text.substr(0, text.find('\n'));
    const std::optional<uint64_t> value = ParseDecimal(digits);
    if (!value.has_value() || *value > kMaxWord || text.size() != digits.size() + 1) {
      return Error::Of(0, "{}:1: '{}' is not a 32-bit number and a newline", path, digits);
    }
    return static_cast<uint32_t>(*value);
  }

  // The numbered folders of `path`, in numeric order.
  Result<std::vector<uint32_t>> Numbers(const std::string& path) const {
    KFDCTS_ASSIGN(const std::vector<std::string> names, files_.ListDir(path));
    std::vector<uint32_t> numbers;
    for (const std::string& name : names) {
      const std::optional<uint64_t> number = ParseDecimal(name);
      if (!number.has_value() || *number > kMaxWord) return Error::Of(0, "{}/{}: the name is not a number", path, name);
      numbers.push_back(static_cast<uint32_t>(*number));
    }
    std::ranges::sort(numbers);
    return numbers;
  }

  template <typename T>
  Status ReadProperties(const std::string& path, std::span<const Property<T>> properties, bool gpu, T& value) {
    KFDCTS_ASSIGN(const std::string text, files_.ReadFile(path));
    return FillProperties(path, text, properties, gpu, value, topology_.unknown);
  }

  Status ReadNode(uint32_t number) {
    const std::string path = fmt::format("{}/nodes/{}", root_, number);
    Node node;
    node.number = number;
    const Result<uint32_t> gpu_id = ReadNumber(path + "/gpu_id");
    if (!gpu_id.ok()) {
      if (!IsRefusal(gpu_id.error())) return gpu_id.error();
      node.accessible = false;
      topology_.nodes.push_back(std::move(node));
      return {};
    }
    node.gpu_id = *gpu_id;
    KFDCTS_ASSIGN(node.name, files_.ReadFile(path + "/name"));
    if (!node.name.ends_with('\n')) return Error::Of(0, "{}/name:1: no newline at the end", path);
    node.name.pop_back();
    KFDCTS_TRY(ReadProperties<NodeProperties>(path + "/properties", kNode, node.is_gpu(), node.properties));
    KFDCTS_TRY(CheckNode(path, node));
    KFDCTS_TRY(ReadEntries<MemBank>(path + "/mem_banks", kMemBank, node, node.mem_banks));
    KFDCTS_TRY(ReadEntries<Cache>(path + "/caches", kCache, node, node.caches));
    KFDCTS_TRY(ReadEntries<Link>(path + "/io_links", kLink, node, node.io_links));
    KFDCTS_TRY(ReadEntries<Link>(path + "/p2p_links", kLink, node, node.p2p_links));
    topology_.nodes.push_back(std::move(node));
    return {};
  }

  // Ranges that one number's maximum cannot say.
  static Status CheckNode(const std::string& path, const Node& node) {
    const NodeProperties& p = node.properties;
    if (!node.is_gpu()) return {};
    if (p.wave_front_size != 32 && p.wave_front_size != 64) {
      return Error::Of(0, "{}/properties: wave_front_size {} is neither 32 nor 64", path, p.wave_front_size);
    }
    // DRM_MINOR_RENDER numbers start at 128 (Linux 6.12 drm_drv.c drm_minor_alloc).
    if (p.drm_render_minor < 128) {
      return Error::Of(0, "{}/properties: drm_render_minor {} is no render node's", path, p.drm_render_minor);
    }
    if (p.num_xcc == 0u) return Error::Of(0, "{}/properties: num_xcc is 0 on a GPU", path);
    return {};
  }

  template <typename T>
  Status ReadEntries(const std::string& path, std::span<const Property<T>> properties, Node& node,
                     std::vector<T>& entries) {
    KFDCTS_ASSIGN(const std::vector<uint32_t> numbers, Numbers(path));
    for (const uint32_t number : numbers) {
      const std::string file = fmt::format("{}/{}/properties", path, number);
      T entry;
      entry.number = number;
      const Result<std::string> text = files_.ReadFile(file);
      if (!text.ok() && IsRefusal(text.error())) {
        ++node.hidden_entries;
        continue;
      }
      if (!text.ok()) return text.error();
      KFDCTS_TRY(FillProperties(file, *text, properties, node.is_gpu(), entry, topology_.unknown));
      if constexpr (std::is_same_v<T, Link>) KFDCTS_TRY(CheckLinkType(file, entry));
      entries.push_back(std::move(entry));
    }
    return {};
  }

  static Status CheckLinkType(const std::string& file, const Link& link) {
    const auto type = static_cast<uint32_t>(link.type);
    if (type == 6 || type == 7 || type == 10) {  // HSA_IOLINK_TYPE_RESERVED1 to 3
      return Error::Of(0, "{}: link type {} is reserved", file, type);
    }
    return {};
  }

  const FileTree& files_;
  std::string root_;
  Topology topology_;
};

}  // namespace

Result<Topology> ReadTopology(const FileTree& files, const std::string& root) {
  const Result<std::vector<std::string>> entries = files.ListDir(root);
  if (!entries.ok()) return Error::Of(entries.error().code, "no KFD topology at {}: {}", root, entries.error().message);
  for (int attempt = 0; attempt < kMaxAttempts; ++attempt) {
    Reader reader(files, root);
    Result<Topology> topology = reader.Read();
    KFDCTS_ASSIGN(const uint32_t generation, reader.Generation());
    // A node that vanishes while it is read shows as an error; the generation tells whether it is one.
    const bool settled = topology.ok() && topology->generation_id == generation;
    if (settled || (!topology.ok() && topology.error().code != ENOENT)) return topology;
    if (attempt + 1 == kMaxAttempts && !topology.ok()) return topology;
  }
  return Error::Of(EAGAIN, "{}: generation_id changed during each of {} readings", root, kMaxAttempts);
}

std::vector<std::string> DescribeTopology(const Topology& topology) {
  std::vector<std::string> lines = {fmt::format("generation_id {}", topology.generation_id)};
  ListProperties<SystemProperties>("system_properties", kSystem, false, topology.system, lines);
  for (const Node& node : topology.nodes) {
    const std::string path = fmt::format("nodes/{}", node.number);
    if (!node.accessible) continue;
    lines.push_back(fmt::format("{}/gpu_id {}", path, node.gpu_id));
    lines.push_back(fmt::format("{}/name {}", path, node.name));
    ListProperties<NodeProperties>(path + "/properties", kNode, node.is_gpu(), node.properties, lines);
    const auto entries = [&](const char* kind, const auto& values, auto properties) {
      for (const auto& value : values) {
        ListProperties(fmt::format("{}/{}/{}/properties", path, kind, value.number), properties, node.is_gpu(), value,
                       lines);
      }
    };
    entries("mem_banks", node.mem_banks, std::span<const Property<MemBank>>(kMemBank));
    entries("caches", node.caches, std::span<const Property<Cache>>(kCache));
    entries("io_links", node.io_links, std::span<const Property<Link>>(kLink));
    entries("p2p_links", node.p2p_links, std::span<const Property<Link>>(kLink));
  }
  for (const UnknownProperty& unknown : topology.unknown) {
    lines.push_back(fmt::format("unknown: {}:{}: {} {}", unknown.file, unknown.line, unknown.name, unknown.value));
  }
  return lines;
}

uint64_t Node::vram_bytes() const {
  uint64_t bytes = 0;
  for (const MemBank& bank : mem_banks) {
    if (bank.heap_type == HeapType::kFbPublic || bank.heap_type == HeapType::kFbPrivate) bytes += bank.size_in_bytes;
  }
  return bytes;
}

std::string Node::gfx_target() const {
  return properties.gfx_target_version == 0 ? "" : GfxTargetName(properties.gfx_target_version);
}

const Node* Topology::FindNode(uint32_t number) const {
  const auto found = std::ranges::find(nodes, number, &Node::number);
  return found == nodes.end() ? nullptr : &*found;
}

const Node* Topology::FindGpu(uint32_t gpu_id) const {
  const auto found = std::ranges::find(nodes, gpu_id, &Node::gpu_id);
  return gpu_id == 0 || found == nodes.end() ? nullptr : &*found;
}

std::vector<const Node*> Topology::Gpus() const {
  std::vector<const Node*> gpus;
  for (const Node& node : nodes) {
    if (node.accessible && node.is_gpu()) gpus.push_back(&node);
  }
  return gpus;
}

std::string GfxTargetName(uint32_t gfx_target_version) {
  return fmt::format("gfx{}{:x}{:x}", gfx_target_version / 10000, gfx_target_version / 100 % 100,
                     gfx_target_version % 100);
}

const std::vector<CapabilityBit>& CapabilityBits() {
  static const std::vector<CapabilityBit> bits = {
      {"HOT_PLUGGABLE", 0x00000001},
      {"ATS_PRESENT", 0x00000002},
      {"SHARED_WITH_GRAPHICS", 0x00000004},
      {"QUEUE_SIZE_POW2", 0x00000008},
      {"QUEUE_SIZE_32BIT", 0x00000010},
      {"QUEUE_IDLE_EVENT", 0x00000020},
      {"VA_LIMIT", 0x00000040},
      {"WATCH_POINTS_SUPPORTED", 0x00000080},
      {"AQL_QUEUE_DOUBLE_MAP", 0x00004000},
      {"TRAP_DEBUG_SUPPORT", 0x00008000},
      {"TRAP_DEBUG_WAVE_LAUNCH_TRAP_OVERRIDE_SUPPORTED", 0x00010000},
      {"TRAP_DEBUG_WAVE_LAUNCH_MODE_SUPPORTED", 0x00020000},
      {"TRAP_DEBUG_PRECISE_MEMORY_OPERATIONS_SUPPORTED", 0x00040000},
      {"RESERVED_WAS_SRAM_EDCSUPPORTED", 0x00080000},
      {"MEM_EDCSUPPORTED", 0x00100000},
      {"RASEVENTNOTIFY", 0x00200000},
      {"SRAM_EDCSUPPORTED", 0x04000000},
      {"SVMAPI_SUPPORTED", 0x08000000},
      {"FLAGS_COHERENTHOSTACCESS", 0x10000000},
      {"TRAP_DEBUG_FIRMWARE_SUPPORTED", 0x20000000},
      {"TRAP_DEBUG_PRECISE_ALU_OPERATIONS_SUPPORTED", 0x40000000},
      {"PER_QUEUE_RESET_SUPPORTED", 0x80000000},  // newer than 6.12
  };
  return bits;
}

bool HasCapability(const NodeProperties& node, std::string_view name) {
  const auto found =
      std::ranges::find(CapabilityBits(), name, [](const CapabilityBit& bit) { return std::string_view(bit.name); });
  return found != CapabilityBits().end() && (node.capability & found->mask) != 0;
}

uint32_t DoorbellType(const NodeProperties& node) { return (node.capability >> 12) & 3; }
uint32_t AsicRevision(const NodeProperties& node) { return (node.capability >> 22) & 15; }

// The field is the logarithm of the count (Linux 6.12 kfd_topology.c node_show, log_max_watch_addr).
uint32_t WatchPoints(const NodeProperties& node) {
  return HasCapability(node, "WATCH_POINTS_SUPPORTED") ? 1u << ((node.capability >> 8) & 15) : 0;
}

}  // namespace kfdcts
