package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.db.DeedRow;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Standing;
import court.casefile.model.Story;
import court.kernel.PartyId;
import court.timelimit.db.ClockRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the mere passing of time does to a case: a notice serves, an answer period runs out, a judgment takes effect. */
@Component
class Lapses {
    private static final String ANSWER = "answer";
    private static final String APPEAL = "appeal";
    private static final String NOTICE_PERIOD = "notice-period";
    private static final Map<String, DeedKind> BY_NOTICE =
            Map.of("COMPLAINT", DeedKind.COMPLAINT_SERVED, "JUDGMENT", DeedKind.JUDGMENT_SERVED);

    List<NewDeed> upTo(LocalDate today, Told told, List<ClockRow> clocks) {
        Map<String, String> words = told.standing().words();
        List<NewDeed> lapsed = new ArrayList<>();
        clocks.stream()
                .filter(c -> c.clock().equals(NOTICE_PERIOD) && runOut(c, today) && unserved(c))
                .flatMap(c -> servedByNotice(c, told).stream())
                .forEach(lapsed::add);
        clocks.stream()
                .filter(c -> c.clock().equals(ANSWER) && runOut(c, today) && unanswered(c))
                .filter(c -> told.story()
                        .of(DeedKind.ANSWER_LAPSED)
                        .noneMatch(lapse -> lapse.says("clock", c.id().toString())))
                .forEach(c -> lapsed.add(answerLapsed(c)));
        boolean waiting = "PENDING".equals(words.get("finality"))
                && told.standing().outcome().appealable()
                && "DONE".equals(words.get("judgmentService"))
                && "CLOSED".equals(words.get("closing"));
        if (waiting) {
            lapsed.addAll(effect(today, clocks));
        }
        return lapsed;
    }

    /** An answer after the last day came after the period had run out, whenever either of them was entered. */
    private static boolean unanswered(ClockRow clock) {
        LocalDate ended = clock.endedOn();
        return ended == null || ended.isAfter(Objects.requireNonNull(clock.due()));
    }

    /** A paper that was served in another manner before the notice had run its time needs no notice. */
    private static boolean unserved(ClockRow clock) {
        LocalDate ended = clock.endedOn();
        return ended == null || !ended.isBefore(Objects.requireNonNull(clock.due()));
    }

    private static boolean runOut(ClockRow clock, LocalDate today) {
        return clock.due() != null && clock.due().isBefore(today);
    }

    /** When the period of a public notice is over its paper counts as served, on the last day of the period. */
    private static Optional<NewDeed> servedByNotice(ClockRow clock, Told told) {
        return told.story()
                .of(DeedKind.NOTICE_PUBLISHED)
                .filter(notice -> notice.id().value().equals(clock.startDeed()))
                .findFirst()
                .flatMap(notice -> notice.word("paper")
                        .map(BY_NOTICE::get)
                        .filter(kind -> told.story()
                                .of(kind)
                                .noneMatch(service ->
                                        service.says("notice", notice.id().toString())))
                        .map(kind -> served(kind, notice, clock)));
    }

    private static NewDeed served(DeedKind kind, Deed notice, ClockRow clock) {
        return new NewDeed(
                kind,
                Objects.requireNonNull(clock.due()),
                0,
                notice.party(),
                null,
                Map.of("manner", "NOTICE", "notice", notice.id().toString()),
                "lapse:" + clock.clock() + ":" + clock.startDeed() + ":" + clock.partyId());
    }

    private static NewDeed answerLapsed(ClockRow clock) {
        PartyId party = clock.partyId() == null ? null : new PartyId(clock.partyId());
        return new NewDeed(
                DeedKind.ANSWER_LAPSED,
                Objects.requireNonNull(clock.due()).plusDays(1),
                0,
                party,
                null,
                Map.of("clock", clock.id().toString()),
                "lapse:" + clock.clock() + ":" + clock.startDeed() + ":" + clock.partyId());
    }

    /** A judgment takes effect on the day after the last party's period (民诉法解释第244条). */
    private static List<NewDeed> effect(LocalDate today, List<ClockRow> clocks) {
        List<ClockRow> windows =
                clocks.stream().filter(c -> c.clock().equals(APPEAL)).toList();
        if (windows.isEmpty() || !windows.stream().allMatch(c -> runOut(c, today))) {
            return List.of();
        }
        LocalDate last = windows.stream()
                .map(c -> Objects.requireNonNull(c.due()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return List.of(new NewDeed(DeedKind.TOOK_EFFECT, last.plusDays(1), 0, null, null, Map.of(), "effect:" + last));
    }

    /** Lapses on record that deeds entered since have made untrue. */
    List<DeedRow> untrue(LocalDate today, Told told, List<ClockRow> clocks, List<DeedRow> standing) {
        return standing.stream()
                .filter(deed -> Revision.key(deed).startsWith("lapse:")
                        || Revision.key(deed).startsWith("effect:"))
                .filter(deed -> upTo(today, without(told, deed), clocks).stream()
                        .noneMatch(lapse -> Revision.key(deed).equals(lapse.sourceId())
                                && deed.day().equals(lapse.day())))
                .toList();
    }

    private static Told without(Told told, DeedRow deed) {
        Story story = new Story(told.story().deeds().stream()
                .filter(other -> !other.id().equals(deed.id()))
                .toList());
        return new Told(
                told.row(), told.profile(), told.parties(), story, new Standing(told.profile(), story), told.enteredOn());
    }
}
