package court.audit.db;

import java.time.LocalDate;

/** A row of {@code audit_checkpoint}. */
public record CheckpointRow(LocalDate day, long seq, byte[] hash, byte[] publicKey, byte[] signature) {}
