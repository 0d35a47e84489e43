// Queues against an engine that does nothing but read: what is in the ring, when the doorbell rings, and what happens
// at the ring's end and when it is full. The little engine below is written from the packets' documentation, not from
// the encoder: type-3 header with count in 29:16 and opcode in 15:8; SDMA op in 7:0.

#include "driver/queue/queue.h"

#include <gmock/gmock.h>

#include "driver/base/bytes.h"
#include "driver/device/fake_backend.h"
#include "driver/packets/aql.h"
#include "driver/packets/pm4.h"
#include "driver/packets/sdma.h"

namespace kfdcts {
namespace {

using std::chrono::milliseconds;
using testing::HasSubstr;

uint64_t Qword(const uint32_t* dwords) { return dwords[0] | uint64_t{dwords[1]} << 32; }
void Write64(uint64_t address, uint64_t value) { StoreLe(reinterpret_cast<void*>(address), value); }
uint64_t Read64(uint64_t address) { return LoadLe<uint64_t>(reinterpret_cast<const void*>(address)); }

// Runs PM4 dwords as XCC `xcc`: RELEASE_MEM of 64 bits, INDIRECT_BUFFER, PRED_EXEC; counts what else it meets.
struct Pm4Engine {
  uint32_t xcc = 0;
  int nops = 0, writes = 0, others = 0;

