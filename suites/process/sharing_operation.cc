// Processes share a GPU: what one takes the others miss, what one gives the others get, and what a dead one had comes
// back.
//
// Plan: VRAM taken and given back by another process, by request and by its death; a buffer that travels as a dmabuf:
// described, imported, mapped and read there; its owner frees it first, the importer first, the descriptor is closed
// first. Linux 6.12 kfd_chardev.c kfd_ioctl_get_dmabuf_info, kfd_ioctl_import_dmabuf, kfd_ioctl_export_dmabuf;
// kfd_process.c kfd_process_notifier_release_internal.

#include <unistd.h>

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

constexpr auto kSoon = 10s;
constexpr uint64_t kTaken = 64 * kMiB;
constexpr uint64_t kShared = 8 * kMiB;  // more than what AVAILABLE_MEMORY rounds to
constexpr uint64_t kSeed = 77;

// What a child says: a word for what it did, and "ok" or why not.
void Report(Stage& stage, const std::string& what, const Status& done) {
  stage.Say(what + ": " + (done.ok() ? "ok" : done.error().message));
}

Gpu& GpuOf(Device& device) { return *device.gpus()[GpuUnderTest()]; }

class SharedGpu : public GpuTest {
 protected:
  // A process that takes kTaken of VRAM when told to, and gives it back when told again.
  Accomplice Taker() {
    return Accomplice::Fork([](Stage& stage) {
      Result<std::unique_ptr<Device>> device = Device::Open();
      if (!device.ok()) return Report(stage, "open", device.error());
      stage.Say("ready");
      stage.Hear();
      Result<Buffer> buffer = GpuOf(**device).Vram(kTaken);
      Report(stage, "take", buffer.ok() ? Status() : buffer.error());
      stage.Hear();
      Report(stage, "give", buffer->Free());
      stage.Hear();
    });
  }
  uint64_t Settled(uint64_t wanted) {
    HoldsBy(Deadline::In(kSoon), [&] { return gpu().AvailableMemory() == wanted; });
    return gpu().AvailableMemory();
  }
};
GPU_SUITE(SharedGpu, Kind::kOperation, Needs(KfdVersion(1, 9)), Tier::kStandard);

TEST_F(SharedGpu, HasOneStoreOfMemoryForAll) {
  Accomplice child = Taker();
  ASSERT_EQ(Value(child.Hear()), "ready");
  const uint64_t before = gpu().AvailableMemory();
  child.Say("take");
  ASSERT_EQ(Value(child.Hear()), "take: ok");
  EXPECT_EQ(gpu().AvailableMemory(), before - kTaken);
  child.Say("give");
  ASSERT_EQ(Value(child.Hear()), "give: ok");
  EXPECT_EQ(Settled(before), before);
}

TEST_F(SharedGpu, GetsBackWhatADeadProcessHad) {
  Accomplice child = Taker();
  ASSERT_EQ(Value(child.Hear()), "ready");
  const uint64_t before = gpu().AvailableMemory();
  child.Say("take");
  ASSERT_EQ(Value(child.Hear()), "take: ok");
  EXPECT_EQ(gpu().AvailableMemory(), before - kTaken);
  child.Kill(SIGKILL);
  ASSERT_THAT(child.Join(), IsOk());
  EXPECT_EQ(Settled(before), before);
}

class SharedBuffer : public SdmaTest {
 protected:
  void Prepare() override {
    SdmaTest::Prepare();
    buffer_.emplace(gpu().Vram(kShared).FillPattern(kSeed));
    bytes_ = buffer_->driver().mapped_size();
    dmabuf_ = FileDescriptor(os(), Value(buffer_->driver().ExportDmabuf()));
  }
  void Release() override {
    dmabuf_.Reset();
    buffer_.reset();
    SdmaTest::Release();
  }
  GuardedBuffer& buffer() { return *buffer_; }
  void FreeOwn() { buffer_.reset(); }
  void CloseDescriptor() { dmabuf_.Reset(); }
  int descriptor() const { return dmabuf_.get(); }

