package court.facts.quality;

import court.facts.Term;
import org.jspecify.annotations.Nullable;

/** What is known of a closed case when cases are drawn for review. */
@Term("已结案件情况")
public record ClosedCase(
        @Term("被改判") boolean changed,
        @Term("被发回重审") boolean remanded,
        @Term("再审改变") boolean retrialChanged,
        @Term("信访申诉") boolean petition,
        @Term("四类案件") boolean fourKinds,
        @Term("国家赔偿") boolean compensated,
        @Term("属于专项") boolean specialTopic,
        @Term("抽样序号") @Nullable Integer sampleNumber,
        @Term("法院") @Nullable String court) {}
