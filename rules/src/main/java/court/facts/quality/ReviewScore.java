package court.facts.quality;

import court.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a review has found. */
@Term("评查结果")
public record ReviewScore(
        @Term("得分") int score,
        @Term("瑕疵数") int flaws,
        @Term("实体或程序重大错误") boolean seriousError,
        @Term("评查日") LocalDate day,
        @Term("法院") @Nullable String court) {}
