package court.facts.sample;

import court.facts.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sample case as filed. */
@Term("案件")
public record Claim(
        @Term("程序") Track track,
        @Term("立案日") LocalDate filed,
        @Term("结案日") @Nullable LocalDate closed,
        @Term("金额") @Nullable Integer amount,
        @Term("案由") @Nullable String cause,
        @Term("加急") boolean urgent,
        @Term("当事人") List<Party> parties) {}
