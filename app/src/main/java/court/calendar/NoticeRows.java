package court.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a calendar file by the notice they belong to. A year with a bad row is held back whole. */
final class NoticeRows {
    private static final int COLUMNS = 3;
    private static final int LONGEST_NAME = 40;

    private final Map<Integer, List<Notice.Day>> byYear = new TreeMap<>();
    private final Map<Integer, RejectedRow> pieces = new TreeMap<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private final Set<Integer> spoilt = new TreeSet<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private boolean yearUnknown;

    void add(CSVRecord row) {
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        long line = row.getRecordNumber();
        String text = String.join(",", row.toList());
        LocalDate date = date(row.get(0));
        if (date == null) {
            yearUnknown = true;
            rejected.add(new RejectedRow(line, "calendar.bad-date", text));
            return;
        }
        int year = Notice.yearOf(date);
        pieces.putIfAbsent(year, new RejectedRow(line, "calendar.year-not-whole", text));
        String problem = problem(row, date);
        if (problem.isEmpty()) {
            byYear.computeIfAbsent(year, any -> new ArrayList<>())
                    .add(new Notice.Day(date, row.get(1).strip(), "1".equals(row.get(2))));
        } else {
            spoilt.add(year);
            rejected.add(new RejectedRow(line, problem, text));
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = CourtDays.parse(text);
            return CourtDays.covers(date) ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String problem(CSVRecord row, LocalDate date) {
        if (row.size() != COLUMNS) {
            return "calendar.bad-columns";
        }
        if (row.get(1).isBlank() || row.get(1).length() > LONGEST_NAME) {
            return "calendar.bad-name";
        }
        if (!Set.of("0", "1").contains(row.get(2))) {
            return "calendar.bad-off";
        }
        return seen.add(date) ? "" : "calendar.day-twice";
    }

    NoticeFile.Content content() {
        List<Notice> whole = new ArrayList<>();
        byYear.forEach((year, days) -> {
            Notice notice = new Notice(year, days);
            if (spoilt.contains(year)) {
                return;
            }
            if (notice.isWhole()) {
                whole.add(notice);
            } else {
                spoilt.add(year);
                rejected.add(Objects.requireNonNull(pieces.get(year)));
            }
        });
        return yearUnknown ? nothing(whole) : new NoticeFile.Content(whole, List.copyOf(spoilt), List.copyOf(rejected));
    }

    private NoticeFile.Content nothing(List<Notice> whole) {
        List<Integer> every = Stream.concat(spoilt.stream(), whole.stream().map(Notice::year))
                .sorted()
                .toList();
        return new NoticeFile.Content(List.of(), every, List.copyOf(rejected));
    }
}
