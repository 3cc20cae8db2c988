package court.facts.assignment;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a judge who might be given a case. */
@Term("候选法官情况")
public record CandidateFacts(
        @Term("法院") @Nullable String court,
        @Term("分案日") LocalDate day,
        @Term("休假或不在岗") boolean onLeave,
        @Term("距休假天数") @Nullable Integer daysToLeave,
        @Term("在本案回避") boolean recused,
        @Term("与当事人有利益冲突") boolean conflict,
        @Term("曾承办后被变更") boolean heldBefore,
        @Term("案由不在专业范围") boolean outsideSpeciality,
        @Term("不办此类程序") boolean outsideLevel,
        @Term("未结达到上限") boolean atCeiling,
        @Term("上次分案后已结案") boolean closedSince,
        @Term("院庭长") boolean leader,
        @Term("院庭长任务已完成") boolean quotaDone) {}
