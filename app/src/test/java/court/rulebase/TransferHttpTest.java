package court.rulebase;

import static court.rulebase.RuleDesk.AUTHOR;
import static court.rulebase.RuleDesk.JUDGE;
import static court.rulebase.RuleDesk.SECOND;
import static court.rulebase.RuleDesk.body;
import static court.rulebase.RuleDesk.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import court.CourtTest;
import court.identity.Courts;
import court.identity.People;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@CourtTest
class TransferHttpTest {
    @Autowired
    TestRestTemplate http;

    @Autowired
    People people;

    @Autowired
    Courts courts;

    RuleDesk desk;

    @BeforeEach
    void two_officers() {
        desk = new RuleDesk(http, people, courts);
    }

    @Test
    void what_is_taken_out_and_brought_in_again_is_the_same_release() throws IOException {
        String first = desk.inForce(SampleRules.files("P6M", "P3M"));
        byte[] archive = desk.archive(AUTHOR, first);
        assertThat(desk.archive(SECOND, first)).isEqualTo(archive);
        desk.inForce(SampleRules.files("P6M", "P4M"));

        ResponseEntity<JsonNode> draft = desk.bring(AUTHOR, archive, "来自另一法院");

        assertThat(draft.getStatusCode()).as("%s", draft.getBody()).isEqualTo(HttpStatus.CREATED);
        assertThat(body(draft).path("sha256").asText()).isEqualTo(sha256(first));
        assertThat(body(draft).path("status").asText()).isEqualTo("checked");
        assertThat(body(draft).path("author").asText()).isEqualTo(AUTHOR);
        assertThat(body(draft).path("note").asText()).isEqualTo("来自另一法院");
        JsonNode said = body(draft).path("imported");
        assertThat(said.path("author").asText()).isEqualTo(AUTHOR);
        assertThat(said.path("approver").asText()).isEqualTo(SECOND);
        assertThat(said.path("same").asBoolean()).isTrue();
        byte[] again = desk.archive(AUTHOR, body(draft).path("id").asText());
        assertThat(unzip(again).get("manifest.json")).contains("\"imported\"", "\"approver\" : \"" + SECOND + "\"");
        assertThat(code(desk.approve(AUTHOR, body(draft).path("id").asText()))).isEqualTo("rulebase.same-officer");
    }

    @Test
    void an_archive_of_the_rules_in_force_is_no_draft() {
        String active = desk.inForce(SampleRules.files("P6M", "P3M"));

        ResponseEntity<JsonNode> answer = desk.bring(AUTHOR, desk.archive(AUTHOR, active), "");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(code(answer)).isEqualTo("rulebase.archive-in-force");
    }

    @Test
    void a_packed_checkout_is_found_below_its_folder_and_files_it_lacks_are_removed() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("court-rules/README.md", "# 规则");
        files.put("court-rules/.git/config", "[core]");
        SampleRules.files("P9M", "P3M").forEach((path, text) -> files.put("court-rules/rules/drl/" + path, text));
        files.put("court-rules/rules/drl/README.md", "说明");

        ResponseEntity<JsonNode> draft = desk.bring(AUTHOR, zip(files), "");

        assertThat(draft.getStatusCode()).as("%s", draft.getBody()).isEqualTo(HttpStatus.CREATED);
        assertThat(body(desk.get(
                                AUTHOR,
                                "/api/rule-releases/" + body(draft).path("id").asText()))
                        .path("files"))
                .hasSize(3);
    }

    @Test
    void files_that_were_changed_on_the_way_are_not_said_to_be_those_of_the_manifest() throws IOException {
        String first = desk.inForce(SampleRules.files("P6M", "P3M"));
        Map<String, String> files = unzip(desk.archive(AUTHOR, first));
        SampleRules.files("P7M", "P3M").forEach((path, text) -> files.put("rules/drl/" + path, text));

        ResponseEntity<JsonNode> draft = desk.bring(AUTHOR, zip(files), "");

        assertThat(body(draft).path("imported").path("same").asBoolean(true)).isFalse();
    }

    @Test
    void archives_that_would_do_harm_are_refused() throws IOException {
        refused(zip(Map.of("rules/drl/../../../etc/passwd", "x")), "rulebase.bad-path");
        refused(zip(Map.of("/etc/passwd", "x")), "rulebase.bad-path");
        refused(zip(Map.of("rules\\drl\\x", "x")), "rulebase.bad-path");
        refused(zip(Map.of("readme.txt/", "")), "rulebase.archive-empty");
        refused(zip(Map.of("a/rules/drl/x/y/z.drl", "x", "b/rules/drl/x/y/z.drl", "x")), "rulebase.archive-two-trees");
        refused(link(zip(Map.of("rules/drl/sample/limits/limits.drl", "/etc/passwd"))), "rulebase.archive-link");
        refused(zip(Map.of("rules/drl/sample/limits/limits.drl", "0".repeat(2_000_000))), "rulebase.archive-too-large");
        refused(
                zip(Map.of("elsewhere/bomb", "0".repeat(70_000_000), "rules/drl/a/b/c.drl", "")),
                "rulebase.archive-too-large");
        refused("no archive at all".getBytes(StandardCharsets.UTF_8), "rulebase.archive-broken");
        refused(new byte[0], "rulebase.archive-broken");
        byte[] cut = zip(Map.of("rules/drl/sample/limits/limits.drl", "rule"));
        cut[40] ^= 0x55;
        refused(cut, "rulebase.archive-broken");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 1_001; i++) {
            many.put("rules/drl/sample/limits/x" + i + ".drl", "");
        }
        refused(zip(many), "rulebase.archive-too-many");
    }

    @Test
    void only_rules_officers_bring_rules_in_or_take_them_out() throws IOException {
        byte[] archive = zip(Map.of("rules/drl/sample/limits/limits.drl", ""));

        assertThat(desk.bring(JUDGE, archive, "").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(desk.get(JUDGE, "/api/rule-releases/" + desk.active() + "/archive")
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private void refused(byte[] archive, String code) {
        ResponseEntity<JsonNode> answer = desk.bring(AUTHOR, archive, "");
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(code(answer)).isEqualTo(code);
    }

    private String sha256(String release) {
        return body(desk.get(AUTHOR, "/api/rule-releases/" + release))
                .path("sha256")
                .asText();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Marks the first entry of the directory as a symbolic link of Unix. */
    private static byte[] link(byte[] archive) {
        for (int at = 0; at < archive.length - 4; at++) {
            if (archive[at] == 'P' && archive[at + 1] == 'K' && archive[at + 2] == 1 && archive[at + 3] == 2) {
                archive[at + 40] = (byte) 0xff;
                archive[at + 41] = (byte) 0xa1;
                return archive;
            }
        }
        throw new AssertionError("no directory");
    }
}
