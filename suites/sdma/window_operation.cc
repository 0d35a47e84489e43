// SDMA sub-window copies: the box of elements asked for arrives where it was asked to, and nothing around it changes.
//
// Plan: one row, a rectangle and a box out of volumes of different pitches; every element size; each position on its
// own; the largest row; several windows in one stream. Targets are compared whole with what the CPU would have copied.
// Positions and sizes count elements (ROCr amd_blit_sdma.cpp BuildCopyRectCommand).

#include "fixtures/prelude.h"

namespace kfdcts::suites {
namespace {

class SdmaSubWindow : public SdmaTest {
 protected:
  // The volume that a window's end lies in: bytes.
  static uint64_t BytesOf(uint32_t slice, uint32_t planes, uint8_t element) {
    return (uint64_t{slice} * planes) << element;
  }

  void ExpectCopies(SdmaCopySubWindow window) {
    SCOPED_TRACE(testing::Message() << "elements of " << (1u << window.element) << " bytes, " << window.width << " x "
                                    << window.height << " x " << window.depth);
    const GuardedBuffer source =
        gpu().Gtt(BytesOf(window.source_slice, window.source_z + window.depth, window.element)).FillPattern(41);
    const GuardedBuffer target =
        gpu().Vram(BytesOf(window.target_slice, window.target_z + window.depth, window.element)).FillPattern(42);
    window.source = source.address();
    window.target = target.address();
    Expected expected = Expected::Pattern(target.size(), 42);
    CopyByCpu(window, source.host(), expected.writable());
    auto queue = gpu().OpenSdmaQueue();
    ASSERT_THAT(queue->Submit(window), CompletesWithin(kSoon));
    EXPECT_THAT(target, HoldsSameBytesAs(expected));
    EXPECT_THAT(target, HasIntactCanaries());
  }
  // A box in the middle of two volumes, neither of the other's shape.
  static SdmaCopySubWindow Box(uint8_t element) {
    return {.element = element,
            .source_x = 3,
            .source_y = 2,
            .source_z = 1,
            .source_pitch = 40,
            .source_slice = 40 * 12,
            .target_x = 5,
            .target_y = 1,
            .target_z = 2,
            .target_pitch = 64,
            .target_slice = 64 * 10,
            .width = 17,
            .height = 7,
            .depth = 3};
  }
  static void CopyByCpu(const SdmaCopySubWindow& window, std::span<const uint8_t> from, std::span<uint8_t> to) {
    const uint64_t bytes = uint64_t{window.width} << window.element;
    for (uint64_t z = 0; z < window.depth; ++z) {
      for (uint64_t y = 0; y < window.height; ++y) {
        const uint64_t source = (window.source_x + (window.source_y + y) * window.source_pitch +
                                 (window.source_z + z) * window.source_slice)
                                << window.element;
        const uint64_t target = (window.target_x + (window.target_y + y) * window.target_pitch +
                                 (window.target_z + z) * window.target_slice)
                                << window.element;
        std::ranges::copy(from.subspan(source, bytes), to.subspan(target, bytes).begin());
      }
    }
  }
};
GPU_SUITE(SdmaSubWindow, Kind::kOperation, Needs(Feature::kSdmaSubWindow, LargeBar()), Tier::kStandard);

TEST_F(SdmaSubWindow, OfOneElement) {
  ExpectCopies({.element = 2, .source_pitch = 8, .source_slice = 8, .target_pitch = 8, .target_slice = 8});
}

TEST_F(SdmaSubWindow, OfARectangleBetweenPitches) {
  ExpectCopies({.element = 2,
                .source_pitch = 100,
                .source_slice = 100 * 50,
                .target_pitch = 70,
                .target_slice = 70 * 50,
                .width = 60,
                .height = 50});
}

TEST_F(SdmaSubWindow, OfABoxInTheMiddle) { ExpectCopies(Box(2)); }

TEST_F(SdmaSubWindow, OfEveryElementSize) {
  for (const uint8_t element : {0, 1, 2, 3, 4}) ExpectCopies(Box(element));
}

TEST_F(SdmaSubWindow, OfTheLongestRow) {
  ExpectCopies({.element = 4,
                .source_pitch = 0x4000,
                .source_slice = 0x4000 * 2,
                .target_pitch = 0x4001,
                .target_slice = 0x4001 * 2,
                .width = 0x4000,
                .height = 2});
}

TEST_F(SdmaSubWindow, OfManyInOneStreamKeepApart) {
  // Every tile of an image goes to its transposed place.
  constexpr uint32_t kTiles = 8, kSide = 16, kPitch = kTiles * kSide;
  const GuardedBuffer source = gpu().Vram(kPitch * kPitch * 4).FillPattern(43);
  const GuardedBuffer target = gpu().Vram(kPitch * kPitch * 4).FillWord(0);
  Expected expected = Expected::Word(target.size(), 0);
  SdmaStream stream = Stream();
  for (uint16_t row = 0; row < kTiles; ++row) {
    for (uint16_t column = 0; column < kTiles; ++column) {
      const SdmaCopySubWindow tile = {.element = 2,
                                      .source = source.address(),
                                      .source_x = static_cast<uint16_t>(column * kSide),
                                      .source_y = static_cast<uint16_t>(row * kSide),
                                      .source_pitch = kPitch,
                                      .source_slice = kPitch * kPitch,
                                      .target = target.address(),
                                      .target_x = static_cast<uint16_t>(row * kSide),
                                      .target_y = static_cast<uint16_t>(column * kSide),
                                      .target_pitch = kPitch,
                                      .target_slice = kPitch * kPitch,
                                      .width = kSide,
                                      .height = kSide};
      stream.Add(tile);
      CopyByCpu(tile, source.host(), expected.writable());
    }
  }
  auto queue = gpu().OpenSdmaQueue();
  ASSERT_THAT(queue->SubmitDwords(stream), CompletesWithin(kSoon));
  EXPECT_THAT(target, HoldsSameBytesAs(expected));
  EXPECT_THAT(target, HasIntactCanaries());
}

}  // namespace
}  // namespace kfdcts::suites