  void Run(const std::vector<uint32_t>& dwords) {
    for (size_t at = 0; at < dwords.size();) {
      const uint32_t header = dwords[at];
      ASSERT_EQ(header >> 30, 3u) << "at " << at;
      const uint32_t op = (header >> 8) & 0xff;
      const size_t size = ((header >> 16) & 0x3fff) == 0x3fff ? 1 : ((header >> 16) & 0x3fff) + 2;
      ASSERT_LE(at + size, dwords.size());
      const uint32_t* body = &dwords[at + 1];
      at += size;
      switch (op) {
        case 0x10:
          ++nops;
          break;
        case 0x37:
          ++writes;
          break;
        case 0x49:
          ASSERT_EQ(size, 8u);
          ASSERT_EQ(body[1] >> 29, 2u) << "64 bits of data";
          Write64(Qword(body + 2), Qword(body + 4));
          break;
        case 0x3f: {
          const auto* buffer = reinterpret_cast<const uint32_t*>(Qword(body));
          Run(std::vector<uint32_t>(buffer, buffer + (body[2] & 0xfffff)));
          break;
        }
        case 0x23:
          if (((body[0] >> 24) & (1u << xcc)) == 0) at += body[0] & 0x3fff;
          break;
        default:
          ++others;
      }
    }
  }
};

// Takes what lies between the read pointer and the doorbell out of a PM4 ring, as one stretch.
std::vector<uint32_t> TakePm4(const Pm4Queue& queue) {
  const auto ring = queue.ring().as<uint32_t>();
  const uint64_t written = *queue.doorbell();
  EXPECT_EQ(queue.WritePointer(), written);
  std::vector<uint32_t> dwords;
  uint64_t read = queue.ReadPointer();
  while (read != written % ring.size()) {
    dwords.push_back(ring[read]);
    read = (read + 1) % ring.size();
  }
  StoreLe(reinterpret_cast<void*>(queue.request().read_pointer_address), read);
  return dwords;
}

class QueueTest : public FakeDeviceTest {
 protected:
  static QueueOptions Small() {
    QueueOptions options;
    options.ring_bytes = 1024;
    options.room_timeout = milliseconds(20);
    return options;
  }
};

TEST_F(QueueTest, Pm4SubmissionEndsInAFenceAndRingsInDwords) {
  Open("rx7900xtx");
  auto queue = gpu().OpenPm4Queue();
  ASSERT_TRUE(queue.ok()) << queue.error().message;
  auto ticket = (*queue)->Submit(Pm4Nop{.dwords = 5});
  ASSERT_TRUE(ticket.ok()) << ticket.error().message;
  EXPECT_EQ(*(*queue)->doorbell(), 13u);  // 5 of NOP, 8 of RELEASE_MEM
  EXPECT_EQ((*queue)->ring().Load32(0), 0xc0031000u);
  EXPECT_EQ((*queue)->ring().Load32(20), 0xc0064900u);
  EXPECT_FALSE(ticket->Done());
  EXPECT_FALSE((*queue)->Idle());
  EXPECT_THAT(ticket->Wait(Deadline::Now()).error().message, HasSubstr("pm4 queue 1 of gpu 11: fence 1 awaited, 0"));

  Pm4Engine engine;
  engine.Run(TakePm4(**queue));
  EXPECT_EQ(engine.nops, 1);
  EXPECT_TRUE(ticket->Done());
  EXPECT_TRUE((*queue)->Idle());
  EXPECT_EQ((*queue)->completed(), 1u);
}

TEST_F(QueueTest, Pm4RingIsUsedRoundAndRoundWithoutLosingADword) {
  Open("rx7900xtx");
  auto queue = gpu().OpenPm4Queue(Small());
  ASSERT_TRUE(queue.ok());
  Pm4Engine engine;
  for (uint32_t i = 1; i <= 300; ++i) {
    auto ticket = (*queue)->Submit(Pm4Nop{.dwords = 1 + i % 90});
    ASSERT_TRUE(ticket.ok()) << ticket.error().message;
    engine.Run(TakePm4(**queue));
    ASSERT_EQ(engine.nops, static_cast<int>(i));
    ASSERT_TRUE(ticket->Done());
    ASSERT_EQ((*queue)->completed(), i);
  }
  EXPECT_EQ(engine.others, 0);
  EXPECT_GT(*(*queue)->doorbell(), 256u * 20) << "the write pointer does not wrap";
}

TEST_F(QueueTest, Pm4WaitsForRoomAndSaysSoWhenThereIsNone) {
  Open("rx7900xtx");
  auto queue = gpu().OpenPm4Queue(Small());
  ASSERT_TRUE(queue.ok());
  ASSERT_TRUE((*queue)->Submit(Pm4Nop{.dwords = 200}).ok());
  auto full = (*queue)->Submit(Pm4Nop{.dwords = 40});  // 208 + 48 would fill all 256
  ASSERT_FALSE(full.ok());
  EXPECT_EQ(full.error().code, ETIME);
  EXPECT_THAT(full.error().message, HasSubstr("no room for 48 dwords, 208 of 256 unread"));
  EXPECT_EQ(*(*queue)->doorbell(), 208u);
  TakePm4(**queue);
  auto again = (*queue)->Submit(Pm4Nop{.dwords = 40});
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->value(), 2u) << "a submission that was not made has no fence value";
  EXPECT_EQ((*queue)->Submit(Pm4Nop{.dwords = 248}).error().code, EINVAL);
}

TEST_F(QueueTest, Pm4OnSeveralXccsFencesByEachAndRunsPacketsOnce) {
  Open("mi300x");
  auto queue = gpu().OpenPm4Queue();
  ASSERT_TRUE(queue.ok()) << queue.error().message;
  ASSERT_EQ((*queue)->xccs(), 8u);
  auto ticket = (*queue)->Submit(Pm4WriteData{.address = 0x1000, .data = {1}});
  ASSERT_TRUE(ticket.ok()) << ticket.error().message;
  EXPECT_EQ(*(*queue)->doorbell(), 4u) << "only the call of an indirect buffer";
  const std::vector<uint32_t> ring = TakePm4(**queue);
  int writes = 0;
  for (uint32_t xcc = 0; xcc < 8; ++xcc) {
    EXPECT_FALSE(ticket->Done()) << "before XCC " << xcc;
    Pm4Engine engine{.xcc = xcc};
    engine.Run(ring);
    writes += engine.writes;
    EXPECT_EQ(engine.others, 0);
  }
  EXPECT_EQ(writes, 1);
  EXPECT_TRUE(ticket->Done());
}

TEST_F(QueueTest, IndirectMemoryIsNotUsedAgainBeforeItsWorkIsDone) {
  Open("mi300x");
  QueueOptions options;
  options.room_timeout = milliseconds(20);
  auto queue = gpu().OpenPm4Queue(options);
  ASSERT_TRUE(queue.ok());
  const std::vector<uint32_t> nops(15000, 0xffff1000);  // one-dword NOPs
  std::vector<Ticket> tickets;
  Result<Ticket> last = (*queue)->SubmitDwords(nops);
  while (last.ok()) {
    tickets.push_back(*last);
    ASSERT_LT(tickets.size(), 100u);
    last = (*queue)->SubmitDwords(nops);
  }
  EXPECT_EQ(last.error().code, ETIME);
  EXPECT_THAT(last.error().message, HasSubstr("no indirect memory"));
  EXPECT_EQ(tickets.size(), 4u);  // 60 KiB each in 256 KiB
  const std::vector<uint32_t> ring = TakePm4(**queue);
  for (uint32_t xcc = 0; xcc < 8; ++xcc) Pm4Engine{.xcc = xcc}.Run(ring);
  EXPECT_TRUE(tickets.back().Done());
  EXPECT_TRUE((*queue)->SubmitDwords(nops).ok());
  EXPECT_EQ((*queue)->SubmitDwords(std::vector<uint32_t>(17000, 0xffff1000)).error().code, EINVAL);
}

TEST_F(QueueTest, MeetingLetsNoXccSignalBeforeAllAreThere) {
  Open("mi300x");
  auto queue = gpu().OpenPm4Queue();
  auto semaphore = gpu().OpenSemaphore();
  ASSERT_TRUE(queue.ok() && semaphore.ok());
  ASSERT_TRUE((*queue)->SubmitSignal(**semaphore, 5).ok());
  // Every XCC writes one slot, then waits for eight, then the first alone signals.
  const std::vector<uint32_t> ring = TakePm4(**queue);
  ASSERT_EQ(ring.size(), 4u);
  for (uint32_t xcc = 0; xcc < 8; ++xcc) {
    Pm4Engine engine{.xcc = xcc};
    engine.Run(ring);
    EXPECT_EQ(engine.others, 8) << "waits of XCC " << xcc;
    EXPECT_EQ((*semaphore)->Value(), 5u);
  }
}

TEST_F(QueueTest, ComputeQueuesBringTheMemoryThatTheKernelDemands) {
  Open("mi300x");
  auto pm4 = gpu().OpenPm4Queue();
  ASSERT_TRUE(pm4.ok());
  const QueueRequest& request = (*pm4)->request();
  EXPECT_EQ(request.control_stack_bytes, 0x3000u);  // the table of queue memory, MI300X SPX
  EXPECT_EQ(request.save_area_bytes, 0x1621000u);
  EXPECT_EQ(request.eop_bytes, 4096u);
  bool found = false;
  for (const auto& [handle, allocation] : fake_->allocations) {
    if (allocation.request.address == request.save_area_address) {
      found = true;
      EXPECT_EQ(allocation.request.bytes, 0xb167000u);
      EXPECT_EQ(allocation.request.kind, MemoryKind::kUserptr);
    }
    if (allocation.request.address == request.ring_address) {
      EXPECT_EQ(allocation.request.bytes, request.ring_bytes);
    }
  }
  EXPECT_TRUE(found);
  EXPECT_EQ(request.write_pointer_address / 4096, request.read_pointer_address / 4096);
  const auto header = [&](uint32_t xcc, uint64_t offset) {
    return LoadLe<uint32_t>(
        reinterpret_cast<const void*>(request.save_area_address + uint64_t{xcc} * request.save_area_bytes + offset));
  };
  EXPECT_EQ(header(0, 16), 8u * 0x1621000u);  // all debugger memory lies behind the last save area
  EXPECT_EQ(header(7, 16), 0x1621000u);
  EXPECT_EQ(header(7, 20), 8u * 0xbe00u);

  auto aql = gpu().OpenAqlQueue();
  ASSERT_TRUE(aql.ok());
  EXPECT_EQ((*aql)->request().eop_bytes, 0u);
  auto sdma = gpu().OpenSdmaQueue();
  ASSERT_TRUE(sdma.ok());
  EXPECT_EQ((*sdma)->request().eop_bytes, 0u);
  EXPECT_EQ((*sdma)->request().save_area_address, 0u);
}

// ---- SDMA

// Reads SDMA packets of the kinds below between read pointer and doorbell. Checks that none crosses the ring's end.
struct SdmaEngine {
  int nops = 0, traps = 0, fences = 0;

