package court.law;

import static org.assertj.core.api.Assertions.assertThat;

import court.rules.RuleInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shipped can be read in English too. */
class EnglishTitlesOfTheLawTest {

    @Test
    void every_shipped_rule_has_an_english_title_of_its_own() {
        List<RuleInfo> rules = Books.release().rulebooks().values().stream()
                .flatMap(book -> book.rules().stream())
                .toList();

        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.titleEn())
                        .as(rule.code())
                        .isNotNull()
                        .matches("[A-Z][A-Za-z0-9 ,()'-]{3,100}"));
        assertThat(rules).extracting(RuleInfo::titleEn).doesNotHaveDuplicates();
    }
}
