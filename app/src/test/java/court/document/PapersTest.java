package court.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.CourtTest;
import court.document.db.DocumentMapper;
import court.document.docx.DocxFile;
import court.document.sign.TestAuthority;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CourtTest
class PapersTest {
    private final CaseId caseId = CaseId.next();
    private final CourtId court = CourtId.next();

    @Autowired
    private Papers papers;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentMapper mapper;

    @Autowired
    private DocumentSettings settings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate sql;

    private DocumentId make(String template, String about, Map<String, ?> words) {
        Map<String, Object> all = new HashMap<>(words);
        all.put("caseNumber", "（2026）京0112民初7号");
        return papers.make(new PaperRequest(caseId, court, template, about, LocalDate.of(2026, 11, 30), all));
    }

    private String text(DocumentId id) throws IOException {
        try (OpenDocument open = documents.open(id)) {
            return DocxFile.read(open.content().readAllBytes())
                    .main()
                    .getDocumentElement()
                    .getTextContent();
        }
    }

    @Test
    void the_same_paper_is_made_once_and_a_changed_one_replaces_it() {
        DocumentId first =
                make("hearing-notice", "hearing-1", Map.of("room", "第一法庭", "parties", List.of(Map.of("name", "甲"))));
        DocumentId same =
                make("hearing-notice", "hearing-1", Map.of("room", "第一法庭", "parties", List.of(Map.of("name", "甲"))));
        DocumentId moved =
                make("hearing-notice", "hearing-1", Map.of("room", "第二法庭", "parties", List.of(Map.of("name", "甲"))));
        DocumentId other =
                make("hearing-notice", "hearing-2", Map.of("room", "第二法庭", "parties", List.of(Map.of("name", "甲"))));

        assertThat(same).isEqualTo(first);
        List<DocumentRow> rows = documents.ofCase(caseId, EnumSet.of(CaseLayer.MAIN));
        assertThat(rows).extracting(DocumentRow::id).containsExactly(first, moved, other);
        assertThat(rows).extracting(DocumentRow::version).containsExactly(1, 2, 1);
        assertThat(rows).extracting(DocumentRow::current).containsExactly(false, true, true);
        assertThat(rows).extracting(DocumentRow::title).containsOnly("开庭通知书");
        assertThat(rows).extracting(DocumentRow::source).containsOnly(DocumentSource.PAPER);
    }

    @Test
    void the_second_ruling_of_a_kind_has_a_number_of_its_own_and_what_it_was_made_of_is_kept() throws IOException {
        DocumentId first = make("suspension-ruling", "a", Map.of("reason", "原告死亡"));
        DocumentId second = make("suspension-ruling", "b", Map.of("reason", "须等另案"));

        assertThat(text(first)).contains("（2026）京0112民初7号").doesNotContain("之一");
        assertThat(text(second)).contains("（2026）京0112民初7号之一");
        PaperRow kept = Objects.requireNonNull(mapper.paper(second));
        assertThat(kept.number()).isEqualTo("（2026）京0112民初7号之一");
        assertThat(kept.words().path("reason").asText()).isEqualTo("须等另案");
        assertThat(kept.sha256()).hasSize(64);
    }

    @Test
    void a_paper_is_printed_with_its_characters() throws IOException {
        DocumentId id = make("party-notice", "print", Map.of("plaintiffNames", "𠮷野家、龘先生", "matter", "本案恢复诉讼"));

        try (PDDocument pdf = Loader.loadPDF(papers.pdf(documents.get(id)))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("𠮷野家、龘先生", "本案恢复诉讼");
        }
    }

    @Test
    void the_version_in_force_is_sealed_and_written_down_and_one_that_was_replaced_is_not() throws Exception {
        DocumentRow first = documents.get(
                make("hearing-notice", "seal", Map.of("room", "第一法庭", "parties", List.of(Map.of("name", "甲")))));
        DocumentRow second = documents.get(
                make("hearing-notice", "seal", Map.of("room", "第二法庭", "parties", List.of(Map.of("name", "甲")))));
        Files.createDirectories(settings.seal().toAbsolutePath().getParent());
        char[] password = settings.sealPassword().toCharArray();
        try (OutputStream out = Files.newOutputStream(settings.seal())) {
            TestAuthority.make("seal", password, clock.instant()).store(out, password);
        }
        try {
            assertThatThrownBy(() -> papers.seal(first))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("document.superseded"));
            DocumentId sealed = papers.seal(second);
            assertThat(papers.seal(second)).isEqualTo(sealed);
            assertThat(sql.queryForList(
                            "select detail ->> 'sealed' from court.audit_entry where action = 'document.sealed' and case_id = ?",
                            String.class,
                            caseId.value()))
                    .containsExactly(sealed.toString());
        } finally {
            Files.delete(settings.seal());
        }
    }

    @Test
    void a_paper_without_template_is_refused() {
        assertThatThrownBy(() -> make("../application", "x", Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("document.no-such-template"));
    }
}
