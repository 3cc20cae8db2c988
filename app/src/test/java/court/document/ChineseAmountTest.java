package court.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.5, 伍角",
        "1, 壹元整",
        "10, 壹拾元整",
        "105.06, 壹佰零伍元零陆分",
        "1010, 壹仟零壹拾元整",
        "2700, 贰仟柒佰元整",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "120030.50, 壹拾贰万零叁拾元伍角",
        "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整",
        "1000000000000, 壹万亿元整"
    })
    void an_amount_is_written_in_capitals(BigDecimal yuan, String words) {
        assertThat(ChineseAmount.of(yuan)).isEqualTo(words);
    }
}
