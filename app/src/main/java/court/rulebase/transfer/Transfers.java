package court.rulebase.transfer;

import court.identity.Viewer;
import court.kernel.Refused;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.release.FileStore;
import court.rulebase.release.Releases;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes releases out as archives, and archives in as drafts that go the way of every draft. */
@Service
public class Transfers {
    private final Releases releases;
    private final ReleaseMapper mapper;
    private final FileStore store;

    Transfers(Releases releases, ReleaseMapper mapper, FileStore store) {
        this.releases = releases;
        this.mapper = mapper;
        this.store = store;
    }

    /** An archive and what to call it. */
    public record Packed(String name, byte[] content) {}

    public Packed export(UUID id) {
        ReleaseRow row = releases.get(id);
        byte[] content = Packing.pack(row, store.load(id), mapper.fileNames(id));
        return new Packed("rules-" + row.sha256().substring(0, 12) + ".zip", content);
    }

    /**
     * A draft that holds the files of an archive, all of them and no others, whoever wrote them; the officer who brings
     * them in answers for them as their author here.
     */
    public ReleaseRow bring(byte[] archive, String note, Viewer officer) {
        Unpacking.Unpacked unpacked = Unpacking.unpack(archive);
        ReleaseRow active = releases.active();
        RuleFiles live = store.load(active.id());
        if (unpacked.files().sha256().equals(live.sha256())) {
            throw Refused.conflict("rulebase.archive-in-force", active.id());
        }
        List<RuleFile> put = unpacked.files().list().stream()
                .filter(file -> !live.file(file.path()).equals(java.util.Optional.of(file)))
                .toList();
        List<String> remove = live.list().stream()
                .map(RuleFile::path)
                .filter(path -> unpacked.files().file(path).isEmpty())
                .toList();
        return releases.draft(new Releases.Change(put, remove, note, null, unpacked.says()), officer);
    }
}
