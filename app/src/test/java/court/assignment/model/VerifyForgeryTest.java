package court.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.assignment.model.Lottery.Ticket;
import court.assignment.model.Place.Seat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that a court itself has written wrongly: every hash is right, and what they say is not. */
class VerifyForgeryTest {
    @TempDir
    static Path classes;

    private final KeptBook book = new KeptBook();
    private final List<Ticket> field = KeptBook.field(3);

    private static VerifierProgram verifier;

    @BeforeAll
    static void the_verifier_is_compiled_without_any_library() throws IOException {
        verifier = VerifierProgram.shipped(classes);
    }

    @BeforeEach
    void one_case_was_drawn() {
        book.draw("case-1", 3, book.secret());
    }

    private String verified() throws IOException, InterruptedException {
        return verifier.verify(book.text() + book.holdings());
    }

    private Entry placed(String caseId, String seat, String list, String chain) {
        return book.drawing(caseId, field)
                .line("place", "1", seat, list)
                .line("chain", chain, "link", Integer.toString(book.link));
    }

    private void drawn(Entry entry) {
        entry.draw(book.secret(), List.of(new Place(Seat.JUDGE, field)));
        book.entries.add(entry);
    }

    @Test
    void what_is_added_after_the_commitment_is_shown() throws IOException, InterruptedException {
        Entry entry = placed("case-2", "JUDGE", "JUDGES", "one");
        drawn(entry);
        entry.line("excluded", "JUDGES", "judge-7", "AS-204");

        assertThat(verified()).contains("the entry says otherwise after its commitment");
    }

    @Test
    void a_weight_that_is_said_twice_is_shown() throws IOException, InterruptedException {
        drawn(placed("case-2", "JUDGE", "JUDGES", "one").line("weight", "900"));

        assertThat(verified()).contains("says twice: weight");
    }

    @Test
    void a_seat_that_is_drawn_from_another_list_is_shown() throws IOException, InterruptedException {
        drawn(placed("case-2", "ASSESSOR", "JUDGES", "one"));

        assertThat(verified()).contains("place 1 is not drawn from the list of its seat");
    }

    @Test
    void an_assessor_who_weighs_more_than_the_others_is_shown() throws IOException, InterruptedException {
        drawn(placed("case-2", "JUDGE", "JUDGES", "one").line("candidate", "ASSESSORS", "assessor-1", "weight", "5"));

        assertThat(verified()).contains("people's assessors weigh 1 each: assessor-1");
    }

    @Test
    void whoever_is_excluded_and_drawn_from_all_the_same_is_shown() throws IOException, InterruptedException {
        drawn(placed("case-2", "JUDGE", "JUDGES", "one").line("excluded", "JUDGES", "judge-1", "AS-203"));

        assertThat(verified()).contains("judge-1 is excluded or sits already, and yet a candidate");
    }

    @Test
    void a_chain_that_is_chosen_while_another_is_in_use_is_shown() throws IOException, InterruptedException {
        book.anchor("two");
        book.link = KeptBook.LINKS - 1;
        drawn(placed("case-2", "JUDGE", "JUDGES", "two"));

        assertThat(verified()).contains("the secret is not the next of a chain");
    }

    @Test
    void a_number_that_is_none_is_shown() throws IOException, InterruptedException {
        drawn(placed("case-2", "JUDGE", "JUDGES", "one").line("candidate", "JUDGES", "judge-8", "weight", "much"));

        assertThat(verified()).contains("cannot be read");
    }

    private Entry follows(String judge, String member) {
        Entry entry = book.begin("SERIES")
                .line("case", "case-2")
                .line("division", "civil")
                .line("series", "lease")
                .line("follows", "2")
                .line("judge", judge)
                .line("member", member);
        book.entries.add(entry);
        return entry;
    }

    @Test
    void a_series_goes_with_judge_and_members_of_its_draw_and_no_other() throws IOException, InterruptedException {
        String judge = KeptBook.said(book.entries.get(1), "drawn 1");
        String member = KeptBook.said(book.entries.get(1), "drawn 2");
        follows(judge, member);
        assertThat(verified()).doesNotContain("does not follow the draw of its series");

        book.entries.remove(2);
        follows(judge, "judge-8");
        assertThat(verified()).contains("the case does not follow the draw of its series");
    }

    @Test
    void a_series_does_not_follow_a_draw_whose_case_has_another_judge_by_now()
            throws IOException, InterruptedException {
        book.entries.add(book.begin("FREED").line("case", "case-1").line("reason", "RECUSAL"));
        follows(KeptBook.said(book.entries.get(1), "drawn 1"), KeptBook.said(book.entries.get(1), "drawn 2"));

        assertThat(verified()).contains("the case does not follow the draw of its series");
    }

    @Test
    void an_assignment_that_the_cases_do_not_know_is_shown() throws IOException, InterruptedException {
        book.entries.add(book.begin("HAND").line("case", "case-2").line("judge", "judge-1"));

        assertThat(verified()).contains("the book gives case case-2 to judge-1, and the list of holdings lacks it");
        assertThat(verifier.verify(book.text())).contains("the list of holdings is missing");
    }

    @Test
    void a_case_that_is_with_another_division_than_it_was_drawn_within_is_shown()
            throws IOException, InterruptedException {
        assertThat(verifier.verify(book.text() + book.holdings().replace(" civil\n", " criminal\n")))
                .contains("case case-1 is with division criminal, but was drawn within civil");
    }
}
