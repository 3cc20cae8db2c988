package court.workload;

import court.facts.workload.BasicQuestion;
import court.facts.workload.BasicWorkload;
import court.facts.workload.Post;
import court.facts.workload.StandardKind;
import court.identity.Acting;
import court.identity.Courts;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.Refused;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.workload.db.LoadRow;
import court.workload.db.MonthRow;
import court.workload.db.WorkloadMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who carries, receives, closes and holds how much, within what the reader may see; by organisation and name, never by a figure. */
@Service
public class LoadBoard {
    private static final String BASIC = "workload.basic";
    private static final int MOST_YEARS = 5;

    private final WorkloadMapper mapper;
    private final Rulebooks rulebooks;
    private final Courts courts;
    private final Acting acting;
    private final Clock clock;

    LoadBoard(WorkloadMapper mapper, Rulebooks rulebooks, Courts courts, Acting acting, Clock clock) {
        this.mapper = mapper;
        this.rulebooks = rulebooks;
        this.courts = courts;
        this.acting = acting;
        this.clock = clock;
    }

    /** The load of a judge beside the basic workload of a year of the judge's post. */
    public record JudgeLoad(
            LoadRow load, Post post, @Nullable BasicWorkload basic) {}

    /** Loads in a span of days, this year when none is named. */
    public record Board(LocalDate from, LocalDate to, List<JudgeLoad> judges, List<MonthRow> months) {}

    public Board board(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID judge) {
        Viewer viewer = acting.with(Permission.CASE_READ);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        if (last.isBefore(first) || first.plusYears(MOST_YEARS).isBefore(last)) {
            throw Refused.malformed("workload.bad-span", MOST_YEARS);
        }
        Map<Post, BasicWorkload> basics = basics(viewer, last);
        List<JudgeLoad> judges = mapper.loads(viewer, first, last).stream()
                .filter(load -> judge == null || load.judgeId().value().equals(judge))
                .map(load -> new JudgeLoad(load, post(load), basics.get(post(load))))
                .toList();
        return new Board(first, last, judges, mapper.months(viewer, judge, first, last));
    }

    private Map<Post, BasicWorkload> basics(Viewer viewer, LocalDate day) {
        ReleaseInForce release = rulebooks.inForce();
        String court = courts.get(viewer.court()).code();
        Map<Post, BasicWorkload> basics = new EnumMap<>(Post.class);
        for (Post post : Post.values()) {
            release.one(BASIC, BasicWorkload.class, List.of(new BasicQuestion(court, post, StandardKind.TRIAL, day)))
                    .ifPresent(found -> basics.put(post, found));
        }
        return basics;
    }

    private static Post post(LoadRow load) {
        return highest(Set.of(load.posts().split(",", -1)));
    }

    /** The highest post among the duties of a person. */
    public static Post highest(Set<String> duties) {
        return Arrays.stream(Post.values())
                .filter(post -> duties.contains(post.name()))
                .reduce((lower, higher) -> higher)
                .orElse(Post.JUDGE);
    }
}
