package court.casefile.series;

import court.casefile.CaseAccess;
import court.casefile.series.db.BatchMapper;
import court.casefile.series.db.BatchRow;
import court.casefile.series.db.ItemRow;
import court.document.DocumentId;
import court.document.DocumentRow;
import court.document.Documents;
import court.document.Papers;
import court.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** The papers that a batch has made: one by one in an archive, or all of them as one PDF for the printer. */
@Service
public class BatchPapers {
    private static final int ALL = 2_000;

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
        BatchRow batch = batches.get(id);
        List<Named> all = new ArrayList<>();
        for (ItemRow item : mapper.items(batch.id(), "DONE", -1, ALL)) {
            if (item.documents() != null) {
                item.documents().forEach(document -> add(item, DocumentId.parse(document.asText()), all));
            }
        }
        if (all.isEmpty()) {
            throw Refused.because("casefile.batch-no-papers");
        }
        return all;
    }

    private void add(ItemRow item, DocumentId document, List<Named> all) {
        DocumentRow row = documents.get(document);
        if (access.layers(row.caseId()).contains(row.layer())) {
            String name = String.format("%04d %s %s.pdf", item.position(), item.label(), row.title());
            all.add(new Named(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_"), row));
        }
    }

    public byte[] print(List<Named> all) {
        return papers.pdf("Tianping", all.stream().map(Named::paper).toList());
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
