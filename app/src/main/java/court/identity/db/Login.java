package court.identity.db;

import court.kernel.PersonId;

/** What a sign-in is checked against. */
public record Login(PersonId id, String account, String passwordHash, boolean enabled, int version) {}
