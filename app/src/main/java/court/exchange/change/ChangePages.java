package court.exchange.change;

import court.exchange.db.ChangeMapper;
import court.exchange.db.FindingCount;
import court.exchange.db.FindingKey;
import court.exchange.db.FindingRow;
import court.exchange.db.HeldRow;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the files of a court have left open: events that wait for their case, and data that figures would stumble over. */
@Service
public class ChangePages {
    private static final String PARTING = "\n";

    private final ChangeMapper mapper;
    private final Acting acting;

    ChangePages(ChangeMapper mapper, Acting acting) {
        this.mapper = mapper;
        this.acting = acting;
    }

    public Page<HeldRow> held(@Nullable String after, int size) {
        String[] key = after == null ? null : split(after);
        HeldRow from = key == null ? null : new HeldRow(key[0], key[1], key[2], null, null);
        return Page.of(
                mapper.held(acting.with(Permission.IMPORT_RUN).court(), from, size + 1),
                size,
                row -> joined(row.source(), row.caseKey(), row.rowId()));
    }

    public List<FindingCount> counts() {
        return mapper.findingCounts(acting.with(Permission.IMPORT_RUN));
    }

    public Page<FindingRow> findings(@Nullable String code, @Nullable String after, int size) {
        String[] key = after == null ? null : split(after);
        FindingKey from = key == null ? null : new FindingKey(key[0], Ids.parse(key[1]), key[2]);
        return Page.of(
                mapper.findings(acting.with(Permission.IMPORT_RUN), code, from, size + 1),
                size,
                row -> joined(row.code(), row.caseId().toString(), row.about()));
    }

    private static String joined(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(PARTING, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String[] split(String after) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            String[] parts = text.split(PARTING, 3);
            if (parts.length == 3 && text.indexOf('\0') < 0) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            // refused below, as a key of other parts is
        }
        throw Refused.malformed("kernel.bad-parameter", "after");
    }
}
