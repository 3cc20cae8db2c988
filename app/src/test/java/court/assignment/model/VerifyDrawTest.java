package court.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.assignment.model.Filling.Load;
import court.assignment.model.Lottery.Ticket;
import court.assignment.model.Place.Seat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier runs as its own process, with the JDK alone, over books that somebody has tampered with. */
class VerifyDrawTest {
    private static final byte[] FIRST = "a secret of thirty-two bytes, too".getBytes(StandardCharsets.US_ASCII);
    private static final int LINKS = 16;
    private static final Filling RULE = new Filling(3, 100);

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    private final List<Entry> book = new ArrayList<>();
    private int link = LINKS - 1;

    @BeforeAll
    static void the_verifier_is_compiled_without_any_library() throws IOException {
        Path source = classes.resolve("VerifyDraw.java");
        try (var shipped = VerifyDrawTest.class.getResourceAsStream("/draw/VerifyDraw.java")) {
            Files.write(source, Objects.requireNonNull(shipped).readAllBytes());
        }
        int answer = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        classes.toString(),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(answer).isZero();
    }

    @BeforeEach
    void a_court_that_has_drawn_three_cases() {
        book.add(begin("ANCHOR")
                .line("chain", "one")
                .line("links", Integer.toString(LINKS))
                .line("anchor", SecretChain.anchor(FIRST, LINKS)));
        draw("case-1", 3, SecretChain.secret(FIRST, link));
        draw("case-2", 4, SecretChain.secret(FIRST, link));
        draw("case-3", 5, SecretChain.secret(FIRST, link));
    }

    private Entry begin(String kind) {
        String previous =
                book.isEmpty() ? Entry.BEGINNING : book.get(book.size() - 1).hash();
        return Entry.of(kind, "京0112", book.size() + 1, previous, "2026-11-30T08:00:00Z", "chief");
    }

    private String draw(String caseId, int judges, String secret) {
        List<Load> loads = IntStream.range(0, judges)
                .mapToObj(i -> new Load(100L * i, 1000))
                .toList();
        List<Long> weights = RULE.weights(loads, 100);
        List<Ticket> field = IntStream.range(0, judges)
                .mapToObj(i -> new Ticket("judge-" + i, weights.get(i)))
                .toList();
        Entry entry = begin("DRAW")
                .line("case", caseId)
                .line("steepness", "3")
                .line("stretch", "100")
                .line("weight", "100");
        IntStream.range(0, judges)
                .forEach(i -> entry.line(
                        "candidate",
                        "JUDGES",
                        field.get(i).id(),
                        "weight",
                        Long.toString(field.get(i).weight()),
                        "load",
                        Long.toString(loads.get(i).load()),
                        "capacity",
                        "1000",
                        "open",
                        "0"));
        entry.line("excluded", "JUDGES", "judge-9", "AS-201")
                .line("place", "1", "JUDGE", "JUDGES")
                .line("place", "2", "MEMBER", "JUDGES")
                .line("chain", "one", "link", Integer.toString(link--));
        String drawn = entry.draw(secret, List.of(new Place(Seat.JUDGE, field), new Place(Seat.MEMBER, field)))
                .drawn()
                .get(0);
        book.add(entry);
        return drawn;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        book.forEach(entry -> text.append(entry.text()).append('\n'));
        return text.toString();
    }

