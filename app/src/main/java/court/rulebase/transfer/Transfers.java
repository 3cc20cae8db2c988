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
import org.jspecify.annotations.Nullable;
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
        String told = note + origin(unpacked.manifest(), unpacked.files().sha256());
        return releases.draft(new Releases.Change(put, remove, told.strip(), null), officer);
    }

    /** In the language of the record; whether the files are still those that the manifest speaks of is told too. */
    private static String origin(@Nullable Manifest manifest, String sha256) {
        if (manifest == null) {
            return "";
        }
        boolean same = manifest.sha256().equals(sha256);
        return "\n〔导入：原起草 %s，原审批 %s，%s，SHA-256 %s，%s；原说明：%s〕"
                .formatted(
                        said(manifest.author()),
                        said(manifest.approver()),
                        said(manifest.createdAt()),
                        said(manifest.sha256()),
                        same ? "文件与之一致" : "文件此后已改动",
                        said(manifest.note()));
    }

    private static String said(String text) {
        return text.isEmpty() ? "—" : text;
    }
}
