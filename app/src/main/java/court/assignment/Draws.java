package court.assignment;

import court.assignment.Candidates.Standing;
import court.assignment.db.AssessorRow;
import court.assignment.db.BookMapper;
import court.assignment.db.JudgeMapper;
import court.assignment.db.SeriesDraw;
import court.assignment.model.Entry;
import court.assignment.model.Filling;
import court.assignment.model.Lottery.Ticket;
import court.assignment.model.Place;
import court.assignment.model.Place.Seat;
import court.casefile.CaseTelling.Told;
import court.facts.assignment.DrawPolicy;
import court.facts.assignment.DrawQuestion;
import court.identity.Courts;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.rulebase.ReleaseInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the bench of a case and writes the receipt, all under the lock of the court's book. */
@Component
class Draws {
    private static final String POLICY = "assignment.draw";

    private final Book book;
    private final BookMapper entries;
    private final JudgeMapper judges;
    private final Candidates candidates;
    private final Courts courts;
    private final Clock clock;

    Draws(Book book, BookMapper entries, JudgeMapper judges, Candidates candidates, Courts courts, Clock clock) {
        this.book = book;
        this.entries = entries;
        this.judges = judges;
        this.candidates = candidates;
        this.courts = courts;
        this.clock = clock;
    }

    /**
     * What is to be drawn.
     *
     * @param members judges to be drawn besides the one in charge
     * @param kept judges who sit already and stay, for whom nobody is drawn
     */
    record Wanted(@Nullable DivisionId division, String procedure, int members, int assessors, List<PersonId> kept) {
        /** As entries write it down. */
        String where() {
            return division == null ? "" : division.toString();
        }

        List<Seat> seats() {
            return Stream.of(
                            Stream.of(Seat.JUDGE),
                            Stream.generate(() -> Seat.MEMBER).limit(members),
                            Stream.generate(() -> Seat.ASSESSOR).limit(assessors))
                    .flatMap(seats -> seats)
                    .toList();
        }
    }

    /** Who was drawn, and the entry of the book that proves it. */
    record Drawn(UUID receipt, int number, String judge, List<String> members, List<AssessorRow> assessors) {}

    /** The case is locked by the caller; a case is locked before a book. */
    Drawn draw(Told told, Wanted wanted, ReleaseInForce release) {
        LocalDate today = LocalDate.now(clock);
        DrawPolicy policy = release.one(
                        POLICY,
                        DrawPolicy.class,
                        List.of(new DrawQuestion(
                                courts.get(told.row().courtId()).code(), today)))
                .orElseThrow(() -> Refused.because("assignment.no-policy"));
        Book.Pen pen = book.open(told.row().courtId());
        Book.Secret secret = pen.secret();
        List<Standing> field = candidates.of(told, wanted.division(), wanted.procedure(), today, release).stream()
                .filter(standing -> !wanted.kept().contains(standing.row().id()))
                .toList();
        List<AssessorRow> assessors = wanted.assessors() == 0
                ? List.of()
                : judges.assessors(told.row().courtId(), today);
        Entry entry = pen.begin("DRAW", told);
        List<Place> places = new Receipt(wanted, policy, field, assessors)
                .write(entry, release.sha256(), entries.rounds(told.row().id()) + 1, today, caseWeight(told));
        entry.line("chain", secret.chain().toString(), "link", Integer.toString(secret.link()));
        List<String> drawn = entry.draw(secret.value(), places);
        PersonId judge = PersonId.parse(drawn.get(0));
        UUID receipt = pen.write("DRAW", entry, told.row().id(), judge);
        List<AssessorRow> seated = seated(drawn, assessors);
        if (!seated.isEmpty()) {
            judges.seat(
                    seated.stream().map(AssessorRow::id).toList(), told.row().id(), today);
        }
        return new Drawn(
                receipt, entry.number(), drawn.get(0), List.copyOf(drawn.subList(1, 1 + wanted.members())), seated);
    }

    /**
     * A series is drawn as one: its other cases follow the draw of the first, as long as everybody on that bench may take them
     * and the bench is the same.
     */
    Optional<Drawn> follow(Told told, Wanted wanted, ReleaseInForce release) {
        Book.Pen pen = book.open(told.row().courtId());
        SeriesDraw first = entries.drawOfSeries(told.row().id());
        if (first == null) {
            return Optional.empty();
        }
        List<String> members = entries.members(first.caseId());
        LocalDate today = LocalDate.now(clock);
        boolean fits = wanted.assessors() == 0
                && wanted.kept().isEmpty()
                && members.size() == wanted.members()
                && eligible(told, wanted, today, release)
                        .containsAll(Stream.concat(Stream.of(first.judgeId().toString()), members.stream())
                                .toList());
        if (!fits) {
            return Optional.empty();
        }
        Entry entry = pen.begin("SERIES", told)
                .line("division", wanted.where())
                .line("series", first.seriesId().toString())
                .line("follows", Integer.toString(first.number()))
                .line("judge", first.judgeId().toString());
        members.forEach(member -> entry.line("member", member));
        UUID receipt = pen.write("SERIES", entry, told.row().id(), first.judgeId());
        return Optional.of(new Drawn(receipt, entry.number(), first.judgeId().toString(), members, List.of()));
    }

