package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.casefile.model.Deed;
import court.casefile.model.OwnWords;
import court.casefile.model.Standing;
import court.casefile.model.Story;
import court.kernel.CaseId;
import court.process.PastStandings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the standings that a case went through, deed by deed as they were recorded. */
@Component
class CaseHistory implements PastStandings {
    private final CaseMapper mapper;
    private final CaseTelling telling;

    CaseHistory(CaseMapper mapper, CaseTelling telling) {
        this.mapper = mapper;
        this.telling = telling;
    }

    @Override
    public List<Map<String, String>> since(CaseId caseId, UUID about, LocalDate day) {
        CaseRow row = mapper.byId(caseId);
        if (row == null) {
            return List.of();
        }
        Told told = telling.of(row);
        List<Deed> recorded = told.story().deeds().stream()
                .sorted(Comparator.comparing((Deed deed) -> entered(told, deed)).thenComparing(Deed.CANONICAL))
                .toList();
        int before = (int) recorded.stream()
                .filter(deed -> entered(told, deed).isBefore(day))
                .count();
        List<Map<String, String>> standings = new ArrayList<>();
        for (int known = before; known <= recorded.size(); known++) {
            standings.add(words(told, recorded.subList(0, known), about));
        }
        return standings;
    }

    private static LocalDate entered(Told told, Deed deed) {
        return Objects.requireNonNull(told.enteredOn().get(deed.id()));
    }

    private static Map<String, String> words(Told told, List<Deed> known, UUID about) {
        Story story = new Story(known);
        Map<String, String> words = new HashMap<>(new Standing(told.profile(), story).words());
        known.stream()
                .filter(deed -> deed.id().value().equals(about))
                .forEach(deed -> words.putAll(OwnWords.of(deed, story)));
        return words;
    }
}
