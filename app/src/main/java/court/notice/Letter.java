package court.notice;

import court.kernel.PersonId;

/** A notice with the person it is for. */
public record Letter(PersonId person, NewNotice notice) {}
