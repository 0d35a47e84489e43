// Semaphore: a 64-bit timeline in memory that the CPU and every engine can advance and wait for.
//
// Owns the word, and the protocol by which 32-bit engines use it:
//  - The value only grows. CPU accesses are 64-bit always.
//  - An engine signals all 64 bits: RELEASE_MEM with DATA_SEL 2 (PM4, AQL), ATOMIC ADD64 (SDMA; two FENCEs, low dword
//    first, where the link to the host has no 64-bit atomics: a reader may see the value late, never early).
//  - An engine that compares 32 bits waits for the low dword. Values 2^32 apart share it; an *epoch* is one run of the
//    low dword from 0 to 0xffffffff. A wait for a value of the present epoch is `low >= value`; for one of the next
//    epoch it is preceded by `low < 2^31`, which becomes true when the epoch begins. Values further away are refused
//    (EINVAL), as are signals 2^31 or more ahead of the value.
//  - The timeline may not leave an epoch while a 32-bit wait of it is pending. Signal() by the CPU therefore first
//    stops at the epoch's last value until those are over; a GPU signal into a new epoch is refused (EBUSY) meanwhile.
//  - Signals happen in the order in which they are promised: an add of one engine and a store of another would lose
//    values otherwise. Signal() by the CPU waits until what engines have promised is there; engines must wait for one
//    another.
//  - Engines with a 64-bit compare have none of these limits.
// Does not own queues: they encode through it (PacketsToSignal, PacketsToWait). Thread-safe.

#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "driver/base/deadline.h"
#include "driver/base/result.h"
#include "driver/memory/buffer.h"
#include "driver/semaphore/ticket.h"

namespace kfdcts {

struct Family;

enum class EngineKind : uint8_t { kPm4, kSdma };

struct SemaphoreOptions {
  uint64_t initial = 0;
  std::vector<const Gpu*> peers{};  // further GPUs that use it
  BufferOptions memory{};           // GTT by default
};

class Semaphore {
 public:
  static Result<std::unique_ptr<Semaphore>> Create(Gpu& gpu, const SemaphoreOptions& options = {});
  // For a word that somebody else owns (8-byte aligned): no GPU needed, so the protocol can be tested on plain memory.
  static std::unique_ptr<Semaphore> OnWord(uint64_t* word, uint64_t gpu_address, uint64_t initial);
  ~Semaphore();

  uint64_t address() const { return address_; }
  uint64_t Value() const;  // now; acquire
  // Highest value that anyone has signalled or submitted a signal for.
  uint64_t Promised() const;

  // Release. Errors: EINVAL when `value` is not above Promised() or too far ahead; ETIME when engines do not keep their
  // promises, or pending waits of the old epoch do not end, in time.
  Status Signal(uint64_t value, Deadline deadline = Deadline::In(std::chrono::seconds(10)));
  // ETIME: "semaphore at 0x...: 7 awaited, 5 reached".
  Status Wait(uint64_t value, Deadline deadline) const;

  // Dwords for an engine of `family`. `atomics` says whether ATOMIC ADD64 reaches this memory.
  // Signal: counts as promised from now on: submit it, in the order in which they were made.
  Status PacketsToSignal(EngineKind engine, const Family& family, uint64_t value, bool atomics,
                         std::vector<uint32_t>& out);
  Status PacketsToWait(EngineKind engine, const Family& family, uint64_t value, std::vector<uint32_t>& out);
  // The work that contains a wait for `value` made by PacketsToWait: pending until its ticket is done.
  void NotePendingWait(const Ticket& ticket, uint64_t value);

 private:
  Semaphore() = default;
  Status CheckAhead(uint64_t value) const;
  struct PendingWait {
    Ticket ticket;
    uint64_t epoch;
  };
  // Waits for values of epochs before this one.
  bool WaitsPendingBefore(uint64_t epoch);

  Buffer memory_;
  Device* device_ = nullptr;
  uint64_t* word_ = nullptr;
  uint64_t address_ = 0;
  mutable std::mutex mutex_;
  uint64_t promised_ = 0;
  std::vector<PendingWait> pending_waits_;
};

}  // namespace kfdcts
