"""ACPI's Component Resource Association Table, and what Linux makes of it.

Layouts: Linux 6.1 kfd_crat.h. What the kernel publishes of each entry: 6.1 kfd_crat.c kfd_parse_subtype_*. Kernels that do
not read the table (6.12's kfd_topology_init has no such step) describe the processors themselves.
"""

import collections
import struct

ENABLED = 1
HOT_PLUGGABLE, NON_VOLATILE = 2, 4  # CRAT_MEM_FLAGS_*
DATA, INSTRUCTION, CPU_CACHE, SIMD_CACHE = 2, 4, 8, 16  # CRAT_CACHE_FLAGS_*: HSA_CACHE_TYPE_* shifted by one
HYPERTRANSPORT, PCI_EXPRESS, XGMI, OTHER = 1, 2, 11, 16  # CRAT_IOLINK_TYPE_*
BOTH_WAYS = 1 << 31  # CRAT_IOLINK_FLAGS_BI_DIRECTIONAL
SYSTEM, FB_PUBLIC, FB_PRIVATE = 0, 1, 2  # HSA_MEM_HEAP_TYPE_*
REMOTE_DISTANCE = 20  # include/linux/topology.h: node_distance() of nodes that no SLIT names

OEM, OEM_TABLE, OEM_REVISION = b"KFDCTS", b"TOPOLOGY", 7

Processor = collections.namedtuple("Processor", "node cores first")
Unit = collections.namedtuple("Unit", "node first arrays cus simds waves lds wave_size scratch")  # of a GPU
Memory = collections.namedtuple("Memory", "node size width flags visibility", defaults=(64, 0, 0))
Cache = collections.namedtuple("Cache", "owner level size line tag ways latency flags siblings")
Link = collections.namedtuple("Link", "start end type latency bandwidth hops flags", defaults=((0, 0), (0, 0), 0, 0))
Raw = collections.namedtuple("Raw", "bytes")


def entry_of(item):
    """The bytes of one entry."""
    if isinstance(item, Raw):
        return item.bytes
    if isinstance(item, Processor):
        return struct.pack("<BBHIII6H2BH4B4x", 0, 40, 0, ENABLED | 4, item.node, item.first, item.cores, 0, 0, 0, 0, 0,
                           0, 0, 0, 0, 0, 0, 0)
    if isinstance(item, Unit):
        return struct.pack("<BBHIII6H2BH4B4x", 0, 40, 0, ENABLED | 8, item.node, item.first, 0,
                           item.arrays * item.cus * item.simds, item.waves, 0, 0, item.lds, item.wave_size, 0, 0,
                           item.arrays, item.cus, item.simds, item.scratch)
    if isinstance(item, Memory):
        return struct.pack("<BBHIIQQIB7x", 1, 40, 0, ENABLED | item.flags, item.node, 0, item.size, item.width,
                           item.visibility)
    if isinstance(item, Cache):
        return struct.pack("<BBHII32sIBBHBBH8x", 2, 64, 0, ENABLED | item.flags, item.owner,
                           item.siblings.to_bytes(32, "little"), item.size, item.level, item.tag, item.line, item.ways, 0,
                           item.latency)
    return struct.pack("<BBHIIIBBHIIIII23xB", 5, 64, 0, ENABLED | item.flags, item.start, item.end, item.type, 1, 2,
                       *item.latency, *item.bandwidth, 4096, item.hops)


def table(nodes, items):
    body = b"".join(map(entry_of, items))
    head = struct.pack("<4sIBB6s8sIIIIH6x", b"CRAT", 48 + len(body), 1, 0, OEM, OEM_TABLE, OEM_REVISION, 0, 0,
                       len(items), nodes)
    image = bytearray(head + body)
    image[9] = -sum(image) & 0xff
    return bytes(image)


def owner_of(cache, nodes, of_kind):
    """Which node the kernel gives a cache: the first with such a core, one past the end included, or such a unit."""
    for node in range(nodes):
        cores = next((p for p in of_kind(Processor, node)), Processor(node, 0, 0))
        unit = next((u for u in of_kind(Unit, node)), None)
        if cores.first <= cache.owner <= cores.first + cores.cores:
            return node
        if unit and unit.first <= cache.owner < unit.first + unit.arrays * unit.cus:
            return node
    return None


def banks_of(node, is_gpu, memories):
    """Banks of one kind are one."""
    banks = collections.OrderedDict()
    for memory in memories:
        heap = (FB_PRIVATE if memory.visibility == 0 else memory.visibility) if is_gpu else SYSTEM
        key = heap, memory.flags >> 1, memory.width
        banks[key] = banks.get(key, 0) + memory.size
    return [("heap_type", heap, "size_in_bytes", size, "flags", flags, "width", width, "mem_clk_max", 0)
            for (heap, flags, width), size in banks.items()]


def weight_of(link):
    return {PCI_EXPRESS: 20, XGMI: 15 * link.hops}.get(link.type, REMOTE_DISTANCE)


def published(nodes, items):
    """The lines of sysfs that the table decides, as kfdcts-topology has them."""
    def of_kind(kind, node):
        return [item for item in items if isinstance(item, kind) and item[0] == node]

    lines = ["system_properties platform_oem %d" % int.from_bytes(OEM_TABLE, "little"),
             "system_properties platform_id %d" % int.from_bytes(OEM, "little"),
             "system_properties platform_rev %d" % OEM_REVISION]
    for node in range(nodes):
        cores, units = of_kind(Processor, node), of_kind(Unit, node)
        caches = [c for c in items if isinstance(c, Cache) and owner_of(c, nodes, of_kind) == node]
        links = of_kind(Link, node)
        entries = {
            "mem_banks": banks_of(node, not cores, of_kind(Memory, node)),
            "caches": [("processor_id_low", c.owner, "level", c.level, "size", c.size, "cache_line_size", c.line,
                        "cache_lines_per_tag", c.tag, "association", c.ways, "latency", c.latency, "type", c.flags >> 1,
                        "sibling_map", ",".join(str(c.siblings >> bit & 1) for bit in range(256))) for c in caches],
            "io_links": [("type", k.type, "version_major", 1, "version_minor", 2, "node_from", k.start, "node_to", k.end,
                          "weight", weight_of(k), "min_latency", k.latency[0], "max_latency", k.latency[1],
                          "min_bandwidth", k.bandwidth[0], "max_bandwidth", k.bandwidth[1],
                          "recommended_transfer_size", 4096, "flags", 0) for k in links],
            "p2p_links": [],
        }
        own = [("%s_count" % kind, len(rows)) for kind, rows in entries.items()]
        for p in cores:
            own += [("cpu_cores_count", p.cores), ("cpu_core_id_base", p.first)]
        for u in units:
            own += [("simd_id_base", u.first), ("max_waves_per_simd", u.waves), ("lds_size_in_kb", u.lds),
                    ("wave_front_size", u.wave_size), ("array_count", u.arrays), ("cu_per_simd_array", u.cus),
                    ("simd_per_cu", u.simds), ("max_slots_scratch_cu", u.scratch)]
        own.append(("simd_count", 0))  # node_show: no amdgpu device, no SIMDs
        lines += ["nodes/%d/properties %s %s" % (node, *fact) for fact in own]
        lines.append("nodes/%d/gpu_id 0" % node)
        for kind, rows in entries.items():
            for number, row in enumerate(rows):
                lines += ["nodes/%d/%s/%d/properties %s %s" % (node, kind, number, *row[at:at + 2])
                          for at in range(0, len(row), 2)]
    return lines
