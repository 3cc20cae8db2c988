package court.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 二〇二六年十一月二十二日",
        "2020-10-10, 二〇二〇年十月十日",
        "1999-01-31, 一九九九年一月三十一日",
        "2024-02-29, 二〇二四年二月二十九日",
        "2031-12-01, 二〇三一年十二月一日",
        "2026-07-20, 二〇二六年七月二十日"
    })
    void a_day_is_written_in_chinese_numerals(LocalDate day, String words) {
        assertThat(ChineseDate.of(day)).isEqualTo(words);
    }
}
