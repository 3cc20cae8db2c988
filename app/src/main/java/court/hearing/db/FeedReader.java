package court.hearing.db;

import court.kernel.PersonId;

/** Whose feed an address is, and in which language it speaks. */
public record FeedReader(PersonId person, String language) {}
