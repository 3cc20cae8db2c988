package court.process.db;

/** How many cases rest at an element of a definition. */
public record ElementCount(String definitionId, String element, long cases) {}