  // A process that imports the buffer, then, a line each: reads all of it by SDMA, frees it. The child has the
  // descriptor because it is a copy of this process.
  Accomplice Importer() {
    const int fd = dmabuf_.get();
    const uint64_t bytes = bytes_;
    return Accomplice::Fork([fd, bytes](Stage& stage) {
      Result<std::unique_ptr<Device>> device = Device::Open();
      if (!device.ok()) return Report(stage, "open", device.error());
      Gpu& gpu = GpuOf(**device);
      Result<Buffer> imported = Buffer::Import(gpu, fd, bytes);
      close(fd);
      Report(stage, "import", imported.ok() ? Status() : imported.error());
      for (std::string word; !(word = stage.Hear()).empty();) {
        Report(stage, word, word == "read" ? Read(gpu, *imported) : imported->Free());
      }
    });
  }
  void ExpectDone(Accomplice& child, const std::string& word) {
    child.Say(word);
    EXPECT_EQ(Value(child.Hear()), word + ": ok");
  }
  static Status Read(Gpu& gpu, const Buffer& imported) {
    KFDCTS_ASSIGN(const Buffer copy, gpu.Gtt(kShared));
    KFDCTS_ASSIGN(const std::unique_ptr<SdmaQueue> queue, gpu.OpenSdmaQueue());
    const SdmaStream stream = std::move(
        SdmaStream(gpu.family()).Copy(copy.address(), imported.address() + GuardedBuffer::kGuardBefore, kShared));
    KFDCTS_ASSIGN(const Ticket done, queue->SubmitDwords(stream));
    KFDCTS_TRY(done.Wait(Deadline::In(kSoon)));
    const auto wrong = Compare(copy.bytes(), Expected::Pattern(kShared, kSeed).host());
    return wrong ? Status(Error{wrong->description, EIO}) : Status();
  }

 private:
  std::optional<GuardedBuffer> buffer_;
  FileDescriptor dmabuf_;
  uint64_t bytes_ = 0;
};
GPU_SUITE(SharedBuffer, Kind::kOperation, Needs(KfdVersion(1, 12), Feature::kSdma, LargeBar()), Tier::kStandard);

TEST_F(SharedBuffer, IsTheSameMemoryElsewhere) {
  Accomplice child = Importer();
  ASSERT_EQ(Value(child.Hear()), "import: ok");
  ExpectDone(child, "read");
  ExpectDone(child, "free");
  EXPECT_THAT(buffer(), HoldsSameBytesAs(Expected::Pattern(kShared, kSeed)));
  EXPECT_THAT(buffer(), HasIntactCanaries());
}

TEST_F(SharedBuffer, OutlivesItsOwner) {
  Accomplice child = Importer();
  ASSERT_EQ(Value(child.Hear()), "import: ok");
  CloseDescriptor();
  FreeOwn();
  ExpectDone(child, "read");
  const uint64_t before = gpu().AvailableMemory();
  ExpectDone(child, "free");
  EXPECT_TRUE(HoldsBy(Deadline::In(kSoon), [&] { return gpu().AvailableMemory() > before; }))
      << "the last one frees it";
}

TEST_F(SharedBuffer, OutlivesItsImporters) {
  for (int time = 0; time < 3; ++time) {
    Accomplice child = Importer();
    ASSERT_EQ(Value(child.Hear()), "import: ok");
    ExpectDone(child, "read");
    child.Kill(SIGKILL);
    ASSERT_THAT(child.Join(), IsOk());
  }
  EXPECT_THAT(buffer(), HoldsSameBytesAs(Expected::Pattern(kShared, kSeed)));
  EXPECT_THAT(buffer(), HasIntactCanaries());
}

TEST_F(SharedBuffer, LivesInItsDescriptorAlone) {
  const uint64_t before = gpu().AvailableMemory();
  FreeOwn();
  EXPECT_EQ(gpu().AvailableMemory(), before) << "the descriptor keeps it";
  Accomplice child = Importer();
  ASSERT_EQ(Value(child.Hear()), "import: ok");
  ExpectDone(child, "read");
}

TEST_F(SharedBuffer, IsDescribedByItsDescriptor) {
  abi::GetDmabufInfoArgs args = {};
  args.dmabuf_fd = static_cast<uint32_t>(descriptor());
  ASSERT_THAT(Call(abi::kGetDmabufInfo, args), Succeeds());
  EXPECT_EQ(args.size, buffer().driver().mapped_size());
  EXPECT_EQ(args.gpu_id, gpu().gpu_id());
  EXPECT_EQ(args.flags & (abi::kAllocVram | abi::kAllocGtt), abi::kAllocVram);
  args.dmabuf_fd = static_cast<uint32_t>(raw().fd());
  EXPECT_THAT(Call(abi::kGetDmabufInfo, args), FailsWith(EINVAL)) << "no dmabuf";
}

}  // namespace
}  // namespace kfdcts::suites
