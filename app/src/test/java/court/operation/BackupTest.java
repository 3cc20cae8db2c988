package court.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import court.CivilCourt;
import court.CourtTest;
import court.Tianping;
import court.audit.AuditBook;
import court.casefile.CaseFile;
import court.casefile.NewDeed;
import court.casefile.model.DeedKind;
import court.config.CommandLine;
import court.document.DocumentSettings;
import court.document.Documents;
import court.document.NewDocument;
import court.document.content.SampleFiles;
import court.facts.Procedure;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Backs the running application up, brings the backup into an empty house, and goes on working there. */
@CourtTest
class BackupTest {
    @TempDir
    Path folder;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Documents documents;

    @Autowired
    DocumentSettings store;

    @Autowired
    HikariDataSource database;

    @Autowired
    Clock clock;

    @Autowired
    ObjectMapper json;

    String said = "";

    @BeforeEach
    void nothing_said() {
        said = "";
    }

    @Test
    void a_restored_house_is_the_same_and_its_cases_go_on() throws Exception {
        CivilCourt house = new CivilCourt(application);
        LocalDate day = LocalDate.now(clock).minusDays(20);
        CaseId id = house.aCase(Procedure.ORDINARY, day, NewDeed.of(DeedKind.FEE_PAID, day));
        aPaperOf(id);
        Map<String, JsonNode> before = Pages.of(http, house, id);
        Path backup = folder.resolve("backup.zip");

        assertThat(run("--court.backup.to=" + backup)).as(said).isZero();
        Path empty = folder.resolve("house");
        assertThat(run("--court.restore.from=" + backup, own(empty))).as(said).isZero();
        Path again = folder.resolve("again.zip");
        assertThat(run("--court.backup.to=" + again, own(empty))).as(said).isZero();

        for (String part : List.of("tables", "sequences", "documents", "audit", "migrations", "engine")) {
            assertThat(manifest(again).get(part))
                    .as(part)
                    .isEqualTo(manifest(backup).get(part));
        }
        try (ConfigurableApplicationContext restored = start(empty)) {
            assertThat(restored.getBean(AuditBook.class).verify().brokenAt()).isNull();
            TestRestTemplate there = new TestRestTemplate();
            there.setUriTemplateHandler(new org.springframework.web.util.DefaultUriBuilderFactory(
                    "http://localhost:" + restored.getEnvironment().getProperty("local.server.port")));
            assertThat(Pages.of(there, house, id)).isEqualTo(before);
            goesOn(restored, there, house, id);
        }
    }

    private void goesOn(ApplicationContext restored, TestRestTemplate there, CivilCourt house, CaseId id) {
        LocalDate today = LocalDate.now(clock);
        JsonNode before = Pages.get(there, house, "/api/cases/" + id + "/work-items");
        restored.getBean(CaseFile.class)
                .record(
                        id,
                        List.of(
                                NewDeed.of(DeedKind.WITHDRAWAL_APPLIED, today),
                                NewDeed.of(DeedKind.WITHDRAWAL_DECIDED, today, Map.of("decision", "GRANTED"))));
        assertThat(Pages.get(there, house, "/api/cases/" + id + "/work-items")).isNotEqualTo(before);
        assertThat(Pages.get(there, house, "/api/cases/" + id).toString()).contains("WITHDRAWAL");
    }

    @Test
    void a_house_with_people_in_it_is_not_restored_into() throws Exception {
        Path backup = folder.resolve("backup.zip");
        assertThat(run("--court.backup.to=" + backup)).as(said).isZero();

        assertThat(run("--court.restore.from=" + backup, "--court.document.directory=" + folder.resolve("none")))
                .isEqualTo(1);
        assertThat(said).contains("not empty");
        Path full = Files.createDirectories(folder.resolve("full/documents"));
        Files.writeString(full.resolve("something"), "there");
        assertThat(run("--court.restore.from=" + backup, own(folder.resolve("full"))))
                .isEqualTo(1);
        assertThat(said).contains("not empty");
        assertThat(folder.resolve("full/data")).doesNotExist();
    }

