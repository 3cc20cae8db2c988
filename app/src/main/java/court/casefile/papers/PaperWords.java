package court.casefile.papers;

import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseRow;
import court.casefile.db.PartyRow;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Party;
import court.document.ChineseAmount;
import court.document.ChineseDate;
import court.document.Documents;
import court.facts.CaseClass;
import court.identity.CaseLayer;
import court.identity.Courts;
import court.identity.People;
import court.kernel.PersonId;
import court.timelimit.Clocks;
import court.timelimit.db.ClockRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a paper says of a case: everything that the file holds, by the keys of {@code papers/fields.csv}, so that nobody types it again. */
@Component
class PaperWords {
    private static final String INDEX = "archive-index";

    private final Courts courts;
    private final People people;
    private final Clocks clocks;
    private final Documents documents;
    private final Clock clock;

    PaperWords(Courts courts, People people, Clocks clocks, Documents documents, Clock clock) {
        this.courts = courts;
        this.people = people;
        this.clocks = clocks;
        this.documents = documents;
        this.clock = clock;
    }

    Map<String, Object> of(Told told, Deed cause, LocalDate day) {
        Words words = new Words();
        CaseRow row = told.row();
        words.put("courtName", courts.get(row.courtId()).name());
        words.put("caseNumber", row.number() == null ? row.receipt() : row.number());
        words.put("receiptNumber", row.receipt());
        words.put("causeName", row.cause());
        words.put("caseTitle", row.title());
        words.put("caseClassName", PaperNames.caseClass(CaseClass.valueOf(row.caseClass())));
        words.put("procedureName", PaperNames.procedure(told.standing().procedure()));
        words.put("benchName", CasePages.panel(told).size() > 1 ? "合议庭审理" : "独任审理");
        words.put("outcomeName", PaperNames.outcome(told.standing().outcome()));
        words.money("amount", Optional.of(row.amount()));
        words.money(
                "fee",
                told.story().last(DeedKind.ACCEPTED).flatMap(d -> d.word("fee")).flatMap(PaperWords::amount));
        words.day("submittedOn", row.submittedOn());
        words.day("acceptedOn", row.acceptedOn());
        words.day("closedOn", row.closedOn());
        words.day("effectiveOn", row.effectiveOn());
        words.day("day", day);
        parties(told, words);
        staff(told, words);
        hearing(told, words);
        limits(told, words);
        cause(cause, words);
        words.put("documents", documents(told));
        return words.all();
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.matches("\\d{1,12}(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static void parties(Told told, Words words) {
        words.put("parties", told.parties().stream().map(PaperWords::party).toList());
        words.put("partyNames", names(told.parties().stream()));
        for (Party.Side side : Party.Side.values()) {
            List<PartyRow> some = told.parties().stream()
                    .filter(p -> p.side().equals(side.name()))
                    .toList();
            String key = switch (side) {
                case PLAINTIFF -> "plaintiff";
                case DEFENDANT -> "defendant";
                case THIRD_PARTY -> "thirdParty";
            };
            words.put(
                    side == Party.Side.THIRD_PARTY ? "thirdParties" : key + "s",
                    some.stream().map(PaperWords::party).toList());
            words.put(key + "Names", names(some.stream()));
        }
    }

    private static String names(Stream<PartyRow> parties) {
        return parties.map(PartyRow::name).collect(Collectors.joining("、"));
    }

    private static Map<String, Object> party(PartyRow party) {
        Words words = new Words();
        words.put("role", PaperNames.side(Party.Side.valueOf(party.side())));
        words.put("name", party.name());
        words.put("contact", party.contact());
        words.put("agent", party.agent());
        return words.all();
    }

    /** Who sits; a panel is named only when more than one judge does. */
    private void staff(Told told, Words words) {
        CaseRow row = told.row();
        words.put("judge", name(row.judgeId()));
        words.put("clerk", name(row.clerkId()));
        words.put("assistant", name(row.assistantId()));
        if (row.divisionId() != null) {
            courts.divisionName(row.courtId(), row.divisionId()).ifPresent(name -> words.put("divisionName", name));
        }
        List<Map<String, String>> panel = new ArrayList<>();
        for (PersonId member : CasePages.panel(told)) {
            people.name(member)
                    .ifPresent(name -> panel.add(Map.of("duty", panel.isEmpty() ? "审判长" : "审判员", "member", name)));
        }
        if (panel.size() > 1) {
            words.put("panel", panel);
            words.put("presiding", panel.get(0).get("member"));
        }
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : people.name(person).orElse(null);
    }

    private static void hearing(Told told, Words words) {
        told.story().last(DeedKind.HEARING_SCHEDULED).ifPresent(scheduled -> {
            scheduled.word("hearingDay").map(LocalDate::parse).ifPresent(day -> words.day("hearingDay", day));
            scheduled.word("hearingTime").ifPresent(time -> words.put("hearingTime", time));
            scheduled.word("room").ifPresent(room -> words.put("room", room));
        });
    }

    private void limits(Told told, Words words) {
        List<ClockRow> rows = clocks.ofCase(told.row().id());
        limit(rows, "pay-fee").ifPresent(c -> {
            words.day("payBy", c.due());
            words.put("payBasis", basis(c));
        });
        limit(rows, "trial-limit").ifPresent(c -> {
            words.day("limitDay", c.due());
            words.put("limitBasis", basis(c));
        });
        limit(rows, "answer").ifPresent(c -> words.day("answerBy", c.due()));
    }

    /** A basis that still has to be checked is not printed. */
    private static @Nullable String basis(ClockRow clock) {
        return clock.basis().contains("待核") ? null : clock.basis();
    }

    private static Optional<ClockRow> limit(List<ClockRow> rows, String kind) {
        return rows.stream()
                .filter(c -> c.clock().equals(kind) && c.due() != null)
                .findFirst();
    }

    private static void cause(Deed cause, Words words) {
        words.put("matter", PaperNames.matter(cause));
        cause.word("decision").ifPresent(d -> words.put("decision", PaperNames.matter(cause)));
        cause.word("requestedPeriod")
                .or(() -> cause.word("period"))
                .ifPresent(p -> words.put("requestedPeriod", period(p)));
        cause.word("correctBy").map(LocalDate::parse).ifPresent(day -> words.day("correctBy", day));
        cause.word("defects").ifPresent(text -> words.put("defects", lines(text)));
        cause.word("reason").ifPresent(text -> {
            words.put("reason", text);
            words.put("reasons", lines(text));
        });
    }

    /** P3M as 3个月. */
    private static String period(String text) {
        return text.matches("P\\d+[MD]")
                ? text.substring(1, text.length() - 1) + (text.endsWith("M") ? "个月" : "日")
                : text;
    }

    private static List<Map<String, String>> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Map.of("item", line))
                .toList();
    }

    /** What an index of the file lists; it does not list itself. */
    private List<Map<String, String>> documents(Told told) {
        ZoneId zone = clock.getZone();
        return documents.ofCase(told.row().id(), EnumSet.of(CaseLayer.MAIN)).stream()
                .filter(d -> d.current() && !d.kind().startsWith(INDEX))
                .map(d -> Map.of(
                        "documentNumber", Integer.toString(d.number()),
                        "documentTitle", d.title(),
                        "documentDay", d.createdAt().atZone(zone).toLocalDate().toString()))
                .toList();
    }

    /** Words under their keys; what is not known is left out. */
    private static final class Words {
        private final Map<String, Object> all = new HashMap<>();

        void put(String key, @Nullable Object value) {
            if (value != null) {
                all.put(key, value);
            }
        }

        void day(String key, @Nullable LocalDate day) {
            put(key, day == null ? null : ChineseDate.of(day));
        }

        void money(String key, Optional<BigDecimal> yuan) {
            yuan.ifPresent(y -> {
                put(key, y.setScale(2, RoundingMode.HALF_UP).toPlainString());
                put(key + "InWords", ChineseAmount.of(y));
            });
        }

        Map<String, Object> all() {
            return all;
        }
    }
}
