package court.exchange.docket;

import court.exchange.job.CsvRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the columns and events of a docket mean.
 *
 * @param source name of the docket; its cases are known by it and their key
 * @param meanings the first that fits counts; an event that none fits becomes a note
 * @param details columns of the file of events that hold words of deeds; only files of changes have them
 * @param detailWords the file's words for ours
 */
public record DocketMapping(
        String source,
        FieldMap<CaseField> cases,
        FieldMap<EventField> events,
        List<Meaning> meanings,
        Map<String, String> details,
        Map<String, Map<String, String>> detailWords) {
    public DocketMapping {
        meanings = meanings == null
                ? List.of()
                : meanings.stream().filter(Objects::nonNull).toList();
        details = Given.map(details);
        detailWords = Given.maps(detailWords);
    }

    public Optional<Meaning> meaning(String text) {
        return meanings.stream().filter(meaning -> meaning.fits(text)).findFirst();
    }

    /** What the file of events says of one word of a deed; empty when it says nothing. */
    public String detail(String word, CsvRow row) {
        String column = details.get(word);
        String found = column == null ? "" : row.get(column);
        return detailWords.getOrDefault(word, Map.of()).getOrDefault(found, found);
    }
}
