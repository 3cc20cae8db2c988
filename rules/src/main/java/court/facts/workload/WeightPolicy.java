package court.facts.workload;

import court.facts.Term;

/** How pages make a standard case: three shares, and how far a cause with few cases is trusted. */
@Term("标准案件折算办法")
public record WeightPolicy(
        @Term("规则") String rule,
        @Term("标题") String title,
        @Term("案卷页数占比") int fileShare,
        @Term("笔录页数占比") int recordShare,
        @Term("文书页数占比") int judgmentShare,
        @Term("案由最少样本") int minimumSample,
        @Term("收缩常数") int shrinkage,
        @Term("偏离提示百分比") int divergence) {}
