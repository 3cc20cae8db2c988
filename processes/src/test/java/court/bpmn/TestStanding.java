package court.bpmn;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Derives the standing of a test case from its deeds, in the canonical order of day, kind and number. */
final class TestStanding {

    private static final List<String> KINDS =
            List.copyOf(Shelf.VOCABULARY.deeds().keySet());
    private static final Set<String> APPEALABLE = Set.of("JUDGMENT", "DISMISSAL");
    private static final Map<String, String> DONE_BY = Map.of(
            "casefile.complaint-served", "service",
            "casefile.answered", "answer",
            "casefile.answer-waived", "answer",
            "casefile.drafted", "draft",
            "casefile.signed", "signature",
            "casefile.judgment-served", "judgmentService",
            "casefile.file-sent-up", "fileTransfer",
            "casefile.reassigned", "assignment",
            "casefile.archived", "archive");
    private static final Map<String, String> OUTCOMES = Map.of(
            "casefile.mediated", "MEDIATION",
            "casefile.dismissed", "DISMISSAL",
            "casefile.transferred", "TRANSFER",
            "casefile.terminated", "TERMINATION");

    private static final DeclaredWords DECLARED = new DeclaredWords(Shelf.VOCABULARY);

    private final Map<String, String> words = new HashMap<>();

    private TestStanding(boolean reviewed) {
        Shelf.VOCABULARY.variables().forEach(variable -> words.put(variable, "PENDING"));
        words.putAll(Map.of("filing", "SUBMITTED", "procedure", "ORDINARY", "bench", "SOLE", "hearing", "NONE"));
        words.putAll(Map.of("outcome", "NONE", "closing", "OPEN", "fileTransfer", "NOT_NEEDED", "suspension", "NO"));
        words.putAll(Map.of("review", reviewed ? "PENDING" : "NOT_REQUIRED", "level", "PRESIDENT"));
    }

    /** {@code starter} is the number of the deed that started the asking side process, 0 for the case itself. */
    static Map<String, String> of(String line, Collection<Deed> deeds, int starter, boolean reviewed) {
        TestStanding standing = new TestStanding(reviewed);
        List<Deed> story = deeds.stream()
                .sorted(Comparator.comparingInt(Deed::day)
                        .thenComparingInt((Deed deed) -> KINDS.indexOf(deed.kind()))
                        .thenComparingInt(Deed::number))
                .toList();
        standing.words.putAll(DECLARED.after(story));
        standing.words.put("line", line);
        story.forEach(deed -> {
            standing.tell(deed);
            standing.own(deed, starter);
        });
        standing.finish();
        return standing.words;
    }

    private void tell(Deed deed) {
        String variable = DONE_BY.get(deed.kind());
        if (variable != null) {
            words.put(variable, "DONE");
        }
        String outcome = OUTCOMES.get(deed.kind());
        if (outcome != null) {
            words.put("outcome", outcome);
        }
        switch (deed.kind()) {
            case "casefile.defects-noticed" -> words.put("filing", "DEFECTIVE");
            case "casefile.corrected" -> words.put("filing", "SUBMITTED");
            case "casefile.accepted" -> words.put("filing", "ACCEPTED");
            case "casefile.refused" -> words.put("filing", "REFUSED");
            case "casefile.assigned" -> words.putAll(Map.of("assignment", "DONE", "procedure", deed.detail()));
            case "triage.converted" -> words.put("procedure", deed.detail());
            case "hearing.scheduled" -> words.put("hearing", "SCHEDULED");
            case "hearing.held" -> words.put("hearing", deed.detail());
            case "casefile.deliberated" -> deliberated();
            case "casefile.reviewed" -> reviewed(deed.detail());
            case "casefile.pronounced" -> words.putAll(Map.of("pronouncement", "DONE", "outcome", "JUDGMENT"));
            case "casefile.closed" -> words.put("closing", "CLOSED");
            case "casefile.appealed" -> words.putAll(Map.of("finality", "APPEALED", "fileTransfer", "PENDING"));
            case "casefile.took-effect" -> words.put("finality", "EFFECTIVE");
            case "casefile.suspended" -> words.put("suspension", "YES");
            case "casefile.resumed" -> words.put("suspension", "NO");
            default -> {}
        }
    }

    private void deliberated() {
        words.put("deliberation", "DONE");
        if ("REDELIBERATE".equals(words.get("review"))) {
            words.put("review", "PENDING");
        }
    }

    private void reviewed(String opinion) {
        words.put("review", opinion);
        if (opinion.equals("REDELIBERATE")) {
            words.putAll(Map.of("deliberation", "PENDING", "draft", "PENDING", "signature", "PENDING"));
        }
    }

    private void own(Deed deed, int starter) {
        if (starter != 0 && deed.about() == starter) {
            words.put("decision", decision(deed));
        }
        if (starter != 0 && deed.number() == starter && deed.kind().equals("timelimit.extension-applied")) {
            words.put("level", deed.detail());
        }
        if (deed.kind().equals("casefile.withdrawal-decided") && deed.detail().equals("GRANTED")) {
            words.put("outcome", "WITHDRAWAL");
        }
        if (deed.kind().equals("casefile.recusal-decided") && deed.detail().equals("GRANTED")) {
            words.put("assignment", "PENDING");
        }
    }

    private static String decision(Deed deed) {
        Vocabulary.Deed known = Shelf.VOCABULARY.deeds().get(deed.kind());
        if (known != null && known.as() != null) {
            return known.as();
        }
        return deed.detail().equals("REFUSED") ? "REFUSED" : "GRANTED";
    }

    private void finish() {
        boolean ended = !"NONE".equals(words.get("outcome")) || !"NONE".equals(words.get("result"));
        words.put("ended", ended ? "HAS_RESULT" : "NO_RESULT");
        boolean firstInstance =
                Set.of("CIVIL_FIRST", "CRIMINAL_FIRST", "ADMINISTRATIVE_FIRST").contains(words.get("line"));
        boolean appealable = firstInstance
                && APPEALABLE.contains(words.get("outcome"))
                && !"SMALL_CLAIMS".equals(words.get("procedure"));
        if ("CLOSED".equals(words.get("closing")) && !appealable) {
            words.put("finality", "EFFECTIVE");
        }
    }
}
