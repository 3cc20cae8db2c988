package court.identity.db;

import java.util.UUID;

/**
 * Filters of a list under a name.
 *
 * @param page name of the list
 * @param query the filters as the query of an address, such as {@code light=RED&scope=MINE}
 */
public record SavedViewRow(UUID id, String page, String name, String query) {}
