// SVM attributes belong to pages: what is set on some is kept by these and by no others, and asked of many it is what
// all of them share.
//
// Plan: what pages have that nobody set anything on; each attribute set and read back; flags set and cleared; a change
// of a part, at the front, in the middle, at the end, across several ranges and the gaps between them; answers over
// ranges that differ; access of two GPUs; pages unmapped, wholly and in part, and mapped again. Linux 6.12 kfd_svm.c
// svm_range_set_default_attributes, svm_range_apply_attrs, svm_range_add, svm_range_get_attr, svm_range_unmap_from_cpu.

#include "fixtures/prelude.h"
#include "fixtures/svm_test.h"

namespace kfdcts::suites {
namespace {

constexpr uint32_t kDefaultFlags = KFD_IOCTL_SVM_FLAG_HOST_ACCESS | KFD_IOCTL_SVM_FLAG_COHERENT;

class SvmAttributes : public SvmTest {
 protected:
  uint32_t GranularityOf(const SvmPages& pages, size_t first, size_t count) {
    return Get(pages, first, count, {{kGranularity, 0}}).front().second;
  }
};
GPU_SUITE(SvmAttributes, Kind::kOperation, Needs(SharedVirtualMemory()), Tier::kStandard);

TEST_F(SvmAttributes, HaveDefaults) {
  const SvmPages pages(4);
  EXPECT_THAT(
      Get(pages, {{kPreferred, 7}, {kPrefetch, 7}, {kAccess, gpu().gpu_id()}, {kSetFlags, 7}, {kClearFlags, 7}}),
      ElementsAre(Attribute(kPreferred, kUndefined), Attribute(kPrefetch, kUndefined),
                  Attribute(kNoAccess, gpu().gpu_id()), Attribute(kSetFlags, kDefaultFlags),
                  Attribute(kClearFlags, ~kDefaultFlags)));
}

TEST_F(SvmAttributes, AreReadBack) {
  const SvmPages pages(4);
  ASSERT_THAT(Set(pages, {{kPreferred, gpu().gpu_id()},
                          {kPrefetch, kSystem},
                          {kAccess, gpu().gpu_id()},
                          {kSetFlags, KFD_IOCTL_SVM_FLAG_GPU_READ_MOSTLY},
                          {kClearFlags, KFD_IOCTL_SVM_FLAG_COHERENT},
                          {kGranularity, 3}}),
              IsOk());
  const uint32_t flags = KFD_IOCTL_SVM_FLAG_HOST_ACCESS | KFD_IOCTL_SVM_FLAG_GPU_READ_MOSTLY;
  EXPECT_THAT(Get(pages, {{kGranularity, 0},
                          {kClearFlags, 0},
                          {kSetFlags, 0},
                          {kAccess, gpu().gpu_id()},
                          {kPrefetch, 0x77},
                          {kPreferred, 0x77}}),
              ElementsAre(Attribute(kGranularity, 3), Attribute(kClearFlags, ~flags), Attribute(kSetFlags, flags),
                          Attribute(kAccess, gpu().gpu_id()), Attribute(kPrefetch, kSystem),
                          Attribute(kPreferred, gpu().gpu_id())));
}

TEST_F(SvmAttributes, ChangeOneByOne) {
  const SvmPages pages(4);
  ASSERT_THAT(Set(pages, {{kGranularity, 3}, {kPreferred, gpu().gpu_id()}}), IsOk());
  ASSERT_THAT(Set(pages, {{kSetFlags, KFD_IOCTL_SVM_FLAG_GPU_EXEC}}), IsOk());
  ASSERT_THAT(Set(pages, {{kPreferred, kSystem}}), IsOk());
  EXPECT_THAT(Get(pages, {{kGranularity, 0}, {kPreferred, 7}, {kSetFlags, 0}}),
              ElementsAre(Attribute(kGranularity, 3), Attribute(kPreferred, kSystem),
                          Attribute(kSetFlags, kDefaultFlags | KFD_IOCTL_SVM_FLAG_GPU_EXEC)));
  ASSERT_THAT(Set(pages, {{kPreferred, kUndefined}}), IsOk());
  EXPECT_THAT(Get(pages, {{kPreferred, 7}}), ElementsAre(Attribute(kPreferred, kUndefined)));
}

TEST_F(SvmAttributes, AreAppliedInTheirOrder) {
  const SvmPages pages(4);
  ASSERT_THAT(Set(pages, {{kGranularity, 3},
                          {kGranularity, 4},
                          {kSetFlags, KFD_IOCTL_SVM_FLAG_GPU_EXEC},
                          {kClearFlags, KFD_IOCTL_SVM_FLAG_GPU_EXEC}}),
              IsOk());
  EXPECT_THAT(Get(pages, {{kGranularity, 0}, {kSetFlags, 0}}),
              ElementsAre(Attribute(kGranularity, 4), Attribute(kSetFlags, kDefaultFlags)));
}

TEST_F(SvmAttributes, OfAPartLeaveTheRestAlone) {
  const std::pair<size_t, size_t> parts[] = {{0, 1}, {0, 5}, {7, 1}, {7, 2}, {11, 5}, {15, 1}};
  for (const auto& [first, count] : parts) {
    SCOPED_TRACE(testing::Message() << "pages " << first << "+" << count);
    const SvmPages pages(16);
    ASSERT_THAT(Set(pages, {{kGranularity, 4}}), IsOk());
    ASSERT_THAT(Set(pages, first, count, {{kGranularity, 6}}), IsOk());
    for (size_t page = 0; page < pages.count(); ++page) {
      EXPECT_EQ(GranularityOf(pages, page, 1), page >= first && page < first + count ? 6u : 4u) << "page " << page;
    }
  }
}

TEST_F(SvmAttributes, ReachAcrossRangesAndTheGapsBetween) {
  const SvmPages pages(16);
  ASSERT_THAT(Set(pages, 2, 2, {{kGranularity, 4}, {kPreferred, gpu().gpu_id()}}), IsOk());
  ASSERT_THAT(Set(pages, 8, 4, {{kGranularity, 6}}), IsOk());
  ASSERT_THAT(Set(pages, 3, 7, {{kGranularity, 2}}), IsOk());
  for (size_t page = 3; page < 10; ++page) EXPECT_EQ(GranularityOf(pages, page, 1), 2u) << "page " << page;
  EXPECT_EQ(GranularityOf(pages, 2, 1), 4u);
  EXPECT_EQ(GranularityOf(pages, 10, 2), 6u);
  EXPECT_THAT(Get(pages, 2, 2, {{kPreferred, 0}}), ElementsAre(Attribute(kPreferred, gpu().gpu_id())))
      << "what was not set again is kept";
  EXPECT_THAT(Get(pages, 4, 1, {{kPreferred, 0}}), ElementsAre(Attribute(kPreferred, kUndefined)));
}

TEST_F(SvmAttributes, OfManyPagesAreWhatTheyShare) {
  const SvmPages pages(4);
  ASSERT_THAT(Set(pages, 0, 2, {{kGranularity, 6}, {kPreferred, kSystem}, {kSetFlags, KFD_IOCTL_SVM_FLAG_GPU_EXEC}}),
              IsOk());
  ASSERT_THAT(Set(pages, 2, 2, {{kGranularity, 4}, {kPreferred, kSystem}, {kClearFlags, KFD_IOCTL_SVM_FLAG_COHERENT}}),
              IsOk());
  EXPECT_THAT(Get(pages, {{kGranularity, 0}, {kPreferred, 7}, {kSetFlags, 0}, {kClearFlags, 0}}),
              ElementsAre(Attribute(kGranularity, 4), Attribute(kPreferred, kSystem),
                          Attribute(kSetFlags, KFD_IOCTL_SVM_FLAG_HOST_ACCESS),
                          Attribute(kClearFlags, ~(kDefaultFlags | KFD_IOCTL_SVM_FLAG_GPU_EXEC))));
  ASSERT_THAT(Set(pages, 3, 1, {{kPreferred, gpu().gpu_id()}}), IsOk());
  EXPECT_THAT(Get(pages, {{kPreferred, 7}}), ElementsAre(Attribute(kPreferred, kUndefined)));
}

TEST_F(SvmAttributes, AreGoneWithTheirPages) {
  SvmPages pages(8);
  const uint32_t before = GranularityOf(pages, 0, 8);
  ASSERT_NE(before, 4u);
  ASSERT_THAT(Set(pages, {{kGranularity, 4}, {kPreferred, gpu().gpu_id()}}), IsOk());
  pages.Unmap(2, 3);
  pages.MapAgain(2, 3);
  EXPECT_THAT(Get(pages, 2, 3, {{kGranularity, 0}, {kPreferred, 7}}),
              ElementsAre(Attribute(kGranularity, before), Attribute(kPreferred, kUndefined)));
  EXPECT_EQ(GranularityOf(pages, 0, 2), 4u);
  EXPECT_EQ(GranularityOf(pages, 5, 3), 4u);
  pages.Unmap(0, 8);
  pages.MapAgain(0, 8);
  EXPECT_EQ(GranularityOf(pages, 0, 8), before);
}

class SvmAccessRights : public SvmTest {};
GPU_SUITE(SvmAccessRights, Kind::kOperation, Needs(SharedVirtualMemory(), Gpus(2)), Tier::kStandard);

TEST_F(SvmAccessRights, AreOfEachGpuAlone) {
  const SvmPages pages(2);
  ASSERT_THAT(Set(pages, {{kAccess, gpu().gpu_id()}}), IsOk());
  EXPECT_THAT(Get(pages, {{kAccess, gpu().gpu_id()}, {kAccess, peer().gpu_id()}}),
              ElementsAre(Attribute(kAccess, gpu().gpu_id()), Attribute(kNoAccess, peer().gpu_id())));
  ASSERT_THAT(Set(pages, {{kInPlace, peer().gpu_id()}}), IsOk());
  EXPECT_THAT(Get(pages, {{kAccess, gpu().gpu_id()}, {kAccess, peer().gpu_id()}}),
              ElementsAre(Attribute(kAccess, gpu().gpu_id()), Attribute(kInPlace, peer().gpu_id())));
  ASSERT_THAT(Set(pages, {{kNoAccess, gpu().gpu_id()}}), IsOk());
  EXPECT_THAT(Get(pages, {{kAccess, gpu().gpu_id()}, {kAccess, peer().gpu_id()}}),
              ElementsAre(Attribute(kNoAccess, gpu().gpu_id()), Attribute(kInPlace, peer().gpu_id())));
}

TEST_F(SvmAccessRights, OfManyPagesAreThoseThatAllGive) {
  const SvmPages pages(4);
  ASSERT_THAT(Set(pages, 0, 2, {{kAccess, gpu().gpu_id()}, {kInPlace, peer().gpu_id()}}), IsOk());
  ASSERT_THAT(Set(pages, 2, 2, {{kAccess, gpu().gpu_id()}}), IsOk());
  EXPECT_THAT(Get(pages, {{kAccess, gpu().gpu_id()}, {kAccess, peer().gpu_id()}}),
              ElementsAre(Attribute(kAccess, gpu().gpu_id()), Attribute(kNoAccess, peer().gpu_id())));
  EXPECT_THAT(Get(pages, 0, 2, {{kAccess, peer().gpu_id()}}), ElementsAre(Attribute(kInPlace, peer().gpu_id())));
}

}  // namespace
}  // namespace kfdcts::suites
