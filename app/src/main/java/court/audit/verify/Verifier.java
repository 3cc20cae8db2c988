package court.audit.verify;

import court.audit.Chain;
import court.audit.db.AuditRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through sealed entries in their order and compares them with their hashes and with checkpoints. After a break it goes
 * on from the hash that stands there, so that every break is named, not the first alone.
 */
public final class Verifier {
    /** More than anybody reads; the number of all is kept. */
    private static final int MOST_NAMED = 200;

    private final List<Checkpoint> checkpoints;
    private final List<Finding> findings = new ArrayList<>();
    private long found;
    private long seq;
    private long checked;
    private byte[] hash = Chain.START;
    private int nextCheckpoint;
    private Optional<Checkpoint> covered = Optional.empty();

    /**
     * @param checkpoints what was signed
     * @param trusted public keys, Base64; none = every key is taken as it comes
     */
    public Verifier(Collection<Checkpoint> checkpoints, Set<String> trusted) {
        List<Checkpoint> good = new ArrayList<>();
        for (Checkpoint checkpoint : checkpoints) {
            if (!checkpoint.holds()) {
                find(Finding.of(Finding.Kind.FORGED_CHECKPOINT, checkpoint));
            } else if (!trusted.isEmpty() && !trusted.contains(checkpoint.publicKey())) {
                find(Finding.of(Finding.Kind.FOREIGN_KEY, checkpoint));
            } else {
                good.add(checkpoint);
            }
        }
        good.sort(Comparator.comparingLong(Checkpoint::seq));
        this.checkpoints = good;
    }

    /** Begins after an entry whose hash is known, instead of at the first. */
    public Verifier after(long known, String knownHash) {
        seq = known;
        hash = HexFormat.of().parseHex(knownHash);
        while (nextCheckpoint < checkpoints.size()
                && checkpoints.get(nextCheckpoint).seq() <= known) {
            nextCheckpoint++;
        }
        return this;
    }

    /** Number of the entry that was taken last. */
    public long last() {
        return seq;
    }

    /** Takes the next sealed entry. */
    public void next(AuditRow entry) {
        long number = Objects.requireNonNull(entry.seq());
        byte[] stored = Objects.requireNonNull(entry.hash());
        if (number <= seq) {
            find(Finding.at(Finding.Kind.OUT_OF_ORDER, number));
            return;
        }
        if (number > seq + 1) {
            find(new Finding(Finding.Kind.MISSING, seq + 1, number - 1, null));
        } else if (!Arrays.equals(Chain.next(hash, number, entry), stored)) {
            find(Finding.at(Finding.Kind.CHANGED, number));
        }
        seq = number;
        hash = stored;
        checked++;
        compare();
    }

    private void compare() {
        while (nextCheckpoint < checkpoints.size()
                && checkpoints.get(nextCheckpoint).seq() <= seq) {
            Checkpoint checkpoint = checkpoints.get(nextCheckpoint++);
            if (checkpoint.seq() == seq && checkpoint.hash().equals(head())) {
                covered = Optional.of(checkpoint);
            } else if (checkpoint.seq() == seq) {
                find(Finding.of(Finding.Kind.REWRITTEN, checkpoint));
            }
        }
    }

    /** A line of a file that is no entry. */
    void unreadable(long line) {
        find(Finding.at(Finding.Kind.UNREADABLE, line));
    }

    private void find(Finding finding) {
        found++;
        if (findings.size() < MOST_NAMED) {
            findings.add(finding);
        }
    }

    private String head() {
        return HexFormat.of().formatHex(hash);
    }

    /** What was found, once the last entry was taken. */
    public Report report(Tail tail) {
        for (; nextCheckpoint < checkpoints.size(); nextCheckpoint++) {
            Checkpoint checkpoint = checkpoints.get(nextCheckpoint);
            find(new Finding(Finding.Kind.TRUNCATED, seq + 1, checkpoint.seq(), checkpoint.day()));
        }
        long coveredTo = covered.map(Checkpoint::seq).orElse(0L);
        return new Report(
                checked,
                seq,
                head(),
                covered.map(Checkpoint::day).orElse(null),
                coveredTo,
                tail,
                found,
                List.copyOf(findings));
    }
}
