package court.audit;

import court.audit.db.AuditMapper;
import court.audit.db.AuditRow;
import court.audit.db.CheckpointRow;
import court.audit.verify.Checkpoint;
import court.audit.verify.CheckpointFolder;
import court.audit.verify.Report;
import court.audit.verify.SigningKey;
import court.audit.verify.Tail;
import court.audit.verify.Verifier;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Signs each day where the chain stands, and keeps the statement in the table and in a folder. */
@Service
public class Checkpoints {
    private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

    private final AuditMapper mapper;
    private final AuditBook book;
    private final SigningKey key;
    private final CheckpointFolder folder;
    private final Clock clock;

    Checkpoints(AuditMapper mapper, AuditBook book, SigningKey key, AuditSettings settings, Clock clock) {
        this.mapper = mapper;
        this.book = book;
        this.key = key;
        this.folder = new CheckpointFolder(settings.checkpoints());
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${court.audit.checkpoint-every:10m}", initialDelayString = "20s")
    void regularly() throws IOException {
        sign();
        keepOutside();
    }

    /** Signs today's checkpoint unless there is one, nothing is sealed, or the chain since the last one is broken. */
    Optional<Checkpoint> sign() throws IOException {
        LocalDate today = LocalDate.now(clock);
        AuditRow last = mapper.lastSealed();
        if (last == null || mapper.checkpoint(today) != null) {
            return Optional.empty();
        }
        Report report = sinceLast(Objects.requireNonNull(last.seq()));
        if (!report.sound()) {
            log.error("no checkpoint is signed for {}: the audit does not fit, first {}", today, report.findings());
            return Optional.empty();
        }
        Checkpoint signed = Checkpoint.sign(today, report.last(), report.head(), key);
        mapper.insertCheckpoint(row(signed));
        log.info("audit checkpoint of {} at entry {}", today, signed.seq());
        return Optional.of(signed);
    }

    /** What was signed before counts wherever it is kept: the owner of the database does not own the folder. */
    private Report sinceLast(long upTo) throws IOException {
        Set<Checkpoint> known = new HashSet<>(book.checkpoints());
        known.addAll(folder.all());
        Verifier verifier = new Verifier(known, Set.of());
        known.stream()
                .max(Comparator.comparingLong(Checkpoint::seq))
                .filter(this::stands)
                .ifPresent(former -> verifier.after(former.seq(), former.hash()));
        book.sealed(verifier, upTo);
        return verifier.report(new Tail(0, null));
    }

    private boolean stands(Checkpoint former) {
        return mapper.sealedAfter(former.seq() - 1, 1).stream()
                .anyMatch(entry -> Objects.equals(entry.seq(), former.seq())
                        && former.hash().equals(HexFormat.of().formatHex(Objects.requireNonNull(entry.hash()))));
    }

    /** Files that are not there yet; a file that says otherwise than the table is an alarm. */
    void keepOutside() throws IOException {
        for (Checkpoint checkpoint : all()) {
            Optional<Checkpoint> outside = folder.of(checkpoint.day());
            if (outside.isEmpty()) {
                folder.keep(checkpoint);
            } else if (!outside.get().equals(checkpoint)) {
                log.error("the checkpoint of {} in the folder differs from the one in the database", checkpoint.day());
            }
        }
    }

    /** All checkpoints, by day. */
    public List<Checkpoint> all() {
        return book.checkpoints();
    }

    /** The public key of this installation, in PEM. */
    public String publicPem() {
        return key.publicPem();
    }

    static Checkpoint of(CheckpointRow row) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Checkpoint(
                row.day(),
                row.seq(),
                HexFormat.of().formatHex(row.hash()),
                base64.encodeToString(row.publicKey()),
                base64.encodeToString(row.signature()));
    }

    private static CheckpointRow row(Checkpoint checkpoint) {
        Base64.Decoder base64 = Base64.getDecoder();
        return new CheckpointRow(
                checkpoint.day(),
                checkpoint.seq(),
                HexFormat.of().parseHex(checkpoint.hash()),
                base64.decode(checkpoint.publicKey()),
                base64.decode(checkpoint.signature()));
    }
}
