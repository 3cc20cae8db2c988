package court.casefile.series;

import court.casefile.CaseAccess;
import court.casefile.series.db.BatchMapper;
import court.casefile.series.db.ItemRow;
import court.document.DocumentId;
import court.document.DocumentRow;
import court.document.Documents;
import court.document.Papers;
import court.identity.CaseLayer;
import court.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** The papers that a batch has made: one by one in an archive, or all of them as one PDF for the printer. */
@Service
public class BatchPapers {
    private static final int AT_ONCE = 1_000;
    private static final int LONGEST_LABEL = 60;

    private final Batches batches;
    private final BatchMapper mapper;
    private final Documents documents;
    private final Papers papers;
    private final CaseAccess access;

    BatchPapers(Batches batches, BatchMapper mapper, Documents documents, Papers papers, CaseAccess access) {
        this.batches = batches;
        this.mapper = mapper;
        this.documents = documents;
        this.papers = papers;
        this.access = access;
    }

    /** A paper with the name of its file. */
    public record Named(String name, DocumentRow paper) {}

    /** Papers of a batch of one's own that one may still see. */
    public List<Named> of(UUID id) {
        List<ItemRow> items = done(batches.get(id).id());
        Map<DocumentId, DocumentRow> known = new HashMap<>();
        List<DocumentId> ids = items.stream().flatMap(BatchPapers::made).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            known.putAll(documents.all(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        List<Named> all = items.stream().flatMap(item -> seen(item, known)).toList();
        if (all.isEmpty()) {
            throw Refused.because("casefile.batch-no-papers");
        }
        return all;
    }

    private List<ItemRow> done(UUID batch) {
        List<ItemRow> all = new ArrayList<>();
        List<ItemRow> some = mapper.items(batch, "DONE", -1, AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = mapper.items(batch, "DONE", all.get(all.size() - 1).position(), AT_ONCE);
        }
        return all;
    }

    private static Stream<DocumentId> made(ItemRow item) {
        return item.documents() == null
                ? Stream.empty()
                : StreamSupport.stream(item.documents().spliterator(), false)
                        .map(document -> DocumentId.parse(document.asText()));
    }

    /** The papers of a case that one may see, under names that no two share. */
    private Stream<Named> seen(ItemRow item, Map<DocumentId, DocumentRow> known) {
        List<DocumentRow> rows =
                made(item).map(known::get).filter(Objects::nonNull).toList();
        if (rows.isEmpty() || item.caseId() == null) {
            return Stream.empty();
        }
        Set<CaseLayer> open = access.layers(item.caseId());
        List<Named> named = new ArrayList<>();
        for (DocumentRow row : rows) {
            if (open.contains(row.layer())) {
                named.add(new Named(name(item, named.size() + 1, row), row));
            }
        }
        return named.stream();
    }

    private static String name(ItemRow item, int place, DocumentRow row) {
        String label = item.label().substring(0, Math.min(item.label().length(), LONGEST_LABEL));
        return String.format("%04d-%02d %s %s.pdf", item.position(), place, label, row.title())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_");
    }

    public void print(List<Named> all, OutputStream out) {
        papers.pdf("Tianping", all.stream().map(Named::paper).toList(), out);
    }

    public void zip(List<Named> all, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Named each : all) {
                zip.putNextEntry(new ZipEntry(each.name()));
                zip.write(papers.pdf(each.paper()));
                zip.closeEntry();
            }
        }
    }
}
