package court.operation.figures;

import court.operation.db.FiguresMapper;
import court.operation.db.FiguresRow;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What an operator watches, of the whole platform: every node tells the same. Asked of the database now and then, not at every
 * scrape; while the database is away there is no figure rather than an old one.
 */
@Component
class Figures {
    private static final Logger log = LoggerFactory.getLogger(Figures.class);

    private final FiguresMapper mapper;
    private final Clock clock;
    private final MultiGauge release;
    private volatile @Nullable FiguresRow latest;

    Figures(FiguresMapper mapper, Clock clock, MeterRegistry meters) {
        this.mapper = mapper;
        this.clock = clock;
        this.release = MultiGauge.builder("tianping.rules.release")
                .description("The rule release in force, as labels")
                .register(meters);
        tell(meters, "tianping.audit.unsealed", "Audit entries that wait for the sealer", FiguresRow::unsealed);
        tell(meters, "tianping.audit.unsealed.age.seconds", "Age of the oldest of them", FiguresRow::unsealedAge);
        tell(
                meters,
                "tianping.audit.checkpoint.age.days",
                "Days since the last signed checkpoint",
                Figures::checkpointAge);
        tell(meters, "tianping.sweep.backlog", "Clocks that the sweep has still to look at", FiguresRow::clocksDue);
        tell(
                meters,
                "tianping.escalation.backlog",
                "Clocks that the ladder has still to look at",
                FiguresRow::watchesDue);
        tell(meters, "tianping.imports.running", "Imports under way", FiguresRow::imports);
        items(meters, "TASK", FiguresRow::tasks);
        items(meters, "DUTY", FiguresRow::duties);
        items(meters, "WAIT", FiguresRow::waits);
    }

    private static double checkpointAge(FiguresRow row) {
        Long age = row.checkpointAge();
        return age == null ? Double.NaN : age;
    }

    private void tell(MeterRegistry meters, String name, String what, ToDoubleFunction<FiguresRow> figure) {
        Gauge.builder(name, this, figures -> figures.value(figure))
                .description(what)
                .register(meters);
    }

    private void items(MeterRegistry meters, String kind, ToDoubleFunction<FiguresRow> figure) {
        Gauge.builder("tianping.work.items.open", this, figures -> figures.value(figure))
                .description("Open work items")
                .tag("kind", kind)
                .register(meters);
    }

    private double value(ToDoubleFunction<FiguresRow> figure) {
        FiguresRow row = latest;
        return row == null ? Double.NaN : figure.applyAsDouble(row);
    }

    @Scheduled(fixedDelayString = "${court.operation.figures-every:15s}")
    void look() {
        try {
            FiguresRow row = mapper.figures(LocalDate.now(clock), clock.instant());
            latest = row;
            release.register(releases(row), true);
        } catch (DataAccessException e) {
            latest = null;
            log.warn(
                    "no figures, since the database does not answer: {}",
                    e.getMostSpecificCause().getMessage());
        }
    }

    private static List<MultiGauge.Row<?>> releases(FiguresRow row) {
        return row.release() == null
                ? List.of()
                : List.of(MultiGauge.Row.of(
                        Tags.of("release", row.release(), "sha256", String.valueOf(row.releaseSha256())), 1));
    }
}
