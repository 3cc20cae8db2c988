package court.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.CourtTest;
import court.document.content.SampleFiles;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@CourtTest
class DocumentsTest {
    private final CaseId caseId = CaseId.next();

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private DocumentId store(CaseLayer layer, String title, byte[] content) {
        return documents.store(
                new NewDocument(caseId, layer, "evidence", title, null, new ByteArrayInputStream(content)));
    }

    @Test
    void a_stored_file_comes_back_as_it_was() throws IOException {
        DocumentId id = store(CaseLayer.MAIN, "买卖合同.pdf", SampleFiles.pdf());

        try (OpenDocument open = documents.open(id)) {
            assertThat(open.content().readAllBytes()).isEqualTo(SampleFiles.pdf());
            assertThat(open.row().mediaType()).isEqualTo("application/pdf");
            assertThat(open.row().size()).isEqualTo(SampleFiles.pdf().length);
            assertThat(open.row().createdBy()).isEqualTo("system");
        }
        assertThat(documents.get(id).source()).isEqualTo(DocumentSource.UPLOAD);
    }

    @Test
    void only_the_layers_asked_for_are_listed() {
        DocumentId main = store(CaseLayer.MAIN, "甲", SampleFiles.pdf());
        DocumentId panel = store(CaseLayer.SECONDARY, "乙", SampleFiles.pdf());

        assertThat(documents.ofCase(caseId, EnumSet.of(CaseLayer.MAIN)))
                .extracting(DocumentRow::id)
                .containsExactly(main);
        assertThat(documents.ofCase(caseId, EnumSet.allOf(CaseLayer.class)))
                .extracting(DocumentRow::id)
                .containsExactly(main, panel);
        assertThat(documents.ofCase(caseId, Set.of())).isEmpty();
        assertThat(documents.ofCase(CaseId.next(), EnumSet.allOf(CaseLayer.class)))
                .isEmpty();
    }

    @Test
    void documents_stored_at_once_get_numbers_without_gap_or_repetition() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            List<Callable<DocumentId>> work = IntStream.range(0, 12)
                    .<Callable<DocumentId>>mapToObj(i -> () -> store(CaseLayer.MAIN, "证据" + i, SampleFiles.pdf()))
                    .toList();
            clerks.invokeAll(work).forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofMinutes(1)));
        } finally {
            clerks.shutdown();
        }

        assertThat(documents.ofCase(caseId, EnumSet.of(CaseLayer.MAIN)))
                .extracting(DocumentRow::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void a_deed_that_fails_afterwards_leaves_no_document() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    store(CaseLayer.MAIN, "甲", SampleFiles.pdf());
                    throw new IllegalStateException("the deed fails");
                }))
                .hasMessage("the deed fails");

        assertThat(documents.ofCase(caseId, EnumSet.of(CaseLayer.MAIN))).isEmpty();
    }

    @Test
    void opening_anything_but_the_main_file_is_written_down_once() throws IOException {
        DocumentId open = store(CaseLayer.MAIN, "甲", SampleFiles.pdf());
        DocumentId inner = store(CaseLayer.SECONDARY, "合议笔录", SampleFiles.pdf());
        DocumentId course = store(CaseLayer.PROCESS, "流程单", SampleFiles.pdf());

        documents.open(open).close();
        documents.open(inner).close();
        documents.open(documents.get(course)).close();

        assertThat(sql.queryForList(
                        "select detail ->> 'document' from court.audit_entry where action = 'document.read' and case_id = ?",
                        String.class,
                        caseId.value()))
                .containsExactlyInAnyOrder(inner.toString(), course.toString());
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> documents.open(DocumentId.next()))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../tmp/evil", "/etc/passwd", "..\\..\\evil.pdf", "C:\\evil", "a/../../b", "...."})
    void a_name_is_never_a_path(String name) throws IOException {
        DocumentId id = store(CaseLayer.MAIN, name, SampleFiles.pdf());

        DocumentRow row = documents.get(id);
        assertThat(settings.directory()
                        .resolve(row.sha256().substring(0, 2))
                        .resolve(row.sha256().substring(2, 4))
                        .resolve(row.sha256()))
                .hasBinaryContent(SampleFiles.pdf());
        assertThat(Files.list(settings.directory().resolve("incoming"))).isEmpty();
        try (OpenDocument open = documents.open(id)) {
            ResponseEntity<Resource> answer = Download.of(open);
            String fileName = answer.getHeaders().getContentDisposition().getFilename();
            assertThat(fileName).endsWith(".pdf").doesNotContain("/", "\\", ":").doesNotStartWith(".");
        }
    }

    @Test
    void a_download_runs_nothing_and_is_not_guessed_at() throws IOException {
        DocumentId id = store(CaseLayer.MAIN, "证据\"\r\nSet-Cookie: a=b\u202Efdp.exe", SampleFiles.pdf());

        try (OpenDocument open = documents.open(id)) {
            HttpHeaders headers = Download.of(open).getHeaders();
            assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(headers.getContentLength()).isEqualTo(SampleFiles.pdf().length);
            assertThat(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)).doesNotContain("\r", "\n", "\u202E");
        }
    }

    @ParameterizedTest
    @CsvSource({"合同.PDF, 合同.pdf", "合同, 合同.pdf", "合同.exe, 合同.exe.pdf", "'.profile', _profile.pdf"})
    void a_file_name_ends_with_its_true_kind(String title, String fileName) {
        assertThat(Download.fileName(title, court.document.content.MediaKind.PDF))
                .isEqualTo(fileName);
    }

    @Test
    void a_document_without_a_name_is_refused() {
        assertThatThrownBy(() -> store(CaseLayer.MAIN, " \u0000\u202E ", SampleFiles.pdf()))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("document.bad-title"));
        assertThatThrownBy(() -> store(CaseLayer.MAIN, "长".repeat(201), SampleFiles.pdf()))
                .isInstanceOf(Refused.class);
    }
}
