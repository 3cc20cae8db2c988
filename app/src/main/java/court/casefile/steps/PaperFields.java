package court.casefile.steps;

import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Party;
import court.document.ChineseDate;
import court.identity.Courts;
import court.identity.People;
import court.kernel.PersonId;
import court.timelimit.Clocks;
import court.timelimit.db.ClockRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a paper says of a case: everything that the file holds, so that nobody types it again. */
@Component
class PaperFields {
    private static final Map<DeedKind, Matter> DECIDED = Map.of(
            DeedKind.EXTENSION_DECIDED, new Matter("本案准许延长审理期限", "本案延长审理期限的申请不予准许"),
            DeedKind.RECUSAL_DECIDED, new Matter("回避申请予以准许", "回避申请予以驳回"),
            DeedKind.WITHDRAWAL_DECIDED, new Matter("准许撤回起诉", "不准许撤回起诉"));
    private static final Map<DeedKind, String> HAPPENED = Map.of(
            DeedKind.SUSPENDED, "本案中止诉讼",
            DeedKind.RESUMED, "本案恢复诉讼",
            DeedKind.CONVERTED, "本案转换审理程序",
            DeedKind.CONVERSION_REFUSED, "本案转换审理程序的申请不予准许",
            DeedKind.REASSIGNED, "本案变更审判人员",
            DeedKind.MEDIATED, "当事人达成调解协议");

    /** How a paper says what was decided. */
    private record Matter(String granted, String refused) {}

    private final Courts courts;
    private final People people;
    private final Clocks clocks;

    PaperFields(Courts courts, People people, Clocks clocks) {
        this.courts = courts;
        this.people = people;
        this.clocks = clocks;
    }

    Map<String, Object> of(Told told, Deed cause) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("courtName", courts.get(told.row().courtId()).name());
        fields.put("receiptNumber", told.row().receipt());
        put(fields, "caseNumber", told.row().number());
        fields.put("title", told.row().title());
        fields.put("causeName", told.row().cause());
        fields.put("procedureName", procedure(told));
        fields.put("plaintiffs", names(told, Party.Side.PLAINTIFF));
        fields.put("defendants", names(told, Party.Side.DEFENDANT));
        fields.put("thirdParties", names(told, Party.Side.THIRD_PARTY));
        put(fields, "judge", name(told.row().judgeId()));
        put(fields, "clerk", name(told.row().clerkId()));
        fields.put("day", ChineseDate.of(cause.day()));
        hearing(told, fields);
        cause.word("defects").ifPresent(text -> fields.put("defects", lines(text)));
        cause.word("reason").ifPresent(text -> fields.put("reasons", lines(text)));
        fields.put("matter", matter(cause));
        cause.word("correctBy")
                .map(LocalDate::parse)
                .ifPresent(day -> fields.put("correctionDay", ChineseDate.of(day)));
        told.story().last(DeedKind.ACCEPTED).flatMap(d -> d.word("fee")).ifPresent(fee -> fields.put("fee", fee));
        panel(told, fields);
        due(told, "pay-fee").ifPresent(day -> fields.put("dueDay", day));
        due(told, "trial-limit").ifPresent(day -> fields.put("limitDay", day));
        return fields;
    }

    private static String procedure(Told told) {
        return switch (told.standing().procedure()) {
            case SIMPLIFIED -> "简易程序";
            case SMALL_CLAIMS -> "小额诉讼程序";
            default -> "普通程序";
        };
    }

    private static String matter(Deed cause) {
        boolean granted = cause.says("decision", "GRANTED");
        if (cause.word("decision").isPresent() && DECIDED.containsKey(cause.kind())) {
            Matter decided = DECIDED.get(cause.kind());
            return granted ? decided.granted() : decided.refused();
        }
        return Objects.requireNonNull(HAPPENED.getOrDefault(cause.kind(), "案件办理情况有变化"));
    }

    private static List<Map<String, String>> names(Told told, Party.Side side) {
        return told.profile().parties().stream()
                .filter(party -> party.side() == side)
                .map(party -> Map.of("name", party.name()))
                .toList();
    }

    private static void hearing(Told told, Map<String, Object> fields) {
        told.story().last(DeedKind.HEARING_SCHEDULED).ifPresent(scheduled -> {
            scheduled
                    .word("hearingDay")
                    .map(LocalDate::parse)
                    .ifPresent(day -> fields.put("hearingDay", ChineseDate.of(day)));
            scheduled.word("hearingTime").ifPresent(time -> fields.put("hearingTime", time));
            scheduled.word("room").ifPresent(room -> fields.put("room", room));
        });
    }

    /** Who sits, when more than one judge does. */
    private void panel(Told told, Map<String, Object> fields) {
        List<Map<String, String>> panel = new ArrayList<>();
        for (PersonId member : CasePages.panel(told)) {
            people.name(member)
                    .ifPresent(name -> panel.add(Map.of("duty", panel.isEmpty() ? "审 判 长" : "审 判 员", "name", name)));
        }
        if (panel.size() > 1) {
            fields.put("panel", panel);
        }
    }

    private Optional<String> due(Told told, String clock) {
        return clocks.ofCase(told.row().id()).stream()
                .filter(c -> c.clock().equals(clock))
                .map(ClockRow::due)
                .filter(Objects::nonNull)
                .map(ChineseDate::of)
                .findFirst();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : people.name(person).orElse(null);
    }

    private static void put(Map<String, Object> fields, String key, @Nullable String value) {
        if (value != null) {
            fields.put(key, value);
        }
    }
}
