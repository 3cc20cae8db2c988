package court.operation.retention;

import static org.assertj.core.api.Assertions.assertThat;

import court.CivilCourt;
import court.CourtTest;
import court.document.DocumentSettings;
import court.document.Documents;
import court.document.NewDocument;
import court.document.content.SampleFiles;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.notice.NewNotice;
import court.notice.Notices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@CourtTest
class CleanUpTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    CleanUp cleanUp;

    @Autowired
    Notices notices;

    @Autowired
    Documents documents;

    @Autowired
    DocumentSettings store;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Test
    void a_notice_goes_a_year_after_it_was_read_and_never_unread() {
        CivilCourt house = new CivilCourt(application);
        String old = told(house);
        String recent = told(house);
        String unread = told(house);
        read(old, 366);
        read(recent, 364);
        sql.update(
                "update court.notice_notice set created_at = now() - interval '9 years' where dedupe_key = ?", unread);

        assertThat(cleanUp.run()).containsEntry("notice.read", 1);
        assertThat(List.of(isThere(old), isThere(recent), isThere(unread))).containsExactly(false, true, true);
        assertThat(cleanUp.run()).doesNotContainKey("notice.read");
    }

    @Test
    void rejected_lines_go_a_year_after_their_import_and_the_import_stays() {
        UUID job = Ids.next();
        sql.update("""
                insert into court.exchange_job (id, kind, state, source, started_by, started_at, moved_at, ended_at)
                values (?, 'COURTS', 'DONE', 'test', 'system', now(), now(), now() - interval '400 days')
                """, job);
        for (int line = 0; line < 1200; line++) {
            sql.update(
                    "insert into court.exchange_rejection values (?, ?, 'f', ?, null, 'exchange.bad-day', '[]', '', false)",
                    Ids.next(),
                    job,
                    line);
        }

        assertThat(cleanUp.run()).containsEntry("exchange.rejections", 1200);
        assertThat(sql.queryForObject("select count(*) from court.exchange_job where id = ?", Long.class, job))
                .isOne();
    }

    @Test
    void a_content_that_became_no_document_goes_after_a_week() throws IOException {
        Path orphan = content("a".repeat(64), 8);
        Path young = content("b".repeat(64), 6);
        Path received = Files.writeString(
                Files.createDirectories(store.directory().resolve("incoming"))
                        .resolve(Ids.next().toString()),
                "x");
        age(received, 8);
        documents.store(new NewDocument(
                CaseId.next(), CaseLayer.MAIN, "k", "证据.pdf", null, new ByteArrayInputStream(SampleFiles.pdf())));
        Path named = path(sql.queryForObject(
                "select sha256 from court.document_entry order by created_at desc limit 1", String.class));
        age(named, 4000);

        assertThat(cleanUp.run()).containsKey("document.orphans");
        assertThat(orphan).doesNotExist();
        assertThat(received).doesNotExist();
        assertThat(young).exists();
        assertThat(named).exists();
        Files.delete(young);
    }

    @Test
    void a_content_that_is_being_stored_stays() throws IOException {
        String sha256 = "c".repeat(64);
        Path file = content(sha256, 30);
        transaction.executeWithoutResult(status -> {
            sql.queryForObject(
                    "select pg_advisory_xact_lock_shared(hashtextextended('content:' || ?, 0))::text",
                    String.class,
                    sha256);
            Thread other = new Thread(cleanUp::run);
            other.start();
            try {
                other.join(Duration.ofSeconds(60).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(file).exists();
        cleanUp.run();
        assertThat(file).doesNotExist();
    }

    @Test
    void what_was_removed_stands_in_the_audit() throws IOException {
        content("d".repeat(64), 30);
        Map<String, Integer> removed = cleanUp.run();

        assertThat(removed).isNotEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from court.audit_entry where action = 'operation.cleaned-up'", Long.class))
                .isPositive();
    }

    private String told(CivilCourt house) {
        String key = Ids.next().toString();
        notices.tell(List.of(house.judge), new NewNotice(null, "test", "题", "文", "/", key));
        return key;
    }

    private void read(String key, int daysAgo) {
        sql.update(
                "update court.notice_notice set read_at = now() - make_interval(days => ?) where dedupe_key = ?",
                daysAgo,
                key);
    }

    private boolean isThere(String key) {
        return Boolean.TRUE.equals(sql.queryForObject(
                "select exists (select 1 from court.notice_notice where dedupe_key = ?)", Boolean.class, key));
    }

    private Path content(String sha256, int daysOld) throws IOException {
        Path file = path(sha256);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        age(file, daysOld);
        return file;
    }

    private Path path(String sha256) {
        return store.directory()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private void age(Path file, int days) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofDays(days))));
    }
}