  void Run(const SdmaQueue& queue) {
    const auto ring = queue.ring().as<uint32_t>();
    uint64_t read = queue.ReadPointer() / 4;
    ASSERT_EQ(queue.WritePointer(), *queue.doorbell());
    for (const uint64_t written = *queue.doorbell() / 4; read < written;) {
      const uint32_t* packet = &ring[read % ring.size()];
      const size_t left = ring.size() - read % ring.size();
      size_t size = 0;
      switch (packet[0] & 0xff) {
        case 0:
          size = 1 + ((packet[0] >> 16) & 0x3fff);
          ++nops;
          break;
        case 2:
          size = 4 + (packet[3] & 0xfffff) + 1;
          break;
        case 5:
          size = 4;
          ++fences;
          StoreLe(reinterpret_cast<void*>(Qword(packet + 1)), packet[3]);
          break;
        case 6:
          size = 2;
          ++traps;
          break;
        case 10:
          ASSERT_EQ(packet[0] >> 25, 47u);
          size = 8;
          Write64(Qword(packet + 1), Read64(Qword(packet + 1)) + Qword(packet + 3));
          break;
        case 17:
          size = 5;
          break;
        default:
          FAIL() << "op " << (packet[0] & 0xff);
      }
      ASSERT_LE(size, left) << "packet over the ring's end";
      read += size;
    }
    StoreLe(reinterpret_cast<void*>(queue.request().read_pointer_address), read * 4);
  }
};

TEST_F(QueueTest, SdmaKeepsSubmissionsWholeAtTheRingsEnd) {
  for (const char* board : {"mi300x", "rx7900xtx"}) {
    SCOPED_TRACE(board);
    Open(board);
    auto queue = gpu().OpenSdmaQueue(Small());
    ASSERT_TRUE(queue.ok()) << queue.error().message;
    SdmaEngine engine;
    for (uint32_t i = 1; i <= 200; ++i) {
      auto ticket = (*queue)->Submit(SdmaWrite{.target = 0x1000, .data = std::vector<uint32_t>(1 + i % 100, i)},
                                     SdmaTrap{.int_context = 1});
      ASSERT_TRUE(ticket.ok()) << ticket.error().message;
      EXPECT_FALSE(ticket->Done());
      engine.Run(**queue);
      ASSERT_TRUE(ticket->Done());
      ASSERT_EQ(engine.traps, static_cast<int>(i));
    }
    EXPECT_GT(engine.nops, 0);
    EXPECT_GT(*(*queue)->doorbell(), 1024u * 20) << "bytes, not wrapped";
    queue->reset();
    EXPECT_EQ(LiveSnapshot{}.DifferenceTo(device_->live().Snapshot()), "");
  }
}

TEST_F(QueueTest, SdmaFencesWithoutAtomicsWhereTheLinkHasNone) {
  Open("rx7900xtx", 1, /*atomics=*/false);
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_TRUE(queue.ok());
  auto ticket = (*queue)->SubmitFence();
  ASSERT_TRUE(ticket.ok());
  SdmaEngine engine;
  engine.Run(**queue);
  EXPECT_EQ(engine.fences, 1);
  EXPECT_TRUE(ticket->Done());
}

TEST_F(QueueTest, SdmaFullRing) {
  Open("rx7900xtx");
  auto queue = gpu().OpenSdmaQueue(Small());
  ASSERT_TRUE(queue.ok());
  Result<Ticket> last = (*queue)->SubmitFence();
  while (last.ok()) last = (*queue)->SubmitFence();
  EXPECT_EQ(last.error().code, ETIME);
  EXPECT_THAT(last.error().message, HasSubstr("sdma queue 1 of gpu 11: no room"));
  SdmaEngine engine;
  engine.Run(**queue);
  EXPECT_TRUE((*queue)->SubmitFence().ok());
  EXPECT_EQ((*queue)->Submit(SdmaNop{.dwords = 300}).error().code, EINVAL);
}

// ---- AQL

TEST_F(QueueTest, AqlRingsWithTheLastIndexAndFencesByABarrier) {
  Open("mi300x");
  auto queue = gpu().OpenAqlQueue();
  ASSERT_TRUE(queue.ok()) << queue.error().message;
  EXPECT_EQ((*queue)->ring().Load32(64) & 0xff, 1u) << "slots begin as invalid packets";
  auto ticket = (*queue)->Submit(AqlKernelDispatch{.grid_size_x = 77});
  ASSERT_TRUE(ticket.ok());
  EXPECT_EQ(*(*queue)->doorbell(), 1u);
  EXPECT_EQ((*queue)->WritePointer(), 2u);
  EXPECT_EQ((*queue)->ring().Load32(12), 77u);
  EXPECT_EQ((*queue)->ring().Load32(64) & 0x1ff, 3u | 1u << 8) << "barrier-and with the barrier bit";
  EXPECT_EQ((*queue)->ring().Load64(64 + 56), (*queue)->fence_signal_address());
  // The pointers lie in an amd_queue_t: write_dispatch_id at 56, read_dispatch_id at 128.
  EXPECT_EQ((*queue)->request().write_pointer_address, (*queue)->amd_queue_address() + 56);
  EXPECT_EQ((*queue)->request().read_pointer_address, (*queue)->amd_queue_address() + 128);

  EXPECT_FALSE(ticket->Done());
  const uint64_t value = (*queue)->fence_signal_address() + 8;
  Write64(value, Read64(value) - 1);
  EXPECT_TRUE(ticket->Done());
  EXPECT_EQ((*queue)->error(), 0u);
}

TEST_F(QueueTest, AqlWaitsForSlotsToBeRead) {
  Open("rx7900xtx");
  auto queue = gpu().OpenAqlQueue(Small());  // 16 packets
  ASSERT_TRUE(queue.ok());
  for (int i = 0; i < 8; ++i) ASSERT_TRUE((*queue)->Submit(AqlKernelDispatch{}).ok());
  auto full = (*queue)->SubmitFence();
  EXPECT_EQ(full.error().code, ETIME);
  EXPECT_THAT(full.error().message, HasSubstr("no room for 1 packets, 16 of 16 unread"));
  Write64((*queue)->request().read_pointer_address, 16);
  EXPECT_TRUE((*queue)->Idle());
  ASSERT_TRUE((*queue)->SubmitFence().ok());
  EXPECT_EQ((*queue)->ring().Load32(0) & 0xff, 3u) << "first slot again";
  EXPECT_EQ((*queue)->SubmitPackets(std::vector<AqlPacketBytes>(16)).error().code, EINVAL);
}

TEST_F(QueueTest, AqlCallsPm4ByAVendorPacket) {
  Open("mi300x");
  auto queue = gpu().OpenAqlQueue();
  auto semaphore = gpu().OpenSemaphore();
  ASSERT_TRUE(queue.ok() && semaphore.ok());
  ASSERT_TRUE((*queue)->SubmitSignal(**semaphore, 9).ok());
  const uint8_t* slot = (*queue)->ring().host();
  EXPECT_EQ(LoadLe<uint16_t>(slot) & 0x1ff, 0x100);  // vendor specific, barrier
  EXPECT_EQ(LoadLe<uint16_t>(slot + 2), 1);          // PM4 indirect buffer
  EXPECT_EQ(LoadLe<uint32_t>(slot + 4), 0xc0023f00u);
  EXPECT_EQ(LoadLe<uint32_t>(slot + 20), 10u);
  Pm4Engine second{.xcc = 1};
  second.Run({LoadLe<uint32_t>(slot + 4), LoadLe<uint32_t>(slot + 8), LoadLe<uint32_t>(slot + 12),
              LoadLe<uint32_t>(slot + 16)});
  EXPECT_EQ((*semaphore)->Value(), 0u) << "another XCC than the first signals nothing";
  Pm4Engine first;
  first.Run({LoadLe<uint32_t>(slot + 4), LoadLe<uint32_t>(slot + 8), LoadLe<uint32_t>(slot + 12),
             LoadLe<uint32_t>(slot + 16)});
  EXPECT_EQ((*semaphore)->Value(), 9u);
}

TEST_F(QueueTest, AqlScratchGrowsAndIsDescribed) {
  Open("mi300x");
  auto queue = gpu().OpenAqlQueue();
  ASSERT_TRUE(queue.ok());
  ASSERT_TRUE((*queue)->ProvideScratch(16, 64).ok());
  const auto field = [&](uint64_t offset) {
    return LoadLe<uint64_t>(reinterpret_cast<void*>((*queue)->amd_queue_address() + offset));
  };
  EXPECT_EQ(field(140) & 0xffffffff, 1u << 12 | 1216u);  // 1 KiB a wave, 38 CUs of 32 wave slots, per XCC
  EXPECT_EQ(field(168), 1216u * 1024);
  EXPECT_EQ(field(176) & 0xffffffff, 16u);
  const uint64_t base = field(160);
  ASSERT_TRUE((*queue)->ProvideScratch(8, 64).ok());
  EXPECT_EQ(field(160), base) << "less than there is changes nothing";
  ASSERT_TRUE((*queue)->ProvideScratch(4096, 64).ok());
  EXPECT_EQ((field(140) & 0xffffffff) >> 12, 256u);
  EXPECT_EQ(device_->live().Snapshot().of(LiveKind::kVram), 1);
}

// ---- life and death

TEST_F(QueueTest, LeaveNothingWhicheverRequestFails) {
  Open("mi300x");
  int failed = 0;
  for (const int kind : {0, 1, 2}) {
    for (int nth = 1;; ++nth) {
      fake_->fail_at = nth;
      bool ok;
      if (kind == 0) ok = gpu().OpenPm4Queue().ok();
      if (kind == 1) ok = gpu().OpenAqlQueue().ok();
      if (kind == 2) ok = gpu().OpenSdmaQueue().ok();
      if (fake_->fail_at > 0) break;
      ASSERT_FALSE(ok);
      ASSERT_EQ(LiveSnapshot{}.DifferenceTo(device_->live().Snapshot()), "") << "kind " << kind << ", request " << nth;
      ASSERT_TRUE(fake_->allocations.empty() && fake_->queues.empty());
      ++failed;
    }
    fake_->fail_at = 0;
  }
  EXPECT_GT(failed, 30);
}

TEST_F(QueueTest, TicketOutlivesItsQueue) {
  Open("rx7900xtx");
  auto queue = gpu().OpenPm4Queue();
  ASSERT_TRUE(queue.ok());
  auto done = (*queue)->SubmitFence();
  auto never = [&] {
    Pm4Engine engine;
    engine.Run(TakePm4(**queue));
    return (*queue)->SubmitFence();
  }();
  ASSERT_TRUE(done.ok() && never.ok());
  queue->reset();
  EXPECT_TRUE(done->Done());
  EXPECT_FALSE(never->Done());
  EXPECT_THAT(never->Describe(), HasSubstr("pm4 queue 1 of gpu 11: fence 2"));
}

TEST_F(QueueTest, DestroyReportsATimeoutAndEndsTheQueueAllTheSame) {
  Open("rx7900xtx");
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_TRUE(queue.ok());
  fake_->destroy_queue_code = ETIME;
  EXPECT_EQ((*queue)->Destroy().error().code, ETIME);
  EXPECT_TRUE((*queue)->destroyed());
  EXPECT_EQ((*queue)->SubmitFence().error().code, ENODEV);
  EXPECT_TRUE((*queue)->Destroy().ok());
}

TEST_F(QueueTest, UpdateKeepsTheRing) {
  Open("rx7900xtx");
  auto queue = gpu().OpenPm4Queue();
  ASSERT_TRUE(queue.ok());
  ASSERT_TRUE((*queue)->Update(0, 15).ok());
  EXPECT_EQ(fake_->updates.back().percentage, 0u);
  EXPECT_EQ(fake_->updates.back().ring_address, (*queue)->ring().address());
  EXPECT_EQ(fake_->updates.back().ring_bytes, 65536u);
}

TEST_F(QueueTest, EncodingErrorsSubmitNothing) {
  Open("rx7900xtx");
  auto queue = gpu().OpenPm4Queue();
  ASSERT_TRUE(queue.ok());
  auto refused = (*queue)->Submit(Pm4Nop{.dwords = 4}, Pm4AcquireMem{});  // gfx9's form on gfx11
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ((*queue)->WritePointer(), 0u);
  EXPECT_EQ((*queue)->submitted(), 0u);
}

}  // namespace
}  // namespace kfdcts
