package court.document.db;

/** The Word file of a template; a mapper that returned the bytes themselves would be taken to return many rows. */
public record TemplateContent(byte[] content) {}
