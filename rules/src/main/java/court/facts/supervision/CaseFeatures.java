package court.facts.supervision;

import court.facts.Bench;
import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** What is known of a case that may be one of the four kinds. */
@Term("案件特征")
public record CaseFeatures(
        @Term("涉国家或公共利益") boolean publicInterest,
        @Term("事实或法律争议重大") boolean greatDispute,
        @Term("首例新类型") boolean firstOfKind,
        @Term("具有普遍指导意义") boolean guiding,
        @Term("涉国家安全外交民族宗教") boolean stateMatters,
        @Term("一方人数") int parties,
        @Term("社会广泛关注") boolean wideAttention,
        @Term("后续批量案件示范") boolean modelForBatch,
        @Term("影响行业或群体") boolean affectsIndustry,
        @Term("与本院或上级类案可能冲突") boolean mayConflict,
        @Term("反映违法审判") boolean reported,
        @Term("审判组织") Bench bench,
        @Term("已标识") boolean marked,
        @Term("法院") @Nullable String court) {}
