package court.assignment;

import court.assignment.db.CandidateRow;
import court.assignment.db.JudgeMapper;
import court.assignment.model.Filling;
import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.facts.assignment.CandidateExcluded;
import court.facts.assignment.CandidateFacts;
import court.facts.workload.BasicQuestion;
import court.facts.workload.BasicWorkload;
import court.facts.workload.Post;
import court.facts.workload.StandardKind;
import court.identity.Courts;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import court.rulebase.ReleaseInForce;
import court.rules.Answer;
import court.workload.LoadBoard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who might be given a case: every judge of the division, what speaks against some of them, and what each bears. */
@Component
class Candidates {
    private static final String ELIGIBILITY = "assignment.eligibility";
    private static final String BASIC = "workload.basic";
    private static final int WHOLE = 1000;

    private final JudgeMapper mapper;
    private final Courts courts;

    Candidates(JudgeMapper mapper, Courts courts) {
        this.mapper = mapper;
        this.courts = courts;
    }

    /** A judge of the division; whoever is excluded by no rule takes part. */
    record Standing(CandidateRow row, Filling.Load load, List<CandidateExcluded> excluded) {
        boolean eligible() {
            return excluded.isEmpty();
        }
    }

    /** The case as the draw looks at it. */
    private record Seen(
            Told told,
            @Nullable String court,
            String procedure,
            LocalDate day,
            Set<String> causes,
            Map<Post, BasicWorkload> basics) {}

    List<Standing> of(
            Told told, @Nullable DivisionId division, String procedure, LocalDate day, ReleaseInForce release) {
        String court = courts.get(told.row().courtId()).code();
        Set<String> causes = new HashSet<>(mapper.causeLine(told.row().cause()));
        causes.add(told.row().cause());
        Seen seen = new Seen(told, court, procedure, day, causes, basics(release, court, day));
        List<CandidateRow> rows =
                mapper.candidates(told.row().courtId(), division, told.row().id(), day);
        List<CandidateFacts> facts = rows.stream().map(row -> facts(row, seen)).toList();
        List<Answer> answers = rows.isEmpty()
                ? List.of()
                : release.decideAll(ELIGIBILITY, facts.stream().map(List::of).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Standing(
                        rows.get(i), load(rows.get(i), seen), answers.get(i).findings(CandidateExcluded.class)))
                .toList();
    }

    /** What keeps judges from a case whoever wants them on it: recusal and conflict, but neither load nor speciality. */
    Map<PersonId, CandidateExcluded> barred(
            Told told, Collection<PersonId> judges, LocalDate day, ReleaseInForce release) {
        String court = courts.get(told.row().courtId()).code();
        List<CandidateRow> rows = mapper
                .candidates(told.row().courtId(), null, told.row().id(), day)
                .stream()
                .filter(row -> judges.contains(row.id()))
                .toList();
        Map<PersonId, CandidateExcluded> barred = new LinkedHashMap<>();
        List<Answer> answers = rows.isEmpty()
                ? List.of()
                : release.decideAll(
                        ELIGIBILITY,
                        rows.stream()
                                .map(row -> List.of(bars(row, told, court, day)))
                                .toList());
        for (int i = 0; i < rows.size(); i++) {
            PersonId person = rows.get(i).id();
            answers.get(i).findings(CandidateExcluded.class).forEach(bar -> barred.put(person, bar));
        }
        return barred;
    }

    private static CandidateFacts bars(CandidateRow row, Told told, @Nullable String court, LocalDate day) {
        boolean recused = recused(row.id(), told);
        return new CandidateFacts(
                court, day, false, null, recused, row.conflict(), false, false, false, false, false, false, false);
    }

    private static Map<Post, BasicWorkload> basics(ReleaseInForce release, @Nullable String court, LocalDate day) {
        Map<Post, BasicWorkload> basics = new EnumMap<>(Post.class);
        for (Post post : Post.values()) {
            release.one(BASIC, BasicWorkload.class, List.of(new BasicQuestion(court, post, StandardKind.TRIAL, day)))
                    .ifPresent(found -> basics.put(post, found));
        }
        return basics;
    }

    private static CandidateFacts facts(CandidateRow row, Seen seen) {
        Post post = post(row);
        BasicWorkload basic = seen.basics().get(post);
        boolean leader = post != Post.JUDGE;
        boolean recused = recused(row.id(), seen.told());
        return new CandidateFacts(
                seen.court(),
                seen.day(),
                row.onLeave(),
                row.leaveFrom() == null ? null : (int) ChronoUnit.DAYS.between(seen.day(), row.leaveFrom()),
                recused,
                row.conflict(),
                !recused && heldBefore(row, seen.told()),
                outside(row.causes(), seen.causes()),
                outside(row.procedures(), Set.of(seen.procedure())),
                row.ceiling() != null && row.open() >= row.ceiling(),
                row.lastClosed() != null
                        && row.lastDrawn() != null
                        && row.lastClosed().isAfter(row.lastDrawn()),
                leader,
                leader && basic != null && row.received().compareTo(BigDecimal.valueOf(basic.cases())) >= 0);
    }

    private static Post post(CandidateRow row) {
        return LoadBoard.highest(Set.of(row.posts().split(",", -1)));
    }

    /** Lists are kept as names by comma; an empty one leaves nothing out. */
    private static boolean outside(String list, Set<String> wanted) {
        return !list.isBlank()
                && List.of(list.split(",", -1)).stream().map(String::strip).noneMatch(wanted::contains);
    }

    /** Whether a recusal was granted for the judge: as the application names, else while the judge was in charge. */
    private static boolean recused(PersonId person, Told told) {
        String judge = null;
        for (Deed deed : told.story().deeds()) {
            if (deed.kind() == DeedKind.ASSIGNED || deed.kind() == DeedKind.REASSIGNED) {
                judge = deed.word("judge").orElse(judge);
            }
            if (deed.kind() == DeedKind.RECUSAL_DECIDED
                    && deed.says("decision", "GRANTED")
                    && person.toString().equals(concerned(deed, told).orElse(judge))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> concerned(Deed decision, Told told) {
        return told.story()
                .of(DeedKind.RECUSAL_APPLIED)
                .filter(application -> application.id().equals(decision.about()))
                .flatMap(application -> application.word("person").stream())
                .findFirst();
    }

    private static boolean heldBefore(CandidateRow row, Told told) {
        return told.story()
                .of(DeedKind.ASSIGNED, DeedKind.REASSIGNED)
                .flatMap(deed -> deed.word("judge").stream())
                .anyMatch(row.id().toString()::equals);
    }

    /** Standard cases of this year, against coefficient and presence: who was away half the year is given half. */
    private static Filling.Load load(CandidateRow row, Seen seen) {
        BasicWorkload basic = seen.basics().get(post(row));
        int settled =
                Objects.requireNonNullElse(row.coefficient(), basic == null ? WHOLE : basic.share() * WHOLE / 100);
        long days = ChronoUnit.DAYS.between(row.since(), seen.day()) + 1;
        long present = Math.max(1, days - row.absent());
        return new Filling.Load(hundredths(row.received()), Math.max(1, settled * present / days));
    }

    static long hundredths(BigDecimal weight) {
        return weight.movePointRight(2).longValue();
    }
}
