package court.assignment;

import court.assignment.db.BookMapper;
import court.assignment.db.BookRow;
import court.assignment.db.ChainRow;
import court.assignment.db.EntryRow;
import court.assignment.model.Entry;
import court.assignment.model.SecretChain;
import court.audit.AuditLog;
import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseRow;
import court.identity.Court;
import court.identity.Courts;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.PersonId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in the book of assignments of a court, one writer at a time until its transaction ends. The secrets of draws come
 * from chains that the book has committed to at least one entry before; the next chain is committed to while half of the one
 * in use is left, so that nobody picks a chain to suit a case.
 */
@Component
class Book {
    private static final int LINKS = 512;
    private static final int SECRET_BYTES = 32;

    private final BookMapper mapper;
    private final Courts courts;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Book(BookMapper mapper, Courts courts, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.courts = courts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The secret that a draw reveals, and which one of which chain it is. */
    record Secret(UUID chain, int link, String value) {}

    /** The book of a court, open for writing. */
    @Transactional(propagation = Propagation.MANDATORY)
    Pen open(CourtId court) {
        mapper.openBook(court, Entry.BEGINNING);
        return new Pen(courts.get(court), mapper.lock(court));
    }

    /** Holds the book until the transaction ends. */
    final class Pen {
        private final Court court;
        private BookRow row;

        private Pen(Court court, BookRow row) {
            this.court = court;
            this.row = row;
        }

        /** An entry of a kind with its head. */
        Entry begin(String kind) {
            return Entry.of(
                    kind,
                    Objects.requireNonNullElse(court.code(), court.id().toString()),
                    row.number() + 1,
                    row.hash(),
                    clock.instant().toString(),
                    AuditLog.actor());
        }

        /** An entry about a case with its head. */
        Entry begin(String kind, Told told) {
            CaseRow row = told.row();
            return begin(kind)
                    .line("case", row.id().toString())
                    .line("label", row.number() == null ? row.receipt() : row.number())
                    .line("day", LocalDate.now(clock).toString());
        }

        /** Writes an entry down. */
        UUID write(String kind, Entry entry, @Nullable CaseId caseId, @Nullable PersonId judge) {
            UUID id = Ids.next();
            mapper.insert(new EntryRow(
                    id,
                    court.id(),
                    row.number() + 1,
                    kind,
                    caseId,
                    judge,
                    LocalDate.now(clock),
                    entry.text(),
                    entry.hash()));
            move(row.number() + 1, entry.hash(), row.chainId(), row.link());
            if (caseId != null) {
                audit.record(
                        "assignment." + kind.toLowerCase(Locale.ROOT),
                        caseId,
                        Map.of("entry", id, "number", row.number(), "hash", entry.hash()));
            }
            return id;
        }

        /** Takes the next secret; to be called before the entry that reveals it is begun. */
        Secret secret() {
            if (row.chainId() == null) {
                UUID begun = commit();
                move(row.number(), row.hash(), begun, LINKS - 1);
            }
            UUID chain = Objects.requireNonNull(row.chainId());
            if (row.link() < LINKS / 2 && mapper.chainAfter(court.id(), chain) == null) {
                commit();
            }
            if (row.link() < 0) {
                chain = Objects.requireNonNull(mapper.chainAfter(court.id(), chain));
                move(row.number(), row.hash(), chain, mapper.chain(chain).links() - 1);
            }
            ChainRow kept = mapper.chain(chain);
            Secret secret = new Secret(chain, row.link(), SecretChain.secret(kept.first(), row.link()));
            move(row.number(), row.hash(), chain, row.link() - 1);
            return secret;
        }

        /** Makes a chain and publishes its anchor. */
        private UUID commit() {
            UUID chain = Ids.next();
            byte[] first = new byte[SECRET_BYTES];
            random.nextBytes(first);
            mapper.insertChain(chain, court.id(), first, LINKS, clock.instant());
            Entry anchor = begin("ANCHOR")
                    .line("chain", chain.toString())
                    .line("links", Integer.toString(LINKS))
                    .line("anchor", SecretChain.anchor(first, LINKS));
            write("ANCHOR", anchor, null, null);
            return chain;
        }

        private void move(int number, String hash, @Nullable UUID chain, int link) {
            row = new BookRow(number, hash, chain, link);
            mapper.write(court.id(), row);
        }
    }
}