    private Set<String> eligible(Told told, Wanted wanted, LocalDate day, ReleaseInForce release) {
        return candidates.of(told, wanted.division(), wanted.procedure(), day, release).stream()
                .filter(Standing::eligible)
                .map(standing -> standing.row().id().toString())
                .collect(Collectors.toSet());
    }

    private static List<AssessorRow> seated(List<String> drawn, List<AssessorRow> assessors) {
        return assessors.stream()
                .filter(assessor -> drawn.contains(assessor.id().toString()))
                .toList();
    }

    private long caseWeight(Told told) {
        return Math.max(1, Candidates.hundredths(judges.weight(told.row().id())));
    }

    /** The lines of a draw that are committed to before anybody knows who is drawn. */
    private record Receipt(Wanted wanted, DrawPolicy policy, List<Standing> field, List<AssessorRow> assessors) {
        List<Place> write(Entry entry, String release, int round, LocalDate day, long weight) {
            List<Standing> eligible = field.stream().filter(Standing::eligible).toList();
            List<AssessorRow> free = assessors.stream()
                    .filter(assessor -> assessor.cases() < policy.assessorCap()
                            && !assessor.firstDay().isAfter(day))
                    .toList();
            require(eligible.size() > wanted.members(), "assignment.too-few-judges");
            require(free.size() >= wanted.assessors(), "assignment.too-few-assessors");
            Filling filling = new Filling(policy.steepness(), policy.stretch());
            List<Long> weights =
                    filling.weights(eligible.stream().map(Standing::load).toList(), weight);
            entry.line("round", Integer.toString(round))
                    .line("division", wanted.where())
                    .line("release", release)
                    .line("rule", policy.rule())
                    .line("steepness", Integer.toString(policy.steepness()))
                    .line("stretch", Integer.toString(policy.stretch()))
                    .line("procedure", wanted.procedure())
                    .line("weight", Long.toString(weight));
            wanted.kept().forEach(member -> entry.line("kept", member.toString()));
            return places(entry, judges(entry, eligible, weights), assessors(entry, free));
        }

        private List<Ticket> judges(Entry entry, List<Standing> eligible, List<Long> weights) {
            List<Ticket> tickets = new ArrayList<>();
            for (int i = 0; i < eligible.size(); i++) {
                Standing standing = eligible.get(i);
                Ticket ticket = new Ticket(standing.row().id().toString(), weights.get(i));
                tickets.add(ticket);
                entry.line(
                        "candidate",
                        Seat.JUDGE.list(),
                        ticket.id(),
                        "weight",
                        Long.toString(ticket.weight()),
                        "load",
                        Long.toString(standing.load().load()),
                        "capacity",
                        Long.toString(standing.load().capacity()),
                        "open",
                        Integer.toString(standing.row().open()));
            }
            field.stream()
                    .filter(standing -> !standing.eligible())
                    .forEach(standing -> standing.excluded()
                            .forEach(why -> entry.line(
                                    "excluded",
                                    Seat.JUDGE.list(),
                                    standing.row().id().toString(),
                                    why.rule())));
            return tickets;
        }

        private List<Ticket> assessors(Entry entry, List<AssessorRow> free) {
            return free.stream()
                    .map(assessor -> {
                        Ticket ticket = new Ticket(assessor.id().toString(), 1);
                        entry.line("candidate", Seat.ASSESSOR.list(), ticket.id(), "weight", "1");
                        return ticket;
                    })
                    .toList();
        }

        private List<Place> places(Entry entry, List<Ticket> judges, List<Ticket> assessors) {
            List<Place> places = new ArrayList<>();
            for (Seat seat : wanted.seats()) {
                places.add(new Place(seat, seat == Seat.ASSESSOR ? assessors : judges));
                entry.line("place", Integer.toString(places.size()), seat.name(), seat.list());
            }
            return places;
        }

        private static void require(boolean holds, String code) {
            if (!holds) {
                throw Refused.because(code);
            }
        }
    }
}
