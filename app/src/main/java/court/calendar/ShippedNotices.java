package court.calendar;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The notices that come with the application, {@code calendar/*.yaml}. */
final class ShippedNotices {
    /** Where they come from, as their headers say. */
    static final String SOURCE = "holiday-cn (MIT)，依据国务院办公厅关于部分节假日安排的通知";

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Of one year, as written: {@code 2026-01-01..2026-01-03 元旦}. */
    record Written(@Nullable List<String> rest, @Nullable List<String> work) {}

    /** Years of a file. */
    static final class File extends TreeMap<Integer, Written> {
        private static final long serialVersionUID = 1L;
    }

    private ShippedNotices() {}

    static List<Notice> read() {
        List<Notice> notices = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:calendar/*.yaml")) {
                file(file.getURL()).forEach((year, written) -> notices.add(notice(year, written)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("随附的节假日数据读不出 / the shipped calendar cannot be read", e);
        }
        return notices;
    }

    private static Map<Integer, Written> file(URL url) throws IOException {
        return YAML.readValue(url, File.class);
    }

    private static Notice notice(int year, Written written) {
        return new Notice(
                year,
                Stream.concat(days(written.rest(), true), days(written.work(), false))
                        .toList());
    }

    private static Stream<Notice.Day> days(@Nullable List<String> entries, boolean off) {
        return entries == null ? Stream.of() : entries.stream().flatMap(entry -> days(entry, off));
    }

    private static Stream<Notice.Day> days(String entry, boolean off) {
        int space = entry.indexOf(' ');
        String[] ends = entry.substring(0, space).split("\\.\\.", -1);
        String name = entry.substring(space + 1);
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        return first.datesUntil(last.plusDays(1)).map(date -> new Notice.Day(date, name, off));
    }
}
