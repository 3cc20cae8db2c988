package court.facts.accountability;

import court.facts.Term;

/** What a lead is about, never about whom. */
@Term("线索种类")
public enum LeadKind {
    @Term("收受财物或徇私")
    BRIBERY,
    @Term("私自办案或编造案件")
    PRIVATE_CASE,
    @Term("涂改隐匿毁灭证据")
    EVIDENCE_TAMPERED,
    @Term("证据丢失")
    EVIDENCE_LOST,
    @Term("汇报时隐瞒主要情况")
    FACTS_HIDDEN,
    @Term("汇报时遗漏主要情况")
    FACTS_OMITTED,
    @Term("文书与评议结果不一致")
    PAPER_DIFFERS,
    @Term("违法减刑假释")
    UNLAWFUL_COMMUTATION,
    @Term("其他违反程序或法律")
    OTHER_BREACH,
    @Term("拖延办案")
    DELAY
}
