package court.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.CourtTest;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class PapersTest {
    private final CaseId caseId = CaseId.next();

    @Autowired
    private Papers papers;

    @Autowired
    private Documents documents;

    private DocumentId make(String template, String about, Map<String, ?> fields) {
        return papers.make(new PaperRequest(caseId, template, CaseLayer.MAIN, about, fields));
    }

    private String text(DocumentId id) throws IOException {
        try (OpenDocument open = documents.open(id)) {
            return new String(open.content().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance-notice",
                "fee-notice",
                "defect-notice",
                "ruling-head",
                "judgment-head",
                "mediation-head",
                "summons",
                "small-claims-notice",
                "panel-notice",
                "simple-summons"
            })
    void a_paper_of_which_nothing_is_known_is_a_blank_form_and_one_filled_in_shows_everything(String template)
            throws IOException {
        String blank = text(make(template, "blank", Map.of()));
        assertThat(blank).contains("@page").contains("class=\"fill\"").doesNotContain("null", "{{", "}}");

        Map<String, Object> sample = SampleFields.full();
        String full = text(make(template, "full", sample));
        assertThat(full).contains("北京市通州区人民法院", "二〇二六年十一月二十二日").doesNotContain("null", "{{");
    }

    @Test
    void a_field_that_is_given_as_null_is_a_blank_too() throws IOException {
        Map<String, Object> fields = new HashMap<>();
        fields.put("courtName", null);
        fields.put("plaintiffs", null);

        assertThat(text(make("summons", "nulls", fields))).doesNotContain("null");
    }

    @Test
    void a_name_is_never_markup() throws IOException {
        String evil = "<script>alert(1)</script>\" onload='x' &amp; {{judge}}";

        String html = text(make(
                "acceptance-notice",
                "evil",
                Map.of("judge", "法官", "plaintiffs", List.of(Map.of("name", evil)), "causeName", evil)));

        assertThat(html).doesNotContain("<script", "onload='").contains("&lt;script&gt;", "&amp;amp;", "{{judge}}");
    }

    @Test
    void the_same_paper_is_made_once_and_a_changed_one_replaces_it() {
        DocumentId first = make("summons", "hearing-1", Map.of("room", "第一法庭"));
        DocumentId same = make("summons", "hearing-1", Map.of("room", "第一法庭"));
        DocumentId moved = make("summons", "hearing-1", Map.of("room", "第二法庭"));
        DocumentId other = make("summons", "hearing-2", Map.of("room", "第二法庭"));

        assertThat(same).isEqualTo(first);
        List<DocumentRow> rows = documents.ofCase(caseId, EnumSet.of(CaseLayer.MAIN));
        assertThat(rows).extracting(DocumentRow::id).containsExactly(first, moved, other);
        assertThat(rows).extracting(DocumentRow::number).containsExactly(1, 1, 2);
        assertThat(rows).extracting(DocumentRow::version).containsExactly(1, 2, 1);
        assertThat(rows).extracting(DocumentRow::current).containsExactly(false, true, true);
        assertThat(rows.get(1).replaces()).isEqualTo(first);
        assertThat(rows).extracting(DocumentRow::title).containsOnly("传票");
        assertThat(rows).extracting(DocumentRow::source).containsOnly(DocumentSource.PAPER);
    }

    @Test
    void a_paper_without_template_is_refused() {
        assertThatThrownBy(() -> make("../application", "x", Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("document.no-such-template"));
    }
}
