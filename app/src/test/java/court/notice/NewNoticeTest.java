package court.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewNoticeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//elsewhere.example", "https://elsewhere.example", "/\\elsewhere", ""})
    void a_link_never_leaves_the_application(String link) {
        assertThatThrownBy(() -> new NewNotice(null, "kind", "题", "文", link, "key"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
