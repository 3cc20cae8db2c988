package court.exchange.reference;

import court.exchange.job.CsvRow;
import court.exchange.job.CsvRows;
import court.identity.Court;
import court.identity.CourtLevel;
import court.identity.Courts;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of courts as its file has it, with what only the whole file can tell: doubled codes and who is above whom. */
final class CourtList {
    static final String KEY = "wenshu_key";
    static final String CODE = "derived_daizi";
    private static final String NAME = "court";
    private static final String LEVEL = "level(1最高2高级3中级4基层)";
    private static final String PROVINCE = "province";
    private static final String REGION = "region";
    private static final String PARENT = "parent_key";
    static final List<String> COLUMNS = List.of(KEY, NAME, LEVEL, PROVINCE, REGION, PARENT, CODE);
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST = 200;

    private final List<CsvRow> rows = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> doubled = new HashSet<>();
    /** Keys of high courts by province, of intermediate courts by province and the place they serve. */
    private final Map<String, String> above = new HashMap<>();

    static CourtList read(Path file) {
        CourtList list = new CourtList();
        CsvRows.each(file, list::add);
        list.rows.sort(Comparator.comparing((CsvRow row) -> row.get(LEVEL)).thenComparing(CsvRow::position));
        return list;
    }

    private void add(CsvRow row) {
        if (rows.size() == MOST_ROWS) {
            throw Refused.malformed("exchange.too-many-rows");
        }
        rows.add(row);
        String code = row.get(CODE);
        if (!code.isEmpty() && !codes.add(code)) {
            doubled.add(code);
        }
        String province = row.get(PROVINCE);
        switch (row.get(LEVEL)) {
            case "1" -> above.put("", row.get(KEY));
            case "2" -> above.put(province, row.get(KEY));
            case "3" -> above.put(province + "/" + place(row.get(NAME)), row.get(KEY));
            default -> {}
        }
    }

    /** 河北省石家庄市中级人民法院 serves 石家庄市; 北京市第一中级人民法院 is named itself where a court lies below it. */
    private static String place(String intermediate) {
        return intermediate.replaceFirst("^.{2,8}?(省|自治区)", "").replaceFirst("中级人民法院$", "");
    }

    List<CsvRow> fromTheTop() {
        return rows;
    }

    /** A code that two courts have belongs to neither until somebody says whose it is. */
    boolean isDoubled(CsvRow row) {
        return doubled.contains(row.get(CODE));
    }

    Court court(CsvRow row, Courts courts) {
        if (row.code() != null) {
            throw Refused.malformed(Objects.requireNonNull(row.code()));
        }
        String code = row.get(CODE);
        return new Court(
                CourtId.next(),
                code.isEmpty() || isDoubled(row) ? null : code,
                text(row, NAME),
                level(row),
                parent(row, courts),
                text(row, PROVINCE),
                text(row, KEY),
                false);
    }

    private static String text(CsvRow row, String column) {
        String text = row.get(column);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refused.malformed("exchange.bad-text", column);
        }
        return text;
    }

    private static CourtLevel level(CsvRow row) {
        String level = row.get(LEVEL);
        if (!level.matches("[1-4]")) {
            throw Refused.malformed("exchange.bad-level", level);
        }
        return CourtLevel.values()[Integer.parseInt(level) - 1];
    }

    private @Nullable CourtId parent(CsvRow row, Courts courts) {
        CourtLevel level = level(row);
        if (level == CourtLevel.SUPREME) {
            return null;
        }
        String key = parentKey(row, level);
        return courts.bySource(key)
                .map(Court::id)
                .orElseThrow(() -> Refused.malformed("exchange.no-court-above", row.get(NAME)));
    }

    /** A basic court names its high court; the intermediate one between them is known by the region. */
    private String parentKey(CsvRow row, CourtLevel level) {
        String province = row.get(PROVINCE);
        String high = Objects.requireNonNull(above.getOrDefault(province, ""));
        return switch (level) {
            case SUPREME -> "";
            case HIGH -> Objects.requireNonNull(above.getOrDefault("", ""));
            case INTERMEDIATE -> high;
            case BASIC -> {
                String place = place(row.get(REGION).replaceFirst("辖区$", ""));
                String named = row.get(PARENT);
                yield Objects.requireNonNull(
                        above.getOrDefault(province + "/" + place, named.isEmpty() ? high : named));
            }
        };
    }

    /** A court that is there already: by its key, its name, or its code when it stands at the same level. */
    Optional<Court> known(Court wanted, Courts courts) {
        return courts.bySource(Objects.requireNonNull(wanted.sourceId()))
                .or(() -> courts.byName(wanted.name()))
                .or(() -> wanted.code() == null
                        ? Optional.empty()
                        : courts.byCode(wanted.code())
                                .filter(court -> court.level() == wanted.level() && court.sourceId() == null));
    }
}