    @Test
    void a_damaged_backup_is_refused_by_the_name_of_the_part() throws Exception {
        aPaperOf(CaseId.next());
        Path backup = folder.resolve("backup.zip");
        assertThat(run("--court.backup.to=" + backup)).as(said).isZero();
        assertThat(run("--court.backup.check=" + backup)).as(said).isZero();
        String content = contentOf(backup);

        refused(changed(backup, "tables/court.casefile_deed.copy", (name, text) -> text + "x"), "court.casefile_deed");
        refused(changed(backup, "tables/camunda.act_ru_task.copy", (name, text) -> null), "camunda.act_ru_task");
        refused(changed(backup, content, (name, text) -> "等" + text), content);
        refused(changed(backup, content, (name, text) -> null), content);
        refused(changed(backup, "manifest.json", (name, text) -> text.replace("\"rows\"", "\"row\"")), "manifest.json");
        refused(changed(backup, "documents.txt", (name, text) -> ""), "documents.txt");
        Path cut = folder.resolve("cut.zip");
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
        refused(cut, "cut.zip");
        refused(Files.writeString(folder.resolve("text.zip"), "天平"), "text.zip");
        refused(folder.resolve("nowhere.zip"), "nowhere.zip");
    }

    @Test
    void a_backup_overwrites_nothing() throws Exception {
        Path there = Files.writeString(folder.resolve("there.zip"), "precious");

        assertThat(run("--court.backup.to=" + there)).isEqualTo(1);
        assertThat(there).hasContent("precious");
        assertThat(run("--court.backup.to=" + folder)).as(said).isZero();
        assertThat(Files.list(folder).map(file -> file.getFileName().toString()))
                .anyMatch(name -> name.matches("tianping-\\d{8}-\\d{6}\\.zip"))
                .noneMatch(name -> name.endsWith(".part"));
    }

    private void aPaperOf(CaseId id) throws IOException {
        documents.store(new NewDocument(
                id, CaseLayer.MAIN, "complaint", "起诉状.pdf", null, new ByteArrayInputStream(SampleFiles.pdf())));
    }

    private void refused(Path backup, String part) throws Exception {
        assertThat(run("--court.restore.from=" + backup, own(folder.resolve("never"))))
                .as(part)
                .isEqualTo(1);
        assertThat(said).contains(part);
        assertThat(folder.resolve("never")).doesNotExist();
    }

    private static String contentOf(Path backup) throws Exception {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("documents/"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path changed(Path backup, String part, BinaryOperator<@Nullable String> change) throws Exception {
        Path file = folder.resolve(Ids.next() + ".zip");
        try (ZipFile zip = new ZipFile(backup.toFile());
                OutputStream to = Files.newOutputStream(file);
                ZipOutputStream out = new ZipOutputStream(to)) {
            List<ZipEntry> entries =
                    new ArrayList<>(zip.stream().map(e -> (ZipEntry) e).toList());
            for (ZipEntry entry : entries) {
                byte[] bytes;
                try (InputStream in = zip.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                if (entry.getName().equals(part)) {
                    String text = change.apply(part, new String(bytes, StandardCharsets.UTF_8));
                    if (text == null) {
                        continue;
                    }
                    bytes = text.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
            }
        }
        return file;
    }

    private JsonNode manifest(Path backup) throws Exception {
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return json.readTree(in);
        }
    }

    private static String own(Path folder) {
        return "--court.database.directory=" + folder;
    }

    /** Without a folder of its own, a command works on the database of this test, as on an external one. */
    private int run(String... args) throws Exception {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--court.database.durable=false");
        if (all.stream().noneMatch(arg -> arg.startsWith("--court.database.directory="))) {
            all.add("--spring.datasource.url=" + database.getJdbcUrl());
            all.add("--spring.datasource.username=" + database.getUsername());
            all.add("--court.database.directory=" + folder.resolve("unused"));
            if (all.stream().noneMatch(arg -> arg.startsWith("--court.document.directory="))) {
                all.add("--court.document.directory=" + store.directory());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = CommandLine.run(new PrintStream(out, true, StandardCharsets.UTF_8), all.toArray(String[]::new));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static ConfigurableApplicationContext start(Path house) {
        return SpringApplication.run(
                Tianping.class,
                own(house),
                "--court.database.durable=false",
                "--server.port=0",
                "--camunda.bpm.generate-unique-process-engine-name=true");
    }
}
