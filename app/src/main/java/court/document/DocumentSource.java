package court.document;

/** Where a document comes from. */
public enum DocumentSource {
    /** Brought in as a file. */
    UPLOAD,
    /** Made here from a template. */
    PAPER
}
