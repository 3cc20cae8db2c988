package court.assignment;

import court.assignment.db.BookMapper;
import court.assignment.db.EntryRow;
import court.assignment.db.EntryView;
import court.assignment.db.HoldingRow;
import court.casefile.CaseAccess;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Page;
import court.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What the books of assignments show: the receipts of a case, the ledger of departures, and the whole book for a verifier. */
@Service
public class Ledger {
    private static final int BATCH = 1000;
    private static final List<String> ALL = List.of("ANCHOR", "DRAW", "NAMED", "REPLACED", "FREED", "HAND", "SERIES");
    private static final List<String> DEPARTURES = List.of("NAMED", "REPLACED", "FREED", "HAND");

    private final BookMapper mapper;
    private final CaseAccess access;
    private final Acting acting;
    private final EntryReader reader;

    Ledger(BookMapper mapper, CaseAccess access, Acting acting, EntryReader reader) {
        this.mapper = mapper;
        this.access = access;
        this.acting = acting;
        this.reader = reader;
    }

    /** Why a case is with whom it is with: its entries with what they say in plain words, the earliest first. */
    public List<BookEntry> ofCase(CaseId caseId) {
        access.require(caseId, CaseLayer.PROCESS);
        return reader.of(mapper.ofCase(caseId));
    }

    /** An entry with what it says. */
    public record BookEntry(EntryView entry, EntryReader.EntrySays says) {}

    /** Departures from the draw in the reader's court, published to all of its people; the latest first. */
    public Page<BookEntry> departures(@Nullable Integer before, int limit) {
        return page(acting.with(Permission.CASE_READ), DEPARTURES, before, limit);
    }

    /** The whole book of the reader's court, the latest first. */
    public Page<BookEntry> entries(@Nullable Integer before, int limit) {
        return page(acting.with(Permission.COURT_READ), ALL, before, limit);
    }

    private Page<BookEntry> page(Viewer viewer, List<String> kinds, @Nullable Integer before, int limit) {
        Page<EntryView> page = Page.of(
                mapper.page(viewer.court(), kinds, before, limit + 1), limit, row -> Integer.toString(row.number()));
        return new Page<>(reader.of(page.rows()), page.next());
    }

    /** One entry of the reader's court. */
    public BookEntry entry(UUID id) {
        Viewer viewer = acting.with(Permission.CASE_READ);
        EntryView entry = mapper.entry(id, viewer.court());
        boolean visible = entry != null
                && (viewer.may(Permission.COURT_READ)
                        || DEPARTURES.contains(entry.kind())
                        || entry.caseId() != null
                                && !access.layers(new CaseId(entry.caseId())).isEmpty());
        if (entry == null || !visible) {
            throw Refused.notFound("assignment.no-such-entry", id);
        }
        return reader.of(List.of(entry)).get(0);
    }

    /** The court whose book the reader may take away. */
    public CourtId exporting() {
        return acting.with(Permission.COURT_READ).court();
    }

    /** The book as the verifier reads it: every entry, then which judge each case is with; all as of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void export(CourtId court, Writer out) {
        try {
            String last = entries(court, out);
            out.write("holdings 1\n");
            CaseId after = null;
            List<HoldingRow> rows;
            do {
                rows = mapper.holdings(court, after, BATCH);
                for (HoldingRow row : rows) {
                    out.write("holding " + row.caseId() + " " + row.judgeId() + " "
                            + (row.divisionId() == null ? "-" : row.divisionId()) + "\n");
                    after = row.caseId();
                }
            } while (rows.size() == BATCH);
            if (last != null) {
                out.write("last " + last + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the book could not be written", e);
        }
    }

    private @Nullable String entries(CourtId court, Writer out) throws IOException {
        String last = null;
        int number = 0;
        List<EntryRow> rows;
        do {
            rows = mapper.after(court, number, BATCH);
            for (EntryRow row : rows) {
                out.write(row.text());
                out.write('\n');
                number = row.number();
                last = row.hash();
            }
        } while (rows.size() == BATCH);
        return last;
    }

    /** The sources of the program that repeats every draw of a book, packed as one ZIP. */
    public byte[] verifier() {
        acting.with(Permission.CASE_READ);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Resource source : new PathMatchingResourcePatternResolver().getResources("classpath*:draw/*.java")) {
                zip.putNextEntry(new ZipEntry(Objects.requireNonNull(source.getFilename())));
                zip.write(source.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sources of the verifier could not be packed", e);
        }
        return packed.toByteArray();
    }
}
