package court.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.assignment.model.Lottery.Ticket;
import court.assignment.model.Place.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier over books that somebody has tampered with. */
class VerifyDrawTest {
    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    private final KeptBook book = new KeptBook();

    private static VerifierProgram verifier;

    @BeforeAll
    static void the_verifier_is_compiled_without_any_library() throws IOException {
        verifier = VerifierProgram.shipped(classes);
    }

    @BeforeEach
    void a_court_that_has_drawn_three_cases() {
        book.draw("case-1", 3, book.secret());
        book.draw("case-2", 4, book.secret());
        book.draw("case-3", 5, book.secret());
    }

    private String verify(String text, Path... receipts) throws IOException, InterruptedException {
        return verifier.verify(text, receipts);
    }

    @Test
    void an_honest_book_holds_and_so_does_a_kept_receipt() throws IOException, InterruptedException {
        Path receipt = Files.writeString(
                folder.resolve("receipt.txt"), book.entries.get(2).text());

        assertThat(verify(book.text() + book.holdings(), receipt))
                .contains("everything holds")
                .endsWith("0");
    }

    @Test
    void reordered_candidates_are_shown() throws IOException, InterruptedException {
        String last = book.entries.get(3).text();
        String first =
                last.lines().filter(l -> l.contains(" judge-0 ")).findFirst().orElseThrow() + "\n";
        String second =
                last.lines().filter(l -> l.contains(" judge-1 ")).findFirst().orElseThrow() + "\n";

        assertThat(verify(book.text().replace(last, last.replace(first + second, second + first))))
                .contains("candidates are not in order", "the commitment is not that")
                .endsWith("1");
    }

    @Test
    void an_edited_load_weight_or_exclusion_is_shown() throws IOException, InterruptedException {
        assertThat(verify(book.text().replace("load 200 ", "load 2000 ")))
                .contains("the commitment is not that")
                .endsWith("1");
        assertThat(verify(book.text().replaceFirst("weight 1000000 ", "weight 1000001 ")))
                .contains("does not follow from its load", "the commitment is not that")
                .endsWith("1");
        assertThat(verify(book.text().replaceFirst("judge-9 AS-201", "judge-8 AS-201")))
                .contains("the commitment is not that")
                .endsWith("1");
    }

    @Test
    void weights_that_do_not_follow_the_rule_are_shown_even_when_everything_was_hashed_anew()
            throws IOException, InterruptedException {
        Entry forged = book.begin("DRAW")
                .line("case", "case-4")
                .line("steepness", "3")
                .line("stretch", "100")
                .line("weight", "100")
                .line("candidate", "JUDGES", "judge-0", "weight", "1", "load", "0", "capacity", "1000", "open", "0")
                .line("candidate", "JUDGES", "judge-1", "weight", "999", "load", "900", "capacity", "1000", "open", "0")
                .line("place", "1", "JUDGE", "JUDGES")
                .line("chain", "one", "link", Integer.toString(book.link));
        forged.draw(
                book.secret(),
                List.of(new Place(Seat.JUDGE, List.of(new Ticket("judge-0", 1), new Ticket("judge-1", 999)))));
        book.entries.add(forged);

        assertThat(verify(book.text()))
                .contains("does not follow from its load by the rule")
                .endsWith("1");
    }

    @Test
    void a_draw_that_was_thrown_away_leaves_a_hole_in_the_secrets() throws IOException, InterruptedException {
        book.link--;
        book.draw("case-4", 4, book.secret());

        assertThat(verify(book.text()))
                .contains("the secret is not the next of a chain")
                .endsWith("1");
    }

    @Test
    void a_case_that_is_drawn_again_without_a_reason_is_shown() throws IOException, InterruptedException {
        book.draw("case-2", 4, book.secret());

        assertThat(verify(book.text()))
                .contains("nothing says why it is assigned again")
                .endsWith("1");
    }

    @Test
    void a_dropped_receipt_is_shown_in_the_middle_and_at_the_end() throws IOException, InterruptedException {
        assertThat(verify(book.text().replace(book.entries.get(2).text() + "\n", "")))
                .contains("an entry is missing")
                .endsWith("1");
        assertThat(verify(book.text().replace(book.entries.get(3).text() + "\n", "") + "holdings 1\nlast "
                        + book.entries.get(3).hash() + "\n"))
                .contains("the book ends early")
                .endsWith("1");
    }

    @Test
    void another_secret_is_shown() throws IOException, InterruptedException {
        book.draw("case-4", 4, "00".repeat(32));

        assertThat(verify(book.text()))
                .contains("the secret is not the one that was committed to")
                .endsWith("1");
    }

    @Test
    void another_judge_than_the_drawn_one_is_shown() throws IOException, InterruptedException {
        String right = "drawn 1 " + KeptBook.said(book.entries.get(3), "drawn 1");
        String wrong = right.equals("drawn 1 judge-3") ? "drawn 1 judge-2" : "drawn 1 judge-3";

        assertThat(verify(book.text()
                        .replace(
                                book.entries.get(3).text(),
                                book.entries.get(3).text().replace(right, wrong))))
                .contains("the draw gives")
                .endsWith("1");
    }

    @Test
    void a_case_given_by_hand_without_an_entry_is_shown() throws IOException, InterruptedException {
        assertThat(verify(book.text() + "holdings 1\nholding case-7 judge-1 -\n"))
                .contains("case case-7 is with judge-1, and no entry of the book says so")
                .endsWith("1");
    }

    @Test
    void nobody_approves_an_own_departure() throws IOException, InterruptedException {
        book.entries.add(book.begin("NAMED")
                .line("case", "case-8")
                .line("reason", "SERIES", "same lease")
                .line("asked", "chief x")
                .line("approved", "chief x")
                .line("judge", "judge-1"));

        assertThat(verify(book.text()))
                .contains("approved by the one who asked")
                .endsWith("1");
    }

    @Test
    void a_receipt_that_is_not_in_the_book_is_shown() throws IOException, InterruptedException {
        Path receipt = Files.writeString(
                folder.resolve("receipt.txt"), book.entries.get(2).text().replace("case-2", "case-9"));

        assertThat(verify(book.text(), receipt)).contains("is not in the book").endsWith("1");
    }
}
