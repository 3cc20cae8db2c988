package court.assignment.db;

import java.util.UUID;

/** A judge or people's assessor by name. */
public record NameRow(UUID id, String name) {}