    /** What the verifier prints; the last line is its exit code. */
    private String verify(String text, Path... receipts) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("book.txt"), text);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes.toString(),
                "VerifyDraw",
                file.toString()));
        for (Path receipt : receipts) {
            command.add(receipt.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + process.waitFor();
    }

    /** The judge that an entry says was drawn first. */
    private static String drawn(Entry entry) {
        return entry.text()
                .lines()
                .filter(line -> line.startsWith("drawn 1 "))
                .map(line -> line.substring(8))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_honest_book_holds_and_so_does_a_kept_receipt() throws IOException, InterruptedException {
        Path receipt =
                Files.writeString(folder.resolve("receipt.txt"), book.get(2).text());
        String holdings = "holdings 1\nholding case-1 " + drawn(book.get(1)) + "\nlast "
                + book.get(3).hash() + "\n";

        assertThat(verify(text() + holdings, receipt))
                .contains("everything holds")
                .endsWith("0");
    }

    @Test
    void reordered_candidates_are_shown() throws IOException, InterruptedException {
        String last = book.get(3).text();
        String first =
                last.lines().filter(l -> l.contains(" judge-0 ")).findFirst().orElseThrow() + "\n";
        String second =
                last.lines().filter(l -> l.contains(" judge-1 ")).findFirst().orElseThrow() + "\n";

        assertThat(verify(text().replace(last, last.replace(first + second, second + first))))
                .contains("candidates are not in order", "the commitment is not that")
                .endsWith("1");
    }

    @Test
    void an_edited_load_weight_or_exclusion_is_shown() throws IOException, InterruptedException {
        assertThat(verify(text().replace("load 200 ", "load 2000 ")))
                .contains("the commitment is not that")
                .endsWith("1");
        assertThat(verify(text().replaceFirst("weight 1000000 ", "weight 1000001 ")))
                .contains("does not follow from its load", "the commitment is not that")
                .endsWith("1");
        assertThat(verify(text().replaceFirst("judge-9 AS-201", "judge-8 AS-201")))
                .contains("the commitment is not that")
                .endsWith("1");
    }

    @Test
    void weights_that_do_not_follow_the_rule_are_shown_even_when_everything_was_hashed_anew()
            throws IOException, InterruptedException {
        Entry forged = begin("DRAW")
                .line("case", "case-4")
                .line("steepness", "3")
                .line("stretch", "100")
                .line("weight", "100")
                .line("candidate", "JUDGES", "judge-0", "weight", "1", "load", "0", "capacity", "1000", "open", "0")
                .line("candidate", "JUDGES", "judge-1", "weight", "999", "load", "900", "capacity", "1000", "open", "0")
                .line("place", "1", "JUDGE", "JUDGES")
                .line("chain", "one", "link", Integer.toString(link));
        forged.draw(
                SecretChain.secret(FIRST, link),
                List.of(new Place(Seat.JUDGE, List.of(new Ticket("judge-0", 1), new Ticket("judge-1", 999)))));
        book.add(forged);

        assertThat(verify(text()))
                .contains("does not follow from its load by the rule")
                .endsWith("1");
    }

    @Test
    void a_draw_that_was_thrown_away_leaves_a_hole_in_the_secrets() throws IOException, InterruptedException {
        link--;
        draw("case-4", 4, SecretChain.secret(FIRST, link));

        assertThat(verify(text()))
                .contains("the secret is not the next of a chain")
                .endsWith("1");
    }

    @Test
    void a_case_that_is_drawn_again_without_a_reason_is_shown() throws IOException, InterruptedException {
        draw("case-2", 4, SecretChain.secret(FIRST, link));

        assertThat(verify(text()))
                .contains("nothing says why it is assigned again")
                .endsWith("1");
    }

    @Test
    void a_dropped_receipt_is_shown_in_the_middle_and_at_the_end() throws IOException, InterruptedException {
        assertThat(verify(text().replace(book.get(2).text() + "\n", "")))
                .contains("an entry is missing")
                .endsWith("1");
        assertThat(verify(text().replace(book.get(3).text() + "\n", "") + "holdings 1\nlast "
                        + book.get(3).hash() + "\n"))
                .contains("the book ends early")
                .endsWith("1");
    }

    @Test
    void another_secret_is_shown() throws IOException, InterruptedException {
        draw("case-4", 4, "00".repeat(32));

        assertThat(verify(text()))
                .contains("the secret is not the one that was committed to")
                .endsWith("1");
    }

    @Test
    void another_judge_than_the_drawn_one_is_shown() throws IOException, InterruptedException {
        String right = "drawn 1 " + drawn(book.get(3));
        String wrong = right.equals("drawn 1 judge-3") ? "drawn 1 judge-2" : "drawn 1 judge-3";

        assertThat(verify(text().replace(book.get(3).text(), book.get(3).text().replace(right, wrong))))
                .contains("the draw gives")
                .endsWith("1");
    }

    @Test
    void a_case_given_by_hand_without_an_entry_is_shown() throws IOException, InterruptedException {
        assertThat(verify(text() + "holdings 1\nholding case-7 judge-1\n"))
                .contains("case case-7 is with judge-1, and no entry of the book says so")
                .endsWith("1");
    }

    @Test
    void nobody_approves_an_own_departure() throws IOException, InterruptedException {
        book.add(begin("NAMED")
                .line("case", "case-8")
                .line("reason", "SERIES", "same lease")
                .line("asked", "chief x")
                .line("approved", "chief x")
                .line("judge", "judge-1"));

        assertThat(verify(text())).contains("approved by the one who asked").endsWith("1");
    }

    @Test
    void a_receipt_that_is_not_in_the_book_is_shown() throws IOException, InterruptedException {
        Path receipt = Files.writeString(
                folder.resolve("receipt.txt"), book.get(2).text().replace("case-2", "case-9"));

        assertThat(verify(text(), receipt)).contains("is not in the book").endsWith("1");
    }
}
