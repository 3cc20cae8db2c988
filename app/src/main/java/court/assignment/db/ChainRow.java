package court.assignment.db;

import java.util.UUID;

/** A chain of secrets with its first one. */
public record ChainRow(UUID id, byte[] first, int links) {}
