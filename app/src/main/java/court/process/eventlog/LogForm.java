package court.process.eventlog;

/** The published forms of event logs that are written here. */
public enum LogForm {
    /** IEEE 1849, one trace for each case. */
    XES("application/xml", "xes"),
    /** OCEL 2.0 as JSON: events that belong to several objects. */
    OCEL("application/json", "jsonocel");

    private final String mediaType;
    private final String ending;

    LogForm(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file of this form ends. */
    public String ending() {
        return ending;
    }
}
