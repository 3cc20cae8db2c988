package court.rules.scan;

/** How far a scan looks ahead: a set that was checked before needs no second word on the language to come. */
public enum Outlook {
    TODAY,
    NEXT_LEVEL
}
