package court.process.db;

/** The bytes of a model. */
public record ModelContent(byte[] content) {}
